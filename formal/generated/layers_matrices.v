(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* descent_1: With g_j = ∂E/∂W_j of (1.4), W_{j+1}^T g_{j+1} = g_j W_j^T, so that what is of the first order in η
   cancels: a step changes G_j by η² (g_{j+1}^T g_{j+1} − g_j g_j^T), whatever G_j is. | -(-eta*g_j +
   W_j)*(-eta*T(g_j) + T(W_j)) + (-eta*T(g_{j+1}) + T(W_{j+1}))*(-eta*g_{j+1} + W_{j+1}) = eta**2*(-g_j*T(g_j) +
   T(g_{j+1})*g_{j+1}) - W_j*T(W_j) + T(W_{j+1})*W_{j+1} *)
Lemma descent_1 (R : numFieldType) (d0 d1 d3 d4 d7 : nat)
  (W_j : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d4, d3)) (A__j_1 : 'M[R]_(d4, d7)) (W__j_1 : 'M[R]_(d7, d0)) (eta : R) :
  (((- (eta *: (W_j *m B *m E_^T *m A__j_1))) + W__j_1^T) *m ((- (eta *: (A__j_1^T *m E_ *m B^T *m W_j^T))) + W__j_1)) + (- (((- (eta *: (W__j_1^T *m A__j_1^T *m E_ *m B^T))) + W_j) *m ((- (eta *: (B *m E_^T *m A__j_1 *m W__j_1))) + W_j^T))) = (eta *: (eta *: ((W_j *m B *m E_^T *m A__j_1 *m A__j_1^T *m E_ *m B^T *m W_j^T) + (- (W__j_1^T *m A__j_1^T *m E_ *m B^T *m B *m E_^T *m A__j_1 *m W__j_1))))) + (- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d0; d1; d3; d4; d7].
  have certified := @by_certificate R D [:: pad D W_j; pad D B; pad D E_; pad D A__j_1; pad D W__j_1] [:: eta]
    [:: ]
    (Plus (Times (Plus (Minus (Multiple 0 (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Letter 3)))) (Transposed (Letter 4))) (Plus (Minus (Multiple 0 (Times (Times (Times (Transposed (Letter 3)) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0))))) (Letter 4))) (Minus (Times (Plus (Minus (Multiple 0 (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 3))) (Letter 2)) (Transposed (Letter 1))))) (Letter 0)) (Plus (Minus (Multiple 0 (Times (Times (Times (Letter 1) (Transposed (Letter 2))) (Letter 3)) (Letter 4)))) (Transposed (Letter 0))))))
    (Plus (Plus (Multiple 0 (Multiple 0 (Plus (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Letter 3)) (Transposed (Letter 3))) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0))) (Minus (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 3))) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Transposed (Letter 2))) (Letter 3)) (Letter 4)))))) (Minus (Times (Letter 0) (Transposed (Letter 0))))) (Times (Transposed (Letter 4)) (Letter 4))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* descent_2: At N = 2 the first order in η is the velocity of W under (1.3), for balanced layers −2 A_{2,W}(∂E);
   what is left, η² ∂E W^T ∂E, depends on W alone.  Over a time T, T/η steps add up to an error of the order of
   η. | (-eta*∂E*T(W_1) + W_2)*(-eta*T(W_2)*∂E + W_1) = eta**2*∂E*T(W_1)*T(W_2)*∂E - eta*(W_2*T(W_2)*∂E +
   ∂E*T(W_1)*W_1) + W_2*W_1 *)
Lemma descent_2 (R : numFieldType) (d0 d3 d1 : nat)
  (E_ : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d1, d3)) (W_2 : 'M[R]_(d0, d1)) (eta : R) :
  ((- (eta *: (E_ *m W_1^T))) + W_2) *m ((- (eta *: (W_2^T *m E_))) + W_1) = (eta *: (eta *: (E_ *m W_1^T *m W_2^T *m E_))) + (- (eta *: ((W_2 *m W_2^T *m E_) + (E_ *m W_1^T *m W_1)))) + (W_2 *m W_1).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d1].
  have certified := @by_certificate R D [:: pad D E_; pad D W_1; pad D W_2] [:: eta]
    [:: ]
    (Times (Plus (Minus (Multiple 0 (Times (Letter 0) (Transposed (Letter 1))))) (Letter 2)) (Plus (Minus (Multiple 0 (Times (Transposed (Letter 2)) (Letter 0)))) (Letter 1)))
    (Plus (Plus (Multiple 0 (Multiple 0 (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 0)))) (Minus (Multiple 0 (Plus (Times (Times (Letter 2) (Transposed (Letter 2))) (Letter 0)) (Times (Times (Letter 0) (Transposed (Letter 1))) (Letter 1)))))) (Times (Letter 2) (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* least_squares_1: Along W + s Z the loss is E(W) + s tr(∂E^T Z) + (s²/2) tr((Z X X^T)^T Z), without remainder:
   the coefficient of s is the inner product of Z with (W X − Y) X^T, which is therefore the gradient. |
   Tr((T(X)*(s*T(Z) + T(W)) - T(Y))*(-Y + (s*Z + W)*X))/2 = s**2*Tr(X*T(X)*T(Z)*Z)/2 + s*Tr(X*(T(X)*T(W) -
   T(Y))*Z) + Tr((T(X)*T(W) - T(Y))*(W*X - Y))/2 *)
Lemma least_squares_1 (R : numFieldType) (d1 d0 : nat)
  (X : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) (s : R) :
  \tr (2%:R^-1 *: (((X^T *m ((s *: Z_^T) + W^T)) + (- Y^T)) *m ((- Y) + (((s *: Z_) + W) *m X)))) = \tr ((2%:R^-1 *: (s *: (s *: (X *m X^T *m Z_^T *m Z_)))) + (s *: (X *m ((X^T *m W^T) + (- Y^T)) *m Z_)) + (2%:R^-1 *: (((X^T *m W^T) + (- Y^T)) *m ((W *m X) + (- Y))))).
Proof.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d1; d0].
  have certified := @by_certificate_of_traces R D [:: pad D X; pad D Z_; pad D W; pad D Y] [:: 2%:R^-1; s]
    [:: ((Multiple 1 Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Times (Letter 2) (Letter 0)) (Transposed (Letter 0))) (Transposed (Letter 1)))); ((Minus (Multiple 1 Unit)), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Letter 0) (Transposed (Letter 3))) (Letter 1)))]
    (Multiple 0 (Times (Plus (Times (Transposed (Letter 0)) (Plus (Multiple 1 (Transposed (Letter 1))) (Transposed (Letter 2)))) (Minus (Transposed (Letter 3)))) (Plus (Minus (Letter 3)) (Times (Plus (Multiple 1 (Letter 1)) (Letter 2)) (Letter 0)))))
    (Plus (Plus (Multiple 0 (Multiple 1 (Multiple 1 (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 1))))) (Multiple 1 (Times (Times (Letter 0) (Plus (Times (Transposed (Letter 0)) (Transposed (Letter 2))) (Minus (Transposed (Letter 3))))) (Letter 1)))) (Multiple 0 (Times (Plus (Times (Transposed (Letter 0)) (Transposed (Letter 2))) (Minus (Transposed (Letter 3)))) (Plus (Times (Letter 2) (Letter 0)) (Minus (Letter 3)))))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_1: Balance, W_{j+1}^T W_{j+1} = M_j with M_j := W_j W_j^T, carries W_{j+1} through M_j: W_{j+1} M_j
   = M_{j+1} W_{j+1}. | W_{j+1}*M_j = M_{j+1}*W_{j+1} *)
Lemma projection_1 (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1 : 'M[R]_(d0, d0)) :
  M__j_1 = W__j_1 *m W__j_1^T ->
  M_j = W__j_1^T *m W__j_1 ->
  W__j_1 *m M_j = M__j_1 *m W__j_1.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D M_j; pad D M__j_1] [:: ]
    [:: ((Minus Unit), (Letter 2), (Times (Letter 0) (Transposed (Letter 0))), (Letter 0)); ((Letter 0), (Letter 1), (Times (Transposed (Letter 0)) (Letter 0)), Unit)]
    (Times (Letter 0) (Letter 1))
    (Times (Letter 2) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_2: Hence, if W_{j+1} M_j^{j-1} = M_{j+1}^{j-1} W_{j+1}, then W_{j+1} M_j^j W_{j+1}^T =
   M_{j+1}^{j+1}: by induction W_j … W_1 (W_j … W_1)^T = (W_j W_j^T)^j for every j, so at j = N, W W^T = (W_N
   W_N^T)^N. | W_{j+1}*M_j^{j-1}*M_j*T(W_{j+1}) = M_{j+1}^{j-1}*M_{j+1}**2 *)
Lemma projection_2 (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j_j_1 : 'M[R]_(d1, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1_j_1 : 'M[R]_(d0, d0)) (M__j_1 : 'M[R]_(d0, d0)) :
  M__j_1 = W__j_1 *m W__j_1^T ->
  W__j_1 *m M_j_j_1 = M__j_1_j_1 *m W__j_1 ->
  M_j = W__j_1^T *m W__j_1 ->
  W__j_1 *m M_j_j_1 *m M_j *m W__j_1^T = M__j_1_j_1 *m (M__j_1 *m M__j_1).
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D M_j_j_1; pad D M_j; pad D M__j_1_j_1; pad D M__j_1] [:: ]
    [:: ((Minus (Letter 3)), (Letter 4), (Times (Letter 0) (Transposed (Letter 0))), (Letter 4)); ((Minus (Times (Times (Letter 3) (Letter 0)) (Transposed (Letter 0)))), (Letter 4), (Times (Letter 0) (Transposed (Letter 0))), Unit); (Unit, (Times (Letter 0) (Letter 1)), (Times (Letter 3) (Letter 0)), (Times (Letter 2) (Transposed (Letter 0)))); ((Times (Letter 3) (Letter 0)), (Letter 2), (Times (Transposed (Letter 0)) (Letter 0)), (Transposed (Letter 0)))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 0)))
    (Times (Letter 3) (Times (Letter 4) (Letter 4))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_3: From above: with A_j = W_N … W_{j+1} = A_{j+1} W_{j+1}, A_{j+1} M_{j+1} = M_N A_{j+1} implies
   A_j M_j = M_N A_j, so that it holds for every j; | A_{j+1}*W_{j+1}*M_j = M_N*A_{j+1}*W_{j+1} *)
Lemma projection_3 (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_j : 'M[R]_(d3, d3)) (M_N : 'M[R]_(d0, d0)) :
  M_j = W__j_1^T *m W__j_1 ->
  A__j_1 *m W__j_1 *m W__j_1^T = M_N *m A__j_1 ->
  A__j_1 *m W__j_1 *m M_j = M_N *m A__j_1 *m W__j_1.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D A__j_1; pad D W__j_1; pad D M_j; pad D M_N] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Letter 2), (Times (Transposed (Letter 1)) (Letter 1)), Unit); (Unit, (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))), (Times (Letter 3) (Letter 0)), (Letter 1))]
    (Times (Times (Letter 0) (Letter 1)) (Letter 2))
    (Times (Times (Letter 3) (Letter 0)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_4: hence A_j A_j^T = M_N A_{j+1} A_{j+1}^T, and by induction A_j A_j^T = M_N^{N-j}. |
   A_{j+1}*W_{j+1}*T(W_{j+1})*T(A_{j+1}) = M_N*A_{j+1}*T(A_{j+1}) *)
Lemma projection_4 (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_N : 'M[R]_(d0, d0)) :
  A__j_1 *m W__j_1 *m W__j_1^T = M_N *m A__j_1 ->
  A__j_1 *m W__j_1 *m W__j_1^T *m A__j_1^T = M_N *m A__j_1 *m A__j_1^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A__j_1; pad D W__j_1; pad D M_N] [:: ]
    [:: (Unit, (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))), (Times (Letter 2) (Letter 0)), (Transposed (Letter 0)))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Letter 2) (Letter 0)) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_5: From below: with B_{j+1} = W_j B_j and P_j = W_j^T W_j, P_j B_j = B_j P_1 implies P_{j+1}
   B_{j+1} = B_{j+1} P_1; | T(W_{j+1})*W_{j+1}*W_j*B = W_j*B*P_1 *)
Lemma projection_5 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (P_1 : 'M[R]_(d5, d5)) :
  W__j_1^T *m W__j_1 = W_j *m W_j^T ->
  W_j^T *m W_j *m B = B *m P_1 ->
  W__j_1^T *m W__j_1 *m W_j *m B = W_j *m B *m P_1.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D W_j; pad D B; pad D P_1] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Letter 1) (Letter 2))); ((Letter 1), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 2)), (Times (Letter 2) (Letter 3)), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Letter 2))
    (Times (Times (Letter 1) (Letter 2)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_6: hence B_{j+1}^T B_{j+1} = B_j^T B_j P_1, and by induction B_j^T B_j = P_1^{j-1} and W^T W =
   P_1^N: M_N and P_1 are the N-th roots of W W^T and W^T W, A A^T = (W W^T)^{(N-j)/N} and B^T B = (W^T
   W)^{(j-1)/N}. | T(B)*T(W_j)*W_j*B = T(B)*B*P_1 *)
Lemma projection_6 (R : numFieldType) (d0 d1 d2 : nat)
  (B : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d2, d0)) (P_1 : 'M[R]_(d1, d1)) :
  W_j^T *m W_j *m B = B *m P_1 ->
  B^T *m W_j^T *m W_j *m B = B^T *m B *m P_1.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D B; pad D W_j; pad D P_1] [:: ]
    [:: ((Transposed (Letter 0)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 0)), (Times (Letter 0) (Letter 2)), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0))
    (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_9: Each summand y ↦ P y Q of A_{N,W} is self-adjoint for symmetric P, Q, and positive for positive
   definite ones: so A_{N,W} has an inverse, and (1.8) is symmetric and positive definite. | Tr(T(x)*P*y*Q) =
   Tr(T(Q)*T(x)*T(P)*y) *)
Lemma projection_9 (R : numFieldType) (d0 d1 : nat)
  (x : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) (y : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d1)) :
  Q^T = Q ->
  P^T = P ->
  \tr (x^T *m P *m y *m Q) = \tr (Q^T *m x^T *m P^T *m y).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D x; pad D P; pad D y; pad D Q] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 3)), (Letter 3), (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2))); ((Minus (Times (Letter 3) (Transposed (Letter 0)))), (Transposed (Letter 1)), (Letter 1), (Letter 2))]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)) (Letter 3))
    (Times (Times (Times (Transposed (Letter 3)) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_10: With P = L^T L and Q = R R^T, L and R invertible, tr(x^T P x Q) = |L x R|² > 0 for x ≠ 0. |
   Tr(T(x)*P*x*Q) = Tr(T(R)*T(x)*T(L)*L*x*R) *)
Lemma projection_10 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (x : 'M[R]_(d0, d1)) (L : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d5)) :
  \tr (x^T *m L^T *m L *m x *m R_ *m R_^T) = \tr (R_^T *m x^T *m L^T *m L *m x *m R_).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d5].
  have certified := @by_certificate_of_traces R D [:: pad D x; pad D L; pad D R_] [:: ]
    [:: ]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2)) (Transposed (Letter 2)))
    (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* projection_11: grad E is defined by g(grad E, Z) = tr(∂E^T Z) for every Z, which A_{N,W}(∂E) satisfies.  On
   the clock of (1.3), dW/dt = −N grad E; on the clock N t it is (1.7). | T(∂e)*T(\mathcal{A})*g*z = T(∂e)*z *)
Lemma projection_11 (R : numFieldType) (d0 d1 d7 : nat)
  (e : 'M[R]_(d0, d1)) (mathcal_A : 'M[R]_(d0, d0)) (g : 'M[R]_(d0, d0)) (z : 'M[R]_(d0, d7)) :
  mathcal_A^T = mathcal_A ->
  mathcal_A *m g = (1%:M : 'M_d0) ->
  e^T *m mathcal_A^T *m g *m z = e^T *m z.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D e; pad D mathcal_A; pad D g; pad D z; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Transposed (Letter 0)), (Transposed (Letter 1)), (Letter 1), (Times (Letter 2) (Letter 3))); ((Transposed (Letter 0)), (Times (Letter 1) (Letter 2)), (Letter 4), (Letter 3)); ((Transposed (Letter 0)), (Times (Letter 4) (Letter 3)), (Letter 3), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Letter 3))
    (Times (Transposed (Letter 0)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_1: Write W = A W_j B with A = W_N … W_{j+1}, B = W_{j-1} … W_1.  The loss changes along H in layer j
   at the rate tr(∂E^T A H B), and A^T ∂E B^T is the matrix whose inner product with every H is that rate. |
   Tr(T(∂E)*A*H*B) = Tr(B*T(∂E)*A*H) *)
Lemma training_1 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (E_ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d3)) (H_ : 'M[R]_(d3, d5)) (B : 'M[R]_(d5, d1)) :
  \tr (E_^T *m A *m H_ *m B) = \tr (B *m E_^T *m A *m H_).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  have certified := @by_certificate_of_traces R D [:: pad D E_; pad D A; pad D H_; pad D B] [:: ]
    [:: ]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)) (Letter 3))
    (Times (Times (Times (Letter 3) (Transposed (Letter 0))) (Letter 1)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_2: By induction on the number of factors, (W_N … W_{j+1})^T = W_{j+1}^T … W_N^T: if the transpose of
   P = W_{N-1} … W_{j+1} is R = W_{j+1}^T … W_{N-1}^T, then that of W_N P is R W_N^T; likewise for B. | T(P)*T(W)
   = R*T(W) *)
Lemma training_2 (R : numFieldType) (d0 d1 d2 : nat)
  (P : 'M[R]_(d0, d1)) (W : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d0)) :
  P^T = R_ ->
  P^T *m W^T = R_ *m W^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D P; pad D W; pad D R_] [:: ]
    [:: (Unit, (Transposed (Letter 0)), (Letter 2), (Transposed (Letter 1)))]
    (Times (Transposed (Letter 0)) (Transposed (Letter 1)))
    (Times (Letter 2) (Transposed (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_5: For invertible W_{j+1}, symmetric S and any dW_j, the choice dW_{j+1} = ½ W_{j+1}^{-T} (S + dW_j
   W_j^T + W_j dW_j^T) solves (2.3).  Starting from dW_1 = 0 the layers are solved one after another, so the
   differential of (G_1, …, G_{N-1}) is onto for every N. | S = -W_j*T(\dot{W}_j) - \dot{W}_j*T(W_j) +
   T(W_{j+1})*\dot{W}_{j+1} + T(\dot{W}_{j+1})*W_{j+1} *)
Lemma training_5 (R : numFieldType) (d0 d3 d7 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d0, d3)) (W__j_1_1 : 'M[R]_(d0, d7)) (W__j_1 : 'M[R]_(d7, d0)) :
  W__j_1^T *m W__j_1_1^T = (1%:M : 'M_d0) ->
  S_^T = S_ ->
  W__j_1_1 *m W__j_1 = (1%:M : 'M_d0) ->
  S_ = (- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (2%:R^-1 *: (((W_j *m dot_W__j^T) + (dot_W__j *m W_j^T) + S_^T) *m W__j_1_1 *m W__j_1)) + (2%:R^-1 *: (W__j_1^T *m W__j_1_1^T *m (S_ + (W_j *m dot_W__j^T) + (dot_W__j *m W_j^T)))).
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D S_; pad D W_j; pad D dot_W__j; pad D W__j_1_1; pad D W__j_1; pad D (1%:M : 'M_d0)] [:: 2%:R^-1]
    [:: ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 4)) (Transposed (Letter 3))), (Letter 5), (Times (Letter 2) (Transposed (Letter 1)))); ((Minus (Multiple 0 Unit)), (Times (Letter 5) (Letter 2)), (Letter 2), (Transposed (Letter 1))); ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 4)) (Transposed (Letter 3))), (Letter 5), (Times (Letter 1) (Transposed (Letter 2)))); ((Minus (Multiple 0 Unit)), (Times (Letter 5) (Letter 1)), (Letter 1), (Transposed (Letter 2))); ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 4)) (Transposed (Letter 3))), (Letter 5), (Letter 0)); ((Minus (Multiple 0 Unit)), (Times (Letter 5) (Letter 0)), (Letter 0), Unit); ((Minus (Multiple 0 Unit)), (Transposed (Letter 0)), (Letter 0), (Times (Letter 3) (Letter 4))); ((Minus (Multiple 0 (Letter 0))), (Times (Letter 3) (Letter 4)), (Letter 5), Unit); ((Minus (Multiple 0 Unit)), (Times (Letter 0) (Letter 5)), (Letter 0), Unit); ((Minus (Multiple 0 (Times (Letter 2) (Transposed (Letter 1))))), (Times (Letter 3) (Letter 4)), (Letter 5), Unit); ((Minus (Multiple 0 (Letter 2))), (Times (Transposed (Letter 1)) (Letter 5)), (Transposed (Letter 1)), Unit); ((Minus (Multiple 0 (Times (Letter 1) (Transposed (Letter 2))))), (Times (Letter 3) (Letter 4)), (Letter 5), Unit); ((Minus (Multiple 0 (Letter 1))), (Times (Transposed (Letter 2)) (Letter 5)), (Transposed (Letter 2)), Unit); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 2) (Transposed (Letter 1)))); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 1) (Transposed (Letter 2)))); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Letter 0))]
    (Letter 0)
    (Plus (Plus (Plus (Minus (Times (Letter 1) (Transposed (Letter 2)))) (Minus (Times (Letter 2) (Transposed (Letter 1))))) (Multiple 0 (Times (Times (Plus (Plus (Times (Letter 1) (Transposed (Letter 2))) (Times (Letter 2) (Transposed (Letter 1)))) (Transposed (Letter 0))) (Letter 3)) (Letter 4)))) (Multiple 0 (Times (Times (Transposed (Letter 4)) (Transposed (Letter 3))) (Plus (Plus (Letter 0) (Times (Letter 1) (Transposed (Letter 2)))) (Times (Letter 2) (Transposed (Letter 1))))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_8: A rotation between two layers leaves the product alone. | A*W_{i+1}*Q*T(Q)*W_i*B = A*W_{i+1}*W_i*B *)
Lemma training_8 (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d1, d3)) (Q : 'M[R]_(d3, d5)) (W_i : 'M[R]_(d3, d7)) (B : 'M[R]_(d7, d9)) :
  Q *m Q^T = (1%:M : 'M_d3) ->
  A *m W__i_1 *m Q *m Q^T *m W_i *m B = A *m W__i_1 *m W_i *m B.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 /andP [le5 _]]]]]]] := common_bound [:: d0; d1; d3; d5; d7; d9].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D W__i_1; pad D Q; pad D W_i; pad D B; pad D (1%:M : 'M_d3)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Letter 2) (Transposed (Letter 2))), (Letter 5), (Times (Letter 3) (Letter 4))); ((Times (Letter 0) (Letter 1)), (Times (Letter 5) (Letter 3)), (Letter 3), (Letter 4))]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 2))) (Letter 3)) (Letter 4))
    (Times (Times (Times (Letter 0) (Letter 1)) (Letter 3)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_9: | W_{i+1}*Q*T(Q) = W_{i+1} *)
Lemma training_9 (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) :
  Q *m Q^T = (1%:M : 'M_d1) ->
  W__i_1 *m Q *m Q^T = W__i_1.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W__i_1; pad D Q; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), Unit); (Unit, (Times (Letter 0) (Letter 2)), (Letter 0), Unit)]
    (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1)))
    (Letter 0).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_10: … and keeps G_{i+1} = 0, | W_{i+1}*Q*T(Q)*T(W_{i+1}) = W_{i+1}*T(W_{i+1}) *)
Lemma training_10 (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) :
  Q *m Q^T = (1%:M : 'M_d1) ->
  W__i_1 *m Q *m Q^T *m W__i_1^T = W__i_1 *m W__i_1^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W__i_1; pad D Q; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 2) (Transposed (Letter 0))), (Transposed (Letter 0)), Unit)]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Letter 0) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_11: | W_{i+1}*T(W_{i+1}) = T(W_{i+2})*W_{i+2} *)
Lemma training_11 (R : numFieldType) (d0 d1 d2 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (W__i_2 : 'M[R]_(d2, d0)) :
  W__i_2^T *m W__i_2 = W__i_1 *m W__i_1^T ->
  W__i_1 *m W__i_1^T = W__i_2^T *m W__i_2.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W__i_1; pad D W__i_2] [:: ]
    [:: ((Minus Unit), (Times (Transposed (Letter 1)) (Letter 1)), (Times (Letter 0) (Transposed (Letter 0))), Unit)]
    (Times (Letter 0) (Transposed (Letter 0)))
    (Times (Transposed (Letter 1)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_12: … G_i = 0, | T(Q)*T(W_{i+1})*W_{i+1}*Q = T(Q)*W_i*T(W_i)*Q *)
Lemma training_12 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (Q : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d2, d0)) (W_i : 'M[R]_(d0, d5)) :
  W__i_1^T *m W__i_1 = W_i *m W_i^T ->
  Q^T *m W__i_1^T *m W__i_1 *m Q = Q^T *m W_i *m W_i^T *m Q.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q; pad D W__i_1; pad D W_i] [:: ]
    [:: ((Transposed (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Times (Letter 2) (Transposed (Letter 2))), (Letter 0))]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Transposed (Letter 2))) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_13: … and G_{i-1} = 0. | T(W_i)*Q*T(Q)*W_i = T(W_i)*W_i *)
Lemma training_13 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W_i : 'M[R]_(d0, d1)) (Q : 'M[R]_(d0, d3)) (W__i_1 : 'M[R]_(d1, d5)) :
  W_i^T *m W_i = W__i_1 *m W__i_1^T ->
  Q *m Q^T = (1%:M : 'M_d0) ->
  W_i^T *m Q *m Q^T *m W_i = W_i^T *m W_i.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W_i; pad D Q; pad D W__i_1; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus Unit), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 2) (Transposed (Letter 2))), Unit); ((Transposed (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Letter 3), (Letter 0)); ((Transposed (Letter 0)), (Times (Letter 3) (Letter 0)), (Letter 0), Unit); (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 2) (Transposed (Letter 2))), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 1))) (Letter 0))
    (Times (Transposed (Letter 0)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_14: | T(W_i)*W_i = W_{i-1}*T(W_{i-1}) *)
Lemma training_14 (R : numFieldType) (d0 d1 d3 : nat)
  (W_i : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d1, d3)) :
  W_i^T *m W_i = W__i_1 *m W__i_1^T ->
  W_i^T *m W_i = W__i_1 *m W__i_1^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W_i; pad D W__i_1] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Transposed (Letter 0)) (Letter 0))
    (Times (Letter 1) (Transposed (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_1: With P = W_{N−1} … W_1 invertible, moving the last layer by Z P^{-1} moves W by any given Z:
   the image of the differential of (1.2) is all of M_d, of dimension d², whatever N is. | Z = Z*P^{-1}*P *)
Lemma training_facts_1 (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (P_1 : 'M[R]_(d1, d3)) (P : 'M[R]_(d3, d1)) :
  P_1 *m P = (1%:M : 'M_d1) ->
  Z_ = Z_ *m P_1 *m P.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Z_; pad D P_1; pad D P; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Minus (Letter 0)), (Times (Letter 1) (Letter 2)), (Letter 3), Unit); ((Minus Unit), (Times (Letter 0) (Letter 3)), (Letter 0), Unit)]
    (Letter 0)
    (Times (Times (Letter 0) (Letter 1)) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_2: | Tr(T(W_{j+1})*W_{j+1}) = Tr(T(W_j)*W_j) *)
Lemma training_facts_2 (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) :
  W__j_1^T *m W__j_1 = W_j *m W_j^T ->
  \tr (W__j_1^T *m W__j_1) = \tr (W_j^T *m W_j).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D W__j_1; pad D W_j] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Transposed (Letter 0)) (Letter 0))
    (Times (Transposed (Letter 1)) (Letter 1)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_3: | Tr((T(W_{j+1})*W_{j+1})**2) = Tr((T(W_j)*W_j)**2) *)
Lemma training_facts_3 (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) :
  W__j_1^T *m W__j_1 = W_j *m W_j^T ->
  \tr ((W__j_1^T *m W__j_1) *m (W__j_1^T *m W__j_1)) = \tr ((W_j^T *m W_j) *m (W_j^T *m W_j)).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D W__j_1; pad D W_j] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Times (Transposed (Letter 0)) (Letter 0)) (Times (Transposed (Letter 0)) (Letter 0)))
    (Times (Times (Transposed (Letter 1)) (Letter 1)) (Times (Transposed (Letter 1)) (Letter 1))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_4: | Tr((T(W_{j+1})*W_{j+1})**3) = Tr((T(W_j)*W_j)**3) *)
Lemma training_facts_4 (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) :
  W__j_1^T *m W__j_1 = W_j *m W_j^T ->
  \tr ((W__j_1^T *m W__j_1) *m (W__j_1^T *m W__j_1) *m (W__j_1^T *m W__j_1)) = \tr ((W_j^T *m W_j) *m (W_j^T *m W_j) *m (W_j^T *m W_j)).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D W__j_1; pad D W_j] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 0))) (Letter 0))); ((Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Times (Times (Letter 1) (Transposed (Letter 1))) (Letter 1)) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Times (Transposed (Letter 0)) (Letter 0))) (Times (Transposed (Letter 0)) (Letter 0)))
    (Times (Times (Times (Transposed (Letter 1)) (Letter 1)) (Times (Transposed (Letter 1)) (Letter 1))) (Times (Transposed (Letter 1)) (Letter 1))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_6: so tr (W_{j+1}^T W_{j+1})^k = tr (W_j W_j^T)^k = tr (W_j^T W_j)^k for every k: the power
   sums of the squared singular values agree, and with them the singular values. | Tr(W_j*K*T(W_j)) =
   Tr(K*T(W_j)*W_j) *)
Lemma training_facts_6 (R : numFieldType) (d0 d1 : nat)
  (W_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d1)) :
  \tr (W_j *m K_ *m W_j^T) = \tr (K_ *m W_j^T *m W_j).
Proof.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  have certified := @by_certificate_of_traces R D [:: pad D W_j; pad D K_] [:: ]
    [:: ]
    (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))
    (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 0)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_7: Layers of size t have G_j of size t², and the layers ε I are balanced for every ε > 0, so
   that the distance to the balanced manifold is at most the size of the layers. | -t**2*W_j*T(W_j) +
   t**2*T(W_{j+1})*W_{j+1} = t**2*(-W_j*T(W_j) + T(W_{j+1})*W_{j+1}) *)
Lemma training_facts_7 (R : numFieldType) (d1 d3 d0 : nat)
  (W_j : 'M[R]_(d1, d3)) (W__j_1 : 'M[R]_(d0, d1)) (t : R) :
  (- (t *: (t *: (W_j *m W_j^T)))) + (t *: (t *: (W__j_1^T *m W__j_1))) = t *: (t *: ((- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1))).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d1; d3; d0].
  have certified := @by_certificate R D [:: pad D W_j; pad D W__j_1] [:: t]
    [:: ]
    (Plus (Minus (Multiple 0 (Multiple 0 (Times (Letter 0) (Transposed (Letter 0)))))) (Multiple 0 (Multiple 0 (Times (Transposed (Letter 1)) (Letter 1)))))
    (Multiple 0 (Multiple 0 (Plus (Minus (Times (Letter 0) (Transposed (Letter 0)))) (Times (Transposed (Letter 1)) (Letter 1))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_10: On balanced layers Z Z^T = 2 W_j W_j^T, so the rank of Z is that of W_j; all layers and
   their product have the same singular values up to a power, and the same rank. | W_j*T(W_j) +
   T(W_{j+1})*W_{j+1} = 2*W_j*T(W_j) *)
Lemma training_facts_10 (R : numFieldType) (d0 d1 d2 : nat)
  (W_j : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d2, d0)) :
  W__j_1^T *m W__j_1 = W_j *m W_j^T ->
  (W_j *m W_j^T) + (W__j_1^T *m W__j_1) = (2)%:~R *: (W_j *m W_j^T).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W_j; pad D W__j_1] [:: ]
    [:: (Unit, (Times (Transposed (Letter 1)) (Letter 1)), (Times (Letter 0) (Transposed (Letter 0))), Unit)]
    (Plus (Times (Letter 0) (Transposed (Letter 0))) (Times (Transposed (Letter 1)) (Letter 1)))
    (Whole (Posz 2) (Times (Letter 0) (Transposed (Letter 0)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_facts_16: The loss falls at the rate tr(∂E^T A(∂E)), in which every layer is a squared norm: with E
   bounded below it converges. | Tr(T(∂E)*p**2*∂E*q**2) = Tr(T(q)*T(∂E)*T(p)*p*∂E*q) *)
Lemma training_facts_16 (R : numFieldType) (d0 d1 : nat)
  (E_ : 'M[R]_(d0, d1)) (p : 'M[R]_(d0, d0)) (q : 'M[R]_(d1, d1)) :
  q^T = q ->
  p^T = p ->
  \tr (E_^T *m (p *m p) *m E_ *m (q *m q)) = \tr (q^T *m E_^T *m p^T *m p *m E_ *m q).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D E_; pad D p; pad D q] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 2)), (Letter 2), (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2))); ((Minus (Times (Letter 2) (Transposed (Letter 0)))), (Transposed (Letter 1)), (Letter 1), (Times (Times (Letter 1) (Letter 0)) (Letter 2)))]
    (Times (Times (Times (Transposed (Letter 0)) (Times (Letter 1) (Letter 1))) (Letter 0)) (Times (Letter 2) (Letter 2)))
    (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* training_kernels_1: G_j of sums is the sum over all pairs of their parts. | -(Y_1 + Y_2)*(T(Y_1) + T(Y_2)) +
   (T(X_1) + T(X_2))*(X_1 + X_2) = -Y_1*T(Y_1) - Y_1*T(Y_2) - Y_2*T(Y_1) - Y_2*T(Y_2) + T(X_1)*X_1 + T(X_1)*X_2 +
   T(X_2)*X_1 + T(X_2)*X_2 *)
Lemma training_kernels_1 (R : numFieldType) (d1 d5 d0 : nat)
  (Y_1 : 'M[R]_(d1, d5)) (Y_2 : 'M[R]_(d1, d5)) (X_1 : 'M[R]_(d0, d1)) (X_2 : 'M[R]_(d0, d1)) :
  (- ((Y_1 + Y_2) *m (Y_1^T + Y_2^T))) + ((X_1^T + X_2^T) *m (X_1 + X_2)) = (- (Y_1 *m Y_1^T)) + (- (Y_1 *m Y_2^T)) + (- (Y_2 *m Y_1^T)) + (- (Y_2 *m Y_2^T)) + (X_1^T *m X_1) + (X_1^T *m X_2) + (X_2^T *m X_1) + (X_2^T *m X_2).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d1; d5; d0].
  have certified := @by_certificate R D [:: pad D Y_1; pad D Y_2; pad D X_1; pad D X_2] [:: ]
    [:: ]
    (Plus (Minus (Times (Plus (Letter 0) (Letter 1)) (Plus (Transposed (Letter 0)) (Transposed (Letter 1))))) (Times (Plus (Transposed (Letter 2)) (Transposed (Letter 3))) (Plus (Letter 2) (Letter 3))))
    (Plus (Plus (Plus (Plus (Plus (Plus (Plus (Minus (Times (Letter 0) (Transposed (Letter 0)))) (Minus (Times (Letter 0) (Transposed (Letter 1))))) (Minus (Times (Letter 1) (Transposed (Letter 0))))) (Minus (Times (Letter 1) (Transposed (Letter 1))))) (Times (Transposed (Letter 2)) (Letter 2))) (Times (Transposed (Letter 2)) (Letter 3))) (Times (Transposed (Letter 3)) (Letter 2))) (Times (Transposed (Letter 3)) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (descent_1,
  descent_2,
  least_squares_1,
  projection_1,
  projection_2,
  projection_3,
  projection_4,
  projection_5,
  projection_6,
  projection_9,
  projection_10,
  projection_11,
  training_1,
  training_2,
  training_5,
  training_8,
  training_9,
  training_10,
  training_11,
  training_12,
  training_13,
  training_14,
  training_facts_1,
  training_facts_2,
  training_facts_3,
  training_facts_4,
  training_facts_6,
  training_facts_7,
  training_facts_10,
  training_facts_16,
  training_kernels_1).
Print Assumptions all_of_them.
