(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* bounded_1: log a − log b = ∫_0^∞ (1/(b + t) − 1/(a + t)) dt: an antiderivative is log((b + t)/(a + t)), at t =
   0 log b − log a, | (a + t)*(1/(a + t) - (b + t)/(a + t)**2)/(b + t) = 1/(b + t) - 1/(a + t) *)
Definition bounded_1_domain (a b t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < t.
Definition bounded_1_left (a b t : R) : R :=
  (a + t) * ((/ (a + t)) - ((b + t) / ((a + t) ^ 2))) / (b + t).
Definition bounded_1_right (a b t : R) : R :=
  (/ (b + t)) - (/ (a + t)).
Lemma bounded_1 : forall a b t : R, bounded_1_domain a b t ->
  bounded_1_left a b t = bounded_1_right a b t.
Proof.
  unfold bounded_1_domain, bounded_1_left, bounded_1_right.
  intros a b t (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_1_inhabited : bounded_1_domain (7 / 2) (5 / 3) (3 / 5).
Proof. premises bounded_1_domain. Qed.
Lemma bounded_1_left_value : Rabs (bounded_1_left (7 / 2) (5 / 3) (3 / 5) - (4931850789 / 25000000000)) <= (1 / 100000000000).
Proof. by_value bounded_1_left. Qed.
Lemma bounded_1_right_value : Rabs (bounded_1_right (7 / 2) (5 / 3) (3 / 5) - (4931850789 / 25000000000)) <= (1 / 100000000000).
Proof. by_value bounded_1_right. Qed.
Lemma bounded_1_wrong_0 : ~ (forall a b t, bounded_1_domain a b t -> bounded_1_left a b t = 0).
Proof. refuted bounded_1_inhabited bounded_1_left. Qed.
Lemma bounded_1_wrong_1 : ~ (forall a b t, bounded_1_domain a b t -> bounded_1_left a b t = - (/ (a + t)) + (/ (a + b))).
Proof. refuted bounded_1_inhabited bounded_1_left. Qed.

(* bounded_3: k[a,b] = ∫ dt/((a + t)(b + t)), | (1/(b + t) - 1/(a + t))/(a - b) = 1/((a + t)*(b + t)) *)
Definition bounded_3_domain (a b t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < t /\ a - b <> 0.
Definition bounded_3_left (a b t : R) : R :=
  ((/ (b + t)) - (/ (a + t))) / (a - b).
Definition bounded_3_right (a b t : R) : R :=
  1 / (a + t) / (b + t).
Lemma bounded_3 : forall a b t : R, bounded_3_domain a b t ->
  bounded_3_left a b t = bounded_3_right a b t.
Proof.
  unfold bounded_3_domain, bounded_3_left, bounded_3_right.
  intros a b t (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_3_inhabited : bounded_3_domain (7 / 2) (5 / 3) (3 / 5).
Proof. premises bounded_3_domain. Qed.
Lemma bounded_3_left_value : Rabs (bounded_3_left (7 / 2) (5 / 3) (3 / 5) - (5380200861 / 50000000000)) <= (1 / 100000000000).
Proof. by_value bounded_3_left. Qed.
Lemma bounded_3_right_value : Rabs (bounded_3_right (7 / 2) (5 / 3) (3 / 5) - (5380200861 / 50000000000)) <= (1 / 100000000000).
Proof. by_value bounded_3_right. Qed.
Lemma bounded_3_wrong_0 : ~ (forall a b t, bounded_3_domain a b t -> bounded_3_left a b t = / ((b + t) ^ 2)).
Proof. refuted bounded_3_inhabited bounded_3_left. Qed.
Lemma bounded_3_wrong_1 : ~ (forall a b t, bounded_3_domain a b t -> bounded_3_left a b t = 1 / 2 / a / (b + t)).
Proof. refuted bounded_3_inhabited bounded_3_left. Qed.

(* bounded_4: −k[a,b,c] = ∫ dt/((a + t)(b + t)(c + t)), | (-(1/(c + t) - 1/(b + t))/(b - c) + (1/(b + t) - 1/(a +
   t))/(a - b))/(a - c) = -1/((a + t)*(b + t)*(c + t)) *)
Definition bounded_4_domain (a b c t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < t /\ a - c <> 0 /\ a - b <> 0 /\ b - c <> 0.
Definition bounded_4_left (a b c t : R) : R :=
  (- (((/ (c + t)) - (/ (b + t))) / (b - c)) + (((/ (b + t)) - (/ (a + t))) / (a - b))) / (a - c).
Definition bounded_4_right (a b c t : R) : R :=
  (-1) / (a + t) / (b + t) / (c + t).
Lemma bounded_4 : forall a b c t : R, bounded_4_domain a b c t ->
  bounded_4_left a b c t = bounded_4_right a b c t.
Proof.
  unfold bounded_4_domain, bounded_4_left, bounded_4_right.
  intros a b c t (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_4_inhabited : bounded_4_domain (7 / 2) (5 / 3) (1 / 4) (3 / 5).
Proof. premises bounded_4_domain. Qed.
Lemma bounded_4_left_value : Rabs (bounded_4_left (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (-(12659296143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value bounded_4_left. Qed.
Lemma bounded_4_right_value : Rabs (bounded_4_right (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (-(12659296143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value bounded_4_right. Qed.
Lemma bounded_4_wrong_0 : ~ (forall a b c t, bounded_4_domain a b c t -> bounded_4_left a b c t = (-1) / ((b + t) ^ 2) / (c + t)).
Proof. refuted bounded_4_inhabited bounded_4_left. Qed.
Lemma bounded_4_wrong_1 : ~ (forall a b c t, bounded_4_domain a b c t -> bounded_4_left a b c t = (-1) / ((a + t) ^ 2) / (c + t)).
Proof. refuted bounded_4_inhabited bounded_4_left. Qed.

(* bounded_5: k[a,b,c,e] the integral of the product of four, | (-(-(1/(e + t) - 1/(c + t))/(c - e) + (1/(c + t)
   - 1/(b + t))/(b - c))/(b - e) + (-(1/(c + t) - 1/(b + t))/(b - c) + (1/(b + t) - 1/(a + t))/(a - b))/(a -
   c))/(a - e) = 1/((a + t)*(b + t)*(c + t)*(e + t)) *)
Definition bounded_5_domain (a b c e t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < e /\ 0 < t /\ a - e <> 0 /\ a - c <> 0 /\ a - b <> 0 /\ b - c <> 0 /\ b - e <> 0 /\ c - e <> 0.
Definition bounded_5_left (a b c e t : R) : R :=
  (- ((- (((/ (e + t)) - (/ (c + t))) / (c - e)) + (((/ (c + t)) - (/ (b + t))) / (b - c))) / (b - e)) + ((- (((/ (c + t)) - (/ (b + t))) / (b - c)) + (((/ (b + t)) - (/ (a + t))) / (a - b))) / (a - c))) / (a - e).
Definition bounded_5_right (a b c e t : R) : R :=
  1 / (a + t) / (b + t) / (c + t) / (e + t).
Lemma bounded_5 : forall a b c e t : R, bounded_5_domain a b c e t ->
  bounded_5_left a b c e t = bounded_5_right a b c e t.
Proof.
  unfold bounded_5_domain, bounded_5_left, bounded_5_right.
  intros a b c e t (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_5_inhabited : bounded_5_domain (7 / 2) (5 / 3) (1 / 4) (9 / 7) (3 / 5).
Proof. premises bounded_5_domain. Qed.
Lemma bounded_5_left_value : Rabs (bounded_5_left (7 / 2) (5 / 3) (1 / 4) (9 / 7) (3 / 5) - (33566315531 / 500000000000)) <= (1 / 1000000000000).
Proof. by_value bounded_5_left. Qed.
Lemma bounded_5_right_value : Rabs (bounded_5_right (7 / 2) (5 / 3) (1 / 4) (9 / 7) (3 / 5) - (33566315531 / 500000000000)) <= (1 / 1000000000000).
Proof. by_value bounded_5_right. Qed.
Lemma bounded_5_wrong_0 : ~ (forall a b c e t, bounded_5_domain a b c e t -> bounded_5_left a b c e t = 1 / ((b + t) ^ 2) / (c + t) / (e + t)).
Proof. refuted bounded_5_inhabited bounded_5_left. Qed.
Lemma bounded_5_wrong_1 : ~ (forall a b c e t, bounded_5_domain a b c e t -> bounded_5_left a b c e t = 1 / ((a + t) ^ 2) / (b + t) / (e + t)).
Proof. refuted bounded_5_inhabited bounded_5_left. Qed.

(* bounded_6: and −q[a,b,c,e] that of t times it: not negative. | (-(-(-c/(c + t) + e/(e + t))/(c - e) + (-b/(b +
   t) + c/(c + t))/(b - c))/(b - e) + (-(-b/(b + t) + c/(c + t))/(b - c) + (-a/(a + t) + b/(b + t))/(a - b))/(a -
   c))/(a - e) = -t/((a + t)*(b + t)*(c + t)*(e + t)) *)
Definition bounded_6_domain (a b c e t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < e /\ 0 < t /\ a - e <> 0 /\ a - c <> 0 /\ a - b <> 0 /\ b - c <> 0 /\ b - e <> 0 /\ c - e <> 0.
Definition bounded_6_left (a b c e t : R) : R :=
  (- ((- ((- (c / (c + t)) + (e / (e + t))) / (c - e)) + ((- (b / (b + t)) + (c / (c + t))) / (b - c))) / (b - e)) + ((- ((- (b / (b + t)) + (c / (c + t))) / (b - c)) + ((- (a / (a + t)) + (b / (b + t))) / (a - b))) / (a - c))) / (a - e).
Definition bounded_6_right (a b c e t : R) : R :=
  - t / (a + t) / (b + t) / (c + t) / (e + t).
Lemma bounded_6 : forall a b c e t : R, bounded_6_domain a b c e t ->
  bounded_6_left a b c e t = bounded_6_right a b c e t.
Proof.
  unfold bounded_6_domain, bounded_6_left, bounded_6_right.
  intros a b c e t (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_6_inhabited : bounded_6_domain (7 / 2) (5 / 3) (1 / 4) (9 / 7) (3 / 5).
Proof. premises bounded_6_domain. Qed.
Lemma bounded_6_left_value : Rabs (bounded_6_left (7 / 2) (5 / 3) (1 / 4) (9 / 7) (3 / 5) - (-(40279578637 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value bounded_6_left. Qed.
Lemma bounded_6_right_value : Rabs (bounded_6_right (7 / 2) (5 / 3) (1 / 4) (9 / 7) (3 / 5) - (-(40279578637 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value bounded_6_right. Qed.
Lemma bounded_6_wrong_0 : ~ (forall a b c e t, bounded_6_domain a b c e t -> bounded_6_left a b c e t = - a / (a + t) / (b + t) / (c + t) / (e + t)).
Proof. refuted bounded_6_inhabited bounded_6_left. Qed.
Lemma bounded_6_wrong_1 : ~ (forall a b c e t, bounded_6_domain a b c e t -> bounded_6_left a b c e t = - t / ((a + t) ^ 2) / (b + t) / (e + t)).
Proof. refuted bounded_6_inhabited bounded_6_left. Qed.

(* bounded_7: The integrand of k[a,b] falls, so k[a,b] ≥ ∫_0^t ≥ t/((a + t)(b + t)) for every t.  In −q[a,b,c,e]
   = ∫ t/((a + t)(b + t)) · 1/((c + t)(e + t)) dt the first factor is thus at most k[a,b]: −q[a,b,c,e] ≤ k[a,b]
   k[c,e], and likewise ≤ k[b,c] k[a,e].  The product of both: −q[a,b,c,e] (λ_ab λ_bc λ_ce λ_ae)^{1/2} is at most
   1. | 1/((a + s + u)*(b + s + u)) <= 1/((a + s)*(b + s)) *)
Definition bounded_7_domain (a b s u : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < s /\ 0 < u.
Definition bounded_7_left (a b s u : R) : R :=
  1 / (a + s + u) / (b + s + u).
Definition bounded_7_right (a b s u : R) : R :=
  1 / (a + s) / (b + s).
Lemma bounded_7 : forall a b s u : R, bounded_7_domain a b s u ->
  bounded_7_left a b s u <= bounded_7_right a b s u.
Proof.
  unfold bounded_7_domain, bounded_7_left, bounded_7_right.
  intros a b s u (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below ((a + s) * (b + s) * (a + s + u) * (b + s + u)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (u * (a + b + (2 * s) + u)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_7_inhabited : bounded_7_domain (7 / 2) (5 / 3) (2 / 3) (4 / 7).
Proof. premises bounded_7_domain. Qed.
Lemma bounded_7_left_value : Rabs (bounded_7_left (7 / 2) (5 / 3) (2 / 3) (4 / 7) - (18164593459 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value bounded_7_left. Qed.
Lemma bounded_7_right_value : Rabs (bounded_7_right (7 / 2) (5 / 3) (2 / 3) (4 / 7) - (5142857143 / 50000000000)) <= (1 / 100000000000).
Proof. by_value bounded_7_right. Qed.
Lemma bounded_7_wrong_0 : ~ (forall a b s u, bounded_7_domain a b s u -> bounded_7_left a b s u <= 1 / 2 / a / (b + s)).
Proof. refuted bounded_7_inhabited bounded_7_left. Qed.
Lemma bounded_7_wrong_1 : ~ (forall a b s u, bounded_7_domain a b s u -> bounded_7_left a b s u <= / ((a + s) ^ 2)).
Proof. refuted bounded_7_inhabited bounded_7_left. Qed.

(* bounded_8: Q_abcb = I_2 − I_1²/I_0 with I_n = ∫ dt/((a + t)(c + t)(b + t)^n), the least of ∫ (1/(b + t) −
   p)²/((a + t)(c + t)) dt over all numbers p: at most that for p = 0 and for p = 1/b. | I_0*p**2 - 2*I_1*p +
   I_1**2/I_0 = (-I_0*p + I_1)**2/I_0 *)
Definition bounded_8_domain (I_0 I_1 p : R) : Prop :=
  0 < I_0 /\ 0 < I_1 /\ 0 < p.
Definition bounded_8_left (I_0 I_1 p : R) : R :=
  (I_0 * (p ^ 2)) - (2 * I_1 * p) + ((I_1 ^ 2) / I_0).
Definition bounded_8_right (I_0 I_1 p : R) : R :=
  ((- (I_0 * p) + I_1) ^ 2) / I_0.
Lemma bounded_8 : forall I_0 I_1 p : R, bounded_8_domain I_0 I_1 p ->
  bounded_8_left I_0 I_1 p = bounded_8_right I_0 I_1 p.
Proof.
  unfold bounded_8_domain, bounded_8_left, bounded_8_right.
  intros I_0 I_1 p (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_8_inhabited : bounded_8_domain (7 / 2) (5 / 3) (2 / 3).
Proof. premises bounded_8_domain. Qed.
Lemma bounded_8_left_value : Rabs (bounded_8_left (7 / 2) (5 / 3) (2 / 3) - (6349206349 / 50000000000)) <= (1 / 100000000000).
Proof. by_value bounded_8_left. Qed.
Lemma bounded_8_right_value : Rabs (bounded_8_right (7 / 2) (5 / 3) (2 / 3) - (6349206349 / 50000000000)) <= (1 / 100000000000).
Proof. by_value bounded_8_right. Qed.
Lemma bounded_8_wrong_0 : ~ (forall I_0 I_1 p, bounded_8_domain I_0 I_1 p -> bounded_8_left I_0 I_1 p = ((- (I_0 * p) + I_1) ^ 2) / I_1).
Proof. refuted bounded_8_inhabited bounded_8_left. Qed.
Lemma bounded_8_wrong_1 : ~ (forall I_0 I_1 p, bounded_8_domain I_0 I_1 p -> bounded_8_left I_0 I_1 p = ((- (I_0 * p) + I_0) ^ 2) / I_0).
Proof. refuted bounded_8_inhabited bounded_8_left. Qed.

(* bounded_9: λ_ab is the logarithmic mean of a and b, at most the larger one: with a = b e^w, (e^w − 1)/w ≤ e^w.
   So k[a,b] is at least 1/a and 1/b, if not both. | exp(w) - 1 <= w*exp(w) *)
Definition bounded_9_domain (w : R) : Prop :=
  0 < w.
Definition bounded_9_left (w : R) : R :=
  (exp w) - 1.
Definition bounded_9_right (w : R) : R :=
  w * (exp w).
Lemma bounded_9 : forall w : R, bounded_9_domain w ->
  bounded_9_left w <= bounded_9_right w.
Proof.
  unfold bounded_9_domain, bounded_9_left, bounded_9_right.
  intros w H0.
  assert (G : forall w, 0 <= w -> 0 <= ((w * (exp w)) - (exp w) + 1)).
  { clear H0 w.
    apply (ascends (fun w => ((w * (exp w)) - (exp w) + 1)) (fun w => (w * (exp w)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G w ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma bounded_9_inhabited : bounded_9_domain (1 / 3).
Proof. premises bounded_9_domain. Qed.
Lemma bounded_9_left_value : Rabs (bounded_9_left (1 / 3) - (39561242509 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_9_left. Qed.
Lemma bounded_9_right_value : Rabs (bounded_9_right (1 / 3) - (4652041417 / 10000000000)) <= (1 / 100000000000).
Proof. by_value bounded_9_right. Qed.
Lemma bounded_9_wrong_0 : ~ (forall w, bounded_9_domain w -> (2 * (exp w)) - 1 <= bounded_9_right w).
Proof. refuted bounded_9_inhabited bounded_9_right. Qed.
Lemma bounded_9_wrong_1 : ~ (forall w, bounded_9_domain w -> (exp w) + 1 <= bounded_9_right w).
Proof. refuted bounded_9_inhabited bounded_9_right. Qed.

(* bounded_10: ∫ b/(b + t)² dt over all t is 1: an antiderivative is t/(b + t), at t = 0 it is 0, | -t/(b + t)**2
   + 1/(b + t) = b/(b + t)**2 *)
Definition bounded_10_domain (b t : R) : Prop :=
  0 < b /\ 0 < t.
Definition bounded_10_left (b t : R) : R :=
  - (t / ((b + t) ^ 2)) + (/ (b + t)).
Definition bounded_10_right (b t : R) : R :=
  b / ((b + t) ^ 2).
Lemma bounded_10 : forall b t : R, bounded_10_domain b t ->
  bounded_10_left b t = bounded_10_right b t.
Proof.
  unfold bounded_10_domain, bounded_10_left, bounded_10_right.
  intros b t (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_10_inhabited : bounded_10_domain (5 / 3) (3 / 5).
Proof. premises bounded_10_domain. Qed.
Lemma bounded_10_left_value : Rabs (bounded_10_left (5 / 3) (3 / 5) - (32439446367 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_10_left. Qed.
Lemma bounded_10_right_value : Rabs (bounded_10_right (5 / 3) (3 / 5) - (32439446367 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_10_right. Qed.
Lemma bounded_10_wrong_0 : ~ (forall b t, bounded_10_domain b t -> bounded_10_left b t = t / ((b + t) ^ 2)).
Proof. refuted bounded_10_inhabited bounded_10_left. Qed.
Lemma bounded_10_wrong_1 : ~ (forall b t, bounded_10_domain b t -> bounded_10_left b t = b / 4 / (t ^ 2)).
Proof. refuted bounded_10_inhabited bounded_10_left. Qed.

(* bounded_12: Where b is the least of a, b, c take p = 0: b Q_abcb ≤ ∫ b/(ac (b + t)²) dt = 1/(ac) ≤ k[a,b]
   k[b,c]. | b/((a + t)*(b + t)**2*(c + t)) <= b/(a*c*(b + t)**2) *)
Definition bounded_12_domain (a b c t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < t.
Definition bounded_12_left (a b c t : R) : R :=
  b / (a + t) / ((b + t) ^ 2) / (c + t).
Definition bounded_12_right (a b c t : R) : R :=
  b / a / c / ((b + t) ^ 2).
Lemma bounded_12 : forall a b c t : R, bounded_12_domain a b c t ->
  bounded_12_left a b c t <= bounded_12_right a b c t.
Proof.
  unfold bounded_12_domain, bounded_12_left, bounded_12_right.
  intros a b c t (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below (a * c * (a + t) * ((b + t) ^ 2) * (c + t) / b) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (t * (a + c + t)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_12_inhabited : bounded_12_domain (7 / 2) (5 / 3) (1 / 4) (3 / 5).
Proof. premises bounded_12_domain. Qed.
Lemma bounded_12_left_value : Rabs (bounded_12_left (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (23270764969 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value bounded_12_left. Qed.
Lemma bounded_12_right_value : Rabs (bounded_12_right (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (37073652991 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_12_right. Qed.
Lemma bounded_12_wrong_0 : ~ (forall a b c t, bounded_12_domain a b c t -> bounded_12_left a b c t <= b / a / c / ((a + b) ^ 2)).
Proof. refuted bounded_12_inhabited bounded_12_left. Qed.
Lemma bounded_12_wrong_1 : ~ (forall a b c t, bounded_12_domain a b c t -> b / (a + t) / ((- b + t) ^ 2) / (c + t) <= bounded_12_right a b c t).
Proof. refuted bounded_12_inhabited bounded_12_right. Qed.

(* bounded_13: Where b is the greatest take p = 1/b, 1/(b + t) − 1/b = −t/(b(b + t)): b Q_abcb ≤ b ∫ dt/(b² (b +
   t)²) = 1/b² ≤ k[a,b] k[b,c]. | t**2/(b**2*(a + t)*(b + t)**2*(c + t)) <= 1/(b**2*(b + t)**2) *)
Definition bounded_13_domain (a b c t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < t.
Definition bounded_13_left (a b c t : R) : R :=
  (t ^ 2) / (b ^ 2) / (a + t) / ((b + t) ^ 2) / (c + t).
Definition bounded_13_right (a b c t : R) : R :=
  1 / (b ^ 2) / ((b + t) ^ 2).
Lemma bounded_13 : forall a b c t : R, bounded_13_domain a b c t ->
  bounded_13_left a b c t <= bounded_13_right a b c t.
Proof.
  unfold bounded_13_domain, bounded_13_left, bounded_13_right.
  intros a b c t (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below ((b ^ 2) * (a + t) * ((b + t) ^ 2) * (c + t)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((a * c) + (t * (a + c))) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_13_inhabited : bounded_13_domain (7 / 2) (5 / 3) (1 / 4) (3 / 5).
Proof. premises bounded_13_domain. Qed.
Lemma bounded_13_left_value : Rabs (bounded_13_left (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (452383671 / 62500000000)) <= (1 / 10000000000000).
Proof. by_value bounded_13_left. Qed.
Lemma bounded_13_right_value : Rabs (bounded_13_right (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (8758650519 / 125000000000)) <= (1 / 1000000000000).
Proof. by_value bounded_13_right. Qed.
Lemma bounded_13_wrong_0 : ~ (forall a b c t, bounded_13_domain a b c t -> (a ^ 2) / (b ^ 2) / (a + t) / ((b + t) ^ 2) / (c + t) <= bounded_13_right a b c t).
Proof. refuted bounded_13_inhabited bounded_13_right. Qed.
Lemma bounded_13_wrong_1 : ~ (forall a b c t, bounded_13_domain a b c t -> 1 / (b ^ 2) / (a + t) / (c + t) <= bounded_13_right a b c t).
Proof. refuted bounded_13_inhabited bounded_13_right. Qed.

(* bounded_14: Where it is between them, a ≤ b ≤ c, take p = 0: b Q_abcb ≤ k[a,b]/c ≤ k[a,b] k[b,c], and likewise
   for c ≤ b ≤ a.  So h_b Q_abcb λ_ab λ_bc is at most 1 in all cases. | b/((a + t)*(b + t)**2*(c + t)) <= 1/(c*(a
   + t)*(b + t)) *)
Definition bounded_14_domain (a b c t : R) : Prop :=
  0 < a /\ 0 < b /\ 0 < c /\ 0 < t.
Definition bounded_14_left (a b c t : R) : R :=
  b / (a + t) / ((b + t) ^ 2) / (c + t).
Definition bounded_14_right (a b c t : R) : R :=
  1 / c / (a + t) / (b + t).
Lemma bounded_14 : forall a b c t : R, bounded_14_domain a b c t ->
  bounded_14_left a b c t <= bounded_14_right a b c t.
Proof.
  unfold bounded_14_domain, bounded_14_left, bounded_14_right.
  intros a b c t (H0 & H1 & H2 & H3).
  known.
  match goal with |- ?low <= ?high => apply (below (c * (a + t) * ((b + t) ^ 2) * (c + t)) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (t * (b + c + t)) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_14_inhabited : bounded_14_domain (7 / 2) (5 / 3) (1 / 4) (3 / 5).
Proof. premises bounded_14_domain. Qed.
Lemma bounded_14_left_value : Rabs (bounded_14_left (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (23270764969 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value bounded_14_left. Qed.
Lemma bounded_14_right_value : Rabs (bounded_14_right (7 / 2) (5 / 3) (1 / 4) (3 / 5) - (43041606887 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_14_right. Qed.
Lemma bounded_14_wrong_0 : ~ (forall a b c t, bounded_14_domain a b c t -> bounded_14_left a b c t <= 1 / a / (a + t) / (b + t)).
Proof. refuted bounded_14_inhabited bounded_14_left. Qed.
Lemma bounded_14_wrong_1 : ~ (forall a b c t, bounded_14_domain a b c t -> bounded_14_left a b c t <= 1 / c / (- a + t) / (b + t)).
Proof. refuted bounded_14_inhabited bounded_14_left. Qed.

(* bounded_15: Q_abce is a covariance: 2 k[a,c] Q_abce is the double integral of (1/(b + s) − 1/(b + t))(1/(e +
   s) − 1/(e + t)) over (a + s)(c + s)(a + t)(c + t), of which each difference has the sign of t − s: Q_abce ≥ 0,
   | -1/(b + t) + 1/(b + s) = (-s + t)/((b + s)*(b + t)) *)
Definition bounded_15_domain (b s t : R) : Prop :=
  0 < b /\ 0 < s /\ 0 < t.
Definition bounded_15_left (b s t : R) : R :=
  - (/ (b + t)) + (/ (b + s)).
Definition bounded_15_right (b s t : R) : R :=
  (- s + t) / (b + s) / (b + t).
Lemma bounded_15 : forall b s t : R, bounded_15_domain b s t ->
  bounded_15_left b s t = bounded_15_right b s t.
Proof.
  unfold bounded_15_domain, bounded_15_left, bounded_15_right.
  intros b s t (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma bounded_15_inhabited : bounded_15_domain (5 / 3) (2 / 3) (3 / 5).
Proof. premises bounded_15_domain. Qed.
Lemma bounded_15_left_value : Rabs (bounded_15_left (5 / 3) (2 / 3) (3 / 5) - (-(12605042017 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value bounded_15_left. Qed.
Lemma bounded_15_right_value : Rabs (bounded_15_right (5 / 3) (2 / 3) (3 / 5) - (-(12605042017 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value bounded_15_right. Qed.
Lemma bounded_15_wrong_0 : ~ (forall b s t, bounded_15_domain b s t -> bounded_15_left b s t = (- s + t) / 2 / s / (b + t)).
Proof. refuted bounded_15_inhabited bounded_15_left. Qed.
Lemma bounded_15_wrong_1 : ~ (forall b s t, bounded_15_domain b s t -> bounded_15_left b s t = (- s + t) / 2 / b / (b + t)).
Proof. refuted bounded_15_inhabited bounded_15_left. Qed.

(* bounded_16: and with x = σ_b (λ_ab λ_bc)^{1/2} (1/(b + s) − 1/(b + t)), y the same with e, σ_b σ_e Q_abce
   (λ_ab λ_bc λ_ae λ_ec)^{1/2} is at most half of h_b Q_abcb λ_ab λ_bc + h_e Q_aece λ_ae λ_ec ≤ 2. | x*y <=
   x**2/2 + y**2/2 *)
Definition bounded_16_domain (x y : R) : Prop :=
  True.
Definition bounded_16_left (x y : R) : R :=
  x * y.
Definition bounded_16_right (x y : R) : R :=
  ((x ^ 2) / 2) + ((y ^ 2) / 2).
Lemma bounded_16 : forall x y : R, bounded_16_domain x y ->
  bounded_16_left x y <= bounded_16_right x y.
Proof.
  unfold bounded_16_domain, bounded_16_left, bounded_16_right.
  intros x y _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((x - y) ^ 2) / 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_16_inhabited : bounded_16_domain (2 / 3) (5 / 4).
Proof. premises bounded_16_domain. Qed.
Lemma bounded_16_left_value : Rabs (bounded_16_left (2 / 3) (5 / 4) - (83333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value bounded_16_left. Qed.
Lemma bounded_16_right_value : Rabs (bounded_16_right (2 / 3) (5 / 4) - (5017361111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value bounded_16_right. Qed.
Lemma bounded_16_wrong_0 : ~ (forall x y, bounded_16_domain x y -> bounded_16_left x y <= x ^ 2).
Proof. refuted bounded_16_inhabited bounded_16_left. Qed.
Lemma bounded_16_wrong_1 : ~ (forall x y, bounded_16_domain x y -> y ^ 2 <= bounded_16_right x y).
Proof. refuted bounded_16_inhabited bounded_16_right. Qed.

(* bounded_17: Twelve products of four entries are summed over a, b, c, e, each with a coefficient from 0 to 1:
   of S(X, X; Y, Y) 2 with q and 4 with Q, of S(X, Y; Y, X) 2 and 4.  In each the four entries make two pairs
   that have all four indices, such as x_ab x_ce and y_cb y_ae, or x_ab y_ce and x_ae y_cb.  As |pq| ≤ (p² +
   q²)/2, a sum is at most half of two sums of squares over all indices, each the product of two squared lengths:
   1 for unit vectors. | -x*y <= x**2/2 + y**2/2 *)
Definition bounded_17_domain (x y : R) : Prop :=
  True.
Definition bounded_17_left (x y : R) : R :=
  - x * y.
Definition bounded_17_right (x y : R) : R :=
  ((x ^ 2) / 2) + ((y ^ 2) / 2).
Lemma bounded_17 : forall x y : R, bounded_17_domain x y ->
  bounded_17_left x y <= bounded_17_right x y.
Proof.
  unfold bounded_17_domain, bounded_17_left, bounded_17_right.
  intros x y _.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with (((x + y) ^ 2) / 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma bounded_17_inhabited : bounded_17_domain (2 / 3) (5 / 4).
Proof. premises bounded_17_domain. Qed.
Lemma bounded_17_left_value : Rabs (bounded_17_left (2 / 3) (5 / 4) - (-(83333333333 / 100000000000))) <= (1 / 100000000000).
Proof. by_value bounded_17_left. Qed.
Lemma bounded_17_right_value : Rabs (bounded_17_right (2 / 3) (5 / 4) - (5017361111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value bounded_17_right. Qed.
Lemma bounded_17_wrong_0 : ~ (forall x y, bounded_17_domain x y -> bounded_17_left x y <= - ((x ^ 2) / 2) - ((y ^ 2) / 2)).
Proof. refuted bounded_17_inhabited bounded_17_left. Qed.

(* curvature_8: Where all σ_i are equal divided differences are derivatives over n!, and the sums have d · d(d −
   1) and d³ − d equal terms; h k' = h^{1/N} at every depth, so that 1/N = 0 is the limit. | -d**2*(-1 +
   N**(-2))*(d - 1)/(3*sigma_i**(2/N)) - sigma_i**6*(2*d**3 - 2*d)*(-sigma_i**(2/N)*(1 - 1/N)**2/(4*sigma_i**6) +
   sigma_i**(2/N)*(2 - 3/N + N**(-2))/(6*sigma_i**6))/sigma_i**(4/N) = d*(1 - 1/N**2)*(d -
   1)**2/(6*sigma_i**(2/N)) *)
Definition curvature_8_domain (N d sigma_i : R) : Prop :=
  0 < N /\ 0 < d /\ 0 < sigma_i.
Definition curvature_8_left (N d sigma_i : R) : R :=
  - ((d ^ 2) * (Rpower sigma_i (- 2 / N)) * (- 1 + (/ (N ^ 2))) * (d - 1) / 3) - ((sigma_i ^ 6) * (Rpower sigma_i (- 4 / N)) * ((2 * (d ^ 3)) - (2 * d)) * (- ((Rpower sigma_i (2 / N)) * ((1 - (/ N)) ^ 2) / 4 / (sigma_i ^ 6)) + ((Rpower sigma_i (2 / N)) * (2 - (3 / N) + (/ (N ^ 2))) / 6 / (sigma_i ^ 6)))).
Definition curvature_8_right (N d sigma_i : R) : R :=
  d * (Rpower sigma_i (- 2 / N)) * (1 - (/ (N ^ 2))) * ((d - 1) ^ 2) / 6.
Lemma curvature_8 : forall N d sigma_i : R, curvature_8_domain N d sigma_i ->
  curvature_8_left N d sigma_i = curvature_8_right N d sigma_i.
Proof.
  unfold curvature_8_domain, curvature_8_left, curvature_8_right.
  intros N d sigma_i (H0 & H1 & H2).
  exponential sigma_i H2 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (- 2 / N) = 1 / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (- 4 / N) = 1 / ((exp (X_sigma_i / N)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma curvature_8_inhabited : curvature_8_domain 2 4 (7 / 2).
Proof. premises curvature_8_domain. Qed.
Lemma curvature_8_left_value : Rabs (curvature_8_left 2 4 (7 / 2) - (12857142857 / 10000000000)) <= (1 / 10000000000).
Proof. by_value curvature_8_left. Qed.
Lemma curvature_8_right_value : Rabs (curvature_8_right 2 4 (7 / 2) - (12857142857 / 10000000000)) <= (1 / 10000000000).
Proof. by_value curvature_8_right. Qed.
Lemma curvature_8_wrong_0 : ~ (forall N d sigma_i, curvature_8_domain N d sigma_i -> curvature_8_left N d sigma_i = N * (Rpower sigma_i (- 2 / N)) * (1 - (/ (N ^ 2))) * ((d - 1) ^ 2) / 6).
Proof. refuted curvature_8_inhabited curvature_8_left. Qed.
Lemma curvature_8_wrong_1 : ~ (forall N d sigma_i, curvature_8_domain N d sigma_i -> curvature_8_left N d sigma_i = d * (Rpower sigma_i (- 2 / N)) * (1 - (/ (N ^ 2))) * ((N - 1) ^ 2) / 6).
Proof. refuted curvature_8_inhabited curvature_8_left. Qed.

(* sign_2: Three singular values, k(h) = N h^{1/N} with N symbolic: their term is 4 λ_12 λ_13 λ_23 (−k[1,2,3])
   q[1,2,3], q(h) = h k(h); | T_{123} = -4*(sigma_1**2 - sigma_2**2)*(sigma_2**2 -
   sigma_3**2)*(-(N*sigma_2**(2/N) - N*sigma_3**(2/N))/(sigma_2**2 - sigma_3**2) + (N*sigma_1**(2/N) -
   N*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2))*(-(N*sigma_2**2*sigma_2**(2/N) -
   N*sigma_3**2*sigma_3**(2/N))/(sigma_2**2 - sigma_3**2) + (N*sigma_1**2*sigma_1**(2/N) -
   N*sigma_2**2*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2))/((sigma_1**2 - sigma_3**2)*(N*sigma_1**(2/N) -
   N*sigma_2**(2/N))*(N*sigma_1**(2/N) - N*sigma_3**(2/N))*(N*sigma_2**(2/N) - N*sigma_3**(2/N))) *)
Definition sign_2_domain (N sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_3 ^ 2) <> 0 /\ - (sigma_2 ^ 2) + (sigma_3 ^ 2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))) <> 0 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N))) <> 0 /\ (N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_3 (2 / N))) <> 0 /\ (N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N))) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0.
Definition sign_2_left (N sigma_1 sigma_2 sigma_3 : R) : R :=
  - (4 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) + (4 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) - (4 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (((((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) + (4 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) + (4 * (sigma_3 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) - (4 * (sigma_3 ^ 2) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (((- ((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) + ((Rpower sigma_3 (2 / N)) / (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((((- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) - (4 * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((((- (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) + (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) - (4 * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (((- (N * (Rpower sigma_2 (2 / N))) - (Rpower sigma_2 (2 / N)) + ((- (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) + (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))) - (4 * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((N * (Rpower sigma_3 (2 / N))) + (Rpower sigma_3 (2 / N)) - ((- (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) + (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((((- (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) + (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_3 (2 / N)))) / (- (N * (Rpower sigma_2 (2 / N))) + (N * (Rpower sigma_3 (2 / N))))).
Definition sign_2_right (N sigma_1 sigma_2 sigma_3 : R) : R :=
  - 4 * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) * (- (((N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) - (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) - (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)) / ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))).
Lemma sign_2 : forall N sigma_1 sigma_2 sigma_3 : R, sign_2_domain N sigma_1 sigma_2 sigma_3 ->
  sign_2_left N sigma_1 sigma_2 sigma_3 = sign_2_right N sigma_1 sigma_2 sigma_3.
Proof.
  unfold sign_2_domain, sign_2_left, sign_2_right.
  intros N sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14 & H15).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_3 H3 X_sigma_3.
  assert (E0 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_3) (2 / N) = ((exp (X_sigma_3 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_2_inhabited : sign_2_domain 2 (7 / 2) (5 / 3) (1 / 4).
Proof. premises sign_2_domain. Qed.
Lemma sign_2_left_value : Rabs (sign_2_left 2 (7 / 2) (5 / 3) (1 / 4) - (38373071529 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_2_left. Qed.
Lemma sign_2_right_value : Rabs (sign_2_right 2 (7 / 2) (5 / 3) (1 / 4) - (38373071529 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_2_right. Qed.
Lemma sign_2_wrong_0 : ~ (forall N sigma_1 sigma_2 sigma_3, sign_2_domain N sigma_1 sigma_2 sigma_3 -> sign_2_left N sigma_1 sigma_2 sigma_3 = - 4 * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) * (- (((N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) - (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) - (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N))))).
Proof. refuted sign_2_inhabited sign_2_left. Qed.
Lemma sign_2_wrong_1 : ~ (forall N sigma_1 sigma_2 sigma_3, sign_2_domain N sigma_1 sigma_2 sigma_3 -> sign_2_left N sigma_1 sigma_2 sigma_3 = - 4 * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) * (- (((N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) - (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) - (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)) / ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) ^ 2)).
Proof. refuted sign_2_inhabited sign_2_left. Qed.

(* sign_3: the same for k(h) = log h. | T_{123} = -4*(sigma_1**2 - sigma_2**2)*(sigma_2**2 -
   sigma_3**2)*(-(sigma_2**2*log(sigma_2**2) - sigma_3**2*log(sigma_3**2))/(sigma_2**2 - sigma_3**2) +
   (sigma_1**2*log(sigma_1**2) - sigma_2**2*log(sigma_2**2))/(sigma_1**2 - sigma_2**2))*(-(log(sigma_2**2) -
   log(sigma_3**2))/(sigma_2**2 - sigma_3**2) + (log(sigma_1**2) - log(sigma_2**2))/(sigma_1**2 -
   sigma_2**2))/((sigma_1**2 - sigma_3**2)*(log(sigma_1**2) - log(sigma_2**2))*(log(sigma_1**2) -
   log(sigma_3**2))*(log(sigma_2**2) - log(sigma_3**2))) *)
Definition sign_3_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_3 ^ 2) <> 0 /\ - (sigma_2 ^ 2) + (sigma_3 ^ 2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)) <> 0 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2)) <> 0 /\ (ln (sigma_1 ^ 2)) - (ln (sigma_3 ^ 2)) <> 0 /\ (ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2)) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0.
Definition sign_3_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  - (4 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2)))) + (4 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))) - (4 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (((((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - (/ (sigma_2 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))) + (4 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))) + (4 * (sigma_3 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))) - (4 * (sigma_3 ^ 2) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (((- ((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) + (/ (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((((- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))) - (4 * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((((- ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) + ((sigma_3 ^ 2) * (ln (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))) - ((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2)))) - (4 * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (((- (ln (sigma_2 ^ 2)) - 1 + ((- ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) + ((sigma_3 ^ 2) * (ln (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))) - (4 * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * ((((ln (sigma_3 ^ 2)) + 1 - ((- ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) + ((sigma_3 ^ 2) * (ln (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((((- ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) + ((sigma_3 ^ 2) * (ln (sigma_3 ^ 2)))) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_3 ^ 2))) / (- (ln (sigma_2 ^ 2)) + (ln (sigma_3 ^ 2)))).
Definition sign_3_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  - 4 * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * (- ((((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) - ((sigma_3 ^ 2) * (ln (sigma_3 ^ 2)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + ((((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) - ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) * (- (((ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)) / ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / ((ln (sigma_1 ^ 2)) - (ln (sigma_3 ^ 2))) / ((ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2))).
Lemma sign_3 : forall sigma_1 sigma_2 sigma_3 : R, sign_3_domain sigma_1 sigma_2 sigma_3 ->
  sign_3_left sigma_1 sigma_2 sigma_3 = sign_3_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold sign_3_domain, sign_3_left, sign_3_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  exponential sigma_3 H2 X_sigma_3.
  assert (E0 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_3) ^ 2) = 2 * X_sigma_3) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_3_inhabited : sign_3_domain (7 / 2) (5 / 3) (1 / 4).
Proof. premises sign_3_domain. Qed.
Lemma sign_3_left_value : Rabs (sign_3_left (7 / 2) (5 / 3) (1 / 4) - (64555652279 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_3_left. Qed.
Lemma sign_3_right_value : Rabs (sign_3_right (7 / 2) (5 / 3) (1 / 4) - (64555652279 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_3_right. Qed.
Lemma sign_3_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, sign_3_domain sigma_1 sigma_2 sigma_3 -> sign_3_left sigma_1 sigma_2 sigma_3 = - 4 * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (- ((((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) - ((sigma_3 ^ 2) * (ln (sigma_3 ^ 2)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + ((((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) - ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) * (- (((ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) / ((ln (sigma_1 ^ 2)) - (ln (sigma_3 ^ 2))) / ((ln (sigma_2 ^ 2)) - (ln (sigma_3 ^ 2)))).
Proof. refuted sign_3_inhabited sign_3_left. Qed.
Lemma sign_3_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, sign_3_domain sigma_1 sigma_2 sigma_3 -> sign_3_left sigma_1 sigma_2 sigma_3 = 0).
Proof. refuted sign_3_inhabited sign_3_left. Qed.

(* sign_4: For h_1 ≥ h_2 ≥ h_3 the difference quotients of k on both sides of h_2 are k[1,2] ≤ k'(h_2), which
   with h_1 = h_2 e^{Nv} is N(e^v − 1) ≤ e^{Nv} − 1, | (M + 1)*(exp(v) - 1) <= exp(v*(M + 1)) - 1 *)
Definition sign_4_domain (M v : R) : Prop :=
  0 <= M /\ 0 < v.
Definition sign_4_left (M v : R) : R :=
  (M + 1) * ((exp v) - 1).
Definition sign_4_right (M v : R) : R :=
  (exp (v * (M + 1))) - 1.
Lemma sign_4 : forall M v : R, sign_4_domain M v ->
  sign_4_left M v <= sign_4_right M v.
Proof.
  unfold sign_4_domain, sign_4_left, sign_4_right.
  intros M v (H0 & H1).
  assert (G : forall v, 0 <= v -> 0 <= (- (M * (exp v)) + M + ((exp v) * (exp (M * v))) - (exp v))).
  { clear H1 v.
    apply (ascends (fun v => (- (M * (exp v)) + M + ((exp v) * (exp (M * v))) - (exp v))) (fun v => ((M * (exp v) * (exp (M * v))) - (M * (exp v)) + ((exp v) * (exp (M * v))) - (exp v)))); [ slope | cbv beta; at_zero 0 |].
    intros v U; replace ((M * (exp v) * (exp (M * v))) - (M * (exp v)) + ((exp v) * (exp (M * v))) - (exp v)) with ((exp v) * ((M * (exp (M * v))) - M + (exp (M * v)) - 1)) by taken_out.
    apply Rmult_le_pos; [ nonnegative |]; revert v U.
    apply (ascends (fun v => ((M * (exp (M * v))) - M + (exp (M * v)) - 1)) (fun v => (((M ^ 2) * (exp (M * v))) + (M * (exp (M * v)))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G v ltac:(lra)).
  assert (E0 : exp (v * (M + 1)) = (exp v) * (exp (M * v))) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_4_inhabited : sign_4_domain 1 (1 / 3).
Proof. premises sign_4_domain. Qed.
Lemma sign_4_left_value : Rabs (sign_4_left 1 (1 / 3) - (79122485017 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_4_left. Qed.
Lemma sign_4_right_value : Rabs (sign_4_right 1 (1 / 3) - (18954680821 / 20000000000)) <= (1 / 100000000000).
Proof. by_value sign_4_right. Qed.
Lemma sign_4_wrong_0 : ~ (forall M v, sign_4_domain M v -> (M + 2) * ((exp v) - 1) <= sign_4_right M v).
Proof. refuted sign_4_inhabited sign_4_right. Qed.
Lemma sign_4_wrong_1 : ~ (forall M v, sign_4_domain M v -> sign_4_left M v <= (exp (v * (M + 1))) - 2).
Proof. refuted sign_4_inhabited sign_4_left. Qed.

(* sign_8: These are the difference quotients: q[1,2,3] = (h_1 k[1,2] − h_3 k[2,3])/(h_1 − h_3). |
   (-(N*sigma_2**2*sigma_2**(2/N) - N*sigma_3**2*sigma_3**(2/N))/(sigma_2**2 - sigma_3**2) +
   (N*sigma_1**2*sigma_1**(2/N) - N*sigma_2**2*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2))/(sigma_1**2 -
   sigma_3**2) = (sigma_1**2*(N*sigma_1**(2/N) - N*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2) -
   sigma_3**2*(N*sigma_2**(2/N) - N*sigma_3**(2/N))/(sigma_2**2 - sigma_3**2))/(sigma_1**2 - sigma_3**2) *)
Definition sign_8_domain (N sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0.
Definition sign_8_left (N sigma_1 sigma_2 sigma_3 : R) : R :=
  (- (((N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) - (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) - (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)).
Definition sign_8_right (N sigma_1 sigma_2 sigma_3 : R) : R :=
  (((sigma_1 ^ 2) * ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - ((sigma_3 ^ 2) * ((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)).
Lemma sign_8 : forall N sigma_1 sigma_2 sigma_3 : R, sign_8_domain N sigma_1 sigma_2 sigma_3 ->
  sign_8_left N sigma_1 sigma_2 sigma_3 = sign_8_right N sigma_1 sigma_2 sigma_3.
Proof.
  unfold sign_8_domain, sign_8_left, sign_8_right.
  intros N sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_3 H3 X_sigma_3.
  assert (E0 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_3) (2 / N) = ((exp (X_sigma_3 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_8_inhabited : sign_8_domain 2 (7 / 2) (5 / 3) (1 / 4).
Proof. premises sign_8_domain. Qed.
Lemma sign_8_left_value : Rabs (sign_8_left 2 (7 / 2) (5 / 3) (1 / 4) - (38373071529 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_8_left. Qed.
Lemma sign_8_right_value : Rabs (sign_8_right 2 (7 / 2) (5 / 3) (1 / 4) - (38373071529 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_8_right. Qed.
Lemma sign_8_wrong_0 : ~ (forall N sigma_1 sigma_2 sigma_3, sign_8_domain N sigma_1 sigma_2 sigma_3 -> sign_8_left N sigma_1 sigma_2 sigma_3 = (((sigma_1 ^ 2) * ((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - ((sigma_3 ^ 2) * ((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))).
Proof. refuted sign_8_inhabited sign_8_left. Qed.
Lemma sign_8_wrong_1 : ~ (forall N sigma_1 sigma_2 sigma_3, sign_8_domain N sigma_1 sigma_2 sigma_3 -> sign_8_left N sigma_1 sigma_2 sigma_3 = - (sigma_3 ^ 2) * ((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))).
Proof. refuted sign_8_inhabited sign_8_left. Qed.

(* sign_9: At infinite depth, h_1 = h_2 e^w: w ≤ e^w − 1, | w <= exp(w) - 1 *)
Definition sign_9_domain (w : R) : Prop :=
  0 < w.
Definition sign_9_left (w : R) : R :=
  w.
Definition sign_9_right (w : R) : R :=
  (exp w) - 1.
Lemma sign_9 : forall w : R, sign_9_domain w ->
  sign_9_left w <= sign_9_right w.
Proof.
  unfold sign_9_domain, sign_9_left, sign_9_right.
  intros w H0.
  assert (G : forall w, 0 <= w -> 0 <= (- w + (exp w) - 1)).
  { clear H0 w.
    apply (ascends (fun w => (- w + (exp w) - 1)) (fun w => ((exp w) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun w => ((exp w) - 1)) (fun w => (exp w))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G w ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_9_inhabited : sign_9_domain (1 / 3).
Proof. premises sign_9_domain. Qed.
Lemma sign_9_left_value : Rabs (sign_9_left (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_9_left. Qed.
Lemma sign_9_right_value : Rabs (sign_9_right (1 / 3) - (39561242509 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_9_right. Qed.
Lemma sign_9_wrong_0 : ~ (forall w, sign_9_domain w -> sign_9_left w <= (exp w) - 2).
Proof. refuted sign_9_inhabited sign_9_left. Qed.
Lemma sign_9_wrong_1 : ~ (forall w, sign_9_domain w -> sign_9_left w <= - (exp w) - 1).
Proof. refuted sign_9_inhabited sign_9_left. Qed.

(* sign_11: The term of a pair is 2 λ_12² (h_1 λ_22 + h_2 λ_11) D, with the minor D = (k[1,1] k[2,2] −
   k[1,2]²)/(h_1 − h_2)² of the Loewner matrix of k: no quotient of differences is left in floating point; |
   P_{12} = 2*(-(N*sigma_1**(2/N) - N*sigma_2**(2/N))**2/(sigma_1**2 - sigma_2**2)**2 +
   sigma_1**(2/N)*sigma_2**(2/N)/(sigma_1**2*sigma_2**2))*(sigma_1**2*sigma_2**2/sigma_2**(2/N) +
   sigma_1**2*sigma_2**2/sigma_1**(2/N))/(N*sigma_1**(2/N) - N*sigma_2**(2/N))**2 *)
Definition sign_11_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ (N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N))) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition sign_11_left (N sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (4 * (sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) + (2 * (sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (4 * (sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - (4 * (sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (4 * (sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (4 * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))).
Definition sign_11_right (N sigma_1 sigma_2 : R) : R :=
  2 * (- ((((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) ^ 2) / (((sigma_1 ^ 2) - (sigma_2 ^ 2)) ^ 2)) + ((Rpower sigma_1 (2 / N)) * (Rpower sigma_2 (2 / N)) / (sigma_1 ^ 2) / (sigma_2 ^ 2))) * (((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2))) / (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) ^ 2).
Lemma sign_11 : forall N sigma_1 sigma_2 : R, sign_11_domain N sigma_1 sigma_2 ->
  sign_11_left N sigma_1 sigma_2 = sign_11_right N sigma_1 sigma_2.
Proof.
  unfold sign_11_domain, sign_11_left, sign_11_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_11_inhabited : sign_11_domain 2 (7 / 2) (5 / 3).
Proof. premises sign_11_domain. Qed.
Lemma sign_11_left_value : Rabs (sign_11_left 2 (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value sign_11_left. Qed.
Lemma sign_11_right_value : Rabs (sign_11_right 2 (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value sign_11_right. Qed.
Lemma sign_11_wrong_0 : ~ (forall N sigma_1 sigma_2, sign_11_domain N sigma_1 sigma_2 -> sign_11_left N sigma_1 sigma_2 = 2 * (Rpower sigma_1 (2 / N)) * (Rpower sigma_2 (2 / N)) * (((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2))) / (sigma_1 ^ 2) / (sigma_2 ^ 2) / (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) ^ 2)).
Proof. refuted sign_11_inhabited sign_11_left. Qed.
Lemma sign_11_wrong_1 : ~ (forall N sigma_1 sigma_2, sign_11_domain N sigma_1 sigma_2 -> sign_11_left N sigma_1 sigma_2 = 2 * (((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2))) * (((Rpower sigma_1 (2 / N)) * (Rpower sigma_2 (2 / N)) / (sigma_2 ^ 4)) - ((((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) ^ 2) / (((sigma_1 ^ 2) - (sigma_2 ^ 2)) ^ 2))) / (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) ^ 2)).
Proof. refuted sign_11_inhabited sign_11_left. Qed.

(* sign_12: the same for k(h) = log h. | P_{12} = 4*sigma_1**2*sigma_2**2*(-(log(sigma_1**2) -
   log(sigma_2**2))**2/(sigma_1**2 - sigma_2**2)**2 + 1/(sigma_1**2*sigma_2**2))/(log(sigma_1**2) -
   log(sigma_2**2))**2 *)
Definition sign_12_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ (ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2)) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition sign_12_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - (4 * (sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))).
Definition sign_12_right (sigma_1 sigma_2 : R) : R :=
  4 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (- ((((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) ^ 2) / (((sigma_1 ^ 2) - (sigma_2 ^ 2)) ^ 2)) + (1 / (sigma_1 ^ 2) / (sigma_2 ^ 2))) / (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) ^ 2).
Lemma sign_12 : forall sigma_1 sigma_2 : R, sign_12_domain sigma_1 sigma_2 ->
  sign_12_left sigma_1 sigma_2 = sign_12_right sigma_1 sigma_2.
Proof.
  unfold sign_12_domain, sign_12_left, sign_12_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_12_inhabited : sign_12_domain (7 / 2) (5 / 3).
Proof. premises sign_12_domain. Qed.
Lemma sign_12_left_value : Rabs (sign_12_left (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_12_left. Qed.
Lemma sign_12_right_value : Rabs (sign_12_right (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_12_right. Qed.
Lemma sign_12_wrong_0 : ~ (forall sigma_1 sigma_2, sign_12_domain sigma_1 sigma_2 -> sign_12_left sigma_1 sigma_2 = 4 * (sigma_2 ^ 4) * (- ((((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) ^ 2) / (((sigma_1 ^ 2) - (sigma_2 ^ 2)) ^ 2)) + (1 / (sigma_1 ^ 2) / (sigma_2 ^ 2))) / (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) ^ 2)).
Proof. refuted sign_12_inhabited sign_12_left. Qed.
Lemma sign_12_wrong_1 : ~ (forall sigma_1 sigma_2, sign_12_domain sigma_1 sigma_2 -> sign_12_left sigma_1 sigma_2 = 4 * (sigma_1 ^ 4) * (- ((((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) ^ 2) / (((sigma_1 ^ 2) - (sigma_2 ^ 2)) ^ 2)) + (1 / (sigma_1 ^ 2) / (sigma_2 ^ 2))) / (((ln (sigma_1 ^ 2)) - (ln (sigma_2 ^ 2))) ^ 2)).
Proof. refuted sign_12_inhabited sign_12_left. Qed.

(* sign_13: By Leibniz' rule q[1,2,3] = k[1,2] + h_3 k[1,2,3], of which the first is at least twice the second
   where h_3 is the least. | (-(N*sigma_2**2*sigma_2**(2/N) - N*sigma_3**2*sigma_3**(2/N))/(sigma_2**2 -
   sigma_3**2) + (N*sigma_1**2*sigma_1**(2/N) - N*sigma_2**2*sigma_2**(2/N))/(sigma_1**2 -
   sigma_2**2))/(sigma_1**2 - sigma_3**2) = sigma_3**2*(-(N*sigma_2**(2/N) - N*sigma_3**(2/N))/(sigma_2**2 -
   sigma_3**2) + (N*sigma_1**(2/N) - N*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2))/(sigma_1**2 - sigma_3**2) +
   (N*sigma_1**(2/N) - N*sigma_2**(2/N))/(sigma_1**2 - sigma_2**2) *)
Definition sign_13_domain (N sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0.
Definition sign_13_left (N sigma_1 sigma_2 sigma_3 : R) : R :=
  (- (((N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N))) - (N * (sigma_3 ^ 2) * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) - (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)).
Definition sign_13_right (N sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_3 ^ 2) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Lemma sign_13 : forall N sigma_1 sigma_2 sigma_3 : R, sign_13_domain N sigma_1 sigma_2 sigma_3 ->
  sign_13_left N sigma_1 sigma_2 sigma_3 = sign_13_right N sigma_1 sigma_2 sigma_3.
Proof.
  unfold sign_13_domain, sign_13_left, sign_13_right.
  intros N sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_3 H3 X_sigma_3.
  assert (E0 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_3) (2 / N) = ((exp (X_sigma_3 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_13_inhabited : sign_13_domain 2 (7 / 2) (5 / 3) (1 / 4).
Proof. premises sign_13_domain. Qed.
Lemma sign_13_left_value : Rabs (sign_13_left 2 (7 / 2) (5 / 3) (1 / 4) - (38373071529 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_13_left. Qed.
Lemma sign_13_right_value : Rabs (sign_13_right 2 (7 / 2) (5 / 3) (1 / 4) - (38373071529 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_13_right. Qed.
Lemma sign_13_wrong_0 : ~ (forall N sigma_1 sigma_2 sigma_3, sign_13_domain N sigma_1 sigma_2 sigma_3 -> sign_13_left N sigma_1 sigma_2 sigma_3 = (sigma_3 ^ 2) * (- (((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2))).
Proof. refuted sign_13_inhabited sign_13_left. Qed.
Lemma sign_13_wrong_1 : ~ (forall N sigma_1 sigma_2 sigma_3, sign_13_domain N sigma_1 sigma_2 sigma_3 -> sign_13_left N sigma_1 sigma_2 sigma_3 = - ((sigma_3 ^ 2) * ((N * (Rpower sigma_2 (2 / N))) - (N * (Rpower sigma_3 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_3 ^ 2)) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (((N * (Rpower sigma_1 (2 / N))) - (N * (Rpower sigma_2 (2 / N)))) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)))).
Proof. refuted sign_13_inhabited sign_13_left. Qed.

(* sign_14: At infinite depth, h_1 = h_2 e^x and h_3 = h_2 e^y: the term of a triple is 4 (f(x) − f(y))(g(x) −
   g(y))/((x − y)(e^x − e^y)) with f(x) = (e^x − 1)/x, g(x) = x/(1 − e^{−x}). | -4*(sigma_2**2 -
   sigma_2**2*exp(-x_3))*(sigma_2**2*exp(x_1) - sigma_2**2)*((sigma_2**2*exp(x_1)*log(sigma_2**2*exp(x_1)) -
   sigma_2**2*log(sigma_2**2))/(sigma_2**2*exp(x_1) - sigma_2**2) - (sigma_2**2*log(sigma_2**2) -
   sigma_2**2*exp(-x_3)*log(sigma_2**2*exp(-x_3)))/(sigma_2**2 - sigma_2**2*exp(-x_3)))*((-log(sigma_2**2) +
   log(sigma_2**2*exp(x_1)))/(sigma_2**2*exp(x_1) - sigma_2**2) - (log(sigma_2**2) -
   log(sigma_2**2*exp(-x_3)))/(sigma_2**2 - sigma_2**2*exp(-x_3)))/((sigma_2**2*exp(x_1) -
   sigma_2**2*exp(-x_3))*(-log(sigma_2**2) + log(sigma_2**2*exp(x_1)))*(log(sigma_2**2) -
   log(sigma_2**2*exp(-x_3)))*(log(sigma_2**2*exp(x_1)) - log(sigma_2**2*exp(-x_3)))) = (x_1/(1 - exp(-x_1)) +
   x_3/(1 - exp(x_3)))*(4*(-1 + exp(-x_3))/x_3 + 4*(exp(x_1) - 1)/x_1)/((x_1 + x_3)*(exp(x_1) - exp(-x_3))) *)
Definition sign_14_domain (sigma_2 x_1 x_3 : R) : Prop :=
  0 < sigma_2 /\ 0 < x_1 /\ 0 < x_3 /\ - (ln (sigma_2 ^ 2)) + (ln ((sigma_2 ^ 2) * (exp x_1))) <> 0 /\ (ln (sigma_2 ^ 2)) - (ln ((sigma_2 ^ 2) * (exp (- x_3)))) <> 0 /\ (ln ((sigma_2 ^ 2) * (exp x_1))) - (ln ((sigma_2 ^ 2) * (exp (- x_3)))) <> 0 /\ ((sigma_2 ^ 2) * (exp x_1)) - ((sigma_2 ^ 2) * (exp (- x_3))) <> 0 /\ ((sigma_2 ^ 2) * (exp x_1)) - (sigma_2 ^ 2) <> 0 /\ (sigma_2 ^ 2) - ((sigma_2 ^ 2) * (exp (- x_3))) <> 0 /\ (exp x_1) - (exp (- x_3)) <> 0 /\ 1 - (exp (- x_1)) <> 0 /\ 1 - (exp x_3) <> 0.
Definition sign_14_left (sigma_2 x_1 x_3 : R) : R :=
  - 4 * ((sigma_2 ^ 2) - ((sigma_2 ^ 2) * (exp (- x_3)))) * (((sigma_2 ^ 2) * (exp x_1)) - (sigma_2 ^ 2)) * (((((sigma_2 ^ 2) * (exp x_1) * (ln ((sigma_2 ^ 2) * (exp x_1)))) - ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (((sigma_2 ^ 2) * (exp x_1)) - (sigma_2 ^ 2))) - ((((sigma_2 ^ 2) * (ln (sigma_2 ^ 2))) - ((sigma_2 ^ 2) * (exp (- x_3)) * (ln ((sigma_2 ^ 2) * (exp (- x_3)))))) / ((sigma_2 ^ 2) - ((sigma_2 ^ 2) * (exp (- x_3)))))) * (((- (ln (sigma_2 ^ 2)) + (ln ((sigma_2 ^ 2) * (exp x_1)))) / (((sigma_2 ^ 2) * (exp x_1)) - (sigma_2 ^ 2))) - (((ln (sigma_2 ^ 2)) - (ln ((sigma_2 ^ 2) * (exp (- x_3))))) / ((sigma_2 ^ 2) - ((sigma_2 ^ 2) * (exp (- x_3)))))) / (((sigma_2 ^ 2) * (exp x_1)) - ((sigma_2 ^ 2) * (exp (- x_3)))) / (- (ln (sigma_2 ^ 2)) + (ln ((sigma_2 ^ 2) * (exp x_1)))) / ((ln (sigma_2 ^ 2)) - (ln ((sigma_2 ^ 2) * (exp (- x_3))))) / ((ln ((sigma_2 ^ 2) * (exp x_1))) - (ln ((sigma_2 ^ 2) * (exp (- x_3))))).
Definition sign_14_right (sigma_2 x_1 x_3 : R) : R :=
  ((x_1 / (1 - (exp (- x_1)))) + (x_3 / (1 - (exp x_3)))) * ((4 * (- 1 + (exp (- x_3))) / x_3) + (4 * ((exp x_1) - 1) / x_1)) / (x_1 + x_3) / ((exp x_1) - (exp (- x_3))).
Lemma sign_14 : forall sigma_2 x_1 x_3 : R, sign_14_domain sigma_2 x_1 x_3 ->
  sign_14_left sigma_2 x_1 x_3 = sign_14_right sigma_2 x_1 x_3.
Proof.
  unfold sign_14_domain, sign_14_left, sign_14_right.
  intros sigma_2 x_1 x_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11).
  exponential sigma_2 H0 X_sigma_2.
  assert (E0 : exp (- x_3) = 1 / (exp x_3)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (((exp X_sigma_2) ^ 2) * (exp x_1)) = (2 * X_sigma_2) + x_1) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E2 in *.
  assert (E3 : ln (((exp X_sigma_2) ^ 2) * (1 / (exp x_3))) = (2 * X_sigma_2) - x_3) by logarithm. rewrite ?E3 in *.
  assert (E4 : exp (- x_1) = 1 / (exp x_1)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_14_inhabited : sign_14_domain (5 / 3) (1 / 3) (3 / 4).
Proof. premises sign_14_domain. Qed.
Lemma sign_14_left_value : Rabs (sign_14_left (5 / 3) (1 / 3) (3 / 4) - (97511053637 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_14_left. Qed.
Lemma sign_14_right_value : Rabs (sign_14_right (5 / 3) (1 / 3) (3 / 4) - (97511053637 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_14_right. Qed.
Lemma sign_14_wrong_0 : ~ (forall sigma_2 x_1 x_3, sign_14_domain sigma_2 x_1 x_3 -> sign_14_left sigma_2 x_1 x_3 = ((x_1 / (1 - (exp (- x_1)))) + (x_3 / (1 - (exp x_3)))) * ((4 * (- 1 + (exp (- x_3))) / x_3) + (4 * ((exp x_1) - 1) / x_1)) / 2 / x_3 / ((exp x_1) - (exp (- x_3)))).
Proof. refuted sign_14_inhabited sign_14_left. Qed.
Lemma sign_14_wrong_1 : ~ (forall sigma_2 x_1 x_3, sign_14_domain sigma_2 x_1 x_3 -> sign_14_left sigma_2 x_1 x_3 = ((x_1 / (1 - (exp (- x_1)))) + (x_3 / (1 - (exp x_1)))) * ((4 * (- 1 + (exp (- x_3))) / x_3) + (4 * ((exp x_1) - 1) / x_1)) / (x_1 + x_3) / ((exp x_1) - (exp (- x_3)))).
Proof. refuted sign_14_inhabited sign_14_left. Qed.

(* sign_17: and with it g(x) = 1/f(−x). | -(-1 + exp(-w))/(1 - exp(-w)) = 1 *)
Definition sign_17_domain (w : R) : Prop :=
  0 < w /\ 1 - (exp (- w)) <> 0.
Definition sign_17_left (w : R) : R :=
  - (- 1 + (exp (- w))) / (1 - (exp (- w))).
Definition sign_17_right (w : R) : R :=
  1.
Lemma sign_17 : forall w : R, sign_17_domain w ->
  sign_17_left w = sign_17_right w.
Proof.
  unfold sign_17_domain, sign_17_left, sign_17_right.
  intros w (H0 & H1).
  assert (E0 : exp (- w) = 1 / (exp w)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_17_inhabited : sign_17_domain (1 / 3).
Proof. premises sign_17_domain. Qed.
Lemma sign_17_left_value : Rabs (sign_17_left (1 / 3) - 1) <= (1 / 10000000000).
Proof. by_value sign_17_left. Qed.
Lemma sign_17_right_value : Rabs (sign_17_right (1 / 3) - 1) <= (1 / 10000000000).
Proof. by_value sign_17_right. Qed.
Lemma sign_17_wrong_0 : ~ (forall w, sign_17_domain w -> - (- 1 + (exp (- w))) / (2 - (exp (- w))) = sign_17_right w).
Proof. refuted sign_17_inhabited sign_17_right. Qed.
Lemma sign_17_wrong_1 : ~ (forall w, sign_17_domain w -> - (- 2 + (exp (- w))) / (1 - (exp (- w))) = sign_17_right w).
Proof. refuted sign_17_inhabited sign_17_right. Qed.

(* sign_18: As f g = e^x, f grows by a factor e^{2α} and g by e^{2β} with 2α + 2β = x − y: it is 4 sinh α sinh
   β/(s sinh s), s = α + β. | (-exp(w)/F + exp(2*beta + w)/F)*(4*F*exp(2*alpha) - 4*F)/((2*alpha +
   2*beta)*(-exp(w) + exp(2*alpha + 2*beta + w))) = 4*sinh(alpha)*sinh(beta)/((alpha + beta)*sinh(alpha + beta)) *)
Definition sign_18_domain (F alpha beta w : R) : Prop :=
  0 < F /\ 0 < alpha /\ 0 < beta /\ 0 < w /\ - (exp w) + (exp ((2 * alpha) + (2 * beta) + w)) <> 0 /\ sinh (alpha + beta) <> 0.
Definition sign_18_left (F alpha beta w : R) : R :=
  (- ((exp w) / F) + ((exp ((2 * beta) + w)) / F)) * ((4 * F * (exp (2 * alpha))) - (4 * F)) / ((2 * alpha) + (2 * beta)) / (- (exp w) + (exp ((2 * alpha) + (2 * beta) + w))).
Definition sign_18_right (F alpha beta w : R) : R :=
  4 * (sinh alpha) * (sinh beta) / (alpha + beta) / (sinh (alpha + beta)).
Lemma sign_18 : forall F alpha beta w : R, sign_18_domain F alpha beta w ->
  sign_18_left F alpha beta w = sign_18_right F alpha beta w.
Proof.
  unfold sign_18_domain, sign_18_left, sign_18_right.
  intros F alpha beta w (H0 & H1 & H2 & H3 & H4 & H5).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp ((2 * beta) + w) = (exp w) * ((exp beta) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * alpha) = ((exp alpha) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp ((2 * alpha) + (2 * beta) + w) = (exp w) * ((exp alpha) ^ 2) * ((exp beta) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- alpha) = 1 / (exp alpha)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- beta) = 1 / (exp beta)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (alpha + beta) = (exp alpha) * (exp beta)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- (alpha + beta)) = 1 / (exp alpha) / (exp beta)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_18_inhabited : sign_18_domain (5 / 3) (1 / 4) (2 / 3) (1 / 3).
Proof. premises sign_18_domain. Qed.
Lemma sign_18_left_value : Rabs (sign_18_left (5 / 3) (1 / 4) (2 / 3) (1 / 3) - (75249473627 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_18_left. Qed.
Lemma sign_18_right_value : Rabs (sign_18_right (5 / 3) (1 / 4) (2 / 3) (1 / 3) - (75249473627 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_18_right. Qed.
Lemma sign_18_wrong_0 : ~ (forall F alpha beta w, sign_18_domain F alpha beta w -> sign_18_left F alpha beta w = 2 * (sinh alpha) * (sinh beta) / beta / (sinh (alpha + beta))).
Proof. refuted sign_18_inhabited sign_18_left. Qed.
Lemma sign_18_wrong_1 : ~ (forall F alpha beta w, sign_18_domain F alpha beta w -> sign_18_left F alpha beta w = 4 * (sinh alpha) * (sinh beta) / (alpha + beta) / (sinh (2 * beta))).
Proof. refuted sign_18_inhabited sign_18_left. Qed.

(* sign_19: 2 sinh α sinh β = cosh s − cosh(α − β) is at most cosh s − 1, | 2*sinh(alpha)*sinh(beta) =
   -cosh(alpha - beta) + cosh(alpha + beta) *)
Definition sign_19_domain (alpha beta : R) : Prop :=
  0 < alpha /\ 0 < beta.
Definition sign_19_left (alpha beta : R) : R :=
  2 * (sinh alpha) * (sinh beta).
Definition sign_19_right (alpha beta : R) : R :=
  - (cosh (alpha - beta)) + (cosh (alpha + beta)).
Lemma sign_19 : forall alpha beta : R, sign_19_domain alpha beta ->
  sign_19_left alpha beta = sign_19_right alpha beta.
Proof.
  unfold sign_19_domain, sign_19_left, sign_19_right.
  intros alpha beta (H0 & H1).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- alpha) = 1 / (exp alpha)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- beta) = 1 / (exp beta)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (alpha - beta) = (exp alpha) / (exp beta)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- (alpha - beta)) = (exp beta) / (exp alpha)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (alpha + beta) = (exp alpha) * (exp beta)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (- (alpha + beta)) = 1 / (exp alpha) / (exp beta)) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_19_inhabited : sign_19_domain (1 / 4) (2 / 3).
Proof. premises sign_19_domain. Qed.
Lemma sign_19_left_value : Rabs (sign_19_left (1 / 4) (2 / 3) - (36232612071 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_19_left. Qed.
Lemma sign_19_right_value : Rabs (sign_19_right (1 / 4) (2 / 3) - (36232612071 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_19_right. Qed.
Lemma sign_19_wrong_0 : ~ (forall alpha beta, sign_19_domain alpha beta -> sign_19_left alpha beta = (cosh (alpha + beta)) - 1).
Proof. refuted sign_19_inhabited sign_19_left. Qed.
Lemma sign_19_wrong_1 : ~ (forall alpha beta, sign_19_domain alpha beta -> sign_19_left alpha beta = (cosh (2 * beta)) - (cosh (alpha - beta))).
Proof. refuted sign_19_inhabited sign_19_left. Qed.

(* sign_20: and 2(cosh s − 1) ≤ s sinh s: the term of a triple is at most 1. | 2*cosh(s) - 2 <= s*sinh(s) *)
Definition sign_20_domain (s : R) : Prop :=
  0 < s.
Definition sign_20_left (s : R) : R :=
  (2 * (cosh s)) - 2.
Definition sign_20_right (s : R) : R :=
  s * (sinh s).
Lemma sign_20 : forall s : R, sign_20_domain s ->
  sign_20_left s <= sign_20_right s.
Proof.
  unfold sign_20_domain, sign_20_left, sign_20_right.
  intros s H0.
  assert (G : forall s, 0 <= s -> 0 <= ((s * (sinh s)) - (2 * (cosh s)) + 2)).
  { clear H0 s.
    apply (ascends (fun s => ((s * (sinh s)) - (2 * (cosh s)) + 2)) (fun s => ((s * (cosh s)) - (sinh s)))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun s => ((s * (cosh s)) - (sinh s))) (fun s => (s * (sinh s)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G s ltac:(lra)).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- s) = 1 / (exp s)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_20_inhabited : sign_20_domain (1 / 3).
Proof. premises sign_20_domain. Qed.
Lemma sign_20_left_value : Rabs (sign_20_left (1 / 3) - (5607186783 / 50000000000)) <= (1 / 100000000000).
Proof. by_value sign_20_left. Qed.
Lemma sign_20_right_value : Rabs (sign_20_right (1 / 3) - (452720743 / 4000000000)) <= (1 / 100000000000).
Proof. by_value sign_20_right. Qed.
Lemma sign_20_wrong_0 : ~ (forall s, sign_20_domain s -> (4 * (cosh s)) - 2 <= sign_20_right s).
Proof. refuted sign_20_inhabited sign_20_right. Qed.
Lemma sign_20_wrong_1 : ~ (forall s, sign_20_domain s -> (2 * (cosh s)) + 2 <= sign_20_right s).
Proof. refuted sign_20_inhabited sign_20_right. Qed.

(* sign_21: The term of a pair is 1/r² − 1/sinh²r ≤ 1/3. | -3*w**2 + 3*sinh(w)**2 <= w**2*sinh(w)**2 *)
Definition sign_21_domain (w : R) : Prop :=
  0 < w.
Definition sign_21_left (w : R) : R :=
  - (3 * (w ^ 2)) + (3 * ((sinh w) ^ 2)).
Definition sign_21_right (w : R) : R :=
  (w ^ 2) * ((sinh w) ^ 2).
Lemma sign_21 : forall w : R, sign_21_domain w ->
  sign_21_left w <= sign_21_right w.
Proof.
  unfold sign_21_domain, sign_21_left, sign_21_right.
  intros w H0.
  assert (G : forall w, 0 <= w -> 0 <= (((w ^ 2) * ((sinh w) ^ 2)) + (3 * (w ^ 2)) - (3 * ((sinh w) ^ 2)))).
  { clear H0 w.
    apply (ascends (fun w => (((w ^ 2) * ((sinh w) ^ 2)) + (3 * (w ^ 2)) - (3 * ((sinh w) ^ 2)))) (fun w => ((2 * (w ^ 2) * (sinh w) * (cosh w)) + (2 * w * ((sinh w) ^ 2)) + (6 * w) - (6 * (sinh w) * (cosh w))))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun w => ((2 * (w ^ 2) * (sinh w) * (cosh w)) + (2 * w * ((sinh w) ^ 2)) + (6 * w) - (6 * (sinh w) * (cosh w)))) (fun w => ((2 * (w ^ 2) * ((sinh w) ^ 2)) + (2 * (w ^ 2) * ((cosh w) ^ 2)) + (8 * w * (sinh w) * (cosh w)) - (4 * ((sinh w) ^ 2)) - (6 * ((cosh w) ^ 2)) + 6))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun w => ((2 * (w ^ 2) * ((sinh w) ^ 2)) + (2 * (w ^ 2) * ((cosh w) ^ 2)) + (8 * w * (sinh w) * (cosh w)) - (4 * ((sinh w) ^ 2)) - (6 * ((cosh w) ^ 2)) + 6)) (fun w => ((8 * (w ^ 2) * (sinh w) * (cosh w)) + (12 * w * ((sinh w) ^ 2)) + (12 * w * ((cosh w) ^ 2)) - (12 * (sinh w) * (cosh w))))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun w => ((8 * (w ^ 2) * (sinh w) * (cosh w)) + (12 * w * ((sinh w) ^ 2)) + (12 * w * ((cosh w) ^ 2)) - (12 * (sinh w) * (cosh w)))) (fun w => ((8 * (w ^ 2) * ((sinh w) ^ 2)) + (8 * (w ^ 2) * ((cosh w) ^ 2)) + (64 * w * (sinh w) * (cosh w))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G w ltac:(lra)).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- w) = 1 / (exp w)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma sign_21_inhabited : sign_21_domain (1 / 3).
Proof. premises sign_21_domain. Qed.
Lemma sign_21_left_value : Rabs (sign_21_left (1 / 3) - (3132509183 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value sign_21_left. Qed.
Lemma sign_21_right_value : Rabs (sign_21_right (1 / 3) - (12809754447 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value sign_21_right. Qed.
Lemma sign_21_wrong_0 : ~ (forall w, sign_21_domain w -> - (3 * (w ^ 2)) + (6 * ((sinh w) ^ 2)) <= sign_21_right w).
Proof. refuted sign_21_inhabited sign_21_right. Qed.
Lemma sign_21_wrong_1 : ~ (forall w, sign_21_domain w -> (3 * (w ^ 2)) + (3 * ((sinh w) ^ 2)) <= sign_21_right w).
Proof. refuted sign_21_inhabited sign_21_right. Qed.

(* sign_22: All pairs and triples together: d(d − 1)²/6, the value at multiples of orthogonal matrices. | d*(d -
   2)*(d - 1)/6 + d*(d - 1)/6 = d*(d - 1)**2/6 *)
Definition sign_22_domain (d : R) : Prop :=
  0 < d.
Definition sign_22_left (d : R) : R :=
  (d * (d - 2) * (d - 1) / 6) + (d * (d - 1) / 6).
Definition sign_22_right (d : R) : R :=
  d * ((d - 1) ^ 2) / 6.
Lemma sign_22 : forall d : R, sign_22_domain d ->
  sign_22_left d = sign_22_right d.
Proof.
  unfold sign_22_domain, sign_22_left, sign_22_right.
  intros d H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_22_inhabited : sign_22_domain 4.
Proof. premises sign_22_domain. Qed.
Lemma sign_22_left_value : Rabs (sign_22_left 4 - 6) <= (1 / 10000000000).
Proof. by_value sign_22_left. Qed.
Lemma sign_22_right_value : Rabs (sign_22_right 4 - 6) <= (1 / 10000000000).
Proof. by_value sign_22_right. Qed.
Lemma sign_22_wrong_0 : ~ (forall d, sign_22_domain d -> sign_22_left d = ((d - 1) ^ 2) * (d + 1) / 6).
Proof. refuted sign_22_inhabited sign_22_left. Qed.
Lemma sign_22_wrong_1 : ~ (forall d, sign_22_domain d -> ((d ^ 2) / 6) + (d * (d - 2) * (d - 1) / 6) = sign_22_right d).
Proof. refuted sign_22_inhabited sign_22_right. Qed.

(* sign_23: At infinite depth the term of a pair is 1/r² − 1/sinh²r, r = log(σ_1/σ_2). | P_{12} =
   -1/sinh(log(sigma_1/sigma_2))**2 + log(sigma_1/sigma_2)**(-2) *)
Definition sign_23_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ ln (sigma_1 / sigma_2) <> 0 /\ sinh (ln (sigma_1 / sigma_2)) <> 0.
Definition sign_23_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - (4 * (sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))).
Definition sign_23_right (sigma_1 sigma_2 : R) : R :=
  - (/ ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (/ ((ln (sigma_1 / sigma_2)) ^ 2)).
Lemma sign_23 : forall sigma_1 sigma_2 : R, sign_23_domain sigma_1 sigma_2 ->
  sign_23_left sigma_1 sigma_2 = sign_23_right sigma_1 sigma_2.
Proof.
  unfold sign_23_domain, sign_23_left, sign_23_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  assert (E3 : exp (X_sigma_1 - X_sigma_2) = (exp X_sigma_1) / (exp X_sigma_2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- (X_sigma_1 - X_sigma_2)) = (exp X_sigma_2) / (exp X_sigma_1)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma sign_23_inhabited : sign_23_domain (7 / 2) (5 / 3).
Proof. premises sign_23_domain. Qed.
Lemma sign_23_left_value : Rabs (sign_23_left (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_23_left. Qed.
Lemma sign_23_right_value : Rabs (sign_23_right (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value sign_23_right. Qed.
Lemma sign_23_wrong_0 : ~ (forall sigma_1 sigma_2, sign_23_domain sigma_1 sigma_2 -> sign_23_left sigma_1 sigma_2 = - (/ ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (2 / ((ln (sigma_1 / sigma_2)) ^ 2))).
Proof. refuted sign_23_inhabited sign_23_left. Qed.
Lemma sign_23_wrong_1 : ~ (forall sigma_1 sigma_2, sign_23_domain sigma_1 sigma_2 -> sign_23_left sigma_1 sigma_2 = - (2 / ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (/ ((ln (sigma_1 / sigma_2)) ^ 2))).
Proof. refuted sign_23_inhabited sign_23_left. Qed.

(* width_two_1: Two singular values, k(h) = N h^{1/N} with N symbolic: Scal = 2(σ_1^{2/N} +
   σ_2^{2/N})/(N(σ_1^{2/N} − σ_2^{2/N}))² (1 − λ_11 λ_22/λ_12²). | Scal = (2*sigma_1**(2/N) +
   2*sigma_2**(2/N))*(-N**2*sigma_1**(2 - 2/N)*sigma_2**(2 - 2/N)*(1 -
   (sigma_2**2/sigma_1**2)**(1/N))**2/(sigma_1**(4*(N - 1)/N)*(1 - sigma_2**2/sigma_1**2)**2) +
   1)/(N**2*(sigma_1**(2/N) - sigma_2**(2/N))**2) *)
Definition width_two_1_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ (Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N)) <> 0 /\ 1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)) <> 0.
Definition width_two_1_left (N sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (4 * (sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) + (2 * (sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (4 * (sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - (4 * (sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (4 * (sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (4 * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))).
Definition width_two_1_right (N sigma_1 sigma_2 : R) : R :=
  ((2 * (Rpower sigma_1 (2 / N))) + (2 * (Rpower sigma_2 (2 / N)))) * (- ((N ^ 2) * (Rpower sigma_1 (- 4 * (N - 1) / N)) * (Rpower sigma_1 (2 - (2 / N))) * (Rpower sigma_2 (2 - (2 / N))) * ((1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) ^ 2) / ((1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) ^ 2)) + 1) / (N ^ 2) / (((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ^ 2).
Lemma width_two_1 : forall N sigma_1 sigma_2 : R, width_two_1_domain N sigma_1 sigma_2 ->
  width_two_1_left N sigma_1 sigma_2 = width_two_1_right N sigma_1 sigma_2.
Proof.
  unfold width_two_1_domain, width_two_1_left, width_two_1_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower (exp X_sigma_1) (- 4 * (N - 1) / N) = ((exp (X_sigma_1 / N)) ^ 4) / ((exp X_sigma_1) ^ 4)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (exp X_sigma_1) (2 - (2 / N)) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : Rpower (exp X_sigma_2) (2 - (2 / N)) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_1_inhabited : width_two_1_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_1_domain. Qed.
Lemma width_two_1_left_value : Rabs (width_two_1_left 2 (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_1_left. Qed.
Lemma width_two_1_right_value : Rabs (width_two_1_right 2 (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_1_right. Qed.
Lemma width_two_1_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_1_domain N sigma_1 sigma_2 -> width_two_1_left N sigma_1 sigma_2 = ((2 * (Rpower sigma_1 (2 / N))) + (2 * (Rpower sigma_2 (2 / N)))) * (- ((N ^ 2) * (Rpower sigma_1 (2 - (2 / N))) * (Rpower sigma_2 (- 4 * (N - 1) / N)) * (Rpower sigma_2 (2 - (2 / N))) * ((1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) ^ 2) / ((1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) ^ 2)) + 1) / (N ^ 2) / (((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ^ 2)).
Proof. refuted width_two_1_inhabited width_two_1_left. Qed.
Lemma width_two_1_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_1_domain N sigma_1 sigma_2 -> width_two_1_left N sigma_1 sigma_2 = ((2 * (Rpower sigma_1 (2 / N))) + (2 * (Rpower sigma_2 (2 / N)))) * (- ((N ^ 2) * (Rpower sigma_1 (- 4 * (N - 1) / N)) * (Rpower sigma_1 (4 - (4 / N))) * ((1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) ^ 2) / ((1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) ^ 2)) + 1) / (N ^ 2) / (((Rpower sigma_1 (2 / N)) - (Rpower sigma_2 (2 / N))) ^ 2)).
Proof. refuted width_two_1_inhabited width_two_1_left. Qed.

(* width_two_2: k(h) = log h: Scal = 1/r² − 1/sinh²r, r = log(σ_1/σ_2). | Scal = -1/sinh(log(sigma_1/sigma_2))**2
   + log(sigma_1/sigma_2)**(-2) *)
Definition width_two_2_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ ln (sigma_1 / sigma_2) <> 0 /\ sinh (ln (sigma_1 / sigma_2)) <> 0.
Definition width_two_2_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) + (2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - (4 * (sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (4 * (sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (4 * (sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))).
Definition width_two_2_right (sigma_1 sigma_2 : R) : R :=
  - (/ ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (/ ((ln (sigma_1 / sigma_2)) ^ 2)).
Lemma width_two_2 : forall sigma_1 sigma_2 : R, width_two_2_domain sigma_1 sigma_2 ->
  width_two_2_left sigma_1 sigma_2 = width_two_2_right sigma_1 sigma_2.
Proof.
  unfold width_two_2_domain, width_two_2_left, width_two_2_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  assert (E3 : exp (X_sigma_1 - X_sigma_2) = (exp X_sigma_1) / (exp X_sigma_2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- (X_sigma_1 - X_sigma_2)) = (exp X_sigma_2) / (exp X_sigma_1)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_2_inhabited : width_two_2_domain (7 / 2) (5 / 3).
Proof. premises width_two_2_domain. Qed.
Lemma width_two_2_left_value : Rabs (width_two_2_left (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_2_left. Qed.
Lemma width_two_2_right_value : Rabs (width_two_2_right (7 / 2) (5 / 3) - (29961123051 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_2_right. Qed.
Lemma width_two_2_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_2_domain sigma_1 sigma_2 -> width_two_2_left sigma_1 sigma_2 = - (/ ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (2 / ((ln (sigma_1 / sigma_2)) ^ 2))).
Proof. refuted width_two_2_inhabited width_two_2_left. Qed.
Lemma width_two_2_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_2_domain sigma_1 sigma_2 -> width_two_2_left sigma_1 sigma_2 = - (2 / ((sinh (ln (sigma_1 / sigma_2))) ^ 2)) + (/ ((ln (sigma_1 / sigma_2)) ^ 2))).
Proof. refuted width_two_2_inhabited width_two_2_left. Qed.

(* width_two_3: At N = 2 it is 1/(2‖W‖_* ): the sum of the singular values. | Scal = 1/(2*sigma_1 + 2*sigma_2) *)
Definition width_two_3_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (2 * sigma_1) + (2 * sigma_2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_3_left (sigma_1 sigma_2 : R) : R :=
  - (4 * (sigma_1 ^ 3) * (((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 4 / (sigma_1 ^ 3))) / (- (2 * sigma_1) + (2 * sigma_2))) + (4 * (sigma_1 ^ 3) * ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) + (2 * (sigma_1 ^ 2) * sigma_2 * ((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (2 * (sigma_1 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) + (2 * sigma_1 * (sigma_2 ^ 2) * ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (4 * sigma_1 * (((- (3 * sigma_1) + ((- (2 * (sigma_1 ^ 3)) + (2 * (sigma_2 ^ 3))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (3 / 4 / sigma_1)) / (- (2 * sigma_1) + (2 * sigma_2))) - (4 * (sigma_2 ^ 3) * (- ((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 4 / (sigma_2 ^ 3))) / (- (2 * sigma_1) + (2 * sigma_2))) + (4 * (sigma_2 ^ 3) * ((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) ^ 2) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (2 * (sigma_2 ^ 2) * (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (((- ((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (2 * sigma_1) + (2 * sigma_2)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ sigma_1)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / ((- (2 * sigma_1) + (2 * sigma_2)) ^ 2)) - (4 * sigma_2 * (- (((3 * sigma_2) - ((- (2 * (sigma_1 ^ 3)) + (2 * (sigma_2 ^ 3))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (3 / 4 / sigma_2)) / (- (2 * sigma_1) + (2 * sigma_2))).
Definition width_two_3_right (sigma_1 sigma_2 : R) : R :=
  / ((2 * sigma_1) + (2 * sigma_2)).
Lemma width_two_3 : forall sigma_1 sigma_2 : R, width_two_3_domain sigma_1 sigma_2 ->
  width_two_3_left sigma_1 sigma_2 = width_two_3_right sigma_1 sigma_2.
Proof.
  unfold width_two_3_domain, width_two_3_left, width_two_3_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_3_inhabited : width_two_3_domain (7 / 2) (5 / 3).
Proof. premises width_two_3_domain. Qed.
Lemma width_two_3_left_value : Rabs (width_two_3_left (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_3_left. Qed.
Lemma width_two_3_right_value : Rabs (width_two_3_right (7 / 2) (5 / 3) - (24193548387 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value width_two_3_right. Qed.
Lemma width_two_3_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_3_domain sigma_1 sigma_2 -> width_two_3_left sigma_1 sigma_2 = 1 / 4 / sigma_2).
Proof. refuted width_two_3_inhabited width_two_3_left. Qed.
Lemma width_two_3_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_3_domain sigma_1 sigma_2 -> width_two_3_left sigma_1 sigma_2 = 1 / 4 / sigma_1).
Proof. refuted width_two_3_inhabited width_two_3_left. Qed.

(* width_two_4: With σ_1 = σ_2 e^{Nu} the second factor is 1 − (N sinh u/sinh Nu)², | N**2*sigma_2**(2 -
   2/N)*(sigma_2*exp(N*u))**(2 - 2/N)*(1 - exp(-2*u))**2/((sigma_2*exp(N*u))**(4*(N - 1)/N)*(1 - exp(-2*N*u))**2)
   = N**2*sinh(u)**2/sinh(N*u)**2 *)
Definition width_two_4_domain (N sigma_2 u : R) : Prop :=
  0 < N /\ 0 < sigma_2 /\ 0 < u /\ 1 - (exp (- 2 * N * u)) <> 0 /\ sinh (N * u) <> 0.
Definition width_two_4_left (N sigma_2 u : R) : R :=
  (N ^ 2) * (Rpower sigma_2 (2 - (2 / N))) * (Rpower (sigma_2 * (exp (N * u))) (- 4 * (N - 1) / N)) * (Rpower (sigma_2 * (exp (N * u))) (2 - (2 / N))) * ((1 - (exp (- 2 * u))) ^ 2) / ((1 - (exp (- 2 * N * u))) ^ 2).
Definition width_two_4_right (N sigma_2 u : R) : R :=
  (N ^ 2) * ((sinh u) ^ 2) / ((sinh (N * u)) ^ 2).
Lemma width_two_4 : forall N sigma_2 u : R, width_two_4_domain N sigma_2 u ->
  width_two_4_left N sigma_2 u = width_two_4_right N sigma_2 u.
Proof.
  unfold width_two_4_domain, width_two_4_left, width_two_4_right.
  intros N sigma_2 u (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H1 X_sigma_2.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : Rpower (exp X_sigma_2) (2 - (2 / N)) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower ((exp X_sigma_2) * (exp (N * u))) (- 4 * (N - 1) / N) = ((exp u) ^ 4) * ((exp (X_sigma_2 / N)) ^ 4) / ((exp X_sigma_2) ^ 4) / ((exp (N * u)) ^ 4)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((exp X_sigma_2) * (exp (N * u))) (2 - (2 / N)) = ((exp X_sigma_2) ^ 2) * ((exp (N * u)) ^ 2) / ((exp u) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (- 2 * u) = 1 / ((exp u) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (- 2 * N * u) = 1 / ((exp (N * u)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- (N * u)) = 1 / (exp (N * u))) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_4_inhabited : width_two_4_domain 2 (5 / 3) (1 / 3).
Proof. premises width_two_4_domain. Qed.
Lemma width_two_4_left_value : Rabs (width_two_4_left 2 (5 / 3) (1 / 3) - (2241573899 / 2500000000)) <= (1 / 100000000000).
Proof. by_value width_two_4_left. Qed.
Lemma width_two_4_right_value : Rabs (width_two_4_right 2 (5 / 3) (1 / 3) - (2241573899 / 2500000000)) <= (1 / 100000000000).
Proof. by_value width_two_4_right. Qed.
Lemma width_two_4_wrong_0 : ~ (forall N sigma_2 u, width_two_4_domain N sigma_2 u -> width_two_4_left N sigma_2 u = (N ^ 2) * ((sinh sigma_2) ^ 2) / ((sinh (N * u)) ^ 2)).
Proof. refuted width_two_4_inhabited width_two_4_left. Qed.
Lemma width_two_4_wrong_1 : ~ (forall N sigma_2 u, width_two_4_domain N sigma_2 u -> width_two_4_left N sigma_2 u = (N ^ 2) * ((sinh u) ^ 2) / ((sinh (N * sigma_2)) ^ 2)).
Proof. refuted width_two_4_inhabited width_two_4_left. Qed.

(* width_two_6: and u ≤ sinh u at infinite depth. | u <= sinh(u) *)
Definition width_two_6_domain (u : R) : Prop :=
  0 < u.
Definition width_two_6_left (u : R) : R :=
  u.
Definition width_two_6_right (u : R) : R :=
  sinh u.
Lemma width_two_6 : forall u : R, width_two_6_domain u ->
  width_two_6_left u <= width_two_6_right u.
Proof.
  unfold width_two_6_domain, width_two_6_left, width_two_6_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (sinh u))).
  { clear H0 u.
    apply (ascends (fun u => (- u + (sinh u))) (fun u => ((cosh u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((cosh u) - 1)) (fun u => (sinh u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma width_two_6_inhabited : width_two_6_domain (1 / 3).
Proof. premises width_two_6_domain. Qed.
Lemma width_two_6_left_value : Rabs (width_two_6_left (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value width_two_6_left. Qed.
Lemma width_two_6_right_value : Rabs (width_two_6_right (1 / 3) - (16977027863 / 50000000000)) <= (1 / 100000000000).
Proof. by_value width_two_6_right. Qed.
Lemma width_two_6_wrong_0 : ~ (forall u, width_two_6_domain u -> width_two_6_left u <= sinh (u ^ 2)).
Proof. refuted width_two_6_inhabited width_two_6_left. Qed.
Lemma width_two_6_wrong_1 : ~ (forall u, width_two_6_domain u -> / u <= width_two_6_right u).
Proof. refuted width_two_6_inhabited width_two_6_right. Qed.

(* width_two_9: entries E_12 and E_21 meet each other alone, so that eigenvalues there are β and −β: |
   Ric_{12,12} = 0 *)
Definition width_two_9_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_9_left (N sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_9_right (N sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_9 : forall N sigma_1 sigma_2 : R, width_two_9_domain N sigma_1 sigma_2 ->
  width_two_9_left N sigma_1 sigma_2 = width_two_9_right N sigma_1 sigma_2.
Proof.
  unfold width_two_9_domain, width_two_9_left, width_two_9_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_9_inhabited : width_two_9_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_9_domain. Qed.
Lemma width_two_9_left_value : Rabs (width_two_9_left 2 (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_9_left. Qed.
Lemma width_two_9_right_value : Rabs (width_two_9_right 2 (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_9_right. Qed.
Lemma width_two_9_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_9_domain N sigma_1 sigma_2 -> width_two_9_left N sigma_1 sigma_2 = 1).
Proof. refuted width_two_9_inhabited width_two_9_left. Qed.
Lemma width_two_9_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_9_domain N sigma_1 sigma_2 -> width_two_9_left N sigma_1 sigma_2 = -1).
Proof. refuted width_two_9_inhabited width_two_9_left. Qed.

(* width_two_10: the same at infinite depth. | Ric_{12,12} = 0 *)
Definition width_two_10_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0.
Definition width_two_10_left (sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_10_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_10 : forall sigma_1 sigma_2 : R, width_two_10_domain sigma_1 sigma_2 ->
  width_two_10_left sigma_1 sigma_2 = width_two_10_right sigma_1 sigma_2.
Proof.
  unfold width_two_10_domain, width_two_10_left, width_two_10_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_10_inhabited : width_two_10_domain (7 / 2) (5 / 3).
Proof. premises width_two_10_domain. Qed.
Lemma width_two_10_left_value : Rabs (width_two_10_left (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_10_left. Qed.
Lemma width_two_10_right_value : Rabs (width_two_10_right (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_10_right. Qed.
Lemma width_two_10_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_10_domain sigma_1 sigma_2 -> width_two_10_left sigma_1 sigma_2 = 1).
Proof. refuted width_two_10_inhabited width_two_10_left. Qed.
Lemma width_two_10_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_10_domain sigma_1 sigma_2 -> width_two_10_left sigma_1 sigma_2 = -1).
Proof. refuted width_two_10_inhabited width_two_10_left. Qed.

(* width_two_11: | Ric_{21,21} = 0 *)
Definition width_two_11_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_11_left (N sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * (Rpower sigma_1 (- 2 / N)) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (sigma_2 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_1 ^ 2) * (Rpower sigma_1 (- 2 / N)) * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * (Rpower sigma_2 (- 2 / N)) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) - ((sigma_2 ^ 2) * (Rpower sigma_2 (- 2 / N)) * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_11_right (N sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_11 : forall N sigma_1 sigma_2 : R, width_two_11_domain N sigma_1 sigma_2 ->
  width_two_11_left N sigma_1 sigma_2 = width_two_11_right N sigma_1 sigma_2.
Proof.
  unfold width_two_11_domain, width_two_11_left, width_two_11_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (- 2 / N) = 1 / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_2) (- 2 / N) = 1 / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_11_inhabited : width_two_11_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_11_domain. Qed.
Lemma width_two_11_left_value : Rabs (width_two_11_left 2 (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_11_left. Qed.
Lemma width_two_11_right_value : Rabs (width_two_11_right 2 (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_11_right. Qed.
Lemma width_two_11_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_11_domain N sigma_1 sigma_2 -> width_two_11_left N sigma_1 sigma_2 = 1).
Proof. refuted width_two_11_inhabited width_two_11_left. Qed.
Lemma width_two_11_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_11_domain N sigma_1 sigma_2 -> width_two_11_left N sigma_1 sigma_2 = -1).
Proof. refuted width_two_11_inhabited width_two_11_left. Qed.

(* width_two_12: the same at infinite depth. | Ric_{21,21} = 0 *)
Definition width_two_12_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0.
Definition width_two_12_left (sigma_1 sigma_2 : R) : R :=
  - ((sigma_1 ^ 4) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_1 ^ 4) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + ((sigma_1 ^ 2) * (sigma_2 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_1 ^ 2) * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((sigma_2 ^ 4) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((sigma_2 ^ 4) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) - ((sigma_2 ^ 2) * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))).
Definition width_two_12_right (sigma_1 sigma_2 : R) : R :=
  0.
Lemma width_two_12 : forall sigma_1 sigma_2 : R, width_two_12_domain sigma_1 sigma_2 ->
  width_two_12_left sigma_1 sigma_2 = width_two_12_right sigma_1 sigma_2.
Proof.
  unfold width_two_12_domain, width_two_12_left, width_two_12_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_12_inhabited : width_two_12_domain (7 / 2) (5 / 3).
Proof. premises width_two_12_domain. Qed.
Lemma width_two_12_left_value : Rabs (width_two_12_left (7 / 2) (5 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value width_two_12_left. Qed.
Lemma width_two_12_right_value : Rabs (width_two_12_right (7 / 2) (5 / 3) - 0) <= (1 / 10000000000).
Proof. by_value width_two_12_right. Qed.
Lemma width_two_12_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_12_domain sigma_1 sigma_2 -> width_two_12_left sigma_1 sigma_2 = 1).
Proof. refuted width_two_12_inhabited width_two_12_left. Qed.
Lemma width_two_12_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_12_domain sigma_1 sigma_2 -> width_two_12_left sigma_1 sigma_2 = -1).
Proof. refuted width_two_12_inhabited width_two_12_left. Qed.

(* width_two_13: on the diagonal the determinant is 0: the outward direction is flat, and the other eigenvalue is
   the trace, Scal. | Ric_{11,11}*Ric_{22,22} = Ric_{11,22}**2 *)
Definition width_two_13_domain (N sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ - (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_13_left (N sigma_1 sigma_2 : R) : R :=
  (- (2 * (sigma_1 ^ 2) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_1 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_2 ^ 2) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))).
Definition width_two_13_right (N sigma_1 sigma_2 : R) : R :=
  (- (2 * sigma_1 * sigma_2 * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * sigma_1 * sigma_2 * (- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) * (((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2))) ^ 2.
Lemma width_two_13 : forall N sigma_1 sigma_2 : R, width_two_13_domain N sigma_1 sigma_2 ->
  width_two_13_left N sigma_1 sigma_2 = width_two_13_right N sigma_1 sigma_2.
Proof.
  unfold width_two_13_domain, width_two_13_left, width_two_13_right.
  intros N sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_2 H2 X_sigma_2.
  exponential sigma_1 H1 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_13_inhabited : width_two_13_domain 2 (7 / 2) (5 / 3).
Proof. premises width_two_13_domain. Qed.
Lemma width_two_13_left_value : Rabs (width_two_13_left 2 (7 / 2) (5 / 3) - (7016624419 / 20000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_13_left. Qed.
Lemma width_two_13_right_value : Rabs (width_two_13_right 2 (7 / 2) (5 / 3) - (7016624419 / 20000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_13_right. Qed.
Lemma width_two_13_wrong_0 : ~ (forall N sigma_1 sigma_2, width_two_13_domain N sigma_1 sigma_2 -> width_two_13_left N sigma_1 sigma_2 = (- (2 * (sigma_1 ^ 2) * (((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_1 ^ 2) * ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (((- (N * (Rpower sigma_1 (2 / N))) - (Rpower sigma_1 (2 / N)) + ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_1 (2 / N)) * (1 - (/ N)) / 2 / (sigma_1 ^ 2)) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))) ^ 2).
Proof. refuted width_two_13_inhabited width_two_13_left. Qed.
Lemma width_two_13_wrong_1 : ~ (forall N sigma_1 sigma_2, width_two_13_domain N sigma_1 sigma_2 -> (- (2 * sigma_1 * sigma_2 * (((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * sigma_1 * sigma_2 * (- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) * (((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_1 (2 / N)) / (sigma_1 ^ 2))) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 4))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N))))) + (2 * (sigma_2 ^ 2) * ((- ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) ^ 2) / ((- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))) ^ 2)) - (2 * (- (((N * (Rpower sigma_2 (2 / N))) + (Rpower sigma_2 (2 / N)) - ((- (N * (sigma_1 ^ 2) * (Rpower sigma_1 (2 / N))) + (N * (sigma_2 ^ 2) * (Rpower sigma_2 (2 / N)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((Rpower sigma_2 (2 / N)) * (1 - (/ N)) / 2 / (sigma_2 ^ 2)) + ((Rpower sigma_2 (2 / N)) / (sigma_2 ^ 2))) / (- (N * (Rpower sigma_1 (2 / N))) + (N * (Rpower sigma_2 (2 / N)))))) = width_two_13_right N sigma_1 sigma_2).
Proof. refuted width_two_13_inhabited width_two_13_right. Qed.

(* width_two_14: the same at infinite depth. | Ric_{11,11}*Ric_{22,22} = Ric_{11,22}**2 *)
Definition width_two_14_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition width_two_14_left (sigma_1 sigma_2 : R) : R :=
  (- (2 * (sigma_1 ^ 2) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_1 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))).
Definition width_two_14_right (sigma_1 sigma_2 : R) : R :=
  (- (2 * sigma_1 * sigma_2 * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * sigma_1 * sigma_2 * (- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) * (((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2))) ^ 2.
Lemma width_two_14 : forall sigma_1 sigma_2 : R, width_two_14_domain sigma_1 sigma_2 ->
  width_two_14_left sigma_1 sigma_2 = width_two_14_right sigma_1 sigma_2.
Proof.
  unfold width_two_14_domain, width_two_14_left, width_two_14_right.
  intros sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma width_two_14_inhabited : width_two_14_domain (7 / 2) (5 / 3).
Proof. premises width_two_14_domain. Qed.
Lemma width_two_14_left_value : Rabs (width_two_14_left (7 / 2) (5 / 3) - (32975592041 / 50000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_14_left. Qed.
Lemma width_two_14_right_value : Rabs (width_two_14_right (7 / 2) (5 / 3) - (32975592041 / 50000000000000)) <= (1 / 100000000000000).
Proof. by_value width_two_14_right. Qed.
Lemma width_two_14_wrong_0 : ~ (forall sigma_1 sigma_2, width_two_14_domain sigma_1 sigma_2 -> width_two_14_left sigma_1 sigma_2 = (- (2 * (sigma_1 ^ 2) * (((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_1 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_1 ^ 2) * ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (((- (ln (sigma_1 ^ 2)) - 1 + ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_1 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))) ^ 2).
Proof. refuted width_two_14_inhabited width_two_14_left. Qed.
Lemma width_two_14_wrong_1 : ~ (forall sigma_1 sigma_2, width_two_14_domain sigma_1 sigma_2 -> (- (2 * sigma_1 * sigma_2 * (((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - ((((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * sigma_1 * sigma_2 * (- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) * (((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (/ (sigma_1 ^ 2))) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2))) * (- (2 * (sigma_2 ^ 2) * (- ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) - (1 / 2 / (sigma_2 ^ 4))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2)))) + (2 * (sigma_2 ^ 2) * ((- ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (/ (sigma_2 ^ 2))) ^ 2) / ((- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))) ^ 2)) - (2 * (- (((ln (sigma_2 ^ 2)) + 1 - ((- ((sigma_1 ^ 2) * (ln (sigma_1 ^ 2))) + ((sigma_2 ^ 2) * (ln (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2)))) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (1 / 2 / (sigma_2 ^ 2))) / (- (ln (sigma_1 ^ 2)) + (ln (sigma_2 ^ 2))))) = width_two_14_right sigma_1 sigma_2).
Proof. refuted width_two_14_inhabited width_two_14_right. Qed.

Definition all_of_them := (bounded_1,
  bounded_3,
  bounded_4,
  bounded_5,
  bounded_6,
  bounded_7,
  bounded_8,
  bounded_9,
  bounded_10,
  bounded_12,
  bounded_13,
  bounded_14,
  bounded_15,
  bounded_16,
  bounded_17,
  curvature_8,
  sign_2,
  sign_3,
  sign_4,
  sign_8,
  sign_9,
  sign_11,
  sign_12,
  sign_13,
  sign_14,
  sign_17,
  sign_18,
  sign_19,
  sign_20,
  sign_21,
  sign_22,
  sign_23,
  width_two_1,
  width_two_2,
  width_two_3,
  width_two_4,
  width_two_6,
  width_two_9,
  width_two_10,
  width_two_11,
  width_two_12,
  width_two_13,
  width_two_14).
Print Assumptions all_of_them.
