(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* fibre_volume_1: Neighbouring layers multiply to Q_j S² Q_{j−2}^T, and so all of them to U S^N V^T = W; |
   Q_j*S*T(Q_{j-1})*Q_{j-1}*S*T(Q_{j-2}) = Q_j*S**2*T(Q_{j-2}) *)
Definition fibre_volume_1_domain (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q__j_1 : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) : Prop :=
  Q__j_1^T *m Q__j_1 = (1%:M : 'M_d1).
Definition fibre_volume_1_left (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q__j_1 : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) : 'M[R]_(d0, d6) :=
  Q_j *m S_ *m Q__j_1^T *m Q__j_1 *m S_ *m Q__j_2^T.
Definition fibre_volume_1_right (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q__j_1 : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) : 'M[R]_(d0, d6) :=
  Q_j *m (S_ *m S_) *m Q__j_2^T.
Lemma fibre_volume_1 (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q__j_1 : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) :
  fibre_volume_1_domain Q_j S_ Q__j_1 Q__j_2 -> fibre_volume_1_left Q_j S_ Q__j_1 Q__j_2 = fibre_volume_1_right Q_j S_ Q__j_1 Q__j_2.
Proof.
  rewrite /fibre_volume_1_domain /fibre_volume_1_left /fibre_volume_1_right; move=> h0.
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
Definition fibre_volume_1_at_Q_j : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition fibre_volume_1_at_S_ : table :=
  [:: [:: q 5 2; q 0 1]; [:: q 0 1; q 4 3]].
Definition fibre_volume_1_at_Q__j_1 : table :=
  [:: [:: q 244 429; q (-64) 429]; [:: q 248 429; q (-269) 429]; [:: q 251 429; q 328 429]].
Definition fibre_volume_1_at_Q__j_2 : table :=
  [:: [:: q 19 909; q (-4256) 4545]; [:: q 416 909; q (-275) 909]; [:: q 8 9; q 8 45]].
Lemma fibre_volume_1_inhabited (R : numFieldType) : fibre_volume_1_domain (mx R 3 2 fibre_volume_1_at_Q_j) (mx R 2 2 fibre_volume_1_at_S_) (mx R 3 2 fibre_volume_1_at_Q__j_1) (mx R 3 2 fibre_volume_1_at_Q__j_2).
Proof. by rewrite /fibre_volume_1_domain /fibre_volume_1_left /fibre_volume_1_right; at_point. Qed.
Lemma fibre_volume_1_left_value (R : numFieldType) : fibre_volume_1_left (mx R 3 2 fibre_volume_1_at_Q_j) (mx R 2 2 fibre_volume_1_at_S_) (mx R 3 2 fibre_volume_1_at_Q__j_1) (mx R 3 2 fibre_volume_1_at_Q__j_2) =
  mx R 3 3 [:: [:: q 47256173 34960140; q 1201400 1748007; q 20734 86535]; [:: q (-1980959) 26220105; q 14534800 5244021; q 1441112 259605]; [:: q (-8543654) 8740035; q (-982400) 1748007; q (-26128) 86535]].
Proof. by rewrite /fibre_volume_1_domain /fibre_volume_1_left /fibre_volume_1_right; at_point. Qed.
Lemma fibre_volume_1_right_value (R : numFieldType) : fibre_volume_1_right (mx R 3 2 fibre_volume_1_at_Q_j) (mx R 2 2 fibre_volume_1_at_S_) (mx R 3 2 fibre_volume_1_at_Q__j_1) (mx R 3 2 fibre_volume_1_at_Q__j_2) =
  mx R 3 3 [:: [:: q 47256173 34960140; q 1201400 1748007; q 20734 86535]; [:: q (-1980959) 26220105; q 14534800 5244021; q 1441112 259605]; [:: q (-8543654) 8740035; q (-982400) 1748007; q (-26128) 86535]].
Proof. by rewrite /fibre_volume_1_domain /fibre_volume_1_left /fibre_volume_1_right; at_point. Qed.
Lemma fibre_volume_1_wrong_0 (R : numFieldType) : ~ (forall (Q_j : 'M[R]_(3, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_1 : 'M[R]_(3, 2)) (Q__j_2 : 'M[R]_(3, 2)),
  fibre_volume_1_domain Q_j S_ Q__j_1 Q__j_2 -> fibre_volume_1_left Q_j S_ Q__j_1 Q__j_2 = Q__j_1 *m (S_ *m S_) *m Q__j_2^T).
Proof. move=> /(_ (mx R 3 2 fibre_volume_1_at_Q_j) (mx R 2 2 fibre_volume_1_at_S_) (mx R 3 2 fibre_volume_1_at_Q__j_1) (mx R 3 2 fibre_volume_1_at_Q__j_2) (fibre_volume_1_inhabited R)); rewrite /fibre_volume_1_domain /fibre_volume_1_left /fibre_volume_1_right; not_at_point. Qed.
Lemma fibre_volume_1_wrong_1 (R : numFieldType) : ~ (forall (Q_j : 'M[R]_(3, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_1 : 'M[R]_(3, 2)) (Q__j_2 : 'M[R]_(3, 2)),
  fibre_volume_1_domain Q_j S_ Q__j_1 Q__j_2 -> fibre_volume_1_left Q_j S_ Q__j_1 Q__j_2 = Q_j *m (S_ *m S_) *m Q__j_1^T).
Proof. move=> /(_ (mx R 3 2 fibre_volume_1_at_Q_j) (mx R 2 2 fibre_volume_1_at_S_) (mx R 3 2 fibre_volume_1_at_Q__j_1) (mx R 3 2 fibre_volume_1_at_Q__j_2) (fibre_volume_1_inhabited R)); rewrite /fibre_volume_1_domain /fibre_volume_1_left /fibre_volume_1_right; not_at_point. Qed.

(* fibre_volume_2: they are balanced: W_j^T W_j = W_{j−1} W_{j−1}^T. | Q_{j-1}*T(S)*T(Q_j)*Q_j*S*T(Q_{j-1}) =
   Q_{j-1}*S*T(Q_{j-2})*Q_{j-2}*T(S)*T(Q_{j-1}) *)
Definition fibre_volume_2_domain (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) : Prop :=
  Q__j_2^T *m Q__j_2 = (1%:M : 'M_d1) /\
  S_^T = S_ /\
  Q_j^T *m Q_j = (1%:M : 'M_d1).
Definition fibre_volume_2_left (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) : 'M[R]_(d0, d0) :=
  Q__j_1 *m S_^T *m Q_j^T *m Q_j *m S_ *m Q__j_1^T.
Definition fibre_volume_2_right (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) : 'M[R]_(d0, d0) :=
  Q__j_1 *m S_ *m Q__j_2^T *m Q__j_2 *m S_^T *m Q__j_1^T.
Lemma fibre_volume_2 (R : numFieldType) (d0 d1 d4 d6 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d4, d1)) (Q__j_2 : 'M[R]_(d6, d1)) :
  fibre_volume_2_domain Q__j_1 S_ Q_j Q__j_2 -> fibre_volume_2_left Q__j_1 S_ Q_j Q__j_2 = fibre_volume_2_right Q__j_1 S_ Q_j Q__j_2.
Proof.
  rewrite /fibre_volume_2_domain /fibre_volume_2_left /fibre_volume_2_right; move=> [h0 [h1 h2]].
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
Definition fibre_volume_2_at_Q__j_1 : table :=
  [:: [:: q 244 429; q (-64) 429]; [:: q 248 429; q (-269) 429]; [:: q 251 429; q 328 429]].
Definition fibre_volume_2_at_S_ : table :=
  [:: [:: q 5 2; q 0 1]; [:: q 0 1; q 4 3]].
Definition fibre_volume_2_at_Q_j : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition fibre_volume_2_at_Q__j_2 : table :=
  [:: [:: q 19 909; q (-4256) 4545]; [:: q 416 909; q (-275) 909]; [:: q 8 9; q 8 45]].
Lemma fibre_volume_2_inhabited (R : numFieldType) : fibre_volume_2_domain (mx R 3 2 fibre_volume_2_at_Q__j_1) (mx R 2 2 fibre_volume_2_at_S_) (mx R 3 2 fibre_volume_2_at_Q_j) (mx R 3 2 fibre_volume_2_at_Q__j_2).
Proof. by rewrite /fibre_volume_2_domain /fibre_volume_2_left /fibre_volume_2_right; at_point. Qed.
Lemma fibre_volume_2_left_value (R : numFieldType) : fibre_volume_2_left (mx R 3 2 fibre_volume_2_at_Q__j_1) (mx R 2 2 fibre_volume_2_at_S_) (mx R 3 2 fibre_volume_2_at_Q_j) (mx R 3 2 fibre_volume_2_at_Q__j_2) =
  mx R 3 3 [:: [:: q 3414436 1656369; q 3679256 1656369; q 3109103 1656369]; [:: q 3679256 1656369; q 4617376 1656369; q 2089738 1656369]; [:: q 3109103 1656369; q 2089738 1656369; q 21060601 6625476]].
Proof. by rewrite /fibre_volume_2_domain /fibre_volume_2_left /fibre_volume_2_right; at_point. Qed.
Lemma fibre_volume_2_right_value (R : numFieldType) : fibre_volume_2_right (mx R 3 2 fibre_volume_2_at_Q__j_1) (mx R 2 2 fibre_volume_2_at_S_) (mx R 3 2 fibre_volume_2_at_Q_j) (mx R 3 2 fibre_volume_2_at_Q__j_2) =
  mx R 3 3 [:: [:: q 3414436 1656369; q 3679256 1656369; q 3109103 1656369]; [:: q 3679256 1656369; q 4617376 1656369; q 2089738 1656369]; [:: q 3109103 1656369; q 2089738 1656369; q 21060601 6625476]].
Proof. by rewrite /fibre_volume_2_domain /fibre_volume_2_left /fibre_volume_2_right; at_point. Qed.
Lemma fibre_volume_2_wrong_0 (R : numFieldType) : ~ (forall (Q__j_1 : 'M[R]_(3, 2)) (S_ : 'M[R]_(2, 2)) (Q_j : 'M[R]_(3, 2)) (Q__j_2 : 'M[R]_(3, 2)),
  fibre_volume_2_domain Q__j_1 S_ Q_j Q__j_2 -> fibre_volume_2_left Q__j_1 S_ Q_j Q__j_2 = Q__j_2 *m S_ *m Q__j_2^T *m Q__j_2 *m S_^T *m Q__j_1^T).
Proof. move=> /(_ (mx R 3 2 fibre_volume_2_at_Q__j_1) (mx R 2 2 fibre_volume_2_at_S_) (mx R 3 2 fibre_volume_2_at_Q_j) (mx R 3 2 fibre_volume_2_at_Q__j_2) (fibre_volume_2_inhabited R)); rewrite /fibre_volume_2_domain /fibre_volume_2_left /fibre_volume_2_right; not_at_point. Qed.
Lemma fibre_volume_2_wrong_1 (R : numFieldType) : ~ (forall (Q__j_1 : 'M[R]_(3, 2)) (S_ : 'M[R]_(2, 2)) (Q_j : 'M[R]_(3, 2)) (Q__j_2 : 'M[R]_(3, 2)),
  fibre_volume_2_domain Q__j_1 S_ Q_j Q__j_2 -> fibre_volume_2_left Q__j_1 S_ Q_j Q__j_2 = Q__j_1 *m S_ *m Q__j_2^T *m Q__j_1 *m S_^T *m Q__j_1^T).
Proof. move=> /(_ (mx R 3 2 fibre_volume_2_at_Q__j_1) (mx R 2 2 fibre_volume_2_at_S_) (mx R 3 2 fibre_volume_2_at_Q_j) (mx R 3 2 fibre_volume_2_at_Q__j_2) (fibre_volume_2_inhabited R)); rewrite /fibre_volume_2_domain /fibre_volume_2_left /fibre_volume_2_right; not_at_point. Qed.

(* fibre_volume_3: Where Q_j turns within its columns, Q̇_j = Q_j A_j with A_j skew, Ẇ_j = Q_j (A_j S − S
   A_{j−1}) Q_{j−1}^T; A_N = A_0 = 0. | Q_j*A_j*S*T(Q_{j-1}) + Q_j*S*T(A_{j-1})*T(Q_{j-1}) = Q_j*(A_j*S -
   S*A_{j-1})*T(Q_{j-1}) *)
Definition fibre_volume_3_domain (R : numFieldType) (d0 d1 d5 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (A_j : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d5)) (Q__j_1 : 'M[R]_(d6, d5)) (A__j_1 : 'M[R]_(d5, d5)) : Prop :=
  A__j_1^T = - A__j_1.
Definition fibre_volume_3_left (R : numFieldType) (d0 d1 d5 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (A_j : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d5)) (Q__j_1 : 'M[R]_(d6, d5)) (A__j_1 : 'M[R]_(d5, d5)) : 'M[R]_(d0, d6) :=
  (Q_j *m A_j *m S_ *m Q__j_1^T) + (Q_j *m S_ *m A__j_1^T *m Q__j_1^T).
Definition fibre_volume_3_right (R : numFieldType) (d0 d1 d5 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (A_j : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d5)) (Q__j_1 : 'M[R]_(d6, d5)) (A__j_1 : 'M[R]_(d5, d5)) : 'M[R]_(d0, d6) :=
  Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T.
Lemma fibre_volume_3 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (Q_j : 'M[R]_(d0, d1)) (A_j : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d5)) (Q__j_1 : 'M[R]_(d6, d5)) (A__j_1 : 'M[R]_(d5, d5)) :
  fibre_volume_3_domain Q_j A_j S_ Q__j_1 A__j_1 -> fibre_volume_3_left Q_j A_j S_ Q__j_1 A__j_1 = fibre_volume_3_right Q_j A_j S_ Q__j_1 A__j_1.
Proof.
  rewrite /fibre_volume_3_domain /fibre_volume_3_left /fibre_volume_3_right; move=> h0.
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
Definition fibre_volume_3_at_Q_j : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition fibre_volume_3_at_A_j : table :=
  [:: [:: q 0 1; q (-2) 3]; [:: q 2 3; q 0 1]].
Definition fibre_volume_3_at_S_ : table :=
  [:: [:: q 5 2; q 0 1]; [:: q 0 1; q 4 3]].
Definition fibre_volume_3_at_Q__j_1 : table :=
  [:: [:: q 244 429; q (-64) 429]; [:: q 248 429; q (-269) 429]; [:: q 251 429; q 328 429]].
Definition fibre_volume_3_at_A__j_1 : table :=
  [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Lemma fibre_volume_3_inhabited (R : numFieldType) : fibre_volume_3_domain (mx R 3 2 fibre_volume_3_at_Q_j) (mx R 2 2 fibre_volume_3_at_A_j) (mx R 2 2 fibre_volume_3_at_S_) (mx R 3 2 fibre_volume_3_at_Q__j_1) (mx R 2 2 fibre_volume_3_at_A__j_1).
Proof. by rewrite /fibre_volume_3_domain /fibre_volume_3_left /fibre_volume_3_right; at_point. Qed.
Lemma fibre_volume_3_left_value (R : numFieldType) : fibre_volume_3_left (mx R 3 2 fibre_volume_3_at_Q_j) (mx R 2 2 fibre_volume_3_at_A_j) (mx R 2 2 fibre_volume_3_at_S_) (mx R 3 2 fibre_volume_3_at_Q__j_1) (mx R 2 2 fibre_volume_3_at_A__j_1) =
  mx R 3 3 [:: [:: q (-619792) 824967; q (-598952) 824967; q (-697436) 824967]; [:: q 68308 274989; q 61576 91663; q (-152381) 274989]; [:: q 121168 224991; q 114848 224991; q 140684 224991]].
Proof. by rewrite /fibre_volume_3_domain /fibre_volume_3_left /fibre_volume_3_right; at_point. Qed.
Lemma fibre_volume_3_right_value (R : numFieldType) : fibre_volume_3_right (mx R 3 2 fibre_volume_3_at_Q_j) (mx R 2 2 fibre_volume_3_at_A_j) (mx R 2 2 fibre_volume_3_at_S_) (mx R 3 2 fibre_volume_3_at_Q__j_1) (mx R 2 2 fibre_volume_3_at_A__j_1) =
  mx R 3 3 [:: [:: q (-619792) 824967; q (-598952) 824967; q (-697436) 824967]; [:: q 68308 274989; q 61576 91663; q (-152381) 274989]; [:: q 121168 224991; q 114848 224991; q 140684 224991]].
Proof. by rewrite /fibre_volume_3_domain /fibre_volume_3_left /fibre_volume_3_right; at_point. Qed.
Lemma fibre_volume_3_wrong_0 (R : numFieldType) : ~ (forall (Q_j : 'M[R]_(3, 2)) (A_j : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_1 : 'M[R]_(3, 2)) (A__j_1 : 'M[R]_(2, 2)),
  fibre_volume_3_domain Q_j A_j S_ Q__j_1 A__j_1 -> (Q_j *m (A_j *m A_j) *m Q__j_1^T) + (Q_j *m S_ *m A__j_1^T *m Q__j_1^T) = fibre_volume_3_right Q_j A_j S_ Q__j_1 A__j_1).
Proof. move=> /(_ (mx R 3 2 fibre_volume_3_at_Q_j) (mx R 2 2 fibre_volume_3_at_A_j) (mx R 2 2 fibre_volume_3_at_S_) (mx R 3 2 fibre_volume_3_at_Q__j_1) (mx R 2 2 fibre_volume_3_at_A__j_1) (fibre_volume_3_inhabited R)); rewrite /fibre_volume_3_domain /fibre_volume_3_left /fibre_volume_3_right; not_at_point. Qed.
Lemma fibre_volume_3_wrong_1 (R : numFieldType) : ~ (forall (Q_j : 'M[R]_(3, 2)) (A_j : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_1 : 'M[R]_(3, 2)) (A__j_1 : 'M[R]_(2, 2)),
  fibre_volume_3_domain Q_j A_j S_ Q__j_1 A__j_1 -> fibre_volume_3_left Q_j A_j S_ Q__j_1 A__j_1 = Q_j *m (((2)%:~R *: (A_j *m S_)) + (- (S_ *m A__j_1))) *m Q__j_1^T).
Proof. move=> /(_ (mx R 3 2 fibre_volume_3_at_Q_j) (mx R 2 2 fibre_volume_3_at_A_j) (mx R 2 2 fibre_volume_3_at_S_) (mx R 3 2 fibre_volume_3_at_Q__j_1) (mx R 2 2 fibre_volume_3_at_A__j_1) (fibre_volume_3_inhabited R)); rewrite /fibre_volume_3_domain /fibre_volume_3_left /fibre_volume_3_right; not_at_point. Qed.

(* fibre_volume_13: Where Q_j leaves its columns, Q̇_j = P_j K with P_j completing Q_j, layer j moves by P_j K S
   Q_{j−1}^T, of squared length tr K S² K^T, | P_j*K*S*T(Q_{j-1})*Q_{j-1}*T(S)*T(K)*T(P_j) =
   P_j*K*S**2*T(K)*T(P_j) *)
Definition fibre_volume_13_domain (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_1 : 'M[R]_(d6, d3)) : Prop :=
  Q__j_1^T *m Q__j_1 = (1%:M : 'M_d3) /\
  S_^T = S_.
Definition fibre_volume_13_left (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_1 : 'M[R]_(d6, d3)) : 'M[R]_(d0, d0) :=
  P_j *m K_ *m S_ *m Q__j_1^T *m Q__j_1 *m S_^T *m K_^T *m P_j^T.
Definition fibre_volume_13_right (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_1 : 'M[R]_(d6, d3)) : 'M[R]_(d0, d0) :=
  P_j *m K_ *m (S_ *m S_) *m K_^T *m P_j^T.
Lemma fibre_volume_13 (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_1 : 'M[R]_(d6, d3)) :
  fibre_volume_13_domain P_j K_ S_ Q__j_1 -> fibre_volume_13_left P_j K_ S_ Q__j_1 = fibre_volume_13_right P_j K_ S_ Q__j_1.
Proof.
  rewrite /fibre_volume_13_domain /fibre_volume_13_left /fibre_volume_13_right; move=> [h0 h1].
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
Definition fibre_volume_13_at_P_j : table :=
  [:: [:: q 376 641]; [:: q 12 641]; [:: q 519 641]].
Definition fibre_volume_13_at_K_ : table :=
  [:: [:: q (-3) 2; q (-1) 1]].
Definition fibre_volume_13_at_S_ : table :=
  [:: [:: q 5 2; q 0 1]; [:: q 0 1; q 4 3]].
Definition fibre_volume_13_at_Q__j_1 : table :=
  [:: [:: q 244 429; q (-64) 429]; [:: q 248 429; q (-269) 429]; [:: q 251 429; q 328 429]].
Lemma fibre_volume_13_inhabited (R : numFieldType) : fibre_volume_13_domain (mx R 3 1 fibre_volume_13_at_P_j) (mx R 1 2 fibre_volume_13_at_K_) (mx R 2 2 fibre_volume_13_at_S_) (mx R 3 2 fibre_volume_13_at_Q__j_1).
Proof. by rewrite /fibre_volume_13_domain /fibre_volume_13_left /fibre_volume_13_right; at_point. Qed.
Lemma fibre_volume_13_left_value (R : numFieldType) : fibre_volume_13_left (mx R 3 1 fibre_volume_13_at_P_j) (mx R 1 2 fibre_volume_13_at_K_) (mx R 2 2 fibre_volume_13_at_S_) (mx R 3 2 fibre_volume_13_at_Q__j_1) =
  mx R 3 3 [:: [:: q 20154916 3697929; q 214414 1232643; q 18546811 2465286]; [:: q 214414 1232643; q 2281 410881; q 394613 1643524]; [:: q 18546811 2465286; q 394613 1643524; q 68268049 6574096]].
Proof. by rewrite /fibre_volume_13_domain /fibre_volume_13_left /fibre_volume_13_right; at_point. Qed.
Lemma fibre_volume_13_right_value (R : numFieldType) : fibre_volume_13_right (mx R 3 1 fibre_volume_13_at_P_j) (mx R 1 2 fibre_volume_13_at_K_) (mx R 2 2 fibre_volume_13_at_S_) (mx R 3 2 fibre_volume_13_at_Q__j_1) =
  mx R 3 3 [:: [:: q 20154916 3697929; q 214414 1232643; q 18546811 2465286]; [:: q 214414 1232643; q 2281 410881; q 394613 1643524]; [:: q 18546811 2465286; q 394613 1643524; q 68268049 6574096]].
Proof. by rewrite /fibre_volume_13_domain /fibre_volume_13_left /fibre_volume_13_right; at_point. Qed.
Lemma fibre_volume_13_wrong_0 (R : numFieldType) : ~ (forall (P_j : 'M[R]_(3, 1)) (K_ : 'M[R]_(1, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_1 : 'M[R]_(3, 2)),
  fibre_volume_13_domain P_j K_ S_ Q__j_1 -> fibre_volume_13_left P_j K_ S_ Q__j_1 = P_j *m K_ *m (S_ *m S_ *m S_) *m K_^T *m P_j^T).
Proof. move=> /(_ (mx R 3 1 fibre_volume_13_at_P_j) (mx R 1 2 fibre_volume_13_at_K_) (mx R 2 2 fibre_volume_13_at_S_) (mx R 3 2 fibre_volume_13_at_Q__j_1) (fibre_volume_13_inhabited R)); rewrite /fibre_volume_13_domain /fibre_volume_13_left /fibre_volume_13_right; not_at_point. Qed.
Lemma fibre_volume_13_wrong_1 (R : numFieldType) : ~ (forall (P_j : 'M[R]_(3, 1)) (K_ : 'M[R]_(1, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_1 : 'M[R]_(3, 2)),
  fibre_volume_13_domain P_j K_ S_ Q__j_1 -> fibre_volume_13_left P_j K_ S_ Q__j_1 = P_j *m K_ *m S_ *m K_^T *m P_j^T).
Proof. move=> /(_ (mx R 3 1 fibre_volume_13_at_P_j) (mx R 1 2 fibre_volume_13_at_K_) (mx R 2 2 fibre_volume_13_at_S_) (mx R 3 2 fibre_volume_13_at_Q__j_1) (fibre_volume_13_inhabited R)); rewrite /fibre_volume_13_domain /fibre_volume_13_left /fibre_volume_13_right; not_at_point. Qed.

(* fibre_volume_14: and the layer above by as much, | P_j*K*T(S)*T(Q_{j-2})*Q_{j-2}*S*T(K)*T(P_j) =
   P_j*K*S**2*T(K)*T(P_j) *)
Definition fibre_volume_14_domain (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_2 : 'M[R]_(d6, d3)) : Prop :=
  S_^T = S_ /\
  Q__j_2^T *m Q__j_2 = (1%:M : 'M_d3).
Definition fibre_volume_14_left (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_2 : 'M[R]_(d6, d3)) : 'M[R]_(d0, d0) :=
  P_j *m K_ *m S_^T *m Q__j_2^T *m Q__j_2 *m S_ *m K_^T *m P_j^T.
Definition fibre_volume_14_right (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_2 : 'M[R]_(d6, d3)) : 'M[R]_(d0, d0) :=
  P_j *m K_ *m (S_ *m S_) *m K_^T *m P_j^T.
Lemma fibre_volume_14 (R : numFieldType) (d0 d1 d3 d6 : nat)
  (P_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (Q__j_2 : 'M[R]_(d6, d3)) :
  fibre_volume_14_domain P_j K_ S_ Q__j_2 -> fibre_volume_14_left P_j K_ S_ Q__j_2 = fibre_volume_14_right P_j K_ S_ Q__j_2.
Proof.
  rewrite /fibre_volume_14_domain /fibre_volume_14_left /fibre_volume_14_right; move=> [h0 h1].
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
Definition fibre_volume_14_at_P_j : table :=
  [:: [:: q 376 641]; [:: q 12 641]; [:: q 519 641]].
Definition fibre_volume_14_at_K_ : table :=
  [:: [:: q (-3) 2; q (-1) 1]].
Definition fibre_volume_14_at_S_ : table :=
  [:: [:: q 5 2; q 0 1]; [:: q 0 1; q 4 3]].
Definition fibre_volume_14_at_Q__j_2 : table :=
  [:: [:: q 19 909; q (-4256) 4545]; [:: q 416 909; q (-275) 909]; [:: q 8 9; q 8 45]].
Lemma fibre_volume_14_inhabited (R : numFieldType) : fibre_volume_14_domain (mx R 3 1 fibre_volume_14_at_P_j) (mx R 1 2 fibre_volume_14_at_K_) (mx R 2 2 fibre_volume_14_at_S_) (mx R 3 2 fibre_volume_14_at_Q__j_2).
Proof. by rewrite /fibre_volume_14_domain /fibre_volume_14_left /fibre_volume_14_right; at_point. Qed.
Lemma fibre_volume_14_left_value (R : numFieldType) : fibre_volume_14_left (mx R 3 1 fibre_volume_14_at_P_j) (mx R 1 2 fibre_volume_14_at_K_) (mx R 2 2 fibre_volume_14_at_S_) (mx R 3 2 fibre_volume_14_at_Q__j_2) =
  mx R 3 3 [:: [:: q 20154916 3697929; q 214414 1232643; q 18546811 2465286]; [:: q 214414 1232643; q 2281 410881; q 394613 1643524]; [:: q 18546811 2465286; q 394613 1643524; q 68268049 6574096]].
Proof. by rewrite /fibre_volume_14_domain /fibre_volume_14_left /fibre_volume_14_right; at_point. Qed.
Lemma fibre_volume_14_right_value (R : numFieldType) : fibre_volume_14_right (mx R 3 1 fibre_volume_14_at_P_j) (mx R 1 2 fibre_volume_14_at_K_) (mx R 2 2 fibre_volume_14_at_S_) (mx R 3 2 fibre_volume_14_at_Q__j_2) =
  mx R 3 3 [:: [:: q 20154916 3697929; q 214414 1232643; q 18546811 2465286]; [:: q 214414 1232643; q 2281 410881; q 394613 1643524]; [:: q 18546811 2465286; q 394613 1643524; q 68268049 6574096]].
Proof. by rewrite /fibre_volume_14_domain /fibre_volume_14_left /fibre_volume_14_right; at_point. Qed.
Lemma fibre_volume_14_wrong_0 (R : numFieldType) : ~ (forall (P_j : 'M[R]_(3, 1)) (K_ : 'M[R]_(1, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_2 : 'M[R]_(3, 2)),
  fibre_volume_14_domain P_j K_ S_ Q__j_2 -> fibre_volume_14_left P_j K_ S_ Q__j_2 = P_j *m K_ *m (S_ *m S_ *m S_) *m K_^T *m P_j^T).
Proof. move=> /(_ (mx R 3 1 fibre_volume_14_at_P_j) (mx R 1 2 fibre_volume_14_at_K_) (mx R 2 2 fibre_volume_14_at_S_) (mx R 3 2 fibre_volume_14_at_Q__j_2) (fibre_volume_14_inhabited R)); rewrite /fibre_volume_14_domain /fibre_volume_14_left /fibre_volume_14_right; not_at_point. Qed.
Lemma fibre_volume_14_wrong_1 (R : numFieldType) : ~ (forall (P_j : 'M[R]_(3, 1)) (K_ : 'M[R]_(1, 2)) (S_ : 'M[R]_(2, 2)) (Q__j_2 : 'M[R]_(3, 2)),
  fibre_volume_14_domain P_j K_ S_ Q__j_2 -> fibre_volume_14_left P_j K_ S_ Q__j_2 = P_j *m K_ *m S_ *m K_^T *m P_j^T).
Proof. move=> /(_ (mx R 3 1 fibre_volume_14_at_P_j) (mx R 1 2 fibre_volume_14_at_K_) (mx R 2 2 fibre_volume_14_at_S_) (mx R 3 2 fibre_volume_14_at_Q__j_2) (fibre_volume_14_inhabited R)); rewrite /fibre_volume_14_domain /fibre_volume_14_left /fibre_volume_14_right; not_at_point. Qed.

(* fibre_volume_15: orthogonal to the turns within the columns. | Q_{j-1}*(-T(A_{j-1})*T(S) +
   T(S)*T(A_j))*T(Q_j)*(P_j*K*S*T(Q_{j-1}) + Q_j*(A_j*S - S*A_{j-1})*T(Q_{j-1})) = Q_{j-1}*(-T(A_{j-1})*T(S) +
   T(S)*T(A_j))*T(Q_j)*Q_j*(A_j*S - S*A_{j-1})*T(Q_{j-1}) *)
Definition fibre_volume_15_domain (R : numFieldType) (d0 d1 d8 d11 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d1)) (A_j : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d8, d1)) (P_j : 'M[R]_(d8, d11)) (K_ : 'M[R]_(d11, d1)) : Prop :=
  A__j_1^T = - A__j_1 /\
  S_^T = S_ /\
  Q_j^T *m P_j = 0 /\
  A_j^T = - A_j.
Definition fibre_volume_15_left (R : numFieldType) (d0 d1 d8 d11 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d1)) (A_j : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d8, d1)) (P_j : 'M[R]_(d8, d11)) (K_ : 'M[R]_(d11, d1)) : 'M[R]_(d0, d0) :=
  Q__j_1 *m ((- (A__j_1^T *m S_^T)) + (S_^T *m A_j^T)) *m Q_j^T *m ((P_j *m K_ *m S_ *m Q__j_1^T) + (Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T)).
Definition fibre_volume_15_right (R : numFieldType) (d0 d1 d8 d11 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d1)) (A_j : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d8, d1)) (P_j : 'M[R]_(d8, d11)) (K_ : 'M[R]_(d11, d1)) : 'M[R]_(d0, d0) :=
  Q__j_1 *m ((- (A__j_1^T *m S_^T)) + (S_^T *m A_j^T)) *m Q_j^T *m Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T.
Lemma fibre_volume_15 (R : numFieldType) (d0 d1 d8 d11 : nat)
  (Q__j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d1, d1)) (S_ : 'M[R]_(d1, d1)) (A_j : 'M[R]_(d1, d1)) (Q_j : 'M[R]_(d8, d1)) (P_j : 'M[R]_(d8, d11)) (K_ : 'M[R]_(d11, d1)) :
  fibre_volume_15_domain Q__j_1 A__j_1 S_ A_j Q_j P_j K_ -> fibre_volume_15_left Q__j_1 A__j_1 S_ A_j Q_j P_j K_ = fibre_volume_15_right Q__j_1 A__j_1 S_ A_j Q_j P_j K_.
Proof.
  rewrite /fibre_volume_15_domain /fibre_volume_15_left /fibre_volume_15_right; move=> [h0 [h1 [h2 h3]]].
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
Definition fibre_volume_15_at_Q__j_1 : table :=
  [:: [:: q 244 429; q (-64) 429]; [:: q 248 429; q (-269) 429]; [:: q 251 429; q 328 429]].
Definition fibre_volume_15_at_A__j_1 : table :=
  [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Definition fibre_volume_15_at_S_ : table :=
  [:: [:: q 5 2; q 0 1]; [:: q 0 1; q 4 3]].
Definition fibre_volume_15_at_A_j : table :=
  [:: [:: q 0 1; q (-2) 3]; [:: q 2 3; q 0 1]].
Definition fibre_volume_15_at_Q_j : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition fibre_volume_15_at_P_j : table :=
  [:: [:: q 376 641]; [:: q 12 641]; [:: q 519 641]].
Definition fibre_volume_15_at_K_ : table :=
  [:: [:: q (-3) 2; q (-1) 1]].
Lemma fibre_volume_15_inhabited (R : numFieldType) : fibre_volume_15_domain (mx R 3 2 fibre_volume_15_at_Q__j_1) (mx R 2 2 fibre_volume_15_at_A__j_1) (mx R 2 2 fibre_volume_15_at_S_) (mx R 2 2 fibre_volume_15_at_A_j) (mx R 3 2 fibre_volume_15_at_Q_j) (mx R 3 1 fibre_volume_15_at_P_j) (mx R 1 2 fibre_volume_15_at_K_).
Proof. by rewrite /fibre_volume_15_domain /fibre_volume_15_left /fibre_volume_15_right; at_point. Qed.
Lemma fibre_volume_15_left_value (R : numFieldType) : fibre_volume_15_left (mx R 3 2 fibre_volume_15_at_Q__j_1) (mx R 2 2 fibre_volume_15_at_A__j_1) (mx R 2 2 fibre_volume_15_at_S_) (mx R 2 2 fibre_volume_15_at_A_j) (mx R 3 2 fibre_volume_15_at_Q_j) (mx R 3 1 fibre_volume_15_at_P_j) (mx R 1 2 fibre_volume_15_at_K_) =
  mx R 3 3 [:: [:: q 13657744 14907321; q 14717024 14907321; q 12436412 14907321]; [:: q 14717024 14907321; q 18469504 14907321; q 8358952 14907321]; [:: q 12436412 14907321; q 8358952 14907321; q 21060601 14907321]].
Proof. by rewrite /fibre_volume_15_domain /fibre_volume_15_left /fibre_volume_15_right; at_point. Qed.
Lemma fibre_volume_15_right_value (R : numFieldType) : fibre_volume_15_right (mx R 3 2 fibre_volume_15_at_Q__j_1) (mx R 2 2 fibre_volume_15_at_A__j_1) (mx R 2 2 fibre_volume_15_at_S_) (mx R 2 2 fibre_volume_15_at_A_j) (mx R 3 2 fibre_volume_15_at_Q_j) (mx R 3 1 fibre_volume_15_at_P_j) (mx R 1 2 fibre_volume_15_at_K_) =
  mx R 3 3 [:: [:: q 13657744 14907321; q 14717024 14907321; q 12436412 14907321]; [:: q 14717024 14907321; q 18469504 14907321; q 8358952 14907321]; [:: q 12436412 14907321; q 8358952 14907321; q 21060601 14907321]].
Proof. by rewrite /fibre_volume_15_domain /fibre_volume_15_left /fibre_volume_15_right; at_point. Qed.
Lemma fibre_volume_15_wrong_0 (R : numFieldType) : ~ (forall (Q__j_1 : 'M[R]_(3, 2)) (A__j_1 : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (A_j : 'M[R]_(2, 2)) (Q_j : 'M[R]_(3, 2)) (P_j : 'M[R]_(3, 1)) (K_ : 'M[R]_(1, 2)),
  fibre_volume_15_domain Q__j_1 A__j_1 S_ A_j Q_j P_j K_ -> fibre_volume_15_left Q__j_1 A__j_1 S_ A_j Q_j P_j K_ = Q__j_1 *m ((- (A__j_1^T *m S_^T)) + ((2)%:~R *: (S_^T *m A_j^T))) *m Q_j^T *m Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T).
Proof. move=> /(_ (mx R 3 2 fibre_volume_15_at_Q__j_1) (mx R 2 2 fibre_volume_15_at_A__j_1) (mx R 2 2 fibre_volume_15_at_S_) (mx R 2 2 fibre_volume_15_at_A_j) (mx R 3 2 fibre_volume_15_at_Q_j) (mx R 3 1 fibre_volume_15_at_P_j) (mx R 1 2 fibre_volume_15_at_K_) (fibre_volume_15_inhabited R)); rewrite /fibre_volume_15_domain /fibre_volume_15_left /fibre_volume_15_right; not_at_point. Qed.
Lemma fibre_volume_15_wrong_1 (R : numFieldType) : ~ (forall (Q__j_1 : 'M[R]_(3, 2)) (A__j_1 : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (A_j : 'M[R]_(2, 2)) (Q_j : 'M[R]_(3, 2)) (P_j : 'M[R]_(3, 1)) (K_ : 'M[R]_(1, 2)),
  fibre_volume_15_domain Q__j_1 A__j_1 S_ A_j Q_j P_j K_ -> Q__j_1 *m ((- (A__j_1^T *m S_^T)) + ((2)%:~R *: (S_^T *m A_j^T))) *m Q_j^T *m ((P_j *m K_ *m S_ *m Q__j_1^T) + (Q_j *m ((A_j *m S_) + (- (S_ *m A__j_1))) *m Q__j_1^T)) = fibre_volume_15_right Q__j_1 A__j_1 S_ A_j Q_j P_j K_).
Proof. move=> /(_ (mx R 3 2 fibre_volume_15_at_Q__j_1) (mx R 2 2 fibre_volume_15_at_A__j_1) (mx R 2 2 fibre_volume_15_at_S_) (mx R 2 2 fibre_volume_15_at_A_j) (mx R 3 2 fibre_volume_15_at_Q_j) (mx R 3 1 fibre_volume_15_at_P_j) (mx R 1 2 fibre_volume_15_at_K_) (fibre_volume_15_inhabited R)); rewrite /fibre_volume_15_domain /fibre_volume_15_left /fibre_volume_15_right; not_at_point. Qed.

Definition all_of_them := (fibre_volume_1,
  fibre_volume_2,
  fibre_volume_3,
  fibre_volume_13,
  fibre_volume_14,
  fibre_volume_15).
Print Assumptions all_of_them.
