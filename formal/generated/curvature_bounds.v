(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* sign_5: and k[2,3] ≥ k'(h_2), with h_3 = h_2 e^{−Nv}: 1 − e^{−Nv} ≤ N(1 − e^{−v}).  So −k[1,2,3] = (k[2,3] −
   k[1,2])/(h_1 − h_3) ≥ 0. | 1 - exp(v*(-M - 1)) <= (1 - exp(-v))*(M + 1) *)
Definition sign_5_domain (M v : R) : Prop :=
  0 <= M /\ 0 < v.
Definition sign_5_left (M v : R) : R :=
  1 - (exp (v * (- M - 1))).
Definition sign_5_right (M v : R) : R :=
  (1 - (exp (- v))) * (M + 1).
Lemma sign_5 : forall M v : R, sign_5_domain M v ->
  sign_5_left M v <= sign_5_right M v.
Proof.
  unfold sign_5_domain, sign_5_left, sign_5_right.
  intros M v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= (M - (M * (exp (- v))) - (exp (- v)) + ((exp (- v)) * (exp (- M * v))))).
  { clear H1 v.
    apply (ascends (fun v => (M - (M * (exp (- v))) - (exp (- v)) + ((exp (- v)) * (exp (- M * v))))) (fun v => ((M * (exp (- v))) - (M * (exp (- v)) * (exp (- M * v))) + (exp (- v)) - ((exp (- v)) * (exp (- M * v)))))); [ slope | cbv beta; at_zero 0 |].
    intros v U; replace ((M * (exp (- v))) - (M * (exp (- v)) * (exp (- M * v))) + (exp (- v)) - ((exp (- v)) * (exp (- M * v)))) with ((exp (- v)) * (M - (M * (exp (- M * v))) + 1 - (exp (- M * v)))) by taken_out.
    apply Rmult_le_pos; [ nonnegative |]; revert v U.
    apply (ascends (fun v => (M - (M * (exp (- M * v))) + 1 - (exp (- M * v)))) (fun v => (((M ^ 2) * (exp (- M * v))) + (M * (exp (- M * v)))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (v * (- M - 1)) = 1 / (exp v) / (exp (M * v))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- v) = 1 / (exp v)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- M * v) = 1 / (exp (M * v))) by same_exponent. rewrite ?E2 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_5_inhabited : sign_5_domain 1 (1 / 3).
Proof. premises sign_5_domain. Qed.
Lemma sign_5_left_value : Rabs (sign_5_left 1 (1 / 3) - (48658288097 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_5_left. Qed.
Lemma sign_5_right_value : Rabs (sign_5_right 1 (1 / 3) - (11338747577 / 20000000000)) <= (1 / 100000000000).
Proof. by_value sign_5_right. Qed.
Lemma sign_5_wrong_0 : ~ (forall M v, sign_5_domain M v -> 1 - (exp (v * (- M - 2))) <= sign_5_right M v).
Proof. refuted sign_5_inhabited sign_5_right. Qed.
Lemma sign_5_wrong_1 : ~ (forall M v, sign_5_domain M v -> 2 - (exp (v * (- M - 1))) <= sign_5_right M v).
Proof. refuted sign_5_inhabited sign_5_right. Qed.

(* sign_6: q[1,2,3] = (h_1 k[1,2] − h_3 k[2,3])/(h_1 − h_3): here h_1 k[1,2] ≥ h_2 k'(h_2), with h_1 = h_2
   e^{Nv}: 1 − e^{−Nv} ≤ N(e^v − 1), | 1 - exp(v*(-M - 1)) <= (M + 1)*(exp(v) - 1) *)
Definition sign_6_domain (M v : R) : Prop :=
  0 <= M /\ 0 < v.
Definition sign_6_left (M v : R) : R :=
  1 - (exp (v * (- M - 1))).
Definition sign_6_right (M v : R) : R :=
  (M + 1) * ((exp v) - 1).
Lemma sign_6 : forall M v : R, sign_6_domain M v ->
  sign_6_left M v <= sign_6_right M v.
Proof.
  unfold sign_6_domain, sign_6_left, sign_6_right.
  intros M v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= ((M * (exp v)) - M + (exp v) - 2 + ((exp (- v)) * (exp (- M * v))))).
  { clear H1 v.
    apply (ascends (fun v => ((M * (exp v)) - M + (exp v) - 2 + ((exp (- v)) * (exp (- M * v))))) (fun v => ((M * (exp v)) - (M * (exp (- v)) * (exp (- M * v))) + (exp v) - ((exp (- v)) * (exp (- M * v)))))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun v => ((M * (exp v)) - (M * (exp (- v)) * (exp (- M * v))) + (exp v) - ((exp (- v)) * (exp (- M * v))))) (fun v => (((M ^ 2) * (exp (- v)) * (exp (- M * v))) + (M * (exp v)) + (2 * M * (exp (- v)) * (exp (- M * v))) + (exp v) + ((exp (- v)) * (exp (- M * v)))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (v * (- M - 1)) = 1 / (exp v) / (exp (M * v))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- v) = 1 / (exp v)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- M * v) = 1 / (exp (M * v))) by same_exponent. rewrite ?E2 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_6_inhabited : sign_6_domain 1 (1 / 3).
Proof. premises sign_6_domain. Qed.
Lemma sign_6_left_value : Rabs (sign_6_left 1 (1 / 3) - (48658288097 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_6_left. Qed.
Lemma sign_6_right_value : Rabs (sign_6_right 1 (1 / 3) - (79122485017 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_6_right. Qed.
Lemma sign_6_wrong_0 : ~ (forall M v, sign_6_domain M v -> 2 - (exp (v * (- M - 1))) <= sign_6_right M v).
Proof. refuted sign_6_inhabited sign_6_right. Qed.
Lemma sign_6_wrong_1 : ~ (forall M v, sign_6_domain M v -> sign_6_left M v <= (M - 1) * ((exp v) - 1)).
Proof. refuted sign_6_inhabited sign_6_left. Qed.

(* sign_7: and h_3 k[2,3] ≤ h_2 k'(h_2), with h_3 = h_2 e^{−Nv}: N(1 − e^{−v}) ≤ e^{Nv} − 1. | (1 - exp(-v))*(M +
   1) <= exp(v*(M + 1)) - 1 *)
Definition sign_7_domain (M v : R) : Prop :=
  0 <= M /\ 0 < v.
Definition sign_7_left (M v : R) : R :=
  (1 - (exp (- v))) * (M + 1).
Definition sign_7_right (M v : R) : R :=
  (exp (v * (M + 1))) - 1.
Lemma sign_7 : forall M v : R, sign_7_domain M v ->
  sign_7_left M v <= sign_7_right M v.
Proof.
  unfold sign_7_domain, sign_7_left, sign_7_right.
  intros M v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= (- M + (M * (exp (- v))) + ((exp v) * (exp (M * v))) - 2 + (exp (- v)))).
  { clear H1 v.
    apply (ascends (fun v => (- M + (M * (exp (- v))) + ((exp v) * (exp (M * v))) - 2 + (exp (- v)))) (fun v => ((M * (exp v) * (exp (M * v))) - (M * (exp (- v))) + ((exp v) * (exp (M * v))) - (exp (- v))))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun v => ((M * (exp v) * (exp (M * v))) - (M * (exp (- v))) + ((exp v) * (exp (M * v))) - (exp (- v)))) (fun v => (((M ^ 2) * (exp v) * (exp (M * v))) + (2 * M * (exp v) * (exp (M * v))) + (M * (exp (- v))) + ((exp v) * (exp (M * v))) + (exp (- v))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (- v) = 1 / (exp v)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (v * (M + 1)) = (exp v) * (exp (M * v))) by same_exponent. rewrite ?E1 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_7_inhabited : sign_7_domain 1 (1 / 3).
Proof. premises sign_7_domain. Qed.
Lemma sign_7_left_value : Rabs (sign_7_left 1 (1 / 3) - (11338747577 / 20000000000)) <= (1 / 100000000000).
Proof. by_value sign_7_left. Qed.
Lemma sign_7_right_value : Rabs (sign_7_right 1 (1 / 3) - (18954680821 / 20000000000)) <= (1 / 100000000000).
Proof. by_value sign_7_right. Qed.
Lemma sign_7_wrong_0 : ~ (forall M v, sign_7_domain M v -> sign_7_left M v <= (exp (v * (M + 1))) - 2).
Proof. refuted sign_7_inhabited sign_7_left. Qed.
Lemma sign_7_wrong_1 : ~ (forall M v, sign_7_domain M v -> sign_7_left M v <= (exp ((v ^ 2) * (M + 1))) - 1).
Proof. refuted sign_7_inhabited sign_7_left. Qed.

(* sign_10: and 1 − e^{−w} ≤ w: both in each of the two cases. | 1 - exp(-w) <= w *)
Definition sign_10_domain (w : R) : Prop :=
  0 < w.
Definition sign_10_left (w : R) : R :=
  1 - (exp (- w)).
Definition sign_10_right (w : R) : R :=
  w.
Lemma sign_10 : forall w : R, sign_10_domain w ->
  sign_10_left w <= sign_10_right w.
Proof.
  unfold sign_10_domain, sign_10_left, sign_10_right.
  intros w H0.
  assert (G : forall w, 0 <= w -> 0 <= (w - 1 + (exp (- w)))).
  { clear H0 w.
    apply (ascends (fun w => (w - 1 + (exp (- w)))) (fun w => (1 - (exp (- w))))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun w => (1 - (exp (- w)))) (fun w => (exp (- w)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G w ltac:(lra)).
  assert (E0 : exp (- w) = 1 / (exp w)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_10_inhabited : sign_10_domain (1 / 3).
Proof. premises sign_10_domain. Qed.
Lemma sign_10_left_value : Rabs (sign_10_left (1 / 3) - (28346868943 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_10_left. Qed.
Lemma sign_10_right_value : Rabs (sign_10_right (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_10_right. Qed.
Lemma sign_10_wrong_0 : ~ (forall w, sign_10_domain w -> 2 - (exp (- w)) <= sign_10_right w).
Proof. refuted sign_10_inhabited sign_10_right. Qed.
Lemma sign_10_wrong_1 : ~ (forall w, sign_10_domain w -> 1 + (exp (- w)) <= sign_10_right w).
Proof. refuted sign_10_inhabited sign_10_right. Qed.

(* sign_16: nor for x = −w < 0; | w*exp(-w) <= 1 - exp(-w) *)
Definition sign_16_domain (w : R) : Prop :=
  0 < w.
Definition sign_16_left (w : R) : R :=
  w * (exp (- w)).
Definition sign_16_right (w : R) : R :=
  1 - (exp (- w)).
Lemma sign_16 : forall w : R, sign_16_domain w ->
  sign_16_left w <= sign_16_right w.
Proof.
  unfold sign_16_domain, sign_16_left, sign_16_right.
  intros w H0.
  assert (G : forall w, 0 <= w -> 0 <= (- (w * (exp (- w))) + 1 - (exp (- w)))).
  { clear H0 w.
    apply (ascends (fun w => (- (w * (exp (- w))) + 1 - (exp (- w)))) (fun w => (w * (exp (- w))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G w ltac:(lra)).
  assert (E0 : exp (- w) = 1 / (exp w)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_16_inhabited : sign_16_domain (1 / 3).
Proof. premises sign_16_domain. Qed.
Lemma sign_16_left_value : Rabs (sign_16_left (1 / 3) - (23884377019 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_16_left. Qed.
Lemma sign_16_right_value : Rabs (sign_16_right (1 / 3) - (28346868943 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_16_right. Qed.
Lemma sign_16_wrong_0 : ~ (forall w, sign_16_domain w -> sign_16_left w <= 1 - (2 * (exp (- w)))).
Proof. refuted sign_16_inhabited sign_16_left. Qed.
Lemma sign_16_wrong_1 : ~ (forall w, sign_16_domain w -> sign_16_left w <= - 1 - (exp (- w))).
Proof. refuted sign_16_inhabited sign_16_left. Qed.

(* width_two_5: not negative, as N sinh u ≤ sinh Nu for N = M + 1 and u > 0; | (M + 1)*sinh(u) <= sinh(u*(M + 1)) *)
Definition width_two_5_domain (M u : R) : Prop :=
  0 <= M /\ 0 < u.
Definition width_two_5_left (M u : R) : R :=
  (M + 1) * (sinh u).
Definition width_two_5_right (M u : R) : R :=
  sinh (u * (M + 1)).
Lemma width_two_5 : forall M u : R, width_two_5_domain M u ->
  width_two_5_left M u <= width_two_5_right M u.
Proof.
  unfold width_two_5_domain, width_two_5_left, width_two_5_right.
  intros M u (H0 & H1).
  assert (T : (sinh (u * (M + 1))) = 1 * sinh (u * (M + 1))) by alike.
  assert (L : ((M + 1) * (sinh u)) = 1 * ((M + 1) * sinh u)) by (field; nonzero).
  rewrite T, L; clear T L; apply Rmult_le_compat_l; [ nonnegative |].
  assert (S : forall v1, 0 <= v1 -> 0 <= sinh v1).
  { apply (ascends (fun v1 => sinh v1) (fun v1 => cosh v1)); [ slope | rewrite sinh_0; lra | intros; unfold cosh; nonnegative ]. }
  assert (I : forall v1 t1, 0 <= t1 -> 0 <= sinh (v1 + t1) - sinh v1).
  { intros v1; apply (ascends (fun t1 => sinh (v1 + t1) - sinh v1) (fun t1 => cosh (v1 + t1))); [ slope | rewrite Rplus_0_r; lra | intros; unfold cosh; nonnegative ]. }
  assert (J : 1 <= (M + 1)) by lra; remember (M + 1) as k1 eqn:K; clear K.
  assert (C : forall v1, 0 <= v1 -> 0 <= cosh (v1 * k1) - cosh v1).
  { apply (ascends (fun v1 => cosh (v1 * k1) - cosh v1) (fun v1 => k1 * sinh (v1 * k1) - sinh v1)); [ slope | rewrite Rmult_0_l; lra | intros v1 V; assert (A := S v1 V); assert (B := I v1 (v1 * k1 - v1) ltac:(nra)); replace (v1 + (v1 * k1 - v1)) with (v1 * k1) in B by ring; nra ]. }
  assert (G : forall v1, 0 <= v1 -> 0 <= sinh (v1 * k1) - k1 * sinh v1).
  { apply (ascends (fun v1 => sinh (v1 * k1) - k1 * sinh v1) (fun v1 => k1 * (cosh (v1 * k1) - cosh v1))); [ slope | rewrite Rmult_0_l, sinh_0; lra | intros v1 V; apply Rmult_le_pos; [ lra | now apply C ] ]. }
  specialize (G u ltac:(nonnegative)); lra.
Qed.
Lemma width_two_5_inhabited : width_two_5_domain 1 (1 / 3).
Proof. premises width_two_5_domain. Qed.
Lemma width_two_5_left_value : Rabs (width_two_5_left 1 (1 / 3) - (67908111451 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_5_left. Qed.
Lemma width_two_5_right_value : Rabs (width_two_5_right 1 (1 / 3) - (71715846101 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_5_right. Qed.
Lemma width_two_5_wrong_0 : ~ (forall M u, width_two_5_domain M u -> (M + 2) * (sinh u) <= width_two_5_right M u).
Proof. refuted width_two_5_inhabited width_two_5_right. Qed.
Lemma width_two_5_wrong_1 : ~ (forall M u, width_two_5_domain M u -> width_two_5_left M u <= sinh (u * (M - 1))).
Proof. refuted width_two_5_inhabited width_two_5_left. Qed.

Definition all_of_them := (sign_5,
  sign_6,
  sign_7,
  sign_10,
  sign_16,
  width_two_5).
Print Assumptions all_of_them.
