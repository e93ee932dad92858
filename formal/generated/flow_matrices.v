(* Written by `dlnsym formal`; not edited by hand. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* exact_solutions_1: For W = U Σ V^T and Φ = U S V^T, U^T ∂E V = Σ − S is diagonal: by (3.6) and (3.8) U and V
   stay, and (3.7) is one equation for each singular value, dσ/dt = −σ^{2−2/N} (σ − s). | T(U)*(-U*S*T(V) +
   U*Σ*T(V))*V = -S + Σ *)
Lemma exact_solutions_1 (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (Σ : 'M[R]_(d1, d3)) :
  U^T *m U = (1%:M : 'M_d1) ->
  V^T *m V = (1%:M : 'M_d3) ->
  U^T *m ((- (U *m S_ *m V^T)) + (U *m Σ *m V^T)) *m V = (- S_) + Σ.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D S_; pad D V; pad D Σ; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d3)] [:: ]
    [:: ((Minus Unit), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Times (Letter 1) (Transposed (Letter 2))) (Letter 2))); ((Minus Unit), (Times (Letter 4) (Letter 1)), (Letter 1), (Times (Transposed (Letter 2)) (Letter 2))); ((Minus (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 5), Unit); ((Minus Unit), (Times (Letter 1) (Letter 5)), (Letter 1), Unit); (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Times (Letter 3) (Transposed (Letter 2))) (Letter 2))); (Unit, (Times (Letter 4) (Letter 3)), (Letter 3), (Times (Transposed (Letter 2)) (Letter 2))); ((Letter 3), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 5), Unit); (Unit, (Times (Letter 3) (Letter 5)), (Letter 3), Unit)]
    (Times (Times (Transposed (Letter 0)) (Plus (Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2)))) (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 2))))) (Letter 2))
    (Plus (Minus (Letter 1)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* exact_solutions_9: Let W_2^T W_2 − W_1 W_1^T = λ, which (2.2) keeps, Q = [W_1^T; W_2], F = [[−λ/2, Φ^T], [Φ,
   λ/2]]. Then on the clock of (1.3) dQ/ds = F Q − ½ Q Q^T Q: its upper block, | T(\dot{W}_1) = -lambda*T(W_1)/2
   - T(W_1)*(W_1*T(W_1) + T(W_2)*W_2)/2 + T(Φ)*W_2 *)
Lemma exact_solutions_9 (R : numFieldType) (d2 d1 d0 : nat)
  (W_1 : 'M[R]_(d2, d1)) (W_2 : 'M[R]_(d0, d2)) (Φ : 'M[R]_(d0, d1)) (lambda : R) :
  W_2^T *m W_2 = (lambda *: ((1%:M : 'M_d2))) + (W_1 *m W_1^T) ->
  - (((W_1^T *m W_2^T) + (- Φ^T)) *m W_2) = (- (2%:R^-1 *: (lambda *: W_1^T))) + (- (2%:R^-1 *: (W_1^T *m ((W_1 *m W_1^T) + (W_2^T *m W_2))))) + (Φ^T *m W_2).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d2; d1; d0].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W_1; pad D W_2; pad D Φ; pad D (1%:M : 'M_d2)] [:: 2%:R^-1; lambda]
    [:: ((Plus (Minus (Transposed (Letter 0))) (Multiple 0 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Plus (Multiple 1 (Letter 3)) (Times (Letter 0) (Transposed (Letter 0)))), Unit); ((Plus (Minus (Multiple 1 Unit)) (Multiple 0 (Multiple 1 Unit))), (Times (Transposed (Letter 0)) (Letter 3)), (Transposed (Letter 0)), Unit); (Unit, (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 0)))); ((Multiple 1 Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Transposed (Letter 0)))]
    (Minus (Times (Plus (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Minus (Transposed (Letter 2)))) (Letter 1)))
    (Plus (Plus (Minus (Multiple 0 (Multiple 1 (Transposed (Letter 0))))) (Minus (Multiple 0 (Times (Transposed (Letter 0)) (Plus (Times (Letter 0) (Transposed (Letter 0))) (Times (Transposed (Letter 1)) (Letter 1))))))) (Times (Transposed (Letter 2)) (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* exact_solutions_10: and its lower one. | \dot{W}_2 = lambda*W_2/2 - W_2*(W_1*T(W_1) + T(W_2)*W_2)/2 + Φ*T(W_1) *)
Lemma exact_solutions_10 (R : numFieldType) (d0 d3 d1 : nat)
  (W_2 : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d3, d1)) (Φ : 'M[R]_(d0, d1)) (lambda : R) :
  W_2^T *m W_2 = (lambda *: ((1%:M : 'M_d3))) + (W_1 *m W_1^T) ->
  - (((W_2 *m W_1) + (- Φ)) *m W_1^T) = (2%:R^-1 *: (lambda *: W_2)) + (- (2%:R^-1 *: (W_2 *m ((W_1 *m W_1^T) + (W_2^T *m W_2))))) + (Φ *m W_1^T).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W_2; pad D W_1; pad D Φ; pad D (1%:M : 'M_d3)] [:: 2%:R^-1; lambda]
    [:: ((Multiple 0 (Letter 0)), (Times (Transposed (Letter 0)) (Letter 0)), (Plus (Multiple 1 (Letter 3)) (Times (Letter 1) (Transposed (Letter 1)))), Unit); ((Multiple 0 (Multiple 1 Unit)), (Times (Letter 0) (Letter 3)), (Letter 0), Unit); (Unit, (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))))]
    (Minus (Times (Plus (Times (Letter 0) (Letter 1)) (Minus (Letter 2))) (Transposed (Letter 1))))
    (Plus (Plus (Multiple 0 (Multiple 1 (Letter 0))) (Minus (Multiple 0 (Times (Letter 0) (Plus (Times (Letter 1) (Transposed (Letter 1))) (Times (Transposed (Letter 0)) (Letter 0))))))) (Times (Letter 2) (Transposed (Letter 1)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* exact_solutions_11: So P = Q Q^T solves dP/ds = F P + P F − P², and W is its lower left block. | \dot{P} = F*P
   + P*F - P**2 *)
Lemma exact_solutions_11 (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (F : 'M[R]_(d0, d0)) :
  F^T = F ->
  (Q *m ((- (2%:R^-1 *: (Q^T *m Q *m Q^T))) + (Q^T *m F^T))) + (((F *m Q) + (- (2%:R^-1 *: (Q *m Q^T *m Q)))) *m Q^T) = (F *m Q *m Q^T) + (Q *m Q^T *m F) + (- ((Q *m Q^T) *m (Q *m Q^T))).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q; pad D F] [:: 2%:R^-1]
    [:: ((Times (Letter 0) (Transposed (Letter 0))), (Transposed (Letter 1)), (Letter 1), Unit); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 0)) (Transposed (Letter 0))))]
    (Plus (Times (Letter 0) (Plus (Minus (Multiple 0 (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 0))))) (Times (Transposed (Letter 0)) (Transposed (Letter 1))))) (Times (Plus (Times (Letter 1) (Letter 0)) (Minus (Multiple 0 (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 0))))) (Transposed (Letter 0))))
    (Plus (Plus (Times (Times (Letter 1) (Letter 0)) (Transposed (Letter 0))) (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 1))) (Minus (Times (Times (Letter 0) (Transposed (Letter 0))) (Times (Letter 0) (Transposed (Letter 0)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* exact_solutions_12: K = (1 + Q_0^T M Q_0)^{-1}, with M = ∫_0^s e^{2Fu} du, has the rate −K Q_0^T (dM/ds) Q_0
   K; | (1 + T(Q)*M*Q)*\dot{K} = -T(Q)*\dot{M}*Q*K *)
Lemma exact_solutions_12 (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (M : 'M[R]_(d0, d0)) (K_ : 'M[R]_(d1, d1)) (dot_M : 'M[R]_(d0, d0)) :
  Q^T *m M *m Q *m K_ = ((1%:M : 'M_d1)) + (- K_) ->
  - ((((1%:M : 'M_d1)) + (Q^T *m M *m Q)) *m K_ *m Q^T *m dot_M *m Q *m K_) = - (Q^T *m dot_M *m Q *m K_).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D (1%:M : 'M_d1); pad D Q; pad D M; pad D K_; pad D dot_M] [:: ]
    [:: ((Minus Unit), (Times (Times (Times (Transposed (Letter 1)) (Letter 2)) (Letter 1)) (Letter 3)), (Plus (Letter 0) (Minus (Letter 3))), (Times (Times (Times (Transposed (Letter 1)) (Letter 4)) (Letter 1)) (Letter 3))); ((Minus Unit), (Times (Letter 0) (Transposed (Letter 1))), (Transposed (Letter 1)), (Times (Times (Letter 4) (Letter 1)) (Letter 3))); ((Minus Unit), (Times (Letter 0) (Letter 3)), (Letter 3), (Times (Times (Times (Transposed (Letter 1)) (Letter 4)) (Letter 1)) (Letter 3)))]
    (Minus (Times (Times (Times (Times (Times (Plus (Letter 0) (Times (Times (Transposed (Letter 1)) (Letter 2)) (Letter 1))) (Letter 3)) (Transposed (Letter 1))) (Letter 4)) (Letter 1)) (Letter 3)))
    (Minus (Times (Times (Times (Transposed (Letter 1)) (Letter 4)) (Letter 1)) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* exact_solutions_13: with d(e^{sF})/ds = F e^{sF} = e^{sF} F and dM/ds = e^{2sF}, P(s) = e^{sF} Q_0 K Q_0^T
   e^{sF} solves the equation; at s = 0 it is Q_0 Q_0^T, and a solution is determined by its start. 1 + Q_0^T M
   Q_0 is positive for s ≥ 0: the solution is there for all s ≥ 0. On flow time, twice as slow as s, s = t/2. |
   \dot{E}*Q*K*T(Q)*e^{sF} + e^{sF}*Q*K*T(Q)*T(\dot{E}) + e^{sF}*Q*\dot{K}*T(Q)*e^{sF} = F*e^{sF}*Q*K*T(Q)*e^{sF}
   + e^{sF}*Q*K*T(Q)*e^{sF}*F - e^{sF}*Q*K*T(Q)*e^{sF}**2*Q*K*T(Q)*e^{sF} *)
Lemma exact_solutions_13 (R : numFieldType) (d0 d5 : nat)
  (F : 'M[R]_(d0, d0)) (e_sF : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) :
  e_sF *m F = F *m e_sF ->
  e_sF^T = e_sF ->
  F^T = F ->
  (F *m e_sF *m Q *m K_ *m Q^T *m e_sF) + (- (e_sF *m Q *m K_ *m Q^T *m (e_sF *m e_sF) *m Q *m K_ *m Q^T *m e_sF)) + (e_sF *m Q *m K_ *m Q^T *m e_sF^T *m F^T) = (F *m e_sF *m Q *m K_ *m Q^T *m e_sF) + (e_sF *m Q *m K_ *m Q^T *m e_sF *m F) + (- (e_sF *m Q *m K_ *m Q^T *m (e_sF *m e_sF) *m Q *m K_ *m Q^T *m e_sF)).
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D F; pad D e_sF; pad D Q; pad D K_] [:: ]
    [:: ((Minus (Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2)))), (Times (Letter 1) (Letter 0)), (Times (Letter 0) (Letter 1)), Unit); ((Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))), (Transposed (Letter 1)), (Letter 1), (Transposed (Letter 0))); ((Times (Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 1)), (Transposed (Letter 0)), (Letter 0), Unit); ((Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))), (Times (Letter 1) (Letter 0)), (Times (Letter 0) (Letter 1)), Unit)]
    (Plus (Plus (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 1)) (Minus (Times (Times (Times (Times (Times (Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Times (Letter 1) (Letter 1))) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 1)))) (Times (Times (Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Transposed (Letter 0))))
    (Plus (Plus (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 1)) (Times (Times (Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 1)) (Letter 0))) (Minus (Times (Times (Times (Times (Times (Times (Times (Times (Letter 1) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Times (Letter 1) (Letter 1))) (Letter 2)) (Letter 3)) (Transposed (Letter 2))) (Letter 1)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* power_flow_1: S = W_N W_N^T is (W W^T)^{1/N}, and W = W_N B. On flow time, N times slower than (1.3), dW_N/dt
   = −∂E B^T/N, so dS/dt = −(∂E W^T + W ∂E^T)/N: B has gone. | \dot{S} = -(W*T(∂E) + ∂E*T(W))/N *)
Lemma power_flow_1 (R : numFieldType) (d0 d1 d3 : nat)
  (W_N : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d0, d3)) (N : R) :
  (- ((N)^-1 *: (W_N *m B *m E_^T))) + (- ((N)^-1 *: (E_ *m B^T *m W_N^T))) = - ((N)^-1 *: ((W_N *m B *m E_^T) + (E_ *m B^T *m W_N^T))).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  have certified := @by_certificate R D [:: pad D W_N; pad D B; pad D E_] [:: N; (N)^-1]
    [:: ]
    (Plus (Minus (Multiple 1 (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))))) (Minus (Multiple 1 (Times (Times (Letter 2) (Transposed (Letter 1))) (Transposed (Letter 0))))))
    (Minus (Multiple 1 (Plus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Times (Times (Letter 2) (Transposed (Letter 1))) (Transposed (Letter 0)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* power_flow_2: T = W_1^T W_1 is (W^T W)^{1/N}, and W = A W_1; likewise dT/dt = −(∂E^T W + W^T ∂E)/N. | \dot{T}
   = -(T(W)*∂E + T(∂E)*W)/N *)
Lemma power_flow_2 (R : numFieldType) (d0 d1 d2 : nat)
  (W_1 : 'M[R]_(d0, d1)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d1)) (N : R) :
  (- ((N)^-1 *: (W_1^T *m A^T *m E_))) + (- ((N)^-1 *: (E_^T *m A *m W_1))) = - ((N)^-1 *: ((W_1^T *m A^T *m E_) + (E_^T *m A *m W_1))).
Proof.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  have certified := @by_certificate R D [:: pad D W_1; pad D A; pad D E_] [:: N; (N)^-1]
    [:: ]
    (Plus (Minus (Multiple 1 (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)))) (Minus (Multiple 1 (Times (Times (Transposed (Letter 2)) (Letter 1)) (Letter 0)))))
    (Minus (Multiple 1 (Plus (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Times (Times (Transposed (Letter 2)) (Letter 1)) (Letter 0))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* power_flow_6: The upper right block of [[S, Z], [0, T]]^n is X_n with X_1 = Z and X_{n+1} = S X_n + Z T^n. So
   is Σ_j S^{n−j} Z T^{j−1}, j = 1 … n: S takes the summand of n to that of n + 1, | WWT(1/N)*WWT((-j +
   n)/N)*Z*WTW((j - 1)/N) = Subs(WWT((-j + n)/N)*Z*WTW((j - 1)/N), n, n + 1) *)
Lemma power_flow_6 (R : numFieldType) (d0 d1 d3 d5 d7 : nat)
  (WWT_1_N : 'M[R]_(d0, d1)) (WWT_j_N_n_N : 'M[R]_(d1, d3)) (Z_ : 'M[R]_(d3, d5)) (WTW_j_N_1_N : 'M[R]_(d5, d7)) (WWT_j_N_n_N_1_N : 'M[R]_(d0, d3)) :
  WWT_1_N *m WWT_j_N_n_N = WWT_j_N_n_N_1_N ->
  WWT_1_N *m WWT_j_N_n_N *m Z_ *m WTW_j_N_1_N = WWT_j_N_n_N_1_N *m Z_ *m WTW_j_N_1_N.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d0; d1; d3; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D WWT_1_N; pad D WWT_j_N_n_N; pad D Z_; pad D WTW_j_N_1_N; pad D WWT_j_N_n_N_1_N] [:: ]
    [:: (Unit, (Times (Letter 0) (Letter 1)), (Letter 4), (Times (Letter 2) (Letter 3)))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Letter 3))
    (Times (Times (Letter 4) (Letter 2)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* power_flow_7: and Z T^n is the summand j = n + 1. At n = N the block is N A_{N,W}(Z): some log2 N products
   replace N of them. | Z*WTW(n/N) = Subs(WWT((-j + n)/N)*Z*WTW((j - 1)/N), (n, j), (n + 1, n + 1)) *)
Lemma power_flow_7 (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (WTW_n_N : 'M[R]_(d1, d3)) (WWT_0 : 'M[R]_(d0, d0)) :
  WWT_0 = (1%:M : 'M_d0) ->
  Z_ *m WTW_n_N = WWT_0 *m Z_ *m WTW_n_N.
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Z_; pad D WTW_n_N; pad D WWT_0; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus Unit), (Letter 2), (Letter 3), (Times (Letter 0) (Letter 1))); ((Minus Unit), (Times (Letter 3) (Letter 0)), (Letter 0), (Letter 1))]
    (Times (Letter 0) (Letter 1))
    (Times (Times (Letter 2) (Letter 0)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* power_flow_8: At N = ∞, dW/dt = −∫ e^{(1−τ)P} ∂E e^{τQ} dτ, and e^{τQ} W^T = W^T e^{τP}: so (dW/dt) W^T is −∫
   e^{(1−τ)P} ∂E W^T e^{τP} dτ. | -e^{(1-\tau){P}}*∂E*e^{\tau{Q}}*T(W) = -e^{(1-\tau){P}}*∂E*T(W)*e^{\tau{P}} *)
Lemma power_flow_8 (R : numFieldType) (d0 d1 d3 d6 : nat)
  (e_1_tau_P : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d1, d3)) (e_tau_Q : 'M[R]_(d3, d3)) (W : 'M[R]_(d6, d3)) (e_tau_P : 'M[R]_(d6, d6)) :
  e_tau_Q *m W^T = W^T *m e_tau_P ->
  - (e_1_tau_P *m E_ *m e_tau_Q *m W^T) = - (e_1_tau_P *m E_ *m W^T *m e_tau_P).
Proof.
  move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D e_1_tau_P; pad D E_; pad D e_tau_Q; pad D W; pad D e_tau_P] [:: ]
    [:: ((Minus (Times (Letter 0) (Letter 1))), (Times (Letter 2) (Transposed (Letter 3))), (Times (Transposed (Letter 3)) (Letter 4)), Unit)]
    (Minus (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 3))))
    (Minus (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 3))) (Letter 4))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* power_flow_9: Its transpose is −∫ e^{τP} W ∂E^T e^{(1−τ)P} dτ, where τ and 1 − τ may be exchanged. Together
   d(W W^T)/dt = ∫ e^{(1−τ)P} X e^{τP} dτ with X = −(∂E W^T + W ∂E^T), and W W^T = e^P has the derivative ∫
   e^{(1−τ)P} (dP/dt) e^{τP} dτ. This map of X has the positive eigenvalues λ^∞_il, so it is one to one: dP/dt =
   −(∂E W^T + W ∂E^T). | -W*T(e^{\tau{Q}})*T(∂E)*T(e^{(1-\tau){P}}) = -e^{\tau{P}}*W*T(∂E)*e^{(1-\tau){P}} *)
Lemma power_flow_9 (R : numFieldType) (d0 d1 d4 : nat)
  (W : 'M[R]_(d0, d1)) (e_tau_Q : 'M[R]_(d1, d1)) (E_ : 'M[R]_(d4, d1)) (e_1_tau_P : 'M[R]_(d4, d4)) (e_tau_P : 'M[R]_(d0, d0)) :
  e_tau_Q^T = e_tau_Q ->
  W *m e_tau_Q = e_tau_P *m W ->
  e_1_tau_P^T = e_1_tau_P ->
  - (W *m e_tau_Q^T *m E_^T *m e_1_tau_P^T) = - (e_tau_P *m W *m E_^T *m e_1_tau_P).
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D W; pad D e_tau_Q; pad D E_; pad D e_1_tau_P; pad D e_tau_P] [:: ]
    [:: ((Minus (Letter 0)), (Transposed (Letter 1)), (Letter 1), (Times (Transposed (Letter 2)) (Transposed (Letter 3)))); ((Minus Unit), (Times (Letter 0) (Letter 1)), (Times (Letter 4) (Letter 0)), (Times (Transposed (Letter 2)) (Transposed (Letter 3)))); ((Minus (Times (Times (Letter 4) (Letter 0)) (Transposed (Letter 2)))), (Transposed (Letter 3)), (Letter 3), Unit)]
    (Minus (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 2))) (Transposed (Letter 3))))
    (Minus (Times (Times (Times (Letter 4) (Letter 0)) (Transposed (Letter 2))) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* singular_flow_1: In the frames U, V each summand of A_{N,W}(∂E) is Σ^p G Σ^q with G = U^T ∂E V, |
   T(U)*U*\Sigma^{p}*T(U)*∂E*V*\Sigma^{q}*T(V)*V = \Sigma^{p}*G*\Sigma^{q} *)
Lemma singular_flow_1 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma_p : 'M[R]_(d1, d1)) (G_ : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (Sigma_q : 'M[R]_(d5, d5)) :
  U^T *m U = (1%:M : 'M_d1) ->
  V^T *m V = (1%:M : 'M_d5) ->
  U^T *m U *m Sigma_p *m U^T *m U *m G_ *m V^T *m V *m Sigma_q *m V^T *m V = Sigma_p *m G_ *m Sigma_q.
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D Sigma_p; pad D G_; pad D V; pad D Sigma_q; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d5)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Transposed (Letter 3))) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); (Unit, (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 2)) (Transposed (Letter 3))) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Letter 1), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Letter 2) (Transposed (Letter 3))) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Letter 1), (Times (Letter 5) (Letter 2)), (Letter 2), (Times (Times (Times (Times (Transposed (Letter 3)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Times (Letter 1) (Letter 2)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), (Times (Times (Letter 4) (Transposed (Letter 3))) (Letter 3))); ((Times (Letter 1) (Letter 2)), (Times (Letter 6) (Letter 4)), (Letter 4), (Times (Transposed (Letter 3)) (Letter 3))); ((Times (Times (Letter 1) (Letter 2)) (Letter 4)), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), Unit); ((Times (Letter 1) (Letter 2)), (Times (Letter 4) (Letter 6)), (Letter 4), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Transposed (Letter 3))) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))
    (Times (Times (Letter 1) (Letter 2)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_1: The matrix of the dual metric is that of A_{N,W} on column-major vectors, (V ⊗ U) diag(λ_il) (V
   ⊗ U)^T: it is the inverse of (2.17). | g*g^{*} = 1 *)
Lemma smooth_svd_1 (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (D_ : 'M[R]_(d1, d1)) (Λ : 'M[R]_(d1, d1)) :
  V_U^T *m V_U = (1%:M : 'M_d1) ->
  D_ *m Λ = (1%:M : 'M_d1) ->
  V_U *m V_U^T = (1%:M : 'M_d0) ->
  V_U *m D_ *m V_U^T *m V_U *m Λ *m V_U^T = (1%:M : 'M_d0).
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D V_U; pad D D_; pad D Λ; pad D (1%:M : 'M_d0); pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Letter 2) (Transposed (Letter 0)))); ((Times (Letter 0) (Letter 1)), (Times (Letter 4) (Letter 2)), (Letter 2), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 1) (Letter 2)), (Letter 4), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 4) (Transposed (Letter 0))), (Transposed (Letter 0)), Unit); (Unit, (Times (Letter 0) (Transposed (Letter 0))), (Letter 3), Unit)]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)) (Transposed (Letter 0)))
    (Letter 3).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_2: grad E is defined by g(grad E, z) = ∂E^T z for every z, and g^* ∂E satisfies it; so (1.7) reads
   ẇ = −g^* ∂E. | T(∂E)*T(g^{*})*g*z = T(∂E)*z *)
Lemma smooth_svd_2 (R : numFieldType) (d0 d1 d3 d9 : nat)
  (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (Λ : 'M[R]_(d3, d3)) (D_ : 'M[R]_(d3, d3)) (z : 'M[R]_(d0, d9)) :
  Λ^T = Λ ->
  V_U^T *m V_U = (1%:M : 'M_d3) ->
  Λ *m D_ = (1%:M : 'M_d3) ->
  V_U *m V_U^T = (1%:M : 'M_d0) ->
  E_^T *m V_U *m Λ^T *m V_U^T *m V_U *m D_ *m V_U^T *m z = E_^T *m z.
Proof.
  move=> h0 h1 h2 h3.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d9].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  have certified := @by_certificate R D [:: pad D E_; pad D V_U; pad D Λ; pad D D_; pad D z; pad D (1%:M : 'M_d3); pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Times (Transposed (Letter 0)) (Letter 1)), (Transposed (Letter 2)), (Letter 2), (Times (Times (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3)) (Transposed (Letter 1))) (Letter 4))); ((Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 5), (Times (Times (Letter 3) (Transposed (Letter 1))) (Letter 4))); ((Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)), (Times (Letter 5) (Letter 3)), (Letter 3), (Times (Transposed (Letter 1)) (Letter 4))); ((Times (Transposed (Letter 0)) (Letter 1)), (Times (Letter 2) (Letter 3)), (Letter 5), (Times (Transposed (Letter 1)) (Letter 4))); ((Times (Transposed (Letter 0)) (Letter 1)), (Times (Letter 5) (Transposed (Letter 1))), (Transposed (Letter 1)), (Letter 4)); ((Transposed (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Letter 6), (Letter 4)); ((Transposed (Letter 0)), (Times (Letter 6) (Letter 4)), (Letter 4), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 1)) (Letter 3)) (Transposed (Letter 1))) (Letter 4))
    (Times (Transposed (Letter 0)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_4: Entry (i, i) of U^T Ẇ V = A^U Σ + D − Σ A^V is dσ_i/dt, for A^U and A^V have no diagonal. |
   \dot{\sigma}_i = T(u_i)*\dot{W}*v_i *)
Lemma smooth_svd_4 (R : numFieldType) (d0 d1 d2 d12 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_V : 'M[R]_(d0, d0)) (V : 'M[R]_(d12, d0)) (dot_sigma__i sigma_i : R) :
  U^T *m U = (1%:M : 'M_d0) ->
  e_i^T *m Sigma = sigma_i *: e_i^T ->
  V^T *m V = (1%:M : 'M_d0) ->
  e_i^T *m A_V *m e_i = 0 ->
  Sigma *m e_i = sigma_i *: e_i ->
  e_i^T *m A_U *m e_i = 0 ->
  e_i^T *m D_ = dot_sigma__i *: e_i^T ->
  e_i^T *m e_i = (1%:M : 'M_d1) ->
  dot_sigma__i *: ((1%:M : 'M_d1)) = e_i^T *m U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m e_i.
Proof.
  move=> h0 h1 h2 h3 h4 h5 h6 h7.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d12].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  move: h4 => /(congr1 (@pad R D _ _)) h4; padded in h4.
  move: h5 => /(congr1 (@pad R D _ _)) h5; padded in h5.
  move: h6 => /(congr1 (@pad R D _ _)) h6; padded in h6.
  move: h7 => /(congr1 (@pad R D _ _)) h7; padded in h7.
  have certified := @by_certificate R D [:: pad D (1%:M : 'M_d1); pad D e_i; pad D U; pad D A_U; pad D Sigma; pad D D_; pad D A_V; pad D V; pad D (1%:M : 'M_d0)] [:: dot_sigma__i; sigma_i]
    [:: ((Transposed (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 8), (Times (Times (Times (Times (Letter 4) (Letter 6)) (Transposed (Letter 7))) (Letter 7)) (Letter 1))); ((Transposed (Letter 1)), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Times (Letter 6) (Transposed (Letter 7))) (Letter 7)) (Letter 1))); (Unit, (Times (Transposed (Letter 1)) (Letter 4)), (Multiple 1 (Transposed (Letter 1))), (Times (Times (Times (Letter 6) (Transposed (Letter 7))) (Letter 7)) (Letter 1))); ((Multiple 1 (Times (Transposed (Letter 1)) (Letter 6))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Letter 1)); ((Multiple 1 (Times (Transposed (Letter 1)) (Letter 6))), (Times (Letter 8) (Letter 1)), (Letter 1), Unit); ((Multiple 1 Unit), (Times (Times (Transposed (Letter 1)) (Letter 6)) (Letter 1)), Nothing, Unit); ((Minus (Transposed (Letter 1))), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 8), (Times (Times (Times (Times (Letter 3) (Letter 4)) (Transposed (Letter 7))) (Letter 7)) (Letter 1))); ((Minus (Transposed (Letter 1))), (Times (Letter 8) (Letter 3)), (Letter 3), (Times (Times (Times (Letter 4) (Transposed (Letter 7))) (Letter 7)) (Letter 1))); ((Minus (Times (Times (Transposed (Letter 1)) (Letter 3)) (Letter 4))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Letter 1)); ((Minus (Times (Times (Transposed (Letter 1)) (Letter 3)) (Letter 4))), (Times (Letter 8) (Letter 1)), (Letter 1), Unit); ((Minus (Times (Transposed (Letter 1)) (Letter 3))), (Times (Letter 4) (Letter 1)), (Multiple 1 (Letter 1)), Unit); ((Minus (Multiple 1 Unit)), (Times (Times (Transposed (Letter 1)) (Letter 3)) (Letter 1)), Nothing, Unit); ((Minus (Transposed (Letter 1))), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 8), (Times (Times (Times (Letter 5) (Transposed (Letter 7))) (Letter 7)) (Letter 1))); ((Minus (Transposed (Letter 1))), (Times (Letter 8) (Letter 5)), (Letter 5), (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 1))); ((Minus Unit), (Times (Transposed (Letter 1)) (Letter 5)), (Multiple 0 (Transposed (Letter 1))), (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 1))); ((Minus (Multiple 0 (Transposed (Letter 1)))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Letter 1)); ((Minus (Multiple 0 (Transposed (Letter 1)))), (Times (Letter 8) (Letter 1)), (Letter 1), Unit); ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 0), Unit)]
    (Multiple 0 (Letter 0))
    (Times (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Plus (Plus (Times (Letter 3) (Letter 4)) (Letter 5)) (Minus (Times (Letter 4) (Letter 6))))) (Transposed (Letter 7))) (Letter 7)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_5: The component of du_i/dt = U A^U e_i along u_j, j ≠ i, is ⟨(ẆW^T + WẆ^T)u_i, u_j⟩/(σ_i² − σ_j²):
   the terms in A^V and D cancel. | T(u_j)*\dot{u}_i = T(u_j)*(W*T(\dot{W}) + \dot{W}*T(W))*u_i/(sigma_i**2 -
   sigma_j**2) *)
Lemma smooth_svd_5 (R : numFieldType) (d0 d1 d2 d7 d10 : nat)
  (e_j : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (V : 'M[R]_(d10, d0)) (A_V : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (sigma_i sigma_j dot_sigma__j : R) :
  U^T *m U = (1%:M : 'M_d0) ->
  e_j^T *m Sigma = sigma_j *: e_j^T ->
  V^T *m V = (1%:M : 'M_d0) ->
  Sigma^T = Sigma ->
  Sigma *m e_i = sigma_i *: e_i ->
  e_j^T *m D_ = dot_sigma__j *: e_j^T ->
  e_j^T *m e_i = 0 ->
  D_^T = D_ ->
  A_V^T = - A_V ->
  A_U^T = - A_U ->
  (sigma_i * sigma_i - (sigma_j * sigma_j)) != 0 ->
  e_j^T *m U^T *m U *m A_U *m e_i = (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_j^T *m U^T *m ((U *m Sigma *m V^T *m V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T) + (U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m Sigma^T *m U^T)) *m U *m e_i).
Proof.
  move=> h0 h1 h2 h3 h4 h5 h6 h7 h8 h9 n0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d0; d1; d2; d7; d10].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  move: h4 => /(congr1 (@pad R D _ _)) h4; padded in h4.
  move: h5 => /(congr1 (@pad R D _ _)) h5; padded in h5.
  move: h6 => /(congr1 (@pad R D _ _)) h6; padded in h6.
  move: h7 => /(congr1 (@pad R D _ _)) h7; padded in h7.
  move: h8 => /(congr1 (@pad R D _ _)) h8; padded in h8.
  move: h9 => /(congr1 (@pad R D _ _)) h9; padded in h9.
  have certified := @by_certificate R D [:: pad D e_j; pad D U; pad D A_U; pad D e_i; pad D Sigma; pad D V; pad D A_V; pad D D_; pad D (1%:M : 'M_d0)] [:: sigma_i; sigma_j; (sigma_i * sigma_i - (sigma_j * sigma_j))^-1; dot_sigma__j]
    [:: ((Multiple 2 (Transposed (Letter 0))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Letter 4) (Letter 6)) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 (Transposed (Letter 0))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Times (Letter 6) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 Unit), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Times (Letter 6) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4)))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Letter 2) (Letter 4)) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Letter 2)), (Letter 2), (Times (Times (Times (Times (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)) (Letter 4)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 2 (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)) (Letter 4)))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 0 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2))))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Letter 7) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Letter 7)), (Letter 7), (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 7)), (Multiple 3 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 (Transposed (Letter 0))))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 (Transposed (Letter 0))))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 (Transposed (Letter 0))))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 Unit))), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 Unit)))), (Times (Transposed (Letter 0)) (Letter 3)), Nothing, Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 7))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 7))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 7))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Times (Times (Times (Transposed (Letter 7)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Letter 8) (Transposed (Letter 7))), (Transposed (Letter 7)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Transposed (Letter 7)), (Letter 7), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 Unit))), (Times (Transposed (Letter 0)) (Letter 7)), (Multiple 3 (Transposed (Letter 0))), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 Unit)))), (Times (Transposed (Letter 0)) (Letter 3)), Nothing, Unit); ((Multiple 2 (Transposed (Letter 0))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 6))) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 (Transposed (Letter 0))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 6))) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 Unit), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 6))) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Times (Times (Times (Times (Transposed (Letter 6)) (Transposed (Letter 4))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Transposed (Letter 6))), (Transposed (Letter 6)), (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Transposed (Letter 0)))), (Transposed (Letter 6)), (Minus (Letter 6)), (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6))))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6))))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 2))) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 Unit))), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 1 (Multiple 2 (Transposed (Letter 0)))))), (Transposed (Letter 2)), (Minus (Letter 2)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Multiple 1 (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Transposed (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Letter 2) (Letter 3))); ((Transposed (Letter 0)), (Times (Letter 8) (Letter 2)), (Letter 2), (Letter 3)); ((Minus Unit), (Plus (Multiple 0 (Multiple 0 (Multiple 2 Unit))) (Minus (Multiple 1 (Multiple 1 (Multiple 2 Unit))))), Unit, (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)))]
    (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 2)) (Letter 3))
    (Multiple 2 (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Plus (Times (Times (Times (Times (Times (Letter 1) (Letter 4)) (Transposed (Letter 5))) (Letter 5)) (Plus (Plus (Minus (Times (Transposed (Letter 6)) (Transposed (Letter 4)))) (Transposed (Letter 7))) (Times (Transposed (Letter 4)) (Transposed (Letter 2))))) (Transposed (Letter 1))) (Times (Times (Times (Times (Times (Letter 1) (Plus (Plus (Times (Letter 2) (Letter 4)) (Letter 7)) (Minus (Times (Letter 4) (Letter 6))))) (Transposed (Letter 5))) (Letter 5)) (Transposed (Letter 4))) (Transposed (Letter 1))))) (Letter 1)) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_6: Likewise for dv_i/dt = V A^V e_i with Ẇ^T W + W^T Ẇ. | T(v_j)*\dot{v}_i = T(v_j)*(T(W)*\dot{W} +
   T(\dot{W})*W)*v_i/(sigma_i**2 - sigma_j**2) *)
Lemma smooth_svd_6 (R : numFieldType) (d0 d1 d2 d7 d14 : nat)
  (e_j : 'M[R]_(d0, d1)) (V : 'M[R]_(d2, d0)) (A_V : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d14, d0)) (sigma_i sigma_j dot_sigma__j : R) :
  V^T *m V = (1%:M : 'M_d0) ->
  Sigma^T = Sigma ->
  e_j^T *m Sigma = sigma_j *: e_j^T ->
  U^T *m U = (1%:M : 'M_d0) ->
  Sigma *m e_i = sigma_i *: e_i ->
  e_j^T *m D_ = dot_sigma__j *: e_j^T ->
  e_j^T *m e_i = 0 ->
  D_^T = D_ ->
  A_V^T = - A_V ->
  A_U^T = - A_U ->
  (sigma_i * sigma_i - (sigma_j * sigma_j)) != 0 ->
  e_j^T *m V^T *m V *m A_V *m e_i = (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_j^T *m V^T *m ((V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T *m U *m Sigma *m V^T) + (V *m Sigma^T *m U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T)) *m V *m e_i).
Proof.
  move=> h0 h1 h2 h3 h4 h5 h6 h7 h8 h9 n0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d0; d1; d2; d7; d14].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  move: h4 => /(congr1 (@pad R D _ _)) h4; padded in h4.
  move: h5 => /(congr1 (@pad R D _ _)) h5; padded in h5.
  move: h6 => /(congr1 (@pad R D _ _)) h6; padded in h6.
  move: h7 => /(congr1 (@pad R D _ _)) h7; padded in h7.
  move: h8 => /(congr1 (@pad R D _ _)) h8; padded in h8.
  move: h9 => /(congr1 (@pad R D _ _)) h9; padded in h9.
  have certified := @by_certificate R D [:: pad D e_j; pad D V; pad D A_V; pad D e_i; pad D Sigma; pad D D_; pad D A_U; pad D U; pad D (1%:M : 'M_d0)] [:: sigma_i; sigma_j; (sigma_i * sigma_i - (sigma_j * sigma_j))^-1; dot_sigma__j]
    [:: ((Multiple 2 (Transposed (Letter 0))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 (Transposed (Letter 0))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 (Transposed (Letter 0))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 Unit), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Times (Times (Times (Times (Letter 4) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Times (Letter 2) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Letter 2) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Multiple 1 (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 7))) (Letter 7)) (Letter 6)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 6)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 6)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 6)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Times (Times (Times (Times (Letter 6) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Letter 8) (Letter 6)), (Letter 6), (Times (Times (Times (Letter 4) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6))))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 7))) (Letter 7)) (Letter 5)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 5)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 5)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 5)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Times (Times (Times (Letter 5) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Times (Letter 8) (Letter 5)), (Letter 5), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 Unit))), (Times (Transposed (Letter 0)) (Letter 5)), (Multiple 3 (Transposed (Letter 0))), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 Unit)))), (Times (Transposed (Letter 0)) (Letter 3)), Nothing, Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Transposed (Letter 5)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Transposed (Letter 5))), (Transposed (Letter 5)), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Transposed (Letter 5)), (Letter 5), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 5)), (Multiple 3 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 (Transposed (Letter 0))))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Times (Times (Times (Letter 4) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 (Transposed (Letter 0))))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Multiple 3 Unit))), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 (Transposed (Letter 0)))))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 1 (Multiple 2 (Multiple 3 Unit)))), (Times (Transposed (Letter 0)) (Letter 3)), Nothing, Unit); ((Multiple 2 (Transposed (Letter 0))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 4))) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 (Transposed (Letter 0))), (Times (Letter 8) (Transposed (Letter 2))), (Transposed (Letter 2)), (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 2 (Transposed (Letter 0))), (Transposed (Letter 2)), (Minus (Letter 2)), (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2)))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Times (Times (Times (Letter 4) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)) (Letter 4)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Minus (Multiple 2 (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)) (Letter 4)))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Minus (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 4)))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 0 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 2))))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 6))) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Times (Letter 8) (Transposed (Letter 4))), (Transposed (Letter 4)), (Times (Times (Times (Times (Times (Times (Transposed (Letter 6)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 (Transposed (Letter 0)))), (Transposed (Letter 4)), (Letter 4), (Times (Times (Times (Times (Times (Times (Transposed (Letter 6)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 2 Unit)), (Times (Transposed (Letter 0)) (Letter 4)), (Multiple 1 (Transposed (Letter 0))), (Times (Times (Times (Times (Times (Times (Transposed (Letter 6)) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Minus (Multiple 1 (Multiple 2 (Transposed (Letter 0))))), (Transposed (Letter 6)), (Minus (Letter 6)), (Times (Times (Times (Times (Times (Transposed (Letter 7)) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Times (Transposed (Letter 7)) (Letter 7)), (Letter 8), (Times (Times (Times (Letter 4) (Transposed (Letter 1))) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Times (Letter 8) (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 3))); ((Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4)))), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Letter 3)); ((Multiple 1 (Multiple 2 (Times (Times (Transposed (Letter 0)) (Letter 6)) (Letter 4)))), (Times (Letter 8) (Letter 3)), (Letter 3), Unit); ((Multiple 1 (Multiple 2 (Times (Transposed (Letter 0)) (Letter 6)))), (Times (Letter 4) (Letter 3)), (Multiple 0 (Letter 3)), Unit); ((Transposed (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 8), (Times (Letter 2) (Letter 3))); ((Transposed (Letter 0)), (Times (Letter 8) (Letter 2)), (Letter 2), (Letter 3)); ((Minus Unit), (Plus (Multiple 0 (Multiple 0 (Multiple 2 Unit))) (Minus (Multiple 1 (Multiple 1 (Multiple 2 Unit))))), Unit, (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)))]
    (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 2)) (Letter 3))
    (Multiple 2 (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Plus (Times (Times (Times (Times (Times (Letter 1) (Plus (Plus (Minus (Times (Transposed (Letter 2)) (Transposed (Letter 4)))) (Transposed (Letter 5))) (Times (Transposed (Letter 4)) (Transposed (Letter 6))))) (Transposed (Letter 7))) (Letter 7)) (Letter 4)) (Transposed (Letter 1))) (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 4))) (Transposed (Letter 7))) (Letter 7)) (Plus (Plus (Times (Letter 6) (Letter 4)) (Letter 5)) (Minus (Times (Letter 4) (Letter 2))))) (Transposed (Letter 1))))) (Letter 1)) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_10: Existence: let U, Σ, V solve U̇ = U A^U, Σ̇ = D, V̇ = V A^V with these numbers, from a
   decomposition at one time.  P = U^T U − 1 obeys the linear equation Ṗ = P A^U − A^U P, so it stays 0: U, and V
   likewise, stays orthogonal. | T(U)*\dot{U} + T(\dot{U})*U = -A^U*P + P*A^U *)
Lemma smooth_svd_10 (R : numFieldType) (d0 d2 : nat)
  (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (P : 'M[R]_(d0, d0)) :
  U^T *m U = ((1%:M : 'M_d0)) + P ->
  A_U^T = - A_U ->
  (A_U^T *m U^T *m U) + (U^T *m U *m A_U) = (- (A_U *m P)) + (P *m A_U).
Proof.
  move=> h0 h1.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D A_U; pad D U; pad D P; pad D (1%:M : 'M_d0)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 1)) (Letter 1)), (Plus (Letter 3) (Letter 2)), (Letter 0)); (Unit, (Times (Letter 3) (Letter 0)), (Letter 0), Unit); (Unit, (Transposed (Letter 0)), (Minus (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1))); ((Minus (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Plus (Letter 3) (Letter 2)), Unit); ((Minus Unit), (Times (Letter 0) (Letter 3)), (Letter 0), Unit)]
    (Plus (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 0)))
    (Plus (Minus (Times (Letter 0) (Letter 2))) (Times (Letter 2) (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

(* smooth_svd_11: R = U^T W V − Σ obeys Ṙ = R A^V − A^U R, so it stays 0: W = U Σ V^T.  The entries of Σ are then
   the singular values of W, distinct by assumption, so that the solution goes on for all of the interval. | -D +
   T(U)*W*\dot{V} + T(U)*\dot{W}*V + T(\dot{U})*W*V = -A^U*R + R*A^V *)
Lemma smooth_svd_11 (R : numFieldType) (d0 d1 d2 d10 : nat)
  (D_ : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d0, d1)) (V : 'M[R]_(d10, d1)) (A_V : 'M[R]_(d1, d1)) :
  U^T *m U = (1%:M : 'M_d0) ->
  V^T *m V = (1%:M : 'M_d1) ->
  A_U^T = - A_U ->
  (- D_) + (A_U^T *m U^T *m U *m (R_ + Sigma) *m V^T *m V) + (U^T *m U *m (R_ + Sigma) *m V^T *m V *m A_V) + (U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V) = (- (A_U *m R_)) + (R_ *m A_V).
Proof.
  move=> h0 h1 h2.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d10].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D D_; pad D A_U; pad D U; pad D R_; pad D Sigma; pad D V; pad D A_V; pad D (1%:M : 'M_d0); pad D (1%:M : 'M_d1)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5)) (Letter 6))); (Unit, (Times (Letter 7) (Letter 4)), (Letter 4), (Times (Times (Transposed (Letter 5)) (Letter 5)) (Letter 6))); ((Letter 4), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Letter 6)); ((Letter 4), (Times (Letter 8) (Letter 6)), (Letter 6), Unit); (Unit, (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Times (Letter 3) (Transposed (Letter 5))) (Letter 5)) (Letter 6))); (Unit, (Times (Letter 7) (Letter 3)), (Letter 3), (Times (Times (Transposed (Letter 5)) (Letter 5)) (Letter 6))); ((Letter 3), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), (Letter 6)); ((Letter 3), (Times (Letter 8) (Letter 6)), (Letter 6), Unit); (Unit, (Transposed (Letter 1)), (Minus (Letter 1)), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 4)) (Transposed (Letter 5))) (Letter 5))); ((Minus (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5))); ((Minus (Letter 1)), (Times (Letter 7) (Letter 4)), (Letter 4), (Times (Transposed (Letter 5)) (Letter 5))); ((Minus (Times (Letter 1) (Letter 4))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), Unit); ((Minus (Letter 1)), (Times (Letter 4) (Letter 8)), (Letter 4), Unit); (Unit, (Transposed (Letter 1)), (Minus (Letter 1)), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 3)) (Transposed (Letter 5))) (Letter 5))); ((Minus (Letter 1)), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Letter 3) (Transposed (Letter 5))) (Letter 5))); ((Minus (Letter 1)), (Times (Letter 7) (Letter 3)), (Letter 3), (Times (Transposed (Letter 5)) (Letter 5))); ((Minus (Times (Letter 1) (Letter 3))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), Unit); ((Minus (Letter 1)), (Times (Letter 3) (Letter 8)), (Letter 3), Unit); ((Minus Unit), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Times (Letter 4) (Letter 6)) (Transposed (Letter 5))) (Letter 5))); ((Minus Unit), (Times (Letter 7) (Letter 4)), (Letter 4), (Times (Times (Letter 6) (Transposed (Letter 5))) (Letter 5))); ((Minus (Times (Letter 4) (Letter 6))), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), Unit); ((Minus (Letter 4)), (Times (Letter 6) (Letter 8)), (Letter 6), Unit); (Unit, (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Times (Letter 1) (Letter 4)) (Transposed (Letter 5))) (Letter 5))); (Unit, (Times (Letter 7) (Letter 1)), (Letter 1), (Times (Times (Letter 4) (Transposed (Letter 5))) (Letter 5))); ((Times (Letter 1) (Letter 4)), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), Unit); ((Letter 1), (Times (Letter 4) (Letter 8)), (Letter 4), Unit); (Unit, (Times (Transposed (Letter 2)) (Letter 2)), (Letter 7), (Times (Times (Letter 0) (Transposed (Letter 5))) (Letter 5))); (Unit, (Times (Letter 7) (Letter 0)), (Letter 0), (Times (Transposed (Letter 5)) (Letter 5))); ((Letter 0), (Times (Transposed (Letter 5)) (Letter 5)), (Letter 8), Unit); (Unit, (Times (Letter 0) (Letter 8)), (Letter 0), Unit)]
    (Plus (Plus (Plus (Minus (Letter 0)) (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Plus (Letter 3) (Letter 4))) (Transposed (Letter 5))) (Letter 5))) (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Plus (Letter 3) (Letter 4))) (Transposed (Letter 5))) (Letter 5)) (Letter 6))) (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Plus (Plus (Times (Letter 1) (Letter 4)) (Letter 0)) (Minus (Times (Letter 4) (Letter 6))))) (Transposed (Letter 5))) (Letter 5)))
    (Plus (Minus (Times (Letter 1) (Letter 3))) (Times (Letter 3) (Letter 6))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.

Definition all_of_them := (exact_solutions_1,
  exact_solutions_9,
  exact_solutions_10,
  exact_solutions_11,
  exact_solutions_12,
  exact_solutions_13,
  power_flow_1,
  power_flow_2,
  power_flow_6,
  power_flow_7,
  power_flow_8,
  power_flow_9,
  singular_flow_1,
  smooth_svd_1,
  smooth_svd_2,
  smooth_svd_4,
  smooth_svd_5,
  smooth_svd_6,
  smooth_svd_10,
  smooth_svd_11).
Print Assumptions all_of_them.
