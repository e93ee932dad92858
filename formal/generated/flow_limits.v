(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Taylor Sums.
Open Scope R_scope.

(* clocks_11: | Limit(-G_ii*exp((1 - 2/N)*(y_i - y_r)), N, oo, dir='-') = -G_ii*exp(y_i - y_r) *)
Definition clocks_11_domain (G_ii y_i y_r : R) : Prop :=
  True.
Definition clocks_11_left (G_ii y_i y_r N : R) : R :=
  - G_ii * (exp ((1 - (2 / N)) * (y_i - y_r))).
Definition clocks_11_right (G_ii y_i y_r : R) : R :=
  - G_ii * (exp (y_i - y_r)).
Lemma clocks_11 : forall G_ii y_i y_r : R, clocks_11_domain G_ii y_i y_r ->
  at_infinity (clocks_11_left G_ii y_i y_r) (clocks_11_right G_ii y_i y_r).
Proof.
  unfold clocks_11_domain, clocks_11_left, clocks_11_right.
  intros G_ii y_i y_r _.
  assert (E0 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  known.
  apply (by_inverse_where (fun h => True) _ (fun h => (- ((h ^ 2) * ((rest 0 (h * y_r)) ^ 2) * (exp y_i) * G_ii * (y_r ^ 2)) - (2 * (exp y_i) * h * (rest 0 (h * y_r)) * G_ii * y_r) - ((exp y_i) * G_ii)) / (((exp (h * y_i)) ^ 2) * (exp y_r)))).
  - repeat apply filter_and; exact filter_true.
  - intros N P _; cbv beta in *.
    assert (E1 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
    inverted N h.
    assert (V0 : y_i / (/ h) = h * y_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * y_i)).
    assert (V1 : y_r / (/ h) = h * y_r) by (field; nonzero). rewrite ?V1 in *.
    assert (S1 := exp_1 (h * y_r)).
    field [S0 S1]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma clocks_11_inhabited : clocks_11_domain (5 / 7) (1 / 2) (2 / 3).
Proof. premises clocks_11_domain. Qed.
Lemma clocks_11_left_value : Rabs (clocks_11_left (5 / 7) (1 / 2) (2 / 3) (1 / 5) - (-(8003016197 / 2500000000))) <= (1 / 10000000000).
Proof. by_value clocks_11_left. Qed.
Lemma clocks_11_right_value : Rabs (clocks_11_right (5 / 7) (1 / 2) (2 / 3) - (-(60462980349 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_11_right. Qed.
Lemma clocks_11_wrong_0 : ~ (forall G_ii y_i y_r : R, clocks_11_domain G_ii y_i y_r ->
  at_infinity (clocks_11_left G_ii y_i y_r) (- y_i * (exp (y_i - y_r)))).
Proof. other_limit clocks_11_inhabited clocks_11 clocks_11_right at_infinity_once. Qed.
Lemma clocks_11_wrong_1 : ~ (forall G_ii y_i y_r : R, clocks_11_domain G_ii y_i y_r ->
  at_infinity (clocks_11_left G_ii y_i y_r) (- G_ii)).
Proof. other_limit clocks_11_inhabited clocks_11 clocks_11_right at_infinity_once. Qed.

(* clocks_21: | Limit((-sigma**(-1 + 2/N) + sigma_0**(-1 + 2/N))/(c*(1 - 2/N)), N, oo, dir='-') = (1/sigma_0 -
   1/sigma)/c *)
Definition clocks_21_domain (c sigma sigma_0 : R) : Prop :=
  0 < c /\ 0 < sigma /\ 0 < sigma_0.
Definition clocks_21_left (c sigma sigma_0 N : R) : R :=
  (- (Rpower sigma (- 1 + (2 / N))) + (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N)).
Definition clocks_21_right (c sigma sigma_0 : R) : R :=
  ((/ sigma_0) - (/ sigma)) / c.
Lemma clocks_21 : forall c sigma sigma_0 : R, clocks_21_domain c sigma sigma_0 ->
  at_infinity (clocks_21_left c sigma sigma_0) (clocks_21_right c sigma sigma_0).
Proof.
  unfold clocks_21_domain, clocks_21_left, clocks_21_right.
  intros c sigma sigma_0 (H0 & H1 & H2).
  exponential sigma_0 H2 X_sigma_0.
  exponential sigma H1 X_sigma.
  known.
  apply (by_inverse_where (fun h => 1 - (2 * h) <> 0) _ (fun h => (- ((h ^ 2) * (X_sigma ^ 2) * ((rest 0 (h * X_sigma)) ^ 2) * (exp X_sigma_0)) - (2 * (exp X_sigma_0) * h * X_sigma * (rest 0 (h * X_sigma))) - (exp X_sigma_0) + ((h ^ 2) * (X_sigma_0 ^ 2) * ((rest 0 (h * X_sigma_0)) ^ 2) * (exp X_sigma)) + (2 * (exp X_sigma) * h * X_sigma_0 * (rest 0 (h * X_sigma_0))) + (exp X_sigma)) / ((exp X_sigma_0) * (exp X_sigma) * c * (1 - (2 * h))))).
  - repeat apply filter_and; apart.
  - intros N P B0; cbv beta in *.
    assert (E0 : Rpower (exp X_sigma) (- 1 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / (exp X_sigma)) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_sigma_0) (- 1 + (2 / N)) = ((exp (X_sigma_0 / N)) ^ 2) / (exp X_sigma_0)) by same_exponent. rewrite ?E1 in *.
    inverted N h.
    assert (V0 : X_sigma_0 / (/ h) = h * X_sigma_0) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_0)).
    assert (V1 : X_sigma / (/ h) = h * X_sigma) by (field; nonzero). rewrite ?V1 in *.
    assert (S1 := exp_1 (h * X_sigma)).
    remember (1 - (2 * h)) as b0 eqn:W0 in *.
    assert (Q0 : 1 - (2 / (/ h)) = b0 * h ^ 0 / 1) by (field [W0 S0 S1]; nonzero).
    rewrite ?Q0 in *.
    field [W0 S0 S1]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma clocks_21_inhabited : clocks_21_domain (3 / 4) (1 / 2) (1 / 1000).
Proof. premises clocks_21_domain. Qed.
Lemma clocks_21_left_value : Rabs (clocks_21_left (3 / 4) (1 / 2) (1 / 1000) (1 / 5) - (5787037037 / 20000000000000)) <= (1 / 100000000000000).
Proof. by_value clocks_21_left. Qed.
Lemma clocks_21_right_value : Rabs (clocks_21_right (3 / 4) (1 / 2) (1 / 1000) - (13306666667 / 10000000)) <= (1 / 10000000).
Proof. by_value clocks_21_right. Qed.
Lemma clocks_21_wrong_0 : ~ (forall c sigma sigma_0 : R, clocks_21_domain c sigma sigma_0 ->
  at_infinity (clocks_21_left c sigma sigma_0) (((/ sigma_0) - (/ sigma)) / sigma)).
Proof. other_limit clocks_21_inhabited clocks_21 clocks_21_right at_infinity_once. Qed.
Lemma clocks_21_wrong_1 : ~ (forall c sigma sigma_0 : R, clocks_21_domain c sigma sigma_0 ->
  at_infinity (clocks_21_left c sigma sigma_0) (0)).
Proof. other_limit clocks_21_inhabited clocks_21 clocks_21_right at_infinity_once. Qed.

(* power_flow_16: In the frames U and V the block of [[P, Z], [0, Q]]^n has the entries z_il Σ_k p_i^k
   q_l^{n−1−k}, which is z_il (p_i^n − q_l^n)/(p_i − q_l). | Sum(p_i**k*q_l**(-k + n - 1), (k, 0, n - 1)) =
   (p_i**n - q_l**n)/(p_i - q_l) *)
Definition power_flow_16_domain (p_i q_l : R) (n : nat) : Prop :=
  (1 <= n)%nat /\ 0 < p_i /\ 0 < q_l /\ p_i - q_l <> 0.
Definition power_flow_16_left (p_i q_l : R) (n : nat) : R :=
  total (fun k => (Rpower p_i k) * (Rpower q_l (- k + (INR n) - 1))) 0 (n - 1).
Definition power_flow_16_right (p_i q_l : R) (n : nat) : R :=
  ((Rpower p_i (INR n)) - (Rpower q_l (INR n))) / (p_i - q_l).
Lemma power_flow_16 : forall (p_i q_l : R) (n : nat), power_flow_16_domain p_i q_l n ->
  power_flow_16_left p_i q_l n = power_flow_16_right p_i q_l n.
Proof.
  unfold power_flow_16_domain, power_flow_16_left, power_flow_16_right.
  intros p_i q_l n (L & H1 & H2 & H3).
  assert (P : 0 < INR n) by (apply lt_0_INR; lia).
  erewrite (telescopes (fun k => (Rpower p_i k) * (Rpower q_l (- k + (INR n))) / (p_i - q_l)) _ 0 (n - 1) (INR n));
    [ | lia | now apply less_one | intros x ]; cbv beta; clear L; at_ends; set (depth := INR n) in *; clearbody depth.
  - exponential p_i H1 X_p_i.
    exponential q_l H2 X_q_l.
    assert (E0 : Rpower (exp X_p_i) depth = (exp (X_p_i * depth))) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_q_l) depth = (exp (X_q_l * depth))) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_q_l) (- depth + depth) = (exp (X_q_l * depth)) / (exp (X_q_l * depth))) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (exp X_p_i) 0 = (exp (X_p_i * 0))) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_q_l) (- 0 + depth) = (exp (X_q_l * depth)) / (exp (X_q_l * 0))) by same_exponent. rewrite ?E4 in *.
    assert (L0 : exp (X_p_i * depth) = ((exp (X_p_i * depth)))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_q_l * depth) = ((exp (X_q_l * depth)))) by same_exponent. rewrite ?L1 in *.
    assert (L2 : exp (X_p_i * 0) = (1)) by same_exponent. rewrite ?L2 in *.
    assert (L3 : exp (X_q_l * 0) = (1)) by same_exponent. rewrite ?L3 in *.
    known; same_quotient.
  - exponential p_i H1 X_p_i.
    exponential q_l H2 X_q_l.
    assert (E0 : Rpower (exp X_p_i) x = (exp (X_p_i * x))) by same_exponent. rewrite ?E0 in *.
    assert (E1 : Rpower (exp X_q_l) (- x + depth - 1) = (exp (X_q_l * depth)) / (exp X_q_l) / (exp (X_q_l * x))) by same_exponent. rewrite ?E1 in *.
    assert (E2 : Rpower (exp X_q_l) (- x + depth) = (exp (X_q_l * depth)) / (exp (X_q_l * x))) by same_exponent. rewrite ?E2 in *.
    assert (E3 : Rpower (exp X_p_i) (x + 1) = (exp (X_p_i * (x + 1)))) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_q_l) (- (x + 1) + depth) = (exp (X_q_l * depth)) / (exp (X_q_l * (x + 1)))) by same_exponent. rewrite ?E4 in *.
    assert (L0 : exp (X_p_i * (x + 1)) = ((exp (X_p_i * x)) * (exp X_p_i))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_q_l * (x + 1)) = ((exp (X_q_l * x)) * (exp X_q_l))) by same_exponent. rewrite ?L1 in *.
    known; same_quotient.
Qed.
Lemma power_flow_16_inhabited : power_flow_16_domain (7 / 2) (5 / 3) 3.
Proof. premises_of_sum power_flow_16_domain. Qed.
Lemma power_flow_16_left_value : Rabs (power_flow_16_left (7 / 2) (5 / 3) 3 - (20861111111 / 1000000000)) <= (1 / 1000000000).
Proof. by_value_of_sum power_flow_16_left. Qed.
Lemma power_flow_16_right_value : Rabs (power_flow_16_right (7 / 2) (5 / 3) 3 - (20861111111 / 1000000000)) <= (1 / 1000000000).
Proof. by_value_of_sum power_flow_16_right. Qed.
Lemma power_flow_16_wrong_0 : ~ (forall (p_i q_l : R) (n : nat), power_flow_16_domain p_i q_l n ->
  power_flow_16_left p_i q_l n = 0).
Proof. refuted_sum power_flow_16_inhabited power_flow_16_left. Qed.
Lemma power_flow_16_wrong_1 : ~ (forall (p_i q_l : R) (n : nat), power_flow_16_domain p_i q_l n ->
  power_flow_16_left p_i q_l n = ((Rpower p_i ((INR n) + 1)) - (Rpower q_l (INR n))) / (p_i - q_l)).
Proof. refuted_sum power_flow_16_inhabited power_flow_16_left. Qed.

(* singular_flow_10: | Limit(sigma_i**(2 - 2/N), N, oo, dir='-') = sigma_i**2 *)
Definition singular_flow_10_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition singular_flow_10_left (sigma_i N : R) : R :=
  Rpower sigma_i (2 - (2 / N)).
Definition singular_flow_10_right (sigma_i : R) : R :=
  sigma_i ^ 2.
Lemma singular_flow_10 : forall sigma_i : R, singular_flow_10_domain sigma_i ->
  at_infinity (singular_flow_10_left sigma_i) (singular_flow_10_right sigma_i).
Proof.
  unfold singular_flow_10_domain, singular_flow_10_left, singular_flow_10_right.
  intros sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  known.
  apply (by_inverse_where (fun h => True) _ (fun h => ((exp X_sigma_i) ^ 2) / ((exp (h * X_sigma_i)) ^ 2))).
  - repeat apply filter_and; exact filter_true.
  - intros N P _; cbv beta in *.
    assert (E0 : Rpower (exp X_sigma_i) (2 - (2 / N)) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
    inverted N h.
    assert (V0 : X_sigma_i / (/ h) = h * X_sigma_i) by (field; nonzero). rewrite ?V0 in *.
    assert (S0 := exp_1 (h * X_sigma_i)).
    field [S0]; nonzero.
  - unfold at_zero; eapply tends_eq; [ limit |]; cbv beta; rests; first [ ring | field; repeat split; not_zero ].
Qed.
Lemma singular_flow_10_inhabited : singular_flow_10_domain (7 / 2).
Proof. premises singular_flow_10_domain. Qed.
Lemma singular_flow_10_left_value : Rabs (singular_flow_10_left (7 / 2) (1 / 5) - (44407430543 / 1000000000000000)) <= (1 / 1000000000000000).
Proof. by_value singular_flow_10_left. Qed.
Lemma singular_flow_10_right_value : Rabs (singular_flow_10_right (7 / 2) - (49 / 4)) <= (1 / 1000000000).
Proof. by_value singular_flow_10_right. Qed.
Lemma singular_flow_10_wrong_0 : ~ (forall sigma_i : R, singular_flow_10_domain sigma_i ->
  at_infinity (singular_flow_10_left sigma_i) (sigma_i ^ 3)).
Proof. other_limit singular_flow_10_inhabited singular_flow_10 singular_flow_10_right at_infinity_once. Qed.
Lemma singular_flow_10_wrong_1 : ~ (forall sigma_i : R, singular_flow_10_domain sigma_i ->
  at_infinity (singular_flow_10_left sigma_i) (sigma_i ^ 4)).
Proof. other_limit singular_flow_10_inhabited singular_flow_10 singular_flow_10_right at_infinity_once. Qed.

Definition all_of_them := (clocks_11,
  clocks_21,
  power_flow_16,
  singular_flow_10).
Print Assumptions all_of_them.
