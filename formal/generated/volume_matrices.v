(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* effective_rank_20: U(Σ + ε)V^T has the singular values σ_i + ε > 0 and differs from UΣV^T by ε U V^T; det is
   continuous, so GL(d) is open and dense. | -U*\Sigma*T(V) + U*(epsilon + \Sigma)*T(V) = epsilon*U*T(V) *)
Definition effective_rank_20_domain (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (epsilon : R) : Prop :=
  True.
Definition effective_rank_20_left (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (epsilon : R) : 'M[R]_(d0, d4) :=
  (- (U *m Sigma *m V^T)) + (U *m ((epsilon *: ((1%:M : 'M_d1))) + Sigma) *m V^T).
Definition effective_rank_20_right (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (epsilon : R) : 'M[R]_(d0, d4) :=
  epsilon *: (U *m V^T).
Lemma effective_rank_20 (R : numFieldType) (d0 d1 d4 : nat)
  (U : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (V : 'M[R]_(d4, d1)) (epsilon : R) :
  effective_rank_20_domain U Sigma V epsilon -> effective_rank_20_left U Sigma V epsilon = effective_rank_20_right U Sigma V epsilon.
Proof.
  rewrite /effective_rank_20_domain /effective_rank_20_left /effective_rank_20_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  have certified := @by_certificate R D [:: pad D U; pad D Sigma; pad D V; pad D (1%:M : 'M_d1)] [:: epsilon]
    [:: ((Multiple 0 (Letter 0)), (Times (Letter 3) (Transposed (Letter 2))), (Transposed (Letter 2)), Unit)]
    (Plus (Minus (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2)))) (Times (Times (Letter 0) (Plus (Multiple 0 (Letter 3)) (Letter 1))) (Transposed (Letter 2))))
    (Multiple 0 (Times (Letter 0) (Transposed (Letter 2)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition effective_rank_20_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition effective_rank_20_at_Sigma : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 0 1]].
Definition effective_rank_20_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition effective_rank_20_at_epsilon : Q :=
  q 1 9.
Lemma effective_rank_20_inhabited (R : numFieldType) : effective_rank_20_domain (mx R 2 2 effective_rank_20_at_U) (mx R 2 2 effective_rank_20_at_Sigma) (mx R 2 2 effective_rank_20_at_V) (of_Q R effective_rank_20_at_epsilon).
Proof. by rewrite /effective_rank_20_domain /effective_rank_20_left /effective_rank_20_right; at_point. Qed.
Lemma effective_rank_20_left_value (R : numFieldType) : effective_rank_20_left (mx R 2 2 effective_rank_20_at_U) (mx R 2 2 effective_rank_20_at_Sigma) (mx R 2 2 effective_rank_20_at_V) (of_Q R effective_rank_20_at_epsilon) =
  mx R 2 2 [:: [:: q 44503 408465; q 2968 136155]; [:: q (-2968) 136155; q 44503 408465]].
Proof. by rewrite /effective_rank_20_domain /effective_rank_20_left /effective_rank_20_right; at_point. Qed.
Lemma effective_rank_20_right_value (R : numFieldType) : effective_rank_20_right (mx R 2 2 effective_rank_20_at_U) (mx R 2 2 effective_rank_20_at_Sigma) (mx R 2 2 effective_rank_20_at_V) (of_Q R effective_rank_20_at_epsilon) =
  mx R 2 2 [:: [:: q 44503 408465; q 2968 136155]; [:: q (-2968) 136155; q 44503 408465]].
Proof. by rewrite /effective_rank_20_domain /effective_rank_20_left /effective_rank_20_right; at_point. Qed.
Lemma effective_rank_20_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (epsilon : R),
  effective_rank_20_domain U Sigma V epsilon -> effective_rank_20_left U Sigma V epsilon = epsilon *: (V *m V^T)).
Proof. move=> /(_ (mx R 2 2 effective_rank_20_at_U) (mx R 2 2 effective_rank_20_at_Sigma) (mx R 2 2 effective_rank_20_at_V) (of_Q R effective_rank_20_at_epsilon) (effective_rank_20_inhabited R)); rewrite /effective_rank_20_domain /effective_rank_20_left /effective_rank_20_right; not_at_point. Qed.
Lemma effective_rank_20_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (epsilon : R),
  effective_rank_20_domain U Sigma V epsilon -> effective_rank_20_left U Sigma V epsilon = epsilon *: (U *m U^T)).
Proof. move=> /(_ (mx R 2 2 effective_rank_20_at_U) (mx R 2 2 effective_rank_20_at_Sigma) (mx R 2 2 effective_rank_20_at_V) (of_Q R effective_rank_20_at_epsilon) (effective_rank_20_inhabited R)); rewrite /effective_rank_20_domain /effective_rank_20_left /effective_rank_20_right; not_at_point. Qed.

(* jacobian_2: With U̇ = U A^U, V̇ = V A^V for skew-symmetric A^U, A^V: V̇^T = (V A^V)^T = −A^V V^T, so the last
   sign is minus. | \dot{W} = U*(A^U*\Sigma + D - \Sigma*A^V)*T(V) *)
Definition jacobian_2_domain (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d1, d1)) (Sigma : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (D_ : 'M[R]_(d1, d3)) (A_V : 'M[R]_(d3, d3)) : Prop :=
  A_V^T = - A_V.
Definition jacobian_2_left (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d1, d1)) (Sigma : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (D_ : 'M[R]_(d1, d3)) (A_V : 'M[R]_(d3, d3)) : 'M[R]_(d0, d4) :=
  (U *m A_U *m Sigma *m V^T) + (U *m D_ *m V^T) + (U *m Sigma *m A_V^T *m V^T).
Definition jacobian_2_right (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d1, d1)) (Sigma : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (D_ : 'M[R]_(d1, d3)) (A_V : 'M[R]_(d3, d3)) : 'M[R]_(d0, d4) :=
  U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T.
Lemma jacobian_2 (R : numFieldType) (d0 d1 d3 d4 : nat)
  (U : 'M[R]_(d0, d1)) (A_U : 'M[R]_(d1, d1)) (Sigma : 'M[R]_(d1, d3)) (V : 'M[R]_(d4, d3)) (D_ : 'M[R]_(d1, d3)) (A_V : 'M[R]_(d3, d3)) :
  jacobian_2_domain U A_U Sigma V D_ A_V -> jacobian_2_left U A_U Sigma V D_ A_V = jacobian_2_right U A_U Sigma V D_ A_V.
Proof.
  rewrite /jacobian_2_domain /jacobian_2_left /jacobian_2_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d3; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D U; pad D A_U; pad D Sigma; pad D V; pad D D_; pad D A_V] [:: ]
    [:: ((Times (Letter 0) (Letter 2)), (Transposed (Letter 5)), (Minus (Letter 5)), (Transposed (Letter 3)))]
    (Plus (Plus (Times (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Transposed (Letter 3))) (Times (Times (Letter 0) (Letter 4)) (Transposed (Letter 3)))) (Times (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 5))) (Transposed (Letter 3))))
    (Times (Times (Letter 0) (Plus (Plus (Times (Letter 1) (Letter 2)) (Letter 4)) (Minus (Times (Letter 2) (Letter 5))))) (Transposed (Letter 3))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition jacobian_2_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition jacobian_2_at_A_U : table :=
  [:: [:: q 0 1; q 7 3]; [:: q (-7) 3; q 0 1]].
Definition jacobian_2_at_Sigma : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 5 3]].
Definition jacobian_2_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition jacobian_2_at_D_ : table :=
  [:: [:: q 2 5; q 0 1]; [:: q 0 1; q (-1) 3]].
Definition jacobian_2_at_A_V : table :=
  [:: [:: q 0 1; q 4 1]; [:: q (-4) 1; q 0 1]].
Lemma jacobian_2_inhabited (R : numFieldType) : jacobian_2_domain (mx R 2 2 jacobian_2_at_U) (mx R 2 2 jacobian_2_at_A_U) (mx R 2 2 jacobian_2_at_Sigma) (mx R 2 2 jacobian_2_at_V) (mx R 2 2 jacobian_2_at_D_) (mx R 2 2 jacobian_2_at_A_V).
Proof. by rewrite /jacobian_2_domain /jacobian_2_left /jacobian_2_right; at_point. Qed.
Lemma jacobian_2_left_value (R : numFieldType) : jacobian_2_left (mx R 2 2 jacobian_2_at_U) (mx R 2 2 jacobian_2_at_A_U) (mx R 2 2 jacobian_2_at_Sigma) (mx R 2 2 jacobian_2_at_V) (mx R 2 2 jacobian_2_at_D_) (mx R 2 2 jacobian_2_at_A_V) =
  mx R 2 2 [:: [:: q 19850 27231; q 3267487 2042325]; [:: q 182095 18154; q 698353 680775]].
Proof. by rewrite /jacobian_2_domain /jacobian_2_left /jacobian_2_right; at_point. Qed.
Lemma jacobian_2_right_value (R : numFieldType) : jacobian_2_right (mx R 2 2 jacobian_2_at_U) (mx R 2 2 jacobian_2_at_A_U) (mx R 2 2 jacobian_2_at_Sigma) (mx R 2 2 jacobian_2_at_V) (mx R 2 2 jacobian_2_at_D_) (mx R 2 2 jacobian_2_at_A_V) =
  mx R 2 2 [:: [:: q 19850 27231; q 3267487 2042325]; [:: q 182095 18154; q 698353 680775]].
Proof. by rewrite /jacobian_2_domain /jacobian_2_left /jacobian_2_right; at_point. Qed.
Lemma jacobian_2_wrong_0 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)),
  jacobian_2_domain U A_U Sigma V D_ A_V -> jacobian_2_left U A_U Sigma V D_ A_V = A_U *m ((A_U *m Sigma) + D_ + (- (Sigma *m A_V))) *m V^T).
Proof. move=> /(_ (mx R 2 2 jacobian_2_at_U) (mx R 2 2 jacobian_2_at_A_U) (mx R 2 2 jacobian_2_at_Sigma) (mx R 2 2 jacobian_2_at_V) (mx R 2 2 jacobian_2_at_D_) (mx R 2 2 jacobian_2_at_A_V) (jacobian_2_inhabited R)); rewrite /jacobian_2_domain /jacobian_2_left /jacobian_2_right; not_at_point. Qed.
Lemma jacobian_2_wrong_1 (R : numFieldType) : ~ (forall (U : 'M[R]_(2, 2)) (A_U : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)) (D_ : 'M[R]_(2, 2)) (A_V : 'M[R]_(2, 2)),
  jacobian_2_domain U A_U Sigma V D_ A_V -> jacobian_2_left U A_U Sigma V D_ A_V = U *m (A_U + (A_U *m Sigma) + (- (Sigma *m A_V))) *m V^T).
Proof. move=> /(_ (mx R 2 2 jacobian_2_at_U) (mx R 2 2 jacobian_2_at_A_U) (mx R 2 2 jacobian_2_at_Sigma) (mx R 2 2 jacobian_2_at_V) (mx R 2 2 jacobian_2_at_D_) (mx R 2 2 jacobian_2_at_A_V) (jacobian_2_inhabited R)); rewrite /jacobian_2_domain /jacobian_2_left /jacobian_2_right; not_at_point. Qed.

(* orthogonal_ensemble_1: A symmetric X = Q Λ Q^T with Q̇ = Q Ω, Ω skew-symmetric, moves by Q (ΩΛ − ΛΩ + Λ̇) Q^T.
   | \dot{X} = Q*(-\Lambda*\Omega + \Omega*\Lambda + \dot{\Lambda})*T(Q) *)
Definition orthogonal_ensemble_1_domain (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (Lambda : 'M[R]_(d1, d1)) (Omega : 'M[R]_(d1, d1)) (dot_Lambda : 'M[R]_(d1, d1)) : Prop :=
  Omega^T = - Omega.
Definition orthogonal_ensemble_1_left (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (Lambda : 'M[R]_(d1, d1)) (Omega : 'M[R]_(d1, d1)) (dot_Lambda : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  (Q *m Lambda *m Omega^T *m Q^T) + (Q *m Omega *m Lambda *m Q^T) + (Q *m dot_Lambda *m Q^T).
Definition orthogonal_ensemble_1_right (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (Lambda : 'M[R]_(d1, d1)) (Omega : 'M[R]_(d1, d1)) (dot_Lambda : 'M[R]_(d1, d1)) : 'M[R]_(d0, d0) :=
  Q *m ((- (Lambda *m Omega)) + (Omega *m Lambda) + dot_Lambda) *m Q^T.
Lemma orthogonal_ensemble_1 (R : numFieldType) (d0 d1 : nat)
  (Q : 'M[R]_(d0, d1)) (Lambda : 'M[R]_(d1, d1)) (Omega : 'M[R]_(d1, d1)) (dot_Lambda : 'M[R]_(d1, d1)) :
  orthogonal_ensemble_1_domain Q Lambda Omega dot_Lambda -> orthogonal_ensemble_1_left Q Lambda Omega dot_Lambda = orthogonal_ensemble_1_right Q Lambda Omega dot_Lambda.
Proof.
  rewrite /orthogonal_ensemble_1_domain /orthogonal_ensemble_1_left /orthogonal_ensemble_1_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D Q; pad D Lambda; pad D Omega; pad D dot_Lambda] [:: ]
    [:: ((Times (Letter 0) (Letter 1)), (Transposed (Letter 2)), (Minus (Letter 2)), (Transposed (Letter 0)))]
    (Plus (Plus (Times (Times (Times (Letter 0) (Letter 1)) (Transposed (Letter 2))) (Transposed (Letter 0))) (Times (Times (Times (Letter 0) (Letter 2)) (Letter 1)) (Transposed (Letter 0)))) (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 0))))
    (Times (Times (Letter 0) (Plus (Plus (Minus (Times (Letter 1) (Letter 2))) (Times (Letter 2) (Letter 1))) (Letter 3))) (Transposed (Letter 0))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition orthogonal_ensemble_1_at_Q : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition orthogonal_ensemble_1_at_Lambda : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 5 3]].
Definition orthogonal_ensemble_1_at_Omega : table :=
  [:: [:: q 0 1; q (-2) 3]; [:: q 2 3; q 0 1]].
Definition orthogonal_ensemble_1_at_dot_Lambda : table :=
  [:: [:: q 2 5; q 0 1]; [:: q 0 1; q (-1) 3]].
Lemma orthogonal_ensemble_1_inhabited (R : numFieldType) : orthogonal_ensemble_1_domain (mx R 2 2 orthogonal_ensemble_1_at_Q) (mx R 2 2 orthogonal_ensemble_1_at_Lambda) (mx R 2 2 orthogonal_ensemble_1_at_Omega) (mx R 2 2 orthogonal_ensemble_1_at_dot_Lambda).
Proof. by rewrite /orthogonal_ensemble_1_domain /orthogonal_ensemble_1_left /orthogonal_ensemble_1_right; at_point. Qed.
Lemma orthogonal_ensemble_1_left_value (R : numFieldType) : orthogonal_ensemble_1_left (mx R 2 2 orthogonal_ensemble_1_at_Q) (mx R 2 2 orthogonal_ensemble_1_at_Lambda) (mx R 2 2 orthogonal_ensemble_1_at_Omega) (mx R 2 2 orthogonal_ensemble_1_at_dot_Lambda) =
  mx R 2 2 [:: [:: q (-63902) 105125; q (-1043801) 946125]; [:: q (-1043801) 946125; q 212731 315375]].
Proof. by rewrite /orthogonal_ensemble_1_domain /orthogonal_ensemble_1_left /orthogonal_ensemble_1_right; at_point. Qed.
Lemma orthogonal_ensemble_1_right_value (R : numFieldType) : orthogonal_ensemble_1_right (mx R 2 2 orthogonal_ensemble_1_at_Q) (mx R 2 2 orthogonal_ensemble_1_at_Lambda) (mx R 2 2 orthogonal_ensemble_1_at_Omega) (mx R 2 2 orthogonal_ensemble_1_at_dot_Lambda) =
  mx R 2 2 [:: [:: q (-63902) 105125; q (-1043801) 946125]; [:: q (-1043801) 946125; q 212731 315375]].
Proof. by rewrite /orthogonal_ensemble_1_domain /orthogonal_ensemble_1_left /orthogonal_ensemble_1_right; at_point. Qed.
Lemma orthogonal_ensemble_1_wrong_0 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (Lambda : 'M[R]_(2, 2)) (Omega : 'M[R]_(2, 2)) (dot_Lambda : 'M[R]_(2, 2)),
  orthogonal_ensemble_1_domain Q Lambda Omega dot_Lambda -> orthogonal_ensemble_1_left Q Lambda Omega dot_Lambda = Lambda *m ((- (Lambda *m Omega)) + (Omega *m Lambda) + dot_Lambda) *m Q^T).
Proof. move=> /(_ (mx R 2 2 orthogonal_ensemble_1_at_Q) (mx R 2 2 orthogonal_ensemble_1_at_Lambda) (mx R 2 2 orthogonal_ensemble_1_at_Omega) (mx R 2 2 orthogonal_ensemble_1_at_dot_Lambda) (orthogonal_ensemble_1_inhabited R)); rewrite /orthogonal_ensemble_1_domain /orthogonal_ensemble_1_left /orthogonal_ensemble_1_right; not_at_point. Qed.
Lemma orthogonal_ensemble_1_wrong_1 (R : numFieldType) : ~ (forall (Q : 'M[R]_(2, 2)) (Lambda : 'M[R]_(2, 2)) (Omega : 'M[R]_(2, 2)) (dot_Lambda : 'M[R]_(2, 2)),
  orthogonal_ensemble_1_domain Q Lambda Omega dot_Lambda -> orthogonal_ensemble_1_left Q Lambda Omega dot_Lambda = Q *m (Lambda + (- (Lambda *m Omega)) + (Omega *m Lambda)) *m Q^T).
Proof. move=> /(_ (mx R 2 2 orthogonal_ensemble_1_at_Q) (mx R 2 2 orthogonal_ensemble_1_at_Lambda) (mx R 2 2 orthogonal_ensemble_1_at_Omega) (mx R 2 2 orthogonal_ensemble_1_at_dot_Lambda) (orthogonal_ensemble_1_inhabited R)); rewrite /orthogonal_ensemble_1_domain /orthogonal_ensemble_1_left /orthogonal_ensemble_1_right; not_at_point. Qed.

Definition all_of_them := (effective_rank_20,
  jacobian_2,
  orthogonal_ensemble_1).
Print Assumptions all_of_them.
