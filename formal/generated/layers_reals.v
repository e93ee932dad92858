(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* level_sets_6: At d = 1 and N = 2 w_2 = h cosh s and w_1 = h sinh s have G = h² and fill half of the level set,
   which is smooth; | -h**2*sinh(s)**2 + h**2*cosh(s)**2 = h**2 *)
Definition level_sets_6_domain (h s : R) : Prop :=
  0 < h.
Definition level_sets_6_left (h s : R) : R :=
  - ((h ^ 2) * ((sinh s) ^ 2)) + ((h ^ 2) * ((cosh s) ^ 2)).
Definition level_sets_6_right (h s : R) : R :=
  h ^ 2.
Lemma level_sets_6 : forall h s : R, level_sets_6_domain h s ->
  level_sets_6_left h s = level_sets_6_right h s.
Proof.
  unfold level_sets_6_domain, level_sets_6_left, level_sets_6_right.
  intros h s H0.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- s) = 1 / (exp s)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma level_sets_6_inhabited : level_sets_6_domain (3 / 2) (-(2 / 5)).
Proof. premises level_sets_6_domain. Qed.
Lemma level_sets_6_left_value : Rabs (level_sets_6_left (3 / 2) (-(2 / 5)) - (9 / 4)) <= (1 / 10000000000).
Proof. by_value level_sets_6_left. Qed.
Lemma level_sets_6_right_value : Rabs (level_sets_6_right (3 / 2) (-(2 / 5)) - (9 / 4)) <= (1 / 10000000000).
Proof. by_value level_sets_6_right. Qed.
Lemma level_sets_6_wrong_0 : ~ (forall h s, level_sets_6_domain h s -> - ((h ^ 2) * ((sinh s) ^ 2)) + (2 * (h ^ 2) * ((cosh s) ^ 2)) = level_sets_6_right h s).
Proof. refuted level_sets_6_inhabited level_sets_6_right. Qed.
Lemma level_sets_6_wrong_1 : ~ (forall h s, level_sets_6_domain h s -> - (2 * (h ^ 2) * ((sinh s) ^ 2)) + ((h ^ 2) * ((cosh s) ^ 2)) = level_sets_6_right h s).
Proof. refuted level_sets_6_inhabited level_sets_6_right. Qed.

(* level_sets_7: W = h² sinh s cosh s rises through 0 along it: the flow of ½(W − Φ)² goes from W < 0 to Φ > 0,
   and the rank of W is 1, 0 and 1 again. | Derivative(h**2*sinh(s)*cosh(s), s) = h**2*(sinh(s)**2 + cosh(s)**2) *)
Definition level_sets_7_out_domain (h s : R) : Prop :=
  0 < h.
Definition level_sets_7_out_left (h s : R) : R :=
  (((cosh s) ^ 2) * (h ^ 2)) + (((sinh s) ^ 2) * (h ^ 2)).
Definition level_sets_7_out_right (h s : R) : R :=
  (h ^ 2) * (((sinh s) ^ 2) + ((cosh s) ^ 2)).
Lemma level_sets_7_out : forall h s : R, level_sets_7_out_domain h s ->
  level_sets_7_out_left h s = level_sets_7_out_right h s.
Proof.
  unfold level_sets_7_out_domain, level_sets_7_out_left, level_sets_7_out_right.
  intros h s H0.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- s) = 1 / (exp s)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition level_sets_7_left (h s : R) : R :=
  Derive (fun s : R => (h ^ 2) * (sinh s) * (cosh s)) s.
Definition level_sets_7_right (h s : R) : R :=
  (h ^ 2) * (((sinh s) ^ 2) + ((cosh s) ^ 2)).
Lemma level_sets_7 : forall h s : R, level_sets_7_out_domain h s ->
  level_sets_7_left h s = level_sets_7_right h s.
Proof.
  intros h s H; generalize (level_sets_7_out h s H); revert H.
  unfold level_sets_7_out_domain, level_sets_7_out_left, level_sets_7_out_right, level_sets_7_left, level_sets_7_right.
  intros H0 out. known.
  assert (W0 : Derive (fun s : R => (h ^ 2) * (sinh s) * (cosh s)) s = (((cosh s) ^ 2) * (h ^ 2)) + (((sinh s) ^ 2) * (h ^ 2))) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma level_sets_7_out_inhabited : level_sets_7_out_domain (3 / 2) (-(2 / 5)).
Proof. premises level_sets_7_out_domain. Qed.
Lemma level_sets_7_out_left_value : Rabs (level_sets_7_out_left (3 / 2) (-(2 / 5)) - (7523071573 / 2500000000)) <= (1 / 10000000000).
Proof. by_value level_sets_7_out_left. Qed.
Lemma level_sets_7_out_right_value : Rabs (level_sets_7_out_right (3 / 2) (-(2 / 5)) - (7523071573 / 2500000000)) <= (1 / 10000000000).
Proof. by_value level_sets_7_out_right. Qed.
Lemma level_sets_7_out_wrong_0 : ~ (forall h s, level_sets_7_out_domain h s -> level_sets_7_out_left h s = (h ^ 2) * (((sinh s) ^ 2) + (2 * ((cosh s) ^ 2)))).
Proof. refuted level_sets_7_out_inhabited level_sets_7_out_left. Qed.
Lemma level_sets_7_out_wrong_1 : ~ (forall h s, level_sets_7_out_domain h s -> level_sets_7_out_left h s = (h ^ 2) * ((2 * ((sinh s) ^ 2)) + ((cosh s) ^ 2))).
Proof. refuted level_sets_7_out_inhabited level_sets_7_out_left. Qed.

(* level_sets_8: At N = 3 and d = 1 the level set G_1 = g, G_2 = −g is w_3 = ± w_1, w_2² = w_1² + g: its two
   sheets cross where w_1 = w_3 = 0, though [w_1  w_2] and [w_2  w_3] have rank 1 there.  Beyond two layers the
   ranks of neighbours are kept, and do not say alone where the level set is smooth. | -w_1**2 + w_3**2 = (-w_1 +
   w_3)*(w_1 + w_3) *)
Definition level_sets_8_domain (w_1 w_3 : R) : Prop :=
  True.
Definition level_sets_8_left (w_1 w_3 : R) : R :=
  - (w_1 ^ 2) + (w_3 ^ 2).
Definition level_sets_8_right (w_1 w_3 : R) : R :=
  (- w_1 + w_3) * (w_1 + w_3).
Lemma level_sets_8 : forall w_1 w_3 : R, level_sets_8_domain w_1 w_3 ->
  level_sets_8_left w_1 w_3 = level_sets_8_right w_1 w_3.
Proof.
  unfold level_sets_8_domain, level_sets_8_left, level_sets_8_right.
  intros w_1 w_3 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma level_sets_8_inhabited : level_sets_8_domain (1 / 2) (5 / 7).
Proof. premises level_sets_8_domain. Qed.
Lemma level_sets_8_left_value : Rabs (level_sets_8_left (1 / 2) (5 / 7) - (26020408163 / 100000000000)) <= (1 / 100000000000).
Proof. by_value level_sets_8_left. Qed.
Lemma level_sets_8_right_value : Rabs (level_sets_8_right (1 / 2) (5 / 7) - (26020408163 / 100000000000)) <= (1 / 100000000000).
Proof. by_value level_sets_8_right. Qed.
Lemma level_sets_8_wrong_0 : ~ (forall w_1 w_3, level_sets_8_domain w_1 w_3 -> level_sets_8_left w_1 w_3 = 2 * w_3 * (- w_1 + w_3)).
Proof. refuted level_sets_8_inhabited level_sets_8_left. Qed.
Lemma level_sets_8_wrong_1 : ~ (forall w_1 w_3, level_sets_8_domain w_1 w_3 -> level_sets_8_left w_1 w_3 = 2 * w_1 * (- w_1 + w_3)).
Proof. refuted level_sets_8_inhabited level_sets_8_left. Qed.

(* loss_2: Along w + s h an entry of the loss changes at s = 0 at the rate −m² (φ − w) h, where m is the entry of
   the mask. | Subs(Derivative(m**2*(-h*s + phi - w)**2/2, s), s, 0) = -h*m**2*(phi - w) *)
Definition loss_2_out_domain (h m phi w : R) : Prop :=
  True.
Definition loss_2_out_left (h m phi w : R) : R :=
  - h * (m ^ 2) * (- (2 * 0 * h) + (2 * phi) - (2 * w)) / 2.
Definition loss_2_out_right (h m phi w : R) : R :=
  - h * (m ^ 2) * (phi - w).
Lemma loss_2_out : forall h m phi w : R, loss_2_out_domain h m phi w ->
  loss_2_out_left h m phi w = loss_2_out_right h m phi w.
Proof.
  unfold loss_2_out_domain, loss_2_out_left, loss_2_out_right.
  intros h m phi w _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition loss_2_left (h m phi w : R) : R :=
  (fun s : R => Derive (fun s : R => (m ^ 2) * ((- (h * s) + phi - w) ^ 2) / 2) s) 0.
Definition loss_2_right (h m phi w : R) : R :=
  - h * (m ^ 2) * (phi - w).
Lemma loss_2 : forall h m phi w : R, loss_2_out_domain h m phi w ->
  loss_2_left h m phi w = loss_2_right h m phi w.
Proof.
  intros h m phi w H; generalize (loss_2_out h m phi w H); revert H.
  unfold loss_2_out_domain, loss_2_out_left, loss_2_out_right, loss_2_left, loss_2_right.
  intros _ out. known.
  cbv beta.
  assert (W0 : Derive (fun s : R => (m ^ 2) * ((- (h * s) + phi - w) ^ 2) / 2) 0 = - h * (m ^ 2) * (- (2 * 0 * h) + (2 * phi) - (2 * w)) / 2) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma loss_2_out_inhabited : loss_2_out_domain 4 3 (3 / 5) (-(2 / 7)).
Proof. premises loss_2_out_domain. Qed.
Lemma loss_2_out_left_value : Rabs (loss_2_out_left 4 3 (3 / 5) (-(2 / 7)) - (-(15942857143 / 500000000))) <= (1 / 1000000000).
Proof. by_value loss_2_out_left. Qed.
Lemma loss_2_out_right_value : Rabs (loss_2_out_right 4 3 (3 / 5) (-(2 / 7)) - (-(15942857143 / 500000000))) <= (1 / 1000000000).
Proof. by_value loss_2_out_right. Qed.
Lemma loss_2_out_wrong_0 : ~ (forall h m phi w, loss_2_out_domain h m phi w -> loss_2_out_left h m phi w = - (m ^ 2) * phi * (phi - w)).
Proof. refuted loss_2_out_inhabited loss_2_out_left. Qed.
Lemma loss_2_out_wrong_1 : ~ (forall h m phi w, loss_2_out_domain h m phi w -> loss_2_out_left h m phi w = - (h ^ 3) * (phi - w)).
Proof. refuted loss_2_out_inhabited loss_2_out_left. Qed.

(* loss_3: With B = I the entries with m = 1 are the diagonal ones: (1.11). | Subs(m**2*(phi - w)**2/2, m, 1) =
   (phi - w)**2/2 *)
Definition loss_3_out_domain (phi w : R) : Prop :=
  True.
Definition loss_3_out_left (phi w : R) : R :=
  (1 ^ 2) * ((phi - w) ^ 2) / 2.
Definition loss_3_out_right (phi w : R) : R :=
  ((phi - w) ^ 2) / 2.
Lemma loss_3_out : forall phi w : R, loss_3_out_domain phi w ->
  loss_3_out_left phi w = loss_3_out_right phi w.
Proof.
  unfold loss_3_out_domain, loss_3_out_left, loss_3_out_right.
  intros phi w _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition loss_3_left (phi w : R) : R :=
  (fun m : R => (m ^ 2) * ((phi - w) ^ 2) / 2) 1.
Definition loss_3_right (phi w : R) : R :=
  ((phi - w) ^ 2) / 2.
Lemma loss_3 : forall phi w : R, loss_3_out_domain phi w ->
  loss_3_left phi w = loss_3_right phi w.
Proof.
  intros phi w H; generalize (loss_3_out phi w H); revert H.
  unfold loss_3_out_domain, loss_3_out_left, loss_3_out_right, loss_3_left, loss_3_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma loss_3_out_inhabited : loss_3_out_domain (3 / 5) (-(2 / 7)).
Proof. premises loss_3_out_domain. Qed.
Lemma loss_3_out_left_value : Rabs (loss_3_out_left (3 / 5) (-(2 / 7)) - (9806122449 / 25000000000)) <= (1 / 100000000000).
Proof. by_value loss_3_out_left. Qed.
Lemma loss_3_out_right_value : Rabs (loss_3_out_right (3 / 5) (-(2 / 7)) - (9806122449 / 25000000000)) <= (1 / 100000000000).
Proof. by_value loss_3_out_right. Qed.
Lemma loss_3_out_wrong_0 : ~ (forall phi w, loss_3_out_domain phi w -> loss_3_out_left phi w = 0).
Proof. refuted loss_3_out_inhabited loss_3_out_left. Qed.
Lemma loss_3_out_wrong_1 : ~ (forall phi w, loss_3_out_domain phi w -> (phi ^ 2) * ((phi - w) ^ 2) / 2 = loss_3_out_right phi w).
Proof. refuted loss_3_out_inhabited loss_3_out_right. Qed.

(* loss_4: An entry adds as much to (1.10) as one of weight m² does to a weighted loss. | m**2*(phi - w)**2/2 =
   Subs(omega*(phi - w)**2/2, omega, m**2) *)
Definition loss_4_out_domain (m phi w : R) : Prop :=
  True.
Definition loss_4_out_left (m phi w : R) : R :=
  (m ^ 2) * ((phi - w) ^ 2) / 2.
Definition loss_4_out_right (m phi w : R) : R :=
  (m ^ 2) * ((phi - w) ^ 2) / 2.
Lemma loss_4_out : forall m phi w : R, loss_4_out_domain m phi w ->
  loss_4_out_left m phi w = loss_4_out_right m phi w.
Proof.
  unfold loss_4_out_domain, loss_4_out_left, loss_4_out_right.
  intros m phi w _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition loss_4_left (m phi w : R) : R :=
  (m ^ 2) * ((phi - w) ^ 2) / 2.
Definition loss_4_right (m phi w : R) : R :=
  (fun omega : R => omega * ((phi - w) ^ 2) / 2) (m ^ 2).
Lemma loss_4 : forall m phi w : R, loss_4_out_domain m phi w ->
  loss_4_left m phi w = loss_4_right m phi w.
Proof.
  intros m phi w H; generalize (loss_4_out m phi w H); revert H.
  unfold loss_4_out_domain, loss_4_out_left, loss_4_out_right, loss_4_left, loss_4_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma loss_4_out_inhabited : loss_4_out_domain 3 (3 / 5) (-(2 / 7)).
Proof. premises loss_4_out_domain. Qed.
Lemma loss_4_out_left_value : Rabs (loss_4_out_left 3 (3 / 5) (-(2 / 7)) - (2206377551 / 625000000)) <= (1 / 10000000000).
Proof. by_value loss_4_out_left. Qed.
Lemma loss_4_out_right_value : Rabs (loss_4_out_right 3 (3 / 5) (-(2 / 7)) - (2206377551 / 625000000)) <= (1 / 10000000000).
Proof. by_value loss_4_out_right. Qed.
Lemma loss_4_out_wrong_0 : ~ (forall m phi w, loss_4_out_domain m phi w -> loss_4_out_left m phi w = m * ((phi - w) ^ 2) / 2).
Proof. refuted loss_4_out_inhabited loss_4_out_left. Qed.
Lemma loss_4_out_wrong_1 : ~ (forall m phi w, loss_4_out_domain m phi w -> loss_4_out_left m phi w = (m ^ 2) * ((m - w) ^ 2) / 2).
Proof. refuted loss_4_out_inhabited loss_4_out_left. Qed.

(* training_6: d/dt log|det W| = −N Σ_i σ_i^{-1} λ_ii (U^T ∂E V)_ii holds σ_i to the power 1 − 2/N. |
   sigma_i**(2*(N - 1)/N)/sigma_i = sigma_i**(1 - 2/N) *)
Definition training_6_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition training_6_left (N sigma_i : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) / sigma_i.
Definition training_6_right (N sigma_i : R) : R :=
  Rpower sigma_i (1 - (2 / N)).
Lemma training_6 : forall N sigma_i : R, training_6_domain N sigma_i ->
  training_6_left N sigma_i = training_6_right N sigma_i.
Proof.
  unfold training_6_domain, training_6_left, training_6_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (1 - (2 / N)) = (exp X_sigma_i) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma training_6_inhabited : training_6_domain 1 (7 / 2).
Proof. premises training_6_domain. Qed.
Lemma training_6_left_value : Rabs (training_6_left 1 (7 / 2) - (28571428571 / 100000000000)) <= (1 / 100000000000).
Proof. by_value training_6_left. Qed.
Lemma training_6_right_value : Rabs (training_6_right 1 (7 / 2) - (28571428571 / 100000000000)) <= (1 / 100000000000).
Proof. by_value training_6_right. Qed.
Lemma training_6_wrong_0 : ~ (forall N sigma_i, training_6_domain N sigma_i -> training_6_left N sigma_i = Rpower sigma_i (1 - (2 / (N + 1)))).
Proof. refuted training_6_inhabited training_6_left. Qed.
Lemma training_6_wrong_1 : ~ (forall N sigma_i, training_6_domain N sigma_i -> training_6_left N sigma_i = Rpower sigma_i (2 - (2 / N))).
Proof. refuted training_6_inhabited training_6_left. Qed.

(* training_7: | 0 <= 1 - 2/(m + 2) *)
Definition training_7_domain (m : R) : Prop :=
  0 <= m.
Definition training_7_left (m : R) : R :=
  0.
Definition training_7_right (m : R) : R :=
  1 - (2 / (m + 2)).
Lemma training_7 : forall m : R, training_7_domain m ->
  training_7_left m <= training_7_right m.
Proof.
  unfold training_7_domain, training_7_left, training_7_right.
  intros m H0.
  assert (G : forall m, 0 <= m -> 0 <= m).
  { clear H0 m.
    intros; nonnegative. }
  specialize (G m ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below (m + 2) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma training_7_inhabited : training_7_domain 0.
Proof. premises training_7_domain. Qed.
Lemma training_7_left_value : Rabs (training_7_left 0 - 0) <= (1 / 10000000000).
Proof. by_value training_7_left. Qed.
Lemma training_7_right_value : Rabs (training_7_right 0 - 0) <= (1 / 10000000000).
Proof. by_value training_7_right. Qed.
Lemma training_7_wrong_0 : ~ (forall m, training_7_domain m -> training_7_left m <= -1).
Proof. refuted training_7_inhabited training_7_left. Qed.
Lemma training_7_wrong_1 : ~ (forall m, training_7_domain m -> training_7_left m <= 1 - (2 / (m + 1))).
Proof. refuted training_7_inhabited training_7_left. Qed.

(* training_facts_11: An entry that the mask leaves out adds nothing to the loss, however far it moves: sublevel
   sets hold whole lines. | Subs(m**2*(phi - t - w)**2/2, m, 0) = 0 *)
Definition training_facts_11_out_domain (phi t w : R) : Prop :=
  0 < t.
Definition training_facts_11_out_left (phi t w : R) : R :=
  (0 ^ 2) * ((phi - t - w) ^ 2) / 2.
Definition training_facts_11_out_right (phi t w : R) : R :=
  0.
Lemma training_facts_11_out : forall phi t w : R, training_facts_11_out_domain phi t w ->
  training_facts_11_out_left phi t w = training_facts_11_out_right phi t w.
Proof.
  unfold training_facts_11_out_domain, training_facts_11_out_left, training_facts_11_out_right.
  intros phi t w H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition training_facts_11_left (phi t w : R) : R :=
  (fun m : R => (m ^ 2) * ((phi - t - w) ^ 2) / 2) 0.
Definition training_facts_11_right (phi t w : R) : R :=
  0.
Lemma training_facts_11 : forall phi t w : R, training_facts_11_out_domain phi t w ->
  training_facts_11_left phi t w = training_facts_11_right phi t w.
Proof.
  intros phi t w H; generalize (training_facts_11_out phi t w H); revert H.
  unfold training_facts_11_out_domain, training_facts_11_out_left, training_facts_11_out_right, training_facts_11_left, training_facts_11_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma training_facts_11_out_inhabited : training_facts_11_out_domain (2 / 3) 1000 (1 / 5).
Proof. premises training_facts_11_out_domain. Qed.
Lemma training_facts_11_out_left_value : Rabs (training_facts_11_out_left (2 / 3) 1000 (1 / 5) - 0) <= (1 / 10000000000).
Proof. by_value training_facts_11_out_left. Qed.
Lemma training_facts_11_out_right_value : Rabs (training_facts_11_out_right (2 / 3) 1000 (1 / 5) - 0) <= (1 / 10000000000).
Proof. by_value training_facts_11_out_right. Qed.
Lemma training_facts_11_out_wrong_0 : ~ (forall phi t w, training_facts_11_out_domain phi t w -> ((phi - t - w) ^ 2) / 2 = training_facts_11_out_right phi t w).
Proof. refuted training_facts_11_out_inhabited training_facts_11_out_right. Qed.
Lemma training_facts_11_out_wrong_1 : ~ (forall phi t w, training_facts_11_out_domain phi t w -> (phi ^ 2) * ((phi - t - w) ^ 2) / 2 = training_facts_11_out_right phi t w).
Proof. refuted training_facts_11_out_inhabited training_facts_11_out_right. Qed.

(* training_facts_12: An observed entry adds half the square of its distance from Φ: the loss is least, 0,
   exactly where all observed entries are those of Φ, whatever the others are: an affine space of dimension K. |
   Subs(m**2*w**2/2, m, 1) = w**2/2 *)
Definition training_facts_12_out_domain (w : R) : Prop :=
  True.
Definition training_facts_12_out_left (w : R) : R :=
  (1 ^ 2) * (w ^ 2) / 2.
Definition training_facts_12_out_right (w : R) : R :=
  (w ^ 2) / 2.
Lemma training_facts_12_out : forall w : R, training_facts_12_out_domain w ->
  training_facts_12_out_left w = training_facts_12_out_right w.
Proof.
  unfold training_facts_12_out_domain, training_facts_12_out_left, training_facts_12_out_right.
  intros w _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition training_facts_12_left (w : R) : R :=
  (fun m : R => (m ^ 2) * (w ^ 2) / 2) 1.
Definition training_facts_12_right (w : R) : R :=
  (w ^ 2) / 2.
Lemma training_facts_12 : forall w : R, training_facts_12_out_domain w ->
  training_facts_12_left w = training_facts_12_right w.
Proof.
  intros w H; generalize (training_facts_12_out w H); revert H.
  unfold training_facts_12_out_domain, training_facts_12_out_left, training_facts_12_out_right, training_facts_12_left, training_facts_12_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma training_facts_12_out_inhabited : training_facts_12_out_domain (1 / 5).
Proof. premises training_facts_12_out_domain. Qed.
Lemma training_facts_12_out_left_value : Rabs (training_facts_12_out_left (1 / 5) - (1 / 50)) <= (1 / 1000000000000).
Proof. by_value training_facts_12_out_left. Qed.
Lemma training_facts_12_out_right_value : Rabs (training_facts_12_out_right (1 / 5) - (1 / 50)) <= (1 / 1000000000000).
Proof. by_value training_facts_12_out_right. Qed.
Lemma training_facts_12_out_wrong_0 : ~ (forall w, training_facts_12_out_domain w -> (w ^ 4) / 2 = training_facts_12_out_right w).
Proof. refuted training_facts_12_out_inhabited training_facts_12_out_right. Qed.
Lemma training_facts_12_out_wrong_1 : ~ (forall w, training_facts_12_out_domain w -> training_facts_12_out_left w = w ^ 2).
Proof. refuted training_facts_12_out_inhabited training_facts_12_out_left. Qed.

(* training_facts_13: f(ρ, θ) = e^{−1/(1−ρ²)} (1 − A(ρ) sin(θ − 1/(1−ρ²))) with A = 4ρ⁴/(4ρ⁴ + (1−ρ²)⁴) is smooth
   off the origin, near which it can be changed at will, and flat at the unit circle; on the spiral θ = 1/(1−ρ²)
   its gradient is tangent to the spiral, | -4*rho**2/((4*rho**4 + (1 - rho**2)**4)*(8*rho**5/((1 -
   rho**2)**2*(4*rho**4 + (1 - rho**2)**4)) - 2*rho/(1 - rho**2)**2)) = Derivative(1/(1 - rho**2), rho) *)
Definition training_facts_13_out_domain (rho : R) : Prop :=
  0 < rho /\ 1 - (rho ^ 2) <> 0 /\ (8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))) - (2 * rho / ((1 - (rho ^ 2)) ^ 2)) <> 0.
Definition training_facts_13_out_left (rho : R) : R :=
  - 4 * (rho ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4)) / ((8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))) - (2 * rho / ((1 - (rho ^ 2)) ^ 2))).
Definition training_facts_13_out_right (rho : R) : R :=
  2 * rho / ((1 - (rho ^ 2)) ^ 2).
Lemma training_facts_13_out : forall rho : R, training_facts_13_out_domain rho ->
  training_facts_13_out_left rho = training_facts_13_out_right rho.
Proof.
  unfold training_facts_13_out_domain, training_facts_13_out_left, training_facts_13_out_right.
  intros rho (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition training_facts_13_left (rho : R) : R :=
  - 4 * (rho ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4)) / ((8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))) - (2 * rho / ((1 - (rho ^ 2)) ^ 2))).
Definition training_facts_13_right (rho : R) : R :=
  Derive (fun rho : R => / (1 - (rho ^ 2))) rho.
Lemma training_facts_13 : forall rho : R, training_facts_13_out_domain rho ->
  training_facts_13_left rho = training_facts_13_right rho.
Proof.
  intros rho H; generalize (training_facts_13_out rho H); revert H.
  unfold training_facts_13_out_domain, training_facts_13_out_left, training_facts_13_out_right, training_facts_13_left, training_facts_13_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : Derive (fun rho : R => / (1 - (rho ^ 2))) rho = 2 * rho / ((1 - (rho ^ 2)) ^ 2)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma training_facts_13_out_inhabited : training_facts_13_out_domain (1 / 2).
Proof. premises training_facts_13_out_domain. Qed.
Lemma training_facts_13_out_left_value : Rabs (training_facts_13_out_left (1 / 2) - (8888888889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value training_facts_13_out_left. Qed.
Lemma training_facts_13_out_right_value : Rabs (training_facts_13_out_right (1 / 2) - (8888888889 / 5000000000)) <= (1 / 10000000000).
Proof. by_value training_facts_13_out_right. Qed.
Lemma training_facts_13_out_wrong_0 : ~ (forall rho, training_facts_13_out_domain rho -> training_facts_13_out_left rho = 2 * rho / ((2 - (rho ^ 2)) ^ 2)).
Proof. refuted training_facts_13_out_inhabited training_facts_13_out_left. Qed.
Lemma training_facts_13_out_wrong_1 : ~ (forall rho, training_facts_13_out_domain rho -> - 4 * (rho ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4)) / ((8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))) - (2 * rho / ((2 - (rho ^ 2)) ^ 2))) = training_facts_13_out_right rho).
Proof. refuted training_facts_13_out_inhabited training_facts_13_out_right. Qed.

(* training_facts_14: and points inwards, so the gradient flow moves outwards along it. | 0 <= -8*rho**5/((1 -
   rho**2)**2*(4*rho**4 + (1 - rho**2)**4)) + 2*rho/(1 - rho**2)**2 *)
Definition training_facts_14_domain (rho : R) : Prop :=
  0 < rho /\ 1 - (rho ^ 2) <> 0.
Definition training_facts_14_left (rho : R) : R :=
  0.
Definition training_facts_14_right (rho : R) : R :=
  - (8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))) + (2 * rho / ((1 - (rho ^ 2)) ^ 2)).
Lemma training_facts_14 : forall rho : R, training_facts_14_domain rho ->
  training_facts_14_left rho <= training_facts_14_right rho.
Proof.
  unfold training_facts_14_domain, training_facts_14_left, training_facts_14_right.
  intros rho (H0 & H1).
  known.
  match goal with |- ?low <= ?high => apply (below ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (2 * rho * ((1 - (rho ^ 2)) ^ 2)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma training_facts_14_inhabited : training_facts_14_domain (1 / 2).
Proof. premises training_facts_14_domain. Qed.
Lemma training_facts_14_left_value : Rabs (training_facts_14_left (1 / 2) - 0) <= (1 / 10000000000).
Proof. by_value training_facts_14_left. Qed.
Lemma training_facts_14_right_value : Rabs (training_facts_14_right (1 / 2) - (24827586207 / 25000000000)) <= (1 / 100000000000).
Proof. by_value training_facts_14_right. Qed.
Lemma training_facts_14_wrong_0 : ~ (forall rho, training_facts_14_domain rho -> training_facts_14_left rho <= - (8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))) - (2 * rho / ((1 - (rho ^ 2)) ^ 2))).
Proof. refuted training_facts_14_inhabited training_facts_14_left. Qed.
Lemma training_facts_14_wrong_1 : ~ (forall rho, training_facts_14_domain rho -> training_facts_14_left rho <= - 8 * (rho ^ 5) / ((1 - (rho ^ 2)) ^ 2) / ((4 * (rho ^ 4)) + ((1 - (rho ^ 2)) ^ 4))).
Proof. refuted training_facts_14_inhabited training_facts_14_left. Qed.

(* training_facts_15: From 1 − ρ² = u to u/2 the angle grows by 1/u: the trajectory winds around the circle
   without end. | 1/u <= -Subs(1/(1 - rho**2), rho, sqrt(1 - u)) + Subs(1/(1 - rho**2), rho, sqrt(1 - u/2)) *)
Definition training_facts_15_domain (u : R) : Prop :=
  0 < u.
Definition training_facts_15_left (u : R) : R :=
  / u.
Definition training_facts_15_right (u : R) : R :=
  / u.
Lemma training_facts_15 : forall u : R, training_facts_15_domain u ->
  training_facts_15_left u <= training_facts_15_right u.
Proof.
  unfold training_facts_15_domain, training_facts_15_left, training_facts_15_right.
  intros u H0.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with 0 end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma training_facts_15_inhabited : training_facts_15_domain (1 / 100).
Proof. premises training_facts_15_domain. Qed.
Lemma training_facts_15_left_value : Rabs (training_facts_15_left (1 / 100) - 100) <= (1 / 100000000).
Proof. by_value training_facts_15_left. Qed.
Lemma training_facts_15_right_value : Rabs (training_facts_15_right (1 / 100) - 100) <= (1 / 100000000).
Proof. by_value training_facts_15_right. Qed.
Lemma training_facts_15_wrong_0 : ~ (forall u, training_facts_15_domain u -> training_facts_15_left u <= (/ (1 - (u ^ 2))) - (/ u)).
Proof. refuted training_facts_15_inhabited training_facts_15_left. Qed.
Lemma training_facts_15_wrong_1 : ~ (forall u, training_facts_15_domain u -> training_facts_15_left u <= 0).
Proof. refuted training_facts_15_inhabited training_facts_15_left. Qed.

(* training_facts_17: An entry of W_N ⋯ W_1 with independent normal entries is a normal variable times the length
   of a row of W_{N−1} ⋯ W_1, whose square is a product of N − 1 independent chi-squared variables with d degrees
   of freedom, each with E χ⁴/(E χ²)² = (3d + d(d−1))/d². | 3*((d*(d - 1) + 3*d)/d**2)**(N - 1) = 3*(1 + 2/d)**(N
   - 1) *)
Definition training_facts_17_domain (N d : R) : Prop :=
  0 < N /\ 0 < d.
Definition training_facts_17_left (N d : R) : R :=
  3 * (Rpower (((d * (d - 1)) + (3 * d)) / (d ^ 2)) (N - 1)).
Definition training_facts_17_right (N d : R) : R :=
  3 * (Rpower (1 + (2 / d)) (N - 1)).
Lemma training_facts_17 : forall N d : R, training_facts_17_domain N d ->
  training_facts_17_left N d = training_facts_17_right N d.
Proof.
  unfold training_facts_17_domain, training_facts_17_left, training_facts_17_right.
  intros N d (H0 & H1).
  exponential d H1 X_d.
  assert (E0 : ((exp X_d) * ((exp X_d) - 1)) + (3 * (exp X_d)) = (exp X_d) * ((exp X_d) + 2)) by rational. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_d) * ((exp X_d) + 2)) / ((exp X_d) ^ 2)) (N - 1) = (exp ((ln ((exp X_d) + 2)) * N)) * (exp X_d) / ((exp X_d) + 2) / (exp (X_d * N))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : 1 + (2 / (exp X_d)) = ((exp X_d) + 2) / (exp X_d)) by rational. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_d) + 2) / (exp X_d)) (N - 1) = (exp ((ln ((exp X_d) + 2)) * N)) * (exp X_d) / ((exp X_d) + 2) / (exp (X_d * N))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma training_facts_17_inhabited : training_facts_17_domain 3 2.
Proof. premises training_facts_17_domain. Qed.
Lemma training_facts_17_left_value : Rabs (training_facts_17_left 3 2 - 12) <= (1 / 1000000000).
Proof. by_value training_facts_17_left. Qed.
Lemma training_facts_17_right_value : Rabs (training_facts_17_right 3 2 - 12) <= (1 / 1000000000).
Proof. by_value training_facts_17_right. Qed.
Lemma training_facts_17_wrong_0 : ~ (forall N d, training_facts_17_domain N d -> training_facts_17_left N d = 3).
Proof. refuted training_facts_17_inhabited training_facts_17_left. Qed.
Lemma training_facts_17_wrong_1 : ~ (forall N d, training_facts_17_domain N d -> training_facts_17_left N d = 3 * (Rpower (1 + (2 / N)) (N - 1))).
Proof. refuted training_facts_17_inhabited training_facts_17_left. Qed.

(* training_facts_18: | 3 <= 3 + 6/d *)
Definition training_facts_18_domain (d : R) : Prop :=
  0 < d.
Definition training_facts_18_left (d : R) : R :=
  3.
Definition training_facts_18_right (d : R) : R :=
  3 + (6 / d).
Lemma training_facts_18 : forall d : R, training_facts_18_domain d ->
  training_facts_18_left d <= training_facts_18_right d.
Proof.
  unfold training_facts_18_domain, training_facts_18_left, training_facts_18_right.
  intros d H0.
  known.
  match goal with |- ?low <= ?high => apply (below d low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with 6 end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma training_facts_18_inhabited : training_facts_18_domain 2.
Proof. premises training_facts_18_domain. Qed.
Lemma training_facts_18_left_value : Rabs (training_facts_18_left 2 - 3) <= (1 / 10000000000).
Proof. by_value training_facts_18_left. Qed.
Lemma training_facts_18_right_value : Rabs (training_facts_18_right 2 - 6) <= (1 / 10000000000).
Proof. by_value training_facts_18_right. Qed.
Lemma training_facts_18_wrong_0 : ~ (forall d, training_facts_18_domain d -> training_facts_18_left d <= - 3 + (6 / d)).
Proof. refuted training_facts_18_inhabited training_facts_18_left. Qed.
Lemma training_facts_18_wrong_1 : ~ (forall d, training_facts_18_domain d -> training_facts_18_left d <= 3 - (6 / d)).
Proof. refuted training_facts_18_inhabited training_facts_18_left. Qed.

Definition all_of_them := (level_sets_6,
  level_sets_7,
  level_sets_8,
  loss_2,
  loss_3,
  loss_4,
  training_6,
  training_7,
  training_facts_11,
  training_facts_12,
  training_facts_13,
  training_facts_14,
  training_facts_15,
  training_facts_17,
  training_facts_18).
Print Assumptions all_of_them.
