(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* bogoliubov_1: With W positive definite, W W^T = W^T W = W² = ρ, so that A_∞(Z) = ∫ ρ^{1−τ} Z ρ^τ dτ: tr(X^T
   A_∞(Y)) is the Bogoliubov (Kubo–Mori) inner product ∫ tr(X^T ρ^{1−τ} Y ρ^τ) dτ of the density ρ. | W*T(W) =
   T(W)*W *)
Lemma bogoliubov_1 (R : numFieldType) (d0 : nat)
  (W : 'M[R]_(d0, d0)) :
  W^T = W ->
  W *m W^T = W^T *m W.
Proof.
  move=> h0.
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

(* bogoliubov_2: For every W the form is symmetric, with W W^T on one side and W^T W on the other: one ρ for each
   side. | Tr(T(X)*W*T(W)*Y*T(W)*W) = Tr(T(W)*W*T(X)*W*T(W)*Y) *)
Lemma bogoliubov_2 (R : numFieldType) (d0 d1 : nat)
  (X : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) :
  \tr (X^T *m W *m W^T *m Y *m W^T *m W) = \tr (W^T *m W *m X^T *m W *m W^T *m Y).
Proof.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  have certified := @by_certificate_of_traces R D [:: pad D X; pad D W; pad D Y] [:: ]
    [:: ]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 1))) (Letter 1))
    (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Letter 1)) (Transposed (Letter 0))) (Letter 1)) (Transposed (Letter 1))) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* diagonalisation_1: W W^T = U Σ² U^T, so its real powers are U Σ^{2p} U^T; likewise (W^T W)^q = V Σ^{2q} V^T. |
   U*SigmaPower(1)*T(V)*V*T(SigmaPower(1))*T(U) = U*SigmaPower(2)*T(U) *)
Lemma diagonalisation_1 (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_1 : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (SigmaPower_2 : 'M[R]_(d1, d1)) :
  V^T *m V = (1%:M : 'M_d1) ->
  SigmaPower_1^T = SigmaPower_1 ->
  SigmaPower_1 *m SigmaPower_1 = SigmaPower_2 ->
  U *m SigmaPower_1 *m V^T *m V *m SigmaPower_1^T *m U^T = U *m SigmaPower_2 *m U^T.
Proof.
  move=> h0 h1 h2.
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

(* diagonalisation_2: Layer j multiplies U E_il V^T by the number (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}, whatever N,
   j and d are. | U*SigmaPower(2*(N - j)/N)*T(U)*U*E_{il}*T(V)*V*SigmaPower(2*(j - 1)/N)*T(V) = sigma_i**(2*(N -
   j)/N)*sigma_l**(2*(j - 1)/N)*U*E_{il}*T(V) *)
Lemma diagonalisation_2 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (E__il : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (SigmaPower_2_j_N_2_N : 'M[R]_(d5, d5)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) :
  U^T *m U = (1%:M : 'M_d1) ->
  SigmaPower_2_2_j_N *m E__il = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: E__il)) ->
  V^T *m V = (1%:M : 'M_d5) ->
  E__il *m SigmaPower_2_j_N_2_N = sigma_l_2_N *: (sigma_l_2_j_N *: E__il) ->
  U *m SigmaPower_2_2_j_N *m U^T *m U *m E__il *m V^T *m V *m SigmaPower_2_j_N_2_N *m V^T = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: (U *m E__il *m V^T))))).
Proof.
  move=> h0 h1 h2 h3.
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

(* diagonalisation_3: With X̃ = U^T X V, layer j of U^T A_{N,W}(X) V is Σ^{2(N-j)/N} X̃ Σ^{2(j-1)/N}. |
   T(U)*U*SigmaPower(2*(N - j)/N)*T(U)*X*V*SigmaPower(2*(j - 1)/N)*T(V)*V = SigmaPower(2*(N -
   j)/N)*T(U)*X*V*SigmaPower(2*(j - 1)/N) *)
Lemma diagonalisation_3 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  U^T *m U = (1%:M : 'M_d1) ->
  V^T *m V = (1%:M : 'M_d7) ->
  U^T *m U *m SigmaPower_2_2_j_N *m U^T *m X *m V *m SigmaPower_2_j_N_2_N *m V^T *m V = SigmaPower_2_2_j_N *m U^T *m X *m V *m SigmaPower_2_j_N_2_N.
Proof.
  move=> h0 h1.
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

(* diagonalisation_4: Entry (i, l) of Σ^{2(N-j)/N} X̃ Σ^{2(j-1)/N} is x̃_il times (σ_i²)^{(N-j)/N}
   (σ_l²)^{(j-1)/N}. | SigmaPower(2*(N - j)/N)*E_{il}*SigmaPower(2*(j - 1)/N) = sigma_i**(2*(N -
   j)/N)*sigma_l**(2*(j - 1)/N)*E_{il} *)
Lemma diagonalisation_4 (R : numFieldType) (d0 d3 : nat)
  (SigmaPower_2_2_j_N : 'M[R]_(d0, d0)) (E__il : 'M[R]_(d0, d3)) (SigmaPower_2_j_N_2_N : 'M[R]_(d3, d3)) (sigma_i sigma_i_2_j_N sigma_l_2_N sigma_l_2_j_N : R) :
  SigmaPower_2_2_j_N *m E__il = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: E__il)) ->
  E__il *m SigmaPower_2_j_N_2_N = sigma_l_2_N *: (sigma_l_2_j_N *: E__il) ->
  SigmaPower_2_2_j_N *m E__il *m SigmaPower_2_j_N_2_N = sigma_i *: (sigma_i *: (sigma_i_2_j_N *: (sigma_l_2_N *: (sigma_l_2_j_N *: E__il)))).
Proof.
  move=> h0 h1.
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

(* metric_1: V ⊗ U is orthogonal, so if A_{N,W} is (V ⊗ U) Λ (V ⊗ U)^T on vectors, with Λ = diag(λ_il), its
   inverse is (V ⊗ U) D (V ⊗ U)^T with D = Λ^{-1}, whose entries are 1/λ_il, | V⊗U*Λ*T(V⊗U)*V⊗U*D*T(V⊗U) = 1 *)
Lemma metric_1 (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (Λ : 'M[R]_(d1, d1)) (D_ : 'M[R]_(d1, d1)) :
  V_U^T *m V_U = (1%:M : 'M_d1) ->
  Λ *m D_ = (1%:M : 'M_d1) ->
  V_U *m V_U^T = (1%:M : 'M_d0) ->
  V_U *m Λ *m V_U^T *m V_U *m D_ *m V_U^T = (1%:M : 'M_d0).
Proof.
  move=> h0 h1 h2.
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

(* metric_2: and g(Z_1, Z_2) = tr(A^{-1}(Z_1)^T Z_2) = vec(Z_1)^T (V ⊗ U) D (V ⊗ U)^T vec(Z_2). |
   T(vec(Z_1))*V⊗U*T(D)*T(V⊗U)*vec(Z_2) = T(vec(Z_1))*V⊗U*D*T(V⊗U)*vec(Z_2) *)
Lemma metric_2 (R : numFieldType) (d0 d1 d3 d7 : nat)
  (vec_Z_1 : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (D_ : 'M[R]_(d3, d3)) (vec_Z_2 : 'M[R]_(d0, d7)) :
  D_^T = D_ ->
  vec_Z_1^T *m V_U *m D_^T *m V_U^T *m vec_Z_2 = vec_Z_1^T *m V_U *m D_ *m V_U^T *m vec_Z_2.
Proof.
  move=> h0.
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

(* metric_facts_6: X ↦ U^T X V turns X^T Y into V^T (X^T Y) V, | T(V)*T(X)*U*T(U)*Y*V = T(V)*T(X)*Y*V *)
Lemma metric_facts_6 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (U : 'M[R]_(d2, d5)) (Y : 'M[R]_(d2, d0)) :
  U *m U^T = (1%:M : 'M_d2) ->
  V^T *m X^T *m U *m U^T *m Y *m V = V^T *m X^T *m Y *m V.
Proof.
  move=> h0.
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

(* metric_facts_7: whose trace is that of X^T Y V V^T = X^T Y. | Tr(T(V)*T(X)*Y*V) = Tr(T(X)*Y*V*T(V)) *)
Lemma metric_facts_7 (R : numFieldType) (d0 d1 d2 : nat)
  (V : 'M[R]_(d0, d1)) (X : 'M[R]_(d2, d0)) (Y : 'M[R]_(d2, d0)) :
  \tr (V^T *m X^T *m Y *m V) = \tr (X^T *m Y *m V *m V^T).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  have certified := @by_certificate_of_traces R D [:: pad D V; pad D X; pad D Y] [:: ]
    [:: ]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 1)) (Letter 2)) (Letter 0)) (Transposed (Letter 0))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* rectangular_1: A layer with both powers positive sees U^T Z V alone, and acts on it as for the r × r matrix Σ;
   | T(U)*U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V)*V = SigmaPower(2*(N -
   j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N) *)
Lemma rectangular_1 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  U^T *m U = (1%:M : 'M_d1) ->
  V^T *m V = (1%:M : 'M_d7) ->
  U^T *m U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m V = SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N.
Proof.
  move=> h0 h1.
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

(* rectangular_2: what it gives has its columns in those of U | U*T(U)*U*SigmaPower(2*(N -
   j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V) = U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V) *)
Lemma rectangular_2 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  U^T *m U = (1%:M : 'M_d1) ->
  U *m U^T *m U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T = U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T.
Proof.
  move=> h0.
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

(* rectangular_3: and its rows in those of V^T. | U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j -
   1)/N)*T(V)*V*T(V) = U*SigmaPower(2*(N - j)/N)*T(U)*Z*V*SigmaPower(2*(j - 1)/N)*T(V) *)
Lemma rectangular_3 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) :
  V^T *m V = (1%:M : 'M_d7) ->
  U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T *m V *m V^T = U *m SigmaPower_2_2_j_N *m U^T *m Z_ *m V *m SigmaPower_2_j_N_2_N *m V^T.
Proof.
  move=> h0.
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

(* rectangular_4: A matrix x v_l^T with U^T x = 0 is seen by the last layer alone, whose left factor is the
   identity: it multiplies by (σ_l²)^{(N−1)/N}, | x*T(e)*T(V)*V*SigmaPower(2*(N - 1)/N)*T(V) = sigma_l**(2*(N -
   1)/N)*x*T(e)*T(V) *)
Lemma rectangular_4 (R : numFieldType) (d0 d1 d2 d4 : nat)
  (x : 'M[R]_(d0, d1)) (e : 'M[R]_(d2, d1)) (V : 'M[R]_(d4, d2)) (SigmaPower_2_2_N : 'M[R]_(d2, d2)) (sigma_l sigma_l_2_N : R) :
  V^T *m V = (1%:M : 'M_d2) ->
  e^T *m SigmaPower_2_2_N = sigma_l *: (sigma_l *: (sigma_l_2_N *: e^T)) ->
  x *m e^T *m V^T *m V *m SigmaPower_2_2_N *m V^T = sigma_l *: (sigma_l *: (sigma_l_2_N *: (x *m e^T *m V^T))).
Proof.
  move=> h0 h1.
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

(* rectangular_5: and adds nothing in layers with a positive power of W W^T. | U*SigmaPower(2*(N - j)/N)*T(U)*(Z
   + x*T(e)*T(V)) = U*SigmaPower(2*(N - j)/N)*T(U)*Z *)
Lemma rectangular_5 (R : numFieldType) (d0 d1 d5 d7 d8 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (e : 'M[R]_(d8, d7)) (V : 'M[R]_(d5, d8)) :
  U^T *m x = 0 ->
  U *m SigmaPower_2_2_j_N *m U^T *m (Z_ + (x *m e^T *m V^T)) = U *m SigmaPower_2_2_j_N *m U^T *m Z_.
Proof.
  move=> h0.
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

(* rectangular_6: Likewise u_l y^T with V^T y = 0, in the first layer. | U*SigmaPower(2*(N - 1)/N)*T(U)*U*e*T(y)
   = sigma_l**(2*(N - 1)/N)*U*e*T(y) *)
Lemma rectangular_6 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (e : 'M[R]_(d1, d5)) (y : 'M[R]_(d6, d5)) (sigma_l sigma_l_2_N : R) :
  U^T *m U = (1%:M : 'M_d1) ->
  SigmaPower_2_2_N *m e = sigma_l *: (sigma_l *: (sigma_l_2_N *: e)) ->
  U *m SigmaPower_2_2_N *m U^T *m U *m e *m y^T = sigma_l *: (sigma_l *: (sigma_l_2_N *: (U *m e *m y^T))).
Proof.
  move=> h0 h1.
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

(* rectangular_7: For N ≥ 2 every layer has a positive power on one side, to which x y^T adds nothing. |
   U*SigmaPower(2*(N - 1)/N)*T(U)*(Z + x*T(y)) = U*SigmaPower(2*(N - 1)/N)*T(U)*Z *)
Lemma rectangular_7 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_N : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (x : 'M[R]_(d0, d7)) (y : 'M[R]_(d5, d7)) :
  U^T *m x = 0 ->
  U *m SigmaPower_2_2_N *m U^T *m (Z_ + (x *m y^T)) = U *m SigmaPower_2_2_N *m U^T *m Z_.
Proof.
  move=> h0.
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

(* rectangular_9: At infinite depth both powers are positive for 0 < t < 1: in U and V the integrand of (1.9) is
   that of the r × r matrix Σ at U^T Z V, | T(U)*U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V)*V =
   SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t) *)
Lemma rectangular_9 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) :
  U^T *m U = (1%:M : 'M_d1) ->
  V^T *m V = (1%:M : 'M_d7) ->
  U^T *m U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T *m V = SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t.
Proof.
  move=> h0 h1.
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

(* rectangular_10: and A_{∞,W}(Z) = U A_{∞,Σ}(U^T Z V) V^T has its columns | U*T(U)*U*SigmaPower(2 -
   2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V) = U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V) *)
Lemma rectangular_10 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) :
  U^T *m U = (1%:M : 'M_d1) ->
  U *m U^T *m U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T = U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T.
Proof.
  move=> h0.
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

(* rectangular_11: and rows in the spaces of W: dW/dt = −A_{∞,W}(∂E) leaves these spaces as they are, and W = U M
   V^T moves by dM/dt = −A_{∞,M}(U^T ∂E V). | U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V)*V*T(V) =
   U*SigmaPower(2 - 2*t)*T(U)*Z*V*SigmaPower(2*t)*T(V) *)
Lemma rectangular_11 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_t : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_t : 'M[R]_(d7, d7)) :
  V^T *m V = (1%:M : 'M_d7) ->
  U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T *m V *m V^T = U *m SigmaPower_2_2_t *m U^T *m Z_ *m V *m SigmaPower_2_t *m V^T.
Proof.
  move=> h0.
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

(* rectangular_12: On the leaf {U M V^T : M in GL(r)} the metric is that of M: for X = U X̃ V^T and B =
   A_{∞,M}^{-1}(X̃) the matrix U B V^T has the image X, and tr (U B V^T)^T Z = tr B^T U^T Z V is tr B^T Ỹ at Z =
   U Ỹ V^T. | Tr(T(B)*T(U)*U*Y*T(V)*V) = Tr(T(B)*Y) *)
Lemma rectangular_12 (R : numFieldType) (d0 d1 d2 d6 : nat)
  (B : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (Y : 'M[R]_(d0, d1)) (V : 'M[R]_(d6, d1)) :
  U^T *m U = (1%:M : 'M_d0) ->
  V^T *m V = (1%:M : 'M_d1) ->
  \tr (B^T *m U^T *m U *m Y *m V^T *m V) = \tr (B^T *m Y).
Proof.
  move=> h0 h1.
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
