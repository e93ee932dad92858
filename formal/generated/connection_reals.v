(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* connection_1: Where W moves by X, U̇ = UA and V̇ = VB with A and B skew and X̃ = AΣ + Σ̇ − ΣB: σ̇_i = X̃_ii,
   and for i ≠ l A_il = (σ_l X̃_il + σ_i X̃_li)/(h_l − h_i), B_il = (σ_i X̃_il + σ_l X̃_li)/(h_l − h_i) solve
   entry (i, l) | -sigma_i*(X_il*sigma_i + X_li*sigma_l)/(-sigma_i**2 + sigma_l**2) + sigma_l*(X_il*sigma_l +
   X_li*sigma_i)/(-sigma_i**2 + sigma_l**2) = X_il *)
Definition connection_1_domain (X_il X_li sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition connection_1_left (X_il X_li sigma_i sigma_l : R) : R :=
  - (sigma_i * ((X_il * sigma_i) + (X_li * sigma_l)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (sigma_l * ((X_il * sigma_l) + (X_li * sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Definition connection_1_right (X_il X_li sigma_i sigma_l : R) : R :=
  X_il.
Lemma connection_1 : forall X_il X_li sigma_i sigma_l : R, connection_1_domain X_il X_li sigma_i sigma_l ->
  connection_1_left X_il X_li sigma_i sigma_l = connection_1_right X_il X_li sigma_i sigma_l.
Proof.
  unfold connection_1_domain, connection_1_left, connection_1_right.
  intros X_il X_li sigma_i sigma_l (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma connection_1_inhabited : connection_1_domain (2 / 7) (-(3 / 4)) (7 / 2) (5 / 3).
Proof. premises connection_1_domain. Qed.
Lemma connection_1_left_value : Rabs (connection_1_left (2 / 7) (-(3 / 4)) (7 / 2) (5 / 3) - (28571428571 / 100000000000)) <= (1 / 100000000000).
Proof. by_value connection_1_left. Qed.
Lemma connection_1_right_value : Rabs (connection_1_right (2 / 7) (-(3 / 4)) (7 / 2) (5 / 3) - (28571428571 / 100000000000)) <= (1 / 100000000000).
Proof. by_value connection_1_right. Qed.
Lemma connection_1_wrong_0 : ~ (forall X_il X_li sigma_i sigma_l, connection_1_domain X_il X_li sigma_i sigma_l -> connection_1_left X_il X_li sigma_i sigma_l = X_li).
Proof. refuted connection_1_inhabited connection_1_left. Qed.
Lemma connection_1_wrong_1 : ~ (forall X_il X_li sigma_i sigma_l, connection_1_domain X_il X_li sigma_i sigma_l -> - (sigma_i * ((X_il * sigma_i) + (X_li * sigma_l)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (sigma_i * ((X_il * sigma_l) + (X_li * sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) = connection_1_right X_il X_li sigma_i sigma_l).
Proof. refuted connection_1_inhabited connection_1_right. Qed.

(* connection_2: and entry (l, i). | -sigma_i*(X_il*sigma_l + X_li*sigma_i)/(-sigma_i**2 + sigma_l**2) +
   sigma_l*(X_il*sigma_i + X_li*sigma_l)/(-sigma_i**2 + sigma_l**2) = X_li *)
Definition connection_2_domain (X_il X_li sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition connection_2_left (X_il X_li sigma_i sigma_l : R) : R :=
  - (sigma_i * ((X_il * sigma_l) + (X_li * sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (sigma_l * ((X_il * sigma_i) + (X_li * sigma_l)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Definition connection_2_right (X_il X_li sigma_i sigma_l : R) : R :=
  X_li.
Lemma connection_2 : forall X_il X_li sigma_i sigma_l : R, connection_2_domain X_il X_li sigma_i sigma_l ->
  connection_2_left X_il X_li sigma_i sigma_l = connection_2_right X_il X_li sigma_i sigma_l.
Proof.
  unfold connection_2_domain, connection_2_left, connection_2_right.
  intros X_il X_li sigma_i sigma_l (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma connection_2_inhabited : connection_2_domain (2 / 7) (-(3 / 4)) (7 / 2) (5 / 3).
Proof. premises connection_2_domain. Qed.
Lemma connection_2_left_value : Rabs (connection_2_left (2 / 7) (-(3 / 4)) (7 / 2) (5 / 3) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value connection_2_left. Qed.
Lemma connection_2_right_value : Rabs (connection_2_right (2 / 7) (-(3 / 4)) (7 / 2) (5 / 3) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value connection_2_right. Qed.
Lemma connection_2_wrong_0 : ~ (forall X_il X_li sigma_i sigma_l, connection_2_domain X_il X_li sigma_i sigma_l -> connection_2_left X_il X_li sigma_i sigma_l = X_il).
Proof. refuted connection_2_inhabited connection_2_left. Qed.
Lemma connection_2_wrong_1 : ~ (forall X_il X_li sigma_i sigma_l, connection_2_domain X_il X_li sigma_i sigma_l -> (sigma_i * ((X_il * sigma_i) + (X_li * sigma_l)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) - (sigma_i * ((X_il * sigma_l) + (X_li * sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) = connection_2_right X_il X_li sigma_i sigma_l).
Proof. refuted connection_2_inhabited connection_2_right. Qed.

(* connection_3: g^N = Σ X̃_il Ỹ_il/λ_il, and 1/λ_il = k[i, l] with k(h) = N h^{1/N}; | N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)) = (N*sigma_i**(2/N) -
   N*sigma_l**(2/N))/(sigma_i**2 - sigma_l**2) *)
Definition connection_3_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition connection_3_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition connection_3_right (N sigma_i sigma_l : R) : R :=
  ((N * (Rpower sigma_i (2 / N))) - (N * (Rpower sigma_l (2 / N)))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma connection_3 : forall N sigma_i sigma_l : R, connection_3_domain N sigma_i sigma_l ->
  connection_3_left N sigma_i sigma_l = connection_3_right N sigma_i sigma_l.
Proof.
  unfold connection_3_domain, connection_3_left, connection_3_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma connection_3_inhabited : connection_3_domain 5 (7 / 2) (5 / 3).
Proof. premises connection_3_domain. Qed.
Lemma connection_3_left_value : Rabs (connection_3_left 5 (7 / 2) (5 / 3) - (22372850283 / 100000000000)) <= (1 / 100000000000).
Proof. by_value connection_3_left. Qed.
Lemma connection_3_right_value : Rabs (connection_3_right 5 (7 / 2) (5 / 3) - (22372850283 / 100000000000)) <= (1 / 100000000000).
Proof. by_value connection_3_right. Qed.
Lemma connection_3_wrong_0 : ~ (forall N sigma_i sigma_l, connection_3_domain N sigma_i sigma_l -> connection_3_left N sigma_i sigma_l = 0).
Proof. refuted connection_3_inhabited connection_3_left. Qed.
Lemma connection_3_wrong_1 : ~ (forall N sigma_i sigma_l, connection_3_domain N sigma_i sigma_l -> N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) = connection_3_right N sigma_i sigma_l).
Proof. refuted connection_3_inhabited connection_3_right. Qed.

(* connection_4: at infinite depth k(h) = log h. | 2*log(sigma_i/sigma_l)/(sigma_i**2 - sigma_l**2) =
   (log(sigma_i**2) - log(sigma_l**2))/(sigma_i**2 - sigma_l**2) *)
Definition connection_4_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition connection_4_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition connection_4_right (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma connection_4 : forall sigma_i sigma_l : R, connection_4_domain sigma_i sigma_l ->
  connection_4_left sigma_i sigma_l = connection_4_right sigma_i sigma_l.
Proof.
  unfold connection_4_domain, connection_4_left, connection_4_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma connection_4_inhabited : connection_4_domain (7 / 2) (5 / 3).
Proof. premises connection_4_domain. Qed.
Lemma connection_4_left_value : Rabs (connection_4_left (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value connection_4_left. Qed.
Lemma connection_4_right_value : Rabs (connection_4_right (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value connection_4_right. Qed.
Lemma connection_4_wrong_0 : ~ (forall sigma_i sigma_l, connection_4_domain sigma_i sigma_l -> connection_4_left sigma_i sigma_l = 0).
Proof. refuted connection_4_inhabited connection_4_left. Qed.
Lemma connection_4_wrong_1 : ~ (forall sigma_i sigma_l, connection_4_domain sigma_i sigma_l -> 0 = connection_4_right sigma_i sigma_l).
Proof. refuted connection_4_inhabited connection_4_right. Qed.

(* connection_8: with k[i,i,i] = k''(h_i)/2 = −(1 − 1/N) h_i^{1/N−2}/2, for every N and, as the power −2 at 1/N =
   0, for log h, | sigma_i**(2/N)/sigma_i**3 - sigma_i**(2/N)/(N*sigma_i**3) = sigma_i**(-3 + 2/N)*(1 - 1/N) *)
Definition connection_8_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition connection_8_left (N sigma_i : R) : R :=
  ((Rpower sigma_i (2 / N)) / (sigma_i ^ 3)) - ((Rpower sigma_i (2 / N)) / N / (sigma_i ^ 3)).
Definition connection_8_right (N sigma_i : R) : R :=
  (Rpower sigma_i (- 3 + (2 / N))) * (1 - (/ N)).
Lemma connection_8 : forall N sigma_i : R, connection_8_domain N sigma_i ->
  connection_8_left N sigma_i = connection_8_right N sigma_i.
Proof.
  unfold connection_8_domain, connection_8_left, connection_8_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (- 3 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 3)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma connection_8_inhabited : connection_8_domain 2 (7 / 2).
Proof. premises connection_8_domain. Qed.
Lemma connection_8_left_value : Rabs (connection_8_left 2 (7 / 2) - (40816326531 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value connection_8_left. Qed.
Lemma connection_8_right_value : Rabs (connection_8_right 2 (7 / 2) - (40816326531 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value connection_8_right. Qed.
Lemma connection_8_wrong_0 : ~ (forall N sigma_i, connection_8_domain N sigma_i -> connection_8_left N sigma_i = (Rpower sigma_i (- 3 + (2 / (N + 1)))) * (1 - (/ N))).
Proof. refuted connection_8_inhabited connection_8_left. Qed.
Lemma connection_8_wrong_1 : ~ (forall N sigma_i, connection_8_domain N sigma_i -> ((Rpower sigma_i (2 / (N + 1))) / (sigma_i ^ 3)) - ((Rpower sigma_i (2 / N)) / N / (sigma_i ^ 3)) = connection_8_right N sigma_i).
Proof. refuted connection_8_inhabited connection_8_right. Qed.

(* connection_9: and k[i,i] = 1/λ_ii = σ_i^{2/N−2} twice: once in the sum, once to raise the index. |
   sigma_i**(-3 + 2/N)*sigma_i**(4 - 4/N)*(1 - 1/N) = sigma_i**(1 - 2/N)*(1 - 1/N) *)
Definition connection_9_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition connection_9_left (N sigma_i : R) : R :=
  (Rpower sigma_i (- 3 + (2 / N))) * (Rpower sigma_i (4 - (4 / N))) * (1 - (/ N)).
Definition connection_9_right (N sigma_i : R) : R :=
  (Rpower sigma_i (1 - (2 / N))) * (1 - (/ N)).
Lemma connection_9 : forall N sigma_i : R, connection_9_domain N sigma_i ->
  connection_9_left N sigma_i = connection_9_right N sigma_i.
Proof.
  unfold connection_9_domain, connection_9_left, connection_9_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (- 3 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 3)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (4 - (4 / N)) = ((exp X_sigma_i) ^ 4) / ((exp (X_sigma_i / N)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (1 - (2 / N)) = (exp X_sigma_i) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma connection_9_inhabited : connection_9_domain 2 (7 / 2).
Proof. premises connection_9_domain. Qed.
Lemma connection_9_left_value : Rabs (connection_9_left 2 (7 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value connection_9_left. Qed.
Lemma connection_9_right_value : Rabs (connection_9_right 2 (7 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value connection_9_right. Qed.
Lemma connection_9_wrong_0 : ~ (forall N sigma_i, connection_9_domain N sigma_i -> connection_9_left N sigma_i = (Rpower sigma_i (1 - (2 / (N + 1)))) * (1 - (/ N))).
Proof. refuted connection_9_inhabited connection_9_left. Qed.
Lemma connection_9_wrong_1 : ~ (forall N sigma_i, connection_9_domain N sigma_i -> (Rpower sigma_i (- 3 + (2 / (N + 1)))) * (Rpower sigma_i (4 - (4 / N))) * (1 - (/ N)) = connection_9_right N sigma_i).
Proof. refuted connection_9_inhabited connection_9_right. Qed.

(* differences_1: Divided differences of an inverse function: with u_i = N((h_i/h_3)^{1/N} − 1), u_3 = 0 and F(u)
   = (1 + u/N)^N, −k[1,2,3] = h_3^{1−2/N} F[u_1,u_2,u_3] k[1,2] k[1,3] k[2,3]. | -(-(-N*h_3**(1/N) +
   N*(h_3*y_2**N)**(1/N))/(h_3*y_2**N - h_3) + (N*(h_3*y_1**N)**(1/N) - N*(h_3*y_2**N)**(1/N))/(h_3*y_1**N -
   h_3*y_2**N))/(h_3*y_1**N - h_3) = h_3**(1 - 2/N)*(-N*h_3**(1/N) + N*(h_3*y_1**N)**(1/N))*(-N*h_3**(1/N) +
   N*(h_3*y_2**N)**(1/N))*(N*(h_3*y_1**N)**(1/N) - N*(h_3*y_2**N)**(1/N))*(y_1**N/(N*(y_1 - 1)*(N*(y_1 - 1) -
   N*(y_2 - 1))) + y_2**N/(N*(y_2 - 1)*(-N*(y_1 - 1) + N*(y_2 - 1))) + 1/(N**2*(y_1 - 1)*(y_2 - 1)))/((h_3*y_1**N
   - h_3)*(h_3*y_1**N - h_3*y_2**N)*(h_3*y_2**N - h_3)) *)
Definition differences_1_domain (N h_3 y_1 y_2 : R) : Prop :=
  0 < N /\ 0 < h_3 /\ 0 < y_1 /\ 0 < y_2 /\ (h_3 * (Rpower y_1 N)) - h_3 <> 0 /\ (h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N)) <> 0 /\ (h_3 * (Rpower y_2 N)) - h_3 <> 0 /\ y_1 - 1 <> 0 /\ y_2 - 1 <> 0 /\ (N * (y_1 - 1)) - (N * (y_2 - 1)) <> 0 /\ - (N * (y_1 - 1)) + (N * (y_2 - 1)) <> 0.
Definition differences_1_left (N h_3 y_1 y_2 : R) : R :=
  - (- ((- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) / ((h_3 * (Rpower y_2 N)) - h_3)) + (((N * (Rpower (h_3 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) / ((h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N))))) / ((h_3 * (Rpower y_1 N)) - h_3).
Definition differences_1_right (N h_3 y_1 y_2 : R) : R :=
  (Rpower h_3 (1 - (2 / N))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_3 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_2 - 1))) / ((h_3 * (Rpower y_1 N)) - h_3) / ((h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N))) / ((h_3 * (Rpower y_2 N)) - h_3).
Lemma differences_1 : forall N h_3 y_1 y_2 : R, differences_1_domain N h_3 y_1 y_2 ->
  differences_1_left N h_3 y_1 y_2 = differences_1_right N h_3 y_1 y_2.
Proof.
  unfold differences_1_domain, differences_1_left, differences_1_right.
  intros N h_3 y_1 y_2 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10).
  exponential y_1 H2 X_y_1.
  exponential y_2 H3 X_y_2.
  exponential h_3 H1 X_h_3.
  assert (E0 : Rpower (exp X_y_1) N = (exp (X_y_1 * N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_h_3) (/ N) = (exp (X_h_3 / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_y_2) N = (exp (X_y_2 * N))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((exp X_h_3) * ((exp (X_y_2 * N)))) (/ N) = (exp (X_h_3 / N)) * (exp X_y_2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower ((exp X_h_3) * ((exp (X_y_1 * N)))) (/ N) = (exp (X_h_3 / N)) * (exp X_y_1)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_h_3) (1 - (2 / N)) = (exp X_h_3) / ((exp (X_h_3 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma differences_1_inhabited : differences_1_domain 2 1 (4 / 5) (5 / 7).
Proof. premises differences_1_domain. Qed.
Lemma differences_1_left_value : Rabs (differences_1_left 2 1 (4 / 5) (5 / 7) - (21401118099 / 50000000000)) <= (1 / 100000000000).
Proof. by_value differences_1_left. Qed.
Lemma differences_1_right_value : Rabs (differences_1_right 2 1 (4 / 5) (5 / 7) - (21401118099 / 50000000000)) <= (1 / 100000000000).
Proof. by_value differences_1_right. Qed.
Lemma differences_1_wrong_0 : ~ (forall N h_3 y_1 y_2, differences_1_domain N h_3 y_1 y_2 -> differences_1_left N h_3 y_1 y_2 = (Rpower h_3 (1 - (2 / N))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_3 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_2 - 1))) / (((h_3 * (Rpower y_1 N)) - h_3) ^ 2) / ((h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N)))).
Proof. refuted differences_1_inhabited differences_1_left. Qed.
Lemma differences_1_wrong_1 : ~ (forall N h_3 y_1 y_2, differences_1_domain N h_3 y_1 y_2 -> differences_1_left N h_3 y_1 y_2 = (Rpower h_3 (1 - (2 / N))) * ((- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) ^ 2) * ((N * (Rpower (h_3 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_2 - 1))) / ((h_3 * (Rpower y_1 N)) - h_3) / ((h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N))) / ((h_3 * (Rpower y_2 N)) - h_3)).
Proof. refuted differences_1_inhabited differences_1_left. Qed.

(* differences_2: D = k[3,4] k[1,2,3,4] − k[1,3,4] k[2,3,4] does not depend on the order of the nodes. |
   (N*h_3**(1/N) - N*h_4**(1/N))*(-(-(N*h_1**(1/N) - N*h_2**(1/N))/(h_1 - h_2) + (-N*h_1**(1/N) +
   N*h_4**(1/N))/(-h_1 + h_4))/(-h_2 + h_4) + ((N*h_3**(1/N) - N*h_4**(1/N))/(h_3 - h_4) - (-N*h_1**(1/N) +
   N*h_4**(1/N))/(-h_1 + h_4))/(-h_1 + h_3))/((-h_2 + h_3)*(h_3 - h_4)) - ((N*h_3**(1/N) - N*h_4**(1/N))/(h_3 -
   h_4) - (-N*h_1**(1/N) + N*h_4**(1/N))/(-h_1 + h_4))*((N*h_3**(1/N) - N*h_4**(1/N))/(h_3 - h_4) -
   (-N*h_2**(1/N) + N*h_4**(1/N))/(-h_2 + h_4))/((-h_1 + h_3)*(-h_2 + h_3)) = (N*h_1**(1/N) -
   N*h_3**(1/N))*(-(-(N*h_2**(1/N) - N*h_4**(1/N))/(h_2 - h_4) + (-N*h_2**(1/N) + N*h_3**(1/N))/(-h_2 +
   h_3))/(h_3 - h_4) + (-(-N*h_2**(1/N) + N*h_3**(1/N))/(-h_2 + h_3) + (N*h_1**(1/N) - N*h_3**(1/N))/(h_1 -
   h_3))/(h_1 - h_2))/((h_1 - h_3)*(h_1 - h_4)) - (-(-N*h_2**(1/N) + N*h_3**(1/N))/(-h_2 + h_3) + (N*h_1**(1/N) -
   N*h_3**(1/N))/(h_1 - h_3))*(-(N*h_3**(1/N) - N*h_4**(1/N))/(h_3 - h_4) + (N*h_1**(1/N) - N*h_3**(1/N))/(h_1 -
   h_3))/((h_1 - h_2)*(h_1 - h_4)) *)
Definition differences_2_domain (N h_1 h_2 h_3 h_4 : R) : Prop :=
  0 < N /\ 0 < h_1 /\ 0 < h_2 /\ 0 < h_3 /\ 0 < h_4 /\ - h_2 + h_3 <> 0 /\ h_3 - h_4 <> 0 /\ - h_1 + h_3 <> 0 /\ - h_1 + h_4 <> 0 /\ - h_2 + h_4 <> 0 /\ h_1 - h_2 <> 0 /\ h_1 - h_3 <> 0 /\ h_1 - h_4 <> 0 /\ h_2 - h_4 <> 0.
Definition differences_2_left (N h_1 h_2 h_3 h_4 : R) : R :=
  (((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) * (- ((- (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_2 (/ N)))) / (h_1 - h_2)) + ((- (N * (Rpower h_1 (/ N))) + (N * (Rpower h_4 (/ N)))) / (- h_1 + h_4))) / (- h_2 + h_4)) + (((((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) - ((- (N * (Rpower h_1 (/ N))) + (N * (Rpower h_4 (/ N)))) / (- h_1 + h_4))) / (- h_1 + h_3))) / (- h_2 + h_3) / (h_3 - h_4)) - (((((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) - ((- (N * (Rpower h_1 (/ N))) + (N * (Rpower h_4 (/ N)))) / (- h_1 + h_4))) * ((((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) - ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_4 (/ N)))) / (- h_2 + h_4))) / (- h_1 + h_3) / (- h_2 + h_3)).
Definition differences_2_right (N h_1 h_2 h_3 h_4 : R) : R :=
  (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) * (- ((- (((N * (Rpower h_2 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_2 - h_4)) + ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3))) / (h_3 - h_4)) + ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2))) / (h_1 - h_3) / (h_1 - h_4)) - ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) * (- (((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2) / (h_1 - h_4)).
Lemma differences_2 : forall N h_1 h_2 h_3 h_4 : R, differences_2_domain N h_1 h_2 h_3 h_4 ->
  differences_2_left N h_1 h_2 h_3 h_4 = differences_2_right N h_1 h_2 h_3 h_4.
Proof.
  unfold differences_2_domain, differences_2_left, differences_2_right.
  intros N h_1 h_2 h_3 h_4 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13).
  exponential h_3 H3 X_h_3.
  exponential h_4 H4 X_h_4.
  exponential h_1 H1 X_h_1.
  exponential h_2 H2 X_h_2.
  assert (E0 : Rpower (exp X_h_3) (/ N) = (exp (X_h_3 / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_h_4) (/ N) = (exp (X_h_4 / N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_h_1) (/ N) = (exp (X_h_1 / N))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_h_2) (/ N) = (exp (X_h_2 / N))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma differences_2_inhabited : differences_2_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_2_domain. Qed.
Lemma differences_2_left_value : Rabs (differences_2_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (12737952097 / 100000000000)) <= (1 / 100000000000).
Proof. by_value differences_2_left. Qed.
Lemma differences_2_right_value : Rabs (differences_2_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (12737952097 / 100000000000)) <= (1 / 100000000000).
Proof. by_value differences_2_right. Qed.
Lemma differences_2_wrong_0 : ~ (forall N h_1 h_2 h_3 h_4, differences_2_domain N h_1 h_2 h_3 h_4 -> differences_2_left N h_1 h_2 h_3 h_4 = (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) * (- ((- (((N * (Rpower h_2 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_2 - h_4)) + ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3))) / (h_3 - h_4)) + ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2))) / (h_1 - h_4) / (h_2 - h_3)) - ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) * (- (((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2) / (h_1 - h_4))).
Proof. refuted differences_2_inhabited differences_2_left. Qed.
Lemma differences_2_wrong_1 : ~ (forall N h_1 h_2 h_3 h_4, differences_2_domain N h_1 h_2 h_3 h_4 -> differences_2_left N h_1 h_2 h_3 h_4 = (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) * (- ((- (((N * (Rpower h_2 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_2 - h_4)) + ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3))) / (h_3 - h_4)) - ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (h_1 - h_2) / (- h_2 + h_3))) / (h_1 - h_3) / (h_1 - h_4)) - ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) * (- (((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2) / (h_1 - h_4))).
Proof. refuted differences_2_inhabited differences_2_left. Qed.

(* differences_3: It is a minor of the Loewner matrix of k: D = (k[1,2] k[3,4] − k[1,4] k[2,3])/((h_1 − h_3)(h_2
   − h_4)). | (-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))*(-((N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4) - (N*(h_4*y_1**N)**(1/N) - N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N))/(-h_4*y_2**N + h_4) +
   ((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) -
   N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4))/(-h_4*y_1**N + h_4*y_3**N))/((-h_4*y_2**N +
   h_4*y_3**N)*(h_4*y_3**N - h_4)) - ((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N)
   - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4))*((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) -
   (N*h_4**(1/N) - N*(h_4*y_2**N)**(1/N))/(-h_4*y_2**N + h_4))/((-h_4*y_1**N + h_4*y_3**N)*(-h_4*y_2**N +
   h_4*y_3**N)) = (-(-N*h_4**(1/N) + N*(h_4*y_1**N)**(1/N))*(N*(h_4*y_2**N)**(1/N) -
   N*(h_4*y_3**N)**(1/N))/((h_4*y_1**N - h_4)*(h_4*y_2**N - h_4*y_3**N)) + (-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))*(N*(h_4*y_1**N)**(1/N) - N*(h_4*y_2**N)**(1/N))/((h_4*y_1**N - h_4*y_2**N)*(h_4*y_3**N
   - h_4)))/((h_4*y_1**N - h_4*y_3**N)*(h_4*y_2**N - h_4)) *)
Definition differences_3_domain (N h_4 y_1 y_2 y_3 : R) : Prop :=
  0 < N /\ 0 < h_4 /\ 0 < y_1 /\ 0 < y_2 /\ 0 < y_3 /\ (h_4 * (Rpower y_3 N)) - h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_1 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)) <> 0.
Definition differences_3_left (N h_4 y_1 y_2 y_3 : R) : R :=
  ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)))).
Definition differences_3_right (N h_4 y_1 y_2 y_3 : R) : R :=
  (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_3 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4).
Lemma differences_3 : forall N h_4 y_1 y_2 y_3 : R, differences_3_domain N h_4 y_1 y_2 y_3 ->
  differences_3_left N h_4 y_1 y_2 y_3 = differences_3_right N h_4 y_1 y_2 y_3.
Proof.
  unfold differences_3_domain, differences_3_left, differences_3_right.
  intros N h_4 y_1 y_2 y_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14).
  exponential y_3 H4 X_y_3.
  exponential y_2 H3 X_y_2.
  exponential h_4 H1 X_h_4.
  exponential y_1 H2 X_y_1.
  assert (E0 : Rpower (exp X_h_4) (/ N) = (exp (X_h_4 / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_y_3) N = (exp (X_y_3 * N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_h_4) * ((exp (X_y_3 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_3)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_y_2) N = (exp (X_y_2 * N))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_y_1) N = (exp (X_y_1 * N))) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower ((exp X_h_4) * ((exp (X_y_1 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_1)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower ((exp X_h_4) * ((exp (X_y_2 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_2)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma differences_3_inhabited : differences_3_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_3_domain. Qed.
Lemma differences_3_left_value : Rabs (differences_3_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_3_left. Qed.
Lemma differences_3_right_value : Rabs (differences_3_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_3_right. Qed.
Lemma differences_3_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_3_domain N h_4 y_1 y_2 y_3 -> differences_3_left N h_4 y_1 y_2 y_3 = (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_3 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - y_1)).
Proof. refuted differences_3_inhabited differences_3_left. Qed.
Lemma differences_3_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_3_domain N h_4 y_1 y_2 y_3 -> differences_3_left N h_4 y_1 y_2 y_3 = (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_1 N)) - h_4)) + ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_3 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4)).
Proof. refuted differences_3_inhabited differences_3_left. Qed.

(* differences_4: It is also (k[3,4] k[1,2,3] − k[2,3,4] k[1,3])/(h_1 − h_4). | (-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))*(-((N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4) - (N*(h_4*y_1**N)**(1/N)
   - N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N))/(-h_4*y_2**N + h_4) + ((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4))/(-h_4*y_1**N + h_4*y_3**N))/((-h_4*y_2**N + h_4*y_3**N)*(h_4*y_3**N - h_4)) - ((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4))*((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) -
   N*(h_4*y_2**N)**(1/N))/(-h_4*y_2**N + h_4))/((-h_4*y_1**N + h_4*y_3**N)*(-h_4*y_2**N + h_4*y_3**N)) =
   ((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))*((N*(h_4*y_1**N)**(1/N) - N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N -
   h_4*y_2**N) - (N*(h_4*y_2**N)**(1/N) - N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N - h_4*y_3**N))/((h_4*y_1**N -
   h_4*y_3**N)*(h_4*y_3**N - h_4)) - (N*(h_4*y_1**N)**(1/N) - N*(h_4*y_3**N)**(1/N))*(-(-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) + (N*(h_4*y_2**N)**(1/N) - N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N -
   h_4*y_3**N))/((h_4*y_1**N - h_4*y_3**N)*(h_4*y_2**N - h_4)))/(h_4*y_1**N - h_4) *)
Definition differences_4_domain (N h_4 y_1 y_2 y_3 : R) : Prop :=
  0 < N /\ 0 < h_4 /\ 0 < y_1 /\ 0 < y_2 /\ 0 < y_3 /\ (h_4 * (Rpower y_3 N)) - h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)) <> 0 /\ (h_4 * (Rpower y_1 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - h_4 <> 0.
Definition differences_4_left (N h_4 y_1 y_2 y_3 : R) : R :=
  ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)))).
Definition differences_4_right (N h_4 y_1 y_2 y_3 : R) : R :=
  (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - h_4).
Lemma differences_4 : forall N h_4 y_1 y_2 y_3 : R, differences_4_domain N h_4 y_1 y_2 y_3 ->
  differences_4_left N h_4 y_1 y_2 y_3 = differences_4_right N h_4 y_1 y_2 y_3.
Proof.
  unfold differences_4_domain, differences_4_left, differences_4_right.
  intros N h_4 y_1 y_2 y_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14).
  exponential y_3 H4 X_y_3.
  exponential y_2 H3 X_y_2.
  exponential h_4 H1 X_h_4.
  exponential y_1 H2 X_y_1.
  assert (E0 : Rpower (exp X_h_4) (/ N) = (exp (X_h_4 / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_y_3) N = (exp (X_y_3 * N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_h_4) * ((exp (X_y_3 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_3)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_y_2) N = (exp (X_y_2 * N))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_y_1) N = (exp (X_y_1 * N))) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower ((exp X_h_4) * ((exp (X_y_1 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_1)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower ((exp X_h_4) * ((exp (X_y_2 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_2)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma differences_4_inhabited : differences_4_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_4_domain. Qed.
Lemma differences_4_left_value : Rabs (differences_4_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_4_left. Qed.
Lemma differences_4_right_value : Rabs (differences_4_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_4_right. Qed.
Lemma differences_4_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_4_domain N h_4 y_1 y_2 y_3 -> differences_4_left N h_4 y_1 y_2 y_3 = (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - y_1)).
Proof. refuted differences_4_inhabited differences_4_left. Qed.
Lemma differences_4_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_4_domain N h_4 y_1 y_2 y_3 -> differences_4_left N h_4 y_1 y_2 y_3 = (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_2 N)) - h_4) / (- (h_4 * (Rpower y_3 N)) + (y_1 * (Rpower y_1 N))))) / ((h_4 * (Rpower y_1 N)) - h_4)).
Proof. refuted differences_4_inhabited differences_4_left. Qed.

(* differences_5: For F the four-node difference enters alone, F[3,4] = h_4^{1/N−1}/k[3,4]: D = k[1,2] (k[1,3,4]
   k[2,3,4]/k[3,4] − h_4^{1−3/N} F[1,2,3,4] k[1,3] k[1,4] k[2,3] k[2,4]). | (-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))*(-((N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4) - (N*(h_4*y_1**N)**(1/N)
   - N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N))/(-h_4*y_2**N + h_4) + ((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4))/(-h_4*y_1**N + h_4*y_3**N))/((-h_4*y_2**N + h_4*y_3**N)*(h_4*y_3**N - h_4)) - ((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4))*((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) -
   N*(h_4*y_2**N)**(1/N))/(-h_4*y_2**N + h_4))/((-h_4*y_1**N + h_4*y_3**N)*(-h_4*y_2**N + h_4*y_3**N)) =
   (N*(h_4*y_1**N)**(1/N) - N*(h_4*y_2**N)**(1/N))*(-h_4**(1 - 3/N)*(-N*h_4**(1/N) +
   N*(h_4*y_1**N)**(1/N))*(-N*h_4**(1/N) + N*(h_4*y_2**N)**(1/N))*(N*(h_4*y_1**N)**(1/N) -
   N*(h_4*y_3**N)**(1/N))*(N*(h_4*y_2**N)**(1/N) - N*(h_4*y_3**N)**(1/N))*(y_1**N/(N*(y_1 - 1)*(N*(y_1 - 1) -
   N*(y_2 - 1))*(N*(y_1 - 1) - N*(y_3 - 1))) + y_2**N/(N*(y_2 - 1)*(-N*(y_1 - 1) + N*(y_2 - 1))*(N*(y_2 - 1) -
   N*(y_3 - 1))) + y_3**N/(N*(y_3 - 1)*(-N*(y_1 - 1) + N*(y_3 - 1))*(-N*(y_2 - 1) + N*(y_3 - 1))) - 1/(N**3*(y_1
   - 1)*(y_2 - 1)*(y_3 - 1)))/((h_4*y_1**N - h_4)*(h_4*y_1**N - h_4*y_3**N)*(h_4*y_2**N - h_4)*(h_4*y_2**N -
   h_4*y_3**N)) + (h_4*y_3**N - h_4)*(-(-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) +
   (N*(h_4*y_1**N)**(1/N) - N*(h_4*y_3**N)**(1/N))/(h_4*y_1**N - h_4*y_3**N))*(-(-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) + (N*(h_4*y_2**N)**(1/N) - N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N -
   h_4*y_3**N))/((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))*(h_4*y_1**N - h_4)*(h_4*y_2**N - h_4)))/(h_4*y_1**N -
   h_4*y_2**N) *)
Definition differences_5_domain (N h_4 y_1 y_2 y_3 : R) : Prop :=
  0 < N /\ 0 < h_4 /\ 0 < y_1 /\ 0 < y_2 /\ 0 < y_3 /\ (h_4 * (Rpower y_3 N)) - h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)) <> 0 /\ (h_4 * (Rpower y_1 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_2 N)) - h_4 <> 0 /\ - (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))) <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ y_1 - 1 <> 0 /\ y_2 - 1 <> 0 /\ y_3 - 1 <> 0 /\ (N * (y_1 - 1)) - (N * (y_2 - 1)) <> 0 /\ (N * (y_1 - 1)) - (N * (y_3 - 1)) <> 0 /\ - (N * (y_1 - 1)) + (N * (y_2 - 1)) <> 0 /\ (N * (y_2 - 1)) - (N * (y_3 - 1)) <> 0 /\ - (N * (y_1 - 1)) + (N * (y_3 - 1)) <> 0 /\ - (N * (y_2 - 1)) + (N * (y_3 - 1)) <> 0.
Definition differences_5_left (N h_4 y_1 y_2 y_3 : R) : R :=
  ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)))).
Definition differences_5_right (N h_4 y_1 y_2 y_3 : R) : R :=
  ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * (- ((Rpower h_4 (1 - (3 / N))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1))) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1))) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1))) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) - (1 / (N ^ 3) / (y_1 - 1) / (y_2 - 1) / (y_3 - 1))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + (((h_4 * (Rpower y_3 N)) - h_4) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))).
Lemma differences_5 : forall N h_4 y_1 y_2 y_3 : R, differences_5_domain N h_4 y_1 y_2 y_3 ->
  differences_5_left N h_4 y_1 y_2 y_3 = differences_5_right N h_4 y_1 y_2 y_3.
Proof.
  unfold differences_5_domain, differences_5_left, differences_5_right.
  intros N h_4 y_1 y_2 y_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15 & H16 & H17 & H18 & H19 & H20 & H21 & H22 & H23 & H24).
  exponential y_3 H4 X_y_3.
  exponential y_2 H3 X_y_2.
  exponential h_4 H1 X_h_4.
  exponential y_1 H2 X_y_1.
  assert (E0 : Rpower (exp X_h_4) (/ N) = (exp (X_h_4 / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_y_3) N = (exp (X_y_3 * N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_h_4) * ((exp (X_y_3 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_3)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_y_2) N = (exp (X_y_2 * N))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_y_1) N = (exp (X_y_1 * N))) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower ((exp X_h_4) * ((exp (X_y_1 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_1)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower ((exp X_h_4) * ((exp (X_y_2 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (exp X_h_4) (1 - (3 / N)) = (exp X_h_4) / ((exp (X_h_4 / N)) ^ 3)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma differences_5_inhabited : differences_5_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_5_domain. Qed.
Lemma differences_5_left_value : Rabs (differences_5_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_5_left. Qed.
Lemma differences_5_right_value : Rabs (differences_5_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_5_right. Qed.
Lemma differences_5_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_5_domain N h_4 y_1 y_2 y_3 -> differences_5_left N h_4 y_1 y_2 y_3 = ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * (- ((Rpower h_4 (1 - (3 / N))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1))) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1))) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1))) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) - (1 / (N ^ 3) / (y_1 - 1) / (y_2 - 1) / (y_3 - 1))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + (((h_4 * (Rpower y_3 N)) - h_4) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4))) / (- (h_4 * (Rpower y_2 N)) + (y_1 * (Rpower y_1 N)))).
Proof. refuted differences_5_inhabited differences_5_left. Qed.
Lemma differences_5_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_5_domain N h_4 y_1 y_2 y_3 -> differences_5_left N h_4 y_1 y_2 y_3 = ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * (- ((Rpower h_4 (1 - (3 / N))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1))) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1))) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1))) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) - (1 / (N ^ 3) / (y_1 - 1) / (y_2 - 1) / (y_3 - 1))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + (((h_4 * (Rpower y_3 N)) - h_4) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))).
Proof. refuted differences_5_inhabited differences_5_left. Qed.

(* differences_6: For q(h) = h k(h): −q[1,2,3,4] = −k[1,2,3] − h_4 k[1,2,3,4], and k[3,4] k[1,2,3,4] = D +
   k[1,3,4] k[2,3,4]. | -(-(-(-N*h_4*h_4**(1/N) + N*h_4*y_3**N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) +
   (N*h_4*y_2**N*(h_4*y_2**N)**(1/N) - N*h_4*y_3**N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N - h_4*y_3**N))/(h_4*y_2**N -
   h_4) + (-(N*h_4*y_2**N*(h_4*y_2**N)**(1/N) - N*h_4*y_3**N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N - h_4*y_3**N) +
   (N*h_4*y_1**N*(h_4*y_1**N)**(1/N) - N*h_4*y_2**N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N))/(h_4*y_1**N -
   h_4*y_3**N))/(h_4*y_1**N - h_4) = -h_4*(h_4*y_3**N - h_4)*((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))*(-((N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4) - (N*(h_4*y_1**N)**(1/N)
   - N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N))/(-h_4*y_2**N + h_4) + ((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4))/(-h_4*y_1**N + h_4*y_3**N))/((-h_4*y_2**N + h_4*y_3**N)*(h_4*y_3**N - h_4)) + (-(-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) + (N*(h_4*y_1**N)**(1/N) - N*(h_4*y_3**N)**(1/N))/(h_4*y_1**N -
   h_4*y_3**N))*(-(-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) + (N*(h_4*y_2**N)**(1/N) -
   N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N - h_4*y_3**N))/((h_4*y_1**N - h_4)*(h_4*y_2**N - h_4)) - ((-N*h_4**(1/N) +
   N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4))*((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) -
   N*(h_4*y_2**N)**(1/N))/(-h_4*y_2**N + h_4))/((-h_4*y_1**N + h_4*y_3**N)*(-h_4*y_2**N +
   h_4*y_3**N)))/(-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N)) - ((N*(h_4*y_1**N)**(1/N) -
   N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N) - (N*(h_4*y_2**N)**(1/N) - N*(h_4*y_3**N)**(1/N))/(h_4*y_2**N
   - h_4*y_3**N))/(h_4*y_1**N - h_4*y_3**N) *)
Definition differences_6_domain (N h_4 y_1 y_2 y_3 : R) : Prop :=
  0 < N /\ 0 < h_4 /\ 0 < y_1 /\ 0 < y_2 /\ 0 < y_3 /\ (h_4 * (Rpower y_1 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_3 N)) - h_4 <> 0 /\ - (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))) <> 0 /\ - (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + h_4 <> 0.
Definition differences_6_left (N h_4 y_1 y_2 y_3 : R) : R :=
  - (- ((- ((- (N * h_4 * (Rpower h_4 (/ N))) + (N * h_4 * (Rpower y_3 N) * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * h_4 * (Rpower y_2 N) * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * h_4 * (Rpower y_3 N) * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_2 N)) - h_4)) + ((- (((N * h_4 * (Rpower y_2 N) * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * h_4 * (Rpower y_3 N) * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + (((N * h_4 * (Rpower y_1 N) * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * h_4 * (Rpower y_2 N) * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - h_4).
Definition differences_6_right (N h_4 y_1 y_2 y_3 : R) : R :=
  - (h_4 * ((h_4 * (Rpower y_3 N)) - h_4) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) + ((- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))))) - (((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N)))).
Lemma differences_6 : forall N h_4 y_1 y_2 y_3 : R, differences_6_domain N h_4 y_1 y_2 y_3 ->
  differences_6_left N h_4 y_1 y_2 y_3 = differences_6_right N h_4 y_1 y_2 y_3.
Proof.
  unfold differences_6_domain, differences_6_left, differences_6_right.
  intros N h_4 y_1 y_2 y_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15).
  exponential y_1 H2 X_y_1.
  exponential y_3 H4 X_y_3.
  exponential y_2 H3 X_y_2.
  exponential h_4 H1 X_h_4.
  assert (E0 : Rpower (exp X_y_1) N = (exp (X_y_1 * N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_y_2) N = (exp (X_y_2 * N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_y_3) N = (exp (X_y_3 * N))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_h_4) (/ N) = (exp (X_h_4 / N))) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower ((exp X_h_4) * ((exp (X_y_3 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_3)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower ((exp X_h_4) * ((exp (X_y_2 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower ((exp X_h_4) * ((exp (X_y_1 * N)))) (/ N) = (exp (X_h_4 / N)) * (exp X_y_1)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma differences_6_inhabited : differences_6_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_6_domain. Qed.
Lemma differences_6_left_value : Rabs (differences_6_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (4975256797 / 20000000000)) <= (1 / 100000000000).
Proof. by_value differences_6_left. Qed.
Lemma differences_6_right_value : Rabs (differences_6_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (4975256797 / 20000000000)) <= (1 / 100000000000).
Proof. by_value differences_6_right. Qed.
Lemma differences_6_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_6_domain N h_4 y_1 y_2 y_3 -> differences_6_left N h_4 y_1 y_2 y_3 = - (h_4 * ((h_4 * (Rpower y_3 N)) - h_4) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) + ((- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))))) - (((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_3 N)) + (y_1 * (Rpower y_1 N))))).
Proof. refuted differences_6_inhabited differences_6_left. Qed.
Lemma differences_6_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_6_domain N h_4 y_1 y_2 y_3 -> differences_6_left N h_4 y_1 y_2 y_3 = - (h_4 * ((h_4 * (Rpower y_3 N)) - h_4) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) + ((- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower y_1 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))))) - (((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))).
Proof. refuted differences_6_inhabited differences_6_left. Qed.

Definition all_of_them := (connection_1,
  connection_2,
  connection_3,
  connection_4,
  connection_8,
  connection_9,
  differences_1,
  differences_2,
  differences_3,
  differences_4,
  differences_5,
  differences_6).
Print Assumptions all_of_them.
