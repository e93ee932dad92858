(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* descent_1: With g_j = ∂E/∂W_j of (1.4), W_{j+1}^T g_{j+1} = g_j W_j^T, so that what is of the first order in η
   cancels: a step changes G_j by η² (g_{j+1}^T g_{j+1} − g_j g_j^T), whatever G_j is. | -(-eta*g_j +
   W_j)*(-eta*T(g_j) + T(W_j)) + (-eta*T(g_{j+1}) + T(W_{j+1}))*(-eta*g_{j+1} + W_{j+1}) = eta**2*(-g_j*T(g_j) +
   T(g_{j+1})*g_{j+1}) - W_j*T(W_j) + T(W_{j+1})*W_{j+1} *)
Definition descent_1_domain (R : numFieldType) (d0 d1 d3 d4 d7 : nat)
  (W_j : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d4, d3)) (A__j_1 : 'M[R]_(d4, d7)) (W__j_1 : 'M[R]_(d7, d0)) (eta : R) : Prop :=
  True.
Definition descent_1_left (R : numFieldType) (d0 d1 d3 d4 d7 : nat)
  (W_j : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d4, d3)) (A__j_1 : 'M[R]_(d4, d7)) (W__j_1 : 'M[R]_(d7, d0)) (eta : R) : 'M[R]_(d0, d0) :=
  (((- (eta *: (W_j *m B *m E_^T *m A__j_1))) + W__j_1^T) *m ((- (eta *: (A__j_1^T *m E_ *m B^T *m W_j^T))) + W__j_1)) + (- (((- (eta *: (W__j_1^T *m A__j_1^T *m E_ *m B^T))) + W_j) *m ((- (eta *: (B *m E_^T *m A__j_1 *m W__j_1))) + W_j^T))).
Definition descent_1_right (R : numFieldType) (d0 d1 d3 d4 d7 : nat)
  (W_j : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d4, d3)) (A__j_1 : 'M[R]_(d4, d7)) (W__j_1 : 'M[R]_(d7, d0)) (eta : R) : 'M[R]_(d0, d0) :=
  (eta *: (eta *: ((W_j *m B *m E_^T *m A__j_1 *m A__j_1^T *m E_ *m B^T *m W_j^T) + (- (W__j_1^T *m A__j_1^T *m E_ *m B^T *m B *m E_^T *m A__j_1 *m W__j_1))))) + (- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1).
Lemma descent_1 (R : numFieldType) (d0 d1 d3 d4 d7 : nat)
  (W_j : 'M[R]_(d0, d1)) (B : 'M[R]_(d1, d3)) (E_ : 'M[R]_(d4, d3)) (A__j_1 : 'M[R]_(d4, d7)) (W__j_1 : 'M[R]_(d7, d0)) (eta : R) :
  descent_1_domain W_j B E_ A__j_1 W__j_1 eta -> descent_1_left W_j B E_ A__j_1 W__j_1 eta = descent_1_right W_j B E_ A__j_1 W__j_1 eta.
Proof.
  rewrite /descent_1_domain /descent_1_left /descent_1_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d0; d1; d3; d4; d7].
  have certified := @by_certificate R D [:: pad D W_j; pad D B; pad D E_; pad D A__j_1; pad D W__j_1] [:: eta]
    [:: ]
    (Plus (Times (Plus (Minus (Multiple 0 (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Letter 3)))) (Transposed (Letter 4))) (Plus (Minus (Multiple 0 (Times (Times (Times (Transposed (Letter 3)) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0))))) (Letter 4))) (Minus (Times (Plus (Minus (Multiple 0 (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 3))) (Letter 2)) (Transposed (Letter 1))))) (Letter 0)) (Plus (Minus (Multiple 0 (Times (Times (Times (Letter 1) (Transposed (Letter 2))) (Letter 3)) (Letter 4)))) (Transposed (Letter 0))))))
    (Plus (Plus (Multiple 0 (Multiple 0 (Plus (Times (Times (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Letter 3)) (Transposed (Letter 3))) (Letter 2)) (Transposed (Letter 1))) (Transposed (Letter 0))) (Minus (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 4)) (Transposed (Letter 3))) (Letter 2)) (Transposed (Letter 1))) (Letter 1)) (Transposed (Letter 2))) (Letter 3)) (Letter 4)))))) (Minus (Times (Letter 0) (Transposed (Letter 0))))) (Times (Transposed (Letter 4)) (Letter 4))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition descent_1_at_W_j : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition descent_1_at_B : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition descent_1_at_E_ : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition descent_1_at_A__j_1 : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition descent_1_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition descent_1_at_eta : Q :=
  q 1 3.
Lemma descent_1_inhabited (R : numFieldType) : descent_1_domain (mx R 2 2 descent_1_at_W_j) (mx R 2 2 descent_1_at_B) (mx R 2 2 descent_1_at_E_) (mx R 2 2 descent_1_at_A__j_1) (mx R 2 2 descent_1_at_W__j_1) (of_Q R descent_1_at_eta).
Proof. by rewrite /descent_1_domain /descent_1_left /descent_1_right; at_point. Qed.
Lemma descent_1_left_value (R : numFieldType) : descent_1_left (mx R 2 2 descent_1_at_W_j) (mx R 2 2 descent_1_at_B) (mx R 2 2 descent_1_at_E_) (mx R 2 2 descent_1_at_A__j_1) (mx R 2 2 descent_1_at_W__j_1) (of_Q R descent_1_at_eta) =
  mx R 2 2 [:: [:: q 6278586439 52488; q 101609811143 559872]; [:: q 101609811143 559872; q 101012589527 186624]].
Proof. by rewrite /descent_1_domain /descent_1_left /descent_1_right; at_point. Qed.
Lemma descent_1_right_value (R : numFieldType) : descent_1_right (mx R 2 2 descent_1_at_W_j) (mx R 2 2 descent_1_at_B) (mx R 2 2 descent_1_at_E_) (mx R 2 2 descent_1_at_A__j_1) (mx R 2 2 descent_1_at_W__j_1) (of_Q R descent_1_at_eta) =
  mx R 2 2 [:: [:: q 6278586439 52488; q 101609811143 559872]; [:: q 101609811143 559872; q 101012589527 186624]].
Proof. by rewrite /descent_1_domain /descent_1_left /descent_1_right; at_point. Qed.
Lemma descent_1_wrong_0 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (A__j_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (eta : R),
  descent_1_domain W_j B E_ A__j_1 W__j_1 eta -> descent_1_left W_j B E_ A__j_1 W__j_1 eta = (- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1)).
Proof. move=> /(_ (mx R 2 2 descent_1_at_W_j) (mx R 2 2 descent_1_at_B) (mx R 2 2 descent_1_at_E_) (mx R 2 2 descent_1_at_A__j_1) (mx R 2 2 descent_1_at_W__j_1) (of_Q R descent_1_at_eta) (descent_1_inhabited R)); rewrite /descent_1_domain /descent_1_left /descent_1_right; not_at_point. Qed.
Lemma descent_1_wrong_1 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (A__j_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (eta : R),
  descent_1_domain W_j B E_ A__j_1 W__j_1 eta -> descent_1_left W_j B E_ A__j_1 W__j_1 eta = (eta *: ((W_j *m B *m E_^T *m A__j_1 *m A__j_1^T *m E_ *m B^T *m W_j^T) + (- (W__j_1^T *m A__j_1^T *m E_ *m B^T *m B *m E_^T *m A__j_1 *m W__j_1)))) + (- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1)).
Proof. move=> /(_ (mx R 2 2 descent_1_at_W_j) (mx R 2 2 descent_1_at_B) (mx R 2 2 descent_1_at_E_) (mx R 2 2 descent_1_at_A__j_1) (mx R 2 2 descent_1_at_W__j_1) (of_Q R descent_1_at_eta) (descent_1_inhabited R)); rewrite /descent_1_domain /descent_1_left /descent_1_right; not_at_point. Qed.

(* descent_2: At N = 2 the first order in η is the velocity of W under (1.3), for balanced layers −2 A_{2,W}(∂E);
   what is left, η² ∂E W^T ∂E, depends on W alone.  Over a time T, T/η steps add up to an error of the order of
   η. | (-eta*∂E*T(W_1) + W_2)*(-eta*T(W_2)*∂E + W_1) = eta**2*∂E*T(W_1)*T(W_2)*∂E - eta*(W_2*T(W_2)*∂E +
   ∂E*T(W_1)*W_1) + W_2*W_1 *)
Definition descent_2_domain (R : numFieldType) (d0 d3 d1 : nat)
  (E_ : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d1, d3)) (W_2 : 'M[R]_(d0, d1)) (eta : R) : Prop :=
  True.
Definition descent_2_left (R : numFieldType) (d0 d3 d1 : nat)
  (E_ : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d1, d3)) (W_2 : 'M[R]_(d0, d1)) (eta : R) : 'M[R]_(d0, d3) :=
  ((- (eta *: (E_ *m W_1^T))) + W_2) *m ((- (eta *: (W_2^T *m E_))) + W_1).
Definition descent_2_right (R : numFieldType) (d0 d3 d1 : nat)
  (E_ : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d1, d3)) (W_2 : 'M[R]_(d0, d1)) (eta : R) : 'M[R]_(d0, d3) :=
  (eta *: (eta *: (E_ *m W_1^T *m W_2^T *m E_))) + (- (eta *: ((W_2 *m W_2^T *m E_) + (E_ *m W_1^T *m W_1)))) + (W_2 *m W_1).
Lemma descent_2 (R : numFieldType) (d0 d3 d1 : nat)
  (E_ : 'M[R]_(d0, d3)) (W_1 : 'M[R]_(d1, d3)) (W_2 : 'M[R]_(d0, d1)) (eta : R) :
  descent_2_domain E_ W_1 W_2 eta -> descent_2_left E_ W_1 W_2 eta = descent_2_right E_ W_1 W_2 eta.
Proof.
  rewrite /descent_2_domain /descent_2_left /descent_2_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d1].
  have certified := @by_certificate R D [:: pad D E_; pad D W_1; pad D W_2] [:: eta]
    [:: ]
    (Times (Plus (Minus (Multiple 0 (Times (Letter 0) (Transposed (Letter 1))))) (Letter 2)) (Plus (Minus (Multiple 0 (Times (Transposed (Letter 2)) (Letter 0)))) (Letter 1)))
    (Plus (Plus (Multiple 0 (Multiple 0 (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 0)))) (Minus (Multiple 0 (Plus (Times (Times (Letter 2) (Transposed (Letter 2))) (Letter 0)) (Times (Times (Letter 0) (Transposed (Letter 1))) (Letter 1)))))) (Times (Letter 2) (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition descent_2_at_E_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition descent_2_at_W_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition descent_2_at_W_2 : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition descent_2_at_eta : Q :=
  q 1 3.
Lemma descent_2_inhabited (R : numFieldType) : descent_2_domain (mx R 2 2 descent_2_at_E_) (mx R 2 2 descent_2_at_W_1) (mx R 2 2 descent_2_at_W_2) (of_Q R descent_2_at_eta).
Proof. by rewrite /descent_2_domain /descent_2_left /descent_2_right; at_point. Qed.
Lemma descent_2_left_value (R : numFieldType) : descent_2_left (mx R 2 2 descent_2_at_E_) (mx R 2 2 descent_2_at_W_1) (mx R 2 2 descent_2_at_W_2) (of_Q R descent_2_at_eta) =
  mx R 2 2 [:: [:: q (-35267) 432; q 241 72]; [:: q (-935) 48; q (-9215) 432]].
Proof. by rewrite /descent_2_domain /descent_2_left /descent_2_right; at_point. Qed.
Lemma descent_2_right_value (R : numFieldType) : descent_2_right (mx R 2 2 descent_2_at_E_) (mx R 2 2 descent_2_at_W_1) (mx R 2 2 descent_2_at_W_2) (of_Q R descent_2_at_eta) =
  mx R 2 2 [:: [:: q (-35267) 432; q 241 72]; [:: q (-935) 48; q (-9215) 432]].
Proof. by rewrite /descent_2_domain /descent_2_left /descent_2_right; at_point. Qed.
Lemma descent_2_wrong_0 (R : numFieldType) : ~ (forall (E_ : 'M[R]_(2, 2)) (W_1 : 'M[R]_(2, 2)) (W_2 : 'M[R]_(2, 2)) (eta : R),
  descent_2_domain E_ W_1 W_2 eta -> descent_2_left E_ W_1 W_2 eta = (eta *: (eta *: (E_ *m W_2 *m W_1 *m E_))) + (- (eta *: ((W_2 *m W_2^T *m E_) + (E_ *m W_1^T *m W_1)))) + (W_2 *m W_1)).
Proof. move=> /(_ (mx R 2 2 descent_2_at_E_) (mx R 2 2 descent_2_at_W_1) (mx R 2 2 descent_2_at_W_2) (of_Q R descent_2_at_eta) (descent_2_inhabited R)); rewrite /descent_2_domain /descent_2_left /descent_2_right; not_at_point. Qed.
Lemma descent_2_wrong_1 (R : numFieldType) : ~ (forall (E_ : 'M[R]_(2, 2)) (W_1 : 'M[R]_(2, 2)) (W_2 : 'M[R]_(2, 2)) (eta : R),
  descent_2_domain E_ W_1 W_2 eta -> descent_2_left E_ W_1 W_2 eta = (eta *: (eta *: (E_ *m W_1^T *m W_2^T *m E_))) + (- (eta *: ((W_2 *m W_2^T *m E_) + (E_ *m W_1^T *m W_1)))) + (W_1 *m W_1)).
Proof. move=> /(_ (mx R 2 2 descent_2_at_E_) (mx R 2 2 descent_2_at_W_1) (mx R 2 2 descent_2_at_W_2) (of_Q R descent_2_at_eta) (descent_2_inhabited R)); rewrite /descent_2_domain /descent_2_left /descent_2_right; not_at_point. Qed.

(* least_squares_1: Along W + s Z the loss is E(W) + s tr(∂E^T Z) + (s²/2) tr((Z X X^T)^T Z), without remainder:
   the coefficient of s is the inner product of Z with (W X − Y) X^T, which is therefore the gradient. |
   Tr((T(X)*(s*T(Z) + T(W)) - T(Y))*(-Y + (s*Z + W)*X))/2 = s**2*Tr(X*T(X)*T(Z)*Z)/2 + s*Tr(X*(T(X)*T(W) -
   T(Y))*Z) + Tr((T(X)*T(W) - T(Y))*(W*X - Y))/2 *)
Definition least_squares_1_domain (R : numFieldType) (d1 d0 : nat)
  (X : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) (s : R) : Prop :=
  True.
Definition least_squares_1_left (R : numFieldType) (d1 d0 : nat)
  (X : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) (s : R) : R :=
  \tr (2%:R^-1 *: (((X^T *m ((s *: Z_^T) + W^T)) + (- Y^T)) *m ((- Y) + (((s *: Z_) + W) *m X)))).
Definition least_squares_1_right (R : numFieldType) (d1 d0 : nat)
  (X : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) (s : R) : R :=
  \tr ((2%:R^-1 *: (s *: (s *: (X *m X^T *m Z_^T *m Z_)))) + (s *: (X *m ((X^T *m W^T) + (- Y^T)) *m Z_)) + (2%:R^-1 *: (((X^T *m W^T) + (- Y^T)) *m ((W *m X) + (- Y))))).
Lemma least_squares_1 (R : numFieldType) (d1 d0 : nat)
  (X : 'M[R]_(d1, d1)) (Z_ : 'M[R]_(d0, d1)) (W : 'M[R]_(d0, d1)) (Y : 'M[R]_(d0, d1)) (s : R) :
  least_squares_1_domain X Z_ W Y s -> least_squares_1_left X Z_ W Y s = least_squares_1_right X Z_ W Y s.
Proof.
  rewrite /least_squares_1_domain /least_squares_1_left /least_squares_1_right; move=> _.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d1; d0].
  have certified := @by_certificate_of_traces R D [:: pad D X; pad D Z_; pad D W; pad D Y] [:: 2%:R^-1; s]
    [:: ((Multiple 1 Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Times (Letter 2) (Letter 0)) (Transposed (Letter 0))) (Transposed (Letter 1)))); ((Minus (Multiple 1 Unit)), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Times (Letter 0) (Transposed (Letter 3))) (Letter 1)))]
    (Multiple 0 (Times (Plus (Times (Transposed (Letter 0)) (Plus (Multiple 1 (Transposed (Letter 1))) (Transposed (Letter 2)))) (Minus (Transposed (Letter 3)))) (Plus (Minus (Letter 3)) (Times (Plus (Multiple 1 (Letter 1)) (Letter 2)) (Letter 0)))))
    (Plus (Plus (Multiple 0 (Multiple 1 (Multiple 1 (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 1))))) (Multiple 1 (Times (Times (Letter 0) (Plus (Times (Transposed (Letter 0)) (Transposed (Letter 2))) (Minus (Transposed (Letter 3))))) (Letter 1)))) (Multiple 0 (Times (Plus (Times (Transposed (Letter 0)) (Transposed (Letter 2))) (Minus (Transposed (Letter 3)))) (Plus (Times (Letter 2) (Letter 0)) (Minus (Letter 3)))))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition least_squares_1_at_X : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition least_squares_1_at_Z_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition least_squares_1_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition least_squares_1_at_Y : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition least_squares_1_at_s : Q :=
  q 2 3.
Lemma least_squares_1_inhabited (R : numFieldType) : least_squares_1_domain (mx R 2 2 least_squares_1_at_X) (mx R 2 2 least_squares_1_at_Z_) (mx R 2 2 least_squares_1_at_W) (mx R 2 2 least_squares_1_at_Y) (of_Q R least_squares_1_at_s).
Proof. by rewrite /least_squares_1_domain /least_squares_1_left /least_squares_1_right; at_point. Qed.
Lemma least_squares_1_left_value (R : numFieldType) : least_squares_1_left (mx R 2 2 least_squares_1_at_X) (mx R 2 2 least_squares_1_at_Z_) (mx R 2 2 least_squares_1_at_W) (mx R 2 2 least_squares_1_at_Y) (of_Q R least_squares_1_at_s) =
  of_Q R (q 834377 864).
Proof. by rewrite /least_squares_1_domain /least_squares_1_left /least_squares_1_right; at_point. Qed.
Lemma least_squares_1_right_value (R : numFieldType) : least_squares_1_right (mx R 2 2 least_squares_1_at_X) (mx R 2 2 least_squares_1_at_Z_) (mx R 2 2 least_squares_1_at_W) (mx R 2 2 least_squares_1_at_Y) (of_Q R least_squares_1_at_s) =
  of_Q R (q 834377 864).
Proof. by rewrite /least_squares_1_domain /least_squares_1_left /least_squares_1_right; at_point. Qed.

(* level_sets_1: The rate of G_j in the direction of a symmetric S is 2⟨W_{j+1} S, dW_{j+1}⟩ − 2⟨S W_j, dW_j⟩.
   It is 0 for every change of two layers exactly where W_2 S = 0 and S W_1 = 0, that is S Z = 0: for N = 2 the
   level set is a manifold where Z has rank d. | Tr(S*(-W_j*T(\dot{W}_j) - \dot{W}_j*T(W_j) +
   T(W_{j+1})*\dot{W}_{j+1} + T(\dot{W}_{j+1})*W_{j+1})) = Tr(T(S)*T(W_{j+1})*\dot{W}_{j+1}) -
   Tr(T(W_j)*T(S)*\dot{W}_j) - Tr(T(\dot{W}_j)*S*W_j) + Tr(T(\dot{W}_{j+1})*W_{j+1}*S) *)
Definition level_sets_1_domain (R : numFieldType) (d0 d2 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d0)) (dot_W__j : 'M[R]_(d0, d0)) (W__j_1 : 'M[R]_(d2, d0)) (dot_W___j_1 : 'M[R]_(d2, d0)) : Prop :=
  S_^T = S_.
Definition level_sets_1_left (R : numFieldType) (d0 d2 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d0)) (dot_W__j : 'M[R]_(d0, d0)) (W__j_1 : 'M[R]_(d2, d0)) (dot_W___j_1 : 'M[R]_(d2, d0)) : R :=
  \tr (S_ *m ((- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (W__j_1^T *m dot_W___j_1) + (dot_W___j_1^T *m W__j_1))).
Definition level_sets_1_right (R : numFieldType) (d0 d2 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d0)) (dot_W__j : 'M[R]_(d0, d0)) (W__j_1 : 'M[R]_(d2, d0)) (dot_W___j_1 : 'M[R]_(d2, d0)) : R :=
  \tr ((S_^T *m W__j_1^T *m dot_W___j_1) + (- (W_j^T *m S_^T *m dot_W__j)) + (- (dot_W__j^T *m S_ *m W_j)) + (dot_W___j_1^T *m W__j_1 *m S_)).
Lemma level_sets_1 (R : numFieldType) (d0 d2 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d0)) (dot_W__j : 'M[R]_(d0, d0)) (W__j_1 : 'M[R]_(d2, d0)) (dot_W___j_1 : 'M[R]_(d2, d0)) :
  level_sets_1_domain S_ W_j dot_W__j W__j_1 dot_W___j_1 -> level_sets_1_left S_ W_j dot_W__j W__j_1 dot_W___j_1 = level_sets_1_right S_ W_j dot_W__j W__j_1 dot_W___j_1.
Proof.
  rewrite /level_sets_1_domain /level_sets_1_left /level_sets_1_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D S_; pad D W_j; pad D dot_W__j; pad D W__j_1; pad D dot_W___j_1] [:: ]
    [:: ((Transposed (Letter 1)), (Transposed (Letter 0)), (Letter 0), (Letter 2)); ((Minus Unit), (Transposed (Letter 0)), (Letter 0), (Times (Transposed (Letter 3)) (Letter 4)))]
    (Times (Letter 0) (Plus (Plus (Plus (Minus (Times (Letter 1) (Transposed (Letter 2)))) (Minus (Times (Letter 2) (Transposed (Letter 1))))) (Times (Transposed (Letter 3)) (Letter 4))) (Times (Transposed (Letter 4)) (Letter 3))))
    (Plus (Plus (Plus (Times (Times (Transposed (Letter 0)) (Transposed (Letter 3))) (Letter 4)) (Minus (Times (Times (Transposed (Letter 1)) (Transposed (Letter 0))) (Letter 2)))) (Minus (Times (Times (Transposed (Letter 2)) (Letter 0)) (Letter 1)))) (Times (Times (Transposed (Letter 4)) (Letter 3)) (Letter 0))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_1_at_S_ : table :=
  [:: [:: q 49 3; q (-3) 1]; [:: q (-3) 1; q 43 3]].
Definition level_sets_1_at_W_j : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition level_sets_1_at_dot_W__j : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition level_sets_1_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition level_sets_1_at_dot_W___j_1 : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Lemma level_sets_1_inhabited (R : numFieldType) : level_sets_1_domain (mx R 2 2 level_sets_1_at_S_) (mx R 2 2 level_sets_1_at_W_j) (mx R 2 2 level_sets_1_at_dot_W__j) (mx R 2 2 level_sets_1_at_W__j_1) (mx R 2 2 level_sets_1_at_dot_W___j_1).
Proof. by rewrite /level_sets_1_domain /level_sets_1_left /level_sets_1_right; at_point. Qed.
Lemma level_sets_1_left_value (R : numFieldType) : level_sets_1_left (mx R 2 2 level_sets_1_at_S_) (mx R 2 2 level_sets_1_at_W_j) (mx R 2 2 level_sets_1_at_dot_W__j) (mx R 2 2 level_sets_1_at_W__j_1) (mx R 2 2 level_sets_1_at_dot_W___j_1) =
  of_Q R (q 2102 9).
Proof. by rewrite /level_sets_1_domain /level_sets_1_left /level_sets_1_right; at_point. Qed.
Lemma level_sets_1_right_value (R : numFieldType) : level_sets_1_right (mx R 2 2 level_sets_1_at_S_) (mx R 2 2 level_sets_1_at_W_j) (mx R 2 2 level_sets_1_at_dot_W__j) (mx R 2 2 level_sets_1_at_W__j_1) (mx R 2 2 level_sets_1_at_dot_W___j_1) =
  of_Q R (q 2102 9).
Proof. by rewrite /level_sets_1_domain /level_sets_1_left /level_sets_1_right; at_point. Qed.

(* level_sets_2: Where Z has rank r, Z = B Y with r columns in B and Y of full row rank; −G = Z J Z^T = B (Y J
   Y^T) B^T, J = diag(I, −I).  The columns of B span a space V that holds the image of G; in V the level set is
   smooth, as S Y = 0 forces S = 0, and the V in question are a Grassmannian: the stratum is a smooth bundle over
   it. | Z*J*T(Z) = B*Y*J*T(Y)*T(B) *)
Definition level_sets_2_domain (R : numFieldType) (d0 d1 d5 : nat)
  (Z_ : 'M[R]_(d0, d1)) (J : 'M[R]_(d1, d1)) (B : 'M[R]_(d0, d5)) (Y : 'M[R]_(d5, d1)) : Prop :=
  Z_ = B *m Y /\
  Z_^T = Y^T *m B^T.
Definition level_sets_2_left (R : numFieldType) (d0 d1 d5 : nat)
  (Z_ : 'M[R]_(d0, d1)) (J : 'M[R]_(d1, d1)) (B : 'M[R]_(d0, d5)) (Y : 'M[R]_(d5, d1)) : 'M[R]_(d0, d0) :=
  Z_ *m J *m Z_^T.
Definition level_sets_2_right (R : numFieldType) (d0 d1 d5 : nat)
  (Z_ : 'M[R]_(d0, d1)) (J : 'M[R]_(d1, d1)) (B : 'M[R]_(d0, d5)) (Y : 'M[R]_(d5, d1)) : 'M[R]_(d0, d0) :=
  B *m Y *m J *m Y^T *m B^T.
Lemma level_sets_2 (R : numFieldType) (d0 d1 d5 : nat)
  (Z_ : 'M[R]_(d0, d1)) (J : 'M[R]_(d1, d1)) (B : 'M[R]_(d0, d5)) (Y : 'M[R]_(d5, d1)) :
  level_sets_2_domain Z_ J B Y -> level_sets_2_left Z_ J B Y = level_sets_2_right Z_ J B Y.
Proof.
  rewrite /level_sets_2_domain /level_sets_2_left /level_sets_2_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D Z_; pad D J; pad D B; pad D Y] [:: ]
    [:: (Unit, (Letter 0), (Times (Letter 2) (Letter 3)), (Times (Letter 1) (Transposed (Letter 0)))); ((Times (Times (Letter 2) (Letter 3)) (Letter 1)), (Transposed (Letter 0)), (Times (Transposed (Letter 3)) (Transposed (Letter 2))), Unit)]
    (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))
    (Times (Times (Times (Times (Letter 2) (Letter 3)) (Letter 1)) (Transposed (Letter 3))) (Transposed (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_2_at_Z_ : table :=
  [:: [:: q 137 12; q 11 4]; [:: q (-61) 9; q 203 12]].
Definition level_sets_2_at_J : table :=
  [:: [:: q 21 1; q (-2) 3]; [:: q (-2) 3; q 11 1]].
Definition level_sets_2_at_B : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition level_sets_2_at_Y : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Lemma level_sets_2_inhabited (R : numFieldType) : level_sets_2_domain (mx R 2 2 level_sets_2_at_Z_) (mx R 2 2 level_sets_2_at_J) (mx R 2 2 level_sets_2_at_B) (mx R 2 2 level_sets_2_at_Y).
Proof. by rewrite /level_sets_2_domain /level_sets_2_left /level_sets_2_right; at_point. Qed.
Lemma level_sets_2_left_value (R : numFieldType) : level_sets_2_left (mx R 2 2 level_sets_2_at_Z_) (mx R 2 2 level_sets_2_at_J) (mx R 2 2 level_sets_2_at_B) (mx R 2 2 level_sets_2_at_Y) =
  mx R 2 2 [:: [:: q 100025 36; q (-531175) 432]; [:: q (-531175) 432; q 5528075 1296]].
Proof. by rewrite /level_sets_2_domain /level_sets_2_left /level_sets_2_right; at_point. Qed.
Lemma level_sets_2_right_value (R : numFieldType) : level_sets_2_right (mx R 2 2 level_sets_2_at_Z_) (mx R 2 2 level_sets_2_at_J) (mx R 2 2 level_sets_2_at_B) (mx R 2 2 level_sets_2_at_Y) =
  mx R 2 2 [:: [:: q 100025 36; q (-531175) 432]; [:: q (-531175) 432; q 5528075 1296]].
Proof. by rewrite /level_sets_2_domain /level_sets_2_left /level_sets_2_right; at_point. Qed.
Lemma level_sets_2_wrong_0 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (J : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (Y : 'M[R]_(2, 2)),
  level_sets_2_domain Z_ J B Y -> level_sets_2_left Z_ J B Y = J *m Y *m J *m Y^T *m B^T).
Proof. move=> /(_ (mx R 2 2 level_sets_2_at_Z_) (mx R 2 2 level_sets_2_at_J) (mx R 2 2 level_sets_2_at_B) (mx R 2 2 level_sets_2_at_Y) (level_sets_2_inhabited R)); rewrite /level_sets_2_domain /level_sets_2_left /level_sets_2_right; not_at_point. Qed.
Lemma level_sets_2_wrong_1 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (J : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (Y : 'M[R]_(2, 2)),
  level_sets_2_domain Z_ J B Y -> level_sets_2_left Z_ J B Y = (B *m B) *m J *m Y^T *m B^T).
Proof. move=> /(_ (mx R 2 2 level_sets_2_at_Z_) (mx R 2 2 level_sets_2_at_J) (mx R 2 2 level_sets_2_at_B) (mx R 2 2 level_sets_2_at_Y) (level_sets_2_inhabited R)); rewrite /level_sets_2_domain /level_sets_2_left /level_sets_2_right; not_at_point. Qed.

(* level_sets_3: Every depth: the S_j are missed by the differential together exactly where W_{j+1} S_j = S_{j+1}
   W_{j+1} with S_0 = S_N = 0.  Then W_N ⋯ W_{j+1} S_j = W_N ⋯ W_{j+2} S_{j+1} W_{j+1} = ⋯ = 0, and S_j W_j ⋯ W_1
   = 0 likewise. | A*W_{j+1}*S = A*S_{j+1}*W_{j+1} *)
Definition level_sets_3_domain (R : numFieldType) (d0 d1 d3 : nat)
  (A : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (S__j_1 : 'M[R]_(d1, d1)) : Prop :=
  W__j_1 *m S_ = S__j_1 *m W__j_1.
Definition level_sets_3_left (R : numFieldType) (d0 d1 d3 : nat)
  (A : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (S__j_1 : 'M[R]_(d1, d1)) : 'M[R]_(d0, d3) :=
  A *m W__j_1 *m S_.
Definition level_sets_3_right (R : numFieldType) (d0 d1 d3 : nat)
  (A : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (S__j_1 : 'M[R]_(d1, d1)) : 'M[R]_(d0, d3) :=
  A *m S__j_1 *m W__j_1.
Lemma level_sets_3 (R : numFieldType) (d0 d1 d3 : nat)
  (A : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (S_ : 'M[R]_(d3, d3)) (S__j_1 : 'M[R]_(d1, d1)) :
  level_sets_3_domain A W__j_1 S_ S__j_1 -> level_sets_3_left A W__j_1 S_ S__j_1 = level_sets_3_right A W__j_1 S_ S__j_1.
Proof.
  rewrite /level_sets_3_domain /level_sets_3_left /level_sets_3_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D W__j_1; pad D S_; pad D S__j_1] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Letter 2)), (Times (Letter 3) (Letter 1)), Unit)]
    (Times (Times (Letter 0) (Letter 1)) (Letter 2))
    (Times (Times (Letter 0) (Letter 3)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_3_at_A : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition level_sets_3_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition level_sets_3_at_S_ : table :=
  [:: [:: q 49 3; q (-3) 1]; [:: q (-3) 1; q 43 3]].
Definition level_sets_3_at_S__j_1 : table :=
  [:: [:: q 5054 321; q (-390) 107]; [:: q (-1443) 535; q 4790 321]].
Lemma level_sets_3_inhabited (R : numFieldType) : level_sets_3_domain (mx R 2 2 level_sets_3_at_A) (mx R 2 2 level_sets_3_at_W__j_1) (mx R 2 2 level_sets_3_at_S_) (mx R 2 2 level_sets_3_at_S__j_1).
Proof. by rewrite /level_sets_3_domain /level_sets_3_left /level_sets_3_right; at_point. Qed.
Lemma level_sets_3_left_value (R : numFieldType) : level_sets_3_left (mx R 2 2 level_sets_3_at_A) (mx R 2 2 level_sets_3_at_W__j_1) (mx R 2 2 level_sets_3_at_S_) (mx R 2 2 level_sets_3_at_S__j_1) =
  mx R 2 2 [:: [:: q 4543 9; q (-4129) 18]; [:: q (-7951) 18; q 3133 6]].
Proof. by rewrite /level_sets_3_domain /level_sets_3_left /level_sets_3_right; at_point. Qed.
Lemma level_sets_3_right_value (R : numFieldType) : level_sets_3_right (mx R 2 2 level_sets_3_at_A) (mx R 2 2 level_sets_3_at_W__j_1) (mx R 2 2 level_sets_3_at_S_) (mx R 2 2 level_sets_3_at_S__j_1) =
  mx R 2 2 [:: [:: q 4543 9; q (-4129) 18]; [:: q (-7951) 18; q 3133 6]].
Proof. by rewrite /level_sets_3_domain /level_sets_3_left /level_sets_3_right; at_point. Qed.
Lemma level_sets_3_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (S__j_1 : 'M[R]_(2, 2)),
  level_sets_3_domain A W__j_1 S_ S__j_1 -> level_sets_3_left A W__j_1 S_ S__j_1 = S_ *m S__j_1 *m W__j_1).
Proof. move=> /(_ (mx R 2 2 level_sets_3_at_A) (mx R 2 2 level_sets_3_at_W__j_1) (mx R 2 2 level_sets_3_at_S_) (mx R 2 2 level_sets_3_at_S__j_1) (level_sets_3_inhabited R)); rewrite /level_sets_3_domain /level_sets_3_left /level_sets_3_right; not_at_point. Qed.
Lemma level_sets_3_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (S__j_1 : 'M[R]_(2, 2)),
  level_sets_3_domain A W__j_1 S_ S__j_1 -> level_sets_3_left A W__j_1 S_ S__j_1 = A *m (W__j_1 *m W__j_1)).
Proof. move=> /(_ (mx R 2 2 level_sets_3_at_A) (mx R 2 2 level_sets_3_at_W__j_1) (mx R 2 2 level_sets_3_at_S_) (mx R 2 2 level_sets_3_at_S__j_1) (level_sets_3_inhabited R)); rewrite /level_sets_3_domain /level_sets_3_left /level_sets_3_right; not_at_point. Qed.

(* level_sets_4: Layer j moves by −(W_N ⋯ W_{j+1})^T ∂E (W_{j−1} ⋯ W_1)^T, (1.4), which S_j takes to 0, and
   S_{j−1} from the other side: the equations for the S_j go on to hold.  The flow keeps all that the
   differential misses, and so whether the level set is known to be smooth. | S*T(A)*∂E*T(B) = T(S)*T(A)*∂E*T(B) *)
Definition level_sets_4_domain (R : numFieldType) (d0 d2 d5 d6 : nat)
  (S_ : 'M[R]_(d0, d0)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d5)) (B : 'M[R]_(d6, d5)) : Prop :=
  S_^T = S_.
Definition level_sets_4_left (R : numFieldType) (d0 d2 d5 d6 : nat)
  (S_ : 'M[R]_(d0, d0)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d5)) (B : 'M[R]_(d6, d5)) : 'M[R]_(d0, d6) :=
  S_ *m A^T *m E_ *m B^T.
Definition level_sets_4_right (R : numFieldType) (d0 d2 d5 d6 : nat)
  (S_ : 'M[R]_(d0, d0)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d5)) (B : 'M[R]_(d6, d5)) : 'M[R]_(d0, d6) :=
  S_^T *m A^T *m E_ *m B^T.
Lemma level_sets_4 (R : numFieldType) (d0 d2 d5 d6 : nat)
  (S_ : 'M[R]_(d0, d0)) (A : 'M[R]_(d2, d0)) (E_ : 'M[R]_(d2, d5)) (B : 'M[R]_(d6, d5)) :
  level_sets_4_domain S_ A E_ B -> level_sets_4_left S_ A E_ B = level_sets_4_right S_ A E_ B.
Proof.
  rewrite /level_sets_4_domain /level_sets_4_left /level_sets_4_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d2; d5; d6].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D S_; pad D A; pad D E_; pad D B] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 0)), (Letter 0), (Times (Times (Transposed (Letter 1)) (Letter 2)) (Transposed (Letter 3))))]
    (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 3)))
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_4_at_S_ : table :=
  [:: [:: q 49 3; q (-3) 1]; [:: q (-3) 1; q 43 3]].
Definition level_sets_4_at_A : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition level_sets_4_at_E_ : table :=
  [:: [:: q 13 1; q (-1) 1]; [:: q 1 3; q 25 2]].
Definition level_sets_4_at_B : table :=
  [:: [:: q 23 2; q (-4) 3]; [:: q (-1) 1; q 19 2]].
Lemma level_sets_4_inhabited (R : numFieldType) : level_sets_4_domain (mx R 2 2 level_sets_4_at_S_) (mx R 2 2 level_sets_4_at_A) (mx R 2 2 level_sets_4_at_E_) (mx R 2 2 level_sets_4_at_B).
Proof. by rewrite /level_sets_4_domain /level_sets_4_left /level_sets_4_right; at_point. Qed.
Lemma level_sets_4_left_value (R : numFieldType) : level_sets_4_left (mx R 2 2 level_sets_4_at_S_) (mx R 2 2 level_sets_4_at_A) (mx R 2 2 level_sets_4_at_E_) (mx R 2 2 level_sets_4_at_B) =
  mx R 2 2 [:: [:: q 52937 4; q (-115807) 36]; [:: q (-69977) 36; q 59877 4]].
Proof. by rewrite /level_sets_4_domain /level_sets_4_left /level_sets_4_right; at_point. Qed.
Lemma level_sets_4_right_value (R : numFieldType) : level_sets_4_right (mx R 2 2 level_sets_4_at_S_) (mx R 2 2 level_sets_4_at_A) (mx R 2 2 level_sets_4_at_E_) (mx R 2 2 level_sets_4_at_B) =
  mx R 2 2 [:: [:: q 52937 4; q (-115807) 36]; [:: q (-69977) 36; q 59877 4]].
Proof. by rewrite /level_sets_4_domain /level_sets_4_left /level_sets_4_right; at_point. Qed.
Lemma level_sets_4_wrong_0 (R : numFieldType) : ~ (forall (S_ : 'M[R]_(2, 2)) (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  level_sets_4_domain S_ A E_ B -> level_sets_4_left S_ A E_ B = (A^T *m A^T) *m E_ *m B^T).
Proof. move=> /(_ (mx R 2 2 level_sets_4_at_S_) (mx R 2 2 level_sets_4_at_A) (mx R 2 2 level_sets_4_at_E_) (mx R 2 2 level_sets_4_at_B) (level_sets_4_inhabited R)); rewrite /level_sets_4_domain /level_sets_4_left /level_sets_4_right; not_at_point. Qed.
Lemma level_sets_4_wrong_1 (R : numFieldType) : ~ (forall (S_ : 'M[R]_(2, 2)) (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  level_sets_4_domain S_ A E_ B -> level_sets_4_left S_ A E_ B = S_^T *m B^T *m E_ *m B^T).
Proof. move=> /(_ (mx R 2 2 level_sets_4_at_S_) (mx R 2 2 level_sets_4_at_A) (mx R 2 2 level_sets_4_at_E_) (mx R 2 2 level_sets_4_at_B) (level_sets_4_inhabited R)); rewrite /level_sets_4_domain /level_sets_4_left /level_sets_4_right; not_at_point. Qed.

(* level_sets_5: (The other side.) | T(A)*∂E*T(B)*S = T(A)*∂E*T(B)*T(S) *)
Definition level_sets_5_domain (R : numFieldType) (d0 d1 d3 d4 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (S_ : 'M[R]_(d4, d4)) : Prop :=
  S_^T = S_.
Definition level_sets_5_left (R : numFieldType) (d0 d1 d3 d4 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (S_ : 'M[R]_(d4, d4)) : 'M[R]_(d1, d4) :=
  A^T *m E_ *m B^T *m S_.
Definition level_sets_5_right (R : numFieldType) (d0 d1 d3 d4 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (S_ : 'M[R]_(d4, d4)) : 'M[R]_(d1, d4) :=
  A^T *m E_ *m B^T *m S_^T.
Lemma level_sets_5 (R : numFieldType) (d0 d1 d3 d4 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (S_ : 'M[R]_(d4, d4)) :
  level_sets_5_domain A E_ B S_ -> level_sets_5_left A E_ B S_ = level_sets_5_right A E_ B S_.
Proof.
  rewrite /level_sets_5_domain /level_sets_5_left /level_sets_5_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D E_; pad D B; pad D S_] [:: ]
    [:: ((Minus (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 2)))), (Transposed (Letter 3)), (Letter 3), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 2))) (Letter 3))
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 2))) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_5_at_A : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition level_sets_5_at_E_ : table :=
  [:: [:: q 13 1; q (-1) 1]; [:: q 1 3; q 25 2]].
Definition level_sets_5_at_B : table :=
  [:: [:: q 23 2; q (-4) 3]; [:: q (-1) 1; q 19 2]].
Definition level_sets_5_at_S_ : table :=
  [:: [:: q 49 3; q (-3) 1]; [:: q (-3) 1; q 43 3]].
Lemma level_sets_5_inhabited (R : numFieldType) : level_sets_5_domain (mx R 2 2 level_sets_5_at_A) (mx R 2 2 level_sets_5_at_E_) (mx R 2 2 level_sets_5_at_B) (mx R 2 2 level_sets_5_at_S_).
Proof. by rewrite /level_sets_5_domain /level_sets_5_left /level_sets_5_right; at_point. Qed.
Lemma level_sets_5_left_value (R : numFieldType) : level_sets_5_left (mx R 2 2 level_sets_5_at_A) (mx R 2 2 level_sets_5_at_E_) (mx R 2 2 level_sets_5_at_B) (mx R 2 2 level_sets_5_at_S_) =
  mx R 2 2 [:: [:: q 53425 4; q (-90961) 36]; [:: q (-91895) 36; q 59389 4]].
Proof. by rewrite /level_sets_5_domain /level_sets_5_left /level_sets_5_right; at_point. Qed.
Lemma level_sets_5_right_value (R : numFieldType) : level_sets_5_right (mx R 2 2 level_sets_5_at_A) (mx R 2 2 level_sets_5_at_E_) (mx R 2 2 level_sets_5_at_B) (mx R 2 2 level_sets_5_at_S_) =
  mx R 2 2 [:: [:: q 53425 4; q (-90961) 36]; [:: q (-91895) 36; q 59389 4]].
Proof. by rewrite /level_sets_5_domain /level_sets_5_left /level_sets_5_right; at_point. Qed.
Lemma level_sets_5_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)),
  level_sets_5_domain A E_ B S_ -> level_sets_5_left A E_ B S_ = B^T *m E_ *m B^T *m S_^T).
Proof. move=> /(_ (mx R 2 2 level_sets_5_at_A) (mx R 2 2 level_sets_5_at_E_) (mx R 2 2 level_sets_5_at_B) (mx R 2 2 level_sets_5_at_S_) (level_sets_5_inhabited R)); rewrite /level_sets_5_domain /level_sets_5_left /level_sets_5_right; not_at_point. Qed.
Lemma level_sets_5_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)),
  level_sets_5_domain A E_ B S_ -> level_sets_5_left A E_ B S_ = A^T *m A *m B^T *m S_^T).
Proof. move=> /(_ (mx R 2 2 level_sets_5_at_A) (mx R 2 2 level_sets_5_at_E_) (mx R 2 2 level_sets_5_at_B) (mx R 2 2 level_sets_5_at_S_) (level_sets_5_inhabited R)); rewrite /level_sets_5_domain /level_sets_5_left /level_sets_5_right; not_at_point. Qed.

(* level_sets_9: By (2.4) the factors next to each other are Q and Q^T, in this order, and (2.4) has no Q^T Q; at
   a Q that is not orthogonal the two differ. | A*R_{i+1}*R_i*C = A*W_{i+1}*Q*T(Q)*W_i*C *)
Definition level_sets_9_domain (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (R__i_1 : 'M[R]_(d1, d3)) (R_i : 'M[R]_(d3, d5)) (C : 'M[R]_(d5, d7)) (W__i_1 : 'M[R]_(d1, d9)) (Q : 'M[R]_(d9, d3)) (W_i : 'M[R]_(d9, d5)) : Prop :=
  R__i_1 = W__i_1 *m Q /\
  R_i = Q^T *m W_i.
Definition level_sets_9_left (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (R__i_1 : 'M[R]_(d1, d3)) (R_i : 'M[R]_(d3, d5)) (C : 'M[R]_(d5, d7)) (W__i_1 : 'M[R]_(d1, d9)) (Q : 'M[R]_(d9, d3)) (W_i : 'M[R]_(d9, d5)) : 'M[R]_(d0, d7) :=
  A *m R__i_1 *m R_i *m C.
Definition level_sets_9_right (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (R__i_1 : 'M[R]_(d1, d3)) (R_i : 'M[R]_(d3, d5)) (C : 'M[R]_(d5, d7)) (W__i_1 : 'M[R]_(d1, d9)) (Q : 'M[R]_(d9, d3)) (W_i : 'M[R]_(d9, d5)) : 'M[R]_(d0, d7) :=
  A *m W__i_1 *m Q *m Q^T *m W_i *m C.
Lemma level_sets_9 (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (R__i_1 : 'M[R]_(d1, d3)) (R_i : 'M[R]_(d3, d5)) (C : 'M[R]_(d5, d7)) (W__i_1 : 'M[R]_(d1, d9)) (Q : 'M[R]_(d9, d3)) (W_i : 'M[R]_(d9, d5)) :
  level_sets_9_domain A R__i_1 R_i C W__i_1 Q W_i -> level_sets_9_left A R__i_1 R_i C W__i_1 Q W_i = level_sets_9_right A R__i_1 R_i C W__i_1 Q W_i.
Proof.
  rewrite /level_sets_9_domain /level_sets_9_left /level_sets_9_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 /andP [le5 _]]]]]]] := common_bound [:: d0; d1; d3; d5; d7; d9].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D A; pad D R__i_1; pad D R_i; pad D C; pad D W__i_1; pad D Q; pad D W_i] [:: ]
    [:: ((Letter 0), (Letter 1), (Times (Letter 4) (Letter 5)), (Times (Letter 2) (Letter 3))); ((Times (Times (Letter 0) (Letter 4)) (Letter 5)), (Letter 2), (Times (Transposed (Letter 5)) (Letter 6)), (Letter 3))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Letter 3))
    (Times (Times (Times (Times (Times (Letter 0) (Letter 4)) (Letter 5)) (Transposed (Letter 5))) (Letter 6)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_9_at_A : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition level_sets_9_at_R__i_1 : table :=
  [:: [:: q 245 4; q (-635) 36]; [:: q (-63) 2; q 277 12]].
Definition level_sets_9_at_R_i : table :=
  [:: [:: q 147 4; q 63 2]; [:: q 41 6; q 113 4]].
Definition level_sets_9_at_C : table :=
  [:: [:: q 23 2; q (-4) 3]; [:: q (-1) 1; q 19 2]].
Definition level_sets_9_at_W__i_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition level_sets_9_at_Q : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition level_sets_9_at_W_i : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Lemma level_sets_9_inhabited (R : numFieldType) : level_sets_9_domain (mx R 2 2 level_sets_9_at_A) (mx R 2 2 level_sets_9_at_R__i_1) (mx R 2 2 level_sets_9_at_R_i) (mx R 2 2 level_sets_9_at_C) (mx R 2 2 level_sets_9_at_W__i_1) (mx R 2 2 level_sets_9_at_Q) (mx R 2 2 level_sets_9_at_W_i).
Proof. by rewrite /level_sets_9_domain /level_sets_9_left /level_sets_9_right; at_point. Qed.
Lemma level_sets_9_left_value (R : numFieldType) : level_sets_9_left (mx R 2 2 level_sets_9_at_A) (mx R 2 2 level_sets_9_at_R__i_1) (mx R 2 2 level_sets_9_at_R_i) (mx R 2 2 level_sets_9_at_C) (mx R 2 2 level_sets_9_at_W__i_1) (mx R 2 2 level_sets_9_at_Q) (mx R 2 2 level_sets_9_at_W_i) =
  mx R 2 2 [:: [:: q 860939375 5184; q 1306889485 15552]; [:: q (-4687505) 24; q (-38809265) 576]].
Proof. by rewrite /level_sets_9_domain /level_sets_9_left /level_sets_9_right; at_point. Qed.
Lemma level_sets_9_right_value (R : numFieldType) : level_sets_9_right (mx R 2 2 level_sets_9_at_A) (mx R 2 2 level_sets_9_at_R__i_1) (mx R 2 2 level_sets_9_at_R_i) (mx R 2 2 level_sets_9_at_C) (mx R 2 2 level_sets_9_at_W__i_1) (mx R 2 2 level_sets_9_at_Q) (mx R 2 2 level_sets_9_at_W_i) =
  mx R 2 2 [:: [:: q 860939375 5184; q 1306889485 15552]; [:: q (-4687505) 24; q (-38809265) 576]].
Proof. by rewrite /level_sets_9_domain /level_sets_9_left /level_sets_9_right; at_point. Qed.
Lemma level_sets_9_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (R__i_1 : 'M[R]_(2, 2)) (R_i : 'M[R]_(2, 2)) (C : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (W_i : 'M[R]_(2, 2)),
  level_sets_9_domain A R__i_1 R_i C W__i_1 Q W_i -> level_sets_9_left A R__i_1 R_i C W__i_1 Q W_i = A *m W__i_1 *m Q^T *m Q *m W_i *m C).
Proof. move=> /(_ (mx R 2 2 level_sets_9_at_A) (mx R 2 2 level_sets_9_at_R__i_1) (mx R 2 2 level_sets_9_at_R_i) (mx R 2 2 level_sets_9_at_C) (mx R 2 2 level_sets_9_at_W__i_1) (mx R 2 2 level_sets_9_at_Q) (mx R 2 2 level_sets_9_at_W_i) (level_sets_9_inhabited R)); rewrite /level_sets_9_domain /level_sets_9_left /level_sets_9_right; not_at_point. Qed.
Lemma level_sets_9_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (R__i_1 : 'M[R]_(2, 2)) (R_i : 'M[R]_(2, 2)) (C : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (W_i : 'M[R]_(2, 2)),
  level_sets_9_domain A R__i_1 R_i C W__i_1 Q W_i -> level_sets_9_left A R__i_1 R_i C W__i_1 Q W_i = C *m W__i_1 *m Q *m Q^T *m W_i *m C).
Proof. move=> /(_ (mx R 2 2 level_sets_9_at_A) (mx R 2 2 level_sets_9_at_R__i_1) (mx R 2 2 level_sets_9_at_R_i) (mx R 2 2 level_sets_9_at_C) (mx R 2 2 level_sets_9_at_W__i_1) (mx R 2 2 level_sets_9_at_Q) (mx R 2 2 level_sets_9_at_W_i) (level_sets_9_inhabited R)); rewrite /level_sets_9_domain /level_sets_9_left /level_sets_9_right; not_at_point. Qed.

(* level_sets_10: For Q in O(d) both products are I, and the conclusion of the display stands. | Q*T(Q)*Q = Q *)
Definition level_sets_10_domain (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) : Prop :=
  Q *m Q^T = (1%:M : 'M_d0).
Definition level_sets_10_left (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) : 'M[R]_(d0, d1) :=
  Q *m Q^T *m Q.
Definition level_sets_10_right (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) : 'M[R]_(d0, d1) :=
  Q.
Lemma level_sets_10 (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) :
  level_sets_10_domain Q -> level_sets_10_left Q = level_sets_10_right Q.
Proof.
  rewrite /level_sets_10_domain /level_sets_10_left /level_sets_10_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q; pad D (1%:M : 'M_d0)] [:: ]
    [:: (Unit, (Times (Letter 0) (Transposed (Letter 0))), (Letter 1), (Letter 0)); (Unit, (Times (Letter 1) (Letter 0)), (Letter 0), Unit)]
    (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 0))
    (Letter 0).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_10_at_Q : table :=
  [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Lemma level_sets_10_inhabited (R : numFieldType) : level_sets_10_domain (mx R 2 2 level_sets_10_at_Q).
Proof. by rewrite /level_sets_10_domain /level_sets_10_left /level_sets_10_right; at_point. Qed.
Lemma level_sets_10_left_value (R : numFieldType) : level_sets_10_left (mx R 2 2 level_sets_10_at_Q) =
  mx R 2 2 [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Proof. by rewrite /level_sets_10_domain /level_sets_10_left /level_sets_10_right; at_point. Qed.
Lemma level_sets_10_right_value (R : numFieldType) : level_sets_10_right (mx R 2 2 level_sets_10_at_Q) =
  mx R 2 2 [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Proof. by rewrite /level_sets_10_domain /level_sets_10_left /level_sets_10_right; at_point. Qed.
Lemma level_sets_10_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)),
  level_sets_10_domain Q -> Q^T *m Q = level_sets_10_right Q).
Proof. move=> /(_ (mx R 2 2 level_sets_10_at_Q) (level_sets_10_inhabited R)); rewrite /level_sets_10_domain /level_sets_10_left /level_sets_10_right; not_at_point. Qed.
Lemma level_sets_10_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)),
  level_sets_10_domain Q -> Q *m Q = level_sets_10_right Q).
Proof. move=> /(_ (mx R 2 2 level_sets_10_at_Q) (level_sets_10_inhabited R)); rewrite /level_sets_10_domain /level_sets_10_left /level_sets_10_right; not_at_point. Qed.

(* level_sets_11: G_j does not change.  If layers came closer and closer to the balanced manifold, G_j would tend
   to 0, and so be 0 from the start. | 0 = -W_j*T(\dot{W}_j) - \dot{W}_j*T(W_j) + T(W_{j+1})*\dot{W}_{j+1} +
   T(\dot{W}_{j+1})*W_{j+1} *)
Definition level_sets_11_domain (R : numFieldType) (d1 d5 d0 d8 d11 : nat)
  (W_j : 'M[R]_(d1, d5)) (dot_W__j : 'M[R]_(d1, d5)) (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) : Prop :=
  dot_W__j = - (W__j_1^T *m A__j_1^T *m E_ *m B^T) /\
  dot_W__j^T = - (B *m E_^T *m A__j_1 *m W__j_1) /\
  dot_W___j_1^T = - (W_j *m B *m E_^T *m A__j_1) /\
  dot_W___j_1 = - (A__j_1^T *m E_ *m B^T *m W_j^T).
Definition level_sets_11_left (R : numFieldType) (d1 d5 d0 d8 d11 : nat)
  (W_j : 'M[R]_(d1, d5)) (dot_W__j : 'M[R]_(d1, d5)) (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) : 'M[R]_(d1, d1) :=
  0.
Definition level_sets_11_right (R : numFieldType) (d1 d5 d0 d8 d11 : nat)
  (W_j : 'M[R]_(d1, d5)) (dot_W__j : 'M[R]_(d1, d5)) (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) : 'M[R]_(d1, d1) :=
  (- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (W__j_1^T *m dot_W___j_1) + (dot_W___j_1^T *m W__j_1).
Lemma level_sets_11 (R : numFieldType) (d1 d5 d0 d8 d11 : nat)
  (W_j : 'M[R]_(d1, d5)) (dot_W__j : 'M[R]_(d1, d5)) (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d1)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) :
  level_sets_11_domain W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B -> level_sets_11_left W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B = level_sets_11_right W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B.
Proof.
  rewrite /level_sets_11_domain /level_sets_11_left /level_sets_11_right; move=> [h0 [h1 [h2 h3]]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 _]]]]]] := common_bound [:: d1; d5; d0; d8; d11].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  move: h3 => /(congr1 (@pad R D _ _)) h3; padded in h3.
  have certified := @by_certificate R D [:: pad D W_j; pad D dot_W__j; pad D W__j_1; pad D dot_W___j_1; pad D A__j_1; pad D E_; pad D B] [:: ]
    [:: (Unit, (Letter 1), (Minus (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 4))) (Letter 5)) (Transposed (Letter 6)))), (Transposed (Letter 0))); ((Letter 0), (Transposed (Letter 1)), (Minus (Times (Times (Times (Letter 6) (Transposed (Letter 5))) (Letter 4)) (Letter 2))), Unit); ((Minus Unit), (Transposed (Letter 3)), (Minus (Times (Times (Times (Letter 0) (Letter 6)) (Transposed (Letter 5))) (Letter 4))), (Letter 2)); ((Minus (Transposed (Letter 2))), (Letter 3), (Minus (Times (Times (Times (Transposed (Letter 4)) (Letter 5)) (Transposed (Letter 6))) (Transposed (Letter 0)))), Unit)]
    Nothing
    (Plus (Plus (Plus (Minus (Times (Letter 0) (Transposed (Letter 1)))) (Minus (Times (Letter 1) (Transposed (Letter 0))))) (Times (Transposed (Letter 2)) (Letter 3))) (Times (Transposed (Letter 3)) (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition level_sets_11_at_W_j : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition level_sets_11_at_dot_W__j : table :=
  [:: [:: q (-2651) 8; q 341 4]; [:: q 9889 72; q (-2897) 18]].
Definition level_sets_11_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition level_sets_11_at_dot_W___j_1 : table :=
  [:: [:: q (-1869) 8; q (-154) 1]; [:: q (-1835) 12; q (-9779) 36]].
Definition level_sets_11_at_A__j_1 : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition level_sets_11_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition level_sets_11_at_B : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q 1 1]].
Lemma level_sets_11_inhabited (R : numFieldType) : level_sets_11_domain (mx R 2 2 level_sets_11_at_W_j) (mx R 2 2 level_sets_11_at_dot_W__j) (mx R 2 2 level_sets_11_at_W__j_1) (mx R 2 2 level_sets_11_at_dot_W___j_1) (mx R 2 2 level_sets_11_at_A__j_1) (mx R 2 2 level_sets_11_at_E_) (mx R 2 2 level_sets_11_at_B).
Proof. by rewrite /level_sets_11_domain /level_sets_11_left /level_sets_11_right; at_point. Qed.
Lemma level_sets_11_left_value (R : numFieldType) : level_sets_11_left (mx R 2 2 level_sets_11_at_W_j) (mx R 2 2 level_sets_11_at_dot_W__j) (mx R 2 2 level_sets_11_at_W__j_1) (mx R 2 2 level_sets_11_at_dot_W___j_1) (mx R 2 2 level_sets_11_at_A__j_1) (mx R 2 2 level_sets_11_at_E_) (mx R 2 2 level_sets_11_at_B) =
  mx R 2 2 [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /level_sets_11_domain /level_sets_11_left /level_sets_11_right; at_point. Qed.
Lemma level_sets_11_right_value (R : numFieldType) : level_sets_11_right (mx R 2 2 level_sets_11_at_W_j) (mx R 2 2 level_sets_11_at_dot_W__j) (mx R 2 2 level_sets_11_at_W__j_1) (mx R 2 2 level_sets_11_at_dot_W___j_1) (mx R 2 2 level_sets_11_at_A__j_1) (mx R 2 2 level_sets_11_at_E_) (mx R 2 2 level_sets_11_at_B) =
  mx R 2 2 [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /level_sets_11_domain /level_sets_11_left /level_sets_11_right; at_point. Qed.
Lemma level_sets_11_wrong_0 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (dot_W___j_1 : 'M[R]_(2, 2)) (A__j_1 : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  level_sets_11_domain W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B -> level_sets_11_left W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B = (- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1)).
Proof. move=> /(_ (mx R 2 2 level_sets_11_at_W_j) (mx R 2 2 level_sets_11_at_dot_W__j) (mx R 2 2 level_sets_11_at_W__j_1) (mx R 2 2 level_sets_11_at_dot_W___j_1) (mx R 2 2 level_sets_11_at_A__j_1) (mx R 2 2 level_sets_11_at_E_) (mx R 2 2 level_sets_11_at_B) (level_sets_11_inhabited R)); rewrite /level_sets_11_domain /level_sets_11_left /level_sets_11_right; not_at_point. Qed.
Lemma level_sets_11_wrong_1 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (dot_W___j_1 : 'M[R]_(2, 2)) (A__j_1 : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  level_sets_11_domain W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B -> level_sets_11_left W_j dot_W__j W__j_1 dot_W___j_1 A__j_1 E_ B = (- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (dot_W___j_1^T *m W__j_1) + (dot_W___j_1^T *m dot_W___j_1)).
Proof. move=> /(_ (mx R 2 2 level_sets_11_at_W_j) (mx R 2 2 level_sets_11_at_dot_W__j) (mx R 2 2 level_sets_11_at_W__j_1) (mx R 2 2 level_sets_11_at_dot_W___j_1) (mx R 2 2 level_sets_11_at_A__j_1) (mx R 2 2 level_sets_11_at_E_) (mx R 2 2 level_sets_11_at_B) (level_sets_11_inhabited R)); rewrite /level_sets_11_domain /level_sets_11_left /level_sets_11_right; not_at_point. Qed.

(* projection_1: Balance, W_{j+1}^T W_{j+1} = M_j with M_j := W_j W_j^T, carries W_{j+1} through M_j: W_{j+1} M_j
   = M_{j+1} W_{j+1}. | W_{j+1}*M_j = M_{j+1}*W_{j+1} *)
Definition projection_1_domain (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1 : 'M[R]_(d0, d0)) : Prop :=
  M__j_1 = W__j_1 *m W__j_1^T /\
  M_j = W__j_1^T *m W__j_1.
Definition projection_1_left (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1 : 'M[R]_(d0, d0)) : 'M[R]_(d0, d1) :=
  W__j_1 *m M_j.
Definition projection_1_right (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1 : 'M[R]_(d0, d0)) : 'M[R]_(d0, d1) :=
  M__j_1 *m W__j_1.
Lemma projection_1 (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1 : 'M[R]_(d0, d0)) :
  projection_1_domain W__j_1 M_j M__j_1 -> projection_1_left W__j_1 M_j M__j_1 = projection_1_right W__j_1 M_j M__j_1.
Proof.
  rewrite /projection_1_domain /projection_1_left /projection_1_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D M_j; pad D M__j_1] [:: ]
    [:: ((Minus Unit), (Letter 2), (Times (Letter 0) (Transposed (Letter 0))), (Letter 0)); ((Letter 0), (Letter 1), (Times (Transposed (Letter 0)) (Letter 0)), Unit)]
    (Times (Letter 0) (Letter 1))
    (Times (Letter 2) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_1_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition projection_1_at_M_j : table :=
  [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Definition projection_1_at_M__j_1 : table :=
  [:: [:: q 11401 10201; q (-5940) 10201]; [:: q (-5940) 10201; q 39604 10201]].
Lemma projection_1_inhabited (R : numFieldType) : projection_1_domain (mx R 2 2 projection_1_at_W__j_1) (mx R 2 2 projection_1_at_M_j) (mx R 2 2 projection_1_at_M__j_1).
Proof. by rewrite /projection_1_domain /projection_1_left /projection_1_right; at_point. Qed.
Lemma projection_1_left_value (R : numFieldType) : projection_1_left (mx R 2 2 projection_1_at_W__j_1) (mx R 2 2 projection_1_at_M_j) (mx R 2 2 projection_1_at_M__j_1) =
  mx R 2 2 [:: [:: q 34888 31613; q (-47445) 31613]; [:: q (-13560) 31613; q 247604 31613]].
Proof. by rewrite /projection_1_domain /projection_1_left /projection_1_right; at_point. Qed.
Lemma projection_1_right_value (R : numFieldType) : projection_1_right (mx R 2 2 projection_1_at_W__j_1) (mx R 2 2 projection_1_at_M_j) (mx R 2 2 projection_1_at_M__j_1) =
  mx R 2 2 [:: [:: q 34888 31613; q (-47445) 31613]; [:: q (-13560) 31613; q 247604 31613]].
Proof. by rewrite /projection_1_domain /projection_1_left /projection_1_right; at_point. Qed.
Lemma projection_1_wrong_0 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (M_j : 'M[R]_(2, 2)) (M__j_1 : 'M[R]_(2, 2)),
  projection_1_domain W__j_1 M_j M__j_1 -> projection_1_left W__j_1 M_j M__j_1 = W__j_1 *m W__j_1).
Proof. move=> /(_ (mx R 2 2 projection_1_at_W__j_1) (mx R 2 2 projection_1_at_M_j) (mx R 2 2 projection_1_at_M__j_1) (projection_1_inhabited R)); rewrite /projection_1_domain /projection_1_left /projection_1_right; not_at_point. Qed.
Lemma projection_1_wrong_1 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (M_j : 'M[R]_(2, 2)) (M__j_1 : 'M[R]_(2, 2)),
  projection_1_domain W__j_1 M_j M__j_1 -> projection_1_left W__j_1 M_j M__j_1 = M__j_1 *m M__j_1).
Proof. move=> /(_ (mx R 2 2 projection_1_at_W__j_1) (mx R 2 2 projection_1_at_M_j) (mx R 2 2 projection_1_at_M__j_1) (projection_1_inhabited R)); rewrite /projection_1_domain /projection_1_left /projection_1_right; not_at_point. Qed.

(* projection_2: Hence, if W_{j+1} M_j^{j-1} = M_{j+1}^{j-1} W_{j+1}, then W_{j+1} M_j^j W_{j+1}^T =
   M_{j+1}^{j+1}: by induction W_j … W_1 (W_j … W_1)^T = (W_j W_j^T)^j for every j, so at j = N, W W^T = (W_N
   W_N^T)^N. | W_{j+1}*M_j^{j-1}*M_j*T(W_{j+1}) = M_{j+1}^{j-1}*M_{j+1}**2 *)
Definition projection_2_domain (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j_j_1 : 'M[R]_(d1, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1_j_1 : 'M[R]_(d0, d0)) (M__j_1 : 'M[R]_(d0, d0)) : Prop :=
  M__j_1 = W__j_1 *m W__j_1^T /\
  W__j_1 *m M_j_j_1 = M__j_1_j_1 *m W__j_1 /\
  M_j = W__j_1^T *m W__j_1.
Definition projection_2_left (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j_j_1 : 'M[R]_(d1, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1_j_1 : 'M[R]_(d0, d0)) (M__j_1 : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  W__j_1 *m M_j_j_1 *m M_j *m W__j_1^T.
Definition projection_2_right (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j_j_1 : 'M[R]_(d1, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1_j_1 : 'M[R]_(d0, d0)) (M__j_1 : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  M__j_1_j_1 *m (M__j_1 *m M__j_1).
Lemma projection_2 (R : numFieldType) (d0 d1 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (M_j_j_1 : 'M[R]_(d1, d1)) (M_j : 'M[R]_(d1, d1)) (M__j_1_j_1 : 'M[R]_(d0, d0)) (M__j_1 : 'M[R]_(d0, d0)) :
  projection_2_domain W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1 -> projection_2_left W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1 = projection_2_right W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1.
Proof.
  rewrite /projection_2_domain /projection_2_left /projection_2_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D M_j_j_1; pad D M_j; pad D M__j_1_j_1; pad D M__j_1] [:: ]
    [:: ((Minus (Letter 3)), (Letter 4), (Times (Letter 0) (Transposed (Letter 0))), (Letter 4)); ((Minus (Times (Times (Letter 3) (Letter 0)) (Transposed (Letter 0)))), (Letter 4), (Times (Letter 0) (Transposed (Letter 0))), Unit); (Unit, (Times (Letter 0) (Letter 1)), (Times (Letter 3) (Letter 0)), (Times (Letter 2) (Transposed (Letter 0)))); ((Times (Letter 3) (Letter 0)), (Letter 2), (Times (Transposed (Letter 0)) (Letter 0)), (Transposed (Letter 0)))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 0)))
    (Times (Letter 3) (Times (Letter 4) (Letter 4))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_2_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition projection_2_at_M_j_j_1 : table :=
  [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Definition projection_2_at_M_j : table :=
  [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Definition projection_2_at_M__j_1_j_1 : table :=
  [:: [:: q 11401 10201; q (-5940) 10201]; [:: q (-5940) 10201; q 39604 10201]].
Definition projection_2_at_M__j_1 : table :=
  [:: [:: q 11401 10201; q (-5940) 10201]; [:: q (-5940) 10201; q 39604 10201]].
Lemma projection_2_inhabited (R : numFieldType) : projection_2_domain (mx R 2 2 projection_2_at_W__j_1) (mx R 2 2 projection_2_at_M_j_j_1) (mx R 2 2 projection_2_at_M_j) (mx R 2 2 projection_2_at_M__j_1_j_1) (mx R 2 2 projection_2_at_M__j_1).
Proof. by rewrite /projection_2_domain /projection_2_left /projection_2_right; at_point. Qed.
Lemma projection_2_left_value (R : numFieldType) : projection_2_left (mx R 2 2 projection_2_at_W__j_1) (mx R 2 2 projection_2_at_M_j_j_1) (mx R 2 2 projection_2_at_M_j) (mx R 2 2 projection_2_at_M__j_1_j_1) (mx R 2 2 projection_2_at_M__j_1) =
  mx R 2 2 [:: [:: q 35401 10201; q (-124740) 10201]; [:: q (-124740) 10201; q 627664 10201]].
Proof. by rewrite /projection_2_domain /projection_2_left /projection_2_right; at_point. Qed.
Lemma projection_2_right_value (R : numFieldType) : projection_2_right (mx R 2 2 projection_2_at_W__j_1) (mx R 2 2 projection_2_at_M_j_j_1) (mx R 2 2 projection_2_at_M_j) (mx R 2 2 projection_2_at_M__j_1_j_1) (mx R 2 2 projection_2_at_M__j_1) =
  mx R 2 2 [:: [:: q 35401 10201; q (-124740) 10201]; [:: q (-124740) 10201; q 627664 10201]].
Proof. by rewrite /projection_2_domain /projection_2_left /projection_2_right; at_point. Qed.
Lemma projection_2_wrong_0 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (M_j_j_1 : 'M[R]_(2, 2)) (M_j : 'M[R]_(2, 2)) (M__j_1_j_1 : 'M[R]_(2, 2)) (M__j_1 : 'M[R]_(2, 2)),
  projection_2_domain W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1 -> projection_2_left W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1 = M_j_j_1 *m (M__j_1 *m M__j_1)).
Proof. move=> /(_ (mx R 2 2 projection_2_at_W__j_1) (mx R 2 2 projection_2_at_M_j_j_1) (mx R 2 2 projection_2_at_M_j) (mx R 2 2 projection_2_at_M__j_1_j_1) (mx R 2 2 projection_2_at_M__j_1) (projection_2_inhabited R)); rewrite /projection_2_domain /projection_2_left /projection_2_right; not_at_point. Qed.
Lemma projection_2_wrong_1 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (M_j_j_1 : 'M[R]_(2, 2)) (M_j : 'M[R]_(2, 2)) (M__j_1_j_1 : 'M[R]_(2, 2)) (M__j_1 : 'M[R]_(2, 2)),
  projection_2_domain W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1 -> projection_2_left W__j_1 M_j_j_1 M_j M__j_1_j_1 M__j_1 = M__j_1_j_1 *m (W__j_1 *m W__j_1)).
Proof. move=> /(_ (mx R 2 2 projection_2_at_W__j_1) (mx R 2 2 projection_2_at_M_j_j_1) (mx R 2 2 projection_2_at_M_j) (mx R 2 2 projection_2_at_M__j_1_j_1) (mx R 2 2 projection_2_at_M__j_1) (projection_2_inhabited R)); rewrite /projection_2_domain /projection_2_left /projection_2_right; not_at_point. Qed.

(* projection_3: From above: with A_j = W_N … W_{j+1} = A_{j+1} W_{j+1}, A_{j+1} M_{j+1} = M_N A_{j+1} implies
   A_j M_j = M_N A_j, so that it holds for every j; | A_{j+1}*W_{j+1}*M_j = M_N*A_{j+1}*W_{j+1} *)
Definition projection_3_domain (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_j : 'M[R]_(d3, d3)) (M_N : 'M[R]_(d0, d0)) : Prop :=
  M_j = W__j_1^T *m W__j_1 /\
  A__j_1 *m W__j_1 *m W__j_1^T = M_N *m A__j_1.
Definition projection_3_left (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_j : 'M[R]_(d3, d3)) (M_N : 'M[R]_(d0, d0)) : 'M[R]_(d0, d3) :=
  A__j_1 *m W__j_1 *m M_j.
Definition projection_3_right (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_j : 'M[R]_(d3, d3)) (M_N : 'M[R]_(d0, d0)) : 'M[R]_(d0, d3) :=
  M_N *m A__j_1 *m W__j_1.
Lemma projection_3 (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_j : 'M[R]_(d3, d3)) (M_N : 'M[R]_(d0, d0)) :
  projection_3_domain A__j_1 W__j_1 M_j M_N -> projection_3_left A__j_1 W__j_1 M_j M_N = projection_3_right A__j_1 W__j_1 M_j M_N.
Proof.
  rewrite /projection_3_domain /projection_3_left /projection_3_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D A__j_1; pad D W__j_1; pad D M_j; pad D M_N] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Letter 2), (Times (Transposed (Letter 1)) (Letter 1)), Unit); (Unit, (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))), (Times (Letter 3) (Letter 0)), (Letter 1))]
    (Times (Times (Letter 0) (Letter 1)) (Letter 2))
    (Times (Times (Letter 3) (Letter 0)) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_3_at_A__j_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition projection_3_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition projection_3_at_M_j : table :=
  [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Definition projection_3_at_M_N : table :=
  [:: [:: q 481 289; q (-360) 289]; [:: q (-360) 289; q 964 289]].
Lemma projection_3_inhabited (R : numFieldType) : projection_3_domain (mx R 2 2 projection_3_at_A__j_1) (mx R 2 2 projection_3_at_W__j_1) (mx R 2 2 projection_3_at_M_j) (mx R 2 2 projection_3_at_M_N).
Proof. by rewrite /projection_3_domain /projection_3_left /projection_3_right; at_point. Qed.
Lemma projection_3_left_value (R : numFieldType) : projection_3_left (mx R 2 2 projection_3_at_A__j_1) (mx R 2 2 projection_3_at_W__j_1) (mx R 2 2 projection_3_at_M_j) (mx R 2 2 projection_3_at_M_N) =
  mx R 2 2 [:: [:: q 7880 5321; q (-39561) 5321]; [:: q (-3504) 5321; q 75080 5321]].
Proof. by rewrite /projection_3_domain /projection_3_left /projection_3_right; at_point. Qed.
Lemma projection_3_right_value (R : numFieldType) : projection_3_right (mx R 2 2 projection_3_at_A__j_1) (mx R 2 2 projection_3_at_W__j_1) (mx R 2 2 projection_3_at_M_j) (mx R 2 2 projection_3_at_M_N) =
  mx R 2 2 [:: [:: q 7880 5321; q (-39561) 5321]; [:: q (-3504) 5321; q 75080 5321]].
Proof. by rewrite /projection_3_domain /projection_3_left /projection_3_right; at_point. Qed.
Lemma projection_3_wrong_0 (R : numFieldType) : ~ (forall (A__j_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (M_j : 'M[R]_(2, 2)) (M_N : 'M[R]_(2, 2)),
  projection_3_domain A__j_1 W__j_1 M_j M_N -> projection_3_left A__j_1 W__j_1 M_j M_N = M_j *m A__j_1 *m W__j_1).
Proof. move=> /(_ (mx R 2 2 projection_3_at_A__j_1) (mx R 2 2 projection_3_at_W__j_1) (mx R 2 2 projection_3_at_M_j) (mx R 2 2 projection_3_at_M_N) (projection_3_inhabited R)); rewrite /projection_3_domain /projection_3_left /projection_3_right; not_at_point. Qed.
Lemma projection_3_wrong_1 (R : numFieldType) : ~ (forall (A__j_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (M_j : 'M[R]_(2, 2)) (M_N : 'M[R]_(2, 2)),
  projection_3_domain A__j_1 W__j_1 M_j M_N -> projection_3_left A__j_1 W__j_1 M_j M_N = M_N *m (W__j_1 *m W__j_1)).
Proof. move=> /(_ (mx R 2 2 projection_3_at_A__j_1) (mx R 2 2 projection_3_at_W__j_1) (mx R 2 2 projection_3_at_M_j) (mx R 2 2 projection_3_at_M_N) (projection_3_inhabited R)); rewrite /projection_3_domain /projection_3_left /projection_3_right; not_at_point. Qed.

(* projection_4: hence A_j A_j^T = M_N A_{j+1} A_{j+1}^T, and by induction A_j A_j^T = M_N^{N-j}. |
   A_{j+1}*W_{j+1}*T(W_{j+1})*T(A_{j+1}) = M_N*A_{j+1}*T(A_{j+1}) *)
Definition projection_4_domain (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_N : 'M[R]_(d0, d0)) : Prop :=
  A__j_1 *m W__j_1 *m W__j_1^T = M_N *m A__j_1.
Definition projection_4_left (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_N : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  A__j_1 *m W__j_1 *m W__j_1^T *m A__j_1^T.
Definition projection_4_right (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_N : 'M[R]_(d0, d0)) : 'M[R]_(d0, d0) :=
  M_N *m A__j_1 *m A__j_1^T.
Lemma projection_4 (R : numFieldType) (d0 d1 d3 : nat)
  (A__j_1 : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d1, d3)) (M_N : 'M[R]_(d0, d0)) :
  projection_4_domain A__j_1 W__j_1 M_N -> projection_4_left A__j_1 W__j_1 M_N = projection_4_right A__j_1 W__j_1 M_N.
Proof.
  rewrite /projection_4_domain /projection_4_left /projection_4_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A__j_1; pad D W__j_1; pad D M_N] [:: ]
    [:: (Unit, (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))), (Times (Letter 2) (Letter 0)), (Transposed (Letter 0)))]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Times (Letter 2) (Letter 0)) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_4_at_A__j_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition projection_4_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition projection_4_at_M_N : table :=
  [:: [:: q 481 289; q (-360) 289]; [:: q (-360) 289; q 964 289]].
Lemma projection_4_inhabited (R : numFieldType) : projection_4_domain (mx R 2 2 projection_4_at_A__j_1) (mx R 2 2 projection_4_at_W__j_1) (mx R 2 2 projection_4_at_M_N).
Proof. by rewrite /projection_4_domain /projection_4_left /projection_4_right; at_point. Qed.
Lemma projection_4_left_value (R : numFieldType) : projection_4_left (mx R 2 2 projection_4_at_A__j_1) (mx R 2 2 projection_4_at_W__j_1) (mx R 2 2 projection_4_at_M_N) =
  mx R 2 2 [:: [:: q 1249 289; q (-1800) 289]; [:: q (-1800) 289; q 3664 289]].
Proof. by rewrite /projection_4_domain /projection_4_left /projection_4_right; at_point. Qed.
Lemma projection_4_right_value (R : numFieldType) : projection_4_right (mx R 2 2 projection_4_at_A__j_1) (mx R 2 2 projection_4_at_W__j_1) (mx R 2 2 projection_4_at_M_N) =
  mx R 2 2 [:: [:: q 1249 289; q (-1800) 289]; [:: q (-1800) 289; q 3664 289]].
Proof. by rewrite /projection_4_domain /projection_4_left /projection_4_right; at_point. Qed.
Lemma projection_4_wrong_0 (R : numFieldType) : ~ (forall (A__j_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (M_N : 'M[R]_(2, 2)),
  projection_4_domain A__j_1 W__j_1 M_N -> projection_4_left A__j_1 W__j_1 M_N = (A__j_1 *m A__j_1) *m A__j_1^T).
Proof. move=> /(_ (mx R 2 2 projection_4_at_A__j_1) (mx R 2 2 projection_4_at_W__j_1) (mx R 2 2 projection_4_at_M_N) (projection_4_inhabited R)); rewrite /projection_4_domain /projection_4_left /projection_4_right; not_at_point. Qed.
Lemma projection_4_wrong_1 (R : numFieldType) : ~ (forall (A__j_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (M_N : 'M[R]_(2, 2)),
  projection_4_domain A__j_1 W__j_1 M_N -> projection_4_left A__j_1 W__j_1 M_N = M_N *m W__j_1 *m A__j_1^T).
Proof. move=> /(_ (mx R 2 2 projection_4_at_A__j_1) (mx R 2 2 projection_4_at_W__j_1) (mx R 2 2 projection_4_at_M_N) (projection_4_inhabited R)); rewrite /projection_4_domain /projection_4_left /projection_4_right; not_at_point. Qed.

(* projection_5: From below: with B_{j+1} = W_j B_j and P_j = W_j^T W_j, P_j B_j = B_j P_1 implies P_{j+1}
   B_{j+1} = B_{j+1} P_1; | T(W_{j+1})*W_{j+1}*W_j*B = W_j*B*P_1 *)
Definition projection_5_domain (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (P_1 : 'M[R]_(d5, d5)) : Prop :=
  W__j_1^T *m W__j_1 = W_j *m W_j^T /\
  W_j^T *m W_j *m B = B *m P_1.
Definition projection_5_left (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (P_1 : 'M[R]_(d5, d5)) : 'M[R]_(d1, d5) :=
  W__j_1^T *m W__j_1 *m W_j *m B.
Definition projection_5_right (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (P_1 : 'M[R]_(d5, d5)) : 'M[R]_(d1, d5) :=
  W_j *m B *m P_1.
Lemma projection_5 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (P_1 : 'M[R]_(d5, d5)) :
  projection_5_domain W__j_1 W_j B P_1 -> projection_5_left W__j_1 W_j B P_1 = projection_5_right W__j_1 W_j B P_1.
Proof.
  rewrite /projection_5_domain /projection_5_left /projection_5_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D W_j; pad D B; pad D P_1] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Letter 1) (Letter 2))); ((Letter 1), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 2)), (Times (Letter 2) (Letter 3)), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Letter 2))
    (Times (Times (Letter 1) (Letter 2)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_5_at_W__j_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition projection_5_at_W_j : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition projection_5_at_B : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition projection_5_at_P_1 : table :=
  [:: [:: q 21892 21025; q 7344 21025]; [:: q 7344 21025; q 83233 21025]].
Lemma projection_5_inhabited (R : numFieldType) : projection_5_domain (mx R 2 2 projection_5_at_W__j_1) (mx R 2 2 projection_5_at_W_j) (mx R 2 2 projection_5_at_B) (mx R 2 2 projection_5_at_P_1).
Proof. by rewrite /projection_5_domain /projection_5_left /projection_5_right; at_point. Qed.
Lemma projection_5_left_value (R : numFieldType) : projection_5_left (mx R 2 2 projection_5_at_W__j_1) (mx R 2 2 projection_5_at_W_j) (mx R 2 2 projection_5_at_B) (mx R 2 2 projection_5_at_P_1) =
  mx R 2 2 [:: [:: q 304 505; q (-1647) 505]; [:: q 29808 14645; q 227756 14645]].
Proof. by rewrite /projection_5_domain /projection_5_left /projection_5_right; at_point. Qed.
Lemma projection_5_right_value (R : numFieldType) : projection_5_right (mx R 2 2 projection_5_at_W__j_1) (mx R 2 2 projection_5_at_W_j) (mx R 2 2 projection_5_at_B) (mx R 2 2 projection_5_at_P_1) =
  mx R 2 2 [:: [:: q 304 505; q (-1647) 505]; [:: q 29808 14645; q 227756 14645]].
Proof. by rewrite /projection_5_domain /projection_5_left /projection_5_right; at_point. Qed.
Lemma projection_5_wrong_0 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (P_1 : 'M[R]_(2, 2)),
  projection_5_domain W__j_1 W_j B P_1 -> projection_5_left W__j_1 W_j B P_1 = W__j_1 *m B *m P_1).
Proof. move=> /(_ (mx R 2 2 projection_5_at_W__j_1) (mx R 2 2 projection_5_at_W_j) (mx R 2 2 projection_5_at_B) (mx R 2 2 projection_5_at_P_1) (projection_5_inhabited R)); rewrite /projection_5_domain /projection_5_left /projection_5_right; not_at_point. Qed.
Lemma projection_5_wrong_1 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (P_1 : 'M[R]_(2, 2)),
  projection_5_domain W__j_1 W_j B P_1 -> projection_5_left W__j_1 W_j B P_1 = W_j *m (P_1 *m P_1)).
Proof. move=> /(_ (mx R 2 2 projection_5_at_W__j_1) (mx R 2 2 projection_5_at_W_j) (mx R 2 2 projection_5_at_B) (mx R 2 2 projection_5_at_P_1) (projection_5_inhabited R)); rewrite /projection_5_domain /projection_5_left /projection_5_right; not_at_point. Qed.

(* projection_6: hence B_{j+1}^T B_{j+1} = B_j^T B_j P_1, and by induction B_j^T B_j = P_1^{j-1} and W^T W =
   P_1^N: M_N and P_1 are the N-th roots of W W^T and W^T W, A A^T = (W W^T)^{(N-j)/N} and B^T B = (W^T
   W)^{(j-1)/N}. | T(B)*T(W_j)*W_j*B = T(B)*B*P_1 *)
Definition projection_6_domain (R : numFieldType) (d0 d1 d2 : nat)
  (B : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d2, d0)) (P_1 : 'M[R]_(d1, d1)) : Prop :=
  W_j^T *m W_j *m B = B *m P_1.
Definition projection_6_left (R : numFieldType) (d0 d1 d2 : nat)
  (B : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d2, d0)) (P_1 : 'M[R]_(d1, d1)) : 'M[R]_(d1, d1) :=
  B^T *m W_j^T *m W_j *m B.
Definition projection_6_right (R : numFieldType) (d0 d1 d2 : nat)
  (B : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d2, d0)) (P_1 : 'M[R]_(d1, d1)) : 'M[R]_(d1, d1) :=
  B^T *m B *m P_1.
Lemma projection_6 (R : numFieldType) (d0 d1 d2 : nat)
  (B : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d2, d0)) (P_1 : 'M[R]_(d1, d1)) :
  projection_6_domain B W_j P_1 -> projection_6_left B W_j P_1 = projection_6_right B W_j P_1.
Proof.
  rewrite /projection_6_domain /projection_6_left /projection_6_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D B; pad D W_j; pad D P_1] [:: ]
    [:: ((Transposed (Letter 0)), (Times (Times (Transposed (Letter 1)) (Letter 1)) (Letter 0)), (Times (Letter 0) (Letter 2)), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0))
    (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_6_at_B : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition projection_6_at_W_j : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition projection_6_at_P_1 : table :=
  [:: [:: q 21892 21025; q 7344 21025]; [:: q 7344 21025; q 83233 21025]].
Lemma projection_6_inhabited (R : numFieldType) : projection_6_domain (mx R 2 2 projection_6_at_B) (mx R 2 2 projection_6_at_W_j) (mx R 2 2 projection_6_at_P_1).
Proof. by rewrite /projection_6_domain /projection_6_left /projection_6_right; at_point. Qed.
Lemma projection_6_left_value (R : numFieldType) : projection_6_left (mx R 2 2 projection_6_at_B) (mx R 2 2 projection_6_at_W_j) (mx R 2 2 projection_6_at_P_1) =
  mx R 2 2 [:: [:: q 5072 4205; q 7344 4205]; [:: q 7344 4205; q 66413 4205]].
Proof. by rewrite /projection_6_domain /projection_6_left /projection_6_right; at_point. Qed.
Lemma projection_6_right_value (R : numFieldType) : projection_6_right (mx R 2 2 projection_6_at_B) (mx R 2 2 projection_6_at_W_j) (mx R 2 2 projection_6_at_P_1) =
  mx R 2 2 [:: [:: q 5072 4205; q 7344 4205]; [:: q 7344 4205; q 66413 4205]].
Proof. by rewrite /projection_6_domain /projection_6_left /projection_6_right; at_point. Qed.
Lemma projection_6_wrong_0 (R : numFieldType) : ~ (forall (B : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (P_1 : 'M[R]_(2, 2)),
  projection_6_domain B W_j P_1 -> projection_6_left B W_j P_1 = P_1^T *m B *m P_1).
Proof. move=> /(_ (mx R 2 2 projection_6_at_B) (mx R 2 2 projection_6_at_W_j) (mx R 2 2 projection_6_at_P_1) (projection_6_inhabited R)); rewrite /projection_6_domain /projection_6_left /projection_6_right; not_at_point. Qed.
Lemma projection_6_wrong_1 (R : numFieldType) : ~ (forall (B : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (P_1 : 'M[R]_(2, 2)),
  projection_6_domain B W_j P_1 -> projection_6_left B W_j P_1 = B^T *m (P_1 *m P_1)).
Proof. move=> /(_ (mx R 2 2 projection_6_at_B) (mx R 2 2 projection_6_at_W_j) (mx R 2 2 projection_6_at_P_1) (projection_6_inhabited R)); rewrite /projection_6_domain /projection_6_left /projection_6_right; not_at_point. Qed.

(* projection_7: Layer j contributes A (dW_j/dt) B = −A A^T ∂E B^T B to dW/dt. | A*\dot{W}_j*B =
   -A*T(A)*∂E*T(B)*B *)
Definition projection_7_domain (R : numFieldType) (d0 d1 d3 d5 : nat)
  (A : 'M[R]_(d0, d1)) (dot_W__j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (E_ : 'M[R]_(d0, d5)) : Prop :=
  dot_W__j = - (A^T *m E_ *m B^T).
Definition projection_7_left (R : numFieldType) (d0 d1 d3 d5 : nat)
  (A : 'M[R]_(d0, d1)) (dot_W__j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (E_ : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  A *m dot_W__j *m B.
Definition projection_7_right (R : numFieldType) (d0 d1 d3 d5 : nat)
  (A : 'M[R]_(d0, d1)) (dot_W__j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (E_ : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (A *m A^T *m E_ *m B^T *m B).
Lemma projection_7 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (A : 'M[R]_(d0, d1)) (dot_W__j : 'M[R]_(d1, d3)) (B : 'M[R]_(d3, d5)) (E_ : 'M[R]_(d0, d5)) :
  projection_7_domain A dot_W__j B E_ -> projection_7_left A dot_W__j B E_ = projection_7_right A dot_W__j B E_.
Proof.
  rewrite /projection_7_domain /projection_7_left /projection_7_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D dot_W__j; pad D B; pad D E_] [:: ]
    [:: ((Letter 0), (Letter 1), (Minus (Times (Times (Transposed (Letter 0)) (Letter 3)) (Transposed (Letter 2)))), (Letter 2))]
    (Times (Times (Letter 0) (Letter 1)) (Letter 2))
    (Minus (Times (Times (Times (Times (Letter 0) (Transposed (Letter 0))) (Letter 3)) (Transposed (Letter 2))) (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_7_at_A : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition projection_7_at_dot_W__j : table :=
  [:: [:: q (-4735) 24; q 1513 18]; [:: q (-905) 8; q (-331) 24]].
Definition projection_7_at_B : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition projection_7_at_E_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma projection_7_inhabited (R : numFieldType) : projection_7_domain (mx R 2 2 projection_7_at_A) (mx R 2 2 projection_7_at_dot_W__j) (mx R 2 2 projection_7_at_B) (mx R 2 2 projection_7_at_E_).
Proof. by rewrite /projection_7_domain /projection_7_left /projection_7_right; at_point. Qed.
Lemma projection_7_left_value (R : numFieldType) : projection_7_left (mx R 2 2 projection_7_at_A) (mx R 2 2 projection_7_at_dot_W__j) (mx R 2 2 projection_7_at_B) (mx R 2 2 projection_7_at_E_) =
  mx R 2 2 [:: [:: q (-1948661) 288; q 3061913 864]; [:: q (-4959581) 864; q 3400399 1296]].
Proof. by rewrite /projection_7_domain /projection_7_left /projection_7_right; at_point. Qed.
Lemma projection_7_right_value (R : numFieldType) : projection_7_right (mx R 2 2 projection_7_at_A) (mx R 2 2 projection_7_at_dot_W__j) (mx R 2 2 projection_7_at_B) (mx R 2 2 projection_7_at_E_) =
  mx R 2 2 [:: [:: q (-1948661) 288; q 3061913 864]; [:: q (-4959581) 864; q 3400399 1296]].
Proof. by rewrite /projection_7_domain /projection_7_left /projection_7_right; at_point. Qed.
Lemma projection_7_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)),
  projection_7_domain A dot_W__j B E_ -> projection_7_left A dot_W__j B E_ = - (B *m A^T *m E_ *m B^T *m B)).
Proof. move=> /(_ (mx R 2 2 projection_7_at_A) (mx R 2 2 projection_7_at_dot_W__j) (mx R 2 2 projection_7_at_B) (mx R 2 2 projection_7_at_E_) (projection_7_inhabited R)); rewrite /projection_7_domain /projection_7_left /projection_7_right; not_at_point. Qed.
Lemma projection_7_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)),
  projection_7_domain A dot_W__j B E_ -> projection_7_left A dot_W__j B E_ = - (A *m B^T *m E_ *m B^T *m B)).
Proof. move=> /(_ (mx R 2 2 projection_7_at_A) (mx R 2 2 projection_7_at_dot_W__j) (mx R 2 2 projection_7_at_B) (mx R 2 2 projection_7_at_E_) (projection_7_inhabited R)); rewrite /projection_7_domain /projection_7_left /projection_7_right; not_at_point. Qed.

(* projection_9: Each summand y ↦ P y Q of A_{N,W} is self-adjoint for symmetric P, Q, and positive for positive
   definite ones: so A_{N,W} has an inverse, and (1.8) is symmetric and positive definite. | Tr(T(x)*P*y*Q) =
   Tr(T(Q)*T(x)*T(P)*y) *)
Definition projection_9_domain (R : numFieldType) (d0 d1 : nat)
  (x : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) (y : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d1)) : Prop :=
  Q^T = Q /\
  P^T = P.
Definition projection_9_left (R : numFieldType) (d0 d1 : nat)
  (x : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) (y : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d1)) : R :=
  \tr (x^T *m P *m y *m Q).
Definition projection_9_right (R : numFieldType) (d0 d1 : nat)
  (x : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) (y : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d1)) : R :=
  \tr (Q^T *m x^T *m P^T *m y).
Lemma projection_9 (R : numFieldType) (d0 d1 : nat)
  (x : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) (y : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d1)) :
  projection_9_domain x P y Q -> projection_9_left x P y Q = projection_9_right x P y Q.
Proof.
  rewrite /projection_9_domain /projection_9_left /projection_9_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D x; pad D P; pad D y; pad D Q] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 3)), (Letter 3), (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2))); ((Minus (Times (Letter 3) (Transposed (Letter 0)))), (Transposed (Letter 1)), (Letter 1), (Letter 2))]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)) (Letter 3))
    (Times (Times (Times (Transposed (Letter 3)) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_9_at_x : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition projection_9_at_P : table :=
  [:: [:: q 21 1; q (-2) 3]; [:: q (-2) 3; q 11 1]].
Definition projection_9_at_y : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition projection_9_at_Q : table :=
  [:: [:: q 49 3; q (-3) 1]; [:: q (-3) 1; q 43 3]].
Lemma projection_9_inhabited (R : numFieldType) : projection_9_domain (mx R 2 2 projection_9_at_x) (mx R 2 2 projection_9_at_P) (mx R 2 2 projection_9_at_y) (mx R 2 2 projection_9_at_Q).
Proof. by rewrite /projection_9_domain /projection_9_left /projection_9_right; at_point. Qed.
Lemma projection_9_left_value (R : numFieldType) : projection_9_left (mx R 2 2 projection_9_at_x) (mx R 2 2 projection_9_at_P) (mx R 2 2 projection_9_at_y) (mx R 2 2 projection_9_at_Q) =
  of_Q R (q 2283641 324).
Proof. by rewrite /projection_9_domain /projection_9_left /projection_9_right; at_point. Qed.
Lemma projection_9_right_value (R : numFieldType) : projection_9_right (mx R 2 2 projection_9_at_x) (mx R 2 2 projection_9_at_P) (mx R 2 2 projection_9_at_y) (mx R 2 2 projection_9_at_Q) =
  of_Q R (q 2283641 324).
Proof. by rewrite /projection_9_domain /projection_9_left /projection_9_right; at_point. Qed.

(* projection_10: With P = L^T L and Q = R R^T, L and R invertible, tr(x^T P x Q) = |L x R|² > 0 for x ≠ 0. |
   Tr(T(x)*P*x*Q) = Tr(T(R)*T(x)*T(L)*L*x*R) *)
Definition projection_10_domain (R : numFieldType) (d0 d1 d2 d5 : nat)
  (x : 'M[R]_(d0, d1)) (L : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d5)) : Prop :=
  True.
Definition projection_10_left (R : numFieldType) (d0 d1 d2 d5 : nat)
  (x : 'M[R]_(d0, d1)) (L : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d5)) : R :=
  \tr (x^T *m L^T *m L *m x *m R_ *m R_^T).
Definition projection_10_right (R : numFieldType) (d0 d1 d2 d5 : nat)
  (x : 'M[R]_(d0, d1)) (L : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d5)) : R :=
  \tr (R_^T *m x^T *m L^T *m L *m x *m R_).
Lemma projection_10 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (x : 'M[R]_(d0, d1)) (L : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d5)) :
  projection_10_domain x L R_ -> projection_10_left x L R_ = projection_10_right x L R_.
Proof.
  rewrite /projection_10_domain /projection_10_left /projection_10_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d5].
  have certified := @by_certificate_of_traces R D [:: pad D x; pad D L; pad D R_] [:: ]
    [:: ]
    (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2)) (Transposed (Letter 2)))
    (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_10_at_x : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition projection_10_at_L : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition projection_10_at_R_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma projection_10_inhabited (R : numFieldType) : projection_10_domain (mx R 2 2 projection_10_at_x) (mx R 2 2 projection_10_at_L) (mx R 2 2 projection_10_at_R_).
Proof. by rewrite /projection_10_domain /projection_10_left /projection_10_right; at_point. Qed.
Lemma projection_10_left_value (R : numFieldType) : projection_10_left (mx R 2 2 projection_10_at_x) (mx R 2 2 projection_10_at_L) (mx R 2 2 projection_10_at_R_) =
  of_Q R (q 1673114035 46656).
Proof. by rewrite /projection_10_domain /projection_10_left /projection_10_right; at_point. Qed.
Lemma projection_10_right_value (R : numFieldType) : projection_10_right (mx R 2 2 projection_10_at_x) (mx R 2 2 projection_10_at_L) (mx R 2 2 projection_10_at_R_) =
  of_Q R (q 1673114035 46656).
Proof. by rewrite /projection_10_domain /projection_10_left /projection_10_right; at_point. Qed.

(* projection_15: grad E is defined by g(grad E, Z) = tr(∂E^T Z) for every Z, which A_{N,W}(∂E) satisfies.  On
   the clock of (1.3), dW/dt = −N grad E; on the clock N t it is (1.7). | T(∂e)*T(\mathcal{A})*g*z = T(∂e)*z *)
Definition projection_15_domain (R : numFieldType) (d0 d1 d7 : nat)
  (e : 'M[R]_(d0, d1)) (mathcal_A : 'M[R]_(d0, d0)) (g : 'M[R]_(d0, d0)) (z : 'M[R]_(d0, d7)) : Prop :=
  mathcal_A^T = mathcal_A /\
  mathcal_A *m g = (1%:M : 'M_d0).
Definition projection_15_left (R : numFieldType) (d0 d1 d7 : nat)
  (e : 'M[R]_(d0, d1)) (mathcal_A : 'M[R]_(d0, d0)) (g : 'M[R]_(d0, d0)) (z : 'M[R]_(d0, d7)) : 'M[R]_(d1, d7) :=
  e^T *m mathcal_A^T *m g *m z.
Definition projection_15_right (R : numFieldType) (d0 d1 d7 : nat)
  (e : 'M[R]_(d0, d1)) (mathcal_A : 'M[R]_(d0, d0)) (g : 'M[R]_(d0, d0)) (z : 'M[R]_(d0, d7)) : 'M[R]_(d1, d7) :=
  e^T *m z.
Lemma projection_15 (R : numFieldType) (d0 d1 d7 : nat)
  (e : 'M[R]_(d0, d1)) (mathcal_A : 'M[R]_(d0, d0)) (g : 'M[R]_(d0, d0)) (z : 'M[R]_(d0, d7)) :
  projection_15_domain e mathcal_A g z -> projection_15_left e mathcal_A g z = projection_15_right e mathcal_A g z.
Proof.
  rewrite /projection_15_domain /projection_15_left /projection_15_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D e; pad D mathcal_A; pad D g; pad D z; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Transposed (Letter 0)), (Transposed (Letter 1)), (Letter 1), (Times (Letter 2) (Letter 3))); ((Transposed (Letter 0)), (Times (Letter 1) (Letter 2)), (Letter 4), (Letter 3)); ((Transposed (Letter 0)), (Times (Letter 4) (Letter 3)), (Letter 3), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 2)) (Letter 3))
    (Times (Transposed (Letter 0)) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition projection_15_at_e : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition projection_15_at_mathcal_A : table :=
  [:: [:: q 21 1; q (-2) 3]; [:: q (-2) 3; q 11 1]].
Definition projection_15_at_g : table :=
  [:: [:: q 99 2075; q 6 2075]; [:: q 6 2075; q 189 2075]].
Definition projection_15_at_z : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Lemma projection_15_inhabited (R : numFieldType) : projection_15_domain (mx R 2 2 projection_15_at_e) (mx R 2 2 projection_15_at_mathcal_A) (mx R 2 2 projection_15_at_g) (mx R 2 2 projection_15_at_z).
Proof. by rewrite /projection_15_domain /projection_15_left /projection_15_right; at_point. Qed.
Lemma projection_15_left_value (R : numFieldType) : projection_15_left (mx R 2 2 projection_15_at_e) (mx R 2 2 projection_15_at_mathcal_A) (mx R 2 2 projection_15_at_g) (mx R 2 2 projection_15_at_z) =
  mx R 2 2 [:: [:: q 185 12; q (-85) 36]; [:: q 1 1; q 163 12]].
Proof. by rewrite /projection_15_domain /projection_15_left /projection_15_right; at_point. Qed.
Lemma projection_15_right_value (R : numFieldType) : projection_15_right (mx R 2 2 projection_15_at_e) (mx R 2 2 projection_15_at_mathcal_A) (mx R 2 2 projection_15_at_g) (mx R 2 2 projection_15_at_z) =
  mx R 2 2 [:: [:: q 185 12; q (-85) 36]; [:: q 1 1; q 163 12]].
Proof. by rewrite /projection_15_domain /projection_15_left /projection_15_right; at_point. Qed.
Lemma projection_15_wrong_0 (R : numFieldType) : ~ (forall (e : 'M[R]_(2, 2)) (mathcal_A : 'M[R]_(2, 2)) (g : 'M[R]_(2, 2)) (z : 'M[R]_(2, 2)),
  projection_15_domain e mathcal_A g z -> projection_15_left e mathcal_A g z = mathcal_A^T *m z).
Proof. move=> /(_ (mx R 2 2 projection_15_at_e) (mx R 2 2 projection_15_at_mathcal_A) (mx R 2 2 projection_15_at_g) (mx R 2 2 projection_15_at_z) (projection_15_inhabited R)); rewrite /projection_15_domain /projection_15_left /projection_15_right; not_at_point. Qed.
Lemma projection_15_wrong_1 (R : numFieldType) : ~ (forall (e : 'M[R]_(2, 2)) (mathcal_A : 'M[R]_(2, 2)) (g : 'M[R]_(2, 2)) (z : 'M[R]_(2, 2)),
  projection_15_domain e mathcal_A g z -> projection_15_left e mathcal_A g z = e^T *m mathcal_A).
Proof. move=> /(_ (mx R 2 2 projection_15_at_e) (mx R 2 2 projection_15_at_mathcal_A) (mx R 2 2 projection_15_at_g) (mx R 2 2 projection_15_at_z) (projection_15_inhabited R)); rewrite /projection_15_domain /projection_15_left /projection_15_right; not_at_point. Qed.

(* training_1: Write W = A W_j B with A = W_N … W_{j+1}, B = W_{j-1} … W_1.  The loss changes along H in layer j
   at the rate tr(∂E^T A H B), and A^T ∂E B^T is the matrix whose inner product with every H is that rate. |
   Tr(T(∂E)*A*H*B) = Tr(B*T(∂E)*A*H) *)
Definition training_1_domain (R : numFieldType) (d0 d1 d3 d5 : nat)
  (E_ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d3)) (H_ : 'M[R]_(d3, d5)) (B : 'M[R]_(d5, d1)) : Prop :=
  True.
Definition training_1_left (R : numFieldType) (d0 d1 d3 d5 : nat)
  (E_ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d3)) (H_ : 'M[R]_(d3, d5)) (B : 'M[R]_(d5, d1)) : R :=
  \tr (E_^T *m A *m H_ *m B).
Definition training_1_right (R : numFieldType) (d0 d1 d3 d5 : nat)
  (E_ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d3)) (H_ : 'M[R]_(d3, d5)) (B : 'M[R]_(d5, d1)) : R :=
  \tr (B *m E_^T *m A *m H_).
Lemma training_1 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (E_ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d3)) (H_ : 'M[R]_(d3, d5)) (B : 'M[R]_(d5, d1)) :
  training_1_domain E_ A H_ B -> training_1_left E_ A H_ B = training_1_right E_ A H_ B.
Proof.
  rewrite /training_1_domain /training_1_left /training_1_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  have certified := @by_certificate_of_traces R D [:: pad D E_; pad D A; pad D H_; pad D B] [:: ]
    [:: ]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 2)) (Letter 3))
    (Times (Times (Times (Letter 3) (Transposed (Letter 0))) (Letter 1)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_1_at_E_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition training_1_at_A : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_1_at_H_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition training_1_at_B : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Lemma training_1_inhabited (R : numFieldType) : training_1_domain (mx R 2 2 training_1_at_E_) (mx R 2 2 training_1_at_A) (mx R 2 2 training_1_at_H_) (mx R 2 2 training_1_at_B).
Proof. by rewrite /training_1_domain /training_1_left /training_1_right; at_point. Qed.
Lemma training_1_left_value (R : numFieldType) : training_1_left (mx R 2 2 training_1_at_E_) (mx R 2 2 training_1_at_A) (mx R 2 2 training_1_at_H_) (mx R 2 2 training_1_at_B) =
  of_Q R (q 178315 144).
Proof. by rewrite /training_1_domain /training_1_left /training_1_right; at_point. Qed.
Lemma training_1_right_value (R : numFieldType) : training_1_right (mx R 2 2 training_1_at_E_) (mx R 2 2 training_1_at_A) (mx R 2 2 training_1_at_H_) (mx R 2 2 training_1_at_B) =
  of_Q R (q 178315 144).
Proof. by rewrite /training_1_domain /training_1_left /training_1_right; at_point. Qed.

(* training_2: By induction on the number of factors, (W_N … W_{j+1})^T = W_{j+1}^T … W_N^T: if the transpose of
   P = W_{N-1} … W_{j+1} is R = W_{j+1}^T … W_{N-1}^T, then that of W_N P is R W_N^T; likewise for B. | T(P)*T(W)
   = R*T(W) *)
Definition training_2_domain (R : numFieldType) (d0 d1 d2 : nat)
  (P : 'M[R]_(d0, d1)) (W : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d0)) : Prop :=
  P^T = R_.
Definition training_2_left (R : numFieldType) (d0 d1 d2 : nat)
  (P : 'M[R]_(d0, d1)) (W : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d0)) : 'M[R]_(d1, d2) :=
  P^T *m W^T.
Definition training_2_right (R : numFieldType) (d0 d1 d2 : nat)
  (P : 'M[R]_(d0, d1)) (W : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d0)) : 'M[R]_(d1, d2) :=
  R_ *m W^T.
Lemma training_2 (R : numFieldType) (d0 d1 d2 : nat)
  (P : 'M[R]_(d0, d1)) (W : 'M[R]_(d2, d0)) (R_ : 'M[R]_(d1, d0)) :
  training_2_domain P W R_ -> training_2_left P W R_ = training_2_right P W R_.
Proof.
  rewrite /training_2_domain /training_2_left /training_2_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D P; pad D W; pad D R_] [:: ]
    [:: (Unit, (Transposed (Letter 0)), (Letter 2), (Transposed (Letter 1)))]
    (Times (Transposed (Letter 0)) (Transposed (Letter 1)))
    (Times (Letter 2) (Transposed (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_2_at_P : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition training_2_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_2_at_R_ : table :=
  [:: [:: q 35 6; q (-3) 1]; [:: q (-5) 2; q 23 6]].
Lemma training_2_inhabited (R : numFieldType) : training_2_domain (mx R 2 2 training_2_at_P) (mx R 2 2 training_2_at_W) (mx R 2 2 training_2_at_R_).
Proof. by rewrite /training_2_domain /training_2_left /training_2_right; at_point. Qed.
Lemma training_2_left_value (R : numFieldType) : training_2_left (mx R 2 2 training_2_at_P) (mx R 2 2 training_2_at_W) (mx R 2 2 training_2_at_R_) =
  mx R 2 2 [:: [:: q 137 12; q (-61) 9]; [:: q 11 4; q 203 12]].
Proof. by rewrite /training_2_domain /training_2_left /training_2_right; at_point. Qed.
Lemma training_2_right_value (R : numFieldType) : training_2_right (mx R 2 2 training_2_at_P) (mx R 2 2 training_2_at_W) (mx R 2 2 training_2_at_R_) =
  mx R 2 2 [:: [:: q 137 12; q (-61) 9]; [:: q 11 4; q 203 12]].
Proof. by rewrite /training_2_domain /training_2_left /training_2_right; at_point. Qed.
Lemma training_2_wrong_0 (R : numFieldType) : ~ (forall (P : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)),
  training_2_domain P W R_ -> training_2_left P W R_ = P *m W^T).
Proof. move=> /(_ (mx R 2 2 training_2_at_P) (mx R 2 2 training_2_at_W) (mx R 2 2 training_2_at_R_) (training_2_inhabited R)); rewrite /training_2_domain /training_2_left /training_2_right; not_at_point. Qed.
Lemma training_2_wrong_1 (R : numFieldType) : ~ (forall (P : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)) (R_ : 'M[R]_(2, 2)),
  training_2_domain P W R_ -> training_2_left P W R_ = R_ *m P^T).
Proof. move=> /(_ (mx R 2 2 training_2_at_P) (mx R 2 2 training_2_at_W) (mx R 2 2 training_2_at_R_) (training_2_inhabited R)); rewrite /training_2_domain /training_2_left /training_2_right; not_at_point. Qed.

(* training_3: With A_j = A_{j+1} W_{j+1} and B_{j+1} = W_j B_j, both W_{j+1}^T dW_{j+1}/dt and dW_j/dt W_j^T
   equal −A_j^T ∂E B_{j+1}^T, so that the rate of G_j cancels. | T(W_{j+1})*\dot{W}_{j+1} = \dot{W}_j*T(W_j) *)
Definition training_3_domain (R : numFieldType) (d0 d1 d3 d5 d8 d11 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d1, d5)) (W_j : 'M[R]_(d3, d5)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) : Prop :=
  dot_W__j = - (W__j_1^T *m A__j_1^T *m E_ *m B^T) /\
  dot_W___j_1 = - (A__j_1^T *m E_ *m B^T *m W_j^T).
Definition training_3_left (R : numFieldType) (d0 d1 d3 d5 d8 d11 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d1, d5)) (W_j : 'M[R]_(d3, d5)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) : 'M[R]_(d1, d3) :=
  W__j_1^T *m dot_W___j_1.
Definition training_3_right (R : numFieldType) (d0 d1 d3 d5 d8 d11 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d1, d5)) (W_j : 'M[R]_(d3, d5)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) : 'M[R]_(d1, d3) :=
  dot_W__j *m W_j^T.
Lemma training_3 (R : numFieldType) (d0 d1 d3 d5 d8 d11 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (dot_W___j_1 : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d1, d5)) (W_j : 'M[R]_(d3, d5)) (A__j_1 : 'M[R]_(d8, d0)) (E_ : 'M[R]_(d8, d11)) (B : 'M[R]_(d5, d11)) :
  training_3_domain W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B -> training_3_left W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B = training_3_right W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B.
Proof.
  rewrite /training_3_domain /training_3_left /training_3_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 /andP [le5 _]]]]]]] := common_bound [:: d0; d1; d3; d5; d8; d11].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W__j_1; pad D dot_W___j_1; pad D dot_W__j; pad D W_j; pad D A__j_1; pad D E_; pad D B] [:: ]
    [:: ((Minus Unit), (Letter 2), (Minus (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 4))) (Letter 5)) (Transposed (Letter 6)))), (Transposed (Letter 3))); ((Transposed (Letter 0)), (Letter 1), (Minus (Times (Times (Times (Transposed (Letter 4)) (Letter 5)) (Transposed (Letter 6))) (Transposed (Letter 3)))), Unit)]
    (Times (Transposed (Letter 0)) (Letter 1))
    (Times (Letter 2) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_3_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition training_3_at_dot_W___j_1 : table :=
  [:: [:: q (-1869) 8; q (-154) 1]; [:: q (-1835) 12; q (-9779) 36]].
Definition training_3_at_dot_W__j : table :=
  [:: [:: q (-2651) 8; q 341 4]; [:: q 9889 72; q (-2897) 18]].
Definition training_3_at_W_j : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_3_at_A__j_1 : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition training_3_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition training_3_at_B : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q 1 1]].
Lemma training_3_inhabited (R : numFieldType) : training_3_domain (mx R 2 2 training_3_at_W__j_1) (mx R 2 2 training_3_at_dot_W___j_1) (mx R 2 2 training_3_at_dot_W__j) (mx R 2 2 training_3_at_W_j) (mx R 2 2 training_3_at_A__j_1) (mx R 2 2 training_3_at_E_) (mx R 2 2 training_3_at_B).
Proof. by rewrite /training_3_domain /training_3_left /training_3_right; at_point. Qed.
Lemma training_3_left_value (R : numFieldType) : training_3_left (mx R 2 2 training_3_at_W__j_1) (mx R 2 2 training_3_at_dot_W___j_1) (mx R 2 2 training_3_at_dot_W__j) (mx R 2 2 training_3_at_W_j) (mx R 2 2 training_3_at_A__j_1) (mx R 2 2 training_3_at_E_) (mx R 2 2 training_3_at_B) =
  mx R 2 2 [:: [:: q (-14465) 16; q (-1001) 12]; [:: q (-305) 144; q (-141757) 216]].
Proof. by rewrite /training_3_domain /training_3_left /training_3_right; at_point. Qed.
Lemma training_3_right_value (R : numFieldType) : training_3_right (mx R 2 2 training_3_at_W__j_1) (mx R 2 2 training_3_at_dot_W___j_1) (mx R 2 2 training_3_at_dot_W__j) (mx R 2 2 training_3_at_W_j) (mx R 2 2 training_3_at_A__j_1) (mx R 2 2 training_3_at_E_) (mx R 2 2 training_3_at_B) =
  mx R 2 2 [:: [:: q (-14465) 16; q (-1001) 12]; [:: q (-305) 144; q (-141757) 216]].
Proof. by rewrite /training_3_domain /training_3_left /training_3_right; at_point. Qed.
Lemma training_3_wrong_0 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (dot_W___j_1 : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (A__j_1 : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  training_3_domain W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B -> training_3_left W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B = dot_W___j_1 *m W_j^T).
Proof. move=> /(_ (mx R 2 2 training_3_at_W__j_1) (mx R 2 2 training_3_at_dot_W___j_1) (mx R 2 2 training_3_at_dot_W__j) (mx R 2 2 training_3_at_W_j) (mx R 2 2 training_3_at_A__j_1) (mx R 2 2 training_3_at_E_) (mx R 2 2 training_3_at_B) (training_3_inhabited R)); rewrite /training_3_domain /training_3_left /training_3_right; not_at_point. Qed.
Lemma training_3_wrong_1 (R : numFieldType) : ~ (forall (W__j_1 : 'M[R]_(2, 2)) (dot_W___j_1 : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (A__j_1 : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  training_3_domain W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B -> training_3_left W__j_1 dot_W___j_1 dot_W__j W_j A__j_1 E_ B = dot_W__j *m W__j_1^T).
Proof. move=> /(_ (mx R 2 2 training_3_at_W__j_1) (mx R 2 2 training_3_at_dot_W___j_1) (mx R 2 2 training_3_at_dot_W__j) (mx R 2 2 training_3_at_W_j) (mx R 2 2 training_3_at_A__j_1) (mx R 2 2 training_3_at_E_) (mx R 2 2 training_3_at_B) (training_3_inhabited R)); rewrite /training_3_domain /training_3_left /training_3_right; not_at_point. Qed.

(* training_5: For invertible W_{j+1}, symmetric S and any dW_j, the choice dW_{j+1} = ½ W_{j+1}^{-T} (S + dW_j
   W_j^T + W_j dW_j^T) solves (2.3).  Starting from dW_1 = 0 the layers are solved one after another, so the
   differential of (G_1, …, G_{N-1}) is onto for every N. | S = -W_j*T(\dot{W}_j) - \dot{W}_j*T(W_j) +
   T(W_{j+1})*\dot{W}_{j+1} + T(\dot{W}_{j+1})*W_{j+1} *)
Definition training_5_domain (R : numFieldType) (d0 d3 d7 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d0, d3)) (W__j_1_1 : 'M[R]_(d0, d7)) (W__j_1 : 'M[R]_(d7, d0)) : Prop :=
  W__j_1^T *m W__j_1_1^T = (1%:M : 'M_d0) /\
  S_^T = S_ /\
  W__j_1_1 *m W__j_1 = (1%:M : 'M_d0).
Definition training_5_left (R : numFieldType) (d0 d3 d7 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d0, d3)) (W__j_1_1 : 'M[R]_(d0, d7)) (W__j_1 : 'M[R]_(d7, d0)) : 'M[R]_(d0, d0) :=
  S_.
Definition training_5_right (R : numFieldType) (d0 d3 d7 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d0, d3)) (W__j_1_1 : 'M[R]_(d0, d7)) (W__j_1 : 'M[R]_(d7, d0)) : 'M[R]_(d0, d0) :=
  (- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (2%:R^-1 *: (((W_j *m dot_W__j^T) + (dot_W__j *m W_j^T) + S_^T) *m W__j_1_1 *m W__j_1)) + (2%:R^-1 *: (W__j_1^T *m W__j_1_1^T *m (S_ + (W_j *m dot_W__j^T) + (dot_W__j *m W_j^T)))).
Lemma training_5 (R : numFieldType) (d0 d3 d7 : nat)
  (S_ : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d3)) (dot_W__j : 'M[R]_(d0, d3)) (W__j_1_1 : 'M[R]_(d0, d7)) (W__j_1 : 'M[R]_(d7, d0)) :
  training_5_domain S_ W_j dot_W__j W__j_1_1 W__j_1 -> training_5_left S_ W_j dot_W__j W__j_1_1 W__j_1 = training_5_right S_ W_j dot_W__j W__j_1_1 W__j_1.
Proof.
  rewrite /training_5_domain /training_5_left /training_5_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D S_; pad D W_j; pad D dot_W__j; pad D W__j_1_1; pad D W__j_1; pad D (1%:M : 'M_d0)] [:: 2%:R^-1]
    [:: ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 4)) (Transposed (Letter 3))), (Letter 5), (Times (Letter 2) (Transposed (Letter 1)))); ((Minus (Multiple 0 Unit)), (Times (Letter 5) (Letter 2)), (Letter 2), (Transposed (Letter 1))); ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 4)) (Transposed (Letter 3))), (Letter 5), (Times (Letter 1) (Transposed (Letter 2)))); ((Minus (Multiple 0 Unit)), (Times (Letter 5) (Letter 1)), (Letter 1), (Transposed (Letter 2))); ((Minus (Multiple 0 Unit)), (Times (Transposed (Letter 4)) (Transposed (Letter 3))), (Letter 5), (Letter 0)); ((Minus (Multiple 0 Unit)), (Times (Letter 5) (Letter 0)), (Letter 0), Unit); ((Minus (Multiple 0 Unit)), (Transposed (Letter 0)), (Letter 0), (Times (Letter 3) (Letter 4))); ((Minus (Multiple 0 (Letter 0))), (Times (Letter 3) (Letter 4)), (Letter 5), Unit); ((Minus (Multiple 0 Unit)), (Times (Letter 0) (Letter 5)), (Letter 0), Unit); ((Minus (Multiple 0 (Times (Letter 2) (Transposed (Letter 1))))), (Times (Letter 3) (Letter 4)), (Letter 5), Unit); ((Minus (Multiple 0 (Letter 2))), (Times (Transposed (Letter 1)) (Letter 5)), (Transposed (Letter 1)), Unit); ((Minus (Multiple 0 (Times (Letter 1) (Transposed (Letter 2))))), (Times (Letter 3) (Letter 4)), (Letter 5), Unit); ((Minus (Multiple 0 (Letter 1))), (Times (Transposed (Letter 2)) (Letter 5)), (Transposed (Letter 2)), Unit); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 2) (Transposed (Letter 1)))); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Times (Letter 1) (Transposed (Letter 2)))); ((Minus Unit), (Whole (Posz 2) (Multiple 0 Unit)), Unit, (Letter 0))]
    (Letter 0)
    (Plus (Plus (Plus (Minus (Times (Letter 1) (Transposed (Letter 2)))) (Minus (Times (Letter 2) (Transposed (Letter 1))))) (Multiple 0 (Times (Times (Plus (Plus (Times (Letter 1) (Transposed (Letter 2))) (Times (Letter 2) (Transposed (Letter 1)))) (Transposed (Letter 0))) (Letter 3)) (Letter 4)))) (Multiple 0 (Times (Times (Transposed (Letter 4)) (Transposed (Letter 3))) (Plus (Plus (Letter 0) (Times (Letter 1) (Transposed (Letter 2)))) (Times (Letter 2) (Transposed (Letter 1))))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_5_at_S_ : table :=
  [:: [:: q 11 1; q 2 1]; [:: q 2 1; q 18 1]].
Definition training_5_at_W_j : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_5_at_dot_W__j : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition training_5_at_W__j_1_1 : table :=
  [:: [:: q 138 535; q 18 107]; [:: q 108 535; q 42 107]].
Definition training_5_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Lemma training_5_inhabited (R : numFieldType) : training_5_domain (mx R 2 2 training_5_at_S_) (mx R 2 2 training_5_at_W_j) (mx R 2 2 training_5_at_dot_W__j) (mx R 2 2 training_5_at_W__j_1_1) (mx R 2 2 training_5_at_W__j_1).
Proof. by rewrite /training_5_domain /training_5_left /training_5_right; at_point. Qed.
Lemma training_5_left_value (R : numFieldType) : training_5_left (mx R 2 2 training_5_at_S_) (mx R 2 2 training_5_at_W_j) (mx R 2 2 training_5_at_dot_W__j) (mx R 2 2 training_5_at_W__j_1_1) (mx R 2 2 training_5_at_W__j_1) =
  mx R 2 2 [:: [:: q 11 1; q 2 1]; [:: q 2 1; q 18 1]].
Proof. by rewrite /training_5_domain /training_5_left /training_5_right; at_point. Qed.
Lemma training_5_right_value (R : numFieldType) : training_5_right (mx R 2 2 training_5_at_S_) (mx R 2 2 training_5_at_W_j) (mx R 2 2 training_5_at_dot_W__j) (mx R 2 2 training_5_at_W__j_1_1) (mx R 2 2 training_5_at_W__j_1) =
  mx R 2 2 [:: [:: q 11 1; q 2 1]; [:: q 2 1; q 18 1]].
Proof. by rewrite /training_5_domain /training_5_left /training_5_right; at_point. Qed.
Lemma training_5_wrong_0 (R : numFieldType) : ~ (forall (S_ : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (W__j_1_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)),
  training_5_domain S_ W_j dot_W__j W__j_1_1 W__j_1 -> training_5_left S_ W_j dot_W__j W__j_1_1 W__j_1 = (- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (2%:R^-1 *: (((W_j *m dot_W__j^T) + (dot_W__j *m W_j^T) + S_^T) *m W__j_1_1 *m W__j_1)) + (4%:R^-1 *: (((W_j *m dot_W__j^T) + (dot_W__j *m W_j^T) + S_^T) *m W__j_1_1 *m W__j_1_1^T *m (S_ + (W_j *m dot_W__j^T) + (dot_W__j *m W_j^T))))).
Proof. move=> /(_ (mx R 2 2 training_5_at_S_) (mx R 2 2 training_5_at_W_j) (mx R 2 2 training_5_at_dot_W__j) (mx R 2 2 training_5_at_W__j_1_1) (mx R 2 2 training_5_at_W__j_1) (training_5_inhabited R)); rewrite /training_5_domain /training_5_left /training_5_right; not_at_point. Qed.
Lemma training_5_wrong_1 (R : numFieldType) : ~ (forall (S_ : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (dot_W__j : 'M[R]_(2, 2)) (W__j_1_1 : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)),
  training_5_domain S_ W_j dot_W__j W__j_1_1 W__j_1 -> training_5_left S_ W_j dot_W__j W__j_1_1 W__j_1 = (- (W_j *m dot_W__j^T)) + (- (dot_W__j *m W_j^T)) + (2%:R^-1 *: (((W_j *m dot_W__j^T) + (dot_W__j *m W_j^T) + S_^T) *m W__j_1_1 *m W__j_1)) + (W__j_1^T *m dot_W__j)).
Proof. move=> /(_ (mx R 2 2 training_5_at_S_) (mx R 2 2 training_5_at_W_j) (mx R 2 2 training_5_at_dot_W__j) (mx R 2 2 training_5_at_W__j_1_1) (mx R 2 2 training_5_at_W__j_1) (training_5_inhabited R)); rewrite /training_5_domain /training_5_left /training_5_right; not_at_point. Qed.

(* training_8: A rotation between two layers leaves the product alone. | A*W_{i+1}*Q*T(Q)*W_i*B = A*W_{i+1}*W_i*B *)
Definition training_8_domain (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d1, d3)) (Q : 'M[R]_(d3, d5)) (W_i : 'M[R]_(d3, d7)) (B : 'M[R]_(d7, d9)) : Prop :=
  Q *m Q^T = (1%:M : 'M_d3).
Definition training_8_left (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d1, d3)) (Q : 'M[R]_(d3, d5)) (W_i : 'M[R]_(d3, d7)) (B : 'M[R]_(d7, d9)) : 'M[R]_(d0, d9) :=
  A *m W__i_1 *m Q *m Q^T *m W_i *m B.
Definition training_8_right (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d1, d3)) (Q : 'M[R]_(d3, d5)) (W_i : 'M[R]_(d3, d7)) (B : 'M[R]_(d7, d9)) : 'M[R]_(d0, d9) :=
  A *m W__i_1 *m W_i *m B.
Lemma training_8 (R : numFieldType) (d0 d1 d3 d5 d7 d9 : nat)
  (A : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d1, d3)) (Q : 'M[R]_(d3, d5)) (W_i : 'M[R]_(d3, d7)) (B : 'M[R]_(d7, d9)) :
  training_8_domain A W__i_1 Q W_i B -> training_8_left A W__i_1 Q W_i B = training_8_right A W__i_1 Q W_i B.
Proof.
  rewrite /training_8_domain /training_8_left /training_8_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 /andP [le5 _]]]]]]] := common_bound [:: d0; d1; d3; d5; d7; d9].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D W__i_1; pad D Q; pad D W_i; pad D B; pad D (1%:M : 'M_d3)] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Times (Letter 2) (Transposed (Letter 2))), (Letter 5), (Times (Letter 3) (Letter 4))); ((Times (Letter 0) (Letter 1)), (Times (Letter 5) (Letter 3)), (Letter 3), (Letter 4))]
    (Times (Times (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 2))) (Letter 3)) (Letter 4))
    (Times (Times (Times (Letter 0) (Letter 1)) (Letter 3)) (Letter 4)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_8_at_A : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition training_8_at_W__i_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition training_8_at_Q : table :=
  [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Definition training_8_at_W_i : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition training_8_at_B : table :=
  [:: [:: q 23 2; q (-4) 3]; [:: q (-1) 1; q 19 2]].
Lemma training_8_inhabited (R : numFieldType) : training_8_domain (mx R 2 2 training_8_at_A) (mx R 2 2 training_8_at_W__i_1) (mx R 2 2 training_8_at_Q) (mx R 2 2 training_8_at_W_i) (mx R 2 2 training_8_at_B).
Proof. by rewrite /training_8_domain /training_8_left /training_8_right; at_point. Qed.
Lemma training_8_left_value (R : numFieldType) : training_8_left (mx R 2 2 training_8_at_A) (mx R 2 2 training_8_at_W__i_1) (mx R 2 2 training_8_at_Q) (mx R 2 2 training_8_at_W_i) (mx R 2 2 training_8_at_B) =
  mx R 2 2 [:: [:: q 3469229 31926; q (-16140433) 191556]; [:: q (-1249954) 15963; q 10629481 31926]].
Proof. by rewrite /training_8_domain /training_8_left /training_8_right; at_point. Qed.
Lemma training_8_right_value (R : numFieldType) : training_8_right (mx R 2 2 training_8_at_A) (mx R 2 2 training_8_at_W__i_1) (mx R 2 2 training_8_at_Q) (mx R 2 2 training_8_at_W_i) (mx R 2 2 training_8_at_B) =
  mx R 2 2 [:: [:: q 3469229 31926; q (-16140433) 191556]; [:: q (-1249954) 15963; q 10629481 31926]].
Proof. by rewrite /training_8_domain /training_8_left /training_8_right; at_point. Qed.
Lemma training_8_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (W_i : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  training_8_domain A W__i_1 Q W_i B -> training_8_left A W__i_1 Q W_i B = B *m W__i_1 *m W_i *m B).
Proof. move=> /(_ (mx R 2 2 training_8_at_A) (mx R 2 2 training_8_at_W__i_1) (mx R 2 2 training_8_at_Q) (mx R 2 2 training_8_at_W_i) (mx R 2 2 training_8_at_B) (training_8_inhabited R)); rewrite /training_8_domain /training_8_left /training_8_right; not_at_point. Qed.
Lemma training_8_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (W_i : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  training_8_domain A W__i_1 Q W_i B -> training_8_left A W__i_1 Q W_i B = A *m (W_i *m W_i) *m B).
Proof. move=> /(_ (mx R 2 2 training_8_at_A) (mx R 2 2 training_8_at_W__i_1) (mx R 2 2 training_8_at_Q) (mx R 2 2 training_8_at_W_i) (mx R 2 2 training_8_at_B) (training_8_inhabited R)); rewrite /training_8_domain /training_8_left /training_8_right; not_at_point. Qed.

(* training_9: | W_{i+1}*Q*T(Q) = W_{i+1} *)
Definition training_9_domain (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) : Prop :=
  Q *m Q^T = (1%:M : 'M_d1).
Definition training_9_left (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) : 'M[R]_(d0, d1) :=
  W__i_1 *m Q *m Q^T.
Definition training_9_right (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) : 'M[R]_(d0, d1) :=
  W__i_1.
Lemma training_9 (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) :
  training_9_domain W__i_1 Q -> training_9_left W__i_1 Q = training_9_right W__i_1 Q.
Proof.
  rewrite /training_9_domain /training_9_left /training_9_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W__i_1; pad D Q; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), Unit); (Unit, (Times (Letter 0) (Letter 2)), (Letter 0), Unit)]
    (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1)))
    (Letter 0).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_9_at_W__i_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition training_9_at_Q : table :=
  [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Lemma training_9_inhabited (R : numFieldType) : training_9_domain (mx R 2 2 training_9_at_W__i_1) (mx R 2 2 training_9_at_Q).
Proof. by rewrite /training_9_domain /training_9_left /training_9_right; at_point. Qed.
Lemma training_9_left_value (R : numFieldType) : training_9_left (mx R 2 2 training_9_at_W__i_1) (mx R 2 2 training_9_at_Q) =
  mx R 2 2 [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Proof. by rewrite /training_9_domain /training_9_left /training_9_right; at_point. Qed.
Lemma training_9_right_value (R : numFieldType) : training_9_right (mx R 2 2 training_9_at_W__i_1) (mx R 2 2 training_9_at_Q) =
  mx R 2 2 [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Proof. by rewrite /training_9_domain /training_9_left /training_9_right; at_point. Qed.
Lemma training_9_wrong_0 (R : numFieldType) : ~ (forall (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)),
  training_9_domain W__i_1 Q -> training_9_left W__i_1 Q = Q).
Proof. move=> /(_ (mx R 2 2 training_9_at_W__i_1) (mx R 2 2 training_9_at_Q) (training_9_inhabited R)); rewrite /training_9_domain /training_9_left /training_9_right; not_at_point. Qed.
Lemma training_9_wrong_1 (R : numFieldType) : ~ (forall (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)),
  training_9_domain W__i_1 Q -> (Q *m Q) *m Q^T = training_9_right W__i_1 Q).
Proof. move=> /(_ (mx R 2 2 training_9_at_W__i_1) (mx R 2 2 training_9_at_Q) (training_9_inhabited R)); rewrite /training_9_domain /training_9_left /training_9_right; not_at_point. Qed.

(* training_10: … and keeps G_{i+1} = 0, | W_{i+1}*Q*T(Q)*T(W_{i+1}) = W_{i+1}*T(W_{i+1}) *)
Definition training_10_domain (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) : Prop :=
  Q *m Q^T = (1%:M : 'M_d1).
Definition training_10_left (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) : 'M[R]_(d0, d0) :=
  W__i_1 *m Q *m Q^T *m W__i_1^T.
Definition training_10_right (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) : 'M[R]_(d0, d0) :=
  W__i_1 *m W__i_1^T.
Lemma training_10 (R : numFieldType) (d0 d1 d3 : nat)
  (W__i_1 : 'M[R]_(d0, d1)) (Q : 'M[R]_(d1, d3)) :
  training_10_domain W__i_1 Q -> training_10_left W__i_1 Q = training_10_right W__i_1 Q.
Proof.
  rewrite /training_10_domain /training_10_left /training_10_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W__i_1; pad D Q; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Letter 0), (Times (Letter 1) (Transposed (Letter 1))), (Letter 2), (Transposed (Letter 0))); ((Letter 0), (Times (Letter 2) (Transposed (Letter 0))), (Transposed (Letter 0)), Unit)]
    (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 1))) (Transposed (Letter 0)))
    (Times (Letter 0) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_10_at_W__i_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition training_10_at_Q : table :=
  [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Lemma training_10_inhabited (R : numFieldType) : training_10_domain (mx R 2 2 training_10_at_W__i_1) (mx R 2 2 training_10_at_Q).
Proof. by rewrite /training_10_domain /training_10_left /training_10_right; at_point. Qed.
Lemma training_10_left_value (R : numFieldType) : training_10_left (mx R 2 2 training_10_at_W__i_1) (mx R 2 2 training_10_at_Q) =
  mx R 2 2 [:: [:: q 481 289; q (-360) 289]; [:: q (-360) 289; q 964 289]].
Proof. by rewrite /training_10_domain /training_10_left /training_10_right; at_point. Qed.
Lemma training_10_right_value (R : numFieldType) : training_10_right (mx R 2 2 training_10_at_W__i_1) (mx R 2 2 training_10_at_Q) =
  mx R 2 2 [:: [:: q 481 289; q (-360) 289]; [:: q (-360) 289; q 964 289]].
Proof. by rewrite /training_10_domain /training_10_left /training_10_right; at_point. Qed.
Lemma training_10_wrong_0 (R : numFieldType) : ~ (forall (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)),
  training_10_domain W__i_1 Q -> training_10_left W__i_1 Q = Q *m W__i_1^T).
Proof. move=> /(_ (mx R 2 2 training_10_at_W__i_1) (mx R 2 2 training_10_at_Q) (training_10_inhabited R)); rewrite /training_10_domain /training_10_left /training_10_right; not_at_point. Qed.
Lemma training_10_wrong_1 (R : numFieldType) : ~ (forall (W__i_1 : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)),
  training_10_domain W__i_1 Q -> training_10_left W__i_1 Q = W__i_1 *m Q^T).
Proof. move=> /(_ (mx R 2 2 training_10_at_W__i_1) (mx R 2 2 training_10_at_Q) (training_10_inhabited R)); rewrite /training_10_domain /training_10_left /training_10_right; not_at_point. Qed.

(* training_12: … G_i = 0, | T(Q)*T(W_{i+1})*W_{i+1}*Q = T(Q)*W_i*T(W_i)*Q *)
Definition training_12_domain (R : numFieldType) (d0 d1 d2 d5 : nat)
  (Q : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d2, d0)) (W_i : 'M[R]_(d0, d5)) : Prop :=
  W__i_1^T *m W__i_1 = W_i *m W_i^T.
Definition training_12_left (R : numFieldType) (d0 d1 d2 d5 : nat)
  (Q : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d2, d0)) (W_i : 'M[R]_(d0, d5)) : 'M[R]_(d1, d1) :=
  Q^T *m W__i_1^T *m W__i_1 *m Q.
Definition training_12_right (R : numFieldType) (d0 d1 d2 d5 : nat)
  (Q : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d2, d0)) (W_i : 'M[R]_(d0, d5)) : 'M[R]_(d1, d1) :=
  Q^T *m W_i *m W_i^T *m Q.
Lemma training_12 (R : numFieldType) (d0 d1 d2 d5 : nat)
  (Q : 'M[R]_(d0, d1)) (W__i_1 : 'M[R]_(d2, d0)) (W_i : 'M[R]_(d0, d5)) :
  training_12_domain Q W__i_1 W_i -> training_12_left Q W__i_1 W_i = training_12_right Q W__i_1 W_i.
Proof.
  rewrite /training_12_domain /training_12_left /training_12_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d2; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q; pad D W__i_1; pad D W_i] [:: ]
    [:: ((Transposed (Letter 0)), (Times (Transposed (Letter 1)) (Letter 1)), (Times (Letter 2) (Transposed (Letter 2))), (Letter 0))]
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Transposed (Letter 2))) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_12_at_Q : table :=
  [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Definition training_12_at_W__i_1 : table :=
  [:: [:: q 1805 1717; q (-1284) 1717]; [:: q 192 1717; q 3130 1717]].
Definition training_12_at_W_i : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Lemma training_12_inhabited (R : numFieldType) : training_12_domain (mx R 2 2 training_12_at_Q) (mx R 2 2 training_12_at_W__i_1) (mx R 2 2 training_12_at_W_i).
Proof. by rewrite /training_12_domain /training_12_left /training_12_right; at_point. Qed.
Lemma training_12_left_value (R : numFieldType) : training_12_left (mx R 2 2 training_12_at_Q) (mx R 2 2 training_12_at_W__i_1) (mx R 2 2 training_12_at_W_i) =
  mx R 2 2 [:: [:: q 655644608593 293617678225; q (-433392457176) 293617678225]; [:: q (-433392457176) 293617678225; q 812443782532 293617678225]].
Proof. by rewrite /training_12_domain /training_12_left /training_12_right; at_point. Qed.
Lemma training_12_right_value (R : numFieldType) : training_12_right (mx R 2 2 training_12_at_Q) (mx R 2 2 training_12_at_W__i_1) (mx R 2 2 training_12_at_W_i) =
  mx R 2 2 [:: [:: q 655644608593 293617678225; q (-433392457176) 293617678225]; [:: q (-433392457176) 293617678225; q 812443782532 293617678225]].
Proof. by rewrite /training_12_domain /training_12_left /training_12_right; at_point. Qed.
Lemma training_12_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)) (W_i : 'M[R]_(2, 2)),
  training_12_domain Q W__i_1 W_i -> training_12_left Q W__i_1 W_i = W_i^T *m W_i *m W_i^T *m Q).
Proof. move=> /(_ (mx R 2 2 training_12_at_Q) (mx R 2 2 training_12_at_W__i_1) (mx R 2 2 training_12_at_W_i) (training_12_inhabited R)); rewrite /training_12_domain /training_12_left /training_12_right; not_at_point. Qed.
Lemma training_12_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)) (W_i : 'M[R]_(2, 2)),
  training_12_domain Q W__i_1 W_i -> training_12_left Q W__i_1 W_i = Q^T *m W__i_1 *m W_i^T *m Q).
Proof. move=> /(_ (mx R 2 2 training_12_at_Q) (mx R 2 2 training_12_at_W__i_1) (mx R 2 2 training_12_at_W_i) (training_12_inhabited R)); rewrite /training_12_domain /training_12_left /training_12_right; not_at_point. Qed.

(* training_13: … and G_{i-1} = 0. | T(W_i)*Q*T(Q)*W_i = T(W_i)*W_i *)
Definition training_13_domain (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W_i : 'M[R]_(d0, d1)) (Q : 'M[R]_(d0, d3)) (W__i_1 : 'M[R]_(d1, d5)) : Prop :=
  W_i^T *m W_i = W__i_1 *m W__i_1^T /\
  Q *m Q^T = (1%:M : 'M_d0).
Definition training_13_left (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W_i : 'M[R]_(d0, d1)) (Q : 'M[R]_(d0, d3)) (W__i_1 : 'M[R]_(d1, d5)) : 'M[R]_(d1, d1) :=
  W_i^T *m Q *m Q^T *m W_i.
Definition training_13_right (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W_i : 'M[R]_(d0, d1)) (Q : 'M[R]_(d0, d3)) (W__i_1 : 'M[R]_(d1, d5)) : 'M[R]_(d1, d1) :=
  W_i^T *m W_i.
Lemma training_13 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (W_i : 'M[R]_(d0, d1)) (Q : 'M[R]_(d0, d3)) (W__i_1 : 'M[R]_(d1, d5)) :
  training_13_domain W_i Q W__i_1 -> training_13_left W_i Q W__i_1 = training_13_right W_i Q W__i_1.
Proof.
  rewrite /training_13_domain /training_13_left /training_13_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D W_i; pad D Q; pad D W__i_1; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus Unit), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 2) (Transposed (Letter 2))), Unit); ((Transposed (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Letter 3), (Letter 0)); ((Transposed (Letter 0)), (Times (Letter 3) (Letter 0)), (Letter 0), Unit); (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 2) (Transposed (Letter 2))), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 1))) (Letter 0))
    (Times (Transposed (Letter 0)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_13_at_W_i : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition training_13_at_Q : table :=
  [:: [:: q (-4717) 5365; q (-2556) 5365]; [:: q 2556 5365; q (-4717) 5365]].
Definition training_13_at_W__i_1 : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Lemma training_13_inhabited (R : numFieldType) : training_13_domain (mx R 2 2 training_13_at_W_i) (mx R 2 2 training_13_at_Q) (mx R 2 2 training_13_at_W__i_1).
Proof. by rewrite /training_13_domain /training_13_left /training_13_right; at_point. Qed.
Lemma training_13_left_value (R : numFieldType) : training_13_left (mx R 2 2 training_13_at_W_i) (mx R 2 2 training_13_at_Q) (mx R 2 2 training_13_at_W__i_1) =
  mx R 2 2 [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Proof. by rewrite /training_13_domain /training_13_left /training_13_right; at_point. Qed.
Lemma training_13_right_value (R : numFieldType) : training_13_right (mx R 2 2 training_13_at_W_i) (mx R 2 2 training_13_at_Q) (mx R 2 2 training_13_at_W__i_1) =
  mx R 2 2 [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Proof. by rewrite /training_13_domain /training_13_left /training_13_right; at_point. Qed.
Lemma training_13_wrong_0 (R : numFieldType) : ~ (forall (W_i : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)),
  training_13_domain W_i Q W__i_1 -> training_13_left W_i Q W__i_1 = Q^T *m W_i).
Proof. move=> /(_ (mx R 2 2 training_13_at_W_i) (mx R 2 2 training_13_at_Q) (mx R 2 2 training_13_at_W__i_1) (training_13_inhabited R)); rewrite /training_13_domain /training_13_left /training_13_right; not_at_point. Qed.
Lemma training_13_wrong_1 (R : numFieldType) : ~ (forall (W_i : 'M[R]_(2, 2)) (Q : 'M[R]_(2, 2)) (W__i_1 : 'M[R]_(2, 2)),
  training_13_domain W_i Q W__i_1 -> training_13_left W_i Q W__i_1 = W_i^T *m Q).
Proof. move=> /(_ (mx R 2 2 training_13_at_W_i) (mx R 2 2 training_13_at_Q) (mx R 2 2 training_13_at_W__i_1) (training_13_inhabited R)); rewrite /training_13_domain /training_13_left /training_13_right; not_at_point. Qed.

(* training_30: | -T(A)*∂E*T(B) = -T(W_4)*T(W_5)*∂E*T(W_1)*T(W_2) *)
Definition training_30_domain (R : numFieldType) (d0 d1 d3 d4 d6 d10 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (W_4 : 'M[R]_(d6, d1)) (W_5 : 'M[R]_(d0, d6)) (W_1 : 'M[R]_(d10, d3)) (W_2 : 'M[R]_(d4, d10)) : Prop :=
  A^T = W_4^T *m W_5^T /\
  B^T = W_1^T *m W_2^T.
Definition training_30_left (R : numFieldType) (d0 d1 d3 d4 d6 d10 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (W_4 : 'M[R]_(d6, d1)) (W_5 : 'M[R]_(d0, d6)) (W_1 : 'M[R]_(d10, d3)) (W_2 : 'M[R]_(d4, d10)) : 'M[R]_(d1, d4) :=
  - (A^T *m E_ *m B^T).
Definition training_30_right (R : numFieldType) (d0 d1 d3 d4 d6 d10 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (W_4 : 'M[R]_(d6, d1)) (W_5 : 'M[R]_(d0, d6)) (W_1 : 'M[R]_(d10, d3)) (W_2 : 'M[R]_(d4, d10)) : 'M[R]_(d1, d4) :=
  - (W_4^T *m W_5^T *m E_ *m W_1^T *m W_2^T).
Lemma training_30 (R : numFieldType) (d0 d1 d3 d4 d6 d10 : nat)
  (A : 'M[R]_(d0, d1)) (E_ : 'M[R]_(d0, d3)) (B : 'M[R]_(d4, d3)) (W_4 : 'M[R]_(d6, d1)) (W_5 : 'M[R]_(d0, d6)) (W_1 : 'M[R]_(d10, d3)) (W_2 : 'M[R]_(d4, d10)) :
  training_30_domain A E_ B W_4 W_5 W_1 W_2 -> training_30_left A E_ B W_4 W_5 W_1 W_2 = training_30_right A E_ B W_4 W_5 W_1 W_2.
Proof.
  rewrite /training_30_domain /training_30_left /training_30_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 /andP [le4 /andP [le5 _]]]]]]] := common_bound [:: d0; d1; d3; d4; d6; d10].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D A; pad D E_; pad D B; pad D W_4; pad D W_5; pad D W_1; pad D W_2] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 0)), (Times (Transposed (Letter 3)) (Transposed (Letter 4))), (Times (Letter 1) (Transposed (Letter 2)))); ((Minus (Times (Times (Transposed (Letter 3)) (Transposed (Letter 4))) (Letter 1))), (Transposed (Letter 2)), (Times (Transposed (Letter 5)) (Transposed (Letter 6))), Unit)]
    (Minus (Times (Times (Transposed (Letter 0)) (Letter 1)) (Transposed (Letter 2))))
    (Minus (Times (Times (Times (Times (Transposed (Letter 3)) (Transposed (Letter 4))) (Letter 1)) (Transposed (Letter 5))) (Transposed (Letter 6)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_30_at_A : table :=
  [:: [:: q 137 12; q 11 4]; [:: q (-61) 9; q 203 12]].
Definition training_30_at_E_ : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition training_30_at_B : table :=
  [:: [:: q 685 12; q 9 2]; [:: q 11 2; q 99 2]].
Definition training_30_at_W_4 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition training_30_at_W_5 : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_30_at_W_1 : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition training_30_at_W_2 : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma training_30_inhabited (R : numFieldType) : training_30_domain (mx R 2 2 training_30_at_A) (mx R 2 2 training_30_at_E_) (mx R 2 2 training_30_at_B) (mx R 2 2 training_30_at_W_4) (mx R 2 2 training_30_at_W_5) (mx R 2 2 training_30_at_W_1) (mx R 2 2 training_30_at_W_2).
Proof. by rewrite /training_30_domain /training_30_left /training_30_right; at_point. Qed.
Lemma training_30_left_value (R : numFieldType) : training_30_left (mx R 2 2 training_30_at_A) (mx R 2 2 training_30_at_E_) (mx R 2 2 training_30_at_B) (mx R 2 2 training_30_at_W_4) (mx R 2 2 training_30_at_W_5) (mx R 2 2 training_30_at_W_1) (mx R 2 2 training_30_at_W_2) =
  mx R 2 2 [:: [:: q (-685525) 96; q 27599 48]; [:: q 285695 96; q (-23727) 4]].
Proof. by rewrite /training_30_domain /training_30_left /training_30_right; at_point. Qed.
Lemma training_30_right_value (R : numFieldType) : training_30_right (mx R 2 2 training_30_at_A) (mx R 2 2 training_30_at_E_) (mx R 2 2 training_30_at_B) (mx R 2 2 training_30_at_W_4) (mx R 2 2 training_30_at_W_5) (mx R 2 2 training_30_at_W_1) (mx R 2 2 training_30_at_W_2) =
  mx R 2 2 [:: [:: q (-685525) 96; q 27599 48]; [:: q 285695 96; q (-23727) 4]].
Proof. by rewrite /training_30_domain /training_30_left /training_30_right; at_point. Qed.
Lemma training_30_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (W_4 : 'M[R]_(2, 2)) (W_5 : 'M[R]_(2, 2)) (W_1 : 'M[R]_(2, 2)) (W_2 : 'M[R]_(2, 2)),
  training_30_domain A E_ B W_4 W_5 W_1 W_2 -> training_30_left A E_ B W_4 W_5 W_1 W_2 = - (W_1^T *m W_5^T *m E_ *m W_1^T *m W_2^T)).
Proof. move=> /(_ (mx R 2 2 training_30_at_A) (mx R 2 2 training_30_at_E_) (mx R 2 2 training_30_at_B) (mx R 2 2 training_30_at_W_4) (mx R 2 2 training_30_at_W_5) (mx R 2 2 training_30_at_W_1) (mx R 2 2 training_30_at_W_2) (training_30_inhabited R)); rewrite /training_30_domain /training_30_left /training_30_right; not_at_point. Qed.
Lemma training_30_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)) (W_4 : 'M[R]_(2, 2)) (W_5 : 'M[R]_(2, 2)) (W_1 : 'M[R]_(2, 2)) (W_2 : 'M[R]_(2, 2)),
  training_30_domain A E_ B W_4 W_5 W_1 W_2 -> training_30_left A E_ B W_4 W_5 W_1 W_2 = - (W_4^T *m W_1^T *m E_ *m W_1^T *m W_2^T)).
Proof. move=> /(_ (mx R 2 2 training_30_at_A) (mx R 2 2 training_30_at_E_) (mx R 2 2 training_30_at_B) (mx R 2 2 training_30_at_W_4) (mx R 2 2 training_30_at_W_5) (mx R 2 2 training_30_at_W_1) (mx R 2 2 training_30_at_W_2) (training_30_inhabited R)); rewrite /training_30_domain /training_30_left /training_30_right; not_at_point. Qed.

(* training_facts_1: With P = W_{N−1} … W_1 invertible, moving the last layer by Z P^{-1} moves W by any given Z:
   the image of the differential of (1.2) is all of M_d, of dimension d², whatever N is. | Z = Z*P^{-1}*P *)
Definition training_facts_1_domain (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (P_1 : 'M[R]_(d1, d3)) (P : 'M[R]_(d3, d1)) : Prop :=
  P_1 *m P = (1%:M : 'M_d1).
Definition training_facts_1_left (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (P_1 : 'M[R]_(d1, d3)) (P : 'M[R]_(d3, d1)) : 'M[R]_(d0, d1) :=
  Z_.
Definition training_facts_1_right (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (P_1 : 'M[R]_(d1, d3)) (P : 'M[R]_(d3, d1)) : 'M[R]_(d0, d1) :=
  Z_ *m P_1 *m P.
Lemma training_facts_1 (R : numFieldType) (d0 d1 d3 : nat)
  (Z_ : 'M[R]_(d0, d1)) (P_1 : 'M[R]_(d1, d3)) (P : 'M[R]_(d3, d1)) :
  training_facts_1_domain Z_ P_1 P -> training_facts_1_left Z_ P_1 P = training_facts_1_right Z_ P_1 P.
Proof.
  rewrite /training_facts_1_domain /training_facts_1_left /training_facts_1_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Z_; pad D P_1; pad D P; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Minus (Letter 0)), (Times (Letter 1) (Letter 2)), (Letter 3), Unit); ((Minus Unit), (Times (Letter 0) (Letter 3)), (Letter 0), Unit)]
    (Letter 0)
    (Times (Times (Letter 0) (Letter 1)) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_1_at_Z_ : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_facts_1_at_P_1 : table :=
  [:: [:: q 2 21; q 8 693]; [:: q 0 1; q 2 11]].
Definition training_facts_1_at_P : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma training_facts_1_inhabited (R : numFieldType) : training_facts_1_domain (mx R 2 2 training_facts_1_at_Z_) (mx R 2 2 training_facts_1_at_P_1) (mx R 2 2 training_facts_1_at_P).
Proof. by rewrite /training_facts_1_domain /training_facts_1_left /training_facts_1_right; at_point. Qed.
Lemma training_facts_1_left_value (R : numFieldType) : training_facts_1_left (mx R 2 2 training_facts_1_at_Z_) (mx R 2 2 training_facts_1_at_P_1) (mx R 2 2 training_facts_1_at_P) =
  mx R 2 2 [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Proof. by rewrite /training_facts_1_domain /training_facts_1_left /training_facts_1_right; at_point. Qed.
Lemma training_facts_1_right_value (R : numFieldType) : training_facts_1_right (mx R 2 2 training_facts_1_at_Z_) (mx R 2 2 training_facts_1_at_P_1) (mx R 2 2 training_facts_1_at_P) =
  mx R 2 2 [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Proof. by rewrite /training_facts_1_domain /training_facts_1_left /training_facts_1_right; at_point. Qed.
Lemma training_facts_1_wrong_0 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (P_1 : 'M[R]_(2, 2)) (P : 'M[R]_(2, 2)),
  training_facts_1_domain Z_ P_1 P -> training_facts_1_left Z_ P_1 P = P *m P_1 *m P).
Proof. move=> /(_ (mx R 2 2 training_facts_1_at_Z_) (mx R 2 2 training_facts_1_at_P_1) (mx R 2 2 training_facts_1_at_P) (training_facts_1_inhabited R)); rewrite /training_facts_1_domain /training_facts_1_left /training_facts_1_right; not_at_point. Qed.
Lemma training_facts_1_wrong_1 (R : numFieldType) : ~ (forall (Z_ : 'M[R]_(2, 2)) (P_1 : 'M[R]_(2, 2)) (P : 'M[R]_(2, 2)),
  training_facts_1_domain Z_ P_1 P -> training_facts_1_left Z_ P_1 P = Z_ *m (P *m P)).
Proof. move=> /(_ (mx R 2 2 training_facts_1_at_Z_) (mx R 2 2 training_facts_1_at_P_1) (mx R 2 2 training_facts_1_at_P) (training_facts_1_inhabited R)); rewrite /training_facts_1_domain /training_facts_1_left /training_facts_1_right; not_at_point. Qed.

(* training_facts_2: | Tr(T(W_{j+1})*W_{j+1}) = Tr(T(W_j)*W_j) *)
Definition training_facts_2_domain (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : Prop :=
  W__j_1^T *m W__j_1 = W_j *m W_j^T.
Definition training_facts_2_left (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : R :=
  \tr (W__j_1^T *m W__j_1).
Definition training_facts_2_right (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : R :=
  \tr (W_j^T *m W_j).
Lemma training_facts_2 (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) :
  training_facts_2_domain W__j_1 W_j -> training_facts_2_left W__j_1 W_j = training_facts_2_right W__j_1 W_j.
Proof.
  rewrite /training_facts_2_domain /training_facts_2_left /training_facts_2_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D W__j_1; pad D W_j] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Transposed (Letter 0)) (Letter 0))
    (Times (Transposed (Letter 1)) (Letter 1)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_2_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition training_facts_2_at_W_j : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Lemma training_facts_2_inhabited (R : numFieldType) : training_facts_2_domain (mx R 2 2 training_facts_2_at_W__j_1) (mx R 2 2 training_facts_2_at_W_j).
Proof. by rewrite /training_facts_2_domain /training_facts_2_left /training_facts_2_right; at_point. Qed.
Lemma training_facts_2_left_value (R : numFieldType) : training_facts_2_left (mx R 2 2 training_facts_2_at_W__j_1) (mx R 2 2 training_facts_2_at_W_j) =
  of_Q R (q 5 1).
Proof. by rewrite /training_facts_2_domain /training_facts_2_left /training_facts_2_right; at_point. Qed.
Lemma training_facts_2_right_value (R : numFieldType) : training_facts_2_right (mx R 2 2 training_facts_2_at_W__j_1) (mx R 2 2 training_facts_2_at_W_j) =
  of_Q R (q 5 1).
Proof. by rewrite /training_facts_2_domain /training_facts_2_left /training_facts_2_right; at_point. Qed.

(* training_facts_3: | Tr((T(W_{j+1})*W_{j+1})**2) = Tr((T(W_j)*W_j)**2) *)
Definition training_facts_3_domain (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : Prop :=
  W__j_1^T *m W__j_1 = W_j *m W_j^T.
Definition training_facts_3_left (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : R :=
  \tr ((W__j_1^T *m W__j_1) *m (W__j_1^T *m W__j_1)).
Definition training_facts_3_right (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : R :=
  \tr ((W_j^T *m W_j) *m (W_j^T *m W_j)).
Lemma training_facts_3 (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) :
  training_facts_3_domain W__j_1 W_j -> training_facts_3_left W__j_1 W_j = training_facts_3_right W__j_1 W_j.
Proof.
  rewrite /training_facts_3_domain /training_facts_3_left /training_facts_3_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D W__j_1; pad D W_j] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Times (Transposed (Letter 0)) (Letter 0)) (Times (Transposed (Letter 0)) (Letter 0)))
    (Times (Times (Transposed (Letter 1)) (Letter 1)) (Times (Transposed (Letter 1)) (Letter 1))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_3_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition training_facts_3_at_W_j : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Lemma training_facts_3_inhabited (R : numFieldType) : training_facts_3_domain (mx R 2 2 training_facts_3_at_W__j_1) (mx R 2 2 training_facts_3_at_W_j).
Proof. by rewrite /training_facts_3_domain /training_facts_3_left /training_facts_3_right; at_point. Qed.
Lemma training_facts_3_left_value (R : numFieldType) : training_facts_3_left (mx R 2 2 training_facts_3_at_W__j_1) (mx R 2 2 training_facts_3_at_W_j) =
  of_Q R (q 17 1).
Proof. by rewrite /training_facts_3_domain /training_facts_3_left /training_facts_3_right; at_point. Qed.
Lemma training_facts_3_right_value (R : numFieldType) : training_facts_3_right (mx R 2 2 training_facts_3_at_W__j_1) (mx R 2 2 training_facts_3_at_W_j) =
  of_Q R (q 17 1).
Proof. by rewrite /training_facts_3_domain /training_facts_3_left /training_facts_3_right; at_point. Qed.

(* training_facts_4: | Tr((T(W_{j+1})*W_{j+1})**3) = Tr((T(W_j)*W_j)**3) *)
Definition training_facts_4_domain (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : Prop :=
  W__j_1^T *m W__j_1 = W_j *m W_j^T.
Definition training_facts_4_left (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : R :=
  \tr ((W__j_1^T *m W__j_1) *m (W__j_1^T *m W__j_1) *m (W__j_1^T *m W__j_1)).
Definition training_facts_4_right (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) : R :=
  \tr ((W_j^T *m W_j) *m (W_j^T *m W_j) *m (W_j^T *m W_j)).
Lemma training_facts_4 (R : numFieldType) (d0 d1 d3 : nat)
  (W__j_1 : 'M[R]_(d0, d1)) (W_j : 'M[R]_(d1, d3)) :
  training_facts_4_domain W__j_1 W_j -> training_facts_4_left W__j_1 W_j = training_facts_4_right W__j_1 W_j.
Proof.
  rewrite /training_facts_4_domain /training_facts_4_left /training_facts_4_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate_of_traces R D [:: pad D W__j_1; pad D W_j] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 0))) (Letter 0))); ((Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Times (Times (Letter 1) (Transposed (Letter 1))) (Letter 1)) (Transposed (Letter 1))), (Times (Transposed (Letter 0)) (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Times (Transposed (Letter 0)) (Letter 0))) (Times (Transposed (Letter 0)) (Letter 0)))
    (Times (Times (Times (Transposed (Letter 1)) (Letter 1)) (Times (Transposed (Letter 1)) (Letter 1))) (Times (Transposed (Letter 1)) (Letter 1))).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_4_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Definition training_facts_4_at_W_j : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Lemma training_facts_4_inhabited (R : numFieldType) : training_facts_4_domain (mx R 2 2 training_facts_4_at_W__j_1) (mx R 2 2 training_facts_4_at_W_j).
Proof. by rewrite /training_facts_4_domain /training_facts_4_left /training_facts_4_right; at_point. Qed.
Lemma training_facts_4_left_value (R : numFieldType) : training_facts_4_left (mx R 2 2 training_facts_4_at_W__j_1) (mx R 2 2 training_facts_4_at_W_j) =
  of_Q R (q 65 1).
Proof. by rewrite /training_facts_4_domain /training_facts_4_left /training_facts_4_right; at_point. Qed.
Lemma training_facts_4_right_value (R : numFieldType) : training_facts_4_right (mx R 2 2 training_facts_4_at_W__j_1) (mx R 2 2 training_facts_4_at_W_j) =
  of_Q R (q 65 1).
Proof. by rewrite /training_facts_4_domain /training_facts_4_left /training_facts_4_right; at_point. Qed.

(* training_facts_5: (W_j W_j^T)^k = W_j (W_j^T W_j)^{k−1} W_j^T, by induction on k: with X = W_j K W_j^T for K =
   (W_j^T W_j)^{k−1} and Y = W_j W_j^T, | X*Y = W_j*K*T(W_j)*W_j*T(W_j) *)
Definition training_facts_5_domain (R : numFieldType) (d0 d5 : nat)
  (X : 'M[R]_(d0, d0)) (Y : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) : Prop :=
  X = W_j *m K_ *m W_j^T /\
  Y = W_j *m W_j^T.
Definition training_facts_5_left (R : numFieldType) (d0 d5 : nat)
  (X : 'M[R]_(d0, d0)) (Y : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) : 'M[R]_(d0, d0) :=
  X *m Y.
Definition training_facts_5_right (R : numFieldType) (d0 d5 : nat)
  (X : 'M[R]_(d0, d0)) (Y : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) : 'M[R]_(d0, d0) :=
  W_j *m K_ *m W_j^T *m W_j *m W_j^T.
Lemma training_facts_5 (R : numFieldType) (d0 d5 : nat)
  (X : 'M[R]_(d0, d0)) (Y : 'M[R]_(d0, d0)) (W_j : 'M[R]_(d0, d5)) (K_ : 'M[R]_(d5, d5)) :
  training_facts_5_domain X Y W_j K_ -> training_facts_5_left X Y W_j K_ = training_facts_5_right X Y W_j K_.
Proof.
  rewrite /training_facts_5_domain /training_facts_5_left /training_facts_5_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D X; pad D Y; pad D W_j; pad D K_] [:: ]
    [:: (Unit, (Letter 0), (Times (Times (Letter 2) (Letter 3)) (Transposed (Letter 2))), (Letter 1)); ((Times (Times (Letter 2) (Letter 3)) (Transposed (Letter 2))), (Letter 1), (Times (Letter 2) (Transposed (Letter 2))), Unit)]
    (Times (Letter 0) (Letter 1))
    (Times (Times (Times (Times (Letter 2) (Letter 3)) (Transposed (Letter 2))) (Letter 2)) (Transposed (Letter 2))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_5_at_X : table :=
  [:: [:: q 10990632982 2059798225; q (-2855492998) 2059798225]; [:: q (-2855492998) 2059798225; q 75632675097 2059798225]].
Definition training_facts_5_at_Y : table :=
  [:: [:: q 99844 97969; q (-23400) 97969]; [:: q (-23400) 97969; q 390001 97969]].
Definition training_facts_5_at_W_j : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition training_facts_5_at_K_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Lemma training_facts_5_inhabited (R : numFieldType) : training_facts_5_domain (mx R 2 2 training_facts_5_at_X) (mx R 2 2 training_facts_5_at_Y) (mx R 2 2 training_facts_5_at_W_j) (mx R 2 2 training_facts_5_at_K_).
Proof. by rewrite /training_facts_5_domain /training_facts_5_left /training_facts_5_right; at_point. Qed.
Lemma training_facts_5_left_value (R : numFieldType) : training_facts_5_left (mx R 2 2 training_facts_5_at_X) (mx R 2 2 training_facts_5_at_Y) (mx R 2 2 training_facts_5_at_W_j) (mx R 2 2 training_facts_5_at_K_) =
  mx R 2 2 [:: [:: q 409759208 71027525; q (-13992445942) 2059798225]; [:: q (-723278912) 71027525; q 301765226313 2059798225]].
Proof. by rewrite /training_facts_5_domain /training_facts_5_left /training_facts_5_right; at_point. Qed.
Lemma training_facts_5_right_value (R : numFieldType) : training_facts_5_right (mx R 2 2 training_facts_5_at_X) (mx R 2 2 training_facts_5_at_Y) (mx R 2 2 training_facts_5_at_W_j) (mx R 2 2 training_facts_5_at_K_) =
  mx R 2 2 [:: [:: q 409759208 71027525; q (-13992445942) 2059798225]; [:: q (-723278912) 71027525; q 301765226313 2059798225]].
Proof. by rewrite /training_facts_5_domain /training_facts_5_left /training_facts_5_right; at_point. Qed.
Lemma training_facts_5_wrong_0 (R : numFieldType) : ~ (forall (X : 'M[R]_(2, 2)) (Y : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (K_ : 'M[R]_(2, 2)),
  training_facts_5_domain X Y W_j K_ -> training_facts_5_left X Y W_j K_ = (K_ *m K_) *m W_j^T *m W_j *m W_j^T).
Proof. move=> /(_ (mx R 2 2 training_facts_5_at_X) (mx R 2 2 training_facts_5_at_Y) (mx R 2 2 training_facts_5_at_W_j) (mx R 2 2 training_facts_5_at_K_) (training_facts_5_inhabited R)); rewrite /training_facts_5_domain /training_facts_5_left /training_facts_5_right; not_at_point. Qed.
Lemma training_facts_5_wrong_1 (R : numFieldType) : ~ (forall (X : 'M[R]_(2, 2)) (Y : 'M[R]_(2, 2)) (W_j : 'M[R]_(2, 2)) (K_ : 'M[R]_(2, 2)),
  training_facts_5_domain X Y W_j K_ -> training_facts_5_left X Y W_j K_ = (W_j *m W_j) *m W_j^T *m W_j *m W_j^T).
Proof. move=> /(_ (mx R 2 2 training_facts_5_at_X) (mx R 2 2 training_facts_5_at_Y) (mx R 2 2 training_facts_5_at_W_j) (mx R 2 2 training_facts_5_at_K_) (training_facts_5_inhabited R)); rewrite /training_facts_5_domain /training_facts_5_left /training_facts_5_right; not_at_point. Qed.

(* training_facts_6: so tr (W_{j+1}^T W_{j+1})^k = tr (W_j W_j^T)^k = tr (W_j^T W_j)^k for every k: the power
   sums of the squared singular values agree, and with them the singular values. | Tr(W_j*K*T(W_j)) =
   Tr(K*T(W_j)*W_j) *)
Definition training_facts_6_domain (R : numFieldType) (d0 d1 : nat)
  (W_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d1)) : Prop :=
  True.
Definition training_facts_6_left (R : numFieldType) (d0 d1 : nat)
  (W_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d1)) : R :=
  \tr (W_j *m K_ *m W_j^T).
Definition training_facts_6_right (R : numFieldType) (d0 d1 : nat)
  (W_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d1)) : R :=
  \tr (K_ *m W_j^T *m W_j).
Lemma training_facts_6 (R : numFieldType) (d0 d1 : nat)
  (W_j : 'M[R]_(d0, d1)) (K_ : 'M[R]_(d1, d1)) :
  training_facts_6_domain W_j K_ -> training_facts_6_left W_j K_ = training_facts_6_right W_j K_.
Proof.
  rewrite /training_facts_6_domain /training_facts_6_left /training_facts_6_right; move=> _.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  have certified := @by_certificate_of_traces R D [:: pad D W_j; pad D K_] [:: ]
    [:: ]
    (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0)))
    (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 0)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_6_at_W_j : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition training_facts_6_at_K_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Lemma training_facts_6_inhabited (R : numFieldType) : training_facts_6_domain (mx R 2 2 training_facts_6_at_W_j) (mx R 2 2 training_facts_6_at_K_).
Proof. by rewrite /training_facts_6_domain /training_facts_6_left /training_facts_6_right; at_point. Qed.
Lemma training_facts_6_left_value (R : numFieldType) : training_facts_6_left (mx R 2 2 training_facts_6_at_W_j) (mx R 2 2 training_facts_6_at_K_) =
  of_Q R (q 884191 21025).
Proof. by rewrite /training_facts_6_domain /training_facts_6_left /training_facts_6_right; at_point. Qed.
Lemma training_facts_6_right_value (R : numFieldType) : training_facts_6_right (mx R 2 2 training_facts_6_at_W_j) (mx R 2 2 training_facts_6_at_K_) =
  of_Q R (q 884191 21025).
Proof. by rewrite /training_facts_6_domain /training_facts_6_left /training_facts_6_right; at_point. Qed.

(* training_facts_7: Layers of size t have G_j of size t², and the layers ε I are balanced for every ε > 0, so
   that the distance to the balanced manifold is at most the size of the layers. | -t**2*W_j*T(W_j) +
   t**2*T(W_{j+1})*W_{j+1} = t**2*(-W_j*T(W_j) + T(W_{j+1})*W_{j+1}) *)
Definition training_facts_7_domain (R : numFieldType) (d1 d3 d0 : nat)
  (W_j : 'M[R]_(d1, d3)) (W__j_1 : 'M[R]_(d0, d1)) (t : R) : Prop :=
  True.
Definition training_facts_7_left (R : numFieldType) (d1 d3 d0 : nat)
  (W_j : 'M[R]_(d1, d3)) (W__j_1 : 'M[R]_(d0, d1)) (t : R) : 'M[R]_(d1, d1) :=
  (- (t *: (t *: (W_j *m W_j^T)))) + (t *: (t *: (W__j_1^T *m W__j_1))).
Definition training_facts_7_right (R : numFieldType) (d1 d3 d0 : nat)
  (W_j : 'M[R]_(d1, d3)) (W__j_1 : 'M[R]_(d0, d1)) (t : R) : 'M[R]_(d1, d1) :=
  t *: (t *: ((- (W_j *m W_j^T)) + (W__j_1^T *m W__j_1))).
Lemma training_facts_7 (R : numFieldType) (d1 d3 d0 : nat)
  (W_j : 'M[R]_(d1, d3)) (W__j_1 : 'M[R]_(d0, d1)) (t : R) :
  training_facts_7_domain W_j W__j_1 t -> training_facts_7_left W_j W__j_1 t = training_facts_7_right W_j W__j_1 t.
Proof.
  rewrite /training_facts_7_domain /training_facts_7_left /training_facts_7_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d1; d3; d0].
  have certified := @by_certificate R D [:: pad D W_j; pad D W__j_1] [:: t]
    [:: ]
    (Plus (Minus (Multiple 0 (Multiple 0 (Times (Letter 0) (Transposed (Letter 0)))))) (Multiple 0 (Multiple 0 (Times (Transposed (Letter 1)) (Letter 1)))))
    (Multiple 0 (Multiple 0 (Plus (Minus (Times (Letter 0) (Transposed (Letter 0)))) (Times (Transposed (Letter 1)) (Letter 1))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_7_at_W_j : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_facts_7_at_W__j_1 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Definition training_facts_7_at_t : Q :=
  q 1 1000.
Lemma training_facts_7_inhabited (R : numFieldType) : training_facts_7_domain (mx R 2 2 training_facts_7_at_W_j) (mx R 2 2 training_facts_7_at_W__j_1) (of_Q R training_facts_7_at_t).
Proof. by rewrite /training_facts_7_domain /training_facts_7_left /training_facts_7_right; at_point. Qed.
Lemma training_facts_7_left_value (R : numFieldType) : training_facts_7_left (mx R 2 2 training_facts_7_at_W_j) (mx R 2 2 training_facts_7_at_W__j_1) (of_Q R training_facts_7_at_t) =
  mx R 2 2 [:: [:: q 49 2250000; q (-581) 12000000]; [:: q (-581) 12000000; q (-29) 2400000]].
Proof. by rewrite /training_facts_7_domain /training_facts_7_left /training_facts_7_right; at_point. Qed.
Lemma training_facts_7_right_value (R : numFieldType) : training_facts_7_right (mx R 2 2 training_facts_7_at_W_j) (mx R 2 2 training_facts_7_at_W__j_1) (of_Q R training_facts_7_at_t) =
  mx R 2 2 [:: [:: q 49 2250000; q (-581) 12000000]; [:: q (-581) 12000000; q (-29) 2400000]].
Proof. by rewrite /training_facts_7_domain /training_facts_7_left /training_facts_7_right; at_point. Qed.
Lemma training_facts_7_wrong_0 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (t : R),
  training_facts_7_domain W_j W__j_1 t -> training_facts_7_left W_j W__j_1 t = t *: (t *: ((- (W_j *m W_j^T)) + (W_j^T *m W__j_1)))).
Proof. move=> /(_ (mx R 2 2 training_facts_7_at_W_j) (mx R 2 2 training_facts_7_at_W__j_1) (of_Q R training_facts_7_at_t) (training_facts_7_inhabited R)); rewrite /training_facts_7_domain /training_facts_7_left /training_facts_7_right; not_at_point. Qed.
Lemma training_facts_7_wrong_1 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)) (t : R),
  training_facts_7_domain W_j W__j_1 t -> training_facts_7_left W_j W__j_1 t = t *: (t *: ((- (W_j *m W_j^T)) + (W__j_1^T *m W_j)))).
Proof. move=> /(_ (mx R 2 2 training_facts_7_at_W_j) (mx R 2 2 training_facts_7_at_W__j_1) (of_Q R training_facts_7_at_t) (training_facts_7_inhabited R)); rewrite /training_facts_7_domain /training_facts_7_left /training_facts_7_right; not_at_point. Qed.

(* training_facts_10: On balanced layers Z Z^T = 2 W_j W_j^T, so the rank of Z is that of W_j; all layers and
   their product have the same singular values up to a power, and the same rank. | W_j*T(W_j) +
   T(W_{j+1})*W_{j+1} = 2*W_j*T(W_j) *)
Definition training_facts_10_domain (R : numFieldType) (d0 d1 d2 : nat)
  (W_j : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d2, d0)) : Prop :=
  W__j_1^T *m W__j_1 = W_j *m W_j^T.
Definition training_facts_10_left (R : numFieldType) (d0 d1 d2 : nat)
  (W_j : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d2, d0)) : 'M[R]_(d0, d0) :=
  (W_j *m W_j^T) + (W__j_1^T *m W__j_1).
Definition training_facts_10_right (R : numFieldType) (d0 d1 d2 : nat)
  (W_j : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d2, d0)) : 'M[R]_(d0, d0) :=
  (2)%:~R *: (W_j *m W_j^T).
Lemma training_facts_10 (R : numFieldType) (d0 d1 d2 : nat)
  (W_j : 'M[R]_(d0, d1)) (W__j_1 : 'M[R]_(d2, d0)) :
  training_facts_10_domain W_j W__j_1 -> training_facts_10_left W_j W__j_1 = training_facts_10_right W_j W__j_1.
Proof.
  rewrite /training_facts_10_domain /training_facts_10_left /training_facts_10_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D W_j; pad D W__j_1] [:: ]
    [:: (Unit, (Times (Transposed (Letter 1)) (Letter 1)), (Times (Letter 0) (Transposed (Letter 0))), Unit)]
    (Plus (Times (Letter 0) (Transposed (Letter 0))) (Times (Transposed (Letter 1)) (Letter 1)))
    (Whole (Posz 2) (Times (Letter 0) (Transposed (Letter 0)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_10_at_W_j : table :=
  [:: [:: q 44078 45385; q (-12504) 45385]; [:: q 14208 45385; q 89431 45385]].
Definition training_facts_10_at_W__j_1 : table :=
  [:: [:: q 31888 31613; q (-10005) 31613]; [:: q 1290 31613; q 62276 31613]].
Lemma training_facts_10_inhabited (R : numFieldType) : training_facts_10_domain (mx R 2 2 training_facts_10_at_W_j) (mx R 2 2 training_facts_10_at_W__j_1).
Proof. by rewrite /training_facts_10_domain /training_facts_10_left /training_facts_10_right; at_point. Qed.
Lemma training_facts_10_left_value (R : numFieldType) : training_facts_10_left (mx R 2 2 training_facts_10_at_W_j) (mx R 2 2 training_facts_10_at_W__j_1) =
  mx R 2 2 [:: [:: q 199688 97969; q (-46800) 97969]; [:: q (-46800) 97969; q 780002 97969]].
Proof. by rewrite /training_facts_10_domain /training_facts_10_left /training_facts_10_right; at_point. Qed.
Lemma training_facts_10_right_value (R : numFieldType) : training_facts_10_right (mx R 2 2 training_facts_10_at_W_j) (mx R 2 2 training_facts_10_at_W__j_1) =
  mx R 2 2 [:: [:: q 199688 97969; q (-46800) 97969]; [:: q (-46800) 97969; q 780002 97969]].
Proof. by rewrite /training_facts_10_domain /training_facts_10_left /training_facts_10_right; at_point. Qed.
Lemma training_facts_10_wrong_0 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)),
  training_facts_10_domain W_j W__j_1 -> training_facts_10_left W_j W__j_1 = (2)%:~R *: (W__j_1 *m W_j^T)).
Proof. move=> /(_ (mx R 2 2 training_facts_10_at_W_j) (mx R 2 2 training_facts_10_at_W__j_1) (training_facts_10_inhabited R)); rewrite /training_facts_10_domain /training_facts_10_left /training_facts_10_right; not_at_point. Qed.
Lemma training_facts_10_wrong_1 (R : numFieldType) : ~ (forall (W_j : 'M[R]_(2, 2)) (W__j_1 : 'M[R]_(2, 2)),
  training_facts_10_domain W_j W__j_1 -> training_facts_10_left W_j W__j_1 = (2)%:~R *: (W_j *m W__j_1^T)).
Proof. move=> /(_ (mx R 2 2 training_facts_10_at_W_j) (mx R 2 2 training_facts_10_at_W__j_1) (training_facts_10_inhabited R)); rewrite /training_facts_10_domain /training_facts_10_left /training_facts_10_right; not_at_point. Qed.

(* training_facts_16: The loss falls at the rate tr(∂E^T A(∂E)), in which every layer is a squared norm: with E
   bounded below it converges. | Tr(T(∂E)*p**2*∂E*q**2) = Tr(T(q)*T(∂E)*T(p)*p*∂E*q) *)
Definition training_facts_16_domain (R : numFieldType) (d0 d1 : nat)
  (E_ : 'M[R]_(d0, d1)) (p : 'M[R]_(d0, d0)) (q : 'M[R]_(d1, d1)) : Prop :=
  q^T = q /\
  p^T = p.
Definition training_facts_16_left (R : numFieldType) (d0 d1 : nat)
  (E_ : 'M[R]_(d0, d1)) (p : 'M[R]_(d0, d0)) (q : 'M[R]_(d1, d1)) : R :=
  \tr (E_^T *m (p *m p) *m E_ *m (q *m q)).
Definition training_facts_16_right (R : numFieldType) (d0 d1 : nat)
  (E_ : 'M[R]_(d0, d1)) (p : 'M[R]_(d0, d0)) (q : 'M[R]_(d1, d1)) : R :=
  \tr (q^T *m E_^T *m p^T *m p *m E_ *m q).
Lemma training_facts_16 (R : numFieldType) (d0 d1 : nat)
  (E_ : 'M[R]_(d0, d1)) (p : 'M[R]_(d0, d0)) (q : 'M[R]_(d1, d1)) :
  training_facts_16_domain E_ p q -> training_facts_16_left E_ p q = training_facts_16_right E_ p q.
Proof.
  rewrite /training_facts_16_domain /training_facts_16_left /training_facts_16_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate_of_traces R D [:: pad D E_; pad D p; pad D q] [:: ]
    [:: ((Minus Unit), (Transposed (Letter 2)), (Letter 2), (Times (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2))); ((Minus (Times (Letter 2) (Transposed (Letter 0)))), (Transposed (Letter 1)), (Letter 1), (Times (Times (Letter 1) (Letter 0)) (Letter 2)))]
    (Times (Times (Times (Transposed (Letter 0)) (Times (Letter 1) (Letter 1))) (Letter 0)) (Times (Letter 2) (Letter 2)))
    (Times (Times (Times (Times (Times (Transposed (Letter 2)) (Transposed (Letter 0))) (Transposed (Letter 1))) (Letter 1)) (Letter 0)) (Letter 2)).
  rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_facts_16_at_E_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition training_facts_16_at_p : table :=
  [:: [:: q 7 1; q 14 3]; [:: q 14 3; q 11 1]].
Definition training_facts_16_at_q : table :=
  [:: [:: q 35 3; q (-11) 2]; [:: q (-11) 2; q 23 3]].
Lemma training_facts_16_inhabited (R : numFieldType) : training_facts_16_domain (mx R 2 2 training_facts_16_at_E_) (mx R 2 2 training_facts_16_at_p) (mx R 2 2 training_facts_16_at_q).
Proof. by rewrite /training_facts_16_domain /training_facts_16_left /training_facts_16_right; at_point. Qed.
Lemma training_facts_16_left_value (R : numFieldType) : training_facts_16_left (mx R 2 2 training_facts_16_at_E_) (mx R 2 2 training_facts_16_at_p) (mx R 2 2 training_facts_16_at_q) =
  of_Q R (q 4107761741 5832).
Proof. by rewrite /training_facts_16_domain /training_facts_16_left /training_facts_16_right; at_point. Qed.
Lemma training_facts_16_right_value (R : numFieldType) : training_facts_16_right (mx R 2 2 training_facts_16_at_E_) (mx R 2 2 training_facts_16_at_p) (mx R 2 2 training_facts_16_at_q) =
  of_Q R (q 4107761741 5832).
Proof. by rewrite /training_facts_16_domain /training_facts_16_left /training_facts_16_right; at_point. Qed.

(* training_kernels_1: G_j of sums is the sum over all pairs of their parts. | -(Y_1 + Y_2)*(T(Y_1) + T(Y_2)) +
   (T(X_1) + T(X_2))*(X_1 + X_2) = -Y_1*T(Y_1) - Y_1*T(Y_2) - Y_2*T(Y_1) - Y_2*T(Y_2) + T(X_1)*X_1 + T(X_1)*X_2 +
   T(X_2)*X_1 + T(X_2)*X_2 *)
Definition training_kernels_1_domain (R : numFieldType) (d1 d5 d0 : nat)
  (Y_1 : 'M[R]_(d1, d5)) (Y_2 : 'M[R]_(d1, d5)) (X_1 : 'M[R]_(d0, d1)) (X_2 : 'M[R]_(d0, d1)) : Prop :=
  True.
Definition training_kernels_1_left (R : numFieldType) (d1 d5 d0 : nat)
  (Y_1 : 'M[R]_(d1, d5)) (Y_2 : 'M[R]_(d1, d5)) (X_1 : 'M[R]_(d0, d1)) (X_2 : 'M[R]_(d0, d1)) : 'M[R]_(d1, d1) :=
  (- ((Y_1 + Y_2) *m (Y_1^T + Y_2^T))) + ((X_1^T + X_2^T) *m (X_1 + X_2)).
Definition training_kernels_1_right (R : numFieldType) (d1 d5 d0 : nat)
  (Y_1 : 'M[R]_(d1, d5)) (Y_2 : 'M[R]_(d1, d5)) (X_1 : 'M[R]_(d0, d1)) (X_2 : 'M[R]_(d0, d1)) : 'M[R]_(d1, d1) :=
  (- (Y_1 *m Y_1^T)) + (- (Y_1 *m Y_2^T)) + (- (Y_2 *m Y_1^T)) + (- (Y_2 *m Y_2^T)) + (X_1^T *m X_1) + (X_1^T *m X_2) + (X_2^T *m X_1) + (X_2^T *m X_2).
Lemma training_kernels_1 (R : numFieldType) (d1 d5 d0 : nat)
  (Y_1 : 'M[R]_(d1, d5)) (Y_2 : 'M[R]_(d1, d5)) (X_1 : 'M[R]_(d0, d1)) (X_2 : 'M[R]_(d0, d1)) :
  training_kernels_1_domain Y_1 Y_2 X_1 X_2 -> training_kernels_1_left Y_1 Y_2 X_1 X_2 = training_kernels_1_right Y_1 Y_2 X_1 X_2.
Proof.
  rewrite /training_kernels_1_domain /training_kernels_1_left /training_kernels_1_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d1; d5; d0].
  have certified := @by_certificate R D [:: pad D Y_1; pad D Y_2; pad D X_1; pad D X_2] [:: ]
    [:: ]
    (Plus (Minus (Times (Plus (Letter 0) (Letter 1)) (Plus (Transposed (Letter 0)) (Transposed (Letter 1))))) (Times (Plus (Transposed (Letter 2)) (Transposed (Letter 3))) (Plus (Letter 2) (Letter 3))))
    (Plus (Plus (Plus (Plus (Plus (Plus (Plus (Minus (Times (Letter 0) (Transposed (Letter 0)))) (Minus (Times (Letter 0) (Transposed (Letter 1))))) (Minus (Times (Letter 1) (Transposed (Letter 0))))) (Minus (Times (Letter 1) (Transposed (Letter 1))))) (Times (Transposed (Letter 2)) (Letter 2))) (Times (Transposed (Letter 2)) (Letter 3))) (Times (Transposed (Letter 3)) (Letter 2))) (Times (Transposed (Letter 3)) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition training_kernels_1_at_Y_1 : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition training_kernels_1_at_Y_2 : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition training_kernels_1_at_X_1 : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition training_kernels_1_at_X_2 : table :=
  [:: [:: q 35 6; q (-5) 2]; [:: q (-3) 1; q 23 6]].
Lemma training_kernels_1_inhabited (R : numFieldType) : training_kernels_1_domain (mx R 2 2 training_kernels_1_at_Y_1) (mx R 2 2 training_kernels_1_at_Y_2) (mx R 2 2 training_kernels_1_at_X_1) (mx R 2 2 training_kernels_1_at_X_2).
Proof. by rewrite /training_kernels_1_domain /training_kernels_1_left /training_kernels_1_right; at_point. Qed.
Lemma training_kernels_1_left_value (R : numFieldType) : training_kernels_1_left (mx R 2 2 training_kernels_1_at_Y_1) (mx R 2 2 training_kernels_1_at_Y_2) (mx R 2 2 training_kernels_1_at_X_1) (mx R 2 2 training_kernels_1_at_X_2) =
  mx R 2 2 [:: [:: q (-1505) 9; q (-515) 18]; [:: q (-515) 18; q (-1115) 9]].
Proof. by rewrite /training_kernels_1_domain /training_kernels_1_left /training_kernels_1_right; at_point. Qed.
Lemma training_kernels_1_right_value (R : numFieldType) : training_kernels_1_right (mx R 2 2 training_kernels_1_at_Y_1) (mx R 2 2 training_kernels_1_at_Y_2) (mx R 2 2 training_kernels_1_at_X_1) (mx R 2 2 training_kernels_1_at_X_2) =
  mx R 2 2 [:: [:: q (-1505) 9; q (-515) 18]; [:: q (-515) 18; q (-1115) 9]].
Proof. by rewrite /training_kernels_1_domain /training_kernels_1_left /training_kernels_1_right; at_point. Qed.
Lemma training_kernels_1_wrong_0 (R : numFieldType) : ~ (forall (Y_1 : 'M[R]_(2, 2)) (Y_2 : 'M[R]_(2, 2)) (X_1 : 'M[R]_(2, 2)) (X_2 : 'M[R]_(2, 2)),
  training_kernels_1_domain Y_1 Y_2 X_1 X_2 -> training_kernels_1_left Y_1 Y_2 X_1 X_2 = (- (Y_1 *m Y_1^T)) + (- (Y_1 *m Y_2^T)) + (- (Y_2 *m Y_1^T)) + (- (Y_2 *m Y_2^T)) + (X_1^T *m X_1) + (X_2^T *m X_1) + (X_2^T *m X_2)).
Proof. move=> /(_ (mx R 2 2 training_kernels_1_at_Y_1) (mx R 2 2 training_kernels_1_at_Y_2) (mx R 2 2 training_kernels_1_at_X_1) (mx R 2 2 training_kernels_1_at_X_2) (training_kernels_1_inhabited R)); rewrite /training_kernels_1_domain /training_kernels_1_left /training_kernels_1_right; not_at_point. Qed.
Lemma training_kernels_1_wrong_1 (R : numFieldType) : ~ (forall (Y_1 : 'M[R]_(2, 2)) (Y_2 : 'M[R]_(2, 2)) (X_1 : 'M[R]_(2, 2)) (X_2 : 'M[R]_(2, 2)),
  training_kernels_1_domain Y_1 Y_2 X_1 X_2 -> training_kernels_1_left Y_1 Y_2 X_1 X_2 = (- (Y_1 *m Y_1^T)) + (- (Y_1 *m Y_2^T)) + (- (Y_2 *m Y_1^T)) + (- (Y_2 *m Y_2^T)) + (X_1^T *m X_2) + ((2)%:~R *: (X_2^T *m X_1)) + (X_2^T *m X_2)).
Proof. move=> /(_ (mx R 2 2 training_kernels_1_at_Y_1) (mx R 2 2 training_kernels_1_at_Y_2) (mx R 2 2 training_kernels_1_at_X_1) (mx R 2 2 training_kernels_1_at_X_2) (training_kernels_1_inhabited R)); rewrite /training_kernels_1_domain /training_kernels_1_left /training_kernels_1_right; not_at_point. Qed.

Definition all_of_them := (descent_1,
  descent_2,
  least_squares_1,
  level_sets_1,
  level_sets_2,
  level_sets_3,
  level_sets_4,
  level_sets_5,
  level_sets_9,
  level_sets_10,
  level_sets_11,
  projection_1,
  projection_2,
  projection_3,
  projection_4,
  projection_5,
  projection_6,
  projection_7,
  projection_9,
  projection_10,
  projection_15,
  training_1,
  training_2,
  training_3,
  training_5,
  training_8,
  training_9,
  training_10,
  training_12,
  training_13,
  training_30,
  training_facts_1,
  training_facts_2,
  training_facts_3,
  training_facts_4,
  training_facts_5,
  training_facts_6,
  training_facts_7,
  training_facts_10,
  training_facts_16,
  training_kernels_1).
Print Assumptions all_of_them.
