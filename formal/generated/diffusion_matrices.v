(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* brownian_6: [A, X] is orthogonal to X for skew A and X, so that ad_A has trace 0: left-invariant fields of
   O(m) × O(n) have no divergence, and the turns enter the Laplacian as the sum of the second derivatives along
   them over p_il and m_il. | Tr(A*X*T(X)) = Tr(X*A*T(X)) *)
Definition brownian_6_domain (R : numFieldType) (d0 : nat)
  (A : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) : Prop :=
  X^T = - X.
Definition brownian_6_left (R : numFieldType) (d0 : nat)
  (A : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) : R :=
  \tr (A *m X *m X^T).
Definition brownian_6_right (R : numFieldType) (d0 : nat)
  (A : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) : R :=
  \tr (X *m A *m X^T).
Lemma brownian_6 (R : numFieldType) (d0 : nat)
  (A : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) :
  brownian_6_domain A X -> brownian_6_left A X = brownian_6_right A X.
Proof.
  rewrite /brownian_6_domain /brownian_6_left /brownian_6_right; move=> h0.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D A; pad D X] [:: ]
    [:: ((Minus (Times (Letter 1) (Letter 0))), (Transposed (Letter 1)), (Minus (Letter 1)), Unit); ((Times (Letter 0) (Letter 1)), (Transposed (Letter 1)), (Minus (Letter 1)), Unit)]
    (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1)))
    (Times (Times (Letter 1) (Letter 0)) (Transposed (Letter 1))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition brownian_6_at_A : table :=
  [:: [:: q 0 1; q 4 3; q (-2) 1]; [:: q (-4) 3; q 0 1; q (-4) 3]; [:: q 2 1; q 4 3; q 0 1]].
Definition brownian_6_at_X : table :=
  [:: [:: q 0 1; q 1 2; q (-2) 1]; [:: q (-1) 2; q 0 1; q 7 1]; [:: q 2 1; q (-7) 1; q 0 1]].
Lemma brownian_6_inhabited (R : numFieldType) : brownian_6_domain (mx R 3 3 brownian_6_at_A) (mx R 3 3 brownian_6_at_X).
Proof. by rewrite /brownian_6_domain /brownian_6_left /brownian_6_right; at_point. Qed.
Lemma brownian_6_left_value (R : numFieldType) : brownian_6_left (mx R 3 3 brownian_6_at_A) (mx R 3 3 brownian_6_at_X) =
  of_Q R (q 0 1).
Proof. by rewrite /brownian_6_domain /brownian_6_left /brownian_6_right; at_point. Qed.
Lemma brownian_6_right_value (R : numFieldType) : brownian_6_right (mx R 3 3 brownian_6_at_A) (mx R 3 3 brownian_6_at_X) =
  of_Q R (q 0 1).
Proof. by rewrite /brownian_6_domain /brownian_6_left /brownian_6_right; at_point. Qed.

Definition all_of_them := brownian_6.
Print Assumptions all_of_them.
