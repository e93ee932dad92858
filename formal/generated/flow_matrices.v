(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* exact_solutions_1: For W = U Σ V^T and Φ = U S V^T, U^T ∂E V = Σ − S is diagonal: by (3.6) and (3.8) U and V
   stay, and (3.7) is one equation for each singular value, dσ/dt = −σ^{2−2/N} (σ − s). | T(U)*(-U*S*T(V) +
   U*Σ*T(V))*V = -S + Σ *)
Definition exact_solutions_1_domain (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (Σ : 'M[R]_(d1, d3)) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d3).
Definition exact_solutions_1_left (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (Σ : 'M[R]_(d1, d3)) : 'M[R]_(d1, d3) :=
  U^T *m ((- (U *m S_ *m V^T)) + (U *m Σ *m V^T)) *m V.
Definition exact_solutions_1_right (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (Σ : 'M[R]_(d1, d3)) : 'M[R]_(d1, d3) :=
  (- S_) + Σ.
Lemma exact_solutions_1 (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (Σ : 'M[R]_(d1, d3)) :
  exact_solutions_1_domain U S_ V Σ -> exact_solutions_1_left U S_ V Σ = exact_solutions_1_right U S_ V Σ.
Proof.
  rewrite /exact_solutions_1_domain /exact_solutions_1_left /exact_solutions_1_right; move=> [h0 h1].
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
Definition exact_solutions_1_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition exact_solutions_1_at_S_ : table :=
  [:: [:: q 1 5; q 0 1]; [:: q 0 1; q 4 1]].
Definition exact_solutions_1_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition exact_solutions_1_at_Σ : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 2 3]].
Lemma exact_solutions_1_inhabited (R : numFieldType) : exact_solutions_1_domain (mx R 2 2 exact_solutions_1_at_U) (mx R 2 2 exact_solutions_1_at_S_) (mx R 2 2 exact_solutions_1_at_V) (mx R 2 2 exact_solutions_1_at_Σ).
Proof. by rewrite /exact_solutions_1_domain /exact_solutions_1_left /exact_solutions_1_right; at_point. Qed.
Lemma exact_solutions_1_left_value (R : numFieldType) : exact_solutions_1_left (mx R 2 2 exact_solutions_1_at_U) (mx R 2 2 exact_solutions_1_at_S_) (mx R 2 2 exact_solutions_1_at_V) (mx R 2 2 exact_solutions_1_at_Σ) =
  mx R 2 2 [:: [:: q 33 10; q 0 1]; [:: q 0 1; q (-10) 3]].
Proof. by rewrite /exact_solutions_1_domain /exact_solutions_1_left /exact_solutions_1_right; at_point. Qed.
Lemma exact_solutions_1_right_value (R : numFieldType) : exact_solutions_1_right (mx R 2 2 exact_solutions_1_at_U) (mx R 2 2 exact_solutions_1_at_S_) (mx R 2 2 exact_solutions_1_at_V) (mx R 2 2 exact_solutions_1_at_Σ) =
  mx R 2 2 [:: [:: q 33 10; q 0 1]; [:: q 0 1; q (-10) 3]].
Proof. by rewrite /exact_solutions_1_domain /exact_solutions_1_left /exact_solutions_1_right; at_point. Qed.
Lemma exact_solutions_1_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (Σ : 'M[R]_(2, 2)),
  exact_solutions_1_domain U S_ V Σ -> exact_solutions_1_left U S_ V Σ = 0).
Proof. move=> /(_ (mx R 2 2 exact_solutions_1_at_U) (mx R 2 2 exact_solutions_1_at_S_) (mx R 2 2 exact_solutions_1_at_V) (mx R 2 2 exact_solutions_1_at_Σ) (exact_solutions_1_inhabited R)); rewrite /exact_solutions_1_domain /exact_solutions_1_left /exact_solutions_1_right; not_at_point. Qed.
Lemma exact_solutions_1_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (Σ : 'M[R]_(2, 2)),
  exact_solutions_1_domain U S_ V Σ -> exact_solutions_1_left U S_ V Σ = (- U) + Σ).
Proof. move=> /(_ (mx R 2 2 exact_solutions_1_at_U) (mx R 2 2 exact_solutions_1_at_S_) (mx R 2 2 exact_solutions_1_at_V) (mx R 2 2 exact_solutions_1_at_Σ) (exact_solutions_1_inhabited R)); rewrite /exact_solutions_1_domain /exact_solutions_1_left /exact_solutions_1_right; not_at_point. Qed.

(* exact_solutions_9: Let W_2^T W_2 − W_1 W_1^T = λ, which (2.2) keeps, Q = [W_1^T; W_2], F = [[−λ/2, Φ^T], [Φ,
   λ/2]]. Then on the clock of (1.3) dQ/ds = F Q − ½ Q Q^T Q: its upper block, | T(\dot{W}_1) = -lambda*T(W_1)/2
   - T(W_1)*(W_1*T(W_1) + T(W_2)*W_2)/2 + T(Φ)*W_2 *)
Definition exact_solutions_9_domain (R : numFieldType) (d2 d1 d0 : nat)
  (W_1 : 'M[R]_(d2, d1)) (W_2 : 'M[R]_(d0, d2)) (Φ : 'M[R]_(d0, d1)) (lambda : R) : Prop :=
  W_2^T *m W_2 = (lambda *: ((1%:M : 'M_d2))) + (W_1 *m W_1^T).
Definition exact_solutions_9_left (R : numFieldType) (d2 d1 d0 : nat)
  (W_1 : 'M[R]_(d2, d1)) (W_2 : 'M[R]_(d0, d2)) (Φ : 'M[R]_(d0, d1)) (lambda : R) : 'M[R]_(d1, d2) :=
  - (((W_1^T *m W_2^T) + (- Φ^T)) *m W_2).
Definition exact_solutions_9_right (R : numFieldType) (d2 d1 d0 : nat)
  (W_1 : 'M[R]_(d2, d1)) (W_2 : 'M[R]_(d0, d2)) (Φ : 'M[R]_(d0, d1)) (lambda : R) : 'M[R]_(d1, d2) :=
  (- (2%:R^-1 *: (lambda *: W_1^T))) + (- (2%:R^-1 *: (W_1^T *m ((W_1 *m W_1^T) + (W_2^T *m W_2))))) + (Φ^T *m W_2).
Lemma exact_solutions_9 (R : numFieldType) (d2 d1 d0 : nat)
  (W_1 : 'M[R]_(d2, d1)) (W_2 : 'M[R]_(d0, d2)) (Φ : 'M[R]_(d0, d1)) (lambda : R) :
  exact_solutions_9_domain W_1 W_2 Φ lambda -> exact_solutions_9_left W_1 W_2 Φ lambda = exact_solutions_9_right W_1 W_2 Φ lambda.
Proof.
  rewrite /exact_solutions_9_domain /exact_solutions_9_left /exact_solutions_9_right; move=> h0.
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
Definition exact_solutions_9_at_W_1 : table :=
  [:: [:: q (-15) 101; q (-297) 404]; [:: q 297 404; q (-15) 101]].
Definition exact_solutions_9_at_W_2 : table :=
  [:: [:: q (-975) 1588; q (-171) 397]; [:: q 171 397; q (-975) 1588]].
Definition exact_solutions_9_at_Φ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition exact_solutions_9_at_lambda : Q :=
  q 0 1.
Lemma exact_solutions_9_inhabited (R : numFieldType) : exact_solutions_9_domain (mx R 2 2 exact_solutions_9_at_W_1) (mx R 2 2 exact_solutions_9_at_W_2) (mx R 2 2 exact_solutions_9_at_Φ) (of_Q R exact_solutions_9_at_lambda).
Proof. by rewrite /exact_solutions_9_domain /exact_solutions_9_left /exact_solutions_9_right; at_point. Qed.
Lemma exact_solutions_9_left_value (R : numFieldType) : exact_solutions_9_left (mx R 2 2 exact_solutions_9_at_W_1) (mx R 2 2 exact_solutions_9_at_W_2) (mx R 2 2 exact_solutions_9_at_Φ) (of_Q R exact_solutions_9_at_lambda) =
  mx R 2 2 [:: [:: q (-1836519) 641552; q (-8716173) 2566208]; [:: q 9433677 2566208; q (-3767841) 641552]].
Proof. by rewrite /exact_solutions_9_domain /exact_solutions_9_left /exact_solutions_9_right; at_point. Qed.
Lemma exact_solutions_9_right_value (R : numFieldType) : exact_solutions_9_right (mx R 2 2 exact_solutions_9_at_W_1) (mx R 2 2 exact_solutions_9_at_W_2) (mx R 2 2 exact_solutions_9_at_Φ) (of_Q R exact_solutions_9_at_lambda) =
  mx R 2 2 [:: [:: q (-1836519) 641552; q (-8716173) 2566208]; [:: q 9433677 2566208; q (-3767841) 641552]].
Proof. by rewrite /exact_solutions_9_domain /exact_solutions_9_left /exact_solutions_9_right; at_point. Qed.
Lemma exact_solutions_9_wrong_0 (R : numFieldType) : ~ (forall (W_1 : 'M[R]_(2, 2)) (W_2 : 'M[R]_(2, 2)) (Φ : 'M[R]_(2, 2)) (lambda : R),
  exact_solutions_9_domain W_1 W_2 Φ lambda -> exact_solutions_9_left W_1 W_2 Φ lambda = (- (2%:R^-1 *: (lambda *: W_1^T))) + (- (W_1^T *m ((W_1 *m W_1^T) + (W_2^T *m W_2)))) + (Φ^T *m W_2)).
Proof. move=> /(_ (mx R 2 2 exact_solutions_9_at_W_1) (mx R 2 2 exact_solutions_9_at_W_2) (mx R 2 2 exact_solutions_9_at_Φ) (of_Q R exact_solutions_9_at_lambda) (exact_solutions_9_inhabited R)); rewrite /exact_solutions_9_domain /exact_solutions_9_left /exact_solutions_9_right; not_at_point. Qed.
Lemma exact_solutions_9_wrong_1 (R : numFieldType) : ~ (forall (W_1 : 'M[R]_(2, 2)) (W_2 : 'M[R]_(2, 2)) (Φ : 'M[R]_(2, 2)) (lambda : R),
  exact_solutions_9_domain W_1 W_2 Φ lambda -> exact_solutions_9_left W_1 W_2 Φ lambda = (- (2%:R^-1 *: (lambda *: W_1^T))) + (W_1^T *m W_2) + (- (2%:R^-1 *: (W_1^T *m ((W_1 *m W_1^T) + (W_2^T *m W_2)))))).
Proof. move=> /(_ (mx R 2 2 exact_solutions_9_at_W_1) (mx R 2 2 exact_solutions_9_at_W_2) (mx R 2 2 exact_solutions_9_at_Φ) (of_Q R exact_solutions_9_at_lambda) (exact_solutions_9_inhabited R)); rewrite /exact_solutions_9_domain /exact_solutions_9_left /exact_solutions_9_right; not_at_point. Qed.

(* exact_solutions_10: and its lower one. | \dot{W}_2 = lambda*W_2/2 - W_2*(W_1*T(W_1) + T(W_2)*W_2)/2 + Φ*T(W_1) *)
Definition exact_solutions_10_domain (R : numFieldType) (d0 d3 d1 : nat)
  (W_2 : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d3, d1)) (Φ : 'M[R]_(d0, d1)) (lambda : R) : Prop :=
  W_2^T *m W_2 = (lambda *: ((1%:M : 'M_d3))) + (W_1 *m W_1^T).
Definition exact_solutions_10_left (R : numFieldType) (d0 d3 d1 : nat)
  (W_2 : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d3, d1)) (Φ : 'M[R]_(d0, d1)) (lambda : R) : 'M[R]_(d0, d3) :=
  - (((W_2 *m W_1) + (- Φ)) *m W_1^T).
Definition exact_solutions_10_right (R : numFieldType) (d0 d3 d1 : nat)
  (W_2 : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d3, d1)) (Φ : 'M[R]_(d0, d1)) (lambda : R) : 'M[R]_(d0, d3) :=
  (2%:R^-1 *: (lambda *: W_2)) + (- (2%:R^-1 *: (W_2 *m ((W_1 *m W_1^T) + (W_2^T *m W_2))))) + (Φ *m W_1^T).
Lemma exact_solutions_10 (R : numFieldType) (d0 d3 d1 : nat)
  (W_2 : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d3, d1)) (Φ : 'M[R]_(d0, d1)) (lambda : R) :
  exact_solutions_10_domain W_2 W_1 Φ lambda -> exact_solutions_10_left W_2 W_1 Φ lambda = exact_solutions_10_right W_2 W_1 Φ lambda.
Proof.
  rewrite /exact_solutions_10_domain /exact_solutions_10_left /exact_solutions_10_right; move=> h0.
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
Definition exact_solutions_10_at_W_2 : table :=
  [:: [:: q (-975) 1588; q (-171) 397]; [:: q 171 397; q (-975) 1588]].
Definition exact_solutions_10_at_W_1 : table :=
  [:: [:: q (-15) 101; q (-297) 404]; [:: q 297 404; q (-15) 101]].
Definition exact_solutions_10_at_Φ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition exact_solutions_10_at_lambda : Q :=
  q 0 1.
Lemma exact_solutions_10_inhabited (R : numFieldType) : exact_solutions_10_domain (mx R 2 2 exact_solutions_10_at_W_2) (mx R 2 2 exact_solutions_10_at_W_1) (mx R 2 2 exact_solutions_10_at_Φ) (of_Q R exact_solutions_10_at_lambda).
Proof. by rewrite /exact_solutions_10_domain /exact_solutions_10_left /exact_solutions_10_right; at_point. Qed.
Lemma exact_solutions_10_left_value (R : numFieldType) : exact_solutions_10_left (mx R 2 2 exact_solutions_10_at_W_2) (mx R 2 2 exact_solutions_10_at_W_1) (mx R 2 2 exact_solutions_10_at_Φ) (of_Q R exact_solutions_10_at_lambda) =
  mx R 2 2 [:: [:: q (-3096429) 2566208; q 2654157 641552]; [:: q (-4495443) 641552; q (-657261) 2566208]].
Proof. by rewrite /exact_solutions_10_domain /exact_solutions_10_left /exact_solutions_10_right; at_point. Qed.
Lemma exact_solutions_10_right_value (R : numFieldType) : exact_solutions_10_right (mx R 2 2 exact_solutions_10_at_W_2) (mx R 2 2 exact_solutions_10_at_W_1) (mx R 2 2 exact_solutions_10_at_Φ) (of_Q R exact_solutions_10_at_lambda) =
  mx R 2 2 [:: [:: q (-3096429) 2566208; q 2654157 641552]; [:: q (-4495443) 641552; q (-657261) 2566208]].
Proof. by rewrite /exact_solutions_10_domain /exact_solutions_10_left /exact_solutions_10_right; at_point. Qed.
Lemma exact_solutions_10_wrong_0 (R : numFieldType) : ~ (forall (W_2 : 'M[R]_(2, 2)) (W_1 : 'M[R]_(2, 2)) (Φ : 'M[R]_(2, 2)) (lambda : R),
  exact_solutions_10_domain W_2 W_1 Φ lambda -> exact_solutions_10_left W_2 W_1 Φ lambda = (2%:R^-1 *: (lambda *: W_2)) + (W_1 *m W_1^T) + (- (2%:R^-1 *: (W_2 *m ((W_1 *m W_1^T) + (W_2^T *m W_2)))))).
Proof. move=> /(_ (mx R 2 2 exact_solutions_10_at_W_2) (mx R 2 2 exact_solutions_10_at_W_1) (mx R 2 2 exact_solutions_10_at_Φ) (of_Q R exact_solutions_10_at_lambda) (exact_solutions_10_inhabited R)); rewrite /exact_solutions_10_domain /exact_solutions_10_left /exact_solutions_10_right; not_at_point. Qed.
Lemma exact_solutions_10_wrong_1 (R : numFieldType) : ~ (forall (W_2 : 'M[R]_(2, 2)) (W_1 : 'M[R]_(2, 2)) (Φ : 'M[R]_(2, 2)) (lambda : R),
  exact_solutions_10_domain W_2 W_1 Φ lambda -> exact_solutions_10_left W_2 W_1 Φ lambda = (2%:R^-1 *: (lambda *: W_2)) + (- (2%:R^-1 *: (W_2 *m ((W_1 *m W_1^T) + (W_2^T *m W_2))))) + (Φ *m W_2^T)).
Proof. move=> /(_ (mx R 2 2 exact_solutions_10_at_W_2) (mx R 2 2 exact_solutions_10_at_W_1) (mx R 2 2 exact_solutions_10_at_Φ) (of_Q R exact_solutions_10_at_lambda) (exact_solutions_10_inhabited R)); rewrite /exact_solutions_10_domain /exact_solutions_10_left /exact_solutions_10_right; not_at_point. Qed.

(* exact_solutions_11: So P = Q Q^T solves dP/ds = F P + P F − P², and W is its lower left block. | \dot{P} = F*P
   + P*F - P**2 *)
Definition exact_solutions_11_domain (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (F : 'M[R]_(d0, d0)) : Prop :=
  F^T = F.
Definition exact_solutions_11_left (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (F : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (Q *m ((- (2%:R^-1 *: (Q^T *m Q *m Q^T))) + (Q^T *m F^T))) + (((F *m Q) + (- (2%:R^-1 *: (Q *m Q^T *m Q)))) *m Q^T).
Definition exact_solutions_11_right (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (F : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (F *m Q *m Q^T) + (Q *m Q^T *m F) + (- ((Q *m Q^T) *m (Q *m Q^T))).
Lemma exact_solutions_11 (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (F : 'M[R]_(d0, d0)) :
  exact_solutions_11_domain Q F -> exact_solutions_11_left Q F = exact_solutions_11_right Q F.
Proof.
  rewrite /exact_solutions_11_domain /exact_solutions_11_left /exact_solutions_11_right; move=> h0.
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
Definition exact_solutions_11_at_Q : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition exact_solutions_11_at_F : table :=
  [:: [:: q 7 1; q 14 3]; [:: q 14 3; q 11 1]].
Lemma exact_solutions_11_inhabited (R : numFieldType) : exact_solutions_11_domain (mx R 2 2 exact_solutions_11_at_Q) (mx R 2 2 exact_solutions_11_at_F).
Proof. by rewrite /exact_solutions_11_domain /exact_solutions_11_left /exact_solutions_11_right; at_point. Qed.
Lemma exact_solutions_11_left_value (R : numFieldType) : exact_solutions_11_left (mx R 2 2 exact_solutions_11_at_Q) (mx R 2 2 exact_solutions_11_at_F) =
  mx R 2 2 [:: [:: q (-13933561) 1296; q 59861 54]; [:: q 59861 54; q (-14267) 48]].
Proof. by rewrite /exact_solutions_11_domain /exact_solutions_11_left /exact_solutions_11_right; at_point. Qed.
Lemma exact_solutions_11_right_value (R : numFieldType) : exact_solutions_11_right (mx R 2 2 exact_solutions_11_at_Q) (mx R 2 2 exact_solutions_11_at_F) =
  mx R 2 2 [:: [:: q (-13933561) 1296; q 59861 54]; [:: q 59861 54; q (-14267) 48]].
Proof. by rewrite /exact_solutions_11_domain /exact_solutions_11_left /exact_solutions_11_right; at_point. Qed.
Lemma exact_solutions_11_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (F : 'M[R]_(2, 2)),
  exact_solutions_11_domain Q F -> exact_solutions_11_left Q F = (F *m Q *m Q^T) + (Q *m Q^T *m F) + (- (2%:R^-1 *: ((Q *m Q^T) *m (Q *m Q^T))))).
Proof. move=> /(_ (mx R 2 2 exact_solutions_11_at_Q) (mx R 2 2 exact_solutions_11_at_F) (exact_solutions_11_inhabited R)); rewrite /exact_solutions_11_domain /exact_solutions_11_left /exact_solutions_11_right; not_at_point. Qed.
Lemma exact_solutions_11_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (F : 'M[R]_(2, 2)),
  exact_solutions_11_domain Q F -> exact_solutions_11_left Q F = (F *m Q *m Q^T) + (Q *m Q^T *m F) + (- (((Q *m ((- (2%:R^-1 *: (Q^T *m Q *m Q^T))) + (Q^T *m F^T))) + (((F *m Q) + (- (2%:R^-1 *: (Q *m Q^T *m Q)))) *m Q^T)) *m ((Q *m ((- (2%:R^-1 *: (Q^T *m Q *m Q^T))) + (Q^T *m F^T))) + (((F *m Q) + (- (2%:R^-1 *: (Q *m Q^T *m Q)))) *m Q^T))))).
Proof. move=> /(_ (mx R 2 2 exact_solutions_11_at_Q) (mx R 2 2 exact_solutions_11_at_F) (exact_solutions_11_inhabited R)); rewrite /exact_solutions_11_domain /exact_solutions_11_left /exact_solutions_11_right; not_at_point. Qed.

(* exact_solutions_12: K = (1 + Q_0^T M Q_0)^{-1}, with M = ∫_0^s e^{2Fu} du, has the rate −K Q_0^T (dM/ds) Q_0
   K; | (1 + T(Q)*M*Q)*\dot{K} = -T(Q)*\dot{M}*Q*K *)
Definition exact_solutions_12_domain (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (M : 'M[R]_(d0, d0)) (K_ : 'M[R]_(d1, d1)) (dot_M : 'M[R]_(d0, d0)) : Prop :=
  Q^T *m M *m Q *m K_ = ((1%:M : 'M_d1)) + (- K_).
Definition exact_solutions_12_left (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (M : 'M[R]_(d0, d0)) (K_ : 'M[R]_(d1, d1)) (dot_M : 'M[R]_(d0, d0)) : 'M[R]_(d1, d1) :=
  - ((((1%:M : 'M_d1)) + (Q^T *m M *m Q)) *m K_ *m Q^T *m dot_M *m Q *m K_).
Definition exact_solutions_12_right (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (M : 'M[R]_(d0, d0)) (K_ : 'M[R]_(d1, d1)) (dot_M : 'M[R]_(d0, d0)) : 'M[R]_(d1, d1) :=
  - (Q^T *m dot_M *m Q *m K_).
Lemma exact_solutions_12 (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (M : 'M[R]_(d0, d0)) (K_ : 'M[R]_(d1, d1)) (dot_M : 'M[R]_(d0, d0)) :
  exact_solutions_12_domain Q M K_ dot_M -> exact_solutions_12_left Q M K_ dot_M = exact_solutions_12_right Q M K_ dot_M.
Proof.
  rewrite /exact_solutions_12_domain /exact_solutions_12_left /exact_solutions_12_right; move=> h0.
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
Definition exact_solutions_12_at_Q : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition exact_solutions_12_at_M : table :=
  [:: [:: q 35 3; q (-11) 2]; [:: q (-11) 2; q 23 3]].
Definition exact_solutions_12_at_K_ : table :=
  [:: [:: q 481136 343840649; q 689976 343840649]; [:: q 689976 343840649; q 2224368 343840649]].
Definition exact_solutions_12_at_dot_M : table :=
  [:: [:: q 1037789 81; q 1535380 81]; [:: q 1535380 81; q 2353829 81]].
Lemma exact_solutions_12_inhabited (R : numFieldType) : exact_solutions_12_domain (mx R 2 2 exact_solutions_12_at_Q) (mx R 2 2 exact_solutions_12_at_M) (mx R 2 2 exact_solutions_12_at_K_) (mx R 2 2 exact_solutions_12_at_dot_M).
Proof. by rewrite /exact_solutions_12_domain /exact_solutions_12_left /exact_solutions_12_right; at_point. Qed.
Lemma exact_solutions_12_left_value (R : numFieldType) : exact_solutions_12_left (mx R 2 2 exact_solutions_12_at_Q) (mx R 2 2 exact_solutions_12_at_M) (mx R 2 2 exact_solutions_12_at_K_) (mx R 2 2 exact_solutions_12_at_dot_M) =
  mx R 2 2 [:: [:: q (-4119124100644) 1031521947; q (-9630228918226) 1031521947]; [:: q (-26948105234834) 9283697523; q (-63509927145284) 9283697523]].
Proof. by rewrite /exact_solutions_12_domain /exact_solutions_12_left /exact_solutions_12_right; at_point. Qed.
Lemma exact_solutions_12_right_value (R : numFieldType) : exact_solutions_12_right (mx R 2 2 exact_solutions_12_at_Q) (mx R 2 2 exact_solutions_12_at_M) (mx R 2 2 exact_solutions_12_at_K_) (mx R 2 2 exact_solutions_12_at_dot_M) =
  mx R 2 2 [:: [:: q (-4119124100644) 1031521947; q (-9630228918226) 1031521947]; [:: q (-26948105234834) 9283697523; q (-63509927145284) 9283697523]].
Proof. by rewrite /exact_solutions_12_domain /exact_solutions_12_left /exact_solutions_12_right; at_point. Qed.
Lemma exact_solutions_12_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (M : 'M[R]_(2, 2)) (K_ : 'M[R]_(2, 2)) (dot_M : 'M[R]_(2, 2)),
  exact_solutions_12_domain Q M K_ dot_M -> exact_solutions_12_left Q M K_ dot_M = - (K_^T *m dot_M *m Q *m K_)).
Proof. move=> /(_ (mx R 2 2 exact_solutions_12_at_Q) (mx R 2 2 exact_solutions_12_at_M) (mx R 2 2 exact_solutions_12_at_K_) (mx R 2 2 exact_solutions_12_at_dot_M) (exact_solutions_12_inhabited R)); rewrite /exact_solutions_12_domain /exact_solutions_12_left /exact_solutions_12_right; not_at_point. Qed.
Lemma exact_solutions_12_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (M : 'M[R]_(2, 2)) (K_ : 'M[R]_(2, 2)) (dot_M : 'M[R]_(2, 2)),
  exact_solutions_12_domain Q M K_ dot_M -> exact_solutions_12_left Q M K_ dot_M = Q^T *m K_ *m Q^T *m dot_M *m Q *m K_ *m Q *m K_).
Proof. move=> /(_ (mx R 2 2 exact_solutions_12_at_Q) (mx R 2 2 exact_solutions_12_at_M) (mx R 2 2 exact_solutions_12_at_K_) (mx R 2 2 exact_solutions_12_at_dot_M) (exact_solutions_12_inhabited R)); rewrite /exact_solutions_12_domain /exact_solutions_12_left /exact_solutions_12_right; not_at_point. Qed.

(* exact_solutions_13: with d(e^{sF})/ds = F e^{sF} = e^{sF} F and dM/ds = e^{2sF}, P(s) = e^{sF} Q_0 K Q_0^T
   e^{sF} solves the equation; at s = 0 it is Q_0 Q_0^T, and a solution is determined by its start. 1 + Q_0^T M
   Q_0 is positive for s ≥ 0: the solution is there for all s ≥ 0. On flow time, twice as slow as s, s = t/2. |
   \dot{E}*Q*K*T(Q)*e^{sF} + e^{sF}*Q*K*T(Q)*T(\dot{E}) + e^{sF}*Q*\dot{K}*T(Q)*e^{sF} = F*e^{sF}*Q*K*T(Q)*e^{sF}
   + e^{sF}*Q*K*T(Q)*e^{sF}*F - e^{sF}*Q*K*T(Q)*e^{sF}**2*Q*K*T(Q)*e^{sF} *)
Definition exact_solutions_13_domain (R : numFieldType) (d0 d5 : nat)
  (F : 'M[R]_(d0, d0)) (e_sF : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) : Prop :=
  e_sF *m F = F *m e_sF /\
  e_sF^T = e_sF /\
  F^T = F.
Definition exact_solutions_13_left (R : numFieldType) (d0 d5 : nat)
  (F : 'M[R]_(d0, d0)) (e_sF : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) : 'M[R]_(d0, d0) :=
  (F *m e_sF *m Q *m K_ *m Q^T *m e_sF) + (- (e_sF *m Q *m K_ *m Q^T *m (e_sF *m e_sF) *m Q *m K_ *m Q^T *m e_sF)) + (e_sF *m Q *m K_ *m Q^T *m e_sF^T *m F^T).
Definition exact_solutions_13_right (R : numFieldType) (d0 d5 : nat)
  (F : 'M[R]_(d0, d0)) (e_sF : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) : 'M[R]_(d0, d0) :=
  (F *m e_sF *m Q *m K_ *m Q^T *m e_sF) + (e_sF *m Q *m K_ *m Q^T *m e_sF *m F) + (- (e_sF *m Q *m K_ *m Q^T *m (e_sF *m e_sF) *m Q *m K_ *m Q^T *m e_sF)).
Lemma exact_solutions_13 (R : numFieldType) (d0 d5 : nat)
  (F : 'M[R]_(d0, d0)) (e_sF : 'M[R]_(d0, d0)) (Q : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) :
  exact_solutions_13_domain F e_sF Q K_ -> exact_solutions_13_left F e_sF Q K_ = exact_solutions_13_right F e_sF Q K_.
Proof.
  rewrite /exact_solutions_13_domain /exact_solutions_13_left /exact_solutions_13_right; move=> [h0 [h1 h2]].
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
Definition exact_solutions_13_at_F : table :=
  [:: [:: q 7 1; q 14 3]; [:: q 14 3; q 11 1]].
Definition exact_solutions_13_at_e_sF : table :=
  [:: [:: q 667 9; q 770 9]; [:: q 770 9; q 1327 9]].
Definition exact_solutions_13_at_Q : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition exact_solutions_13_at_K_ : table :=
  [:: [:: q 481136 343840649; q 689976 343840649]; [:: q 689976 343840649; q 2224368 343840649]].
Lemma exact_solutions_13_inhabited (R : numFieldType) : exact_solutions_13_domain (mx R 2 2 exact_solutions_13_at_F) (mx R 2 2 exact_solutions_13_at_e_sF) (mx R 2 2 exact_solutions_13_at_Q) (mx R 2 2 exact_solutions_13_at_K_).
Proof. by rewrite /exact_solutions_13_domain /exact_solutions_13_left /exact_solutions_13_right; at_point. Qed.
Lemma exact_solutions_13_left_value (R : numFieldType) : exact_solutions_13_left (mx R 2 2 exact_solutions_13_at_F) (mx R 2 2 exact_solutions_13_at_e_sF) (mx R 2 2 exact_solutions_13_at_Q) (mx R 2 2 exact_solutions_13_at_K_) =
  mx R 2 2 [:: [:: q (-3064014130825330036196125172) 86187039698556335529; q (-4627505907031757138999804284) 86187039698556335529]; [:: q (-4627505907031757138999804284) 86187039698556335529; q (-6988879749702098307441187124) 86187039698556335529]].
Proof. by rewrite /exact_solutions_13_domain /exact_solutions_13_left /exact_solutions_13_right; at_point. Qed.
Lemma exact_solutions_13_right_value (R : numFieldType) : exact_solutions_13_right (mx R 2 2 exact_solutions_13_at_F) (mx R 2 2 exact_solutions_13_at_e_sF) (mx R 2 2 exact_solutions_13_at_Q) (mx R 2 2 exact_solutions_13_at_K_) =
  mx R 2 2 [:: [:: q (-3064014130825330036196125172) 86187039698556335529; q (-4627505907031757138999804284) 86187039698556335529]; [:: q (-4627505907031757138999804284) 86187039698556335529; q (-6988879749702098307441187124) 86187039698556335529]].
Proof. by rewrite /exact_solutions_13_domain /exact_solutions_13_left /exact_solutions_13_right; at_point. Qed.
Lemma exact_solutions_13_wrong_0 (R : numFieldType) : ~ (forall (F : 'M[R]_(2, 2)) (e_sF : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (K_ : 'M[R]_(2, 2)),
  exact_solutions_13_domain F e_sF Q K_ -> (F *m e_sF *m Q *m K_ *m Q^T *m e_sF) + (- (e_sF *m Q *m K_ *m Q^T *m e_sF *m Q *m K_ *m Q^T *m e_sF)) + (e_sF *m Q *m K_ *m Q^T *m e_sF^T *m F^T) = exact_solutions_13_right F e_sF Q K_).
Proof. move=> /(_ (mx R 2 2 exact_solutions_13_at_F) (mx R 2 2 exact_solutions_13_at_e_sF) (mx R 2 2 exact_solutions_13_at_Q) (mx R 2 2 exact_solutions_13_at_K_) (exact_solutions_13_inhabited R)); rewrite /exact_solutions_13_domain /exact_solutions_13_left /exact_solutions_13_right; not_at_point. Qed.
Lemma exact_solutions_13_wrong_1 (R : numFieldType) : ~ (forall (F : 'M[R]_(2, 2)) (e_sF : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (K_ : 'M[R]_(2, 2)),
  exact_solutions_13_domain F e_sF Q K_ -> exact_solutions_13_left F e_sF Q K_ = (e_sF *m Q *m K_ *m Q^T *m e_sF *m F) + (- (e_sF *m Q *m K_ *m Q^T *m (e_sF *m e_sF) *m Q *m K_ *m Q^T *m e_sF)) + ((e_sF *m e_sF) *m Q *m K_ *m Q^T *m e_sF)).
Proof. move=> /(_ (mx R 2 2 exact_solutions_13_at_F) (mx R 2 2 exact_solutions_13_at_e_sF) (mx R 2 2 exact_solutions_13_at_Q) (mx R 2 2 exact_solutions_13_at_K_) (exact_solutions_13_inhabited R)); rewrite /exact_solutions_13_domain /exact_solutions_13_left /exact_solutions_13_right; not_at_point. Qed.

(* power_flow_1: S = W_N W_N^T is (W W^T)^{1/N}, and W = W_N B. On flow time, N times slower than (1.3), dW_N/dt
   = −∂E B^T/N, so dS/dt = −(∂E W^T + W ∂E^T)/N: B has gone. | \dot{S} = -(W*T(∂E) + ∂E*T(W))/N *)
Definition power_flow_1_domain (R : numFieldType) (d0 d1 d3 : nat)
  (W_N : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d0, d3)) (N : R) : Prop :=
  True.
Definition power_flow_1_left (R : numFieldType) (d0 d1 d3 : nat)
  (W_N : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d0, d3)) (N : R) : 'M[R]_(d0, d0) :=
  (- ((N)^-1 *: (W_N *m B *m E_^T))) + (- ((N)^-1 *: (E_ *m B^T *m W_N^T))).
Definition power_flow_1_right (R : numFieldType) (d0 d1 d3 : nat)
  (W_N : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d0, d3)) (N : R) : 'M[R]_(d0, d0) :=
  - ((N)^-1 *: ((W_N *m B *m E_^T) + (E_ *m B^T *m W_N^T))).
Lemma power_flow_1 (R : numFieldType) (d0 d1 d3 : nat)
  (W_N : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d0, d3)) (N : R) :
  power_flow_1_domain W_N B E_ N -> power_flow_1_left W_N B E_ N = power_flow_1_right W_N B E_ N.
Proof.
  rewrite /power_flow_1_domain /power_flow_1_left /power_flow_1_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  have certified := @by_certificate R D [:: pad D W_N; pad D B; pad D E_] [:: N; (N)^-1]
    [:: ]
    (Plus (Minus (Multiple 1 (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))))) (Minus (Multiple 1 (Times (Times (Letter 2) (Transposed (Letter 1))) (Transposed (Letter 0))))))
    (Minus (Multiple 1 (Plus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Times (Times (Letter 2) (Transposed (Letter 1))) (Transposed (Letter 0)))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_1_at_W_N : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition power_flow_1_at_B : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition power_flow_1_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_1_at_N : Q :=
  q 2 1.
Lemma power_flow_1_inhabited (R : numFieldType) : power_flow_1_domain (mx R 2 2 power_flow_1_at_W_N) (mx R 2 2 power_flow_1_at_B) (mx R 2 2 power_flow_1_at_E_) (of_Q R power_flow_1_at_N).
Proof. by rewrite /power_flow_1_domain /power_flow_1_left /power_flow_1_right; at_point. Qed.
Lemma power_flow_1_left_value (R : numFieldType) : power_flow_1_left (mx R 2 2 power_flow_1_at_W_N) (mx R 2 2 power_flow_1_at_B) (mx R 2 2 power_flow_1_at_E_) (of_Q R power_flow_1_at_N) =
  mx R 2 2 [:: [:: q (-11545) 2929; q (-3619) 29290]; [:: q (-3619) 29290; q (-519768) 14645]].
Proof. by rewrite /power_flow_1_domain /power_flow_1_left /power_flow_1_right; at_point. Qed.
Lemma power_flow_1_right_value (R : numFieldType) : power_flow_1_right (mx R 2 2 power_flow_1_at_W_N) (mx R 2 2 power_flow_1_at_B) (mx R 2 2 power_flow_1_at_E_) (of_Q R power_flow_1_at_N) =
  mx R 2 2 [:: [:: q (-11545) 2929; q (-3619) 29290]; [:: q (-3619) 29290; q (-519768) 14645]].
Proof. by rewrite /power_flow_1_domain /power_flow_1_left /power_flow_1_right; at_point. Qed.
Lemma power_flow_1_wrong_0 (R : numFieldType) : ~ (forall (W_N : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (N : R),
  power_flow_1_domain W_N B E_ N -> power_flow_1_left W_N B E_ N = - ((N)^-1 *: ((B^T *m W_N^T *m E_) + (E_^T *m W_N *m B)))).
Proof. move=> /(_ (mx R 2 2 power_flow_1_at_W_N) (mx R 2 2 power_flow_1_at_B) (mx R 2 2 power_flow_1_at_E_) (of_Q R power_flow_1_at_N) (power_flow_1_inhabited R)); rewrite /power_flow_1_domain /power_flow_1_left /power_flow_1_right; not_at_point. Qed.
Lemma power_flow_1_wrong_1 (R : numFieldType) : ~ (forall (W_N : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (N : R),
  power_flow_1_domain W_N B E_ N -> power_flow_1_left W_N B E_ N = - ((W_N *m B *m E_^T) + (E_ *m B^T *m W_N^T))).
Proof. move=> /(_ (mx R 2 2 power_flow_1_at_W_N) (mx R 2 2 power_flow_1_at_B) (mx R 2 2 power_flow_1_at_E_) (of_Q R power_flow_1_at_N) (power_flow_1_inhabited R)); rewrite /power_flow_1_domain /power_flow_1_left /power_flow_1_right; not_at_point. Qed.

(* power_flow_2: T = W_1^T W_1 is (W^T W)^{1/N}, and W = A W_1; likewise dT/dt = −(∂E^T W + W^T ∂E)/N. | \dot{T}
   = -(T(W)*∂E + T(∂E)*W)/N *)
Definition power_flow_2_domain (R : numFieldType) (d0 d1 d2 : nat)
  (W_1 : 'M[R]_(d0, d1)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d1)) (N : R) : Prop :=
  True.
Definition power_flow_2_left (R : numFieldType) (d0 d1 d2 : nat)
  (W_1 : 'M[R]_(d0, d1)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d1)) (N : R) : 'M[R]_(d1, d1) :=
  (- ((N)^-1 *: (W_1^T *m A^T *m E_))) + (- ((N)^-1 *: (E_^T *m A *m W_1))).
Definition power_flow_2_right (R : numFieldType) (d0 d1 d2 : nat)
  (W_1 : 'M[R]_(d0, d1)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d1)) (N : R) : 'M[R]_(d1, d1) :=
  - ((N)^-1 *: ((W_1^T *m A^T *m E_) + (E_^T *m A *m W_1))).
Lemma power_flow_2 (R : numFieldType) (d0 d1 d2 : nat)
  (W_1 : 'M[R]_(d0, d1)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d1)) (N : R) :
  power_flow_2_domain W_1 A E_ N -> power_flow_2_left W_1 A E_ N = power_flow_2_right W_1 A E_ N.
Proof.
  rewrite /power_flow_2_domain /power_flow_2_left /power_flow_2_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  have certified := @by_certificate R D [:: pad D W_1; pad D A; pad D E_] [:: N; (N)^-1]
    [:: ]
    (Plus (Minus (Multiple 1 (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)))) (Minus (Multiple 1 (Times (Times (Transposed (Letter 2)) (Letter 1)) (Letter 0)))))
    (Minus (Multiple 1 (Plus (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Times (Times (Transposed (Letter 2)) (Letter 1)) (Letter 0))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_2_at_W_1 : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition power_flow_2_at_A : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition power_flow_2_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_2_at_N : Q :=
  q 2 1.
Lemma power_flow_2_inhabited (R : numFieldType) : power_flow_2_domain (mx R 2 2 power_flow_2_at_W_1) (mx R 2 2 power_flow_2_at_A) (mx R 2 2 power_flow_2_at_E_) (of_Q R power_flow_2_at_N).
Proof. by rewrite /power_flow_2_domain /power_flow_2_left /power_flow_2_right; at_point. Qed.
Lemma power_flow_2_left_value (R : numFieldType) : power_flow_2_left (mx R 2 2 power_flow_2_at_W_1) (mx R 2 2 power_flow_2_at_A) (mx R 2 2 power_flow_2_at_E_) (of_Q R power_flow_2_at_N) =
  mx R 2 2 [:: [:: q (-16108) 2929; q (-166943) 58580]; [:: q (-166943) 58580; q (-496953) 14645]].
Proof. by rewrite /power_flow_2_domain /power_flow_2_left /power_flow_2_right; at_point. Qed.
Lemma power_flow_2_right_value (R : numFieldType) : power_flow_2_right (mx R 2 2 power_flow_2_at_W_1) (mx R 2 2 power_flow_2_at_A) (mx R 2 2 power_flow_2_at_E_) (of_Q R power_flow_2_at_N) =
  mx R 2 2 [:: [:: q (-16108) 2929; q (-166943) 58580]; [:: q (-166943) 58580; q (-496953) 14645]].
Proof. by rewrite /power_flow_2_domain /power_flow_2_left /power_flow_2_right; at_point. Qed.
Lemma power_flow_2_wrong_0 (R : numFieldType) : ~ (forall (W_1 : 'M[R]_(2, 2)) (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (N : R),
  power_flow_2_domain W_1 A E_ N -> power_flow_2_left W_1 A E_ N = - ((N)^-1 *: ((A *m W_1 *m E_^T) + (E_ *m W_1^T *m A^T)))).
Proof. move=> /(_ (mx R 2 2 power_flow_2_at_W_1) (mx R 2 2 power_flow_2_at_A) (mx R 2 2 power_flow_2_at_E_) (of_Q R power_flow_2_at_N) (power_flow_2_inhabited R)); rewrite /power_flow_2_domain /power_flow_2_left /power_flow_2_right; not_at_point. Qed.
Lemma power_flow_2_wrong_1 (R : numFieldType) : ~ (forall (W_1 : 'M[R]_(2, 2)) (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (N : R),
  power_flow_2_domain W_1 A E_ N -> power_flow_2_left W_1 A E_ N = - ((N)^-1 *: ((((- ((N)^-1 *: (W_1^T *m A^T *m E_))) + (- ((N)^-1 *: (E_^T *m A *m W_1)))) *m E_) + (E_^T *m A *m W_1)))).
Proof. move=> /(_ (mx R 2 2 power_flow_2_at_W_1) (mx R 2 2 power_flow_2_at_A) (mx R 2 2 power_flow_2_at_E_) (of_Q R power_flow_2_at_N) (power_flow_2_inhabited R)); rewrite /power_flow_2_domain /power_flow_2_left /power_flow_2_right; not_at_point. Qed.

(* power_flow_6: The upper right block of [[S, Z], [0, T]]^n is X_n with X_1 = Z and X_{n+1} = S X_n + Z T^n. So
   is Σ_j S^{n−j} Z T^{j−1}, j = 1 … n: S takes the summand of n to that of n + 1, | WWT(1/N)*WWT((-j +
   n)/N)*Z*WTW((j - 1)/N) = Subs(WWT((-j + n)/N)*Z*WTW((j - 1)/N), n, n + 1) *)
Definition power_flow_6_domain (R : numFieldType) (d0 d1 d3 d5 d7 : nat)
  (WWT_1_N : 'M[R]_(d0, d1)) (WWT_j_N_n_N : 'M[R]_(d1, d3)) (Z_ : 'M[R]_(d3, d5)) (WTW_j_N_1_N : 'M[R]_(d5, d7)) (WWT_j_N_n_N_1_N : 'M[R]_(d0, d3)) : Prop :=
  WWT_1_N *m WWT_j_N_n_N = WWT_j_N_n_N_1_N.
Definition power_flow_6_left (R : numFieldType) (d0 d1 d3 d5 d7 : nat)
  (WWT_1_N : 'M[R]_(d0, d1)) (WWT_j_N_n_N : 'M[R]_(d1, d3)) (Z_ : 'M[R]_(d3, d5)) (WTW_j_N_1_N : 'M[R]_(d5, d7)) (WWT_j_N_n_N_1_N : 'M[R]_(d0, d3)) : 'M[R]_(d0, d7) :=
  WWT_1_N *m WWT_j_N_n_N *m Z_ *m WTW_j_N_1_N.
Definition power_flow_6_right (R : numFieldType) (d0 d1 d3 d5 d7 : nat)
  (WWT_1_N : 'M[R]_(d0, d1)) (WWT_j_N_n_N : 'M[R]_(d1, d3)) (Z_ : 'M[R]_(d3, d5)) (WTW_j_N_1_N : 'M[R]_(d5, d7)) (WWT_j_N_n_N_1_N : 'M[R]_(d0, d3)) : 'M[R]_(d0, d7) :=
  WWT_j_N_n_N_1_N *m Z_ *m WTW_j_N_1_N.
Lemma power_flow_6 (R : numFieldType) (d0 d1 d3 d5 d7 : nat)
  (WWT_1_N : 'M[R]_(d0, d1)) (WWT_j_N_n_N : 'M[R]_(d1, d3)) (Z_ : 'M[R]_(d3, d5)) (WTW_j_N_1_N : 'M[R]_(d5, d7)) (WWT_j_N_n_N_1_N : 'M[R]_(d0, d3)) :
  power_flow_6_domain WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N -> power_flow_6_left WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N = power_flow_6_right WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N.
Proof.
  rewrite /power_flow_6_domain /power_flow_6_left /power_flow_6_right; move=> h0.
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
Definition power_flow_6_at_WWT_1_N : table :=
  [:: [:: q 7 1; q 14 3]; [:: q 14 3; q 11 1]].
Definition power_flow_6_at_WWT_j_N_n_N : table :=
  [:: [:: q 7 1; q 14 3]; [:: q 14 3; q 11 1]].
Definition power_flow_6_at_Z_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_6_at_WTW_j_N_1_N : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition power_flow_6_at_WWT_j_N_n_N_1_N : table :=
  [:: [:: q 637 9; q 84 1]; [:: q 84 1; q 1285 9]].
Lemma power_flow_6_inhabited (R : numFieldType) : power_flow_6_domain (mx R 2 2 power_flow_6_at_WWT_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N) (mx R 2 2 power_flow_6_at_Z_) (mx R 2 2 power_flow_6_at_WTW_j_N_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N_1_N).
Proof. by rewrite /power_flow_6_domain /power_flow_6_left /power_flow_6_right; at_point. Qed.
Lemma power_flow_6_left_value (R : numFieldType) : power_flow_6_left (mx R 2 2 power_flow_6_at_WWT_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N) (mx R 2 2 power_flow_6_at_Z_) (mx R 2 2 power_flow_6_at_WTW_j_N_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N_1_N) =
  mx R 2 2 [:: [:: q 8519 18; q 7441 9]; [:: q 5443 9; q 1369 1]].
Proof. by rewrite /power_flow_6_domain /power_flow_6_left /power_flow_6_right; at_point. Qed.
Lemma power_flow_6_right_value (R : numFieldType) : power_flow_6_right (mx R 2 2 power_flow_6_at_WWT_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N) (mx R 2 2 power_flow_6_at_Z_) (mx R 2 2 power_flow_6_at_WTW_j_N_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N_1_N) =
  mx R 2 2 [:: [:: q 8519 18; q 7441 9]; [:: q 5443 9; q 1369 1]].
Proof. by rewrite /power_flow_6_domain /power_flow_6_left /power_flow_6_right; at_point. Qed.
Lemma power_flow_6_wrong_0 (R : numFieldType) : ~ (forall (WWT_1_N : 'M[R]_(2, 2)) (WWT_j_N_n_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(2, 2)) (WTW_j_N_1_N : 'M[R]_(2, 2)) (WWT_j_N_n_N_1_N : 'M[R]_(2, 2)),
  power_flow_6_domain WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N -> power_flow_6_left WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N = Z_ *m WTW_j_N_1_N).
Proof. move=> /(_ (mx R 2 2 power_flow_6_at_WWT_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N) (mx R 2 2 power_flow_6_at_Z_) (mx R 2 2 power_flow_6_at_WTW_j_N_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N_1_N) (power_flow_6_inhabited R)); rewrite /power_flow_6_domain /power_flow_6_left /power_flow_6_right; not_at_point. Qed.
Lemma power_flow_6_wrong_1 (R : numFieldType) : ~ (forall (WWT_1_N : 'M[R]_(2, 2)) (WWT_j_N_n_N : 'M[R]_(2, 2)) (Z_ : 'M[R]_(2, 2)) (WTW_j_N_1_N : 'M[R]_(2, 2)) (WWT_j_N_n_N_1_N : 'M[R]_(2, 2)),
  power_flow_6_domain WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N -> WWT_j_N_n_N *m Z_ *m WTW_j_N_1_N = power_flow_6_right WWT_1_N WWT_j_N_n_N Z_ WTW_j_N_1_N WWT_j_N_n_N_1_N).
Proof. move=> /(_ (mx R 2 2 power_flow_6_at_WWT_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N) (mx R 2 2 power_flow_6_at_Z_) (mx R 2 2 power_flow_6_at_WTW_j_N_1_N) (mx R 2 2 power_flow_6_at_WWT_j_N_n_N_1_N) (power_flow_6_inhabited R)); rewrite /power_flow_6_domain /power_flow_6_left /power_flow_6_right; not_at_point. Qed.

(* power_flow_7: and Z T^n is the summand j = n + 1. At n = N the block is N A_{N,W}(Z): some log2 N products
   replace N of them. | Z*WTW(n/N) = Subs(WWT((-j + n)/N)*Z*WTW((j - 1)/N), (n, j), (n + 1, n + 1)) *)
Definition power_flow_7_domain (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (WTW_n_N : 'M[R]_(d1, d3)) (WWT_0 : 'M[R]_(d0, d0)) : Prop :=
  WWT_0 = (1%:M : 'M_d0).
Definition power_flow_7_left (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (WTW_n_N : 'M[R]_(d1, d3)) (WWT_0 : 'M[R]_(d0, d0)) : 'M[R]_(d0, d3) :=
  Z_ *m WTW_n_N.
Definition power_flow_7_right (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (WTW_n_N : 'M[R]_(d1, d3)) (WWT_0 : 'M[R]_(d0, d0)) : 'M[R]_(d0, d3) :=
  WWT_0 *m Z_ *m WTW_n_N.
Lemma power_flow_7 (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (WTW_n_N : 'M[R]_(d1, d3)) (WWT_0 : 'M[R]_(d0, d0)) :
  power_flow_7_domain Z_ WTW_n_N WWT_0 -> power_flow_7_left Z_ WTW_n_N WWT_0 = power_flow_7_right Z_ WTW_n_N WWT_0.
Proof.
  rewrite /power_flow_7_domain /power_flow_7_left /power_flow_7_right; move=> h0.
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
Definition power_flow_7_at_Z_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_7_at_WTW_n_N : table :=
  [:: [:: q 5989 36; q (-319) 3]; [:: q (-319) 3; q 3205 36]].
Definition power_flow_7_at_WWT_0 : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q 1 1]].
Lemma power_flow_7_inhabited (R : numFieldType) : power_flow_7_domain (mx R 2 2 power_flow_7_at_Z_) (mx R 2 2 power_flow_7_at_WTW_n_N) (mx R 2 2 power_flow_7_at_WWT_0).
Proof. by rewrite /power_flow_7_domain /power_flow_7_left /power_flow_7_right; at_point. Qed.
Lemma power_flow_7_left_value (R : numFieldType) : power_flow_7_left (mx R 2 2 power_flow_7_at_Z_) (mx R 2 2 power_flow_7_at_WTW_n_N) (mx R 2 2 power_flow_7_at_WWT_0) =
  mx R 2 2 [:: [:: q 58223 72; q (-17849) 36]; [:: q (-28463) 36; q 8339 12]].
Proof. by rewrite /power_flow_7_domain /power_flow_7_left /power_flow_7_right; at_point. Qed.
Lemma power_flow_7_right_value (R : numFieldType) : power_flow_7_right (mx R 2 2 power_flow_7_at_Z_) (mx R 2 2 power_flow_7_at_WTW_n_N) (mx R 2 2 power_flow_7_at_WWT_0) =
  mx R 2 2 [:: [:: q 58223 72; q (-17849) 36]; [:: q (-28463) 36; q 8339 12]].
Proof. by rewrite /power_flow_7_domain /power_flow_7_left /power_flow_7_right; at_point. Qed.
Lemma power_flow_7_wrong_0 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (WTW_n_N : 'M[R]_(2, 2)) (WWT_0 : 'M[R]_(2, 2)),
  power_flow_7_domain Z_ WTW_n_N WWT_0 -> WTW_n_N *m Z_ = power_flow_7_right Z_ WTW_n_N WWT_0).
Proof. move=> /(_ (mx R 2 2 power_flow_7_at_Z_) (mx R 2 2 power_flow_7_at_WTW_n_N) (mx R 2 2 power_flow_7_at_WWT_0) (power_flow_7_inhabited R)); rewrite /power_flow_7_domain /power_flow_7_left /power_flow_7_right; not_at_point. Qed.
Lemma power_flow_7_wrong_1 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (WTW_n_N : 'M[R]_(2, 2)) (WWT_0 : 'M[R]_(2, 2)),
  power_flow_7_domain Z_ WTW_n_N WWT_0 -> Z_ *m WTW_n_N *m Z_ = power_flow_7_right Z_ WTW_n_N WWT_0).
Proof. move=> /(_ (mx R 2 2 power_flow_7_at_Z_) (mx R 2 2 power_flow_7_at_WTW_n_N) (mx R 2 2 power_flow_7_at_WWT_0) (power_flow_7_inhabited R)); rewrite /power_flow_7_domain /power_flow_7_left /power_flow_7_right; not_at_point. Qed.

(* power_flow_8: At N = ∞, dW/dt = −∫ e^{(1−τ)P} ∂E e^{τQ} dτ, and e^{τQ} W^T = W^T e^{τP}: so (dW/dt) W^T is −∫
   e^{(1−τ)P} ∂E W^T e^{τP} dτ. | -e^{(1-\tau){P}}*∂E*e^{\tau{Q}}*T(W) = -e^{(1-\tau){P}}*∂E*T(W)*e^{\tau{P}} *)
Definition power_flow_8_domain (R : numFieldType) (d0 d1 d3 d6 : nat)
  (e_1_tau_P : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d1, d3)) (e_tau_Q : 'M[R]_(d3, d3)) (W : 'M[R]_(d6, d3)) (e_tau_P : 'M[R]_(d6, d6)) : Prop :=
  e_tau_Q *m W^T = W^T *m e_tau_P.
Definition power_flow_8_left (R : numFieldType) (d0 d1 d3 d6 : nat)
  (e_1_tau_P : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d1, d3)) (e_tau_Q : 'M[R]_(d3, d3)) (W : 'M[R]_(d6, d3)) (e_tau_P : 'M[R]_(d6, d6)) : 'M[R]_(d0, d6) :=
  - (e_1_tau_P *m E_ *m e_tau_Q *m W^T).
Definition power_flow_8_right (R : numFieldType) (d0 d1 d3 d6 : nat)
  (e_1_tau_P : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d1, d3)) (e_tau_Q : 'M[R]_(d3, d3)) (W : 'M[R]_(d6, d3)) (e_tau_P : 'M[R]_(d6, d6)) : 'M[R]_(d0, d6) :=
  - (e_1_tau_P *m E_ *m W^T *m e_tau_P).
Lemma power_flow_8 (R : numFieldType) (d0 d1 d3 d6 : nat)
  (e_1_tau_P : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d1, d3)) (e_tau_Q : 'M[R]_(d3, d3)) (W : 'M[R]_(d6, d3)) (e_tau_P : 'M[R]_(d6, d6)) :
  power_flow_8_domain e_1_tau_P E_ e_tau_Q W e_tau_P -> power_flow_8_left e_1_tau_P E_ e_tau_Q W e_tau_P = power_flow_8_right e_1_tau_P E_ e_tau_Q W e_tau_P.
Proof.
  rewrite /power_flow_8_domain /power_flow_8_left /power_flow_8_right; move=> h0.
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
Definition power_flow_8_at_e_1_tau_P : table :=
  [:: [:: q 136849 144; q 65459 54]; [:: q 65459 54; q 2060137 1296]].
Definition power_flow_8_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_8_at_e_tau_Q : table :=
  [:: [:: q 541 36; q 59 3]; [:: q 59 3; q 157 4]].
Definition power_flow_8_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition power_flow_8_at_e_tau_P : table :=
  [:: [:: q 85 4; q 67 3]; [:: q 67 3; q 1189 36]].
Lemma power_flow_8_inhabited (R : numFieldType) : power_flow_8_domain (mx R 2 2 power_flow_8_at_e_1_tau_P) (mx R 2 2 power_flow_8_at_E_) (mx R 2 2 power_flow_8_at_e_tau_Q) (mx R 2 2 power_flow_8_at_W) (mx R 2 2 power_flow_8_at_e_tau_P).
Proof. by rewrite /power_flow_8_domain /power_flow_8_left /power_flow_8_right; at_point. Qed.
Lemma power_flow_8_left_value (R : numFieldType) : power_flow_8_left (mx R 2 2 power_flow_8_at_e_1_tau_P) (mx R 2 2 power_flow_8_at_E_) (mx R 2 2 power_flow_8_at_e_tau_Q) (mx R 2 2 power_flow_8_at_W) (mx R 2 2 power_flow_8_at_e_tau_P) =
  mx R 2 2 [:: [:: q (-182362356095) 62208; q (-177611619281) 46656]; [:: q (-356168278441) 93312; q (-1388111442691) 279936]].
Proof. by rewrite /power_flow_8_domain /power_flow_8_left /power_flow_8_right; at_point. Qed.
Lemma power_flow_8_right_value (R : numFieldType) : power_flow_8_right (mx R 2 2 power_flow_8_at_e_1_tau_P) (mx R 2 2 power_flow_8_at_E_) (mx R 2 2 power_flow_8_at_e_tau_Q) (mx R 2 2 power_flow_8_at_W) (mx R 2 2 power_flow_8_at_e_tau_P) =
  mx R 2 2 [:: [:: q (-182362356095) 62208; q (-177611619281) 46656]; [:: q (-356168278441) 93312; q (-1388111442691) 279936]].
Proof. by rewrite /power_flow_8_domain /power_flow_8_left /power_flow_8_right; at_point. Qed.
Lemma power_flow_8_wrong_0 (R : numFieldType) : ~ (forall (e_1_tau_P : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (e_tau_Q : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)) (e_tau_P : 'M[R]_(2, 2)),
  power_flow_8_domain e_1_tau_P E_ e_tau_Q W e_tau_P -> power_flow_8_left e_1_tau_P E_ e_tau_Q W e_tau_P = - (e_tau_P *m E_ *m W^T *m e_tau_P)).
Proof. move=> /(_ (mx R 2 2 power_flow_8_at_e_1_tau_P) (mx R 2 2 power_flow_8_at_E_) (mx R 2 2 power_flow_8_at_e_tau_Q) (mx R 2 2 power_flow_8_at_W) (mx R 2 2 power_flow_8_at_e_tau_P) (power_flow_8_inhabited R)); rewrite /power_flow_8_domain /power_flow_8_left /power_flow_8_right; not_at_point. Qed.
Lemma power_flow_8_wrong_1 (R : numFieldType) : ~ (forall (e_1_tau_P : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (e_tau_Q : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)) (e_tau_P : 'M[R]_(2, 2)),
  power_flow_8_domain e_1_tau_P E_ e_tau_Q W e_tau_P -> power_flow_8_left e_1_tau_P E_ e_tau_Q W e_tau_P = - (e_1_tau_P *m W *m W^T *m e_tau_P)).
Proof. move=> /(_ (mx R 2 2 power_flow_8_at_e_1_tau_P) (mx R 2 2 power_flow_8_at_E_) (mx R 2 2 power_flow_8_at_e_tau_Q) (mx R 2 2 power_flow_8_at_W) (mx R 2 2 power_flow_8_at_e_tau_P) (power_flow_8_inhabited R)); rewrite /power_flow_8_domain /power_flow_8_left /power_flow_8_right; not_at_point. Qed.

(* power_flow_9: Its transpose is −∫ e^{τP} W ∂E^T e^{(1−τ)P} dτ, where τ and 1 − τ may be exchanged. Together
   d(W W^T)/dt = ∫ e^{(1−τ)P} X e^{τP} dτ with X = −(∂E W^T + W ∂E^T), and W W^T = e^P has the derivative ∫
   e^{(1−τ)P} (dP/dt) e^{τP} dτ. This map of X has the positive eigenvalues λ^∞_il, so it is one to one: dP/dt =
   −(∂E W^T + W ∂E^T). | -W*T(e^{\tau{Q}})*T(∂E)*T(e^{(1-\tau){P}}) = -e^{\tau{P}}*W*T(∂E)*e^{(1-\tau){P}} *)
Definition power_flow_9_domain (R : numFieldType) (d0 d1 d4 : nat)
  (W : 'M[R]_(d0, d1)) (e_tau_Q : 'M[R]_(d1, d1)) (E_ : 'M[R]_(d4, d1)) (e_1_tau_P : 'M[R]_(d4, d4)) (e_tau_P : 'M[R]_(d0, d0)) : Prop :=
  e_tau_Q^T = e_tau_Q /\
  W *m e_tau_Q = e_tau_P *m W /\
  e_1_tau_P^T = e_1_tau_P.
Definition power_flow_9_left (R : numFieldType) (d0 d1 d4 : nat)
  (W : 'M[R]_(d0, d1)) (e_tau_Q : 'M[R]_(d1, d1)) (E_ : 'M[R]_(d4, d1)) (e_1_tau_P : 'M[R]_(d4, d4)) (e_tau_P : 'M[R]_(d0, d0)) : 'M[R]_(d0, d4) :=
  - (W *m e_tau_Q^T *m E_^T *m e_1_tau_P^T).
Definition power_flow_9_right (R : numFieldType) (d0 d1 d4 : nat)
  (W : 'M[R]_(d0, d1)) (e_tau_Q : 'M[R]_(d1, d1)) (E_ : 'M[R]_(d4, d1)) (e_1_tau_P : 'M[R]_(d4, d4)) (e_tau_P : 'M[R]_(d0, d0)) : 'M[R]_(d0, d4) :=
  - (e_tau_P *m W *m E_^T *m e_1_tau_P).
Lemma power_flow_9 (R : numFieldType) (d0 d1 d4 : nat)
  (W : 'M[R]_(d0, d1)) (e_tau_Q : 'M[R]_(d1, d1)) (E_ : 'M[R]_(d4, d1)) (e_1_tau_P : 'M[R]_(d4, d4)) (e_tau_P : 'M[R]_(d0, d0)) :
  power_flow_9_domain W e_tau_Q E_ e_1_tau_P e_tau_P -> power_flow_9_left W e_tau_Q E_ e_1_tau_P e_tau_P = power_flow_9_right W e_tau_Q E_ e_1_tau_P e_tau_P.
Proof.
  rewrite /power_flow_9_domain /power_flow_9_left /power_flow_9_right; move=> [h0 [h1 h2]].
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
Definition power_flow_9_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition power_flow_9_at_e_tau_Q : table :=
  [:: [:: q 541 36; q 59 3]; [:: q 59 3; q 157 4]].
Definition power_flow_9_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_9_at_e_1_tau_P : table :=
  [:: [:: q 136849 144; q 65459 54]; [:: q 65459 54; q 2060137 1296]].
Definition power_flow_9_at_e_tau_P : table :=
  [:: [:: q 85 4; q 67 3]; [:: q 67 3; q 1189 36]].
Lemma power_flow_9_inhabited (R : numFieldType) : power_flow_9_domain (mx R 2 2 power_flow_9_at_W) (mx R 2 2 power_flow_9_at_e_tau_Q) (mx R 2 2 power_flow_9_at_E_) (mx R 2 2 power_flow_9_at_e_1_tau_P) (mx R 2 2 power_flow_9_at_e_tau_P).
Proof. by rewrite /power_flow_9_domain /power_flow_9_left /power_flow_9_right; at_point. Qed.
Lemma power_flow_9_left_value (R : numFieldType) : power_flow_9_left (mx R 2 2 power_flow_9_at_W) (mx R 2 2 power_flow_9_at_e_tau_Q) (mx R 2 2 power_flow_9_at_E_) (mx R 2 2 power_flow_9_at_e_1_tau_P) (mx R 2 2 power_flow_9_at_e_tau_P) =
  mx R 2 2 [:: [:: q (-182362356095) 62208; q (-356168278441) 93312]; [:: q (-177611619281) 46656; q (-1388111442691) 279936]].
Proof. by rewrite /power_flow_9_domain /power_flow_9_left /power_flow_9_right; at_point. Qed.
Lemma power_flow_9_right_value (R : numFieldType) : power_flow_9_right (mx R 2 2 power_flow_9_at_W) (mx R 2 2 power_flow_9_at_e_tau_Q) (mx R 2 2 power_flow_9_at_E_) (mx R 2 2 power_flow_9_at_e_1_tau_P) (mx R 2 2 power_flow_9_at_e_tau_P) =
  mx R 2 2 [:: [:: q (-182362356095) 62208; q (-356168278441) 93312]; [:: q (-177611619281) 46656; q (-1388111442691) 279936]].
Proof. by rewrite /power_flow_9_domain /power_flow_9_left /power_flow_9_right; at_point. Qed.
Lemma power_flow_9_wrong_0 (R : numFieldType) : ~ (forall (W : 'M[R]_(2, 2)) (e_tau_Q : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (e_1_tau_P : 'M[R]_(2, 2)) (e_tau_P : 'M[R]_(2, 2)),
  power_flow_9_domain W e_tau_Q E_ e_1_tau_P e_tau_P -> power_flow_9_left W e_tau_Q E_ e_1_tau_P e_tau_P = - (e_tau_Q *m W *m E_^T *m e_1_tau_P)).
Proof. move=> /(_ (mx R 2 2 power_flow_9_at_W) (mx R 2 2 power_flow_9_at_e_tau_Q) (mx R 2 2 power_flow_9_at_E_) (mx R 2 2 power_flow_9_at_e_1_tau_P) (mx R 2 2 power_flow_9_at_e_tau_P) (power_flow_9_inhabited R)); rewrite /power_flow_9_domain /power_flow_9_left /power_flow_9_right; not_at_point. Qed.
Lemma power_flow_9_wrong_1 (R : numFieldType) : ~ (forall (W : 'M[R]_(2, 2)) (e_tau_Q : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (e_1_tau_P : 'M[R]_(2, 2)) (e_tau_P : 'M[R]_(2, 2)),
  power_flow_9_domain W e_tau_Q E_ e_1_tau_P e_tau_P -> power_flow_9_left W e_tau_Q E_ e_1_tau_P e_tau_P = - (e_tau_P *m e_1_tau_P *m E_^T *m e_1_tau_P)).
Proof. move=> /(_ (mx R 2 2 power_flow_9_at_W) (mx R 2 2 power_flow_9_at_e_tau_Q) (mx R 2 2 power_flow_9_at_E_) (mx R 2 2 power_flow_9_at_e_1_tau_P) (mx R 2 2 power_flow_9_at_e_tau_P) (power_flow_9_inhabited R)); rewrite /power_flow_9_domain /power_flow_9_left /power_flow_9_right; not_at_point. Qed.

(* singular_flow_1: In the frames U, V each summand of A_{N,W}(∂E) is Σ^p G Σ^q with G = U^T ∂E V, |
   T(U)*U*\Sigma^{p}*T(U)*∂E*V*\Sigma^{q}*T(V)*V = \Sigma^{p}*G*\Sigma^{q} *)
Definition singular_flow_1_domain (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma_p : 'M[R]_(d1, d1)) (G_ : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (Sigma_q : 'M[R]_(d5, d5)) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d5).
Definition singular_flow_1_left (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma_p : 'M[R]_(d1, d1)) (G_ : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (Sigma_q : 'M[R]_(d5, d5)) : 'M[R]_(d1, d5) :=
  U^T *m U *m Sigma_p *m U^T *m U *m G_ *m V^T *m V *m Sigma_q *m V^T *m V.
Definition singular_flow_1_right (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma_p : 'M[R]_(d1, d1)) (G_ : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (Sigma_q : 'M[R]_(d5, d5)) : 'M[R]_(d1, d5) :=
  Sigma_p *m G_ *m Sigma_q.
Lemma singular_flow_1 (R : numFieldType) (d0 d1 d5 d6 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma_p : 'M[R]_(d1, d1)) (G_ : 'M[R]_(d1, d5)) (V : 'M[R]_(d6, d5)) (Sigma_q : 'M[R]_(d5, d5)) :
  singular_flow_1_domain U Sigma_p G_ V Sigma_q -> singular_flow_1_left U Sigma_p G_ V Sigma_q = singular_flow_1_right U Sigma_p G_ V Sigma_q.
Proof.
  rewrite /singular_flow_1_domain /singular_flow_1_left /singular_flow_1_right; move=> [h0 h1].
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
Definition singular_flow_1_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition singular_flow_1_at_Sigma_p : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 1 2]].
Definition singular_flow_1_at_G_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition singular_flow_1_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition singular_flow_1_at_Sigma_q : table :=
  [:: [:: q 2 1; q 0 1]; [:: q 0 1; q 5 3]].
Lemma singular_flow_1_inhabited (R : numFieldType) : singular_flow_1_domain (mx R 2 2 singular_flow_1_at_U) (mx R 2 2 singular_flow_1_at_Sigma_p) (mx R 2 2 singular_flow_1_at_G_) (mx R 2 2 singular_flow_1_at_V) (mx R 2 2 singular_flow_1_at_Sigma_q).
Proof. by rewrite /singular_flow_1_domain /singular_flow_1_left /singular_flow_1_right; at_point. Qed.
Lemma singular_flow_1_left_value (R : numFieldType) : singular_flow_1_left (mx R 2 2 singular_flow_1_at_U) (mx R 2 2 singular_flow_1_at_Sigma_p) (mx R 2 2 singular_flow_1_at_G_) (mx R 2 2 singular_flow_1_at_V) (mx R 2 2 singular_flow_1_at_Sigma_q) =
  mx R 2 2 [:: [:: q 33 1; q 5 1]; [:: q 1 1; q 15 2]].
Proof. by rewrite /singular_flow_1_domain /singular_flow_1_left /singular_flow_1_right; at_point. Qed.
Lemma singular_flow_1_right_value (R : numFieldType) : singular_flow_1_right (mx R 2 2 singular_flow_1_at_U) (mx R 2 2 singular_flow_1_at_Sigma_p) (mx R 2 2 singular_flow_1_at_G_) (mx R 2 2 singular_flow_1_at_V) (mx R 2 2 singular_flow_1_at_Sigma_q) =
  mx R 2 2 [:: [:: q 33 1; q 5 1]; [:: q 1 1; q 15 2]].
Proof. by rewrite /singular_flow_1_domain /singular_flow_1_left /singular_flow_1_right; at_point. Qed.
Lemma singular_flow_1_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (Sigma_p : 'M[R]_(2, 2)) (G_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (Sigma_q : 'M[R]_(2, 2)),
  singular_flow_1_domain U Sigma_p G_ V Sigma_q -> singular_flow_1_left U Sigma_p G_ V Sigma_q = Sigma_q *m G_ *m Sigma_q).
Proof. move=> /(_ (mx R 2 2 singular_flow_1_at_U) (mx R 2 2 singular_flow_1_at_Sigma_p) (mx R 2 2 singular_flow_1_at_G_) (mx R 2 2 singular_flow_1_at_V) (mx R 2 2 singular_flow_1_at_Sigma_q) (singular_flow_1_inhabited R)); rewrite /singular_flow_1_domain /singular_flow_1_left /singular_flow_1_right; not_at_point. Qed.
Lemma singular_flow_1_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (Sigma_p : 'M[R]_(2, 2)) (G_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (Sigma_q : 'M[R]_(2, 2)),
  singular_flow_1_domain U Sigma_p G_ V Sigma_q -> singular_flow_1_left U Sigma_p G_ V Sigma_q = Sigma_p *m U *m Sigma_q).
Proof. move=> /(_ (mx R 2 2 singular_flow_1_at_U) (mx R 2 2 singular_flow_1_at_Sigma_p) (mx R 2 2 singular_flow_1_at_G_) (mx R 2 2 singular_flow_1_at_V) (mx R 2 2 singular_flow_1_at_Sigma_q) (singular_flow_1_inhabited R)); rewrite /singular_flow_1_domain /singular_flow_1_left /singular_flow_1_right; not_at_point. Qed.

(* smooth_svd_1: The matrix of the dual metric is that of A_{N,W} on column-major vectors, (V ⊗ U) diag(λ_il) (V
   ⊗ U)^T: it is the inverse of (2.17). | g*g^{*} = 1 *)
Definition smooth_svd_1_domain (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (D_ : 'M[R]_(d1, d1)) (Λ : 'M[R]_(d1, d1)) : Prop :=
  V_U^T *m V_U = (1%:M : 'M_d1) /\
  D_ *m Λ = (1%:M : 'M_d1) /\
  V_U *m V_U^T = (1%:M : 'M_d0).
Definition smooth_svd_1_left (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (D_ : 'M[R]_(d1, d1)) (Λ : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  V_U *m D_ *m V_U^T *m V_U *m Λ *m V_U^T.
Definition smooth_svd_1_right (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (D_ : 'M[R]_(d1, d1)) (Λ : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  (1%:M : 'M_d0).
Lemma smooth_svd_1 (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (D_ : 'M[R]_(d1, d1)) (Λ : 'M[R]_(d1, d1)) :
  smooth_svd_1_domain V_U D_ Λ -> smooth_svd_1_left V_U D_ Λ = smooth_svd_1_right V_U D_ Λ.
Proof.
  rewrite /smooth_svd_1_domain /smooth_svd_1_left /smooth_svd_1_right; move=> [h0 [h1 h2]].
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
Definition smooth_svd_1_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition smooth_svd_1_at_D_ : table :=
  [:: [:: q 4 25; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 72 241; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 72 241; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 9 4]].
Definition smooth_svd_1_at_Λ : table :=
  [:: [:: q 25 4; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 241 72; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 241 72; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 4 9]].
Lemma smooth_svd_1_inhabited (R : numFieldType) : smooth_svd_1_domain (mx R 4 4 smooth_svd_1_at_V_U) (mx R 4 4 smooth_svd_1_at_D_) (mx R 4 4 smooth_svd_1_at_Λ).
Proof. by rewrite /smooth_svd_1_domain /smooth_svd_1_left /smooth_svd_1_right; at_point. Qed.
Lemma smooth_svd_1_left_value (R : numFieldType) : smooth_svd_1_left (mx R 4 4 smooth_svd_1_at_V_U) (mx R 4 4 smooth_svd_1_at_D_) (mx R 4 4 smooth_svd_1_at_Λ) =
  mx R 4 4 [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 1 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Proof. by rewrite /smooth_svd_1_domain /smooth_svd_1_left /smooth_svd_1_right; at_point. Qed.
Lemma smooth_svd_1_right_value (R : numFieldType) : smooth_svd_1_right (mx R 4 4 smooth_svd_1_at_V_U) (mx R 4 4 smooth_svd_1_at_D_) (mx R 4 4 smooth_svd_1_at_Λ) =
  mx R 4 4 [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 1 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Proof. by rewrite /smooth_svd_1_domain /smooth_svd_1_left /smooth_svd_1_right; at_point. Qed.
Lemma smooth_svd_1_wrong_0 (R : numFieldType) : ~ (forall (V_U : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)),
  smooth_svd_1_domain V_U D_ Λ -> (V_U *m Λ *m V_U^T) *m (V_U *m Λ *m V_U^T) = smooth_svd_1_right V_U D_ Λ).
Proof. move=> /(_ (mx R 4 4 smooth_svd_1_at_V_U) (mx R 4 4 smooth_svd_1_at_D_) (mx R 4 4 smooth_svd_1_at_Λ) (smooth_svd_1_inhabited R)); rewrite /smooth_svd_1_domain /smooth_svd_1_left /smooth_svd_1_right; not_at_point. Qed.
Lemma smooth_svd_1_wrong_1 (R : numFieldType) : ~ (forall (V_U : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)),
  smooth_svd_1_domain V_U D_ Λ -> (V_U *m D_ *m V_U^T) *m (V_U *m D_ *m V_U^T) = smooth_svd_1_right V_U D_ Λ).
Proof. move=> /(_ (mx R 4 4 smooth_svd_1_at_V_U) (mx R 4 4 smooth_svd_1_at_D_) (mx R 4 4 smooth_svd_1_at_Λ) (smooth_svd_1_inhabited R)); rewrite /smooth_svd_1_domain /smooth_svd_1_left /smooth_svd_1_right; not_at_point. Qed.

(* smooth_svd_2: grad E is defined by g(grad E, z) = ∂E^T z for every z, and g^* ∂E satisfies it; so (1.7) reads
   ẇ = −g^* ∂E. | T(∂E)*T(g^{*})*g*z = T(∂E)*z *)
Definition smooth_svd_2_domain (R : numFieldType) (d0 d1 d3 d9 : nat)
  (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (Λ : 'M[R]_(d3, d3)) (D_ : 'M[R]_(d3, d3)) (z : 'M[R]_(d0, d9)) : Prop :=
  Λ^T = Λ /\
  V_U^T *m V_U = (1%:M : 'M_d3) /\
  Λ *m D_ = (1%:M : 'M_d3) /\
  V_U *m V_U^T = (1%:M : 'M_d0).
Definition smooth_svd_2_left (R : numFieldType) (d0 d1 d3 d9 : nat)
  (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (Λ : 'M[R]_(d3, d3)) (D_ : 'M[R]_(d3, d3)) (z : 'M[R]_(d0, d9)) : 'M[R]_(d1, d9) :=
  E_^T *m V_U *m Λ^T *m V_U^T *m V_U *m D_ *m V_U^T *m z.
Definition smooth_svd_2_right (R : numFieldType) (d0 d1 d3 d9 : nat)
  (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (Λ : 'M[R]_(d3, d3)) (D_ : 'M[R]_(d3, d3)) (z : 'M[R]_(d0, d9)) : 'M[R]_(d1, d9) :=
  E_^T *m z.
Lemma smooth_svd_2 (R : numFieldType) (d0 d1 d3 d9 : nat)
  (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d3)) (Λ : 'M[R]_(d3, d3)) (D_ : 'M[R]_(d3, d3)) (z : 'M[R]_(d0, d9)) :
  smooth_svd_2_domain E_ V_U Λ D_ z -> smooth_svd_2_left E_ V_U Λ D_ z = smooth_svd_2_right E_ V_U Λ D_ z.
Proof.
  rewrite /smooth_svd_2_domain /smooth_svd_2_left /smooth_svd_2_right; move=> [h0 [h1 [h2 h3]]].
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
Definition smooth_svd_2_at_E_ : table :=
  [:: [:: q (-4) 3]; [:: q 43 6]; [:: q (-89) 6]; [:: q 44 3]].
Definition smooth_svd_2_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition smooth_svd_2_at_Λ : table :=
  [:: [:: q 25 4; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 241 72; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 241 72; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 4 9]].
Definition smooth_svd_2_at_D_ : table :=
  [:: [:: q 4 25; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 72 241; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 72 241; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 9 4]].
Definition smooth_svd_2_at_z : table :=
  [:: [:: q 2 1]; [:: q (-1) 1]; [:: q 5 1]; [:: q 1 1]].
Lemma smooth_svd_2_inhabited (R : numFieldType) : smooth_svd_2_domain (mx R 4 1 smooth_svd_2_at_E_) (mx R 4 4 smooth_svd_2_at_V_U) (mx R 4 4 smooth_svd_2_at_Λ) (mx R 4 4 smooth_svd_2_at_D_) (mx R 4 1 smooth_svd_2_at_z).
Proof. by rewrite /smooth_svd_2_domain /smooth_svd_2_left /smooth_svd_2_right; at_point. Qed.
Lemma smooth_svd_2_left_value (R : numFieldType) : smooth_svd_2_left (mx R 4 1 smooth_svd_2_at_E_) (mx R 4 4 smooth_svd_2_at_V_U) (mx R 4 4 smooth_svd_2_at_Λ) (mx R 4 4 smooth_svd_2_at_D_) (mx R 4 1 smooth_svd_2_at_z) =
  mx R 1 1 [:: [:: q (-208) 3]].
Proof. by rewrite /smooth_svd_2_domain /smooth_svd_2_left /smooth_svd_2_right; at_point. Qed.
Lemma smooth_svd_2_right_value (R : numFieldType) : smooth_svd_2_right (mx R 4 1 smooth_svd_2_at_E_) (mx R 4 4 smooth_svd_2_at_V_U) (mx R 4 4 smooth_svd_2_at_Λ) (mx R 4 4 smooth_svd_2_at_D_) (mx R 4 1 smooth_svd_2_at_z) =
  mx R 1 1 [:: [:: q (-208) 3]].
Proof. by rewrite /smooth_svd_2_domain /smooth_svd_2_left /smooth_svd_2_right; at_point. Qed.
Lemma smooth_svd_2_wrong_0 (R : numFieldType) : ~ (forall (E_ : 'M[R]_(4, 1)) (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)) (z : 'M[R]_(4, 1)),
  smooth_svd_2_domain E_ V_U Λ D_ z -> E_^T *m V_U *m D_^T *m V_U^T *m V_U *m D_ *m V_U^T *m z = smooth_svd_2_right E_ V_U Λ D_ z).
Proof. move=> /(_ (mx R 4 1 smooth_svd_2_at_E_) (mx R 4 4 smooth_svd_2_at_V_U) (mx R 4 4 smooth_svd_2_at_Λ) (mx R 4 4 smooth_svd_2_at_D_) (mx R 4 1 smooth_svd_2_at_z) (smooth_svd_2_inhabited R)); rewrite /smooth_svd_2_domain /smooth_svd_2_left /smooth_svd_2_right; not_at_point. Qed.
Lemma smooth_svd_2_wrong_1 (R : numFieldType) : ~ (forall (E_ : 'M[R]_(4, 1)) (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)) (D_ : 'M[R]_(4, 4)) (z : 'M[R]_(4, 1)),
  smooth_svd_2_domain E_ V_U Λ D_ z -> E_^T *m V_U *m Λ^T *m V_U^T *m V_U *m Λ *m V_U^T *m z = smooth_svd_2_right E_ V_U Λ D_ z).
Proof. move=> /(_ (mx R 4 1 smooth_svd_2_at_E_) (mx R 4 4 smooth_svd_2_at_V_U) (mx R 4 4 smooth_svd_2_at_Λ) (mx R 4 4 smooth_svd_2_at_D_) (mx R 4 1 smooth_svd_2_at_z) (smooth_svd_2_inhabited R)); rewrite /smooth_svd_2_domain /smooth_svd_2_left /smooth_svd_2_right; not_at_point. Qed.

(* smooth_svd_3: | \dot{w} = -g^{*}*∂E *)
Definition smooth_svd_3_domain (R : numFieldType) (d0 d1 d7 : nat)
  (dot_w : 'M[R]_(d0, d1)) (g : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d7)) (Λ : 'M[R]_(d7, d7)) : Prop :=
  g = V_U *m Λ *m V_U^T /\
  dot_w = - (V_U *m Λ *m V_U^T *m E_).
Definition smooth_svd_3_left (R : numFieldType) (d0 d1 d7 : nat)
  (dot_w : 'M[R]_(d0, d1)) (g : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d7)) (Λ : 'M[R]_(d7, d7)) : 'M[R]_(d0, d1) :=
  dot_w.
Definition smooth_svd_3_right (R : numFieldType) (d0 d1 d7 : nat)
  (dot_w : 'M[R]_(d0, d1)) (g : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d7)) (Λ : 'M[R]_(d7, d7)) : 'M[R]_(d0, d1) :=
  - (g *m E_).
Lemma smooth_svd_3 (R : numFieldType) (d0 d1 d7 : nat)
  (dot_w : 'M[R]_(d0, d1)) (g : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (V_U : 'M[R]_(d0, d7)) (Λ : 'M[R]_(d7, d7)) :
  smooth_svd_3_domain dot_w g E_ V_U Λ -> smooth_svd_3_left dot_w g E_ V_U Λ = smooth_svd_3_right dot_w g E_ V_U Λ.
Proof.
  rewrite /smooth_svd_3_domain /smooth_svd_3_left /smooth_svd_3_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D dot_w; pad D g; pad D E_; pad D V_U; pad D Λ] [:: ]
    [:: (Unit, (Letter 1), (Times (Times (Letter 3) (Letter 4)) (Transposed (Letter 3))), (Letter 2)); (Unit, (Letter 0), (Minus (Times (Times (Times (Letter 3) (Letter 4)) (Transposed (Letter 3))) (Letter 2))), Unit)]
    (Letter 0)
    (Minus (Times (Letter 1) (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition smooth_svd_3_at_dot_w : table :=
  [:: [:: q (-192049473433) 37076368050]; [:: q (-17792145859819) 889832833200]; [:: q 39777715962137 889832833200]; [:: q (-9358841013577) 111229104150]].
Definition smooth_svd_3_at_g : table :=
  [:: [:: q 4143186633 8239192900; q 7106 21025; q (-67925) 293907; q 0 1]; [:: q 7106 21025; q 493240337281 148305472200; q 0 1; q (-67925) 293907]; [:: q (-67925) 293907; q 0 1; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q (-67925) 293907; q 7106 21025; q 114780673132 18538184025]].
Definition smooth_svd_3_at_E_ : table :=
  [:: [:: q (-4) 3]; [:: q 43 6]; [:: q (-89) 6]; [:: q 44 3]].
Definition smooth_svd_3_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition smooth_svd_3_at_Λ : table :=
  [:: [:: q 25 4; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 241 72; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 241 72; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 4 9]].
Lemma smooth_svd_3_inhabited (R : numFieldType) : smooth_svd_3_domain (mx R 4 1 smooth_svd_3_at_dot_w) (mx R 4 4 smooth_svd_3_at_g) (mx R 4 1 smooth_svd_3_at_E_) (mx R 4 4 smooth_svd_3_at_V_U) (mx R 4 4 smooth_svd_3_at_Λ).
Proof. by rewrite /smooth_svd_3_domain /smooth_svd_3_left /smooth_svd_3_right; at_point. Qed.
Lemma smooth_svd_3_left_value (R : numFieldType) : smooth_svd_3_left (mx R 4 1 smooth_svd_3_at_dot_w) (mx R 4 4 smooth_svd_3_at_g) (mx R 4 1 smooth_svd_3_at_E_) (mx R 4 4 smooth_svd_3_at_V_U) (mx R 4 4 smooth_svd_3_at_Λ) =
  mx R 4 1 [:: [:: q (-192049473433) 37076368050]; [:: q (-17792145859819) 889832833200]; [:: q 39777715962137 889832833200]; [:: q (-9358841013577) 111229104150]].
Proof. by rewrite /smooth_svd_3_domain /smooth_svd_3_left /smooth_svd_3_right; at_point. Qed.
Lemma smooth_svd_3_right_value (R : numFieldType) : smooth_svd_3_right (mx R 4 1 smooth_svd_3_at_dot_w) (mx R 4 4 smooth_svd_3_at_g) (mx R 4 1 smooth_svd_3_at_E_) (mx R 4 4 smooth_svd_3_at_V_U) (mx R 4 4 smooth_svd_3_at_Λ) =
  mx R 4 1 [:: [:: q (-192049473433) 37076368050]; [:: q (-17792145859819) 889832833200]; [:: q 39777715962137 889832833200]; [:: q (-9358841013577) 111229104150]].
Proof. by rewrite /smooth_svd_3_domain /smooth_svd_3_left /smooth_svd_3_right; at_point. Qed.
Lemma smooth_svd_3_wrong_0 (R : numFieldType) : ~ (forall (dot_w : 'M[R]_(4, 1)) (g : 'M[R]_(4, 4)) (E_ : 'M[R]_(4, 1)) (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)),
  smooth_svd_3_domain dot_w g E_ V_U Λ -> smooth_svd_3_left dot_w g E_ V_U Λ = - (g *m dot_w)).
Proof. move=> /(_ (mx R 4 1 smooth_svd_3_at_dot_w) (mx R 4 4 smooth_svd_3_at_g) (mx R 4 1 smooth_svd_3_at_E_) (mx R 4 4 smooth_svd_3_at_V_U) (mx R 4 4 smooth_svd_3_at_Λ) (smooth_svd_3_inhabited R)); rewrite /smooth_svd_3_domain /smooth_svd_3_left /smooth_svd_3_right; not_at_point. Qed.
Lemma smooth_svd_3_wrong_1 (R : numFieldType) : ~ (forall (dot_w : 'M[R]_(4, 1)) (g : 'M[R]_(4, 4)) (E_ : 'M[R]_(4, 1)) (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)),
  smooth_svd_3_domain dot_w g E_ V_U Λ -> E_ = smooth_svd_3_right dot_w g E_ V_U Λ).
Proof. move=> /(_ (mx R 4 1 smooth_svd_3_at_dot_w) (mx R 4 4 smooth_svd_3_at_g) (mx R 4 1 smooth_svd_3_at_E_) (mx R 4 4 smooth_svd_3_at_V_U) (mx R 4 4 smooth_svd_3_at_Λ) (smooth_svd_3_inhabited R)); rewrite /smooth_svd_3_domain /smooth_svd_3_left /smooth_svd_3_right; not_at_point. Qed.

(* smooth_svd_4: Entry (i, i) of U^T Ẇ V = A^U Σ + D − Σ A^V is dσ_i/dt, for A^U and A^V have no diagonal. |
   \dot{\sigma}_i = T(u_i)*\dot{W}*v_i *)
Definition smooth_svd_4_domain (R : numFieldType) (d0 d1 d2 d12 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_V : 'M[R]_(d0, d0)) (V : 'M[R]_(d12, d0)) (dot_sigma__i sigma_i : R) : Prop :=
  U^T *m U = (1%:M : 'M_d0) /\
  e_i^T *m Sigma = sigma_i *: e_i^T /\
  V^T *m V = (1%:M : 'M_d0) /\
  e_i^T *m A_V *m e_i = 0 /\
  Sigma *m e_i = sigma_i *: e_i /\
  e_i^T *m A_U *m e_i = 0 /\
  e_i^T *m D_ = dot_sigma__i *: e_i^T /\
  e_i^T *m e_i = (1%:M : 'M_d1).
Definition smooth_svd_4_left (R : numFieldType) (d0 d1 d2 d12 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_V : 'M[R]_(d0, d0)) (V : 'M[R]_(d12, d0)) (dot_sigma__i sigma_i : R) : 'M[R]_(d1, d1) :=
  dot_sigma__i *: ((1%:M : 'M_d1)).
Definition smooth_svd_4_right (R : numFieldType) (d0 d1 d2 d12 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_V : 'M[R]_(d0, d0)) (V : 'M[R]_(d12, d0)) (dot_sigma__i sigma_i : R) : 'M[R]_(d1, d1) :=
  e_i^T *m U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m e_i.
Lemma smooth_svd_4 (R : numFieldType) (d0 d1 d2 d12 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_V : 'M[R]_(d0, d0)) (V : 'M[R]_(d12, d0)) (dot_sigma__i sigma_i : R) :
  smooth_svd_4_domain e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i -> smooth_svd_4_left e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i = smooth_svd_4_right e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i.
Proof.
  rewrite /smooth_svd_4_domain /smooth_svd_4_left /smooth_svd_4_right; move=> [h0 [h1 [h2 [h3 [h4 [h5 [h6 h7]]]]]]].
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
Definition smooth_svd_4_at_e_i : table :=
  [:: [:: q 1 1]; [:: q 0 1]].
Definition smooth_svd_4_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition smooth_svd_4_at_A_U : table :=
  [:: [:: q 0 1; q 7 3]; [:: q (-7) 3; q 0 1]].
Definition smooth_svd_4_at_Sigma : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 4 3]].
Definition smooth_svd_4_at_D_ : table :=
  [:: [:: q (-2) 3; q 0 1]; [:: q 0 1; q (-1) 4]].
Definition smooth_svd_4_at_A_V : table :=
  [:: [:: q 0 1; q 4 1]; [:: q (-4) 1; q 0 1]].
Definition smooth_svd_4_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition smooth_svd_4_at_dot_sigma__i : Q :=
  q (-2) 3.
Definition smooth_svd_4_at_sigma_i : Q :=
  q 3 1.
Lemma smooth_svd_4_inhabited (R : numFieldType) : smooth_svd_4_domain (mx R 2 1 smooth_svd_4_at_e_i) (mx R 2 2 smooth_svd_4_at_U) (mx R 2 2 smooth_svd_4_at_A_U) (mx R 2 2 smooth_svd_4_at_Sigma) (mx R 2 2 smooth_svd_4_at_D_) (mx R 2 2 smooth_svd_4_at_A_V) (mx R 2 2 smooth_svd_4_at_V) (of_Q R smooth_svd_4_at_dot_sigma__i) (of_Q R smooth_svd_4_at_sigma_i).
Proof. by rewrite /smooth_svd_4_domain /smooth_svd_4_left /smooth_svd_4_right; at_point. Qed.
Lemma smooth_svd_4_left_value (R : numFieldType) : smooth_svd_4_left (mx R 2 1 smooth_svd_4_at_e_i) (mx R 2 2 smooth_svd_4_at_U) (mx R 2 2 smooth_svd_4_at_A_U) (mx R 2 2 smooth_svd_4_at_Sigma) (mx R 2 2 smooth_svd_4_at_D_) (mx R 2 2 smooth_svd_4_at_A_V) (mx R 2 2 smooth_svd_4_at_V) (of_Q R smooth_svd_4_at_dot_sigma__i) (of_Q R smooth_svd_4_at_sigma_i) =
  mx R 1 1 [:: [:: q (-2) 3]].
Proof. by rewrite /smooth_svd_4_domain /smooth_svd_4_left /smooth_svd_4_right; at_point. Qed.
Lemma smooth_svd_4_right_value (R : numFieldType) : smooth_svd_4_right (mx R 2 1 smooth_svd_4_at_e_i) (mx R 2 2 smooth_svd_4_at_U) (mx R 2 2 smooth_svd_4_at_A_U) (mx R 2 2 smooth_svd_4_at_Sigma) (mx R 2 2 smooth_svd_4_at_D_) (mx R 2 2 smooth_svd_4_at_A_V) (mx R 2 2 smooth_svd_4_at_V) (of_Q R smooth_svd_4_at_dot_sigma__i) (of_Q R smooth_svd_4_at_sigma_i) =
  mx R 1 1 [:: [:: q (-2) 3]].
Proof. by rewrite /smooth_svd_4_domain /smooth_svd_4_left /smooth_svd_4_right; at_point. Qed.
Lemma smooth_svd_4_wrong_0 (R : numFieldType) : ~ (forall (e_i : 'M[R]_(2, 1)) (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (dot_sigma__i : R) (sigma_i : R),
  smooth_svd_4_domain e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i -> smooth_svd_4_left e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i = e_i^T *m V^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m e_i).
Proof. move=> /(_ (mx R 2 1 smooth_svd_4_at_e_i) (mx R 2 2 smooth_svd_4_at_U) (mx R 2 2 smooth_svd_4_at_A_U) (mx R 2 2 smooth_svd_4_at_Sigma) (mx R 2 2 smooth_svd_4_at_D_) (mx R 2 2 smooth_svd_4_at_A_V) (mx R 2 2 smooth_svd_4_at_V) (of_Q R smooth_svd_4_at_dot_sigma__i) (of_Q R smooth_svd_4_at_sigma_i) (smooth_svd_4_inhabited R)); rewrite /smooth_svd_4_domain /smooth_svd_4_left /smooth_svd_4_right; not_at_point. Qed.
Lemma smooth_svd_4_wrong_1 (R : numFieldType) : ~ (forall (e_i : 'M[R]_(2, 1)) (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (dot_sigma__i : R) (sigma_i : R),
  smooth_svd_4_domain e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i -> smooth_svd_4_left e_i U A_U Sigma D_ A_V V dot_sigma__i sigma_i = e_i^T *m U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m U *m e_i).
Proof. move=> /(_ (mx R 2 1 smooth_svd_4_at_e_i) (mx R 2 2 smooth_svd_4_at_U) (mx R 2 2 smooth_svd_4_at_A_U) (mx R 2 2 smooth_svd_4_at_Sigma) (mx R 2 2 smooth_svd_4_at_D_) (mx R 2 2 smooth_svd_4_at_A_V) (mx R 2 2 smooth_svd_4_at_V) (of_Q R smooth_svd_4_at_dot_sigma__i) (of_Q R smooth_svd_4_at_sigma_i) (smooth_svd_4_inhabited R)); rewrite /smooth_svd_4_domain /smooth_svd_4_left /smooth_svd_4_right; not_at_point. Qed.

(* smooth_svd_5: The component of du_i/dt = U A^U e_i along u_j, j ≠ i, is ⟨(ẆW^T + WẆ^T)u_i, u_j⟩/(σ_i² − σ_j²):
   the terms in A^V and D cancel. | T(u_j)*\dot{u}_i = T(u_j)*(W*T(\dot{W}) + \dot{W}*T(W))*u_i/(sigma_i**2 -
   sigma_j**2) *)
Definition smooth_svd_5_domain (R : numFieldType) (d0 d1 d2 d7 d10 : nat)
  (e_j : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (V : 'M[R]_(d10, d0)) (A_V : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (sigma_i sigma_j dot_sigma__j : R) : Prop :=
  U^T *m U = (1%:M : 'M_d0) /\
  e_j^T *m Sigma = sigma_j *: e_j^T /\
  V^T *m V = (1%:M : 'M_d0) /\
  Sigma^T = Sigma /\
  Sigma *m e_i = sigma_i *: e_i /\
  e_j^T *m D_ = dot_sigma__j *: e_j^T /\
  e_j^T *m e_i = 0 /\
  D_^T = D_ /\
  A_V^T = - A_V /\
  A_U^T = - A_U /\
  (sigma_i * sigma_i - (sigma_j * sigma_j)) != 0.
Definition smooth_svd_5_left (R : numFieldType) (d0 d1 d2 d7 d10 : nat)
  (e_j : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (V : 'M[R]_(d10, d0)) (A_V : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (sigma_i sigma_j dot_sigma__j : R) : 'M[R]_(d1, d7) :=
  e_j^T *m U^T *m U *m A_U *m e_i.
Definition smooth_svd_5_right (R : numFieldType) (d0 d1 d2 d7 d10 : nat)
  (e_j : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (V : 'M[R]_(d10, d0)) (A_V : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (sigma_i sigma_j dot_sigma__j : R) : 'M[R]_(d1, d7) :=
  (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_j^T *m U^T *m ((U *m Sigma *m V^T *m V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T) + (U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m Sigma^T *m U^T)) *m U *m e_i).
Lemma smooth_svd_5 (R : numFieldType) (d0 d1 d2 d7 d10 : nat)
  (e_j : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (V : 'M[R]_(d10, d0)) (A_V : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (sigma_i sigma_j dot_sigma__j : R) :
  smooth_svd_5_domain e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j -> smooth_svd_5_left e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j = smooth_svd_5_right e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j.
Proof.
  rewrite /smooth_svd_5_domain /smooth_svd_5_left /smooth_svd_5_right; move=> [h0 [h1 [h2 [h3 [h4 [h5 [h6 [h7 [h8 [h9 n0]]]]]]]]]].
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
Definition smooth_svd_5_at_e_j : table :=
  [:: [:: q 0 1]; [:: q 1 1]].
Definition smooth_svd_5_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition smooth_svd_5_at_A_U : table :=
  [:: [:: q 0 1; q 7 3]; [:: q (-7) 3; q 0 1]].
Definition smooth_svd_5_at_e_i : table :=
  [:: [:: q 1 1]; [:: q 0 1]].
Definition smooth_svd_5_at_Sigma : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 4 3]].
Definition smooth_svd_5_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition smooth_svd_5_at_A_V : table :=
  [:: [:: q 0 1; q 4 1]; [:: q (-4) 1; q 0 1]].
Definition smooth_svd_5_at_D_ : table :=
  [:: [:: q (-2) 3; q 0 1]; [:: q 0 1; q (-1) 4]].
Definition smooth_svd_5_at_sigma_i : Q :=
  q 3 1.
Definition smooth_svd_5_at_sigma_j : Q :=
  q 4 3.
Definition smooth_svd_5_at_dot_sigma__j : Q :=
  q (-1) 4.
Lemma smooth_svd_5_inhabited (R : numFieldType) : smooth_svd_5_domain (mx R 2 1 smooth_svd_5_at_e_j) (mx R 2 2 smooth_svd_5_at_U) (mx R 2 2 smooth_svd_5_at_A_U) (mx R 2 1 smooth_svd_5_at_e_i) (mx R 2 2 smooth_svd_5_at_Sigma) (mx R 2 2 smooth_svd_5_at_V) (mx R 2 2 smooth_svd_5_at_A_V) (mx R 2 2 smooth_svd_5_at_D_) (of_Q R smooth_svd_5_at_sigma_i) (of_Q R smooth_svd_5_at_sigma_j) (of_Q R smooth_svd_5_at_dot_sigma__j).
Proof. by rewrite /smooth_svd_5_domain /smooth_svd_5_left /smooth_svd_5_right; at_point. Qed.
Lemma smooth_svd_5_left_value (R : numFieldType) : smooth_svd_5_left (mx R 2 1 smooth_svd_5_at_e_j) (mx R 2 2 smooth_svd_5_at_U) (mx R 2 2 smooth_svd_5_at_A_U) (mx R 2 1 smooth_svd_5_at_e_i) (mx R 2 2 smooth_svd_5_at_Sigma) (mx R 2 2 smooth_svd_5_at_V) (mx R 2 2 smooth_svd_5_at_A_V) (mx R 2 2 smooth_svd_5_at_D_) (of_Q R smooth_svd_5_at_sigma_i) (of_Q R smooth_svd_5_at_sigma_j) (of_Q R smooth_svd_5_at_dot_sigma__j) =
  mx R 1 1 [:: [:: q (-7) 3]].
Proof. by rewrite /smooth_svd_5_domain /smooth_svd_5_left /smooth_svd_5_right; at_point. Qed.
Lemma smooth_svd_5_right_value (R : numFieldType) : smooth_svd_5_right (mx R 2 1 smooth_svd_5_at_e_j) (mx R 2 2 smooth_svd_5_at_U) (mx R 2 2 smooth_svd_5_at_A_U) (mx R 2 1 smooth_svd_5_at_e_i) (mx R 2 2 smooth_svd_5_at_Sigma) (mx R 2 2 smooth_svd_5_at_V) (mx R 2 2 smooth_svd_5_at_A_V) (mx R 2 2 smooth_svd_5_at_D_) (of_Q R smooth_svd_5_at_sigma_i) (of_Q R smooth_svd_5_at_sigma_j) (of_Q R smooth_svd_5_at_dot_sigma__j) =
  mx R 1 1 [:: [:: q (-7) 3]].
Proof. by rewrite /smooth_svd_5_domain /smooth_svd_5_left /smooth_svd_5_right; at_point. Qed.
Lemma smooth_svd_5_wrong_0 (R : numFieldType) : ~ (forall (e_j : 'M[R]_(2, 1)) (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (e_i : 'M[R]_(2, 1)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (sigma_i : R) (sigma_j : R) (dot_sigma__j : R),
  smooth_svd_5_domain e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j -> smooth_svd_5_left e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j = (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_i^T *m U^T *m ((U *m Sigma *m V^T *m V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T) + (U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m Sigma^T *m U^T)) *m U *m e_i)).
Proof. move=> /(_ (mx R 2 1 smooth_svd_5_at_e_j) (mx R 2 2 smooth_svd_5_at_U) (mx R 2 2 smooth_svd_5_at_A_U) (mx R 2 1 smooth_svd_5_at_e_i) (mx R 2 2 smooth_svd_5_at_Sigma) (mx R 2 2 smooth_svd_5_at_V) (mx R 2 2 smooth_svd_5_at_A_V) (mx R 2 2 smooth_svd_5_at_D_) (of_Q R smooth_svd_5_at_sigma_i) (of_Q R smooth_svd_5_at_sigma_j) (of_Q R smooth_svd_5_at_dot_sigma__j) (smooth_svd_5_inhabited R)); rewrite /smooth_svd_5_domain /smooth_svd_5_left /smooth_svd_5_right; not_at_point. Qed.
Lemma smooth_svd_5_wrong_1 (R : numFieldType) : ~ (forall (e_j : 'M[R]_(2, 1)) (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (e_i : 'M[R]_(2, 1)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (sigma_i : R) (sigma_j : R) (dot_sigma__j : R),
  smooth_svd_5_domain e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j -> smooth_svd_5_left e_j U A_U e_i Sigma V A_V D_ sigma_i sigma_j dot_sigma__j = (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_j^T *m U^T *m ((U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T) + (U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m Sigma^T *m U^T)) *m U *m e_i)).
Proof. move=> /(_ (mx R 2 1 smooth_svd_5_at_e_j) (mx R 2 2 smooth_svd_5_at_U) (mx R 2 2 smooth_svd_5_at_A_U) (mx R 2 1 smooth_svd_5_at_e_i) (mx R 2 2 smooth_svd_5_at_Sigma) (mx R 2 2 smooth_svd_5_at_V) (mx R 2 2 smooth_svd_5_at_A_V) (mx R 2 2 smooth_svd_5_at_D_) (of_Q R smooth_svd_5_at_sigma_i) (of_Q R smooth_svd_5_at_sigma_j) (of_Q R smooth_svd_5_at_dot_sigma__j) (smooth_svd_5_inhabited R)); rewrite /smooth_svd_5_domain /smooth_svd_5_left /smooth_svd_5_right; not_at_point. Qed.

(* smooth_svd_6: Likewise for dv_i/dt = V A^V e_i with Ẇ^T W + W^T Ẇ. | T(v_j)*\dot{v}_i = T(v_j)*(T(W)*\dot{W} +
   T(\dot{W})*W)*v_i/(sigma_i**2 - sigma_j**2) *)
Definition smooth_svd_6_domain (R : numFieldType) (d0 d1 d2 d7 d14 : nat)
  (e_j : 'M[R]_(d0, d1)) (V : 'M[R]_(d2, d0)) (A_V : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d14, d0)) (sigma_i sigma_j dot_sigma__j : R) : Prop :=
  V^T *m V = (1%:M : 'M_d0) /\
  Sigma^T = Sigma /\
  e_j^T *m Sigma = sigma_j *: e_j^T /\
  U^T *m U = (1%:M : 'M_d0) /\
  Sigma *m e_i = sigma_i *: e_i /\
  e_j^T *m D_ = dot_sigma__j *: e_j^T /\
  e_j^T *m e_i = 0 /\
  D_^T = D_ /\
  A_V^T = - A_V /\
  A_U^T = - A_U /\
  (sigma_i * sigma_i - (sigma_j * sigma_j)) != 0.
Definition smooth_svd_6_left (R : numFieldType) (d0 d1 d2 d7 d14 : nat)
  (e_j : 'M[R]_(d0, d1)) (V : 'M[R]_(d2, d0)) (A_V : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d14, d0)) (sigma_i sigma_j dot_sigma__j : R) : 'M[R]_(d1, d7) :=
  e_j^T *m V^T *m V *m A_V *m e_i.
Definition smooth_svd_6_right (R : numFieldType) (d0 d1 d2 d7 d14 : nat)
  (e_j : 'M[R]_(d0, d1)) (V : 'M[R]_(d2, d0)) (A_V : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d14, d0)) (sigma_i sigma_j dot_sigma__j : R) : 'M[R]_(d1, d7) :=
  (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_j^T *m V^T *m ((V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T *m U *m Sigma *m V^T) + (V *m Sigma^T *m U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T)) *m V *m e_i).
Lemma smooth_svd_6 (R : numFieldType) (d0 d1 d2 d7 d14 : nat)
  (e_j : 'M[R]_(d0, d1)) (V : 'M[R]_(d2, d0)) (A_V : 'M[R]_(d0, d0)) (e_i : 'M[R]_(d0, d7)) (Sigma : 'M[R]_(d0, d0)) (D_ : 'M[R]_(d0, d0)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d14, d0)) (sigma_i sigma_j dot_sigma__j : R) :
  smooth_svd_6_domain e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j -> smooth_svd_6_left e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j = smooth_svd_6_right e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j.
Proof.
  rewrite /smooth_svd_6_domain /smooth_svd_6_left /smooth_svd_6_right; move=> [h0 [h1 [h2 [h3 [h4 [h5 [h6 [h7 [h8 [h9 n0]]]]]]]]]].
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
Definition smooth_svd_6_at_e_j : table :=
  [:: [:: q 0 1]; [:: q 1 1]].
Definition smooth_svd_6_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition smooth_svd_6_at_A_V : table :=
  [:: [:: q 0 1; q 4 1]; [:: q (-4) 1; q 0 1]].
Definition smooth_svd_6_at_e_i : table :=
  [:: [:: q 1 1]; [:: q 0 1]].
Definition smooth_svd_6_at_Sigma : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 4 3]].
Definition smooth_svd_6_at_D_ : table :=
  [:: [:: q (-2) 3; q 0 1]; [:: q 0 1; q (-1) 4]].
Definition smooth_svd_6_at_A_U : table :=
  [:: [:: q 0 1; q 7 3]; [:: q (-7) 3; q 0 1]].
Definition smooth_svd_6_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition smooth_svd_6_at_sigma_i : Q :=
  q 3 1.
Definition smooth_svd_6_at_sigma_j : Q :=
  q 4 3.
Definition smooth_svd_6_at_dot_sigma__j : Q :=
  q (-1) 4.
Lemma smooth_svd_6_inhabited (R : numFieldType) : smooth_svd_6_domain (mx R 2 1 smooth_svd_6_at_e_j) (mx R 2 2 smooth_svd_6_at_V) (mx R 2 2 smooth_svd_6_at_A_V) (mx R 2 1 smooth_svd_6_at_e_i) (mx R 2 2 smooth_svd_6_at_Sigma) (mx R 2 2 smooth_svd_6_at_D_) (mx R 2 2 smooth_svd_6_at_A_U) (mx R 2 2 smooth_svd_6_at_U) (of_Q R smooth_svd_6_at_sigma_i) (of_Q R smooth_svd_6_at_sigma_j) (of_Q R smooth_svd_6_at_dot_sigma__j).
Proof. by rewrite /smooth_svd_6_domain /smooth_svd_6_left /smooth_svd_6_right; at_point. Qed.
Lemma smooth_svd_6_left_value (R : numFieldType) : smooth_svd_6_left (mx R 2 1 smooth_svd_6_at_e_j) (mx R 2 2 smooth_svd_6_at_V) (mx R 2 2 smooth_svd_6_at_A_V) (mx R 2 1 smooth_svd_6_at_e_i) (mx R 2 2 smooth_svd_6_at_Sigma) (mx R 2 2 smooth_svd_6_at_D_) (mx R 2 2 smooth_svd_6_at_A_U) (mx R 2 2 smooth_svd_6_at_U) (of_Q R smooth_svd_6_at_sigma_i) (of_Q R smooth_svd_6_at_sigma_j) (of_Q R smooth_svd_6_at_dot_sigma__j) =
  mx R 1 1 [:: [:: q (-4) 1]].
Proof. by rewrite /smooth_svd_6_domain /smooth_svd_6_left /smooth_svd_6_right; at_point. Qed.
Lemma smooth_svd_6_right_value (R : numFieldType) : smooth_svd_6_right (mx R 2 1 smooth_svd_6_at_e_j) (mx R 2 2 smooth_svd_6_at_V) (mx R 2 2 smooth_svd_6_at_A_V) (mx R 2 1 smooth_svd_6_at_e_i) (mx R 2 2 smooth_svd_6_at_Sigma) (mx R 2 2 smooth_svd_6_at_D_) (mx R 2 2 smooth_svd_6_at_A_U) (mx R 2 2 smooth_svd_6_at_U) (of_Q R smooth_svd_6_at_sigma_i) (of_Q R smooth_svd_6_at_sigma_j) (of_Q R smooth_svd_6_at_dot_sigma__j) =
  mx R 1 1 [:: [:: q (-4) 1]].
Proof. by rewrite /smooth_svd_6_domain /smooth_svd_6_left /smooth_svd_6_right; at_point. Qed.
Lemma smooth_svd_6_wrong_0 (R : numFieldType) : ~ (forall (e_j : 'M[R]_(2, 1)) (V : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)) (e_i : 'M[R]_(2, 1)) (Sigma : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (sigma_i : R) (sigma_j : R) (dot_sigma__j : R),
  smooth_svd_6_domain e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j -> smooth_svd_6_left e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j = (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_j^T *m V^T *m ((U *m Sigma *m V^T *m V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T) + (U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V *m Sigma^T *m U^T)) *m V *m e_i)).
Proof. move=> /(_ (mx R 2 1 smooth_svd_6_at_e_j) (mx R 2 2 smooth_svd_6_at_V) (mx R 2 2 smooth_svd_6_at_A_V) (mx R 2 1 smooth_svd_6_at_e_i) (mx R 2 2 smooth_svd_6_at_Sigma) (mx R 2 2 smooth_svd_6_at_D_) (mx R 2 2 smooth_svd_6_at_A_U) (mx R 2 2 smooth_svd_6_at_U) (of_Q R smooth_svd_6_at_sigma_i) (of_Q R smooth_svd_6_at_sigma_j) (of_Q R smooth_svd_6_at_dot_sigma__j) (smooth_svd_6_inhabited R)); rewrite /smooth_svd_6_domain /smooth_svd_6_left /smooth_svd_6_right; not_at_point. Qed.
Lemma smooth_svd_6_wrong_1 (R : numFieldType) : ~ (forall (e_j : 'M[R]_(2, 1)) (V : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)) (e_i : 'M[R]_(2, 1)) (Sigma : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (sigma_i : R) (sigma_j : R) (dot_sigma__j : R),
  smooth_svd_6_domain e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j -> smooth_svd_6_left e_j V A_V e_i Sigma D_ A_U U sigma_i sigma_j dot_sigma__j = (sigma_i * sigma_i - (sigma_j * sigma_j))^-1 *: (e_i^T *m V^T *m ((V *m ((- (A_V^T *m Sigma^T)) + D_^T + (Sigma^T *m A_U^T)) *m U^T *m U *m Sigma *m V^T) + (V *m Sigma^T *m U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T)) *m V *m e_i)).
Proof. move=> /(_ (mx R 2 1 smooth_svd_6_at_e_j) (mx R 2 2 smooth_svd_6_at_V) (mx R 2 2 smooth_svd_6_at_A_V) (mx R 2 1 smooth_svd_6_at_e_i) (mx R 2 2 smooth_svd_6_at_Sigma) (mx R 2 2 smooth_svd_6_at_D_) (mx R 2 2 smooth_svd_6_at_A_U) (mx R 2 2 smooth_svd_6_at_U) (of_Q R smooth_svd_6_at_sigma_i) (of_Q R smooth_svd_6_at_sigma_j) (of_Q R smooth_svd_6_at_dot_sigma__j) (smooth_svd_6_inhabited R)); rewrite /smooth_svd_6_domain /smooth_svd_6_left /smooth_svd_6_right; not_at_point. Qed.

(* smooth_svd_7: Along u_i itself there is none, and u_1, …, u_d are a basis: du_i/dt is the sum over j ≠ i. |
   T(u_i)*\dot{u}_i = 0 *)
Definition smooth_svd_7_domain (R : numFieldType) (d0 d1 d2 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) : Prop :=
  U^T *m U = (1%:M : 'M_d0) /\
  e_i^T *m A_U *m e_i = 0.
Definition smooth_svd_7_left (R : numFieldType) (d0 d1 d2 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) : 'M[R]_(d1, d1) :=
  e_i^T *m U^T *m U *m A_U *m e_i.
Definition smooth_svd_7_right (R : numFieldType) (d0 d1 d2 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) : 'M[R]_(d1, d1) :=
  0.
Lemma smooth_svd_7 (R : numFieldType) (d0 d1 d2 : nat)
  (e_i : 'M[R]_(d0, d1)) (U : 'M[R]_(d2, d0)) (A_U : 'M[R]_(d0, d0)) :
  smooth_svd_7_domain e_i U A_U -> smooth_svd_7_left e_i U A_U = smooth_svd_7_right e_i U A_U.
Proof.
  rewrite /smooth_svd_7_domain /smooth_svd_7_left /smooth_svd_7_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D e_i; pad D U; pad D A_U; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Transposed (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Letter 3), (Times (Letter 2) (Letter 0))); ((Transposed (Letter 0)), (Times (Letter 3) (Letter 2)), (Letter 2), (Letter 0)); (Unit, (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 0)), Nothing, Unit)]
    (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 2)) (Letter 0))
    Nothing.
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition smooth_svd_7_at_e_i : table :=
  [:: [:: q 1 1]; [:: q 0 1]].
Definition smooth_svd_7_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition smooth_svd_7_at_A_U : table :=
  [:: [:: q 0 1; q 7 3]; [:: q (-7) 3; q 0 1]].
Lemma smooth_svd_7_inhabited (R : numFieldType) : smooth_svd_7_domain (mx R 2 1 smooth_svd_7_at_e_i) (mx R 2 2 smooth_svd_7_at_U) (mx R 2 2 smooth_svd_7_at_A_U).
Proof. by rewrite /smooth_svd_7_domain /smooth_svd_7_left /smooth_svd_7_right; at_point. Qed.
Lemma smooth_svd_7_left_value (R : numFieldType) : smooth_svd_7_left (mx R 2 1 smooth_svd_7_at_e_i) (mx R 2 2 smooth_svd_7_at_U) (mx R 2 2 smooth_svd_7_at_A_U) =
  mx R 1 1 [:: [:: q 0 1]].
Proof. by rewrite /smooth_svd_7_domain /smooth_svd_7_left /smooth_svd_7_right; at_point. Qed.
Lemma smooth_svd_7_right_value (R : numFieldType) : smooth_svd_7_right (mx R 2 1 smooth_svd_7_at_e_i) (mx R 2 2 smooth_svd_7_at_U) (mx R 2 2 smooth_svd_7_at_A_U) =
  mx R 1 1 [:: [:: q 0 1]].
Proof. by rewrite /smooth_svd_7_domain /smooth_svd_7_left /smooth_svd_7_right; at_point. Qed.
Lemma smooth_svd_7_wrong_0 (R : numFieldType) : ~ (forall (e_i : 'M[R]_(2, 1)) (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)),
  smooth_svd_7_domain e_i U A_U -> e_i^T *m A_U^T *m U^T *m U *m A_U *m e_i = smooth_svd_7_right e_i U A_U).
Proof. move=> /(_ (mx R 2 1 smooth_svd_7_at_e_i) (mx R 2 2 smooth_svd_7_at_U) (mx R 2 2 smooth_svd_7_at_A_U) (smooth_svd_7_inhabited R)); rewrite /smooth_svd_7_domain /smooth_svd_7_left /smooth_svd_7_right; not_at_point. Qed.
Lemma smooth_svd_7_wrong_1 (R : numFieldType) : ~ (forall (e_i : 'M[R]_(2, 1)) (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)),
  smooth_svd_7_domain e_i U A_U -> e_i^T *m U^T *m U *m e_i = smooth_svd_7_right e_i U A_U).
Proof. move=> /(_ (mx R 2 1 smooth_svd_7_at_e_i) (mx R 2 2 smooth_svd_7_at_U) (mx R 2 2 smooth_svd_7_at_A_U) (smooth_svd_7_inhabited R)); rewrite /smooth_svd_7_domain /smooth_svd_7_left /smooth_svd_7_right; not_at_point. Qed.

(* smooth_svd_10: Existence: let U, Σ, V solve U̇ = U A^U, Σ̇ = D, V̇ = V A^V with these numbers, from a
   decomposition at one time.  P = U^T U − 1 obeys the linear equation Ṗ = P A^U − A^U P, so it stays 0: U, and V
   likewise, stays orthogonal. | T(U)*\dot{U} + T(\dot{U})*U = -A^U*P + P*A^U *)
Definition smooth_svd_10_domain (R : numFieldType) (d0 d2 : nat)
  (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (P : 'M[R]_(d0, d0)) : Prop :=
  U^T *m U = ((1%:M : 'M_d0)) + P /\
  A_U^T = - A_U.
Definition smooth_svd_10_left (R : numFieldType) (d0 d2 : nat)
  (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (P : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (A_U^T *m U^T *m U) + (U^T *m U *m A_U).
Definition smooth_svd_10_right (R : numFieldType) (d0 d2 : nat)
  (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (P : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  (- (A_U *m P)) + (P *m A_U).
Lemma smooth_svd_10 (R : numFieldType) (d0 d2 : nat)
  (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (P : 'M[R]_(d0, d0)) :
  smooth_svd_10_domain A_U U P -> smooth_svd_10_left A_U U P = smooth_svd_10_right A_U U P.
Proof.
  rewrite /smooth_svd_10_domain /smooth_svd_10_left /smooth_svd_10_right; move=> [h0 h1].
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
Definition smooth_svd_10_at_A_U : table :=
  [:: [:: q 0 1; q (-2) 3]; [:: q 2 3; q 0 1]].
Definition smooth_svd_10_at_U : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition smooth_svd_10_at_P : table :=
  [:: [:: q 505 36; q 59 3]; [:: q 59 3; q 153 4]].
Lemma smooth_svd_10_inhabited (R : numFieldType) : smooth_svd_10_domain (mx R 2 2 smooth_svd_10_at_A_U) (mx R 2 2 smooth_svd_10_at_U) (mx R 2 2 smooth_svd_10_at_P).
Proof. by rewrite /smooth_svd_10_domain /smooth_svd_10_left /smooth_svd_10_right; at_point. Qed.
Lemma smooth_svd_10_left_value (R : numFieldType) : smooth_svd_10_left (mx R 2 2 smooth_svd_10_at_A_U) (mx R 2 2 smooth_svd_10_at_U) (mx R 2 2 smooth_svd_10_at_P) =
  mx R 2 2 [:: [:: q 236 9; q 436 27]; [:: q 436 27; q (-236) 9]].
Proof. by rewrite /smooth_svd_10_domain /smooth_svd_10_left /smooth_svd_10_right; at_point. Qed.
Lemma smooth_svd_10_right_value (R : numFieldType) : smooth_svd_10_right (mx R 2 2 smooth_svd_10_at_A_U) (mx R 2 2 smooth_svd_10_at_U) (mx R 2 2 smooth_svd_10_at_P) =
  mx R 2 2 [:: [:: q 236 9; q 436 27]; [:: q 436 27; q (-236) 9]].
Proof. by rewrite /smooth_svd_10_domain /smooth_svd_10_left /smooth_svd_10_right; at_point. Qed.
Lemma smooth_svd_10_wrong_0 (R : numFieldType) : ~ (forall (A_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (P : 'M[R]_(2, 2)),
  smooth_svd_10_domain A_U U P -> smooth_svd_10_left A_U U P = (- (A_U *m P)) + (A_U *m A_U)).
Proof. move=> /(_ (mx R 2 2 smooth_svd_10_at_A_U) (mx R 2 2 smooth_svd_10_at_U) (mx R 2 2 smooth_svd_10_at_P) (smooth_svd_10_inhabited R)); rewrite /smooth_svd_10_domain /smooth_svd_10_left /smooth_svd_10_right; not_at_point. Qed.
Lemma smooth_svd_10_wrong_1 (R : numFieldType) : ~ (forall (A_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (P : 'M[R]_(2, 2)),
  smooth_svd_10_domain A_U U P -> smooth_svd_10_left A_U U P = (- (A_U *m P)) + (P *m U)).
Proof. move=> /(_ (mx R 2 2 smooth_svd_10_at_A_U) (mx R 2 2 smooth_svd_10_at_U) (mx R 2 2 smooth_svd_10_at_P) (smooth_svd_10_inhabited R)); rewrite /smooth_svd_10_domain /smooth_svd_10_left /smooth_svd_10_right; not_at_point. Qed.

(* smooth_svd_11: R = U^T W V − Σ obeys Ṙ = R A^V − A^U R, so it stays 0: W = U Σ V^T.  The entries of Σ are then
   the singular values of W, distinct by assumption, so that the solution goes on for all of the interval. | -D +
   T(U)*W*\dot{V} + T(U)*\dot{W}*V + T(\dot{U})*W*V = -A^U*R + R*A^V *)
Definition smooth_svd_11_domain (R : numFieldType) (d0 d1 d2 d10 : nat)
  (D_ : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d0, d1)) (V : 'M[R]_(d10, d1)) (A_V : 'M[R]_(d1, d1)) : Prop :=
  U^T *m U = (1%:M : 'M_d0) /\
  V^T *m V = (1%:M : 'M_d1) /\
  A_U^T = - A_U.
Definition smooth_svd_11_left (R : numFieldType) (d0 d1 d2 d10 : nat)
  (D_ : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d0, d1)) (V : 'M[R]_(d10, d1)) (A_V : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  (- D_) + (A_U^T *m U^T *m U *m (R_ + Sigma) *m V^T *m V) + (U^T *m U *m (R_ + Sigma) *m V^T *m V *m A_V) + (U^T *m U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T *m V).
Definition smooth_svd_11_right (R : numFieldType) (d0 d1 d2 d10 : nat)
  (D_ : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d0, d1)) (V : 'M[R]_(d10, d1)) (A_V : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  (- (A_U *m R_)) + (R_ *m A_V).
Lemma smooth_svd_11 (R : numFieldType) (d0 d1 d2 d10 : nat)
  (D_ : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d0, d0)) (U : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d0, d1)) (V : 'M[R]_(d10, d1)) (A_V : 'M[R]_(d1, d1)) :
  smooth_svd_11_domain D_ A_U U R_ Sigma V A_V -> smooth_svd_11_left D_ A_U U R_ Sigma V A_V = smooth_svd_11_right D_ A_U U R_ Sigma V A_V.
Proof.
  rewrite /smooth_svd_11_domain /smooth_svd_11_left /smooth_svd_11_right; move=> [h0 [h1 h2]].
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
Definition smooth_svd_11_at_D_ : table :=
  [:: [:: q (-2) 3; q 0 1]; [:: q 0 1; q (-1) 4]].
Definition smooth_svd_11_at_A_U : table :=
  [:: [:: q 0 1; q (-2) 3]; [:: q 2 3; q 0 1]].
Definition smooth_svd_11_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition smooth_svd_11_at_R_ : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition smooth_svd_11_at_Sigma : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 2 1]].
Definition smooth_svd_11_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition smooth_svd_11_at_A_V : table :=
  [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Lemma smooth_svd_11_inhabited (R : numFieldType) : smooth_svd_11_domain (mx R 2 2 smooth_svd_11_at_D_) (mx R 2 2 smooth_svd_11_at_A_U) (mx R 2 2 smooth_svd_11_at_U) (mx R 2 2 smooth_svd_11_at_R_) (mx R 2 2 smooth_svd_11_at_Sigma) (mx R 2 2 smooth_svd_11_at_V) (mx R 2 2 smooth_svd_11_at_A_V).
Proof. by rewrite /smooth_svd_11_domain /smooth_svd_11_left /smooth_svd_11_right; at_point. Qed.
Lemma smooth_svd_11_left_value (R : numFieldType) : smooth_svd_11_left (mx R 2 2 smooth_svd_11_at_D_) (mx R 2 2 smooth_svd_11_at_A_U) (mx R 2 2 smooth_svd_11_at_U) (mx R 2 2 smooth_svd_11_at_R_) (mx R 2 2 smooth_svd_11_at_Sigma) (mx R 2 2 smooth_svd_11_at_V) (mx R 2 2 smooth_svd_11_at_A_V) =
  mx R 2 2 [:: [:: q (-10) 3; q 43 9]; [:: q (-49) 9; q (-4) 3]].
Proof. by rewrite /smooth_svd_11_domain /smooth_svd_11_left /smooth_svd_11_right; at_point. Qed.
Lemma smooth_svd_11_right_value (R : numFieldType) : smooth_svd_11_right (mx R 2 2 smooth_svd_11_at_D_) (mx R 2 2 smooth_svd_11_at_A_U) (mx R 2 2 smooth_svd_11_at_U) (mx R 2 2 smooth_svd_11_at_R_) (mx R 2 2 smooth_svd_11_at_Sigma) (mx R 2 2 smooth_svd_11_at_V) (mx R 2 2 smooth_svd_11_at_A_V) =
  mx R 2 2 [:: [:: q (-10) 3; q 43 9]; [:: q (-49) 9; q (-4) 3]].
Proof. by rewrite /smooth_svd_11_domain /smooth_svd_11_left /smooth_svd_11_right; at_point. Qed.
Lemma smooth_svd_11_wrong_0 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)),
  smooth_svd_11_domain D_ A_U U R_ Sigma V A_V -> smooth_svd_11_left D_ A_U U R_ Sigma V A_V = (- (A_U *m R_)) + (R_ *m A_U)).
Proof. move=> /(_ (mx R 2 2 smooth_svd_11_at_D_) (mx R 2 2 smooth_svd_11_at_A_U) (mx R 2 2 smooth_svd_11_at_U) (mx R 2 2 smooth_svd_11_at_R_) (mx R 2 2 smooth_svd_11_at_Sigma) (mx R 2 2 smooth_svd_11_at_V) (mx R 2 2 smooth_svd_11_at_A_V) (smooth_svd_11_inhabited R)); rewrite /smooth_svd_11_domain /smooth_svd_11_left /smooth_svd_11_right; not_at_point. Qed.
Lemma smooth_svd_11_wrong_1 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)),
  smooth_svd_11_domain D_ A_U U R_ Sigma V A_V -> smooth_svd_11_left D_ A_U U R_ Sigma V A_V = (- (A_U *m A_U)) + (R_ *m A_V)).
Proof. move=> /(_ (mx R 2 2 smooth_svd_11_at_D_) (mx R 2 2 smooth_svd_11_at_A_U) (mx R 2 2 smooth_svd_11_at_U) (mx R 2 2 smooth_svd_11_at_R_) (mx R 2 2 smooth_svd_11_at_Sigma) (mx R 2 2 smooth_svd_11_at_V) (mx R 2 2 smooth_svd_11_at_A_V) (smooth_svd_11_inhabited R)); rewrite /smooth_svd_11_domain /smooth_svd_11_left /smooth_svd_11_right; not_at_point. Qed.

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
  smooth_svd_3,
  smooth_svd_4,
  smooth_svd_5,
  smooth_svd_6,
  smooth_svd_7,
  smooth_svd_10,
  smooth_svd_11).
Print Assumptions all_of_them.
