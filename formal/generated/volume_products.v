(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra.
From mathcomp Require Import all_ssreflect.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Pairs.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Open Scope R_scope.

(* volume_1: | sqrt(det g^N) = N**(d*(d - 1)/2)*det(Sigma**2)**((1 - N)/(2*N))*van(Sigma**(2/N))/van(Sigma**2) *)
Unset SsrRewrite.
Lemma volume_1_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_1_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma volume_1_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_1_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma volume_1_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_1_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition volume_1_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition volume_1_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_1_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma volume_1_turned_0 : forall N sigma_i sigma_l : R, volume_1_turned_0_domain N sigma_i sigma_l ->
  volume_1_turned_0_left N sigma_i sigma_l = volume_1_turned_0_right N sigma_i sigma_l.
Proof.
  unfold volume_1_turned_0_domain, volume_1_turned_0_left, volume_1_turned_0_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (- 2 * (N - 1) / N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp X_sigma_l) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_1_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition volume_1_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_1_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma volume_1_pair : forall N sigma_i sigma_l : R, volume_1_pair_domain N sigma_i sigma_l ->
  volume_1_pair_left N sigma_i sigma_l = volume_1_pair_right N sigma_i sigma_l.
Proof.
  unfold volume_1_pair_domain, volume_1_pair_left, volume_1_pair_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_1_domain (d : nat) (s : 'I_d -> R) (N : R) : Prop :=
  0 < N /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_1_left (d : nat) (s : 'I_d -> R) (N : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))).
Definition volume_1_right (d : nat) (s : 'I_d -> R) (N : R) : R :=
  (Rpower N ((INR d) * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma volume_1 (d : nat) (s : 'I_d -> R) (N : R) :
  volume_1_domain s N -> volume_1_left s N = volume_1_right s N.
Proof.
  rewrite /volume_1_domain /volume_1_left /volume_1_right; move=> [P0 [pos dec]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: volume_1_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: volume_1_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_1_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: volume_1_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: volume_1_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: volume_1_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((INR d) * ((INR d) - 1) / 2) = 0 + 0 * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_1_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_1_turned_0_left, volume_1_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@volume_1_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_1_at : 'I_3 -> R := @values [:: (25 / 4); (9 / 4); (4 / 9)].
Lemma volume_1_inhabited : volume_1_domain volume_1_at 2.
Proof. rewrite /volume_1_domain; at_values [:: (25 / 4); (9 / 4); (4 / 9)]. Qed.
Lemma volume_1_left_value : Rabs (volume_1_left volume_1_at 2 - (10435596577 / 500000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_1_left /volume_1_at; value_there. Qed.
Lemma volume_1_right_value : Rabs (volume_1_right volume_1_at 2 - (10435596577 / 500000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_1_right /volume_1_at; value_there. Qed.
Lemma volume_1_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  volume_1_domain s N -> volume_1_left s N = (Rpower (INR d) ((INR d) * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ volume_1_at 2 volume_1_inhabited); rewrite /volume_1_left /volume_1_at; refuted_there. Qed.
Lemma volume_1_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  volume_1_domain s N -> volume_1_left s N = (Rpower N (N * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ volume_1_at 2 volume_1_inhabited); rewrite /volume_1_left /volume_1_at; refuted_there. Qed.

(* volume_2: | sqrt(det g^N) = sqrt(OrderedPairs(N*sigma_i**(2*(1 - N)/N)*(1 - (sigma_l**2/sigma_i**2)**(1/N))/(1
   - sigma_l**2/sigma_i**2))*Singles(sigma_i**(-2*(N - 1)/N))) *)
Unset SsrRewrite.
Lemma volume_2_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_2_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma volume_2_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_2_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition volume_2_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition volume_2_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_2_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma volume_2_turned_0 : forall N sigma_i sigma_l : R, volume_2_turned_0_domain N sigma_i sigma_l ->
  volume_2_turned_0_left N sigma_i sigma_l = volume_2_turned_0_right N sigma_i sigma_l.
Proof.
  unfold volume_2_turned_0_domain, volume_2_turned_0_left, volume_2_turned_0_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (- 2 * (N - 1) / N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp X_sigma_l) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_2_turned_1_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition volume_2_turned_1_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (2 * (1 - N) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_2_turned_1_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (2 * (1 - N) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma volume_2_turned_1 : forall N sigma_i sigma_l : R, volume_2_turned_1_domain N sigma_i sigma_l ->
  volume_2_turned_1_left N sigma_i sigma_l = volume_2_turned_1_right N sigma_i sigma_l.
Proof.
  unfold volume_2_turned_1_domain, volume_2_turned_1_left, volume_2_turned_1_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (1 - N) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (2 * (1 - N) / N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp X_sigma_l) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_2_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition volume_2_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_2_pair_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (2 * (1 - N) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Lemma volume_2_pair : forall N sigma_i sigma_l : R, volume_2_pair_domain N sigma_i sigma_l ->
  volume_2_pair_left N sigma_i sigma_l = volume_2_pair_right N sigma_i sigma_l.
Proof.
  unfold volume_2_pair_domain, volume_2_pair_left, volume_2_pair_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (1 - N) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_2_domain (d : nat) (s : 'I_d -> R) (N : R) : Prop :=
  0 < N /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_2_left (d : nat) (s : 'I_d -> R) (N : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))).
Definition volume_2_right (d : nat) (s : 'I_d -> R) (N : R) : R :=
  sqrt ((ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (2 * (1 - N) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2))))) * (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))).
Lemma volume_2 (d : nat) (s : 'I_d -> R) (N : R) :
  volume_2_domain s N -> volume_2_left s N = volume_2_right s N.
Proof.
  rewrite /volume_2_domain /volume_2_left /volume_2_right; move=> [P0 [pos dec]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: volume_2_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: volume_2_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: volume_2_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: volume_2_sign_3; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_2_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_2_turned_0_left, volume_2_turned_0_right; alike | etransitivity; [ | etransitivity; [ refine (@volume_2_turned_1 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_2_turned_1_left, volume_2_turned_1_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * (Rpower (s i) (2 * (1 - N) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ refine (@volume_2_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_2_at : 'I_3 -> R := @values [:: (25 / 4); (9 / 4); (4 / 9)].
Lemma volume_2_inhabited : volume_2_domain volume_2_at 2.
Proof. rewrite /volume_2_domain; at_values [:: (25 / 4); (9 / 4); (4 / 9)]. Qed.
Lemma volume_2_left_value : Rabs (volume_2_left volume_2_at 2 - (10435596577 / 500000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_2_left /volume_2_at; value_there. Qed.
Lemma volume_2_right_value : Rabs (volume_2_right volume_2_at 2 - (10435596577 / 500000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_2_right /volume_2_at; value_there. Qed.
Lemma volume_2_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  volume_2_domain s N -> volume_2_left s N = sqrt ((ordered_pairs (fun i l : 'I_d => 0)) * (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N))))).
Proof. move=> /(_ _ volume_2_at 2 volume_2_inhabited); rewrite /volume_2_left /volume_2_at; refuted_there. Qed.
Lemma volume_2_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  volume_2_domain s N -> volume_2_left s N = sqrt ((ordered_pairs (fun i l : 'I_d => N * (Rpower ((sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N))))) (2 * (1 - N) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2))))) * (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N))))).
Proof. move=> /(_ _ volume_2_at 2 volume_2_inhabited); rewrite /volume_2_left /volume_2_at; refuted_there. Qed.

(* volume_3: | sqrt(det g^oo) = sqrt(OrderedPairs((log(sigma_i**2) - log(sigma_l**2))/(sigma_i**2 -
   sigma_l**2))/det(Sigma**2)) *)
Unset SsrRewrite.
Lemma volume_3_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_3_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ln (sigma_i / sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma volume_3_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)) by rational end; positive.
Qed.
Lemma volume_3_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < - (ln (sigma_l / sigma_i)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Definition volume_3_turned_0_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_3_turned_0_left (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_3_turned_0_right (sigma_i sigma_l : R) : R :=
  (- (ln (sigma_i ^ 2)) + (ln (sigma_l ^ 2))) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_3_turned_0 : forall sigma_i sigma_l : R, volume_3_turned_0_domain sigma_i sigma_l ->
  volume_3_turned_0_left sigma_i sigma_l = volume_3_turned_0_right sigma_i sigma_l.
Proof.
  unfold volume_3_turned_0_domain, volume_3_turned_0_left, volume_3_turned_0_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_l H1 X_sigma_l.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_3_turned_1_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_3_turned_1_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_3_turned_1_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_l / sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_3_turned_1 : forall sigma_i sigma_l : R, volume_3_turned_1_domain sigma_i sigma_l ->
  volume_3_turned_1_left sigma_i sigma_l = volume_3_turned_1_right sigma_i sigma_l.
Proof.
  unfold volume_3_turned_1_domain, volume_3_turned_1_left, volume_3_turned_1_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_3_pair_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition volume_3_pair_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_3_pair_right (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma volume_3_pair : forall sigma_i sigma_l : R, volume_3_pair_domain sigma_i sigma_l ->
  volume_3_pair_left sigma_i sigma_l = volume_3_pair_right sigma_i sigma_l.
Proof.
  unfold volume_3_pair_domain, volume_3_pair_left, volume_3_pair_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_3_domain (d : nat) (s : 'I_d -> R) : Prop :=
  (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_3_left (d : nat) (s : 'I_d -> R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))).
Definition volume_3_right (d : nat) (s : 'I_d -> R) : R :=
  sqrt ((ordered_pairs (fun i l : 'I_d => ((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / (((s i) ^ 2) - ((s l) ^ 2)))) / (singles (fun i : 'I_d => (s i) ^ 2))).
Lemma volume_3 (d : nat) (s : 'I_d -> R) :
  volume_3_domain s -> volume_3_left s = volume_3_right s.
Proof.
  rewrite /volume_3_domain /volume_3_left /volume_3_right; move=> [pos dec].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_3_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < ln ((s i) / (s l)) by move=> il; apply: volume_3_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)) by move=> il; apply: volume_3_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < - (ln ((s l) / (s i))) by move=> il; apply: volume_3_sign_3; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_3_turned_0 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_3_turned_0_left, volume_3_turned_0_right; alike | etransitivity; [ | etransitivity; [ refine (@volume_3_turned_1 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_3_turned_1_left, volume_3_turned_1_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; transitivity (2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))); [ same_exponent | transitivity (((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@volume_3_pair (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_3_at : 'I_3 -> R := @values [:: (7 / 2); (5 / 3); (1 / 4)].
Lemma volume_3_inhabited : volume_3_domain volume_3_at.
Proof. rewrite /volume_3_domain; at_values [:: (7 / 2); (5 / 3); (1 / 4)]. Qed.
Lemma volume_3_left_value : Rabs (volume_3_left volume_3_at - (65007470467 / 1000000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_3_left /volume_3_at; value_there. Qed.
Lemma volume_3_right_value : Rabs (volume_3_right volume_3_at - (65007470467 / 1000000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_3_right /volume_3_at; value_there. Qed.
Lemma volume_3_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_3_domain s -> volume_3_left s = sqrt ((ordered_pairs (fun i l : 'I_d => 0)) / (singles (fun i : 'I_d => (s i) ^ 2)))).
Proof. move=> /(_ _ volume_3_at volume_3_inhabited); rewrite /volume_3_left /volume_3_at; refuted_there. Qed.
Lemma volume_3_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_3_domain s -> volume_3_left s = sqrt ((ordered_pairs (fun i l : 'I_d => ((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / ((2 * ((s i) ^ 2)) - ((s l) ^ 2)))) / (singles (fun i : 'I_d => (s i) ^ 2)))).
Proof. move=> /(_ _ volume_3_at volume_3_inhabited); rewrite /volume_3_left /volume_3_at; refuted_there. Qed.

(* volume_4: | sqrt(det g^oo) = sqrt(OrderedPairs((log(sigma_i**2) - log(sigma_l**2))/(sigma_i**2 -
   sigma_l**2)))/sqrt(det(Sigma**2)) *)
Unset SsrRewrite.
Lemma volume_4_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_4_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ln (sigma_i / sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma volume_4_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)) by rational end; positive.
Qed.
Lemma volume_4_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < - (ln (sigma_l / sigma_i)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Definition volume_4_turned_0_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_4_turned_0_left (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_4_turned_0_right (sigma_i sigma_l : R) : R :=
  (- (ln (sigma_i ^ 2)) + (ln (sigma_l ^ 2))) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_4_turned_0 : forall sigma_i sigma_l : R, volume_4_turned_0_domain sigma_i sigma_l ->
  volume_4_turned_0_left sigma_i sigma_l = volume_4_turned_0_right sigma_i sigma_l.
Proof.
  unfold volume_4_turned_0_domain, volume_4_turned_0_left, volume_4_turned_0_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_l H1 X_sigma_l.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_4_turned_1_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_4_turned_1_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_4_turned_1_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_l / sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_4_turned_1 : forall sigma_i sigma_l : R, volume_4_turned_1_domain sigma_i sigma_l ->
  volume_4_turned_1_left sigma_i sigma_l = volume_4_turned_1_right sigma_i sigma_l.
Proof.
  unfold volume_4_turned_1_domain, volume_4_turned_1_left, volume_4_turned_1_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_4_pair_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition volume_4_pair_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_4_pair_right (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma volume_4_pair : forall sigma_i sigma_l : R, volume_4_pair_domain sigma_i sigma_l ->
  volume_4_pair_left sigma_i sigma_l = volume_4_pair_right sigma_i sigma_l.
Proof.
  unfold volume_4_pair_domain, volume_4_pair_left, volume_4_pair_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_4_domain (d : nat) (s : 'I_d -> R) : Prop :=
  (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_4_left (d : nat) (s : 'I_d -> R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))).
Definition volume_4_right (d : nat) (s : 'I_d -> R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => ((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / (((s i) ^ 2) - ((s l) ^ 2))))) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2))).
Lemma volume_4 (d : nat) (s : 'I_d -> R) :
  volume_4_domain s -> volume_4_left s = volume_4_right s.
Proof.
  rewrite /volume_4_domain /volume_4_left /volume_4_right; move=> [pos dec].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_4_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < ln ((s i) / (s l)) by move=> il; apply: volume_4_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)) by move=> il; apply: volume_4_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < - (ln ((s l) / (s i))) by move=> il; apply: volume_4_sign_3; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_4_turned_0 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_4_turned_0_left, volume_4_turned_0_right; alike | etransitivity; [ | etransitivity; [ refine (@volume_4_turned_1 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_4_turned_1_left, volume_4_turned_1_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; transitivity (2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))); [ same_exponent | transitivity (((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@volume_4_pair (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_4_at : 'I_3 -> R := @values [:: (7 / 2); (5 / 3); (1 / 4)].
Lemma volume_4_inhabited : volume_4_domain volume_4_at.
Proof. rewrite /volume_4_domain; at_values [:: (7 / 2); (5 / 3); (1 / 4)]. Qed.
Lemma volume_4_left_value : Rabs (volume_4_left volume_4_at - (65007470467 / 1000000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_4_left /volume_4_at; value_there. Qed.
Lemma volume_4_right_value : Rabs (volume_4_right volume_4_at - (65007470467 / 1000000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_4_right /volume_4_at; value_there. Qed.
Lemma volume_4_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_4_domain s -> volume_4_left s = (sqrt (ordered_pairs (fun i l : 'I_d => 0))) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2)))).
Proof. move=> /(_ _ volume_4_at volume_4_inhabited); rewrite /volume_4_left /volume_4_at; refuted_there. Qed.
Lemma volume_4_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_4_domain s -> volume_4_left s = (sqrt (ordered_pairs (fun i l : 'I_d => ((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / ((2 * ((s i) ^ 2)) - ((s l) ^ 2))))) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2)))).
Proof. move=> /(_ _ volume_4_at volume_4_inhabited); rewrite /volume_4_left /volume_4_at; refuted_there. Qed.

(* volume_5: | sqrt(det g^oo) = van(log(Sigma**2))/(sqrt(det(Sigma**2))*van(Sigma**2)) *)
Unset SsrRewrite.
Lemma volume_5_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_5_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ln (sigma_i / sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma volume_5_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)) by rational end; positive.
Qed.
Lemma volume_5_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < - (ln (sigma_l / sigma_i)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Definition volume_5_turned_0_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_5_turned_0_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_5_turned_0_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_l / sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_5_turned_0 : forall sigma_i sigma_l : R, volume_5_turned_0_domain sigma_i sigma_l ->
  volume_5_turned_0_left sigma_i sigma_l = volume_5_turned_0_right sigma_i sigma_l.
Proof.
  unfold volume_5_turned_0_domain, volume_5_turned_0_left, volume_5_turned_0_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_5_pair_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition volume_5_pair_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_5_pair_right (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma volume_5_pair : forall sigma_i sigma_l : R, volume_5_pair_domain sigma_i sigma_l ->
  volume_5_pair_left sigma_i sigma_l = volume_5_pair_right sigma_i sigma_l.
Proof.
  unfold volume_5_pair_domain, volume_5_pair_left, volume_5_pair_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_5_domain (d : nat) (s : 'I_d -> R) : Prop :=
  (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_5_left (d : nat) (s : 'I_d -> R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))).
Definition volume_5_right (d : nat) (s : 'I_d -> R) : R :=
  (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma volume_5 (d : nat) (s : 'I_d -> R) :
  volume_5_domain s -> volume_5_left s = volume_5_right s.
Proof.
  rewrite /volume_5_domain /volume_5_left /volume_5_right; move=> [pos dec].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_5_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < ln ((s i) / (s l)) by move=> il; apply: volume_5_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)) by move=> il; apply: volume_5_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < - (ln ((s l) / (s i))) by move=> il; apply: volume_5_sign_3; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_5_turned_0 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_5_turned_0_left, volume_5_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; transitivity (2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))); [ same_exponent | transitivity (((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@volume_5_pair (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_5_at : 'I_3 -> R := @values [:: (7 / 2); (5 / 3); (1 / 4)].
Lemma volume_5_inhabited : volume_5_domain volume_5_at.
Proof. rewrite /volume_5_domain; at_values [:: (7 / 2); (5 / 3); (1 / 4)]. Qed.
Lemma volume_5_left_value : Rabs (volume_5_left volume_5_at - (65007470467 / 1000000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_5_left /volume_5_at; value_there. Qed.
Lemma volume_5_right_value : Rabs (volume_5_right volume_5_at - (65007470467 / 1000000000000)) <= (1 / 1000000000000).
Proof. rewrite /volume_5_right /volume_5_at; value_there. Qed.
Lemma volume_5_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_5_domain s -> volume_5_left s = (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / (sqrt (singles (fun i : 'I_d => (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2)))) * (singles (fun i : 'I_d => / ((s i) ^ 2)))))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ volume_5_at volume_5_inhabited); rewrite /volume_5_left /volume_5_at; refuted_there. Qed.
Lemma volume_5_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_5_domain s -> volume_5_left s = (pairs (fun i l : 'I_d => 0)) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ volume_5_at volume_5_inhabited); rewrite /volume_5_left /volume_5_at; refuted_there. Qed.

(* volume_6: dW = van(Σ²) dΣ dU dV by Lemma 2.7, which cancels the denominator van(Σ²). | sqrt(det
   g^N)*van(Sigma**2) = N**(d*(d - 1)/2)*det(Sigma**2)**((1 - N)/(2*N))*van(Sigma**(2/N)) *)
Unset SsrRewrite.
Lemma volume_6_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_6_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma volume_6_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_6_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma volume_6_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_6_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition volume_6_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition volume_6_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_6_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma volume_6_turned_0 : forall N sigma_i sigma_l : R, volume_6_turned_0_domain N sigma_i sigma_l ->
  volume_6_turned_0_left N sigma_i sigma_l = volume_6_turned_0_right N sigma_i sigma_l.
Proof.
  unfold volume_6_turned_0_domain, volume_6_turned_0_left, volume_6_turned_0_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (- 2 * (N - 1) / N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp X_sigma_l) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_6_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition volume_6_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * ((sigma_i ^ 2) - (sigma_l ^ 2)) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_6_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))).
Lemma volume_6_pair : forall N sigma_i sigma_l : R, volume_6_pair_domain N sigma_i sigma_l ->
  volume_6_pair_left N sigma_i sigma_l = volume_6_pair_right N sigma_i sigma_l.
Proof.
  unfold volume_6_pair_domain, volume_6_pair_left, volume_6_pair_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 * (N - 1) / N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_6_domain (d : nat) (s : 'I_d -> R) (N : R) : Prop :=
  0 < N /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_6_left (d : nat) (s : 'I_d -> R) (N : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition volume_6_right (d : nat) (s : 'I_d -> R) (N : R) : R :=
  (Rpower N ((INR d) * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))).
Lemma volume_6 (d : nat) (s : 'I_d -> R) (N : R) :
  volume_6_domain s N -> volume_6_left s N = volume_6_right s N.
Proof.
  rewrite /volume_6_domain /volume_6_left /volume_6_right; move=> [P0 [pos dec]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: volume_6_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: volume_6_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_6_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: volume_6_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: volume_6_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: volume_6_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((INR d) * ((INR d) - 1) / 2) = 0 + 0 * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_6_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_6_turned_0_left, volume_6_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) * (((s i) ^ 2) - ((s l) ^ 2)) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))); [ refine (@volume_6_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_6_at : 'I_3 -> R := @values [:: (25 / 4); (9 / 4); (4 / 9)].
Lemma volume_6_inhabited : volume_6_domain volume_6_at 2.
Proof. rewrite /volume_6_domain; at_values [:: (25 / 4); (9 / 4); (4 / 9)]. Qed.
Lemma volume_6_left_value : Rabs (volume_6_left volume_6_at 2 - (13417283951 / 100000000)) <= (1 / 100000000).
Proof. rewrite /volume_6_left /volume_6_at; value_there. Qed.
Lemma volume_6_right_value : Rabs (volume_6_right volume_6_at 2 - (13417283951 / 100000000)) <= (1 / 100000000).
Proof. rewrite /volume_6_right /volume_6_at; value_there. Qed.
Lemma volume_6_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  volume_6_domain s N -> volume_6_left s N = (Rpower (INR d) ((INR d) * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))))).
Proof. move=> /(_ _ volume_6_at 2 volume_6_inhabited); rewrite /volume_6_left /volume_6_at; refuted_there. Qed.
Lemma volume_6_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  volume_6_domain s N -> volume_6_left s N = (Rpower N (N * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))))).
Proof. move=> /(_ _ volume_6_at 2 volume_6_inhabited); rewrite /volume_6_left /volume_6_at; refuted_there. Qed.

(* volume_7: | sqrt(det g^oo)*van(Sigma**2) = van(log(Sigma**2))/sqrt(det(Sigma**2)) *)
Unset SsrRewrite.
Lemma volume_7_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ln (sigma_i / sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma volume_7_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)) by rational end; positive.
Qed.
Lemma volume_7_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_7_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < - (ln (sigma_l / sigma_i)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Definition volume_7_turned_0_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_7_turned_0_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_7_turned_0_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_l / sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_7_turned_0 : forall sigma_i sigma_l : R, volume_7_turned_0_domain sigma_i sigma_l ->
  volume_7_turned_0_left sigma_i sigma_l = volume_7_turned_0_right sigma_i sigma_l.
Proof.
  unfold volume_7_turned_0_domain, volume_7_turned_0_left, volume_7_turned_0_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_7_pair_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition volume_7_pair_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)).
Definition volume_7_pair_right (sigma_i sigma_l : R) : R :=
  (ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2)).
Lemma volume_7_pair : forall sigma_i sigma_l : R, volume_7_pair_domain sigma_i sigma_l ->
  volume_7_pair_left sigma_i sigma_l = volume_7_pair_right sigma_i sigma_l.
Proof.
  unfold volume_7_pair_domain, volume_7_pair_left, volume_7_pair_right.
  intros sigma_i sigma_l (H0 & H1).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_7_domain (d : nat) (s : 'I_d -> R) : Prop :=
  (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_7_left (d : nat) (s : 'I_d -> R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition volume_7_right (d : nat) (s : 'I_d -> R) : R :=
  (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2))).
Lemma volume_7 (d : nat) (s : 'I_d -> R) :
  volume_7_domain s -> volume_7_left s = volume_7_right s.
Proof.
  rewrite /volume_7_domain /volume_7_left /volume_7_right; move=> [pos dec].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ln ((s i) / (s l)) by move=> il; apply: volume_7_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)) by move=> il; apply: volume_7_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_7_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < - (ln ((s l) / (s i))) by move=> il; apply: volume_7_sign_3; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_7_turned_0 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_7_turned_0_left, volume_7_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; transitivity (2 * (ln ((s i) / (s l)))); [ same_exponent | transitivity ((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))); [ refine (@volume_7_pair (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_7_at : 'I_3 -> R := @values [:: (7 / 2); (5 / 3); (1 / 4)].
Lemma volume_7_inhabited : volume_7_domain volume_7_at.
Proof. rewrite /volume_7_domain; at_values [:: (7 / 2); (5 / 3); (1 / 4)]. Qed.
Lemma volume_7_left_value : Rabs (volume_7_left volume_7_at - (20377178021 / 1000000000)) <= (1 / 1000000000).
Proof. rewrite /volume_7_left /volume_7_at; value_there. Qed.
Lemma volume_7_right_value : Rabs (volume_7_right volume_7_at - (20377178021 / 1000000000)) <= (1 / 1000000000).
Proof. rewrite /volume_7_right /volume_7_at; value_there. Qed.
Lemma volume_7_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_7_domain s -> volume_7_left s = (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / (sqrt (singles (fun i : 'I_d => (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2)))) * (singles (fun i : 'I_d => / ((s i) ^ 2))))))).
Proof. move=> /(_ _ volume_7_at volume_7_inhabited); rewrite /volume_7_left /volume_7_at; refuted_there. Qed.
Lemma volume_7_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_7_domain s -> volume_7_left s = (pairs (fun i l : 'I_d => 0)) / (sqrt (singles (fun i : 'I_d => (s i) ^ 2)))).
Proof. move=> /(_ _ volume_7_at volume_7_inhabited); rewrite /volume_7_left /volume_7_at; refuted_there. Qed.

(* volume_8: | sqrt(det g^oo)*Singles(sigma_i)*van(Sigma**2) = 2**(d*(d - 1)/2)*van(log(Sigma)) *)
Unset SsrRewrite.
Lemma volume_8_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ln (sigma_i / sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma volume_8_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (2 * (ln sigma_i)) - (2 * (ln sigma_l)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)) by rational end; positive.
Qed.
Lemma volume_8_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma volume_8_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (ln sigma_i) - (ln sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma volume_8_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < - (ln (sigma_l / sigma_i)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Definition volume_8_turned_0_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition volume_8_turned_0_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_8_turned_0_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_l / sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma volume_8_turned_0 : forall sigma_i sigma_l : R, volume_8_turned_0_domain sigma_i sigma_l ->
  volume_8_turned_0_left sigma_i sigma_l = volume_8_turned_0_right sigma_i sigma_l.
Proof.
  unfold volume_8_turned_0_domain, volume_8_turned_0_left, volume_8_turned_0_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_8_pair_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition volume_8_pair_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)).
Definition volume_8_pair_right (sigma_i sigma_l : R) : R :=
  (2 * (ln sigma_i)) - (2 * (ln sigma_l)).
Lemma volume_8_pair : forall sigma_i sigma_l : R, volume_8_pair_domain sigma_i sigma_l ->
  volume_8_pair_left sigma_i sigma_l = volume_8_pair_right sigma_i sigma_l.
Proof.
  unfold volume_8_pair_domain, volume_8_pair_left, volume_8_pair_right.
  intros sigma_i sigma_l (H0 & H1).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition volume_8_domain (d : nat) (s : 'I_d -> R) : Prop :=
  (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition volume_8_left (d : nat) (s : 'I_d -> R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))) * (singles (fun i : 'I_d => s i)) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition volume_8_right (d : nat) (s : 'I_d -> R) : R :=
  (Rpower 2 ((INR d) * ((INR d) - 1) / 2)) * (pairs (fun i l : 'I_d => (ln (s i)) - (ln (s l)))).
Lemma volume_8 (d : nat) (s : 'I_d -> R) :
  volume_8_domain s -> volume_8_left s = volume_8_right s.
Proof.
  rewrite /volume_8_domain /volume_8_left /volume_8_right; move=> [pos dec].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ln ((s i) / (s l)) by move=> il; apply: volume_8_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < (2 * (ln (s i))) - (2 * (ln (s l))) by move=> il; apply: volume_8_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: volume_8_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (ln (s i)) - (ln (s l)) by move=> il; apply: volume_8_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < - (ln ((s l) / (s i))) by move=> il; apply: volume_8_sign_4; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((INR d) * ((INR d) - 1) / 2) = 0 + 0 * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@volume_8_turned_0 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold volume_8_turned_0_left, volume_8_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; transitivity (2 * (ln ((s i) / (s l)))); [ same_exponent | transitivity ((2 * (ln (s i))) - (2 * (ln (s l)))); [ refine (@volume_8_pair (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition volume_8_at : 'I_3 -> R := @values [:: (7 / 2); (5 / 3); (1 / 4)].
Lemma volume_8_inhabited : volume_8_domain volume_8_at.
Proof. rewrite /volume_8_domain; at_values [:: (7 / 2); (5 / 3); (1 / 4)]. Qed.
Lemma volume_8_left_value : Rabs (volume_8_left volume_8_at - (29716717947 / 1000000000)) <= (1 / 1000000000).
Proof. rewrite /volume_8_left /volume_8_at; value_there. Qed.
Lemma volume_8_right_value : Rabs (volume_8_right volume_8_at - (29716717947 / 1000000000)) <= (1 / 1000000000).
Proof. rewrite /volume_8_right /volume_8_at; value_there. Qed.
Lemma volume_8_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_8_domain s -> volume_8_left s = (Rpower 2 ((INR d) * ((INR d) - 1) / 2)) * (pairs (fun i l : 'I_d => 0))).
Proof. move=> /(_ _ volume_8_at volume_8_inhabited); rewrite /volume_8_left /volume_8_at; refuted_there. Qed.
Lemma volume_8_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R),
  volume_8_domain s -> (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))) * (singles (fun i : 'I_d => (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))))) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))) = volume_8_right s).
Proof. move=> /(_ _ volume_8_at volume_8_inhabited); rewrite /volume_8_right /volume_8_at; refuted_there. Qed.

Definition all_of_them := (volume_1,
  volume_2,
  volume_3,
  volume_4,
  volume_5,
  volume_6,
  volume_7,
  volume_8).
Print Assumptions all_of_them.
