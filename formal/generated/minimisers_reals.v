(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards.
Open Scope R_scope.

(* attraction_rates_4: | sigma_l**(2*(j - 1)/N)*(sigma_l**2*exp(u))**((N - j)/N) = sigma_l**(2 - 2/N)*exp(u*(N -
   j)/N) *)
Definition attraction_rates_4_domain (N j sigma_l u : R) : Prop :=
  0 < N /\ 0 < sigma_l /\ 0 < u.
Definition attraction_rates_4_left (N j sigma_l u : R) : R :=
  (Rpower sigma_l (2 * (j - 1) / N)) * (Rpower ((sigma_l ^ 2) * (exp u)) ((N - j) / N)).
Definition attraction_rates_4_right (N j sigma_l u : R) : R :=
  (Rpower sigma_l (2 - (2 / N))) * (exp (u * (N - j) / N)).
Lemma attraction_rates_4 : forall N j sigma_l u : R, attraction_rates_4_domain N j sigma_l u ->
  attraction_rates_4_left N j sigma_l u = attraction_rates_4_right N j sigma_l u.
Proof.
  unfold attraction_rates_4_domain, attraction_rates_4_left, attraction_rates_4_right.
  intros N j sigma_l u (H0 & H1 & H2).
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_l) (2 * (j - 1) / N) = ((exp (X_sigma_l * j / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) * (exp u)) ((N - j) / N) = (exp u) * ((exp X_sigma_l) ^ 2) / (exp (j * u / N)) / ((exp (X_sigma_l * j / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (2 - (2 / N)) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (u * (N - j) / N) = (exp u) / (exp (j * u / N))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma attraction_rates_4_inhabited : attraction_rates_4_domain 5 2 (5 / 3) (3 / 2).
Proof. premises attraction_rates_4_domain. Qed.
Lemma attraction_rates_4_left_value : Rabs (attraction_rates_4_left 5 2 (5 / 3) (3 / 2) - (27847937619 / 5000000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_4_left. Qed.
Lemma attraction_rates_4_right_value : Rabs (attraction_rates_4_right 5 2 (5 / 3) (3 / 2) - (27847937619 / 5000000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_4_right. Qed.
Lemma attraction_rates_4_wrong_0 : ~ (forall N j sigma_l u, attraction_rates_4_domain N j sigma_l u -> attraction_rates_4_left N j sigma_l u = (Rpower sigma_l (- 2 - (2 / N))) * (exp (u * (N - j) / N))).
Proof. refuted attraction_rates_4_inhabited attraction_rates_4_left. Qed.
Lemma attraction_rates_4_wrong_1 : ~ (forall N j sigma_l u, attraction_rates_4_domain N j sigma_l u -> attraction_rates_4_left N j sigma_l u = (Rpower sigma_l (2 + (2 / N))) * (exp (u * (N - j) / N))).
Proof. refuted attraction_rates_4_inhabited attraction_rates_4_left. Qed.

(* rates_at_width_two_2: With two observed entries (α_1 − m)(α_2 − m) = det(A − m) = −(a − m)(m − b)(p_1q_2 −
   p_2q_1)² <= 0, since b <= m <= a: α_2 <= m <= α_1. | a*b*p_1**2*q_2**2 - 2*a*b*p_1*p_2*q_1*q_2 +
   a*b*p_2**2*q_1**2 - a*m*p_1**2*q_2**2 + 2*a*m*p_1*p_2*q_1*q_2 - a*m*p_2**2*q_1**2 - b*m*p_1**2*q_2**2 +
   2*b*m*p_1*p_2*q_1*q_2 - b*m*p_2**2*q_1**2 + m**2*p_1**2*q_2**2 - 2*m**2*p_1*p_2*q_1*q_2 + m**2*p_2**2*q_1**2 =
   (-a + m)*(-b + m)*(p_1*q_2 - p_2*q_1)**2 *)
Definition rates_at_width_two_2_domain (a b m p_1 p_2 q_1 q_2 : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < m.
Definition rates_at_width_two_2_left (a b m p_1 p_2 q_1 q_2 : R) : R :=
  (a * b * (p_1 ^ 2) * (q_2 ^ 2)) - (2 * a * b * p_1 * p_2 * q_1 * q_2) + (a * b * (p_2 ^ 2) * (q_1 ^ 2)) - (a * m * (p_1 ^ 2) * (q_2 ^ 2)) + (2 * a * m * p_1 * p_2 * q_1 * q_2) - (a * m * (p_2 ^ 2) * (q_1 ^ 2)) - (b * m * (p_1 ^ 2) * (q_2 ^ 2)) + (2 * b * m * p_1 * p_2 * q_1 * q_2) - (b * m * (p_2 ^ 2) * (q_1 ^ 2)) + ((m ^ 2) * (p_1 ^ 2) * (q_2 ^ 2)) - (2 * (m ^ 2) * p_1 * p_2 * q_1 * q_2) + ((m ^ 2) * (p_2 ^ 2) * (q_1 ^ 2)).
Definition rates_at_width_two_2_right (a b m p_1 p_2 q_1 q_2 : R) : R :=
  (- a + m) * (- b + m) * (((p_1 * q_2) - (p_2 * q_1)) ^ 2).
Lemma rates_at_width_two_2 : forall a b m p_1 p_2 q_1 q_2 : R, rates_at_width_two_2_domain a b m p_1 p_2 q_1 q_2 ->
  rates_at_width_two_2_left a b m p_1 p_2 q_1 q_2 = rates_at_width_two_2_right a b m p_1 p_2 q_1 q_2.
Proof.
  unfold rates_at_width_two_2_domain, rates_at_width_two_2_left, rates_at_width_two_2_right.
  intros a b m p_1 p_2 q_1 q_2 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma rates_at_width_two_2_inhabited : rates_at_width_two_2_domain 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2).
Proof. premises rates_at_width_two_2_domain. Qed.
Lemma rates_at_width_two_2_left_value : Rabs (rates_at_width_two_2_left 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) - (-(81 / 200))) <= (1 / 100000000000).
Proof. by_value rates_at_width_two_2_left. Qed.
Lemma rates_at_width_two_2_right_value : Rabs (rates_at_width_two_2_right 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) - (-(81 / 200))) <= (1 / 100000000000).
Proof. by_value rates_at_width_two_2_right. Qed.
Lemma rates_at_width_two_2_wrong_0 : ~ (forall a b m p_1 p_2 q_1 q_2, rates_at_width_two_2_domain a b m p_1 p_2 q_1 q_2 -> rates_at_width_two_2_left a b m p_1 p_2 q_1 q_2 = (- a + m) * (- b + m) * ((- (p_1 * q_2) - (p_2 * q_1)) ^ 2)).
Proof. refuted rates_at_width_two_2_inhabited rates_at_width_two_2_left. Qed.
Lemma rates_at_width_two_2_wrong_1 : ~ (forall a b m p_1 p_2 q_1 q_2, rates_at_width_two_2_domain a b m p_1 p_2 q_1 q_2 -> rates_at_width_two_2_left a b m p_1 p_2 q_1 q_2 = (- a + m) * (- b + m) * (((p_1 * q_2) + (p_2 * q_1)) ^ 2)).
Proof. refuted rates_at_width_two_2_inhabited rates_at_width_two_2_left. Qed.

(* runaways_9: Let W be a limit point of W(t_k).  If it is invertible, G = 0 there, and y = b > 0: impossible.
   If it has rank one, G v_1 = 0 and u_1^T G = 0, that is W^T G = 0 and G W^T = 0.  But (G W^T)_11 − (W^T G)_11 =
   y (y − b), with y = −v < 0 since y z = x w > 0: | -v*(-b - v) = v*(b + v) *)
Definition runaways_9_domain (b v : R) : Prop :=
  0 < b /\ 0 < v.
Definition runaways_9_left (b v : R) : R :=
  - v * (- b - v).
Definition runaways_9_right (b v : R) : R :=
  v * (b + v).
Lemma runaways_9 : forall b v : R, runaways_9_domain b v ->
  runaways_9_left b v = runaways_9_right b v.
Proof.
  unfold runaways_9_domain, runaways_9_left, runaways_9_right.
  intros b v (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_9_inhabited : runaways_9_domain 1 (1 / 9).
Proof. premises runaways_9_domain. Qed.
Lemma runaways_9_left_value : Rabs (runaways_9_left 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_9_left. Qed.
Lemma runaways_9_right_value : Rabs (runaways_9_right 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_9_right. Qed.
Lemma runaways_9_wrong_0 : ~ (forall b v, runaways_9_domain b v -> runaways_9_left b v = v * (- b + v)).
Proof. refuted runaways_9_inhabited runaways_9_left. Qed.
Lemma runaways_9_wrong_1 : ~ (forall b v, runaways_9_domain b v -> runaways_9_left b v = v * (b - v)).
Proof. refuted runaways_9_inhabited runaways_9_left. Qed.

Definition all_of_them := (attraction_rates_4,
  rates_at_width_two_2,
  runaways_9).
Print Assumptions all_of_them.
