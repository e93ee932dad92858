(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* inequalities_4: For σ_i >= σ_j >= σ_k >= σ_l: λ_kl <= σ_k² <= σ_j² <= λ_ij. | (exp(u) - 1)/u <= (exp(w) -
   1)*exp(u + v)/w *)
Definition inequalities_4_link_0_domain (u : R) : Prop :=
  0 < u.
Definition inequalities_4_link_0_left (u : R) : R :=
  ((exp u) - 1) / u.
Definition inequalities_4_link_0_right (u : R) : R :=
  exp u.
Lemma inequalities_4_link_0 : forall u : R, inequalities_4_link_0_domain u ->
  inequalities_4_link_0_left u <= inequalities_4_link_0_right u.
Proof.
  unfold inequalities_4_link_0_domain, inequalities_4_link_0_left, inequalities_4_link_0_right.
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
Definition inequalities_4_link_1_domain (u v : R) : Prop :=
  0 < u /\ 0 < v.
Definition inequalities_4_link_1_left (u v : R) : R :=
  exp u.
Definition inequalities_4_link_1_right (u v : R) : R :=
  exp (u + v).
Lemma inequalities_4_link_1 : forall u v : R, inequalities_4_link_1_domain u v ->
  inequalities_4_link_1_left u v <= inequalities_4_link_1_right u v.
Proof.
  unfold inequalities_4_link_1_domain, inequalities_4_link_1_left, inequalities_4_link_1_right.
  intros u v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= (((exp u) * (exp v)) - (exp u))).
  { clear H1 v.
    apply (ascends (fun v => (((exp u) * (exp v)) - (exp u))) (fun v => ((exp u) * (exp v)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (u + v) = (exp u) * (exp v)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Definition inequalities_4_link_2_domain (u v w : R) : Prop :=
  0 < u /\ 0 < v /\ 0 < w.
Definition inequalities_4_link_2_left (u v w : R) : R :=
  exp (u + v).
Definition inequalities_4_link_2_right (u v w : R) : R :=
  ((exp w) - 1) * (exp (u + v)) / w.
Lemma inequalities_4_link_2 : forall u v w : R, inequalities_4_link_2_domain u v w ->
  inequalities_4_link_2_left u v w <= inequalities_4_link_2_right u v w.
Proof.
  unfold inequalities_4_link_2_domain, inequalities_4_link_2_left, inequalities_4_link_2_right.
  intros u v w (H0 & H1 & H2).
  assert (G : forall w, 0 <= w -> 0 <= (- w + (exp w) - 1)).
  { clear H2 w.
    apply (ascends (fun w => (- w + (exp w) - 1)) (fun w => ((exp w) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun w => ((exp w) - 1)) (fun w => (exp w))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G w ltac:(lra)).
  assert (E0 : exp (u + v) = (exp u) * (exp v)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- u - v) = 1 / (exp u) / (exp v)) by same_exponent. rewrite ?E1 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (w * (1 / (exp u) / (exp v))) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Definition inequalities_4_domain (u v w : R) : Prop :=
  0 < u /\ 0 < v /\ 0 < w.
Definition inequalities_4_left (u v w : R) : R :=
  ((exp u) - 1) / u.
Definition inequalities_4_right (u v w : R) : R :=
  ((exp w) - 1) * (exp (u + v)) / w.
Lemma inequalities_4 : forall u v w : R, inequalities_4_domain u v w ->
  inequalities_4_left u v w <= inequalities_4_right u v w.
Proof.
  unfold inequalities_4_domain, inequalities_4_left, inequalities_4_right.
  intros u v w (H0 & H1 & H2).
  assert (L0 := inequalities_4_link_0 u ltac:(unfold inequalities_4_link_0_domain; repeat split; assumption)).
  unfold inequalities_4_link_0_left, inequalities_4_link_0_right in L0.
  assert (L1 := inequalities_4_link_1 u v ltac:(unfold inequalities_4_link_1_domain; repeat split; assumption)).
  unfold inequalities_4_link_1_left, inequalities_4_link_1_right in L1.
  assert (L2 := inequalities_4_link_2 u v w ltac:(unfold inequalities_4_link_2_domain; repeat split; assumption)).
  unfold inequalities_4_link_2_left, inequalities_4_link_2_right in L2.
  lra.
Qed.
Lemma inequalities_4_inhabited : inequalities_4_domain (3 / 2) (1 / 3) 2.
Proof. premises inequalities_4_domain. Qed.
Lemma inequalities_4_left_value : Rabs (inequalities_4_left (3 / 2) (1 / 3) 2 - (23211260469 / 10000000000)) <= (1 / 10000000000).
Proof. by_value inequalities_4_left. Qed.
Lemma inequalities_4_right_value : Rabs (inequalities_4_right (3 / 2) (1 / 3) 2 - (624400551 / 31250000)) <= (1 / 1000000000).
Proof. by_value inequalities_4_right. Qed.
Lemma inequalities_4_wrong_0 : ~ (forall u v w, inequalities_4_domain u v w -> inequalities_4_left u v w <= ((exp w) - 1) * (exp (- u + v)) / w).
Proof. refuted inequalities_4_inhabited inequalities_4_left. Qed.
Lemma inequalities_4_wrong_1 : ~ (forall u v w, inequalities_4_domain u v w -> inequalities_4_left u v w <= w * (exp (- u - v)) / ((exp w) - 1)).
Proof. refuted inequalities_4_inhabited inequalities_4_left. Qed.

(* inequalities_5: A concave f lies above its chord over [x, y]; the gap is 0 at both ends, so its derivative is
   >= 0 at x and <= 0 at y: the slope of the chord lies between f'(y) and f'(x). | (-f(x) + f(y))/(-x + y) <=
   Derivative(f(x), x) *)
Definition inequalities_5_domain (f : R -> R) (x y : R) : Prop :=
  0 < x /\ x < y /\ concave_between f x y /\ ex_derive f x.
Definition inequalities_5_left (f : R -> R) (x y : R) : R :=
  (- (f x) + (f y)) / (- x + y).
Definition inequalities_5_right (f : R -> R) (x y : R) : R :=
  Derive f x.
Lemma inequalities_5 : forall (f : R -> R) (x y : R), inequalities_5_domain f x y ->
  inequalities_5_left f x y <= inequalities_5_right f x y.
Proof.
  unfold inequalities_5_domain, inequalities_5_left, inequalities_5_right.
  intros f x y (H0 & H1 & H2 & H3).
  replace ((- (f x) + (f y)) / (- x + y)) with ((f y - f x) / (y - x)) by (field; lra).
  now apply slope_at_left; [ | | apply Derive_correct ].
Qed.
Lemma inequalities_5_inhabited : inequalities_5_domain (fun z => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) (7 / 4).
Proof. unfold inequalities_5_domain, concave_between; repeat split; try lra; [ intros t T; nra | eexists; derivative ]. Qed.
Lemma inequalities_5_slope : Derive (fun z : R => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) = (101 / 21).
Proof. apply is_derive_unique; evar_last; [ derivative | cbv beta; unfold zero, one; simpl; field ]. Qed.
Lemma inequalities_5_left_value : Rabs (inequalities_5_left (fun z => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) (7 / 4) - (5818452381 / 1250000000)) <= (1 / 10000000000).
Proof. unfold inequalities_5_left; rewrite ?inequalities_5_slope; in_range. Qed.
Lemma inequalities_5_right_value : Rabs (inequalities_5_right (fun z => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) (7 / 4) - (9619047619 / 2000000000)) <= (1 / 10000000000).
Proof. unfold inequalities_5_right; rewrite ?inequalities_5_slope; in_range. Qed.
Lemma inequalities_5_wrong_0 : ~ (forall (f : R -> R) (x y : R), inequalities_5_domain f x y ->
  inequalities_5_right f x y <= inequalities_5_left f x y).
Proof. intro H; generalize (H _ _ _ inequalities_5_inhabited); unfold inequalities_5_left, inequalities_5_right; rewrite ?inequalities_5_slope; apply Rlt_not_le; in_range. Qed.

(* inequalities_6: | Derivative(f(y), y) <= (-f(x) + f(y))/(-x + y) *)
Definition inequalities_6_domain (f : R -> R) (x y : R) : Prop :=
  0 < x /\ x < y /\ concave_between f x y /\ ex_derive f y.
Definition inequalities_6_left (f : R -> R) (x y : R) : R :=
  Derive f y.
Definition inequalities_6_right (f : R -> R) (x y : R) : R :=
  (- (f x) + (f y)) / (- x + y).
Lemma inequalities_6 : forall (f : R -> R) (x y : R), inequalities_6_domain f x y ->
  inequalities_6_left f x y <= inequalities_6_right f x y.
Proof.
  unfold inequalities_6_domain, inequalities_6_left, inequalities_6_right.
  intros f x y (H0 & H1 & H2 & H3).
  replace ((- (f x) + (f y)) / (- x + y)) with ((f y - f x) / (y - x)) by (field; lra).
  now apply slope_at_right; [ | | apply Derive_correct ].
Qed.
Lemma inequalities_6_inhabited : inequalities_6_domain (fun z => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) (7 / 4).
Proof. unfold inequalities_6_domain, concave_between; repeat split; try lra; [ intros t T; nra | eexists; derivative ]. Qed.
Lemma inequalities_6_slope : Derive (fun z : R => - ((z ^ 2) / 7) + (5 * z)) (7 / 4) = (9 / 2).
Proof. apply is_derive_unique; evar_last; [ derivative | cbv beta; unfold zero, one; simpl; field ]. Qed.
Lemma inequalities_6_left_value : Rabs (inequalities_6_left (fun z => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) (7 / 4) - (9 / 2)) <= (1 / 10000000000).
Proof. unfold inequalities_6_left; rewrite ?inequalities_6_slope; in_range. Qed.
Lemma inequalities_6_right_value : Rabs (inequalities_6_right (fun z => - ((z ^ 2) / 7) + (5 * z)) (2 / 3) (7 / 4) - (5818452381 / 1250000000)) <= (1 / 10000000000).
Proof. unfold inequalities_6_right; rewrite ?inequalities_6_slope; in_range. Qed.
Lemma inequalities_6_wrong_0 : ~ (forall (f : R -> R) (x y : R), inequalities_6_domain f x y ->
  inequalities_6_right f x y <= inequalities_6_left f x y).
Proof. intro H; generalize (H _ _ _ inequalities_6_inhabited); unfold inequalities_6_left, inequalities_6_right; rewrite ?inequalities_6_slope; apply Rlt_not_le; in_range. Qed.

(* inequalities_7: | u/(exp(u) - 1) <= 1 *)
Definition inequalities_7_domain (u : R) : Prop :=
  0 < u /\ (exp u) - 1 <> 0.
Definition inequalities_7_left (u : R) : R :=
  u / ((exp u) - 1).
Definition inequalities_7_right (u : R) : R :=
  1.
Lemma inequalities_7 : forall u : R, inequalities_7_domain u ->
  inequalities_7_left u <= inequalities_7_right u.
Proof.
  unfold inequalities_7_domain, inequalities_7_left, inequalities_7_right.
  intros u (H0 & H1).
  assert (G : forall u, 0 <= u -> 0 <= (- u + (exp u) - 1)).
  { clear H0 H1 u.
    apply (ascends (fun u => (- u + (exp u) - 1)) (fun u => ((exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (M0 : forall u, 0 < u -> 0 < ((exp u) - 1)).
  { apply (ascends_strictly (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 | intros; cbv beta; positive ]. }
  specialize (M0 u ltac:(assumption)).
  known.
  match goal with |- ?low <= ?high => apply (below ((exp u) - 1) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma inequalities_7_inhabited : inequalities_7_domain (3 / 2).
Proof. premises inequalities_7_domain. Qed.
Lemma inequalities_7_left_value : Rabs (inequalities_7_left (3 / 2) - (21541268759 / 50000000000)) <= (1 / 100000000000).
Proof. by_value inequalities_7_left. Qed.
Lemma inequalities_7_right_value : Rabs (inequalities_7_right (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value inequalities_7_right. Qed.
Lemma inequalities_7_wrong_0 : ~ (forall u, inequalities_7_domain u -> u <= inequalities_7_right u).
Proof. refuted inequalities_7_inhabited inequalities_7_right. Qed.
Lemma inequalities_7_wrong_1 : ~ (forall u, inequalities_7_domain u -> ((exp u) - 1) / u <= inequalities_7_right u).
Proof. refuted inequalities_7_inhabited inequalities_7_right. Qed.

(* inequalities_8: | exp(-u) <= u/(exp(u) - 1) *)
Definition inequalities_8_domain (u : R) : Prop :=
  0 < u /\ (exp u) - 1 <> 0.
Definition inequalities_8_left (u : R) : R :=
  exp (- u).
Definition inequalities_8_right (u : R) : R :=
  u / ((exp u) - 1).
Lemma inequalities_8 : forall u : R, inequalities_8_domain u ->
  inequalities_8_left u <= inequalities_8_right u.
Proof.
  unfold inequalities_8_domain, inequalities_8_left, inequalities_8_right.
  intros u (H0 & H1).
  assert (G : forall u, 0 <= u -> 0 <= ((u * (exp u)) - (exp u) + 1)).
  { clear H0 H1 u.
    apply (ascends (fun u => ((u * (exp u)) - (exp u) + 1)) (fun u => (u * (exp u)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (M0 : forall u, 0 < u -> 0 < ((exp u) - 1)).
  { apply (ascends_strictly (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 | intros; cbv beta; positive ]. }
  specialize (M0 u ltac:(assumption)).
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (((exp u) - 1) * (exp u)) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma inequalities_8_inhabited : inequalities_8_domain (3 / 2).
Proof. premises inequalities_8_domain. Qed.
Lemma inequalities_8_left_value : Rabs (inequalities_8_left (3 / 2) - (4462603203 / 20000000000)) <= (1 / 100000000000).
Proof. by_value inequalities_8_left. Qed.
Lemma inequalities_8_right_value : Rabs (inequalities_8_right (3 / 2) - (21541268759 / 50000000000)) <= (1 / 100000000000).
Proof. by_value inequalities_8_right. Qed.
Lemma inequalities_8_wrong_0 : ~ (forall u, inequalities_8_domain u -> inequalities_8_left u <= u / ((2 * (exp u)) - 1)).
Proof. refuted inequalities_8_inhabited inequalities_8_left. Qed.
Lemma inequalities_8_wrong_1 : ~ (forall u, inequalities_8_domain u -> exp u <= inequalities_8_right u).
Proof. refuted inequalities_8_inhabited inequalities_8_right. Qed.

(* metric_4: Entry (a, b) of U X V^T is the sum over (c, e) of U_ac X_ce V_be, and V_be U_ac is the entry of V ⊗
   U in the row of (a, b) and the column of (c, e): vec(U X V^T) = (V ⊗ U) vec(X) for column-major vectors of
   every width. | U[a, c]*V[b, e]*X[c, e] = Subs(k*X[c, e], k, U[a, c]*V[b, e]) *)
Definition metric_4_left (U : nat -> nat -> R) (V : nat -> nat -> R) (X : nat -> nat -> R) (a b c e : nat) : R :=
  (U a c) * (V b e) * (X c e).
Definition metric_4_right (U : nat -> nat -> R) (V : nat -> nat -> R) (X : nat -> nat -> R) (a b c e : nat) : R :=
  (fun k : R => k * (X c e)) ((U a c) * (V b e)).
Lemma metric_4 : forall (U : nat -> nat -> R) (V : nat -> nat -> R) (X : nat -> nat -> R) (a b c e : nat),
  metric_4_left U V X a b c e = metric_4_right U V X a b c e.
Proof.
  unfold metric_4_left, metric_4_right; intros; cbv beta; ring.
Qed.
Lemma metric_4_left_value : Rabs (metric_4_left (fun a b => nth b (nth a [[(7 / 2); 3; (-1)]; [(5 / 3); (11 / 2); (-1)]; [1; (1 / 3); 5]] []) 0) (fun a b => nth b (nth a [[(35 / 6); (-(5 / 2)); 0]; [(-3); (23 / 6); 2]; [2; (-5); (9 / 2)]] []) 0) (fun a b => nth b (nth a [[(21 / 2); (-(2 / 3)); (3 / 2)]; [0; (11 / 2); (-(2 / 3))]; [(-(4 / 3)); 0; (21 / 2)]] []) 0) 0%nat 1%nat 2%nat 0%nat - (-4)) <= (1 / 10000000000).
Proof. unfold metric_4_left; evaluated. Qed.
Lemma metric_4_right_value : Rabs (metric_4_right (fun a b => nth b (nth a [[(7 / 2); 3; (-1)]; [(5 / 3); (11 / 2); (-1)]; [1; (1 / 3); 5]] []) 0) (fun a b => nth b (nth a [[(35 / 6); (-(5 / 2)); 0]; [(-3); (23 / 6); 2]; [2; (-5); (9 / 2)]] []) 0) (fun a b => nth b (nth a [[(21 / 2); (-(2 / 3)); (3 / 2)]; [0; (11 / 2); (-(2 / 3))]; [(-(4 / 3)); 0; (21 / 2)]] []) 0) 0%nat 1%nat 2%nat 0%nat - (-4)) <= (1 / 10000000000).
Proof. unfold metric_4_right; evaluated. Qed.
Lemma metric_4_wrong_0 : ~ (forall (U : nat -> nat -> R) (V : nat -> nat -> R) (X : nat -> nat -> R) (a b c e : nat), ((U a c) * (V b e) * (X c e)) = ((fun k : R => X c e) ((U a c) * (V b e)))).
Proof. intro H; generalize (H (fun a b => nth b (nth a [[(7 / 2); 3; (-1)]; [(5 / 3); (11 / 2); (-1)]; [1; (1 / 3); 5]] []) 0) (fun a b => nth b (nth a [[(35 / 6); (-(5 / 2)); 0]; [(-3); (23 / 6); 2]; [2; (-5); (9 / 2)]] []) 0) (fun a b => nth b (nth a [[(21 / 2); (-(2 / 3)); (3 / 2)]; [0; (11 / 2); (-(2 / 3))]; [(-(4 / 3)); 0; (21 / 2)]] []) 0) 0%nat 1%nat 2%nat 0%nat); refuted_there. Qed.
Lemma metric_4_wrong_1 : ~ (forall (U : nat -> nat -> R) (V : nat -> nat -> R) (X : nat -> nat -> R) (a b c e : nat), ((U a c) * (V b e) * (X c e)) = ((fun k : R => k * (X c e)) (V b e))).
Proof. intro H; generalize (H (fun a b => nth b (nth a [[(7 / 2); 3; (-1)]; [(5 / 3); (11 / 2); (-1)]; [1; (1 / 3); 5]] []) 0) (fun a b => nth b (nth a [[(35 / 6); (-(5 / 2)); 0]; [(-3); (23 / 6); 2]; [2; (-5); (9 / 2)]] []) 0) (fun a b => nth b (nth a [[(21 / 2); (-(2 / 3)); (3 / 2)]; [0; (11 / 2); (-(2 / 3))]; [(-(4 / 3)); 0; (21 / 2)]] []) 0) 0%nat 1%nat 2%nat 0%nat); refuted_there. Qed.

(* metric_5: | Subs(1/lambda_il, lambda_il, Sum(sigma_i**(2*(N - j)/N)*sigma_l**(2*(j - 1)/N), (j, 1, N))/N) =
   N/Sum(sigma_i**(2*(N - j)/N)*sigma_l**(2*(j - 1)/N), (j, 1, N)) *)
Definition metric_5_domain (sigma_i sigma_l : R) (N : nat) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (1 <= N)%nat.
Definition metric_5_left (sigma_i sigma_l : R) (N : nat) : R :=
  (fun lambda_il : R => / lambda_il) ((total (fun j => (Rpower sigma_i (2 * ((INR N) - j) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N)))) 1 N) / (INR N)).
Definition metric_5_right (sigma_i sigma_l : R) (N : nat) : R :=
  (INR N) / (total (fun j => (Rpower sigma_i (2 * ((INR N) - j) / (INR N))) * (Rpower sigma_l (2 * (j - 1) / (INR N)))) 1 N).
Lemma metric_5 : forall (sigma_i sigma_l : R) (N : nat), metric_5_domain sigma_i sigma_l N ->
  metric_5_left sigma_i sigma_l N = metric_5_right sigma_i sigma_l N.
Proof.
  unfold metric_5_domain, metric_5_left, metric_5_right; intros sigma_i sigma_l N (H0 & H1 & H2); cbv beta.
  match goal with |- context [total ?f ?a ?b] =>
    assert (P : 0 < total f a b) by (apply total_positive; [ exact H2 | intros; positive ]);
    remember (total f a b) as whole eqn:W; clear W end.
  assert (L : 0 < INR N) by (apply lt_0_INR; lia).
  field; nonzero.
Qed.
Lemma metric_5_inhabited : metric_5_domain (7 / 2) (5 / 3) 2.
Proof. premises_of_sum metric_5_domain. Qed.
Lemma metric_5_left_value : Rabs (metric_5_left (7 / 2) (5 / 3) 2 - (38709677419 / 100000000000)) <= (1 / 100000000000).
Proof. by_value_of_sum metric_5_left. Qed.
Lemma metric_5_right_value : Rabs (metric_5_right (7 / 2) (5 / 3) 2 - (38709677419 / 100000000000)) <= (1 / 100000000000).
Proof. by_value_of_sum metric_5_right. Qed.
Lemma metric_5_wrong_0 : ~ (forall (sigma_i sigma_l : R) (N : nat), metric_5_domain sigma_i sigma_l N ->
  metric_5_left sigma_i sigma_l N = ((INR N) / (total (fun j => (Rpower sigma_i ((2 * (INR N)) - (2 * j / (INR N)))) * (Rpower sigma_l (2 * j / (INR N)))) 1 N))).
Proof. refuted_sum metric_5_inhabited metric_5_left. Qed.
Lemma metric_5_wrong_1 : ~ (forall (sigma_i sigma_l : R) (N : nat), metric_5_domain sigma_i sigma_l N ->
  metric_5_left sigma_i sigma_l N = ((INR N) / (total (fun j => (Rpower sigma_i (2 * ((INR N) - j) / (INR N))) * (Rpower sigma_l (2 * j / (INR N)))) 1 N))).
Proof. refuted_sum metric_5_inhabited metric_5_left. Qed.

(* spectrum_7: | Integral(sigma_i**(2 - 2*t)*sigma_l**(2*t), (t, 0, 1)) = (sigma_i**2 -
   sigma_l**2)/log(sigma_i**2/sigma_l**2) *)
Definition spectrum_7_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln ((sigma_i ^ 2) / (sigma_l ^ 2)) <> 0.
Definition spectrum_7_left (sigma_i sigma_l t : R) : R :=
  (Rpower sigma_i (2 - (2 * t))) * (Rpower sigma_l (2 * t)).
Definition spectrum_7_right (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / (ln ((sigma_i ^ 2) / (sigma_l ^ 2))).
Lemma spectrum_7 : forall sigma_i sigma_l : R, spectrum_7_domain sigma_i sigma_l ->
  integral (spectrum_7_left sigma_i sigma_l) 0 1 (spectrum_7_right sigma_i sigma_l).
Proof.
  unfold spectrum_7_domain, spectrum_7_left, spectrum_7_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) = (2 * X_sigma_i) - (2 * X_sigma_l)) by logarithm. rewrite ?E2 in *.
  known.
  apply (by_primitive (fun t => (Rpower (exp X_sigma_i) (2 - (2 * t))) * (Rpower (exp X_sigma_l) (2 * t)) / (- (2 * X_sigma_i) + (2 * X_sigma_l)))); [ lra | | |].
  - intros t [T0 T1]; evar_last; [ derivative |]; cbv beta; unfold zero, one; simpl; rewrite ?ln_exp.
    numbers; first [ ring | field; nonzero ].
  - intros t [T0 T1]; eexists; derivative.
  - cbv beta.
    assert (E3 : Rpower (exp X_sigma_i) (2 - (2 * 1)) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * 1)) ^ 2)) by same_exponent. rewrite ?E3 in *.
    assert (E4 : Rpower (exp X_sigma_l) (2 * 1) = ((exp (X_sigma_l * 1)) ^ 2)) by same_exponent. rewrite ?E4 in *.
    assert (E5 : Rpower (exp X_sigma_i) (2 - (2 * 0)) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i * 0)) ^ 2)) by same_exponent. rewrite ?E5 in *.
    assert (E6 : Rpower (exp X_sigma_l) (2 * 0) = ((exp (X_sigma_l * 0)) ^ 2)) by same_exponent. rewrite ?E6 in *.
    assert (L0 : exp (X_sigma_i * 1) = ((exp X_sigma_i))) by same_exponent. rewrite ?L0 in *.
    assert (L1 : exp (X_sigma_l * 1) = ((exp X_sigma_l))) by same_exponent. rewrite ?L1 in *.
    assert (L2 : exp (X_sigma_i * 0) = (1)) by same_exponent. rewrite ?L2 in *.
    assert (L3 : exp (X_sigma_l * 0) = (1)) by same_exponent. rewrite ?L3 in *.
    known; first [ ring | field; nonzero ].
Qed.
Lemma spectrum_7_inhabited : spectrum_7_domain (7 / 2) (5 / 3).
Proof. premises spectrum_7_domain. Qed.
Lemma spectrum_7_left_value : Rabs (spectrum_7_left (7 / 2) (5 / 3) (1 / 5) - (11380422453 / 1250000000)) <= (1 / 10000000000).
Proof. by_value spectrum_7_left. Qed.
Lemma spectrum_7_right_value : Rabs (spectrum_7_right (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value spectrum_7_right. Qed.
Lemma spectrum_7_wrong_0 : ~ (forall sigma_i sigma_l : R, spectrum_7_domain sigma_i sigma_l ->
  integral (spectrum_7_left sigma_i sigma_l) 0 1 (0)).
Proof. other_limit spectrum_7_inhabited spectrum_7 spectrum_7_right (integral_once 0 1). Qed.
Lemma spectrum_7_wrong_1 : ~ (forall sigma_i sigma_l : R, spectrum_7_domain sigma_i sigma_l ->
  integral (spectrum_7_left sigma_i sigma_l) 0 1 (((2 * (sigma_i ^ 2)) - (sigma_l ^ 2)) / (ln ((sigma_i ^ 2) / (sigma_l ^ 2))))).
Proof. other_limit spectrum_7_inhabited spectrum_7 spectrum_7_right (integral_once 0 1). Qed.

Definition all_of_them := (inequalities_4,
  inequalities_5,
  inequalities_6,
  inequalities_7,
  inequalities_8,
  metric_4,
  metric_5,
  spectrum_7).
Print Assumptions all_of_them.
