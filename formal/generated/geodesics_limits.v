(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* lift_1: Together the layers move the product by Z: Σ_j (W_N…W_{j+1}) Ẇ_j (W_{j−1}…W_1) = Z, entry by entry. |
   Sum(sigma_i**(2*(N - j)/N)*sigma_l**(2*(j - 1)/N)*(1 - (sigma_l**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N -
   1)/N)*(1 - sigma_l**2/sigma_i**2)), (j, 1, N)) = 1 *)
Definition lift_1_domain (sigma_i sigma_l : R) (N : nat) : Prop :=
  (1 <= N)%nat /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition lift_1_left (sigma_i sigma_l : R) (N : nat) : R :=
  total (fun j => (Rpower sigma_i (- 2 * ((INR N) - 1) / (INR N))) * (Rpower sigma_i (2 * ((INR N) - j) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N))) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) 1 N.
Definition lift_1_right (sigma_i sigma_l : R) (N : nat) : R :=
  1.
Lemma lift_1 : forall (sigma_i sigma_l : R) (N : nat), lift_1_domain sigma_i sigma_l N ->
  lift_1_left sigma_i sigma_l N = lift_1_right sigma_i sigma_l N.
Proof.
  unfold lift_1_domain, lift_1_left, lift_1_right.
  intros sigma_i sigma_l N (L & H1 & H2 & H3).
  assert (P : 0 < INR N) by (apply lt_0_INR; lia).
  erewrite (telescopes (fun j => - (Rpower sigma_i (- 2 * ((INR N) - 1) / (INR N))) * (Rpower sigma_i (2 * ((INR N) - j + 1) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N))) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / ((Rpower sigma_i (2 / (INR N))) - (Rpower sigma_l (2 / (INR N))))) _ 1 N (INR N + 1));
    [ | lia | reflexivity | intros x ]; cbv beta; clear L; at_ends; set (depth := INR N) in *; clearbody depth.
  - exponential sigma_i H1 X_sigma_i.
    exponential sigma_l H2 X_sigma_l.
    assert (E0 : Rpower (exp X_sigma_i) (- 2 * (depth - 1) / depth) = ((exp (X_sigma_i / depth)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_sigma_i) (2 * (depth - (depth + 1) + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * (depth + 1) / depth)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_sigma_l) (2 * ((depth + 1) - 1) / depth) = ((exp (X_sigma_l * (depth + 1) / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ depth) = ((exp (X_sigma_l / depth)) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_sigma_i) (2 / depth) = ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E4 in *.
    assert (E5 : Rpower (exp X_sigma_l) (2 / depth) = ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E5 in *.
    assert (E6 : Rpower (exp X_sigma_i) (2 * (depth - 1 + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * 1 / depth)) ^ 2)) by same_exponent. rewrite ?E6 in *.
    assert (E7 : Rpower (exp X_sigma_l) (2 * (1 - 1) / depth) = ((exp (X_sigma_l * 1 / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E7 in *.
    assert (L0 : exp (X_sigma_i * (depth + 1) / depth) = ((exp (X_sigma_i / depth)) * (exp X_sigma_i))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_sigma_l * (depth + 1) / depth) = ((exp (X_sigma_l / depth)) * (exp X_sigma_l))) by same_exponent. rewrite ?L1 in *.
    assert (L2 : exp (X_sigma_i * 1 / depth) = ((exp (X_sigma_i / depth)))) by same_exponent. rewrite ?L2 in *.
    assert (L3 : exp (X_sigma_l * 1 / depth) = ((exp (X_sigma_l / depth)))) by same_exponent. rewrite ?L3 in *.
    known; same_quotient.
  - exponential sigma_i H1 X_sigma_i.
    exponential sigma_l H2 X_sigma_l.
    assert (E0 : Rpower (exp X_sigma_i) (- 2 * (depth - 1) / depth) = ((exp (X_sigma_i / depth)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_sigma_i) (2 * (depth - x) / depth) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * x / depth)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_sigma_l) (2 * (x - 1) / depth) = ((exp (X_sigma_l * x / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ depth) = ((exp (X_sigma_l / depth)) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_sigma_i) (2 * (depth - x + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * x / depth)) ^ 2)) by same_exponent. rewrite ?E4 in *.
    assert (E5 : Rpower (exp X_sigma_i) (2 / depth) = ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E5 in *.
    assert (E6 : Rpower (exp X_sigma_l) (2 / depth) = ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E6 in *.
    assert (E7 : Rpower (exp X_sigma_i) (2 * (depth - (x + 1) + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * (x + 1) / depth)) ^ 2)) by same_exponent. rewrite ?E7 in *.
    assert (E8 : Rpower (exp X_sigma_l) (2 * ((x + 1) - 1) / depth) = ((exp (X_sigma_l * (x + 1) / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E8 in *.
    assert (L0 : exp (X_sigma_i * (x + 1) / depth) = ((exp (X_sigma_i / depth)) * (exp (X_sigma_i * x / depth)))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_sigma_l * (x + 1) / depth) = ((exp (X_sigma_l / depth)) * (exp (X_sigma_l * x / depth)))) by same_exponent. rewrite ?L1 in *.
    known; same_quotient.
Qed.
Lemma lift_1_inhabited : lift_1_domain (7 / 2) (5 / 3) 5.
Proof. premises_of_sum lift_1_domain. Qed.
Lemma lift_1_left_value : Rabs (lift_1_left (7 / 2) (5 / 3) 5 - 1) <= (1 / 10000000000).
Proof. by_value_of_sum lift_1_left. Qed.
Lemma lift_1_right_value : Rabs (lift_1_right (7 / 2) (5 / 3) 5 - 1) <= (1 / 10000000000).
Proof. by_value_of_sum lift_1_right. Qed.
Lemma lift_1_wrong_0 : ~ (forall (sigma_i sigma_l : R) (N : nat), lift_1_domain sigma_i sigma_l N ->
  lift_1_left sigma_i sigma_l N = 2).
Proof. refuted_sum lift_1_inhabited lift_1_left. Qed.
Lemma lift_1_wrong_1 : ~ (forall (sigma_i sigma_l : R) (N : nat), lift_1_domain sigma_i sigma_l N ->
  lift_1_left sigma_i sigma_l N = 0).
Proof. refuted_sum lift_1_inhabited lift_1_left. Qed.

(* lift_2: The squared length Σ_j |Ẇ_j|² of the lift is g^N(Z, Z)/N. | Sum(sigma_i**(2*(N - j)/N)*sigma_l**(2*(j
   - 1)/N)*(1 - (sigma_l**2/sigma_i**2)**(1/N))**2/(sigma_i**(4*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)**2), (j,
   1, N)) = (1 - (sigma_l**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)) *)
Definition lift_2_domain (sigma_i sigma_l : R) (N : nat) : Prop :=
  (1 <= N)%nat /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition lift_2_left (sigma_i sigma_l : R) (N : nat) : R :=
  total (fun j => (Rpower sigma_i (- 4 * ((INR N) - 1) / (INR N))) * (Rpower sigma_i (2 * ((INR N) - j) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N))) * ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))) ^ 2) / ((1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) ^ 2)) 1 N.
Definition lift_2_right (sigma_i sigma_l : R) (N : nat) : R :=
  (Rpower sigma_i (- 2 * ((INR N) - 1) / (INR N))) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Lemma lift_2 : forall (sigma_i sigma_l : R) (N : nat), lift_2_domain sigma_i sigma_l N ->
  lift_2_left sigma_i sigma_l N = lift_2_right sigma_i sigma_l N.
Proof.
  unfold lift_2_domain, lift_2_left, lift_2_right.
  intros sigma_i sigma_l N (L & H1 & H2 & H3).
  assert (P : 0 < INR N) by (apply lt_0_INR; lia).
  erewrite (telescopes (fun j => - (Rpower sigma_i (- 4 * ((INR N) - 1) / (INR N))) * (Rpower sigma_i (2 * ((INR N) - j + 1) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N))) * ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))) ^ 2) / ((1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) ^ 2) / ((Rpower sigma_i (2 / (INR N))) - (Rpower sigma_l (2 / (INR N))))) _ 1 N (INR N + 1));
    [ | lia | reflexivity | intros x ]; cbv beta; clear L; at_ends; set (depth := INR N) in *; clearbody depth.
  - exponential sigma_i H1 X_sigma_i.
    exponential sigma_l H2 X_sigma_l.
    assert (E0 : Rpower (exp X_sigma_i) (- 2 * (depth - 1) / depth) = ((exp (X_sigma_i / depth)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ depth) = ((exp (X_sigma_l / depth)) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_sigma_i) (- 4 * (depth - 1) / depth) = ((exp (X_sigma_i / depth)) ^ 4) / ((exp X_sigma_i) ^ 4)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (exp X_sigma_i) (2 * (depth - (depth + 1) + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * (depth + 1) / depth)) ^ 2)) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_sigma_l) (2 * ((depth + 1) - 1) / depth) = ((exp (X_sigma_l * (depth + 1) / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E4 in *.
    assert (E5 : Rpower (exp X_sigma_i) (2 / depth) = ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E5 in *.
    assert (E6 : Rpower (exp X_sigma_l) (2 / depth) = ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E6 in *.
    assert (E7 : Rpower (exp X_sigma_i) (2 * (depth - 1 + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * 1 / depth)) ^ 2)) by same_exponent. rewrite ?E7 in *.
    assert (E8 : Rpower (exp X_sigma_l) (2 * (1 - 1) / depth) = ((exp (X_sigma_l * 1 / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E8 in *.
    assert (L0 : exp (X_sigma_i * (depth + 1) / depth) = ((exp (X_sigma_i / depth)) * (exp X_sigma_i))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_sigma_l * (depth + 1) / depth) = ((exp (X_sigma_l / depth)) * (exp X_sigma_l))) by same_exponent. rewrite ?L1 in *.
    assert (L2 : exp (X_sigma_i * 1 / depth) = ((exp (X_sigma_i / depth)))) by same_exponent. rewrite ?L2 in *.
    assert (L3 : exp (X_sigma_l * 1 / depth) = ((exp (X_sigma_l / depth)))) by same_exponent. rewrite ?L3 in *.
    known; same_quotient.
  - exponential sigma_i H1 X_sigma_i.
    exponential sigma_l H2 X_sigma_l.
    assert (E0 : Rpower (exp X_sigma_i) (- 4 * (depth - 1) / depth) = ((exp (X_sigma_i / depth)) ^ 4) / ((exp X_sigma_i) ^ 4)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_sigma_i) (2 * (depth - x) / depth) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * x / depth)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_sigma_l) (2 * (x - 1) / depth) = ((exp (X_sigma_l * x / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ depth) = ((exp (X_sigma_l / depth)) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_sigma_i) (2 * (depth - x + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * x / depth)) ^ 2)) by same_exponent. rewrite ?E4 in *.
    assert (E5 : Rpower (exp X_sigma_i) (2 / depth) = ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E5 in *.
    assert (E6 : Rpower (exp X_sigma_l) (2 / depth) = ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E6 in *.
    assert (E7 : Rpower (exp X_sigma_i) (2 * (depth - (x + 1) + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * (x + 1) / depth)) ^ 2)) by same_exponent. rewrite ?E7 in *.
    assert (E8 : Rpower (exp X_sigma_l) (2 * ((x + 1) - 1) / depth) = ((exp (X_sigma_l * (x + 1) / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E8 in *.
    assert (L0 : exp (X_sigma_i * (x + 1) / depth) = ((exp (X_sigma_i / depth)) * (exp (X_sigma_i * x / depth)))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_sigma_l * (x + 1) / depth) = ((exp (X_sigma_l / depth)) * (exp (X_sigma_l * x / depth)))) by same_exponent. rewrite ?L1 in *.
    known; same_quotient.
Qed.
Lemma lift_2_inhabited : lift_2_domain (7 / 2) (5 / 3) 5.
Proof. premises_of_sum lift_2_domain. Qed.
Lemma lift_2_left_value : Rabs (lift_2_left (7 / 2) (5 / 3) 5 - (22372850283 / 500000000000)) <= (1 / 1000000000000).
Proof. by_value_of_sum lift_2_left. Qed.
Lemma lift_2_right_value : Rabs (lift_2_right (7 / 2) (5 / 3) 5 - (22372850283 / 500000000000)) <= (1 / 1000000000000).
Proof. by_value_of_sum lift_2_right. Qed.
Lemma lift_2_wrong_0 : ~ (forall (sigma_i sigma_l : R) (N : nat), lift_2_domain sigma_i sigma_l N ->
  lift_2_left sigma_i sigma_l N = (Rpower sigma_l (- 2 * ((INR N) - 1) / (INR N))) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))).
Proof. refuted_sum lift_2_inhabited lift_2_left. Qed.
Lemma lift_2_wrong_1 : ~ (forall (sigma_i sigma_l : R) (N : nat), lift_2_domain sigma_i sigma_l N ->
  lift_2_left sigma_i sigma_l N = 0).
Proof. refuted_sum lift_2_inhabited lift_2_left. Qed.

Definition all_of_them := (lift_1,
  lift_2).
Print Assumptions all_of_them.
