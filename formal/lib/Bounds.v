(* Inequalities by calculus, integrals, decimals, and sums over shares. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities Limits Sums.
Open Scope R_scope.

(* ------------------------------------------------ positive beyond 0 *)

Lemma ascends_strictly (g g' : R -> R) :
  (forall v, 0 <= v -> is_derive g v (g' v)) -> 0 <= g 0 -> (forall v, 0 <= v -> 0 < g' v) ->
  forall u, 0 < u -> 0 < g u.
Proof.
  intros D Z N u P; destruct (mean_value g g' u D (Rlt_le _ _ P)) as [c [C E]].
  assert (H : 0 < g' c * u) by (apply Rmult_lt_0_compat; auto); lra.
Qed.

(* ------------------------------------------------ a concave function and its chord *)

Definition concave_between (f : R -> R) (x y : R) : Prop :=
  forall t, 0 <= t <= 1 -> f x + t * (f y - f x) <= f (x + t * (y - x)).

Lemma ends_of_a_gap (g : R -> R) (a : R) : is_derive g 0 a -> g 0 = 0 -> (forall t, 0 <= t <= 1 -> 0 <= g t) -> 0 <= a.
Proof.
  intros D Z P; destruct (Rle_lt_dec 0 a) as [A|A]; [ exact A | exfalso ].
  apply is_derive_Reals in D; destruct (D (- a / 2) ltac:(lra)) as [[e E] L]; simpl in L.
  set (h := Rmin (e / 2) 1); assert (H1 : 0 < h) by (apply Rmin_glb_lt; lra).
  assert (H2 : h <= e / 2) by apply Rmin_l; assert (H3 : h <= 1) by apply Rmin_r.
  specialize (L h ltac:(lra)); rewrite Rabs_pos_eq in L by lra; specialize (L ltac:(lra)).
  rewrite Z, Rplus_0_l, Rminus_0_r in L; apply Rabs_def2 in L; specialize (P h ltac:(lra)).
  assert (Q : 0 <= g h / h) by (apply Rmult_le_pos; [ exact P | apply Rlt_le, Rinv_0_lt_compat, H1 ]); lra.
Qed.
Lemma slope_at_left (f : R -> R) (x y a : R) : x < y -> concave_between f x y -> is_derive f x a ->
  (f y - f x) / (y - x) <= a.
Proof.
  intros L C D; set (g := fun t => f (x + t * (y - x)) - (f x + t * (f y - f x))).
  assert (G : is_derive g 0 (a * (y - x) - (f y - f x))).
  { apply derivative_minus.
    - apply (derivative_outer (fun t => x + t * (y - x)) 0 (y - x)); [ | now rewrite Rmult_0_l, Rplus_0_r ].
      evar_last; [ derivative |]; unfold zero, one; simpl; ring.
    - evar_last; [ derivative |]; unfold zero, one; simpl; ring. }
  assert (Q : 0 <= a * (y - x) - (f y - f x)).
  { apply (ends_of_a_gap g); [ exact G | unfold g; rewrite !Rmult_0_l, !Rplus_0_r; ring |].
    intros t T; specialize (C t T); unfold g; lra. }
  apply Rmult_le_reg_r with (y - x); [ lra |]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra.
Qed.
Lemma concave_reversed (f : R -> R) (x y : R) : concave_between f x y -> concave_between (fun z => f (- z)) (- y) (- x).
Proof.
  intros C t T; specialize (C (1 - t) ltac:(lra)); rewrite !Ropp_involutive.
  replace (- (- y + t * (- x - - y))) with (x + (1 - t) * (y - x)) by ring; lra.
Qed.
Lemma slope_at_right (f : R -> R) (x y a : R) : x < y -> concave_between f x y -> is_derive f y a ->
  a <= (f y - f x) / (y - x).
Proof.
  intros L C D; assert (H : (f (- - x) - f (- - y)) / (- x - - y) <= - a).
  { apply (slope_at_left (fun z => f (- z))); [ lra | now apply concave_reversed |].
    replace (- a) with (a * -1) by ring; apply (derivative_outer (fun z => - z) (- y) (-1)).
    - evar_last; [ derivative |]; unfold one; simpl; ring.
    - now rewrite Ropp_involutive. }
  rewrite !Ropp_involutive in H; replace (- x - - y) with (y - x) in H by ring.
  replace ((f y - f x) / (y - x)) with (- ((f x - f y) / (y - x))) by (field; lra); lra.
Qed.

(* ------------------------------------------------ integrals *)

Definition integral (f : R -> R) (a b v : R) : Prop := is_RInt f a b v.
Lemma integral_once (a b : R) (f : R -> R) (v w : R) : integral f a b v -> integral f a b w -> v = w.
Proof. intros V W; now rewrite <- (is_RInt_unique f a b v V), <- (is_RInt_unique f a b w W). Qed.
Lemma by_primitive (F f : R -> R) (a b v : R) : a <= b ->
  (forall t, a <= t <= b -> is_derive F t (f t)) -> (forall t, a <= t <= b -> exists d, is_derive f t d) ->
  F b - F a = v -> integral f a b v.
Proof.
  intros L D C <-; unfold integral; change (F b - F a) with (minus (F b) (F a)); apply (is_RInt_derive (V := R_CompleteNormedModule)).
  - intros t T; rewrite Rmin_left, Rmax_right in T by exact L; now apply D.
  - intros t T; rewrite Rmin_left, Rmax_right in T by exact L.
    apply (ex_derive_continuous (K := R_AbsRing) (V := R_NormedModule)); now apply C.
Qed.

(* ------------------------------------------------ decimals *)

Definition rounds (x : R) (places : nat) (printed : R) : Prop := Rabs (x - printed) < / 2 * / 10 ^ places.
Ltac by_digits := unfold rounds; elementary; interval with (i_prec 140).
Ltac not_by_digits := unfold rounds; elementary; apply Rle_not_lt; interval with (i_prec 140).

(* ------------------------------------------------ sums over shares, positive numbers with sum 1 *)

Lemma sum_le (f g : nat -> R) (a count : nat) :
  (forall j, (a <= j < a + count)%nat -> f j <= g j) -> sum_of f a count <= sum_of g a count.
Proof.
  induction count as [|k IH]; intros E; simpl; [ lra |].
  assert (A := IH (fun j J => E j ltac:(lia))); assert (B := E (a + k)%nat ltac:(lia)); lra.
Qed.
Lemma sum_multiple (c : R) (f : nat -> R) (a count : nat) : sum_of (fun j => c * f j) a count = c * sum_of f a count.
Proof. induction count as [|k IH]; simpl; [ ring | rewrite IH; ring ]. Qed.
Lemma sum_constant (c : R) (a count : nat) : sum_of (fun _ => c) a count = INR count * c.
Proof. induction count as [|k IH]; [ simpl; ring | simpl sum_of; rewrite IH, S_INR; ring ]. Qed.

Definition shares (s : nat -> R) (d : nat) : Prop :=
  (1 <= d)%nat /\ (forall i, (1 <= i <= d)%nat -> 0 < s i) /\ sum_over s 1 d = 1.
Lemma share_at_most_1 (s : nat -> R) (d i : nat) : shares s d -> (1 <= i <= d)%nat -> s i <= 1.
Proof.
  intros (L & P & S1) I; rewrite <- S1, <- (sifts s i 1 d I); unfold sum_over; apply sum_le.
  intros j J; assert (Q := P j ltac:(lia)); unfold delta; destruct (Nat.eqb j i); lra.
Qed.
Lemma ln_below (x : R) : 0 < x -> ln x <= x - 1.
Proof. intros P; generalize (exp_ineq1_le (ln x)); rewrite exp_ln by exact P; lra. Qed.
(* what is not negative for each share, up to a multiple of s - 1/d, which all of them together make 0 *)
Lemma sum_by_terms (s : nat -> R) (d : nat) (f g : nat -> R) (c : R) : shares s d ->
  (forall i, (1 <= i <= d)%nat -> f i <= g i + c * (s i - / INR d)) -> sum_over f 1 d <= sum_over g 1 d.
Proof.
  intros (L & P & S1) E; unfold sum_over in *.
  assert (A : sum_of f 1 (S d - 1) <= sum_of (fun i => g i + c * (s i + - / INR d)) 1 (S d - 1)).
  { apply sum_le; intros j J; apply E; lia. }
  rewrite sum_plus, sum_multiple, sum_plus, S1, sum_constant in A.
  replace (S d - 1)%nat with d in * by lia.
  assert (N : 0 < INR d) by (apply lt_0_INR; lia); replace (INR d * - / INR d) with (-1) in A by (field; lra); lra.
Qed.
Lemma constant_over_shares (s : nat -> R) (d : nat) (c : R) : shares s d -> c = sum_over (fun i => c * s i) 1 d.
Proof. intros (_ & _ & S1); unfold sum_over in *; rewrite sum_multiple, S1; ring. Qed.
Lemma entropy_term_not_negative (s : R) : 0 < s -> s <= 1 -> 0 <= - ln s * s.
Proof. intros P L; assert (A := ln_below s P); apply Rmult_le_pos; lra. Qed.
Lemma entropy_term_below (s n : R) : 0 < s -> 0 < n -> - ln s * s <= ln n * s + -1 * (s - / n).
Proof.
  intros P N; assert (Q : 0 < n * s) by (apply Rmult_lt_0_compat; lra).
  assert (A := ln_below (/ (n * s)) (Rinv_0_lt_compat _ Q)).
  rewrite ln_Rinv, ln_mult in A by assumption; apply Rmult_le_compat_r with (r := s) in A; [ | lra ].
  replace ((/ (n * s) - 1) * s) with (/ n - s) in A by (field; split; lra); lra.
Qed.
Ltac over_shares c s d H :=
  let i := fresh "i" in
  let I := fresh "I" in
  let P := fresh "P" in
  let B := fresh "B" in
  let N := fresh "N" in
  first [ rewrite (constant_over_shares s d (ln (INR d)) H) | rewrite (constant_over_shares s d 0 H) at 1 ];
  apply (sum_by_terms s d _ _ c H); intros i I; cbv beta;
  assert (P : 0 < s i) by (exact (proj1 (proj2 H) i I));
  assert (B := share_at_most_1 s d i H I);
  assert (N : 0 < INR d) by (apply lt_0_INR; destruct H; lia);
  first
    [ generalize (entropy_term_not_negative (s i) P B); lra
    | generalize (entropy_term_below (s i) (INR d) P N); lra ].

(* the summed index first in each delta *)
Ltac sorted_deltas := first [ ring | repeat (rewrite delta_swap; try (solve [ ring ])) | unfold delta; rewrite ?(PeanoNat.Nat.eqb_sym); ring ].

(* values of sums over given numbers *)
Ltac evaluated := written_out; unfold delta; cbn [ Nat.eqb Nat.sub List.nth ]; elementary; in_range.
Ltac refuted_there :=
  written_out; unfold delta; cbn [ Nat.eqb Nat.sub List.nth ]; elementary;
  match goal with
  | |- ?a = ?b -> False => change (a <> b); in_range
  | |- ?a <= ?b -> False => apply Rlt_not_le; in_range
  end.
