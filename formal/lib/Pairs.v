(* Products over singular values and over pairs of them, for every number d of singular values.

   [factored c f g x] says that x is the constant c, times the product of f i over all i, times that of g i l over all
   pairs i < l, all of these positive.  Products, quotients and powers of what is factored are so, and two numbers are
   equal whose factors are. *)
From Coq Require Import Reals Lra.
From mathcomp Require Import all_ssreflect.
From Dln Require Import Scalars Guards.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Open Scope R_scope.

Lemma Rmult_associative : associative Rmult. Proof. by move=> x y z; rewrite Rmult_assoc. Qed.
Lemma Rmult_commutative : commutative Rmult. Proof. by move=> x y; rewrite Rmult_comm. Qed.
Lemma Rmult_left_id : left_id 1 Rmult. Proof. exact: Rmult_1_l. Qed.
Canonical Rmult_monoid := Monoid.Law Rmult_associative Rmult_left_id Rmult_1_r.
Canonical Rmult_commutative_monoid := Monoid.ComLaw Rmult_commutative.

Lemma Rpower_of_1 p : Rpower 1 p = 1.
Proof. by rewrite /Rpower ln_1 Rmult_0_r exp_0. Qed.
Lemma Rpower_of_product x y p : 0 < x -> 0 < y -> Rpower (x * y) p = Rpower x p * Rpower y p.
Proof. by move=> X Y; rewrite /Rpower ln_mult // Rmult_plus_distr_l exp_plus. Qed.

Section Products.
Variable d : nat.
Implicit Types (f : 'I_d -> R) (g : 'I_d -> 'I_d -> R).

Definition singles f : R := \big[Rmult/1]_(i < d) f i.
Definition pairs g : R := \big[Rmult/1]_(i < d) \big[Rmult/1]_(l < d | (i < l)%N) g i l.
Definition ordered_pairs g : R := \big[Rmult/1]_(i < d) \big[Rmult/1]_(l < d | i != l) g i l.

(* a product of positive numbers, and what goes through it *)
Lemma big_positive (P : pred 'I_d) f : (forall i, P i -> 0 < f i) -> 0 < \big[Rmult/1]_(i < d | P i) f i.
Proof. by move=> p; elim/big_rec: _ => [|i x Pi X]; [lra | apply: Rmult_lt_0_compat; [exact: p |]]. Qed.
Lemma big_Rpower (P : pred 'I_d) f p : (forall i, P i -> 0 < f i) ->
  Rpower (\big[Rmult/1]_(i < d | P i) f i) p = \big[Rmult/1]_(i < d | P i) Rpower (f i) p.
Proof.
move=> pos; suff [] : 0 < \big[Rmult/1]_(i < d | P i) f i /\
  Rpower (\big[Rmult/1]_(i < d | P i) f i) p = \big[Rmult/1]_(i < d | P i) Rpower (f i) p by [].
elim/big_rec2: _ => [|i y x Pi [X <-]]; first by split; [lra | exact: Rpower_of_1].
by split; [apply: Rmult_lt_0_compat; [exact: pos |] | rewrite Rpower_of_product //; exact: pos].
Qed.

Lemma singles_positive f : (forall i, 0 < f i) -> 0 < singles f.
Proof. by move=> p; apply: big_positive. Qed.
Lemma pairs_positive g : (forall i l : 'I_d, (i < l)%N -> 0 < g i l) -> 0 < pairs g.
Proof. by move=> p; apply: big_positive => i _; apply: big_positive => l; exact: p. Qed.
Lemma singles_mult f1 f2 : singles (fun i => f1 i * f2 i) = singles f1 * singles f2.
Proof. exact: big_split. Qed.
Lemma pairs_mult g1 g2 : pairs (fun i l => g1 i l * g2 i l) = pairs g1 * pairs g2.
Proof. by rewrite /pairs -big_split; apply: eq_bigr => i _; rewrite -big_split. Qed.
Lemma singles_Rpower f p : (forall i, 0 < f i) -> Rpower (singles f) p = singles (fun i => Rpower (f i) p).
Proof. by move=> pos; apply: big_Rpower. Qed.
Lemma pairs_Rpower g p : (forall i l : 'I_d, (i < l)%N -> 0 < g i l) ->
  Rpower (pairs g) p = pairs (fun i l => Rpower (g i l) p).
Proof.
move=> pos; rewrite /pairs big_Rpower; last by move=> i _; apply: big_positive => l; exact: pos.
by apply: eq_bigr => i _; rewrite big_Rpower // => l; exact: pos.
Qed.
Lemma eq_singles f1 f2 : (forall i, f1 i = f2 i) -> singles f1 = singles f2.
Proof. by move=> E; apply: eq_bigr. Qed.
Lemma eq_pairs g1 g2 : (forall i l : 'I_d, (i < l)%N -> g1 i l = g2 i l) -> pairs g1 = pairs g2.
Proof. by move=> E; apply: eq_bigr => i _; apply: eq_bigr => l; exact: E. Qed.
Lemma singles_1 : singles (fun _ => 1) = 1.
Proof. by rewrite /singles big1. Qed.
Lemma pairs_1 : pairs (fun _ _ => 1) = 1.
Proof. by rewrite /pairs big1 // => i _; rewrite big1. Qed.

(* ordered pairs are the pairs i < l, and the same pairs turned round *)
Lemma ordered_as_pairs g : ordered_pairs g = pairs (fun i l => g i l * g l i).
Proof.
rewrite pairs_mult /ordered_pairs /pairs.
rewrite (eq_bigr (fun i : 'I_d => (\big[Rmult/1]_(l < d | (i < l)%N) g i l) * \big[Rmult/1]_(l < d | (l < i)%N) g i l)).
  rewrite big_split; congr (_ * _); rewrite (exchange_big_dep xpredT) //=.
move=> i _; rewrite (bigID (fun l : 'I_d => (i < l)%N)) /=; congr (_ * _); apply: eq_bigl => l.
  by rewrite andbC -val_eqE; case: ltngtP.
by rewrite -val_eqE; case: ltngtP.
Qed.

(* ------------------------------------------------ factors *)

Definition factored c f g (x : R) : Prop :=
  [/\ x = c * singles f * pairs g, 0 < c, forall i, 0 < f i & forall i l : 'I_d, (i < l)%N -> 0 < g i l].

Lemma factored_singles f : (forall i, 0 < f i) -> factored 1 f (fun _ _ => 1) (singles f).
Proof. by move=> p; split=> //; try (by move=> *; lra); rewrite pairs_1; ring. Qed.
Lemma factored_pairs g : (forall i l : 'I_d, (i < l)%N -> 0 < g i l) -> factored 1 (fun _ => 1) g (pairs g).
Proof. by move=> p; split=> //; try (by move=> *; lra); rewrite singles_1; ring. Qed.
Lemma factored_ordered g : (forall i l : 'I_d, (i < l)%N -> 0 < g i l /\ g l i = g i l) ->
  factored 1 (fun _ => 1) (fun i l => g i l * g i l) (ordered_pairs g).
Proof.
move=> p; rewrite ordered_as_pairs (eq_pairs (g2 := fun i l => g i l * g i l)); last by move=> i l /p [_ ->].
by apply: factored_pairs => i l /p [pos _]; apply: Rmult_lt_0_compat.
Qed.
Lemma factored_constant c : 0 < c -> factored c (fun _ => 1) (fun _ _ => 1) c.
Proof. by move=> p; split=> //; try (by move=> *; lra); rewrite singles_1 pairs_1; ring. Qed.

Lemma factored_mult c1 f1 g1 x c2 f2 g2 y : factored c1 f1 g1 x -> factored c2 f2 g2 y ->
  factored (c1 * c2) (fun i => f1 i * f2 i) (fun i l => g1 i l * g2 i l) (x * y).
Proof.
move=> [-> C1 F1 G1] [-> C2 F2 G2]; rewrite /factored singles_mult pairs_mult.
split; [by ring | exact: Rmult_lt_0_compat | by move=> i; exact: Rmult_lt_0_compat |].
by move=> i l il; apply: Rmult_lt_0_compat; [exact: G1 | exact: G2].
Qed.
Lemma factored_positive c f g x : factored c f g x -> 0 < x.
Proof.
move=> [-> C F G]; apply: Rmult_lt_0_compat; [|exact: pairs_positive].
by apply: Rmult_lt_0_compat => //; exact: singles_positive.
Qed.
Lemma factored_Rpower c f g x p : factored c f g x ->
  factored (Rpower c p) (fun i => Rpower (f i) p) (fun i l => Rpower (g i l) p) (Rpower x p).
Proof.
move=> [-> C F G]; have S := singles_positive F; have P := pairs_positive G.
split; try (by move=> *; apply: exp_pos).
rewrite !Rpower_of_product //; last exact: Rmult_lt_0_compat.
by rewrite singles_Rpower // pairs_Rpower.
Qed.
Lemma Rpower_inverse x : 0 < x -> / x = Rpower x (-1).
Proof. by move=> p; rewrite Rpower_Ropp Rpower_1. Qed.
Lemma Rpower_root x : 0 < x -> sqrt x = Rpower x (/ 2).
Proof. by move=> p; rewrite Rpower_sqrt. Qed.
Lemma factored_inv c f g x : factored c f g x ->
  factored (Rpower c (-1)) (fun i => Rpower (f i) (-1)) (fun i l => Rpower (g i l) (-1)) (/ x).
Proof. by move=> F; rewrite Rpower_inverse; [exact: factored_Rpower | exact: factored_positive F]. Qed.
Lemma factored_div c1 f1 g1 x c2 f2 g2 y : factored c1 f1 g1 x -> factored c2 f2 g2 y ->
  factored (c1 * Rpower c2 (-1)) (fun i => f1 i * Rpower (f2 i) (-1)) (fun i l => g1 i l * Rpower (g2 i l) (-1)) (x / y).
Proof. by move=> F G; apply: factored_mult F (factored_inv G). Qed.
Lemma factored_sqrt c f g x : factored c f g x ->
  factored (Rpower c (/ 2)) (fun i => Rpower (f i) (/ 2)) (fun i l => Rpower (g i l) (/ 2)) (sqrt x).
Proof. by move=> F; rewrite Rpower_root; [exact: factored_Rpower | exact: factored_positive F]. Qed.
Lemma factored_pow c f g x n : factored c f g x ->
  factored (Rpower c (INR n)) (fun i => Rpower (f i) (INR n)) (fun i l => Rpower (g i l) (INR n)) (x ^ n).
Proof. by move=> F; rewrite -Rpower_pow; [exact: factored_Rpower | exact: factored_positive F]. Qed.

(* a power of a constant whose exponent is quadratic in d: d (d - 1) / 2 is the number of pairs *)
Lemma pairs_constant b : 0 < b -> pairs (fun _ _ => b) = Rpower b (INR d * (INR d - 1) / 2).
Proof.
move=> p; have row (i : 'I_d) : \big[Rmult/1]_(l < d | (i < l)%N) b = Rpower b (INR (d - i.+1)).
  have -> : \big[Rmult/1]_(l < d | (i < l)%N) b = \big[Rmult/1]_(i.+1 <= l < d) b.
    rewrite -(big_mkord (fun l => (i < l)%N) (fun _ => b)) (big_cat_nat _ _ _ (leq0n i.+1)) ?ltn_ord //=.
    rewrite big_nat_cond big1 ?Rmult_1_l; last by move=> l /andP [/andP [_ a] c]; rewrite ltnS leqNgt c in a.
    by rewrite big_nat_cond [RHS]big_nat_cond; apply: eq_bigl => l; case: (i < l)%N => //; rewrite andbF.
  rewrite big_const_nat Rpower_pow //; elim: (d - i.+1)%N => //= n ->.
  by case: n => [|n]; rewrite /= ?Rmult_1_r.
rewrite /pairs (eq_bigr (fun i : 'I_d => Rpower b (INR (d - i.+1)))); last by move=> i _; exact: row.
rewrite -(big_mkord xpredT (fun i => Rpower b (INR (d - i.+1)))).
have sum n : (n <= d)%N -> \big[Rmult/1]_(d - n <= i < d) Rpower b (INR (d - i.+1)) = Rpower b (INR n * (INR n - 1) / 2).
  elim: n => [|n IH] le; first by rewrite subn0 big_geq // /= Rmult_0_l /Rdiv Rmult_0_l Rpower_O.
  rewrite big_ltn; last by rewrite ltn_subrL (leq_trans _ le).
  rewrite -subSn // subSS IH; last exact: ltnW.
  rewrite -Rpower_plus subKn; last exact: ltnW.
  by f_equal; rewrite S_INR; field.
by rewrite -(subnn d) sum.
Qed.
Lemma singles_constant b : 0 < b -> singles (fun _ => b) = Rpower b (INR d).
Proof.
move=> p; rewrite /singles big_const card_ord Rpower_pow //.
by elim: d => //= n ->; case: n => [|n]; rewrite /= ?Rmult_1_r.
Qed.
Lemma factored_power b r q p e : 0 < b -> e = r + q * INR d + p * (INR d * (INR d - 1) / 2) ->
  factored (Rpower b r) (fun _ => Rpower b q) (fun _ _ => Rpower b p) (Rpower b e).
Proof.
move=> B ->; split; try (by move=> *; apply: exp_pos).
rewrite singles_constant ?pairs_constant; try exact: exp_pos.
by rewrite !Rpower_mult -!Rpower_plus.
Qed.

Theorem equal_factors c1 f1 g1 x c2 f2 g2 y : factored c1 f1 g1 x -> factored c2 f2 g2 y ->
  c1 = c2 -> (forall i, f1 i = f2 i) -> (forall i l : 'I_d, (i < l)%N -> g1 i l = g2 i l) -> x = y.
Proof. by move=> [-> _ _ _] [-> _ _ _] -> F G; rewrite (eq_singles F) (eq_pairs G). Qed.
End Products.

(* ------------------------------------------------ how a generated proof uses them *)

Lemma exp_difference a b l m : exponent a l -> exponent b m -> 0 < l - m -> 0 < a - b.
Proof. by rewrite /exponent => -> -> p; have := exp_increasing m l; lra. Qed.
Lemma letters_in_order X Y : exp Y < exp X -> Y < X.
Proof. exact: exp_lt_inv. Qed.

(* the factors of an expression by its shape; what is left are the signs of factors *)
Ltac factors :=
  lazymatch goal with
  | |- factored _ _ _ (singles _) => apply: factored_singles
  | |- factored _ _ _ (pairs _) => apply: factored_pairs
  | |- factored _ _ _ (ordered_pairs _) => apply: factored_ordered
  | |- factored _ _ _ (_ * _) => eapply factored_mult; factors
  | |- factored _ _ _ (_ / _) => eapply factored_div; factors
  | |- factored _ _ _ (/ _) => eapply factored_inv; factors
  | |- factored _ _ _ (sqrt _) => eapply factored_sqrt; factors
  | |- factored _ _ _ (_ ^ _) => eapply factored_pow; factors
  | |- factored _ _ _ (Rpower ?b ?e) =>
      first
        [ lazymatch b with context [singles _] => idtac | context [pairs _] => idtac | context [ordered_pairs _] => idtac end;
          eapply factored_Rpower; factors
        | lazymatch goal with H : e = _ |- _ => eapply factored_power; [ positive | exact H ] end
        | eapply factored_constant; apply: exp_pos ]
  | |- factored _ _ _ _ => apply: factored_constant; positive
  end.

(* ------------------------------------------------ points: given singular values, at which products are written out *)

Definition values (r : seq R) (i : 'I_(size r)) : R := nth 0 r i.
Fixpoint all_positive (r : seq R) : Prop := if r is x :: r' then 0 < x /\ all_positive r' else True.
Fixpoint all_below (x : R) (r : seq R) : Prop := if r is y :: r' then y < x /\ all_below x r' else True.
Fixpoint descending (r : seq R) : Prop := if r is x :: r' then all_below x r' /\ descending r' else True.

Lemma values_positive r : all_positive r -> forall i, 0 < @values r i.
Proof.
rewrite /values => p [i /= lt]; elim: r i p lt => [|x r IH] [|i] //= [p q] lt //; exact: IH.
Qed.
Lemma values_descend r : descending r -> forall i l : 'I_(size r), (i < l)%N -> values l < values i.
Proof.
rewrite /values => p [i /= li] [l /= ll]; elim: r i l p li ll => [|x r IH] [|i] [|l] //= [p q] li ll lt.
  by clear IH q lt li; elim: r l p ll => [|y r IH] [|l] //= [p q] ll //; exact: IH.
exact: IH.
Qed.

Ltac written_out :=
  rewrite /singles /pairs /ordered_pairs; rewrite ?big_ord_recl ?big_ord0 /=;
  repeat (rewrite big_mkcond; rewrite !big_ord_recl !big_ord0 /= -?val_eqE /=); rewrite /values /=; elementary.
(* the premises at the singular values r *)
Ltac at_values r :=
  repeat split;
  first
    [ exact (@values_positive r ltac:(cbn; repeat split; lra))
    | exact (@values_descend r ltac:(cbn; repeat split; lra))
    | in_range ].
Ltac value_there := written_out; in_range.
Ltac refuted_there :=
  written_out;
  match goal with |- ?a = ?b -> False => change (a <> b); in_range end.
