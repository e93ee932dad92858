(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* bogoliubov_1: With W positive definite, W W^T = W^T W = W² = ρ, so that A_∞(Z) = ∫ ρ^{1−τ} Z ρ^τ dτ: tr(X^T
   A_∞(Y)) is the Bogoliubov (Kubo–Mori) inner product ∫ tr(X^T ρ^{1−τ} Y ρ^τ) dτ of the density ρ. | W*T(W) =
   T(W)*W *)
Definition bogoliubov_1_domain (R : numFieldType) (d0 : nat)
  (W : 'M[R]_(d0, d0)) : Prop :=
  W^T = W.
Definition bogoliubov_1_left (R : numFieldType) (d0 : nat)
  (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  W *m W^T.
Definition bogoliubov_1_right (R : numFieldType) (d0 : nat)
  (W : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  W^T *m W.
Lemma bogoliubov_1 (R : numFieldType) (d0 : nat)
  (W : 'M[R]_(d0, d0)) :
  bogoliubov_1_domain W -> bogoliubov_1_left W = bogoliubov_1_right W.
Proof.
  rewrite /bogoliubov_1_domain /bogoliubov_1_left /bogoliubov_1_right; move=> h0.
  have [D /= /andP [le0 _]] := common_bound [:: d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 0)), (Letter 0), (Letter 0)); ((Letter 0), (Transposed (Letter 0)), (Letter 0), Unit)]
    (Times (Letter 0) (Transposed (Letter 0)))
    (Times (Transposed (Letter 0)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition bogoliubov_1_at_W : table :=
  [:: [:: q 7 1; q 14 3]; [:: q 14 3; q 11 1]].
Lemma bogoliubov_1_inhabited (R : numFieldType) : bogoliubov_1_domain (mx R 2 2 bogoliubov_1_at_W).
Proof. by rewrite /bogoliubov_1_domain /bogoliubov_1_left /bogoliubov_1_right; at_point. Qed.
Lemma bogoliubov_1_left_value (R : numFieldType) : bogoliubov_1_left (mx R 2 2 bogoliubov_1_at_W) =
  mx R 2 2 [:: [:: q 637 9; q 84 1]; [:: q 84 1; q 1285 9]].
Proof. by rewrite /bogoliubov_1_domain /bogoliubov_1_left /bogoliubov_1_right; at_point. Qed.
Lemma bogoliubov_1_right_value (R : numFieldType) : bogoliubov_1_right (mx R 2 2 bogoliubov_1_at_W) =
  mx R 2 2 [:: [:: q 637 9; q 84 1]; [:: q 84 1; q 1285 9]].
Proof. by rewrite /bogoliubov_1_domain /bogoliubov_1_left /bogoliubov_1_right; at_point. Qed.
Lemma bogoliubov_1_wrong_0 (R : numFieldType) : ~ (forall (W : 'M[R]_(2, 2)),
  bogoliubov_1_domain W -> bogoliubov_1_left W = W).
Proof. move=> /(_ (mx R 2 2 bogoliubov_1_at_W) (bogoliubov_1_inhabited R)); rewrite /bogoliubov_1_domain /bogoliubov_1_left /bogoliubov_1_right; not_at_point. Qed.
Lemma bogoliubov_1_wrong_1 (R : numFieldType) : ~ (forall (W : 'M[R]_(2, 2)),
  bogoliubov_1_domain W -> W^T = bogoliubov_1_right W).
Proof. move=> /(_ (mx R 2 2 bogoliubov_1_at_W) (bogoliubov_1_inhabited R)); rewrite /bogoliubov_1_domain /bogoliubov_1_left /bogoliubov_1_right; not_at_point. Qed.

(* bogoliubov_2: For every W the form is symmetric, with W W^T on one side and W^T W on the other: one ρ for each
   side. | Tr(T(X)*W*T(W)*Y*T(W)*W) = Tr(T(W)*W*T(X)*W*T(W)*Y) *)
Definition bogoliubov_2_domain (R : numFieldType) (d0 d1 : nat)
  (X : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) : Prop :=
  True.
Definition bogoliubov_2_left (R : numFieldType) (d0 d1 : nat)
  (X : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) : R :=
  \tr (X^T *m W *m W^T *m Y *m W^T *m W).
Definition bogoliubov_2_right (R : numFieldType) (d0 d1 : nat)
  (X : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) : R :=
  \tr (W^T *m W *m X^T *m W *m W^T *m Y).
Lemma bogoliubov_2 (R : numFieldType) (d0 d1 : nat)
  (X : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) :
  bogoliubov_2_domain X W Y -> bogoliubov_2_left X W Y = bogoliubov_2_right X W Y.
Proof.
  rewrite /bogoliubov_2_domain /bogoliubov_2_left /bogoliubov_2_right; move=> _.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  have certified := @by_certificate_of_traces R D [:: pad D X; pad D W; pad D Y] [:: ]
    [:: ]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 1))) (Letter 1))
    (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Letter 1)) (Transposed (Letter 0))) (Letter 1)) (Transposed (Letter 1))) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition bogoliubov_2_at_X : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition bogoliubov_2_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition bogoliubov_2_at_Y : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma bogoliubov_2_inhabited (R : numFieldType) : bogoliubov_2_domain (mx R 2 2 bogoliubov_2_at_X) (mx R 2 2 bogoliubov_2_at_W) (mx R 2 2 bogoliubov_2_at_Y).
Proof. by rewrite /bogoliubov_2_domain /bogoliubov_2_left /bogoliubov_2_right; at_point. Qed.
Lemma bogoliubov_2_left_value (R : numFieldType) : bogoliubov_2_left (mx R 2 2 bogoliubov_2_at_X) (mx R 2 2 bogoliubov_2_at_W) (mx R 2 2 bogoliubov_2_at_Y) =
  of_Q R (q 294763 9).
Proof. by rewrite /bogoliubov_2_domain /bogoliubov_2_left /bogoliubov_2_right; at_point. Qed.
Lemma bogoliubov_2_right_value (R : numFieldType) : bogoliubov_2_right (mx R 2 2 bogoliubov_2_at_X) (mx R 2 2 bogoliubov_2_at_W) (mx R 2 2 bogoliubov_2_at_Y) =
  of_Q R (q 294763 9).
Proof. by rewrite /bogoliubov_2_domain /bogoliubov_2_left /bogoliubov_2_right; at_point. Qed.

(* diagonalisation_1: W W^T = U Σ² U^T, so its real powers are U Σ^{2p} U^T; likewise (W^T W)^q = V Σ^{2q} V^T. |
   U*SigmaPower(1)*T(V)*V*T(SigmaPower(1))*T(U) = U*SigmaPower(2)*T(U) *)
Definition diagonalisation_1_domain (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_1 : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (SigmaPower_2 : 'M[R]_(d1, d1)) : Prop :=
  V^T *m V = (1%:M : 'M_d1) /\
  SigmaPower_1^T = SigmaPower_1 /\
  SigmaPower_1 *m SigmaPower_1 = SigmaPower_2.
Definition diagonalisation_1_left (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_1 : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (SigmaPower_2 : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  U *m SigmaPower_1 *m V^T *m V *m SigmaPower_1^T *m U^T.
Definition diagonalisation_1_right (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_1 : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (SigmaPower_2 : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  U *m SigmaPower_2 *m U^T.
Lemma diagonalisation_1 (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_1 : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (SigmaPower_2 : 'M[R]_(d1, d1)) :
  diagonalisation_1_domain U SigmaPower_1 V SigmaPower_2 -> diagonalisation_1_left U SigmaPower_1 V SigmaPower_2 = diagonalisation_1_right U SigmaPower_1 V SigmaPower_2.
Proof.
  rewrite /diagonalisation_1_domain /diagonalisation_1_left /diagonalisation_1_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_1; pad D V; pad D SigmaPower_2; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 4), (Times (Transposed (Letter 1)) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 4) (Transposed (Letter 1))), (Transposed (Letter 1)), (Transposed (Letter 0))); ((Times (Letter 0) (Letter 1)), (Transposed (Letter 1)), (Letter 1), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 1) (Letter 1)), (Letter 3), (Transposed (Letter 0)))]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition diagonalisation_1_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition diagonalisation_1_at_SigmaPower_1 : table :=
  [:: [:: q 8 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_1_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition diagonalisation_1_at_SigmaPower_2 : table :=
  [:: [:: q 64 1; q 0 1]; [:: q 0 1; q 1 1]].
Lemma diagonalisation_1_inhabited (R : numFieldType) : diagonalisation_1_domain (mx R 2 2 diagonalisation_1_at_U) (mx R 2 2 diagonalisation_1_at_SigmaPower_1) (mx R 2 2 diagonalisation_1_at_V) (mx R 2 2 diagonalisation_1_at_SigmaPower_2).
Proof. by rewrite /diagonalisation_1_domain /diagonalisation_1_left /diagonalisation_1_right; at_point. Qed.
Lemma diagonalisation_1_left_value (R : numFieldType) : diagonalisation_1_left (mx R 2 2 diagonalisation_1_at_U) (mx R 2 2 diagonalisation_1_at_SigmaPower_1) (mx R 2 2 diagonalisation_1_at_V) (mx R 2 2 diagonalisation_1_at_SigmaPower_2) =
  mx R 2 2 [:: [:: q 39232 21025; q 154224 21025]; [:: q 154224 21025; q 1327393 21025]].
Proof. by rewrite /diagonalisation_1_domain /diagonalisation_1_left /diagonalisation_1_right; at_point. Qed.
Lemma diagonalisation_1_right_value (R : numFieldType) : diagonalisation_1_right (mx R 2 2 diagonalisation_1_at_U) (mx R 2 2 diagonalisation_1_at_SigmaPower_1) (mx R 2 2 diagonalisation_1_at_V) (mx R 2 2 diagonalisation_1_at_SigmaPower_2) =
  mx R 2 2 [:: [:: q 39232 21025; q 154224 21025]; [:: q 154224 21025; q 1327393 21025]].
Proof. by rewrite /diagonalisation_1_domain /diagonalisation_1_left /diagonalisation_1_right; at_point. Qed.
Lemma diagonalisation_1_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (SigmaPower_1 : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2 : 'M[R]_(2, 2)),
  diagonalisation_1_domain U SigmaPower_1 V SigmaPower_2 -> diagonalisation_1_left U SigmaPower_1 V SigmaPower_2 = V *m SigmaPower_2 *m U^T).
Proof. move=> /(_ (mx R 2 2 diagonalisation_1_at_U) (mx R 2 2 diagonalisation_1_at_SigmaPower_1) (mx R 2 2 diagonalisation_1_at_V) (mx R 2 2 diagonalisation_1_at_SigmaPower_2) (diagonalisation_1_inhabited R)); rewrite /diagonalisation_1_domain /diagonalisation_1_left /diagonalisation_1_right; not_at_point. Qed.
Lemma diagonalisation_1_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (SigmaPower_1 : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2 : 'M[R]_(2, 2)),
  diagonalisation_1_domain U SigmaPower_1 V SigmaPower_2 -> diagonalisation_1_left U SigmaPower_1 V SigmaPower_2 = U *m SigmaPower_2 *m V^T).
Proof. move=> /(_ (mx R 2 2 diagonalisation_1_at_U) (mx R 2 2 diagonalisation_1_at_SigmaPower_1) (mx R 2 2 diagonalisation_1_at_V) (mx R 2 2 diagonalisation_1_at_SigmaPower_2) (diagonalisation_1_inhabited R)); rewrite /diagonalisation_1_domain /diagonalisation_1_left /diagonalisation_1_right; not_at_point. Qed.

(* diagonalisation_2: Layer j multiplies U E_il V^T by the number (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}, whatever N,
   j and d are. | U*SigmaPower(2*(N - j)/N)*T(U)*U*E_{il}*T(V)*V*SigmaPower(2*(j - 1)/N)*T(V) = sigma_i**(2*(N -
   j)/N)*sigma_l**(2*(j - 1)/N)*U*E_{il}*T(V) *)
Definition diagonalisation_2_domain (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (E__il : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (SigmaPower_2_j_N_2_N : 'M[R]_(d5, d5)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  SigmaPower_2_2_j_N *m E__il = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: E__il)) /\
  V^T *m V = (1%:M : 'M_d5) /\
  E__il *m SigmaPower_2_j_N_2_N = sigma_l_2_N *: (sigma_l_2_j_N *: E__il).
Definition diagonalisation_2_left (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (E__il : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (SigmaPower_2_j_N_2_N : 'M[R]_(d5, d5)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) : 'M[R]_(d0, d6) :=
  U *m SigmaPower_2_2_j_N *m U^T *m U *m E__il *m V^T *m V *m SigmaPower_2_j_N_2_N *m V^T.
Definition diagonalisation_2_right (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (E__il : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (SigmaPower_2_j_N_2_N : 'M[R]_(d5, d5)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) : 'M[R]_(d0, d6) :=
  sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: (U *m E__il *m V^T))))).
Lemma diagonalisation_2 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (E__il : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (SigmaPower_2_j_N_2_N : 'M[R]_(d5, d5)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) :
  diagonalisation_2_domain U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N -> diagonalisation_2_left U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N = diagonalisation_2_right U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N.
Proof.
  rewrite /diagonalisation_2_domain /diagonalisation_2_left /diagonalisation_2_right; move=> [h0 [h1 [h2 h3]]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D E__il; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d5)] [:: sigma_i; sigma_i_2_j_N; sigma_l_2_N; sigma_l_2_j_N]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Letter 2) (Transposed (Letter 3))) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 5) (Letter 2)), (Letter 2), (Times (Times (Times (Transposed (Letter 3)) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))); ((Letter 0), (Times (Letter 1) (Letter 2)), (Multiple 0 (Multiple 0 (Multiple 1 (Letter 2)))), (Times (Times (Times (Transposed (Letter 3)) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))); ((Multiple 0 (Multiple 0 (Multiple 1 (Times (Letter 0) (Letter 2))))), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), (Times (Letter 4) (Transposed (Letter 3)))); ((Multiple 0 (Multiple 0 (Multiple 1 (Times (Letter 0) (Letter 2))))), (Times (Letter 6) (Letter 4)), (Letter 4), (Transposed (Letter 3))); ((Multiple 0 (Multiple 0 (Multiple 1 (Letter 0)))), (Times (Letter 2) (Letter 4)), (Multiple 2 (Multiple 3 (Letter 2))), (Transposed (Letter 3)))]
    (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Transposed (Letter 3))) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))
    (Multiple 0 (Multiple 0 (Multiple 1 (Multiple 2 (Multiple 3 (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 3)))))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition diagonalisation_2_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition diagonalisation_2_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_2_at_E__il : table :=
  [:: [:: q 0 1; q 1 1]; [:: q 0 1; q 0 1]].
Definition diagonalisation_2_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition diagonalisation_2_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_2_at_sigma_i : Q :=
  q 8 1.
Definition diagonalisation_2_at_sigma_i_2_j_N : Q :=
  q 1 16.
Definition diagonalisation_2_at_sigma_l_2_N : Q :=
  q 1 1.
Definition diagonalisation_2_at_sigma_l_2_j_N : Q :=
  q 1 1.
Lemma diagonalisation_2_inhabited (R : numFieldType) : diagonalisation_2_domain (mx R 2 2 diagonalisation_2_at_U) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_2_at_E__il) (mx R 2 2 diagonalisation_2_at_V) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_2_at_sigma_i) (of_Q R diagonalisation_2_at_sigma_i_2_j_N) (of_Q R diagonalisation_2_at_sigma_l_2_N) (of_Q R diagonalisation_2_at_sigma_l_2_j_N).
Proof. by rewrite /diagonalisation_2_domain /diagonalisation_2_left /diagonalisation_2_right; at_point. Qed.
Lemma diagonalisation_2_left_value (R : numFieldType) : diagonalisation_2_left (mx R 2 2 diagonalisation_2_at_U) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_2_at_E__il) (mx R 2 2 diagonalisation_2_at_V) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_2_at_sigma_i) (of_Q R diagonalisation_2_at_sigma_i_2_j_N) (of_Q R diagonalisation_2_at_sigma_l_2_N) (of_Q R diagonalisation_2_at_sigma_l_2_j_N) =
  mx R 2 2 [:: [:: q (-21216) 45385; q (-340) 9077]; [:: q (-179712) 45385; q (-2880) 9077]].
Proof. by rewrite /diagonalisation_2_domain /diagonalisation_2_left /diagonalisation_2_right; at_point. Qed.
Lemma diagonalisation_2_right_value (R : numFieldType) : diagonalisation_2_right (mx R 2 2 diagonalisation_2_at_U) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_2_at_E__il) (mx R 2 2 diagonalisation_2_at_V) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_2_at_sigma_i) (of_Q R diagonalisation_2_at_sigma_i_2_j_N) (of_Q R diagonalisation_2_at_sigma_l_2_N) (of_Q R diagonalisation_2_at_sigma_l_2_j_N) =
  mx R 2 2 [:: [:: q (-21216) 45385; q (-340) 9077]; [:: q (-179712) 45385; q (-2880) 9077]].
Proof. by rewrite /diagonalisation_2_domain /diagonalisation_2_left /diagonalisation_2_right; at_point. Qed.
Lemma diagonalisation_2_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (E__il : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)) (sigma_i : R) (sigma_i_2_j_N : R) (sigma_l_2_N : R) (sigma_l_2_j_N : R),
  diagonalisation_2_domain U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N -> diagonalisation_2_left U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: ((U *m U) *m V^T)))))).
Proof. move=> /(_ (mx R 2 2 diagonalisation_2_at_U) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_2_at_E__il) (mx R 2 2 diagonalisation_2_at_V) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_2_at_sigma_i) (of_Q R diagonalisation_2_at_sigma_i_2_j_N) (of_Q R diagonalisation_2_at_sigma_l_2_N) (of_Q R diagonalisation_2_at_sigma_l_2_j_N) (diagonalisation_2_inhabited R)); rewrite /diagonalisation_2_domain /diagonalisation_2_left /diagonalisation_2_right; not_at_point. Qed.
Lemma diagonalisation_2_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (E__il : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)) (sigma_i : R) (sigma_i_2_j_N : R) (sigma_l_2_N : R) (sigma_l_2_j_N : R),
  diagonalisation_2_domain U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N -> diagonalisation_2_left U SigmaPower_2_2_j_N E__il V SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: (U *m E__il *m E__il^T)))))).
Proof. move=> /(_ (mx R 2 2 diagonalisation_2_at_U) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_2_at_E__il) (mx R 2 2 diagonalisation_2_at_V) (mx R 2 2 diagonalisation_2_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_2_at_sigma_i) (of_Q R diagonalisation_2_at_sigma_i_2_j_N) (of_Q R diagonalisation_2_at_sigma_l_2_N) (of_Q R diagonalisation_2_at_sigma_l_2_j_N) (diagonalisation_2_inhabited R)); rewrite /diagonalisation_2_domain /diagonalisation_2_left /diagonalisation_2_right; not_at_point. Qed.

(* diagonalisation_3: With X̃ = U^T X V, layer j of U^T A_{N,W}(X) V is Σ^{2(N-j)/N} X̃ Σ^{2(j-1)/N}. |
   T(U)*U*SigmaPower(2*(N - j)/N)*T(U)*X*V*SigmaPower(2*(j - 1)/N)*T(V)*V = SigmaPower(2*(N -
   j)/N)*T(U)*X*V*SigmaPower(2*(j - 1)/N) *)
Definition diagonalisation_3_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d7).
Definition diagonalisation_3_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d1, d7) :=
  U^T *m U *m SigmaPower_2_2_j_N *m U^T *m X *m V *m SigmaPower_2_j_N_2_N *m V^T *m V.
Definition diagonalisation_3_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d1, d7) :=
  SigmaPower_2_2_j_N *m U^T *m X *m V *m SigmaPower_2_j_N_2_N.
Lemma diagonalisation_3 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  diagonalisation_3_domain U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N -> diagonalisation_3_left U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N = diagonalisation_3_right U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N.
Proof.
  rewrite /diagonalisation_3_domain /diagonalisation_3_left /diagonalisation_3_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D X; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d7)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); (Unit, (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), Unit); ((Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)), (Times (Letter 4) (Letter 6)), (Letter 4), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))
    (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition diagonalisation_3_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition diagonalisation_3_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_3_at_X : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition diagonalisation_3_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition diagonalisation_3_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Lemma diagonalisation_3_inhabited (R : numFieldType) : diagonalisation_3_domain (mx R 2 2 diagonalisation_3_at_U) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_3_at_X) (mx R 2 2 diagonalisation_3_at_V) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_j_N_2_N).
Proof. by rewrite /diagonalisation_3_domain /diagonalisation_3_left /diagonalisation_3_right; at_point. Qed.
Lemma diagonalisation_3_left_value (R : numFieldType) : diagonalisation_3_left (mx R 2 2 diagonalisation_3_at_U) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_3_at_X) (mx R 2 2 diagonalisation_3_at_V) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_j_N_2_N) =
  mx R 2 2 [:: [:: q 3825688 45385; q (-902504) 136155]; [:: q 387696 45385; q 934013 90770]].
Proof. by rewrite /diagonalisation_3_domain /diagonalisation_3_left /diagonalisation_3_right; at_point. Qed.
Lemma diagonalisation_3_right_value (R : numFieldType) : diagonalisation_3_right (mx R 2 2 diagonalisation_3_at_U) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_3_at_X) (mx R 2 2 diagonalisation_3_at_V) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_j_N_2_N) =
  mx R 2 2 [:: [:: q 3825688 45385; q (-902504) 136155]; [:: q 387696 45385; q 934013 90770]].
Proof. by rewrite /diagonalisation_3_domain /diagonalisation_3_left /diagonalisation_3_right; at_point. Qed.
Lemma diagonalisation_3_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (X : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  diagonalisation_3_domain U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N -> diagonalisation_3_left U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N = SigmaPower_2_2_j_N *m V^T *m X *m V *m SigmaPower_2_j_N_2_N).
Proof. move=> /(_ (mx R 2 2 diagonalisation_3_at_U) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_3_at_X) (mx R 2 2 diagonalisation_3_at_V) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_j_N_2_N) (diagonalisation_3_inhabited R)); rewrite /diagonalisation_3_domain /diagonalisation_3_left /diagonalisation_3_right; not_at_point. Qed.
Lemma diagonalisation_3_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (X : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  diagonalisation_3_domain U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N -> diagonalisation_3_left U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N = SigmaPower_2_2_j_N *m U^T *m U *m V *m SigmaPower_2_j_N_2_N).
Proof. move=> /(_ (mx R 2 2 diagonalisation_3_at_U) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_3_at_X) (mx R 2 2 diagonalisation_3_at_V) (mx R 2 2 diagonalisation_3_at_SigmaPower_2_j_N_2_N) (diagonalisation_3_inhabited R)); rewrite /diagonalisation_3_domain /diagonalisation_3_left /diagonalisation_3_right; not_at_point. Qed.

(* diagonalisation_4: Entry (i, l) of Σ^{2(N-j)/N} X̃ Σ^{2(j-1)/N} is x̃_il times (σ_i²)^{(N-j)/N}
   (σ_l²)^{(j-1)/N}. | SigmaPower(2*(N - j)/N)*E_{il}*SigmaPower(2*(j - 1)/N) = sigma_i**(2*(N -
   j)/N)*sigma_l**(2*(j - 1)/N)*E_{il} *)
Definition diagonalisation_4_domain (R : numFieldType) (d0 d3 : nat)
  (SigmaPower_2_2_j_N : 'M[R]_(d0, d0)) (E__il : 'M[R]_(d0, d3)) (SigmaPower_2_j_N_2_N : 'M[R]_(d3, d3)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) : Prop :=
  SigmaPower_2_2_j_N *m E__il = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: E__il)) /\
  E__il *m SigmaPower_2_j_N_2_N = sigma_l_2_N *: (sigma_l_2_j_N *: E__il).
Definition diagonalisation_4_left (R : numFieldType) (d0 d3 : nat)
  (SigmaPower_2_2_j_N : 'M[R]_(d0, d0)) (E__il : 'M[R]_(d0, d3)) (SigmaPower_2_j_N_2_N : 'M[R]_(d3, d3)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) : 'M[R]_(d0, d3) :=
  SigmaPower_2_2_j_N *m E__il *m SigmaPower_2_j_N_2_N.
Definition diagonalisation_4_right (R : numFieldType) (d0 d3 : nat)
  (SigmaPower_2_2_j_N : 'M[R]_(d0, d0)) (E__il : 'M[R]_(d0, d3)) (SigmaPower_2_j_N_2_N : 'M[R]_(d3, d3)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) : 'M[R]_(d0, d3) :=
  sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: E__il)))).
Lemma diagonalisation_4 (R : numFieldType) (d0 d3 : nat)
  (SigmaPower_2_2_j_N : 'M[R]_(d0, d0)) (E__il : 'M[R]_(d0, d3)) (SigmaPower_2_j_N_2_N : 'M[R]_(d3, d3)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) :
  diagonalisation_4_domain SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N -> diagonalisation_4_left SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N = diagonalisation_4_right SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N.
Proof.
  rewrite /diagonalisation_4_domain /diagonalisation_4_left /diagonalisation_4_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D SigmaPower_2_2_j_N; pad D E__il; pad D SigmaPower_2_j_N_2_N] [:: sigma_i; sigma_i_2_j_N; sigma_l_2_N; sigma_l_2_j_N]
    [:: (Unit, (Times (Letter 0) (Letter 1)), (Multiple 0 (Multiple 0 (Multiple 1 (Letter 1)))), (Letter 2)); ((Multiple 0 (Multiple 0 (Multiple 1 Unit))), (Times (Letter 1) (Letter 2)), (Multiple 2 (Multiple 3 (Letter 1))), Unit)]
    (Times (Times (Letter 0) (Letter 1)) (Letter 2))
    (Multiple 0 (Multiple 0 (Multiple 1 (Multiple 2 (Multiple 3 (Letter 1)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition diagonalisation_4_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_4_at_E__il : table :=
  [:: [:: q 0 1; q 1 1]; [:: q 0 1; q 0 1]].
Definition diagonalisation_4_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_4_at_sigma_i : Q :=
  q 8 1.
Definition diagonalisation_4_at_sigma_i_2_j_N : Q :=
  q 1 16.
Definition diagonalisation_4_at_sigma_l_2_N : Q :=
  q 1 1.
Definition diagonalisation_4_at_sigma_l_2_j_N : Q :=
  q 1 1.
Lemma diagonalisation_4_inhabited (R : numFieldType) : diagonalisation_4_domain (mx R 2 2 diagonalisation_4_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_4_at_E__il) (mx R 2 2 diagonalisation_4_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_4_at_sigma_i) (of_Q R diagonalisation_4_at_sigma_i_2_j_N) (of_Q R diagonalisation_4_at_sigma_l_2_N) (of_Q R diagonalisation_4_at_sigma_l_2_j_N).
Proof. by rewrite /diagonalisation_4_domain /diagonalisation_4_left /diagonalisation_4_right; at_point. Qed.
Lemma diagonalisation_4_left_value (R : numFieldType) : diagonalisation_4_left (mx R 2 2 diagonalisation_4_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_4_at_E__il) (mx R 2 2 diagonalisation_4_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_4_at_sigma_i) (of_Q R diagonalisation_4_at_sigma_i_2_j_N) (of_Q R diagonalisation_4_at_sigma_l_2_N) (of_Q R diagonalisation_4_at_sigma_l_2_j_N) =
  mx R 2 2 [:: [:: q 0 1; q 4 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /diagonalisation_4_domain /diagonalisation_4_left /diagonalisation_4_right; at_point. Qed.
Lemma diagonalisation_4_right_value (R : numFieldType) : diagonalisation_4_right (mx R 2 2 diagonalisation_4_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_4_at_E__il) (mx R 2 2 diagonalisation_4_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_4_at_sigma_i) (of_Q R diagonalisation_4_at_sigma_i_2_j_N) (of_Q R diagonalisation_4_at_sigma_l_2_N) (of_Q R diagonalisation_4_at_sigma_l_2_j_N) =
  mx R 2 2 [:: [:: q 0 1; q 4 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /diagonalisation_4_domain /diagonalisation_4_left /diagonalisation_4_right; at_point. Qed.
Lemma diagonalisation_4_wrong_0 (R : numFieldType) : ~ (forall (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (E__il : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)) (sigma_i : R) (sigma_i_2_j_N : R) (sigma_l_2_N : R) (sigma_l_2_j_N : R),
  diagonalisation_4_domain SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N -> diagonalisation_4_left SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N = sigma_i *: (sigma_i *: (sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: E__il))))))).
Proof. move=> /(_ (mx R 2 2 diagonalisation_4_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_4_at_E__il) (mx R 2 2 diagonalisation_4_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_4_at_sigma_i) (of_Q R diagonalisation_4_at_sigma_i_2_j_N) (of_Q R diagonalisation_4_at_sigma_l_2_N) (of_Q R diagonalisation_4_at_sigma_l_2_j_N) (diagonalisation_4_inhabited R)); rewrite /diagonalisation_4_domain /diagonalisation_4_left /diagonalisation_4_right; not_at_point. Qed.
Lemma diagonalisation_4_wrong_1 (R : numFieldType) : ~ (forall (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (E__il : 'M[R]_(2, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)) (sigma_i : R) (sigma_i_2_j_N : R) (sigma_l_2_N : R) (sigma_l_2_j_N : R),
  diagonalisation_4_domain SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N -> diagonalisation_4_left SigmaPower_2_2_j_N E__il SigmaPower_2_j_N_2_N sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N = sigma_l_2_N *: (sigma_l_2_j_N *: E__il)).
Proof. move=> /(_ (mx R 2 2 diagonalisation_4_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_4_at_E__il) (mx R 2 2 diagonalisation_4_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_4_at_sigma_i) (of_Q R diagonalisation_4_at_sigma_i_2_j_N) (of_Q R diagonalisation_4_at_sigma_l_2_N) (of_Q R diagonalisation_4_at_sigma_l_2_j_N) (diagonalisation_4_inhabited R)); rewrite /diagonalisation_4_domain /diagonalisation_4_left /diagonalisation_4_right; not_at_point. Qed.

(* metric_1: V ⊗ U is orthogonal, so if A_{N,W} is (V ⊗ U) Λ (V ⊗ U)^T on vectors, with Λ = diag(λ_il), its
   inverse is (V ⊗ U) D (V ⊗ U)^T with D = Λ^{-1}, whose entries are 1/λ_il, | V⊗U*Λ*T(V⊗U)*V⊗U*D*T(V⊗U) = 1 *)
Definition metric_1_domain (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (Λ : 'M[R]_(d1, d1)) (D_ : 'M[R]_(d1, d1)) : Prop :=
  V_U^T *m V_U = (1%:M : 'M_d1) /\
  Λ *m D_ = (1%:M : 'M_d1) /\
  V_U *m V_U^T = (1%:M : 'M_d0).
Definition metric_1_left (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (Λ : 'M[R]_(d1, d1)) (D_ : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  V_U *m Λ *m V_U^T *m V_U *m D_ *m V_U^T.
Definition metric_1_right (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (Λ : 'M[R]_(d1, d1)) (D_ : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  (1%:M : 'M_d0).
Lemma metric_1 (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (Λ : 'M[R]_(d1, d1)) (D_ : 'M[R]_(d1, d1)) :
  metric_1_domain V_U Λ D_ -> metric_1_left V_U Λ D_ = metric_1_right V_U Λ D_.
Proof.
  rewrite /metric_1_domain /metric_1_left /metric_1_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D V_U; pad D Λ; pad D D_; pad D (1%:M : 'M_d0); pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Letter 2) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 4) (Letter 2)), (Letter 2), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 1) (Letter 2)), (Letter 4), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 4) (Transposed (Letter 0))), (Transposed (Letter 0)), Unit); (Unit, (Times (Letter 0) (Transposed (Letter 0))), (Letter 3), Unit)]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Transposed (Letter 0)))
    (Letter 3).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition metric_1_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition metric_1_at_Λ : table :=
  [:: [:: q 25 4; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 241 72; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 241 72; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 4 9]].
Definition metric_1_at_D_ : table :=
  [:: [:: q 4 25; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 72 241; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 72 241; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 9 4]].
Lemma metric_1_inhabited (R : numFieldType) : metric_1_domain (mx R 4 4 metric_1_at_V_U) (mx R 4 4 metric_1_at_Λ) (mx R 4 4 metric_1_at_D_).
Proof. by rewrite /metric_1_domain /metric_1_left /metric_1_right; at_point. Qed.
Lemma metric_1_left_value (R : numFieldType) : metric_1_left (mx R 4 4 metric_1_at_V_U) (mx R 4 4 metric_1_at_Λ) (mx R 4 4 metric_1_at_D_) =
  mx R 4 4 [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 1 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Proof. by rewrite /metric_1_domain /metric_1_left /metric_1_right; at_point. Qed.
Lemma metric_1_right_value (R : numFieldType) : metric_1_right (mx R 4 4 metric_1_at_V_U) (mx R 4 4 metric_1_at_Λ) (mx R 4 4 metric_1_at_D_) =
  mx R 4 4 [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 1 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Proof. by rewrite /metric_1_domain /metric_1_left /metric_1_right; at_point. Qed.
Lemma metric_1_wrong_0 (R : numFieldType) : ~ (forall (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)),
  metric_1_domain V_U Λ D_ -> D_ *m Λ *m V_U^T *m V_U *m D_ *m V_U^T = metric_1_right V_U Λ D_).
Proof. move=> /(_ (mx R 4 4 metric_1_at_V_U) (mx R 4 4 metric_1_at_Λ) (mx R 4 4 metric_1_at_D_) (metric_1_inhabited R)); rewrite /metric_1_domain /metric_1_left /metric_1_right; not_at_point. Qed.
Lemma metric_1_wrong_1 (R : numFieldType) : ~ (forall (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)),
  metric_1_domain V_U Λ D_ -> V_U *m D_ *m V_U^T *m V_U *m D_ *m V_U^T = metric_1_right V_U Λ D_).
Proof. move=> /(_ (mx R 4 4 metric_1_at_V_U) (mx R 4 4 metric_1_at_Λ) (mx R 4 4 metric_1_at_D_) (metric_1_inhabited R)); rewrite /metric_1_domain /metric_1_left /metric_1_right; not_at_point. Qed.

(* metric_2: and g(Z_1, Z_2) = tr(A^{-1}(Z_1)^T Z_2) = vec(Z_1)^T (V ⊗ U) D (V ⊗ U)^T vec(Z_2). |
   T(vec(Z_1))*V⊗U*T(D)*T(V⊗U)*vec(Z_2) = T(vec(Z_1))*V⊗U*D*T(V⊗U)*vec(Z_2) *)
Definition metric_2_domain (R : numFieldType) (d0 d1 d3 d7 : nat)
  (vec_Z_1 : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (D_ : 'M[R]_(d3, d3)) (vec_Z_2 : 'M[R]_(d0, d7)) : Prop :=
  D_^T = D_.
Definition metric_2_left (R : numFieldType) (d0 d1 d3 d7 : nat)
  (vec_Z_1 : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (D_ : 'M[R]_(d3, d3)) (vec_Z_2 : 'M[R]_(d0, d7)) : 'M[R]_(d1, d7) :=
  vec_Z_1^T *m V_U *m D_^T *m V_U^T *m vec_Z_2.
Definition metric_2_right (R : numFieldType) (d0 d1 d3 d7 : nat)
  (vec_Z_1 : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (D_ : 'M[R]_(d3, d3)) (vec_Z_2 : 'M[R]_(d0, d7)) : 'M[R]_(d1, d7) :=
  vec_Z_1^T *m V_U *m D_ *m V_U^T *m vec_Z_2.
Lemma metric_2 (R : numFieldType) (d0 d1 d3 d7 : nat)
  (vec_Z_1 : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (D_ : 'M[R]_(d3, d3)) (vec_Z_2 : 'M[R]_(d0, d7)) :
  metric_2_domain vec_Z_1 V_U D_ vec_Z_2 -> metric_2_left vec_Z_1 V_U D_ vec_Z_2 = metric_2_right vec_Z_1 V_U D_ vec_Z_2.
Proof.
  rewrite /metric_2_domain /metric_2_left /metric_2_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D vec_Z_1; pad D V_U; pad D D_; pad D vec_Z_2] [:: ]
    [:: ((Times (Transposed (Letter 0)) (Letter 1)), (Transposed (Letter 2)), (Letter 2), (Times (Transposed (Letter 1)) (Letter 3)))]
    (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 3))
    (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)) (Transposed (Letter 1))) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition metric_2_at_vec_Z_1 : table :=
  [:: [:: q 49 6; q 2 1; q (-2) 1; q 1 1]; [:: q (-5) 1; q 43 6; q (-3) 2; q (-2) 1]; [:: q 1 1; q (-1) 1; q 43 6; q 2 1]; [:: q (-2) 3; q 1 1; q (-5) 1; q 49 6]].
Definition metric_2_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition metric_2_at_D_ : table :=
  [:: [:: q 4 25; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 72 241; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 72 241; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 9 4]].
Definition metric_2_at_vec_Z_2 : table :=
  [:: [:: q 23 2; q (-4) 3; q 1 2; q (-5) 1]; [:: q (-1) 1; q 19 2; q 2 3; q 2 1]; [:: q 5 3; q 2 1; q 25 2; q 2 3]; [:: q 1 1; q (-1) 1; q 2 1; q 19 2]].
Lemma metric_2_inhabited (R : numFieldType) : metric_2_domain (mx R 4 4 metric_2_at_vec_Z_1) (mx R 4 4 metric_2_at_V_U) (mx R 4 4 metric_2_at_D_) (mx R 4 4 metric_2_at_vec_Z_2).
Proof. by rewrite /metric_2_domain /metric_2_left /metric_2_right; at_point. Qed.
Lemma metric_2_left_value (R : numFieldType) : metric_2_left (mx R 4 4 metric_2_at_vec_Z_1) (mx R 4 4 metric_2_at_V_U) (mx R 4 4 metric_2_at_D_) (mx R 4 4 metric_2_at_vec_Z_2) =
  mx R 4 4 [:: [:: q 5670113757336083 24820568611250; q (-2472205802633561) 44677023500250; q 1020345002762404 37230852916875; q (-5249445960611301) 49641137222500]; [:: q 1408950950413317 49641137222500; q 418653229094537 29784682333500; q 32574069315057 24820568611250; q (-711726976950249) 99282274445000]; [:: q (-1523227884094249) 49641137222500; q 66907024785057 9928227444500; q 541557656338071 24820568611250; q 655993796031853 99282274445000]; [:: q 709430899017879 19856454889000; q (-134915999015333) 11913872933400; q 115823196689539 9928227444500; q (-135840262282803) 39712909778000]].
Proof. by rewrite /metric_2_domain /metric_2_left /metric_2_right; at_point. Qed.
Lemma metric_2_right_value (R : numFieldType) : metric_2_right (mx R 4 4 metric_2_at_vec_Z_1) (mx R 4 4 metric_2_at_V_U) (mx R 4 4 metric_2_at_D_) (mx R 4 4 metric_2_at_vec_Z_2) =
  mx R 4 4 [:: [:: q 5670113757336083 24820568611250; q (-2472205802633561) 44677023500250; q 1020345002762404 37230852916875; q (-5249445960611301) 49641137222500]; [:: q 1408950950413317 49641137222500; q 418653229094537 29784682333500; q 32574069315057 24820568611250; q (-711726976950249) 99282274445000]; [:: q (-1523227884094249) 49641137222500; q 66907024785057 9928227444500; q 541557656338071 24820568611250; q 655993796031853 99282274445000]; [:: q 709430899017879 19856454889000; q (-134915999015333) 11913872933400; q 115823196689539 9928227444500; q (-135840262282803) 39712909778000]].
Proof. by rewrite /metric_2_domain /metric_2_left /metric_2_right; at_point. Qed.
Lemma metric_2_wrong_0 (R : numFieldType) : ~ (forall (vec_Z_1 : 'M[R]_(4, 4)) (V_U : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)) (vec_Z_2 : 'M[R]_(4, 4)),
  metric_2_domain vec_Z_1 V_U D_ vec_Z_2 -> metric_2_left vec_Z_1 V_U D_ vec_Z_2 = vec_Z_2^T *m V_U *m D_ *m V_U^T *m vec_Z_2).
Proof. move=> /(_ (mx R 4 4 metric_2_at_vec_Z_1) (mx R 4 4 metric_2_at_V_U) (mx R 4 4 metric_2_at_D_) (mx R 4 4 metric_2_at_vec_Z_2) (metric_2_inhabited R)); rewrite /metric_2_domain /metric_2_left /metric_2_right; not_at_point. Qed.
Lemma metric_2_wrong_1 (R : numFieldType) : ~ (forall (vec_Z_1 : 'M[R]_(4, 4)) (V_U : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)) (vec_Z_2 : 'M[R]_(4, 4)),
  metric_2_domain vec_Z_1 V_U D_ vec_Z_2 -> metric_2_left vec_Z_1 V_U D_ vec_Z_2 = vec_Z_1^T *m (D_ *m D_) *m V_U^T *m vec_Z_2).
Proof. move=> /(_ (mx R 4 4 metric_2_at_vec_Z_1) (mx R 4 4 metric_2_at_V_U) (mx R 4 4 metric_2_at_D_) (mx R 4 4 metric_2_at_vec_Z_2) (metric_2_inhabited R)); rewrite /metric_2_domain /metric_2_left /metric_2_right; not_at_point. Qed.

(* metric_facts_6: X ↦ U^T X V turns X^T Y into V^T (X^T Y) V, | T(V)*T(X)*U*T(U)*Y*V = T(V)*T(X)*Y*V *)
Definition metric_facts_6_domain (R : numFieldType) (d0 d1 d2 d5 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (U : 'M[R]_(d2, d5)) (Y : 'M[R]_(d2, d0)) : Prop :=
  U *m U^T = (1%:M : 'M_d2).
Definition metric_facts_6_left (R : numFieldType) (d0 d1 d2 d5 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (U : 'M[R]_(d2, d5)) (Y : 'M[R]_(d2, d0)) : 'M[R]_(d1, d1) :=
  V^T *m X^T *m U *m U^T *m Y *m V.
Definition metric_facts_6_right (R : numFieldType) (d0 d1 d2 d5 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (U : 'M[R]_(d2, d5)) (Y : 'M[R]_(d2, d0)) : 'M[R]_(d1, d1) :=
  V^T *m X^T *m Y *m V.
Lemma metric_facts_6 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (U : 'M[R]_(d2, d5)) (Y : 'M[R]_(d2, d0)) :
  metric_facts_6_domain V X U Y -> metric_facts_6_left V X U Y = metric_facts_6_right V X U Y.
Proof.
  rewrite /metric_facts_6_domain /metric_facts_6_left /metric_facts_6_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D V; pad D X; pad D U; pad D Y; pad D (1%:M : 'M_d2)] [:: ]
    [:: ((Times (Transposed (Letter 0)) (Transposed (Letter 1))), (Times (Letter 2) (Transposed (Letter 2))), (Letter 4), (Times (Letter 3) (Letter 0))); ((Times (Transposed (Letter 0)) (Transposed (Letter 1))), (Times (Letter 4) (Letter 3)), (Letter 3), (Letter 0))]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 2))) (Letter 3)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 3)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition metric_facts_6_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition metric_facts_6_at_X : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition metric_facts_6_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition metric_facts_6_at_Y : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Lemma metric_facts_6_inhabited (R : numFieldType) : metric_facts_6_domain (mx R 2 2 metric_facts_6_at_V) (mx R 2 2 metric_facts_6_at_X) (mx R 2 2 metric_facts_6_at_U) (mx R 2 2 metric_facts_6_at_Y).
Proof. by rewrite /metric_facts_6_domain /metric_facts_6_left /metric_facts_6_right; at_point. Qed.
Lemma metric_facts_6_left_value (R : numFieldType) : metric_facts_6_left (mx R 2 2 metric_facts_6_at_V) (mx R 2 2 metric_facts_6_at_X) (mx R 2 2 metric_facts_6_at_U) (mx R 2 2 metric_facts_6_at_Y) =
  mx R 2 2 [:: [:: q 18774103 391876; q (-204703) 195938]; [:: q (-5708497) 587814; q 34490021 587814]].
Proof. by rewrite /metric_facts_6_domain /metric_facts_6_left /metric_facts_6_right; at_point. Qed.
Lemma metric_facts_6_right_value (R : numFieldType) : metric_facts_6_right (mx R 2 2 metric_facts_6_at_V) (mx R 2 2 metric_facts_6_at_X) (mx R 2 2 metric_facts_6_at_U) (mx R 2 2 metric_facts_6_at_Y) =
  mx R 2 2 [:: [:: q 18774103 391876; q (-204703) 195938]; [:: q (-5708497) 587814; q 34490021 587814]].
Proof. by rewrite /metric_facts_6_domain /metric_facts_6_left /metric_facts_6_right; at_point. Qed.
Lemma metric_facts_6_wrong_0 (R : numFieldType) : ~ (forall (V : 'M[R]_(2, 2)) (X : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (Y : 'M[R]_(2, 2)),
  metric_facts_6_domain V X U Y -> metric_facts_6_left V X U Y = U^T *m X^T *m Y *m V).
Proof. move=> /(_ (mx R 2 2 metric_facts_6_at_V) (mx R 2 2 metric_facts_6_at_X) (mx R 2 2 metric_facts_6_at_U) (mx R 2 2 metric_facts_6_at_Y) (metric_facts_6_inhabited R)); rewrite /metric_facts_6_domain /metric_facts_6_left /metric_facts_6_right; not_at_point. Qed.
Lemma metric_facts_6_wrong_1 (R : numFieldType) : ~ (forall (V : 'M[R]_(2, 2)) (X : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (Y : 'M[R]_(2, 2)),
  metric_facts_6_domain V X U Y -> metric_facts_6_left V X U Y = V^T *m U^T *m Y *m V).
Proof. move=> /(_ (mx R 2 2 metric_facts_6_at_V) (mx R 2 2 metric_facts_6_at_X) (mx R 2 2 metric_facts_6_at_U) (mx R 2 2 metric_facts_6_at_Y) (metric_facts_6_inhabited R)); rewrite /metric_facts_6_domain /metric_facts_6_left /metric_facts_6_right; not_at_point. Qed.

(* metric_facts_7: whose trace is that of X^T Y V V^T = X^T Y. | Tr(T(V)*T(X)*Y*V) = Tr(T(X)*Y*V*T(V)) *)
Definition metric_facts_7_domain (R : numFieldType) (d0 d1 d2 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (Y : 'M[R]_(d2, d0)) : Prop :=
  True.
Definition metric_facts_7_left (R : numFieldType) (d0 d1 d2 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (Y : 'M[R]_(d2, d0)) : R :=
  \tr (V^T *m X^T *m Y *m V).
Definition metric_facts_7_right (R : numFieldType) (d0 d1 d2 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (Y : 'M[R]_(d2, d0)) : R :=
  \tr (X^T *m Y *m V *m V^T).
Lemma metric_facts_7 (R : numFieldType) (d0 d1 d2 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (Y : 'M[R]_(d2, d0)) :
  metric_facts_7_domain V X Y -> metric_facts_7_left V X Y = metric_facts_7_right V X Y.
Proof.
  rewrite /metric_facts_7_domain /metric_facts_7_left /metric_facts_7_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  have certified := @by_certificate_of_traces R D [:: pad D V; pad D X; pad D Y] [:: ]
    [:: ]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 1)) (Letter 2)) (Letter 0)) (Transposed (Letter 0))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition metric_facts_7_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition metric_facts_7_at_X : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition metric_facts_7_at_Y : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Lemma metric_facts_7_inhabited (R : numFieldType) : metric_facts_7_domain (mx R 2 2 metric_facts_7_at_V) (mx R 2 2 metric_facts_7_at_X) (mx R 2 2 metric_facts_7_at_Y).
Proof. by rewrite /metric_facts_7_domain /metric_facts_7_left /metric_facts_7_right; at_point. Qed.
Lemma metric_facts_7_left_value (R : numFieldType) : metric_facts_7_left (mx R 2 2 metric_facts_7_at_V) (mx R 2 2 metric_facts_7_at_X) (mx R 2 2 metric_facts_7_at_Y) =
  of_Q R (q 1279 12).
Proof. by rewrite /metric_facts_7_domain /metric_facts_7_left /metric_facts_7_right; at_point. Qed.
Lemma metric_facts_7_right_value (R : numFieldType) : metric_facts_7_right (mx R 2 2 metric_facts_7_at_V) (mx R 2 2 metric_facts_7_at_X) (mx R 2 2 metric_facts_7_at_Y) =
  of_Q R (q 1279 12).
Proof. by rewrite /metric_facts_7_domain /metric_facts_7_left /metric_facts_7_right; at_point. Qed.

(* rectangular_1: A layer with both powers positive sees U^T Z V alone, and acts on it as for the r × r matrix Σ;
   | T(U)*U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V)*V = SigmaPower(2*(N -
   j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N) *)
Definition rectangular_1_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d7).
Definition rectangular_1_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d1, d7) :=
  U^T *m U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m V.
Definition rectangular_1_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d1, d7) :=
  SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N.
Lemma rectangular_1 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  rectangular_1_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_1_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = rectangular_1_right U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N.
Proof.
  rewrite /rectangular_1_domain /rectangular_1_left /rectangular_1_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D Z_; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d7)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); (Unit, (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), Unit); ((Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)), (Times (Letter 4) (Letter 6)), (Letter 4), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))
    (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_1_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_1_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_1_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_1_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_1_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Lemma rectangular_1_inhabited (R : numFieldType) : rectangular_1_domain (mx R 3 2 rectangular_1_at_U) (mx R 2 2 rectangular_1_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_1_at_Z_) (mx R 4 2 rectangular_1_at_V) (mx R 2 2 rectangular_1_at_SigmaPower_2_j_N_2_N).
Proof. by rewrite /rectangular_1_domain /rectangular_1_left /rectangular_1_right; at_point. Qed.
Lemma rectangular_1_left_value (R : numFieldType) : rectangular_1_left (mx R 3 2 rectangular_1_at_U) (mx R 2 2 rectangular_1_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_1_at_Z_) (mx R 4 2 rectangular_1_at_V) (mx R 2 2 rectangular_1_at_SigmaPower_2_j_N_2_N) =
  mx R 2 2 [:: [:: q (-11264372473125) 386140625552; q (-1373531657750) 217204101873]; [:: q (-394835526650) 72401367291; q (-2949805782784) 1954836916857]].
Proof. by rewrite /rectangular_1_domain /rectangular_1_left /rectangular_1_right; at_point. Qed.
Lemma rectangular_1_right_value (R : numFieldType) : rectangular_1_right (mx R 3 2 rectangular_1_at_U) (mx R 2 2 rectangular_1_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_1_at_Z_) (mx R 4 2 rectangular_1_at_V) (mx R 2 2 rectangular_1_at_SigmaPower_2_j_N_2_N) =
  mx R 2 2 [:: [:: q (-11264372473125) 386140625552; q (-1373531657750) 217204101873]; [:: q (-394835526650) 72401367291; q (-2949805782784) 1954836916857]].
Proof. by rewrite /rectangular_1_domain /rectangular_1_left /rectangular_1_right; at_point. Qed.
Lemma rectangular_1_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  rectangular_1_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_1_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N).
Proof. move=> /(_ (mx R 3 2 rectangular_1_at_U) (mx R 2 2 rectangular_1_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_1_at_Z_) (mx R 4 2 rectangular_1_at_V) (mx R 2 2 rectangular_1_at_SigmaPower_2_j_N_2_N) (rectangular_1_inhabited R)); rewrite /rectangular_1_domain /rectangular_1_left /rectangular_1_right; not_at_point. Qed.
Lemma rectangular_1_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  rectangular_1_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_1_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m SigmaPower_2_2_j_N).
Proof. move=> /(_ (mx R 3 2 rectangular_1_at_U) (mx R 2 2 rectangular_1_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_1_at_Z_) (mx R 4 2 rectangular_1_at_V) (mx R 2 2 rectangular_1_at_SigmaPower_2_j_N_2_N) (rectangular_1_inhabited R)); rewrite /rectangular_1_domain /rectangular_1_left /rectangular_1_right; not_at_point. Qed.

(* rectangular_2: what it gives has its columns in those of U | U*T(U)*U*SigmaPower(2*(N -
   j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V) = U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V) *)
Definition rectangular_2_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : Prop :=
  U^T *m U = (1%:M : 'M_d1).
Definition rectangular_2_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m U^T *m U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T.
Definition rectangular_2_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T.
Lemma rectangular_2 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  rectangular_2_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_2_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = rectangular_2_right U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N.
Proof.
  rewrite /rectangular_2_domain /rectangular_2_left /rectangular_2_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D Z_; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Letter 0), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))); ((Letter 0), (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))))]
    (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))
    (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_2_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_2_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_2_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_2_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_2_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Lemma rectangular_2_inhabited (R : numFieldType) : rectangular_2_domain (mx R 3 2 rectangular_2_at_U) (mx R 2 2 rectangular_2_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_2_at_Z_) (mx R 4 2 rectangular_2_at_V) (mx R 2 2 rectangular_2_at_SigmaPower_2_j_N_2_N).
Proof. by rewrite /rectangular_2_domain /rectangular_2_left /rectangular_2_right; at_point. Qed.
Lemma rectangular_2_left_value (R : numFieldType) : rectangular_2_left (mx R 3 2 rectangular_2_at_U) (mx R 2 2 rectangular_2_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_2_at_Z_) (mx R 4 2 rectangular_2_at_V) (mx R 2 2 rectangular_2_at_SigmaPower_2_j_N_2_N) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_2_domain /rectangular_2_left /rectangular_2_right; at_point. Qed.
Lemma rectangular_2_right_value (R : numFieldType) : rectangular_2_right (mx R 3 2 rectangular_2_at_U) (mx R 2 2 rectangular_2_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_2_at_Z_) (mx R 4 2 rectangular_2_at_V) (mx R 2 2 rectangular_2_at_SigmaPower_2_j_N_2_N) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_2_domain /rectangular_2_left /rectangular_2_right; at_point. Qed.
Lemma rectangular_2_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  rectangular_2_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_2_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = (2)%:~R *: (U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_2_at_U) (mx R 2 2 rectangular_2_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_2_at_Z_) (mx R 4 2 rectangular_2_at_V) (mx R 2 2 rectangular_2_at_SigmaPower_2_j_N_2_N) (rectangular_2_inhabited R)); rewrite /rectangular_2_domain /rectangular_2_left /rectangular_2_right; not_at_point. Qed.
Lemma rectangular_2_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  rectangular_2_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_2_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = 2%:R^-1 *: (U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_2_at_U) (mx R 2 2 rectangular_2_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_2_at_Z_) (mx R 4 2 rectangular_2_at_V) (mx R 2 2 rectangular_2_at_SigmaPower_2_j_N_2_N) (rectangular_2_inhabited R)); rewrite /rectangular_2_domain /rectangular_2_left /rectangular_2_right; not_at_point. Qed.

(* rectangular_3: and its rows in those of V^T. | U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j -
   1)/N)*T(V)*V*T(V) = U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V) *)
Definition rectangular_3_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : Prop :=
  V^T *m V = (1%:M : 'M_d7).
Definition rectangular_3_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m V *m V^T.
Definition rectangular_3_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T.
Lemma rectangular_3 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  rectangular_3_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_3_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = rectangular_3_right U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N.
Proof.
  rewrite /rectangular_3_domain /rectangular_3_left /rectangular_3_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D Z_; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d7)] [:: ]
    [:: ((Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 5), (Transposed (Letter 3))); ((Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Letter 5) (Transposed (Letter 3))), (Transposed (Letter 3)), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3)) (Transposed (Letter 3)))
    (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_3_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_3_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_3_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_3_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_3_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Lemma rectangular_3_inhabited (R : numFieldType) : rectangular_3_domain (mx R 3 2 rectangular_3_at_U) (mx R 2 2 rectangular_3_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_3_at_Z_) (mx R 4 2 rectangular_3_at_V) (mx R 2 2 rectangular_3_at_SigmaPower_2_j_N_2_N).
Proof. by rewrite /rectangular_3_domain /rectangular_3_left /rectangular_3_right; at_point. Qed.
Lemma rectangular_3_left_value (R : numFieldType) : rectangular_3_left (mx R 3 2 rectangular_3_at_U) (mx R 2 2 rectangular_3_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_3_at_Z_) (mx R 4 2 rectangular_3_at_V) (mx R 2 2 rectangular_3_at_SigmaPower_2_j_N_2_N) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_3_domain /rectangular_3_left /rectangular_3_right; at_point. Qed.
Lemma rectangular_3_right_value (R : numFieldType) : rectangular_3_right (mx R 3 2 rectangular_3_at_U) (mx R 2 2 rectangular_3_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_3_at_Z_) (mx R 4 2 rectangular_3_at_V) (mx R 2 2 rectangular_3_at_SigmaPower_2_j_N_2_N) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_3_domain /rectangular_3_left /rectangular_3_right; at_point. Qed.
Lemma rectangular_3_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  rectangular_3_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_3_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = (2)%:~R *: (U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_3_at_U) (mx R 2 2 rectangular_3_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_3_at_Z_) (mx R 4 2 rectangular_3_at_V) (mx R 2 2 rectangular_3_at_SigmaPower_2_j_N_2_N) (rectangular_3_inhabited R)); rewrite /rectangular_3_domain /rectangular_3_left /rectangular_3_right; not_at_point. Qed.
Lemma rectangular_3_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_j_N_2_N : 'M[R]_(2, 2)),
  rectangular_3_domain U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N -> rectangular_3_left U SigmaPower_2_2_j_N Z_ V SigmaPower_2_j_N_2_N = 2%:R^-1 *: (U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_3_at_U) (mx R 2 2 rectangular_3_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_3_at_Z_) (mx R 4 2 rectangular_3_at_V) (mx R 2 2 rectangular_3_at_SigmaPower_2_j_N_2_N) (rectangular_3_inhabited R)); rewrite /rectangular_3_domain /rectangular_3_left /rectangular_3_right; not_at_point. Qed.

(* rectangular_4: A matrix x v_l^T with U^T x = 0 is seen by the last layer alone, whose left factor is the
   identity: it multiplies by (σ_l²)^{(N−1)/N}, | x*T(e)*T(V)*V*SigmaPower(2*(N - 1)/N)*T(V) = sigma_l**(2*(N -
   1)/N)*x*T(e)*T(V) *)
Definition rectangular_4_domain (R : numFieldType) (d0 d1 d2 d4 : nat)
  (x : 'M[R]_(d0, d1)) (e : 'M[R]_(d2, d1)) (V : 'M[R]_(d4, d2)) (SigmaPower_2_2_N : 'M[R]_(d2, d2)) (sigma_l sigma_l_2_N : R) : Prop :=
  V^T *m V = (1%:M : 'M_d2) /\
  e^T *m SigmaPower_2_2_N = sigma_l *: (sigma_l *: (sigma_l_2_N *: e^T)).
Definition rectangular_4_left (R : numFieldType) (d0 d1 d2 d4 : nat)
  (x : 'M[R]_(d0, d1)) (e : 'M[R]_(d2, d1)) (V : 'M[R]_(d4, d2)) (SigmaPower_2_2_N : 'M[R]_(d2, d2)) (sigma_l sigma_l_2_N : R) : 'M[R]_(d0, d4) :=
  x *m e^T *m V^T *m V *m SigmaPower_2_2_N *m V^T.
Definition rectangular_4_right (R : numFieldType) (d0 d1 d2 d4 : nat)
  (x : 'M[R]_(d0, d1)) (e : 'M[R]_(d2, d1)) (V : 'M[R]_(d4, d2)) (SigmaPower_2_2_N : 'M[R]_(d2, d2)) (sigma_l sigma_l_2_N : R) : 'M[R]_(d0, d4) :=
  sigma_l *: (sigma_l *: (sigma_l_2_N *: (x *m e^T *m V^T))).
Lemma rectangular_4 (R : numFieldType) (d0 d1 d2 d4 : nat)
  (x : 'M[R]_(d0, d1)) (e : 'M[R]_(d2, d1)) (V : 'M[R]_(d4, d2)) (SigmaPower_2_2_N : 'M[R]_(d2, d2)) (sigma_l sigma_l_2_N : R) :
  rectangular_4_domain x e V SigmaPower_2_2_N sigma_l sigma_l_2_N -> rectangular_4_left x e V SigmaPower_2_2_N sigma_l sigma_l_2_N = rectangular_4_right x e V SigmaPower_2_2_N sigma_l sigma_l_2_N.
Proof.
  rewrite /rectangular_4_domain /rectangular_4_left /rectangular_4_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D x; pad D e; pad D V; pad D SigmaPower_2_2_N; pad D (1%:M : 'M_d2)] [:: sigma_l; sigma_l_2_N]
    [:: ((Times (Letter 0) (Transposed (Letter 1))), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 4), (Times (Letter 3) (Transposed (Letter 2)))); ((Times (Letter 0) (Transposed (Letter 1))), (Times (Letter 4) (Letter 3)), (Letter 3), (Transposed (Letter 2))); ((Letter 0), (Times (Transposed (Letter 1)) (Letter 3)), (Multiple 0 (Multiple 0 (Multiple 1 (Transposed (Letter 1))))), (Transposed (Letter 2)))]
    (Times (Times (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 2)) (Letter 3)) (Transposed (Letter 2)))
    (Multiple 0 (Multiple 0 (Multiple 1 (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 2)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_4_at_x : table :=
  [:: [:: q (-188) 641]; [:: q (-6) 641]; [:: q (-519) 1282]].
Definition rectangular_4_at_e : table :=
  [:: [:: q 0 1]; [:: q 1 1]].
Definition rectangular_4_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_4_at_SigmaPower_2_2_N : table :=
  [:: [:: q 625 16; q 0 1]; [:: q 0 1; q 256 81]].
Definition rectangular_4_at_sigma_l : Q :=
  q 64 27.
Definition rectangular_4_at_sigma_l_2_N : Q :=
  q 9 16.
Lemma rectangular_4_inhabited (R : numFieldType) : rectangular_4_domain (mx R 3 1 rectangular_4_at_x) (mx R 2 1 rectangular_4_at_e) (mx R 4 2 rectangular_4_at_V) (mx R 2 2 rectangular_4_at_SigmaPower_2_2_N) (of_Q R rectangular_4_at_sigma_l) (of_Q R rectangular_4_at_sigma_l_2_N).
Proof. by rewrite /rectangular_4_domain /rectangular_4_left /rectangular_4_right; at_point. Qed.
Lemma rectangular_4_left_value (R : numFieldType) : rectangular_4_left (mx R 3 1 rectangular_4_at_x) (mx R 2 1 rectangular_4_at_e) (mx R 4 2 rectangular_4_at_V) (mx R 2 2 rectangular_4_at_SigmaPower_2_2_N) (of_Q R rectangular_4_at_sigma_l) (of_Q R rectangular_4_at_sigma_l_2_N) =
  mx R 3 4 [:: [:: q 17619853312 72401367291; q 1223372610560 1954836916857; q (-349982965760) 651612305619; q (-75202887680) 217204101873]; [:: q 187445248 24133789097; q 13014602240 651612305619; q (-3723223040) 217204101873; q (-800030720) 72401367291]; [:: q 8107006976 24133789097; q 562881546880 651612305619; q (-161029396480) 217204101873; q (-34601328640) 72401367291]].
Proof. by rewrite /rectangular_4_domain /rectangular_4_left /rectangular_4_right; at_point. Qed.
Lemma rectangular_4_right_value (R : numFieldType) : rectangular_4_right (mx R 3 1 rectangular_4_at_x) (mx R 2 1 rectangular_4_at_e) (mx R 4 2 rectangular_4_at_V) (mx R 2 2 rectangular_4_at_SigmaPower_2_2_N) (of_Q R rectangular_4_at_sigma_l) (of_Q R rectangular_4_at_sigma_l_2_N) =
  mx R 3 4 [:: [:: q 17619853312 72401367291; q 1223372610560 1954836916857; q (-349982965760) 651612305619; q (-75202887680) 217204101873]; [:: q 187445248 24133789097; q 13014602240 651612305619; q (-3723223040) 217204101873; q (-800030720) 72401367291]; [:: q 8107006976 24133789097; q 562881546880 651612305619; q (-161029396480) 217204101873; q (-34601328640) 72401367291]].
Proof. by rewrite /rectangular_4_domain /rectangular_4_left /rectangular_4_right; at_point. Qed.
Lemma rectangular_4_wrong_0 (R : numFieldType) : ~ (forall (x : 'M[R]_(3, 1)) (e : 'M[R]_(2, 1)) (V : 'M[R]_(4, 2)) (SigmaPower_2_2_N : 'M[R]_(2, 2)) (sigma_l : R) (sigma_l_2_N : R),
  rectangular_4_domain x e V SigmaPower_2_2_N sigma_l sigma_l_2_N -> rectangular_4_left x e V SigmaPower_2_2_N sigma_l sigma_l_2_N = x *m e^T *m V^T).
Proof. move=> /(_ (mx R 3 1 rectangular_4_at_x) (mx R 2 1 rectangular_4_at_e) (mx R 4 2 rectangular_4_at_V) (mx R 2 2 rectangular_4_at_SigmaPower_2_2_N) (of_Q R rectangular_4_at_sigma_l) (of_Q R rectangular_4_at_sigma_l_2_N) (rectangular_4_inhabited R)); rewrite /rectangular_4_domain /rectangular_4_left /rectangular_4_right; not_at_point. Qed.
Lemma rectangular_4_wrong_1 (R : numFieldType) : ~ (forall (x : 'M[R]_(3, 1)) (e : 'M[R]_(2, 1)) (V : 'M[R]_(4, 2)) (SigmaPower_2_2_N : 'M[R]_(2, 2)) (sigma_l : R) (sigma_l_2_N : R),
  rectangular_4_domain x e V SigmaPower_2_2_N sigma_l sigma_l_2_N -> rectangular_4_left x e V SigmaPower_2_2_N sigma_l sigma_l_2_N = sigma_l *: (sigma_l *: (x *m e^T *m V^T))).
Proof. move=> /(_ (mx R 3 1 rectangular_4_at_x) (mx R 2 1 rectangular_4_at_e) (mx R 4 2 rectangular_4_at_V) (mx R 2 2 rectangular_4_at_SigmaPower_2_2_N) (of_Q R rectangular_4_at_sigma_l) (of_Q R rectangular_4_at_sigma_l_2_N) (rectangular_4_inhabited R)); rewrite /rectangular_4_domain /rectangular_4_left /rectangular_4_right; not_at_point. Qed.

(* rectangular_5: and adds nothing in layers with a positive power of W W^T. | U*SigmaPower(2*(N - j)/N)*T(U)*(Z
   + x*T(e)*T(V)) = U*SigmaPower(2*(N - j)/N)*T(U)*Z *)
Definition rectangular_5_domain (R : numFieldType) (d0 d1 d5 d7 d8 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (e : 'M[R]_(d8, d7)) (V : 'M[R]_(d5, d8)) : Prop :=
  U^T *m x = 0.
Definition rectangular_5_left (R : numFieldType) (d0 d1 d5 d7 d8 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (e : 'M[R]_(d8, d7)) (V : 'M[R]_(d5, d8)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_j_N *m U^T *m (Z_ + (x *m e^T *m V^T)).
Definition rectangular_5_right (R : numFieldType) (d0 d1 d5 d7 d8 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (e : 'M[R]_(d8, d7)) (V : 'M[R]_(d5, d8)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_j_N *m U^T *m Z_.
Lemma rectangular_5 (R : numFieldType) (d0 d1 d5 d7 d8 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (e : 'M[R]_(d8, d7)) (V : 'M[R]_(d5, d8)) :
  rectangular_5_domain U SigmaPower_2_2_j_N Z_ x e V -> rectangular_5_left U SigmaPower_2_2_j_N Z_ x e V = rectangular_5_right U SigmaPower_2_2_j_N Z_ x e V.
Proof.
  rewrite /rectangular_5_domain /rectangular_5_left /rectangular_5_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d0; d1; d5; d7; d8].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D Z_; pad D x; pad D e; pad D V] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 3)), Nothing, (Times (Transposed (Letter 4)) (Transposed (Letter 5))))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Plus (Letter 2) (Times (Times (Letter 3) (Transposed (Letter 4))) (Transposed (Letter 5)))))
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_5_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_5_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_5_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_5_at_x : table :=
  [:: [:: q (-188) 641]; [:: q (-6) 641]; [:: q (-519) 1282]].
Definition rectangular_5_at_e : table :=
  [:: [:: q 0 1]; [:: q 1 1]].
Definition rectangular_5_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Lemma rectangular_5_inhabited (R : numFieldType) : rectangular_5_domain (mx R 3 2 rectangular_5_at_U) (mx R 2 2 rectangular_5_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_5_at_Z_) (mx R 3 1 rectangular_5_at_x) (mx R 2 1 rectangular_5_at_e) (mx R 4 2 rectangular_5_at_V).
Proof. by rewrite /rectangular_5_domain /rectangular_5_left /rectangular_5_right; at_point. Qed.
Lemma rectangular_5_left_value (R : numFieldType) : rectangular_5_left (mx R 3 2 rectangular_5_at_U) (mx R 2 2 rectangular_5_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_5_at_Z_) (mx R 3 1 rectangular_5_at_x) (mx R 2 1 rectangular_5_at_e) (mx R 4 2 rectangular_5_at_V) =
  mx R 3 4 [:: [:: q (-5066423) 1643524; q 17135569 9861144; q 3419393 3287048; q 3380789 9861144]; [:: q (-12655291) 1232643; q 48333173 7395858; q 973381 2465286; q (-42492887) 7395858]; [:: q 1015154 410881; q (-1738031) 1232643; q (-313407) 410881; q (-142411) 1232643]].
Proof. by rewrite /rectangular_5_domain /rectangular_5_left /rectangular_5_right; at_point. Qed.
Lemma rectangular_5_right_value (R : numFieldType) : rectangular_5_right (mx R 3 2 rectangular_5_at_U) (mx R 2 2 rectangular_5_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_5_at_Z_) (mx R 3 1 rectangular_5_at_x) (mx R 2 1 rectangular_5_at_e) (mx R 4 2 rectangular_5_at_V) =
  mx R 3 4 [:: [:: q (-5066423) 1643524; q 17135569 9861144; q 3419393 3287048; q 3380789 9861144]; [:: q (-12655291) 1232643; q 48333173 7395858; q 973381 2465286; q (-42492887) 7395858]; [:: q 1015154 410881; q (-1738031) 1232643; q (-313407) 410881; q (-142411) 1232643]].
Proof. by rewrite /rectangular_5_domain /rectangular_5_left /rectangular_5_right; at_point. Qed.
Lemma rectangular_5_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (x : 'M[R]_(3, 1)) (e : 'M[R]_(2, 1)) (V : 'M[R]_(4, 2)),
  rectangular_5_domain U SigmaPower_2_2_j_N Z_ x e V -> rectangular_5_left U SigmaPower_2_2_j_N Z_ x e V = (2)%:~R *: (U *m SigmaPower_2_2_j_N *m U^T *m Z_)).
Proof. move=> /(_ (mx R 3 2 rectangular_5_at_U) (mx R 2 2 rectangular_5_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_5_at_Z_) (mx R 3 1 rectangular_5_at_x) (mx R 2 1 rectangular_5_at_e) (mx R 4 2 rectangular_5_at_V) (rectangular_5_inhabited R)); rewrite /rectangular_5_domain /rectangular_5_left /rectangular_5_right; not_at_point. Qed.
Lemma rectangular_5_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_j_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (x : 'M[R]_(3, 1)) (e : 'M[R]_(2, 1)) (V : 'M[R]_(4, 2)),
  rectangular_5_domain U SigmaPower_2_2_j_N Z_ x e V -> rectangular_5_left U SigmaPower_2_2_j_N Z_ x e V = 2%:R^-1 *: (U *m SigmaPower_2_2_j_N *m U^T *m Z_)).
Proof. move=> /(_ (mx R 3 2 rectangular_5_at_U) (mx R 2 2 rectangular_5_at_SigmaPower_2_2_j_N) (mx R 3 4 rectangular_5_at_Z_) (mx R 3 1 rectangular_5_at_x) (mx R 2 1 rectangular_5_at_e) (mx R 4 2 rectangular_5_at_V) (rectangular_5_inhabited R)); rewrite /rectangular_5_domain /rectangular_5_left /rectangular_5_right; not_at_point. Qed.

(* rectangular_6: Likewise u_l y^T with V^T y = 0, in the first layer. | U*SigmaPower(2*(N - 1)/N)*T(U)*U*e*T(y)
   = sigma_l**(2*(N - 1)/N)*U*e*T(y) *)
Definition rectangular_6_domain (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (e : 'M[R]_(d1, d5)) (y : 'M[R]_(d6, d5)) (sigma_l sigma_l_2_N : R) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  SigmaPower_2_2_N *m e = sigma_l *: (sigma_l *: (sigma_l_2_N *: e)).
Definition rectangular_6_left (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (e : 'M[R]_(d1, d5)) (y : 'M[R]_(d6, d5)) (sigma_l sigma_l_2_N : R) : 'M[R]_(d0, d6) :=
  U *m SigmaPower_2_2_N *m U^T *m U *m e *m y^T.
Definition rectangular_6_right (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (e : 'M[R]_(d1, d5)) (y : 'M[R]_(d6, d5)) (sigma_l sigma_l_2_N : R) : 'M[R]_(d0, d6) :=
  sigma_l *: (sigma_l *: (sigma_l_2_N *: (U *m e *m y^T))).
Lemma rectangular_6 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (e : 'M[R]_(d1, d5)) (y : 'M[R]_(d6, d5)) (sigma_l sigma_l_2_N : R) :
  rectangular_6_domain U SigmaPower_2_2_N e y sigma_l sigma_l_2_N -> rectangular_6_left U SigmaPower_2_2_N e y sigma_l sigma_l_2_N = rectangular_6_right U SigmaPower_2_2_N e y sigma_l sigma_l_2_N.
Proof.
  rewrite /rectangular_6_domain /rectangular_6_left /rectangular_6_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_N; pad D e; pad D y; pad D (1%:M : 'M_d1)] [:: sigma_l; sigma_l_2_N]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Letter 2) (Transposed (Letter 3)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 4) (Letter 2)), (Letter 2), (Transposed (Letter 3))); ((Letter 0), (Times (Letter 1) (Letter 2)), (Multiple 0 (Multiple 0 (Multiple 1 (Letter 2)))), (Transposed (Letter 3)))]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Transposed (Letter 3)))
    (Multiple 0 (Multiple 0 (Multiple 1 (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 3)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_6_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_6_at_SigmaPower_2_2_N : table :=
  [:: [:: q 625 16; q 0 1]; [:: q 0 1; q 256 81]].
Definition rectangular_6_at_e : table :=
  [:: [:: q 0 1]; [:: q 1 1]].
Definition rectangular_6_at_y : table :=
  [:: [:: q 29707560 37650217]; [:: q (-19975440) 37650217]; [:: q (-11399017) 37650217]; [:: q 2458440 37650217]].
Definition rectangular_6_at_sigma_l : Q :=
  q 64 27.
Definition rectangular_6_at_sigma_l_2_N : Q :=
  q 9 16.
Lemma rectangular_6_inhabited (R : numFieldType) : rectangular_6_domain (mx R 3 2 rectangular_6_at_U) (mx R 2 2 rectangular_6_at_SigmaPower_2_2_N) (mx R 2 1 rectangular_6_at_e) (mx R 4 1 rectangular_6_at_y) (of_Q R rectangular_6_at_sigma_l) (of_Q R rectangular_6_at_sigma_l_2_N).
Proof. by rewrite /rectangular_6_domain /rectangular_6_left /rectangular_6_right; at_point. Qed.
Lemma rectangular_6_left_value (R : numFieldType) : rectangular_6_left (mx R 3 2 rectangular_6_at_U) (mx R 2 2 rectangular_6_at_SigmaPower_2_2_N) (mx R 2 1 rectangular_6_at_e) (mx R 4 1 rectangular_6_at_y) (of_Q R rectangular_6_at_sigma_l) (of_Q R rectangular_6_at_sigma_l_2_N) =
  mx R 3 4 [:: [:: q (-48447528960) 24133789097; q 293186191360 217204101873; q 501921516544 651612305619; q (-12027781120) 72401367291]; [:: q 7417354240 24133789097; q (-134661099520) 651612305619; q (-230533719808) 1954836916857; q 5524387840 217204101873]; [:: q 34927288320 24133789097; q (-211366789120) 217204101873; q (-361850395648) 651612305619; q 8671191040 72401367291]].
Proof. by rewrite /rectangular_6_domain /rectangular_6_left /rectangular_6_right; at_point. Qed.
Lemma rectangular_6_right_value (R : numFieldType) : rectangular_6_right (mx R 3 2 rectangular_6_at_U) (mx R 2 2 rectangular_6_at_SigmaPower_2_2_N) (mx R 2 1 rectangular_6_at_e) (mx R 4 1 rectangular_6_at_y) (of_Q R rectangular_6_at_sigma_l) (of_Q R rectangular_6_at_sigma_l_2_N) =
  mx R 3 4 [:: [:: q (-48447528960) 24133789097; q 293186191360 217204101873; q 501921516544 651612305619; q (-12027781120) 72401367291]; [:: q 7417354240 24133789097; q (-134661099520) 651612305619; q (-230533719808) 1954836916857; q 5524387840 217204101873]; [:: q 34927288320 24133789097; q (-211366789120) 217204101873; q (-361850395648) 651612305619; q 8671191040 72401367291]].
Proof. by rewrite /rectangular_6_domain /rectangular_6_left /rectangular_6_right; at_point. Qed.
Lemma rectangular_6_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_N : 'M[R]_(2, 2)) (e : 'M[R]_(2, 1)) (y : 'M[R]_(4, 1)) (sigma_l : R) (sigma_l_2_N : R),
  rectangular_6_domain U SigmaPower_2_2_N e y sigma_l sigma_l_2_N -> rectangular_6_left U SigmaPower_2_2_N e y sigma_l sigma_l_2_N = U *m e *m y^T).
Proof. move=> /(_ (mx R 3 2 rectangular_6_at_U) (mx R 2 2 rectangular_6_at_SigmaPower_2_2_N) (mx R 2 1 rectangular_6_at_e) (mx R 4 1 rectangular_6_at_y) (of_Q R rectangular_6_at_sigma_l) (of_Q R rectangular_6_at_sigma_l_2_N) (rectangular_6_inhabited R)); rewrite /rectangular_6_domain /rectangular_6_left /rectangular_6_right; not_at_point. Qed.
Lemma rectangular_6_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_N : 'M[R]_(2, 2)) (e : 'M[R]_(2, 1)) (y : 'M[R]_(4, 1)) (sigma_l : R) (sigma_l_2_N : R),
  rectangular_6_domain U SigmaPower_2_2_N e y sigma_l sigma_l_2_N -> rectangular_6_left U SigmaPower_2_2_N e y sigma_l sigma_l_2_N = sigma_l *: (sigma_l *: (U *m e *m y^T))).
Proof. move=> /(_ (mx R 3 2 rectangular_6_at_U) (mx R 2 2 rectangular_6_at_SigmaPower_2_2_N) (mx R 2 1 rectangular_6_at_e) (mx R 4 1 rectangular_6_at_y) (of_Q R rectangular_6_at_sigma_l) (of_Q R rectangular_6_at_sigma_l_2_N) (rectangular_6_inhabited R)); rewrite /rectangular_6_domain /rectangular_6_left /rectangular_6_right; not_at_point. Qed.

(* rectangular_7: For N ≥ 2 every layer has a positive power on one side, to which x y^T adds nothing. |
   U*SigmaPower(2*(N - 1)/N)*T(U)*(Z + x*T(y)) = U*SigmaPower(2*(N - 1)/N)*T(U)*Z *)
Definition rectangular_7_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (y : 'M[R]_(d5, d7)) : Prop :=
  U^T *m x = 0.
Definition rectangular_7_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (y : 'M[R]_(d5, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_N *m U^T *m (Z_ + (x *m y^T)).
Definition rectangular_7_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (y : 'M[R]_(d5, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_N *m U^T *m Z_.
Lemma rectangular_7 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (y : 'M[R]_(d5, d7)) :
  rectangular_7_domain U SigmaPower_2_2_N Z_ x y -> rectangular_7_left U SigmaPower_2_2_N Z_ x y = rectangular_7_right U SigmaPower_2_2_N Z_ x y.
Proof.
  rewrite /rectangular_7_domain /rectangular_7_left /rectangular_7_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_N; pad D Z_; pad D x; pad D y] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 3)), Nothing, (Transposed (Letter 4)))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Plus (Letter 2) (Times (Letter 3) (Transposed (Letter 4)))))
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_7_at_U : table :=
  [:: [:: q 411 19205; q (-13152) 19205]; [:: q 319584 326485; q 47987 326485]; [:: q (-8544) 65297; q 42948 65297]; [:: q 10168 65297; q (-18096) 65297]].
Definition rectangular_7_at_SigmaPower_2_2_N : table :=
  [:: [:: q 625 16; q 0 1]; [:: q 0 1; q 256 81]].
Definition rectangular_7_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]; [:: q 1 1; q 0 1; q (-1) 1; q 3 2]].
Definition rectangular_7_at_x : table :=
  [:: [:: q 3428 3841]; [:: q 14682 65297]; [:: q 46857 130594]; [:: q (-161229) 130594]].
Definition rectangular_7_at_y : table :=
  [:: [:: q 29707560 37650217]; [:: q (-19975440) 37650217]; [:: q (-11399017) 37650217]; [:: q 2458440 37650217]].
Lemma rectangular_7_inhabited (R : numFieldType) : rectangular_7_domain (mx R 4 2 rectangular_7_at_U) (mx R 2 2 rectangular_7_at_SigmaPower_2_2_N) (mx R 4 4 rectangular_7_at_Z_) (mx R 4 1 rectangular_7_at_x) (mx R 4 1 rectangular_7_at_y).
Proof. by rewrite /rectangular_7_domain /rectangular_7_left /rectangular_7_right; at_point. Qed.
Lemma rectangular_7_left_value (R : numFieldType) : rectangular_7_left (mx R 4 2 rectangular_7_at_U) (mx R 2 2 rectangular_7_at_SigmaPower_2_2_N) (mx R 4 4 rectangular_7_at_Z_) (mx R 4 1 rectangular_7_at_x) (mx R 4 1 rectangular_7_at_y) =
  mx R 4 4 [:: [:: q (-1149636766291) 300966932400; q 10747270696457 5417404783200; q 157814263273 200644621600; q 464644365133 216696191328]; [:: q (-3271127694146) 56431299825; q 18232088210771 507881698425; q (-60692685581) 18810433275; q (-446168608001) 20315267937]; [:: q 12868319074 1254028885; q (-67481653699) 11286259965; q (-517288233) 1254028885; q 794637845 2257251993]; [:: q (-77772024863) 7524173310; q 844364765101 135435119580; q (-696916211) 5016115540; q (-63587676155) 27087023916]].
Proof. by rewrite /rectangular_7_domain /rectangular_7_left /rectangular_7_right; at_point. Qed.
Lemma rectangular_7_right_value (R : numFieldType) : rectangular_7_right (mx R 4 2 rectangular_7_at_U) (mx R 2 2 rectangular_7_at_SigmaPower_2_2_N) (mx R 4 4 rectangular_7_at_Z_) (mx R 4 1 rectangular_7_at_x) (mx R 4 1 rectangular_7_at_y) =
  mx R 4 4 [:: [:: q (-1149636766291) 300966932400; q 10747270696457 5417404783200; q 157814263273 200644621600; q 464644365133 216696191328]; [:: q (-3271127694146) 56431299825; q 18232088210771 507881698425; q (-60692685581) 18810433275; q (-446168608001) 20315267937]; [:: q 12868319074 1254028885; q (-67481653699) 11286259965; q (-517288233) 1254028885; q 794637845 2257251993]; [:: q (-77772024863) 7524173310; q 844364765101 135435119580; q (-696916211) 5016115540; q (-63587676155) 27087023916]].
Proof. by rewrite /rectangular_7_domain /rectangular_7_left /rectangular_7_right; at_point. Qed.
Lemma rectangular_7_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(4, 2)) (SigmaPower_2_2_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(4, 4)) (x : 'M[R]_(4, 1)) (y : 'M[R]_(4, 1)),
  rectangular_7_domain U SigmaPower_2_2_N Z_ x y -> rectangular_7_left U SigmaPower_2_2_N Z_ x y = U *m SigmaPower_2_2_N *m U^T *m (Z_ *m Z_)).
Proof. move=> /(_ (mx R 4 2 rectangular_7_at_U) (mx R 2 2 rectangular_7_at_SigmaPower_2_2_N) (mx R 4 4 rectangular_7_at_Z_) (mx R 4 1 rectangular_7_at_x) (mx R 4 1 rectangular_7_at_y) (rectangular_7_inhabited R)); rewrite /rectangular_7_domain /rectangular_7_left /rectangular_7_right; not_at_point. Qed.
Lemma rectangular_7_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(4, 2)) (SigmaPower_2_2_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(4, 4)) (x : 'M[R]_(4, 1)) (y : 'M[R]_(4, 1)),
  rectangular_7_domain U SigmaPower_2_2_N Z_ x y -> U *m SigmaPower_2_2_N *m U^T *m ((Z_ + (x *m y^T)) *m (Z_ + (x *m y^T))) = rectangular_7_right U SigmaPower_2_2_N Z_ x y).
Proof. move=> /(_ (mx R 4 2 rectangular_7_at_U) (mx R 2 2 rectangular_7_at_SigmaPower_2_2_N) (mx R 4 4 rectangular_7_at_Z_) (mx R 4 1 rectangular_7_at_x) (mx R 4 1 rectangular_7_at_y) (rectangular_7_inhabited R)); rewrite /rectangular_7_domain /rectangular_7_left /rectangular_7_right; not_at_point. Qed.

(* rectangular_9: At infinite depth both powers are positive for 0 < t < 1: in U and V the integrand of (1.9) is
   that of the r × r matrix Σ at U^T Z V, | T(U)*U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V)*V =
   SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t) *)
Definition rectangular_9_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d7).
Definition rectangular_9_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : 'M[R]_(d1, d7) :=
  U^T *m U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T *m V.
Definition rectangular_9_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : 'M[R]_(d1, d7) :=
  SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t.
Lemma rectangular_9 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) :
  rectangular_9_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_9_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = rectangular_9_right U SigmaPower_2_2_t Z_ V SigmaPower_2_t.
Proof.
  rewrite /rectangular_9_domain /rectangular_9_left /rectangular_9_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_t; pad D Z_; pad D V; pad D SigmaPower_2_t; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d7)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); (Unit, (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), Unit); ((Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)), (Times (Letter 4) (Letter 6)), (Letter 4), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))
    (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_9_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_9_at_SigmaPower_2_2_t : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_9_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_9_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_9_at_SigmaPower_2_t : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Lemma rectangular_9_inhabited (R : numFieldType) : rectangular_9_domain (mx R 3 2 rectangular_9_at_U) (mx R 2 2 rectangular_9_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_9_at_Z_) (mx R 4 2 rectangular_9_at_V) (mx R 2 2 rectangular_9_at_SigmaPower_2_t).
Proof. by rewrite /rectangular_9_domain /rectangular_9_left /rectangular_9_right; at_point. Qed.
Lemma rectangular_9_left_value (R : numFieldType) : rectangular_9_left (mx R 3 2 rectangular_9_at_U) (mx R 2 2 rectangular_9_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_9_at_Z_) (mx R 4 2 rectangular_9_at_V) (mx R 2 2 rectangular_9_at_SigmaPower_2_t) =
  mx R 2 2 [:: [:: q (-11264372473125) 386140625552; q (-1373531657750) 217204101873]; [:: q (-394835526650) 72401367291; q (-2949805782784) 1954836916857]].
Proof. by rewrite /rectangular_9_domain /rectangular_9_left /rectangular_9_right; at_point. Qed.
Lemma rectangular_9_right_value (R : numFieldType) : rectangular_9_right (mx R 3 2 rectangular_9_at_U) (mx R 2 2 rectangular_9_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_9_at_Z_) (mx R 4 2 rectangular_9_at_V) (mx R 2 2 rectangular_9_at_SigmaPower_2_t) =
  mx R 2 2 [:: [:: q (-11264372473125) 386140625552; q (-1373531657750) 217204101873]; [:: q (-394835526650) 72401367291; q (-2949805782784) 1954836916857]].
Proof. by rewrite /rectangular_9_domain /rectangular_9_left /rectangular_9_right; at_point. Qed.
Lemma rectangular_9_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_t : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_t : 'M[R]_(2, 2)),
  rectangular_9_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_9_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = U^T *m Z_ *m V *m SigmaPower_2_t).
Proof. move=> /(_ (mx R 3 2 rectangular_9_at_U) (mx R 2 2 rectangular_9_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_9_at_Z_) (mx R 4 2 rectangular_9_at_V) (mx R 2 2 rectangular_9_at_SigmaPower_2_t) (rectangular_9_inhabited R)); rewrite /rectangular_9_domain /rectangular_9_left /rectangular_9_right; not_at_point. Qed.
Lemma rectangular_9_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_t : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_t : 'M[R]_(2, 2)),
  rectangular_9_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_9_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m SigmaPower_2_2_t).
Proof. move=> /(_ (mx R 3 2 rectangular_9_at_U) (mx R 2 2 rectangular_9_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_9_at_Z_) (mx R 4 2 rectangular_9_at_V) (mx R 2 2 rectangular_9_at_SigmaPower_2_t) (rectangular_9_inhabited R)); rewrite /rectangular_9_domain /rectangular_9_left /rectangular_9_right; not_at_point. Qed.

(* rectangular_10: and A_{∞,W}(Z) = U A_{∞,Σ}(U^T Z V) V^T has its columns | U*T(U)*U*SigmaPower(2 -
   2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V) = U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V) *)
Definition rectangular_10_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : Prop :=
  U^T *m U = (1%:M : 'M_d1).
Definition rectangular_10_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m U^T *m U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T.
Definition rectangular_10_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T.
Lemma rectangular_10 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) :
  rectangular_10_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_10_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = rectangular_10_right U SigmaPower_2_2_t Z_ V SigmaPower_2_t.
Proof.
  rewrite /rectangular_10_domain /rectangular_10_left /rectangular_10_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_t; pad D Z_; pad D V; pad D SigmaPower_2_t; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Letter 0), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))); ((Letter 0), (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))))]
    (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3)))
    (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_10_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_10_at_SigmaPower_2_2_t : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_10_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_10_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_10_at_SigmaPower_2_t : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Lemma rectangular_10_inhabited (R : numFieldType) : rectangular_10_domain (mx R 3 2 rectangular_10_at_U) (mx R 2 2 rectangular_10_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_10_at_Z_) (mx R 4 2 rectangular_10_at_V) (mx R 2 2 rectangular_10_at_SigmaPower_2_t).
Proof. by rewrite /rectangular_10_domain /rectangular_10_left /rectangular_10_right; at_point. Qed.
Lemma rectangular_10_left_value (R : numFieldType) : rectangular_10_left (mx R 3 2 rectangular_10_at_U) (mx R 2 2 rectangular_10_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_10_at_Z_) (mx R 4 2 rectangular_10_at_V) (mx R 2 2 rectangular_10_at_SigmaPower_2_t) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_10_domain /rectangular_10_left /rectangular_10_right; at_point. Qed.
Lemma rectangular_10_right_value (R : numFieldType) : rectangular_10_right (mx R 3 2 rectangular_10_at_U) (mx R 2 2 rectangular_10_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_10_at_Z_) (mx R 4 2 rectangular_10_at_V) (mx R 2 2 rectangular_10_at_SigmaPower_2_t) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_10_domain /rectangular_10_left /rectangular_10_right; at_point. Qed.
Lemma rectangular_10_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_t : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_t : 'M[R]_(2, 2)),
  rectangular_10_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_10_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = (2)%:~R *: (U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_10_at_U) (mx R 2 2 rectangular_10_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_10_at_Z_) (mx R 4 2 rectangular_10_at_V) (mx R 2 2 rectangular_10_at_SigmaPower_2_t) (rectangular_10_inhabited R)); rewrite /rectangular_10_domain /rectangular_10_left /rectangular_10_right; not_at_point. Qed.
Lemma rectangular_10_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_t : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_t : 'M[R]_(2, 2)),
  rectangular_10_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_10_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = 2%:R^-1 *: (U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_10_at_U) (mx R 2 2 rectangular_10_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_10_at_Z_) (mx R 4 2 rectangular_10_at_V) (mx R 2 2 rectangular_10_at_SigmaPower_2_t) (rectangular_10_inhabited R)); rewrite /rectangular_10_domain /rectangular_10_left /rectangular_10_right; not_at_point. Qed.

(* rectangular_11: and rows in the spaces of W: dW/dt = −A_{∞,W}(∂E) leaves these spaces as they are, and W = U M
   V^T moves by dM/dt = −A_{∞,M}(U^T ∂E V). | U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V)*V*T(V) =
   U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V) *)
Definition rectangular_11_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : Prop :=
  V^T *m V = (1%:M : 'M_d7).
Definition rectangular_11_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T *m V *m V^T.
Definition rectangular_11_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) : 'M[R]_(d0, d5) :=
  U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T.
Lemma rectangular_11 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) :
  rectangular_11_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_11_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = rectangular_11_right U SigmaPower_2_2_t Z_ V SigmaPower_2_t.
Proof.
  rewrite /rectangular_11_domain /rectangular_11_left /rectangular_11_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_t; pad D Z_; pad D V; pad D SigmaPower_2_t; pad D (1%:M : 'M_d7)] [:: ]
    [:: ((Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 5), (Transposed (Letter 3))); ((Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)), (Times (Letter 5) (Transposed (Letter 3))), (Transposed (Letter 3)), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3)) (Transposed (Letter 3)))
    (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_11_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_11_at_SigmaPower_2_2_t : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Definition rectangular_11_at_Z_ : table :=
  [:: [:: q (-1) 1; q 3 2; q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1; q 0 1; q (-1) 1]; [:: q 3 2; q 1 2; q (-1) 2; q (-3) 2]].
Definition rectangular_11_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Definition rectangular_11_at_SigmaPower_2_t : table :=
  [:: [:: q 25 4; q 0 1]; [:: q 0 1; q 16 9]].
Lemma rectangular_11_inhabited (R : numFieldType) : rectangular_11_domain (mx R 3 2 rectangular_11_at_U) (mx R 2 2 rectangular_11_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_11_at_Z_) (mx R 4 2 rectangular_11_at_V) (mx R 2 2 rectangular_11_at_SigmaPower_2_t).
Proof. by rewrite /rectangular_11_domain /rectangular_11_left /rectangular_11_right; at_point. Qed.
Lemma rectangular_11_left_value (R : numFieldType) : rectangular_11_left (mx R 3 2 rectangular_11_at_U) (mx R 2 2 rectangular_11_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_11_at_Z_) (mx R 4 2 rectangular_11_at_V) (mx R 2 2 rectangular_11_at_SigmaPower_2_t) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_11_domain /rectangular_11_left /rectangular_11_right; at_point. Qed.
Lemma rectangular_11_right_value (R : numFieldType) : rectangular_11_right (mx R 3 2 rectangular_11_at_U) (mx R 2 2 rectangular_11_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_11_at_Z_) (mx R 4 2 rectangular_11_at_V) (mx R 2 2 rectangular_11_at_SigmaPower_2_t) =
  mx R 3 4 [:: [:: q 3894541924961405982053 9319036418855617206544; q 13031407062896587494805 31451747913637708072086; q 7577909234670284372945 10483915971212569357362; q 5828977501149029022635 3494638657070856452454]; [:: q (-56055400579748754917999) 6989277314141712904908; q (-459251819313056000189630) 47177621870456562108129; q (-148284499588381516096870) 15725873956818854036043; q (-135771863376569280641410) 5241957985606284678681]; [:: q (-136671809852964491947) 1164879552356952150818; q (-1180919557942840940780) 15725873956818854036043; q (-1602136681627143348220) 5241957985606284678681; q (-1065048779787553629460) 1747319328535428226227]].
Proof. by rewrite /rectangular_11_domain /rectangular_11_left /rectangular_11_right; at_point. Qed.
Lemma rectangular_11_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_t : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_t : 'M[R]_(2, 2)),
  rectangular_11_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_11_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = (2)%:~R *: (U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_11_at_U) (mx R 2 2 rectangular_11_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_11_at_Z_) (mx R 4 2 rectangular_11_at_V) (mx R 2 2 rectangular_11_at_SigmaPower_2_t) (rectangular_11_inhabited R)); rewrite /rectangular_11_domain /rectangular_11_left /rectangular_11_right; not_at_point. Qed.
Lemma rectangular_11_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(3, 2)) (SigmaPower_2_2_t : 'M[R]_(2, 2)) (Z_ : 'M[R]_(3, 4)) (V : 'M[R]_(4, 2)) (SigmaPower_2_t : 'M[R]_(2, 2)),
  rectangular_11_domain U SigmaPower_2_2_t Z_ V SigmaPower_2_t -> rectangular_11_left U SigmaPower_2_2_t Z_ V SigmaPower_2_t = 2%:R^-1 *: (U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T)).
Proof. move=> /(_ (mx R 3 2 rectangular_11_at_U) (mx R 2 2 rectangular_11_at_SigmaPower_2_2_t) (mx R 3 4 rectangular_11_at_Z_) (mx R 4 2 rectangular_11_at_V) (mx R 2 2 rectangular_11_at_SigmaPower_2_t) (rectangular_11_inhabited R)); rewrite /rectangular_11_domain /rectangular_11_left /rectangular_11_right; not_at_point. Qed.

(* rectangular_12: On the leaf {U M V^T : M in GL(r)} the metric is that of M: for X = U X̃ V^T and B =
   A_{∞,M}^{-1}(X̃) the matrix U B V^T has the image X, and tr (U B V^T)^T Z = tr B^T U^T Z V is tr B^T Ỹ at Z =
   U Ỹ V^T. | Tr(T(B)*T(U)*U*Y*T(V)*V) = Tr(T(B)*Y) *)
Definition rectangular_12_domain (R : numFieldType) (d0 d1 d2 d6 : nat)
  (B : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (Y : 'M[R]_(d0, d1)) (V : 'M[R]_(d6, d1)) : Prop :=
  U^T *m U = (1%:M : 'M_d0) /\
  V^T *m V = (1%:M : 'M_d1).
Definition rectangular_12_left (R : numFieldType) (d0 d1 d2 d6 : nat)
  (B : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (Y : 'M[R]_(d0, d1)) (V : 'M[R]_(d6, d1)) : R :=
  \tr (B^T *m U^T *m U *m Y *m V^T *m V).
Definition rectangular_12_right (R : numFieldType) (d0 d1 d2 d6 : nat)
  (B : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (Y : 'M[R]_(d0, d1)) (V : 'M[R]_(d6, d1)) : R :=
  \tr (B^T *m Y).
Lemma rectangular_12 (R : numFieldType) (d0 d1 d2 d6 : nat)
  (B : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (Y : 'M[R]_(d0, d1)) (V : 'M[R]_(d6, d1)) :
  rectangular_12_domain B U Y V -> rectangular_12_left B U Y V = rectangular_12_right B U Y V.
Proof.
  rewrite /rectangular_12_domain /rectangular_12_left /rectangular_12_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D B; pad D U; pad D Y; pad D V; pad D (1%:M : 'M_d0); pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Transposed (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 4), (Times (Times (Letter 2) (Transposed (Letter 3))) (Letter 3))); ((Transposed (Letter 0)), (Times (Letter 4) (Letter 2)), (Letter 2), (Times (Transposed (Letter 3)) (Letter 3))); ((Times (Transposed (Letter 0)) (Letter 2)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 5), Unit); ((Transposed (Letter 0)), (Times (Letter 2) (Letter 5)), (Letter 2), Unit)]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 2)) (Transposed (Letter 3))) (Letter 3))
    (Times (Transposed (Letter 0)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition rectangular_12_at_B : table :=
  [:: [:: q 0 1; q (-1) 1]; [:: q 3 2; q 1 2]].
Definition rectangular_12_at_U : table :=
  [:: [:: q 57 641; q (-516) 641]; [:: q 636 641; q 79 641]; [:: q (-56) 641; q 372 641]].
Definition rectangular_12_at_Y : table :=
  [:: [:: q 1 2; q (-1) 2]; [:: q (-3) 2; q 1 1]].
Definition rectangular_12_at_V : table :=
  [:: [:: q 12352055 37650217; q (-9884808) 37650217]; [:: q 17920008 37650217; q (-25419145) 37650217]; [:: q 7228440 37650217; q 21815760 37650217]; [:: q 29859480 37650217; q 14063040 37650217]].
Lemma rectangular_12_inhabited (R : numFieldType) : rectangular_12_domain (mx R 2 2 rectangular_12_at_B) (mx R 3 2 rectangular_12_at_U) (mx R 2 2 rectangular_12_at_Y) (mx R 4 2 rectangular_12_at_V).
Proof. by rewrite /rectangular_12_domain /rectangular_12_left /rectangular_12_right; at_point. Qed.
Lemma rectangular_12_left_value (R : numFieldType) : rectangular_12_left (mx R 2 2 rectangular_12_at_B) (mx R 3 2 rectangular_12_at_U) (mx R 2 2 rectangular_12_at_Y) (mx R 4 2 rectangular_12_at_V) =
  of_Q R (q (-5) 4).
Proof. by rewrite /rectangular_12_domain /rectangular_12_left /rectangular_12_right; at_point. Qed.
Lemma rectangular_12_right_value (R : numFieldType) : rectangular_12_right (mx R 2 2 rectangular_12_at_B) (mx R 3 2 rectangular_12_at_U) (mx R 2 2 rectangular_12_at_Y) (mx R 4 2 rectangular_12_at_V) =
  of_Q R (q (-5) 4).
Proof. by rewrite /rectangular_12_domain /rectangular_12_left /rectangular_12_right; at_point. Qed.

Definition all_of_them := (bogoliubov_1,
  bogoliubov_2,
  diagonalisation_1,
  diagonalisation_2,
  diagonalisation_3,
  diagonalisation_4,
  metric_1,
  metric_2,
  metric_facts_6,
  metric_facts_7,
  rectangular_1,
  rectangular_2,
  rectangular_3,
  rectangular_4,
  rectangular_5,
  rectangular_6,
  rectangular_7,
  rectangular_9,
  rectangular_10,
  rectangular_11,
  rectangular_12).
Print Assumptions all_of_them.
