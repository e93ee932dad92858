(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* fibre_volume_4: Entries (i, l) and (l, i) of A_j S − S A_{j−1} involve entry (i, l) of A_j and of A_{j−1}
   alone.  Over the layers their squares add up to a quadratic form in the N − 1 entries (i, l), whose matrix has
   2(a² + b²) on the diagonal and −2ab beside it, a = σ_i^{1/N}, b = σ_l^{1/N}. | (-a*x + b*y)**2 + (-a*y +
   b*x)**2 = -4*a*b*x*y + (a**2 + b**2)*(x**2 + y**2) *)
Definition fibre_volume_4_domain (a b x y : R) : Prop :=
  0 < a /\ 0 < b.
Definition fibre_volume_4_left (a b x y : R) : R :=
  ((- (a * x) + (b * y)) ^ 2) + ((- (a * y) + (b * x)) ^ 2).
Definition fibre_volume_4_right (a b x y : R) : R :=
  - (4 * a * b * x * y) + (((a ^ 2) + (b ^ 2)) * ((x ^ 2) + (y ^ 2))).
Lemma fibre_volume_4 : forall a b x y : R, fibre_volume_4_domain a b x y ->
  fibre_volume_4_left a b x y = fibre_volume_4_right a b x y.
Proof.
  unfold fibre_volume_4_domain, fibre_volume_4_left, fibre_volume_4_right.
  intros a b x y (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma fibre_volume_4_inhabited : fibre_volume_4_domain (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)).
Proof. premises fibre_volume_4_domain. Qed.
Lemma fibre_volume_4_left_value : Rabs (fibre_volume_4_left (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)) - (3592654321 / 125000000)) <= (1 / 1000000000).
Proof. by_value fibre_volume_4_left. Qed.
Lemma fibre_volume_4_right_value : Rabs (fibre_volume_4_right (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)) - (3592654321 / 125000000)) <= (1 / 1000000000).
Proof. by_value fibre_volume_4_right. Qed.
Lemma fibre_volume_4_wrong_0 : ~ (forall a b x y, fibre_volume_4_domain a b x y -> fibre_volume_4_left a b x y = - (4 * a * b * x * y) + (2 * (y ^ 2) * ((a ^ 2) + (b ^ 2)))).
Proof. refuted fibre_volume_4_inhabited fibre_volume_4_left. Qed.
Lemma fibre_volume_4_wrong_1 : ~ (forall a b x y, fibre_volume_4_domain a b x y -> fibre_volume_4_left a b x y = - (4 * a * b * x * y) + (2 * (b ^ 2) * ((x ^ 2) + (y ^ 2)))).
Proof. refuted fibre_volume_4_inhabited fibre_volume_4_left. Qed.

(* fibre_volume_5: Expanded along its last row, the determinant D_k of size k has D_{k+2} = 2(a² + b²) D_{k+1} −
   (2ab)² D_k, which 2^k (a^{2k+2} − b^{2k+2})/(a² − b²) satisfies, | 2**(k + 2)*(a**(2*k + 6) - b**(2*k +
   6))/(a**2 - b**2) = -4*2**k*a**2*b**2*(a**(2*k + 2) - b**(2*k + 2))/(a**2 - b**2) + 2**(k + 1)*(2*a**2 +
   2*b**2)*(a**(2*k + 4) - b**(2*k + 4))/(a**2 - b**2) *)
Definition fibre_volume_5_domain (a b k : R) : Prop :=
  0 < a /\ 0 < b /\ 0 <= k /\ (a ^ 2) - (b ^ 2) <> 0.
Definition fibre_volume_5_left (a b k : R) : R :=
  (Rpower 2 (k + 2)) * ((Rpower a ((2 * k) + 6)) - (Rpower b ((2 * k) + 6))) / ((a ^ 2) - (b ^ 2)).
Definition fibre_volume_5_right (a b k : R) : R :=
  - (4 * (Rpower 2 k) * (a ^ 2) * (b ^ 2) * ((Rpower a ((2 * k) + 2)) - (Rpower b ((2 * k) + 2))) / ((a ^ 2) - (b ^ 2))) + ((Rpower 2 (k + 1)) * ((2 * (a ^ 2)) + (2 * (b ^ 2))) * ((Rpower a ((2 * k) + 4)) - (Rpower b ((2 * k) + 4))) / ((a ^ 2) - (b ^ 2))).
Lemma fibre_volume_5 : forall a b k : R, fibre_volume_5_domain a b k ->
  fibre_volume_5_left a b k = fibre_volume_5_right a b k.
Proof.
  unfold fibre_volume_5_domain, fibre_volume_5_left, fibre_volume_5_right.
  intros a b k (H0 & H1 & H2 & H3).
  exponential a H0 X_a.
  exponential b H1 X_b.
  assert (E0 : Rpower 2 (k + 2) = (2 ^ 2) * (exp ((ln 2) * k))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_a) ((2 * k) + 6) = ((exp X_a) ^ 6) * ((exp (X_a * k)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_b) ((2 * k) + 6) = ((exp X_b) ^ 6) * ((exp (X_b * k)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower 2 k = (exp ((ln 2) * k))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_a) ((2 * k) + 2) = ((exp X_a) ^ 2) * ((exp (X_a * k)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_b) ((2 * k) + 2) = ((exp X_b) ^ 2) * ((exp (X_b * k)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower 2 (k + 1) = (exp ((ln 2) * k)) * 2) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_a) ((2 * k) + 4) = ((exp X_a) ^ 4) * ((exp (X_a * k)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  assert (E8 : Rpower (exp X_b) ((2 * k) + 4) = ((exp X_b) ^ 4) * ((exp (X_b * k)) ^ 2)) by same_exponent. rewrite ?E8 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma fibre_volume_5_inhabited : fibre_volume_5_domain (7 / 2) (5 / 3) 0.
Proof. premises fibre_volume_5_domain. Qed.
Lemma fibre_volume_5_left_value : Rabs (fibre_volume_5_left (7 / 2) (5 / 3) 0 - (4795158179 / 6250000)) <= (1 / 100000000).
Proof. by_value fibre_volume_5_left. Qed.
Lemma fibre_volume_5_right_value : Rabs (fibre_volume_5_right (7 / 2) (5 / 3) 0 - (4795158179 / 6250000)) <= (1 / 100000000).
Proof. by_value fibre_volume_5_right. Qed.
Lemma fibre_volume_5_wrong_0 : ~ (forall a b k, fibre_volume_5_domain a b k -> fibre_volume_5_left a b k = - 4 * (Rpower 2 k) * (a ^ 2) * (b ^ 2) * ((Rpower a ((2 * k) + 2)) - (Rpower b ((2 * k) + 2))) / ((a ^ 2) - (b ^ 2))).
Proof. refuted fibre_volume_5_inhabited fibre_volume_5_left. Qed.
Lemma fibre_volume_5_wrong_1 : ~ (forall a b k, fibre_volume_5_domain a b k -> fibre_volume_5_left a b k = - (4 * (Rpower 2 k) * (a ^ 2) * (b ^ 2) * ((Rpower a ((2 * k) + 2)) - (Rpower b ((2 * k) + 2))) / ((a ^ 2) - (b ^ 2))) + (4 * (Rpower 2 (k + 1)) * (b ^ 2) * ((Rpower a ((2 * k) + 4)) - (Rpower b ((2 * k) + 4))) / ((a ^ 2) - (b ^ 2)))).
Proof. refuted fibre_volume_5_inhabited fibre_volume_5_left. Qed.

(* fibre_volume_6: and D_k is that from its first values on. | Determinant(Matrix([[2*a**2 + 2*b**2]])) = (2*a**4
   - 2*b**4)/(a**2 - b**2) *)
Definition fibre_volume_6_out_domain (a b : R) : Prop :=
  0 < a /\ 0 < b /\ (a ^ 2) - (b ^ 2) <> 0.
Definition fibre_volume_6_out_left (a b : R) : R :=
  (2 * (a ^ 2)) + (2 * (b ^ 2)).
Definition fibre_volume_6_out_right (a b : R) : R :=
  ((2 * (a ^ 4)) - (2 * (b ^ 4))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_6_out : forall a b : R, fibre_volume_6_out_domain a b ->
  fibre_volume_6_out_left a b = fibre_volume_6_out_right a b.
Proof.
  unfold fibre_volume_6_out_domain, fibre_volume_6_out_left, fibre_volume_6_out_right.
  intros a b (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition fibre_volume_6_left (a b : R) : R :=
  det [[(2 * (a ^ 2)) + (2 * (b ^ 2))]].
Definition fibre_volume_6_right (a b : R) : R :=
  ((2 * (a ^ 4)) - (2 * (b ^ 4))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_6 : forall a b : R, fibre_volume_6_out_domain a b ->
  fibre_volume_6_left a b = fibre_volume_6_right a b.
Proof.
  intros a b H; generalize (fibre_volume_6_out a b H); revert H.
  unfold fibre_volume_6_out_domain, fibre_volume_6_out_left, fibre_volume_6_out_right, fibre_volume_6_left, fibre_volume_6_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[(2 * (a ^ 2)) + (2 * (b ^ 2))]] = (2 * (a ^ 2)) + (2 * (b ^ 2))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma fibre_volume_6_out_inhabited : fibre_volume_6_out_domain (7 / 2) (5 / 3).
Proof. premises fibre_volume_6_out_domain. Qed.
Lemma fibre_volume_6_out_left_value : Rabs (fibre_volume_6_out_left (7 / 2) (5 / 3) - (7513888889 / 250000000)) <= (1 / 1000000000).
Proof. by_value fibre_volume_6_out_left. Qed.
Lemma fibre_volume_6_out_right_value : Rabs (fibre_volume_6_out_right (7 / 2) (5 / 3) - (7513888889 / 250000000)) <= (1 / 1000000000).
Proof. by_value fibre_volume_6_out_right. Qed.
Lemma fibre_volume_6_out_wrong_0 : ~ (forall a b, fibre_volume_6_out_domain a b -> fibre_volume_6_out_left a b = 0).
Proof. refuted fibre_volume_6_out_inhabited fibre_volume_6_out_left. Qed.
Lemma fibre_volume_6_out_wrong_1 : ~ (forall a b, fibre_volume_6_out_domain a b -> 4 * (b ^ 2) = fibre_volume_6_out_right a b).
Proof. refuted fibre_volume_6_out_inhabited fibre_volume_6_out_right. Qed.

(* fibre_volume_7: | Determinant(Matrix([ [2*a**2 + 2*b**2,          -2*a*b], [         -2*a*b, 2*a**2 +
   2*b**2]])) = (4*a**6 - 4*b**6)/(a**2 - b**2) *)
Definition fibre_volume_7_out_domain (a b : R) : Prop :=
  0 < a /\ 0 < b /\ (a ^ 2) - (b ^ 2) <> 0.
Definition fibre_volume_7_out_left (a b : R) : R :=
  (4 * (a ^ 4)) + (4 * (a ^ 2) * (b ^ 2)) + (4 * (b ^ 4)).
Definition fibre_volume_7_out_right (a b : R) : R :=
  ((4 * (a ^ 6)) - (4 * (b ^ 6))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_7_out : forall a b : R, fibre_volume_7_out_domain a b ->
  fibre_volume_7_out_left a b = fibre_volume_7_out_right a b.
Proof.
  unfold fibre_volume_7_out_domain, fibre_volume_7_out_left, fibre_volume_7_out_right.
  intros a b (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition fibre_volume_7_left (a b : R) : R :=
  det [[(2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b]; [- 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2))]].
Definition fibre_volume_7_right (a b : R) : R :=
  ((4 * (a ^ 6)) - (4 * (b ^ 6))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_7 : forall a b : R, fibre_volume_7_out_domain a b ->
  fibre_volume_7_left a b = fibre_volume_7_right a b.
Proof.
  intros a b H; generalize (fibre_volume_7_out a b H); revert H.
  unfold fibre_volume_7_out_domain, fibre_volume_7_out_left, fibre_volume_7_out_right, fibre_volume_7_left, fibre_volume_7_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[(2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b]; [- 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2))]] = (4 * (a ^ 4)) + (4 * (a ^ 2) * (b ^ 2)) + (4 * (b ^ 4))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma fibre_volume_7_out_inhabited : fibre_volume_7_out_domain (7 / 2) (5 / 3).
Proof. premises fibre_volume_7_out_domain. Qed.
Lemma fibre_volume_7_out_left_value : Rabs (fibre_volume_7_out_left (7 / 2) (5 / 3) - (4795158179 / 6250000)) <= (1 / 100000000).
Proof. by_value fibre_volume_7_out_left. Qed.
Lemma fibre_volume_7_out_right_value : Rabs (fibre_volume_7_out_right (7 / 2) (5 / 3) - (4795158179 / 6250000)) <= (1 / 100000000).
Proof. by_value fibre_volume_7_out_right. Qed.
Lemma fibre_volume_7_out_wrong_0 : ~ (forall a b, fibre_volume_7_out_domain a b -> fibre_volume_7_out_left a b = 0).
Proof. refuted fibre_volume_7_out_inhabited fibre_volume_7_out_left. Qed.
Lemma fibre_volume_7_out_wrong_1 : ~ (forall a b, fibre_volume_7_out_domain a b -> (4 * (a ^ 2) * (b ^ 2)) + (8 * (b ^ 4)) = fibre_volume_7_out_right a b).
Proof. refuted fibre_volume_7_out_inhabited fibre_volume_7_out_right. Qed.

(* fibre_volume_8: | Determinant(Matrix([ [2*a**2 + 2*b**2,          -2*a*b,               0], [         -2*a*b,
   2*a**2 + 2*b**2,          -2*a*b], [              0,          -2*a*b, 2*a**2 + 2*b**2]])) = (8*a**8 -
   8*b**8)/(a**2 - b**2) *)
Definition fibre_volume_8_out_domain (a b : R) : Prop :=
  0 < a /\ 0 < b /\ (a ^ 2) - (b ^ 2) <> 0.
Definition fibre_volume_8_out_left (a b : R) : R :=
  (8 * (a ^ 6)) + (8 * (a ^ 4) * (b ^ 2)) + (8 * (a ^ 2) * (b ^ 4)) + (8 * (b ^ 6)).
Definition fibre_volume_8_out_right (a b : R) : R :=
  ((8 * (a ^ 8)) - (8 * (b ^ 8))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_8_out : forall a b : R, fibre_volume_8_out_domain a b ->
  fibre_volume_8_out_left a b = fibre_volume_8_out_right a b.
Proof.
  unfold fibre_volume_8_out_domain, fibre_volume_8_out_left, fibre_volume_8_out_right.
  intros a b (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition fibre_volume_8_left (a b : R) : R :=
  det [[(2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b; 0]; [- 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b]; [0; - 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2))]].
Definition fibre_volume_8_right (a b : R) : R :=
  ((8 * (a ^ 8)) - (8 * (b ^ 8))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_8 : forall a b : R, fibre_volume_8_out_domain a b ->
  fibre_volume_8_left a b = fibre_volume_8_right a b.
Proof.
  intros a b H; generalize (fibre_volume_8_out a b H); revert H.
  unfold fibre_volume_8_out_domain, fibre_volume_8_out_left, fibre_volume_8_out_right, fibre_volume_8_left, fibre_volume_8_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[(2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b; 0]; [- 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b]; [0; - 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2))]] = (8 * (a ^ 6)) + (8 * (a ^ 4) * (b ^ 2)) + (8 * (a ^ 2) * (b ^ 4)) + (8 * (b ^ 6))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma fibre_volume_8_out_inhabited : fibre_volume_8_out_domain (7 / 2) (5 / 3).
Proof. premises fibre_volume_8_out_domain. Qed.
Lemma fibre_volume_8_out_left_value : Rabs (fibre_volume_8_out_left (7 / 2) (5 / 3) - (9484243913 / 500000)) <= (1 / 1000000).
Proof. by_value fibre_volume_8_out_left. Qed.
Lemma fibre_volume_8_out_right_value : Rabs (fibre_volume_8_out_right (7 / 2) (5 / 3) - (9484243913 / 500000)) <= (1 / 1000000).
Proof. by_value fibre_volume_8_out_right. Qed.
Lemma fibre_volume_8_out_wrong_0 : ~ (forall a b, fibre_volume_8_out_domain a b -> fibre_volume_8_out_left a b = 0).
Proof. refuted fibre_volume_8_out_inhabited fibre_volume_8_out_left. Qed.
Lemma fibre_volume_8_out_wrong_1 : ~ (forall a b, fibre_volume_8_out_domain a b -> (8 * (a ^ 4) * (b ^ 2)) + (8 * (a ^ 2) * (b ^ 4)) + (16 * (b ^ 6)) = fibre_volume_8_out_right a b).
Proof. refuted fibre_volume_8_out_inhabited fibre_volume_8_out_right. Qed.

(* fibre_volume_9: | Determinant(Matrix([ [2*a**2 + 2*b**2,          -2*a*b,               0,               0], [
   -2*a*b, 2*a**2 + 2*b**2,          -2*a*b,               0], [              0,          -2*a*b, 2*a**2 +
   2*b**2,          -2*a*b], [              0,               0,          -2*a*b, 2*a**2 + 2*b**2]])) = (16*a**10
   - 16*b**10)/(a**2 - b**2) *)
Definition fibre_volume_9_out_domain (a b : R) : Prop :=
  0 < a /\ 0 < b /\ (a ^ 2) - (b ^ 2) <> 0.
Definition fibre_volume_9_out_left (a b : R) : R :=
  - (4 * (a ^ 2) * (b ^ 2) * (- (6 * (a ^ 2)) - (6 * (b ^ 2))) * ((2 * (a ^ 2)) + (2 * (b ^ 2)))) - (4 * (a ^ 2) * (b ^ 2) * (- (8 * (a ^ 2) * (b ^ 2)) + ((- (4 * (a ^ 2)) - (4 * (b ^ 2))) * (- (2 * (a ^ 2)) - (2 * (b ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) ^ 2))) + (2 * a * b * (- (8 * (a ^ 3) * (b ^ 3)) - (2 * a * b * (((2 * (a ^ 2)) + (2 * (b ^ 2))) ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) * (- (4 * (a ^ 2) * (b ^ 2) * (- (4 * (a ^ 2)) - (4 * (b ^ 2)))) - (4 * (a ^ 2) * (b ^ 2) * ((2 * (a ^ 2)) + (2 * (b ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) * (- (4 * (a ^ 2) * (b ^ 2)) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) ^ 2))))).
Definition fibre_volume_9_out_right (a b : R) : R :=
  ((16 * (a ^ 10)) - (16 * (b ^ 10))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_9_out : forall a b : R, fibre_volume_9_out_domain a b ->
  fibre_volume_9_out_left a b = fibre_volume_9_out_right a b.
Proof.
  unfold fibre_volume_9_out_domain, fibre_volume_9_out_left, fibre_volume_9_out_right.
  intros a b (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition fibre_volume_9_left (a b : R) : R :=
  det [[(2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b; 0; 0]; [- 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b; 0]; [0; - 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b]; [0; 0; - 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2))]].
Definition fibre_volume_9_right (a b : R) : R :=
  ((16 * (a ^ 10)) - (16 * (b ^ 10))) / ((a ^ 2) - (b ^ 2)).
Lemma fibre_volume_9 : forall a b : R, fibre_volume_9_out_domain a b ->
  fibre_volume_9_left a b = fibre_volume_9_right a b.
Proof.
  intros a b H; generalize (fibre_volume_9_out a b H); revert H.
  unfold fibre_volume_9_out_domain, fibre_volume_9_out_left, fibre_volume_9_out_right, fibre_volume_9_left, fibre_volume_9_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[(2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b; 0; 0]; [- 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b; 0]; [0; - 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2)); - 2 * a * b]; [0; 0; - 2 * a * b; (2 * (a ^ 2)) + (2 * (b ^ 2))]] = - (4 * (a ^ 2) * (b ^ 2) * (- (6 * (a ^ 2)) - (6 * (b ^ 2))) * ((2 * (a ^ 2)) + (2 * (b ^ 2)))) - (4 * (a ^ 2) * (b ^ 2) * (- (8 * (a ^ 2) * (b ^ 2)) + ((- (4 * (a ^ 2)) - (4 * (b ^ 2))) * (- (2 * (a ^ 2)) - (2 * (b ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) ^ 2))) + (2 * a * b * (- (8 * (a ^ 3) * (b ^ 3)) - (2 * a * b * (((2 * (a ^ 2)) + (2 * (b ^ 2))) ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) * (- (4 * (a ^ 2) * (b ^ 2) * (- (4 * (a ^ 2)) - (4 * (b ^ 2)))) - (4 * (a ^ 2) * (b ^ 2) * ((2 * (a ^ 2)) + (2 * (b ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) * (- (4 * (a ^ 2) * (b ^ 2)) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) ^ 2)))))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma fibre_volume_9_out_inhabited : fibre_volume_9_out_domain (7 / 2) (5 / 3).
Proof. premises fibre_volume_9_out_domain. Qed.
Lemma fibre_volume_9_out_left_value : Rabs (fibre_volume_9_out_left (7 / 2) (5 / 3) - (23284027521 / 50000)) <= (1 / 100000).
Proof. by_value fibre_volume_9_out_left. Qed.
Lemma fibre_volume_9_out_right_value : Rabs (fibre_volume_9_out_right (7 / 2) (5 / 3) - (23284027521 / 50000)) <= (1 / 100000).
Proof. by_value fibre_volume_9_out_right. Qed.
Lemma fibre_volume_9_out_wrong_0 : ~ (forall a b, fibre_volume_9_out_domain a b -> fibre_volume_9_out_left a b = 0).
Proof. refuted fibre_volume_9_out_inhabited fibre_volume_9_out_left. Qed.
Lemma fibre_volume_9_out_wrong_1 : ~ (forall a b, fibre_volume_9_out_domain a b -> - (4 * a * (b ^ 3) * (- (6 * (a ^ 2)) - (6 * (b ^ 2))) * ((2 * (a ^ 2)) + (2 * (b ^ 2)))) - (4 * a * (b ^ 3) * (- (8 * (a ^ 2) * (b ^ 2)) + ((- (4 * (a ^ 2)) - (4 * (b ^ 2))) * (- (2 * (a ^ 2)) - (2 * (b ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) ^ 2))) + (2 * (b ^ 2) * (- (8 * (a ^ 3) * (b ^ 3)) - (2 * a * b * (((2 * (a ^ 2)) + (2 * (b ^ 2))) ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) * (- (4 * (a ^ 2) * (b ^ 2) * (- (4 * (a ^ 2)) - (4 * (b ^ 2)))) - (4 * (a ^ 2) * (b ^ 2) * ((2 * (a ^ 2)) + (2 * (b ^ 2)))) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) * (- (4 * (a ^ 2) * (b ^ 2)) + ((- (2 * (a ^ 2)) - (2 * (b ^ 2))) ^ 2))))) = fibre_volume_9_out_right a b).
Proof. refuted fibre_volume_9_out_inhabited fibre_volume_9_out_right. Qed.

(* fibre_volume_10: In the Frobenius metric ‖A_j‖² counts each entry twice: over O(r)^{N−1} the volume of the
   orbit has for each pair the factor (D_{N−1}/2^{N−1})^{1/2} = (N λ_il)^{1/2}. | 2**(1 - N)*Subs(2**(N -
   1)*(a**(2*N) - b**(2*N))/(a**2 - b**2), (a, b), (sigma_i**(1/N), sigma_l**(1/N))) = sigma_i**(2*(N - 1)/N)*(1
   - sigma_l**2/sigma_i**2)/(1 - (sigma_l**2/sigma_i**2)**(1/N)) *)
Definition fibre_volume_10_out_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)) <> 0 /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0.
Definition fibre_volume_10_out_left (N sigma_i sigma_l : R) : R :=
  (Rpower 2 (1 - N)) * (Rpower 2 (N - 1)) * ((Rpower (Rpower sigma_i (/ N)) (2 * N)) - (Rpower (Rpower sigma_l (/ N)) (2 * N))) / (((Rpower sigma_i (/ N)) ^ 2) - ((Rpower sigma_l (/ N)) ^ 2)).
Definition fibre_volume_10_out_right (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Lemma fibre_volume_10_out : forall N sigma_i sigma_l : R, fibre_volume_10_out_domain N sigma_i sigma_l ->
  fibre_volume_10_out_left N sigma_i sigma_l = fibre_volume_10_out_right N sigma_i sigma_l.
Proof.
  unfold fibre_volume_10_out_domain, fibre_volume_10_out_left, fibre_volume_10_out_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower 2 (1 - N) = 2 / (exp ((ln 2) * N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower 2 (N - 1) = (exp ((ln 2) * N)) / 2) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (/ N) = (exp (X_sigma_i / N))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (/ N) = (exp (X_sigma_l / N))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower ((exp (X_sigma_i / N))) (2 * N) = ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower ((exp (X_sigma_l / N))) (2 * N) = ((exp X_sigma_l) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  assert (E8 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E8 in *.
  assert (E9 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E9 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition fibre_volume_10_left (N sigma_i sigma_l : R) : R :=
  (Rpower 2 (1 - N)) * ((fun a b : R => (Rpower 2 (N - 1)) * ((Rpower a (2 * N)) - (Rpower b (2 * N))) / ((a ^ 2) - (b ^ 2))) (Rpower sigma_i (/ N)) (Rpower sigma_l (/ N))).
Definition fibre_volume_10_right (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Lemma fibre_volume_10 : forall N sigma_i sigma_l : R, fibre_volume_10_out_domain N sigma_i sigma_l ->
  fibre_volume_10_left N sigma_i sigma_l = fibre_volume_10_right N sigma_i sigma_l.
Proof.
  intros N sigma_i sigma_l H; generalize (fibre_volume_10_out N sigma_i sigma_l H); revert H.
  unfold fibre_volume_10_out_domain, fibre_volume_10_out_left, fibre_volume_10_out_right, fibre_volume_10_left, fibre_volume_10_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma fibre_volume_10_out_inhabited : fibre_volume_10_out_domain 2 (7 / 2) (5 / 3).
Proof. premises fibre_volume_10_out_domain. Qed.
Lemma fibre_volume_10_out_left_value : Rabs (fibre_volume_10_out_left 2 (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value fibre_volume_10_out_left. Qed.
Lemma fibre_volume_10_out_right_value : Rabs (fibre_volume_10_out_right 2 (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value fibre_volume_10_out_right. Qed.
Lemma fibre_volume_10_out_wrong_0 : ~ (forall N sigma_i sigma_l, fibre_volume_10_out_domain N sigma_i sigma_l -> fibre_volume_10_out_left N sigma_i sigma_l = (Rpower sigma_l (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))).
Proof. refuted fibre_volume_10_out_inhabited fibre_volume_10_out_left. Qed.
Lemma fibre_volume_10_out_wrong_1 : ~ (forall N sigma_i sigma_l, fibre_volume_10_out_domain N sigma_i sigma_l -> fibre_volume_10_out_left N sigma_i sigma_l = 0).
Proof. refuted fibre_volume_10_out_inhabited fibre_volume_10_out_left. Qed.

(* fibre_volume_12: c_d = 2^{d(d+3)/4} Π_{k≤d} π^{k/2}/Γ(k/2) is the volume of O(d) in the Frobenius metric:
   c_n/c_{n−1} is the volume of the sphere S^{n−1} of last columns, whose n − 1 directions have the length √2
   there, and c_1 = 2. | 2**(n*(n + 3)/4 - (n - 1)*(n + 2)/4)*pi**(n/2)/Gamma(n/2) = 2*2**(n/2 -
   1/2)*pi**(n/2)/Gamma(n/2) *)
Definition fibre_volume_12_domain (Gamma_n_2 n pi : R) : Prop :=
  0 < Gamma_n_2 /\ 0 < n /\ 0 < pi.
Definition fibre_volume_12_left (Gamma_n_2 n pi : R) : R :=
  (Rpower 2 ((n * (n + 3) / 4) - ((n - 1) * (n + 2) / 4))) * (Rpower pi (n / 2)) / Gamma_n_2.
Definition fibre_volume_12_right (Gamma_n_2 n pi : R) : R :=
  2 * (Rpower 2 ((n / 2) - (1 / 2))) * (Rpower pi (n / 2)) / Gamma_n_2.
Lemma fibre_volume_12 : forall Gamma_n_2 n pi : R, fibre_volume_12_domain Gamma_n_2 n pi ->
  fibre_volume_12_left Gamma_n_2 n pi = fibre_volume_12_right Gamma_n_2 n pi.
Proof.
  unfold fibre_volume_12_domain, fibre_volume_12_left, fibre_volume_12_right.
  intros Gamma_n_2 n pi (H0 & H1 & H2).
  exponential pi H2 X_pi.
  assert (R0 : (exp ((ln 2) / 2)) ^ 2 = 2) by same_exponent.
  assert (E1 : Rpower 2 ((n * (n + 3) / 4) - ((n - 1) * (n + 2) / 4)) = (exp ((ln 2) / 2)) * (exp ((ln 2) * n / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_pi) (n / 2) = (exp (X_pi * n / 2))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower 2 ((n / 2) - (1 / 2)) = (exp ((ln 2) * n / 2)) / (exp ((ln 2) / 2))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Lemma fibre_volume_12_inhabited : fibre_volume_12_domain (9 / 10) 3 (22 / 7).
Proof. premises fibre_volume_12_domain. Qed.
Lemma fibre_volume_12_left_value : Rabs (fibre_volume_12_left (9 / 10) 3 (22 / 7) - (24763067593 / 1000000000)) <= (1 / 1000000000).
Proof. by_value fibre_volume_12_left. Qed.
Lemma fibre_volume_12_right_value : Rabs (fibre_volume_12_right (9 / 10) 3 (22 / 7) - (24763067593 / 1000000000)) <= (1 / 1000000000).
Proof. by_value fibre_volume_12_right. Qed.
Lemma fibre_volume_12_wrong_0 : ~ (forall Gamma_n_2 n pi, fibre_volume_12_domain Gamma_n_2 n pi -> fibre_volume_12_left Gamma_n_2 n pi = 2 * (Rpower 2 ((n / 2) - (1 / 2))) * (Rpower pi (n / 2)) / pi).
Proof. refuted fibre_volume_12_inhabited fibre_volume_12_left. Qed.
Lemma fibre_volume_12_wrong_1 : ~ (forall Gamma_n_2 n pi, fibre_volume_12_domain Gamma_n_2 n pi -> fibre_volume_12_left Gamma_n_2 n pi = 2 * (Rpower 2 ((n / 2) - (1 / 2))) * (Rpower Gamma_n_2 (n / 2)) / Gamma_n_2).
Proof. refuted fibre_volume_12_inhabited fibre_volume_12_left. Qed.

(* fibre_volume_16: In the metric of O(h) over O(h − r), whose volume is c_h/c_{h−r}, K has the squared length
   2‖K‖²: each hidden layer adds the factor σ_i^{(h−r)/N} for each i. | 2**(-h/2 + r/2)*(2*a**2)**(h/2 - r/2) =
   a**(h - r) *)
Definition fibre_volume_16_domain (a h r : R) : Prop :=
  0 < a /\ 0 < h /\ 0 < r.
Definition fibre_volume_16_left (a h r : R) : R :=
  (Rpower 2 (- (h / 2) + (r / 2))) * (Rpower (2 * (a ^ 2)) ((h / 2) - (r / 2))).
Definition fibre_volume_16_right (a h r : R) : R :=
  Rpower a (h - r).
Lemma fibre_volume_16 : forall a h r : R, fibre_volume_16_domain a h r ->
  fibre_volume_16_left a h r = fibre_volume_16_right a h r.
Proof.
  unfold fibre_volume_16_domain, fibre_volume_16_left, fibre_volume_16_right.
  intros a h r (H0 & H1 & H2).
  exponential a H0 X_a.
  assert (E0 : Rpower 2 (- (h / 2) + (r / 2)) = (exp ((ln 2) * r / 2)) / (exp ((ln 2) * h / 2))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (2 * ((exp X_a) ^ 2)) ((h / 2) - (r / 2)) = (exp (X_a * h)) * (exp ((ln 2) * h / 2)) / (exp (X_a * r)) / (exp ((ln 2) * r / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_a) (h - r) = (exp (X_a * h)) / (exp (X_a * r))) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma fibre_volume_16_inhabited : fibre_volume_16_domain (7 / 2) 5 2.
Proof. premises fibre_volume_16_domain. Qed.
Lemma fibre_volume_16_left_value : Rabs (fibre_volume_16_left (7 / 2) 5 2 - (343 / 8)) <= (1 / 1000000000).
Proof. by_value fibre_volume_16_left. Qed.
Lemma fibre_volume_16_right_value : Rabs (fibre_volume_16_right (7 / 2) 5 2 - (343 / 8)) <= (1 / 1000000000).
Proof. by_value fibre_volume_16_right. Qed.
Lemma fibre_volume_16_wrong_0 : ~ (forall a h r, fibre_volume_16_domain a h r -> fibre_volume_16_left a h r = 1).
Proof. refuted fibre_volume_16_inhabited fibre_volume_16_left. Qed.
Lemma fibre_volume_16_wrong_1 : ~ (forall a h r, fibre_volume_16_domain a h r -> Rpower (2 * (a ^ 2)) ((h / 2) - (r / 2)) = fibre_volume_16_right a h r).
Proof. refuted fibre_volume_16_inhabited fibre_volume_16_right. Qed.

(* gaussian_layers_1: In μ = σ^{2/N}, which is σ_j² of every layer, dφ_i = (N/2) μ_i^{−1/2} dμ_i, φ = N μ^{1/2}.
   | Derivative(N*sqrt(mu_i), mu_i) = N/(2*sqrt(mu_i)) *)
Definition gaussian_layers_1_out_domain (N mu_i : R) : Prop :=
  0 < N /\ 0 < mu_i.
Definition gaussian_layers_1_out_left (N mu_i : R) : R :=
  N / 2 / (sqrt mu_i).
Definition gaussian_layers_1_out_right (N mu_i : R) : R :=
  N / 2 / (sqrt mu_i).
Lemma gaussian_layers_1_out : forall N mu_i : R, gaussian_layers_1_out_domain N mu_i ->
  gaussian_layers_1_out_left N mu_i = gaussian_layers_1_out_right N mu_i.
Proof.
  unfold gaussian_layers_1_out_domain, gaussian_layers_1_out_left, gaussian_layers_1_out_right.
  intros N mu_i (H0 & H1).
  exponential mu_i H1 X_mu_i.
  assert (E0 : exp X_mu_i = ((exp (X_mu_i / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : sqrt (((exp (X_mu_i / 2)) ^ 2)) = (exp (X_mu_i / 2))) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition gaussian_layers_1_left (N mu_i : R) : R :=
  Derive (fun mu_i : R => N * (sqrt mu_i)) mu_i.
Definition gaussian_layers_1_right (N mu_i : R) : R :=
  N / 2 / (sqrt mu_i).
Lemma gaussian_layers_1 : forall N mu_i : R, gaussian_layers_1_out_domain N mu_i ->
  gaussian_layers_1_left N mu_i = gaussian_layers_1_right N mu_i.
Proof.
  intros N mu_i H; generalize (gaussian_layers_1_out N mu_i H); revert H.
  unfold gaussian_layers_1_out_domain, gaussian_layers_1_out_left, gaussian_layers_1_out_right, gaussian_layers_1_left, gaussian_layers_1_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun mu_i : R => N * (sqrt mu_i)) mu_i = N / 2 / (sqrt mu_i)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma gaussian_layers_1_out_inhabited : gaussian_layers_1_out_domain 1 (7 / 2).
Proof. premises gaussian_layers_1_out_domain. Qed.
Lemma gaussian_layers_1_out_left_value : Rabs (gaussian_layers_1_out_left 1 (7 / 2) - (26726124191 / 100000000000)) <= (1 / 100000000000).
Proof. by_value gaussian_layers_1_out_left. Qed.
Lemma gaussian_layers_1_out_right_value : Rabs (gaussian_layers_1_out_right 1 (7 / 2) - (26726124191 / 100000000000)) <= (1 / 100000000000).
Proof. by_value gaussian_layers_1_out_right. Qed.
Lemma gaussian_layers_1_out_wrong_0 : ~ (forall N mu_i, gaussian_layers_1_out_domain N mu_i -> gaussian_layers_1_out_left N mu_i = (N + 1) / 2 / (sqrt mu_i)).
Proof. refuted gaussian_layers_1_out_inhabited gaussian_layers_1_out_left. Qed.
Lemma gaussian_layers_1_out_wrong_1 : ~ (forall N mu_i, gaussian_layers_1_out_domain N mu_i -> (N + 1) / 2 / (sqrt mu_i) = gaussian_layers_1_out_right N mu_i).
Proof. refuted gaussian_layers_1_out_inhabited gaussian_layers_1_out_right. Qed.

(* gaussian_layers_2: A pair has the factor (p_il m_il)^{1/2} in √det g and (N λ_il)^{1/2} in the volume of the
   fibre: together N |μ_i − μ_l|^{1/2} |μ_i^N − μ_l^N|^{1/2}. | N**2*mu_i**(2 - 2*N)*mu_i**(N - 1)*(1 -
   (mu_l**N/mu_i**N)**(1/N))*(mu_i**(N/2) - mu_l**(N/2))**2*(mu_i**(N/2) + mu_l**(N/2))**2/(1 - mu_l**N/mu_i**N)
   = N**2*(mu_i - mu_l)*(mu_i**N - mu_l**N) *)
Definition gaussian_layers_2_domain (N mu_i mu_l : R) : Prop :=
  0 < N /\ 0 < mu_i /\ 0 < mu_l /\ 1 - ((Rpower mu_i (- N)) * (Rpower mu_l N)) <> 0.
Definition gaussian_layers_2_left (N mu_i mu_l : R) : R :=
  (N ^ 2) * (Rpower mu_i (2 - (2 * N))) * (Rpower mu_i (N - 1)) * (1 - (Rpower ((Rpower mu_i (- N)) * (Rpower mu_l N)) (/ N))) * (((Rpower mu_i (N / 2)) - (Rpower mu_l (N / 2))) ^ 2) * (((Rpower mu_i (N / 2)) + (Rpower mu_l (N / 2))) ^ 2) / (1 - ((Rpower mu_i (- N)) * (Rpower mu_l N))).
Definition gaussian_layers_2_right (N mu_i mu_l : R) : R :=
  (N ^ 2) * (mu_i - mu_l) * ((Rpower mu_i N) - (Rpower mu_l N)).
Lemma gaussian_layers_2 : forall N mu_i mu_l : R, gaussian_layers_2_domain N mu_i mu_l ->
  gaussian_layers_2_left N mu_i mu_l = gaussian_layers_2_right N mu_i mu_l.
Proof.
  unfold gaussian_layers_2_domain, gaussian_layers_2_left, gaussian_layers_2_right.
  intros N mu_i mu_l (H0 & H1 & H2 & H3).
  exponential mu_i H1 X_mu_i.
  exponential mu_l H2 X_mu_l.
  assert (E0 : Rpower (exp X_mu_i) (2 - (2 * N)) = ((exp X_mu_i) ^ 2) / ((exp (X_mu_i * N / 2)) ^ 4)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_mu_i) (N - 1) = ((exp (X_mu_i * N / 2)) ^ 2) / (exp X_mu_i)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_mu_i) (- N) = 1 / ((exp (X_mu_i * N / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_mu_l) N = ((exp (X_mu_l * N / 2)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower ((1 / ((exp (X_mu_i * N / 2)) ^ 2)) * (((exp (X_mu_l * N / 2)) ^ 2))) (/ N) = (exp X_mu_l) / (exp X_mu_i)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_mu_i) (N / 2) = (exp (X_mu_i * N / 2))) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_mu_l) (N / 2) = (exp (X_mu_l * N / 2))) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_mu_i) N = ((exp (X_mu_i * N / 2)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma gaussian_layers_2_inhabited : gaussian_layers_2_domain 1 (7 / 2) (5 / 3).
Proof. premises gaussian_layers_2_domain. Qed.
Lemma gaussian_layers_2_left_value : Rabs (gaussian_layers_2_left 1 (7 / 2) (5 / 3) - (33611111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value gaussian_layers_2_left. Qed.
Lemma gaussian_layers_2_right_value : Rabs (gaussian_layers_2_right 1 (7 / 2) (5 / 3) - (33611111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value gaussian_layers_2_right. Qed.
Lemma gaussian_layers_2_wrong_0 : ~ (forall N mu_i mu_l, gaussian_layers_2_domain N mu_i mu_l -> gaussian_layers_2_left N mu_i mu_l = 0).
Proof. refuted gaussian_layers_2_inhabited gaussian_layers_2_left. Qed.
Lemma gaussian_layers_2_wrong_1 : ~ (forall N mu_i mu_l, gaussian_layers_2_domain N mu_i mu_l -> 4 * (N ^ 2) * (Rpower mu_i (2 - (2 * N))) * (Rpower mu_i (N - 1)) * (Rpower mu_l N) * (1 - (Rpower ((Rpower mu_i (- N)) * (Rpower mu_l N)) (/ N))) * (((Rpower mu_i (N / 2)) - (Rpower mu_l (N / 2))) ^ 2) / (1 - ((Rpower mu_i (- N)) * (Rpower mu_l N))) = gaussian_layers_2_right N mu_i mu_l).
Proof. refuted gaussian_layers_2_inhabited gaussian_layers_2_right. Qed.

(* gaussian_layers_3: As a measure of μ the product over pairs and μ_i^{−1/2} dμ_i is homogeneous of half the
   dimension of the balanced manifold, d² + (N − 1) d(d − 1)/2: so (N/2) Σ μ_i has the law Gamma of that shape,
   and half that dimension as its mean. | d*(N/2 + 1/2)*(d - 1)/2 + d/2 = d**2/2 + d*(N - 1)*(d - 1)/4 *)
Definition gaussian_layers_3_domain (N d : R) : Prop :=
  0 < N /\ 0 < d.
Definition gaussian_layers_3_left (N d : R) : R :=
  (d * ((N / 2) + (1 / 2)) * (d - 1) / 2) + (d / 2).
Definition gaussian_layers_3_right (N d : R) : R :=
  ((d ^ 2) / 2) + (d * (N - 1) * (d - 1) / 4).
Lemma gaussian_layers_3 : forall N d : R, gaussian_layers_3_domain N d ->
  gaussian_layers_3_left N d = gaussian_layers_3_right N d.
Proof.
  unfold gaussian_layers_3_domain, gaussian_layers_3_left, gaussian_layers_3_right.
  intros N d (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma gaussian_layers_3_inhabited : gaussian_layers_3_domain 2 1.
Proof. premises gaussian_layers_3_domain. Qed.
Lemma gaussian_layers_3_left_value : Rabs (gaussian_layers_3_left 2 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value gaussian_layers_3_left. Qed.
Lemma gaussian_layers_3_right_value : Rabs (gaussian_layers_3_right 2 1 - (1 / 2)) <= (1 / 100000000000).
Proof. by_value gaussian_layers_3_right. Qed.
Lemma gaussian_layers_3_wrong_0 : ~ (forall N d, gaussian_layers_3_domain N d -> gaussian_layers_3_left N d = ((N ^ 2) / 2) + (d * (N - 1) * (d - 1) / 4)).
Proof. refuted gaussian_layers_3_inhabited gaussian_layers_3_left. Qed.
Lemma gaussian_layers_3_wrong_1 : ~ (forall N d, gaussian_layers_3_domain N d -> gaussian_layers_3_left N d = ((d ^ 2) / 2) + (d * ((N - 1) ^ 2) / 4)).
Proof. refuted gaussian_layers_3_inhabited gaussian_layers_3_left. Qed.

(* gaussian_layers_4: | sqrt((mu_i*t - mu_l*t)*((mu_i*t)**N - (mu_l*t)**N)) = t**(N/2 + 1/2)*sqrt((mu_i -
   mu_l)*(mu_i**N - mu_l**N)) *)
Definition gaussian_layers_4_domain (N mu_i mu_l t : R) : Prop :=
  0 < N /\ 0 < mu_i /\ 0 < mu_l /\ 0 < t /\ 0 < ((mu_i * t) - (mu_l * t)) * ((Rpower (mu_i * t) N) - (Rpower (mu_l * t) N)) /\ 0 < (mu_i - mu_l) * ((Rpower mu_i N) - (Rpower mu_l N)).
Definition gaussian_layers_4_left (N mu_i mu_l t : R) : R :=
  sqrt (((mu_i * t) - (mu_l * t)) * ((Rpower (mu_i * t) N) - (Rpower (mu_l * t) N))).
Definition gaussian_layers_4_right (N mu_i mu_l t : R) : R :=
  (Rpower t ((N / 2) + (1 / 2))) * (sqrt ((mu_i - mu_l) * ((Rpower mu_i N) - (Rpower mu_l N)))).
Lemma gaussian_layers_4 : forall N mu_i mu_l t : R, gaussian_layers_4_domain N mu_i mu_l t ->
  gaussian_layers_4_left N mu_i mu_l t = gaussian_layers_4_right N mu_i mu_l t.
Proof.
  unfold gaussian_layers_4_domain, gaussian_layers_4_left, gaussian_layers_4_right.
  intros N mu_i mu_l t (H0 & H1 & H2 & H3 & H4 & H5).
  exponential mu_i H1 X_mu_i.
  exponential t H3 X_t.
  exponential mu_l H2 X_mu_l.
  assert (E0 : exp X_t = ((exp (X_t / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower ((exp X_mu_i) * (((exp (X_t / 2)) ^ 2))) N = (exp (X_mu_i * N)) * ((exp (X_t * N / 2)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_mu_l) * (((exp (X_t / 2)) ^ 2))) N = (exp (X_mu_l * N)) * ((exp (X_t * N / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (R3 : (sqrt (((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l)))) ^ 2 = ((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l))) by (apply square_of_sqrt; replace (((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l))) with (((((exp X_mu_i) * (((exp (X_t / 2)) ^ 2))) - ((exp X_mu_l) * (((exp (X_t / 2)) ^ 2)))) * (((exp (X_mu_i * N)) * ((exp (X_t * N / 2)) ^ 2)) - ((exp (X_mu_l * N)) * ((exp (X_t * N / 2)) ^ 2)))) * (1 / ((exp (X_t * N / 2)) ^ 2) / ((exp (X_t / 2)) ^ 2))) by (first [ reflexivity | ring | field; nonzero ]); nonnegative).
  try assert (NZ3 : (sqrt (((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l))) with (((((exp X_mu_i) * (((exp (X_t / 2)) ^ 2))) - ((exp X_mu_l) * (((exp (X_t / 2)) ^ 2)))) * (((exp (X_mu_i * N)) * ((exp (X_t * N / 2)) ^ 2)) - ((exp (X_mu_l * N)) * ((exp (X_t * N / 2)) ^ 2)))) * (1 / ((exp (X_t * N / 2)) ^ 2) / ((exp (X_t / 2)) ^ 2))) by (first [ reflexivity | ring | field; nonzero ]); positive).
  assert (E4 : sqrt ((((exp X_mu_i) * (((exp (X_t / 2)) ^ 2))) - ((exp X_mu_l) * (((exp (X_t / 2)) ^ 2)))) * (((exp (X_mu_i * N)) * ((exp (X_t * N / 2)) ^ 2)) - ((exp (X_mu_l * N)) * ((exp (X_t * N / 2)) ^ 2)))) = (exp (X_t * N / 2)) * (exp (X_t / 2)) * (sqrt (((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l))))) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R3] | field [R3]; nonzero ] ]). rewrite ?E4 in *.
  assert (E5 : Rpower (((exp (X_t / 2)) ^ 2)) ((N / 2) + (1 / 2)) = (exp (X_t / 2)) * (exp (X_t * N / 2))) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_mu_i) N = (exp (X_mu_i * N))) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_mu_l) N = (exp (X_mu_l * N))) by same_exponent. rewrite ?E7 in *.
  assert (E8 : sqrt (((exp X_mu_i) - (exp X_mu_l)) * (((exp (X_mu_i * N))) - ((exp (X_mu_l * N))))) = sqrt (((exp (X_mu_i * N)) * (exp X_mu_i)) - ((exp (X_mu_i * N)) * (exp X_mu_l)) - ((exp (X_mu_l * N)) * (exp X_mu_i)) + ((exp (X_mu_l * N)) * (exp X_mu_l)))) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R3] | field [R3]; nonzero ] ]). rewrite ?E8 in *.
  known.
  first [ reflexivity | ring [R3] | field [R3]; nonzero | unfold Rdiv; ring [R3] | alike ].
Qed.
Lemma gaussian_layers_4_inhabited : gaussian_layers_4_domain 1 (7 / 2) (5 / 3) (1 / 3).
Proof. premises gaussian_layers_4_domain. Qed.
Lemma gaussian_layers_4_left_value : Rabs (gaussian_layers_4_left 1 (7 / 2) (5 / 3) (1 / 3) - (61111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value gaussian_layers_4_left. Qed.
Lemma gaussian_layers_4_right_value : Rabs (gaussian_layers_4_right 1 (7 / 2) (5 / 3) (1 / 3) - (61111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value gaussian_layers_4_right. Qed.
Lemma gaussian_layers_4_wrong_0 : ~ (forall N mu_i mu_l t, gaussian_layers_4_domain N mu_i mu_l t -> gaussian_layers_4_left N mu_i mu_l t = (Rpower mu_i ((N / 2) + (1 / 2))) * (sqrt ((mu_i - mu_l) * ((Rpower mu_i N) - (Rpower mu_l N))))).
Proof. refuted gaussian_layers_4_inhabited gaussian_layers_4_left. Qed.
Lemma gaussian_layers_4_wrong_1 : ~ (forall N mu_i mu_l t, gaussian_layers_4_domain N mu_i mu_l t -> gaussian_layers_4_left N mu_i mu_l t = 0).
Proof. refuted gaussian_layers_4_inhabited gaussian_layers_4_left. Qed.

Definition all_of_them := (fibre_volume_4,
  fibre_volume_5,
  fibre_volume_6,
  fibre_volume_7,
  fibre_volume_8,
  fibre_volume_9,
  fibre_volume_10,
  fibre_volume_12,
  fibre_volume_16,
  gaussian_layers_1,
  gaussian_layers_2,
  gaussian_layers_3,
  gaussian_layers_4).
Print Assumptions all_of_them.
