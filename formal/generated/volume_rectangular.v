(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra.
From mathcomp Require Import all_ssreflect.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Pairs.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Open Scope R_scope.

(* rank_r_volume_10: sqrt(det g) is the product of λ^{-1/2} over the tangent directions: single ones, ordered
   pairs of positive singular values, and 2(d − r) mixed ones for each of the r positive singular values. |
   sqrt(det g^N_r) = N**(r*(d - r) + r*(r - 1)/2)*det(Sigma**2)**((1 - N)*(2*d - 2*r +
   1)/(2*N))*van(Sigma**(2/N))/van(Sigma**2) *)
Unset SsrRewrite.
Lemma rank_r_volume_10_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_10_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_10_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_10_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_10_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_10_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition rank_r_volume_10_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition rank_r_volume_10_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rank_r_volume_10_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma rank_r_volume_10_turned_0 : forall N sigma_i sigma_l : R, rank_r_volume_10_turned_0_domain N sigma_i sigma_l ->
  rank_r_volume_10_turned_0_left N sigma_i sigma_l = rank_r_volume_10_turned_0_right N sigma_i sigma_l.
Proof.
  unfold rank_r_volume_10_turned_0_domain, rank_r_volume_10_turned_0_left, rank_r_volume_10_turned_0_right.
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
Definition rank_r_volume_10_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition rank_r_volume_10_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rank_r_volume_10_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma rank_r_volume_10_pair : forall N sigma_i sigma_l : R, rank_r_volume_10_pair_domain N sigma_i sigma_l ->
  rank_r_volume_10_pair_left N sigma_i sigma_l = rank_r_volume_10_pair_right N sigma_i sigma_l.
Proof.
  unfold rank_r_volume_10_pair_domain, rank_r_volume_10_pair_left, rank_r_volume_10_pair_right.
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
Definition rank_r_volume_10_domain (d : nat) (s : 'I_d -> R) (N d_r : R) : Prop :=
  0 < N /\ 0 <= d_r /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition rank_r_volume_10_left (d : nat) (s : 'I_d -> R) (N d_r : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)))) d_r).
Definition rank_r_volume_10_right (d : nat) (s : 'I_d -> R) (N d_r : R) : R :=
  (Rpower N ((d_r * (INR d)) + ((INR d) * ((INR d) - 1) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) * ((2 * d_r) + 1) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma rank_r_volume_10 (d : nat) (s : 'I_d -> R) (N d_r : R) :
  rank_r_volume_10_domain s N d_r -> rank_r_volume_10_left s N d_r = rank_r_volume_10_right s N d_r.
Proof.
  rewrite /rank_r_volume_10_domain /rank_r_volume_10_left /rank_r_volume_10_right; move=> [P0 [P1 [pos dec]]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: rank_r_volume_10_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: rank_r_volume_10_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: rank_r_volume_10_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: rank_r_volume_10_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: rank_r_volume_10_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: rank_r_volume_10_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((d_r * (INR d)) + ((INR d) * ((INR d) - 1) / 2)) = 0 + d_r * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@rank_r_volume_10_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold rank_r_volume_10_turned_0_left, rank_r_volume_10_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@rank_r_volume_10_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition rank_r_volume_10_at : 'I_1 -> R := @values [:: (9 / 4)].
Lemma rank_r_volume_10_inhabited : rank_r_volume_10_domain rank_r_volume_10_at 2 1.
Proof. rewrite /rank_r_volume_10_domain; at_values [:: (9 / 4)]. Qed.
Lemma rank_r_volume_10_left_value : Rabs (rank_r_volume_10_left rank_r_volume_10_at 2 1 - (59259259259 / 100000000000)) <= (1 / 100000000000).
Proof. rewrite /rank_r_volume_10_left /rank_r_volume_10_at; value_there. Qed.
Lemma rank_r_volume_10_right_value : Rabs (rank_r_volume_10_right rank_r_volume_10_at 2 1 - (59259259259 / 100000000000)) <= (1 / 100000000000).
Proof. rewrite /rank_r_volume_10_right /rank_r_volume_10_at; value_there. Qed.
Lemma rank_r_volume_10_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N d_r : R),
  rank_r_volume_10_domain s N d_r -> rank_r_volume_10_left s N d_r = (Rpower N ((N * d_r) + ((INR d) * ((INR d) - 1) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) * ((2 * d_r) + 1) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rank_r_volume_10_at 2 1 rank_r_volume_10_inhabited); rewrite /rank_r_volume_10_left /rank_r_volume_10_at; refuted_there. Qed.
Lemma rank_r_volume_10_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N d_r : R),
  rank_r_volume_10_domain s N d_r -> rank_r_volume_10_left s N d_r = (Rpower N (((INR d) * ((INR d) - 1) / 2) + ((INR d) * (- N + d_r + (INR d))))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) * ((2 * d_r) + 1) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rank_r_volume_10_at 2 1 rank_r_volume_10_inhabited); rewrite /rank_r_volume_10_left /rank_r_volume_10_at; refuted_there. Qed.

(* rank_r_volume_11: The Euclidean volume of the manifold in singular coordinates: a block of determinant σ_l² −
   σ_i² for each pair of positive singular values, and the factor σ_i twice for each pair with a zero. |
   dW/(dSigma dU dV) = det(Sigma**2)**(d - r)*van(Sigma**2) *)
Unset SsrRewrite.
Lemma rank_r_volume_11_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Set SsrRewrite.
Definition rank_r_volume_11_domain (d : nat) (s : 'I_d -> R) (d_r : R) : Prop :=
  0 <= d_r /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition rank_r_volume_11_left (d : nat) (s : 'I_d -> R) (d_r : R) : R :=
  (Rpower (singles (fun i : 'I_d => s i)) (2 * d_r)) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition rank_r_volume_11_right (d : nat) (s : 'I_d -> R) (d_r : R) : R :=
  (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) d_r) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma rank_r_volume_11 (d : nat) (s : 'I_d -> R) (d_r : R) :
  rank_r_volume_11_domain s d_r -> rank_r_volume_11_left s d_r = rank_r_volume_11_right s d_r.
Proof.
  rewrite /rank_r_volume_11_domain /rank_r_volume_11_left /rank_r_volume_11_right; move=> [P0 [pos dec]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: rank_r_volume_11_sign_0; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; split; [ positive | first [ reflexivity | symmetry; first [ reflexivity ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; transitivity (((s i) ^ 2) - ((s l) ^ 2)); [ same_exponent | same_exponent ].
Qed.
Definition rank_r_volume_11_at : 'I_1 -> R := @values [:: (3 / 2)].
Lemma rank_r_volume_11_inhabited : rank_r_volume_11_domain rank_r_volume_11_at 1.
Proof. rewrite /rank_r_volume_11_domain; at_values [:: (3 / 2)]. Qed.
Lemma rank_r_volume_11_left_value : Rabs (rank_r_volume_11_left rank_r_volume_11_at 1 - (9 / 4)) <= (1 / 10000000000).
Proof. rewrite /rank_r_volume_11_left /rank_r_volume_11_at; value_there. Qed.
Lemma rank_r_volume_11_right_value : Rabs (rank_r_volume_11_right rank_r_volume_11_at 1 - (9 / 4)) <= (1 / 10000000000).
Proof. rewrite /rank_r_volume_11_right /rank_r_volume_11_at; value_there. Qed.
Lemma rank_r_volume_11_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (d_r : R),
  rank_r_volume_11_domain s d_r -> rank_r_volume_11_left s d_r = (Rpower (singles (fun i : 'I_d => (Rpower (singles (fun i : 'I_d => s i)) (4 * d_r)) * ((pairs (fun i l : 'I_d => 0)) ^ 2))) d_r) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rank_r_volume_11_at 1 rank_r_volume_11_inhabited); rewrite /rank_r_volume_11_left /rank_r_volume_11_at; refuted_there. Qed.
Lemma rank_r_volume_11_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (d_r : R),
  rank_r_volume_11_domain s d_r -> rank_r_volume_11_left s d_r = pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Proof. move=> /(_ _ rank_r_volume_11_at 1 rank_r_volume_11_inhabited); rewrite /rank_r_volume_11_left /rank_r_volume_11_at; refuted_there. Qed.

(* rank_r_volume_12: | sqrt(det g^N_r)*Singles(sigma_i)**(2*d - 2*r)*van(Sigma**2) = N**(r*(d - r) + r*(r -
   1)/2)*det(Sigma**2)**(d - r + (1 - N)*(2*d - 2*r + 1)/(2*N))*van(Sigma**(2/N)) *)
Unset SsrRewrite.
Lemma rank_r_volume_12_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_12_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_12_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_12_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_12_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rank_r_volume_12_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition rank_r_volume_12_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition rank_r_volume_12_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rank_r_volume_12_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma rank_r_volume_12_turned_0 : forall N sigma_i sigma_l : R, rank_r_volume_12_turned_0_domain N sigma_i sigma_l ->
  rank_r_volume_12_turned_0_left N sigma_i sigma_l = rank_r_volume_12_turned_0_right N sigma_i sigma_l.
Proof.
  unfold rank_r_volume_12_turned_0_domain, rank_r_volume_12_turned_0_left, rank_r_volume_12_turned_0_right.
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
Definition rank_r_volume_12_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition rank_r_volume_12_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * ((sigma_i ^ 2) - (sigma_l ^ 2)) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rank_r_volume_12_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))).
Lemma rank_r_volume_12_pair : forall N sigma_i sigma_l : R, rank_r_volume_12_pair_domain N sigma_i sigma_l ->
  rank_r_volume_12_pair_left N sigma_i sigma_l = rank_r_volume_12_pair_right N sigma_i sigma_l.
Proof.
  unfold rank_r_volume_12_pair_domain, rank_r_volume_12_pair_left, rank_r_volume_12_pair_right.
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
Definition rank_r_volume_12_domain (d : nat) (s : 'I_d -> R) (N d_r : R) : Prop :=
  0 < N /\ 0 <= d_r /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition rank_r_volume_12_left (d : nat) (s : 'I_d -> R) (N d_r : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (Rpower (singles (fun i : 'I_d => s i)) (2 * d_r)) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)))) d_r) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition rank_r_volume_12_right (d : nat) (s : 'I_d -> R) (N d_r : R) : R :=
  (Rpower N ((d_r * (INR d)) + ((INR d) * ((INR d) - 1) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) (d_r + ((1 - N) * ((2 * d_r) + 1) / 2 / N))) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))).
Lemma rank_r_volume_12 (d : nat) (s : 'I_d -> R) (N d_r : R) :
  rank_r_volume_12_domain s N d_r -> rank_r_volume_12_left s N d_r = rank_r_volume_12_right s N d_r.
Proof.
  rewrite /rank_r_volume_12_domain /rank_r_volume_12_left /rank_r_volume_12_right; move=> [P0 [P1 [pos dec]]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: rank_r_volume_12_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: rank_r_volume_12_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: rank_r_volume_12_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: rank_r_volume_12_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: rank_r_volume_12_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: rank_r_volume_12_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((d_r * (INR d)) + ((INR d) * ((INR d) - 1) / 2)) = 0 + d_r * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@rank_r_volume_12_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold rank_r_volume_12_turned_0_left, rank_r_volume_12_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) * (((s i) ^ 2) - ((s l) ^ 2)) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))); [ refine (@rank_r_volume_12_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition rank_r_volume_12_at : 'I_1 -> R := @values [:: (9 / 4)].
Lemma rank_r_volume_12_inhabited : rank_r_volume_12_domain rank_r_volume_12_at 2 1.
Proof. rewrite /rank_r_volume_12_domain; at_values [:: (9 / 4)]. Qed.
Lemma rank_r_volume_12_left_value : Rabs (rank_r_volume_12_left rank_r_volume_12_at 2 1 - 3) <= (1 / 10000000000).
Proof. rewrite /rank_r_volume_12_left /rank_r_volume_12_at; value_there. Qed.
Lemma rank_r_volume_12_right_value : Rabs (rank_r_volume_12_right rank_r_volume_12_at 2 1 - 3) <= (1 / 10000000000).
Proof. rewrite /rank_r_volume_12_right /rank_r_volume_12_at; value_there. Qed.
Lemma rank_r_volume_12_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N d_r : R),
  rank_r_volume_12_domain s N d_r -> rank_r_volume_12_left s N d_r = (Rpower N ((d_r * (INR d)) + ((INR d) * (N - 1) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) (d_r + ((1 - N) * ((2 * d_r) + 1) / 2 / N))) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))))).
Proof. move=> /(_ _ rank_r_volume_12_at 2 1 rank_r_volume_12_inhabited); rewrite /rank_r_volume_12_left /rank_r_volume_12_at; refuted_there. Qed.
Lemma rank_r_volume_12_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N d_r : R),
  rank_r_volume_12_domain s N d_r -> (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (Rpower (singles (fun i : 'I_d => s i)) (- (2 * N) + (2 * d_r) + (2 * (INR d)))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)))) d_r) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))) = rank_r_volume_12_right s N d_r).
Proof. move=> /(_ _ rank_r_volume_12_at 2 1 rank_r_volume_12_inhabited); rewrite /rank_r_volume_12_right /rank_r_volume_12_at; refuted_there. Qed.

(* rectangular_volume_1: sqrt(det g) is the product of λ^{−1/2} over the tangent directions: single ones, ordered
   pairs of positive singular values, and m + n − 2r mixed ones for each of the r positive singular values. |
   sqrt(det g^N) = N**(r*(r - 1)/2 + r*(m + n - 2*r)/2)*det(Sigma**2)**((1 - N)*(m + n - 2*r +
   1)/(2*N))*van(Sigma**(2/N))/van(Sigma**2) *)
Unset SsrRewrite.
Lemma rectangular_volume_1_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_1_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_1_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_1_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_1_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_1_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition rectangular_volume_1_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition rectangular_volume_1_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rectangular_volume_1_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma rectangular_volume_1_turned_0 : forall N sigma_i sigma_l : R, rectangular_volume_1_turned_0_domain N sigma_i sigma_l ->
  rectangular_volume_1_turned_0_left N sigma_i sigma_l = rectangular_volume_1_turned_0_right N sigma_i sigma_l.
Proof.
  unfold rectangular_volume_1_turned_0_domain, rectangular_volume_1_turned_0_left, rectangular_volume_1_turned_0_right.
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
Definition rectangular_volume_1_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition rectangular_volume_1_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rectangular_volume_1_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma rectangular_volume_1_pair : forall N sigma_i sigma_l : R, rectangular_volume_1_pair_domain N sigma_i sigma_l ->
  rectangular_volume_1_pair_left N sigma_i sigma_l = rectangular_volume_1_pair_right N sigma_i sigma_l.
Proof.
  unfold rectangular_volume_1_pair_domain, rectangular_volume_1_pair_left, rectangular_volume_1_pair_right.
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
Definition rectangular_volume_1_domain (d : nat) (s : 'I_d -> R) (N m_r n_r : R) : Prop :=
  0 < N /\ 0 <= m_r /\ 0 <= n_r /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition rectangular_volume_1_left (d : nat) (s : 'I_d -> R) (N m_r n_r : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)))) ((m_r / 2) + (n_r / 2))).
Definition rectangular_volume_1_right (d : nat) (s : 'I_d -> R) (N m_r n_r : R) : R :=
  (Rpower N (((INR d) * (m_r + n_r) / 2) + ((INR d) * ((INR d) - 1) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) * (m_r + n_r + 1) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma rectangular_volume_1 (d : nat) (s : 'I_d -> R) (N m_r n_r : R) :
  rectangular_volume_1_domain s N m_r n_r -> rectangular_volume_1_left s N m_r n_r = rectangular_volume_1_right s N m_r n_r.
Proof.
  rewrite /rectangular_volume_1_domain /rectangular_volume_1_left /rectangular_volume_1_right; move=> [P0 [P1 [P2 [pos dec]]]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: rectangular_volume_1_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: rectangular_volume_1_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: rectangular_volume_1_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: rectangular_volume_1_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: rectangular_volume_1_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: rectangular_volume_1_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : (((INR d) * (m_r + n_r) / 2) + ((INR d) * ((INR d) - 1) / 2)) = 0 + ((m_r / 2) + (n_r / 2)) * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@rectangular_volume_1_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold rectangular_volume_1_turned_0_left, rectangular_volume_1_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))) / (((s i) ^ 2) - ((s l) ^ 2))); [ refine (@rectangular_volume_1_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition rectangular_volume_1_at : 'I_1 -> R := @values [:: (9 / 4)].
Lemma rectangular_volume_1_inhabited : rectangular_volume_1_domain rectangular_volume_1_at 2 0 2.
Proof. rewrite /rectangular_volume_1_domain; at_values [:: (9 / 4)]. Qed.
Lemma rectangular_volume_1_left_value : Rabs (rectangular_volume_1_left rectangular_volume_1_at 2 0 2 - (59259259259 / 100000000000)) <= (1 / 100000000000).
Proof. rewrite /rectangular_volume_1_left /rectangular_volume_1_at; value_there. Qed.
Lemma rectangular_volume_1_right_value : Rabs (rectangular_volume_1_right rectangular_volume_1_at 2 0 2 - (59259259259 / 100000000000)) <= (1 / 100000000000).
Proof. rewrite /rectangular_volume_1_right /rectangular_volume_1_at; value_there. Qed.
Lemma rectangular_volume_1_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N m_r n_r : R),
  rectangular_volume_1_domain s N m_r n_r -> rectangular_volume_1_left s N m_r n_r = (Rpower (m_r + (INR d)) (((INR d) * (m_r + n_r) / 2) + ((INR d) * ((INR d) - 1) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) * (m_r + n_r + 1) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rectangular_volume_1_at 2 0 2 rectangular_volume_1_inhabited); rewrite /rectangular_volume_1_left /rectangular_volume_1_at; refuted_there. Qed.
Lemma rectangular_volume_1_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N m_r n_r : R),
  rectangular_volume_1_domain s N m_r n_r -> rectangular_volume_1_left s N m_r n_r = (Rpower N (((INR d) * (N - 1) / 2) + ((INR d) * (m_r + n_r) / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) * (m_r + n_r + 1) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))) / (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rectangular_volume_1_at 2 0 2 rectangular_volume_1_inhabited); rewrite /rectangular_volume_1_left /rectangular_volume_1_at; refuted_there. Qed.

(* rectangular_volume_2: In singular coordinates the Euclidean volume has a block of determinant σ_l² − σ_i² for
   each pair of positive singular values, and the factor σ_i for each direction that pairs σ_i with a zero. |
   dW/(dSigma dU dV) = det(Sigma**2)**(m/2 + n/2 - r)*van(Sigma**2) *)
Unset SsrRewrite.
Lemma rectangular_volume_2_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Set SsrRewrite.
Definition rectangular_volume_2_domain (d : nat) (s : 'I_d -> R) (m_r n_r : R) : Prop :=
  0 <= m_r /\ 0 <= n_r /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition rectangular_volume_2_left (d : nat) (s : 'I_d -> R) (m_r n_r : R) : R :=
  (Rpower (singles (fun i : 'I_d => s i)) (m_r + n_r)) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition rectangular_volume_2_right (d : nat) (s : 'I_d -> R) (m_r n_r : R) : R :=
  (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((m_r / 2) + (n_r / 2))) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Lemma rectangular_volume_2 (d : nat) (s : 'I_d -> R) (m_r n_r : R) :
  rectangular_volume_2_domain s m_r n_r -> rectangular_volume_2_left s m_r n_r = rectangular_volume_2_right s m_r n_r.
Proof.
  rewrite /rectangular_volume_2_domain /rectangular_volume_2_left /rectangular_volume_2_right; move=> [P0 [P1 [pos dec]]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: rectangular_volume_2_sign_0; first [ assumption | exact: pos | exact: dec ].
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; split; [ positive | first [ reflexivity | symmetry; first [ reflexivity ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; transitivity (((s i) ^ 2) - ((s l) ^ 2)); [ same_exponent | same_exponent ].
Qed.
Definition rectangular_volume_2_at : 'I_1 -> R := @values [:: (3 / 2)].
Lemma rectangular_volume_2_inhabited : rectangular_volume_2_domain rectangular_volume_2_at 0 2.
Proof. rewrite /rectangular_volume_2_domain; at_values [:: (3 / 2)]. Qed.
Lemma rectangular_volume_2_left_value : Rabs (rectangular_volume_2_left rectangular_volume_2_at 0 2 - (9 / 4)) <= (1 / 10000000000).
Proof. rewrite /rectangular_volume_2_left /rectangular_volume_2_at; value_there. Qed.
Lemma rectangular_volume_2_right_value : Rabs (rectangular_volume_2_right rectangular_volume_2_at 0 2 - (9 / 4)) <= (1 / 10000000000).
Proof. rewrite /rectangular_volume_2_right /rectangular_volume_2_at; value_there. Qed.
Lemma rectangular_volume_2_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (m_r n_r : R),
  rectangular_volume_2_domain s m_r n_r -> rectangular_volume_2_left s m_r n_r = (Rpower (singles (fun i : 'I_d => (Rpower (singles (fun i : 'I_d => s i)) ((2 * m_r) + (2 * n_r))) * ((pairs (fun i l : 'I_d => 0)) ^ 2))) ((m_r / 2) + (n_r / 2))) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rectangular_volume_2_at 0 2 rectangular_volume_2_inhabited); rewrite /rectangular_volume_2_left /rectangular_volume_2_at; refuted_there. Qed.
Lemma rectangular_volume_2_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (m_r n_r : R),
  rectangular_volume_2_domain s m_r n_r -> rectangular_volume_2_left s m_r n_r = (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) n_r) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2)))).
Proof. move=> /(_ _ rectangular_volume_2_at 0 2 rectangular_volume_2_inhabited); rewrite /rectangular_volume_2_left /rectangular_volume_2_at; refuted_there. Qed.

(* rectangular_volume_3: Together these are the volume (1.15) of r × r matrices, times (φ_i²/N)^{1/2} for each
   such direction, φ_i = N σ_i^{1/N}. | sqrt(det g^N)*Singles(sigma_i)**(m + n - 2*r)*van(Sigma**2) = N**(r*(r -
   1)/2)*Singles(N*sigma_i**(2/N))**(m/2 + n/2 - r)*det(Sigma**2)**((1 - N)/(2*N))*van(Sigma**(2/N)) *)
Unset SsrRewrite.
Lemma rectangular_volume_3_sign_0 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_3_sign_1 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (1 - (Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_3_sign_2 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (sigma_i ^ 2) - (sigma_l ^ 2).
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with (((exp X_sigma_i) ^ 2) - ((exp X_sigma_l) ^ 2)) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_3_sign_3 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)).
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (exp X_sigma_i) (2 / N)) - (Rpower (exp X_sigma_l) (2 / N))) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_3_sign_4 : forall sigma_i sigma_l : R, 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < ((sigma_i ^ 2) / (sigma_l ^ 2)) - 1.
Proof.
  intros sigma_i sigma_l H0 H1 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l)); [ positive | numbers; rational ] end.
Qed.
Lemma rectangular_volume_3_sign_5 : forall N sigma_i sigma_l : R, 0 < N -> 0 < sigma_i -> 0 < sigma_l -> sigma_l < sigma_i -> 0 < (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) - 1.
Proof.
  intros N sigma_i sigma_l H0 H1 H2 L.
  destruct (as_exp sigma_i ltac:(assumption)) as [X_sigma_i EX_sigma_i]; subst sigma_i.
  destruct (as_exp sigma_l ltac:(assumption)) as [X_sigma_l EX_sigma_l]; subst sigma_l.
  apply letters_in_order in L.
  match goal with |- 0 < ?gap => replace gap with ((Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N)) - 1) by ring end.
  eapply exp_difference; [ exponent_of | exponent_of |].
  match goal with |- 0 < ?gap => replace gap with (2 * (X_sigma_i - X_sigma_l) / N); [ positive | numbers; rational ] end.
Qed.
Definition rectangular_volume_3_turned_0_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ - ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1 <> 0.
Definition rectangular_volume_3_turned_0_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rectangular_volume_3_turned_0_right (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1).
Lemma rectangular_volume_3_turned_0 : forall N sigma_i sigma_l : R, rectangular_volume_3_turned_0_domain N sigma_i sigma_l ->
  rectangular_volume_3_turned_0_left N sigma_i sigma_l = rectangular_volume_3_turned_0_right N sigma_i sigma_l.
Proof.
  unfold rectangular_volume_3_turned_0_domain, rectangular_volume_3_turned_0_left, rectangular_volume_3_turned_0_right.
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
Definition rectangular_volume_3_pair_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0.
Definition rectangular_volume_3_pair_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) * ((sigma_i ^ 2) - (sigma_l ^ 2)) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition rectangular_volume_3_pair_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))).
Lemma rectangular_volume_3_pair : forall N sigma_i sigma_l : R, rectangular_volume_3_pair_domain N sigma_i sigma_l ->
  rectangular_volume_3_pair_left N sigma_i sigma_l = rectangular_volume_3_pair_right N sigma_i sigma_l.
Proof.
  unfold rectangular_volume_3_pair_domain, rectangular_volume_3_pair_left, rectangular_volume_3_pair_right.
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
Definition rectangular_volume_3_domain (d : nat) (s : 'I_d -> R) (N m_r n_r : R) : Prop :=
  0 < N /\ 0 <= m_r /\ 0 <= n_r /\ (forall i, 0 < s i) /\ (forall i l : 'I_d, (i < l)%N -> s l < s i).
Definition rectangular_volume_3_left (d : nat) (s : 'I_d -> R) (N m_r n_r : R) : R :=
  (sqrt (ordered_pairs (fun i l : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))))) * (Rpower (singles (fun i : 'I_d => s i)) (m_r + n_r)) * (sqrt (singles (fun i : 'I_d => Rpower (s i) (- 2 * (N - 1) / N)))) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (- 2 * (N - 1) / N)))) ((m_r / 2) + (n_r / 2))) * (pairs (fun i l : 'I_d => ((s i) ^ 2) - ((s l) ^ 2))).
Definition rectangular_volume_3_right (d : nat) (s : 'I_d -> R) (N m_r n_r : R) : R :=
  (Rpower N ((INR d) * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (2 / N)))) ((m_r / 2) + (n_r / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))).
Lemma rectangular_volume_3 (d : nat) (s : 'I_d -> R) (N m_r n_r : R) :
  rectangular_volume_3_domain s N m_r n_r -> rectangular_volume_3_left s N m_r n_r = rectangular_volume_3_right s N m_r n_r.
Proof.
  rewrite /rectangular_volume_3_domain /rectangular_volume_3_left /rectangular_volume_3_right; move=> [P0 [P1 [P2 [pos dec]]]].
  have A0 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (((s l) ^ 2) / ((s i) ^ 2)) by move=> il; apply: rectangular_volume_3_sign_0; first [ assumption | exact: pos | exact: dec ].
  have A1 (i l : 'I_d) : (i < l)%N -> 0 < 1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N)) by move=> il; apply: rectangular_volume_3_sign_1; first [ assumption | exact: pos | exact: dec ].
  have A2 (i l : 'I_d) : (i < l)%N -> 0 < ((s i) ^ 2) - ((s l) ^ 2) by move=> il; apply: rectangular_volume_3_sign_2; first [ assumption | exact: pos | exact: dec ].
  have A3 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)) by move=> il; apply: rectangular_volume_3_sign_3; first [ assumption | exact: pos | exact: dec ].
  have A4 (i l : 'I_d) : (i < l)%N -> 0 < (((s i) ^ 2) / ((s l) ^ 2)) - 1 by move=> il; apply: rectangular_volume_3_sign_4; first [ assumption | exact: pos | exact: dec ].
  have A5 (i l : 'I_d) : (i < l)%N -> 0 < (Rpower (((s i) ^ 2) / ((s l) ^ 2)) (/ N)) - 1 by move=> il; apply: rectangular_volume_3_sign_5; first [ assumption | exact: pos | exact: dec ].
  have Q0 : ((INR d) * ((INR d) - 1) / 2) = 0 + 0 * INR d + 1 * (INR d * (INR d - 1) / 2) by rational.
  eapply equal_factors; [ factors | factors | | | ]; cbv beta.
  all: try (move=> i; have pi := pos i; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; positive; fail).
  all: try (move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; split; [ positive | first [ reflexivity | symmetry; first [ etransitivity; [ | etransitivity; [ refine (@rectangular_volume_3_turned_0 N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | ] ]; unfold rectangular_volume_3_turned_0_left, rectangular_volume_3_turned_0_right; alike ] ] ]; fail).
  all: try (move=> i; have pi := pos i; same_exponent; fail).
  all: try same_exponent.
  move=> i l il; have pi := pos i; have pl := pos l; have B0 := A0 i l il; have B1 := A1 i l il; have B2 := A2 i l il; have B3 := A3 i l il; have B4 := A4 i l il; have B5 := A5 i l il; transitivity (N * (Rpower (s i) (- 2 * (N - 1) / N)) * (1 - (Rpower (((s l) ^ 2) / ((s i) ^ 2)) (/ N))) * (((s i) ^ 2) - ((s l) ^ 2)) / (1 - (((s l) ^ 2) / ((s i) ^ 2)))); [ same_exponent | transitivity (N * ((Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N)))); [ refine (@rectangular_volume_3_pair N (s i) (s l) _); repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ] | first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ] ] ].
Qed.
Definition rectangular_volume_3_at : 'I_1 -> R := @values [:: (9 / 4)].
Lemma rectangular_volume_3_inhabited : rectangular_volume_3_domain rectangular_volume_3_at 2 0 2.
Proof. rewrite /rectangular_volume_3_domain; at_values [:: (9 / 4)]. Qed.
Lemma rectangular_volume_3_left_value : Rabs (rectangular_volume_3_left rectangular_volume_3_at 2 0 2 - 3) <= (1 / 10000000000).
Proof. rewrite /rectangular_volume_3_left /rectangular_volume_3_at; value_there. Qed.
Lemma rectangular_volume_3_right_value : Rabs (rectangular_volume_3_right rectangular_volume_3_at 2 0 2 - 3) <= (1 / 10000000000).
Proof. rewrite /rectangular_volume_3_right /rectangular_volume_3_at; value_there. Qed.
Lemma rectangular_volume_3_wrong_0 : ~ (forall (d : nat) (s : 'I_d -> R) (N m_r n_r : R),
  rectangular_volume_3_domain s N m_r n_r -> rectangular_volume_3_left s N m_r n_r = (Rpower N ((INR d) * (N - 1) / 2)) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (2 / N)))) ((m_r / 2) + (n_r / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))))).
Proof. move=> /(_ _ rectangular_volume_3_at 2 0 2 rectangular_volume_3_inhabited); rewrite /rectangular_volume_3_left /rectangular_volume_3_at; refuted_there. Qed.
Lemma rectangular_volume_3_wrong_1 : ~ (forall (d : nat) (s : 'I_d -> R) (N m_r n_r : R),
  rectangular_volume_3_domain s N m_r n_r -> rectangular_volume_3_left s N m_r n_r = (Rpower N ((INR d) * ((INR d) - 1) / 2)) * (Rpower (singles (fun i : 'I_d => N * (Rpower (s i) (2 / (m_r + (INR d)))))) ((m_r / 2) + (n_r / 2))) * (Rpower (singles (fun i : 'I_d => (s i) ^ 2)) ((1 - N) / 2 / N)) * (pairs (fun i l : 'I_d => (Rpower (s i) (2 / N)) - (Rpower (s l) (2 / N))))).
Proof. move=> /(_ _ rectangular_volume_3_at 2 0 2 rectangular_volume_3_inhabited); rewrite /rectangular_volume_3_left /rectangular_volume_3_at; refuted_there. Qed.

Definition all_of_them := (rank_r_volume_10,
  rank_r_volume_11,
  rank_r_volume_12,
  rectangular_volume_1,
  rectangular_volume_2,
  rectangular_volume_3).
Print Assumptions all_of_them.
