(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

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
  assert (S : forall v, 0 <= v -> 0 <= sinh v).
  { apply (ascends (fun v => sinh v) (fun v => cosh v)); [ slope | rewrite sinh_0; lra | intros; unfold cosh; nonnegative ]. }
  assert (I : forall v t, 0 <= t -> 0 <= sinh (v + t) - sinh v).
  { intros v; apply (ascends (fun t => sinh (v + t) - sinh v) (fun t => cosh (v + t))); [ slope | rewrite Rplus_0_r; lra | intros; unfold cosh; nonnegative ]. }
  assert (J : 1 <= (M + 1)) by lra; remember (M + 1) as k eqn:K; clear K.
  assert (C : forall v, 0 <= v -> 0 <= cosh (v * k) - cosh v).
  { apply (ascends (fun v => cosh (v * k) - cosh v) (fun v => k * sinh (v * k) - sinh v)); [ slope | rewrite Rmult_0_l; lra | intros v V; assert (A := S v V); assert (B := I v (v * k - v) ltac:(nra)); replace (v + (v * k - v)) with (v * k) in B by ring; nra ]. }
  assert (G : forall v, 0 <= v -> 0 <= sinh (v * k) - k * sinh v).
  { apply (ascends (fun v => sinh (v * k) - k * sinh v) (fun v => k * (cosh (v * k) - cosh v))); [ slope | rewrite Rmult_0_l, sinh_0; lra | intros v V; apply Rmult_le_pos; [ lra | now apply C ] ]. }
  specialize (G u ltac:(lra)); lra.
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

Definition all_of_them := width_two_5.
Print Assumptions all_of_them.
