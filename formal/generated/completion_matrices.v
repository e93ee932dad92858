(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* completion_facts_13: Let D be the given diagonal and C the matrix of a cyclic permutation, whose diagonal is
   0. The completion (C + ε D)/ε has ε² W^T W = 1 + O(ε): for small ε > 0 its rank is d, and its normalised
   singular values tend to 1/d as ε → 0. | (epsilon*T(D) + T(C))*(epsilon*D + C) = epsilon**2*T(D)*D +
   epsilon*(T(C)*D + T(D)*C) + 1 *)
Lemma completion_facts_13 (R : numFieldType) (d0 d1 : nat)
  (D_ : 'M[R]_(d0, d1)) (C : 'M[R]_(d0, d1)) (epsilon : R) :
  C^T *m C = (1%:M : 'M_d1) ->
  ((epsilon *: D_^T) + C^T) *m ((epsilon *: D_) + C) = (epsilon *: (epsilon *: (D_^T *m D_))) + (epsilon *: ((C^T *m D_) + (D_^T *m C))) + ((1%:M : 'M_d1)).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D D_; pad D C; pad D (1%:M : 'M_d1)] [:: epsilon]
    [:: (Unit, (Times (Transposed (Letter 1)) (Letter 1)), (Letter 2), Unit)]
    (Times (Plus (Multiple 0 (Transposed (Letter 0))) (Transposed (Letter 1))) (Plus (Multiple 0 (Letter 0)) (Letter 1)))
    (Plus (Plus (Multiple 0 (Multiple 0 (Times (Transposed (Letter 0)) (Letter 0)))) (Multiple 0 (Plus (Times (Transposed (Letter 1)) (Letter 0)) (Times (Transposed (Letter 0)) (Letter 1))))) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* completion_facts_14: and subtracting the left columns times A^{-1} B from the right ones clears B: what is
   left is A next to the complement D − C A^{-1} B, so the rank is r exactly where the complement is 0. |
   -A*A^{-1}*B + B = 0 *)
Lemma completion_facts_14 (R : numFieldType) (d0 d3 d1 : nat)
  (A : 'M[R]_(d0, d3)) (A_1 : 'M[R]_(d3, d0)) (B : 'M[R]_(d0, d1)) :
  A *m A_1 = (1%:M : 'M_d0) ->
  (- (A *m A_1 *m B)) + B = 0.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D A_1; pad D B; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus Unit), (Times (Letter 0) (Letter 1)), (Letter 3), (Letter 2)); ((Minus Unit), (Times (Letter 3) (Letter 2)), (Letter 2), Unit)]
    (Plus (Minus (Times (Times (Letter 0) (Letter 1)) (Letter 2))) (Letter 2))
    Nothing.
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* completion_facts_15: Let A, B; C, D be the blocks of a matrix with an invertible r × r block A. Subtracting C
   A^{-1} times the upper rows from the lower ones clears C, | C - C*A^{-1}*A = 0 *)
Lemma completion_facts_15 (R : numFieldType) (d0 d1 d3 : nat)
  (C : 'M[R]_(d0, d1)) (A_1 : 'M[R]_(d1, d3)) (A : 'M[R]_(d3, d1)) :
  A_1 *m A = (1%:M : 'M_d1) ->
  C + (- (C *m A_1 *m A)) = 0.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D C; pad D A_1; pad D A; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Minus (Letter 0)), (Times (Letter 1) (Letter 2)), (Letter 3), Unit); ((Minus Unit), (Times (Letter 0) (Letter 3)), (Letter 0), Unit)]
    (Plus (Letter 0) (Minus (Times (Times (Letter 0) (Letter 1)) (Letter 2))))
    Nothing.
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* hyperbola_27: W^T W is similar to Σ², so ‖W‖² = tr(W^T W) is the sum of the squared singular values. |
   T(V)*T(W)*W*V = \Sigma**2 *)
Lemma hyperbola_27 (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) :
  V^T *m V = (1%:M : 'M_d1) ->
  Sigma^T = Sigma ->
  U^T *m U = (1%:M : 'M_d1) ->
  V^T *m V *m Sigma^T *m U^T *m U *m Sigma *m V^T *m V = Sigma *m Sigma.
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D V; pad D Sigma; pad D U; pad D (1%:M : 'M_d1)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 3), (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))); (Unit, (Times (Letter 3) (Transposed (Letter 1))), (Transposed (Letter 1)), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))); (Unit, (Transposed (Letter 1)), (Letter 1), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 3), (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Letter 3) (Letter 1)), (Letter 1), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Letter 1) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 3), Unit); ((Letter 1), (Times (Letter 1) (Letter 3)), (Letter 1), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))
    (Times (Letter 1) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (completion_facts_13,
  completion_facts_14,
  completion_facts_15,
  hyperbola_27).
Print Assumptions all_of_them.
