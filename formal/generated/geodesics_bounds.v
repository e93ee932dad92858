(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* cross_section_8: which is not negative for N = K + 2 ≥ 2; at N = 2 M is constant. | (K + 2)*sinh(4*v) <=
   2*sinh(v*(2*K + 4)) *)
Definition cross_section_8_domain (K_ v : R) : Prop :=
  0 <= K_ /\ 0 < v.
Definition cross_section_8_left (K_ v : R) : R :=
  (K_ + 2) * (sinh (4 * v)).
Definition cross_section_8_right (K_ v : R) : R :=
  2 * (sinh (v * ((2 * K_) + 4))).
Lemma cross_section_8 : forall K_ v : R, cross_section_8_domain K_ v ->
  cross_section_8_left K_ v <= cross_section_8_right K_ v.
Proof.
  unfold cross_section_8_domain, cross_section_8_left, cross_section_8_right.
  intros K_ v (H0 & H1).
  assert (T : (2 * (sinh (v * ((2 * K_) + 4)))) = 2 * sinh ((4 * v) * ((K_ / 2) + 1))) by alike.
  assert (L : ((K_ + 2) * (sinh (4 * v))) = 2 * (((K_ / 2) + 1) * sinh (4 * v))) by (field; nonzero).
  rewrite T, L; clear T L; apply Rmult_le_compat_l; [ nonnegative |].
  assert (S : forall v1, 0 <= v1 -> 0 <= sinh v1).
  { apply (ascends (fun v1 => sinh v1) (fun v1 => cosh v1)); [ slope | rewrite sinh_0; lra | intros; unfold cosh; nonnegative ]. }
  assert (I : forall v1 t1, 0 <= t1 -> 0 <= sinh (v1 + t1) - sinh v1).
  { intros v1; apply (ascends (fun t1 => sinh (v1 + t1) - sinh v1) (fun t1 => cosh (v1 + t1))); [ slope | rewrite Rplus_0_r; lra | intros; unfold cosh; nonnegative ]. }
  assert (J : 1 <= ((K_ / 2) + 1)) by lra; remember ((K_ / 2) + 1) as k1 eqn:K; clear K.
  assert (C : forall v1, 0 <= v1 -> 0 <= cosh (v1 * k1) - cosh v1).
  { apply (ascends (fun v1 => cosh (v1 * k1) - cosh v1) (fun v1 => k1 * sinh (v1 * k1) - sinh v1)); [ slope | rewrite Rmult_0_l; lra | intros v1 V; assert (A := S v1 V); assert (B := I v1 (v1 * k1 - v1) ltac:(nra)); replace (v1 + (v1 * k1 - v1)) with (v1 * k1) in B by ring; nra ]. }
  assert (G : forall v1, 0 <= v1 -> 0 <= sinh (v1 * k1) - k1 * sinh v1).
  { apply (ascends (fun v1 => sinh (v1 * k1) - k1 * sinh v1) (fun v1 => k1 * (cosh (v1 * k1) - cosh v1))); [ slope | rewrite Rmult_0_l, sinh_0; lra | intros v1 V; apply Rmult_le_pos; [ lra | now apply C ] ]. }
  specialize (G (4 * v) ltac:(nonnegative)); lra.
Qed.
Lemma cross_section_8_inhabited : cross_section_8_domain 1 (1 / 3).
Proof. premises cross_section_8_domain. Qed.
Lemma cross_section_8_left_value : Rabs (cross_section_8_left 1 (1 / 3) - (52951061349 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_8_left. Qed.
Lemma cross_section_8_right_value : Rabs (cross_section_8_right 1 (1 / 3) - (72537208157 / 10000000000)) <= (1 / 10000000000).
Proof. by_value cross_section_8_right. Qed.
Lemma cross_section_8_wrong_0 : ~ (forall K_ v, cross_section_8_domain K_ v -> (K_ + 4) * (sinh (4 * v)) <= cross_section_8_right K_ v).
Proof. refuted cross_section_8_inhabited cross_section_8_right. Qed.
Lemma cross_section_8_wrong_1 : ~ (forall K_ v, cross_section_8_domain K_ v -> cross_section_8_left K_ v <= 2 * (sinh (v * ((2 * K_) - 4)))).
Proof. refuted cross_section_8_inhabited cross_section_8_left. Qed.

Definition all_of_them := cross_section_8.
Print Assumptions all_of_them.
