(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* attraction_rates_2: for z and ξ have the same length. | T(ξ)*R*V⊗U*T(V⊗U)*T(R)*ξ = T(ξ)*ξ *)
Lemma attraction_rates_2 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (ξ : 'M[R]_(d0, d1)) (R_ : 'M[R]_(d0, d3)) (V_U : 'M[R]_(d3, d5)) :
  V_U *m V_U^T = (1%:M : 'M_d3) ->
  R_ *m R_^T = (1%:M : 'M_d0) ->
  ξ^T *m R_ *m V_U *m V_U^T *m R_^T *m ξ = ξ^T *m ξ.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D ξ; pad D R_; pad D V_U; pad D (1%:M : 'M_d3); pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Times (Transposed (Letter 0)) (Letter 1)), (Times (Letter 2) (Transposed (Letter 2))), (Letter 3), (Times (Transposed (Letter 1)) (Letter 0))); ((Times (Transposed (Letter 0)) (Letter 1)), (Times (Letter 3) (Transposed (Letter 1))), (Transposed (Letter 1)), (Letter 0)); ((Transposed (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Letter 4), (Letter 0)); ((Transposed (Letter 0)), (Times (Letter 4) (Letter 0)), (Letter 0), Unit)]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 0))
    (Times (Transposed (Letter 0)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* linearisation_1: Let R pick the observed entries: R R^T = 1, and R^T R is the projection by which ∂E = R^T R
   (w − φ). At w_0 + ε R^T x with a minimiser w_0, ẇ = −(g^* + ε ∂_x g^* + …) ε R^T x, so to first order ẋ = R ẇ
   = −R g^* R^T x. | \dot{x} = -R*g^{*}*T(R)*x *)
Lemma linearisation_1 (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) :
  R_ *m R_^T = (1%:M : 'M_d0) ->
  - (R_ *m g *m R_^T *m R_ *m R_^T *m x) = - (R_ *m g *m R_^T *m x).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D R_; pad D g; pad D x; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))), (Times (Letter 0) (Transposed (Letter 0))), (Letter 3), (Letter 2)); ((Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))), (Times (Letter 3) (Letter 2)), (Letter 2), Unit)]
    (Minus (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Transposed (Letter 0))) (Letter 2)))
    (Minus (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* linearisation_3: | \dot{x} = -A*x *)
Lemma linearisation_3 (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) :
  R_ *m R_^T = (1%:M : 'M_d0) ->
  - (R_ *m g *m R_^T *m R_ *m R_^T *m x) = - (R_ *m g *m R_^T *m x).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D R_; pad D g; pad D x; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))), (Times (Letter 0) (Transposed (Letter 0))), (Letter 3), (Letter 2)); ((Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))), (Times (Letter 3) (Letter 2)), (Letter 2), Unit)]
    (Minus (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Transposed (Letter 0))) (Letter 2)))
    (Minus (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* linearisation_7: At an equilibrium in GL(d), ∂E(w_0) = 0: the first term is 0. | \partial_x{g^{*}}*∂E(w_0) = 0 *)
Lemma linearisation_7 (R : numFieldType) (d0 d1 d3 : nat)
  (partial_x_g : 'M[R]_(d0, d1)) (E_w_0 : 'M[R]_(d1, d3)) :
  E_w_0 = 0 ->
  partial_x_g *m E_w_0 = 0.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D partial_x_g; pad D E_w_0] [:: ]
    [:: ((Letter 0), (Letter 1), Nothing, Unit)]
    (Times (Letter 0) (Letter 1))
    Nothing.
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* normal_hyperbolicity_1: B ∘ (Φ − W) = 0 fixes the observed entries and leaves the others free: an affine space
   with tangent vectors (1 − R^T R) y, of dimension K. det ≠ 0 is an open condition on it, which may fail at some
   points, or, where an observed row is 0, at all. | R*y = R*T(R)*R*y *)
Lemma normal_hyperbolicity_1 (R : numFieldType) (d0 d1 d3 : nat)
  (R_ : 'M[R]_(d0, d1)) (y : 'M[R]_(d1, d3)) :
  R_ *m R_^T = (1%:M : 'M_d0) ->
  R_ *m y = R_ *m R_^T *m R_ *m y.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D R_; pad D y; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus Unit), (Times (Letter 0) (Transposed (Letter 0))), (Letter 2), (Times (Letter 0) (Letter 1))); ((Minus Unit), (Times (Letter 2) (Letter 0)), (Letter 0), (Letter 1))]
    (Times (Letter 0) (Letter 1))
    (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 0)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* rates_at_width_two_1: For d = 2, g^* = (V ⊗ U) diag(a, m, m, b) (V ⊗ U)^T with a = σ_1², b = σ_2² and m the
   mean of (2.10), which is m plus two terms of rank one. | V⊗U*(m + (a - m)*E_{11} - (-b + m)*E_{22})*T(V⊗U) = m
   + (a - m)*V⊗U*E_{11}*T(V⊗U) - (-b + m)*V⊗U*E_{22}*T(V⊗U) *)
Lemma rates_at_width_two_1 (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (E__11 : 'M[R]_(d1, d1)) (E__22 : 'M[R]_(d1, d1)) (m a b : R) :
  V_U *m V_U^T = (1%:M : 'M_d0) ->
  V_U *m ((m *: ((1%:M : 'M_d1))) + ((- (m *: E__11)) + (a *: E__11)) + ((- (m *: E__22)) + (b *: E__22))) *m V_U^T = (m *: ((1%:M : 'M_d0))) + ((- (m *: (V_U *m E__11 *m V_U^T))) + (a *: (V_U *m E__11 *m V_U^T))) + ((- (m *: (V_U *m E__22 *m V_U^T))) + (b *: (V_U *m E__22 *m V_U^T))).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D V_U; pad D (1%:M : 'M_d1); pad D E__11; pad D E__22; pad D (1%:M : 'M_d0)] [:: m; a; b]
    [:: ((Multiple 0 (Letter 0)), (Times (Letter 1) (Transposed (Letter 0))), (Transposed (Letter 0)), Unit); ((Multiple 0 Unit), (Times (Letter 0) (Transposed (Letter 0))), (Letter 4), Unit)]
    (Times (Times (Letter 0) (Plus (Plus (Multiple 0 (Letter 1)) (Plus (Minus (Multiple 0 (Letter 2))) (Multiple 1 (Letter 2)))) (Plus (Minus (Multiple 0 (Letter 3))) (Multiple 2 (Letter 3))))) (Transposed (Letter 0)))
    (Plus (Plus (Multiple 0 (Letter 4)) (Plus (Minus (Multiple 0 (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 0))))) (Multiple 1 (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 0)))))) (Plus (Minus (Multiple 0 (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 0))))) (Multiple 2 (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 0)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* runaway_masks_1: With orthogonal P and Q, (P W Q)(P W Q)^T = P W W^T P^T, and so with powers and with W^T W:
   A_{N,PWQ}(P Z Q) = P A_{N,W}(Z) Q. Permutations of rows and columns turn trajectories into trajectories of the
   permuted mask and target; | U*W*V*T(V)*T(W)*T(U) = U*W*T(W)*T(U) *)
Lemma runaway_masks_1 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (U : 'M[R]_(d0, d1)) (W : 'M[R]_(d1, d3)) (V : 'M[R]_(d3, d5)) :
  V *m V^T = (1%:M : 'M_d3) ->
  U *m W *m V *m V^T *m W^T *m U^T = U *m W *m W^T *m U^T.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D W; pad D V; pad D (1%:M : 'M_d3)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Letter 2) (Transposed (Letter 2))), (Letter 3), (Times (Transposed (Letter 1)) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 3) (Transposed (Letter 1))), (Transposed (Letter 1)), (Transposed (Letter 0)))]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* runaways_1: A summand of ⟨G, A_{N,W}(G)⟩, tr(G^T U Σ^p U^T G V Σ^q V^T), is tr(H^T Σ^p H Σ^q) with H = U^T G
   V, that is Σ σ_i^p σ_l^q H_il²: dE/dt = −D with D = Σ λ_il H_il². |
   Tr(T(V)*T(G)*U*\Sigma^{p}*T(U)*G*V*\Sigma^{q}) = Tr(T(H)*\Sigma^{p}*H*\Sigma^{q}) *)
Lemma runaways_1 (R : numFieldType) (d0 d1 d2 d4 : nat)
  (V : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d2, d1)) (U : 'M[R]_(d4, d2)) (Sigma_p : 'M[R]_(d2, d2)) (Sigma_q : 'M[R]_(d1, d1)) :
  V^T *m V = (1%:M : 'M_d1) ->
  U^T *m U = (1%:M : 'M_d2) ->
  \tr (V^T *m V *m H_^T *m U^T *m U *m Sigma_p *m U^T *m U *m H_ *m V^T *m V *m Sigma_q) = \tr (H_^T *m Sigma_p *m H_ *m Sigma_q).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D V; pad D H_; pad D U; pad D Sigma_p; pad D Sigma_q; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d2)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 4))); (Unit, (Times (Letter 5) (Transposed (Letter 1))), (Transposed (Letter 1)), (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 4))); ((Transposed (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 6), (Times (Times (Times (Times (Times (Times (Letter 3) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 4))); ((Transposed (Letter 1)), (Times (Letter 6) (Letter 3)), (Letter 3), (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 4))); ((Times (Transposed (Letter 1)) (Letter 3)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 6), (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 0)) (Letter 4))); ((Times (Transposed (Letter 1)) (Letter 3)), (Times (Letter 6) (Letter 1)), (Letter 1), (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 4))); ((Times (Times (Transposed (Letter 1)) (Letter 3)) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Letter 4)); ((Times (Times (Transposed (Letter 1)) (Letter 3)) (Letter 1)), (Times (Letter 5) (Letter 4)), (Letter 4), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 4))
    (Times (Times (Times (Transposed (Letter 1)) (Letter 3)) (Letter 1)) (Letter 4)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* runaways_8: The frames do not change lengths: the trace of this is Σ (U^T G V)_il² = |G|² = 2E. |
   T(V)*T(G)*U*T(U)*G*V = T(V)*T(G)*G*V *)
Lemma runaways_8 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (V : 'M[R]_(d0, d1)) (G_ : 'M[R]_(d2, d0)) (U : 'M[R]_(d2, d5)) :
  U *m U^T = (1%:M : 'M_d2) ->
  V^T *m G_^T *m U *m U^T *m G_ *m V = V^T *m G_^T *m G_ *m V.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D V; pad D G_; pad D U; pad D (1%:M : 'M_d2)] [:: ]
    [:: ((Times (Transposed (Letter 0)) (Transposed (Letter 1))), (Times (Letter 2) (Transposed (Letter 2))), (Letter 3), (Times (Letter 1) (Letter 0))); ((Times (Transposed (Letter 0)) (Transposed (Letter 1))), (Times (Letter 3) (Letter 1)), (Letter 1), (Letter 0))]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 2))) (Letter 1)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (attraction_rates_2,
  linearisation_1,
  linearisation_3,
  linearisation_7,
  normal_hyperbolicity_1,
  rates_at_width_two_1,
  runaway_masks_1,
  runaways_1,
  runaways_8).
Print Assumptions all_of_them.
