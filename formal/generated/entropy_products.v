(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra.
From mathcomp Require Import all_ssreflect.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Pairs.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Open Scope R_scope.

(* fibre_volume_11: The square of the product over the pairs is van(Σ²)/van(Σ^{2/N}). | vol(F_W)/c_d^{N-1}**2 =
   van(Sigma**2)/van(Sigma**(2/N)) *)
Unset SsrRewrite.
Lemma fibre_volume_11_sign_0 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma fibre_volume_11_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma fibre_volume_11_sign_2 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma fibre_volume_11_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma fibre_volume_11_sign_4 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma fibre_volume_11_sign_5 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Definition fibre_volume_11_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ 1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) <> 0.
Definition fibre_volume_11_turned_0_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition fibre_volume_11_turned_0_right (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_l (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))).
Lemma fibre_volume_11_turned_0 : forall N sigma_i sigma_l : R, fibre_volume_11_turned_0_domain N sigma_i sigma_l ->
  fibre_volume_11_turned_0_left N sigma_i sigma_l = fibre_volume_11_turned_0_right N sigma_i sigma_l.
Proof.
  unfold fibre_volume_11_turned_0_domain, fibre_volume_11_turned_0_left, fibre_volume_11_turned_0_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (2 * (N - 1) / N) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition fibre_volume_11_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)) <> 0.
Definition fibre_volume_11_pair_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition fibre_volume_11_pair_right (N sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))).
Lemma fibre_volume_11_pair : forall N sigma_i sigma_l : R, fibre_volume_11_pair_domain N sigma_i sigma_l ->
  fibre_volume_11_pair_left N sigma_i sigma_l = fibre_volume_11_pair_right N sigma_i sigma_l.
Proof.
  unfold fibre_volume_11_pair_domain, fibre_volume_11_pair_left, fibre_volume_11_pair_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Set SsrRewrite.
Definition fibre_volume_11_domain (d : nat) (s : 'I_d -> R) (N : R) : Prop :=
  0 < N /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition fibre_volume_11_left (d : nat) (s : 'I_d -> R) (N : R) : R :=
  sqrt (ordered_pairs (fun i l : 'I_d => (Rpower (s i) (2 * (N - 1) / N)) * (1 - (((s l) ^ 2) / ((s i) ^ 2))) / (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))))).
Definition fibre_volume_11_right (d : nat) (s : 'I_d -> R) (N : R) : R :=
  (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))) / (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))).
Lemma fibre_volume_11 (d : nat) (s : 'I_d -> R) (N : R) :
  fibre_volume_11_domain s N -> fibre_volume_11_left s N = fibre_volume_11_right s N.
Proof.
  rewrite /fibre_volume_11_domain /fibre_volume_11_left /fibre_volume_11_right; move=> [P0 [pos dec]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: fibre_volume_11_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: fibre_volume_11_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: fibre_volume_11_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: fibre_volume_11_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: fibre_volume_11_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: fibre_volume_11_sign_5; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@fibre_volume_11_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold fibre_volume_11_turned_0_left, fibre_volume_11_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity ((Rpower (s i) (2 * (N - 1) / N)) * (1 - (((s l) ^ 2) / ((s i) ^ 2))) / (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)))); [ same_exponent | transitivity ((((s i) ^ 2) - ((s l) ^ 2)) / ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))); [ refine (@fibre_volume_11_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition fibre_volume_11_at : 'I_2 -> R := @values [:: (25 / 4); (16 / 9)].
Lemma fibre_volume_11_inhabited : fibre_volume_11_domain fibre_volume_11_at 2.
Proof. rewrite /fibre_volume_11_domain; at_values [:: (25 / 4); (16 / 9)]. Qed.
Lemma fibre_volume_11_left_value : Rabs (fibre_volume_11_left fibre_volume_11_at 2 - (40138888889 / 5000000000)) <= (1 / 10000000000).
Proof. rewrite /fibre_volume_11_left /fibre_volume_11_at; value_there. Qed.
Lemma fibre_volume_11_right_value : Rabs (fibre_volume_11_right fibre_volume_11_at 2 - (40138888889 / 5000000000)) <= (1 / 10000000000).
Proof. rewrite /fibre_volume_11_right /fibre_volume_11_at; value_there. Qed.
Lemma fibre_volume_11_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  fibre_volume_11_domain s N -> fibre_volume_11_left s N = (pairs (fun i l : 'I_d => 0)) / (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))))).
Proof. move=> /(_ _ fibre_volume_11_at 2 fibre_volume_11_inhabited); rewrite /fibre_volume_11_left /fibre_volume_11_at; refuted_there. Qed.
Lemma fibre_volume_11_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N : R),
  fibre_volume_11_domain s N -> fibre_volume_11_left s N = (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))) / (pairs (fun i l : 'I_d => (Rpower (s i) (2 / (N + 1))) - (Rpower (s l) (2 / (N + 1)))))).
Proof. move=> /(_ _ fibre_volume_11_at 2 fibre_volume_11_inhabited); rewrite /fibre_volume_11_left /fibre_volume_11_at; refuted_there. Qed.

Definition all_of_them := fibre_volume_11.
Print Assumptions all_of_them.
