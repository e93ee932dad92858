(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* brownian_1: Entries (i, l) and (l, i) of U^T dW V are a σ_l − σ_i b and −a σ_i + σ_l b: their squares over
   λ_il add up to p_il ((a + b)/√2)² + m_il ((a − b)/√2)², p_il = (σ_i − σ_l)²/λ_il, m_il = (σ_i + σ_l)²/λ_il. |
   ((-a*sigma_i + b*sigma_l)**2 + (a*sigma_l - b*sigma_i)**2)/lambda_il = (a - b)**2*(sigma_i +
   sigma_l)**2/(2*lambda_il) + (a + b)**2*(sigma_i - sigma_l)**2/(2*lambda_il) *)
Definition brownian_1_domain (a b lambda_il sigma_i sigma_l : R) : Prop :=
  0 < lambda_il /\ 0 < sigma_i /\ 0 < sigma_l.
Definition brownian_1_left (a b lambda_il sigma_i sigma_l : R) : R :=
  (((- (a * sigma_i) + (b * sigma_l)) ^ 2) + (((a * sigma_l) - (b * sigma_i)) ^ 2)) / lambda_il.
Definition brownian_1_right (a b lambda_il sigma_i sigma_l : R) : R :=
  (((a - b) ^ 2) * ((sigma_i + sigma_l) ^ 2) / 2 / lambda_il) + (((a + b) ^ 2) * ((sigma_i - sigma_l) ^ 2) / 2 / lambda_il).
Lemma brownian_1 : forall a b lambda_il sigma_i sigma_l : R, brownian_1_domain a b lambda_il sigma_i sigma_l ->
  brownian_1_left a b lambda_il sigma_i sigma_l = brownian_1_right a b lambda_il sigma_i sigma_l.
Proof.
  unfold brownian_1_domain, brownian_1_left, brownian_1_right.
  intros a b lambda_il sigma_i sigma_l (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_1_inhabited : brownian_1_domain (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises brownian_1_domain. Qed.
Lemma brownian_1_left_value : Rabs (brownian_1_left (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (1277388203 / 100000000)) <= (1 / 1000000000).
Proof. by_value brownian_1_left. Qed.
Lemma brownian_1_right_value : Rabs (brownian_1_right (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (1277388203 / 100000000)) <= (1 / 1000000000).
Proof. by_value brownian_1_right. Qed.
Lemma brownian_1_wrong_0 : ~ (forall a b lambda_il sigma_i sigma_l, brownian_1_domain a b lambda_il sigma_i sigma_l -> brownian_1_left a b lambda_il sigma_i sigma_l = (((a - b) ^ 2) * ((sigma_i - sigma_l) ^ 2) / 2 / lambda_il) + (((a + b) ^ 2) * ((sigma_i + sigma_l) ^ 2) / 2 / lambda_il)).
Proof. refuted brownian_1_inhabited brownian_1_left. Qed.
Lemma brownian_1_wrong_1 : ~ (forall a b lambda_il sigma_i sigma_l, brownian_1_domain a b lambda_il sigma_i sigma_l -> brownian_1_left a b lambda_il sigma_i sigma_l = (((a + b) ^ 2) * ((sigma_i - sigma_l) ^ 2) / 2 / sigma_i) + (((a - b) ^ 2) * ((sigma_i + sigma_l) ^ 2) / 2 / lambda_il)).
Proof. refuted brownian_1_inhabited brownian_1_left. Qed.

(* brownian_2: φ = N σ^{1/N} measures length: (dφ/dσ)² = 1/λ_ii; at infinite depth it is log σ. |
   sigma_i**(2/N)/sigma_i**2 = sigma_i**(2*(1 - N)/N) *)
Definition brownian_2_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition brownian_2_left (N sigma_i : R) : R :=
  (Rpower sigma_i (2 / N)) / (sigma_i ^ 2).
Definition brownian_2_right (N sigma_i : R) : R :=
  Rpower sigma_i (2 * (1 - N) / N).
Lemma brownian_2 : forall N sigma_i : R, brownian_2_domain N sigma_i ->
  brownian_2_left N sigma_i = brownian_2_right N sigma_i.
Proof.
  unfold brownian_2_domain, brownian_2_left, brownian_2_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 * (1 - N) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_2_inhabited : brownian_2_domain 1 (7 / 2).
Proof. premises brownian_2_domain. Qed.
Lemma brownian_2_left_value : Rabs (brownian_2_left 1 (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value brownian_2_left. Qed.
Lemma brownian_2_right_value : Rabs (brownian_2_right 1 (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value brownian_2_right. Qed.
Lemma brownian_2_wrong_0 : ~ (forall N sigma_i, brownian_2_domain N sigma_i -> brownian_2_left N sigma_i = / (sigma_i ^ 2)).
Proof. refuted brownian_2_inhabited brownian_2_left. Qed.
Lemma brownian_2_wrong_1 : ~ (forall N sigma_i, brownian_2_domain N sigma_i -> brownian_2_left N sigma_i = Rpower sigma_i (2 * (2 - N) / N)).
Proof. refuted brownian_2_inhabited brownian_2_left. Qed.

(* brownian_3: Where i turns with a row or column beyond the rank, λ_i0 = σ_i^{2−2/N}/N, the squared length is
   (φ_i²/N) a². | N*a**2*sigma_i**2*sigma_i**(-2 + 2/N) = N*a**2*sigma_i**(2/N) *)
Definition brownian_3_domain (N a sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition brownian_3_left (N a sigma_i : R) : R :=
  N * (a ^ 2) * (sigma_i ^ 2) * (Rpower sigma_i (- 2 + (2 / N))).
Definition brownian_3_right (N a sigma_i : R) : R :=
  N * (a ^ 2) * (Rpower sigma_i (2 / N)).
Lemma brownian_3 : forall N a sigma_i : R, brownian_3_domain N a sigma_i ->
  brownian_3_left N a sigma_i = brownian_3_right N a sigma_i.
Proof.
  unfold brownian_3_domain, brownian_3_left, brownian_3_right.
  intros N a sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_3_inhabited : brownian_3_domain 1 (2 / 3) (7 / 2).
Proof. premises brownian_3_domain. Qed.
Lemma brownian_3_left_value : Rabs (brownian_3_left 1 (2 / 3) (7 / 2) - (13611111111 / 2500000000)) <= (1 / 10000000000).
Proof. by_value brownian_3_left. Qed.
Lemma brownian_3_right_value : Rabs (brownian_3_right 1 (2 / 3) (7 / 2) - (13611111111 / 2500000000)) <= (1 / 10000000000).
Proof. by_value brownian_3_right. Qed.
Lemma brownian_3_wrong_0 : ~ (forall N a sigma_i, brownian_3_domain N a sigma_i -> brownian_3_left N a sigma_i = (a ^ 2) * (Rpower sigma_i (2 / N)) * (N + 1)).
Proof. refuted brownian_3_inhabited brownian_3_left. Qed.
Lemma brownian_3_wrong_1 : ~ (forall N a sigma_i, brownian_3_domain N a sigma_i -> (a ^ 2) * (sigma_i ^ 2) * (Rpower sigma_i (- 2 + (2 / N))) * (N + 1) = brownian_3_right N a sigma_i).
Proof. refuted brownian_3_inhabited brownian_3_right. Qed.

(* brownian_4: (p_il m_il)^{1/2} = (φ_i² − φ_l²)/N: in φ and the turns √det g is Π_{i<l} (φ_i² − φ_l²) Π
   φ_i^{m+n−2r} up to a constant. | N**2*(1 - (sigma_l**2/sigma_i**2)**(1/N))**2*(sigma_i - sigma_l)**2*(sigma_i
   + sigma_l)**2/(sigma_i**(4*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)**2) = (N**2*sigma_i**(2/N) -
   N**2*sigma_l**(2/N))**2/N**2 *)
Definition brownian_4_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition brownian_4_left (N sigma_i sigma_l : R) : R :=
  (N ^ 2) * (Rpower sigma_i (- 4 * (N - 1) / N)) * ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2) * ((sigma_i - sigma_l) ^ 2) * ((sigma_i + sigma_l) ^ 2) / ((1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) ^ 2).
Definition brownian_4_right (N sigma_i sigma_l : R) : R :=
  ((((N ^ 2) * (Rpower sigma_i (2 / N))) - ((N ^ 2) * (Rpower sigma_l (2 / N)))) ^ 2) / (N ^ 2).
Lemma brownian_4 : forall N sigma_i sigma_l : R, brownian_4_domain N sigma_i sigma_l ->
  brownian_4_left N sigma_i sigma_l = brownian_4_right N sigma_i sigma_l.
Proof.
  unfold brownian_4_domain, brownian_4_left, brownian_4_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 4 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 4) / ((exp X_sigma_i) ^ 4)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_4_inhabited : brownian_4_domain 1 (7 / 2) (5 / 3).
Proof. premises brownian_4_domain. Qed.
Lemma brownian_4_left_value : Rabs (brownian_4_left 1 (7 / 2) (5 / 3) - (89722993827 / 1000000000)) <= (1 / 1000000000).
Proof. by_value brownian_4_left. Qed.
Lemma brownian_4_right_value : Rabs (brownian_4_right 1 (7 / 2) (5 / 3) - (89722993827 / 1000000000)) <= (1 / 1000000000).
Proof. by_value brownian_4_right. Qed.
Lemma brownian_4_wrong_0 : ~ (forall N sigma_i sigma_l, brownian_4_domain N sigma_i sigma_l -> brownian_4_left N sigma_i sigma_l = 0).
Proof. refuted brownian_4_inhabited brownian_4_left. Qed.
Lemma brownian_4_wrong_1 : ~ (forall N sigma_i sigma_l, brownian_4_domain N sigma_i sigma_l -> 0 = brownian_4_right N sigma_i sigma_l).
Proof. refuted brownian_4_inhabited brownian_4_right. Qed.

(* brownian_5: At infinite depth it is Π_{i<l} (x_i − x_l), x = log σ. | 4*(sigma_i - sigma_l)**2*(sigma_i +
   sigma_l)**2*log(sigma_i/sigma_l)**2/(sigma_i**2 - sigma_l**2)**2 = (2*log(sigma_i) - 2*log(sigma_l))**2 *)
Definition brownian_5_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition brownian_5_left (sigma_i sigma_l : R) : R :=
  4 * ((sigma_i - sigma_l) ^ 2) * ((sigma_i + sigma_l) ^ 2) * ((ln (sigma_i / sigma_l)) ^ 2) / (((sigma_i ^ 2) - (sigma_l ^ 2)) ^ 2).
Definition brownian_5_right (sigma_i sigma_l : R) : R :=
  ((2 * (ln sigma_i)) - (2 * (ln sigma_l))) ^ 2.
Lemma brownian_5 : forall sigma_i sigma_l : R, brownian_5_domain sigma_i sigma_l ->
  brownian_5_left sigma_i sigma_l = brownian_5_right sigma_i sigma_l.
Proof.
  unfold brownian_5_domain, brownian_5_left, brownian_5_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_5_inhabited : brownian_5_domain (7 / 2) (5 / 3).
Proof. premises brownian_5_domain. Qed.
Lemma brownian_5_left_value : Rabs (brownian_5_left (7 / 2) (5 / 3) - (1100942047 / 500000000)) <= (1 / 10000000000).
Proof. by_value brownian_5_left. Qed.
Lemma brownian_5_right_value : Rabs (brownian_5_right (7 / 2) (5 / 3) - (1100942047 / 500000000)) <= (1 / 10000000000).
Proof. by_value brownian_5_right. Qed.
Lemma brownian_5_wrong_0 : ~ (forall sigma_i sigma_l, brownian_5_domain sigma_i sigma_l -> brownian_5_left sigma_i sigma_l = 0).
Proof. refuted brownian_5_inhabited brownian_5_left. Qed.
Lemma brownian_5_wrong_1 : ~ (forall sigma_i sigma_l, brownian_5_domain sigma_i sigma_l -> 16 * (sigma_l ^ 2) * ((sigma_i - sigma_l) ^ 2) * ((ln (sigma_i / sigma_l)) ^ 2) / (((sigma_i ^ 2) - (sigma_l ^ 2)) ^ 2) = brownian_5_right sigma_i sigma_l).
Proof. refuted brownian_5_inhabited brownian_5_right. Qed.

(* brownian_7: U f(Σ) V^T has along a turn the second derivative U (a² J² F − 2ab J F J + b² F J²) V^T, whose
   entry (i, i) is −(a² + b²) f_i + 2ab f_l: −(f_i − f_l) for a = b = 1/√2 and −(f_i + f_l) for a = −b. |
   a**2*Entry(Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [f_i,   0], [  0, f_l]]), 1, 1) -
   2*a*b*Entry(Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [f_i,   0], [  0, f_l]])*Matrix([ [ 0, 1], [-1, 0]]), 1, 1) +
   b**2*Entry(Matrix([ [f_i,   0], [  0, f_l]])*Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [ 0, 1], [-1, 0]]), 1, 1) =
   2*a*b*f_l + f_i*(-a**2 - b**2) *)
Definition brownian_7_out_domain (a b f_i f_l : R) : Prop :=
  True.
Definition brownian_7_out_left (a b f_i f_l : R) : R :=
  - ((a ^ 2) * f_i) + (2 * a * b * f_l) - ((b ^ 2) * f_i).
Definition brownian_7_out_right (a b f_i f_l : R) : R :=
  (2 * a * b * f_l) + (f_i * (- (a ^ 2) - (b ^ 2))).
Lemma brownian_7_out : forall a b f_i f_l : R, brownian_7_out_domain a b f_i f_l ->
  brownian_7_out_left a b f_i f_l = brownian_7_out_right a b f_i f_l.
Proof.
  unfold brownian_7_out_domain, brownian_7_out_left, brownian_7_out_right.
  intros a b f_i f_l _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_7_left (a b f_i f_l : R) : R :=
  ((a ^ 2) * (entry (product (product [[0; 1]; [-1; 0]] [[0; 1]; [-1; 0]]) [[f_i; 0]; [0; f_l]]) 0 0)) - (2 * a * b * (entry (product (product [[0; 1]; [-1; 0]] [[f_i; 0]; [0; f_l]]) [[0; 1]; [-1; 0]]) 0 0)) + ((b ^ 2) * (entry (product (product [[f_i; 0]; [0; f_l]] [[0; 1]; [-1; 0]]) [[0; 1]; [-1; 0]]) 0 0)).
Definition brownian_7_right (a b f_i f_l : R) : R :=
  (2 * a * b * f_l) + (f_i * (- (a ^ 2) - (b ^ 2))).
Lemma brownian_7 : forall a b f_i f_l : R, brownian_7_out_domain a b f_i f_l ->
  brownian_7_left a b f_i f_l = brownian_7_right a b f_i f_l.
Proof.
  intros a b f_i f_l H; generalize (brownian_7_out a b f_i f_l H); revert H.
  unfold brownian_7_out_domain, brownian_7_out_left, brownian_7_out_right, brownian_7_left, brownian_7_right.
  intros _ out. known.
  assert (W0 : entry (product (product [[0; 1]; [-1; 0]] [[0; 1]; [-1; 0]]) [[f_i; 0]; [0; f_l]]) 0 0 = - f_i) by worked_out. rewrite ?W0.
  assert (W1 : entry (product (product [[f_i; 0]; [0; f_l]] [[0; 1]; [-1; 0]]) [[0; 1]; [-1; 0]]) 0 0 = - f_i) by worked_out. rewrite ?W1.
  assert (W2 : entry (product (product [[0; 1]; [-1; 0]] [[f_i; 0]; [0; f_l]]) [[0; 1]; [-1; 0]]) 0 0 = - f_l) by worked_out. rewrite ?W2.
  by_out out.
Qed.
Lemma brownian_7_out_inhabited : brownian_7_out_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises brownian_7_out_domain. Qed.
Lemma brownian_7_out_left_value : Rabs (brownian_7_out_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (-(55733333333 / 10000000000))) <= (1 / 10000000000).
Proof. by_value brownian_7_out_left. Qed.
Lemma brownian_7_out_right_value : Rabs (brownian_7_out_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (-(55733333333 / 10000000000))) <= (1 / 10000000000).
Proof. by_value brownian_7_out_right. Qed.
Lemma brownian_7_out_wrong_0 : ~ (forall a b f_i f_l, brownian_7_out_domain a b f_i f_l -> brownian_7_out_left a b f_i f_l = (2 * a * b * f_l) + (f_l * (- (a ^ 2) - (b ^ 2)))).
Proof. refuted brownian_7_out_inhabited brownian_7_out_left. Qed.
Lemma brownian_7_out_wrong_1 : ~ (forall a b f_i f_l, brownian_7_out_domain a b f_i f_l -> brownian_7_out_left a b f_i f_l = - (2 * (a ^ 2) * f_i) + (2 * a * b * f_l)).
Proof. refuted brownian_7_out_inhabited brownian_7_out_left. Qed.

(* brownian_8: | a**2*Entry(Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [f_i,   0], [  0,
   f_l]]), 1, 2) - 2*a*b*Entry(Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [f_i,   0], [  0, f_l]])*Matrix([ [ 0, 1],
   [-1, 0]]), 1, 2) + b**2*Entry(Matrix([ [f_i,   0], [  0, f_l]])*Matrix([ [ 0, 1], [-1, 0]])*Matrix([ [ 0, 1],
   [-1, 0]]), 1, 2) = 0 *)
Definition brownian_8_out_domain (a b f_i f_l : R) : Prop :=
  True.
Definition brownian_8_out_left (a b f_i f_l : R) : R :=
  0.
Definition brownian_8_out_right (a b f_i f_l : R) : R :=
  0.
Lemma brownian_8_out : forall a b f_i f_l : R, brownian_8_out_domain a b f_i f_l ->
  brownian_8_out_left a b f_i f_l = brownian_8_out_right a b f_i f_l.
Proof.
  unfold brownian_8_out_domain, brownian_8_out_left, brownian_8_out_right.
  intros a b f_i f_l _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_8_left (a b f_i f_l : R) : R :=
  ((a ^ 2) * (entry (product (product [[0; 1]; [-1; 0]] [[0; 1]; [-1; 0]]) [[f_i; 0]; [0; f_l]]) 0 1)) - (2 * a * b * (entry (product (product [[0; 1]; [-1; 0]] [[f_i; 0]; [0; f_l]]) [[0; 1]; [-1; 0]]) 0 1)) + ((b ^ 2) * (entry (product (product [[f_i; 0]; [0; f_l]] [[0; 1]; [-1; 0]]) [[0; 1]; [-1; 0]]) 0 1)).
Definition brownian_8_right (a b f_i f_l : R) : R :=
  0.
Lemma brownian_8 : forall a b f_i f_l : R, brownian_8_out_domain a b f_i f_l ->
  brownian_8_left a b f_i f_l = brownian_8_right a b f_i f_l.
Proof.
  intros a b f_i f_l H; generalize (brownian_8_out a b f_i f_l H); revert H.
  unfold brownian_8_out_domain, brownian_8_out_left, brownian_8_out_right, brownian_8_left, brownian_8_right.
  intros _ out. known.
  assert (W0 : entry (product (product [[0; 1]; [-1; 0]] [[0; 1]; [-1; 0]]) [[f_i; 0]; [0; f_l]]) 0 1 = 0) by worked_out. rewrite ?W0.
  assert (W1 : entry (product (product [[f_i; 0]; [0; f_l]] [[0; 1]; [-1; 0]]) [[0; 1]; [-1; 0]]) 0 1 = 0) by worked_out. rewrite ?W1.
  assert (W2 : entry (product (product [[0; 1]; [-1; 0]] [[f_i; 0]; [0; f_l]]) [[0; 1]; [-1; 0]]) 0 1 = 0) by worked_out. rewrite ?W2.
  by_out out.
Qed.
Lemma brownian_8_out_inhabited : brownian_8_out_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises brownian_8_out_domain. Qed.
Lemma brownian_8_out_left_value : Rabs (brownian_8_out_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value brownian_8_out_left. Qed.
Lemma brownian_8_out_right_value : Rabs (brownian_8_out_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value brownian_8_out_right. Qed.
Lemma brownian_8_out_wrong_0 : ~ (forall a b f_i f_l, brownian_8_out_domain a b f_i f_l -> - (a ^ 2) * f_i = brownian_8_out_right a b f_i f_l).
Proof. refuted brownian_8_out_inhabited brownian_8_out_right. Qed.
Lemma brownian_8_out_wrong_1 : ~ (forall a b f_i f_l, brownian_8_out_domain a b f_i f_l -> 2 * a * b * f_l = brownian_8_out_right a b f_i f_l).
Proof. refuted brownian_8_out_inhabited brownian_8_out_right. Qed.

(* brownian_9: Half of ∂ log √det g/∂φ_i is the drift of φ_i: dφ_i = dB_i + Σ_{l≠i} φ_i/(φ_i² − φ_l²) dt + (m + n
   − 2r)/(2φ_i) dt, in which there is no depth: the law of the singular values of a Brownian matrix, which is
   depth 1. | Derivative(log(phi_i**2 - phi_l**2), phi_i)/2 = phi_i/(phi_i**2 - phi_l**2) *)
Definition brownian_9_out_domain (phi_i phi_l : R) : Prop :=
  0 < phi_i /\ 0 < phi_l /\ (phi_i ^ 2) - (phi_l ^ 2) <> 0 /\ 0 < phi_i - phi_l.
Definition brownian_9_out_left (phi_i phi_l : R) : R :=
  phi_i / ((phi_i ^ 2) - (phi_l ^ 2)).
Definition brownian_9_out_right (phi_i phi_l : R) : R :=
  phi_i / ((phi_i ^ 2) - (phi_l ^ 2)).
Lemma brownian_9_out : forall phi_i phi_l : R, brownian_9_out_domain phi_i phi_l ->
  brownian_9_out_left phi_i phi_l = brownian_9_out_right phi_i phi_l.
Proof.
  unfold brownian_9_out_domain, brownian_9_out_left, brownian_9_out_right.
  intros phi_i phi_l (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_9_left (phi_i phi_l : R) : R :=
  (Derive (fun phi_i : R => ln ((phi_i ^ 2) - (phi_l ^ 2))) phi_i) / 2.
Definition brownian_9_right (phi_i phi_l : R) : R :=
  phi_i / ((phi_i ^ 2) - (phi_l ^ 2)).
Lemma brownian_9 : forall phi_i phi_l : R, brownian_9_out_domain phi_i phi_l ->
  brownian_9_left phi_i phi_l = brownian_9_right phi_i phi_l.
Proof.
  intros phi_i phi_l H; generalize (brownian_9_out phi_i phi_l H); revert H.
  unfold brownian_9_out_domain, brownian_9_out_left, brownian_9_out_right, brownian_9_left, brownian_9_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : Derive (fun phi_i : R => ln ((phi_i ^ 2) - (phi_l ^ 2))) phi_i = 2 * phi_i / ((phi_i ^ 2) - (phi_l ^ 2))) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma brownian_9_out_inhabited : brownian_9_out_domain (7 / 2) (5 / 3).
Proof. premises brownian_9_out_domain. Qed.
Lemma brownian_9_out_left_value : Rabs (brownian_9_out_left (7 / 2) (5 / 3) - (9237536657 / 25000000000)) <= (1 / 100000000000).
Proof. by_value brownian_9_out_left. Qed.
Lemma brownian_9_out_right_value : Rabs (brownian_9_out_right (7 / 2) (5 / 3) - (9237536657 / 25000000000)) <= (1 / 100000000000).
Proof. by_value brownian_9_out_right. Qed.
Lemma brownian_9_out_wrong_0 : ~ (forall phi_i phi_l, brownian_9_out_domain phi_i phi_l -> brownian_9_out_left phi_i phi_l = 2 * phi_i / ((phi_i ^ 2) - (phi_l ^ 2))).
Proof. refuted brownian_9_out_inhabited brownian_9_out_left. Qed.
Lemma brownian_9_out_wrong_1 : ~ (forall phi_i phi_l, brownian_9_out_domain phi_i phi_l -> brownian_9_out_left phi_i phi_l = phi_l / ((phi_i ^ 2) - (phi_l ^ 2))).
Proof. refuted brownian_9_out_inhabited brownian_9_out_left. Qed.

(* brownian_10: | Derivative(log(phi_i), phi_i)/2 = 1/(2*phi_i) *)
Definition brownian_10_out_domain (phi_i : R) : Prop :=
  0 < phi_i.
Definition brownian_10_out_left (phi_i : R) : R :=
  1 / 2 / phi_i.
Definition brownian_10_out_right (phi_i : R) : R :=
  1 / 2 / phi_i.
Lemma brownian_10_out : forall phi_i : R, brownian_10_out_domain phi_i ->
  brownian_10_out_left phi_i = brownian_10_out_right phi_i.
Proof.
  unfold brownian_10_out_domain, brownian_10_out_left, brownian_10_out_right.
  intros phi_i H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_10_left (phi_i : R) : R :=
  (Derive (fun phi_i : R => ln phi_i) phi_i) / 2.
Definition brownian_10_right (phi_i : R) : R :=
  1 / 2 / phi_i.
Lemma brownian_10 : forall phi_i : R, brownian_10_out_domain phi_i ->
  brownian_10_left phi_i = brownian_10_right phi_i.
Proof.
  intros phi_i H; generalize (brownian_10_out phi_i H); revert H.
  unfold brownian_10_out_domain, brownian_10_out_left, brownian_10_out_right, brownian_10_left, brownian_10_right.
  intros H0 out. known.
  assert (W0 : Derive (fun phi_i : R => ln phi_i) phi_i = / phi_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma brownian_10_out_inhabited : brownian_10_out_domain (7 / 2).
Proof. premises brownian_10_out_domain. Qed.
Lemma brownian_10_out_left_value : Rabs (brownian_10_out_left (7 / 2) - (7142857143 / 50000000000)) <= (1 / 100000000000).
Proof. by_value brownian_10_out_left. Qed.
Lemma brownian_10_out_right_value : Rabs (brownian_10_out_right (7 / 2) - (7142857143 / 50000000000)) <= (1 / 100000000000).
Proof. by_value brownian_10_out_right. Qed.
Lemma brownian_10_out_wrong_0 : ~ (forall phi_i, brownian_10_out_domain phi_i -> brownian_10_out_left phi_i = / phi_i).
Proof. refuted brownian_10_out_inhabited brownian_10_out_left. Qed.
Lemma brownian_10_out_wrong_1 : ~ (forall phi_i, brownian_10_out_domain phi_i -> / phi_i = brownian_10_out_right phi_i).
Proof. refuted brownian_10_out_inhabited brownian_10_out_right. Qed.

(* brownian_11: At infinite depth dx_i = dB_i + ½ Σ_{l≠i} dt/(x_i − x_l): Dyson's motion, of eigenvalues of a
   real symmetric Brownian matrix. | Derivative(log(x_i - x_l), x_i)/2 = 1/(2*x_i - 2*x_l) *)
Definition brownian_11_out_domain (x_i x_l : R) : Prop :=
  (2 * x_i) - (2 * x_l) <> 0 /\ 0 < x_i - x_l.
Definition brownian_11_out_left (x_i x_l : R) : R :=
  1 / 2 / (x_i - x_l).
Definition brownian_11_out_right (x_i x_l : R) : R :=
  / ((2 * x_i) - (2 * x_l)).
Lemma brownian_11_out : forall x_i x_l : R, brownian_11_out_domain x_i x_l ->
  brownian_11_out_left x_i x_l = brownian_11_out_right x_i x_l.
Proof.
  unfold brownian_11_out_domain, brownian_11_out_left, brownian_11_out_right.
  intros x_i x_l (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_11_left (x_i x_l : R) : R :=
  (Derive (fun x_i : R => ln (x_i - x_l)) x_i) / 2.
Definition brownian_11_right (x_i x_l : R) : R :=
  / ((2 * x_i) - (2 * x_l)).
Lemma brownian_11 : forall x_i x_l : R, brownian_11_out_domain x_i x_l ->
  brownian_11_left x_i x_l = brownian_11_right x_i x_l.
Proof.
  intros x_i x_l H; generalize (brownian_11_out x_i x_l H); revert H.
  unfold brownian_11_out_domain, brownian_11_out_left, brownian_11_out_right, brownian_11_left, brownian_11_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun x_i : R => ln (x_i - x_l)) x_i = / (x_i - x_l)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma brownian_11_out_inhabited : brownian_11_out_domain (7 / 2) (5 / 3).
Proof. premises brownian_11_out_domain. Qed.
Lemma brownian_11_out_left_value : Rabs (brownian_11_out_left (7 / 2) (5 / 3) - (27272727273 / 100000000000)) <= (1 / 100000000000).
Proof. by_value brownian_11_out_left. Qed.
Lemma brownian_11_out_right_value : Rabs (brownian_11_out_right (7 / 2) (5 / 3) - (27272727273 / 100000000000)) <= (1 / 100000000000).
Proof. by_value brownian_11_out_right. Qed.
Lemma brownian_11_out_wrong_0 : ~ (forall x_i x_l, brownian_11_out_domain x_i x_l -> brownian_11_out_left x_i x_l = / ((2 * x_i) - (4 * x_l))).
Proof. refuted brownian_11_out_inhabited brownian_11_out_left. Qed.
Lemma brownian_11_out_wrong_1 : ~ (forall x_i x_l, brownian_11_out_domain x_i x_l -> / ((2 * x_i) - x_l) = brownian_11_out_right x_i x_l).
Proof. refuted brownian_11_out_inhabited brownian_11_out_right. Qed.

(* brownian_12: For f(σ) = σ, dσ/dφ = σ^{1−1/N}, the repulsion of a pair and the bending of its turns cancel:
   pairs do not interact, | 2*N*sigma_i**(1/N)*sigma_i**(1 - 1/N)/(N**2*sigma_i**(2/N) - N**2*sigma_l**(2/N)) -
   sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i +
   sigma_l)) - sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i - sigma_l)) = 0 *)
Definition brownian_12_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ ((N ^ 2) * (Rpower sigma_i (2 / N))) - ((N ^ 2) * (Rpower sigma_l (2 / N))) <> 0 /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ sigma_i - sigma_l <> 0.
Definition brownian_12_left (N sigma_i sigma_l : R) : R :=
  (2 * N * (Rpower sigma_i (/ N)) * (Rpower sigma_i (1 - (/ N))) / (((N ^ 2) * (Rpower sigma_i (2 / N))) - ((N ^ 2) * (Rpower sigma_l (2 / N))))) - ((Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (sigma_i + sigma_l)) - ((Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (sigma_i - sigma_l)).
Definition brownian_12_right (N sigma_i sigma_l : R) : R :=
  0.
Lemma brownian_12 : forall N sigma_i sigma_l : R, brownian_12_domain N sigma_i sigma_l ->
  brownian_12_left N sigma_i sigma_l = brownian_12_right N sigma_i sigma_l.
Proof.
  unfold brownian_12_domain, brownian_12_left, brownian_12_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (/ N) = (exp (X_sigma_i / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (1 - (/ N)) = (exp X_sigma_i) / (exp (X_sigma_i / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_12_inhabited : brownian_12_domain 1 (7 / 2) (5 / 3).
Proof. premises brownian_12_domain. Qed.
Lemma brownian_12_left_value : Rabs (brownian_12_left 1 (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value brownian_12_left. Qed.
Lemma brownian_12_right_value : Rabs (brownian_12_right 1 (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value brownian_12_right. Qed.
Lemma brownian_12_wrong_0 : ~ (forall N sigma_i sigma_l, brownian_12_domain N sigma_i sigma_l -> (2 * N * (Rpower sigma_i (/ N)) * (Rpower sigma_i (1 - (/ N))) / (((N ^ 2) * (Rpower sigma_i (2 / N))) - ((N ^ 2) * (Rpower sigma_l (2 / N))))) - ((Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (sigma_i - sigma_l) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i + sigma_l) ^ 2)) - ((Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (sigma_i + sigma_l) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i - sigma_l) ^ 2)) = brownian_12_right N sigma_i sigma_l).
Proof. refuted brownian_12_inhabited brownian_12_right. Qed.
Lemma brownian_12_wrong_1 : ~ (forall N sigma_i sigma_l, brownian_12_domain N sigma_i sigma_l -> (2 * N * (Rpower sigma_i (1 - (/ N))) * (Rpower sigma_l (/ N)) / (((N ^ 2) * (Rpower sigma_i (2 / N))) - ((N ^ 2) * (Rpower sigma_l (2 / N))))) - ((Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (sigma_i + sigma_l)) - ((Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (sigma_i - sigma_l)) = brownian_12_right N sigma_i sigma_l).
Proof. refuted brownian_12_inhabited brownian_12_right. Qed.

(* brownian_13: nor do they at infinite depth, | sigma_i/(log(sigma_i) - log(sigma_l)) - (sigma_i**2 -
   sigma_l**2)/(2*(sigma_i + sigma_l)*log(sigma_i/sigma_l)) - (sigma_i**2 - sigma_l**2)/(2*(sigma_i -
   sigma_l)*log(sigma_i/sigma_l)) = 0 *)
Definition brownian_13_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (ln sigma_i) - (ln sigma_l) <> 0 /\ ln (sigma_i / sigma_l) <> 0 /\ sigma_i - sigma_l <> 0.
Definition brownian_13_left (sigma_i sigma_l : R) : R :=
  (sigma_i / ((ln sigma_i) - (ln sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (sigma_i + sigma_l) / (ln (sigma_i / sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (sigma_i - sigma_l) / (ln (sigma_i / sigma_l))).
Definition brownian_13_right (sigma_i sigma_l : R) : R :=
  0.
Lemma brownian_13 : forall sigma_i sigma_l : R, brownian_13_domain sigma_i sigma_l ->
  brownian_13_left sigma_i sigma_l = brownian_13_right sigma_i sigma_l.
Proof.
  unfold brownian_13_domain, brownian_13_left, brownian_13_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_l H1 X_sigma_l.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_13_inhabited : brownian_13_domain (7 / 2) (5 / 3).
Proof. premises brownian_13_domain. Qed.
Lemma brownian_13_left_value : Rabs (brownian_13_left (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value brownian_13_left. Qed.
Lemma brownian_13_right_value : Rabs (brownian_13_right (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value brownian_13_right. Qed.
Lemma brownian_13_wrong_0 : ~ (forall sigma_i sigma_l, brownian_13_domain sigma_i sigma_l -> (sigma_l / ((ln sigma_i) - (ln sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (sigma_i + sigma_l) / (ln (sigma_i / sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (sigma_i - sigma_l) / (ln (sigma_i / sigma_l))) = brownian_13_right sigma_i sigma_l).
Proof. refuted brownian_13_inhabited brownian_13_right. Qed.
Lemma brownian_13_wrong_1 : ~ (forall sigma_i sigma_l, brownian_13_domain sigma_i sigma_l -> (sigma_i / ((ln sigma_i) - (ln sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (sigma_i - sigma_l) / (ln (sigma_i / sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 4 / sigma_l / (ln (sigma_i / sigma_l))) = brownian_13_right sigma_i sigma_l).
Proof. refuted brownian_13_inhabited brownian_13_right. Qed.

(* brownian_14: and turns with what is beyond the rank add nothing. | -sigma_i/(N*sigma_i**(2/N)) + sigma_i**(1 -
   1/N)/(N*sigma_i**(1/N)) = 0 *)
Definition brownian_14_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition brownian_14_left (N sigma_i : R) : R :=
  - (sigma_i * (Rpower sigma_i (- 2 / N)) / N) + ((Rpower sigma_i ((-1) / N)) * (Rpower sigma_i (1 - (/ N))) / N).
Definition brownian_14_right (N sigma_i : R) : R :=
  0.
Lemma brownian_14 : forall N sigma_i : R, brownian_14_domain N sigma_i ->
  brownian_14_left N sigma_i = brownian_14_right N sigma_i.
Proof.
  unfold brownian_14_domain, brownian_14_left, brownian_14_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 / N) = 1 / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) ((-1) / N) = 1 / (exp (X_sigma_i / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (1 - (/ N)) = (exp X_sigma_i) / (exp (X_sigma_i / N))) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_14_inhabited : brownian_14_domain 1 (7 / 2).
Proof. premises brownian_14_domain. Qed.
Lemma brownian_14_left_value : Rabs (brownian_14_left 1 (7 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value brownian_14_left. Qed.
Lemma brownian_14_right_value : Rabs (brownian_14_right 1 (7 / 2) - 0) <= (1 / 10000000000).
Proof. by_value brownian_14_right. Qed.
Lemma brownian_14_wrong_0 : ~ (forall N sigma_i, brownian_14_domain N sigma_i -> - (sigma_i * (Rpower sigma_i (- 2 / N)) / N) + ((Rpower sigma_i (1 - (/ N))) * (Rpower sigma_i ((-1) / (N + 1))) / N) = brownian_14_right N sigma_i).
Proof. refuted brownian_14_inhabited brownian_14_right. Qed.
Lemma brownian_14_wrong_1 : ~ (forall N sigma_i, brownian_14_domain N sigma_i -> ((Rpower sigma_i ((-1) / N)) * (Rpower sigma_i (1 - (/ N))) / (N + 1)) - (sigma_i * (Rpower sigma_i (- 2 / N)) / N) = brownian_14_right N sigma_i).
Proof. refuted brownian_14_inhabited brownian_14_right. Qed.

(* brownian_15: What is left is d²σ/dφ² = (1 − 1/N) σ^{1−2/N}: | N*(phi_i/N)**N*(N - 1)/phi_i**2 =
   (phi_i/N)**(N*(1 - 2/N))*(1 - 1/N) *)
Definition brownian_15_domain (N phi_i : R) : Prop :=
  0 < N /\ 0 < phi_i.
Definition brownian_15_left (N phi_i : R) : R :=
  N * (Rpower (phi_i / N) N) * (N - 1) / (phi_i ^ 2).
Definition brownian_15_right (N phi_i : R) : R :=
  (Rpower (phi_i / N) (N * (1 - (2 / N)))) * (1 - (/ N)).
Lemma brownian_15 : forall N phi_i : R, brownian_15_domain N phi_i ->
  brownian_15_left N phi_i = brownian_15_right N phi_i.
Proof.
  unfold brownian_15_domain, brownian_15_left, brownian_15_right.
  intros N phi_i (H0 & H1).
  exponential phi_i H1 X_phi_i.
  exponential N H0 X_N.
  assert (E0 : Rpower ((exp X_phi_i) / (exp X_N)) (exp X_N) = (exp (X_phi_i * (exp X_N))) / (exp (X_N * (exp X_N)))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower ((exp X_phi_i) / (exp X_N)) ((exp X_N) * (1 - (2 / (exp X_N)))) = ((exp X_N) ^ 2) * (exp (X_phi_i * (exp X_N))) / ((exp X_phi_i) ^ 2) / (exp (X_N * (exp X_N)))) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_15_inhabited : brownian_15_domain 1 (7 / 2).
Proof. premises brownian_15_domain. Qed.
Lemma brownian_15_left_value : Rabs (brownian_15_left 1 (7 / 2) - 0) <= (1 / 10000000000).
Proof. by_value brownian_15_left. Qed.
Lemma brownian_15_right_value : Rabs (brownian_15_right 1 (7 / 2) - 0) <= (1 / 10000000000).
Proof. by_value brownian_15_right. Qed.
Lemma brownian_15_wrong_0 : ~ (forall N phi_i, brownian_15_domain N phi_i -> brownian_15_left N phi_i = (Rpower (phi_i / N) (N * (1 - (2 / N)))) * (2 - (/ N))).
Proof. refuted brownian_15_inhabited brownian_15_left. Qed.
Lemma brownian_15_wrong_1 : ~ (forall N phi_i, brownian_15_domain N phi_i -> brownian_15_left N phi_i = (Rpower (phi_i / N) (N * (1 - (2 / N)))) * (1 + (/ N))).
Proof. refuted brownian_15_inhabited brownian_15_left. Qed.

(* brownian_16: σ at infinite depth. | Derivative(exp(x_i), (x_i, 2)) = exp(x_i) *)
Definition brownian_16_out_domain (x_i : R) : Prop :=
  True.
Definition brownian_16_out_left (x_i : R) : R :=
  exp x_i.
Definition brownian_16_out_right (x_i : R) : R :=
  exp x_i.
Lemma brownian_16_out : forall x_i : R, brownian_16_out_domain x_i ->
  brownian_16_out_left x_i = brownian_16_out_right x_i.
Proof.
  unfold brownian_16_out_domain, brownian_16_out_left, brownian_16_out_right.
  intros x_i _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_16_left (x_i : R) : R :=
  Derive (fun x_i : R => Derive (fun x_i : R => exp x_i) x_i) x_i.
Definition brownian_16_right (x_i : R) : R :=
  exp x_i.
Lemma brownian_16 : forall x_i : R, brownian_16_out_domain x_i ->
  brownian_16_left x_i = brownian_16_right x_i.
Proof.
  intros x_i H; generalize (brownian_16_out x_i H); revert H.
  unfold brownian_16_out_domain, brownian_16_out_left, brownian_16_out_right, brownian_16_left, brownian_16_right.
  intros _ out. known.
  assert (W0 : Derive (fun x_i : R => Derive (fun x_i : R => exp x_i) x_i) x_i = exp x_i) by (derived_by (fun x_i : R => (exp x_i))). rewrite ?W0.
  by_out out.
Qed.
Lemma brownian_16_out_inhabited : brownian_16_out_domain (3 / 2).
Proof. premises brownian_16_out_domain. Qed.
Lemma brownian_16_out_left_value : Rabs (brownian_16_out_left (3 / 2) - (44816890703 / 10000000000)) <= (1 / 10000000000).
Proof. by_value brownian_16_out_left. Qed.
Lemma brownian_16_out_right_value : Rabs (brownian_16_out_right (3 / 2) - (44816890703 / 10000000000)) <= (1 / 10000000000).
Proof. by_value brownian_16_out_right. Qed.
Lemma brownian_16_out_wrong_0 : ~ (forall x_i, brownian_16_out_domain x_i -> brownian_16_out_left x_i = exp (- x_i)).
Proof. refuted brownian_16_out_inhabited brownian_16_out_left. Qed.
Lemma brownian_16_out_wrong_1 : ~ (forall x_i, brownian_16_out_domain x_i -> exp (- x_i) = brownian_16_out_right x_i).
Proof. refuted brownian_16_out_inhabited brownian_16_out_right. Qed.

(* brownian_17: p_il m_il is N^{−2} times what it is at depth 1 for the singular values φ: in the matrices U φ
   V^T the volume is that of Lebesgue up to a constant, | N**4*(1 - (sigma_l**2/sigma_i**2)**(1/N))**2*(sigma_i -
   sigma_l)**2*(sigma_i + sigma_l)**2/(sigma_i**(4*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)**2) = (N*sigma_i**(1/N)
   - N*sigma_l**(1/N))**2*(N*sigma_i**(1/N) + N*sigma_l**(1/N))**2 *)
Definition brownian_17_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition brownian_17_left (N sigma_i sigma_l : R) : R :=
  (N ^ 4) * (Rpower sigma_i (- 4 * (N - 1) / N)) * ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2) * ((sigma_i - sigma_l) ^ 2) * ((sigma_i + sigma_l) ^ 2) / ((1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) ^ 2).
Definition brownian_17_right (N sigma_i sigma_l : R) : R :=
  (((N * (Rpower sigma_i (/ N))) - (N * (Rpower sigma_l (/ N)))) ^ 2) * (((N * (Rpower sigma_i (/ N))) + (N * (Rpower sigma_l (/ N)))) ^ 2).
Lemma brownian_17 : forall N sigma_i sigma_l : R, brownian_17_domain N sigma_i sigma_l ->
  brownian_17_left N sigma_i sigma_l = brownian_17_right N sigma_i sigma_l.
Proof.
  unfold brownian_17_domain, brownian_17_left, brownian_17_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 4 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 4) / ((exp X_sigma_i) ^ 4)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (/ N) = (exp (X_sigma_i / N))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (/ N) = (exp (X_sigma_l / N))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_17_inhabited : brownian_17_domain 1 (7 / 2) (5 / 3).
Proof. premises brownian_17_domain. Qed.
Lemma brownian_17_left_value : Rabs (brownian_17_left 1 (7 / 2) (5 / 3) - (89722993827 / 1000000000)) <= (1 / 1000000000).
Proof. by_value brownian_17_left. Qed.
Lemma brownian_17_right_value : Rabs (brownian_17_right 1 (7 / 2) (5 / 3) - (89722993827 / 1000000000)) <= (1 / 1000000000).
Proof. by_value brownian_17_right. Qed.
Lemma brownian_17_wrong_0 : ~ (forall N sigma_i sigma_l, brownian_17_domain N sigma_i sigma_l -> brownian_17_left N sigma_i sigma_l = 4 * (N ^ 2) * (Rpower sigma_l (2 / N)) * (((N * (Rpower sigma_i (/ N))) - (N * (Rpower sigma_l (/ N)))) ^ 2)).
Proof. refuted brownian_17_inhabited brownian_17_left. Qed.
Lemma brownian_17_wrong_1 : ~ (forall N sigma_i sigma_l, brownian_17_domain N sigma_i sigma_l -> brownian_17_left N sigma_i sigma_l = 4 * (N ^ 2) * (Rpower sigma_i (2 / N)) * (((N * (Rpower sigma_i (/ N))) - (N * (Rpower sigma_l (/ N)))) ^ 2)).
Proof. refuted brownian_17_inhabited brownian_17_left. Qed.

(* brownian_18: and where σ_l = 0 the metric is there that of matrices with p_il and m_il over N: singular
   matrices with σ_{d−1} > 0 are a hypersurface within, at distance φ_d, which Brownian motion crosses as it does
   at depth 1. | N*sigma_i**2*sigma_i**(-2 + 2/N) = N*sigma_i**(2/N) *)
Definition brownian_18_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition brownian_18_left (N sigma_i : R) : R :=
  N * (sigma_i ^ 2) * (Rpower sigma_i (- 2 + (2 / N))).
Definition brownian_18_right (N sigma_i : R) : R :=
  N * (Rpower sigma_i (2 / N)).
Lemma brownian_18 : forall N sigma_i : R, brownian_18_domain N sigma_i ->
  brownian_18_left N sigma_i = brownian_18_right N sigma_i.
Proof.
  unfold brownian_18_domain, brownian_18_left, brownian_18_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma brownian_18_inhabited : brownian_18_domain 2 (7 / 2).
Proof. premises brownian_18_domain. Qed.
Lemma brownian_18_left_value : Rabs (brownian_18_left 2 (7 / 2) - 7) <= (1 / 10000000000).
Proof. by_value brownian_18_left. Qed.
Lemma brownian_18_right_value : Rabs (brownian_18_right 2 (7 / 2) - 7) <= (1 / 10000000000).
Proof. by_value brownian_18_right. Qed.
Lemma brownian_18_wrong_0 : ~ (forall N sigma_i, brownian_18_domain N sigma_i -> brownian_18_left N sigma_i = (Rpower sigma_i (2 / N)) * (N + 1)).
Proof. refuted brownian_18_inhabited brownian_18_left. Qed.
Lemma brownian_18_wrong_1 : ~ (forall N sigma_i, brownian_18_domain N sigma_i -> (sigma_i ^ 2) * (Rpower sigma_i (- 2 + (2 / N))) * (N + 1) = brownian_18_right N sigma_i).
Proof. refuted brownian_18_inhabited brownian_18_right. Qed.

(* brownian_19: The generator (1/β)Δ_g − ⟨grad E, ∇⟩ moves a density ρ, with respect to the volume, by the
   divergence of (1/β)∇ρ + ρ grad E, which is 0 for ρ = e^{−βE} along every direction: e^{−βE} √det g is
   stationary. | E'*Subs(exp(-beta*(E + E'*h)), h, 0) + Subs(Derivative(exp(-beta*(E + E'*h)), h), h, 0)/beta = 0 *)
Definition brownian_19_out_domain (E_ E_prime beta : R) : Prop :=
  0 < beta.
Definition brownian_19_out_left (E_ E_prime beta : R) : R :=
  - ((exp (- beta * ((0 * E_prime) + E_))) * E_prime) + (E_prime * (exp (- beta * ((0 * E_prime) + E_)))).
Definition brownian_19_out_right (E_ E_prime beta : R) : R :=
  0.
Lemma brownian_19_out : forall E_ E_prime beta : R, brownian_19_out_domain E_ E_prime beta ->
  brownian_19_out_left E_ E_prime beta = brownian_19_out_right E_ E_prime beta.
Proof.
  unfold brownian_19_out_domain, brownian_19_out_left, brownian_19_out_right.
  intros E_ E_prime beta H0.
  assert (E0 : exp (- beta * ((0 * E_prime) + E_)) = 1 / (exp (E_ * beta))) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_19_left (E_ E_prime beta : R) : R :=
  (E_prime * ((fun h : R => exp (- beta * (E_ + (E_prime * h)))) 0)) + (((fun h : R => Derive (fun h : R => exp (- beta * (E_ + (E_prime * h)))) h) 0) / beta).
Definition brownian_19_right (E_ E_prime beta : R) : R :=
  0.
Lemma brownian_19 : forall E_ E_prime beta : R, brownian_19_out_domain E_ E_prime beta ->
  brownian_19_left E_ E_prime beta = brownian_19_right E_ E_prime beta.
Proof.
  intros E_ E_prime beta H; generalize (brownian_19_out E_ E_prime beta H); revert H.
  unfold brownian_19_out_domain, brownian_19_out_left, brownian_19_out_right, brownian_19_left, brownian_19_right.
  intros H0 out. known.
  cbv beta.
  assert (W0 : Derive (fun h : R => exp (- beta * (E_ + (E_prime * h)))) 0 = - (exp (- beta * ((0 * E_prime) + E_))) * E_prime * beta) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma brownian_19_out_inhabited : brownian_19_out_domain (2 / 3) (-(4 / 5)) (3 / 2).
Proof. premises brownian_19_out_domain. Qed.
Lemma brownian_19_out_left_value : Rabs (brownian_19_out_left (2 / 3) (-(4 / 5)) (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value brownian_19_out_left. Qed.
Lemma brownian_19_out_right_value : Rabs (brownian_19_out_right (2 / 3) (-(4 / 5)) (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value brownian_19_out_right. Qed.
Lemma brownian_19_out_wrong_0 : ~ (forall E_ E_prime beta, brownian_19_out_domain E_ E_prime beta -> 2 * E_prime * (exp (E_ * beta)) = brownian_19_out_right E_ E_prime beta).
Proof. refuted brownian_19_out_inhabited brownian_19_out_right. Qed.
Lemma brownian_19_out_wrong_1 : ~ (forall E_ E_prime beta, brownian_19_out_domain E_ E_prime beta -> (E_ * (exp (- E_ * beta))) - (E_prime * (exp (- E_ * beta))) = brownian_19_out_right E_ E_prime beta).
Proof. refuted brownian_19_out_inhabited brownian_19_out_right. Qed.

(* brownian_20: Noise of balanced layers adds the gradient of S/β to the drift, S the logarithm of the volume of
   the balanced factorisations; then the current of e^{−βE+S} is 0, the law of the free energy E − S/β. | (E' -
   S'/beta)*Subs(exp(S + S'*h - beta*(E + E'*h)), h, 0) + Subs(Derivative(exp(S + S'*h - beta*(E + E'*h)), h), h,
   0)/beta = 0 *)
Definition brownian_20_out_domain (E_ E_prime S_ S_prime beta : R) : Prop :=
  0 < beta.
Definition brownian_20_out_left (E_ E_prime S_ S_prime beta : R) : R :=
  ((exp ((0 * S_prime) + S_ - (beta * ((0 * E_prime) + E_)))) * (- (E_prime * beta) + S_prime) / beta) + ((E_prime - (S_prime / beta)) * (exp ((0 * S_prime) + S_ - (beta * ((0 * E_prime) + E_))))).
Definition brownian_20_out_right (E_ E_prime S_ S_prime beta : R) : R :=
  0.
Lemma brownian_20_out : forall E_ E_prime S_ S_prime beta : R, brownian_20_out_domain E_ E_prime S_ S_prime beta ->
  brownian_20_out_left E_ E_prime S_ S_prime beta = brownian_20_out_right E_ E_prime S_ S_prime beta.
Proof.
  unfold brownian_20_out_domain, brownian_20_out_left, brownian_20_out_right.
  intros E_ E_prime S_ S_prime beta H0.
  assert (E0 : exp ((0 * S_prime) + S_ - (beta * ((0 * E_prime) + E_))) = (exp S_) / (exp (E_ * beta))) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition brownian_20_left (E_ E_prime S_ S_prime beta : R) : R :=
  ((E_prime - (S_prime / beta)) * ((fun h : R => exp (S_ + (S_prime * h) - (beta * (E_ + (E_prime * h))))) 0)) + (((fun h : R => Derive (fun h : R => exp (S_ + (S_prime * h) - (beta * (E_ + (E_prime * h))))) h) 0) / beta).
Definition brownian_20_right (E_ E_prime S_ S_prime beta : R) : R :=
  0.
Lemma brownian_20 : forall E_ E_prime S_ S_prime beta : R, brownian_20_out_domain E_ E_prime S_ S_prime beta ->
  brownian_20_left E_ E_prime S_ S_prime beta = brownian_20_right E_ E_prime S_ S_prime beta.
Proof.
  intros E_ E_prime S_ S_prime beta H; generalize (brownian_20_out E_ E_prime S_ S_prime beta H); revert H.
  unfold brownian_20_out_domain, brownian_20_out_left, brownian_20_out_right, brownian_20_left, brownian_20_right.
  intros H0 out. known.
  cbv beta.
  assert (W0 : Derive (fun h : R => exp (S_ + (S_prime * h) - (beta * (E_ + (E_prime * h))))) 0 = (exp ((0 * S_prime) + S_ - (beta * ((0 * E_prime) + E_)))) * (- (E_prime * beta) + S_prime)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma brownian_20_out_inhabited : brownian_20_out_domain (2 / 3) (-(4 / 5)) (1 / 3) (5 / 7) (3 / 2).
Proof. premises brownian_20_out_domain. Qed.
Lemma brownian_20_out_left_value : Rabs (brownian_20_out_left (2 / 3) (-(4 / 5)) (1 / 3) (5 / 7) (3 / 2) - 0) <= (1 / 100000000000000000000).
Proof. by_value brownian_20_out_left. Qed.
Lemma brownian_20_out_right_value : Rabs (brownian_20_out_right (2 / 3) (-(4 / 5)) (1 / 3) (5 / 7) (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value brownian_20_out_right. Qed.
Lemma brownian_20_out_wrong_0 : ~ (forall E_ E_prime S_ S_prime beta, brownian_20_out_domain E_ E_prime S_ S_prime beta -> (E_prime * (exp (- (E_ * beta) + S_))) + ((- (E_prime * beta) + S_prime) * (exp (- (E_ * beta) + S_)) / beta) = brownian_20_out_right E_ E_prime S_ S_prime beta).
Proof. refuted brownian_20_out_inhabited brownian_20_out_right. Qed.
Lemma brownian_20_out_wrong_1 : ~ (forall E_ E_prime S_ S_prime beta, brownian_20_out_domain E_ E_prime S_ S_prime beta -> ((E_prime - (S_prime / beta)) * (exp (- (E_ * beta) + S_))) + ((- (E_prime * beta) + S_prime) * (exp (- (E_ * beta) + S_prime)) / beta) = brownian_20_out_right E_ E_prime S_ S_prime beta).
Proof. refuted brownian_20_out_inhabited brownian_20_out_right. Qed.

(* free_energy_1: Along W a pair adds 1 − 1/N to the entropy: its derivative is d(d − 1)/2 (1 − 1/N) altogether,
   | N*sigma_i*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(2*sigma_i**(2*(N - 1)/N)*sigma_l**2/(N*sigma_i**3*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))) - 2*sigma_i**(2*(N - 1)/N)*(sigma_l**2/sigma_i**2)**(1/N)*(1 -
   sigma_l**2/sigma_i**2)/(N**2*sigma_i*(1 - (sigma_l**2/sigma_i**2)**(1/N))**2) + 2*sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)*(N - 1)/(N**2*sigma_i*(1 - (sigma_l**2/sigma_i**2)**(1/N))))/(2*sigma_i**(2*(N -
   1)/N)*(1 - sigma_l**2/sigma_i**2)) + N*sigma_l*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(-2*sigma_i**(2*(N -
   1)/N)*sigma_l/(N*sigma_i**2*(1 - (sigma_l**2/sigma_i**2)**(1/N))) + 2*sigma_i**(2*(N -
   1)/N)*(sigma_l**2/sigma_i**2)**(1/N)*(1 - sigma_l**2/sigma_i**2)/(N**2*sigma_l*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))**2))/(2*sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)) = 1 - 1/N *)
Definition free_energy_1_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0.
Definition free_energy_1_left (N sigma_i sigma_l : R) : R :=
  (N * sigma_i * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * ((2 * (Rpower sigma_i (2 * (N - 1) / N)) * (sigma_l ^ 2) / N / (sigma_i ^ 3) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))) - (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (N ^ 2) / sigma_i / ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2)) + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (N - 1) / (N ^ 2) / sigma_i / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))))) / 2 / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) + (N * (Rpower sigma_i (- 2 * (N - 1) / N)) * sigma_l * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * (- (2 * (Rpower sigma_i (2 * (N - 1) / N)) * sigma_l / N / (sigma_i ^ 2) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))) + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (N ^ 2) / sigma_l / ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2))) / 2 / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))).
Definition free_energy_1_right (N sigma_i sigma_l : R) : R :=
  1 - (/ N).
Lemma free_energy_1 : forall N sigma_i sigma_l : R, free_energy_1_domain N sigma_i sigma_l ->
  free_energy_1_left N sigma_i sigma_l = free_energy_1_right N sigma_i sigma_l.
Proof.
  unfold free_energy_1_domain, free_energy_1_left, free_energy_1_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma free_energy_1_inhabited : free_energy_1_domain 1 (7 / 2) (5 / 3).
Proof. premises free_energy_1_domain. Qed.
Lemma free_energy_1_left_value : Rabs (free_energy_1_left 1 (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value free_energy_1_left. Qed.
Lemma free_energy_1_right_value : Rabs (free_energy_1_right 1 (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value free_energy_1_right. Qed.
Lemma free_energy_1_wrong_0 : ~ (forall N sigma_i sigma_l, free_energy_1_domain N sigma_i sigma_l -> (N * sigma_i * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * ((2 * (Rpower sigma_i (2 * (N - 1) / N)) * (sigma_l ^ 2) / N / (sigma_i ^ 3) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))) - (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (N ^ 2) / sigma_l / ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2)) + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (N - 1) / (N ^ 2) / sigma_i / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))))) / 2 / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) + (N * (Rpower sigma_i (- 2 * (N - 1) / N)) * sigma_l * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * (- (2 * (Rpower sigma_i (2 * (N - 1) / N)) * sigma_l / N / (sigma_i ^ 2) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))) + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (N ^ 2) / sigma_l / ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2))) / 2 / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) = free_energy_1_right N sigma_i sigma_l).
Proof. refuted free_energy_1_inhabited free_energy_1_right. Qed.
Lemma free_energy_1_wrong_1 : ~ (forall N sigma_i sigma_l, free_energy_1_domain N sigma_i sigma_l -> (N * sigma_i * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * ((2 * (Rpower sigma_i (2 * (N - 1) / N)) * (sigma_l ^ 2) / N / (sigma_i ^ 3) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))) - (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (N ^ 2) / sigma_i / ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2)) + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (N - 1) / (N ^ 2) / sigma_i / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))))) / 2 / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) + (N * (Rpower sigma_i (- 2 * (N - 1) / N)) * sigma_l * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * (- (2 * (Rpower sigma_i (2 * (N - 1) / N)) * sigma_l / N / (sigma_i ^ 2) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))) + (2 * (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (N ^ 2) / sigma_l / ((1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) ^ 2))) / 2 / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2)))) = free_energy_1_right N sigma_i sigma_l).
Proof. refuted free_energy_1_inhabited free_energy_1_right. Qed.

(* free_energy_2: d(d − 1)/2 at infinite depth. | sigma_i*(sigma_i/log(sigma_i/sigma_l) - (sigma_i**2 -
   sigma_l**2)/(2*sigma_i*log(sigma_i/sigma_l)**2))*log(sigma_i/sigma_l)/(sigma_i**2 - sigma_l**2) +
   sigma_l*(-sigma_l/log(sigma_i/sigma_l) + (sigma_i**2 -
   sigma_l**2)/(2*sigma_l*log(sigma_i/sigma_l)**2))*log(sigma_i/sigma_l)/(sigma_i**2 - sigma_l**2) = 1 *)
Definition free_energy_2_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ ln (sigma_i / sigma_l) <> 0.
Definition free_energy_2_left (sigma_i sigma_l : R) : R :=
  (sigma_i * ((sigma_i / (ln (sigma_i / sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / sigma_i / ((ln (sigma_i / sigma_l)) ^ 2))) * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))) + (sigma_l * (- (sigma_l / (ln (sigma_i / sigma_l))) + (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / sigma_l / ((ln (sigma_i / sigma_l)) ^ 2))) * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Definition free_energy_2_right (sigma_i sigma_l : R) : R :=
  1.
Lemma free_energy_2 : forall sigma_i sigma_l : R, free_energy_2_domain sigma_i sigma_l ->
  free_energy_2_left sigma_i sigma_l = free_energy_2_right sigma_i sigma_l.
Proof.
  unfold free_energy_2_domain, free_energy_2_left, free_energy_2_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma free_energy_2_inhabited : free_energy_2_domain (7 / 2) (5 / 3).
Proof. premises free_energy_2_domain. Qed.
Lemma free_energy_2_left_value : Rabs (free_energy_2_left (7 / 2) (5 / 3) - 1) <= (1 / 10000000000).
Proof. by_value free_energy_2_left. Qed.
Lemma free_energy_2_right_value : Rabs (free_energy_2_right (7 / 2) (5 / 3) - 1) <= (1 / 10000000000).
Proof. by_value free_energy_2_right. Qed.
Lemma free_energy_2_wrong_0 : ~ (forall sigma_i sigma_l, free_energy_2_domain sigma_i sigma_l -> (sigma_l * ((sigma_i / (ln (sigma_i / sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / sigma_i / ((ln (sigma_i / sigma_l)) ^ 2))) * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))) + (sigma_l * (- (sigma_l / (ln (sigma_i / sigma_l))) + (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / sigma_l / ((ln (sigma_i / sigma_l)) ^ 2))) * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))) = free_energy_2_right sigma_i sigma_l).
Proof. refuted free_energy_2_inhabited free_energy_2_right. Qed.
Lemma free_energy_2_wrong_1 : ~ (forall sigma_i sigma_l, free_energy_2_domain sigma_i sigma_l -> (sigma_i * ((sigma_l / (ln (sigma_i / sigma_l))) - (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / sigma_i / ((ln (sigma_i / sigma_l)) ^ 2))) * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))) + (sigma_l * (- (sigma_l / (ln (sigma_i / sigma_l))) + (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / sigma_l / ((ln (sigma_i / sigma_l)) ^ 2))) * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))) = free_energy_2_right sigma_i sigma_l).
Proof. refuted free_energy_2_inhabited free_energy_2_right. Qed.

(* free_energy_3: λ_il is symmetric, so that where singular values are equal a pair adds the same, (1 −
   1/N)/(2σ), to the derivative by each of the two. | sigma_l**(2*(N - 1)/N)*(-sigma_i**2/sigma_l**2 + 1)/(N*(1 -
   (sigma_i**2/sigma_l**2)**(1/N))) = sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))) *)
Definition free_energy_3_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) <> 0 /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0.
Definition free_energy_3_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_l (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / N / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))).
Definition free_energy_3_right (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Lemma free_energy_3 : forall N sigma_i sigma_l : R, free_energy_3_domain N sigma_i sigma_l ->
  free_energy_3_left N sigma_i sigma_l = free_energy_3_right N sigma_i sigma_l.
Proof.
  unfold free_energy_3_domain, free_energy_3_left, free_energy_3_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_l H2 X_sigma_l.
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_l) (2 * (N - 1) / N) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma free_energy_3_inhabited : free_energy_3_domain 1 (7 / 2) (5 / 3).
Proof. premises free_energy_3_domain. Qed.
Lemma free_energy_3_left_value : Rabs (free_energy_3_left 1 (7 / 2) (5 / 3) - 1) <= (1 / 10000000000).
Proof. by_value free_energy_3_left. Qed.
Lemma free_energy_3_right_value : Rabs (free_energy_3_right 1 (7 / 2) (5 / 3) - 1) <= (1 / 10000000000).
Proof. by_value free_energy_3_right. Qed.
Lemma free_energy_3_wrong_0 : ~ (forall N sigma_i sigma_l, free_energy_3_domain N sigma_i sigma_l -> free_energy_3_left N sigma_i sigma_l = 0).
Proof. refuted free_energy_3_inhabited free_energy_3_left. Qed.
Lemma free_energy_3_wrong_1 : ~ (forall N sigma_i sigma_l, free_energy_3_domain N sigma_i sigma_l -> 0 = free_energy_3_right N sigma_i sigma_l).
Proof. refuted free_energy_3_inhabited free_energy_3_right. Qed.

(* free_energy_4: At W = σQ, Q orthogonal, every singular value sees the slope σ − (d − 1)(1 − 1/N)/(2βσ) of the
   free energy, | sigma - sigma**(-2 + 2/N)*sigma**(2 - 2/N)*(2 - 2/N)*(d/4 - 1/4)/(beta*sigma) = sigma - (1 -
   1/N)*(d - 1)/(2*beta*sigma) *)
Definition free_energy_4_domain (N beta d sigma : R) : Prop :=
  0 < N /\ 0 < beta /\ 0 < d /\ 0 < sigma.
Definition free_energy_4_left (N beta d sigma : R) : R :=
  sigma - ((Rpower sigma (- 2 + (2 / N))) * (Rpower sigma (2 - (2 / N))) * (2 - (2 / N)) * ((d / 4) - (1 / 4)) / beta / sigma).
Definition free_energy_4_right (N beta d sigma : R) : R :=
  sigma - ((1 - (/ N)) * (d - 1) / 2 / beta / sigma).
Lemma free_energy_4 : forall N beta d sigma : R, free_energy_4_domain N beta d sigma ->
  free_energy_4_left N beta d sigma = free_energy_4_right N beta d sigma.
Proof.
  unfold free_energy_4_domain, free_energy_4_left, free_energy_4_right.
  intros N beta d sigma (H0 & H1 & H2 & H3).
  exponential sigma H3 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (- 2 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / ((exp X_sigma) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (2 - (2 / N)) = ((exp X_sigma) ^ 2) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma free_energy_4_inhabited : free_energy_4_domain 2 (3 / 2) 1 (2 / 3).
Proof. premises free_energy_4_domain. Qed.
Lemma free_energy_4_left_value : Rabs (free_energy_4_left 2 (3 / 2) 1 (2 / 3) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value free_energy_4_left. Qed.
Lemma free_energy_4_right_value : Rabs (free_energy_4_right 2 (3 / 2) 1 (2 / 3) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value free_energy_4_right. Qed.
Lemma free_energy_4_wrong_0 : ~ (forall N beta d sigma, free_energy_4_domain N beta d sigma -> free_energy_4_left N beta d sigma = beta - ((1 - (/ N)) * (d - 1) / 2 / beta / sigma)).
Proof. refuted free_energy_4_inhabited free_energy_4_left. Qed.
Lemma free_energy_4_wrong_1 : ~ (forall N beta d sigma, free_energy_4_domain N beta d sigma -> beta - ((Rpower sigma (- 2 + (2 / N))) * (Rpower sigma (2 - (2 / N))) * (2 - (2 / N)) * ((d / 4) - (1 / 4)) / beta / sigma) = free_energy_4_right N beta d sigma).
Proof. refuted free_energy_4_inhabited free_energy_4_right. Qed.

(* free_energy_5: which is 0 where σ² = (d − 1)(1 − 1/N)/(2β), and only there. | 2*sigma*(sigma - (1 - 1/N)*(d -
   1)/(2*beta*sigma)) = (sigma + sqrt(2)*sqrt(1 - 1/N)*sqrt(d - 1)/(2*sqrt(beta)))*(2*sigma - sqrt(2)*sqrt(1 -
   1/N)*sqrt(d - 1)/sqrt(beta)) *)
Definition free_energy_5_domain (N beta d sigma : R) : Prop :=
  0 < N /\ 0 < beta /\ 0 < d /\ 0 < sigma /\ 0 <= 1 - (/ N) /\ 0 <= d - 1.
Definition free_energy_5_left (N beta d sigma : R) : R :=
  2 * sigma * (sigma - ((1 - (/ N)) * (d - 1) / 2 / beta / sigma)).
Definition free_energy_5_right (N beta d sigma : R) : R :=
  (sigma + ((sqrt 2) * (sqrt (1 - (/ N))) * (sqrt (d - 1)) / 2 / (sqrt beta))) * ((2 * sigma) - ((sqrt 2) * (sqrt (1 - (/ N))) * (sqrt (d - 1)) / (sqrt beta))).
Lemma free_energy_5 : forall N beta d sigma : R, free_energy_5_domain N beta d sigma ->
  free_energy_5_left N beta d sigma = free_energy_5_right N beta d sigma.
Proof.
  unfold free_energy_5_domain, free_energy_5_left, free_energy_5_right.
  intros N beta d sigma (H0 & H1 & H2 & H3 & H4 & H5).
  exponential beta H1 X_beta.
  assert (E0 : exp X_beta = ((exp (X_beta / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (R1 : (sqrt 2) ^ 2 = 2) by (apply square_of_sqrt; nonnegative).
  assert (E2 : sqrt (((exp (X_beta / 2)) ^ 2)) = (exp (X_beta / 2))) by same_exponent. rewrite ?E2 in *.
  assert (R3 : (sqrt N) ^ 2 = N) by (apply square_of_sqrt; nonnegative).
  assert (R4 : (sqrt (N - 1)) ^ 2 = N - 1) by (apply square_of_sqrt; replace (N - 1) with ((1 - (/ N)) * N) by (first [ reflexivity | ring [R1 R3] | field [R1 R3]; nonzero ]); nonnegative).
  try assert (NZ4 : (sqrt (N - 1)) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (N - 1) with ((1 - (/ N)) * N) by (first [ reflexivity | ring [R1 R3] | field [R1 R3]; nonzero ]); positive).
  assert (E5 : sqrt (1 - (/ N)) = (sqrt (N - 1)) / (sqrt N)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R1 R3 R4] | field [R1 R3 R4]; nonzero ] ]). rewrite ?E5 in *.
  assert (R6 : (sqrt (d - 1)) ^ 2 = d - 1) by (apply square_of_sqrt; replace (d - 1) with ((d - 1) * 1) by (first [ reflexivity | ring [R1 R3 R4] | field [R1 R3 R4]; nonzero ]); nonnegative).
  try assert (NZ6 : (sqrt (d - 1)) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (d - 1) with ((d - 1) * 1) by (first [ reflexivity | ring [R1 R3 R4] | field [R1 R3 R4]; nonzero ]); positive).
  known.
  first [ reflexivity | field [R1 R3 R4 R6]; nonzero | ring [R1 R3 R4 R6] | unfold Rdiv; ring [R1 R3 R4 R6] | alike ].
Qed.
Lemma free_energy_5_inhabited : free_energy_5_domain 2 (3 / 2) 1 (2 / 3).
Proof. premises free_energy_5_domain. Qed.
Lemma free_energy_5_left_value : Rabs (free_energy_5_left 2 (3 / 2) 1 (2 / 3) - (88888888889 / 100000000000)) <= (1 / 100000000000).
Proof. by_value free_energy_5_left. Qed.
Lemma free_energy_5_right_value : Rabs (free_energy_5_right 2 (3 / 2) 1 (2 / 3) - (88888888889 / 100000000000)) <= (1 / 100000000000).
Proof. by_value free_energy_5_right. Qed.
Lemma free_energy_5_wrong_0 : ~ (forall N beta d sigma, free_energy_5_domain N beta d sigma -> 2 * beta * (sigma - ((1 - (/ N)) * (d - 1) / 2 / beta / sigma)) = free_energy_5_right N beta d sigma).
Proof. refuted free_energy_5_inhabited free_energy_5_right. Qed.
Lemma free_energy_5_wrong_1 : ~ (forall N beta d sigma, free_energy_5_domain N beta d sigma -> 1 / 2 / sigma / (sigma - ((1 - (/ N)) * (d - 1) / 2 / beta / sigma)) = free_energy_5_right N beta d sigma).
Proof. refuted free_energy_5_inhabited free_energy_5_right. Qed.

(* free_energy_6: Along σQ the flow of the free energy is dσ/dt = −σ^{2−2/N} times that slope, which at rest has
   the derivative 2σ^{2−2/N} by σ: deviations of the scale decay at that rate. | Subs(Derivative(sigma**(2 -
   2/N)*(sigma - (1 - 1/N)*(d - 1)/(2*beta*sigma)), sigma), d, 2*beta*sigma**2/(1 - 1/N) + 1) = 2*sigma**(2 -
   2/N) *)
Definition free_energy_6_out_domain (N beta sigma : R) : Prop :=
  0 < N /\ 0 < beta /\ 0 < sigma /\ 1 - (/ N) <> 0.
Definition free_energy_6_out_left (N beta sigma : R) : R :=
  ((Rpower sigma (2 - (2 / N))) * (1 + ((1 - (/ N)) * (((2 * beta * (sigma ^ 2) / (1 - (/ N))) + 1) - 1) / 2 / beta / (sigma ^ 2)))) + ((Rpower sigma (2 - (2 / N))) * (2 - (2 / N)) * (sigma - ((1 - (/ N)) * (((2 * beta * (sigma ^ 2) / (1 - (/ N))) + 1) - 1) / 2 / beta / sigma)) / sigma).
Definition free_energy_6_out_right (N beta sigma : R) : R :=
  2 * (Rpower sigma (2 - (2 / N))).
Lemma free_energy_6_out : forall N beta sigma : R, free_energy_6_out_domain N beta sigma ->
  free_energy_6_out_left N beta sigma = free_energy_6_out_right N beta sigma.
Proof.
  unfold free_energy_6_out_domain, free_energy_6_out_left, free_energy_6_out_right.
  intros N beta sigma (H0 & H1 & H2 & H3).
  exponential sigma H2 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (2 - (2 / N)) = ((exp X_sigma) ^ 2) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition free_energy_6_left (N beta sigma : R) : R :=
  (fun d : R => Derive (fun sigma : R => (Rpower sigma (2 - (2 / N))) * (sigma - ((1 - (/ N)) * (d - 1) / 2 / beta / sigma))) sigma) ((2 * beta * (sigma ^ 2) / (1 - (/ N))) + 1).
Definition free_energy_6_right (N beta sigma : R) : R :=
  2 * (Rpower sigma (2 - (2 / N))).
Lemma free_energy_6 : forall N beta sigma : R, free_energy_6_out_domain N beta sigma ->
  free_energy_6_left N beta sigma = free_energy_6_right N beta sigma.
Proof.
  intros N beta sigma H; generalize (free_energy_6_out N beta sigma H); revert H.
  unfold free_energy_6_out_domain, free_energy_6_out_left, free_energy_6_out_right, free_energy_6_left, free_energy_6_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  assert (W0 : Derive (fun sigma_there : R => (Rpower sigma_there (2 - (2 / N))) * (sigma_there - ((1 - (/ N)) * (((2 * beta * (sigma ^ 2) / (1 - (/ N))) + 1) - 1) / 2 / beta / sigma_there))) sigma = ((Rpower sigma (2 - (2 / N))) * (1 + ((1 - (/ N)) * (((2 * beta * (sigma ^ 2) / (1 - (/ N))) + 1) - 1) / 2 / beta / (sigma ^ 2)))) + ((Rpower sigma (2 - (2 / N))) * (2 - (2 / N)) * (sigma - ((1 - (/ N)) * (((2 * beta * (sigma ^ 2) / (1 - (/ N))) + 1) - 1) / 2 / beta / sigma)) / sigma)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma free_energy_6_out_inhabited : free_energy_6_out_domain 2 (3 / 2) (2 / 3).
Proof. premises free_energy_6_out_domain. Qed.
Lemma free_energy_6_out_left_value : Rabs (free_energy_6_out_left 2 (3 / 2) (2 / 3) - (13333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value free_energy_6_out_left. Qed.
Lemma free_energy_6_out_right_value : Rabs (free_energy_6_out_right 2 (3 / 2) (2 / 3) - (13333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value free_energy_6_out_right. Qed.
Lemma free_energy_6_out_wrong_0 : ~ (forall N beta sigma, free_energy_6_out_domain N beta sigma -> free_energy_6_out_left N beta sigma = 2 * (Rpower beta (2 - (2 / N)))).
Proof. refuted free_energy_6_out_inhabited free_energy_6_out_left. Qed.
Lemma free_energy_6_out_wrong_1 : ~ (forall N beta sigma, free_energy_6_out_domain N beta sigma -> 2 * (Rpower beta (2 - (2 / N))) = free_energy_6_out_right N beta sigma).
Proof. refuted free_energy_6_out_inhabited free_energy_6_out_right. Qed.

(* free_energy_9: which at rest is (1 − 1/N)/(6β) times 6(d − 1) − d(1 + 1/N) = 3 + 9(d − 2)/2 + d(1/2 − 1/N), a
   sum of terms that are not negative for d, N ≥ 2: the free energy has a minimum there, up to rotations. |
   6*beta*(-d*(1 - u**2)/(6*beta) + (1 - u)*(d - 1)/beta)/(1 - u) = d*(1/2 - u) + 9*d/2 - 6 *)
Definition free_energy_9_domain (beta d u : R) : Prop :=
  0 < beta /\ 0 < d /\ 0 < u /\ 1 - u <> 0.
Definition free_energy_9_left (beta d u : R) : R :=
  6 * beta * (- (d * (1 - (u ^ 2)) / 6 / beta) + ((1 - u) * (d - 1) / beta)) / (1 - u).
Definition free_energy_9_right (beta d u : R) : R :=
  (d * ((1 / 2) - u)) + (9 * d / 2) - 6.
Lemma free_energy_9 : forall beta d u : R, free_energy_9_domain beta d u ->
  free_energy_9_left beta d u = free_energy_9_right beta d u.
Proof.
  unfold free_energy_9_domain, free_energy_9_left, free_energy_9_right.
  intros beta d u (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma free_energy_9_inhabited : free_energy_9_domain (3 / 2) 3 (1 / 2).
Proof. premises free_energy_9_domain. Qed.
Lemma free_energy_9_left_value : Rabs (free_energy_9_left (3 / 2) 3 (1 / 2) - (15 / 2)) <= (1 / 10000000000).
Proof. by_value free_energy_9_left. Qed.
Lemma free_energy_9_right_value : Rabs (free_energy_9_right (3 / 2) 3 (1 / 2) - (15 / 2)) <= (1 / 10000000000).
Proof. by_value free_energy_9_right. Qed.
Lemma free_energy_9_wrong_0 : ~ (forall beta d u, free_energy_9_domain beta d u -> free_energy_9_left beta d u = (d * ((1 / 2) - beta)) + (9 * d / 2) - 6).
Proof. refuted free_energy_9_inhabited free_energy_9_left. Qed.
Lemma free_energy_9_wrong_1 : ~ (forall beta d u, free_energy_9_domain beta d u -> 6 * u * (- (d * (1 - (u ^ 2)) / 6 / beta) + ((1 - u) * (d - 1) / beta)) / (1 - u) = free_energy_9_right beta d u).
Proof. refuted free_energy_9_inhabited free_energy_9_right. Qed.

Definition all_of_them := (brownian_1,
  brownian_2,
  brownian_3,
  brownian_4,
  brownian_5,
  brownian_7,
  brownian_8,
  brownian_9,
  brownian_10,
  brownian_11,
  brownian_12,
  brownian_13,
  brownian_14,
  brownian_15,
  brownian_16,
  brownian_17,
  brownian_18,
  brownian_19,
  brownian_20,
  free_energy_1,
  free_energy_2,
  free_energy_3,
  free_energy_4,
  free_energy_5,
  free_energy_6,
  free_energy_9).
Print Assumptions all_of_them.
