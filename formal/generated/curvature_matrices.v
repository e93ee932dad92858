(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* curvature_4: For a diagonal matrix D of signs DWD = (DU)Σ(DV)^T, and each layer of A_{N,DWD}(DZD) is that of
   A_{N,W}(Z) between D and D: | D*U*SigmaPower(2*(N - j)/N)*T(U)*T(D)*D*Z*D**2*V*SigmaPower(2*(j -
   1)/N)*T(V)*T(D) = D*U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V)*D *)
Lemma curvature_4 (R : numFieldType) (d0 d3 d9 : nat)
  (D_ : 'M[R]_(d0, d0)) (U : 'M[R]_(d0, d3)) (SigmaPower_2_2_j_N : 'M[R]_(d3, d3)) (Z_ : 'M[R]_(d0, d0)) (V : 'M[R]_(d0, d9)) (SigmaPower_2_j_N_2_N : 'M[R]_(d9, d9)) :
  D_^T = D_ ->
  D_ *m D_ = (1%:M : 'M_d0) ->
  D_ *m U *m SigmaPower_2_2_j_N *m U^T *m D_^T *m D_ *m Z_ *m (D_ *m D_) *m V *m SigmaPower_2_j_N_2_N *m V^T *m D_^T = D_ *m U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m D_.
Proof.
  move=> h0 h1.
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

(* curvature_5: W ↦ DWD is an isometry, and the matrices that it leaves where they are, those of two blocks, are
   totally geodesic.  At W = Σ it multiplies entry (i, l) by s_i s_l: a component vanishes in which an index
   occurs an odd number of times, so that of four pairs at most four indices differ. | T(D)*T(X)*T(D)*D*Z*D =
   D*T(X)*Z*D *)
Lemma curvature_5 (R : numFieldType) (d0 : nat)
  (D_ : 'M[R]_(d0, d0)) (X : 'M[R]_(d0, d0)) (Z_ : 'M[R]_(d0, d0)) :
  D_^T = D_ ->
  D_ *m D_ = (1%:M : 'M_d0) ->
  D_^T *m X^T *m D_^T *m D_ *m Z_ *m D_ = D_ *m X^T *m Z_ *m D_.
Proof.
  move=> h0 h1.
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

Definition all_of_them := (curvature_4,
  curvature_5).
Print Assumptions all_of_them.
