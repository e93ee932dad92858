(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* cross_section_1: Where U and V turn by the angles a = dα and b = dβ, U^T dW V has the entries bσ_1 − aσ_2 and
   aσ_1 − bσ_2 off the diagonal. | (a*s_1 - b*s_2)**2 + (-a*s_2 + b*s_1)**2 = (a - b)**2*(s_1 + s_2)**2/2 + (a +
   b)**2*(s_1 - s_2)**2/2 *)
Definition cross_section_1_domain (a b s_1 s_2 : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < s_1 /\ 0 < s_2.
Definition cross_section_1_left (a b s_1 s_2 : R) : R :=
  (((a * s_1) - (b * s_2)) ^ 2) + ((- (a * s_2) + (b * s_1)) ^ 2).
Definition cross_section_1_right (a b s_1 s_2 : R) : R :=
  (((a - b) ^ 2) * ((s_1 + s_2) ^ 2) / 2) + (((a + b) ^ 2) * ((s_1 - s_2) ^ 2) / 2).
Lemma cross_section_1 : forall a b s_1 s_2 : R, cross_section_1_domain a b s_1 s_2 ->
  cross_section_1_left a b s_1 s_2 = cross_section_1_right a b s_1 s_2.
Proof.
  unfold cross_section_1_domain, cross_section_1_left, cross_section_1_right.
  intros a b s_1 s_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_1_inhabited : cross_section_1_domain (1 / 4) (2 / 3) (7 / 2) (5 / 3).
Proof. premises cross_section_1_domain. Qed.
Lemma cross_section_1_left_value : Rabs (cross_section_1_left (1 / 4) (2 / 3) (7 / 2) (5 / 3) - (37293595679 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_1_left. Qed.
Lemma cross_section_1_right_value : Rabs (cross_section_1_right (1 / 4) (2 / 3) (7 / 2) (5 / 3) - (37293595679 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_1_right. Qed.
Lemma cross_section_1_wrong_0 : ~ (forall a b s_1 s_2, cross_section_1_domain a b s_1 s_2 -> cross_section_1_left a b s_1 s_2 = (2 * (b ^ 2) * ((s_1 - s_2) ^ 2)) + (((a - b) ^ 2) * ((s_1 + s_2) ^ 2) / 2)).
Proof. refuted cross_section_1_inhabited cross_section_1_left. Qed.
Lemma cross_section_1_wrong_1 : ~ (forall a b s_1 s_2, cross_section_1_domain a b s_1 s_2 -> cross_section_1_left a b s_1 s_2 = ((a - b) ^ 2) * ((s_1 + s_2) ^ 2) / 2).
Proof. refuted cross_section_1_inhabited cross_section_1_left. Qed.

(* cross_section_2: Over λ_12, and over ρ²/(2N²) the factor of dθ² is M = N tanh(r/N) coth(r/2), | N*(1 -
   exp(-4*v))*(sigma_2*exp(2*N*v) + sigma_2)**2/(2*(sigma_2**2*exp(4*N*v))**((N - 1)/N)*(1 - exp(-4*N*v))) =
   (N**2*sigma_2**(2/N) + N**2*(sigma_2*exp(2*N*v))**(2/N))*cosh(N*v)*tanh(2*v)/(2*N*sinh(N*v)) *)
Definition cross_section_2_domain (N sigma_2 v : R) : Prop :=
  0 < N /\ 0 < sigma_2 /\ 0 < v /\ 1 - (exp (- 4 * N * v)) <> 0 /\ sinh (N * v) <> 0.
Definition cross_section_2_left (N sigma_2 v : R) : R :=
  N * (Rpower ((sigma_2 ^ 2) * (exp (4 * N * v))) (- (N - 1) / N)) * (1 - (exp (- 4 * v))) * (((sigma_2 * (exp (2 * N * v))) + sigma_2) ^ 2) / 2 / (1 - (exp (- 4 * N * v))).
Definition cross_section_2_right (N sigma_2 v : R) : R :=
  (((N ^ 2) * (Rpower sigma_2 (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N)))) * (cosh (N * v)) * (tanh (2 * v)) / 2 / N / (sinh (N * v)).
Lemma cross_section_2 : forall N sigma_2 v : R, cross_section_2_domain N sigma_2 v ->
  cross_section_2_left N sigma_2 v = cross_section_2_right N sigma_2 v.
Proof.
  unfold cross_section_2_domain, cross_section_2_left, cross_section_2_right.
  intros N sigma_2 v (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (4 * N * v) = ((exp (N * v)) ^ 4)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_2) ^ 2) * (((exp (N * v)) ^ 4))) (- (N - 1) / N) = ((exp v) ^ 4) * ((exp (X_sigma_2 / N)) ^ 2) / ((exp X_sigma_2) ^ 2) / ((exp (N * v)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- 4 * v) = 1 / ((exp v) ^ 4)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- 4 * N * v) = 1 / ((exp (N * v)) ^ 4)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (2 * N * v) = ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower ((exp X_sigma_2) * (((exp (N * v)) ^ 2))) (2 / N) = ((exp v) ^ 4) * ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : exp (- (N * v)) = 1 / (exp (N * v))) by same_exponent. rewrite ?E7 in *.
  assert (E8 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E8 in *.
  assert (E9 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E9 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_2_inhabited : cross_section_2_domain 2 (5 / 3) (1 / 3).
Proof. premises cross_section_2_domain. Qed.
Lemma cross_section_2_left_value : Rabs (cross_section_2_left 2 (5 / 3) (1 / 3) - (79894464911 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_2_left. Qed.
Lemma cross_section_2_right_value : Rabs (cross_section_2_right 2 (5 / 3) (1 / 3) - (79894464911 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_2_right. Qed.
Lemma cross_section_2_wrong_0 : ~ (forall N sigma_2 v, cross_section_2_domain N sigma_2 v -> cross_section_2_left N sigma_2 v = (((N ^ 2) * (Rpower sigma_2 (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N)))) * (cosh (N * v)) * (tanh (2 * v)) / 2 / N / (sinh (N * sigma_2))).
Proof. refuted cross_section_2_inhabited cross_section_2_left. Qed.
Lemma cross_section_2_wrong_1 : ~ (forall N sigma_2 v, cross_section_2_domain N sigma_2 v -> cross_section_2_left N sigma_2 v = (((N ^ 2) * (Rpower v (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N)))) * (cosh (N * v)) * (tanh (2 * v)) / 2 / N / (sinh (N * v))).
Proof. refuted cross_section_2_inhabited cross_section_2_left. Qed.

(* cross_section_3: that of dψ² is P = N tanh(r/N) tanh(r/2); | N*(1 - exp(-4*v))*(sigma_2*exp(2*N*v) -
   sigma_2)**2/(2*(sigma_2**2*exp(4*N*v))**((N - 1)/N)*(1 - exp(-4*N*v))) = (N**2*sigma_2**(2/N) +
   N**2*(sigma_2*exp(2*N*v))**(2/N))*sinh(N*v)*tanh(2*v)/(2*N*cosh(N*v)) *)
Definition cross_section_3_domain (N sigma_2 v : R) : Prop :=
  0 < N /\ 0 < sigma_2 /\ 0 < v /\ 1 - (exp (- 4 * N * v)) <> 0.
Definition cross_section_3_left (N sigma_2 v : R) : R :=
  N * (Rpower ((sigma_2 ^ 2) * (exp (4 * N * v))) (- (N - 1) / N)) * (1 - (exp (- 4 * v))) * (((sigma_2 * (exp (2 * N * v))) - sigma_2) ^ 2) / 2 / (1 - (exp (- 4 * N * v))).
Definition cross_section_3_right (N sigma_2 v : R) : R :=
  (((N ^ 2) * (Rpower sigma_2 (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N)))) * (sinh (N * v)) * (tanh (2 * v)) / 2 / N / (cosh (N * v)).
Lemma cross_section_3 : forall N sigma_2 v : R, cross_section_3_domain N sigma_2 v ->
  cross_section_3_left N sigma_2 v = cross_section_3_right N sigma_2 v.
Proof.
  unfold cross_section_3_domain, cross_section_3_left, cross_section_3_right.
  intros N sigma_2 v (H0 & H1 & H2 & H3).
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (4 * N * v) = ((exp (N * v)) ^ 4)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_2) ^ 2) * (((exp (N * v)) ^ 4))) (- (N - 1) / N) = ((exp v) ^ 4) * ((exp (X_sigma_2 / N)) ^ 2) / ((exp X_sigma_2) ^ 2) / ((exp (N * v)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- 4 * v) = 1 / ((exp v) ^ 4)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- 4 * N * v) = 1 / ((exp (N * v)) ^ 4)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (2 * N * v) = ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower ((exp X_sigma_2) * (((exp (N * v)) ^ 2))) (2 / N) = ((exp v) ^ 4) * ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : exp (- (N * v)) = 1 / (exp (N * v))) by same_exponent. rewrite ?E7 in *.
  assert (E8 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E8 in *.
  assert (E9 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E9 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_3_inhabited : cross_section_3_domain 2 (5 / 3) (1 / 3).
Proof. premises cross_section_3_domain. Qed.
Lemma cross_section_3_left_value : Rabs (cross_section_3_left 2 (5 / 3) (1 / 3) - (135675167 / 50000000)) <= (1 / 10000000000).
Proof. by_value cross_section_3_left. Qed.
Lemma cross_section_3_right_value : Rabs (cross_section_3_right 2 (5 / 3) (1 / 3) - (135675167 / 50000000)) <= (1 / 10000000000).
Proof. by_value cross_section_3_right. Qed.
Lemma cross_section_3_wrong_0 : ~ (forall N sigma_2 v, cross_section_3_domain N sigma_2 v -> cross_section_3_left N sigma_2 v = (((N ^ 2) * (Rpower sigma_2 (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N)))) * (sinh (N * v)) * (tanh (2 * v)) / 2 / N / (cosh (N * sigma_2))).
Proof. refuted cross_section_3_inhabited cross_section_3_left. Qed.
Lemma cross_section_3_wrong_1 : ~ (forall N sigma_2 v, cross_section_3_domain N sigma_2 v -> cross_section_3_left N sigma_2 v = (((N ^ 2) * (Rpower v (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N)))) * (sinh (N * v)) * (tanh (2 * v)) / 2 / N / (cosh (N * v))).
Proof. refuted cross_section_3_inhabited cross_section_3_left. Qed.

(* cross_section_4: dφ_1² + dφ_2² = dρ² + ρ² dχ² with tan χ = φ_2/φ_1 = e^{−r/N}, and dχ² over 1/(2N²) is e² dr²,
   e² = 1/(2 cosh²(r/N)). |
   sigma_2**(2/N)/(N**2*(sigma_2*exp(2*N*v))**(2/N)*(sigma_2**(2/N)/(sigma_2*exp(2*N*v))**(2/N) + 1)**2) =
   1/(4*N**2*cosh(2*v)**2) *)
Definition cross_section_4_domain (N sigma_2 v : R) : Prop :=
  0 < N /\ 0 < sigma_2 /\ 0 < v.
Definition cross_section_4_left (N sigma_2 v : R) : R :=
  (Rpower sigma_2 (2 / N)) * (Rpower (sigma_2 * (exp (2 * N * v))) (- 2 / N)) / (N ^ 2) / ((((Rpower sigma_2 (2 / N)) * (Rpower (sigma_2 * (exp (2 * N * v))) (- 2 / N))) + 1) ^ 2).
Definition cross_section_4_right (N sigma_2 v : R) : R :=
  1 / 4 / (N ^ 2) / ((cosh (2 * v)) ^ 2).
Lemma cross_section_4 : forall N sigma_2 v : R, cross_section_4_domain N sigma_2 v ->
  cross_section_4_left N sigma_2 v = cross_section_4_right N sigma_2 v.
Proof.
  unfold cross_section_4_domain, cross_section_4_left, cross_section_4_right.
  intros N sigma_2 v (H0 & H1 & H2).
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * N * v) = ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_sigma_2) * (((exp (N * v)) ^ 2))) (- 2 / N) = 1 / ((exp v) ^ 4) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_4_inhabited : cross_section_4_domain 2 (5 / 3) (1 / 3).
Proof. premises cross_section_4_domain. Qed.
Lemma cross_section_4_left_value : Rabs (cross_section_4_left 2 (5 / 3) (1 / 3) - (41272752413 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value cross_section_4_left. Qed.
Lemma cross_section_4_right_value : Rabs (cross_section_4_right 2 (5 / 3) (1 / 3) - (41272752413 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value cross_section_4_right. Qed.
Lemma cross_section_4_wrong_0 : ~ (forall N sigma_2 v, cross_section_4_domain N sigma_2 v -> cross_section_4_left N sigma_2 v = 1 / 4 / (N ^ 2) / ((cosh (2 * sigma_2)) ^ 2)).
Proof. refuted cross_section_4_inhabited cross_section_4_left. Qed.
Lemma cross_section_4_wrong_1 : ~ (forall N sigma_2 v, cross_section_4_domain N sigma_2 v -> (Rpower v (2 / N)) * (Rpower (sigma_2 * (exp (2 * N * v))) (- 2 / N)) / (N ^ 2) / ((((Rpower sigma_2 (2 / N)) * (Rpower (sigma_2 * (exp (2 * N * v))) (- 2 / N))) + 1) ^ 2) = cross_section_4_right N sigma_2 v).
Proof. refuted cross_section_4_inhabited cross_section_4_right. Qed.

(* cross_section_5: At infinite depth M = r coth(r/2), | r*(sigma_2*exp(r) + sigma_2)**2/(sigma_2**2*exp(2*r) -
   sigma_2**2) = r*cosh(r/2)/sinh(r/2) *)
Definition cross_section_5_domain (r sigma_2 : R) : Prop :=
  0 < r /\ 0 < sigma_2 /\ ((sigma_2 ^ 2) * (exp (2 * r))) - (sigma_2 ^ 2) <> 0 /\ sinh (r / 2) <> 0.
Definition cross_section_5_left (r sigma_2 : R) : R :=
  r * (((sigma_2 * (exp r)) + sigma_2) ^ 2) / (((sigma_2 ^ 2) * (exp (2 * r))) - (sigma_2 ^ 2)).
Definition cross_section_5_right (r sigma_2 : R) : R :=
  r * (cosh (r / 2)) / (sinh (r / 2)).
Lemma cross_section_5 : forall r sigma_2 : R, cross_section_5_domain r sigma_2 ->
  cross_section_5_left r sigma_2 = cross_section_5_right r sigma_2.
Proof.
  unfold cross_section_5_domain, cross_section_5_left, cross_section_5_right.
  intros r sigma_2 (H0 & H1 & H2 & H3).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp r = ((exp (r / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * r) = ((exp (r / 2)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (r / 2)) = 1 / (exp (r / 2))) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_5_inhabited : cross_section_5_domain (1 / 3) (5 / 3).
Proof. premises cross_section_5_domain. Qed.
Lemma cross_section_5_left_value : Rabs (cross_section_5_left (1 / 3) (5 / 3) - (10092421577 / 5000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_5_left. Qed.
Lemma cross_section_5_right_value : Rabs (cross_section_5_right (1 / 3) (5 / 3) - (10092421577 / 5000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_5_right. Qed.
Lemma cross_section_5_wrong_0 : ~ (forall r sigma_2, cross_section_5_domain r sigma_2 -> cross_section_5_left r sigma_2 = sigma_2 * (cosh (r / 2)) / (sinh (r / 2))).
Proof. refuted cross_section_5_inhabited cross_section_5_left. Qed.
Lemma cross_section_5_wrong_1 : ~ (forall r sigma_2, cross_section_5_domain r sigma_2 -> cross_section_5_left r sigma_2 = r * (cosh (r / 2)) / (sinh (sigma_2 / 2))).
Proof. refuted cross_section_5_inhabited cross_section_5_left. Qed.

(* cross_section_6: P = r tanh(r/2), and dx_1² + dx_2² = ½ (d log det W)² + ½ dr². | r*(sigma_2*exp(r) -
   sigma_2)**2/(sigma_2**2*exp(2*r) - sigma_2**2) = r*sinh(r/2)/cosh(r/2) *)
Definition cross_section_6_domain (r sigma_2 : R) : Prop :=
  0 < r /\ 0 < sigma_2 /\ ((sigma_2 ^ 2) * (exp (2 * r))) - (sigma_2 ^ 2) <> 0.
Definition cross_section_6_left (r sigma_2 : R) : R :=
  r * (((sigma_2 * (exp r)) - sigma_2) ^ 2) / (((sigma_2 ^ 2) * (exp (2 * r))) - (sigma_2 ^ 2)).
Definition cross_section_6_right (r sigma_2 : R) : R :=
  r * (sinh (r / 2)) / (cosh (r / 2)).
Lemma cross_section_6 : forall r sigma_2 : R, cross_section_6_domain r sigma_2 ->
  cross_section_6_left r sigma_2 = cross_section_6_right r sigma_2.
Proof.
  unfold cross_section_6_domain, cross_section_6_left, cross_section_6_right.
  intros r sigma_2 (H0 & H1 & H2).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp r = ((exp (r / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * r) = ((exp (r / 2)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (r / 2)) = 1 / (exp (r / 2))) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_6_inhabited : cross_section_6_domain (1 / 3) (5 / 3).
Proof. premises cross_section_6_domain. Qed.
Lemma cross_section_6_left_value : Rabs (cross_section_6_left (1 / 3) (5 / 3) - (13761701077 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value cross_section_6_left. Qed.
Lemma cross_section_6_right_value : Rabs (cross_section_6_right (1 / 3) (5 / 3) - (13761701077 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value cross_section_6_right. Qed.
Lemma cross_section_6_wrong_0 : ~ (forall r sigma_2, cross_section_6_domain r sigma_2 -> cross_section_6_left r sigma_2 = sigma_2 * (sinh (r / 2)) / (cosh (r / 2))).
Proof. refuted cross_section_6_inhabited cross_section_6_left. Qed.
Lemma cross_section_6_wrong_1 : ~ (forall r sigma_2, cross_section_6_domain r sigma_2 -> cross_section_6_left r sigma_2 = r * (sinh (r / 2)) / (cosh (sigma_2 / 2))).
Proof. refuted cross_section_6_inhabited cross_section_6_left. Qed.

(* cross_section_7: d log M/dv, r = 2Nv, has the sign of 2 sinh 2Nv − N sinh 4v, | (N**2*tanh(2*v) -
   N**2*cosh(N*v)**2*tanh(2*v)/sinh(N*v)**2 + N*(2 -
   2*tanh(2*v)**2)*cosh(N*v)/sinh(N*v))*sinh(N*v)/(N*cosh(N*v)*tanh(2*v)) = (-2*N*sinh(4*v) +
   4*sinh(2*N*v))/(sinh(4*v)*sinh(2*N*v)) *)
Definition cross_section_7_domain (N v : R) : Prop :=
  0 < N /\ 0 < v /\ tanh (2 * v) <> 0 /\ sinh (N * v) <> 0 /\ sinh (4 * v) <> 0 /\ sinh (2 * N * v) <> 0.
Definition cross_section_7_left (N v : R) : R :=
  (((N ^ 2) * (tanh (2 * v))) - ((N ^ 2) * ((cosh (N * v)) ^ 2) * (tanh (2 * v)) / ((sinh (N * v)) ^ 2)) + (N * (2 - (2 * ((tanh (2 * v)) ^ 2))) * (cosh (N * v)) / (sinh (N * v)))) * (sinh (N * v)) / N / (cosh (N * v)) / (tanh (2 * v)).
Definition cross_section_7_right (N v : R) : R :=
  (- (2 * N * (sinh (4 * v))) + (4 * (sinh (2 * N * v)))) / (sinh (4 * v)) / (sinh (2 * N * v)).
Lemma cross_section_7 : forall N v : R, cross_section_7_domain N v ->
  cross_section_7_left N v = cross_section_7_right N v.
Proof.
  unfold cross_section_7_domain, cross_section_7_left, cross_section_7_right.
  intros N v (H0 & H1 & H2 & H3 & H4 & H5).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (N * v)) = 1 / (exp (N * v))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (4 * v) = ((exp v) ^ 4)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- (4 * v)) = 1 / ((exp v) ^ 4)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (2 * N * v) = ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- (2 * N * v)) = 1 / ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_7_inhabited : cross_section_7_domain 3 (1 / 3).
Proof. premises cross_section_7_domain. Qed.
Lemma cross_section_7_left_value : Rabs (cross_section_7_left 3 (1 / 3) - (30596006891 / 50000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_7_left. Qed.
Lemma cross_section_7_right_value : Rabs (cross_section_7_right 3 (1 / 3) - (30596006891 / 50000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_7_right. Qed.
Lemma cross_section_7_wrong_0 : ~ (forall N v, cross_section_7_domain N v -> cross_section_7_left N v = (- (2 * N * (sinh (4 * v))) + (4 * (sinh (2 * N * v)))) / (sinh (4 * v)) / (sinh (2 * v * (N + 1)))).
Proof. refuted cross_section_7_inhabited cross_section_7_left. Qed.
Lemma cross_section_7_wrong_1 : ~ (forall N v, cross_section_7_domain N v -> (((N ^ 2) * (tanh (2 * v))) - ((N ^ 2) * ((cosh (N * v)) ^ 2) * (tanh (2 * v)) / ((sinh (N * v)) ^ 2)) + ((2 - (2 * ((tanh (2 * v)) ^ 2))) * (N + 1) * (cosh (N * v)) / (sinh (N * v)))) * (sinh (N * v)) / N / (cosh (N * v)) / (tanh (2 * v)) = cross_section_7_right N v).
Proof. refuted cross_section_7_inhabited cross_section_7_right. Qed.

(* cross_section_9: At infinite depth dM/dr = (sinh r − r)/(2 sinh²(r/2)), | r/2 -
   r*cosh(r/2)**2/(2*sinh(r/2)**2) + cosh(r/2)/sinh(r/2) = (-r + sinh(r))/(2*sinh(r/2)**2) *)
Definition cross_section_9_domain (r : R) : Prop :=
  0 < r /\ sinh (r / 2) <> 0.
Definition cross_section_9_left (r : R) : R :=
  (r / 2) - (r * ((cosh (r / 2)) ^ 2) / 2 / ((sinh (r / 2)) ^ 2)) + ((cosh (r / 2)) / (sinh (r / 2))).
Definition cross_section_9_right (r : R) : R :=
  (- r + (sinh r)) / 2 / ((sinh (r / 2)) ^ 2).
Lemma cross_section_9 : forall r : R, cross_section_9_domain r ->
  cross_section_9_left r = cross_section_9_right r.
Proof.
  unfold cross_section_9_domain, cross_section_9_left, cross_section_9_right.
  intros r (H0 & H1).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- (r / 2)) = 1 / (exp (r / 2))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp r = ((exp (r / 2)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- r) = 1 / ((exp (r / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_9_inhabited : cross_section_9_domain (1 / 3).
Proof. premises cross_section_9_domain. Qed.
Lemma cross_section_9_left_value : Rabs (cross_section_9_left (1 / 3) - (2767530387 / 25000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_9_left. Qed.
Lemma cross_section_9_right_value : Rabs (cross_section_9_right (1 / 3) - (2767530387 / 25000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_9_right. Qed.
Lemma cross_section_9_wrong_0 : ~ (forall r, cross_section_9_domain r -> cross_section_9_left r = (- (2 * r) + (sinh r)) / 2 / ((sinh (r / 2)) ^ 2)).
Proof. refuted cross_section_9_inhabited cross_section_9_left. Qed.
Lemma cross_section_9_wrong_1 : ~ (forall r, cross_section_9_domain r -> r - (r * ((cosh (r / 2)) ^ 2) / 2 / ((sinh (r / 2)) ^ 2)) + ((cosh (r / 2)) / (sinh (r / 2))) = cross_section_9_right r).
Proof. refuted cross_section_9_inhabited cross_section_9_right. Qed.

(* cross_section_10: not negative.  P is a product of functions that rise. | r <= sinh(r) *)
Definition cross_section_10_domain (r : R) : Prop :=
  0 < r.
Definition cross_section_10_left (r : R) : R :=
  r.
Definition cross_section_10_right (r : R) : R :=
  sinh r.
Lemma cross_section_10 : forall r : R, cross_section_10_domain r ->
  cross_section_10_left r <= cross_section_10_right r.
Proof.
  unfold cross_section_10_domain, cross_section_10_left, cross_section_10_right.
  intros r H0.
  assert (G : forall r, 0 <= r -> 0 <= (- r + (sinh r))).
  { clear H0 r.
    apply (ascends (fun r => (- r + (sinh r))) (fun r => ((cosh r) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun r => ((cosh r) - 1)) (fun r => (sinh r))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G r ltac:(lra)).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- r) = 1 / (exp r)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma cross_section_10_inhabited : cross_section_10_domain (1 / 3).
Proof. premises cross_section_10_domain. Qed.
Lemma cross_section_10_left_value : Rabs (cross_section_10_left (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_10_left. Qed.
Lemma cross_section_10_right_value : Rabs (cross_section_10_right (1 / 3) - (16977027863 / 50000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_10_right. Qed.
Lemma cross_section_10_wrong_0 : ~ (forall r, cross_section_10_domain r -> cross_section_10_left r <= sinh (r ^ 2)).
Proof. refuted cross_section_10_inhabited cross_section_10_left. Qed.
Lemma cross_section_10_wrong_1 : ~ (forall r, cross_section_10_domain r -> / r <= cross_section_10_right r).
Proof. refuted cross_section_10_inhabited cross_section_10_right. Qed.

(* cross_section_11: d log P/dv = 4/sinh 4v + 2N/sinh 2Nv. | (-N**2*sinh(N*v)**2*tanh(2*v)/cosh(N*v)**2 +
   N**2*tanh(2*v) + N*(2 - 2*tanh(2*v)**2)*sinh(N*v)/cosh(N*v))*cosh(N*v)/(N*sinh(N*v)*tanh(2*v)) =
   2*N/sinh(2*N*v) + 4/sinh(4*v) *)
Definition cross_section_11_domain (N v : R) : Prop :=
  0 < N /\ 0 < v /\ sinh (N * v) <> 0 /\ tanh (2 * v) <> 0 /\ sinh (4 * v) <> 0 /\ sinh (2 * N * v) <> 0.
Definition cross_section_11_left (N v : R) : R :=
  (- ((N ^ 2) * ((sinh (N * v)) ^ 2) * (tanh (2 * v)) / ((cosh (N * v)) ^ 2)) + ((N ^ 2) * (tanh (2 * v))) + (N * (2 - (2 * ((tanh (2 * v)) ^ 2))) * (sinh (N * v)) / (cosh (N * v)))) * (cosh (N * v)) / N / (sinh (N * v)) / (tanh (2 * v)).
Definition cross_section_11_right (N v : R) : R :=
  (2 * N / (sinh (2 * N * v))) + (4 / (sinh (4 * v))).
Lemma cross_section_11 : forall N v : R, cross_section_11_domain N v ->
  cross_section_11_left N v = cross_section_11_right N v.
Proof.
  unfold cross_section_11_domain, cross_section_11_left, cross_section_11_right.
  intros N v (H0 & H1 & H2 & H3 & H4 & H5).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- (N * v)) = 1 / (exp (N * v))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (2 * N * v) = ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- (2 * N * v)) = 1 / ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (4 * v) = ((exp v) ^ 4)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- (4 * v)) = 1 / ((exp v) ^ 4)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_11_inhabited : cross_section_11_domain 3 (1 / 3).
Proof. premises cross_section_11_domain. Qed.
Lemma cross_section_11_left_value : Rabs (cross_section_11_left 3 (1 / 3) - (39205669151 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_11_left. Qed.
Lemma cross_section_11_right_value : Rabs (cross_section_11_right 3 (1 / 3) - (39205669151 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_11_right. Qed.
Lemma cross_section_11_wrong_0 : ~ (forall N v, cross_section_11_domain N v -> cross_section_11_left N v = (2 * (N + 1) / (sinh (2 * N * v))) + (4 / (sinh (4 * v)))).
Proof. refuted cross_section_11_inhabited cross_section_11_left. Qed.
Lemma cross_section_11_wrong_1 : ~ (forall N v, cross_section_11_domain N v -> (- ((N ^ 2) * ((sinh (N * v)) ^ 2) * (tanh (2 * v)) / ((cosh (N * v)) ^ 2)) + ((N ^ 2) * (tanh (2 * v))) + (N * (2 - (2 * ((tanh (2 * v)) ^ 2))) * (sinh (N * v)) / (cosh (v * (N + 1))))) * (cosh (N * v)) / N / (sinh (N * v)) / (tanh (2 * v)) = cross_section_11_right N v).
Proof. refuted cross_section_11_inhabited cross_section_11_right. Qed.

(* cross_section_12: ρ² = 2N² (σ_1 σ_2)^{1/N} cosh(r/N), r/N = 2v: ρ^N is the root of σ_1 σ_2 times (√2 N)^N
   cosh(r/N)^{N/2}. | N**2*sigma_2**(2/N) + N**2*(sigma_2*exp(2*N*v))**(2/N) =
   2*N**2*(sigma_2**2*exp(2*N*v))**(1/N)*cosh(2*v) *)
Definition cross_section_12_domain (N sigma_2 v : R) : Prop :=
  0 < N /\ 0 < sigma_2 /\ 0 < v.
Definition cross_section_12_left (N sigma_2 v : R) : R :=
  ((N ^ 2) * (Rpower sigma_2 (2 / N))) + ((N ^ 2) * (Rpower (sigma_2 * (exp (2 * N * v))) (2 / N))).
Definition cross_section_12_right (N sigma_2 v : R) : R :=
  2 * (N ^ 2) * (Rpower ((sigma_2 ^ 2) * (exp (2 * N * v))) (/ N)) * (cosh (2 * v)).
Lemma cross_section_12 : forall N sigma_2 v : R, cross_section_12_domain N sigma_2 v ->
  cross_section_12_left N sigma_2 v = cross_section_12_right N sigma_2 v.
Proof.
  unfold cross_section_12_domain, cross_section_12_left, cross_section_12_right.
  intros N sigma_2 v (H0 & H1 & H2).
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * N * v) = ((exp (N * v)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_sigma_2) * (((exp (N * v)) ^ 2))) (2 / N) = ((exp v) ^ 4) * ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_2) ^ 2) * (((exp (N * v)) ^ 2))) (/ N) = ((exp v) ^ 2) * ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_12_inhabited : cross_section_12_domain 2 (5 / 3) (1 / 3).
Proof. premises cross_section_12_domain. Qed.
Lemma cross_section_12_left_value : Rabs (cross_section_12_left 2 (5 / 3) (1 / 3) - (6391557193 / 200000000)) <= (1 / 1000000000).
Proof. by_value cross_section_12_left. Qed.
Lemma cross_section_12_right_value : Rabs (cross_section_12_right 2 (5 / 3) (1 / 3) - (6391557193 / 200000000)) <= (1 / 1000000000).
Proof. by_value cross_section_12_right. Qed.
Lemma cross_section_12_wrong_0 : ~ (forall N sigma_2 v, cross_section_12_domain N sigma_2 v -> cross_section_12_left N sigma_2 v = 2 * (N ^ 2) * (Rpower ((v ^ 2) * (exp (2 * N * v))) (/ N)) * (cosh (2 * v))).
Proof. refuted cross_section_12_inhabited cross_section_12_left. Qed.
Lemma cross_section_12_wrong_1 : ~ (forall N sigma_2 v, cross_section_12_domain N sigma_2 v -> cross_section_12_left N sigma_2 v = 2 * (N ^ 2) * (Rpower ((sigma_2 ^ 2) * (exp (2 * N * sigma_2))) (/ N)) * (cosh (2 * v))).
Proof. refuted cross_section_12_inhabited cross_section_12_left. Qed.

(* cross_section_13: At constant ρ log σ_1 = log(σ_1 σ_2)/2 + r/2 moves by 1/(1 + e^{2r/N}) dr, and log σ_2 by
   the rest of −dr, −1/(1 + e^{−2r/N}) dr. | (-N*sinh(2*v)/cosh(2*v) + N)/(2*N) = 1/(exp(4*v) + 1) *)
Definition cross_section_13_domain (N v : R) : Prop :=
  0 < N /\ 0 < v.
Definition cross_section_13_left (N v : R) : R :=
  (- (N * (sinh (2 * v)) / (cosh (2 * v))) + N) / 2 / N.
Definition cross_section_13_right (N v : R) : R :=
  / ((exp (4 * v)) + 1).
Lemma cross_section_13 : forall N v : R, cross_section_13_domain N v ->
  cross_section_13_left N v = cross_section_13_right N v.
Proof.
  unfold cross_section_13_domain, cross_section_13_left, cross_section_13_right.
  intros N v (H0 & H1).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (2 * v) = ((exp v) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- (2 * v)) = 1 / ((exp v) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (4 * v) = ((exp v) ^ 4)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_13_inhabited : cross_section_13_domain 2 (1 / 3).
Proof. premises cross_section_13_domain. Qed.
Lemma cross_section_13_left_value : Rabs (cross_section_13_left 2 (1 / 3) - (20860852733 / 100000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_13_left. Qed.
Lemma cross_section_13_right_value : Rabs (cross_section_13_right 2 (1 / 3) - (20860852733 / 100000000000)) <= (1 / 100000000000).
Proof. by_value cross_section_13_right. Qed.
Lemma cross_section_13_wrong_0 : ~ (forall N v, cross_section_13_domain N v -> (- (N * (sinh (2 * v)) / (cosh (2 * v))) + N) / 2 / (N + 1) = cross_section_13_right N v).
Proof. refuted cross_section_13_inhabited cross_section_13_right. Qed.
Lemma cross_section_13_wrong_1 : ~ (forall N v, cross_section_13_domain N v -> (- (N * (sinh (2 * v)) / (cosh (2 * v))) + N + 1) / 2 / N = cross_section_13_right N v).
Proof. refuted cross_section_13_inhabited cross_section_13_right. Qed.

(* cross_section_14: M = A/B with odd functions A and B of r, | N*cosh(r/2)*tanh(r/N)/sinh(r/2) = N*(exp(r/2) +
   exp(-r/2))*(exp(r/N) - exp(-r/N))/((exp(r/2) - exp(-r/2))*(exp(r/N) + exp(-r/N))) *)
Definition cross_section_14_domain (N r : R) : Prop :=
  0 < N /\ 0 < r /\ sinh (r / 2) <> 0 /\ (exp (r / 2)) - (exp (- r / 2)) <> 0.
Definition cross_section_14_left (N r : R) : R :=
  N * (cosh (r / 2)) * (tanh (r / N)) / (sinh (r / 2)).
Definition cross_section_14_right (N r : R) : R :=
  N * ((exp (r / 2)) + (exp (- r / 2))) * ((exp (r / N)) - (exp (- r / N))) / ((exp (r / 2)) - (exp (- r / 2))) / ((exp (r / N)) + (exp (- r / N))).
Lemma cross_section_14 : forall N r : R, cross_section_14_domain N r ->
  cross_section_14_left N r = cross_section_14_right N r.
Proof.
  unfold cross_section_14_domain, cross_section_14_left, cross_section_14_right.
  intros N r (H0 & H1 & H2 & H3).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- (r / 2)) = 1 / (exp (r / 2))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- (r / N)) = 1 / (exp (r / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- r / 2) = 1 / (exp (r / 2))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- r / N) = 1 / (exp (r / N))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma cross_section_14_inhabited : cross_section_14_domain 3 (1 / 3).
Proof. premises cross_section_14_domain. Qed.
Lemma cross_section_14_left_value : Rabs (cross_section_14_left 3 (1 / 3) - (4020437223 / 2000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_14_left. Qed.
Lemma cross_section_14_right_value : Rabs (cross_section_14_right 3 (1 / 3) - (4020437223 / 2000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_14_right. Qed.
Lemma cross_section_14_wrong_0 : ~ (forall N r, cross_section_14_domain N r -> cross_section_14_left N r = (N + 1) * ((exp (r / 2)) + (exp (- r / 2))) * ((exp (r / N)) - (exp (- r / N))) / ((exp (r / 2)) - (exp (- r / 2))) / ((exp (r / N)) + (exp (- r / N)))).
Proof. refuted cross_section_14_inhabited cross_section_14_left. Qed.
Lemma cross_section_14_wrong_1 : ~ (forall N r, cross_section_14_domain N r -> cross_section_14_left N r = N * ((exp (r / 2)) + (exp (- r / 2))) * ((exp (r / N)) - (exp (- r / (N + 1)))) / ((exp (r / 2)) - (exp (- r / 2))) / ((exp (r / N)) + (exp (- r / N)))).
Proof. refuted cross_section_14_inhabited cross_section_14_left. Qed.

(* schatten_3: and h k' = k/N for k = N h^{1/N}. | sigma_i*Derivative(N*sigma_i**(2/N), sigma_i)/2 =
   sigma_i**(2/N) *)
Definition schatten_3_out_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition schatten_3_out_left (N sigma_i : R) : R :=
  Rpower sigma_i (2 / N).
Definition schatten_3_out_right (N sigma_i : R) : R :=
  Rpower sigma_i (2 / N).
Lemma schatten_3_out : forall N sigma_i : R, schatten_3_out_domain N sigma_i ->
  schatten_3_out_left N sigma_i = schatten_3_out_right N sigma_i.
Proof.
  unfold schatten_3_out_domain, schatten_3_out_left, schatten_3_out_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition schatten_3_left (N sigma_i : R) : R :=
  sigma_i * (Derive (fun sigma_i : R => N * (Rpower sigma_i (2 / N))) sigma_i) / 2.
Definition schatten_3_right (N sigma_i : R) : R :=
  Rpower sigma_i (2 / N).
Lemma schatten_3 : forall N sigma_i : R, schatten_3_out_domain N sigma_i ->
  schatten_3_left N sigma_i = schatten_3_right N sigma_i.
Proof.
  intros N sigma_i H; generalize (schatten_3_out N sigma_i H); revert H.
  unfold schatten_3_out_domain, schatten_3_out_left, schatten_3_out_right, schatten_3_left, schatten_3_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun sigma_i : R => N * (Rpower sigma_i (2 / N))) sigma_i = 2 * (Rpower sigma_i (2 / N)) / sigma_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma schatten_3_out_inhabited : schatten_3_out_domain 2 (7 / 2).
Proof. premises schatten_3_out_domain. Qed.
Lemma schatten_3_out_left_value : Rabs (schatten_3_out_left 2 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value schatten_3_out_left. Qed.
Lemma schatten_3_out_right_value : Rabs (schatten_3_out_right 2 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value schatten_3_out_right. Qed.
Lemma schatten_3_out_wrong_0 : ~ (forall N sigma_i, schatten_3_out_domain N sigma_i -> schatten_3_out_left N sigma_i = Rpower sigma_i (2 / (N + 1))).
Proof. refuted schatten_3_out_inhabited schatten_3_out_left. Qed.
Lemma schatten_3_out_wrong_1 : ~ (forall N sigma_i, schatten_3_out_domain N sigma_i -> (Rpower sigma_i (2 / N)) * (N + 1) / N = schatten_3_out_right N sigma_i).
Proof. refuted schatten_3_out_inhabited schatten_3_out_right. Qed.

(* schatten_4: At infinite depth h F' = log h for F = ½(log h)²: f with F for k is the potential. |
   sigma_i*Derivative(log(sigma_i**2)**2/2, sigma_i)/2 = log(sigma_i**2) *)
Definition schatten_4_out_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition schatten_4_out_left (sigma_i : R) : R :=
  ln (sigma_i ^ 2).
Definition schatten_4_out_right (sigma_i : R) : R :=
  ln (sigma_i ^ 2).
Lemma schatten_4_out : forall sigma_i : R, schatten_4_out_domain sigma_i ->
  schatten_4_out_left sigma_i = schatten_4_out_right sigma_i.
Proof.
  unfold schatten_4_out_domain, schatten_4_out_left, schatten_4_out_right.
  intros sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition schatten_4_left (sigma_i : R) : R :=
  sigma_i * (Derive (fun sigma_i : R => ((ln (sigma_i ^ 2)) ^ 2) / 2) sigma_i) / 2.
Definition schatten_4_right (sigma_i : R) : R :=
  ln (sigma_i ^ 2).
Lemma schatten_4 : forall sigma_i : R, schatten_4_out_domain sigma_i ->
  schatten_4_left sigma_i = schatten_4_right sigma_i.
Proof.
  intros sigma_i H; generalize (schatten_4_out sigma_i H); revert H.
  unfold schatten_4_out_domain, schatten_4_out_left, schatten_4_out_right, schatten_4_left, schatten_4_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_i : R => ((ln (sigma_i ^ 2)) ^ 2) / 2) sigma_i = 2 * (ln (sigma_i ^ 2)) / sigma_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma schatten_4_out_inhabited : schatten_4_out_domain (7 / 2).
Proof. premises schatten_4_out_domain. Qed.
Lemma schatten_4_out_left_value : Rabs (schatten_4_out_left (7 / 2) - (2505525937 / 1000000000)) <= (1 / 10000000000).
Proof. by_value schatten_4_out_left. Qed.
Lemma schatten_4_out_right_value : Rabs (schatten_4_out_right (7 / 2) - (2505525937 / 1000000000)) <= (1 / 10000000000).
Proof. by_value schatten_4_out_right. Qed.
Lemma schatten_4_out_wrong_0 : ~ (forall sigma_i, schatten_4_out_domain sigma_i -> 2 * (ln (sigma_i ^ 2)) = schatten_4_out_right sigma_i).
Proof. refuted schatten_4_out_inhabited schatten_4_out_right. Qed.
Lemma schatten_4_out_wrong_1 : ~ (forall sigma_i, schatten_4_out_domain sigma_i -> schatten_4_out_left sigma_i = ln (sigma_i ^ 3)).
Proof. refuted schatten_4_out_inhabited schatten_4_out_left. Qed.

(* schatten_6: p = k/N makes it (2/N) g; at infinite depth p = 1 makes it 0. |
   sigma_i*Derivative(log(sigma_i**2), sigma_i)/2 = 1 *)
Definition schatten_6_out_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition schatten_6_out_left (sigma_i : R) : R :=
  1.
Definition schatten_6_out_right (sigma_i : R) : R :=
  1.
Lemma schatten_6_out : forall sigma_i : R, schatten_6_out_domain sigma_i ->
  schatten_6_out_left sigma_i = schatten_6_out_right sigma_i.
Proof.
  unfold schatten_6_out_domain, schatten_6_out_left, schatten_6_out_right.
  intros sigma_i H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition schatten_6_left (sigma_i : R) : R :=
  sigma_i * (Derive (fun sigma_i : R => ln (sigma_i ^ 2)) sigma_i) / 2.
Definition schatten_6_right (sigma_i : R) : R :=
  1.
Lemma schatten_6 : forall sigma_i : R, schatten_6_out_domain sigma_i ->
  schatten_6_left sigma_i = schatten_6_right sigma_i.
Proof.
  intros sigma_i H; generalize (schatten_6_out sigma_i H); revert H.
  unfold schatten_6_out_domain, schatten_6_out_left, schatten_6_out_right, schatten_6_left, schatten_6_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_i : R => ln (sigma_i ^ 2)) sigma_i = 2 / sigma_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma schatten_6_out_inhabited : schatten_6_out_domain (7 / 2).
Proof. premises schatten_6_out_domain. Qed.
Lemma schatten_6_out_left_value : Rabs (schatten_6_out_left (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value schatten_6_out_left. Qed.
Lemma schatten_6_out_right_value : Rabs (schatten_6_out_right (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value schatten_6_out_right. Qed.
Lemma schatten_6_out_wrong_0 : ~ (forall sigma_i, schatten_6_out_domain sigma_i -> 2 = schatten_6_out_right sigma_i).
Proof. refuted schatten_6_out_inhabited schatten_6_out_right. Qed.
Lemma schatten_6_out_wrong_1 : ~ (forall sigma_i, schatten_6_out_domain sigma_i -> / sigma_i = schatten_6_out_right sigma_i).
Proof. refuted schatten_6_out_inhabited schatten_6_out_right. Qed.

(* spray_1: −Γ(X, Y)_il = −λ_il Σ_m σ_m k[i,m,l] (X_im Y_ml + Y_im X_ml).  With X = λ P and Y = λ Q the factor of
   σ_m P_im Q_ml is −λ_il k[i,m,l] λ_im λ_ml: 1/N² times the divided difference of s^N at the roots s = σ^{2/N},
   | -sigma_1**(4*(N - 1)/N)*sigma_2**(2*(N - 1)/N)*(1 - sigma_2**2/sigma_1**2)*(1 - sigma_3**2/sigma_1**2)*(1 -
   sigma_3**2/sigma_2**2)*(-(N*sigma_2**(2/N) - N*sigma_3**(2/N))/(sigma_2**2 - sigma_3**2) + (N*sigma_1**(2/N) -
   N*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2))/(N**3*(1 - (sigma_2**2/sigma_1**2)**(1/N))*(1 -
   (sigma_3**2/sigma_1**2)**(1/N))*(1 - (sigma_3**2/sigma_2**2)**(1/N))*(sigma_1**2 - sigma_3**2)) = ((sigma_1**2
   - sigma_2**2)/(sigma_1**(2/N) - sigma_2**(2/N)) - (sigma_2**2 - sigma_3**2)/(sigma_2**(2/N) -
   sigma_3**(2/N)))/(N**2*(sigma_1**(2/N) - sigma_3**(2/N))) *)
Definition spray_1_domain (N sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N)) <> 0 /\ 1 - (Rpower ((sigma_3 ^ 2) / (sigma_1 ^ 2)) (/ N)) <> 0 /\ 1 - (Rpower ((sigma_3 ^ 2) / (sigma_2 ^ 2)) (/ N)) <> 0 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (Rpower sigma_1 (2 / N)) - (Rpower sigma_3 (2 / N)) <> 0 /\ (Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N)) <> 0 /\ (Rpower sigma_2 (2 / N)) - (Rpower sigma_3 (2 / N)) <> 0.
Definition spray_1_left (N sigma_1 sigma_2 sigma_3 : R) : R :=
  - (Rpower sigma_1 (4 * (N - 1) / N)) * (Rpower sigma_2 (2 * (N - 1) / N)) * (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) * (1 - ((sigma_3 ^ 2) / (sigma_1 ^ 2))) * (1 - ((sigma_3 ^ 2) / (sigma_2 ^ 2))) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / (N ^ 3) / (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) / (1 - (Rpower ((sigma_3 ^ 2) / (sigma_1 ^ 2)) (/ N))) / (1 - (Rpower ((sigma_3 ^ 2) / (sigma_2 ^ 2)) (/ N))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)).
Definition spray_1_right (N sigma_1 sigma_2 sigma_3 : R) : R :=
  ((((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N)))) - (((sigma_2 ^ 2) - (sigma_3 ^ 2)) / ((Rpower sigma_2 (2 / N)) - (Rpower sigma_3 (2 / N))))) / (N ^ 2) / ((Rpower sigma_1 (2 / N)) - (Rpower sigma_3 (2 / N))).
Lemma spray_1 : forall N sigma_1 sigma_2 sigma_3 : R, spray_1_domain N sigma_1 sigma_2 sigma_3 ->
  spray_1_left N sigma_1 sigma_2 sigma_3 = spray_1_right N sigma_1 sigma_2 sigma_3.
Proof.
  unfold spray_1_domain, spray_1_left, spray_1_right.
  intros N sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_3 H3 X_sigma_3.
  assert (E0 : Rpower (exp X_sigma_1) (4 * (N - 1) / N) = ((exp X_sigma_1) ^ 4) / ((exp (X_sigma_1 / N)) ^ 4)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 * (N - 1) / N) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_3) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_3 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (((exp X_sigma_3) ^ 2) / ((exp X_sigma_2) ^ 2)) (/ N) = ((exp (X_sigma_3 / N)) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_sigma_3) (2 / N) = ((exp (X_sigma_3 / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spray_1_inhabited : spray_1_domain 2 (7 / 2) (5 / 3) (1 / 4).
Proof. premises spray_1_domain. Qed.
Lemma spray_1_left_value : Rabs (spray_1_left 2 (7 / 2) (5 / 3) (1 / 4) - (1 / 4)) <= (1 / 100000000000).
Proof. by_value spray_1_left. Qed.
Lemma spray_1_right_value : Rabs (spray_1_right 2 (7 / 2) (5 / 3) (1 / 4) - (1 / 4)) <= (1 / 100000000000).
Proof. by_value spray_1_right. Qed.
Lemma spray_1_wrong_0 : ~ (forall N sigma_1 sigma_2 sigma_3, spray_1_domain N sigma_1 sigma_2 sigma_3 -> spray_1_left N sigma_1 sigma_2 sigma_3 = ((((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N)))) - (((sigma_2 ^ 2) - (sigma_3 ^ 2)) / ((Rpower sigma_2 (2 / N)) - (Rpower sigma_3 (2 / N))))) / N / ((Rpower sigma_1 (2 / N)) - (Rpower sigma_3 (2 / N)))).
Proof. refuted spray_1_inhabited spray_1_left. Qed.
Lemma spray_1_wrong_1 : ~ (forall N sigma_1 sigma_2 sigma_3, spray_1_domain N sigma_1 sigma_2 sigma_3 -> (Rpower sigma_1 (4 * (N - 1) / N)) * (Rpower sigma_2 (2 * (N - 1) / N)) * (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) * (1 - ((sigma_3 ^ 2) / (sigma_1 ^ 2))) * (1 - ((sigma_3 ^ 2) / (sigma_2 ^ 2))) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / (N ^ 3) / (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) / (1 - (Rpower ((sigma_3 ^ 2) / (sigma_1 ^ 2)) (/ N))) / (1 - (Rpower ((sigma_3 ^ 2) / (sigma_2 ^ 2)) (/ N))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)) = spray_1_right N sigma_1 sigma_2 sigma_3).
Proof. refuted spray_1_inhabited spray_1_right. Qed.

(* spray_2: and at infinite depth that of e^s at s = 2 log σ. | -(sigma_1**2 - sigma_2**2)*(sigma_2**2 -
   sigma_3**2)*(-(log(sigma_2**2) - log(sigma_3**2))/(sigma_2**2 - sigma_3**2) + (log(sigma_1**2) -
   log(sigma_2**2))/(sigma_1**2 - sigma_2**2))/(8*log(sigma_1/sigma_2)*log(sigma_1/sigma_3)*log(sigma_2/sigma_3))
   = ((sigma_1**2 - sigma_2**2)/(2*log(sigma_1) - 2*log(sigma_2)) - (sigma_2**2 - sigma_3**2)/(2*log(sigma_2) -
   2*log(sigma_3)))/(2*log(sigma_1) - 2*log(sigma_3)) *)
Definition spray_2_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ ln (sigma_1 / sigma_2) <> 0 /\ ln (sigma_1 / sigma_3) <> 0 /\ ln (sigma_2 / sigma_3) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (2 * (ln sigma_1)) - (2 * (ln sigma_3)) <> 0 /\ (2 * (ln sigma_1)) - (2 * (ln sigma_2)) <> 0 /\ (2 * (ln sigma_2)) - (2 * (ln sigma_3)) <> 0.
Definition spray_2_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  - ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * (- (((ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / 8 / (ln (sigma_1 / sigma_2)) / (ln (sigma_1 / sigma_3)) / (ln (sigma_2 / sigma_3)).
Definition spray_2_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((2 * (ln sigma_1)) - (2 * (ln sigma_2)))) - (((sigma_2 ^ 2) - (sigma_3 ^ 2)) / ((2 * (ln sigma_2)) - (2 * (ln sigma_3))))) / ((2 * (ln sigma_1)) - (2 * (ln sigma_3))).
Lemma spray_2 : forall sigma_1 sigma_2 sigma_3 : R, spray_2_domain sigma_1 sigma_2 sigma_3 ->
  spray_2_left sigma_1 sigma_2 sigma_3 = spray_2_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold spray_2_domain, spray_2_left, spray_2_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  exponential sigma_3 H2 X_sigma_3.
  assert (E0 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_3) ^ 2) = 2 * X_sigma_3) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E2 in *.
  assert (E3 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E3 in *.
  assert (E4 : ln ((exp X_sigma_1) / (exp X_sigma_3)) = X_sigma_1 - X_sigma_3) by logarithm. rewrite ?E4 in *.
  assert (E5 : ln ((exp X_sigma_2) / (exp X_sigma_3)) = X_sigma_2 - X_sigma_3) by logarithm. rewrite ?E5 in *.
  assert (E6 : ln (exp X_sigma_1) = X_sigma_1) by logarithm. rewrite ?E6 in *.
  assert (E7 : ln (exp X_sigma_2) = X_sigma_2) by logarithm. rewrite ?E7 in *.
  assert (E8 : ln (exp X_sigma_3) = X_sigma_3) by logarithm. rewrite ?E8 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spray_2_inhabited : spray_2_domain (7 / 2) (5 / 3) (1 / 4).
Proof. premises spray_2_domain. Qed.
Lemma spray_2_left_value : Rabs (spray_2_left (7 / 2) (5 / 3) (1 / 4) - (5369158237 / 5000000000)) <= (1 / 10000000000).
Proof. by_value spray_2_left. Qed.
Lemma spray_2_right_value : Rabs (spray_2_right (7 / 2) (5 / 3) (1 / 4) - (5369158237 / 5000000000)) <= (1 / 10000000000).
Proof. by_value spray_2_right. Qed.
Lemma spray_2_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, spray_2_domain sigma_1 sigma_2 sigma_3 -> spray_2_left sigma_1 sigma_2 sigma_3 = ((((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((2 * (ln sigma_1)) - (2 * (ln sigma_2)))) - (((sigma_2 ^ 2) - (sigma_3 ^ 2)) / ((2 * (ln sigma_1)) - (2 * (ln sigma_3))))) / ((2 * (ln sigma_1)) - (2 * (ln sigma_3)))).
Proof. refuted spray_2_inhabited spray_2_left. Qed.
Lemma spray_2_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, spray_2_domain sigma_1 sigma_2 sigma_3 -> - ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * (- (((ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / 8 / (ln (sigma_1 / sigma_2)) / ((ln (sigma_1 / sigma_3)) ^ 2) = spray_2_right sigma_1 sigma_2 sigma_3).
Proof. refuted spray_2_inhabited spray_2_right. Qed.

(* spray_3: A power, or the exponential, f of M = [[S, P, 0], [0, T, Y], [0, 0, T]] commutes with M.  In the
   frames U and V, entry (1, 3) of that says (s_i − t_l) f(M)_13 = Σ_m (f(M)_12 Y − P f(M)_23), with the divided
   differences f[s_i, t_m] P_im and f[t_m, t_l] Y_ml: so f(M)_13 = Σ_m f[s_i, t_m, t_l] P_im Y_ml, and for Y =
   W^T Q that is the sum above, for every m × n: roots beyond the rank are 0. | ((f_i - f_m)/(s_i - t_m) - (-f_l
   + f_m)/(-t_l + t_m))/(s_i - t_l) = f_i/((s_i - t_l)*(s_i - t_m)) + f_l/((-s_i + t_l)*(t_l - t_m)) + f_m/((-s_i
   + t_m)*(-t_l + t_m)) *)
Definition spray_3_domain (f_i f_l f_m s_i t_l t_m : R) : Prop :=
  0 < f_i /\ 0 < f_l /\ 0 < f_m /\ 0 < s_i /\ 0 < t_l /\ 0 < t_m /\ s_i - t_l <> 0 /\ s_i - t_m <> 0 /\ - t_l + t_m <> 0 /\ - s_i + t_l <> 0 /\ t_l - t_m <> 0 /\ - s_i + t_m <> 0.
Definition spray_3_left (f_i f_l f_m s_i t_l t_m : R) : R :=
  (((f_i - f_m) / (s_i - t_m)) - ((- f_l + f_m) / (- t_l + t_m))) / (s_i - t_l).
Definition spray_3_right (f_i f_l f_m s_i t_l t_m : R) : R :=
  (f_i / (s_i - t_l) / (s_i - t_m)) + (f_l / (- s_i + t_l) / (t_l - t_m)) + (f_m / (- s_i + t_m) / (- t_l + t_m)).
Lemma spray_3 : forall f_i f_l f_m s_i t_l t_m : R, spray_3_domain f_i f_l f_m s_i t_l t_m ->
  spray_3_left f_i f_l f_m s_i t_l t_m = spray_3_right f_i f_l f_m s_i t_l t_m.
Proof.
  unfold spray_3_domain, spray_3_left, spray_3_right.
  intros f_i f_l f_m s_i t_l t_m (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spray_3_inhabited : spray_3_domain (2 / 3) (9 / 4) (5 / 7) (7 / 2) (1 / 4) (5 / 3).
Proof. premises spray_3_domain. Qed.
Lemma spray_3_left_value : Rabs (spray_3_left (2 / 3) (9 / 4) (5 / 7) (7 / 2) (1 / 4) (5 / 3) - (6511135923 / 20000000000)) <= (1 / 100000000000).
Proof. by_value spray_3_left. Qed.
Lemma spray_3_right_value : Rabs (spray_3_right (2 / 3) (9 / 4) (5 / 7) (7 / 2) (1 / 4) (5 / 3) - (6511135923 / 20000000000)) <= (1 / 100000000000).
Proof. by_value spray_3_right. Qed.
Lemma spray_3_wrong_0 : ~ (forall f_i f_l f_m s_i t_l t_m, spray_3_domain f_i f_l f_m s_i t_l t_m -> spray_3_left f_i f_l f_m s_i t_l t_m = (f_l / (s_i - t_l) / (s_i - t_m)) + (f_l / (- s_i + t_l) / (t_l - t_m)) + (f_m / (- s_i + t_m) / (- t_l + t_m))).
Proof. refuted spray_3_inhabited spray_3_left. Qed.
Lemma spray_3_wrong_1 : ~ (forall f_i f_l f_m s_i t_l t_m, spray_3_domain f_i f_l f_m s_i t_l t_m -> spray_3_left f_i f_l f_m s_i t_l t_m = (f_i / (f_i - t_m) / (s_i - t_l)) + (f_l / (- s_i + t_l) / (t_l - t_m)) + (f_m / (- s_i + t_m) / (- t_l + t_m))).
Proof. refuted spray_3_inhabited spray_3_left. Qed.

(* submersion_1: The lift is a multiple of the gradient of what it has to move, with the same factor in every
   layer: no other change of the layers that moves the product by Z is shorter. | Subs(l/m, (l, m), (sigma_i**((N
   - j)/N)*sigma_l**((j - 1)/N)*(1 - (sigma_l**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)), sigma_i**((N - j)/N)*sigma_l**((j - 1)/N))) = (1 -
   (sigma_l**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)) *)
Definition submersion_1_out_domain (N j sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition submersion_1_out_left (N j sigma_i sigma_l : R) : R :=
  ((Rpower sigma_i (- 2 * (N - 1) / N)) * (Rpower sigma_i ((N - j) / N)) * (Rpower sigma_l ((j - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) / ((Rpower sigma_i ((N - j) / N)) * (Rpower sigma_l ((j - 1) / N))).
Definition submersion_1_out_right (N j sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Lemma submersion_1_out : forall N j sigma_i sigma_l : R, submersion_1_out_domain N j sigma_i sigma_l ->
  submersion_1_out_left N j sigma_i sigma_l = submersion_1_out_right N j sigma_i sigma_l.
Proof.
  unfold submersion_1_out_domain, submersion_1_out_left, submersion_1_out_right.
  intros N j sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) ((N - j) / N) = (exp X_sigma_i) / (exp (X_sigma_i * j / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_l) ((j - 1) / N) = (exp (X_sigma_l * j / N)) / (exp (X_sigma_l / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition submersion_1_left (N j sigma_i sigma_l : R) : R :=
  (fun l m : R => l / m) ((Rpower sigma_i (- 2 * (N - 1) / N)) * (Rpower sigma_i ((N - j) / N)) * (Rpower sigma_l ((j - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) ((Rpower sigma_i ((N - j) / N)) * (Rpower sigma_l ((j - 1) / N))).
Definition submersion_1_right (N j sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Lemma submersion_1 : forall N j sigma_i sigma_l : R, submersion_1_out_domain N j sigma_i sigma_l ->
  submersion_1_left N j sigma_i sigma_l = submersion_1_right N j sigma_i sigma_l.
Proof.
  intros N j sigma_i sigma_l H; generalize (submersion_1_out N j sigma_i sigma_l H); revert H.
  unfold submersion_1_out_domain, submersion_1_out_left, submersion_1_out_right, submersion_1_left, submersion_1_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma submersion_1_out_inhabited : submersion_1_out_domain 5 1 (7 / 2) (2 / 3).
Proof. premises submersion_1_out_domain. Qed.
Lemma submersion_1_out_left_value : Rabs (submersion_1_out_left 5 1 (7 / 2) (2 / 3) - (67786849993 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value submersion_1_out_left. Qed.
Lemma submersion_1_out_right_value : Rabs (submersion_1_out_right 5 1 (7 / 2) (2 / 3) - (67786849993 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value submersion_1_out_right. Qed.
Lemma submersion_1_out_wrong_0 : ~ (forall N j sigma_i sigma_l, submersion_1_out_domain N j sigma_i sigma_l -> submersion_1_out_left N j sigma_i sigma_l = (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))).
Proof. refuted submersion_1_out_inhabited submersion_1_out_left. Qed.
Lemma submersion_1_out_wrong_1 : ~ (forall N j sigma_i sigma_l, submersion_1_out_domain N j sigma_i sigma_l -> submersion_1_out_left N j sigma_i sigma_l = 0).
Proof. refuted submersion_1_out_inhabited submersion_1_out_left. Qed.

Definition all_of_them := (cross_section_1,
  cross_section_2,
  cross_section_3,
  cross_section_4,
  cross_section_5,
  cross_section_6,
  cross_section_7,
  cross_section_9,
  cross_section_10,
  cross_section_11,
  cross_section_12,
  cross_section_13,
  cross_section_14,
  schatten_3,
  schatten_4,
  schatten_6,
  spray_1,
  spray_2,
  spray_3,
  submersion_1).
Print Assumptions all_of_them.
