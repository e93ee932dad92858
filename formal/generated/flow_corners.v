(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points Corners.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* power_flow_3: | \dot{W} = -CornerOfPower(S, ∂E, T, 2)/2 *)
Definition power_flow_3_expanded_domain (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : Prop :=
  corner_block = (S_ *m E_) + (E_ *m T) /\
  dot_W = - (2%:R^-1 *: ((S_ *m E_) + (E_ *m T))).
Definition power_flow_3_expanded_left (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  dot_W.
Definition power_flow_3_expanded_right (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  - (2%:R^-1 *: corner_block).
Lemma power_flow_3_expanded (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) :
  power_flow_3_expanded_domain dot_W corner_block S_ E_ T -> power_flow_3_expanded_left dot_W corner_block S_ E_ T = power_flow_3_expanded_right dot_W corner_block S_ E_ T.
Proof.
  rewrite /power_flow_3_expanded_domain /power_flow_3_expanded_left /power_flow_3_expanded_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D dot_W; pad D corner_block; pad D S_; pad D E_; pad D T] [:: 2%:R^-1]
    [:: ((Multiple 0 Unit), (Letter 1), (Plus (Times (Letter 2) (Letter 3)) (Times (Letter 3) (Letter 4))), Unit); (Unit, (Letter 0), (Minus (Multiple 0 (Plus (Times (Letter 2) (Letter 3)) (Times (Letter 3) (Letter 4))))), Unit)]
    (Letter 0)
    (Minus (Multiple 0 (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_3_domain (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : Prop :=
  dot_W = - (2%:R^-1 *: ((S_ *m E_) + (E_ *m T))).
Definition power_flow_3_left (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  dot_W.
Definition power_flow_3_right (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  - (2%:R^-1 *: (corner S_ E_ T 2)).
Lemma power_flow_3 (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) :
  power_flow_3_domain dot_W S_ E_ T -> power_flow_3_left dot_W S_ E_ T = power_flow_3_right dot_W S_ E_ T.
Proof.
  rewrite /power_flow_3_domain /power_flow_3_left /power_flow_3_right => given.
  have block : (corner S_ E_ T 2) = (S_ *m E_) + (E_ *m T) by corner_written.
  apply: (@power_flow_3_expanded _ _ _ dot_W (corner S_ E_ T 2) S_ E_ T).
  by rewrite /power_flow_3_expanded_domain; do !split.
Qed.
Definition power_flow_3_expanded_at_dot_W : table :=
  [:: [:: q (-199733791) 34316164; q (-7536163) 8579041]; [:: q (-521676469) 214476025; q (-15085633041) 428952050]].
Definition power_flow_3_expanded_at_corner_block : table :=
  [:: [:: q 199733791 17158082; q 15072326 8579041]; [:: q 1043352938 214476025; q 15085633041 214476025]].
Definition power_flow_3_expanded_at_S_ : table :=
  [:: [:: q 11401 10201; q (-5940) 10201]; [:: q (-5940) 10201; q 39604 10201]].
Definition power_flow_3_expanded_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_3_expanded_at_T : table :=
  [:: [:: q 21892 21025; q 7344 21025]; [:: q 7344 21025; q 83233 21025]].
Lemma power_flow_3_expanded_inhabited (R : numFieldType) : power_flow_3_expanded_domain (mx R 2 2 power_flow_3_expanded_at_dot_W) (mx R 2 2 power_flow_3_expanded_at_corner_block) (mx R 2 2 power_flow_3_expanded_at_S_) (mx R 2 2 power_flow_3_expanded_at_E_) (mx R 2 2 power_flow_3_expanded_at_T).
Proof. by rewrite /power_flow_3_expanded_domain /power_flow_3_expanded_left /power_flow_3_expanded_right; at_point. Qed.
Lemma power_flow_3_expanded_left_value (R : numFieldType) : power_flow_3_expanded_left (mx R 2 2 power_flow_3_expanded_at_dot_W) (mx R 2 2 power_flow_3_expanded_at_corner_block) (mx R 2 2 power_flow_3_expanded_at_S_) (mx R 2 2 power_flow_3_expanded_at_E_) (mx R 2 2 power_flow_3_expanded_at_T) =
  mx R 2 2 [:: [:: q (-199733791) 34316164; q (-7536163) 8579041]; [:: q (-521676469) 214476025; q (-15085633041) 428952050]].
Proof. by rewrite /power_flow_3_expanded_domain /power_flow_3_expanded_left /power_flow_3_expanded_right; at_point. Qed.
Lemma power_flow_3_expanded_right_value (R : numFieldType) : power_flow_3_expanded_right (mx R 2 2 power_flow_3_expanded_at_dot_W) (mx R 2 2 power_flow_3_expanded_at_corner_block) (mx R 2 2 power_flow_3_expanded_at_S_) (mx R 2 2 power_flow_3_expanded_at_E_) (mx R 2 2 power_flow_3_expanded_at_T) =
  mx R 2 2 [:: [:: q (-199733791) 34316164; q (-7536163) 8579041]; [:: q (-521676469) 214476025; q (-15085633041) 428952050]].
Proof. by rewrite /power_flow_3_expanded_domain /power_flow_3_expanded_left /power_flow_3_expanded_right; at_point. Qed.
Lemma power_flow_3_expanded_wrong_0 (R : numFieldType) : ~ (forall (dot_W : 'M[R]_(2, 2)) (corner_block : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (T : 'M[R]_(2, 2)),
  power_flow_3_expanded_domain dot_W corner_block S_ E_ T -> power_flow_3_expanded_left dot_W corner_block S_ E_ T = - (2%:R^-1 *: ((T *m E_) + (E_ *m S_)))).
Proof. move=> /(_ (mx R 2 2 power_flow_3_expanded_at_dot_W) (mx R 2 2 power_flow_3_expanded_at_corner_block) (mx R 2 2 power_flow_3_expanded_at_S_) (mx R 2 2 power_flow_3_expanded_at_E_) (mx R 2 2 power_flow_3_expanded_at_T) (power_flow_3_expanded_inhabited R)); rewrite /power_flow_3_expanded_domain /power_flow_3_expanded_left /power_flow_3_expanded_right; not_at_point. Qed.
Lemma power_flow_3_expanded_wrong_1 (R : numFieldType) : ~ (forall (dot_W : 'M[R]_(2, 2)) (corner_block : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (T : 'M[R]_(2, 2)),
  power_flow_3_expanded_domain dot_W corner_block S_ E_ T -> power_flow_3_expanded_left dot_W corner_block S_ E_ T = - (3%:R^-1 *: ((S_ *m E_ *m T) + ((S_ *m S_) *m E_) + (E_ *m (T *m T))))).
Proof. move=> /(_ (mx R 2 2 power_flow_3_expanded_at_dot_W) (mx R 2 2 power_flow_3_expanded_at_corner_block) (mx R 2 2 power_flow_3_expanded_at_S_) (mx R 2 2 power_flow_3_expanded_at_E_) (mx R 2 2 power_flow_3_expanded_at_T) (power_flow_3_expanded_inhabited R)); rewrite /power_flow_3_expanded_domain /power_flow_3_expanded_left /power_flow_3_expanded_right; not_at_point. Qed.

(* power_flow_4: | \dot{W} = -CornerOfPower(S, ∂E, T, 3)/3 *)
Definition power_flow_4_corner_domain (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) : Prop :=
  True.
Definition power_flow_4_corner_left (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) : 'M[R]_(d0, d3) :=
  (S_ *m ((S_ *m E_) + (E_ *m T))) + (E_ *m (T *m T)).
Definition power_flow_4_corner_right (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) : 'M[R]_(d0, d3) :=
  (S_ *m E_ *m T) + ((S_ *m S_) *m E_) + (E_ *m (T *m T)).
Lemma power_flow_4_corner (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) :
  power_flow_4_corner_domain S_ E_ T -> power_flow_4_corner_left S_ E_ T = power_flow_4_corner_right S_ E_ T.
Proof.
  rewrite /power_flow_4_corner_domain /power_flow_4_corner_left /power_flow_4_corner_right; move=> _.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  have certified := @by_certificate R D [:: pad D S_; pad D E_; pad D T] [:: ]
    [:: ]
    (Plus (Times (Letter 0) (Plus (Times (Letter 0) (Letter 1)) (Times (Letter 1) (Letter 2)))) (Times (Letter 1) (Times (Letter 2) (Letter 2))))
    (Plus (Plus (Times (Times (Letter 0) (Letter 1)) (Letter 2)) (Times (Times (Letter 0) (Letter 0)) (Letter 1))) (Times (Letter 1) (Times (Letter 2) (Letter 2)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_4_expanded_domain (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : Prop :=
  corner_block = (S_ *m E_ *m T) + ((S_ *m S_) *m E_) + (E_ *m (T *m T)) /\
  dot_W = - (3%:R^-1 *: ((S_ *m E_ *m T) + ((S_ *m S_) *m E_) + (E_ *m (T *m T)))).
Definition power_flow_4_expanded_left (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  dot_W.
Definition power_flow_4_expanded_right (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  - (3%:R^-1 *: corner_block).
Lemma power_flow_4_expanded (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) :
  power_flow_4_expanded_domain dot_W corner_block S_ E_ T -> power_flow_4_expanded_left dot_W corner_block S_ E_ T = power_flow_4_expanded_right dot_W corner_block S_ E_ T.
Proof.
  rewrite /power_flow_4_expanded_domain /power_flow_4_expanded_left /power_flow_4_expanded_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D dot_W; pad D corner_block; pad D S_; pad D E_; pad D T] [:: 3%:R^-1]
    [:: ((Multiple 0 Unit), (Letter 1), (Plus (Plus (Times (Times (Letter 2) (Letter 3)) (Letter 4)) (Times (Times (Letter 2) (Letter 2)) (Letter 3))) (Times (Letter 3) (Times (Letter 4) (Letter 4)))), Unit); (Unit, (Letter 0), (Minus (Multiple 0 (Plus (Plus (Times (Times (Letter 2) (Letter 3)) (Letter 4)) (Times (Times (Letter 2) (Letter 2)) (Letter 3))) (Times (Letter 3) (Times (Letter 4) (Letter 4)))))), Unit)]
    (Letter 0)
    (Minus (Multiple 0 (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_4_domain (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : Prop :=
  dot_W = - (3%:R^-1 *: ((S_ *m E_ *m T) + ((S_ *m S_) *m E_) + (E_ *m (T *m T)))).
Definition power_flow_4_left (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  dot_W.
Definition power_flow_4_right (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  - (3%:R^-1 *: (corner S_ E_ T 3)).
Lemma power_flow_4 (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) :
  power_flow_4_domain dot_W S_ E_ T -> power_flow_4_left dot_W S_ E_ T = power_flow_4_right dot_W S_ E_ T.
Proof.
  rewrite /power_flow_4_domain /power_flow_4_left /power_flow_4_right => given.
  have same := @power_flow_4_corner _ _ _ S_ E_ T I.
  rewrite /power_flow_4_corner_left /power_flow_4_corner_right ?mulmxA in same.
  have block : (corner S_ E_ T 3) = (S_ *m E_ *m T) + ((S_ *m S_) *m E_) + (E_ *m (T *m T)) by corner_written; rewrite same ?mulmxA.
  apply: (@power_flow_4_expanded _ _ _ dot_W (corner S_ E_ T 3) S_ E_ T).
  by rewrite /power_flow_4_expanded_domain; do !split.
Qed.
Definition power_flow_4_expanded_at_dot_W : table :=
  [:: [:: q (-24970681) 2430490; q 24857779 1215245]; [:: q (-3518764) 6076225; q (-738164223) 6076225]].
Definition power_flow_4_expanded_at_corner_block : table :=
  [:: [:: q 74912043 2430490; q (-74573337) 1215245]; [:: q 10556292 6076225; q 2214492669 6076225]].
Definition power_flow_4_expanded_at_S_ : table :=
  [:: [:: q 481 289; q (-360) 289]; [:: q (-360) 289; q 964 289]].
Definition power_flow_4_expanded_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_4_expanded_at_T : table :=
  [:: [:: q 21892 21025; q 7344 21025]; [:: q 7344 21025; q 83233 21025]].
Lemma power_flow_4_expanded_inhabited (R : numFieldType) : power_flow_4_expanded_domain (mx R 2 2 power_flow_4_expanded_at_dot_W) (mx R 2 2 power_flow_4_expanded_at_corner_block) (mx R 2 2 power_flow_4_expanded_at_S_) (mx R 2 2 power_flow_4_expanded_at_E_) (mx R 2 2 power_flow_4_expanded_at_T).
Proof. by rewrite /power_flow_4_expanded_domain /power_flow_4_expanded_left /power_flow_4_expanded_right; at_point. Qed.
Lemma power_flow_4_expanded_left_value (R : numFieldType) : power_flow_4_expanded_left (mx R 2 2 power_flow_4_expanded_at_dot_W) (mx R 2 2 power_flow_4_expanded_at_corner_block) (mx R 2 2 power_flow_4_expanded_at_S_) (mx R 2 2 power_flow_4_expanded_at_E_) (mx R 2 2 power_flow_4_expanded_at_T) =
  mx R 2 2 [:: [:: q (-24970681) 2430490; q 24857779 1215245]; [:: q (-3518764) 6076225; q (-738164223) 6076225]].
Proof. by rewrite /power_flow_4_expanded_domain /power_flow_4_expanded_left /power_flow_4_expanded_right; at_point. Qed.
Lemma power_flow_4_expanded_right_value (R : numFieldType) : power_flow_4_expanded_right (mx R 2 2 power_flow_4_expanded_at_dot_W) (mx R 2 2 power_flow_4_expanded_at_corner_block) (mx R 2 2 power_flow_4_expanded_at_S_) (mx R 2 2 power_flow_4_expanded_at_E_) (mx R 2 2 power_flow_4_expanded_at_T) =
  mx R 2 2 [:: [:: q (-24970681) 2430490; q 24857779 1215245]; [:: q (-3518764) 6076225; q (-738164223) 6076225]].
Proof. by rewrite /power_flow_4_expanded_domain /power_flow_4_expanded_left /power_flow_4_expanded_right; at_point. Qed.
Lemma power_flow_4_expanded_wrong_0 (R : numFieldType) : ~ (forall (dot_W : 'M[R]_(2, 2)) (corner_block : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (T : 'M[R]_(2, 2)),
  power_flow_4_expanded_domain dot_W corner_block S_ E_ T -> power_flow_4_expanded_left dot_W corner_block S_ E_ T = - (3%:R^-1 *: ((T *m E_ *m S_) + ((T *m T) *m E_) + (E_ *m (S_ *m S_))))).
Proof. move=> /(_ (mx R 2 2 power_flow_4_expanded_at_dot_W) (mx R 2 2 power_flow_4_expanded_at_corner_block) (mx R 2 2 power_flow_4_expanded_at_S_) (mx R 2 2 power_flow_4_expanded_at_E_) (mx R 2 2 power_flow_4_expanded_at_T) (power_flow_4_expanded_inhabited R)); rewrite /power_flow_4_expanded_domain /power_flow_4_expanded_left /power_flow_4_expanded_right; not_at_point. Qed.
Lemma power_flow_4_expanded_wrong_1 (R : numFieldType) : ~ (forall (dot_W : 'M[R]_(2, 2)) (corner_block : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (T : 'M[R]_(2, 2)),
  power_flow_4_expanded_domain dot_W corner_block S_ E_ T -> power_flow_4_expanded_left dot_W corner_block S_ E_ T = - (4%:R^-1 *: ((S_ *m E_ *m (T *m T)) + ((S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T))))).
Proof. move=> /(_ (mx R 2 2 power_flow_4_expanded_at_dot_W) (mx R 2 2 power_flow_4_expanded_at_corner_block) (mx R 2 2 power_flow_4_expanded_at_S_) (mx R 2 2 power_flow_4_expanded_at_E_) (mx R 2 2 power_flow_4_expanded_at_T) (power_flow_4_expanded_inhabited R)); rewrite /power_flow_4_expanded_domain /power_flow_4_expanded_left /power_flow_4_expanded_right; not_at_point. Qed.

(* power_flow_5: | \dot{W} = -CornerOfPower(S, ∂E, T, 5)/5 *)
Definition power_flow_5_corner_domain (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) : Prop :=
  True.
Definition power_flow_5_corner_left (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) : 'M[R]_(d0, d3) :=
  (S_ *m ((S_ *m ((S_ *m ((S_ *m E_) + (E_ *m T))) + (E_ *m (T *m T)))) + (E_ *m (T *m T *m T)))) + (E_ *m (T *m T *m T *m T)).
Definition power_flow_5_corner_right (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) : 'M[R]_(d0, d3) :=
  (S_ *m E_ *m (T *m T *m T)) + ((S_ *m S_) *m E_ *m (T *m T)) + ((S_ *m S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T *m T)).
Lemma power_flow_5_corner (R : numFieldType) (d0 d3 : nat)
  (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d3)) (T : 'M[R]_(d3, d3)) :
  power_flow_5_corner_domain S_ E_ T -> power_flow_5_corner_left S_ E_ T = power_flow_5_corner_right S_ E_ T.
Proof.
  rewrite /power_flow_5_corner_domain /power_flow_5_corner_left /power_flow_5_corner_right; move=> _.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d3].
  have certified := @by_certificate R D [:: pad D S_; pad D E_; pad D T] [:: ]
    [:: ]
    (Plus (Times (Letter 0) (Plus (Times (Letter 0) (Plus (Times (Letter 0) (Plus (Times (Letter 0) (Letter 1)) (Times (Letter 1) (Letter 2)))) (Times (Letter 1) (Times (Letter 2) (Letter 2))))) (Times (Letter 1) (Times (Times (Letter 2) (Letter 2)) (Letter 2))))) (Times (Letter 1) (Times (Times (Times (Letter 2) (Letter 2)) (Letter 2)) (Letter 2))))
    (Plus (Plus (Plus (Plus (Times (Times (Letter 0) (Letter 1)) (Times (Times (Letter 2) (Letter 2)) (Letter 2))) (Times (Times (Times (Letter 0) (Letter 0)) (Letter 1)) (Times (Letter 2) (Letter 2)))) (Times (Times (Times (Times (Letter 0) (Letter 0)) (Letter 0)) (Letter 1)) (Letter 2))) (Times (Times (Times (Times (Letter 0) (Letter 0)) (Letter 0)) (Letter 0)) (Letter 1))) (Times (Letter 1) (Times (Times (Times (Letter 2) (Letter 2)) (Letter 2)) (Letter 2)))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_5_expanded_domain (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : Prop :=
  corner_block = (S_ *m E_ *m (T *m T *m T)) + ((S_ *m S_) *m E_ *m (T *m T)) + ((S_ *m S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T *m T)) /\
  dot_W = - (5%:R^-1 *: ((S_ *m E_ *m (T *m T *m T)) + ((S_ *m S_) *m E_ *m (T *m T)) + ((S_ *m S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T *m T)))).
Definition power_flow_5_expanded_left (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  dot_W.
Definition power_flow_5_expanded_right (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  - (5%:R^-1 *: corner_block).
Lemma power_flow_5_expanded (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (corner_block : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) :
  power_flow_5_expanded_domain dot_W corner_block S_ E_ T -> power_flow_5_expanded_left dot_W corner_block S_ E_ T = power_flow_5_expanded_right dot_W corner_block S_ E_ T.
Proof.
  rewrite /power_flow_5_expanded_domain /power_flow_5_expanded_left /power_flow_5_expanded_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D dot_W; pad D corner_block; pad D S_; pad D E_; pad D T] [:: 5%:R^-1]
    [:: ((Multiple 0 Unit), (Letter 1), (Plus (Plus (Plus (Plus (Times (Times (Letter 2) (Letter 3)) (Times (Times (Letter 4) (Letter 4)) (Letter 4))) (Times (Times (Times (Letter 2) (Letter 2)) (Letter 3)) (Times (Letter 4) (Letter 4)))) (Times (Times (Times (Times (Letter 2) (Letter 2)) (Letter 2)) (Letter 3)) (Letter 4))) (Times (Times (Times (Times (Letter 2) (Letter 2)) (Letter 2)) (Letter 2)) (Letter 3))) (Times (Letter 3) (Times (Times (Times (Letter 4) (Letter 4)) (Letter 4)) (Letter 4)))), Unit); (Unit, (Letter 0), (Minus (Multiple 0 (Plus (Plus (Plus (Plus (Times (Times (Letter 2) (Letter 3)) (Times (Times (Letter 4) (Letter 4)) (Letter 4))) (Times (Times (Times (Letter 2) (Letter 2)) (Letter 3)) (Times (Letter 4) (Letter 4)))) (Times (Times (Times (Times (Letter 2) (Letter 2)) (Letter 2)) (Letter 3)) (Letter 4))) (Times (Times (Times (Times (Letter 2) (Letter 2)) (Letter 2)) (Letter 2)) (Letter 3))) (Times (Letter 3) (Times (Times (Times (Letter 4) (Letter 4)) (Letter 4)) (Letter 4)))))), Unit)]
    (Letter 0)
    (Minus (Multiple 0 (Letter 1))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition power_flow_5_domain (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : Prop :=
  dot_W = - (5%:R^-1 *: ((S_ *m E_ *m (T *m T *m T)) + ((S_ *m S_) *m E_ *m (T *m T)) + ((S_ *m S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T *m T)))).
Definition power_flow_5_left (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  dot_W.
Definition power_flow_5_right (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) : 'M[R]_(d0, d1) :=
  - (5%:R^-1 *: (corner S_ E_ T 5)).
Lemma power_flow_5 (R : numFieldType) (d0 d1 : nat)
  (dot_W : 'M[R]_(d0, d1)) (S_ : 'M[R]_(d0, d0)) (E_ : 'M[R]_(d0, d1)) (T : 'M[R]_(d1, d1)) :
  power_flow_5_domain dot_W S_ E_ T -> power_flow_5_left dot_W S_ E_ T = power_flow_5_right dot_W S_ E_ T.
Proof.
  rewrite /power_flow_5_domain /power_flow_5_left /power_flow_5_right => given.
  have same := @power_flow_5_corner _ _ _ S_ E_ T I.
  rewrite /power_flow_5_corner_left /power_flow_5_corner_right ?mulmxA in same.
  have block : (corner S_ E_ T 5) = (S_ *m E_ *m (T *m T *m T)) + ((S_ *m S_) *m E_ *m (T *m T)) + ((S_ *m S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T *m T)) by corner_written; rewrite same ?mulmxA.
  apply: (@power_flow_5_expanded _ _ _ dot_W (corner S_ E_ T 5) S_ E_ T).
  by rewrite /power_flow_5_expanded_domain; do !split.
Qed.
Definition power_flow_5_expanded_at_dot_W : table :=
  [:: [:: q (-42701034349484) 422605128125; q 258099011055787 422605128125]; [:: q 7413456837037 422605128125; q (-590626534611141) 422605128125]].
Definition power_flow_5_expanded_at_corner_block : table :=
  [:: [:: q 42701034349484 84521025625; q (-258099011055787) 84521025625]; [:: q (-7413456837037) 84521025625; q 590626534611141 84521025625]].
Definition power_flow_5_expanded_at_S_ : table :=
  [:: [:: q 9544372 4020025; q (-6008796) 4020025]; [:: q (-6008796) 4020025; q 10555753 4020025]].
Definition power_flow_5_expanded_at_E_ : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Definition power_flow_5_expanded_at_T : table :=
  [:: [:: q 21892 21025; q 7344 21025]; [:: q 7344 21025; q 83233 21025]].
Lemma power_flow_5_expanded_inhabited (R : numFieldType) : power_flow_5_expanded_domain (mx R 2 2 power_flow_5_expanded_at_dot_W) (mx R 2 2 power_flow_5_expanded_at_corner_block) (mx R 2 2 power_flow_5_expanded_at_S_) (mx R 2 2 power_flow_5_expanded_at_E_) (mx R 2 2 power_flow_5_expanded_at_T).
Proof. by rewrite /power_flow_5_expanded_domain /power_flow_5_expanded_left /power_flow_5_expanded_right; at_point. Qed.
Lemma power_flow_5_expanded_left_value (R : numFieldType) : power_flow_5_expanded_left (mx R 2 2 power_flow_5_expanded_at_dot_W) (mx R 2 2 power_flow_5_expanded_at_corner_block) (mx R 2 2 power_flow_5_expanded_at_S_) (mx R 2 2 power_flow_5_expanded_at_E_) (mx R 2 2 power_flow_5_expanded_at_T) =
  mx R 2 2 [:: [:: q (-42701034349484) 422605128125; q 258099011055787 422605128125]; [:: q 7413456837037 422605128125; q (-590626534611141) 422605128125]].
Proof. by rewrite /power_flow_5_expanded_domain /power_flow_5_expanded_left /power_flow_5_expanded_right; at_point. Qed.
Lemma power_flow_5_expanded_right_value (R : numFieldType) : power_flow_5_expanded_right (mx R 2 2 power_flow_5_expanded_at_dot_W) (mx R 2 2 power_flow_5_expanded_at_corner_block) (mx R 2 2 power_flow_5_expanded_at_S_) (mx R 2 2 power_flow_5_expanded_at_E_) (mx R 2 2 power_flow_5_expanded_at_T) =
  mx R 2 2 [:: [:: q (-42701034349484) 422605128125; q 258099011055787 422605128125]; [:: q 7413456837037 422605128125; q (-590626534611141) 422605128125]].
Proof. by rewrite /power_flow_5_expanded_domain /power_flow_5_expanded_left /power_flow_5_expanded_right; at_point. Qed.
Lemma power_flow_5_expanded_wrong_0 (R : numFieldType) : ~ (forall (dot_W : 'M[R]_(2, 2)) (corner_block : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (T : 'M[R]_(2, 2)),
  power_flow_5_expanded_domain dot_W corner_block S_ E_ T -> power_flow_5_expanded_left dot_W corner_block S_ E_ T = - (5%:R^-1 *: ((T *m E_ *m (S_ *m S_ *m S_)) + ((T *m T) *m E_ *m (S_ *m S_)) + ((T *m T *m T) *m E_ *m S_) + ((T *m T *m T *m T) *m E_) + (E_ *m (S_ *m S_ *m S_ *m S_))))).
Proof. move=> /(_ (mx R 2 2 power_flow_5_expanded_at_dot_W) (mx R 2 2 power_flow_5_expanded_at_corner_block) (mx R 2 2 power_flow_5_expanded_at_S_) (mx R 2 2 power_flow_5_expanded_at_E_) (mx R 2 2 power_flow_5_expanded_at_T) (power_flow_5_expanded_inhabited R)); rewrite /power_flow_5_expanded_domain /power_flow_5_expanded_left /power_flow_5_expanded_right; not_at_point. Qed.
Lemma power_flow_5_expanded_wrong_1 (R : numFieldType) : ~ (forall (dot_W : 'M[R]_(2, 2)) (corner_block : 'M[R]_(2, 2)) (S_ : 'M[R]_(2, 2)) (E_ : 'M[R]_(2, 2)) (T : 'M[R]_(2, 2)),
  power_flow_5_expanded_domain dot_W corner_block S_ E_ T -> power_flow_5_expanded_left dot_W corner_block S_ E_ T = - (6%:R^-1 *: ((S_ *m E_ *m (T *m T *m T *m T)) + ((S_ *m S_) *m E_ *m (T *m T *m T)) + ((S_ *m S_ *m S_) *m E_ *m (T *m T)) + ((S_ *m S_ *m S_ *m S_) *m E_ *m T) + ((S_ *m S_ *m S_ *m S_ *m S_) *m E_) + (E_ *m (T *m T *m T *m T *m T))))).
Proof. move=> /(_ (mx R 2 2 power_flow_5_expanded_at_dot_W) (mx R 2 2 power_flow_5_expanded_at_corner_block) (mx R 2 2 power_flow_5_expanded_at_S_) (mx R 2 2 power_flow_5_expanded_at_E_) (mx R 2 2 power_flow_5_expanded_at_T) (power_flow_5_expanded_inhabited R)); rewrite /power_flow_5_expanded_domain /power_flow_5_expanded_left /power_flow_5_expanded_right; not_at_point. Qed.

Definition all_of_them := (power_flow_3,
  power_flow_4,
  power_flow_5).
Print Assumptions all_of_them.
