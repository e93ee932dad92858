(* Limits as letters go to zero from above, or a variable to infinity: what is continuous goes through them. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Dln Require Import Scalars Guards.
Open Scope R_scope.

Definition tends {T : Type} (F : (T -> Prop) -> Prop) (f : T -> R) (l : R) : Prop := filterlim f F (locally l).
Definition at_zero (f : R -> R) (l : R) : Prop := tends (at_right 0) f l.
Definition at_zero_2 (f : R -> R -> R) (l : R) : Prop :=
  tends (filter_prod (at_right 0) (at_right 0)) (fun p => f (fst p) (snd p)) l.
Definition at_infinity (f : R -> R) (l : R) : Prop := tends (Rbar_locally p_infty) f l.

(* ------------------------------------------------ there is one limit at most *)

Lemma tends_once {T : Type} (F : (T -> Prop) -> Prop) {P : ProperFilter F} (f : T -> R) (l m : R) :
  tends F f l -> tends F f m -> l = m.
Proof. intros L M; exact (filterlim_locally_unique f l m L M). Qed.
Lemma at_zero_once (f : R -> R) (l m : R) : at_zero f l -> at_zero f m -> l = m.
Proof. apply tends_once; typeclasses eauto. Qed.
Lemma at_zero_2_once (f : R -> R -> R) (l m : R) : at_zero_2 f l -> at_zero_2 f m -> l = m.
Proof. apply tends_once; typeclasses eauto. Qed.
Lemma at_infinity_once (f : R -> R) (l m : R) : at_infinity f l -> at_infinity f m -> l = m.
Proof. apply tends_once; typeclasses eauto. Qed.

(* ------------------------------------------------ rules *)

Lemma continuous_by_derivative (h h' : R -> R) (x : R) : is_derive h x (h' x) -> continuous h x.
Proof. intros D; apply (ex_derive_continuous (K := R_AbsRing) (V := R_NormedModule)); now exists (h' x). Qed.

Section Rules.
Context {T : Type} {F : (T -> Prop) -> Prop} {isF : Filter F}.
Implicit Types (f g : T -> R) (k l p : R).

Lemma tends_eq f k l : tends F f k -> k = l -> tends F f l.
Proof. now intros L <-. Qed.
Lemma tends_const k : tends F (fun _ => k) k.
Proof. apply filterlim_const. Qed.
Lemma tends_plus f g k l : tends F f k -> tends F g l -> tends F (fun x => f x + g x) (k + l).
Proof. intros A B; exact (filterlim_comp_2 f g Rplus A B (filterlim_plus k l)). Qed.
Lemma tends_mult f g k l : tends F f k -> tends F g l -> tends F (fun x => f x * g x) (k * l).
Proof. intros A B; exact (filterlim_comp_2 f g Rmult A B (filterlim_mult k l)). Qed.
Lemma tends_outer (h : R -> R) f k : continuous h k -> tends F f k -> tends F (fun x => h (f x)) (h k).
Proof. intros C A; exact (filterlim_comp _ _ _ f h F (locally k) (locally (h k)) A C). Qed.
Lemma tends_opp f k : tends F f k -> tends F (fun x => - f x) (- k).
Proof. apply (tends_outer Ropp), (filterlim_opp k). Qed.
Lemma tends_minus f g k l : tends F f k -> tends F g l -> tends F (fun x => f x - g x) (k - l).
Proof. intros A B; apply (tends_plus f (fun x => - g x)); [ exact A | now apply tends_opp ]. Qed.
Lemma tends_inv f k : k <> 0 -> tends F f k -> tends F (fun x => / f x) (/ k).
Proof. intros N; apply (tends_outer Rinv), continuity_pt_filterlim, continuity_pt_inv; [ | exact N ]; apply derivable_continuous, derivable_id. Qed.
Lemma tends_div f g k l : l <> 0 -> tends F f k -> tends F g l -> tends F (fun x => f x / g x) (k / l).
Proof. intros N A B; apply (tends_mult f (fun x => / g x)); [ exact A | now apply tends_inv ]. Qed.
Lemma tends_pow f k n : tends F f k -> tends F (fun x => f x ^ n) (k ^ n).
Proof.
  intros A; induction n as [|n IH]; [ apply tends_const |].
  exact (tends_mult f (fun x => f x ^ n) k (k ^ n) A IH).
Qed.
Lemma tends_exp f k : tends F f k -> tends F (fun x => exp (f x)) (exp k).
Proof. apply (tends_outer exp), continuous_exp. Qed.
Lemma tends_ln f k : 0 < k -> tends F f k -> tends F (fun x => ln (f x)) (ln k).
Proof. intros P; apply (tends_outer ln), (continuous_by_derivative ln Rinv), is_derive_Reals, derivable_pt_lim_ln, P. Qed.
Lemma tends_sqrt f k : tends F f k -> tends F (fun x => sqrt (f x)) (sqrt k).
Proof. apply (tends_outer sqrt), continuous_sqrt. Qed.
Lemma tends_cosh f k : tends F f k -> tends F (fun x => cosh (f x)) (cosh k).
Proof. apply (tends_outer cosh), (continuous_by_derivative cosh sinh), is_derive_Reals, derivable_pt_lim_cosh. Qed.
Lemma tends_sinh f k : tends F f k -> tends F (fun x => sinh (f x)) (sinh k).
Proof. apply (tends_outer sinh), (continuous_by_derivative sinh cosh), is_derive_Reals, derivable_pt_lim_sinh. Qed.
Lemma tends_Rpower f g k l : 0 < k -> tends F f k -> tends F g l -> tends F (fun x => Rpower (f x) (g x)) (Rpower k l).
Proof.
  intros P A B; apply (tends_exp (fun x => g x * ln (f x))), (tends_mult g (fun x => ln (f x))); [ exact B |].
  now apply tends_ln.
Qed.

(* a positive power of what goes to zero from above *)
Lemma tends_vanishing f k p : F (fun x => 0 < f x) -> k = 0 -> 0 < p -> tends F f k ->
  tends F (fun x => Rpower (f x) p) 0.
Proof.
  intros S -> P A; apply filterlim_locally; intros e.
  assert (E := cond_pos e); assert (D : 0 < Rpower e (/ p)) by apply exp_pos.
  apply (proj1 (filterlim_locally f 0)) with (eps := mkposreal _ D) in A.
  apply (filter_imp (fun x => 0 < f x /\ ball 0 (Rpower e (/ p)) (f x))); [ | now apply filter_and ].
  intros x [X B]; change (Rabs (Rpower (f x) p - 0) < e); change (Rabs (f x - 0) < Rpower e (/ p)) in B.
  assert (Y : 0 < Rpower (f x) p) by apply exp_pos.
  rewrite Rminus_0_r, Rabs_pos_eq in * by lra.
  replace (pos e) with (Rpower (Rpower e (/ p)) p); [ now apply Rlt_Rpower_l; [| split ] |].
  rewrite Rpower_mult, Rinv_l, Rpower_1; lra.
Qed.
End Rules.

Lemma letter_goes : tends (at_right 0) (fun x => x) 0.
Proof. intros P [e H]; exists e; intros y B _; now apply H. Qed.
Lemma first_goes : tends (filter_prod (at_right 0) (at_right 0)) fst 0.
Proof. exact (filterlim_comp _ _ _ fst (fun x => x) _ _ _ filterlim_fst letter_goes). Qed.
Lemma second_goes : tends (filter_prod (at_right 0) (at_right 0)) snd 0.
Proof. exact (filterlim_comp _ _ _ snd (fun x => x) _ _ _ filterlim_snd letter_goes). Qed.
Lemma letter_positive : at_right 0 (fun x => 0 < x).
Proof. exists (mkposreal 1 Rlt_0_1); now intros y _. Qed.
Lemma letters_positive : filter_prod (at_right 0) (at_right 0) (fun p => 0 < fst p /\ 0 < snd p).
Proof. apply Filter_prod with (1 := letter_positive) (2 := letter_positive); now intros x y. Qed.

(* a variable that goes to infinity, as the inverse of a letter *)
Lemma by_inverse (f g : R -> R) (l : R) : (forall x, 0 < x -> f x = g (/ x)) -> at_zero g l -> at_infinity f l.
Proof.
  intros E L; apply (filterlim_ext_loc (fun x => g (/ x))).
  - exists 0; intros x P; now rewrite E.
  - refine (filterlim_comp _ _ _ Rinv g _ _ _ _ L); intros P [e H].
    exists (/ e); intros x X; assert (D := Rinv_0_lt_compat _ (cond_pos e)).
    assert (P' : 0 < / x) by (apply Rinv_0_lt_compat; lra).
    apply H; [ | exact P' ]; change (Rabs (/ x - 0) < e); rewrite Rminus_0_r, Rabs_pos_eq by lra.
    rewrite <- (Rinv_inv e); apply Rinv_lt_contravar; [ apply Rmult_lt_0_compat |]; lra.
Qed.

(* ------------------------------------------------ what is left of an exponential behind the first terms of its series *)

Definition inverse_factorial (k : nat) : R := / INR (fact k).
Definition rest (n : nat) (x : R) : R := PSeries (PS_decr_n inverse_factorial (S n)) x.

Lemma rest_converges (n : nat) : CV_radius (PS_decr_n inverse_factorial n) = p_infty.
Proof.
  apply CV_radius_infinite_DAlembert; [ intros k; apply Rinv_neq_0_compat, INR_fact_neq_0 |].
  apply (is_lim_seq_ext (fun k => / INR (k + S n))).
  - intros k; unfold PS_decr_n, inverse_factorial; replace (n + S k)%nat with (S (n + k)) by lia.
    change (fact (S (n + k))) with (S (n + k) * fact (n + k))%nat; rewrite mult_INR.
    assert (A := INR_fact_lt_0 (n + k)); assert (B := lt_0_INR (S (n + k)) (PeanoNat.Nat.lt_0_succ _)).
    rewrite Rabs_pos_eq.
    + replace (k + S n)%nat with (S (n + k)) by lia; field; split; lra.
    + apply Rlt_le, Rdiv_lt_0_compat; apply Rinv_0_lt_compat; [ now apply Rmult_lt_0_compat | exact A ].
  - apply (is_lim_seq_incr_n (fun k => / INR k) (S n)).
    exact (is_lim_seq_inv INR p_infty is_lim_seq_INR ltac:(discriminate)).
Qed.

Lemma exp_as_series (n : nat) (x : R) :
  exp x = sum_f_R0 (fun k => inverse_factorial k * x ^ k) n + x ^ S n * rest n x.
Proof.
  rewrite exp_Reals; apply (PSeries_decr_n inverse_factorial n x).
  exists (exp x); apply is_exp_Reals.
Qed.
Lemma exp_1 (x : R) : exp x = 1 + x * rest 0 x.
Proof. rewrite (exp_as_series 0); unfold inverse_factorial; simpl; field. Qed.
Lemma exp_2 (x : R) : exp x = 1 + x + x ^ 2 * rest 1 x.
Proof. rewrite (exp_as_series 1); unfold inverse_factorial; simpl; field. Qed.
Lemma exp_3 (x : R) : exp x = 1 + x + x ^ 2 / 2 + x ^ 3 * rest 2 x.
Proof. rewrite (exp_as_series 2); unfold inverse_factorial; simpl; field. Qed.

Lemma rest_at_0 (n : nat) (x : R) : x = 0 -> rest n x = / INR (fact (S n)).
Proof. intros ->; unfold rest; rewrite PSeries_0; unfold PS_decr_n, inverse_factorial; now rewrite PeanoNat.Nat.add_0_r. Qed.
Lemma tends_rest {T : Type} {F : (T -> Prop) -> Prop} {isF : Filter F} (f : T -> R) (n : nat) (k : R) :
  tends F f k -> tends F (fun x => rest n (f x)) (rest n k).
Proof. apply tends_outer, continuity_pt_filterlim, PSeries_continuity; now rewrite rest_converges. Qed.

(* where a limit is not zero, the function is not, near by *)
Lemma stays_apart (f : R -> R) (k : R) : at_zero f k -> k <> 0 -> at_right 0 (fun h => f h <> 0).
Proof.
  intros L N; assert (P : 0 < Rabs k) by now apply Rabs_pos_lt.
  apply (proj1 (filterlim_locally f k)) with (eps := mkposreal _ P) in L.
  revert L; apply filter_imp; intros h B Z; change (Rabs (f h - k) < Rabs k) in B.
  rewrite Z, Rminus_0_l, Rabs_Ropp in B; lra.
Qed.
Lemma by_inverse_where (P : R -> Prop) (f g : R -> R) (l : R) : at_right 0 P ->
  (forall x, 0 < x -> P (/ x) -> f x = g (/ x)) -> at_zero g l -> at_infinity f l.
Proof.
  intros Q E L; apply (filterlim_ext_loc (fun x => g (/ x))).
  - destruct Q as [e H]; exists (/ e); intros x X; assert (D := Rinv_0_lt_compat _ (cond_pos e)).
    assert (P' : 0 < / x) by (apply Rinv_0_lt_compat; lra).
    symmetry; apply E; [ lra |]; apply H; [ | exact P' ].
    change (Rabs (/ x - 0) < e); rewrite Rminus_0_r, Rabs_pos_eq by lra.
    rewrite <- (Rinv_inv e); apply Rinv_lt_contravar; [ apply Rmult_lt_0_compat |]; lra.
  - apply (by_inverse (fun x => g (/ x)) g); [ reflexivity | exact L ].
Qed.

(* ------------------------------------------------ the limit by the shape of the function *)

Ltac above_zero :=
  cbv beta;
  first
    [ lra
    | apply Rdiv_lt_0_compat; above_zero
    | apply Rmult_lt_0_compat; above_zero
    | solve [ positive ] ].
Ltac eventually_positive :=
  first
    [ apply (filter_imp (fun x : R => 0 < x)); [ intros ? ?; cbv beta; positive | exact letter_positive ]
    | apply (filter_imp (fun p : R * R => 0 < fst p /\ 0 < snd p));
        [ intros [? ?] [? ?]; cbv beta; simpl fst in *; simpl snd in *; positive | exact letters_positive ] ].
Ltac rests := repeat match goal with |- context [rest ?n ?a] => rewrite (rest_at_0 n a) by (first [ ring | field; nonzero ]) end; simpl fact; simpl INR;
  repeat match goal with |- context [exp ?a] => replace a with 0 by (first [ ring | field; nonzero ]); rewrite exp_0 end.
Ltac is_zero := cbv beta; first [ reflexivity | ring | field; nonzero ].
(* by its sign or a premise, or as a multiple of what is not zero by a premise *)
Ltac not_zero :=
  cbv beta; rests;
  first
    [ nonzero
    | match goal with H : ?d <> 0 |- ?g <> 0 =>
        let Z := fresh "Z" in intro Z; apply H; field_simplify_eq in Z; [ first [ lra | nra ] | nonzero .. ]
      end
    | match goal with a : R, b : R, H : ?d <> 0 |- ?g <> 0 =>
        let Z := fresh "Z" in intro Z; apply H; replace a with b by lra; ring
      end ].
Ltac limit :=
  cbv beta;
  lazymatch goal with
  | |- tends _ (fun _ => ?c) _ => apply tends_const
  | |- tends _ (fun y => y) _ => exact letter_goes
  | |- tends _ (fun y => fst y) _ => exact first_goes
  | |- tends _ (fun y => snd y) _ => exact second_goes
  | |- tends _ (fun y => @?f y + @?g y) _ => apply (tends_plus f g); limit
  | |- tends _ (fun y => @?f y - @?g y) _ => apply (tends_minus f g); limit
  | |- tends _ (fun y => - @?f y) _ => apply (tends_opp f); limit
  | |- tends _ (fun y => @?f y * @?g y) _ => apply (tends_mult f g); limit
  | |- tends _ (fun y => @?f y / @?g y) _ => eapply (tends_div f g); [ | limit | limit ]; not_zero
  | |- tends _ (fun y => / @?f y) _ => eapply (tends_inv f); [ | limit ]; not_zero
  | |- tends _ (fun y => @?f y ^ ?n) _ => apply (tends_pow f); limit
  | |- tends _ (fun y => exp (@?f y)) _ => apply (tends_exp f); limit
  | |- tends _ (fun y => ln (@?f y)) _ => eapply (tends_ln f); [ | limit ]; cbv beta; positive
  | |- tends _ (fun y => sqrt (@?f y)) _ => apply (tends_sqrt f); limit
  | |- tends _ (fun y => rest ?n (@?f y)) _ => apply (tends_rest f n); limit
  | |- tends _ (fun y => cosh (@?f y)) _ => apply (tends_cosh f); limit
  | |- tends _ (fun y => sinh (@?f y)) _ => apply (tends_sinh f); limit
  | |- tends _ (fun y => Rpower (@?f y) ?p) _ =>
      first
        [ eapply (tends_vanishing f); [ eventually_positive | | above_zero | limit ]; is_zero
        | eapply (tends_Rpower f (fun _ => p)); [ | limit | apply tends_const ]; cbv beta; positive ]
  | |- tends _ (fun y => Rpower (@?f y) (@?g y)) _ =>
      eapply (tends_Rpower f g); [ | limit | limit ]; cbv beta; positive
  end.

(* another limit than the one that was shown is none *)
Tactic Notation "other_limit" constr(inhabited) constr(shown) constr(right) constr(once) :=
  let H := fresh in
  let K := fresh in
  let L := fresh in
  intro H; pose proof inhabited as K; pose proof inhabited as L; apply H in K; apply shown in L; clear H;
  pose proof (once _ _ _ L K) as H; clear K L; unfold right in H; revert H; elementary;
  match goal with |- ?a = ?b -> False => change (a <> b); in_range end.

(* roots and powers of what is 1 where the letters are zero *)
Ltac at_one :=
  repeat match goal with |- context [sqrt ?a] => replace a with 1 by (first [ ring | field; nonzero ]); rewrite sqrt_1 end.
(* a variable as the inverse of h *)
Tactic Notation "inverted" ident(x) ident(h) :=
  let I := fresh "I" in
  let J := fresh "J" in
  remember (/ x) as h eqn:I in *;
  assert (0 < h) by (rewrite I; now apply Rinv_0_lt_compat);
  assert (J : x = / h) by (rewrite I; field; nonzero); clear I; subst x.
Ltac apart := eapply stays_apart; [ unfold at_zero; limit | cbv beta; rests; not_zero ].
