(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

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

Definition all_of_them := runaways_9.
Print Assumptions all_of_them.
