(* The upper right block of a power of a block matrix, of all sizes, over any field; nothing here rests on an axiom. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Corners.
Variables (R : numFieldType) (a b : nat) (S : 'M[R]_a) (Z : 'M[R]_(a, b)) (T : 'M[R]_b).

Definition power n (A : 'M[R]_n) (k : nat) : 'M[R]_n := iter k (mulmx A) 1%:M.
Definition corner (k : nat) : 'M[R]_(a, b) := ursubmx (power (block_mx S Z 0 T) k).

Fixpoint corner_sum (k : nat) : 'M[R]_(a, b) := if k is l.+1 then S *m corner_sum l + Z *m power T l else 0.

Lemma power_block k : power (block_mx S Z 0 T) k = block_mx (power S k) (corner_sum k) 0 (power T k).
Proof.
elim: k => [|k IH]; first by rewrite /power /= -scalar_mx_block.
rewrite {1}/power iterS -/(power _ k) IH mulmx_block.
by rewrite !mulmx0 !mul0mx addr0 !add0r.
Qed.

Lemma cornerE k : corner k = corner_sum k.
Proof. by rewrite /corner power_block block_mxKur. Qed.
End Corners.

(* the corner of a power that is given, as sums and products *)
Ltac corner_written :=
  rewrite cornerE /corner_sum /power /= ?mulmx0 ?add0r ?mulmx1 ?mulmxA.
