(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra.
From mathcomp Require Import all_ssreflect.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Pairs.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Open Scope R_scope.

(* corank_one_22: All other factors stay as they are.  With t = G/(σ_1 ⋯ σ_{d−1}) the powers of single singular
   values partly cancel: C = N^{d(d−1)/2} (G σ_1² ⋯ σ_{d−1}²)^{−(N−1)/N} van(Σ^{2/N})/van(Σ²), over the positive
   singular values; | C^N = N**(r*(r + 1)/2)*(G*det(Sigma)**2)**((1 - N)/N)*van(Sigma**(2/N))/van(Sigma**2) *)
Unset SsrRewrite.
Lemma corank_one_22_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma corank_one_22_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma corank_one_22_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma corank_one_22_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma corank_one_22_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma corank_one_22_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition corank_one_22_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition corank_one_22_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition corank_one_22_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma corank_one_22_turned_0 : forall N sigma_i sigma_l : R, corank_one_22_turned_0_domain N sigma_i sigma_l ->
  corank_one_22_turned_0_left N sigma_i sigma_l = corank_one_22_turned_0_right N sigma_i sigma_l.
Proof.
  unfold corank_one_22_turned_0_domain, corank_one_22_turned_0_left, corank_one_22_turned_0_right.
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
Definition corank_one_22_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition corank_one_22_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition corank_one_22_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma corank_one_22_pair : forall N sigma_i sigma_l : R, corank_one_22_pair_domain N sigma_i sigma_l ->
  corank_one_22_pair_left N sigma_i sigma_l = corank_one_22_pair_right N sigma_i sigma_l.
Proof.
  unfold corank_one_22_pair_domain, corank_one_22_pair_left, corank_one_22_pair_right.
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
Definition corank_one_22_domain (d : nat) (s : 'I_d -> R) (G_ N : R) : Prop :=
  0 < G_ /\ 0 < N /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition corank_one_22_left (d : nat) (s : 'I_d -> R) (G_ N : R) : R :=
  (Rpower (G_ / (singles (fun i : 'I_d => s i))) ((1 - N) / N)) * (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (singles (fun i : 'I_d => N * (Rpower (s i) (- 2 + (2 / N))))).
Definition corank_one_22_right (d : nat) (s : 'I_d -> R) (G_ N : R) : R :=
  (Rpower N ((INR d) * ((INR d) + 1) / 2)) * (Rpower (G_ * ((singles (fun i : 'I_d => s i)) ^ 2)) ((1 - N) / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma corank_one_22 (d : nat) (s : 'I_d -> R) (G_ N : R) :
  corank_one_22_domain s G_ N -> corank_one_22_left s G_ N = corank_one_22_right s G_ N.
Proof.
  rewrite /corank_one_22_domain /corank_one_22_left /corank_one_22_right; move=> [P0 [P1 [pos dec]]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: corank_one_22_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: corank_one_22_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: corank_one_22_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: corank_one_22_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: corank_one_22_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: corank_one_22_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((INR d) * ((INR d) + 1) / 2) = 0 + 1 * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@corank_one_22_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold corank_one_22_turned_0_left, corank_one_22_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@corank_one_22_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition corank_one_22_at : 'I_1 -> R := @values [:: (25 / 4)].
Lemma corank_one_22_inhabited : corank_one_22_domain corank_one_22_at (25 / 9) 2.
Proof. rewrite /corank_one_22_domain; at_values [:: (25 / 4)]. Qed.
Lemma corank_one_22_left_value : Rabs (corank_one_22_left corank_one_22_at (25 / 9) 2 - (24 / 125)) <= (1 / 100000000000).
Proof. rewrite /corank_one_22_left /corank_one_22_at; value_there. Qed.
Lemma corank_one_22_right_value : Rabs (corank_one_22_right corank_one_22_at (25 / 9) 2 - (24 / 125)) <= (1 / 100000000000).
Proof. rewrite /corank_one_22_right /corank_one_22_at; value_there. Qed.
Lemma corank_one_22_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (G_ N : R),
  corank_one_22_domain s G_ N -> corank_one_22_left s G_ N = (Rpower (INR d) ((INR d) * ((INR d) + 1) / 2)) * (Rpower (G_ * ((singles (fun i : 'I_d => s i)) ^ 2)) ((1 - N) / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ corank_one_22_at (25 / 9) 2 corank_one_22_inhabited); rewrite /corank_one_22_left /corank_one_22_at; refuted_there. Qed.
Lemma corank_one_22_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (G_ N : R),
  corank_one_22_domain s G_ N -> corank_one_22_left s G_ N = (Rpower N (N * ((INR d) + 1) / 2)) * (Rpower (G_ * ((singles (fun i : 'I_d => s i)) ^ 2)) ((1 - N) / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ corank_one_22_at (25 / 9) 2 corank_one_22_inhabited); rewrite /corank_one_22_left /corank_one_22_at; refuted_there. Qed.

(* corank_one_23: at infinite depth C = 2^{d−1} van(log Σ²)/(G σ_1² ⋯ σ_{d−1}² van(Σ²)). | C^oo =
   2**r*van(log(Sigma**2))/(G*det(Sigma)**2*van(Sigma**2)) *)
Unset SsrRewrite.
Lemma corank_one_23_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma corank_one_23_sign_1 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ln (sigma_i / sigma_l).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Lemma corank_one_23_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E1 in *.
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)) by rational end; positive.
Qed.
Lemma corank_one_23_sign_3 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < - (ln (sigma_l / sigma_i)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  apply letters_in_order in L.
  assert (E0 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E0 in *.
  match goal with |- 0 < ?gap => replace gap with (X_sigma_i - X_sigma_l) by rational end; positive.
Qed.
Definition corank_one_23_turned_0_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition corank_one_23_turned_0_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition corank_one_23_turned_0_right (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_l / sigma_i)) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Lemma corank_one_23_turned_0 : forall sigma_i sigma_l : R, corank_one_23_turned_0_domain sigma_i sigma_l ->
  corank_one_23_turned_0_left sigma_i sigma_l = corank_one_23_turned_0_right sigma_i sigma_l.
Proof.
  unfold corank_one_23_turned_0_domain, corank_one_23_turned_0_left, corank_one_23_turned_0_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_l) / (exp X_sigma_i)) = - X_sigma_i + X_sigma_l) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition corank_one_23_pair_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition corank_one_23_pair_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition corank_one_23_pair_right (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma corank_one_23_pair : forall sigma_i sigma_l : R, corank_one_23_pair_domain sigma_i sigma_l ->
  corank_one_23_pair_left sigma_i sigma_l = corank_one_23_pair_right sigma_i sigma_l.
Proof.
  unfold corank_one_23_pair_domain, corank_one_23_pair_left, corank_one_23_pair_right.
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
Definition corank_one_23_domain (d : nat) (s : 'I_d -> R) (G_ : R) : Prop :=
  0 < G_ /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition corank_one_23_left (d : nat) (s : 'I_d -> R) (G_ : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))) * (singles (fun i : 'I_d => 2 / ((s i) ^ 2))) * (singles (fun i : 'I_d => s i)) / G_.
Definition corank_one_23_right (d : nat) (s : 'I_d -> R) (G_ : R) : R :=
  (Rpower 2 (INR d)) * (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / G_ / ((singles (fun i : 'I_d => s i)) ^ 2) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma corank_one_23 (d : nat) (s : 'I_d -> R) (G_ : R) :
  corank_one_23_domain s G_ -> corank_one_23_left s G_ = corank_one_23_right s G_.
Proof.
  rewrite /corank_one_23_domain /corank_one_23_left /corank_one_23_right; move=> [P0 [pos dec]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: corank_one_23_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < ln ((s i) / (s l)) by move=> il; apply: corank_one_23_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)) by move=> il; apply: corank_one_23_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < - (ln ((s l) / (s i))) by move=> il; apply: corank_one_23_sign_3; first [ assumption | exact: pos | exact: dec ].
  have Q0 : (INR d) = 0 + 1 * INR d + 0 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@corank_one_23_turned_0 (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold corank_one_23_turned_0_left, corank_one_23_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; transitivity (2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))); [ same_exponent | transitivity (((ln ((s i) ^ 2)) - (ln ((s l) ^ 2))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@corank_one_23_pair (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition corank_one_23_at : 'I_1 -> R := @values [:: (5 / 2)].
Lemma corank_one_23_inhabited : corank_one_23_domain corank_one_23_at (5 / 3).
Proof. rewrite /corank_one_23_domain; at_values [:: (5 / 2)]. Qed.
Lemma corank_one_23_left_value : Rabs (corank_one_23_left corank_one_23_at (5 / 3) - (24 / 125)) <= (1 / 100000000000).
Proof. rewrite /corank_one_23_left /corank_one_23_at; value_there. Qed.
Lemma corank_one_23_right_value : Rabs (corank_one_23_right corank_one_23_at (5 / 3) - (24 / 125)) <= (1 / 100000000000).
Proof. rewrite /corank_one_23_right /corank_one_23_at; value_there. Qed.
Lemma corank_one_23_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (G_ : R),
  corank_one_23_domain s G_ -> corank_one_23_left s G_ = (Rpower 2 (INR d)) * G_ * (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) / (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))) / (singles (fun i : 'I_d => 2 / ((s i) ^ 2))) / (singles (fun i : 'I_d => s i)) / ((singles (fun i : 'I_d => s i)) ^ 2) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ corank_one_23_at (5 / 3) corank_one_23_inhabited); rewrite /corank_one_23_left /corank_one_23_at; refuted_there. Qed.
Lemma corank_one_23_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (G_ : R),
  corank_one_23_domain s G_ -> corank_one_23_left s G_ = (Rpower 2 (INR d)) * (pairs (fun i l : 'I_d => (ln ((s i) ^ 2)) - (ln ((s l) ^ 2)))) / G_ / ((singles (fun i : 'I_d => (sqrt (ordered_pairs (fun i l : 'I_d => 2 * (ln ((s i) / (s l))) / (((s i) ^ 2) - ((s l) ^ 2))))) * (sqrt (singles (fun i : 'I_d => / ((s i) ^ 2)))) * (singles (fun i : 'I_d => 2 / ((s i) ^ 2))) * (singles (fun i : 'I_d => s i)) / G_)) ^ 2) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ corank_one_23_at (5 / 3) corank_one_23_inhabited); rewrite /corank_one_23_left /corank_one_23_at; refuted_there. Qed.

Definition all_of_them := (corank_one_22,
  corank_one_23).
Print Assumptions all_of_them.
