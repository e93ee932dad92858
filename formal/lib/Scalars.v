(* Real numbers: powers, exponentials and logarithms taken apart by their exponents, and what closes an identity. *)
From Coq Require Import Reals Lra ZArith.
Open Scope R_scope.

Definition sinhc (x : R) : R := sinh x / x.

(* ------------------------------------------------ a positive number as an exponential *)

Lemma as_exp (a : R) : 0 < a -> exists x, a = exp x.
Proof. intros P; exists (ln a); now rewrite exp_ln. Qed.

Lemma exp_nonzero (x : R) : exp x <> 0.
Proof. apply Rgt_not_eq, exp_pos. Qed.

(* [exponent a l] says that a = exp l; one rule for each way to build a *)
Definition exponent (a l : R) : Prop := a = exp l.

Lemma exponent_exp (x : R) : exponent (exp x) x.
Proof. reflexivity. Qed.
Lemma exponent_positive (a : R) : 0 < a -> exponent a (ln a).
Proof. intros P; symmetry; now apply exp_ln. Qed.
Lemma exponent_1 : exponent 1 0.
Proof. symmetry; exact exp_0. Qed.
Lemma exponent_mult (a b l m : R) : exponent a l -> exponent b m -> exponent (a * b) (l + m).
Proof. unfold exponent; intros -> ->; now rewrite exp_plus. Qed.
Lemma exponent_inv (a l : R) : exponent a l -> exponent (/ a) (- l).
Proof. unfold exponent; intros ->; now rewrite exp_Ropp. Qed.
Lemma exponent_div (a b l m : R) : exponent a l -> exponent b m -> exponent (a / b) (l + - m).
Proof. intros A B; apply exponent_mult; [exact A | now apply exponent_inv]. Qed.
Lemma exponent_pow (a l : R) (n : nat) : exponent a l -> exponent (a ^ n) (INR n * l).
Proof.
  intros A; induction n as [|n IH].
  - simpl; rewrite Rmult_0_l; exact exponent_1.
  - rewrite S_INR, Rmult_plus_distr_r, Rmult_1_l, Rplus_comm.
    exact (exponent_mult _ _ _ _ A IH).
Qed.
Lemma exponent_Rpower (a b l : R) : exponent a l -> exponent (Rpower a b) (b * l).
Proof. unfold exponent; intros ->; unfold Rpower; now rewrite ln_exp. Qed.
Lemma exponent_sqrt (a l : R) : exponent a l -> exponent (sqrt a) (l / 2).
Proof.
  unfold exponent; intros ->; apply Rsqr_inj.
  - apply sqrt_pos.
  - left; apply exp_pos.
  - rewrite Rsqr_sqrt by (left; apply exp_pos); unfold Rsqr; rewrite <- exp_plus; f_equal; field.
Qed.

Lemma equal_by_exponents (a b l m : R) : exponent a l -> exponent b m -> l = m -> a = b.
Proof. unfold exponent; now intros -> -> ->. Qed.
Lemma ln_by_exponent (a l m : R) : exponent a l -> l = m -> ln a = m.
Proof. unfold exponent; intros -> ->; apply ln_exp. Qed.

(* ------------------------------------------------ roots *)

Lemma square_of_sqrt (a : R) : 0 <= a -> sqrt a ^ 2 = a.
Proof. intros P; rewrite <- Rsqr_pow2; now apply Rsqr_sqrt. Qed.
Lemma sqrt_by_square (a b : R) : 0 <= b -> b ^ 2 = a -> sqrt a = b.
Proof. intros P <-; rewrite <- Rsqr_pow2; now apply sqrt_Rsqr. Qed.

(* ------------------------------------------------ signs that are seen *)

Lemma square_nonnegative (a : R) : 0 <= a * a.
Proof. exact (Rle_0_sqr a). Qed.
Lemma even_power (a : R) (n : nat) : Nat.even n = true -> 0 <= a ^ n.
Proof.
  intros E; apply Nat.even_spec in E; destruct E as [k ->]; rewrite pow_Rsqr.
  apply pow_le, Rle_0_sqr.
Qed.

Lemma difference_of_squares (a b : R) : 0 < a - b -> 0 < a + b -> 0 < a ^ 2 - b ^ 2.
Proof. intros P Q; replace (a ^ 2 - b ^ 2) with ((a - b) * (a + b)) by ring; now apply Rmult_lt_0_compat. Qed.

Lemma sinh_nonnegative (a : R) : 0 <= a -> 0 <= sinh a.
Proof.
  intros [P|<-]; [| rewrite sinh_0; lra ]; unfold sinh.
  assert (H : exp (- a) < exp a) by (apply exp_increasing; lra); lra.
Qed.

Ltac positive :=
  repeat first
    [ assumption
    | apply difference_of_squares; solve [ positive ]
    | apply exp_pos
    | apply sqrt_lt_R0
    | apply Rabs_pos_lt; assumption
    | apply Rinv_0_lt_compat
    | apply Rdiv_lt_0_compat
    | apply Rmult_lt_0_compat
    | apply pow_lt; solve [ positive ]
    | apply Rplus_lt_le_0_compat; [ solve [ positive ] | solve [ nonnegative ] ]
    | apply Rplus_le_lt_0_compat; [ solve [ nonnegative ] | ]
    | unfold Rpower; apply exp_pos
    | lra ]
with nonnegative :=
  repeat first
    [ assumption
    | apply Rlt_le; assumption
    | apply sqrt_pos
    | apply Rabs_pos
    | apply pow2_ge_0
    | apply square_nonnegative
    | apply Rlt_le, exp_pos
    | apply sinh_nonnegative; solve [ nonnegative ]
    | apply even_power; reflexivity
    | apply Rplus_le_le_0_compat
    | apply Rmult_le_pos
    | apply pow_le
    | unfold Rdiv; apply Rmult_le_pos
    | apply Rlt_le; solve [ positive ]
    | apply Rlt_le, Rinv_0_lt_compat; positive
    | lra ].

(* what is not zero: by its sign, or because a premise would be false *)
Ltac nonzero :=
  repeat split;
  first
    [ assumption
    | apply exp_nonzero
    | apply Rabs_no_R0; assumption
    | apply Rgt_not_eq; unfold Rgt; solve [ positive ]
    | lra
    | by_premises ]
with by_premises :=
  match goal with
  | H : ?d <> 0 |- ?g <> 0 =>
      let Z := fresh in
      intro Z; apply H; clear H; first [ lra | field_simplify_eq; [ solve [ lra | nra ] | .. ]; solve [ nonzero ] ]
  end.

(* ------------------------------------------------ equalities that certificates state *)

Ltac exponent_of :=
  lazymatch goal with
  | |- exponent (exp _) _ => apply exponent_exp
  | |- exponent 1 _ => apply exponent_1
  | |- exponent (_ * _) _ => apply exponent_mult; exponent_of
  | |- exponent (_ / _) _ => apply exponent_div; exponent_of
  | |- exponent (/ _) _ => apply exponent_inv; exponent_of
  | |- exponent (_ ^ _) _ => apply exponent_pow; exponent_of
  | |- exponent (Rpower _ _) _ => apply exponent_Rpower; exponent_of
  | |- exponent (sqrt _) _ => apply exponent_sqrt; exponent_of
  | |- exponent _ _ => apply exponent_positive; solve [ positive ]
  end.

Ltac numbers := rewrite ?INR_IZR_INZ; simpl Z.of_nat.
Ltac rational := first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring ].
(* terms that differ in rational parts: under roots, in exponents and in other arguments *)
Ltac alike := first [ rational | progress f_equal; alike ].
(* one form for arguments that differ in rational parts *)
Ltac merged :=
  repeat match goal with
    | |- context [exp ?a] =>
        match goal with |- context [exp ?b] => lazymatch a with b => fail | _ => replace (exp a) with (exp b) by (f_equal; rational) end end
    | |- context [ln ?a] =>
        match goal with |- context [ln ?b] => lazymatch a with b => fail | _ => replace (ln a) with (ln b) by (f_equal; rational) end end
    | |- context [Rpower ?x ?a] =>
        match goal with
        | |- context [Rpower x ?b] =>
            lazymatch a with b => fail | _ => replace (Rpower x a) with (Rpower x b) by (f_equal; rational) end
        end
    end.
Ltac up_to_arguments := first [ rational | merged; rational ].
Ltac same_exponent := eapply equal_by_exponents; [ exponent_of | exponent_of | numbers; up_to_arguments ].
Ltac logarithm := eapply ln_by_exponent; [ exponent_of | numbers; up_to_arguments ].

(* a positive symbol s becomes the exponential of X *)
Tactic Notation "exponential" ident(s) ident(p) ident(X) :=
  let E := fresh in destruct (as_exp s p) as [X E]; subst s; clear p.

(* what is known of the exponentials in the goal *)
Ltac known :=
  repeat match goal with
    | |- context [exp ?m] =>
        lazymatch goal with H : exp m <> 0 |- _ => fail | _ => pose proof (exp_nonzero m) end
    end;
  repeat match goal with
    | H : 0 < ?a |- _ =>
        lazymatch goal with K : a <> 0 |- _ => fail | _ => pose proof (Rgt_not_eq _ _ H) end
    end.

(* the same functions in the goal as in what is known, where arguments differ in rational parts, or in their signs *)
Ltac as_in H :=
  repeat match goal with
    | |- context [exp ?a] =>
        lazymatch type of H with
        | context [exp a] => fail
        | context [exp _] =>
            match type of H with
            | context [exp ?b] => replace (exp a) with (exp b) by (f_equal; rational)
            | context [exp ?b] => replace (exp a) with (/ exp b) by (rewrite <- exp_Ropp; f_equal; rational)
            end
        end
    | |- context [Rpower ?x ?a] =>
        lazymatch type of H with
        | context [Rpower x a] => fail
        | context [Rpower x _] =>
            match type of H with
            | context [Rpower x ?b] => replace (Rpower x a) with (Rpower x b) by (f_equal; rational)
            | context [Rpower x ?b] => replace (Rpower x a) with (/ Rpower x b) by (rewrite <- Rpower_Ropp; f_equal; rational)
            end
        end
    end.
Ltac apart_powers :=
  repeat match goal with
    | |- context [Rpower ?x ?a] =>
        lazymatch goal with K : Rpower x a <> 0 |- _ => fail | _ => pose proof (exp_nonzero (a * ln x) : Rpower x a <> 0) end
    end.
Tactic Notation "by_out" ident(H) :=
  first
    [ exact H
    | etransitivity; [| etransitivity; [ exact H |]]; solve [ alike ]
    | as_in H; apart_powers; known; etransitivity; [| etransitivity; [ exact H |]]; alike ].

(* what vanishes: a premise, a multiple of one, or x * (1/x) - 1 *)
Ltac vanishing :=
  first
    [ assumption
    | lra
    | field; nonzero ].
