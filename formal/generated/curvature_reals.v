(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* curvature_8: Where all σ_i are equal divided differences are derivatives over n!, and the sums have d · d(d −
   1) and d³ − d equal terms; h k' = h^{1/N} at every depth, so that 1/N = 0 is the limit. | -d**2*(-1 +
   N**(-2))*(d - 1)/(3*sigma_i**(2/N)) - sigma_i**6*(2*d**3 - 2*d)*(-sigma_i**(2/N)*(1 - 1/N)**2/(4*sigma_i**6) +
   sigma_i**(2/N)*(2 - 3/N + N**(-2))/(6*sigma_i**6))/sigma_i**(4/N) = d*(1 - 1/N**2)*(d -
   1)**2/(6*sigma_i**(2/N)) *)
Definition curvature_8_domain (N d sigma_i : R) : Prop :=
  0 < N /\ 0 < d /\ 0 < sigma_i.
Definition curvature_8_left (N d sigma_i : R) : R :=
  - ((d ^ 2) * (Rpower sigma_i (- 2 / N)) * (- 1 + (/ (N ^ 2))) * (d - 1) / 3) - ((sigma_i ^ 6) * (Rpower sigma_i (- 4 / N)) * ((2 * (d ^ 3)) - (2 * d)) * (- ((Rpower sigma_i (2 / N)) * ((1 - (/ N)) ^ 2) / 4 / (sigma_i ^ 6)) + ((Rpower sigma_i (2 / N)) * (2 - (3 / N) + (/ (N ^ 2))) / 6 / (sigma_i ^ 6)))).
Definition curvature_8_right (N d sigma_i : R) : R :=
  d * (Rpower sigma_i (- 2 / N)) * (1 - (/ (N ^ 2))) * ((d - 1) ^ 2) / 6.
Lemma curvature_8 : forall N d sigma_i : R, curvature_8_domain N d sigma_i ->
  curvature_8_left N d sigma_i = curvature_8_right N d sigma_i.
Proof.
  unfold curvature_8_domain, curvature_8_left, curvature_8_right.
  intros N d sigma_i (H0 & H1 & H2).
  exponential sigma_i H2 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 / N) = 1 / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (- 4 / N) = 1 / ((exp (X_sigma_i / N)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma curvature_8_inhabited : curvature_8_domain 2 4 (7 / 2).
Proof. premises curvature_8_domain. Qed.
Lemma curvature_8_left_value : Rabs (curvature_8_left 2 4 (7 / 2) - (12857142857 / 10000000000)) <= (1 / 10000000000).
Proof. by_value curvature_8_left. Qed.
Lemma curvature_8_right_value : Rabs (curvature_8_right 2 4 (7 / 2) - (12857142857 / 10000000000)) <= (1 / 10000000000).
Proof. by_value curvature_8_right. Qed.
Lemma curvature_8_wrong_0 : ~ (forall N d sigma_i, curvature_8_domain N d sigma_i -> curvature_8_left N d sigma_i = N * (Rpower sigma_i (- 2 / N)) * (1 - (/ (N ^ 2))) * ((d - 1) ^ 2) / 6).
Proof. refuted curvature_8_inhabited curvature_8_left. Qed.
Lemma curvature_8_wrong_1 : ~ (forall N d sigma_i, curvature_8_domain N d sigma_i -> curvature_8_left N d sigma_i = d * (Rpower sigma_i (- 2 / N)) * (1 - (/ (N ^ 2))) * ((N - 1) ^ 2) / 6).
Proof. refuted curvature_8_inhabited curvature_8_left. Qed.

(* width_two_1: Two singular values, k(h) = N h^{1/N} with N symbolic: Scal = 2(σ_1^{2/N} +
   σ_2^{2/N})/(N(σ_1^{2/N} − σ_2^{2/N}))² (1 − λ_11 λ_22/λ_12²). | Scal = (2*sigma_1**(2/N) +
   2*sigma_2**(2/N))*(-N**2*sigma_1**(2 - 2/N)*sigma_2**(2 - 2/N)*(1 -
   (sigma_2**2/sigma_1**2)**(1/N))**2/(sigma_1**(4*(N - 1)/N)*(1 - sigma_2**2/sigma_1**2)**2) +
   1)/(N**2*(sigma_1**(2/N) - sigma_2**(2/N))**2) *)
Definition width_two_1_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ (Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N)) <> 0 /\ 1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)) <> 0.
Definition width_two_1_left (N sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (4 * (sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) + (2 * (sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (4 * (sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - (4 * (sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (4 * (sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (4 * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))).
Definition width_two_1_right (N sigma_1 sigma_2 : R) : R :=
  ((2 * (Rpower sigma_1 (2 / N))) + (2 * (Rpower sigma_2 (2 / N)))) * (- ((N ^ 2) * (Rpower sigma_1 (- 4 * (N - 1) / N)) * (Rpower sigma_1 (2 - (2 / N))) * (Rpower sigma_2 (2 - (2 / N))) * ((1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) ^ 2) / ((1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) ^ 2)) + 1) / (N ^ 2) / (((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ^ 2).
Lemma width_two_1 : forall N sigma_1 sigma_2 : R, width_two_1_domain N sigma_1 sigma_2 ->
  width_two_1_left N sigma_1 sigma_2 = width_two_1_right N sigma_1 sigma_2.
Proof.
  unfold width_two_1_domain, width_two_1_left, width_two_1_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_sigma_1) (- 4 * (N - 1) / N) = ((exp (X_sigma_1 / N)) ^ 4) / ((exp X_sigma_1) ^ 4)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_sigma_1) (2 - (2 / N)) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_sigma_2) (2 - (2 / N)) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_1_inhabited : width_two_1_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_1_domain. Qed.
Lemma width_two_1_left_value : Rabs (width_two_1_left 2 (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_1_left. Qed.
Lemma width_two_1_right_value : Rabs (width_two_1_right 2 (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_1_right. Qed.
Lemma width_two_1_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_1_domain N sigma_1 sigma_2 -> width_two_1_left N sigma_1 sigma_2 = ((2 * (Rpower sigma_1 (2 / N))) + (2 * (Rpower sigma_2 (2 / N)))) * (- ((N ^ 2) * (Rpower sigma_1 (2 - (2 / N))) * (Rpower sigma_2 (- 4 * (N - 1) / N)) * (Rpower sigma_2 (2 - (2 / N))) * ((1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) ^ 2) / ((1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) ^ 2)) + 1) / (N ^ 2) / (((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ^ 2)).
Proof. refuted width_two_1_inhabited width_two_1_left. Qed.
Lemma width_two_1_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_1_domain N sigma_1 sigma_2 -> width_two_1_left N sigma_1 sigma_2 = ((2 * (Rpower sigma_1 (2 / N))) + (2 * (Rpower sigma_2 (2 / N)))) * (- ((N ^ 2) * (Rpower sigma_1 (- 4 * (N - 1) / N)) * (Rpower sigma_1 (4 - (4 / N))) * ((1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) ^ 2) / ((1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) ^ 2)) + 1) / (N ^ 2) / (((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ^ 2)).
Proof. refuted width_two_1_inhabited width_two_1_left. Qed.

(* width_two_2: k(h) = log h: Scal = 1/r² − 1/sinh²r, r = log(σ_1/σ_2). | Scal = -1/sinh(log(sigma_1/sigma_2))**2
   + log(sigma_1/sigma_2)**(-2) *)
Definition width_two_2_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ ln (sigma_1 / sigma_2) <> 0 /\ sinh (ln (sigma_1 / sigma_2)) <> 0.
Definition width_two_2_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - (4 * (sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))).
Definition width_two_2_right (sigma_1 sigma_2 : R) : R :=
  - (/ ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (/ ((ln (sigma_1 / sigma_2)) ^ 2)).
Lemma width_two_2 : forall sigma_1 sigma_2 : R, width_two_2_domain sigma_1 sigma_2 ->
  width_two_2_left sigma_1 sigma_2 = width_two_2_right sigma_1 sigma_2.
Proof.
  unfold width_two_2_domain, width_two_2_left, width_two_2_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, sinh, cosh in *.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  assert (E3 : exp (X_sigma_1 - X_sigma_2) = (exp X_sigma_1) / (exp X_sigma_2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- (X_sigma_1 - X_sigma_2)) = (exp X_sigma_2) / (exp X_sigma_1)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_2_inhabited : width_two_2_domain (7 / 2) (5 / 3).
Proof. premises width_two_2_domain. Qed.
Lemma width_two_2_left_value : Rabs (width_two_2_left (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_2_left. Qed.
Lemma width_two_2_right_value : Rabs (width_two_2_right (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_2_right. Qed.
Lemma width_two_2_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_2_domain sigma_1 sigma_2 -> width_two_2_left sigma_1 sigma_2 = - (/ ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (2 / ((ln (sigma_1 / sigma_2)) ^ 2))).
Proof. refuted width_two_2_inhabited width_two_2_left. Qed.
Lemma width_two_2_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_2_domain sigma_1 sigma_2 -> width_two_2_left sigma_1 sigma_2 = - (2 / ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (/ ((ln (sigma_1 / sigma_2)) ^ 2))).
Proof. refuted width_two_2_inhabited width_two_2_left. Qed.

(* width_two_3: At N = 2 it is 1/(2‖W‖_* ): the sum of the singular values. | Scal = 1/(2*sigma_1 + 2*sigma_2) *)
Definition width_two_3_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (2 * sigma_1) + (2 * sigma_2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_3_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 3) * (((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 4 / (sigma_1 ^ 3))) / (- (2 * sigma_1) + (2 * sigma_2))) + (4 * (sigma_1 ^ 3) * ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) + (2 * (sigma_1 ^ 2) * sigma_2 * ((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) + (2 * sigma_1 * (sigma_2 ^ 2) * ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (4 * sigma_1 * (((- (3 * sigma_1) + ((- (2 * (sigma_1 ^ 3)) + (2 * (sigma_2 ^ 3))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (3 / 4 / sigma_1)) / (- (2 * sigma_1) + (2 * sigma_2))) - (4 * (sigma_2 ^ 3) * (- ((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 4 / (sigma_2 ^ 3))) / (- (2 * sigma_1) + (2 * sigma_2))) + (4 * (sigma_2 ^ 3) * ((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (4 * sigma_2 * (- (((3 * sigma_2) - ((- (2 * (sigma_1 ^ 3)) + (2 * (sigma_2 ^ 3))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (3 / 4 / sigma_2)) / (- (2 * sigma_1) + (2 * sigma_2))).
Definition width_two_3_right (sigma_1 sigma_2 : R) : R :=
  / ((2 * sigma_1) + (2 * sigma_2)).
Lemma width_two_3 : forall sigma_1 sigma_2 : R, width_two_3_domain sigma_1 sigma_2 ->
  width_two_3_left sigma_1 sigma_2 = width_two_3_right sigma_1 sigma_2.
Proof.
  unfold width_two_3_domain, width_two_3_left, width_two_3_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_3_inhabited : width_two_3_domain (7 / 2) (5 / 3).
Proof. premises width_two_3_domain. Qed.
Lemma width_two_3_left_value : Rabs (width_two_3_left (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_3_left. Qed.
Lemma width_two_3_right_value : Rabs (width_two_3_right (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_3_right. Qed.
Lemma width_two_3_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_3_domain sigma_1 sigma_2 -> width_two_3_left sigma_1 sigma_2 = 1 / 4 / sigma_2).
Proof. refuted width_two_3_inhabited width_two_3_left. Qed.
Lemma width_two_3_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_3_domain sigma_1 sigma_2 -> width_two_3_left sigma_1 sigma_2 = 1 / 4 / sigma_1).
Proof. refuted width_two_3_inhabited width_two_3_left. Qed.

(* width_two_4: With σ_1 = σ_2 e^{Nu} the second factor is 1 − (N sinh u/sinh Nu)², | N**2*sigma_2**(2 -
   2/N)*(sigma_2*exp(N*u))**(2 - 2/N)*(1 - exp(-2*u))**2/((sigma_2*exp(N*u))**(4*(N - 1)/N)*(1 - exp(-2*N*u))**2)
   = N**2*sinh(u)**2/sinh(N*u)**2 *)
Definition width_two_4_domain (N sigma_2 u : R) : Prop :=
  0 < N /\ 0 < sigma_2 /\ 0 < u /\ 1 - (exp (- 2 * N * u)) <> 0 /\ sinh (N * u) <> 0.
Definition width_two_4_left (N sigma_2 u : R) : R :=
  (N ^ 2) * (Rpower sigma_2 (2 - (2 / N))) * (Rpower (sigma_2 * (exp (N * u))) (- 4 * (N - 1) / N)) * (Rpower (sigma_2 * (exp (N * u))) (2 - (2 / N))) * ((1 - (exp (- 2 * u))) ^ 2) / ((1 - (exp (- 2 * N * u))) ^ 2).
Definition width_two_4_right (N sigma_2 u : R) : R :=
  (N ^ 2) * ((sinh u) ^ 2) / ((sinh (N * u)) ^ 2).
Lemma width_two_4 : forall N sigma_2 u : R, width_two_4_domain N sigma_2 u ->
  width_two_4_left N sigma_2 u = width_two_4_right N sigma_2 u.
Proof.
  unfold width_two_4_domain, width_two_4_left, width_two_4_right.
  intros N sigma_2 u (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, sinh, cosh in *.
  assert (E0 : Rpower (exp X_sigma_2) (2 - (2 / N)) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower ((exp X_sigma_2) * (exp (N * u))) (- 4 * (N - 1) / N) = ((exp u) ^ 4) * ((exp (X_sigma_2 / N)) ^ 4) / ((exp X_sigma_2) ^ 4) / ((exp (N * u)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_sigma_2) * (exp (N * u))) (2 - (2 / N)) = ((exp X_sigma_2) ^ 2) * ((exp (N * u)) ^ 2) / ((exp u) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- 2 * u) = 1 / ((exp u) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- 2 * N * u) = 1 / ((exp (N * u)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- (N * u)) = 1 / (exp (N * u))) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_4_inhabited : width_two_4_domain 2 (5 / 3) (1 / 3).
Proof. premises width_two_4_domain. Qed.
Lemma width_two_4_left_value : Rabs (width_two_4_left 2 (5 / 3) (1 / 3) - (2241573899 / 2500000000)) <= (1 / 100000000000).
Proof. by_value width_two_4_left. Qed.
Lemma width_two_4_right_value : Rabs (width_two_4_right 2 (5 / 3) (1 / 3) - (2241573899 / 2500000000)) <= (1 / 100000000000).
Proof. by_value width_two_4_right. Qed.
Lemma width_two_4_wrong_0 : ~ (forall N sigma_2 u, width_two_4_domain N sigma_2 u -> width_two_4_left N sigma_2 u = (N ^ 2) * ((sinh sigma_2) ^ 2) / ((sinh (N * u)) ^ 2)).
Proof. refuted width_two_4_inhabited width_two_4_left. Qed.
Lemma width_two_4_wrong_1 : ~ (forall N sigma_2 u, width_two_4_domain N sigma_2 u -> width_two_4_left N sigma_2 u = (N ^ 2) * ((sinh u) ^ 2) / ((sinh (N * sigma_2)) ^ 2)).
Proof. refuted width_two_4_inhabited width_two_4_left. Qed.

(* width_two_6: and u ≤ sinh u at infinite depth. | u <= sinh(u) *)
Definition width_two_6_domain (u : R) : Prop :=
  0 < u.
Definition width_two_6_left (u : R) : R :=
  u.
Definition width_two_6_right (u : R) : R :=
  sinh u.
Lemma width_two_6 : forall u : R, width_two_6_domain u ->
  width_two_6_left u <= width_two_6_right u.
Proof.
  unfold width_two_6_domain, width_two_6_left, width_two_6_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (sinh u))).
  { clear H0 u.
    apply (ascends (fun u => (- u + (sinh u))) (fun u => ((cosh u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((cosh u) - 1)) (fun u => (sinh u))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => (sinh u)) (fun u => (cosh u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  unfold sinhc, sinh, cosh in *.
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma width_two_6_inhabited : width_two_6_domain (1 / 3).
Proof. premises width_two_6_domain. Qed.
Lemma width_two_6_left_value : Rabs (width_two_6_left (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_6_left. Qed.
Lemma width_two_6_right_value : Rabs (width_two_6_right (1 / 3) - (16977027863 / 50000000000)) <= (1 / 100000000000).
Proof. by_value width_two_6_right. Qed.
Lemma width_two_6_wrong_0 : ~ (forall u, width_two_6_domain u -> width_two_6_left u <= sinh (u ^ 2)).
Proof. refuted width_two_6_inhabited width_two_6_left. Qed.
Lemma width_two_6_wrong_1 : ~ (forall u, width_two_6_domain u -> / u <= width_two_6_right u).
Proof. refuted width_two_6_inhabited width_two_6_right. Qed.

(* width_two_9: entries E_12 and E_21 meet each other alone, so that eigenvalues there are β and −β: |
   Ric_{12,12} = 0 *)
Definition width_two_9_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_9_left (N sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_9_right (N sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_9 : forall N sigma_1 sigma_2 : R, width_two_9_domain N sigma_1 sigma_2 ->
  width_two_9_left N sigma_1 sigma_2 = width_two_9_right N sigma_1 sigma_2.
Proof.
  unfold width_two_9_domain, width_two_9_left, width_two_9_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_9_inhabited : width_two_9_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_9_domain. Qed.
Lemma width_two_9_left_value : Rabs (width_two_9_left 2 (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_9_left. Qed.
Lemma width_two_9_right_value : Rabs (width_two_9_right 2 (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_9_right. Qed.
Lemma width_two_9_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_9_domain N sigma_1 sigma_2 -> width_two_9_left N sigma_1 sigma_2 = 1).
Proof. refuted width_two_9_inhabited width_two_9_left. Qed.
Lemma width_two_9_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_9_domain N sigma_1 sigma_2 -> width_two_9_left N sigma_1 sigma_2 = -1).
Proof. refuted width_two_9_inhabited width_two_9_left. Qed.

(* width_two_10: the same at infinite depth. | Ric_{12,12} = 0 *)
Definition width_two_10_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0.
Definition width_two_10_left (sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_10_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_10 : forall sigma_1 sigma_2 : R, width_two_10_domain sigma_1 sigma_2 ->
  width_two_10_left sigma_1 sigma_2 = width_two_10_right sigma_1 sigma_2.
Proof.
  unfold width_two_10_domain, width_two_10_left, width_two_10_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_10_inhabited : width_two_10_domain (7 / 2) (5 / 3).
Proof. premises width_two_10_domain. Qed.
Lemma width_two_10_left_value : Rabs (width_two_10_left (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_10_left. Qed.
Lemma width_two_10_right_value : Rabs (width_two_10_right (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_10_right. Qed.
Lemma width_two_10_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_10_domain sigma_1 sigma_2 -> width_two_10_left sigma_1 sigma_2 = 1).
Proof. refuted width_two_10_inhabited width_two_10_left. Qed.
Lemma width_two_10_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_10_domain sigma_1 sigma_2 -> width_two_10_left sigma_1 sigma_2 = -1).
Proof. refuted width_two_10_inhabited width_two_10_left. Qed.

(* width_two_11: | Ric_{21,21} = 0 *)
Definition width_two_11_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_11_left (N sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_11_right (N sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_11 : forall N sigma_1 sigma_2 : R, width_two_11_domain N sigma_1 sigma_2 ->
  width_two_11_left N sigma_1 sigma_2 = width_two_11_right N sigma_1 sigma_2.
Proof.
  unfold width_two_11_domain, width_two_11_left, width_two_11_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_11_inhabited : width_two_11_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_11_domain. Qed.
Lemma width_two_11_left_value : Rabs (width_two_11_left 2 (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_11_left. Qed.
Lemma width_two_11_right_value : Rabs (width_two_11_right 2 (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_11_right. Qed.
Lemma width_two_11_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_11_domain N sigma_1 sigma_2 -> width_two_11_left N sigma_1 sigma_2 = 1).
Proof. refuted width_two_11_inhabited width_two_11_left. Qed.
Lemma width_two_11_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_11_domain N sigma_1 sigma_2 -> width_two_11_left N sigma_1 sigma_2 = -1).
Proof. refuted width_two_11_inhabited width_two_11_left. Qed.

(* width_two_12: the same at infinite depth. | Ric_{21,21} = 0 *)
Definition width_two_12_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0.
Definition width_two_12_left (sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_12_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_12 : forall sigma_1 sigma_2 : R, width_two_12_domain sigma_1 sigma_2 ->
  width_two_12_left sigma_1 sigma_2 = width_two_12_right sigma_1 sigma_2.
Proof.
  unfold width_two_12_domain, width_two_12_left, width_two_12_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_12_inhabited : width_two_12_domain (7 / 2) (5 / 3).
Proof. premises width_two_12_domain. Qed.
Lemma width_two_12_left_value : Rabs (width_two_12_left (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_12_left. Qed.
Lemma width_two_12_right_value : Rabs (width_two_12_right (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_12_right. Qed.
Lemma width_two_12_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_12_domain sigma_1 sigma_2 -> width_two_12_left sigma_1 sigma_2 = 1).
Proof. refuted width_two_12_inhabited width_two_12_left. Qed.
Lemma width_two_12_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_12_domain sigma_1 sigma_2 -> width_two_12_left sigma_1 sigma_2 = -1).
Proof. refuted width_two_12_inhabited width_two_12_left. Qed.

(* width_two_13: on the diagonal the determinant is 0: the outward direction is flat, and the other eigenvalue is
   the trace, Scal. | Ric_{11,11}*Ric_{22,22} = Ric_{11,22}**2 *)
Definition width_two_13_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_13_left (N sigma_1 sigma_2 : R) : R :=
  (- (2 * (sigma_1 ^ 2) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_1 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_2 ^ 2) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))).
Definition width_two_13_right (N sigma_1 sigma_2 : R) : R :=
  (- (2 * sigma_1 * sigma_2 * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * sigma_1 * sigma_2 * (- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) * (((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2))) ^ 2.
Lemma width_two_13 : forall N sigma_1 sigma_2 : R, width_two_13_domain N sigma_1 sigma_2 ->
  width_two_13_left N sigma_1 sigma_2 = width_two_13_right N sigma_1 sigma_2.
Proof.
  unfold width_two_13_domain, width_two_13_left, width_two_13_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_13_inhabited : width_two_13_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_13_domain. Qed.
Lemma width_two_13_left_value : Rabs (width_two_13_left 2 (7 / 2) (5 / 3) - (7016624419 / 20000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_13_left. Qed.
Lemma width_two_13_right_value : Rabs (width_two_13_right 2 (7 / 2) (5 / 3) - (7016624419 / 20000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_13_right. Qed.
Lemma width_two_13_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_13_domain N sigma_1 sigma_2 -> width_two_13_left N sigma_1 sigma_2 = (- (2 * (sigma_1 ^ 2) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_1 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))) ^ 2).
Proof. refuted width_two_13_inhabited width_two_13_left. Qed.
Lemma width_two_13_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_13_domain N sigma_1 sigma_2 -> (- (2 * sigma_1 * sigma_2 * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * sigma_1 * sigma_2 * (- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) * (((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_2 ^ 2) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))) = width_two_13_right N sigma_1 sigma_2).
Proof. refuted width_two_13_inhabited width_two_13_right. Qed.

(* width_two_14: the same at infinite depth. | Ric_{11,11}*Ric_{22,22} = Ric_{11,22}**2 *)
Definition width_two_14_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_14_left (sigma_1 sigma_2 : R) : R :=
  (- (2 * (sigma_1 ^ 2) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_1 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))).
Definition width_two_14_right (sigma_1 sigma_2 : R) : R :=
  (- (2 * sigma_1 * sigma_2 * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * sigma_1 * sigma_2 * (- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) * (((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2))) ^ 2.
Lemma width_two_14 : forall sigma_1 sigma_2 : R, width_two_14_domain sigma_1 sigma_2 ->
  width_two_14_left sigma_1 sigma_2 = width_two_14_right sigma_1 sigma_2.
Proof.
  unfold width_two_14_domain, width_two_14_left, width_two_14_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_14_inhabited : width_two_14_domain (7 / 2) (5 / 3).
Proof. premises width_two_14_domain. Qed.
Lemma width_two_14_left_value : Rabs (width_two_14_left (7 / 2) (5 / 3) - (32975592041 / 50000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_14_left. Qed.
Lemma width_two_14_right_value : Rabs (width_two_14_right (7 / 2) (5 / 3) - (32975592041 / 50000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_14_right. Qed.
Lemma width_two_14_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_14_domain sigma_1 sigma_2 -> width_two_14_left sigma_1 sigma_2 = (- (2 * (sigma_1 ^ 2) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_1 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))) ^ 2).
Proof. refuted width_two_14_inhabited width_two_14_left. Qed.
Lemma width_two_14_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_14_domain sigma_1 sigma_2 -> (- (2 * sigma_1 * sigma_2 * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * sigma_1 * sigma_2 * (- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) * (((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))) = width_two_14_right sigma_1 sigma_2).
Proof. refuted width_two_14_inhabited width_two_14_right. Qed.

Definition all_of_them := (curvature_8,
  width_two_1,
  width_two_2,
  width_two_3,
  width_two_4,
  width_two_6,
  width_two_9,
  width_two_10,
  width_two_11,
  width_two_12,
  width_two_13,
  width_two_14).
Print Assumptions all_of_them.
