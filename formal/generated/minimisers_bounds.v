(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* runaway_rates_6: σ_1 → ∞ and σ_2 → 0, so x = σ_2/σ_1 → 0: the effective rank, at most 1/(1 − x (1 − log x)),
   tends to 1 while every norm of W tends to infinity. | m*(1 - exp(-v)) + v <= (m + 1)*(exp(v) - 1) *)
Definition runaway_rates_6_domain (m v : R) : Prop :=
  0 < m /\ 0 < v.
Definition runaway_rates_6_left (m v : R) : R :=
  (m * (1 - (exp (- v)))) + v.
Definition runaway_rates_6_right (m v : R) : R :=
  (m + 1) * ((exp v) - 1).
Lemma runaway_rates_6 : forall m v : R, runaway_rates_6_domain m v ->
  runaway_rates_6_left m v <= runaway_rates_6_right m v.
Proof.
  unfold runaway_rates_6_domain, runaway_rates_6_left, runaway_rates_6_right.
  intros m v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= ((m * (exp v)) - (2 * m) + (m * (exp (- v))) - v + (exp v) - 1)).
  { clear H1 v.
    apply (ascends (fun v => ((m * (exp v)) - (2 * m) + (m * (exp (- v))) - v + (exp v) - 1)) (fun v => ((m * (exp v)) - (m * (exp (- v))) + (exp v) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun v => ((m * (exp v)) - (m * (exp (- v))) + (exp v) - 1)) (fun v => ((m * (exp v)) + (m * (exp (- v))) + (exp v)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (- v) = 1 / (exp v)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaway_rates_6_inhabited : runaway_rates_6_domain 3 (1 / 20).
Proof. premises runaway_rates_6_domain. Qed.
Lemma runaway_rates_6_left_value : Rabs (runaway_rates_6_left 3 (1 / 20) - (392623453 / 2000000000)) <= (1 / 100000000000).
Proof. by_value runaway_rates_6_left. Qed.
Lemma runaway_rates_6_right_value : Rabs (runaway_rates_6_right 3 (1 / 20) - (410168771 / 2000000000)) <= (1 / 100000000000).
Proof. by_value runaway_rates_6_right. Qed.
Lemma runaway_rates_6_wrong_0 : ~ (forall m v, runaway_rates_6_domain m v -> runaway_rates_6_left m v <= (v + 1) * ((exp v) - 1)).
Proof. refuted runaway_rates_6_inhabited runaway_rates_6_left. Qed.
Lemma runaway_rates_6_wrong_1 : ~ (forall m v, runaway_rates_6_domain m v -> (m * (1 - (exp (- v)))) + m <= runaway_rates_6_right m v).
Proof. refuted runaway_rates_6_inhabited runaway_rates_6_right. Qed.

(* runaways_9: At N = ∞ d(1/σ_2)/dt = (U^T G V)_22 by (3.7), of size at most √(2E(0)), so that 1/σ_2 ≤ C (2 + t).
   As ∫ dt/(2 + t) diverges, so does ∫ dt/log(2 + t). | Integral(u/(s*u + 2), (s, 0, 1)) = log(u/2 + 1) *)
Definition runaways_9_domain (u : R) : Prop :=
  0 < u.
Definition runaways_9_left (u s : R) : R :=
  u / ((s * u) + 2).
Definition runaways_9_right (u : R) : R :=
  ln ((u / 2) + 1).
Lemma runaways_9 : forall u : R, runaways_9_domain u ->
  integral (runaways_9_left u) 0 1 (runaways_9_right u).
Proof.
  unfold runaways_9_domain, runaways_9_left, runaways_9_right.
  intros u H0.
  assert (E0 : (u / 2) + 1 = (u + 2) / 2) by rational. rewrite ?E0 in *.
  assert (E1 : ln ((u + 2) / 2) = - (ln 2) + (ln (u + 2))) by logarithm. rewrite ?E1 in *.
  known.
  apply (by_primitive (fun s => ln ((s * u) + 2))); [ lra | | |].
  - intros s [T0 T1]; evar_last; [ derivative |]; cbv beta; unfold zero, one; simpl; rewrite ?ln_exp.
    numbers; first [ ring | field; nonzero ].
  - intros s [T0 T1]; eexists; derivative.
  - cbv beta.
    assert (A0 : (1 * u) + 2 = u + 2) by ring. rewrite ?A0 in *.
    assert (A1 : (0 * u) + 2 = 2) by ring. rewrite ?A1 in *.
    known; first [ ring | field; nonzero ].
Qed.
Lemma runaways_9_inhabited : runaways_9_domain 8.
Proof. premises runaways_9_domain. Qed.
Lemma runaways_9_left_value : Rabs (runaways_9_left 8 (1 / 5) - (11111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaways_9_left. Qed.
Lemma runaways_9_right_value : Rabs (runaways_9_right 8 - (4023594781 / 2500000000)) <= (1 / 10000000000).
Proof. by_value runaways_9_right. Qed.
Lemma runaways_9_wrong_0 : ~ (forall u : R, runaways_9_domain u ->
  integral (runaways_9_left u) 0 1 (ln ((u / 2) + 2))).
Proof. other_limit runaways_9_inhabited runaways_9 runaways_9_right (integral_once 0 1). Qed.
Lemma runaways_9_wrong_1 : ~ (forall u : R, runaways_9_domain u ->
  integral (runaways_9_left u) 0 1 (ln ((u / 2) - 1))).
Proof. other_limit runaways_9_inhabited runaways_9 runaways_9_right (integral_once 0 1). Qed.

Definition all_of_them := (runaway_rates_6,
  runaways_9).
Print Assumptions all_of_them.
