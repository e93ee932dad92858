(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* completion_facts_16: Let D be the given diagonal and C the matrix of a cyclic permutation, whose diagonal is
   0. The completion (C + ε D)/ε has ε² W^T W = 1 + O(ε): for small ε > 0 its rank is d, and its normalised
   singular values tend to 1/d as ε → 0. | (epsilon*T(D) + T(C))*(epsilon*D + C) = epsilon**2*T(D)*D +
   epsilon*(T(C)*D + T(D)*C) + 1 *)
Definition completion_facts_16_domain (R : numFieldType) (d0 d1 : nat)
  (D_ : 'M[R]_(d0, d1)) (C : 'M[R]_(d0, d1)) (epsilon : R) : Prop :=
  C^T *m C = (1%:M : 'M_d1).
Definition completion_facts_16_left (R : numFieldType) (d0 d1 : nat)
  (D_ : 'M[R]_(d0, d1)) (C : 'M[R]_(d0, d1)) (epsilon : R) : 'M[R]_(d1, d1) :=
  ((epsilon *: D_^T) + C^T) *m ((epsilon *: D_) + C).
Definition completion_facts_16_right (R : numFieldType) (d0 d1 : nat)
  (D_ : 'M[R]_(d0, d1)) (C : 'M[R]_(d0, d1)) (epsilon : R) : 'M[R]_(d1, d1) :=
  (epsilon *: (epsilon *: (D_^T *m D_))) + (epsilon *: ((C^T *m D_) + (D_^T *m C))) + ((1%:M : 'M_d1)).
Lemma completion_facts_16 (R : numFieldType) (d0 d1 : nat)
  (D_ : 'M[R]_(d0, d1)) (C : 'M[R]_(d0, d1)) (epsilon : R) :
  completion_facts_16_domain D_ C epsilon -> completion_facts_16_left D_ C epsilon = completion_facts_16_right D_ C epsilon.
Proof.
  rewrite /completion_facts_16_domain /completion_facts_16_left /completion_facts_16_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D D_; pad D C; pad D (1%:M : 'M_d1)] [:: epsilon]
    [:: (Unit, (Times (Transposed (Letter 1)) (Letter 1)), (Letter 2), Unit)]
    (Times (Plus (Multiple 0 (Transposed (Letter 0))) (Transposed (Letter 1))) (Plus (Multiple 0 (Letter 0)) (Letter 1)))
    (Plus (Plus (Multiple 0 (Multiple 0 (Times (Transposed (Letter 0)) (Letter 0)))) (Multiple 0 (Plus (Times (Transposed (Letter 1)) (Letter 0)) (Times (Transposed (Letter 0)) (Letter 1))))) (Letter 2)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition completion_facts_16_at_D_ : table :=
  [:: [:: q 2 3; q 0 1; q 0 1]; [:: q 0 1; q 5 4; q 0 1]; [:: q 0 1; q 0 1; q (-7) 2]].
Definition completion_facts_16_at_C : table :=
  [:: [:: q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1]; [:: q 1 1; q 0 1; q 0 1]].
Definition completion_facts_16_at_epsilon : Q :=
  q 1 9.
Lemma completion_facts_16_inhabited (R : numFieldType) : completion_facts_16_domain (mx R 3 3 completion_facts_16_at_D_) (mx R 3 3 completion_facts_16_at_C) (of_Q R completion_facts_16_at_epsilon).
Proof. by rewrite /completion_facts_16_domain /completion_facts_16_left /completion_facts_16_right; at_point. Qed.
Lemma completion_facts_16_left_value (R : numFieldType) : completion_facts_16_left (mx R 3 3 completion_facts_16_at_D_) (mx R 3 3 completion_facts_16_at_C) (of_Q R completion_facts_16_at_epsilon) =
  mx R 3 3 [:: [:: q 733 729; q 2 27; q (-7) 18]; [:: q 2 27; q 1321 1296; q 5 36]; [:: q (-7) 18; q 5 36; q 373 324]].
Proof. by rewrite /completion_facts_16_domain /completion_facts_16_left /completion_facts_16_right; at_point. Qed.
Lemma completion_facts_16_right_value (R : numFieldType) : completion_facts_16_right (mx R 3 3 completion_facts_16_at_D_) (mx R 3 3 completion_facts_16_at_C) (of_Q R completion_facts_16_at_epsilon) =
  mx R 3 3 [:: [:: q 733 729; q 2 27; q (-7) 18]; [:: q 2 27; q 1321 1296; q 5 36]; [:: q (-7) 18; q 5 36; q 373 324]].
Proof. by rewrite /completion_facts_16_domain /completion_facts_16_left /completion_facts_16_right; at_point. Qed.
Lemma completion_facts_16_wrong_0 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(3, 3)) (C : 'M[R]_(3, 3)) (epsilon : R),
  completion_facts_16_domain D_ C epsilon -> completion_facts_16_left D_ C epsilon = (epsilon *: (epsilon *: (D_^T *m D_))) + (epsilon *: ((D_^T *m C) + (D_^T *m D_))) + (1%:M : 'M_3)).
Proof. move=> /(_ (mx R 3 3 completion_facts_16_at_D_) (mx R 3 3 completion_facts_16_at_C) (of_Q R completion_facts_16_at_epsilon) (completion_facts_16_inhabited R)); rewrite /completion_facts_16_domain /completion_facts_16_left /completion_facts_16_right; not_at_point. Qed.
Lemma completion_facts_16_wrong_1 (R : numFieldType) : ~ (forall (D_ : 'M[R]_(3, 3)) (C : 'M[R]_(3, 3)) (epsilon : R),
  completion_facts_16_domain D_ C epsilon -> completion_facts_16_left D_ C epsilon = (epsilon *: (epsilon *: (D_^T *m D_))) + (epsilon *: ((C^T *m C) + (D_^T *m C))) + (1%:M : 'M_3)).
Proof. move=> /(_ (mx R 3 3 completion_facts_16_at_D_) (mx R 3 3 completion_facts_16_at_C) (of_Q R completion_facts_16_at_epsilon) (completion_facts_16_inhabited R)); rewrite /completion_facts_16_domain /completion_facts_16_left /completion_facts_16_right; not_at_point. Qed.

(* completion_facts_17: and subtracting the left columns times A^{-1} B from the right ones clears B: what is
   left is A next to the complement D − C A^{-1} B, so the rank is r exactly where the complement is 0. |
   -A*A^{-1}*B + B = 0 *)
Definition completion_facts_17_domain (R : numFieldType) (d0 d3 d1 : nat)
  (A : 'M[R]_(d0, d3)) (A_1 : 'M[R]_(d3, d0)) (B : 'M[R]_(d0, d1)) : Prop :=
  A *m A_1 = (1%:M : 'M_d0).
Definition completion_facts_17_left (R : numFieldType) (d0 d3 d1 : nat)
  (A : 'M[R]_(d0, d3)) (A_1 : 'M[R]_(d3, d0)) (B : 'M[R]_(d0, d1)) : 'M[R]_(d0, d1) :=
  (- (A *m A_1 *m B)) + B.
Definition completion_facts_17_right (R : numFieldType) (d0 d3 d1 : nat)
  (A : 'M[R]_(d0, d3)) (A_1 : 'M[R]_(d3, d0)) (B : 'M[R]_(d0, d1)) : 'M[R]_(d0, d1) :=
  0.
Lemma completion_facts_17 (R : numFieldType) (d0 d3 d1 : nat)
  (A : 'M[R]_(d0, d3)) (A_1 : 'M[R]_(d3, d0)) (B : 'M[R]_(d0, d1)) :
  completion_facts_17_domain A A_1 B -> completion_facts_17_left A A_1 B = completion_facts_17_right A A_1 B.
Proof.
  rewrite /completion_facts_17_domain /completion_facts_17_left /completion_facts_17_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d3; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D A; pad D A_1; pad D B; pad D (1%:M : 'M_d0)] [:: ]
    [:: ((Minus Unit), (Times (Letter 0) (Letter 1)), (Letter 3), (Letter 2)); ((Minus Unit), (Times (Letter 3) (Letter 2)), (Letter 2), Unit)]
    (Plus (Minus (Times (Times (Letter 0) (Letter 1)) (Letter 2))) (Letter 2))
    Nothing.
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition completion_facts_17_at_A : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition completion_facts_17_at_A_1 : table :=
  [:: [:: q 2 21; q 8 693]; [:: q 0 1; q 2 11]].
Definition completion_facts_17_at_B : table :=
  [:: [:: q 11 2; q 1 1]; [:: q 1 1; q 9 1]].
Lemma completion_facts_17_inhabited (R : numFieldType) : completion_facts_17_domain (mx R 2 2 completion_facts_17_at_A) (mx R 2 2 completion_facts_17_at_A_1) (mx R 2 2 completion_facts_17_at_B).
Proof. by rewrite /completion_facts_17_domain /completion_facts_17_left /completion_facts_17_right; at_point. Qed.
Lemma completion_facts_17_left_value (R : numFieldType) : completion_facts_17_left (mx R 2 2 completion_facts_17_at_A) (mx R 2 2 completion_facts_17_at_A_1) (mx R 2 2 completion_facts_17_at_B) =
  mx R 2 2 [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /completion_facts_17_domain /completion_facts_17_left /completion_facts_17_right; at_point. Qed.
Lemma completion_facts_17_right_value (R : numFieldType) : completion_facts_17_right (mx R 2 2 completion_facts_17_at_A) (mx R 2 2 completion_facts_17_at_A_1) (mx R 2 2 completion_facts_17_at_B) =
  mx R 2 2 [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /completion_facts_17_domain /completion_facts_17_left /completion_facts_17_right; at_point. Qed.
Lemma completion_facts_17_wrong_0 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (A_1 : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  completion_facts_17_domain A A_1 B -> A + (- (A *m A_1 *m B)) = completion_facts_17_right A A_1 B).
Proof. move=> /(_ (mx R 2 2 completion_facts_17_at_A) (mx R 2 2 completion_facts_17_at_A_1) (mx R 2 2 completion_facts_17_at_B) (completion_facts_17_inhabited R)); rewrite /completion_facts_17_domain /completion_facts_17_left /completion_facts_17_right; not_at_point. Qed.
Lemma completion_facts_17_wrong_1 (R : numFieldType) : ~ (forall (A : 'M[R]_(2, 2)) (A_1 : 'M[R]_(2, 2)) (B : 'M[R]_(2, 2)),
  completion_facts_17_domain A A_1 B -> (- ((A_1 *m A_1) *m B)) + B = completion_facts_17_right A A_1 B).
Proof. move=> /(_ (mx R 2 2 completion_facts_17_at_A) (mx R 2 2 completion_facts_17_at_A_1) (mx R 2 2 completion_facts_17_at_B) (completion_facts_17_inhabited R)); rewrite /completion_facts_17_domain /completion_facts_17_left /completion_facts_17_right; not_at_point. Qed.

(* completion_facts_18: Let A, B; C, D be the blocks of a matrix with an invertible r × r block A. Subtracting C
   A^{-1} times the upper rows from the lower ones clears C, | C - C*A^{-1}*A = 0 *)
Definition completion_facts_18_domain (R : numFieldType) (d0 d1 d3 : nat)
  (C : 'M[R]_(d0, d1)) (A_1 : 'M[R]_(d1, d3)) (A : 'M[R]_(d3, d1)) : Prop :=
  A_1 *m A = (1%:M : 'M_d1).
Definition completion_facts_18_left (R : numFieldType) (d0 d1 d3 : nat)
  (C : 'M[R]_(d0, d1)) (A_1 : 'M[R]_(d1, d3)) (A : 'M[R]_(d3, d1)) : 'M[R]_(d0, d1) :=
  C + (- (C *m A_1 *m A)).
Definition completion_facts_18_right (R : numFieldType) (d0 d1 d3 : nat)
  (C : 'M[R]_(d0, d1)) (A_1 : 'M[R]_(d1, d3)) (A : 'M[R]_(d3, d1)) : 'M[R]_(d0, d1) :=
  0.
Lemma completion_facts_18 (R : numFieldType) (d0 d1 d3 : nat)
  (C : 'M[R]_(d0, d1)) (A_1 : 'M[R]_(d1, d3)) (A : 'M[R]_(d3, d1)) :
  completion_facts_18_domain C A_1 A -> completion_facts_18_left C A_1 A = completion_facts_18_right C A_1 A.
Proof.
  rewrite /completion_facts_18_domain /completion_facts_18_left /completion_facts_18_right; move=> h0.
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d3].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  have certified := @by_certificate R D [:: pad D C; pad D A_1; pad D A; pad D (1%:M : 'M_d1)] [:: ]
    [:: ((Minus (Letter 0)), (Times (Letter 1) (Letter 2)), (Letter 3), Unit); ((Minus Unit), (Times (Letter 0) (Letter 3)), (Letter 0), Unit)]
    (Plus (Letter 0) (Minus (Times (Times (Letter 0) (Letter 1)) (Letter 2))))
    Nothing.
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition completion_facts_18_at_C : table :=
  [:: [:: q 49 6; q 2 1]; [:: q (-5) 1; q 43 6]].
Definition completion_facts_18_at_A_1 : table :=
  [:: [:: q 2 21; q 8 693]; [:: q 0 1; q 2 11]].
Definition completion_facts_18_at_A : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Lemma completion_facts_18_inhabited (R : numFieldType) : completion_facts_18_domain (mx R 2 2 completion_facts_18_at_C) (mx R 2 2 completion_facts_18_at_A_1) (mx R 2 2 completion_facts_18_at_A).
Proof. by rewrite /completion_facts_18_domain /completion_facts_18_left /completion_facts_18_right; at_point. Qed.
Lemma completion_facts_18_left_value (R : numFieldType) : completion_facts_18_left (mx R 2 2 completion_facts_18_at_C) (mx R 2 2 completion_facts_18_at_A_1) (mx R 2 2 completion_facts_18_at_A) =
  mx R 2 2 [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /completion_facts_18_domain /completion_facts_18_left /completion_facts_18_right; at_point. Qed.
Lemma completion_facts_18_right_value (R : numFieldType) : completion_facts_18_right (mx R 2 2 completion_facts_18_at_C) (mx R 2 2 completion_facts_18_at_A_1) (mx R 2 2 completion_facts_18_at_A) =
  mx R 2 2 [:: [:: q 0 1; q 0 1]; [:: q 0 1; q 0 1]].
Proof. by rewrite /completion_facts_18_domain /completion_facts_18_left /completion_facts_18_right; at_point. Qed.
Lemma completion_facts_18_wrong_0 (R : numFieldType) : ~ (forall (C : 'M[R]_(2, 2)) (A_1 : 'M[R]_(2, 2)) (A : 'M[R]_(2, 2)),
  completion_facts_18_domain C A_1 A -> A + (- (C *m A_1 *m A)) = completion_facts_18_right C A_1 A).
Proof. move=> /(_ (mx R 2 2 completion_facts_18_at_C) (mx R 2 2 completion_facts_18_at_A_1) (mx R 2 2 completion_facts_18_at_A) (completion_facts_18_inhabited R)); rewrite /completion_facts_18_domain /completion_facts_18_left /completion_facts_18_right; not_at_point. Qed.
Lemma completion_facts_18_wrong_1 (R : numFieldType) : ~ (forall (C : 'M[R]_(2, 2)) (A_1 : 'M[R]_(2, 2)) (A : 'M[R]_(2, 2)),
  completion_facts_18_domain C A_1 A -> (- (A *m A_1 *m A)) + C = completion_facts_18_right C A_1 A).
Proof. move=> /(_ (mx R 2 2 completion_facts_18_at_C) (mx R 2 2 completion_facts_18_at_A_1) (mx R 2 2 completion_facts_18_at_A) (completion_facts_18_inhabited R)); rewrite /completion_facts_18_domain /completion_facts_18_left /completion_facts_18_right; not_at_point. Qed.

(* corank_one_14: With c the vector of the cofactors and P the projection onto the directions of the plane, the
   gradient along it is g = P c, of length G, and the unit normal is g/G: along that det grows at the rate c^T
   g/G = g^T g/G = G, so |det| = η G + O(η²). | T(c)*P*c = T(c)*T(P)*P*c *)
Definition corank_one_14_domain (R : numFieldType) (d0 d1 : nat)
  (c : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) : Prop :=
  P^T = P /\
  P *m P = P.
Definition corank_one_14_left (R : numFieldType) (d0 d1 : nat)
  (c : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) : 'M[R]_(d1, d1) :=
  c^T *m P *m c.
Definition corank_one_14_right (R : numFieldType) (d0 d1 : nat)
  (c : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) : 'M[R]_(d1, d1) :=
  c^T *m P^T *m P *m c.
Lemma corank_one_14 (R : numFieldType) (d0 d1 : nat)
  (c : 'M[R]_(d0, d1)) (P : 'M[R]_(d0, d0)) :
  corank_one_14_domain c P -> corank_one_14_left c P = corank_one_14_right c P.
Proof.
  rewrite /corank_one_14_domain /corank_one_14_left /corank_one_14_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 _]]] := common_bound [:: d0; d1].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D c; pad D P] [:: ]
    [:: ((Minus (Transposed (Letter 0))), (Transposed (Letter 1)), (Letter 1), (Times (Letter 1) (Letter 0))); ((Minus (Transposed (Letter 0))), (Times (Letter 1) (Letter 1)), (Letter 1), (Letter 0))]
    (Times (Times (Transposed (Letter 0)) (Letter 1)) (Letter 0))
    (Times (Times (Times (Transposed (Letter 0)) (Transposed (Letter 1))) (Letter 1)) (Letter 0)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition corank_one_14_at_c : table :=
  [:: [:: q 2 1]; [:: q (-3) 1]; [:: q 5 1]; [:: q 7 1]].
Definition corank_one_14_at_P : table :=
  [:: [:: q 1 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 0 1]; [:: q 0 1; q 0 1; q 1 1; q 0 1]; [:: q 0 1; q 0 1; q 0 1; q 1 1]].
Lemma corank_one_14_inhabited (R : numFieldType) : corank_one_14_domain (mx R 4 1 corank_one_14_at_c) (mx R 4 4 corank_one_14_at_P).
Proof. by rewrite /corank_one_14_domain /corank_one_14_left /corank_one_14_right; at_point. Qed.
Lemma corank_one_14_left_value (R : numFieldType) : corank_one_14_left (mx R 4 1 corank_one_14_at_c) (mx R 4 4 corank_one_14_at_P) =
  mx R 1 1 [:: [:: q 78 1]].
Proof. by rewrite /corank_one_14_domain /corank_one_14_left /corank_one_14_right; at_point. Qed.
Lemma corank_one_14_right_value (R : numFieldType) : corank_one_14_right (mx R 4 1 corank_one_14_at_c) (mx R 4 4 corank_one_14_at_P) =
  mx R 1 1 [:: [:: q 78 1]].
Proof. by rewrite /corank_one_14_domain /corank_one_14_left /corank_one_14_right; at_point. Qed.
Lemma corank_one_14_wrong_0 (R : numFieldType) : ~ (forall (c : 'M[R]_(4, 1)) (P : 'M[R]_(4, 4)),
  corank_one_14_domain c P -> corank_one_14_left c P = (2)%:~R *: (c^T *m P^T *m P *m c)).
Proof. move=> /(_ (mx R 4 1 corank_one_14_at_c) (mx R 4 4 corank_one_14_at_P) (corank_one_14_inhabited R)); rewrite /corank_one_14_domain /corank_one_14_left /corank_one_14_right; not_at_point. Qed.
Lemma corank_one_14_wrong_1 (R : numFieldType) : ~ (forall (c : 'M[R]_(4, 1)) (P : 'M[R]_(4, 4)),
  corank_one_14_domain c P -> corank_one_14_left c P = 2%:R^-1 *: (c^T *m P^T *m P *m c)).
Proof. move=> /(_ (mx R 4 1 corank_one_14_at_c) (mx R 4 4 corank_one_14_at_P) (corank_one_14_inhabited R)); rewrite /corank_one_14_domain /corank_one_14_left /corank_one_14_right; not_at_point. Qed.

(* hyperbola_27: W^T W is similar to Σ², so ‖W‖² = tr(W^T W) is the sum of the squared singular values. |
   T(V)*T(W)*W*V = \Sigma**2 *)
Definition hyperbola_27_domain (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) : Prop :=
  V^T *m V = (1%:M : 'M_d1) /\
  Sigma^T = Sigma /\
  U^T *m U = (1%:M : 'M_d1).
Definition hyperbola_27_left (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) : 'M[R]_(d1, d1) :=
  V^T *m V *m Sigma^T *m U^T *m U *m Sigma *m V^T *m V.
Definition hyperbola_27_right (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) : 'M[R]_(d1, d1) :=
  Sigma *m Sigma.
Lemma hyperbola_27 (R : numFieldType) (d0 d1 d4 : nat)
  (V : 'M[R]_(d0, d1)) (Sigma : 'M[R]_(d1, d1)) (U : 'M[R]_(d4, d1)) :
  hyperbola_27_domain V Sigma U -> hyperbola_27_left V Sigma U = hyperbola_27_right V Sigma U.
Proof.
  rewrite /hyperbola_27_domain /hyperbola_27_left /hyperbola_27_right; move=> [h0 [h1 h2]].
  have [D /= /andP [le0 /andP [le1 /andP [le2 _]]]] := common_bound [:: d0; d1; d4].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  move: h2 => /(congr1 (@pad R D _ _)) h2; padded in h2.
  have certified := @by_certificate R D [:: pad D V; pad D Sigma; pad D U; pad D (1%:M : 'M_d1)] [:: ]
    [:: (Unit, (Times (Transposed (Letter 0)) (Letter 0)), (Letter 3), (Times (Times (Times (Times (Times (Transposed (Letter 1)) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))); (Unit, (Times (Letter 3) (Transposed (Letter 1))), (Transposed (Letter 1)), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))); (Unit, (Transposed (Letter 1)), (Letter 1), (Times (Times (Times (Times (Transposed (Letter 2)) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Transposed (Letter 2)) (Letter 2)), (Letter 3), (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 0))); ((Letter 1), (Times (Letter 3) (Letter 1)), (Letter 1), (Times (Transposed (Letter 0)) (Letter 0))); ((Times (Letter 1) (Letter 1)), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 3), Unit); ((Letter 1), (Times (Letter 1) (Letter 3)), (Letter 1), Unit)]
    (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Transposed (Letter 1))) (Transposed (Letter 2))) (Letter 2)) (Letter 1)) (Transposed (Letter 0))) (Letter 0))
    (Times (Letter 1) (Letter 1)).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Definition hyperbola_27_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition hyperbola_27_at_Sigma : table :=
  [:: [:: q 7 2; q 0 1]; [:: q 0 1; q 5 3]].
Definition hyperbola_27_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Lemma hyperbola_27_inhabited (R : numFieldType) : hyperbola_27_domain (mx R 2 2 hyperbola_27_at_V) (mx R 2 2 hyperbola_27_at_Sigma) (mx R 2 2 hyperbola_27_at_U).
Proof. by rewrite /hyperbola_27_domain /hyperbola_27_left /hyperbola_27_right; at_point. Qed.
Lemma hyperbola_27_left_value (R : numFieldType) : hyperbola_27_left (mx R 2 2 hyperbola_27_at_V) (mx R 2 2 hyperbola_27_at_Sigma) (mx R 2 2 hyperbola_27_at_U) =
  mx R 2 2 [:: [:: q 49 4; q 0 1]; [:: q 0 1; q 25 9]].
Proof. by rewrite /hyperbola_27_domain /hyperbola_27_left /hyperbola_27_right; at_point. Qed.
Lemma hyperbola_27_right_value (R : numFieldType) : hyperbola_27_right (mx R 2 2 hyperbola_27_at_V) (mx R 2 2 hyperbola_27_at_Sigma) (mx R 2 2 hyperbola_27_at_U) =
  mx R 2 2 [:: [:: q 49 4; q 0 1]; [:: q 0 1; q 25 9]].
Proof. by rewrite /hyperbola_27_domain /hyperbola_27_left /hyperbola_27_right; at_point. Qed.
Lemma hyperbola_27_wrong_0 (R : numFieldType) : ~ (forall (V : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)),
  hyperbola_27_domain V Sigma U -> hyperbola_27_left V Sigma U = V *m V).
Proof. move=> /(_ (mx R 2 2 hyperbola_27_at_V) (mx R 2 2 hyperbola_27_at_Sigma) (mx R 2 2 hyperbola_27_at_U) (hyperbola_27_inhabited R)); rewrite /hyperbola_27_domain /hyperbola_27_left /hyperbola_27_right; not_at_point. Qed.
Lemma hyperbola_27_wrong_1 (R : numFieldType) : ~ (forall (V : 'M[R]_(2, 2)) (Sigma : 'M[R]_(2, 2)) (U : 'M[R]_(2, 2)),
  hyperbola_27_domain V Sigma U -> ((V *m Sigma^T *m U^T) *m (V *m Sigma^T *m U^T)) *m U *m Sigma *m V^T *m V = hyperbola_27_right V Sigma U).
Proof. move=> /(_ (mx R 2 2 hyperbola_27_at_V) (mx R 2 2 hyperbola_27_at_Sigma) (mx R 2 2 hyperbola_27_at_U) (hyperbola_27_inhabited R)); rewrite /hyperbola_27_domain /hyperbola_27_left /hyperbola_27_right; not_at_point. Qed.

Definition all_of_them := (completion_facts_16,
  completion_facts_17,
  completion_facts_18,
  corank_one_14,
  hyperbola_27).
Print Assumptions all_of_them.
