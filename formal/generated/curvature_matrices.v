(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* curvature_4: For a diagonal matrix D of signs DWD = (DU)Σ(DV)^T, and each layer of A_{N,DWD}(DZD) is that of
   A_{N,W}(Z) between D and D: | D*U*SigmaPower(2*(N - j)/N)*T(U)*T(D)*D*Z*D**2*V*SigmaPower(2*(j -
   1)/N)*T(V)*T(D) = D*U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V)*D *)
Definition curvature_4_domain (R : numFieldType) (d0 d3 d9 : nat)
  (D_ : 'M[R]_(d0, d0)) (U : 'M[R]_(d0, d3)) (SigmaPower_2_2_j_N : 'M[R]_(d3, d3)) (Z_ : 'M[R]_(d0, d0)) (V : 'M[R]_(d0, d9)) (SigmaPower_2_j_N_2_N : 'M[R]_(d9, d9)) : Prop :=
  D_^T = D_ /\
  D_ *m D_ = (1%:M : 'M_d0).
Definition curvature_4_left (R : numFieldType) (d0 d3 d9 : nat)
  (D_ : 'M[R]_(d0, d0)) (U : 'M[R]_(d0, d3)) (SigmaPower_2_2_j_N : 'M[R]_(d3, d3)) (Z_ : 'M[R]_(d0, d0)) (V : 'M[R]_(d0, d9)) (SigmaPower_2_j_N_2_N : 'M[R]_(d9, d9)) : 'M[R]_(d0, d0) :=
  D_ *m U *m SigmaPower_2_2_j_N *m U^T *m D_^T *m D_ *m Z_ *m (D_ *m D_) *m V *m SigmaPower_2_j_N_2_N *m V^T *m D_^T.
Definition curvature_4_right (R : numFieldType) (d0 d3 d9 : nat)
  (D_ : 'M[R]_(d0, d0)) (U : 'M[R]_(d0, d3)) (SigmaPower_2_2_j_N : 'M[R]_(d3, d3)) (Z_ : 'M[R]_(d0, d0)) (V : 'M[R]_(d0, d9)) (SigmaPower_2_j_N_2_N : 'M[R]_(d9, d9)) : 'M[R]_(d0, d0) :=
  D_ *m U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m D_.
Lemma curvature_4 (R : numFieldType) (d0 d3 d9 : nat)
  (D_ : 'M[R]_(d0, d0)) (U : 'M[R]_(d0, d3)) (SigmaPower_2_2_j_N : 'M[R]_(d3, d3)) (Z_ : 'M[R]_(d0, d0)) (V : 'M[R]_(d0, d9)) (SigmaPower_2_j_N_2_N : 'M[R]_(d9, d9)) :
  curvature_4_domain D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> curvature_4_left D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = curvature_4_right D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N.
Proof.
  rewrite /curvature_4_domain /curvature_4_left /curvature_4_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d9].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D D_; pad D U; pad D SigmaPower_2_2_j_N; pad D Z_; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))), (Transposed (Letter 0)), (Letter 0), (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 3)) (Letter 0)) (Letter 0)) (Letter 4)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 0)))); ((Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))), (Times (Letter 0) (Letter 0)), (Letter 6), (Times (Times (Times (Times (Times (Times (Letter 3) (Letter 0)) (Letter 0)) (Letter 4)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 0)))); ((Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))), (Times (Letter 6) (Letter 3)), (Letter 3), (Times (Times (Times (Times (Times (Letter 0) (Letter 0)) (Letter 4)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 0)))); ((Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))) (Letter 3)), (Times (Letter 0) (Letter 0)), (Letter 6), (Times (Times (Times (Letter 4) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 0)))); ((Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))) (Letter 3)), (Times (Letter 6) (Letter 4)), (Letter 4), (Times (Times (Letter 5) (Transposed (Letter 4))) (Transposed (Letter 0)))); ((Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))) (Letter 3)) (Letter 4)) (Letter 5)) (Transposed (Letter 4))), (Transposed (Letter 0)), (Letter 0), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0))) (Letter 0)) (Letter 3)) (Times (Letter 0) (Letter 0))) (Letter 4)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 0)))
    (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 1))) (Letter 3)) (Letter 4)) (Letter 5)) (Transposed (Letter 4))) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition curvature_4_at_D_ : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q (-1) 1]].
Definition curvature_4_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition curvature_4_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition curvature_4_at_Z_ : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition curvature_4_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition curvature_4_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Lemma curvature_4_inhabited (R : numFieldType) : curvature_4_domain (mx R 2 2 curvature_4_at_D_) (mx R 2 2 curvature_4_at_U) (mx R 2 2 curvature_4_at_SigmaPower_2_2_j_N) (mx R 2 2 curvature_4_at_Z_) (mx R 2 2 curvature_4_at_V) (mx R 2 2 curvature_4_at_SigmaPower_2_j_N_2_N).
Proof. by rewrite /curvature_4_domain /curvature_4_left /curvature_4_right; at_point. Qed.
Lemma curvature_4_left_value (R : numFieldType) : curvature_4_left (mx R 2 2 curvature_4_at_D_) (mx R 2 2 curvature_4_at_U) (mx R 2 2 curvature_4_at_SigmaPower_2_2_j_N) (mx R 2 2 curvature_4_at_Z_) (mx R 2 2 curvature_4_at_V) (mx R 2 2 curvature_4_at_SigmaPower_2_j_N_2_N) =
  mx R 2 2 [:: [:: q 35784510536 6179394675; q (-34278023216) 2059798225]; [:: q 49865207816 2059798225; q 1480199932747 12358789350]].
Proof. by rewrite /curvature_4_domain /curvature_4_left /curvature_4_right; at_point. Qed.
Lemma curvature_4_right_value (R : numFieldType) : curvature_4_right (mx R 2 2 curvature_4_at_D_) (mx R 2 2 curvature_4_at_U) (mx R 2 2 curvature_4_at_SigmaPower_2_2_j_N) (mx R 2 2 curvature_4_at_Z_) (mx R 2 2 curvature_4_at_V) (mx R 2 2 curvature_4_at_SigmaPower_2_j_N_2_N) =
  mx R 2 2 [:: [:: q 35784510536 6179394675; q (-34278023216) 2059798225]; [:: q 49865207816 2059798225; q 1480199932747 12358789350]].
Proof. by rewrite /curvature_4_domain /curvature_4_left /curvature_4_right; at_point. Qed.
Lemma curvature_4_wrong_0 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  curvature_4_domain D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> curvature_4_left D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = (U *m U) *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m D_).
Proof. move=> /(_ (mx R 2 2 curvature_4_at_D_) (mx R 2 2 curvature_4_at_U) (mx R 2 2 curvature_4_at_SigmaPower_2_2_j_N) (mx R 2 2 curvature_4_at_Z_) (mx R 2 2 curvature_4_at_V) (mx R 2 2 curvature_4_at_SigmaPower_2_j_N_2_N) (curvature_4_inhabited R)); rewrite /curvature_4_domain /curvature_4_left /curvature_4_right; not_at_point. Qed.
Lemma curvature_4_wrong_1 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  curvature_4_domain D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> curvature_4_left D_ U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = D_ *m U *m SigmaPower_2_2_j_N *m D_^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m D_).
Proof. move=> /(_ (mx R 2 2 curvature_4_at_D_) (mx R 2 2 curvature_4_at_U) (mx R 2 2 curvature_4_at_SigmaPower_2_2_j_N) (mx R 2 2 curvature_4_at_Z_) (mx R 2 2 curvature_4_at_V) (mx R 2 2 curvature_4_at_SigmaPower_2_j_N_2_N) (curvature_4_inhabited R)); rewrite /curvature_4_domain /curvature_4_left /curvature_4_right; not_at_point. Qed.

(* curvature_5: W ↦ DWD is an isometry, and the matrices that it leaves where they are, those of two blocks, are
   totally geodesic.  At W = Σ it multiplies entry (i, l) by s_i s_l: a component vanishes in which an index
   occurs an odd number of times, so that of four pairs at most four indices differ. | T(D)*T(X)*T(D)*D*Z*D =
   D*T(X)*Z*D *)
Definition curvature_5_domain (R : numFieldType) (d0 : nat)
  (D_ : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) : Prop :=
  D_^T = D_ /\
  D_ *m D_ = (1%:M : 'M_d0).
Definition curvature_5_left (R : numFieldType) (d0 : nat)
  (D_ : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  D_^T *m X^T *m D_^T *m D_ *m Z_ *m D_.
Definition curvature_5_right (R : numFieldType) (d0 : nat)
  (D_ : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  D_ *m X^T *m Z_ *m D_.
Lemma curvature_5 (R : numFieldType) (d0 : nat)
  (D_ : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) :
  curvature_5_domain D_ X Z_ -> curvature_5_left D_ X Z_ = curvature_5_right D_ X Z_.
Proof.
  rewrite /curvature_5_domain /curvature_5_left /curvature_5_right; move=> [h0 h1].
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D D_; pad D X; pad D Z_; pad D (1%:M : 'M_d0)] [:: ]
    [:: (Unit, (Transposed (Letter 0)), (Letter 0), (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Letter 0))); ((Times (Letter 0) (Transposed (Letter 1))), (Transposed (Letter 0)), (Letter 0), (Times (Times (Letter 0) (Letter 2)) (Letter 0))); ((Times (Letter 0) (Transposed (Letter 1))), (Times (Letter 0) (Letter 0)), (Letter 3), (Times (Letter 2) (Letter 0))); ((Times (Letter 0) (Transposed (Letter 1))), (Times (Letter 3) (Letter 2)), (Letter 2), (Letter 0))]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Letter 0))
    (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Letter 2)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition curvature_5_at_D_ : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q (-1) 1]].
Definition curvature_5_at_X : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition curvature_5_at_Z_ : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Lemma curvature_5_inhabited (R : numFieldType) : curvature_5_domain (mx R 2 2 curvature_5_at_D_) (mx R 2 2 curvature_5_at_X) (mx R 2 2 curvature_5_at_Z_).
Proof. by rewrite /curvature_5_domain /curvature_5_left /curvature_5_right; at_point. Qed.
Lemma curvature_5_left_value (R : numFieldType) : curvature_5_left (mx R 2 2 curvature_5_at_D_) (mx R 2 2 curvature_5_at_X) (mx R 2 2 curvature_5_at_Z_) =
  mx R 2 2 [:: [:: q 343 4; q (-21) 1]; [:: q 593 18; q 457 12]].
Proof. by rewrite /curvature_5_domain /curvature_5_left /curvature_5_right; at_point. Qed.
Lemma curvature_5_right_value (R : numFieldType) : curvature_5_right (mx R 2 2 curvature_5_at_D_) (mx R 2 2 curvature_5_at_X) (mx R 2 2 curvature_5_at_Z_) =
  mx R 2 2 [:: [:: q 343 4; q (-21) 1]; [:: q 593 18; q 457 12]].
Proof. by rewrite /curvature_5_domain /curvature_5_left /curvature_5_right; at_point. Qed.
Lemma curvature_5_wrong_0 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(2, 2)) (X : 'M[R]_(2, 2)) (Z_ : 'M[R]_(2, 2)),
  curvature_5_domain D_ X Z_ -> curvature_5_left D_ X Z_ = X *m X^T *m Z_ *m D_).
Proof. move=> /(_ (mx R 2 2 curvature_5_at_D_) (mx R 2 2 curvature_5_at_X) (mx R 2 2 curvature_5_at_Z_) (curvature_5_inhabited R)); rewrite /curvature_5_domain /curvature_5_left /curvature_5_right; not_at_point. Qed.
Lemma curvature_5_wrong_1 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(2, 2)) (X : 'M[R]_(2, 2)) (Z_ : 'M[R]_(2, 2)),
  curvature_5_domain D_ X Z_ -> curvature_5_left D_ X Z_ = D_ *m D_^T *m Z_ *m D_).
Proof. move=> /(_ (mx R 2 2 curvature_5_at_D_) (mx R 2 2 curvature_5_at_X) (mx R 2 2 curvature_5_at_Z_) (curvature_5_inhabited R)); rewrite /curvature_5_domain /curvature_5_left /curvature_5_right; not_at_point. Qed.

Definition all_of_them := (curvature_4,
  curvature_5).
Print Assumptions all_of_them.
