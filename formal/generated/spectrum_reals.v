(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* inequalities_1: Squared singular values a > b enter through λ^∞ = (a − b)/(log a − log b).  With b = 1 and a =
   e^u it is (e^u − 1)/u, and a common factor of a and b factors out. | (sigma_1**2*exp(u) - sigma_1**2)/u =
   sigma_1**2*(exp(u) - 1)/u *)
Definition inequalities_1_domain (sigma_1 u : R) : Prop :=
  0 < sigma_1 /\ 0 < u.
Definition inequalities_1_left (sigma_1 u : R) : R :=
  (((sigma_1 ^ 2) * (exp u)) - (sigma_1 ^ 2)) / u.
Definition inequalities_1_right (sigma_1 u : R) : R :=
  (sigma_1 ^ 2) * ((exp u) - 1) / u.
Lemma inequalities_1 : forall sigma_1 u : R, inequalities_1_domain sigma_1 u ->
  inequalities_1_left sigma_1 u = inequalities_1_right sigma_1 u.
Proof.
  unfold inequalities_1_domain, inequalities_1_left, inequalities_1_right.
  intros sigma_1 u (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma inequalities_1_inhabited : inequalities_1_domain 3 (3 / 2).
Proof. premises inequalities_1_domain. Qed.
Lemma inequalities_1_left_value : Rabs (inequalities_1_left 3 (3 / 2) - (10445067211 / 500000000)) <= (1 / 1000000000).
Proof. by_value inequalities_1_left. Qed.
Lemma inequalities_1_right_value : Rabs (inequalities_1_right 3 (3 / 2) - (10445067211 / 500000000)) <= (1 / 1000000000).
Proof. by_value inequalities_1_right. Qed.
Lemma inequalities_1_wrong_0 : ~ (forall sigma_1 u, inequalities_1_domain sigma_1 u -> inequalities_1_left sigma_1 u = u * ((exp u) - 1)).
Proof. refuted inequalities_1_inhabited inequalities_1_left. Qed.
Lemma inequalities_1_wrong_1 : ~ (forall sigma_1 u, inequalities_1_domain sigma_1 u -> inequalities_1_left sigma_1 u = sigma_1 * ((exp u) - 1)).
Proof. refuted inequalities_1_inhabited inequalities_1_left. Qed.

(* inequalities_2: 1 <= (e^u − 1)/u: u times the gap is e^u − 1 − u, which is 0 with derivative 0 at u = 0, and
   has second derivative e^u. | 1 <= (exp(u) - 1)/u *)
Definition inequalities_2_domain (u : R) : Prop :=
  0 < u.
Definition inequalities_2_left (u : R) : R :=
  1.
Definition inequalities_2_right (u : R) : R :=
  ((exp u) - 1) / u.
Lemma inequalities_2 : forall u : R, inequalities_2_domain u ->
  inequalities_2_left u <= inequalities_2_right u.
Proof.
  unfold inequalities_2_domain, inequalities_2_left, inequalities_2_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (exp u) - 1)).
  { clear H0 u.
    apply (ascends (fun u => (- u + (exp u) - 1)) (fun u => ((exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below u low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma inequalities_2_inhabited : inequalities_2_domain (3 / 2).
Proof. premises inequalities_2_domain. Qed.
Lemma inequalities_2_left_value : Rabs (inequalities_2_left (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value inequalities_2_left. Qed.
Lemma inequalities_2_right_value : Rabs (inequalities_2_right (3 / 2) - (23211260469 / 10000000000)) <= (1 / 10000000000).
Proof. by_value inequalities_2_right. Qed.
Lemma inequalities_2_wrong_0 : ~ (forall u, inequalities_2_domain u -> inequalities_2_left u <= (- (exp u) - 1) / u).
Proof. refuted inequalities_2_inhabited inequalities_2_left. Qed.
Lemma inequalities_2_wrong_1 : ~ (forall u, inequalities_2_domain u -> inequalities_2_left u <= / u).
Proof. refuted inequalities_2_inhabited inequalities_2_left. Qed.

(* inequalities_3: (e^u − 1)/u <= e^u: u times the gap is u e^u − e^u + 1, which is 0 at u = 0 and has derivative
   u e^u. | (exp(u) - 1)/u <= exp(u) *)
Definition inequalities_3_domain (u : R) : Prop :=
  0 < u.
Definition inequalities_3_left (u : R) : R :=
  ((exp u) - 1) / u.
Definition inequalities_3_right (u : R) : R :=
  exp u.
Lemma inequalities_3 : forall u : R, inequalities_3_domain u ->
  inequalities_3_left u <= inequalities_3_right u.
Proof.
  unfold inequalities_3_domain, inequalities_3_left, inequalities_3_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= ((u * (exp u)) - (exp u) + 1)).
  { clear H0 u.
    apply (ascends (fun u => ((u * (exp u)) - (exp u) + 1)) (fun u => (u * (exp u)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below u low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma inequalities_3_inhabited : inequalities_3_domain (3 / 2).
Proof. premises inequalities_3_domain. Qed.
Lemma inequalities_3_left_value : Rabs (inequalities_3_left (3 / 2) - (23211260469 / 10000000000)) <= (1 / 10000000000).
Proof. by_value inequalities_3_left. Qed.
Lemma inequalities_3_right_value : Rabs (inequalities_3_right (3 / 2) - (44816890703 / 10000000000)) <= (1 / 10000000000).
Proof. by_value inequalities_3_right. Qed.
Lemma inequalities_3_wrong_0 : ~ (forall u, inequalities_3_domain u -> ((2 * (exp u)) - 1) / u <= inequalities_3_right u).
Proof. refuted inequalities_3_inhabited inequalities_3_right. Qed.
Lemma inequalities_3_wrong_1 : ~ (forall u, inequalities_3_domain u -> inequalities_3_left u <= exp (- u)).
Proof. refuted inequalities_3_inhabited inequalities_3_left. Qed.

(* inequalities_9: | -log(sigma_1**2) + log(sigma_2**2) = 2*(-sigma_1**2 +
   sigma_2**2)*log(sigma_1/sigma_2)/(sigma_1**2 - sigma_2**2) *)
Definition inequalities_9_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition inequalities_9_left (sigma_1 sigma_2 : R) : R :=
  - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)).
Definition inequalities_9_right (sigma_1 sigma_2 : R) : R :=
  2 * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (ln (sigma_1 / sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma inequalities_9 : forall sigma_1 sigma_2 : R, inequalities_9_domain sigma_1 sigma_2 ->
  inequalities_9_left sigma_1 sigma_2 = inequalities_9_right sigma_1 sigma_2.
Proof.
  unfold inequalities_9_domain, inequalities_9_left, inequalities_9_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma inequalities_9_inhabited : inequalities_9_domain 3 2.
Proof. premises inequalities_9_domain. Qed.
Lemma inequalities_9_left_value : Rabs (inequalities_9_left 3 2 - (-(40546510811 / 50000000000))) <= (1 / 100000000000).
Proof. by_value inequalities_9_left. Qed.
Lemma inequalities_9_right_value : Rabs (inequalities_9_right 3 2 - (-(40546510811 / 50000000000))) <= (1 / 100000000000).
Proof. by_value inequalities_9_right. Qed.
Lemma inequalities_9_wrong_0 : ~ (forall sigma_1 sigma_2, inequalities_9_domain sigma_1 sigma_2 -> inequalities_9_left sigma_1 sigma_2 = 0).
Proof. refuted inequalities_9_inhabited inequalities_9_left. Qed.
Lemma inequalities_9_wrong_1 : ~ (forall sigma_1 sigma_2, inequalities_9_domain sigma_1 sigma_2 -> 0 = inequalities_9_right sigma_1 sigma_2).
Proof. refuted inequalities_9_inhabited inequalities_9_right. Qed.

(* metric_6: | Subs(1/lambda_il, lambda_il, (sigma_i**2 - sigma_l**2)/(2*log(sigma_i/sigma_l))) =
   2*log(sigma_i/sigma_l)/(sigma_i**2 - sigma_l**2) *)
Definition metric_6_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ ln (sigma_i / sigma_l) <> 0 /\ ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)) <> 0.
Definition metric_6_out_left (sigma_i sigma_l : R) : R :=
  / (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l))).
Definition metric_6_out_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma metric_6_out : forall sigma_i sigma_l : R, metric_6_out_domain sigma_i sigma_l ->
  metric_6_out_left sigma_i sigma_l = metric_6_out_right sigma_i sigma_l.
Proof.
  unfold metric_6_out_domain, metric_6_out_left, metric_6_out_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition metric_6_left (sigma_i sigma_l : R) : R :=
  (fun lambda_il : R => / lambda_il) (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l))).
Definition metric_6_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma metric_6 : forall sigma_i sigma_l : R, metric_6_out_domain sigma_i sigma_l ->
  metric_6_left sigma_i sigma_l = metric_6_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (metric_6_out sigma_i sigma_l H); revert H.
  unfold metric_6_out_domain, metric_6_out_left, metric_6_out_right, metric_6_left, metric_6_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma metric_6_out_inhabited : metric_6_out_domain (7 / 2) (5 / 3).
Proof. premises metric_6_out_domain. Qed.
Lemma metric_6_out_left_value : Rabs (metric_6_out_left (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value metric_6_out_left. Qed.
Lemma metric_6_out_right_value : Rabs (metric_6_out_right (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value metric_6_out_right. Qed.
Lemma metric_6_out_wrong_0 : ~ (forall sigma_i sigma_l, metric_6_out_domain sigma_i sigma_l -> metric_6_out_left sigma_i sigma_l = 0).
Proof. refuted metric_6_out_inhabited metric_6_out_left. Qed.
Lemma metric_6_out_wrong_1 : ~ (forall sigma_i sigma_l, metric_6_out_domain sigma_i sigma_l -> / sigma_i = metric_6_out_right sigma_i sigma_l).
Proof. refuted metric_6_out_inhabited metric_6_out_right. Qed.

(* metric_facts_1: | sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N)))
   = sigma_l**(2*(N - 1)/N)*(-sigma_i**2/sigma_l**2 + 1)/(N*(1 - (sigma_i**2/sigma_l**2)**(1/N))) *)
Definition metric_facts_1_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ 1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) <> 0.
Definition metric_facts_1_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition metric_facts_1_right (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_l (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / N / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))).
Lemma metric_facts_1 : forall N sigma_i sigma_l : R, metric_facts_1_domain N sigma_i sigma_l ->
  metric_facts_1_left N sigma_i sigma_l = metric_facts_1_right N sigma_i sigma_l.
Proof.
  unfold metric_facts_1_domain, metric_facts_1_left, metric_facts_1_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (2 * (N - 1) / N) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_1_inhabited : metric_facts_1_domain 2 (7 / 2) (5 / 3).
Proof. premises metric_facts_1_domain. Qed.
Lemma metric_facts_1_left_value : Rabs (metric_facts_1_left 2 (7 / 2) (5 / 3) - (25833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value metric_facts_1_left. Qed.
Lemma metric_facts_1_right_value : Rabs (metric_facts_1_right 2 (7 / 2) (5 / 3) - (25833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value metric_facts_1_right. Qed.
Lemma metric_facts_1_wrong_0 : ~ (forall N sigma_i sigma_l, metric_facts_1_domain N sigma_i sigma_l -> metric_facts_1_left N sigma_i sigma_l = (Rpower sigma_i (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / N / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)))).
Proof. refuted metric_facts_1_inhabited metric_facts_1_left. Qed.
Lemma metric_facts_1_wrong_1 : ~ (forall N sigma_i sigma_l, metric_facts_1_domain N sigma_i sigma_l -> metric_facts_1_left N sigma_i sigma_l = 0).
Proof. refuted metric_facts_1_inhabited metric_facts_1_left. Qed.

(* metric_facts_2: 1/λ_il = (δ/sinh δ)/(σ_i σ_l) with δ = log(σ_i/σ_l) is finite and positive for positive σ_i,
   σ_l, equal ones included: A_∞, the integral (1.9) of real powers of W W^T and W^T W, has an inverse on all of
   GL(d). | 2*log(sigma_i/sigma_l)/(sigma_i**2 - sigma_l**2) =
   log(sigma_i/sigma_l)/(sigma_i*sigma_l*sinh(log(sigma_i/sigma_l))) *)
Definition metric_facts_2_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ sinh (ln (sigma_i / sigma_l)) <> 0.
Definition metric_facts_2_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition metric_facts_2_right (sigma_i sigma_l : R) : R :=
  (ln (sigma_i / sigma_l)) / sigma_i / sigma_l / (sinh (ln (sigma_i / sigma_l))).
Lemma metric_facts_2 : forall sigma_i sigma_l : R, metric_facts_2_domain sigma_i sigma_l ->
  metric_facts_2_left sigma_i sigma_l = metric_facts_2_right sigma_i sigma_l.
Proof.
  unfold metric_facts_2_domain, metric_facts_2_left, metric_facts_2_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (X_sigma_i - X_sigma_l) = (exp X_sigma_i) / (exp X_sigma_l)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (X_sigma_i - X_sigma_l)) = (exp X_sigma_l) / (exp X_sigma_i)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_2_inhabited : metric_facts_2_domain (7 / 2) (5 / 3).
Proof. premises metric_facts_2_domain. Qed.
Lemma metric_facts_2_left_value : Rabs (metric_facts_2_left (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_2_left. Qed.
Lemma metric_facts_2_right_value : Rabs (metric_facts_2_right (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_2_right. Qed.
Lemma metric_facts_2_wrong_0 : ~ (forall sigma_i sigma_l, metric_facts_2_domain sigma_i sigma_l -> metric_facts_2_left sigma_i sigma_l = (ln (sigma_i / sigma_l)) / (sigma_l ^ 2) / (sinh (ln (sigma_i / sigma_l)))).
Proof. refuted metric_facts_2_inhabited metric_facts_2_left. Qed.
Lemma metric_facts_2_wrong_1 : ~ (forall sigma_i sigma_l, metric_facts_2_domain sigma_i sigma_l -> metric_facts_2_left sigma_i sigma_l = (ln (sigma_i / sigma_l)) / (sigma_i ^ 2) / (sinh (ln (sigma_i / sigma_l)))).
Proof. refuted metric_facts_2_inhabited metric_facts_2_left. Qed.

(* metric_facts_3: Written with sinhc the eigenvalue of a pair is continuous and positive at σ_i = σ_l, where it
   is that of a single singular value; the density is continuous in the λ_il, and matrices with distinct singular
   values are dense. | sigma_i**(2 - 2/N) = sigma_i**(2*(N - 1)/N) *)
Definition metric_facts_3_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition metric_facts_3_left (N sigma_i : R) : R :=
  Rpower sigma_i (2 - (2 / N)).
Definition metric_facts_3_right (N sigma_i : R) : R :=
  Rpower sigma_i (2 * (N - 1) / N).
Lemma metric_facts_3 : forall N sigma_i : R, metric_facts_3_domain N sigma_i ->
  metric_facts_3_left N sigma_i = metric_facts_3_right N sigma_i.
Proof.
  unfold metric_facts_3_domain, metric_facts_3_left, metric_facts_3_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 - (2 / N)) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_3_inhabited : metric_facts_3_domain 2 (7 / 2).
Proof. premises metric_facts_3_domain. Qed.
Lemma metric_facts_3_left_value : Rabs (metric_facts_3_left 2 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value metric_facts_3_left. Qed.
Lemma metric_facts_3_right_value : Rabs (metric_facts_3_right 2 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value metric_facts_3_right. Qed.
Lemma metric_facts_3_wrong_0 : ~ (forall N sigma_i, metric_facts_3_domain N sigma_i -> metric_facts_3_left N sigma_i = Rpower sigma_i (2 * (N - 1) / (N + 1))).
Proof. refuted metric_facts_3_inhabited metric_facts_3_left. Qed.
Lemma metric_facts_3_wrong_1 : ~ (forall N sigma_i, metric_facts_3_domain N sigma_i -> metric_facts_3_left N sigma_i = sigma_i ^ 2).
Proof. refuted metric_facts_3_inhabited metric_facts_3_left. Qed.

(* metric_facts_4: | (sigma_i**2 - sigma_l**2)/(2*log(sigma_i/sigma_l)) =
   sigma_i*sigma_l*sinhc(log(sigma_i/sigma_l)) *)
Definition metric_facts_4_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0.
Definition metric_facts_4_left (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Definition metric_facts_4_right (sigma_i sigma_l : R) : R :=
  sigma_i * sigma_l * (sinhc (ln (sigma_i / sigma_l))).
Lemma metric_facts_4 : forall sigma_i sigma_l : R, metric_facts_4_domain sigma_i sigma_l ->
  metric_facts_4_left sigma_i sigma_l = metric_facts_4_right sigma_i sigma_l.
Proof.
  unfold metric_facts_4_domain, metric_facts_4_left, metric_facts_4_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (X_sigma_i - X_sigma_l) = (exp X_sigma_i) / (exp X_sigma_l)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- (X_sigma_i - X_sigma_l)) = (exp X_sigma_l) / (exp X_sigma_i)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_4_inhabited : metric_facts_4_domain (7 / 2) (5 / 3).
Proof. premises metric_facts_4_domain. Qed.
Lemma metric_facts_4_left_value : Rabs (metric_facts_4_left (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value metric_facts_4_left. Qed.
Lemma metric_facts_4_right_value : Rabs (metric_facts_4_right (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value metric_facts_4_right. Qed.
Lemma metric_facts_4_wrong_0 : ~ (forall sigma_i sigma_l, metric_facts_4_domain sigma_i sigma_l -> metric_facts_4_left sigma_i sigma_l = (sigma_l ^ 2) * (sinhc (ln (sigma_i / sigma_l)))).
Proof. refuted metric_facts_4_inhabited metric_facts_4_left. Qed.
Lemma metric_facts_4_wrong_1 : ~ (forall sigma_i sigma_l, metric_facts_4_domain sigma_i sigma_l -> metric_facts_4_left sigma_i sigma_l = (sigma_i ^ 2) * (sinhc (ln (sigma_i / sigma_l)))).
Proof. refuted metric_facts_4_inhabited metric_facts_4_left. Qed.

(* metric_facts_8: Under W ↦ t W the volume dW is multiplied by t^{d²} and van(Σ²) by t^{d(d−1)}, while dU and dV
   stay: dΣ is multiplied by t^d, as Lebesgue measure on ℝ^d is. | d = d**2 - d*(d - 1) *)
Definition metric_facts_8_domain (d : R) : Prop :=
  0 < d.
Definition metric_facts_8_left (d : R) : R :=
  d.
Definition metric_facts_8_right (d : R) : R :=
  (d ^ 2) - (d * (d - 1)).
Lemma metric_facts_8 : forall d : R, metric_facts_8_domain d ->
  metric_facts_8_left d = metric_facts_8_right d.
Proof.
  unfold metric_facts_8_domain, metric_facts_8_left, metric_facts_8_right.
  intros d H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_8_inhabited : metric_facts_8_domain 2.
Proof. premises metric_facts_8_domain. Qed.
Lemma metric_facts_8_left_value : Rabs (metric_facts_8_left 2 - 2) <= (1 / 10000000000).
Proof. by_value metric_facts_8_left. Qed.
Lemma metric_facts_8_right_value : Rabs (metric_facts_8_right 2 - 2) <= (1 / 10000000000).
Proof. by_value metric_facts_8_right. Qed.
Lemma metric_facts_8_wrong_0 : ~ (forall d, metric_facts_8_domain d -> metric_facts_8_left d = - (d * (d - 1)) + ((d + 1) ^ 2)).
Proof. refuted metric_facts_8_inhabited metric_facts_8_left. Qed.
Lemma metric_facts_8_wrong_1 : ~ (forall d, metric_facts_8_domain d -> metric_facts_8_left d = 0).
Proof. refuted metric_facts_8_inhabited metric_facts_8_left. Qed.

(* metric_facts_11: The eigenvalues are homogeneous of degree 2(N−1)/N, so the density with respect to dW is
   homogeneous of degree −d²(N−1)/N < 0 for N >= 2 (−d² at infinite depth): it diverges as all singular values
   tend to 0 together. | (sigma_i**2*t**2)**((N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))) = sigma_i**(2*(N - 1)/N)*t**(2 - 2/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))) *)
Definition metric_facts_11_domain (N sigma_i sigma_l t : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 0 < t /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0.
Definition metric_facts_11_left (N sigma_i sigma_l t : R) : R :=
  (Rpower ((sigma_i ^ 2) * (t ^ 2)) ((N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition metric_facts_11_right (N sigma_i sigma_l t : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower t (2 - (2 / N))) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Lemma metric_facts_11 : forall N sigma_i sigma_l t : R, metric_facts_11_domain N sigma_i sigma_l t ->
  metric_facts_11_left N sigma_i sigma_l t = metric_facts_11_right N sigma_i sigma_l t.
Proof.
  unfold metric_facts_11_domain, metric_facts_11_left, metric_facts_11_right.
  intros N sigma_i sigma_l t (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential t H3 X_t.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (((exp X_sigma_i) ^ 2) * ((exp X_t) ^ 2)) ((N - 1) / N) = ((exp X_sigma_i) ^ 2) * ((exp X_t) ^ 2) / ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_t / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_t) (2 - (2 / N)) = ((exp X_t) ^ 2) / ((exp (X_t / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_11_inhabited : metric_facts_11_domain 2 (7 / 2) (5 / 3) (1 / 3).
Proof. premises metric_facts_11_domain. Qed.
Lemma metric_facts_11_left_value : Rabs (metric_facts_11_left 2 (7 / 2) (5 / 3) (1 / 3) - (86111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_11_left. Qed.
Lemma metric_facts_11_right_value : Rabs (metric_facts_11_right 2 (7 / 2) (5 / 3) (1 / 3) - (86111111111 / 100000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_11_right. Qed.
Lemma metric_facts_11_wrong_0 : ~ (forall N sigma_i sigma_l t, metric_facts_11_domain N sigma_i sigma_l t -> metric_facts_11_left N sigma_i sigma_l t = (Rpower sigma_l (2 * (N - 1) / N)) * (Rpower t (2 - (2 / N))) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))).
Proof. refuted metric_facts_11_inhabited metric_facts_11_left. Qed.
Lemma metric_facts_11_wrong_1 : ~ (forall N sigma_i sigma_l t, metric_facts_11_domain N sigma_i sigma_l t -> metric_facts_11_left N sigma_i sigma_l t = (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower sigma_i (2 - (2 / N))) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)))).
Proof. refuted metric_facts_11_inhabited metric_facts_11_left. Qed.

(* metric_facts_12: | (sigma_i**2*t**2 - sigma_l**2*t**2)/(2*log(sigma_i/sigma_l)) = t**2*(sigma_i**2 -
   sigma_l**2)/(2*log(sigma_i/sigma_l)) *)
Definition metric_facts_12_domain (sigma_i sigma_l t : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ 0 < t /\ ln (sigma_i / sigma_l) <> 0.
Definition metric_facts_12_left (sigma_i sigma_l t : R) : R :=
  (((sigma_i ^ 2) * (t ^ 2)) - ((sigma_l ^ 2) * (t ^ 2))) / 2 / (ln (sigma_i / sigma_l)).
Definition metric_facts_12_right (sigma_i sigma_l t : R) : R :=
  (t ^ 2) * ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Lemma metric_facts_12 : forall sigma_i sigma_l t : R, metric_facts_12_domain sigma_i sigma_l t ->
  metric_facts_12_left sigma_i sigma_l t = metric_facts_12_right sigma_i sigma_l t.
Proof.
  unfold metric_facts_12_domain, metric_facts_12_left, metric_facts_12_right.
  intros sigma_i sigma_l t (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_12_inhabited : metric_facts_12_domain (7 / 2) (5 / 3) (1 / 3).
Proof. premises metric_facts_12_domain. Qed.
Lemma metric_facts_12_left_value : Rabs (metric_facts_12_left (7 / 2) (5 / 3) (1 / 3) - (35463544977 / 50000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_12_left. Qed.
Lemma metric_facts_12_right_value : Rabs (metric_facts_12_right (7 / 2) (5 / 3) (1 / 3) - (35463544977 / 50000000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_12_right. Qed.
Lemma metric_facts_12_wrong_0 : ~ (forall sigma_i sigma_l t, metric_facts_12_domain sigma_i sigma_l t -> metric_facts_12_left sigma_i sigma_l t = (sigma_i ^ 2) * ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l))).
Proof. refuted metric_facts_12_inhabited metric_facts_12_left. Qed.
Lemma metric_facts_12_wrong_1 : ~ (forall sigma_i sigma_l t, metric_facts_12_domain sigma_i sigma_l t -> metric_facts_12_left sigma_i sigma_l t = 0).
Proof. refuted metric_facts_12_inhabited metric_facts_12_left. Qed.

(* metric_facts_13: | (-2 + 2/N)*(d*(d - 1)/2 + d/2) = -d**2*(N - 1)/N *)
Definition metric_facts_13_domain (N d : R) : Prop :=
  0 < N /\ 0 < d.
Definition metric_facts_13_left (N d : R) : R :=
  (- 2 + (2 / N)) * ((d * (d - 1) / 2) + (d / 2)).
Definition metric_facts_13_right (N d : R) : R :=
  - (d ^ 2) * (N - 1) / N.
Lemma metric_facts_13 : forall N d : R, metric_facts_13_domain N d ->
  metric_facts_13_left N d = metric_facts_13_right N d.
Proof.
  unfold metric_facts_13_domain, metric_facts_13_left, metric_facts_13_right.
  intros N d (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_13_inhabited : metric_facts_13_domain 3 2.
Proof. premises metric_facts_13_domain. Qed.
Lemma metric_facts_13_left_value : Rabs (metric_facts_13_left 3 2 - (-(26666666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value metric_facts_13_left. Qed.
Lemma metric_facts_13_right_value : Rabs (metric_facts_13_right 3 2 - (-(26666666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value metric_facts_13_right. Qed.
Lemma metric_facts_13_wrong_0 : ~ (forall N d, metric_facts_13_domain N d -> metric_facts_13_left N d = - d * (N - 1)).
Proof. refuted metric_facts_13_inhabited metric_facts_13_left. Qed.
Lemma metric_facts_13_wrong_1 : ~ (forall N d, metric_facts_13_domain N d -> metric_facts_13_left N d = - N * (N - 1)).
Proof. refuted metric_facts_13_inhabited metric_facts_13_left. Qed.

(* metric_facts_14: | d*(d - 1) - d**2*(N - 1)/N = d*(-N + d)/N *)
Definition metric_facts_14_domain (N d : R) : Prop :=
  0 < N /\ 0 < d.
Definition metric_facts_14_left (N d : R) : R :=
  (d * (d - 1)) - ((d ^ 2) * (N - 1) / N).
Definition metric_facts_14_right (N d : R) : R :=
  d * (- N + d) / N.
Lemma metric_facts_14 : forall N d : R, metric_facts_14_domain N d ->
  metric_facts_14_left N d = metric_facts_14_right N d.
Proof.
  unfold metric_facts_14_domain, metric_facts_14_left, metric_facts_14_right.
  intros N d (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_14_inhabited : metric_facts_14_domain 3 2.
Proof. premises metric_facts_14_domain. Qed.
Lemma metric_facts_14_left_value : Rabs (metric_facts_14_left 3 2 - (-(66666666667 / 100000000000))) <= (1 / 100000000000).
Proof. by_value metric_facts_14_left. Qed.
Lemma metric_facts_14_right_value : Rabs (metric_facts_14_right 3 2 - (-(66666666667 / 100000000000))) <= (1 / 100000000000).
Proof. by_value metric_facts_14_right. Qed.
Lemma metric_facts_14_wrong_0 : ~ (forall N d, metric_facts_14_domain N d -> metric_facts_14_left N d = - N + d).
Proof. refuted metric_facts_14_inhabited metric_facts_14_left. Qed.
Lemma metric_facts_14_wrong_1 : ~ (forall N d, metric_facts_14_domain N d -> metric_facts_14_left N d = 0).
Proof. refuted metric_facts_14_inhabited metric_facts_14_left. Qed.

(* metric_facts_15: Across a hypersurface of matrices with one zero singular value the density is of order
   η^{−(N−1)/N} at finite depth, with the primitive N η^{1/N}, which is 0 at η = 0: finite volume; |
   Derivative(N*eta**(1/N), eta) = eta**((1 - N)/N) *)
Definition metric_facts_15_out_domain (N eta : R) : Prop :=
  0 < N /\ 0 < eta.
Definition metric_facts_15_out_left (N eta : R) : R :=
  (Rpower eta (/ N)) / eta.
Definition metric_facts_15_out_right (N eta : R) : R :=
  Rpower eta ((1 - N) / N).
Lemma metric_facts_15_out : forall N eta : R, metric_facts_15_out_domain N eta ->
  metric_facts_15_out_left N eta = metric_facts_15_out_right N eta.
Proof.
  unfold metric_facts_15_out_domain, metric_facts_15_out_left, metric_facts_15_out_right.
  intros N eta (H0 & H1).
  exponential eta H1 X_eta.
  assert (E0 : Rpower (exp X_eta) (/ N) = (exp (X_eta / N))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_eta) ((1 - N) / N) = (exp (X_eta / N)) / (exp X_eta)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition metric_facts_15_left (N eta : R) : R :=
  Derive (fun eta : R => N * (Rpower eta (/ N))) eta.
Definition metric_facts_15_right (N eta : R) : R :=
  Rpower eta ((1 - N) / N).
Lemma metric_facts_15 : forall N eta : R, metric_facts_15_out_domain N eta ->
  metric_facts_15_left N eta = metric_facts_15_right N eta.
Proof.
  intros N eta H; generalize (metric_facts_15_out N eta H); revert H.
  unfold metric_facts_15_out_domain, metric_facts_15_out_left, metric_facts_15_out_right, metric_facts_15_left, metric_facts_15_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun eta : R => N * (Rpower eta (/ N))) eta = (Rpower eta (/ N)) / eta) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma metric_facts_15_out_inhabited : metric_facts_15_out_domain 2 (1 / 7).
Proof. premises metric_facts_15_out_domain. Qed.
Lemma metric_facts_15_out_left_value : Rabs (metric_facts_15_out_left 2 (1 / 7) - (26457513111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value metric_facts_15_out_left. Qed.
Lemma metric_facts_15_out_right_value : Rabs (metric_facts_15_out_right 2 (1 / 7) - (26457513111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value metric_facts_15_out_right. Qed.
Lemma metric_facts_15_out_wrong_0 : ~ (forall N eta, metric_facts_15_out_domain N eta -> metric_facts_15_out_left N eta = Rpower eta ((1 - N) / (N + 1))).
Proof. refuted metric_facts_15_out_inhabited metric_facts_15_out_left. Qed.
Lemma metric_facts_15_out_wrong_1 : ~ (forall N eta, metric_facts_15_out_domain N eta -> (Rpower eta (/ N)) * (N + 1) / N / eta = metric_facts_15_out_right N eta).
Proof. refuted metric_facts_15_out_inhabited metric_facts_15_out_right. Qed.

(* metric_facts_18: | 2*log(sigma_i*exp(L))/(L*(sigma_i**2 - exp(-2*L))) = (2 + 2*log(sigma_i)/L)/(sigma_i**2 -
   exp(-2*L)) *)
Definition metric_facts_18_domain (L sigma_i : R) : Prop :=
  0 < L /\ 0 < sigma_i /\ (sigma_i ^ 2) - (exp (- 2 * L)) <> 0.
Definition metric_facts_18_left (L sigma_i : R) : R :=
  2 * (ln (sigma_i * (exp L))) / L / ((sigma_i ^ 2) - (exp (- 2 * L))).
Definition metric_facts_18_right (L sigma_i : R) : R :=
  (2 + (2 * (ln sigma_i) / L)) / ((sigma_i ^ 2) - (exp (- 2 * L))).
Lemma metric_facts_18 : forall L sigma_i : R, metric_facts_18_domain L sigma_i ->
  metric_facts_18_left L sigma_i = metric_facts_18_right L sigma_i.
Proof.
  unfold metric_facts_18_domain, metric_facts_18_left, metric_facts_18_right.
  intros L sigma_i (H0 & H1 & H2).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : exp (- 2 * L) = 1 / ((exp L) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) * (exp L)) = X_sigma_i + L) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma metric_facts_18_inhabited : metric_facts_18_domain 3 (7 / 2).
Proof. premises metric_facts_18_domain. Qed.
Lemma metric_facts_18_left_value : Rabs (metric_facts_18_left 3 (7 / 2) - (2893621549 / 12500000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_18_left. Qed.
Lemma metric_facts_18_right_value : Rabs (metric_facts_18_right 3 (7 / 2) - (2893621549 / 12500000000)) <= (1 / 100000000000).
Proof. by_value metric_facts_18_right. Qed.
Lemma metric_facts_18_wrong_0 : ~ (forall L sigma_i, metric_facts_18_domain L sigma_i -> metric_facts_18_left L sigma_i = (2 + (2 * (ln sigma_i) / L)) / ((L ^ 2) - (exp (- 2 * L)))).
Proof. refuted metric_facts_18_inhabited metric_facts_18_left. Qed.
Lemma metric_facts_18_wrong_1 : ~ (forall L sigma_i, metric_facts_18_domain L sigma_i -> metric_facts_18_left L sigma_i = (2 + (2 * (ln sigma_i) / L)) / ((sigma_i ^ 2) - (exp (- 2 * sigma_i)))).
Proof. refuted metric_facts_18_inhabited metric_facts_18_left. Qed.

(* metric_facts_19: at infinite depth it is of order |log η|^{d−1}/η, each pair with the small singular value
   giving a factor 2|log η|/σ_i²; its primitive |log η|^d/d is unbounded at η = 0: infinite volume. |
   Derivative(-log(eta)**2/2, eta) = -log(eta)/eta *)
Definition metric_facts_19_out_domain (eta : R) : Prop :=
  0 < eta.
Definition metric_facts_19_out_left (eta : R) : R :=
  - (ln eta) / eta.
Definition metric_facts_19_out_right (eta : R) : R :=
  - (ln eta) / eta.
Lemma metric_facts_19_out : forall eta : R, metric_facts_19_out_domain eta ->
  metric_facts_19_out_left eta = metric_facts_19_out_right eta.
Proof.
  unfold metric_facts_19_out_domain, metric_facts_19_out_left, metric_facts_19_out_right.
  intros eta H0.
  exponential eta H0 X_eta.
  assert (E0 : ln (exp X_eta) = X_eta) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition metric_facts_19_left (eta : R) : R :=
  Derive (fun eta : R => - ((ln eta) ^ 2) / 2) eta.
Definition metric_facts_19_right (eta : R) : R :=
  - (ln eta) / eta.
Lemma metric_facts_19 : forall eta : R, metric_facts_19_out_domain eta ->
  metric_facts_19_left eta = metric_facts_19_right eta.
Proof.
  intros eta H; generalize (metric_facts_19_out eta H); revert H.
  unfold metric_facts_19_out_domain, metric_facts_19_out_left, metric_facts_19_out_right, metric_facts_19_left, metric_facts_19_right.
  intros H0 out. known.
  assert (W0 : Derive (fun eta : R => - ((ln eta) ^ 2) / 2) eta = - (ln eta) / eta) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma metric_facts_19_out_inhabited : metric_facts_19_out_domain (1 / 7).
Proof. premises metric_facts_19_out_domain. Qed.
Lemma metric_facts_19_out_left_value : Rabs (metric_facts_19_out_left (1 / 7) - (13621371043 / 1000000000)) <= (1 / 1000000000).
Proof. by_value metric_facts_19_out_left. Qed.
Lemma metric_facts_19_out_right_value : Rabs (metric_facts_19_out_right (1 / 7) - (13621371043 / 1000000000)) <= (1 / 1000000000).
Proof. by_value metric_facts_19_out_right. Qed.
Lemma metric_facts_19_out_wrong_0 : ~ (forall eta, metric_facts_19_out_domain eta -> metric_facts_19_out_left eta = (ln eta) / eta).
Proof. refuted metric_facts_19_out_inhabited metric_facts_19_out_left. Qed.
Lemma metric_facts_19_out_wrong_1 : ~ (forall eta, metric_facts_19_out_domain eta -> metric_facts_19_out_left eta = - (ln eta)).
Proof. refuted metric_facts_19_out_inhabited metric_facts_19_out_left. Qed.

(* metric_facts_20: | Derivative(log(eta)**3/3, eta) = log(eta)**2/eta *)
Definition metric_facts_20_out_domain (eta : R) : Prop :=
  0 < eta.
Definition metric_facts_20_out_left (eta : R) : R :=
  ((ln eta) ^ 2) / eta.
Definition metric_facts_20_out_right (eta : R) : R :=
  ((ln eta) ^ 2) / eta.
Lemma metric_facts_20_out : forall eta : R, metric_facts_20_out_domain eta ->
  metric_facts_20_out_left eta = metric_facts_20_out_right eta.
Proof.
  unfold metric_facts_20_out_domain, metric_facts_20_out_left, metric_facts_20_out_right.
  intros eta H0.
  exponential eta H0 X_eta.
  assert (E0 : ln (exp X_eta) = X_eta) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition metric_facts_20_left (eta : R) : R :=
  Derive (fun eta : R => ((ln eta) ^ 3) / 3) eta.
Definition metric_facts_20_right (eta : R) : R :=
  ((ln eta) ^ 2) / eta.
Lemma metric_facts_20 : forall eta : R, metric_facts_20_out_domain eta ->
  metric_facts_20_left eta = metric_facts_20_right eta.
Proof.
  intros eta H; generalize (metric_facts_20_out eta H); revert H.
  unfold metric_facts_20_out_domain, metric_facts_20_out_left, metric_facts_20_out_right, metric_facts_20_left, metric_facts_20_right.
  intros H0 out. known.
  assert (W0 : Derive (fun eta : R => ((ln eta) ^ 3) / 3) eta = ((ln eta) ^ 2) / eta) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma metric_facts_20_out_inhabited : metric_facts_20_out_domain (1 / 7).
Proof. premises metric_facts_20_out_domain. Qed.
Lemma metric_facts_20_out_left_value : Rabs (metric_facts_20_out_left (1 / 7) - (26505964157 / 1000000000)) <= (1 / 1000000000).
Proof. by_value metric_facts_20_out_left. Qed.
Lemma metric_facts_20_out_right_value : Rabs (metric_facts_20_out_right (1 / 7) - (26505964157 / 1000000000)) <= (1 / 1000000000).
Proof. by_value metric_facts_20_out_right. Qed.
Lemma metric_facts_20_out_wrong_0 : ~ (forall eta, metric_facts_20_out_domain eta -> metric_facts_20_out_left eta = (ln eta) ^ 2).
Proof. refuted metric_facts_20_out_inhabited metric_facts_20_out_left. Qed.
Lemma metric_facts_20_out_wrong_1 : ~ (forall eta, metric_facts_20_out_domain eta -> 3 * ((ln eta) ^ 2) / eta = metric_facts_20_out_right eta).
Proof. refuted metric_facts_20_out_inhabited metric_facts_20_out_right. Qed.

(* rectangular_8: So A_{N,W} has the eigenvalues λ_il of r × r matrices, and λ_i0 = (σ_i²)^{(N−1)/N}/N, the value
   of (2.9) at a singular value 0, for m − r directions below and n − r beside: r(m + n − r) in all, the
   dimension of the matrices of rank r. | r**2 + r*(m - r) + r*(n - r) = r*(m + n - r) *)
Definition rectangular_8_domain (m n r : R) : Prop :=
  0 < m /\ 0 < n /\ 0 < r.
Definition rectangular_8_left (m n r : R) : R :=
  (r ^ 2) + (r * (m - r)) + (r * (n - r)).
Definition rectangular_8_right (m n r : R) : R :=
  r * (m + n - r).
Lemma rectangular_8 : forall m n r : R, rectangular_8_domain m n r ->
  rectangular_8_left m n r = rectangular_8_right m n r.
Proof.
  unfold rectangular_8_domain, rectangular_8_left, rectangular_8_right.
  intros m n r (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma rectangular_8_inhabited : rectangular_8_domain 5 3 2.
Proof. premises rectangular_8_domain. Qed.
Lemma rectangular_8_left_value : Rabs (rectangular_8_left 5 3 2 - 12) <= (1 / 1000000000).
Proof. by_value rectangular_8_left. Qed.
Lemma rectangular_8_right_value : Rabs (rectangular_8_right 5 3 2 - 12) <= (1 / 1000000000).
Proof. by_value rectangular_8_right. Qed.
Lemma rectangular_8_wrong_0 : ~ (forall m n r, rectangular_8_domain m n r -> rectangular_8_left m n r = m * (m + n - r)).
Proof. refuted rectangular_8_inhabited rectangular_8_left. Qed.
Lemma rectangular_8_wrong_1 : ~ (forall m n r, rectangular_8_domain m n r -> rectangular_8_left m n r = r * ((2 * n) - r)).
Proof. refuted rectangular_8_inhabited rectangular_8_left. Qed.

(* spectrum_2: With δ = log(σ_i/σ_l) the same function is (σ_i σ_l)^{1-1/N} sinhc(δ)/sinhc(δ/N), where sinhc(x) =
   sinh(x)/x: symmetric, and continuous at σ_i = σ_l (δ = 0) and at N = ∞. | sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))) = (sigma_i*sigma_l)**(1 -
   1/N)*sinhc(log(sigma_i/sigma_l))/sinhc(log(sigma_i/sigma_l)/N) *)
Definition spectrum_2_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ ln (sigma_i / sigma_l) <> 0 /\ sinhc ((ln (sigma_i / sigma_l)) / N) <> 0.
Definition spectrum_2_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition spectrum_2_right (N sigma_i sigma_l : R) : R :=
  (Rpower (sigma_i * sigma_l) (1 - (/ N))) * (sinhc (ln (sigma_i / sigma_l))) / (sinhc ((ln (sigma_i / sigma_l)) / N)).
Lemma spectrum_2 : forall N sigma_i sigma_l : R, spectrum_2_domain N sigma_i sigma_l ->
  spectrum_2_left N sigma_i sigma_l = spectrum_2_right N sigma_i sigma_l.
Proof.
  unfold spectrum_2_domain, spectrum_2_left, spectrum_2_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_sigma_i) * (exp X_sigma_l)) (1 - (/ N)) = (exp X_sigma_i) * (exp X_sigma_l) / (exp (X_sigma_i / N)) / (exp (X_sigma_l / N))) by same_exponent. rewrite ?E2 in *.
  assert (E3 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E3 in *.
  assert (E4 : exp ((X_sigma_i - X_sigma_l) / N) = (exp (X_sigma_i / N)) / (exp (X_sigma_l / N))) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (- ((X_sigma_i - X_sigma_l) / N)) = (exp (X_sigma_l / N)) / (exp (X_sigma_i / N))) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (X_sigma_i - X_sigma_l) = (exp X_sigma_i) / (exp X_sigma_l)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : exp (- (X_sigma_i - X_sigma_l)) = (exp X_sigma_l) / (exp X_sigma_i)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spectrum_2_inhabited : spectrum_2_domain 5 (7 / 2) (5 / 3).
Proof. premises spectrum_2_domain. Qed.
Lemma spectrum_2_left_value : Rabs (spectrum_2_left 5 (7 / 2) (5 / 3) - (1787881271 / 400000000)) <= (1 / 10000000000).
Proof. by_value spectrum_2_left. Qed.
Lemma spectrum_2_right_value : Rabs (spectrum_2_right 5 (7 / 2) (5 / 3) - (1787881271 / 400000000)) <= (1 / 10000000000).
Proof. by_value spectrum_2_right. Qed.
Lemma spectrum_2_wrong_0 : ~ (forall N sigma_i sigma_l, spectrum_2_domain N sigma_i sigma_l -> spectrum_2_left N sigma_i sigma_l = (Rpower sigma_l (2 - (2 / N))) * (sinhc (ln (sigma_i / sigma_l))) / (sinhc ((ln (sigma_i / sigma_l)) / N))).
Proof. refuted spectrum_2_inhabited spectrum_2_left. Qed.
Lemma spectrum_2_wrong_1 : ~ (forall N sigma_i sigma_l, spectrum_2_domain N sigma_i sigma_l -> spectrum_2_left N sigma_i sigma_l = (Rpower sigma_i (2 - (2 / N))) * (sinhc (ln (sigma_i / sigma_l))) / (sinhc ((ln (sigma_i / sigma_l)) / N))).
Proof. refuted spectrum_2_inhabited spectrum_2_left. Qed.

(* spectrum_3: At σ_i = σ_l every summand is the same power (σ_i²)^{(N-1)/N}, and so is their mean. |
   sigma_i**(2*(N - j)/N)*sigma_i**(2*(j - 1)/N) = sigma_i**(2*(N - 1)/N) *)
Definition spectrum_3_domain (N j sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition spectrum_3_left (N j sigma_i : R) : R :=
  (Rpower sigma_i (2 * (N - j) / N)) * (Rpower sigma_i (2 * (j - 1) / N)).
Definition spectrum_3_right (N j sigma_i : R) : R :=
  Rpower sigma_i (2 * (N - 1) / N).
Lemma spectrum_3 : forall N j sigma_i : R, spectrum_3_domain N j sigma_i ->
  spectrum_3_left N j sigma_i = spectrum_3_right N j sigma_i.
Proof.
  unfold spectrum_3_domain, spectrum_3_left, spectrum_3_right.
  intros N j sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - j) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * j / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 * (j - 1) / N) = ((exp (X_sigma_i * j / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spectrum_3_inhabited : spectrum_3_domain 5 2 (7 / 2).
Proof. premises spectrum_3_domain. Qed.
Lemma spectrum_3_left_value : Rabs (spectrum_3_left 5 2 (7 / 2) - (579827623 / 78125000)) <= (1 / 10000000000).
Proof. by_value spectrum_3_left. Qed.
Lemma spectrum_3_right_value : Rabs (spectrum_3_right 5 2 (7 / 2) - (579827623 / 78125000)) <= (1 / 10000000000).
Proof. by_value spectrum_3_right. Qed.
Lemma spectrum_3_wrong_0 : ~ (forall N j sigma_i, spectrum_3_domain N j sigma_i -> spectrum_3_left N j sigma_i = Rpower sigma_i (2 * (N - 1) / (N + 1))).
Proof. refuted spectrum_3_inhabited spectrum_3_left. Qed.
Lemma spectrum_3_wrong_1 : ~ (forall N j sigma_i, spectrum_3_domain N j sigma_i -> (Rpower sigma_i (2 * j / N)) * (Rpower sigma_i (2 * (N - j) / N)) = spectrum_3_right N j sigma_i).
Proof. refuted spectrum_3_inhabited spectrum_3_right. Qed.

(* spectrum_8: | (sigma_i**2 - sigma_l**2)/log(sigma_i**2/sigma_l**2) = (sigma_i**2 -
   sigma_l**2)/(2*log(sigma_i/sigma_l)) *)
Definition spectrum_8_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln ((sigma_i ^ 2) / (sigma_l ^ 2)) <> 0 /\ ln (sigma_i / sigma_l) <> 0.
Definition spectrum_8_left (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / (ln ((sigma_i ^ 2) / (sigma_l ^ 2))).
Definition spectrum_8_right (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Lemma spectrum_8 : forall sigma_i sigma_l : R, spectrum_8_domain sigma_i sigma_l ->
  spectrum_8_left sigma_i sigma_l = spectrum_8_right sigma_i sigma_l.
Proof.
  unfold spectrum_8_domain, spectrum_8_left, spectrum_8_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) = (2 * X_sigma_i) - (2 * X_sigma_l)) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spectrum_8_inhabited : spectrum_8_domain (7 / 2) (5 / 3).
Proof. premises spectrum_8_domain. Qed.
Lemma spectrum_8_left_value : Rabs (spectrum_8_left (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value spectrum_8_left. Qed.
Lemma spectrum_8_right_value : Rabs (spectrum_8_right (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value spectrum_8_right. Qed.
Lemma spectrum_8_wrong_0 : ~ (forall sigma_i sigma_l, spectrum_8_domain sigma_i sigma_l -> spectrum_8_left sigma_i sigma_l = 0).
Proof. refuted spectrum_8_inhabited spectrum_8_left. Qed.
Lemma spectrum_8_wrong_1 : ~ (forall sigma_i sigma_l, spectrum_8_domain sigma_i sigma_l -> 0 = spectrum_8_right sigma_i sigma_l).
Proof. refuted spectrum_8_inhabited spectrum_8_right. Qed.

(* spectrum_11: | sigma_i**(2*(N - j)/N)*sigma_l**(2*(j - 1)/N) = sigma_i**(2*(N -
   1)/N)*(sigma_l**2/sigma_i**2)**((j - 1)/N) *)
Definition spectrum_11_domain (N j sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l.
Definition spectrum_11_left (N j sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - j) / N)) * (Rpower sigma_l (2 * (j - 1) / N)).
Definition spectrum_11_right (N j sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) ((j - 1) / N)).
Lemma spectrum_11 : forall N j sigma_i sigma_l : R, spectrum_11_domain N j sigma_i sigma_l ->
  spectrum_11_left N j sigma_i sigma_l = spectrum_11_right N j sigma_i sigma_l.
Proof.
  unfold spectrum_11_domain, spectrum_11_left, spectrum_11_right.
  intros N j sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - j) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * j / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_l) (2 * (j - 1) / N) = ((exp (X_sigma_l * j / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) ((j - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) * ((exp (X_sigma_l * j / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i * j / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma spectrum_11_inhabited : spectrum_11_domain 5 3 (7 / 2) (5 / 3).
Proof. premises spectrum_11_domain. Qed.
Lemma spectrum_11_left_value : Rabs (spectrum_11_left 5 3 (7 / 2) (5 / 3) - (2049762009 / 500000000)) <= (1 / 10000000000).
Proof. by_value spectrum_11_left. Qed.
Lemma spectrum_11_right_value : Rabs (spectrum_11_right 5 3 (7 / 2) (5 / 3) - (2049762009 / 500000000)) <= (1 / 10000000000).
Proof. by_value spectrum_11_right. Qed.
Lemma spectrum_11_wrong_0 : ~ (forall N j sigma_i sigma_l, spectrum_11_domain N j sigma_i sigma_l -> spectrum_11_left N j sigma_i sigma_l = (Rpower sigma_l (2 * (N - 1) / N)) * (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) ((j - 1) / N))).
Proof. refuted spectrum_11_inhabited spectrum_11_left. Qed.
Lemma spectrum_11_wrong_1 : ~ (forall N j sigma_i sigma_l, spectrum_11_domain N j sigma_i sigma_l -> spectrum_11_left N j sigma_i sigma_l = Rpower sigma_i (2 * (N - 1) / N)).
Proof. refuted spectrum_11_inhabited spectrum_11_left. Qed.

Definition all_of_them := (inequalities_1,
  inequalities_2,
  inequalities_3,
  inequalities_9,
  metric_6,
  metric_facts_1,
  metric_facts_2,
  metric_facts_3,
  metric_facts_4,
  metric_facts_8,
  metric_facts_11,
  metric_facts_12,
  metric_facts_13,
  metric_facts_14,
  metric_facts_15,
  metric_facts_18,
  metric_facts_19,
  metric_facts_20,
  rectangular_8,
  spectrum_2,
  spectrum_3,
  spectrum_8,
  spectrum_11).
Print Assumptions all_of_them.
