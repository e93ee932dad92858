(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* metric_facts_9: As σ_d → 0 the factor (σ_d²)^{−(N−1)/(2N)} of σ_d grows without bound for N >= 2 (its
   reciprocal tends to 0), | AtZero(sigma_l**(2*Subs((N - 1)/(2*N), N, m + 2)), sigma_l) = 0 *)
Definition metric_facts_9_domain (m : R) : Prop :=
  0 <= m.
Definition metric_facts_9_left (m sigma_l : R) : R :=
  Rpower sigma_l (2 * ((fun N : R => (N - 1) / 2 / N) (m + 2))).
Definition metric_facts_9_right (m : R) : R :=
  0.
Lemma metric_facts_9 : forall m : R, metric_facts_9_domain m ->
  at_zero (metric_facts_9_left m) (metric_facts_9_right m).
Proof.
  unfold metric_facts_9_domain, metric_facts_9_left, metric_facts_9_right.
  intros m H0.
  unfold at_zero.
  cbv beta.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma metric_facts_9_inhabited : metric_facts_9_domain 0.
Proof. premises metric_facts_9_domain. Qed.
Lemma metric_facts_9_left_value : Rabs (metric_facts_9_left 0 (1 / 5) - (894427191 / 2000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_9_left. Qed.
Lemma metric_facts_9_right_value : Rabs (metric_facts_9_right 0 - 0) <= (1 / 10000000000).
Proof. by_value metric_facts_9_right. Qed.
Lemma metric_facts_9_wrong_0 : ~ (forall m : R, metric_facts_9_domain m ->
  at_zero (metric_facts_9_left m) (1)).
Proof. other_limit metric_facts_9_inhabited metric_facts_9 metric_facts_9_right at_zero_once. Qed.
Lemma metric_facts_9_wrong_1 : ~ (forall m : R, metric_facts_9_domain m ->
  at_zero (metric_facts_9_left m) (-1)).
Proof. other_limit metric_facts_9_inhabited metric_facts_9 metric_facts_9_right at_zero_once. Qed.

(* metric_facts_10: while the factors of the pairs (i, d) tend to positive numbers, with respect to dW and to dΣ
   dU dV alike. | AtZero(sigma_i**(2/N) - sigma_l**(2/N), sigma_l) = sigma_i**(2/N) *)
Definition metric_facts_10_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition metric_facts_10_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Definition metric_facts_10_right (N sigma_i : R) : R :=
  Rpower sigma_i (2 / N).
Lemma metric_facts_10 : forall N sigma_i : R, metric_facts_10_domain N sigma_i ->
  at_zero (metric_facts_10_left N sigma_i) (metric_facts_10_right N sigma_i).
Proof.
  unfold metric_facts_10_domain, metric_facts_10_left, metric_facts_10_right.
  intros N sigma_i (H0 & H1).
  unfold at_zero.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma metric_facts_10_inhabited : metric_facts_10_domain 2 (7 / 2).
Proof. premises metric_facts_10_domain. Qed.
Lemma metric_facts_10_left_value : Rabs (metric_facts_10_left 2 (7 / 2) (1 / 5) - (33 / 10)) <= (1 / 10000000000).
Proof. by_value metric_facts_10_left. Qed.
Lemma metric_facts_10_right_value : Rabs (metric_facts_10_right 2 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value metric_facts_10_right. Qed.
Lemma metric_facts_10_wrong_0 : ~ (forall N sigma_i : R, metric_facts_10_domain N sigma_i ->
  at_zero (metric_facts_10_left N sigma_i) (Rpower sigma_i (2 / (N + 1)))).
Proof. other_limit metric_facts_10_inhabited metric_facts_10 metric_facts_10_right at_zero_once. Qed.
Lemma metric_facts_10_wrong_1 : ~ (forall N sigma_i : R, metric_facts_10_domain N sigma_i ->
  at_zero (metric_facts_10_left N sigma_i) (Rpower sigma_i (/ N))).
Proof. other_limit metric_facts_10_inhabited metric_facts_10 metric_facts_10_right at_zero_once. Qed.

(* metric_facts_16: | AtZero(Subs(N*eta**(1/N), N, m + 2), eta) = 0 *)
Definition metric_facts_16_domain (m : R) : Prop :=
  0 <= m.
Definition metric_facts_16_left (m eta : R) : R :=
  (fun N : R => N * (Rpower eta (/ N))) (m + 2).
Definition metric_facts_16_right (m : R) : R :=
  0.
Lemma metric_facts_16 : forall m : R, metric_facts_16_domain m ->
  at_zero (metric_facts_16_left m) (metric_facts_16_right m).
Proof.
  unfold metric_facts_16_domain, metric_facts_16_left, metric_facts_16_right.
  intros m H0.
  unfold at_zero.
  cbv beta.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma metric_facts_16_inhabited : metric_facts_16_domain 0.
Proof. premises metric_facts_16_domain. Qed.
Lemma metric_facts_16_left_value : Rabs (metric_facts_16_left 0 (1 / 5) - (894427191 / 1000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_16_left. Qed.
Lemma metric_facts_16_right_value : Rabs (metric_facts_16_right 0 - 0) <= (1 / 10000000000).
Proof. by_value metric_facts_16_right. Qed.
Lemma metric_facts_16_wrong_0 : ~ (forall m : R, metric_facts_16_domain m ->
  at_zero (metric_facts_16_left m) (1)).
Proof. other_limit metric_facts_16_inhabited metric_facts_16 metric_facts_16_right at_zero_once. Qed.
Lemma metric_facts_16_wrong_1 : ~ (forall m : R, metric_facts_16_domain m ->
  at_zero (metric_facts_16_left m) (-1)).
Proof. other_limit metric_facts_16_inhabited metric_facts_16 metric_facts_16_right at_zero_once. Qed.

(* metric_facts_17: | AtZero((2*kappa*log(sigma_i) + 2)/(sigma_i**2 - sigma_l**2), kappa, sigma_l) = 2/sigma_i**2 *)
Definition metric_facts_17_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition metric_facts_17_left (sigma_i kappa sigma_l : R) : R :=
  ((2 * kappa * (ln sigma_i)) + 2) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition metric_facts_17_right (sigma_i : R) : R :=
  2 / (sigma_i ^ 2).
Lemma metric_facts_17 : forall sigma_i : R, metric_facts_17_domain sigma_i ->
  at_zero_2 (metric_facts_17_left sigma_i) (metric_facts_17_right sigma_i).
Proof.
  unfold metric_facts_17_domain, metric_facts_17_left, metric_facts_17_right.
  intros sigma_i H0.
  unfold at_zero_2.
  eapply tends_eq; [ limit |].
  cbv beta; at_one.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma metric_facts_17_inhabited : metric_facts_17_domain (7 / 2).
Proof. premises metric_facts_17_domain. Qed.
Lemma metric_facts_17_left_value : Rabs (metric_facts_17_left (7 / 2) (1 / 5) (1 / 7) - (10225628217 / 50000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_17_left. Qed.
Lemma metric_facts_17_right_value : Rabs (metric_facts_17_right (7 / 2) - (4081632653 / 25000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_17_right. Qed.
Lemma metric_facts_17_wrong_0 : ~ (forall sigma_i : R, metric_facts_17_domain sigma_i ->
  at_zero_2 (metric_facts_17_left sigma_i) (/ (sigma_i ^ 2))).
Proof. other_limit metric_facts_17_inhabited metric_facts_17 metric_facts_17_right at_zero_2_once. Qed.
Lemma metric_facts_17_wrong_1 : ~ (forall sigma_i : R, metric_facts_17_domain sigma_i ->
  at_zero_2 (metric_facts_17_left sigma_i) (2 / sigma_i)).
Proof. other_limit metric_facts_17_inhabited metric_facts_17 metric_facts_17_right at_zero_2_once. Qed.

(* spectrum_1: The sum over j is a difference F(N+1) − F(1) of F(j) = −(σ_i²)^{(N-j+1)/N} (σ_l²)^{(j-1)/N} /
   ((σ_i²)^{1/N} − (σ_l²)^{1/N}): checked as F(j+1) − F(j) = summand with N and j symbolic. | Sum(sigma_i**(2*(N
   - j)/N)*sigma_l**(2*(j - 1)/N), (j, 1, N))/N = sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))) *)
Definition spectrum_1_domain (sigma_i sigma_l : R) (N : nat) : Prop :=
  (1 <= N)%nat /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N))) <> 0.
Definition spectrum_1_left (sigma_i sigma_l : R) (N : nat) : R :=
  (/ (INR N)) * total (fun j => (Rpower sigma_i (2 * ((INR N) - j) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N)))) 1 N.
Definition spectrum_1_right (sigma_i sigma_l : R) (N : nat) : R :=
  (Rpower sigma_i (2 * ((INR N) - 1) / (INR N))) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (INR N) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N)))).
Lemma spectrum_1 : forall (sigma_i sigma_l : R) (N : nat), spectrum_1_domain sigma_i sigma_l N ->
  spectrum_1_left sigma_i sigma_l N = spectrum_1_right sigma_i sigma_l N.
Proof.
  unfold spectrum_1_domain, spectrum_1_left, spectrum_1_right.
  intros sigma_i sigma_l N (L & H1 & H2 & H3).
  assert (P : 0 < INR N) by (apply lt_0_INR; lia).
  erewrite (telescopes (fun j => - (Rpower sigma_i (2 * ((INR N) - j + 1) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N))) / ((Rpower sigma_i (2 / (INR N))) - (Rpower sigma_l (2 / (INR N))))) _ 1 N (INR N + 1));
    [ | lia | reflexivity | intros x ]; cbv beta; clear L; at_ends; set (depth := INR N) in *; clearbody depth.
  - exponential sigma_i H1 X_sigma_i.
    exponential sigma_l H2 X_sigma_l.
    assert (E0 : Rpower (exp X_sigma_i) (2 * (depth - 1) / depth) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ depth) = ((exp (X_sigma_l / depth)) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_sigma_i) (2 * (depth - (depth + 1) + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * (depth + 1) / depth)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (exp X_sigma_l) (2 * ((depth + 1) - 1) / depth) = ((exp (X_sigma_l * (depth + 1) / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E3 in *.
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
    assert (E0 : Rpower (exp X_sigma_i) (2 * (depth - x) / depth) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * x / depth)) ^ 2)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_sigma_l) (2 * (x - 1) / depth) = ((exp (X_sigma_l * x / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_sigma_i) (2 * (depth - x + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * x / depth)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (exp X_sigma_i) (2 / depth) = ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_sigma_l) (2 / depth) = ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E4 in *.
    assert (E5 : Rpower (exp X_sigma_i) (2 * (depth - (x + 1) + 1) / depth) = ((exp X_sigma_i) ^ 2) * ((exp (X_sigma_i / depth)) ^ 2) / ((exp (X_sigma_i * (x + 1) / depth)) ^ 2)) by same_exponent. rewrite ?E5 in *.
    assert (E6 : Rpower (exp X_sigma_l) (2 * ((x + 1) - 1) / depth) = ((exp (X_sigma_l * (x + 1) / depth)) ^ 2) / ((exp (X_sigma_l / depth)) ^ 2)) by same_exponent. rewrite ?E6 in *.
    assert (E7 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ depth) = ((exp (X_sigma_l / depth)) ^ 2) / ((exp (X_sigma_i / depth)) ^ 2)) by same_exponent. rewrite ?E7 in *.
    assert (L0 : exp (X_sigma_i * (x + 1) / depth) = ((exp (X_sigma_i / depth)) * (exp (X_sigma_i * x / depth)))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_sigma_l * (x + 1) / depth) = ((exp (X_sigma_l / depth)) * (exp (X_sigma_l * x / depth)))) by same_exponent. rewrite ?L1 in *.
    known; same_quotient.
Qed.
Lemma spectrum_1_inhabited : spectrum_1_domain (7 / 2) (5 / 3) 5.
Proof. premises_of_sum spectrum_1_domain. Qed.
Lemma spectrum_1_left_value : Rabs (spectrum_1_left (7 / 2) (5 / 3) 5 - (1787881271 / 400000000)) <= (1 / 10000000000).
Proof. by_value_of_sum spectrum_1_left. Qed.
Lemma spectrum_1_right_value : Rabs (spectrum_1_right (7 / 2) (5 / 3) 5 - (1787881271 / 400000000)) <= (1 / 10000000000).
Proof. by_value_of_sum spectrum_1_right. Qed.
Lemma spectrum_1_wrong_0 : ~ (forall (sigma_i sigma_l : R) (N : nat), spectrum_1_domain sigma_i sigma_l N ->
  spectrum_1_left sigma_i sigma_l N = (Rpower sigma_l (2 * ((INR N) - 1) / (INR N))) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (INR N) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ (INR N))))).
Proof. refuted_sum spectrum_1_inhabited spectrum_1_left. Qed.
Lemma spectrum_1_wrong_1 : ~ (forall (sigma_i sigma_l : R) (N : nat), spectrum_1_domain sigma_i sigma_l N ->
  spectrum_1_left sigma_i sigma_l N = 0).
Proof. refuted_sum spectrum_1_inhabited spectrum_1_left. Qed.

(* spectrum_4: In h = 1/N the closed form is a power series with value (σ_i² − σ_l²)/(2 log(σ_i/σ_l)) at h = 0. |
   Limit(sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))), N, oo,
   dir='-') = (sigma_i**2 - sigma_l**2)/(2*log(sigma_i/sigma_l)) *)
Definition spectrum_4_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0.
Definition spectrum_4_left (sigma_i sigma_l N : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition spectrum_4_right (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Lemma spectrum_4 : forall sigma_i sigma_l : R, spectrum_4_domain sigma_i sigma_l ->
  at_infinity (spectrum_4_left sigma_i sigma_l) (spectrum_4_right sigma_i sigma_l).
Proof.
  unfold spectrum_4_domain, spectrum_4_left, spectrum_4_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  apply (by_inverse_where (fun h => ((X_sigma_i ^ 2) * ((rest 0 (h * X_sigma_i)) ^ 2) * h) - ((X_sigma_l ^ 2) * ((rest 0 (h * X_sigma_l)) ^ 2) * h) + (2 * X_sigma_i * (rest 0 (h * X_sigma_i))) - (2 * X_sigma_l * (rest 0 (h * X_sigma_l))) <> 0) _ (fun h => (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) / (((X_sigma_i ^ 2) * ((rest 0 (h * X_sigma_i)) ^ 2) * h) - ((X_sigma_l ^ 2) * ((rest 0 (h * X_sigma_l)) ^ 2) * h) + (2 * X_sigma_i * (rest 0 (h * X_sigma_i))) - (2 * X_sigma_l * (rest 0 (h * X_sigma_l)))))).
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
Lemma spectrum_4_inhabited : spectrum_4_domain (7 / 2) (5 / 3).
Proof. premises spectrum_4_domain. Qed.
Lemma spectrum_4_left_value : Rabs (spectrum_4_left (7 / 2) (5 / 3) (1 / 5) - (1717915853 / 10000000000000)) <= (1 / 100000000000000).
Proof. by_value spectrum_4_left. Qed.
Lemma spectrum_4_right_value : Rabs (spectrum_4_right (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value spectrum_4_right. Qed.
Lemma spectrum_4_wrong_0 : ~ (forall sigma_i sigma_l : R, spectrum_4_domain sigma_i sigma_l ->
  at_infinity (spectrum_4_left sigma_i sigma_l) (0)).
Proof. other_limit spectrum_4_inhabited spectrum_4 spectrum_4_right at_infinity_once. Qed.
Lemma spectrum_4_wrong_1 : ~ (forall sigma_i sigma_l : R, spectrum_4_domain sigma_i sigma_l ->
  at_infinity (spectrum_4_left sigma_i sigma_l) (((2 * (sigma_i ^ 2)) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)))).
Proof. other_limit spectrum_4_inhabited spectrum_4 spectrum_4_right at_infinity_once. Qed.

(* spectrum_5: On the diagonal, and where two singular values are equal, the limit is σ_i². |
   Limit(sigma_i**(2*(N - 1)/N), N, oo, dir='-') = sigma_i**2 *)
Definition spectrum_5_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition spectrum_5_left (sigma_i N : R) : R :=
  Rpower sigma_i (2 * (N - 1) / N).
Definition spectrum_5_right (sigma_i : R) : R :=
  sigma_i ^ 2.
Lemma spectrum_5 : forall sigma_i : R, spectrum_5_domain sigma_i ->
  at_infinity (spectrum_5_left sigma_i) (spectrum_5_right sigma_i).
Proof.
  unfold spectrum_5_domain, spectrum_5_left, spectrum_5_right.
  intros sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  known.
  apply (by_inverse_where (fun h => True) _ (fun h => ((exp X_sigma_i) ^ 2) / ((exp (h * X_sigma_i)) ^ 2))).
  - repeat apply filter_and; exact filter_true.
  - intros N P _; cbv beta in *.
    assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
    inverted N h.
    assert (V0 : X_sigma_i / (/ h) = h * X_sigma_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_i)).
    field [S0]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma spectrum_5_inhabited : spectrum_5_domain (7 / 2).
Proof. premises spectrum_5_domain. Qed.
Lemma spectrum_5_left_value : Rabs (spectrum_5_left (7 / 2) (1 / 5) - (44407430543 / 1000000000000000)) <= (1 / 1000000000000000).
Proof. by_value spectrum_5_left. Qed.
Lemma spectrum_5_right_value : Rabs (spectrum_5_right (7 / 2) - (49 / 4)) <= (1 / 1000000000).
Proof. by_value spectrum_5_right. Qed.
Lemma spectrum_5_wrong_0 : ~ (forall sigma_i : R, spectrum_5_domain sigma_i ->
  at_infinity (spectrum_5_left sigma_i) (sigma_i ^ 3)).
Proof. other_limit spectrum_5_inhabited spectrum_5 spectrum_5_right at_infinity_once. Qed.
Lemma spectrum_5_wrong_1 : ~ (forall sigma_i : R, spectrum_5_domain sigma_i ->
  at_infinity (spectrum_5_left sigma_i) (sigma_i ^ 4)).
Proof. other_limit spectrum_5_inhabited spectrum_5 spectrum_5_right at_infinity_once. Qed.

(* spectrum_6: The next term of the series gives λ^N = λ^∞ (1 − log(σ_i σ_l)/N + O(1/N²)): to first order depth
   acts through the product of the two singular values alone. | Limit(N*(-1 + 2*sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)*log(sigma_i/sigma_l)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i**2 -
   sigma_l**2))), N, oo, dir='-') = -log(sigma_i*sigma_l) *)
Definition spectrum_6_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition spectrum_6_left (sigma_i sigma_l N : R) : R :=
  N * (- 1 + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (ln (sigma_i / sigma_l)) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)))).
Definition spectrum_6_right (sigma_i sigma_l : R) : R :=
  - (ln (sigma_i * sigma_l)).
Lemma spectrum_6 : forall sigma_i sigma_l : R, spectrum_6_domain sigma_i sigma_l ->
  at_infinity (spectrum_6_left sigma_i sigma_l) (spectrum_6_right sigma_i sigma_l).
Proof.
  unfold spectrum_6_domain, spectrum_6_left, spectrum_6_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) * (exp X_sigma_l)) = X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  apply (by_inverse_where (fun h => ((h ^ 3) * (X_sigma_i ^ 4) * ((rest 1 (h * X_sigma_i)) ^ 2)) - ((h ^ 3) * (X_sigma_l ^ 4) * ((rest 1 (h * X_sigma_l)) ^ 2)) + (2 * (h ^ 2) * (X_sigma_i ^ 3) * (rest 1 (h * X_sigma_i))) - (2 * (h ^ 2) * (X_sigma_l ^ 3) * (rest 1 (h * X_sigma_l))) + (2 * (X_sigma_i ^ 2) * h * (rest 1 (h * X_sigma_i))) + ((X_sigma_i ^ 2) * h) - (2 * (X_sigma_l ^ 2) * h * (rest 1 (h * X_sigma_l))) - ((X_sigma_l ^ 2) * h) + (2 * X_sigma_i) - (2 * X_sigma_l) <> 0) _ (fun h => (- ((h ^ 2) * (X_sigma_i ^ 4) * ((rest 1 (h * X_sigma_i)) ^ 2)) + ((h ^ 2) * (X_sigma_l ^ 4) * ((rest 1 (h * X_sigma_l)) ^ 2)) - (2 * (X_sigma_i ^ 3) * h * (rest 1 (h * X_sigma_i))) + (2 * (X_sigma_l ^ 3) * h * (rest 1 (h * X_sigma_l))) - (2 * (X_sigma_i ^ 2) * (rest 1 (h * X_sigma_i))) - (X_sigma_i ^ 2) + (2 * (X_sigma_l ^ 2) * (rest 1 (h * X_sigma_l))) + (X_sigma_l ^ 2)) / (((h ^ 3) * (X_sigma_i ^ 4) * ((rest 1 (h * X_sigma_i)) ^ 2)) - ((h ^ 3) * (X_sigma_l ^ 4) * ((rest 1 (h * X_sigma_l)) ^ 2)) + (2 * (h ^ 2) * (X_sigma_i ^ 3) * (rest 1 (h * X_sigma_i))) - (2 * (h ^ 2) * (X_sigma_l ^ 3) * (rest 1 (h * X_sigma_l))) + (2 * (X_sigma_i ^ 2) * h * (rest 1 (h * X_sigma_i))) + ((X_sigma_i ^ 2) * h) - (2 * (X_sigma_l ^ 2) * h * (rest 1 (h * X_sigma_l))) - ((X_sigma_l ^ 2) * h) + (2 * X_sigma_i) - (2 * X_sigma_l)))).
  - repeat apply filter_and; apart.
  - intros N P B0; cbv beta in *.
    assert (E1 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
    assert (E3 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E3 in *.
    inverted N h.
    assert (V0 : X_sigma_i / (/ h) = h * X_sigma_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_2 (h * X_sigma_i)).
    assert (V1 : X_sigma_l / (/ h) = h * X_sigma_l) by (field; nonzero). rewrite ?V1 in *.
    assert (S1 := exp_2 (h * X_sigma_l)).
    remember (((h ^ 3) * (X_sigma_i ^ 4) * ((rest 1 (h * X_sigma_i)) ^ 2)) - ((h ^ 3) * (X_sigma_l ^ 4) * ((rest 1 (h * X_sigma_l)) ^ 2)) + (2 * (h ^ 2) * (X_sigma_i ^ 3) * (rest 1 (h * X_sigma_i))) - (2 * (h ^ 2) * (X_sigma_l ^ 3) * (rest 1 (h * X_sigma_l))) + (2 * (X_sigma_i ^ 2) * h * (rest 1 (h * X_sigma_i))) + ((X_sigma_i ^ 2) * h) - (2 * (X_sigma_l ^ 2) * h * (rest 1 (h * X_sigma_l))) - ((X_sigma_l ^ 2) * h) + (2 * X_sigma_i) - (2 * X_sigma_l)) as b0 eqn:W0 in *.
    assert (Q0 : 1 - (((exp (h * X_sigma_l)) ^ 2) / ((exp (h * X_sigma_i)) ^ 2)) = b0 * h ^ 1 / ((exp (h * X_sigma_i)) ^ 2)) by (field [W0 S0 S1]; nonzero).
    rewrite ?Q0 in *.
    field [W0 S0 S1]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma spectrum_6_inhabited : spectrum_6_domain (7 / 2) (5 / 3).
Proof. premises spectrum_6_domain. Qed.
Lemma spectrum_6_left_value : Rabs (spectrum_6_left (7 / 2) (5 / 3) (1 / 5) - (-(9999730879 / 50000000000))) <= (1 / 100000000000).
Proof. by_value spectrum_6_left. Qed.
Lemma spectrum_6_right_value : Rabs (spectrum_6_right (7 / 2) (5 / 3) - (-(17635885923 / 10000000000))) <= (1 / 10000000000).
Proof. by_value spectrum_6_right. Qed.
Lemma spectrum_6_wrong_0 : ~ (forall sigma_i sigma_l : R, spectrum_6_domain sigma_i sigma_l ->
  at_infinity (spectrum_6_left sigma_i sigma_l) (- (ln (sigma_l ^ 2)))).
Proof. other_limit spectrum_6_inhabited spectrum_6 spectrum_6_right at_infinity_once. Qed.
Lemma spectrum_6_wrong_1 : ~ (forall sigma_i sigma_l : R, spectrum_6_domain sigma_i sigma_l ->
  at_infinity (spectrum_6_left sigma_i sigma_l) (- (ln (sigma_i ^ 2)))).
Proof. other_limit spectrum_6_inhabited spectrum_6 spectrum_6_right at_infinity_once. Qed.

Definition all_of_them := (metric_facts_9,
  metric_facts_10,
  metric_facts_16,
  metric_facts_17,
  spectrum_1,
  spectrum_4,
  spectrum_5,
  spectrum_6).
Print Assumptions all_of_them.
