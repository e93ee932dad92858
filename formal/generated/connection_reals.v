(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards.
Open Scope R_scope.

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
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma differences_1_inhabited : differences_1_domain 2 1 (4 / 5) (5 / 7).
Proof. premises differences_1_domain. Qed.
Lemma differences_1_left_value : Rabs (differences_1_left 2 1 (4 / 5) (5 / 7) - (21401118099 / 50000000000)) <= (1 / 100000000000).
Proof. by_value differences_1_left. Qed.
Lemma differences_1_right_value : Rabs (differences_1_right 2 1 (4 / 5) (5 / 7) - (21401118099 / 50000000000)) <= (1 / 100000000000).
Proof. by_value differences_1_right. Qed.
Lemma differences_1_wrong_0 : ~ (forall N h_3 y_1 y_2, differences_1_domain N h_3 y_1 y_2 -> differences_1_left N h_3 y_1 y_2 = (Rpower h_3 (1 - (2 / N))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_3 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_2 - 1))) / ((h_3 * (Rpower y_1 N)) - h_3) / ((h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N))) / ((h_3 * (Rpower y_2 N)) + h_3)).
Proof. refuted differences_1_inhabited differences_1_left. Qed.
Lemma differences_1_wrong_1 : ~ (forall N h_3 y_1 y_2, differences_1_domain N h_3 y_1 y_2 -> differences_1_left N h_3 y_1 y_2 = (Rpower h_3 (1 - (2 / N))) * (- (N * (Rpower h_3 (/ N))) - (N * (Rpower (h_3 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_3 (/ N))) + (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_3 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_3 * (Rpower y_2 N)) (/ N)))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_2 - 1))) / ((h_3 * (Rpower y_1 N)) - h_3) / ((h_3 * (Rpower y_1 N)) - (h_3 * (Rpower y_2 N))) / ((h_3 * (Rpower y_2 N)) - h_3)).
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
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma differences_2_inhabited : differences_2_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_2_domain. Qed.
Lemma differences_2_left_value : Rabs (differences_2_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (12737952097 / 100000000000)) <= (1 / 100000000000).
Proof. by_value differences_2_left. Qed.
Lemma differences_2_right_value : Rabs (differences_2_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (12737952097 / 100000000000)) <= (1 / 100000000000).
Proof. by_value differences_2_right. Qed.
Lemma differences_2_wrong_0 : ~ (forall N h_1 h_2 h_3 h_4, differences_2_domain N h_1 h_2 h_3 h_4 -> differences_2_left N h_1 h_2 h_3 h_4 = - (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) * (- ((- (((N * (Rpower h_2 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_2 - h_4)) + ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3))) / (h_3 - h_4)) + ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2))) / (h_1 - h_3) / (h_1 - h_4)) - ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) * (- (((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2) / (h_1 - h_4))).
Proof. refuted differences_2_inhabited differences_2_left. Qed.
Lemma differences_2_wrong_1 : ~ (forall N h_1 h_2 h_3 h_4, differences_2_domain N h_1 h_2 h_3 h_4 -> differences_2_left N h_1 h_2 h_3 h_4 = (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) * (- ((- (((N * (Rpower h_2 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_2 - h_4)) + ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3))) / (h_3 - h_4)) + ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2))) / (h_1 - h_3) / (h_1 + h_4)) - ((- ((- (N * (Rpower h_2 (/ N))) + (N * (Rpower h_3 (/ N)))) / (- h_2 + h_3)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) * (- (((N * (Rpower h_3 (/ N))) - (N * (Rpower h_4 (/ N)))) / (h_3 - h_4)) + (((N * (Rpower h_1 (/ N))) - (N * (Rpower h_3 (/ N)))) / (h_1 - h_3))) / (h_1 - h_2) / (h_1 - h_4))).
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
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma differences_3_inhabited : differences_3_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_3_domain. Qed.
Lemma differences_3_left_value : Rabs (differences_3_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_3_left. Qed.
Lemma differences_3_right_value : Rabs (differences_3_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_3_right. Qed.
Lemma differences_3_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_3_domain N h_4 y_1 y_2 y_3 -> differences_3_left N h_4 y_1 y_2 y_3 = (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_3 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) + h_4)).
Proof. refuted differences_3_inhabited differences_3_left. Qed.
Lemma differences_3_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_3_domain N h_4 y_1 y_2 y_3 -> differences_3_left N h_4 y_1 y_2 y_3 = (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)))) + ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_3 N)) - h_4))) / (- (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4)).
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
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma differences_4_inhabited : differences_4_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_4_domain. Qed.
Lemma differences_4_left_value : Rabs (differences_4_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_4_left. Qed.
Lemma differences_4_right_value : Rabs (differences_4_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_4_right. Qed.
Lemma differences_4_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_4_domain N h_4 y_1 y_2 y_3 -> differences_4_left N h_4 y_1 y_2 y_3 = (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) + h_4)).
Proof. refuted differences_4_inhabited differences_4_left. Qed.
Lemma differences_4_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_4_domain N h_4 y_1 y_2 y_3 -> differences_4_left N h_4 y_1 y_2 y_3 = (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4))) / ((h_4 * (Rpower y_1 N)) - h_4)).
Proof. refuted differences_4_inhabited differences_4_left. Qed.

(* differences_5: In divided differences of F: D = h_4^{2−4/N} (F[3,4,2] F[3,4,1] − F[3,4] F[1,2,3,4]) Π_{i<l}
   k[i,l]. | (-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))*(-((N*h_4**(1/N) - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N +
   h_4) - (N*(h_4*y_1**N)**(1/N) - N*(h_4*y_2**N)**(1/N))/(h_4*y_1**N - h_4*y_2**N))/(-h_4*y_2**N + h_4) +
   ((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N) -
   N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4))/(-h_4*y_1**N + h_4*y_3**N))/((-h_4*y_2**N +
   h_4*y_3**N)*(h_4*y_3**N - h_4)) - ((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) - (N*h_4**(1/N)
   - N*(h_4*y_1**N)**(1/N))/(-h_4*y_1**N + h_4))*((-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))/(h_4*y_3**N - h_4) -
   (N*h_4**(1/N) - N*(h_4*y_2**N)**(1/N))/(-h_4*y_2**N + h_4))/((-h_4*y_1**N + h_4*y_3**N)*(-h_4*y_2**N +
   h_4*y_3**N)) = h_4**(2 - 4/N)*(-N*h_4**(1/N) + N*(h_4*y_1**N)**(1/N))*(-N*h_4**(1/N) +
   N*(h_4*y_2**N)**(1/N))*(-N*h_4**(1/N) + N*(h_4*y_3**N)**(1/N))*(N*(h_4*y_1**N)**(1/N) -
   N*(h_4*y_2**N)**(1/N))*(N*(h_4*y_1**N)**(1/N) - N*(h_4*y_3**N)**(1/N))*(N*(h_4*y_2**N)**(1/N) -
   N*(h_4*y_3**N)**(1/N))*(-(y_3**N/(N*(y_3 - 1)) - 1/(N*(y_3 - 1)))*(y_1**N/(N*(y_1 - 1)*(N*(y_1 - 1) - N*(y_2 -
   1))*(N*(y_1 - 1) - N*(y_3 - 1))) + y_2**N/(N*(y_2 - 1)*(-N*(y_1 - 1) + N*(y_2 - 1))*(N*(y_2 - 1) - N*(y_3 -
   1))) + y_3**N/(N*(y_3 - 1)*(-N*(y_1 - 1) + N*(y_3 - 1))*(-N*(y_2 - 1) + N*(y_3 - 1))) - 1/(N**3*(y_1 - 1)*(y_2
   - 1)*(y_3 - 1))) + (y_1**N/(N*(y_1 - 1)*(N*(y_1 - 1) - N*(y_3 - 1))) + y_3**N/(N*(y_3 - 1)*(-N*(y_1 - 1) +
   N*(y_3 - 1))) + 1/(N**2*(y_1 - 1)*(y_3 - 1)))*(y_2**N/(N*(y_2 - 1)*(N*(y_2 - 1) - N*(y_3 - 1))) +
   y_3**N/(N*(y_3 - 1)*(-N*(y_2 - 1) + N*(y_3 - 1))) + 1/(N**2*(y_2 - 1)*(y_3 - 1))))/((h_4*y_1**N -
   h_4)*(h_4*y_1**N - h_4*y_2**N)*(h_4*y_1**N - h_4*y_3**N)*(h_4*y_2**N - h_4)*(h_4*y_2**N -
   h_4*y_3**N)*(h_4*y_3**N - h_4)) *)
Definition differences_5_domain (N h_4 y_1 y_2 y_3 : R) : Prop :=
  0 < N /\ 0 < h_4 /\ 0 < y_1 /\ 0 < y_2 /\ 0 < y_3 /\ (h_4 * (Rpower y_3 N)) - h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N)) <> 0 /\ - (h_4 * (Rpower y_1 N)) + h_4 <> 0 /\ - (h_4 * (Rpower y_2 N)) + h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)) <> 0 /\ (h_4 * (Rpower y_1 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_2 N)) - h_4 <> 0 /\ (h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ (h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N)) <> 0 /\ y_1 - 1 <> 0 /\ y_3 - 1 <> 0 /\ (N * (y_1 - 1)) - (N * (y_3 - 1)) <> 0 /\ - (N * (y_1 - 1)) + (N * (y_3 - 1)) <> 0 /\ y_2 - 1 <> 0 /\ (N * (y_2 - 1)) - (N * (y_3 - 1)) <> 0 /\ - (N * (y_2 - 1)) + (N * (y_3 - 1)) <> 0 /\ (N * (y_1 - 1)) - (N * (y_2 - 1)) <> 0 /\ - (N * (y_1 - 1)) + (N * (y_2 - 1)) <> 0.
Definition differences_5_left (N h_4 y_1 y_2 y_3 : R) : R :=
  ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N)))).
Definition differences_5_right (N h_4 y_1 y_2 y_3 : R) : R :=
  (Rpower h_4 (2 - (4 / N))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((((Rpower y_3 N) / N / (y_3 - 1)) - (1 / N / (y_3 - 1))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1))) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1))) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1))) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) - (1 / (N ^ 3) / (y_1 - 1) / (y_2 - 1) / (y_3 - 1)))) + ((((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_3 - 1))) * (((Rpower y_2 N) / N / (y_2 - 1) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) + (1 / (N ^ 2) / (y_2 - 1) / (y_3 - 1))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4).
Lemma differences_5 : forall N h_4 y_1 y_2 y_3 : R, differences_5_domain N h_4 y_1 y_2 y_3 ->
  differences_5_left N h_4 y_1 y_2 y_3 = differences_5_right N h_4 y_1 y_2 y_3.
Proof.
  unfold differences_5_domain, differences_5_left, differences_5_right.
  intros N h_4 y_1 y_2 y_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15 & H16 & H17 & H18 & H19 & H20 & H21 & H22 & H23).
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
  assert (E7 : Rpower (exp X_h_4) (2 - (4 / N)) = ((exp X_h_4) ^ 2) / ((exp (X_h_4 / N)) ^ 4)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma differences_5_inhabited : differences_5_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_5_domain. Qed.
Lemma differences_5_left_value : Rabs (differences_5_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_5_left. Qed.
Lemma differences_5_right_value : Rabs (differences_5_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (202874549 / 800000000)) <= (1 / 100000000000).
Proof. by_value differences_5_right. Qed.
Lemma differences_5_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_5_domain N h_4 y_1 y_2 y_3 -> differences_5_left N h_4 y_1 y_2 y_3 = (Rpower h_4 (2 - (4 / N))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((((Rpower y_3 N) / N / (y_3 - 1)) - (1 / N / (y_3 - 1))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1))) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1))) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1))) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) - (1 / (N ^ 3) / (y_1 - 1) / (y_2 - 1) / (y_3 - 1)))) + ((((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_3 - 1))) * (((Rpower y_2 N) / N / (y_2 - 1) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) + (1 / (N ^ 2) / (y_2 - 1) / (y_3 - 1))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)).
Proof. refuted differences_5_inhabited differences_5_left. Qed.
Lemma differences_5_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_5_domain N h_4 y_1 y_2 y_3 -> differences_5_left N h_4 y_1 y_2 y_3 = (Rpower h_4 (2 - (4 / N))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) * ((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- ((((Rpower y_3 N) / N / (y_3 - 1)) - (1 / N / (y_3 - 1))) * (((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_2 - 1))) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_2 N) / N / (y_2 - 1) / (- (N * (y_1 - 1)) + (N * (y_2 - 1))) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1))) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) - (1 / (N ^ 3) / (y_1 - 1) / (y_2 - 1) / (y_3 - 1)))) + ((((Rpower y_1 N) / N / (y_1 - 1) / ((N * (y_1 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_1 - 1)) + (N * (y_3 - 1)))) + (1 / (N ^ 2) / (y_1 - 1) / (y_3 - 1))) * (((Rpower y_2 N) / N / (y_2 - 1) / ((N * (y_2 - 1)) - (N * (y_3 - 1)))) + ((Rpower y_3 N) / N / (y_3 - 1) / (- (N * (y_2 - 1)) + (N * (y_3 - 1)))) + (1 / (N ^ 2) / (y_2 - 1) / (y_3 - 1))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_2 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)).
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
  first [ reflexivity | field; nonzero | ring ].
Qed.
Lemma differences_6_inhabited : differences_6_domain 2 1 (4 / 5) (5 / 7) (2 / 3).
Proof. premises differences_6_domain. Qed.
Lemma differences_6_left_value : Rabs (differences_6_left 2 1 (4 / 5) (5 / 7) (2 / 3) - (4975256797 / 20000000000)) <= (1 / 100000000000).
Proof. by_value differences_6_left. Qed.
Lemma differences_6_right_value : Rabs (differences_6_right 2 1 (4 / 5) (5 / 7) (2 / 3) - (4975256797 / 20000000000)) <= (1 / 100000000000).
Proof. by_value differences_6_right. Qed.
Lemma differences_6_wrong_0 : ~ (forall N h_4 y_1 y_2 y_3, differences_6_domain N h_4 y_1 y_2 y_3 -> differences_6_left N h_4 y_1 y_2 y_3 = - (h_4 * ((h_4 * (Rpower y_3 N)) - h_4) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) + ((- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))))) + (((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))).
Proof. refuted differences_6_inhabited differences_6_left. Qed.
Lemma differences_6_wrong_1 : ~ (forall N h_4 y_1 y_2 y_3, differences_6_domain N h_4 y_1 y_2 y_3 -> differences_6_left N h_4 y_1 y_2 y_3 = - (h_4 * ((h_4 * (Rpower y_3 N)) - h_4) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) * (- (((((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4)) - (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N))))) / (- (h_4 * (Rpower y_2 N)) + h_4)) + ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))) / ((h_4 * (Rpower y_3 N)) - h_4)) + ((- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))) * (- ((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) + (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - h_4) / ((h_4 * (Rpower y_2 N)) - h_4)) - ((((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_1 N)) (/ N)))) / (- (h_4 * (Rpower y_1 N)) + h_4))) * (((- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_3 N)) - h_4)) - (((N * (Rpower h_4 (/ N))) - (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / (- (h_4 * (Rpower y_2 N)) + h_4))) / (- (h_4 * (Rpower y_1 N)) + (h_4 * (Rpower y_3 N))) / (- (h_4 * (Rpower y_2 N)) + (h_4 * (Rpower y_3 N))))) / (- (N * (Rpower h_4 (/ N))) + (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N))))) - (((((N * (Rpower (h_4 * (Rpower y_1 N)) (/ N))) + (N * (Rpower (h_4 * (Rpower y_2 N)) (/ N)))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_2 N)))) - (((N * (Rpower (h_4 * (Rpower y_2 N)) (/ N))) - (N * (Rpower (h_4 * (Rpower y_3 N)) (/ N)))) / ((h_4 * (Rpower y_2 N)) - (h_4 * (Rpower y_3 N))))) / ((h_4 * (Rpower y_1 N)) - (h_4 * (Rpower y_3 N))))).
Proof. refuted differences_6_inhabited differences_6_left. Qed.

Definition all_of_them := (differences_1,
  differences_2,
  differences_3,
  differences_4,
  differences_5,
  differences_6).
Print Assumptions all_of_them.
