(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* rank_r_volume_4: For σ_l = 0 only layer j = 1 of A_{N,W}, whose second factor is the identity, is left, and
   λ_il is (σ_i²)^{(N−1)/N}/N, which is also the limit of the closed form; | AtZero(sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))), sigma_l) = sigma_i**(2*(N - 1)/N)/N *)
Definition rank_r_volume_4_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition rank_r_volume_4_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition rank_r_volume_4_right (N sigma_i : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) / N.
Lemma rank_r_volume_4 : forall N sigma_i : R, rank_r_volume_4_domain N sigma_i ->
  at_zero (rank_r_volume_4_left N sigma_i) (rank_r_volume_4_right N sigma_i).
Proof.
  unfold rank_r_volume_4_domain, rank_r_volume_4_left, rank_r_volume_4_right.
  intros N sigma_i (H0 & H1).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma rank_r_volume_4_inhabited : rank_r_volume_4_domain 2 (7 / 2).
Proof. premises rank_r_volume_4_domain. Qed.
Lemma rank_r_volume_4_left_value : Rabs (rank_r_volume_4_left 2 (7 / 2) (1 / 5) - (37 / 20)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_4_left. Qed.
Lemma rank_r_volume_4_right_value : Rabs (rank_r_volume_4_right 2 (7 / 2) - (7 / 4)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_4_right. Qed.
Lemma rank_r_volume_4_wrong_0 : ~ (forall N sigma_i : R, rank_r_volume_4_domain N sigma_i ->
  at_zero (rank_r_volume_4_left N sigma_i) ((Rpower sigma_i (2 * (N - 1) / (N + 1))) / N)).
Proof. other_limit rank_r_volume_4_inhabited rank_r_volume_4 rank_r_volume_4_right at_zero_once. Qed.
Lemma rank_r_volume_4_wrong_1 : ~ (forall N sigma_i : R, rank_r_volume_4_domain N sigma_i ->
  at_zero (rank_r_volume_4_left N sigma_i) ((Rpower sigma_i (2 * (N - 1) / N)) / (N + 1))).
Proof. other_limit rank_r_volume_4_inhabited rank_r_volume_4 rank_r_volume_4_right at_zero_once. Qed.

(* rank_r_volume_6: | AtZero(Subs(sigma_i**(2*(-j + m + 2)/(m + 2))*sigma_l**(2*(j - 1)/(m + 2)), j, 2), sigma_l)
   = 0 *)
Definition rank_r_volume_6_domain (m sigma_i : R) : Prop :=
  0 <= m /\ 0 < sigma_i.
Definition rank_r_volume_6_left (m sigma_i sigma_l : R) : R :=
  (fun j : R => (Rpower sigma_i (2 * (- j + m + 2) / (m + 2))) * (Rpower sigma_l (2 * (j - 1) / (m + 2)))) 2.
Definition rank_r_volume_6_right (m sigma_i : R) : R :=
  0.
Lemma rank_r_volume_6 : forall m sigma_i : R, rank_r_volume_6_domain m sigma_i ->
  at_zero (rank_r_volume_6_left m sigma_i) (rank_r_volume_6_right m sigma_i).
Proof.
  unfold rank_r_volume_6_domain, rank_r_volume_6_left, rank_r_volume_6_right.
  intros m sigma_i (H0 & H1).
  unfold at_zero.
  cbv beta.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 * m / (m + 2)) = ((exp (X_sigma_i * m / (m + 2))) ^ 2)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma rank_r_volume_6_inhabited : rank_r_volume_6_domain 0 (7 / 2).
Proof. premises rank_r_volume_6_domain. Qed.
Lemma rank_r_volume_6_left_value : Rabs (rank_r_volume_6_left 0 (7 / 2) (1 / 5) - (1 / 5)) <= (1 / 100000000000).
Proof. by_value rank_r_volume_6_left. Qed.
Lemma rank_r_volume_6_right_value : Rabs (rank_r_volume_6_right 0 (7 / 2) - 0) <= (1 / 10000000000).
Proof. by_value rank_r_volume_6_right. Qed.
Lemma rank_r_volume_6_wrong_0 : ~ (forall m sigma_i : R, rank_r_volume_6_domain m sigma_i ->
  at_zero (rank_r_volume_6_left m sigma_i) (1)).
Proof. other_limit rank_r_volume_6_inhabited rank_r_volume_6 rank_r_volume_6_right at_zero_once. Qed.
Lemma rank_r_volume_6_wrong_1 : ~ (forall m sigma_i : R, rank_r_volume_6_domain m sigma_i ->
  at_zero (rank_r_volume_6_left m sigma_i) (-1)).
Proof. other_limit rank_r_volume_6_inhabited rank_r_volume_6 rank_r_volume_6_right at_zero_once. Qed.

(* rank_r_volume_7: for N >= 2 directions with two zero singular values are annihilated, so A_{N,W} maps the
   tangent space onto itself and (1.8) defines a metric there. | AtZero(sigma_i**(2*(m + 1)/(m + 2)), sigma_i,
   sigma_l) = 0 *)
Definition rank_r_volume_7_domain (m : R) : Prop :=
  0 <= m.
Definition rank_r_volume_7_left (m sigma_i sigma_l : R) : R :=
  Rpower sigma_i (2 * (m + 1) / (m + 2)).
Definition rank_r_volume_7_right (m : R) : R :=
  0.
Lemma rank_r_volume_7 : forall m : R, rank_r_volume_7_domain m ->
  at_zero_2 (rank_r_volume_7_left m) (rank_r_volume_7_right m).
Proof.
  unfold rank_r_volume_7_domain, rank_r_volume_7_left, rank_r_volume_7_right.
  intros m H0.
  unfold at_zero_2.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma rank_r_volume_7_inhabited : rank_r_volume_7_domain 0.
Proof. premises rank_r_volume_7_domain. Qed.
Lemma rank_r_volume_7_left_value : Rabs (rank_r_volume_7_left 0 (1 / 5) (1 / 7) - (1 / 5)) <= (1 / 100000000000).
Proof. by_value rank_r_volume_7_left. Qed.
Lemma rank_r_volume_7_right_value : Rabs (rank_r_volume_7_right 0 - 0) <= (1 / 10000000000).
Proof. by_value rank_r_volume_7_right. Qed.
Lemma rank_r_volume_7_wrong_0 : ~ (forall m : R, rank_r_volume_7_domain m ->
  at_zero_2 (rank_r_volume_7_left m) (1)).
Proof. other_limit rank_r_volume_7_inhabited rank_r_volume_7 rank_r_volume_7_right at_zero_2_once. Qed.
Lemma rank_r_volume_7_wrong_1 : ~ (forall m : R, rank_r_volume_7_domain m ->
  at_zero_2 (rank_r_volume_7_left m) (-1)).
Proof. other_limit rank_r_volume_7_inhabited rank_r_volume_7 rank_r_volume_7_right at_zero_2_once. Qed.

(* rank_r_volume_9: At infinite depth the mixed eigenvalues tend to 0 like 1/|log σ_l|: the metric has no limit
   on a manifold of fixed rank. | AtZero(kappa*(sigma_i**2 - sigma_l**2)/(2*kappa*log(sigma_i) + 2), kappa,
   sigma_l) = 0 *)
Definition rank_r_volume_9_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition rank_r_volume_9_left (sigma_i kappa sigma_l : R) : R :=
  kappa * ((sigma_i ^ 2) - (sigma_l ^ 2)) / ((2 * kappa * (ln sigma_i)) + 2).
Definition rank_r_volume_9_right (sigma_i : R) : R :=
  0.
Lemma rank_r_volume_9 : forall sigma_i : R, rank_r_volume_9_domain sigma_i ->
  at_zero_2 (rank_r_volume_9_left sigma_i) (rank_r_volume_9_right sigma_i).
Proof.
  unfold rank_r_volume_9_domain, rank_r_volume_9_left, rank_r_volume_9_right.
  intros sigma_i H0.
  unfold at_zero_2.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma rank_r_volume_9_inhabited : rank_r_volume_9_domain (7 / 2).
Proof. premises rank_r_volume_9_domain. Qed.
Lemma rank_r_volume_9_left_value : Rabs (rank_r_volume_9_left (7 / 2) (1 / 5) (1 / 7) - (19558700527 / 20000000000)) <= (1 / 100000000000).
Proof. by_value rank_r_volume_9_left. Qed.
Lemma rank_r_volume_9_right_value : Rabs (rank_r_volume_9_right (7 / 2) - 0) <= (1 / 10000000000).
Proof. by_value rank_r_volume_9_right. Qed.
Lemma rank_r_volume_9_wrong_0 : ~ (forall sigma_i : R, rank_r_volume_9_domain sigma_i ->
  at_zero_2 (rank_r_volume_9_left sigma_i) (1)).
Proof. other_limit rank_r_volume_9_inhabited rank_r_volume_9 rank_r_volume_9_right at_zero_2_once. Qed.
Lemma rank_r_volume_9_wrong_1 : ~ (forall sigma_i : R, rank_r_volume_9_domain sigma_i ->
  at_zero_2 (rank_r_volume_9_left sigma_i) (-1)).
Proof. other_limit rank_r_volume_9_inhabited rank_r_volume_9 rank_r_volume_9_right at_zero_2_once. Qed.

Definition all_of_them := (rank_r_volume_4,
  rank_r_volume_6,
  rank_r_volume_7,
  rank_r_volume_9).
Print Assumptions all_of_them.
