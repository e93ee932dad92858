(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* runaways_13: x, y and w are bounded by E, so z → −∞, and with h = −1/z the matrix h W tends to −e_2 e_1^T: u_1
   → ±e_2, v_1 → ±e_1.  Entries (1, 2), (2, 1) and (2, 2) of U^T G V tend to ±G_22, ±G_11 and ±G_12: w → c, x →
   a, and as |G_12| ≥ b, σ_2 → 0. | AtZero(2*h**2*v**2 + h**2*w**2 + h**2*x**2 + (-h**2*v*w - h*x)**2, h) = 0 *)
Definition runaways_13_domain (v w x : R) : Prop :=
  0 < v /\ 0 < w /\ 0 < x.
Definition runaways_13_left (v w x h : R) : R :=
  (2 * (h ^ 2) * (v ^ 2)) + ((h ^ 2) * (w ^ 2)) + ((h ^ 2) * (x ^ 2)) + ((- ((h ^ 2) * v * w) - (h * x)) ^ 2).
Definition runaways_13_right (v w x : R) : R :=
  0.
Lemma runaways_13 : forall v w x : R, runaways_13_domain v w x ->
  at_zero (runaways_13_left v w x) (runaways_13_right v w x).
Proof.
  unfold runaways_13_domain, runaways_13_left, runaways_13_right.
  intros v w x (H0 & H1 & H2).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_13_inhabited : runaways_13_domain (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_13_domain. Qed.
Lemma runaways_13_left_value : Rabs (runaways_13_left (1 / 9) (4 / 3) (1 / 2) (1 / 5) - (18663813443 / 200000000000)) <= (1 / 1000000000000).
Proof. by_value runaways_13_left. Qed.
Lemma runaways_13_right_value : Rabs (runaways_13_right (1 / 9) (4 / 3) (1 / 2) - 0) <= (1 / 10000000000).
Proof. by_value runaways_13_right. Qed.
Lemma runaways_13_wrong_0 : ~ (forall v w x : R, runaways_13_domain v w x ->
  at_zero (runaways_13_left v w x) (1)).
Proof. other_limit runaways_13_inhabited runaways_13 runaways_13_right at_zero_once. Qed.
Lemma runaways_13_wrong_1 : ~ (forall v w x : R, runaways_13_domain v w x ->
  at_zero (runaways_13_left v w x) (-1)).
Proof. other_limit runaways_13_inhabited runaways_13 runaways_13_right at_zero_once. Qed.

(* runaways_14: σ_1 σ_2 = −det W = v/h − x w and σ_1 h → 1, so σ_2 → 0 makes v → 0 along t_k, and E → b²/2. |
   AtZero((-h*w*x + v)/sqrt(h**2*(v**2 + w**2 + x**2) + 1), h) = v *)
Definition runaways_14_domain (v w x : R) : Prop :=
  0 < v /\ 0 < w /\ 0 < x.
Definition runaways_14_left (v w x h : R) : R :=
  (- (h * w * x) + v) / (sqrt (((h ^ 2) * ((v ^ 2) + (w ^ 2) + (x ^ 2))) + 1)).
Definition runaways_14_right (v w x : R) : R :=
  v.
Lemma runaways_14 : forall v w x : R, runaways_14_domain v w x ->
  at_zero (runaways_14_left v w x) (runaways_14_right v w x).
Proof.
  unfold runaways_14_domain, runaways_14_left, runaways_14_right.
  intros v w x (H0 & H1 & H2).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  assert (R0 : (sqrt (((0 ^ 2) * (v ^ 2)) + ((0 ^ 2) * (w ^ 2)) + ((0 ^ 2) * (x ^ 2)) + 1)) ^ 2 = ((0 ^ 2) * (v ^ 2)) + ((0 ^ 2) * (w ^ 2)) + ((0 ^ 2) * (x ^ 2)) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (((0 ^ 2) * ((v ^ 2) + (w ^ 2) + (x ^ 2))) + 1) = sqrt (((0 ^ 2) * (v ^ 2)) + ((0 ^ 2) * (w ^ 2)) + ((0 ^ 2) * (x ^ 2)) + 1)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_14_inhabited : runaways_14_domain (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_14_domain. Qed.
Lemma runaways_14_left_value : Rabs (runaways_14_left (1 / 9) (4 / 3) (1 / 2) (1 / 5) - (-(21367472589 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value runaways_14_left. Qed.
Lemma runaways_14_right_value : Rabs (runaways_14_right (1 / 9) (4 / 3) (1 / 2) - (11111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaways_14_right. Qed.
Lemma runaways_14_wrong_0 : ~ (forall v w x : R, runaways_14_domain v w x ->
  at_zero (runaways_14_left v w x) (w)).
Proof. other_limit runaways_14_inhabited runaways_14 runaways_14_right at_zero_once. Qed.
Lemma runaways_14_wrong_1 : ~ (forall v w x : R, runaways_14_domain v w x ->
  at_zero (runaways_14_left v w x) (x)).
Proof. other_limit runaways_14_inhabited runaways_14 runaways_14_right at_zero_once. Qed.

Definition all_of_them := (runaways_13,
  runaways_14).
Print Assumptions all_of_them.
