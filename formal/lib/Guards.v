(* Statements that cannot be empty: premises that hold at a point, values there, and variants that are false there. *)
From Coq Require Import Reals Lra.
From Interval Require Import Tactic.
From Dln Require Import Scalars.
Open Scope R_scope.

Ltac elementary := unfold sinhc, sinh, cosh, tanh, Rpower, Rminus in *.
Ltac in_range := first [ lra | interval with (i_prec 64) | interval with (i_prec 140) ].
Tactic Notation "by_value" constr(f) := unfold f; elementary; in_range.
Tactic Notation "premises" constr(d) := unfold d; elementary; repeat split; in_range.

(* a relation that a point of the domain separates is not implied by the domain *)
Tactic Notation "refuted" constr(inhabited) constr(left) :=
  let H := fresh in
  let K := fresh in
  intro H; pose proof inhabited as K; apply H in K; clear H; unfold left in K; revert K; elementary;
  match goal with
  | |- ?a = ?b -> False => change (a <> b); in_range
  | |- ?a <= ?b -> False => apply Rlt_not_le; in_range
  | |- ?a < ?b -> False => apply Rle_not_lt; in_range
  end.
