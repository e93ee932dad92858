(* Sums whose length is a letter: by an antidifference, and against Kronecker's delta. *)
From Coq Require Import Reals Lra Lia.
From Dln Require Import Scalars Guards.
Open Scope R_scope.

(* f a + f (a + 1) + ... , with so many terms *)
Fixpoint sum_of (f : nat -> R) (a count : nat) : R :=
  match count with
  | O => 0
  | S k => sum_of f a k + f (a + k)%nat
  end.
Definition sum_over (f : nat -> R) (a b : nat) : R := sum_of f a (S b - a).
Definition total (f : R -> R) (a b : nat) : R := sum_over (fun j => f (INR j)) a b.

Lemma telescopes (F f : R -> R) (a b : nat) (top : R) : (a <= S b)%nat -> INR b + 1 = top ->
  (forall x, f x = F (x + 1) - F x) -> total f a b = F top - F (INR a).
Proof.
  intros L T D; assert (E : forall k, sum_of (fun j => f (INR j)) a k = F (INR (a + k)) - F (INR a)).
  { induction k as [|k IH]; simpl sum_of; [ rewrite PeanoNat.Nat.add_0_r; ring |].
    rewrite IH, D, <- plus_n_Sm, S_INR; ring. }
  unfold total, sum_over; rewrite E, <- T, <- S_INR; do 3 f_equal; lia.
Qed.
Lemma less_one (n : nat) : (1 <= n)%nat -> INR (n - 1) + 1 = INR n.
Proof. intros L; rewrite minus_INR by exact L; simpl; ring. Qed.

Lemma eq_sum (f g : nat -> R) (a count : nat) :
  (forall j, (a <= j < a + count)%nat -> f j = g j) -> sum_of f a count = sum_of g a count.
Proof.
  induction count as [|k IH]; intros E; simpl; [ reflexivity |].
  rewrite IH by (intros j J; apply E; lia); rewrite E by lia; reflexivity.
Qed.
Lemma sum_plus (f g : nat -> R) (a count : nat) :
  sum_of (fun j => f j + g j) a count = sum_of f a count + sum_of g a count.
Proof. induction count as [|k IH]; simpl; [ ring | rewrite IH; ring ]. Qed.
Lemma sum_0 (a count : nat) : sum_of (fun _ => 0) a count = 0.
Proof. induction count as [|k IH]; simpl; [ ring | rewrite IH; ring ]. Qed.

Lemma total_positive (f : R -> R) (a b : nat) : (a <= b)%nat ->
  (forall j, (a <= j <= b)%nat -> 0 < f (INR j)) -> 0 < total f a b.
Proof.
  intros L P; unfold total, sum_over.
  assert (E : forall k, (k <= b - a)%nat -> 0 < sum_of (fun j => f (INR j)) a (S k)).
  { induction k as [|k IH]; intros K; simpl sum_of in *.
    - rewrite PeanoNat.Nat.add_0_r, Rplus_0_l; apply P; lia.
    - apply Rplus_lt_0_compat; [ apply IH; lia | apply P; lia ]. }
  replace (S b - a)%nat with (S (b - a)) by lia; apply E; lia.
Qed.

(* Kronecker's delta *)
Definition delta (j k : nat) : R := if Nat.eqb j k then 1 else 0.
Lemma delta_swap (j k : nat) : delta j k = delta k j.
Proof. unfold delta; now rewrite PeanoNat.Nat.eqb_sym. Qed.
Lemma sifts (f : nat -> R) (k a b : nat) : (a <= k <= b)%nat -> sum_over (fun j => delta j k * f j) a b = f k.
Proof.
  intros K; unfold sum_over; assert (E : forall n, (n <= S b - a)%nat ->
    sum_of (fun j => delta j k * f j) a n = if Nat.leb (a + n) k then 0 else f k).
  { induction n as [|n IH]; intros L; simpl sum_of.
    - destruct (Nat.leb (a + 0) k) eqn:E; [ reflexivity | apply PeanoNat.Nat.leb_gt in E; lia ].
    - rewrite IH by lia; unfold delta.
      destruct (PeanoNat.Nat.eqb_spec (a + n) k) as [D|D].
      + rewrite D, PeanoNat.Nat.leb_refl; destruct (Nat.leb (a + S n) k) eqn:E; [ apply PeanoNat.Nat.leb_le in E; lia | ring ].
      + destruct (Nat.leb (a + n) k) eqn:E; destruct (Nat.leb (a + S n) k) eqn:G;
          rewrite ?PeanoNat.Nat.leb_le, ?PeanoNat.Nat.leb_gt in *; try lia; ring. }
  rewrite E by lia; destruct (Nat.leb (a + (S b - a)) k) eqn:G; [ apply PeanoNat.Nat.leb_le in G; lia | reflexivity ].
Qed.

(* sums of few terms, written out *)
Ltac written_out := unfold total, sum_over; cbn [ sum_of Nat.sub Nat.add ]; rewrite ?INR_IZR_INZ; cbn [ Z.of_nat Pos.of_succ_nat Pos.succ ].
Tactic Notation "by_value_of_sum" constr(f) := unfold f; written_out; elementary; in_range.
Tactic Notation "premises_of_sum" constr(d) := unfold d; repeat split; try lia; written_out; elementary; in_range.
Tactic Notation "refuted_sum" constr(inhabited) constr(left) :=
  let H := fresh in
  let K := fresh in
  intro H; pose proof inhabited as K; apply H in K; clear H; unfold left in K; revert K; written_out; elementary;
  match goal with |- ?a = ?b -> False => change (a <> b); in_range end.

(* powers with the same exponent differ where their bases do *)
Lemma same_by_power (x y d : R) : 0 < d -> exp (x / d) ^ 2 = exp (y / d) ^ 2 -> x = y.
Proof.
  intros D E; assert (A := exp_pos (x / d)); assert (B := exp_pos (y / d)).
  assert (F : exp (x / d) = exp (y / d)) by nra; apply exp_inv in F.
  apply Rmult_eq_reg_r with (/ d); [ exact F | now apply Rinv_neq_0_compat, Rgt_not_eq ].
Qed.
Ltac powers_apart :=
  let Z := fresh "Z" in
  let E := fresh "E" in
  intro Z;
  match goal with a : R, b : R, d : R |- _ =>
    assert (E : a = b) by (apply (same_by_power a b d); [ assumption | lra ]);
    match goal with H : _ <> 0 |- _ => apply H; rewrite E; solve [ ring | field; nonzero ] end
  end.
Ltac at_ends := try change (INR 0) with 0; try change (INR 1) with 1.
Ltac same_quotient := first [ ring | field; repeat split; first [ nonzero | powers_apart ] ].
