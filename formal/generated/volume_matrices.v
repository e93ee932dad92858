(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* effective_rank_20: U(Σ + ε)V^T has the singular values σ_i + ε > 0 and differs from UΣV^T by ε U V^T; det is
   continuous, so GL(d) is open and dense. | -U*\Sigma*T(V) + U*(epsilon + \Sigma)*T(V) = epsilon*U*T(V) *)
Lemma effective_rank_20 (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (epsilon : R) :
  (- (U *m Sigma *m V^T)) + (U *m ((epsilon *: ((1%:M : 'M_d1))) + Sigma) *m V^T) = epsilon *: (U *m V^T).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  have certified := @by_certificate R D [:: pad D U; pad D Sigma; pad D V; pad D (1%:M : 'M_d1)] [:: epsilon]
    [:: ((Multiple 0 (Letter 0)), (Times (Letter 3) (Transposed (Letter 2))), (Transposed (Letter 2)), Unit)]
    (Plus (Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2)))) (Times (Times (Letter 0) (Plus (Multiple 0 (Letter 3)) (Letter 1))) (Transposed (Letter 2))))
    (Multiple 0 (Times (Letter 0) (Transposed (Letter 2)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* jacobian_2: With U̇ = U A^U, V̇ = V A^V for skew-symmetric A^U, A^V: V̇^T = (V A^V)^T = −A^V V^T, so the last
   sign is minus. | \dot{W} = U*(A^U*\Sigma + D - \Sigma*A^V)*T(V) *)
Lemma jacobian_2 (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d1, d1)) (Sigma : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (D_ : 'M[R]_(d1, d3)) (A_V : 'M[R]_(d3, d3)) :
  A_V^T = - A_V ->
  (U *m A_U *m Sigma *m V^T) + (U *m D_ *m V^T) + (U *m Sigma *m A_V^T *m V^T) = U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D A_U; pad D Sigma; pad D V; pad D D_; pad D A_V] [:: ]
    [:: ((Times (Letter 0) (Letter 2)), (Transposed (Letter 5)), (Minus (Letter 5)), (Transposed (Letter 3)))]
    (Plus (Plus (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 3))) (Times (Times (Letter 0) (Letter 4)) (Transposed (Letter 3)))) (Times (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 5))) (Transposed (Letter 3))))
    (Times (Times (Letter 0) (Plus (Plus (Times (Letter 1) (Letter 2)) (Letter 4)) (Minus (Times (Letter 2) (Letter 5))))) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (effective_rank_20,
  jacobian_2).
Print Assumptions all_of_them.
