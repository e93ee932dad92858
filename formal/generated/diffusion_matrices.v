(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* brownian_6: [A, X] is orthogonal to X for skew A and X, so that ad_A has trace 0: left-invariant fields of
   O(m) × O(n) have no divergence, and the turns enter the Laplacian as the sum of the second derivatives along
   them over p_il and m_il. | Tr(A*X*T(X)) = Tr(X*A*T(X)) *)
Lemma brownian_6 (R : numFieldType) (d0 : nat)
  (A : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) :
  X^T = - X ->
  \tr (A *m X *m X^T) = \tr (X *m A *m X^T).
Proof.
  move=> h0.
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

Definition all_of_them := brownian_6.
Print Assumptions all_of_them.
