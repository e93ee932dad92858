(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* diagonalisation_11: | \tilde{Y} = Sum(SigmaPower(2*(N - j)/N)*\tilde{X}*SigmaPower(2*(j - 1)/N), (j, 1, N))/N *)
Definition diagonalisation_11_summand_domain (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) (N : R) : Prop :=
  U^T *m U = (1%:M : 'M_d1) /\
  V^T *m V = (1%:M : 'M_d7).
Definition diagonalisation_11_summand_left (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) (N : R) : 'M[R]_(d1, d7) :=
  (N)^-1 *: (U^T *m U *m SigmaPower_2_2_j_N *m U^T *m X *m V *m SigmaPower_2_j_N_2_N *m V^T *m V).
Definition diagonalisation_11_summand_right (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) (N : R) : 'M[R]_(d1, d7) :=
  (N)^-1 *: (SigmaPower_2_2_j_N *m U^T *m X *m V *m SigmaPower_2_j_N_2_N).
Lemma diagonalisation_11_summand (R : numFieldType) (d0 d1 d5 d7 : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : 'M[R]_(d7, d7)) (N : R) :
  diagonalisation_11_summand_domain U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N N -> diagonalisation_11_summand_left U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N N = diagonalisation_11_summand_right U SigmaPower_2_2_j_N X V SigmaPower_2_j_N_2_N N.
Proof.
  rewrite /diagonalisation_11_summand_domain /diagonalisation_11_summand_left /diagonalisation_11_summand_right; move=> [h0 h1].
  have [D /= /andP [le0 /andP [le1 /andP [le2 /andP [le3 _]]]]] := common_bound [:: d0; d1; d5; d7].
  move: h0 => /(congr1 (@pad R D _ _)) h0; padded in h0.
  move: h1 => /(congr1 (@pad R D _ _)) h1; padded in h1.
  have certified := @by_certificate R D [:: pad D U; pad D SigmaPower_2_2_j_N; pad D X; pad D V; pad D SigmaPower_2_j_N_2_N; pad D (1%:M : 'M_d1); pad D (1%:M : 'M_d7)] [:: N; (N)^-1]
    [:: ((Multiple 1 Unit), (Times (Transposed (Letter 0)) (Letter 0)), (Letter 5), (Times (Times (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Multiple 1 Unit), (Times (Letter 5) (Letter 1)), (Letter 1), (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3))); ((Multiple 1 (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4))), (Times (Transposed (Letter 3)) (Letter 3)), (Letter 6), Unit); ((Multiple 1 (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3))), (Times (Letter 4) (Letter 6)), (Letter 4), Unit)]
    (Multiple 1 (Times (Times (Times (Times (Times (Times (Times (Times (Transposed (Letter 0)) (Letter 0)) (Letter 1)) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4)) (Transposed (Letter 3))) (Letter 3)))
    (Multiple 1 (Times (Times (Times (Times (Letter 1) (Transposed (Letter 0))) (Letter 2)) (Letter 3)) (Letter 4))).
  apply: (@pad_inj _ D) => //; padded.
  apply: certified; first by vm_compute.
  by rewrite /letter /scalar /=; do !split; equation.
Qed.
Lemma diagonalisation_11 (R : numFieldType) (d0 d1 d5 d7 last : nat)
  (U : 'M[R]_(d0, d1)) (SigmaPower_2_2_j_N : nat -> 'M[R]_(d1, d1)) (X : 'M[R]_(d0, d5)) (V : 'M[R]_(d5, d7)) (SigmaPower_2_j_N_2_N : nat -> 'M[R]_(d7, d7)) (N : R) :
  (forall j : nat, diagonalisation_11_summand_domain U (SigmaPower_2_2_j_N j) X V (SigmaPower_2_j_N_2_N j) N) ->
  \sum_(1 <= j < last.+1) diagonalisation_11_summand_left U (SigmaPower_2_2_j_N j) X V (SigmaPower_2_j_N_2_N j) N =
  \sum_(1 <= j < last.+1) diagonalisation_11_summand_right U (SigmaPower_2_2_j_N j) X V (SigmaPower_2_j_N_2_N j) N.
Proof.
  by move=> given; apply: eq_bigr => j _; exact: diagonalisation_11_summand.
Qed.
Definition diagonalisation_11_summand_at_U : table :=
  [:: [:: q 17 145; q (-144) 145]; [:: q 144 145; q 17 145]].
Definition diagonalisation_11_summand_at_SigmaPower_2_2_j_N : table :=
  [:: [:: q 4 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_11_summand_at_X : table :=
  [:: [:: q 21 2; q (-2) 3]; [:: q 0 1; q 11 2]].
Definition diagonalisation_11_summand_at_V : table :=
  [:: [:: q (-25) 313; q (-312) 313]; [:: q 312 313; q (-25) 313]].
Definition diagonalisation_11_summand_at_SigmaPower_2_j_N_2_N : table :=
  [:: [:: q 1 1; q 0 1]; [:: q 0 1; q 1 1]].
Definition diagonalisation_11_summand_at_N : Q :=
  q 2 1.
Lemma diagonalisation_11_summand_inhabited (R : numFieldType) : diagonalisation_11_summand_domain (mx R 2 2 diagonalisation_11_summand_at_U) (mx R 2 2 diagonalisation_11_summand_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_11_summand_at_X) (mx R 2 2 diagonalisation_11_summand_at_V) (mx R 2 2 diagonalisation_11_summand_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_11_summand_at_N).
Proof. by rewrite /diagonalisation_11_summand_domain /diagonalisation_11_summand_left /diagonalisation_11_summand_right; at_point. Qed.
Lemma diagonalisation_11_summand_left_value (R : numFieldType) : diagonalisation_11_summand_left (mx R 2 2 diagonalisation_11_summand_at_U) (mx R 2 2 diagonalisation_11_summand_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_11_summand_at_X) (mx R 2 2 diagonalisation_11_summand_at_V) (mx R 2 2 diagonalisation_11_summand_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_11_summand_at_N) =
  mx R 2 2 [:: [:: q 478211 45385; q (-451252) 136155]; [:: q 48462 45385; q 934013 181540]].
Proof. by rewrite /diagonalisation_11_summand_domain /diagonalisation_11_summand_left /diagonalisation_11_summand_right; at_point. Qed.
Lemma diagonalisation_11_summand_right_value (R : numFieldType) : diagonalisation_11_summand_right (mx R 2 2 diagonalisation_11_summand_at_U) (mx R 2 2 diagonalisation_11_summand_at_SigmaPower_2_2_j_N) (mx R 2 2 diagonalisation_11_summand_at_X) (mx R 2 2 diagonalisation_11_summand_at_V) (mx R 2 2 diagonalisation_11_summand_at_SigmaPower_2_j_N_2_N) (of_Q R diagonalisation_11_summand_at_N) =
  mx R 2 2 [:: [:: q 478211 45385; q (-451252) 136155]; [:: q 48462 45385; q 934013 181540]].
Proof. by rewrite /diagonalisation_11_summand_domain /diagonalisation_11_summand_left /diagonalisation_11_summand_right; at_point. Qed.

Definition all_of_them := diagonalisation_11.
Print Assumptions all_of_them.
