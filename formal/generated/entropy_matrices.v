(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* fibre_volume_1: Neighbouring layers multiply to Q_j S² Q_{j−2}^T, and so all of them to U S^N V^T = W; |
   Q_j*S*T(Q_{j-1})*Q_{j-1}*S*T(Q_{j-2}) = Q_j*S**2*T(Q_{j-2}) *)
Lemma fibre_volume_1 (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q__j_1 : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) :
  Q__j_1^T *m Q__j_1 = (1%:M : 'M_d1) ->
  Q_j *m S_ *m Q__j_1^T *m Q__j_1 *m S_ *m Q__j_2^T = Q_j *m (S_ *m S_) *m Q__j_2^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d4; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q_j; pad D S_; pad D Q__j_1; pad D Q__j_2; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 4), (Times (Letter 1) (Transposed (Letter 3)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 4) (Letter 1)), (Letter 1), (Transposed (Letter 3)))]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 3)))
    (Times (Times (Letter 0) (Times (Letter 1) (Letter 1))) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* fibre_volume_2: they are balanced: W_j^T W_j = W_{j−1} W_{j−1}^T. | Q_{j-1}*T(S)*T(Q_j)*Q_j*S*T(Q_{j-1}) =
   Q_{j-1}*S*T(Q_{j-2})*Q_{j-2}*T(S)*T(Q_{j-1}) *)
Lemma fibre_volume_2 (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) :
  Q__j_2^T *m Q__j_2 = (1%:M : 'M_d1) ->
  S_^T = S_ ->
  Q_j^T *m Q_j = (1%:M : 'M_d1) ->
  Q__j_1 *m S_^T *m Q_j^T *m Q_j *m S_ *m Q__j_1^T = Q__j_1 *m S_ *m Q__j_2^T *m Q__j_2 *m S_^T *m Q__j_1^T.
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d4; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D Q__j_1; pad D S_; pad D Q_j; pad D Q__j_2; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Minus (Times (Letter 0) (Letter 1))), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 4), (Times (Transposed (Letter 1)) (Transposed (Letter 0)))); ((Minus (Times (Letter 0) (Letter 1))), (Times (Letter 4) (Transposed (Letter 1))), (Transposed (Letter 1)), (Transposed (Letter 0))); ((Minus (Times (Letter 0) (Letter 1))), (Transposed (Letter 1)), (Letter 1), (Transposed (Letter 0))); ((Letter 0), (Transposed (Letter 1)), (Letter 1), (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 1)) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 4), (Times (Letter 1) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 4) (Letter 1)), (Letter 1), (Transposed (Letter 0)))]
    (Times (Times (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0)))
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 3))) (Letter 3)) (Transposed (Letter 1))) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* fibre_volume_3: Where Q_j turns within its columns, Q̇_j = Q_j A_j with A_j skew, Ẇ_j = Q_j (A_j S − S
   A_{j−1}) Q_{j−1}^T; A_N = A_0 = 0. | Q_j*A_j*S*T(Q_{j-1}) + Q_j*S*T(A_{j-1})*T(Q_{j-1}) = Q_j*(A_j*S -
   S*A_{j-1})*T(Q_{j-1}) *)
Lemma fibre_volume_3 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (A_j : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d5)) (Q__j_1 : 'M[R]_(d6, d5)) (A__j_1 : 'M[R]_(d5, d5)) :
  A__j_1^T = - A__j_1 ->
  (Q_j *m A_j *m S_ *m Q__j_1^T) + (Q_j *m S_ *m A__j_1^T *m Q__j_1^T) = Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q_j; pad D A_j; pad D S_; pad D Q__j_1; pad D A__j_1] [:: ]
    [:: ((Times (Letter 0) (Letter 2)), (Transposed (Letter 4)), (Minus (Letter 4)), (Transposed (Letter 3)))]
    (Plus (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 3))) (Times (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 4))) (Transposed (Letter 3))))
    (Times (Times (Letter 0) (Plus (Times (Letter 1) (Letter 2)) (Minus (Times (Letter 2) (Letter 4))))) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* fibre_volume_13: Where Q_j leaves its columns, Q̇_j = P_j K with P_j completing Q_j, layer j moves by P_j K S
   Q_{j−1}^T, of squared length tr K S² K^T, | P_j*K*S*T(Q_{j-1})*Q_{j-1}*T(S)*T(K)*T(P_j) =
   P_j*K*S**2*T(K)*T(P_j) *)
Lemma fibre_volume_13 (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_1 : 'M[R]_(d6, d3)) :
  Q__j_1^T *m Q__j_1 = (1%:M : 'M_d3) ->
  S_^T = S_ ->
  P_j *m K_ *m S_ *m Q__j_1^T *m Q__j_1 *m S_^T *m K_^T *m P_j^T = P_j *m K_ *m (S_ *m S_) *m K_^T *m P_j^T.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D P_j; pad D K_; pad D S_; pad D Q__j_1; pad D (1%:M : 'M_d3)] [:: ]
    [:: ((Times (Times (Letter 0) (Letter 1)) (Letter 2)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 4), (Times (Times (Transposed (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0)))); ((Times (Times (Letter 0) (Letter 1)) (Letter 2)), (Times (Letter 4) (Transposed (Letter 2))), (Transposed (Letter 2)), (Times (Transposed (Letter 1)) (Transposed (Letter 0)))); ((Times (Times (Letter 0) (Letter 1)) (Letter 2)), (Transposed (Letter 2)), (Letter 2), (Times (Transposed (Letter 1)) (Transposed (Letter 0))))]
    (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 3))) (Letter 3)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Times (Times (Letter 0) (Letter 1)) (Times (Letter 2) (Letter 2))) (Transposed (Letter 1))) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* fibre_volume_14: and the layer above by as much, | P_j*K*T(S)*T(Q_{j-2})*Q_{j-2}*S*T(K)*T(P_j) =
   P_j*K*S**2*T(K)*T(P_j) *)
Lemma fibre_volume_14 (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_2 : 'M[R]_(d6, d3)) :
  S_^T = S_ ->
  Q__j_2^T *m Q__j_2 = (1%:M : 'M_d3) ->
  P_j *m K_ *m S_^T *m Q__j_2^T *m Q__j_2 *m S_ *m K_^T *m P_j^T = P_j *m K_ *m (S_ *m S_) *m K_^T *m P_j^T.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D P_j; pad D K_; pad D S_; pad D Q__j_2; pad D (1%:M : 'M_d3)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Transposed (Letter 2)), (Letter 2), (Times (Times (Times (Times (Transposed (Letter 3)) (Letter 3)) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0)))); ((Times (Times (Letter 0) (Letter 1)) (Letter 2)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 4), (Times (Times (Letter 2) (Transposed (Letter 1))) (Transposed (Letter 0)))); ((Times (Times (Letter 0) (Letter 1)) (Letter 2)), (Times (Letter 4) (Letter 2)), (Letter 2), (Times (Transposed (Letter 1)) (Transposed (Letter 0))))]
    (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Transposed (Letter 3))) (Letter 3)) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Times (Times (Letter 0) (Letter 1)) (Times (Letter 2) (Letter 2))) (Transposed (Letter 1))) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* fibre_volume_15: orthogonal to the turns within the columns. | Q_{j-1}*(-T(A_{j-1})*T(S) +
   T(S)*T(A_j))*T(Q_j)*(P_j*K*S*T(Q_{j-1}) + Q_j*(A_j*S - S*A_{j-1})*T(Q_{j-1})) = Q_{j-1}*(-T(A_{j-1})*T(S) +
   T(S)*T(A_j))*T(Q_j)*Q_j*(A_j*S - S*A_{j-1})*T(Q_{j-1}) *)
Lemma fibre_volume_15 (R : numFieldType) (d0 d1 d8 d11 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d1)) (A_j : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d8, d1)) (P_j : 'M[R]_(d8, d11)) (K_ : 'M[R]_(d11, d1)) :
  A__j_1^T = - A__j_1 ->
  S_^T = S_ ->
  Q_j^T *m P_j = 0 ->
  A_j^T = - A_j ->
  Q__j_1 *m ((- (A__j_1^T *m S_^T)) + (S_^T *m A_j^T)) *m Q_j^T *m ((P_j *m K_ *m S_ *m Q__j_1^T) + (Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T)) = Q__j_1 *m ((- (A__j_1^T *m S_^T)) + (S_^T *m A_j^T)) *m Q_j^T *m Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T.
Proof.
  move=> h0 h1 h2 h3.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d8; d11].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  have certified := @by_certificate R D [:: pad D Q__j_1; pad D A__j_1; pad D S_; pad D A_j; pad D Q_j; pad D P_j; pad D K_] [:: ]
    [:: ((Minus (Letter 0)), (Transposed (Letter 1)), (Minus (Letter 1)), (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 4))) (Letter 5)) (Letter 6)) (Letter 2)) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Transposed (Letter 2)), (Letter 2), (Times (Times (Times (Times (Transposed (Letter 4)) (Letter 5)) (Letter 6)) (Letter 2)) (Transposed (Letter 0)))); ((Times (Times (Letter 0) (Letter 1)) (Letter 2)), (Times (Transposed (Letter 4)) (Letter 5)), Nothing, (Times (Times (Letter 6) (Letter 2)) (Transposed (Letter 0)))); ((Letter 0), (Transposed (Letter 2)), (Letter 2), (Times (Times (Times (Times (Times (Transposed (Letter 3)) (Transposed (Letter 4))) (Letter 5)) (Letter 6)) (Letter 2)) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 2)), (Transposed (Letter 3)), (Minus (Letter 3)), (Times (Times (Times (Times (Transposed (Letter 4)) (Letter 5)) (Letter 6)) (Letter 2)) (Transposed (Letter 0)))); ((Minus (Times (Times (Letter 0) (Letter 2)) (Letter 3))), (Times (Transposed (Letter 4)) (Letter 5)), Nothing, (Times (Times (Letter 6) (Letter 2)) (Transposed (Letter 0))))]
    (Times (Times (Times (Letter 0) (Plus (Minus (Times (Transposed (Letter 1)) (Transposed (Letter 2)))) (Times (Transposed (Letter 2)) (Transposed (Letter 3))))) (Transposed (Letter 4))) (Plus (Times (Times (Times (Letter 5) (Letter 6)) (Letter 2)) (Transposed (Letter 0))) (Times (Times (Letter 4) (Plus (Times (Letter 3) (Letter 2)) (Minus (Times (Letter 2) (Letter 1))))) (Transposed (Letter 0)))))
    (Times (Times (Times (Times (Times (Letter 0) (Plus (Minus (Times (Transposed (Letter 1)) (Transposed (Letter 2)))) (Times (Transposed (Letter 2)) (Transposed (Letter 3))))) (Transposed (Letter 4))) (Letter 4)) (Plus (Times (Letter 3) (Letter 2)) (Minus (Times (Letter 2) (Letter 1))))) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (fibre_volume_1,
  fibre_volume_2,
  fibre_volume_3,
  fibre_volume_13,
  fibre_volume_14,
  fibre_volume_15).
Print Assumptions all_of_them.
