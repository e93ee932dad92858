(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* printed_numbers_1: The sum of the printed diagonal entries is 2.03424, exactly. | Rounded(6357/3125, 5) =
   6357/3125 *)
Definition printed_numbers_1_left : R :=
  6357 / 3125.
Definition printed_numbers_1_right : R :=
  6357 / 3125.
Lemma printed_numbers_1 : rounds printed_numbers_1_left 5 printed_numbers_1_right.
Proof.
  unfold printed_numbers_1_left, printed_numbers_1_right; by_digits.
Qed.
Lemma printed_numbers_1_left_value : Rabs (printed_numbers_1_left - (6357 / 3125)) <= (1 / 10000000000).
Proof. by_value printed_numbers_1_left. Qed.
Lemma printed_numbers_1_wrong_0 : ~ rounds printed_numbers_1_left 5 (8137 / 4000).
Proof. unfold printed_numbers_1_left; not_by_digits. Qed.
Lemma printed_numbers_1_wrong_1 : ~ rounds printed_numbers_1_left 5 (203423 / 100000).
Proof. unfold printed_numbers_1_left; not_by_digits. Qed.

Definition all_of_them := printed_numbers_1.
Print Assumptions all_of_them.
