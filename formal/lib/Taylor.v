(* Coefficients of a power series about 0: of the polynomial that a function agrees with, to an order, near 0. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Dln Require Import Scalars Limits.
Import ListNotations.
Open Scope R_scope.

Fixpoint polynomial (a : list R) (x : R) : R :=
  match a with
  | [] => 0
  | c :: b => c + x * polynomial b x
  end.
(* f = polynomial + x^(n+1) r near 0, with a continuous r *)
Definition approximates (n : nat) (a : list R) (f : R -> R) : Prop :=
  exists r : R -> R, continuous r 0 /\ locally 0 (fun x => f x = polynomial a x + x ^ S n * r x).
Definition coefficient (f : R -> R) (n : nat) (c : R) : Prop :=
  exists a, (length a <= S n)%nat /\ approximates n a f /\ nth n a 0 = c.

Lemma everywhere (P : R -> Prop) : (forall x : R, P x) -> locally 0 P.
Proof. exact (filter_forall P). Qed.
Lemma near_imp (P Q : R -> Prop) : (forall x : R, P x -> Q x) -> locally 0 P -> locally 0 Q.
Proof. exact (filter_imp P Q). Qed.

(* ------------------------------------------------ continuous at 0 *)

Section Continuity.
Variables (f g : R -> R).
Hypotheses (F : continuous f 0) (G : continuous g 0).
Lemma continuous_sum : continuous (fun x => f x + g x) 0.
Proof. exact (continuous_plus f g 0 F G). Qed.
Lemma continuous_difference : continuous (fun x => f x - g x) 0.
Proof. exact (continuous_minus f g 0 F G). Qed.
Lemma continuous_product : continuous (fun x => f x * g x) 0.
Proof. exact (continuous_mult f g 0 F G). Qed.
Lemma continuous_quotient : g 0 <> 0 -> continuous (fun x => f x / g x) 0.
Proof.
  intros N; apply (continuous_mult f (fun x => / g x) 0); [ exact F |].
  exact (tends_inv (F := locally 0) g (g 0) N G).
Qed.
End Continuity.
Lemma continuous_power (n : nat) : continuous (fun x => x ^ n) 0.
Proof. exact (tends_pow (F := locally 0) (fun x => x) 0 n (continuous_id 0)). Qed.
Lemma continuous_polynomial (a : list R) : continuous (polynomial a) 0.
Proof.
  induction a as [|c b IH]; [ apply continuous_const |].
  apply (continuous_sum (fun _ => c) (fun x => x * polynomial b x)); [ apply continuous_const |].
  apply (continuous_product (fun x => x) (polynomial b)); [ apply continuous_id | exact IH ].
Qed.
Lemma positive_near (f : R -> R) : continuous f 0 -> 0 < f 0 -> locally 0 (fun x => 0 < f x).
Proof.
  intros C P; apply (proj1 (filterlim_locally f (f 0))) with (eps := mkposreal _ P) in C.
  revert C; apply filter_imp; intros x B; change (Rabs (f x - f 0) < f 0) in B; apply Rabs_def2 in B; lra.
Qed.
Lemma apart_near (f : R -> R) : continuous f 0 -> f 0 <> 0 -> locally 0 (fun x => f x <> 0).
Proof.
  intros C N; assert (P : 0 < Rabs (f 0)) by now apply Rabs_pos_lt.
  apply (proj1 (filterlim_locally f (f 0))) with (eps := mkposreal _ P) in C.
  revert C; apply filter_imp; intros x B Z; change (Rabs (f x - f 0) < Rabs (f 0)) in B.
  rewrite Z, Rminus_0_l, Rabs_Ropp in B; lra.
Qed.

(* ------------------------------------------------ there is one such polynomial *)

Lemma zero_at_0 (f : R -> R) : continuous f 0 -> at_right 0 (fun x => f x = 0) -> f 0 = 0.
Proof.
  intros C Z; apply (filterlim_locally_unique (F := at_right 0) f).
  - intros P H; apply C in H; revert H; unfold filtermap, at_right, within; apply filter_imp; auto.
  - apply (filterlim_ext_loc (fun _ => 0)); [ | apply filterlim_const ].
    revert Z; apply filter_imp; now intros x ->.
Qed.
Lemma no_polynomial (a : list R) : forall n r, (length a <= n)%nat -> continuous r 0 ->
  at_right 0 (fun x => polynomial a x = x ^ n * r x) -> forall k, nth k a 0 = 0.
Proof.
  induction a as [|c b IH]; intros n r L C E k; [ now destruct k |].
  destruct n as [|n]; [ simpl in L; lia |]; simpl in L.
  assert (Z : c = 0).
  { set (f := fun x => (c + x * polynomial b x) - x ^ S n * r x).
    replace c with (f 0) by (unfold f; simpl; ring); apply zero_at_0.
    - apply continuous_difference; [ apply (continuous_polynomial (c :: b)) |].
      apply continuous_product; [ apply (continuous_power (S n)) | exact C ].
    - revert E; apply filter_imp; intros x E; unfold f; simpl polynomial in E; lra. }
  destruct k as [|k]; [ exact Z |]; apply (IH n r); [ lia | exact C |].
  assert (N : at_right 0 (fun x => x <> 0)) by (exists (mkposreal 1 Rlt_0_1); intros y _ D; lra).
  generalize (filter_and _ _ E N); apply filter_imp; intros x [D X]; simpl in D.
  apply Rmult_eq_reg_l with x; [ | exact X ]; rewrite Z in D; lra.
Qed.
Fixpoint differences (a b : list R) : list R :=
  match a, b with
  | [], _ => map Ropp b
  | _, [] => a
  | c :: a', d :: b' => (c - d) :: differences a' b'
  end.
Lemma polynomial_opposite (b : list R) (x : R) : polynomial (map Ropp b) x = - polynomial b x.
Proof. induction b as [|d b IH]; simpl; [ ring | rewrite IH; ring ]. Qed.
Lemma polynomial_differences (a : list R) : forall b x,
  polynomial (differences a b) x = polynomial a x - polynomial b x.
Proof.
  induction a as [|c a IH]; intros [|d b] x; simpl; try ring.
  - rewrite polynomial_opposite; ring.
  - rewrite IH; ring.
Qed.
Lemma nth_opposite (b : list R) : forall k, nth k (map Ropp b) 0 = - nth k b 0.
Proof. induction b as [|d b IH]; intros [|k]; simpl; auto; ring. Qed.
Lemma nth_differences (a : list R) : forall b k, nth k (differences a b) 0 = nth k a 0 - nth k b 0.
Proof.
  induction a as [|c a IH]; intros [|d b] [|k]; simpl; rewrite ?nth_opposite; auto; ring.
Qed.
Lemma length_differences (a : list R) : forall b n,
  (length a <= n)%nat -> (length b <= n)%nat -> (length (differences a b) <= n)%nat.
Proof.
  induction a as [|c a IH]; intros [|d b] n A B; simpl in *; rewrite ?map_length; try lia.
  destruct n as [|n]; [ lia |]; apply le_n_S, IH; lia.
Qed.
Lemma coefficient_once {n : nat} (f : R -> R) (c d : R) : coefficient f n c -> coefficient f n d -> c = d.
Proof.
  intros (a & A & (r & R1 & E) & <-) (b & B & (s & S1 & D) & <-).
  assert (Z : nth n (differences a b) 0 = 0).
  { apply (no_polynomial _ (S n) (fun x => s x - r x)).
    - now apply length_differences.
    - now apply continuous_difference.
    - generalize (filter_and _ _ E D); unfold at_right, within; apply filter_imp; intros x [X Y] _.
      rewrite polynomial_differences; rewrite X in Y; lra. }
  rewrite nth_differences in Z; lra.
Qed.

(* ------------------------------------------------ rules *)

Fixpoint sums (a b : list R) : list R :=
  match a, b with
  | [], _ => b
  | _, [] => a
  | c :: a', d :: b' => (c + d) :: sums a' b'
  end.
Fixpoint products (a b : list R) : list R :=
  match a with
  | [] => []
  | c :: a' => sums (map (Rmult c) b) (0 :: products a' b)
  end.
Lemma polynomial_sums (a : list R) : forall b x, polynomial (sums a b) x = polynomial a x + polynomial b x.
Proof. induction a as [|c a IH]; intros [|d b] x; simpl; try ring; rewrite IH; ring. Qed.
Lemma polynomial_multiple (c x : R) (b : list R) : polynomial (map (Rmult c) b) x = c * polynomial b x.
Proof. induction b as [|d b IH]; simpl; [ ring | rewrite IH; ring ]. Qed.
Lemma polynomial_products (a b : list R) (x : R) : polynomial (products a b) x = polynomial a x * polynomial b x.
Proof.
  induction a as [|c a IH]; [ simpl; ring |].
  simpl products; rewrite polynomial_sums, polynomial_multiple; simpl; rewrite IH; ring.
Qed.

Section Rules.
Variable n : nat.
Implicit Types (f g : R -> R) (a b p q : list R).

Lemma approximates_const (c : R) : approximates n [c] (fun _ => c).
Proof. exists (fun _ => 0); split; [ apply continuous_const | apply everywhere; intros x; simpl; ring ]. Qed.
Lemma approximates_letter : approximates n [0; 1] (fun x => x).
Proof. exists (fun _ => 0); split; [ apply continuous_const | apply everywhere; intros x; simpl; ring ]. Qed.
Lemma approximates_plus f g a b : approximates n a f -> approximates n b g ->
  approximates n (sums a b) (fun x => f x + g x).
Proof.
  intros (r & R1 & E) (s & S1 & D); exists (fun x => r x + s x); split; [ now apply continuous_sum |].
  generalize (filter_and _ _ E D); apply near_imp; intros x [-> ->]; rewrite polynomial_sums; ring.
Qed.
Lemma approximates_mult f g a b : approximates n a f -> approximates n b g ->
  approximates n (products a b) (fun x => f x * g x).
Proof.
  intros (r & R1 & E) (s & S1 & D).
  exists (fun x => (polynomial a x * s x + polynomial b x * r x) + x ^ S n * (r x * s x)); split.
  - assert (A := continuous_polynomial a); assert (B := continuous_polynomial b).
    apply continuous_sum; [ apply continuous_sum; now apply continuous_product |].
    apply continuous_product; [ apply continuous_power | now apply continuous_product ].
  - generalize (filter_and _ _ E D); apply near_imp; intros x [-> ->]; rewrite polynomial_products; ring.
Qed.
Lemma approximates_opp f a : approximates n a f -> approximates n (products [-1] a) (fun x => - f x).
Proof.
  intros A; destruct (approximates_mult _ _ _ _ (approximates_const (-1)) A) as (r & R1 & E); exists r; split; auto.
  revert E; apply near_imp; intros x E; rewrite <- E; ring.
Qed.
Lemma approximates_minus f g a b : approximates n a f -> approximates n b g ->
  approximates n (sums a (products [-1] b)) (fun x => f x - g x).
Proof. intros A B; exact (approximates_plus f (fun x => - g x) _ _ A (approximates_opp _ _ B)). Qed.
Lemma approximates_pow f a m : approximates n a f ->
  approximates n (Nat.iter m (products a) [1]) (fun x => f x ^ m).
Proof.
  intros A; induction m as [|m IH]; [ exact (approximates_const 1) |].
  exact (approximates_mult f (fun x => f x ^ m) a _ A IH).
Qed.
Lemma approximates_shorter f a b q : approximates n a f ->
  (forall x, polynomial a x = polynomial b x + x ^ S n * polynomial q x) -> approximates n b f.
Proof.
  intros (r & R1 & E) S1; exists (fun x => polynomial q x + r x); split.
  - apply continuous_sum; [ apply continuous_polynomial | exact R1 ].
  - revert E; apply near_imp; intros x ->; rewrite S1; ring.
Qed.
Lemma approximates_inv f a p q : approximates n a f -> nth 0 a 0 <> 0 ->
  (forall x, polynomial p x * polynomial a x = 1 + x ^ S n * polynomial q x) ->
  approximates n p (fun x => / f x).
Proof.
  intros (r & R1 & E) N I; set (g := fun x => polynomial a x + x ^ S n * r x).
  assert (G : continuous g 0).
  { apply continuous_sum; [ apply continuous_polynomial |]; apply continuous_product; [ apply continuous_power | exact R1 ]. }
  assert (G0 : g 0 <> 0).
  { unfold g; simpl; rewrite !Rmult_0_l, Rplus_0_r; destruct a; [ exact N |]; simpl in *; now rewrite Rmult_0_l, Rplus_0_r. }
  exists (fun x => (0 - (polynomial q x + polynomial p x * r x)) / g x); split.
  - apply continuous_quotient; [ | exact G | exact G0 ]; apply continuous_difference; [ apply continuous_const |].
    apply continuous_sum; [ apply continuous_polynomial |].
    apply continuous_product; [ apply continuous_polynomial | exact R1 ].
  - generalize (filter_and _ _ E (apart_near g G G0)); apply near_imp; intros x [-> X]; fold (g x).
    apply Rmult_eq_reg_r with (g x); [ | exact X ]; rewrite Rinv_l by exact X.
    replace ((polynomial p x + x ^ S n * ((0 - (polynomial q x + polynomial p x * r x)) / g x)) * g x)
      with (polynomial p x * g x - x ^ S n * (polynomial q x + polynomial p x * r x)) by (field; exact X).
    unfold g; rewrite Rmult_plus_distr_l, I; ring.
Qed.
Lemma approximates_sqrt f a p q : approximates n a f -> 0 < nth 0 p 0 ->
  (forall x, polynomial p x * polynomial p x = polynomial a x + x ^ S n * polynomial q x) ->
  approximates n p (fun x => sqrt (f x)).
Proof.
  intros (r & R1 & E) P I; set (g := fun x => polynomial a x + x ^ S n * r x).
  assert (G : continuous g 0).
  { apply continuous_sum; [ apply continuous_polynomial |]; apply continuous_product; [ apply continuous_power | exact R1 ]. }
  assert (P0 : 0 < polynomial p 0) by (destruct p; simpl in *; lra).
  assert (G0 : 0 < g 0).
  { unfold g; specialize (I 0); simpl in *; rewrite !Rmult_0_l, Rplus_0_r in *; rewrite <- I; nra. }
  set (h := fun x => sqrt (g x) + polynomial p x).
  assert (H : continuous h 0).
  { apply continuous_sum; [ | apply continuous_polynomial ]; exact (tends_sqrt (F := locally 0) g (g 0) G). }
  assert (H0 : 0 < h 0) by (unfold h; generalize (sqrt_pos (g 0)); lra).
  exists (fun x => (r x - polynomial q x) / h x); split.
  - apply continuous_quotient; [ | exact H | lra ]; apply continuous_difference; [ exact R1 | apply continuous_polynomial ].
  - generalize (filter_and _ _ E (filter_and _ _ (positive_near g G G0) (positive_near h H H0))).
    apply near_imp; intros x (-> & X & Y); fold (g x).
    assert (S1 : sqrt (g x) * sqrt (g x) = g x) by (apply sqrt_sqrt; lra).
    apply Rmult_eq_reg_r with (h x); [ | lra ].
    replace ((polynomial p x + x ^ S n * ((r x - polynomial q x) / h x)) * h x)
      with (polynomial p x * h x + x ^ S n * (r x - polynomial q x)) by (field; lra).
    specialize (I x); unfold h in *; rewrite Rmult_plus_distr_l, S1, Rmult_plus_distr_l, I; unfold g; ring.
Qed.
Lemma coefficient_by f a c : (length a <= S n)%nat -> approximates n a f -> nth n a 0 = c -> coefficient f n c.
Proof. intros L A E; exists a; auto. Qed.
End Rules.

(* the polynomial by the shape of the function; roots and inverses are known *)
Ltac approximation :=
  cbv beta;
  first
    [ eassumption
    | lazymatch goal with
      | |- approximates _ _ (fun _ => ?c) => apply approximates_const
      | |- approximates _ _ (fun y => y) => apply approximates_letter
      | |- approximates _ _ (fun y => @?f y + @?g y) => apply (approximates_plus _ f g); approximation
      | |- approximates _ _ (fun y => @?f y - @?g y) => apply (approximates_minus _ f g); approximation
      | |- approximates _ _ (fun y => - @?f y) => apply (approximates_opp _ f); approximation
      | |- approximates _ _ (fun y => @?f y * @?g y) => apply (approximates_mult _ f g); approximation
      | |- approximates _ _ (fun y => @?f y / @?g y) => apply (approximates_mult _ f (fun y => / g y)); approximation
      | |- approximates _ _ (fun y => @?f y ^ ?m) => apply (approximates_pow _ f); approximation
      end ].
Ltac as_numbers := cbn [ polynomial sums products map Nat.iter nat_rect nth ].
Ltac shorter q := eapply (approximates_shorter _ _ _ _ q); [ approximation | intros ?x; as_numbers ].
