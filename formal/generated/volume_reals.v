(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* effective_rank_3: | d*(exp(u)*log(d)/d + exp(u)*log(exp(u)/d)/d - exp(u)/d + 1/d) = u*exp(u) - exp(u) + 1 *)
Definition effective_rank_3_domain (d u : R) : Prop :=
  0 < d /\ 0 < u.
Definition effective_rank_3_left (d u : R) : R :=
  d * (((exp u) * (ln d) / d) + ((exp u) * (ln ((exp u) / d)) / d) - ((exp u) / d) + (/ d)).
Definition effective_rank_3_right (d u : R) : R :=
  (u * (exp u)) - (exp u) + 1.
Lemma effective_rank_3 : forall d u : R, effective_rank_3_domain d u ->
  effective_rank_3_left d u = effective_rank_3_right d u.
Proof.
  unfold effective_rank_3_domain, effective_rank_3_left, effective_rank_3_right.
  intros d u (H0 & H1).
  exponential d H0 X_d.
  assert (E0 : ln (exp X_d) = X_d) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp u) / (exp X_d)) = - X_d + u) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma effective_rank_3_inhabited : effective_rank_3_domain 3 (3 / 2).
Proof. premises effective_rank_3_domain. Qed.
Lemma effective_rank_3_left_value : Rabs (effective_rank_3_left 3 (3 / 2) - (4051055669 / 1250000000)) <= (1 / 10000000000).
Proof. by_value effective_rank_3_left. Qed.
Lemma effective_rank_3_right_value : Rabs (effective_rank_3_right 3 (3 / 2) - (4051055669 / 1250000000)) <= (1 / 10000000000).
Proof. by_value effective_rank_3_right. Qed.
Lemma effective_rank_3_wrong_0 : ~ (forall d u, effective_rank_3_domain d u -> (d + 1) * (((exp u) * (ln d) / d) + ((exp u) * (ln ((exp u) / d)) / d) - ((exp u) / d) + (/ d)) = effective_rank_3_right d u).
Proof. refuted effective_rank_3_inhabited effective_rank_3_right. Qed.
Lemma effective_rank_3_wrong_1 : ~ (forall d u, effective_rank_3_domain d u -> d * (((exp u) * (ln d) / (d + 1)) + ((exp u) * (ln ((exp u) / d)) / d) - ((exp u) / d) + (/ d)) = effective_rank_3_right d u).
Proof. refuted effective_rank_3_inhabited effective_rank_3_right. Qed.

(* effective_rank_4: | d*(1/d + exp(-u)*log(d)/d + exp(-u)*log(exp(-u)/d)/d - exp(-u)/d) = -u*exp(-u) + 1 -
   exp(-u) *)
Definition effective_rank_4_domain (d u : R) : Prop :=
  0 < d /\ 0 < u.
Definition effective_rank_4_left (d u : R) : R :=
  d * ((/ d) + ((exp (- u)) * (ln d) / d) + ((exp (- u)) * (ln ((exp (- u)) / d)) / d) - ((exp (- u)) / d)).
Definition effective_rank_4_right (d u : R) : R :=
  - (u * (exp (- u))) + 1 - (exp (- u)).
Lemma effective_rank_4 : forall d u : R, effective_rank_4_domain d u ->
  effective_rank_4_left d u = effective_rank_4_right d u.
Proof.
  unfold effective_rank_4_domain, effective_rank_4_left, effective_rank_4_right.
  intros d u (H0 & H1).
  exponential d H0 X_d.
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (exp X_d) = X_d) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((1 / (exp u)) / (exp X_d)) = - X_d - u) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma effective_rank_4_inhabited : effective_rank_4_domain 3 (3 / 2).
Proof. premises effective_rank_4_domain. Qed.
Lemma effective_rank_4_left_value : Rabs (effective_rank_4_left 3 (3 / 2) - (44217459963 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_4_left. Qed.
Lemma effective_rank_4_right_value : Rabs (effective_rank_4_right 3 (3 / 2) - (44217459963 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_4_right. Qed.
Lemma effective_rank_4_wrong_0 : ~ (forall d u, effective_rank_4_domain d u -> (d + 1) * ((/ d) + ((exp (- u)) * (ln d) / d) + ((exp (- u)) * (ln ((exp (- u)) / d)) / d) - ((exp (- u)) / d)) = effective_rank_4_right d u).
Proof. refuted effective_rank_4_inhabited effective_rank_4_right. Qed.
Lemma effective_rank_4_wrong_1 : ~ (forall d u, effective_rank_4_domain d u -> d * (((exp (- u)) * (ln d) / (d + 1)) + (/ d) + ((exp (- u)) * (ln ((exp (- u)) / d)) / d) - ((exp (- u)) / d)) = effective_rank_4_right d u).
Proof. refuted effective_rank_4_inhabited effective_rank_4_right. Qed.

(* effective_rank_5: | u**2/2 <= u*exp(u) - exp(u) + 1 *)
Definition effective_rank_5_domain (u : R) : Prop :=
  0 < u.
Definition effective_rank_5_left (u : R) : R :=
  (u ^ 2) / 2.
Definition effective_rank_5_right (u : R) : R :=
  (u * (exp u)) - (exp u) + 1.
Lemma effective_rank_5 : forall u : R, effective_rank_5_domain u ->
  effective_rank_5_left u <= effective_rank_5_right u.
Proof.
  unfold effective_rank_5_domain, effective_rank_5_left, effective_rank_5_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- ((u ^ 2) / 2) + (u * (exp u)) - (exp u) + 1)).
  { clear H0 u.
    apply (ascends (fun u => (- ((u ^ 2) / 2) + (u * (exp u)) - (exp u) + 1)) (fun u => ((u * (exp u)) - u))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((u * (exp u)) - u)) (fun u => ((u * (exp u)) + (exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((u * (exp u)) + (exp u) - 1)) (fun u => ((u * (exp u)) + (2 * (exp u))))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma effective_rank_5_inhabited : effective_rank_5_domain (3 / 2).
Proof. premises effective_rank_5_domain. Qed.
Lemma effective_rank_5_left_value : Rabs (effective_rank_5_left (3 / 2) - (9 / 8)) <= (1 / 10000000000).
Proof. by_value effective_rank_5_left. Qed.
Lemma effective_rank_5_right_value : Rabs (effective_rank_5_right (3 / 2) - (4051055669 / 1250000000)) <= (1 / 10000000000).
Proof. by_value effective_rank_5_right. Qed.
Lemma effective_rank_5_wrong_0 : ~ (forall u, effective_rank_5_domain u -> effective_rank_5_left u <= (u * (exp u)) - (2 * (exp u)) + 1).
Proof. refuted effective_rank_5_inhabited effective_rank_5_left. Qed.
Lemma effective_rank_5_wrong_1 : ~ (forall u, effective_rank_5_domain u -> effective_rank_5_left u <= 1).
Proof. refuted effective_rank_5_inhabited effective_rank_5_left. Qed.

(* effective_rank_6: | u**2*exp(-u)/2 <= -u*exp(-u) + 1 - exp(-u) *)
Definition effective_rank_6_domain (u : R) : Prop :=
  0 < u.
Definition effective_rank_6_left (u : R) : R :=
  (u ^ 2) * (exp (- u)) / 2.
Definition effective_rank_6_right (u : R) : R :=
  - (u * (exp (- u))) + 1 - (exp (- u)).
Lemma effective_rank_6 : forall u : R, effective_rank_6_domain u ->
  effective_rank_6_left u <= effective_rank_6_right u.
Proof.
  unfold effective_rank_6_domain, effective_rank_6_left, effective_rank_6_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- ((u ^ 2) / 2) - u + (exp u) - 1)).
  { clear H0 u.
    apply (ascends (fun u => (- ((u ^ 2) / 2) - u + (exp u) - 1)) (fun u => (- u + (exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => (- u + (exp u) - 1)) (fun u => ((exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (exp u) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma effective_rank_6_inhabited : effective_rank_6_domain (3 / 2).
Proof. premises effective_rank_6_domain. Qed.
Lemma effective_rank_6_left_value : Rabs (effective_rank_6_left (3 / 2) - (25102143017 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_6_left. Qed.
Lemma effective_rank_6_right_value : Rabs (effective_rank_6_right (3 / 2) - (44217459963 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_6_right. Qed.
Lemma effective_rank_6_wrong_0 : ~ (forall u, effective_rank_6_domain u -> effective_rank_6_left u <= - (u * (exp (- u))) + 1 - (2 * (exp (- u)))).
Proof. refuted effective_rank_6_inhabited effective_rank_6_left. Qed.
Lemma effective_rank_6_wrong_1 : ~ (forall u, effective_rank_6_domain u -> effective_rank_6_left u <= - (u * (exp (- u))) - 1 - (exp (- u))).
Proof. refuted effective_rank_6_inhabited effective_rank_6_left. Qed.

(* effective_rank_7: | Subs(-s*log(s), s, exp(-u)) = u*exp(-u) *)
Definition effective_rank_7_out_domain (u : R) : Prop :=
  0 < u.
Definition effective_rank_7_out_left (u : R) : R :=
  - (exp (- u)) * (ln (exp (- u))).
Definition effective_rank_7_out_right (u : R) : R :=
  u * (exp (- u)).
Lemma effective_rank_7_out : forall u : R, effective_rank_7_out_domain u ->
  effective_rank_7_out_left u = effective_rank_7_out_right u.
Proof.
  unfold effective_rank_7_out_domain, effective_rank_7_out_left, effective_rank_7_out_right.
  intros u H0.
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (1 / (exp u)) = - u) by logarithm. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition effective_rank_7_left (u : R) : R :=
  (fun s : R => - s * (ln s)) (exp (- u)).
Definition effective_rank_7_right (u : R) : R :=
  u * (exp (- u)).
Lemma effective_rank_7 : forall u : R, effective_rank_7_out_domain u ->
  effective_rank_7_left u = effective_rank_7_right u.
Proof.
  intros u H; generalize (effective_rank_7_out u H); revert H.
  unfold effective_rank_7_out_domain, effective_rank_7_out_left, effective_rank_7_out_right, effective_rank_7_left, effective_rank_7_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma effective_rank_7_out_inhabited : effective_rank_7_out_domain (3 / 2).
Proof. premises effective_rank_7_out_domain. Qed.
Lemma effective_rank_7_out_left_value : Rabs (effective_rank_7_out_left (3 / 2) - (16734762011 / 50000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_7_out_left. Qed.
Lemma effective_rank_7_out_right_value : Rabs (effective_rank_7_out_right (3 / 2) - (16734762011 / 50000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_7_out_right. Qed.
Lemma effective_rank_7_out_wrong_0 : ~ (forall u, effective_rank_7_out_domain u -> u ^ 2 = effective_rank_7_out_right u).
Proof. refuted effective_rank_7_out_inhabited effective_rank_7_out_right. Qed.
Lemma effective_rank_7_out_wrong_1 : ~ (forall u, effective_rank_7_out_domain u -> - (exp (- u)) * (ln u) = effective_rank_7_out_right u).
Proof. refuted effective_rank_7_out_inhabited effective_rank_7_out_right. Qed.

(* effective_rank_8: r_e = 1 only if every −s log s = u e^{−u} (s = e^{−u}) is 0, so that one s is 1 and the
   others 0: rank one, in the closure of GL(d) for d > 1. r_e = d only if every gap is 0; at s = e^{±u}/d it is
   at least u² e^{−u}/(2d), so that every s is 1/d: all singular values equal, and there r_e = d. |
   Subs(exp(-d*s*log(s)), s, 1/d) = d *)
Definition effective_rank_8_out_domain (d : R) : Prop :=
  0 < d.
Definition effective_rank_8_out_left (d : R) : R :=
  exp (- (/ d) * d * (ln (/ d))).
Definition effective_rank_8_out_right (d : R) : R :=
  d.
Lemma effective_rank_8_out : forall d : R, effective_rank_8_out_domain d ->
  effective_rank_8_out_left d = effective_rank_8_out_right d.
Proof.
  unfold effective_rank_8_out_domain, effective_rank_8_out_left, effective_rank_8_out_right.
  intros d H0.
  exponential d H0 X_d.
  assert (E0 : ln (/ (exp X_d)) = - X_d) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (- (/ (exp X_d)) * (exp X_d) * (- X_d)) = (exp X_d)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition effective_rank_8_left (d : R) : R :=
  (fun s : R => exp (- d * s * (ln s))) (/ d).
Definition effective_rank_8_right (d : R) : R :=
  d.
Lemma effective_rank_8 : forall d : R, effective_rank_8_out_domain d ->
  effective_rank_8_left d = effective_rank_8_right d.
Proof.
  intros d H; generalize (effective_rank_8_out d H); revert H.
  unfold effective_rank_8_out_domain, effective_rank_8_out_left, effective_rank_8_out_right, effective_rank_8_left, effective_rank_8_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma effective_rank_8_out_inhabited : effective_rank_8_out_domain 4.
Proof. premises effective_rank_8_out_domain. Qed.
Lemma effective_rank_8_out_left_value : Rabs (effective_rank_8_out_left 4 - 4) <= (1 / 10000000000).
Proof. by_value effective_rank_8_out_left. Qed.
Lemma effective_rank_8_out_right_value : Rabs (effective_rank_8_out_right 4 - 4) <= (1 / 10000000000).
Proof. by_value effective_rank_8_out_right. Qed.
Lemma effective_rank_8_out_wrong_0 : ~ (forall d, effective_rank_8_out_domain d -> effective_rank_8_out_left d = d + 1).
Proof. refuted effective_rank_8_out_inhabited effective_rank_8_out_left. Qed.
Lemma effective_rank_8_out_wrong_1 : ~ (forall d, effective_rank_8_out_domain d -> exp (- (d + 1) * (ln (/ d)) / d) = effective_rank_8_out_right d).
Proof. refuted effective_rank_8_out_inhabited effective_rank_8_out_right. Qed.

(* effective_rank_9: 0 <= −s log s <= 2 √s for 0 < s <= 1: with 0 log 0 = 0 the entropy is continuous in the
   normalised singular values, zeros included, and these are continuous in W ≠ 0, as singular values move by no
   more than W does. | u*exp(-u) <= 2*exp(-u/2) *)
Definition effective_rank_9_domain (u : R) : Prop :=
  0 < u.
Definition effective_rank_9_left (u : R) : R :=
  u * (exp (- u)).
Definition effective_rank_9_right (u : R) : R :=
  2 * (exp (- u / 2)).
Lemma effective_rank_9 : forall u : R, effective_rank_9_domain u ->
  effective_rank_9_left u <= effective_rank_9_right u.
Proof.
  unfold effective_rank_9_domain, effective_rank_9_left, effective_rank_9_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (2 * (exp (u / 2))))).
  { clear H0 u.
    apply (ascends (fun u => (- u + (2 * (exp (u / 2))))) (fun u => ((exp (u / 2)) - 1))); [ slope | cbv beta; at_zero 2 |].
    apply (ascends (fun u => ((exp (u / 2)) - 1)) (fun u => ((exp (u / 2)) / 2))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (E0 : exp (- u) = 1 / ((exp (u / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- u / 2) = 1 / (exp (u / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp u = ((exp (u / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (((exp (u / 2)) ^ 2)) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma effective_rank_9_inhabited : effective_rank_9_domain (3 / 2).
Proof. premises effective_rank_9_domain. Qed.
Lemma effective_rank_9_left_value : Rabs (effective_rank_9_left (3 / 2) - (16734762011 / 50000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_9_left. Qed.
Lemma effective_rank_9_right_value : Rabs (effective_rank_9_right (3 / 2) - (23618327637 / 25000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_9_right. Qed.
Lemma effective_rank_9_wrong_0 : ~ (forall u, effective_rank_9_domain u -> u * (exp u) <= effective_rank_9_right u).
Proof. refuted effective_rank_9_inhabited effective_rank_9_right. Qed.
Lemma effective_rank_9_wrong_1 : ~ (forall u, effective_rank_9_domain u -> (exp u) / u <= effective_rank_9_right u).
Proof. refuted effective_rank_9_inhabited effective_rank_9_right. Qed.

(* effective_rank_10: | -sigma_1*x*log(sigma_1*x/(sigma_1*x + sigma_1))/(sigma_1*x + sigma_1) -
   sigma_1*log(sigma_1/(sigma_1*x + sigma_1))/(sigma_1*x + sigma_1) = -x*log(x)/(x + 1) + log(x + 1) *)
Definition effective_rank_10_domain (sigma_1 x : R) : Prop :=
  0 < sigma_1 /\ 0 < x.
Definition effective_rank_10_left (sigma_1 x : R) : R :=
  - (sigma_1 * x * (ln (sigma_1 * x / ((sigma_1 * x) + sigma_1))) / ((sigma_1 * x) + sigma_1)) - (sigma_1 * (ln (sigma_1 / ((sigma_1 * x) + sigma_1))) / ((sigma_1 * x) + sigma_1)).
Definition effective_rank_10_right (sigma_1 x : R) : R :=
  - (x * (ln x) / (x + 1)) + (ln (x + 1)).
Lemma effective_rank_10 : forall sigma_1 x : R, effective_rank_10_domain sigma_1 x ->
  effective_rank_10_left sigma_1 x = effective_rank_10_right sigma_1 x.
Proof.
  unfold effective_rank_10_domain, effective_rank_10_left, effective_rank_10_right.
  intros sigma_1 x (H0 & H1).
  exponential sigma_1 H0 X_sigma_1.
  exponential x H1 X_x.
  assert (E0 : ((exp X_sigma_1) * (exp X_x)) + (exp X_sigma_1) = (exp X_sigma_1) * ((exp X_x) + 1)) by rational. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_1) * (exp X_x) / ((exp X_sigma_1) * ((exp X_x) + 1))) = X_x - (ln ((exp X_x) + 1))) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / ((exp X_sigma_1) * ((exp X_x) + 1))) = - (ln ((exp X_x) + 1))) by logarithm. rewrite ?E2 in *.
  assert (E3 : ln (exp X_x) = X_x) by logarithm. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma effective_rank_10_inhabited : effective_rank_10_domain (7 / 2) (1 / 30).
Proof. premises effective_rank_10_domain. Qed.
Lemma effective_rank_10_left_value : Rabs (effective_rank_10_left (7 / 2) (1 / 30) - (14250586739 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_10_left. Qed.
Lemma effective_rank_10_right_value : Rabs (effective_rank_10_right (7 / 2) (1 / 30) - (14250586739 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_10_right. Qed.
Lemma effective_rank_10_wrong_0 : ~ (forall sigma_1 x, effective_rank_10_domain sigma_1 x -> effective_rank_10_left sigma_1 x = - (sigma_1 * (ln x) / (x + 1)) + (ln (x + 1))).
Proof. refuted effective_rank_10_inhabited effective_rank_10_left. Qed.
Lemma effective_rank_10_wrong_1 : ~ (forall sigma_1 x, effective_rank_10_domain sigma_1 x -> effective_rank_10_left sigma_1 x = - (x * (ln sigma_1) / (x + 1)) + (ln (x + 1))).
Proof. refuted effective_rank_10_inhabited effective_rank_10_left. Qed.

(* effective_rank_11: | Subs(m*(1 - exp(-v)) + v, (v, m), (log(x + 1), -log(x))) = -x*log(x)/(x + 1) + log(x + 1) *)
Definition effective_rank_11_out_domain (x : R) : Prop :=
  0 < x.
Definition effective_rank_11_out_left (x : R) : R :=
  ((- (ln x)) * (1 - (exp (- (ln (x + 1)))))) + (ln (x + 1)).
Definition effective_rank_11_out_right (x : R) : R :=
  - (x * (ln x) / (x + 1)) + (ln (x + 1)).
Lemma effective_rank_11_out : forall x : R, effective_rank_11_out_domain x ->
  effective_rank_11_out_left x = effective_rank_11_out_right x.
Proof.
  unfold effective_rank_11_out_domain, effective_rank_11_out_left, effective_rank_11_out_right.
  intros x H0.
  exponential x H0 X_x.
  assert (E0 : ln (exp X_x) = X_x) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (- (ln ((exp X_x) + 1))) = 1 / ((exp X_x) + 1)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition effective_rank_11_left (x : R) : R :=
  (fun v m : R => (m * (1 - (exp (- v)))) + v) (ln (x + 1)) (- (ln x)).
Definition effective_rank_11_right (x : R) : R :=
  - (x * (ln x) / (x + 1)) + (ln (x + 1)).
Lemma effective_rank_11 : forall x : R, effective_rank_11_out_domain x ->
  effective_rank_11_left x = effective_rank_11_right x.
Proof.
  intros x H; generalize (effective_rank_11_out x H); revert H.
  unfold effective_rank_11_out_domain, effective_rank_11_out_left, effective_rank_11_out_right, effective_rank_11_left, effective_rank_11_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma effective_rank_11_out_inhabited : effective_rank_11_out_domain (1 / 30).
Proof. premises effective_rank_11_out_domain. Qed.
Lemma effective_rank_11_out_left_value : Rabs (effective_rank_11_out_left (1 / 30) - (14250586739 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_11_out_left. Qed.
Lemma effective_rank_11_out_right_value : Rabs (effective_rank_11_out_right (1 / 30) - (14250586739 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_11_out_right. Qed.
Lemma effective_rank_11_out_wrong_0 : ~ (forall x, effective_rank_11_out_domain x -> x - ((1 - (/ (x + 1))) * (ln x)) = effective_rank_11_out_right x).
Proof. refuted effective_rank_11_out_inhabited effective_rank_11_out_right. Qed.
Lemma effective_rank_11_out_wrong_1 : ~ (forall x, effective_rank_11_out_domain x -> (x * (1 - (/ (x + 1)))) + (ln (x + 1)) = effective_rank_11_out_right x).
Proof. refuted effective_rank_11_out_inhabited effective_rank_11_out_right. Qed.

(* effective_rank_12: | Subs((m + 1)*(exp(v) - 1), (v, m), (log(x + 1), -log(x))) = x*(1 - log(x)) *)
Definition effective_rank_12_out_domain (x : R) : Prop :=
  0 < x.
Definition effective_rank_12_out_left (x : R) : R :=
  ((- (ln x)) + 1) * ((exp (ln (x + 1))) - 1).
Definition effective_rank_12_out_right (x : R) : R :=
  x * (1 - (ln x)).
Lemma effective_rank_12_out : forall x : R, effective_rank_12_out_domain x ->
  effective_rank_12_out_left x = effective_rank_12_out_right x.
Proof.
  unfold effective_rank_12_out_domain, effective_rank_12_out_left, effective_rank_12_out_right.
  intros x H0.
  exponential x H0 X_x.
  assert (E0 : ln (exp X_x) = X_x) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (ln ((exp X_x) + 1)) = ((exp X_x) + 1)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition effective_rank_12_left (x : R) : R :=
  (fun v m : R => (m + 1) * ((exp v) - 1)) (ln (x + 1)) (- (ln x)).
Definition effective_rank_12_right (x : R) : R :=
  x * (1 - (ln x)).
Lemma effective_rank_12 : forall x : R, effective_rank_12_out_domain x ->
  effective_rank_12_left x = effective_rank_12_right x.
Proof.
  intros x H; generalize (effective_rank_12_out x H); revert H.
  unfold effective_rank_12_out_domain, effective_rank_12_out_left, effective_rank_12_out_right, effective_rank_12_left, effective_rank_12_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma effective_rank_12_out_inhabited : effective_rank_12_out_domain (1 / 30).
Proof. premises effective_rank_12_out_domain. Qed.
Lemma effective_rank_12_out_left_value : Rabs (effective_rank_12_out_left (1 / 30) - (14670657939 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_12_out_left. Qed.
Lemma effective_rank_12_out_right_value : Rabs (effective_rank_12_out_right (1 / 30) - (14670657939 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_12_out_right. Qed.
Lemma effective_rank_12_out_wrong_0 : ~ (forall x, effective_rank_12_out_domain x -> x * (x + 1) = effective_rank_12_out_right x).
Proof. refuted effective_rank_12_out_inhabited effective_rank_12_out_right. Qed.
Lemma effective_rank_12_out_wrong_1 : ~ (forall x, effective_rank_12_out_domain x -> (1 - (ln x)) * ((exp x) - 1) = effective_rank_12_out_right x).
Proof. refuted effective_rank_12_out_inhabited effective_rank_12_out_right. Qed.

(* effective_rank_15: | u + 1 <= exp(u) *)
Definition effective_rank_15_domain (u : R) : Prop :=
  0 < u.
Definition effective_rank_15_left (u : R) : R :=
  u + 1.
Definition effective_rank_15_right (u : R) : R :=
  exp u.
Lemma effective_rank_15 : forall u : R, effective_rank_15_domain u ->
  effective_rank_15_left u <= effective_rank_15_right u.
Proof.
  unfold effective_rank_15_domain, effective_rank_15_left, effective_rank_15_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= (- u + (exp u) - 1)).
  { clear H0 u.
    apply (ascends (fun u => (- u + (exp u) - 1)) (fun u => ((exp u) - 1))); [ slope | cbv beta; at_zero 0 |].
    apply (ascends (fun u => ((exp u) - 1)) (fun u => (exp u))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma effective_rank_15_inhabited : effective_rank_15_domain (3 / 2).
Proof. premises effective_rank_15_domain. Qed.
Lemma effective_rank_15_left_value : Rabs (effective_rank_15_left (3 / 2) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value effective_rank_15_left. Qed.
Lemma effective_rank_15_right_value : Rabs (effective_rank_15_right (3 / 2) - (44816890703 / 10000000000)) <= (1 / 10000000000).
Proof. by_value effective_rank_15_right. Qed.
Lemma effective_rank_15_wrong_0 : ~ (forall u, effective_rank_15_domain u -> effective_rank_15_left u <= exp (- u)).
Proof. refuted effective_rank_15_inhabited effective_rank_15_left. Qed.
Lemma effective_rank_15_wrong_1 : ~ (forall u, effective_rank_15_domain u -> effective_rank_15_left u <= (exp u) / 2).
Proof. refuted effective_rank_15_inhabited effective_rank_15_left. Qed.

(* effective_rank_16: | 1 - u <= exp(-u) *)
Definition effective_rank_16_domain (u : R) : Prop :=
  0 < u.
Definition effective_rank_16_left (u : R) : R :=
  1 - u.
Definition effective_rank_16_right (u : R) : R :=
  exp (- u).
Lemma effective_rank_16 : forall u : R, effective_rank_16_domain u ->
  effective_rank_16_left u <= effective_rank_16_right u.
Proof.
  unfold effective_rank_16_domain, effective_rank_16_left, effective_rank_16_right.
  intros u H0.
  assert (G : forall u, 0 <= u -> 0 <= ((u * (exp u)) - (exp u) + 1)).
  { clear H0 u.
    apply (ascends (fun u => ((u * (exp u)) - (exp u) + 1)) (fun u => (u * (exp u)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (E0 : exp (- u) = 1 / (exp u)) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (exp u) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma effective_rank_16_inhabited : effective_rank_16_domain (1 / 2).
Proof. premises effective_rank_16_domain. Qed.
Lemma effective_rank_16_left_value : Rabs (effective_rank_16_left (1 / 2) - (1 / 2)) <= (1 / 100000000000).
Proof. by_value effective_rank_16_left. Qed.
Lemma effective_rank_16_right_value : Rabs (effective_rank_16_right (1 / 2) - (60653065971 / 100000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_16_right. Qed.
Lemma effective_rank_16_wrong_0 : ~ (forall u, effective_rank_16_domain u -> 2 - u <= effective_rank_16_right u).
Proof. refuted effective_rank_16_inhabited effective_rank_16_right. Qed.
Lemma effective_rank_16_wrong_1 : ~ (forall u, effective_rank_16_domain u -> effective_rank_16_left u <= exp (-1)).
Proof. refuted effective_rank_16_inhabited effective_rank_16_left. Qed.

(* effective_rank_17: | sigma_1**2*x/(sigma_1**2*x**2 + sigma_1**2) = x/(x**2 + 1) *)
Definition effective_rank_17_domain (sigma_1 x : R) : Prop :=
  0 < sigma_1 /\ 0 < x.
Definition effective_rank_17_left (sigma_1 x : R) : R :=
  (sigma_1 ^ 2) * x / (((sigma_1 ^ 2) * (x ^ 2)) + (sigma_1 ^ 2)).
Definition effective_rank_17_right (sigma_1 x : R) : R :=
  x / ((x ^ 2) + 1).
Lemma effective_rank_17 : forall sigma_1 x : R, effective_rank_17_domain sigma_1 x ->
  effective_rank_17_left sigma_1 x = effective_rank_17_right sigma_1 x.
Proof.
  unfold effective_rank_17_domain, effective_rank_17_left, effective_rank_17_right.
  intros sigma_1 x (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma effective_rank_17_inhabited : effective_rank_17_domain (7 / 2) (1 / 30).
Proof. premises effective_rank_17_domain. Qed.
Lemma effective_rank_17_left_value : Rabs (effective_rank_17_left (7 / 2) (1 / 30) - (33296337403 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value effective_rank_17_left. Qed.
Lemma effective_rank_17_right_value : Rabs (effective_rank_17_right (7 / 2) (1 / 30) - (33296337403 / 1000000000000)) <= (1 / 1000000000000).
Proof. by_value effective_rank_17_right. Qed.
Lemma effective_rank_17_wrong_0 : ~ (forall sigma_1 x, effective_rank_17_domain sigma_1 x -> effective_rank_17_left sigma_1 x = sigma_1 / ((x ^ 2) + 1)).
Proof. refuted effective_rank_17_inhabited effective_rank_17_left. Qed.
Lemma effective_rank_17_wrong_1 : ~ (forall sigma_1 x, effective_rank_17_domain sigma_1 x -> effective_rank_17_left sigma_1 x = x / ((sigma_1 ^ 2) + 1)).
Proof. refuted effective_rank_17_inhabited effective_rank_17_left. Qed.

(* effective_rank_18: At distance η from the hyperbola, σ_1σ_2/(σ_1² + σ_2²) = |det W|/‖W‖² has the slope γ (γ⁴ +
   1)^{1/2}/(γ² + 1)² at η = 0, and with it x. | Subs(Derivative(-(-eta**2*gamma**3 - eta*gamma**4*sqrt(gamma**4
   + 1) - eta*sqrt(gamma**4 + 1))/((gamma**5 + gamma)*((eta/sqrt(1 + gamma**(-4)) + 1/gamma)**2 +
   (eta/(gamma**2*sqrt(1 + gamma**(-4))) + gamma)**2 + 2)), eta), eta, 0) = gamma*sqrt(gamma**4 + 1)/(gamma**2 +
   1)**2 *)
Definition effective_rank_18_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition effective_rank_18_out_left (gamma : R) : R :=
  ((((/ (sqrt (1 + (/ (gamma ^ 4))))) * ((2 * 0 * (/ (sqrt (1 + (/ (gamma ^ 4)))))) + (2 / gamma))) + ((/ (sqrt (1 + (/ (gamma ^ 4))))) * ((2 * 0 * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)) + (2 * gamma)) / (gamma ^ 2))) * (- ((0 ^ 2) * (gamma ^ 3)) - (0 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) - (0 * (sqrt ((gamma ^ 4) + 1)))) / ((gamma ^ 5) + gamma) / (((((0 * (/ (sqrt (1 + (/ (gamma ^ 4)))))) + (/ gamma)) ^ 2) + (((0 * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)) + gamma) ^ 2) + 2) ^ 2)) - ((- (2 * 0 * (gamma ^ 3)) - ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) - (sqrt ((gamma ^ 4) + 1))) / ((gamma ^ 5) + gamma) / ((((0 * (/ (sqrt (1 + (/ (gamma ^ 4)))))) + (/ gamma)) ^ 2) + (((0 * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)) + gamma) ^ 2) + 2)).
Definition effective_rank_18_out_right (gamma : R) : R :=
  gamma * (sqrt ((gamma ^ 4) + 1)) / (((gamma ^ 2) + 1) ^ 2).
Lemma effective_rank_18_out : forall gamma : R, effective_rank_18_out_domain gamma ->
  effective_rank_18_out_left gamma = effective_rank_18_out_right gamma.
Proof.
  unfold effective_rank_18_out_domain, effective_rank_18_out_left, effective_rank_18_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  first [ reflexivity | field [R0]; nonzero | ring [R0] | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition effective_rank_18_left (gamma : R) : R :=
  (fun eta : R => Derive (fun eta : R => - (- ((eta ^ 2) * (gamma ^ 3)) - (eta * (gamma ^ 4) * (sqrt ((gamma ^ 4) + 1))) - (eta * (sqrt ((gamma ^ 4) + 1)))) / ((gamma ^ 5) + gamma) / ((((eta / (sqrt (1 + (/ (gamma ^ 4))))) + (/ gamma)) ^ 2) + (((eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))) + gamma) ^ 2) + 2)) eta) 0.
Definition effective_rank_18_right (gamma : R) : R :=
  gamma * (sqrt ((gamma ^ 4) + 1)) / (((gamma ^ 2) + 1) ^ 2).
Lemma effective_rank_18 : forall gamma : R, effective_rank_18_out_domain gamma ->
  effective_rank_18_left gamma = effective_rank_18_right gamma.
Proof.
  intros gamma H; generalize (effective_rank_18_out gamma H); revert H.
  unfold effective_rank_18_out_domain, effective_rank_18_out_left, effective_rank_18_out_right, effective_rank_18_left, effective_rank_18_right.
  intros H0 out. known.
  cbv beta.
  assert (W0 : Derive (fun eta : R => - (- ((eta ^ 2) * (gamma ^ 3)) - (eta * (gamma ^ 4) * (sqrt ((gamma ^ 4) + 1))) - (eta * (sqrt ((gamma ^ 4) + 1)))) / ((gamma ^ 5) + gamma) / ((((eta / (sqrt (1 + (/ (gamma ^ 4))))) + (/ gamma)) ^ 2) + (((eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))) + gamma) ^ 2) + 2)) 0 = ((((/ (sqrt (1 + (/ (gamma ^ 4))))) * ((2 * 0 * (/ (sqrt (1 + (/ (gamma ^ 4)))))) + (2 / gamma))) + ((/ (sqrt (1 + (/ (gamma ^ 4))))) * ((2 * 0 * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)) + (2 * gamma)) / (gamma ^ 2))) * (- ((0 ^ 2) * (gamma ^ 3)) - (0 * (sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) - (0 * (sqrt ((gamma ^ 4) + 1)))) / ((gamma ^ 5) + gamma) / (((((0 * (/ (sqrt (1 + (/ (gamma ^ 4)))))) + (/ gamma)) ^ 2) + (((0 * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)) + gamma) ^ 2) + 2) ^ 2)) - ((- (2 * 0 * (gamma ^ 3)) - ((sqrt ((gamma ^ 4) + 1)) * (gamma ^ 4)) - (sqrt ((gamma ^ 4) + 1))) / ((gamma ^ 5) + gamma) / ((((0 * (/ (sqrt (1 + (/ (gamma ^ 4)))))) + (/ gamma)) ^ 2) + (((0 * (/ (sqrt (1 + (/ (gamma ^ 4))))) / (gamma ^ 2)) + gamma) ^ 2) + 2))) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma effective_rank_18_out_inhabited : effective_rank_18_out_domain (3 / 2).
Proof. premises effective_rank_18_out_domain. Qed.
Lemma effective_rank_18_out_left_value : Rabs (effective_rank_18_out_left (3 / 2) - (1748317953 / 5000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_18_out_left. Qed.
Lemma effective_rank_18_out_right_value : Rabs (effective_rank_18_out_right (3 / 2) - (1748317953 / 5000000000)) <= (1 / 100000000000).
Proof. by_value effective_rank_18_out_right. Qed.
Lemma effective_rank_18_out_wrong_0 : ~ (forall gamma, effective_rank_18_out_domain gamma -> - (- ((gamma ^ 4) * (sqrt ((gamma ^ 4) + 1))) - (sqrt ((gamma ^ 4) + 1))) / ((gamma ^ 5) + gamma) / (((gamma + (1 / gamma / (sqrt (1 + (/ (gamma ^ 4)))))) ^ 2) + 2 + (/ (gamma ^ 2))) = effective_rank_18_out_right gamma).
Proof. refuted effective_rank_18_out_inhabited effective_rank_18_out_right. Qed.
Lemma effective_rank_18_out_wrong_1 : ~ (forall gamma, effective_rank_18_out_domain gamma -> - (- ((gamma ^ 4) * (sqrt ((gamma ^ 4) + 1))) - (sqrt ((gamma ^ 4) + 1))) / ((gamma ^ 5) + gamma) / ((gamma ^ 2) + (((gamma / (sqrt (1 + (/ (gamma ^ 4))))) + (/ gamma)) ^ 2) + 2) = effective_rank_18_out_right gamma).
Proof. refuted effective_rank_18_out_inhabited effective_rank_18_out_right. Qed.

(* effective_rank_19: | Subs(-(-eta**2*gamma**3 - eta*gamma**4*sqrt(gamma**4 + 1) - eta*sqrt(gamma**4 +
   1))/((gamma**5 + gamma)*((eta/sqrt(1 + gamma**(-4)) + 1/gamma)**2 + (eta/(gamma**2*sqrt(1 + gamma**(-4))) +
   gamma)**2 + 2)), eta, 0) = 0 *)
Definition effective_rank_19_out_domain (gamma : R) : Prop :=
  0 < gamma.
Definition effective_rank_19_out_left (gamma : R) : R :=
  - (- ((0 ^ 2) * (gamma ^ 3)) - (0 * (gamma ^ 4) * (sqrt ((gamma ^ 4) + 1))) - (0 * (sqrt ((gamma ^ 4) + 1)))) / ((gamma ^ 5) + gamma) / ((((0 / (sqrt (1 + (/ (gamma ^ 4))))) + (/ gamma)) ^ 2) + (((0 / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))) + gamma) ^ 2) + 2).
Definition effective_rank_19_out_right (gamma : R) : R :=
  0.
Lemma effective_rank_19_out : forall gamma : R, effective_rank_19_out_domain gamma ->
  effective_rank_19_out_left gamma = effective_rank_19_out_right gamma.
Proof.
  unfold effective_rank_19_out_domain, effective_rank_19_out_left, effective_rank_19_out_right.
  intros gamma H0.
  assert (R0 : (sqrt ((gamma ^ 4) + 1)) ^ 2 = (gamma ^ 4) + 1) by (apply square_of_sqrt; nonnegative).
  assert (E1 : sqrt (1 + (/ (gamma ^ 4))) = (sqrt ((gamma ^ 4) + 1)) / (gamma ^ 2)) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  known.
  first [ reflexivity | ring [R0] | field [R0]; nonzero | unfold Rdiv; ring [R0] | alike ].
Qed.
Definition effective_rank_19_left (gamma : R) : R :=
  (fun eta : R => - (- ((eta ^ 2) * (gamma ^ 3)) - (eta * (gamma ^ 4) * (sqrt ((gamma ^ 4) + 1))) - (eta * (sqrt ((gamma ^ 4) + 1)))) / ((gamma ^ 5) + gamma) / ((((eta / (sqrt (1 + (/ (gamma ^ 4))))) + (/ gamma)) ^ 2) + (((eta / (gamma ^ 2) / (sqrt (1 + (/ (gamma ^ 4))))) + gamma) ^ 2) + 2)) 0.
Definition effective_rank_19_right (gamma : R) : R :=
  0.
Lemma effective_rank_19 : forall gamma : R, effective_rank_19_out_domain gamma ->
  effective_rank_19_left gamma = effective_rank_19_right gamma.
Proof.
  intros gamma H; generalize (effective_rank_19_out gamma H); revert H.
  unfold effective_rank_19_out_domain, effective_rank_19_out_left, effective_rank_19_out_right, effective_rank_19_left, effective_rank_19_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma effective_rank_19_out_inhabited : effective_rank_19_out_domain (3 / 2).
Proof. premises effective_rank_19_out_domain. Qed.
Lemma effective_rank_19_out_left_value : Rabs (effective_rank_19_out_left (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value effective_rank_19_out_left. Qed.
Lemma effective_rank_19_out_right_value : Rabs (effective_rank_19_out_right (3 / 2) - 0) <= (1 / 10000000000).
Proof. by_value effective_rank_19_out_right. Qed.
Lemma effective_rank_19_out_wrong_0 : ~ (forall gamma, effective_rank_19_out_domain gamma -> gamma * (sqrt ((gamma ^ 4) + 1)) / ((gamma ^ 5) + gamma) / ((gamma ^ 2) + 2 + (/ (gamma ^ 2))) = effective_rank_19_out_right gamma).
Proof. refuted effective_rank_19_out_inhabited effective_rank_19_out_right. Qed.
Lemma effective_rank_19_out_wrong_1 : ~ (forall gamma, effective_rank_19_out_domain gamma -> (gamma ^ 5) / ((gamma ^ 5) + gamma) / ((gamma ^ 2) + 2 + (/ (gamma ^ 2))) = effective_rank_19_out_right gamma).
Proof. refuted effective_rank_19_out_inhabited effective_rank_19_out_right. Qed.

(* jacobian_4: and −D_2 a − D_1 b is minus the entry above it. | -Subs(p*y + q*x, (p, q, x, y), (a, b, sigma_i,
   sigma_l)) = -a*sigma_l - b*sigma_i *)
Definition jacobian_4_out_domain (a b sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition jacobian_4_out_left (a b sigma_i sigma_l : R) : R :=
  - (a * sigma_l) - (b * sigma_i).
Definition jacobian_4_out_right (a b sigma_i sigma_l : R) : R :=
  - (a * sigma_l) - (b * sigma_i).
Lemma jacobian_4_out : forall a b sigma_i sigma_l : R, jacobian_4_out_domain a b sigma_i sigma_l ->
  jacobian_4_out_left a b sigma_i sigma_l = jacobian_4_out_right a b sigma_i sigma_l.
Proof.
  unfold jacobian_4_out_domain, jacobian_4_out_left, jacobian_4_out_right.
  intros a b sigma_i sigma_l (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_4_left (a b sigma_i sigma_l : R) : R :=
  - ((fun p q x y : R => (p * y) + (q * x)) a b sigma_i sigma_l).
Definition jacobian_4_right (a b sigma_i sigma_l : R) : R :=
  - (a * sigma_l) - (b * sigma_i).
Lemma jacobian_4 : forall a b sigma_i sigma_l : R, jacobian_4_out_domain a b sigma_i sigma_l ->
  jacobian_4_left a b sigma_i sigma_l = jacobian_4_right a b sigma_i sigma_l.
Proof.
  intros a b sigma_i sigma_l H; generalize (jacobian_4_out a b sigma_i sigma_l H); revert H.
  unfold jacobian_4_out_domain, jacobian_4_out_left, jacobian_4_out_right, jacobian_4_left, jacobian_4_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma jacobian_4_out_inhabited : jacobian_4_out_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises jacobian_4_out_domain. Qed.
Lemma jacobian_4_out_left_value : Rabs (jacobian_4_out_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (16888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_4_out_left. Qed.
Lemma jacobian_4_out_right_value : Rabs (jacobian_4_out_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (16888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_4_out_right. Qed.
Lemma jacobian_4_out_wrong_0 : ~ (forall a b sigma_i sigma_l, jacobian_4_out_domain a b sigma_i sigma_l -> jacobian_4_out_left a b sigma_i sigma_l = - (b * sigma_i) - (b * sigma_l)).
Proof. refuted jacobian_4_out_inhabited jacobian_4_out_left. Qed.
Lemma jacobian_4_out_wrong_1 : ~ (forall a b sigma_i sigma_l, jacobian_4_out_domain a b sigma_i sigma_l -> jacobian_4_out_left a b sigma_i sigma_l = - (a * sigma_i) - (b * sigma_i)).
Proof. refuted jacobian_4_out_inhabited jacobian_4_out_left. Qed.

(* jacobian_5: With a, b the entries of A^U and A^V above the diagonal, D_1 a + D_2 b is minus the entry of the
   image below it, | -Subs(p*y + q*x, (p, q, x, y), (-a, -b, sigma_l, sigma_i)) = a*sigma_i + b*sigma_l *)
Definition jacobian_5_out_domain (a b sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition jacobian_5_out_left (a b sigma_i sigma_l : R) : R :=
  - ((- a) * sigma_i) - ((- b) * sigma_l).
Definition jacobian_5_out_right (a b sigma_i sigma_l : R) : R :=
  (a * sigma_i) + (b * sigma_l).
Lemma jacobian_5_out : forall a b sigma_i sigma_l : R, jacobian_5_out_domain a b sigma_i sigma_l ->
  jacobian_5_out_left a b sigma_i sigma_l = jacobian_5_out_right a b sigma_i sigma_l.
Proof.
  unfold jacobian_5_out_domain, jacobian_5_out_left, jacobian_5_out_right.
  intros a b sigma_i sigma_l (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_5_left (a b sigma_i sigma_l : R) : R :=
  - ((fun p q x y : R => (p * y) + (q * x)) (- a) (- b) sigma_l sigma_i).
Definition jacobian_5_right (a b sigma_i sigma_l : R) : R :=
  (a * sigma_i) + (b * sigma_l).
Lemma jacobian_5 : forall a b sigma_i sigma_l : R, jacobian_5_out_domain a b sigma_i sigma_l ->
  jacobian_5_left a b sigma_i sigma_l = jacobian_5_right a b sigma_i sigma_l.
Proof.
  intros a b sigma_i sigma_l H; generalize (jacobian_5_out a b sigma_i sigma_l H); revert H.
  unfold jacobian_5_out_domain, jacobian_5_out_left, jacobian_5_out_right, jacobian_5_left, jacobian_5_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma jacobian_5_out_inhabited : jacobian_5_out_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises jacobian_5_out_domain. Qed.
Lemma jacobian_5_out_left_value : Rabs (jacobian_5_out_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - 1) <= (1 / 10000000000).
Proof. by_value jacobian_5_out_left. Qed.
Lemma jacobian_5_out_right_value : Rabs (jacobian_5_out_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - 1) <= (1 / 10000000000).
Proof. by_value jacobian_5_out_right. Qed.
Lemma jacobian_5_out_wrong_0 : ~ (forall a b sigma_i sigma_l, jacobian_5_out_domain a b sigma_i sigma_l -> jacobian_5_out_left a b sigma_i sigma_l = (b * sigma_i) + (b * sigma_l)).
Proof. refuted jacobian_5_out_inhabited jacobian_5_out_left. Qed.
Lemma jacobian_5_out_wrong_1 : ~ (forall a b sigma_i sigma_l, jacobian_5_out_domain a b sigma_i sigma_l -> jacobian_5_out_left a b sigma_i sigma_l = (a * sigma_l) + (b * sigma_l)).
Proof. refuted jacobian_5_out_inhabited jacobian_5_out_left. Qed.

(* jacobian_6: A^U and A^V are skew, so entries (i, l) and (l, i) involve only a = a^U_il and b = a^V_il: the map
   splits into one 2 × 2 block for each pair, [[σ_l, ∓σ_i], [−σ_i, ±σ_l]], and the identity on the diagonal. |
   Subs(p*y - q*x, (p, q, x, y), (a, b, sigma_i, sigma_l)) = a*sigma_l - b*sigma_i *)
Definition jacobian_6_out_domain (a b sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition jacobian_6_out_left (a b sigma_i sigma_l : R) : R :=
  (a * sigma_l) - (b * sigma_i).
Definition jacobian_6_out_right (a b sigma_i sigma_l : R) : R :=
  (a * sigma_l) - (b * sigma_i).
Lemma jacobian_6_out : forall a b sigma_i sigma_l : R, jacobian_6_out_domain a b sigma_i sigma_l ->
  jacobian_6_out_left a b sigma_i sigma_l = jacobian_6_out_right a b sigma_i sigma_l.
Proof.
  unfold jacobian_6_out_domain, jacobian_6_out_left, jacobian_6_out_right.
  intros a b sigma_i sigma_l (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_6_left (a b sigma_i sigma_l : R) : R :=
  (fun p q x y : R => (p * y) - (q * x)) a b sigma_i sigma_l.
Definition jacobian_6_right (a b sigma_i sigma_l : R) : R :=
  (a * sigma_l) - (b * sigma_i).
Lemma jacobian_6 : forall a b sigma_i sigma_l : R, jacobian_6_out_domain a b sigma_i sigma_l ->
  jacobian_6_left a b sigma_i sigma_l = jacobian_6_right a b sigma_i sigma_l.
Proof.
  intros a b sigma_i sigma_l H; generalize (jacobian_6_out a b sigma_i sigma_l H); revert H.
  unfold jacobian_6_out_domain, jacobian_6_out_left, jacobian_6_out_right, jacobian_6_left, jacobian_6_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma jacobian_6_out_inhabited : jacobian_6_out_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises jacobian_6_out_domain. Qed.
Lemma jacobian_6_out_left_value : Rabs (jacobian_6_out_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (39111111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_6_out_left. Qed.
Lemma jacobian_6_out_right_value : Rabs (jacobian_6_out_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (39111111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_6_out_right. Qed.
Lemma jacobian_6_out_wrong_0 : ~ (forall a b sigma_i sigma_l, jacobian_6_out_domain a b sigma_i sigma_l -> jacobian_6_out_left a b sigma_i sigma_l = - (b * sigma_i) + (b * sigma_l)).
Proof. refuted jacobian_6_out_inhabited jacobian_6_out_left. Qed.
Lemma jacobian_6_out_wrong_1 : ~ (forall a b sigma_i sigma_l, jacobian_6_out_domain a b sigma_i sigma_l -> jacobian_6_out_left a b sigma_i sigma_l = (a * sigma_i) - (b * sigma_i)).
Proof. refuted jacobian_6_out_inhabited jacobian_6_out_left. Qed.

(* jacobian_7: The determinant of the block of the differential is σ_l² − σ_i²; with either sign its absolute
   value is the same. | -Determinant(Matrix([ [ sigma_l, -sigma_i], [-sigma_i,  sigma_l]])) = sigma_i**2 -
   sigma_l**2 *)
Definition jacobian_7_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition jacobian_7_out_left (sigma_i sigma_l : R) : R :=
  (sigma_i ^ 2) - (sigma_l ^ 2).
Definition jacobian_7_out_right (sigma_i sigma_l : R) : R :=
  (sigma_i ^ 2) - (sigma_l ^ 2).
Lemma jacobian_7_out : forall sigma_i sigma_l : R, jacobian_7_out_domain sigma_i sigma_l ->
  jacobian_7_out_left sigma_i sigma_l = jacobian_7_out_right sigma_i sigma_l.
Proof.
  unfold jacobian_7_out_domain, jacobian_7_out_left, jacobian_7_out_right.
  intros sigma_i sigma_l (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_7_left (sigma_i sigma_l : R) : R :=
  - (det [[sigma_l; - sigma_i]; [- sigma_i; sigma_l]]).
Definition jacobian_7_right (sigma_i sigma_l : R) : R :=
  (sigma_i ^ 2) - (sigma_l ^ 2).
Lemma jacobian_7 : forall sigma_i sigma_l : R, jacobian_7_out_domain sigma_i sigma_l ->
  jacobian_7_left sigma_i sigma_l = jacobian_7_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (jacobian_7_out sigma_i sigma_l H); revert H.
  unfold jacobian_7_out_domain, jacobian_7_out_left, jacobian_7_out_right, jacobian_7_left, jacobian_7_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[sigma_l; - sigma_i]; [- sigma_i; sigma_l]] = - (sigma_i ^ 2) + (sigma_l ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_7_out_inhabited : jacobian_7_out_domain (7 / 2) (5 / 3).
Proof. premises jacobian_7_out_domain. Qed.
Lemma jacobian_7_out_left_value : Rabs (jacobian_7_out_left (7 / 2) (5 / 3) - (47361111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_7_out_left. Qed.
Lemma jacobian_7_out_right_value : Rabs (jacobian_7_out_right (7 / 2) (5 / 3) - (47361111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_7_out_right. Qed.
Lemma jacobian_7_out_wrong_0 : ~ (forall sigma_i sigma_l, jacobian_7_out_domain sigma_i sigma_l -> jacobian_7_out_left sigma_i sigma_l = 0).
Proof. refuted jacobian_7_out_inhabited jacobian_7_out_left. Qed.
Lemma jacobian_7_out_wrong_1 : ~ (forall sigma_i sigma_l, jacobian_7_out_domain sigma_i sigma_l -> (sigma_i ^ 2) - (sigma_i * sigma_l) = jacobian_7_out_right sigma_i sigma_l).
Proof. refuted jacobian_7_out_inhabited jacobian_7_out_right. Qed.

(* jacobian_8: | Determinant(Matrix([ [ sigma_l,  sigma_i], [-sigma_i, -sigma_l]])) = sigma_i**2 - sigma_l**2 *)
Definition jacobian_8_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition jacobian_8_out_left (sigma_i sigma_l : R) : R :=
  (sigma_i ^ 2) - (sigma_l ^ 2).
Definition jacobian_8_out_right (sigma_i sigma_l : R) : R :=
  (sigma_i ^ 2) - (sigma_l ^ 2).
Lemma jacobian_8_out : forall sigma_i sigma_l : R, jacobian_8_out_domain sigma_i sigma_l ->
  jacobian_8_out_left sigma_i sigma_l = jacobian_8_out_right sigma_i sigma_l.
Proof.
  unfold jacobian_8_out_domain, jacobian_8_out_left, jacobian_8_out_right.
  intros sigma_i sigma_l (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_8_left (sigma_i sigma_l : R) : R :=
  det [[sigma_l; sigma_i]; [- sigma_i; - sigma_l]].
Definition jacobian_8_right (sigma_i sigma_l : R) : R :=
  (sigma_i ^ 2) - (sigma_l ^ 2).
Lemma jacobian_8 : forall sigma_i sigma_l : R, jacobian_8_out_domain sigma_i sigma_l ->
  jacobian_8_left sigma_i sigma_l = jacobian_8_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (jacobian_8_out sigma_i sigma_l H); revert H.
  unfold jacobian_8_out_domain, jacobian_8_out_left, jacobian_8_out_right, jacobian_8_left, jacobian_8_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[sigma_l; sigma_i]; [- sigma_i; - sigma_l]] = (sigma_i ^ 2) - (sigma_l ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_8_out_inhabited : jacobian_8_out_domain (7 / 2) (5 / 3).
Proof. premises jacobian_8_out_domain. Qed.
Lemma jacobian_8_out_left_value : Rabs (jacobian_8_out_left (7 / 2) (5 / 3) - (47361111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_8_out_left. Qed.
Lemma jacobian_8_out_right_value : Rabs (jacobian_8_out_right (7 / 2) (5 / 3) - (47361111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_8_out_right. Qed.
Lemma jacobian_8_out_wrong_0 : ~ (forall sigma_i sigma_l, jacobian_8_out_domain sigma_i sigma_l -> jacobian_8_out_left sigma_i sigma_l = 0).
Proof. refuted jacobian_8_out_inhabited jacobian_8_out_left. Qed.
Lemma jacobian_8_out_wrong_1 : ~ (forall sigma_i sigma_l, jacobian_8_out_domain sigma_i sigma_l -> (sigma_i ^ 2) - (sigma_i * sigma_l) = jacobian_8_out_right sigma_i sigma_l).
Proof. refuted jacobian_8_out_inhabited jacobian_8_out_right. Qed.

(* jacobian_9: | -Determinant(Matrix([[1]]))**2*Determinant(Matrix([ [ sigma_2, -sigma_1], [-sigma_1,
   sigma_2]])) = sigma_1**2 - sigma_2**2 *)
Definition jacobian_9_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition jacobian_9_out_left (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Definition jacobian_9_out_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Lemma jacobian_9_out : forall sigma_1 sigma_2 : R, jacobian_9_out_domain sigma_1 sigma_2 ->
  jacobian_9_out_left sigma_1 sigma_2 = jacobian_9_out_right sigma_1 sigma_2.
Proof.
  unfold jacobian_9_out_domain, jacobian_9_out_left, jacobian_9_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_9_left (sigma_1 sigma_2 : R) : R :=
  - ((det [[1]]) ^ 2) * (det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]]).
Definition jacobian_9_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Lemma jacobian_9 : forall sigma_1 sigma_2 : R, jacobian_9_out_domain sigma_1 sigma_2 ->
  jacobian_9_left sigma_1 sigma_2 = jacobian_9_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (jacobian_9_out sigma_1 sigma_2 H); revert H.
  unfold jacobian_9_out_domain, jacobian_9_out_left, jacobian_9_out_right, jacobian_9_left, jacobian_9_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[1]] = 1) by worked_out. rewrite ?W0.
  assert (W1 : det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]] = - (sigma_1 ^ 2) + (sigma_2 ^ 2)) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma jacobian_9_out_inhabited : jacobian_9_out_domain 3 (4 / 3).
Proof. premises jacobian_9_out_domain. Qed.
Lemma jacobian_9_out_left_value : Rabs (jacobian_9_out_left 3 (4 / 3) - (36111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_9_out_left. Qed.
Lemma jacobian_9_out_right_value : Rabs (jacobian_9_out_right 3 (4 / 3) - (36111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_9_out_right. Qed.
Lemma jacobian_9_out_wrong_0 : ~ (forall sigma_1 sigma_2, jacobian_9_out_domain sigma_1 sigma_2 -> jacobian_9_out_left sigma_1 sigma_2 = 0).
Proof. refuted jacobian_9_out_inhabited jacobian_9_out_left. Qed.
Lemma jacobian_9_out_wrong_1 : ~ (forall sigma_1 sigma_2, jacobian_9_out_domain sigma_1 sigma_2 -> (sigma_1 ^ 2) - (sigma_1 * sigma_2) = jacobian_9_out_right sigma_1 sigma_2).
Proof. refuted jacobian_9_out_inhabited jacobian_9_out_right. Qed.

(* jacobian_10: | -Determinant(Matrix([[1]]))**3*Determinant(Matrix([ [ sigma_2, -sigma_1], [-sigma_1,
   sigma_2]]))*Determinant(Matrix([ [ sigma_3, -sigma_1], [-sigma_1,  sigma_3]]))*Determinant(Matrix([ [ sigma_3,
   -sigma_2], [-sigma_2,  sigma_3]])) = (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_2**2 -
   sigma_3**2) *)
Definition jacobian_10_out_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3.
Definition jacobian_10_out_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  - (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)).
Definition jacobian_10_out_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)).
Lemma jacobian_10_out : forall sigma_1 sigma_2 sigma_3 : R, jacobian_10_out_domain sigma_1 sigma_2 sigma_3 ->
  jacobian_10_out_left sigma_1 sigma_2 sigma_3 = jacobian_10_out_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold jacobian_10_out_domain, jacobian_10_out_left, jacobian_10_out_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_10_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  - ((det [[1]]) ^ 3) * (det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]]) * (det [[sigma_3; - sigma_1]; [- sigma_1; sigma_3]]) * (det [[sigma_3; - sigma_2]; [- sigma_2; sigma_3]]).
Definition jacobian_10_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)).
Lemma jacobian_10 : forall sigma_1 sigma_2 sigma_3 : R, jacobian_10_out_domain sigma_1 sigma_2 sigma_3 ->
  jacobian_10_left sigma_1 sigma_2 sigma_3 = jacobian_10_right sigma_1 sigma_2 sigma_3.
Proof.
  intros sigma_1 sigma_2 sigma_3 H; generalize (jacobian_10_out sigma_1 sigma_2 sigma_3 H); revert H.
  unfold jacobian_10_out_domain, jacobian_10_out_left, jacobian_10_out_right, jacobian_10_left, jacobian_10_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[1]] = 1) by worked_out. rewrite ?W0.
  assert (W1 : det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]] = - (sigma_1 ^ 2) + (sigma_2 ^ 2)) by worked_out. rewrite ?W1.
  assert (W2 : det [[sigma_3; - sigma_1]; [- sigma_1; sigma_3]] = - (sigma_1 ^ 2) + (sigma_3 ^ 2)) by worked_out. rewrite ?W2.
  assert (W3 : det [[sigma_3; - sigma_2]; [- sigma_2; sigma_3]] = - (sigma_2 ^ 2) + (sigma_3 ^ 2)) by worked_out. rewrite ?W3.
  by_out out.
Qed.
Lemma jacobian_10_out_inhabited : jacobian_10_out_domain (9 / 2) (7 / 3) (5 / 4).
Proof. premises jacobian_10_out_domain. Qed.
Lemma jacobian_10_out_left_value : Rabs (jacobian_10_out_left (9 / 2) (7 / 3) (5 / 4) - (537025903 / 500000)) <= (1 / 10000000).
Proof. by_value jacobian_10_out_left. Qed.
Lemma jacobian_10_out_right_value : Rabs (jacobian_10_out_right (9 / 2) (7 / 3) (5 / 4) - (537025903 / 500000)) <= (1 / 10000000).
Proof. by_value jacobian_10_out_right. Qed.
Lemma jacobian_10_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, jacobian_10_out_domain sigma_1 sigma_2 sigma_3 -> jacobian_10_out_left sigma_1 sigma_2 sigma_3 = 0).
Proof. refuted jacobian_10_out_inhabited jacobian_10_out_left. Qed.
Lemma jacobian_10_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, jacobian_10_out_domain sigma_1 sigma_2 sigma_3 -> jacobian_10_out_left sigma_1 sigma_2 sigma_3 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (((sigma_2 ^ 2) - (sigma_3 ^ 2)) ^ 2)).
Proof. refuted jacobian_10_out_inhabited jacobian_10_out_left. Qed.

(* jacobian_11: | Determinant(Matrix([[1]]))**4*Determinant(Matrix([ [ sigma_2, -sigma_1], [-sigma_1,
   sigma_2]]))*Determinant(Matrix([ [ sigma_3, -sigma_1], [-sigma_1,  sigma_3]]))*Determinant(Matrix([ [ sigma_3,
   -sigma_2], [-sigma_2,  sigma_3]]))*Determinant(Matrix([ [ sigma_4, -sigma_1], [-sigma_1,
   sigma_4]]))*Determinant(Matrix([ [ sigma_4, -sigma_2], [-sigma_2,  sigma_4]]))*Determinant(Matrix([ [ sigma_4,
   -sigma_3], [-sigma_3,  sigma_4]])) = (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_1**2 -
   sigma_4**2)*(sigma_2**2 - sigma_3**2)*(sigma_2**2 - sigma_4**2)*(sigma_3**2 - sigma_4**2) *)
Definition jacobian_11_out_domain (sigma_1 sigma_2 sigma_3 sigma_4 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 0 < sigma_4.
Definition jacobian_11_out_left (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) * (- (sigma_1 ^ 2) + (sigma_4 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_4 ^ 2)) * (- (sigma_3 ^ 2) + (sigma_4 ^ 2)).
Definition jacobian_11_out_right (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Lemma jacobian_11_out : forall sigma_1 sigma_2 sigma_3 sigma_4 : R, jacobian_11_out_domain sigma_1 sigma_2 sigma_3 sigma_4 ->
  jacobian_11_out_left sigma_1 sigma_2 sigma_3 sigma_4 = jacobian_11_out_right sigma_1 sigma_2 sigma_3 sigma_4.
Proof.
  unfold jacobian_11_out_domain, jacobian_11_out_left, jacobian_11_out_right.
  intros sigma_1 sigma_2 sigma_3 sigma_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_11_left (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((det [[1]]) ^ 4) * (det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]]) * (det [[sigma_3; - sigma_1]; [- sigma_1; sigma_3]]) * (det [[sigma_3; - sigma_2]; [- sigma_2; sigma_3]]) * (det [[sigma_4; - sigma_1]; [- sigma_1; sigma_4]]) * (det [[sigma_4; - sigma_2]; [- sigma_2; sigma_4]]) * (det [[sigma_4; - sigma_3]; [- sigma_3; sigma_4]]).
Definition jacobian_11_right (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Lemma jacobian_11 : forall sigma_1 sigma_2 sigma_3 sigma_4 : R, jacobian_11_out_domain sigma_1 sigma_2 sigma_3 sigma_4 ->
  jacobian_11_left sigma_1 sigma_2 sigma_3 sigma_4 = jacobian_11_right sigma_1 sigma_2 sigma_3 sigma_4.
Proof.
  intros sigma_1 sigma_2 sigma_3 sigma_4 H; generalize (jacobian_11_out sigma_1 sigma_2 sigma_3 sigma_4 H); revert H.
  unfold jacobian_11_out_domain, jacobian_11_out_left, jacobian_11_out_right, jacobian_11_left, jacobian_11_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[1]] = 1) by worked_out. rewrite ?W0.
  assert (W1 : det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]] = - (sigma_1 ^ 2) + (sigma_2 ^ 2)) by worked_out. rewrite ?W1.
  assert (W2 : det [[sigma_3; - sigma_1]; [- sigma_1; sigma_3]] = - (sigma_1 ^ 2) + (sigma_3 ^ 2)) by worked_out. rewrite ?W2.
  assert (W3 : det [[sigma_3; - sigma_2]; [- sigma_2; sigma_3]] = - (sigma_2 ^ 2) + (sigma_3 ^ 2)) by worked_out. rewrite ?W3.
  assert (W4 : det [[sigma_4; - sigma_1]; [- sigma_1; sigma_4]] = - (sigma_1 ^ 2) + (sigma_4 ^ 2)) by worked_out. rewrite ?W4.
  assert (W5 : det [[sigma_4; - sigma_2]; [- sigma_2; sigma_4]] = - (sigma_2 ^ 2) + (sigma_4 ^ 2)) by worked_out. rewrite ?W5.
  assert (W6 : det [[sigma_4; - sigma_3]; [- sigma_3; sigma_4]] = - (sigma_3 ^ 2) + (sigma_4 ^ 2)) by worked_out. rewrite ?W6.
  by_out out.
Qed.
Lemma jacobian_11_out_inhabited : jacobian_11_out_domain 6 (10 / 3) 2 (6 / 5).
Proof. premises jacobian_11_out_domain. Qed.
Lemma jacobian_11_out_left_value : Rabs (jacobian_11_out_left 6 (10 / 3) 2 (6 / 5) - (3028747308 / 625)) <= (1 / 10000).
Proof. by_value jacobian_11_out_left. Qed.
Lemma jacobian_11_out_right_value : Rabs (jacobian_11_out_right 6 (10 / 3) 2 (6 / 5) - (3028747308 / 625)) <= (1 / 10000).
Proof. by_value jacobian_11_out_right. Qed.
Lemma jacobian_11_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4, jacobian_11_out_domain sigma_1 sigma_2 sigma_3 sigma_4 -> jacobian_11_out_left sigma_1 sigma_2 sigma_3 sigma_4 = 0).
Proof. refuted jacobian_11_out_inhabited jacobian_11_out_left. Qed.
Lemma jacobian_11_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4, jacobian_11_out_domain sigma_1 sigma_2 sigma_3 sigma_4 -> jacobian_11_out_left sigma_1 sigma_2 sigma_3 sigma_4 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * (((sigma_2 ^ 2) - (sigma_4 ^ 2)) ^ 2) * ((sigma_3 ^ 2) - (sigma_4 ^ 2))).
Proof. refuted jacobian_11_out_inhabited jacobian_11_out_left. Qed.

(* jacobian_12: | Determinant(Matrix([[1]]))**5*Determinant(Matrix([ [ sigma_2, -sigma_1], [-sigma_1,
   sigma_2]]))*Determinant(Matrix([ [ sigma_3, -sigma_1], [-sigma_1,  sigma_3]]))*Determinant(Matrix([ [ sigma_3,
   -sigma_2], [-sigma_2,  sigma_3]]))*Determinant(Matrix([ [ sigma_4, -sigma_1], [-sigma_1,
   sigma_4]]))*Determinant(Matrix([ [ sigma_4, -sigma_2], [-sigma_2,  sigma_4]]))*Determinant(Matrix([ [ sigma_4,
   -sigma_3], [-sigma_3,  sigma_4]]))*Determinant(Matrix([ [ sigma_5, -sigma_1], [-sigma_1,
   sigma_5]]))*Determinant(Matrix([ [ sigma_5, -sigma_2], [-sigma_2,  sigma_5]]))*Determinant(Matrix([ [ sigma_5,
   -sigma_3], [-sigma_3,  sigma_5]]))*Determinant(Matrix([ [ sigma_5, -sigma_4], [-sigma_4,  sigma_5]])) =
   (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_1**2 - sigma_4**2)*(sigma_1**2 -
   sigma_5**2)*(sigma_2**2 - sigma_3**2)*(sigma_2**2 - sigma_4**2)*(sigma_2**2 - sigma_5**2)*(sigma_3**2 -
   sigma_4**2)*(sigma_3**2 - sigma_5**2)*(sigma_4**2 - sigma_5**2) *)
Definition jacobian_12_out_domain (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 0 < sigma_4 /\ 0 < sigma_5.
Definition jacobian_12_out_left (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  (- (sigma_1 ^ 2) + (sigma_2 ^ 2)) * (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) * (- (sigma_1 ^ 2) + (sigma_4 ^ 2)) * (- (sigma_1 ^ 2) + (sigma_5 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_3 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_4 ^ 2)) * (- (sigma_2 ^ 2) + (sigma_5 ^ 2)) * (- (sigma_3 ^ 2) + (sigma_4 ^ 2)) * (- (sigma_3 ^ 2) + (sigma_5 ^ 2)) * (- (sigma_4 ^ 2) + (sigma_5 ^ 2)).
Definition jacobian_12_out_right (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Lemma jacobian_12_out : forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R, jacobian_12_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 ->
  jacobian_12_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = jacobian_12_out_right sigma_1 sigma_2 sigma_3 sigma_4 sigma_5.
Proof.
  unfold jacobian_12_out_domain, jacobian_12_out_left, jacobian_12_out_right.
  intros sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_12_left (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((det [[1]]) ^ 5) * (det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]]) * (det [[sigma_3; - sigma_1]; [- sigma_1; sigma_3]]) * (det [[sigma_3; - sigma_2]; [- sigma_2; sigma_3]]) * (det [[sigma_4; - sigma_1]; [- sigma_1; sigma_4]]) * (det [[sigma_4; - sigma_2]; [- sigma_2; sigma_4]]) * (det [[sigma_4; - sigma_3]; [- sigma_3; sigma_4]]) * (det [[sigma_5; - sigma_1]; [- sigma_1; sigma_5]]) * (det [[sigma_5; - sigma_2]; [- sigma_2; sigma_5]]) * (det [[sigma_5; - sigma_3]; [- sigma_3; sigma_5]]) * (det [[sigma_5; - sigma_4]; [- sigma_4; sigma_5]]).
Definition jacobian_12_right (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Lemma jacobian_12 : forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R, jacobian_12_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 ->
  jacobian_12_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = jacobian_12_right sigma_1 sigma_2 sigma_3 sigma_4 sigma_5.
Proof.
  intros sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 H; generalize (jacobian_12_out sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 H); revert H.
  unfold jacobian_12_out_domain, jacobian_12_out_left, jacobian_12_out_right, jacobian_12_left, jacobian_12_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  assert (W0 : det [[1]] = 1) by worked_out. rewrite ?W0.
  assert (W1 : det [[sigma_2; - sigma_1]; [- sigma_1; sigma_2]] = - (sigma_1 ^ 2) + (sigma_2 ^ 2)) by worked_out. rewrite ?W1.
  assert (W2 : det [[sigma_3; - sigma_1]; [- sigma_1; sigma_3]] = - (sigma_1 ^ 2) + (sigma_3 ^ 2)) by worked_out. rewrite ?W2.
  assert (W3 : det [[sigma_3; - sigma_2]; [- sigma_2; sigma_3]] = - (sigma_2 ^ 2) + (sigma_3 ^ 2)) by worked_out. rewrite ?W3.
  assert (W4 : det [[sigma_4; - sigma_1]; [- sigma_1; sigma_4]] = - (sigma_1 ^ 2) + (sigma_4 ^ 2)) by worked_out. rewrite ?W4.
  assert (W5 : det [[sigma_4; - sigma_2]; [- sigma_2; sigma_4]] = - (sigma_2 ^ 2) + (sigma_4 ^ 2)) by worked_out. rewrite ?W5.
  assert (W6 : det [[sigma_4; - sigma_3]; [- sigma_3; sigma_4]] = - (sigma_3 ^ 2) + (sigma_4 ^ 2)) by worked_out. rewrite ?W6.
  assert (W7 : det [[sigma_5; - sigma_1]; [- sigma_1; sigma_5]] = - (sigma_1 ^ 2) + (sigma_5 ^ 2)) by worked_out. rewrite ?W7.
  assert (W8 : det [[sigma_5; - sigma_2]; [- sigma_2; sigma_5]] = - (sigma_2 ^ 2) + (sigma_5 ^ 2)) by worked_out. rewrite ?W8.
  assert (W9 : det [[sigma_5; - sigma_3]; [- sigma_3; sigma_5]] = - (sigma_3 ^ 2) + (sigma_5 ^ 2)) by worked_out. rewrite ?W9.
  assert (W10 : det [[sigma_5; - sigma_4]; [- sigma_4; sigma_5]] = - (sigma_4 ^ 2) + (sigma_5 ^ 2)) by worked_out. rewrite ?W10.
  by_out out.
Qed.
Lemma jacobian_12_out_inhabited : jacobian_12_out_domain (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6).
Proof. premises jacobian_12_out_domain. Qed.
Lemma jacobian_12_out_left_value : Rabs (jacobian_12_out_left (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6) - 811443367890) <= 10.
Proof. by_value jacobian_12_out_left. Qed.
Lemma jacobian_12_out_right_value : Rabs (jacobian_12_out_right (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6) - 811443367890) <= 10.
Proof. by_value jacobian_12_out_right. Qed.
Lemma jacobian_12_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5, jacobian_12_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 -> jacobian_12_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = 0).
Proof. refuted jacobian_12_out_inhabited jacobian_12_out_left. Qed.
Lemma jacobian_12_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5, jacobian_12_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 -> jacobian_12_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = (- (sigma_1 ^ 2) + (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))).
Proof. refuted jacobian_12_out_inhabited jacobian_12_out_left. Qed.

(* jacobian_13: At d = 2 … 5 the determinant of the matrix of powers is computed. | Determinant(Matrix([
   [sigma_1**2, 1], [sigma_2**2, 1]])) = sigma_1**2 - sigma_2**2 *)
Definition jacobian_13_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition jacobian_13_out_left (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Definition jacobian_13_out_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Lemma jacobian_13_out : forall sigma_1 sigma_2 : R, jacobian_13_out_domain sigma_1 sigma_2 ->
  jacobian_13_out_left sigma_1 sigma_2 = jacobian_13_out_right sigma_1 sigma_2.
Proof.
  unfold jacobian_13_out_domain, jacobian_13_out_left, jacobian_13_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_13_left (sigma_1 sigma_2 : R) : R :=
  det [[sigma_1 ^ 2; 1]; [sigma_2 ^ 2; 1]].
Definition jacobian_13_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Lemma jacobian_13 : forall sigma_1 sigma_2 : R, jacobian_13_out_domain sigma_1 sigma_2 ->
  jacobian_13_left sigma_1 sigma_2 = jacobian_13_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (jacobian_13_out sigma_1 sigma_2 H); revert H.
  unfold jacobian_13_out_domain, jacobian_13_out_left, jacobian_13_out_right, jacobian_13_left, jacobian_13_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[sigma_1 ^ 2; 1]; [sigma_2 ^ 2; 1]] = (sigma_1 ^ 2) - (sigma_2 ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_13_out_inhabited : jacobian_13_out_domain 3 (4 / 3).
Proof. premises jacobian_13_out_domain. Qed.
Lemma jacobian_13_out_left_value : Rabs (jacobian_13_out_left 3 (4 / 3) - (36111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_13_out_left. Qed.
Lemma jacobian_13_out_right_value : Rabs (jacobian_13_out_right 3 (4 / 3) - (36111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_13_out_right. Qed.
Lemma jacobian_13_out_wrong_0 : ~ (forall sigma_1 sigma_2, jacobian_13_out_domain sigma_1 sigma_2 -> jacobian_13_out_left sigma_1 sigma_2 = 0).
Proof. refuted jacobian_13_out_inhabited jacobian_13_out_left. Qed.
Lemma jacobian_13_out_wrong_1 : ~ (forall sigma_1 sigma_2, jacobian_13_out_domain sigma_1 sigma_2 -> 0 = jacobian_13_out_right sigma_1 sigma_2).
Proof. refuted jacobian_13_out_inhabited jacobian_13_out_right. Qed.

(* jacobian_14: | Determinant(Matrix([ [sigma_1**4, sigma_1**2, 1], [sigma_2**4, sigma_2**2, 1], [sigma_3**4,
   sigma_3**2, 1]])) = (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_2**2 - sigma_3**2) *)
Definition jacobian_14_out_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3.
Definition jacobian_14_out_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 4) * (sigma_2 ^ 2)) - ((sigma_1 ^ 4) * (sigma_3 ^ 2)) - ((sigma_1 ^ 2) * (sigma_2 ^ 4)) + ((sigma_1 ^ 2) * (sigma_3 ^ 4)) + ((sigma_2 ^ 4) * (sigma_3 ^ 2)) - ((sigma_2 ^ 2) * (sigma_3 ^ 4)).
Definition jacobian_14_out_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)).
Lemma jacobian_14_out : forall sigma_1 sigma_2 sigma_3 : R, jacobian_14_out_domain sigma_1 sigma_2 sigma_3 ->
  jacobian_14_out_left sigma_1 sigma_2 sigma_3 = jacobian_14_out_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold jacobian_14_out_domain, jacobian_14_out_left, jacobian_14_out_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_14_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  det [[sigma_1 ^ 4; sigma_1 ^ 2; 1]; [sigma_2 ^ 4; sigma_2 ^ 2; 1]; [sigma_3 ^ 4; sigma_3 ^ 2; 1]].
Definition jacobian_14_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)).
Lemma jacobian_14 : forall sigma_1 sigma_2 sigma_3 : R, jacobian_14_out_domain sigma_1 sigma_2 sigma_3 ->
  jacobian_14_left sigma_1 sigma_2 sigma_3 = jacobian_14_right sigma_1 sigma_2 sigma_3.
Proof.
  intros sigma_1 sigma_2 sigma_3 H; generalize (jacobian_14_out sigma_1 sigma_2 sigma_3 H); revert H.
  unfold jacobian_14_out_domain, jacobian_14_out_left, jacobian_14_out_right, jacobian_14_left, jacobian_14_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[sigma_1 ^ 4; sigma_1 ^ 2; 1]; [sigma_2 ^ 4; sigma_2 ^ 2; 1]; [sigma_3 ^ 4; sigma_3 ^ 2; 1]] = ((sigma_1 ^ 4) * (sigma_2 ^ 2)) - ((sigma_1 ^ 4) * (sigma_3 ^ 2)) - ((sigma_1 ^ 2) * (sigma_2 ^ 4)) + ((sigma_1 ^ 2) * (sigma_3 ^ 4)) + ((sigma_2 ^ 4) * (sigma_3 ^ 2)) - ((sigma_2 ^ 2) * (sigma_3 ^ 4))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_14_out_inhabited : jacobian_14_out_domain (9 / 2) (7 / 3) (5 / 4).
Proof. premises jacobian_14_out_domain. Qed.
Lemma jacobian_14_out_left_value : Rabs (jacobian_14_out_left (9 / 2) (7 / 3) (5 / 4) - (537025903 / 500000)) <= (1 / 10000000).
Proof. by_value jacobian_14_out_left. Qed.
Lemma jacobian_14_out_right_value : Rabs (jacobian_14_out_right (9 / 2) (7 / 3) (5 / 4) - (537025903 / 500000)) <= (1 / 10000000).
Proof. by_value jacobian_14_out_right. Qed.
Lemma jacobian_14_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, jacobian_14_out_domain sigma_1 sigma_2 sigma_3 -> jacobian_14_out_left sigma_1 sigma_2 sigma_3 = 0).
Proof. refuted jacobian_14_out_inhabited jacobian_14_out_left. Qed.
Lemma jacobian_14_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, jacobian_14_out_domain sigma_1 sigma_2 sigma_3 -> jacobian_14_out_left sigma_1 sigma_2 sigma_3 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (((sigma_1 ^ 2) - (sigma_3 ^ 2)) ^ 2)).
Proof. refuted jacobian_14_out_inhabited jacobian_14_out_left. Qed.

(* jacobian_15: | Determinant(Matrix([ [sigma_1**6, sigma_1**4, sigma_1**2, 1], [sigma_2**6, sigma_2**4,
   sigma_2**2, 1], [sigma_3**6, sigma_3**4, sigma_3**2, 1], [sigma_4**6, sigma_4**4, sigma_4**2, 1]])) =
   (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_1**2 - sigma_4**2)*(sigma_2**2 -
   sigma_3**2)*(sigma_2**2 - sigma_4**2)*(sigma_3**2 - sigma_4**2) *)
Definition jacobian_15_out_domain (sigma_1 sigma_2 sigma_3 sigma_4 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 0 < sigma_4.
Definition jacobian_15_out_left (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  - ((sigma_1 ^ 6) * (- ((sigma_2 ^ 4) * ((sigma_3 ^ 2) - (sigma_4 ^ 2))) - ((sigma_2 ^ 2) * ((sigma_3 ^ 6) + (sigma_4 ^ 4))) - ((sigma_3 ^ 4) * (sigma_4 ^ 2)) - (sigma_4 ^ 4) + ((- (sigma_3 ^ 2) - 1) * (- ((sigma_2 ^ 2) * (sigma_3 ^ 4)) - (sigma_4 ^ 4))))) - ((sigma_1 ^ 4) * (((sigma_2 ^ 6) * (sigma_4 ^ 4)) + ((sigma_2 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) + ((sigma_3 ^ 6) * (sigma_4 ^ 2)) + (sigma_4 ^ 6))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 6) * (sigma_4 ^ 4)) + ((sigma_3 ^ 6) * (sigma_4 ^ 2)) + ((sigma_3 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) + (sigma_4 ^ 6))) - ((sigma_2 ^ 6) * (sigma_4 ^ 4)) - ((sigma_3 ^ 6) * (sigma_4 ^ 2)) - (sigma_4 ^ 6) - ((sigma_4 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) - ((sigma_4 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) + ((- (sigma_2 ^ 4) - (sigma_3 ^ 2) - 1) * (- ((sigma_1 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) - ((sigma_2 ^ 6) * (sigma_4 ^ 4)) - ((sigma_3 ^ 6) * (sigma_4 ^ 2)) - (sigma_4 ^ 6))) + ((- ((sigma_1 ^ 4) * (sigma_2 ^ 6)) - ((sigma_1 ^ 2) * (sigma_3 ^ 6)) - (sigma_4 ^ 6)) * (- ((sigma_2 ^ 4) * (- (sigma_3 ^ 2) - 1)) - ((sigma_2 ^ 2) * (sigma_3 ^ 4)) + (sigma_3 ^ 2) - (sigma_4 ^ 4) - (sigma_4 ^ 2))).
Definition jacobian_15_out_right (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Lemma jacobian_15_out : forall sigma_1 sigma_2 sigma_3 sigma_4 : R, jacobian_15_out_domain sigma_1 sigma_2 sigma_3 sigma_4 ->
  jacobian_15_out_left sigma_1 sigma_2 sigma_3 sigma_4 = jacobian_15_out_right sigma_1 sigma_2 sigma_3 sigma_4.
Proof.
  unfold jacobian_15_out_domain, jacobian_15_out_left, jacobian_15_out_right.
  intros sigma_1 sigma_2 sigma_3 sigma_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_15_left (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  det [[sigma_1 ^ 6; sigma_1 ^ 4; sigma_1 ^ 2; 1]; [sigma_2 ^ 6; sigma_2 ^ 4; sigma_2 ^ 2; 1]; [sigma_3 ^ 6; sigma_3 ^ 4; sigma_3 ^ 2; 1]; [sigma_4 ^ 6; sigma_4 ^ 4; sigma_4 ^ 2; 1]].
Definition jacobian_15_right (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Lemma jacobian_15 : forall sigma_1 sigma_2 sigma_3 sigma_4 : R, jacobian_15_out_domain sigma_1 sigma_2 sigma_3 sigma_4 ->
  jacobian_15_left sigma_1 sigma_2 sigma_3 sigma_4 = jacobian_15_right sigma_1 sigma_2 sigma_3 sigma_4.
Proof.
  intros sigma_1 sigma_2 sigma_3 sigma_4 H; generalize (jacobian_15_out sigma_1 sigma_2 sigma_3 sigma_4 H); revert H.
  unfold jacobian_15_out_domain, jacobian_15_out_left, jacobian_15_out_right, jacobian_15_left, jacobian_15_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[sigma_1 ^ 6; sigma_1 ^ 4; sigma_1 ^ 2; 1]; [sigma_2 ^ 6; sigma_2 ^ 4; sigma_2 ^ 2; 1]; [sigma_3 ^ 6; sigma_3 ^ 4; sigma_3 ^ 2; 1]; [sigma_4 ^ 6; sigma_4 ^ 4; sigma_4 ^ 2; 1]] = - ((sigma_1 ^ 6) * (- ((sigma_2 ^ 4) * ((sigma_3 ^ 2) - (sigma_4 ^ 2))) - ((sigma_2 ^ 2) * ((sigma_3 ^ 6) + (sigma_4 ^ 4))) - ((sigma_3 ^ 4) * (sigma_4 ^ 2)) - (sigma_4 ^ 4) + ((- (sigma_3 ^ 2) - 1) * (- ((sigma_2 ^ 2) * (sigma_3 ^ 4)) - (sigma_4 ^ 4))))) - ((sigma_1 ^ 4) * (((sigma_2 ^ 6) * (sigma_4 ^ 4)) + ((sigma_2 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) + ((sigma_3 ^ 6) * (sigma_4 ^ 2)) + (sigma_4 ^ 6))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 6) * (sigma_4 ^ 4)) + ((sigma_3 ^ 6) * (sigma_4 ^ 2)) + ((sigma_3 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) + (sigma_4 ^ 6))) - ((sigma_2 ^ 6) * (sigma_4 ^ 4)) - ((sigma_3 ^ 6) * (sigma_4 ^ 2)) - (sigma_4 ^ 6) - ((sigma_4 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) - ((sigma_4 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) + ((- (sigma_2 ^ 4) - (sigma_3 ^ 2) - 1) * (- ((sigma_1 ^ 4) * ((sigma_2 ^ 10) + ((sigma_2 ^ 2) * (sigma_3 ^ 6)) + (sigma_4 ^ 6))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 6) * (sigma_3 ^ 4)) + (sigma_3 ^ 8) + (sigma_4 ^ 6))) - ((sigma_2 ^ 6) * (sigma_4 ^ 4)) - ((sigma_3 ^ 6) * (sigma_4 ^ 2)) - (sigma_4 ^ 6))) + ((- ((sigma_1 ^ 4) * (sigma_2 ^ 6)) - ((sigma_1 ^ 2) * (sigma_3 ^ 6)) - (sigma_4 ^ 6)) * (- ((sigma_2 ^ 4) * (- (sigma_3 ^ 2) - 1)) - ((sigma_2 ^ 2) * (sigma_3 ^ 4)) + (sigma_3 ^ 2) - (sigma_4 ^ 4) - (sigma_4 ^ 2)))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_15_out_inhabited : jacobian_15_out_domain 6 (10 / 3) 2 (6 / 5).
Proof. premises jacobian_15_out_domain. Qed.
Lemma jacobian_15_out_left_value : Rabs (jacobian_15_out_left 6 (10 / 3) 2 (6 / 5) - (3028747308 / 625)) <= (1 / 10000).
Proof. by_value jacobian_15_out_left. Qed.
Lemma jacobian_15_out_right_value : Rabs (jacobian_15_out_right 6 (10 / 3) 2 (6 / 5) - (3028747308 / 625)) <= (1 / 10000).
Proof. by_value jacobian_15_out_right. Qed.
Lemma jacobian_15_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4, jacobian_15_out_domain sigma_1 sigma_2 sigma_3 sigma_4 -> jacobian_15_out_left sigma_1 sigma_2 sigma_3 sigma_4 = 0).
Proof. refuted jacobian_15_out_inhabited jacobian_15_out_left. Qed.
Lemma jacobian_15_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4, jacobian_15_out_domain sigma_1 sigma_2 sigma_3 sigma_4 -> jacobian_15_out_left sigma_1 sigma_2 sigma_3 sigma_4 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (((sigma_1 ^ 2) - (sigma_3 ^ 2)) ^ 2) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2))).
Proof. refuted jacobian_15_out_inhabited jacobian_15_out_left. Qed.

(* jacobian_16: | Determinant(Matrix([ [sigma_1**8, sigma_1**6, sigma_1**4, sigma_1**2, 1], [sigma_2**8,
   sigma_2**6, sigma_2**4, sigma_2**2, 1], [sigma_3**8, sigma_3**6, sigma_3**4, sigma_3**2, 1], [sigma_4**8,
   sigma_4**6, sigma_4**4, sigma_4**2, 1], [sigma_5**8, sigma_5**6, sigma_5**4, sigma_5**2, 1]])) = (sigma_1**2 -
   sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_1**2 - sigma_4**2)*(sigma_1**2 - sigma_5**2)*(sigma_2**2 -
   sigma_3**2)*(sigma_2**2 - sigma_4**2)*(sigma_2**2 - sigma_5**2)*(sigma_3**2 - sigma_4**2)*(sigma_3**2 -
   sigma_5**2)*(sigma_4**2 - sigma_5**2) *)
Definition jacobian_16_out_domain (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 0 < sigma_4 /\ 0 < sigma_5.
Definition jacobian_16_out_left (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 8) * (- ((sigma_2 ^ 6) * (- ((sigma_3 ^ 4) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))) - ((sigma_3 ^ 2) * ((sigma_4 ^ 6) + (sigma_5 ^ 4))) - ((sigma_4 ^ 4) * (sigma_5 ^ 2)) - (sigma_5 ^ 4) + ((- (sigma_4 ^ 2) - 1) * (- ((sigma_3 ^ 2) * (sigma_4 ^ 4)) - (sigma_5 ^ 4))))) - ((sigma_2 ^ 4) * (((sigma_3 ^ 6) * (sigma_5 ^ 4)) + ((sigma_3 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) + ((sigma_3 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) + ((sigma_4 ^ 6) * (sigma_5 ^ 2)) + (sigma_5 ^ 6))) - ((sigma_2 ^ 2) * (((sigma_3 ^ 6) * (sigma_5 ^ 4)) + ((sigma_4 ^ 6) * (sigma_5 ^ 2)) + ((sigma_4 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) + ((sigma_4 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) + (sigma_5 ^ 6))) - ((sigma_3 ^ 6) * (sigma_5 ^ 4)) - ((sigma_4 ^ 6) * (sigma_5 ^ 2)) - (sigma_5 ^ 6) - ((sigma_5 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) - ((sigma_5 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) + ((- (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1) * (- ((sigma_2 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) - ((sigma_2 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) - ((sigma_3 ^ 6) * (sigma_5 ^ 4)) - ((sigma_4 ^ 6) * (sigma_5 ^ 2)) - (sigma_5 ^ 6))) + ((- ((sigma_2 ^ 4) * (sigma_3 ^ 6)) - ((sigma_2 ^ 2) * (sigma_4 ^ 6)) - (sigma_5 ^ 6)) * (- ((sigma_3 ^ 4) * (- (sigma_4 ^ 2) - 1)) - ((sigma_3 ^ 2) * (sigma_4 ^ 4)) + (sigma_4 ^ 2) - (sigma_5 ^ 4) - (sigma_5 ^ 2))))) + ((sigma_1 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) + ((sigma_1 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) + ((sigma_1 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) + ((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) - ((- (sigma_2 ^ 6) - (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1) * (- ((sigma_1 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) - ((sigma_2 ^ 8) * (sigma_5 ^ 6)) - ((sigma_3 ^ 8) * (sigma_5 ^ 4)) - ((sigma_4 ^ 8) * (sigma_5 ^ 2)) - (sigma_5 ^ 8) - ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) - ((- ((sigma_1 ^ 6) * (sigma_2 ^ 8)) - ((sigma_1 ^ 4) * (sigma_3 ^ 8)) - ((sigma_1 ^ 2) * (sigma_4 ^ 8)) - (sigma_5 ^ 8)) * (- ((sigma_2 ^ 6) * (- ((sigma_3 ^ 4) * (- (sigma_4 ^ 2) - 1)) - ((sigma_3 ^ 2) * (sigma_4 ^ 4)) + (sigma_4 ^ 2) - (sigma_5 ^ 4) - (sigma_5 ^ 2))) - ((sigma_2 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) - ((sigma_2 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) - ((sigma_3 ^ 6) * (sigma_5 ^ 4)) - ((sigma_3 ^ 4) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))) - ((sigma_3 ^ 2) * ((sigma_4 ^ 6) + (sigma_5 ^ 4))) - ((sigma_4 ^ 6) * (sigma_5 ^ 2)) - ((sigma_4 ^ 4) * (sigma_5 ^ 2)) - (sigma_5 ^ 6) - (sigma_5 ^ 4) + ((- (sigma_4 ^ 2) - 1) * (- ((sigma_3 ^ 2) * (sigma_4 ^ 4)) - (sigma_5 ^ 4))) + ((- (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1) * (- ((sigma_2 ^ 4) * (sigma_3 ^ 6)) - ((sigma_2 ^ 2) * (sigma_4 ^ 6)) - (sigma_5 ^ 6))))) - ((- ((sigma_1 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) - ((sigma_2 ^ 8) * (sigma_5 ^ 6)) - ((sigma_3 ^ 8) * (sigma_5 ^ 4)) - ((sigma_4 ^ 8) * (sigma_5 ^ 2)) - (sigma_5 ^ 8)) * (- ((sigma_2 ^ 6) * (- (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1)) - ((sigma_2 ^ 4) * (sigma_3 ^ 6)) - ((sigma_2 ^ 2) * (sigma_4 ^ 6)) - ((sigma_3 ^ 4) * (- (sigma_4 ^ 2) - 1)) - ((sigma_3 ^ 2) * (sigma_4 ^ 4)) + (sigma_4 ^ 2) - (sigma_5 ^ 6) - (sigma_5 ^ 4) - (sigma_5 ^ 2))).
Definition jacobian_16_out_right (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Lemma jacobian_16_out : forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R, jacobian_16_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 ->
  jacobian_16_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = jacobian_16_out_right sigma_1 sigma_2 sigma_3 sigma_4 sigma_5.
Proof.
  unfold jacobian_16_out_domain, jacobian_16_out_left, jacobian_16_out_right.
  intros sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_16_left (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  det [[sigma_1 ^ 8; sigma_1 ^ 6; sigma_1 ^ 4; sigma_1 ^ 2; 1]; [sigma_2 ^ 8; sigma_2 ^ 6; sigma_2 ^ 4; sigma_2 ^ 2; 1]; [sigma_3 ^ 8; sigma_3 ^ 6; sigma_3 ^ 4; sigma_3 ^ 2; 1]; [sigma_4 ^ 8; sigma_4 ^ 6; sigma_4 ^ 4; sigma_4 ^ 2; 1]; [sigma_5 ^ 8; sigma_5 ^ 6; sigma_5 ^ 4; sigma_5 ^ 2; 1]].
Definition jacobian_16_right (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Lemma jacobian_16 : forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R, jacobian_16_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 ->
  jacobian_16_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = jacobian_16_right sigma_1 sigma_2 sigma_3 sigma_4 sigma_5.
Proof.
  intros sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 H; generalize (jacobian_16_out sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 H); revert H.
  unfold jacobian_16_out_domain, jacobian_16_out_left, jacobian_16_out_right, jacobian_16_left, jacobian_16_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  assert (W0 : det [[sigma_1 ^ 8; sigma_1 ^ 6; sigma_1 ^ 4; sigma_1 ^ 2; 1]; [sigma_2 ^ 8; sigma_2 ^ 6; sigma_2 ^ 4; sigma_2 ^ 2; 1]; [sigma_3 ^ 8; sigma_3 ^ 6; sigma_3 ^ 4; sigma_3 ^ 2; 1]; [sigma_4 ^ 8; sigma_4 ^ 6; sigma_4 ^ 4; sigma_4 ^ 2; 1]; [sigma_5 ^ 8; sigma_5 ^ 6; sigma_5 ^ 4; sigma_5 ^ 2; 1]] = ((sigma_1 ^ 8) * (- ((sigma_2 ^ 6) * (- ((sigma_3 ^ 4) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))) - ((sigma_3 ^ 2) * ((sigma_4 ^ 6) + (sigma_5 ^ 4))) - ((sigma_4 ^ 4) * (sigma_5 ^ 2)) - (sigma_5 ^ 4) + ((- (sigma_4 ^ 2) - 1) * (- ((sigma_3 ^ 2) * (sigma_4 ^ 4)) - (sigma_5 ^ 4))))) - ((sigma_2 ^ 4) * (((sigma_3 ^ 6) * (sigma_5 ^ 4)) + ((sigma_3 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) + ((sigma_3 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) + ((sigma_4 ^ 6) * (sigma_5 ^ 2)) + (sigma_5 ^ 6))) - ((sigma_2 ^ 2) * (((sigma_3 ^ 6) * (sigma_5 ^ 4)) + ((sigma_4 ^ 6) * (sigma_5 ^ 2)) + ((sigma_4 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) + ((sigma_4 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) + (sigma_5 ^ 6))) - ((sigma_3 ^ 6) * (sigma_5 ^ 4)) - ((sigma_4 ^ 6) * (sigma_5 ^ 2)) - (sigma_5 ^ 6) - ((sigma_5 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) - ((sigma_5 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) + ((- (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1) * (- ((sigma_2 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) - ((sigma_2 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) - ((sigma_3 ^ 6) * (sigma_5 ^ 4)) - ((sigma_4 ^ 6) * (sigma_5 ^ 2)) - (sigma_5 ^ 6))) + ((- ((sigma_2 ^ 4) * (sigma_3 ^ 6)) - ((sigma_2 ^ 2) * (sigma_4 ^ 6)) - (sigma_5 ^ 6)) * (- ((sigma_3 ^ 4) * (- (sigma_4 ^ 2) - 1)) - ((sigma_3 ^ 2) * (sigma_4 ^ 4)) + (sigma_4 ^ 2) - (sigma_5 ^ 4) - (sigma_5 ^ 2))))) + ((sigma_1 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) + ((sigma_1 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) + ((sigma_1 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) + ((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8) + ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) - ((- (sigma_2 ^ 6) - (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1) * (- ((sigma_1 ^ 6) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_2 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_2 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 4) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_3 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_3 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 8) * (sigma_5 ^ 6)) + ((sigma_3 ^ 8) * (sigma_5 ^ 4)) + ((sigma_4 ^ 8) * (sigma_5 ^ 2)) + ((sigma_4 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) + ((sigma_4 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) + (sigma_5 ^ 8))) - ((sigma_2 ^ 8) * (sigma_5 ^ 6)) - ((sigma_3 ^ 8) * (sigma_5 ^ 4)) - ((sigma_4 ^ 8) * (sigma_5 ^ 2)) - (sigma_5 ^ 8) - ((sigma_5 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_5 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_5 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))))) - ((- ((sigma_1 ^ 6) * (sigma_2 ^ 8)) - ((sigma_1 ^ 4) * (sigma_3 ^ 8)) - ((sigma_1 ^ 2) * (sigma_4 ^ 8)) - (sigma_5 ^ 8)) * (- ((sigma_2 ^ 6) * (- ((sigma_3 ^ 4) * (- (sigma_4 ^ 2) - 1)) - ((sigma_3 ^ 2) * (sigma_4 ^ 4)) + (sigma_4 ^ 2) - (sigma_5 ^ 4) - (sigma_5 ^ 2))) - ((sigma_2 ^ 4) * ((sigma_3 ^ 10) + ((sigma_3 ^ 2) * (sigma_4 ^ 6)) + (sigma_5 ^ 6))) - ((sigma_2 ^ 2) * (((sigma_3 ^ 6) * (sigma_4 ^ 4)) + (sigma_4 ^ 8) + (sigma_5 ^ 6))) - ((sigma_3 ^ 6) * (sigma_5 ^ 4)) - ((sigma_3 ^ 4) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))) - ((sigma_3 ^ 2) * ((sigma_4 ^ 6) + (sigma_5 ^ 4))) - ((sigma_4 ^ 6) * (sigma_5 ^ 2)) - ((sigma_4 ^ 4) * (sigma_5 ^ 2)) - (sigma_5 ^ 6) - (sigma_5 ^ 4) + ((- (sigma_4 ^ 2) - 1) * (- ((sigma_3 ^ 2) * (sigma_4 ^ 4)) - (sigma_5 ^ 4))) + ((- (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1) * (- ((sigma_2 ^ 4) * (sigma_3 ^ 6)) - ((sigma_2 ^ 2) * (sigma_4 ^ 6)) - (sigma_5 ^ 6))))) - ((- ((sigma_1 ^ 6) * ((sigma_2 ^ 14) + ((sigma_2 ^ 4) * (sigma_3 ^ 8)) + ((sigma_2 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 4) * (((sigma_2 ^ 8) * (sigma_3 ^ 6)) + (sigma_3 ^ 12) + ((sigma_3 ^ 2) * (sigma_4 ^ 8)) + (sigma_5 ^ 8))) - ((sigma_1 ^ 2) * (((sigma_2 ^ 8) * (sigma_4 ^ 6)) + ((sigma_3 ^ 8) * (sigma_4 ^ 4)) + (sigma_4 ^ 10) + (sigma_5 ^ 8))) - ((sigma_2 ^ 8) * (sigma_5 ^ 6)) - ((sigma_3 ^ 8) * (sigma_5 ^ 4)) - ((sigma_4 ^ 8) * (sigma_5 ^ 2)) - (sigma_5 ^ 8)) * (- ((sigma_2 ^ 6) * (- (sigma_3 ^ 4) - (sigma_4 ^ 2) - 1)) - ((sigma_2 ^ 4) * (sigma_3 ^ 6)) - ((sigma_2 ^ 2) * (sigma_4 ^ 6)) - ((sigma_3 ^ 4) * (- (sigma_4 ^ 2) - 1)) - ((sigma_3 ^ 2) * (sigma_4 ^ 4)) + (sigma_4 ^ 2) - (sigma_5 ^ 6) - (sigma_5 ^ 4) - (sigma_5 ^ 2)))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_16_out_inhabited : jacobian_16_out_domain (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6).
Proof. premises jacobian_16_out_domain. Qed.
Lemma jacobian_16_out_left_value : Rabs (jacobian_16_out_left (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6) - 811443367890) <= 10.
Proof. by_value jacobian_16_out_left. Qed.
Lemma jacobian_16_out_right_value : Rabs (jacobian_16_out_right (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6) - 811443367890) <= 10.
Proof. by_value jacobian_16_out_right. Qed.
Lemma jacobian_16_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5, jacobian_16_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 -> jacobian_16_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = 0).
Proof. refuted jacobian_16_out_inhabited jacobian_16_out_left. Qed.
Lemma jacobian_16_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5, jacobian_16_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 -> jacobian_16_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * (((sigma_1 ^ 2) - (sigma_4 ^ 2)) ^ 2) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))).
Proof. refuted jacobian_16_out_inhabited jacobian_16_out_left. Qed.

(* jacobian_17: van(x) is the determinant of the powers x_i^{d−1}, …, x_i, 1.  Each column less x_1 times the
   next one leaves (x_i − x_1) x_i^k in row i: | -x_1*x_i**k + x_i**(k + 1) = x_i**k*(-x_1 + x_i) *)
Definition jacobian_17_domain (k x_1 x_i : R) : Prop :=
  0 <= k /\ 0 < x_1 /\ 0 < x_i.
Definition jacobian_17_left (k x_1 x_i : R) : R :=
  - (x_1 * (Rpower x_i k)) + (Rpower x_i (k + 1)).
Definition jacobian_17_right (k x_1 x_i : R) : R :=
  (Rpower x_i k) * (- x_1 + x_i).
Lemma jacobian_17 : forall k x_1 x_i : R, jacobian_17_domain k x_1 x_i ->
  jacobian_17_left k x_1 x_i = jacobian_17_right k x_1 x_i.
Proof.
  unfold jacobian_17_domain, jacobian_17_left, jacobian_17_right.
  intros k x_1 x_i (H0 & H1 & H2).
  exponential x_i H2 X_x_i.
  assert (E0 : Rpower (exp X_x_i) k = (exp (X_x_i * k))) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_x_i) (k + 1) = (exp (X_x_i * k)) * (exp X_x_i)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma jacobian_17_inhabited : jacobian_17_domain 0 (7 / 2) (5 / 3).
Proof. premises jacobian_17_domain. Qed.
Lemma jacobian_17_left_value : Rabs (jacobian_17_left 0 (7 / 2) (5 / 3) - (-(18333333333 / 10000000000))) <= (1 / 10000000000).
Proof. by_value jacobian_17_left. Qed.
Lemma jacobian_17_right_value : Rabs (jacobian_17_right 0 (7 / 2) (5 / 3) - (-(18333333333 / 10000000000))) <= (1 / 10000000000).
Proof. by_value jacobian_17_right. Qed.
Lemma jacobian_17_wrong_0 : ~ (forall k x_1 x_i, jacobian_17_domain k x_1 x_i -> jacobian_17_left k x_1 x_i = 0).
Proof. refuted jacobian_17_inhabited jacobian_17_left. Qed.
Lemma jacobian_17_wrong_1 : ~ (forall k x_1 x_i, jacobian_17_domain k x_1 x_i -> - (x_1 * (Rpower x_i k)) + (Rpower x_1 (k + 1)) = jacobian_17_right k x_1 x_i).
Proof. refuted jacobian_17_inhabited jacobian_17_right. Qed.

(* jacobian_18: zero in row 1 but for its last entry 1.  So van(x_1, …, x_d) = Π_{i>1} (x_1 − x_i) van(x_2, …,
   x_d), and by induction it is the product of x_i − x_j over i < j, for every d. | x_1**(k + 1) = x_1*x_1**k *)
Definition jacobian_18_domain (k x_1 : R) : Prop :=
  0 <= k /\ 0 < x_1.
Definition jacobian_18_left (k x_1 : R) : R :=
  Rpower x_1 (k + 1).
Definition jacobian_18_right (k x_1 : R) : R :=
  x_1 * (Rpower x_1 k).
Lemma jacobian_18 : forall k x_1 : R, jacobian_18_domain k x_1 ->
  jacobian_18_left k x_1 = jacobian_18_right k x_1.
Proof.
  unfold jacobian_18_domain, jacobian_18_left, jacobian_18_right.
  intros k x_1 (H0 & H1).
  exponential x_1 H1 X_x_1.
  assert (E0 : Rpower (exp X_x_1) (k + 1) = (exp (X_x_1 * k)) * (exp X_x_1)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_x_1) k = (exp (X_x_1 * k))) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma jacobian_18_inhabited : jacobian_18_domain 0 (7 / 2).
Proof. premises jacobian_18_domain. Qed.
Lemma jacobian_18_left_value : Rabs (jacobian_18_left 0 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value jacobian_18_left. Qed.
Lemma jacobian_18_right_value : Rabs (jacobian_18_right 0 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value jacobian_18_right. Qed.
Lemma jacobian_18_wrong_0 : ~ (forall k x_1, jacobian_18_domain k x_1 -> jacobian_18_left k x_1 = x_1 * (Rpower x_1 (k + 1))).
Proof. refuted jacobian_18_inhabited jacobian_18_left. Qed.
Lemma jacobian_18_wrong_1 : ~ (forall k x_1, jacobian_18_domain k x_1 -> Rpower x_1 (k + 2) = jacobian_18_right k x_1).
Proof. refuted jacobian_18_inhabited jacobian_18_right. Qed.

(* jacobian_19: | Determinant(Matrix([[sigma_1**2 - sigma_2**2]])) = sigma_1**2 - sigma_2**2 *)
Definition jacobian_19_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition jacobian_19_out_left (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Definition jacobian_19_out_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Lemma jacobian_19_out : forall sigma_1 sigma_2 : R, jacobian_19_out_domain sigma_1 sigma_2 ->
  jacobian_19_out_left sigma_1 sigma_2 = jacobian_19_out_right sigma_1 sigma_2.
Proof.
  unfold jacobian_19_out_domain, jacobian_19_out_left, jacobian_19_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_19_left (sigma_1 sigma_2 : R) : R :=
  det [[(sigma_1 ^ 2) - (sigma_2 ^ 2)]].
Definition jacobian_19_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 ^ 2) - (sigma_2 ^ 2).
Lemma jacobian_19 : forall sigma_1 sigma_2 : R, jacobian_19_out_domain sigma_1 sigma_2 ->
  jacobian_19_left sigma_1 sigma_2 = jacobian_19_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (jacobian_19_out sigma_1 sigma_2 H); revert H.
  unfold jacobian_19_out_domain, jacobian_19_out_left, jacobian_19_out_right, jacobian_19_left, jacobian_19_right.
  intros (H0 & H1) out. known.
  assert (W0 : det [[(sigma_1 ^ 2) - (sigma_2 ^ 2)]] = (sigma_1 ^ 2) - (sigma_2 ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_19_out_inhabited : jacobian_19_out_domain 3 (4 / 3).
Proof. premises jacobian_19_out_domain. Qed.
Lemma jacobian_19_out_left_value : Rabs (jacobian_19_out_left 3 (4 / 3) - (36111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_19_out_left. Qed.
Lemma jacobian_19_out_right_value : Rabs (jacobian_19_out_right 3 (4 / 3) - (36111111111 / 5000000000)) <= (1 / 10000000000).
Proof. by_value jacobian_19_out_right. Qed.
Lemma jacobian_19_out_wrong_0 : ~ (forall sigma_1 sigma_2, jacobian_19_out_domain sigma_1 sigma_2 -> jacobian_19_out_left sigma_1 sigma_2 = 0).
Proof. refuted jacobian_19_out_inhabited jacobian_19_out_left. Qed.
Lemma jacobian_19_out_wrong_1 : ~ (forall sigma_1 sigma_2, jacobian_19_out_domain sigma_1 sigma_2 -> 0 = jacobian_19_out_right sigma_1 sigma_2).
Proof. refuted jacobian_19_out_inhabited jacobian_19_out_right. Qed.

(* jacobian_20: | Determinant(Matrix([ [sigma_1**2 - sigma_2**2,                       0,
   0], [                      0, sigma_1**2 - sigma_3**2,                       0], [                      0,
   0, sigma_2**2 - sigma_3**2]])) = (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_2**2 - sigma_3**2) *)
Definition jacobian_20_out_domain (sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3.
Definition jacobian_20_out_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 4) * (sigma_2 ^ 2)) - ((sigma_1 ^ 4) * (sigma_3 ^ 2)) - ((sigma_1 ^ 2) * (sigma_2 ^ 4)) + ((sigma_1 ^ 2) * (sigma_3 ^ 4)) + ((sigma_2 ^ 4) * (sigma_3 ^ 2)) - ((sigma_2 ^ 2) * (sigma_3 ^ 4)).
Definition jacobian_20_out_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)).
Lemma jacobian_20_out : forall sigma_1 sigma_2 sigma_3 : R, jacobian_20_out_domain sigma_1 sigma_2 sigma_3 ->
  jacobian_20_out_left sigma_1 sigma_2 sigma_3 = jacobian_20_out_right sigma_1 sigma_2 sigma_3.
Proof.
  unfold jacobian_20_out_domain, jacobian_20_out_left, jacobian_20_out_right.
  intros sigma_1 sigma_2 sigma_3 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_20_left (sigma_1 sigma_2 sigma_3 : R) : R :=
  det [[(sigma_1 ^ 2) - (sigma_2 ^ 2); 0; 0]; [0; (sigma_1 ^ 2) - (sigma_3 ^ 2); 0]; [0; 0; (sigma_2 ^ 2) - (sigma_3 ^ 2)]].
Definition jacobian_20_right (sigma_1 sigma_2 sigma_3 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)).
Lemma jacobian_20 : forall sigma_1 sigma_2 sigma_3 : R, jacobian_20_out_domain sigma_1 sigma_2 sigma_3 ->
  jacobian_20_left sigma_1 sigma_2 sigma_3 = jacobian_20_right sigma_1 sigma_2 sigma_3.
Proof.
  intros sigma_1 sigma_2 sigma_3 H; generalize (jacobian_20_out sigma_1 sigma_2 sigma_3 H); revert H.
  unfold jacobian_20_out_domain, jacobian_20_out_left, jacobian_20_out_right, jacobian_20_left, jacobian_20_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[(sigma_1 ^ 2) - (sigma_2 ^ 2); 0; 0]; [0; (sigma_1 ^ 2) - (sigma_3 ^ 2); 0]; [0; 0; (sigma_2 ^ 2) - (sigma_3 ^ 2)]] = ((sigma_1 ^ 4) * (sigma_2 ^ 2)) - ((sigma_1 ^ 4) * (sigma_3 ^ 2)) - ((sigma_1 ^ 2) * (sigma_2 ^ 4)) + ((sigma_1 ^ 2) * (sigma_3 ^ 4)) + ((sigma_2 ^ 4) * (sigma_3 ^ 2)) - ((sigma_2 ^ 2) * (sigma_3 ^ 4))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_20_out_inhabited : jacobian_20_out_domain (9 / 2) (7 / 3) (5 / 4).
Proof. premises jacobian_20_out_domain. Qed.
Lemma jacobian_20_out_left_value : Rabs (jacobian_20_out_left (9 / 2) (7 / 3) (5 / 4) - (537025903 / 500000)) <= (1 / 10000000).
Proof. by_value jacobian_20_out_left. Qed.
Lemma jacobian_20_out_right_value : Rabs (jacobian_20_out_right (9 / 2) (7 / 3) (5 / 4) - (537025903 / 500000)) <= (1 / 10000000).
Proof. by_value jacobian_20_out_right. Qed.
Lemma jacobian_20_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3, jacobian_20_out_domain sigma_1 sigma_2 sigma_3 -> jacobian_20_out_left sigma_1 sigma_2 sigma_3 = 0).
Proof. refuted jacobian_20_out_inhabited jacobian_20_out_left. Qed.
Lemma jacobian_20_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3, jacobian_20_out_domain sigma_1 sigma_2 sigma_3 -> jacobian_20_out_left sigma_1 sigma_2 sigma_3 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (((sigma_1 ^ 2) - (sigma_3 ^ 2)) ^ 2)).
Proof. refuted jacobian_20_out_inhabited jacobian_20_out_left. Qed.

(* jacobian_21: | Determinant(Matrix([ [sigma_1**2 - sigma_2**2,                       0,
   0,                       0,                       0,                       0], [                      0,
   sigma_1**2 - sigma_3**2,                       0,                       0,                       0,
   0], [                      0,                       0, sigma_1**2 - sigma_4**2,                       0,
   0,                       0], [                      0,                       0,                       0,
   sigma_2**2 - sigma_3**2,                       0,                       0], [                      0,
   0,                       0,                       0, sigma_2**2 - sigma_4**2,                       0], [
   0,                       0,                       0,                       0,                       0,
   sigma_3**2 - sigma_4**2]])) = (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_1**2 -
   sigma_4**2)*(sigma_2**2 - sigma_3**2)*(sigma_2**2 - sigma_4**2)*(sigma_3**2 - sigma_4**2) *)
Definition jacobian_21_out_domain (sigma_1 sigma_2 sigma_3 sigma_4 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 0 < sigma_4.
Definition jacobian_21_out_left (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Definition jacobian_21_out_right (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Lemma jacobian_21_out : forall sigma_1 sigma_2 sigma_3 sigma_4 : R, jacobian_21_out_domain sigma_1 sigma_2 sigma_3 sigma_4 ->
  jacobian_21_out_left sigma_1 sigma_2 sigma_3 sigma_4 = jacobian_21_out_right sigma_1 sigma_2 sigma_3 sigma_4.
Proof.
  unfold jacobian_21_out_domain, jacobian_21_out_left, jacobian_21_out_right.
  intros sigma_1 sigma_2 sigma_3 sigma_4 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_21_left (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  det [[(sigma_1 ^ 2) - (sigma_2 ^ 2); 0; 0; 0; 0; 0]; [0; (sigma_1 ^ 2) - (sigma_3 ^ 2); 0; 0; 0; 0]; [0; 0; (sigma_1 ^ 2) - (sigma_4 ^ 2); 0; 0; 0]; [0; 0; 0; (sigma_2 ^ 2) - (sigma_3 ^ 2); 0; 0]; [0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_4 ^ 2); 0]; [0; 0; 0; 0; 0; (sigma_3 ^ 2) - (sigma_4 ^ 2)]].
Definition jacobian_21_right (sigma_1 sigma_2 sigma_3 sigma_4 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)).
Lemma jacobian_21 : forall sigma_1 sigma_2 sigma_3 sigma_4 : R, jacobian_21_out_domain sigma_1 sigma_2 sigma_3 sigma_4 ->
  jacobian_21_left sigma_1 sigma_2 sigma_3 sigma_4 = jacobian_21_right sigma_1 sigma_2 sigma_3 sigma_4.
Proof.
  intros sigma_1 sigma_2 sigma_3 sigma_4 H; generalize (jacobian_21_out sigma_1 sigma_2 sigma_3 sigma_4 H); revert H.
  unfold jacobian_21_out_domain, jacobian_21_out_left, jacobian_21_out_right, jacobian_21_left, jacobian_21_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : det [[(sigma_1 ^ 2) - (sigma_2 ^ 2); 0; 0; 0; 0; 0]; [0; (sigma_1 ^ 2) - (sigma_3 ^ 2); 0; 0; 0; 0]; [0; 0; (sigma_1 ^ 2) - (sigma_4 ^ 2); 0; 0; 0]; [0; 0; 0; (sigma_2 ^ 2) - (sigma_3 ^ 2); 0; 0]; [0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_4 ^ 2); 0]; [0; 0; 0; 0; 0; (sigma_3 ^ 2) - (sigma_4 ^ 2)]] = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_21_out_inhabited : jacobian_21_out_domain 6 (10 / 3) 2 (6 / 5).
Proof. premises jacobian_21_out_domain. Qed.
Lemma jacobian_21_out_left_value : Rabs (jacobian_21_out_left 6 (10 / 3) 2 (6 / 5) - (3028747308 / 625)) <= (1 / 10000).
Proof. by_value jacobian_21_out_left. Qed.
Lemma jacobian_21_out_right_value : Rabs (jacobian_21_out_right 6 (10 / 3) 2 (6 / 5) - (3028747308 / 625)) <= (1 / 10000).
Proof. by_value jacobian_21_out_right. Qed.
Lemma jacobian_21_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4, jacobian_21_out_domain sigma_1 sigma_2 sigma_3 sigma_4 -> jacobian_21_out_left sigma_1 sigma_2 sigma_3 sigma_4 = 0).
Proof. refuted jacobian_21_out_inhabited jacobian_21_out_left. Qed.
Lemma jacobian_21_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4, jacobian_21_out_domain sigma_1 sigma_2 sigma_3 sigma_4 -> jacobian_21_out_left sigma_1 sigma_2 sigma_3 sigma_4 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (((sigma_1 ^ 2) - (sigma_3 ^ 2)) ^ 2) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2))).
Proof. refuted jacobian_21_out_inhabited jacobian_21_out_left. Qed.

(* jacobian_22: | Determinant(Matrix([ [sigma_1**2 - sigma_2**2,                       0,
   0,                       0,                       0,                       0,                       0,
   0,                       0,                       0], [                      0, sigma_1**2 - sigma_3**2,
   0,                       0,                       0,                       0,                       0,
   0,                       0,                       0], [                      0,                       0,
   sigma_1**2 - sigma_4**2,                       0,                       0,                       0,
   0,                       0,                       0,                       0], [                      0,
   0,                       0, sigma_1**2 - sigma_5**2,                       0,                       0,
   0,                       0,                       0,                       0], [                      0,
   0,                       0,                       0, sigma_2**2 - sigma_3**2,                       0,
   0,                       0,                       0,                       0], [                      0,
   0,                       0,                       0,                       0, sigma_2**2 - sigma_4**2,
   0,                       0,                       0,                       0], [                      0,
   0,                       0,                       0,                       0,                       0,
   sigma_2**2 - sigma_5**2,                       0,                       0,                       0], [
   0,                       0,                       0,                       0,                       0,
   0,                       0, sigma_3**2 - sigma_4**2,                       0,                       0], [
   0,                       0,                       0,                       0,                       0,
   0,                       0,                       0, sigma_3**2 - sigma_5**2,                       0], [
   0,                       0,                       0,                       0,                       0,
   0,                       0,                       0,                       0, sigma_4**2 - sigma_5**2]])) =
   (sigma_1**2 - sigma_2**2)*(sigma_1**2 - sigma_3**2)*(sigma_1**2 - sigma_4**2)*(sigma_1**2 -
   sigma_5**2)*(sigma_2**2 - sigma_3**2)*(sigma_2**2 - sigma_4**2)*(sigma_2**2 - sigma_5**2)*(sigma_3**2 -
   sigma_4**2)*(sigma_3**2 - sigma_5**2)*(sigma_4**2 - sigma_5**2) *)
Definition jacobian_22_out_domain (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ 0 < sigma_4 /\ 0 < sigma_5.
Definition jacobian_22_out_left (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Definition jacobian_22_out_right (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Lemma jacobian_22_out : forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R, jacobian_22_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 ->
  jacobian_22_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = jacobian_22_out_right sigma_1 sigma_2 sigma_3 sigma_4 sigma_5.
Proof.
  unfold jacobian_22_out_domain, jacobian_22_out_left, jacobian_22_out_right.
  intros sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition jacobian_22_left (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  det [[(sigma_1 ^ 2) - (sigma_2 ^ 2); 0; 0; 0; 0; 0; 0; 0; 0; 0]; [0; (sigma_1 ^ 2) - (sigma_3 ^ 2); 0; 0; 0; 0; 0; 0; 0; 0]; [0; 0; (sigma_1 ^ 2) - (sigma_4 ^ 2); 0; 0; 0; 0; 0; 0; 0]; [0; 0; 0; (sigma_1 ^ 2) - (sigma_5 ^ 2); 0; 0; 0; 0; 0; 0]; [0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_3 ^ 2); 0; 0; 0; 0; 0]; [0; 0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_4 ^ 2); 0; 0; 0; 0]; [0; 0; 0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_5 ^ 2); 0; 0; 0]; [0; 0; 0; 0; 0; 0; 0; (sigma_3 ^ 2) - (sigma_4 ^ 2); 0; 0]; [0; 0; 0; 0; 0; 0; 0; 0; (sigma_3 ^ 2) - (sigma_5 ^ 2); 0]; [0; 0; 0; 0; 0; 0; 0; 0; 0; (sigma_4 ^ 2) - (sigma_5 ^ 2)]].
Definition jacobian_22_right (sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2)).
Lemma jacobian_22 : forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 : R, jacobian_22_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 ->
  jacobian_22_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = jacobian_22_right sigma_1 sigma_2 sigma_3 sigma_4 sigma_5.
Proof.
  intros sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 H; generalize (jacobian_22_out sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 H); revert H.
  unfold jacobian_22_out_domain, jacobian_22_out_left, jacobian_22_out_right, jacobian_22_left, jacobian_22_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  assert (W0 : det [[(sigma_1 ^ 2) - (sigma_2 ^ 2); 0; 0; 0; 0; 0; 0; 0; 0; 0]; [0; (sigma_1 ^ 2) - (sigma_3 ^ 2); 0; 0; 0; 0; 0; 0; 0; 0]; [0; 0; (sigma_1 ^ 2) - (sigma_4 ^ 2); 0; 0; 0; 0; 0; 0; 0]; [0; 0; 0; (sigma_1 ^ 2) - (sigma_5 ^ 2); 0; 0; 0; 0; 0; 0]; [0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_3 ^ 2); 0; 0; 0; 0; 0]; [0; 0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_4 ^ 2); 0; 0; 0; 0]; [0; 0; 0; 0; 0; 0; (sigma_2 ^ 2) - (sigma_5 ^ 2); 0; 0; 0]; [0; 0; 0; 0; 0; 0; 0; (sigma_3 ^ 2) - (sigma_4 ^ 2); 0; 0]; [0; 0; 0; 0; 0; 0; 0; 0; (sigma_3 ^ 2) - (sigma_5 ^ 2); 0]; [0; 0; 0; 0; 0; 0; 0; 0; 0; (sigma_4 ^ 2) - (sigma_5 ^ 2)]] = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * ((sigma_1 ^ 2) - (sigma_4 ^ 2)) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_4 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma jacobian_22_out_inhabited : jacobian_22_out_domain (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6).
Proof. premises jacobian_22_out_domain. Qed.
Lemma jacobian_22_out_left_value : Rabs (jacobian_22_out_left (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6) - 811443367890) <= 10.
Proof. by_value jacobian_22_out_left. Qed.
Lemma jacobian_22_out_right_value : Rabs (jacobian_22_out_right (15 / 2) (13 / 3) (11 / 4) (9 / 5) (7 / 6) - 811443367890) <= 10.
Proof. by_value jacobian_22_out_right. Qed.
Lemma jacobian_22_out_wrong_0 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5, jacobian_22_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 -> jacobian_22_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = 0).
Proof. refuted jacobian_22_out_inhabited jacobian_22_out_left. Qed.
Lemma jacobian_22_out_wrong_1 : ~ (forall sigma_1 sigma_2 sigma_3 sigma_4 sigma_5, jacobian_22_out_domain sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 -> jacobian_22_out_left sigma_1 sigma_2 sigma_3 sigma_4 sigma_5 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((sigma_1 ^ 2) - (sigma_3 ^ 2)) * (((sigma_1 ^ 2) - (sigma_4 ^ 2)) ^ 2) * ((sigma_1 ^ 2) - (sigma_5 ^ 2)) * ((sigma_2 ^ 2) - (sigma_3 ^ 2)) * ((sigma_2 ^ 2) - (sigma_5 ^ 2)) * ((sigma_3 ^ 2) - (sigma_4 ^ 2)) * ((sigma_3 ^ 2) - (sigma_5 ^ 2)) * ((sigma_4 ^ 2) - (sigma_5 ^ 2))).
Proof. refuted jacobian_22_out_inhabited jacobian_22_out_left. Qed.

(* orthogonal_ensemble_2: Its entry (i, l) is (λ_l − λ_i) ω_il: the volume form is van(Λ) dΛ dQ, one factor for
   each pair of eigenvalues, to the first power (β = 1). | -lambda_1*omega_12 + lambda_2*omega_12 =
   omega_12*(-lambda_1 + lambda_2) *)
Definition orthogonal_ensemble_2_domain (lambda_1 lambda_2 omega_12 : R) : Prop :=
  True.
Definition orthogonal_ensemble_2_left (lambda_1 lambda_2 omega_12 : R) : R :=
  - (lambda_1 * omega_12) + (lambda_2 * omega_12).
Definition orthogonal_ensemble_2_right (lambda_1 lambda_2 omega_12 : R) : R :=
  omega_12 * (- lambda_1 + lambda_2).
Lemma orthogonal_ensemble_2 : forall lambda_1 lambda_2 omega_12 : R, orthogonal_ensemble_2_domain lambda_1 lambda_2 omega_12 ->
  orthogonal_ensemble_2_left lambda_1 lambda_2 omega_12 = orthogonal_ensemble_2_right lambda_1 lambda_2 omega_12.
Proof.
  unfold orthogonal_ensemble_2_domain, orthogonal_ensemble_2_left, orthogonal_ensemble_2_right.
  intros lambda_1 lambda_2 omega_12 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma orthogonal_ensemble_2_inhabited : orthogonal_ensemble_2_domain (7 / 2) 2 (1 / 3).
Proof. premises orthogonal_ensemble_2_domain. Qed.
Lemma orthogonal_ensemble_2_left_value : Rabs (orthogonal_ensemble_2_left (7 / 2) 2 (1 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value orthogonal_ensemble_2_left. Qed.
Lemma orthogonal_ensemble_2_right_value : Rabs (orthogonal_ensemble_2_right (7 / 2) 2 (1 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value orthogonal_ensemble_2_right. Qed.
Lemma orthogonal_ensemble_2_wrong_0 : ~ (forall lambda_1 lambda_2 omega_12, orthogonal_ensemble_2_domain lambda_1 lambda_2 omega_12 -> orthogonal_ensemble_2_left lambda_1 lambda_2 omega_12 = lambda_1 * (- lambda_1 + lambda_2)).
Proof. refuted orthogonal_ensemble_2_inhabited orthogonal_ensemble_2_left. Qed.
Lemma orthogonal_ensemble_2_wrong_1 : ~ (forall lambda_1 lambda_2 omega_12, orthogonal_ensemble_2_domain lambda_1 lambda_2 omega_12 -> orthogonal_ensemble_2_left lambda_1 lambda_2 omega_12 = 0).
Proof. refuted orthogonal_ensemble_2_inhabited orthogonal_ensemble_2_left. Qed.

(* orthogonal_ensemble_3: | -lambda_1*omega_12 + lambda_2*omega_12 = omega_12*(-lambda_1 + lambda_2) *)
Definition orthogonal_ensemble_3_domain (lambda_1 lambda_2 omega_12 : R) : Prop :=
  True.
Definition orthogonal_ensemble_3_left (lambda_1 lambda_2 omega_12 : R) : R :=
  - (lambda_1 * omega_12) + (lambda_2 * omega_12).
Definition orthogonal_ensemble_3_right (lambda_1 lambda_2 omega_12 : R) : R :=
  omega_12 * (- lambda_1 + lambda_2).
Lemma orthogonal_ensemble_3 : forall lambda_1 lambda_2 omega_12 : R, orthogonal_ensemble_3_domain lambda_1 lambda_2 omega_12 ->
  orthogonal_ensemble_3_left lambda_1 lambda_2 omega_12 = orthogonal_ensemble_3_right lambda_1 lambda_2 omega_12.
Proof.
  unfold orthogonal_ensemble_3_domain, orthogonal_ensemble_3_left, orthogonal_ensemble_3_right.
  intros lambda_1 lambda_2 omega_12 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma orthogonal_ensemble_3_inhabited : orthogonal_ensemble_3_domain (7 / 2) 2 (1 / 3).
Proof. premises orthogonal_ensemble_3_domain. Qed.
Lemma orthogonal_ensemble_3_left_value : Rabs (orthogonal_ensemble_3_left (7 / 2) 2 (1 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value orthogonal_ensemble_3_left. Qed.
Lemma orthogonal_ensemble_3_right_value : Rabs (orthogonal_ensemble_3_right (7 / 2) 2 (1 / 3) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value orthogonal_ensemble_3_right. Qed.
Lemma orthogonal_ensemble_3_wrong_0 : ~ (forall lambda_1 lambda_2 omega_12, orthogonal_ensemble_3_domain lambda_1 lambda_2 omega_12 -> orthogonal_ensemble_3_left lambda_1 lambda_2 omega_12 = lambda_1 * (- lambda_1 + lambda_2)).
Proof. refuted orthogonal_ensemble_3_inhabited orthogonal_ensemble_3_left. Qed.
Lemma orthogonal_ensemble_3_wrong_1 : ~ (forall lambda_1 lambda_2 omega_12, orthogonal_ensemble_3_domain lambda_1 lambda_2 omega_12 -> orthogonal_ensemble_3_left lambda_1 lambda_2 omega_12 = 0).
Proof. refuted orthogonal_ensemble_3_inhabited orthogonal_ensemble_3_left. Qed.

(* orthogonal_ensemble_4: | -lambda_1*omega_13 + lambda_3*omega_13 = omega_13*(-lambda_1 + lambda_3) *)
Definition orthogonal_ensemble_4_domain (lambda_1 lambda_3 omega_13 : R) : Prop :=
  True.
Definition orthogonal_ensemble_4_left (lambda_1 lambda_3 omega_13 : R) : R :=
  - (lambda_1 * omega_13) + (lambda_3 * omega_13).
Definition orthogonal_ensemble_4_right (lambda_1 lambda_3 omega_13 : R) : R :=
  omega_13 * (- lambda_1 + lambda_3).
Lemma orthogonal_ensemble_4 : forall lambda_1 lambda_3 omega_13 : R, orthogonal_ensemble_4_domain lambda_1 lambda_3 omega_13 ->
  orthogonal_ensemble_4_left lambda_1 lambda_3 omega_13 = orthogonal_ensemble_4_right lambda_1 lambda_3 omega_13.
Proof.
  unfold orthogonal_ensemble_4_domain, orthogonal_ensemble_4_left, orthogonal_ensemble_4_right.
  intros lambda_1 lambda_3 omega_13 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma orthogonal_ensemble_4_inhabited : orthogonal_ensemble_4_domain (7 / 2) (1 / 2) 1.
Proof. premises orthogonal_ensemble_4_domain. Qed.
Lemma orthogonal_ensemble_4_left_value : Rabs (orthogonal_ensemble_4_left (7 / 2) (1 / 2) 1 - (-3)) <= (1 / 10000000000).
Proof. by_value orthogonal_ensemble_4_left. Qed.
Lemma orthogonal_ensemble_4_right_value : Rabs (orthogonal_ensemble_4_right (7 / 2) (1 / 2) 1 - (-3)) <= (1 / 10000000000).
Proof. by_value orthogonal_ensemble_4_right. Qed.
Lemma orthogonal_ensemble_4_wrong_0 : ~ (forall lambda_1 lambda_3 omega_13, orthogonal_ensemble_4_domain lambda_1 lambda_3 omega_13 -> orthogonal_ensemble_4_left lambda_1 lambda_3 omega_13 = lambda_1 * (- lambda_1 + lambda_3)).
Proof. refuted orthogonal_ensemble_4_inhabited orthogonal_ensemble_4_left. Qed.
Lemma orthogonal_ensemble_4_wrong_1 : ~ (forall lambda_1 lambda_3 omega_13, orthogonal_ensemble_4_domain lambda_1 lambda_3 omega_13 -> orthogonal_ensemble_4_left lambda_1 lambda_3 omega_13 = 0).
Proof. refuted orthogonal_ensemble_4_inhabited orthogonal_ensemble_4_left. Qed.

(* orthogonal_ensemble_5: | -lambda_2*omega_23 + lambda_3*omega_23 = omega_23*(-lambda_2 + lambda_3) *)
Definition orthogonal_ensemble_5_domain (lambda_2 lambda_3 omega_23 : R) : Prop :=
  True.
Definition orthogonal_ensemble_5_left (lambda_2 lambda_3 omega_23 : R) : R :=
  - (lambda_2 * omega_23) + (lambda_3 * omega_23).
Definition orthogonal_ensemble_5_right (lambda_2 lambda_3 omega_23 : R) : R :=
  omega_23 * (- lambda_2 + lambda_3).
Lemma orthogonal_ensemble_5 : forall lambda_2 lambda_3 omega_23 : R, orthogonal_ensemble_5_domain lambda_2 lambda_3 omega_23 ->
  orthogonal_ensemble_5_left lambda_2 lambda_3 omega_23 = orthogonal_ensemble_5_right lambda_2 lambda_3 omega_23.
Proof.
  unfold orthogonal_ensemble_5_domain, orthogonal_ensemble_5_left, orthogonal_ensemble_5_right.
  intros lambda_2 lambda_3 omega_23 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma orthogonal_ensemble_5_inhabited : orthogonal_ensemble_5_domain 2 (1 / 2) (5 / 3).
Proof. premises orthogonal_ensemble_5_domain. Qed.
Lemma orthogonal_ensemble_5_left_value : Rabs (orthogonal_ensemble_5_left 2 (1 / 2) (5 / 3) - (-(5 / 2))) <= (1 / 10000000000).
Proof. by_value orthogonal_ensemble_5_left. Qed.
Lemma orthogonal_ensemble_5_right_value : Rabs (orthogonal_ensemble_5_right 2 (1 / 2) (5 / 3) - (-(5 / 2))) <= (1 / 10000000000).
Proof. by_value orthogonal_ensemble_5_right. Qed.
Lemma orthogonal_ensemble_5_wrong_0 : ~ (forall lambda_2 lambda_3 omega_23, orthogonal_ensemble_5_domain lambda_2 lambda_3 omega_23 -> orthogonal_ensemble_5_left lambda_2 lambda_3 omega_23 = lambda_2 * (- lambda_2 + lambda_3)).
Proof. refuted orthogonal_ensemble_5_inhabited orthogonal_ensemble_5_left. Qed.
Lemma orthogonal_ensemble_5_wrong_1 : ~ (forall lambda_2 lambda_3 omega_23, orthogonal_ensemble_5_domain lambda_2 lambda_3 omega_23 -> orthogonal_ensemble_5_left lambda_2 lambda_3 omega_23 = 0).
Proof. refuted orthogonal_ensemble_5_inhabited orthogonal_ensemble_5_left. Qed.

(* orthogonal_ensemble_6: (2.26) has the factor λ_i − λ_l for each pair too, to the first power, and no weight:
   it does not change where all λ_i move by c, so that its total is infinite, where the ensemble has exp(−Σ
   λ_i²/2). | Determinant(Matrix([ [1, c + lambda_l], [1, c + lambda_i]])) = lambda_i - lambda_l *)
Definition orthogonal_ensemble_6_out_domain (c lambda_i lambda_l : R) : Prop :=
  0 < c.
Definition orthogonal_ensemble_6_out_left (c lambda_i lambda_l : R) : R :=
  lambda_i - lambda_l.
Definition orthogonal_ensemble_6_out_right (c lambda_i lambda_l : R) : R :=
  lambda_i - lambda_l.
Lemma orthogonal_ensemble_6_out : forall c lambda_i lambda_l : R, orthogonal_ensemble_6_out_domain c lambda_i lambda_l ->
  orthogonal_ensemble_6_out_left c lambda_i lambda_l = orthogonal_ensemble_6_out_right c lambda_i lambda_l.
Proof.
  unfold orthogonal_ensemble_6_out_domain, orthogonal_ensemble_6_out_left, orthogonal_ensemble_6_out_right.
  intros c lambda_i lambda_l H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition orthogonal_ensemble_6_left (c lambda_i lambda_l : R) : R :=
  det [[1; c + lambda_l]; [1; c + lambda_i]].
Definition orthogonal_ensemble_6_right (c lambda_i lambda_l : R) : R :=
  lambda_i - lambda_l.
Lemma orthogonal_ensemble_6 : forall c lambda_i lambda_l : R, orthogonal_ensemble_6_out_domain c lambda_i lambda_l ->
  orthogonal_ensemble_6_left c lambda_i lambda_l = orthogonal_ensemble_6_right c lambda_i lambda_l.
Proof.
  intros c lambda_i lambda_l H; generalize (orthogonal_ensemble_6_out c lambda_i lambda_l H); revert H.
  unfold orthogonal_ensemble_6_out_domain, orthogonal_ensemble_6_out_left, orthogonal_ensemble_6_out_right, orthogonal_ensemble_6_left, orthogonal_ensemble_6_right.
  intros H0 out. known.
  assert (W0 : det [[1; c + lambda_l]; [1; c + lambda_i]] = lambda_i - lambda_l) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma orthogonal_ensemble_6_out_inhabited : orthogonal_ensemble_6_out_domain 4 (3 / 2) (1 / 5).
Proof. premises orthogonal_ensemble_6_out_domain. Qed.
Lemma orthogonal_ensemble_6_out_left_value : Rabs (orthogonal_ensemble_6_out_left 4 (3 / 2) (1 / 5) - (13 / 10)) <= (1 / 10000000000).
Proof. by_value orthogonal_ensemble_6_out_left. Qed.
Lemma orthogonal_ensemble_6_out_right_value : Rabs (orthogonal_ensemble_6_out_right 4 (3 / 2) (1 / 5) - (13 / 10)) <= (1 / 10000000000).
Proof. by_value orthogonal_ensemble_6_out_right. Qed.
Lemma orthogonal_ensemble_6_out_wrong_0 : ~ (forall c lambda_i lambda_l, orthogonal_ensemble_6_out_domain c lambda_i lambda_l -> orthogonal_ensemble_6_out_left c lambda_i lambda_l = 0).
Proof. refuted orthogonal_ensemble_6_out_inhabited orthogonal_ensemble_6_out_left. Qed.
Lemma orthogonal_ensemble_6_out_wrong_1 : ~ (forall c lambda_i lambda_l, orthogonal_ensemble_6_out_domain c lambda_i lambda_l -> 0 = orthogonal_ensemble_6_out_right c lambda_i lambda_l).
Proof. refuted orthogonal_ensemble_6_out_inhabited orthogonal_ensemble_6_out_right. Qed.

(* rank_one_1: The tangent space at σ u v^T is spanned by three eigenvectors of A_{N,W}, with the eigenvalues
   σ^{2(N−1)/N} and, twice, σ^{2(N−1)/N}/N; the density is the root of the inverse of their product. | sqrt(det
   g^N_r) = N/sigma**((3*N - 3)/N) *)
Definition rank_one_1_domain (N sigma : R) : Prop :=
  0 < N /\ 0 < sigma.
Definition rank_one_1_left (N sigma : R) : R :=
  N * (Rpower sigma (- 3 * (N - 1) / N)).
Definition rank_one_1_right (N sigma : R) : R :=
  N * (Rpower sigma (- ((3 * N) - 3) / N)).
Lemma rank_one_1 : forall N sigma : R, rank_one_1_domain N sigma ->
  rank_one_1_left N sigma = rank_one_1_right N sigma.
Proof.
  unfold rank_one_1_domain, rank_one_1_left, rank_one_1_right.
  intros N sigma (H0 & H1).
  exponential sigma H1 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (- 3 * (N - 1) / N) = ((exp (X_sigma / N)) ^ 3) / ((exp X_sigma) ^ 3)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (- ((3 * N) - 3) / N) = ((exp (X_sigma / N)) ^ 3) / ((exp X_sigma) ^ 3)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma rank_one_1_inhabited : rank_one_1_domain 1 (3 / 2).
Proof. premises rank_one_1_domain. Qed.
Lemma rank_one_1_left_value : Rabs (rank_one_1_left 1 (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value rank_one_1_left. Qed.
Lemma rank_one_1_right_value : Rabs (rank_one_1_right 1 (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value rank_one_1_right. Qed.
Lemma rank_one_1_wrong_0 : ~ (forall N sigma, rank_one_1_domain N sigma -> sigma = rank_one_1_right N sigma).
Proof. refuted rank_one_1_inhabited rank_one_1_right. Qed.
Lemma rank_one_1_wrong_1 : ~ (forall N sigma, rank_one_1_domain N sigma -> rank_one_1_left N sigma = (Rpower sigma (- ((3 * N) - 3) / N)) * (N + 1)).
Proof. refuted rank_one_1_inhabited rank_one_1_left. Qed.

(* rank_one_2: | N*sigma**2/sigma**((3*N - 3)/N) = N*sigma**(-1 + 3/N) *)
Definition rank_one_2_domain (N sigma : R) : Prop :=
  0 < N /\ 0 < sigma.
Definition rank_one_2_left (N sigma : R) : R :=
  N * (sigma ^ 2) * (Rpower sigma (- ((3 * N) - 3) / N)).
Definition rank_one_2_right (N sigma : R) : R :=
  N * (Rpower sigma (- 1 + (3 / N))).
Lemma rank_one_2 : forall N sigma : R, rank_one_2_domain N sigma ->
  rank_one_2_left N sigma = rank_one_2_right N sigma.
Proof.
  unfold rank_one_2_domain, rank_one_2_left, rank_one_2_right.
  intros N sigma (H0 & H1).
  exponential sigma H1 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (- ((3 * N) - 3) / N) = ((exp (X_sigma / N)) ^ 3) / ((exp X_sigma) ^ 3)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (- 1 + (3 / N)) = ((exp (X_sigma / N)) ^ 3) / (exp X_sigma)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma rank_one_2_inhabited : rank_one_2_domain 2 (3 / 2).
Proof. premises rank_one_2_domain. Qed.
Lemma rank_one_2_left_value : Rabs (rank_one_2_left 2 (3 / 2) - (6123724357 / 2500000000)) <= (1 / 10000000000).
Proof. by_value rank_one_2_left. Qed.
Lemma rank_one_2_right_value : Rabs (rank_one_2_right 2 (3 / 2) - (6123724357 / 2500000000)) <= (1 / 10000000000).
Proof. by_value rank_one_2_right. Qed.
Lemma rank_one_2_wrong_0 : ~ (forall N sigma, rank_one_2_domain N sigma -> rank_one_2_left N sigma = (Rpower sigma (- 1 + (3 / N))) * (N + 1)).
Proof. refuted rank_one_2_inhabited rank_one_2_left. Qed.
Lemma rank_one_2_wrong_1 : ~ (forall N sigma, rank_one_2_domain N sigma -> (sigma ^ 2) * (Rpower sigma (- ((3 * N) - 3) / N)) * (N + 1) = rank_one_2_right N sigma).
Proof. refuted rank_one_2_inhabited rank_one_2_right. Qed.

(* rank_one_3: At depth N = m + 2 the exponent of σ is −3(m + 1)/(m + 2) < 0: the density falls as σ grows, is
   bounded on σ >= ε for every ε > 0, and grows without bound as σ → 0 only. | 0 <= (3*m + 3)/(m + 2) *)
Definition rank_one_3_domain (m : R) : Prop :=
  0 <= m.
Definition rank_one_3_left (m : R) : R :=
  0.
Definition rank_one_3_right (m : R) : R :=
  ((3 * m) + 3) / (m + 2).
Lemma rank_one_3 : forall m : R, rank_one_3_domain m ->
  rank_one_3_left m <= rank_one_3_right m.
Proof.
  unfold rank_one_3_domain, rank_one_3_left, rank_one_3_right.
  intros m H0.
  known.
  match goal with |- ?low <= ?high => apply (below (m + 2) low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((3 * m) + 3) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma rank_one_3_inhabited : rank_one_3_domain 0.
Proof. premises rank_one_3_domain. Qed.
Lemma rank_one_3_left_value : Rabs (rank_one_3_left 0 - 0) <= (1 / 10000000000).
Proof. by_value rank_one_3_left. Qed.
Lemma rank_one_3_right_value : Rabs (rank_one_3_right 0 - (3 / 2)) <= (1 / 10000000000).
Proof. by_value rank_one_3_right. Qed.
Lemma rank_one_3_wrong_0 : ~ (forall m, rank_one_3_domain m -> rank_one_3_left m <= ((3 * m) + 3) / (m - 2)).
Proof. refuted rank_one_3_inhabited rank_one_3_left. Qed.
Lemma rank_one_3_wrong_1 : ~ (forall m, rank_one_3_domain m -> rank_one_3_left m <= ((3 * m) - 3) / (m + 2)).
Proof. refuted rank_one_3_inhabited rank_one_3_left. Qed.

(* rank_one_4: | Determinant(Matrix([ [           Phi_1,  w_12], [Phi_1*Phi_2/w_12, Phi_2]])) = 0 *)
Definition rank_one_4_out_domain (Phi_1 Phi_2 w_12 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0.
Definition rank_one_4_out_left (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Definition rank_one_4_out_right (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Lemma rank_one_4_out : forall Phi_1 Phi_2 w_12 : R, rank_one_4_out_domain Phi_1 Phi_2 w_12 ->
  rank_one_4_out_left Phi_1 Phi_2 w_12 = rank_one_4_out_right Phi_1 Phi_2 w_12.
Proof.
  unfold rank_one_4_out_domain, rank_one_4_out_left, rank_one_4_out_right.
  intros Phi_1 Phi_2 w_12 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_one_4_left (Phi_1 Phi_2 w_12 : R) : R :=
  det [[Phi_1; w_12]; [Phi_1 * Phi_2 / w_12; Phi_2]].
Definition rank_one_4_right (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Lemma rank_one_4 : forall Phi_1 Phi_2 w_12 : R, rank_one_4_out_domain Phi_1 Phi_2 w_12 ->
  rank_one_4_left Phi_1 Phi_2 w_12 = rank_one_4_right Phi_1 Phi_2 w_12.
Proof.
  intros Phi_1 Phi_2 w_12 H; generalize (rank_one_4_out Phi_1 Phi_2 w_12 H); revert H.
  unfold rank_one_4_out_domain, rank_one_4_out_left, rank_one_4_out_right, rank_one_4_left, rank_one_4_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_1; w_12]; [Phi_1 * Phi_2 / w_12; Phi_2]] = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_one_4_out_inhabited : rank_one_4_out_domain (2 / 3) (5 / 4) (7 / 3).
Proof. premises rank_one_4_out_domain. Qed.
Lemma rank_one_4_out_left_value : Rabs (rank_one_4_out_left (2 / 3) (5 / 4) (7 / 3) - 0) <= (1 / 100000000000000000000).
Proof. by_value rank_one_4_out_left. Qed.
Lemma rank_one_4_out_right_value : Rabs (rank_one_4_out_right (2 / 3) (5 / 4) (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_one_4_out_right. Qed.
Lemma rank_one_4_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12, rank_one_4_out_domain Phi_1 Phi_2 w_12 -> - (Phi_1 * Phi_2) + (Phi_2 ^ 2) = rank_one_4_out_right Phi_1 Phi_2 w_12).
Proof. refuted rank_one_4_out_inhabited rank_one_4_out_right. Qed.
Lemma rank_one_4_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12, rank_one_4_out_domain Phi_1 Phi_2 w_12 -> - ((Phi_1 ^ 2) * Phi_2 / w_12) + (Phi_1 * Phi_2) = rank_one_4_out_right Phi_1 Phi_2 w_12).
Proof. refuted rank_one_4_out_inhabited rank_one_4_out_right. Qed.

(* rank_one_5: | SquaredNorm(HadamardProduct(Matrix([ [1, 0], [0, 1]]), Matrix([ [Phi_1,     0], [    0, Phi_2]])
   - Matrix([ [           Phi_1,  w_12], [Phi_1*Phi_2/w_12, Phi_2]])))/2 = 0 *)
Definition rank_one_5_out_domain (Phi_1 Phi_2 w_12 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0.
Definition rank_one_5_out_left (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Definition rank_one_5_out_right (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Lemma rank_one_5_out : forall Phi_1 Phi_2 w_12 : R, rank_one_5_out_domain Phi_1 Phi_2 w_12 ->
  rank_one_5_out_left Phi_1 Phi_2 w_12 = rank_one_5_out_right Phi_1 Phi_2 w_12.
Proof.
  unfold rank_one_5_out_domain, rank_one_5_out_left, rank_one_5_out_right.
  intros Phi_1 Phi_2 w_12 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_one_5_left (Phi_1 Phi_2 w_12 : R) : R :=
  (squared_norm (entrywise [[1; 0]; [0; 1]] (sum [[Phi_1; 0]; [0; Phi_2]] (multiple (-1) [[Phi_1; w_12]; [Phi_1 * Phi_2 / w_12; Phi_2]])))) / 2.
Definition rank_one_5_right (Phi_1 Phi_2 w_12 : R) : R :=
  0.
Lemma rank_one_5 : forall Phi_1 Phi_2 w_12 : R, rank_one_5_out_domain Phi_1 Phi_2 w_12 ->
  rank_one_5_left Phi_1 Phi_2 w_12 = rank_one_5_right Phi_1 Phi_2 w_12.
Proof.
  intros Phi_1 Phi_2 w_12 H; generalize (rank_one_5_out Phi_1 Phi_2 w_12 H); revert H.
  unfold rank_one_5_out_domain, rank_one_5_out_left, rank_one_5_out_right, rank_one_5_left, rank_one_5_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : squared_norm (entrywise [[1; 0]; [0; 1]] (sum [[Phi_1; 0]; [0; Phi_2]] (multiple (-1) [[Phi_1; w_12]; [Phi_1 * Phi_2 / w_12; Phi_2]]))) = 0) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_one_5_out_inhabited : rank_one_5_out_domain (2 / 3) (5 / 4) (7 / 3).
Proof. premises rank_one_5_out_domain. Qed.
Lemma rank_one_5_out_left_value : Rabs (rank_one_5_out_left (2 / 3) (5 / 4) (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_one_5_out_left. Qed.
Lemma rank_one_5_out_right_value : Rabs (rank_one_5_out_right (2 / 3) (5 / 4) (7 / 3) - 0) <= (1 / 10000000000).
Proof. by_value rank_one_5_out_right. Qed.
Lemma rank_one_5_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12, rank_one_5_out_domain Phi_1 Phi_2 w_12 -> ((- Phi_1 + Phi_2) ^ 2) / 2 = rank_one_5_out_right Phi_1 Phi_2 w_12).
Proof. refuted rank_one_5_out_inhabited rank_one_5_out_right. Qed.
Lemma rank_one_5_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12, rank_one_5_out_domain Phi_1 Phi_2 w_12 -> ((Phi_1 - Phi_2) ^ 2) / 2 = rank_one_5_out_right Phi_1 Phi_2 w_12).
Proof. refuted rank_one_5_out_inhabited rank_one_5_out_right. Qed.

(* rank_one_6: A minimiser of E_I has rank one exactly where w_21 = Φ_1 Φ_2/w_12; Φ_1 Φ_2 ≠ 0 excludes w_12 = 0.
   | Determinant(Matrix([ [Phi_1,  w_12], [ w_21, Phi_2]])) = w_12*(Phi_1*Phi_2/w_12 - w_21) *)
Definition rank_one_6_out_domain (Phi_1 Phi_2 w_12 w_21 : R) : Prop :=
  Phi_1 <> 0 /\ Phi_2 <> 0 /\ w_12 <> 0.
Definition rank_one_6_out_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  (Phi_1 * Phi_2) - (w_12 * w_21).
Definition rank_one_6_out_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  w_12 * ((Phi_1 * Phi_2 / w_12) - w_21).
Lemma rank_one_6_out : forall Phi_1 Phi_2 w_12 w_21 : R, rank_one_6_out_domain Phi_1 Phi_2 w_12 w_21 ->
  rank_one_6_out_left Phi_1 Phi_2 w_12 w_21 = rank_one_6_out_right Phi_1 Phi_2 w_12 w_21.
Proof.
  unfold rank_one_6_out_domain, rank_one_6_out_left, rank_one_6_out_right.
  intros Phi_1 Phi_2 w_12 w_21 (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_one_6_left (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  det [[Phi_1; w_12]; [w_21; Phi_2]].
Definition rank_one_6_right (Phi_1 Phi_2 w_12 w_21 : R) : R :=
  w_12 * ((Phi_1 * Phi_2 / w_12) - w_21).
Lemma rank_one_6 : forall Phi_1 Phi_2 w_12 w_21 : R, rank_one_6_out_domain Phi_1 Phi_2 w_12 w_21 ->
  rank_one_6_left Phi_1 Phi_2 w_12 w_21 = rank_one_6_right Phi_1 Phi_2 w_12 w_21.
Proof.
  intros Phi_1 Phi_2 w_12 w_21 H; generalize (rank_one_6_out Phi_1 Phi_2 w_12 w_21 H); revert H.
  unfold rank_one_6_out_domain, rank_one_6_out_left, rank_one_6_out_right, rank_one_6_left, rank_one_6_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : det [[Phi_1; w_12]; [w_21; Phi_2]] = (Phi_1 * Phi_2) - (w_12 * w_21)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_one_6_out_inhabited : rank_one_6_out_domain (2 / 3) (5 / 4) (7 / 3) (4 / 7).
Proof. premises rank_one_6_out_domain. Qed.
Lemma rank_one_6_out_left_value : Rabs (rank_one_6_out_left (2 / 3) (5 / 4) (7 / 3) (4 / 7) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value rank_one_6_out_left. Qed.
Lemma rank_one_6_out_right_value : Rabs (rank_one_6_out_right (2 / 3) (5 / 4) (7 / 3) (4 / 7) - (-(1 / 2))) <= (1 / 100000000000).
Proof. by_value rank_one_6_out_right. Qed.
Lemma rank_one_6_out_wrong_0 : ~ (forall Phi_1 Phi_2 w_12 w_21, rank_one_6_out_domain Phi_1 Phi_2 w_12 w_21 -> rank_one_6_out_left Phi_1 Phi_2 w_12 w_21 = w_21 * ((Phi_1 * Phi_2 / w_12) - w_21)).
Proof. refuted rank_one_6_out_inhabited rank_one_6_out_left. Qed.
Lemma rank_one_6_out_wrong_1 : ~ (forall Phi_1 Phi_2 w_12 w_21, rank_one_6_out_domain Phi_1 Phi_2 w_12 w_21 -> rank_one_6_out_left Phi_1 Phi_2 w_12 w_21 = w_12 * ((Phi_1 * Phi_2 / w_12) - w_12)).
Proof. refuted rank_one_6_out_inhabited rank_one_6_out_left. Qed.

(* rank_one_7: On matrices of rank one σ² = ‖W‖² = (Φ_1 + Φ_2)² + (w_12 − w_21)²: smallest exactly where w_12 =
   w_21. | (Phi_1 + Phi_2)**2 <= Phi_1**2*Phi_2**2/w**2 + Phi_1**2 + Phi_2**2 + w**2 *)
Definition rank_one_7_domain (Phi_1 Phi_2 w : R) : Prop :=
  0 < Phi_1 /\ 0 < Phi_2 /\ w <> 0.
Definition rank_one_7_left (Phi_1 Phi_2 w : R) : R :=
  (Phi_1 + Phi_2) ^ 2.
Definition rank_one_7_right (Phi_1 Phi_2 w : R) : R :=
  ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w ^ 2)) + (Phi_1 ^ 2) + (Phi_2 ^ 2) + (w ^ 2).
Lemma rank_one_7 : forall Phi_1 Phi_2 w : R, rank_one_7_domain Phi_1 Phi_2 w ->
  rank_one_7_left Phi_1 Phi_2 w <= rank_one_7_right Phi_1 Phi_2 w.
Proof.
  unfold rank_one_7_domain, rank_one_7_left, rank_one_7_right.
  intros Phi_1 Phi_2 w (H0 & H1 & H2).
  known.
  match goal with |- ?low <= ?high => apply (below 1 low high) end; [ positive |].
  match goal with |- 0 <= ?gap => replace gap with ((- (Phi_1 * Phi_2 / w) + w) ^ 2) end;
    [ nonnegative | first [ reflexivity | ring | field; nonzero ] ].
Qed.
Lemma rank_one_7_inhabited : rank_one_7_domain (2 / 3) (5 / 4) (7 / 3).
Proof. premises rank_one_7_domain. Qed.
Lemma rank_one_7_left_value : Rabs (rank_one_7_left (2 / 3) (5 / 4) (7 / 3) - (36736111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_one_7_left. Qed.
Lemma rank_one_7_right_value : Rabs (rank_one_7_right (2 / 3) (5 / 4) (7 / 3) - (75789399093 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_one_7_right. Qed.
Lemma rank_one_7_wrong_0 : ~ (forall Phi_1 Phi_2 w, rank_one_7_domain Phi_1 Phi_2 w -> rank_one_7_left Phi_1 Phi_2 w <= ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w ^ 2)) + (Phi_1 ^ 2) + (Phi_2 ^ 2) - (w ^ 2)).
Proof. refuted rank_one_7_inhabited rank_one_7_left. Qed.
Lemma rank_one_7_wrong_1 : ~ (forall Phi_1 Phi_2 w, rank_one_7_domain Phi_1 Phi_2 w -> rank_one_7_left Phi_1 Phi_2 w <= ((Phi_1 ^ 2) * (Phi_2 ^ 2) / (w ^ 2)) + (Phi_1 ^ 2) + (Phi_2 ^ 2)).
Proof. refuted rank_one_7_inhabited rank_one_7_left. Qed.

(* rank_one_8: | Subs(Phi_1*Phi_2/w, w, sqrt(Phi_1)*sqrt(Phi_2)) = sqrt(Phi_1)*sqrt(Phi_2) *)
Definition rank_one_8_out_domain (Phi_1 Phi_2 : R) : Prop :=
  0 < Phi_1 /\ 0 < Phi_2.
Definition rank_one_8_out_left (Phi_1 Phi_2 : R) : R :=
  Phi_1 * Phi_2 / ((sqrt Phi_1) * (sqrt Phi_2)).
Definition rank_one_8_out_right (Phi_1 Phi_2 : R) : R :=
  (sqrt Phi_1) * (sqrt Phi_2).
Lemma rank_one_8_out : forall Phi_1 Phi_2 : R, rank_one_8_out_domain Phi_1 Phi_2 ->
  rank_one_8_out_left Phi_1 Phi_2 = rank_one_8_out_right Phi_1 Phi_2.
Proof.
  unfold rank_one_8_out_domain, rank_one_8_out_left, rank_one_8_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  exponential Phi_1 H0 X_Phi_1.
  exponential Phi_2 H1 X_Phi_2.
  assert (E0 : exp X_Phi_1 = ((exp (X_Phi_1 / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : sqrt (((exp (X_Phi_1 / 2)) ^ 2)) = (exp (X_Phi_1 / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp X_Phi_2 = ((exp (X_Phi_2 / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : sqrt (((exp (X_Phi_2 / 2)) ^ 2)) = (exp (X_Phi_2 / 2))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_one_8_left (Phi_1 Phi_2 : R) : R :=
  (fun w : R => Phi_1 * Phi_2 / w) ((sqrt Phi_1) * (sqrt Phi_2)).
Definition rank_one_8_right (Phi_1 Phi_2 : R) : R :=
  (sqrt Phi_1) * (sqrt Phi_2).
Lemma rank_one_8 : forall Phi_1 Phi_2 : R, rank_one_8_out_domain Phi_1 Phi_2 ->
  rank_one_8_left Phi_1 Phi_2 = rank_one_8_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (rank_one_8_out Phi_1 Phi_2 H); revert H.
  unfold rank_one_8_out_domain, rank_one_8_out_left, rank_one_8_out_right, rank_one_8_left, rank_one_8_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_one_8_out_inhabited : rank_one_8_out_domain (2 / 3) (5 / 4).
Proof. premises rank_one_8_out_domain. Qed.
Lemma rank_one_8_out_left_value : Rabs (rank_one_8_out_left (2 / 3) (5 / 4) - (45643546459 / 50000000000)) <= (1 / 100000000000).
Proof. by_value rank_one_8_out_left. Qed.
Lemma rank_one_8_out_right_value : Rabs (rank_one_8_out_right (2 / 3) (5 / 4) - (45643546459 / 50000000000)) <= (1 / 100000000000).
Proof. by_value rank_one_8_out_right. Qed.
Lemma rank_one_8_out_wrong_0 : ~ (forall Phi_1 Phi_2, rank_one_8_out_domain Phi_1 Phi_2 -> rank_one_8_out_left Phi_1 Phi_2 = Phi_2).
Proof. refuted rank_one_8_out_inhabited rank_one_8_out_left. Qed.
Lemma rank_one_8_out_wrong_1 : ~ (forall Phi_1 Phi_2, rank_one_8_out_domain Phi_1 Phi_2 -> rank_one_8_out_left Phi_1 Phi_2 = Phi_1).
Proof. refuted rank_one_8_out_inhabited rank_one_8_out_left. Qed.

(* rank_one_9: | Phi_1**2 + 2*Phi_1*Phi_2 + Phi_2**2 = (Phi_1 + Phi_2)**2 *)
Definition rank_one_9_domain (Phi_1 Phi_2 : R) : Prop :=
  0 < Phi_1 /\ 0 < Phi_2.
Definition rank_one_9_left (Phi_1 Phi_2 : R) : R :=
  (Phi_1 ^ 2) + (2 * Phi_1 * Phi_2) + (Phi_2 ^ 2).
Definition rank_one_9_right (Phi_1 Phi_2 : R) : R :=
  (Phi_1 + Phi_2) ^ 2.
Lemma rank_one_9 : forall Phi_1 Phi_2 : R, rank_one_9_domain Phi_1 Phi_2 ->
  rank_one_9_left Phi_1 Phi_2 = rank_one_9_right Phi_1 Phi_2.
Proof.
  unfold rank_one_9_domain, rank_one_9_left, rank_one_9_right.
  intros Phi_1 Phi_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma rank_one_9_inhabited : rank_one_9_domain (2 / 3) (5 / 4).
Proof. premises rank_one_9_domain. Qed.
Lemma rank_one_9_left_value : Rabs (rank_one_9_left (2 / 3) (5 / 4) - (36736111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_one_9_left. Qed.
Lemma rank_one_9_right_value : Rabs (rank_one_9_right (2 / 3) (5 / 4) - (36736111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_one_9_right. Qed.
Lemma rank_one_9_wrong_0 : ~ (forall Phi_1 Phi_2, rank_one_9_domain Phi_1 Phi_2 -> rank_one_9_left Phi_1 Phi_2 = 4 * (Phi_2 ^ 2)).
Proof. refuted rank_one_9_inhabited rank_one_9_left. Qed.
Lemma rank_one_9_wrong_1 : ~ (forall Phi_1 Phi_2, rank_one_9_domain Phi_1 Phi_2 -> rank_one_9_left Phi_1 Phi_2 = 4 * (Phi_1 ^ 2)).
Proof. refuted rank_one_9_inhabited rank_one_9_left. Qed.

(* rank_one_10: The other symmetric completion is the same one between two reflections, with the same singular
   value. | Entry(Matrix([ [1,  0], [0, -1]])*Matrix([ [                  Phi_1, sqrt(Phi_1)*sqrt(Phi_2)],
   [sqrt(Phi_1)*sqrt(Phi_2),                   Phi_2]])*Matrix([ [1,  0], [0, -1]]), 1, 2) =
   -sqrt(Phi_1)*sqrt(Phi_2) *)
Definition rank_one_10_out_domain (Phi_1 Phi_2 : R) : Prop :=
  0 < Phi_1 /\ 0 < Phi_2.
Definition rank_one_10_out_left (Phi_1 Phi_2 : R) : R :=
  - (sqrt Phi_1) * (sqrt Phi_2).
Definition rank_one_10_out_right (Phi_1 Phi_2 : R) : R :=
  - (sqrt Phi_1) * (sqrt Phi_2).
Lemma rank_one_10_out : forall Phi_1 Phi_2 : R, rank_one_10_out_domain Phi_1 Phi_2 ->
  rank_one_10_out_left Phi_1 Phi_2 = rank_one_10_out_right Phi_1 Phi_2.
Proof.
  unfold rank_one_10_out_domain, rank_one_10_out_left, rank_one_10_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  exponential Phi_1 H0 X_Phi_1.
  exponential Phi_2 H1 X_Phi_2.
  assert (E0 : exp X_Phi_1 = ((exp (X_Phi_1 / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : sqrt (((exp (X_Phi_1 / 2)) ^ 2)) = (exp (X_Phi_1 / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp X_Phi_2 = ((exp (X_Phi_2 / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : sqrt (((exp (X_Phi_2 / 2)) ^ 2)) = (exp (X_Phi_2 / 2))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_one_10_left (Phi_1 Phi_2 : R) : R :=
  entry (product (product [[1; 0]; [0; -1]] [[Phi_1; (sqrt Phi_1) * (sqrt Phi_2)]; [(sqrt Phi_1) * (sqrt Phi_2); Phi_2]]) [[1; 0]; [0; -1]]) 0 1.
Definition rank_one_10_right (Phi_1 Phi_2 : R) : R :=
  - (sqrt Phi_1) * (sqrt Phi_2).
Lemma rank_one_10 : forall Phi_1 Phi_2 : R, rank_one_10_out_domain Phi_1 Phi_2 ->
  rank_one_10_left Phi_1 Phi_2 = rank_one_10_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (rank_one_10_out Phi_1 Phi_2 H); revert H.
  unfold rank_one_10_out_domain, rank_one_10_out_left, rank_one_10_out_right, rank_one_10_left, rank_one_10_right.
  intros (H0 & H1) out. known.
  assert (W0 : entry (product (product [[1; 0]; [0; -1]] [[Phi_1; (sqrt Phi_1) * (sqrt Phi_2)]; [(sqrt Phi_1) * (sqrt Phi_2); Phi_2]]) [[1; 0]; [0; -1]]) 0 1 = - (sqrt Phi_1) * (sqrt Phi_2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_one_10_out_inhabited : rank_one_10_out_domain (2 / 3) (5 / 4).
Proof. premises rank_one_10_out_domain. Qed.
Lemma rank_one_10_out_left_value : Rabs (rank_one_10_out_left (2 / 3) (5 / 4) - (-(45643546459 / 50000000000))) <= (1 / 100000000000).
Proof. by_value rank_one_10_out_left. Qed.
Lemma rank_one_10_out_right_value : Rabs (rank_one_10_out_right (2 / 3) (5 / 4) - (-(45643546459 / 50000000000))) <= (1 / 100000000000).
Proof. by_value rank_one_10_out_right. Qed.
Lemma rank_one_10_out_wrong_0 : ~ (forall Phi_1 Phi_2, rank_one_10_out_domain Phi_1 Phi_2 -> rank_one_10_out_left Phi_1 Phi_2 = - Phi_2).
Proof. refuted rank_one_10_out_inhabited rank_one_10_out_left. Qed.
Lemma rank_one_10_out_wrong_1 : ~ (forall Phi_1 Phi_2, rank_one_10_out_domain Phi_1 Phi_2 -> rank_one_10_out_left Phi_1 Phi_2 = - Phi_1).
Proof. refuted rank_one_10_out_inhabited rank_one_10_out_left. Qed.

(* rank_one_11: | Entry(Matrix([ [1,  0], [0, -1]])*Matrix([ [                  Phi_1, sqrt(Phi_1)*sqrt(Phi_2)],
   [sqrt(Phi_1)*sqrt(Phi_2),                   Phi_2]])*Matrix([ [1,  0], [0, -1]]), 2, 1) =
   -sqrt(Phi_1)*sqrt(Phi_2) *)
Definition rank_one_11_out_domain (Phi_1 Phi_2 : R) : Prop :=
  0 < Phi_1 /\ 0 < Phi_2.
Definition rank_one_11_out_left (Phi_1 Phi_2 : R) : R :=
  - (sqrt Phi_1) * (sqrt Phi_2).
Definition rank_one_11_out_right (Phi_1 Phi_2 : R) : R :=
  - (sqrt Phi_1) * (sqrt Phi_2).
Lemma rank_one_11_out : forall Phi_1 Phi_2 : R, rank_one_11_out_domain Phi_1 Phi_2 ->
  rank_one_11_out_left Phi_1 Phi_2 = rank_one_11_out_right Phi_1 Phi_2.
Proof.
  unfold rank_one_11_out_domain, rank_one_11_out_left, rank_one_11_out_right.
  intros Phi_1 Phi_2 (H0 & H1).
  exponential Phi_1 H0 X_Phi_1.
  exponential Phi_2 H1 X_Phi_2.
  assert (E0 : exp X_Phi_1 = ((exp (X_Phi_1 / 2)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : sqrt (((exp (X_Phi_1 / 2)) ^ 2)) = (exp (X_Phi_1 / 2))) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp X_Phi_2 = ((exp (X_Phi_2 / 2)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : sqrt (((exp (X_Phi_2 / 2)) ^ 2)) = (exp (X_Phi_2 / 2))) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_one_11_left (Phi_1 Phi_2 : R) : R :=
  entry (product (product [[1; 0]; [0; -1]] [[Phi_1; (sqrt Phi_1) * (sqrt Phi_2)]; [(sqrt Phi_1) * (sqrt Phi_2); Phi_2]]) [[1; 0]; [0; -1]]) 1 0.
Definition rank_one_11_right (Phi_1 Phi_2 : R) : R :=
  - (sqrt Phi_1) * (sqrt Phi_2).
Lemma rank_one_11 : forall Phi_1 Phi_2 : R, rank_one_11_out_domain Phi_1 Phi_2 ->
  rank_one_11_left Phi_1 Phi_2 = rank_one_11_right Phi_1 Phi_2.
Proof.
  intros Phi_1 Phi_2 H; generalize (rank_one_11_out Phi_1 Phi_2 H); revert H.
  unfold rank_one_11_out_domain, rank_one_11_out_left, rank_one_11_out_right, rank_one_11_left, rank_one_11_right.
  intros (H0 & H1) out. known.
  assert (W0 : entry (product (product [[1; 0]; [0; -1]] [[Phi_1; (sqrt Phi_1) * (sqrt Phi_2)]; [(sqrt Phi_1) * (sqrt Phi_2); Phi_2]]) [[1; 0]; [0; -1]]) 1 0 = - (sqrt Phi_1) * (sqrt Phi_2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma rank_one_11_out_inhabited : rank_one_11_out_domain (2 / 3) (5 / 4).
Proof. premises rank_one_11_out_domain. Qed.
Lemma rank_one_11_out_left_value : Rabs (rank_one_11_out_left (2 / 3) (5 / 4) - (-(45643546459 / 50000000000))) <= (1 / 100000000000).
Proof. by_value rank_one_11_out_left. Qed.
Lemma rank_one_11_out_right_value : Rabs (rank_one_11_out_right (2 / 3) (5 / 4) - (-(45643546459 / 50000000000))) <= (1 / 100000000000).
Proof. by_value rank_one_11_out_right. Qed.
Lemma rank_one_11_out_wrong_0 : ~ (forall Phi_1 Phi_2, rank_one_11_out_domain Phi_1 Phi_2 -> rank_one_11_out_left Phi_1 Phi_2 = - Phi_2).
Proof. refuted rank_one_11_out_inhabited rank_one_11_out_left. Qed.
Lemma rank_one_11_out_wrong_1 : ~ (forall Phi_1 Phi_2, rank_one_11_out_domain Phi_1 Phi_2 -> rank_one_11_out_left Phi_1 Phi_2 = - Phi_1).
Proof. refuted rank_one_11_out_inhabited rank_one_11_out_left. Qed.

(* rank_r_volume_1: | Subs(p*y - q*x, (p, q, x, y), (a, b, 0, 0)) = 0 *)
Definition rank_r_volume_1_out_domain (a b : R) : Prop :=
  True.
Definition rank_r_volume_1_out_left (a b : R) : R :=
  (a * 0) - (b * 0).
Definition rank_r_volume_1_out_right (a b : R) : R :=
  0.
Lemma rank_r_volume_1_out : forall a b : R, rank_r_volume_1_out_domain a b ->
  rank_r_volume_1_out_left a b = rank_r_volume_1_out_right a b.
Proof.
  unfold rank_r_volume_1_out_domain, rank_r_volume_1_out_left, rank_r_volume_1_out_right.
  intros a b _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_r_volume_1_left (a b : R) : R :=
  (fun p q x y : R => (p * y) - (q * x)) a b 0 0.
Definition rank_r_volume_1_right (a b : R) : R :=
  0.
Lemma rank_r_volume_1 : forall a b : R, rank_r_volume_1_out_domain a b ->
  rank_r_volume_1_left a b = rank_r_volume_1_right a b.
Proof.
  intros a b H; generalize (rank_r_volume_1_out a b H); revert H.
  unfold rank_r_volume_1_out_domain, rank_r_volume_1_out_left, rank_r_volume_1_out_right, rank_r_volume_1_left, rank_r_volume_1_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_r_volume_1_out_inhabited : rank_r_volume_1_out_domain (2 / 3) (-(4 / 5)).
Proof. premises rank_r_volume_1_out_domain. Qed.
Lemma rank_r_volume_1_out_left_value : Rabs (rank_r_volume_1_out_left (2 / 3) (-(4 / 5)) - 0) <= (1 / 10000000000).
Proof. by_value rank_r_volume_1_out_left. Qed.
Lemma rank_r_volume_1_out_right_value : Rabs (rank_r_volume_1_out_right (2 / 3) (-(4 / 5)) - 0) <= (1 / 10000000000).
Proof. by_value rank_r_volume_1_out_right. Qed.
Lemma rank_r_volume_1_out_wrong_0 : ~ (forall a b, rank_r_volume_1_out_domain a b -> rank_r_volume_1_out_left a b = 1).
Proof. refuted rank_r_volume_1_out_inhabited rank_r_volume_1_out_left. Qed.
Lemma rank_r_volume_1_out_wrong_1 : ~ (forall a b, rank_r_volume_1_out_domain a b -> rank_r_volume_1_out_left a b = -1).
Proof. refuted rank_r_volume_1_out_inhabited rank_r_volume_1_out_left. Qed.

(* rank_r_volume_2: Along a curve of matrices of rank r, entry (i, l) of U^T Ẇ V is a^U_il σ_l − σ_i a^V_il off
   the diagonal: zero where both singular values are, free where one is positive.  The tangent space has
   dimension r² + 2r(d − r). | Subs(p*y - q*x, (p, q, x, y), (a, b, sigma_i, 0)) = -b*sigma_i *)
Definition rank_r_volume_2_out_domain (a b sigma_i : R) : Prop :=
  0 < sigma_i.
Definition rank_r_volume_2_out_left (a b sigma_i : R) : R :=
  (a * 0) - (b * sigma_i).
Definition rank_r_volume_2_out_right (a b sigma_i : R) : R :=
  - b * sigma_i.
Lemma rank_r_volume_2_out : forall a b sigma_i : R, rank_r_volume_2_out_domain a b sigma_i ->
  rank_r_volume_2_out_left a b sigma_i = rank_r_volume_2_out_right a b sigma_i.
Proof.
  unfold rank_r_volume_2_out_domain, rank_r_volume_2_out_left, rank_r_volume_2_out_right.
  intros a b sigma_i H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_r_volume_2_left (a b sigma_i : R) : R :=
  (fun p q x y : R => (p * y) - (q * x)) a b sigma_i 0.
Definition rank_r_volume_2_right (a b sigma_i : R) : R :=
  - b * sigma_i.
Lemma rank_r_volume_2 : forall a b sigma_i : R, rank_r_volume_2_out_domain a b sigma_i ->
  rank_r_volume_2_left a b sigma_i = rank_r_volume_2_right a b sigma_i.
Proof.
  intros a b sigma_i H; generalize (rank_r_volume_2_out a b sigma_i H); revert H.
  unfold rank_r_volume_2_out_domain, rank_r_volume_2_out_left, rank_r_volume_2_out_right, rank_r_volume_2_left, rank_r_volume_2_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_r_volume_2_out_inhabited : rank_r_volume_2_out_domain (2 / 3) (-(4 / 5)) (7 / 2).
Proof. premises rank_r_volume_2_out_domain. Qed.
Lemma rank_r_volume_2_out_left_value : Rabs (rank_r_volume_2_out_left (2 / 3) (-(4 / 5)) (7 / 2) - (14 / 5)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_2_out_left. Qed.
Lemma rank_r_volume_2_out_right_value : Rabs (rank_r_volume_2_out_right (2 / 3) (-(4 / 5)) (7 / 2) - (14 / 5)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_2_out_right. Qed.
Lemma rank_r_volume_2_out_wrong_0 : ~ (forall a b sigma_i, rank_r_volume_2_out_domain a b sigma_i -> rank_r_volume_2_out_left a b sigma_i = - a * sigma_i).
Proof. refuted rank_r_volume_2_out_inhabited rank_r_volume_2_out_left. Qed.
Lemma rank_r_volume_2_out_wrong_1 : ~ (forall a b sigma_i, rank_r_volume_2_out_domain a b sigma_i -> (a * sigma_i) - (b * sigma_i) = rank_r_volume_2_out_right a b sigma_i).
Proof. refuted rank_r_volume_2_out_inhabited rank_r_volume_2_out_right. Qed.

(* rank_r_volume_3: | Subs(p*y - q*x, (p, q, x, y), (a, b, 0, sigma_l)) = a*sigma_l *)
Definition rank_r_volume_3_out_domain (a b sigma_l : R) : Prop :=
  0 < sigma_l.
Definition rank_r_volume_3_out_left (a b sigma_l : R) : R :=
  (a * sigma_l) - (b * 0).
Definition rank_r_volume_3_out_right (a b sigma_l : R) : R :=
  a * sigma_l.
Lemma rank_r_volume_3_out : forall a b sigma_l : R, rank_r_volume_3_out_domain a b sigma_l ->
  rank_r_volume_3_out_left a b sigma_l = rank_r_volume_3_out_right a b sigma_l.
Proof.
  unfold rank_r_volume_3_out_domain, rank_r_volume_3_out_left, rank_r_volume_3_out_right.
  intros a b sigma_l H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition rank_r_volume_3_left (a b sigma_l : R) : R :=
  (fun p q x y : R => (p * y) - (q * x)) a b 0 sigma_l.
Definition rank_r_volume_3_right (a b sigma_l : R) : R :=
  a * sigma_l.
Lemma rank_r_volume_3 : forall a b sigma_l : R, rank_r_volume_3_out_domain a b sigma_l ->
  rank_r_volume_3_left a b sigma_l = rank_r_volume_3_right a b sigma_l.
Proof.
  intros a b sigma_l H; generalize (rank_r_volume_3_out a b sigma_l H); revert H.
  unfold rank_r_volume_3_out_domain, rank_r_volume_3_out_left, rank_r_volume_3_out_right, rank_r_volume_3_left, rank_r_volume_3_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_r_volume_3_out_inhabited : rank_r_volume_3_out_domain (2 / 3) (-(4 / 5)) (5 / 3).
Proof. premises rank_r_volume_3_out_domain. Qed.
Lemma rank_r_volume_3_out_left_value : Rabs (rank_r_volume_3_out_left (2 / 3) (-(4 / 5)) (5 / 3) - (11111111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_3_out_left. Qed.
Lemma rank_r_volume_3_out_right_value : Rabs (rank_r_volume_3_out_right (2 / 3) (-(4 / 5)) (5 / 3) - (11111111111 / 10000000000)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_3_out_right. Qed.
Lemma rank_r_volume_3_out_wrong_0 : ~ (forall a b sigma_l, rank_r_volume_3_out_domain a b sigma_l -> rank_r_volume_3_out_left a b sigma_l = b * sigma_l).
Proof. refuted rank_r_volume_3_out_inhabited rank_r_volume_3_out_left. Qed.
Lemma rank_r_volume_3_out_wrong_1 : ~ (forall a b sigma_l, rank_r_volume_3_out_domain a b sigma_l -> (a * sigma_l) - (b * sigma_l) = rank_r_volume_3_out_right a b sigma_l).
Proof. refuted rank_r_volume_3_out_inhabited rank_r_volume_3_out_right. Qed.

(* rank_r_volume_5: in that layer (σ_l²)^0 = 1: no layer stands below the first. | Subs(sigma_i**(2*(N -
   j)/N)*sigma_l**(2*(j - 1)/N), j, 1) = sigma_i**(2*(N - 1)/N) *)
Definition rank_r_volume_5_out_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l.
Definition rank_r_volume_5_out_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (- 1 + N) / N)) * (Rpower sigma_l (2 * (1 - 1) / N)).
Definition rank_r_volume_5_out_right (N sigma_i sigma_l : R) : R :=
  Rpower sigma_i (2 * (N - 1) / N).
Lemma rank_r_volume_5_out : forall N sigma_i sigma_l : R, rank_r_volume_5_out_domain N sigma_i sigma_l ->
  rank_r_volume_5_out_left N sigma_i sigma_l = rank_r_volume_5_out_right N sigma_i sigma_l.
Proof.
  unfold rank_r_volume_5_out_domain, rank_r_volume_5_out_left, rank_r_volume_5_out_right.
  intros N sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (- 1 + N) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_l) (2 * (1 - 1) / N) = 1) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_r_volume_5_left (N sigma_i sigma_l : R) : R :=
  (fun j : R => (Rpower sigma_i (2 * (N - j) / N)) * (Rpower sigma_l (2 * (j - 1) / N))) 1.
Definition rank_r_volume_5_right (N sigma_i sigma_l : R) : R :=
  Rpower sigma_i (2 * (N - 1) / N).
Lemma rank_r_volume_5 : forall N sigma_i sigma_l : R, rank_r_volume_5_out_domain N sigma_i sigma_l ->
  rank_r_volume_5_left N sigma_i sigma_l = rank_r_volume_5_right N sigma_i sigma_l.
Proof.
  intros N sigma_i sigma_l H; generalize (rank_r_volume_5_out N sigma_i sigma_l H); revert H.
  unfold rank_r_volume_5_out_domain, rank_r_volume_5_out_left, rank_r_volume_5_out_right, rank_r_volume_5_left, rank_r_volume_5_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_r_volume_5_out_inhabited : rank_r_volume_5_out_domain 2 (7 / 2) (5 / 3).
Proof. premises rank_r_volume_5_out_domain. Qed.
Lemma rank_r_volume_5_out_left_value : Rabs (rank_r_volume_5_out_left 2 (7 / 2) (5 / 3) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_5_out_left. Qed.
Lemma rank_r_volume_5_out_right_value : Rabs (rank_r_volume_5_out_right 2 (7 / 2) (5 / 3) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_5_out_right. Qed.
Lemma rank_r_volume_5_out_wrong_0 : ~ (forall N sigma_i sigma_l, rank_r_volume_5_out_domain N sigma_i sigma_l -> rank_r_volume_5_out_left N sigma_i sigma_l = Rpower sigma_l (2 * (N - 1) / N)).
Proof. refuted rank_r_volume_5_out_inhabited rank_r_volume_5_out_left. Qed.
Lemma rank_r_volume_5_out_wrong_1 : ~ (forall N sigma_i sigma_l, rank_r_volume_5_out_domain N sigma_i sigma_l -> Rpower sigma_l (2 * (N - 1) / N) = rank_r_volume_5_out_right N sigma_i sigma_l).
Proof. refuted rank_r_volume_5_out_inhabited rank_r_volume_5_out_right. Qed.

(* rank_r_volume_8: | (sigma_i**2 - sigma_l**2)/(2*log(sigma_i/sigma_l)) = Subs(kappa*(sigma_i**2 -
   sigma_l**2)/(2*kappa*log(sigma_i) + 2), kappa, -1/log(sigma_l)) *)
Definition rank_r_volume_8_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0 /\ ln sigma_l <> 0 /\ - (2 * (ln sigma_i) / (ln sigma_l)) + 2 <> 0.
Definition rank_r_volume_8_out_left (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Definition rank_r_volume_8_out_right (sigma_i sigma_l : R) : R :=
  ((-1) / (ln sigma_l)) * ((sigma_i ^ 2) - (sigma_l ^ 2)) / ((2 * ((-1) / (ln sigma_l)) * (ln sigma_i)) + 2).
Lemma rank_r_volume_8_out : forall sigma_i sigma_l : R, rank_r_volume_8_out_domain sigma_i sigma_l ->
  rank_r_volume_8_out_left sigma_i sigma_l = rank_r_volume_8_out_right sigma_i sigma_l.
Proof.
  unfold rank_r_volume_8_out_domain, rank_r_volume_8_out_left, rank_r_volume_8_out_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition rank_r_volume_8_left (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Definition rank_r_volume_8_right (sigma_i sigma_l : R) : R :=
  (fun kappa : R => kappa * ((sigma_i ^ 2) - (sigma_l ^ 2)) / ((2 * kappa * (ln sigma_i)) + 2)) ((-1) / (ln sigma_l)).
Lemma rank_r_volume_8 : forall sigma_i sigma_l : R, rank_r_volume_8_out_domain sigma_i sigma_l ->
  rank_r_volume_8_left sigma_i sigma_l = rank_r_volume_8_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (rank_r_volume_8_out sigma_i sigma_l H); revert H.
  unfold rank_r_volume_8_out_domain, rank_r_volume_8_out_left, rank_r_volume_8_out_right, rank_r_volume_8_left, rank_r_volume_8_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma rank_r_volume_8_out_inhabited : rank_r_volume_8_out_domain (7 / 2) (1 / 9).
Proof. premises rank_r_volume_8_out_domain. Qed.
Lemma rank_r_volume_8_out_left_value : Rabs (rank_r_volume_8_out_left (7 / 2) (1 / 9) - (4433948731 / 2500000000)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_8_out_left. Qed.
Lemma rank_r_volume_8_out_right_value : Rabs (rank_r_volume_8_out_right (7 / 2) (1 / 9) - (4433948731 / 2500000000)) <= (1 / 10000000000).
Proof. by_value rank_r_volume_8_out_right. Qed.
Lemma rank_r_volume_8_out_wrong_0 : ~ (forall sigma_i sigma_l, rank_r_volume_8_out_domain sigma_i sigma_l -> rank_r_volume_8_out_left sigma_i sigma_l = sigma_i * ((sigma_i ^ 2) - (sigma_l ^ 2)) / (- (2 * (ln sigma_i) / (ln sigma_l)) + 2)).
Proof. refuted rank_r_volume_8_out_inhabited rank_r_volume_8_out_left. Qed.
Lemma rank_r_volume_8_out_wrong_1 : ~ (forall sigma_i sigma_l, rank_r_volume_8_out_domain sigma_i sigma_l -> rank_r_volume_8_out_left sigma_i sigma_l = - ((sigma_i ^ 2) - (sigma_l ^ 2)) / ((2 * sigma_i * (ln sigma_i)) + 2) / (ln sigma_l)).
Proof. refuted rank_r_volume_8_out_inhabited rank_r_volume_8_out_left. Qed.

(* volume_9: With Λ = log Σ, dσ_i = σ_i dλ_i. | Derivative(exp(lambda_i), lambda_i) = exp(lambda_i) *)
Definition volume_9_out_domain (lambda_i : R) : Prop :=
  True.
Definition volume_9_out_left (lambda_i : R) : R :=
  exp lambda_i.
Definition volume_9_out_right (lambda_i : R) : R :=
  exp lambda_i.
Lemma volume_9_out : forall lambda_i : R, volume_9_out_domain lambda_i ->
  volume_9_out_left lambda_i = volume_9_out_right lambda_i.
Proof.
  unfold volume_9_out_domain, volume_9_out_left, volume_9_out_right.
  intros lambda_i _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition volume_9_left (lambda_i : R) : R :=
  Derive (fun lambda_i : R => exp lambda_i) lambda_i.
Definition volume_9_right (lambda_i : R) : R :=
  exp lambda_i.
Lemma volume_9 : forall lambda_i : R, volume_9_out_domain lambda_i ->
  volume_9_left lambda_i = volume_9_right lambda_i.
Proof.
  intros lambda_i H; generalize (volume_9_out lambda_i H); revert H.
  unfold volume_9_out_domain, volume_9_out_left, volume_9_out_right, volume_9_left, volume_9_right.
  intros _ out. known.
  assert (W0 : Derive (fun lambda_i : R => exp lambda_i) lambda_i = exp lambda_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma volume_9_out_inhabited : volume_9_out_domain (3 / 2).
Proof. premises volume_9_out_domain. Qed.
Lemma volume_9_out_left_value : Rabs (volume_9_out_left (3 / 2) - (44816890703 / 10000000000)) <= (1 / 10000000000).
Proof. by_value volume_9_out_left. Qed.
Lemma volume_9_out_right_value : Rabs (volume_9_out_right (3 / 2) - (44816890703 / 10000000000)) <= (1 / 10000000000).
Proof. by_value volume_9_out_right. Qed.
Lemma volume_9_out_wrong_0 : ~ (forall lambda_i, volume_9_out_domain lambda_i -> volume_9_out_left lambda_i = exp (- lambda_i)).
Proof. refuted volume_9_out_inhabited volume_9_out_left. Qed.
Lemma volume_9_out_wrong_1 : ~ (forall lambda_i, volume_9_out_domain lambda_i -> exp (- lambda_i) = volume_9_out_right lambda_i).
Proof. refuted volume_9_out_inhabited volume_9_out_right. Qed.

(* volume_10: g^N has the eigenvalues 1/λ_il, so sqrt(det g^N) is the product of λ_ii^{-1/2} over i and, λ_il
   being symmetric, of 1/λ_il over i < l. | sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))) = sigma_l**(2*(N - 1)/N)*(-sigma_i**2/sigma_l**2 + 1)/(N*(1 -
   (sigma_i**2/sigma_l**2)**(1/N))) *)
Definition volume_10_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ 1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) <> 0.
Definition volume_10_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))).
Definition volume_10_right (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_l (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / N / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))).
Lemma volume_10 : forall N sigma_i sigma_l : R, volume_10_domain N sigma_i sigma_l ->
  volume_10_left N sigma_i sigma_l = volume_10_right N sigma_i sigma_l.
Proof.
  unfold volume_10_domain, volume_10_left, volume_10_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_l) (2 * (N - 1) / N) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma volume_10_inhabited : volume_10_domain 2 (7 / 2) (5 / 3).
Proof. premises volume_10_domain. Qed.
Lemma volume_10_left_value : Rabs (volume_10_left 2 (7 / 2) (5 / 3) - (25833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value volume_10_left. Qed.
Lemma volume_10_right_value : Rabs (volume_10_right 2 (7 / 2) (5 / 3) - (25833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value volume_10_right. Qed.
Lemma volume_10_wrong_0 : ~ (forall N sigma_i sigma_l, volume_10_domain N sigma_i sigma_l -> volume_10_left N sigma_i sigma_l = (Rpower sigma_i (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / N / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)))).
Proof. refuted volume_10_inhabited volume_10_left. Qed.
Lemma volume_10_wrong_1 : ~ (forall N sigma_i sigma_l, volume_10_domain N sigma_i sigma_l -> volume_10_left N sigma_i sigma_l = 0).
Proof. refuted volume_10_inhabited volume_10_left. Qed.

(* volume_11: For a pair, 1/λ_il = N (σ_i^{2/N} − σ_l^{2/N})/(σ_i² − σ_l²): over all pairs N^{d(d-1)/2}
   van(Σ^{2/N})/van(Σ²). | N*(1 - (sigma_l**2/sigma_i**2)**(1/N))/(sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)) = N*(sigma_i**(2/N) - sigma_l**(2/N))/(sigma_i**2 - sigma_l**2) *)
Definition volume_11_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - ((sigma_l ^ 2) / (sigma_i ^ 2)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition volume_11_left (N sigma_i sigma_l : R) : R :=
  N * (Rpower sigma_i (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))).
Definition volume_11_right (N sigma_i sigma_l : R) : R :=
  N * ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma volume_11 : forall N sigma_i sigma_l : R, volume_11_domain N sigma_i sigma_l ->
  volume_11_left N sigma_i sigma_l = volume_11_right N sigma_i sigma_l.
Proof.
  unfold volume_11_domain, volume_11_left, volume_11_right.
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
Lemma volume_11_inhabited : volume_11_domain 2 (7 / 2) (5 / 3).
Proof. premises volume_11_domain. Qed.
Lemma volume_11_left_value : Rabs (volume_11_left 2 (7 / 2) (5 / 3) - (38709677419 / 100000000000)) <= (1 / 100000000000).
Proof. by_value volume_11_left. Qed.
Lemma volume_11_right_value : Rabs (volume_11_right 2 (7 / 2) (5 / 3) - (38709677419 / 100000000000)) <= (1 / 100000000000).
Proof. by_value volume_11_right. Qed.
Lemma volume_11_wrong_0 : ~ (forall N sigma_i sigma_l, volume_11_domain N sigma_i sigma_l -> volume_11_left N sigma_i sigma_l = 0).
Proof. refuted volume_11_inhabited volume_11_left. Qed.
Lemma volume_11_wrong_1 : ~ (forall N sigma_i sigma_l, volume_11_domain N sigma_i sigma_l -> N * (Rpower sigma_l (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) = volume_11_right N sigma_i sigma_l).
Proof. refuted volume_11_inhabited volume_11_right. Qed.

(* volume_12: At infinite depth 1/λ_il = (log σ_i² − log σ_l²)/(σ_i² − σ_l²). |
   2*log(sigma_i/sigma_l)/(sigma_i**2 - sigma_l**2) = (log(sigma_i**2) - log(sigma_l**2))/(sigma_i**2 -
   sigma_l**2) *)
Definition volume_12_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition volume_12_left (sigma_i sigma_l : R) : R :=
  2 * (ln (sigma_i / sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition volume_12_right (sigma_i sigma_l : R) : R :=
  ((ln (sigma_i ^ 2)) - (ln (sigma_l ^ 2))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma volume_12 : forall sigma_i sigma_l : R, volume_12_domain sigma_i sigma_l ->
  volume_12_left sigma_i sigma_l = volume_12_right sigma_i sigma_l.
Proof.
  unfold volume_12_domain, volume_12_left, volume_12_right.
  intros sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_i) ^ 2) = 2 * X_sigma_i) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_l) ^ 2) = 2 * X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma volume_12_inhabited : volume_12_domain (7 / 2) (5 / 3).
Proof. premises volume_12_domain. Qed.
Lemma volume_12_left_value : Rabs (volume_12_left (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value volume_12_left. Qed.
Lemma volume_12_right_value : Rabs (volume_12_right (7 / 2) (5 / 3) - (3916384811 / 25000000000)) <= (1 / 100000000000).
Proof. by_value volume_12_right. Qed.
Lemma volume_12_wrong_0 : ~ (forall sigma_i sigma_l, volume_12_domain sigma_i sigma_l -> volume_12_left sigma_i sigma_l = 0).
Proof. refuted volume_12_inhabited volume_12_left. Qed.
Lemma volume_12_wrong_1 : ~ (forall sigma_i sigma_l, volume_12_domain sigma_i sigma_l -> 0 = volume_12_right sigma_i sigma_l).
Proof. refuted volume_12_inhabited volume_12_right. Qed.

(* volume_13: | Derivative(log(sigma_i), sigma_i) = 1/sigma_i *)
Definition volume_13_out_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition volume_13_out_left (sigma_i : R) : R :=
  / sigma_i.
Definition volume_13_out_right (sigma_i : R) : R :=
  / sigma_i.
Lemma volume_13_out : forall sigma_i : R, volume_13_out_domain sigma_i ->
  volume_13_out_left sigma_i = volume_13_out_right sigma_i.
Proof.
  unfold volume_13_out_domain, volume_13_out_left, volume_13_out_right.
  intros sigma_i H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition volume_13_left (sigma_i : R) : R :=
  Derive (fun sigma_i : R => ln sigma_i) sigma_i.
Definition volume_13_right (sigma_i : R) : R :=
  / sigma_i.
Lemma volume_13 : forall sigma_i : R, volume_13_out_domain sigma_i ->
  volume_13_left sigma_i = volume_13_right sigma_i.
Proof.
  intros sigma_i H; generalize (volume_13_out sigma_i H); revert H.
  unfold volume_13_out_domain, volume_13_out_left, volume_13_out_right, volume_13_left, volume_13_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_i : R => ln sigma_i) sigma_i = / sigma_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma volume_13_out_inhabited : volume_13_out_domain (7 / 2).
Proof. premises volume_13_out_domain. Qed.
Lemma volume_13_out_left_value : Rabs (volume_13_out_left (7 / 2) - (28571428571 / 100000000000)) <= (1 / 100000000000).
Proof. by_value volume_13_out_left. Qed.
Lemma volume_13_out_right_value : Rabs (volume_13_out_right (7 / 2) - (28571428571 / 100000000000)) <= (1 / 100000000000).
Proof. by_value volume_13_out_right. Qed.
Lemma volume_13_out_wrong_0 : ~ (forall sigma_i, volume_13_out_domain sigma_i -> volume_13_out_left sigma_i = 1).
Proof. refuted volume_13_out_inhabited volume_13_out_left. Qed.
Lemma volume_13_out_wrong_1 : ~ (forall sigma_i, volume_13_out_domain sigma_i -> volume_13_out_left sigma_i = / (sigma_i ^ 2)).
Proof. refuted volume_13_out_inhabited volume_13_out_left. Qed.

Definition all_of_them := (effective_rank_3,
  effective_rank_4,
  effective_rank_5,
  effective_rank_6,
  effective_rank_7,
  effective_rank_8,
  effective_rank_9,
  effective_rank_10,
  effective_rank_11,
  effective_rank_12,
  effective_rank_15,
  effective_rank_16,
  effective_rank_17,
  effective_rank_18,
  effective_rank_19,
  jacobian_4,
  jacobian_5,
  jacobian_6,
  jacobian_7,
  jacobian_8,
  jacobian_9,
  jacobian_10,
  jacobian_11,
  jacobian_12,
  jacobian_13,
  jacobian_14,
  jacobian_15,
  jacobian_16,
  jacobian_17,
  jacobian_18,
  jacobian_19,
  jacobian_20,
  jacobian_21,
  jacobian_22,
  orthogonal_ensemble_2,
  orthogonal_ensemble_3,
  orthogonal_ensemble_4,
  orthogonal_ensemble_5,
  orthogonal_ensemble_6,
  rank_one_1,
  rank_one_2,
  rank_one_3,
  rank_one_4,
  rank_one_5,
  rank_one_6,
  rank_one_7,
  rank_one_8,
  rank_one_9,
  rank_one_10,
  rank_one_11,
  rank_r_volume_1,
  rank_r_volume_2,
  rank_r_volume_3,
  rank_r_volume_5,
  rank_r_volume_8,
  volume_9,
  volume_10,
  volume_11,
  volume_12,
  volume_13).
Print Assumptions all_of_them.
