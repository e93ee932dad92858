(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* corank_one_1: det is linear in each entry with its cofactor as coefficient, so det(W + ηZ) = det W + η Σ Z_il
   cof_il + O(η²). | TaylorCoefficient(eta**2*z_11*z_22 - eta**2*z_12*z_21 + eta*w_11*z_22 - eta*w_12*z_21 -
   eta*w_21*z_12 + eta*w_22*z_11 + w_11*w_22 - w_12*w_21, eta, 1) = w_11*z_22 - w_12*z_21 - w_21*z_12 + w_22*z_11 *)
Definition corank_one_1_domain (w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 : R) : Prop :=
  True.
Definition corank_one_1_left (w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 eta : R) : R :=
  ((eta ^ 2) * z_11 * z_22) - ((eta ^ 2) * z_12 * z_21) + (eta * w_11 * z_22) - (eta * w_12 * z_21) - (eta * w_21 * z_12) + (eta * w_22 * z_11) + (w_11 * w_22) - (w_12 * w_21).
Definition corank_one_1_right (w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 : R) : R :=
  (w_11 * z_22) - (w_12 * z_21) - (w_21 * z_12) + (w_22 * z_11).
Lemma corank_one_1 : forall w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 : R, corank_one_1_domain w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 ->
  coefficient (corank_one_1_left w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22) 1 (corank_one_1_right w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22).
Proof.
  unfold corank_one_1_domain, corank_one_1_left, corank_one_1_right.
  intros w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 _.
  known.
  apply (coefficient_by 1 _ [(w_11 * w_22) - (w_12 * w_21); (w_11 * z_22) - (w_12 * z_21) - (w_21 * z_12) + (w_22 * z_11)]); [ simpl; lia | |].
  - shorter [(z_11 * z_22) - (z_12 * z_21)]; first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma corank_one_1_inhabited : corank_one_1_domain (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2).
Proof. premises corank_one_1_domain. Qed.
Lemma corank_one_1_left_value : Rabs (corank_one_1_left (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (1 / 5) - (23 / 100)) <= (1 / 100000000000).
Proof. by_value corank_one_1_left. Qed.
Lemma corank_one_1_right_value : Rabs (corank_one_1_right (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) - 2) <= (1 / 10000000000).
Proof. by_value corank_one_1_right. Qed.
Lemma corank_one_1_wrong_0 : ~ (forall w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 : R, corank_one_1_domain w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 ->
  coefficient (corank_one_1_left w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22) 1 (- (w_12 * z_21) + (w_12 * z_22) - (w_21 * z_12) + (w_22 * z_11))).
Proof. other_limit corank_one_1_inhabited corank_one_1 corank_one_1_right (coefficient_once (n := 1)). Qed.
Lemma corank_one_1_wrong_1 : ~ (forall w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 : R, corank_one_1_domain w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22 ->
  coefficient (corank_one_1_left w_11 w_12 w_21 w_22 z_11 z_12 z_21 z_22) 1 ((w_11 * w_22) - (w_12 * z_21) - (w_21 * z_12) + (w_22 * z_11))).
Proof. other_limit corank_one_1_inhabited corank_one_1 corank_one_1_right (coefficient_once (n := 1)). Qed.

(* corank_one_2: | TaylorCoefficient(eta**3*z_11*z_22*z_33 - eta**3*z_11*z_23*z_32 - eta**3*z_12*z_21*z_33 +
   eta**3*z_12*z_23*z_31 + eta**3*z_13*z_21*z_32 - eta**3*z_13*z_22*z_31 + eta**2*w_11*z_22*z_33 -
   eta**2*w_11*z_23*z_32 - eta**2*w_12*z_21*z_33 + eta**2*w_12*z_23*z_31 + eta**2*w_13*z_21*z_32 -
   eta**2*w_13*z_22*z_31 - eta**2*w_21*z_12*z_33 + eta**2*w_21*z_13*z_32 + eta**2*w_22*z_11*z_33 -
   eta**2*w_22*z_13*z_31 - eta**2*w_23*z_11*z_32 + eta**2*w_23*z_12*z_31 + eta**2*w_31*z_12*z_23 -
   eta**2*w_31*z_13*z_22 - eta**2*w_32*z_11*z_23 + eta**2*w_32*z_13*z_21 + eta**2*w_33*z_11*z_22 -
   eta**2*w_33*z_12*z_21 + eta*w_11*w_22*z_33 - eta*w_11*w_23*z_32 - eta*w_11*w_32*z_23 + eta*w_11*w_33*z_22 -
   eta*w_12*w_21*z_33 + eta*w_12*w_23*z_31 + eta*w_12*w_31*z_23 - eta*w_12*w_33*z_21 + eta*w_13*w_21*z_32 -
   eta*w_13*w_22*z_31 - eta*w_13*w_31*z_22 + eta*w_13*w_32*z_21 + eta*w_21*w_32*z_13 - eta*w_21*w_33*z_12 -
   eta*w_22*w_31*z_13 + eta*w_22*w_33*z_11 + eta*w_23*w_31*z_12 - eta*w_23*w_32*z_11 + w_11*w_22*w_33 -
   w_11*w_23*w_32 - w_12*w_21*w_33 + w_12*w_23*w_31 + w_13*w_21*w_32 - w_13*w_22*w_31, eta, 1) = z_11*(w_22*w_33
   - w_23*w_32) + z_12*(-w_21*w_33 + w_23*w_31) + z_13*(w_21*w_32 - w_22*w_31) + z_21*(-w_12*w_33 + w_13*w_32) +
   z_22*(w_11*w_33 - w_13*w_31) + z_23*(-w_11*w_32 + w_12*w_31) + z_31*(w_12*w_23 - w_13*w_22) + z_32*(-w_11*w_23
   + w_13*w_21) + z_33*(w_11*w_22 - w_12*w_21) *)
Definition corank_one_2_domain (w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 : R) : Prop :=
  True.
Definition corank_one_2_left (w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 eta : R) : R :=
  ((eta ^ 3) * z_11 * z_22 * z_33) - ((eta ^ 3) * z_11 * z_23 * z_32) - ((eta ^ 3) * z_12 * z_21 * z_33) + ((eta ^ 3) * z_12 * z_23 * z_31) + ((eta ^ 3) * z_13 * z_21 * z_32) - ((eta ^ 3) * z_13 * z_22 * z_31) + ((eta ^ 2) * w_11 * z_22 * z_33) - ((eta ^ 2) * w_11 * z_23 * z_32) - ((eta ^ 2) * w_12 * z_21 * z_33) + ((eta ^ 2) * w_12 * z_23 * z_31) + ((eta ^ 2) * w_13 * z_21 * z_32) - ((eta ^ 2) * w_13 * z_22 * z_31) - ((eta ^ 2) * w_21 * z_12 * z_33) + ((eta ^ 2) * w_21 * z_13 * z_32) + ((eta ^ 2) * w_22 * z_11 * z_33) - ((eta ^ 2) * w_22 * z_13 * z_31) - ((eta ^ 2) * w_23 * z_11 * z_32) + ((eta ^ 2) * w_23 * z_12 * z_31) + ((eta ^ 2) * w_31 * z_12 * z_23) - ((eta ^ 2) * w_31 * z_13 * z_22) - ((eta ^ 2) * w_32 * z_11 * z_23) + ((eta ^ 2) * w_32 * z_13 * z_21) + ((eta ^ 2) * w_33 * z_11 * z_22) - ((eta ^ 2) * w_33 * z_12 * z_21) + (eta * w_11 * w_22 * z_33) - (eta * w_11 * w_23 * z_32) - (eta * w_11 * w_32 * z_23) + (eta * w_11 * w_33 * z_22) - (eta * w_12 * w_21 * z_33) + (eta * w_12 * w_23 * z_31) + (eta * w_12 * w_31 * z_23) - (eta * w_12 * w_33 * z_21) + (eta * w_13 * w_21 * z_32) - (eta * w_13 * w_22 * z_31) - (eta * w_13 * w_31 * z_22) + (eta * w_13 * w_32 * z_21) + (eta * w_21 * w_32 * z_13) - (eta * w_21 * w_33 * z_12) - (eta * w_22 * w_31 * z_13) + (eta * w_22 * w_33 * z_11) + (eta * w_23 * w_31 * z_12) - (eta * w_23 * w_32 * z_11) + (w_11 * w_22 * w_33) - (w_11 * w_23 * w_32) - (w_12 * w_21 * w_33) + (w_12 * w_23 * w_31) + (w_13 * w_21 * w_32) - (w_13 * w_22 * w_31).
Definition corank_one_2_right (w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 : R) : R :=
  (z_11 * ((w_22 * w_33) - (w_23 * w_32))) + (z_12 * (- (w_21 * w_33) + (w_23 * w_31))) + (z_13 * ((w_21 * w_32) - (w_22 * w_31))) + (z_21 * (- (w_12 * w_33) + (w_13 * w_32))) + (z_22 * ((w_11 * w_33) - (w_13 * w_31))) + (z_23 * (- (w_11 * w_32) + (w_12 * w_31))) + (z_31 * ((w_12 * w_23) - (w_13 * w_22))) + (z_32 * (- (w_11 * w_23) + (w_13 * w_21))) + (z_33 * ((w_11 * w_22) - (w_12 * w_21))).
Lemma corank_one_2 : forall w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 : R, corank_one_2_domain w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 ->
  coefficient (corank_one_2_left w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33) 1 (corank_one_2_right w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33).
Proof.
  unfold corank_one_2_domain, corank_one_2_left, corank_one_2_right.
  intros w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 _.
  known.
  apply (coefficient_by 1 _ [(w_11 * w_22 * w_33) - (w_11 * w_23 * w_32) - (w_12 * w_21 * w_33) + (w_12 * w_23 * w_31) + (w_13 * w_21 * w_32) - (w_13 * w_22 * w_31); (w_11 * w_22 * z_33) - (w_11 * w_23 * z_32) - (w_11 * w_32 * z_23) + (w_11 * w_33 * z_22) - (w_12 * w_21 * z_33) + (w_12 * w_23 * z_31) + (w_12 * w_31 * z_23) - (w_12 * w_33 * z_21) + (w_13 * w_21 * z_32) - (w_13 * w_22 * z_31) - (w_13 * w_31 * z_22) + (w_13 * w_32 * z_21) + (w_21 * w_32 * z_13) - (w_21 * w_33 * z_12) - (w_22 * w_31 * z_13) + (w_22 * w_33 * z_11) + (w_23 * w_31 * z_12) - (w_23 * w_32 * z_11)]); [ simpl; lia | |].
  - shorter [(w_11 * z_22 * z_33) - (w_11 * z_23 * z_32) - (w_12 * z_21 * z_33) + (w_12 * z_23 * z_31) + (w_13 * z_21 * z_32) - (w_13 * z_22 * z_31) - (w_21 * z_12 * z_33) + (w_21 * z_13 * z_32) + (w_22 * z_11 * z_33) - (w_22 * z_13 * z_31) - (w_23 * z_11 * z_32) + (w_23 * z_12 * z_31) + (w_31 * z_12 * z_23) - (w_31 * z_13 * z_22) - (w_32 * z_11 * z_23) + (w_32 * z_13 * z_21) + (w_33 * z_11 * z_22) - (w_33 * z_12 * z_21); (z_11 * z_22 * z_33) - (z_11 * z_23 * z_32) - (z_12 * z_21 * z_33) + (z_12 * z_23 * z_31) + (z_13 * z_21 * z_32) - (z_13 * z_22 * z_31)]; first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma corank_one_2_inhabited : corank_one_2_domain (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (-(1 / 3)) (-(5 / 4)) 2 (-1) (5 / 3) (1 / 4) (-3) 2 0 (-1).
Proof. premises corank_one_2_domain. Qed.
Lemma corank_one_2_left_value : Rabs (corank_one_2_left (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (-(1 / 3)) (-(5 / 4)) 2 (-1) (5 / 3) (1 / 4) (-3) 2 0 (-1) (1 / 5) - (6215787037 / 1250000000)) <= (1 / 10000000000).
Proof. by_value corank_one_2_left. Qed.
Lemma corank_one_2_right_value : Rabs (corank_one_2_right (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (-(1 / 3)) (-(5 / 4)) 2 (-1) (5 / 3) (1 / 4) (-3) 2 0 (-1) - (22673611111 / 2500000000)) <= (1 / 10000000000).
Proof. by_value corank_one_2_right. Qed.
Lemma corank_one_2_wrong_0 : ~ (forall w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 : R, corank_one_2_domain w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 ->
  coefficient (corank_one_2_left w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33) 1 ((w_11 * ((w_22 * w_33) - (w_23 * w_32))) + (z_12 * (- (w_21 * w_33) + (w_23 * w_31))) + (z_13 * ((w_21 * w_32) - (w_22 * w_31))) + (z_21 * (- (w_12 * w_33) + (w_13 * w_32))) + (z_22 * ((w_11 * w_33) - (w_13 * w_31))) + (z_23 * (- (w_11 * w_32) + (w_12 * w_31))) + (z_31 * ((w_12 * w_23) - (w_13 * w_22))) + (z_32 * (- (w_11 * w_23) + (w_13 * w_21))) + (z_33 * ((w_11 * w_22) - (w_12 * w_21))))).
Proof. other_limit corank_one_2_inhabited corank_one_2 corank_one_2_right (coefficient_once (n := 1)). Qed.
Lemma corank_one_2_wrong_1 : ~ (forall w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 : R, corank_one_2_domain w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33 ->
  coefficient (corank_one_2_left w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 z_11 z_12 z_13 z_21 z_22 z_23 z_31 z_32 z_33) 1 ((w_12 * (- (w_21 * w_33) + (w_23 * w_31))) + (z_11 * ((w_22 * w_33) - (w_23 * w_32))) + (z_13 * ((w_21 * w_32) - (w_22 * w_31))) + (z_21 * (- (w_12 * w_33) + (w_13 * w_32))) + (z_22 * ((w_11 * w_33) - (w_13 * w_31))) + (z_23 * (- (w_11 * w_32) + (w_12 * w_31))) + (z_31 * ((w_12 * w_23) - (w_13 * w_22))) + (z_32 * (- (w_11 * w_23) + (w_13 * w_21))) + (z_33 * ((w_11 * w_22) - (w_12 * w_21))))).
Proof. other_limit corank_one_2_inhabited corank_one_2 corank_one_2_right (coefficient_once (n := 1)). Qed.

(* corank_one_15: |det| is the product of the singular values, and σ_1 ⋯ σ_{d−1} = p + O(η), as singular values
   move by no more than W does: so σ_d = η t + O(η²) with t = G/p, whatever the next terms are; t is the length
   of the free entries of u_d v_d^T. | TaylorCoefficient((G*eta + a*eta**2)/(b*eta + p), eta, 1) = G/p *)
Definition corank_one_15_domain (G_ a b p : R) : Prop :=
  0 < G_ /\ 0 < p.
Definition corank_one_15_left (G_ a b p eta : R) : R :=
  ((G_ * eta) + (a * (eta ^ 2))) / ((b * eta) + p).
Definition corank_one_15_right (G_ a b p : R) : R :=
  G_ / p.
Lemma corank_one_15 : forall G_ a b p : R, corank_one_15_domain G_ a b p ->
  coefficient (corank_one_15_left G_ a b p) 1 (corank_one_15_right G_ a b p).
Proof.
  unfold corank_one_15_domain, corank_one_15_left, corank_one_15_right.
  intros G_ a b p (H0 & H1).
  known.
  assert (T0 : approximates 1 [p; b] (fun eta => (b * eta) + p)) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 1 [/ p; - b / (p ^ 2)] (fun eta => / ((b * eta) + p))) by (eapply (approximates_inv _ _ _ _ [- (b ^ 2) / (p ^ 2)]); [ eassumption | as_numbers; nonzero |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 1 _ [0; G_ / p]); [ simpl; lia | |].
  - shorter [(- (G_ * b) + (a * p)) / (p ^ 2); - a * b / (p ^ 2)]; first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma corank_one_15_inhabited : corank_one_15_domain (5 / 4) (-(2 / 3)) (4 / 5) (7 / 2).
Proof. premises corank_one_15_domain. Qed.
Lemma corank_one_15_left_value : Rabs (corank_one_15_left (5 / 4) (-(2 / 3)) (4 / 5) (7 / 2) (1 / 5) - (6102003643 / 100000000000)) <= (1 / 1000000000000).
Proof. by_value corank_one_15_left. Qed.
Lemma corank_one_15_right_value : Rabs (corank_one_15_right (5 / 4) (-(2 / 3)) (4 / 5) (7 / 2) - (17857142857 / 50000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_15_right. Qed.
Lemma corank_one_15_wrong_0 : ~ (forall G_ a b p : R, corank_one_15_domain G_ a b p ->
  coefficient (corank_one_15_left G_ a b p) 1 (1)).
Proof. other_limit corank_one_15_inhabited corank_one_15 corank_one_15_right (coefficient_once (n := 1)). Qed.
Lemma corank_one_15_wrong_1 : ~ (forall G_ a b p : R, corank_one_15_domain G_ a b p ->
  coefficient (corank_one_15_left G_ a b p) 1 (/ p)).
Proof. other_limit corank_one_15_inhabited corank_one_15 corank_one_15_right (coefficient_once (n := 1)). Qed.

(* corank_one_18: with the value N σ_i^{2/N−2}. | AtZero(N*(-epsilon**2*t**(2/N) +
   sigma_i**(2/N))/(-epsilon**(2*N)*t**2 + sigma_i**2), epsilon) = N*sigma_i**(-2 + 2/N) *)
Definition corank_one_18_domain (N sigma_i t : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < t.
Definition corank_one_18_left (N sigma_i t epsilon : R) : R :=
  N * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_i (2 / N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_i ^ 2)).
Definition corank_one_18_right (N sigma_i t : R) : R :=
  N * (Rpower sigma_i (- 2 + (2 / N))).
Lemma corank_one_18 : forall N sigma_i t : R, corank_one_18_domain N sigma_i t ->
  at_zero (corank_one_18_left N sigma_i t) (corank_one_18_right N sigma_i t).
Proof.
  unfold corank_one_18_domain, corank_one_18_left, corank_one_18_right.
  intros N sigma_i t (H0 & H1 & H2).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_i H1 X_sigma_i.
  exponential t H2 X_t.
  assert (E0 : Rpower (exp X_t) (2 / N) = ((exp (X_t / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (- 2 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma corank_one_18_inhabited : corank_one_18_domain 2 (7 / 2) (2 / 3).
Proof. premises corank_one_18_domain. Qed.
Lemma corank_one_18_left_value : Rabs (corank_one_18_left 2 (7 / 2) (2 / 3) (1 / 5) - (56710775047 / 100000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_18_left. Qed.
Lemma corank_one_18_right_value : Rabs (corank_one_18_right 2 (7 / 2) (2 / 3) - (57142857143 / 100000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_18_right. Qed.
Lemma corank_one_18_wrong_0 : ~ (forall N sigma_i t : R, corank_one_18_domain N sigma_i t ->
  at_zero (corank_one_18_left N sigma_i t) (N * (Rpower t (- 2 + (2 / N))))).
Proof. other_limit corank_one_18_inhabited corank_one_18 corank_one_18_right at_zero_once. Qed.
Lemma corank_one_18_wrong_1 : ~ (forall N sigma_i t : R, corank_one_18_domain N sigma_i t ->
  at_zero (corank_one_18_left N sigma_i t) ((Rpower sigma_i (- 2 + (2 / N))) * (N + 1))).
Proof. other_limit corank_one_18_inhabited corank_one_18 corank_one_18_right at_zero_once. Qed.

(* corank_one_21: with the value 2/σ_i². | AtZero((2*kappa*(log(sigma_i) - log(t)) + 2)/(-eta**2*t**2 +
   sigma_i**2), eta, kappa) = 2/sigma_i**2 *)
Definition corank_one_21_domain (sigma_i t : R) : Prop :=
  0 < sigma_i /\ 0 < t.
Definition corank_one_21_left (sigma_i t eta kappa : R) : R :=
  ((2 * kappa * ((ln sigma_i) - (ln t))) + 2) / (- ((eta ^ 2) * (t ^ 2)) + (sigma_i ^ 2)).
Definition corank_one_21_right (sigma_i t : R) : R :=
  2 / (sigma_i ^ 2).
Lemma corank_one_21 : forall sigma_i t : R, corank_one_21_domain sigma_i t ->
  at_zero_2 (corank_one_21_left sigma_i t) (corank_one_21_right sigma_i t).
Proof.
  unfold corank_one_21_domain, corank_one_21_left, corank_one_21_right.
  intros sigma_i t (H0 & H1).
  unfold at_zero_2.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential t H1 X_t.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_t) = X_t) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma corank_one_21_inhabited : corank_one_21_domain (7 / 2) (2 / 3).
Proof. premises corank_one_21_domain. Qed.
Lemma corank_one_21_left_value : Rabs (corank_one_21_left (7 / 2) (2 / 3) (1 / 5) (1 / 7) - (5055866803 / 25000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_21_left. Qed.
Lemma corank_one_21_right_value : Rabs (corank_one_21_right (7 / 2) (2 / 3) - (4081632653 / 25000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_21_right. Qed.
Lemma corank_one_21_wrong_0 : ~ (forall sigma_i t : R, corank_one_21_domain sigma_i t ->
  at_zero_2 (corank_one_21_left sigma_i t) (2 / (t ^ 2))).
Proof. other_limit corank_one_21_inhabited corank_one_21 corank_one_21_right at_zero_2_once. Qed.
Lemma corank_one_21_wrong_1 : ~ (forall sigma_i t : R, corank_one_21_domain sigma_i t ->
  at_zero_2 (corank_one_21_left sigma_i t) (/ (sigma_i ^ 2))).
Proof. other_limit corank_one_21_inhabited corank_one_21 corank_one_21_right at_zero_2_once. Qed.

(* hyperbola_28: | TaylorCoefficient(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 0) = s *)
Definition hyperbola_28_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_28_left (P r s eta : R) : R :=
  ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_28_right (P r s : R) : R :=
  s.
Lemma hyperbola_28 : forall P r s : R, hyperbola_28_domain P r s ->
  coefficient (hyperbola_28_left P r s) 0 (hyperbola_28_right P r s).
Proof.
  unfold hyperbola_28_domain, hyperbola_28_left, hyperbola_28_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 0 [s ^ 2] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter [- 2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 0 [s] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 0 [s ^ 2] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter [2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 0 [s] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 0 _ [s]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_28_inhabited : hyperbola_28_domain (1 / 2) 2 3.
Proof. premises hyperbola_28_domain. Qed.
Lemma hyperbola_28_left_value : Rabs (hyperbola_28_left (1 / 2) 2 3 (1 / 5) - (242944789 / 80000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_28_left. Qed.
Lemma hyperbola_28_right_value : Rabs (hyperbola_28_right (1 / 2) 2 3 - 3) <= (1 / 10000000000).
Proof. by_value hyperbola_28_right. Qed.
Lemma hyperbola_28_wrong_0 : ~ (forall P r s : R, hyperbola_28_domain P r s ->
  coefficient (hyperbola_28_left P r s) 0 (r)).
Proof. other_limit hyperbola_28_inhabited hyperbola_28 hyperbola_28_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_28_wrong_1 : ~ (forall P r s : R, hyperbola_28_domain P r s ->
  coefficient (hyperbola_28_left P r s) 0 (s ^ 2)).
Proof. other_limit hyperbola_28_inhabited hyperbola_28 hyperbola_28_right (coefficient_once (n := 0)). Qed.

(* hyperbola_29: | TaylorCoefficient(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 1) = 2*P/(r*s) *)
Definition hyperbola_29_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_29_left (P r s eta : R) : R :=
  ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_29_right (P r s : R) : R :=
  2 * P / r / s.
Lemma hyperbola_29 : forall P r s : R, hyperbola_29_domain P r s ->
  coefficient (hyperbola_29_left P r s) 1 (hyperbola_29_right P r s).
Proof.
  unfold hyperbola_29_domain, hyperbola_29_left, hyperbola_29_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 1 [s ^ 2; - 2 * (- (2 * P) + (r ^ 2)) / r] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter [(- (2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 1 [s; - (- (2 * P) + (r ^ 2)) / r / s] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) / (r ^ 2) / (s ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 1 [s ^ 2; 2 * ((2 * P) + (r ^ 2)) / r] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter [((2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 1 [s; ((2 * P) + (r ^ 2)) / r / s] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((2 * P) + (r ^ 2)) ^ 2) / (r ^ 2) / (s ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 1 _ [s; 2 * P / r / s]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_29_inhabited : hyperbola_29_domain (1 / 2) 2 3.
Proof. premises hyperbola_29_domain. Qed.
Lemma hyperbola_29_left_value : Rabs (hyperbola_29_left (1 / 2) 2 3 (1 / 5) - (242944789 / 80000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_29_left. Qed.
Lemma hyperbola_29_right_value : Rabs (hyperbola_29_right (1 / 2) 2 3 - (16666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_29_right. Qed.
Lemma hyperbola_29_wrong_0 : ~ (forall P r s : R, hyperbola_29_domain P r s ->
  coefficient (hyperbola_29_left P r s) 1 (2 * P / (s ^ 2))).
Proof. other_limit hyperbola_29_inhabited hyperbola_29 hyperbola_29_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_29_wrong_1 : ~ (forall P r s : R, hyperbola_29_domain P r s ->
  coefficient (hyperbola_29_left P r s) 1 (2 * P / (r ^ 2))).
Proof. other_limit hyperbola_29_inhabited hyperbola_29 hyperbola_29_right (coefficient_once (n := 1)). Qed.

(* hyperbola_30: | TaylorCoefficient(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 2) = (-4*P**2 - r**4 +
   r**2*s**2)/(2*r**2*s**3) *)
Definition hyperbola_30_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_30_left (P r s eta : R) : R :=
  ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_30_right (P r s : R) : R :=
  (- (4 * (P ^ 2)) - (r ^ 4) + ((r ^ 2) * (s ^ 2))) / 2 / (r ^ 2) / (s ^ 3).
Lemma hyperbola_30 : forall P r s : R, hyperbola_30_domain P r s ->
  coefficient (hyperbola_30_left P r s) 2 (hyperbola_30_right P r s).
Proof.
  unfold hyperbola_30_domain, hyperbola_30_left, hyperbola_30_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 2 [s ^ 2; - 2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 2 [s; - (- (2 * P) + (r ^ 2)) / r / s; - (- (2 * P) + (r ^ 2)) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3)] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / (r ^ 3) / (s ^ 4); ((- (2 * P) + (r ^ 2)) ^ 2) * ((- (2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 4) / (s ^ 6)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 2 [s ^ 2; 2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 2 [s; ((2 * P) + (r ^ 2)) / r / s; - ((2 * P) + (r ^ 2)) * ((2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3)] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [- (((2 * P) + (r ^ 2)) ^ 2) * ((2 * P) + (r ^ 2) - (s ^ 2)) / (r ^ 3) / (s ^ 4); (((2 * P) + (r ^ 2)) ^ 2) * (((2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 4) / (s ^ 6)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 2 _ [s; 2 * P / r / s; - ((4 * (P ^ 2)) + (r ^ 4) - ((r ^ 2) * (s ^ 2))) / 2 / (r ^ 2) / (s ^ 3)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_30_inhabited : hyperbola_30_domain (1 / 2) 2 3.
Proof. premises hyperbola_30_domain. Qed.
Lemma hyperbola_30_left_value : Rabs (hyperbola_30_left (1 / 2) 2 3 (1 / 5) - (242944789 / 80000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_30_left. Qed.
Lemma hyperbola_30_right_value : Rabs (hyperbola_30_right (1 / 2) 2 3 - (87962962963 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_30_right. Qed.
Lemma hyperbola_30_wrong_0 : ~ (forall P r s : R, hyperbola_30_domain P r s ->
  coefficient (hyperbola_30_left P r s) 2 ((- (4 * (P ^ 2)) - (r ^ 4) + ((r ^ 2) * (s ^ 2))) / 2 / (s ^ 5))).
Proof. other_limit hyperbola_30_inhabited hyperbola_30 hyperbola_30_right (coefficient_once (n := 2)). Qed.
Lemma hyperbola_30_wrong_1 : ~ (forall P r s : R, hyperbola_30_domain P r s ->
  coefficient (hyperbola_30_left P r s) 2 ((- (4 * (P ^ 2)) + ((r ^ 2) * (s ^ 2)) - (s ^ 4)) / 2 / (r ^ 2) / (s ^ 3))).
Proof. other_limit hyperbola_30_inhabited hyperbola_30 hyperbola_30_right (coefficient_once (n := 2)). Qed.

(* hyperbola_31: | TaylorCoefficient(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 3) = P*(4*P**2 + 3*r**4 -
   2*r**2*s**2)/(r**3*s**5) *)
Definition hyperbola_31_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_31_left (P r s eta : R) : R :=
  ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_31_right (P r s : R) : R :=
  P * ((4 * (P ^ 2)) + (3 * (r ^ 4)) - (2 * (r ^ 2) * (s ^ 2))) / (r ^ 3) / (s ^ 5).
Lemma hyperbola_31 : forall P r s : R, hyperbola_31_domain P r s ->
  coefficient (hyperbola_31_left P r s) 3 (hyperbola_31_right P r s).
Proof.
  unfold hyperbola_31_domain, hyperbola_31_left, hyperbola_31_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 3 [s ^ 2; - 2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 3 [s; - (- (2 * P) + (r ^ 2)) / r / s; - (- (2 * P) + (r ^ 2)) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3); - ((- (2 * P) + (r ^ 2)) ^ 2) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 3) / (s ^ 5)] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) * (- (10 * P) + (5 * (r ^ 2)) - (s ^ 2)) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 4 / (r ^ 4) / (s ^ 6); ((- (2 * P) + (r ^ 2)) ^ 3) * ((- (2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 2 / (r ^ 5) / (s ^ 8); ((- (2 * P) + (r ^ 2)) ^ 4) * ((- (2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 6) / (s ^ 10)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 3 [s ^ 2; 2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 3 [s; ((2 * P) + (r ^ 2)) / r / s; - ((2 * P) + (r ^ 2)) * ((2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3); (((2 * P) + (r ^ 2)) ^ 2) * ((2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 3) / (s ^ 5)] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((2 * P) + (r ^ 2)) ^ 2) * ((2 * P) + (r ^ 2) - (s ^ 2)) * ((10 * P) + (5 * (r ^ 2)) - (s ^ 2)) / 4 / (r ^ 4) / (s ^ 6); - (((2 * P) + (r ^ 2)) ^ 3) * (((2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 2 / (r ^ 5) / (s ^ 8); (((2 * P) + (r ^ 2)) ^ 4) * (((2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 6) / (s ^ 10)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 3 _ [s; 2 * P / r / s; - ((4 * (P ^ 2)) + (r ^ 4) - ((r ^ 2) * (s ^ 2))) / 2 / (r ^ 2) / (s ^ 3); P * ((4 * (P ^ 2)) + (3 * (r ^ 4)) - (2 * (r ^ 2) * (s ^ 2))) / (r ^ 3) / (s ^ 5)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_31_inhabited : hyperbola_31_domain (1 / 2) 2 3.
Proof. premises hyperbola_31_domain. Qed.
Lemma hyperbola_31_left_value : Rabs (hyperbola_31_left (1 / 2) 2 3 (1 / 5) - (242944789 / 80000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_31_left. Qed.
Lemma hyperbola_31_right_value : Rabs (hyperbola_31_right (1 / 2) 2 3 - (-(59156378601 / 10000000000000))) <= (1 / 10000000000000).
Proof. by_value hyperbola_31_right. Qed.
Lemma hyperbola_31_wrong_0 : ~ (forall P r s : R, hyperbola_31_domain P r s ->
  coefficient (hyperbola_31_left P r s) 3 (P * ((4 * (P ^ 2)) + (3 * (r ^ 4)) - (2 * (r ^ 2) * (s ^ 2))) / (s ^ 8))).
Proof. other_limit hyperbola_31_inhabited hyperbola_31 hyperbola_31_right (coefficient_once (n := 3)). Qed.
Lemma hyperbola_31_wrong_1 : ~ (forall P r s : R, hyperbola_31_domain P r s ->
  coefficient (hyperbola_31_left P r s) 3 (P * ((4 * (P ^ 2)) - (2 * (r ^ 2) * (s ^ 2)) + (3 * (s ^ 4))) / (r ^ 3) / (s ^ 5))).
Proof. other_limit hyperbola_31_inhabited hyperbola_31 hyperbola_31_right (coefficient_once (n := 3)). Qed.

(* hyperbola_32: The smaller singular value is η r/s + η² P (s² − 2r²)/(s³ r²) + O(η³): to first order the
   distance moved times the distance from the origin, over the larger singular value. |
   TaylorCoefficient(-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 + sqrt(2*P*eta**2/r**2 +
   4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 0) = 0 *)
Definition hyperbola_32_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_32_left (P r s eta : R) : R :=
  - ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_32_right (P r s : R) : R :=
  0.
Lemma hyperbola_32 : forall P r s : R, hyperbola_32_domain P r s ->
  coefficient (hyperbola_32_left P r s) 0 (hyperbola_32_right P r s).
Proof.
  unfold hyperbola_32_domain, hyperbola_32_left, hyperbola_32_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 0 [s ^ 2] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter [2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 0 [s] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 0 [s ^ 2] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter [- 2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 0 [s] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 0 _ [0]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_32_inhabited : hyperbola_32_domain (1 / 2) 2 3.
Proof. premises hyperbola_32_domain. Qed.
Lemma hyperbola_32_left_value : Rabs (hyperbola_32_left (1 / 2) 2 3 (1 / 5) - (1667045429 / 12500000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_32_left. Qed.
Lemma hyperbola_32_right_value : Rabs (hyperbola_32_right (1 / 2) 2 3 - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_32_right. Qed.
Lemma hyperbola_32_wrong_0 : ~ (forall P r s : R, hyperbola_32_domain P r s ->
  coefficient (hyperbola_32_left P r s) 0 (1)).
Proof. other_limit hyperbola_32_inhabited hyperbola_32 hyperbola_32_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_32_wrong_1 : ~ (forall P r s : R, hyperbola_32_domain P r s ->
  coefficient (hyperbola_32_left P r s) 0 (-1)).
Proof. other_limit hyperbola_32_inhabited hyperbola_32 hyperbola_32_right (coefficient_once (n := 0)). Qed.

(* hyperbola_33: | TaylorCoefficient(-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 1) = r/s *)
Definition hyperbola_33_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_33_left (P r s eta : R) : R :=
  - ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_33_right (P r s : R) : R :=
  r / s.
Lemma hyperbola_33 : forall P r s : R, hyperbola_33_domain P r s ->
  coefficient (hyperbola_33_left P r s) 1 (hyperbola_33_right P r s).
Proof.
  unfold hyperbola_33_domain, hyperbola_33_left, hyperbola_33_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 1 [s ^ 2; 2 * ((2 * P) + (r ^ 2)) / r] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter [((2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 1 [s; ((2 * P) + (r ^ 2)) / r / s] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((2 * P) + (r ^ 2)) ^ 2) / (r ^ 2) / (s ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 1 [s ^ 2; - 2 * (- (2 * P) + (r ^ 2)) / r] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter [(- (2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 1 [s; - (- (2 * P) + (r ^ 2)) / r / s] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) / (r ^ 2) / (s ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 1 _ [0; r / s]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_33_inhabited : hyperbola_33_domain (1 / 2) 2 3.
Proof. premises hyperbola_33_domain. Qed.
Lemma hyperbola_33_left_value : Rabs (hyperbola_33_left (1 / 2) 2 3 (1 / 5) - (1667045429 / 12500000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_33_left. Qed.
Lemma hyperbola_33_right_value : Rabs (hyperbola_33_right (1 / 2) 2 3 - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_33_right. Qed.
Lemma hyperbola_33_wrong_0 : ~ (forall P r s : R, hyperbola_33_domain P r s ->
  coefficient (hyperbola_33_left P r s) 1 (1)).
Proof. other_limit hyperbola_33_inhabited hyperbola_33 hyperbola_33_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_33_wrong_1 : ~ (forall P r s : R, hyperbola_33_domain P r s ->
  coefficient (hyperbola_33_left P r s) 1 (/ s)).
Proof. other_limit hyperbola_33_inhabited hyperbola_33 hyperbola_33_right (coefficient_once (n := 1)). Qed.

(* hyperbola_34: | TaylorCoefficient(-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 2) = P*(-2*r**2 + s**2)/(r**2*s**3) *)
Definition hyperbola_34_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_34_left (P r s eta : R) : R :=
  - ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_34_right (P r s : R) : R :=
  P * (- (2 * (r ^ 2)) + (s ^ 2)) / (r ^ 2) / (s ^ 3).
Lemma hyperbola_34 : forall P r s : R, hyperbola_34_domain P r s ->
  coefficient (hyperbola_34_left P r s) 2 (hyperbola_34_right P r s).
Proof.
  unfold hyperbola_34_domain, hyperbola_34_left, hyperbola_34_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 2 [s ^ 2; 2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 2 [s; ((2 * P) + (r ^ 2)) / r / s; - ((2 * P) + (r ^ 2)) * ((2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3)] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [- (((2 * P) + (r ^ 2)) ^ 2) * ((2 * P) + (r ^ 2) - (s ^ 2)) / (r ^ 3) / (s ^ 4); (((2 * P) + (r ^ 2)) ^ 2) * (((2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 4) / (s ^ 6)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 2 [s ^ 2; - 2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 2 [s; - (- (2 * P) + (r ^ 2)) / r / s; - (- (2 * P) + (r ^ 2)) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3)] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / (r ^ 3) / (s ^ 4); ((- (2 * P) + (r ^ 2)) ^ 2) * ((- (2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 4) / (s ^ 6)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 2 _ [0; r / s; - P * ((2 * (r ^ 2)) - (s ^ 2)) / (r ^ 2) / (s ^ 3)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_34_inhabited : hyperbola_34_domain (1 / 2) 2 3.
Proof. premises hyperbola_34_domain. Qed.
Lemma hyperbola_34_left_value : Rabs (hyperbola_34_left (1 / 2) 2 3 (1 / 5) - (1667045429 / 12500000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_34_left. Qed.
Lemma hyperbola_34_right_value : Rabs (hyperbola_34_right (1 / 2) 2 3 - (5787037037 / 1250000000000)) <= (1 / 10000000000000).
Proof. by_value hyperbola_34_right. Qed.
Lemma hyperbola_34_wrong_0 : ~ (forall P r s : R, hyperbola_34_domain P r s ->
  coefficient (hyperbola_34_left P r s) 2 (P * (- (2 * (r ^ 2)) + (s ^ 2)) / (s ^ 5))).
Proof. other_limit hyperbola_34_inhabited hyperbola_34 hyperbola_34_right (coefficient_once (n := 2)). Qed.
Lemma hyperbola_34_wrong_1 : ~ (forall P r s : R, hyperbola_34_domain P r s ->
  coefficient (hyperbola_34_left P r s) 2 (P * (- (2 * (r ^ 2)) + (s ^ 2)) / (r ^ 5))).
Proof. other_limit hyperbola_34_inhabited hyperbola_34 hyperbola_34_right (coefficient_once (n := 2)). Qed.

(* hyperbola_35: | TaylorCoefficient(-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, 3) = (12*P**2*r**2 - 4*P**2*s**2 + r**6 -
   r**4*s**2)/(2*r**3*s**5) *)
Definition hyperbola_35_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_35_left (P r s eta : R) : R :=
  - ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_35_right (P r s : R) : R :=
  ((12 * (P ^ 2) * (r ^ 2)) - (4 * (P ^ 2) * (s ^ 2)) + (r ^ 6) - ((r ^ 4) * (s ^ 2))) / 2 / (r ^ 3) / (s ^ 5).
Lemma hyperbola_35 : forall P r s : R, hyperbola_35_domain P r s ->
  coefficient (hyperbola_35_left P r s) 3 (hyperbola_35_right P r s).
Proof.
  unfold hyperbola_35_domain, hyperbola_35_left, hyperbola_35_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 3 [s ^ 2; 2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 3 [s; ((2 * P) + (r ^ 2)) / r / s; - ((2 * P) + (r ^ 2)) * ((2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3); (((2 * P) + (r ^ 2)) ^ 2) * ((2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 3) / (s ^ 5)] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((2 * P) + (r ^ 2)) ^ 2) * ((2 * P) + (r ^ 2) - (s ^ 2)) * ((10 * P) + (5 * (r ^ 2)) - (s ^ 2)) / 4 / (r ^ 4) / (s ^ 6); - (((2 * P) + (r ^ 2)) ^ 3) * (((2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 2 / (r ^ 5) / (s ^ 8); (((2 * P) + (r ^ 2)) ^ 4) * (((2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 6) / (s ^ 10)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 3 [s ^ 2; - 2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter (@nil R); first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 3 [s; - (- (2 * P) + (r ^ 2)) / r / s; - (- (2 * P) + (r ^ 2)) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 2) / (s ^ 3); - ((- (2 * P) + (r ^ 2)) ^ 2) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 2 / (r ^ 3) / (s ^ 5)] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) * (- (10 * P) + (5 * (r ^ 2)) - (s ^ 2)) * (- (2 * P) + (r ^ 2) - (s ^ 2)) / 4 / (r ^ 4) / (s ^ 6); ((- (2 * P) + (r ^ 2)) ^ 3) * ((- (2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 2 / (r ^ 5) / (s ^ 8); ((- (2 * P) + (r ^ 2)) ^ 4) * ((- (2 * P) + (r ^ 2) - (s ^ 2)) ^ 2) / 4 / (r ^ 6) / (s ^ 10)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 3 _ [0; r / s; - P * ((2 * (r ^ 2)) - (s ^ 2)) / (r ^ 2) / (s ^ 3); ((12 * (P ^ 2) * (r ^ 2)) - (4 * (P ^ 2) * (s ^ 2)) + (r ^ 6) - ((r ^ 4) * (s ^ 2))) / 2 / (r ^ 3) / (s ^ 5)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_35_inhabited : hyperbola_35_domain (1 / 2) 2 3.
Proof. premises hyperbola_35_domain. Qed.
Lemma hyperbola_35_left_value : Rabs (hyperbola_35_left (1 / 2) 2 3 (1 / 5) - (1667045429 / 12500000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_35_left. Qed.
Lemma hyperbola_35_right_value : Rabs (hyperbola_35_right (1 / 2) 2 3 - (-(19804526749 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value hyperbola_35_right. Qed.
Lemma hyperbola_35_wrong_0 : ~ (forall P r s : R, hyperbola_35_domain P r s ->
  coefficient (hyperbola_35_left P r s) 3 (((12 * (P ^ 2) * (r ^ 2)) - (4 * (P ^ 2) * (s ^ 2)) + (2 * (r ^ 6)) - ((r ^ 4) * (s ^ 2))) / 2 / (r ^ 3) / (s ^ 5))).
Proof. other_limit hyperbola_35_inhabited hyperbola_35 hyperbola_35_right (coefficient_once (n := 3)). Qed.
Lemma hyperbola_35_wrong_1 : ~ (forall P r s : R, hyperbola_35_domain P r s ->
  coefficient (hyperbola_35_left P r s) 3 (((12 * (P ^ 2) * (r ^ 2)) - (4 * (P ^ 2) * (s ^ 2)) - (r ^ 6) - ((r ^ 4) * (s ^ 2))) / 2 / (r ^ 3) / (s ^ 5))).
Proof. other_limit hyperbola_35_inhabited hyperbola_35 hyperbola_35_right (coefficient_once (n := 3)). Qed.

(* hyperbola_36: At distance η on the other side the determinant is η r − η² P/r², and the smaller singular value
   begins with the same η r/s. | TaylorCoefficient(sqrt(-2*P*eta**2/r**2 - 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2
   - sqrt(2*P*eta**2/r**2 - 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2, eta, 0) = 0 *)
Definition hyperbola_36_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_36_left (P r s eta : R) : R :=
  ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2) - ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_36_right (P r s : R) : R :=
  0.
Lemma hyperbola_36 : forall P r s : R, hyperbola_36_domain P r s ->
  coefficient (hyperbola_36_left P r s) 0 (hyperbola_36_right P r s).
Proof.
  unfold hyperbola_36_domain, hyperbola_36_left, hyperbola_36_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 0 [s ^ 2] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter [2 * (- (2 * P) + (r ^ 2)) / r; (- (2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 0 [s] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 0 [s ^ 2] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter [- 2 * ((2 * P) + (r ^ 2)) / r; ((2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 0 [s] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 0 _ [0]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_36_inhabited : hyperbola_36_domain (1 / 2) 2 3.
Proof. premises hyperbola_36_domain. Qed.
Lemma hyperbola_36_left_value : Rabs (hyperbola_36_left (1 / 2) 2 3 (1 / 5) - (13298596901 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_36_left. Qed.
Lemma hyperbola_36_right_value : Rabs (hyperbola_36_right (1 / 2) 2 3 - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_36_right. Qed.
Lemma hyperbola_36_wrong_0 : ~ (forall P r s : R, hyperbola_36_domain P r s ->
  coefficient (hyperbola_36_left P r s) 0 (1)).
Proof. other_limit hyperbola_36_inhabited hyperbola_36 hyperbola_36_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_36_wrong_1 : ~ (forall P r s : R, hyperbola_36_domain P r s ->
  coefficient (hyperbola_36_left P r s) 0 (-1)).
Proof. other_limit hyperbola_36_inhabited hyperbola_36 hyperbola_36_right (coefficient_once (n := 0)). Qed.

(* hyperbola_37: | TaylorCoefficient(sqrt(-2*P*eta**2/r**2 - 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2 -
   sqrt(2*P*eta**2/r**2 - 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2, eta, 1) = r/s *)
Definition hyperbola_37_domain (P r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_37_left (P r s eta : R) : R :=
  ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2) - ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2).
Definition hyperbola_37_right (P r s : R) : R :=
  r / s.
Lemma hyperbola_37 : forall P r s : R, hyperbola_37_domain P r s ->
  coefficient (hyperbola_37_left P r s) 1 (hyperbola_37_right P r s).
Proof.
  unfold hyperbola_37_domain, hyperbola_37_left, hyperbola_37_right.
  intros P r s (H0 & H1).
  known.
  assert (T0 : approximates 1 [s ^ 2; 2 * (- (2 * P) + (r ^ 2)) / r] (fun eta => - (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) by (shorter [(- (2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T1 : approximates 1 [s; (- (2 * P) + (r ^ 2)) / r / s] (fun eta => sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((- (2 * P) + (r ^ 2)) ^ 2) / (r ^ 2) / (s ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  assert (T2 : approximates 1 [s ^ 2; - 2 * ((2 * P) + (r ^ 2)) / r] (fun eta => (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) by (shorter [((2 * P) + (r ^ 2)) / (r ^ 2)]; first [ reflexivity | ring | field; nonzero ]).
  assert (T3 : approximates 1 [s; - ((2 * P) + (r ^ 2)) / r / s] (fun eta => sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((2 * P) + (r ^ 2)) ^ 2) / (r ^ 2) / (s ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring | field; nonzero ]).
  apply (coefficient_by 1 _ [0; r / s]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_37_inhabited : hyperbola_37_domain (1 / 2) 2 3.
Proof. premises hyperbola_37_domain. Qed.
Lemma hyperbola_37_left_value : Rabs (hyperbola_37_left (1 / 2) 2 3 (1 / 5) - (13298596901 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_37_left. Qed.
Lemma hyperbola_37_right_value : Rabs (hyperbola_37_right (1 / 2) 2 3 - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_37_right. Qed.
Lemma hyperbola_37_wrong_0 : ~ (forall P r s : R, hyperbola_37_domain P r s ->
  coefficient (hyperbola_37_left P r s) 1 (1)).
Proof. other_limit hyperbola_37_inhabited hyperbola_37 hyperbola_37_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_37_wrong_1 : ~ (forall P r s : R, hyperbola_37_domain P r s ->
  coefficient (hyperbola_37_left P r s) 1 (/ s)).
Proof. other_limit hyperbola_37_inhabited hyperbola_37 hyperbola_37_right (coefficient_once (n := 1)). Qed.

(* hyperbola_40: | TaylorCoefficient(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 0) = gamma + 1/gamma *)
Definition hyperbola_40_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_40_left (gamma eta : R) : R :=
  ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_40_right (gamma : R) : R :=
  gamma + (/ gamma).
Lemma hyperbola_40 : forall gamma : R, hyperbola_40_domain gamma ->
  coefficient (hyperbola_40_left gamma) 0 (hyperbola_40_right gamma).
Proof.
  unfold hyperbola_40_domain, hyperbola_40_left, hyperbola_40_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [- 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 0 _ [((gamma ^ 2) + 1) / gamma]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_40_inhabited : hyperbola_40_domain (3 / 2).
Proof. premises hyperbola_40_domain. Qed.
Lemma hyperbola_40_left_value : Rabs (hyperbola_40_left (3 / 2) (1 / 5) - (89069041 / 39062500)) <= (1 / 10000000000).
Proof. by_value hyperbola_40_left. Qed.
Lemma hyperbola_40_right_value : Rabs (hyperbola_40_right (3 / 2) - (21666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_40_right. Qed.
Lemma hyperbola_40_wrong_0 : ~ (forall gamma : R, hyperbola_40_domain gamma ->
  coefficient (hyperbola_40_left gamma) 0 ((2 * gamma) + (/ gamma))).
Proof. other_limit hyperbola_40_inhabited hyperbola_40 hyperbola_40_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_40_wrong_1 : ~ (forall gamma : R, hyperbola_40_domain gamma ->
  coefficient (hyperbola_40_left gamma) 0 (- gamma + (/ gamma))).
Proof. other_limit hyperbola_40_inhabited hyperbola_40 hyperbola_40_right (coefficient_once (n := 0)). Qed.

(* hyperbola_41: | TaylorCoefficient(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 1) = 2/(sqrt(1 + gamma**(-4))*(gamma**2 + 1)) *)
Definition hyperbola_41_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_41_left (gamma eta : R) : R :=
  ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_41_right (gamma : R) : R :=
  2 / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1).
Lemma hyperbola_41 : forall gamma : R, hyperbola_41_domain gamma ->
  coefficient (hyperbola_41_left gamma) 1 (hyperbola_41_right gamma).
Proof.
  unfold hyperbola_41_domain, hyperbola_41_left, hyperbola_41_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  assert (T0 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 1 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 1 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 1 _ [((gamma ^ 2) + 1) / gamma; 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_41_inhabited : hyperbola_41_domain (3 / 2).
Proof. premises hyperbola_41_domain. Qed.
Lemma hyperbola_41_left_value : Rabs (hyperbola_41_left (3 / 2) (1 / 5) - (89069041 / 39062500)) <= (1 / 10000000000).
Proof. by_value hyperbola_41_left. Qed.
Lemma hyperbola_41_right_value : Rabs (hyperbola_41_right (3 / 2) - (28117278419 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_41_right. Qed.
Lemma hyperbola_41_wrong_0 : ~ (forall gamma : R, hyperbola_41_domain gamma ->
  coefficient (hyperbola_41_left gamma) 1 (2 / (sqrt (2 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1))).
Proof. other_limit hyperbola_41_inhabited hyperbola_41 hyperbola_41_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_41_wrong_1 : ~ (forall gamma : R, hyperbola_41_domain gamma ->
  coefficient (hyperbola_41_left gamma) 1 (2 / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 2))).
Proof. other_limit hyperbola_41_inhabited hyperbola_41 hyperbola_41_right (coefficient_once (n := 1)). Qed.

(* hyperbola_42: | TaylorCoefficient(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 2) = gamma**3*(gamma**2 - 1)**2/((gamma**2 + 1)**3*(gamma**4 + 1)) *)
Definition hyperbola_42_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_42_left (gamma eta : R) : R :=
  ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_42_right (gamma : R) : R :=
  (gamma ^ 3) * (((gamma ^ 2) - 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1).
Lemma hyperbola_42 : forall gamma : R, hyperbola_42_domain gamma ->
  coefficient (hyperbola_42_left gamma) 2 (hyperbola_42_right gamma).
Proof.
  unfold hyperbola_42_domain, hyperbola_42_left, hyperbola_42_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 2 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 2 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 2 * (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [- 4 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 3) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 4) / (((gamma ^ 4) + 1) ^ 2); 4 * (gamma ^ 6) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 6) / (((gamma ^ 4) + 1) ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 2 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 2 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 0] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [0; 0]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 2 _ [((gamma ^ 2) + 1) / gamma; 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_42_inhabited : hyperbola_42_domain (3 / 2).
Proof. premises hyperbola_42_domain. Qed.
Lemma hyperbola_42_left_value : Rabs (hyperbola_42_left (3 / 2) (1 / 5) - (89069041 / 39062500)) <= (1 / 10000000000).
Proof. by_value hyperbola_42_left. Qed.
Lemma hyperbola_42_right_value : Rabs (hyperbola_42_right (3 / 2) - (5067829139 / 200000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_42_right. Qed.
Lemma hyperbola_42_wrong_0 : ~ (forall gamma : R, hyperbola_42_domain gamma ->
  coefficient (hyperbola_42_left gamma) 2 ((gamma ^ 3) * (((gamma ^ 2) - 1) ^ 2) / (((gamma ^ 2) + 2) ^ 3) / ((gamma ^ 4) + 1))).
Proof. other_limit hyperbola_42_inhabited hyperbola_42 hyperbola_42_right (coefficient_once (n := 2)). Qed.
Lemma hyperbola_42_wrong_1 : ~ (forall gamma : R, hyperbola_42_domain gamma ->
  coefficient (hyperbola_42_left gamma) 2 ((gamma ^ 3) * (((gamma ^ 2) - 2) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1))).
Proof. other_limit hyperbola_42_inhabited hyperbola_42 hyperbola_42_right (coefficient_once (n := 2)). Qed.

(* hyperbola_43: | TaylorCoefficient(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 3) = gamma**4*(gamma**2 - 1)**4/((gamma**2 + 1)**5*(gamma**4 + 1)**(3/2)) *)
Definition hyperbola_43_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_43_left (gamma eta : R) : R :=
  ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_43_right (gamma : R) : R :=
  (gamma ^ 4) * (((gamma ^ 2) - 1) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / ((sqrt ((gamma ^ 4) + 1)) ^ 3).
Lemma hyperbola_43 : forall gamma : R, hyperbola_43_domain gamma ->
  coefficient (hyperbola_43_left gamma) 3 (hyperbola_43_right gamma).
Proof.
  unfold hyperbola_43_domain, hyperbola_43_left, hyperbola_43_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 3 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 3 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 2 * (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1); 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / (((gamma ^ 4) + 1) ^ 2)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [- 4 * (gamma ^ 4) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) * ((gamma ^ 2) - gamma - 1) * ((gamma ^ 2) + gamma - 1) / (((gamma ^ 2) + 1) ^ 6) / (((gamma ^ 4) + 1) ^ 2); 8 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 7) * ((gamma - 1) ^ 6) * ((gamma + 1) ^ 6) / (((gamma ^ 2) + 1) ^ 8) / (((gamma ^ 4) + 1) ^ 3); 4 * (gamma ^ 8) * ((gamma - 1) ^ 8) * ((gamma + 1) ^ 8) / (((gamma ^ 2) + 1) ^ 10) / (((gamma ^ 4) + 1) ^ 3)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 3 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 3 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 0; 0] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [0; 0; 0]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 3 _ [((gamma ^ 2) + 1) / gamma; 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1); (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / (((gamma ^ 4) + 1) ^ 2)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_43_inhabited : hyperbola_43_domain (3 / 2).
Proof. premises hyperbola_43_domain. Qed.
Lemma hyperbola_43_left_value : Rabs (hyperbola_43_left (3 / 2) (1 / 5) - (89069041 / 39062500)) <= (1 / 10000000000).
Proof. by_value hyperbola_43_left. Qed.
Lemma hyperbola_43_right_value : Rabs (hyperbola_43_right (3 / 2) - (2854438359 / 1250000000000)) <= (1 / 10000000000000).
Proof. by_value hyperbola_43_right. Qed.
Lemma hyperbola_43_wrong_0 : ~ (forall gamma : R, hyperbola_43_domain gamma ->
  coefficient (hyperbola_43_left gamma) 3 ((gamma ^ 4) * (((gamma ^ 2) - 1) ^ 4) / (((gamma ^ 2) + 2) ^ 5) / ((sqrt ((gamma ^ 4) + 1)) ^ 3))).
Proof. other_limit hyperbola_43_inhabited hyperbola_43 hyperbola_43_right (coefficient_once (n := 3)). Qed.
Lemma hyperbola_43_wrong_1 : ~ (forall gamma : R, hyperbola_43_domain gamma ->
  coefficient (hyperbola_43_left gamma) 3 ((gamma ^ 4) * (((gamma ^ 2) - 2) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / ((sqrt ((gamma ^ 4) + 1)) ^ 3))).
Proof. other_limit hyperbola_43_inhabited hyperbola_43 hyperbola_43_right (coefficient_once (n := 3)). Qed.

(* hyperbola_44: | TaylorCoefficient(-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 0) = 0 *)
Definition hyperbola_44_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_44_left (gamma eta : R) : R :=
  - ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_44_right (gamma : R) : R :=
  0.
Lemma hyperbola_44 : forall gamma : R, hyperbola_44_domain gamma ->
  coefficient (hyperbola_44_left gamma) 0 (hyperbola_44_right gamma).
Proof.
  unfold hyperbola_44_domain, hyperbola_44_left, hyperbola_44_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [- 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 0 _ [0]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_44_inhabited : hyperbola_44_domain (3 / 2).
Proof. premises hyperbola_44_domain. Qed.
Lemma hyperbola_44_left_value : Rabs (hyperbola_44_left (3 / 2) (1 / 5) - (3762230499 / 25000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_44_left. Qed.
Lemma hyperbola_44_right_value : Rabs (hyperbola_44_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_44_right. Qed.
Lemma hyperbola_44_wrong_0 : ~ (forall gamma : R, hyperbola_44_domain gamma ->
  coefficient (hyperbola_44_left gamma) 0 (1)).
Proof. other_limit hyperbola_44_inhabited hyperbola_44 hyperbola_44_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_44_wrong_1 : ~ (forall gamma : R, hyperbola_44_domain gamma ->
  coefficient (hyperbola_44_left gamma) 0 (-1)).
Proof. other_limit hyperbola_44_inhabited hyperbola_44 hyperbola_44_right (coefficient_once (n := 0)). Qed.

(* hyperbola_45: | TaylorCoefficient(-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 1) = sqrt(gamma**4 + 1)/(gamma**2 + 1) *)
Definition hyperbola_45_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_45_left (gamma eta : R) : R :=
  - ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_45_right (gamma : R) : R :=
  (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1).
Lemma hyperbola_45 : forall gamma : R, hyperbola_45_domain gamma ->
  coefficient (hyperbola_45_left gamma) 1 (hyperbola_45_right gamma).
Proof.
  unfold hyperbola_45_domain, hyperbola_45_left, hyperbola_45_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 1 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 1 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 1 _ [0; (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_45_inhabited : hyperbola_45_domain (3 / 2).
Proof. premises hyperbola_45_domain. Qed.
Lemma hyperbola_45_left_value : Rabs (hyperbola_45_left (3 / 2) (1 / 5) - (3762230499 / 25000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_45_left. Qed.
Lemma hyperbola_45_right_value : Rabs (hyperbola_45_right (3 / 2) - (75760444629 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_45_right. Qed.
Lemma hyperbola_45_wrong_0 : ~ (forall gamma : R, hyperbola_45_domain gamma ->
  coefficient (hyperbola_45_left gamma) 1 ((sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 2))).
Proof. other_limit hyperbola_45_inhabited hyperbola_45 hyperbola_45_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_45_wrong_1 : ~ (forall gamma : R, hyperbola_45_domain gamma ->
  coefficient (hyperbola_45_left gamma) 1 ((sqrt ((gamma ^ 4) + 2)) / ((gamma ^ 2) + 1))).
Proof. other_limit hyperbola_45_inhabited hyperbola_45 hyperbola_45_right (coefficient_once (n := 1)). Qed.

(* hyperbola_46: | TaylorCoefficient(-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 2) = -gamma**3*(gamma**2 - 1)**2/((gamma**2 + 1)**3*(gamma**4 + 1)) *)
Definition hyperbola_46_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_46_left (gamma eta : R) : R :=
  - ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_46_right (gamma : R) : R :=
  - (gamma ^ 3) * (((gamma ^ 2) - 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1).
Lemma hyperbola_46 : forall gamma : R, hyperbola_46_domain gamma ->
  coefficient (hyperbola_46_left gamma) 2 (hyperbola_46_right gamma).
Proof.
  unfold hyperbola_46_domain, hyperbola_46_left, hyperbola_46_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 2 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 2 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 0] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [0; 0]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 2 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 2 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 2 * (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [- 4 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 3) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 4) / (((gamma ^ 4) + 1) ^ 2); 4 * (gamma ^ 6) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 6) / (((gamma ^ 4) + 1) ^ 2)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 2 _ [0; (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1); - (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_46_inhabited : hyperbola_46_domain (3 / 2).
Proof. premises hyperbola_46_domain. Qed.
Lemma hyperbola_46_left_value : Rabs (hyperbola_46_left (3 / 2) (1 / 5) - (3762230499 / 25000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_46_left. Qed.
Lemma hyperbola_46_right_value : Rabs (hyperbola_46_right (3 / 2) - (-(5067829139 / 200000000000))) <= (1 / 1000000000000).
Proof. by_value hyperbola_46_right. Qed.
Lemma hyperbola_46_wrong_0 : ~ (forall gamma : R, hyperbola_46_domain gamma ->
  coefficient (hyperbola_46_left gamma) 2 (- (gamma ^ 3) * (((gamma ^ 2) - 1) ^ 2) / (((gamma ^ 2) + 2) ^ 3) / ((gamma ^ 4) + 1))).
Proof. other_limit hyperbola_46_inhabited hyperbola_46 hyperbola_46_right (coefficient_once (n := 2)). Qed.
Lemma hyperbola_46_wrong_1 : ~ (forall gamma : R, hyperbola_46_domain gamma ->
  coefficient (hyperbola_46_left gamma) 2 (- (gamma ^ 3) * (((gamma ^ 2) - 2) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1))).
Proof. other_limit hyperbola_46_inhabited hyperbola_46 hyperbola_46_right (coefficient_once (n := 2)). Qed.

(* hyperbola_47: | TaylorCoefficient(-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2, eta, 3) = -gamma**4*(gamma**2 - 1)**4/((gamma**2 + 1)**5*(gamma**4 + 1)**(3/2)) *)
Definition hyperbola_47_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_47_left (gamma eta : R) : R :=
  - ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_47_right (gamma : R) : R :=
  - (gamma ^ 4) * (((gamma ^ 2) - 1) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / ((sqrt ((gamma ^ 4) + 1)) ^ 3).
Lemma hyperbola_47 : forall gamma : R, hyperbola_47_domain gamma ->
  coefficient (hyperbola_47_left gamma) 3 (hyperbola_47_right gamma).
Proof.
  unfold hyperbola_47_domain, hyperbola_47_left, hyperbola_47_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 3 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 3 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 0; 0] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [0; 0; 0]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 3 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 3 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1); 2 * (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1); 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / (((gamma ^ 4) + 1) ^ 2)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [- 4 * (gamma ^ 4) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) * ((gamma ^ 2) - gamma - 1) * ((gamma ^ 2) + gamma - 1) / (((gamma ^ 2) + 1) ^ 6) / (((gamma ^ 4) + 1) ^ 2); 8 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 7) * ((gamma - 1) ^ 6) * ((gamma + 1) ^ 6) / (((gamma ^ 2) + 1) ^ 8) / (((gamma ^ 4) + 1) ^ 3); 4 * (gamma ^ 8) * ((gamma - 1) ^ 8) * ((gamma + 1) ^ 8) / (((gamma ^ 2) + 1) ^ 10) / (((gamma ^ 4) + 1) ^ 3)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 3 _ [0; (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1); - (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1); - (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4) * ((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / (((gamma ^ 4) + 1) ^ 2)]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_47_inhabited : hyperbola_47_domain (3 / 2).
Proof. premises hyperbola_47_domain. Qed.
Lemma hyperbola_47_left_value : Rabs (hyperbola_47_left (3 / 2) (1 / 5) - (3762230499 / 25000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_47_left. Qed.
Lemma hyperbola_47_right_value : Rabs (hyperbola_47_right (3 / 2) - (-(2854438359 / 1250000000000))) <= (1 / 10000000000000).
Proof. by_value hyperbola_47_right. Qed.
Lemma hyperbola_47_wrong_0 : ~ (forall gamma : R, hyperbola_47_domain gamma ->
  coefficient (hyperbola_47_left gamma) 3 (- (gamma ^ 4) * (((gamma ^ 2) - 1) ^ 4) / (((gamma ^ 2) + 2) ^ 5) / ((sqrt ((gamma ^ 4) + 1)) ^ 3))).
Proof. other_limit hyperbola_47_inhabited hyperbola_47 hyperbola_47_right (coefficient_once (n := 3)). Qed.
Lemma hyperbola_47_wrong_1 : ~ (forall gamma : R, hyperbola_47_domain gamma ->
  coefficient (hyperbola_47_left gamma) 3 (- (gamma ^ 4) * (((gamma ^ 2) - 2) ^ 4) / (((gamma ^ 2) + 1) ^ 5) / ((sqrt ((gamma ^ 4) + 1)) ^ 3))).
Proof. other_limit hyperbola_47_inhabited hyperbola_47 hyperbola_47_right (coefficient_once (n := 3)). Qed.

(* hyperbola_52: | TaylorCoefficient((-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2)*(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2), eta, 0)
   = 0 *)
Definition hyperbola_52_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_52_left (gamma eta : R) : R :=
  (- ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) * (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)).
Definition hyperbola_52_right (gamma : R) : R :=
  0.
Lemma hyperbola_52 : forall gamma : R, hyperbola_52_domain gamma ->
  coefficient (hyperbola_52_left gamma) 0 (hyperbola_52_right gamma).
Proof.
  unfold hyperbola_52_domain, hyperbola_52_left, hyperbola_52_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [- 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 0 _ [0]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_52_inhabited : hyperbola_52_domain (3 / 2).
Proof. premises hyperbola_52_domain. Qed.
Lemma hyperbola_52_left_value : Rabs (hyperbola_52_left (3 / 2) (1 / 5) - (4289257761 / 12500000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_52_left. Qed.
Lemma hyperbola_52_right_value : Rabs (hyperbola_52_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_52_right. Qed.
Lemma hyperbola_52_wrong_0 : ~ (forall gamma : R, hyperbola_52_domain gamma ->
  coefficient (hyperbola_52_left gamma) 0 (1)).
Proof. other_limit hyperbola_52_inhabited hyperbola_52 hyperbola_52_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_52_wrong_1 : ~ (forall gamma : R, hyperbola_52_domain gamma ->
  coefficient (hyperbola_52_left gamma) 0 (-1)).
Proof. other_limit hyperbola_52_inhabited hyperbola_52 hyperbola_52_right (coefficient_once (n := 0)). Qed.

(* hyperbola_53: | TaylorCoefficient((-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2)*(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2), eta, 1)
   = sqrt(gamma**4 + 1)/gamma *)
Definition hyperbola_53_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_53_left (gamma eta : R) : R :=
  (- ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) * (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)).
Definition hyperbola_53_right (gamma : R) : R :=
  (sqrt ((gamma ^ 4) + 1)) / gamma.
Lemma hyperbola_53 : forall gamma : R, hyperbola_53_domain gamma ->
  coefficient (hyperbola_53_left gamma) 1 (hyperbola_53_right gamma).
Proof.
  unfold hyperbola_53_domain, hyperbola_53_left, hyperbola_53_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 1 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 1 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 1 _ [0; (sqrt ((gamma ^ 4) + 1)) / gamma]); [ simpl; lia | |].
  - shorter [2 * (gamma ^ 2) / (((gamma ^ 2) + 1) ^ 2)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_53_inhabited : hyperbola_53_domain (3 / 2).
Proof. premises hyperbola_53_domain. Qed.
Lemma hyperbola_53_left_value : Rabs (hyperbola_53_left (3 / 2) (1 / 5) - (4289257761 / 12500000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_53_left. Qed.
Lemma hyperbola_53_right_value : Rabs (hyperbola_53_right (3 / 2) - (16414763003 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_53_right. Qed.
Lemma hyperbola_53_wrong_0 : ~ (forall gamma : R, hyperbola_53_domain gamma ->
  coefficient (hyperbola_53_left gamma) 1 ((sqrt ((gamma ^ 4) + 2)) / gamma)).
Proof. other_limit hyperbola_53_inhabited hyperbola_53 hyperbola_53_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_53_wrong_1 : ~ (forall gamma : R, hyperbola_53_domain gamma ->
  coefficient (hyperbola_53_left gamma) 1 ((sqrt ((gamma ^ 4) - 1)) / gamma)).
Proof. other_limit hyperbola_53_inhabited hyperbola_53 hyperbola_53_right (coefficient_once (n := 1)). Qed.

(* hyperbola_volume_2: its value there is N (σ_1 t)^{-(N-1)/N} σ_1^{2/N-2}, | AtZero(N*(sigma_1*t)**((1 -
   N)/N)*(-epsilon**2*t**(2/N) + sigma_1**(2/N))/(-epsilon**(2*N)*t**2 + sigma_1**2), epsilon) = N*sigma_1**(-2 +
   2/N)*(sigma_1*t)**((1 - N)/N) *)
Definition hyperbola_volume_2_domain (N sigma_1 t : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < t.
Definition hyperbola_volume_2_left (N sigma_1 t epsilon : R) : R :=
  N * (Rpower (sigma_1 * t) ((1 - N) / N)) * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_1 (2 / N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_1 ^ 2)).
Definition hyperbola_volume_2_right (N sigma_1 t : R) : R :=
  N * (Rpower sigma_1 (- 2 + (2 / N))) * (Rpower (sigma_1 * t) ((1 - N) / N)).
Lemma hyperbola_volume_2 : forall N sigma_1 t : R, hyperbola_volume_2_domain N sigma_1 t ->
  at_zero (hyperbola_volume_2_left N sigma_1 t) (hyperbola_volume_2_right N sigma_1 t).
Proof.
  unfold hyperbola_volume_2_domain, hyperbola_volume_2_left, hyperbola_volume_2_right.
  intros N sigma_1 t (H0 & H1 & H2).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_1 H1 X_sigma_1.
  exponential t H2 X_t.
  assert (E0 : Rpower ((exp X_sigma_1) * (exp X_t)) ((1 - N) / N) = (exp (X_sigma_1 / N)) * (exp (X_t / N)) / (exp X_sigma_1) / (exp X_t)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_t) (2 / N) = ((exp (X_t / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_1) (- 2 + (2 / N)) = ((exp (X_sigma_1 / N)) ^ 2) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_volume_2_inhabited : hyperbola_volume_2_domain 2 (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_2_domain. Qed.
Lemma hyperbola_volume_2_left_value : Rabs (hyperbola_volume_2_left 2 (7 / 2) (2 / 3) (1 / 5) - (37125917053 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_2_left. Qed.
Lemma hyperbola_volume_2_right_value : Rabs (hyperbola_volume_2_right 2 (7 / 2) (2 / 3) - (37408781183 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_2_right. Qed.
Lemma hyperbola_volume_2_wrong_0 : ~ (forall N sigma_1 t : R, hyperbola_volume_2_domain N sigma_1 t ->
  at_zero (hyperbola_volume_2_left N sigma_1 t) (N * (Rpower t (- 2 + (2 / N))) * (Rpower (sigma_1 * t) ((1 - N) / N)))).
Proof. other_limit hyperbola_volume_2_inhabited hyperbola_volume_2 hyperbola_volume_2_right at_zero_once. Qed.
Lemma hyperbola_volume_2_wrong_1 : ~ (forall N sigma_1 t : R, hyperbola_volume_2_domain N sigma_1 t ->
  at_zero (hyperbola_volume_2_left N sigma_1 t) (N * (Rpower sigma_1 (- 2 + (2 / N))) * (Rpower t (2 * (1 - N) / N)))).
Proof. other_limit hyperbola_volume_2_inhabited hyperbola_volume_2 hyperbola_volume_2_right at_zero_once. Qed.

(* hyperbola_volume_5: its value there is 2/(σ_1³ t), | AtZero((2*kappa*(log(sigma_1) - log(t)) +
   2)/(sigma_1*t*(-eta**2*t**2 + sigma_1**2)), eta, kappa) = 2/(sigma_1**3*t) *)
Definition hyperbola_volume_5_domain (sigma_1 t : R) : Prop :=
  0 < sigma_1 /\ 0 < t.
Definition hyperbola_volume_5_left (sigma_1 t eta kappa : R) : R :=
  ((2 * kappa * ((ln sigma_1) - (ln t))) + 2) / sigma_1 / t / (- ((eta ^ 2) * (t ^ 2)) + (sigma_1 ^ 2)).
Definition hyperbola_volume_5_right (sigma_1 t : R) : R :=
  2 / (sigma_1 ^ 3) / t.
Lemma hyperbola_volume_5 : forall sigma_1 t : R, hyperbola_volume_5_domain sigma_1 t ->
  at_zero_2 (hyperbola_volume_5_left sigma_1 t) (hyperbola_volume_5_right sigma_1 t).
Proof.
  unfold hyperbola_volume_5_domain, hyperbola_volume_5_left, hyperbola_volume_5_right.
  intros sigma_1 t (H0 & H1).
  unfold at_zero_2.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential t H1 X_t.
  exponential sigma_1 H0 X_sigma_1.
  assert (E0 : ln (exp X_sigma_1) = X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_t) = X_t) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_volume_5_inhabited : hyperbola_volume_5_domain (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_5_domain. Qed.
Lemma hyperbola_volume_5_left_value : Rabs (hyperbola_volume_5_left (7 / 2) (2 / 3) (1 / 5) (1 / 7) - (86672002339 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_volume_5_left. Qed.
Lemma hyperbola_volume_5_right_value : Rabs (hyperbola_volume_5_right (7 / 2) (2 / 3) - (69970845481 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_volume_5_right. Qed.
Lemma hyperbola_volume_5_wrong_0 : ~ (forall sigma_1 t : R, hyperbola_volume_5_domain sigma_1 t ->
  at_zero_2 (hyperbola_volume_5_left sigma_1 t) (2 / (t ^ 4))).
Proof. other_limit hyperbola_volume_5_inhabited hyperbola_volume_5 hyperbola_volume_5_right at_zero_2_once. Qed.
Lemma hyperbola_volume_5_wrong_1 : ~ (forall sigma_1 t : R, hyperbola_volume_5_domain sigma_1 t ->
  at_zero_2 (hyperbola_volume_5_left sigma_1 t) (2 / (sigma_1 ^ 4))).
Proof. other_limit hyperbola_volume_5_inhabited hyperbola_volume_5 hyperbola_volume_5_right at_zero_2_once. Qed.

(* hyperbola_volume_7: For Φ_1 = Φ_2 = 1 the leading coefficient is 2γ³/((γ² + 1)² √(γ⁴ + 1)). | Subs(2/(r*s**2),
   (r, s), (sqrt(gamma**2 + gamma**(-2)), gamma + 1/gamma)) = 2*gamma**3/((gamma**2 + 1)**2*sqrt(gamma**4 + 1)) *)
Definition hyperbola_volume_7_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_7_out_left (gamma : R) : R :=
  2 / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))) / ((gamma + (/ gamma)) ^ 2).
Definition hyperbola_volume_7_out_right (gamma : R) : R :=
  2 * (gamma ^ 3) / (((gamma ^ 2) + 1) ^ 2) / (sqrt ((gamma ^ 4) + 1)).
Lemma hyperbola_volume_7_out : forall gamma : R, hyperbola_volume_7_out_domain gamma ->
  hyperbola_volume_7_out_left gamma = hyperbola_volume_7_out_right gamma.
Proof.
  unfold hyperbola_volume_7_out_domain, hyperbola_volume_7_out_left, hyperbola_volume_7_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_volume_7_left (gamma : R) : R :=
  (fun r s : R => 2 / r / (s ^ 2)) (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))) (gamma + (/ gamma)).
Definition hyperbola_volume_7_right (gamma : R) : R :=
  2 * (gamma ^ 3) / (((gamma ^ 2) + 1) ^ 2) / (sqrt ((gamma ^ 4) + 1)).
Lemma hyperbola_volume_7 : forall gamma : R, hyperbola_volume_7_out_domain gamma ->
  hyperbola_volume_7_left gamma = hyperbola_volume_7_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_volume_7_out gamma H); revert H.
  unfold hyperbola_volume_7_out_domain, hyperbola_volume_7_out_left, hyperbola_volume_7_out_right, hyperbola_volume_7_left, hyperbola_volume_7_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_volume_7_out_inhabited : hyperbola_volume_7_out_domain (3 / 2).
Proof. premises hyperbola_volume_7_out_domain. Qed.
Lemma hyperbola_volume_7_out_left_value : Rabs (hyperbola_volume_7_out_left (3 / 2) - (811075339 / 3125000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_7_out_left. Qed.
Lemma hyperbola_volume_7_out_right_value : Rabs (hyperbola_volume_7_out_right (3 / 2) - (811075339 / 3125000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_7_out_right. Qed.
Lemma hyperbola_volume_7_out_wrong_0 : ~ (forall gamma, hyperbola_volume_7_out_domain gamma -> 2 / gamma / ((gamma + (/ gamma)) ^ 2) = hyperbola_volume_7_out_right gamma).
Proof. refuted hyperbola_volume_7_out_inhabited hyperbola_volume_7_out_right. Qed.
Lemma hyperbola_volume_7_out_wrong_1 : ~ (forall gamma, hyperbola_volume_7_out_domain gamma -> 2 / (gamma ^ 2) / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))) = hyperbola_volume_7_out_right gamma).
Proof. refuted hyperbola_volume_7_out_inhabited hyperbola_volume_7_out_right. Qed.

(* hyperbola_volume_9: | TaylorCoefficient((sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2
   + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 +
   2*eta**2/(gamma**2 + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) +
   (gamma + 1/gamma)**2)/2)/(2*eta/(sqrt(1 + gamma**(-4))*(gamma**2 + 1)) + gamma + 1/gamma), eta, 0) = 1 *)
Definition hyperbola_volume_9_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_9_left (gamma eta : R) : R :=
  (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) / ((2 * eta / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) + gamma + (/ gamma)).
Definition hyperbola_volume_9_right (gamma : R) : R :=
  1.
Lemma hyperbola_volume_9 : forall gamma : R, hyperbola_volume_9_domain gamma ->
  coefficient (hyperbola_volume_9_left gamma) 0 (hyperbola_volume_9_right gamma).
Proof.
  unfold hyperbola_volume_9_domain, hyperbola_volume_9_left, hyperbola_volume_9_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  assert (T0 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => (2 * eta / ((sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) / ((gamma ^ 2) + 1)) + gamma + (/ gamma))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 0 [gamma / ((gamma ^ 2) + 1)] (fun eta => / ((2 * eta / ((sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) / ((gamma ^ 2) + 1)) + gamma + (/ gamma)))) by (eapply (approximates_inv _ _ _ _ (@nil R)); [ eassumption | as_numbers; nonzero |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [- 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T4 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T5 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 0 _ [1]); [ simpl; lia | |].
  - shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_9_inhabited : hyperbola_volume_9_domain (3 / 2).
Proof. premises hyperbola_volume_9_domain. Qed.
Lemma hyperbola_volume_9_left_value : Rabs (hyperbola_volume_9_left (3 / 2) (1 / 5) - (10004526581 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_9_left. Qed.
Lemma hyperbola_volume_9_right_value : Rabs (hyperbola_volume_9_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_9_right. Qed.
Lemma hyperbola_volume_9_wrong_0 : ~ (forall gamma : R, hyperbola_volume_9_domain gamma ->
  coefficient (hyperbola_volume_9_left gamma) 0 (2)).
Proof. other_limit hyperbola_volume_9_inhabited hyperbola_volume_9 hyperbola_volume_9_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_volume_9_wrong_1 : ~ (forall gamma : R, hyperbola_volume_9_domain gamma ->
  coefficient (hyperbola_volume_9_left gamma) 0 (0)).
Proof. other_limit hyperbola_volume_9_inhabited hyperbola_volume_9 hyperbola_volume_9_right (coefficient_once (n := 0)). Qed.

(* hyperbola_volume_10: | TaylorCoefficient((sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) -
   2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 +
   sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 +
   gamma**(-2)) + (gamma + 1/gamma)**2)/2)/(2*eta/(sqrt(1 + gamma**(-4))*(gamma**2 + 1)) + gamma + 1/gamma), eta,
   1) = 0 *)
Definition hyperbola_volume_10_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_10_left (gamma eta : R) : R :=
  (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) / ((2 * eta / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) + gamma + (/ gamma)).
Definition hyperbola_volume_10_right (gamma : R) : R :=
  0.
Lemma hyperbola_volume_10 : forall gamma : R, hyperbola_volume_10_domain gamma ->
  coefficient (hyperbola_volume_10_left gamma) 1 (hyperbola_volume_10_right gamma).
Proof.
  unfold hyperbola_volume_10_domain, hyperbola_volume_10_left, hyperbola_volume_10_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  assert (T0 : approximates 1 [((gamma ^ 2) + 1) / gamma; 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => (2 * eta / ((sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) / ((gamma ^ 2) + 1)) + gamma + (/ gamma))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 1 [gamma / ((gamma ^ 2) + 1); - 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4) / (((gamma ^ 2) + 1) ^ 3) / ((gamma ^ 4) + 1)] (fun eta => / ((2 * eta / ((sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) / ((gamma ^ 2) + 1)) + gamma + (/ gamma)))) by (eapply (approximates_inv _ _ _ _ [- 4 * (gamma ^ 6) / (((gamma ^ 2) + 1) ^ 4) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; nonzero |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 1 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T4 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T5 : approximates 1 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 1 _ [1; 0]); [ simpl; lia | |].
  - shorter [- 4 * (gamma ^ 6) / (((gamma ^ 2) + 1) ^ 4) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_10_inhabited : hyperbola_volume_10_domain (3 / 2).
Proof. premises hyperbola_volume_10_domain. Qed.
Lemma hyperbola_volume_10_left_value : Rabs (hyperbola_volume_10_left (3 / 2) (1 / 5) - (10004526581 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_10_left. Qed.
Lemma hyperbola_volume_10_right_value : Rabs (hyperbola_volume_10_right (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_volume_10_right. Qed.
Lemma hyperbola_volume_10_wrong_0 : ~ (forall gamma : R, hyperbola_volume_10_domain gamma ->
  coefficient (hyperbola_volume_10_left gamma) 1 (1)).
Proof. other_limit hyperbola_volume_10_inhabited hyperbola_volume_10 hyperbola_volume_10_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_volume_10_wrong_1 : ~ (forall gamma : R, hyperbola_volume_10_domain gamma ->
  coefficient (hyperbola_volume_10_left gamma) 1 (-1)).
Proof. other_limit hyperbola_volume_10_inhabited hyperbola_volume_10 hyperbola_volume_10_right (coefficient_once (n := 1)). Qed.

(* hyperbola_volume_11: | TaylorCoefficient((gamma**2 + 1)*(eta/(gamma**2 + gamma**(-2)) + sqrt(gamma**2 +
   gamma**(-2)))/(sqrt(gamma**4 + 1)*(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 +
   gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2
   + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2)), eta, 0) = 1 *)
Definition hyperbola_volume_11_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_11_left (gamma eta : R) : R :=
  ((gamma ^ 2) + 1) * ((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) / (sqrt ((gamma ^ 4) + 1)) / (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)).
Definition hyperbola_volume_11_right (gamma : R) : R :=
  1.
Lemma hyperbola_volume_11 : forall gamma : R, hyperbola_volume_11_domain gamma ->
  coefficient (hyperbola_volume_11_left gamma) 0 (hyperbola_volume_11_right gamma).
Proof.
  unfold hyperbola_volume_11_domain, hyperbola_volume_11_left, hyperbola_volume_11_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  assert (T0 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [- 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T4 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2))) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T5 : approximates 0 [gamma / ((gamma ^ 2) + 1)] (fun eta => / (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2)))) by (eapply (approximates_inv _ _ _ _ (@nil R)); [ eassumption | as_numbers; nonzero |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 0 _ [1]); [ simpl; lia | |].
  - shorter [(sqrt ((gamma ^ 4) + 1)) * (gamma ^ 3) / (((gamma ^ 4) + 1) ^ 2)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_11_inhabited : hyperbola_volume_11_domain (3 / 2).
Proof. premises hyperbola_volume_11_domain. Qed.
Lemma hyperbola_volume_11_left_value : Rabs (hyperbola_volume_11_left (3 / 2) (1 / 5) - (1986382481 / 2000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_11_left. Qed.
Lemma hyperbola_volume_11_right_value : Rabs (hyperbola_volume_11_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_11_right. Qed.
Lemma hyperbola_volume_11_wrong_0 : ~ (forall gamma : R, hyperbola_volume_11_domain gamma ->
  coefficient (hyperbola_volume_11_left gamma) 0 (2)).
Proof. other_limit hyperbola_volume_11_inhabited hyperbola_volume_11 hyperbola_volume_11_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_volume_11_wrong_1 : ~ (forall gamma : R, hyperbola_volume_11_domain gamma ->
  coefficient (hyperbola_volume_11_left gamma) 0 (0)).
Proof. other_limit hyperbola_volume_11_inhabited hyperbola_volume_11 hyperbola_volume_11_right (coefficient_once (n := 0)). Qed.

(* hyperbola_volume_12: Cut off after the first order, log σ_1 changes by O(η²), log σ_2 by O(η), the Vandermonde
   factor by O(η²) and γ det Σ = η √(γ⁴ + 1) + O(η²). | TaylorCoefficient(eta*gamma*(eta/(gamma**2 + gamma**(-2))
   + sqrt(gamma**2 + gamma**(-2))), eta, 0) = 0 *)
Definition hyperbola_volume_12_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_12_left (gamma eta : R) : R :=
  eta * gamma * ((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))).
Definition hyperbola_volume_12_right (gamma : R) : R :=
  0.
Lemma hyperbola_volume_12 : forall gamma : R, hyperbola_volume_12_domain gamma ->
  coefficient (hyperbola_volume_12_left gamma) 0 (hyperbola_volume_12_right gamma).
Proof.
  unfold hyperbola_volume_12_domain, hyperbola_volume_12_left, hyperbola_volume_12_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  apply (coefficient_by 0 _ [0]); [ simpl; lia | |].
  - shorter [sqrt ((gamma ^ 4) + 1); (gamma ^ 3) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_12_inhabited : hyperbola_volume_12_domain (3 / 2).
Proof. premises hyperbola_volume_12_domain. Qed.
Lemma hyperbola_volume_12_left_value : Rabs (hyperbola_volume_12_left (3 / 2) (1 / 5) - (51471093133 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_12_left. Qed.
Lemma hyperbola_volume_12_right_value : Rabs (hyperbola_volume_12_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_12_right. Qed.
Lemma hyperbola_volume_12_wrong_0 : ~ (forall gamma : R, hyperbola_volume_12_domain gamma ->
  coefficient (hyperbola_volume_12_left gamma) 0 (1)).
Proof. other_limit hyperbola_volume_12_inhabited hyperbola_volume_12 hyperbola_volume_12_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_volume_12_wrong_1 : ~ (forall gamma : R, hyperbola_volume_12_domain gamma ->
  coefficient (hyperbola_volume_12_left gamma) 0 (-1)).
Proof. other_limit hyperbola_volume_12_inhabited hyperbola_volume_12 hyperbola_volume_12_right (coefficient_once (n := 0)). Qed.

(* hyperbola_volume_13: | TaylorCoefficient(eta*gamma*(eta/(gamma**2 + gamma**(-2)) + sqrt(gamma**2 +
   gamma**(-2))), eta, 1) = sqrt(gamma**4 + 1) *)
Definition hyperbola_volume_13_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_13_left (gamma eta : R) : R :=
  eta * gamma * ((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))).
Definition hyperbola_volume_13_right (gamma : R) : R :=
  sqrt ((gamma ^ 4) + 1).
Lemma hyperbola_volume_13 : forall gamma : R, hyperbola_volume_13_domain gamma ->
  coefficient (hyperbola_volume_13_left gamma) 1 (hyperbola_volume_13_right gamma).
Proof.
  unfold hyperbola_volume_13_domain, hyperbola_volume_13_left, hyperbola_volume_13_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  apply (coefficient_by 1 _ [0; sqrt ((gamma ^ 4) + 1)]); [ simpl; lia | |].
  - shorter [(gamma ^ 3) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_13_inhabited : hyperbola_volume_13_domain (3 / 2).
Proof. premises hyperbola_volume_13_domain. Qed.
Lemma hyperbola_volume_13_left_value : Rabs (hyperbola_volume_13_left (3 / 2) (1 / 5) - (51471093133 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_13_left. Qed.
Lemma hyperbola_volume_13_right_value : Rabs (hyperbola_volume_13_right (3 / 2) - (3077768063 / 1250000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_13_right. Qed.
Lemma hyperbola_volume_13_wrong_0 : ~ (forall gamma : R, hyperbola_volume_13_domain gamma ->
  coefficient (hyperbola_volume_13_left gamma) 1 (sqrt ((gamma ^ 4) + 2))).
Proof. other_limit hyperbola_volume_13_inhabited hyperbola_volume_13 hyperbola_volume_13_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_volume_13_wrong_1 : ~ (forall gamma : R, hyperbola_volume_13_domain gamma ->
  coefficient (hyperbola_volume_13_left gamma) 1 (sqrt ((gamma ^ 4) - 1))).
Proof. other_limit hyperbola_volume_13_inhabited hyperbola_volume_13 hyperbola_volume_13_right (coefficient_once (n := 1)). Qed.

(* hyperbola_volume_14: | TaylorCoefficient(-eta**2*(eta/(gamma**2 + gamma**(-2)) + sqrt(gamma**2 +
   gamma**(-2)))**2/(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2)**2 +
   eta**2*(gamma**4 + 1)/(gamma**2 + 1)**2 + (sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) -
   2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 +
   sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 +
   gamma**(-2)) + (gamma + 1/gamma)**2)/2)**2 - (2*eta/(sqrt(1 + gamma**(-4))*(gamma**2 + 1)) + gamma +
   1/gamma)**2, eta, 0) = 0 *)
Definition hyperbola_volume_14_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_14_left (gamma eta : R) : R :=
  - ((eta ^ 2) * (((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) ^ 2) / ((((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2)) + ((eta ^ 2) * ((gamma ^ 4) + 1) / (((gamma ^ 2) + 1) ^ 2)) + ((((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2) - (((2 * eta / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) + gamma + (/ gamma)) ^ 2).
Definition hyperbola_volume_14_right (gamma : R) : R :=
  0.
Lemma hyperbola_volume_14 : forall gamma : R, hyperbola_volume_14_domain gamma ->
  coefficient (hyperbola_volume_14_left gamma) 0 (hyperbola_volume_14_right gamma).
Proof.
  unfold hyperbola_volume_14_domain, hyperbola_volume_14_left, hyperbola_volume_14_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  assert (T0 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [- 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1); (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 0 [((gamma ^ 2) + 1) / gamma] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ (@nil R)); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T4 : approximates 0 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2)] (fun eta => (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2)) by (shorter (@nil R); first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T5 : approximates 0 [(gamma ^ 2) / (((gamma ^ 2) + 1) ^ 2)] (fun eta => / ((((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2))) by (eapply (approximates_inv _ _ _ _ (@nil R)); [ eassumption | as_numbers; nonzero |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 0 _ [0]); [ simpl; lia | |].
  - shorter [- 4 * (sqrt ((gamma ^ 4) + 1)) * gamma / ((gamma ^ 4) + 1); - 4 * (gamma ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1); - 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 3) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1); - (gamma ^ 6) / (((gamma ^ 2) + 1) ^ 2) / (((gamma ^ 4) + 1) ^ 2)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_14_inhabited : hyperbola_volume_14_domain (3 / 2).
Proof. premises hyperbola_volume_14_domain. Qed.
Lemma hyperbola_volume_14_left_value : Rabs (hyperbola_volume_14_left (3 / 2) (1 / 5) - (25076338497 / 5000000000000)) <= (1 / 10000000000000).
Proof. by_value hyperbola_volume_14_left. Qed.
Lemma hyperbola_volume_14_right_value : Rabs (hyperbola_volume_14_right (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_volume_14_right. Qed.
Lemma hyperbola_volume_14_wrong_0 : ~ (forall gamma : R, hyperbola_volume_14_domain gamma ->
  coefficient (hyperbola_volume_14_left gamma) 0 (1)).
Proof. other_limit hyperbola_volume_14_inhabited hyperbola_volume_14 hyperbola_volume_14_right (coefficient_once (n := 0)). Qed.
Lemma hyperbola_volume_14_wrong_1 : ~ (forall gamma : R, hyperbola_volume_14_domain gamma ->
  coefficient (hyperbola_volume_14_left gamma) 0 (-1)).
Proof. other_limit hyperbola_volume_14_inhabited hyperbola_volume_14 hyperbola_volume_14_right (coefficient_once (n := 0)). Qed.

(* hyperbola_volume_15: | TaylorCoefficient(-eta**2*(eta/(gamma**2 + gamma**(-2)) + sqrt(gamma**2 +
   gamma**(-2)))**2/(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2)**2 +
   eta**2*(gamma**4 + 1)/(gamma**2 + 1)**2 + (sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) -
   2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 +
   sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 +
   gamma**(-2)) + (gamma + 1/gamma)**2)/2)**2 - (2*eta/(sqrt(1 + gamma**(-4))*(gamma**2 + 1)) + gamma +
   1/gamma)**2, eta, 1) = 0 *)
Definition hyperbola_volume_15_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_15_left (gamma eta : R) : R :=
  - ((eta ^ 2) * (((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) ^ 2) / ((((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2)) + ((eta ^ 2) * ((gamma ^ 4) + 1) / (((gamma ^ 2) + 1) ^ 2)) + ((((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2) - (((2 * eta / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) + gamma + (/ gamma)) ^ 2).
Definition hyperbola_volume_15_right (gamma : R) : R :=
  0.
Lemma hyperbola_volume_15 : forall gamma : R, hyperbola_volume_15_domain gamma ->
  coefficient (hyperbola_volume_15_left gamma) 1 (hyperbola_volume_15_right gamma).
Proof.
  unfold hyperbola_volume_15_domain, hyperbola_volume_15_left, hyperbola_volume_15_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  assert (T0 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); - 2 * (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T1 : approximates 1 [((gamma ^ 2) + 1) / gamma; - (sqrt ((gamma ^ 4) + 1)) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [((gamma - 1) ^ 4) * ((gamma + 1) ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T2 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 2 * (sqrt ((gamma ^ 4) + 1)) * (((gamma ^ 2) + 1) ^ 2) / gamma / ((gamma ^ 4) + 1)] (fun eta => (eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) by (shorter [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T3 : approximates 1 [((gamma ^ 2) + 1) / gamma; (sqrt ((gamma ^ 4) + 1)) * ((gamma ^ 2) + 1) / ((gamma ^ 4) + 1)] (fun eta => sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)))) by (eapply (approximates_sqrt _ _ _ _ [(((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; positive |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T4 : approximates 1 [(((gamma ^ 2) + 1) ^ 2) / (gamma ^ 2); 4 * (sqrt ((gamma ^ 4) + 1)) * gamma / ((gamma ^ 4) + 1)] (fun eta => (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2)) by (shorter [4 * (gamma ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  assert (T5 : approximates 1 [(gamma ^ 2) / (((gamma ^ 2) + 1) ^ 2); - 4 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 5) / (((gamma ^ 2) + 1) ^ 4) / ((gamma ^ 4) + 1)] (fun eta => / ((((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2))) / 2)) ^ 2))) by (eapply (approximates_inv _ _ _ _ [- 16 * (gamma ^ 6) / (((gamma ^ 2) + 1) ^ 4) / ((gamma ^ 4) + 1)]); [ eassumption | as_numbers; nonzero |]; intros y; as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ]).
  apply (coefficient_by 1 _ [0; 0]); [ simpl; lia | |].
  - shorter [- 4 * (gamma ^ 4) / (((gamma ^ 2) + 1) ^ 2) / ((gamma ^ 4) + 1); 2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 3) * ((gamma - 1) ^ 2) * ((gamma + 1) ^ 2) / (((gamma ^ 2) + 1) ^ 4) / ((gamma ^ 4) + 1); (gamma ^ 6) * ((7 * (gamma ^ 4)) - (2 * (gamma ^ 2)) + 7) / (((gamma ^ 2) + 1) ^ 4) / (((gamma ^ 4) + 1) ^ 2); 4 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 9) / (((gamma ^ 2) + 1) ^ 4) / (((gamma ^ 4) + 1) ^ 3)]; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
  - as_numbers; first [ reflexivity | ring [R0] | field [R0]; nonzero ].
Qed.
Lemma hyperbola_volume_15_inhabited : hyperbola_volume_15_domain (3 / 2).
Proof. premises hyperbola_volume_15_domain. Qed.
Lemma hyperbola_volume_15_left_value : Rabs (hyperbola_volume_15_left (3 / 2) (1 / 5) - (25076338497 / 5000000000000)) <= (1 / 10000000000000).
Proof. by_value hyperbola_volume_15_left. Qed.
Lemma hyperbola_volume_15_right_value : Rabs (hyperbola_volume_15_right (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_volume_15_right. Qed.
Lemma hyperbola_volume_15_wrong_0 : ~ (forall gamma : R, hyperbola_volume_15_domain gamma ->
  coefficient (hyperbola_volume_15_left gamma) 1 (1)).
Proof. other_limit hyperbola_volume_15_inhabited hyperbola_volume_15 hyperbola_volume_15_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_volume_15_wrong_1 : ~ (forall gamma : R, hyperbola_volume_15_domain gamma ->
  coefficient (hyperbola_volume_15_left gamma) 1 (-1)).
Proof. other_limit hyperbola_volume_15_inhabited hyperbola_volume_15 hyperbola_volume_15_right (coefficient_once (n := 1)). Qed.

(* hyperbola_volume_16: The bracket that holds O(η²) is γ det Σ = e η + a η² with e = √(γ⁴ + 1), times the
   quotient of the Vandermonde factors, 1 + b η², and that of the logarithms, 1 + c κ η with κ = 1/log(σ_1/σ_2),
   which tends to 0: as a, b, c and κ are bounded, it is e η + O(η²). | TaylorCoefficient((a*eta**2 +
   e*eta)*(b*eta**2 + 1)*(c*eta*kappa + 1), eta, 1) = e *)
Definition hyperbola_volume_16_domain (a b c e kappa : R) : Prop :=
  0 < e /\ 0 < kappa.
Definition hyperbola_volume_16_left (a b c e kappa eta : R) : R :=
  ((a * (eta ^ 2)) + (e * eta)) * ((b * (eta ^ 2)) + 1) * ((c * eta * kappa) + 1).
Definition hyperbola_volume_16_right (a b c e kappa : R) : R :=
  e.
Lemma hyperbola_volume_16 : forall a b c e kappa : R, hyperbola_volume_16_domain a b c e kappa ->
  coefficient (hyperbola_volume_16_left a b c e kappa) 1 (hyperbola_volume_16_right a b c e kappa).
Proof.
  unfold hyperbola_volume_16_domain, hyperbola_volume_16_left, hyperbola_volume_16_right.
  intros a b c e kappa (H0 & H1).
  known.
  apply (coefficient_by 1 _ [0; e]); [ simpl; lia | |].
  - shorter [a + (c * e * kappa); (a * c * kappa) + (b * e); b * (a + (c * e * kappa)); a * b * c * kappa]; first [ reflexivity | ring | field; nonzero ].
  - as_numbers; first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_volume_16_inhabited : hyperbola_volume_16_domain (-(2 / 3)) (5 / 7) (4 / 5) (9 / 4) (1 / 6).
Proof. premises hyperbola_volume_16_domain. Qed.
Lemma hyperbola_volume_16_left_value : Rabs (hyperbola_volume_16_left (-(2 / 3)) (5 / 7) (4 / 5) (9 / 4) (1 / 6) (1 / 5) - (1397 / 3125)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_16_left. Qed.
Lemma hyperbola_volume_16_right_value : Rabs (hyperbola_volume_16_right (-(2 / 3)) (5 / 7) (4 / 5) (9 / 4) (1 / 6) - (9 / 4)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_16_right. Qed.
Lemma hyperbola_volume_16_wrong_0 : ~ (forall a b c e kappa : R, hyperbola_volume_16_domain a b c e kappa ->
  coefficient (hyperbola_volume_16_left a b c e kappa) 1 (kappa)).
Proof. other_limit hyperbola_volume_16_inhabited hyperbola_volume_16 hyperbola_volume_16_right (coefficient_once (n := 1)). Qed.
Lemma hyperbola_volume_16_wrong_1 : ~ (forall a b c e kappa : R, hyperbola_volume_16_domain a b c e kappa ->
  coefficient (hyperbola_volume_16_left a b c e kappa) 1 (e ^ 2)).
Proof. other_limit hyperbola_volume_16_inhabited hyperbola_volume_16 hyperbola_volume_16_right (coefficient_once (n := 1)). Qed.

(* hyperbola_volume_25: For N >= 2 the reciprocal of the density tends to 0: it is ε^{N-1} times an expression
   with a positive value. | AtZero(Subs(epsilon**(N - 1)*(-epsilon**(2*N)*t**2 + sigma_1**2)/(N*(sigma_1*t)**((1
   - N)/N)*(-epsilon**2*t**(2/N) + sigma_1**(2/N))), N, m + 2), epsilon) = 0 *)
Definition hyperbola_volume_25_domain (m sigma_1 t : R) : Prop :=
  0 <= m /\ 0 < sigma_1 /\ 0 < t.
Definition hyperbola_volume_25_left (m sigma_1 t epsilon : R) : R :=
  (fun N : R => (Rpower epsilon (N - 1)) * (Rpower (sigma_1 * t) (- (1 - N) / N)) * (- ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_1 ^ 2)) / N / (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_1 (2 / N)))) (m + 2).
Definition hyperbola_volume_25_right (m sigma_1 t : R) : R :=
  0.
Lemma hyperbola_volume_25 : forall m sigma_1 t : R, hyperbola_volume_25_domain m sigma_1 t ->
  at_zero (hyperbola_volume_25_left m sigma_1 t) (hyperbola_volume_25_right m sigma_1 t).
Proof.
  unfold hyperbola_volume_25_domain, hyperbola_volume_25_left, hyperbola_volume_25_right.
  intros m sigma_1 t (H0 & H1 & H2).
  unfold at_zero.
  cbv beta.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_1 H1 X_sigma_1.
  exponential t H2 X_t.
  assert (E0 : Rpower ((exp X_sigma_1) * (exp X_t)) (- (- m - 1) / (m + 2)) = (exp (X_sigma_1 / (m + 2))) * (exp (X_t / (m + 2))) * (exp (X_sigma_1 * m / (m + 2))) * (exp (X_t * m / (m + 2)))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_t) (2 / (m + 2)) = ((exp (X_t / (m + 2))) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (2 / (m + 2)) = ((exp (X_sigma_1 / (m + 2))) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_volume_25_inhabited : hyperbola_volume_25_domain 0 (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_25_domain. Qed.
Lemma hyperbola_volume_25_left_value : Rabs (hyperbola_volume_25_left 0 (7 / 2) (2 / 3) (1 / 5) - (5387072317 / 10000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_25_left. Qed.
Lemma hyperbola_volume_25_right_value : Rabs (hyperbola_volume_25_right 0 (7 / 2) (2 / 3) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_25_right. Qed.
Lemma hyperbola_volume_25_wrong_0 : ~ (forall m sigma_1 t : R, hyperbola_volume_25_domain m sigma_1 t ->
  at_zero (hyperbola_volume_25_left m sigma_1 t) (1)).
Proof. other_limit hyperbola_volume_25_inhabited hyperbola_volume_25 hyperbola_volume_25_right at_zero_once. Qed.
Lemma hyperbola_volume_25_wrong_1 : ~ (forall m sigma_1 t : R, hyperbola_volume_25_domain m sigma_1 t ->
  at_zero (hyperbola_volume_25_left m sigma_1 t) (-1)).
Proof. other_limit hyperbola_volume_25_inhabited hyperbola_volume_25 hyperbola_volume_25_right at_zero_once. Qed.

(* hyperbola_volume_26: | AtZero(eta*kappa*sigma_1*t*(-eta**2*t**2 + sigma_1**2)/(2*kappa*(log(sigma_1) - log(t))
   + 2), eta, kappa) = 0 *)
Definition hyperbola_volume_26_domain (sigma_1 t : R) : Prop :=
  0 < sigma_1 /\ 0 < t.
Definition hyperbola_volume_26_left (sigma_1 t eta kappa : R) : R :=
  eta * kappa * sigma_1 * t * (- ((eta ^ 2) * (t ^ 2)) + (sigma_1 ^ 2)) / ((2 * kappa * ((ln sigma_1) - (ln t))) + 2).
Definition hyperbola_volume_26_right (sigma_1 t : R) : R :=
  0.
Lemma hyperbola_volume_26 : forall sigma_1 t : R, hyperbola_volume_26_domain sigma_1 t ->
  at_zero_2 (hyperbola_volume_26_left sigma_1 t) (hyperbola_volume_26_right sigma_1 t).
Proof.
  unfold hyperbola_volume_26_domain, hyperbola_volume_26_left, hyperbola_volume_26_right.
  intros sigma_1 t (H0 & H1).
  unfold at_zero_2.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential t H1 X_t.
  exponential sigma_1 H0 X_sigma_1.
  assert (E0 : ln (exp X_sigma_1) = X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_t) = X_t) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma hyperbola_volume_26_inhabited : hyperbola_volume_26_domain (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_26_domain. Qed.
Lemma hyperbola_volume_26_left_value : Rabs (hyperbola_volume_26_left (7 / 2) (2 / 3) (1 / 5) (1 / 7) - (16482501731 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_26_left. Qed.
Lemma hyperbola_volume_26_right_value : Rabs (hyperbola_volume_26_right (7 / 2) (2 / 3) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_26_right. Qed.
Lemma hyperbola_volume_26_wrong_0 : ~ (forall sigma_1 t : R, hyperbola_volume_26_domain sigma_1 t ->
  at_zero_2 (hyperbola_volume_26_left sigma_1 t) (1)).
Proof. other_limit hyperbola_volume_26_inhabited hyperbola_volume_26 hyperbola_volume_26_right at_zero_2_once. Qed.
Lemma hyperbola_volume_26_wrong_1 : ~ (forall sigma_1 t : R, hyperbola_volume_26_domain sigma_1 t ->
  at_zero_2 (hyperbola_volume_26_left sigma_1 t) (-1)).
Proof. other_limit hyperbola_volume_26_inhabited hyperbola_volume_26 hyperbola_volume_26_right at_zero_2_once. Qed.

(* surface_volume_18: cut at σ_3 > h, which is η > h/t, its ratio to that tends to 1 as h = e^{−L} → 0: the limit
   of the distribution over the surface is C dS however the tube is cut. | AtZero((kappa*log(t) + 1)**3, kappa) =
   1 *)
Definition surface_volume_18_domain (t : R) : Prop :=
  0 < t.
Definition surface_volume_18_left (t kappa : R) : R :=
  ((kappa * (ln t)) + 1) ^ 3.
Definition surface_volume_18_right (t : R) : R :=
  1.
Lemma surface_volume_18 : forall t : R, surface_volume_18_domain t ->
  at_zero (surface_volume_18_left t) (surface_volume_18_right t).
Proof.
  unfold surface_volume_18_domain, surface_volume_18_left, surface_volume_18_right.
  intros t H0.
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential t H0 X_t.
  assert (E0 : ln (exp X_t) = X_t) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma surface_volume_18_inhabited : surface_volume_18_domain (2 / 3).
Proof. premises surface_volume_18_domain. Qed.
Lemma surface_volume_18_left_value : Rabs (surface_volume_18_left (2 / 3) (1 / 5) - (15518317911 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_18_left. Qed.
Lemma surface_volume_18_right_value : Rabs (surface_volume_18_right (2 / 3) - 1) <= (1 / 10000000000).
Proof. by_value surface_volume_18_right. Qed.
Lemma surface_volume_18_wrong_0 : ~ (forall t : R, surface_volume_18_domain t ->
  at_zero (surface_volume_18_left t) (2)).
Proof. other_limit surface_volume_18_inhabited surface_volume_18 surface_volume_18_right at_zero_once. Qed.
Lemma surface_volume_18_wrong_1 : ~ (forall t : R, surface_volume_18_domain t ->
  at_zero (surface_volume_18_left t) (0)).
Proof. other_limit surface_volume_18_inhabited surface_volume_18 surface_volume_18_right at_zero_once. Qed.

Definition all_of_them := (corank_one_1,
  corank_one_2,
  corank_one_15,
  corank_one_18,
  corank_one_21,
  hyperbola_28,
  hyperbola_29,
  hyperbola_30,
  hyperbola_31,
  hyperbola_32,
  hyperbola_33,
  hyperbola_34,
  hyperbola_35,
  hyperbola_36,
  hyperbola_37,
  hyperbola_40,
  hyperbola_41,
  hyperbola_42,
  hyperbola_43,
  hyperbola_44,
  hyperbola_45,
  hyperbola_46,
  hyperbola_47,
  hyperbola_52,
  hyperbola_53,
  hyperbola_volume_2,
  hyperbola_volume_5,
  hyperbola_volume_7,
  hyperbola_volume_9,
  hyperbola_volume_10,
  hyperbola_volume_11,
  hyperbola_volume_12,
  hyperbola_volume_13,
  hyperbola_volume_14,
  hyperbola_volume_15,
  hyperbola_volume_16,
  hyperbola_volume_25,
  hyperbola_volume_26,
  surface_volume_18).
Print Assumptions all_of_them.
