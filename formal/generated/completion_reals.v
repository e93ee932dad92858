(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* completion_facts_1: diag(Φ_1, …, Φ_{k−1}) next to a block with equal rows (Φ_k, …, Φ_d) has the given
   diagonal, the leading minor Φ_1 ⋯ Φ_k of size k, and only k different rows. | Determinant(Matrix([[Phi_1]])) =
   Phi_1 *)
Definition completion_facts_1_out_domain (Phi_1 : R) : Prop :=
  Phi_1 <> 0.
Definition completion_facts_1_out_left (Phi_1 : R) : R :=
  Phi_1.
Definition completion_facts_1_out_right (Phi_1 : R) : R :=
  Phi_1.
Lemma completion_facts_1_out : forall Phi_1 : R, completion_facts_1_out_domain Phi_1 ->
  completion_facts_1_out_left Phi_1 = completion_facts_1_out_right Phi_1.
Proof.
  unfold completion_facts_1_out_domain, completion_facts_1_out_left, completion_facts_1_out_right.
  intros Phi_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_1_left (Phi_1 : R) : R :=
  det [[Phi_1]].
Definition completion_facts_1_right (Phi_1 : R) : R :=
  Phi_1.
Lemma completion_facts_1 : forall Phi_1 : R, completion_facts_1_out_domain Phi_1 ->
  completion_facts_1_left Phi_1 = completion_facts_1_right Phi_1.
Proof.
  intros Phi_1 H; generalize (completion_facts_1_out Phi_1 H); revert H.
  unfold completion_facts_1_out_domain, completion_facts_1_out_left, completion_facts_1_out_right, completion_facts_1_left, completion_facts_1_right.
  intros H0 out. known.
  assert (W0 : det [[Phi_1]] = Phi_1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_1_out_inhabited : completion_facts_1_out_domain (1 / 2).
Proof. premises completion_facts_1_out_domain. Qed.
Lemma completion_facts_1_out_left_value : Rabs (completion_facts_1_out_left (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_1_out_left. Qed.
Lemma completion_facts_1_out_right_value : Rabs (completion_facts_1_out_right (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_1_out_right. Qed.
Lemma completion_facts_1_out_wrong_0 : ~ (forall Phi_1, completion_facts_1_out_domain Phi_1 -> completion_facts_1_out_left Phi_1 = / Phi_1).
Proof. refuted completion_facts_1_out_inhabited completion_facts_1_out_left. Qed.
Lemma completion_facts_1_out_wrong_1 : ~ (forall Phi_1, completion_facts_1_out_domain Phi_1 -> / Phi_1 = completion_facts_1_out_right Phi_1).
Proof. refuted completion_facts_1_out_inhabited completion_facts_1_out_right. Qed.

(* completion_facts_2: | Determinant(Matrix([ [Phi_1, Phi_2], [Phi_1, Phi_2]]))**2 = 0 *)
Definition completion_facts_2_out_domain (Phi_1 Phi_2 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0.
Definition completion_facts_2_out_left (Phi_1 Phi_2 : R) : R :=
  0.
Definition completion_facts_2_out_right (Phi_1 Phi_2 : R) : R :=
  0.
Lemma completion_facts_2_out : forall Phi_1 Phi_2 : R, completion_facts_2_out_domain Phi_1 Phi_2 ->
  completion_facts_2_out_left Phi_1 Phi_2 = completion_facts_2_out_right Phi_1 Phi_2.
Proof.
  unfold completion_facts_2_out_domain, completion_facts_2_out_left, completion_facts_2_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_2_left (Phi_1 Phi_2 : R) : R :=
  (det [[Phi_1; Phi_2]; [Phi_1; Phi_2]]) ^ 2.
Definition completion_facts_2_right (Phi_1 Phi_2 : R) : R :=
  0.
Lemma completion_facts_2 : forall Phi_1 Phi_2 : R, completion_facts_2_out_domain Phi_1 Phi_2 ->
  completion_facts_2_left Phi_1 Phi_2 = completion_facts_2_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (completion_facts_2_out Phi_1 Phi_2 H); revert H.
  unfold completion_facts_2_out_domain, completion_facts_2_out_left, completion_facts_2_out_right, completion_facts_2_left, completion_facts_2_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[Phi_1; Phi_2]; [Phi_1; Phi_2]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_2_out_inhabited : completion_facts_2_out_domain (1 / 2) 1.
Proof. premises completion_facts_2_out_domain. Qed.
Lemma completion_facts_2_out_left_value : Rabs (completion_facts_2_out_left (1 / 2) 1 - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_2_out_left. Qed.
Lemma completion_facts_2_out_right_value : Rabs (completion_facts_2_out_right (1 / 2) 1 - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_2_out_right. Qed.
Lemma completion_facts_2_out_wrong_0 : ~ (forall Phi_1 Phi_2, completion_facts_2_out_domain Phi_1 Phi_2 -> (- (Phi_1 * Phi_2) + (Phi_2 ^ 2)) ^ 2 = completion_facts_2_out_right Phi_1 Phi_2).
Proof. refuted completion_facts_2_out_inhabited completion_facts_2_out_right. Qed.
Lemma completion_facts_2_out_wrong_1 : ~ (forall Phi_1 Phi_2, completion_facts_2_out_domain Phi_1 Phi_2 -> (- (Phi_1 ^ 2) + (Phi_1 * Phi_2)) ^ 2 = completion_facts_2_out_right Phi_1 Phi_2).
Proof. refuted completion_facts_2_out_inhabited completion_facts_2_out_right. Qed.

(* completion_facts_3: | Determinant(Matrix([ [Phi_1,     0], [    0, Phi_2]])) = Phi_1*Phi_2 *)
Definition completion_facts_3_out_domain (Phi_1 Phi_2 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0.
Definition completion_facts_3_out_left (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Definition completion_facts_3_out_right (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Lemma completion_facts_3_out : forall Phi_1 Phi_2 : R, completion_facts_3_out_domain Phi_1 Phi_2 ->
  completion_facts_3_out_left Phi_1 Phi_2 = completion_facts_3_out_right Phi_1 Phi_2.
Proof.
  unfold completion_facts_3_out_domain, completion_facts_3_out_left, completion_facts_3_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_3_left (Phi_1 Phi_2 : R) : R :=
  det [[Phi_1; 0]; [0; Phi_2]].
Definition completion_facts_3_right (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Lemma completion_facts_3 : forall Phi_1 Phi_2 : R, completion_facts_3_out_domain Phi_1 Phi_2 ->
  completion_facts_3_left Phi_1 Phi_2 = completion_facts_3_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (completion_facts_3_out Phi_1 Phi_2 H); revert H.
  unfold completion_facts_3_out_domain, completion_facts_3_out_left, completion_facts_3_out_right, completion_facts_3_left, completion_facts_3_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[Phi_1; 0]; [0; Phi_2]] = Phi_1 * Phi_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_3_out_inhabited : completion_facts_3_out_domain (1 / 2) 1.
Proof. premises completion_facts_3_out_domain. Qed.
Lemma completion_facts_3_out_left_value : Rabs (completion_facts_3_out_left (1 / 2) 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_3_out_left. Qed.
Lemma completion_facts_3_out_right_value : Rabs (completion_facts_3_out_right (1 / 2) 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_3_out_right. Qed.
Lemma completion_facts_3_out_wrong_0 : ~ (forall Phi_1 Phi_2, completion_facts_3_out_domain Phi_1 Phi_2 -> completion_facts_3_out_left Phi_1 Phi_2 = Phi_2 ^ 2).
Proof. refuted completion_facts_3_out_inhabited completion_facts_3_out_left. Qed.
Lemma completion_facts_3_out_wrong_1 : ~ (forall Phi_1 Phi_2, completion_facts_3_out_domain Phi_1 Phi_2 -> completion_facts_3_out_left Phi_1 Phi_2 = Phi_1 ^ 2).
Proof. refuted completion_facts_3_out_inhabited completion_facts_3_out_left. Qed.

(* completion_facts_4: | Determinant(Matrix([[Phi_1]])) = Phi_1 *)
Definition completion_facts_4_out_domain (Phi_1 : R) : Prop :=
  Phi_1 <> 0.
Definition completion_facts_4_out_left (Phi_1 : R) : R :=
  Phi_1.
Definition completion_facts_4_out_right (Phi_1 : R) : R :=
  Phi_1.
Lemma completion_facts_4_out : forall Phi_1 : R, completion_facts_4_out_domain Phi_1 ->
  completion_facts_4_out_left Phi_1 = completion_facts_4_out_right Phi_1.
Proof.
  unfold completion_facts_4_out_domain, completion_facts_4_out_left, completion_facts_4_out_right.
  intros Phi_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_4_left (Phi_1 : R) : R :=
  det [[Phi_1]].
Definition completion_facts_4_right (Phi_1 : R) : R :=
  Phi_1.
Lemma completion_facts_4 : forall Phi_1 : R, completion_facts_4_out_domain Phi_1 ->
  completion_facts_4_left Phi_1 = completion_facts_4_right Phi_1.
Proof.
  intros Phi_1 H; generalize (completion_facts_4_out Phi_1 H); revert H.
  unfold completion_facts_4_out_domain, completion_facts_4_out_left, completion_facts_4_out_right, completion_facts_4_left, completion_facts_4_right.
  intros H0 out. known.
  assert (W0 : det [[Phi_1]] = Phi_1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_4_out_inhabited : completion_facts_4_out_domain (1 / 2).
Proof. premises completion_facts_4_out_domain. Qed.
Lemma completion_facts_4_out_left_value : Rabs (completion_facts_4_out_left (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_4_out_left. Qed.
Lemma completion_facts_4_out_right_value : Rabs (completion_facts_4_out_right (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_4_out_right. Qed.
Lemma completion_facts_4_out_wrong_0 : ~ (forall Phi_1, completion_facts_4_out_domain Phi_1 -> completion_facts_4_out_left Phi_1 = / Phi_1).
Proof. refuted completion_facts_4_out_inhabited completion_facts_4_out_left. Qed.
Lemma completion_facts_4_out_wrong_1 : ~ (forall Phi_1, completion_facts_4_out_domain Phi_1 -> / Phi_1 = completion_facts_4_out_right Phi_1).
Proof. refuted completion_facts_4_out_inhabited completion_facts_4_out_right. Qed.

(* completion_facts_5: | 3*Determinant(Matrix([ [Phi_1, Phi_2], [Phi_1, Phi_2]]))**2 + 3*Determinant(Matrix([
   [Phi_1, Phi_3], [Phi_1, Phi_3]]))**2 + 3*Determinant(Matrix([ [Phi_2, Phi_3], [Phi_2, Phi_3]]))**2 = 0 *)
Definition completion_facts_5_out_domain (Phi_1 Phi_2 Phi_3 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0.
Definition completion_facts_5_out_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  0.
Definition completion_facts_5_out_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  0.
Lemma completion_facts_5_out : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_5_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_5_out_left Phi_1 Phi_2 Phi_3 = completion_facts_5_out_right Phi_1 Phi_2 Phi_3.
Proof.
  unfold completion_facts_5_out_domain, completion_facts_5_out_left, completion_facts_5_out_right.
  intros Phi_1 Phi_2 Phi_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_5_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  (3 * ((det [[Phi_1; Phi_2]; [Phi_1; Phi_2]]) ^ 2)) + (3 * ((det [[Phi_1; Phi_3]; [Phi_1; Phi_3]]) ^ 2)) + (3 * ((det [[Phi_2; Phi_3]; [Phi_2; Phi_3]]) ^ 2)).
Definition completion_facts_5_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  0.
Lemma completion_facts_5 : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_5_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_5_left Phi_1 Phi_2 Phi_3 = completion_facts_5_right Phi_1 Phi_2 Phi_3.
Proof.
  intros Phi_1 Phi_2 Phi_3 H; generalize (completion_facts_5_out Phi_1 Phi_2 Phi_3 H); revert H.
  unfold completion_facts_5_out_domain, completion_facts_5_out_left, completion_facts_5_out_right, completion_facts_5_left, completion_facts_5_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_1; Phi_2]; [Phi_1; Phi_2]] = 0) by worked_out. rewrite ?W0.
  assert (W1 : det [[Phi_1; Phi_3]; [Phi_1; Phi_3]] = 0) by worked_out. rewrite ?W1.
  assert (W2 : det [[Phi_2; Phi_3]; [Phi_2; Phi_3]] = 0) by worked_out. rewrite ?W2.
  by_out out.
Qed.
Lemma completion_facts_5_out_inhabited : completion_facts_5_out_domain (1 / 2) 1 (5 / 4).
Proof. premises completion_facts_5_out_domain. Qed.
Lemma completion_facts_5_out_left_value : Rabs (completion_facts_5_out_left (1 / 2) 1 (5 / 4) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_5_out_left. Qed.
Lemma completion_facts_5_out_right_value : Rabs (completion_facts_5_out_right (1 / 2) 1 (5 / 4) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_5_out_right. Qed.
Lemma completion_facts_5_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_5_out_domain Phi_1 Phi_2 Phi_3 -> 3 * ((- (Phi_1 * Phi_2) + (Phi_2 ^ 2)) ^ 2) = completion_facts_5_out_right Phi_1 Phi_2 Phi_3).
Proof. refuted completion_facts_5_out_inhabited completion_facts_5_out_right. Qed.
Lemma completion_facts_5_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_5_out_domain Phi_1 Phi_2 Phi_3 -> 3 * ((- (Phi_1 ^ 2) + (Phi_1 * Phi_2)) ^ 2) = completion_facts_5_out_right Phi_1 Phi_2 Phi_3).
Proof. refuted completion_facts_5_out_inhabited completion_facts_5_out_right. Qed.

(* completion_facts_6: | Determinant(Matrix([ [Phi_1,     0], [    0, Phi_2]])) = Phi_1*Phi_2 *)
Definition completion_facts_6_out_domain (Phi_1 Phi_2 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0.
Definition completion_facts_6_out_left (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Definition completion_facts_6_out_right (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Lemma completion_facts_6_out : forall Phi_1 Phi_2 : R, completion_facts_6_out_domain Phi_1 Phi_2 ->
  completion_facts_6_out_left Phi_1 Phi_2 = completion_facts_6_out_right Phi_1 Phi_2.
Proof.
  unfold completion_facts_6_out_domain, completion_facts_6_out_left, completion_facts_6_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_6_left (Phi_1 Phi_2 : R) : R :=
  det [[Phi_1; 0]; [0; Phi_2]].
Definition completion_facts_6_right (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Lemma completion_facts_6 : forall Phi_1 Phi_2 : R, completion_facts_6_out_domain Phi_1 Phi_2 ->
  completion_facts_6_left Phi_1 Phi_2 = completion_facts_6_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (completion_facts_6_out Phi_1 Phi_2 H); revert H.
  unfold completion_facts_6_out_domain, completion_facts_6_out_left, completion_facts_6_out_right, completion_facts_6_left, completion_facts_6_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[Phi_1; 0]; [0; Phi_2]] = Phi_1 * Phi_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_6_out_inhabited : completion_facts_6_out_domain (1 / 2) 1.
Proof. premises completion_facts_6_out_domain. Qed.
Lemma completion_facts_6_out_left_value : Rabs (completion_facts_6_out_left (1 / 2) 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_6_out_left. Qed.
Lemma completion_facts_6_out_right_value : Rabs (completion_facts_6_out_right (1 / 2) 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_6_out_right. Qed.
Lemma completion_facts_6_out_wrong_0 : ~ (forall Phi_1 Phi_2, completion_facts_6_out_domain Phi_1 Phi_2 -> completion_facts_6_out_left Phi_1 Phi_2 = Phi_2 ^ 2).
Proof. refuted completion_facts_6_out_inhabited completion_facts_6_out_left. Qed.
Lemma completion_facts_6_out_wrong_1 : ~ (forall Phi_1 Phi_2, completion_facts_6_out_domain Phi_1 Phi_2 -> completion_facts_6_out_left Phi_1 Phi_2 = Phi_1 ^ 2).
Proof. refuted completion_facts_6_out_inhabited completion_facts_6_out_left. Qed.

(* completion_facts_7: | Determinant(Matrix([ [Phi_1,     0,     0], [    0, Phi_2, Phi_3], [    0, Phi_2,
   Phi_3]]))**2 = 0 *)
Definition completion_facts_7_out_domain (Phi_1 Phi_2 Phi_3 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0.
Definition completion_facts_7_out_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  0.
Definition completion_facts_7_out_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  0.
Lemma completion_facts_7_out : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_7_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_7_out_left Phi_1 Phi_2 Phi_3 = completion_facts_7_out_right Phi_1 Phi_2 Phi_3.
Proof.
  unfold completion_facts_7_out_domain, completion_facts_7_out_left, completion_facts_7_out_right.
  intros Phi_1 Phi_2 Phi_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_7_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  (det [[Phi_1; 0; 0]; [0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]]) ^ 2.
Definition completion_facts_7_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  0.
Lemma completion_facts_7 : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_7_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_7_left Phi_1 Phi_2 Phi_3 = completion_facts_7_right Phi_1 Phi_2 Phi_3.
Proof.
  intros Phi_1 Phi_2 Phi_3 H; generalize (completion_facts_7_out Phi_1 Phi_2 Phi_3 H); revert H.
  unfold completion_facts_7_out_domain, completion_facts_7_out_left, completion_facts_7_out_right, completion_facts_7_left, completion_facts_7_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_1; 0; 0]; [0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_7_out_inhabited : completion_facts_7_out_domain (1 / 2) 1 (5 / 4).
Proof. premises completion_facts_7_out_domain. Qed.
Lemma completion_facts_7_out_left_value : Rabs (completion_facts_7_out_left (1 / 2) 1 (5 / 4) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_7_out_left. Qed.
Lemma completion_facts_7_out_right_value : Rabs (completion_facts_7_out_right (1 / 2) 1 (5 / 4) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_7_out_right. Qed.
Lemma completion_facts_7_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_7_out_domain Phi_1 Phi_2 Phi_3 -> (((Phi_1 ^ 2) * Phi_3) - (Phi_1 * Phi_2 * Phi_3)) ^ 2 = completion_facts_7_out_right Phi_1 Phi_2 Phi_3).
Proof. refuted completion_facts_7_out_inhabited completion_facts_7_out_right. Qed.
Lemma completion_facts_7_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_7_out_domain Phi_1 Phi_2 Phi_3 -> (- ((Phi_1 ^ 2) * Phi_2) + (Phi_1 * Phi_2 * Phi_3)) ^ 2 = completion_facts_7_out_right Phi_1 Phi_2 Phi_3).
Proof. refuted completion_facts_7_out_inhabited completion_facts_7_out_right. Qed.

(* completion_facts_8: | Determinant(Matrix([ [Phi_1,     0,     0], [    0, Phi_2,     0], [    0,     0,
   Phi_3]])) = Phi_1*Phi_2*Phi_3 *)
Definition completion_facts_8_out_domain (Phi_1 Phi_2 Phi_3 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0.
Definition completion_facts_8_out_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  Phi_1 * Phi_2 * Phi_3.
Definition completion_facts_8_out_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  Phi_1 * Phi_2 * Phi_3.
Lemma completion_facts_8_out : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_8_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_8_out_left Phi_1 Phi_2 Phi_3 = completion_facts_8_out_right Phi_1 Phi_2 Phi_3.
Proof.
  unfold completion_facts_8_out_domain, completion_facts_8_out_left, completion_facts_8_out_right.
  intros Phi_1 Phi_2 Phi_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_8_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  det [[Phi_1; 0; 0]; [0; Phi_2; 0]; [0; 0; Phi_3]].
Definition completion_facts_8_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  Phi_1 * Phi_2 * Phi_3.
Lemma completion_facts_8 : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_8_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_8_left Phi_1 Phi_2 Phi_3 = completion_facts_8_right Phi_1 Phi_2 Phi_3.
Proof.
  intros Phi_1 Phi_2 Phi_3 H; generalize (completion_facts_8_out Phi_1 Phi_2 Phi_3 H); revert H.
  unfold completion_facts_8_out_domain, completion_facts_8_out_left, completion_facts_8_out_right, completion_facts_8_left, completion_facts_8_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_1; 0; 0]; [0; Phi_2; 0]; [0; 0; Phi_3]] = Phi_1 * Phi_2 * Phi_3) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_8_out_inhabited : completion_facts_8_out_domain (1 / 2) 1 (5 / 4).
Proof. premises completion_facts_8_out_domain. Qed.
Lemma completion_facts_8_out_left_value : Rabs (completion_facts_8_out_left (1 / 2) 1 (5 / 4) - (5 / 8)) <= (1 / 100000000000).
Proof. by_value completion_facts_8_out_left. Qed.
Lemma completion_facts_8_out_right_value : Rabs (completion_facts_8_out_right (1 / 2) 1 (5 / 4) - (5 / 8)) <= (1 / 100000000000).
Proof. by_value completion_facts_8_out_right. Qed.
Lemma completion_facts_8_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_8_out_domain Phi_1 Phi_2 Phi_3 -> completion_facts_8_out_left Phi_1 Phi_2 Phi_3 = (Phi_2 ^ 2) * Phi_3).
Proof. refuted completion_facts_8_out_inhabited completion_facts_8_out_left. Qed.
Lemma completion_facts_8_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_8_out_domain Phi_1 Phi_2 Phi_3 -> completion_facts_8_out_left Phi_1 Phi_2 Phi_3 = (Phi_1 ^ 2) * Phi_3).
Proof. refuted completion_facts_8_out_inhabited completion_facts_8_out_left. Qed.

(* completion_facts_9: | Determinant(Matrix([[Phi_1]])) = Phi_1 *)
Definition completion_facts_9_out_domain (Phi_1 : R) : Prop :=
  Phi_1 <> 0.
Definition completion_facts_9_out_left (Phi_1 : R) : R :=
  Phi_1.
Definition completion_facts_9_out_right (Phi_1 : R) : R :=
  Phi_1.
Lemma completion_facts_9_out : forall Phi_1 : R, completion_facts_9_out_domain Phi_1 ->
  completion_facts_9_out_left Phi_1 = completion_facts_9_out_right Phi_1.
Proof.
  unfold completion_facts_9_out_domain, completion_facts_9_out_left, completion_facts_9_out_right.
  intros Phi_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_9_left (Phi_1 : R) : R :=
  det [[Phi_1]].
Definition completion_facts_9_right (Phi_1 : R) : R :=
  Phi_1.
Lemma completion_facts_9 : forall Phi_1 : R, completion_facts_9_out_domain Phi_1 ->
  completion_facts_9_left Phi_1 = completion_facts_9_right Phi_1.
Proof.
  intros Phi_1 H; generalize (completion_facts_9_out Phi_1 H); revert H.
  unfold completion_facts_9_out_domain, completion_facts_9_out_left, completion_facts_9_out_right, completion_facts_9_left, completion_facts_9_right.
  intros H0 out. known.
  assert (W0 : det [[Phi_1]] = Phi_1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_9_out_inhabited : completion_facts_9_out_domain (1 / 2).
Proof. premises completion_facts_9_out_domain. Qed.
Lemma completion_facts_9_out_left_value : Rabs (completion_facts_9_out_left (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_9_out_left. Qed.
Lemma completion_facts_9_out_right_value : Rabs (completion_facts_9_out_right (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_9_out_right. Qed.
Lemma completion_facts_9_out_wrong_0 : ~ (forall Phi_1, completion_facts_9_out_domain Phi_1 -> completion_facts_9_out_left Phi_1 = / Phi_1).
Proof. refuted completion_facts_9_out_inhabited completion_facts_9_out_left. Qed.
Lemma completion_facts_9_out_wrong_1 : ~ (forall Phi_1, completion_facts_9_out_domain Phi_1 -> / Phi_1 = completion_facts_9_out_right Phi_1).
Proof. refuted completion_facts_9_out_inhabited completion_facts_9_out_right. Qed.

(* completion_facts_10: | 6*Determinant(Matrix([ [Phi_1, Phi_2], [Phi_1, Phi_2]]))**2 + 6*Determinant(Matrix([
   [Phi_1, Phi_3], [Phi_1, Phi_3]]))**2 + 6*Determinant(Matrix([ [Phi_1, Phi_4], [Phi_1, Phi_4]]))**2 +
   6*Determinant(Matrix([ [Phi_2, Phi_3], [Phi_2, Phi_3]]))**2 + 6*Determinant(Matrix([ [Phi_2, Phi_4], [Phi_2,
   Phi_4]]))**2 + 6*Determinant(Matrix([ [Phi_3, Phi_4], [Phi_3, Phi_4]]))**2 = 0 *)
Definition completion_facts_10_out_domain (Phi_1 Phi_2 Phi_3 Phi_4 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0 /\ Phi_4 <> 0.
Definition completion_facts_10_out_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Definition completion_facts_10_out_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Lemma completion_facts_10_out : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_10_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_10_out_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_10_out_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  unfold completion_facts_10_out_domain, completion_facts_10_out_left, completion_facts_10_out_right.
  intros Phi_1 Phi_2 Phi_3 Phi_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_10_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  (6 * ((det [[Phi_1; Phi_2]; [Phi_1; Phi_2]]) ^ 2)) + (6 * ((det [[Phi_1; Phi_3]; [Phi_1; Phi_3]]) ^ 2)) + (6 * ((det [[Phi_1; Phi_4]; [Phi_1; Phi_4]]) ^ 2)) + (6 * ((det [[Phi_2; Phi_3]; [Phi_2; Phi_3]]) ^ 2)) + (6 * ((det [[Phi_2; Phi_4]; [Phi_2; Phi_4]]) ^ 2)) + (6 * ((det [[Phi_3; Phi_4]; [Phi_3; Phi_4]]) ^ 2)).
Definition completion_facts_10_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Lemma completion_facts_10 : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_10_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_10_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_10_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  intros Phi_1 Phi_2 Phi_3 Phi_4 H; generalize (completion_facts_10_out Phi_1 Phi_2 Phi_3 Phi_4 H); revert H.
  unfold completion_facts_10_out_domain, completion_facts_10_out_left, completion_facts_10_out_right, completion_facts_10_left, completion_facts_10_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[Phi_1; Phi_2]; [Phi_1; Phi_2]] = 0) by worked_out. rewrite ?W0.
  assert (W1 : det [[Phi_1; Phi_3]; [Phi_1; Phi_3]] = 0) by worked_out. rewrite ?W1.
  assert (W2 : det [[Phi_1; Phi_4]; [Phi_1; Phi_4]] = 0) by worked_out. rewrite ?W2.
  assert (W3 : det [[Phi_2; Phi_3]; [Phi_2; Phi_3]] = 0) by worked_out. rewrite ?W3.
  assert (W4 : det [[Phi_2; Phi_4]; [Phi_2; Phi_4]] = 0) by worked_out. rewrite ?W4.
  assert (W5 : det [[Phi_3; Phi_4]; [Phi_3; Phi_4]] = 0) by worked_out. rewrite ?W5.
  by_out out.
Qed.
Lemma completion_facts_10_out_inhabited : completion_facts_10_out_domain (1 / 2) 1 (5 / 4) (7 / 5).
Proof. premises completion_facts_10_out_domain. Qed.
Lemma completion_facts_10_out_left_value : Rabs (completion_facts_10_out_left (1 / 2) 1 (5 / 4) (7 / 5) - 0) <= (1 / 100000000000000000000).
Proof. by_value completion_facts_10_out_left. Qed.
Lemma completion_facts_10_out_right_value : Rabs (completion_facts_10_out_right (1 / 2) 1 (5 / 4) (7 / 5) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_10_out_right. Qed.
Lemma completion_facts_10_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_10_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> 6 * ((- (Phi_1 * Phi_2) + (Phi_2 ^ 2)) ^ 2) = completion_facts_10_out_right Phi_1 Phi_2 Phi_3 Phi_4).
Proof. refuted completion_facts_10_out_inhabited completion_facts_10_out_right. Qed.
Lemma completion_facts_10_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_10_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> 6 * (((Phi_1 ^ 2) - (Phi_1 * Phi_2)) ^ 2) = completion_facts_10_out_right Phi_1 Phi_2 Phi_3 Phi_4).
Proof. refuted completion_facts_10_out_inhabited completion_facts_10_out_right. Qed.

(* completion_facts_11: | Determinant(Matrix([ [Phi_1,     0], [    0, Phi_2]])) = Phi_1*Phi_2 *)
Definition completion_facts_11_out_domain (Phi_1 Phi_2 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0.
Definition completion_facts_11_out_left (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Definition completion_facts_11_out_right (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Lemma completion_facts_11_out : forall Phi_1 Phi_2 : R, completion_facts_11_out_domain Phi_1 Phi_2 ->
  completion_facts_11_out_left Phi_1 Phi_2 = completion_facts_11_out_right Phi_1 Phi_2.
Proof.
  unfold completion_facts_11_out_domain, completion_facts_11_out_left, completion_facts_11_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_11_left (Phi_1 Phi_2 : R) : R :=
  det [[Phi_1; 0]; [0; Phi_2]].
Definition completion_facts_11_right (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2.
Lemma completion_facts_11 : forall Phi_1 Phi_2 : R, completion_facts_11_out_domain Phi_1 Phi_2 ->
  completion_facts_11_left Phi_1 Phi_2 = completion_facts_11_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (completion_facts_11_out Phi_1 Phi_2 H); revert H.
  unfold completion_facts_11_out_domain, completion_facts_11_out_left, completion_facts_11_out_right, completion_facts_11_left, completion_facts_11_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[Phi_1; 0]; [0; Phi_2]] = Phi_1 * Phi_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_11_out_inhabited : completion_facts_11_out_domain (1 / 2) 1.
Proof. premises completion_facts_11_out_domain. Qed.
Lemma completion_facts_11_out_left_value : Rabs (completion_facts_11_out_left (1 / 2) 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_11_out_left. Qed.
Lemma completion_facts_11_out_right_value : Rabs (completion_facts_11_out_right (1 / 2) 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value completion_facts_11_out_right. Qed.
Lemma completion_facts_11_out_wrong_0 : ~ (forall Phi_1 Phi_2, completion_facts_11_out_domain Phi_1 Phi_2 -> completion_facts_11_out_left Phi_1 Phi_2 = Phi_2 ^ 2).
Proof. refuted completion_facts_11_out_inhabited completion_facts_11_out_left. Qed.
Lemma completion_facts_11_out_wrong_1 : ~ (forall Phi_1 Phi_2, completion_facts_11_out_domain Phi_1 Phi_2 -> completion_facts_11_out_left Phi_1 Phi_2 = Phi_1 ^ 2).
Proof. refuted completion_facts_11_out_inhabited completion_facts_11_out_left. Qed.

(* completion_facts_12: | 3*Determinant(Matrix([ [    0,     0,     0], [Phi_2, Phi_3, Phi_4], [Phi_2, Phi_3,
   Phi_4]]))**2 + Determinant(Matrix([ [0, Phi_2, Phi_3], [0, Phi_2, Phi_3], [0, Phi_2, Phi_3]]))**2 +
   Determinant(Matrix([ [0, Phi_2, Phi_4], [0, Phi_2, Phi_4], [0, Phi_2, Phi_4]]))**2 + Determinant(Matrix([ [0,
   Phi_3, Phi_4], [0, Phi_3, Phi_4], [0, Phi_3, Phi_4]]))**2 + 3*Determinant(Matrix([ [Phi_1,     0,     0], [
   0, Phi_2, Phi_3], [    0, Phi_2, Phi_3]]))**2 + 3*Determinant(Matrix([ [Phi_1,     0,     0], [    0, Phi_2,
   Phi_4], [    0, Phi_2, Phi_4]]))**2 + 3*Determinant(Matrix([ [Phi_1,     0,     0], [    0, Phi_3, Phi_4], [
   0, Phi_3, Phi_4]]))**2 + Determinant(Matrix([ [Phi_2, Phi_3, Phi_4], [Phi_2, Phi_3, Phi_4], [Phi_2, Phi_3,
   Phi_4]]))**2 = 0 *)
Definition completion_facts_12_out_domain (Phi_1 Phi_2 Phi_3 Phi_4 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0 /\ Phi_4 <> 0.
Definition completion_facts_12_out_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Definition completion_facts_12_out_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Lemma completion_facts_12_out : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_12_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_12_out_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_12_out_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  unfold completion_facts_12_out_domain, completion_facts_12_out_left, completion_facts_12_out_right.
  intros Phi_1 Phi_2 Phi_3 Phi_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_12_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  (3 * ((det [[0; 0; 0]; [Phi_2; Phi_3; Phi_4]; [Phi_2; Phi_3; Phi_4]]) ^ 2)) + ((det [[0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]]) ^ 2) + ((det [[0; Phi_2; Phi_4]; [0; Phi_2; Phi_4]; [0; Phi_2; Phi_4]]) ^ 2) + ((det [[0; Phi_3; Phi_4]; [0; Phi_3; Phi_4]; [0; Phi_3; Phi_4]]) ^ 2) + (3 * ((det [[Phi_1; 0; 0]; [0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]]) ^ 2)) + (3 * ((det [[Phi_1; 0; 0]; [0; Phi_2; Phi_4]; [0; Phi_2; Phi_4]]) ^ 2)) + (3 * ((det [[Phi_1; 0; 0]; [0; Phi_3; Phi_4]; [0; Phi_3; Phi_4]]) ^ 2)) + ((det [[Phi_2; Phi_3; Phi_4]; [Phi_2; Phi_3; Phi_4]; [Phi_2; Phi_3; Phi_4]]) ^ 2).
Definition completion_facts_12_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Lemma completion_facts_12 : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_12_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_12_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_12_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  intros Phi_1 Phi_2 Phi_3 Phi_4 H; generalize (completion_facts_12_out Phi_1 Phi_2 Phi_3 Phi_4 H); revert H.
  unfold completion_facts_12_out_domain, completion_facts_12_out_left, completion_facts_12_out_right, completion_facts_12_left, completion_facts_12_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]] = 0) by worked_out. rewrite ?W0.
  assert (W1 : det [[0; Phi_2; Phi_4]; [0; Phi_2; Phi_4]; [0; Phi_2; Phi_4]] = 0) by worked_out. rewrite ?W1.
  assert (W2 : det [[0; Phi_3; Phi_4]; [0; Phi_3; Phi_4]; [0; Phi_3; Phi_4]] = 0) by worked_out. rewrite ?W2.
  assert (W3 : det [[Phi_2; Phi_3; Phi_4]; [Phi_2; Phi_3; Phi_4]; [Phi_2; Phi_3; Phi_4]] = 0) by worked_out. rewrite ?W3.
  assert (W4 : det [[0; 0; 0]; [Phi_2; Phi_3; Phi_4]; [Phi_2; Phi_3; Phi_4]] = 0) by worked_out. rewrite ?W4.
  assert (W5 : det [[Phi_1; 0; 0]; [0; Phi_2; Phi_3]; [0; Phi_2; Phi_3]] = 0) by worked_out. rewrite ?W5.
  assert (W6 : det [[Phi_1; 0; 0]; [0; Phi_2; Phi_4]; [0; Phi_2; Phi_4]] = 0) by worked_out. rewrite ?W6.
  assert (W7 : det [[Phi_1; 0; 0]; [0; Phi_3; Phi_4]; [0; Phi_3; Phi_4]] = 0) by worked_out. rewrite ?W7.
  by_out out.
Qed.
Lemma completion_facts_12_out_inhabited : completion_facts_12_out_domain (1 / 2) 1 (5 / 4) (7 / 5).
Proof. premises completion_facts_12_out_domain. Qed.
Lemma completion_facts_12_out_left_value : Rabs (completion_facts_12_out_left (1 / 2) 1 (5 / 4) (7 / 5) - 0) <= (1 / 100000000000000000000).
Proof. by_value completion_facts_12_out_left. Qed.
Lemma completion_facts_12_out_right_value : Rabs (completion_facts_12_out_right (1 / 2) 1 (5 / 4) (7 / 5) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_12_out_right. Qed.
Lemma completion_facts_12_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_12_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> 3 * ((- ((Phi_1 ^ 2) * Phi_3) + (Phi_1 * Phi_2 * Phi_3)) ^ 2) = completion_facts_12_out_right Phi_1 Phi_2 Phi_3 Phi_4).
Proof. refuted completion_facts_12_out_inhabited completion_facts_12_out_right. Qed.
Lemma completion_facts_12_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_12_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> 3 * ((((Phi_1 ^ 2) * Phi_2) - (Phi_1 * Phi_2 * Phi_4)) ^ 2) = completion_facts_12_out_right Phi_1 Phi_2 Phi_3 Phi_4).
Proof. refuted completion_facts_12_out_inhabited completion_facts_12_out_right. Qed.

(* completion_facts_13: | Determinant(Matrix([ [Phi_1,     0,     0], [    0, Phi_2,     0], [    0,     0,
   Phi_3]])) = Phi_1*Phi_2*Phi_3 *)
Definition completion_facts_13_out_domain (Phi_1 Phi_2 Phi_3 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0.
Definition completion_facts_13_out_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  Phi_1 * Phi_2 * Phi_3.
Definition completion_facts_13_out_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  Phi_1 * Phi_2 * Phi_3.
Lemma completion_facts_13_out : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_13_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_13_out_left Phi_1 Phi_2 Phi_3 = completion_facts_13_out_right Phi_1 Phi_2 Phi_3.
Proof.
  unfold completion_facts_13_out_domain, completion_facts_13_out_left, completion_facts_13_out_right.
  intros Phi_1 Phi_2 Phi_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_13_left (Phi_1 Phi_2 Phi_3 : R) : R :=
  det [[Phi_1; 0; 0]; [0; Phi_2; 0]; [0; 0; Phi_3]].
Definition completion_facts_13_right (Phi_1 Phi_2 Phi_3 : R) : R :=
  Phi_1 * Phi_2 * Phi_3.
Lemma completion_facts_13 : forall Phi_1 Phi_2 Phi_3 : R, completion_facts_13_out_domain Phi_1 Phi_2 Phi_3 ->
  completion_facts_13_left Phi_1 Phi_2 Phi_3 = completion_facts_13_right Phi_1 Phi_2 Phi_3.
Proof.
  intros Phi_1 Phi_2 Phi_3 H; generalize (completion_facts_13_out Phi_1 Phi_2 Phi_3 H); revert H.
  unfold completion_facts_13_out_domain, completion_facts_13_out_left, completion_facts_13_out_right, completion_facts_13_left, completion_facts_13_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_1; 0; 0]; [0; Phi_2; 0]; [0; 0; Phi_3]] = Phi_1 * Phi_2 * Phi_3) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_13_out_inhabited : completion_facts_13_out_domain (1 / 2) 1 (5 / 4).
Proof. premises completion_facts_13_out_domain. Qed.
Lemma completion_facts_13_out_left_value : Rabs (completion_facts_13_out_left (1 / 2) 1 (5 / 4) - (5 / 8)) <= (1 / 100000000000).
Proof. by_value completion_facts_13_out_left. Qed.
Lemma completion_facts_13_out_right_value : Rabs (completion_facts_13_out_right (1 / 2) 1 (5 / 4) - (5 / 8)) <= (1 / 100000000000).
Proof. by_value completion_facts_13_out_right. Qed.
Lemma completion_facts_13_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_13_out_domain Phi_1 Phi_2 Phi_3 -> completion_facts_13_out_left Phi_1 Phi_2 Phi_3 = (Phi_2 ^ 2) * Phi_3).
Proof. refuted completion_facts_13_out_inhabited completion_facts_13_out_left. Qed.
Lemma completion_facts_13_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3, completion_facts_13_out_domain Phi_1 Phi_2 Phi_3 -> completion_facts_13_out_left Phi_1 Phi_2 Phi_3 = (Phi_1 ^ 2) * Phi_3).
Proof. refuted completion_facts_13_out_inhabited completion_facts_13_out_left. Qed.

(* completion_facts_14: | Determinant(Matrix([ [Phi_1,     0,     0,     0], [    0, Phi_2,     0,     0], [
   0,     0, Phi_3, Phi_4], [    0,     0, Phi_3, Phi_4]]))**2 = 0 *)
Definition completion_facts_14_out_domain (Phi_1 Phi_2 Phi_3 Phi_4 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0 /\ Phi_4 <> 0.
Definition completion_facts_14_out_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Definition completion_facts_14_out_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Lemma completion_facts_14_out : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_14_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_14_out_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_14_out_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  unfold completion_facts_14_out_domain, completion_facts_14_out_left, completion_facts_14_out_right.
  intros Phi_1 Phi_2 Phi_3 Phi_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_14_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  (det [[Phi_1; 0; 0; 0]; [0; Phi_2; 0; 0]; [0; 0; Phi_3; Phi_4]; [0; 0; Phi_3; Phi_4]]) ^ 2.
Definition completion_facts_14_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  0.
Lemma completion_facts_14 : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_14_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_14_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_14_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  intros Phi_1 Phi_2 Phi_3 Phi_4 H; generalize (completion_facts_14_out Phi_1 Phi_2 Phi_3 Phi_4 H); revert H.
  unfold completion_facts_14_out_domain, completion_facts_14_out_left, completion_facts_14_out_right, completion_facts_14_left, completion_facts_14_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[Phi_1; 0; 0; 0]; [0; Phi_2; 0; 0]; [0; 0; Phi_3; Phi_4]; [0; 0; Phi_3; Phi_4]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_14_out_inhabited : completion_facts_14_out_domain (1 / 2) 1 (5 / 4) (7 / 5).
Proof. premises completion_facts_14_out_domain. Qed.
Lemma completion_facts_14_out_left_value : Rabs (completion_facts_14_out_left (1 / 2) 1 (5 / 4) (7 / 5) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_14_out_left. Qed.
Lemma completion_facts_14_out_right_value : Rabs (completion_facts_14_out_right (1 / 2) 1 (5 / 4) (7 / 5) - 0) <= (1 / 10000000000).
Proof. by_value completion_facts_14_out_right. Qed.
Lemma completion_facts_14_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_14_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> (Phi_1 ^ 2) * (Phi_2 ^ 2) * (((Phi_1 * Phi_4) - (Phi_3 * Phi_4)) ^ 2) = completion_facts_14_out_right Phi_1 Phi_2 Phi_3 Phi_4).
Proof. refuted completion_facts_14_out_inhabited completion_facts_14_out_right. Qed.
Lemma completion_facts_14_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_14_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> (Phi_1 ^ 2) * (Phi_2 ^ 2) * ((- (Phi_1 * Phi_3) + (Phi_3 * Phi_4)) ^ 2) = completion_facts_14_out_right Phi_1 Phi_2 Phi_3 Phi_4).
Proof. refuted completion_facts_14_out_inhabited completion_facts_14_out_right. Qed.

(* completion_facts_15: | Determinant(Matrix([ [Phi_1,     0,     0,     0], [    0, Phi_2,     0,     0], [
   0,     0, Phi_3,     0], [    0,     0,     0, Phi_4]])) = Phi_1*Phi_2*Phi_3*Phi_4 *)
Definition completion_facts_15_out_domain (Phi_1 Phi_2 Phi_3 Phi_4 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ Phi_3 <> 0 /\ Phi_4 <> 0.
Definition completion_facts_15_out_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  Phi_1 * Phi_2 * Phi_3 * Phi_4.
Definition completion_facts_15_out_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  Phi_1 * Phi_2 * Phi_3 * Phi_4.
Lemma completion_facts_15_out : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_15_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_15_out_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_15_out_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  unfold completion_facts_15_out_domain, completion_facts_15_out_left, completion_facts_15_out_right.
  intros Phi_1 Phi_2 Phi_3 Phi_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_15_left (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  det [[Phi_1; 0; 0; 0]; [0; Phi_2; 0; 0]; [0; 0; Phi_3; 0]; [0; 0; 0; Phi_4]].
Definition completion_facts_15_right (Phi_1 Phi_2 Phi_3 Phi_4 : R) : R :=
  Phi_1 * Phi_2 * Phi_3 * Phi_4.
Lemma completion_facts_15 : forall Phi_1 Phi_2 Phi_3 Phi_4 : R, completion_facts_15_out_domain Phi_1 Phi_2 Phi_3 Phi_4 ->
  completion_facts_15_left Phi_1 Phi_2 Phi_3 Phi_4 = completion_facts_15_right Phi_1 Phi_2 Phi_3 Phi_4.
Proof.
  intros Phi_1 Phi_2 Phi_3 Phi_4 H; generalize (completion_facts_15_out Phi_1 Phi_2 Phi_3 Phi_4 H); revert H.
  unfold completion_facts_15_out_domain, completion_facts_15_out_left, completion_facts_15_out_right, completion_facts_15_left, completion_facts_15_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[Phi_1; 0; 0; 0]; [0; Phi_2; 0; 0]; [0; 0; Phi_3; 0]; [0; 0; 0; Phi_4]] = Phi_1 * Phi_2 * Phi_3 * Phi_4) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_15_out_inhabited : completion_facts_15_out_domain (1 / 2) 1 (5 / 4) (7 / 5).
Proof. premises completion_facts_15_out_domain. Qed.
Lemma completion_facts_15_out_left_value : Rabs (completion_facts_15_out_left (1 / 2) 1 (5 / 4) (7 / 5) - (7 / 8)) <= (1 / 100000000000).
Proof. by_value completion_facts_15_out_left. Qed.
Lemma completion_facts_15_out_right_value : Rabs (completion_facts_15_out_right (1 / 2) 1 (5 / 4) (7 / 5) - (7 / 8)) <= (1 / 100000000000).
Proof. by_value completion_facts_15_out_right. Qed.
Lemma completion_facts_15_out_wrong_0 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_15_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> completion_facts_15_out_left Phi_1 Phi_2 Phi_3 Phi_4 = (Phi_2 ^ 2) * Phi_3 * Phi_4).
Proof. refuted completion_facts_15_out_inhabited completion_facts_15_out_left. Qed.
Lemma completion_facts_15_out_wrong_1 : ~ (forall Phi_1 Phi_2 Phi_3 Phi_4, completion_facts_15_out_domain Phi_1 Phi_2 Phi_3 Phi_4 -> completion_facts_15_out_left Phi_1 Phi_2 Phi_3 Phi_4 = (Phi_1 ^ 2) * Phi_3 * Phi_4).
Proof. refuted completion_facts_15_out_inhabited completion_facts_15_out_left. Qed.

(* completion_facts_19: (3.33) bounds three of the nine entries and leaves six free: an unbounded open set of
   dimension 9. Within the matrices of zero loss the other six are those of Φ, and what is left is a cube of
   dimension K = 3. | 9 - Trace(Matrix([ [1, 1, 1], [1, 1, 1], [1, 1, 1]])*Matrix([ [1, 0, 1], [1, 1, 0], [0, 1,
   1]])) = 3 *)
Definition completion_facts_19_out_domain : Prop :=
  True.
Definition completion_facts_19_out_left : R :=
  3.
Definition completion_facts_19_out_right : R :=
  3.
Lemma completion_facts_19_out : completion_facts_19_out_domain ->
  completion_facts_19_out_left = completion_facts_19_out_right.
Proof.
  unfold completion_facts_19_out_domain, completion_facts_19_out_left, completion_facts_19_out_right.
  intros _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition completion_facts_19_left : R :=
  9 - (trace (product [[1; 1; 1]; [1; 1; 1]; [1; 1; 1]] [[1; 0; 1]; [1; 1; 0]; [0; 1; 1]])).
Definition completion_facts_19_right : R :=
  3.
Lemma completion_facts_19 : completion_facts_19_out_domain ->
  completion_facts_19_left = completion_facts_19_right.
Proof.
  intros H; generalize (completion_facts_19_out H); revert H.
  unfold completion_facts_19_out_domain, completion_facts_19_out_left, completion_facts_19_out_right, completion_facts_19_left, completion_facts_19_right.
  intros _ out. known.
  assert (W0 : trace (product [[1; 1; 1]; [1; 1; 1]; [1; 1; 1]] [[1; 0; 1]; [1; 1; 0]; [0; 1; 1]]) = 6) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma completion_facts_19_out_inhabited : completion_facts_19_out_domain.
Proof. premises completion_facts_19_out_domain. Qed.
Lemma completion_facts_19_out_left_value : Rabs (completion_facts_19_out_left - 3) <= (1 / 10000000000).
Proof. by_value completion_facts_19_out_left. Qed.
Lemma completion_facts_19_out_right_value : Rabs (completion_facts_19_out_right - 3) <= (1 / 10000000000).
Proof. by_value completion_facts_19_out_right. Qed.
Lemma completion_facts_19_out_wrong_0 : ~ (completion_facts_19_out_domain -> 9 = completion_facts_19_out_right).
Proof. refuted completion_facts_19_out_inhabited completion_facts_19_out_right. Qed.
Lemma completion_facts_19_out_wrong_1 : ~ (completion_facts_19_out_domain -> 12 = completion_facts_19_out_right).
Proof. refuted completion_facts_19_out_inhabited completion_facts_19_out_right. Qed.

(* corank_one_3: Cofactors of a product are the product of the cofactors; those of an orthogonal matrix are ±
   itself, | Cofactor(Matrix([ [a_11, a_12], [a_21, a_22]])*Matrix([ [b_11, b_12], [b_21, b_22]]), 1, 1) =
   a_21*b_12 + a_22*b_22 *)
Definition corank_one_3_out_domain (a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R) : Prop :=
  True.
Definition corank_one_3_out_left (a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R) : R :=
  (a_21 * b_12) + (a_22 * b_22).
Definition corank_one_3_out_right (a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R) : R :=
  (a_21 * b_12) + (a_22 * b_22).
Lemma corank_one_3_out : forall a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R, corank_one_3_out_domain a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 ->
  corank_one_3_out_left a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 = corank_one_3_out_right a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22.
Proof.
  unfold corank_one_3_out_domain, corank_one_3_out_left, corank_one_3_out_right.
  intros a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_3_left (a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R) : R :=
  cofactor (product [[a_11; a_12]; [a_21; a_22]] [[b_11; b_12]; [b_21; b_22]]) 0 0.
Definition corank_one_3_right (a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R) : R :=
  (a_21 * b_12) + (a_22 * b_22).
Lemma corank_one_3 : forall a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 : R, corank_one_3_out_domain a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 ->
  corank_one_3_left a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 = corank_one_3_right a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22.
Proof.
  intros a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 H; generalize (corank_one_3_out a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 H); revert H.
  unfold corank_one_3_out_domain, corank_one_3_out_left, corank_one_3_out_right, corank_one_3_left, corank_one_3_right.
  intros _ out. known.
  assert (W0 : cofactor (product [[a_11; a_12]; [a_21; a_22]] [[b_11; b_12]; [b_21; b_22]]) 0 0 = (a_21 * b_12) + (a_22 * b_22)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_3_out_inhabited : corank_one_3_out_domain (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2).
Proof. premises corank_one_3_out_domain. Qed.
Lemma corank_one_3_out_left_value : Rabs (corank_one_3_out_left (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) - (-(9 / 4))) <= (1 / 10000000000).
Proof. by_value corank_one_3_out_left. Qed.
Lemma corank_one_3_out_right_value : Rabs (corank_one_3_out_right (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) - (-(9 / 4))) <= (1 / 10000000000).
Proof. by_value corank_one_3_out_right. Qed.
Lemma corank_one_3_out_wrong_0 : ~ (forall a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22, corank_one_3_out_domain a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 -> corank_one_3_out_left a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 = (a_12 * a_21) + (a_22 * b_22)).
Proof. refuted corank_one_3_out_inhabited corank_one_3_out_left. Qed.
Lemma corank_one_3_out_wrong_1 : ~ (forall a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22, corank_one_3_out_domain a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 -> corank_one_3_out_left a_11 a_12 a_21 a_22 b_11 b_12 b_21 b_22 = (a_21 * b_12) + (a_22 ^ 2)).
Proof. refuted corank_one_3_out_inhabited corank_one_3_out_left. Qed.

(* corank_one_4: | Cofactor(Matrix([ [a_11, a_12, a_13], [a_21, a_22, a_23], [a_31, a_32, a_33]])*Matrix([ [b_11,
   b_12, b_13], [b_21, b_22, b_23], [b_31, b_32, b_33]]), 1, 1) = (a_21*a_32 - a_22*a_31)*(b_12*b_23 - b_13*b_22)
   + (-a_21*a_33 + a_23*a_31)*(-b_12*b_33 + b_13*b_32) + (a_22*a_33 - a_23*a_32)*(b_22*b_33 - b_23*b_32) *)
Definition corank_one_4_out_domain (a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R) : Prop :=
  True.
Definition corank_one_4_out_left (a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R) : R :=
  (a_21 * a_32 * b_12 * b_23) - (a_21 * a_32 * b_13 * b_22) + (a_21 * a_33 * b_12 * b_33) - (a_21 * a_33 * b_13 * b_32) - (a_22 * a_31 * b_12 * b_23) + (a_22 * a_31 * b_13 * b_22) + (a_22 * a_33 * b_22 * b_33) - (a_22 * a_33 * b_23 * b_32) - (a_23 * a_31 * b_12 * b_33) + (a_23 * a_31 * b_13 * b_32) - (a_23 * a_32 * b_22 * b_33) + (a_23 * a_32 * b_23 * b_32).
Definition corank_one_4_out_right (a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R) : R :=
  (((a_21 * a_32) - (a_22 * a_31)) * ((b_12 * b_23) - (b_13 * b_22))) + ((- (a_21 * a_33) + (a_23 * a_31)) * (- (b_12 * b_33) + (b_13 * b_32))) + (((a_22 * a_33) - (a_23 * a_32)) * ((b_22 * b_33) - (b_23 * b_32))).
Lemma corank_one_4_out : forall a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R, corank_one_4_out_domain a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 ->
  corank_one_4_out_left a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 = corank_one_4_out_right a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33.
Proof.
  unfold corank_one_4_out_domain, corank_one_4_out_left, corank_one_4_out_right.
  intros a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_4_left (a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R) : R :=
  cofactor (product [[a_11; a_12; a_13]; [a_21; a_22; a_23]; [a_31; a_32; a_33]] [[b_11; b_12; b_13]; [b_21; b_22; b_23]; [b_31; b_32; b_33]]) 0 0.
Definition corank_one_4_right (a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R) : R :=
  (((a_21 * a_32) - (a_22 * a_31)) * ((b_12 * b_23) - (b_13 * b_22))) + ((- (a_21 * a_33) + (a_23 * a_31)) * (- (b_12 * b_33) + (b_13 * b_32))) + (((a_22 * a_33) - (a_23 * a_32)) * ((b_22 * b_33) - (b_23 * b_32))).
Lemma corank_one_4 : forall a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 : R, corank_one_4_out_domain a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 ->
  corank_one_4_left a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 = corank_one_4_right a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33.
Proof.
  intros a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 H; generalize (corank_one_4_out a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 H); revert H.
  unfold corank_one_4_out_domain, corank_one_4_out_left, corank_one_4_out_right, corank_one_4_left, corank_one_4_right.
  intros _ out. known.
  assert (W0 : cofactor (product [[a_11; a_12; a_13]; [a_21; a_22; a_23]; [a_31; a_32; a_33]] [[b_11; b_12; b_13]; [b_21; b_22; b_23]; [b_31; b_32; b_33]]) 0 0 = (a_21 * a_32 * b_12 * b_23) - (a_21 * a_32 * b_13 * b_22) + (a_21 * a_33 * b_12 * b_33) - (a_21 * a_33 * b_13 * b_32) - (a_22 * a_31 * b_12 * b_23) + (a_22 * a_31 * b_13 * b_22) + (a_22 * a_33 * b_22 * b_33) - (a_22 * a_33 * b_23 * b_32) - (a_23 * a_31 * b_12 * b_33) + (a_23 * a_31 * b_13 * b_32) - (a_23 * a_32 * b_22 * b_33) + (a_23 * a_32 * b_23 * b_32)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_4_out_inhabited : corank_one_4_out_domain (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (-(1 / 3)) (-(5 / 4)) 2 (-1) (5 / 3) (1 / 4) (-3) 2 0 (-1).
Proof. premises corank_one_4_out_domain. Qed.
Lemma corank_one_4_out_left_value : Rabs (corank_one_4_out_left (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (-(1 / 3)) (-(5 / 4)) 2 (-1) (5 / 3) (1 / 4) (-3) 2 0 (-1) - (-(4654513889 / 250000000))) <= (1 / 1000000000).
Proof. by_value corank_one_4_out_left. Qed.
Lemma corank_one_4_out_right_value : Rabs (corank_one_4_out_right (-(2 / 3)) (5 / 4) 1 (-(3 / 2)) (4 / 3) 0 (-4) (3 / 2) (-(1 / 3)) (-(5 / 4)) 2 (-1) (5 / 3) (1 / 4) (-3) 2 0 (-1) - (-(4654513889 / 250000000))) <= (1 / 1000000000).
Proof. by_value corank_one_4_out_right. Qed.
Lemma corank_one_4_out_wrong_0 : ~ (forall a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33, corank_one_4_out_domain a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 -> corank_one_4_out_left a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 = (((a_11 * a_32) - (a_22 * a_31)) * ((b_12 * b_23) - (b_13 * b_22))) + ((- (a_21 * a_33) + (a_23 * a_31)) * (- (b_12 * b_33) + (b_13 * b_32))) + (((a_22 * a_33) - (a_23 * a_32)) * ((b_22 * b_33) - (b_23 * b_32)))).
Proof. refuted corank_one_4_out_inhabited corank_one_4_out_left. Qed.
Lemma corank_one_4_out_wrong_1 : ~ (forall a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33, corank_one_4_out_domain a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 -> corank_one_4_out_left a_11 a_12 a_13 a_21 a_22 a_23 a_31 a_32 a_33 b_11 b_12 b_13 b_21 b_22 b_23 b_31 b_32 b_33 = (((a_21 * a_32) - (a_22 * a_31)) * ((a_23 * b_12) - (b_13 * b_22))) + ((- (a_21 * a_33) + (a_23 * a_31)) * (- (b_12 * b_33) + (b_13 * b_32))) + (((a_22 * a_33) - (a_23 * a_32)) * ((b_22 * b_33) - (b_23 * b_32)))).
Proof. refuted corank_one_4_out_inhabited corank_one_4_out_left. Qed.

(* corank_one_5: those of diag(σ_1, …, σ_{d−1}, 0) vanish except the last one, σ_1 ⋯ σ_{d−1}.  So the gradient of
   det at W = U Σ V^T is ± σ_1 ⋯ σ_{d−1} u_d v_d^T. | Cofactor(Matrix([ [sigma_1, 0], [      0, 0]]), 2, 2) =
   sigma_1 *)
Definition corank_one_5_out_domain (sigma_1 : R) : Prop :=
  0 < sigma_1.
Definition corank_one_5_out_left (sigma_1 : R) : R :=
  sigma_1.
Definition corank_one_5_out_right (sigma_1 : R) : R :=
  sigma_1.
Lemma corank_one_5_out : forall sigma_1 : R, corank_one_5_out_domain sigma_1 ->
  corank_one_5_out_left sigma_1 = corank_one_5_out_right sigma_1.
Proof.
  unfold corank_one_5_out_domain, corank_one_5_out_left, corank_one_5_out_right.
  intros sigma_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_5_left (sigma_1 : R) : R :=
  cofactor [[sigma_1; 0]; [0; 0]] 1 1.
Definition corank_one_5_right (sigma_1 : R) : R :=
  sigma_1.
Lemma corank_one_5 : forall sigma_1 : R, corank_one_5_out_domain sigma_1 ->
  corank_one_5_left sigma_1 = corank_one_5_right sigma_1.
Proof.
  intros sigma_1 H; generalize (corank_one_5_out sigma_1 H); revert H.
  unfold corank_one_5_out_domain, corank_one_5_out_left, corank_one_5_out_right, corank_one_5_left, corank_one_5_right.
  intros H0 out. known.
  assert (W0 : cofactor [[sigma_1; 0]; [0; 0]] 1 1 = sigma_1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_5_out_inhabited : corank_one_5_out_domain (7 / 3).
Proof. premises corank_one_5_out_domain. Qed.
Lemma corank_one_5_out_left_value : Rabs (corank_one_5_out_left (7 / 3) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_5_out_left. Qed.
Lemma corank_one_5_out_right_value : Rabs (corank_one_5_out_right (7 / 3) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_5_out_right. Qed.
Lemma corank_one_5_out_wrong_0 : ~ (forall sigma_1, corank_one_5_out_domain sigma_1 -> corank_one_5_out_left sigma_1 = sigma_1 ^ 2).
Proof. refuted corank_one_5_out_inhabited corank_one_5_out_left. Qed.
Lemma corank_one_5_out_wrong_1 : ~ (forall sigma_1, corank_one_5_out_domain sigma_1 -> sigma_1 ^ 2 = corank_one_5_out_right sigma_1).
Proof. refuted corank_one_5_out_inhabited corank_one_5_out_right. Qed.

(* corank_one_6: | Cofactor(Matrix([ [sigma_1, 0], [      0, 0]]), 1, 1) = 0 *)
Definition corank_one_6_out_domain (sigma_1 : R) : Prop :=
  0 < sigma_1.
Definition corank_one_6_out_left (sigma_1 : R) : R :=
  0.
Definition corank_one_6_out_right (sigma_1 : R) : R :=
  0.
Lemma corank_one_6_out : forall sigma_1 : R, corank_one_6_out_domain sigma_1 ->
  corank_one_6_out_left sigma_1 = corank_one_6_out_right sigma_1.
Proof.
  unfold corank_one_6_out_domain, corank_one_6_out_left, corank_one_6_out_right.
  intros sigma_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_6_left (sigma_1 : R) : R :=
  cofactor [[sigma_1; 0]; [0; 0]] 0 0.
Definition corank_one_6_right (sigma_1 : R) : R :=
  0.
Lemma corank_one_6 : forall sigma_1 : R, corank_one_6_out_domain sigma_1 ->
  corank_one_6_left sigma_1 = corank_one_6_right sigma_1.
Proof.
  intros sigma_1 H; generalize (corank_one_6_out sigma_1 H); revert H.
  unfold corank_one_6_out_domain, corank_one_6_out_left, corank_one_6_out_right, corank_one_6_left, corank_one_6_right.
  intros H0 out. known.
  assert (W0 : cofactor [[sigma_1; 0]; [0; 0]] 0 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_6_out_inhabited : corank_one_6_out_domain (7 / 3).
Proof. premises corank_one_6_out_domain. Qed.
Lemma corank_one_6_out_left_value : Rabs (corank_one_6_out_left (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_6_out_left. Qed.
Lemma corank_one_6_out_right_value : Rabs (corank_one_6_out_right (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_6_out_right. Qed.
Lemma corank_one_6_out_wrong_0 : ~ (forall sigma_1, corank_one_6_out_domain sigma_1 -> corank_one_6_out_left sigma_1 = 1).
Proof. refuted corank_one_6_out_inhabited corank_one_6_out_left. Qed.
Lemma corank_one_6_out_wrong_1 : ~ (forall sigma_1, corank_one_6_out_domain sigma_1 -> corank_one_6_out_left sigma_1 = -1).
Proof. refuted corank_one_6_out_inhabited corank_one_6_out_left. Qed.

(* corank_one_7: | Cofactor(Matrix([ [sigma_1, 0], [      0, 0]]), 2, 1) = 0 *)
Definition corank_one_7_out_domain (sigma_1 : R) : Prop :=
  0 < sigma_1.
Definition corank_one_7_out_left (sigma_1 : R) : R :=
  0.
Definition corank_one_7_out_right (sigma_1 : R) : R :=
  0.
Lemma corank_one_7_out : forall sigma_1 : R, corank_one_7_out_domain sigma_1 ->
  corank_one_7_out_left sigma_1 = corank_one_7_out_right sigma_1.
Proof.
  unfold corank_one_7_out_domain, corank_one_7_out_left, corank_one_7_out_right.
  intros sigma_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_7_left (sigma_1 : R) : R :=
  cofactor [[sigma_1; 0]; [0; 0]] 1 0.
Definition corank_one_7_right (sigma_1 : R) : R :=
  0.
Lemma corank_one_7 : forall sigma_1 : R, corank_one_7_out_domain sigma_1 ->
  corank_one_7_left sigma_1 = corank_one_7_right sigma_1.
Proof.
  intros sigma_1 H; generalize (corank_one_7_out sigma_1 H); revert H.
  unfold corank_one_7_out_domain, corank_one_7_out_left, corank_one_7_out_right, corank_one_7_left, corank_one_7_right.
  intros H0 out. known.
  assert (W0 : cofactor [[sigma_1; 0]; [0; 0]] 1 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_7_out_inhabited : corank_one_7_out_domain (7 / 3).
Proof. premises corank_one_7_out_domain. Qed.
Lemma corank_one_7_out_left_value : Rabs (corank_one_7_out_left (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_7_out_left. Qed.
Lemma corank_one_7_out_right_value : Rabs (corank_one_7_out_right (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_7_out_right. Qed.
Lemma corank_one_7_out_wrong_0 : ~ (forall sigma_1, corank_one_7_out_domain sigma_1 -> corank_one_7_out_left sigma_1 = 1).
Proof. refuted corank_one_7_out_inhabited corank_one_7_out_left. Qed.
Lemma corank_one_7_out_wrong_1 : ~ (forall sigma_1, corank_one_7_out_domain sigma_1 -> corank_one_7_out_left sigma_1 = -1).
Proof. refuted corank_one_7_out_inhabited corank_one_7_out_left. Qed.

(* corank_one_8: | Cofactor(Matrix([ [sigma_1,       0, 0], [      0, sigma_2, 0], [      0,       0, 0]]), 3, 3)
   = sigma_1*sigma_2 *)
Definition corank_one_8_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition corank_one_8_out_left (sigma_1 sigma_2 : R) : R :=
  sigma_1 * sigma_2.
Definition corank_one_8_out_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 * sigma_2.
Lemma corank_one_8_out : forall sigma_1 sigma_2 : R, corank_one_8_out_domain sigma_1 sigma_2 ->
  corank_one_8_out_left sigma_1 sigma_2 = corank_one_8_out_right sigma_1 sigma_2.
Proof.
  unfold corank_one_8_out_domain, corank_one_8_out_left, corank_one_8_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_8_left (sigma_1 sigma_2 : R) : R :=
  cofactor [[sigma_1; 0; 0]; [0; sigma_2; 0]; [0; 0; 0]] 2 2.
Definition corank_one_8_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 * sigma_2.
Lemma corank_one_8 : forall sigma_1 sigma_2 : R, corank_one_8_out_domain sigma_1 sigma_2 ->
  corank_one_8_left sigma_1 sigma_2 = corank_one_8_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (corank_one_8_out sigma_1 sigma_2 H); revert H.
  unfold corank_one_8_out_domain, corank_one_8_out_left, corank_one_8_out_right, corank_one_8_left, corank_one_8_right.
  intros (H0 & H1) out. known.
  assert (W0 : cofactor [[sigma_1; 0; 0]; [0; sigma_2; 0]; [0; 0; 0]] 2 2 = sigma_1 * sigma_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_8_out_inhabited : corank_one_8_out_domain (7 / 3) (5 / 3).
Proof. premises corank_one_8_out_domain. Qed.
Lemma corank_one_8_out_left_value : Rabs (corank_one_8_out_left (7 / 3) (5 / 3) - (38888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_8_out_left. Qed.
Lemma corank_one_8_out_right_value : Rabs (corank_one_8_out_right (7 / 3) (5 / 3) - (38888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_8_out_right. Qed.
Lemma corank_one_8_out_wrong_0 : ~ (forall sigma_1 sigma_2, corank_one_8_out_domain sigma_1 sigma_2 -> corank_one_8_out_left sigma_1 sigma_2 = sigma_2 ^ 2).
Proof. refuted corank_one_8_out_inhabited corank_one_8_out_left. Qed.
Lemma corank_one_8_out_wrong_1 : ~ (forall sigma_1 sigma_2, corank_one_8_out_domain sigma_1 sigma_2 -> corank_one_8_out_left sigma_1 sigma_2 = sigma_1 ^ 2).
Proof. refuted corank_one_8_out_inhabited corank_one_8_out_left. Qed.

(* corank_one_9: | Cofactor(Matrix([ [sigma_1,       0, 0], [      0, sigma_2, 0], [      0,       0, 0]]), 2, 2)
   = 0 *)
Definition corank_one_9_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition corank_one_9_out_left (sigma_1 sigma_2 : R) : R :=
  0.
Definition corank_one_9_out_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma corank_one_9_out : forall sigma_1 sigma_2 : R, corank_one_9_out_domain sigma_1 sigma_2 ->
  corank_one_9_out_left sigma_1 sigma_2 = corank_one_9_out_right sigma_1 sigma_2.
Proof.
  unfold corank_one_9_out_domain, corank_one_9_out_left, corank_one_9_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_9_left (sigma_1 sigma_2 : R) : R :=
  cofactor [[sigma_1; 0; 0]; [0; sigma_2; 0]; [0; 0; 0]] 1 1.
Definition corank_one_9_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma corank_one_9 : forall sigma_1 sigma_2 : R, corank_one_9_out_domain sigma_1 sigma_2 ->
  corank_one_9_left sigma_1 sigma_2 = corank_one_9_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (corank_one_9_out sigma_1 sigma_2 H); revert H.
  unfold corank_one_9_out_domain, corank_one_9_out_left, corank_one_9_out_right, corank_one_9_left, corank_one_9_right.
  intros (H0 & H1) out. known.
  assert (W0 : cofactor [[sigma_1; 0; 0]; [0; sigma_2; 0]; [0; 0; 0]] 1 1 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_9_out_inhabited : corank_one_9_out_domain (7 / 3) (5 / 3).
Proof. premises corank_one_9_out_domain. Qed.
Lemma corank_one_9_out_left_value : Rabs (corank_one_9_out_left (7 / 3) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_9_out_left. Qed.
Lemma corank_one_9_out_right_value : Rabs (corank_one_9_out_right (7 / 3) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_9_out_right. Qed.
Lemma corank_one_9_out_wrong_0 : ~ (forall sigma_1 sigma_2, corank_one_9_out_domain sigma_1 sigma_2 -> corank_one_9_out_left sigma_1 sigma_2 = 1).
Proof. refuted corank_one_9_out_inhabited corank_one_9_out_left. Qed.
Lemma corank_one_9_out_wrong_1 : ~ (forall sigma_1 sigma_2, corank_one_9_out_domain sigma_1 sigma_2 -> corank_one_9_out_left sigma_1 sigma_2 = -1).
Proof. refuted corank_one_9_out_inhabited corank_one_9_out_left. Qed.

(* corank_one_10: | Cofactor(Matrix([ [sigma_1,       0, 0], [      0, sigma_2, 0], [      0,       0, 0]]), 3,
   2) = 0 *)
Definition corank_one_10_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition corank_one_10_out_left (sigma_1 sigma_2 : R) : R :=
  0.
Definition corank_one_10_out_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma corank_one_10_out : forall sigma_1 sigma_2 : R, corank_one_10_out_domain sigma_1 sigma_2 ->
  corank_one_10_out_left sigma_1 sigma_2 = corank_one_10_out_right sigma_1 sigma_2.
Proof.
  unfold corank_one_10_out_domain, corank_one_10_out_left, corank_one_10_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_10_left (sigma_1 sigma_2 : R) : R :=
  cofactor [[sigma_1; 0; 0]; [0; sigma_2; 0]; [0; 0; 0]] 2 1.
Definition corank_one_10_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma corank_one_10 : forall sigma_1 sigma_2 : R, corank_one_10_out_domain sigma_1 sigma_2 ->
  corank_one_10_left sigma_1 sigma_2 = corank_one_10_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (corank_one_10_out sigma_1 sigma_2 H); revert H.
  unfold corank_one_10_out_domain, corank_one_10_out_left, corank_one_10_out_right, corank_one_10_left, corank_one_10_right.
  intros (H0 & H1) out. known.
  assert (W0 : cofactor [[sigma_1; 0; 0]; [0; sigma_2; 0]; [0; 0; 0]] 2 1 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_10_out_inhabited : corank_one_10_out_domain (7 / 3) (5 / 3).
Proof. premises corank_one_10_out_domain. Qed.
Lemma corank_one_10_out_left_value : Rabs (corank_one_10_out_left (7 / 3) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_10_out_left. Qed.
Lemma corank_one_10_out_right_value : Rabs (corank_one_10_out_right (7 / 3) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value corank_one_10_out_right. Qed.
Lemma corank_one_10_out_wrong_0 : ~ (forall sigma_1 sigma_2, corank_one_10_out_domain sigma_1 sigma_2 -> corank_one_10_out_left sigma_1 sigma_2 = 1).
Proof. refuted corank_one_10_out_inhabited corank_one_10_out_left. Qed.
Lemma corank_one_10_out_wrong_1 : ~ (forall sigma_1 sigma_2, corank_one_10_out_domain sigma_1 sigma_2 -> corank_one_10_out_left sigma_1 sigma_2 = -1).
Proof. refuted corank_one_10_out_inhabited corank_one_10_out_left. Qed.

(* corank_one_11: | Cofactor(Matrix([ [sigma_1,       0,       0, 0], [      0, sigma_2,       0, 0], [      0,
   0, sigma_3, 0], [      0,       0,       0, 0]]), 4, 4) = sigma_1*sigma_2*sigma_3 *)
Definition corank_one_11_out_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3.
Definition corank_one_11_out_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  sigma_1 * sigma_2 * sigma_3.
Definition corank_one_11_out_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  sigma_1 * sigma_2 * sigma_3.
Lemma corank_one_11_out : forall sigma_1 sigma_2 sigma_3 : R, corank_one_11_out_domain sigma_1 sigma_2 sigma_3 ->
  corank_one_11_out_left sigma_1 sigma_2 sigma_3 = corank_one_11_out_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold corank_one_11_out_domain, corank_one_11_out_left, corank_one_11_out_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_11_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  cofactor [[sigma_1; 0; 0; 0]; [0; sigma_2; 0; 0]; [0; 0; sigma_3; 0]; [0; 0; 0; 0]] 3 3.
Definition corank_one_11_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  sigma_1 * sigma_2 * sigma_3.
Lemma corank_one_11 : forall sigma_1 sigma_2 sigma_3 : R, corank_one_11_out_domain sigma_1 sigma_2 sigma_3 ->
  corank_one_11_left sigma_1 sigma_2 sigma_3 = corank_one_11_right sigma_1 sigma_2 sigma_3.
Proof.
  intros sigma_1 sigma_2 sigma_3 H; generalize (corank_one_11_out sigma_1 sigma_2 sigma_3 H); revert H.
  unfold corank_one_11_out_domain, corank_one_11_out_left, corank_one_11_out_right, corank_one_11_left, corank_one_11_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : cofactor [[sigma_1; 0; 0; 0]; [0; sigma_2; 0; 0]; [0; 0; sigma_3; 0]; [0; 0; 0; 0]] 3 3 = sigma_1 * sigma_2 * sigma_3) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_11_out_inhabited : corank_one_11_out_domain (7 / 3) (5 / 3) 1.
Proof. premises corank_one_11_out_domain. Qed.
Lemma corank_one_11_out_left_value : Rabs (corank_one_11_out_left (7 / 3) (5 / 3) 1 - (38888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_11_out_left. Qed.
Lemma corank_one_11_out_right_value : Rabs (corank_one_11_out_right (7 / 3) (5 / 3) 1 - (38888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_11_out_right. Qed.
Lemma corank_one_11_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, corank_one_11_out_domain sigma_1 sigma_2 sigma_3 -> corank_one_11_out_left sigma_1 sigma_2 sigma_3 = (sigma_2 ^ 2) * sigma_3).
Proof. refuted corank_one_11_out_inhabited corank_one_11_out_left. Qed.
Lemma corank_one_11_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, corank_one_11_out_domain sigma_1 sigma_2 sigma_3 -> corank_one_11_out_left sigma_1 sigma_2 sigma_3 = (sigma_1 ^ 2) * sigma_3).
Proof. refuted corank_one_11_out_inhabited corank_one_11_out_left. Qed.

(* corank_one_12: | Cofactor(Matrix([ [sigma_1,       0,       0, 0], [      0, sigma_2,       0, 0], [      0,
   0, sigma_3, 0], [      0,       0,       0, 0]]), 3, 3) = 0 *)
Definition corank_one_12_out_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3.
Definition corank_one_12_out_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  0.
Definition corank_one_12_out_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  0.
Lemma corank_one_12_out : forall sigma_1 sigma_2 sigma_3 : R, corank_one_12_out_domain sigma_1 sigma_2 sigma_3 ->
  corank_one_12_out_left sigma_1 sigma_2 sigma_3 = corank_one_12_out_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold corank_one_12_out_domain, corank_one_12_out_left, corank_one_12_out_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_12_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  cofactor [[sigma_1; 0; 0; 0]; [0; sigma_2; 0; 0]; [0; 0; sigma_3; 0]; [0; 0; 0; 0]] 2 2.
Definition corank_one_12_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  0.
Lemma corank_one_12 : forall sigma_1 sigma_2 sigma_3 : R, corank_one_12_out_domain sigma_1 sigma_2 sigma_3 ->
  corank_one_12_left sigma_1 sigma_2 sigma_3 = corank_one_12_right sigma_1 sigma_2 sigma_3.
Proof.
  intros sigma_1 sigma_2 sigma_3 H; generalize (corank_one_12_out sigma_1 sigma_2 sigma_3 H); revert H.
  unfold corank_one_12_out_domain, corank_one_12_out_left, corank_one_12_out_right, corank_one_12_left, corank_one_12_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : cofactor [[sigma_1; 0; 0; 0]; [0; sigma_2; 0; 0]; [0; 0; sigma_3; 0]; [0; 0; 0; 0]] 2 2 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_12_out_inhabited : corank_one_12_out_domain (7 / 3) (5 / 3) 1.
Proof. premises corank_one_12_out_domain. Qed.
Lemma corank_one_12_out_left_value : Rabs (corank_one_12_out_left (7 / 3) (5 / 3) 1 - 0) <= (1 / 10000000000).
Proof. by_value corank_one_12_out_left. Qed.
Lemma corank_one_12_out_right_value : Rabs (corank_one_12_out_right (7 / 3) (5 / 3) 1 - 0) <= (1 / 10000000000).
Proof. by_value corank_one_12_out_right. Qed.
Lemma corank_one_12_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, corank_one_12_out_domain sigma_1 sigma_2 sigma_3 -> corank_one_12_out_left sigma_1 sigma_2 sigma_3 = 1).
Proof. refuted corank_one_12_out_inhabited corank_one_12_out_left. Qed.
Lemma corank_one_12_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, corank_one_12_out_domain sigma_1 sigma_2 sigma_3 -> corank_one_12_out_left sigma_1 sigma_2 sigma_3 = -1).
Proof. refuted corank_one_12_out_inhabited corank_one_12_out_left. Qed.

(* corank_one_13: | Cofactor(Matrix([ [sigma_1,       0,       0, 0], [      0, sigma_2,       0, 0], [      0,
   0, sigma_3, 0], [      0,       0,       0, 0]]), 4, 3) = 0 *)
Definition corank_one_13_out_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3.
Definition corank_one_13_out_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  0.
Definition corank_one_13_out_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  0.
Lemma corank_one_13_out : forall sigma_1 sigma_2 sigma_3 : R, corank_one_13_out_domain sigma_1 sigma_2 sigma_3 ->
  corank_one_13_out_left sigma_1 sigma_2 sigma_3 = corank_one_13_out_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold corank_one_13_out_domain, corank_one_13_out_left, corank_one_13_out_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_13_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  cofactor [[sigma_1; 0; 0; 0]; [0; sigma_2; 0; 0]; [0; 0; sigma_3; 0]; [0; 0; 0; 0]] 3 2.
Definition corank_one_13_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  0.
Lemma corank_one_13 : forall sigma_1 sigma_2 sigma_3 : R, corank_one_13_out_domain sigma_1 sigma_2 sigma_3 ->
  corank_one_13_left sigma_1 sigma_2 sigma_3 = corank_one_13_right sigma_1 sigma_2 sigma_3.
Proof.
  intros sigma_1 sigma_2 sigma_3 H; generalize (corank_one_13_out sigma_1 sigma_2 sigma_3 H); revert H.
  unfold corank_one_13_out_domain, corank_one_13_out_left, corank_one_13_out_right, corank_one_13_left, corank_one_13_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : cofactor [[sigma_1; 0; 0; 0]; [0; sigma_2; 0; 0]; [0; 0; sigma_3; 0]; [0; 0; 0; 0]] 3 2 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma corank_one_13_out_inhabited : corank_one_13_out_domain (7 / 3) (5 / 3) 1.
Proof. premises corank_one_13_out_domain. Qed.
Lemma corank_one_13_out_left_value : Rabs (corank_one_13_out_left (7 / 3) (5 / 3) 1 - 0) <= (1 / 10000000000).
Proof. by_value corank_one_13_out_left. Qed.
Lemma corank_one_13_out_right_value : Rabs (corank_one_13_out_right (7 / 3) (5 / 3) 1 - 0) <= (1 / 10000000000).
Proof. by_value corank_one_13_out_right. Qed.
Lemma corank_one_13_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, corank_one_13_out_domain sigma_1 sigma_2 sigma_3 -> corank_one_13_out_left sigma_1 sigma_2 sigma_3 = 1).
Proof. refuted corank_one_13_out_inhabited corank_one_13_out_left. Qed.
Lemma corank_one_13_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, corank_one_13_out_domain sigma_1 sigma_2 sigma_3 -> corank_one_13_out_left sigma_1 sigma_2 sigma_3 = -1).
Proof. refuted corank_one_13_out_inhabited corank_one_13_out_left. Qed.

(* corank_one_16: At distance η = ε^N the factor of σ_d alone, times η^{(N−1)/N} = ε^{N−1}, is t^{−(N−1)/N}; |
   epsilon**(N - 1)*Subs(sigma_i**(-(N - 1)/N), sigma_i, epsilon**N*t) = t**((1 - N)/N) *)
Definition corank_one_16_out_domain (N epsilon t : R) : Prop :=
  0 < N /\ 0 < epsilon /\ 0 < t.
Definition corank_one_16_out_left (N epsilon t : R) : R :=
  (Rpower ((Rpower epsilon N) * t) (- (N - 1) / N)) * (Rpower epsilon (N - 1)).
Definition corank_one_16_out_right (N epsilon t : R) : R :=
  Rpower t ((1 - N) / N).
Lemma corank_one_16_out : forall N epsilon t : R, corank_one_16_out_domain N epsilon t ->
  corank_one_16_out_left N epsilon t = corank_one_16_out_right N epsilon t.
Proof.
  unfold corank_one_16_out_domain, corank_one_16_out_left, corank_one_16_out_right.
  intros N epsilon t (H0 & H1 & H2).
  exponential epsilon H1 X_epsilon.
  exponential t H2 X_t.
  assert (E0 : Rpower (exp X_epsilon) N = (exp (X_epsilon * N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp (X_epsilon * N))) * (exp X_t)) (- (N - 1) / N) = (exp (X_t / N)) * (exp X_epsilon) / (exp X_t) / (exp (X_epsilon * N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_epsilon) (N - 1) = (exp (X_epsilon * N)) / (exp X_epsilon)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_t) ((1 - N) / N) = (exp (X_t / N)) / (exp X_t)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_16_left (N epsilon t : R) : R :=
  (Rpower epsilon (N - 1)) * ((fun sigma_i : R => Rpower sigma_i (- (N - 1) / N)) ((Rpower epsilon N) * t)).
Definition corank_one_16_right (N epsilon t : R) : R :=
  Rpower t ((1 - N) / N).
Lemma corank_one_16 : forall N epsilon t : R, corank_one_16_out_domain N epsilon t ->
  corank_one_16_left N epsilon t = corank_one_16_right N epsilon t.
Proof.
  intros N epsilon t H; generalize (corank_one_16_out N epsilon t H); revert H.
  unfold corank_one_16_out_domain, corank_one_16_out_left, corank_one_16_out_right, corank_one_16_left, corank_one_16_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma corank_one_16_out_inhabited : corank_one_16_out_domain 2 (1 / 5) (2 / 3).
Proof. premises corank_one_16_out_domain. Qed.
Lemma corank_one_16_out_left_value : Rabs (corank_one_16_out_left 2 (1 / 5) (2 / 3) - (6123724357 / 5000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_16_out_left. Qed.
Lemma corank_one_16_out_right_value : Rabs (corank_one_16_out_right 2 (1 / 5) (2 / 3) - (6123724357 / 5000000000)) <= (1 / 10000000000).
Proof. by_value corank_one_16_out_right. Qed.
Lemma corank_one_16_out_wrong_0 : ~ (forall N epsilon t, corank_one_16_out_domain N epsilon t -> corank_one_16_out_left N epsilon t = Rpower epsilon ((1 - N) / N)).
Proof. refuted corank_one_16_out_inhabited corank_one_16_out_left. Qed.
Lemma corank_one_16_out_wrong_1 : ~ (forall N epsilon t, corank_one_16_out_domain N epsilon t -> (Rpower t (N - 1)) * (Rpower ((Rpower epsilon N) * t) (- (N - 1) / N)) = corank_one_16_out_right N epsilon t).
Proof. refuted corank_one_16_out_inhabited corank_one_16_out_right. Qed.

(* corank_one_17: that of a pair with it is continuous at ε = 0, | N*(1 -
   (epsilon**(2*N)*t**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N - 1)/N)*(-epsilon**(2*N)*t**2/sigma_i**2 + 1)) =
   N*(-epsilon**2*t**(2/N) + sigma_i**(2/N))/(-epsilon**(2*N)*t**2 + sigma_i**2) *)
Definition corank_one_17_domain (N epsilon sigma_i t : R) : Prop :=
  0 < N /\ 0 < epsilon /\ 0 < sigma_i /\ 0 < t /\ - ((Rpower epsilon (2 * N)) * (t ^ 2) / (sigma_i ^ 2)) + 1 <> 0 /\ - ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_i ^ 2) <> 0.
Definition corank_one_17_left (N epsilon sigma_i t : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((Rpower epsilon (2 * N)) * (t ^ 2) / (sigma_i ^ 2)) (/ N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2) / (sigma_i ^ 2)) + 1).
Definition corank_one_17_right (N epsilon sigma_i t : R) : R :=
  N * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_i (2 / N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_i ^ 2)).
Lemma corank_one_17 : forall N epsilon sigma_i t : R, corank_one_17_domain N epsilon sigma_i t ->
  corank_one_17_left N epsilon sigma_i t = corank_one_17_right N epsilon sigma_i t.
Proof.
  unfold corank_one_17_domain, corank_one_17_left, corank_one_17_right.
  intros N epsilon sigma_i t (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_i H2 X_sigma_i.
  exponential epsilon H1 X_epsilon.
  exponential t H3 X_t.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_epsilon) (2 * N) = ((exp (X_epsilon * N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((((exp (X_epsilon * N)) ^ 2)) * ((exp X_t) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp X_epsilon) ^ 2) * ((exp (X_t / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_t) (2 / N) = ((exp (X_t / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma corank_one_17_inhabited : corank_one_17_domain 2 (1 / 5) (7 / 2) (2 / 3).
Proof. premises corank_one_17_domain. Qed.
Lemma corank_one_17_left_value : Rabs (corank_one_17_left 2 (1 / 5) (7 / 2) (2 / 3) - (56710775047 / 100000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_17_left. Qed.
Lemma corank_one_17_right_value : Rabs (corank_one_17_right 2 (1 / 5) (7 / 2) (2 / 3) - (56710775047 / 100000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_17_right. Qed.
Lemma corank_one_17_wrong_0 : ~ (forall N epsilon sigma_i t, corank_one_17_domain N epsilon sigma_i t -> corank_one_17_left N epsilon sigma_i t = N * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_i (2 / N))) / ((epsilon ^ 2) - ((Rpower epsilon (2 * N)) * (t ^ 2)))).
Proof. refuted corank_one_17_inhabited corank_one_17_left. Qed.
Lemma corank_one_17_wrong_1 : ~ (forall N epsilon sigma_i t, corank_one_17_domain N epsilon sigma_i t -> corank_one_17_left N epsilon sigma_i t = N * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_i (2 / N))) / ((sigma_i ^ 2) - ((Rpower sigma_i (2 * N)) * (t ^ 2)))).
Proof. refuted corank_one_17_inhabited corank_one_17_left. Qed.

(* corank_one_19: At infinite depth, η = e^{−L}, the factor of σ_d alone times η is 1/t; | exp(-L)/Subs(sigma_i,
   sigma_i, t*exp(-L)) = 1/t *)
Definition corank_one_19_out_domain (L t : R) : Prop :=
  0 < L /\ 0 < t.
Definition corank_one_19_out_left (L t : R) : R :=
  (exp (- L)) / (t * (exp (- L))).
Definition corank_one_19_out_right (L t : R) : R :=
  / t.
Lemma corank_one_19_out : forall L t : R, corank_one_19_out_domain L t ->
  corank_one_19_out_left L t = corank_one_19_out_right L t.
Proof.
  unfold corank_one_19_out_domain, corank_one_19_out_left, corank_one_19_out_right.
  intros L t (H0 & H1).
  assert (E0 : exp (- L) = 1 / (exp L)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_19_left (L t : R) : R :=
  (exp (- L)) / ((fun sigma_i : R => sigma_i) (t * (exp (- L)))).
Definition corank_one_19_right (L t : R) : R :=
  / t.
Lemma corank_one_19 : forall L t : R, corank_one_19_out_domain L t ->
  corank_one_19_left L t = corank_one_19_right L t.
Proof.
  intros L t H; generalize (corank_one_19_out L t H); revert H.
  unfold corank_one_19_out_domain, corank_one_19_out_left, corank_one_19_out_right, corank_one_19_left, corank_one_19_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma corank_one_19_out_inhabited : corank_one_19_out_domain 3 (2 / 3).
Proof. premises corank_one_19_out_domain. Qed.
Lemma corank_one_19_out_left_value : Rabs (corank_one_19_out_left 3 (2 / 3) - (3 / 2)) <= (1 / 10000000000).
Proof. by_value corank_one_19_out_left. Qed.
Lemma corank_one_19_out_right_value : Rabs (corank_one_19_out_right 3 (2 / 3) - (3 / 2)) <= (1 / 10000000000).
Proof. by_value corank_one_19_out_right. Qed.
Lemma corank_one_19_out_wrong_0 : ~ (forall L t, corank_one_19_out_domain L t -> corank_one_19_out_left L t = / L).
Proof. refuted corank_one_19_out_inhabited corank_one_19_out_left. Qed.
Lemma corank_one_19_out_wrong_1 : ~ (forall L t, corank_one_19_out_domain L t -> (exp (- L)) / L = corank_one_19_out_right L t).
Proof. refuted corank_one_19_out_inhabited corank_one_19_out_right. Qed.

(* corank_one_20: that of each of the d − 1 pairs with it, over L = |log η|, is continuous in (η, κ) = (0, 0), κ
   = 1/L, | 2*log(sigma_i*exp(L)/t)/(L*(sigma_i**2 - t**2*exp(-2*L))) = Subs((2*kappa*(log(sigma_i) - log(t)) +
   2)/(-eta**2*t**2 + sigma_i**2), (kappa, eta), (1/L, exp(-L))) *)
Definition corank_one_20_out_domain (L sigma_i t : R) : Prop :=
  0 < L /\ 0 < sigma_i /\ 0 < t /\ (sigma_i ^ 2) - ((t ^ 2) * (exp (- 2 * L))) <> 0.
Definition corank_one_20_out_left (L sigma_i t : R) : R :=
  2 * (ln (sigma_i * (exp L) / t)) / L / ((sigma_i ^ 2) - ((t ^ 2) * (exp (- 2 * L)))).
Definition corank_one_20_out_right (L sigma_i t : R) : R :=
  ((2 * (/ L) * ((ln sigma_i) - (ln t))) + 2) / (- (((exp (- L)) ^ 2) * (t ^ 2)) + (sigma_i ^ 2)).
Lemma corank_one_20_out : forall L sigma_i t : R, corank_one_20_out_domain L sigma_i t ->
  corank_one_20_out_left L sigma_i t = corank_one_20_out_right L sigma_i t.
Proof.
  unfold corank_one_20_out_domain, corank_one_20_out_left, corank_one_20_out_right.
  intros L sigma_i t (H0 & H1 & H2 & H3).
  exponential sigma_i H1 X_sigma_i.
  exponential t H2 X_t.
  assert (E0 : exp (- 2 * L) = 1 / ((exp L) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) * (exp L) / (exp X_t)) = X_sigma_i - X_t + L) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (- L) = 1 / (exp L)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E3 in *.
  assert (E4 : ln (exp X_t) = X_t) by logarithm. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_20_left (L sigma_i t : R) : R :=
  2 * (ln (sigma_i * (exp L) / t)) / L / ((sigma_i ^ 2) - ((t ^ 2) * (exp (- 2 * L)))).
Definition corank_one_20_right (L sigma_i t : R) : R :=
  (fun kappa eta : R => ((2 * kappa * ((ln sigma_i) - (ln t))) + 2) / (- ((eta ^ 2) * (t ^ 2)) + (sigma_i ^ 2))) (/ L) (exp (- L)).
Lemma corank_one_20 : forall L sigma_i t : R, corank_one_20_out_domain L sigma_i t ->
  corank_one_20_left L sigma_i t = corank_one_20_right L sigma_i t.
Proof.
  intros L sigma_i t H; generalize (corank_one_20_out L sigma_i t H); revert H.
  unfold corank_one_20_out_domain, corank_one_20_out_left, corank_one_20_out_right, corank_one_20_left, corank_one_20_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma corank_one_20_out_inhabited : corank_one_20_out_domain 3 (7 / 2) (2 / 3).
Proof. premises corank_one_20_out_domain. Qed.
Lemma corank_one_20_out_left_value : Rabs (corank_one_20_out_left 3 (7 / 2) (2 / 3) - (25353181161 / 100000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_20_out_left. Qed.
Lemma corank_one_20_out_right_value : Rabs (corank_one_20_out_right 3 (7 / 2) (2 / 3) - (25353181161 / 100000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_20_out_right. Qed.
Lemma corank_one_20_out_wrong_0 : ~ (forall L sigma_i t, corank_one_20_out_domain L sigma_i t -> corank_one_20_out_left L sigma_i t = (2 + (2 * ((ln sigma_i) - (ln t)) / L)) / ((L ^ 2) - ((t ^ 2) * (exp (- 2 * L))))).
Proof. refuted corank_one_20_out_inhabited corank_one_20_out_left. Qed.
Lemma corank_one_20_out_wrong_1 : ~ (forall L sigma_i t, corank_one_20_out_domain L sigma_i t -> corank_one_20_out_left L sigma_i t = (2 + (2 * ((ln sigma_i) - (ln t)) / L)) / ((sigma_i ^ 2) - (t ^ 4))).
Proof. refuted corank_one_20_out_inhabited corank_one_20_out_left. Qed.

(* corank_one_24: At d = 2 these are the coefficients at the hyperbola, where σ_1 = s and G = r. |
   N*(G*sigma_1**2)**((1 - N)/N) = Subs(N*(r*s**2)**(-1 + 1/N), (s, r), (sigma_1, G)) *)
Definition corank_one_24_out_domain (G_ N sigma_1 : R) : Prop :=
  0 < G_ /\ 0 < N /\ 0 < sigma_1.
Definition corank_one_24_out_left (G_ N sigma_1 : R) : R :=
  N * (Rpower (G_ * (sigma_1 ^ 2)) ((1 - N) / N)).
Definition corank_one_24_out_right (G_ N sigma_1 : R) : R :=
  N * (Rpower ((sigma_1 ^ 2) * G_) (- 1 + (/ N))).
Lemma corank_one_24_out : forall G_ N sigma_1 : R, corank_one_24_out_domain G_ N sigma_1 ->
  corank_one_24_out_left G_ N sigma_1 = corank_one_24_out_right G_ N sigma_1.
Proof.
  unfold corank_one_24_out_domain, corank_one_24_out_left, corank_one_24_out_right.
  intros G_ N sigma_1 (H0 & H1 & H2).
  exponential G_ H0 X_G_.
  exponential sigma_1 H2 X_sigma_1.
  assert (E0 : Rpower ((exp X_G_) * ((exp X_sigma_1) ^ 2)) ((1 - N) / N) = (exp (X_G_ / N)) * ((exp (X_sigma_1 / N)) ^ 2) / (exp X_G_) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_1) ^ 2) * (exp X_G_)) (- 1 + (/ N)) = (exp (X_G_ / N)) * ((exp (X_sigma_1 / N)) ^ 2) / (exp X_G_) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_24_left (G_ N sigma_1 : R) : R :=
  N * (Rpower (G_ * (sigma_1 ^ 2)) ((1 - N) / N)).
Definition corank_one_24_right (G_ N sigma_1 : R) : R :=
  (fun s r : R => N * (Rpower (r * (s ^ 2)) (- 1 + (/ N)))) sigma_1 G_.
Lemma corank_one_24 : forall G_ N sigma_1 : R, corank_one_24_out_domain G_ N sigma_1 ->
  corank_one_24_left G_ N sigma_1 = corank_one_24_right G_ N sigma_1.
Proof.
  intros G_ N sigma_1 H; generalize (corank_one_24_out G_ N sigma_1 H); revert H.
  unfold corank_one_24_out_domain, corank_one_24_out_left, corank_one_24_out_right, corank_one_24_left, corank_one_24_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma corank_one_24_out_inhabited : corank_one_24_out_domain (2 / 3) 3 (7 / 2).
Proof. premises corank_one_24_out_domain. Qed.
Lemma corank_one_24_out_left_value : Rabs (corank_one_24_out_left (2 / 3) 3 (7 / 2) - (184940223 / 250000000)) <= (1 / 100000000000).
Proof. by_value corank_one_24_out_left. Qed.
Lemma corank_one_24_out_right_value : Rabs (corank_one_24_out_right (2 / 3) 3 (7 / 2) - (184940223 / 250000000)) <= (1 / 100000000000).
Proof. by_value corank_one_24_out_right. Qed.
Lemma corank_one_24_out_wrong_0 : ~ (forall G_ N sigma_1, corank_one_24_out_domain G_ N sigma_1 -> corank_one_24_out_left G_ N sigma_1 = (Rpower G_ (- 3 + (3 / N))) * N).
Proof. refuted corank_one_24_out_inhabited corank_one_24_out_left. Qed.
Lemma corank_one_24_out_wrong_1 : ~ (forall G_ N sigma_1, corank_one_24_out_domain G_ N sigma_1 -> corank_one_24_out_left G_ N sigma_1 = N * (Rpower sigma_1 (- 3 + (3 / N)))).
Proof. refuted corank_one_24_out_inhabited corank_one_24_out_left. Qed.

(* corank_one_25: | 2/(G*sigma_1**2) = Subs(2/(r*s**2), (s, r), (sigma_1, G)) *)
Definition corank_one_25_out_domain (G_ sigma_1 : R) : Prop :=
  0 < G_ /\ 0 < sigma_1.
Definition corank_one_25_out_left (G_ sigma_1 : R) : R :=
  2 / G_ / (sigma_1 ^ 2).
Definition corank_one_25_out_right (G_ sigma_1 : R) : R :=
  2 / G_ / (sigma_1 ^ 2).
Lemma corank_one_25_out : forall G_ sigma_1 : R, corank_one_25_out_domain G_ sigma_1 ->
  corank_one_25_out_left G_ sigma_1 = corank_one_25_out_right G_ sigma_1.
Proof.
  unfold corank_one_25_out_domain, corank_one_25_out_left, corank_one_25_out_right.
  intros G_ sigma_1 (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_25_left (G_ sigma_1 : R) : R :=
  2 / G_ / (sigma_1 ^ 2).
Definition corank_one_25_right (G_ sigma_1 : R) : R :=
  (fun s r : R => 2 / r / (s ^ 2)) sigma_1 G_.
Lemma corank_one_25 : forall G_ sigma_1 : R, corank_one_25_out_domain G_ sigma_1 ->
  corank_one_25_left G_ sigma_1 = corank_one_25_right G_ sigma_1.
Proof.
  intros G_ sigma_1 H; generalize (corank_one_25_out G_ sigma_1 H); revert H.
  unfold corank_one_25_out_domain, corank_one_25_out_left, corank_one_25_out_right, corank_one_25_left, corank_one_25_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma corank_one_25_out_inhabited : corank_one_25_out_domain (2 / 3) (7 / 2).
Proof. premises corank_one_25_out_domain. Qed.
Lemma corank_one_25_out_left_value : Rabs (corank_one_25_out_left (2 / 3) (7 / 2) - (12244897959 / 50000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_25_out_left. Qed.
Lemma corank_one_25_out_right_value : Rabs (corank_one_25_out_right (2 / 3) (7 / 2) - (12244897959 / 50000000000)) <= (1 / 100000000000).
Proof. by_value corank_one_25_out_right. Qed.
Lemma corank_one_25_out_wrong_0 : ~ (forall G_ sigma_1, corank_one_25_out_domain G_ sigma_1 -> corank_one_25_out_left G_ sigma_1 = 2 / (G_ ^ 3)).
Proof. refuted corank_one_25_out_inhabited corank_one_25_out_left. Qed.
Lemma corank_one_25_out_wrong_1 : ~ (forall G_ sigma_1, corank_one_25_out_domain G_ sigma_1 -> corank_one_25_out_left G_ sigma_1 = 2 / (sigma_1 ^ 3)).
Proof. refuted corank_one_25_out_inhabited corank_one_25_out_left. Qed.

(* hyperbola_1: and it is 0 exactly where both diagonal entries are those of Φ. |
   SquaredNorm(HadamardProduct(Matrix([ [1, 0], [0, 1]]), Matrix([ [Phi_1,     0], [    0, Phi_2]]) - Matrix([
   [Phi_1,  w_12], [ w_21, Phi_2]])))/2 = 0 *)
Definition hyperbola_1_out_domain (Phi_1 Phi_2 w_12 w_21 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0 /\ w_21 <> 0.
Definition hyperbola_1_out_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  0.
Definition hyperbola_1_out_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  0.
Lemma hyperbola_1_out : forall Phi_1 Phi_2 w_12 w_21 : R, hyperbola_1_out_domain Phi_1 Phi_2 w_12 w_21 ->
  hyperbola_1_out_left Phi_1 Phi_2 w_12 w_21 = hyperbola_1_out_right Phi_1 Phi_2 w_12 w_21.
Proof.
  unfold hyperbola_1_out_domain, hyperbola_1_out_left, hyperbola_1_out_right.
  intros Phi_1 Phi_2 w_12 w_21 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_1_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  (squared_norm (entrywise [[1; 0]; [0; 1]] (sum [[Phi_1; 0]; [0; Phi_2]] (multiple (-1) [[Phi_1; w_12]; [w_21; Phi_2]])))) / 2.
Definition hyperbola_1_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  0.
Lemma hyperbola_1 : forall Phi_1 Phi_2 w_12 w_21 : R, hyperbola_1_out_domain Phi_1 Phi_2 w_12 w_21 ->
  hyperbola_1_left Phi_1 Phi_2 w_12 w_21 = hyperbola_1_right Phi_1 Phi_2 w_12 w_21.
Proof.
  intros Phi_1 Phi_2 w_12 w_21 H; generalize (hyperbola_1_out Phi_1 Phi_2 w_12 w_21 H); revert H.
  unfold hyperbola_1_out_domain, hyperbola_1_out_left, hyperbola_1_out_right, hyperbola_1_left, hyperbola_1_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : squared_norm (entrywise [[1; 0]; [0; 1]] (sum [[Phi_1; 0]; [0; Phi_2]] (multiple (-1) [[Phi_1; w_12]; [w_21; Phi_2]]))) = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_1_out_inhabited : hyperbola_1_out_domain (2 / 3) (5 / 4) (7 / 3) (-(1 / 2)).
Proof. premises hyperbola_1_out_domain. Qed.
Lemma hyperbola_1_out_left_value : Rabs (hyperbola_1_out_left (2 / 3) (5 / 4) (7 / 3) (-(1 / 2)) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_1_out_left. Qed.
Lemma hyperbola_1_out_right_value : Rabs (hyperbola_1_out_right (2 / 3) (5 / 4) (7 / 3) (-(1 / 2)) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_1_out_right. Qed.
Lemma hyperbola_1_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12 w_21, hyperbola_1_out_domain Phi_1 Phi_2 w_12 w_21 -> ((- Phi_1 + Phi_2) ^ 2) / 2 = hyperbola_1_out_right Phi_1 Phi_2 w_12 w_21).
Proof. refuted hyperbola_1_out_inhabited hyperbola_1_out_right. Qed.
Lemma hyperbola_1_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12 w_21, hyperbola_1_out_domain Phi_1 Phi_2 w_12 w_21 -> ((Phi_1 - Phi_2) ^ 2) / 2 = hyperbola_1_out_right Phi_1 Phi_2 w_12 w_21).
Proof. refuted hyperbola_1_out_inhabited hyperbola_1_out_right. Qed.

(* hyperbola_2: E_I is half a sum of squares, so it is at least 0, | 0 <= (Phi_1 - w_11)**2/2 + (Phi_2 -
   w_22)**2/2 *)
Definition hyperbola_2_domain (Phi_1 Phi_2 w_11 w_22 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0.
Definition hyperbola_2_left (Phi_1 Phi_2 w_11 w_22 : R) : R :=
  0.
Definition hyperbola_2_right (Phi_1 Phi_2 w_11 w_22 : R) : R :=
  (((Phi_1 - w_11) ^ 2) / 2) + (((Phi_2 - w_22) ^ 2) / 2).
Lemma hyperbola_2 : forall Phi_1 Phi_2 w_11 w_22 : R, hyperbola_2_domain Phi_1 Phi_2 w_11 w_22 ->
  hyperbola_2_left Phi_1 Phi_2 w_11 w_22 <= hyperbola_2_right Phi_1 Phi_2 w_11 w_22.
Proof.
  unfold hyperbola_2_domain, hyperbola_2_left, hyperbola_2_right.
  intros Phi_1 Phi_2 w_11 w_22 (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((((Phi_1 - w_11) ^ 2) / 2) + (((Phi_2 - w_22) ^ 2) / 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma hyperbola_2_inhabited : hyperbola_2_domain (2 / 3) (5 / 4) (1 / 7) (9 / 5).
Proof. premises hyperbola_2_domain. Qed.
Lemma hyperbola_2_left_value : Rabs (hyperbola_2_left (2 / 3) (5 / 4) (1 / 7) (9 / 5) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_2_left. Qed.
Lemma hyperbola_2_right_value : Rabs (hyperbola_2_right (2 / 3) (5 / 4) (1 / 7) (9 / 5) - (14421910431 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_2_right. Qed.
Lemma hyperbola_2_wrong_0 : ~ (forall Phi_1 Phi_2 w_11 w_22, hyperbola_2_domain Phi_1 Phi_2 w_11 w_22 -> 1 <= hyperbola_2_right Phi_1 Phi_2 w_11 w_22).
Proof. refuted hyperbola_2_inhabited hyperbola_2_right. Qed.
Lemma hyperbola_2_wrong_1 : ~ (forall Phi_1 Phi_2 w_11 w_22, hyperbola_2_domain Phi_1 Phi_2 w_11 w_22 -> hyperbola_2_left Phi_1 Phi_2 w_11 w_22 <= - (((Phi_1 - w_11) ^ 2) / 2) - (((Phi_2 - w_22) ^ 2) / 2)).
Proof. refuted hyperbola_2_inhabited hyperbola_2_left. Qed.

(* hyperbola_3: det = Φ_1 Φ_2 − w_12 w_21 is w_21 Φ_2 times Φ_1/w_21 − w_12/Φ_2: it vanishes where (3.19) holds.
   | Determinant(Matrix([ [Phi_1,  w_12], [ w_21, Phi_2]])) = Phi_2*w_21*(Phi_1/w_21 - w_12/Phi_2) *)
Definition hyperbola_3_out_domain (Phi_1 Phi_2 w_12 w_21 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0 /\ w_21 <> 0.
Definition hyperbola_3_out_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  (Phi_1 * Phi_2) - (w_12 * w_21).
Definition hyperbola_3_out_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  Phi_2 * w_21 * ((Phi_1 / w_21) - (w_12 / Phi_2)).
Lemma hyperbola_3_out : forall Phi_1 Phi_2 w_12 w_21 : R, hyperbola_3_out_domain Phi_1 Phi_2 w_12 w_21 ->
  hyperbola_3_out_left Phi_1 Phi_2 w_12 w_21 = hyperbola_3_out_right Phi_1 Phi_2 w_12 w_21.
Proof.
  unfold hyperbola_3_out_domain, hyperbola_3_out_left, hyperbola_3_out_right.
  intros Phi_1 Phi_2 w_12 w_21 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_3_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  det [[Phi_1; w_12]; [w_21; Phi_2]].
Definition hyperbola_3_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  Phi_2 * w_21 * ((Phi_1 / w_21) - (w_12 / Phi_2)).
Lemma hyperbola_3 : forall Phi_1 Phi_2 w_12 w_21 : R, hyperbola_3_out_domain Phi_1 Phi_2 w_12 w_21 ->
  hyperbola_3_left Phi_1 Phi_2 w_12 w_21 = hyperbola_3_right Phi_1 Phi_2 w_12 w_21.
Proof.
  intros Phi_1 Phi_2 w_12 w_21 H; generalize (hyperbola_3_out Phi_1 Phi_2 w_12 w_21 H); revert H.
  unfold hyperbola_3_out_domain, hyperbola_3_out_left, hyperbola_3_out_right, hyperbola_3_left, hyperbola_3_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[Phi_1; w_12]; [w_21; Phi_2]] = (Phi_1 * Phi_2) - (w_12 * w_21)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_3_out_inhabited : hyperbola_3_out_domain (2 / 3) (5 / 4) (7 / 3) (-(1 / 2)).
Proof. premises hyperbola_3_out_domain. Qed.
Lemma hyperbola_3_out_left_value : Rabs (hyperbola_3_out_left (2 / 3) (5 / 4) (7 / 3) (-(1 / 2)) - 2) <= (1 / 10000000000).
Proof. by_value hyperbola_3_out_left. Qed.
Lemma hyperbola_3_out_right_value : Rabs (hyperbola_3_out_right (2 / 3) (5 / 4) (7 / 3) (-(1 / 2)) - 2) <= (1 / 10000000000).
Proof. by_value hyperbola_3_out_right. Qed.
Lemma hyperbola_3_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12 w_21, hyperbola_3_out_domain Phi_1 Phi_2 w_12 w_21 -> hyperbola_3_out_left Phi_1 Phi_2 w_12 w_21 = Phi_1 * w_21 * ((Phi_1 / w_21) - (w_12 / Phi_2))).
Proof. refuted hyperbola_3_out_inhabited hyperbola_3_out_left. Qed.
Lemma hyperbola_3_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12 w_21, hyperbola_3_out_domain Phi_1 Phi_2 w_12 w_21 -> hyperbola_3_out_left Phi_1 Phi_2 w_12 w_21 = Phi_2 * w_12 * ((Phi_1 / w_21) - (w_12 / Phi_2))).
Proof. refuted hyperbola_3_out_inhabited hyperbola_3_out_left. Qed.

(* hyperbola_4: | Determinant(Matrix([ [      1, gamma], [1/gamma,     1]])) = 0 *)
Definition hyperbola_4_out_domain (gamma : R) : Prop :=
  gamma <> 0.
Definition hyperbola_4_out_left (gamma : R) : R :=
  0.
Definition hyperbola_4_out_right (gamma : R) : R :=
  0.
Lemma hyperbola_4_out : forall gamma : R, hyperbola_4_out_domain gamma ->
  hyperbola_4_out_left gamma = hyperbola_4_out_right gamma.
Proof.
  unfold hyperbola_4_out_domain, hyperbola_4_out_left, hyperbola_4_out_right.
  intros gamma H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_4_left (gamma : R) : R :=
  det [[1; gamma]; [/ gamma; 1]].
Definition hyperbola_4_right (gamma : R) : R :=
  0.
Lemma hyperbola_4 : forall gamma : R, hyperbola_4_out_domain gamma ->
  hyperbola_4_left gamma = hyperbola_4_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_4_out gamma H); revert H.
  unfold hyperbola_4_out_domain, hyperbola_4_out_left, hyperbola_4_out_right, hyperbola_4_left, hyperbola_4_right.
  intros H0 out. known.
  assert (W0 : det [[1; gamma]; [/ gamma; 1]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_4_out_inhabited : hyperbola_4_out_domain (3 / 2).
Proof. premises hyperbola_4_out_domain. Qed.
Lemma hyperbola_4_out_left_value : Rabs (hyperbola_4_out_left (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_4_out_left. Qed.
Lemma hyperbola_4_out_right_value : Rabs (hyperbola_4_out_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_4_out_right. Qed.
Lemma hyperbola_4_out_wrong_0 : ~ (forall gamma, hyperbola_4_out_domain gamma -> 1 - gamma = hyperbola_4_out_right gamma).
Proof. refuted hyperbola_4_out_inhabited hyperbola_4_out_right. Qed.
Lemma hyperbola_4_out_wrong_1 : ~ (forall gamma, hyperbola_4_out_domain gamma -> 1 - (gamma ^ 2) = hyperbola_4_out_right gamma).
Proof. refuted hyperbola_4_out_inhabited hyperbola_4_out_right. Qed.

(* hyperbola_5: U Σ V^T is W(γ), entry by entry; | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2
   + 1)], [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma + 1/gamma, 0], [              0,
   0]])*Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 + 1),
   -1/sqrt(gamma**2 + 1)]]), 1, 1) = 1 *)
Definition hyperbola_5_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_5_out_left (gamma : R) : R :=
  ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * gamma * (gamma + (/ gamma)).
Definition hyperbola_5_out_right (gamma : R) : R :=
  1.
Lemma hyperbola_5_out : forall gamma : R, hyperbola_5_out_domain gamma ->
  hyperbola_5_out_left gamma = hyperbola_5_out_right gamma.
Proof.
  unfold hyperbola_5_out_domain, hyperbola_5_out_left, hyperbola_5_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_5_left (gamma : R) : R :=
  entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 0.
Definition hyperbola_5_right (gamma : R) : R :=
  1.
Lemma hyperbola_5 : forall gamma : R, hyperbola_5_out_domain gamma ->
  hyperbola_5_left gamma = hyperbola_5_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_5_out gamma H); revert H.
  unfold hyperbola_5_out_domain, hyperbola_5_out_left, hyperbola_5_out_right, hyperbola_5_left, hyperbola_5_right.
  intros H0 out. known.
  assert (W0 : entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 0 = ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * gamma * (gamma + (/ gamma))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_5_out_inhabited : hyperbola_5_out_domain (3 / 2).
Proof. premises hyperbola_5_out_domain. Qed.
Lemma hyperbola_5_out_left_value : Rabs (hyperbola_5_out_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_5_out_left. Qed.
Lemma hyperbola_5_out_right_value : Rabs (hyperbola_5_out_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_5_out_right. Qed.
Lemma hyperbola_5_out_wrong_0 : ~ (forall gamma, hyperbola_5_out_domain gamma -> gamma * (gamma + (/ gamma)) / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2)) = hyperbola_5_out_right gamma).
Proof. refuted hyperbola_5_out_inhabited hyperbola_5_out_right. Qed.
Lemma hyperbola_5_out_wrong_1 : ~ (forall gamma, hyperbola_5_out_domain gamma -> gamma * ((2 * gamma) + (/ gamma)) / ((gamma ^ 2) + 1) = hyperbola_5_out_right gamma).
Proof. refuted hyperbola_5_out_inhabited hyperbola_5_out_right. Qed.

(* hyperbola_6: | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)], [    1/sqrt(gamma**2 + 1),
   gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma + 1/gamma, 0], [              0, 0]])*Matrix([ [
   1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 1, 2)
   = gamma *)
Definition hyperbola_6_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_6_out_left (gamma : R) : R :=
  ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2) * (gamma + (/ gamma)).
Definition hyperbola_6_out_right (gamma : R) : R :=
  gamma.
Lemma hyperbola_6_out : forall gamma : R, hyperbola_6_out_domain gamma ->
  hyperbola_6_out_left gamma = hyperbola_6_out_right gamma.
Proof.
  unfold hyperbola_6_out_domain, hyperbola_6_out_left, hyperbola_6_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_6_left (gamma : R) : R :=
  entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 1.
Definition hyperbola_6_right (gamma : R) : R :=
  gamma.
Lemma hyperbola_6 : forall gamma : R, hyperbola_6_out_domain gamma ->
  hyperbola_6_left gamma = hyperbola_6_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_6_out gamma H); revert H.
  unfold hyperbola_6_out_domain, hyperbola_6_out_left, hyperbola_6_out_right, hyperbola_6_left, hyperbola_6_right.
  intros H0 out. known.
  assert (W0 : entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 1 = ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2) * (gamma + (/ gamma))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_6_out_inhabited : hyperbola_6_out_domain (3 / 2).
Proof. premises hyperbola_6_out_domain. Qed.
Lemma hyperbola_6_out_left_value : Rabs (hyperbola_6_out_left (3 / 2) - (3 / 2)) <= (1 / 10000000000).
Proof. by_value hyperbola_6_out_left. Qed.
Lemma hyperbola_6_out_right_value : Rabs (hyperbola_6_out_right (3 / 2) - (3 / 2)) <= (1 / 10000000000).
Proof. by_value hyperbola_6_out_right. Qed.
Lemma hyperbola_6_out_wrong_0 : ~ (forall gamma, hyperbola_6_out_domain gamma -> (gamma ^ 2) * (gamma + (/ gamma)) / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2)) = hyperbola_6_out_right gamma).
Proof. refuted hyperbola_6_out_inhabited hyperbola_6_out_right. Qed.
Lemma hyperbola_6_out_wrong_1 : ~ (forall gamma, hyperbola_6_out_domain gamma -> (gamma ^ 2) * ((2 * gamma) + (/ gamma)) / ((gamma ^ 2) + 1) = hyperbola_6_out_right gamma).
Proof. refuted hyperbola_6_out_inhabited hyperbola_6_out_right. Qed.

(* hyperbola_7: | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)], [    1/sqrt(gamma**2 + 1),
   gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma + 1/gamma, 0], [              0, 0]])*Matrix([ [
   1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 2, 1)
   = 1/gamma *)
Definition hyperbola_7_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_7_out_left (gamma : R) : R :=
  ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma + (/ gamma)).
Definition hyperbola_7_out_right (gamma : R) : R :=
  / gamma.
Lemma hyperbola_7_out : forall gamma : R, hyperbola_7_out_domain gamma ->
  hyperbola_7_out_left gamma = hyperbola_7_out_right gamma.
Proof.
  unfold hyperbola_7_out_domain, hyperbola_7_out_left, hyperbola_7_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_7_left (gamma : R) : R :=
  entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 0.
Definition hyperbola_7_right (gamma : R) : R :=
  / gamma.
Lemma hyperbola_7 : forall gamma : R, hyperbola_7_out_domain gamma ->
  hyperbola_7_left gamma = hyperbola_7_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_7_out gamma H); revert H.
  unfold hyperbola_7_out_domain, hyperbola_7_out_left, hyperbola_7_out_right, hyperbola_7_left, hyperbola_7_right.
  intros H0 out. known.
  assert (W0 : entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 0 = ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma + (/ gamma))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_7_out_inhabited : hyperbola_7_out_domain (3 / 2).
Proof. premises hyperbola_7_out_domain. Qed.
Lemma hyperbola_7_out_left_value : Rabs (hyperbola_7_out_left (3 / 2) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_7_out_left. Qed.
Lemma hyperbola_7_out_right_value : Rabs (hyperbola_7_out_right (3 / 2) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_7_out_right. Qed.
Lemma hyperbola_7_out_wrong_0 : ~ (forall gamma, hyperbola_7_out_domain gamma -> ((2 * gamma) + (/ gamma)) / ((gamma ^ 2) + 1) = hyperbola_7_out_right gamma).
Proof. refuted hyperbola_7_out_inhabited hyperbola_7_out_right. Qed.
Lemma hyperbola_7_out_wrong_1 : ~ (forall gamma, hyperbola_7_out_domain gamma -> (- gamma + (/ gamma)) / ((gamma ^ 2) + 1) = hyperbola_7_out_right gamma).
Proof. refuted hyperbola_7_out_inhabited hyperbola_7_out_right. Qed.

(* hyperbola_8: | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)], [    1/sqrt(gamma**2 + 1),
   gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma + 1/gamma, 0], [              0, 0]])*Matrix([ [
   1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 2, 2)
   = 1 *)
Definition hyperbola_8_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_8_out_left (gamma : R) : R :=
  ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * gamma * (gamma + (/ gamma)).
Definition hyperbola_8_out_right (gamma : R) : R :=
  1.
Lemma hyperbola_8_out : forall gamma : R, hyperbola_8_out_domain gamma ->
  hyperbola_8_out_left gamma = hyperbola_8_out_right gamma.
Proof.
  unfold hyperbola_8_out_domain, hyperbola_8_out_left, hyperbola_8_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_8_left (gamma : R) : R :=
  entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 1.
Definition hyperbola_8_right (gamma : R) : R :=
  1.
Lemma hyperbola_8 : forall gamma : R, hyperbola_8_out_domain gamma ->
  hyperbola_8_left gamma = hyperbola_8_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_8_out gamma H); revert H.
  unfold hyperbola_8_out_domain, hyperbola_8_out_left, hyperbola_8_out_right, hyperbola_8_left, hyperbola_8_right.
  intros H0 out. known.
  assert (W0 : entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma + (/ gamma); 0]; [0; 0]]) [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 1 = ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * gamma * (gamma + (/ gamma))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_8_out_inhabited : hyperbola_8_out_domain (3 / 2).
Proof. premises hyperbola_8_out_domain. Qed.
Lemma hyperbola_8_out_left_value : Rabs (hyperbola_8_out_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_8_out_left. Qed.
Lemma hyperbola_8_out_right_value : Rabs (hyperbola_8_out_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_8_out_right. Qed.
Lemma hyperbola_8_out_wrong_0 : ~ (forall gamma, hyperbola_8_out_domain gamma -> gamma * ((2 * gamma) + (/ gamma)) / ((gamma ^ 2) + 1) = hyperbola_8_out_right gamma).
Proof. refuted hyperbola_8_out_inhabited hyperbola_8_out_right. Qed.
Lemma hyperbola_8_out_wrong_1 : ~ (forall gamma, hyperbola_8_out_domain gamma -> gamma * (- gamma + (/ gamma)) / ((gamma ^ 2) + 1) = hyperbola_8_out_right gamma).
Proof. refuted hyperbola_8_out_inhabited hyperbola_8_out_right. Qed.

(* hyperbola_9: U and V are orthogonal. | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),     1/sqrt(gamma**2 + 1)], [
   -1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 +
   1)], [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]]), 1, 1) = 1 *)
Definition hyperbola_9_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_9_out_left (gamma : R) : R :=
  (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2).
Definition hyperbola_9_out_right (gamma : R) : R :=
  1.
Lemma hyperbola_9_out : forall gamma : R, hyperbola_9_out_domain gamma ->
  hyperbola_9_out_left gamma = hyperbola_9_out_right gamma.
Proof.
  unfold hyperbola_9_out_domain, hyperbola_9_out_left, hyperbola_9_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_9_left (gamma : R) : R :=
  entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 0 0.
Definition hyperbola_9_right (gamma : R) : R :=
  1.
Lemma hyperbola_9 : forall gamma : R, hyperbola_9_out_domain gamma ->
  hyperbola_9_left gamma = hyperbola_9_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_9_out gamma H); revert H.
  unfold hyperbola_9_out_domain, hyperbola_9_out_left, hyperbola_9_out_right, hyperbola_9_left, hyperbola_9_right.
  intros H0 out. known.
  assert (W0 : entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 0 0 = (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_9_out_inhabited : hyperbola_9_out_domain (3 / 2).
Proof. premises hyperbola_9_out_domain. Qed.
Lemma hyperbola_9_out_left_value : Rabs (hyperbola_9_out_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_9_out_left. Qed.
Lemma hyperbola_9_out_right_value : Rabs (hyperbola_9_out_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_9_out_right. Qed.
Lemma hyperbola_9_out_wrong_0 : ~ (forall gamma, hyperbola_9_out_domain gamma -> ((gamma ^ 2) / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2))) + (/ ((gamma ^ 2) + 1)) = hyperbola_9_out_right gamma).
Proof. refuted hyperbola_9_out_inhabited hyperbola_9_out_right. Qed.
Lemma hyperbola_9_out_wrong_1 : ~ (forall gamma, hyperbola_9_out_domain gamma -> ((gamma ^ 2) / (sqrt ((gamma ^ 2) - 1)) / (sqrt ((gamma ^ 2) + 1))) + (/ ((gamma ^ 2) + 1)) = hyperbola_9_out_right gamma).
Proof. refuted hyperbola_9_out_inhabited hyperbola_9_out_right. Qed.

(* hyperbola_10: | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),     1/sqrt(gamma**2 + 1)], [   -1/sqrt(gamma**2 +
   1), gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)], [
   1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]]), 1, 2) = 0 *)
Definition hyperbola_10_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_10_out_left (gamma : R) : R :=
  0.
Definition hyperbola_10_out_right (gamma : R) : R :=
  0.
Lemma hyperbola_10_out : forall gamma : R, hyperbola_10_out_domain gamma ->
  hyperbola_10_out_left gamma = hyperbola_10_out_right gamma.
Proof.
  unfold hyperbola_10_out_domain, hyperbola_10_out_left, hyperbola_10_out_right.
  intros gamma H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_10_left (gamma : R) : R :=
  entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 0 1.
Definition hyperbola_10_right (gamma : R) : R :=
  0.
Lemma hyperbola_10 : forall gamma : R, hyperbola_10_out_domain gamma ->
  hyperbola_10_left gamma = hyperbola_10_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_10_out gamma H); revert H.
  unfold hyperbola_10_out_domain, hyperbola_10_out_left, hyperbola_10_out_right, hyperbola_10_left, hyperbola_10_right.
  intros H0 out. known.
  assert (W0 : entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 0 1 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_10_out_inhabited : hyperbola_10_out_domain (3 / 2).
Proof. premises hyperbola_10_out_domain. Qed.
Lemma hyperbola_10_out_left_value : Rabs (hyperbola_10_out_left (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_10_out_left. Qed.
Lemma hyperbola_10_out_right_value : Rabs (hyperbola_10_out_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_10_out_right. Qed.
Lemma hyperbola_10_out_wrong_0 : ~ (forall gamma, hyperbola_10_out_domain gamma -> (gamma / ((gamma ^ 2) + 1)) - (gamma / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2))) = hyperbola_10_out_right gamma).
Proof. refuted hyperbola_10_out_inhabited hyperbola_10_out_right. Qed.
Lemma hyperbola_10_out_wrong_1 : ~ (forall gamma, hyperbola_10_out_domain gamma -> (gamma / ((gamma ^ 2) + 1)) - (gamma / (sqrt ((gamma ^ 2) - 1)) / (sqrt ((gamma ^ 2) + 1))) = hyperbola_10_out_right gamma).
Proof. refuted hyperbola_10_out_inhabited hyperbola_10_out_right. Qed.

(* hyperbola_11: | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),     1/sqrt(gamma**2 + 1)], [   -1/sqrt(gamma**2 +
   1), gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)], [
   1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]]), 2, 1) = 0 *)
Definition hyperbola_11_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_11_out_left (gamma : R) : R :=
  0.
Definition hyperbola_11_out_right (gamma : R) : R :=
  0.
Lemma hyperbola_11_out : forall gamma : R, hyperbola_11_out_domain gamma ->
  hyperbola_11_out_left gamma = hyperbola_11_out_right gamma.
Proof.
  unfold hyperbola_11_out_domain, hyperbola_11_out_left, hyperbola_11_out_right.
  intros gamma H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_11_left (gamma : R) : R :=
  entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 1 0.
Definition hyperbola_11_right (gamma : R) : R :=
  0.
Lemma hyperbola_11 : forall gamma : R, hyperbola_11_out_domain gamma ->
  hyperbola_11_left gamma = hyperbola_11_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_11_out gamma H); revert H.
  unfold hyperbola_11_out_domain, hyperbola_11_out_left, hyperbola_11_out_right, hyperbola_11_left, hyperbola_11_right.
  intros H0 out. known.
  assert (W0 : entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 1 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_11_out_inhabited : hyperbola_11_out_domain (3 / 2).
Proof. premises hyperbola_11_out_domain. Qed.
Lemma hyperbola_11_out_left_value : Rabs (hyperbola_11_out_left (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_11_out_left. Qed.
Lemma hyperbola_11_out_right_value : Rabs (hyperbola_11_out_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_11_out_right. Qed.
Lemma hyperbola_11_out_wrong_0 : ~ (forall gamma, hyperbola_11_out_domain gamma -> (gamma / ((gamma ^ 2) + 1)) - (gamma / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2))) = hyperbola_11_out_right gamma).
Proof. refuted hyperbola_11_out_inhabited hyperbola_11_out_right. Qed.
Lemma hyperbola_11_out_wrong_1 : ~ (forall gamma, hyperbola_11_out_domain gamma -> (gamma / ((gamma ^ 2) + 1)) - (gamma / (sqrt ((gamma ^ 2) - 1)) / (sqrt ((gamma ^ 2) + 1))) = hyperbola_11_out_right gamma).
Proof. refuted hyperbola_11_out_inhabited hyperbola_11_out_right. Qed.

(* hyperbola_12: | Entry(Matrix([ [gamma/sqrt(gamma**2 + 1),     1/sqrt(gamma**2 + 1)], [   -1/sqrt(gamma**2 +
   1), gamma/sqrt(gamma**2 + 1)]])*Matrix([ [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)], [
   1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]]), 2, 2) = 1 *)
Definition hyperbola_12_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_12_out_left (gamma : R) : R :=
  (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2).
Definition hyperbola_12_out_right (gamma : R) : R :=
  1.
Lemma hyperbola_12_out : forall gamma : R, hyperbola_12_out_domain gamma ->
  hyperbola_12_out_left gamma = hyperbola_12_out_right gamma.
Proof.
  unfold hyperbola_12_out_domain, hyperbola_12_out_left, hyperbola_12_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_12_left (gamma : R) : R :=
  entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 1 1.
Definition hyperbola_12_right (gamma : R) : R :=
  1.
Lemma hyperbola_12 : forall gamma : R, hyperbola_12_out_domain gamma ->
  hyperbola_12_left gamma = hyperbola_12_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_12_out gamma H); revert H.
  unfold hyperbola_12_out_domain, hyperbola_12_out_left, hyperbola_12_out_right, hyperbola_12_left, hyperbola_12_right.
  intros H0 out. known.
  assert (W0 : entry (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]; [/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]]) 1 1 = (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_12_out_inhabited : hyperbola_12_out_domain (3 / 2).
Proof. premises hyperbola_12_out_domain. Qed.
Lemma hyperbola_12_out_left_value : Rabs (hyperbola_12_out_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_12_out_left. Qed.
Lemma hyperbola_12_out_right_value : Rabs (hyperbola_12_out_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_12_out_right. Qed.
Lemma hyperbola_12_out_wrong_0 : ~ (forall gamma, hyperbola_12_out_domain gamma -> gamma / (sqrt ((gamma ^ 2) + 1)) = hyperbola_12_out_right gamma).
Proof. refuted hyperbola_12_out_inhabited hyperbola_12_out_right. Qed.
Lemma hyperbola_12_out_wrong_1 : ~ (forall gamma, hyperbola_12_out_domain gamma -> (gamma / ((gamma ^ 2) + 1)) + (/ ((gamma ^ 2) + 1)) = hyperbola_12_out_right gamma).
Proof. refuted hyperbola_12_out_inhabited hyperbola_12_out_right. Qed.

(* hyperbola_13: | Entry(Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 +
   1),    -1/sqrt(gamma**2 + 1)]])*Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)],
   [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 1, 1) = 1 *)
Definition hyperbola_13_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_13_out_left (gamma : R) : R :=
  (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2).
Definition hyperbola_13_out_right (gamma : R) : R :=
  1.
Lemma hyperbola_13_out : forall gamma : R, hyperbola_13_out_domain gamma ->
  hyperbola_13_out_left gamma = hyperbola_13_out_right gamma.
Proof.
  unfold hyperbola_13_out_domain, hyperbola_13_out_left, hyperbola_13_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_13_left (gamma : R) : R :=
  entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 0.
Definition hyperbola_13_right (gamma : R) : R :=
  1.
Lemma hyperbola_13 : forall gamma : R, hyperbola_13_out_domain gamma ->
  hyperbola_13_left gamma = hyperbola_13_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_13_out gamma H); revert H.
  unfold hyperbola_13_out_domain, hyperbola_13_out_left, hyperbola_13_out_right, hyperbola_13_left, hyperbola_13_right.
  intros H0 out. known.
  assert (W0 : entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 0 = (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_13_out_inhabited : hyperbola_13_out_domain (3 / 2).
Proof. premises hyperbola_13_out_domain. Qed.
Lemma hyperbola_13_out_left_value : Rabs (hyperbola_13_out_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_13_out_left. Qed.
Lemma hyperbola_13_out_right_value : Rabs (hyperbola_13_out_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_13_out_right. Qed.
Lemma hyperbola_13_out_wrong_0 : ~ (forall gamma, hyperbola_13_out_domain gamma -> ((gamma ^ 2) / ((gamma ^ 2) + 1)) + (1 / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2))) = hyperbola_13_out_right gamma).
Proof. refuted hyperbola_13_out_inhabited hyperbola_13_out_right. Qed.
Lemma hyperbola_13_out_wrong_1 : ~ (forall gamma, hyperbola_13_out_domain gamma -> ((gamma ^ 2) / ((gamma ^ 2) + 1)) + (1 / (sqrt ((gamma ^ 2) - 1)) / (sqrt ((gamma ^ 2) + 1))) = hyperbola_13_out_right gamma).
Proof. refuted hyperbola_13_out_inhabited hyperbola_13_out_right. Qed.

(* hyperbola_14: | Entry(Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 +
   1),    -1/sqrt(gamma**2 + 1)]])*Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)],
   [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 1, 2) = 0 *)
Definition hyperbola_14_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_14_out_left (gamma : R) : R :=
  0.
Definition hyperbola_14_out_right (gamma : R) : R :=
  0.
Lemma hyperbola_14_out : forall gamma : R, hyperbola_14_out_domain gamma ->
  hyperbola_14_out_left gamma = hyperbola_14_out_right gamma.
Proof.
  unfold hyperbola_14_out_domain, hyperbola_14_out_left, hyperbola_14_out_right.
  intros gamma H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_14_left (gamma : R) : R :=
  entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 1.
Definition hyperbola_14_right (gamma : R) : R :=
  0.
Lemma hyperbola_14 : forall gamma : R, hyperbola_14_out_domain gamma ->
  hyperbola_14_left gamma = hyperbola_14_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_14_out gamma H); revert H.
  unfold hyperbola_14_out_domain, hyperbola_14_out_left, hyperbola_14_out_right, hyperbola_14_left, hyperbola_14_right.
  intros H0 out. known.
  assert (W0 : entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 1 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_14_out_inhabited : hyperbola_14_out_domain (3 / 2).
Proof. premises hyperbola_14_out_domain. Qed.
Lemma hyperbola_14_out_left_value : Rabs (hyperbola_14_out_left (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_14_out_left. Qed.
Lemma hyperbola_14_out_right_value : Rabs (hyperbola_14_out_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_14_out_right. Qed.
Lemma hyperbola_14_out_wrong_0 : ~ (forall gamma, hyperbola_14_out_domain gamma -> - (gamma / ((gamma ^ 2) + 1)) + (gamma / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2))) = hyperbola_14_out_right gamma).
Proof. refuted hyperbola_14_out_inhabited hyperbola_14_out_right. Qed.
Lemma hyperbola_14_out_wrong_1 : ~ (forall gamma, hyperbola_14_out_domain gamma -> - (gamma / ((gamma ^ 2) + 1)) + (gamma / (sqrt ((gamma ^ 2) - 1)) / (sqrt ((gamma ^ 2) + 1))) = hyperbola_14_out_right gamma).
Proof. refuted hyperbola_14_out_inhabited hyperbola_14_out_right. Qed.

(* hyperbola_15: | Entry(Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 +
   1),    -1/sqrt(gamma**2 + 1)]])*Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)],
   [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 2, 1) = 0 *)
Definition hyperbola_15_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_15_out_left (gamma : R) : R :=
  0.
Definition hyperbola_15_out_right (gamma : R) : R :=
  0.
Lemma hyperbola_15_out : forall gamma : R, hyperbola_15_out_domain gamma ->
  hyperbola_15_out_left gamma = hyperbola_15_out_right gamma.
Proof.
  unfold hyperbola_15_out_domain, hyperbola_15_out_left, hyperbola_15_out_right.
  intros gamma H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_15_left (gamma : R) : R :=
  entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 0.
Definition hyperbola_15_right (gamma : R) : R :=
  0.
Lemma hyperbola_15 : forall gamma : R, hyperbola_15_out_domain gamma ->
  hyperbola_15_left gamma = hyperbola_15_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_15_out gamma H); revert H.
  unfold hyperbola_15_out_domain, hyperbola_15_out_left, hyperbola_15_out_right, hyperbola_15_left, hyperbola_15_right.
  intros H0 out. known.
  assert (W0 : entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_15_out_inhabited : hyperbola_15_out_domain (3 / 2).
Proof. premises hyperbola_15_out_domain. Qed.
Lemma hyperbola_15_out_left_value : Rabs (hyperbola_15_out_left (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value hyperbola_15_out_left. Qed.
Lemma hyperbola_15_out_right_value : Rabs (hyperbola_15_out_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_15_out_right. Qed.
Lemma hyperbola_15_out_wrong_0 : ~ (forall gamma, hyperbola_15_out_domain gamma -> - (gamma / ((gamma ^ 2) + 1)) + (gamma / (sqrt ((gamma ^ 2) + 1)) / (sqrt ((gamma ^ 2) + 2))) = hyperbola_15_out_right gamma).
Proof. refuted hyperbola_15_out_inhabited hyperbola_15_out_right. Qed.
Lemma hyperbola_15_out_wrong_1 : ~ (forall gamma, hyperbola_15_out_domain gamma -> - (gamma / ((gamma ^ 2) + 1)) + (gamma / (sqrt ((gamma ^ 2) - 1)) / (sqrt ((gamma ^ 2) + 1))) = hyperbola_15_out_right gamma).
Proof. refuted hyperbola_15_out_inhabited hyperbola_15_out_right. Qed.

(* hyperbola_16: | Entry(Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 +
   1),    -1/sqrt(gamma**2 + 1)]])*Matrix([ [    1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)],
   [gamma/sqrt(gamma**2 + 1),    -1/sqrt(gamma**2 + 1)]]), 2, 2) = 1 *)
Definition hyperbola_16_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_16_out_left (gamma : R) : R :=
  (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2).
Definition hyperbola_16_out_right (gamma : R) : R :=
  1.
Lemma hyperbola_16_out : forall gamma : R, hyperbola_16_out_domain gamma ->
  hyperbola_16_out_left gamma = hyperbola_16_out_right gamma.
Proof.
  unfold hyperbola_16_out_domain, hyperbola_16_out_left, hyperbola_16_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_16_left (gamma : R) : R :=
  entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 1.
Definition hyperbola_16_right (gamma : R) : R :=
  1.
Lemma hyperbola_16 : forall gamma : R, hyperbola_16_out_domain gamma ->
  hyperbola_16_left gamma = hyperbola_16_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_16_out gamma H); revert H.
  unfold hyperbola_16_out_domain, hyperbola_16_out_left, hyperbola_16_out_right, hyperbola_16_left, hyperbola_16_right.
  intros H0 out. known.
  assert (W0 : entry (product [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]] [[/ (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1)); (-1) / (sqrt ((gamma ^ 2) + 1))]]) 1 1 = (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (gamma ^ 2)) + ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_16_out_inhabited : hyperbola_16_out_domain (3 / 2).
Proof. premises hyperbola_16_out_domain. Qed.
Lemma hyperbola_16_out_left_value : Rabs (hyperbola_16_out_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_16_out_left. Qed.
Lemma hyperbola_16_out_right_value : Rabs (hyperbola_16_out_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_16_out_right. Qed.
Lemma hyperbola_16_out_wrong_0 : ~ (forall gamma, hyperbola_16_out_domain gamma -> (-1) / (sqrt ((gamma ^ 2) + 1)) = hyperbola_16_out_right gamma).
Proof. refuted hyperbola_16_out_inhabited hyperbola_16_out_right. Qed.
Lemma hyperbola_16_out_wrong_1 : ~ (forall gamma, hyperbola_16_out_domain gamma -> ((gamma ^ 2) / ((gamma ^ 2) + 1)) + (/ (sqrt ((gamma ^ 2) + 1))) = hyperbola_16_out_right gamma).
Proof. refuted hyperbola_16_out_inhabited hyperbola_16_out_right. Qed.

(* hyperbola_17: The direction is perpendicular to the hyperbola's tangent (1, −1/γ²), | Trace(Matrix([
   [-eta/(gamma**2*sqrt(1 + gamma**(-4))),                                    0], [
   0, eta/(gamma**2*sqrt(1 + gamma**(-4)))]])) = 0 *)
Definition hyperbola_17_out_domain (eta gamma : R) : Prop :=
  0 < eta /\ 0 < gamma.
Definition hyperbola_17_out_left (eta gamma : R) : R :=
  0.
Definition hyperbola_17_out_right (eta gamma : R) : R :=
  0.
Lemma hyperbola_17_out : forall eta gamma : R, hyperbola_17_out_domain eta gamma ->
  hyperbola_17_out_left eta gamma = hyperbola_17_out_right eta gamma.
Proof.
  unfold hyperbola_17_out_domain, hyperbola_17_out_left, hyperbola_17_out_right.
  intros eta gamma (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_17_left (eta gamma : R) : R :=
  trace [[- eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4)))); 0]; [0; eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))]].
Definition hyperbola_17_right (eta gamma : R) : R :=
  0.
Lemma hyperbola_17 : forall eta gamma : R, hyperbola_17_out_domain eta gamma ->
  hyperbola_17_left eta gamma = hyperbola_17_right eta gamma.
Proof.
  intros eta gamma H; generalize (hyperbola_17_out eta gamma H); revert H.
  unfold hyperbola_17_out_domain, hyperbola_17_out_left, hyperbola_17_out_right, hyperbola_17_left, hyperbola_17_right.
  intros (H0 & H1) out. known.
  assert (W0 : trace [[- eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4)))); 0]; [0; eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_17_out_inhabited : hyperbola_17_out_domain (1 / 20) (3 / 2).
Proof. premises hyperbola_17_out_domain. Qed.
Lemma hyperbola_17_out_left_value : Rabs (hyperbola_17_out_left (1 / 20) (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_17_out_left. Qed.
Lemma hyperbola_17_out_right_value : Rabs (hyperbola_17_out_right (1 / 20) (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_17_out_right. Qed.
Lemma hyperbola_17_out_wrong_0 : ~ (forall eta gamma, hyperbola_17_out_domain eta gamma -> (eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))) - (1 / gamma / (sqrt (1 + (/ (gamma ^ 4))))) = hyperbola_17_out_right eta gamma).
Proof. refuted hyperbola_17_out_inhabited hyperbola_17_out_right. Qed.
Lemma hyperbola_17_out_wrong_1 : ~ (forall eta gamma, hyperbola_17_out_domain eta gamma -> (eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))) - (1 / eta / (sqrt (1 + (/ (gamma ^ 4))))) = hyperbola_17_out_right eta gamma).
Proof. refuted hyperbola_17_out_inhabited hyperbola_17_out_right. Qed.

(* hyperbola_18: and its Frobenius norm is η. | eta**2/(1 + gamma**(-4)) + eta**2/(gamma**4*(1 + gamma**(-4))) =
   eta**2 *)
Definition hyperbola_18_domain (eta gamma : R) : Prop :=
  0 < eta /\ 0 < gamma.
Definition hyperbola_18_left (eta gamma : R) : R :=
  ((eta ^ 2) / (1 + (/ (gamma ^ 4)))) + ((eta ^ 2) / (gamma ^ 4) / (1 + (/ (gamma ^ 4)))).
Definition hyperbola_18_right (eta gamma : R) : R :=
  eta ^ 2.
Lemma hyperbola_18 : forall eta gamma : R, hyperbola_18_domain eta gamma ->
  hyperbola_18_left eta gamma = hyperbola_18_right eta gamma.
Proof.
  unfold hyperbola_18_domain, hyperbola_18_left, hyperbola_18_right.
  intros eta gamma (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma hyperbola_18_inhabited : hyperbola_18_domain (1 / 20) (3 / 2).
Proof. premises hyperbola_18_domain. Qed.
Lemma hyperbola_18_left_value : Rabs (hyperbola_18_left (1 / 20) (3 / 2) - (1 / 400)) <= (1 / 10000000000000).
Proof. by_value hyperbola_18_left. Qed.
Lemma hyperbola_18_right_value : Rabs (hyperbola_18_right (1 / 20) (3 / 2) - (1 / 400)) <= (1 / 10000000000000).
Proof. by_value hyperbola_18_right. Qed.
Lemma hyperbola_18_wrong_0 : ~ (forall eta gamma, hyperbola_18_domain eta gamma -> hyperbola_18_left eta gamma = gamma ^ 2).
Proof. refuted hyperbola_18_inhabited hyperbola_18_left. Qed.
Lemma hyperbola_18_wrong_1 : ~ (forall eta gamma, hyperbola_18_domain eta gamma -> ((eta ^ 2) / (gamma ^ 4) / (1 + (/ (gamma ^ 4)))) + ((gamma ^ 2) / (1 + (/ (gamma ^ 4)))) = hyperbola_18_right eta gamma).
Proof. refuted hyperbola_18_inhabited hyperbola_18_right. Qed.

(* hyperbola_19: | 1/(gamma**2*sqrt(1 + gamma**(-4))) = 1/(gamma*sqrt(gamma**2 + gamma**(-2))) *)
Definition hyperbola_19_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_19_left (gamma : R) : R :=
  1 / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4)))).
Definition hyperbola_19_right (gamma : R) : R :=
  1 / gamma / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))).
Lemma hyperbola_19 : forall gamma : R, hyperbola_19_domain gamma ->
  hyperbola_19_left gamma = hyperbola_19_right gamma.
Proof.
  unfold hyperbola_19_domain, hyperbola_19_left, hyperbola_19_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Lemma hyperbola_19_inhabited : hyperbola_19_domain (3 / 2).
Proof. premises hyperbola_19_domain. Qed.
Lemma hyperbola_19_left_value : Rabs (hyperbola_19_left (3 / 2) - (8122769321 / 20000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_19_left. Qed.
Lemma hyperbola_19_right_value : Rabs (hyperbola_19_right (3 / 2) - (8122769321 / 20000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_19_right. Qed.
Lemma hyperbola_19_wrong_0 : ~ (forall gamma, hyperbola_19_domain gamma -> hyperbola_19_left gamma = 1 / gamma / (sqrt ((gamma ^ 2) + (2 / (gamma ^ 2))))).
Proof. refuted hyperbola_19_inhabited hyperbola_19_left. Qed.
Lemma hyperbola_19_wrong_1 : ~ (forall gamma, hyperbola_19_domain gamma -> 1 / (gamma ^ 2) / (sqrt (2 + (/ (gamma ^ 4)))) = hyperbola_19_right gamma).
Proof. refuted hyperbola_19_inhabited hyperbola_19_right. Qed.

(* hyperbola_20: | 1/sqrt(1 + gamma**(-4)) = gamma/sqrt(gamma**2 + gamma**(-2)) *)
Definition hyperbola_20_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_20_left (gamma : R) : R :=
  / (sqrt (1 + (/ (gamma ^ 4)))).
Definition hyperbola_20_right (gamma : R) : R :=
  gamma / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))).
Lemma hyperbola_20 : forall gamma : R, hyperbola_20_domain gamma ->
  hyperbola_20_left gamma = hyperbola_20_right gamma.
Proof.
  unfold hyperbola_20_domain, hyperbola_20_left, hyperbola_20_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (E2 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E2 in *.
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Lemma hyperbola_20_inhabited : hyperbola_20_domain (3 / 2).
Proof. premises hyperbola_20_domain. Qed.
Lemma hyperbola_20_left_value : Rabs (hyperbola_20_left (3 / 2) - (45690577431 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_20_left. Qed.
Lemma hyperbola_20_right_value : Rabs (hyperbola_20_right (3 / 2) - (45690577431 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_20_right. Qed.
Lemma hyperbola_20_wrong_0 : ~ (forall gamma, hyperbola_20_domain gamma -> hyperbola_20_left gamma = gamma / (sqrt ((gamma ^ 2) + (2 / (gamma ^ 2))))).
Proof. refuted hyperbola_20_inhabited hyperbola_20_left. Qed.
Lemma hyperbola_20_wrong_1 : ~ (forall gamma, hyperbola_20_domain gamma -> / (sqrt (2 + (/ (gamma ^ 4)))) = hyperbola_20_right gamma).
Proof. refuted hyperbola_20_inhabited hyperbola_20_right. Qed.

(* hyperbola_21: | Trace(Matrix([ [-Phi_1*Phi_2/(r*w_12),                    0], [                    0,
   Phi_1*Phi_2/(r*w_12)]])) = 0 *)
Definition hyperbola_21_out_domain (Phi_1 Phi_2 w_12 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0 /\ 0 < ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2).
Definition hyperbola_21_out_left (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Definition hyperbola_21_out_right (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Lemma hyperbola_21_out : forall Phi_1 Phi_2 w_12 : R, hyperbola_21_out_domain Phi_1 Phi_2 w_12 ->
  hyperbola_21_out_left Phi_1 Phi_2 w_12 = hyperbola_21_out_right Phi_1 Phi_2 w_12.
Proof.
  unfold hyperbola_21_out_domain, hyperbola_21_out_left, hyperbola_21_out_right.
  intros Phi_1 Phi_2 w_12 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_21_left (Phi_1 Phi_2 w_12 : R) : R :=
  trace [[- Phi_1 * Phi_2 / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))); 0]; [0; Phi_1 * Phi_2 / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))]].
Definition hyperbola_21_right (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Lemma hyperbola_21 : forall Phi_1 Phi_2 w_12 : R, hyperbola_21_out_domain Phi_1 Phi_2 w_12 ->
  hyperbola_21_left Phi_1 Phi_2 w_12 = hyperbola_21_right Phi_1 Phi_2 w_12.
Proof.
  intros Phi_1 Phi_2 w_12 H; generalize (hyperbola_21_out Phi_1 Phi_2 w_12 H); revert H.
  unfold hyperbola_21_out_domain, hyperbola_21_out_left, hyperbola_21_out_right, hyperbola_21_left, hyperbola_21_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : trace [[- Phi_1 * Phi_2 / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))); 0]; [0; Phi_1 * Phi_2 / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_21_out_inhabited : hyperbola_21_out_domain (2 / 3) (5 / 4) (7 / 3).
Proof. premises hyperbola_21_out_domain. Qed.
Lemma hyperbola_21_out_left_value : Rabs (hyperbola_21_out_left (2 / 3) (5 / 4) (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_21_out_left. Qed.
Lemma hyperbola_21_out_right_value : Rabs (hyperbola_21_out_right (2 / 3) (5 / 4) (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_21_out_right. Qed.
Lemma hyperbola_21_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12, hyperbola_21_out_domain Phi_1 Phi_2 w_12 -> hyperbola_21_out_left Phi_1 Phi_2 w_12 = 1).
Proof. refuted hyperbola_21_out_inhabited hyperbola_21_out_left. Qed.
Lemma hyperbola_21_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12, hyperbola_21_out_domain Phi_1 Phi_2 w_12 -> hyperbola_21_out_left Phi_1 Phi_2 w_12 = -1).
Proof. refuted hyperbola_21_out_inhabited hyperbola_21_out_left. Qed.

(* hyperbola_22: | Phi_1**2*Phi_2**2/(r**2*w_12**2) + w_12**2/r**2 = 1 *)
Definition hyperbola_22_domain (Phi_1 Phi_2 w_12 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0 /\ ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2) <> 0.
Definition hyperbola_22_left (Phi_1 Phi_2 w_12 : R) : R :=
  ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2) / (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))) + ((w_12 ^ 2) / (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))).
Definition hyperbola_22_right (Phi_1 Phi_2 w_12 : R) : R :=
  1.
Lemma hyperbola_22 : forall Phi_1 Phi_2 w_12 : R, hyperbola_22_domain Phi_1 Phi_2 w_12 ->
  hyperbola_22_left Phi_1 Phi_2 w_12 = hyperbola_22_right Phi_1 Phi_2 w_12.
Proof.
  unfold hyperbola_22_domain, hyperbola_22_left, hyperbola_22_right.
  intros Phi_1 Phi_2 w_12 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma hyperbola_22_inhabited : hyperbola_22_domain (2 / 3) (5 / 4) (7 / 3).
Proof. premises hyperbola_22_domain. Qed.
Lemma hyperbola_22_left_value : Rabs (hyperbola_22_left (2 / 3) (5 / 4) (7 / 3) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_22_left. Qed.
Lemma hyperbola_22_right_value : Rabs (hyperbola_22_right (2 / 3) (5 / 4) (7 / 3) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_22_right. Qed.
Lemma hyperbola_22_wrong_0 : ~ (forall Phi_1 Phi_2 w_12, hyperbola_22_domain Phi_1 Phi_2 w_12 -> hyperbola_22_left Phi_1 Phi_2 w_12 = 2).
Proof. refuted hyperbola_22_inhabited hyperbola_22_left. Qed.
Lemma hyperbola_22_wrong_1 : ~ (forall Phi_1 Phi_2 w_12, hyperbola_22_domain Phi_1 Phi_2 w_12 -> hyperbola_22_left Phi_1 Phi_2 w_12 = 0).
Proof. refuted hyperbola_22_inhabited hyperbola_22_left. Qed.

(* hyperbola_23: With P = Φ_1 Φ_2, r² = w² + P²/w² and s² = Φ_1² + Φ_2² + r², the perturbed matrix has squared
   norm s² + 4ηP/r + η² | Phi_1**2 + Phi_2**2 + (Phi_1*Phi_2/w_12 + eta*w_12/r)**2 + (Phi_1*Phi_2*eta/(r*w_12) +
   w_12)**2 = Subs(4*P*eta/r + eta**2 + s**2, P, Phi_1*Phi_2) *)
Definition hyperbola_23_out_domain (Phi_1 Phi_2 eta w_12 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ 0 < eta /\ w_12 <> 0 /\ 0 < ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2).
Definition hyperbola_23_out_left (Phi_1 Phi_2 eta w_12 : R) : R :=
  (Phi_1 ^ 2) + (Phi_2 ^ 2) + (((Phi_1 * Phi_2 / w_12) + (eta * w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))))) ^ 2) + (((Phi_1 * Phi_2 * eta / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) + w_12) ^ 2).
Definition hyperbola_23_out_right (Phi_1 Phi_2 eta w_12 : R) : R :=
  (4 * (Phi_1 * Phi_2) * eta / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) + ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (Phi_1 ^ 2) + (Phi_2 ^ 2) + (eta ^ 2) + (w_12 ^ 2).
Lemma hyperbola_23_out : forall Phi_1 Phi_2 eta w_12 : R, hyperbola_23_out_domain Phi_1 Phi_2 eta w_12 ->
  hyperbola_23_out_left Phi_1 Phi_2 eta w_12 = hyperbola_23_out_right Phi_1 Phi_2 eta w_12.
Proof.
  unfold hyperbola_23_out_domain, hyperbola_23_out_left, hyperbola_23_out_right.
  intros Phi_1 Phi_2 eta w_12 (H0 & H1 & H2 & H3 & H4).
  assert (R0 : (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2)) + (w_12 ^ 4))) ^ 2 = ((Phi_1 ^ 2) * (Phi_2 ^ 2)) + (w_12 ^ 4)) by (apply square_of_sqrt; nonnegative).
  assert (R1 : Rabs w_12 ^ 2 = w_12 ^ 2) by apply pow2_abs.
  assert (E2 : sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)) = (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2)) + (w_12 ^ 4))) / (Rabs w_12)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero ] ]). rewrite ?E2 in *.
  known.
  first [ reflexivity | field [R0 R1]; nonzero | ring [R0 R1] | unfold Rdiv; ring [R0 R1] | alike ].
Qed.
Definition hyperbola_23_left (Phi_1 Phi_2 eta w_12 : R) : R :=
  (Phi_1 ^ 2) + (Phi_2 ^ 2) + (((Phi_1 * Phi_2 / w_12) + (eta * w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))))) ^ 2) + (((Phi_1 * Phi_2 * eta / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) + w_12) ^ 2).
Definition hyperbola_23_right (Phi_1 Phi_2 eta w_12 : R) : R :=
  (fun P : R => (4 * P * eta / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) + ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (Phi_1 ^ 2) + (Phi_2 ^ 2) + (eta ^ 2) + (w_12 ^ 2)) (Phi_1 * Phi_2).
Lemma hyperbola_23 : forall Phi_1 Phi_2 eta w_12 : R, hyperbola_23_out_domain Phi_1 Phi_2 eta w_12 ->
  hyperbola_23_left Phi_1 Phi_2 eta w_12 = hyperbola_23_right Phi_1 Phi_2 eta w_12.
Proof.
  intros Phi_1 Phi_2 eta w_12 H; generalize (hyperbola_23_out Phi_1 Phi_2 eta w_12 H); revert H.
  unfold hyperbola_23_out_domain, hyperbola_23_out_left, hyperbola_23_out_right, hyperbola_23_left, hyperbola_23_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_23_out_inhabited : hyperbola_23_out_domain (2 / 3) (5 / 4) (1 / 20) (7 / 3).
Proof. premises hyperbola_23_out_domain. Qed.
Lemma hyperbola_23_out_left_value : Rabs (hyperbola_23_out_left (2 / 3) (5 / 4) (1 / 20) (7 / 3) - (76520461961 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_23_out_left. Qed.
Lemma hyperbola_23_out_right_value : Rabs (hyperbola_23_out_right (2 / 3) (5 / 4) (1 / 20) (7 / 3) - (76520461961 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_23_out_right. Qed.

(* hyperbola_24: and determinant −(η r + η² P/r²). | -Determinant(Matrix([ [                        Phi_1,
   Phi_1*Phi_2*eta/(r*w_12) + w_12], [Phi_1*Phi_2/w_12 + eta*w_12/r,                           Phi_2]])) =
   Subs(P*eta**2/r**2 + eta*r, P, Phi_1*Phi_2) *)
Definition hyperbola_24_out_domain (Phi_1 Phi_2 eta w_12 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ 0 < eta /\ w_12 <> 0 /\ 0 < ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2).
Definition hyperbola_24_out_left (Phi_1 Phi_2 eta w_12 : R) : R :=
  - (- (((/ (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) ^ 2) * Phi_1 * Phi_2 * (eta ^ 2) * (w_12 ^ 2)) - ((/ (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) * (Phi_1 ^ 2) * (Phi_2 ^ 2) * eta) - ((/ (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) * eta * (w_12 ^ 4))) / (w_12 ^ 2).
Definition hyperbola_24_out_right (Phi_1 Phi_2 eta w_12 : R) : R :=
  ((Phi_1 * Phi_2) * (eta ^ 2) / (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))) + (eta * (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))).
Lemma hyperbola_24_out : forall Phi_1 Phi_2 eta w_12 : R, hyperbola_24_out_domain Phi_1 Phi_2 eta w_12 ->
  hyperbola_24_out_left Phi_1 Phi_2 eta w_12 = hyperbola_24_out_right Phi_1 Phi_2 eta w_12.
Proof.
  unfold hyperbola_24_out_domain, hyperbola_24_out_left, hyperbola_24_out_right.
  intros Phi_1 Phi_2 eta w_12 (H0 & H1 & H2 & H3 & H4).
  assert (R0 : (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2)) + (w_12 ^ 4))) ^ 2 = ((Phi_1 ^ 2) * (Phi_2 ^ 2)) + (w_12 ^ 4)) by (apply square_of_sqrt; nonnegative).
  assert (R1 : Rabs w_12 ^ 2 = w_12 ^ 2) by apply pow2_abs.
  assert (E2 : sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)) = (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2)) + (w_12 ^ 4))) / (Rabs w_12)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero ] ]). rewrite ?E2 in *.
  known.
  first [ reflexivity | field [R0 R1]; nonzero | ring [R0 R1] | unfold Rdiv; ring [R0 R1] | alike ].
Qed.
Definition hyperbola_24_left (Phi_1 Phi_2 eta w_12 : R) : R :=
  - (det [[Phi_1; (Phi_1 * Phi_2 * eta / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) + w_12]; [(Phi_1 * Phi_2 / w_12) + (eta * w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))); Phi_2]]).
Definition hyperbola_24_right (Phi_1 Phi_2 eta w_12 : R) : R :=
  (fun P : R => (P * (eta ^ 2) / (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))) + (eta * (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2))))) (Phi_1 * Phi_2).
Lemma hyperbola_24 : forall Phi_1 Phi_2 eta w_12 : R, hyperbola_24_out_domain Phi_1 Phi_2 eta w_12 ->
  hyperbola_24_left Phi_1 Phi_2 eta w_12 = hyperbola_24_right Phi_1 Phi_2 eta w_12.
Proof.
  intros Phi_1 Phi_2 eta w_12 H; generalize (hyperbola_24_out Phi_1 Phi_2 eta w_12 H); revert H.
  unfold hyperbola_24_out_domain, hyperbola_24_out_left, hyperbola_24_out_right, hyperbola_24_left, hyperbola_24_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  cbv beta.
  assert (W0 : det [[Phi_1; (Phi_1 * Phi_2 * eta / w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) + w_12]; [(Phi_1 * Phi_2 / w_12) + (eta * w_12 / (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))); Phi_2]] = (- (((/ (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) ^ 2) * Phi_1 * Phi_2 * (eta ^ 2) * (w_12 ^ 2)) - ((/ (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) * (Phi_1 ^ 2) * (Phi_2 ^ 2) * eta) - ((/ (sqrt (((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w_12 ^ 2)) + (w_12 ^ 2)))) * eta * (w_12 ^ 4))) / (w_12 ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_24_out_inhabited : hyperbola_24_out_domain (2 / 3) (5 / 4) (1 / 20) (7 / 3).
Proof. premises hyperbola_24_out_domain. Qed.
Lemma hyperbola_24_out_left_value : Rabs (hyperbola_24_out_left (2 / 3) (5 / 4) (1 / 20) (7 / 3) - (5919963327 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_24_out_left. Qed.
Lemma hyperbola_24_out_right_value : Rabs (hyperbola_24_out_right (2 / 3) (5 / 4) (1 / 20) (7 / 3) - (5919963327 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_24_out_right. Qed.
Lemma hyperbola_24_out_wrong_0 : ~ (forall Phi_1 Phi_2 eta w_12, hyperbola_24_out_domain Phi_1 Phi_2 eta w_12 -> -1 = hyperbola_24_out_right Phi_1 Phi_2 eta w_12).
Proof. refuted hyperbola_24_out_inhabited hyperbola_24_out_right. Qed.

(* hyperbola_25: The two numbers (√(F + 2D) ± √(F − 2D))/2 have squares that add up to F = ‖W‖² and the product D
   = |det W|: they are the singular values, exactly. | (-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r +
   s**2)/2 + sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2)**2 + (sqrt(-2*P*eta**2/r**2 +
   4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 + sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2)**2 =
   4*P*eta/r + eta**2 + s**2 *)
Definition hyperbola_25_domain (P eta r s : R) : Prop :=
  0 < eta /\ 0 < r /\ 0 < s /\ 0 <= - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2) /\ 0 <= (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2).
Definition hyperbola_25_left (P eta r s : R) : R :=
  ((- ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) ^ 2) + ((((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) ^ 2).
Definition hyperbola_25_right (P eta r s : R) : R :=
  (4 * P * eta / r) + (eta ^ 2) + (s ^ 2).
Lemma hyperbola_25 : forall P eta r s : R, hyperbola_25_domain P eta r s ->
  hyperbola_25_left P eta r s = hyperbola_25_right P eta r s.
Proof.
  unfold hyperbola_25_domain, hyperbola_25_left, hyperbola_25_right.
  intros P eta r s (H0 & H1 & H2 & H3 & H4).
  assert (R0 : (sqrt (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = - (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); nonnegative).
  try assert (NZ0 : (sqrt (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); positive).
  assert (E1 : sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) = (sqrt (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (R2 : (sqrt ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); nonnegative).
  try assert (NZ2 : (sqrt ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); positive).
  assert (E3 : sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) = (sqrt ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2] | field [R0 R2]; nonzero ] ]). rewrite ?E3 in *.
  known.
  first [ reflexivity | field [R0 R2]; nonzero | ring [R0 R2] | unfold Rdiv; ring [R0 R2] | alike ].
Qed.
Lemma hyperbola_25_inhabited : hyperbola_25_domain (1 / 2) (1 / 10) 2 3.
Proof. premises hyperbola_25_domain. Qed.
Lemma hyperbola_25_left_value : Rabs (hyperbola_25_left (1 / 2) (1 / 10) 2 3 - (911 / 100)) <= (1 / 10000000000).
Proof. by_value hyperbola_25_left. Qed.
Lemma hyperbola_25_right_value : Rabs (hyperbola_25_right (1 / 2) (1 / 10) 2 3 - (911 / 100)) <= (1 / 10000000000).
Proof. by_value hyperbola_25_right. Qed.
Lemma hyperbola_25_wrong_0 : ~ (forall P eta r s, hyperbola_25_domain P eta r s -> hyperbola_25_left P eta r s = (4 * P * eta / r) + (r ^ 2) + (s ^ 2)).
Proof. refuted hyperbola_25_inhabited hyperbola_25_left. Qed.
Lemma hyperbola_25_wrong_1 : ~ (forall P eta r s, hyperbola_25_domain P eta r s -> ((- ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) ^ 2) + ((((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) - (2 * eta * r) + (r ^ 2) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) ^ 2) = hyperbola_25_right P eta r s).
Proof. refuted hyperbola_25_inhabited hyperbola_25_right. Qed.

(* hyperbola_26: | (-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 + sqrt(2*P*eta**2/r**2 +
   4*P*eta/r + eta**2 + 2*eta*r + s**2)/2)*(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 +
   sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2) = P*eta**2/r**2 + eta*r *)
Definition hyperbola_26_domain (P eta r s : R) : Prop :=
  0 < eta /\ 0 < r /\ 0 < s /\ 0 <= - (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2) /\ 0 <= (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2).
Definition hyperbola_26_left (P eta r s : R) : R :=
  (- ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) * (((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)).
Definition hyperbola_26_right (P eta r s : R) : R :=
  (P * (eta ^ 2) / (r ^ 2)) + (eta * r).
Lemma hyperbola_26 : forall P eta r s : R, hyperbola_26_domain P eta r s ->
  hyperbola_26_left P eta r s = hyperbola_26_right P eta r s.
Proof.
  unfold hyperbola_26_domain, hyperbola_26_left, hyperbola_26_right.
  intros P eta r s (H0 & H1 & H2 & H3 & H4).
  assert (R0 : (sqrt (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = - (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); nonnegative).
  try assert (NZ0 : (sqrt (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); positive).
  assert (E1 : sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) = (sqrt (- (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (R2 : (sqrt ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = (2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); nonnegative).
  try assert (NZ2 : (sqrt ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); positive).
  assert (E3 : sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) = (sqrt ((2 * P * (eta ^ 2)) + (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2] | field [R0 R2]; nonzero ] ]). rewrite ?E3 in *.
  known.
  first [ reflexivity | field [R0 R2]; nonzero | ring [R0 R2] | unfold Rdiv; ring [R0 R2] | alike ].
Qed.
Lemma hyperbola_26_inhabited : hyperbola_26_domain (1 / 2) (1 / 10) 2 3.
Proof. premises hyperbola_26_domain. Qed.
Lemma hyperbola_26_left_value : Rabs (hyperbola_26_left (1 / 2) (1 / 10) 2 3 - (161 / 800)) <= (1 / 100000000000).
Proof. by_value hyperbola_26_left. Qed.
Lemma hyperbola_26_right_value : Rabs (hyperbola_26_right (1 / 2) (1 / 10) 2 3 - (161 / 800)) <= (1 / 100000000000).
Proof. by_value hyperbola_26_right. Qed.
Lemma hyperbola_26_wrong_0 : ~ (forall P eta r s, hyperbola_26_domain P eta r s -> hyperbola_26_left P eta r s = (P * (eta ^ 2) / (r ^ 2)) + (r ^ 2)).
Proof. refuted hyperbola_26_inhabited hyperbola_26_left. Qed.
Lemma hyperbola_26_wrong_1 : ~ (forall P eta r s, hyperbola_26_domain P eta r s -> (- ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) * (((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) - (2 * eta * r) + (r ^ 2) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) = hyperbola_26_right P eta r s).
Proof. refuted hyperbola_26_inhabited hyperbola_26_right. Qed.

(* hyperbola_48: | Entry(Matrix([[gamma/sqrt(gamma**2 + 1), 1/sqrt(gamma**2 + 1)]])*Matrix([ [
   0, 1/(gamma**2*sqrt(1 + gamma**(-4)))], [1/sqrt(1 + gamma**(-4)),
   0]])*Matrix([ [    1/sqrt(gamma**2 + 1)], [gamma/sqrt(gamma**2 + 1)]]), 1, 1) = 2/(sqrt(1 +
   gamma**(-4))*(gamma**2 + 1)) *)
Definition hyperbola_48_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_48_out_left (gamma : R) : R :=
  2 * ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (/ (sqrt (1 + (/ (gamma ^ 4))))).
Definition hyperbola_48_out_right (gamma : R) : R :=
  2 / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1).
Lemma hyperbola_48_out : forall gamma : R, hyperbola_48_out_domain gamma ->
  hyperbola_48_out_left gamma = hyperbola_48_out_right gamma.
Proof.
  unfold hyperbola_48_out_domain, hyperbola_48_out_left, hyperbola_48_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  assert (R1 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E2 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero ] ]). rewrite ?E2 in *.
  known.
  first [ reflexivity | field [R0 R1]; nonzero | ring [R0 R1] | unfold Rdiv; ring [R0 R1] | alike ].
Qed.
Definition hyperbola_48_left (gamma : R) : R :=
  entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]] [[0; 1 / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))]; [/ (sqrt (1 + (/ (gamma ^ 4)))); 0]]) [[/ (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1))]]) 0 0.
Definition hyperbola_48_right (gamma : R) : R :=
  2 / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1).
Lemma hyperbola_48 : forall gamma : R, hyperbola_48_out_domain gamma ->
  hyperbola_48_left gamma = hyperbola_48_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_48_out gamma H); revert H.
  unfold hyperbola_48_out_domain, hyperbola_48_out_left, hyperbola_48_out_right, hyperbola_48_left, hyperbola_48_right.
  intros H0 out. known.
  assert (W0 : entry (product (product [[gamma / (sqrt ((gamma ^ 2) + 1)); / (sqrt ((gamma ^ 2) + 1))]] [[0; 1 / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))]; [/ (sqrt (1 + (/ (gamma ^ 4)))); 0]]) [[/ (sqrt ((gamma ^ 2) + 1))]; [gamma / (sqrt ((gamma ^ 2) + 1))]]) 0 0 = 2 * ((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (/ (sqrt (1 + (/ (gamma ^ 4)))))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_48_out_inhabited : hyperbola_48_out_domain (3 / 2).
Proof. premises hyperbola_48_out_domain. Qed.
Lemma hyperbola_48_out_left_value : Rabs (hyperbola_48_out_left (3 / 2) - (28117278419 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_48_out_left. Qed.
Lemma hyperbola_48_out_right_value : Rabs (hyperbola_48_out_right (3 / 2) - (28117278419 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_48_out_right. Qed.
Lemma hyperbola_48_out_wrong_0 : ~ (forall gamma, hyperbola_48_out_domain gamma -> hyperbola_48_out_left gamma = 2 / (sqrt (2 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)).
Proof. refuted hyperbola_48_out_inhabited hyperbola_48_out_left. Qed.
Lemma hyperbola_48_out_wrong_1 : ~ (forall gamma, hyperbola_48_out_domain gamma -> (1 / (sqrt (2 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) + (1 / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) = hyperbola_48_out_right gamma).
Proof. refuted hyperbola_48_out_inhabited hyperbola_48_out_right. Qed.

(* hyperbola_49: | Entry(Matrix([[-1/sqrt(gamma**2 + 1), gamma/sqrt(gamma**2 + 1)]])*Matrix([ [
   0, 1/(gamma**2*sqrt(1 + gamma**(-4)))], [1/sqrt(1 + gamma**(-4)),
   0]])*Matrix([ [gamma/sqrt(gamma**2 + 1)], [   -1/sqrt(gamma**2 + 1)]]), 1, 1) = sqrt(gamma**4 + 1)/(gamma**2 +
   1) *)
Definition hyperbola_49_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_49_out_left (gamma : R) : R :=
  (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (/ (sqrt (1 + (/ (gamma ^ 4))))) * (gamma ^ 2)) + (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)).
Definition hyperbola_49_out_right (gamma : R) : R :=
  (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1).
Lemma hyperbola_49_out : forall gamma : R, hyperbola_49_out_domain gamma ->
  hyperbola_49_out_left gamma = hyperbola_49_out_right gamma.
Proof.
  unfold hyperbola_49_out_domain, hyperbola_49_out_left, hyperbola_49_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 2) + 1)) ^ 2 = (gamma ^ 2) + 1) by (apply square_of_sqrt; nonnegative).
  assert (R1 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E2 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero ] ]). rewrite ?E2 in *.
  known.
  first [ reflexivity | field [R0 R1]; nonzero | ring [R0 R1] | unfold Rdiv; ring [R0 R1] | alike ].
Qed.
Definition hyperbola_49_left (gamma : R) : R :=
  entry (product (product [[(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[0; 1 / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))]; [/ (sqrt (1 + (/ (gamma ^ 4)))); 0]]) [[gamma / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 0.
Definition hyperbola_49_right (gamma : R) : R :=
  (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1).
Lemma hyperbola_49 : forall gamma : R, hyperbola_49_out_domain gamma ->
  hyperbola_49_left gamma = hyperbola_49_right gamma.
Proof.
  intros gamma H; generalize (hyperbola_49_out gamma H); revert H.
  unfold hyperbola_49_out_domain, hyperbola_49_out_left, hyperbola_49_out_right, hyperbola_49_left, hyperbola_49_right.
  intros H0 out. known.
  assert (W0 : entry (product (product [[(-1) / (sqrt ((gamma ^ 2) + 1)); gamma / (sqrt ((gamma ^ 2) + 1))]] [[0; 1 / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))]; [/ (sqrt (1 + (/ (gamma ^ 4)))); 0]]) [[gamma / (sqrt ((gamma ^ 2) + 1))]; [(-1) / (sqrt ((gamma ^ 2) + 1))]]) 0 0 = (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (/ (sqrt (1 + (/ (gamma ^ 4))))) * (gamma ^ 2)) + (((/ (sqrt ((gamma ^ 2) + 1))) ^ 2) * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma hyperbola_49_out_inhabited : hyperbola_49_out_domain (3 / 2).
Proof. premises hyperbola_49_out_domain. Qed.
Lemma hyperbola_49_out_left_value : Rabs (hyperbola_49_out_left (3 / 2) - (75760444629 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_49_out_left. Qed.
Lemma hyperbola_49_out_right_value : Rabs (hyperbola_49_out_right (3 / 2) - (75760444629 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_49_out_right. Qed.
Lemma hyperbola_49_out_wrong_0 : ~ (forall gamma, hyperbola_49_out_domain gamma -> hyperbola_49_out_left gamma = (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 2)).
Proof. refuted hyperbola_49_out_inhabited hyperbola_49_out_left. Qed.
Lemma hyperbola_49_out_wrong_1 : ~ (forall gamma, hyperbola_49_out_domain gamma -> ((gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) + (1 / (gamma ^ 2) / (sqrt (2 + (/ (gamma ^ 4)))) / ((gamma ^ 2) + 1)) = hyperbola_49_out_right gamma).
Proof. refuted hyperbola_49_out_inhabited hyperbola_49_out_right. Qed.

(* hyperbola_50: For Φ_1 = Φ_2 = 1 the sum of the singular values is exactly (γ + 1/γ)(1 + η/r), so all terms
   beyond the first cancel between the two. | Subs(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2, (P, r,
   s), (1, sqrt(gamma**2 + gamma**(-2)), gamma + 1/gamma)) = (gamma + 1/gamma)**2*(eta/sqrt(gamma**2 +
   gamma**(-2)) + 1)**2 *)
Definition hyperbola_50_out_domain (eta gamma : R) : Prop :=
  0 < eta /\ 0 < gamma.
Definition hyperbola_50_out_left (eta gamma : R) : R :=
  (4 * 1 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (2 * 1 * (eta ^ 2) / ((sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))) ^ 2)) + (2 * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))) * eta) + ((gamma + (/ gamma)) ^ 2) + (eta ^ 2).
Definition hyperbola_50_out_right (eta gamma : R) : R :=
  ((gamma + (/ gamma)) ^ 2) * (((eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + 1) ^ 2).
Lemma hyperbola_50_out : forall eta gamma : R, hyperbola_50_out_domain eta gamma ->
  hyperbola_50_out_left eta gamma = hyperbola_50_out_right eta gamma.
Proof.
  unfold hyperbola_50_out_domain, hyperbola_50_out_left, hyperbola_50_out_right.
  intros eta gamma (H0 & H1).
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition hyperbola_50_left (eta gamma : R) : R :=
  (fun P r s : R => (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) 1 (sqrt ((gamma ^ 2) + (/ (gamma ^ 2)))) (gamma + (/ gamma)).
Definition hyperbola_50_right (eta gamma : R) : R :=
  ((gamma + (/ gamma)) ^ 2) * (((eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + 1) ^ 2).
Lemma hyperbola_50 : forall eta gamma : R, hyperbola_50_out_domain eta gamma ->
  hyperbola_50_left eta gamma = hyperbola_50_right eta gamma.
Proof.
  intros eta gamma H; generalize (hyperbola_50_out eta gamma H); revert H.
  unfold hyperbola_50_out_domain, hyperbola_50_out_left, hyperbola_50_out_right, hyperbola_50_left, hyperbola_50_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_50_out_inhabited : hyperbola_50_out_domain (1 / 20) (3 / 2).
Proof. premises hyperbola_50_out_domain. Qed.
Lemma hyperbola_50_out_left_value : Rabs (hyperbola_50_out_left (1 / 20) (3 / 2) - (12461973211 / 2500000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_50_out_left. Qed.
Lemma hyperbola_50_out_right_value : Rabs (hyperbola_50_out_right (1 / 20) (3 / 2) - (12461973211 / 2500000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_50_out_right. Qed.
Lemma hyperbola_50_out_wrong_0 : ~ (forall eta gamma, hyperbola_50_out_domain eta gamma -> hyperbola_50_out_left eta gamma = ((gamma + (/ gamma)) ^ 2) * (((gamma / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + 1) ^ 2)).
Proof. refuted hyperbola_50_out_inhabited hyperbola_50_out_left. Qed.
Lemma hyperbola_50_out_wrong_1 : ~ (forall eta gamma, hyperbola_50_out_domain eta gamma -> hyperbola_50_out_left eta gamma = ((gamma + (/ gamma)) ^ 2) * (((eta / (sqrt ((eta ^ 2) + (/ (gamma ^ 2))))) + 1) ^ 2)).
Proof. refuted hyperbola_50_out_inhabited hyperbola_50_out_left. Qed.

(* hyperbola_51: | (-sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2)*(sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2) =
   eta**2*gamma**2/(gamma**4 + 1) + eta*sqrt(gamma**4 + 1)/gamma *)
Definition hyperbola_51_domain (eta gamma : R) : Prop :=
  0 < eta /\ 0 < gamma /\ 0 <= (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2).
Definition hyperbola_51_left (eta gamma : R) : R :=
  (- ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) * (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)).
Definition hyperbola_51_right (eta gamma : R) : R :=
  ((eta ^ 2) * (gamma ^ 2) / ((gamma ^ 4) + 1)) + (eta * (sqrt ((gamma ^ 4) + 1)) / gamma).
Lemma hyperbola_51 : forall eta gamma : R, hyperbola_51_domain eta gamma ->
  hyperbola_51_left eta gamma = hyperbola_51_right eta gamma.
Proof.
  unfold hyperbola_51_domain, hyperbola_51_left, hyperbola_51_right.
  intros eta gamma (H0 & H1 & H2).
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (R2 : (sqrt (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) ^ 2 = - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) by (apply square_of_sqrt; replace (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) with (((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) * ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) * ((gamma ^ 4) + 1))) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); nonnegative).
  try assert (NZ2 : (sqrt (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) with (((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) * ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) * ((gamma ^ 4) + 1))) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); positive).
  assert (R3 : (sqrt (sqrt ((gamma ^ 4) + 1))) ^ 2 = sqrt ((gamma ^ 4) + 1)) by (apply square_of_sqrt; nonnegative).
  assert (E4 : sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) = (sqrt (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) / (sqrt ((gamma ^ 4) + 1)) / (sqrt (sqrt ((gamma ^ 4) + 1))) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2 R3] | field [R0 R2 R3]; nonzero ] ]). rewrite ?E4 in *.
  assert (R5 : (sqrt ((2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) + (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) ^ 2 = (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) + (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) by (apply square_of_sqrt; nonnegative).
  assert (E6 : sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) = (sqrt ((2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) + (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) / (sqrt ((gamma ^ 4) + 1)) / (sqrt (sqrt ((gamma ^ 4) + 1))) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2 R3 R5] | field [R0 R2 R3 R5]; nonzero ] ]). rewrite ?E6 in *.
  known.
  first [ reflexivity | field [R0 R2 R3 R5]; nonzero | ring [R0 R2 R3 R5] | unfold Rdiv; ring [R0 R2 R3 R5] | alike ].
Qed.
Lemma hyperbola_51_inhabited : hyperbola_51_domain (1 / 20) (3 / 2).
Proof. premises hyperbola_51_domain. Qed.
Lemma hyperbola_51_left_value : Rabs (hyperbola_51_left (1 / 20) (3 / 2) - (83001650067 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_51_left. Qed.
Lemma hyperbola_51_right_value : Rabs (hyperbola_51_right (1 / 20) (3 / 2) - (83001650067 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_51_right. Qed.
Lemma hyperbola_51_wrong_0 : ~ (forall eta gamma, hyperbola_51_domain eta gamma -> hyperbola_51_left eta gamma = ((eta ^ 2) * (gamma ^ 2) / ((gamma ^ 4) + 1)) + (sqrt ((gamma ^ 4) + 1))).
Proof. refuted hyperbola_51_inhabited hyperbola_51_left. Qed.
Lemma hyperbola_51_wrong_1 : ~ (forall eta gamma, hyperbola_51_domain eta gamma -> (- ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)) * (((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt (- (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (gamma ^ 2) + ((gamma + (/ gamma)) ^ 2))) / 2)) = hyperbola_51_right eta gamma).
Proof. refuted hyperbola_51_inhabited hyperbola_51_right. Qed.

(* hyperbola_volume_1: At distance η = ε^N, with σ_2 = η t: the density times ε^{N-1} = η^{(N-1)/N} is an
   expression that is continuous at ε = 0; | N*epsilon**(N - 1)*(1 -
   (epsilon**(2*N)*t**2/sigma_1**2)**(1/N))/(sigma_1**(3*(N - 1)/N)*(epsilon**(2*N)*t**2)**((N -
   1)/(2*N))*(-epsilon**(2*N)*t**2/sigma_1**2 + 1)) = N*(sigma_1*t)**((1 - N)/N)*(-epsilon**2*t**(2/N) +
   sigma_1**(2/N))/(-epsilon**(2*N)*t**2 + sigma_1**2) *)
Definition hyperbola_volume_1_domain (N epsilon sigma_1 t : R) : Prop :=
  0 < N /\ 0 < epsilon /\ 0 < sigma_1 /\ 0 < t /\ - ((Rpower epsilon (2 * N)) * (t ^ 2) / (sigma_1 ^ 2)) + 1 <> 0 /\ - ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_1 ^ 2) <> 0.
Definition hyperbola_volume_1_left (N epsilon sigma_1 t : R) : R :=
  N * (Rpower epsilon (N - 1)) * (Rpower sigma_1 (- 3 * (N - 1) / N)) * (Rpower ((Rpower epsilon (2 * N)) * (t ^ 2)) (- (N - 1) / 2 / N)) * (1 - (Rpower ((Rpower epsilon (2 * N)) * (t ^ 2) / (sigma_1 ^ 2)) (/ N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2) / (sigma_1 ^ 2)) + 1).
Definition hyperbola_volume_1_right (N epsilon sigma_1 t : R) : R :=
  N * (Rpower (sigma_1 * t) ((1 - N) / N)) * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_1 (2 / N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_1 ^ 2)).
Lemma hyperbola_volume_1 : forall N epsilon sigma_1 t : R, hyperbola_volume_1_domain N epsilon sigma_1 t ->
  hyperbola_volume_1_left N epsilon sigma_1 t = hyperbola_volume_1_right N epsilon sigma_1 t.
Proof.
  unfold hyperbola_volume_1_domain, hyperbola_volume_1_left, hyperbola_volume_1_right.
  intros N epsilon sigma_1 t (H0 & H1 & H2 & H3 & H4 & H5).
  exponential epsilon H1 X_epsilon.
  exponential sigma_1 H2 X_sigma_1.
  exponential t H3 X_t.
  assert (E0 : Rpower (exp X_epsilon) (N - 1) = (exp (X_epsilon * N)) / (exp X_epsilon)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (- 3 * (N - 1) / N) = ((exp (X_sigma_1 / N)) ^ 3) / ((exp X_sigma_1) ^ 3)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_epsilon) (2 * N) = ((exp (X_epsilon * N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((((exp (X_epsilon * N)) ^ 2)) * ((exp X_t) ^ 2)) (- (N - 1) / 2 / N) = (exp (X_t / N)) * (exp X_epsilon) / (exp X_t) / (exp (X_epsilon * N))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower ((((exp (X_epsilon * N)) ^ 2)) * ((exp X_t) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp X_epsilon) ^ 2) * ((exp (X_t / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower ((exp X_sigma_1) * (exp X_t)) ((1 - N) / N) = (exp (X_sigma_1 / N)) * (exp (X_t / N)) / (exp X_sigma_1) / (exp X_t)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_t) (2 / N) = ((exp (X_t / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma hyperbola_volume_1_inhabited : hyperbola_volume_1_domain 2 (1 / 5) (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_1_domain. Qed.
Lemma hyperbola_volume_1_left_value : Rabs (hyperbola_volume_1_left 2 (1 / 5) (7 / 2) (2 / 3) - (37125917053 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_1_left. Qed.
Lemma hyperbola_volume_1_right_value : Rabs (hyperbola_volume_1_right 2 (1 / 5) (7 / 2) (2 / 3) - (37125917053 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_1_right. Qed.
Lemma hyperbola_volume_1_wrong_0 : ~ (forall N epsilon sigma_1 t, hyperbola_volume_1_domain N epsilon sigma_1 t -> hyperbola_volume_1_left N epsilon sigma_1 t = N * (Rpower (epsilon * t) ((1 - N) / N)) * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_1 (2 / N))) / (- ((Rpower epsilon (2 * N)) * (t ^ 2)) + (sigma_1 ^ 2))).
Proof. refuted hyperbola_volume_1_inhabited hyperbola_volume_1_left. Qed.
Lemma hyperbola_volume_1_wrong_1 : ~ (forall N epsilon sigma_1 t, hyperbola_volume_1_domain N epsilon sigma_1 t -> hyperbola_volume_1_left N epsilon sigma_1 t = N * (Rpower (sigma_1 * t) ((1 - N) / N)) * (- ((epsilon ^ 2) * (Rpower t (2 / N))) + (Rpower sigma_1 (2 / N))) / ((epsilon ^ 2) - ((Rpower epsilon (2 * N)) * (t ^ 2)))).
Proof. refuted hyperbola_volume_1_inhabited hyperbola_volume_1_left. Qed.

(* hyperbola_volume_3: which is N (s² r)^{-(N-1)/N} as σ_1 → s and t → r/s. | Subs(N*sigma_1**(-2 +
   2/N)*(sigma_1*t)**((1 - N)/N), (t, sigma_1), (r/s, s)) = N*(r*s**2)**(-1 + 1/N) *)
Definition hyperbola_volume_3_out_domain (N r s : R) : Prop :=
  0 < N /\ 0 < r /\ 0 < s.
Definition hyperbola_volume_3_out_left (N r s : R) : R :=
  (Rpower s (- 2 + (2 / N))) * N * (Rpower (s * (r / s)) ((1 - N) / N)).
Definition hyperbola_volume_3_out_right (N r s : R) : R :=
  N * (Rpower (r * (s ^ 2)) (- 1 + (/ N))).
Lemma hyperbola_volume_3_out : forall N r s : R, hyperbola_volume_3_out_domain N r s ->
  hyperbola_volume_3_out_left N r s = hyperbola_volume_3_out_right N r s.
Proof.
  unfold hyperbola_volume_3_out_domain, hyperbola_volume_3_out_left, hyperbola_volume_3_out_right.
  intros N r s (H0 & H1 & H2).
  exponential s H2 X_s.
  exponential r H1 X_r.
  assert (E0 : Rpower (exp X_s) (- 2 + (2 / N)) = ((exp (X_s / N)) ^ 2) / ((exp X_s) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower ((exp X_s) * ((exp X_r) / (exp X_s))) ((1 - N) / N) = (exp (X_r / N)) / (exp X_r)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_r) * ((exp X_s) ^ 2)) (- 1 + (/ N)) = (exp (X_r / N)) * ((exp (X_s / N)) ^ 2) / (exp X_r) / ((exp X_s) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_volume_3_left (N r s : R) : R :=
  (fun t sigma_1 : R => N * (Rpower sigma_1 (- 2 + (2 / N))) * (Rpower (sigma_1 * t) ((1 - N) / N))) (r / s) s.
Definition hyperbola_volume_3_right (N r s : R) : R :=
  N * (Rpower (r * (s ^ 2)) (- 1 + (/ N))).
Lemma hyperbola_volume_3 : forall N r s : R, hyperbola_volume_3_out_domain N r s ->
  hyperbola_volume_3_left N r s = hyperbola_volume_3_right N r s.
Proof.
  intros N r s H; generalize (hyperbola_volume_3_out N r s H); revert H.
  unfold hyperbola_volume_3_out_domain, hyperbola_volume_3_out_left, hyperbola_volume_3_out_right, hyperbola_volume_3_left, hyperbola_volume_3_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_volume_3_out_inhabited : hyperbola_volume_3_out_domain 2 (7 / 3) (7 / 2).
Proof. premises hyperbola_volume_3_out_domain. Qed.
Lemma hyperbola_volume_3_out_left_value : Rabs (hyperbola_volume_3_out_left 2 (7 / 3) (7 / 2) - (37408781183 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_3_out_left. Qed.
Lemma hyperbola_volume_3_out_right_value : Rabs (hyperbola_volume_3_out_right 2 (7 / 3) (7 / 2) - (37408781183 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_3_out_right. Qed.
Lemma hyperbola_volume_3_out_wrong_0 : ~ (forall N r s, hyperbola_volume_3_out_domain N r s -> hyperbola_volume_3_out_left N r s = N * (Rpower s (- 3 + (3 / N)))).
Proof. refuted hyperbola_volume_3_out_inhabited hyperbola_volume_3_out_left. Qed.
Lemma hyperbola_volume_3_out_wrong_1 : ~ (forall N r s, hyperbola_volume_3_out_domain N r s -> hyperbola_volume_3_out_left N r s = N * (Rpower r (- 3 + (3 / N)))).
Proof. refuted hyperbola_volume_3_out_inhabited hyperbola_volume_3_out_left. Qed.

(* hyperbola_volume_4: At infinite depth, with η = e^{-L} and κ = 1/L, the density times η/L is continuous in (η,
   κ) at (0, 0); | 2*log(sigma_1*exp(L)/t)/(L*sigma_1*t*(sigma_1**2 - t**2*exp(-2*L))) =
   Subs((2*kappa*(log(sigma_1) - log(t)) + 2)/(sigma_1*t*(-eta**2*t**2 + sigma_1**2)), (kappa, eta), (1/L,
   exp(-L))) *)
Definition hyperbola_volume_4_out_domain (L sigma_1 t : R) : Prop :=
  0 < L /\ 0 < sigma_1 /\ 0 < t /\ (sigma_1 ^ 2) - ((t ^ 2) * (exp (- 2 * L))) <> 0.
Definition hyperbola_volume_4_out_left (L sigma_1 t : R) : R :=
  2 * (ln (sigma_1 * (exp L) / t)) / L / sigma_1 / t / ((sigma_1 ^ 2) - ((t ^ 2) * (exp (- 2 * L)))).
Definition hyperbola_volume_4_out_right (L sigma_1 t : R) : R :=
  ((2 * (/ L) * ((ln sigma_1) - (ln t))) + 2) / sigma_1 / t / (- (((exp (- L)) ^ 2) * (t ^ 2)) + (sigma_1 ^ 2)).
Lemma hyperbola_volume_4_out : forall L sigma_1 t : R, hyperbola_volume_4_out_domain L sigma_1 t ->
  hyperbola_volume_4_out_left L sigma_1 t = hyperbola_volume_4_out_right L sigma_1 t.
Proof.
  unfold hyperbola_volume_4_out_domain, hyperbola_volume_4_out_left, hyperbola_volume_4_out_right.
  intros L sigma_1 t (H0 & H1 & H2 & H3).
  exponential sigma_1 H1 X_sigma_1.
  exponential t H2 X_t.
  assert (E0 : exp (- 2 * L) = 1 / ((exp L) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_1) * (exp L) / (exp X_t)) = X_sigma_1 - X_t + L) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (- L) = 1 / (exp L)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : ln (exp X_sigma_1) = X_sigma_1) by logarithm. rewrite ?E3 in *.
  assert (E4 : ln (exp X_t) = X_t) by logarithm. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_volume_4_left (L sigma_1 t : R) : R :=
  2 * (ln (sigma_1 * (exp L) / t)) / L / sigma_1 / t / ((sigma_1 ^ 2) - ((t ^ 2) * (exp (- 2 * L)))).
Definition hyperbola_volume_4_right (L sigma_1 t : R) : R :=
  (fun kappa eta : R => ((2 * kappa * ((ln sigma_1) - (ln t))) + 2) / sigma_1 / t / (- ((eta ^ 2) * (t ^ 2)) + (sigma_1 ^ 2))) (/ L) (exp (- L)).
Lemma hyperbola_volume_4 : forall L sigma_1 t : R, hyperbola_volume_4_out_domain L sigma_1 t ->
  hyperbola_volume_4_left L sigma_1 t = hyperbola_volume_4_right L sigma_1 t.
Proof.
  intros L sigma_1 t H; generalize (hyperbola_volume_4_out L sigma_1 t H); revert H.
  unfold hyperbola_volume_4_out_domain, hyperbola_volume_4_out_left, hyperbola_volume_4_out_right, hyperbola_volume_4_left, hyperbola_volume_4_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_volume_4_out_inhabited : hyperbola_volume_4_out_domain 3 (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_4_out_domain. Qed.
Lemma hyperbola_volume_4_out_left_value : Rabs (hyperbola_volume_4_out_left 3 (7 / 2) (2 / 3) - (10865649069 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_4_out_left. Qed.
Lemma hyperbola_volume_4_out_right_value : Rabs (hyperbola_volume_4_out_right 3 (7 / 2) (2 / 3) - (10865649069 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_4_out_right. Qed.
Lemma hyperbola_volume_4_out_wrong_0 : ~ (forall L sigma_1 t, hyperbola_volume_4_out_domain L sigma_1 t -> hyperbola_volume_4_out_left L sigma_1 t = (2 + (2 * ((ln sigma_1) - (ln t)) / L)) / L / t / ((sigma_1 ^ 2) - ((t ^ 2) * (exp (- 2 * L))))).
Proof. refuted hyperbola_volume_4_out_inhabited hyperbola_volume_4_out_left. Qed.
Lemma hyperbola_volume_4_out_wrong_1 : ~ (forall L sigma_1 t, hyperbola_volume_4_out_domain L sigma_1 t -> hyperbola_volume_4_out_left L sigma_1 t = (2 + (2 * ((ln sigma_1) - (ln t)) / L)) / sigma_1 / t / ((L ^ 2) - ((t ^ 2) * (exp (- 2 * L))))).
Proof. refuted hyperbola_volume_4_out_inhabited hyperbola_volume_4_out_left. Qed.

(* hyperbola_volume_6: which is 2/(s² r). | Subs(2/(sigma_1**3*t), (t, sigma_1), (r/s, s)) = 2/(r*s**2) *)
Definition hyperbola_volume_6_out_domain (r s : R) : Prop :=
  0 < r /\ 0 < s.
Definition hyperbola_volume_6_out_left (r s : R) : R :=
  2 / (s ^ 3) / (r / s).
Definition hyperbola_volume_6_out_right (r s : R) : R :=
  2 / r / (s ^ 2).
Lemma hyperbola_volume_6_out : forall r s : R, hyperbola_volume_6_out_domain r s ->
  hyperbola_volume_6_out_left r s = hyperbola_volume_6_out_right r s.
Proof.
  unfold hyperbola_volume_6_out_domain, hyperbola_volume_6_out_left, hyperbola_volume_6_out_right.
  intros r s (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_volume_6_left (r s : R) : R :=
  (fun t sigma_1 : R => 2 / (sigma_1 ^ 3) / t) (r / s) s.
Definition hyperbola_volume_6_right (r s : R) : R :=
  2 / r / (s ^ 2).
Lemma hyperbola_volume_6 : forall r s : R, hyperbola_volume_6_out_domain r s ->
  hyperbola_volume_6_left r s = hyperbola_volume_6_right r s.
Proof.
  intros r s H; generalize (hyperbola_volume_6_out r s H); revert H.
  unfold hyperbola_volume_6_out_domain, hyperbola_volume_6_out_left, hyperbola_volume_6_out_right, hyperbola_volume_6_left, hyperbola_volume_6_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_volume_6_out_inhabited : hyperbola_volume_6_out_domain (7 / 3) (7 / 2).
Proof. premises hyperbola_volume_6_out_domain. Qed.
Lemma hyperbola_volume_6_out_left_value : Rabs (hyperbola_volume_6_out_left (7 / 3) (7 / 2) - (69970845481 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_volume_6_out_left. Qed.
Lemma hyperbola_volume_6_out_right_value : Rabs (hyperbola_volume_6_out_right (7 / 3) (7 / 2) - (69970845481 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_volume_6_out_right. Qed.
Lemma hyperbola_volume_6_out_wrong_0 : ~ (forall r s, hyperbola_volume_6_out_domain r s -> hyperbola_volume_6_out_left r s = 2 / (s ^ 3)).
Proof. refuted hyperbola_volume_6_out_inhabited hyperbola_volume_6_out_left. Qed.
Lemma hyperbola_volume_6_out_wrong_1 : ~ (forall r s, hyperbola_volume_6_out_domain r s -> hyperbola_volume_6_out_left r s = 2 / (r ^ 3)).
Proof. refuted hyperbola_volume_6_out_inhabited hyperbola_volume_6_out_left. Qed.

(* hyperbola_volume_8: | -sqrt(eta**2 - 2*eta**2/(gamma**2 + gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2))
   + 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2 =
   eta*(eta/(gamma**2 + gamma**(-2)) + sqrt(gamma**2 + gamma**(-2)))/(sqrt(eta**2 - 2*eta**2/(gamma**2 +
   gamma**(-2)) - 2*eta*sqrt(gamma**2 + gamma**(-2)) + 4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma +
   1/gamma)**2)/2 + sqrt(eta**2 + 2*eta**2/(gamma**2 + gamma**(-2)) + 2*eta*sqrt(gamma**2 + gamma**(-2)) +
   4*eta/sqrt(gamma**2 + gamma**(-2)) + (gamma + 1/gamma)**2)/2) *)
Definition hyperbola_volume_8_domain (eta gamma : R) : Prop :=
  0 < eta /\ 0 < gamma /\ 0 <= (eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2).
Definition hyperbola_volume_8_left (eta gamma : R) : R :=
  - ((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2).
Definition hyperbola_volume_8_right (eta gamma : R) : R :=
  eta * ((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) / (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2)).
Lemma hyperbola_volume_8 : forall eta gamma : R, hyperbola_volume_8_domain eta gamma ->
  hyperbola_volume_8_left eta gamma = hyperbola_volume_8_right eta gamma.
Proof.
  unfold hyperbola_volume_8_domain, hyperbola_volume_8_left, hyperbola_volume_8_right.
  intros eta gamma (H0 & H1 & H2).
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt ((gamma ^ 2) + (/ (gamma ^ 2))) = (sqrt ((gamma ^ 4) + 1)) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (R2 : (sqrt (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) ^ 2 = - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) by (apply square_of_sqrt; replace (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) with (((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) * ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) * ((gamma ^ 4) + 1))) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); nonnegative).
  try assert (NZ2 : (sqrt (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) with (((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) * ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2) * ((gamma ^ 4) + 1))) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); positive).
  assert (R3 : (sqrt (sqrt ((gamma ^ 4) + 1))) ^ 2 = sqrt ((gamma ^ 4) + 1)) by (apply square_of_sqrt; nonnegative).
  assert (E4 : sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) = (sqrt (- (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) - (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) - (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) / (sqrt ((gamma ^ 4) + 1)) / (sqrt (sqrt ((gamma ^ 4) + 1))) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2 R3] | field [R0 R2 R3]; nonzero ] ]). rewrite ?E4 in *.
  assert (R5 : (sqrt ((2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) + (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) ^ 2 = (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) + (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3))) by (apply square_of_sqrt; nonnegative).
  assert (E6 : sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * ((sqrt ((gamma ^ 4) + 1)) / gamma)) + (4 * eta / ((sqrt ((gamma ^ 4) + 1)) / gamma)) + ((gamma + (/ gamma)) ^ 2)) = (sqrt ((2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * (gamma ^ 5)) + (2 * ((sqrt ((gamma ^ 4) + 1)) ^ 2) * eta * gamma) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 4)) + ((sqrt ((gamma ^ 4) + 1)) * (eta ^ 2) * (gamma ^ 2)) + ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 8)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 6)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) + (2 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 2)) + (sqrt ((gamma ^ 4) + 1)) + (4 * eta * (gamma ^ 7)) + (4 * eta * (gamma ^ 3)))) / (sqrt ((gamma ^ 4) + 1)) / (sqrt (sqrt ((gamma ^ 4) + 1))) / gamma) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2 R3 R5] | field [R0 R2 R3 R5]; nonzero ] ]). rewrite ?E6 in *.
  known.
  first [ reflexivity | field [R0 R2 R3 R5]; nonzero | ring [R0 R2 R3 R5] | unfold Rdiv; ring [R0 R2 R3 R5] | alike ].
Qed.
Lemma hyperbola_volume_8_inhabited : hyperbola_volume_8_domain (1 / 20) (3 / 2).
Proof. premises hyperbola_volume_8_domain. Qed.
Lemma hyperbola_volume_8_left_value : Rabs (hyperbola_volume_8_left (1 / 20) (3 / 2) - (4727073699 / 125000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_volume_8_left. Qed.
Lemma hyperbola_volume_8_right_value : Rabs (hyperbola_volume_8_right (1 / 20) (3 / 2) - (4727073699 / 125000000000)) <= (1 / 1000000000000).
Proof. by_value hyperbola_volume_8_right. Qed.
Lemma hyperbola_volume_8_wrong_0 : ~ (forall eta gamma, hyperbola_volume_8_domain eta gamma -> hyperbola_volume_8_left eta gamma = gamma * ((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) / (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2))).
Proof. refuted hyperbola_volume_8_inhabited hyperbola_volume_8_left. Qed.
Lemma hyperbola_volume_8_wrong_1 : ~ (forall eta gamma, hyperbola_volume_8_domain eta gamma -> hyperbola_volume_8_left eta gamma = eta * ((eta / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) / (((sqrt ((eta ^ 2) - (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) - (2 * eta * (sqrt ((eta ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2) + ((sqrt ((eta ^ 2) + (2 * (eta ^ 2) / ((gamma ^ 2) + (/ (gamma ^ 2)))) + (2 * eta * (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + (4 * eta / (sqrt ((gamma ^ 2) + (/ (gamma ^ 2))))) + ((gamma + (/ gamma)) ^ 2))) / 2))).
Proof. refuted hyperbola_volume_8_inhabited hyperbola_volume_8_left. Qed.

(* hyperbola_volume_17: | 2*log(sigma_1/sigma_2)/(sigma_1*sigma_2*(sigma_1**2 - sigma_2**2)) = 2*(log(sigma_1) -
   log(sigma_2))/(sigma_1*sigma_2*(sigma_1**2 - sigma_2**2)) *)
Definition hyperbola_volume_17_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition hyperbola_volume_17_left (sigma_1 sigma_2 : R) : R :=
  2 * (ln (sigma_1 / sigma_2)) / sigma_1 / sigma_2 / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition hyperbola_volume_17_right (sigma_1 sigma_2 : R) : R :=
  2 * ((ln sigma_1) - (ln sigma_2)) / sigma_1 / sigma_2 / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma hyperbola_volume_17 : forall sigma_1 sigma_2 : R, hyperbola_volume_17_domain sigma_1 sigma_2 ->
  hyperbola_volume_17_left sigma_1 sigma_2 = hyperbola_volume_17_right sigma_1 sigma_2.
Proof.
  unfold hyperbola_volume_17_domain, hyperbola_volume_17_left, hyperbola_volume_17_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_1) = X_sigma_1) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (exp X_sigma_2) = X_sigma_2) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma hyperbola_volume_17_inhabited : hyperbola_volume_17_domain (7 / 2) (2 / 3).
Proof. premises hyperbola_volume_17_domain. Qed.
Lemma hyperbola_volume_17_left_value : Rabs (hyperbola_volume_17_left (7 / 2) (2 / 3) - (6019785959 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_17_left. Qed.
Lemma hyperbola_volume_17_right_value : Rabs (hyperbola_volume_17_right (7 / 2) (2 / 3) - (6019785959 / 50000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_17_right. Qed.
Lemma hyperbola_volume_17_wrong_0 : ~ (forall sigma_1 sigma_2, hyperbola_volume_17_domain sigma_1 sigma_2 -> hyperbola_volume_17_left sigma_1 sigma_2 = 2 * ((ln sigma_1) - (ln sigma_2)) / (sigma_2 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted hyperbola_volume_17_inhabited hyperbola_volume_17_left. Qed.
Lemma hyperbola_volume_17_wrong_1 : ~ (forall sigma_1 sigma_2, hyperbola_volume_17_domain sigma_1 sigma_2 -> hyperbola_volume_17_left sigma_1 sigma_2 = 2 * ((ln sigma_1) - (ln sigma_2)) / (sigma_1 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted hyperbola_volume_17_inhabited hyperbola_volume_17_left. Qed.

(* hyperbola_volume_18: σ_2/η at first order: 2(γ⁴ + 1) − (γ² + 1)² = (γ² − 1)², so it is least at γ = 1 and
   nowhere else. | sqrt(2)/2 <= sqrt(gamma**4 + 1)/(gamma**2 + 1) *)
Definition hyperbola_volume_18_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_18_left (gamma : R) : R :=
  (sqrt 2) / 2.
Definition hyperbola_volume_18_right (gamma : R) : R :=
  (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1).
Lemma hyperbola_volume_18 : forall gamma : R, hyperbola_volume_18_domain gamma ->
  hyperbola_volume_18_left gamma <= hyperbola_volume_18_right gamma.
Proof.
  unfold hyperbola_volume_18_domain, hyperbola_volume_18_left, hyperbola_volume_18_right.
  intros gamma H0.
  assert (R0 : (sqrt 2) ^ 2 = 2) by (apply square_of_sqrt; nonnegative).
  assert (R1 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  known.
  match goal with |- ?low <= ?high => apply (below (2 * (((sqrt 2) / 2) + ((sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1))) * (((gamma ^ 2) + 1) ^ 2)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((gamma ^ 2) - 1) ^ 2) end;
    [ nonnegative | first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero ] ].
Qed.
Lemma hyperbola_volume_18_inhabited : hyperbola_volume_18_domain (3 / 2).
Proof. premises hyperbola_volume_18_domain. Qed.
Lemma hyperbola_volume_18_left_value : Rabs (hyperbola_volume_18_left (3 / 2) - (70710678119 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_18_left. Qed.
Lemma hyperbola_volume_18_right_value : Rabs (hyperbola_volume_18_right (3 / 2) - (75760444629 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_18_right. Qed.
Lemma hyperbola_volume_18_wrong_0 : ~ (forall gamma, hyperbola_volume_18_domain gamma -> hyperbola_volume_18_left gamma <= (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 2)).
Proof. refuted hyperbola_volume_18_inhabited hyperbola_volume_18_left. Qed.
Lemma hyperbola_volume_18_wrong_1 : ~ (forall gamma, hyperbola_volume_18_domain gamma -> hyperbola_volume_18_left gamma <= (sqrt ((gamma ^ 4) - 1)) / ((gamma ^ 2) + 1)).
Proof. refuted hyperbola_volume_18_inhabited hyperbola_volume_18_left. Qed.

(* hyperbola_volume_19: | Subs(sqrt(gamma**4 + 1)/(gamma**2 + 1), gamma, 1) = sqrt(2)/2 *)
Definition hyperbola_volume_19_out_domain : Prop :=
  True.
Definition hyperbola_volume_19_out_left : R :=
  (sqrt ((1 ^ 4) + 1)) / ((1 ^ 2) + 1).
Definition hyperbola_volume_19_out_right : R :=
  (sqrt 2) / 2.
Lemma hyperbola_volume_19_out : hyperbola_volume_19_out_domain ->
  hyperbola_volume_19_out_left = hyperbola_volume_19_out_right.
Proof.
  unfold hyperbola_volume_19_out_domain, hyperbola_volume_19_out_left, hyperbola_volume_19_out_right.
  intros _.
  assert (R0 : (sqrt ((1 ^ 4) + 1)) ^ 2 = (1 ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (R1 : (sqrt 2) ^ 2 = 2) by (apply square_of_sqrt; nonnegative).
  known.
  first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero | unfold Rdiv; ring [R0 R1] | alike ].
Qed.
Definition hyperbola_volume_19_left : R :=
  (fun gamma : R => (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 2) + 1)) 1.
Definition hyperbola_volume_19_right : R :=
  (sqrt 2) / 2.
Lemma hyperbola_volume_19 : hyperbola_volume_19_out_domain ->
  hyperbola_volume_19_left = hyperbola_volume_19_right.
Proof.
  intros H; generalize (hyperbola_volume_19_out H); revert H.
  unfold hyperbola_volume_19_out_domain, hyperbola_volume_19_out_left, hyperbola_volume_19_out_right, hyperbola_volume_19_left, hyperbola_volume_19_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_volume_19_out_inhabited : hyperbola_volume_19_out_domain.
Proof. premises hyperbola_volume_19_out_domain. Qed.
Lemma hyperbola_volume_19_out_left_value : Rabs (hyperbola_volume_19_out_left - (70710678119 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_19_out_left. Qed.
Lemma hyperbola_volume_19_out_right_value : Rabs (hyperbola_volume_19_out_right - (70710678119 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_19_out_right. Qed.
Lemma hyperbola_volume_19_out_wrong_0 : ~ (hyperbola_volume_19_out_domain -> (sqrt 2) / 3 = hyperbola_volume_19_out_right).
Proof. refuted hyperbola_volume_19_out_inhabited hyperbola_volume_19_out_right. Qed.
Lemma hyperbola_volume_19_out_wrong_1 : ~ (hyperbola_volume_19_out_domain -> (sqrt 3) / 2 = hyperbola_volume_19_out_right).
Proof. refuted hyperbola_volume_19_out_inhabited hyperbola_volume_19_out_right. Qed.

(* hyperbola_volume_20: | 2*gamma**3/((gamma**2 + 1)**2*sqrt(gamma**4 + 1)) <= sqrt(2)/4 *)
Definition hyperbola_volume_20_domain (gamma : R) : Prop :=
  0 < gamma.
Definition hyperbola_volume_20_left (gamma : R) : R :=
  2 * (gamma ^ 3) / (((gamma ^ 2) + 1) ^ 2) / (sqrt ((gamma ^ 4) + 1)).
Definition hyperbola_volume_20_right (gamma : R) : R :=
  (sqrt 2) / 4.
Lemma hyperbola_volume_20 : forall gamma : R, hyperbola_volume_20_domain gamma ->
  hyperbola_volume_20_left gamma <= hyperbola_volume_20_right gamma.
Proof.
  unfold hyperbola_volume_20_domain, hyperbola_volume_20_left, hyperbola_volume_20_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (R1 : (sqrt 2) ^ 2 = 2) by (apply square_of_sqrt; nonnegative).
  known.
  match goal with |- ?low <= ?high => apply (below (8 * (((gamma ^ 2) + 1) ^ 4) * ((gamma ^ 4) + 1) * ((2 * (gamma ^ 3) / (((gamma ^ 2) + 1) ^ 2) / (sqrt ((gamma ^ 4) + 1))) + ((sqrt 2) / 4))) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((((gamma ^ 2) - 1) ^ 2) * ((gamma ^ 8) + (6 * (gamma ^ 6)) + (18 * (gamma ^ 4)) + (6 * (gamma ^ 2)) + 1)) end;
    [ nonnegative | first [ reflexivity | ring [R0 R1] | field [R0 R1]; nonzero ] ].
Qed.
Lemma hyperbola_volume_20_inhabited : hyperbola_volume_20_domain (3 / 2).
Proof. premises hyperbola_volume_20_domain. Qed.
Lemma hyperbola_volume_20_left_value : Rabs (hyperbola_volume_20_left (3 / 2) - (811075339 / 3125000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_20_left. Qed.
Lemma hyperbola_volume_20_right_value : Rabs (hyperbola_volume_20_right (3 / 2) - (35355339059 / 100000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_20_right. Qed.
Lemma hyperbola_volume_20_wrong_0 : ~ (forall gamma, hyperbola_volume_20_domain gamma -> 2 * (gamma ^ 3) / (((gamma ^ 2) - 1) ^ 2) / (sqrt ((gamma ^ 4) + 1)) <= hyperbola_volume_20_right gamma).
Proof. refuted hyperbola_volume_20_inhabited hyperbola_volume_20_right. Qed.
Lemma hyperbola_volume_20_wrong_1 : ~ (forall gamma, hyperbola_volume_20_domain gamma -> 2 / gamma / (sqrt ((gamma ^ 4) + 1)) <= hyperbola_volume_20_right gamma).
Proof. refuted hyperbola_volume_20_inhabited hyperbola_volume_20_right. Qed.

(* hyperbola_volume_21: r² = w² + P²/w² is least, 2|P|, exactly where w² = |P|: at the corners w_12 = ± w_21 of
   both lobes; | 2*p <= p**2/w**2 + w**2 *)
Definition hyperbola_volume_21_domain (p w : R) : Prop :=
  0 < p /\ 0 < w.
Definition hyperbola_volume_21_left (p w : R) : R :=
  2 * p.
Definition hyperbola_volume_21_right (p w : R) : R :=
  ((p ^ 2) / (w ^ 2)) + (w ^ 2).
Lemma hyperbola_volume_21 : forall p w : R, hyperbola_volume_21_domain p w ->
  hyperbola_volume_21_left p w <= hyperbola_volume_21_right p w.
Proof.
  unfold hyperbola_volume_21_domain, hyperbola_volume_21_left, hyperbola_volume_21_right.
  intros p w (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((- (p / w) + w) ^ 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma hyperbola_volume_21_inhabited : hyperbola_volume_21_domain (3 / 2) (5 / 4).
Proof. premises hyperbola_volume_21_domain. Qed.
Lemma hyperbola_volume_21_left_value : Rabs (hyperbola_volume_21_left (3 / 2) (5 / 4) - 3) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_21_left. Qed.
Lemma hyperbola_volume_21_right_value : Rabs (hyperbola_volume_21_right (3 / 2) (5 / 4) - (1201 / 400)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_21_right. Qed.
Lemma hyperbola_volume_21_wrong_0 : ~ (forall p w, hyperbola_volume_21_domain p w -> hyperbola_volume_21_left p w <= (w ^ 2) + 1).
Proof. refuted hyperbola_volume_21_inhabited hyperbola_volume_21_left. Qed.
Lemma hyperbola_volume_21_wrong_1 : ~ (forall p w, hyperbola_volume_21_domain p w -> hyperbola_volume_21_left p w <= ((p ^ 2) / (w ^ 2)) - (w ^ 2)).
Proof. refuted hyperbola_volume_21_inhabited hyperbola_volume_21_left. Qed.

(* hyperbola_volume_22: with w² = |P|(1 + a) at a >= 0 (and the same for 1/w), r²/|P| grows with a: moving away
   from a corner moves away from the origin. | a + 1 + 1/(a + 1) <= (a + 1)*(b + 1) + 1/((a + 1)*(b + 1)) *)
Definition hyperbola_volume_22_domain (a b : R) : Prop :=
  0 < a /\ 0 < b.
Definition hyperbola_volume_22_left (a b : R) : R :=
  a + 1 + (/ (a + 1)).
Definition hyperbola_volume_22_right (a b : R) : R :=
  ((a + 1) * (b + 1)) + (1 / (a + 1) / (b + 1)).
Lemma hyperbola_volume_22 : forall a b : R, hyperbola_volume_22_domain a b ->
  hyperbola_volume_22_left a b <= hyperbola_volume_22_right a b.
Proof.
  unfold hyperbola_volume_22_domain, hyperbola_volume_22_left, hyperbola_volume_22_right.
  intros a b (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below ((a + 1) * (b + 1)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((a ^ 2) * (b ^ 2)) + ((a ^ 2) * b) + (2 * a * (b ^ 2)) + (2 * a * b) + (b ^ 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma hyperbola_volume_22_inhabited : hyperbola_volume_22_domain (1 / 3) 2.
Proof. premises hyperbola_volume_22_domain. Qed.
Lemma hyperbola_volume_22_left_value : Rabs (hyperbola_volume_22_left (1 / 3) 2 - (20833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_22_left. Qed.
Lemma hyperbola_volume_22_right_value : Rabs (hyperbola_volume_22_right (1 / 3) 2 - (17 / 4)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_22_right. Qed.
Lemma hyperbola_volume_22_wrong_0 : ~ (forall a b, hyperbola_volume_22_domain a b -> hyperbola_volume_22_left a b <= ((a + 1) ^ 2) + (1 / (a + 1) / (b + 1))).
Proof. refuted hyperbola_volume_22_inhabited hyperbola_volume_22_left. Qed.
Lemma hyperbola_volume_22_wrong_1 : ~ (forall a b, hyperbola_volume_22_domain a b -> hyperbola_volume_22_left a b <= ((a - 1) * (b + 1)) + (1 / (a + 1) / (b + 1))).
Proof. refuted hyperbola_volume_22_inhabited hyperbola_volume_22_left. Qed.

(* hyperbola_volume_23: s² r = (Φ_1² + Φ_2² + r²) r grows with r, | r*(f + r**2) <= (f + (r + x)**2)*(r + x) *)
Definition hyperbola_volume_23_domain (f r x : R) : Prop :=
  0 < f /\ 0 < r /\ 0 < x.
Definition hyperbola_volume_23_left (f r x : R) : R :=
  r * (f + (r ^ 2)).
Definition hyperbola_volume_23_right (f r x : R) : R :=
  (f + ((r + x) ^ 2)) * (r + x).
Lemma hyperbola_volume_23 : forall f r x : R, hyperbola_volume_23_domain f r x ->
  hyperbola_volume_23_left f r x <= hyperbola_volume_23_right f r x.
Proof.
  unfold hyperbola_volume_23_domain, hyperbola_volume_23_left, hyperbola_volume_23_right.
  intros f r x (H0 & H1 & H2).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((f * x) + (3 * (r ^ 2) * x) + (3 * r * (x ^ 2)) + (x ^ 3)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma hyperbola_volume_23_inhabited : hyperbola_volume_23_domain 2 (1 / 3) (3 / 5).
Proof. premises hyperbola_volume_23_domain. Qed.
Lemma hyperbola_volume_23_left_value : Rabs (hyperbola_volume_23_left 2 (1 / 3) (3 / 5) - (7037037037 / 10000000000)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_23_left. Qed.
Lemma hyperbola_volume_23_right_value : Rabs (hyperbola_volume_23_right 2 (1 / 3) (3 / 5) - (26797037037 / 10000000000)) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_23_right. Qed.
Lemma hyperbola_volume_23_wrong_0 : ~ (forall f r x, hyperbola_volume_23_domain f r x -> f * (f + (r ^ 2)) <= hyperbola_volume_23_right f r x).
Proof. refuted hyperbola_volume_23_inhabited hyperbola_volume_23_right. Qed.
Lemma hyperbola_volume_23_wrong_1 : ~ (forall f r x, hyperbola_volume_23_domain f r x -> hyperbola_volume_23_left f r x <= (- f + ((r + x) ^ 2)) * (r + x)).
Proof. refuted hyperbola_volume_23_inhabited hyperbola_volume_23_left. Qed.

(* hyperbola_volume_24: and it enters with the exponent −(N−1)/N at depth N = m + 2 and −1 at infinite depth: the
   coefficient is largest at the corners and falls along both arms of both lobes. | 0 <= (m + 1)/(m + 2) *)
Definition hyperbola_volume_24_domain (m : R) : Prop :=
  0 <= m.
Definition hyperbola_volume_24_left (m : R) : R :=
  0.
Definition hyperbola_volume_24_right (m : R) : R :=
  (m + 1) / (m + 2).
Lemma hyperbola_volume_24 : forall m : R, hyperbola_volume_24_domain m ->
  hyperbola_volume_24_left m <= hyperbola_volume_24_right m.
Proof.
  unfold hyperbola_volume_24_domain, hyperbola_volume_24_left, hyperbola_volume_24_right.
  intros m H0.
  known.
  match goal with |- ?low <= ?high => apply (below (m + 2) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (m + 1) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma hyperbola_volume_24_inhabited : hyperbola_volume_24_domain 0.
Proof. premises hyperbola_volume_24_domain. Qed.
Lemma hyperbola_volume_24_left_value : Rabs (hyperbola_volume_24_left 0 - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_24_left. Qed.
Lemma hyperbola_volume_24_right_value : Rabs (hyperbola_volume_24_right 0 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_24_right. Qed.
Lemma hyperbola_volume_24_wrong_0 : ~ (forall m, hyperbola_volume_24_domain m -> hyperbola_volume_24_left m <= (m + 1) / (m - 2)).
Proof. refuted hyperbola_volume_24_inhabited hyperbola_volume_24_left. Qed.
Lemma hyperbola_volume_24_wrong_1 : ~ (forall m, hyperbola_volume_24_domain m -> hyperbola_volume_24_left m <= (m - 1) / (m + 2)).
Proof. refuted hyperbola_volume_24_inhabited hyperbola_volume_24_left. Qed.

(* hyperbola_volume_27: At N = 1 the density is identically 1. | Subs(sigma_1**(3*(N - 1)/N)*sigma_2**((N -
   1)/N)*(1 - sigma_2**2/sigma_1**2)/(N*(1 - (sigma_2**2/sigma_1**2)**(1/N))), N, 1) = 1 *)
Definition hyperbola_volume_27_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)) <> 0.
Definition hyperbola_volume_27_out_left (sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_1 (3 * (1 - 1) / 1)) * (Rpower sigma_2 ((1 - 1) / 1)) * (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) / 1 / (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ 1))).
Definition hyperbola_volume_27_out_right (sigma_1 sigma_2 : R) : R :=
  1.
Lemma hyperbola_volume_27_out : forall sigma_1 sigma_2 : R, hyperbola_volume_27_out_domain sigma_1 sigma_2 ->
  hyperbola_volume_27_out_left sigma_1 sigma_2 = hyperbola_volume_27_out_right sigma_1 sigma_2.
Proof.
  unfold hyperbola_volume_27_out_domain, hyperbola_volume_27_out_left, hyperbola_volume_27_out_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (3 * (1 - 1) / 1) = 1) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) ((1 - 1) / 1) = 1) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ 1) = ((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition hyperbola_volume_27_left (sigma_1 sigma_2 : R) : R :=
  (fun N : R => (Rpower sigma_1 (3 * (N - 1) / N)) * (Rpower sigma_2 ((N - 1) / N)) * (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) / N / (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N)))) 1.
Definition hyperbola_volume_27_right (sigma_1 sigma_2 : R) : R :=
  1.
Lemma hyperbola_volume_27 : forall sigma_1 sigma_2 : R, hyperbola_volume_27_out_domain sigma_1 sigma_2 ->
  hyperbola_volume_27_left sigma_1 sigma_2 = hyperbola_volume_27_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (hyperbola_volume_27_out sigma_1 sigma_2 H); revert H.
  unfold hyperbola_volume_27_out_domain, hyperbola_volume_27_out_left, hyperbola_volume_27_out_right, hyperbola_volume_27_left, hyperbola_volume_27_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma hyperbola_volume_27_out_inhabited : hyperbola_volume_27_out_domain (7 / 2) (1 / 1000).
Proof. premises hyperbola_volume_27_out_domain. Qed.
Lemma hyperbola_volume_27_out_left_value : Rabs (hyperbola_volume_27_out_left (7 / 2) (1 / 1000) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_27_out_left. Qed.
Lemma hyperbola_volume_27_out_right_value : Rabs (hyperbola_volume_27_out_right (7 / 2) (1 / 1000) - 1) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_27_out_right. Qed.
Lemma hyperbola_volume_27_out_wrong_0 : ~ (forall sigma_1 sigma_2, hyperbola_volume_27_out_domain sigma_1 sigma_2 -> 0 = hyperbola_volume_27_out_right sigma_1 sigma_2).
Proof. refuted hyperbola_volume_27_out_inhabited hyperbola_volume_27_out_right. Qed.
Lemma hyperbola_volume_27_out_wrong_1 : ~ (forall sigma_1 sigma_2, hyperbola_volume_27_out_domain sigma_1 sigma_2 -> sigma_2 = hyperbola_volume_27_out_right sigma_1 sigma_2).
Proof. refuted hyperbola_volume_27_out_inhabited hyperbola_volume_27_out_right. Qed.

(* hyperbola_volume_28: The exponent (N−1)/N of 1/η grows with the depth, towards 1. | (N - 1)/N <= N/(N + 1) *)
Definition hyperbola_volume_28_domain (N : R) : Prop :=
  0 < N.
Definition hyperbola_volume_28_left (N : R) : R :=
  (N - 1) / N.
Definition hyperbola_volume_28_right (N : R) : R :=
  N / (N + 1).
Lemma hyperbola_volume_28 : forall N : R, hyperbola_volume_28_domain N ->
  hyperbola_volume_28_left N <= hyperbola_volume_28_right N.
Proof.
  unfold hyperbola_volume_28_domain, hyperbola_volume_28_left, hyperbola_volume_28_right.
  intros N H0.
  known.
  match goal with |- ?low <= ?high => apply (below (N * (N + 1)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with 1 end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma hyperbola_volume_28_inhabited : hyperbola_volume_28_domain 1.
Proof. premises hyperbola_volume_28_domain. Qed.
Lemma hyperbola_volume_28_left_value : Rabs (hyperbola_volume_28_left 1 - 0) <= (1 / 10000000000).
Proof. by_value hyperbola_volume_28_left. Qed.
Lemma hyperbola_volume_28_right_value : Rabs (hyperbola_volume_28_right 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value hyperbola_volume_28_right. Qed.
Lemma hyperbola_volume_28_wrong_0 : ~ (forall N, hyperbola_volume_28_domain N -> (N + 1) / N <= hyperbola_volume_28_right N).
Proof. refuted hyperbola_volume_28_inhabited hyperbola_volume_28_right. Qed.
Lemma hyperbola_volume_28_wrong_1 : ~ (forall N, hyperbola_volume_28_domain N -> 1 <= hyperbola_volume_28_right N).
Proof. refuted hyperbola_volume_28_inhabited hyperbola_volume_28_right. Qed.

(* one_entry_missing_1: E_T is zero where the three observed entries are those of Φ; w_21 is not observed. |
   SquaredNorm(HadamardProduct(Matrix([ [1, 1], [0, 1]]), Matrix([ [Phi_11, Phi_12], [     0, Phi_22]]) -
   Matrix([ [Phi_11, Phi_12], [  w_21, Phi_22]])))/2 = 0 *)
Definition one_entry_missing_1_out_domain (Phi_11 Phi_12 Phi_22 w_21 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_12 <> 0 /\ Phi_22 <> 0.
Definition one_entry_missing_1_out_left (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  0.
Definition one_entry_missing_1_out_right (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  0.
Lemma one_entry_missing_1_out : forall Phi_11 Phi_12 Phi_22 w_21 : R, one_entry_missing_1_out_domain Phi_11 Phi_12 Phi_22 w_21 ->
  one_entry_missing_1_out_left Phi_11 Phi_12 Phi_22 w_21 = one_entry_missing_1_out_right Phi_11 Phi_12 Phi_22 w_21.
Proof.
  unfold one_entry_missing_1_out_domain, one_entry_missing_1_out_left, one_entry_missing_1_out_right.
  intros Phi_11 Phi_12 Phi_22 w_21 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition one_entry_missing_1_left (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  (squared_norm (entrywise [[1; 1]; [0; 1]] (sum [[Phi_11; Phi_12]; [0; Phi_22]] (multiple (-1) [[Phi_11; Phi_12]; [w_21; Phi_22]])))) / 2.
Definition one_entry_missing_1_right (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  0.
Lemma one_entry_missing_1 : forall Phi_11 Phi_12 Phi_22 w_21 : R, one_entry_missing_1_out_domain Phi_11 Phi_12 Phi_22 w_21 ->
  one_entry_missing_1_left Phi_11 Phi_12 Phi_22 w_21 = one_entry_missing_1_right Phi_11 Phi_12 Phi_22 w_21.
Proof.
  intros Phi_11 Phi_12 Phi_22 w_21 H; generalize (one_entry_missing_1_out Phi_11 Phi_12 Phi_22 w_21 H); revert H.
  unfold one_entry_missing_1_out_domain, one_entry_missing_1_out_left, one_entry_missing_1_out_right, one_entry_missing_1_left, one_entry_missing_1_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : squared_norm (entrywise [[1; 1]; [0; 1]] (sum [[Phi_11; Phi_12]; [0; Phi_22]] (multiple (-1) [[Phi_11; Phi_12]; [w_21; Phi_22]]))) = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma one_entry_missing_1_out_inhabited : one_entry_missing_1_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 3).
Proof. premises one_entry_missing_1_out_domain. Qed.
Lemma one_entry_missing_1_out_left_value : Rabs (one_entry_missing_1_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 3) - 0) <= (1 / 10000000000).
Proof. by_value one_entry_missing_1_out_left. Qed.
Lemma one_entry_missing_1_out_right_value : Rabs (one_entry_missing_1_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 3) - 0) <= (1 / 10000000000).
Proof. by_value one_entry_missing_1_out_right. Qed.
Lemma one_entry_missing_1_out_wrong_0 : ~ (forall Phi_11 Phi_12 Phi_22 w_21, one_entry_missing_1_out_domain Phi_11 Phi_12 Phi_22 w_21 -> ((- Phi_11 + Phi_12) ^ 2) / 2 = one_entry_missing_1_out_right Phi_11 Phi_12 Phi_22 w_21).
Proof. refuted one_entry_missing_1_out_inhabited one_entry_missing_1_out_right. Qed.
Lemma one_entry_missing_1_out_wrong_1 : ~ (forall Phi_11 Phi_12 Phi_22 w_21, one_entry_missing_1_out_domain Phi_11 Phi_12 Phi_22 w_21 -> ((Phi_11 - Phi_12) ^ 2) / 2 = one_entry_missing_1_out_right Phi_11 Phi_12 Phi_22 w_21).
Proof. refuted one_entry_missing_1_out_inhabited one_entry_missing_1_out_right. Qed.

(* one_entry_missing_2: det = Φ_11 Φ_22 − Φ_12 w_21 has, for Φ_12 ≠ 0, the one zero w_21 = Φ_11 Φ_22/Φ_12. |
   Determinant(Matrix([ [Phi_11, Phi_12], [  w_21, Phi_22]])) = Phi_12*(Phi_11*Phi_22/Phi_12 - w_21) *)
Definition one_entry_missing_2_out_domain (Phi_11 Phi_12 Phi_22 w_21 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_12 <> 0 /\ Phi_22 <> 0.
Definition one_entry_missing_2_out_left (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  (Phi_11 * Phi_22) - (Phi_12 * w_21).
Definition one_entry_missing_2_out_right (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  Phi_12 * ((Phi_11 * Phi_22 / Phi_12) - w_21).
Lemma one_entry_missing_2_out : forall Phi_11 Phi_12 Phi_22 w_21 : R, one_entry_missing_2_out_domain Phi_11 Phi_12 Phi_22 w_21 ->
  one_entry_missing_2_out_left Phi_11 Phi_12 Phi_22 w_21 = one_entry_missing_2_out_right Phi_11 Phi_12 Phi_22 w_21.
Proof.
  unfold one_entry_missing_2_out_domain, one_entry_missing_2_out_left, one_entry_missing_2_out_right.
  intros Phi_11 Phi_12 Phi_22 w_21 (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition one_entry_missing_2_left (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  det [[Phi_11; Phi_12]; [w_21; Phi_22]].
Definition one_entry_missing_2_right (Phi_11 Phi_12 Phi_22 w_21 : R) : R :=
  Phi_12 * ((Phi_11 * Phi_22 / Phi_12) - w_21).
Lemma one_entry_missing_2 : forall Phi_11 Phi_12 Phi_22 w_21 : R, one_entry_missing_2_out_domain Phi_11 Phi_12 Phi_22 w_21 ->
  one_entry_missing_2_left Phi_11 Phi_12 Phi_22 w_21 = one_entry_missing_2_right Phi_11 Phi_12 Phi_22 w_21.
Proof.
  intros Phi_11 Phi_12 Phi_22 w_21 H; generalize (one_entry_missing_2_out Phi_11 Phi_12 Phi_22 w_21 H); revert H.
  unfold one_entry_missing_2_out_domain, one_entry_missing_2_out_left, one_entry_missing_2_out_right, one_entry_missing_2_left, one_entry_missing_2_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_11; Phi_12]; [w_21; Phi_22]] = (Phi_11 * Phi_22) - (Phi_12 * w_21)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma one_entry_missing_2_out_inhabited : one_entry_missing_2_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 3).
Proof. premises one_entry_missing_2_out_domain. Qed.
Lemma one_entry_missing_2_out_left_value : Rabs (one_entry_missing_2_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 3) - (-(11 / 4))) <= (1 / 10000000000).
Proof. by_value one_entry_missing_2_out_left. Qed.
Lemma one_entry_missing_2_out_right_value : Rabs (one_entry_missing_2_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 3) - (-(11 / 4))) <= (1 / 10000000000).
Proof. by_value one_entry_missing_2_out_right. Qed.
Lemma one_entry_missing_2_out_wrong_0 : ~ (forall Phi_11 Phi_12 Phi_22 w_21, one_entry_missing_2_out_domain Phi_11 Phi_12 Phi_22 w_21 -> one_entry_missing_2_out_left Phi_11 Phi_12 Phi_22 w_21 = Phi_11 * ((Phi_11 * Phi_22 / Phi_12) - w_21)).
Proof. refuted one_entry_missing_2_out_inhabited one_entry_missing_2_out_left. Qed.
Lemma one_entry_missing_2_out_wrong_1 : ~ (forall Phi_11 Phi_12 Phi_22 w_21, one_entry_missing_2_out_domain Phi_11 Phi_12 Phi_22 w_21 -> one_entry_missing_2_out_left Phi_11 Phi_12 Phi_22 w_21 = Phi_12 * (- Phi_11 + (Phi_11 * Phi_22 / Phi_12))).
Proof. refuted one_entry_missing_2_out_inhabited one_entry_missing_2_out_left. Qed.

(* one_entry_missing_3: | Determinant(Matrix([ [              Phi_11, Phi_12], [Phi_11*Phi_22/Phi_12, Phi_22]]))
   = 0 *)
Definition one_entry_missing_3_out_domain (Phi_11 Phi_12 Phi_22 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_12 <> 0 /\ Phi_22 <> 0.
Definition one_entry_missing_3_out_left (Phi_11 Phi_12 Phi_22 : R) : R :=
  0.
Definition one_entry_missing_3_out_right (Phi_11 Phi_12 Phi_22 : R) : R :=
  0.
Lemma one_entry_missing_3_out : forall Phi_11 Phi_12 Phi_22 : R, one_entry_missing_3_out_domain Phi_11 Phi_12 Phi_22 ->
  one_entry_missing_3_out_left Phi_11 Phi_12 Phi_22 = one_entry_missing_3_out_right Phi_11 Phi_12 Phi_22.
Proof.
  unfold one_entry_missing_3_out_domain, one_entry_missing_3_out_left, one_entry_missing_3_out_right.
  intros Phi_11 Phi_12 Phi_22 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition one_entry_missing_3_left (Phi_11 Phi_12 Phi_22 : R) : R :=
  det [[Phi_11; Phi_12]; [Phi_11 * Phi_22 / Phi_12; Phi_22]].
Definition one_entry_missing_3_right (Phi_11 Phi_12 Phi_22 : R) : R :=
  0.
Lemma one_entry_missing_3 : forall Phi_11 Phi_12 Phi_22 : R, one_entry_missing_3_out_domain Phi_11 Phi_12 Phi_22 ->
  one_entry_missing_3_left Phi_11 Phi_12 Phi_22 = one_entry_missing_3_right Phi_11 Phi_12 Phi_22.
Proof.
  intros Phi_11 Phi_12 Phi_22 H; generalize (one_entry_missing_3_out Phi_11 Phi_12 Phi_22 H); revert H.
  unfold one_entry_missing_3_out_domain, one_entry_missing_3_out_left, one_entry_missing_3_out_right, one_entry_missing_3_left, one_entry_missing_3_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_11; Phi_12]; [Phi_11 * Phi_22 / Phi_12; Phi_22]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma one_entry_missing_3_out_inhabited : one_entry_missing_3_out_domain (2 / 3) (5 / 4) (-(7 / 2)).
Proof. premises one_entry_missing_3_out_domain. Qed.
Lemma one_entry_missing_3_out_left_value : Rabs (one_entry_missing_3_out_left (2 / 3) (5 / 4) (-(7 / 2)) - 0) <= (1 / 100000000000000000000).
Proof. by_value one_entry_missing_3_out_left. Qed.
Lemma one_entry_missing_3_out_right_value : Rabs (one_entry_missing_3_out_right (2 / 3) (5 / 4) (-(7 / 2)) - 0) <= (1 / 10000000000).
Proof. by_value one_entry_missing_3_out_right. Qed.
Lemma one_entry_missing_3_out_wrong_0 : ~ (forall Phi_11 Phi_12 Phi_22, one_entry_missing_3_out_domain Phi_11 Phi_12 Phi_22 -> (Phi_11 ^ 2) - (Phi_11 * Phi_22) = one_entry_missing_3_out_right Phi_11 Phi_12 Phi_22).
Proof. refuted one_entry_missing_3_out_inhabited one_entry_missing_3_out_right. Qed.
Lemma one_entry_missing_3_out_wrong_1 : ~ (forall Phi_11 Phi_12 Phi_22, one_entry_missing_3_out_domain Phi_11 Phi_12 Phi_22 -> - (Phi_11 * Phi_22) + (Phi_12 * Phi_22) = one_entry_missing_3_out_right Phi_11 Phi_12 Phi_22).
Proof. refuted one_entry_missing_3_out_inhabited one_entry_missing_3_out_right. Qed.

(* quadrants_1: With the halves of W, v = p/|p| and y = q/|p|, v_2 is a multiple of w_21 − s w_12 and y_2 one of
   w_21 + s w_12, s the sign of det W.  For a diagonal ∂E the rates of these two, from A_{N,W}(∂E) in halves, are
   multiples of v_2 and of y_2. | Trace(Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [alpha*v_1/2 + beta*y_1/2 +
   g_11*lambda_12,                 -alpha*v_2/2 + beta*y_2/2], [                 alpha*v_2/2 + beta*y_2/2,
   alpha*v_1/2 - beta*y_1/2 + g_22*lambda_12]])) = alpha*v_2 *)
Definition quadrants_1_out_domain (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : Prop :=
  0 < lambda_12.
Definition quadrants_1_out_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  alpha * v_2.
Definition quadrants_1_out_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  alpha * v_2.
Lemma quadrants_1_out : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_1_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_1_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_1_out_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  unfold quadrants_1_out_domain, quadrants_1_out_left, quadrants_1_out_right.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition quadrants_1_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  trace (product [[0; 1]; [-1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); - (alpha * v_2 / 2) + (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); (alpha * v_1 / 2) - (beta * y_1 / 2) + (g_22 * lambda_12)]]).
Definition quadrants_1_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  alpha * v_2.
Lemma quadrants_1 : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_1_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_1_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_1_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H; generalize (quadrants_1_out alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H); revert H.
  unfold quadrants_1_out_domain, quadrants_1_out_left, quadrants_1_out_right, quadrants_1_left, quadrants_1_right.
  intros H0 out. known.
  assert (W0 : trace (product [[0; 1]; [-1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); - (alpha * v_2 / 2) + (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); (alpha * v_1 / 2) - (beta * y_1 / 2) + (g_22 * lambda_12)]]) = alpha * v_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma quadrants_1_out_inhabited : quadrants_1_out_domain (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)).
Proof. premises quadrants_1_out_domain. Qed.
Lemma quadrants_1_out_left_value : Rabs (quadrants_1_out_left (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(57142857143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value quadrants_1_out_left. Qed.
Lemma quadrants_1_out_right_value : Rabs (quadrants_1_out_right (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(57142857143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value quadrants_1_out_right. Qed.
Lemma quadrants_1_out_wrong_0 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_1_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_1_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = alpha * v_1).
Proof. refuted quadrants_1_out_inhabited quadrants_1_out_left. Qed.
Lemma quadrants_1_out_wrong_1 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_1_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_1_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = beta * v_2).
Proof. refuted quadrants_1_out_inhabited quadrants_1_out_left. Qed.

(* quadrants_2: | Trace(Matrix([ [0, 1], [1, 0]])*Matrix([ [alpha*v_1/2 + beta*y_1/2 + g_11*lambda_12,
   -alpha*v_2/2 + beta*y_2/2], [                 alpha*v_2/2 + beta*y_2/2, alpha*v_1/2 - beta*y_1/2 +
   g_22*lambda_12]])) = beta*y_2 *)
Definition quadrants_2_out_domain (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : Prop :=
  0 < lambda_12.
Definition quadrants_2_out_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  beta * y_2.
Definition quadrants_2_out_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  beta * y_2.
Lemma quadrants_2_out : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_2_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_2_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_2_out_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  unfold quadrants_2_out_domain, quadrants_2_out_left, quadrants_2_out_right.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition quadrants_2_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  trace (product [[0; 1]; [1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); - (alpha * v_2 / 2) + (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); (alpha * v_1 / 2) - (beta * y_1 / 2) + (g_22 * lambda_12)]]).
Definition quadrants_2_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  beta * y_2.
Lemma quadrants_2 : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_2_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_2_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_2_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H; generalize (quadrants_2_out alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H); revert H.
  unfold quadrants_2_out_domain, quadrants_2_out_left, quadrants_2_out_right, quadrants_2_left, quadrants_2_right.
  intros H0 out. known.
  assert (W0 : trace (product [[0; 1]; [1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); - (alpha * v_2 / 2) + (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); (alpha * v_1 / 2) - (beta * y_1 / 2) + (g_22 * lambda_12)]]) = beta * y_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma quadrants_2_out_inhabited : quadrants_2_out_domain (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)).
Proof. premises quadrants_2_out_domain. Qed.
Lemma quadrants_2_out_left_value : Rabs (quadrants_2_out_left (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(83333333333 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value quadrants_2_out_left. Qed.
Lemma quadrants_2_out_right_value : Rabs (quadrants_2_out_right (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(83333333333 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value quadrants_2_out_right. Qed.
Lemma quadrants_2_out_wrong_0 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_2_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_2_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = beta * y_1).
Proof. refuted quadrants_2_out_inhabited quadrants_2_out_left. Qed.
Lemma quadrants_2_out_wrong_1 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_2_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_2_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = alpha * y_2).
Proof. refuted quadrants_2_out_inhabited quadrants_2_out_left. Qed.

(* quadrants_3: | Trace(Matrix([ [0, 1], [1, 0]])*Matrix([ [alpha*v_1/2 + beta*y_1/2 + g_11*lambda_12,
   alpha*v_2/2 - beta*y_2/2], [                 alpha*v_2/2 + beta*y_2/2, -alpha*v_1/2 + beta*y_1/2 +
   g_22*lambda_12]])) = alpha*v_2 *)
Definition quadrants_3_out_domain (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : Prop :=
  0 < lambda_12.
Definition quadrants_3_out_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  alpha * v_2.
Definition quadrants_3_out_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  alpha * v_2.
Lemma quadrants_3_out : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_3_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_3_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_3_out_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  unfold quadrants_3_out_domain, quadrants_3_out_left, quadrants_3_out_right.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition quadrants_3_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  trace (product [[0; 1]; [1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); (alpha * v_2 / 2) - (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); - (alpha * v_1 / 2) + (beta * y_1 / 2) + (g_22 * lambda_12)]]).
Definition quadrants_3_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  alpha * v_2.
Lemma quadrants_3 : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_3_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_3_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_3_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H; generalize (quadrants_3_out alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H); revert H.
  unfold quadrants_3_out_domain, quadrants_3_out_left, quadrants_3_out_right, quadrants_3_left, quadrants_3_right.
  intros H0 out. known.
  assert (W0 : trace (product [[0; 1]; [1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); (alpha * v_2 / 2) - (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); - (alpha * v_1 / 2) + (beta * y_1 / 2) + (g_22 * lambda_12)]]) = alpha * v_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma quadrants_3_out_inhabited : quadrants_3_out_domain (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)).
Proof. premises quadrants_3_out_domain. Qed.
Lemma quadrants_3_out_left_value : Rabs (quadrants_3_out_left (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(57142857143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value quadrants_3_out_left. Qed.
Lemma quadrants_3_out_right_value : Rabs (quadrants_3_out_right (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(57142857143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value quadrants_3_out_right. Qed.
Lemma quadrants_3_out_wrong_0 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_3_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_3_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = alpha * v_1).
Proof. refuted quadrants_3_out_inhabited quadrants_3_out_left. Qed.
Lemma quadrants_3_out_wrong_1 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_3_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_3_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = beta * v_2).
Proof. refuted quadrants_3_out_inhabited quadrants_3_out_left. Qed.

(* quadrants_4: | Trace(Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [alpha*v_1/2 + beta*y_1/2 + g_11*lambda_12,
   alpha*v_2/2 - beta*y_2/2], [                 alpha*v_2/2 + beta*y_2/2, -alpha*v_1/2 + beta*y_1/2 +
   g_22*lambda_12]])) = beta*y_2 *)
Definition quadrants_4_out_domain (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : Prop :=
  0 < lambda_12.
Definition quadrants_4_out_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  beta * y_2.
Definition quadrants_4_out_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  beta * y_2.
Lemma quadrants_4_out : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_4_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_4_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_4_out_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  unfold quadrants_4_out_domain, quadrants_4_out_left, quadrants_4_out_right.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition quadrants_4_left (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  trace (product [[0; 1]; [-1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); (alpha * v_2 / 2) - (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); - (alpha * v_1 / 2) + (beta * y_1 / 2) + (g_22 * lambda_12)]]).
Definition quadrants_4_right (alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R) : R :=
  beta * y_2.
Lemma quadrants_4 : forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 : R, quadrants_4_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 ->
  quadrants_4_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = quadrants_4_right alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2.
Proof.
  intros alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H; generalize (quadrants_4_out alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 H); revert H.
  unfold quadrants_4_out_domain, quadrants_4_out_left, quadrants_4_out_right, quadrants_4_left, quadrants_4_right.
  intros H0 out. known.
  assert (W0 : trace (product [[0; 1]; [-1; 0]] [[(alpha * v_1 / 2) + (beta * y_1 / 2) + (g_11 * lambda_12); (alpha * v_2 / 2) - (beta * y_2 / 2)]; [(alpha * v_2 / 2) + (beta * y_2 / 2); - (alpha * v_1 / 2) + (beta * y_1 / 2) + (g_22 * lambda_12)]]) = beta * y_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma quadrants_4_out_inhabited : quadrants_4_out_domain (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)).
Proof. premises quadrants_4_out_domain. Qed.
Lemma quadrants_4_out_left_value : Rabs (quadrants_4_out_left (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(83333333333 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value quadrants_4_out_left. Qed.
Lemma quadrants_4_out_right_value : Rabs (quadrants_4_out_right (-(5 / 7)) (3 / 8) (2 / 3) (-(4 / 5)) (9 / 4) (3 / 5) (4 / 5) (1 / 7) (-(2 / 9)) - (-(83333333333 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value quadrants_4_out_right. Qed.
Lemma quadrants_4_out_wrong_0 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_4_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_4_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = beta * y_1).
Proof. refuted quadrants_4_out_inhabited quadrants_4_out_left. Qed.
Lemma quadrants_4_out_wrong_1 : ~ (forall alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2, quadrants_4_out_domain alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 -> quadrants_4_out_left alpha beta g_11 g_22 lambda_12 v_1 v_2 y_1 y_2 = alpha * y_2).
Proof. refuted quadrants_4_out_inhabited quadrants_4_out_left. Qed.

(* quadrants_5: At a minimiser det W = Φ_1 Φ_2 − w_12 w_21: its sign says on which side of the hyperbola of rank
   one that is. | Determinant(Matrix([ [Phi_1,  w_12], [ w_21, Phi_2]])) = Phi_1*Phi_2 - w_12*w_21 *)
Definition quadrants_5_out_domain (Phi_1 Phi_2 w_12 w_21 : R) : Prop :=
  0 < Phi_1 /\ 0 < Phi_2.
Definition quadrants_5_out_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  (Phi_1 * Phi_2) - (w_12 * w_21).
Definition quadrants_5_out_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  (Phi_1 * Phi_2) - (w_12 * w_21).
Lemma quadrants_5_out : forall Phi_1 Phi_2 w_12 w_21 : R, quadrants_5_out_domain Phi_1 Phi_2 w_12 w_21 ->
  quadrants_5_out_left Phi_1 Phi_2 w_12 w_21 = quadrants_5_out_right Phi_1 Phi_2 w_12 w_21.
Proof.
  unfold quadrants_5_out_domain, quadrants_5_out_left, quadrants_5_out_right.
  intros Phi_1 Phi_2 w_12 w_21 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition quadrants_5_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  det [[Phi_1; w_12]; [w_21; Phi_2]].
Definition quadrants_5_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  (Phi_1 * Phi_2) - (w_12 * w_21).
Lemma quadrants_5 : forall Phi_1 Phi_2 w_12 w_21 : R, quadrants_5_out_domain Phi_1 Phi_2 w_12 w_21 ->
  quadrants_5_left Phi_1 Phi_2 w_12 w_21 = quadrants_5_right Phi_1 Phi_2 w_12 w_21.
Proof.
  intros Phi_1 Phi_2 w_12 w_21 H; generalize (quadrants_5_out Phi_1 Phi_2 w_12 w_21 H); revert H.
  unfold quadrants_5_out_domain, quadrants_5_out_left, quadrants_5_out_right, quadrants_5_left, quadrants_5_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[Phi_1; w_12]; [w_21; Phi_2]] = (Phi_1 * Phi_2) - (w_12 * w_21)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma quadrants_5_out_inhabited : quadrants_5_out_domain (3 / 5) (7 / 5) (2 / 3) (-(1 / 4)).
Proof. premises quadrants_5_out_domain. Qed.
Lemma quadrants_5_out_left_value : Rabs (quadrants_5_out_left (3 / 5) (7 / 5) (2 / 3) (-(1 / 4)) - (10066666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value quadrants_5_out_left. Qed.
Lemma quadrants_5_out_right_value : Rabs (quadrants_5_out_right (3 / 5) (7 / 5) (2 / 3) (-(1 / 4)) - (10066666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value quadrants_5_out_right. Qed.
Lemma quadrants_5_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12 w_21, quadrants_5_out_domain Phi_1 Phi_2 w_12 w_21 -> quadrants_5_out_left Phi_1 Phi_2 w_12 w_21 = (Phi_2 ^ 2) - (w_12 * w_21)).
Proof. refuted quadrants_5_out_inhabited quadrants_5_out_left. Qed.
Lemma quadrants_5_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12 w_21, quadrants_5_out_domain Phi_1 Phi_2 w_12 w_21 -> quadrants_5_out_left Phi_1 Phi_2 w_12 w_21 = (Phi_1 ^ 2) - (w_12 * w_21)).
Proof. refuted quadrants_5_out_inhabited quadrants_5_out_left. Qed.

(* rank_one_completions_1: All 2 × 2 minors vanish only if Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32, and then they do at
   w_12 = Φ_11 Φ_22/Φ_21, w_23 = Φ_13 Φ_21/Φ_11, w_31 = Φ_11 Φ_33/Φ_13. | exists =
   KroneckerDelta(Phi_11*Phi_22*Phi_33, Phi_13*Phi_21*Phi_32) *)
Definition rank_one_completions_1_needed_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ (Phi_11 * Phi_22) - (Phi_21 * w_12) = 0 /\ (Phi_11 * w_23) - (Phi_13 * Phi_21) = 0 /\ - (Phi_13 * Phi_22) + (w_12 * w_23) = 0 /\ (Phi_11 * Phi_32) - (w_12 * w_31) = 0 /\ (Phi_11 * Phi_33) - (Phi_13 * w_31) = 0 /\ - (Phi_13 * Phi_32) + (Phi_33 * w_12) = 0 /\ (Phi_21 * Phi_32) - (Phi_22 * w_31) = 0 /\ (Phi_21 * Phi_33) - (w_23 * w_31) = 0 /\ (Phi_22 * Phi_33) - (Phi_32 * w_23) = 0 /\ Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_one_completions_1_needed_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32).
Definition rank_one_completions_1_needed_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_one_completions_1_needed : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_one_completions_1_needed_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_one_completions_1_needed_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_one_completions_1_needed_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_one_completions_1_needed_domain, rank_one_completions_1_needed_left, rank_one_completions_1_needed_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15 & H16 & H17 & H18 & H19 & H20).
  assert (Z : ((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)) = 0).
  { transitivity (Phi_33 * ((Phi_11 * Phi_22) - (Phi_21 * w_12)) + Phi_32 * ((Phi_11 * w_23) - (Phi_13 * Phi_21)) + (- w_23) * ((Phi_11 * Phi_32) - (w_12 * w_31)) + w_12 * ((Phi_21 * Phi_33) - (w_23 * w_31))); [ first [ ring | field; nonzero ] |].
    assert (Z0 : ((Phi_11 * Phi_22) - (Phi_21 * w_12)) = 0) by vanishing.
    assert (Z1 : ((Phi_11 * w_23) - (Phi_13 * Phi_21)) = 0) by vanishing.
    assert (Z3 : ((Phi_11 * Phi_32) - (w_12 * w_31)) = 0) by vanishing.
    assert (Z7 : ((Phi_21 * Phi_33) - (w_23 * w_31)) = 0) by vanishing.
    rewrite Z0, Z1, Z3, Z7; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with (((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)) / 1) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Definition rank_one_completions_1_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_one_completions_1_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : Prop :=
  exists w_12 w_23 w_31 : R, (Phi_11 * Phi_22) - (Phi_21 * w_12) = 0 /\ (Phi_11 * w_23) - (Phi_13 * Phi_21) = 0 /\ - (Phi_13 * Phi_22) + (w_12 * w_23) = 0 /\ (Phi_11 * Phi_32) - (w_12 * w_31) = 0 /\ (Phi_11 * Phi_33) - (Phi_13 * w_31) = 0 /\ - (Phi_13 * Phi_32) + (Phi_33 * w_12) = 0 /\ (Phi_21 * Phi_32) - (Phi_22 * w_31) = 0 /\ (Phi_21 * Phi_33) - (w_23 * w_31) = 0 /\ (Phi_22 * Phi_33) - (Phi_32 * w_23) = 0.
Definition rank_one_completions_1_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : Prop :=
  Phi_11 * Phi_22 * Phi_33 = Phi_13 * Phi_21 * Phi_32.
Lemma rank_one_completions_1 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> rank_one_completions_1_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  unfold rank_one_completions_1_domain, rank_one_completions_1_left, rank_one_completions_1_right; intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 (P0 & P1 & P2 & P3 & P4 & P5); split.
  - intros (w_12 & w_23 & w_31 & E0 & E1 & E2 & E3 & E4 & E5 & E6 & E7 & E8); apply Rminus_diag_uniq.
    apply (rank_one_completions_1_needed Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31); unfold rank_one_completions_1_needed_domain; repeat split; assumption.
  - intros C; apply Rminus_diag_eq in C; exists (Phi_11 * Phi_22 / Phi_21), (Phi_13 * Phi_21 / Phi_11), (Phi_11 * Phi_33 / Phi_13).
    repeat split; first [ solve [ transitivity (0 * (((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)))); [ field; nonzero | rewrite C; ring ] ] | solve [ transitivity ((- Phi_11 / Phi_13 / Phi_21) * (((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)))); [ field; nonzero | rewrite C; ring ] ] | solve [ transitivity ((/ Phi_21) * (((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)))); [ field; nonzero | rewrite C; ring ] ] | solve [ transitivity (((-1) / Phi_13) * (((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)))); [ field; nonzero | rewrite C; ring ] ] | solve [ transitivity ((/ Phi_11) * (((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)))); [ field; nonzero | rewrite C; ring ] ] ].
Qed.
Lemma rank_one_completions_1_inhabited_0 : rank_one_completions_1_domain 1 1 1 1 1 1.
Proof. premises rank_one_completions_1_domain. Qed.
Lemma rank_one_completions_1_right_0 : rank_one_completions_1_right 1 1 1 1 1 1.
Proof. unfold rank_one_completions_1_right; lra. Qed.
Lemma rank_one_completions_1_left_0 : rank_one_completions_1_left 1 1 1 1 1 1.
Proof. rewrite (rank_one_completions_1 1 1 1 1 1 1 rank_one_completions_1_inhabited_0); exact rank_one_completions_1_right_0. Qed.
Lemma rank_one_completions_1_inhabited_1 : rank_one_completions_1_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)).
Proof. premises rank_one_completions_1_domain. Qed.
Lemma rank_one_completions_1_right_1 : ~ rank_one_completions_1_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)).
Proof. unfold rank_one_completions_1_right; intro C; lra. Qed.
Lemma rank_one_completions_1_left_1 : ~ rank_one_completions_1_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)).
Proof. rewrite (rank_one_completions_1 (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) rank_one_completions_1_inhabited_1); exact rank_one_completions_1_right_1. Qed.
Lemma rank_one_completions_1_inhabited_2 : rank_one_completions_1_domain 2 3 5 7 (14 / 3) 5.
Proof. premises rank_one_completions_1_domain. Qed.
Lemma rank_one_completions_1_right_2 : rank_one_completions_1_right 2 3 5 7 (14 / 3) 5.
Proof. unfold rank_one_completions_1_right; lra. Qed.
Lemma rank_one_completions_1_left_2 : rank_one_completions_1_left 2 3 5 7 (14 / 3) 5.
Proof. rewrite (rank_one_completions_1 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); exact rank_one_completions_1_right_2. Qed.
Lemma rank_one_completions_1_inhabited_3 : rank_one_completions_1_domain (-(31159 / 20000)) (158397 / 100000) (212869 / 1000000) (67561 / 2000000) (16561 / 12500) (192653 / 100000).
Proof. premises rank_one_completions_1_domain. Qed.
Lemma rank_one_completions_1_right_3 : ~ rank_one_completions_1_right (-(31159 / 20000)) (158397 / 100000) (212869 / 1000000) (67561 / 2000000) (16561 / 12500) (192653 / 100000).
Proof. unfold rank_one_completions_1_right; intro C; lra. Qed.
Lemma rank_one_completions_1_left_3 : ~ rank_one_completions_1_left (-(31159 / 20000)) (158397 / 100000) (212869 / 1000000) (67561 / 2000000) (16561 / 12500) (192653 / 100000).
Proof. rewrite (rank_one_completions_1 (-(31159 / 20000)) (158397 / 100000) (212869 / 1000000) (67561 / 2000000) (16561 / 12500) (192653 / 100000) rank_one_completions_1_inhabited_3); exact rank_one_completions_1_right_3. Qed.
Lemma rank_one_completions_1_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_21 * Phi_32 = Phi_13 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_13 * Phi_32 = Phi_21 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_2 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_21 * Phi_32 = Phi_13 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_3 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_21 * Phi_32 = Phi_11 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_4 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_22 * Phi_33 = Phi_13 * Phi_21 * Phi_32)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_5 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> (Phi_21 ^ 2) * Phi_32 = Phi_11 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_6 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_13 * Phi_21 * Phi_32 = Phi_21 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_7 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> (Phi_13 ^ 2) * Phi_21 = Phi_11 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_8 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_13 * Phi_32 = Phi_11 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_9 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_21 * Phi_32 = Phi_11 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_10 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_13 * Phi_22 = Phi_13 * Phi_21 * Phi_32)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_11 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_21 * Phi_33 = Phi_13 * Phi_21 * Phi_32)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_12 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_13 * Phi_21 * Phi_32 = Phi_13 * Phi_22 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_13 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> (Phi_11 ^ 2) * Phi_22 * Phi_33 = (Phi_13 ^ 2) * Phi_21 * Phi_32)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.
Lemma rank_one_completions_1_wrong_14 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_one_completions_1_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  (rank_one_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 <-> Phi_11 * Phi_22 * Phi_32 = Phi_13 * Phi_21 * Phi_33)).
Proof. intro H; specialize (H 2 3 5 7 (14 / 3) 5 rank_one_completions_1_inhabited_2); pose proof rank_one_completions_1_left_2; destruct H as [H K]; first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed.

(* rank_one_completions_2: | w_12 = Phi_11*Phi_22/Phi_21 *)
Definition rank_one_completions_2_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ (Phi_11 * Phi_22) - (Phi_21 * w_12) = 0 /\ (Phi_11 * w_23) - (Phi_13 * Phi_21) = 0 /\ - (Phi_13 * Phi_22) + (w_12 * w_23) = 0 /\ (Phi_11 * Phi_32) - (w_12 * w_31) = 0 /\ (Phi_11 * Phi_33) - (Phi_13 * w_31) = 0 /\ - (Phi_13 * Phi_32) + (Phi_33 * w_12) = 0 /\ (Phi_21 * Phi_32) - (Phi_22 * w_31) = 0 /\ (Phi_21 * Phi_33) - (w_23 * w_31) = 0 /\ (Phi_22 * Phi_33) - (Phi_32 * w_23) = 0 /\ Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_one_completions_2_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  w_12.
Definition rank_one_completions_2_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_11 * Phi_22 / Phi_21.
Lemma rank_one_completions_2 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_one_completions_2_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_one_completions_2_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_one_completions_2_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_one_completions_2_domain, rank_one_completions_2_left, rank_one_completions_2_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15 & H16 & H17 & H18 & H19 & H20).
  assert (Z : (- (Phi_11 * Phi_22) + (Phi_21 * w_12)) = 0).
  { transitivity ((-1) * ((Phi_11 * Phi_22) - (Phi_21 * w_12))); [ first [ ring | field; nonzero ] |].
    assert (Z0 : ((Phi_11 * Phi_22) - (Phi_21 * w_12)) = 0) by vanishing.
    rewrite Z0; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with ((- (Phi_11 * Phi_22) + (Phi_21 * w_12)) / Phi_21) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma rank_one_completions_2_inhabited : rank_one_completions_2_domain 14 26 21 33 55 65 22 39 35.
Proof. premises rank_one_completions_2_domain. Qed.
Lemma rank_one_completions_2_left_value : Rabs (rank_one_completions_2_left 14 26 21 33 55 65 22 39 35 - 22) <= (1 / 1000000000).
Proof. by_value rank_one_completions_2_left. Qed.
Lemma rank_one_completions_2_right_value : Rabs (rank_one_completions_2_right 14 26 21 33 55 65 22 39 35 - 22) <= (1 / 1000000000).
Proof. by_value rank_one_completions_2_right. Qed.
Lemma rank_one_completions_2_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_one_completions_2_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_one_completions_2_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_22).
Proof. refuted rank_one_completions_2_inhabited rank_one_completions_2_left. Qed.
Lemma rank_one_completions_2_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_one_completions_2_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_one_completions_2_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_11).
Proof. refuted rank_one_completions_2_inhabited rank_one_completions_2_left. Qed.

(* rank_one_completions_3: | w_23 = Phi_13*Phi_21/Phi_11 *)
Definition rank_one_completions_3_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ (Phi_11 * Phi_22) - (Phi_21 * w_12) = 0 /\ (Phi_11 * w_23) - (Phi_13 * Phi_21) = 0 /\ - (Phi_13 * Phi_22) + (w_12 * w_23) = 0 /\ (Phi_11 * Phi_32) - (w_12 * w_31) = 0 /\ (Phi_11 * Phi_33) - (Phi_13 * w_31) = 0 /\ - (Phi_13 * Phi_32) + (Phi_33 * w_12) = 0 /\ (Phi_21 * Phi_32) - (Phi_22 * w_31) = 0 /\ (Phi_21 * Phi_33) - (w_23 * w_31) = 0 /\ (Phi_22 * Phi_33) - (Phi_32 * w_23) = 0 /\ Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_one_completions_3_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  w_23.
Definition rank_one_completions_3_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_13 * Phi_21 / Phi_11.
Lemma rank_one_completions_3 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_one_completions_3_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_one_completions_3_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_one_completions_3_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_one_completions_3_domain, rank_one_completions_3_left, rank_one_completions_3_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15 & H16 & H17 & H18 & H19 & H20).
  assert (Z : ((Phi_11 * w_23) - (Phi_13 * Phi_21)) = 0).
  { transitivity (1 * ((Phi_11 * w_23) - (Phi_13 * Phi_21))); [ first [ ring | field; nonzero ] |].
    assert (Z1 : ((Phi_11 * w_23) - (Phi_13 * Phi_21)) = 0) by vanishing.
    rewrite Z1; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with (((Phi_11 * w_23) - (Phi_13 * Phi_21)) / Phi_11) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma rank_one_completions_3_inhabited : rank_one_completions_3_domain 14 26 21 33 55 65 22 39 35.
Proof. premises rank_one_completions_3_domain. Qed.
Lemma rank_one_completions_3_left_value : Rabs (rank_one_completions_3_left 14 26 21 33 55 65 22 39 35 - 39) <= (1 / 1000000000).
Proof. by_value rank_one_completions_3_left. Qed.
Lemma rank_one_completions_3_right_value : Rabs (rank_one_completions_3_right 14 26 21 33 55 65 22 39 35 - 39) <= (1 / 1000000000).
Proof. by_value rank_one_completions_3_right. Qed.
Lemma rank_one_completions_3_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_one_completions_3_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_one_completions_3_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_21).
Proof. refuted rank_one_completions_3_inhabited rank_one_completions_3_left. Qed.
Lemma rank_one_completions_3_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_one_completions_3_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_one_completions_3_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_13).
Proof. refuted rank_one_completions_3_inhabited rank_one_completions_3_left. Qed.

(* rank_one_completions_4: | w_31 = Phi_11*Phi_33/Phi_13 *)
Definition rank_one_completions_4_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ (Phi_11 * Phi_22) - (Phi_21 * w_12) = 0 /\ (Phi_11 * w_23) - (Phi_13 * Phi_21) = 0 /\ - (Phi_13 * Phi_22) + (w_12 * w_23) = 0 /\ (Phi_11 * Phi_32) - (w_12 * w_31) = 0 /\ (Phi_11 * Phi_33) - (Phi_13 * w_31) = 0 /\ - (Phi_13 * Phi_32) + (Phi_33 * w_12) = 0 /\ (Phi_21 * Phi_32) - (Phi_22 * w_31) = 0 /\ (Phi_21 * Phi_33) - (w_23 * w_31) = 0 /\ (Phi_22 * Phi_33) - (Phi_32 * w_23) = 0 /\ Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_one_completions_4_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  w_31.
Definition rank_one_completions_4_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_11 * Phi_33 / Phi_13.
Lemma rank_one_completions_4 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_one_completions_4_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_one_completions_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_one_completions_4_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_one_completions_4_domain, rank_one_completions_4_left, rank_one_completions_4_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15 & H16 & H17 & H18 & H19 & H20).
  assert (Z : (- (Phi_11 * Phi_33) + (Phi_13 * w_31)) = 0).
  { transitivity ((-1) * ((Phi_11 * Phi_33) - (Phi_13 * w_31))); [ first [ ring | field; nonzero ] |].
    assert (Z4 : ((Phi_11 * Phi_33) - (Phi_13 * w_31)) = 0) by vanishing.
    rewrite Z4; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with ((- (Phi_11 * Phi_33) + (Phi_13 * w_31)) / Phi_13) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma rank_one_completions_4_inhabited : rank_one_completions_4_domain 14 26 21 33 55 65 22 39 35.
Proof. premises rank_one_completions_4_domain. Qed.
Lemma rank_one_completions_4_left_value : Rabs (rank_one_completions_4_left 14 26 21 33 55 65 22 39 35 - 35) <= (1 / 1000000000).
Proof. by_value rank_one_completions_4_left. Qed.
Lemma rank_one_completions_4_right_value : Rabs (rank_one_completions_4_right 14 26 21 33 55 65 22 39 35 - 35) <= (1 / 1000000000).
Proof. by_value rank_one_completions_4_right. Qed.
Lemma rank_one_completions_4_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_one_completions_4_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_one_completions_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_33).
Proof. refuted rank_one_completions_4_inhabited rank_one_completions_4_left. Qed.
Lemma rank_one_completions_4_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_one_completions_4_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_one_completions_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_11).
Proof. refuted rank_one_completions_4_inhabited rank_one_completions_4_left. Qed.

(* rank_one_completions_5: For (3.31) the difference Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32 is below −1/2: there is no
   completion of rank one. | 1/2 <= -Subs(Phi_11*Phi_22*Phi_33 - Phi_13*Phi_21*Phi_32, (Phi_11, Phi_13, Phi_21,
   Phi_22, Phi_32, Phi_33), (-31159/20000, 158397/100000, 212869/1000000, 67561/2000000, 16561/12500,
   192653/100000)) *)
Definition rank_one_completions_5_domain : Prop :=
  True.
Definition rank_one_completions_5_left : R :=
  1 / 2.
Definition rank_one_completions_5_right : R :=
  10962211816615903 / 20000000000000000.
Lemma rank_one_completions_5 : rank_one_completions_5_domain ->
  rank_one_completions_5_left <= rank_one_completions_5_right.
Proof.
  unfold rank_one_completions_5_domain, rank_one_completions_5_left, rank_one_completions_5_right.
  intros _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (962211816615903 / 20000000000000000) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma rank_one_completions_5_inhabited : rank_one_completions_5_domain.
Proof. premises rank_one_completions_5_domain. Qed.
Lemma rank_one_completions_5_left_value : Rabs (rank_one_completions_5_left - (1 / 2)) <= (1 / 100000000000).
Proof. by_value rank_one_completions_5_left. Qed.
Lemma rank_one_completions_5_right_value : Rabs (rank_one_completions_5_right - (54811059083 / 100000000000)) <= (1 / 100000000000).
Proof. by_value rank_one_completions_5_right. Qed.
Lemma rank_one_completions_5_wrong_0 : ~ (rank_one_completions_5_domain -> rank_one_completions_5_left <= -(10962211816615903 / 20000000000000000)).
Proof. refuted rank_one_completions_5_inhabited rank_one_completions_5_left. Qed.
Lemma rank_one_completions_5_wrong_1 : ~ (rank_one_completions_5_domain -> rank_one_completions_5_left <= 6906609554746433 / 20000000000000000).
Proof. refuted rank_one_completions_5_inhabited rank_one_completions_5_left. Qed.

(* rank_two_completions_1: M is its first column times a row, plus a matrix that holds a 2 × 2 complement: entry
   by entry. | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11, Phi_13/Phi_11]])) +
   Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]), 1, 1) = 0 *)
Definition rank_two_completions_1_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_1_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Definition rank_two_completions_1_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_1_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_1_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_1_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_1_out_domain, rank_two_completions_1_out_left, rank_two_completions_1_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_1_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 0 0.
Definition rank_two_completions_1_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_1 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_1_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_1_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_1_out_domain, rank_two_completions_1_out_left, rank_two_completions_1_out_right, rank_two_completions_1_left, rank_two_completions_1_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 0 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_1_out_inhabited : rank_two_completions_1_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_1_out_domain. Qed.
Lemma rank_two_completions_1_out_left_value : Rabs (rank_two_completions_1_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_1_out_left. Qed.
Lemma rank_two_completions_1_out_right_value : Rabs (rank_two_completions_1_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_1_out_right. Qed.
Lemma rank_two_completions_1_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> - Phi_11 + Phi_13 = rank_two_completions_1_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_1_out_inhabited rank_two_completions_1_out_right. Qed.
Lemma rank_two_completions_1_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> Phi_11 = rank_two_completions_1_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_1_out_inhabited rank_two_completions_1_out_right. Qed.

(* rank_two_completions_2: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   1, 2) = 0 *)
Definition rank_two_completions_2_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_2_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Definition rank_two_completions_2_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_2_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_2_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_2_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_2_out_domain, rank_two_completions_2_out_left, rank_two_completions_2_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_2_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 0 1.
Definition rank_two_completions_2_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_2 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_2_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_2_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_2_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_2_out_domain, rank_two_completions_2_out_left, rank_two_completions_2_out_right, rank_two_completions_2_left, rank_two_completions_2_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 0 1 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_2_out_inhabited : rank_two_completions_2_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_2_out_domain. Qed.
Lemma rank_two_completions_2_out_left_value : Rabs (rank_two_completions_2_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_2_out_left. Qed.
Lemma rank_two_completions_2_out_right_value : Rabs (rank_two_completions_2_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_2_out_right. Qed.
Lemma rank_two_completions_2_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> w_12 - w_23 = rank_two_completions_2_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_2_out_inhabited rank_two_completions_2_out_right. Qed.
Lemma rank_two_completions_2_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> w_12 = rank_two_completions_2_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_2_out_inhabited rank_two_completions_2_out_right. Qed.

(* rank_two_completions_3: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   1, 3) = 0 *)
Definition rank_two_completions_3_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_3_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Definition rank_two_completions_3_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_3_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_3_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_3_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_3_out_domain, rank_two_completions_3_out_left, rank_two_completions_3_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_3_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 0 2.
Definition rank_two_completions_3_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_3 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_3_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_3_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_3_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_3_out_domain, rank_two_completions_3_out_left, rank_two_completions_3_out_right, rank_two_completions_3_left, rank_two_completions_3_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 0 2 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_3_out_inhabited : rank_two_completions_3_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_3_out_domain. Qed.
Lemma rank_two_completions_3_out_left_value : Rabs (rank_two_completions_3_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_3_out_left. Qed.
Lemma rank_two_completions_3_out_right_value : Rabs (rank_two_completions_3_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_3_out_right. Qed.
Lemma rank_two_completions_3_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> Phi_11 - Phi_13 = rank_two_completions_3_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_3_out_inhabited rank_two_completions_3_out_right. Qed.
Lemma rank_two_completions_3_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> - Phi_11 + Phi_13 = rank_two_completions_3_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_3_out_inhabited rank_two_completions_3_out_right. Qed.

(* rank_two_completions_4: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   2, 1) = 0 *)
Definition rank_two_completions_4_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_4_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Definition rank_two_completions_4_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_4_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_4_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_4_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_4_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_4_out_domain, rank_two_completions_4_out_left, rank_two_completions_4_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_4_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 1 0.
Definition rank_two_completions_4_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_4 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_4_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_4_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_4_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_4_out_domain, rank_two_completions_4_out_left, rank_two_completions_4_out_right, rank_two_completions_4_left, rank_two_completions_4_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 1 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_4_out_inhabited : rank_two_completions_4_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_4_out_domain. Qed.
Lemma rank_two_completions_4_out_left_value : Rabs (rank_two_completions_4_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_4_out_left. Qed.
Lemma rank_two_completions_4_out_right_value : Rabs (rank_two_completions_4_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_4_out_right. Qed.
Lemma rank_two_completions_4_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_4_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> - Phi_11 + Phi_21 = rank_two_completions_4_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_4_out_inhabited rank_two_completions_4_out_right. Qed.
Lemma rank_two_completions_4_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_4_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> Phi_21 = rank_two_completions_4_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_4_out_inhabited rank_two_completions_4_out_right. Qed.

(* rank_two_completions_5: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   2, 2) = Phi_22 - Phi_21*w_12/Phi_11 *)
Definition rank_two_completions_5_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_5_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_22 - (Phi_21 * w_12 / Phi_11).
Definition rank_two_completions_5_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_22 - (Phi_21 * w_12 / Phi_11).
Lemma rank_two_completions_5_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_5_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_5_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_5_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_5_out_domain, rank_two_completions_5_out_left, rank_two_completions_5_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_5_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 1 1.
Definition rank_two_completions_5_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_22 - (Phi_21 * w_12 / Phi_11).
Lemma rank_two_completions_5 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_5_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_5_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_5_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_5_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_5_out_domain, rank_two_completions_5_out_left, rank_two_completions_5_out_right, rank_two_completions_5_left, rank_two_completions_5_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 1 1 = Phi_22 - (Phi_21 * w_12 / Phi_11)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_5_out_inhabited : rank_two_completions_5_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_5_out_domain. Qed.
Lemma rank_two_completions_5_out_left_value : Rabs (rank_two_completions_5_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (323 / 40)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_5_out_left. Qed.
Lemma rank_two_completions_5_out_right_value : Rabs (rank_two_completions_5_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (323 / 40)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_5_out_right. Qed.
Lemma rank_two_completions_5_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_5_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_5_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_21 - (Phi_21 * w_12 / Phi_11)).
Proof. refuted rank_two_completions_5_out_inhabited rank_two_completions_5_out_left. Qed.
Lemma rank_two_completions_5_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_5_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_5_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_22 - w_12).
Proof. refuted rank_two_completions_5_out_inhabited rank_two_completions_5_out_left. Qed.

(* rank_two_completions_6: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   2, 3) = w_23 - Phi_13*Phi_21/Phi_11 *)
Definition rank_two_completions_6_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_6_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  w_23 - (Phi_13 * Phi_21 / Phi_11).
Definition rank_two_completions_6_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  w_23 - (Phi_13 * Phi_21 / Phi_11).
Lemma rank_two_completions_6_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_6_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_6_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_6_out_domain, rank_two_completions_6_out_left, rank_two_completions_6_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_6_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 1 2.
Definition rank_two_completions_6_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  w_23 - (Phi_13 * Phi_21 / Phi_11).
Lemma rank_two_completions_6 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_6_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_6_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_6_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_6_out_domain, rank_two_completions_6_out_left, rank_two_completions_6_out_right, rank_two_completions_6_left, rank_two_completions_6_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 1 2 = w_23 - (Phi_13 * Phi_21 / Phi_11)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_6_out_inhabited : rank_two_completions_6_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_6_out_domain. Qed.
Lemma rank_two_completions_6_out_left_value : Rabs (rank_two_completions_6_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (63958333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_6_out_left. Qed.
Lemma rank_two_completions_6_out_right_value : Rabs (rank_two_completions_6_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (63958333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_6_out_right. Qed.
Lemma rank_two_completions_6_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_6_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = w_12 - (Phi_13 * Phi_21 / Phi_11)).
Proof. refuted rank_two_completions_6_out_inhabited rank_two_completions_6_out_left. Qed.
Lemma rank_two_completions_6_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_6_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - Phi_13 + w_23).
Proof. refuted rank_two_completions_6_out_inhabited rank_two_completions_6_out_left. Qed.

(* rank_two_completions_7: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   3, 1) = 0 *)
Definition rank_two_completions_7_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_7_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Definition rank_two_completions_7_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_7_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_7_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_7_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_7_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_7_out_domain, rank_two_completions_7_out_left, rank_two_completions_7_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_7_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 2 0.
Definition rank_two_completions_7_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  0.
Lemma rank_two_completions_7 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_7_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_7_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_7_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_7_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_7_out_domain, rank_two_completions_7_out_left, rank_two_completions_7_out_right, rank_two_completions_7_left, rank_two_completions_7_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 2 0 = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_7_out_inhabited : rank_two_completions_7_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_7_out_domain. Qed.
Lemma rank_two_completions_7_out_left_value : Rabs (rank_two_completions_7_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_7_out_left. Qed.
Lemma rank_two_completions_7_out_right_value : Rabs (rank_two_completions_7_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_7_out_right. Qed.
Lemma rank_two_completions_7_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_7_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> w_12 - w_31 = rank_two_completions_7_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_7_out_inhabited rank_two_completions_7_out_right. Qed.
Lemma rank_two_completions_7_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_7_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> w_31 = rank_two_completions_7_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted rank_two_completions_7_out_inhabited rank_two_completions_7_out_right. Qed.

(* rank_two_completions_8: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   3, 2) = Phi_32 - w_12*w_31/Phi_11 *)
Definition rank_two_completions_8_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_8_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_32 - (w_12 * w_31 / Phi_11).
Definition rank_two_completions_8_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_32 - (w_12 * w_31 / Phi_11).
Lemma rank_two_completions_8_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_8_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_8_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_8_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_8_out_domain, rank_two_completions_8_out_left, rank_two_completions_8_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_8_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 2 1.
Definition rank_two_completions_8_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_32 - (w_12 * w_31 / Phi_11).
Lemma rank_two_completions_8 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_8_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_8_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_8_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_8_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_8_out_domain, rank_two_completions_8_out_left, rank_two_completions_8_out_right, rank_two_completions_8_left, rank_two_completions_8_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 2 1 = Phi_32 - (w_12 * w_31 / Phi_11)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_8_out_inhabited : rank_two_completions_8_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_8_out_domain. Qed.
Lemma rank_two_completions_8_out_left_value : Rabs (rank_two_completions_8_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value rank_two_completions_8_out_left. Qed.
Lemma rank_two_completions_8_out_right_value : Rabs (rank_two_completions_8_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value rank_two_completions_8_out_right. Qed.
Lemma rank_two_completions_8_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_8_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_8_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_13 - (w_12 * w_31 / Phi_11)).
Proof. refuted rank_two_completions_8_out_inhabited rank_two_completions_8_out_left. Qed.
Lemma rank_two_completions_8_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_8_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_8_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_32 - ((w_12 ^ 2) / Phi_11)).
Proof. refuted rank_two_completions_8_out_inhabited rank_two_completions_8_out_left. Qed.

(* rank_two_completions_9: | Entry(-(Matrix([ [Phi_11], [Phi_21], [  w_31]])*Matrix([[1, w_12/Phi_11,
   Phi_13/Phi_11]])) + Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]]),
   3, 3) = Phi_33 - Phi_13*w_31/Phi_11 *)
Definition rank_two_completions_9_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_9_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_33 - (Phi_13 * w_31 / Phi_11).
Definition rank_two_completions_9_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_33 - (Phi_13 * w_31 / Phi_11).
Lemma rank_two_completions_9_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_9_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_9_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_9_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_9_out_domain, rank_two_completions_9_out_left, rank_two_completions_9_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_9_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 2 2.
Definition rank_two_completions_9_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_33 - (Phi_13 * w_31 / Phi_11).
Lemma rank_two_completions_9 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_9_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_9_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_9_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_9_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_9_out_domain, rank_two_completions_9_out_left, rank_two_completions_9_out_right, rank_two_completions_9_left, rank_two_completions_9_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : entry (sum [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] (multiple (-1) (product [[Phi_11]; [Phi_21]; [w_31]] [[1; w_12 / Phi_11; Phi_13 / Phi_11]]))) 2 2 = Phi_33 - (Phi_13 * w_31 / Phi_11)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_9_out_inhabited : rank_two_completions_9_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_9_out_domain. Qed.
Lemma rank_two_completions_9_out_left_value : Rabs (rank_two_completions_9_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(18482142857 / 5000000000))) <= (1 / 10000000000).
Proof. by_value rank_two_completions_9_out_left. Qed.
Lemma rank_two_completions_9_out_right_value : Rabs (rank_two_completions_9_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(18482142857 / 5000000000))) <= (1 / 10000000000).
Proof. by_value rank_two_completions_9_out_right. Qed.
Lemma rank_two_completions_9_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_9_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_9_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_13 - (Phi_13 * w_31 / Phi_11)).
Proof. refuted rank_two_completions_9_out_inhabited rank_two_completions_9_out_left. Qed.
Lemma rank_two_completions_9_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_9_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_9_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_33 - w_31).
Proof. refuted rank_two_completions_9_out_inhabited rank_two_completions_9_out_left. Qed.

(* rank_two_completions_10: | Determinant(Matrix([ [Phi_11,   w_12], [Phi_21, Phi_22]])) = Phi_11*(Phi_22 -
   Phi_21*w_12/Phi_11) *)
Definition rank_two_completions_10_out_domain (Phi_11 Phi_21 Phi_22 w_12 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0.
Definition rank_two_completions_10_out_left (Phi_11 Phi_21 Phi_22 w_12 : R) : R :=
  (Phi_11 * Phi_22) - (Phi_21 * w_12).
Definition rank_two_completions_10_out_right (Phi_11 Phi_21 Phi_22 w_12 : R) : R :=
  Phi_11 * (Phi_22 - (Phi_21 * w_12 / Phi_11)).
Lemma rank_two_completions_10_out : forall Phi_11 Phi_21 Phi_22 w_12 : R, rank_two_completions_10_out_domain Phi_11 Phi_21 Phi_22 w_12 ->
  rank_two_completions_10_out_left Phi_11 Phi_21 Phi_22 w_12 = rank_two_completions_10_out_right Phi_11 Phi_21 Phi_22 w_12.
Proof.
  unfold rank_two_completions_10_out_domain, rank_two_completions_10_out_left, rank_two_completions_10_out_right.
  intros Phi_11 Phi_21 Phi_22 w_12 (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_10_left (Phi_11 Phi_21 Phi_22 w_12 : R) : R :=
  det [[Phi_11; w_12]; [Phi_21; Phi_22]].
Definition rank_two_completions_10_right (Phi_11 Phi_21 Phi_22 w_12 : R) : R :=
  Phi_11 * (Phi_22 - (Phi_21 * w_12 / Phi_11)).
Lemma rank_two_completions_10 : forall Phi_11 Phi_21 Phi_22 w_12 : R, rank_two_completions_10_out_domain Phi_11 Phi_21 Phi_22 w_12 ->
  rank_two_completions_10_left Phi_11 Phi_21 Phi_22 w_12 = rank_two_completions_10_right Phi_11 Phi_21 Phi_22 w_12.
Proof.
  intros Phi_11 Phi_21 Phi_22 w_12 H; generalize (rank_two_completions_10_out Phi_11 Phi_21 Phi_22 w_12 H); revert H.
  unfold rank_two_completions_10_out_domain, rank_two_completions_10_out_left, rank_two_completions_10_out_right, rank_two_completions_10_left, rank_two_completions_10_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_11; w_12]; [Phi_21; Phi_22]] = (Phi_11 * Phi_22) - (Phi_21 * w_12)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_10_out_inhabited : rank_two_completions_10_out_domain (2 / 3) (-(7 / 2)) (1 / 5) (3 / 2).
Proof. premises rank_two_completions_10_out_domain. Qed.
Lemma rank_two_completions_10_out_left_value : Rabs (rank_two_completions_10_out_left (2 / 3) (-(7 / 2)) (1 / 5) (3 / 2) - (53833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_10_out_left. Qed.
Lemma rank_two_completions_10_out_right_value : Rabs (rank_two_completions_10_out_right (2 / 3) (-(7 / 2)) (1 / 5) (3 / 2) - (53833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_10_out_right. Qed.
Lemma rank_two_completions_10_out_wrong_0 : ~ (forall Phi_11 Phi_21 Phi_22 w_12, rank_two_completions_10_out_domain Phi_11 Phi_21 Phi_22 w_12 -> rank_two_completions_10_out_left Phi_11 Phi_21 Phi_22 w_12 = Phi_21 * (Phi_22 - (Phi_21 * w_12 / Phi_11))).
Proof. refuted rank_two_completions_10_out_inhabited rank_two_completions_10_out_left. Qed.
Lemma rank_two_completions_10_out_wrong_1 : ~ (forall Phi_11 Phi_21 Phi_22 w_12, rank_two_completions_10_out_domain Phi_11 Phi_21 Phi_22 w_12 -> rank_two_completions_10_out_left Phi_11 Phi_21 Phi_22 w_12 = Phi_11 * (Phi_21 - (Phi_21 * w_12 / Phi_11))).
Proof. refuted rank_two_completions_10_out_inhabited rank_two_completions_10_out_left. Qed.

(* rank_two_completions_11: | Determinant(Matrix([ [Phi_11, Phi_13], [Phi_21,   w_23]])) = Phi_11*(w_23 -
   Phi_13*Phi_21/Phi_11) *)
Definition rank_two_completions_11_out_domain (Phi_11 Phi_13 Phi_21 w_23 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0.
Definition rank_two_completions_11_out_left (Phi_11 Phi_13 Phi_21 w_23 : R) : R :=
  (Phi_11 * w_23) - (Phi_13 * Phi_21).
Definition rank_two_completions_11_out_right (Phi_11 Phi_13 Phi_21 w_23 : R) : R :=
  Phi_11 * (w_23 - (Phi_13 * Phi_21 / Phi_11)).
Lemma rank_two_completions_11_out : forall Phi_11 Phi_13 Phi_21 w_23 : R, rank_two_completions_11_out_domain Phi_11 Phi_13 Phi_21 w_23 ->
  rank_two_completions_11_out_left Phi_11 Phi_13 Phi_21 w_23 = rank_two_completions_11_out_right Phi_11 Phi_13 Phi_21 w_23.
Proof.
  unfold rank_two_completions_11_out_domain, rank_two_completions_11_out_left, rank_two_completions_11_out_right.
  intros Phi_11 Phi_13 Phi_21 w_23 (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_11_left (Phi_11 Phi_13 Phi_21 w_23 : R) : R :=
  det [[Phi_11; Phi_13]; [Phi_21; w_23]].
Definition rank_two_completions_11_right (Phi_11 Phi_13 Phi_21 w_23 : R) : R :=
  Phi_11 * (w_23 - (Phi_13 * Phi_21 / Phi_11)).
Lemma rank_two_completions_11 : forall Phi_11 Phi_13 Phi_21 w_23 : R, rank_two_completions_11_out_domain Phi_11 Phi_13 Phi_21 w_23 ->
  rank_two_completions_11_left Phi_11 Phi_13 Phi_21 w_23 = rank_two_completions_11_right Phi_11 Phi_13 Phi_21 w_23.
Proof.
  intros Phi_11 Phi_13 Phi_21 w_23 H; generalize (rank_two_completions_11_out Phi_11 Phi_13 Phi_21 w_23 H); revert H.
  unfold rank_two_completions_11_out_domain, rank_two_completions_11_out_left, rank_two_completions_11_out_right, rank_two_completions_11_left, rank_two_completions_11_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_11; Phi_13]; [Phi_21; w_23]] = (Phi_11 * w_23) - (Phi_13 * Phi_21)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_11_out_inhabited : rank_two_completions_11_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (-(1 / 6)).
Proof. premises rank_two_completions_11_out_domain. Qed.
Lemma rank_two_completions_11_out_left_value : Rabs (rank_two_completions_11_out_left (2 / 3) (5 / 4) (-(7 / 2)) (-(1 / 6)) - (42638888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_11_out_left. Qed.
Lemma rank_two_completions_11_out_right_value : Rabs (rank_two_completions_11_out_right (2 / 3) (5 / 4) (-(7 / 2)) (-(1 / 6)) - (42638888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_two_completions_11_out_right. Qed.
Lemma rank_two_completions_11_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 w_23, rank_two_completions_11_out_domain Phi_11 Phi_13 Phi_21 w_23 -> rank_two_completions_11_out_left Phi_11 Phi_13 Phi_21 w_23 = Phi_13 * (w_23 - (Phi_13 * Phi_21 / Phi_11))).
Proof. refuted rank_two_completions_11_out_inhabited rank_two_completions_11_out_left. Qed.
Lemma rank_two_completions_11_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 w_23, rank_two_completions_11_out_domain Phi_11 Phi_13 Phi_21 w_23 -> rank_two_completions_11_out_left Phi_11 Phi_13 Phi_21 w_23 = Phi_11 * (Phi_13 - (Phi_13 * Phi_21 / Phi_11))).
Proof. refuted rank_two_completions_11_out_inhabited rank_two_completions_11_out_left. Qed.

(* rank_two_completions_12: | Determinant(Matrix([ [Phi_11,   w_12], [  w_31, Phi_32]])) = Phi_11*(Phi_32 -
   w_12*w_31/Phi_11) *)
Definition rank_two_completions_12_out_domain (Phi_11 Phi_32 w_12 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_32 <> 0.
Definition rank_two_completions_12_out_left (Phi_11 Phi_32 w_12 w_31 : R) : R :=
  (Phi_11 * Phi_32) - (w_12 * w_31).
Definition rank_two_completions_12_out_right (Phi_11 Phi_32 w_12 w_31 : R) : R :=
  Phi_11 * (Phi_32 - (w_12 * w_31 / Phi_11)).
Lemma rank_two_completions_12_out : forall Phi_11 Phi_32 w_12 w_31 : R, rank_two_completions_12_out_domain Phi_11 Phi_32 w_12 w_31 ->
  rank_two_completions_12_out_left Phi_11 Phi_32 w_12 w_31 = rank_two_completions_12_out_right Phi_11 Phi_32 w_12 w_31.
Proof.
  unfold rank_two_completions_12_out_domain, rank_two_completions_12_out_left, rank_two_completions_12_out_right.
  intros Phi_11 Phi_32 w_12 w_31 (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_12_left (Phi_11 Phi_32 w_12 w_31 : R) : R :=
  det [[Phi_11; w_12]; [w_31; Phi_32]].
Definition rank_two_completions_12_right (Phi_11 Phi_32 w_12 w_31 : R) : R :=
  Phi_11 * (Phi_32 - (w_12 * w_31 / Phi_11)).
Lemma rank_two_completions_12 : forall Phi_11 Phi_32 w_12 w_31 : R, rank_two_completions_12_out_domain Phi_11 Phi_32 w_12 w_31 ->
  rank_two_completions_12_left Phi_11 Phi_32 w_12 w_31 = rank_two_completions_12_right Phi_11 Phi_32 w_12 w_31.
Proof.
  intros Phi_11 Phi_32 w_12 w_31 H; generalize (rank_two_completions_12_out Phi_11 Phi_32 w_12 w_31 H); revert H.
  unfold rank_two_completions_12_out_domain, rank_two_completions_12_out_left, rank_two_completions_12_out_right, rank_two_completions_12_left, rank_two_completions_12_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[Phi_11; w_12]; [w_31; Phi_32]] = (Phi_11 * Phi_32) - (w_12 * w_31)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_12_out_inhabited : rank_two_completions_12_out_domain (2 / 3) 3 (3 / 2) (5 / 3).
Proof. premises rank_two_completions_12_out_domain. Qed.
Lemma rank_two_completions_12_out_left_value : Rabs (rank_two_completions_12_out_left (2 / 3) 3 (3 / 2) (5 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value rank_two_completions_12_out_left. Qed.
Lemma rank_two_completions_12_out_right_value : Rabs (rank_two_completions_12_out_right (2 / 3) 3 (3 / 2) (5 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value rank_two_completions_12_out_right. Qed.
Lemma rank_two_completions_12_out_wrong_0 : ~ (forall Phi_11 Phi_32 w_12 w_31, rank_two_completions_12_out_domain Phi_11 Phi_32 w_12 w_31 -> rank_two_completions_12_out_left Phi_11 Phi_32 w_12 w_31 = Phi_32 * (Phi_32 - (w_12 * w_31 / Phi_11))).
Proof. refuted rank_two_completions_12_out_inhabited rank_two_completions_12_out_left. Qed.
Lemma rank_two_completions_12_out_wrong_1 : ~ (forall Phi_11 Phi_32 w_12 w_31, rank_two_completions_12_out_domain Phi_11 Phi_32 w_12 w_31 -> rank_two_completions_12_out_left Phi_11 Phi_32 w_12 w_31 = Phi_11 * (Phi_11 - (w_12 * w_31 / Phi_11))).
Proof. refuted rank_two_completions_12_out_inhabited rank_two_completions_12_out_left. Qed.

(* rank_two_completions_13: | Determinant(Matrix([ [Phi_11, Phi_13], [  w_31, Phi_33]])) = Phi_11*(Phi_33 -
   Phi_13*w_31/Phi_11) *)
Definition rank_two_completions_13_out_domain (Phi_11 Phi_13 Phi_33 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_13_out_left (Phi_11 Phi_13 Phi_33 w_31 : R) : R :=
  (Phi_11 * Phi_33) - (Phi_13 * w_31).
Definition rank_two_completions_13_out_right (Phi_11 Phi_13 Phi_33 w_31 : R) : R :=
  Phi_11 * (Phi_33 - (Phi_13 * w_31 / Phi_11)).
Lemma rank_two_completions_13_out : forall Phi_11 Phi_13 Phi_33 w_31 : R, rank_two_completions_13_out_domain Phi_11 Phi_13 Phi_33 w_31 ->
  rank_two_completions_13_out_left Phi_11 Phi_13 Phi_33 w_31 = rank_two_completions_13_out_right Phi_11 Phi_13 Phi_33 w_31.
Proof.
  unfold rank_two_completions_13_out_domain, rank_two_completions_13_out_left, rank_two_completions_13_out_right.
  intros Phi_11 Phi_13 Phi_33 w_31 (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_13_left (Phi_11 Phi_13 Phi_33 w_31 : R) : R :=
  det [[Phi_11; Phi_13]; [w_31; Phi_33]].
Definition rank_two_completions_13_right (Phi_11 Phi_13 Phi_33 w_31 : R) : R :=
  Phi_11 * (Phi_33 - (Phi_13 * w_31 / Phi_11)).
Lemma rank_two_completions_13 : forall Phi_11 Phi_13 Phi_33 w_31 : R, rank_two_completions_13_out_domain Phi_11 Phi_13 Phi_33 w_31 ->
  rank_two_completions_13_left Phi_11 Phi_13 Phi_33 w_31 = rank_two_completions_13_right Phi_11 Phi_13 Phi_33 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_33 w_31 H; generalize (rank_two_completions_13_out Phi_11 Phi_13 Phi_33 w_31 H); revert H.
  unfold rank_two_completions_13_out_domain, rank_two_completions_13_out_left, rank_two_completions_13_out_right, rank_two_completions_13_left, rank_two_completions_13_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_11; Phi_13]; [w_31; Phi_33]] = (Phi_11 * Phi_33) - (Phi_13 * w_31)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_13_out_inhabited : rank_two_completions_13_out_domain (2 / 3) (5 / 4) (-(4 / 7)) (5 / 3).
Proof. premises rank_two_completions_13_out_domain. Qed.
Lemma rank_two_completions_13_out_left_value : Rabs (rank_two_completions_13_out_left (2 / 3) (5 / 4) (-(4 / 7)) (5 / 3) - (-(24642857143 / 10000000000))) <= (1 / 10000000000).
Proof. by_value rank_two_completions_13_out_left. Qed.
Lemma rank_two_completions_13_out_right_value : Rabs (rank_two_completions_13_out_right (2 / 3) (5 / 4) (-(4 / 7)) (5 / 3) - (-(24642857143 / 10000000000))) <= (1 / 10000000000).
Proof. by_value rank_two_completions_13_out_right. Qed.
Lemma rank_two_completions_13_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_33 w_31, rank_two_completions_13_out_domain Phi_11 Phi_13 Phi_33 w_31 -> rank_two_completions_13_out_left Phi_11 Phi_13 Phi_33 w_31 = Phi_13 * (Phi_33 - (Phi_13 * w_31 / Phi_11))).
Proof. refuted rank_two_completions_13_out_inhabited rank_two_completions_13_out_left. Qed.
Lemma rank_two_completions_13_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_33 w_31, rank_two_completions_13_out_domain Phi_11 Phi_13 Phi_33 w_31 -> rank_two_completions_13_out_left Phi_11 Phi_13 Phi_33 w_31 = Phi_11 * (Phi_13 - (Phi_13 * w_31 / Phi_11))).
Proof. refuted rank_two_completions_13_out_inhabited rank_two_completions_13_out_left. Qed.

(* rank_two_completions_14: The minors of M that hold Φ_11 are Φ_11 times the entries, and its determinant Φ_11
   times the determinant, of the complement: the rank of M is one more than that of the complement. |
   Determinant(Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32, Phi_33]])) =
   Phi_11*Determinant(Matrix([ [Phi_22 - Phi_21*w_12/Phi_11, w_23 - Phi_13*Phi_21/Phi_11], [  Phi_32 -
   w_12*w_31/Phi_11, Phi_33 - Phi_13*w_31/Phi_11]])) *)
Definition rank_two_completions_14_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_14_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31).
Definition rank_two_completions_14_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31).
Lemma rank_two_completions_14_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_14_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_14_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_14_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_14_out_domain, rank_two_completions_14_out_left, rank_two_completions_14_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_14_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]].
Definition rank_two_completions_14_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_11 * (det [[Phi_22 - (Phi_21 * w_12 / Phi_11); w_23 - (Phi_13 * Phi_21 / Phi_11)]; [Phi_32 - (w_12 * w_31 / Phi_11); Phi_33 - (Phi_13 * w_31 / Phi_11)]]).
Lemma rank_two_completions_14 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_14_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_14_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_14_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_14_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_14_out_domain, rank_two_completions_14_out_left, rank_two_completions_14_out_right, rank_two_completions_14_left, rank_two_completions_14_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] = (Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) by worked_out. rewrite ?W0.
  assert (W1 : det [[Phi_22 - (Phi_21 * w_12 / Phi_11); w_23 - (Phi_13 * Phi_21 / Phi_11)]; [Phi_32 - (w_12 * w_31 / Phi_11); Phi_33 - (Phi_13 * w_31 / Phi_11)]] = ((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) / Phi_11) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma rank_two_completions_14_out_inhabited : rank_two_completions_14_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_14_out_domain. Qed.
Lemma rank_two_completions_14_out_left_value : Rabs (rank_two_completions_14_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(4175297619 / 250000000))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_14_out_left. Qed.
Lemma rank_two_completions_14_out_right_value : Rabs (rank_two_completions_14_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(4175297619 / 250000000))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_14_out_right. Qed.
Lemma rank_two_completions_14_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_14_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_14_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = Phi_13 * ((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) / Phi_11).
Proof. refuted rank_two_completions_14_out_inhabited rank_two_completions_14_out_left. Qed.
Lemma rank_two_completions_14_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_14_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_14_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = (((Phi_11 ^ 2) * Phi_22 * Phi_33) - ((Phi_11 ^ 2) * Phi_32 * w_23) - ((Phi_11 ^ 2) * Phi_33 * w_12) + (Phi_11 * Phi_13 * Phi_21 * Phi_32) - (Phi_11 * Phi_13 * Phi_22 * w_31) + (Phi_11 * Phi_13 * w_12 * w_31) + (Phi_11 * w_12 * w_23 * w_31) - (Phi_13 * Phi_21 * w_12 * w_31)) / Phi_11).
Proof. refuted rank_two_completions_14_out_inhabited rank_two_completions_14_out_left. Qed.

(* rank_two_completions_15: Where the second pivot Φ_22 − Φ_21 w_12/Φ_11 is not zero, the right-hand side of
   (3.29) is det M over the product of both pivots: it vanishes exactly where the rank is two. | Phi_33 - (Phi_32
   - w_12*w_31/Phi_11)*(w_23 - Phi_13*Phi_21/Phi_11)/(Phi_22 - Phi_21*w_12/Phi_11) - Phi_13*w_31/Phi_11 =
   Determinant(Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [  w_31, Phi_32,
   Phi_33]]))/(Phi_11*(Phi_22 - Phi_21*w_12/Phi_11)) *)
Definition rank_two_completions_15_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ Phi_22 - (Phi_21 * w_12 / Phi_11) <> 0.
Definition rank_two_completions_15_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_33 - ((Phi_32 - (w_12 * w_31 / Phi_11)) * (w_23 - (Phi_13 * Phi_21 / Phi_11)) / (Phi_22 - (Phi_21 * w_12 / Phi_11))) - (Phi_13 * w_31 / Phi_11).
Definition rank_two_completions_15_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  ((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) / Phi_11 / (Phi_22 - (Phi_21 * w_12 / Phi_11)).
Lemma rank_two_completions_15_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_15_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_15_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_15_out_domain, rank_two_completions_15_out_left, rank_two_completions_15_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_15_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_33 - ((Phi_32 - (w_12 * w_31 / Phi_11)) * (w_23 - (Phi_13 * Phi_21 / Phi_11)) / (Phi_22 - (Phi_21 * w_12 / Phi_11))) - (Phi_13 * w_31 / Phi_11).
Definition rank_two_completions_15_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) / Phi_11 / (Phi_22 - (Phi_21 * w_12 / Phi_11)).
Lemma rank_two_completions_15 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_15_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_15_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_15_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_15_out_domain, rank_two_completions_15_out_left, rank_two_completions_15_out_right, rank_two_completions_15_left, rank_two_completions_15_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  assert (W0 : det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] = (Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_15_out_inhabited : rank_two_completions_15_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_15_out_domain. Qed.
Lemma rank_two_completions_15_out_left_value : Rabs (rank_two_completions_15_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(15511941619 / 5000000000))) <= (1 / 10000000000).
Proof. by_value rank_two_completions_15_out_left. Qed.
Lemma rank_two_completions_15_out_right_value : Rabs (rank_two_completions_15_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(15511941619 / 5000000000))) <= (1 / 10000000000).
Proof. by_value rank_two_completions_15_out_right. Qed.
Lemma rank_two_completions_15_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_15_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = ((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) / Phi_13 / (Phi_22 - (Phi_21 * w_12 / Phi_11))).
Proof. refuted rank_two_completions_15_out_inhabited rank_two_completions_15_out_left. Qed.
Lemma rank_two_completions_15_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_15_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = ((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) / Phi_11 / (Phi_22 - w_12)).
Proof. refuted rank_two_completions_15_out_inhabited rank_two_completions_15_out_left. Qed.

(* rank_two_completions_16: Where it is zero, w_12 = Φ_11 Φ_22/Φ_21, det M is −Φ_11 times the product of the
   other two entries: two lines of completions, w_23 = Φ_13 Φ_21/Φ_11 or w_31 = Φ_21 Φ_32/Φ_22, that (3.29) does
   not see. | Determinant(Matrix([ [Phi_11, Phi_11*Phi_22/Phi_21, Phi_13], [Phi_21,               Phi_22,
   w_23], [  w_31,               Phi_32, Phi_33]])) = -Phi_11*Subs((Phi_32 - w_12*w_31/Phi_11)*(w_23 -
   Phi_13*Phi_21/Phi_11), w_12, Phi_11*Phi_22/Phi_21) *)
Definition rank_two_completions_16_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_16_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R) : R :=
  (- (Phi_11 * Phi_21 * Phi_32 * w_23) + (Phi_11 * Phi_22 * w_23 * w_31) + (Phi_13 * (Phi_21 ^ 2) * Phi_32) - (Phi_13 * Phi_21 * Phi_22 * w_31)) / Phi_21.
Definition rank_two_completions_16_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R) : R :=
  - Phi_11 * (w_23 - (Phi_13 * Phi_21 / Phi_11)) * (- ((Phi_11 * Phi_22 / Phi_21) * w_31 / Phi_11) + Phi_32).
Lemma rank_two_completions_16_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R, rank_two_completions_16_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 ->
  rank_two_completions_16_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 = rank_two_completions_16_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31.
Proof.
  unfold rank_two_completions_16_out_domain, rank_two_completions_16_out_left, rank_two_completions_16_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_16_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R) : R :=
  det [[Phi_11; Phi_11 * Phi_22 / Phi_21; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]].
Definition rank_two_completions_16_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R) : R :=
  - Phi_11 * ((fun w_12 : R => (Phi_32 - (w_12 * w_31 / Phi_11)) * (w_23 - (Phi_13 * Phi_21 / Phi_11))) (Phi_11 * Phi_22 / Phi_21)).
Lemma rank_two_completions_16 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 : R, rank_two_completions_16_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 ->
  rank_two_completions_16_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 = rank_two_completions_16_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 H; generalize (rank_two_completions_16_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 H); revert H.
  unfold rank_two_completions_16_out_domain, rank_two_completions_16_out_left, rank_two_completions_16_out_right, rank_two_completions_16_left, rank_two_completions_16_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  cbv beta.
  assert (W0 : det [[Phi_11; Phi_11 * Phi_22 / Phi_21; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] = (- (Phi_11 * Phi_21 * Phi_32 * w_23) + (Phi_11 * Phi_22 * w_23 * w_31) + (Phi_13 * (Phi_21 ^ 2) * Phi_32) - (Phi_13 * Phi_21 * Phi_22 * w_31)) / Phi_21) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_16_out_inhabited : rank_two_completions_16_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_16_out_domain. Qed.
Lemma rank_two_completions_16_out_left_value : Rabs (rank_two_completions_16_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (-(1 / 6)) (5 / 3) - (-(13197751323 / 1000000000))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_16_out_left. Qed.
Lemma rank_two_completions_16_out_right_value : Rabs (rank_two_completions_16_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (-(1 / 6)) (5 / 3) - (-(13197751323 / 1000000000))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_16_out_right. Qed.
Lemma rank_two_completions_16_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31, rank_two_completions_16_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 -> rank_two_completions_16_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 = - Phi_13 * (Phi_32 - (Phi_22 * w_31 / Phi_21)) * (w_23 - (Phi_13 * Phi_21 / Phi_11))).
Proof. refuted rank_two_completions_16_out_inhabited rank_two_completions_16_out_left. Qed.
Lemma rank_two_completions_16_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31, rank_two_completions_16_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 -> rank_two_completions_16_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 w_31 = - Phi_11 * (- Phi_21 + w_23) * (Phi_32 - (Phi_22 * w_31 / Phi_21))).
Proof. refuted rank_two_completions_16_out_inhabited rank_two_completions_16_out_left. Qed.

(* rank_two_completions_17: | Determinant(Matrix([ [Phi_11, Phi_11*Phi_22/Phi_21,               Phi_13], [Phi_21,
   Phi_22, Phi_13*Phi_21/Phi_11], [  w_31,               Phi_32,               Phi_33]])) = 0 *)
Definition rank_two_completions_17_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_17_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R) : R :=
  0.
Definition rank_two_completions_17_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R) : R :=
  0.
Lemma rank_two_completions_17_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R, rank_two_completions_17_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 ->
  rank_two_completions_17_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 = rank_two_completions_17_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31.
Proof.
  unfold rank_two_completions_17_out_domain, rank_two_completions_17_out_left, rank_two_completions_17_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_17_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R) : R :=
  det [[Phi_11; Phi_11 * Phi_22 / Phi_21; Phi_13]; [Phi_21; Phi_22; Phi_13 * Phi_21 / Phi_11]; [w_31; Phi_32; Phi_33]].
Definition rank_two_completions_17_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R) : R :=
  0.
Lemma rank_two_completions_17 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 : R, rank_two_completions_17_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 ->
  rank_two_completions_17_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 = rank_two_completions_17_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 H; generalize (rank_two_completions_17_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 H); revert H.
  unfold rank_two_completions_17_out_domain, rank_two_completions_17_out_left, rank_two_completions_17_out_right, rank_two_completions_17_left, rank_two_completions_17_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : det [[Phi_11; Phi_11 * Phi_22 / Phi_21; Phi_13]; [Phi_21; Phi_22; Phi_13 * Phi_21 / Phi_11]; [w_31; Phi_32; Phi_33]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_17_out_inhabited : rank_two_completions_17_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (5 / 3).
Proof. premises rank_two_completions_17_out_domain. Qed.
Lemma rank_two_completions_17_out_left_value : Rabs (rank_two_completions_17_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_17_out_left. Qed.
Lemma rank_two_completions_17_out_right_value : Rabs (rank_two_completions_17_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_17_out_right. Qed.
Lemma rank_two_completions_17_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31, rank_two_completions_17_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 -> (- ((Phi_11 ^ 2) * Phi_22 * Phi_33) + (Phi_11 * Phi_13 * Phi_21 * Phi_32) + (Phi_11 * Phi_13 * Phi_22 * Phi_33) - ((Phi_13 ^ 2) * Phi_21 * Phi_32)) / Phi_11 = rank_two_completions_17_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31).
Proof. refuted rank_two_completions_17_out_inhabited rank_two_completions_17_out_right. Qed.
Lemma rank_two_completions_17_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31, rank_two_completions_17_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31 -> (((Phi_11 ^ 2) * Phi_22 * Phi_33) - (Phi_11 * Phi_13 * Phi_22 * Phi_33) - (Phi_11 * Phi_13 * Phi_22 * w_31) + ((Phi_13 ^ 2) * Phi_22 * w_31)) / Phi_11 = rank_two_completions_17_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_31).
Proof. refuted rank_two_completions_17_out_inhabited rank_two_completions_17_out_right. Qed.

(* rank_two_completions_18: | Determinant(Matrix([ [              Phi_11, Phi_11*Phi_22/Phi_21, Phi_13], [
   Phi_21,               Phi_22,   w_23], [Phi_21*Phi_32/Phi_22,               Phi_32, Phi_33]])) = 0 *)
Definition rank_two_completions_18_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_18_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R) : R :=
  0.
Definition rank_two_completions_18_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R) : R :=
  0.
Lemma rank_two_completions_18_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R, rank_two_completions_18_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 ->
  rank_two_completions_18_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 = rank_two_completions_18_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23.
Proof.
  unfold rank_two_completions_18_out_domain, rank_two_completions_18_out_left, rank_two_completions_18_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_18_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R) : R :=
  det [[Phi_11; Phi_11 * Phi_22 / Phi_21; Phi_13]; [Phi_21; Phi_22; w_23]; [Phi_21 * Phi_32 / Phi_22; Phi_32; Phi_33]].
Definition rank_two_completions_18_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R) : R :=
  0.
Lemma rank_two_completions_18 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 : R, rank_two_completions_18_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 ->
  rank_two_completions_18_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 = rank_two_completions_18_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 H; generalize (rank_two_completions_18_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 H); revert H.
  unfold rank_two_completions_18_out_domain, rank_two_completions_18_out_left, rank_two_completions_18_out_right, rank_two_completions_18_left, rank_two_completions_18_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : det [[Phi_11; Phi_11 * Phi_22 / Phi_21; Phi_13]; [Phi_21; Phi_22; w_23]; [Phi_21 * Phi_32 / Phi_22; Phi_32; Phi_33]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_18_out_inhabited : rank_two_completions_18_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (-(1 / 6)).
Proof. premises rank_two_completions_18_out_domain. Qed.
Lemma rank_two_completions_18_out_left_value : Rabs (rank_two_completions_18_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (-(1 / 6)) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_18_out_left. Qed.
Lemma rank_two_completions_18_out_right_value : Rabs (rank_two_completions_18_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (-(1 / 6)) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_18_out_right. Qed.
Lemma rank_two_completions_18_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23, rank_two_completions_18_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 -> - (Phi_11 * Phi_22 * Phi_33) + (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_22 * Phi_33) - (Phi_13 * Phi_32 * w_23) = rank_two_completions_18_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23).
Proof. refuted rank_two_completions_18_out_inhabited rank_two_completions_18_out_right. Qed.
Lemma rank_two_completions_18_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23, rank_two_completions_18_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23 -> (Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) - (Phi_13 * Phi_22 * Phi_33) + (Phi_13 * Phi_32 * w_23) = rank_two_completions_18_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_23).
Proof. refuted rank_two_completions_18_out_inhabited rank_two_completions_18_out_right. Qed.

(* rank_two_completions_19: Where the two lines meet, one entry of the complement is left, (Φ_11 Φ_22 Φ_33 − Φ_13
   Φ_21 Φ_32)/(Φ_11 Φ_22). | Subs(Phi_22 - Phi_21*w_12/Phi_11, w_12, Phi_11*Phi_22/Phi_21) = 0 *)
Definition rank_two_completions_19_out_domain (Phi_11 Phi_21 Phi_22 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0.
Definition rank_two_completions_19_out_left (Phi_11 Phi_21 Phi_22 : R) : R :=
  - ((Phi_11 * Phi_22 / Phi_21) * Phi_21 / Phi_11) + Phi_22.
Definition rank_two_completions_19_out_right (Phi_11 Phi_21 Phi_22 : R) : R :=
  0.
Lemma rank_two_completions_19_out : forall Phi_11 Phi_21 Phi_22 : R, rank_two_completions_19_out_domain Phi_11 Phi_21 Phi_22 ->
  rank_two_completions_19_out_left Phi_11 Phi_21 Phi_22 = rank_two_completions_19_out_right Phi_11 Phi_21 Phi_22.
Proof.
  unfold rank_two_completions_19_out_domain, rank_two_completions_19_out_left, rank_two_completions_19_out_right.
  intros Phi_11 Phi_21 Phi_22 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_19_left (Phi_11 Phi_21 Phi_22 : R) : R :=
  (fun w_12 : R => Phi_22 - (Phi_21 * w_12 / Phi_11)) (Phi_11 * Phi_22 / Phi_21).
Definition rank_two_completions_19_right (Phi_11 Phi_21 Phi_22 : R) : R :=
  0.
Lemma rank_two_completions_19 : forall Phi_11 Phi_21 Phi_22 : R, rank_two_completions_19_out_domain Phi_11 Phi_21 Phi_22 ->
  rank_two_completions_19_left Phi_11 Phi_21 Phi_22 = rank_two_completions_19_right Phi_11 Phi_21 Phi_22.
Proof.
  intros Phi_11 Phi_21 Phi_22 H; generalize (rank_two_completions_19_out Phi_11 Phi_21 Phi_22 H); revert H.
  unfold rank_two_completions_19_out_domain, rank_two_completions_19_out_left, rank_two_completions_19_out_right, rank_two_completions_19_left, rank_two_completions_19_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_19_out_inhabited : rank_two_completions_19_out_domain (2 / 3) (-(7 / 2)) (1 / 5).
Proof. premises rank_two_completions_19_out_domain. Qed.
Lemma rank_two_completions_19_out_left_value : Rabs (rank_two_completions_19_out_left (2 / 3) (-(7 / 2)) (1 / 5) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_19_out_left. Qed.
Lemma rank_two_completions_19_out_right_value : Rabs (rank_two_completions_19_out_right (2 / 3) (-(7 / 2)) (1 / 5) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_19_out_right. Qed.
Lemma rank_two_completions_19_out_wrong_0 : ~ (forall Phi_11 Phi_21 Phi_22, rank_two_completions_19_out_domain Phi_11 Phi_21 Phi_22 -> Phi_21 - Phi_22 = rank_two_completions_19_out_right Phi_11 Phi_21 Phi_22).
Proof. refuted rank_two_completions_19_out_inhabited rank_two_completions_19_out_right. Qed.
Lemma rank_two_completions_19_out_wrong_1 : ~ (forall Phi_11 Phi_21 Phi_22, rank_two_completions_19_out_domain Phi_11 Phi_21 Phi_22 -> - Phi_21 + Phi_22 = rank_two_completions_19_out_right Phi_11 Phi_21 Phi_22).
Proof. refuted rank_two_completions_19_out_inhabited rank_two_completions_19_out_right. Qed.

(* rank_two_completions_20: | Subs(w_23 - Phi_13*Phi_21/Phi_11, w_23, Phi_13*Phi_21/Phi_11) = 0 *)
Definition rank_two_completions_20_out_domain (Phi_11 Phi_13 Phi_21 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0.
Definition rank_two_completions_20_out_left (Phi_11 Phi_13 Phi_21 : R) : R :=
  (Phi_13 * Phi_21 / Phi_11) - (Phi_13 * Phi_21 / Phi_11).
Definition rank_two_completions_20_out_right (Phi_11 Phi_13 Phi_21 : R) : R :=
  0.
Lemma rank_two_completions_20_out : forall Phi_11 Phi_13 Phi_21 : R, rank_two_completions_20_out_domain Phi_11 Phi_13 Phi_21 ->
  rank_two_completions_20_out_left Phi_11 Phi_13 Phi_21 = rank_two_completions_20_out_right Phi_11 Phi_13 Phi_21.
Proof.
  unfold rank_two_completions_20_out_domain, rank_two_completions_20_out_left, rank_two_completions_20_out_right.
  intros Phi_11 Phi_13 Phi_21 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_20_left (Phi_11 Phi_13 Phi_21 : R) : R :=
  (fun w_23 : R => w_23 - (Phi_13 * Phi_21 / Phi_11)) (Phi_13 * Phi_21 / Phi_11).
Definition rank_two_completions_20_right (Phi_11 Phi_13 Phi_21 : R) : R :=
  0.
Lemma rank_two_completions_20 : forall Phi_11 Phi_13 Phi_21 : R, rank_two_completions_20_out_domain Phi_11 Phi_13 Phi_21 ->
  rank_two_completions_20_left Phi_11 Phi_13 Phi_21 = rank_two_completions_20_right Phi_11 Phi_13 Phi_21.
Proof.
  intros Phi_11 Phi_13 Phi_21 H; generalize (rank_two_completions_20_out Phi_11 Phi_13 Phi_21 H); revert H.
  unfold rank_two_completions_20_out_domain, rank_two_completions_20_out_left, rank_two_completions_20_out_right, rank_two_completions_20_left, rank_two_completions_20_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_20_out_inhabited : rank_two_completions_20_out_domain (2 / 3) (5 / 4) (-(7 / 2)).
Proof. premises rank_two_completions_20_out_domain. Qed.
Lemma rank_two_completions_20_out_left_value : Rabs (rank_two_completions_20_out_left (2 / 3) (5 / 4) (-(7 / 2)) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_20_out_left. Qed.
Lemma rank_two_completions_20_out_right_value : Rabs (rank_two_completions_20_out_right (2 / 3) (5 / 4) (-(7 / 2)) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_20_out_right. Qed.
Lemma rank_two_completions_20_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21, rank_two_completions_20_out_domain Phi_11 Phi_13 Phi_21 -> Phi_13 - (Phi_13 * Phi_21 / Phi_11) = rank_two_completions_20_out_right Phi_11 Phi_13 Phi_21).
Proof. refuted rank_two_completions_20_out_inhabited rank_two_completions_20_out_right. Qed.
Lemma rank_two_completions_20_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21, rank_two_completions_20_out_domain Phi_11 Phi_13 Phi_21 -> - Phi_21 + (Phi_13 * Phi_21 / Phi_11) = rank_two_completions_20_out_right Phi_11 Phi_13 Phi_21).
Proof. refuted rank_two_completions_20_out_inhabited rank_two_completions_20_out_right. Qed.

(* rank_two_completions_21: | Subs(Phi_32 - w_12*w_31/Phi_11, (w_12, w_31), (Phi_11*Phi_22/Phi_21,
   Phi_21*Phi_32/Phi_22)) = 0 *)
Definition rank_two_completions_21_out_domain (Phi_11 Phi_21 Phi_22 Phi_32 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0.
Definition rank_two_completions_21_out_left (Phi_11 Phi_21 Phi_22 Phi_32 : R) : R :=
  - ((Phi_11 * Phi_22 / Phi_21) * (Phi_21 * Phi_32 / Phi_22) / Phi_11) + Phi_32.
Definition rank_two_completions_21_out_right (Phi_11 Phi_21 Phi_22 Phi_32 : R) : R :=
  0.
Lemma rank_two_completions_21_out : forall Phi_11 Phi_21 Phi_22 Phi_32 : R, rank_two_completions_21_out_domain Phi_11 Phi_21 Phi_22 Phi_32 ->
  rank_two_completions_21_out_left Phi_11 Phi_21 Phi_22 Phi_32 = rank_two_completions_21_out_right Phi_11 Phi_21 Phi_22 Phi_32.
Proof.
  unfold rank_two_completions_21_out_domain, rank_two_completions_21_out_left, rank_two_completions_21_out_right.
  intros Phi_11 Phi_21 Phi_22 Phi_32 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_21_left (Phi_11 Phi_21 Phi_22 Phi_32 : R) : R :=
  (fun w_12 w_31 : R => Phi_32 - (w_12 * w_31 / Phi_11)) (Phi_11 * Phi_22 / Phi_21) (Phi_21 * Phi_32 / Phi_22).
Definition rank_two_completions_21_right (Phi_11 Phi_21 Phi_22 Phi_32 : R) : R :=
  0.
Lemma rank_two_completions_21 : forall Phi_11 Phi_21 Phi_22 Phi_32 : R, rank_two_completions_21_out_domain Phi_11 Phi_21 Phi_22 Phi_32 ->
  rank_two_completions_21_left Phi_11 Phi_21 Phi_22 Phi_32 = rank_two_completions_21_right Phi_11 Phi_21 Phi_22 Phi_32.
Proof.
  intros Phi_11 Phi_21 Phi_22 Phi_32 H; generalize (rank_two_completions_21_out Phi_11 Phi_21 Phi_22 Phi_32 H); revert H.
  unfold rank_two_completions_21_out_domain, rank_two_completions_21_out_left, rank_two_completions_21_out_right, rank_two_completions_21_left, rank_two_completions_21_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_21_out_inhabited : rank_two_completions_21_out_domain (2 / 3) (-(7 / 2)) (1 / 5) 3.
Proof. premises rank_two_completions_21_out_domain. Qed.
Lemma rank_two_completions_21_out_left_value : Rabs (rank_two_completions_21_out_left (2 / 3) (-(7 / 2)) (1 / 5) 3 - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_21_out_left. Qed.
Lemma rank_two_completions_21_out_right_value : Rabs (rank_two_completions_21_out_right (2 / 3) (-(7 / 2)) (1 / 5) 3 - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_21_out_right. Qed.
Lemma rank_two_completions_21_out_wrong_0 : ~ (forall Phi_11 Phi_21 Phi_22 Phi_32, rank_two_completions_21_out_domain Phi_11 Phi_21 Phi_22 Phi_32 -> Phi_21 - Phi_32 = rank_two_completions_21_out_right Phi_11 Phi_21 Phi_22 Phi_32).
Proof. refuted rank_two_completions_21_out_inhabited rank_two_completions_21_out_right. Qed.
Lemma rank_two_completions_21_out_wrong_1 : ~ (forall Phi_11 Phi_21 Phi_22 Phi_32, rank_two_completions_21_out_domain Phi_11 Phi_21 Phi_22 Phi_32 -> - (Phi_21 * Phi_32 / Phi_22) + Phi_32 = rank_two_completions_21_out_right Phi_11 Phi_21 Phi_22 Phi_32).
Proof. refuted rank_two_completions_21_out_inhabited rank_two_completions_21_out_right. Qed.

(* rank_two_completions_22: | Subs(Phi_33 - Phi_13*w_31/Phi_11, w_31, Phi_21*Phi_32/Phi_22) =
   (Phi_11*Phi_22*Phi_33 - Phi_13*Phi_21*Phi_32)/(Phi_11*Phi_22) *)
Definition rank_two_completions_22_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_22_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  - ((Phi_21 * Phi_32 / Phi_22) * Phi_13 / Phi_11) + Phi_33.
Definition rank_two_completions_22_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  ((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)) / Phi_11 / Phi_22.
Lemma rank_two_completions_22_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_two_completions_22_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_two_completions_22_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = rank_two_completions_22_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  unfold rank_two_completions_22_out_domain, rank_two_completions_22_out_left, rank_two_completions_22_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_22_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  (fun w_31 : R => Phi_33 - (Phi_13 * w_31 / Phi_11)) (Phi_21 * Phi_32 / Phi_22).
Definition rank_two_completions_22_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  ((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)) / Phi_11 / Phi_22.
Lemma rank_two_completions_22 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_two_completions_22_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_two_completions_22_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = rank_two_completions_22_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 H; generalize (rank_two_completions_22_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 H); revert H.
  unfold rank_two_completions_22_out_domain, rank_two_completions_22_out_left, rank_two_completions_22_out_right, rank_two_completions_22_left, rank_two_completions_22_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_22_out_inhabited : rank_two_completions_22_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)).
Proof. premises rank_two_completions_22_out_domain. Qed.
Lemma rank_two_completions_22_out_left_value : Rabs (rank_two_completions_22_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) - (97866071429 / 1000000000)) <= (1 / 1000000000).
Proof. by_value rank_two_completions_22_out_left. Qed.
Lemma rank_two_completions_22_out_right_value : Rabs (rank_two_completions_22_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) - (97866071429 / 1000000000)) <= (1 / 1000000000).
Proof. by_value rank_two_completions_22_out_right. Qed.
Lemma rank_two_completions_22_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33, rank_two_completions_22_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 -> rank_two_completions_22_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = ((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)) / Phi_13 / Phi_22).
Proof. refuted rank_two_completions_22_out_inhabited rank_two_completions_22_out_left. Qed.
Lemma rank_two_completions_22_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33, rank_two_completions_22_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 -> rank_two_completions_22_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = ((Phi_11 * Phi_22 * Phi_33) - (Phi_13 * Phi_21 * Phi_32)) / Phi_11 / Phi_21).
Proof. refuted rank_two_completions_22_out_inhabited rank_two_completions_22_out_left. Qed.

(* rank_two_completions_23: For Φ_11 = 0, where (3.28) divides by zero, the condition det M = 0 is Φ_13 (Φ_21
   Φ_32 − Φ_22 w_31) = w_12 (Φ_21 Φ_33 − w_23 w_31); the minor Φ_13 Φ_21 of rows 1, 2 and columns 1, 3 keeps the
   rank from being less than two. | Determinant(Matrix([ [     0,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [
   w_31, Phi_32, Phi_33]])) = Phi_13*(Phi_21*Phi_32 - Phi_22*w_31) - w_12*(Phi_21*Phi_33 - w_23*w_31) *)
Definition rank_two_completions_23_out_domain (Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_23_out_left (Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31).
Definition rank_two_completions_23_out_right (Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (Phi_13 * ((Phi_21 * Phi_32) - (Phi_22 * w_31))) - (w_12 * ((Phi_21 * Phi_33) - (w_23 * w_31))).
Lemma rank_two_completions_23_out : forall Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_23_out_domain Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_23_out_left Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_23_out_right Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold rank_two_completions_23_out_domain, rank_two_completions_23_out_left, rank_two_completions_23_out_right.
  intros Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_23_left (Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  det [[0; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]].
Definition rank_two_completions_23_right (Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (Phi_13 * ((Phi_21 * Phi_32) - (Phi_22 * w_31))) - (w_12 * ((Phi_21 * Phi_33) - (w_23 * w_31))).
Lemma rank_two_completions_23 : forall Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, rank_two_completions_23_out_domain Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  rank_two_completions_23_left Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = rank_two_completions_23_right Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (rank_two_completions_23_out Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold rank_two_completions_23_out_domain, rank_two_completions_23_out_left, rank_two_completions_23_out_right, rank_two_completions_23_left, rank_two_completions_23_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  assert (W0 : det [[0; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]] = (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_23_out_inhabited : rank_two_completions_23_out_domain (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises rank_two_completions_23_out_domain. Qed.
Lemma rank_two_completions_23_out_left_value : Rabs (rank_two_completions_23_out_left (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(16958333333 / 1000000000))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_23_out_left. Qed.
Lemma rank_two_completions_23_out_right_value : Rabs (rank_two_completions_23_out_right (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(16958333333 / 1000000000))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_23_out_right. Qed.
Lemma rank_two_completions_23_out_wrong_0 : ~ (forall Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_23_out_domain Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_23_out_left Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = (Phi_21 * ((Phi_21 * Phi_32) - (Phi_22 * w_31))) - (w_12 * ((Phi_21 * Phi_33) - (w_23 * w_31)))).
Proof. refuted rank_two_completions_23_out_inhabited rank_two_completions_23_out_left. Qed.
Lemma rank_two_completions_23_out_wrong_1 : ~ (forall Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, rank_two_completions_23_out_domain Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> rank_two_completions_23_out_left Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = (Phi_13 * ((Phi_13 * Phi_21) - (Phi_22 * w_31))) - (w_12 * ((Phi_21 * Phi_33) - (w_23 * w_31)))).
Proof. refuted rank_two_completions_23_out_inhabited rank_two_completions_23_out_left. Qed.

(* rank_two_completions_24: (3.29) solved for w_23 gives one completion for every (w_12, w_31) with Φ_11 Φ_32 ≠
   w_31 w_12. | Determinant(Matrix([ [Phi_11,   w_12,
   Phi_13], [Phi_21, Phi_22, (Phi_22 - Phi_21*w_12/Phi_11)*(Phi_33 - Phi_13*w_31/Phi_11)/(Phi_32 -
   w_12*w_31/Phi_11) + Phi_13*Phi_21/Phi_11], [  w_31, Phi_32,
   Phi_33]])) = 0 *)
Definition rank_two_completions_24_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ Phi_32 - (w_12 * w_31 / Phi_11) <> 0.
Definition rank_two_completions_24_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  0.
Definition rank_two_completions_24_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  0.
Lemma rank_two_completions_24_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R, rank_two_completions_24_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 ->
  rank_two_completions_24_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 = rank_two_completions_24_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31.
Proof.
  unfold rank_two_completions_24_out_domain, rank_two_completions_24_out_left, rank_two_completions_24_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_24_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; ((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)]; [w_31; Phi_32; Phi_33]].
Definition rank_two_completions_24_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  0.
Lemma rank_two_completions_24 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R, rank_two_completions_24_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 ->
  rank_two_completions_24_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 = rank_two_completions_24_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 H; generalize (rank_two_completions_24_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 H); revert H.
  unfold rank_two_completions_24_out_domain, rank_two_completions_24_out_left, rank_two_completions_24_out_right, rank_two_completions_24_left, rank_two_completions_24_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  assert (W0 : det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; ((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)]; [w_31; Phi_32; Phi_33]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_two_completions_24_out_inhabited : rank_two_completions_24_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (5 / 3).
Proof. premises rank_two_completions_24_out_domain. Qed.
Lemma rank_two_completions_24_out_left_value : Rabs (rank_two_completions_24_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_24_out_left. Qed.
Lemma rank_two_completions_24_out_right_value : Rabs (rank_two_completions_24_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_24_out_right. Qed.
Lemma rank_two_completions_24_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31, rank_two_completions_24_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 -> ((Phi_11 * Phi_13 * Phi_21 * (Phi_32 ^ 2)) - (Phi_11 * Phi_13 * Phi_22 * Phi_32 * w_31) - (Phi_11 * Phi_21 * Phi_32 * Phi_33 * w_12) + (Phi_11 * Phi_22 * Phi_33 * w_12 * w_31) - ((Phi_13 ^ 2) * Phi_21 * (Phi_32 ^ 2)) + ((Phi_13 ^ 2) * Phi_22 * Phi_32 * w_31) + (Phi_13 * Phi_21 * Phi_32 * Phi_33 * w_12) - (Phi_13 * Phi_22 * Phi_33 * w_12 * w_31)) / ((Phi_11 * Phi_32) - (w_12 * w_31)) = rank_two_completions_24_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31).
Proof. refuted rank_two_completions_24_out_inhabited rank_two_completions_24_out_right. Qed.
Lemma rank_two_completions_24_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31, rank_two_completions_24_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 -> (Phi_11 * Phi_21 * Phi_32) - (Phi_11 * Phi_22 * w_31) - (Phi_13 * Phi_21 * Phi_32) + (Phi_13 * Phi_22 * w_31) = rank_two_completions_24_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31).
Proof. refuted rank_two_completions_24_out_inhabited rank_two_completions_24_out_right. Qed.

(* rank_two_completions_25: At (3.30) three entries of the complement vanish and one is (Φ_11 Φ_22 Φ_33 − Φ_13
   Φ_21 Φ_32)/(Φ_11 Φ_33). | Subs(Phi_22 - Phi_21*w_12/Phi_11, w_12, Phi_13*Phi_32/Phi_33) = Phi_22 -
   Phi_13*Phi_21*Phi_32/(Phi_11*Phi_33) *)
Definition rank_two_completions_25_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_25_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  - ((Phi_13 * Phi_32 / Phi_33) * Phi_21 / Phi_11) + Phi_22.
Definition rank_two_completions_25_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  Phi_22 - (Phi_13 * Phi_21 * Phi_32 / Phi_11 / Phi_33).
Lemma rank_two_completions_25_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_two_completions_25_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_two_completions_25_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = rank_two_completions_25_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  unfold rank_two_completions_25_out_domain, rank_two_completions_25_out_left, rank_two_completions_25_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_25_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  (fun w_12 : R => Phi_22 - (Phi_21 * w_12 / Phi_11)) (Phi_13 * Phi_32 / Phi_33).
Definition rank_two_completions_25_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  Phi_22 - (Phi_13 * Phi_21 * Phi_32 / Phi_11 / Phi_33).
Lemma rank_two_completions_25 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_two_completions_25_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_two_completions_25_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = rank_two_completions_25_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 H; generalize (rank_two_completions_25_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 H); revert H.
  unfold rank_two_completions_25_out_domain, rank_two_completions_25_out_left, rank_two_completions_25_out_right, rank_two_completions_25_left, rank_two_completions_25_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_25_out_inhabited : rank_two_completions_25_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)).
Proof. premises rank_two_completions_25_out_domain. Qed.
Lemma rank_two_completions_25_out_left_value : Rabs (rank_two_completions_25_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) - (-(10961 / 320))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_25_out_left. Qed.
Lemma rank_two_completions_25_out_right_value : Rabs (rank_two_completions_25_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) - (-(10961 / 320))) <= (1 / 1000000000).
Proof. by_value rank_two_completions_25_out_right. Qed.
Lemma rank_two_completions_25_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33, rank_two_completions_25_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 -> rank_two_completions_25_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = Phi_21 - (Phi_13 * Phi_21 * Phi_32 / Phi_11 / Phi_33)).
Proof. refuted rank_two_completions_25_out_inhabited rank_two_completions_25_out_left. Qed.
Lemma rank_two_completions_25_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33, rank_two_completions_25_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 -> rank_two_completions_25_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = - (Phi_21 * Phi_32 / Phi_33) + Phi_22).
Proof. refuted rank_two_completions_25_out_inhabited rank_two_completions_25_out_left. Qed.

(* rank_two_completions_26: | Subs(Phi_32 - w_12*w_31/Phi_11, (w_12, w_31), (Phi_13*Phi_32/Phi_33,
   Phi_11*Phi_33/Phi_13)) = 0 *)
Definition rank_two_completions_26_out_domain (Phi_11 Phi_13 Phi_32 Phi_33 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_26_out_left (Phi_11 Phi_13 Phi_32 Phi_33 : R) : R :=
  - ((Phi_13 * Phi_32 / Phi_33) * (Phi_11 * Phi_33 / Phi_13) / Phi_11) + Phi_32.
Definition rank_two_completions_26_out_right (Phi_11 Phi_13 Phi_32 Phi_33 : R) : R :=
  0.
Lemma rank_two_completions_26_out : forall Phi_11 Phi_13 Phi_32 Phi_33 : R, rank_two_completions_26_out_domain Phi_11 Phi_13 Phi_32 Phi_33 ->
  rank_two_completions_26_out_left Phi_11 Phi_13 Phi_32 Phi_33 = rank_two_completions_26_out_right Phi_11 Phi_13 Phi_32 Phi_33.
Proof.
  unfold rank_two_completions_26_out_domain, rank_two_completions_26_out_left, rank_two_completions_26_out_right.
  intros Phi_11 Phi_13 Phi_32 Phi_33 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_26_left (Phi_11 Phi_13 Phi_32 Phi_33 : R) : R :=
  (fun w_12 w_31 : R => Phi_32 - (w_12 * w_31 / Phi_11)) (Phi_13 * Phi_32 / Phi_33) (Phi_11 * Phi_33 / Phi_13).
Definition rank_two_completions_26_right (Phi_11 Phi_13 Phi_32 Phi_33 : R) : R :=
  0.
Lemma rank_two_completions_26 : forall Phi_11 Phi_13 Phi_32 Phi_33 : R, rank_two_completions_26_out_domain Phi_11 Phi_13 Phi_32 Phi_33 ->
  rank_two_completions_26_left Phi_11 Phi_13 Phi_32 Phi_33 = rank_two_completions_26_right Phi_11 Phi_13 Phi_32 Phi_33.
Proof.
  intros Phi_11 Phi_13 Phi_32 Phi_33 H; generalize (rank_two_completions_26_out Phi_11 Phi_13 Phi_32 Phi_33 H); revert H.
  unfold rank_two_completions_26_out_domain, rank_two_completions_26_out_left, rank_two_completions_26_out_right, rank_two_completions_26_left, rank_two_completions_26_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_26_out_inhabited : rank_two_completions_26_out_domain (2 / 3) (5 / 4) 3 (-(4 / 7)).
Proof. premises rank_two_completions_26_out_domain. Qed.
Lemma rank_two_completions_26_out_left_value : Rabs (rank_two_completions_26_out_left (2 / 3) (5 / 4) 3 (-(4 / 7)) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_26_out_left. Qed.
Lemma rank_two_completions_26_out_right_value : Rabs (rank_two_completions_26_out_right (2 / 3) (5 / 4) 3 (-(4 / 7)) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_26_out_right. Qed.
Lemma rank_two_completions_26_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_32 Phi_33, rank_two_completions_26_out_domain Phi_11 Phi_13 Phi_32 Phi_33 -> Phi_13 - Phi_32 = rank_two_completions_26_out_right Phi_11 Phi_13 Phi_32 Phi_33).
Proof. refuted rank_two_completions_26_out_inhabited rank_two_completions_26_out_right. Qed.
Lemma rank_two_completions_26_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_32 Phi_33, rank_two_completions_26_out_domain Phi_11 Phi_13 Phi_32 Phi_33 -> - (Phi_11 * Phi_33 / Phi_13) + Phi_32 = rank_two_completions_26_out_right Phi_11 Phi_13 Phi_32 Phi_33).
Proof. refuted rank_two_completions_26_out_inhabited rank_two_completions_26_out_right. Qed.

(* rank_two_completions_27: | Subs(Phi_33 - Phi_13*w_31/Phi_11, w_31, Phi_11*Phi_33/Phi_13) = 0 *)
Definition rank_two_completions_27_out_domain (Phi_11 Phi_13 Phi_33 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_33 <> 0.
Definition rank_two_completions_27_out_left (Phi_11 Phi_13 Phi_33 : R) : R :=
  - ((Phi_11 * Phi_33 / Phi_13) * Phi_13 / Phi_11) + Phi_33.
Definition rank_two_completions_27_out_right (Phi_11 Phi_13 Phi_33 : R) : R :=
  0.
Lemma rank_two_completions_27_out : forall Phi_11 Phi_13 Phi_33 : R, rank_two_completions_27_out_domain Phi_11 Phi_13 Phi_33 ->
  rank_two_completions_27_out_left Phi_11 Phi_13 Phi_33 = rank_two_completions_27_out_right Phi_11 Phi_13 Phi_33.
Proof.
  unfold rank_two_completions_27_out_domain, rank_two_completions_27_out_left, rank_two_completions_27_out_right.
  intros Phi_11 Phi_13 Phi_33 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_27_left (Phi_11 Phi_13 Phi_33 : R) : R :=
  (fun w_31 : R => Phi_33 - (Phi_13 * w_31 / Phi_11)) (Phi_11 * Phi_33 / Phi_13).
Definition rank_two_completions_27_right (Phi_11 Phi_13 Phi_33 : R) : R :=
  0.
Lemma rank_two_completions_27 : forall Phi_11 Phi_13 Phi_33 : R, rank_two_completions_27_out_domain Phi_11 Phi_13 Phi_33 ->
  rank_two_completions_27_left Phi_11 Phi_13 Phi_33 = rank_two_completions_27_right Phi_11 Phi_13 Phi_33.
Proof.
  intros Phi_11 Phi_13 Phi_33 H; generalize (rank_two_completions_27_out Phi_11 Phi_13 Phi_33 H); revert H.
  unfold rank_two_completions_27_out_domain, rank_two_completions_27_out_left, rank_two_completions_27_out_right, rank_two_completions_27_left, rank_two_completions_27_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_27_out_inhabited : rank_two_completions_27_out_domain (2 / 3) (5 / 4) (-(4 / 7)).
Proof. premises rank_two_completions_27_out_domain. Qed.
Lemma rank_two_completions_27_out_left_value : Rabs (rank_two_completions_27_out_left (2 / 3) (5 / 4) (-(4 / 7)) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_27_out_left. Qed.
Lemma rank_two_completions_27_out_right_value : Rabs (rank_two_completions_27_out_right (2 / 3) (5 / 4) (-(4 / 7)) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_27_out_right. Qed.
Lemma rank_two_completions_27_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_33, rank_two_completions_27_out_domain Phi_11 Phi_13 Phi_33 -> Phi_13 - Phi_33 = rank_two_completions_27_out_right Phi_11 Phi_13 Phi_33).
Proof. refuted rank_two_completions_27_out_inhabited rank_two_completions_27_out_right. Qed.
Lemma rank_two_completions_27_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_33, rank_two_completions_27_out_domain Phi_11 Phi_13 Phi_33 -> - Phi_13 + Phi_33 = rank_two_completions_27_out_right Phi_11 Phi_13 Phi_33).
Proof. refuted rank_two_completions_27_out_inhabited rank_two_completions_27_out_right. Qed.

(* rank_two_completions_28: | Subs(Phi_33 - (Phi_32 - w_12*w_31/Phi_11)*(w_23 - Phi_13*Phi_21/Phi_11)/(Phi_22 -
   Phi_21*w_12/Phi_11) - Phi_13*w_31/Phi_11, (w_12, w_23, w_31), (Phi_13*Phi_32/Phi_33, Phi_13*Phi_21/Phi_11,
   Phi_11*Phi_33/Phi_13)) = 0 *)
Definition rank_two_completions_28_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ Phi_22 - (Phi_13 * Phi_21 * Phi_32 / Phi_11 / Phi_33) <> 0.
Definition rank_two_completions_28_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  - ((Phi_11 * Phi_33 / Phi_13) * Phi_13 / Phi_11) + Phi_33 - (((Phi_13 * Phi_21 / Phi_11) - (Phi_13 * Phi_21 / Phi_11)) * (- ((Phi_13 * Phi_32 / Phi_33) * (Phi_11 * Phi_33 / Phi_13) / Phi_11) + Phi_32) / (- ((Phi_13 * Phi_32 / Phi_33) * Phi_21 / Phi_11) + Phi_22)).
Definition rank_two_completions_28_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  0.
Lemma rank_two_completions_28_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_two_completions_28_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_two_completions_28_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = rank_two_completions_28_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  unfold rank_two_completions_28_out_domain, rank_two_completions_28_out_left, rank_two_completions_28_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_two_completions_28_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  (fun w_12 w_23 w_31 : R => Phi_33 - ((Phi_32 - (w_12 * w_31 / Phi_11)) * (w_23 - (Phi_13 * Phi_21 / Phi_11)) / (Phi_22 - (Phi_21 * w_12 / Phi_11))) - (Phi_13 * w_31 / Phi_11)) (Phi_13 * Phi_32 / Phi_33) (Phi_13 * Phi_21 / Phi_11) (Phi_11 * Phi_33 / Phi_13).
Definition rank_two_completions_28_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R) : R :=
  0.
Lemma rank_two_completions_28 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 : R, rank_two_completions_28_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 ->
  rank_two_completions_28_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 = rank_two_completions_28_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 H; generalize (rank_two_completions_28_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 H); revert H.
  unfold rank_two_completions_28_out_domain, rank_two_completions_28_out_left, rank_two_completions_28_out_right, rank_two_completions_28_left, rank_two_completions_28_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_two_completions_28_out_inhabited : rank_two_completions_28_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)).
Proof. premises rank_two_completions_28_out_domain. Qed.
Lemma rank_two_completions_28_out_left_value : Rabs (rank_two_completions_28_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_two_completions_28_out_left. Qed.
Lemma rank_two_completions_28_out_right_value : Rabs (rank_two_completions_28_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) - 0) <= (1 / 10000000000).
Proof. by_value rank_two_completions_28_out_right. Qed.
Lemma rank_two_completions_28_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33, rank_two_completions_28_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 -> Phi_33 - ((Phi_13 ^ 2) / (Phi_11 ^ 2) / Phi_33) = rank_two_completions_28_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33).
Proof. refuted rank_two_completions_28_out_inhabited rank_two_completions_28_out_right. Qed.
Lemma rank_two_completions_28_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33, rank_two_completions_28_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 -> Phi_13 - Phi_33 = rank_two_completions_28_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33).
Proof. refuted rank_two_completions_28_out_inhabited rank_two_completions_28_out_right. Qed.

(* surface_volume_1: det is linear in each free entry; its derivatives are w_23 w_31 − Φ_21 Φ_33, w_31 w_12 −
   Φ_11 Φ_32 and w_12 w_23 − Φ_13 Φ_22. | Derivative(Determinant(Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21,
   Phi_22,   w_23], [  w_31, Phi_32, Phi_33]])), w_12) = -Phi_21*Phi_33 + w_23*w_31 *)
Definition surface_volume_1_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition surface_volume_1_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_21 * Phi_33) + (w_23 * w_31).
Definition surface_volume_1_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_21 * Phi_33) + (w_23 * w_31).
Lemma surface_volume_1_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_1_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_1_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold surface_volume_1_out_domain, surface_volume_1_out_left, surface_volume_1_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_1_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Derive (fun w_12 : R => det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) w_12.
Definition surface_volume_1_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_21 * Phi_33) + (w_23 * w_31).
Lemma surface_volume_1 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_1_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_1_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (surface_volume_1_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold surface_volume_1_out_domain, surface_volume_1_out_left, surface_volume_1_out_right, surface_volume_1_left, surface_volume_1_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : Derive (fun w_12 : R => det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) w_12 = - (Phi_21 * Phi_33) + (w_23 * w_31)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma surface_volume_1_out_inhabited : surface_volume_1_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises surface_volume_1_out_domain. Qed.
Lemma surface_volume_1_out_left_value : Rabs (surface_volume_1_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(11388888889 / 5000000000))) <= (1 / 10000000000).
Proof. by_value surface_volume_1_out_left. Qed.
Lemma surface_volume_1_out_right_value : Rabs (surface_volume_1_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(11388888889 / 5000000000))) <= (1 / 10000000000).
Proof. by_value surface_volume_1_out_right. Qed.
Lemma surface_volume_1_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_1_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - (Phi_21 * Phi_33) + (w_12 * w_31)).
Proof. refuted surface_volume_1_out_inhabited surface_volume_1_out_left. Qed.
Lemma surface_volume_1_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_1_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_1_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - (Phi_21 * Phi_33) + (w_12 * w_23)).
Proof. refuted surface_volume_1_out_inhabited surface_volume_1_out_left. Qed.

(* surface_volume_2: | Derivative(Determinant(Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [
   w_31, Phi_32, Phi_33]])), w_23) = -Phi_11*Phi_32 + w_12*w_31 *)
Definition surface_volume_2_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition surface_volume_2_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_11 * Phi_32) + (w_12 * w_31).
Definition surface_volume_2_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_11 * Phi_32) + (w_12 * w_31).
Lemma surface_volume_2_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_2_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_2_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold surface_volume_2_out_domain, surface_volume_2_out_left, surface_volume_2_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_2_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Derive (fun w_23 : R => det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) w_23.
Definition surface_volume_2_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_11 * Phi_32) + (w_12 * w_31).
Lemma surface_volume_2 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_2_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_2_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (surface_volume_2_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold surface_volume_2_out_domain, surface_volume_2_out_left, surface_volume_2_out_right, surface_volume_2_left, surface_volume_2_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : Derive (fun w_23 : R => det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) w_23 = - (Phi_11 * Phi_32) + (w_12 * w_31)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma surface_volume_2_out_inhabited : surface_volume_2_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises surface_volume_2_out_domain. Qed.
Lemma surface_volume_2_out_left_value : Rabs (surface_volume_2_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value surface_volume_2_out_left. Qed.
Lemma surface_volume_2_out_right_value : Rabs (surface_volume_2_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value surface_volume_2_out_right. Qed.
Lemma surface_volume_2_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_2_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - (Phi_11 * Phi_32) + (w_23 * w_31)).
Proof. refuted surface_volume_2_out_inhabited surface_volume_2_out_left. Qed.
Lemma surface_volume_2_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_2_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_2_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - (Phi_11 * Phi_32) + (w_12 ^ 2)).
Proof. refuted surface_volume_2_out_inhabited surface_volume_2_out_left. Qed.

(* surface_volume_3: | Derivative(Determinant(Matrix([ [Phi_11,   w_12, Phi_13], [Phi_21, Phi_22,   w_23], [
   w_31, Phi_32, Phi_33]])), w_31) = -Phi_13*Phi_22 + w_12*w_23 *)
Definition surface_volume_3_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition surface_volume_3_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_13 * Phi_22) + (w_12 * w_23).
Definition surface_volume_3_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_13 * Phi_22) + (w_12 * w_23).
Lemma surface_volume_3_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_3_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_3_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold surface_volume_3_out_domain, surface_volume_3_out_left, surface_volume_3_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_3_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Derive (fun w_31 : R => det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) w_31.
Definition surface_volume_3_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  - (Phi_13 * Phi_22) + (w_12 * w_23).
Lemma surface_volume_3 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_3_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_3_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (surface_volume_3_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold surface_volume_3_out_domain, surface_volume_3_out_left, surface_volume_3_out_right, surface_volume_3_left, surface_volume_3_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : Derive (fun w_31 : R => det [[Phi_11; w_12; Phi_13]; [Phi_21; Phi_22; w_23]; [w_31; Phi_32; Phi_33]]) w_31 = - (Phi_13 * Phi_22) + (w_12 * w_23)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma surface_volume_3_out_inhabited : surface_volume_3_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises surface_volume_3_out_domain. Qed.
Lemma surface_volume_3_out_left_value : Rabs (surface_volume_3_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value surface_volume_3_out_left. Qed.
Lemma surface_volume_3_out_right_value : Rabs (surface_volume_3_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value surface_volume_3_out_right. Qed.
Lemma surface_volume_3_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_3_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - (Phi_13 * Phi_22) + (w_23 ^ 2)).
Proof. refuted surface_volume_3_out_inhabited surface_volume_3_out_left. Qed.
Lemma surface_volume_3_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_3_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_3_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = - (Phi_13 * Phi_22) + (w_12 ^ 2)).
Proof. refuted surface_volume_3_out_inhabited surface_volume_3_out_left. Qed.

(* surface_volume_4: Where all three vanish, the product of the six observed entries is (w_12 w_23 w_31)²: not
   negative. | Phi_11*Phi_13*Phi_21*Phi_22*Phi_32*Phi_33 = w_12**2*w_23**2*w_31**2 *)
Definition surface_volume_4_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ - (Phi_21 * Phi_33) + (w_23 * w_31) = 0 /\ - (Phi_11 * Phi_32) + (w_12 * w_31) = 0 /\ - (Phi_13 * Phi_22) + (w_12 * w_23) = 0.
Definition surface_volume_4_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33.
Definition surface_volume_4_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2).
Lemma surface_volume_4 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_4_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_4_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold surface_volume_4_domain, surface_volume_4_left, surface_volume_4_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8).
  assert (Z : ((Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33) - ((w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2))) = 0).
  { transitivity ((- Phi_11 * Phi_13 * Phi_22 * Phi_32) * (- (Phi_21 * Phi_33) + (w_23 * w_31)) + (- Phi_13 * Phi_22 * w_23 * w_31) * (- (Phi_11 * Phi_32) + (w_12 * w_31)) + (- w_12 * w_23 * (w_31 ^ 2)) * (- (Phi_13 * Phi_22) + (w_12 * w_23))); [ first [ ring | field; nonzero ] |].
    assert (Z0 : (- (Phi_21 * Phi_33) + (w_23 * w_31)) = 0) by vanishing.
    assert (Z1 : (- (Phi_11 * Phi_32) + (w_12 * w_31)) = 0) by vanishing.
    assert (Z2 : (- (Phi_13 * Phi_22) + (w_12 * w_23)) = 0) by vanishing.
    rewrite Z0, Z1, Z2; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with (((Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33) - ((w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2))) / 1) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma surface_volume_4_inhabited : surface_volume_4_domain 2 5 7 (6 / 5) 7 3 2 3 7.
Proof. premises surface_volume_4_domain. Qed.
Lemma surface_volume_4_left_value : Rabs (surface_volume_4_left 2 5 7 (6 / 5) 7 3 2 3 7 - 1764) <= (1 / 10000000).
Proof. by_value surface_volume_4_left. Qed.
Lemma surface_volume_4_right_value : Rabs (surface_volume_4_right 2 5 7 (6 / 5) 7 3 2 3 7 - 1764) <= (1 / 10000000).
Proof. by_value surface_volume_4_right. Qed.
Lemma surface_volume_4_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_4_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = (w_23 ^ 4) * (w_31 ^ 2)).
Proof. refuted surface_volume_4_inhabited surface_volume_4_left. Qed.
Lemma surface_volume_4_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_4_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_4_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = (w_12 ^ 4) * (w_31 ^ 2)).
Proof. refuted surface_volume_4_inhabited surface_volume_4_left. Qed.

(* surface_volume_5: For (3.31) that product is below −1/25: the gradient vanishes nowhere, and the surface is
   smooth. | 1/25 <= -Subs(Phi_11*Phi_13*Phi_21*Phi_22*Phi_32*Phi_33, (Phi_11, Phi_13, Phi_21, Phi_22, Phi_32,
   Phi_33), (-31159/20000, 158397/100000, 212869/1000000, 67561/2000000, 16561/12500, 192653/100000)) *)
Definition surface_volume_5_domain : Prop :=
  True.
Definition surface_volume_5_left : R :=
  1 / 25.
Definition surface_volume_5_right : R :=
  226465101158245670780000332131 / 5000000000000000000000000000000.
Lemma surface_volume_5 : surface_volume_5_domain ->
  surface_volume_5_left <= surface_volume_5_right.
Proof.
  unfold surface_volume_5_domain, surface_volume_5_left, surface_volume_5_right.
  intros _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (26465101158245670780000332131 / 5000000000000000000000000000000) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_5_inhabited : surface_volume_5_domain.
Proof. premises surface_volume_5_domain. Qed.
Lemma surface_volume_5_left_value : Rabs (surface_volume_5_left - (1 / 25)) <= (1 / 1000000000000).
Proof. by_value surface_volume_5_left. Qed.
Lemma surface_volume_5_right_value : Rabs (surface_volume_5_right - (5661627529 / 125000000000)) <= (1 / 1000000000000).
Proof. by_value surface_volume_5_right. Qed.
Lemma surface_volume_5_wrong_0 : ~ (surface_volume_5_domain -> surface_volume_5_left <= -(226465101158245670780000332131 / 5000000000000000000000000000000)).
Proof. refuted surface_volume_5_inhabited surface_volume_5_left. Qed.
Lemma surface_volume_5_wrong_1 : ~ (surface_volume_5_domain -> surface_volume_5_left <= -1).
Proof. refuted surface_volume_5_inhabited surface_volume_5_left. Qed.

(* surface_volume_6: (Φ_21 Φ_33 + g_12)(Φ_11 Φ_32 + g_23)(Φ_13 Φ_22 + g_31) is a square; for (3.31) exactly one
   of the three products of observed entries is negative and all exceed 1/20 in size, so one of the derivatives
   does: G > 1/20 everywhere. | Subs((Phi_11*Phi_32 + g_23)*(Phi_13*Phi_22 + g_31)*(Phi_21*Phi_33 + g_12), (g_12,
   g_23, g_31), (-Phi_21*Phi_33 + w_23*w_31, -Phi_11*Phi_32 + w_12*w_31, -Phi_13*Phi_22 + w_12*w_23)) =
   w_12**2*w_23**2*w_31**2 *)
Definition surface_volume_6_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition surface_volume_6_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  ((- (Phi_21 * Phi_33) + (w_23 * w_31)) + (Phi_21 * Phi_33)) * ((- (Phi_11 * Phi_32) + (w_12 * w_31)) + (Phi_11 * Phi_32)) * ((- (Phi_13 * Phi_22) + (w_12 * w_23)) + (Phi_13 * Phi_22)).
Definition surface_volume_6_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2).
Lemma surface_volume_6_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_6_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_6_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  unfold surface_volume_6_out_domain, surface_volume_6_out_left, surface_volume_6_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_6_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (fun g_12 g_23 g_31 : R => ((Phi_11 * Phi_32) + g_23) * ((Phi_13 * Phi_22) + g_31) * ((Phi_21 * Phi_33) + g_12)) (- (Phi_21 * Phi_33) + (w_23 * w_31)) (- (Phi_11 * Phi_32) + (w_12 * w_31)) (- (Phi_13 * Phi_22) + (w_12 * w_23)).
Definition surface_volume_6_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R) : R :=
  (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2).
Lemma surface_volume_6 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 : R, surface_volume_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 ->
  surface_volume_6_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = surface_volume_6_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H; generalize (surface_volume_6_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 H); revert H.
  unfold surface_volume_6_out_domain, surface_volume_6_out_left, surface_volume_6_out_right, surface_volume_6_left, surface_volume_6_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma surface_volume_6_out_inhabited : surface_volume_6_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3).
Proof. premises surface_volume_6_out_domain. Qed.
Lemma surface_volume_6_out_left_value : Rabs (surface_volume_6_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (17361111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_6_out_left. Qed.
Lemma surface_volume_6_out_right_value : Rabs (surface_volume_6_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) - (17361111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_6_out_right. Qed.
Lemma surface_volume_6_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> surface_volume_6_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 = (w_23 ^ 4) * (w_31 ^ 2)).
Proof. refuted surface_volume_6_out_inhabited surface_volume_6_out_left. Qed.
Lemma surface_volume_6_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31, surface_volume_6_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 -> (w_12 ^ 2) * w_23 * w_31 * ((Phi_21 * Phi_33) + w_12) = surface_volume_6_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31).
Proof. refuted surface_volume_6_out_inhabited surface_volume_6_out_right. Qed.

(* surface_volume_7: | 1/20 <= Subs(Phi_21*Phi_33, (Phi_21, Phi_33), (212869/1000000, 192653/100000)) *)
Definition surface_volume_7_domain : Prop :=
  True.
Definition surface_volume_7_left : R :=
  1 / 20.
Definition surface_volume_7_right : R :=
  41009851457 / 100000000000.
Lemma surface_volume_7 : surface_volume_7_domain ->
  surface_volume_7_left <= surface_volume_7_right.
Proof.
  unfold surface_volume_7_domain, surface_volume_7_left, surface_volume_7_right.
  intros _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (36009851457 / 100000000000) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_7_inhabited : surface_volume_7_domain.
Proof. premises surface_volume_7_domain. Qed.
Lemma surface_volume_7_left_value : Rabs (surface_volume_7_left - (1 / 20)) <= (1 / 1000000000000).
Proof. by_value surface_volume_7_left. Qed.
Lemma surface_volume_7_right_value : Rabs (surface_volume_7_right - (41009851457 / 100000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_7_right. Qed.
Lemma surface_volume_7_wrong_0 : ~ (surface_volume_7_domain -> 21 / 20 <= surface_volume_7_right).
Proof. refuted surface_volume_7_inhabited surface_volume_7_right. Qed.
Lemma surface_volume_7_wrong_1 : ~ (surface_volume_7_domain -> surface_volume_7_left <= -(41009851457 / 100000000000)).
Proof. refuted surface_volume_7_inhabited surface_volume_7_left. Qed.

(* surface_volume_8: | 1/20 <= Subs(-Phi_11*Phi_32, (Phi_11, Phi_32), (-31159/20000, 16561/12500)) *)
Definition surface_volume_8_domain : Prop :=
  True.
Definition surface_volume_8_left : R :=
  1 / 20.
Definition surface_volume_8_right : R :=
  516024199 / 250000000.
Lemma surface_volume_8 : surface_volume_8_domain ->
  surface_volume_8_left <= surface_volume_8_right.
Proof.
  unfold surface_volume_8_domain, surface_volume_8_left, surface_volume_8_right.
  intros _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (503524199 / 250000000) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_8_inhabited : surface_volume_8_domain.
Proof. premises surface_volume_8_domain. Qed.
Lemma surface_volume_8_left_value : Rabs (surface_volume_8_left - (1 / 20)) <= (1 / 1000000000000).
Proof. by_value surface_volume_8_left. Qed.
Lemma surface_volume_8_right_value : Rabs (surface_volume_8_right - (516024199 / 250000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_8_right. Qed.
Lemma surface_volume_8_wrong_0 : ~ (surface_volume_8_domain -> surface_volume_8_left <= -(516024199 / 250000000)).
Proof. refuted surface_volume_8_inhabited surface_volume_8_left. Qed.
Lemma surface_volume_8_wrong_1 : ~ (surface_volume_8_domain -> surface_volume_8_left <= -(16561 / 12500)).
Proof. refuted surface_volume_8_inhabited surface_volume_8_left. Qed.

(* surface_volume_9: | 1/20 <= Subs(Phi_13*Phi_22, (Phi_13, Phi_22), (158397/100000, 67561/2000000)) *)
Definition surface_volume_9_domain : Prop :=
  True.
Definition surface_volume_9_left : R :=
  1 / 20.
Definition surface_volume_9_right : R :=
  10701459717 / 200000000000.
Lemma surface_volume_9 : surface_volume_9_domain ->
  surface_volume_9_left <= surface_volume_9_right.
Proof.
  unfold surface_volume_9_domain, surface_volume_9_left, surface_volume_9_right.
  intros _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (701459717 / 200000000000) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_9_inhabited : surface_volume_9_domain.
Proof. premises surface_volume_9_domain. Qed.
Lemma surface_volume_9_left_value : Rabs (surface_volume_9_left - (1 / 20)) <= (1 / 1000000000000).
Proof. by_value surface_volume_9_left. Qed.
Lemma surface_volume_9_right_value : Rabs (surface_volume_9_right - (10701459717 / 200000000000)) <= (1 / 1000000000000).
Proof. by_value surface_volume_9_right. Qed.
Lemma surface_volume_9_wrong_0 : ~ (surface_volume_9_domain -> surface_volume_9_left <= 67561 / 2000000).
Proof. refuted surface_volume_9_inhabited surface_volume_9_left. Qed.
Lemma surface_volume_9_wrong_1 : ~ (surface_volume_9_domain -> 21 / 20 <= surface_volume_9_right).
Proof. refuted surface_volume_9_inhabited surface_volume_9_right. Qed.

(* surface_volume_10: The squared singular values are the zeros of x³ − F x² + A x − (det M)²: on the surface one
   is 0, and σ_1² + σ_2² = F, σ_1² σ_2² = A. | Determinant(Matrix([ [      -Phi_11**2 - Phi_21**2 - w_31**2 + x,
   -Phi_11*w_12 - Phi_21*Phi_22 - Phi_32*w_31, -Phi_11*Phi_13 - Phi_21*w_23 - Phi_33*w_31], [-Phi_11*w_12 -
   Phi_21*Phi_22 - Phi_32*w_31,       -Phi_22**2 - Phi_32**2 - w_12**2 + x, -Phi_13*w_12 - Phi_22*w_23 -
   Phi_32*Phi_33], [-Phi_11*Phi_13 - Phi_21*w_23 - Phi_33*w_31, -Phi_13*w_12 - Phi_22*w_23 - Phi_32*Phi_33,
   -Phi_13**2 - Phi_33**2 - w_23**2 + x]])) = A*x - D**2 - F*x**2 + x**3 *)
Definition surface_volume_10_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0.
Definition surface_volume_10_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R) : R :=
  - ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * x) + (2 * (Phi_11 ^ 2) * Phi_22 * Phi_32 * Phi_33 * w_23) - ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_11 ^ 2) * (w_23 ^ 2) * x) - ((Phi_11 ^ 2) * (x ^ 2)) - (2 * Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33) + (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_32 ^ 2) * w_23) - (2 * Phi_11 * Phi_13 * Phi_21 * w_23 * x) + (2 * Phi_11 * Phi_13 * (Phi_22 ^ 2) * Phi_33 * w_31) - (2 * Phi_11 * Phi_13 * Phi_22 * Phi_32 * w_23 * w_31) - (2 * Phi_11 * Phi_13 * Phi_33 * w_31 * x) + (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_33 ^ 2) * w_12) - (2 * Phi_11 * Phi_21 * Phi_22 * w_12 * x) - (2 * Phi_11 * Phi_21 * Phi_32 * Phi_33 * w_12 * w_23) - (2 * Phi_11 * Phi_22 * Phi_33 * w_12 * w_23 * w_31) + (2 * Phi_11 * Phi_32 * w_12 * (w_23 ^ 2) * w_31) - (2 * Phi_11 * Phi_32 * w_12 * w_31 * x) - ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * x) + (2 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * Phi_32 * w_31) - ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_31 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * x) + ((Phi_13 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_13 ^ 2) * (w_31 ^ 2) * x) - ((Phi_13 ^ 2) * (x ^ 2)) + (2 * Phi_13 * (Phi_21 ^ 2) * Phi_32 * Phi_33 * w_12) - (2 * Phi_13 * Phi_21 * Phi_22 * Phi_33 * w_12 * w_31) - (2 * Phi_13 * Phi_21 * Phi_32 * w_12 * w_23 * w_31) + (2 * Phi_13 * Phi_22 * w_12 * w_23 * (w_31 ^ 2)) - (2 * Phi_13 * Phi_22 * w_12 * w_23 * x) - (2 * Phi_13 * Phi_32 * Phi_33 * w_12 * x) + ((Phi_21 ^ 2) * (Phi_32 ^ 2) * x) - ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) + ((Phi_21 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_21 ^ 2) * (w_12 ^ 2) * x) - ((Phi_21 ^ 2) * (x ^ 2)) - (2 * Phi_21 * Phi_22 * Phi_32 * w_31 * x) + (2 * Phi_21 * Phi_33 * (w_12 ^ 2) * w_23 * w_31) - (2 * Phi_21 * Phi_33 * w_23 * w_31 * x) + ((Phi_22 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_22 ^ 2) * (w_31 ^ 2) * x) - ((Phi_22 ^ 2) * (x ^ 2)) - (2 * Phi_22 * Phi_32 * Phi_33 * w_23 * x) + ((Phi_32 ^ 2) * (w_23 ^ 2) * x) - ((Phi_32 ^ 2) * (x ^ 2)) + ((Phi_33 ^ 2) * (w_12 ^ 2) * x) - ((Phi_33 ^ 2) * (x ^ 2)) - ((w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) + ((w_12 ^ 2) * (w_23 ^ 2) * x) + ((w_12 ^ 2) * (w_31 ^ 2) * x) - ((w_12 ^ 2) * (x ^ 2)) + ((w_23 ^ 2) * (w_31 ^ 2) * x) - ((w_23 ^ 2) * (x ^ 2)) - ((w_31 ^ 2) * (x ^ 2)) + (x ^ 3).
Definition surface_volume_10_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R) : R :=
  (x ^ 3) - ((x ^ 2) * ((Phi_11 ^ 2) + (Phi_13 ^ 2) + (Phi_21 ^ 2) + (Phi_22 ^ 2) + (Phi_32 ^ 2) + (Phi_33 ^ 2) + (w_12 ^ 2) + (w_23 ^ 2) + (w_31 ^ 2))) + (x * ((((Phi_11 * Phi_22) - (Phi_21 * w_12)) ^ 2) + ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2) + (((Phi_11 * Phi_33) - (Phi_13 * w_31)) ^ 2) + ((- (Phi_11 * w_23) + (Phi_13 * Phi_21)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * w_23)) ^ 2) + (((Phi_13 * Phi_32) - (Phi_33 * w_12)) ^ 2) + (((Phi_21 * Phi_32) - (Phi_22 * w_31)) ^ 2) + ((- (Phi_21 * Phi_33) + (w_23 * w_31)) ^ 2) + (((Phi_22 * Phi_33) - (Phi_32 * w_23)) ^ 2))) - (((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) ^ 2).
Lemma surface_volume_10_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R, surface_volume_10_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x ->
  surface_volume_10_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x = surface_volume_10_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x.
Proof.
  unfold surface_volume_10_out_domain, surface_volume_10_out_left, surface_volume_10_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_10_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R) : R :=
  det [[- (Phi_11 ^ 2) - (Phi_21 ^ 2) - (w_31 ^ 2) + x; - (Phi_11 * w_12) - (Phi_21 * Phi_22) - (Phi_32 * w_31); - (Phi_11 * Phi_13) - (Phi_21 * w_23) - (Phi_33 * w_31)]; [- (Phi_11 * w_12) - (Phi_21 * Phi_22) - (Phi_32 * w_31); - (Phi_22 ^ 2) - (Phi_32 ^ 2) - (w_12 ^ 2) + x; - (Phi_13 * w_12) - (Phi_22 * w_23) - (Phi_32 * Phi_33)]; [- (Phi_11 * Phi_13) - (Phi_21 * w_23) - (Phi_33 * w_31); - (Phi_13 * w_12) - (Phi_22 * w_23) - (Phi_32 * Phi_33); - (Phi_13 ^ 2) - (Phi_33 ^ 2) - (w_23 ^ 2) + x]].
Definition surface_volume_10_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R) : R :=
  (x ^ 3) - ((x ^ 2) * ((Phi_11 ^ 2) + (Phi_13 ^ 2) + (Phi_21 ^ 2) + (Phi_22 ^ 2) + (Phi_32 ^ 2) + (Phi_33 ^ 2) + (w_12 ^ 2) + (w_23 ^ 2) + (w_31 ^ 2))) + (x * ((((Phi_11 * Phi_22) - (Phi_21 * w_12)) ^ 2) + ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2) + (((Phi_11 * Phi_33) - (Phi_13 * w_31)) ^ 2) + ((- (Phi_11 * w_23) + (Phi_13 * Phi_21)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * w_23)) ^ 2) + (((Phi_13 * Phi_32) - (Phi_33 * w_12)) ^ 2) + (((Phi_21 * Phi_32) - (Phi_22 * w_31)) ^ 2) + ((- (Phi_21 * Phi_33) + (w_23 * w_31)) ^ 2) + (((Phi_22 * Phi_33) - (Phi_32 * w_23)) ^ 2))) - (((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) ^ 2).
Lemma surface_volume_10 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x : R, surface_volume_10_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x ->
  surface_volume_10_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x = surface_volume_10_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x H; generalize (surface_volume_10_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x H); revert H.
  unfold surface_volume_10_out_domain, surface_volume_10_out_left, surface_volume_10_out_right, surface_volume_10_left, surface_volume_10_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  assert (W0 : det [[- (Phi_11 ^ 2) - (Phi_21 ^ 2) - (w_31 ^ 2) + x; - (Phi_11 * w_12) - (Phi_21 * Phi_22) - (Phi_32 * w_31); - (Phi_11 * Phi_13) - (Phi_21 * w_23) - (Phi_33 * w_31)]; [- (Phi_11 * w_12) - (Phi_21 * Phi_22) - (Phi_32 * w_31); - (Phi_22 ^ 2) - (Phi_32 ^ 2) - (w_12 ^ 2) + x; - (Phi_13 * w_12) - (Phi_22 * w_23) - (Phi_32 * Phi_33)]; [- (Phi_11 * Phi_13) - (Phi_21 * w_23) - (Phi_33 * w_31); - (Phi_13 * w_12) - (Phi_22 * w_23) - (Phi_32 * Phi_33); - (Phi_13 ^ 2) - (Phi_33 ^ 2) - (w_23 ^ 2) + x]] = - ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * x) + (2 * (Phi_11 ^ 2) * Phi_22 * Phi_32 * Phi_33 * w_23) - ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_11 ^ 2) * (w_23 ^ 2) * x) - ((Phi_11 ^ 2) * (x ^ 2)) - (2 * Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33) + (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_32 ^ 2) * w_23) - (2 * Phi_11 * Phi_13 * Phi_21 * w_23 * x) + (2 * Phi_11 * Phi_13 * (Phi_22 ^ 2) * Phi_33 * w_31) - (2 * Phi_11 * Phi_13 * Phi_22 * Phi_32 * w_23 * w_31) - (2 * Phi_11 * Phi_13 * Phi_33 * w_31 * x) + (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_33 ^ 2) * w_12) - (2 * Phi_11 * Phi_21 * Phi_22 * w_12 * x) - (2 * Phi_11 * Phi_21 * Phi_32 * Phi_33 * w_12 * w_23) - (2 * Phi_11 * Phi_22 * Phi_33 * w_12 * w_23 * w_31) + (2 * Phi_11 * Phi_32 * w_12 * (w_23 ^ 2) * w_31) - (2 * Phi_11 * Phi_32 * w_12 * w_31 * x) - ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * x) + (2 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * Phi_32 * w_31) - ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_31 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * x) + ((Phi_13 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_13 ^ 2) * (w_31 ^ 2) * x) - ((Phi_13 ^ 2) * (x ^ 2)) + (2 * Phi_13 * (Phi_21 ^ 2) * Phi_32 * Phi_33 * w_12) - (2 * Phi_13 * Phi_21 * Phi_22 * Phi_33 * w_12 * w_31) - (2 * Phi_13 * Phi_21 * Phi_32 * w_12 * w_23 * w_31) + (2 * Phi_13 * Phi_22 * w_12 * w_23 * (w_31 ^ 2)) - (2 * Phi_13 * Phi_22 * w_12 * w_23 * x) - (2 * Phi_13 * Phi_32 * Phi_33 * w_12 * x) + ((Phi_21 ^ 2) * (Phi_32 ^ 2) * x) - ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) + ((Phi_21 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_21 ^ 2) * (w_12 ^ 2) * x) - ((Phi_21 ^ 2) * (x ^ 2)) - (2 * Phi_21 * Phi_22 * Phi_32 * w_31 * x) + (2 * Phi_21 * Phi_33 * (w_12 ^ 2) * w_23 * w_31) - (2 * Phi_21 * Phi_33 * w_23 * w_31 * x) + ((Phi_22 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_22 ^ 2) * (w_31 ^ 2) * x) - ((Phi_22 ^ 2) * (x ^ 2)) - (2 * Phi_22 * Phi_32 * Phi_33 * w_23 * x) + ((Phi_32 ^ 2) * (w_23 ^ 2) * x) - ((Phi_32 ^ 2) * (x ^ 2)) + ((Phi_33 ^ 2) * (w_12 ^ 2) * x) - ((Phi_33 ^ 2) * (x ^ 2)) - ((w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) + ((w_12 ^ 2) * (w_23 ^ 2) * x) + ((w_12 ^ 2) * (w_31 ^ 2) * x) - ((w_12 ^ 2) * (x ^ 2)) + ((w_23 ^ 2) * (w_31 ^ 2) * x) - ((w_23 ^ 2) * (x ^ 2)) - ((w_31 ^ 2) * (x ^ 2)) + (x ^ 3)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma surface_volume_10_out_inhabited : surface_volume_10_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) (3 / 7).
Proof. premises surface_volume_10_out_domain. Qed.
Lemma surface_volume_10_out_left_value : Rabs (surface_volume_10_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) (3 / 7) - (-(19940820009 / 100000000))) <= (1 / 100000000).
Proof. by_value surface_volume_10_out_left. Qed.
Lemma surface_volume_10_out_right_value : Rabs (surface_volume_10_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (-(1 / 6)) (5 / 3) (3 / 7) - (-(19940820009 / 100000000))) <= (1 / 100000000).
Proof. by_value surface_volume_10_out_right. Qed.
Lemma surface_volume_10_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x, surface_volume_10_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x -> surface_volume_10_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x = - ((x ^ 2) * ((Phi_11 ^ 2) + (Phi_13 ^ 2) + (Phi_21 ^ 2) + (Phi_22 ^ 2) + (Phi_32 ^ 2) + (Phi_33 ^ 2) + (w_12 ^ 2) + (w_23 ^ 2) + (w_31 ^ 2))) + (x * ((((Phi_11 * Phi_22) - (Phi_21 * w_12)) ^ 2) + ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2) + (((Phi_11 * Phi_33) - (Phi_13 * w_31)) ^ 2) + ((- (Phi_11 * w_23) + (Phi_13 * Phi_21)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * w_23)) ^ 2) + (((Phi_13 * Phi_32) - (Phi_33 * w_12)) ^ 2) + (((Phi_21 * Phi_32) - (Phi_22 * w_31)) ^ 2) + ((- (Phi_21 * Phi_33) + (w_23 * w_31)) ^ 2) + (((Phi_22 * Phi_33) - (Phi_32 * w_23)) ^ 2))) - (((Phi_11 * Phi_22 * Phi_33) - (Phi_11 * Phi_32 * w_23) + (Phi_13 * Phi_21 * Phi_32) - (Phi_13 * Phi_22 * w_31) - (Phi_21 * Phi_33 * w_12) + (w_12 * w_23 * w_31)) ^ 2) + (((((Phi_11 * Phi_22) - (Phi_21 * w_12)) ^ 2) + ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2) + (((Phi_11 * Phi_33) - (Phi_13 * w_31)) ^ 2) + ((- (Phi_11 * w_23) + (Phi_13 * Phi_21)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * w_23)) ^ 2) + (((Phi_13 * Phi_32) - (Phi_33 * w_12)) ^ 2) + (((Phi_21 * Phi_32) - (Phi_22 * w_31)) ^ 2) + ((- (Phi_21 * Phi_33) + (w_23 * w_31)) ^ 2) + (((Phi_22 * Phi_33) - (Phi_32 * w_23)) ^ 2)) ^ 3)).
Proof. refuted surface_volume_10_out_inhabited surface_volume_10_out_left. Qed.
Lemma surface_volume_10_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x, surface_volume_10_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x -> ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_22 ^ 4)) + (2 * (Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2)) + ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2)) + ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_23 ^ 2)) - ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_22 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_32 ^ 4)) + ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2)) + ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) - ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_32 ^ 2) * x) - ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (Phi_33 ^ 2) * x) - ((Phi_11 ^ 2) * (Phi_13 ^ 2) * (w_23 ^ 2) * x) - (2 * (Phi_11 ^ 2) * Phi_13 * (Phi_22 ^ 3) * w_12 * w_23) - (2 * (Phi_11 ^ 2) * Phi_13 * (Phi_22 ^ 2) * Phi_32 * Phi_33 * w_12) - (2 * (Phi_11 ^ 2) * Phi_13 * Phi_22 * (Phi_32 ^ 2) * w_12 * w_23) - (2 * (Phi_11 ^ 2) * Phi_13 * Phi_22 * (Phi_33 ^ 2) * w_12 * w_23) - (2 * (Phi_11 ^ 2) * Phi_13 * Phi_22 * w_12 * (w_23 ^ 3)) - (2 * (Phi_11 ^ 2) * Phi_13 * (Phi_32 ^ 3) * Phi_33 * w_12) - (2 * (Phi_11 ^ 2) * Phi_13 * Phi_32 * (Phi_33 ^ 3) * w_12) - (2 * (Phi_11 ^ 2) * Phi_13 * Phi_32 * Phi_33 * w_12 * (w_23 ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 4) * (Phi_33 ^ 2)) - ((Phi_11 ^ 2) * (Phi_22 ^ 4) * x) - (2 * (Phi_11 ^ 2) * (Phi_22 ^ 3) * Phi_32 * Phi_33 * w_23) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 4)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * x) - ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2) * x) - (2 * (Phi_11 ^ 2) * (Phi_22 ^ 2) * (w_23 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * (x ^ 2)) + ((Phi_11 ^ 2) * (Phi_22 ^ 2) * x) - (2 * (Phi_11 ^ 2) * Phi_22 * (Phi_32 ^ 3) * Phi_33 * w_23) - (2 * (Phi_11 ^ 2) * Phi_22 * Phi_32 * (Phi_33 ^ 3) * w_23) - (2 * (Phi_11 ^ 2) * Phi_22 * Phi_32 * Phi_33 * (w_23 ^ 3)) + (2 * (Phi_11 ^ 2) * Phi_22 * Phi_32 * Phi_33 * w_23) + ((Phi_11 ^ 2) * (Phi_32 ^ 4) * (w_23 ^ 2)) - ((Phi_11 ^ 2) * (Phi_32 ^ 4) * x) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_11 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 4)) - (2 * (Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2) * x) - ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * (x ^ 2)) + ((Phi_11 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_33 ^ 4) * (w_12 ^ 2)) - ((Phi_11 ^ 2) * (Phi_33 ^ 4) * x) + (2 * (Phi_11 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - ((Phi_11 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * x) - (2 * (Phi_11 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2) * x) + ((Phi_11 ^ 2) * (Phi_33 ^ 2) * (x ^ 2)) + ((Phi_11 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_11 ^ 2) * (w_12 ^ 2) * (w_23 ^ 4)) - ((Phi_11 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * x) - ((Phi_11 ^ 2) * (w_23 ^ 4) * x) + ((Phi_11 ^ 2) * (w_23 ^ 2) * (x ^ 2)) + ((Phi_11 ^ 2) * (w_23 ^ 2) * x) - ((Phi_11 ^ 2) * (x ^ 2)) - (2 * Phi_11 * (Phi_13 ^ 3) * Phi_21 * (Phi_22 ^ 2) * w_23) - (2 * Phi_11 * (Phi_13 ^ 3) * Phi_21 * (Phi_32 ^ 2) * w_23) + (2 * Phi_11 * (Phi_13 ^ 3) * Phi_21 * w_23 * x) - (2 * Phi_11 * (Phi_13 ^ 3) * (Phi_22 ^ 2) * Phi_33 * w_31) - (2 * Phi_11 * (Phi_13 ^ 3) * (Phi_32 ^ 2) * Phi_33 * w_31) + (2 * Phi_11 * (Phi_13 ^ 3) * Phi_33 * w_31 * x) - (2 * Phi_11 * (Phi_13 ^ 2) * Phi_21 * (Phi_22 ^ 3) * w_12) - (2 * Phi_11 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * (Phi_32 ^ 2) * w_12) + (4 * Phi_11 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * w_12 * (w_23 ^ 2)) + (2 * Phi_11 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * w_12 * x) + (4 * Phi_11 * (Phi_13 ^ 2) * Phi_21 * Phi_32 * Phi_33 * w_12 * w_23) - (2 * Phi_11 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * Phi_32 * w_12 * w_31) + (4 * Phi_11 * (Phi_13 ^ 2) * Phi_22 * Phi_33 * w_12 * w_23 * w_31) - (2 * Phi_11 * (Phi_13 ^ 2) * (Phi_32 ^ 3) * w_12 * w_31) + (4 * Phi_11 * (Phi_13 ^ 2) * Phi_32 * (Phi_33 ^ 2) * w_12 * w_31) + (2 * Phi_11 * (Phi_13 ^ 2) * Phi_32 * w_12 * w_31 * x) - (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_22 ^ 2) * (Phi_33 ^ 2) * w_23) + (4 * Phi_11 * Phi_13 * Phi_21 * (Phi_22 ^ 2) * (w_12 ^ 2) * w_23) + (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_22 ^ 2) * w_23 * x) + (4 * Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33 * (w_12 ^ 2)) + (4 * Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33 * (w_23 ^ 2)) - (2 * Phi_11 * Phi_13 * Phi_21 * Phi_22 * Phi_32 * Phi_33) - (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_32 ^ 2) * (w_23 ^ 3)) + (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_32 ^ 2) * w_23 * x) + (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_32 ^ 2) * w_23) - (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_33 ^ 2) * (w_12 ^ 2) * w_23) + (2 * Phi_11 * Phi_13 * Phi_21 * (Phi_33 ^ 2) * w_23 * x) - (2 * Phi_11 * Phi_13 * Phi_21 * (w_12 ^ 2) * (w_23 ^ 3)) + (2 * Phi_11 * Phi_13 * Phi_21 * (w_12 ^ 2) * w_23 * x) + (2 * Phi_11 * Phi_13 * Phi_21 * (w_23 ^ 3) * x) - (2 * Phi_11 * Phi_13 * Phi_21 * w_23 * (x ^ 2)) - (2 * Phi_11 * Phi_13 * Phi_21 * w_23 * x) - (2 * Phi_11 * Phi_13 * (Phi_22 ^ 2) * (Phi_33 ^ 3) * w_31) + (2 * Phi_11 * Phi_13 * (Phi_22 ^ 2) * Phi_33 * w_31 * x) + (2 * Phi_11 * Phi_13 * (Phi_22 ^ 2) * Phi_33 * w_31) + (4 * Phi_11 * Phi_13 * Phi_22 * Phi_32 * (Phi_33 ^ 2) * w_23 * w_31) + (4 * Phi_11 * Phi_13 * Phi_22 * Phi_32 * (w_12 ^ 2) * w_23 * w_31) - (2 * Phi_11 * Phi_13 * Phi_22 * Phi_32 * w_23 * w_31) + (4 * Phi_11 * Phi_13 * (Phi_32 ^ 2) * Phi_33 * (w_12 ^ 2) * w_31) - (2 * Phi_11 * Phi_13 * (Phi_32 ^ 2) * Phi_33 * (w_23 ^ 2) * w_31) + (2 * Phi_11 * Phi_13 * (Phi_32 ^ 2) * Phi_33 * w_31 * x) - (2 * Phi_11 * Phi_13 * (Phi_33 ^ 3) * (w_12 ^ 2) * w_31) + (2 * Phi_11 * Phi_13 * (Phi_33 ^ 3) * w_31 * x) - (2 * Phi_11 * Phi_13 * Phi_33 * (w_12 ^ 2) * (w_23 ^ 2) * w_31) + (2 * Phi_11 * Phi_13 * Phi_33 * (w_12 ^ 2) * w_31 * x) + (2 * Phi_11 * Phi_13 * Phi_33 * (w_23 ^ 2) * w_31 * x) - (2 * Phi_11 * Phi_13 * Phi_33 * w_31 * (x ^ 2)) - (2 * Phi_11 * Phi_13 * Phi_33 * w_31 * x) - (2 * Phi_11 * Phi_21 * (Phi_22 ^ 3) * (Phi_33 ^ 2) * w_12) + (2 * Phi_11 * Phi_21 * (Phi_22 ^ 3) * w_12 * x) + (4 * Phi_11 * Phi_21 * (Phi_22 ^ 2) * Phi_32 * Phi_33 * w_12 * w_23) - (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_32 ^ 2) * w_12 * (w_23 ^ 2)) + (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_32 ^ 2) * w_12 * x) - (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_33 ^ 2) * (w_12 ^ 3)) + (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_33 ^ 2) * w_12 * x) + (2 * Phi_11 * Phi_21 * Phi_22 * (Phi_33 ^ 2) * w_12) - (2 * Phi_11 * Phi_21 * Phi_22 * (w_12 ^ 3) * (w_23 ^ 2)) + (2 * Phi_11 * Phi_21 * Phi_22 * (w_12 ^ 3) * x) + (2 * Phi_11 * Phi_21 * Phi_22 * w_12 * (w_23 ^ 2) * x) - (2 * Phi_11 * Phi_21 * Phi_22 * w_12 * (x ^ 2)) - (2 * Phi_11 * Phi_21 * Phi_22 * w_12 * x) - (2 * Phi_11 * Phi_21 * Phi_32 * Phi_33 * w_12 * w_23) - (2 * Phi_11 * (Phi_22 ^ 2) * Phi_32 * (Phi_33 ^ 2) * w_12 * w_31) + (2 * Phi_11 * (Phi_22 ^ 2) * Phi_32 * w_12 * w_31 * x) + (4 * Phi_11 * Phi_22 * (Phi_32 ^ 2) * Phi_33 * w_12 * w_23 * w_31) - (2 * Phi_11 * Phi_22 * Phi_33 * w_12 * w_23 * w_31) - (2 * Phi_11 * (Phi_32 ^ 3) * w_12 * (w_23 ^ 2) * w_31) + (2 * Phi_11 * (Phi_32 ^ 3) * w_12 * w_31 * x) - (2 * Phi_11 * Phi_32 * (Phi_33 ^ 2) * (w_12 ^ 3) * w_31) + (2 * Phi_11 * Phi_32 * (Phi_33 ^ 2) * w_12 * w_31 * x) - (2 * Phi_11 * Phi_32 * (w_12 ^ 3) * (w_23 ^ 2) * w_31) + (2 * Phi_11 * Phi_32 * (w_12 ^ 3) * w_31 * x) + (2 * Phi_11 * Phi_32 * w_12 * (w_23 ^ 2) * w_31 * x) + (2 * Phi_11 * Phi_32 * w_12 * (w_23 ^ 2) * w_31) - (2 * Phi_11 * Phi_32 * w_12 * w_31 * (x ^ 2)) - (2 * Phi_11 * Phi_32 * w_12 * w_31 * x) + ((Phi_13 ^ 4) * (Phi_21 ^ 2) * (Phi_22 ^ 2)) + ((Phi_13 ^ 4) * (Phi_21 ^ 2) * (Phi_32 ^ 2)) - ((Phi_13 ^ 4) * (Phi_21 ^ 2) * x) + ((Phi_13 ^ 4) * (Phi_22 ^ 4)) + (2 * (Phi_13 ^ 4) * (Phi_22 ^ 2) * (Phi_32 ^ 2)) + ((Phi_13 ^ 4) * (Phi_22 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 4) * (Phi_22 ^ 2) * x) + ((Phi_13 ^ 4) * (Phi_32 ^ 4)) + ((Phi_13 ^ 4) * (Phi_32 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 4) * (Phi_32 ^ 2) * x) - ((Phi_13 ^ 4) * (w_31 ^ 2) * x) - (2 * (Phi_13 ^ 3) * (Phi_21 ^ 2) * Phi_22 * w_12 * w_23) - (2 * (Phi_13 ^ 3) * (Phi_21 ^ 2) * Phi_32 * Phi_33 * w_12) - (4 * (Phi_13 ^ 3) * (Phi_22 ^ 3) * w_12 * w_23) - (4 * (Phi_13 ^ 3) * (Phi_22 ^ 2) * Phi_32 * Phi_33 * w_12) - (4 * (Phi_13 ^ 3) * Phi_22 * (Phi_32 ^ 2) * w_12 * w_23) - (2 * (Phi_13 ^ 3) * Phi_22 * w_12 * w_23 * (w_31 ^ 2)) + (2 * (Phi_13 ^ 3) * Phi_22 * w_12 * w_23 * x) - (4 * (Phi_13 ^ 3) * (Phi_32 ^ 3) * Phi_33 * w_12) - (2 * (Phi_13 ^ 3) * Phi_32 * Phi_33 * w_12 * (w_31 ^ 2)) + (2 * (Phi_13 ^ 3) * Phi_32 * Phi_33 * w_12 * x) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2)) + (2 * (Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2)) - ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_22 ^ 2) * x) - (2 * (Phi_13 ^ 2) * (Phi_21 ^ 2) * Phi_22 * Phi_32 * Phi_33 * w_23) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 4)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2) * x) - ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_32 ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) - (2 * (Phi_13 ^ 2) * (Phi_21 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_13 ^ 2) * (Phi_21 ^ 2) * (w_12 ^ 2) * x) - ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (w_23 ^ 2) * x) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * (x ^ 2)) + ((Phi_13 ^ 2) * (Phi_21 ^ 2) * x) - (2 * (Phi_13 ^ 2) * Phi_21 * (Phi_22 ^ 3) * Phi_32 * w_31) - (2 * (Phi_13 ^ 2) * Phi_21 * (Phi_22 ^ 2) * Phi_33 * w_23 * w_31) - (2 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * (Phi_32 ^ 3) * w_31) + (2 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * Phi_32 * w_31 * x) + (2 * (Phi_13 ^ 2) * Phi_21 * Phi_22 * Phi_32 * w_31) - (2 * (Phi_13 ^ 2) * Phi_21 * (Phi_32 ^ 2) * Phi_33 * w_23 * w_31) + (2 * (Phi_13 ^ 2) * Phi_21 * Phi_33 * w_23 * w_31 * x) + (2 * (Phi_13 ^ 2) * (Phi_22 ^ 4) * (Phi_33 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 4) * (w_31 ^ 2)) - ((Phi_13 ^ 2) * (Phi_22 ^ 4) * x) - (4 * (Phi_13 ^ 2) * (Phi_22 ^ 3) * Phi_32 * Phi_33 * w_23) + (2 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2)) + (2 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (w_31 ^ 2)) - (2 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * x) + (2 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_31 ^ 2)) - (2 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * x) + (6 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2) * x) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_23 ^ 2) * x) - (2 * (Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_31 ^ 2) * x) - ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (w_31 ^ 2)) + ((Phi_13 ^ 2) * (Phi_22 ^ 2) * (x ^ 2)) - (4 * (Phi_13 ^ 2) * Phi_22 * (Phi_32 ^ 3) * Phi_33 * w_23) + (8 * (Phi_13 ^ 2) * Phi_22 * Phi_32 * Phi_33 * (w_12 ^ 2) * w_23) - (2 * (Phi_13 ^ 2) * Phi_22 * Phi_32 * Phi_33 * w_23 * (w_31 ^ 2)) + (2 * (Phi_13 ^ 2) * Phi_22 * Phi_32 * Phi_33 * w_23 * x) + (2 * (Phi_13 ^ 2) * (Phi_32 ^ 4) * (w_23 ^ 2)) - ((Phi_13 ^ 2) * (Phi_32 ^ 4) * x) + (6 * (Phi_13 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) - ((Phi_13 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * x) + (2 * (Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) + ((Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * x) + (2 * (Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - (2 * (Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2) * x) - ((Phi_13 ^ 2) * (Phi_32 ^ 2) * (w_31 ^ 2) * x) + ((Phi_13 ^ 2) * (Phi_32 ^ 2) * (x ^ 2)) + ((Phi_13 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * x) - ((Phi_13 ^ 2) * (Phi_33 ^ 2) * (w_31 ^ 2) * x) + ((Phi_13 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - ((Phi_13 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * x) - (2 * (Phi_13 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2) * x) - (2 * (Phi_13 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2) * x) + ((Phi_13 ^ 2) * (w_31 ^ 2) * (x ^ 2)) + ((Phi_13 ^ 2) * (w_31 ^ 2) * x) - (2 * Phi_13 * (Phi_21 ^ 2) * Phi_22 * (Phi_32 ^ 2) * w_12 * w_23) - (2 * Phi_13 * (Phi_21 ^ 2) * Phi_22 * (Phi_33 ^ 2) * w_12 * w_23) - (2 * Phi_13 * (Phi_21 ^ 2) * Phi_22 * (w_12 ^ 3) * w_23) - (2 * Phi_13 * (Phi_21 ^ 2) * (Phi_32 ^ 3) * Phi_33 * w_12) - (2 * Phi_13 * (Phi_21 ^ 2) * Phi_32 * (Phi_33 ^ 3) * w_12) - (2 * Phi_13 * (Phi_21 ^ 2) * Phi_32 * Phi_33 * (w_12 ^ 3)) + (2 * Phi_13 * (Phi_21 ^ 2) * Phi_32 * Phi_33 * w_12) + (4 * Phi_13 * Phi_21 * (Phi_22 ^ 2) * Phi_32 * w_12 * w_23 * w_31) + (4 * Phi_13 * Phi_21 * Phi_22 * (Phi_32 ^ 2) * Phi_33 * w_12 * w_31) + (4 * Phi_13 * Phi_21 * Phi_22 * Phi_33 * w_12 * (w_23 ^ 2) * w_31) - (2 * Phi_13 * Phi_21 * Phi_22 * Phi_33 * w_12 * w_31) + (4 * Phi_13 * Phi_21 * Phi_32 * (Phi_33 ^ 2) * w_12 * w_23 * w_31) - (2 * Phi_13 * Phi_21 * Phi_32 * w_12 * w_23 * w_31) - (4 * Phi_13 * (Phi_22 ^ 3) * (Phi_33 ^ 2) * w_12 * w_23) - (2 * Phi_13 * (Phi_22 ^ 3) * w_12 * w_23 * (w_31 ^ 2)) + (2 * Phi_13 * (Phi_22 ^ 3) * w_12 * w_23 * x) - (4 * Phi_13 * (Phi_22 ^ 2) * Phi_32 * (Phi_33 ^ 3) * w_12) + (8 * Phi_13 * (Phi_22 ^ 2) * Phi_32 * Phi_33 * w_12 * (w_23 ^ 2)) - (2 * Phi_13 * (Phi_22 ^ 2) * Phi_32 * Phi_33 * w_12 * (w_31 ^ 2)) + (2 * Phi_13 * (Phi_22 ^ 2) * Phi_32 * Phi_33 * w_12 * x) + (8 * Phi_13 * Phi_22 * (Phi_32 ^ 2) * (Phi_33 ^ 2) * w_12 * w_23) - (4 * Phi_13 * Phi_22 * (Phi_32 ^ 2) * w_12 * (w_23 ^ 3)) + (2 * Phi_13 * Phi_22 * (Phi_32 ^ 2) * w_12 * w_23 * x) - (4 * Phi_13 * Phi_22 * (Phi_33 ^ 2) * (w_12 ^ 3) * w_23) + (2 * Phi_13 * Phi_22 * (Phi_33 ^ 2) * w_12 * w_23 * x) - (4 * Phi_13 * Phi_22 * (w_12 ^ 3) * (w_23 ^ 3)) - (2 * Phi_13 * Phi_22 * (w_12 ^ 3) * w_23 * (w_31 ^ 2)) + (2 * Phi_13 * Phi_22 * (w_12 ^ 3) * w_23 * x) - (2 * Phi_13 * Phi_22 * w_12 * (w_23 ^ 3) * (w_31 ^ 2)) + (2 * Phi_13 * Phi_22 * w_12 * (w_23 ^ 3) * x) + (2 * Phi_13 * Phi_22 * w_12 * w_23 * (w_31 ^ 2)) - (2 * Phi_13 * Phi_22 * w_12 * w_23 * (x ^ 2)) - (4 * Phi_13 * (Phi_32 ^ 3) * Phi_33 * w_12 * (w_23 ^ 2)) + (2 * Phi_13 * (Phi_32 ^ 3) * Phi_33 * w_12 * x) - (4 * Phi_13 * Phi_32 * (Phi_33 ^ 3) * (w_12 ^ 3)) + (2 * Phi_13 * Phi_32 * (Phi_33 ^ 3) * w_12 * x) - (4 * Phi_13 * Phi_32 * Phi_33 * (w_12 ^ 3) * (w_23 ^ 2)) - (2 * Phi_13 * Phi_32 * Phi_33 * (w_12 ^ 3) * (w_31 ^ 2)) + (2 * Phi_13 * Phi_32 * Phi_33 * (w_12 ^ 3) * x) - (2 * Phi_13 * Phi_32 * Phi_33 * w_12 * (w_23 ^ 2) * (w_31 ^ 2)) + (2 * Phi_13 * Phi_32 * Phi_33 * w_12 * (w_23 ^ 2) * x) - (2 * Phi_13 * Phi_32 * Phi_33 * w_12 * (x ^ 2)) + ((Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2)) - ((Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 4)) + ((Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) - ((Phi_21 ^ 2) * (Phi_22 ^ 2) * (Phi_33 ^ 2) * x) - ((Phi_21 ^ 2) * (Phi_22 ^ 2) * (w_12 ^ 2) * x) - (2 * (Phi_21 ^ 2) * Phi_22 * (Phi_32 ^ 3) * Phi_33 * w_23) - (2 * (Phi_21 ^ 2) * Phi_22 * Phi_32 * (Phi_33 ^ 3) * w_23) - (2 * (Phi_21 ^ 2) * Phi_22 * Phi_32 * Phi_33 * (w_12 ^ 2) * w_23) + ((Phi_21 ^ 2) * (Phi_32 ^ 4) * (w_23 ^ 2)) - ((Phi_21 ^ 2) * (Phi_32 ^ 4) * x) + ((Phi_21 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) + ((Phi_21 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_21 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * x) + (2 * (Phi_21 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_21 ^ 2) * (Phi_32 ^ 2) * (w_12 ^ 2) * x) - ((Phi_21 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2) * x) + ((Phi_21 ^ 2) * (Phi_32 ^ 2) * (x ^ 2)) + ((Phi_21 ^ 2) * (Phi_32 ^ 2) * x) + ((Phi_21 ^ 2) * (Phi_33 ^ 4) * (w_12 ^ 2)) - ((Phi_21 ^ 2) * (Phi_33 ^ 4) * x) + ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 4)) + ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - (2 * (Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * x) - ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2)) - ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2) * x) + ((Phi_21 ^ 2) * (Phi_33 ^ 2) * (x ^ 2)) + ((Phi_21 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_21 ^ 2) * (w_12 ^ 4) * (w_23 ^ 2)) - ((Phi_21 ^ 2) * (w_12 ^ 4) * x) - ((Phi_21 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * x) + ((Phi_21 ^ 2) * (w_12 ^ 2) * (x ^ 2)) + ((Phi_21 ^ 2) * (w_12 ^ 2) * x) - ((Phi_21 ^ 2) * (x ^ 2)) - (2 * Phi_21 * (Phi_22 ^ 3) * Phi_32 * (Phi_33 ^ 2) * w_31) + (2 * Phi_21 * (Phi_22 ^ 3) * Phi_32 * w_31 * x) + (4 * Phi_21 * (Phi_22 ^ 2) * (Phi_32 ^ 2) * Phi_33 * w_23 * w_31) - (2 * Phi_21 * (Phi_22 ^ 2) * (Phi_33 ^ 3) * w_23 * w_31) + (2 * Phi_21 * (Phi_22 ^ 2) * Phi_33 * w_23 * w_31 * x) - (2 * Phi_21 * Phi_22 * (Phi_32 ^ 3) * (w_23 ^ 2) * w_31) + (2 * Phi_21 * Phi_22 * (Phi_32 ^ 3) * w_31 * x) - (2 * Phi_21 * Phi_22 * Phi_32 * (Phi_33 ^ 2) * (w_12 ^ 2) * w_31) + (4 * Phi_21 * Phi_22 * Phi_32 * (Phi_33 ^ 2) * (w_23 ^ 2) * w_31) + (2 * Phi_21 * Phi_22 * Phi_32 * (Phi_33 ^ 2) * w_31 * x) - (2 * Phi_21 * Phi_22 * Phi_32 * (w_12 ^ 2) * (w_23 ^ 2) * w_31) + (2 * Phi_21 * Phi_22 * Phi_32 * (w_12 ^ 2) * w_31 * x) + (2 * Phi_21 * Phi_22 * Phi_32 * (w_23 ^ 2) * w_31 * x) - (2 * Phi_21 * Phi_22 * Phi_32 * w_31 * (x ^ 2)) - (2 * Phi_21 * Phi_22 * Phi_32 * w_31 * x) - (2 * Phi_21 * (Phi_32 ^ 2) * Phi_33 * (w_23 ^ 3) * w_31) + (2 * Phi_21 * (Phi_32 ^ 2) * Phi_33 * w_23 * w_31 * x) - (2 * Phi_21 * (Phi_33 ^ 3) * (w_12 ^ 2) * w_23 * w_31) + (2 * Phi_21 * (Phi_33 ^ 3) * w_23 * w_31 * x) - (2 * Phi_21 * Phi_33 * (w_12 ^ 2) * (w_23 ^ 3) * w_31) + (2 * Phi_21 * Phi_33 * (w_12 ^ 2) * w_23 * w_31 * x) + (2 * Phi_21 * Phi_33 * (w_12 ^ 2) * w_23 * w_31) + (2 * Phi_21 * Phi_33 * (w_23 ^ 3) * w_31 * x) - (2 * Phi_21 * Phi_33 * w_23 * w_31 * (x ^ 2)) - (2 * Phi_21 * Phi_33 * w_23 * w_31 * x) + ((Phi_22 ^ 4) * (Phi_33 ^ 4)) + ((Phi_22 ^ 4) * (Phi_33 ^ 2) * (w_31 ^ 2)) - ((Phi_22 ^ 4) * (Phi_33 ^ 2) * x) - ((Phi_22 ^ 4) * (w_31 ^ 2) * x) - (4 * (Phi_22 ^ 3) * Phi_32 * (Phi_33 ^ 3) * w_23) - (2 * (Phi_22 ^ 3) * Phi_32 * Phi_33 * w_23 * (w_31 ^ 2)) + (2 * (Phi_22 ^ 3) * Phi_32 * Phi_33 * w_23 * x) + (6 * (Phi_22 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2)) - ((Phi_22 ^ 2) * (Phi_32 ^ 2) * (Phi_33 ^ 2) * x) + ((Phi_22 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - ((Phi_22 ^ 2) * (Phi_32 ^ 2) * (w_23 ^ 2) * x) - ((Phi_22 ^ 2) * (Phi_32 ^ 2) * (w_31 ^ 2) * x) + (2 * (Phi_22 ^ 2) * (Phi_33 ^ 4) * (w_12 ^ 2)) - ((Phi_22 ^ 2) * (Phi_33 ^ 4) * x) + (2 * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) + (2 * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2)) - (2 * (Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * x) + ((Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - ((Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2) * x) - ((Phi_22 ^ 2) * (Phi_33 ^ 2) * (w_31 ^ 2) * x) + ((Phi_22 ^ 2) * (Phi_33 ^ 2) * (x ^ 2)) + ((Phi_22 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - ((Phi_22 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * x) - (2 * (Phi_22 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2) * x) - (2 * (Phi_22 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2) * x) + ((Phi_22 ^ 2) * (w_31 ^ 2) * (x ^ 2)) + ((Phi_22 ^ 2) * (w_31 ^ 2) * x) - (4 * Phi_22 * (Phi_32 ^ 3) * Phi_33 * (w_23 ^ 3)) + (2 * Phi_22 * (Phi_32 ^ 3) * Phi_33 * w_23 * x) - (4 * Phi_22 * Phi_32 * (Phi_33 ^ 3) * (w_12 ^ 2) * w_23) + (2 * Phi_22 * Phi_32 * (Phi_33 ^ 3) * w_23 * x) - (4 * Phi_22 * Phi_32 * Phi_33 * (w_12 ^ 2) * (w_23 ^ 3)) - (2 * Phi_22 * Phi_32 * Phi_33 * (w_12 ^ 2) * w_23 * (w_31 ^ 2)) + (2 * Phi_22 * Phi_32 * Phi_33 * (w_12 ^ 2) * w_23 * x) - (2 * Phi_22 * Phi_32 * Phi_33 * (w_23 ^ 3) * (w_31 ^ 2)) + (2 * Phi_22 * Phi_32 * Phi_33 * (w_23 ^ 3) * x) - (2 * Phi_22 * Phi_32 * Phi_33 * w_23 * (x ^ 2)) + ((Phi_32 ^ 4) * (w_23 ^ 4)) - ((Phi_32 ^ 4) * (w_23 ^ 2) * x) + (2 * (Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2)) - ((Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_12 ^ 2) * x) - ((Phi_32 ^ 2) * (Phi_33 ^ 2) * (w_23 ^ 2) * x) + (2 * (Phi_32 ^ 2) * (w_12 ^ 2) * (w_23 ^ 4)) + ((Phi_32 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - (2 * (Phi_32 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * x) - ((Phi_32 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2) * x) + ((Phi_32 ^ 2) * (w_23 ^ 4) * (w_31 ^ 2)) - ((Phi_32 ^ 2) * (w_23 ^ 4) * x) - ((Phi_32 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2) * x) + ((Phi_32 ^ 2) * (w_23 ^ 2) * (x ^ 2)) + ((Phi_33 ^ 4) * (w_12 ^ 4)) - ((Phi_33 ^ 4) * (w_12 ^ 2) * x) + (2 * (Phi_33 ^ 2) * (w_12 ^ 4) * (w_23 ^ 2)) + ((Phi_33 ^ 2) * (w_12 ^ 4) * (w_31 ^ 2)) - ((Phi_33 ^ 2) * (w_12 ^ 4) * x) + ((Phi_33 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) - (2 * (Phi_33 ^ 2) * (w_12 ^ 2) * (w_23 ^ 2) * x) - ((Phi_33 ^ 2) * (w_12 ^ 2) * (w_31 ^ 2) * x) + ((Phi_33 ^ 2) * (w_12 ^ 2) * (x ^ 2)) - ((Phi_33 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2) * x) + ((w_12 ^ 4) * (w_23 ^ 4)) + ((w_12 ^ 4) * (w_23 ^ 2) * (w_31 ^ 2)) - ((w_12 ^ 4) * (w_23 ^ 2) * x) - ((w_12 ^ 4) * (w_31 ^ 2) * x) + ((w_12 ^ 2) * (w_23 ^ 4) * (w_31 ^ 2)) - ((w_12 ^ 2) * (w_23 ^ 4) * x) - (2 * (w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2) * x) - ((w_12 ^ 2) * (w_23 ^ 2) * (w_31 ^ 2)) + ((w_12 ^ 2) * (w_23 ^ 2) * (x ^ 2)) + ((w_12 ^ 2) * (w_31 ^ 2) * (x ^ 2)) + ((w_12 ^ 2) * (w_31 ^ 2) * x) - ((w_23 ^ 4) * (w_31 ^ 2) * x) + ((w_23 ^ 2) * (w_31 ^ 2) * (x ^ 2)) + ((w_23 ^ 2) * (w_31 ^ 2) * x) - ((w_31 ^ 2) * (x ^ 2)) = surface_volume_10_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_23 w_31 x).
Proof. refuted surface_volume_10_out_inhabited surface_volume_10_out_right. Qed.

(* surface_volume_11: | -4*sigma_1**2*sigma_2**2 + (sigma_1**2 + sigma_2**2)**2 = (sigma_1**2 - sigma_2**2)**2 *)
Definition surface_volume_11_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition surface_volume_11_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) + (((sigma_1 ^ 2) + (sigma_2 ^ 2)) ^ 2).
Definition surface_volume_11_right (sigma_1 sigma_2 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) ^ 2.
Lemma surface_volume_11 : forall sigma_1 sigma_2 : R, surface_volume_11_domain sigma_1 sigma_2 ->
  surface_volume_11_left sigma_1 sigma_2 = surface_volume_11_right sigma_1 sigma_2.
Proof.
  unfold surface_volume_11_domain, surface_volume_11_left, surface_volume_11_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma surface_volume_11_inhabited : surface_volume_11_domain (7 / 2) (2 / 3).
Proof. premises surface_volume_11_domain. Qed.
Lemma surface_volume_11_left_value : Rabs (surface_volume_11_left (7 / 2) (2 / 3) - (6968557099 / 50000000)) <= (1 / 100000000).
Proof. by_value surface_volume_11_left. Qed.
Lemma surface_volume_11_right_value : Rabs (surface_volume_11_right (7 / 2) (2 / 3) - (6968557099 / 50000000)) <= (1 / 100000000).
Proof. by_value surface_volume_11_right. Qed.
Lemma surface_volume_11_wrong_0 : ~ (forall sigma_1 sigma_2, surface_volume_11_domain sigma_1 sigma_2 -> surface_volume_11_left sigma_1 sigma_2 = 0).
Proof. refuted surface_volume_11_inhabited surface_volume_11_left. Qed.
Lemma surface_volume_11_wrong_1 : ~ (forall sigma_1 sigma_2, surface_volume_11_domain sigma_1 sigma_2 -> - (4 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) + (4 * (sigma_2 ^ 4)) = surface_volume_11_right sigma_1 sigma_2).
Proof. refuted surface_volume_11_inhabited surface_volume_11_right. Qed.

(* surface_volume_12: with q = σ_1² − σ_2², q² = F² − 4A, it is 4 log((F + q)²/(4A))/(q G A). |
   4*(log(sigma_1**2) - log(sigma_2**2))/(G*sigma_1**2*sigma_2**2*(sigma_1**2 - sigma_2**2)) = 4*log((F +
   q)**2/(4*A))/(A*G*q) *)
Definition surface_volume_12_domain (G_ sigma_1 sigma_2 : R) : Prop :=
  0 < G_ /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition surface_volume_12_left (G_ sigma_1 sigma_2 : R) : R :=
  4 * ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / G_ / (sigma_1 ^ 2) / (sigma_2 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition surface_volume_12_right (G_ sigma_1 sigma_2 : R) : R :=
  4 * (ln ((sigma_1 ^ 2) / (sigma_2 ^ 2))) / G_ / (sigma_1 ^ 2) / (sigma_2 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma surface_volume_12 : forall G_ sigma_1 sigma_2 : R, surface_volume_12_domain G_ sigma_1 sigma_2 ->
  surface_volume_12_left G_ sigma_1 sigma_2 = surface_volume_12_right G_ sigma_1 sigma_2.
Proof.
  unfold surface_volume_12_domain, surface_volume_12_left, surface_volume_12_right.
  intros G_ sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (((exp X_sigma_1) ^ 2) / ((exp X_sigma_2) ^ 2)) = (2 * X_sigma_1) - (2 * X_sigma_2)) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma surface_volume_12_inhabited : surface_volume_12_domain (5 / 4) (7 / 2) (2 / 3).
Proof. premises surface_volume_12_domain. Qed.
Lemma surface_volume_12_left_value : Rabs (surface_volume_12_left (5 / 4) (7 / 2) (2 / 3) - (3302282583 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_12_left. Qed.
Lemma surface_volume_12_right_value : Rabs (surface_volume_12_right (5 / 4) (7 / 2) (2 / 3) - (3302282583 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_12_right. Qed.
Lemma surface_volume_12_wrong_0 : ~ (forall G_ sigma_1 sigma_2, surface_volume_12_domain G_ sigma_1 sigma_2 -> surface_volume_12_left G_ sigma_1 sigma_2 = 4 * (ln ((sigma_1 ^ 2) / (sigma_2 ^ 2))) / G_ / ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((sigma_1 ^ 2) + (sigma_2 ^ 2))).
Proof. refuted surface_volume_12_inhabited surface_volume_12_left. Qed.
Lemma surface_volume_12_wrong_1 : ~ (forall G_ sigma_1 sigma_2, surface_volume_12_domain G_ sigma_1 sigma_2 -> surface_volume_12_left G_ sigma_1 sigma_2 = 4 * (ln ((sigma_1 ^ 2) / (sigma_2 ^ 2))) / (sigma_1 ^ 4) / (sigma_2 ^ 4) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted surface_volume_12_inhabited surface_volume_12_left. Qed.

(* surface_volume_13: At d = 3, N = ∞ the coefficient of |log η|²/η is 8 log(σ_1/σ_2)/(G σ_1² σ_2² (σ_1² −
   σ_2²)); | 4*(log(sigma_1**2) - log(sigma_2**2))/(G*sigma_1**2*sigma_2**2*(sigma_1**2 - sigma_2**2)) =
   8*log(sigma_1/sigma_2)/(G*sigma_1**2*sigma_2**2*(sigma_1**2 - sigma_2**2)) *)
Definition surface_volume_13_domain (G_ sigma_1 sigma_2 : R) : Prop :=
  0 < G_ /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition surface_volume_13_left (G_ sigma_1 sigma_2 : R) : R :=
  4 * ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / G_ / (sigma_1 ^ 2) / (sigma_2 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition surface_volume_13_right (G_ sigma_1 sigma_2 : R) : R :=
  8 * (ln (sigma_1 / sigma_2)) / G_ / (sigma_1 ^ 2) / (sigma_2 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma surface_volume_13 : forall G_ sigma_1 sigma_2 : R, surface_volume_13_domain G_ sigma_1 sigma_2 ->
  surface_volume_13_left G_ sigma_1 sigma_2 = surface_volume_13_right G_ sigma_1 sigma_2.
Proof.
  unfold surface_volume_13_domain, surface_volume_13_left, surface_volume_13_right.
  intros G_ sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma surface_volume_13_inhabited : surface_volume_13_domain (5 / 4) (7 / 2) (2 / 3).
Proof. premises surface_volume_13_domain. Qed.
Lemma surface_volume_13_left_value : Rabs (surface_volume_13_left (5 / 4) (7 / 2) (2 / 3) - (3302282583 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_13_left. Qed.
Lemma surface_volume_13_right_value : Rabs (surface_volume_13_right (5 / 4) (7 / 2) (2 / 3) - (3302282583 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_13_right. Qed.
Lemma surface_volume_13_wrong_0 : ~ (forall G_ sigma_1 sigma_2, surface_volume_13_domain G_ sigma_1 sigma_2 -> surface_volume_13_left G_ sigma_1 sigma_2 = 8 * (ln (sigma_1 / sigma_2)) / (sigma_1 ^ 3) / (sigma_2 ^ 2) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted surface_volume_13_inhabited surface_volume_13_left. Qed.
Lemma surface_volume_13_wrong_1 : ~ (forall G_ sigma_1 sigma_2, surface_volume_13_domain G_ sigma_1 sigma_2 -> surface_volume_13_left G_ sigma_1 sigma_2 = 8 * (ln (sigma_1 / sigma_2)) / G_ / (sigma_2 ^ 4) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted surface_volume_13_inhabited surface_volume_13_left. Qed.

(* surface_volume_14: At finite depth that of η^{−(N−1)/N} is N³ (G σ_1² σ_2²)^{−(N−1)/N} (σ_1^{2/N} −
   σ_2^{2/N})/(σ_1² − σ_2²). | Subs(N**3*v*(G*pi**2)**((1 - N)/N)/V, (pi, v, V), (sigma_1*sigma_2, sigma_1**(2/N)
   - sigma_2**(2/N), sigma_1**2 - sigma_2**2)) = N**3*(G*sigma_1**2*sigma_2**2)**((1 - N)/N)*(sigma_1**(2/N) -
   sigma_2**(2/N))/(sigma_1**2 - sigma_2**2) *)
Definition surface_volume_14_out_domain (G_ N sigma_1 sigma_2 : R) : Prop :=
  0 < G_ /\ 0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition surface_volume_14_out_left (G_ N sigma_1 sigma_2 : R) : R :=
  ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) * (N ^ 3) * (Rpower (((sigma_1 * sigma_2) ^ 2) * G_) ((1 - N) / N)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition surface_volume_14_out_right (G_ N sigma_1 sigma_2 : R) : R :=
  (N ^ 3) * (Rpower (G_ * (sigma_1 ^ 2) * (sigma_2 ^ 2)) ((1 - N) / N)) * ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma surface_volume_14_out : forall G_ N sigma_1 sigma_2 : R, surface_volume_14_out_domain G_ N sigma_1 sigma_2 ->
  surface_volume_14_out_left G_ N sigma_1 sigma_2 = surface_volume_14_out_right G_ N sigma_1 sigma_2.
Proof.
  unfold surface_volume_14_out_domain, surface_volume_14_out_left, surface_volume_14_out_right.
  intros G_ N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential G_ H0 X_G_.
  exponential sigma_1 H2 X_sigma_1.
  exponential sigma_2 H3 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((((exp X_sigma_1) * (exp X_sigma_2)) ^ 2) * (exp X_G_)) ((1 - N) / N) = (exp (X_G_ / N)) * ((exp (X_sigma_1 / N)) ^ 2) * ((exp (X_sigma_2 / N)) ^ 2) / (exp X_G_) / ((exp X_sigma_1) ^ 2) / ((exp X_sigma_2) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((exp X_G_) * ((exp X_sigma_1) ^ 2) * ((exp X_sigma_2) ^ 2)) ((1 - N) / N) = (exp (X_G_ / N)) * ((exp (X_sigma_1 / N)) ^ 2) * ((exp (X_sigma_2 / N)) ^ 2) / (exp X_G_) / ((exp X_sigma_1) ^ 2) / ((exp X_sigma_2) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_14_left (G_ N sigma_1 sigma_2 : R) : R :=
  (fun pi v V : R => (N ^ 3) * v * (Rpower (G_ * (pi ^ 2)) ((1 - N) / N)) / V) (sigma_1 * sigma_2) ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition surface_volume_14_right (G_ N sigma_1 sigma_2 : R) : R :=
  (N ^ 3) * (Rpower (G_ * (sigma_1 ^ 2) * (sigma_2 ^ 2)) ((1 - N) / N)) * ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma surface_volume_14 : forall G_ N sigma_1 sigma_2 : R, surface_volume_14_out_domain G_ N sigma_1 sigma_2 ->
  surface_volume_14_left G_ N sigma_1 sigma_2 = surface_volume_14_right G_ N sigma_1 sigma_2.
Proof.
  intros G_ N sigma_1 sigma_2 H; generalize (surface_volume_14_out G_ N sigma_1 sigma_2 H); revert H.
  unfold surface_volume_14_out_domain, surface_volume_14_out_left, surface_volume_14_out_right, surface_volume_14_left, surface_volume_14_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma surface_volume_14_out_inhabited : surface_volume_14_out_domain (5 / 4) 2 (7 / 2) (2 / 3).
Proof. premises surface_volume_14_out_domain. Qed.
Lemma surface_volume_14_out_left_value : Rabs (surface_volume_14_out_left (5 / 4) 2 (7 / 2) (2 / 3) - (1149977817 / 1562500000)) <= (1 / 100000000000).
Proof. by_value surface_volume_14_out_left. Qed.
Lemma surface_volume_14_out_right_value : Rabs (surface_volume_14_out_right (5 / 4) 2 (7 / 2) (2 / 3) - (1149977817 / 1562500000)) <= (1 / 100000000000).
Proof. by_value surface_volume_14_out_right. Qed.
Lemma surface_volume_14_out_wrong_0 : ~ (forall G_ N sigma_1 sigma_2, surface_volume_14_out_domain G_ N sigma_1 sigma_2 -> surface_volume_14_out_left G_ N sigma_1 sigma_2 = (N ^ 3) * (Rpower ((sigma_1 ^ 3) * (sigma_2 ^ 2)) ((1 - N) / N)) * ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted surface_volume_14_out_inhabited surface_volume_14_out_left. Qed.
Lemma surface_volume_14_out_wrong_1 : ~ (forall G_ N sigma_1 sigma_2, surface_volume_14_out_domain G_ N sigma_1 sigma_2 -> surface_volume_14_out_left G_ N sigma_1 sigma_2 = (N ^ 3) * (Rpower (G_ * (sigma_1 ^ 4)) ((1 - N) / N)) * ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted surface_volume_14_out_inhabited surface_volume_14_out_left. Qed.

(* surface_volume_15: Over the plane of (w_12, w_31) the surface has the area G/|g_23| dw_12 dw_31: C dS is C G,
   a function of the singular values alone, times dw_12 dw_31/|g_23|, and so the same whichever two entries serve
   as coordinates. | (-Phi_13*(Phi_22 - Phi_21*w_12/Phi_11)/(Phi_11*(Phi_32 - w_12*w_31/Phi_11)) + w_12*(Phi_22 -
   Phi_21*w_12/Phi_11)*(Phi_33 - Phi_13*w_31/Phi_11)/(Phi_11*(Phi_32 - w_12*w_31/Phi_11)**2))**2 +
   (-Phi_21*(Phi_33 - Phi_13*w_31/Phi_11)/(Phi_11*(Phi_32 - w_12*w_31/Phi_11)) + w_31*(Phi_22 -
   Phi_21*w_12/Phi_11)*(Phi_33 - Phi_13*w_31/Phi_11)/(Phi_11*(Phi_32 - w_12*w_31/Phi_11)**2))**2 + 1 =
   Subs(((-Phi_11*Phi_32 + w_12*w_31)**2 + (-Phi_13*Phi_22 + w_12*w_23)**2 + (-Phi_21*Phi_33 +
   w_23*w_31)**2)/(-Phi_11*Phi_32 + w_12*w_31)**2, w_23, (Phi_22 - Phi_21*w_12/Phi_11)*(Phi_33 -
   Phi_13*w_31/Phi_11)/(Phi_32 - w_12*w_31/Phi_11) + Phi_13*Phi_21/Phi_11) *)
Definition surface_volume_15_out_domain (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : Prop :=
  Phi_11 <> 0 /\ Phi_13 <> 0 /\ Phi_21 <> 0 /\ Phi_22 <> 0 /\ Phi_32 <> 0 /\ Phi_33 <> 0 /\ Phi_32 - (w_12 * w_31 / Phi_11) <> 0 /\ - (Phi_11 * Phi_32) + (w_12 * w_31) <> 0.
Definition surface_volume_15_out_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  ((- (Phi_13 * (Phi_22 - (Phi_21 * w_12 / Phi_11)) / Phi_11 / (Phi_32 - (w_12 * w_31 / Phi_11))) + (w_12 * (Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / Phi_11 / ((Phi_32 - (w_12 * w_31 / Phi_11)) ^ 2))) ^ 2) + ((- (Phi_21 * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / Phi_11 / (Phi_32 - (w_12 * w_31 / Phi_11))) + (w_31 * (Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / Phi_11 / ((Phi_32 - (w_12 * w_31 / Phi_11)) ^ 2))) ^ 2) + 1.
Definition surface_volume_15_out_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  (((((((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)) * w_12) - (Phi_13 * Phi_22)) ^ 2) + ((((((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)) * w_31) - (Phi_21 * Phi_33)) ^ 2) + ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2)) / ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2).
Lemma surface_volume_15_out : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R, surface_volume_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 ->
  surface_volume_15_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 = surface_volume_15_out_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31.
Proof.
  unfold surface_volume_15_out_domain, surface_volume_15_out_left, surface_volume_15_out_right.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_15_left (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  ((- (Phi_13 * (Phi_22 - (Phi_21 * w_12 / Phi_11)) / Phi_11 / (Phi_32 - (w_12 * w_31 / Phi_11))) + (w_12 * (Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / Phi_11 / ((Phi_32 - (w_12 * w_31 / Phi_11)) ^ 2))) ^ 2) + ((- (Phi_21 * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / Phi_11 / (Phi_32 - (w_12 * w_31 / Phi_11))) + (w_31 * (Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / Phi_11 / ((Phi_32 - (w_12 * w_31 / Phi_11)) ^ 2))) ^ 2) + 1.
Definition surface_volume_15_right (Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R) : R :=
  (fun w_23 : R => (((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * w_23)) ^ 2) + ((- (Phi_21 * Phi_33) + (w_23 * w_31)) ^ 2)) / ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2)) (((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)).
Lemma surface_volume_15 : forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 : R, surface_volume_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 ->
  surface_volume_15_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 = surface_volume_15_right Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31.
Proof.
  intros Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 H; generalize (surface_volume_15_out Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 H); revert H.
  unfold surface_volume_15_out_domain, surface_volume_15_out_left, surface_volume_15_out_right, surface_volume_15_left, surface_volume_15_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma surface_volume_15_out_inhabited : surface_volume_15_out_domain (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (5 / 3).
Proof. premises surface_volume_15_out_domain. Qed.
Lemma surface_volume_15_out_left_value : Rabs (surface_volume_15_out_left (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (5 / 3) - (21246245969 / 1000000)) <= (1 / 1000000).
Proof. by_value surface_volume_15_out_left. Qed.
Lemma surface_volume_15_out_right_value : Rabs (surface_volume_15_out_right (2 / 3) (5 / 4) (-(7 / 2)) (1 / 5) 3 (-(4 / 7)) (3 / 2) (5 / 3) - (21246245969 / 1000000)) <= (1 / 1000000).
Proof. by_value surface_volume_15_out_right. Qed.
Lemma surface_volume_15_out_wrong_0 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31, surface_volume_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 -> surface_volume_15_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 = (((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * (((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)))) ^ 2) + ((- (Phi_21 * Phi_33) + (w_31 * (((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)))) ^ 2)) / ((- (Phi_11 * Phi_32) + (w_31 ^ 2)) ^ 2)).
Proof. refuted surface_volume_15_out_inhabited surface_volume_15_out_left. Qed.
Lemma surface_volume_15_out_wrong_1 : ~ (forall Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31, surface_volume_15_out_domain Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 -> surface_volume_15_out_left Phi_11 Phi_13 Phi_21 Phi_22 Phi_32 Phi_33 w_12 w_31 = (((- (Phi_11 * Phi_32) + (w_12 ^ 2)) ^ 2) + ((- (Phi_13 * Phi_22) + (w_12 * (((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)))) ^ 2) + ((- (Phi_21 * Phi_33) + (w_31 * (((Phi_22 - (Phi_21 * w_12 / Phi_11)) * (Phi_33 - (Phi_13 * w_31 / Phi_11)) / (Phi_32 - (w_12 * w_31 / Phi_11))) + (Phi_13 * Phi_21 / Phi_11)))) ^ 2)) / ((- (Phi_11 * Phi_32) + (w_12 * w_31)) ^ 2)).
Proof. refuted surface_volume_15_out_inhabited surface_volume_15_out_left. Qed.

(* surface_volume_16: ∫ |log η|²/η dη = |log η|³/3 up to sign: the volume of a tube with η > h grows like |log
   h|³/3 ∫ C dS; | Derivative(log(h)**3/3, h) = log(h)**2/h *)
Definition surface_volume_16_out_domain (h : R) : Prop :=
  0 < h.
Definition surface_volume_16_out_left (h : R) : R :=
  ((ln h) ^ 2) / h.
Definition surface_volume_16_out_right (h : R) : R :=
  ((ln h) ^ 2) / h.
Lemma surface_volume_16_out : forall h : R, surface_volume_16_out_domain h ->
  surface_volume_16_out_left h = surface_volume_16_out_right h.
Proof.
  unfold surface_volume_16_out_domain, surface_volume_16_out_left, surface_volume_16_out_right.
  intros h H0.
  exponential h H0 X_h.
  assert (E0 : ln (exp X_h) = X_h) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_16_left (h : R) : R :=
  Derive (fun h : R => ((ln h) ^ 3) / 3) h.
Definition surface_volume_16_right (h : R) : R :=
  ((ln h) ^ 2) / h.
Lemma surface_volume_16 : forall h : R, surface_volume_16_out_domain h ->
  surface_volume_16_left h = surface_volume_16_right h.
Proof.
  intros h H; generalize (surface_volume_16_out h H); revert H.
  unfold surface_volume_16_out_domain, surface_volume_16_out_left, surface_volume_16_out_right, surface_volume_16_left, surface_volume_16_right.
  intros H0 out. known.
  assert (W0 : Derive (fun h : R => ((ln h) ^ 3) / 3) h = ((ln h) ^ 2) / h) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma surface_volume_16_out_inhabited : surface_volume_16_out_domain (1 / 7).
Proof. premises surface_volume_16_out_domain. Qed.
Lemma surface_volume_16_out_left_value : Rabs (surface_volume_16_out_left (1 / 7) - (26505964157 / 1000000000)) <= (1 / 1000000000).
Proof. by_value surface_volume_16_out_left. Qed.
Lemma surface_volume_16_out_right_value : Rabs (surface_volume_16_out_right (1 / 7) - (26505964157 / 1000000000)) <= (1 / 1000000000).
Proof. by_value surface_volume_16_out_right. Qed.
Lemma surface_volume_16_out_wrong_0 : ~ (forall h, surface_volume_16_out_domain h -> surface_volume_16_out_left h = (ln h) ^ 2).
Proof. refuted surface_volume_16_out_inhabited surface_volume_16_out_left. Qed.
Lemma surface_volume_16_out_wrong_1 : ~ (forall h, surface_volume_16_out_domain h -> 3 * ((ln h) ^ 2) / h = surface_volume_16_out_right h).
Proof. refuted surface_volume_16_out_inhabited surface_volume_16_out_right. Qed.

(* surface_volume_17: | (L + log(t))**3/L**3 = Subs((kappa*log(t) + 1)**3, kappa, 1/L) *)
Definition surface_volume_17_out_domain (L t : R) : Prop :=
  0 < L /\ 0 < t.
Definition surface_volume_17_out_left (L t : R) : R :=
  ((L + (ln t)) ^ 3) / (L ^ 3).
Definition surface_volume_17_out_right (L t : R) : R :=
  (((/ L) * (ln t)) + 1) ^ 3.
Lemma surface_volume_17_out : forall L t : R, surface_volume_17_out_domain L t ->
  surface_volume_17_out_left L t = surface_volume_17_out_right L t.
Proof.
  unfold surface_volume_17_out_domain, surface_volume_17_out_left, surface_volume_17_out_right.
  intros L t (H0 & H1).
  exponential t H1 X_t.
  assert (E0 : ln (exp X_t) = X_t) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_17_left (L t : R) : R :=
  ((L + (ln t)) ^ 3) / (L ^ 3).
Definition surface_volume_17_right (L t : R) : R :=
  (fun kappa : R => ((kappa * (ln t)) + 1) ^ 3) (/ L).
Lemma surface_volume_17 : forall L t : R, surface_volume_17_out_domain L t ->
  surface_volume_17_left L t = surface_volume_17_right L t.
Proof.
  intros L t H; generalize (surface_volume_17_out L t H); revert H.
  unfold surface_volume_17_out_domain, surface_volume_17_out_left, surface_volume_17_out_right, surface_volume_17_left, surface_volume_17_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma surface_volume_17_out_inhabited : surface_volume_17_out_domain 5 (2 / 3).
Proof. premises surface_volume_17_out_domain. Qed.
Lemma surface_volume_17_out_left_value : Rabs (surface_volume_17_out_left 5 (2 / 3) - (15518317911 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_17_out_left. Qed.
Lemma surface_volume_17_out_right_value : Rabs (surface_volume_17_out_right 5 (2 / 3) - (15518317911 / 20000000000)) <= (1 / 100000000000).
Proof. by_value surface_volume_17_out_right. Qed.
Lemma surface_volume_17_out_wrong_0 : ~ (forall L t, surface_volume_17_out_domain L t -> surface_volume_17_out_left L t = ((L * (ln t)) + 1) ^ 3).
Proof. refuted surface_volume_17_out_inhabited surface_volume_17_out_left. Qed.
Lemma surface_volume_17_out_wrong_1 : ~ (forall L t, surface_volume_17_out_domain L t -> surface_volume_17_out_left L t = (1 + ((ln L) / L)) ^ 3).
Proof. refuted surface_volume_17_out_inhabited surface_volume_17_out_left. Qed.

(* surface_volume_19: | Derivative(N*h**(1/N), h) = h**((1 - N)/N) *)
Definition surface_volume_19_out_domain (N h : R) : Prop :=
  0 < N /\ 0 < h.
Definition surface_volume_19_out_left (N h : R) : R :=
  (Rpower h (/ N)) / h.
Definition surface_volume_19_out_right (N h : R) : R :=
  Rpower h ((1 - N) / N).
Lemma surface_volume_19_out : forall N h : R, surface_volume_19_out_domain N h ->
  surface_volume_19_out_left N h = surface_volume_19_out_right N h.
Proof.
  unfold surface_volume_19_out_domain, surface_volume_19_out_left, surface_volume_19_out_right.
  intros N h (H0 & H1).
  exponential h H1 X_h.
  assert (E0 : Rpower (exp X_h) (/ N) = (exp (X_h / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_h) ((1 - N) / N) = (exp (X_h / N)) / (exp X_h)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition surface_volume_19_left (N h : R) : R :=
  Derive (fun h : R => N * (Rpower h (/ N))) h.
Definition surface_volume_19_right (N h : R) : R :=
  Rpower h ((1 - N) / N).
Lemma surface_volume_19 : forall N h : R, surface_volume_19_out_domain N h ->
  surface_volume_19_left N h = surface_volume_19_right N h.
Proof.
  intros N h H; generalize (surface_volume_19_out N h H); revert H.
  unfold surface_volume_19_out_domain, surface_volume_19_out_left, surface_volume_19_out_right, surface_volume_19_left, surface_volume_19_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun h : R => N * (Rpower h (/ N))) h = (Rpower h (/ N)) / h) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma surface_volume_19_out_inhabited : surface_volume_19_out_domain 3 (1 / 7).
Proof. premises surface_volume_19_out_domain. Qed.
Lemma surface_volume_19_out_left_value : Rabs (surface_volume_19_out_left 3 (1 / 7) - (365930571 / 100000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_19_out_left. Qed.
Lemma surface_volume_19_out_right_value : Rabs (surface_volume_19_out_right 3 (1 / 7) - (365930571 / 100000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_19_out_right. Qed.
Lemma surface_volume_19_out_wrong_0 : ~ (forall N h, surface_volume_19_out_domain N h -> surface_volume_19_out_left N h = Rpower h ((1 - N) / (N + 1))).
Proof. refuted surface_volume_19_out_inhabited surface_volume_19_out_left. Qed.
Lemma surface_volume_19_out_wrong_1 : ~ (forall N h, surface_volume_19_out_domain N h -> (Rpower h (/ N)) * (N + 1) / N / h = surface_volume_19_out_right N h).
Proof. refuted surface_volume_19_out_inhabited surface_volume_19_out_right. Qed.

(* surface_volume_20: At finite depth the volume within η < h is N h^{1/N} ∫ C dS, within σ_3 < h it is N h^{1/N}
   ∫ C t^{−1/N} dS: there the distribution depends on the cut, through t^{−1/N}. | (h/t)**(1/N)/h**(1/N) =
   t**(-1/N) *)
Definition surface_volume_20_domain (N h t : R) : Prop :=
  0 < N /\ 0 < h /\ 0 < t.
Definition surface_volume_20_left (N h t : R) : R :=
  (Rpower h ((-1) / N)) * (Rpower (h / t) (/ N)).
Definition surface_volume_20_right (N h t : R) : R :=
  Rpower t ((-1) / N).
Lemma surface_volume_20 : forall N h t : R, surface_volume_20_domain N h t ->
  surface_volume_20_left N h t = surface_volume_20_right N h t.
Proof.
  unfold surface_volume_20_domain, surface_volume_20_left, surface_volume_20_right.
  intros N h t (H0 & H1 & H2).
  exponential h H1 X_h.
  exponential t H2 X_t.
  assert (E0 : Rpower (exp X_h) ((-1) / N) = 1 / (exp (X_h / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower ((exp X_h) / (exp X_t)) (/ N) = (exp (X_h / N)) / (exp (X_t / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_t) ((-1) / N) = 1 / (exp (X_t / N))) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma surface_volume_20_inhabited : surface_volume_20_domain 3 (1 / 7) (2 / 3).
Proof. premises surface_volume_20_domain. Qed.
Lemma surface_volume_20_left_value : Rabs (surface_volume_20_left 3 (1 / 7) (2 / 3) - (5723571213 / 5000000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_20_left. Qed.
Lemma surface_volume_20_right_value : Rabs (surface_volume_20_right 3 (1 / 7) (2 / 3) - (5723571213 / 5000000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_20_right. Qed.
Lemma surface_volume_20_wrong_0 : ~ (forall N h t, surface_volume_20_domain N h t -> surface_volume_20_left N h t = Rpower h ((-1) / N)).
Proof. refuted surface_volume_20_inhabited surface_volume_20_left. Qed.
Lemma surface_volume_20_wrong_1 : ~ (forall N h t, surface_volume_20_domain N h t -> (Rpower t ((-1) / N)) * (Rpower (h / t) (/ N)) = surface_volume_20_right N h t).
Proof. refuted surface_volume_20_inhabited surface_volume_20_right. Qed.

(* surface_volume_21: λ_12 >= σ_1 σ_2: the pair adds at most A^{−1/2}, so C <= 4/(G A^{3/2}). | exp(u/2) <=
   (exp(u) - 1)/u *)
Definition surface_volume_21_domain (u : R) : Prop :=
  0 < u.
Definition surface_volume_21_left (u : R) : R :=
  exp (u / 2).
Definition surface_volume_21_right (u : R) : R :=
  ((exp u) - 1) / u.
Lemma surface_volume_21 : forall u : R, surface_volume_21_domain u ->
  surface_volume_21_left u <= surface_volume_21_right u.
Proof.
  unfold surface_volume_21_domain, surface_volume_21_left, surface_volume_21_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (2 * (sinh (u / 2))))).
  { clear H0 u.
    apply (ascends (fun u => (- u + (2 * (sinh (u / 2))))) (fun u => ((cosh (u / 2)) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((cosh (u / 2)) - 1)) (fun u => ((sinh (u / 2)) / 2))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp u = ((exp (u / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- u / 2) = 1 / (exp (u / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (u / 2)) = 1 / (exp (u / 2))) by same_exponent. rewrite ?E2 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (u * (1 / (exp (u / 2)))) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma surface_volume_21_inhabited : surface_volume_21_domain (3 / 2).
Proof. premises surface_volume_21_domain. Qed.
Lemma surface_volume_21_left_value : Rabs (surface_volume_21_left (3 / 2) - (10585000083 / 5000000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_21_left. Qed.
Lemma surface_volume_21_right_value : Rabs (surface_volume_21_right (3 / 2) - (23211260469 / 10000000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_21_right. Qed.
Lemma surface_volume_21_wrong_0 : ~ (forall u, surface_volume_21_domain u -> surface_volume_21_left u <= ((exp u) - 2) / u).
Proof. refuted surface_volume_21_inhabited surface_volume_21_left. Qed.
Lemma surface_volume_21_wrong_1 : ~ (forall u, surface_volume_21_domain u -> surface_volume_21_left u <= (- (exp u) - 1) / u).
Proof. refuted surface_volume_21_inhabited surface_volume_21_left. Qed.

(* surface_volume_22: With G > 1/20, C < 14 wherever A > 16/5. | 1600/49 <= 4096/125 *)
Definition surface_volume_22_domain : Prop :=
  True.
Definition surface_volume_22_left : R :=
  1600 / 49.
Definition surface_volume_22_right : R :=
  4096 / 125.
Lemma surface_volume_22 : surface_volume_22_domain ->
  surface_volume_22_left <= surface_volume_22_right.
Proof.
  unfold surface_volume_22_domain, surface_volume_22_left, surface_volume_22_right.
  intros _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (704 / 6125) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_22_inhabited : surface_volume_22_domain.
Proof. premises surface_volume_22_domain. Qed.
Lemma surface_volume_22_left_value : Rabs (surface_volume_22_left - (4081632653 / 125000000)) <= (1 / 1000000000).
Proof. by_value surface_volume_22_left. Qed.
Lemma surface_volume_22_right_value : Rabs (surface_volume_22_right - (4096 / 125)) <= (1 / 1000000000).
Proof. by_value surface_volume_22_right. Qed.
Lemma surface_volume_22_wrong_0 : ~ (surface_volume_22_domain -> 1649 / 49 <= surface_volume_22_right).
Proof. refuted surface_volume_22_inhabited surface_volume_22_right. Qed.
Lemma surface_volume_22_wrong_1 : ~ (surface_volume_22_domain -> surface_volume_22_left <= 3971 / 125).
Proof. refuted surface_volume_22_inhabited surface_volume_22_left. Qed.

(* surface_volume_23: A is not below the square of any minor; three of them, each linear in one free entry,
   exceed it outside |w_12| <= 2.1, |w_23| <= 1.4, |w_31| <= 3.1: there C < 14. | 16/5 <= Subs(-Phi_13*Phi_32 +
   Phi_33*w_12, (Phi_13, Phi_32, Phi_33, w_12), (158397/100000, 16561/12500, 192653/100000, beyond + 21/10))**2 *)
Definition surface_volume_23_domain (beyond : R) : Prop :=
  0 <= beyond.
Definition surface_volume_23_left (beyond : R) : R :=
  16 / 5.
Definition surface_volume_23_right (beyond : R) : R :=
  ((192653 * beyond / 100000) + (2433928533 / 1250000000)) ^ 2.
Lemma surface_volume_23 : forall beyond : R, surface_volume_23_domain beyond ->
  surface_volume_23_left beyond <= surface_volume_23_right beyond.
Proof.
  unfold surface_volume_23_domain, surface_volume_23_left, surface_volume_23_right.
  intros beyond H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((37115178409 * (beyond ^ 2) / 10000000000) + (468903633668049 * beyond / 62500000000000) + (924008103751532089 / 1562500000000000000)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_23_inhabited : surface_volume_23_domain 0.
Proof. premises surface_volume_23_domain. Qed.
Lemma surface_volume_23_left_value : Rabs (surface_volume_23_left 0 - (16 / 5)) <= (1 / 10000000000).
Proof. by_value surface_volume_23_left. Qed.
Lemma surface_volume_23_right_value : Rabs (surface_volume_23_right 0 - (4739206483 / 1250000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_23_right. Qed.
Lemma surface_volume_23_wrong_0 : ~ (forall beyond, surface_volume_23_domain beyond -> surface_volume_23_left beyond <= 46246595831747089 / 1562500000000000000).
Proof. refuted surface_volume_23_inhabited surface_volume_23_left. Qed.
Lemma surface_volume_23_wrong_1 : ~ (forall beyond, surface_volume_23_domain beyond -> surface_volume_23_left beyond <= / (((192653 * beyond / 100000) + (2433928533 / 1250000000)) ^ 2)).
Proof. refuted surface_volume_23_inhabited surface_volume_23_left. Qed.

(* surface_volume_24: | 16/5 <= Subs(-Phi_13*Phi_32 + Phi_33*w_12, (Phi_13, Phi_32, Phi_33, w_12),
   (158397/100000, 16561/12500, 192653/100000, -beyond - 21/10))**2 *)
Definition surface_volume_24_domain (beyond : R) : Prop :=
  0 <= beyond.
Definition surface_volume_24_left (beyond : R) : R :=
  16 / 5.
Definition surface_volume_24_right (beyond : R) : R :=
  (- (192653 * beyond / 100000) - (7680353967 / 1250000000)) ^ 2.
Lemma surface_volume_24 : forall beyond : R, surface_volume_24_domain beyond ->
  surface_volume_24_left beyond <= surface_volume_24_right beyond.
Proof.
  unfold surface_volume_24_domain, surface_volume_24_left, surface_volume_24_right.
  intros beyond H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((37115178409 * (beyond ^ 2) / 10000000000) + (1479643232804451 * beyond / 62500000000000) + (53987837058412637089 / 1562500000000000000)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_24_inhabited : surface_volume_24_domain 0.
Proof. premises surface_volume_24_domain. Qed.
Lemma surface_volume_24_left_value : Rabs (surface_volume_24_left 0 - (16 / 5)) <= (1 / 10000000000).
Proof. by_value surface_volume_24_left. Qed.
Lemma surface_volume_24_right_value : Rabs (surface_volume_24_right 0 - (37752215717 / 1000000000)) <= (1 / 1000000000).
Proof. by_value surface_volume_24_right. Qed.
Lemma surface_volume_24_wrong_0 : ~ (forall beyond, surface_volume_24_domain beyond -> surface_volume_24_left beyond <= 46246595831747089 / 1562500000000000000).
Proof. refuted surface_volume_24_inhabited surface_volume_24_left. Qed.
Lemma surface_volume_24_wrong_1 : ~ (forall beyond, surface_volume_24_domain beyond -> surface_volume_24_left beyond <= (- (192653 * beyond / 100000) - (7680353967 / 1250000000)) ^ 3).
Proof. refuted surface_volume_24_inhabited surface_volume_24_left. Qed.

(* surface_volume_25: | 16/5 <= Subs(Phi_22*Phi_33 - Phi_32*w_23, (Phi_22, Phi_32, Phi_33, w_23), (67561/2000000,
   16561/12500, 192653/100000, beyond + 7/5))**2 *)
Definition surface_volume_25_domain (beyond : R) : Prop :=
  0 <= beyond.
Definition surface_volume_25_left (beyond : R) : R :=
  16 / 5.
Definition surface_volume_25_right (beyond : R) : R :=
  (- (16561 * beyond / 12500) - (357950570667 / 200000000000)) ^ 2.
Lemma surface_volume_25 : forall beyond : R, surface_volume_25_domain beyond ->
  surface_volume_25_left beyond <= surface_volume_25_right beyond.
Proof.
  unfold surface_volume_25_domain, surface_volume_25_left, surface_volume_25_right.
  intros beyond H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((274266721 * (beyond ^ 2) / 156250000) + (5928019400816187 * beyond / 1250000000000000) + (128611040830960824889 / 40000000000000000000000)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_25_inhabited : surface_volume_25_domain 0.
Proof. premises surface_volume_25_domain. Qed.
Lemma surface_volume_25_left_value : Rabs (surface_volume_25_left 0 - (16 / 5)) <= (1 / 10000000000).
Proof. by_value surface_volume_25_left. Qed.
Lemma surface_volume_25_right_value : Rabs (surface_volume_25_right 0 - (800803819 / 250000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_25_right. Qed.
Lemma surface_volume_25_wrong_0 : ~ (forall beyond, surface_volume_25_domain beyond -> surface_volume_25_left beyond <= ((13015829333 / 200000000000) - (16561 * beyond / 12500)) ^ 2).
Proof. refuted surface_volume_25_inhabited surface_volume_25_left. Qed.
Lemma surface_volume_25_wrong_1 : ~ (forall beyond, surface_volume_25_domain beyond -> surface_volume_25_left beyond <= (- (beyond * (beyond + (7 / 5))) + (13015829333 / 200000000000)) ^ 2).
Proof. refuted surface_volume_25_inhabited surface_volume_25_left. Qed.

(* surface_volume_26: | 16/5 <= Subs(Phi_22*Phi_33 - Phi_32*w_23, (Phi_22, Phi_32, Phi_33, w_23), (67561/2000000,
   16561/12500, 192653/100000, -beyond - 7/5))**2 *)
Definition surface_volume_26_domain (beyond : R) : Prop :=
  0 <= beyond.
Definition surface_volume_26_left (beyond : R) : R :=
  16 / 5.
Definition surface_volume_26_right (beyond : R) : R :=
  ((16561 * beyond / 12500) + (383982229333 / 200000000000)) ^ 2.
Lemma surface_volume_26 : forall beyond : R, surface_volume_26_domain beyond ->
  surface_volume_26_left beyond <= surface_volume_26_right beyond.
Proof.
  unfold surface_volume_26_domain, surface_volume_26_left, surface_volume_26_right.
  intros beyond H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((274266721 * (beyond ^ 2) / 156250000) + (6359129699983813 * beyond / 1250000000000000) + (19442352443540605624889 / 40000000000000000000000)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_26_inhabited : surface_volume_26_domain 0.
Proof. premises surface_volume_26_domain. Qed.
Lemma surface_volume_26_left_value : Rabs (surface_volume_26_left 0 - (16 / 5)) <= (1 / 10000000000).
Proof. by_value surface_volume_26_left. Qed.
Lemma surface_volume_26_right_value : Rabs (surface_volume_26_right 0 - (36860588111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_26_right. Qed.
Lemma surface_volume_26_wrong_0 : ~ (forall beyond, surface_volume_26_domain beyond -> surface_volume_26_left beyond <= ((13015829333 / 200000000000) - (16561 * beyond / 12500)) ^ 2).
Proof. refuted surface_volume_26_inhabited surface_volume_26_left. Qed.
Lemma surface_volume_26_wrong_1 : ~ (forall beyond, surface_volume_26_domain beyond -> surface_volume_26_left beyond <= (- (beyond * (- beyond - (7 / 5))) + (13015829333 / 200000000000)) ^ 2).
Proof. refuted surface_volume_26_inhabited surface_volume_26_left. Qed.

(* surface_volume_27: | 16/5 <= Subs(Phi_11*Phi_33 - Phi_13*w_31, (Phi_11, Phi_13, Phi_33, w_31), (-31159/20000,
   158397/100000, 192653/100000, beyond + 31/10))**2 *)
Definition surface_volume_27_domain (beyond : R) : Prop :=
  0 <= beyond.
Definition surface_volume_27_left (beyond : R) : R :=
  16 / 5.
Definition surface_volume_27_right (beyond : R) : R :=
  (- (158397 * beyond / 100000) - (15823488827 / 2000000000)) ^ 2.
Lemma surface_volume_27 : forall beyond : R, surface_volume_27_domain beyond ->
  surface_volume_27_left beyond <= surface_volume_27_right beyond.
Proof.
  unfold surface_volume_27_domain, surface_volume_27_left, surface_volume_27_right.
  intros beyond H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((25089609609 * (beyond ^ 2) / 10000000000) + (2506393159730319 * beyond / 100000000000000) + (237582798658193835929 / 4000000000000000000)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_27_inhabited : surface_volume_27_domain 0.
Proof. premises surface_volume_27_domain. Qed.
Lemma surface_volume_27_left_value : Rabs (surface_volume_27_left 0 - (16 / 5)) <= (1 / 10000000000).
Proof. by_value surface_volume_27_left. Qed.
Lemma surface_volume_27_right_value : Rabs (surface_volume_27_right 0 - (12519139933 / 200000000)) <= (1 / 1000000000).
Proof. by_value surface_volume_27_right. Qed.
Lemma surface_volume_27_wrong_0 : ~ (forall beyond, surface_volume_27_domain beyond -> surface_volume_27_left beyond <= (- (158397 * beyond / 100000) - (15823488827 / 2000000000)) ^ 3).
Proof. refuted surface_volume_27_inhabited surface_volume_27_left. Qed.
Lemma surface_volume_27_wrong_1 : ~ (forall beyond, surface_volume_27_domain beyond -> surface_volume_27_left beyond <= / ((- (158397 * beyond / 100000) - (15823488827 / 2000000000)) ^ 2)).
Proof. refuted surface_volume_27_inhabited surface_volume_27_left. Qed.

(* surface_volume_28: | 16/5 <= Subs(Phi_11*Phi_33 - Phi_13*w_31, (Phi_11, Phi_13, Phi_33, w_31), (-31159/20000,
   158397/100000, 192653/100000, -beyond - 31/10))**2 *)
Definition surface_volume_28_domain (beyond : R) : Prop :=
  0 <= beyond.
Definition surface_volume_28_left (beyond : R) : R :=
  16 / 5.
Definition surface_volume_28_right (beyond : R) : R :=
  ((158397 * beyond / 100000) + (3817739173 / 2000000000)) ^ 2.
Lemma surface_volume_28 : forall beyond : R, surface_volume_28_domain beyond ->
  surface_volume_28_left beyond <= surface_volume_28_right beyond.
Proof.
  unfold surface_volume_28_domain, surface_volume_28_left, surface_volume_28_right.
  intros beyond H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((25089609609 * (beyond ^ 2) / 10000000000) + (604718431785681 * beyond / 100000000000000) + (1775132393058723929 / 4000000000000000000)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma surface_volume_28_inhabited : surface_volume_28_domain 0.
Proof. premises surface_volume_28_domain. Qed.
Lemma surface_volume_28_left_value : Rabs (surface_volume_28_left 0 - (16 / 5)) <= (1 / 10000000000).
Proof. by_value surface_volume_28_left. Qed.
Lemma surface_volume_28_right_value : Rabs (surface_volume_28_right 0 - (36437830983 / 10000000000)) <= (1 / 10000000000).
Proof. by_value surface_volume_28_right. Qed.
Lemma surface_volume_28_wrong_0 : ~ (forall beyond, surface_volume_28_domain beyond -> surface_volume_28_left beyond <= ((158397 * beyond / 100000) - (1092567827 / 1000000000)) ^ 2).
Proof. refuted surface_volume_28_inhabited surface_volume_28_left. Qed.
Lemma surface_volume_28_wrong_1 : ~ (forall beyond, surface_volume_28_domain beyond -> surface_volume_28_left beyond <= / (((158397 * beyond / 100000) + (3817739173 / 2000000000)) ^ 2)).
Proof. refuted surface_volume_28_inhabited surface_volume_28_left. Qed.

Definition all_of_them := (completion_facts_1,
  completion_facts_2,
  completion_facts_3,
  completion_facts_4,
  completion_facts_5,
  completion_facts_6,
  completion_facts_7,
  completion_facts_8,
  completion_facts_9,
  completion_facts_10,
  completion_facts_11,
  completion_facts_12,
  completion_facts_13,
  completion_facts_14,
  completion_facts_15,
  completion_facts_19,
  corank_one_3,
  corank_one_4,
  corank_one_5,
  corank_one_6,
  corank_one_7,
  corank_one_8,
  corank_one_9,
  corank_one_10,
  corank_one_11,
  corank_one_12,
  corank_one_13,
  corank_one_16,
  corank_one_17,
  corank_one_19,
  corank_one_20,
  corank_one_24,
  corank_one_25,
  hyperbola_1,
  hyperbola_2,
  hyperbola_3,
  hyperbola_4,
  hyperbola_5,
  hyperbola_6,
  hyperbola_7,
  hyperbola_8,
  hyperbola_9,
  hyperbola_10,
  hyperbola_11,
  hyperbola_12,
  hyperbola_13,
  hyperbola_14,
  hyperbola_15,
  hyperbola_16,
  hyperbola_17,
  hyperbola_18,
  hyperbola_19,
  hyperbola_20,
  hyperbola_21,
  hyperbola_22,
  hyperbola_23,
  hyperbola_24,
  hyperbola_25,
  hyperbola_26,
  hyperbola_48,
  hyperbola_49,
  hyperbola_50,
  hyperbola_51,
  hyperbola_volume_1,
  hyperbola_volume_3,
  hyperbola_volume_4,
  hyperbola_volume_6,
  hyperbola_volume_8,
  hyperbola_volume_17,
  hyperbola_volume_18,
  hyperbola_volume_19,
  hyperbola_volume_20,
  hyperbola_volume_21,
  hyperbola_volume_22,
  hyperbola_volume_23,
  hyperbola_volume_24,
  hyperbola_volume_27,
  hyperbola_volume_28,
  one_entry_missing_1,
  one_entry_missing_2,
  one_entry_missing_3,
  quadrants_1,
  quadrants_2,
  quadrants_3,
  quadrants_4,
  quadrants_5,
  rank_one_completions_1,
  rank_one_completions_2,
  rank_one_completions_3,
  rank_one_completions_4,
  rank_one_completions_5,
  rank_two_completions_1,
  rank_two_completions_2,
  rank_two_completions_3,
  rank_two_completions_4,
  rank_two_completions_5,
  rank_two_completions_6,
  rank_two_completions_7,
  rank_two_completions_8,
  rank_two_completions_9,
  rank_two_completions_10,
  rank_two_completions_11,
  rank_two_completions_12,
  rank_two_completions_13,
  rank_two_completions_14,
  rank_two_completions_15,
  rank_two_completions_16,
  rank_two_completions_17,
  rank_two_completions_18,
  rank_two_completions_19,
  rank_two_completions_20,
  rank_two_completions_21,
  rank_two_completions_22,
  rank_two_completions_23,
  rank_two_completions_24,
  rank_two_completions_25,
  rank_two_completions_26,
  rank_two_completions_27,
  rank_two_completions_28,
  surface_volume_1,
  surface_volume_2,
  surface_volume_3,
  surface_volume_4,
  surface_volume_5,
  surface_volume_6,
  surface_volume_7,
  surface_volume_8,
  surface_volume_9,
  surface_volume_10,
  surface_volume_11,
  surface_volume_12,
  surface_volume_13,
  surface_volume_14,
  surface_volume_15,
  surface_volume_16,
  surface_volume_17,
  surface_volume_19,
  surface_volume_20,
  surface_volume_21,
  surface_volume_22,
  surface_volume_23,
  surface_volume_24,
  surface_volume_25,
  surface_volume_26,
  surface_volume_27,
  surface_volume_28).
Print Assumptions all_of_them.
