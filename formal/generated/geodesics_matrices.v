(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* depth_two_1: At W symmetric, Z = LW + WL with L symmetric: A^{-1}(Z) = 2L, as ½(W·2L + 2L·W) = Z. | (2*L*W +
   2*W*L)/2 = L*W + W*L *)
Lemma depth_two_1 (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) :
  2%:R^-1 *: (((2)%:~R *: (L *m W)) + ((2)%:~R *: (W *m L))) = (L *m W) + (W *m L).
Proof.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  have certified := @by_certificate R D [:: pad D L; pad D W] [:: 2%:R^-1]
    [:: (Unit, (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 1) (Letter 0))); (Unit, (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 0) (Letter 1)))]
    (Multiple 0 (Plus (Whole (Posz 2) (Times (Letter 0) (Letter 1))) (Whole (Posz 2) (Times (Letter 1) (Letter 0)))))
    (Plus (Times (Letter 0) (Letter 1)) (Times (Letter 1) (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_2: So g(Z, Z) = tr 2L Z = 4 tr LWL, four times the Bures–Wasserstein metric ½ tr LZ. |
   Tr(2*T(L)*(L*W + W*L)) = 4*Tr(L*W*L) *)
Lemma depth_two_2 (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) :
  L^T = L ->
  \tr ((2)%:~R *: (L^T *m ((L *m W) + (W *m L)))) = \tr ((4)%:~R *: (L *m W *m L)).
Proof.
  move=> h0.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D L; pad D W] [:: ]
    [:: ((Whole (Posz 2) Unit), (Transposed (Letter 0)), (Letter 0), (Times (Letter 1) (Letter 0))); ((Whole (Posz 2) Unit), (Transposed (Letter 0)), (Letter 0), (Times (Letter 0) (Letter 1)))]
    (Whole (Posz 2) (Times (Transposed (Letter 0)) (Plus (Times (Letter 0) (Letter 1)) (Times (Letter 1) (Letter 0)))))
    (Whole (Posz 4) (Times (Times (Letter 0) (Letter 1)) (Letter 0))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_4: R ↦ RR^T = W: the velocity LR of R moves W by Z, | L*R*T(R) + R*T(R)*T(L) = L*W + W*L *)
Lemma depth_two_4 (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) :
  R_ *m R_^T = W ->
  L^T = L ->
  (L *m R_ *m R_^T) + (R_ *m R_^T *m L^T) = (L *m W) + (W *m L).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D L; pad D R_; pad D W] [:: ]
    [:: (Unit, (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), (Transposed (Letter 0))); ((Letter 2), (Transposed (Letter 0)), (Letter 0), Unit); ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), Unit)]
    (Plus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Times (Times (Letter 1) (Transposed (Letter 1))) (Transposed (Letter 0))))
    (Plus (Times (Letter 0) (Letter 2)) (Times (Letter 2) (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_5: with the squared Frobenius length tr LWL; | Tr(L*R*T(R)*T(L)) = Tr(L*W*L) *)
Lemma depth_two_5 (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) :
  R_ *m R_^T = W ->
  L^T = L ->
  \tr (L *m R_ *m R_^T *m L^T) = \tr (L *m W *m L).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D L; pad D R_; pad D W] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), (Transposed (Letter 0))); ((Times (Letter 0) (Letter 2)), (Transposed (Letter 0)), (Letter 0), Unit)]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Letter 0) (Letter 2)) (Letter 0)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_6: it is orthogonal to the velocities R(B − B^T) that leave W where it is.  So g/4 is the metric of
   the quotient of the matrices R by rotations. | Tr(R*B*T(R)*T(L)) = Tr(R*T(B)*T(R)*L) *)
Lemma depth_two_6 (R : numFieldType) (d0 d1 : nat)
  (R_ : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d1)) (L : 'M[R]_(d0, d0)) :
  \tr (R_ *m B *m R_^T *m L^T) = \tr (R_ *m B^T *m R_^T *m L).
Proof.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  have certified := @by_certificate_of_traces R D [:: pad D R_; pad D B; pad D L] [:: ]
    [:: ]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Transposed (Letter 2)))
    (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 0))) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_7: The straight line R(t) = (1 + tL)R = QR lies over W(t) = (1 + tL) W (1 + tL); | Q*R*T(R)*T(Q) =
   Q*W*Q *)
Lemma depth_two_7 (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) :
  R_ *m R_^T = W ->
  Q^T = Q ->
  Q *m R_ *m R_^T *m Q^T = Q *m W *m Q.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D Q; pad D R_; pad D W] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), (Transposed (Letter 0))); ((Times (Letter 0) (Letter 2)), (Transposed (Letter 0)), (Letter 0), Unit)]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Letter 0) (Letter 2)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_8: its velocity is L(t)R(t) with L(t) = L(1 + tL)^{-1}, | L*R = L*J*Q*R *)
Lemma depth_two_8 (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (J : 'M[R]_(d0, d0)) (t : R) :
  Q *m J = (1%:M : 'M_d0) ->
  J *m Q = (1%:M : 'M_d0) ->
  (t)^-1 *: (((- ((1%:M : 'M_d0))) + Q) *m R_) = (t)^-1 *: (((- ((1%:M : 'M_d0))) + Q) *m J *m Q *m R_).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D (1%:M : 'M_d0); pad D Q; pad D R_; pad D J] [:: t; (t)^-1]
    [:: ((Minus (Multiple 1 Unit)), (Times (Letter 1) (Letter 3)), (Letter 0), (Times (Letter 1) (Letter 2))); ((Minus (Multiple 1 Unit)), (Times (Letter 0) (Letter 1)), (Letter 1), (Letter 2)); ((Multiple 1 Unit), (Times (Letter 0) (Letter 3)), (Letter 3), (Times (Letter 1) (Letter 2))); ((Multiple 1 Unit), (Times (Letter 3) (Letter 1)), (Letter 0), (Letter 2))]
    (Multiple 1 (Times (Plus (Minus (Letter 0)) (Letter 1)) (Letter 2)))
    (Multiple 1 (Times (Times (Times (Plus (Minus (Letter 0)) (Letter 1)) (Letter 3)) (Letter 1)) (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* depth_two_9: which is symmetric: the line is horizontal for as long as 1 + tL is invertible, and a geodesic
   upstairs that is horizontal lies over a geodesic. | T(J)*T(L) = L*J *)
Lemma depth_two_9 (R : numFieldType) (d0 : nat)
  (J : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d0)) (t : R) :
  Q *m J = (1%:M : 'M_d0) ->
  J^T = J ->
  Q^T = Q ->
  J *m Q = (1%:M : 'M_d0) ->
  (t)^-1 *: (J^T *m ((- ((1%:M : 'M_d0))) + Q^T)) = (t)^-1 *: (((- ((1%:M : 'M_d0))) + Q) *m J).
Proof.
  move=> h0 h1 h2 h3.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  have certified := @by_certificate R D [:: pad D J; pad D (1%:M : 'M_d0); pad D Q] [:: t; (t)^-1]
    [:: ((Minus (Multiple 1 Unit)), (Times (Letter 2) (Letter 0)), (Letter 1), Unit); ((Multiple 1 Unit), (Times (Letter 1) (Letter 0)), (Letter 0), Unit); ((Multiple 1 Unit), (Transposed (Letter 0)), (Letter 0), (Transposed (Letter 2))); ((Multiple 1 (Letter 0)), (Transposed (Letter 2)), (Letter 2), Unit); ((Multiple 1 Unit), (Times (Letter 0) (Letter 2)), (Letter 1), Unit); ((Minus (Multiple 1 Unit)), (Times (Transposed (Letter 0)) (Letter 1)), (Transposed (Letter 0)), Unit); ((Minus (Multiple 1 Unit)), (Transposed (Letter 0)), (Letter 0), Unit)]
    (Multiple 1 (Times (Transposed (Letter 0)) (Plus (Minus (Letter 1)) (Transposed (Letter 2)))))
    (Multiple 1 (Times (Plus (Minus (Letter 1)) (Letter 2)) (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (depth_two_1,
  depth_two_2,
  depth_two_4,
  depth_two_5,
  depth_two_6,
  depth_two_7,
  depth_two_8,
  depth_two_9).
Print Assumptions all_of_them.
