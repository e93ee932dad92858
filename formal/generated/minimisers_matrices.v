(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* attraction_rates_1: With z = (V ⊗ U)^T R^T ξ, ξ^T A ξ = z^T Λ z = Σ λ_il z_il² and |z| = |ξ|: every eigenvalue
   of A is a mean of λ's, | T(ξ)*A*ξ = T(ξ)*R*V⊗U*Λ*T(V⊗U)*T(R)*ξ *)
Definition attraction_rates_1_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (ξ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d5)) (V_U : 'M[R]_(d5, d7)) (Λ : 'M[R]_(d7, d7)) : Prop :=
  A = R_ *m V_U *m Λ *m V_U^T *m R_^T.
Definition attraction_rates_1_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (ξ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d5)) (V_U : 'M[R]_(d5, d7)) (Λ : 'M[R]_(d7, d7)) : 'M[R]_(d1, d1) :=
  ξ^T *m A *m ξ.
Definition attraction_rates_1_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (ξ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d5)) (V_U : 'M[R]_(d5, d7)) (Λ : 'M[R]_(d7, d7)) : 'M[R]_(d1, d1) :=
  ξ^T *m R_ *m V_U *m Λ *m V_U^T *m R_^T *m ξ.
Lemma attraction_rates_1 (R : numFieldType) (d0 d1 d5 d7 : nat)
  (ξ : 'M[R]_(d0, d1)) (A : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d0, d5)) (V_U : 'M[R]_(d5, d7)) (Λ : 'M[R]_(d7, d7)) :
  attraction_rates_1_domain ξ A R_ V_U Λ -> attraction_rates_1_left ξ A R_ V_U Λ = attraction_rates_1_right ξ A R_ V_U Λ.
Proof.
  rewrite /attraction_rates_1_domain /attraction_rates_1_left /attraction_rates_1_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D ξ; pad D A; pad D R_; pad D V_U; pad D Λ] [:: ]
    [:: ((Transposed (Letter 0)), (Letter 1), (Times (Times (Times (Times (Letter 2) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Transposed (Letter 2))), (Letter 0))]
    (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 0))
    (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Transposed (Letter 2))) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition attraction_rates_1_at_ξ : table :=
  [:: [:: q (-3) 1]; [:: q (-1) 1]; [:: q 1 1]].
Definition attraction_rates_1_at_A : table :=
  [:: [:: q 4143186633 8239192900; q (-67925) 293907; q 0 1]; [:: q (-67925) 293907; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q 7106 21025; q 114780673132 18538184025]].
Definition attraction_rates_1_at_R_ : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition attraction_rates_1_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition attraction_rates_1_at_Λ : table :=
  [:: [:: q 25 4; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 241 72; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 241 72; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 4 9]].
Lemma attraction_rates_1_inhabited (R : numFieldType) : attraction_rates_1_domain (mx R 3 1 attraction_rates_1_at_ξ) (mx R 3 3 attraction_rates_1_at_A) (mx R 3 4 attraction_rates_1_at_R_) (mx R 4 4 attraction_rates_1_at_V_U) (mx R 4 4 attraction_rates_1_at_Λ).
Proof. by rewrite /attraction_rates_1_domain /attraction_rates_1_left /attraction_rates_1_right; at_point. Qed.
Lemma attraction_rates_1_left_value (R : numFieldType) : attraction_rates_1_left (mx R 3 1 attraction_rates_1_at_ξ) (mx R 3 3 attraction_rates_1_at_A) (mx R 3 4 attraction_rates_1_at_R_) (mx R 4 4 attraction_rates_1_at_V_U) (mx R 4 4 attraction_rates_1_at_Λ) =
  mx R 1 1 [:: [:: q 118875076397 9887031480]].
Proof. by rewrite /attraction_rates_1_domain /attraction_rates_1_left /attraction_rates_1_right; at_point. Qed.
Lemma attraction_rates_1_right_value (R : numFieldType) : attraction_rates_1_right (mx R 3 1 attraction_rates_1_at_ξ) (mx R 3 3 attraction_rates_1_at_A) (mx R 3 4 attraction_rates_1_at_R_) (mx R 4 4 attraction_rates_1_at_V_U) (mx R 4 4 attraction_rates_1_at_Λ) =
  mx R 1 1 [:: [:: q 118875076397 9887031480]].
Proof. by rewrite /attraction_rates_1_domain /attraction_rates_1_left /attraction_rates_1_right; at_point. Qed.
Lemma attraction_rates_1_wrong_0 (R : numFieldType) : ~ (forall (ξ : 'M[R]_(3, 1)) (A : 'M[R]_(3, 3)) (R_ : 'M[R]_(3, 4)) (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)),
  attraction_rates_1_domain ξ A R_ V_U Λ -> attraction_rates_1_left ξ A R_ V_U Λ = (2)%:~R *: (ξ^T *m R_ *m V_U *m Λ *m V_U^T *m R_^T *m ξ)).
Proof. move=> /(_ (mx R 3 1 attraction_rates_1_at_ξ) (mx R 3 3 attraction_rates_1_at_A) (mx R 3 4 attraction_rates_1_at_R_) (mx R 4 4 attraction_rates_1_at_V_U) (mx R 4 4 attraction_rates_1_at_Λ) (attraction_rates_1_inhabited R)); rewrite /attraction_rates_1_domain /attraction_rates_1_left /attraction_rates_1_right; not_at_point. Qed.
Lemma attraction_rates_1_wrong_1 (R : numFieldType) : ~ (forall (ξ : 'M[R]_(3, 1)) (A : 'M[R]_(3, 3)) (R_ : 'M[R]_(3, 4)) (V_U : 'M[R]_(4, 4)) (Λ : 'M[R]_(4, 4)),
  attraction_rates_1_domain ξ A R_ V_U Λ -> attraction_rates_1_left ξ A R_ V_U Λ = 2%:R^-1 *: (ξ^T *m R_ *m V_U *m Λ *m V_U^T *m R_^T *m ξ)).
Proof. move=> /(_ (mx R 3 1 attraction_rates_1_at_ξ) (mx R 3 3 attraction_rates_1_at_A) (mx R 3 4 attraction_rates_1_at_R_) (mx R 4 4 attraction_rates_1_at_V_U) (mx R 4 4 attraction_rates_1_at_Λ) (attraction_rates_1_inhabited R)); rewrite /attraction_rates_1_domain /attraction_rates_1_left /attraction_rates_1_right; not_at_point. Qed.

(* attraction_rates_2: for z and ξ have the same length. | T(ξ)*R*V⊗U*T(V⊗U)*T(R)*ξ = T(ξ)*ξ *)
Definition attraction_rates_2_domain (R : numFieldType) (d0 d1 d3 d5 : nat)
  (ξ : 'M[R]_(d0, d1)) (R_ : 'M[R]_(d0, d3)) (V_U : 'M[R]_(d3, d5)) : Prop :=
  V_U *m V_U^T = (1%:M : 'M_d3) /\
  R_ *m R_^T = (1%:M : 'M_d0).
Definition attraction_rates_2_left (R : numFieldType) (d0 d1 d3 d5 : nat)
  (ξ : 'M[R]_(d0, d1)) (R_ : 'M[R]_(d0, d3)) (V_U : 'M[R]_(d3, d5)) : 'M[R]_(d1, d1) :=
  ξ^T *m R_ *m V_U *m V_U^T *m R_^T *m ξ.
Definition attraction_rates_2_right (R : numFieldType) (d0 d1 d3 d5 : nat)
  (ξ : 'M[R]_(d0, d1)) (R_ : 'M[R]_(d0, d3)) (V_U : 'M[R]_(d3, d5)) : 'M[R]_(d1, d1) :=
  ξ^T *m ξ.
Lemma attraction_rates_2 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (ξ : 'M[R]_(d0, d1)) (R_ : 'M[R]_(d0, d3)) (V_U : 'M[R]_(d3, d5)) :
  attraction_rates_2_domain ξ R_ V_U -> attraction_rates_2_left ξ R_ V_U = attraction_rates_2_right ξ R_ V_U.
Proof.
  rewrite /attraction_rates_2_domain /attraction_rates_2_left /attraction_rates_2_right; move=> [h0 h1].
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
Definition attraction_rates_2_at_ξ : table :=
  [:: [:: q (-3) 1]; [:: q (-1) 1]; [:: q 1 1]].
Definition attraction_rates_2_at_R_ : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition attraction_rates_2_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Lemma attraction_rates_2_inhabited (R : numFieldType) : attraction_rates_2_domain (mx R 3 1 attraction_rates_2_at_ξ) (mx R 3 4 attraction_rates_2_at_R_) (mx R 4 4 attraction_rates_2_at_V_U).
Proof. by rewrite /attraction_rates_2_domain /attraction_rates_2_left /attraction_rates_2_right; at_point. Qed.
Lemma attraction_rates_2_left_value (R : numFieldType) : attraction_rates_2_left (mx R 3 1 attraction_rates_2_at_ξ) (mx R 3 4 attraction_rates_2_at_R_) (mx R 4 4 attraction_rates_2_at_V_U) =
  mx R 1 1 [:: [:: q 11 1]].
Proof. by rewrite /attraction_rates_2_domain /attraction_rates_2_left /attraction_rates_2_right; at_point. Qed.
Lemma attraction_rates_2_right_value (R : numFieldType) : attraction_rates_2_right (mx R 3 1 attraction_rates_2_at_ξ) (mx R 3 4 attraction_rates_2_at_R_) (mx R 4 4 attraction_rates_2_at_V_U) =
  mx R 1 1 [:: [:: q 11 1]].
Proof. by rewrite /attraction_rates_2_domain /attraction_rates_2_left /attraction_rates_2_right; at_point. Qed.
Lemma attraction_rates_2_wrong_0 (R : numFieldType) : ~ (forall (ξ : 'M[R]_(3, 1)) (R_ : 'M[R]_(3, 4)) (V_U : 'M[R]_(4, 4)),
  attraction_rates_2_domain ξ R_ V_U -> attraction_rates_2_left ξ R_ V_U = (2)%:~R *: (ξ^T *m ξ)).
Proof. move=> /(_ (mx R 3 1 attraction_rates_2_at_ξ) (mx R 3 4 attraction_rates_2_at_R_) (mx R 4 4 attraction_rates_2_at_V_U) (attraction_rates_2_inhabited R)); rewrite /attraction_rates_2_domain /attraction_rates_2_left /attraction_rates_2_right; not_at_point. Qed.
Lemma attraction_rates_2_wrong_1 (R : numFieldType) : ~ (forall (ξ : 'M[R]_(3, 1)) (R_ : 'M[R]_(3, 4)) (V_U : 'M[R]_(4, 4)),
  attraction_rates_2_domain ξ R_ V_U -> attraction_rates_2_left ξ R_ V_U = 2%:R^-1 *: (ξ^T *m ξ)).
Proof. move=> /(_ (mx R 3 1 attraction_rates_2_at_ξ) (mx R 3 4 attraction_rates_2_at_R_) (mx R 4 4 attraction_rates_2_at_V_U) (attraction_rates_2_inhabited R)); rewrite /attraction_rates_2_domain /attraction_rates_2_left /attraction_rates_2_right; not_at_point. Qed.

(* linearisation_1: Let R pick the observed entries: R R^T = 1, and R^T R is the projection by which ∂E = R^T R
   (w − φ). At w_0 + ε R^T x with a minimiser w_0, ẇ = −(g^* + ε ∂_x g^* + …) ε R^T x, so to first order ẋ = R ẇ
   = −R g^* R^T x. | \dot{x} = -R*g^{*}*T(R)*x *)
Definition linearisation_1_domain (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) : Prop :=
  R_ *m R_^T = (1%:M : 'M_d0).
Definition linearisation_1_left (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (R_ *m g *m R_^T *m R_ *m R_^T *m x).
Definition linearisation_1_right (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (R_ *m g *m R_^T *m x).
Lemma linearisation_1 (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) :
  linearisation_1_domain R_ g x -> linearisation_1_left R_ g x = linearisation_1_right R_ g x.
Proof.
  rewrite /linearisation_1_domain /linearisation_1_left /linearisation_1_right; move=> h0.
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
Definition linearisation_1_at_R_ : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition linearisation_1_at_g : table :=
  [:: [:: q 4143186633 8239192900; q 7106 21025; q (-67925) 293907; q 0 1]; [:: q 7106 21025; q 493240337281 148305472200; q 0 1; q (-67925) 293907]; [:: q (-67925) 293907; q 0 1; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q (-67925) 293907; q 7106 21025; q 114780673132 18538184025]].
Definition linearisation_1_at_x : table :=
  [:: [:: q 1 1]; [:: q 3 1]; [:: q 5 1]].
Lemma linearisation_1_inhabited (R : numFieldType) : linearisation_1_domain (mx R 3 4 linearisation_1_at_R_) (mx R 4 4 linearisation_1_at_g) (mx R 3 1 linearisation_1_at_x).
Proof. by rewrite /linearisation_1_domain /linearisation_1_left /linearisation_1_right; at_point. Qed.
Lemma linearisation_1_left_value (R : numFieldType) : linearisation_1_left (mx R 3 4 linearisation_1_at_R_) (mx R 4 4 linearisation_1_at_g) (mx R 3 1 linearisation_1_at_x) =
  mx R 3 1 [:: [:: q 1569305867 8239192900]; [:: q (-190565849283) 16478385800]; [:: q (-592699893938) 18538184025]].
Proof. by rewrite /linearisation_1_domain /linearisation_1_left /linearisation_1_right; at_point. Qed.
Lemma linearisation_1_right_value (R : numFieldType) : linearisation_1_right (mx R 3 4 linearisation_1_at_R_) (mx R 4 4 linearisation_1_at_g) (mx R 3 1 linearisation_1_at_x) =
  mx R 3 1 [:: [:: q 1569305867 8239192900]; [:: q (-190565849283) 16478385800]; [:: q (-592699893938) 18538184025]].
Proof. by rewrite /linearisation_1_domain /linearisation_1_left /linearisation_1_right; at_point. Qed.
Lemma linearisation_1_wrong_0 (R : numFieldType) : ~ (forall (R_ : 'M[R]_(3, 4)) (g : 'M[R]_(4, 4)) (x : 'M[R]_(3, 1)),
  linearisation_1_domain R_ g x -> linearisation_1_left R_ g x = R_ *m g *m R_^T *m R_ *m g *m R_^T *m R_ *m R_^T *m x).
Proof. move=> /(_ (mx R 3 4 linearisation_1_at_R_) (mx R 4 4 linearisation_1_at_g) (mx R 3 1 linearisation_1_at_x) (linearisation_1_inhabited R)); rewrite /linearisation_1_domain /linearisation_1_left /linearisation_1_right; not_at_point. Qed.
Lemma linearisation_1_wrong_1 (R : numFieldType) : ~ (forall (R_ : 'M[R]_(3, 4)) (g : 'M[R]_(4, 4)) (x : 'M[R]_(3, 1)),
  linearisation_1_domain R_ g x -> linearisation_1_left R_ g x = R_ *m g *m R_^T *m x).
Proof. move=> /(_ (mx R 3 4 linearisation_1_at_R_) (mx R 4 4 linearisation_1_at_g) (mx R 3 1 linearisation_1_at_x) (linearisation_1_inhabited R)); rewrite /linearisation_1_domain /linearisation_1_left /linearisation_1_right; not_at_point. Qed.

(* linearisation_3: | \dot{x} = -A*x *)
Definition linearisation_3_domain (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) : Prop :=
  R_ *m R_^T = (1%:M : 'M_d0).
Definition linearisation_3_left (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (R_ *m g *m R_^T *m R_ *m R_^T *m x).
Definition linearisation_3_right (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (R_ *m g *m R_^T *m x).
Lemma linearisation_3 (R : numFieldType) (d0 d1 d5 : nat)
  (R_ : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d0, d5)) :
  linearisation_3_domain R_ g x -> linearisation_3_left R_ g x = linearisation_3_right R_ g x.
Proof.
  rewrite /linearisation_3_domain /linearisation_3_left /linearisation_3_right; move=> h0.
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
Definition linearisation_3_at_R_ : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition linearisation_3_at_g : table :=
  [:: [:: q 4143186633 8239192900; q 7106 21025; q (-67925) 293907; q 0 1]; [:: q 7106 21025; q 493240337281 148305472200; q 0 1; q (-67925) 293907]; [:: q (-67925) 293907; q 0 1; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q (-67925) 293907; q 7106 21025; q 114780673132 18538184025]].
Definition linearisation_3_at_x : table :=
  [:: [:: q 1 1]; [:: q 3 1]; [:: q 5 1]].
Lemma linearisation_3_inhabited (R : numFieldType) : linearisation_3_domain (mx R 3 4 linearisation_3_at_R_) (mx R 4 4 linearisation_3_at_g) (mx R 3 1 linearisation_3_at_x).
Proof. by rewrite /linearisation_3_domain /linearisation_3_left /linearisation_3_right; at_point. Qed.
Lemma linearisation_3_left_value (R : numFieldType) : linearisation_3_left (mx R 3 4 linearisation_3_at_R_) (mx R 4 4 linearisation_3_at_g) (mx R 3 1 linearisation_3_at_x) =
  mx R 3 1 [:: [:: q 1569305867 8239192900]; [:: q (-190565849283) 16478385800]; [:: q (-592699893938) 18538184025]].
Proof. by rewrite /linearisation_3_domain /linearisation_3_left /linearisation_3_right; at_point. Qed.
Lemma linearisation_3_right_value (R : numFieldType) : linearisation_3_right (mx R 3 4 linearisation_3_at_R_) (mx R 4 4 linearisation_3_at_g) (mx R 3 1 linearisation_3_at_x) =
  mx R 3 1 [:: [:: q 1569305867 8239192900]; [:: q (-190565849283) 16478385800]; [:: q (-592699893938) 18538184025]].
Proof. by rewrite /linearisation_3_domain /linearisation_3_left /linearisation_3_right; at_point. Qed.
Lemma linearisation_3_wrong_0 (R : numFieldType) : ~ (forall (R_ : 'M[R]_(3, 4)) (g : 'M[R]_(4, 4)) (x : 'M[R]_(3, 1)),
  linearisation_3_domain R_ g x -> linearisation_3_left R_ g x = R_ *m g *m R_^T *m R_ *m g *m R_^T *m R_ *m R_^T *m x).
Proof. move=> /(_ (mx R 3 4 linearisation_3_at_R_) (mx R 4 4 linearisation_3_at_g) (mx R 3 1 linearisation_3_at_x) (linearisation_3_inhabited R)); rewrite /linearisation_3_domain /linearisation_3_left /linearisation_3_right; not_at_point. Qed.
Lemma linearisation_3_wrong_1 (R : numFieldType) : ~ (forall (R_ : 'M[R]_(3, 4)) (g : 'M[R]_(4, 4)) (x : 'M[R]_(3, 1)),
  linearisation_3_domain R_ g x -> x = linearisation_3_right R_ g x).
Proof. move=> /(_ (mx R 3 4 linearisation_3_at_R_) (mx R 4 4 linearisation_3_at_g) (mx R 3 1 linearisation_3_at_x) (linearisation_3_inhabited R)); rewrite /linearisation_3_domain /linearisation_3_left /linearisation_3_right; not_at_point. Qed.

(* linearisation_4: The unobserved entries follow: with S = g^* R^T the linearisation −g^* R^T R maps S ξ = g^*
   R^T ξ to −g^* R^T A ξ and vanishes on ker R, the tangent space of the minimisers. A being invertible, the two
   spaces are complements, the rates are those of A and K times 0. | g^{*}*T(R)*R*S = S*A *)
Definition linearisation_4_domain (R : numFieldType) (d0 d2 : nat)
  (g : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d2, d0)) (S_ : 'M[R]_(d0, d2)) (A : 'M[R]_(d2, d2)) : Prop :=
  S_ = g *m R_^T /\
  A = R_ *m g *m R_^T.
Definition linearisation_4_left (R : numFieldType) (d0 d2 : nat)
  (g : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d2, d0)) (S_ : 'M[R]_(d0, d2)) (A : 'M[R]_(d2, d2)) : 'M[R]_(d0, d2) :=
  g *m R_^T *m R_ *m S_.
Definition linearisation_4_right (R : numFieldType) (d0 d2 : nat)
  (g : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d2, d0)) (S_ : 'M[R]_(d0, d2)) (A : 'M[R]_(d2, d2)) : 'M[R]_(d0, d2) :=
  S_ *m A.
Lemma linearisation_4 (R : numFieldType) (d0 d2 : nat)
  (g : 'M[R]_(d0, d0)) (R_ : 'M[R]_(d2, d0)) (S_ : 'M[R]_(d0, d2)) (A : 'M[R]_(d2, d2)) :
  linearisation_4_domain g R_ S_ A -> linearisation_4_left g R_ S_ A = linearisation_4_right g R_ S_ A.
Proof.
  rewrite /linearisation_4_domain /linearisation_4_left /linearisation_4_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d2].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D g; pad D R_; pad D S_; pad D A] [:: ]
    [:: ((Minus Unit), (Letter 2), (Times (Letter 0) (Transposed (Letter 1))), (Letter 3)); ((Minus (Times (Letter 0) (Transposed (Letter 1)))), (Letter 3), (Times (Times (Letter 1) (Letter 0)) (Transposed (Letter 1))), Unit); ((Times (Times (Letter 0) (Transposed (Letter 1))) (Letter 1)), (Letter 2), (Times (Letter 0) (Transposed (Letter 1))), Unit)]
    (Times (Times (Times (Letter 0) (Transposed (Letter 1))) (Letter 1)) (Letter 2))
    (Times (Letter 2) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition linearisation_4_at_g : table :=
  [:: [:: q 4143186633 8239192900; q 7106 21025; q (-67925) 293907; q 0 1]; [:: q 7106 21025; q 493240337281 148305472200; q 0 1; q (-67925) 293907]; [:: q (-67925) 293907; q 0 1; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q (-67925) 293907; q 7106 21025; q 114780673132 18538184025]].
Definition linearisation_4_at_R_ : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition linearisation_4_at_S_ : table :=
  [:: [:: q 4143186633 8239192900; q (-67925) 293907; q 0 1]; [:: q 7106 21025; q 0 1; q (-67925) 293907]; [:: q (-67925) 293907; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q 7106 21025; q 114780673132 18538184025]].
Definition linearisation_4_at_A : table :=
  [:: [:: q 4143186633 8239192900; q (-67925) 293907; q 0 1]; [:: q (-67925) 293907; q 499582407169 148305472200; q 7106 21025]; [:: q 0 1; q 7106 21025; q 114780673132 18538184025]].
Lemma linearisation_4_inhabited (R : numFieldType) : linearisation_4_domain (mx R 4 4 linearisation_4_at_g) (mx R 3 4 linearisation_4_at_R_) (mx R 4 3 linearisation_4_at_S_) (mx R 3 3 linearisation_4_at_A).
Proof. by rewrite /linearisation_4_domain /linearisation_4_left /linearisation_4_right; at_point. Qed.
Lemma linearisation_4_left_value (R : numFieldType) : linearisation_4_left (mx R 4 4 linearisation_4_at_g) (mx R 3 4 linearisation_4_at_R_) (mx R 4 3 linearisation_4_at_S_) (mx R 3 3 linearisation_4_at_A) =
  mx R 4 3 [:: [:: q 1910058588383929 6236245106010000; q (-15923323559) 17796656664; q (-19307002) 247175787]; [:: q 14720742107049 86614515361250; q (-38614004) 247175787; q (-311859088899644) 217940082089427]; [:: q (-15923323559) 17796656664; q 122958537372529 10677993998400; q 79865907979 24717578700]; [:: q (-19307002) 247175787; q 79865907979 24717578700; q 628483212033404116 16345506156707025]].
Proof. by rewrite /linearisation_4_domain /linearisation_4_left /linearisation_4_right; at_point. Qed.
Lemma linearisation_4_right_value (R : numFieldType) : linearisation_4_right (mx R 4 4 linearisation_4_at_g) (mx R 3 4 linearisation_4_at_R_) (mx R 4 3 linearisation_4_at_S_) (mx R 3 3 linearisation_4_at_A) =
  mx R 4 3 [:: [:: q 1910058588383929 6236245106010000; q (-15923323559) 17796656664; q (-19307002) 247175787]; [:: q 14720742107049 86614515361250; q (-38614004) 247175787; q (-311859088899644) 217940082089427]; [:: q (-15923323559) 17796656664; q 122958537372529 10677993998400; q 79865907979 24717578700]; [:: q (-19307002) 247175787; q 79865907979 24717578700; q 628483212033404116 16345506156707025]].
Proof. by rewrite /linearisation_4_domain /linearisation_4_left /linearisation_4_right; at_point. Qed.
Lemma linearisation_4_wrong_0 (R : numFieldType) : ~ (forall (g : 'M[R]_(4, 4)) (R_ : 'M[R]_(3, 4)) (S_ : 'M[R]_(4, 3)) (A : 'M[R]_(3, 3)),
  linearisation_4_domain g R_ S_ A -> R_^T *m R_ *m S_ = linearisation_4_right g R_ S_ A).
Proof. move=> /(_ (mx R 4 4 linearisation_4_at_g) (mx R 3 4 linearisation_4_at_R_) (mx R 4 3 linearisation_4_at_S_) (mx R 3 3 linearisation_4_at_A) (linearisation_4_inhabited R)); rewrite /linearisation_4_domain /linearisation_4_left /linearisation_4_right; not_at_point. Qed.
Lemma linearisation_4_wrong_1 (R : numFieldType) : ~ (forall (g : 'M[R]_(4, 4)) (R_ : 'M[R]_(3, 4)) (S_ : 'M[R]_(4, 3)) (A : 'M[R]_(3, 3)),
  linearisation_4_domain g R_ S_ A -> linearisation_4_left g R_ S_ A = S_ *m (A *m A)).
Proof. move=> /(_ (mx R 4 4 linearisation_4_at_g) (mx R 3 4 linearisation_4_at_R_) (mx R 4 3 linearisation_4_at_S_) (mx R 3 3 linearisation_4_at_A) (linearisation_4_inhabited R)); rewrite /linearisation_4_domain /linearisation_4_left /linearisation_4_right; not_at_point. Qed.

(* linearisation_5: For any loss with the Hessian J^T J at a minimiser, ẋ = −g^* J^T J x, and y = J x obeys ẏ =
   −(J g^* J^T) y; for (1.10) J is R. | -J*g^{*}*T(J)*J*x = -J*g^{*}*T(J)*y *)
Definition linearisation_5_domain (R : numFieldType) (d0 d1 d5 : nat)
  (J : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d1, d5)) (y : 'M[R]_(d0, d5)) : Prop :=
  y = J *m x.
Definition linearisation_5_left (R : numFieldType) (d0 d1 d5 : nat)
  (J : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d1, d5)) (y : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (J *m g *m J^T *m J *m x).
Definition linearisation_5_right (R : numFieldType) (d0 d1 d5 : nat)
  (J : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d1, d5)) (y : 'M[R]_(d0, d5)) : 'M[R]_(d0, d5) :=
  - (J *m g *m J^T *m y).
Lemma linearisation_5 (R : numFieldType) (d0 d1 d5 : nat)
  (J : 'M[R]_(d0, d1)) (g : 'M[R]_(d1, d1)) (x : 'M[R]_(d1, d5)) (y : 'M[R]_(d0, d5)) :
  linearisation_5_domain J g x y -> linearisation_5_left J g x y = linearisation_5_right J g x y.
Proof.
  rewrite /linearisation_5_domain /linearisation_5_left /linearisation_5_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d5].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D J; pad D g; pad D x; pad D y] [:: ]
    [:: ((Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))), (Letter 3), (Times (Letter 0) (Letter 2)), Unit)]
    (Minus (Times (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 0)) (Letter 2)))
    (Minus (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 0))) (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition linearisation_5_at_J : table :=
  [:: [:: q 7 2; q 3 1; q (-1) 1; q 1 1]; [:: q 5 3; q 11 2; q (-1) 1; q (-4) 3]; [:: q 1 1; q 1 3; q 5 1; q 1 1]; [:: q (-3) 2; q 0 1; q 1 1; q 2 1]].
Definition linearisation_5_at_g : table :=
  [:: [:: q 35 6; q (-5) 2; q 0 1; q 5 3]; [:: q (-3) 1; q 23 6; q 2 1; q 2 1]; [:: q 2 1; q (-5) 1; q 9 2; q (-1) 2]; [:: q 0 1; q (-5) 2; q 1 1; q 25 6]].
Definition linearisation_5_at_x : table :=
  [:: [:: q 21 2; q (-2) 3; q 3 2; q (-3) 1]; [:: q 0 1; q 11 2; q (-2) 3; q (-3) 2]; [:: q (-4) 3; q 0 1; q 21 2; q (-1) 1]; [:: q 3 1; q 1 3; q (-1) 2; q 7 2]].
Definition linearisation_5_at_y : table :=
  [:: [:: q 493 12; q 29 2; q (-31) 4; q (-21) 2]; [:: q 89 6; q 1033 36; q (-11) 1; q (-203) 12]; [:: q 41 6; q 3 2; q 959 18; q (-5) 1]; [:: q (-133) 12; q 5 3; q 29 4; q 21 2]].
Lemma linearisation_5_inhabited (R : numFieldType) : linearisation_5_domain (mx R 4 4 linearisation_5_at_J) (mx R 4 4 linearisation_5_at_g) (mx R 4 4 linearisation_5_at_x) (mx R 4 4 linearisation_5_at_y).
Proof. by rewrite /linearisation_5_domain /linearisation_5_left /linearisation_5_right; at_point. Qed.
Lemma linearisation_5_left_value (R : numFieldType) : linearisation_5_left (mx R 4 4 linearisation_5_at_J) (mx R 4 4 linearisation_5_at_g) (mx R 4 4 linearisation_5_at_x) (mx R 4 4 linearisation_5_at_y) =
  mx R 4 4 [:: [:: q (-1257781) 432; q (-4098023) 2592; q (-686105) 432; q 841831 864]; [:: q (-2220643) 648; q (-30315289) 7776; q (-677461) 1296; q 5503103 2592]; [:: q 2508205 648; q 251875 48; q (-17913803) 1944; q (-1200193) 432]; [:: q 1197427 432; q 5811563 2592; q (-393403) 144; q (-1383115) 864]].
Proof. by rewrite /linearisation_5_domain /linearisation_5_left /linearisation_5_right; at_point. Qed.
Lemma linearisation_5_right_value (R : numFieldType) : linearisation_5_right (mx R 4 4 linearisation_5_at_J) (mx R 4 4 linearisation_5_at_g) (mx R 4 4 linearisation_5_at_x) (mx R 4 4 linearisation_5_at_y) =
  mx R 4 4 [:: [:: q (-1257781) 432; q (-4098023) 2592; q (-686105) 432; q 841831 864]; [:: q (-2220643) 648; q (-30315289) 7776; q (-677461) 1296; q 5503103 2592]; [:: q 2508205 648; q 251875 48; q (-17913803) 1944; q (-1200193) 432]; [:: q 1197427 432; q 5811563 2592; q (-393403) 144; q (-1383115) 864]].
Proof. by rewrite /linearisation_5_domain /linearisation_5_left /linearisation_5_right; at_point. Qed.
Lemma linearisation_5_wrong_0 (R : numFieldType) : ~ (forall (J : 'M[R]_(4, 4)) (g : 'M[R]_(4, 4)) (x : 'M[R]_(4, 4)) (y : 'M[R]_(4, 4)),
  linearisation_5_domain J g x y -> linearisation_5_left J g x y = - ((g *m g) *m J^T *m y)).
Proof. move=> /(_ (mx R 4 4 linearisation_5_at_J) (mx R 4 4 linearisation_5_at_g) (mx R 4 4 linearisation_5_at_x) (mx R 4 4 linearisation_5_at_y) (linearisation_5_inhabited R)); rewrite /linearisation_5_domain /linearisation_5_left /linearisation_5_right; not_at_point. Qed.
Lemma linearisation_5_wrong_1 (R : numFieldType) : ~ (forall (J : 'M[R]_(4, 4)) (g : 'M[R]_(4, 4)) (x : 'M[R]_(4, 4)) (y : 'M[R]_(4, 4)),
  linearisation_5_domain J g x y -> linearisation_5_left J g x y = - ((J *m J) *m J^T *m y)).
Proof. move=> /(_ (mx R 4 4 linearisation_5_at_J) (mx R 4 4 linearisation_5_at_g) (mx R 4 4 linearisation_5_at_x) (mx R 4 4 linearisation_5_at_y) (linearisation_5_inhabited R)); rewrite /linearisation_5_domain /linearisation_5_left /linearisation_5_right; not_at_point. Qed.

(* linearisation_7: At an equilibrium in GL(d), ∂E(w_0) = 0: the first term is 0. | \partial_x{g^{*}}*∂E(w_0) = 0 *)
Definition linearisation_7_domain (R : numFieldType) (d0 d1 d3 : nat)
  (partial_x_g : 'M[R]_(d0, d1)) (E_w_0 : 'M[R]_(d1, d3)) : Prop :=
  E_w_0 = 0.
Definition linearisation_7_left (R : numFieldType) (d0 d1 d3 : nat)
  (partial_x_g : 'M[R]_(d0, d1)) (E_w_0 : 'M[R]_(d1, d3)) : 'M[R]_(d0, d3) :=
  partial_x_g *m E_w_0.
Definition linearisation_7_right (R : numFieldType) (d0 d1 d3 : nat)
  (partial_x_g : 'M[R]_(d0, d1)) (E_w_0 : 'M[R]_(d1, d3)) : 'M[R]_(d0, d3) :=
  0.
Lemma linearisation_7 (R : numFieldType) (d0 d1 d3 : nat)
  (partial_x_g : 'M[R]_(d0, d1)) (E_w_0 : 'M[R]_(d1, d3)) :
  linearisation_7_domain partial_x_g E_w_0 -> linearisation_7_left partial_x_g E_w_0 = linearisation_7_right partial_x_g E_w_0.
Proof.
  rewrite /linearisation_7_domain /linearisation_7_left /linearisation_7_right; move=> h0.
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
Definition linearisation_7_at_partial_x_g : table :=
  [:: [:: q 49 6; q 2 1; q (-2) 1; q 1 1]; [:: q (-5) 1; q 43 6; q (-3) 2; q (-2) 1]; [:: q 1 1; q (-1) 1; q 43 6; q 2 1]; [:: q (-2) 3; q 1 1; q (-5) 1; q 49 6]].
Definition linearisation_7_at_E_w_0 : table :=
  [:: [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]].
Lemma linearisation_7_inhabited (R : numFieldType) : linearisation_7_domain (mx R 4 4 linearisation_7_at_partial_x_g) (mx R 4 4 linearisation_7_at_E_w_0).
Proof. by rewrite /linearisation_7_domain /linearisation_7_left /linearisation_7_right; at_point. Qed.
Lemma linearisation_7_left_value (R : numFieldType) : linearisation_7_left (mx R 4 4 linearisation_7_at_partial_x_g) (mx R 4 4 linearisation_7_at_E_w_0) =
  mx R 4 4 [:: [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]].
Proof. by rewrite /linearisation_7_domain /linearisation_7_left /linearisation_7_right; at_point. Qed.
Lemma linearisation_7_right_value (R : numFieldType) : linearisation_7_right (mx R 4 4 linearisation_7_at_partial_x_g) (mx R 4 4 linearisation_7_at_E_w_0) =
  mx R 4 4 [:: [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]].
Proof. by rewrite /linearisation_7_domain /linearisation_7_left /linearisation_7_right; at_point. Qed.
Lemma linearisation_7_wrong_0 (R : numFieldType) : ~ (forall (partial_x_g : 'M[R]_(4, 4)) (E_w_0 : 'M[R]_(4, 4)),
  linearisation_7_domain partial_x_g E_w_0 -> partial_x_g *m partial_x_g = linearisation_7_right partial_x_g E_w_0).
Proof. move=> /(_ (mx R 4 4 linearisation_7_at_partial_x_g) (mx R 4 4 linearisation_7_at_E_w_0) (linearisation_7_inhabited R)); rewrite /linearisation_7_domain /linearisation_7_left /linearisation_7_right; not_at_point. Qed.
Lemma linearisation_7_wrong_1 (R : numFieldType) : ~ (forall (partial_x_g : 'M[R]_(4, 4)) (E_w_0 : 'M[R]_(4, 4)),
  linearisation_7_domain partial_x_g E_w_0 -> partial_x_g = linearisation_7_right partial_x_g E_w_0).
Proof. move=> /(_ (mx R 4 4 linearisation_7_at_partial_x_g) (mx R 4 4 linearisation_7_at_E_w_0) (linearisation_7_inhabited R)); rewrite /linearisation_7_domain /linearisation_7_left /linearisation_7_right; not_at_point. Qed.

(* normal_hyperbolicity_1: B ∘ (Φ − W) = 0 fixes the observed entries and leaves the others free: an affine space
   with tangent vectors (1 − R^T R) y, of dimension K. det ≠ 0 is an open condition on it, which may fail at some
   points, or, where an observed row is 0, at all. | R*y = R*T(R)*R*y *)
Definition normal_hyperbolicity_1_domain (R : numFieldType) (d0 d1 d3 : nat)
  (R_ : 'M[R]_(d0, d1)) (y : 'M[R]_(d1, d3)) : Prop :=
  R_ *m R_^T = (1%:M : 'M_d0).
Definition normal_hyperbolicity_1_left (R : numFieldType) (d0 d1 d3 : nat)
  (R_ : 'M[R]_(d0, d1)) (y : 'M[R]_(d1, d3)) : 'M[R]_(d0, d3) :=
  R_ *m y.
Definition normal_hyperbolicity_1_right (R : numFieldType) (d0 d1 d3 : nat)
  (R_ : 'M[R]_(d0, d1)) (y : 'M[R]_(d1, d3)) : 'M[R]_(d0, d3) :=
  R_ *m R_^T *m R_ *m y.
Lemma normal_hyperbolicity_1 (R : numFieldType) (d0 d1 d3 : nat)
  (R_ : 'M[R]_(d0, d1)) (y : 'M[R]_(d1, d3)) :
  normal_hyperbolicity_1_domain R_ y -> normal_hyperbolicity_1_left R_ y = normal_hyperbolicity_1_right R_ y.
Proof.
  rewrite /normal_hyperbolicity_1_domain /normal_hyperbolicity_1_left /normal_hyperbolicity_1_right; move=> h0.
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
Definition normal_hyperbolicity_1_at_R_ : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition normal_hyperbolicity_1_at_y : table :=
  [:: [:: q 2 1]; [:: q 1 1]; [:: q (-3) 1]; [:: q 5 1]].
Lemma normal_hyperbolicity_1_inhabited (R : numFieldType) : normal_hyperbolicity_1_domain (mx R 3 4 normal_hyperbolicity_1_at_R_) (mx R 4 1 normal_hyperbolicity_1_at_y).
Proof. by rewrite /normal_hyperbolicity_1_domain /normal_hyperbolicity_1_left /normal_hyperbolicity_1_right; at_point. Qed.
Lemma normal_hyperbolicity_1_left_value (R : numFieldType) : normal_hyperbolicity_1_left (mx R 3 4 normal_hyperbolicity_1_at_R_) (mx R 4 1 normal_hyperbolicity_1_at_y) =
  mx R 3 1 [:: [:: q 2 1]; [:: q (-3) 1]; [:: q 5 1]].
Proof. by rewrite /normal_hyperbolicity_1_domain /normal_hyperbolicity_1_left /normal_hyperbolicity_1_right; at_point. Qed.
Lemma normal_hyperbolicity_1_right_value (R : numFieldType) : normal_hyperbolicity_1_right (mx R 3 4 normal_hyperbolicity_1_at_R_) (mx R 4 1 normal_hyperbolicity_1_at_y) =
  mx R 3 1 [:: [:: q 2 1]; [:: q (-3) 1]; [:: q 5 1]].
Proof. by rewrite /normal_hyperbolicity_1_domain /normal_hyperbolicity_1_left /normal_hyperbolicity_1_right; at_point. Qed.
Lemma normal_hyperbolicity_1_wrong_0 (R : numFieldType) : ~ (forall (R_ : 'M[R]_(3, 4)) (y : 'M[R]_(4, 1)),
  normal_hyperbolicity_1_domain R_ y -> normal_hyperbolicity_1_left R_ y = (2)%:~R *: (R_ *m R_^T *m R_ *m y)).
Proof. move=> /(_ (mx R 3 4 normal_hyperbolicity_1_at_R_) (mx R 4 1 normal_hyperbolicity_1_at_y) (normal_hyperbolicity_1_inhabited R)); rewrite /normal_hyperbolicity_1_domain /normal_hyperbolicity_1_left /normal_hyperbolicity_1_right; not_at_point. Qed.
Lemma normal_hyperbolicity_1_wrong_1 (R : numFieldType) : ~ (forall (R_ : 'M[R]_(3, 4)) (y : 'M[R]_(4, 1)),
  normal_hyperbolicity_1_domain R_ y -> normal_hyperbolicity_1_left R_ y = 2%:R^-1 *: (R_ *m R_^T *m R_ *m y)).
Proof. move=> /(_ (mx R 3 4 normal_hyperbolicity_1_at_R_) (mx R 4 1 normal_hyperbolicity_1_at_y) (normal_hyperbolicity_1_inhabited R)); rewrite /normal_hyperbolicity_1_domain /normal_hyperbolicity_1_left /normal_hyperbolicity_1_right; not_at_point. Qed.

(* rates_at_width_two_1: For d = 2, g^* = (V ⊗ U) diag(a, m, m, b) (V ⊗ U)^T with a = σ_1², b = σ_2² and m the
   mean of (2.10), which is m plus two terms of rank one. | V⊗U*(m + (a - m)*E_{11} - (-b + m)*E_{22})*T(V⊗U) = m
   + (a - m)*V⊗U*E_{11}*T(V⊗U) - (-b + m)*V⊗U*E_{22}*T(V⊗U) *)
Definition rates_at_width_two_1_domain (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (E__11 : 'M[R]_(d1, d1)) (E__22 : 'M[R]_(d1, d1)) (m a b : R) : Prop :=
  V_U *m V_U^T = (1%:M : 'M_d0).
Definition rates_at_width_two_1_left (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (E__11 : 'M[R]_(d1, d1)) (E__22 : 'M[R]_(d1, d1)) (m a b : R) : 'M[R]_(d0, d0) :=
  V_U *m ((m *: ((1%:M : 'M_d1))) + ((- (m *: E__11)) + (a *: E__11)) + ((- (m *: E__22)) + (b *: E__22))) *m V_U^T.
Definition rates_at_width_two_1_right (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (E__11 : 'M[R]_(d1, d1)) (E__22 : 'M[R]_(d1, d1)) (m a b : R) : 'M[R]_(d0, d0) :=
  (m *: ((1%:M : 'M_d0))) + ((- (m *: (V_U *m E__11 *m V_U^T))) + (a *: (V_U *m E__11 *m V_U^T))) + ((- (m *: (V_U *m E__22 *m V_U^T))) + (b *: (V_U *m E__22 *m V_U^T))).
Lemma rates_at_width_two_1 (R : numFieldType) (d0 d1 : nat)
  (V_U : 'M[R]_(d0, d1)) (E__11 : 'M[R]_(d1, d1)) (E__22 : 'M[R]_(d1, d1)) (m a b : R) :
  rates_at_width_two_1_domain V_U E__11 E__22 m a b -> rates_at_width_two_1_left V_U E__11 E__22 m a b = rates_at_width_two_1_right V_U E__11 E__22 m a b.
Proof.
  rewrite /rates_at_width_two_1_domain /rates_at_width_two_1_left /rates_at_width_two_1_right; move=> h0.
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
Definition rates_at_width_two_1_at_V_U : table :=
  [:: [:: q (-85) 9077; q 720 9077; q (-5304) 45385; q 44928 45385]; [:: q (-720) 9077; q (-85) 9077; q (-44928) 45385; q (-5304) 45385]; [:: q 5304 45385; q (-44928) 45385; q (-85) 9077; q 720 9077]; [:: q 44928 45385; q 5304 45385; q (-720) 9077; q (-85) 9077]].
Definition rates_at_width_two_1_at_E__11 : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]].
Definition rates_at_width_two_1_at_E__22 : table :=
  [:: [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Definition rates_at_width_two_1_at_m : Q :=
  q 2 1.
Definition rates_at_width_two_1_at_a : Q :=
  q 4 1.
Definition rates_at_width_two_1_at_b : Q :=
  q 1 1.
Lemma rates_at_width_two_1_inhabited (R : numFieldType) : rates_at_width_two_1_domain (mx R 4 4 rates_at_width_two_1_at_V_U) (mx R 4 4 rates_at_width_two_1_at_E__11) (mx R 4 4 rates_at_width_two_1_at_E__22) (of_Q R rates_at_width_two_1_at_m) (of_Q R rates_at_width_two_1_at_a) (of_Q R rates_at_width_two_1_at_b).
Proof. by rewrite /rates_at_width_two_1_domain /rates_at_width_two_1_left /rates_at_width_two_1_right; at_point. Qed.
Lemma rates_at_width_two_1_left_value (R : numFieldType) : rates_at_width_two_1_left (mx R 4 4 rates_at_width_two_1_at_V_U) (mx R 4 4 rates_at_width_two_1_at_E__11) (mx R 4 4 rates_at_width_two_1_at_E__22) (of_Q R rates_at_width_two_1_at_m) (of_Q R rates_at_width_two_1_at_a) (of_Q R rates_at_width_two_1_at_b) =
  mx R 4 4 [:: [:: q 2101432516 2059798225; q 241358112 2059798225; q (-6649968) 82391929; q (-763776) 82391929]; [:: q 241358112 2059798225; q 4117384034 2059798225; q (-763776) 82391929; q (-13029432) 82391929]; [:: q (-6649968) 82391929; q (-763776) 82391929; q 4162901282 2059798225; q 478126224 2059798225]; [:: q (-763776) 82391929; q (-13029432) 82391929; q 478126224 2059798225; q 8156466193 2059798225]].
Proof. by rewrite /rates_at_width_two_1_domain /rates_at_width_two_1_left /rates_at_width_two_1_right; at_point. Qed.
Lemma rates_at_width_two_1_right_value (R : numFieldType) : rates_at_width_two_1_right (mx R 4 4 rates_at_width_two_1_at_V_U) (mx R 4 4 rates_at_width_two_1_at_E__11) (mx R 4 4 rates_at_width_two_1_at_E__22) (of_Q R rates_at_width_two_1_at_m) (of_Q R rates_at_width_two_1_at_a) (of_Q R rates_at_width_two_1_at_b) =
  mx R 4 4 [:: [:: q 2101432516 2059798225; q 241358112 2059798225; q (-6649968) 82391929; q (-763776) 82391929]; [:: q 241358112 2059798225; q 4117384034 2059798225; q (-763776) 82391929; q (-13029432) 82391929]; [:: q (-6649968) 82391929; q (-763776) 82391929; q 4162901282 2059798225; q 478126224 2059798225]; [:: q (-763776) 82391929; q (-13029432) 82391929; q 478126224 2059798225; q 8156466193 2059798225]].
Proof. by rewrite /rates_at_width_two_1_domain /rates_at_width_two_1_left /rates_at_width_two_1_right; at_point. Qed.
Lemma rates_at_width_two_1_wrong_0 (R : numFieldType) : ~ (forall (V_U : 'M[R]_(4, 4)) (E__11 : 'M[R]_(4, 4)) (E__22 : 'M[R]_(4, 4)) (m : R) (a : R) (b : R),
  rates_at_width_two_1_domain V_U E__11 E__22 m a b -> rates_at_width_two_1_left V_U E__11 E__22 m a b = (a *: (1%:M : 'M_4)) + ((- (m *: (V_U *m E__11 *m V_U^T))) + (a *: (V_U *m E__11 *m V_U^T))) + ((- (m *: (V_U *m E__22 *m V_U^T))) + (b *: (V_U *m E__22 *m V_U^T)))).
Proof. move=> /(_ (mx R 4 4 rates_at_width_two_1_at_V_U) (mx R 4 4 rates_at_width_two_1_at_E__11) (mx R 4 4 rates_at_width_two_1_at_E__22) (of_Q R rates_at_width_two_1_at_m) (of_Q R rates_at_width_two_1_at_a) (of_Q R rates_at_width_two_1_at_b) (rates_at_width_two_1_inhabited R)); rewrite /rates_at_width_two_1_domain /rates_at_width_two_1_left /rates_at_width_two_1_right; not_at_point. Qed.
Lemma rates_at_width_two_1_wrong_1 (R : numFieldType) : ~ (forall (V_U : 'M[R]_(4, 4)) (E__11 : 'M[R]_(4, 4)) (E__22 : 'M[R]_(4, 4)) (m : R) (a : R) (b : R),
  rates_at_width_two_1_domain V_U E__11 E__22 m a b -> rates_at_width_two_1_left V_U E__11 E__22 m a b = (m *: (1%:M : 'M_4)) + ((- (m *: (V_U *m E__22 *m V_U^T))) + (b *: (V_U *m E__22 *m V_U^T)))).
Proof. move=> /(_ (mx R 4 4 rates_at_width_two_1_at_V_U) (mx R 4 4 rates_at_width_two_1_at_E__11) (mx R 4 4 rates_at_width_two_1_at_E__22) (of_Q R rates_at_width_two_1_at_m) (of_Q R rates_at_width_two_1_at_a) (of_Q R rates_at_width_two_1_at_b) (rates_at_width_two_1_inhabited R)); rewrite /rates_at_width_two_1_domain /rates_at_width_two_1_left /rates_at_width_two_1_right; not_at_point. Qed.

(* runaway_masks_1: With orthogonal P and Q, (P W Q)(P W Q)^T = P W W^T P^T, and so with powers and with W^T W:
   A_{N,PWQ}(P Z Q) = P A_{N,W}(Z) Q. Permutations of rows and columns turn trajectories into trajectories of the
   permuted mask and target; | U*W*V*T(V)*T(W)*T(U) = U*W*T(W)*T(U) *)
Definition runaway_masks_1_domain (R : numFieldType) (d0 d1 d3 d5 : nat)
  (U : 'M[R]_(d0, d1)) (W : 'M[R]_(d1, d3)) (V : 'M[R]_(d3, d5)) : Prop :=
  V *m V^T = (1%:M : 'M_d3).
Definition runaway_masks_1_left (R : numFieldType) (d0 d1 d3 d5 : nat)
  (U : 'M[R]_(d0, d1)) (W : 'M[R]_(d1, d3)) (V : 'M[R]_(d3, d5)) : 'M[R]_(d0, d0) :=
  U *m W *m V *m V^T *m W^T *m U^T.
Definition runaway_masks_1_right (R : numFieldType) (d0 d1 d3 d5 : nat)
  (U : 'M[R]_(d0, d1)) (W : 'M[R]_(d1, d3)) (V : 'M[R]_(d3, d5)) : 'M[R]_(d0, d0) :=
  U *m W *m W^T *m U^T.
Lemma runaway_masks_1 (R : numFieldType) (d0 d1 d3 d5 : nat)
  (U : 'M[R]_(d0, d1)) (W : 'M[R]_(d1, d3)) (V : 'M[R]_(d3, d5)) :
  runaway_masks_1_domain U W V -> runaway_masks_1_left U W V = runaway_masks_1_right U W V.
Proof.
  rewrite /runaway_masks_1_domain /runaway_masks_1_left /runaway_masks_1_right; move=> h0.
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
Definition runaway_masks_1_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition runaway_masks_1_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Definition runaway_masks_1_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Lemma runaway_masks_1_inhabited (R : numFieldType) : runaway_masks_1_domain (mx R 2 2 runaway_masks_1_at_U) (mx R 2 2 runaway_masks_1_at_W) (mx R 2 2 runaway_masks_1_at_V).
Proof. by rewrite /runaway_masks_1_domain /runaway_masks_1_left /runaway_masks_1_right; at_point. Qed.
Lemma runaway_masks_1_left_value (R : numFieldType) : runaway_masks_1_left (mx R 2 2 runaway_masks_1_at_U) (mx R 2 2 runaway_masks_1_at_W) (mx R 2 2 runaway_masks_1_at_V) =
  mx R 2 2 [:: [:: q 465329 16820; q (-291289) 12615]; [:: q (-291289) 12615; q 4028609 151380]].
Proof. by rewrite /runaway_masks_1_domain /runaway_masks_1_left /runaway_masks_1_right; at_point. Qed.
Lemma runaway_masks_1_right_value (R : numFieldType) : runaway_masks_1_right (mx R 2 2 runaway_masks_1_at_U) (mx R 2 2 runaway_masks_1_at_W) (mx R 2 2 runaway_masks_1_at_V) =
  mx R 2 2 [:: [:: q 465329 16820; q (-291289) 12615]; [:: q (-291289) 12615; q 4028609 151380]].
Proof. by rewrite /runaway_masks_1_domain /runaway_masks_1_left /runaway_masks_1_right; at_point. Qed.
Lemma runaway_masks_1_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)),
  runaway_masks_1_domain U W V -> runaway_masks_1_left U W V = V *m W *m W^T *m U^T).
Proof. move=> /(_ (mx R 2 2 runaway_masks_1_at_U) (mx R 2 2 runaway_masks_1_at_W) (mx R 2 2 runaway_masks_1_at_V) (runaway_masks_1_inhabited R)); rewrite /runaway_masks_1_domain /runaway_masks_1_left /runaway_masks_1_right; not_at_point. Qed.
Lemma runaway_masks_1_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)),
  runaway_masks_1_domain U W V -> runaway_masks_1_left U W V = (U *m U) *m W^T *m U^T).
Proof. move=> /(_ (mx R 2 2 runaway_masks_1_at_U) (mx R 2 2 runaway_masks_1_at_W) (mx R 2 2 runaway_masks_1_at_V) (runaway_masks_1_inhabited R)); rewrite /runaway_masks_1_domain /runaway_masks_1_left /runaway_masks_1_right; not_at_point. Qed.

(* runaway_masks_2: transposition leaves S = W W^T and exchanges it with W^T W, and (1.6) is symmetric in them. |
   T(S) = S *)
Definition runaway_masks_2_domain (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d3)) : Prop :=
  S_ = W *m W^T /\
  S_^T = W *m W^T.
Definition runaway_masks_2_left (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d3)) : 'M[R]_(d0, d0) :=
  S_^T.
Definition runaway_masks_2_right (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d3)) : 'M[R]_(d0, d0) :=
  S_.
Lemma runaway_masks_2 (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (W : 'M[R]_(d0, d3)) :
  runaway_masks_2_domain S_ W -> runaway_masks_2_left S_ W = runaway_masks_2_right S_ W.
Proof.
  rewrite /runaway_masks_2_domain /runaway_masks_2_left /runaway_masks_2_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D S_; pad D W] [:: ]
    [:: ((Minus Unit), (Letter 0), (Times (Letter 1) (Transposed (Letter 1))), Unit); (Unit, (Transposed (Letter 0)), (Times (Letter 1) (Transposed (Letter 1))), Unit)]
    (Transposed (Letter 0))
    (Letter 0).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition runaway_masks_2_at_S_ : table :=
  [:: [:: q 85 4; q 67 3]; [:: q 67 3; q 1189 36]].
Definition runaway_masks_2_at_W : table :=
  [:: [:: q 7 2; q 3 1]; [:: q 5 3; q 11 2]].
Lemma runaway_masks_2_inhabited (R : numFieldType) : runaway_masks_2_domain (mx R 2 2 runaway_masks_2_at_S_) (mx R 2 2 runaway_masks_2_at_W).
Proof. by rewrite /runaway_masks_2_domain /runaway_masks_2_left /runaway_masks_2_right; at_point. Qed.
Lemma runaway_masks_2_left_value (R : numFieldType) : runaway_masks_2_left (mx R 2 2 runaway_masks_2_at_S_) (mx R 2 2 runaway_masks_2_at_W) =
  mx R 2 2 [:: [:: q 85 4; q 67 3]; [:: q 67 3; q 1189 36]].
Proof. by rewrite /runaway_masks_2_domain /runaway_masks_2_left /runaway_masks_2_right; at_point. Qed.
Lemma runaway_masks_2_right_value (R : numFieldType) : runaway_masks_2_right (mx R 2 2 runaway_masks_2_at_S_) (mx R 2 2 runaway_masks_2_at_W) =
  mx R 2 2 [:: [:: q 85 4; q 67 3]; [:: q 67 3; q 1189 36]].
Proof. by rewrite /runaway_masks_2_domain /runaway_masks_2_left /runaway_masks_2_right; at_point. Qed.
Lemma runaway_masks_2_wrong_0 (R : numFieldType) : ~ (forall (S_ : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  runaway_masks_2_domain S_ W -> runaway_masks_2_left S_ W = (2)%:~R *: S_).
Proof. move=> /(_ (mx R 2 2 runaway_masks_2_at_S_) (mx R 2 2 runaway_masks_2_at_W) (runaway_masks_2_inhabited R)); rewrite /runaway_masks_2_domain /runaway_masks_2_left /runaway_masks_2_right; not_at_point. Qed.
Lemma runaway_masks_2_wrong_1 (R : numFieldType) : ~ (forall (S_ : 'M[R]_(2, 2)) (W : 'M[R]_(2, 2)),
  runaway_masks_2_domain S_ W -> runaway_masks_2_left S_ W = 2%:R^-1 *: S_).
Proof. move=> /(_ (mx R 2 2 runaway_masks_2_at_S_) (mx R 2 2 runaway_masks_2_at_W) (runaway_masks_2_inhabited R)); rewrite /runaway_masks_2_domain /runaway_masks_2_left /runaway_masks_2_right; not_at_point. Qed.

(* runaways_1: A summand of ⟨G, A_{N,W}(G)⟩, tr(G^T U Σ^p U^T G V Σ^q V^T), is tr(H^T Σ^p H Σ^q) with H = U^T G
   V, that is Σ σ_i^p σ_l^q H_il²: dE/dt = −D with D = Σ λ_il H_il². |
   Tr(T(V)*T(G)*U*\Sigma^{p}*T(U)*G*V*\Sigma^{q}) = Tr(T(H)*\Sigma^{p}*H*\Sigma^{q}) *)
Definition runaways_1_domain (R : numFieldType) (d0 d1 d2 d4 : nat)
  (V : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d2, d1)) (U : 'M[R]_(d4, d2)) (Sigma_p : 'M[R]_(d2, d2)) (Sigma_q : 'M[R]_(d1, d1)) : Prop :=
  V^T *m V = (1%:M : 'M_d1) /\
  U^T *m U = (1%:M : 'M_d2).
Definition runaways_1_left (R : numFieldType) (d0 d1 d2 d4 : nat)
  (V : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d2, d1)) (U : 'M[R]_(d4, d2)) (Sigma_p : 'M[R]_(d2, d2)) (Sigma_q : 'M[R]_(d1, d1)) : R :=
  \tr (V^T *m V *m H_^T *m U^T *m U *m Sigma_p *m U^T *m U *m H_ *m V^T *m V *m Sigma_q).
Definition runaways_1_right (R : numFieldType) (d0 d1 d2 d4 : nat)
  (V : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d2, d1)) (U : 'M[R]_(d4, d2)) (Sigma_p : 'M[R]_(d2, d2)) (Sigma_q : 'M[R]_(d1, d1)) : R :=
  \tr (H_^T *m Sigma_p *m H_ *m Sigma_q).
Lemma runaways_1 (R : numFieldType) (d0 d1 d2 d4 : nat)
  (V : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d2, d1)) (U : 'M[R]_(d4, d2)) (Sigma_p : 'M[R]_(d2, d2)) (Sigma_q : 'M[R]_(d1, d1)) :
  runaways_1_domain V H_ U Sigma_p Sigma_q -> runaways_1_left V H_ U Sigma_p Sigma_q = runaways_1_right V H_ U Sigma_p Sigma_q.
Proof.
  rewrite /runaways_1_domain /runaways_1_left /runaways_1_right; move=> [h0 h1].
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
Definition runaways_1_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition runaways_1_at_H_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition runaways_1_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition runaways_1_at_Sigma_p : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 1 2]].
Definition runaways_1_at_Sigma_q : table :=
  [:: [:: q 2 1; q 0 1]; [:: q 0 1; q 5 3]].
Lemma runaways_1_inhabited (R : numFieldType) : runaways_1_domain (mx R 2 2 runaways_1_at_V) (mx R 2 2 runaways_1_at_H_) (mx R 2 2 runaways_1_at_U) (mx R 2 2 runaways_1_at_Sigma_p) (mx R 2 2 runaways_1_at_Sigma_q).
Proof. by rewrite /runaways_1_domain /runaways_1_left /runaways_1_right; at_point. Qed.
Lemma runaways_1_left_value (R : numFieldType) : runaways_1_left (mx R 2 2 runaways_1_at_V) (mx R 2 2 runaways_1_at_H_) (mx R 2 2 runaways_1_at_U) (mx R 2 2 runaways_1_at_Sigma_p) (mx R 2 2 runaways_1_at_Sigma_q) =
  of_Q R (q 49603 72).
Proof. by rewrite /runaways_1_domain /runaways_1_left /runaways_1_right; at_point. Qed.
Lemma runaways_1_right_value (R : numFieldType) : runaways_1_right (mx R 2 2 runaways_1_at_V) (mx R 2 2 runaways_1_at_H_) (mx R 2 2 runaways_1_at_U) (mx R 2 2 runaways_1_at_Sigma_p) (mx R 2 2 runaways_1_at_Sigma_q) =
  of_Q R (q 49603 72).
Proof. by rewrite /runaways_1_domain /runaways_1_left /runaways_1_right; at_point. Qed.

(* runaways_7: With W = U Σ V^T and G = U H V^T the frames, which change no lengths, turn G W^T into H Σ: |G
   W^T|² = Σ σ_l² H_il², | T(U)*G*T(W)*U = H*\Sigma *)
Definition runaways_7_domain (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (Sigma : 'M[R]_(d1, d1)) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d1) /\
  Sigma^T = Sigma.
Definition runaways_7_left (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (Sigma : 'M[R]_(d1, d1)) : 'M[R]_(d1, d1) :=
  U^T *m U *m H_ *m V^T *m V *m Sigma^T *m U^T *m U.
Definition runaways_7_right (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (Sigma : 'M[R]_(d1, d1)) : 'M[R]_(d1, d1) :=
  H_ *m Sigma.
Lemma runaways_7 (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (H_ : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (Sigma : 'M[R]_(d1, d1)) :
  runaways_7_domain U H_ V Sigma -> runaways_7_left U H_ V Sigma = runaways_7_right U H_ V Sigma.
Proof.
  rewrite /runaways_7_domain /runaways_7_left /runaways_7_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D U; pad D H_; pad D V; pad D Sigma; pad D (1%:M : 'M_d1)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 2))) (Letter 2)) (Transposed (Letter 3))) (Transposed (Letter 0))) (Letter 0))); (Unit, (Times (Letter 4) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Transposed (Letter 3))) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 4), (Times (Times (Transposed (Letter 3)) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Letter 4) (Transposed (Letter 3))), (Transposed (Letter 3)), (Times (Transposed (Letter 0)) (Letter 0))); ((Letter 1), (Transposed (Letter 3)), (Letter 3), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Letter 1) (Letter 3)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), Unit); ((Letter 1), (Times (Letter 3) (Letter 4)), (Letter 3), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Transposed (Letter 3))) (Transposed (Letter 0))) (Letter 0))
    (Times (Letter 1) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition runaways_7_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition runaways_7_at_H_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition runaways_7_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition runaways_7_at_Sigma : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 1 2]].
Lemma runaways_7_inhabited (R : numFieldType) : runaways_7_domain (mx R 2 2 runaways_7_at_U) (mx R 2 2 runaways_7_at_H_) (mx R 2 2 runaways_7_at_V) (mx R 2 2 runaways_7_at_Sigma).
Proof. by rewrite /runaways_7_domain /runaways_7_left /runaways_7_right; at_point. Qed.
Lemma runaways_7_left_value (R : numFieldType) : runaways_7_left (mx R 2 2 runaways_7_at_U) (mx R 2 2 runaways_7_at_H_) (mx R 2 2 runaways_7_at_V) (mx R 2 2 runaways_7_at_Sigma) =
  mx R 2 2 [:: [:: q 63 2; q (-1) 3]; [:: q 0 1; q 11 4]].
Proof. by rewrite /runaways_7_domain /runaways_7_left /runaways_7_right; at_point. Qed.
Lemma runaways_7_right_value (R : numFieldType) : runaways_7_right (mx R 2 2 runaways_7_at_U) (mx R 2 2 runaways_7_at_H_) (mx R 2 2 runaways_7_at_V) (mx R 2 2 runaways_7_at_Sigma) =
  mx R 2 2 [:: [:: q 63 2; q (-1) 3]; [:: q 0 1; q 11 4]].
Proof. by rewrite /runaways_7_domain /runaways_7_left /runaways_7_right; at_point. Qed.
Lemma runaways_7_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (H_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)),
  runaways_7_domain U H_ V Sigma -> runaways_7_left U H_ V Sigma = U *m H_ *m V^T *m Sigma).
Proof. move=> /(_ (mx R 2 2 runaways_7_at_U) (mx R 2 2 runaways_7_at_H_) (mx R 2 2 runaways_7_at_V) (mx R 2 2 runaways_7_at_Sigma) (runaways_7_inhabited R)); rewrite /runaways_7_domain /runaways_7_left /runaways_7_right; not_at_point. Qed.
Lemma runaways_7_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (H_ : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)),
  runaways_7_domain U H_ V Sigma -> runaways_7_left U H_ V Sigma = H_ *m U *m H_ *m V^T).
Proof. move=> /(_ (mx R 2 2 runaways_7_at_U) (mx R 2 2 runaways_7_at_H_) (mx R 2 2 runaways_7_at_V) (mx R 2 2 runaways_7_at_Sigma) (runaways_7_inhabited R)); rewrite /runaways_7_domain /runaways_7_left /runaways_7_right; not_at_point. Qed.

(* runaways_8: and W^T G into Σ H: |W^T G|² = Σ σ_i² H_il².  Their sum M = Σ (σ_i² + σ_l²) H_il² is at most D
   times the largest (σ_i² + σ_l²)/λ_il. | T(V)*T(W)*G*V = \Sigma*H *)
Definition runaways_8_domain (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) (H_ : 'M[R]_(d1, d1)) : Prop :=
  V^T *m V = (1%:M : 'M_d1) /\
  Sigma^T = Sigma /\
  U^T *m U = (1%:M : 'M_d1).
Definition runaways_8_left (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) (H_ : 'M[R]_(d1, d1)) : 'M[R]_(d1, d1) :=
  V^T *m V *m Sigma^T *m U^T *m U *m H_ *m V^T *m V.
Definition runaways_8_right (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) (H_ : 'M[R]_(d1, d1)) : 'M[R]_(d1, d1) :=
  Sigma *m H_.
Lemma runaways_8 (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) (H_ : 'M[R]_(d1, d1)) :
  runaways_8_domain V Sigma U H_ -> runaways_8_left V Sigma U H_ = runaways_8_right V Sigma U H_.
Proof.
  rewrite /runaways_8_domain /runaways_8_left /runaways_8_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D V; pad D Sigma; pad D U; pad D H_; pad D (1%:M : 'M_d1)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Letter 3)) (Transposed (Letter 0))) (Letter 0))); (Unit, (Times (Letter 4) (Transposed (Letter 1))), (Transposed (Letter 1)), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 3)) (Transposed (Letter 0))) (Letter 0))); (Unit, (Transposed (Letter 1)), (Letter 1), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 3)) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 4), (Times (Times (Letter 3) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Letter 4) (Letter 3)), (Letter 3), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Letter 1) (Letter 3)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 4), Unit); ((Letter 1), (Times (Letter 3) (Letter 4)), (Letter 3), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 2)) (Letter 3)) (Transposed (Letter 0))) (Letter 0))
    (Times (Letter 1) (Letter 3)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition runaways_8_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition runaways_8_at_Sigma : table :=
  [:: [:: q 3 1; q 0 1]; [:: q 0 1; q 1 2]].
Definition runaways_8_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition runaways_8_at_H_ : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma runaways_8_inhabited (R : numFieldType) : runaways_8_domain (mx R 2 2 runaways_8_at_V) (mx R 2 2 runaways_8_at_Sigma) (mx R 2 2 runaways_8_at_U) (mx R 2 2 runaways_8_at_H_).
Proof. by rewrite /runaways_8_domain /runaways_8_left /runaways_8_right; at_point. Qed.
Lemma runaways_8_left_value (R : numFieldType) : runaways_8_left (mx R 2 2 runaways_8_at_V) (mx R 2 2 runaways_8_at_Sigma) (mx R 2 2 runaways_8_at_U) (mx R 2 2 runaways_8_at_H_) =
  mx R 2 2 [:: [:: q 63 2; q (-2) 1]; [:: q 0 1; q 11 4]].
Proof. by rewrite /runaways_8_domain /runaways_8_left /runaways_8_right; at_point. Qed.
Lemma runaways_8_right_value (R : numFieldType) : runaways_8_right (mx R 2 2 runaways_8_at_V) (mx R 2 2 runaways_8_at_Sigma) (mx R 2 2 runaways_8_at_U) (mx R 2 2 runaways_8_at_H_) =
  mx R 2 2 [:: [:: q 63 2; q (-2) 1]; [:: q 0 1; q 11 4]].
Proof. by rewrite /runaways_8_domain /runaways_8_left /runaways_8_right; at_point. Qed.
Lemma runaways_8_wrong_0 (R : numFieldType) : ~ (forall (V : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (H_ : 'M[R]_(2, 2)),
  runaways_8_domain V Sigma U H_ -> runaways_8_left V Sigma U H_ = U *m H_ *m V^T *m H_).
Proof. move=> /(_ (mx R 2 2 runaways_8_at_V) (mx R 2 2 runaways_8_at_Sigma) (mx R 2 2 runaways_8_at_U) (mx R 2 2 runaways_8_at_H_) (runaways_8_inhabited R)); rewrite /runaways_8_domain /runaways_8_left /runaways_8_right; not_at_point. Qed.
Lemma runaways_8_wrong_1 (R : numFieldType) : ~ (forall (V : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (H_ : 'M[R]_(2, 2)),
  runaways_8_domain V Sigma U H_ -> runaways_8_left V Sigma U H_ = Sigma *m U *m H_ *m V^T).
Proof. move=> /(_ (mx R 2 2 runaways_8_at_V) (mx R 2 2 runaways_8_at_Sigma) (mx R 2 2 runaways_8_at_U) (mx R 2 2 runaways_8_at_H_) (runaways_8_inhabited R)); rewrite /runaways_8_domain /runaways_8_left /runaways_8_right; not_at_point. Qed.

Definition all_of_them := (attraction_rates_1,
  attraction_rates_2,
  linearisation_1,
  linearisation_3,
  linearisation_4,
  linearisation_5,
  linearisation_7,
  normal_hyperbolicity_1,
  rates_at_width_two_1,
  runaway_masks_1,
  runaway_masks_2,
  runaways_1,
  runaways_7,
  runaways_8).
Print Assumptions all_of_them.
