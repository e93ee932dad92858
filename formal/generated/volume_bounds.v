(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* effective_rank_1: Each −s log s with 0 < s <= 1 is >= 0, so the entropy is >= 0 and r_e >= 1. | 0 <=
   Sum(-log(s[i])*s[i], (i, 1, d)) *)
Definition effective_rank_1_domain (s : nat -> R) (d : nat) : Prop :=
  shares s d.
Definition effective_rank_1_left (s : nat -> R) (d : nat) : R :=
  0.
Definition effective_rank_1_right (s : nat -> R) (d : nat) : R :=
  sum_over (fun i => - (ln (s i)) * (s i)) 1 d.
Lemma effective_rank_1 : forall (s : nat -> R) (d : nat), effective_rank_1_domain s d ->
  effective_rank_1_left s d <= effective_rank_1_right s d.
Proof.
  unfold effective_rank_1_domain, effective_rank_1_left, effective_rank_1_right.
  intros s d H.
  over_shares 0 s d H.
Qed.
Lemma effective_rank_1_inhabited : effective_rank_1_domain (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat.
Proof. unfold effective_rank_1_domain; split; [ lia | split; [ intros i I; assert (C : (i = 1 \/ i = 2 \/ i = 3)%nat) by lia; intuition (subst; simpl; lra) | written_out; simpl; lra ] ]. Qed.
Lemma effective_rank_1_left_value : Rabs (effective_rank_1_left (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat - 0) <= (1 / 10000000000).
Proof. unfold effective_rank_1_left; evaluated. Qed.
Lemma effective_rank_1_right_value : Rabs (effective_rank_1_right (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat - (10114042647 / 10000000000)) <= (1 / 10000000000).
Proof. unfold effective_rank_1_right; evaluated. Qed.
Lemma effective_rank_1_wrong_0 : ~ (forall (s : nat -> R) (d : nat), effective_rank_1_domain s d ->
  0 <= (sum_over (fun i => (ln (s i)) * (s i)) 1 d)).
Proof. intro H; generalize (H (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat effective_rank_1_inhabited); refuted_there. Qed.
Lemma effective_rank_1_wrong_1 : ~ (forall (s : nat -> R) (d : nat), effective_rank_1_domain s d ->
  0 <= (sum_over (fun i => - (s i)) 1 d)).
Proof. intro H; generalize (H (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat effective_rank_1_inhabited); refuted_there. Qed.

(* effective_rank_2: Gibbs: log z <= z − 1 at z = 1/(d s) gives −s log s <= s log d + 1/d − s; summed over i the
   right side is log d. | Sum(-log(s[i])*s[i], (i, 1, d)) <= log(d) *)
Definition effective_rank_2_domain (s : nat -> R) (d : nat) : Prop :=
  shares s d.
Definition effective_rank_2_left (s : nat -> R) (d : nat) : R :=
  sum_over (fun i => - (ln (s i)) * (s i)) 1 d.
Definition effective_rank_2_right (s : nat -> R) (d : nat) : R :=
  ln (INR d).
Lemma effective_rank_2 : forall (s : nat -> R) (d : nat), effective_rank_2_domain s d ->
  effective_rank_2_left s d <= effective_rank_2_right s d.
Proof.
  unfold effective_rank_2_domain, effective_rank_2_left, effective_rank_2_right.
  intros s d H.
  over_shares (-1) s d H.
Qed.
Lemma effective_rank_2_inhabited : effective_rank_2_domain (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat.
Proof. unfold effective_rank_2_domain; split; [ lia | split; [ intros i I; assert (C : (i = 1 \/ i = 2 \/ i = 3)%nat) by lia; intuition (subst; simpl; lra) | written_out; simpl; lra ] ]. Qed.
Lemma effective_rank_2_left_value : Rabs (effective_rank_2_left (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat - (10114042647 / 10000000000)) <= (1 / 10000000000).
Proof. unfold effective_rank_2_left; evaluated. Qed.
Lemma effective_rank_2_right_value : Rabs (effective_rank_2_right (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat - (10986122887 / 10000000000)) <= (1 / 10000000000).
Proof. unfold effective_rank_2_right; evaluated. Qed.
Lemma effective_rank_2_wrong_0 : ~ (forall (s : nat -> R) (d : nat), effective_rank_2_domain s d ->
  (sum_over (fun i => - (ln (s i)) * (s i)) 1 d) <= (ln ((INR d) - 1))).
Proof. intro H; generalize (H (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat effective_rank_2_inhabited); refuted_there. Qed.
Lemma effective_rank_2_wrong_1 : ~ (forall (s : nat -> R) (d : nat), effective_rank_2_domain s d ->
  (sum_over (fun i => - (ln (s i)) * (s i)) 1 d) <= ((ln (INR d)) / 2)).
Proof. intro H; generalize (H (fun a => nth (a - 1) [(1 / 2); (1 / 3); (1 / 6)] 0) 3%nat effective_rank_2_inhabited); refuted_there. Qed.

(* effective_rank_14: | (m + 1)*(exp(v) - 1)*exp(-v) <= m*(1 - exp(-v)) + v *)
Definition effective_rank_14_domain (m v : R) : Prop :=
  0 < m /\ 0 < v.
Definition effective_rank_14_left (m v : R) : R :=
  (m + 1) * ((exp v) - 1) * (exp (- v)).
Definition effective_rank_14_right (m v : R) : R :=
  (m * (1 - (exp (- v)))) + v.
Lemma effective_rank_14 : forall m v : R, effective_rank_14_domain m v ->
  effective_rank_14_left m v <= effective_rank_14_right m v.
Proof.
  unfold effective_rank_14_domain, effective_rank_14_left, effective_rank_14_right.
  intros m v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= (v - 1 + (exp (- v)))).
  { clear H1 v.
    apply (ascends (fun v => (v - 1 + (exp (- v)))) (fun v => (1 - (exp (- v))))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun v => (1 - (exp (- v)))) (fun v => (exp (- v)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (- v) = 1 / (exp v)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma effective_rank_14_inhabited : effective_rank_14_domain 3 (1 / 20).
Proof. premises effective_rank_14_domain. Qed.
Lemma effective_rank_14_left_value : Rabs (effective_rank_14_left 3 (1 / 20) - (97541151 / 500000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_14_left. Qed.
Lemma effective_rank_14_right_value : Rabs (effective_rank_14_right 3 (1 / 20) - (392623453 / 2000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_14_right. Qed.
Lemma effective_rank_14_wrong_0 : ~ (forall m v, effective_rank_14_domain m v -> effective_rank_14_left m v <= (v * (1 - (exp (- v)))) + v).
Proof. refuted effective_rank_14_inhabited effective_rank_14_left. Qed.
Lemma effective_rank_14_wrong_1 : ~ (forall m v, effective_rank_14_domain m v -> (m + 1) * ((exp m) - 1) * (exp (- v)) <= effective_rank_14_right m v).
Proof. refuted effective_rank_14_inhabited effective_rank_14_right. Qed.

(* jacobian_3: Entry (i, k) of A^U Σ + Σ A^V is Σ_j a^U_ij δ_jk σ_j + δ_ij σ_i a^V_jk = a^U_ik σ_k + σ_i a^V_ik.
   | Sum(KroneckerDelta(i, j)*a^V[j, k]*sigma[i] + KroneckerDelta(j, k)*a^U[i, j]*sigma[j], (j, 1, d)) = a^U[i,
   k]*sigma[k] + a^V[i, k]*sigma[i] *)
Definition jacobian_3_domain (a_U : nat -> nat -> R) (a_V : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : Prop :=
  (1 <= i <= d)%nat /\ (1 <= k <= d)%nat.
Definition jacobian_3_left (a_U : nat -> nat -> R) (a_V : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : R :=
  sum_over (fun j => ((delta i j) * (a_V j k) * (sigma i)) + ((delta j k) * (a_U i j) * (sigma j))) 1 d.
Definition jacobian_3_right (a_U : nat -> nat -> R) (a_V : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : R :=
  ((a_U i k) * (sigma k)) + ((a_V i k) * (sigma i)).
Lemma jacobian_3 : forall (a_U : nat -> nat -> R) (a_V : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), jacobian_3_domain a_U a_V sigma d i k ->
  jacobian_3_left a_U a_V sigma d i k = jacobian_3_right a_U a_V sigma d i k.
Proof.
  unfold jacobian_3_domain, jacobian_3_left, jacobian_3_right, sum_over.
  intros a_U a_V sigma d i k (H0 & H1).
  rewrite (eq_sum _ (fun j => delta j i * ((a_V j k) * (sigma i)) + (delta j k * ((a_U i j) * (sigma j))))); [ | intros j J; sorted_deltas ].
  rewrite ?sum_plus.
  assert (S0 := sifts (fun j => (a_V j k) * (sigma i)) i 1 d ltac:(assumption)).
  unfold sum_over in S0; rewrite S0; clear S0.
  assert (S1 := sifts (fun j => (a_U i j) * (sigma j)) k 1 d ltac:(assumption)).
  unfold sum_over in S1; rewrite S1; clear S1.
  ring.
Qed.
Lemma jacobian_3_inhabited : jacobian_3_domain (fun a b => nth (b - 1) (nth (a - 1) [[0; (7 / 3)]; [(-(7 / 3)); 0]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; 4]; [(-4); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat.
Proof. unfold jacobian_3_domain; lia. Qed.
Lemma jacobian_3_left_value : Rabs (jacobian_3_left (fun a b => nth (b - 1) (nth (a - 1) [[0; (7 / 3)]; [(-(7 / 3)); 0]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; 4]; [(-4); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat - (17888888889 / 1000000000)) <= (1 / 1000000000).
Proof. unfold jacobian_3_left; evaluated. Qed.
Lemma jacobian_3_right_value : Rabs (jacobian_3_right (fun a b => nth (b - 1) (nth (a - 1) [[0; (7 / 3)]; [(-(7 / 3)); 0]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; 4]; [(-4); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat - (17888888889 / 1000000000)) <= (1 / 1000000000).
Proof. unfold jacobian_3_right; evaluated. Qed.
Lemma jacobian_3_wrong_0 : ~ (forall (a_U : nat -> nat -> R) (a_V : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), jacobian_3_domain a_U a_V sigma d i k ->
  (sum_over (fun j => ((delta i j) * (a_V j k) * (sigma i)) + ((delta j k) * (a_U i j) * (sigma j))) 1 d) = (((a_U i k) * (sigma k)) + ((a_V i k) * (sigma d)))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[0; (7 / 3)]; [(-(7 / 3)); 0]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; 4]; [(-4); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat jacobian_3_inhabited); refuted_there. Qed.
Lemma jacobian_3_wrong_1 : ~ (forall (a_U : nat -> nat -> R) (a_V : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), jacobian_3_domain a_U a_V sigma d i k ->
  (sum_over (fun j => ((delta i j) * (a_V j k) * (sigma i)) + ((delta j k) * (a_U i j) * (sigma j))) 1 d) = (((a_U d k) * (sigma k)) + ((a_V i k) * (sigma i)))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[0; (7 / 3)]; [(-(7 / 3)); 0]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; 4]; [(-4); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat jacobian_3_inhabited); refuted_there. Qed.

(* rank_one_12: The product of the printed diagonal entries is 0.84973628. | Rounded(21243407/25000000, 4) =
   8497/10000 *)
Definition rank_one_12_left : R :=
  21243407 / 25000000.
Definition rank_one_12_right : R :=
  8497 / 10000.
Lemma rank_one_12 : rounds rank_one_12_left 4 rank_one_12_right.
Proof.
  unfold rank_one_12_left, rank_one_12_right; by_digits.
Qed.
Lemma rank_one_12_left_value : Rabs (rank_one_12_left - (21243407 / 25000000)) <= (1 / 100000000000).
Proof. by_value rank_one_12_left. Qed.
Lemma rank_one_12_wrong_0 : ~ rounds rank_one_12_left 4 (4249 / 5000).
Proof. unfold rank_one_12_left; not_by_digits. Qed.
Lemma rank_one_12_wrong_1 : ~ rounds rank_one_12_left 4 (531 / 625).
Proof. unfold rank_one_12_left; not_by_digits. Qed.

(* rank_one_13: Its square root is 0.92181141…. | Rounded(sqrt(21243407)/5000, 6) = 921811/1000000 *)
Definition rank_one_13_left : R :=
  (sqrt 21243407) / 5000.
Definition rank_one_13_right : R :=
  921811 / 1000000.
Lemma rank_one_13 : rounds rank_one_13_left 6 rank_one_13_right.
Proof.
  unfold rank_one_13_left, rank_one_13_right; by_digits.
Qed.
Lemma rank_one_13_left_value : Rabs (rank_one_13_left - (46090570619 / 50000000000)) <= (1 / 100000000000).
Proof. by_value rank_one_13_left. Qed.
Lemma rank_one_13_wrong_0 : ~ rounds rank_one_13_left 6 (230453 / 250000).
Proof. unfold rank_one_13_left; not_by_digits. Qed.
Lemma rank_one_13_wrong_1 : ~ rounds rank_one_13_left 6 (92181 / 100000).
Proof. unfold rank_one_13_left; not_by_digits. Qed.

Definition all_of_them := (effective_rank_1,
  effective_rank_2,
  effective_rank_14,
  jacobian_3,
  rank_one_12,
  rank_one_13).
Print Assumptions all_of_them.
