(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* infinite_depth_1: Balanced layers have the singular values σ_i^{1/N}, which tend to 1: in the limit every
   layer is a rotation, whatever W is, and no W can be read off them. | Limit(sigma_i**(1/N), N, oo, dir='-') = 1 *)
Definition infinite_depth_1_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition infinite_depth_1_left (sigma_i N : R) : R :=
  Rpower sigma_i (/ N).
Definition infinite_depth_1_right (sigma_i : R) : R :=
  1.
Lemma infinite_depth_1 : forall sigma_i : R, infinite_depth_1_domain sigma_i ->
  at_infinity (infinite_depth_1_left sigma_i) (infinite_depth_1_right sigma_i).
Proof.
  unfold infinite_depth_1_domain, infinite_depth_1_left, infinite_depth_1_right.
  intros sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  known.
  apply (by_inverse_where (fun h => True) _ (fun h => ((h * X_sigma_i * (rest 0 (h * X_sigma_i))) + 1) / 1)).
  - repeat apply filter_and; exact filter_true.
  - intros N P _; cbv beta in *.
    assert (E0 : Rpower (exp X_sigma_i) (/ N) = (exp (X_sigma_i / N))) by same_exponent. rewrite ?E0 in *.
    inverted N h.
    assert (V0 : X_sigma_i / (/ h) = h * X_sigma_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_i)).
    field [S0]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma infinite_depth_1_inhabited : infinite_depth_1_domain (7 / 2).
Proof. premises infinite_depth_1_domain. Qed.
Lemma infinite_depth_1_left_value : Rabs (infinite_depth_1_left (7 / 2) (1 / 5) - (16807 / 32)) <= (1 / 100000000).
Proof. by_value infinite_depth_1_left. Qed.
Lemma infinite_depth_1_right_value : Rabs (infinite_depth_1_right (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value infinite_depth_1_right. Qed.
Lemma infinite_depth_1_wrong_0 : ~ (forall sigma_i : R, infinite_depth_1_domain sigma_i ->
  at_infinity (infinite_depth_1_left sigma_i) (2)).
Proof. other_limit infinite_depth_1_inhabited infinite_depth_1 infinite_depth_1_right at_infinity_once. Qed.
Lemma infinite_depth_1_wrong_1 : ~ (forall sigma_i : R, infinite_depth_1_domain sigma_i ->
  at_infinity (infinite_depth_1_left sigma_i) (0)).
Proof. other_limit infinite_depth_1_inhabited infinite_depth_1 infinite_depth_1_right at_infinity_once. Qed.

(* infinite_depth_2: On the clock of (1.7) dW_j/dt = −A^T ∂E B^T/N, in singular coordinates at j = θN σ_i^{1−θ}
   σ_l^{θ−1/N}/N times an entry of ∂E: it tends to 0, | Limit(sigma_i**(1 - theta)*sigma_l**(theta - 1/N)/N, N,
   oo, dir='-') = 0 *)
Definition infinite_depth_2_domain (sigma_i sigma_l theta : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ 0 < theta.
Definition infinite_depth_2_left (sigma_i sigma_l theta N : R) : R :=
  (Rpower sigma_i (1 - theta)) * (Rpower sigma_l (theta - (/ N))) / N.
Definition infinite_depth_2_right (sigma_i sigma_l theta : R) : R :=
  0.
Lemma infinite_depth_2 : forall sigma_i sigma_l theta : R, infinite_depth_2_domain sigma_i sigma_l theta ->
  at_infinity (infinite_depth_2_left sigma_i sigma_l theta) (infinite_depth_2_right sigma_i sigma_l theta).
Proof.
  unfold infinite_depth_2_domain, infinite_depth_2_left, infinite_depth_2_right.
  intros sigma_i sigma_l theta (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  known.
  apply (by_inverse_where (fun h => True) _ (fun h => ((exp X_sigma_i) * (exp (X_sigma_l * theta)) * h) / ((exp (h * X_sigma_l)) * (exp (X_sigma_i * theta))))).
  - repeat apply filter_and; exact filter_true.
  - intros N P _; cbv beta in *.
    assert (E0 : Rpower (exp X_sigma_i) (1 - theta) = (exp X_sigma_i) / (exp (X_sigma_i * theta))) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_sigma_l) (theta - (/ N)) = (exp (X_sigma_l * theta)) / (exp (X_sigma_l / N))) by same_exponent. rewrite ?E1 in *.
    inverted N h.
    assert (V0 : X_sigma_l / (/ h) = h * X_sigma_l) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_l)).
    field [S0]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma infinite_depth_2_inhabited : infinite_depth_2_domain (7 / 2) (2 / 3) (2 / 5).
Proof. premises infinite_depth_2_domain. Qed.
Lemma infinite_depth_2_left_value : Rabs (infinite_depth_2_left (7 / 2) (2 / 3) (2 / 5) (1 / 5) - (68459011289 / 1000000000)) <= (1 / 1000000000).
Proof. by_value infinite_depth_2_left. Qed.
Lemma infinite_depth_2_right_value : Rabs (infinite_depth_2_right (7 / 2) (2 / 3) (2 / 5) - 0) <= (1 / 10000000000).
Proof. by_value infinite_depth_2_right. Qed.
Lemma infinite_depth_2_wrong_0 : ~ (forall sigma_i sigma_l theta : R, infinite_depth_2_domain sigma_i sigma_l theta ->
  at_infinity (infinite_depth_2_left sigma_i sigma_l theta) (1)).
Proof. other_limit infinite_depth_2_inhabited infinite_depth_2 infinite_depth_2_right at_infinity_once. Qed.
Lemma infinite_depth_2_wrong_1 : ~ (forall sigma_i sigma_l theta : R, infinite_depth_2_domain sigma_i sigma_l theta ->
  at_infinity (infinite_depth_2_left sigma_i sigma_l theta) (-1)).
Proof. other_limit infinite_depth_2_inhabited infinite_depth_2 infinite_depth_2_right at_infinity_once. Qed.

(* infinite_depth_3: and so does the speed of all layers together, Σ_j |dW_j/dt|² = Σ (λ_il/N) (U^T ∂E V)_il²:
   λ_il and λ_il + λ_il/N have one limit. | Limit(sigma_i**(2*(N - 1)/N)*(1 + 1/N)*(1 -
   sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))), N, oo, dir='-') = (sigma_i**2 -
   sigma_l**2)/(2*log(sigma_i/sigma_l)) *)
Definition infinite_depth_3_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0.
Definition infinite_depth_3_left (sigma_i sigma_l N : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 + (/ N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition infinite_depth_3_right (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Lemma infinite_depth_3 : forall sigma_i sigma_l : R, infinite_depth_3_domain sigma_i sigma_l ->
  at_infinity (infinite_depth_3_left sigma_i sigma_l) (infinite_depth_3_right sigma_i sigma_l).
Proof.
  unfold infinite_depth_3_domain, infinite_depth_3_left, infinite_depth_3_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  apply (by_inverse_where (fun h => ((X_sigma_i ^ 2) * ((rest 0 (h * X_sigma_i)) ^ 2) * h) - ((X_sigma_l ^ 2) * ((rest 0 (h * X_sigma_l)) ^ 2) * h) + (2 * X_sigma_i * (rest 0 (h * X_sigma_i))) - (2 * X_sigma_l * (rest 0 (h * X_sigma_l))) <> 0) _ (fun h => ((((exp X_sigma_i) ^ 2) * h) + ((exp X_sigma_i) ^ 2) - (((exp X_sigma_l) ^ 2) * h) - ((exp X_sigma_l) ^ 2)) / (((X_sigma_i ^ 2) * ((rest 0 (h * X_sigma_i)) ^ 2) * h) - ((X_sigma_l ^ 2) * ((rest 0 (h * X_sigma_l)) ^ 2) * h) + (2 * X_sigma_i * (rest 0 (h * X_sigma_i))) - (2 * X_sigma_l * (rest 0 (h * X_sigma_l)))))).
  - repeat apply filter_and; apart.
  - intros N P B0; cbv beta in *.
    assert (E1 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    inverted N h.
    assert (V0 : X_sigma_i / (/ h) = h * X_sigma_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_i)).
    assert (V1 : X_sigma_l / (/ h) = h * X_sigma_l) by (field; nonzero). rewrite ?V1 in *.
    assert (S1 := exp_1 (h * X_sigma_l)).
    remember (((X_sigma_i ^ 2) * ((rest 0 (h * X_sigma_i)) ^ 2) * h) - ((X_sigma_l ^ 2) * ((rest 0 (h * X_sigma_l)) ^ 2) * h) + (2 * X_sigma_i * (rest 0 (h * X_sigma_i))) - (2 * X_sigma_l * (rest 0 (h * X_sigma_l)))) as b0 eqn:W0 in *.
    assert (Q0 : 1 - (((exp (h * X_sigma_l)) ^ 2) / ((exp (h * X_sigma_i)) ^ 2)) = b0 * h ^ 1 / ((exp (h * X_sigma_i)) ^ 2)) by (field [W0 S0 S1]; nonzero).
    rewrite ?Q0 in *.
    field [W0 S0 S1]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma infinite_depth_3_inhabited : infinite_depth_3_domain (7 / 2) (2 / 3).
Proof. premises infinite_depth_3_domain. Qed.
Lemma infinite_depth_3_left_value : Rabs (infinite_depth_3_left (7 / 2) (2 / 3) (1 / 5) - (12838883787 / 10000000000000)) <= (1 / 10000000000000).
Proof. by_value infinite_depth_3_left. Qed.
Lemma infinite_depth_3_right_value : Rabs (infinite_depth_3_right (7 / 2) (2 / 3) - (35596899251 / 10000000000)) <= (1 / 10000000000).
Proof. by_value infinite_depth_3_right. Qed.
Lemma infinite_depth_3_wrong_0 : ~ (forall sigma_i sigma_l : R, infinite_depth_3_domain sigma_i sigma_l ->
  at_infinity (infinite_depth_3_left sigma_i sigma_l) (0)).
Proof. other_limit infinite_depth_3_inhabited infinite_depth_3 infinite_depth_3_right at_infinity_once. Qed.
Lemma infinite_depth_3_wrong_1 : ~ (forall sigma_i sigma_l : R, infinite_depth_3_domain sigma_i sigma_l ->
  at_infinity (infinite_depth_3_left sigma_i sigma_l) (((2 * (sigma_i ^ 2)) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)))).
Proof. other_limit infinite_depth_3_inhabited infinite_depth_3 infinite_depth_3_right at_infinity_once. Qed.

(* infinite_depth_4: On the clock of (1.3) σ_i moves at N λ_ii = N σ_i^{2−2/N} times an entry of ∂E, and the
   reciprocal of that tends to 0. | Limit(sigma_i**(-2 + 2/N)/N, N, oo, dir='-') = 0 *)
Definition infinite_depth_4_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition infinite_depth_4_left (sigma_i N : R) : R :=
  (Rpower sigma_i (- 2 + (2 / N))) / N.
Definition infinite_depth_4_right (sigma_i : R) : R :=
  0.
Lemma infinite_depth_4 : forall sigma_i : R, infinite_depth_4_domain sigma_i ->
  at_infinity (infinite_depth_4_left sigma_i) (infinite_depth_4_right sigma_i).
Proof.
  unfold infinite_depth_4_domain, infinite_depth_4_left, infinite_depth_4_right.
  intros sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  known.
  apply (by_inverse_where (fun h => True) _ (fun h => (((h ^ 3) * (X_sigma_i ^ 2) * ((rest 0 (h * X_sigma_i)) ^ 2)) + (2 * (h ^ 2) * X_sigma_i * (rest 0 (h * X_sigma_i))) + h) / ((exp X_sigma_i) ^ 2))).
  - repeat apply filter_and; exact filter_true.
  - intros N P _; cbv beta in *.
    assert (E0 : Rpower (exp X_sigma_i) (- 2 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
    inverted N h.
    assert (V0 : X_sigma_i / (/ h) = h * X_sigma_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_i)).
    field [S0]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma infinite_depth_4_inhabited : infinite_depth_4_domain (7 / 2).
Proof. premises infinite_depth_4_domain. Qed.
Lemma infinite_depth_4_left_value : Rabs (infinite_depth_4_left (7 / 2) (1 / 5) - (11259376953 / 100000)) <= (1 / 100000).
Proof. by_value infinite_depth_4_left. Qed.
Lemma infinite_depth_4_right_value : Rabs (infinite_depth_4_right (7 / 2) - 0) <= (1 / 10000000000).
Proof. by_value infinite_depth_4_right. Qed.
Lemma infinite_depth_4_wrong_0 : ~ (forall sigma_i : R, infinite_depth_4_domain sigma_i ->
  at_infinity (infinite_depth_4_left sigma_i) (1)).
Proof. other_limit infinite_depth_4_inhabited infinite_depth_4 infinite_depth_4_right at_infinity_once. Qed.
Lemma infinite_depth_4_wrong_1 : ~ (forall sigma_i : R, infinite_depth_4_domain sigma_i ->
  at_infinity (infinite_depth_4_left sigma_i) (-1)).
Proof. other_limit infinite_depth_4_inhabited infinite_depth_4 infinite_depth_4_right at_infinity_once. Qed.

Definition all_of_them := (infinite_depth_1,
  infinite_depth_2,
  infinite_depth_3,
  infinite_depth_4).
Print Assumptions all_of_them.
