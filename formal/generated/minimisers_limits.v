(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* runaways_26: With h = −1/z the matrix h W tends to −e_2 e_1^T: the frames tend to the axes, u_1 → ±e_2, v_1 →
   ±e_1, and entry (2, 2) of U^T G V to ±G_12, of size b. | AtZero(2*h**2*v**2 + h**2*w**2 + h**2*x**2 +
   (-h**2*v*w - h*x)**2, h) = 0 *)
Definition runaways_26_domain (v w x : R) : Prop :=
  0 < v /\ 0 < w /\ 0 < x.
Definition runaways_26_left (v w x h : R) : R :=
  (2 * (h ^ 2) * (v ^ 2)) + ((h ^ 2) * (w ^ 2)) + ((h ^ 2) * (x ^ 2)) + ((- ((h ^ 2) * v * w) - (h * x)) ^ 2).
Definition runaways_26_right (v w x : R) : R :=
  0.
Lemma runaways_26 : forall v w x : R, runaways_26_domain v w x ->
  at_zero (runaways_26_left v w x) (runaways_26_right v w x).
Proof.
  unfold runaways_26_domain, runaways_26_left, runaways_26_right.
  intros v w x (H0 & H1 & H2).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_26_inhabited : runaways_26_domain (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_26_domain. Qed.
Lemma runaways_26_left_value : Rabs (runaways_26_left (1 / 9) (4 / 3) (1 / 2) (1 / 5) - (18663813443 / 200000000000)) <= (1 / 1000000000000).
Proof. by_value runaways_26_left. Qed.
Lemma runaways_26_right_value : Rabs (runaways_26_right (1 / 9) (4 / 3) (1 / 2) - 0) <= (1 / 10000000000).
Proof. by_value runaways_26_right. Qed.
Lemma runaways_26_wrong_0 : ~ (forall v w x : R, runaways_26_domain v w x ->
  at_zero (runaways_26_left v w x) (1)).
Proof. other_limit runaways_26_inhabited runaways_26 runaways_26_right at_zero_once. Qed.
Lemma runaways_26_wrong_1 : ~ (forall v w x : R, runaways_26_domain v w x ->
  at_zero (runaways_26_left v w x) (-1)).
Proof. other_limit runaways_26_inhabited runaways_26 runaways_26_right at_zero_once. Qed.

(* runaways_27: σ_1 σ_2 = −det W = v/h − x w and σ_1 h → 1: σ_2 tends to the limit of v, which is 0. |
   AtZero((-h*w*x + v)/sqrt(h**2*(v**2 + w**2 + x**2) + 1), h) = v *)
Definition runaways_27_domain (v w x : R) : Prop :=
  0 < v /\ 0 < w /\ 0 < x.
Definition runaways_27_left (v w x h : R) : R :=
  (- (h * w * x) + v) / (sqrt (((h ^ 2) * ((v ^ 2) + (w ^ 2) + (x ^ 2))) + 1)).
Definition runaways_27_right (v w x : R) : R :=
  v.
Lemma runaways_27 : forall v w x : R, runaways_27_domain v w x ->
  at_zero (runaways_27_left v w x) (runaways_27_right v w x).
Proof.
  unfold runaways_27_domain, runaways_27_left, runaways_27_right.
  intros v w x (H0 & H1 & H2).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  assert (R0 : (sqrt (((0 ^ 2) * (v ^ 2)) + ((0 ^ 2) * (w ^ 2)) + ((0 ^ 2) * (x ^ 2)) + 1)) ^ 2 = ((0 ^ 2) * (v ^ 2)) + ((0 ^ 2) * (w ^ 2)) + ((0 ^ 2) * (x ^ 2)) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (((0 ^ 2) * ((v ^ 2) + (w ^ 2) + (x ^ 2))) + 1) = sqrt (((0 ^ 2) * (v ^ 2)) + ((0 ^ 2) * (w ^ 2)) + ((0 ^ 2) * (x ^ 2)) + 1)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_27_inhabited : runaways_27_domain (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_27_domain. Qed.
Lemma runaways_27_left_value : Rabs (runaways_27_left (1 / 9) (4 / 3) (1 / 2) (1 / 5) - (-(21367472589 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value runaways_27_left. Qed.
Lemma runaways_27_right_value : Rabs (runaways_27_right (1 / 9) (4 / 3) (1 / 2) - (11111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaways_27_right. Qed.
Lemma runaways_27_wrong_0 : ~ (forall v w x : R, runaways_27_domain v w x ->
  at_zero (runaways_27_left v w x) (w)).
Proof. other_limit runaways_27_inhabited runaways_27 runaways_27_right at_zero_once. Qed.
Lemma runaways_27_wrong_1 : ~ (forall v w x : R, runaways_27_domain v w x ->
  at_zero (runaways_27_left v w x) (x)).
Proof. other_limit runaways_27_inhabited runaways_27 runaways_27_right at_zero_once. Qed.

Definition all_of_them := (runaways_26,
  runaways_27).
Print Assumptions all_of_them.
