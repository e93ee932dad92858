(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* depth_two_1: At W symmetric, Z = LW + WL with L symmetric: A^{-1}(Z) = 2L, as ½(W·2L + 2L·W) = Z. | (2*L*W +
   2*W*L)/2 = L*W + W*L *)
Definition depth_two_1_domain (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) : Prop :=
  True.
Definition depth_two_1_left (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  2%:R^-1 *: (((2)%:~R *: (L *m W)) + ((2)%:~R *: (W *m L))).
Definition depth_two_1_right (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (L *m W) + (W *m L).
Lemma depth_two_1 (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) :
  depth_two_1_domain L W -> depth_two_1_left L W = depth_two_1_right L W.
Proof.
  rewrite /depth_two_1_domain /depth_two_1_left /depth_two_1_right; move=> _.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  have certified := @by_certificate R D [:: pad D L; pad D W] [:: 2%:R^-1]
    [:: (Unit, (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 1) (Letter 0))); (Unit, (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 0) (Letter 1)))]
    (Multiple 0 (Plus (Whole (Posz 2) (Times (Letter 0) (Letter 1))) (Whole (Posz 2) (Times (Letter 1) (Letter 0)))))
    (Plus (Times (Letter 0) (Letter 1)) (Times (Letter 1) (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition depth_two_1_at_L : table :=
  [:: [:: q 21 20; q (-1) 30]; [:: q (-1) 30; q 11 20]].
Definition depth_two_1_at_W : table :=
  [:: [:: q 725 18; q (-325) 12]; [:: q (-325) 12; q 853 36]].
Lemma depth_two_1_inhabited (R : numFieldType) : depth_two_1_domain (mx R 2 2 depth_two_1_at_L) (mx R 2 2 depth_two_1_at_W).
Proof. by rewrite /depth_two_1_domain /depth_two_1_left /depth_two_1_right; at_point. Qed.
Lemma depth_two_1_left_value (R : numFieldType) : depth_two_1_left (mx R 2 2 depth_two_1_at_L) (mx R 2 2 depth_two_1_at_W) =
  mx R 2 2 [:: [:: q 1555 18; q (-49103) 1080]; [:: q (-49103) 1080; q 10033 360]].
Proof. by rewrite /depth_two_1_domain /depth_two_1_left /depth_two_1_right; at_point. Qed.
Lemma depth_two_1_right_value (R : numFieldType) : depth_two_1_right (mx R 2 2 depth_two_1_at_L) (mx R 2 2 depth_two_1_at_W) =
  mx R 2 2 [:: [:: q 1555 18; q (-49103) 1080]; [:: q (-49103) 1080; q 10033 360]].
Proof. by rewrite /depth_two_1_domain /depth_two_1_left /depth_two_1_right; at_point. Qed.
Lemma depth_two_1_wrong_0 (R : numFieldType) : ~ (forall (L : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  depth_two_1_domain L W -> depth_two_1_left L W = (W *m L) + (W *m W)).
Proof. move=> /(_ (mx R 2 2 depth_two_1_at_L) (mx R 2 2 depth_two_1_at_W) (depth_two_1_inhabited R)); rewrite /depth_two_1_domain /depth_two_1_left /depth_two_1_right; not_at_point. Qed.
Lemma depth_two_1_wrong_1 (R : numFieldType) : ~ (forall (L : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  depth_two_1_domain L W -> depth_two_1_left L W = (L *m L) + (W *m L)).
Proof. move=> /(_ (mx R 2 2 depth_two_1_at_L) (mx R 2 2 depth_two_1_at_W) (depth_two_1_inhabited R)); rewrite /depth_two_1_domain /depth_two_1_left /depth_two_1_right; not_at_point. Qed.

(* depth_two_2: So g(Z, Z) = tr 2L Z = 4 tr LWL, four times the Bures–Wasserstein metric ½ tr LZ. |
   Tr(2*T(L)*(L*W + W*L)) = 4*Tr(L*W*L) *)
Definition depth_two_2_domain (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) : Prop :=
  L^T = L.
Definition depth_two_2_left (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) : R :=
  \tr ((2)%:~R *: (L^T *m ((L *m W) + (W *m L)))).
Definition depth_two_2_right (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) : R :=
  \tr ((4)%:~R *: (L *m W *m L)).
Lemma depth_two_2 (R : numFieldType) (d0 : nat)
  (L : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d0)) :
  depth_two_2_domain L W -> depth_two_2_left L W = depth_two_2_right L W.
Proof.
  rewrite /depth_two_2_domain /depth_two_2_left /depth_two_2_right; move=> h0.
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
Definition depth_two_2_at_L : table :=
  [:: [:: q 21 20; q (-1) 30]; [:: q (-1) 30; q 11 20]].
Definition depth_two_2_at_W : table :=
  [:: [:: q 725 18; q (-325) 12]; [:: q (-325) 12; q 853 36]].
Lemma depth_two_2_inhabited (R : numFieldType) : depth_two_2_domain (mx R 2 2 depth_two_2_at_L) (mx R 2 2 depth_two_2_at_W).
Proof. by rewrite /depth_two_2_domain /depth_two_2_left /depth_two_2_right; at_point. Qed.
Lemma depth_two_2_left_value (R : numFieldType) : depth_two_2_left (mx R 2 2 depth_two_2_at_L) (mx R 2 2 depth_two_2_at_W) =
  of_Q R (q 7067579 32400).
Proof. by rewrite /depth_two_2_domain /depth_two_2_left /depth_two_2_right; at_point. Qed.
Lemma depth_two_2_right_value (R : numFieldType) : depth_two_2_right (mx R 2 2 depth_two_2_at_L) (mx R 2 2 depth_two_2_at_W) =
  of_Q R (q 7067579 32400).
Proof. by rewrite /depth_two_2_domain /depth_two_2_left /depth_two_2_right; at_point. Qed.

(* depth_two_4: R ↦ RR^T = W: the velocity LR of R moves W by Z, | L*R*T(R) + R*T(R)*T(L) = L*W + W*L *)
Definition depth_two_4_domain (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : Prop :=
  R_ *m R_^T = W /\
  L^T = L.
Definition depth_two_4_left (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (L *m R_ *m R_^T) + (R_ *m R_^T *m L^T).
Definition depth_two_4_right (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (L *m W) + (W *m L).
Lemma depth_two_4 (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) :
  depth_two_4_domain L R_ W -> depth_two_4_left L R_ W = depth_two_4_right L R_ W.
Proof.
  rewrite /depth_two_4_domain /depth_two_4_left /depth_two_4_right; move=> [h0 h1].
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
Definition depth_two_4_at_L : table :=
  [:: [:: q 21 20; q (-1) 30]; [:: q (-1) 30; q 11 20]].
Definition depth_two_4_at_R_ : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition depth_two_4_at_W : table :=
  [:: [:: q 725 18; q (-325) 12]; [:: q (-325) 12; q 853 36]].
Lemma depth_two_4_inhabited (R : numFieldType) : depth_two_4_domain (mx R 2 2 depth_two_4_at_L) (mx R 2 2 depth_two_4_at_R_) (mx R 2 2 depth_two_4_at_W).
Proof. by rewrite /depth_two_4_domain /depth_two_4_left /depth_two_4_right; at_point. Qed.
Lemma depth_two_4_left_value (R : numFieldType) : depth_two_4_left (mx R 2 2 depth_two_4_at_L) (mx R 2 2 depth_two_4_at_R_) (mx R 2 2 depth_two_4_at_W) =
  mx R 2 2 [:: [:: q 1555 18; q (-49103) 1080]; [:: q (-49103) 1080; q 10033 360]].
Proof. by rewrite /depth_two_4_domain /depth_two_4_left /depth_two_4_right; at_point. Qed.
Lemma depth_two_4_right_value (R : numFieldType) : depth_two_4_right (mx R 2 2 depth_two_4_at_L) (mx R 2 2 depth_two_4_at_R_) (mx R 2 2 depth_two_4_at_W) =
  mx R 2 2 [:: [:: q 1555 18; q (-49103) 1080]; [:: q (-49103) 1080; q 10033 360]].
Proof. by rewrite /depth_two_4_domain /depth_two_4_left /depth_two_4_right; at_point. Qed.
Lemma depth_two_4_wrong_0 (R : numFieldType) : ~ (forall (L : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  depth_two_4_domain L R_ W -> depth_two_4_left L R_ W = (R_ *m W) + (W *m L)).
Proof. move=> /(_ (mx R 2 2 depth_two_4_at_L) (mx R 2 2 depth_two_4_at_R_) (mx R 2 2 depth_two_4_at_W) (depth_two_4_inhabited R)); rewrite /depth_two_4_domain /depth_two_4_left /depth_two_4_right; not_at_point. Qed.
Lemma depth_two_4_wrong_1 (R : numFieldType) : ~ (forall (L : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  depth_two_4_domain L R_ W -> depth_two_4_left L R_ W = (L *m L) + (W *m L)).
Proof. move=> /(_ (mx R 2 2 depth_two_4_at_L) (mx R 2 2 depth_two_4_at_R_) (mx R 2 2 depth_two_4_at_W) (depth_two_4_inhabited R)); rewrite /depth_two_4_domain /depth_two_4_left /depth_two_4_right; not_at_point. Qed.

(* depth_two_5: with the squared Frobenius length tr LWL; | Tr(L*R*T(R)*T(L)) = Tr(L*W*L) *)
Definition depth_two_5_domain (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : Prop :=
  R_ *m R_^T = W /\
  L^T = L.
Definition depth_two_5_left (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : R :=
  \tr (L *m R_ *m R_^T *m L^T).
Definition depth_two_5_right (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : R :=
  \tr (L *m W *m L).
Lemma depth_two_5 (R : numFieldType) (d0 d3 : nat)
  (L : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) :
  depth_two_5_domain L R_ W -> depth_two_5_left L R_ W = depth_two_5_right L R_ W.
Proof.
  rewrite /depth_two_5_domain /depth_two_5_left /depth_two_5_right; move=> [h0 h1].
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
Definition depth_two_5_at_L : table :=
  [:: [:: q 21 20; q (-1) 30]; [:: q (-1) 30; q 11 20]].
Definition depth_two_5_at_R_ : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition depth_two_5_at_W : table :=
  [:: [:: q 725 18; q (-325) 12]; [:: q (-325) 12; q 853 36]].
Lemma depth_two_5_inhabited (R : numFieldType) : depth_two_5_domain (mx R 2 2 depth_two_5_at_L) (mx R 2 2 depth_two_5_at_R_) (mx R 2 2 depth_two_5_at_W).
Proof. by rewrite /depth_two_5_domain /depth_two_5_left /depth_two_5_right; at_point. Qed.
Lemma depth_two_5_left_value (R : numFieldType) : depth_two_5_left (mx R 2 2 depth_two_5_at_L) (mx R 2 2 depth_two_5_at_R_) (mx R 2 2 depth_two_5_at_W) =
  of_Q R (q 7067579 129600).
Proof. by rewrite /depth_two_5_domain /depth_two_5_left /depth_two_5_right; at_point. Qed.
Lemma depth_two_5_right_value (R : numFieldType) : depth_two_5_right (mx R 2 2 depth_two_5_at_L) (mx R 2 2 depth_two_5_at_R_) (mx R 2 2 depth_two_5_at_W) =
  of_Q R (q 7067579 129600).
Proof. by rewrite /depth_two_5_domain /depth_two_5_left /depth_two_5_right; at_point. Qed.

(* depth_two_6: it is orthogonal to the velocities R(B − B^T) that leave W where it is.  So g/4 is the metric of
   the quotient of the matrices R by rotations. | Tr(R*B*T(R)*T(L)) = Tr(R*T(B)*T(R)*L) *)
Definition depth_two_6_domain (R : numFieldType) (d0 d1 : nat)
  (R_ : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d1)) (L : 'M[R]_(d0, d0)) : Prop :=
  True.
Definition depth_two_6_left (R : numFieldType) (d0 d1 : nat)
  (R_ : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d1)) (L : 'M[R]_(d0, d0)) : R :=
  \tr (R_ *m B *m R_^T *m L^T).
Definition depth_two_6_right (R : numFieldType) (d0 d1 : nat)
  (R_ : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d1)) (L : 'M[R]_(d0, d0)) : R :=
  \tr (R_ *m B^T *m R_^T *m L).
Lemma depth_two_6 (R : numFieldType) (d0 d1 : nat)
  (R_ : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d1)) (L : 'M[R]_(d0, d0)) :
  depth_two_6_domain R_ B L -> depth_two_6_left R_ B L = depth_two_6_right R_ B L.
Proof.
  rewrite /depth_two_6_domain /depth_two_6_left /depth_two_6_right; move=> _.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  have certified := @by_certificate_of_traces R D [:: pad D R_; pad D B; pad D L] [:: ]
    [:: ]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Transposed (Letter 2)))
    (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 0))) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition depth_two_6_at_R_ : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition depth_two_6_at_B : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition depth_two_6_at_L : table :=
  [:: [:: q 21 20; q (-1) 30]; [:: q (-1) 30; q 11 20]].
Lemma depth_two_6_inhabited (R : numFieldType) : depth_two_6_domain (mx R 2 2 depth_two_6_at_R_) (mx R 2 2 depth_two_6_at_B) (mx R 2 2 depth_two_6_at_L).
Proof. by rewrite /depth_two_6_domain /depth_two_6_left /depth_two_6_right; at_point. Qed.
Lemma depth_two_6_left_value (R : numFieldType) : depth_two_6_left (mx R 2 2 depth_two_6_at_R_) (mx R 2 2 depth_two_6_at_B) (mx R 2 2 depth_two_6_at_L) =
  of_Q R (q 149521 288).
Proof. by rewrite /depth_two_6_domain /depth_two_6_left /depth_two_6_right; at_point. Qed.
Lemma depth_two_6_right_value (R : numFieldType) : depth_two_6_right (mx R 2 2 depth_two_6_at_R_) (mx R 2 2 depth_two_6_at_B) (mx R 2 2 depth_two_6_at_L) =
  of_Q R (q 149521 288).
Proof. by rewrite /depth_two_6_domain /depth_two_6_left /depth_two_6_right; at_point. Qed.

(* depth_two_7: The straight line R(t) = (1 + tL)R = QR lies over W(t) = (1 + tL) W (1 + tL); | Q*R*T(R)*T(Q) =
   Q*W*Q *)
Definition depth_two_7_domain (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : Prop :=
  R_ *m R_^T = W /\
  Q^T = Q.
Definition depth_two_7_left (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  Q *m R_ *m R_^T *m Q^T.
Definition depth_two_7_right (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  Q *m W *m Q.
Lemma depth_two_7 (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (W : 'M[R]_(d0, d0)) :
  depth_two_7_domain Q R_ W -> depth_two_7_left Q R_ W = depth_two_7_right Q R_ W.
Proof.
  rewrite /depth_two_7_domain /depth_two_7_left /depth_two_7_right; move=> [h0 h1].
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
Definition depth_two_7_at_Q : table :=
  [:: [:: q 27 20; q (-1) 90]; [:: q (-1) 90; q 71 60]].
Definition depth_two_7_at_R_ : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition depth_two_7_at_W : table :=
  [:: [:: q 725 18; q (-325) 12]; [:: q (-325) 12; q 853 36]].
Lemma depth_two_7_inhabited (R : numFieldType) : depth_two_7_domain (mx R 2 2 depth_two_7_at_Q) (mx R 2 2 depth_two_7_at_R_) (mx R 2 2 depth_two_7_at_W).
Proof. by rewrite /depth_two_7_domain /depth_two_7_left /depth_two_7_right; at_point. Qed.
Lemma depth_two_7_left_value (R : numFieldType) : depth_two_7_left (mx R 2 2 depth_two_7_at_Q) (mx R 2 2 depth_two_7_at_R_) (mx R 2 2 depth_two_7_at_W) =
  mx R 2 2 [:: [:: q 43286081 583200; q (-17179001) 388800]; [:: q (-17179001) 388800; q 39536257 1166400]].
Proof. by rewrite /depth_two_7_domain /depth_two_7_left /depth_two_7_right; at_point. Qed.
Lemma depth_two_7_right_value (R : numFieldType) : depth_two_7_right (mx R 2 2 depth_two_7_at_Q) (mx R 2 2 depth_two_7_at_R_) (mx R 2 2 depth_two_7_at_W) =
  mx R 2 2 [:: [:: q 43286081 583200; q (-17179001) 388800]; [:: q (-17179001) 388800; q 39536257 1166400]].
Proof. by rewrite /depth_two_7_domain /depth_two_7_left /depth_two_7_right; at_point. Qed.
Lemma depth_two_7_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  depth_two_7_domain Q R_ W -> depth_two_7_left Q R_ W = R_ *m W *m Q).
Proof. move=> /(_ (mx R 2 2 depth_two_7_at_Q) (mx R 2 2 depth_two_7_at_R_) (mx R 2 2 depth_two_7_at_W) (depth_two_7_inhabited R)); rewrite /depth_two_7_domain /depth_two_7_left /depth_two_7_right; not_at_point. Qed.
Lemma depth_two_7_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  depth_two_7_domain Q R_ W -> depth_two_7_left Q R_ W = Q *m Q *m Q).
Proof. move=> /(_ (mx R 2 2 depth_two_7_at_Q) (mx R 2 2 depth_two_7_at_R_) (mx R 2 2 depth_two_7_at_W) (depth_two_7_inhabited R)); rewrite /depth_two_7_domain /depth_two_7_left /depth_two_7_right; not_at_point. Qed.

(* depth_two_8: its velocity is L(t)R(t) with L(t) = L(1 + tL)^{-1}, | L*R = L*J*Q*R *)
Definition depth_two_8_domain (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (J : 'M[R]_(d0, d0)) (t : R) : Prop :=
  Q *m J = (1%:M : 'M_d0) /\
  J *m Q = (1%:M : 'M_d0).
Definition depth_two_8_left (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (J : 'M[R]_(d0, d0)) (t : R) : 'M[R]_(d0, d3) :=
  (t)^-1 *: (((- ((1%:M : 'M_d0))) + Q) *m R_).
Definition depth_two_8_right (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (J : 'M[R]_(d0, d0)) (t : R) : 'M[R]_(d0, d3) :=
  (t)^-1 *: (((- ((1%:M : 'M_d0))) + Q) *m J *m Q *m R_).
Lemma depth_two_8 (R : numFieldType) (d0 d3 : nat)
  (Q : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d3)) (J : 'M[R]_(d0, d0)) (t : R) :
  depth_two_8_domain Q R_ J t -> depth_two_8_left Q R_ J t = depth_two_8_right Q R_ J t.
Proof.
  rewrite /depth_two_8_domain /depth_two_8_left /depth_two_8_right; move=> [h0 h1].
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
Definition depth_two_8_at_Q : table :=
  [:: [:: q 27 20; q (-1) 90]; [:: q (-1) 90; q 71 60]].
Definition depth_two_8_at_R_ : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition depth_two_8_at_J : table :=
  [:: [:: q 7668 10351; q 72 10351]; [:: q 72 10351; q 8748 10351]].
Definition depth_two_8_at_t : Q :=
  q 1 3.
Lemma depth_two_8_inhabited (R : numFieldType) : depth_two_8_domain (mx R 2 2 depth_two_8_at_Q) (mx R 2 2 depth_two_8_at_R_) (mx R 2 2 depth_two_8_at_J) (of_Q R depth_two_8_at_t).
Proof. by rewrite /depth_two_8_domain /depth_two_8_left /depth_two_8_right; at_point. Qed.
Lemma depth_two_8_left_value (R : numFieldType) : depth_two_8_left (mx R 2 2 depth_two_8_at_Q) (mx R 2 2 depth_two_8_at_R_) (mx R 2 2 depth_two_8_at_J) (of_Q R depth_two_8_at_t) =
  mx R 2 2 [:: [:: q 249 40; q (-991) 360]; [:: q (-83) 45; q 263 120]].
Proof. by rewrite /depth_two_8_domain /depth_two_8_left /depth_two_8_right; at_point. Qed.
Lemma depth_two_8_right_value (R : numFieldType) : depth_two_8_right (mx R 2 2 depth_two_8_at_Q) (mx R 2 2 depth_two_8_at_R_) (mx R 2 2 depth_two_8_at_J) (of_Q R depth_two_8_at_t) =
  mx R 2 2 [:: [:: q 249 40; q (-991) 360]; [:: q (-83) 45; q 263 120]].
Proof. by rewrite /depth_two_8_domain /depth_two_8_left /depth_two_8_right; at_point. Qed.
Lemma depth_two_8_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (J : 'M[R]_(2, 2)) (t : R),
  depth_two_8_domain Q R_ J t -> depth_two_8_left Q R_ J t = (J *m J) *m Q *m R_).
Proof. move=> /(_ (mx R 2 2 depth_two_8_at_Q) (mx R 2 2 depth_two_8_at_R_) (mx R 2 2 depth_two_8_at_J) (of_Q R depth_two_8_at_t) (depth_two_8_inhabited R)); rewrite /depth_two_8_domain /depth_two_8_left /depth_two_8_right; not_at_point. Qed.
Lemma depth_two_8_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (J : 'M[R]_(2, 2)) (t : R),
  depth_two_8_domain Q R_ J t -> depth_two_8_left Q R_ J t = (t)^-1 *: ((t)^-1 *: ((((- (1%:M : 'M_2)) + Q) *m ((- (1%:M : 'M_2)) + Q)) *m Q *m R_))).
Proof. move=> /(_ (mx R 2 2 depth_two_8_at_Q) (mx R 2 2 depth_two_8_at_R_) (mx R 2 2 depth_two_8_at_J) (of_Q R depth_two_8_at_t) (depth_two_8_inhabited R)); rewrite /depth_two_8_domain /depth_two_8_left /depth_two_8_right; not_at_point. Qed.

(* depth_two_9: which is symmetric: the line is horizontal for as long as 1 + tL is invertible, and a geodesic
   upstairs that is horizontal lies over a geodesic. | T(J)*T(L) = L*J *)
Definition depth_two_9_domain (R : numFieldType) (d0 : nat)
  (J : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d0)) (t : R) : Prop :=
  Q *m J = (1%:M : 'M_d0) /\
  J^T = J /\
  Q^T = Q /\
  J *m Q = (1%:M : 'M_d0).
Definition depth_two_9_left (R : numFieldType) (d0 : nat)
  (J : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d0)) (t : R) : 'M[R]_(d0, d0) :=
  (t)^-1 *: (J^T *m ((- ((1%:M : 'M_d0))) + Q^T)).
Definition depth_two_9_right (R : numFieldType) (d0 : nat)
  (J : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d0)) (t : R) : 'M[R]_(d0, d0) :=
  (t)^-1 *: (((- ((1%:M : 'M_d0))) + Q) *m J).
Lemma depth_two_9 (R : numFieldType) (d0 : nat)
  (J : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d0)) (t : R) :
  depth_two_9_domain J Q t -> depth_two_9_left J Q t = depth_two_9_right J Q t.
Proof.
  rewrite /depth_two_9_domain /depth_two_9_left /depth_two_9_right; move=> [h0 [h1 [h2 h3]]].
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
Definition depth_two_9_at_J : table :=
  [:: [:: q 7668 10351; q 72 10351]; [:: q 72 10351; q 8748 10351]].
Definition depth_two_9_at_Q : table :=
  [:: [:: q 27 20; q (-1) 90]; [:: q (-1) 90; q 71 60]].
Definition depth_two_9_at_t : Q :=
  q 1 3.
Lemma depth_two_9_inhabited (R : numFieldType) : depth_two_9_domain (mx R 2 2 depth_two_9_at_J) (mx R 2 2 depth_two_9_at_Q) (of_Q R depth_two_9_at_t).
Proof. by rewrite /depth_two_9_domain /depth_two_9_left /depth_two_9_right; at_point. Qed.
Lemma depth_two_9_left_value (R : numFieldType) : depth_two_9_left (mx R 2 2 depth_two_9_at_J) (mx R 2 2 depth_two_9_at_Q) (of_Q R depth_two_9_at_t) =
  mx R 2 2 [:: [:: q 8049 10351; q (-216) 10351]; [:: q (-216) 10351; q 4809 10351]].
Proof. by rewrite /depth_two_9_domain /depth_two_9_left /depth_two_9_right; at_point. Qed.
Lemma depth_two_9_right_value (R : numFieldType) : depth_two_9_right (mx R 2 2 depth_two_9_at_J) (mx R 2 2 depth_two_9_at_Q) (of_Q R depth_two_9_at_t) =
  mx R 2 2 [:: [:: q 8049 10351; q (-216) 10351]; [:: q (-216) 10351; q 4809 10351]].
Proof. by rewrite /depth_two_9_domain /depth_two_9_left /depth_two_9_right; at_point. Qed.
Lemma depth_two_9_wrong_0 (R : numFieldType) : ~ (forall (J : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (t : R),
  depth_two_9_domain J Q t -> depth_two_9_left J Q t = J *m J).
Proof. move=> /(_ (mx R 2 2 depth_two_9_at_J) (mx R 2 2 depth_two_9_at_Q) (of_Q R depth_two_9_at_t) (depth_two_9_inhabited R)); rewrite /depth_two_9_domain /depth_two_9_left /depth_two_9_right; not_at_point. Qed.
Lemma depth_two_9_wrong_1 (R : numFieldType) : ~ (forall (J : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (t : R),
  depth_two_9_domain J Q t -> depth_two_9_left J Q t = (t)^-1 *: ((t)^-1 *: (((- (1%:M : 'M_2)) + Q) *m ((- (1%:M : 'M_2)) + Q)))).
Proof. move=> /(_ (mx R 2 2 depth_two_9_at_J) (mx R 2 2 depth_two_9_at_Q) (of_Q R depth_two_9_at_t) (depth_two_9_inhabited R)); rewrite /depth_two_9_domain /depth_two_9_left /depth_two_9_right; not_at_point. Qed.

(* horizontal_lines_1: For normal Z the layers 1 + sZ, s = t/N, are balanced: W_{j+1}^T W_{j+1} = W_j W_j^T for
   all t. | (s*T(Z) + 1)*(s*Z + 1) = (s*Z + 1)*(s*T(Z) + 1) *)
Definition horizontal_lines_1_domain (R : numFieldType) (d0 : nat)
  (Z_ : 'M[R]_(d0, d0)) (s : R) : Prop :=
  Z_^T *m Z_ = Z_ *m Z_^T.
Definition horizontal_lines_1_left (R : numFieldType) (d0 : nat)
  (Z_ : 'M[R]_(d0, d0)) (s : R) : 'M[R]_(d0, d0) :=
  ((s *: Z_^T) + ((1%:M : 'M_d0))) *m ((s *: Z_) + ((1%:M : 'M_d0))).
Definition horizontal_lines_1_right (R : numFieldType) (d0 : nat)
  (Z_ : 'M[R]_(d0, d0)) (s : R) : 'M[R]_(d0, d0) :=
  ((s *: Z_) + ((1%:M : 'M_d0))) *m ((s *: Z_^T) + ((1%:M : 'M_d0))).
Lemma horizontal_lines_1 (R : numFieldType) (d0 : nat)
  (Z_ : 'M[R]_(d0, d0)) (s : R) :
  horizontal_lines_1_domain Z_ s -> horizontal_lines_1_left Z_ s = horizontal_lines_1_right Z_ s.
Proof.
  rewrite /horizontal_lines_1_domain /horizontal_lines_1_left /horizontal_lines_1_right; move=> h0.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Z_; pad D (1%:M : 'M_d0)] [:: s]
    [:: ((Minus (Multiple 0 Unit)), (Times (Letter 0) (Letter 1)), (Letter 0), Unit); ((Minus (Multiple 0 Unit)), (Times (Letter 1) (Transposed (Letter 0))), (Transposed (Letter 0)), Unit); ((Multiple 0 (Multiple 0 Unit)), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 0) (Transposed (Letter 0))), Unit); ((Multiple 0 Unit), (Times (Transposed (Letter 0)) (Letter 1)), (Transposed (Letter 0)), Unit); ((Multiple 0 Unit), (Times (Letter 1) (Letter 0)), (Letter 0), Unit)]
    (Times (Plus (Multiple 0 (Transposed (Letter 0))) (Letter 1)) (Plus (Multiple 0 (Letter 0)) (Letter 1)))
    (Times (Plus (Multiple 0 (Letter 0)) (Letter 1)) (Plus (Multiple 0 (Transposed (Letter 0))) (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition horizontal_lines_1_at_Z_ : table :=
  [:: [:: q (-491836) 1071105; q (-5874) 10201]; [:: q 5874 10201; q (-491836) 1071105]].
Definition horizontal_lines_1_at_s : Q :=
  q 1 4.
Lemma horizontal_lines_1_inhabited (R : numFieldType) : horizontal_lines_1_domain (mx R 2 2 horizontal_lines_1_at_Z_) (of_Q R horizontal_lines_1_at_s).
Proof. by rewrite /horizontal_lines_1_domain /horizontal_lines_1_left /horizontal_lines_1_right; at_point. Qed.
Lemma horizontal_lines_1_left_value (R : numFieldType) : horizontal_lines_1_left (mx R 2 2 horizontal_lines_1_at_Z_) (of_Q R horizontal_lines_1_at_s) =
  mx R 2 2 [:: [:: q 361829689 449864100; q 0 1]; [:: q 0 1; q 361829689 449864100]].
Proof. by rewrite /horizontal_lines_1_domain /horizontal_lines_1_left /horizontal_lines_1_right; at_point. Qed.
Lemma horizontal_lines_1_right_value (R : numFieldType) : horizontal_lines_1_right (mx R 2 2 horizontal_lines_1_at_Z_) (of_Q R horizontal_lines_1_at_s) =
  mx R 2 2 [:: [:: q 361829689 449864100; q 0 1]; [:: q 0 1; q 361829689 449864100]].
Proof. by rewrite /horizontal_lines_1_domain /horizontal_lines_1_left /horizontal_lines_1_right; at_point. Qed.
Lemma horizontal_lines_1_wrong_0 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (s : R),
  horizontal_lines_1_domain Z_ s -> horizontal_lines_1_left Z_ s = ((s *: Z_) + ((2)%:~R *: (1%:M : 'M_2))) *m ((s *: Z_^T) + (1%:M : 'M_2))).
Proof. move=> /(_ (mx R 2 2 horizontal_lines_1_at_Z_) (of_Q R horizontal_lines_1_at_s) (horizontal_lines_1_inhabited R)); rewrite /horizontal_lines_1_domain /horizontal_lines_1_left /horizontal_lines_1_right; not_at_point. Qed.
Lemma horizontal_lines_1_wrong_1 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (s : R),
  horizontal_lines_1_domain Z_ s -> ((s *: Z_^T) + ((2)%:~R *: (1%:M : 'M_2))) *m ((s *: Z_) + (1%:M : 'M_2)) = horizontal_lines_1_right Z_ s).
Proof. move=> /(_ (mx R 2 2 horizontal_lines_1_at_Z_) (of_Q R horizontal_lines_1_at_s) (horizontal_lines_1_inhabited R)); rewrite /horizontal_lines_1_domain /horizontal_lines_1_left /horizontal_lines_1_right; not_at_point. Qed.

(* horizontal_lines_2: What leaves the product where it is moves two layers by W_{j+1}B and −BW_j, and the rest
   is made of such moves: the velocity Z/N of both layers is orthogonal to it. | Tr(T(B)*(s*T(Z) + 1)*Z) =
   Tr((s*T(Z) + 1)*T(B)*Z) *)
Definition horizontal_lines_2_domain (R : numFieldType) (d0 : nat)
  (B : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) (s : R) : Prop :=
  Z_^T *m Z_ = Z_ *m Z_^T.
Definition horizontal_lines_2_left (R : numFieldType) (d0 : nat)
  (B : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) (s : R) : R :=
  \tr (B^T *m ((s *: Z_^T) + ((1%:M : 'M_d0))) *m Z_).
Definition horizontal_lines_2_right (R : numFieldType) (d0 : nat)
  (B : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) (s : R) : R :=
  \tr (((s *: Z_^T) + ((1%:M : 'M_d0))) *m B^T *m Z_).
Lemma horizontal_lines_2 (R : numFieldType) (d0 : nat)
  (B : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) (s : R) :
  horizontal_lines_2_domain B Z_ s -> horizontal_lines_2_left B Z_ s = horizontal_lines_2_right B Z_ s.
Proof.
  rewrite /horizontal_lines_2_domain /horizontal_lines_2_left /horizontal_lines_2_right; move=> h0.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D B; pad D Z_; pad D (1%:M : 'M_d0)] [:: s]
    [:: ((Minus Unit), (Times (Letter 2) (Transposed (Letter 0))), (Transposed (Letter 0)), (Letter 1)); ((Multiple 0 (Transposed (Letter 0))), (Times (Transposed (Letter 1)) (Letter 1)), (Times (Letter 1) (Transposed (Letter 1))), Unit); ((Transposed (Letter 0)), (Times (Letter 2) (Letter 1)), (Letter 1), Unit)]
    (Times (Times (Transposed (Letter 0)) (Plus (Multiple 0 (Transposed (Letter 1))) (Letter 2))) (Letter 1))
    (Times (Times (Plus (Multiple 0 (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 0))) (Letter 1)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition horizontal_lines_2_at_B : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition horizontal_lines_2_at_Z_ : table :=
  [:: [:: q (-491836) 1071105; q (-5874) 10201]; [:: q 5874 10201; q (-491836) 1071105]].
Definition horizontal_lines_2_at_s : Q :=
  q 1 4.
Lemma horizontal_lines_2_inhabited (R : numFieldType) : horizontal_lines_2_domain (mx R 2 2 horizontal_lines_2_at_B) (mx R 2 2 horizontal_lines_2_at_Z_) (of_Q R horizontal_lines_2_at_s).
Proof. by rewrite /horizontal_lines_2_domain /horizontal_lines_2_left /horizontal_lines_2_right; at_point. Qed.
Lemma horizontal_lines_2_left_value (R : numFieldType) : horizontal_lines_2_left (mx R 2 2 horizontal_lines_2_at_B) (mx R 2 2 horizontal_lines_2_at_Z_) (of_Q R horizontal_lines_2_at_s) =
  of_Q R (q (-1152498574) 337398075).
Proof. by rewrite /horizontal_lines_2_domain /horizontal_lines_2_left /horizontal_lines_2_right; at_point. Qed.
Lemma horizontal_lines_2_right_value (R : numFieldType) : horizontal_lines_2_right (mx R 2 2 horizontal_lines_2_at_B) (mx R 2 2 horizontal_lines_2_at_Z_) (of_Q R horizontal_lines_2_at_s) =
  of_Q R (q (-1152498574) 337398075).
Proof. by rewrite /horizontal_lines_2_domain /horizontal_lines_2_left /horizontal_lines_2_right; at_point. Qed.

Definition all_of_them := (depth_two_1,
  depth_two_2,
  depth_two_4,
  depth_two_5,
  depth_two_6,
  depth_two_7,
  depth_two_8,
  depth_two_9,
  horizontal_lines_1,
  horizontal_lines_2).
Print Assumptions all_of_them.
