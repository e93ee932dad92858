(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* angles_13: | Subs(G_22*lambda_22, G_22, -h_22) = -h_22*lambda_22 *)
Definition angles_13_out_domain (h_22 lambda_22 : R) : Prop :=
  0 < lambda_22.
Definition angles_13_out_left (h_22 lambda_22 : R) : R :=
  - h_22 * lambda_22.
Definition angles_13_out_right (h_22 lambda_22 : R) : R :=
  - h_22 * lambda_22.
Lemma angles_13_out : forall h_22 lambda_22 : R, angles_13_out_domain h_22 lambda_22 ->
  angles_13_out_left h_22 lambda_22 = angles_13_out_right h_22 lambda_22.
Proof.
  unfold angles_13_out_domain, angles_13_out_left, angles_13_out_right.
  intros h_22 lambda_22 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition angles_13_left (h_22 lambda_22 : R) : R :=
  (fun G_22 : R => G_22 * lambda_22) (- h_22).
Definition angles_13_right (h_22 lambda_22 : R) : R :=
  - h_22 * lambda_22.
Lemma angles_13 : forall h_22 lambda_22 : R, angles_13_out_domain h_22 lambda_22 ->
  angles_13_left h_22 lambda_22 = angles_13_right h_22 lambda_22.
Proof.
  intros h_22 lambda_22 H; generalize (angles_13_out h_22 lambda_22 H); revert H.
  unfold angles_13_out_domain, angles_13_out_left, angles_13_out_right, angles_13_left, angles_13_right.
  intros H0 out; known; cbv beta.
  repeat match goal with |- context [sqrt ?a] => match type of out with context [sqrt ?b] => lazymatch a with b => fail | _ => replace (sqrt a) with (sqrt b) by (f_equal; rational) end end end.
  etransitivity; [| etransitivity; [ exact out |]]; rational.
Qed.
Lemma angles_13_out_inhabited : angles_13_out_domain (-(7 / 2)) (5 / 7).
Proof. premises angles_13_out_domain. Qed.
Lemma angles_13_out_left_value : Rabs (angles_13_out_left (-(7 / 2)) (5 / 7) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value angles_13_out_left. Qed.
Lemma angles_13_out_right_value : Rabs (angles_13_out_right (-(7 / 2)) (5 / 7) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value angles_13_out_right. Qed.
Lemma angles_13_out_wrong_0 : ~ (forall h_22 lambda_22, angles_13_out_domain h_22 lambda_22 -> h_22 * lambda_22 = angles_13_out_right h_22 lambda_22).
Proof. refuted angles_13_out_inhabited angles_13_out_right. Qed.
Lemma angles_13_out_wrong_1 : ~ (forall h_22 lambda_22, angles_13_out_domain h_22 lambda_22 -> angles_13_out_left h_22 lambda_22 = h_22 * lambda_22).
Proof. refuted angles_13_out_inhabited angles_13_out_left. Qed.

(* singular_flow_2: whose entry (i, l) is σ_i^p G_il σ_l^q: summed over j, U^T Ẇ V has the entries −λ_il G_il.
   It is A^U Σ + D − Σ A^V too: σ_l a − σ_i b = −λ_il G_il and −σ_i a + σ_l b = −λ_il G_li for a pair, with a =
   a^U_il, b = a^V_il. | Sum(KroneckerDelta(j, k)*G[i, j]*sigma^p[i]*sigma^q[j], (j, 1, d)) = G[i,
   k]*sigma^p[i]*sigma^q[k] *)
Definition singular_flow_2_domain (G_ : nat -> nat -> R) (sigma_p : nat -> R) (sigma_q : nat -> R) (d i k : nat) : Prop :=
  (1 <= i <= d)%nat /\ (1 <= k <= d)%nat.
Definition singular_flow_2_left (G_ : nat -> nat -> R) (sigma_p : nat -> R) (sigma_q : nat -> R) (d i k : nat) : R :=
  sum_over (fun j => (delta j k) * (G_ i j) * (sigma_p i) * (sigma_q j)) 1 d.
Definition singular_flow_2_right (G_ : nat -> nat -> R) (sigma_p : nat -> R) (sigma_q : nat -> R) (d i k : nat) : R :=
  (G_ i k) * (sigma_p i) * (sigma_q k).
Lemma singular_flow_2 : forall (G_ : nat -> nat -> R) (sigma_p : nat -> R) (sigma_q : nat -> R) (d i k : nat), singular_flow_2_domain G_ sigma_p sigma_q d i k ->
  singular_flow_2_left G_ sigma_p sigma_q d i k = singular_flow_2_right G_ sigma_p sigma_q d i k.
Proof.
  unfold singular_flow_2_domain, singular_flow_2_left, singular_flow_2_right, sum_over.
  intros G_ sigma_p sigma_q d i k (H0 & H1).
  rewrite (eq_sum _ (fun j => delta j k * ((G_ i j) * (sigma_p i) * (sigma_q j)))); [ | intros j J; sorted_deltas ].
  assert (S0 := sifts (fun j => (G_ i j) * (sigma_p i) * (sigma_q j)) k 1 d ltac:(assumption)).
  unfold sum_over in S0; rewrite S0; clear S0.
  ring.
Qed.
Lemma singular_flow_2_inhabited : singular_flow_2_domain (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a => nth (a - 1) [3; (1 / 2)] 0) (fun a => nth (a - 1) [2; (5 / 3)] 0) 2%nat 1%nat 2%nat.
Proof. unfold singular_flow_2_domain; lia. Qed.
Lemma singular_flow_2_left_value : Rabs (singular_flow_2_left (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a => nth (a - 1) [3; (1 / 2)] 0) (fun a => nth (a - 1) [2; (5 / 3)] 0) 2%nat 1%nat 2%nat - 5) <= (1 / 10000000000).
Proof. unfold singular_flow_2_left; evaluated. Qed.
Lemma singular_flow_2_right_value : Rabs (singular_flow_2_right (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a => nth (a - 1) [3; (1 / 2)] 0) (fun a => nth (a - 1) [2; (5 / 3)] 0) 2%nat 1%nat 2%nat - 5) <= (1 / 10000000000).
Proof. unfold singular_flow_2_right; evaluated. Qed.
Lemma singular_flow_2_wrong_0 : ~ (forall (G_ : nat -> nat -> R) (sigma_p : nat -> R) (sigma_q : nat -> R) (d i k : nat), singular_flow_2_domain G_ sigma_p sigma_q d i k ->
  (sum_over (fun j => (delta j k) * (G_ i j) * (sigma_p i) * (sigma_q j)) 1 d) = ((G_ i k) * (sigma_p d) * (sigma_q k))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a => nth (a - 1) [3; (1 / 2)] 0) (fun a => nth (a - 1) [2; (5 / 3)] 0) 2%nat 1%nat 2%nat singular_flow_2_inhabited); refuted_there. Qed.
Lemma singular_flow_2_wrong_1 : ~ (forall (G_ : nat -> nat -> R) (sigma_p : nat -> R) (sigma_q : nat -> R) (d i k : nat), singular_flow_2_domain G_ sigma_p sigma_q d i k ->
  (sum_over (fun j => (delta j k) * (G_ i j) * (sigma_p i) * (sigma_q j)) 1 d) = ((G_ d k) * (sigma_p i) * (sigma_q k))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a => nth (a - 1) [3; (1 / 2)] 0) (fun a => nth (a - 1) [2; (5 / 3)] 0) 2%nat 1%nat 2%nat singular_flow_2_inhabited); refuted_there. Qed.

(* singular_flow_7: Entry (i, k) of 𝔰((L_N Σ) ∘ G): (L_N Σ)_ik = Σ_j L_ij δ_jk σ_k = L_ik σ_k, so it is L_ik σ_k
   G_ik − L_ki σ_i G_ki. | Sum(-KroneckerDelta(i, j)*G[k, i]*L[k, j]*sigma[j] + KroneckerDelta(j, k)*G[i, k]*L[i,
   j]*sigma[j], (j, 1, d)) = G[i, k]*L[i, k]*sigma[k] - G[k, i]*L[k, i]*sigma[i] *)
Definition singular_flow_7_domain (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : Prop :=
  (1 <= i <= d)%nat /\ (1 <= k <= d)%nat.
Definition singular_flow_7_left (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : R :=
  sum_over (fun j => - ((delta i j) * (G_ k i) * (L k j) * (sigma j)) + ((delta j k) * (G_ i k) * (L i j) * (sigma j))) 1 d.
Definition singular_flow_7_right (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : R :=
  ((G_ i k) * (L i k) * (sigma k)) - ((G_ k i) * (L k i) * (sigma i)).
Lemma singular_flow_7 : forall (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), singular_flow_7_domain G_ L sigma d i k ->
  singular_flow_7_left G_ L sigma d i k = singular_flow_7_right G_ L sigma d i k.
Proof.
  unfold singular_flow_7_domain, singular_flow_7_left, singular_flow_7_right, sum_over.
  intros G_ L sigma d i k (H0 & H1).
  rewrite (eq_sum _ (fun j => delta j k * ((G_ i k) * (L i j) * (sigma j)) + (delta j i * (- (G_ k i) * (L k j) * (sigma j))))); [ | intros j J; sorted_deltas ].
  rewrite ?sum_plus.
  assert (S0 := sifts (fun j => (G_ i k) * (L i j) * (sigma j)) k 1 d ltac:(assumption)).
  unfold sum_over in S0; rewrite S0; clear S0.
  assert (S1 := sifts (fun j => - (G_ k i) * (L k j) * (sigma j)) i 1 d ltac:(assumption)).
  unfold sum_over in S1; rewrite S1; clear S1.
  ring.
Qed.
Lemma singular_flow_7_inhabited : singular_flow_7_domain (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat.
Proof. unfold singular_flow_7_domain; lia. Qed.
Lemma singular_flow_7_left_value : Rabs (singular_flow_7_left (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat - (31 / 10)) <= (1 / 10000000000).
Proof. unfold singular_flow_7_left; evaluated. Qed.
Lemma singular_flow_7_right_value : Rabs (singular_flow_7_right (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat - (31 / 10)) <= (1 / 10000000000).
Proof. unfold singular_flow_7_right; evaluated. Qed.
Lemma singular_flow_7_wrong_0 : ~ (forall (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), singular_flow_7_domain G_ L sigma d i k ->
  (sum_over (fun j => - ((delta i j) * (G_ k i) * (L k j) * (sigma j)) + ((delta j k) * (G_ i k) * (L i j) * (sigma j))) 1 d) = (((G_ i k) * (L d k) * (sigma k)) - ((G_ k i) * (L k i) * (sigma i)))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat singular_flow_7_inhabited); refuted_there. Qed.
Lemma singular_flow_7_wrong_1 : ~ (forall (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), singular_flow_7_domain G_ L sigma d i k ->
  (sum_over (fun j => - ((delta i j) * (G_ k i) * (L k j) * (sigma j)) + ((delta j k) * (G_ i k) * (L i j) * (sigma j))) 1 d) = (((G_ i k) * (L i k) * (sigma k)) - ((G_ k i) * (L k d) * (sigma i)))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat singular_flow_7_inhabited); refuted_there. Qed.

(* singular_flow_8: Entry (i, k) of 𝔰((Σ L_N) ∘ G): σ_i L_ik G_ik − σ_k L_ki G_ki. | Sum(KroneckerDelta(i,
   j)*G[i, k]*L[j, k]*sigma[j] - KroneckerDelta(j, k)*G[k, i]*L[j, i]*sigma[j], (j, 1, d)) = G[i, k]*L[i,
   k]*sigma[i] - G[k, i]*L[k, i]*sigma[k] *)
Definition singular_flow_8_domain (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : Prop :=
  (1 <= i <= d)%nat /\ (1 <= k <= d)%nat.
Definition singular_flow_8_left (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : R :=
  sum_over (fun j => ((delta i j) * (G_ i k) * (L j k) * (sigma j)) - ((delta j k) * (G_ k i) * (L j i) * (sigma j))) 1 d.
Definition singular_flow_8_right (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat) : R :=
  ((G_ i k) * (L i k) * (sigma i)) - ((G_ k i) * (L k i) * (sigma k)).
Lemma singular_flow_8 : forall (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), singular_flow_8_domain G_ L sigma d i k ->
  singular_flow_8_left G_ L sigma d i k = singular_flow_8_right G_ L sigma d i k.
Proof.
  unfold singular_flow_8_domain, singular_flow_8_left, singular_flow_8_right, sum_over.
  intros G_ L sigma d i k (H0 & H1).
  rewrite (eq_sum _ (fun j => delta j i * ((G_ i k) * (L j k) * (sigma j)) + (delta j k * (- (G_ k i) * (L j i) * (sigma j))))); [ | intros j J; sorted_deltas ].
  rewrite ?sum_plus.
  assert (S0 := sifts (fun j => (G_ i k) * (L j k) * (sigma j)) i 1 d ltac:(assumption)).
  unfold sum_over in S0; rewrite S0; clear S0.
  assert (S1 := sifts (fun j => - (G_ k i) * (L j i) * (sigma j)) k 1 d ltac:(assumption)).
  unfold sum_over in S1; rewrite S1; clear S1.
  ring.
Qed.
Lemma singular_flow_8_inhabited : singular_flow_8_domain (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat.
Proof. unfold singular_flow_8_domain; lia. Qed.
Lemma singular_flow_8_left_value : Rabs (singular_flow_8_left (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat - (31 / 10)) <= (1 / 10000000000).
Proof. unfold singular_flow_8_left; evaluated. Qed.
Lemma singular_flow_8_right_value : Rabs (singular_flow_8_right (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat - (31 / 10)) <= (1 / 10000000000).
Proof. unfold singular_flow_8_right; evaluated. Qed.
Lemma singular_flow_8_wrong_0 : ~ (forall (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), singular_flow_8_domain G_ L sigma d i k ->
  (sum_over (fun j => ((delta i j) * (G_ i k) * (L j k) * (sigma j)) - ((delta j k) * (G_ k i) * (L j i) * (sigma j))) 1 d) = (((G_ i k) * (L i k) * (sigma d)) - ((G_ k i) * (L k i) * (sigma k)))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat singular_flow_8_inhabited); refuted_there. Qed.
Lemma singular_flow_8_wrong_1 : ~ (forall (G_ : nat -> nat -> R) (L : nat -> nat -> R) (sigma : nat -> R) (d i k : nat), singular_flow_8_domain G_ L sigma d i k ->
  (sum_over (fun j => ((delta i j) * (G_ i k) * (L j k) * (sigma j)) - ((delta j k) * (G_ k i) * (L j i) * (sigma j))) 1 d) = (((G_ i k) * (L d k) * (sigma i)) - ((G_ k i) * (L k i) * (sigma k)))).
Proof. intro H; generalize (H (fun a b => nth (b - 1) (nth (a - 1) [[(11 / 2); 1]; [1; 9]] []) 0) (fun a b => nth (b - 1) (nth (a - 1) [[0; (3 / 5)]; [(-(3 / 5)); 0]] []) 0) (fun a => nth (a - 1) [(7 / 2); (5 / 3)] 0) 2%nat 1%nat 2%nat singular_flow_8_inhabited); refuted_there. Qed.

Definition all_of_them := (angles_13,
  singular_flow_2,
  singular_flow_7,
  singular_flow_8).
Print Assumptions all_of_them.
