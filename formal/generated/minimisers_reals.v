(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards.
Open Scope R_scope.

(* attraction_rates_3: | sigma_l**(2*(j - 1)/N)*(sigma_l**2*exp(u))**((N - j)/N) = sigma_l**(2 - 2/N)*exp(u*(N -
   j)/N) *)
Definition attraction_rates_3_domain (N j sigma_l u : R) : Prop :=
  0 < N /\ 0 < sigma_l /\ 0 < u.
Definition attraction_rates_3_left (N j sigma_l u : R) : R :=
  (Rpower sigma_l (2 * (j - 1) / N)) * (Rpower ((sigma_l ^ 2) * (exp u)) ((N - j) / N)).
Definition attraction_rates_3_right (N j sigma_l u : R) : R :=
  (Rpower sigma_l (2 - (2 / N))) * (exp (u * (N - j) / N)).
Lemma attraction_rates_3 : forall N j sigma_l u : R, attraction_rates_3_domain N j sigma_l u ->
  attraction_rates_3_left N j sigma_l u = attraction_rates_3_right N j sigma_l u.
Proof.
  unfold attraction_rates_3_domain, attraction_rates_3_left, attraction_rates_3_right.
  intros N j sigma_l u (H0 & H1 & H2).
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_l) (2 * (j - 1) / N) = ((exp (X_sigma_l * j / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) * (exp u)) ((N - j) / N) = (exp u) * ((exp X_sigma_l) ^ 2) / (exp (j * u / N)) / ((exp (X_sigma_l * j / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (2 - (2 / N)) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (u * (N - j) / N) = (exp u) / (exp (j * u / N))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma attraction_rates_3_inhabited : attraction_rates_3_domain 5 2 (5 / 3) (3 / 2).
Proof. premises attraction_rates_3_domain. Qed.
Lemma attraction_rates_3_left_value : Rabs (attraction_rates_3_left 5 2 (5 / 3) (3 / 2) - (27847937619 / 5000000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_3_left. Qed.
Lemma attraction_rates_3_right_value : Rabs (attraction_rates_3_right 5 2 (5 / 3) (3 / 2) - (27847937619 / 5000000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_3_right. Qed.
Lemma attraction_rates_3_wrong_0 : ~ (forall N j sigma_l u, attraction_rates_3_domain N j sigma_l u -> attraction_rates_3_left N j sigma_l u = (Rpower u (2 - (2 / N))) * (exp (u * (N - j) / N))).
Proof. refuted attraction_rates_3_inhabited attraction_rates_3_left. Qed.
Lemma attraction_rates_3_wrong_1 : ~ (forall N j sigma_l u, attraction_rates_3_domain N j sigma_l u -> attraction_rates_3_left N j sigma_l u = (Rpower sigma_l (2 - (2 / N))) * (exp (sigma_l * (N - j) / N))).
Proof. refuted attraction_rates_3_inhabited attraction_rates_3_left. Qed.

(* rates_at_width_two_2: With two observed entries (α_1 − m)(α_2 − m) = det(A − m) = −(a − m)(m − b)(p_1q_2 −
   p_2q_1)² <= 0, since b <= m <= a: α_2 <= m <= α_1. | Determinant(Matrix([ [  p_1**2*(a - m) - q_1**2*(-b + m),
   p_1*p_2*(a - m) - q_1*q_2*(-b + m)], [p_1*p_2*(a - m) - q_1*q_2*(-b + m),   p_2**2*(a - m) - q_2**2*(-b +
   m)]])) = (-a + m)*(-b + m)*(p_1*q_2 - p_2*q_1)**2 *)
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
Lemma rates_at_width_two_2_wrong_0 : ~ (forall a b m p_1 p_2 q_1 q_2, rates_at_width_two_2_domain a b m p_1 p_2 q_1 q_2 -> rates_at_width_two_2_left a b m p_1 p_2 q_1 q_2 = (- a + m) * (- b + m) * ((- (p_2 * q_1) + (p_2 * q_2)) ^ 2)).
Proof. refuted rates_at_width_two_2_inhabited rates_at_width_two_2_left. Qed.
Lemma rates_at_width_two_2_wrong_1 : ~ (forall a b m p_1 p_2 q_1 q_2, rates_at_width_two_2_domain a b m p_1 p_2 q_1 q_2 -> rates_at_width_two_2_left a b m p_1 p_2 q_1 q_2 = 0).
Proof. refuted rates_at_width_two_2_inhabited rates_at_width_two_2_left. Qed.

(* runaway_masks_10: At N = ∞, dx/dt = −(x − Φ_11) a with a = ∫ ((W W^T)^{1−τ})_11 ((W^T W)^τ)_11 dτ, and a ≥ x²
   (Lagrange's identity): the difference of the integrand and x² is a square. | (sigma_1**(2*tau)*v_11**2 +
   sigma_2**(2*tau)*v_12**2)*(sigma_1**(2 - 2*tau)*u_11**2 + sigma_2**(2 - 2*tau)*u_12**2) - (sigma_1*u_11*v_11 +
   sigma_2*u_12*v_12)**2 = (-sigma_1**tau*sigma_2**(1 - tau)*u_12*v_11 + sigma_1**(1 -
   tau)*sigma_2**tau*u_11*v_12)**2 *)
Definition runaway_masks_10_domain (sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < tau.
Definition runaway_masks_10_left (sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R) : R :=
  ((((Rpower sigma_1 (2 * tau)) * (v_11 ^ 2)) + ((Rpower sigma_2 (2 * tau)) * (v_12 ^ 2))) * (((Rpower sigma_1 (2 - (2 * tau))) * (u_11 ^ 2)) + ((Rpower sigma_2 (2 - (2 * tau))) * (u_12 ^ 2)))) - (((sigma_1 * u_11 * v_11) + (sigma_2 * u_12 * v_12)) ^ 2).
Definition runaway_masks_10_right (sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R) : R :=
  (- ((Rpower sigma_1 tau) * (Rpower sigma_2 (1 - tau)) * u_12 * v_11) + ((Rpower sigma_1 (1 - tau)) * (Rpower sigma_2 tau) * u_11 * v_12)) ^ 2.
Lemma runaway_masks_10 : forall sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R, runaway_masks_10_domain sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 ->
  runaway_masks_10_left sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 = runaway_masks_10_right sigma_1 sigma_2 tau u_11 u_12 v_11 v_12.
Proof.
  unfold runaway_masks_10_domain, runaway_masks_10_left, runaway_masks_10_right.
  intros sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 (H0 & H1 & H2).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (2 * tau) = ((exp (X_sigma_1 * tau)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 * tau) = ((exp (X_sigma_2 * tau)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (2 - (2 * tau)) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 * tau)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (2 - (2 * tau)) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 * tau)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_sigma_1) tau = (exp (X_sigma_1 * tau))) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_sigma_2) (1 - tau) = (exp X_sigma_2) / (exp (X_sigma_2 * tau))) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_sigma_1) (1 - tau) = (exp X_sigma_1) / (exp (X_sigma_1 * tau))) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_sigma_2) tau = (exp (X_sigma_2 * tau))) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaway_masks_10_inhabited : runaway_masks_10_domain (7 / 2) (2 / 3) (1 / 3) (3 / 5) (-(4 / 5)) (5 / 13) (12 / 13).
Proof. premises runaway_masks_10_domain. Qed.
Lemma runaway_masks_10_left_value : Rabs (runaway_masks_10_left (7 / 2) (2 / 3) (1 / 3) (3 / 5) (-(4 / 5)) (5 / 13) (12 / 13) - (21663346503 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_10_left. Qed.
Lemma runaway_masks_10_right_value : Rabs (runaway_masks_10_right (7 / 2) (2 / 3) (1 / 3) (3 / 5) (-(4 / 5)) (5 / 13) (12 / 13) - (21663346503 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_10_right. Qed.
Lemma runaway_masks_10_wrong_0 : ~ (forall sigma_1 sigma_2 tau u_11 u_12 v_11 v_12, runaway_masks_10_domain sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 -> runaway_masks_10_left sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 = (- ((Rpower sigma_1 tau) * (Rpower sigma_2 (1 - tau)) * u_12 * v_11) + ((Rpower sigma_1 (1 - tau)) * (Rpower sigma_2 tau) * u_12 * v_12)) ^ 2).
Proof. refuted runaway_masks_10_inhabited runaway_masks_10_left. Qed.
Lemma runaway_masks_10_wrong_1 : ~ (forall sigma_1 sigma_2 tau u_11 u_12 v_11 v_12, runaway_masks_10_domain sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 -> runaway_masks_10_left sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 = (- ((Rpower sigma_1 tau) * (Rpower sigma_2 (1 - tau)) * u_12 * v_11) + ((Rpower sigma_1 (1 - sigma_1)) * (Rpower sigma_2 tau) * u_11 * v_12)) ^ 2).
Proof. refuted runaway_masks_10_inhabited runaway_masks_10_left. Qed.

(* runaway_masks_11: d log|det W|/dt = −⟨W, ∂E⟩ = −x (x − Φ_11), so |d log|det W|/dx| = |x|/a ≤ 1/|x|.  With s_i
   = log σ_i the kept number c = s_1 u_21² + s_2 u_11² says (s_1 − s_2) u_11² = s_1 − c, and (s_1 − s_2) v_11² =
   s_1 − c' likewise. | -p*s_1 + s_1 - s_2*(1 - p) = (1 - p)*(s_1 - s_2) *)
Definition runaway_masks_11_domain (p s_1 s_2 : R) : Prop :=
  True.
Definition runaway_masks_11_left (p s_1 s_2 : R) : R :=
  - (p * s_1) + s_1 - (s_2 * (1 - p)).
Definition runaway_masks_11_right (p s_1 s_2 : R) : R :=
  (1 - p) * (s_1 - s_2).
Lemma runaway_masks_11 : forall p s_1 s_2 : R, runaway_masks_11_domain p s_1 s_2 ->
  runaway_masks_11_left p s_1 s_2 = runaway_masks_11_right p s_1 s_2.
Proof.
  unfold runaway_masks_11_domain, runaway_masks_11_left, runaway_masks_11_right.
  intros p s_1 s_2 _.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaway_masks_11_inhabited : runaway_masks_11_domain (2 / 7) 2 (-3).
Proof. premises runaway_masks_11_domain. Qed.
Lemma runaway_masks_11_left_value : Rabs (runaway_masks_11_left (2 / 7) 2 (-3) - (17857142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_11_left. Qed.
Lemma runaway_masks_11_right_value : Rabs (runaway_masks_11_right (2 / 7) 2 (-3) - (17857142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_11_right. Qed.
Lemma runaway_masks_11_wrong_0 : ~ (forall p s_1 s_2, runaway_masks_11_domain p s_1 s_2 -> runaway_masks_11_left p s_1 s_2 = (1 - s_1) * (s_1 - s_2)).
Proof. refuted runaway_masks_11_inhabited runaway_masks_11_left. Qed.
Lemma runaway_masks_11_wrong_1 : ~ (forall p s_1 s_2, runaway_masks_11_domain p s_1 s_2 -> runaway_masks_11_left p s_1 s_2 = 0).
Proof. refuted runaway_masks_11_inhabited runaway_masks_11_left. Qed.

(* runaway_masks_13: With the diagonal observed x and w are bounded.  |W|² ± 2 det W are (σ_1 ± σ_2)² in one
   order or the other, so that |y − z| and |y + z| are σ_1 ± σ_2 up to what x and w contribute. | (w + x)**2 + (y
   - z)**2 = w**2 + x**2 + y**2 + z**2 + 2*Determinant(Matrix([ [x, y], [z, w]])) *)
Definition runaway_masks_13_domain (w x y z : R) : Prop :=
  True.
Definition runaway_masks_13_left (w x y z : R) : R :=
  ((w + x) ^ 2) + ((y - z) ^ 2).
Definition runaway_masks_13_right (w x y z : R) : R :=
  (w ^ 2) + (2 * w * x) + (x ^ 2) + (y ^ 2) - (2 * y * z) + (z ^ 2).
Lemma runaway_masks_13 : forall w x y z : R, runaway_masks_13_domain w x y z ->
  runaway_masks_13_left w x y z = runaway_masks_13_right w x y z.
Proof.
  unfold runaway_masks_13_domain, runaway_masks_13_left, runaway_masks_13_right.
  intros w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaway_masks_13_inhabited : runaway_masks_13_domain (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises runaway_masks_13_domain. Qed.
Lemma runaway_masks_13_left_value : Rabs (runaway_masks_13_left (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (18400138889 / 500000000)) <= (1 / 1000000000).
Proof. by_value runaway_masks_13_left. Qed.
Lemma runaway_masks_13_right_value : Rabs (runaway_masks_13_right (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (18400138889 / 500000000)) <= (1 / 1000000000).
Proof. by_value runaway_masks_13_right. Qed.
Lemma runaway_masks_13_wrong_0 : ~ (forall w x y z, runaway_masks_13_domain w x y z -> runaway_masks_13_left w x y z = (2 * w * x) + (2 * (x ^ 2)) + (y ^ 2) - (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_13_inhabited runaway_masks_13_left. Qed.
Lemma runaway_masks_13_wrong_1 : ~ (forall w x y z, runaway_masks_13_domain w x y z -> runaway_masks_13_left w x y z = (2 * (w ^ 2)) + (2 * w * x) + (y ^ 2) - (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_13_inhabited runaway_masks_13_left. Qed.

(* runaway_masks_14: | (-w + x)**2 + (y + z)**2 = w**2 + x**2 + y**2 + z**2 - 2*Determinant(Matrix([ [x, y], [z,
   w]])) *)
Definition runaway_masks_14_domain (w x y z : R) : Prop :=
  True.
Definition runaway_masks_14_left (w x y z : R) : R :=
  ((- w + x) ^ 2) + ((y + z) ^ 2).
Definition runaway_masks_14_right (w x y z : R) : R :=
  (w ^ 2) - (2 * w * x) + (x ^ 2) + (y ^ 2) + (2 * y * z) + (z ^ 2).
Lemma runaway_masks_14 : forall w x y z : R, runaway_masks_14_domain w x y z ->
  runaway_masks_14_left w x y z = runaway_masks_14_right w x y z.
Proof.
  unfold runaway_masks_14_domain, runaway_masks_14_left, runaway_masks_14_right.
  intros w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaway_masks_14_inhabited : runaway_masks_14_domain (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises runaway_masks_14_domain. Qed.
Lemma runaway_masks_14_left_value : Rabs (runaway_masks_14_left (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (10501388889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_14_left. Qed.
Lemma runaway_masks_14_right_value : Rabs (runaway_masks_14_right (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (10501388889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_14_right. Qed.
Lemma runaway_masks_14_wrong_0 : ~ (forall w x y z, runaway_masks_14_domain w x y z -> runaway_masks_14_left w x y z = - (2 * w * x) + (2 * (x ^ 2)) + (y ^ 2) + (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_14_inhabited runaway_masks_14_left. Qed.
Lemma runaway_masks_14_wrong_1 : ~ (forall w x y z, runaway_masks_14_domain w x y z -> runaway_masks_14_left w x y z = (2 * (w ^ 2)) - (2 * w * x) + (y ^ 2) + (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_14_inhabited runaway_masks_14_left. Qed.

(* runaway_masks_17: at N = ∞ log(σ_1/σ_2) = k − h says σ_2/σ_1 = e^{h−k} ≥ e^{−k}.  So for large σ_1 all
   eigenvalues λ_il are within a factor q. | exp(h_1 - k) = exp(h_1)*exp(-k) *)
Definition runaway_masks_17_domain (h_1 k : R) : Prop :=
  0 < h_1 /\ 0 < k.
Definition runaway_masks_17_left (h_1 k : R) : R :=
  exp (h_1 - k).
Definition runaway_masks_17_right (h_1 k : R) : R :=
  (exp h_1) * (exp (- k)).
Lemma runaway_masks_17 : forall h_1 k : R, runaway_masks_17_domain h_1 k ->
  runaway_masks_17_left h_1 k = runaway_masks_17_right h_1 k.
Proof.
  unfold runaway_masks_17_domain, runaway_masks_17_left, runaway_masks_17_right.
  intros h_1 k (H0 & H1).
  assert (E0 : exp (h_1 - k) = (exp h_1) / (exp k)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- k) = 1 / (exp k)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaway_masks_17_inhabited : runaway_masks_17_domain (1 / 5) (3 / 4).
Proof. premises runaway_masks_17_domain. Qed.
Lemma runaway_masks_17_left_value : Rabs (runaway_masks_17_left (1 / 5) (3 / 4) - (28847490519 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_17_left. Qed.
Lemma runaway_masks_17_right_value : Rabs (runaway_masks_17_right (1 / 5) (3 / 4) - (28847490519 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_17_right. Qed.
Lemma runaway_masks_17_wrong_0 : ~ (forall h_1 k, runaway_masks_17_domain h_1 k -> runaway_masks_17_left h_1 k = 1).
Proof. refuted runaway_masks_17_inhabited runaway_masks_17_left. Qed.
Lemma runaway_masks_17_wrong_1 : ~ (forall h_1 k, runaway_masks_17_domain h_1 k -> 1 = runaway_masks_17_right h_1 k).
Proof. refuted runaway_masks_17_inhabited runaway_masks_17_right. Qed.

(* runaway_rates_3: By (3.7) d/dt σ_2^{2/N−1} = (1 − 2/N) (U^T G V)_22: a quantity whose derivative tends to (1 −
   2/N) Φ_12 is (1 − 2/N) Φ_12 t to leading order; | -g*sigma**(2 - 2/N)*Derivative(sigma**(-1 + 2/N), sigma) =
   g*(1 - 2/N) *)
Definition runaway_rates_3_domain (N g sigma : R) : Prop :=
  0 < N /\ 0 < g /\ 0 < sigma.
Definition runaway_rates_3_left (N g sigma : R) : R :=
  - g * (Rpower sigma (- 1 + (2 / N))) * (Rpower sigma (2 - (2 / N))) * (- 1 + (2 / N)) / sigma.
Definition runaway_rates_3_right (N g sigma : R) : R :=
  g * (1 - (2 / N)).
Lemma runaway_rates_3 : forall N g sigma : R, runaway_rates_3_domain N g sigma ->
  runaway_rates_3_left N g sigma = runaway_rates_3_right N g sigma.
Proof.
  unfold runaway_rates_3_domain, runaway_rates_3_left, runaway_rates_3_right.
  intros N g sigma (H0 & H1 & H2).
  exponential sigma H2 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (- 1 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / (exp X_sigma)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (2 - (2 / N)) = ((exp X_sigma) ^ 2) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma runaway_rates_3_inhabited : runaway_rates_3_domain 2 (5 / 4) (1 / 7).
Proof. premises runaway_rates_3_domain. Qed.
Lemma runaway_rates_3_left_value : Rabs (runaway_rates_3_left 2 (5 / 4) (1 / 7) - 0) <= (1 / 10000000000).
Proof. by_value runaway_rates_3_left. Qed.
Lemma runaway_rates_3_right_value : Rabs (runaway_rates_3_right 2 (5 / 4) (1 / 7) - 0) <= (1 / 10000000000).
Proof. by_value runaway_rates_3_right. Qed.
Lemma runaway_rates_3_wrong_0 : ~ (forall N g sigma, runaway_rates_3_domain N g sigma -> runaway_rates_3_left N g sigma = g * (1 - (2 / (N + 1)))).
Proof. refuted runaway_rates_3_inhabited runaway_rates_3_left. Qed.
Lemma runaway_rates_3_wrong_1 : ~ (forall N g sigma, runaway_rates_3_domain N g sigma -> runaway_rates_3_left N g sigma = g * (2 - (2 / N))).
Proof. refuted runaway_rates_3_inhabited runaway_rates_3_left. Qed.

(* runaways_11: Let W be a limit point of W(t_k).  If it is invertible, G = 0 there, and y = b > 0: impossible.
   If it has rank one, G v_1 = 0 and u_1^T G = 0, that is W^T G = 0 and G W^T = 0.  But (G W^T)_11 − (W^T G)_11 =
   y (y − b), with y = −v < 0 since y z = x w > 0: | -v*(-b - v) = v*(b + v) *)
Definition runaways_11_domain (b v : R) : Prop :=
  0 < b /\ 0 < v.
Definition runaways_11_left (b v : R) : R :=
  - v * (- b - v).
Definition runaways_11_right (b v : R) : R :=
  v * (b + v).
Lemma runaways_11 : forall b v : R, runaways_11_domain b v ->
  runaways_11_left b v = runaways_11_right b v.
Proof.
  unfold runaways_11_domain, runaways_11_left, runaways_11_right.
  intros b v (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_11_inhabited : runaways_11_domain 1 (1 / 9).
Proof. premises runaways_11_domain. Qed.
Lemma runaways_11_left_value : Rabs (runaways_11_left 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_11_left. Qed.
Lemma runaways_11_right_value : Rabs (runaways_11_right 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_11_right. Qed.
Lemma runaways_11_wrong_0 : ~ (forall b v, runaways_11_domain b v -> runaways_11_left b v = b * (b + v)).
Proof. refuted runaways_11_inhabited runaways_11_left. Qed.
Lemma runaways_11_wrong_1 : ~ (forall b v, runaways_11_domain b v -> runaways_11_left b v = 2 * (v ^ 2)).
Proof. refuted runaways_11_inhabited runaways_11_left. Qed.

Definition all_of_them := (attraction_rates_3,
  rates_at_width_two_2,
  runaway_masks_10,
  runaway_masks_11,
  runaway_masks_13,
  runaway_masks_14,
  runaway_masks_17,
  runaway_rates_3,
  runaways_11).
Print Assumptions all_of_them.
