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
  unfold sinhc, sinh, cosh in *.
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
  unfold sinhc, sinh, cosh in *.
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
  unfold sinhc, sinh, cosh in *.
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
  unfold sinhc, sinh, cosh in *.
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
    apply (ascends (fun r => (sinh r)) (fun r => (cosh r))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G r ltac:(lra)).
  unfold sinhc, sinh, cosh in *.
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

Definition all_of_them := (cross_section_1,
  cross_section_4,
  cross_section_5,
  cross_section_6,
  cross_section_9,
  cross_section_10).
Print Assumptions all_of_them.
