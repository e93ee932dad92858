(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* runaway_rates_10: σ_1 → ∞ and σ_2 → 0, so x = σ_2/σ_1 → 0: the effective rank, at most 1/(1 − x (1 − log x)),
   tends to 1 while every norm of W tends to infinity. | m*(1 - exp(-v)) + v <= (m + 1)*(exp(v) - 1) *)
Definition runaway_rates_10_domain (m v : R) : Prop :=
  0 < m /\ 0 < v.
Definition runaway_rates_10_left (m v : R) : R :=
  (m * (1 - (exp (- v)))) + v.
Definition runaway_rates_10_right (m v : R) : R :=
  (m + 1) * ((exp v) - 1).
Lemma runaway_rates_10 : forall m v : R, runaway_rates_10_domain m v ->
  runaway_rates_10_left m v <= runaway_rates_10_right m v.
Proof.
  unfold runaway_rates_10_domain, runaway_rates_10_left, runaway_rates_10_right.
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
Lemma runaway_rates_10_inhabited : runaway_rates_10_domain 3 (1 / 20).
Proof. premises runaway_rates_10_domain. Qed.
Lemma runaway_rates_10_left_value : Rabs (runaway_rates_10_left 3 (1 / 20) - (392623453 / 2000000000)) <= (1 / 100000000000).
Proof. by_value runaway_rates_10_left. Qed.
Lemma runaway_rates_10_right_value : Rabs (runaway_rates_10_right 3 (1 / 20) - (410168771 / 2000000000)) <= (1 / 100000000000).
Proof. by_value runaway_rates_10_right. Qed.
Lemma runaway_rates_10_wrong_0 : ~ (forall m v, runaway_rates_10_domain m v -> runaway_rates_10_left m v <= (v + 1) * ((exp v) - 1)).
Proof. refuted runaway_rates_10_inhabited runaway_rates_10_left. Qed.
Lemma runaway_rates_10_wrong_1 : ~ (forall m v, runaway_rates_10_domain m v -> (m * (1 - (exp (- v)))) + m <= runaway_rates_10_right m v).
Proof. refuted runaway_rates_10_inhabited runaway_rates_10_right. Qed.

(* runaways_10: At N = ∞, with σ_2 = σ_1 e^{−u/2} and L = log(σ_1/σ_2) = u/2, it is at most 2(1 + L).  (For i = l
   it is 2.) | sigma_1**2*u*(1 + exp(-u))/(sigma_1**2 - sigma_1**2*exp(-u)) <= u + 2 *)
Definition runaways_10_domain (sigma_1 u : R) : Prop :=
  0 < sigma_1 /\ 0 < u /\ (sigma_1 ^ 2) - ((sigma_1 ^ 2) * (exp (- u))) <> 0.
Definition runaways_10_left (sigma_1 u : R) : R :=
  (sigma_1 ^ 2) * u * (1 + (exp (- u))) / ((sigma_1 ^ 2) - ((sigma_1 ^ 2) * (exp (- u)))).
Definition runaways_10_right (sigma_1 u : R) : R :=
  u + 2.
Lemma runaways_10 : forall sigma_1 u : R, runaways_10_domain sigma_1 u ->
  runaways_10_left sigma_1 u <= runaways_10_right sigma_1 u.
Proof.
  unfold runaways_10_domain, runaways_10_left, runaways_10_right.
  intros sigma_1 u (H0 & H1 & H2).
  assert (G : forall u, 0 <= u -> 0 <= (- (2 * u) + (2 * (exp u)) - 2)).
  { clear H1 H2 u.
    apply (ascends (fun u => (- (2 * u) + (2 * (exp u)) - 2)) (fun u => ((2 * (exp u)) - 2))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((2 * (exp u)) - 2)) (fun u => (2 * (exp u)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (M0 : forall u, 0 < u -> 0 < ((exp u) - 1)).
  { apply (ascends_strictly (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 | intros; cbv beta; positive ]. }
  specialize (M0 u ltac:(assumption)).
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below ((exp u) - 1) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_10_inhabited : runaways_10_domain (7 / 2) (1 / 3).
Proof. premises runaways_10_domain. Qed.
Lemma runaways_10_left_value : Rabs (runaways_10_left (7 / 2) (1 / 3) - (10092421577 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaways_10_left. Qed.
Lemma runaways_10_right_value : Rabs (runaways_10_right (7 / 2) (1 / 3) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_10_right. Qed.
Lemma runaways_10_wrong_0 : ~ (forall sigma_1 u, runaways_10_domain sigma_1 u -> (sigma_1 ^ 3) * (1 + (exp (- u))) / ((sigma_1 ^ 2) - ((sigma_1 ^ 2) * (exp (- u)))) <= runaways_10_right sigma_1 u).
Proof. refuted runaways_10_inhabited runaways_10_right. Qed.
Lemma runaways_10_wrong_1 : ~ (forall sigma_1 u, runaways_10_domain sigma_1 u -> runaways_10_left sigma_1 u <= u - 2).
Proof. refuted runaways_10_inhabited runaways_10_left. Qed.

(* runaways_25: ∫ dt/(1 + t) up to T is log(1 + T), without bound: e → 0, that is E → b²/2, at least as fast as k
   C/log(1 + T). | Integral(u/(s*u + 1), (s, 0, 1)) = log(u + 1) *)
Definition runaways_25_domain (u : R) : Prop :=
  0 < u.
Definition runaways_25_left (u s : R) : R :=
  u / ((s * u) + 1).
Definition runaways_25_right (u : R) : R :=
  ln (u + 1).
Lemma runaways_25 : forall u : R, runaways_25_domain u ->
  integral (runaways_25_left u) 0 1 (runaways_25_right u).
Proof.
  unfold runaways_25_domain, runaways_25_left, runaways_25_right.
  intros u H0.
  known.
  apply (by_primitive (fun s => ln ((s * u) + 1))); [ lra | | |].
  - intros s [T0 T1]; evar_last; [ derivative |]; cbv beta; unfold zero, one; simpl; rewrite ?ln_exp.
    numbers; first [ ring | field; nonzero ].
  - intros s [T0 T1]; eexists; derivative.
  - cbv beta.
    assert (A0 : (1 * u) + 1 = u + 1) by ring. rewrite ?A0 in *.
    assert (A1 : (0 * u) + 1 = 1) by ring. rewrite ?A1 in *.
    rewrite ?ln_1.
    known; first [ ring | field; nonzero ].
Qed.
Lemma runaways_25_inhabited : runaways_25_domain 8.
Proof. premises runaways_25_domain. Qed.
Lemma runaways_25_left_value : Rabs (runaways_25_left 8 (1 / 5) - (30769230769 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_25_left. Qed.
Lemma runaways_25_right_value : Rabs (runaways_25_right 8 - (21972245773 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_25_right. Qed.
Lemma runaways_25_wrong_0 : ~ (forall u : R, runaways_25_domain u ->
  integral (runaways_25_left u) 0 1 (ln (u + 2))).
Proof. other_limit runaways_25_inhabited runaways_25 runaways_25_right (integral_once 0 1). Qed.
Lemma runaways_25_wrong_1 : ~ (forall u : R, runaways_25_domain u ->
  integral (runaways_25_left u) 0 1 (ln (u - 1))).
Proof. other_limit runaways_25_inhabited runaways_25 runaways_25_right (integral_once 0 1). Qed.

Definition all_of_them := (runaway_rates_10,
  runaways_10,
  runaways_25).
Print Assumptions all_of_them.
