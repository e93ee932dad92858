(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points Slopes.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* jacobian_1: The part of (U + sU̇)(Σ + sΣ̇)(V + sV̇)^T that is linear in s has three terms. | \dot{W} =
   U*\Sigma*T(\dot{V}) + U*\dot{\Sigma}*T(V) + \dot{U}*\Sigma*T(V) *)
Definition jacobian_1_expanded_domain (R : numFieldType) (d0 d1 d5 d8 : nat)
  (dot_U : 'M[R]_(d0, d1)) (U : 'M[R]_(d0, d1)) (dot_Sigma : 'M[R]_(d1, d5)) (Sigma : 'M[R]_(d1, d5)) (dot_V : 'M[R]_(d8, d5)) (V : 'M[R]_(d8, d5)) (s : R) : Prop :=
  True.
Definition jacobian_1_expanded_left (R : numFieldType) (d0 d1 d5 d8 : nat)
  (dot_U : 'M[R]_(d0, d1)) (U : 'M[R]_(d0, d1)) (dot_Sigma : 'M[R]_(d1, d5)) (Sigma : 'M[R]_(d1, d5)) (dot_V : 'M[R]_(d8, d5)) (V : 'M[R]_(d8, d5)) (s : R) : 'M[R]_(d0, d8) :=
  ((s *: dot_U) + U) *m ((s *: dot_Sigma) + Sigma) *m ((s *: dot_V^T) + V^T).
Definition jacobian_1_expanded_right (R : numFieldType) (d0 d1 d5 d8 : nat)
  (dot_U : 'M[R]_(d0, d1)) (U : 'M[R]_(d0, d1)) (dot_Sigma : 'M[R]_(d1, d5)) (Sigma : 'M[R]_(d1, d5)) (dot_V : 'M[R]_(d8, d5)) (V : 'M[R]_(d8, d5)) (s : R) : 'M[R]_(d0, d8) :=
  (U *m Sigma *m V^T) + (s *: ((U *m Sigma *m dot_V^T) + (U *m dot_Sigma *m V^T) + (dot_U *m Sigma *m V^T))) + (s *: (s *: (((U *m dot_Sigma *m dot_V^T) + (dot_U *m Sigma *m dot_V^T) + (dot_U *m dot_Sigma *m V^T)) + (s *: (dot_U *m dot_Sigma *m dot_V^T))))).
Lemma jacobian_1_expanded (R : numFieldType) (d0 d1 d5 d8 : nat)
  (dot_U : 'M[R]_(d0, d1)) (U : 'M[R]_(d0, d1)) (dot_Sigma : 'M[R]_(d1, d5)) (Sigma : 'M[R]_(d1, d5)) (dot_V : 'M[R]_(d8, d5)) (V : 'M[R]_(d8, d5)) (s : R) :
  jacobian_1_expanded_domain dot_U U dot_Sigma Sigma dot_V V s -> jacobian_1_expanded_left dot_U U dot_Sigma Sigma dot_V V s = jacobian_1_expanded_right dot_U U dot_Sigma Sigma dot_V V s.
Proof.
  rewrite /jacobian_1_expanded_domain /jacobian_1_expanded_left /jacobian_1_expanded_right; move=> _.
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d8].
  have certified := @by_certificate R D [:: pad D dot_U; pad D U; pad D dot_Sigma; pad D Sigma; pad D dot_V; pad D V] [:: s]
    [:: ]
    (Times (Times (Plus (Multiple 0 (Letter 0)) (Letter 1)) (Plus (Multiple 0 (Letter 2)) (Letter 3))) (Plus (Multiple 0 (Transposed (Letter 4))) (Transposed (Letter 5))))
    (Plus (Plus (Times (Times (Letter 1) (Letter 3)) (Transposed (Letter 5))) (Multiple 0 (Plus (Plus (Times (Times (Letter 1) (Letter 3)) (Transposed (Letter 4))) (Times (Times (Letter 1) (Letter 2)) (Transposed (Letter 5)))) (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 5)))))) (Multiple 0 (Multiple 0 (Plus (Plus (Plus (Times (Times (Letter 1) (Letter 2)) (Transposed (Letter 4))) (Times (Times (Letter 0) (Letter 3)) (Transposed (Letter 4)))) (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 5)))) (Multiple 0 (Times (Times (Letter 0) (Letter 2)) (Transposed (Letter 4)))))))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition jacobian_1_rate (R : numFieldType) (d0 d1 d5 d8 : nat)
  (dot_U : 'M[R]_(d0, d1)) (U : 'M[R]_(d0, d1)) (dot_Sigma : 'M[R]_(d1, d5)) (Sigma : 'M[R]_(d1, d5)) (dot_V : 'M[R]_(d8, d5)) (V : 'M[R]_(d8, d5)) : 'M[R]_(d0, d8) :=
  (U *m Sigma *m dot_V^T) + (U *m dot_Sigma *m V^T) + (dot_U *m Sigma *m V^T).
Lemma jacobian_1 (R : numFieldType) (d0 d1 d5 d8 : nat)
  (dot_U : 'M[R]_(d0, d1)) (U : 'M[R]_(d0, d1)) (dot_Sigma : 'M[R]_(d1, d5)) (Sigma : 'M[R]_(d1, d5)) (dot_V : 'M[R]_(d8, d5)) (V : 'M[R]_(d8, d5)) :
  slope_at (fun s : R => jacobian_1_expanded_left dot_U U dot_Sigma Sigma dot_V V s) 0 (jacobian_1_rate dot_U U dot_Sigma Sigma dot_V V).
Proof.
  exists [:: (U *m dot_Sigma *m dot_V^T) + (dot_U *m Sigma *m dot_V^T) + (dot_U *m dot_Sigma *m V^T); dot_U *m dot_Sigma *m dot_V^T] => t.
  rewrite add0r /jacobian_1_rate (@jacobian_1_expanded _ _ _ _ _ dot_U U dot_Sigma Sigma dot_V V t I).
  rewrite /jacobian_1_expanded_left /jacobian_1_expanded_right /= !big_ord_recl big_ord0 /bump /= expr0 ?expr1.
  by rewrite ?scale0r ?add0r ?addr0 ?scale1r -?scalerA.
Qed.
Definition jacobian_1_at_dot_U : table :=
  [:: [:: q 336 145; q 119 435]; [:: q (-119) 435; q 336 145]].
Definition jacobian_1_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition jacobian_1_at_dot_Sigma : table :=
  [:: [:: q 2 5; q 0 1]; [:: q 0 1; q (-1) 3]].
Definition jacobian_1_at_Sigma : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 5 3]].
Definition jacobian_1_at_dot_V : table :=
  [:: [:: q 1248 313; q (-100) 313]; [:: q 100 313; q 1248 313]].
Definition jacobian_1_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Lemma jacobian_1_rate_value (R : numFieldType) : jacobian_1_rate (mx R 2 2 jacobian_1_at_dot_U) (mx R 2 2 jacobian_1_at_U) (mx R 2 2 jacobian_1_at_dot_Sigma) (mx R 2 2 jacobian_1_at_Sigma) (mx R 2 2 jacobian_1_at_dot_V) (mx R 2 2 jacobian_1_at_V) =
  mx R 2 2 [:: [:: q 19850 27231; q 3267487 2042325]; [:: q 182095 18154; q 698353 680775]].
Proof. by rewrite /jacobian_1_rate; at_point. Qed.
Lemma jacobian_1_wrong_0 (R : numFieldType) : ~ (forall (dot_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (dot_Sigma : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (dot_V : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)),
  slope_at (fun s : R => jacobian_1_expanded_left dot_U U dot_Sigma Sigma dot_V V s) 0 ((U *m dot_Sigma *m V^T) + (dot_U *m Sigma *m V^T) + (dot_U *m Sigma *m dot_V^T))).
Proof. move=> /(_ (mx R 2 2 jacobian_1_at_dot_U) (mx R 2 2 jacobian_1_at_U) (mx R 2 2 jacobian_1_at_dot_Sigma) (mx R 2 2 jacobian_1_at_Sigma) (mx R 2 2 jacobian_1_at_dot_V) (mx R 2 2 jacobian_1_at_V)) /(slope_unique (@jacobian_1 _ _ _ _ _ (mx R 2 2 jacobian_1_at_dot_U) (mx R 2 2 jacobian_1_at_U) (mx R 2 2 jacobian_1_at_dot_Sigma) (mx R 2 2 jacobian_1_at_Sigma) (mx R 2 2 jacobian_1_at_dot_V) (mx R 2 2 jacobian_1_at_V))); rewrite /jacobian_1_rate; not_at_point. Qed.
Lemma jacobian_1_wrong_1 (R : numFieldType) : ~ (forall (dot_U : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)) (dot_Sigma : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (dot_V : 'M[R]_(2, 2)) (V : 'M[R]_(2, 2)),
  slope_at (fun s : R => jacobian_1_expanded_left dot_U U dot_Sigma Sigma dot_V V s) 0 ((U *m dot_Sigma *m V^T) + (U *m dot_Sigma *m dot_V^T) + (dot_U *m Sigma *m V^T))).
Proof. move=> /(_ (mx R 2 2 jacobian_1_at_dot_U) (mx R 2 2 jacobian_1_at_U) (mx R 2 2 jacobian_1_at_dot_Sigma) (mx R 2 2 jacobian_1_at_Sigma) (mx R 2 2 jacobian_1_at_dot_V) (mx R 2 2 jacobian_1_at_V)) /(slope_unique (@jacobian_1 _ _ _ _ _ (mx R 2 2 jacobian_1_at_dot_U) (mx R 2 2 jacobian_1_at_U) (mx R 2 2 jacobian_1_at_dot_Sigma) (mx R 2 2 jacobian_1_at_Sigma) (mx R 2 2 jacobian_1_at_dot_V) (mx R 2 2 jacobian_1_at_V))); rewrite /jacobian_1_rate; not_at_point. Qed.

Definition all_of_them := jacobian_1.
Print Assumptions all_of_them.
