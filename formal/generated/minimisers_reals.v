(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
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
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
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

(* attraction_rates_4: At finite depth every summand of λ_il lies between σ_l^{2−2/N} and σ_i^{2−2/N} for σ_l <=
   σ_i, and so does their mean: σ_d^{2−2/N} <= λ_il <= σ_1^{2−2/N}. | 1 <= exp(n*u/(k + n + 1)) *)
Definition attraction_rates_4_domain (k n u : R) : Prop :=
  0 <= k /\ 0 <= n /\ 0 < u.
Definition attraction_rates_4_left (k n u : R) : R :=
  1.
Definition attraction_rates_4_right (k n u : R) : R :=
  exp (n * u / (k + n + 1)).
Lemma attraction_rates_4 : forall k n u : R, attraction_rates_4_domain k n u ->
  attraction_rates_4_left k n u <= attraction_rates_4_right k n u.
Proof.
  unfold attraction_rates_4_domain, attraction_rates_4_left, attraction_rates_4_right.
  intros k n u (H0 & H1 & H2).
  assert (G : forall u, 0 <= u -> 0 <= ((exp (n * u / (k + n + 1))) - 1)).
  { clear H2 u.
    apply (ascends (fun u => ((exp (n * u / (k + n + 1))) - 1)) (fun u => (n * (exp (n * u / (k + n + 1))) / (k + n + 1)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma attraction_rates_4_inhabited : attraction_rates_4_domain 1 3 (3 / 2).
Proof. premises attraction_rates_4_domain. Qed.
Lemma attraction_rates_4_left_value : Rabs (attraction_rates_4_left 1 3 (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value attraction_rates_4_left. Qed.
Lemma attraction_rates_4_right_value : Rabs (attraction_rates_4_right 1 3 (3 / 2) - (3074503889 / 1250000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_4_right. Qed.
Lemma attraction_rates_4_wrong_0 : ~ (forall k n u, attraction_rates_4_domain k n u -> attraction_rates_4_left k n u <= exp (- n * u / (k + n + 1))).
Proof. refuted attraction_rates_4_inhabited attraction_rates_4_left. Qed.
Lemma attraction_rates_4_wrong_1 : ~ (forall k n u, attraction_rates_4_domain k n u -> attraction_rates_4_left k n u <= - (exp (n * u / (k + n + 1)))).
Proof. refuted attraction_rates_4_inhabited attraction_rates_4_left. Qed.

(* attraction_rates_5: | exp(n*u/(k + n + 1)) <= exp(u*(k + n)/(k + n + 1)) *)
Definition attraction_rates_5_domain (k n u : R) : Prop :=
  0 <= k /\ 0 <= n /\ 0 < u.
Definition attraction_rates_5_left (k n u : R) : R :=
  exp (n * u / (k + n + 1)).
Definition attraction_rates_5_right (k n u : R) : R :=
  exp (u * (k + n) / (k + n + 1)).
Lemma attraction_rates_5 : forall k n u : R, attraction_rates_5_domain k n u ->
  attraction_rates_5_left k n u <= attraction_rates_5_right k n u.
Proof.
  unfold attraction_rates_5_domain, attraction_rates_5_left, attraction_rates_5_right.
  intros k n u (H0 & H1 & H2).
  assert (G : forall u, 0 <= u -> 0 <= ((exp (k * u / (k + n + 1))) - 1)).
  { clear H2 u.
    apply (ascends (fun u => ((exp (k * u / (k + n + 1))) - 1)) (fun u => (k * (exp (k * u / (k + n + 1))) / (k + n + 1)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (E0 : exp (u * (k + n) / (k + n + 1)) = (exp (k * u / (k + n + 1))) * (exp (n * u / (k + n + 1)))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- n * u / (k + n + 1)) = 1 / (exp (n * u / (k + n + 1)))) by same_exponent. rewrite ?E1 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (1 / (exp (n * u / (k + n + 1)))) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma attraction_rates_5_inhabited : attraction_rates_5_domain 1 3 (3 / 2).
Proof. premises attraction_rates_5_domain. Qed.
Lemma attraction_rates_5_left_value : Rabs (attraction_rates_5_left 1 3 (3 / 2) - (3074503889 / 1250000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_5_left. Qed.
Lemma attraction_rates_5_right_value : Rabs (attraction_rates_5_right 1 3 (3 / 2) - (33201169227 / 10000000000)) <= (1 / 10000000000).
Proof. by_value attraction_rates_5_right. Qed.
Lemma attraction_rates_5_wrong_0 : ~ (forall k n u, attraction_rates_5_domain k n u -> attraction_rates_5_left k n u <= exp (u * (k + n) / ((2 * n) + 1))).
Proof. refuted attraction_rates_5_inhabited attraction_rates_5_left. Qed.
Lemma attraction_rates_5_wrong_1 : ~ (forall k n u, attraction_rates_5_domain k n u -> attraction_rates_5_left k n u <= exp (2 * k * u / (k + n + 1))).
Proof. refuted attraction_rates_5_inhabited attraction_rates_5_left. Qed.

(* attraction_rates_6: | 3 = Trace(Matrix([ [1, 1], [1, 1]])*Matrix([ [1, 1], [0, 1]])) *)
Definition attraction_rates_6_out_domain : Prop :=
  True.
Definition attraction_rates_6_out_left : R :=
  3.
Definition attraction_rates_6_out_right : R :=
  3.
Lemma attraction_rates_6_out : attraction_rates_6_out_domain ->
  attraction_rates_6_out_left = attraction_rates_6_out_right.
Proof.
  unfold attraction_rates_6_out_domain, attraction_rates_6_out_left, attraction_rates_6_out_right.
  intros _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition attraction_rates_6_left : R :=
  3.
Definition attraction_rates_6_right : R :=
  trace (product [[1; 1]; [1; 1]] [[1; 1]; [0; 1]]).
Lemma attraction_rates_6 : attraction_rates_6_out_domain ->
  attraction_rates_6_left = attraction_rates_6_right.
Proof.
  intros H; generalize (attraction_rates_6_out H); revert H.
  unfold attraction_rates_6_out_domain, attraction_rates_6_out_left, attraction_rates_6_out_right, attraction_rates_6_left, attraction_rates_6_right.
  intros _ out. known.
  assert (W0 : trace (product [[1; 1]; [1; 1]] [[1; 1]; [0; 1]]) = 3) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma attraction_rates_6_out_inhabited : attraction_rates_6_out_domain.
Proof. premises attraction_rates_6_out_domain. Qed.
Lemma attraction_rates_6_out_left_value : Rabs (attraction_rates_6_out_left - 3) <= (1 / 10000000000).
Proof. by_value attraction_rates_6_out_left. Qed.
Lemma attraction_rates_6_out_right_value : Rabs (attraction_rates_6_out_right - 3) <= (1 / 10000000000).
Proof. by_value attraction_rates_6_out_right. Qed.
Lemma attraction_rates_6_out_wrong_0 : ~ (attraction_rates_6_out_domain -> attraction_rates_6_out_left = 2).
Proof. refuted attraction_rates_6_out_inhabited attraction_rates_6_out_left. Qed.
Lemma attraction_rates_6_out_wrong_1 : ~ (attraction_rates_6_out_domain -> 4 = attraction_rates_6_out_right).
Proof. refuted attraction_rates_6_out_inhabited attraction_rates_6_out_right. Qed.

(* bounded_masks_1: With s_i = log σ_i a number c = s_1 p + s_2 (1 − p) says (s_1 − s_2)(1 − p) = s_1 − c. |
   -p*s_1 + s_1 - s_2*(1 - p) = (1 - p)*(s_1 - s_2) *)
Definition bounded_masks_1_domain (p s_1 s_2 : R) : Prop :=
  True.
Definition bounded_masks_1_left (p s_1 s_2 : R) : R :=
  - (p * s_1) + s_1 - (s_2 * (1 - p)).
Definition bounded_masks_1_right (p s_1 s_2 : R) : R :=
  (1 - p) * (s_1 - s_2).
Lemma bounded_masks_1 : forall p s_1 s_2 : R, bounded_masks_1_domain p s_1 s_2 ->
  bounded_masks_1_left p s_1 s_2 = bounded_masks_1_right p s_1 s_2.
Proof.
  unfold bounded_masks_1_domain, bounded_masks_1_left, bounded_masks_1_right.
  intros p s_1 s_2 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_masks_1_inhabited : bounded_masks_1_domain (2 / 7) 2 (-3).
Proof. premises bounded_masks_1_domain. Qed.
Lemma bounded_masks_1_left_value : Rabs (bounded_masks_1_left (2 / 7) 2 (-3) - (17857142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_1_left. Qed.
Lemma bounded_masks_1_right_value : Rabs (bounded_masks_1_right (2 / 7) 2 (-3) - (17857142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_1_right. Qed.
Lemma bounded_masks_1_wrong_0 : ~ (forall p s_1 s_2, bounded_masks_1_domain p s_1 s_2 -> bounded_masks_1_left p s_1 s_2 = (1 - s_1) * (s_1 - s_2)).
Proof. refuted bounded_masks_1_inhabited bounded_masks_1_left. Qed.
Lemma bounded_masks_1_wrong_1 : ~ (forall p s_1 s_2, bounded_masks_1_domain p s_1 s_2 -> bounded_masks_1_left p s_1 s_2 = 0).
Proof. refuted bounded_masks_1_inhabited bounded_masks_1_left. Qed.

(* bounded_masks_2: One row ρ observed, N = ∞, g = ρ − φ, ∂E = e_1 g^T.  With e = u_11² and u_21² = 1 − e the row
   has the length |ρ|² = e σ_1² + (1 − e) σ_2², which E bounds by R²; the kept number is c = s_1 (1 − e) + s_2 e,
   so that (s_1 − s_2) e = s_1 − c, and with L = s_1 − s_2 (s_1 − c)(σ_1² − σ_2²) = L (|ρ|² − σ_2²): |
   e*sigma_1**2 + sigma_2**2*(1 - e) - sigma_2**2 = e*(sigma_1**2 - sigma_2**2) *)
Definition bounded_masks_2_domain (e sigma_1 sigma_2 : R) : Prop :=
  0 < e /\ 0 < sigma_1 /\ 0 < sigma_2.
Definition bounded_masks_2_left (e sigma_1 sigma_2 : R) : R :=
  (e * (sigma_1 ^ 2)) + ((sigma_2 ^ 2) * (1 - e)) - (sigma_2 ^ 2).
Definition bounded_masks_2_right (e sigma_1 sigma_2 : R) : R :=
  e * ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma bounded_masks_2 : forall e sigma_1 sigma_2 : R, bounded_masks_2_domain e sigma_1 sigma_2 ->
  bounded_masks_2_left e sigma_1 sigma_2 = bounded_masks_2_right e sigma_1 sigma_2.
Proof.
  unfold bounded_masks_2_domain, bounded_masks_2_left, bounded_masks_2_right.
  intros e sigma_1 sigma_2 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_masks_2_inhabited : bounded_masks_2_domain (2 / 7) (7 / 2) (2 / 3).
Proof. premises bounded_masks_2_domain. Qed.
Lemma bounded_masks_2_left_value : Rabs (bounded_masks_2_left (2 / 7) (7 / 2) (2 / 3) - (3373015873 / 1000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_2_left. Qed.
Lemma bounded_masks_2_right_value : Rabs (bounded_masks_2_right (2 / 7) (7 / 2) (2 / 3) - (3373015873 / 1000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_2_right. Qed.
Lemma bounded_masks_2_wrong_0 : ~ (forall e sigma_1 sigma_2, bounded_masks_2_domain e sigma_1 sigma_2 -> bounded_masks_2_left e sigma_1 sigma_2 = sigma_1 * ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted bounded_masks_2_inhabited bounded_masks_2_left. Qed.
Lemma bounded_masks_2_wrong_1 : ~ (forall e sigma_1 sigma_2, bounded_masks_2_domain e sigma_1 sigma_2 -> bounded_masks_2_left e sigma_1 sigma_2 = 0).
Proof. refuted bounded_masks_2_inhabited bounded_masks_2_left. Qed.

(* bounded_masks_3: e λ_12 = (|ρ|² − σ_2²)/(2L). | e*(sigma_1**2 - sigma_2**2)/(2*log(sigma_1/sigma_2)) =
   (e*sigma_1**2 + sigma_2**2*(1 - e) - sigma_2**2)/(2*log(sigma_1/sigma_2)) *)
Definition bounded_masks_3_domain (e sigma_1 sigma_2 : R) : Prop :=
  0 < e /\ 0 < sigma_1 /\ 0 < sigma_2 /\ ln (sigma_1 / sigma_2) <> 0.
Definition bounded_masks_3_left (e sigma_1 sigma_2 : R) : R :=
  e * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / 2 / (ln (sigma_1 / sigma_2)).
Definition bounded_masks_3_right (e sigma_1 sigma_2 : R) : R :=
  ((e * (sigma_1 ^ 2)) + ((sigma_2 ^ 2) * (1 - e)) - (sigma_2 ^ 2)) / 2 / (ln (sigma_1 / sigma_2)).
Lemma bounded_masks_3 : forall e sigma_1 sigma_2 : R, bounded_masks_3_domain e sigma_1 sigma_2 ->
  bounded_masks_3_left e sigma_1 sigma_2 = bounded_masks_3_right e sigma_1 sigma_2.
Proof.
  unfold bounded_masks_3_domain, bounded_masks_3_left, bounded_masks_3_right.
  intros e sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_masks_3_inhabited : bounded_masks_3_domain (2 / 7) (7 / 2) (2 / 3).
Proof. premises bounded_masks_3_domain. Qed.
Lemma bounded_masks_3_left_value : Rabs (bounded_masks_3_left (2 / 7) (7 / 2) (2 / 3) - (10170542643 / 10000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_3_left. Qed.
Lemma bounded_masks_3_right_value : Rabs (bounded_masks_3_right (2 / 7) (7 / 2) (2 / 3) - (10170542643 / 10000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_3_right. Qed.
Lemma bounded_masks_3_wrong_0 : ~ (forall e sigma_1 sigma_2, bounded_masks_3_domain e sigma_1 sigma_2 -> bounded_masks_3_left e sigma_1 sigma_2 = ((sigma_1 ^ 3) + ((sigma_2 ^ 2) * (1 - e)) - (sigma_2 ^ 2)) / 2 / (ln (sigma_1 / sigma_2))).
Proof. refuted bounded_masks_3_inhabited bounded_masks_3_left. Qed.
Lemma bounded_masks_3_wrong_1 : ~ (forall e sigma_1 sigma_2, bounded_masks_3_domain e sigma_1 sigma_2 -> bounded_masks_3_left e sigma_1 sigma_2 = ((e * (sigma_2 ^ 2)) + ((sigma_2 ^ 2) * (1 - e)) - (sigma_2 ^ 2)) / 2 / (ln (sigma_1 / sigma_2))).
Proof. refuted bounded_masks_3_inhabited bounded_masks_3_left. Qed.

(* bounded_masks_4: H = U^T ∂E V has the entries u_1i (g · v_l), and λ_12 ≤ λ_11 (Lemma 2.5): the energy falls at
   the rate D ≥ λ_12 e |g|².  As 2E = |g|², d|g|/dt ≤ −λ_12 e |g|, while d(1/σ_2)/dt = H_22 ≤ |g|: 1/σ_2 grows at
   most linearly, L at most like log t where σ_1 is large. | e*lambda*(alpha**2 + beta**2) <= alpha**2*e*(lambda
   + m) + beta**2*mu*q + lambda*(alpha**2*q + beta**2*e) *)
Definition bounded_masks_4_domain (alpha beta e lambda m mu q : R) : Prop :=
  0 < e /\ 0 < lambda /\ 0 < m /\ 0 < mu /\ 0 < q.
Definition bounded_masks_4_left (alpha beta e lambda m mu q : R) : R :=
  e * lambda * ((alpha ^ 2) + (beta ^ 2)).
Definition bounded_masks_4_right (alpha beta e lambda m mu q : R) : R :=
  ((alpha ^ 2) * e * (lambda + m)) + ((beta ^ 2) * mu * q) + (lambda * (((alpha ^ 2) * q) + ((beta ^ 2) * e))).
Lemma bounded_masks_4 : forall alpha beta e lambda m mu q : R, bounded_masks_4_domain alpha beta e lambda m mu q ->
  bounded_masks_4_left alpha beta e lambda m mu q <= bounded_masks_4_right alpha beta e lambda m mu q.
Proof.
  unfold bounded_masks_4_domain, bounded_masks_4_left, bounded_masks_4_right.
  intros alpha beta e lambda m mu q (H0 & H1 & H2 & H3 & H4).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((alpha ^ 2) * e * m) + ((alpha ^ 2) * lambda * q) + ((beta ^ 2) * mu * q)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_masks_4_inhabited : bounded_masks_4_domain (-2) (3 / 4) (2 / 7) (1 / 3) 2 (1 / 9) (5 / 7).
Proof. premises bounded_masks_4_domain. Qed.
Lemma bounded_masks_4_left_value : Rabs (bounded_masks_4_left (-2) (3 / 4) (2 / 7) (1 / 3) 2 (1 / 9) (5 / 7) - (5431547619 / 12500000000)) <= (1 / 100000000000).
Proof. by_value bounded_masks_4_left. Qed.
Lemma bounded_masks_4_right_value : Rabs (bounded_masks_4_right (-2) (3 / 4) (2 / 7) (1 / 3) 2 (1 / 9) (5 / 7) - (4646577381 / 1250000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_4_right. Qed.
Lemma bounded_masks_4_wrong_0 : ~ (forall alpha beta e lambda m mu q, bounded_masks_4_domain alpha beta e lambda m mu q -> bounded_masks_4_left alpha beta e lambda m mu q <= / (((alpha ^ 2) * e * (lambda + m)) + ((beta ^ 2) * mu * q) + (lambda * (((alpha ^ 2) * q) + ((beta ^ 2) * e))))).
Proof. refuted bounded_masks_4_inhabited bounded_masks_4_left. Qed.
Lemma bounded_masks_4_wrong_1 : ~ (forall alpha beta e lambda m mu q, bounded_masks_4_domain alpha beta e lambda m mu q -> bounded_masks_4_left alpha beta e lambda m mu q <= - ((alpha ^ 2) * e * (lambda + m)) - ((beta ^ 2) * mu * q) - (lambda * (((alpha ^ 2) * q) + ((beta ^ 2) * e)))).
Proof. refuted bounded_masks_4_inhabited bounded_masks_4_left. Qed.

(* bounded_masks_5: First let |g| ≥ |φ| for ever.  d(s_1 + s_2)/dt = −ρ · g is then at most −|ρ|²/2, and ds_2/dt
   = −(ρ · v_2)(g · v_2) at least −σ_2 |g|: ds_1/dt ≤ −|ρ|²/2 + σ_2 |g|. | phi_1*rho_1 + phi_2*rho_2 - rho_1**2 -
   rho_2**2 = phi_1**2/2 + phi_2**2/2 - rho_1**2/2 - rho_2**2/2 - (-phi_1 + rho_1)**2/2 - (-phi_2 + rho_2)**2/2 *)
Definition bounded_masks_5_domain (phi_1 phi_2 rho_1 rho_2 : R) : Prop :=
  True.
Definition bounded_masks_5_left (phi_1 phi_2 rho_1 rho_2 : R) : R :=
  (phi_1 * rho_1) + (phi_2 * rho_2) - (rho_1 ^ 2) - (rho_2 ^ 2).
Definition bounded_masks_5_right (phi_1 phi_2 rho_1 rho_2 : R) : R :=
  ((phi_1 ^ 2) / 2) + ((phi_2 ^ 2) / 2) - ((rho_1 ^ 2) / 2) - ((rho_2 ^ 2) / 2) - (((- phi_1 + rho_1) ^ 2) / 2) - (((- phi_2 + rho_2) ^ 2) / 2).
Lemma bounded_masks_5 : forall phi_1 phi_2 rho_1 rho_2 : R, bounded_masks_5_domain phi_1 phi_2 rho_1 rho_2 ->
  bounded_masks_5_left phi_1 phi_2 rho_1 rho_2 = bounded_masks_5_right phi_1 phi_2 rho_1 rho_2.
Proof.
  unfold bounded_masks_5_domain, bounded_masks_5_left, bounded_masks_5_right.
  intros phi_1 phi_2 rho_1 rho_2 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_masks_5_inhabited : bounded_masks_5_domain (4 / 3) (1 / 6) (3 / 5) (-(7 / 2)).
Proof. premises bounded_masks_5_domain. Qed.
Lemma bounded_masks_5_left_value : Rabs (bounded_masks_5_left (4 / 3) (1 / 6) (3 / 5) (-(7 / 2)) - (-(12393333333 / 1000000000))) <= (1 / 1000000000).
Proof. by_value bounded_masks_5_left. Qed.
Lemma bounded_masks_5_right_value : Rabs (bounded_masks_5_right (4 / 3) (1 / 6) (3 / 5) (-(7 / 2)) - (-(12393333333 / 1000000000))) <= (1 / 1000000000).
Proof. by_value bounded_masks_5_right. Qed.
Lemma bounded_masks_5_wrong_0 : ~ (forall phi_1 phi_2 rho_1 rho_2, bounded_masks_5_domain phi_1 phi_2 rho_1 rho_2 -> bounded_masks_5_left phi_1 phi_2 rho_1 rho_2 = (phi_2 ^ 2) - ((rho_1 ^ 2) / 2) - ((rho_2 ^ 2) / 2) - (((- phi_1 + rho_1) ^ 2) / 2) - (((- phi_2 + rho_2) ^ 2) / 2)).
Proof. refuted bounded_masks_5_inhabited bounded_masks_5_left. Qed.
Lemma bounded_masks_5_wrong_1 : ~ (forall phi_1 phi_2 rho_1 rho_2, bounded_masks_5_domain phi_1 phi_2 rho_1 rho_2 -> bounded_masks_5_left phi_1 phi_2 rho_1 rho_2 = (phi_1 ^ 2) - ((rho_1 ^ 2) / 2) - ((rho_2 ^ 2) / 2) - (((- phi_1 + rho_1) ^ 2) / 2) - (((- phi_2 + rho_2) ^ 2) / 2)).
Proof. refuted bounded_masks_5_inhabited bounded_masks_5_left. Qed.

(* bounded_masks_6: Where s_1 ≥ c + 1, |ρ|² ≥ (σ_1² − σ_2²)/L, and with σ_1/σ_2 = e^u, L = u, σ_2 |g| ≤ |ρ|²/2
   follows from 2u |g| ≤ σ_1 (e^u − e^{−u}): σ_1 cannot grow beyond max(e^{c+1}, |g(0)|). | 2*u <= exp(u) -
   exp(-u) *)
Definition bounded_masks_6_domain (u : R) : Prop :=
  0 < u.
Definition bounded_masks_6_left (u : R) : R :=
  2 * u.
Definition bounded_masks_6_right (u : R) : R :=
  (exp u) - (exp (- u)).
Lemma bounded_masks_6 : forall u : R, bounded_masks_6_domain u ->
  bounded_masks_6_left u <= bounded_masks_6_right u.
Proof.
  unfold bounded_masks_6_domain, bounded_masks_6_left, bounded_masks_6_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- (2 * u) + (2 * (sinh u)))).
  { clear H0 u.
    apply (ascends (fun u => (- (2 * u) + (2 * (sinh u)))) (fun u => ((2 * (cosh u)) - 2))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((2 * (cosh u)) - 2)) (fun u => (2 * (sinh u)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma bounded_masks_6_inhabited : bounded_masks_6_domain (1 / 3).
Proof. premises bounded_masks_6_domain. Qed.
Lemma bounded_masks_6_left_value : Rabs (bounded_masks_6_left (1 / 3) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_masks_6_left. Qed.
Lemma bounded_masks_6_right_value : Rabs (bounded_masks_6_right (1 / 3) - (67908111451 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_masks_6_right. Qed.
Lemma bounded_masks_6_wrong_0 : ~ (forall u, bounded_masks_6_domain u -> bounded_masks_6_left u <= (exp u) - (2 * (exp (- u)))).
Proof. refuted bounded_masks_6_inhabited bounded_masks_6_left. Qed.
Lemma bounded_masks_6_wrong_1 : ~ (forall u, bounded_masks_6_domain u -> bounded_masks_6_left u <= (exp u) - 1).
Proof. refuted bounded_masks_6_inhabited bounded_masks_6_left. Qed.

(* bounded_masks_7: Otherwise |ρ| ≥ |φ| − |g| stays above some 2δ > 0 from a time on.  While σ_2 ≤ δ, |ρ|² − σ_2²
   ≥ 3δ², so |g| falls by the rate 3δ²/(2L) at least, and L ≤ C + 2 log(2 + t), counted from when σ_2 was δ: ∫
   dt/L ≥ t/(C + 2 log(2 + t)) outgrows every multiple of log t, |g| is integrable, 1/σ_2 is bounded, and with it
   L and, by (s_1 − c)(σ_1² − σ_2²) ≤ L R², σ_1. | 3*delta**2 <= -delta**2 + (2*delta + h)**2 *)
Definition bounded_masks_7_domain (delta h : R) : Prop :=
  0 < delta /\ 0 < h.
Definition bounded_masks_7_left (delta h : R) : R :=
  3 * (delta ^ 2).
Definition bounded_masks_7_right (delta h : R) : R :=
  - (delta ^ 2) + (((2 * delta) + h) ^ 2).
Lemma bounded_masks_7 : forall delta h : R, bounded_masks_7_domain delta h ->
  bounded_masks_7_left delta h <= bounded_masks_7_right delta h.
Proof.
  unfold bounded_masks_7_domain, bounded_masks_7_left, bounded_masks_7_right.
  intros delta h (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((4 * delta * h) + (h ^ 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_masks_7_inhabited : bounded_masks_7_domain (1 / 5) (1 / 3).
Proof. premises bounded_masks_7_domain. Qed.
Lemma bounded_masks_7_left_value : Rabs (bounded_masks_7_left (1 / 5) (1 / 3) - (3 / 25)) <= (1 / 100000000000).
Proof. by_value bounded_masks_7_left. Qed.
Lemma bounded_masks_7_right_value : Rabs (bounded_masks_7_right (1 / 5) (1 / 3) - (24888888889 / 50000000000)) <= (1 / 100000000000).
Proof. by_value bounded_masks_7_right. Qed.
Lemma bounded_masks_7_wrong_0 : ~ (forall delta h, bounded_masks_7_domain delta h -> bounded_masks_7_left delta h <= - (delta ^ 2) - (((2 * delta) + h) ^ 2)).
Proof. refuted bounded_masks_7_inhabited bounded_masks_7_left. Qed.
Lemma bounded_masks_7_wrong_1 : ~ (forall delta h, bounded_masks_7_domain delta h -> bounded_masks_7_left delta h <= - (delta ^ 2) + (((2 * delta) - h) ^ 2)).
Proof. refuted bounded_masks_7_inhabited bounded_masks_7_left. Qed.

(* bounded_masks_8: With the mask (3.26) and Φ_11 = 0 the rate of N T_11, T = (W^T W)^{1/N}, is −2x² ≤ 0, and so
   at N = ∞ that of (log W^T W)_11: it never grows; | -Entry(Matrix([ [     x,      0], [-b + y, -c +
   w]])*Matrix([ [x, y], [z, w]]), 1, 1) - Entry(Matrix([ [x, z], [y, w]])*Matrix([ [x, -b + y], [0, -c + w]]),
   1, 1) = -2*x**2 *)
Definition bounded_masks_8_out_domain (b c w x y z : R) : Prop :=
  0 < b /\ 0 < c.
Definition bounded_masks_8_out_left (b c w x y z : R) : R :=
  - 2 * (x ^ 2).
Definition bounded_masks_8_out_right (b c w x y z : R) : R :=
  - 2 * (x ^ 2).
Lemma bounded_masks_8_out : forall b c w x y z : R, bounded_masks_8_out_domain b c w x y z ->
  bounded_masks_8_out_left b c w x y z = bounded_masks_8_out_right b c w x y z.
Proof.
  unfold bounded_masks_8_out_domain, bounded_masks_8_out_left, bounded_masks_8_out_right.
  intros b c w x y z (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition bounded_masks_8_left (b c w x y z : R) : R :=
  - (entry (product [[x; 0]; [- b + y; - c + w]] [[x; y]; [z; w]]) 0 0) - (entry (product [[x; z]; [y; w]] [[x; - b + y]; [0; - c + w]]) 0 0).
Definition bounded_masks_8_right (b c w x y z : R) : R :=
  - 2 * (x ^ 2).
Lemma bounded_masks_8 : forall b c w x y z : R, bounded_masks_8_out_domain b c w x y z ->
  bounded_masks_8_left b c w x y z = bounded_masks_8_right b c w x y z.
Proof.
  intros b c w x y z H; generalize (bounded_masks_8_out b c w x y z H); revert H.
  unfold bounded_masks_8_out_domain, bounded_masks_8_out_left, bounded_masks_8_out_right, bounded_masks_8_left, bounded_masks_8_right.
  intros (H0 & H1) out. known.
  assert (W0 : entry (product [[x; 0]; [- b + y; - c + w]] [[x; y]; [z; w]]) 0 0 = x ^ 2) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[x; z]; [y; w]] [[x; - b + y]; [0; - c + w]]) 0 0 = x ^ 2) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma bounded_masks_8_out_inhabited : bounded_masks_8_out_domain 1 (7 / 5) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises bounded_masks_8_out_domain. Qed.
Lemma bounded_masks_8_out_left_value : Rabs (bounded_masks_8_out_left 1 (7 / 5) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(18 / 25))) <= (1 / 100000000000).
Proof. by_value bounded_masks_8_out_left. Qed.
Lemma bounded_masks_8_out_right_value : Rabs (bounded_masks_8_out_right 1 (7 / 5) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(18 / 25))) <= (1 / 100000000000).
Proof. by_value bounded_masks_8_out_right. Qed.
Lemma bounded_masks_8_out_wrong_0 : ~ (forall b c w x y z, bounded_masks_8_out_domain b c w x y z -> bounded_masks_8_out_left b c w x y z = - 2 * (w ^ 2)).
Proof. refuted bounded_masks_8_out_inhabited bounded_masks_8_out_left. Qed.
Lemma bounded_masks_8_out_wrong_1 : ~ (forall b c w x y z, bounded_masks_8_out_domain b c w x y z -> - (w * x) - (x ^ 2) = bounded_masks_8_out_right b c w x y z).
Proof. refuted bounded_masks_8_out_inhabited bounded_masks_8_out_right. Qed.

(* bounded_masks_9: nor does S_22, S = (W W^T)^{1/N}, where Φ_22 = 0. | -Entry(Matrix([ [x, y], [z, w]])*Matrix([
   [-a + x, 0], [-b + y, w]]), 2, 2) - Entry(Matrix([ [-a + x, -b + y], [     0,      w]])*Matrix([ [x, z], [y,
   w]]), 2, 2) = -2*w**2 *)
Definition bounded_masks_9_out_domain (a b w x y z : R) : Prop :=
  0 < a /\ 0 < b.
Definition bounded_masks_9_out_left (a b w x y z : R) : R :=
  - 2 * (w ^ 2).
Definition bounded_masks_9_out_right (a b w x y z : R) : R :=
  - 2 * (w ^ 2).
Lemma bounded_masks_9_out : forall a b w x y z : R, bounded_masks_9_out_domain a b w x y z ->
  bounded_masks_9_out_left a b w x y z = bounded_masks_9_out_right a b w x y z.
Proof.
  unfold bounded_masks_9_out_domain, bounded_masks_9_out_left, bounded_masks_9_out_right.
  intros a b w x y z (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition bounded_masks_9_left (a b w x y z : R) : R :=
  - (entry (product [[x; y]; [z; w]] [[- a + x; 0]; [- b + y; w]]) 1 1) - (entry (product [[- a + x; - b + y]; [0; w]] [[x; z]; [y; w]]) 1 1).
Definition bounded_masks_9_right (a b w x y z : R) : R :=
  - 2 * (w ^ 2).
Lemma bounded_masks_9 : forall a b w x y z : R, bounded_masks_9_out_domain a b w x y z ->
  bounded_masks_9_left a b w x y z = bounded_masks_9_right a b w x y z.
Proof.
  intros a b w x y z H; generalize (bounded_masks_9_out a b w x y z H); revert H.
  unfold bounded_masks_9_out_domain, bounded_masks_9_out_left, bounded_masks_9_out_right, bounded_masks_9_left, bounded_masks_9_right.
  intros (H0 & H1) out. known.
  assert (W0 : entry (product [[x; y]; [z; w]] [[- a + x; 0]; [- b + y; w]]) 1 1 = w ^ 2) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[- a + x; - b + y]; [0; w]] [[x; z]; [y; w]]) 1 1 = w ^ 2) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma bounded_masks_9_out_inhabited : bounded_masks_9_out_domain (3 / 5) 1 (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises bounded_masks_9_out_domain. Qed.
Lemma bounded_masks_9_out_left_value : Rabs (bounded_masks_9_out_left (3 / 5) 1 (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(8888888889 / 2500000000))) <= (1 / 10000000000).
Proof. by_value bounded_masks_9_out_left. Qed.
Lemma bounded_masks_9_out_right_value : Rabs (bounded_masks_9_out_right (3 / 5) 1 (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(8888888889 / 2500000000))) <= (1 / 10000000000).
Proof. by_value bounded_masks_9_out_right. Qed.
Lemma bounded_masks_9_out_wrong_0 : ~ (forall a b w x y z, bounded_masks_9_out_domain a b w x y z -> bounded_masks_9_out_left a b w x y z = - 2 * (x ^ 2)).
Proof. refuted bounded_masks_9_out_inhabited bounded_masks_9_out_left. Qed.
Lemma bounded_masks_9_out_wrong_1 : ~ (forall a b w x y z, bounded_masks_9_out_domain a b w x y z -> - (w ^ 2) - (w * x) = bounded_masks_9_out_right a b w x y z).
Proof. refuted bounded_masks_9_out_inhabited bounded_masks_9_out_right. Qed.

(* bounded_masks_10: The second column is observed: R² ≥ y² + w² ≥ σ_1² f with f = v_21², so that f ≤ 1/2 as soon
   as σ_1² ≥ 2R², and then T_11 = A (1 − f) + B f is at least A/2, A = σ_1^{2/N}: at finite depth σ_1 is bounded.
   | A*(f + h) <= A*(f + 2*h) + B*f *)
Definition bounded_masks_10_domain (A B f h : R) : Prop :=
  0 < A /\ 0 < B /\ 0 < f /\ 0 < h.
Definition bounded_masks_10_left (A B f h : R) : R :=
  A * (f + h).
Definition bounded_masks_10_right (A B f h : R) : R :=
  (A * (f + (2 * h))) + (B * f).
Lemma bounded_masks_10 : forall A B f h : R, bounded_masks_10_domain A B f h ->
  bounded_masks_10_left A B f h <= bounded_masks_10_right A B f h.
Proof.
  unfold bounded_masks_10_domain, bounded_masks_10_left, bounded_masks_10_right.
  intros A B f h (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((A * h) + (B * f)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_masks_10_inhabited : bounded_masks_10_domain 5 (1 / 3) (1 / 5) (3 / 10).
Proof. premises bounded_masks_10_domain. Qed.
Lemma bounded_masks_10_left_value : Rabs (bounded_masks_10_left 5 (1 / 3) (1 / 5) (3 / 10) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value bounded_masks_10_left. Qed.
Lemma bounded_masks_10_right_value : Rabs (bounded_masks_10_right 5 (1 / 3) (1 / 5) (3 / 10) - (40666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value bounded_masks_10_right. Qed.
Lemma bounded_masks_10_wrong_0 : ~ (forall A B f h, bounded_masks_10_domain A B f h -> bounded_masks_10_left A B f h <= (B * f) + (B * (f + (2 * h)))).
Proof. refuted bounded_masks_10_inhabited bounded_masks_10_left. Qed.
Lemma bounded_masks_10_wrong_1 : ~ (forall A B f h, bounded_masks_10_domain A B f h -> A * (A + h) <= bounded_masks_10_right A B f h).
Proof. refuted bounded_masks_10_inhabited bounded_masks_10_right. Qed.

(* linearisation_8: E is a sum of functions of one entry each, ½ m² (φ − w)²: mixed second derivatives vanish,
   the others are m² = m. | Derivative(m**2*(phi - w)**2/2, (w, 2)) = m**2 *)
Definition linearisation_8_out_domain (m phi w : R) : Prop :=
  True.
Definition linearisation_8_out_left (m phi w : R) : R :=
  m ^ 2.
Definition linearisation_8_out_right (m phi w : R) : R :=
  m ^ 2.
Lemma linearisation_8_out : forall m phi w : R, linearisation_8_out_domain m phi w ->
  linearisation_8_out_left m phi w = linearisation_8_out_right m phi w.
Proof.
  unfold linearisation_8_out_domain, linearisation_8_out_left, linearisation_8_out_right.
  intros m phi w _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition linearisation_8_left (m phi w : R) : R :=
  Derive (fun w : R => Derive (fun w : R => (m ^ 2) * ((phi - w) ^ 2) / 2) w) w.
Definition linearisation_8_right (m phi w : R) : R :=
  m ^ 2.
Lemma linearisation_8 : forall m phi w : R, linearisation_8_out_domain m phi w ->
  linearisation_8_left m phi w = linearisation_8_right m phi w.
Proof.
  intros m phi w H; generalize (linearisation_8_out m phi w H); revert H.
  unfold linearisation_8_out_domain, linearisation_8_out_left, linearisation_8_out_right, linearisation_8_left, linearisation_8_right.
  intros _ out. known.
  assert (W0 : Derive (fun w : R => Derive (fun w : R => (m ^ 2) * ((phi - w) ^ 2) / 2) w) w = m ^ 2) by (derived_by (fun w : R => ((m ^ 2) * (- (2 * phi) + (2 * w)) / 2))). rewrite ?W0.
  by_out out.
Qed.
Lemma linearisation_8_out_inhabited : linearisation_8_out_domain 3 (3 / 5) (-(2 / 7)).
Proof. premises linearisation_8_out_domain. Qed.
Lemma linearisation_8_out_left_value : Rabs (linearisation_8_out_left 3 (3 / 5) (-(2 / 7)) - 9) <= (1 / 10000000000).
Proof. by_value linearisation_8_out_left. Qed.
Lemma linearisation_8_out_right_value : Rabs (linearisation_8_out_right 3 (3 / 5) (-(2 / 7)) - 9) <= (1 / 10000000000).
Proof. by_value linearisation_8_out_right. Qed.
Lemma linearisation_8_out_wrong_0 : ~ (forall m phi w, linearisation_8_out_domain m phi w -> linearisation_8_out_left m phi w = phi ^ 2).
Proof. refuted linearisation_8_out_inhabited linearisation_8_out_left. Qed.
Lemma linearisation_8_out_wrong_1 : ~ (forall m phi w, linearisation_8_out_domain m phi w -> phi ^ 2 = linearisation_8_out_right m phi w).
Proof. refuted linearisation_8_out_inhabited linearisation_8_out_right. Qed.

(* linearisation_9: | Derivative(m**2*(phi - w)**2/2 + m**2*(phi - w')**2/2, w, w') = 0 *)
Definition linearisation_9_out_domain (m phi w w_prime : R) : Prop :=
  True.
Definition linearisation_9_out_left (m phi w w_prime : R) : R :=
  0.
Definition linearisation_9_out_right (m phi w w_prime : R) : R :=
  0.
Lemma linearisation_9_out : forall m phi w w_prime : R, linearisation_9_out_domain m phi w w_prime ->
  linearisation_9_out_left m phi w w_prime = linearisation_9_out_right m phi w w_prime.
Proof.
  unfold linearisation_9_out_domain, linearisation_9_out_left, linearisation_9_out_right.
  intros m phi w w_prime _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition linearisation_9_left (m phi w w_prime : R) : R :=
  Derive (fun w_prime : R => Derive (fun w : R => ((m ^ 2) * ((phi - w) ^ 2) / 2) + ((m ^ 2) * ((phi - w_prime) ^ 2) / 2)) w) w_prime.
Definition linearisation_9_right (m phi w w_prime : R) : R :=
  0.
Lemma linearisation_9 : forall m phi w w_prime : R, linearisation_9_out_domain m phi w w_prime ->
  linearisation_9_left m phi w w_prime = linearisation_9_right m phi w w_prime.
Proof.
  intros m phi w w_prime H; generalize (linearisation_9_out m phi w w_prime H); revert H.
  unfold linearisation_9_out_domain, linearisation_9_out_left, linearisation_9_out_right, linearisation_9_left, linearisation_9_right.
  intros _ out. known.
  assert (W0 : Derive (fun w_prime : R => Derive (fun w : R => ((m ^ 2) * ((phi - w) ^ 2) / 2) + ((m ^ 2) * ((phi - w_prime) ^ 2) / 2)) w) w_prime = 0) by (derived_by (fun w_prime : R => ((m ^ 2) * (- (2 * phi) + (2 * w)) / 2))). rewrite ?W0.
  by_out out.
Qed.
Lemma linearisation_9_out_inhabited : linearisation_9_out_domain 3 (3 / 5) (-(2 / 7)) 4.
Proof. premises linearisation_9_out_domain. Qed.
Lemma linearisation_9_out_left_value : Rabs (linearisation_9_out_left 3 (3 / 5) (-(2 / 7)) 4 - 0) <= (1 / 10000000000).
Proof. by_value linearisation_9_out_left. Qed.
Lemma linearisation_9_out_right_value : Rabs (linearisation_9_out_right 3 (3 / 5) (-(2 / 7)) 4 - 0) <= (1 / 10000000000).
Proof. by_value linearisation_9_out_right. Qed.
Lemma linearisation_9_out_wrong_0 : ~ (forall m phi w w_prime, linearisation_9_out_domain m phi w w_prime -> - 2 * w * (phi - w_prime) = linearisation_9_out_right m phi w w_prime).
Proof. refuted linearisation_9_out_inhabited linearisation_9_out_right. Qed.
Lemma linearisation_9_out_wrong_1 : ~ (forall m phi w w_prime, linearisation_9_out_domain m phi w w_prime -> linearisation_9_out_left m phi w w_prime = 1).
Proof. refuted linearisation_9_out_inhabited linearisation_9_out_left. Qed.

(* linearisation_10: | Subs(Derivative(s**2*y_11**2/2 + s**2*y_12**2/2 + s**2*y_22**2/2, (s, 2)), s, 0) = y_11**2
   + y_12**2 + y_22**2 *)
Definition linearisation_10_out_domain (y_11 y_12 y_22 : R) : Prop :=
  True.
Definition linearisation_10_out_left (y_11 y_12 y_22 : R) : R :=
  (y_11 ^ 2) + (y_12 ^ 2) + (y_22 ^ 2).
Definition linearisation_10_out_right (y_11 y_12 y_22 : R) : R :=
  (y_11 ^ 2) + (y_12 ^ 2) + (y_22 ^ 2).
Lemma linearisation_10_out : forall y_11 y_12 y_22 : R, linearisation_10_out_domain y_11 y_12 y_22 ->
  linearisation_10_out_left y_11 y_12 y_22 = linearisation_10_out_right y_11 y_12 y_22.
Proof.
  unfold linearisation_10_out_domain, linearisation_10_out_left, linearisation_10_out_right.
  intros y_11 y_12 y_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition linearisation_10_left (y_11 y_12 y_22 : R) : R :=
  (fun s : R => Derive (fun s : R => Derive (fun s : R => ((s ^ 2) * (y_11 ^ 2) / 2) + ((s ^ 2) * (y_12 ^ 2) / 2) + ((s ^ 2) * (y_22 ^ 2) / 2)) s) s) 0.
Definition linearisation_10_right (y_11 y_12 y_22 : R) : R :=
  (y_11 ^ 2) + (y_12 ^ 2) + (y_22 ^ 2).
Lemma linearisation_10 : forall y_11 y_12 y_22 : R, linearisation_10_out_domain y_11 y_12 y_22 ->
  linearisation_10_left y_11 y_12 y_22 = linearisation_10_right y_11 y_12 y_22.
Proof.
  intros y_11 y_12 y_22 H; generalize (linearisation_10_out y_11 y_12 y_22 H); revert H.
  unfold linearisation_10_out_domain, linearisation_10_out_left, linearisation_10_out_right, linearisation_10_left, linearisation_10_right.
  intros _ out. known.
  cbv beta.
  assert (W0 : Derive (fun s : R => Derive (fun s : R => ((s ^ 2) * (y_11 ^ 2) / 2) + ((s ^ 2) * (y_12 ^ 2) / 2) + ((s ^ 2) * (y_22 ^ 2) / 2)) s) 0 = (y_11 ^ 2) + (y_12 ^ 2) + (y_22 ^ 2)) by (derived_by (fun s : R => ((s * (y_11 ^ 2)) + (s * (y_12 ^ 2)) + (s * (y_22 ^ 2))))). rewrite ?W0.
  by_out out.
Qed.
Lemma linearisation_10_out_inhabited : linearisation_10_out_domain (2 / 3) 1 (5 / 3).
Proof. premises linearisation_10_out_domain. Qed.
Lemma linearisation_10_out_left_value : Rabs (linearisation_10_out_left (2 / 3) 1 (5 / 3) - (21111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value linearisation_10_out_left. Qed.
Lemma linearisation_10_out_right_value : Rabs (linearisation_10_out_right (2 / 3) 1 (5 / 3) - (21111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value linearisation_10_out_right. Qed.
Lemma linearisation_10_out_wrong_0 : ~ (forall y_11 y_12 y_22, linearisation_10_out_domain y_11 y_12 y_22 -> (y_11 ^ 2) + (y_22 ^ 2) = linearisation_10_out_right y_11 y_12 y_22).
Proof. refuted linearisation_10_out_inhabited linearisation_10_out_right. Qed.
Lemma linearisation_10_out_wrong_1 : ~ (forall y_11 y_12 y_22, linearisation_10_out_domain y_11 y_12 y_22 -> linearisation_10_out_left y_11 y_12 y_22 = (2 * (y_12 ^ 2)) + (y_22 ^ 2)).
Proof. refuted linearisation_10_out_inhabited linearisation_10_out_left. Qed.

(* normal_hyperbolicity_2: | 2 = 4 - Trace(Matrix([ [1, 1], [1, 1]])*Matrix([ [1, 0], [0, 1]])) *)
Definition normal_hyperbolicity_2_out_domain : Prop :=
  True.
Definition normal_hyperbolicity_2_out_left : R :=
  2.
Definition normal_hyperbolicity_2_out_right : R :=
  2.
Lemma normal_hyperbolicity_2_out : normal_hyperbolicity_2_out_domain ->
  normal_hyperbolicity_2_out_left = normal_hyperbolicity_2_out_right.
Proof.
  unfold normal_hyperbolicity_2_out_domain, normal_hyperbolicity_2_out_left, normal_hyperbolicity_2_out_right.
  intros _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition normal_hyperbolicity_2_left : R :=
  2.
Definition normal_hyperbolicity_2_right : R :=
  4 - (trace (product [[1; 1]; [1; 1]] [[1; 0]; [0; 1]])).
Lemma normal_hyperbolicity_2 : normal_hyperbolicity_2_out_domain ->
  normal_hyperbolicity_2_left = normal_hyperbolicity_2_right.
Proof.
  intros H; generalize (normal_hyperbolicity_2_out H); revert H.
  unfold normal_hyperbolicity_2_out_domain, normal_hyperbolicity_2_out_left, normal_hyperbolicity_2_out_right, normal_hyperbolicity_2_left, normal_hyperbolicity_2_right.
  intros _ out. known.
  assert (W0 : trace (product [[1; 1]; [1; 1]] [[1; 0]; [0; 1]]) = 2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma normal_hyperbolicity_2_out_inhabited : normal_hyperbolicity_2_out_domain.
Proof. premises normal_hyperbolicity_2_out_domain. Qed.
Lemma normal_hyperbolicity_2_out_left_value : Rabs (normal_hyperbolicity_2_out_left - 2) <= (1 / 10000000000).
Proof. by_value normal_hyperbolicity_2_out_left. Qed.
Lemma normal_hyperbolicity_2_out_right_value : Rabs (normal_hyperbolicity_2_out_right - 2) <= (1 / 10000000000).
Proof. by_value normal_hyperbolicity_2_out_right. Qed.
Lemma normal_hyperbolicity_2_out_wrong_0 : ~ (normal_hyperbolicity_2_out_domain -> normal_hyperbolicity_2_out_left = 4).
Proof. refuted normal_hyperbolicity_2_out_inhabited normal_hyperbolicity_2_out_left. Qed.
Lemma normal_hyperbolicity_2_out_wrong_1 : ~ (normal_hyperbolicity_2_out_domain -> normal_hyperbolicity_2_out_left = 6).
Proof. refuted normal_hyperbolicity_2_out_inhabited normal_hyperbolicity_2_out_left. Qed.

(* normal_hyperbolicity_3: | Determinant(Matrix([ [   0,    0], [w_21, w_22]])) = 0 *)
Definition normal_hyperbolicity_3_out_domain (w_21 w_22 : R) : Prop :=
  True.
Definition normal_hyperbolicity_3_out_left (w_21 w_22 : R) : R :=
  0.
Definition normal_hyperbolicity_3_out_right (w_21 w_22 : R) : R :=
  0.
Lemma normal_hyperbolicity_3_out : forall w_21 w_22 : R, normal_hyperbolicity_3_out_domain w_21 w_22 ->
  normal_hyperbolicity_3_out_left w_21 w_22 = normal_hyperbolicity_3_out_right w_21 w_22.
Proof.
  unfold normal_hyperbolicity_3_out_domain, normal_hyperbolicity_3_out_left, normal_hyperbolicity_3_out_right.
  intros w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition normal_hyperbolicity_3_left (w_21 w_22 : R) : R :=
  det [[0; 0]; [w_21; w_22]].
Definition normal_hyperbolicity_3_right (w_21 w_22 : R) : R :=
  0.
Lemma normal_hyperbolicity_3 : forall w_21 w_22 : R, normal_hyperbolicity_3_out_domain w_21 w_22 ->
  normal_hyperbolicity_3_left w_21 w_22 = normal_hyperbolicity_3_right w_21 w_22.
Proof.
  intros w_21 w_22 H; generalize (normal_hyperbolicity_3_out w_21 w_22 H); revert H.
  unfold normal_hyperbolicity_3_out_domain, normal_hyperbolicity_3_out_left, normal_hyperbolicity_3_out_right, normal_hyperbolicity_3_left, normal_hyperbolicity_3_right.
  intros _ out. known.
  assert (W0 : det [[0; 0]; [w_21; w_22]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma normal_hyperbolicity_3_out_inhabited : normal_hyperbolicity_3_out_domain 3 5.
Proof. premises normal_hyperbolicity_3_out_domain. Qed.
Lemma normal_hyperbolicity_3_out_left_value : Rabs (normal_hyperbolicity_3_out_left 3 5 - 0) <= (1 / 10000000000).
Proof. by_value normal_hyperbolicity_3_out_left. Qed.
Lemma normal_hyperbolicity_3_out_right_value : Rabs (normal_hyperbolicity_3_out_right 3 5 - 0) <= (1 / 10000000000).
Proof. by_value normal_hyperbolicity_3_out_right. Qed.
Lemma normal_hyperbolicity_3_out_wrong_0 : ~ (forall w_21 w_22, normal_hyperbolicity_3_out_domain w_21 w_22 -> normal_hyperbolicity_3_out_left w_21 w_22 = 1).
Proof. refuted normal_hyperbolicity_3_out_inhabited normal_hyperbolicity_3_out_left. Qed.
Lemma normal_hyperbolicity_3_out_wrong_1 : ~ (forall w_21 w_22, normal_hyperbolicity_3_out_domain w_21 w_22 -> normal_hyperbolicity_3_out_left w_21 w_22 = -1).
Proof. refuted normal_hyperbolicity_3_out_inhabited normal_hyperbolicity_3_out_left. Qed.

(* normal_hyperbolicity_4: The matrix of ones at d = 2 has the pseudo-inverse W/4, and W W^+ is a projection: its
   trace is the rank. | Trace(Matrix([ [1, 1], [1, 1]])*Matrix([ [1/4, 1/4], [1/4, 1/4]])) = 1 *)
Definition normal_hyperbolicity_4_out_domain : Prop :=
  True.
Definition normal_hyperbolicity_4_out_left : R :=
  1.
Definition normal_hyperbolicity_4_out_right : R :=
  1.
Lemma normal_hyperbolicity_4_out : normal_hyperbolicity_4_out_domain ->
  normal_hyperbolicity_4_out_left = normal_hyperbolicity_4_out_right.
Proof.
  unfold normal_hyperbolicity_4_out_domain, normal_hyperbolicity_4_out_left, normal_hyperbolicity_4_out_right.
  intros _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition normal_hyperbolicity_4_left : R :=
  trace (product [[1; 1]; [1; 1]] [[1 / 4; 1 / 4]; [1 / 4; 1 / 4]]).
Definition normal_hyperbolicity_4_right : R :=
  1.
Lemma normal_hyperbolicity_4 : normal_hyperbolicity_4_out_domain ->
  normal_hyperbolicity_4_left = normal_hyperbolicity_4_right.
Proof.
  intros H; generalize (normal_hyperbolicity_4_out H); revert H.
  unfold normal_hyperbolicity_4_out_domain, normal_hyperbolicity_4_out_left, normal_hyperbolicity_4_out_right, normal_hyperbolicity_4_left, normal_hyperbolicity_4_right.
  intros _ out. known.
  assert (W0 : trace (product [[1; 1]; [1; 1]] [[1 / 4; 1 / 4]; [1 / 4; 1 / 4]]) = 1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma normal_hyperbolicity_4_out_inhabited : normal_hyperbolicity_4_out_domain.
Proof. premises normal_hyperbolicity_4_out_domain. Qed.
Lemma normal_hyperbolicity_4_out_left_value : Rabs (normal_hyperbolicity_4_out_left - 1) <= (1 / 10000000000).
Proof. by_value normal_hyperbolicity_4_out_left. Qed.
Lemma normal_hyperbolicity_4_out_right_value : Rabs (normal_hyperbolicity_4_out_right - 1) <= (1 / 10000000000).
Proof. by_value normal_hyperbolicity_4_out_right. Qed.
Lemma normal_hyperbolicity_4_out_wrong_0 : ~ (normal_hyperbolicity_4_out_domain -> normal_hyperbolicity_4_out_left = 2).
Proof. refuted normal_hyperbolicity_4_out_inhabited normal_hyperbolicity_4_out_left. Qed.
Lemma normal_hyperbolicity_4_out_wrong_1 : ~ (normal_hyperbolicity_4_out_domain -> 1 / 2 = normal_hyperbolicity_4_out_right).
Proof. refuted normal_hyperbolicity_4_out_inhabited normal_hyperbolicity_4_out_right. Qed.

(* rates_at_width_two_2: With two observed entries (α_1 − m)(α_2 − m) = det(A − m) = −(a − m)(m − b)(p_1q_2 −
   p_2q_1)² <= 0, since b <= m <= a: α_2 <= m <= α_1. | Determinant(Matrix([ [  p_1**2*(a - m) - q_1**2*(-b + m),
   p_1*p_2*(a - m) - q_1*q_2*(-b + m)], [p_1*p_2*(a - m) - q_1*q_2*(-b + m),   p_2**2*(a - m) - q_2**2*(-b +
   m)]])) = (-a + m)*(-b + m)*(p_1*q_2 - p_2*q_1)**2 *)
Definition rates_at_width_two_2_out_domain (a b m p_1 p_2 q_1 q_2 : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < m.
Definition rates_at_width_two_2_out_left (a b m p_1 p_2 q_1 q_2 : R) : R :=
  (a * b * (p_1 ^ 2) * (q_2 ^ 2)) - (2 * a * b * p_1 * p_2 * q_1 * q_2) + (a * b * (p_2 ^ 2) * (q_1 ^ 2)) - (a * m * (p_1 ^ 2) * (q_2 ^ 2)) + (2 * a * m * p_1 * p_2 * q_1 * q_2) - (a * m * (p_2 ^ 2) * (q_1 ^ 2)) - (b * m * (p_1 ^ 2) * (q_2 ^ 2)) + (2 * b * m * p_1 * p_2 * q_1 * q_2) - (b * m * (p_2 ^ 2) * (q_1 ^ 2)) + ((m ^ 2) * (p_1 ^ 2) * (q_2 ^ 2)) - (2 * (m ^ 2) * p_1 * p_2 * q_1 * q_2) + ((m ^ 2) * (p_2 ^ 2) * (q_1 ^ 2)).
Definition rates_at_width_two_2_out_right (a b m p_1 p_2 q_1 q_2 : R) : R :=
  (- a + m) * (- b + m) * (((p_1 * q_2) - (p_2 * q_1)) ^ 2).
Lemma rates_at_width_two_2_out : forall a b m p_1 p_2 q_1 q_2 : R, rates_at_width_two_2_out_domain a b m p_1 p_2 q_1 q_2 ->
  rates_at_width_two_2_out_left a b m p_1 p_2 q_1 q_2 = rates_at_width_two_2_out_right a b m p_1 p_2 q_1 q_2.
Proof.
  unfold rates_at_width_two_2_out_domain, rates_at_width_two_2_out_left, rates_at_width_two_2_out_right.
  intros a b m p_1 p_2 q_1 q_2 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rates_at_width_two_2_left (a b m p_1 p_2 q_1 q_2 : R) : R :=
  det [[((p_1 ^ 2) * (a - m)) - ((q_1 ^ 2) * (- b + m)); (p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m))]; [(p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m)); ((p_2 ^ 2) * (a - m)) - ((q_2 ^ 2) * (- b + m))]].
Definition rates_at_width_two_2_right (a b m p_1 p_2 q_1 q_2 : R) : R :=
  (- a + m) * (- b + m) * (((p_1 * q_2) - (p_2 * q_1)) ^ 2).
Lemma rates_at_width_two_2 : forall a b m p_1 p_2 q_1 q_2 : R, rates_at_width_two_2_out_domain a b m p_1 p_2 q_1 q_2 ->
  rates_at_width_two_2_left a b m p_1 p_2 q_1 q_2 = rates_at_width_two_2_right a b m p_1 p_2 q_1 q_2.
Proof.
  intros a b m p_1 p_2 q_1 q_2 H; generalize (rates_at_width_two_2_out a b m p_1 p_2 q_1 q_2 H); revert H.
  unfold rates_at_width_two_2_out_domain, rates_at_width_two_2_out_left, rates_at_width_two_2_out_right, rates_at_width_two_2_left, rates_at_width_two_2_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[((p_1 ^ 2) * (a - m)) - ((q_1 ^ 2) * (- b + m)); (p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m))]; [(p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m)); ((p_2 ^ 2) * (a - m)) - ((q_2 ^ 2) * (- b + m))]] = (a * b * (p_1 ^ 2) * (q_2 ^ 2)) - (2 * a * b * p_1 * p_2 * q_1 * q_2) + (a * b * (p_2 ^ 2) * (q_1 ^ 2)) - (a * m * (p_1 ^ 2) * (q_2 ^ 2)) + (2 * a * m * p_1 * p_2 * q_1 * q_2) - (a * m * (p_2 ^ 2) * (q_1 ^ 2)) - (b * m * (p_1 ^ 2) * (q_2 ^ 2)) + (2 * b * m * p_1 * p_2 * q_1 * q_2) - (b * m * (p_2 ^ 2) * (q_1 ^ 2)) + ((m ^ 2) * (p_1 ^ 2) * (q_2 ^ 2)) - (2 * (m ^ 2) * p_1 * p_2 * q_1 * q_2) + ((m ^ 2) * (p_2 ^ 2) * (q_1 ^ 2))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rates_at_width_two_2_out_inhabited : rates_at_width_two_2_out_domain 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2).
Proof. premises rates_at_width_two_2_out_domain. Qed.
Lemma rates_at_width_two_2_out_left_value : Rabs (rates_at_width_two_2_out_left 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) - (-(81 / 200))) <= (1 / 100000000000).
Proof. by_value rates_at_width_two_2_out_left. Qed.
Lemma rates_at_width_two_2_out_right_value : Rabs (rates_at_width_two_2_out_right 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) - (-(81 / 200))) <= (1 / 100000000000).
Proof. by_value rates_at_width_two_2_out_right. Qed.
Lemma rates_at_width_two_2_out_wrong_0 : ~ (forall a b m p_1 p_2 q_1 q_2, rates_at_width_two_2_out_domain a b m p_1 p_2 q_1 q_2 -> rates_at_width_two_2_out_left a b m p_1 p_2 q_1 q_2 = (- a + m) * (- b + m) * ((- (p_2 * q_1) + (p_2 * q_2)) ^ 2)).
Proof. refuted rates_at_width_two_2_out_inhabited rates_at_width_two_2_out_left. Qed.
Lemma rates_at_width_two_2_out_wrong_1 : ~ (forall a b m p_1 p_2 q_1 q_2, rates_at_width_two_2_out_domain a b m p_1 p_2 q_1 q_2 -> rates_at_width_two_2_out_left a b m p_1 p_2 q_1 q_2 = 0).
Proof. refuted rates_at_width_two_2_out_inhabited rates_at_width_two_2_out_left. Qed.

(* rates_at_width_two_3: With three, A − m has rank two, one positive and one negative term: m itself is the
   middle eigenvalue, α_2 = m. | Determinant(Matrix([ [  p_1**2*(a - m) - q_1**2*(-b + m), p_1*p_2*(a - m) -
   q_1*q_2*(-b + m), p_1*p_3*(a - m) - q_1*q_3*(-b + m)], [p_1*p_2*(a - m) - q_1*q_2*(-b + m),   p_2**2*(a - m) -
   q_2**2*(-b + m), p_2*p_3*(a - m) - q_2*q_3*(-b + m)], [p_1*p_3*(a - m) - q_1*q_3*(-b + m), p_2*p_3*(a - m) -
   q_2*q_3*(-b + m),   p_3**2*(a - m) - q_3**2*(-b + m)]])) = 0 *)
Definition rates_at_width_two_3_out_domain (a b m p_1 p_2 p_3 q_1 q_2 q_3 : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < m.
Definition rates_at_width_two_3_out_left (a b m p_1 p_2 p_3 q_1 q_2 q_3 : R) : R :=
  0.
Definition rates_at_width_two_3_out_right (a b m p_1 p_2 p_3 q_1 q_2 q_3 : R) : R :=
  0.
Lemma rates_at_width_two_3_out : forall a b m p_1 p_2 p_3 q_1 q_2 q_3 : R, rates_at_width_two_3_out_domain a b m p_1 p_2 p_3 q_1 q_2 q_3 ->
  rates_at_width_two_3_out_left a b m p_1 p_2 p_3 q_1 q_2 q_3 = rates_at_width_two_3_out_right a b m p_1 p_2 p_3 q_1 q_2 q_3.
Proof.
  unfold rates_at_width_two_3_out_domain, rates_at_width_two_3_out_left, rates_at_width_two_3_out_right.
  intros a b m p_1 p_2 p_3 q_1 q_2 q_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rates_at_width_two_3_left (a b m p_1 p_2 p_3 q_1 q_2 q_3 : R) : R :=
  det [[((p_1 ^ 2) * (a - m)) - ((q_1 ^ 2) * (- b + m)); (p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m)); (p_1 * p_3 * (a - m)) - (q_1 * q_3 * (- b + m))]; [(p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m)); ((p_2 ^ 2) * (a - m)) - ((q_2 ^ 2) * (- b + m)); (p_2 * p_3 * (a - m)) - (q_2 * q_3 * (- b + m))]; [(p_1 * p_3 * (a - m)) - (q_1 * q_3 * (- b + m)); (p_2 * p_3 * (a - m)) - (q_2 * q_3 * (- b + m)); ((p_3 ^ 2) * (a - m)) - ((q_3 ^ 2) * (- b + m))]].
Definition rates_at_width_two_3_right (a b m p_1 p_2 p_3 q_1 q_2 q_3 : R) : R :=
  0.
Lemma rates_at_width_two_3 : forall a b m p_1 p_2 p_3 q_1 q_2 q_3 : R, rates_at_width_two_3_out_domain a b m p_1 p_2 p_3 q_1 q_2 q_3 ->
  rates_at_width_two_3_left a b m p_1 p_2 p_3 q_1 q_2 q_3 = rates_at_width_two_3_right a b m p_1 p_2 p_3 q_1 q_2 q_3.
Proof.
  intros a b m p_1 p_2 p_3 q_1 q_2 q_3 H; generalize (rates_at_width_two_3_out a b m p_1 p_2 p_3 q_1 q_2 q_3 H); revert H.
  unfold rates_at_width_two_3_out_domain, rates_at_width_two_3_out_left, rates_at_width_two_3_out_right, rates_at_width_two_3_left, rates_at_width_two_3_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[((p_1 ^ 2) * (a - m)) - ((q_1 ^ 2) * (- b + m)); (p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m)); (p_1 * p_3 * (a - m)) - (q_1 * q_3 * (- b + m))]; [(p_1 * p_2 * (a - m)) - (q_1 * q_2 * (- b + m)); ((p_2 ^ 2) * (a - m)) - ((q_2 ^ 2) * (- b + m)); (p_2 * p_3 * (a - m)) - (q_2 * q_3 * (- b + m))]; [(p_1 * p_3 * (a - m)) - (q_1 * q_3 * (- b + m)); (p_2 * p_3 * (a - m)) - (q_2 * q_3 * (- b + m)); ((p_3 ^ 2) * (a - m)) - ((q_3 ^ 2) * (- b + m))]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rates_at_width_two_3_out_inhabited : rates_at_width_two_3_out_domain 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) (5 / 7) (7 / 8).
Proof. premises rates_at_width_two_3_out_domain. Qed.
Lemma rates_at_width_two_3_out_left_value : Rabs (rates_at_width_two_3_out_left 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) (5 / 7) (7 / 8) - 0) <= (1 / 100000000000000000000).
Proof. by_value rates_at_width_two_3_out_left. Qed.
Lemma rates_at_width_two_3_out_right_value : Rabs (rates_at_width_two_3_out_right 4 1 2 (-1) (-(1 / 4)) (1 / 5) (1 / 2) (5 / 7) (7 / 8) - 0) <= (1 / 10000000000).
Proof. by_value rates_at_width_two_3_out_right. Qed.
Lemma rates_at_width_two_3_out_wrong_0 : ~ (forall a b m p_1 p_2 p_3 q_1 q_2 q_3, rates_at_width_two_3_out_domain a b m p_1 p_2 p_3 q_1 q_2 q_3 -> - ((a ^ 2) * b * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) + (2 * (a ^ 2) * b * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) - ((a ^ 2) * b * (p_1 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) + ((a ^ 2) * b * (p_2 ^ 4) * (q_3 ^ 2)) - (2 * (a ^ 2) * b * (p_2 ^ 3) * p_3 * q_2 * q_3) + ((a ^ 2) * b * (p_2 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) + ((a ^ 2) * m * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) - (2 * (a ^ 2) * m * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) + ((a ^ 2) * m * (p_1 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) - ((a ^ 2) * m * (p_2 ^ 4) * (q_3 ^ 2)) + (2 * (a ^ 2) * m * (p_2 ^ 3) * p_3 * q_2 * q_3) - ((a ^ 2) * m * (p_2 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) + (2 * a * b * m * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) - (4 * a * b * m * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) + (2 * a * b * m * (p_1 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) - (2 * a * b * m * (p_2 ^ 4) * (q_3 ^ 2)) + (4 * a * b * m * (p_2 ^ 3) * p_3 * q_2 * q_3) - (2 * a * b * m * (p_2 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) - (2 * a * (m ^ 2) * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) + (4 * a * (m ^ 2) * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) - (2 * a * (m ^ 2) * (p_1 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) + (2 * a * (m ^ 2) * (p_2 ^ 4) * (q_3 ^ 2)) - (4 * a * (m ^ 2) * (p_2 ^ 3) * p_3 * q_2 * q_3) + (2 * a * (m ^ 2) * (p_2 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) - (b * (m ^ 2) * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) + (2 * b * (m ^ 2) * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) - (b * (m ^ 2) * (p_1 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) + (b * (m ^ 2) * (p_2 ^ 4) * (q_3 ^ 2)) - (2 * b * (m ^ 2) * (p_2 ^ 3) * p_3 * q_2 * q_3) + (b * (m ^ 2) * (p_2 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) + ((m ^ 3) * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) - (2 * (m ^ 3) * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) + ((m ^ 3) * (p_1 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) - ((m ^ 3) * (p_2 ^ 4) * (q_3 ^ 2)) + (2 * (m ^ 3) * (p_2 ^ 3) * p_3 * q_2 * q_3) - ((m ^ 3) * (p_2 ^ 2) * (p_3 ^ 2) * (q_2 ^ 2)) = rates_at_width_two_3_out_right a b m p_1 p_2 p_3 q_1 q_2 q_3).
Proof. refuted rates_at_width_two_3_out_inhabited rates_at_width_two_3_out_right. Qed.
Lemma rates_at_width_two_3_out_wrong_1 : ~ (forall a b m p_1 p_2 p_3 q_1 q_2 q_3, rates_at_width_two_3_out_domain a b m p_1 p_2 p_3 q_1 q_2 q_3 -> ((a ^ 2) * b * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) - ((a ^ 2) * b * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) - ((a ^ 2) * b * p_1 * (p_2 ^ 2) * p_3 * q_1 * q_3) + ((a ^ 2) * b * p_1 * p_2 * (p_3 ^ 2) * q_1 * q_2) - ((a ^ 2) * m * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) + ((a ^ 2) * m * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) + ((a ^ 2) * m * p_1 * (p_2 ^ 2) * p_3 * q_1 * q_3) - ((a ^ 2) * m * p_1 * p_2 * (p_3 ^ 2) * q_1 * q_2) - (a * (b ^ 2) * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) + (a * (b ^ 2) * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) + (a * (b ^ 2) * p_1 * (p_2 ^ 2) * p_3 * q_1 * q_3) - (a * (b ^ 2) * p_1 * p_2 * (p_3 ^ 2) * q_1 * q_2) + (a * (m ^ 2) * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) - (a * (m ^ 2) * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) - (a * (m ^ 2) * p_1 * (p_2 ^ 2) * p_3 * q_1 * q_3) + (a * (m ^ 2) * p_1 * p_2 * (p_3 ^ 2) * q_1 * q_2) + ((b ^ 2) * m * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) - ((b ^ 2) * m * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) - ((b ^ 2) * m * p_1 * (p_2 ^ 2) * p_3 * q_1 * q_3) + ((b ^ 2) * m * p_1 * p_2 * (p_3 ^ 2) * q_1 * q_2) - (b * (m ^ 2) * (p_1 ^ 2) * (p_2 ^ 2) * (q_3 ^ 2)) + (b * (m ^ 2) * (p_1 ^ 2) * p_2 * p_3 * q_2 * q_3) + (b * (m ^ 2) * p_1 * (p_2 ^ 2) * p_3 * q_1 * q_3) - (b * (m ^ 2) * p_1 * p_2 * (p_3 ^ 2) * q_1 * q_2) = rates_at_width_two_3_out_right a b m p_1 p_2 p_3 q_1 q_2 q_3).
Proof. refuted rates_at_width_two_3_out_inhabited rates_at_width_two_3_out_right. Qed.

(* rates_at_width_two_4: With one observed entry there is no α_2, and the one rate can be σ_2². |
   Subs(sigma_1**2*u_1**2*v_1**2 + sigma_2**2*u_2**2*v_2**2 + u_1**2*v_2**2*(sigma_1**2 -
   sigma_2**2)/(log(sigma_1**2) - log(sigma_2**2)) + u_2**2*v_1**2*(sigma_1**2 - sigma_2**2)/(log(sigma_1**2) -
   log(sigma_2**2)), (u_1, u_2, v_1, v_2), (0, 1, 0, 1)) = sigma_2**2 *)
Definition rates_at_width_two_4_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ (ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2)) <> 0.
Definition rates_at_width_two_4_out_left (sigma_1 sigma_2 : R) : R :=
  ((0 ^ 4) * (sigma_1 ^ 2)) + (2 * (0 ^ 2) * (1 ^ 2) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2)))) + ((1 ^ 4) * (sigma_2 ^ 2)).
Definition rates_at_width_two_4_out_right (sigma_1 sigma_2 : R) : R :=
  sigma_2 ^ 2.
Lemma rates_at_width_two_4_out : forall sigma_1 sigma_2 : R, rates_at_width_two_4_out_domain sigma_1 sigma_2 ->
  rates_at_width_two_4_out_left sigma_1 sigma_2 = rates_at_width_two_4_out_right sigma_1 sigma_2.
Proof.
  unfold rates_at_width_two_4_out_domain, rates_at_width_two_4_out_left, rates_at_width_two_4_out_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2).
  exponential sigma_2 H1 X_sigma_2.
  exponential sigma_1 H0 X_sigma_1.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rates_at_width_two_4_left (sigma_1 sigma_2 : R) : R :=
  (fun u_1 u_2 v_1 v_2 : R => ((sigma_1 ^ 2) * (u_1 ^ 2) * (v_1 ^ 2)) + ((sigma_2 ^ 2) * (u_2 ^ 2) * (v_2 ^ 2)) + ((u_1 ^ 2) * (v_2 ^ 2) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2)))) + ((u_2 ^ 2) * (v_1 ^ 2) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))))) 0 1 0 1.
Definition rates_at_width_two_4_right (sigma_1 sigma_2 : R) : R :=
  sigma_2 ^ 2.
Lemma rates_at_width_two_4 : forall sigma_1 sigma_2 : R, rates_at_width_two_4_out_domain sigma_1 sigma_2 ->
  rates_at_width_two_4_left sigma_1 sigma_2 = rates_at_width_two_4_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (rates_at_width_two_4_out sigma_1 sigma_2 H); revert H.
  unfold rates_at_width_two_4_out_domain, rates_at_width_two_4_out_left, rates_at_width_two_4_out_right, rates_at_width_two_4_left, rates_at_width_two_4_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rates_at_width_two_4_out_inhabited : rates_at_width_two_4_out_domain 2 1.
Proof. premises rates_at_width_two_4_out_domain. Qed.
Lemma rates_at_width_two_4_out_left_value : Rabs (rates_at_width_two_4_out_left 2 1 - 1) <= (1 / 10000000000).
Proof. by_value rates_at_width_two_4_out_left. Qed.
Lemma rates_at_width_two_4_out_right_value : Rabs (rates_at_width_two_4_out_right 2 1 - 1) <= (1 / 10000000000).
Proof. by_value rates_at_width_two_4_out_right. Qed.
Lemma rates_at_width_two_4_out_wrong_0 : ~ (forall sigma_1 sigma_2, rates_at_width_two_4_out_domain sigma_1 sigma_2 -> rates_at_width_two_4_out_left sigma_1 sigma_2 = sigma_1 ^ 2).
Proof. refuted rates_at_width_two_4_out_inhabited rates_at_width_two_4_out_left. Qed.
Lemma rates_at_width_two_4_out_wrong_1 : ~ (forall sigma_1 sigma_2, rates_at_width_two_4_out_domain sigma_1 sigma_2 -> sigma_1 ^ 2 = rates_at_width_two_4_out_right sigma_1 sigma_2).
Proof. refuted rates_at_width_two_4_out_inhabited rates_at_width_two_4_out_right. Qed.

(* runaway_masks_3: Where every entry is observed |W|² ≤ 4E + 2|Φ|², and E falls: no runaway. | w**2 <= 2*Phi**2
   + 2*(-Phi + w)**2 *)
Definition runaway_masks_3_domain (Phi w : R) : Prop :=
  True.
Definition runaway_masks_3_left (Phi w : R) : R :=
  w ^ 2.
Definition runaway_masks_3_right (Phi w : R) : R :=
  (2 * (Phi ^ 2)) + (2 * ((- Phi + w) ^ 2)).
Lemma runaway_masks_3 : forall Phi w : R, runaway_masks_3_domain Phi w ->
  runaway_masks_3_left Phi w <= runaway_masks_3_right Phi w.
Proof.
  unfold runaway_masks_3_domain, runaway_masks_3_left, runaway_masks_3_right.
  intros Phi w _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((- (2 * Phi) + w) ^ 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_3_inhabited : runaway_masks_3_domain (3 / 2) (-(2 / 5)).
Proof. premises runaway_masks_3_domain. Qed.
Lemma runaway_masks_3_left_value : Rabs (runaway_masks_3_left (3 / 2) (-(2 / 5)) - (4 / 25)) <= (1 / 100000000000).
Proof. by_value runaway_masks_3_left. Qed.
Lemma runaway_masks_3_right_value : Rabs (runaway_masks_3_right (3 / 2) (-(2 / 5)) - (293 / 25)) <= (1 / 1000000000).
Proof. by_value runaway_masks_3_right. Qed.
Lemma runaway_masks_3_wrong_0 : ~ (forall Phi w, runaway_masks_3_domain Phi w -> runaway_masks_3_left Phi w <= (2 * (Phi ^ 2)) + (2 * ((- Phi + w) ^ 3))).
Proof. refuted runaway_masks_3_inhabited runaway_masks_3_left. Qed.
Lemma runaway_masks_3_wrong_1 : ~ (forall Phi w, runaway_masks_3_domain Phi w -> runaway_masks_3_left Phi w <= / ((2 * (Phi ^ 2)) + (2 * ((- Phi + w) ^ 2)))).
Proof. refuted runaway_masks_3_inhabited runaway_masks_3_left. Qed.

(* runaway_masks_4: A row or a column in which nothing is observed is a block of its own: with a row observed,
   S_22 is kept, S = (W W^T)^{1/N}; with one entry, T_22 of T = (W^T W)^{1/N} too; at N = ∞ those of the
   logarithms. | -Entry(Matrix([ [g_11, g_12], [   0,    0]])*Matrix([ [w_11, w_21], [w_12, w_22]]), 2, 2) -
   Entry(Matrix([ [w_11, w_12], [w_21, w_22]])*Matrix([ [g_11, 0], [g_12, 0]]), 2, 2) = 0 *)
Definition runaway_masks_4_out_domain (g_11 g_12 w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition runaway_masks_4_out_left (g_11 g_12 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Definition runaway_masks_4_out_right (g_11 g_12 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma runaway_masks_4_out : forall g_11 g_12 w_11 w_12 w_21 w_22 : R, runaway_masks_4_out_domain g_11 g_12 w_11 w_12 w_21 w_22 ->
  runaway_masks_4_out_left g_11 g_12 w_11 w_12 w_21 w_22 = runaway_masks_4_out_right g_11 g_12 w_11 w_12 w_21 w_22.
Proof.
  unfold runaway_masks_4_out_domain, runaway_masks_4_out_left, runaway_masks_4_out_right.
  intros g_11 g_12 w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_4_left (g_11 g_12 w_11 w_12 w_21 w_22 : R) : R :=
  - (entry (product [[g_11; g_12]; [0; 0]] [[w_11; w_21]; [w_12; w_22]]) 1 1) - (entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; 0]; [g_12; 0]]) 1 1).
Definition runaway_masks_4_right (g_11 g_12 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma runaway_masks_4 : forall g_11 g_12 w_11 w_12 w_21 w_22 : R, runaway_masks_4_out_domain g_11 g_12 w_11 w_12 w_21 w_22 ->
  runaway_masks_4_left g_11 g_12 w_11 w_12 w_21 w_22 = runaway_masks_4_right g_11 g_12 w_11 w_12 w_21 w_22.
Proof.
  intros g_11 g_12 w_11 w_12 w_21 w_22 H; generalize (runaway_masks_4_out g_11 g_12 w_11 w_12 w_21 w_22 H); revert H.
  unfold runaway_masks_4_out_domain, runaway_masks_4_out_left, runaway_masks_4_out_right, runaway_masks_4_left, runaway_masks_4_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; g_12]; [0; 0]] [[w_11; w_21]; [w_12; w_22]]) 1 1 = 0) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; 0]; [g_12; 0]]) 1 1 = 0) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma runaway_masks_4_out_inhabited : runaway_masks_4_out_domain (-(1 / 2)) (4 / 3) 2 (-2) (3 / 2) (-(5 / 3)).
Proof. premises runaway_masks_4_out_domain. Qed.
Lemma runaway_masks_4_out_left_value : Rabs (runaway_masks_4_out_left (-(1 / 2)) (4 / 3) 2 (-2) (3 / 2) (-(5 / 3)) - 0) <= (1 / 10000000000).
Proof. by_value runaway_masks_4_out_left. Qed.
Lemma runaway_masks_4_out_right_value : Rabs (runaway_masks_4_out_right (-(1 / 2)) (4 / 3) 2 (-2) (3 / 2) (-(5 / 3)) - 0) <= (1 / 10000000000).
Proof. by_value runaway_masks_4_out_right. Qed.
Lemma runaway_masks_4_out_wrong_0 : ~ (forall g_11 g_12 w_11 w_12 w_21 w_22, runaway_masks_4_out_domain g_11 g_12 w_11 w_12 w_21 w_22 -> -1 = runaway_masks_4_out_right g_11 g_12 w_11 w_12 w_21 w_22).
Proof. refuted runaway_masks_4_out_inhabited runaway_masks_4_out_right. Qed.
Lemma runaway_masks_4_out_wrong_1 : ~ (forall g_11 g_12 w_11 w_12 w_21 w_22, runaway_masks_4_out_domain g_11 g_12 w_11 w_12 w_21 w_22 -> - g_12 * w_12 = runaway_masks_4_out_right g_11 g_12 w_11 w_12 w_21 w_22).
Proof. refuted runaway_masks_4_out_inhabited runaway_masks_4_out_right. Qed.

(* runaway_masks_5: | -Entry(Matrix([ [g_11, 0], [   0, 0]])*Matrix([ [w_11, w_21], [w_12, w_22]]), 2, 2) -
   Entry(Matrix([ [w_11, w_12], [w_21, w_22]])*Matrix([ [g_11, 0], [   0, 0]]), 2, 2) = 0 *)
Definition runaway_masks_5_out_domain (g_11 w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition runaway_masks_5_out_left (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Definition runaway_masks_5_out_right (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma runaway_masks_5_out : forall g_11 w_11 w_12 w_21 w_22 : R, runaway_masks_5_out_domain g_11 w_11 w_12 w_21 w_22 ->
  runaway_masks_5_out_left g_11 w_11 w_12 w_21 w_22 = runaway_masks_5_out_right g_11 w_11 w_12 w_21 w_22.
Proof.
  unfold runaway_masks_5_out_domain, runaway_masks_5_out_left, runaway_masks_5_out_right.
  intros g_11 w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_5_left (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  - (entry (product [[g_11; 0]; [0; 0]] [[w_11; w_21]; [w_12; w_22]]) 1 1) - (entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; 0]; [0; 0]]) 1 1).
Definition runaway_masks_5_right (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma runaway_masks_5 : forall g_11 w_11 w_12 w_21 w_22 : R, runaway_masks_5_out_domain g_11 w_11 w_12 w_21 w_22 ->
  runaway_masks_5_left g_11 w_11 w_12 w_21 w_22 = runaway_masks_5_right g_11 w_11 w_12 w_21 w_22.
Proof.
  intros g_11 w_11 w_12 w_21 w_22 H; generalize (runaway_masks_5_out g_11 w_11 w_12 w_21 w_22 H); revert H.
  unfold runaway_masks_5_out_domain, runaway_masks_5_out_left, runaway_masks_5_out_right, runaway_masks_5_left, runaway_masks_5_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; 0]; [0; 0]] [[w_11; w_21]; [w_12; w_22]]) 1 1 = 0) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; 0]; [0; 0]]) 1 1 = 0) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma runaway_masks_5_out_inhabited : runaway_masks_5_out_domain (-(1 / 2)) 2 (-2) (3 / 2) (-(5 / 3)).
Proof. premises runaway_masks_5_out_domain. Qed.
Lemma runaway_masks_5_out_left_value : Rabs (runaway_masks_5_out_left (-(1 / 2)) 2 (-2) (3 / 2) (-(5 / 3)) - 0) <= (1 / 10000000000).
Proof. by_value runaway_masks_5_out_left. Qed.
Lemma runaway_masks_5_out_right_value : Rabs (runaway_masks_5_out_right (-(1 / 2)) 2 (-2) (3 / 2) (-(5 / 3)) - 0) <= (1 / 10000000000).
Proof. by_value runaway_masks_5_out_right. Qed.
Lemma runaway_masks_5_out_wrong_0 : ~ (forall g_11 w_11 w_12 w_21 w_22, runaway_masks_5_out_domain g_11 w_11 w_12 w_21 w_22 -> -1 = runaway_masks_5_out_right g_11 w_11 w_12 w_21 w_22).
Proof. refuted runaway_masks_5_out_inhabited runaway_masks_5_out_right. Qed.
Lemma runaway_masks_5_out_wrong_1 : ~ (forall g_11 w_11 w_12 w_21 w_22, runaway_masks_5_out_domain g_11 w_11 w_12 w_21 w_22 -> - g_11 * w_12 * w_21 = runaway_masks_5_out_right g_11 w_11 w_12 w_21 w_22).
Proof. refuted runaway_masks_5_out_inhabited runaway_masks_5_out_right. Qed.

(* runaway_masks_6: | Entry(Matrix([ [g_11, 0], [   0, 0]])*Matrix([ [w_11, w_12], [w_21, w_22]]), 2, 2) +
   Entry(Matrix([ [w_11, w_21], [w_12, w_22]])*Matrix([ [g_11, 0], [   0, 0]]), 2, 2) = 0 *)
Definition runaway_masks_6_out_domain (g_11 w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition runaway_masks_6_out_left (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Definition runaway_masks_6_out_right (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma runaway_masks_6_out : forall g_11 w_11 w_12 w_21 w_22 : R, runaway_masks_6_out_domain g_11 w_11 w_12 w_21 w_22 ->
  runaway_masks_6_out_left g_11 w_11 w_12 w_21 w_22 = runaway_masks_6_out_right g_11 w_11 w_12 w_21 w_22.
Proof.
  unfold runaway_masks_6_out_domain, runaway_masks_6_out_left, runaway_masks_6_out_right.
  intros g_11 w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_6_left (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  (entry (product [[g_11; 0]; [0; 0]] [[w_11; w_12]; [w_21; w_22]]) 1 1) + (entry (product [[w_11; w_21]; [w_12; w_22]] [[g_11; 0]; [0; 0]]) 1 1).
Definition runaway_masks_6_right (g_11 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma runaway_masks_6 : forall g_11 w_11 w_12 w_21 w_22 : R, runaway_masks_6_out_domain g_11 w_11 w_12 w_21 w_22 ->
  runaway_masks_6_left g_11 w_11 w_12 w_21 w_22 = runaway_masks_6_right g_11 w_11 w_12 w_21 w_22.
Proof.
  intros g_11 w_11 w_12 w_21 w_22 H; generalize (runaway_masks_6_out g_11 w_11 w_12 w_21 w_22 H); revert H.
  unfold runaway_masks_6_out_domain, runaway_masks_6_out_left, runaway_masks_6_out_right, runaway_masks_6_left, runaway_masks_6_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; 0]; [0; 0]] [[w_11; w_12]; [w_21; w_22]]) 1 1 = 0) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_21]; [w_12; w_22]] [[g_11; 0]; [0; 0]]) 1 1 = 0) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma runaway_masks_6_out_inhabited : runaway_masks_6_out_domain (-(1 / 2)) 2 (-2) (3 / 2) (-(5 / 3)).
Proof. premises runaway_masks_6_out_domain. Qed.
Lemma runaway_masks_6_out_left_value : Rabs (runaway_masks_6_out_left (-(1 / 2)) 2 (-2) (3 / 2) (-(5 / 3)) - 0) <= (1 / 10000000000).
Proof. by_value runaway_masks_6_out_left. Qed.
Lemma runaway_masks_6_out_right_value : Rabs (runaway_masks_6_out_right (-(1 / 2)) 2 (-2) (3 / 2) (-(5 / 3)) - 0) <= (1 / 10000000000).
Proof. by_value runaway_masks_6_out_right. Qed.
Lemma runaway_masks_6_out_wrong_0 : ~ (forall g_11 w_11 w_12 w_21 w_22, runaway_masks_6_out_domain g_11 w_11 w_12 w_21 w_22 -> w_22 = runaway_masks_6_out_right g_11 w_11 w_12 w_21 w_22).
Proof. refuted runaway_masks_6_out_inhabited runaway_masks_6_out_right. Qed.
Lemma runaway_masks_6_out_wrong_1 : ~ (forall g_11 w_11 w_12 w_21 w_22, runaway_masks_6_out_domain g_11 w_11 w_12 w_21 w_22 -> g_11 * w_12 * w_21 = runaway_masks_6_out_right g_11 w_11 w_12 w_21 w_22).
Proof. refuted runaway_masks_6_out_inhabited runaway_masks_6_out_right. Qed.

(* runaway_masks_7: With A = σ_1^{2/N}, B = σ_2^{2/N} and u_11² = q, u_21² = q + 2h, 2(q + h) = 1: S_22 = A u_21²
   + B u_11² ≥ A/2.  And u_11² ≤ 1/2 as soon as σ_1² ≥ 2R², R² ≥ (W W^T)_11 ≥ σ_1² u_11², which E bounds where
   the first row is observed: σ_1 is bounded. | A*(h + q) <= A*(2*h + q) + B*q *)
Definition runaway_masks_7_domain (A B h q : R) : Prop :=
  0 < A /\ 0 < B /\ 0 < h /\ 0 < q.
Definition runaway_masks_7_left (A B h q : R) : R :=
  A * (h + q).
Definition runaway_masks_7_right (A B h q : R) : R :=
  (A * ((2 * h) + q)) + (B * q).
Lemma runaway_masks_7 : forall A B h q : R, runaway_masks_7_domain A B h q ->
  runaway_masks_7_left A B h q <= runaway_masks_7_right A B h q.
Proof.
  unfold runaway_masks_7_domain, runaway_masks_7_left, runaway_masks_7_right.
  intros A B h q (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((A * h) + (B * q)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_7_inhabited : runaway_masks_7_domain 5 (1 / 3) (3 / 10) (1 / 5).
Proof. premises runaway_masks_7_domain. Qed.
Lemma runaway_masks_7_left_value : Rabs (runaway_masks_7_left 5 (1 / 3) (3 / 10) (1 / 5) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value runaway_masks_7_left. Qed.
Lemma runaway_masks_7_right_value : Rabs (runaway_masks_7_right 5 (1 / 3) (3 / 10) (1 / 5) - (40666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_7_right. Qed.
Lemma runaway_masks_7_wrong_0 : ~ (forall A B h q, runaway_masks_7_domain A B h q -> runaway_masks_7_left A B h q <= (B * q) + (B * ((2 * h) + q))).
Proof. refuted runaway_masks_7_inhabited runaway_masks_7_left. Qed.
Lemma runaway_masks_7_wrong_1 : ~ (forall A B h q, runaway_masks_7_domain A B h q -> A * (A + q) <= runaway_masks_7_right A B h q).
Proof. refuted runaway_masks_7_inhabited runaway_masks_7_right. Qed.

(* runaway_masks_8: With one entry observed, u_21² ≤ S_22/A and v_21² ≤ T_22/A.  |x| ≥ σ_1 (|u_11 v_11| − |u_21
   v_21|), and with e = u_21², f = v_21² the first product is at least its square (1 − e)(1 − f) ≥ 1 − e − f, the
   second at most (e + f)/2: |x| ≥ σ_1 (1 − 3(e + f)/2).  A large σ_1 makes e and f small and |x| large, while x
   moves from x(0) towards Φ_11 only: σ_1 is bounded. | (h + 1)**(-2) <= 1/(h + 1) *)
Definition runaway_masks_8_domain (h : R) : Prop :=
  0 < h.
Definition runaway_masks_8_left (h : R) : R :=
  / ((h + 1) ^ 2).
Definition runaway_masks_8_right (h : R) : R :=
  / (h + 1).
Lemma runaway_masks_8 : forall h : R, runaway_masks_8_domain h ->
  runaway_masks_8_left h <= runaway_masks_8_right h.
Proof.
  unfold runaway_masks_8_domain, runaway_masks_8_left, runaway_masks_8_right.
  intros h H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (h / ((h + 1) ^ 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_8_inhabited : runaway_masks_8_domain (1 / 7).
Proof. premises runaway_masks_8_domain. Qed.
Lemma runaway_masks_8_left_value : Rabs (runaway_masks_8_left (1 / 7) - (49 / 64)) <= (1 / 100000000000).
Proof. by_value runaway_masks_8_left. Qed.
Lemma runaway_masks_8_right_value : Rabs (runaway_masks_8_right (1 / 7) - (7 / 8)) <= (1 / 100000000000).
Proof. by_value runaway_masks_8_right. Qed.
Lemma runaway_masks_8_wrong_0 : ~ (forall h, runaway_masks_8_domain h -> runaway_masks_8_left h <= / (h + 2)).
Proof. refuted runaway_masks_8_inhabited runaway_masks_8_left. Qed.
Lemma runaway_masks_8_wrong_1 : ~ (forall h, runaway_masks_8_domain h -> runaway_masks_8_left h <= / (h - 1)).
Proof. refuted runaway_masks_8_inhabited runaway_masks_8_left. Qed.

(* runaway_masks_9: | -e - f + 1 <= (1 - e)*(1 - f) *)
Definition runaway_masks_9_domain (e f : R) : Prop :=
  0 < e /\ 0 < f.
Definition runaway_masks_9_left (e f : R) : R :=
  - e - f + 1.
Definition runaway_masks_9_right (e f : R) : R :=
  (1 - e) * (1 - f).
Lemma runaway_masks_9 : forall e f : R, runaway_masks_9_domain e f ->
  runaway_masks_9_left e f <= runaway_masks_9_right e f.
Proof.
  unfold runaway_masks_9_domain, runaway_masks_9_left, runaway_masks_9_right.
  intros e f (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (e * f) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_9_inhabited : runaway_masks_9_domain (1 / 9) (2 / 11).
Proof. premises runaway_masks_9_domain. Qed.
Lemma runaway_masks_9_left_value : Rabs (runaway_masks_9_left (1 / 9) (2 / 11) - (70707070707 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_9_left. Qed.
Lemma runaway_masks_9_right_value : Rabs (runaway_masks_9_right (1 / 9) (2 / 11) - (72727272727 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_9_right. Qed.
Lemma runaway_masks_9_wrong_0 : ~ (forall e f, runaway_masks_9_domain e f -> runaway_masks_9_left e f <= (1 - f) ^ 2).
Proof. refuted runaway_masks_9_inhabited runaway_masks_9_left. Qed.
Lemma runaway_masks_9_wrong_1 : ~ (forall e f, runaway_masks_9_domain e f -> 1 - (2 * e) <= runaway_masks_9_right e f).
Proof. refuted runaway_masks_9_inhabited runaway_masks_9_right. Qed.

(* runaway_masks_10: | s_alpha*s_beta <= s_alpha**2/2 + s_beta**2/2 *)
Definition runaway_masks_10_domain (s_alpha s_beta : R) : Prop :=
  0 < s_alpha /\ 0 < s_beta.
Definition runaway_masks_10_left (s_alpha s_beta : R) : R :=
  s_alpha * s_beta.
Definition runaway_masks_10_right (s_alpha s_beta : R) : R :=
  ((s_alpha ^ 2) / 2) + ((s_beta ^ 2) / 2).
Lemma runaway_masks_10 : forall s_alpha s_beta : R, runaway_masks_10_domain s_alpha s_beta ->
  runaway_masks_10_left s_alpha s_beta <= runaway_masks_10_right s_alpha s_beta.
Proof.
  unfold runaway_masks_10_domain, runaway_masks_10_left, runaway_masks_10_right.
  intros s_alpha s_beta (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((s_alpha - s_beta) ^ 2) / 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_10_inhabited : runaway_masks_10_domain (1 / 3) (2 / 11).
Proof. premises runaway_masks_10_domain. Qed.
Lemma runaway_masks_10_left_value : Rabs (runaway_masks_10_left (1 / 3) (2 / 11) - (30303030303 / 500000000000)) <= (1 / 1000000000000).
Proof. by_value runaway_masks_10_left. Qed.
Lemma runaway_masks_10_right_value : Rabs (runaway_masks_10_right (1 / 3) (2 / 11) - (2883379247 / 40000000000)) <= (1 / 1000000000000).
Proof. by_value runaway_masks_10_right. Qed.
Lemma runaway_masks_10_wrong_0 : ~ (forall s_alpha s_beta, runaway_masks_10_domain s_alpha s_beta -> runaway_masks_10_left s_alpha s_beta <= s_beta ^ 2).
Proof. refuted runaway_masks_10_inhabited runaway_masks_10_left. Qed.
Lemma runaway_masks_10_wrong_1 : ~ (forall s_alpha s_beta, runaway_masks_10_domain s_alpha s_beta -> s_alpha ^ 2 <= runaway_masks_10_right s_alpha s_beta).
Proof. refuted runaway_masks_10_inhabited runaway_masks_10_right. Qed.

(* runaway_masks_11: At N = ∞, dx/dt = −(x − Φ_11) a with a = ∫ ((W W^T)^{1−τ})_11 ((W^T W)^τ)_11 dτ, and a ≥ x²
   (Lagrange's identity): the difference of the integrand and x² is a square. | (sigma_1**(2*tau)*v_11**2 +
   sigma_2**(2*tau)*v_12**2)*(sigma_1**(2 - 2*tau)*u_11**2 + sigma_2**(2 - 2*tau)*u_12**2) - (sigma_1*u_11*v_11 +
   sigma_2*u_12*v_12)**2 = (-sigma_1**tau*sigma_2**(1 - tau)*u_12*v_11 + sigma_1**(1 -
   tau)*sigma_2**tau*u_11*v_12)**2 *)
Definition runaway_masks_11_domain (sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < tau.
Definition runaway_masks_11_left (sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R) : R :=
  ((((Rpower sigma_1 (2 * tau)) * (v_11 ^ 2)) + ((Rpower sigma_2 (2 * tau)) * (v_12 ^ 2))) * (((Rpower sigma_1 (2 - (2 * tau))) * (u_11 ^ 2)) + ((Rpower sigma_2 (2 - (2 * tau))) * (u_12 ^ 2)))) - (((sigma_1 * u_11 * v_11) + (sigma_2 * u_12 * v_12)) ^ 2).
Definition runaway_masks_11_right (sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R) : R :=
  (- ((Rpower sigma_1 tau) * (Rpower sigma_2 (1 - tau)) * u_12 * v_11) + ((Rpower sigma_1 (1 - tau)) * (Rpower sigma_2 tau) * u_11 * v_12)) ^ 2.
Lemma runaway_masks_11 : forall sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 : R, runaway_masks_11_domain sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 ->
  runaway_masks_11_left sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 = runaway_masks_11_right sigma_1 sigma_2 tau u_11 u_12 v_11 v_12.
Proof.
  unfold runaway_masks_11_domain, runaway_masks_11_left, runaway_masks_11_right.
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
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma runaway_masks_11_inhabited : runaway_masks_11_domain (7 / 2) (2 / 3) (1 / 3) (3 / 5) (-(4 / 5)) (5 / 13) (12 / 13).
Proof. premises runaway_masks_11_domain. Qed.
Lemma runaway_masks_11_left_value : Rabs (runaway_masks_11_left (7 / 2) (2 / 3) (1 / 3) (3 / 5) (-(4 / 5)) (5 / 13) (12 / 13) - (21663346503 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_11_left. Qed.
Lemma runaway_masks_11_right_value : Rabs (runaway_masks_11_right (7 / 2) (2 / 3) (1 / 3) (3 / 5) (-(4 / 5)) (5 / 13) (12 / 13) - (21663346503 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_11_right. Qed.
Lemma runaway_masks_11_wrong_0 : ~ (forall sigma_1 sigma_2 tau u_11 u_12 v_11 v_12, runaway_masks_11_domain sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 -> runaway_masks_11_left sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 = (- ((Rpower sigma_1 tau) * (Rpower sigma_2 (1 - tau)) * u_12 * v_11) + ((Rpower sigma_1 (1 - tau)) * (Rpower sigma_2 tau) * u_12 * v_12)) ^ 2).
Proof. refuted runaway_masks_11_inhabited runaway_masks_11_left. Qed.
Lemma runaway_masks_11_wrong_1 : ~ (forall sigma_1 sigma_2 tau u_11 u_12 v_11 v_12, runaway_masks_11_domain sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 -> runaway_masks_11_left sigma_1 sigma_2 tau u_11 u_12 v_11 v_12 = (- ((Rpower sigma_1 tau) * (Rpower sigma_2 (1 - tau)) * u_12 * v_11) + ((Rpower sigma_1 (1 - sigma_1)) * (Rpower sigma_2 tau) * u_11 * v_12)) ^ 2).
Proof. refuted runaway_masks_11_inhabited runaway_masks_11_left. Qed.

(* runaway_masks_13: s_1 − s_2 = 2s_1 − log|det W| ≤ 2s_1 + C + |log|x||, and |det W| is bounded above.  So σ_2 →
   0 where σ_1 → ∞, and |x| (2s_1 + C + |log|x||) ≥ σ_1 (s_1 − max(c, c')) up to terms that vanish.  The left
   side grows like log σ_1 at most, x being bounded: impossible. | Subs(-ell + 2*s_1, ell, s_1 + s_2) = s_1 - s_2 *)
Definition runaway_masks_13_out_domain (s_1 s_2 : R) : Prop :=
  True.
Definition runaway_masks_13_out_left (s_1 s_2 : R) : R :=
  - (s_1 + s_2) + (2 * s_1).
Definition runaway_masks_13_out_right (s_1 s_2 : R) : R :=
  s_1 - s_2.
Lemma runaway_masks_13_out : forall s_1 s_2 : R, runaway_masks_13_out_domain s_1 s_2 ->
  runaway_masks_13_out_left s_1 s_2 = runaway_masks_13_out_right s_1 s_2.
Proof.
  unfold runaway_masks_13_out_domain, runaway_masks_13_out_left, runaway_masks_13_out_right.
  intros s_1 s_2 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_13_left (s_1 s_2 : R) : R :=
  (fun ell : R => - ell + (2 * s_1)) (s_1 + s_2).
Definition runaway_masks_13_right (s_1 s_2 : R) : R :=
  s_1 - s_2.
Lemma runaway_masks_13 : forall s_1 s_2 : R, runaway_masks_13_out_domain s_1 s_2 ->
  runaway_masks_13_left s_1 s_2 = runaway_masks_13_right s_1 s_2.
Proof.
  intros s_1 s_2 H; generalize (runaway_masks_13_out s_1 s_2 H); revert H.
  unfold runaway_masks_13_out_domain, runaway_masks_13_out_left, runaway_masks_13_out_right, runaway_masks_13_left, runaway_masks_13_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma runaway_masks_13_out_inhabited : runaway_masks_13_out_domain 2 (-3).
Proof. premises runaway_masks_13_out_domain. Qed.
Lemma runaway_masks_13_out_left_value : Rabs (runaway_masks_13_out_left 2 (-3) - 5) <= (1 / 10000000000).
Proof. by_value runaway_masks_13_out_left. Qed.
Lemma runaway_masks_13_out_right_value : Rabs (runaway_masks_13_out_right 2 (-3) - 5) <= (1 / 10000000000).
Proof. by_value runaway_masks_13_out_right. Qed.
Lemma runaway_masks_13_out_wrong_0 : ~ (forall s_1 s_2, runaway_masks_13_out_domain s_1 s_2 -> runaway_masks_13_out_left s_1 s_2 = 0).
Proof. refuted runaway_masks_13_out_inhabited runaway_masks_13_out_left. Qed.
Lemma runaway_masks_13_out_wrong_1 : ~ (forall s_1 s_2, runaway_masks_13_out_domain s_1 s_2 -> s_1 = runaway_masks_13_out_right s_1 s_2).
Proof. refuted runaway_masks_13_out_inhabited runaway_masks_13_out_right. Qed.

(* runaway_masks_14: With the diagonal observed x and w are bounded.  |W|² ± 2 det W are (σ_1 ± σ_2)² in one
   order or the other, so that |y − z| and |y + z| are σ_1 ± σ_2 up to what x and w contribute. | (w + x)**2 + (y
   - z)**2 = w**2 + x**2 + y**2 + z**2 + 2*Determinant(Matrix([ [x, y], [z, w]])) *)
Definition runaway_masks_14_out_domain (w x y z : R) : Prop :=
  True.
Definition runaway_masks_14_out_left (w x y z : R) : R :=
  ((w + x) ^ 2) + ((y - z) ^ 2).
Definition runaway_masks_14_out_right (w x y z : R) : R :=
  (w ^ 2) + (2 * w * x) + (x ^ 2) + (y ^ 2) - (2 * y * z) + (z ^ 2).
Lemma runaway_masks_14_out : forall w x y z : R, runaway_masks_14_out_domain w x y z ->
  runaway_masks_14_out_left w x y z = runaway_masks_14_out_right w x y z.
Proof.
  unfold runaway_masks_14_out_domain, runaway_masks_14_out_left, runaway_masks_14_out_right.
  intros w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_14_left (w x y z : R) : R :=
  ((w + x) ^ 2) + ((y - z) ^ 2).
Definition runaway_masks_14_right (w x y z : R) : R :=
  (w ^ 2) + (x ^ 2) + (y ^ 2) + (z ^ 2) + (2 * (det [[x; y]; [z; w]])).
Lemma runaway_masks_14 : forall w x y z : R, runaway_masks_14_out_domain w x y z ->
  runaway_masks_14_left w x y z = runaway_masks_14_right w x y z.
Proof.
  intros w x y z H; generalize (runaway_masks_14_out w x y z H); revert H.
  unfold runaway_masks_14_out_domain, runaway_masks_14_out_left, runaway_masks_14_out_right, runaway_masks_14_left, runaway_masks_14_right.
  intros _ out. known.
  assert (W0 : det [[x; y]; [z; w]] = (w * x) - (y * z)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_masks_14_out_inhabited : runaway_masks_14_out_domain (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises runaway_masks_14_out_domain. Qed.
Lemma runaway_masks_14_out_left_value : Rabs (runaway_masks_14_out_left (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (18400138889 / 500000000)) <= (1 / 1000000000).
Proof. by_value runaway_masks_14_out_left. Qed.
Lemma runaway_masks_14_out_right_value : Rabs (runaway_masks_14_out_right (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (18400138889 / 500000000)) <= (1 / 1000000000).
Proof. by_value runaway_masks_14_out_right. Qed.
Lemma runaway_masks_14_out_wrong_0 : ~ (forall w x y z, runaway_masks_14_out_domain w x y z -> runaway_masks_14_out_left w x y z = (2 * w * x) + (2 * (x ^ 2)) + (y ^ 2) - (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_14_out_inhabited runaway_masks_14_out_left. Qed.
Lemma runaway_masks_14_out_wrong_1 : ~ (forall w x y z, runaway_masks_14_out_domain w x y z -> runaway_masks_14_out_left w x y z = (2 * (w ^ 2)) + (2 * w * x) + (y ^ 2) - (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_14_out_inhabited runaway_masks_14_out_left. Qed.

(* runaway_masks_15: | (-w + x)**2 + (y + z)**2 = w**2 + x**2 + y**2 + z**2 - 2*Determinant(Matrix([ [x, y], [z,
   w]])) *)
Definition runaway_masks_15_out_domain (w x y z : R) : Prop :=
  True.
Definition runaway_masks_15_out_left (w x y z : R) : R :=
  ((- w + x) ^ 2) + ((y + z) ^ 2).
Definition runaway_masks_15_out_right (w x y z : R) : R :=
  (w ^ 2) - (2 * w * x) + (x ^ 2) + (y ^ 2) + (2 * y * z) + (z ^ 2).
Lemma runaway_masks_15_out : forall w x y z : R, runaway_masks_15_out_domain w x y z ->
  runaway_masks_15_out_left w x y z = runaway_masks_15_out_right w x y z.
Proof.
  unfold runaway_masks_15_out_domain, runaway_masks_15_out_left, runaway_masks_15_out_right.
  intros w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_15_left (w x y z : R) : R :=
  ((- w + x) ^ 2) + ((y + z) ^ 2).
Definition runaway_masks_15_right (w x y z : R) : R :=
  (w ^ 2) + (x ^ 2) + (y ^ 2) + (z ^ 2) - (2 * (det [[x; y]; [z; w]])).
Lemma runaway_masks_15 : forall w x y z : R, runaway_masks_15_out_domain w x y z ->
  runaway_masks_15_left w x y z = runaway_masks_15_right w x y z.
Proof.
  intros w x y z H; generalize (runaway_masks_15_out w x y z H); revert H.
  unfold runaway_masks_15_out_domain, runaway_masks_15_out_left, runaway_masks_15_out_right, runaway_masks_15_left, runaway_masks_15_right.
  intros _ out. known.
  assert (W0 : det [[x; y]; [z; w]] = (w * x) - (y * z)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_masks_15_out_inhabited : runaway_masks_15_out_domain (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises runaway_masks_15_out_domain. Qed.
Lemma runaway_masks_15_out_left_value : Rabs (runaway_masks_15_out_left (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (10501388889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_15_out_left. Qed.
Lemma runaway_masks_15_out_right_value : Rabs (runaway_masks_15_out_right (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (10501388889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_15_out_right. Qed.
Lemma runaway_masks_15_out_wrong_0 : ~ (forall w x y z, runaway_masks_15_out_domain w x y z -> runaway_masks_15_out_left w x y z = - (2 * w * x) + (2 * (x ^ 2)) + (y ^ 2) + (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_15_out_inhabited runaway_masks_15_out_left. Qed.
Lemma runaway_masks_15_out_wrong_1 : ~ (forall w x y z, runaway_masks_15_out_domain w x y z -> runaway_masks_15_out_left w x y z = (2 * (w ^ 2)) - (2 * w * x) + (y ^ 2) + (2 * y * z) + (z ^ 2)).
Proof. refuted runaway_masks_15_out_inhabited runaway_masks_15_out_left. Qed.

(* runaway_masks_16: Where (σ_1 − σ_2)² is at least four times (|x| + |w|)², |y² − z²| is at least 3/4 of σ_1² −
   σ_2².  It is |K| λ_12 with K kept, and (σ_1² − σ_2²)/λ_12 is N(σ_1^{2/N} − σ_2^{2/N}), at N = ∞ 2
   log(σ_1/σ_2): that is at most 4|K|/3.  Elsewhere σ_1 − σ_2 is bounded. | 9/16 <= (p_1 + 3/4)*(p_2 + 3/4) *)
Definition runaway_masks_16_domain (p_1 p_2 : R) : Prop :=
  0 < p_1 /\ 0 < p_2.
Definition runaway_masks_16_left (p_1 p_2 : R) : R :=
  9 / 16.
Definition runaway_masks_16_right (p_1 p_2 : R) : R :=
  (p_1 + (3 / 4)) * (p_2 + (3 / 4)).
Lemma runaway_masks_16 : forall p_1 p_2 : R, runaway_masks_16_domain p_1 p_2 ->
  runaway_masks_16_left p_1 p_2 <= runaway_masks_16_right p_1 p_2.
Proof.
  unfold runaway_masks_16_domain, runaway_masks_16_left, runaway_masks_16_right.
  intros p_1 p_2 (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((p_1 * p_2) + (3 * p_1 / 4) + (3 * p_2 / 4)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_16_inhabited : runaway_masks_16_domain (1 / 8) (1 / 9).
Proof. premises runaway_masks_16_domain. Qed.
Lemma runaway_masks_16_left_value : Rabs (runaway_masks_16_left (1 / 8) (1 / 9) - (9 / 16)) <= (1 / 100000000000).
Proof. by_value runaway_masks_16_left. Qed.
Lemma runaway_masks_16_right_value : Rabs (runaway_masks_16_right (1 / 8) (1 / 9) - (37673611111 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_16_right. Qed.
Lemma runaway_masks_16_wrong_0 : ~ (forall p_1 p_2, runaway_masks_16_domain p_1 p_2 -> runaway_masks_16_left p_1 p_2 <= (p_1 - (3 / 4)) * (p_2 + (3 / 4))).
Proof. refuted runaway_masks_16_inhabited runaway_masks_16_left. Qed.
Lemma runaway_masks_16_wrong_1 : ~ (forall p_1 p_2, runaway_masks_16_domain p_1 p_2 -> runaway_masks_16_left p_1 p_2 <= (p_1 + (3 / 4)) * (p_2 - (3 / 4))).
Proof. refuted runaway_masks_16_inhabited runaway_masks_16_left. Qed.

(* runaway_masks_17: If A − B ≤ k with A = σ_1^{2/N} ≥ 2k, then B ≥ A/2: σ_2/σ_1 ≥ 2^{−N/2}; | h_2/2 + k <= h_1 +
   h_2 + k *)
Definition runaway_masks_17_domain (h_1 h_2 k : R) : Prop :=
  0 < h_1 /\ 0 < h_2 /\ 0 < k.
Definition runaway_masks_17_left (h_1 h_2 k : R) : R :=
  (h_2 / 2) + k.
Definition runaway_masks_17_right (h_1 h_2 k : R) : R :=
  h_1 + h_2 + k.
Lemma runaway_masks_17 : forall h_1 h_2 k : R, runaway_masks_17_domain h_1 h_2 k ->
  runaway_masks_17_left h_1 h_2 k <= runaway_masks_17_right h_1 h_2 k.
Proof.
  unfold runaway_masks_17_domain, runaway_masks_17_left, runaway_masks_17_right.
  intros h_1 h_2 k (H0 & H1 & H2).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (h_1 + (h_2 / 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_17_inhabited : runaway_masks_17_domain (1 / 5) 2 (3 / 4).
Proof. premises runaway_masks_17_domain. Qed.
Lemma runaway_masks_17_left_value : Rabs (runaway_masks_17_left (1 / 5) 2 (3 / 4) - (7 / 4)) <= (1 / 10000000000).
Proof. by_value runaway_masks_17_left. Qed.
Lemma runaway_masks_17_right_value : Rabs (runaway_masks_17_right (1 / 5) 2 (3 / 4) - (59 / 20)) <= (1 / 10000000000).
Proof. by_value runaway_masks_17_right. Qed.
Lemma runaway_masks_17_wrong_0 : ~ (forall h_1 h_2 k, runaway_masks_17_domain h_1 h_2 k -> runaway_masks_17_left h_1 h_2 k <= (2 * h_1) + k).
Proof. refuted runaway_masks_17_inhabited runaway_masks_17_left. Qed.
Lemma runaway_masks_17_wrong_1 : ~ (forall h_1 h_2 k, runaway_masks_17_domain h_1 h_2 k -> runaway_masks_17_left h_1 h_2 k <= h_1 + (2 * k)).
Proof. refuted runaway_masks_17_inhabited runaway_masks_17_left. Qed.

(* runaway_masks_18: at N = ∞ log(σ_1/σ_2) = k − h says σ_2/σ_1 = e^{h−k} ≥ e^{−k}.  So for large σ_1 all
   eigenvalues λ_il are within a factor q. | exp(h_1 - k) = exp(h_1)*exp(-k) *)
Definition runaway_masks_18_domain (h_1 k : R) : Prop :=
  0 < h_1 /\ 0 < k.
Definition runaway_masks_18_left (h_1 k : R) : R :=
  exp (h_1 - k).
Definition runaway_masks_18_right (h_1 k : R) : R :=
  (exp h_1) * (exp (- k)).
Lemma runaway_masks_18 : forall h_1 k : R, runaway_masks_18_domain h_1 k ->
  runaway_masks_18_left h_1 k = runaway_masks_18_right h_1 k.
Proof.
  unfold runaway_masks_18_domain, runaway_masks_18_left, runaway_masks_18_right.
  intros h_1 k (H0 & H1).
  assert (E0 : exp (h_1 - k) = (exp h_1) / (exp k)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- k) = 1 / (exp k)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma runaway_masks_18_inhabited : runaway_masks_18_domain (1 / 5) (3 / 4).
Proof. premises runaway_masks_18_domain. Qed.
Lemma runaway_masks_18_left_value : Rabs (runaway_masks_18_left (1 / 5) (3 / 4) - (28847490519 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_18_left. Qed.
Lemma runaway_masks_18_right_value : Rabs (runaway_masks_18_right (1 / 5) (3 / 4) - (28847490519 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_18_right. Qed.
Lemma runaway_masks_18_wrong_0 : ~ (forall h_1 k, runaway_masks_18_domain h_1 k -> runaway_masks_18_left h_1 k = 1).
Proof. refuted runaway_masks_18_inhabited runaway_masks_18_left. Qed.
Lemma runaway_masks_18_wrong_1 : ~ (forall h_1 k, runaway_masks_18_domain h_1 k -> 1 = runaway_masks_18_right h_1 k).
Proof. refuted runaway_masks_18_inhabited runaway_masks_18_right. Qed.

(* runaway_masks_19: As 2E = |∂E|², d|∂E|/dt ≤ −λ_min |∂E| while |dW/dt| ≤ λ_max |∂E|: beyond that σ_1 a
   trajectory gets no further than q |∂E(W(0))| at a time, and there is no runaway. | m*(g_1**2 + g_2**2) <=
   g_1**2*(h_1 + m) + g_2**2*(h_2 + m) *)
Definition runaway_masks_19_domain (g_1 g_2 h_1 h_2 m : R) : Prop :=
  0 < h_1 /\ 0 < h_2 /\ 0 < m.
Definition runaway_masks_19_left (g_1 g_2 h_1 h_2 m : R) : R :=
  m * ((g_1 ^ 2) + (g_2 ^ 2)).
Definition runaway_masks_19_right (g_1 g_2 h_1 h_2 m : R) : R :=
  ((g_1 ^ 2) * (h_1 + m)) + ((g_2 ^ 2) * (h_2 + m)).
Lemma runaway_masks_19 : forall g_1 g_2 h_1 h_2 m : R, runaway_masks_19_domain g_1 g_2 h_1 h_2 m ->
  runaway_masks_19_left g_1 g_2 h_1 h_2 m <= runaway_masks_19_right g_1 g_2 h_1 h_2 m.
Proof.
  unfold runaway_masks_19_domain, runaway_masks_19_left, runaway_masks_19_right.
  intros g_1 g_2 h_1 h_2 m (H0 & H1 & H2).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((g_1 ^ 2) * h_1) + ((g_2 ^ 2) * h_2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_19_inhabited : runaway_masks_19_domain 2 (-3) (1 / 5) 2 (1 / 3).
Proof. premises runaway_masks_19_domain. Qed.
Lemma runaway_masks_19_left_value : Rabs (runaway_masks_19_left 2 (-3) (1 / 5) 2 (1 / 3) - (43333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_masks_19_left. Qed.
Lemma runaway_masks_19_right_value : Rabs (runaway_masks_19_right 2 (-3) (1 / 5) 2 (1 / 3) - (23133333333 / 1000000000)) <= (1 / 1000000000).
Proof. by_value runaway_masks_19_right. Qed.
Lemma runaway_masks_19_wrong_0 : ~ (forall g_1 g_2 h_1 h_2 m, runaway_masks_19_domain g_1 g_2 h_1 h_2 m -> runaway_masks_19_left g_1 g_2 h_1 h_2 m <= ((g_1 ^ 2) * (h_1 + m)) + ((g_2 ^ 2) * (- h_2 + m))).
Proof. refuted runaway_masks_19_inhabited runaway_masks_19_left. Qed.
Lemma runaway_masks_19_wrong_1 : ~ (forall g_1 g_2 h_1 h_2 m, runaway_masks_19_domain g_1 g_2 h_1 h_2 m -> runaway_masks_19_left g_1 g_2 h_1 h_2 m <= / (((g_1 ^ 2) * (h_1 + m)) + ((g_2 ^ 2) * (h_2 + m)))).
Proof. refuted runaway_masks_19_inhabited runaway_masks_19_left. Qed.

(* runaway_masks_20: In R, Φ_12 = 0 is no exception: the two entries differ by v² at least, e is (x − a)²/2 + (w
   − c)²/2 + v²/2, and e² ≤ k M and e → 0 as before, | v**2 <= v*(b + v) *)
Definition runaway_masks_20_domain (b v : R) : Prop :=
  0 < b /\ 0 < v.
Definition runaway_masks_20_left (b v : R) : R :=
  v ^ 2.
Definition runaway_masks_20_right (b v : R) : R :=
  v * (b + v).
Lemma runaway_masks_20 : forall b v : R, runaway_masks_20_domain b v ->
  runaway_masks_20_left b v <= runaway_masks_20_right b v.
Proof.
  unfold runaway_masks_20_domain, runaway_masks_20_left, runaway_masks_20_right.
  intros b v (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (b * v) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_20_inhabited : runaway_masks_20_domain 1 (1 / 9).
Proof. premises runaway_masks_20_domain. Qed.
Lemma runaway_masks_20_left_value : Rabs (runaway_masks_20_left 1 (1 / 9) - (3086419753 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value runaway_masks_20_left. Qed.
Lemma runaway_masks_20_right_value : Rabs (runaway_masks_20_right 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_20_right. Qed.
Lemma runaway_masks_20_wrong_0 : ~ (forall b v, runaway_masks_20_domain b v -> b ^ 2 <= runaway_masks_20_right b v).
Proof. refuted runaway_masks_20_inhabited runaway_masks_20_right. Qed.
Lemma runaway_masks_20_wrong_1 : ~ (forall b v, runaway_masks_20_domain b v -> runaway_masks_20_left b v <= v * (- b + v)).
Proof. refuted runaway_masks_20_inhabited runaway_masks_20_left. Qed.

(* runaway_masks_21: that is E → Φ_12²/2, which is 0 for Φ_12 = 0: the loss tends to its minimum, and W to no
   matrix. | Subs((a - x)**2/2 + (b - y)**2/2 + (c - w)**2/2, (x, y, w), (a, 0, c)) = b**2/2 *)
Definition runaway_masks_21_out_domain (a b c : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c.
Definition runaway_masks_21_out_left (a b c : R) : R :=
  (((- c + c) ^ 2) / 2) + (((- a + a) ^ 2) / 2) + (((- 0 + b) ^ 2) / 2).
Definition runaway_masks_21_out_right (a b c : R) : R :=
  (b ^ 2) / 2.
Lemma runaway_masks_21_out : forall a b c : R, runaway_masks_21_out_domain a b c ->
  runaway_masks_21_out_left a b c = runaway_masks_21_out_right a b c.
Proof.
  unfold runaway_masks_21_out_domain, runaway_masks_21_out_left, runaway_masks_21_out_right.
  intros a b c (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_masks_21_left (a b c : R) : R :=
  (fun x y w : R => (((a - x) ^ 2) / 2) + (((b - y) ^ 2) / 2) + (((c - w) ^ 2) / 2)) a 0 c.
Definition runaway_masks_21_right (a b c : R) : R :=
  (b ^ 2) / 2.
Lemma runaway_masks_21 : forall a b c : R, runaway_masks_21_out_domain a b c ->
  runaway_masks_21_left a b c = runaway_masks_21_right a b c.
Proof.
  intros a b c H; generalize (runaway_masks_21_out a b c H); revert H.
  unfold runaway_masks_21_out_domain, runaway_masks_21_out_left, runaway_masks_21_out_right, runaway_masks_21_left, runaway_masks_21_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma runaway_masks_21_out_inhabited : runaway_masks_21_out_domain (3 / 5) 1 (7 / 5).
Proof. premises runaway_masks_21_out_domain. Qed.
Lemma runaway_masks_21_out_left_value : Rabs (runaway_masks_21_out_left (3 / 5) 1 (7 / 5) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value runaway_masks_21_out_left. Qed.
Lemma runaway_masks_21_out_right_value : Rabs (runaway_masks_21_out_right (3 / 5) 1 (7 / 5) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value runaway_masks_21_out_right. Qed.
Lemma runaway_masks_21_out_wrong_0 : ~ (forall a b c, runaway_masks_21_out_domain a b c -> runaway_masks_21_out_left a b c = (a ^ 2) / 2).
Proof. refuted runaway_masks_21_out_inhabited runaway_masks_21_out_left. Qed.
Lemma runaway_masks_21_out_wrong_1 : ~ (forall a b c, runaway_masks_21_out_domain a b c -> ((b ^ 2) / 2) + (((- a + b) ^ 2) / 2) = runaway_masks_21_out_right a b c).
Proof. refuted runaway_masks_21_out_inhabited runaway_masks_21_out_right. Qed.

(* runaway_masks_22: A limit would make this 0, and it is at least b v > 0. | b*v <= v*(b + v) *)
Definition runaway_masks_22_domain (b v : R) : Prop :=
  0 < b /\ 0 < v.
Definition runaway_masks_22_left (b v : R) : R :=
  b * v.
Definition runaway_masks_22_right (b v : R) : R :=
  v * (b + v).
Lemma runaway_masks_22 : forall b v : R, runaway_masks_22_domain b v ->
  runaway_masks_22_left b v <= runaway_masks_22_right b v.
Proof.
  unfold runaway_masks_22_domain, runaway_masks_22_left, runaway_masks_22_right.
  intros b v (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (v ^ 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaway_masks_22_inhabited : runaway_masks_22_domain 1 (1 / 9).
Proof. premises runaway_masks_22_domain. Qed.
Lemma runaway_masks_22_left_value : Rabs (runaway_masks_22_left 1 (1 / 9) - (11111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_22_left. Qed.
Lemma runaway_masks_22_right_value : Rabs (runaway_masks_22_right 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaway_masks_22_right. Qed.
Lemma runaway_masks_22_wrong_0 : ~ (forall b v, runaway_masks_22_domain b v -> runaway_masks_22_left b v <= 2 * (v ^ 2)).
Proof. refuted runaway_masks_22_inhabited runaway_masks_22_left. Qed.
Lemma runaway_masks_22_wrong_1 : ~ (forall b v, runaway_masks_22_domain b v -> b ^ 2 <= runaway_masks_22_right b v).
Proof. refuted runaway_masks_22_inhabited runaway_masks_22_right. Qed.

(* runaway_rates_1: In the limit of the frames, with det W < 0, entry (2, 2) of U^T G V is Φ_12 − y, which tends
   to Φ_12. | Entry(Matrix([ [ 0, -1], [-1,  0]])*Matrix([ [-a + x, -b + y], [     0, -c + w]])*Matrix([ [1, 0],
   [0, 1]]), 2, 2) = b - y *)
Definition runaway_rates_1_out_domain (a b c w x y : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < w /\ 0 < x.
Definition runaway_rates_1_out_left (a b c w x y : R) : R :=
  b - y.
Definition runaway_rates_1_out_right (a b c w x y : R) : R :=
  b - y.
Lemma runaway_rates_1_out : forall a b c w x y : R, runaway_rates_1_out_domain a b c w x y ->
  runaway_rates_1_out_left a b c w x y = runaway_rates_1_out_right a b c w x y.
Proof.
  unfold runaway_rates_1_out_domain, runaway_rates_1_out_left, runaway_rates_1_out_right.
  intros a b c w x y (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_1_left (a b c w x y : R) : R :=
  entry (product (product [[0; -1]; [-1; 0]] [[- a + x; - b + y]; [0; - c + w]]) [[1; 0]; [0; 1]]) 1 1.
Definition runaway_rates_1_right (a b c w x y : R) : R :=
  b - y.
Lemma runaway_rates_1 : forall a b c w x y : R, runaway_rates_1_out_domain a b c w x y ->
  runaway_rates_1_left a b c w x y = runaway_rates_1_right a b c w x y.
Proof.
  intros a b c w x y H; generalize (runaway_rates_1_out a b c w x y H); revert H.
  unfold runaway_rates_1_out_domain, runaway_rates_1_out_left, runaway_rates_1_out_right, runaway_rates_1_left, runaway_rates_1_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  assert (W0 : entry (product (product [[0; -1]; [-1; 0]] [[- a + x; - b + y]; [0; - c + w]]) [[1; 0]; [0; 1]]) 1 1 = b - y) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_1_out_inhabited : runaway_rates_1_out_domain (3 / 5) 1 (7 / 5) (4 / 3) (1 / 2) (-(1 / 9)).
Proof. premises runaway_rates_1_out_domain. Qed.
Lemma runaway_rates_1_out_left_value : Rabs (runaway_rates_1_out_left (3 / 5) 1 (7 / 5) (4 / 3) (1 / 2) (-(1 / 9)) - (11111111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_rates_1_out_left. Qed.
Lemma runaway_rates_1_out_right_value : Rabs (runaway_rates_1_out_right (3 / 5) 1 (7 / 5) (4 / 3) (1 / 2) (-(1 / 9)) - (11111111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaway_rates_1_out_right. Qed.
Lemma runaway_rates_1_out_wrong_0 : ~ (forall a b c w x y, runaway_rates_1_out_domain a b c w x y -> runaway_rates_1_out_left a b c w x y = a - y).
Proof. refuted runaway_rates_1_out_inhabited runaway_rates_1_out_left. Qed.
Lemma runaway_rates_1_out_wrong_1 : ~ (forall a b c w x y, runaway_rates_1_out_domain a b c w x y -> a - y = runaway_rates_1_out_right a b c w x y).
Proof. refuted runaway_rates_1_out_inhabited runaway_rates_1_out_right. Qed.

(* runaway_rates_2: (These frames have det W < 0.) | Determinant(Matrix([ [     0, -1/sigma], [-sigma,
   0]])) = -1 *)
Definition runaway_rates_2_out_domain (sigma : R) : Prop :=
  0 < sigma.
Definition runaway_rates_2_out_left (sigma : R) : R :=
  -1.
Definition runaway_rates_2_out_right (sigma : R) : R :=
  -1.
Lemma runaway_rates_2_out : forall sigma : R, runaway_rates_2_out_domain sigma ->
  runaway_rates_2_out_left sigma = runaway_rates_2_out_right sigma.
Proof.
  unfold runaway_rates_2_out_domain, runaway_rates_2_out_left, runaway_rates_2_out_right.
  intros sigma H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_2_left (sigma : R) : R :=
  det [[0; (-1) / sigma]; [- sigma; 0]].
Definition runaway_rates_2_right (sigma : R) : R :=
  -1.
Lemma runaway_rates_2 : forall sigma : R, runaway_rates_2_out_domain sigma ->
  runaway_rates_2_left sigma = runaway_rates_2_right sigma.
Proof.
  intros sigma H; generalize (runaway_rates_2_out sigma H); revert H.
  unfold runaway_rates_2_out_domain, runaway_rates_2_out_left, runaway_rates_2_out_right, runaway_rates_2_left, runaway_rates_2_right.
  intros H0 out. known.
  assert (W0 : det [[0; (-1) / sigma]; [- sigma; 0]] = -1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_2_out_inhabited : runaway_rates_2_out_domain (1 / 7).
Proof. premises runaway_rates_2_out_domain. Qed.
Lemma runaway_rates_2_out_left_value : Rabs (runaway_rates_2_out_left (1 / 7) - (-1)) <= (1 / 10000000000).
Proof. by_value runaway_rates_2_out_left. Qed.
Lemma runaway_rates_2_out_right_value : Rabs (runaway_rates_2_out_right (1 / 7) - (-1)) <= (1 / 10000000000).
Proof. by_value runaway_rates_2_out_right. Qed.
Lemma runaway_rates_2_out_wrong_0 : ~ (forall sigma, runaway_rates_2_out_domain sigma -> 1 = runaway_rates_2_out_right sigma).
Proof. refuted runaway_rates_2_out_inhabited runaway_rates_2_out_right. Qed.
Lemma runaway_rates_2_out_wrong_1 : ~ (forall sigma, runaway_rates_2_out_domain sigma -> - sigma = runaway_rates_2_out_right sigma).
Proof. refuted runaway_rates_2_out_inhabited runaway_rates_2_out_right. Qed.

(* runaway_rates_3: By (3.7) d/dt σ_2^{2/N−1} = (1 − 2/N) (U^T G V)_22: a quantity whose derivative tends to (1 −
   2/N) Φ_12 is (1 − 2/N) Φ_12 t to leading order; | -g*sigma**(2 - 2/N)*Derivative(sigma**(-1 + 2/N), sigma) =
   g*(1 - 2/N) *)
Definition runaway_rates_3_out_domain (N g sigma : R) : Prop :=
  0 < N /\ 0 < g /\ 0 < sigma.
Definition runaway_rates_3_out_left (N g sigma : R) : R :=
  - (Rpower sigma (- 1 + (2 / N))) * g * (Rpower sigma (2 - (2 / N))) * (- 1 + (2 / N)) / sigma.
Definition runaway_rates_3_out_right (N g sigma : R) : R :=
  g * (1 - (2 / N)).
Lemma runaway_rates_3_out : forall N g sigma : R, runaway_rates_3_out_domain N g sigma ->
  runaway_rates_3_out_left N g sigma = runaway_rates_3_out_right N g sigma.
Proof.
  unfold runaway_rates_3_out_domain, runaway_rates_3_out_left, runaway_rates_3_out_right.
  intros N g sigma (H0 & H1 & H2).
  exponential sigma H2 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (- 1 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / (exp X_sigma)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (2 - (2 / N)) = ((exp X_sigma) ^ 2) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_3_left (N g sigma : R) : R :=
  - g * (Rpower sigma (2 - (2 / N))) * (Derive (fun sigma : R => Rpower sigma (- 1 + (2 / N))) sigma).
Definition runaway_rates_3_right (N g sigma : R) : R :=
  g * (1 - (2 / N)).
Lemma runaway_rates_3 : forall N g sigma : R, runaway_rates_3_out_domain N g sigma ->
  runaway_rates_3_left N g sigma = runaway_rates_3_right N g sigma.
Proof.
  intros N g sigma H; generalize (runaway_rates_3_out N g sigma H); revert H.
  unfold runaway_rates_3_out_domain, runaway_rates_3_out_left, runaway_rates_3_out_right, runaway_rates_3_left, runaway_rates_3_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : Derive (fun sigma : R => Rpower sigma (- 1 + (2 / N))) sigma = (Rpower sigma (- 1 + (2 / N))) * (- 1 + (2 / N)) / sigma) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_3_out_inhabited : runaway_rates_3_out_domain 2 (5 / 4) (1 / 7).
Proof. premises runaway_rates_3_out_domain. Qed.
Lemma runaway_rates_3_out_left_value : Rabs (runaway_rates_3_out_left 2 (5 / 4) (1 / 7) - 0) <= (1 / 10000000000).
Proof. by_value runaway_rates_3_out_left. Qed.
Lemma runaway_rates_3_out_right_value : Rabs (runaway_rates_3_out_right 2 (5 / 4) (1 / 7) - 0) <= (1 / 10000000000).
Proof. by_value runaway_rates_3_out_right. Qed.
Lemma runaway_rates_3_out_wrong_0 : ~ (forall N g sigma, runaway_rates_3_out_domain N g sigma -> runaway_rates_3_out_left N g sigma = g * (1 - (2 / (N + 1)))).
Proof. refuted runaway_rates_3_out_inhabited runaway_rates_3_out_left. Qed.
Lemma runaway_rates_3_out_wrong_1 : ~ (forall N g sigma, runaway_rates_3_out_domain N g sigma -> runaway_rates_3_out_left N g sigma = g * (2 - (2 / N))).
Proof. refuted runaway_rates_3_out_inhabited runaway_rates_3_out_left. Qed.

(* runaway_rates_4: at N = ∞ 1/σ_2 is Φ_12 t, | -g*sigma**2*Derivative(1/sigma, sigma) = g *)
Definition runaway_rates_4_out_domain (g sigma : R) : Prop :=
  0 < g /\ 0 < sigma.
Definition runaway_rates_4_out_left (g sigma : R) : R :=
  g.
Definition runaway_rates_4_out_right (g sigma : R) : R :=
  g.
Lemma runaway_rates_4_out : forall g sigma : R, runaway_rates_4_out_domain g sigma ->
  runaway_rates_4_out_left g sigma = runaway_rates_4_out_right g sigma.
Proof.
  unfold runaway_rates_4_out_domain, runaway_rates_4_out_left, runaway_rates_4_out_right.
  intros g sigma (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_4_left (g sigma : R) : R :=
  - g * (sigma ^ 2) * (Derive (fun sigma : R => / sigma) sigma).
Definition runaway_rates_4_right (g sigma : R) : R :=
  g.
Lemma runaway_rates_4 : forall g sigma : R, runaway_rates_4_out_domain g sigma ->
  runaway_rates_4_left g sigma = runaway_rates_4_right g sigma.
Proof.
  intros g sigma H; generalize (runaway_rates_4_out g sigma H); revert H.
  unfold runaway_rates_4_out_domain, runaway_rates_4_out_left, runaway_rates_4_out_right, runaway_rates_4_left, runaway_rates_4_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun sigma : R => / sigma) sigma = (-1) / (sigma ^ 2)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_4_out_inhabited : runaway_rates_4_out_domain (5 / 4) (1 / 7).
Proof. premises runaway_rates_4_out_domain. Qed.
Lemma runaway_rates_4_out_left_value : Rabs (runaway_rates_4_out_left (5 / 4) (1 / 7) - (5 / 4)) <= (1 / 10000000000).
Proof. by_value runaway_rates_4_out_left. Qed.
Lemma runaway_rates_4_out_right_value : Rabs (runaway_rates_4_out_right (5 / 4) (1 / 7) - (5 / 4)) <= (1 / 10000000000).
Proof. by_value runaway_rates_4_out_right. Qed.
Lemma runaway_rates_4_out_wrong_0 : ~ (forall g sigma, runaway_rates_4_out_domain g sigma -> runaway_rates_4_out_left g sigma = sigma).
Proof. refuted runaway_rates_4_out_inhabited runaway_rates_4_out_left. Qed.
Lemma runaway_rates_4_out_wrong_1 : ~ (forall g sigma, runaway_rates_4_out_domain g sigma -> sigma = runaway_rates_4_out_right g sigma).
Proof. refuted runaway_rates_4_out_inhabited runaway_rates_4_out_right. Qed.

(* runaway_rates_5: and at N = 2 log σ_2 is −Φ_12 t. | -g*sigma*Derivative(log(sigma), sigma) = -g *)
Definition runaway_rates_5_out_domain (g sigma : R) : Prop :=
  0 < g /\ 0 < sigma.
Definition runaway_rates_5_out_left (g sigma : R) : R :=
  - g.
Definition runaway_rates_5_out_right (g sigma : R) : R :=
  - g.
Lemma runaway_rates_5_out : forall g sigma : R, runaway_rates_5_out_domain g sigma ->
  runaway_rates_5_out_left g sigma = runaway_rates_5_out_right g sigma.
Proof.
  unfold runaway_rates_5_out_domain, runaway_rates_5_out_left, runaway_rates_5_out_right.
  intros g sigma (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_5_left (g sigma : R) : R :=
  - g * sigma * (Derive (fun sigma : R => ln sigma) sigma).
Definition runaway_rates_5_right (g sigma : R) : R :=
  - g.
Lemma runaway_rates_5 : forall g sigma : R, runaway_rates_5_out_domain g sigma ->
  runaway_rates_5_left g sigma = runaway_rates_5_right g sigma.
Proof.
  intros g sigma H; generalize (runaway_rates_5_out g sigma H); revert H.
  unfold runaway_rates_5_out_domain, runaway_rates_5_out_left, runaway_rates_5_out_right, runaway_rates_5_left, runaway_rates_5_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun sigma : R => ln sigma) sigma = / sigma) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_5_out_inhabited : runaway_rates_5_out_domain (5 / 4) (1 / 7).
Proof. premises runaway_rates_5_out_domain. Qed.
Lemma runaway_rates_5_out_left_value : Rabs (runaway_rates_5_out_left (5 / 4) (1 / 7) - (-(5 / 4))) <= (1 / 10000000000).
Proof. by_value runaway_rates_5_out_left. Qed.
Lemma runaway_rates_5_out_right_value : Rabs (runaway_rates_5_out_right (5 / 4) (1 / 7) - (-(5 / 4))) <= (1 / 10000000000).
Proof. by_value runaway_rates_5_out_right. Qed.
Lemma runaway_rates_5_out_wrong_0 : ~ (forall g sigma, runaway_rates_5_out_domain g sigma -> runaway_rates_5_out_left g sigma = - sigma).
Proof. refuted runaway_rates_5_out_inhabited runaway_rates_5_out_left. Qed.
Lemma runaway_rates_5_out_wrong_1 : ~ (forall g sigma, runaway_rates_5_out_domain g sigma -> - sigma = runaway_rates_5_out_right g sigma).
Proof. refuted runaway_rates_5_out_inhabited runaway_rates_5_out_right. Qed.

(* runaway_rates_6: With u = −z, ζ and ξ the entries (1, 2) of G W^T and W^T G, and v u − x w = −det W = σ_1 σ_2,
   −u ⟨W, G⟩ is x ζ + w ξ + (b + v) (x w − σ_1 σ_2): b and products of x → a and w → c, up to ζ, ξ and σ_1 σ_2. |
   u*(-v*(b + v) + w*(c - w) + x*(a - x)) = w*x*(b + v) + w*Entry(Matrix([ [ x, -u], [-v,  w]])*Matrix([ [-a + x,
   -b - v], [     0, -c + w]]), 1, 2) + x*Entry(Matrix([ [-a + x, -b - v], [     0, -c + w]])*Matrix([ [ x, -u],
   [-v,  w]]), 1, 2) - (b + v)*(u*v - w*x) *)
Definition runaway_rates_6_out_domain (a b c u v w x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < u /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaway_rates_6_out_left (a b c u v w x : R) : R :=
  u * (- (v * (b + v)) + (w * (c - w)) + (x * (a - x))).
Definition runaway_rates_6_out_right (a b c u v w x : R) : R :=
  (w * x * (b + v)) + (w * (- (u * (- c + w)) + (x * (- b - v)))) + (x * (- (u * (- a + x)) + (w * (- b - v)))) - ((b + v) * ((u * v) - (w * x))).
Lemma runaway_rates_6_out : forall a b c u v w x : R, runaway_rates_6_out_domain a b c u v w x ->
  runaway_rates_6_out_left a b c u v w x = runaway_rates_6_out_right a b c u v w x.
Proof.
  unfold runaway_rates_6_out_domain, runaway_rates_6_out_left, runaway_rates_6_out_right.
  intros a b c u v w x (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_6_left (a b c u v w x : R) : R :=
  u * (- (v * (b + v)) + (w * (c - w)) + (x * (a - x))).
Definition runaway_rates_6_right (a b c u v w x : R) : R :=
  (w * x * (b + v)) + (w * (entry (product [[x; - u]; [- v; w]] [[- a + x; - b - v]; [0; - c + w]]) 0 1)) + (x * (entry (product [[- a + x; - b - v]; [0; - c + w]] [[x; - u]; [- v; w]]) 0 1)) - ((b + v) * ((u * v) - (w * x))).
Lemma runaway_rates_6 : forall a b c u v w x : R, runaway_rates_6_out_domain a b c u v w x ->
  runaway_rates_6_left a b c u v w x = runaway_rates_6_right a b c u v w x.
Proof.
  intros a b c u v w x H; generalize (runaway_rates_6_out a b c u v w x H); revert H.
  unfold runaway_rates_6_out_domain, runaway_rates_6_out_left, runaway_rates_6_out_right, runaway_rates_6_left, runaway_rates_6_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  assert (W0 : entry (product [[x; - u]; [- v; w]] [[- a + x; - b - v]; [0; - c + w]]) 0 1 = - (u * (- c + w)) + (x * (- b - v))) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[- a + x; - b - v]; [0; - c + w]] [[x; - u]; [- v; w]]) 0 1 = - (u * (- a + x)) + (w * (- b - v))) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma runaway_rates_6_out_inhabited : runaway_rates_6_out_domain (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaway_rates_6_out_domain. Qed.
Lemma runaway_rates_6_out_left_value : Rabs (runaway_rates_6_out_left (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaway_rates_6_out_left. Qed.
Lemma runaway_rates_6_out_right_value : Rabs (runaway_rates_6_out_right (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaway_rates_6_out_right. Qed.
Lemma runaway_rates_6_out_wrong_0 : ~ (forall a b c u v w x, runaway_rates_6_out_domain a b c u v w x -> runaway_rates_6_out_left a b c u v w x = (a * (- (u * (- c + w)) + (x * (- b - v)))) + (w * x * (b + v)) + (x * (- (u * (- a + x)) + (w * (- b - v)))) - ((b + v) * ((u * v) - (w * x)))).
Proof. refuted runaway_rates_6_out_inhabited runaway_rates_6_out_left. Qed.
Lemma runaway_rates_6_out_wrong_1 : ~ (forall a b c u v w x, runaway_rates_6_out_domain a b c u v w x -> runaway_rates_6_out_left a b c u v w x = (w * x * (b + v)) + (w * (- (u * (- a + w)) + (x * (- b - v)))) + (x * (- (u * (- a + x)) + (w * (- b - v)))) - ((b + v) * ((u * v) - (w * x)))).
Proof. refuted runaway_rates_6_out_inhabited runaway_rates_6_out_left. Qed.

(* runaway_rates_7: ⟨W, G⟩ = σ_1 H_11 + σ_2 H_22, and with the cofactors of W, det W < 0, −(σ_2 H_11 + σ_1 H_22)
   = w (x − a) + x (w − c) − u (v + b): u σ_2 H_22 is (b + v) σ_1 σ_2 up to σ_2 times what is bounded, and σ_2 (ζ
   w + ξ x)/σ_1. | -u*(b + v) + w*(-a + x) + x*(-c + w) = Trace(Matrix([ [w, v], [u, x]])*Matrix([ [-a + x, -b -
   v], [     0, -c + w]])) *)
Definition runaway_rates_7_out_domain (a b c u v w x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < u /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaway_rates_7_out_left (a b c u v w x : R) : R :=
  - (u * (b + v)) + (w * (- a + x)) + (x * (- c + w)).
Definition runaway_rates_7_out_right (a b c u v w x : R) : R :=
  (u * (- b - v)) + (w * (- a + x)) + (x * (- c + w)).
Lemma runaway_rates_7_out : forall a b c u v w x : R, runaway_rates_7_out_domain a b c u v w x ->
  runaway_rates_7_out_left a b c u v w x = runaway_rates_7_out_right a b c u v w x.
Proof.
  unfold runaway_rates_7_out_domain, runaway_rates_7_out_left, runaway_rates_7_out_right.
  intros a b c u v w x (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_7_left (a b c u v w x : R) : R :=
  - (u * (b + v)) + (w * (- a + x)) + (x * (- c + w)).
Definition runaway_rates_7_right (a b c u v w x : R) : R :=
  trace (product [[w; v]; [u; x]] [[- a + x; - b - v]; [0; - c + w]]).
Lemma runaway_rates_7 : forall a b c u v w x : R, runaway_rates_7_out_domain a b c u v w x ->
  runaway_rates_7_left a b c u v w x = runaway_rates_7_right a b c u v w x.
Proof.
  intros a b c u v w x H; generalize (runaway_rates_7_out a b c u v w x H); revert H.
  unfold runaway_rates_7_out_domain, runaway_rates_7_out_left, runaway_rates_7_out_right, runaway_rates_7_left, runaway_rates_7_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  assert (W0 : trace (product [[w; v]; [u; x]] [[- a + x; - b - v]; [0; - c + w]]) = (u * (- b - v)) + (w * (- a + x)) + (x * (- c + w))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_7_out_inhabited : runaway_rates_7_out_domain (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaway_rates_7_out_domain. Qed.
Lemma runaway_rates_7_out_left_value : Rabs (runaway_rates_7_out_left (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (-(22638888889 / 2500000000))) <= (1 / 10000000000).
Proof. by_value runaway_rates_7_out_left. Qed.
Lemma runaway_rates_7_out_right_value : Rabs (runaway_rates_7_out_right (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (-(22638888889 / 2500000000))) <= (1 / 10000000000).
Proof. by_value runaway_rates_7_out_right. Qed.
Lemma runaway_rates_7_out_wrong_0 : ~ (forall a b c u v w x, runaway_rates_7_out_domain a b c u v w x -> runaway_rates_7_out_left a b c u v w x = (a * (- a + x)) + (u * (- b - v)) + (x * (- c + w))).
Proof. refuted runaway_rates_7_out_inhabited runaway_rates_7_out_left. Qed.
Lemma runaway_rates_7_out_wrong_1 : ~ (forall a b c u v w x, runaway_rates_7_out_domain a b c u v w x -> runaway_rates_7_out_left a b c u v w x = (a * (- b - v)) + (w * (- a + x)) + (x * (- c + w))).
Proof. refuted runaway_rates_7_out_inhabited runaway_rates_7_out_left. Qed.

(* runaway_rates_8: (σ_1² + σ_2² differs from u² by what is bounded, and u (a − x) = ζ + (b + v) w, u (c − w) = ξ
   + (b + v) x.) | -u**2 + Trace(Matrix([ [ x, -u], [-v,  w]])*Matrix([ [ x, -v], [-u,  w]])) = v**2 + w**2 +
   x**2 *)
Definition runaway_rates_8_out_domain (u v w x : R) : Prop :=
  0 < u /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaway_rates_8_out_left (u v w x : R) : R :=
  (v ^ 2) + (w ^ 2) + (x ^ 2).
Definition runaway_rates_8_out_right (u v w x : R) : R :=
  (v ^ 2) + (w ^ 2) + (x ^ 2).
Lemma runaway_rates_8_out : forall u v w x : R, runaway_rates_8_out_domain u v w x ->
  runaway_rates_8_out_left u v w x = runaway_rates_8_out_right u v w x.
Proof.
  unfold runaway_rates_8_out_domain, runaway_rates_8_out_left, runaway_rates_8_out_right.
  intros u v w x (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_8_left (u v w x : R) : R :=
  - (u ^ 2) + (trace (product [[x; - u]; [- v; w]] [[x; - v]; [- u; w]])).
Definition runaway_rates_8_right (u v w x : R) : R :=
  (v ^ 2) + (w ^ 2) + (x ^ 2).
Lemma runaway_rates_8 : forall u v w x : R, runaway_rates_8_out_domain u v w x ->
  runaway_rates_8_left u v w x = runaway_rates_8_right u v w x.
Proof.
  intros u v w x H; generalize (runaway_rates_8_out u v w x H); revert H.
  unfold runaway_rates_8_out_domain, runaway_rates_8_out_left, runaway_rates_8_out_right, runaway_rates_8_left, runaway_rates_8_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : trace (product [[x; - u]; [- v; w]] [[x; - v]; [- u; w]]) = (u ^ 2) + (v ^ 2) + (w ^ 2) + (x ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_8_out_inhabited : runaway_rates_8_out_domain 8 (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaway_rates_8_out_domain. Qed.
Lemma runaway_rates_8_out_left_value : Rabs (runaway_rates_8_out_left 8 (1 / 9) (4 / 3) (1 / 2) - (2550154321 / 1250000000)) <= (1 / 10000000000).
Proof. by_value runaway_rates_8_out_left. Qed.
Lemma runaway_rates_8_out_right_value : Rabs (runaway_rates_8_out_right 8 (1 / 9) (4 / 3) (1 / 2) - (2550154321 / 1250000000)) <= (1 / 10000000000).
Proof. by_value runaway_rates_8_out_right. Qed.
Lemma runaway_rates_8_out_wrong_0 : ~ (forall u v w x, runaway_rates_8_out_domain u v w x -> runaway_rates_8_out_left u v w x = (u ^ 2) + (w ^ 2) + (x ^ 2)).
Proof. refuted runaway_rates_8_out_inhabited runaway_rates_8_out_left. Qed.
Lemma runaway_rates_8_out_wrong_1 : ~ (forall u v w x, runaway_rates_8_out_domain u v w x -> runaway_rates_8_out_left u v w x = (u ^ 2) + (v ^ 2) + (x ^ 2)).
Proof. refuted runaway_rates_8_out_inhabited runaway_rates_8_out_left. Qed.

(* runaway_rates_9: By (3.7) d/dt σ_1^{1+2/N}/(1 + 2/N) = −σ_1² H_11, at N = ∞ that of σ_1: it is abc + o(1), and
   O(|ζ| + |ξ|).  (∫ |ζ| dt)² ≤ ∫ ζ²/ρ dt ∫ ρ dt, where M ≤ ρ D with ρ ≤ C (1 + t): from t_0 to T it is at most ε
   C (1 + T)², ε = ∫ D dt from t_0 on, which tends to 0 with t_0.  So σ_1^{1+2/N} is (1 + 2/N) abc T to leading
   order, and u/σ_1 → 1. | -g*sigma**(2 - 2/N)*Derivative(sigma**(1 + 2/N)/(1 + 2/N), sigma) = -g*sigma**2 *)
Definition runaway_rates_9_out_domain (N g sigma : R) : Prop :=
  0 < N /\ 0 < g /\ 0 < sigma.
Definition runaway_rates_9_out_left (N g sigma : R) : R :=
  - (Rpower sigma (1 + (2 / N))) * g * (Rpower sigma (2 - (2 / N))) / sigma.
Definition runaway_rates_9_out_right (N g sigma : R) : R :=
  - g * (sigma ^ 2).
Lemma runaway_rates_9_out : forall N g sigma : R, runaway_rates_9_out_domain N g sigma ->
  runaway_rates_9_out_left N g sigma = runaway_rates_9_out_right N g sigma.
Proof.
  unfold runaway_rates_9_out_domain, runaway_rates_9_out_left, runaway_rates_9_out_right.
  intros N g sigma (H0 & H1 & H2).
  exponential sigma H2 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (1 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) * (exp X_sigma)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (2 - (2 / N)) = ((exp X_sigma) ^ 2) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition runaway_rates_9_left (N g sigma : R) : R :=
  - g * (Rpower sigma (2 - (2 / N))) * (Derive (fun sigma : R => (Rpower sigma (1 + (2 / N))) / (1 + (2 / N))) sigma).
Definition runaway_rates_9_right (N g sigma : R) : R :=
  - g * (sigma ^ 2).
Lemma runaway_rates_9 : forall N g sigma : R, runaway_rates_9_out_domain N g sigma ->
  runaway_rates_9_left N g sigma = runaway_rates_9_right N g sigma.
Proof.
  intros N g sigma H; generalize (runaway_rates_9_out N g sigma H); revert H.
  unfold runaway_rates_9_out_domain, runaway_rates_9_out_left, runaway_rates_9_out_right, runaway_rates_9_left, runaway_rates_9_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : Derive (fun sigma : R => (Rpower sigma (1 + (2 / N))) / (1 + (2 / N))) sigma = (Rpower sigma (1 + (2 / N))) / sigma) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaway_rates_9_out_inhabited : runaway_rates_9_out_domain 2 (5 / 4) (1 / 7).
Proof. premises runaway_rates_9_out_domain. Qed.
Lemma runaway_rates_9_out_left_value : Rabs (runaway_rates_9_out_left 2 (5 / 4) (1 / 7) - (-(12755102041 / 500000000000))) <= (1 / 1000000000000).
Proof. by_value runaway_rates_9_out_left. Qed.
Lemma runaway_rates_9_out_right_value : Rabs (runaway_rates_9_out_right 2 (5 / 4) (1 / 7) - (-(12755102041 / 500000000000))) <= (1 / 1000000000000).
Proof. by_value runaway_rates_9_out_right. Qed.
Lemma runaway_rates_9_out_wrong_0 : ~ (forall N g sigma, runaway_rates_9_out_domain N g sigma -> runaway_rates_9_out_left N g sigma = - (sigma ^ 3)).
Proof. refuted runaway_rates_9_out_inhabited runaway_rates_9_out_left. Qed.
Lemma runaway_rates_9_out_wrong_1 : ~ (forall N g sigma, runaway_rates_9_out_domain N g sigma -> runaway_rates_9_out_left N g sigma = - (g ^ 3)).
Proof. refuted runaway_rates_9_out_inhabited runaway_rates_9_out_left. Qed.

(* runaways_3: Where x = 0 and y = −v ≤ 0 the loss is at least a²/2 + b²/2, more than that of any matrix in R: x
   stays positive; | a**2/2 + b**2/2 <= a**2/2 + (b + v)**2/2 + (c - w)**2/2 *)
Definition runaways_3_domain (a b c v w : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < v /\ 0 < w.
Definition runaways_3_left (a b c v w : R) : R :=
  ((a ^ 2) / 2) + ((b ^ 2) / 2).
Definition runaways_3_right (a b c v w : R) : R :=
  ((a ^ 2) / 2) + (((b + v) ^ 2) / 2) + (((c - w) ^ 2) / 2).
Lemma runaways_3 : forall a b c v w : R, runaways_3_domain a b c v w ->
  runaways_3_left a b c v w <= runaways_3_right a b c v w.
Proof.
  unfold runaways_3_domain, runaways_3_left, runaways_3_right.
  intros a b c v w (H0 & H1 & H2 & H3 & H4).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((b * v) + ((v ^ 2) / 2) + (((- c + w) ^ 2) / 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_3_inhabited : runaways_3_domain (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3).
Proof. premises runaways_3_domain. Qed.
Lemma runaways_3_left_value : Rabs (runaways_3_left (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) - (17 / 25)) <= (1 / 100000000000).
Proof. by_value runaways_3_left. Qed.
Lemma runaways_3_right_value : Rabs (runaways_3_right (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) - (19987654321 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_3_right. Qed.
Lemma runaways_3_wrong_0 : ~ (forall a b c v w, runaways_3_domain a b c v w -> runaways_3_left a b c v w <= ((a ^ 2) / 2) + (((a + v) ^ 2) / 2) + (((c - w) ^ 2) / 2)).
Proof. refuted runaways_3_inhabited runaways_3_left. Qed.
Lemma runaways_3_wrong_1 : ~ (forall a b c v w, runaways_3_domain a b c v w -> b ^ 2 <= runaways_3_right a b c v w).
Proof. refuted runaways_3_inhabited runaways_3_right. Qed.

(* runaways_4: and so does w. | b**2/2 + c**2/2 <= c**2/2 + (a - x)**2/2 + (b + v)**2/2 *)
Definition runaways_4_domain (a b c v x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < v /\ 0 < x.
Definition runaways_4_left (a b c v x : R) : R :=
  ((b ^ 2) / 2) + ((c ^ 2) / 2).
Definition runaways_4_right (a b c v x : R) : R :=
  ((c ^ 2) / 2) + (((a - x) ^ 2) / 2) + (((b + v) ^ 2) / 2).
Lemma runaways_4 : forall a b c v x : R, runaways_4_domain a b c v x ->
  runaways_4_left a b c v x <= runaways_4_right a b c v x.
Proof.
  unfold runaways_4_domain, runaways_4_left, runaways_4_right.
  intros a b c v x (H0 & H1 & H2 & H3 & H4).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((b * v) + ((v ^ 2) / 2) + (((- a + x) ^ 2) / 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_4_inhabited : runaways_4_domain (3 / 5) 1 (7 / 5) (1 / 9) (1 / 2).
Proof. premises runaways_4_domain. Qed.
Lemma runaways_4_left_value : Rabs (runaways_4_left (3 / 5) 1 (7 / 5) (1 / 9) (1 / 2) - (37 / 25)) <= (1 / 10000000000).
Proof. by_value runaways_4_left. Qed.
Lemma runaways_4_right_value : Rabs (runaways_4_right (3 / 5) 1 (7 / 5) (1 / 9) (1 / 2) - (8011419753 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaways_4_right. Qed.
Lemma runaways_4_wrong_0 : ~ (forall a b c v x, runaways_4_domain a b c v x -> runaways_4_left a b c v x <= ((a ^ 2) / 2) + (((a - x) ^ 2) / 2) + (((b + v) ^ 2) / 2)).
Proof. refuted runaways_4_inhabited runaways_4_left. Qed.
Lemma runaways_4_wrong_1 : ~ (forall a b c v x, runaways_4_domain a b c v x -> runaways_4_left a b c v x <= ((c ^ 2) / 2) + (((a + v) ^ 2) / 2) + (((a - x) ^ 2) / 2)).
Proof. refuted runaways_4_inhabited runaways_4_left. Qed.

(* runaways_5: Where y = 0, det W = x w > 0: y stays negative, and with it z, since y z > x w > 0. |
   Determinant(Matrix([ [x, 0], [z, w]])) = w*x *)
Definition runaways_5_out_domain (w x z : R) : Prop :=
  0 < w /\ 0 < x.
Definition runaways_5_out_left (w x z : R) : R :=
  w * x.
Definition runaways_5_out_right (w x z : R) : R :=
  w * x.
Lemma runaways_5_out : forall w x z : R, runaways_5_out_domain w x z ->
  runaways_5_out_left w x z = runaways_5_out_right w x z.
Proof.
  unfold runaways_5_out_domain, runaways_5_out_left, runaways_5_out_right.
  intros w x z (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_5_left (w x z : R) : R :=
  det [[x; 0]; [z; w]].
Definition runaways_5_right (w x z : R) : R :=
  w * x.
Lemma runaways_5 : forall w x z : R, runaways_5_out_domain w x z ->
  runaways_5_left w x z = runaways_5_right w x z.
Proof.
  intros w x z H; generalize (runaways_5_out w x z H); revert H.
  unfold runaways_5_out_domain, runaways_5_out_left, runaways_5_out_right, runaways_5_left, runaways_5_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[x; 0]; [z; w]] = w * x) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_5_out_inhabited : runaways_5_out_domain (4 / 3) (1 / 2) (-(2 / 7)).
Proof. premises runaways_5_out_domain. Qed.
Lemma runaways_5_out_left_value : Rabs (runaways_5_out_left (4 / 3) (1 / 2) (-(2 / 7)) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaways_5_out_left. Qed.
Lemma runaways_5_out_right_value : Rabs (runaways_5_out_right (4 / 3) (1 / 2) (-(2 / 7)) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value runaways_5_out_right. Qed.
Lemma runaways_5_out_wrong_0 : ~ (forall w x z, runaways_5_out_domain w x z -> runaways_5_out_left w x z = x ^ 2).
Proof. refuted runaways_5_out_inhabited runaways_5_out_left. Qed.
Lemma runaways_5_out_wrong_1 : ~ (forall w x z, runaways_5_out_domain w x z -> runaways_5_out_left w x z = w ^ 2).
Proof. refuted runaways_5_out_inhabited runaways_5_out_left. Qed.

(* runaways_6: So the loss never falls below b²/2: the minimisers, with y = b, are out of reach. | b**2/2 <= (a -
   x)**2/2 + (b + v)**2/2 + (c - w)**2/2 *)
Definition runaways_6_domain (a b c v w x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaways_6_left (a b c v w x : R) : R :=
  (b ^ 2) / 2.
Definition runaways_6_right (a b c v w x : R) : R :=
  (((a - x) ^ 2) / 2) + (((b + v) ^ 2) / 2) + (((c - w) ^ 2) / 2).
Lemma runaways_6 : forall a b c v w x : R, runaways_6_domain a b c v w x ->
  runaways_6_left a b c v w x <= runaways_6_right a b c v w x.
Proof.
  unfold runaways_6_domain, runaways_6_left, runaways_6_right.
  intros a b c v w x (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((b * v) + ((v ^ 2) / 2) + (((- a + x) ^ 2) / 2) + (((- c + w) ^ 2) / 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_6_inhabited : runaways_6_domain (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_6_domain. Qed.
Lemma runaways_6_left_value : Rabs (runaways_6_left (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value runaways_6_left. Qed.
Lemma runaways_6_right_value : Rabs (runaways_6_right (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) (1 / 2) - (15612654321 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_6_right. Qed.
Lemma runaways_6_wrong_0 : ~ (forall a b c v w x, runaways_6_domain a b c v w x -> runaways_6_left a b c v w x <= (((a + v) ^ 2) / 2) + (((a - x) ^ 2) / 2) + (((c - w) ^ 2) / 2)).
Proof. refuted runaways_6_inhabited runaways_6_left. Qed.
Lemma runaways_6_wrong_1 : ~ (forall a b c v w x, runaways_6_domain a b c v w x -> runaways_6_left a b c v w x <= (((a - x) ^ 2) / 2) + (((- b + v) ^ 2) / 2) + (((c - w) ^ 2) / 2)).
Proof. refuted runaways_6_inhabited runaways_6_left. Qed.

(* runaways_9: At finite depth λ_il is the mean of N powers, of which the first is p = σ_1^{2−2/N} where i or l
   is 1; with A = σ_1^{2/N}, A p = σ_1² and σ_2² = A p − h: the ratio is at most 2N σ_1^{2/N}.  (For i = l it is
   2 σ_i^{2/N}.) | 2*A*p - h <= 2*A*(p + q) *)
Definition runaways_9_domain (A h p q : R) : Prop :=
  0 < A /\ 0 < h /\ 0 < p /\ 0 < q.
Definition runaways_9_left (A h p q : R) : R :=
  (2 * A * p) - h.
Definition runaways_9_right (A h p q : R) : R :=
  2 * A * (p + q).
Lemma runaways_9 : forall A h p q : R, runaways_9_domain A h p q ->
  runaways_9_left A h p q <= runaways_9_right A h p q.
Proof.
  unfold runaways_9_domain, runaways_9_left, runaways_9_right.
  intros A h p q (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((2 * A * q) + h) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_9_inhabited : runaways_9_domain 2 (5 / 2) 3 (1 / 2).
Proof. premises runaways_9_domain. Qed.
Lemma runaways_9_left_value : Rabs (runaways_9_left 2 (5 / 2) 3 (1 / 2) - (19 / 2)) <= (1 / 10000000000).
Proof. by_value runaways_9_left. Qed.
Lemma runaways_9_right_value : Rabs (runaways_9_right 2 (5 / 2) 3 (1 / 2) - 14) <= (1 / 1000000000).
Proof. by_value runaways_9_right. Qed.
Lemma runaways_9_wrong_0 : ~ (forall A h p q, runaways_9_domain A h p q -> runaways_9_left A h p q <= 2 * A * (- p + q)).
Proof. refuted runaways_9_inhabited runaways_9_left. Qed.
Lemma runaways_9_wrong_1 : ~ (forall A h p q, runaways_9_domain A h p q -> (2 * A * p) + h <= runaways_9_right A h p q).
Proof. refuted runaways_9_inhabited runaways_9_right. Qed.

(* runaways_11: By (3.7) dσ_1^{1/N}/dt = −σ_1^{1−1/N} H_11/N, of size √(λ_11 H_11²)/N ≤ √D: as ∫ D dt ≤ E(0),
   σ_1^{1/N} grows by √(t E(0)) at most, and σ_1^{2/N} ≤ C (1 + t): M ≤ C (1 + t) D, here and below with a
   constant C that depends on the start. | -sigma_1**(2 - 2/N)*z*Derivative(sigma_1**(1/N), sigma_1) =
   -sigma_1**(1 - 1/N)*z/N *)
Definition runaways_11_out_domain (N sigma_1 z : R) : Prop :=
  0 < N /\ 0 < sigma_1.
Definition runaways_11_out_left (N sigma_1 z : R) : R :=
  - (Rpower sigma_1 (/ N)) * (Rpower sigma_1 (2 - (2 / N))) * z / N / sigma_1.
Definition runaways_11_out_right (N sigma_1 z : R) : R :=
  - (Rpower sigma_1 (1 - (/ N))) * z / N.
Lemma runaways_11_out : forall N sigma_1 z : R, runaways_11_out_domain N sigma_1 z ->
  runaways_11_out_left N sigma_1 z = runaways_11_out_right N sigma_1 z.
Proof.
  unfold runaways_11_out_domain, runaways_11_out_left, runaways_11_out_right.
  intros N sigma_1 z (H0 & H1).
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (/ N) = (exp (X_sigma_1 / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 - (2 / N)) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (1 - (/ N)) = (exp X_sigma_1) / (exp (X_sigma_1 / N))) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_11_left (N sigma_1 z : R) : R :=
  - (Rpower sigma_1 (2 - (2 / N))) * z * (Derive (fun sigma_1 : R => Rpower sigma_1 (/ N)) sigma_1).
Definition runaways_11_right (N sigma_1 z : R) : R :=
  - (Rpower sigma_1 (1 - (/ N))) * z / N.
Lemma runaways_11 : forall N sigma_1 z : R, runaways_11_out_domain N sigma_1 z ->
  runaways_11_left N sigma_1 z = runaways_11_right N sigma_1 z.
Proof.
  intros N sigma_1 z H; generalize (runaways_11_out N sigma_1 z H); revert H.
  unfold runaways_11_out_domain, runaways_11_out_left, runaways_11_out_right, runaways_11_left, runaways_11_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun sigma_1 : R => Rpower sigma_1 (/ N)) sigma_1 = (Rpower sigma_1 (/ N)) / N / sigma_1) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_11_out_inhabited : runaways_11_out_domain 2 (7 / 2) (-(2 / 3)).
Proof. premises runaways_11_out_domain. Qed.
Lemma runaways_11_out_left_value : Rabs (runaways_11_out_left 2 (7 / 2) (-(2 / 3)) - (31180478223 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaways_11_out_left. Qed.
Lemma runaways_11_out_right_value : Rabs (runaways_11_out_right 2 (7 / 2) (-(2 / 3)) - (31180478223 / 50000000000)) <= (1 / 100000000000).
Proof. by_value runaways_11_out_right. Qed.
Lemma runaways_11_out_wrong_0 : ~ (forall N sigma_1 z, runaways_11_out_domain N sigma_1 z -> runaways_11_out_left N sigma_1 z = - (Rpower sigma_1 (1 - (/ (N + 1)))) * z / N).
Proof. refuted runaways_11_out_inhabited runaways_11_out_left. Qed.
Lemma runaways_11_out_wrong_1 : ~ (forall N sigma_1 z, runaways_11_out_domain N sigma_1 z -> - (Rpower sigma_1 (/ N)) * (Rpower sigma_1 (2 - (2 / (N + 1)))) * z / N / sigma_1 = runaways_11_out_right N sigma_1 z).
Proof. refuted runaways_11_out_inhabited runaways_11_out_right. Qed.

(* runaways_12: At N = ∞ log σ_1 likewise grows by √(t E(0)) at most, | -sigma_1**2*z*Derivative(log(sigma_1),
   sigma_1) = -sigma_1*z *)
Definition runaways_12_out_domain (sigma_1 z : R) : Prop :=
  0 < sigma_1.
Definition runaways_12_out_left (sigma_1 z : R) : R :=
  - sigma_1 * z.
Definition runaways_12_out_right (sigma_1 z : R) : R :=
  - sigma_1 * z.
Lemma runaways_12_out : forall sigma_1 z : R, runaways_12_out_domain sigma_1 z ->
  runaways_12_out_left sigma_1 z = runaways_12_out_right sigma_1 z.
Proof.
  unfold runaways_12_out_domain, runaways_12_out_left, runaways_12_out_right.
  intros sigma_1 z H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_12_left (sigma_1 z : R) : R :=
  - (sigma_1 ^ 2) * z * (Derive (fun sigma_1 : R => ln sigma_1) sigma_1).
Definition runaways_12_right (sigma_1 z : R) : R :=
  - sigma_1 * z.
Lemma runaways_12 : forall sigma_1 z : R, runaways_12_out_domain sigma_1 z ->
  runaways_12_left sigma_1 z = runaways_12_right sigma_1 z.
Proof.
  intros sigma_1 z H; generalize (runaways_12_out sigma_1 z H); revert H.
  unfold runaways_12_out_domain, runaways_12_out_left, runaways_12_out_right, runaways_12_left, runaways_12_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_1 : R => ln sigma_1) sigma_1 = / sigma_1) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_12_out_inhabited : runaways_12_out_domain (7 / 2) (-(2 / 3)).
Proof. premises runaways_12_out_domain. Qed.
Lemma runaways_12_out_left_value : Rabs (runaways_12_out_left (7 / 2) (-(2 / 3)) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_12_out_left. Qed.
Lemma runaways_12_out_right_value : Rabs (runaways_12_out_right (7 / 2) (-(2 / 3)) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_12_out_right. Qed.
Lemma runaways_12_out_wrong_0 : ~ (forall sigma_1 z, runaways_12_out_domain sigma_1 z -> runaways_12_out_left sigma_1 z = sigma_1 * z).
Proof. refuted runaways_12_out_inhabited runaways_12_out_left. Qed.
Lemma runaways_12_out_wrong_1 : ~ (forall sigma_1 z, runaways_12_out_domain sigma_1 z -> sigma_1 * z = runaways_12_out_right sigma_1 z).
Proof. refuted runaways_12_out_inhabited runaways_12_out_right. Qed.

(* runaways_13: and d(1/σ_2)/dt = H_22 is of size |G| ≤ √(2E(0)) at most. | -sigma_2**2*z*Derivative(1/sigma_2,
   sigma_2) = z *)
Definition runaways_13_out_domain (sigma_2 z : R) : Prop :=
  0 < sigma_2.
Definition runaways_13_out_left (sigma_2 z : R) : R :=
  z.
Definition runaways_13_out_right (sigma_2 z : R) : R :=
  z.
Lemma runaways_13_out : forall sigma_2 z : R, runaways_13_out_domain sigma_2 z ->
  runaways_13_out_left sigma_2 z = runaways_13_out_right sigma_2 z.
Proof.
  unfold runaways_13_out_domain, runaways_13_out_left, runaways_13_out_right.
  intros sigma_2 z H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_13_left (sigma_2 z : R) : R :=
  - (sigma_2 ^ 2) * z * (Derive (fun sigma_2 : R => / sigma_2) sigma_2).
Definition runaways_13_right (sigma_2 z : R) : R :=
  z.
Lemma runaways_13 : forall sigma_2 z : R, runaways_13_out_domain sigma_2 z ->
  runaways_13_left sigma_2 z = runaways_13_right sigma_2 z.
Proof.
  intros sigma_2 z H; generalize (runaways_13_out sigma_2 z H); revert H.
  unfold runaways_13_out_domain, runaways_13_out_left, runaways_13_out_right, runaways_13_left, runaways_13_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_2 : R => / sigma_2) sigma_2 = (-1) / (sigma_2 ^ 2)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_13_out_inhabited : runaways_13_out_domain (2 / 3) (-(2 / 3)).
Proof. premises runaways_13_out_domain. Qed.
Lemma runaways_13_out_left_value : Rabs (runaways_13_out_left (2 / 3) (-(2 / 3)) - (-(66666666667 / 100000000000))) <= (1 / 100000000000).
Proof. by_value runaways_13_out_left. Qed.
Lemma runaways_13_out_right_value : Rabs (runaways_13_out_right (2 / 3) (-(2 / 3)) - (-(66666666667 / 100000000000))) <= (1 / 100000000000).
Proof. by_value runaways_13_out_right. Qed.
Lemma runaways_13_out_wrong_0 : ~ (forall sigma_2 z, runaways_13_out_domain sigma_2 z -> - z = runaways_13_out_right sigma_2 z).
Proof. refuted runaways_13_out_inhabited runaways_13_out_right. Qed.
Lemma runaways_13_out_wrong_1 : ~ (forall sigma_2 z, runaways_13_out_domain sigma_2 z -> 1 = runaways_13_out_right sigma_2 z).
Proof. refuted runaways_13_out_inhabited runaways_13_out_right. Qed.

(* runaways_14: As log s < s, L is at most C (1 + t), and M ≤ C (1 + t) D again. | u + 1 <= exp(u) *)
Definition runaways_14_domain (u : R) : Prop :=
  0 < u.
Definition runaways_14_left (u : R) : R :=
  u + 1.
Definition runaways_14_right (u : R) : R :=
  exp u.
Lemma runaways_14 : forall u : R, runaways_14_domain u ->
  runaways_14_left u <= runaways_14_right u.
Proof.
  unfold runaways_14_domain, runaways_14_left, runaways_14_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (exp u) - 1)).
  { clear H0 u.
    apply (ascends (fun u => (- u + (exp u) - 1)) (fun u => ((exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma runaways_14_inhabited : runaways_14_domain (1 / 3).
Proof. premises runaways_14_domain. Qed.
Lemma runaways_14_left_value : Rabs (runaways_14_left (1 / 3) - (13333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_14_left. Qed.
Lemma runaways_14_right_value : Rabs (runaways_14_right (1 / 3) - (13956124251 / 10000000000)) <= (1 / 10000000000).
Proof. by_value runaways_14_right. Qed.
Lemma runaways_14_wrong_0 : ~ (forall u, runaways_14_domain u -> u + 2 <= runaways_14_right u).
Proof. refuted runaways_14_inhabited runaways_14_right. Qed.
Lemma runaways_14_wrong_1 : ~ (forall u, runaways_14_domain u -> (2 * u) + 1 <= runaways_14_right u).
Proof. refuted runaways_14_inhabited runaways_14_right. Qed.

(* runaways_15: In R, entry (2, 2) of G W^T is w (w − c), | Entry(Matrix([ [-a + x, -b - v], [     0, -c +
   w]])*Matrix([ [ x, -u], [-v,  w]]), 2, 2) = w*(-c + w) *)
Definition runaways_15_out_domain (a b c u v w x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < u /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaways_15_out_left (a b c u v w x : R) : R :=
  w * (- c + w).
Definition runaways_15_out_right (a b c u v w x : R) : R :=
  w * (- c + w).
Lemma runaways_15_out : forall a b c u v w x : R, runaways_15_out_domain a b c u v w x ->
  runaways_15_out_left a b c u v w x = runaways_15_out_right a b c u v w x.
Proof.
  unfold runaways_15_out_domain, runaways_15_out_left, runaways_15_out_right.
  intros a b c u v w x (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_15_left (a b c u v w x : R) : R :=
  entry (product [[- a + x; - b - v]; [0; - c + w]] [[x; - u]; [- v; w]]) 1 1.
Definition runaways_15_right (a b c u v w x : R) : R :=
  w * (- c + w).
Lemma runaways_15 : forall a b c u v w x : R, runaways_15_out_domain a b c u v w x ->
  runaways_15_left a b c u v w x = runaways_15_right a b c u v w x.
Proof.
  intros a b c u v w x H; generalize (runaways_15_out a b c u v w x H); revert H.
  unfold runaways_15_out_domain, runaways_15_out_left, runaways_15_out_right, runaways_15_left, runaways_15_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  assert (W0 : entry (product [[- a + x; - b - v]; [0; - c + w]] [[x; - u]; [- v; w]]) 1 1 = w * (- c + w)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_15_out_inhabited : runaways_15_out_domain (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_15_out_domain. Qed.
Lemma runaways_15_out_left_value : Rabs (runaways_15_out_left (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (-(88888888889 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value runaways_15_out_left. Qed.
Lemma runaways_15_out_right_value : Rabs (runaways_15_out_right (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (-(88888888889 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value runaways_15_out_right. Qed.
Lemma runaways_15_out_wrong_0 : ~ (forall a b c u v w x, runaways_15_out_domain a b c u v w x -> runaways_15_out_left a b c u v w x = a * (- c + w)).
Proof. refuted runaways_15_out_inhabited runaways_15_out_left. Qed.
Lemma runaways_15_out_wrong_1 : ~ (forall a b c u v w x, runaways_15_out_domain a b c u v w x -> runaways_15_out_left a b c u v w x = w * (a - c)).
Proof. refuted runaways_15_out_inhabited runaways_15_out_left. Qed.

(* runaways_16: entry (1, 1) of W^T G is q = x (x − a), | Entry(Matrix([ [ x, -u], [-v,  w]])*Matrix([ [-a + x,
   -b - v], [     0, -c + w]]), 1, 1) = x*(-a + x) *)
Definition runaways_16_out_domain (a b c u v w x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < u /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaways_16_out_left (a b c u v w x : R) : R :=
  x * (- a + x).
Definition runaways_16_out_right (a b c u v w x : R) : R :=
  x * (- a + x).
Lemma runaways_16_out : forall a b c u v w x : R, runaways_16_out_domain a b c u v w x ->
  runaways_16_out_left a b c u v w x = runaways_16_out_right a b c u v w x.
Proof.
  unfold runaways_16_out_domain, runaways_16_out_left, runaways_16_out_right.
  intros a b c u v w x (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_16_left (a b c u v w x : R) : R :=
  entry (product [[x; - u]; [- v; w]] [[- a + x; - b - v]; [0; - c + w]]) 0 0.
Definition runaways_16_right (a b c u v w x : R) : R :=
  x * (- a + x).
Lemma runaways_16 : forall a b c u v w x : R, runaways_16_out_domain a b c u v w x ->
  runaways_16_left a b c u v w x = runaways_16_right a b c u v w x.
Proof.
  intros a b c u v w x H; generalize (runaways_16_out a b c u v w x H); revert H.
  unfold runaways_16_out_domain, runaways_16_out_left, runaways_16_out_right, runaways_16_left, runaways_16_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5 & H6) out. known.
  assert (W0 : entry (product [[x; - u]; [- v; w]] [[- a + x; - b - v]; [0; - c + w]]) 0 0 = x * (- a + x)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_16_out_inhabited : runaways_16_out_domain (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_16_out_domain. Qed.
Lemma runaways_16_out_left_value : Rabs (runaways_16_out_left (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (-(1 / 20))) <= (1 / 1000000000000).
Proof. by_value runaways_16_out_left. Qed.
Lemma runaways_16_out_right_value : Rabs (runaways_16_out_right (3 / 5) 1 (7 / 5) 8 (1 / 9) (4 / 3) (1 / 2) - (-(1 / 20))) <= (1 / 1000000000000).
Proof. by_value runaways_16_out_right. Qed.
Lemma runaways_16_out_wrong_0 : ~ (forall a b c u v w x, runaways_16_out_domain a b c u v w x -> runaways_16_out_left a b c u v w x = a * (- a + x)).
Proof. refuted runaways_16_out_inhabited runaways_16_out_left. Qed.
Lemma runaways_16_out_wrong_1 : ~ (forall a b c u v w x, runaways_16_out_domain a b c u v w x -> runaways_16_out_left a b c u v w x = 0).
Proof. refuted runaways_16_out_inhabited runaways_16_out_left. Qed.

(* runaways_17: and entry (1, 1) of G W^T, p, less q is v (v + b) with y = −v: | -v*(-b - v) = v*(b + v) *)
Definition runaways_17_domain (b v : R) : Prop :=
  0 < b /\ 0 < v.
Definition runaways_17_left (b v : R) : R :=
  - v * (- b - v).
Definition runaways_17_right (b v : R) : R :=
  v * (b + v).
Lemma runaways_17 : forall b v : R, runaways_17_domain b v ->
  runaways_17_left b v = runaways_17_right b v.
Proof.
  unfold runaways_17_domain, runaways_17_left, runaways_17_right.
  intros b v (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma runaways_17_inhabited : runaways_17_domain 1 (1 / 9).
Proof. premises runaways_17_domain. Qed.
Lemma runaways_17_left_value : Rabs (runaways_17_left 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_17_left. Qed.
Lemma runaways_17_right_value : Rabs (runaways_17_right 1 (1 / 9) - (3086419753 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_17_right. Qed.
Lemma runaways_17_wrong_0 : ~ (forall b v, runaways_17_domain b v -> runaways_17_left b v = b * (b + v)).
Proof. refuted runaways_17_inhabited runaways_17_left. Qed.
Lemma runaways_17_wrong_1 : ~ (forall b v, runaways_17_domain b v -> runaways_17_left b v = 2 * (v ^ 2)).
Proof. refuted runaways_17_inhabited runaways_17_left. Qed.

(* runaways_18: M ≥ w² (w − c)² + x² (x − a)²/2 + v² (v + b)²/4. | q**2/2 + (p - q)**2/4 <= p**2 + q**2 *)
Definition runaways_18_domain (p q : R) : Prop :=
  True.
Definition runaways_18_left (p q : R) : R :=
  ((q ^ 2) / 2) + (((p - q) ^ 2) / 4).
Definition runaways_18_right (p q : R) : R :=
  (p ^ 2) + (q ^ 2).
Lemma runaways_18 : forall p q : R, runaways_18_domain p q ->
  runaways_18_left p q <= runaways_18_right p q.
Proof.
  unfold runaways_18_domain, runaways_18_left, runaways_18_right.
  intros p q _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((p ^ 2) / 2) + (((p + q) ^ 2) / 4)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_18_inhabited : runaways_18_domain (2 / 3) (-(5 / 4)).
Proof. premises runaways_18_domain. Qed.
Lemma runaways_18_left_value : Rabs (runaways_18_left (2 / 3) (-(5 / 4)) - (8498263889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value runaways_18_left. Qed.
Lemma runaways_18_right_value : Rabs (runaways_18_right (2 / 3) (-(5 / 4)) - (5017361111 / 2500000000)) <= (1 / 10000000000).
Proof. by_value runaways_18_right. Qed.
Lemma runaways_18_wrong_0 : ~ (forall p q, runaways_18_domain p q -> runaways_18_left p q <= 2 * (p ^ 2)).
Proof. refuted runaways_18_inhabited runaways_18_left. Qed.
Lemma runaways_18_wrong_1 : ~ (forall p q, runaways_18_domain p q -> (q ^ 2) + (((p - q) ^ 2) / 4) <= runaways_18_right p q).
Proof. refuted runaways_18_inhabited runaways_18_right. Qed.

(* runaways_20: The excess e = E − b²/2 is the sum of (x − a)²/2, (w − c)²/2 and v (b + v/2).  With m = min(a,
   c), e ≤ e(0) < m²/2 keeps (x − a)² and (w − c)² below 2e(0) < m²: x and w stay above x_0 = a − √(2e(0)) > 0
   and w_0 = c − √(2e(0)) > 0. | -b**2/2 + (a - x)**2/2 + (b + v)**2/2 + (c - w)**2/2 = v*(b + v/2) + (-a +
   x)**2/2 + (-c + w)**2/2 *)
Definition runaways_20_domain (a b c v w x : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < v /\ 0 < w /\ 0 < x.
Definition runaways_20_left (a b c v w x : R) : R :=
  - ((b ^ 2) / 2) + (((a - x) ^ 2) / 2) + (((b + v) ^ 2) / 2) + (((c - w) ^ 2) / 2).
Definition runaways_20_right (a b c v w x : R) : R :=
  (v * (b + (v / 2))) + (((- a + x) ^ 2) / 2) + (((- c + w) ^ 2) / 2).
Lemma runaways_20 : forall a b c v w x : R, runaways_20_domain a b c v w x ->
  runaways_20_left a b c v w x = runaways_20_right a b c v w x.
Proof.
  unfold runaways_20_domain, runaways_20_left, runaways_20_right.
  intros a b c v w x (H0 & H1 & H2 & H3 & H4 & H5).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma runaways_20_inhabited : runaways_20_domain (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) (1 / 2).
Proof. premises runaways_20_domain. Qed.
Lemma runaways_20_left_value : Rabs (runaways_20_left (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) (1 / 2) - (3112654321 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_20_left. Qed.
Lemma runaways_20_right_value : Rabs (runaways_20_right (3 / 5) 1 (7 / 5) (1 / 9) (4 / 3) (1 / 2) - (3112654321 / 25000000000)) <= (1 / 100000000000).
Proof. by_value runaways_20_right. Qed.
Lemma runaways_20_wrong_0 : ~ (forall a b c v w x, runaways_20_domain a b c v w x -> runaways_20_left a b c v w x = (v * (b + (v / 2))) + (((- a + x) ^ 2) / 2) + (((a - c) ^ 2) / 2)).
Proof. refuted runaways_20_inhabited runaways_20_left. Qed.
Lemma runaways_20_wrong_1 : ~ (forall a b c v w x, runaways_20_domain a b c v w x -> runaways_20_left a b c v w x = (v * (b + (v / 2))) + (((- a + w) ^ 2) / 2) + (((- a + x) ^ 2) / 2)).
Proof. refuted runaways_20_inhabited runaways_20_left. Qed.

(* runaways_21: e² is at most three times the sum of their squares, | (d_1 + d_2 + d_3)**2 <= 3*d_1**2 + 3*d_2**2
   + 3*d_3**2 *)
Definition runaways_21_domain (d_1 d_2 d_3 : R) : Prop :=
  0 < d_1 /\ 0 < d_2 /\ 0 < d_3.
Definition runaways_21_left (d_1 d_2 d_3 : R) : R :=
  (d_1 + d_2 + d_3) ^ 2.
Definition runaways_21_right (d_1 d_2 d_3 : R) : R :=
  (3 * (d_1 ^ 2)) + (3 * (d_2 ^ 2)) + (3 * (d_3 ^ 2)).
Lemma runaways_21 : forall d_1 d_2 d_3 : R, runaways_21_domain d_1 d_2 d_3 ->
  runaways_21_left d_1 d_2 d_3 <= runaways_21_right d_1 d_2 d_3.
Proof.
  unfold runaways_21_domain, runaways_21_left, runaways_21_right.
  intros d_1 d_2 d_3 (H0 & H1 & H2).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((d_1 - d_2) ^ 2) + ((d_1 - d_3) ^ 2) + ((d_2 - d_3) ^ 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_21_inhabited : runaways_21_domain (1 / 5) (3 / 2) (2 / 7).
Proof. premises runaways_21_domain. Qed.
Lemma runaways_21_left_value : Rabs (runaways_21_left (1 / 5) (3 / 2) (2 / 7) - (7886122449 / 2000000000)) <= (1 / 10000000000).
Proof. by_value runaways_21_left. Qed.
Lemma runaways_21_right_value : Rabs (runaways_21_right (1 / 5) (3 / 2) (2 / 7) - (8893622449 / 1250000000)) <= (1 / 10000000000).
Proof. by_value runaways_21_right. Qed.
Lemma runaways_21_wrong_0 : ~ (forall d_1 d_2 d_3, runaways_21_domain d_1 d_2 d_3 -> runaways_21_left d_1 d_2 d_3 <= (6 * (d_1 ^ 2)) + (3 * (d_3 ^ 2))).
Proof. refuted runaways_21_inhabited runaways_21_left. Qed.
Lemma runaways_21_wrong_1 : ~ (forall d_1 d_2 d_3, runaways_21_domain d_1 d_2 d_3 -> ((2 * d_2) + d_3) ^ 2 <= runaways_21_right d_1 d_2 d_3).
Proof. refuted runaways_21_inhabited runaways_21_right. Qed.

(* runaways_22: in which d = |x − a| < m makes (d²/2)² ≤ m² d²/4, and so |w − c|, | d_1**4/4 <= d_1**2*(d_1 +
   h)**2/4 *)
Definition runaways_22_domain (d_1 h : R) : Prop :=
  0 < d_1 /\ 0 < h.
Definition runaways_22_left (d_1 h : R) : R :=
  (d_1 ^ 4) / 4.
Definition runaways_22_right (d_1 h : R) : R :=
  (d_1 ^ 2) * ((d_1 + h) ^ 2) / 4.
Lemma runaways_22 : forall d_1 h : R, runaways_22_domain d_1 h ->
  runaways_22_left d_1 h <= runaways_22_right d_1 h.
Proof.
  unfold runaways_22_domain, runaways_22_left, runaways_22_right.
  intros d_1 h (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((d_1 ^ 2) * ((2 * d_1 * h) + (h ^ 2)) / 4) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_22_inhabited : runaways_22_domain (1 / 5) (3 / 2).
Proof. premises runaways_22_domain. Qed.
Lemma runaways_22_left_value : Rabs (runaways_22_left (1 / 5) (3 / 2) - (1 / 2500)) <= (1 / 100000000000000).
Proof. by_value runaways_22_left. Qed.
Lemma runaways_22_right_value : Rabs (runaways_22_right (1 / 5) (3 / 2) - (289 / 10000)) <= (1 / 1000000000000).
Proof. by_value runaways_22_right. Qed.
Lemma runaways_22_wrong_0 : ~ (forall d_1 h, runaways_22_domain d_1 h -> (h ^ 4) / 4 <= runaways_22_right d_1 h).
Proof. refuted runaways_22_inhabited runaways_22_right. Qed.
Lemma runaways_22_wrong_1 : ~ (forall d_1 h, runaways_22_domain d_1 h -> 4 / (d_1 ^ 4) <= runaways_22_right d_1 h).
Proof. refuted runaways_22_inhabited runaways_22_right. Qed.

(* runaways_23: and (v (b + v/2))² ≤ v² (v + b)²: e² ≤ k M with a constant k that depends on m, x_0 and w_0
   alone. | v**2*(b + v/2)**2 <= v**2*(b + v)**2 *)
Definition runaways_23_domain (b v : R) : Prop :=
  0 < b /\ 0 < v.
Definition runaways_23_left (b v : R) : R :=
  (v ^ 2) * ((b + (v / 2)) ^ 2).
Definition runaways_23_right (b v : R) : R :=
  (v ^ 2) * ((b + v) ^ 2).
Lemma runaways_23 : forall b v : R, runaways_23_domain b v ->
  runaways_23_left b v <= runaways_23_right b v.
Proof.
  unfold runaways_23_domain, runaways_23_left, runaways_23_right.
  intros b v (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((v ^ 3) * ((2 * b) + (3 * v / 2)) / 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma runaways_23_inhabited : runaways_23_domain 1 (1 / 9).
Proof. premises runaways_23_domain. Qed.
Lemma runaways_23_left_value : Rabs (runaways_23_left 1 (1 / 9) - (859720317 / 62500000000)) <= (1 / 1000000000000).
Proof. by_value runaways_23_left. Qed.
Lemma runaways_23_right_value : Rabs (runaways_23_right 1 (1 / 9) - (3810394757 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value runaways_23_right. Qed.
Lemma runaways_23_wrong_0 : ~ (forall b v, runaways_23_domain b v -> runaways_23_left b v <= 4 * (v ^ 4)).
Proof. refuted runaways_23_inhabited runaways_23_left. Qed.
Lemma runaways_23_wrong_1 : ~ (forall b v, runaways_23_domain b v -> (b ^ 2) * ((b + (v / 2)) ^ 2) <= runaways_23_right b v).
Proof. refuted runaways_23_inhabited runaways_23_right. Qed.

(* runaways_24: So de/dt = −D ≤ −M/(C (1 + t)) ≤ −e²/(k C (1 + t)), and 1/e grows by 1/(k C (1 + t)) at least. |
   -D*Derivative(1/e, e) = D/e**2 *)
Definition runaways_24_out_domain (D_ e : R) : Prop :=
  0 < D_ /\ 0 < e.
Definition runaways_24_out_left (D_ e : R) : R :=
  D_ / (e ^ 2).
Definition runaways_24_out_right (D_ e : R) : R :=
  D_ / (e ^ 2).
Lemma runaways_24_out : forall D_ e : R, runaways_24_out_domain D_ e ->
  runaways_24_out_left D_ e = runaways_24_out_right D_ e.
Proof.
  unfold runaways_24_out_domain, runaways_24_out_left, runaways_24_out_right.
  intros D_ e (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition runaways_24_left (D_ e : R) : R :=
  - D_ * (Derive (fun e : R => / e) e).
Definition runaways_24_right (D_ e : R) : R :=
  D_ / (e ^ 2).
Lemma runaways_24 : forall D_ e : R, runaways_24_out_domain D_ e ->
  runaways_24_left D_ e = runaways_24_right D_ e.
Proof.
  intros D_ e H; generalize (runaways_24_out D_ e H); revert H.
  unfold runaways_24_out_domain, runaways_24_out_left, runaways_24_out_right, runaways_24_left, runaways_24_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun e : R => / e) e = (-1) / (e ^ 2)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma runaways_24_out_inhabited : runaways_24_out_domain (2 / 5) (1 / 3).
Proof. premises runaways_24_out_domain. Qed.
Lemma runaways_24_out_left_value : Rabs (runaways_24_out_left (2 / 5) (1 / 3) - (18 / 5)) <= (1 / 10000000000).
Proof. by_value runaways_24_out_left. Qed.
Lemma runaways_24_out_right_value : Rabs (runaways_24_out_right (2 / 5) (1 / 3) - (18 / 5)) <= (1 / 10000000000).
Proof. by_value runaways_24_out_right. Qed.
Lemma runaways_24_out_wrong_0 : ~ (forall D_ e, runaways_24_out_domain D_ e -> runaways_24_out_left D_ e = / e).
Proof. refuted runaways_24_out_inhabited runaways_24_out_left. Qed.
Lemma runaways_24_out_wrong_1 : ~ (forall D_ e, runaways_24_out_domain D_ e -> runaways_24_out_left D_ e = / D_).
Proof. refuted runaways_24_out_inhabited runaways_24_out_left. Qed.

(* zero_neighbour_1: One entry missing, N = ∞ and Φ_11 = 0 (Φ_22 = 0 is its mirror image, W^T with rows and
   columns exchanged).  First let E ≥ |Φ|²/2 for ever.  d(s_1 + s_2)/dt = −⟨W, G⟩ ≤ −(x² + y² + w²)/2, and
   ds_2/dt = −σ_2 H_22: ds_1/dt ≤ −(y² + w²)/2 + σ_2 |g|, |g| = |G(W(0))|, where y² + w² ≥ σ_1² f, f = v_21². |
   -w*(-c + w) - x**2 - y*(-b + y) = b**2/2 + c**2/2 - w**2/2 - x**2 - y**2/2 - (-b + y)**2/2 - (-c + w)**2/2 *)
Definition zero_neighbour_1_domain (b c w x y : R) : Prop :=
  True.
Definition zero_neighbour_1_left (b c w x y : R) : R :=
  - (w * (- c + w)) - (x ^ 2) - (y * (- b + y)).
Definition zero_neighbour_1_right (b c w x y : R) : R :=
  ((b ^ 2) / 2) + ((c ^ 2) / 2) - ((w ^ 2) / 2) - (x ^ 2) - ((y ^ 2) / 2) - (((- b + y) ^ 2) / 2) - (((- c + w) ^ 2) / 2).
Lemma zero_neighbour_1 : forall b c w x y : R, zero_neighbour_1_domain b c w x y ->
  zero_neighbour_1_left b c w x y = zero_neighbour_1_right b c w x y.
Proof.
  unfold zero_neighbour_1_domain, zero_neighbour_1_left, zero_neighbour_1_right.
  intros b c w x y _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma zero_neighbour_1_inhabited : zero_neighbour_1_domain (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)).
Proof. premises zero_neighbour_1_domain. Qed.
Lemma zero_neighbour_1_left_value : Rabs (zero_neighbour_1_left (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) - (-(17776666667 / 1000000000))) <= (1 / 1000000000).
Proof. by_value zero_neighbour_1_left. Qed.
Lemma zero_neighbour_1_right_value : Rabs (zero_neighbour_1_right (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) - (-(17776666667 / 1000000000))) <= (1 / 1000000000).
Proof. by_value zero_neighbour_1_right. Qed.
Lemma zero_neighbour_1_wrong_0 : ~ (forall b c w x y, zero_neighbour_1_domain b c w x y -> zero_neighbour_1_left b c w x y = (c ^ 2) - ((w ^ 2) / 2) - (x ^ 2) - ((y ^ 2) / 2) - (((- b + y) ^ 2) / 2) - (((- c + w) ^ 2) / 2)).
Proof. refuted zero_neighbour_1_inhabited zero_neighbour_1_left. Qed.
Lemma zero_neighbour_1_wrong_1 : ~ (forall b c w x y, zero_neighbour_1_domain b c w x y -> zero_neighbour_1_left b c w x y = - ((b ^ 2) / 2) + ((c ^ 2) / 2) - ((w ^ 2) / 2) - ((y ^ 2) / 2) - (((- b + y) ^ 2) / 2) - (((- c + w) ^ 2) / 2)).
Proof. refuted zero_neighbour_1_inhabited zero_neighbour_1_left. Qed.

(* zero_neighbour_5: and it is a mean of s_1 and s_2, so that k ≥ s_2 = −log(1/σ_2), where 1/σ_2 grows by |g| at
   most: ∫ x² dt up to T is at most k(0) + log(C + |g| T).  Likewise s_1 ≤ k(0) + 1 or σ_1² ≤ (s_1 − k) σ_1² ≤ L
   R², R² ≥ y² + w²: σ_1² and L grow like log T at most. | s_2 <= h*(L + s_2)/(h + 1) + s_2/(h + 1) *)
Definition zero_neighbour_5_domain (L h s_2 : R) : Prop :=
  0 < L /\ 0 < h.
Definition zero_neighbour_5_left (L h s_2 : R) : R :=
  s_2.
Definition zero_neighbour_5_right (L h s_2 : R) : R :=
  (h * (L + s_2) / (h + 1)) + (s_2 / (h + 1)).
Lemma zero_neighbour_5 : forall L h s_2 : R, zero_neighbour_5_domain L h s_2 ->
  zero_neighbour_5_left L h s_2 <= zero_neighbour_5_right L h s_2.
Proof.
  unfold zero_neighbour_5_domain, zero_neighbour_5_left, zero_neighbour_5_right.
  intros L h s_2 (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (L * h / (h + 1)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma zero_neighbour_5_inhabited : zero_neighbour_5_domain 4 (2 / 3) (-3).
Proof. premises zero_neighbour_5_domain. Qed.
Lemma zero_neighbour_5_left_value : Rabs (zero_neighbour_5_left 4 (2 / 3) (-3) - (-3)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_5_left. Qed.
Lemma zero_neighbour_5_right_value : Rabs (zero_neighbour_5_right 4 (2 / 3) (-3) - (-(7 / 5))) <= (1 / 10000000000).
Proof. by_value zero_neighbour_5_right. Qed.
Lemma zero_neighbour_5_wrong_0 : ~ (forall L h s_2, zero_neighbour_5_domain L h s_2 -> zero_neighbour_5_left L h s_2 <= (h * (L + s_2) / (h + 1)) + (2 * s_2 / (h + 1))).
Proof. refuted zero_neighbour_5_inhabited zero_neighbour_5_left. Qed.
Lemma zero_neighbour_5_wrong_1 : ~ (forall L h s_2, zero_neighbour_5_domain L h s_2 -> zero_neighbour_5_left L h s_2 <= (h * (L + s_2) / (h - 1)) + (s_2 / (h + 1))).
Proof. refuted zero_neighbour_5_inhabited zero_neighbour_5_left. Qed.

(* zero_neighbour_6: The sum M of the squares of the entries of G W^T and W^T G is at most 2(1 + L) D: at times
   in [0, T] of the total length C log T it is above η², C depending on η.  At all others | Entry(Matrix([ [x,
   z], [y, w]])*Matrix([ [x, -b + y], [0, -c + w]]), 1, 1) = x**2 *)
Definition zero_neighbour_6_out_domain (b c w x y z : R) : Prop :=
  True.
Definition zero_neighbour_6_out_left (b c w x y z : R) : R :=
  x ^ 2.
Definition zero_neighbour_6_out_right (b c w x y z : R) : R :=
  x ^ 2.
Lemma zero_neighbour_6_out : forall b c w x y z : R, zero_neighbour_6_out_domain b c w x y z ->
  zero_neighbour_6_out_left b c w x y z = zero_neighbour_6_out_right b c w x y z.
Proof.
  unfold zero_neighbour_6_out_domain, zero_neighbour_6_out_left, zero_neighbour_6_out_right.
  intros b c w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_6_left (b c w x y z : R) : R :=
  entry (product [[x; z]; [y; w]] [[x; - b + y]; [0; - c + w]]) 0 0.
Definition zero_neighbour_6_right (b c w x y z : R) : R :=
  x ^ 2.
Lemma zero_neighbour_6 : forall b c w x y z : R, zero_neighbour_6_out_domain b c w x y z ->
  zero_neighbour_6_left b c w x y z = zero_neighbour_6_right b c w x y z.
Proof.
  intros b c w x y z H; generalize (zero_neighbour_6_out b c w x y z H); revert H.
  unfold zero_neighbour_6_out_domain, zero_neighbour_6_out_left, zero_neighbour_6_out_right, zero_neighbour_6_left, zero_neighbour_6_right.
  intros _ out. known.
  assert (W0 : entry (product [[x; z]; [y; w]] [[x; - b + y]; [0; - c + w]]) 0 0 = x ^ 2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_6_out_inhabited : zero_neighbour_6_out_domain (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises zero_neighbour_6_out_domain. Qed.
Lemma zero_neighbour_6_out_left_value : Rabs (zero_neighbour_6_out_left (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (9 / 25)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_6_out_left. Qed.
Lemma zero_neighbour_6_out_right_value : Rabs (zero_neighbour_6_out_right (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (9 / 25)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_6_out_right. Qed.
Lemma zero_neighbour_6_out_wrong_0 : ~ (forall b c w x y z, zero_neighbour_6_out_domain b c w x y z -> zero_neighbour_6_out_left b c w x y z = b ^ 2).
Proof. refuted zero_neighbour_6_out_inhabited zero_neighbour_6_out_left. Qed.
Lemma zero_neighbour_6_out_wrong_1 : ~ (forall b c w x y z, zero_neighbour_6_out_domain b c w x y z -> b * x = zero_neighbour_6_out_right b c w x y z).
Proof. refuted zero_neighbour_6_out_inhabited zero_neighbour_6_out_right. Qed.

(* zero_neighbour_7: x² ≤ η, |y (y − b)| ≤ 2η, | Entry(Matrix([ [x, -b + y], [0, -c + w]])*Matrix([ [x, z], [y,
   w]]), 1, 1) = x**2 + y*(-b + y) *)
Definition zero_neighbour_7_out_domain (b c w x y z : R) : Prop :=
  True.
Definition zero_neighbour_7_out_left (b c w x y z : R) : R :=
  (x ^ 2) + (y * (- b + y)).
Definition zero_neighbour_7_out_right (b c w x y z : R) : R :=
  (x ^ 2) + (y * (- b + y)).
Lemma zero_neighbour_7_out : forall b c w x y z : R, zero_neighbour_7_out_domain b c w x y z ->
  zero_neighbour_7_out_left b c w x y z = zero_neighbour_7_out_right b c w x y z.
Proof.
  unfold zero_neighbour_7_out_domain, zero_neighbour_7_out_left, zero_neighbour_7_out_right.
  intros b c w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_7_left (b c w x y z : R) : R :=
  entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 0 0.
Definition zero_neighbour_7_right (b c w x y z : R) : R :=
  (x ^ 2) + (y * (- b + y)).
Lemma zero_neighbour_7 : forall b c w x y z : R, zero_neighbour_7_out_domain b c w x y z ->
  zero_neighbour_7_left b c w x y z = zero_neighbour_7_right b c w x y z.
Proof.
  intros b c w x y z H; generalize (zero_neighbour_7_out b c w x y z H); revert H.
  unfold zero_neighbour_7_out_domain, zero_neighbour_7_out_left, zero_neighbour_7_out_right, zero_neighbour_7_left, zero_neighbour_7_right.
  intros _ out. known.
  assert (W0 : entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 0 0 = (x ^ 2) + (y * (- b + y))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_7_out_inhabited : zero_neighbour_7_out_domain (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises zero_neighbour_7_out_domain. Qed.
Lemma zero_neighbour_7_out_left_value : Rabs (zero_neighbour_7_out_left (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (1511 / 100)) <= (1 / 1000000000).
Proof. by_value zero_neighbour_7_out_left. Qed.
Lemma zero_neighbour_7_out_right_value : Rabs (zero_neighbour_7_out_right (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (1511 / 100)) <= (1 / 1000000000).
Proof. by_value zero_neighbour_7_out_right. Qed.
Lemma zero_neighbour_7_out_wrong_0 : ~ (forall b c w x y z, zero_neighbour_7_out_domain b c w x y z -> zero_neighbour_7_out_left b c w x y z = (b ^ 2) + (y * (- b + y))).
Proof. refuted zero_neighbour_7_out_inhabited zero_neighbour_7_out_left. Qed.
Lemma zero_neighbour_7_out_wrong_1 : ~ (forall b c w x y z, zero_neighbour_7_out_domain b c w x y z -> zero_neighbour_7_out_left b c w x y z = (b * (- b + y)) + (x ^ 2)).
Proof. refuted zero_neighbour_7_out_inhabited zero_neighbour_7_out_left. Qed.

(* zero_neighbour_8: |x z + (y − b) w| ≤ η, | Entry(Matrix([ [x, -b + y], [0, -c + w]])*Matrix([ [x, z], [y,
   w]]), 1, 2) = w*(-b + y) + x*z *)
Definition zero_neighbour_8_out_domain (b c w x y z : R) : Prop :=
  True.
Definition zero_neighbour_8_out_left (b c w x y z : R) : R :=
  (w * (- b + y)) + (x * z).
Definition zero_neighbour_8_out_right (b c w x y z : R) : R :=
  (w * (- b + y)) + (x * z).
Lemma zero_neighbour_8_out : forall b c w x y z : R, zero_neighbour_8_out_domain b c w x y z ->
  zero_neighbour_8_out_left b c w x y z = zero_neighbour_8_out_right b c w x y z.
Proof.
  unfold zero_neighbour_8_out_domain, zero_neighbour_8_out_left, zero_neighbour_8_out_right.
  intros b c w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_8_left (b c w x y z : R) : R :=
  entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 0 1.
Definition zero_neighbour_8_right (b c w x y z : R) : R :=
  (w * (- b + y)) + (x * z).
Lemma zero_neighbour_8 : forall b c w x y z : R, zero_neighbour_8_out_domain b c w x y z ->
  zero_neighbour_8_left b c w x y z = zero_neighbour_8_right b c w x y z.
Proof.
  intros b c w x y z H; generalize (zero_neighbour_8_out b c w x y z H); revert H.
  unfold zero_neighbour_8_out_domain, zero_neighbour_8_out_left, zero_neighbour_8_out_right, zero_neighbour_8_left, zero_neighbour_8_right.
  intros _ out. known.
  assert (W0 : entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 0 1 = (w * (- b + y)) + (x * z)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_8_out_inhabited : zero_neighbour_8_out_domain (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises zero_neighbour_8_out_domain. Qed.
Lemma zero_neighbour_8_out_left_value : Rabs (zero_neighbour_8_out_left (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(4269047619 / 1000000000))) <= (1 / 10000000000).
Proof. by_value zero_neighbour_8_out_left. Qed.
Lemma zero_neighbour_8_out_right_value : Rabs (zero_neighbour_8_out_right (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(4269047619 / 1000000000))) <= (1 / 10000000000).
Proof. by_value zero_neighbour_8_out_right. Qed.
Lemma zero_neighbour_8_out_wrong_0 : ~ (forall b c w x y z, zero_neighbour_8_out_domain b c w x y z -> zero_neighbour_8_out_left b c w x y z = (b * (- b + y)) + (x * z)).
Proof. refuted zero_neighbour_8_out_inhabited zero_neighbour_8_out_left. Qed.
Lemma zero_neighbour_8_out_wrong_1 : ~ (forall b c w x y z, zero_neighbour_8_out_domain b c w x y z -> zero_neighbour_8_out_left b c w x y z = x * z).
Proof. refuted zero_neighbour_8_out_inhabited zero_neighbour_8_out_left. Qed.

(* zero_neighbour_9: and (w − c)² (y² + w²) ≤ η², where y² + w² ≥ 3δ² for η ≤ δ²: x and w − c are small, and y or
   y − b.  So E tends to b²/2 or to 0.  If to b²/2 > 0, y is the small one, |y − b| ≥ |b|/2, |w| ≥ δ for small η,
   and |x z| ≥ |b| δ/2 − η: x² ≥ C/σ_1² ≥ C/log T at all times up to T but C log T of them.  But ∫ x² dt is at
   most C log T: impossible. | Entry(Matrix([ [x, -b + y], [0, -c + w]])*Matrix([ [x, z], [y, w]]), 2, 1)**2 +
   Entry(Matrix([ [x, -b + y], [0, -c + w]])*Matrix([ [x, z], [y, w]]), 2, 2)**2 = (-c + w)**2*(w**2 + y**2) *)
Definition zero_neighbour_9_out_domain (b c w x y z : R) : Prop :=
  True.
Definition zero_neighbour_9_out_left (b c w x y z : R) : R :=
  ((w ^ 2) * ((- c + w) ^ 2)) + ((y ^ 2) * ((- c + w) ^ 2)).
Definition zero_neighbour_9_out_right (b c w x y z : R) : R :=
  ((- c + w) ^ 2) * ((w ^ 2) + (y ^ 2)).
Lemma zero_neighbour_9_out : forall b c w x y z : R, zero_neighbour_9_out_domain b c w x y z ->
  zero_neighbour_9_out_left b c w x y z = zero_neighbour_9_out_right b c w x y z.
Proof.
  unfold zero_neighbour_9_out_domain, zero_neighbour_9_out_left, zero_neighbour_9_out_right.
  intros b c w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_9_left (b c w x y z : R) : R :=
  ((entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 1 0) ^ 2) + ((entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 1 1) ^ 2).
Definition zero_neighbour_9_right (b c w x y z : R) : R :=
  ((- c + w) ^ 2) * ((w ^ 2) + (y ^ 2)).
Lemma zero_neighbour_9 : forall b c w x y z : R, zero_neighbour_9_out_domain b c w x y z ->
  zero_neighbour_9_left b c w x y z = zero_neighbour_9_right b c w x y z.
Proof.
  intros b c w x y z H; generalize (zero_neighbour_9_out b c w x y z H); revert H.
  unfold zero_neighbour_9_out_domain, zero_neighbour_9_out_left, zero_neighbour_9_out_right, zero_neighbour_9_left, zero_neighbour_9_right.
  intros _ out. known.
  assert (W0 : entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 1 0 = y * (- c + w)) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[x; - b + y]; [0; - c + w]] [[x; z]; [y; w]]) 1 1 = w * (- c + w)) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma zero_neighbour_9_out_inhabited : zero_neighbour_9_out_domain (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises zero_neighbour_9_out_domain. Qed.
Lemma zero_neighbour_9_out_left_value : Rabs (zero_neighbour_9_out_left (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (56111111111 / 1000000000)) <= (1 / 1000000000).
Proof. by_value zero_neighbour_9_out_left. Qed.
Lemma zero_neighbour_9_out_right_value : Rabs (zero_neighbour_9_out_right (5 / 7) (-(2 / 3)) (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (56111111111 / 1000000000)) <= (1 / 1000000000).
Proof. by_value zero_neighbour_9_out_right. Qed.
Lemma zero_neighbour_9_out_wrong_0 : ~ (forall b c w x y z, zero_neighbour_9_out_domain b c w x y z -> zero_neighbour_9_out_left b c w x y z = ((b - c) ^ 2) * ((w ^ 2) + (y ^ 2))).
Proof. refuted zero_neighbour_9_out_inhabited zero_neighbour_9_out_left. Qed.
Lemma zero_neighbour_9_out_wrong_1 : ~ (forall b c w x y z, zero_neighbour_9_out_domain b c w x y z -> zero_neighbour_9_out_left b c w x y z = ((b ^ 2) + (y ^ 2)) * ((- c + w) ^ 2)).
Proof. refuted zero_neighbour_9_out_inhabited zero_neighbour_9_out_left. Qed.

(* zero_neighbour_10: So E → 0.  If b ≠ 0, σ_1 σ_2 ≥ |y z| − |x w| with |y| ≥ |b|/2 from a time on: where σ_1 is
   large, σ_2 ≥ |b|/4 and D ≥ n² E, n² = b²/8. | y*z = w*x - Determinant(Matrix([ [x, y], [z, w]])) *)
Definition zero_neighbour_10_out_domain (w x y z : R) : Prop :=
  True.
Definition zero_neighbour_10_out_left (w x y z : R) : R :=
  y * z.
Definition zero_neighbour_10_out_right (w x y z : R) : R :=
  y * z.
Lemma zero_neighbour_10_out : forall w x y z : R, zero_neighbour_10_out_domain w x y z ->
  zero_neighbour_10_out_left w x y z = zero_neighbour_10_out_right w x y z.
Proof.
  unfold zero_neighbour_10_out_domain, zero_neighbour_10_out_left, zero_neighbour_10_out_right.
  intros w x y z _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_10_left (w x y z : R) : R :=
  y * z.
Definition zero_neighbour_10_right (w x y z : R) : R :=
  (w * x) - (det [[x; y]; [z; w]]).
Lemma zero_neighbour_10 : forall w x y z : R, zero_neighbour_10_out_domain w x y z ->
  zero_neighbour_10_left w x y z = zero_neighbour_10_right w x y z.
Proof.
  intros w x y z H; generalize (zero_neighbour_10_out w x y z H); revert H.
  unfold zero_neighbour_10_out_domain, zero_neighbour_10_out_left, zero_neighbour_10_out_right, zero_neighbour_10_left, zero_neighbour_10_right.
  intros _ out. known.
  assert (W0 : det [[x; y]; [z; w]] = (w * x) - (y * z)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_10_out_inhabited : zero_neighbour_10_out_domain (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4).
Proof. premises zero_neighbour_10_out_domain. Qed.
Lemma zero_neighbour_10_out_left_value : Rabs (zero_neighbour_10_out_left (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(63 / 8))) <= (1 / 10000000000).
Proof. by_value zero_neighbour_10_out_left. Qed.
Lemma zero_neighbour_10_out_right_value : Rabs (zero_neighbour_10_out_right (4 / 3) (3 / 5) (-(7 / 2)) (9 / 4) - (-(63 / 8))) <= (1 / 10000000000).
Proof. by_value zero_neighbour_10_out_right. Qed.
Lemma zero_neighbour_10_out_wrong_0 : ~ (forall w x y z, zero_neighbour_10_out_domain w x y z -> zero_neighbour_10_out_left w x y z = - (w ^ 2) + (w * x) + (y * z)).
Proof. refuted zero_neighbour_10_out_inhabited zero_neighbour_10_out_left. Qed.
Lemma zero_neighbour_10_out_wrong_1 : ~ (forall w x y z, zero_neighbour_10_out_domain w x y z -> zero_neighbour_10_out_left w x y z = w * z).
Proof. refuted zero_neighbour_10_out_inhabited zero_neighbour_10_out_left. Qed.

(* zero_neighbour_11: With r = √E and √D = n r + h, r falls at the rate D/(2r), which is n √D/2 at least. | n*(h
   + n*r)/2 <= (h + n*r)**2/(2*r) *)
Definition zero_neighbour_11_domain (h n r : R) : Prop :=
  0 < h /\ 0 < n /\ 0 < r.
Definition zero_neighbour_11_left (h n r : R) : R :=
  n * (h + (n * r)) / 2.
Definition zero_neighbour_11_right (h n r : R) : R :=
  ((h + (n * r)) ^ 2) / 2 / r.
Lemma zero_neighbour_11 : forall h n r : R, zero_neighbour_11_domain h n r ->
  zero_neighbour_11_left h n r <= zero_neighbour_11_right h n r.
Proof.
  unfold zero_neighbour_11_domain, zero_neighbour_11_left, zero_neighbour_11_right.
  intros h n r (H0 & H1 & H2).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (h * (h + (n * r)) / 2 / r) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma zero_neighbour_11_inhabited : zero_neighbour_11_domain 2 (1 / 3) (2 / 5).
Proof. premises zero_neighbour_11_domain. Qed.
Lemma zero_neighbour_11_left_value : Rabs (zero_neighbour_11_left 2 (1 / 3) (2 / 5) - (8888888889 / 25000000000)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_11_left. Qed.
Lemma zero_neighbour_11_right_value : Rabs (zero_neighbour_11_right 2 (1 / 3) (2 / 5) - (56888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_11_right. Qed.
Lemma zero_neighbour_11_wrong_0 : ~ (forall h n r, zero_neighbour_11_domain h n r -> zero_neighbour_11_left h n r <= (((n * r) + n) ^ 2) / 2 / r).
Proof. refuted zero_neighbour_11_inhabited zero_neighbour_11_left. Qed.
Lemma zero_neighbour_11_wrong_1 : ~ (forall h n r, zero_neighbour_11_domain h n r -> zero_neighbour_11_left h n r <= (n ^ 2) * r / 2).
Proof. refuted zero_neighbour_11_inhabited zero_neighbour_11_left. Qed.

(* zero_neighbour_12: ds_1/dt = −σ_1 H_11 is √(λ_11 H_11²) ≤ √D at most: in there s_1 grows by 2 √(E(0))/n at
   most each time, and σ_1 is bounded. | -s_2*sigma_1**2*Derivative(log(sigma_1), sigma_1) = -s_2*sigma_1 *)
Definition zero_neighbour_12_out_domain (s_2 sigma_1 : R) : Prop :=
  0 < sigma_1.
Definition zero_neighbour_12_out_left (s_2 sigma_1 : R) : R :=
  - s_2 * sigma_1.
Definition zero_neighbour_12_out_right (s_2 sigma_1 : R) : R :=
  - s_2 * sigma_1.
Lemma zero_neighbour_12_out : forall s_2 sigma_1 : R, zero_neighbour_12_out_domain s_2 sigma_1 ->
  zero_neighbour_12_out_left s_2 sigma_1 = zero_neighbour_12_out_right s_2 sigma_1.
Proof.
  unfold zero_neighbour_12_out_domain, zero_neighbour_12_out_left, zero_neighbour_12_out_right.
  intros s_2 sigma_1 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_12_left (s_2 sigma_1 : R) : R :=
  - s_2 * (sigma_1 ^ 2) * (Derive (fun sigma_1 : R => ln sigma_1) sigma_1).
Definition zero_neighbour_12_right (s_2 sigma_1 : R) : R :=
  - s_2 * sigma_1.
Lemma zero_neighbour_12 : forall s_2 sigma_1 : R, zero_neighbour_12_out_domain s_2 sigma_1 ->
  zero_neighbour_12_left s_2 sigma_1 = zero_neighbour_12_right s_2 sigma_1.
Proof.
  intros s_2 sigma_1 H; generalize (zero_neighbour_12_out s_2 sigma_1 H); revert H.
  unfold zero_neighbour_12_out_domain, zero_neighbour_12_out_left, zero_neighbour_12_out_right, zero_neighbour_12_left, zero_neighbour_12_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_1 : R => ln sigma_1) sigma_1 = / sigma_1) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_12_out_inhabited : zero_neighbour_12_out_domain (-(2 / 3)) (7 / 2).
Proof. premises zero_neighbour_12_out_domain. Qed.
Lemma zero_neighbour_12_out_left_value : Rabs (zero_neighbour_12_out_left (-(2 / 3)) (7 / 2) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_12_out_left. Qed.
Lemma zero_neighbour_12_out_right_value : Rabs (zero_neighbour_12_out_right (-(2 / 3)) (7 / 2) - (23333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_12_out_right. Qed.
Lemma zero_neighbour_12_out_wrong_0 : ~ (forall s_2 sigma_1, zero_neighbour_12_out_domain s_2 sigma_1 -> zero_neighbour_12_out_left s_2 sigma_1 = s_2 * sigma_1).
Proof. refuted zero_neighbour_12_out_inhabited zero_neighbour_12_out_left. Qed.
Lemma zero_neighbour_12_out_wrong_1 : ~ (forall s_2 sigma_1, zero_neighbour_12_out_domain s_2 sigma_1 -> s_2 * sigma_1 = zero_neighbour_12_out_right s_2 sigma_1).
Proof. refuted zero_neighbour_12_out_inhabited zero_neighbour_12_out_right. Qed.

(* zero_neighbour_13: If b = 0, the first row of G is that of W and the second (0, ω), ω = w − c.  With ε = u_11
   = sin α and v_21 = −sin β, both of size R/σ_1 at most, H_22 is σ_2 up to terms in ε² and ε ω (here det W > 0;
   otherwise u_2 has the other sign, which changes no estimate), | -sigma_2 + (omega*sin(alpha) +
   (-sigma_1*sin(alpha)*sin(beta) + sigma_2*cos(alpha)*cos(beta))*cos(alpha))*cos(beta) +
   (sigma_1*sin(alpha)*cos(beta) + sigma_2*sin(beta)*cos(alpha))*sin(beta)*cos(alpha) =
   omega*sin(alpha)*cos(beta) - sigma_2*sin(alpha)**2 *)
Definition zero_neighbour_13_domain (alpha beta omega sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition zero_neighbour_13_left (alpha beta omega sigma_1 sigma_2 : R) : R :=
  - sigma_2 + (((omega * (sin alpha)) + ((- (sigma_1 * (sin alpha) * (sin beta)) + (sigma_2 * (cos alpha) * (cos beta))) * (cos alpha))) * (cos beta)) + (((sigma_1 * (sin alpha) * (cos beta)) + (sigma_2 * (sin beta) * (cos alpha))) * (sin beta) * (cos alpha)).
Definition zero_neighbour_13_right (alpha beta omega sigma_1 sigma_2 : R) : R :=
  (omega * (sin alpha) * (cos beta)) - (sigma_2 * ((sin alpha) ^ 2)).
Lemma zero_neighbour_13 : forall alpha beta omega sigma_1 sigma_2 : R, zero_neighbour_13_domain alpha beta omega sigma_1 sigma_2 ->
  zero_neighbour_13_left alpha beta omega sigma_1 sigma_2 = zero_neighbour_13_right alpha beta omega sigma_1 sigma_2.
Proof.
  unfold zero_neighbour_13_domain, zero_neighbour_13_left, zero_neighbour_13_right.
  intros alpha beta omega sigma_1 sigma_2 (H0 & H1).
  assert (T0 : cos alpha ^ 2 = 1 - sin alpha ^ 2) by (pose proof (sin2_cos2 alpha); unfold Rsqr in *; lra).
  assert (T1 : cos beta ^ 2 = 1 - sin beta ^ 2) by (pose proof (sin2_cos2 beta); unfold Rsqr in *; lra).
  known.
  first [ reflexivity | ring [T0 T1] | field [T0 T1]; nonzero | unfold Rdiv; ring [T0 T1] | alike ].
Qed.
Lemma zero_neighbour_13_inhabited : zero_neighbour_13_domain (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3).
Proof. premises zero_neighbour_13_domain. Qed.
Lemma zero_neighbour_13_left_value : Rabs (zero_neighbour_13_left (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (14446515231 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value zero_neighbour_13_left. Qed.
Lemma zero_neighbour_13_right_value : Rabs (zero_neighbour_13_right (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (14446515231 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value zero_neighbour_13_right. Qed.
Lemma zero_neighbour_13_wrong_0 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_13_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_13_left alpha beta omega sigma_1 sigma_2 = (omega * (sin alpha) * (cos beta)) - (sigma_1 * ((sin alpha) ^ 2))).
Proof. refuted zero_neighbour_13_inhabited zero_neighbour_13_left. Qed.
Lemma zero_neighbour_13_wrong_1 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_13_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_13_left alpha beta omega sigma_1 sigma_2 = (omega * (sin alpha) * (cos omega)) - (sigma_2 * ((sin alpha) ^ 2))).
Proof. refuted zero_neighbour_13_inhabited zero_neighbour_13_left. Qed.

(* zero_neighbour_14: H_12 is ω up to its sign and what vanishes for large σ_1, | (-omega*cos(alpha) +
   (-sigma_1*sin(alpha)*sin(beta) + sigma_2*cos(alpha)*cos(beta))*sin(alpha))*cos(beta) +
   (sigma_1*sin(alpha)*cos(beta) + sigma_2*sin(beta)*cos(alpha))*sin(alpha)*sin(beta) = (-omega*cos(beta) +
   sigma_2*sin(alpha))*cos(alpha) *)
Definition zero_neighbour_14_domain (alpha beta omega sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition zero_neighbour_14_left (alpha beta omega sigma_1 sigma_2 : R) : R :=
  ((- (omega * (cos alpha)) + ((- (sigma_1 * (sin alpha) * (sin beta)) + (sigma_2 * (cos alpha) * (cos beta))) * (sin alpha))) * (cos beta)) + (((sigma_1 * (sin alpha) * (cos beta)) + (sigma_2 * (sin beta) * (cos alpha))) * (sin alpha) * (sin beta)).
Definition zero_neighbour_14_right (alpha beta omega sigma_1 sigma_2 : R) : R :=
  (- (omega * (cos beta)) + (sigma_2 * (sin alpha))) * (cos alpha).
Lemma zero_neighbour_14 : forall alpha beta omega sigma_1 sigma_2 : R, zero_neighbour_14_domain alpha beta omega sigma_1 sigma_2 ->
  zero_neighbour_14_left alpha beta omega sigma_1 sigma_2 = zero_neighbour_14_right alpha beta omega sigma_1 sigma_2.
Proof.
  unfold zero_neighbour_14_domain, zero_neighbour_14_left, zero_neighbour_14_right.
  intros alpha beta omega sigma_1 sigma_2 (H0 & H1).
  assert (T0 : cos alpha ^ 2 = 1 - sin alpha ^ 2) by (pose proof (sin2_cos2 alpha); unfold Rsqr in *; lra).
  assert (T1 : cos beta ^ 2 = 1 - sin beta ^ 2) by (pose proof (sin2_cos2 beta); unfold Rsqr in *; lra).
  known.
  first [ reflexivity | ring [T0 T1] | field [T0 T1]; nonzero | unfold Rdiv; ring [T0 T1] | alike ].
Qed.
Lemma zero_neighbour_14_inhabited : zero_neighbour_14_domain (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3).
Proof. premises zero_neighbour_14_domain. Qed.
Lemma zero_neighbour_14_left_value : Rabs (zero_neighbour_14_left (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (-(3337788797 / 20000000000))) <= (1 / 100000000000).
Proof. by_value zero_neighbour_14_left. Qed.
Lemma zero_neighbour_14_right_value : Rabs (zero_neighbour_14_right (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (-(3337788797 / 20000000000))) <= (1 / 100000000000).
Proof. by_value zero_neighbour_14_right. Qed.
Lemma zero_neighbour_14_wrong_0 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_14_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_14_left alpha beta omega sigma_1 sigma_2 = (- (omega * (cos beta)) + (sigma_1 * (sin alpha))) * (cos alpha)).
Proof. refuted zero_neighbour_14_inhabited zero_neighbour_14_left. Qed.
Lemma zero_neighbour_14_wrong_1 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_14_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_14_left alpha beta omega sigma_1 sigma_2 = (- (beta * (cos beta)) + (sigma_2 * (sin alpha))) * (cos alpha)).
Proof. refuted zero_neighbour_14_inhabited zero_neighbour_14_left. Qed.

(* zero_neighbour_15: H_21 likewise σ_1 ε, | -(omega*sin(alpha) + (-sigma_1*sin(alpha)*sin(beta) +
   sigma_2*cos(alpha)*cos(beta))*cos(alpha))*sin(beta) + (sigma_1*sin(alpha)*cos(beta) +
   sigma_2*sin(beta)*cos(alpha))*cos(alpha)*cos(beta) = (-omega*sin(beta) + sigma_1*cos(alpha))*sin(alpha) *)
Definition zero_neighbour_15_domain (alpha beta omega sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition zero_neighbour_15_left (alpha beta omega sigma_1 sigma_2 : R) : R :=
  - (((omega * (sin alpha)) + ((- (sigma_1 * (sin alpha) * (sin beta)) + (sigma_2 * (cos alpha) * (cos beta))) * (cos alpha))) * (sin beta)) + (((sigma_1 * (sin alpha) * (cos beta)) + (sigma_2 * (sin beta) * (cos alpha))) * (cos alpha) * (cos beta)).
Definition zero_neighbour_15_right (alpha beta omega sigma_1 sigma_2 : R) : R :=
  (- (omega * (sin beta)) + (sigma_1 * (cos alpha))) * (sin alpha).
Lemma zero_neighbour_15 : forall alpha beta omega sigma_1 sigma_2 : R, zero_neighbour_15_domain alpha beta omega sigma_1 sigma_2 ->
  zero_neighbour_15_left alpha beta omega sigma_1 sigma_2 = zero_neighbour_15_right alpha beta omega sigma_1 sigma_2.
Proof.
  unfold zero_neighbour_15_domain, zero_neighbour_15_left, zero_neighbour_15_right.
  intros alpha beta omega sigma_1 sigma_2 (H0 & H1).
  assert (T0 : cos alpha ^ 2 = 1 - sin alpha ^ 2) by (pose proof (sin2_cos2 alpha); unfold Rsqr in *; lra).
  assert (T1 : cos beta ^ 2 = 1 - sin beta ^ 2) by (pose proof (sin2_cos2 beta); unfold Rsqr in *; lra).
  known.
  first [ reflexivity | ring [T0 T1] | field [T0 T1]; nonzero | unfold Rdiv; ring [T0 T1] | alike ].
Qed.
Lemma zero_neighbour_15_inhabited : zero_neighbour_15_domain (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3).
Proof. premises zero_neighbour_15_domain. Qed.
Lemma zero_neighbour_15_left_value : Rabs (zero_neighbour_15_left (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (11367538481 / 10000000000)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_15_left. Qed.
Lemma zero_neighbour_15_right_value : Rabs (zero_neighbour_15_right (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (11367538481 / 10000000000)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_15_right. Qed.
Lemma zero_neighbour_15_wrong_0 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_15_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_15_left alpha beta omega sigma_1 sigma_2 = (- (omega * (sin beta)) + (sigma_2 * (cos alpha))) * (sin alpha)).
Proof. refuted zero_neighbour_15_inhabited zero_neighbour_15_left. Qed.
Lemma zero_neighbour_15_wrong_1 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_15_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_15_left alpha beta omega sigma_1 sigma_2 = (- (beta * (sin beta)) + (sigma_1 * (cos alpha))) * (sin alpha)).
Proof. refuted zero_neighbour_15_inhabited zero_neighbour_15_left. Qed.

(* zero_neighbour_16: and ds_1/dt = −σ_1 H_11 ≤ σ_1 |ω sin β| ≤ R |ω|. | -(-omega*cos(alpha) +
   (-sigma_1*sin(alpha)*sin(beta) + sigma_2*cos(alpha)*cos(beta))*sin(alpha))*sin(beta) +
   (sigma_1*sin(alpha)*cos(beta) + sigma_2*sin(beta)*cos(alpha))*sin(alpha)*cos(beta) =
   omega*sin(beta)*cos(alpha) + sigma_1*sin(alpha)**2 *)
Definition zero_neighbour_16_domain (alpha beta omega sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition zero_neighbour_16_left (alpha beta omega sigma_1 sigma_2 : R) : R :=
  - ((- (omega * (cos alpha)) + ((- (sigma_1 * (sin alpha) * (sin beta)) + (sigma_2 * (cos alpha) * (cos beta))) * (sin alpha))) * (sin beta)) + (((sigma_1 * (sin alpha) * (cos beta)) + (sigma_2 * (sin beta) * (cos alpha))) * (sin alpha) * (cos beta)).
Definition zero_neighbour_16_right (alpha beta omega sigma_1 sigma_2 : R) : R :=
  (omega * (sin beta) * (cos alpha)) + (sigma_1 * ((sin alpha) ^ 2)).
Lemma zero_neighbour_16 : forall alpha beta omega sigma_1 sigma_2 : R, zero_neighbour_16_domain alpha beta omega sigma_1 sigma_2 ->
  zero_neighbour_16_left alpha beta omega sigma_1 sigma_2 = zero_neighbour_16_right alpha beta omega sigma_1 sigma_2.
Proof.
  unfold zero_neighbour_16_domain, zero_neighbour_16_left, zero_neighbour_16_right.
  intros alpha beta omega sigma_1 sigma_2 (H0 & H1).
  assert (T0 : cos alpha ^ 2 = 1 - sin alpha ^ 2) by (pose proof (sin2_cos2 alpha); unfold Rsqr in *; lra).
  assert (T1 : cos beta ^ 2 = 1 - sin beta ^ 2) by (pose proof (sin2_cos2 beta); unfold Rsqr in *; lra).
  known.
  first [ reflexivity | ring [T0 T1] | field [T0 T1]; nonzero | unfold Rdiv; ring [T0 T1] | alike ].
Qed.
Lemma zero_neighbour_16_inhabited : zero_neighbour_16_domain (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3).
Proof. premises zero_neighbour_16_domain. Qed.
Lemma zero_neighbour_16_left_value : Rabs (zero_neighbour_16_left (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (21699005039 / 100000000000)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_16_left. Qed.
Lemma zero_neighbour_16_right_value : Rabs (zero_neighbour_16_right (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (21699005039 / 100000000000)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_16_right. Qed.
Lemma zero_neighbour_16_wrong_0 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_16_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_16_left alpha beta omega sigma_1 sigma_2 = (omega * (sin beta) * (cos alpha)) + (sigma_2 * ((sin alpha) ^ 2))).
Proof. refuted zero_neighbour_16_inhabited zero_neighbour_16_left. Qed.
Lemma zero_neighbour_16_wrong_1 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_16_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_16_left alpha beta omega sigma_1 sigma_2 = (beta * (sin beta) * (cos alpha)) + (sigma_1 * ((sin alpha) ^ 2))).
Proof. refuted zero_neighbour_16_inhabited zero_neighbour_16_left. Qed.

(* zero_neighbour_17: With Q = σ_1² ε² + ω², F = E − σ_2²/2 is (Q − σ_2² ε²)/2: between Q/3 and Q/2 where σ_1 is
   large, since σ_2 ≤ R + R²/σ_1. | omega**2/2 - sigma_2**2/2 + (-sigma_1*sin(alpha)*sin(beta) +
   sigma_2*cos(alpha)*cos(beta))**2/2 + (sigma_1*sin(alpha)*cos(beta) + sigma_2*sin(beta)*cos(alpha))**2/2 =
   omega**2/2 + sigma_1**2*sin(alpha)**2/2 - sigma_2**2*sin(alpha)**2/2 *)
Definition zero_neighbour_17_domain (alpha beta omega sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition zero_neighbour_17_left (alpha beta omega sigma_1 sigma_2 : R) : R :=
  ((omega ^ 2) / 2) - ((sigma_2 ^ 2) / 2) + (((- (sigma_1 * (sin alpha) * (sin beta)) + (sigma_2 * (cos alpha) * (cos beta))) ^ 2) / 2) + ((((sigma_1 * (sin alpha) * (cos beta)) + (sigma_2 * (sin beta) * (cos alpha))) ^ 2) / 2).
Definition zero_neighbour_17_right (alpha beta omega sigma_1 sigma_2 : R) : R :=
  ((omega ^ 2) / 2) + ((sigma_1 ^ 2) * ((sin alpha) ^ 2) / 2) - ((sigma_2 ^ 2) * ((sin alpha) ^ 2) / 2).
Lemma zero_neighbour_17 : forall alpha beta omega sigma_1 sigma_2 : R, zero_neighbour_17_domain alpha beta omega sigma_1 sigma_2 ->
  zero_neighbour_17_left alpha beta omega sigma_1 sigma_2 = zero_neighbour_17_right alpha beta omega sigma_1 sigma_2.
Proof.
  unfold zero_neighbour_17_domain, zero_neighbour_17_left, zero_neighbour_17_right.
  intros alpha beta omega sigma_1 sigma_2 (H0 & H1).
  assert (T0 : cos alpha ^ 2 = 1 - sin alpha ^ 2) by (pose proof (sin2_cos2 alpha); unfold Rsqr in *; lra).
  assert (T1 : cos beta ^ 2 = 1 - sin beta ^ 2) by (pose proof (sin2_cos2 beta); unfold Rsqr in *; lra).
  known.
  first [ reflexivity | ring [T0 T1] | field [T0 T1]; nonzero | unfold Rdiv; ring [T0 T1] | alike ].
Qed.
Lemma zero_neighbour_17_inhabited : zero_neighbour_17_domain (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3).
Proof. premises zero_neighbour_17_domain. Qed.
Lemma zero_neighbour_17_left_value : Rabs (zero_neighbour_17_left (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (72376669421 / 100000000000)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_17_left. Qed.
Lemma zero_neighbour_17_right_value : Rabs (zero_neighbour_17_right (1 / 3) (-(2 / 5)) (3 / 7) (7 / 2) (2 / 3) - (72376669421 / 100000000000)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_17_right. Qed.
Lemma zero_neighbour_17_wrong_0 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_17_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_17_left alpha beta omega sigma_1 sigma_2 = ((beta ^ 2) / 2) + ((sigma_1 ^ 2) * ((sin alpha) ^ 2) / 2) - ((sigma_2 ^ 2) * ((sin alpha) ^ 2) / 2)).
Proof. refuted zero_neighbour_17_inhabited zero_neighbour_17_left. Qed.
Lemma zero_neighbour_17_wrong_1 : ~ (forall alpha beta omega sigma_1 sigma_2, zero_neighbour_17_domain alpha beta omega sigma_1 sigma_2 -> zero_neighbour_17_left alpha beta omega sigma_1 sigma_2 = ((omega ^ 2) / 2) + ((sigma_1 ^ 2) * ((sin beta) ^ 2) / 2) - ((sigma_2 ^ 2) * ((sin alpha) ^ 2) / 2)).
Proof. refuted zero_neighbour_17_inhabited zero_neighbour_17_left. Qed.

(* zero_neighbour_18: H_12² + H_21² ≥ Q/8 there, and dF/dt ≤ −λ_12 Q/8 − σ_2² H_22 (H_22 − σ_2), where |H_22 −
   σ_2| ≤ Q/σ_1. | p**2/2 - q**2 <= (p - q)**2 *)
Definition zero_neighbour_18_domain (p q : R) : Prop :=
  True.
Definition zero_neighbour_18_left (p q : R) : R :=
  ((p ^ 2) / 2) - (q ^ 2).
Definition zero_neighbour_18_right (p q : R) : R :=
  (p - q) ^ 2.
Lemma zero_neighbour_18 : forall p q : R, zero_neighbour_18_domain p q ->
  zero_neighbour_18_left p q <= zero_neighbour_18_right p q.
Proof.
  unfold zero_neighbour_18_domain, zero_neighbour_18_left, zero_neighbour_18_right.
  intros p q _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((p - (2 * q)) ^ 2) / 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma zero_neighbour_18_inhabited : zero_neighbour_18_domain (2 / 3) (-(5 / 4)).
Proof. premises zero_neighbour_18_domain. Qed.
Lemma zero_neighbour_18_left_value : Rabs (zero_neighbour_18_left (2 / 3) (-(5 / 4)) - (-(6701388889 / 5000000000))) <= (1 / 10000000000).
Proof. by_value zero_neighbour_18_left. Qed.
Lemma zero_neighbour_18_right_value : Rabs (zero_neighbour_18_right (2 / 3) (-(5 / 4)) - (36736111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value zero_neighbour_18_right. Qed.
Lemma zero_neighbour_18_wrong_0 : ~ (forall p q, zero_neighbour_18_domain p q -> zero_neighbour_18_left p q <= - ((p - q) ^ 2)).
Proof. refuted zero_neighbour_18_inhabited zero_neighbour_18_left. Qed.

(* zero_neighbour_19: With σ_2² = σ_1² e^{−u}, u = 2L, both λ_12 ≥ σ_1²/(1 + u) | (sigma_1**2 -
   sigma_1**2*exp(-u))/u = sigma_1**2*(1 - exp(-u))/u *)
Definition zero_neighbour_19_domain (sigma_1 u : R) : Prop :=
  0 < sigma_1 /\ 0 < u.
Definition zero_neighbour_19_left (sigma_1 u : R) : R :=
  ((sigma_1 ^ 2) - ((sigma_1 ^ 2) * (exp (- u)))) / u.
Definition zero_neighbour_19_right (sigma_1 u : R) : R :=
  (sigma_1 ^ 2) * (1 - (exp (- u))) / u.
Lemma zero_neighbour_19 : forall sigma_1 u : R, zero_neighbour_19_domain sigma_1 u ->
  zero_neighbour_19_left sigma_1 u = zero_neighbour_19_right sigma_1 u.
Proof.
  unfold zero_neighbour_19_domain, zero_neighbour_19_left, zero_neighbour_19_right.
  intros sigma_1 u (H0 & H1).
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma zero_neighbour_19_inhabited : zero_neighbour_19_domain (7 / 2) (1 / 3).
Proof. premises zero_neighbour_19_domain. Qed.
Lemma zero_neighbour_19_left_value : Rabs (zero_neighbour_19_left (7 / 2) (1 / 3) - (325546073 / 31250000)) <= (1 / 1000000000).
Proof. by_value zero_neighbour_19_left. Qed.
Lemma zero_neighbour_19_right_value : Rabs (zero_neighbour_19_right (7 / 2) (1 / 3) - (325546073 / 31250000)) <= (1 / 1000000000).
Proof. by_value zero_neighbour_19_right. Qed.
Lemma zero_neighbour_19_wrong_0 : ~ (forall sigma_1 u, zero_neighbour_19_domain sigma_1 u -> zero_neighbour_19_left sigma_1 u = u * (1 - (exp (- u)))).
Proof. refuted zero_neighbour_19_inhabited zero_neighbour_19_left. Qed.
Lemma zero_neighbour_19_wrong_1 : ~ (forall sigma_1 u, zero_neighbour_19_domain sigma_1 u -> zero_neighbour_19_left sigma_1 u = sigma_1 * (1 - (exp (- u)))).
Proof. refuted zero_neighbour_19_inhabited zero_neighbour_19_left. Qed.

(* zero_neighbour_21: So s_1 + A log(2 + t) √F falls while σ_1 ≥ K, for a constant A and late t: its second part
   loses A √F/(2C), and gains A √F/(2 + t) from the logarithm.  Each time s_1 gets no further than A log(2 + t)
   √E, taken when σ_1 was K. | Derivative(r*log(u + 2), u) = r/(u + 2) *)
Definition zero_neighbour_21_out_domain (r u : R) : Prop :=
  0 < r /\ 0 < u.
Definition zero_neighbour_21_out_left (r u : R) : R :=
  r / (u + 2).
Definition zero_neighbour_21_out_right (r u : R) : R :=
  r / (u + 2).
Lemma zero_neighbour_21_out : forall r u : R, zero_neighbour_21_out_domain r u ->
  zero_neighbour_21_out_left r u = zero_neighbour_21_out_right r u.
Proof.
  unfold zero_neighbour_21_out_domain, zero_neighbour_21_out_left, zero_neighbour_21_out_right.
  intros r u (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_21_left (r u : R) : R :=
  Derive (fun u : R => r * (ln (u + 2))) u.
Definition zero_neighbour_21_right (r u : R) : R :=
  r / (u + 2).
Lemma zero_neighbour_21 : forall r u : R, zero_neighbour_21_out_domain r u ->
  zero_neighbour_21_left r u = zero_neighbour_21_right r u.
Proof.
  intros r u H; generalize (zero_neighbour_21_out r u H); revert H.
  unfold zero_neighbour_21_out_domain, zero_neighbour_21_out_left, zero_neighbour_21_out_right, zero_neighbour_21_left, zero_neighbour_21_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun u : R => r * (ln (u + 2))) u = r / (u + 2)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_21_out_inhabited : zero_neighbour_21_out_domain (2 / 5) 8.
Proof. premises zero_neighbour_21_out_domain. Qed.
Lemma zero_neighbour_21_out_left_value : Rabs (zero_neighbour_21_out_left (2 / 5) 8 - (1 / 25)) <= (1 / 1000000000000).
Proof. by_value zero_neighbour_21_out_left. Qed.
Lemma zero_neighbour_21_out_right_value : Rabs (zero_neighbour_21_out_right (2 / 5) 8 - (1 / 25)) <= (1 / 1000000000000).
Proof. by_value zero_neighbour_21_out_right. Qed.
Lemma zero_neighbour_21_out_wrong_0 : ~ (forall r u, zero_neighbour_21_out_domain r u -> zero_neighbour_21_out_left r u = u / (u + 2)).
Proof. refuted zero_neighbour_21_out_inhabited zero_neighbour_21_out_left. Qed.
Lemma zero_neighbour_21_out_wrong_1 : ~ (forall r u, zero_neighbour_21_out_domain r u -> zero_neighbour_21_out_left r u = r / (r + 2)).
Proof. refuted zero_neighbour_21_out_inhabited zero_neighbour_21_out_left. Qed.

(* zero_neighbour_22: That tends to 0.  For D ≥ λ_12 (2E − H_22²) + σ_2² H_22², λ_12 ≥ C/log(2 + t), and |H_22| ≤
   σ_2 + |ε ω| with ε² ≤ 2E/σ_1² ≤ E/δ²: for late t, D ≥ λ_12 E or σ_2 ≥ √E/2 and D ≥ E²/4, so that 1/E grows by
   min(1/4, C/(E log(2 + t))) at least, and E log² t → 0.  So σ_1 is bounded. | -r**2*Derivative(1/r, r)/4 = 1/4 *)
Definition zero_neighbour_22_out_domain (r : R) : Prop :=
  0 < r.
Definition zero_neighbour_22_out_left (r : R) : R :=
  1 / 4.
Definition zero_neighbour_22_out_right (r : R) : R :=
  1 / 4.
Lemma zero_neighbour_22_out : forall r : R, zero_neighbour_22_out_domain r ->
  zero_neighbour_22_out_left r = zero_neighbour_22_out_right r.
Proof.
  unfold zero_neighbour_22_out_domain, zero_neighbour_22_out_left, zero_neighbour_22_out_right.
  intros r H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition zero_neighbour_22_left (r : R) : R :=
  - (r ^ 2) * (Derive (fun r : R => / r) r) / 4.
Definition zero_neighbour_22_right (r : R) : R :=
  1 / 4.
Lemma zero_neighbour_22 : forall r : R, zero_neighbour_22_out_domain r ->
  zero_neighbour_22_left r = zero_neighbour_22_right r.
Proof.
  intros r H; generalize (zero_neighbour_22_out r H); revert H.
  unfold zero_neighbour_22_out_domain, zero_neighbour_22_out_left, zero_neighbour_22_out_right, zero_neighbour_22_left, zero_neighbour_22_right.
  intros H0 out. known.
  assert (W0 : Derive (fun r : R => / r) r = (-1) / (r ^ 2)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma zero_neighbour_22_out_inhabited : zero_neighbour_22_out_domain (2 / 5).
Proof. premises zero_neighbour_22_out_domain. Qed.
Lemma zero_neighbour_22_out_left_value : Rabs (zero_neighbour_22_out_left (2 / 5) - (1 / 4)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_22_out_left. Qed.
Lemma zero_neighbour_22_out_right_value : Rabs (zero_neighbour_22_out_right (2 / 5) - (1 / 4)) <= (1 / 100000000000).
Proof. by_value zero_neighbour_22_out_right. Qed.
Lemma zero_neighbour_22_out_wrong_0 : ~ (forall r, zero_neighbour_22_out_domain r -> -1 = zero_neighbour_22_out_right r).
Proof. refuted zero_neighbour_22_out_inhabited zero_neighbour_22_out_right. Qed.
Lemma zero_neighbour_22_out_wrong_1 : ~ (forall r, zero_neighbour_22_out_domain r -> 1 / 4 / (r ^ 2) = zero_neighbour_22_out_right r).
Proof. refuted zero_neighbour_22_out_inhabited zero_neighbour_22_out_right. Qed.

Definition all_of_them := (attraction_rates_3,
  attraction_rates_4,
  attraction_rates_5,
  attraction_rates_6,
  bounded_masks_1,
  bounded_masks_2,
  bounded_masks_3,
  bounded_masks_4,
  bounded_masks_5,
  bounded_masks_6,
  bounded_masks_7,
  bounded_masks_8,
  bounded_masks_9,
  bounded_masks_10,
  linearisation_8,
  linearisation_9,
  linearisation_10,
  normal_hyperbolicity_2,
  normal_hyperbolicity_3,
  normal_hyperbolicity_4,
  rates_at_width_two_2,
  rates_at_width_two_3,
  rates_at_width_two_4,
  runaway_masks_3,
  runaway_masks_4,
  runaway_masks_5,
  runaway_masks_6,
  runaway_masks_7,
  runaway_masks_8,
  runaway_masks_9,
  runaway_masks_10,
  runaway_masks_11,
  runaway_masks_13,
  runaway_masks_14,
  runaway_masks_15,
  runaway_masks_16,
  runaway_masks_17,
  runaway_masks_18,
  runaway_masks_19,
  runaway_masks_20,
  runaway_masks_21,
  runaway_masks_22,
  runaway_rates_1,
  runaway_rates_2,
  runaway_rates_3,
  runaway_rates_4,
  runaway_rates_5,
  runaway_rates_6,
  runaway_rates_7,
  runaway_rates_8,
  runaway_rates_9,
  runaways_3,
  runaways_4,
  runaways_5,
  runaways_6,
  runaways_9,
  runaways_11,
  runaways_12,
  runaways_13,
  runaways_14,
  runaways_15,
  runaways_16,
  runaways_17,
  runaways_18,
  runaways_20,
  runaways_21,
  runaways_22,
  runaways_23,
  runaways_24,
  zero_neighbour_1,
  zero_neighbour_5,
  zero_neighbour_6,
  zero_neighbour_7,
  zero_neighbour_8,
  zero_neighbour_9,
  zero_neighbour_10,
  zero_neighbour_11,
  zero_neighbour_12,
  zero_neighbour_13,
  zero_neighbour_14,
  zero_neighbour_15,
  zero_neighbour_16,
  zero_neighbour_17,
  zero_neighbour_18,
  zero_neighbour_19,
  zero_neighbour_21,
  zero_neighbour_22).
Print Assumptions all_of_them.
