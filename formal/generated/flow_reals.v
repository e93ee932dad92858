(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.

(* angles_1: With p = tan(θ/2), θ̇ = 2ṗ/(1 + p²), and d cos θ = −sin θ dθ: so Ṙ(θ) = R(θ) J θ̇ with J = R(π/2). |
   Derivative((1 - tan(theta/2)**2)/(tan(theta/2)**2 + 1), tan(theta/2)) = -4*tan(theta/2)/(tan(theta/2)**2 +
   1)**2 *)
Definition angles_1_out_domain (tan_theta_2 : R) : Prop :=
  True.
Definition angles_1_out_left (tan_theta_2 : R) : R :=
  - (2 * tan_theta_2 * (1 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 1) ^ 2)) - (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1)).
Definition angles_1_out_right (tan_theta_2 : R) : R :=
  - 4 * tan_theta_2 / (((tan_theta_2 ^ 2) + 1) ^ 2).
Lemma angles_1_out : forall tan_theta_2 : R, angles_1_out_domain tan_theta_2 ->
  angles_1_out_left tan_theta_2 = angles_1_out_right tan_theta_2.
Proof.
  unfold angles_1_out_domain, angles_1_out_left, angles_1_out_right.
  intros tan_theta_2 _.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition angles_1_left (tan_theta_2 : R) : R :=
  Derive (fun tan_theta_2 : R => (1 - (tan_theta_2 ^ 2)) / ((tan_theta_2 ^ 2) + 1)) tan_theta_2.
Definition angles_1_right (tan_theta_2 : R) : R :=
  - 4 * tan_theta_2 / (((tan_theta_2 ^ 2) + 1) ^ 2).
Lemma angles_1 : forall tan_theta_2 : R, angles_1_out_domain tan_theta_2 ->
  angles_1_left tan_theta_2 = angles_1_right tan_theta_2.
Proof.
  intros tan_theta_2 H; generalize (angles_1_out tan_theta_2 H); revert H.
  unfold angles_1_out_domain, angles_1_out_left, angles_1_out_right, angles_1_left, angles_1_right.
  intros _ out. known.
  assert (W0 : Derive (fun tan_theta_2 : R => (1 - (tan_theta_2 ^ 2)) / ((tan_theta_2 ^ 2) + 1)) tan_theta_2 = - (2 * tan_theta_2 * (1 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 1) ^ 2)) - (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1))) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma angles_1_out_inhabited : angles_1_out_domain (1 / 3).
Proof. premises angles_1_out_domain. Qed.
Lemma angles_1_out_left_value : Rabs (angles_1_out_left (1 / 3) - (-(27 / 25))) <= (1 / 10000000000).
Proof. by_value angles_1_out_left. Qed.
Lemma angles_1_out_right_value : Rabs (angles_1_out_right (1 / 3) - (-(27 / 25))) <= (1 / 10000000000).
Proof. by_value angles_1_out_right. Qed.
Lemma angles_1_out_wrong_0 : ~ (forall tan_theta_2, angles_1_out_domain tan_theta_2 -> angles_1_out_left tan_theta_2 = - 4 * tan_theta_2 / (((tan_theta_2 ^ 2) + 2) ^ 2)).
Proof. refuted angles_1_out_inhabited angles_1_out_left. Qed.
Lemma angles_1_out_wrong_1 : ~ (forall tan_theta_2, angles_1_out_domain tan_theta_2 -> - (2 * tan_theta_2 * (1 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 2) ^ 2)) - (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 2)) = angles_1_out_right tan_theta_2).
Proof. refuted angles_1_out_inhabited angles_1_out_right. Qed.

(* angles_2: | Derivative(2*tan(theta/2)/(tan(theta/2)**2 + 1), tan(theta/2)) = 2*(1 -
   tan(theta/2)**2)/(tan(theta/2)**2 + 1)**2 *)
Definition angles_2_out_domain (tan_theta_2 : R) : Prop :=
  True.
Definition angles_2_out_left (tan_theta_2 : R) : R :=
  - (4 * (tan_theta_2 ^ 2) / (((tan_theta_2 ^ 2) + 1) ^ 2)) + (2 / ((tan_theta_2 ^ 2) + 1)).
Definition angles_2_out_right (tan_theta_2 : R) : R :=
  2 * (1 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 1) ^ 2).
Lemma angles_2_out : forall tan_theta_2 : R, angles_2_out_domain tan_theta_2 ->
  angles_2_out_left tan_theta_2 = angles_2_out_right tan_theta_2.
Proof.
  unfold angles_2_out_domain, angles_2_out_left, angles_2_out_right.
  intros tan_theta_2 _.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition angles_2_left (tan_theta_2 : R) : R :=
  Derive (fun tan_theta_2 : R => 2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1)) tan_theta_2.
Definition angles_2_right (tan_theta_2 : R) : R :=
  2 * (1 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 1) ^ 2).
Lemma angles_2 : forall tan_theta_2 : R, angles_2_out_domain tan_theta_2 ->
  angles_2_left tan_theta_2 = angles_2_right tan_theta_2.
Proof.
  intros tan_theta_2 H; generalize (angles_2_out tan_theta_2 H); revert H.
  unfold angles_2_out_domain, angles_2_out_left, angles_2_out_right, angles_2_left, angles_2_right.
  intros _ out. known.
  assert (W0 : Derive (fun tan_theta_2 : R => 2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1)) tan_theta_2 = - (4 * (tan_theta_2 ^ 2) / (((tan_theta_2 ^ 2) + 1) ^ 2)) + (2 / ((tan_theta_2 ^ 2) + 1))) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma angles_2_out_inhabited : angles_2_out_domain (1 / 3).
Proof. premises angles_2_out_domain. Qed.
Lemma angles_2_out_left_value : Rabs (angles_2_out_left (1 / 3) - (36 / 25)) <= (1 / 10000000000).
Proof. by_value angles_2_out_left. Qed.
Lemma angles_2_out_right_value : Rabs (angles_2_out_right (1 / 3) - (36 / 25)) <= (1 / 10000000000).
Proof. by_value angles_2_out_right. Qed.
Lemma angles_2_out_wrong_0 : ~ (forall tan_theta_2, angles_2_out_domain tan_theta_2 -> angles_2_out_left tan_theta_2 = 2 * (1 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 2) ^ 2)).
Proof. refuted angles_2_out_inhabited angles_2_out_left. Qed.
Lemma angles_2_out_wrong_1 : ~ (forall tan_theta_2, angles_2_out_domain tan_theta_2 -> angles_2_out_left tan_theta_2 = 2 * (2 - (tan_theta_2 ^ 2)) / (((tan_theta_2 ^ 2) + 1) ^ 2)).
Proof. refuted angles_2_out_inhabited angles_2_out_left. Qed.

(* angles_3: | Determinant(Matrix([ [cos(phi)*cos(theta)*sigma_1 + sin(phi)*sin(theta)*varsigma_2,
   -cos(phi)*sin(theta)*varsigma_2 + cos(theta)*sigma_1*sin(phi)], [cos(phi)*sigma_1*sin(theta) -
   cos(theta)*sin(phi)*varsigma_2,  cos(phi)*cos(theta)*varsigma_2 + sigma_1*sin(phi)*sin(theta)]])) =
   sigma_1*varsigma_2 *)
Definition angles_3_out_domain (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : Prop :=
  0 < sigma_1.
Definition angles_3_out_left (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  sigma_1 * varsigma_2.
Definition angles_3_out_right (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  sigma_1 * varsigma_2.
Lemma angles_3_out : forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R, angles_3_out_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 ->
  angles_3_out_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = angles_3_out_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2.
Proof.
  unfold angles_3_out_domain, angles_3_out_left, angles_3_out_right.
  intros sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition angles_3_left (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  det [[(sigma_1 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (4 * tan_phi_2 * tan_theta_2 * varsigma_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)); (2 * sigma_1 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_theta_2 * varsigma_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))]; [(2 * sigma_1 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_phi_2 * varsigma_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)); (4 * sigma_1 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (varsigma_2 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))]].
Definition angles_3_right (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  sigma_1 * varsigma_2.
Lemma angles_3 : forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R, angles_3_out_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 ->
  angles_3_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = angles_3_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2.
Proof.
  intros sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H; generalize (angles_3_out sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H); revert H.
  unfold angles_3_out_domain, angles_3_out_left, angles_3_out_right, angles_3_left, angles_3_right.
  intros H0 out. known.
  assert (W0 : det [[(sigma_1 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (4 * tan_phi_2 * tan_theta_2 * varsigma_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)); (2 * sigma_1 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_theta_2 * varsigma_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))]; [(2 * sigma_1 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_phi_2 * varsigma_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)); (4 * sigma_1 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (varsigma_2 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))]] = sigma_1 * varsigma_2) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma angles_3_out_inhabited : angles_3_out_domain (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3).
Proof. premises angles_3_out_domain. Qed.
Lemma angles_3_out_left_value : Rabs (angles_3_out_left (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (58333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value angles_3_out_left. Qed.
Lemma angles_3_out_right_value : Rabs (angles_3_out_right (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (58333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value angles_3_out_right. Qed.
Lemma angles_3_out_wrong_0 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_3_out_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_3_out_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = 2 * sigma_1 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1)).
Proof. refuted angles_3_out_inhabited angles_3_out_left. Qed.
Lemma angles_3_out_wrong_1 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_3_out_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> (- (4 * (sigma_1 ^ 2) * (tan_phi_2 ^ 3) * (tan_theta_2 ^ 3)) - (8 * (sigma_1 ^ 2) * (tan_phi_2 ^ 3) * (tan_theta_2 ^ 2)) + (4 * (sigma_1 ^ 2) * (tan_phi_2 ^ 3) * tan_theta_2) + (4 * (sigma_1 ^ 2) * tan_phi_2 * (tan_theta_2 ^ 3)) + (8 * (sigma_1 ^ 2) * tan_phi_2 * (tan_theta_2 ^ 2)) - (4 * (sigma_1 ^ 2) * tan_phi_2 * tan_theta_2) - (2 * sigma_1 * (tan_phi_2 ^ 4) * (tan_theta_2 ^ 3) * varsigma_2) + (4 * sigma_1 * (tan_phi_2 ^ 4) * (tan_theta_2 ^ 2) * varsigma_2) + (2 * sigma_1 * (tan_phi_2 ^ 4) * tan_theta_2 * varsigma_2) + (4 * sigma_1 * (tan_phi_2 ^ 2) * (tan_theta_2 ^ 4) * varsigma_2) + (4 * sigma_1 * (tan_phi_2 ^ 2) * (tan_theta_2 ^ 3) * varsigma_2) - (4 * sigma_1 * (tan_phi_2 ^ 2) * tan_theta_2 * varsigma_2) + (4 * sigma_1 * (tan_phi_2 ^ 2) * varsigma_2) - (2 * sigma_1 * (tan_theta_2 ^ 3) * varsigma_2) + (4 * sigma_1 * (tan_theta_2 ^ 2) * varsigma_2) + (2 * sigma_1 * tan_theta_2 * varsigma_2)) / (((tan_phi_2 ^ 4) * (tan_theta_2 ^ 4)) + (2 * (tan_phi_2 ^ 4) * (tan_theta_2 ^ 2)) + (tan_phi_2 ^ 4) + (2 * (tan_phi_2 ^ 2) * (tan_theta_2 ^ 4)) + (4 * (tan_phi_2 ^ 2) * (tan_theta_2 ^ 2)) + (2 * (tan_phi_2 ^ 2)) + (tan_theta_2 ^ 4) + (2 * (tan_theta_2 ^ 2)) + 1) = angles_3_out_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2).
Proof. refuted angles_3_out_inhabited angles_3_out_right. Qed.

(* angles_4: W_11 + W_22 and W_21 − W_12 are (σ_1 + ς_2) times cosine and sine of θ − φ; W_11 − W_22 and W_21 +
   W_12 are (σ_1 − ς_2) times those of θ + φ: moduli and arguments give the coordinates back wherever σ_1 >
   |ς_2|. | cos(phi)*cos(theta)*sigma_1 + cos(phi)*cos(theta)*varsigma_2 + sigma_1*sin(phi)*sin(theta) +
   sin(phi)*sin(theta)*varsigma_2 = (sigma_1 + varsigma_2)*(cos(phi)*cos(theta) + sin(phi)*sin(theta)) *)
Definition angles_4_domain (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : Prop :=
  0 < sigma_1.
Definition angles_4_left (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  (4 * sigma_1 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (sigma_1 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (4 * tan_phi_2 * tan_theta_2 * varsigma_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (varsigma_2 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)).
Definition angles_4_right (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  (sigma_1 + varsigma_2) * ((4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + ((1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))).
Lemma angles_4 : forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R, angles_4_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 ->
  angles_4_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = angles_4_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2.
Proof.
  unfold angles_4_domain, angles_4_left, angles_4_right.
  intros sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_4_inhabited : angles_4_domain (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3).
Proof. premises angles_4_domain. Qed.
Lemma angles_4_left_value : Rabs (angles_4_left (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (-(18186666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value angles_4_left. Qed.
Lemma angles_4_right_value : Rabs (angles_4_right (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (-(18186666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value angles_4_right. Qed.
Lemma angles_4_wrong_0 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_4_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_4_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 + (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1))) * ((4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + ((1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_4_inhabited angles_4_left. Qed.
Lemma angles_4_wrong_1 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_4_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_4_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 + varsigma_2) * ((4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_4_inhabited angles_4_left. Qed.

(* angles_5: | cos(phi)*sigma_1*sin(theta) + cos(phi)*sin(theta)*varsigma_2 - cos(theta)*sigma_1*sin(phi) -
   cos(theta)*sin(phi)*varsigma_2 = (sigma_1 + varsigma_2)*(cos(phi)*sin(theta) - cos(theta)*sin(phi)) *)
Definition angles_5_domain (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : Prop :=
  0 < sigma_1.
Definition angles_5_left (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  - (2 * sigma_1 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * sigma_1 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_phi_2 * varsigma_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_theta_2 * varsigma_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)).
Definition angles_5_right (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  (sigma_1 + varsigma_2) * (- (2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))).
Lemma angles_5 : forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R, angles_5_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 ->
  angles_5_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = angles_5_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2.
Proof.
  unfold angles_5_domain, angles_5_left, angles_5_right.
  intros sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_5_inhabited : angles_5_domain (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3).
Proof. premises angles_5_domain. Qed.
Lemma angles_5_left_value : Rabs (angles_5_left (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (1209 / 250)) <= (1 / 10000000000).
Proof. by_value angles_5_left. Qed.
Lemma angles_5_right_value : Rabs (angles_5_right (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (1209 / 250)) <= (1 / 10000000000).
Proof. by_value angles_5_right. Qed.
Lemma angles_5_wrong_0 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_5_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_5_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 + (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1))) * (- (2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_5_inhabited angles_5_left. Qed.
Lemma angles_5_wrong_1 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_5_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_5_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 + varsigma_2) * ((4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_5_inhabited angles_5_left. Qed.

(* angles_6: | cos(phi)*cos(theta)*sigma_1 - cos(phi)*cos(theta)*varsigma_2 - sigma_1*sin(phi)*sin(theta) +
   sin(phi)*sin(theta)*varsigma_2 = (sigma_1 - varsigma_2)*(cos(phi)*cos(theta) - sin(phi)*sin(theta)) *)
Definition angles_6_domain (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : Prop :=
  0 < sigma_1.
Definition angles_6_left (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  - (4 * sigma_1 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (sigma_1 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (4 * tan_phi_2 * tan_theta_2 * varsigma_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (varsigma_2 * (1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)).
Definition angles_6_right (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  (sigma_1 - varsigma_2) * (- (4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + ((1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))).
Lemma angles_6 : forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R, angles_6_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 ->
  angles_6_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = angles_6_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2.
Proof.
  unfold angles_6_domain, angles_6_left, angles_6_right.
  intros sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_6_inhabited : angles_6_domain (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3).
Proof. premises angles_6_domain. Qed.
Lemma angles_6_left_value : Rabs (angles_6_left (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (14666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value angles_6_left. Qed.
Lemma angles_6_right_value : Rabs (angles_6_right (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (14666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value angles_6_right. Qed.
Lemma angles_6_wrong_0 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_6_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_6_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 - (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1))) * (- (4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + ((1 - (tan_phi_2 ^ 2)) * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_6_inhabited angles_6_left. Qed.
Lemma angles_6_wrong_1 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_6_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_6_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 - varsigma_2) * (- (4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_6_inhabited angles_6_left. Qed.

(* angles_7: | cos(phi)*sigma_1*sin(theta) - cos(phi)*sin(theta)*varsigma_2 + cos(theta)*sigma_1*sin(phi) -
   cos(theta)*sin(phi)*varsigma_2 = (sigma_1 - varsigma_2)*(cos(phi)*sin(theta) + cos(theta)*sin(phi)) *)
Definition angles_7_domain (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : Prop :=
  0 < sigma_1.
Definition angles_7_left (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  (2 * sigma_1 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * sigma_1 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_phi_2 * varsigma_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) - (2 * tan_theta_2 * varsigma_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)).
Definition angles_7_right (sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R) : R :=
  (sigma_1 - varsigma_2) * ((2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1))).
Lemma angles_7 : forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2 : R, angles_7_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 ->
  angles_7_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = angles_7_right sigma_1 tan_phi_2 tan_theta_2 varsigma_2.
Proof.
  unfold angles_7_domain, angles_7_left, angles_7_right.
  intros sigma_1 tan_phi_2 tan_theta_2 varsigma_2 H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_7_inhabited : angles_7_domain (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3).
Proof. premises angles_7_domain. Qed.
Lemma angles_7_left_value : Rabs (angles_7_left (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (-(11 / 10))) <= (1 / 10000000000).
Proof. by_value angles_7_left. Qed.
Lemma angles_7_right_value : Rabs (angles_7_right (7 / 2) (-(3 / 4)) (1 / 3) (5 / 3) - (-(11 / 10))) <= (1 / 10000000000).
Proof. by_value angles_7_right. Qed.
Lemma angles_7_wrong_0 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_7_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_7_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 - (2 * tan_theta_2 / ((tan_theta_2 ^ 2) + 1))) * ((2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_theta_2 * (1 - (tan_phi_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_7_inhabited angles_7_left. Qed.
Lemma angles_7_wrong_1 : ~ (forall sigma_1 tan_phi_2 tan_theta_2 varsigma_2, angles_7_domain sigma_1 tan_phi_2 tan_theta_2 varsigma_2 -> angles_7_left sigma_1 tan_phi_2 tan_theta_2 varsigma_2 = (sigma_1 - varsigma_2) * ((4 * tan_phi_2 * tan_theta_2 / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)) + (2 * tan_phi_2 * (1 - (tan_theta_2 ^ 2)) / ((tan_phi_2 ^ 2) + 1) / ((tan_theta_2 ^ 2) + 1)))).
Proof. refuted angles_7_inhabited angles_7_left. Qed.

(* angles_8: U = R(θ) and V = R(φ) diag(1, s) are singular vectors of W, a^U_12 = −θ̇, a^V_12 = −s φ̇, and U^T ∂E
   V = H diag(1, s) with H = R(θ)^T ∂E R(φ): Theorem 3.2 becomes θ̇ = −L_12 (ς_2 H_12 + σ_1 H_21), φ̇ = −L_12
   (σ_1 H_12 + ς_2 H_21), σ̇_1 = −λ_11 H_11, ς̇_2 = −λ_22 H_22. | Subs(-lambda_12*(G_12*sigma_2 +
   G_21*sigma_1)/(sigma_1**2 - sigma_2**2), (G_12, G_21), (h_12, h_21)) = -lambda_12*(h_12*sigma_2 +
   h_21*sigma_1)/(sigma_1**2 - sigma_2**2) *)
Definition angles_8_out_domain (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : Prop :=
  0 < lambda_12 /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition angles_8_out_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition angles_8_out_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_8_out : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_8_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_8_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_8_out_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  unfold angles_8_out_domain, angles_8_out_left, angles_8_out_right.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition angles_8_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  (fun G_12 G_21 : R => - lambda_12 * ((G_12 * sigma_2) + (G_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) h_12 h_21.
Definition angles_8_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_8 : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_8_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_8_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_8_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 H; generalize (angles_8_out h_12 h_21 lambda_12 sigma_1 sigma_2 H); revert H.
  unfold angles_8_out_domain, angles_8_out_left, angles_8_out_right, angles_8_left, angles_8_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma angles_8_out_inhabited : angles_8_out_domain (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises angles_8_out_domain. Qed.
Lemma angles_8_out_left_value : Rabs (angles_8_out_left (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (4206378299 / 2500000000)) <= (1 / 10000000000).
Proof. by_value angles_8_out_left. Qed.
Lemma angles_8_out_right_value : Rabs (angles_8_out_right (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (4206378299 / 2500000000)) <= (1 / 10000000000).
Proof. by_value angles_8_out_right. Qed.
Lemma angles_8_out_wrong_0 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_8_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_8_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - sigma_1 * ((h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_8_out_inhabited angles_8_out_left. Qed.
Lemma angles_8_out_wrong_1 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_8_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_8_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - lambda_12 * ((h_12 * sigma_1) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_8_out_inhabited angles_8_out_left. Qed.

(* angles_9: | Subs(-lambda_12*(G_12*sigma_1 + G_21*sigma_2)/(sigma_1**2 - sigma_2**2), (G_12, G_21), (h_12,
   h_21)) = -lambda_12*(h_12*sigma_1 + h_21*sigma_2)/(sigma_1**2 - sigma_2**2) *)
Definition angles_9_out_domain (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : Prop :=
  0 < lambda_12 /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition angles_9_out_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_1) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition angles_9_out_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_1) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_9_out : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_9_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_9_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_9_out_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  unfold angles_9_out_domain, angles_9_out_left, angles_9_out_right.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition angles_9_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  (fun G_12 G_21 : R => - lambda_12 * ((G_12 * sigma_1) + (G_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) h_12 h_21.
Definition angles_9_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_1) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_9 : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_9_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_9_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_9_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 H; generalize (angles_9_out h_12 h_21 lambda_12 sigma_1 sigma_2 H); revert H.
  unfold angles_9_out_domain, angles_9_out_left, angles_9_out_right, angles_9_left, angles_9_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma angles_9_out_inhabited : angles_9_out_domain (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises angles_9_out_domain. Qed.
Lemma angles_9_out_left_value : Rabs (angles_9_out_left (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (12833577713 / 10000000000)) <= (1 / 10000000000).
Proof. by_value angles_9_out_left. Qed.
Lemma angles_9_out_right_value : Rabs (angles_9_out_right (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (12833577713 / 10000000000)) <= (1 / 10000000000).
Proof. by_value angles_9_out_right. Qed.
Lemma angles_9_out_wrong_0 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_9_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_9_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - sigma_1 * ((h_12 * sigma_1) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_9_out_inhabited angles_9_out_left. Qed.
Lemma angles_9_out_wrong_1 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_9_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_9_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - lambda_12 * ((h_12 * sigma_2) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_9_out_inhabited angles_9_out_left. Qed.

(* angles_10: | Subs(-G_22*lambda_22, G_22, h_22) = -h_22*lambda_22 *)
Definition angles_10_out_domain (h_22 lambda_22 : R) : Prop :=
  0 < lambda_22.
Definition angles_10_out_left (h_22 lambda_22 : R) : R :=
  - h_22 * lambda_22.
Definition angles_10_out_right (h_22 lambda_22 : R) : R :=
  - h_22 * lambda_22.
Lemma angles_10_out : forall h_22 lambda_22 : R, angles_10_out_domain h_22 lambda_22 ->
  angles_10_out_left h_22 lambda_22 = angles_10_out_right h_22 lambda_22.
Proof.
  unfold angles_10_out_domain, angles_10_out_left, angles_10_out_right.
  intros h_22 lambda_22 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition angles_10_left (h_22 lambda_22 : R) : R :=
  (fun G_22 : R => - G_22 * lambda_22) h_22.
Definition angles_10_right (h_22 lambda_22 : R) : R :=
  - h_22 * lambda_22.
Lemma angles_10 : forall h_22 lambda_22 : R, angles_10_out_domain h_22 lambda_22 ->
  angles_10_left h_22 lambda_22 = angles_10_right h_22 lambda_22.
Proof.
  intros h_22 lambda_22 H; generalize (angles_10_out h_22 lambda_22 H); revert H.
  unfold angles_10_out_domain, angles_10_out_left, angles_10_out_right, angles_10_left, angles_10_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma angles_10_out_inhabited : angles_10_out_domain (-(7 / 2)) (5 / 7).
Proof. premises angles_10_out_domain. Qed.
Lemma angles_10_out_left_value : Rabs (angles_10_out_left (-(7 / 2)) (5 / 7) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value angles_10_out_left. Qed.
Lemma angles_10_out_right_value : Rabs (angles_10_out_right (-(7 / 2)) (5 / 7) - (5 / 2)) <= (1 / 10000000000).
Proof. by_value angles_10_out_right. Qed.
Lemma angles_10_out_wrong_0 : ~ (forall h_22 lambda_22, angles_10_out_domain h_22 lambda_22 -> angles_10_out_left h_22 lambda_22 = h_22 * lambda_22).
Proof. refuted angles_10_out_inhabited angles_10_out_left. Qed.
Lemma angles_10_out_wrong_1 : ~ (forall h_22 lambda_22, angles_10_out_domain h_22 lambda_22 -> h_22 * lambda_22 = angles_10_out_right h_22 lambda_22).
Proof. refuted angles_10_out_inhabited angles_10_out_right. Qed.

(* angles_11: | Subs(-lambda_12*(G_12*sigma_2 + G_21*sigma_1)/(sigma_1**2 - sigma_2**2), (G_12, G_21), (-h_12,
   h_21)) = -lambda_12*(-h_12*sigma_2 + h_21*sigma_1)/(sigma_1**2 - sigma_2**2) *)
Definition angles_11_out_domain (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : Prop :=
  0 < lambda_12 /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition angles_11_out_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * (((- h_12) * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition angles_11_out_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * (- (h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_11_out : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_11_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_11_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_11_out_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  unfold angles_11_out_domain, angles_11_out_left, angles_11_out_right.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition angles_11_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  (fun G_12 G_21 : R => - lambda_12 * ((G_12 * sigma_2) + (G_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) (- h_12) h_21.
Definition angles_11_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * (- (h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_11 : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_11_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_11_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_11_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 H; generalize (angles_11_out h_12 h_21 lambda_12 sigma_1 sigma_2 H); revert H.
  unfold angles_11_out_domain, angles_11_out_left, angles_11_out_right, angles_11_left, angles_11_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma angles_11_out_inhabited : angles_11_out_domain (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises angles_11_out_domain. Qed.
Lemma angles_11_out_left_value : Rabs (angles_11_out_left (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (5443548387 / 5000000000)) <= (1 / 10000000000).
Proof. by_value angles_11_out_left. Qed.
Lemma angles_11_out_right_value : Rabs (angles_11_out_right (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (5443548387 / 5000000000)) <= (1 / 10000000000).
Proof. by_value angles_11_out_right. Qed.
Lemma angles_11_out_wrong_0 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_11_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_11_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - sigma_1 * (- (h_12 * sigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_11_out_inhabited angles_11_out_left. Qed.
Lemma angles_11_out_wrong_1 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_11_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_11_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - lambda_12 * (- (h_12 * sigma_2) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_11_out_inhabited angles_11_out_left. Qed.

(* angles_12: | Subs(lambda_12*(G_12*sigma_1 + G_21*sigma_2)/(sigma_1**2 - sigma_2**2), (G_12, G_21), (-h_12,
   h_21)) = -lambda_12*(h_12*sigma_1 - h_21*sigma_2)/(sigma_1**2 - sigma_2**2) *)
Definition angles_12_out_domain (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : Prop :=
  0 < lambda_12 /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition angles_12_out_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  lambda_12 * (((- h_12) * sigma_1) + (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Definition angles_12_out_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_1) - (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_12_out : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_12_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_12_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_12_out_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  unfold angles_12_out_domain, angles_12_out_left, angles_12_out_right.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition angles_12_left (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  (fun G_12 G_21 : R => lambda_12 * ((G_12 * sigma_1) + (G_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) (- h_12) h_21.
Definition angles_12_right (h_12 h_21 lambda_12 sigma_1 sigma_2 : R) : R :=
  - lambda_12 * ((h_12 * sigma_1) - (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma angles_12 : forall h_12 h_21 lambda_12 sigma_1 sigma_2 : R, angles_12_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 ->
  angles_12_left h_12 h_21 lambda_12 sigma_1 sigma_2 = angles_12_right h_12 h_21 lambda_12 sigma_1 sigma_2.
Proof.
  intros h_12 h_21 lambda_12 sigma_1 sigma_2 H; generalize (angles_12_out h_12 h_21 lambda_12 sigma_1 sigma_2 H); revert H.
  unfold angles_12_out_domain, angles_12_out_left, angles_12_out_right, angles_12_left, angles_12_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma angles_12_out_inhabited : angles_12_out_domain (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises angles_12_out_domain. Qed.
Lemma angles_12_out_left_value : Rabs (angles_12_out_left (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (-(36290322581 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value angles_12_out_left. Qed.
Lemma angles_12_out_right_value : Rabs (angles_12_out_right (-(3 / 4)) (-(5 / 3)) (9 / 4) (7 / 2) (5 / 3) - (-(36290322581 / 1000000000000))) <= (1 / 1000000000000).
Proof. by_value angles_12_out_right. Qed.
Lemma angles_12_out_wrong_0 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_12_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_12_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - sigma_1 * ((h_12 * sigma_1) - (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_12_out_inhabited angles_12_out_left. Qed.
Lemma angles_12_out_wrong_1 : ~ (forall h_12 h_21 lambda_12 sigma_1 sigma_2, angles_12_out_domain h_12 h_21 lambda_12 sigma_1 sigma_2 -> angles_12_out_left h_12 h_21 lambda_12 sigma_1 sigma_2 = - lambda_12 * ((h_12 * sigma_2) - (h_21 * sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted angles_12_out_inhabited angles_12_out_left. Qed.

(* angles_14: | \dot{\phi}*Entry(Matrix([ [1, 0], [0, 1]])*Matrix([ [0, -1], [1,  0]])*Matrix([ [1, 0], [0, 1]]),
   1, 2) = -\dot{\phi} *)
Definition angles_14_out_domain (dot_phi : R) : Prop :=
  True.
Definition angles_14_out_left (dot_phi : R) : R :=
  - dot_phi.
Definition angles_14_out_right (dot_phi : R) : R :=
  - dot_phi.
Lemma angles_14_out : forall dot_phi : R, angles_14_out_domain dot_phi ->
  angles_14_out_left dot_phi = angles_14_out_right dot_phi.
Proof.
  unfold angles_14_out_domain, angles_14_out_left, angles_14_out_right.
  intros dot_phi _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition angles_14_left (dot_phi : R) : R :=
  dot_phi * (entry (product (product [[1; 0]; [0; 1]] [[0; -1]; [1; 0]]) [[1; 0]; [0; 1]]) 0 1).
Definition angles_14_right (dot_phi : R) : R :=
  - dot_phi.
Lemma angles_14 : forall dot_phi : R, angles_14_out_domain dot_phi ->
  angles_14_left dot_phi = angles_14_right dot_phi.
Proof.
  intros dot_phi H; generalize (angles_14_out dot_phi H); revert H.
  unfold angles_14_out_domain, angles_14_out_left, angles_14_out_right, angles_14_left, angles_14_right.
  intros _ out. known.
  assert (W0 : entry (product (product [[1; 0]; [0; 1]] [[0; -1]; [1; 0]]) [[1; 0]; [0; 1]]) 0 1 = -1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma angles_14_out_inhabited : angles_14_out_domain (-(5 / 4)).
Proof. premises angles_14_out_domain. Qed.
Lemma angles_14_out_left_value : Rabs (angles_14_out_left (-(5 / 4)) - (5 / 4)) <= (1 / 10000000000).
Proof. by_value angles_14_out_left. Qed.
Lemma angles_14_out_right_value : Rabs (angles_14_out_right (-(5 / 4)) - (5 / 4)) <= (1 / 10000000000).
Proof. by_value angles_14_out_right. Qed.
Lemma angles_14_out_wrong_0 : ~ (forall dot_phi, angles_14_out_domain dot_phi -> angles_14_out_left dot_phi = dot_phi).
Proof. refuted angles_14_out_inhabited angles_14_out_left. Qed.
Lemma angles_14_out_wrong_1 : ~ (forall dot_phi, angles_14_out_domain dot_phi -> angles_14_out_left dot_phi = -1).
Proof. refuted angles_14_out_inhabited angles_14_out_left. Qed.

(* angles_15: | \dot{\phi}*Entry(Matrix([ [1,  0], [0, -1]])*Matrix([ [0, -1], [1,  0]])*Matrix([ [1,  0], [0,
   -1]]), 1, 2) = \dot{\phi} *)
Definition angles_15_out_domain (dot_phi : R) : Prop :=
  True.
Definition angles_15_out_left (dot_phi : R) : R :=
  dot_phi.
Definition angles_15_out_right (dot_phi : R) : R :=
  dot_phi.
Lemma angles_15_out : forall dot_phi : R, angles_15_out_domain dot_phi ->
  angles_15_out_left dot_phi = angles_15_out_right dot_phi.
Proof.
  unfold angles_15_out_domain, angles_15_out_left, angles_15_out_right.
  intros dot_phi _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition angles_15_left (dot_phi : R) : R :=
  dot_phi * (entry (product (product [[1; 0]; [0; -1]] [[0; -1]; [1; 0]]) [[1; 0]; [0; -1]]) 0 1).
Definition angles_15_right (dot_phi : R) : R :=
  dot_phi.
Lemma angles_15 : forall dot_phi : R, angles_15_out_domain dot_phi ->
  angles_15_left dot_phi = angles_15_right dot_phi.
Proof.
  intros dot_phi H; generalize (angles_15_out dot_phi H); revert H.
  unfold angles_15_out_domain, angles_15_out_left, angles_15_out_right, angles_15_left, angles_15_right.
  intros _ out. known.
  assert (W0 : entry (product (product [[1; 0]; [0; -1]] [[0; -1]; [1; 0]]) [[1; 0]; [0; -1]]) 0 1 = 1) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma angles_15_out_inhabited : angles_15_out_domain (-(5 / 4)).
Proof. premises angles_15_out_domain. Qed.
Lemma angles_15_out_left_value : Rabs (angles_15_out_left (-(5 / 4)) - (-(5 / 4))) <= (1 / 10000000000).
Proof. by_value angles_15_out_left. Qed.
Lemma angles_15_out_right_value : Rabs (angles_15_out_right (-(5 / 4)) - (-(5 / 4))) <= (1 / 10000000000).
Proof. by_value angles_15_out_right. Qed.
Lemma angles_15_out_wrong_0 : ~ (forall dot_phi, angles_15_out_domain dot_phi -> 1 = angles_15_out_right dot_phi).
Proof. refuted angles_15_out_inhabited angles_15_out_right. Qed.
Lemma angles_15_out_wrong_1 : ~ (forall dot_phi, angles_15_out_domain dot_phi -> - dot_phi = angles_15_out_right dot_phi).
Proof. refuted angles_15_out_inhabited angles_15_out_right. Qed.

(* angles_16: | -c00*h_11*lambda_11 + c01*(-lambda_12*sigma_1*(h_12*sigma_1 + h_21*varsigma_2)/(sigma_1**2 -
   varsigma_2**2) + lambda_12*varsigma_2*(h_12*varsigma_2 + h_21*sigma_1)/(sigma_1**2 - varsigma_2**2)) +
   c10*(-lambda_12*sigma_1*(h_12*varsigma_2 + h_21*sigma_1)/(sigma_1**2 - varsigma_2**2) +
   lambda_12*varsigma_2*(h_12*sigma_1 + h_21*varsigma_2)/(sigma_1**2 - varsigma_2**2)) - c11*h_22*lambda_22 =
   -c00*h_11*lambda_11 - c01*h_12*lambda_12 - c10*h_21*lambda_12 - c11*h_22*lambda_22 *)
Definition angles_16_domain (c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_22 /\ 0 < sigma_1 /\ (sigma_1 ^ 2) - (varsigma_2 ^ 2) <> 0.
Definition angles_16_left (c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 : R) : R :=
  - (c00 * h_11 * lambda_11) + (c01 * (- (lambda_12 * sigma_1 * ((h_12 * sigma_1) + (h_21 * varsigma_2)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))) + (lambda_12 * varsigma_2 * ((h_12 * varsigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))))) + (c10 * (- (lambda_12 * sigma_1 * ((h_12 * varsigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))) + (lambda_12 * varsigma_2 * ((h_12 * sigma_1) + (h_21 * varsigma_2)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))))) - (c11 * h_22 * lambda_22).
Definition angles_16_right (c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 : R) : R :=
  - (c00 * h_11 * lambda_11) - (c01 * h_12 * lambda_12) - (c10 * h_21 * lambda_12) - (c11 * h_22 * lambda_22).
Lemma angles_16 : forall c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 : R, angles_16_domain c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 ->
  angles_16_left c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 = angles_16_right c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2.
Proof.
  unfold angles_16_domain, angles_16_left, angles_16_right.
  intros c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_16_inhabited : angles_16_domain (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) 3 (9 / 4) (5 / 7) (7 / 2) (5 / 3).
Proof. premises angles_16_domain. Qed.
Lemma angles_16_left_value : Rabs (angles_16_left (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) 3 (9 / 4) (5 / 7) (7 / 2) (5 / 3) - (39 / 40)) <= (1 / 100000000000).
Proof. by_value angles_16_left. Qed.
Lemma angles_16_right_value : Rabs (angles_16_right (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) 3 (9 / 4) (5 / 7) (7 / 2) (5 / 3) - (39 / 40)) <= (1 / 100000000000).
Proof. by_value angles_16_right. Qed.
Lemma angles_16_wrong_0 : ~ (forall c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2, angles_16_domain c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 -> angles_16_left c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 = - (c01 * h_11 * lambda_11) - (c01 * h_12 * lambda_12) - (c10 * h_21 * lambda_12) - (c11 * h_22 * lambda_22)).
Proof. refuted angles_16_inhabited angles_16_left. Qed.
Lemma angles_16_wrong_1 : ~ (forall c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2, angles_16_domain c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 -> angles_16_left c00 c01 c10 c11 h_11 h_12 h_21 h_22 lambda_11 lambda_12 lambda_22 sigma_1 varsigma_2 = - (c00 * h_11 * lambda_11) - (c00 * h_21 * lambda_12) - (c01 * h_12 * lambda_12) - (c11 * h_22 * lambda_22)).
Proof. refuted angles_16_inhabited angles_16_left. Qed.

(* angles_17: | -L_12*(h_12*sigma_1 + h_21*varsigma_2) - L_12*(h_12*varsigma_2 + h_21*sigma_1) = -lambda_12*(h_12
   + h_21)/(sigma_1 - varsigma_2) *)
Definition angles_17_domain (h_12 h_21 lambda_12 sigma_1 varsigma_2 : R) : Prop :=
  0 < lambda_12 /\ 0 < sigma_1 /\ (sigma_1 ^ 2) - (varsigma_2 ^ 2) <> 0 /\ sigma_1 - varsigma_2 <> 0.
Definition angles_17_left (h_12 h_21 lambda_12 sigma_1 varsigma_2 : R) : R :=
  - (lambda_12 * ((h_12 * sigma_1) + (h_21 * varsigma_2)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))) - (lambda_12 * ((h_12 * varsigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))).
Definition angles_17_right (h_12 h_21 lambda_12 sigma_1 varsigma_2 : R) : R :=
  - lambda_12 * (h_12 + h_21) / (sigma_1 - varsigma_2).
Lemma angles_17 : forall h_12 h_21 lambda_12 sigma_1 varsigma_2 : R, angles_17_domain h_12 h_21 lambda_12 sigma_1 varsigma_2 ->
  angles_17_left h_12 h_21 lambda_12 sigma_1 varsigma_2 = angles_17_right h_12 h_21 lambda_12 sigma_1 varsigma_2.
Proof.
  unfold angles_17_domain, angles_17_left, angles_17_right.
  intros h_12 h_21 lambda_12 sigma_1 varsigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_17_inhabited : angles_17_domain (2 / 3) 5 (9 / 4) (7 / 2) (5 / 3).
Proof. premises angles_17_domain. Qed.
Lemma angles_17_left_value : Rabs (angles_17_left (2 / 3) 5 (9 / 4) (7 / 2) (5 / 3) - (-(13909090909 / 2000000000))) <= (1 / 10000000000).
Proof. by_value angles_17_left. Qed.
Lemma angles_17_right_value : Rabs (angles_17_right (2 / 3) 5 (9 / 4) (7 / 2) (5 / 3) - (-(13909090909 / 2000000000))) <= (1 / 10000000000).
Proof. by_value angles_17_right. Qed.
Lemma angles_17_wrong_0 : ~ (forall h_12 h_21 lambda_12 sigma_1 varsigma_2, angles_17_domain h_12 h_21 lambda_12 sigma_1 varsigma_2 -> angles_17_left h_12 h_21 lambda_12 sigma_1 varsigma_2 = - sigma_1 * (h_12 + h_21) / (sigma_1 - varsigma_2)).
Proof. refuted angles_17_inhabited angles_17_left. Qed.
Lemma angles_17_wrong_1 : ~ (forall h_12 h_21 lambda_12 sigma_1 varsigma_2, angles_17_domain h_12 h_21 lambda_12 sigma_1 varsigma_2 -> angles_17_left h_12 h_21 lambda_12 sigma_1 varsigma_2 = - lambda_12 * (h_12 + h_21) / (lambda_12 - varsigma_2)).
Proof. refuted angles_17_inhabited angles_17_left. Qed.

(* angles_18: | L_12*(h_12*sigma_1 + h_21*varsigma_2) - L_12*(h_12*varsigma_2 + h_21*sigma_1) = lambda_12*(h_12 -
   h_21)/(sigma_1 + varsigma_2) *)
Definition angles_18_domain (h_12 h_21 lambda_12 sigma_1 varsigma_2 : R) : Prop :=
  0 < lambda_12 /\ 0 < sigma_1 /\ (sigma_1 ^ 2) - (varsigma_2 ^ 2) <> 0 /\ sigma_1 + varsigma_2 <> 0.
Definition angles_18_left (h_12 h_21 lambda_12 sigma_1 varsigma_2 : R) : R :=
  (lambda_12 * ((h_12 * sigma_1) + (h_21 * varsigma_2)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))) - (lambda_12 * ((h_12 * varsigma_2) + (h_21 * sigma_1)) / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))).
Definition angles_18_right (h_12 h_21 lambda_12 sigma_1 varsigma_2 : R) : R :=
  lambda_12 * (h_12 - h_21) / (sigma_1 + varsigma_2).
Lemma angles_18 : forall h_12 h_21 lambda_12 sigma_1 varsigma_2 : R, angles_18_domain h_12 h_21 lambda_12 sigma_1 varsigma_2 ->
  angles_18_left h_12 h_21 lambda_12 sigma_1 varsigma_2 = angles_18_right h_12 h_21 lambda_12 sigma_1 varsigma_2.
Proof.
  unfold angles_18_domain, angles_18_left, angles_18_right.
  intros h_12 h_21 lambda_12 sigma_1 varsigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_18_inhabited : angles_18_domain (2 / 3) 5 (9 / 4) (7 / 2) (5 / 3).
Proof. premises angles_18_domain. Qed.
Lemma angles_18_left_value : Rabs (angles_18_left (2 / 3) 5 (9 / 4) (7 / 2) (5 / 3) - (-(9435483871 / 5000000000))) <= (1 / 10000000000).
Proof. by_value angles_18_left. Qed.
Lemma angles_18_right_value : Rabs (angles_18_right (2 / 3) 5 (9 / 4) (7 / 2) (5 / 3) - (-(9435483871 / 5000000000))) <= (1 / 10000000000).
Proof. by_value angles_18_right. Qed.
Lemma angles_18_wrong_0 : ~ (forall h_12 h_21 lambda_12 sigma_1 varsigma_2, angles_18_domain h_12 h_21 lambda_12 sigma_1 varsigma_2 -> angles_18_left h_12 h_21 lambda_12 sigma_1 varsigma_2 = sigma_1 * (h_12 - h_21) / (sigma_1 + varsigma_2)).
Proof. refuted angles_18_inhabited angles_18_left. Qed.
Lemma angles_18_wrong_1 : ~ (forall h_12 h_21 lambda_12 sigma_1 varsigma_2, angles_18_domain h_12 h_21 lambda_12 sigma_1 varsigma_2 -> angles_18_left h_12 h_21 lambda_12 sigma_1 varsigma_2 = lambda_12 * (h_12 - h_21) / ((lambda_12 / ((sigma_1 ^ 2) - (varsigma_2 ^ 2))) + sigma_1)).
Proof. refuted angles_18_inhabited angles_18_left. Qed.

(* angles_19: | -(h_12*exp(y_l) + h_21*exp(y_i))*exp(-y_i) = -h_12*exp(-y_i + y_l) - h_21 *)
Definition angles_19_domain (h_12 h_21 y_i y_l : R) : Prop :=
  True.
Definition angles_19_left (h_12 h_21 y_i y_l : R) : R :=
  - ((h_12 * (exp y_l)) + (h_21 * (exp y_i))) * (exp (- y_i)).
Definition angles_19_right (h_12 h_21 y_i y_l : R) : R :=
  - (h_12 * (exp (- y_i + y_l))) - h_21.
Lemma angles_19 : forall h_12 h_21 y_i y_l : R, angles_19_domain h_12 h_21 y_i y_l ->
  angles_19_left h_12 h_21 y_i y_l = angles_19_right h_12 h_21 y_i y_l.
Proof.
  unfold angles_19_domain, angles_19_left, angles_19_right.
  intros h_12 h_21 y_i y_l _.
  assert (E0 : exp (- y_i) = 1 / (exp y_i)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_19_inhabited : angles_19_domain (2 / 3) 5 (1 / 2) (-(4 / 3)).
Proof. premises angles_19_domain. Qed.
Lemma angles_19_left_value : Rabs (angles_19_left (2 / 3) 5 (1 / 2) (-(4 / 3)) - (-(25532932487 / 5000000000))) <= (1 / 10000000000).
Proof. by_value angles_19_left. Qed.
Lemma angles_19_right_value : Rabs (angles_19_right (2 / 3) 5 (1 / 2) (-(4 / 3)) - (-(25532932487 / 5000000000))) <= (1 / 10000000000).
Proof. by_value angles_19_right. Qed.
Lemma angles_19_wrong_0 : ~ (forall h_12 h_21 y_i y_l, angles_19_domain h_12 h_21 y_i y_l -> angles_19_left h_12 h_21 y_i y_l = - (h_12 * (exp (- y_i + y_l))) - h_12).
Proof. refuted angles_19_inhabited angles_19_left. Qed.
Lemma angles_19_wrong_1 : ~ (forall h_12 h_21 y_i y_l, angles_19_domain h_12 h_21 y_i y_l -> angles_19_left h_12 h_21 y_i y_l = - (h_21 * (exp (- y_i + y_l))) - h_21).
Proof. refuted angles_19_inhabited angles_19_left. Qed.

(* angles_20: | -(h_12*exp(y_i) + h_21*exp(y_l))*exp(-y_i) = -h_12 - h_21*exp(-y_i + y_l) *)
Definition angles_20_domain (h_12 h_21 y_i y_l : R) : Prop :=
  True.
Definition angles_20_left (h_12 h_21 y_i y_l : R) : R :=
  - ((h_12 * (exp y_i)) + (h_21 * (exp y_l))) * (exp (- y_i)).
Definition angles_20_right (h_12 h_21 y_i y_l : R) : R :=
  - h_12 - (h_21 * (exp (- y_i + y_l))).
Lemma angles_20 : forall h_12 h_21 y_i y_l : R, angles_20_domain h_12 h_21 y_i y_l ->
  angles_20_left h_12 h_21 y_i y_l = angles_20_right h_12 h_21 y_i y_l.
Proof.
  unfold angles_20_domain, angles_20_left, angles_20_right.
  intros h_12 h_21 y_i y_l _.
  assert (E0 : exp (- y_i) = 1 / (exp y_i)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_20_inhabited : angles_20_domain (2 / 3) 5 (1 / 2) (-(4 / 3)).
Proof. premises angles_20_domain. Qed.
Lemma angles_20_left_value : Rabs (angles_20_left (2 / 3) 5 (1 / 2) (-(4 / 3)) - (-(14660653971 / 10000000000))) <= (1 / 10000000000).
Proof. by_value angles_20_left. Qed.
Lemma angles_20_right_value : Rabs (angles_20_right (2 / 3) 5 (1 / 2) (-(4 / 3)) - (-(14660653971 / 10000000000))) <= (1 / 10000000000).
Proof. by_value angles_20_right. Qed.
Lemma angles_20_wrong_0 : ~ (forall h_12 h_21 y_i y_l, angles_20_domain h_12 h_21 y_i y_l -> angles_20_left h_12 h_21 y_i y_l = - (h_21 * (exp (- y_i + y_l))) - h_21).
Proof. refuted angles_20_inhabited angles_20_left. Qed.
Lemma angles_20_wrong_1 : ~ (forall h_12 h_21 y_i y_l, angles_20_domain h_12 h_21 y_i y_l -> angles_20_left h_12 h_21 y_i y_l = - (h_12 * (exp (- y_i + y_l))) - h_12).
Proof. refuted angles_20_inhabited angles_20_left. Qed.

(* angles_21: | -(-h_12*exp(y_l) + h_21*exp(y_i))*exp(-y_i) = h_12*exp(-y_i + y_l) - h_21 *)
Definition angles_21_domain (h_12 h_21 y_i y_l : R) : Prop :=
  True.
Definition angles_21_left (h_12 h_21 y_i y_l : R) : R :=
  - (- (h_12 * (exp y_l)) + (h_21 * (exp y_i))) * (exp (- y_i)).
Definition angles_21_right (h_12 h_21 y_i y_l : R) : R :=
  (h_12 * (exp (- y_i + y_l))) - h_21.
Lemma angles_21 : forall h_12 h_21 y_i y_l : R, angles_21_domain h_12 h_21 y_i y_l ->
  angles_21_left h_12 h_21 y_i y_l = angles_21_right h_12 h_21 y_i y_l.
Proof.
  unfold angles_21_domain, angles_21_left, angles_21_right.
  intros h_12 h_21 y_i y_l _.
  assert (E0 : exp (- y_i) = 1 / (exp y_i)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_21_inhabited : angles_21_domain (2 / 3) 5 (1 / 2) (-(4 / 3)).
Proof. premises angles_21_domain. Qed.
Lemma angles_21_left_value : Rabs (angles_21_left (2 / 3) 5 (1 / 2) (-(4 / 3)) - (-(24467067513 / 5000000000))) <= (1 / 10000000000).
Proof. by_value angles_21_left. Qed.
Lemma angles_21_right_value : Rabs (angles_21_right (2 / 3) 5 (1 / 2) (-(4 / 3)) - (-(24467067513 / 5000000000))) <= (1 / 10000000000).
Proof. by_value angles_21_right. Qed.
Lemma angles_21_wrong_0 : ~ (forall h_12 h_21 y_i y_l, angles_21_domain h_12 h_21 y_i y_l -> angles_21_left h_12 h_21 y_i y_l = (h_12 * (exp (- y_i + y_l))) - h_12).
Proof. refuted angles_21_inhabited angles_21_left. Qed.
Lemma angles_21_wrong_1 : ~ (forall h_12 h_21 y_i y_l, angles_21_domain h_12 h_21 y_i y_l -> angles_21_left h_12 h_21 y_i y_l = (h_21 * (exp (- y_i + y_l))) - h_21).
Proof. refuted angles_21_inhabited angles_21_left. Qed.

(* angles_22: | -(h_12*exp(y_i) - h_21*exp(y_l))*exp(-y_i) = -h_12 + h_21*exp(-y_i + y_l) *)
Definition angles_22_domain (h_12 h_21 y_i y_l : R) : Prop :=
  True.
Definition angles_22_left (h_12 h_21 y_i y_l : R) : R :=
  - ((h_12 * (exp y_i)) - (h_21 * (exp y_l))) * (exp (- y_i)).
Definition angles_22_right (h_12 h_21 y_i y_l : R) : R :=
  - h_12 + (h_21 * (exp (- y_i + y_l))).
Lemma angles_22 : forall h_12 h_21 y_i y_l : R, angles_22_domain h_12 h_21 y_i y_l ->
  angles_22_left h_12 h_21 y_i y_l = angles_22_right h_12 h_21 y_i y_l.
Proof.
  unfold angles_22_domain, angles_22_left, angles_22_right.
  intros h_12 h_21 y_i y_l _.
  assert (E0 : exp (- y_i) = 1 / (exp y_i)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma angles_22_inhabited : angles_22_domain (2 / 3) 5 (1 / 2) (-(4 / 3)).
Proof. premises angles_22_domain. Qed.
Lemma angles_22_left_value : Rabs (angles_22_left (2 / 3) 5 (1 / 2) (-(4 / 3)) - (13273206373 / 100000000000)) <= (1 / 100000000000).
Proof. by_value angles_22_left. Qed.
Lemma angles_22_right_value : Rabs (angles_22_right (2 / 3) 5 (1 / 2) (-(4 / 3)) - (13273206373 / 100000000000)) <= (1 / 100000000000).
Proof. by_value angles_22_right. Qed.
Lemma angles_22_wrong_0 : ~ (forall h_12 h_21 y_i y_l, angles_22_domain h_12 h_21 y_i y_l -> angles_22_left h_12 h_21 y_i y_l = (h_21 * (exp (- y_i + y_l))) - h_21).
Proof. refuted angles_22_inhabited angles_22_left. Qed.
Lemma angles_22_wrong_1 : ~ (forall h_12 h_21 y_i y_l, angles_22_domain h_12 h_21 y_i y_l -> angles_22_left h_12 h_21 y_i y_l = (h_12 * (exp (- y_i + y_l))) - h_12).
Proof. refuted angles_22_inhabited angles_22_left. Qed.

(* clocks_1: On a clock τ with dt = r^{2/N−1} dτ every rate is multiplied by dt/dτ = r^{2/N−1} > 0; the orbits
   are the same, and t = ∫ r^{2/N−1} dτ leads back to flow time. | exp((-1 + 2/N)*log(sigma_i)) = sigma_i**(-1 +
   2/N) *)
Definition clocks_1_domain (N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition clocks_1_left (N sigma_i : R) : R :=
  exp ((- 1 + (2 / N)) * (ln sigma_i)).
Definition clocks_1_right (N sigma_i : R) : R :=
  Rpower sigma_i (- 1 + (2 / N)).
Lemma clocks_1 : forall N sigma_i : R, clocks_1_domain N sigma_i ->
  clocks_1_left N sigma_i = clocks_1_right N sigma_i.
Proof.
  unfold clocks_1_domain, clocks_1_left, clocks_1_right.
  intros N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp ((- 1 + (2 / N)) * X_sigma_i) = ((exp (X_sigma_i / N)) ^ 2) / (exp X_sigma_i)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (- 1 + (2 / N)) = ((exp (X_sigma_i / N)) ^ 2) / (exp X_sigma_i)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_1_inhabited : clocks_1_domain 1 (7 / 2).
Proof. premises clocks_1_domain. Qed.
Lemma clocks_1_left_value : Rabs (clocks_1_left 1 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value clocks_1_left. Qed.
Lemma clocks_1_right_value : Rabs (clocks_1_right 1 (7 / 2) - (7 / 2)) <= (1 / 10000000000).
Proof. by_value clocks_1_right. Qed.
Lemma clocks_1_wrong_0 : ~ (forall N sigma_i, clocks_1_domain N sigma_i -> clocks_1_left N sigma_i = Rpower sigma_i (- 1 + (2 / (N + 1)))).
Proof. refuted clocks_1_inhabited clocks_1_left. Qed.
Lemma clocks_1_wrong_1 : ~ (forall N sigma_i, clocks_1_domain N sigma_i -> exp ((- 1 + (2 / (N + 1))) * (ln sigma_i)) = clocks_1_right N sigma_i).
Proof. refuted clocks_1_inhabited clocks_1_right. Qed.

(* clocks_2: | -G_ii*exp(-y_i)*exp(y_i*(2 - 2/N))*exp(y_r*(-1 + 2/N)) = -G_ii*exp((1 - 2/N)*(y_i - y_r)) *)
Definition clocks_2_domain (G_ii N y_i y_r : R) : Prop :=
  0 < N.
Definition clocks_2_left (G_ii N y_i y_r : R) : R :=
  - G_ii * (exp (- y_i)) * (exp (y_i * (2 - (2 / N)))) * (exp (y_r * (- 1 + (2 / N)))).
Definition clocks_2_right (G_ii N y_i y_r : R) : R :=
  - G_ii * (exp ((1 - (2 / N)) * (y_i - y_r))).
Lemma clocks_2 : forall G_ii N y_i y_r : R, clocks_2_domain G_ii N y_i y_r ->
  clocks_2_left G_ii N y_i y_r = clocks_2_right G_ii N y_i y_r.
Proof.
  unfold clocks_2_domain, clocks_2_left, clocks_2_right.
  intros G_ii N y_i y_r H0.
  assert (E0 : exp (- y_i) = 1 / (exp y_i)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_i * (2 - (2 / N))) = ((exp y_i) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (y_r * (- 1 + (2 / N))) = ((exp (y_r / N)) ^ 2) / (exp y_r)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_2_inhabited : clocks_2_domain (5 / 7) 1 (1 / 2) (2 / 3).
Proof. premises clocks_2_domain. Qed.
Lemma clocks_2_left_value : Rabs (clocks_2_left (5 / 7) 1 (1 / 2) (2 / 3) - (-(84382886633 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_2_left. Qed.
Lemma clocks_2_right_value : Rabs (clocks_2_right (5 / 7) 1 (1 / 2) (2 / 3) - (-(84382886633 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_2_right. Qed.
Lemma clocks_2_wrong_0 : ~ (forall G_ii N y_i y_r, clocks_2_domain G_ii N y_i y_r -> - G_ii * (exp (- y_i)) * (exp (y_i * (2 - (2 / N)))) * (exp (- y_r * (- 1 + (2 / N)))) = clocks_2_right G_ii N y_i y_r).
Proof. refuted clocks_2_inhabited clocks_2_right. Qed.
Lemma clocks_2_wrong_1 : ~ (forall G_ii N y_i y_r, clocks_2_domain G_ii N y_i y_r -> clocks_2_left G_ii N y_i y_r = - y_i * (exp ((1 - (2 / N)) * (y_i - y_r)))).
Proof. refuted clocks_2_inhabited clocks_2_left. Qed.

(* clocks_3: In logarithms a^U_il dt/dτ = (σ_i/r)^{1−2/N} (G_li + (σ_l/σ_i) G_il)/(N (1 − (σ_l/σ_i)^{2/N})), | (1
   - exp(-2*y_i)*exp(2*y_l))*(G_il*exp(y_l) + G_li*exp(y_i))*exp(y_r*(-1 + 2/N))*exp(2*y_i*(N - 1)/N)/(N*(1 -
   (exp(-2*y_i)*exp(2*y_l))**(1/N))*(exp(2*y_i) - exp(2*y_l))) = -(G_il*exp(-y_i + y_l) + G_li)*exp((1 -
   2/N)*(y_i - y_r))/(N*(exp((-2*y_i + 2*y_l)/N) - 1)) *)
Definition clocks_3_domain (G_il G_li N y_i y_l y_r : R) : Prop :=
  0 < N /\ 1 - (Rpower ((exp (- 2 * y_i)) * (exp (2 * y_l))) (/ N)) <> 0 /\ (exp (2 * y_i)) - (exp (2 * y_l)) <> 0 /\ (exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1 <> 0.
Definition clocks_3_left (G_il G_li N y_i y_l y_r : R) : R :=
  (1 - ((exp (- 2 * y_i)) * (exp (2 * y_l)))) * ((G_il * (exp y_l)) + (G_li * (exp y_i))) * (exp (y_r * (- 1 + (2 / N)))) * (exp (2 * y_i * (N - 1) / N)) / N / (1 - (Rpower ((exp (- 2 * y_i)) * (exp (2 * y_l))) (/ N))) / ((exp (2 * y_i)) - (exp (2 * y_l))).
Definition clocks_3_right (G_il G_li N y_i y_l y_r : R) : R :=
  - ((G_il * (exp (- y_i + y_l))) + G_li) * (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1).
Lemma clocks_3 : forall G_il G_li N y_i y_l y_r : R, clocks_3_domain G_il G_li N y_i y_l y_r ->
  clocks_3_left G_il G_li N y_i y_l y_r = clocks_3_right G_il G_li N y_i y_l y_r.
Proof.
  unfold clocks_3_domain, clocks_3_left, clocks_3_right.
  intros G_il G_li N y_i y_l y_r (H0 & H1 & H2 & H3).
  assert (E0 : exp (- 2 * y_i) = 1 / ((exp y_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * y_l) = ((exp y_l) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((1 / ((exp y_i) ^ 2)) * (((exp y_l) ^ 2))) (/ N) = ((exp (y_l / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (2 * y_i) = ((exp y_i) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (y_r * (- 1 + (2 / N))) = ((exp (y_r / N)) ^ 2) / (exp y_r)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (2 * y_i * (N - 1) / N) = ((exp y_i) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : exp ((- (2 * y_i) + (2 * y_l)) / N) = ((exp (y_l / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  assert (E8 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E8 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_3_inhabited : clocks_3_domain (2 / 3) (-(4 / 5)) 1 (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises clocks_3_domain. Qed.
Lemma clocks_3_left_value : Rabs (clocks_3_left (2 / 3) (-(4 / 5)) 1 (1 / 2) (-(4 / 3)) (2 / 3) - (-(5254123847 / 6250000000))) <= (1 / 100000000000).
Proof. by_value clocks_3_left. Qed.
Lemma clocks_3_right_value : Rabs (clocks_3_right (2 / 3) (-(4 / 5)) 1 (1 / 2) (-(4 / 3)) (2 / 3) - (-(5254123847 / 6250000000))) <= (1 / 100000000000).
Proof. by_value clocks_3_right. Qed.
Lemma clocks_3_wrong_0 : ~ (forall G_il G_li N y_i y_l y_r, clocks_3_domain G_il G_li N y_i y_l y_r -> clocks_3_left G_il G_li N y_i y_l y_r = - ((G_il * (exp (- y_i + y_l))) + G_il) * (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1)).
Proof. refuted clocks_3_inhabited clocks_3_left. Qed.
Lemma clocks_3_wrong_1 : ~ (forall G_il G_li N y_i y_l y_r, clocks_3_domain G_il G_li N y_i y_l y_r -> clocks_3_left G_il G_li N y_i y_l y_r = - (G_il + G_li) * (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1)).
Proof. refuted clocks_3_inhabited clocks_3_left. Qed.

(* clocks_4: and a^V_il has G_il + (σ_l/σ_i) G_li in its place. | (1 - exp(-2*y_i)*exp(2*y_l))*(G_il*exp(y_i) +
   G_li*exp(y_l))*exp(y_r*(-1 + 2/N))*exp(2*y_i*(N - 1)/N)/(N*(1 - (exp(-2*y_i)*exp(2*y_l))**(1/N))*(exp(2*y_i) -
   exp(2*y_l))) = -(G_il + G_li*exp(-y_i + y_l))*exp((1 - 2/N)*(y_i - y_r))/(N*(exp((-2*y_i + 2*y_l)/N) - 1)) *)
Definition clocks_4_domain (G_il G_li N y_i y_l y_r : R) : Prop :=
  0 < N /\ 1 - (Rpower ((exp (- 2 * y_i)) * (exp (2 * y_l))) (/ N)) <> 0 /\ (exp (2 * y_i)) - (exp (2 * y_l)) <> 0 /\ (exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1 <> 0.
Definition clocks_4_left (G_il G_li N y_i y_l y_r : R) : R :=
  (1 - ((exp (- 2 * y_i)) * (exp (2 * y_l)))) * ((G_il * (exp y_i)) + (G_li * (exp y_l))) * (exp (y_r * (- 1 + (2 / N)))) * (exp (2 * y_i * (N - 1) / N)) / N / (1 - (Rpower ((exp (- 2 * y_i)) * (exp (2 * y_l))) (/ N))) / ((exp (2 * y_i)) - (exp (2 * y_l))).
Definition clocks_4_right (G_il G_li N y_i y_l y_r : R) : R :=
  - (G_il + (G_li * (exp (- y_i + y_l)))) * (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1).
Lemma clocks_4 : forall G_il G_li N y_i y_l y_r : R, clocks_4_domain G_il G_li N y_i y_l y_r ->
  clocks_4_left G_il G_li N y_i y_l y_r = clocks_4_right G_il G_li N y_i y_l y_r.
Proof.
  unfold clocks_4_domain, clocks_4_left, clocks_4_right.
  intros G_il G_li N y_i y_l y_r (H0 & H1 & H2 & H3).
  assert (E0 : exp (- 2 * y_i) = 1 / ((exp y_i) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (2 * y_l) = ((exp y_l) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower ((1 / ((exp y_i) ^ 2)) * (((exp y_l) ^ 2))) (/ N) = ((exp (y_l / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (2 * y_i) = ((exp y_i) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (y_r * (- 1 + (2 / N))) = ((exp (y_r / N)) ^ 2) / (exp y_r)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : exp (2 * y_i * (N - 1) / N) = ((exp y_i) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  assert (E6 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E6 in *.
  assert (E7 : exp ((- (2 * y_i) + (2 * y_l)) / N) = ((exp (y_l / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E7 in *.
  assert (E8 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E8 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_4_inhabited : clocks_4_domain (2 / 3) (-(4 / 5)) 1 (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises clocks_4_domain. Qed.
Lemma clocks_4_left_value : Rabs (clocks_4_left (2 / 3) (-(4 / 5)) 1 (1 / 2) (-(4 / 3)) (2 / 3) - (65316913073 / 100000000000)) <= (1 / 100000000000).
Proof. by_value clocks_4_left. Qed.
Lemma clocks_4_right_value : Rabs (clocks_4_right (2 / 3) (-(4 / 5)) 1 (1 / 2) (-(4 / 3)) (2 / 3) - (65316913073 / 100000000000)) <= (1 / 100000000000).
Proof. by_value clocks_4_right. Qed.
Lemma clocks_4_wrong_0 : ~ (forall G_il G_li N y_i y_l y_r, clocks_4_domain G_il G_li N y_i y_l y_r -> clocks_4_left G_il G_li N y_i y_l y_r = - ((G_li * (exp (- y_i + y_l))) + G_li) * (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1)).
Proof. refuted clocks_4_inhabited clocks_4_left. Qed.
Lemma clocks_4_wrong_1 : ~ (forall G_il G_li N y_i y_l y_r, clocks_4_domain G_il G_li N y_i y_l y_r -> clocks_4_left G_il G_li N y_i y_l y_r = - (G_il + G_li) * (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1)).
Proof. refuted clocks_4_inhabited clocks_4_left. Qed.

(* clocks_5: | -G_ii*exp(y_i)*exp(-y_r) = -G_ii*exp(y_i - y_r) *)
Definition clocks_5_domain (G_ii y_i y_r : R) : Prop :=
  True.
Definition clocks_5_left (G_ii y_i y_r : R) : R :=
  - G_ii * (exp y_i) * (exp (- y_r)).
Definition clocks_5_right (G_ii y_i y_r : R) : R :=
  - G_ii * (exp (y_i - y_r)).
Lemma clocks_5 : forall G_ii y_i y_r : R, clocks_5_domain G_ii y_i y_r ->
  clocks_5_left G_ii y_i y_r = clocks_5_right G_ii y_i y_r.
Proof.
  unfold clocks_5_domain, clocks_5_left, clocks_5_right.
  intros G_ii y_i y_r _.
  assert (E0 : exp (- y_r) = 1 / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_5_inhabited : clocks_5_domain (5 / 7) (1 / 2) (2 / 3).
Proof. premises clocks_5_domain. Qed.
Lemma clocks_5_left_value : Rabs (clocks_5_left (5 / 7) (1 / 2) (2 / 3) - (-(60462980349 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_5_left. Qed.
Lemma clocks_5_right_value : Rabs (clocks_5_right (5 / 7) (1 / 2) (2 / 3) - (-(60462980349 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_5_right. Qed.
Lemma clocks_5_wrong_0 : ~ (forall G_ii y_i y_r, clocks_5_domain G_ii y_i y_r -> clocks_5_left G_ii y_i y_r = - y_i * (exp (y_i - y_r))).
Proof. refuted clocks_5_inhabited clocks_5_left. Qed.
Lemma clocks_5_wrong_1 : ~ (forall G_ii y_i y_r, clocks_5_domain G_ii y_i y_r -> clocks_5_left G_ii y_i y_r = - G_ii).
Proof. refuted clocks_5_inhabited clocks_5_left. Qed.

(* clocks_6: | (G_il*exp(y_l) + G_li*exp(y_i))*exp(-y_r)/(2*log(exp(y_i)*exp(-y_l))) = (G_il*exp(-y_i + y_l) +
   G_li)*exp(y_i - y_r)/(2*y_i - 2*y_l) *)
Definition clocks_6_domain (G_il G_li y_i y_l y_r : R) : Prop :=
  ln ((exp y_i) * (exp (- y_l))) <> 0 /\ (2 * y_i) - (2 * y_l) <> 0.
Definition clocks_6_left (G_il G_li y_i y_l y_r : R) : R :=
  ((G_il * (exp y_l)) + (G_li * (exp y_i))) * (exp (- y_r)) / 2 / (ln ((exp y_i) * (exp (- y_l)))).
Definition clocks_6_right (G_il G_li y_i y_l y_r : R) : R :=
  ((G_il * (exp (- y_i + y_l))) + G_li) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l)).
Lemma clocks_6 : forall G_il G_li y_i y_l y_r : R, clocks_6_domain G_il G_li y_i y_l y_r ->
  clocks_6_left G_il G_li y_i y_l y_r = clocks_6_right G_il G_li y_i y_l y_r.
Proof.
  unfold clocks_6_domain, clocks_6_left, clocks_6_right.
  intros G_il G_li y_i y_l y_r (H0 & H1).
  assert (E0 : exp (- y_r) = 1 / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_l) = 1 / (exp y_l)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : ln ((exp y_i) * (1 / (exp y_l))) = y_i - y_l) by logarithm. rewrite ?E2 in *.
  assert (E3 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_6_inhabited : clocks_6_domain (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises clocks_6_domain. Qed.
Lemma clocks_6_left_value : Rabs (clocks_6_left (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (-(8004025333 / 50000000000))) <= (1 / 100000000000).
Proof. by_value clocks_6_left. Qed.
Lemma clocks_6_right_value : Rabs (clocks_6_right (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (-(8004025333 / 50000000000))) <= (1 / 100000000000).
Proof. by_value clocks_6_right. Qed.
Lemma clocks_6_wrong_0 : ~ (forall G_il G_li y_i y_l y_r, clocks_6_domain G_il G_li y_i y_l y_r -> clocks_6_left G_il G_li y_i y_l y_r = ((G_li * (exp (- y_i + y_l))) + G_li) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))).
Proof. refuted clocks_6_inhabited clocks_6_left. Qed.
Lemma clocks_6_wrong_1 : ~ (forall G_il G_li y_i y_l y_r, clocks_6_domain G_il G_li y_i y_l y_r -> clocks_6_left G_il G_li y_i y_l y_r = (G_il + G_li) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))).
Proof. refuted clocks_6_inhabited clocks_6_left. Qed.

(* clocks_7: | (G_il*exp(y_i) + G_li*exp(y_l))*exp(-y_r)/(2*log(exp(y_i)*exp(-y_l))) = (G_il + G_li*exp(-y_i +
   y_l))*exp(y_i - y_r)/(2*y_i - 2*y_l) *)
Definition clocks_7_domain (G_il G_li y_i y_l y_r : R) : Prop :=
  ln ((exp y_i) * (exp (- y_l))) <> 0 /\ (2 * y_i) - (2 * y_l) <> 0.
Definition clocks_7_left (G_il G_li y_i y_l y_r : R) : R :=
  ((G_il * (exp y_i)) + (G_li * (exp y_l))) * (exp (- y_r)) / 2 / (ln ((exp y_i) * (exp (- y_l)))).
Definition clocks_7_right (G_il G_li y_i y_l y_r : R) : R :=
  (G_il + (G_li * (exp (- y_i + y_l)))) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l)).
Lemma clocks_7 : forall G_il G_li y_i y_l y_r : R, clocks_7_domain G_il G_li y_i y_l y_r ->
  clocks_7_left G_il G_li y_i y_l y_r = clocks_7_right G_il G_li y_i y_l y_r.
Proof.
  unfold clocks_7_domain, clocks_7_left, clocks_7_right.
  intros G_il G_li y_i y_l y_r (H0 & H1).
  assert (E0 : exp (- y_r) = 1 / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_l) = 1 / (exp y_l)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : ln ((exp y_i) * (1 / (exp y_l))) = y_i - y_l) by logarithm. rewrite ?E2 in *.
  assert (E3 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_7_inhabited : clocks_7_domain (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises clocks_7_domain. Qed.
Lemma clocks_7_left_value : Rabs (clocks_7_left (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (12437807 / 100000000)) <= (1 / 100000000000).
Proof. by_value clocks_7_left. Qed.
Lemma clocks_7_right_value : Rabs (clocks_7_right (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (12437807 / 100000000)) <= (1 / 100000000000).
Proof. by_value clocks_7_right. Qed.
Lemma clocks_7_wrong_0 : ~ (forall G_il G_li y_i y_l y_r, clocks_7_domain G_il G_li y_i y_l y_r -> clocks_7_left G_il G_li y_i y_l y_r = ((G_il * (exp (- y_i + y_l))) + G_il) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))).
Proof. refuted clocks_7_inhabited clocks_7_left. Qed.
Lemma clocks_7_wrong_1 : ~ (forall G_il G_li y_i y_l y_r, clocks_7_domain G_il G_li y_i y_l y_r -> clocks_7_left G_il G_li y_i y_l y_r = (G_il + G_li) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))).
Proof. refuted clocks_7_inhabited clocks_7_left. Qed.

(* clocks_8: With σ_i = e^{y_i}, dσ_i = σ_i dy_i, so dy_i/dt = (dσ_i/dt)/σ_i = −σ_i^{1−2/N} G_ii. |
   Subs(-G_ii*sigma_i**(2 - 2/N)/sigma_i, sigma_i, exp(y_i)) = -G_ii*exp(y_i*(1 - 2/N)) *)
Definition clocks_8_out_domain (G_ii N y_i : R) : Prop :=
  0 < N.
Definition clocks_8_out_left (G_ii N y_i : R) : R :=
  - (Rpower (exp y_i) (2 - (2 / N))) * G_ii / (exp y_i).
Definition clocks_8_out_right (G_ii N y_i : R) : R :=
  - G_ii * (exp (y_i * (1 - (2 / N)))).
Lemma clocks_8_out : forall G_ii N y_i : R, clocks_8_out_domain G_ii N y_i ->
  clocks_8_out_left G_ii N y_i = clocks_8_out_right G_ii N y_i.
Proof.
  unfold clocks_8_out_domain, clocks_8_out_left, clocks_8_out_right.
  intros G_ii N y_i H0.
  assert (E0 : Rpower (exp y_i) (2 - (2 / N)) = ((exp y_i) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_i * (1 - (2 / N))) = (exp y_i) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_8_left (G_ii N y_i : R) : R :=
  (fun sigma_i : R => - G_ii * (Rpower sigma_i (2 - (2 / N))) / sigma_i) (exp y_i).
Definition clocks_8_right (G_ii N y_i : R) : R :=
  - G_ii * (exp (y_i * (1 - (2 / N)))).
Lemma clocks_8 : forall G_ii N y_i : R, clocks_8_out_domain G_ii N y_i ->
  clocks_8_left G_ii N y_i = clocks_8_right G_ii N y_i.
Proof.
  intros G_ii N y_i H; generalize (clocks_8_out G_ii N y_i H); revert H.
  unfold clocks_8_out_domain, clocks_8_out_left, clocks_8_out_right, clocks_8_left, clocks_8_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_8_out_inhabited : clocks_8_out_domain (5 / 7) 1 (1 / 2).
Proof. premises clocks_8_out_domain. Qed.
Lemma clocks_8_out_left_value : Rabs (clocks_8_out_left (5 / 7) 1 (1 / 2) - (-(43323618551 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_8_out_left. Qed.
Lemma clocks_8_out_right_value : Rabs (clocks_8_out_right (5 / 7) 1 (1 / 2) - (-(43323618551 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_8_out_right. Qed.
Lemma clocks_8_out_wrong_0 : ~ (forall G_ii N y_i, clocks_8_out_domain G_ii N y_i -> clocks_8_out_left G_ii N y_i = - y_i * (exp (y_i * (1 - (2 / N))))).
Proof. refuted clocks_8_out_inhabited clocks_8_out_left. Qed.
Lemma clocks_8_out_wrong_1 : ~ (forall G_ii N y_i, clocks_8_out_domain G_ii N y_i -> clocks_8_out_left G_ii N y_i = - G_ii * (exp (G_ii * (1 - (2 / N))))).
Proof. refuted clocks_8_out_inhabited clocks_8_out_left. Qed.

(* clocks_9: | Subs(-G_ii*sigma_i, sigma_i, exp(y_i)) = -G_ii*exp(y_i) *)
Definition clocks_9_out_domain (G_ii y_i : R) : Prop :=
  True.
Definition clocks_9_out_left (G_ii y_i : R) : R :=
  - (exp y_i) * G_ii.
Definition clocks_9_out_right (G_ii y_i : R) : R :=
  - G_ii * (exp y_i).
Lemma clocks_9_out : forall G_ii y_i : R, clocks_9_out_domain G_ii y_i ->
  clocks_9_out_left G_ii y_i = clocks_9_out_right G_ii y_i.
Proof.
  unfold clocks_9_out_domain, clocks_9_out_left, clocks_9_out_right.
  intros G_ii y_i _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_9_left (G_ii y_i : R) : R :=
  (fun sigma_i : R => - G_ii * sigma_i) (exp y_i).
Definition clocks_9_right (G_ii y_i : R) : R :=
  - G_ii * (exp y_i).
Lemma clocks_9 : forall G_ii y_i : R, clocks_9_out_domain G_ii y_i ->
  clocks_9_left G_ii y_i = clocks_9_right G_ii y_i.
Proof.
  intros G_ii y_i H; generalize (clocks_9_out G_ii y_i H); revert H.
  unfold clocks_9_out_domain, clocks_9_out_left, clocks_9_out_right, clocks_9_left, clocks_9_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_9_out_inhabited : clocks_9_out_domain (5 / 7) (1 / 2).
Proof. premises clocks_9_out_domain. Qed.
Lemma clocks_9_out_left_value : Rabs (clocks_9_out_left (5 / 7) (1 / 2) - (-(2355316101 / 2000000000))) <= (1 / 10000000000).
Proof. by_value clocks_9_out_left. Qed.
Lemma clocks_9_out_right_value : Rabs (clocks_9_out_right (5 / 7) (1 / 2) - (-(2355316101 / 2000000000))) <= (1 / 10000000000).
Proof. by_value clocks_9_out_right. Qed.
Lemma clocks_9_out_wrong_0 : ~ (forall G_ii y_i, clocks_9_out_domain G_ii y_i -> clocks_9_out_left G_ii y_i = - y_i * (exp y_i)).
Proof. refuted clocks_9_out_inhabited clocks_9_out_left. Qed.
Lemma clocks_9_out_wrong_1 : ~ (forall G_ii y_i, clocks_9_out_domain G_ii y_i -> clocks_9_out_left G_ii y_i = - G_ii * (exp G_ii)).
Proof. refuted clocks_9_out_inhabited clocks_9_out_left. Qed.

(* clocks_10: | Subs(exp(y_r*(-1 + 2/N)), y_r, 0) = 1 *)
Definition clocks_10_out_domain (N : R) : Prop :=
  0 < N.
Definition clocks_10_out_left (N : R) : R :=
  exp (0 * (- 1 + (2 / N))).
Definition clocks_10_out_right (N : R) : R :=
  1.
Lemma clocks_10_out : forall N : R, clocks_10_out_domain N ->
  clocks_10_out_left N = clocks_10_out_right N.
Proof.
  unfold clocks_10_out_domain, clocks_10_out_left, clocks_10_out_right.
  intros N H0.
  assert (E0 : exp (0 * (- 1 + (2 / N))) = 1) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_10_left (N : R) : R :=
  (fun y_r : R => exp (y_r * (- 1 + (2 / N)))) 0.
Definition clocks_10_right (N : R) : R :=
  1.
Lemma clocks_10 : forall N : R, clocks_10_out_domain N ->
  clocks_10_left N = clocks_10_right N.
Proof.
  intros N H; generalize (clocks_10_out N H); revert H.
  unfold clocks_10_out_domain, clocks_10_out_left, clocks_10_out_right, clocks_10_left, clocks_10_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_10_out_inhabited : clocks_10_out_domain 1.
Proof. premises clocks_10_out_domain. Qed.
Lemma clocks_10_out_left_value : Rabs (clocks_10_out_left 1 - 1) <= (1 / 10000000000).
Proof. by_value clocks_10_out_left. Qed.
Lemma clocks_10_out_right_value : Rabs (clocks_10_out_right 1 - 1) <= (1 / 10000000000).
Proof. by_value clocks_10_out_right. Qed.
Lemma clocks_10_out_wrong_0 : ~ (forall N, clocks_10_out_domain N -> exp (- 1 + (2 / N)) = clocks_10_out_right N).
Proof. refuted clocks_10_out_inhabited clocks_10_out_right. Qed.
Lemma clocks_10_out_wrong_1 : ~ (forall N, clocks_10_out_domain N -> exp (2 / N) = clocks_10_out_right N).
Proof. refuted clocks_10_out_inhabited clocks_10_out_right. Qed.

(* clocks_12: Multiplying all singular values and r by e^κ changes nothing: the rates in τ depend on ratios of
   singular values and on G. | Subs(-G_ii*exp((1 - 2/N)*(y_i - y_r)), (y_i, y_r), (kappa + y_i, kappa + y_r)) =
   -G_ii*exp((1 - 2/N)*(y_i - y_r)) *)
Definition clocks_12_out_domain (G_ii N kappa y_i y_r : R) : Prop :=
  0 < N.
Definition clocks_12_out_left (G_ii N kappa y_i y_r : R) : R :=
  - G_ii * (exp ((1 - (2 / N)) * ((kappa + y_i) - (kappa + y_r)))).
Definition clocks_12_out_right (G_ii N kappa y_i y_r : R) : R :=
  - G_ii * (exp ((1 - (2 / N)) * (y_i - y_r))).
Lemma clocks_12_out : forall G_ii N kappa y_i y_r : R, clocks_12_out_domain G_ii N kappa y_i y_r ->
  clocks_12_out_left G_ii N kappa y_i y_r = clocks_12_out_right G_ii N kappa y_i y_r.
Proof.
  unfold clocks_12_out_domain, clocks_12_out_left, clocks_12_out_right.
  intros G_ii N kappa y_i y_r H0.
  assert (E0 : exp ((1 - (2 / N)) * ((kappa + y_i) - (kappa + y_r))) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_12_left (G_ii N kappa y_i y_r : R) : R :=
  (fun y_i y_r : R => - G_ii * (exp ((1 - (2 / N)) * (y_i - y_r)))) (kappa + y_i) (kappa + y_r).
Definition clocks_12_right (G_ii N kappa y_i y_r : R) : R :=
  - G_ii * (exp ((1 - (2 / N)) * (y_i - y_r))).
Lemma clocks_12 : forall G_ii N kappa y_i y_r : R, clocks_12_out_domain G_ii N kappa y_i y_r ->
  clocks_12_left G_ii N kappa y_i y_r = clocks_12_right G_ii N kappa y_i y_r.
Proof.
  intros G_ii N kappa y_i y_r H; generalize (clocks_12_out G_ii N kappa y_i y_r H); revert H.
  unfold clocks_12_out_domain, clocks_12_out_left, clocks_12_out_right, clocks_12_left, clocks_12_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_12_out_inhabited : clocks_12_out_domain (5 / 7) 1 (-(7 / 2)) (1 / 2) (2 / 3).
Proof. premises clocks_12_out_domain. Qed.
Lemma clocks_12_out_left_value : Rabs (clocks_12_out_left (5 / 7) 1 (-(7 / 2)) (1 / 2) (2 / 3) - (-(84382886633 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_12_out_left. Qed.
Lemma clocks_12_out_right_value : Rabs (clocks_12_out_right (5 / 7) 1 (-(7 / 2)) (1 / 2) (2 / 3) - (-(84382886633 / 100000000000))) <= (1 / 100000000000).
Proof. by_value clocks_12_out_right. Qed.
Lemma clocks_12_out_wrong_0 : ~ (forall G_ii N kappa y_i y_r, clocks_12_out_domain G_ii N kappa y_i y_r -> clocks_12_out_left G_ii N kappa y_i y_r = - y_i * (exp ((1 - (2 / N)) * (y_i - y_r)))).
Proof. refuted clocks_12_out_inhabited clocks_12_out_left. Qed.
Lemma clocks_12_out_wrong_1 : ~ (forall G_ii N kappa y_i y_r, clocks_12_out_domain G_ii N kappa y_i y_r -> clocks_12_out_left G_ii N kappa y_i y_r = - G_ii).
Proof. refuted clocks_12_out_inhabited clocks_12_out_left. Qed.

(* clocks_13: | Subs(-exp((1 - 2/N)*(y_i - y_r))/(N*(exp((-2*y_i + 2*y_l)/N) - 1)), (y_i, y_l, y_r), (kappa +
   y_i, kappa + y_l, kappa + y_r)) = -exp((1 - 2/N)*(y_i - y_r))/(N*(exp((-2*y_i + 2*y_l)/N) - 1)) *)
Definition clocks_13_out_domain (N kappa y_i y_l y_r : R) : Prop :=
  0 < N /\ (exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1 <> 0.
Definition clocks_13_out_left (N kappa y_i y_l y_r : R) : R :=
  - (exp ((1 - (2 / N)) * ((kappa + y_i) - (kappa + y_r)))) / N / ((exp ((- (2 * (kappa + y_i)) + (2 * (kappa + y_l))) / N)) - 1).
Definition clocks_13_out_right (N kappa y_i y_l y_r : R) : R :=
  - (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1).
Lemma clocks_13_out : forall N kappa y_i y_l y_r : R, clocks_13_out_domain N kappa y_i y_l y_r ->
  clocks_13_out_left N kappa y_i y_l y_r = clocks_13_out_right N kappa y_i y_l y_r.
Proof.
  unfold clocks_13_out_domain, clocks_13_out_left, clocks_13_out_right.
  intros N kappa y_i y_l y_r (H0 & H1).
  assert (E0 : exp ((- (2 * (kappa + y_i)) + (2 * (kappa + y_l))) / N) = ((exp (y_l / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp ((1 - (2 / N)) * ((kappa + y_i) - (kappa + y_r))) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp ((- (2 * y_i) + (2 * y_l)) / N) = ((exp (y_l / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_13_left (N kappa y_i y_l y_r : R) : R :=
  (fun y_i y_l y_r : R => - (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1)) (kappa + y_i) (kappa + y_l) (kappa + y_r).
Definition clocks_13_right (N kappa y_i y_l y_r : R) : R :=
  - (exp ((1 - (2 / N)) * (y_i - y_r))) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1).
Lemma clocks_13 : forall N kappa y_i y_l y_r : R, clocks_13_out_domain N kappa y_i y_l y_r ->
  clocks_13_left N kappa y_i y_l y_r = clocks_13_right N kappa y_i y_l y_r.
Proof.
  intros N kappa y_i y_l y_r H; generalize (clocks_13_out N kappa y_i y_l y_r H); revert H.
  unfold clocks_13_out_domain, clocks_13_out_left, clocks_13_out_right, clocks_13_left, clocks_13_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_13_out_inhabited : clocks_13_out_domain 1 (-(7 / 2)) (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises clocks_13_out_domain. Qed.
Lemma clocks_13_out_left_value : Rabs (clocks_13_out_left 1 (-(7 / 2)) (1 / 2) (-(4 / 3)) (2 / 3) - (75771871 / 62500000)) <= (1 / 10000000000).
Proof. by_value clocks_13_out_left. Qed.
Lemma clocks_13_out_right_value : Rabs (clocks_13_out_right 1 (-(7 / 2)) (1 / 2) (-(4 / 3)) (2 / 3) - (75771871 / 62500000)) <= (1 / 10000000000).
Proof. by_value clocks_13_out_right. Qed.
Lemma clocks_13_out_wrong_0 : ~ (forall N kappa y_i y_l y_r, clocks_13_out_domain N kappa y_i y_l y_r -> clocks_13_out_left N kappa y_i y_l y_r = (-1) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1)).
Proof. refuted clocks_13_out_inhabited clocks_13_out_left. Qed.
Lemma clocks_13_out_wrong_1 : ~ (forall N kappa y_i y_l y_r, clocks_13_out_domain N kappa y_i y_l y_r -> (-1) / N / ((exp ((- (2 * y_i) + (2 * y_l)) / N)) - 1) = clocks_13_out_right N kappa y_i y_l y_r).
Proof. refuted clocks_13_out_inhabited clocks_13_out_right. Qed.

(* clocks_14: | Subs(exp(y_i - y_r)/(2*y_i - 2*y_l), (y_i, y_l, y_r), (kappa + y_i, kappa + y_l, kappa + y_r)) =
   exp(y_i - y_r)/(2*y_i - 2*y_l) *)
Definition clocks_14_out_domain (kappa y_i y_l y_r : R) : Prop :=
  (2 * y_i) - (2 * y_l) <> 0.
Definition clocks_14_out_left (kappa y_i y_l y_r : R) : R :=
  (exp ((kappa + y_i) - (kappa + y_r))) / ((2 * (kappa + y_i)) - (2 * (kappa + y_l))).
Definition clocks_14_out_right (kappa y_i y_l y_r : R) : R :=
  (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l)).
Lemma clocks_14_out : forall kappa y_i y_l y_r : R, clocks_14_out_domain kappa y_i y_l y_r ->
  clocks_14_out_left kappa y_i y_l y_r = clocks_14_out_right kappa y_i y_l y_r.
Proof.
  unfold clocks_14_out_domain, clocks_14_out_left, clocks_14_out_right.
  intros kappa y_i y_l y_r H0.
  assert (E0 : exp ((kappa + y_i) - (kappa + y_r)) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_14_left (kappa y_i y_l y_r : R) : R :=
  (fun y_i y_l y_r : R => (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))) (kappa + y_i) (kappa + y_l) (kappa + y_r).
Definition clocks_14_right (kappa y_i y_l y_r : R) : R :=
  (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l)).
Lemma clocks_14 : forall kappa y_i y_l y_r : R, clocks_14_out_domain kappa y_i y_l y_r ->
  clocks_14_left kappa y_i y_l y_r = clocks_14_right kappa y_i y_l y_r.
Proof.
  intros kappa y_i y_l y_r H; generalize (clocks_14_out kappa y_i y_l y_r H); revert H.
  unfold clocks_14_out_domain, clocks_14_out_left, clocks_14_out_right, clocks_14_left, clocks_14_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_14_out_inhabited : clocks_14_out_domain (-(7 / 2)) (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises clocks_14_out_domain. Qed.
Lemma clocks_14_out_left_value : Rabs (clocks_14_out_left (-(7 / 2)) (1 / 2) (-(4 / 3)) (2 / 3) - (2885733153 / 12500000000)) <= (1 / 100000000000).
Proof. by_value clocks_14_out_left. Qed.
Lemma clocks_14_out_right_value : Rabs (clocks_14_out_right (-(7 / 2)) (1 / 2) (-(4 / 3)) (2 / 3) - (2885733153 / 12500000000)) <= (1 / 100000000000).
Proof. by_value clocks_14_out_right. Qed.
Lemma clocks_14_out_wrong_0 : ~ (forall kappa y_i y_l y_r, clocks_14_out_domain kappa y_i y_l y_r -> clocks_14_out_left kappa y_i y_l y_r = / ((2 * y_i) - (2 * y_l))).
Proof. refuted clocks_14_out_inhabited clocks_14_out_left. Qed.
Lemma clocks_14_out_wrong_1 : ~ (forall kappa y_i y_l y_r, clocks_14_out_domain kappa y_i y_l y_r -> / ((2 * y_i) - (2 * y_l)) = clocks_14_out_right kappa y_i y_l y_r).
Proof. refuted clocks_14_out_inhabited clocks_14_out_right. Qed.

(* clocks_15: | Subs(exp(-y_i + y_l), (y_i, y_l), (kappa + y_i, kappa + y_l)) = exp(-y_i + y_l) *)
Definition clocks_15_out_domain (kappa y_i y_l : R) : Prop :=
  True.
Definition clocks_15_out_left (kappa y_i y_l : R) : R :=
  exp (- (kappa + y_i) + (kappa + y_l)).
Definition clocks_15_out_right (kappa y_i y_l : R) : R :=
  exp (- y_i + y_l).
Lemma clocks_15_out : forall kappa y_i y_l : R, clocks_15_out_domain kappa y_i y_l ->
  clocks_15_out_left kappa y_i y_l = clocks_15_out_right kappa y_i y_l.
Proof.
  unfold clocks_15_out_domain, clocks_15_out_left, clocks_15_out_right.
  intros kappa y_i y_l _.
  assert (E0 : exp (- (kappa + y_i) + (kappa + y_l)) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_15_left (kappa y_i y_l : R) : R :=
  (fun y_i y_l : R => exp (- y_i + y_l)) (kappa + y_i) (kappa + y_l).
Definition clocks_15_right (kappa y_i y_l : R) : R :=
  exp (- y_i + y_l).
Lemma clocks_15 : forall kappa y_i y_l : R, clocks_15_out_domain kappa y_i y_l ->
  clocks_15_left kappa y_i y_l = clocks_15_right kappa y_i y_l.
Proof.
  intros kappa y_i y_l H; generalize (clocks_15_out kappa y_i y_l H); revert H.
  unfold clocks_15_out_domain, clocks_15_out_left, clocks_15_out_right, clocks_15_left, clocks_15_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_15_out_inhabited : clocks_15_out_domain (-(7 / 2)) (1 / 2) (-(4 / 3)).
Proof. premises clocks_15_out_domain. Qed.
Lemma clocks_15_out_left_value : Rabs (clocks_15_out_left (-(7 / 2)) (1 / 2) (-(4 / 3)) - (999248413 / 6250000000)) <= (1 / 100000000000).
Proof. by_value clocks_15_out_left. Qed.
Lemma clocks_15_out_right_value : Rabs (clocks_15_out_right (-(7 / 2)) (1 / 2) (-(4 / 3)) - (999248413 / 6250000000)) <= (1 / 100000000000).
Proof. by_value clocks_15_out_right. Qed.
Lemma clocks_15_out_wrong_0 : ~ (forall kappa y_i y_l, clocks_15_out_domain kappa y_i y_l -> clocks_15_out_left kappa y_i y_l = 1).
Proof. refuted clocks_15_out_inhabited clocks_15_out_left. Qed.
Lemma clocks_15_out_wrong_1 : ~ (forall kappa y_i y_l, clocks_15_out_domain kappa y_i y_l -> 1 = clocks_15_out_right kappa y_i y_l).
Proof. refuted clocks_15_out_inhabited clocks_15_out_right. Qed.

(* clocks_16: | -G_ii*exp((1 - 2/N)*(kappa + y_i)) = -G_ii*exp(kappa*(1 - 2/N))*exp(y_i*(1 - 2/N)) *)
Definition clocks_16_domain (G_ii N kappa y_i : R) : Prop :=
  0 < N.
Definition clocks_16_left (G_ii N kappa y_i : R) : R :=
  - G_ii * (exp ((1 - (2 / N)) * (kappa + y_i))).
Definition clocks_16_right (G_ii N kappa y_i : R) : R :=
  - G_ii * (exp (kappa * (1 - (2 / N)))) * (exp (y_i * (1 - (2 / N)))).
Lemma clocks_16 : forall G_ii N kappa y_i : R, clocks_16_domain G_ii N kappa y_i ->
  clocks_16_left G_ii N kappa y_i = clocks_16_right G_ii N kappa y_i.
Proof.
  unfold clocks_16_domain, clocks_16_left, clocks_16_right.
  intros G_ii N kappa y_i H0.
  assert (E0 : exp ((1 - (2 / N)) * (kappa + y_i)) = (exp kappa) * (exp y_i) / ((exp (kappa / N)) ^ 2) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (kappa * (1 - (2 / N))) = (exp kappa) / ((exp (kappa / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (y_i * (1 - (2 / N))) = (exp y_i) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma clocks_16_inhabited : clocks_16_domain (5 / 7) 1 (-(7 / 2)) (1 / 2).
Proof. premises clocks_16_domain. Qed.
Lemma clocks_16_left_value : Rabs (clocks_16_left (5 / 7) 1 (-(7 / 2)) (1 / 2) - (-(1793351511 / 125000000))) <= (1 / 1000000000).
Proof. by_value clocks_16_left. Qed.
Lemma clocks_16_right_value : Rabs (clocks_16_right (5 / 7) 1 (-(7 / 2)) (1 / 2) - (-(1793351511 / 125000000))) <= (1 / 1000000000).
Proof. by_value clocks_16_right. Qed.
Lemma clocks_16_wrong_0 : ~ (forall G_ii N kappa y_i, clocks_16_domain G_ii N kappa y_i -> clocks_16_left G_ii N kappa y_i = - y_i * (exp (kappa * (1 - (2 / N)))) * (exp (y_i * (1 - (2 / N))))).
Proof. refuted clocks_16_inhabited clocks_16_left. Qed.
Lemma clocks_16_wrong_1 : ~ (forall G_ii N kappa y_i, clocks_16_domain G_ii N kappa y_i -> clocks_16_left G_ii N kappa y_i = - G_ii * (exp (G_ii * (1 - (2 / N)))) * (exp (y_i * (1 - (2 / N))))).
Proof. refuted clocks_16_inhabited clocks_16_left. Qed.

(* clocks_17: With r the largest singular value and N = m + 2 ≥ 2, |dy_i/dτ| ≤ |G_ii|: for σ_i = r e^{−u} the
   weight is e^{−u m/(m+2)} ≤ 1. | exp(-m*u/(m + 2)) <= 1 *)
Definition clocks_17_domain (m u : R) : Prop :=
  0 <= m /\ 0 < u.
Definition clocks_17_left (m u : R) : R :=
  exp (- m * u / (m + 2)).
Definition clocks_17_right (m u : R) : R :=
  1.
Lemma clocks_17 : forall m u : R, clocks_17_domain m u ->
  clocks_17_left m u <= clocks_17_right m u.
Proof.
  unfold clocks_17_domain, clocks_17_left, clocks_17_right.
  intros m u (H0 & H1).
  assert (G : forall u, 0 <= u -> 0 <= ((exp (m * u / (m + 2))) - 1)).
  { clear H1 u.
    apply (ascends (fun u => ((exp (m * u / (m + 2))) - 1)) (fun u => (m * (exp (m * u / (m + 2))) / (m + 2)))); [ slope | cbv beta; at_zero 0 |].
    intros; nonnegative. }
  specialize (G u ltac:(lra)).
  assert (E0 : exp (- m * u / (m + 2)) = 1 / (exp (m * u / (m + 2)))) by same_exponent. rewrite ?E0 in *.
  known.
  match goal with |- ?low <= ?high => apply (below (exp (m * u / (m + 2))) low high) end; [ positive |].
  match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.
  first [ reflexivity | ring | field; nonzero ].
Qed.
Lemma clocks_17_inhabited : clocks_17_domain 3 (3 / 2).
Proof. premises clocks_17_domain. Qed.
Lemma clocks_17_left_value : Rabs (clocks_17_left 3 (3 / 2) - (20328482987 / 50000000000)) <= (1 / 100000000000).
Proof. by_value clocks_17_left. Qed.
Lemma clocks_17_right_value : Rabs (clocks_17_right 3 (3 / 2) - 1) <= (1 / 10000000000).
Proof. by_value clocks_17_right. Qed.
Lemma clocks_17_wrong_0 : ~ (forall m u, clocks_17_domain m u -> clocks_17_left m u <= 1 / 100).
Proof. refuted clocks_17_inhabited clocks_17_left. Qed.
Lemma clocks_17_wrong_1 : ~ (forall m u, clocks_17_domain m u -> exp (m * u / (m + 2)) <= clocks_17_right m u).
Proof. refuted clocks_17_inhabited clocks_17_right. Qed.

(* clocks_18: While G_11 = −c is constant, as it is near W = 0, dσ/dt = c σ^{2−2/N} takes from σ_0 to σ the time
   (σ_0^{2/N−1} − σ^{2/N−1})/(c (1 − 2/N)), N ≠ 2: its derivative in σ is 1/(dσ/dt), and it is 0 at σ = σ_0. |
   Derivative((-sigma**(-1 + 2/N) + sigma_0**(-1 + 2/N))/(c*(1 - 2/N)), sigma) = sigma**(-2 + 2/N)/c *)
Definition clocks_18_out_domain (N c sigma sigma_0 : R) : Prop :=
  0 < N /\ 0 < c /\ 0 < sigma /\ 0 < sigma_0 /\ 1 - (2 / N) <> 0.
Definition clocks_18_out_left (N c sigma sigma_0 : R) : R :=
  - (Rpower sigma (- 1 + (2 / N))) * (- 1 + (2 / N)) / c / sigma / (1 - (2 / N)).
Definition clocks_18_out_right (N c sigma sigma_0 : R) : R :=
  (Rpower sigma (- 2 + (2 / N))) / c.
Lemma clocks_18_out : forall N c sigma sigma_0 : R, clocks_18_out_domain N c sigma sigma_0 ->
  clocks_18_out_left N c sigma sigma_0 = clocks_18_out_right N c sigma sigma_0.
Proof.
  unfold clocks_18_out_domain, clocks_18_out_left, clocks_18_out_right.
  intros N c sigma sigma_0 (H0 & H1 & H2 & H3 & H4).
  exponential sigma H2 X_sigma.
  exponential sigma_0 H3 X_sigma_0.
  assert (E0 : Rpower (exp X_sigma) (- 1 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / (exp X_sigma)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (- 2 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / ((exp X_sigma) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_18_left (N c sigma sigma_0 : R) : R :=
  Derive (fun sigma : R => (- (Rpower sigma (- 1 + (2 / N))) + (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N))) sigma.
Definition clocks_18_right (N c sigma sigma_0 : R) : R :=
  (Rpower sigma (- 2 + (2 / N))) / c.
Lemma clocks_18 : forall N c sigma sigma_0 : R, clocks_18_out_domain N c sigma sigma_0 ->
  clocks_18_left N c sigma sigma_0 = clocks_18_right N c sigma sigma_0.
Proof.
  intros N c sigma sigma_0 H; generalize (clocks_18_out N c sigma sigma_0 H); revert H.
  unfold clocks_18_out_domain, clocks_18_out_left, clocks_18_out_right, clocks_18_left, clocks_18_right.
  intros (H0 & H1 & H2 & H3 & H4) out. known.
  assert (W0 : Derive (fun sigma : R => (- (Rpower sigma (- 1 + (2 / N))) + (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N))) sigma = - (Rpower sigma (- 1 + (2 / N))) * (- 1 + (2 / N)) / c / sigma / (1 - (2 / N))) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma clocks_18_out_inhabited : clocks_18_out_domain 3 (3 / 4) (1 / 2) (1 / 1000).
Proof. premises clocks_18_out_domain. Qed.
Lemma clocks_18_out_left_value : Rabs (clocks_18_out_left 3 (3 / 4) (1 / 2) (1 / 1000) - (4199736833 / 1250000000)) <= (1 / 10000000000).
Proof. by_value clocks_18_out_left. Qed.
Lemma clocks_18_out_right_value : Rabs (clocks_18_out_right 3 (3 / 4) (1 / 2) (1 / 1000) - (4199736833 / 1250000000)) <= (1 / 10000000000).
Proof. by_value clocks_18_out_right. Qed.
Lemma clocks_18_out_wrong_0 : ~ (forall N c sigma sigma_0, clocks_18_out_domain N c sigma sigma_0 -> clocks_18_out_left N c sigma sigma_0 = (Rpower sigma (- 2 + (2 / N))) / sigma).
Proof. refuted clocks_18_out_inhabited clocks_18_out_left. Qed.
Lemma clocks_18_out_wrong_1 : ~ (forall N c sigma sigma_0, clocks_18_out_domain N c sigma sigma_0 -> clocks_18_out_left N c sigma sigma_0 = (Rpower sigma_0 (- 2 + (2 / N))) / c).
Proof. refuted clocks_18_out_inhabited clocks_18_out_left. Qed.

(* clocks_19: | Subs((-sigma**(-1 + 2/N) + sigma_0**(-1 + 2/N))/(c*(1 - 2/N)), sigma, sigma_0) = 0 *)
Definition clocks_19_out_domain (N c sigma_0 : R) : Prop :=
  0 < N /\ 0 < c /\ 0 < sigma_0 /\ 1 - (2 / N) <> 0.
Definition clocks_19_out_left (N c sigma_0 : R) : R :=
  (- (Rpower sigma_0 (- 1 + (2 / N))) + (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N)).
Definition clocks_19_out_right (N c sigma_0 : R) : R :=
  0.
Lemma clocks_19_out : forall N c sigma_0 : R, clocks_19_out_domain N c sigma_0 ->
  clocks_19_out_left N c sigma_0 = clocks_19_out_right N c sigma_0.
Proof.
  unfold clocks_19_out_domain, clocks_19_out_left, clocks_19_out_right.
  intros N c sigma_0 (H0 & H1 & H2 & H3).
  exponential sigma_0 H2 X_sigma_0.
  assert (E0 : Rpower (exp X_sigma_0) (- 1 + (2 / N)) = ((exp (X_sigma_0 / N)) ^ 2) / (exp X_sigma_0)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_19_left (N c sigma_0 : R) : R :=
  (fun sigma : R => (- (Rpower sigma (- 1 + (2 / N))) + (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N))) sigma_0.
Definition clocks_19_right (N c sigma_0 : R) : R :=
  0.
Lemma clocks_19 : forall N c sigma_0 : R, clocks_19_out_domain N c sigma_0 ->
  clocks_19_left N c sigma_0 = clocks_19_right N c sigma_0.
Proof.
  intros N c sigma_0 H; generalize (clocks_19_out N c sigma_0 H); revert H.
  unfold clocks_19_out_domain, clocks_19_out_left, clocks_19_out_right, clocks_19_left, clocks_19_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma clocks_19_out_inhabited : clocks_19_out_domain 3 (3 / 4) (1 / 1000).
Proof. premises clocks_19_out_domain. Qed.
Lemma clocks_19_out_left_value : Rabs (clocks_19_out_left 3 (3 / 4) (1 / 1000) - 0) <= (1 / 10000000000).
Proof. by_value clocks_19_out_left. Qed.
Lemma clocks_19_out_right_value : Rabs (clocks_19_out_right 3 (3 / 4) (1 / 1000) - 0) <= (1 / 10000000000).
Proof. by_value clocks_19_out_right. Qed.
Lemma clocks_19_out_wrong_0 : ~ (forall N c sigma_0, clocks_19_out_domain N c sigma_0 -> ((Rpower c (- 1 + (2 / N))) - (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N)) = clocks_19_out_right N c sigma_0).
Proof. refuted clocks_19_out_inhabited clocks_19_out_right. Qed.
Lemma clocks_19_out_wrong_1 : ~ (forall N c sigma_0, clocks_19_out_domain N c sigma_0 -> (- (Rpower c (- 1 + (2 / N))) + (Rpower sigma_0 (- 1 + (2 / N)))) / c / (1 - (2 / N)) = clocks_19_out_right N c sigma_0).
Proof. refuted clocks_19_out_inhabited clocks_19_out_right. Qed.

(* clocks_20: | Derivative(log(sigma/sigma_0)/c, sigma) = sigma**(-2 + 2/N)*exp(-(-1 + 2/N)*log(sigma))/c *)
Definition clocks_20_out_domain (N c sigma sigma_0 : R) : Prop :=
  0 < N /\ 0 < c /\ 0 < sigma /\ 0 < sigma_0.
Definition clocks_20_out_left (N c sigma sigma_0 : R) : R :=
  1 / c / sigma.
Definition clocks_20_out_right (N c sigma sigma_0 : R) : R :=
  (Rpower sigma (- 2 + (2 / N))) * (exp (- (- 1 + (2 / N)) * (ln sigma))) / c.
Lemma clocks_20_out : forall N c sigma sigma_0 : R, clocks_20_out_domain N c sigma sigma_0 ->
  clocks_20_out_left N c sigma sigma_0 = clocks_20_out_right N c sigma sigma_0.
Proof.
  unfold clocks_20_out_domain, clocks_20_out_left, clocks_20_out_right.
  intros N c sigma sigma_0 (H0 & H1 & H2 & H3).
  exponential sigma H2 X_sigma.
  exponential sigma_0 H3 X_sigma_0.
  assert (E0 : Rpower (exp X_sigma) (- 2 + (2 / N)) = ((exp (X_sigma / N)) ^ 2) / ((exp X_sigma) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma) = X_sigma) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (- (- 1 + (2 / N)) * X_sigma) = (exp X_sigma) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_20_left (N c sigma sigma_0 : R) : R :=
  Derive (fun sigma : R => (ln (sigma / sigma_0)) / c) sigma.
Definition clocks_20_right (N c sigma sigma_0 : R) : R :=
  (Rpower sigma (- 2 + (2 / N))) * (exp (- (- 1 + (2 / N)) * (ln sigma))) / c.
Lemma clocks_20 : forall N c sigma sigma_0 : R, clocks_20_out_domain N c sigma sigma_0 ->
  clocks_20_left N c sigma sigma_0 = clocks_20_right N c sigma sigma_0.
Proof.
  intros N c sigma sigma_0 H; generalize (clocks_20_out N c sigma sigma_0 H); revert H.
  unfold clocks_20_out_domain, clocks_20_out_left, clocks_20_out_right, clocks_20_left, clocks_20_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : Derive (fun sigma : R => (ln (sigma / sigma_0)) / c) sigma = 1 / c / sigma) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma clocks_20_out_inhabited : clocks_20_out_domain 3 (3 / 4) (1 / 2) (1 / 1000).
Proof. premises clocks_20_out_domain. Qed.
Lemma clocks_20_out_left_value : Rabs (clocks_20_out_left 3 (3 / 4) (1 / 2) (1 / 1000) - (26666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value clocks_20_out_left. Qed.
Lemma clocks_20_out_right_value : Rabs (clocks_20_out_right 3 (3 / 4) (1 / 2) (1 / 1000) - (26666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value clocks_20_out_right. Qed.
Lemma clocks_20_out_wrong_0 : ~ (forall N c sigma sigma_0, clocks_20_out_domain N c sigma sigma_0 -> clocks_20_out_left N c sigma sigma_0 = (Rpower sigma (- 2 + (2 / N))) * (exp (- (- 1 + (2 / N)) * (ln sigma))) / sigma).
Proof. refuted clocks_20_out_inhabited clocks_20_out_left. Qed.
Lemma clocks_20_out_wrong_1 : ~ (forall N c sigma sigma_0, clocks_20_out_domain N c sigma sigma_0 -> clocks_20_out_left N c sigma sigma_0 = (Rpower sigma_0 (- 2 + (2 / N))) * (exp (- (- 1 + (2 / N)) * (ln sigma))) / c).
Proof. refuted clocks_20_out_inhabited clocks_20_out_left. Qed.

(* clocks_22: | Derivative(log(sigma/sigma_0)/c, sigma) = 1/(c*sigma) *)
Definition clocks_22_out_domain (c sigma sigma_0 : R) : Prop :=
  0 < c /\ 0 < sigma /\ 0 < sigma_0.
Definition clocks_22_out_left (c sigma sigma_0 : R) : R :=
  1 / c / sigma.
Definition clocks_22_out_right (c sigma sigma_0 : R) : R :=
  1 / c / sigma.
Lemma clocks_22_out : forall c sigma sigma_0 : R, clocks_22_out_domain c sigma sigma_0 ->
  clocks_22_out_left c sigma sigma_0 = clocks_22_out_right c sigma sigma_0.
Proof.
  unfold clocks_22_out_domain, clocks_22_out_left, clocks_22_out_right.
  intros c sigma sigma_0 (H0 & H1 & H2).
  exponential sigma H1 X_sigma.
  exponential sigma_0 H2 X_sigma_0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition clocks_22_left (c sigma sigma_0 : R) : R :=
  Derive (fun sigma : R => (ln (sigma / sigma_0)) / c) sigma.
Definition clocks_22_right (c sigma sigma_0 : R) : R :=
  1 / c / sigma.
Lemma clocks_22 : forall c sigma sigma_0 : R, clocks_22_out_domain c sigma sigma_0 ->
  clocks_22_left c sigma sigma_0 = clocks_22_right c sigma sigma_0.
Proof.
  intros c sigma sigma_0 H; generalize (clocks_22_out c sigma sigma_0 H); revert H.
  unfold clocks_22_out_domain, clocks_22_out_left, clocks_22_out_right, clocks_22_left, clocks_22_right.
  intros (H0 & H1 & H2) out. known.
  assert (W0 : Derive (fun sigma : R => (ln (sigma / sigma_0)) / c) sigma = 1 / c / sigma) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma clocks_22_out_inhabited : clocks_22_out_domain (3 / 4) (1 / 2) (1 / 1000).
Proof. premises clocks_22_out_domain. Qed.
Lemma clocks_22_out_left_value : Rabs (clocks_22_out_left (3 / 4) (1 / 2) (1 / 1000) - (26666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value clocks_22_out_left. Qed.
Lemma clocks_22_out_right_value : Rabs (clocks_22_out_right (3 / 4) (1 / 2) (1 / 1000) - (26666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value clocks_22_out_right. Qed.
Lemma clocks_22_out_wrong_0 : ~ (forall c sigma sigma_0, clocks_22_out_domain c sigma sigma_0 -> clocks_22_out_left c sigma sigma_0 = / (sigma ^ 2)).
Proof. refuted clocks_22_out_inhabited clocks_22_out_left. Qed.
Lemma clocks_22_out_wrong_1 : ~ (forall c sigma sigma_0, clocks_22_out_domain c sigma sigma_0 -> clocks_22_out_left c sigma sigma_0 = 1 / c / sigma_0).
Proof. refuted clocks_22_out_inhabited clocks_22_out_left. Qed.

(* close_kernels_1: As σ_l → σ_i the quotient (σ_i − σ_l)/(r (z_i − z_l)) tends to the derivative of σ/r by z,
   (σ_i/r)^{1−2/N}. | Derivative(exp(y_i - y_r), y_i)/Derivative(N*(exp((2*y_i - 2*y_r)/N) - 1)/2, y_i) = exp((1
   - 2/N)*(y_i - y_r)) *)
Definition close_kernels_1_out_domain (N y_i y_r : R) : Prop :=
  0 < N.
Definition close_kernels_1_out_left (N y_i y_r : R) : R :=
  (exp (y_i - y_r)) / (exp (((2 * y_i) - (2 * y_r)) / N)).
Definition close_kernels_1_out_right (N y_i y_r : R) : R :=
  exp ((1 - (2 / N)) * (y_i - y_r)).
Lemma close_kernels_1_out : forall N y_i y_r : R, close_kernels_1_out_domain N y_i y_r ->
  close_kernels_1_out_left N y_i y_r = close_kernels_1_out_right N y_i y_r.
Proof.
  unfold close_kernels_1_out_domain, close_kernels_1_out_left, close_kernels_1_out_right.
  intros N y_i y_r H0.
  assert (E0 : exp (((2 * y_i) - (2 * y_r)) / N) = ((exp (y_i / N)) ^ 2) / ((exp (y_r / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp ((1 - (2 / N)) * (y_i - y_r)) = (exp y_i) * ((exp (y_r / N)) ^ 2) / (exp y_r) / ((exp (y_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition close_kernels_1_left (N y_i y_r : R) : R :=
  (Derive (fun y_i : R => exp (y_i - y_r)) y_i) / (Derive (fun y_i : R => N * ((exp (((2 * y_i) - (2 * y_r)) / N)) - 1) / 2) y_i).
Definition close_kernels_1_right (N y_i y_r : R) : R :=
  exp ((1 - (2 / N)) * (y_i - y_r)).
Lemma close_kernels_1 : forall N y_i y_r : R, close_kernels_1_out_domain N y_i y_r ->
  close_kernels_1_left N y_i y_r = close_kernels_1_right N y_i y_r.
Proof.
  intros N y_i y_r H; generalize (close_kernels_1_out N y_i y_r H); revert H.
  unfold close_kernels_1_out_domain, close_kernels_1_out_left, close_kernels_1_out_right, close_kernels_1_left, close_kernels_1_right.
  intros H0 out. known.
  assert (W0 : Derive (fun y_i : R => N * ((exp (((2 * y_i) - (2 * y_r)) / N)) - 1) / 2) y_i = exp (((2 * y_i) - (2 * y_r)) / N)) by derived. rewrite ?W0.
  assert (W1 : Derive (fun y_i : R => exp (y_i - y_r)) y_i = exp (y_i - y_r)) by derived. rewrite ?W1.
  by_out out.
Qed.
Lemma close_kernels_1_out_inhabited : close_kernels_1_out_domain 3 (1 / 2) (2 / 3).
Proof. premises close_kernels_1_out_domain. Qed.
Lemma close_kernels_1_out_left_value : Rabs (close_kernels_1_out_left 3 (1 / 2) (2 / 3) - (94595946891 / 100000000000)) <= (1 / 100000000000).
Proof. by_value close_kernels_1_out_left. Qed.
Lemma close_kernels_1_out_right_value : Rabs (close_kernels_1_out_right 3 (1 / 2) (2 / 3) - (94595946891 / 100000000000)) <= (1 / 100000000000).
Proof. by_value close_kernels_1_out_right. Qed.
Lemma close_kernels_1_out_wrong_0 : ~ (forall N y_i y_r, close_kernels_1_out_domain N y_i y_r -> exp (2 * (y_i - y_r) / N) = close_kernels_1_out_right N y_i y_r).
Proof. refuted close_kernels_1_out_inhabited close_kernels_1_out_right. Qed.
Lemma close_kernels_1_out_wrong_1 : ~ (forall N y_i y_r, close_kernels_1_out_domain N y_i y_r -> close_kernels_1_out_left N y_i y_r = 1).
Proof. refuted close_kernels_1_out_inhabited close_kernels_1_out_left. Qed.

(* close_kernels_2: As σ_l → σ_i the quotient (σ_i − σ_l)/(r (z_i − z_l)) tends to the derivative of σ/r by z,
   (σ_i/r)^{1−2/N}. | Derivative(exp(y_i - y_r), y_i)/Derivative(y_i - y_r, y_i) = exp(y_i - y_r) *)
Definition close_kernels_2_out_domain (y_i y_r : R) : Prop :=
  True.
Definition close_kernels_2_out_left (y_i y_r : R) : R :=
  exp (y_i - y_r).
Definition close_kernels_2_out_right (y_i y_r : R) : R :=
  exp (y_i - y_r).
Lemma close_kernels_2_out : forall y_i y_r : R, close_kernels_2_out_domain y_i y_r ->
  close_kernels_2_out_left y_i y_r = close_kernels_2_out_right y_i y_r.
Proof.
  unfold close_kernels_2_out_domain, close_kernels_2_out_left, close_kernels_2_out_right.
  intros y_i y_r _.
  assert (E0 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition close_kernels_2_left (y_i y_r : R) : R :=
  (Derive (fun y_i : R => exp (y_i - y_r)) y_i) / (Derive (fun y_i : R => y_i - y_r) y_i).
Definition close_kernels_2_right (y_i y_r : R) : R :=
  exp (y_i - y_r).
Lemma close_kernels_2 : forall y_i y_r : R, close_kernels_2_out_domain y_i y_r ->
  close_kernels_2_left y_i y_r = close_kernels_2_right y_i y_r.
Proof.
  intros y_i y_r H; generalize (close_kernels_2_out y_i y_r H); revert H.
  unfold close_kernels_2_out_domain, close_kernels_2_out_left, close_kernels_2_out_right, close_kernels_2_left, close_kernels_2_right.
  intros _ out. known.
  assert (W0 : Derive (fun y_i : R => y_i - y_r) y_i = 1) by derived. rewrite ?W0.
  assert (W1 : Derive (fun y_i : R => exp (y_i - y_r)) y_i = exp (y_i - y_r)) by derived. rewrite ?W1.
  by_out out.
Qed.
Lemma close_kernels_2_out_inhabited : close_kernels_2_out_domain (1 / 2) (2 / 3).
Proof. premises close_kernels_2_out_domain. Qed.
Lemma close_kernels_2_out_left_value : Rabs (close_kernels_2_out_left (1 / 2) (2 / 3) - (84648172489 / 100000000000)) <= (1 / 100000000000).
Proof. by_value close_kernels_2_out_left. Qed.
Lemma close_kernels_2_out_right_value : Rabs (close_kernels_2_out_right (1 / 2) (2 / 3) - (84648172489 / 100000000000)) <= (1 / 100000000000).
Proof. by_value close_kernels_2_out_right. Qed.
Lemma close_kernels_2_out_wrong_0 : ~ (forall y_i y_r, close_kernels_2_out_domain y_i y_r -> 1 = close_kernels_2_out_right y_i y_r).
Proof. refuted close_kernels_2_out_inhabited close_kernels_2_out_right. Qed.
Lemma close_kernels_2_out_wrong_1 : ~ (forall y_i y_r, close_kernels_2_out_domain y_i y_r -> close_kernels_2_out_left y_i y_r = 1).
Proof. refuted close_kernels_2_out_inhabited close_kernels_2_out_left. Qed.

(* close_kernels_3: The same at N = ∞, where z = log(σ/r). | -(G_il - G_li)*(exp(y_i - y_r) - exp(y_l -
   y_r))/(4*(y_i - y_l)) + (G_il + G_li)*(exp(y_i - y_r) + exp(y_l - y_r))/(4*(y_i - y_l)) = (G_il*exp(-y_i +
   y_l) + G_li)*exp(y_i - y_r)/(2*y_i - 2*y_l) *)
Definition close_kernels_3_domain (G_il G_li y_i y_l y_r : R) : Prop :=
  y_i - y_l <> 0 /\ (2 * y_i) - (2 * y_l) <> 0.
Definition close_kernels_3_left (G_il G_li y_i y_l y_r : R) : R :=
  - ((G_il - G_li) * ((exp (y_i - y_r)) - (exp (y_l - y_r))) / 4 / (y_i - y_l)) + ((G_il + G_li) * ((exp (y_i - y_r)) + (exp (y_l - y_r))) / 4 / (y_i - y_l)).
Definition close_kernels_3_right (G_il G_li y_i y_l y_r : R) : R :=
  ((G_il * (exp (- y_i + y_l))) + G_li) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l)).
Lemma close_kernels_3 : forall G_il G_li y_i y_l y_r : R, close_kernels_3_domain G_il G_li y_i y_l y_r ->
  close_kernels_3_left G_il G_li y_i y_l y_r = close_kernels_3_right G_il G_li y_i y_l y_r.
Proof.
  unfold close_kernels_3_domain, close_kernels_3_left, close_kernels_3_right.
  intros G_il G_li y_i y_l y_r (H0 & H1).
  assert (E0 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_l - y_r) = (exp y_l) / (exp y_r)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma close_kernels_3_inhabited : close_kernels_3_domain (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises close_kernels_3_domain. Qed.
Lemma close_kernels_3_left_value : Rabs (close_kernels_3_left (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (-(8004025333 / 50000000000))) <= (1 / 100000000000).
Proof. by_value close_kernels_3_left. Qed.
Lemma close_kernels_3_right_value : Rabs (close_kernels_3_right (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (-(8004025333 / 50000000000))) <= (1 / 100000000000).
Proof. by_value close_kernels_3_right. Qed.
Lemma close_kernels_3_wrong_0 : ~ (forall G_il G_li y_i y_l y_r, close_kernels_3_domain G_il G_li y_i y_l y_r -> ((G_il - G_li) * ((exp (y_i - y_r)) - (exp (y_l - y_r))) / 4 / (y_i - y_l)) + ((G_il + G_li) * ((exp (y_i - y_r)) + (exp (y_l - y_r))) / 4 / (y_i - y_l)) = close_kernels_3_right G_il G_li y_i y_l y_r).
Proof. refuted close_kernels_3_inhabited close_kernels_3_right. Qed.
Lemma close_kernels_3_wrong_1 : ~ (forall G_il G_li y_i y_l y_r, close_kernels_3_domain G_il G_li y_i y_l y_r -> close_kernels_3_left G_il G_li y_i y_l y_r = ((G_li * (exp (- y_i + y_l))) + G_li) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))).
Proof. refuted close_kernels_3_inhabited close_kernels_3_left. Qed.

(* close_kernels_4: The same at N = ∞, where z = log(σ/r). | (G_il - G_li)*(exp(y_i - y_r) - exp(y_l -
   y_r))/(4*(y_i - y_l)) + (G_il + G_li)*(exp(y_i - y_r) + exp(y_l - y_r))/(4*(y_i - y_l)) = (G_il +
   G_li*exp(-y_i + y_l))*exp(y_i - y_r)/(2*y_i - 2*y_l) *)
Definition close_kernels_4_domain (G_il G_li y_i y_l y_r : R) : Prop :=
  y_i - y_l <> 0 /\ (2 * y_i) - (2 * y_l) <> 0.
Definition close_kernels_4_left (G_il G_li y_i y_l y_r : R) : R :=
  ((G_il - G_li) * ((exp (y_i - y_r)) - (exp (y_l - y_r))) / 4 / (y_i - y_l)) + ((G_il + G_li) * ((exp (y_i - y_r)) + (exp (y_l - y_r))) / 4 / (y_i - y_l)).
Definition close_kernels_4_right (G_il G_li y_i y_l y_r : R) : R :=
  (G_il + (G_li * (exp (- y_i + y_l)))) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l)).
Lemma close_kernels_4 : forall G_il G_li y_i y_l y_r : R, close_kernels_4_domain G_il G_li y_i y_l y_r ->
  close_kernels_4_left G_il G_li y_i y_l y_r = close_kernels_4_right G_il G_li y_i y_l y_r.
Proof.
  unfold close_kernels_4_domain, close_kernels_4_left, close_kernels_4_right.
  intros G_il G_li y_i y_l y_r (H0 & H1).
  assert (E0 : exp (y_i - y_r) = (exp y_i) / (exp y_r)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (y_l - y_r) = (exp y_l) / (exp y_r)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : exp (- y_i + y_l) = (exp y_l) / (exp y_i)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma close_kernels_4_inhabited : close_kernels_4_domain (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3).
Proof. premises close_kernels_4_domain. Qed.
Lemma close_kernels_4_left_value : Rabs (close_kernels_4_left (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (12437807 / 100000000)) <= (1 / 100000000000).
Proof. by_value close_kernels_4_left. Qed.
Lemma close_kernels_4_right_value : Rabs (close_kernels_4_right (2 / 3) (-(4 / 5)) (1 / 2) (-(4 / 3)) (2 / 3) - (12437807 / 100000000)) <= (1 / 100000000000).
Proof. by_value close_kernels_4_right. Qed.
Lemma close_kernels_4_wrong_0 : ~ (forall G_il G_li y_i y_l y_r, close_kernels_4_domain G_il G_li y_i y_l y_r -> - ((G_il - G_li) * ((exp (y_i - y_r)) - (exp (y_l - y_r))) / 4 / (y_i - y_l)) + ((G_il + G_li) * ((exp (y_i - y_r)) + (exp (y_l - y_r))) / 4 / (y_i - y_l)) = close_kernels_4_right G_il G_li y_i y_l y_r).
Proof. refuted close_kernels_4_inhabited close_kernels_4_right. Qed.
Lemma close_kernels_4_wrong_1 : ~ (forall G_il G_li y_i y_l y_r, close_kernels_4_domain G_il G_li y_i y_l y_r -> close_kernels_4_left G_il G_li y_i y_l y_r = ((G_il * (exp (- y_i + y_l))) + G_il) * (exp (y_i - y_r)) / ((2 * y_i) - (2 * y_l))).
Proof. refuted close_kernels_4_inhabited close_kernels_4_left. Qed.

(* conserved_1: ∂E vanishes where nothing is observed.  Over the rows of a block, and over its columns, each
   observed entry of it is counted once: the difference of the two sums of rates is zero. | Entry(Matrix([ [g_11,
   0], [   0, g_22]])*Matrix([ [w_11, w_12], [w_21, w_22]]), 1, 1) - Entry(Matrix([ [g_11,    0], [   0,
   g_22]])*Matrix([ [w_11, w_21], [w_12, w_22]]), 1, 1) - Entry(Matrix([ [w_11, w_12], [w_21, w_22]])*Matrix([
   [g_11,    0], [   0, g_22]]), 1, 1) + Entry(Matrix([ [w_11, w_21], [w_12, w_22]])*Matrix([ [g_11,    0], [
   0, g_22]]), 1, 1) = 0 *)
Definition conserved_1_out_domain (g_11 g_22 w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition conserved_1_out_left (g_11 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Definition conserved_1_out_right (g_11 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma conserved_1_out : forall g_11 g_22 w_11 w_12 w_21 w_22 : R, conserved_1_out_domain g_11 g_22 w_11 w_12 w_21 w_22 ->
  conserved_1_out_left g_11 g_22 w_11 w_12 w_21 w_22 = conserved_1_out_right g_11 g_22 w_11 w_12 w_21 w_22.
Proof.
  unfold conserved_1_out_domain, conserved_1_out_left, conserved_1_out_right.
  intros g_11 g_22 w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_1_left (g_11 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  (entry (product [[g_11; 0]; [0; g_22]] [[w_11; w_12]; [w_21; w_22]]) 0 0) - (entry (product [[g_11; 0]; [0; g_22]] [[w_11; w_21]; [w_12; w_22]]) 0 0) - (entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; 0]; [0; g_22]]) 0 0) + (entry (product [[w_11; w_21]; [w_12; w_22]] [[g_11; 0]; [0; g_22]]) 0 0).
Definition conserved_1_right (g_11 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  0.
Lemma conserved_1 : forall g_11 g_22 w_11 w_12 w_21 w_22 : R, conserved_1_out_domain g_11 g_22 w_11 w_12 w_21 w_22 ->
  conserved_1_left g_11 g_22 w_11 w_12 w_21 w_22 = conserved_1_right g_11 g_22 w_11 w_12 w_21 w_22.
Proof.
  intros g_11 g_22 w_11 w_12 w_21 w_22 H; generalize (conserved_1_out g_11 g_22 w_11 w_12 w_21 w_22 H); revert H.
  unfold conserved_1_out_domain, conserved_1_out_left, conserved_1_out_right, conserved_1_left, conserved_1_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; 0]; [0; g_22]] [[w_11; w_21]; [w_12; w_22]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; 0]; [0; g_22]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W1.
  assert (W2 : entry (product [[g_11; 0]; [0; g_22]] [[w_11; w_12]; [w_21; w_22]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W2.
  assert (W3 : entry (product [[w_11; w_21]; [w_12; w_22]] [[g_11; 0]; [0; g_22]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W3.
  by_out out.
Qed.
Lemma conserved_1_out_inhabited : conserved_1_out_domain 2 (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2).
Proof. premises conserved_1_out_domain. Qed.
Lemma conserved_1_out_left_value : Rabs (conserved_1_out_left 2 (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2) - 0) <= (1 / 10000000000).
Proof. by_value conserved_1_out_left. Qed.
Lemma conserved_1_out_right_value : Rabs (conserved_1_out_right 2 (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2) - 0) <= (1 / 10000000000).
Proof. by_value conserved_1_out_right. Qed.
Lemma conserved_1_out_wrong_0 : ~ (forall g_11 g_22 w_11 w_12 w_21 w_22, conserved_1_out_domain g_11 g_22 w_11 w_12 w_21 w_22 -> - (2 * g_11 * w_11) + (2 * g_22 * w_22) = conserved_1_out_right g_11 g_22 w_11 w_12 w_21 w_22).
Proof. refuted conserved_1_out_inhabited conserved_1_out_right. Qed.
Lemma conserved_1_out_wrong_1 : ~ (forall g_11 g_22 w_11 w_12 w_21 w_22, conserved_1_out_domain g_11 g_22 w_11 w_12 w_21 w_22 -> (g_11 * w_11) - (w_11 ^ 2) = conserved_1_out_right g_11 g_22 w_11 w_12 w_21 w_22).
Proof. refuted conserved_1_out_inhabited conserved_1_out_right. Qed.

(* conserved_2: | Entry(Matrix([ [g_11,    0,    0], [   0, g_22,    0], [   0,    0, g_33]])*Matrix([ [w_11,
   w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]]), 1, 1) - Entry(Matrix([ [g_11,    0,    0], [   0, g_22,
   0], [   0,    0, g_33]])*Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]]), 1, 1) -
   Entry(Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]])*Matrix([ [g_11,    0,    0], [
   0, g_22,    0], [   0,    0, g_33]]), 1, 1) + Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13,
   w_23, w_33]])*Matrix([ [g_11,    0,    0], [   0, g_22,    0], [   0,    0, g_33]]), 1, 1) = 0 *)
Definition conserved_2_out_domain (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : Prop :=
  True.
Definition conserved_2_out_left (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Definition conserved_2_out_right (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_2_out : forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_2_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_2_out_left g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_2_out_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  unfold conserved_2_out_domain, conserved_2_out_left, conserved_2_out_right.
  intros g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_2_left (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  (entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 0 0) - (entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 0 0) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 0 0).
Definition conserved_2_right (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_2 : forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_2_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_2_left g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_2_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  intros g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H; generalize (conserved_2_out g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H); revert H.
  unfold conserved_2_out_domain, conserved_2_out_left, conserved_2_out_right, conserved_2_left, conserved_2_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W1.
  assert (W2 : entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W2.
  assert (W3 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 0 0 = g_11 * w_11) by worked_out. rewrite ?W3.
  by_out out.
Qed.
Lemma conserved_2_out_inhabited : conserved_2_out_domain (5 / 2) (-(1 / 3)) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0.
Proof. premises conserved_2_out_domain. Qed.
Lemma conserved_2_out_left_value : Rabs (conserved_2_out_left (5 / 2) (-(1 / 3)) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_2_out_left. Qed.
Lemma conserved_2_out_right_value : Rabs (conserved_2_out_right (5 / 2) (-(1 / 3)) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_2_out_right. Qed.
Lemma conserved_2_out_wrong_0 : ~ (forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_2_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> - (2 * g_11 * w_11) + (2 * g_22 * w_22) = conserved_2_out_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_2_out_inhabited conserved_2_out_right. Qed.
Lemma conserved_2_out_wrong_1 : ~ (forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_2_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> (g_11 * w_11) - (w_11 ^ 2) = conserved_2_out_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_2_out_inhabited conserved_2_out_right. Qed.

(* conserved_3: | Entry(Matrix([ [g_11,    0,    0], [   0, g_22,    0], [   0,    0, g_33]])*Matrix([ [w_11,
   w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]]), 2, 2) - Entry(Matrix([ [g_11,    0,    0], [   0, g_22,
   0], [   0,    0, g_33]])*Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]]), 2, 2) -
   Entry(Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]])*Matrix([ [g_11,    0,    0], [
   0, g_22,    0], [   0,    0, g_33]]), 2, 2) + Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13,
   w_23, w_33]])*Matrix([ [g_11,    0,    0], [   0, g_22,    0], [   0,    0, g_33]]), 2, 2) = 0 *)
Definition conserved_3_out_domain (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : Prop :=
  True.
Definition conserved_3_out_left (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Definition conserved_3_out_right (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_3_out : forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_3_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_3_out_left g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_3_out_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  unfold conserved_3_out_domain, conserved_3_out_left, conserved_3_out_right.
  intros g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_3_left (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  (entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1) - (entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 1 1) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 1 1) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 1 1).
Definition conserved_3_right (g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_3 : forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_3_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_3_left g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_3_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  intros g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H; generalize (conserved_3_out g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H); revert H.
  unfold conserved_3_out_domain, conserved_3_out_left, conserved_3_out_right, conserved_3_left, conserved_3_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 1 1 = g_22 * w_22) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 1 1 = g_22 * w_22) by worked_out. rewrite ?W1.
  assert (W2 : entry (product [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1 = g_22 * w_22) by worked_out. rewrite ?W2.
  assert (W3 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; 0]; [0; g_22; 0]; [0; 0; g_33]]) 1 1 = g_22 * w_22) by worked_out. rewrite ?W3.
  by_out out.
Qed.
Lemma conserved_3_out_inhabited : conserved_3_out_domain (5 / 2) (-(1 / 3)) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0.
Proof. premises conserved_3_out_domain. Qed.
Lemma conserved_3_out_left_value : Rabs (conserved_3_out_left (5 / 2) (-(1 / 3)) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_3_out_left. Qed.
Lemma conserved_3_out_right_value : Rabs (conserved_3_out_right (5 / 2) (-(1 / 3)) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_3_out_right. Qed.
Lemma conserved_3_out_wrong_0 : ~ (forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_3_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> - (2 * g_22 * w_22) + (2 * g_33 * w_33) = conserved_3_out_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_3_out_inhabited conserved_3_out_right. Qed.
Lemma conserved_3_out_wrong_1 : ~ (forall g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_3_out_domain g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> - g_22 * w_22 = conserved_3_out_right g_11 g_22 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_3_out_inhabited conserved_3_out_right. Qed.

(* conserved_4: | -Entry(Matrix([ [g_11, g_12,    0], [g_21,    0,    0], [   0,    0, g_33]])*Matrix([ [w_11,
   w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]]), 1, 1) - Entry(Matrix([ [g_11, g_12,    0], [g_21,    0,
   0], [   0,    0, g_33]])*Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]]), 2, 2) +
   Entry(Matrix([ [g_11, g_21,    0], [g_12,    0,    0], [   0,    0, g_33]])*Matrix([ [w_11, w_12, w_13],
   [w_21, w_22, w_23], [w_31, w_32, w_33]]), 1, 1) + Entry(Matrix([ [g_11, g_21,    0], [g_12,    0,    0], [
   0,    0, g_33]])*Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]]), 2, 2) - Entry(Matrix([
   [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]])*Matrix([ [g_11, g_21,    0], [g_12,    0,    0],
   [   0,    0, g_33]]), 1, 1) - Entry(Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32,
   w_33]])*Matrix([ [g_11, g_21,    0], [g_12,    0,    0], [   0,    0, g_33]]), 2, 2) + Entry(Matrix([ [w_11,
   w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]])*Matrix([ [g_11, g_12,    0], [g_21,    0,    0], [   0,
   0, g_33]]), 1, 1) + Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]])*Matrix([
   [g_11, g_12,    0], [g_21,    0,    0], [   0,    0, g_33]]), 2, 2) = 0 *)
Definition conserved_4_out_domain (g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : Prop :=
  True.
Definition conserved_4_out_left (g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Definition conserved_4_out_right (g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_4_out : forall g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_4_out_domain g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_4_out_left g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_4_out_right g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  unfold conserved_4_out_domain, conserved_4_out_left, conserved_4_out_right.
  intros g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_4_left (g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  - (entry (product [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0) - (entry (product [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 1 1) + (entry (product [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 0 0) + (entry (product [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]]) 0 0) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]]) 1 1) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]]) 0 0) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]]) 1 1).
Definition conserved_4_right (g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_4 : forall g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_4_out_domain g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_4_left g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_4_right g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  intros g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H; generalize (conserved_4_out g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H); revert H.
  unfold conserved_4_out_domain, conserved_4_out_left, conserved_4_out_right, conserved_4_left, conserved_4_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0 = (g_11 * w_11) + (g_12 * w_12)) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 1 1 = g_21 * w_21) by worked_out. rewrite ?W1.
  assert (W2 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]]) 0 0 = (g_11 * w_11) + (g_12 * w_12)) by worked_out. rewrite ?W2.
  assert (W3 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]]) 1 1 = g_21 * w_21) by worked_out. rewrite ?W3.
  assert (W4 : entry (product [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 0 0 = (g_11 * w_11) + (g_21 * w_21)) by worked_out. rewrite ?W4.
  assert (W5 : entry (product [[g_11; g_21; 0]; [g_12; 0; 0]; [0; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1 = g_12 * w_12) by worked_out. rewrite ?W5.
  assert (W6 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]]) 0 0 = (g_11 * w_11) + (g_21 * w_21)) by worked_out. rewrite ?W6.
  assert (W7 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; g_12; 0]; [g_21; 0; 0]; [0; 0; g_33]]) 1 1 = g_12 * w_12) by worked_out. rewrite ?W7.
  by_out out.
Qed.
Lemma conserved_4_out_inhabited : conserved_4_out_domain (5 / 2) (-1) (-3) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0.
Proof. premises conserved_4_out_domain. Qed.
Lemma conserved_4_out_left_value : Rabs (conserved_4_out_left (5 / 2) (-1) (-3) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 100000000000000000000).
Proof. by_value conserved_4_out_left. Qed.
Lemma conserved_4_out_right_value : Rabs (conserved_4_out_right (5 / 2) (-1) (-3) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_4_out_right. Qed.
Lemma conserved_4_out_wrong_0 : ~ (forall g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_4_out_domain g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> - (2 * g_12 * w_12) + (2 * g_33 * w_33) = conserved_4_out_right g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_4_out_inhabited conserved_4_out_right. Qed.
Lemma conserved_4_out_wrong_1 : ~ (forall g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_4_out_domain g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> (g_11 * w_11) - (g_12 * w_11) = conserved_4_out_right g_11 g_12 g_21 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_4_out_inhabited conserved_4_out_right. Qed.

(* conserved_5: | Entry(Matrix([ [   0, 0, g_31], [g_12, 0,    0], [g_13, 0,    0]])*Matrix([ [w_11, w_12, w_13],
   [w_21, w_22, w_23], [w_31, w_32, w_33]]), 2, 2) + Entry(Matrix([ [   0, 0, g_31], [g_12, 0,    0], [g_13, 0,
   0]])*Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]]), 3, 3) - Entry(Matrix([ [   0,
   g_12, g_13], [   0,    0,    0], [g_31,    0,    0]])*Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13,
   w_23, w_33]]), 1, 1) - Entry(Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]])*Matrix([ [
   0, 0, g_31], [g_12, 0,    0], [g_13, 0,    0]]), 1, 1) + Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22,
   w_32], [w_13, w_23, w_33]])*Matrix([ [   0, g_12, g_13], [   0,    0,    0], [g_31,    0,    0]]), 2, 2) +
   Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]])*Matrix([ [   0, g_12, g_13], [
   0,    0,    0], [g_31,    0,    0]]), 3, 3) = 0 *)
Definition conserved_5_out_domain (g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : Prop :=
  True.
Definition conserved_5_out_left (g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Definition conserved_5_out_right (g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_5_out : forall g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_5_out_domain g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_5_out_left g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_5_out_right g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  unfold conserved_5_out_domain, conserved_5_out_left, conserved_5_out_right.
  intros g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_5_left (g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  (entry (product [[0; 0; g_31]; [g_12; 0; 0]; [g_13; 0; 0]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1) + (entry (product [[0; 0; g_31]; [g_12; 0; 0]; [g_13; 0; 0]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 2 2) - (entry (product [[0; g_12; g_13]; [0; 0; 0]; [g_31; 0; 0]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[0; 0; g_31]; [g_12; 0; 0]; [g_13; 0; 0]]) 0 0) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[0; g_12; g_13]; [0; 0; 0]; [g_31; 0; 0]]) 1 1) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[0; g_12; g_13]; [0; 0; 0]; [g_31; 0; 0]]) 2 2).
Definition conserved_5_right (g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_5 : forall g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_5_out_domain g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_5_left g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_5_right g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  intros g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H; generalize (conserved_5_out g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H); revert H.
  unfold conserved_5_out_domain, conserved_5_out_left, conserved_5_out_right, conserved_5_left, conserved_5_right.
  intros _ out. known.
  assert (W0 : entry (product [[0; g_12; g_13]; [0; 0; 0]; [g_31; 0; 0]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0 = (g_12 * w_12) + (g_13 * w_13)) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[0; 0; g_31]; [g_12; 0; 0]; [g_13; 0; 0]]) 0 0 = (g_12 * w_12) + (g_13 * w_13)) by worked_out. rewrite ?W1.
  assert (W2 : entry (product [[0; 0; g_31]; [g_12; 0; 0]; [g_13; 0; 0]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1 = g_12 * w_12) by worked_out. rewrite ?W2.
  assert (W3 : entry (product [[0; 0; g_31]; [g_12; 0; 0]; [g_13; 0; 0]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 2 2 = g_13 * w_13) by worked_out. rewrite ?W3.
  assert (W4 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[0; g_12; g_13]; [0; 0; 0]; [g_31; 0; 0]]) 1 1 = g_12 * w_12) by worked_out. rewrite ?W4.
  assert (W5 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[0; g_12; g_13]; [0; 0; 0]; [g_31; 0; 0]]) 2 2 = g_13 * w_13) by worked_out. rewrite ?W5.
  by_out out.
Qed.
Lemma conserved_5_out_inhabited : conserved_5_out_domain (-1) 2 (-2) (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0.
Proof. premises conserved_5_out_domain. Qed.
Lemma conserved_5_out_left_value : Rabs (conserved_5_out_left (-1) 2 (-2) (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 100000000000000000000).
Proof. by_value conserved_5_out_left. Qed.
Lemma conserved_5_out_right_value : Rabs (conserved_5_out_right (-1) 2 (-2) (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_5_out_right. Qed.
Lemma conserved_5_out_wrong_0 : ~ (forall g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_5_out_domain g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> - (2 * g_13 * w_13) + (2 * g_31 * w_31) = conserved_5_out_right g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_5_out_inhabited conserved_5_out_right. Qed.
Lemma conserved_5_out_wrong_1 : ~ (forall g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_5_out_domain g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> (g_12 * w_12) - (g_13 * w_12) = conserved_5_out_right g_12 g_13 g_31 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_5_out_inhabited conserved_5_out_right. Qed.

(* conserved_6: | -Entry(Matrix([ [g_11,    0, g_13], [g_21, g_22,    0], [   0, g_32, g_33]])*Matrix([ [w_11,
   w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]]), 1, 1) - Entry(Matrix([ [g_11,    0, g_13], [g_21, g_22,
   0], [   0, g_32, g_33]])*Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]]), 2, 2) -
   Entry(Matrix([ [g_11,    0, g_13], [g_21, g_22,    0], [   0, g_32, g_33]])*Matrix([ [w_11, w_21, w_31],
   [w_12, w_22, w_32], [w_13, w_23, w_33]]), 3, 3) + Entry(Matrix([ [g_11, g_21,    0], [   0, g_22, g_32],
   [g_13,    0, g_33]])*Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]]), 1, 1) +
   Entry(Matrix([ [g_11, g_21,    0], [   0, g_22, g_32], [g_13,    0, g_33]])*Matrix([ [w_11, w_12, w_13],
   [w_21, w_22, w_23], [w_31, w_32, w_33]]), 2, 2) + Entry(Matrix([ [g_11, g_21,    0], [   0, g_22, g_32],
   [g_13,    0, g_33]])*Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]]), 3, 3) -
   Entry(Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]])*Matrix([ [g_11, g_21,    0], [
   0, g_22, g_32], [g_13,    0, g_33]]), 1, 1) - Entry(Matrix([ [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31,
   w_32, w_33]])*Matrix([ [g_11, g_21,    0], [   0, g_22, g_32], [g_13,    0, g_33]]), 2, 2) - Entry(Matrix([
   [w_11, w_12, w_13], [w_21, w_22, w_23], [w_31, w_32, w_33]])*Matrix([ [g_11, g_21,    0], [   0, g_22, g_32],
   [g_13,    0, g_33]]), 3, 3) + Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23,
   w_33]])*Matrix([ [g_11,    0, g_13], [g_21, g_22,    0], [   0, g_32, g_33]]), 1, 1) + Entry(Matrix([ [w_11,
   w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]])*Matrix([ [g_11,    0, g_13], [g_21, g_22,    0], [   0,
   g_32, g_33]]), 2, 2) + Entry(Matrix([ [w_11, w_21, w_31], [w_12, w_22, w_32], [w_13, w_23, w_33]])*Matrix([
   [g_11,    0, g_13], [g_21, g_22,    0], [   0, g_32, g_33]]), 3, 3) = 0 *)
Definition conserved_6_out_domain (g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : Prop :=
  True.
Definition conserved_6_out_left (g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Definition conserved_6_out_right (g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_6_out : forall g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_6_out_domain g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_6_out_left g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_6_out_right g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  unfold conserved_6_out_domain, conserved_6_out_left, conserved_6_out_right.
  intros g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_6_left (g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  - (entry (product [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0) - (entry (product [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 1 1) - (entry (product [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 2 2) + (entry (product [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 0 0) + (entry (product [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1) + (entry (product [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 2 2) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]]) 0 0) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]]) 1 1) - (entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]]) 2 2) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]]) 0 0) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]]) 1 1) + (entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]]) 2 2).
Definition conserved_6_right (g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R) : R :=
  0.
Lemma conserved_6 : forall g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 : R, conserved_6_out_domain g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 ->
  conserved_6_left g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 = conserved_6_right g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33.
Proof.
  intros g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H; generalize (conserved_6_out g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 H); revert H.
  unfold conserved_6_out_domain, conserved_6_out_left, conserved_6_out_right, conserved_6_left, conserved_6_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 0 0 = (g_11 * w_11) + (g_13 * w_13)) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 1 1 = (g_21 * w_21) + (g_22 * w_22)) by worked_out. rewrite ?W1.
  assert (W2 : entry (product [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]] [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]]) 2 2 = (g_32 * w_32) + (g_33 * w_33)) by worked_out. rewrite ?W2.
  assert (W3 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]]) 0 0 = (g_11 * w_11) + (g_13 * w_13)) by worked_out. rewrite ?W3.
  assert (W4 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]]) 1 1 = (g_21 * w_21) + (g_22 * w_22)) by worked_out. rewrite ?W4.
  assert (W5 : entry (product [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]] [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]]) 2 2 = (g_32 * w_32) + (g_33 * w_33)) by worked_out. rewrite ?W5.
  assert (W6 : entry (product [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 0 0 = (g_11 * w_11) + (g_21 * w_21)) by worked_out. rewrite ?W6.
  assert (W7 : entry (product [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 1 1 = (g_22 * w_22) + (g_32 * w_32)) by worked_out. rewrite ?W7.
  assert (W8 : entry (product [[g_11; g_21; 0]; [0; g_22; g_32]; [g_13; 0; g_33]] [[w_11; w_12; w_13]; [w_21; w_22; w_23]; [w_31; w_32; w_33]]) 2 2 = (g_13 * w_13) + (g_33 * w_33)) by worked_out. rewrite ?W8.
  assert (W9 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]]) 0 0 = (g_11 * w_11) + (g_21 * w_21)) by worked_out. rewrite ?W9.
  assert (W10 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]]) 1 1 = (g_22 * w_22) + (g_32 * w_32)) by worked_out. rewrite ?W10.
  assert (W11 : entry (product [[w_11; w_21; w_31]; [w_12; w_22; w_32]; [w_13; w_23; w_33]] [[g_11; 0; g_13]; [g_21; g_22; 0]; [0; g_32; g_33]]) 2 2 = (g_13 * w_13) + (g_33 * w_33)) by worked_out. rewrite ?W11.
  by_out out.
Qed.
Lemma conserved_6_out_inhabited : conserved_6_out_domain (5 / 2) 2 (-3) (-(1 / 3)) (1 / 3) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0.
Proof. premises conserved_6_out_domain. Qed.
Lemma conserved_6_out_left_value : Rabs (conserved_6_out_left (5 / 2) 2 (-3) (-(1 / 3)) (1 / 3) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 100000000000000000000).
Proof. by_value conserved_6_out_left. Qed.
Lemma conserved_6_out_right_value : Rabs (conserved_6_out_right (5 / 2) 2 (-3) (-(1 / 3)) (1 / 3) 6 (-(1 / 2)) (4 / 3) (-4) (1 / 2) 2 (-2) (3 / 2) (-(5 / 3)) 0 - 0) <= (1 / 10000000000).
Proof. by_value conserved_6_out_right. Qed.
Lemma conserved_6_out_wrong_0 : ~ (forall g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_6_out_domain g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> - (2 * g_13 * w_13) - (2 * g_33 * w_33) = conserved_6_out_right g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_6_out_inhabited conserved_6_out_right. Qed.
Lemma conserved_6_out_wrong_1 : ~ (forall g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33, conserved_6_out_domain g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33 -> (g_11 * w_11) - (g_13 * w_11) = conserved_6_out_right g_11 g_13 g_21 g_22 g_32 g_33 w_11 w_12 w_13 w_21 w_22 w_23 w_31 w_32 w_33).
Proof. refuted conserved_6_out_inhabited conserved_6_out_right. Qed.

(* conserved_7: N dS_ii/dt is −2 Σ_l ∂E_il W_il, the sum over a row; | -Entry(Matrix([ [g_11, g_12], [g_21,
   g_22]])*Matrix([ [w_11, w_21], [w_12, w_22]]), 1, 1) - Entry(Matrix([ [w_11, w_12], [w_21, w_22]])*Matrix([
   [g_11, g_21], [g_12, g_22]]), 1, 1) = -2*g_11*w_11 - 2*g_12*w_12 *)
Definition conserved_7_out_domain (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition conserved_7_out_left (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (2 * g_11 * w_11) - (2 * g_12 * w_12).
Definition conserved_7_out_right (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (2 * g_11 * w_11) - (2 * g_12 * w_12).
Lemma conserved_7_out : forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R, conserved_7_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 ->
  conserved_7_out_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = conserved_7_out_right g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22.
Proof.
  unfold conserved_7_out_domain, conserved_7_out_left, conserved_7_out_right.
  intros g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_7_left (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (entry (product [[g_11; g_12]; [g_21; g_22]] [[w_11; w_21]; [w_12; w_22]]) 0 0) - (entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; g_21]; [g_12; g_22]]) 0 0).
Definition conserved_7_right (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (2 * g_11 * w_11) - (2 * g_12 * w_12).
Lemma conserved_7 : forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R, conserved_7_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 ->
  conserved_7_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = conserved_7_right g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22.
Proof.
  intros g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 H; generalize (conserved_7_out g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 H); revert H.
  unfold conserved_7_out_domain, conserved_7_out_left, conserved_7_out_right, conserved_7_left, conserved_7_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; g_12]; [g_21; g_22]] [[w_11; w_21]; [w_12; w_22]]) 0 0 = (g_11 * w_11) + (g_12 * w_12)) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_12]; [w_21; w_22]] [[g_11; g_21]; [g_12; g_22]]) 0 0 = (g_11 * w_11) + (g_12 * w_12)) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma conserved_7_out_inhabited : conserved_7_out_domain 2 (-2) (3 / 2) (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2).
Proof. premises conserved_7_out_domain. Qed.
Lemma conserved_7_out_left_value : Rabs (conserved_7_out_left 2 (-2) (3 / 2) (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2) - (73333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value conserved_7_out_left. Qed.
Lemma conserved_7_out_right_value : Rabs (conserved_7_out_right 2 (-2) (3 / 2) (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2) - (73333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value conserved_7_out_right. Qed.
Lemma conserved_7_out_wrong_0 : ~ (forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22, conserved_7_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 -> conserved_7_out_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = - (2 * g_12 * w_11) - (2 * g_12 * w_12)).
Proof. refuted conserved_7_out_inhabited conserved_7_out_left. Qed.
Lemma conserved_7_out_wrong_1 : ~ (forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22, conserved_7_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 -> conserved_7_out_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = - (2 * g_11 * w_11) - (2 * g_11 * w_12)).
Proof. refuted conserved_7_out_inhabited conserved_7_out_left. Qed.

(* conserved_8: N dT_ll/dt is −2 Σ_i ∂E_il W_il, the sum over a column. | -Entry(Matrix([ [g_11, g_21], [g_12,
   g_22]])*Matrix([ [w_11, w_12], [w_21, w_22]]), 1, 1) - Entry(Matrix([ [w_11, w_21], [w_12, w_22]])*Matrix([
   [g_11, g_12], [g_21, g_22]]), 1, 1) = -2*g_11*w_11 - 2*g_21*w_21 *)
Definition conserved_8_out_domain (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition conserved_8_out_left (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (2 * g_11 * w_11) - (2 * g_21 * w_21).
Definition conserved_8_out_right (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (2 * g_11 * w_11) - (2 * g_21 * w_21).
Lemma conserved_8_out : forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R, conserved_8_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 ->
  conserved_8_out_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = conserved_8_out_right g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22.
Proof.
  unfold conserved_8_out_domain, conserved_8_out_left, conserved_8_out_right.
  intros g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_8_left (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (entry (product [[g_11; g_21]; [g_12; g_22]] [[w_11; w_12]; [w_21; w_22]]) 0 0) - (entry (product [[w_11; w_21]; [w_12; w_22]] [[g_11; g_12]; [g_21; g_22]]) 0 0).
Definition conserved_8_right (g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R) : R :=
  - (2 * g_11 * w_11) - (2 * g_21 * w_21).
Lemma conserved_8 : forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 : R, conserved_8_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 ->
  conserved_8_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = conserved_8_right g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22.
Proof.
  intros g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 H; generalize (conserved_8_out g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 H); revert H.
  unfold conserved_8_out_domain, conserved_8_out_left, conserved_8_out_right, conserved_8_left, conserved_8_right.
  intros _ out. known.
  assert (W0 : entry (product [[g_11; g_21]; [g_12; g_22]] [[w_11; w_12]; [w_21; w_22]]) 0 0 = (g_11 * w_11) + (g_21 * w_21)) by worked_out. rewrite ?W0.
  assert (W1 : entry (product [[w_11; w_21]; [w_12; w_22]] [[g_11; g_12]; [g_21; g_22]]) 0 0 = (g_11 * w_11) + (g_21 * w_21)) by worked_out. rewrite ?W1.
  by_out out.
Qed.
Lemma conserved_8_out_inhabited : conserved_8_out_domain 2 (-2) (3 / 2) (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2).
Proof. premises conserved_8_out_domain. Qed.
Lemma conserved_8_out_left_value : Rabs (conserved_8_out_left 2 (-2) (3 / 2) (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2) - 14) <= (1 / 1000000000).
Proof. by_value conserved_8_out_left. Qed.
Lemma conserved_8_out_right_value : Rabs (conserved_8_out_right 2 (-2) (3 / 2) (-(5 / 3)) (-(1 / 2)) (4 / 3) (-4) (1 / 2) - 14) <= (1 / 1000000000).
Proof. by_value conserved_8_out_right. Qed.
Lemma conserved_8_out_wrong_0 : ~ (forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22, conserved_8_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 -> conserved_8_out_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = - (2 * g_12 * w_11) - (2 * g_21 * w_21)).
Proof. refuted conserved_8_out_inhabited conserved_8_out_left. Qed.
Lemma conserved_8_out_wrong_1 : ~ (forall g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22, conserved_8_out_domain g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 -> conserved_8_out_left g_11 g_12 g_21 g_22 w_11 w_12 w_21 w_22 = - (2 * g_11 * w_11) - (2 * g_11 * w_21)).
Proof. refuted conserved_8_out_inhabited conserved_8_out_left. Qed.

(* conserved_9: Entry (1, 1) of W W^T − W^T W is w_12² − w_21²; | Entry(-(Matrix([ [w_11, w_21], [w_12,
   w_22]])*Matrix([ [w_11, w_12], [w_21, w_22]])) + Matrix([ [w_11, w_12], [w_21, w_22]])*Matrix([ [w_11, w_21],
   [w_12, w_22]]), 1, 1) = w_12**2 - w_21**2 *)
Definition conserved_9_out_domain (w_11 w_12 w_21 w_22 : R) : Prop :=
  True.
Definition conserved_9_out_left (w_11 w_12 w_21 w_22 : R) : R :=
  (w_12 ^ 2) - (w_21 ^ 2).
Definition conserved_9_out_right (w_11 w_12 w_21 w_22 : R) : R :=
  (w_12 ^ 2) - (w_21 ^ 2).
Lemma conserved_9_out : forall w_11 w_12 w_21 w_22 : R, conserved_9_out_domain w_11 w_12 w_21 w_22 ->
  conserved_9_out_left w_11 w_12 w_21 w_22 = conserved_9_out_right w_11 w_12 w_21 w_22.
Proof.
  unfold conserved_9_out_domain, conserved_9_out_left, conserved_9_out_right.
  intros w_11 w_12 w_21 w_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_9_left (w_11 w_12 w_21 w_22 : R) : R :=
  entry (sum (product [[w_11; w_12]; [w_21; w_22]] [[w_11; w_21]; [w_12; w_22]]) (multiple (-1) (product [[w_11; w_21]; [w_12; w_22]] [[w_11; w_12]; [w_21; w_22]]))) 0 0.
Definition conserved_9_right (w_11 w_12 w_21 w_22 : R) : R :=
  (w_12 ^ 2) - (w_21 ^ 2).
Lemma conserved_9 : forall w_11 w_12 w_21 w_22 : R, conserved_9_out_domain w_11 w_12 w_21 w_22 ->
  conserved_9_left w_11 w_12 w_21 w_22 = conserved_9_right w_11 w_12 w_21 w_22.
Proof.
  intros w_11 w_12 w_21 w_22 H; generalize (conserved_9_out w_11 w_12 w_21 w_22 H); revert H.
  unfold conserved_9_out_domain, conserved_9_out_left, conserved_9_out_right, conserved_9_left, conserved_9_right.
  intros _ out. known.
  assert (W0 : entry (sum (product [[w_11; w_12]; [w_21; w_22]] [[w_11; w_21]; [w_12; w_22]]) (multiple (-1) (product [[w_11; w_21]; [w_12; w_22]] [[w_11; w_12]; [w_21; w_22]]))) 0 0 = (w_12 ^ 2) - (w_21 ^ 2)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma conserved_9_out_inhabited : conserved_9_out_domain 2 (3 / 5) (-(7 / 2)) 4.
Proof. premises conserved_9_out_domain. Qed.
Lemma conserved_9_out_left_value : Rabs (conserved_9_out_left 2 (3 / 5) (-(7 / 2)) 4 - (-(1189 / 100))) <= (1 / 1000000000).
Proof. by_value conserved_9_out_left. Qed.
Lemma conserved_9_out_right_value : Rabs (conserved_9_out_right 2 (3 / 5) (-(7 / 2)) 4 - (-(1189 / 100))) <= (1 / 1000000000).
Proof. by_value conserved_9_out_right. Qed.
Lemma conserved_9_out_wrong_0 : ~ (forall w_11 w_12 w_21 w_22, conserved_9_out_domain w_11 w_12 w_21 w_22 -> conserved_9_out_left w_11 w_12 w_21 w_22 = (w_11 ^ 2) - (w_21 ^ 2)).
Proof. refuted conserved_9_out_inhabited conserved_9_out_left. Qed.
Lemma conserved_9_out_wrong_1 : ~ (forall w_11 w_12 w_21 w_22, conserved_9_out_domain w_11 w_12 w_21 w_22 -> - (w_11 ^ 2) + (w_11 * w_12) + (w_12 ^ 2) - (w_21 ^ 2) = conserved_9_out_right w_11 w_12 w_21 w_22).
Proof. refuted conserved_9_out_inhabited conserved_9_out_right. Qed.

(* conserved_10: N(S_11 − T_11) is (w_12² − w_21²)/λ_12: entries (1, 1) of functions of W W^T and of W^T W differ
   in proportion to the difference of the two values; | N*(sigma_1**(2/N)*u_11^2 - sigma_1**(2/N)*v_11^2 +
   sigma_2**(2/N)*(1 - u_11^2) - sigma_2**(2/N)*(1 - v_11^2)) = N*(1 -
   (sigma_2**2/sigma_1**2)**(1/N))*(sigma_1**2*u_11^2 - sigma_1**2*v_11^2 + sigma_2**2*(1 - u_11^2) -
   sigma_2**2*(1 - v_11^2))/(sigma_1**(2*(N - 1)/N)*(1 - sigma_2**2/sigma_1**2)) *)
Definition conserved_10_domain (N sigma_1 sigma_2 u_11_2 v_11_2 : R) : Prop :=
  0 < N /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 0 < u_11_2 /\ 0 < v_11_2 /\ 1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)) <> 0.
Definition conserved_10_left (N sigma_1 sigma_2 u_11_2 v_11_2 : R) : R :=
  N * (((Rpower sigma_1 (2 / N)) * u_11_2) - ((Rpower sigma_1 (2 / N)) * v_11_2) + ((Rpower sigma_2 (2 / N)) * (1 - u_11_2)) - ((Rpower sigma_2 (2 / N)) * (1 - v_11_2))).
Definition conserved_10_right (N sigma_1 sigma_2 u_11_2 v_11_2 : R) : R :=
  N * (Rpower sigma_1 (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) * (((sigma_1 ^ 2) * u_11_2) - ((sigma_1 ^ 2) * v_11_2) + ((sigma_2 ^ 2) * (1 - u_11_2)) - ((sigma_2 ^ 2) * (1 - v_11_2))) / (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))).
Lemma conserved_10 : forall N sigma_1 sigma_2 u_11_2 v_11_2 : R, conserved_10_domain N sigma_1 sigma_2 u_11_2 v_11_2 ->
  conserved_10_left N sigma_1 sigma_2 u_11_2 v_11_2 = conserved_10_right N sigma_1 sigma_2 u_11_2 v_11_2.
Proof.
  unfold conserved_10_domain, conserved_10_left, conserved_10_right.
  intros N sigma_1 sigma_2 u_11_2 v_11_2 (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  assert (E0 : Rpower (exp X_sigma_1) (2 / N) = ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_2) (2 / N) = ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_1) (- 2 * (N - 1) / N) = ((exp (X_sigma_1 / N)) ^ 2) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma conserved_10_inhabited : conserved_10_domain 2 (7 / 2) (2 / 3) (2 / 3) (1 / 5).
Proof. premises conserved_10_domain. Qed.
Lemma conserved_10_left_value : Rabs (conserved_10_left 2 (7 / 2) (2 / 3) (2 / 3) (1 / 5) - (6611111111 / 2500000000)) <= (1 / 10000000000).
Proof. by_value conserved_10_left. Qed.
Lemma conserved_10_right_value : Rabs (conserved_10_right 2 (7 / 2) (2 / 3) (2 / 3) (1 / 5) - (6611111111 / 2500000000)) <= (1 / 10000000000).
Proof. by_value conserved_10_right. Qed.
Lemma conserved_10_wrong_0 : ~ (forall N sigma_1 sigma_2 u_11_2 v_11_2, conserved_10_domain N sigma_1 sigma_2 u_11_2 v_11_2 -> conserved_10_left N sigma_1 sigma_2 u_11_2 v_11_2 = N * (Rpower sigma_2 (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) * (((sigma_1 ^ 2) * u_11_2) - ((sigma_1 ^ 2) * v_11_2) + ((sigma_2 ^ 2) * (1 - u_11_2)) - ((sigma_2 ^ 2) * (1 - v_11_2))) / (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)))).
Proof. refuted conserved_10_inhabited conserved_10_left. Qed.
Lemma conserved_10_wrong_1 : ~ (forall N sigma_1 sigma_2 u_11_2 v_11_2, conserved_10_domain N sigma_1 sigma_2 u_11_2 v_11_2 -> conserved_10_left N sigma_1 sigma_2 u_11_2 v_11_2 = N * (Rpower sigma_1 (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) * (((sigma_2 ^ 2) * (1 - u_11_2)) - ((sigma_2 ^ 2) * (1 - v_11_2))) / (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)))).
Proof. refuted conserved_10_inhabited conserved_10_left. Qed.

(* conserved_11: at infinite depth (log W W^T − log W^T W)_11 is the same. | u_11^2*log(sigma_1**2) -
   v_11^2*log(sigma_1**2) + (1 - u_11^2)*log(sigma_2**2) - (1 - v_11^2)*log(sigma_2**2) = 2*(sigma_1**2*u_11^2 -
   sigma_1**2*v_11^2 + sigma_2**2*(1 - u_11^2) - sigma_2**2*(1 - v_11^2))*log(sigma_1/sigma_2)/(sigma_1**2 -
   sigma_2**2) *)
Definition conserved_11_domain (sigma_1 sigma_2 u_11_2 v_11_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < u_11_2 /\ 0 < v_11_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition conserved_11_left (sigma_1 sigma_2 u_11_2 v_11_2 : R) : R :=
  (u_11_2 * (ln (sigma_1 ^ 2))) - (v_11_2 * (ln (sigma_1 ^ 2))) + ((1 - u_11_2) * (ln (sigma_2 ^ 2))) - ((1 - v_11_2) * (ln (sigma_2 ^ 2))).
Definition conserved_11_right (sigma_1 sigma_2 u_11_2 v_11_2 : R) : R :=
  2 * (((sigma_1 ^ 2) * u_11_2) - ((sigma_1 ^ 2) * v_11_2) + ((sigma_2 ^ 2) * (1 - u_11_2)) - ((sigma_2 ^ 2) * (1 - v_11_2))) * (ln (sigma_1 / sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2)).
Lemma conserved_11 : forall sigma_1 sigma_2 u_11_2 v_11_2 : R, conserved_11_domain sigma_1 sigma_2 u_11_2 v_11_2 ->
  conserved_11_left sigma_1 sigma_2 u_11_2 v_11_2 = conserved_11_right sigma_1 sigma_2 u_11_2 v_11_2.
Proof.
  unfold conserved_11_domain, conserved_11_left, conserved_11_right.
  intros sigma_1 sigma_2 u_11_2 v_11_2 (H0 & H1 & H2 & H3 & H4).
  exponential sigma_1 H0 X_sigma_1.
  exponential sigma_2 H1 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) ^ 2) = 2 * X_sigma_1) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln ((exp X_sigma_2) ^ 2) = 2 * X_sigma_2) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma conserved_11_inhabited : conserved_11_domain (7 / 2) (2 / 3) (2 / 3) (1 / 5).
Proof. premises conserved_11_domain. Qed.
Lemma conserved_11_left_value : Rabs (conserved_11_left (7 / 2) (2 / 3) (2 / 3) (1 / 5) - (7738397691 / 5000000000)) <= (1 / 10000000000).
Proof. by_value conserved_11_left. Qed.
Lemma conserved_11_right_value : Rabs (conserved_11_right (7 / 2) (2 / 3) (2 / 3) (1 / 5) - (7738397691 / 5000000000)) <= (1 / 10000000000).
Proof. by_value conserved_11_right. Qed.
Lemma conserved_11_wrong_0 : ~ (forall sigma_1 sigma_2 u_11_2 v_11_2, conserved_11_domain sigma_1 sigma_2 u_11_2 v_11_2 -> conserved_11_left sigma_1 sigma_2 u_11_2 v_11_2 = 2 * (((sigma_2 ^ 2) * (1 - u_11_2)) - ((sigma_2 ^ 2) * (1 - v_11_2))) * (ln (sigma_1 / sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted conserved_11_inhabited conserved_11_left. Qed.
Lemma conserved_11_wrong_1 : ~ (forall sigma_1 sigma_2 u_11_2 v_11_2, conserved_11_domain sigma_1 sigma_2 u_11_2 v_11_2 -> conserved_11_left sigma_1 sigma_2 u_11_2 v_11_2 = 2 * (((sigma_1 ^ 2) * u_11_2) - ((sigma_1 ^ 2) * v_11_2)) * (ln (sigma_1 / sigma_2)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))).
Proof. refuted conserved_11_inhabited conserved_11_left. Qed.

(* conserved_12: Scaling W by s multiplies it by s^{2/N}, and not at all at infinite depth, where λ_12 at the
   outcome does the rest: w_12² − w_21² = λ_12 times what the start had. | N*s**2*(1 -
   (sigma_2**2/sigma_1**2)**(1/N))*(sigma_1**2 - sigma_2**2)/((s**2*sigma_1**2)**((N - 1)/N)*(1 -
   sigma_2**2/sigma_1**2)) = N*s**(2/N)*(1 - (sigma_2**2/sigma_1**2)**(1/N))*(sigma_1**2 -
   sigma_2**2)/(sigma_1**(2*(N - 1)/N)*(1 - sigma_2**2/sigma_1**2)) *)
Definition conserved_12_domain (N s sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < s /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)) <> 0.
Definition conserved_12_left (N s sigma_1 sigma_2 : R) : R :=
  N * (s ^ 2) * (Rpower ((s ^ 2) * (sigma_1 ^ 2)) (- (N - 1) / N)) * (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))).
Definition conserved_12_right (N s sigma_1 sigma_2 : R) : R :=
  N * (Rpower s (2 / N)) * (Rpower sigma_1 (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))).
Lemma conserved_12 : forall N s sigma_1 sigma_2 : R, conserved_12_domain N s sigma_1 sigma_2 ->
  conserved_12_left N s sigma_1 sigma_2 = conserved_12_right N s sigma_1 sigma_2.
Proof.
  unfold conserved_12_domain, conserved_12_left, conserved_12_right.
  intros N s sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4).
  exponential s H1 X_s.
  exponential sigma_1 H2 X_sigma_1.
  exponential sigma_2 H3 X_sigma_2.
  assert (E0 : Rpower (((exp X_s) ^ 2) * ((exp X_sigma_1) ^ 2)) (- (N - 1) / N) = ((exp (X_s / N)) ^ 2) * ((exp (X_sigma_1 / N)) ^ 2) / ((exp X_s) ^ 2) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_s) (2 / N) = ((exp (X_s / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_1) (- 2 * (N - 1) / N) = ((exp (X_sigma_1 / N)) ^ 2) / ((exp X_sigma_1) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma conserved_12_inhabited : conserved_12_domain 2 (1 / 9) (7 / 2) (2 / 3).
Proof. premises conserved_12_domain. Qed.
Lemma conserved_12_left_value : Rabs (conserved_12_left 2 (1 / 9) (7 / 2) (2 / 3) - (62962962963 / 100000000000)) <= (1 / 100000000000).
Proof. by_value conserved_12_left. Qed.
Lemma conserved_12_right_value : Rabs (conserved_12_right 2 (1 / 9) (7 / 2) (2 / 3) - (62962962963 / 100000000000)) <= (1 / 100000000000).
Proof. by_value conserved_12_right. Qed.
Lemma conserved_12_wrong_0 : ~ (forall N s sigma_1 sigma_2, conserved_12_domain N s sigma_1 sigma_2 -> conserved_12_left N s sigma_1 sigma_2 = N * (Rpower sigma_1 (2 / N)) * (Rpower sigma_1 (- 2 * (N - 1) / N)) * (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2)))).
Proof. refuted conserved_12_inhabited conserved_12_left. Qed.
Lemma conserved_12_wrong_1 : ~ (forall N s sigma_1 sigma_2, conserved_12_domain N s sigma_1 sigma_2 -> conserved_12_left N s sigma_1 sigma_2 = 0).
Proof. refuted conserved_12_inhabited conserved_12_left. Qed.

(* conserved_13: | 2*s**2*(sigma_1**2 - sigma_2**2)*log(sigma_1/sigma_2)/(s**2*sigma_1**2 - s**2*sigma_2**2) =
   2*log(sigma_1/sigma_2) *)
Definition conserved_13_domain (s sigma_1 sigma_2 : R) : Prop :=
  0 < s /\ 0 < sigma_1 /\ 0 < sigma_2 /\ ((s ^ 2) * (sigma_1 ^ 2)) - ((s ^ 2) * (sigma_2 ^ 2)) <> 0.
Definition conserved_13_left (s sigma_1 sigma_2 : R) : R :=
  2 * (s ^ 2) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (ln (sigma_1 / sigma_2)) / (((s ^ 2) * (sigma_1 ^ 2)) - ((s ^ 2) * (sigma_2 ^ 2))).
Definition conserved_13_right (s sigma_1 sigma_2 : R) : R :=
  2 * (ln (sigma_1 / sigma_2)).
Lemma conserved_13 : forall s sigma_1 sigma_2 : R, conserved_13_domain s sigma_1 sigma_2 ->
  conserved_13_left s sigma_1 sigma_2 = conserved_13_right s sigma_1 sigma_2.
Proof.
  unfold conserved_13_domain, conserved_13_left, conserved_13_right.
  intros s sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  assert (E0 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma conserved_13_inhabited : conserved_13_domain (1 / 9) (7 / 2) (2 / 3).
Proof. premises conserved_13_domain. Qed.
Lemma conserved_13_left_value : Rabs (conserved_13_left (1 / 9) (7 / 2) (2 / 3) - (8291140383 / 2500000000)) <= (1 / 10000000000).
Proof. by_value conserved_13_left. Qed.
Lemma conserved_13_right_value : Rabs (conserved_13_right (1 / 9) (7 / 2) (2 / 3) - (8291140383 / 2500000000)) <= (1 / 10000000000).
Proof. by_value conserved_13_right. Qed.
Lemma conserved_13_wrong_0 : ~ (forall s sigma_1 sigma_2, conserved_13_domain s sigma_1 sigma_2 -> conserved_13_left s sigma_1 sigma_2 = 0).
Proof. refuted conserved_13_inhabited conserved_13_left. Qed.
Lemma conserved_13_wrong_1 : ~ (forall s sigma_1 sigma_2, conserved_13_domain s sigma_1 sigma_2 -> 2 * (sigma_1 ^ 2) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (ln (sigma_1 / sigma_2)) / (((s ^ 2) * (sigma_1 ^ 2)) - ((s ^ 2) * (sigma_2 ^ 2))) = conserved_13_right s sigma_1 sigma_2).
Proof. refuted conserved_13_inhabited conserved_13_right. Qed.

(* conserved_14: On a rank-one completion λ_12 = σ^{2−2/N}/N, so the number is N(w_12² − w_21²) σ^{2/N−2}; | P*(y
   - 1/y)/Subs(sigma_i**(2*(N - 1)/N)/N, sigma_i, sqrt(P*(y + 1/y) + f)) = N*P*(y - 1/y)*(P*(y + 1/y) + f)**(-1 +
   1/N) *)
Definition conserved_14_out_domain (N P f y : R) : Prop :=
  0 < N /\ 0 < P /\ 0 < f /\ 0 < y.
Definition conserved_14_out_left (N P f y : R) : R :=
  (Rpower (sqrt ((P * (y + (/ y))) + f)) (- 2 * (N - 1) / N)) * N * P * (y - (/ y)).
Definition conserved_14_out_right (N P f y : R) : R :=
  N * P * (y - (/ y)) * (Rpower ((P * (y + (/ y))) + f) (- 1 + (/ N))).
Lemma conserved_14_out : forall N P f y : R, conserved_14_out_domain N P f y ->
  conserved_14_out_left N P f y = conserved_14_out_right N P f y.
Proof.
  unfold conserved_14_out_domain, conserved_14_out_left, conserved_14_out_right.
  intros N P f y (H0 & H1 & H2 & H3).
  exponential y H3 X_y.
  assert (E0 : (P * ((exp X_y) + (/ (exp X_y)))) + f = ((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y))) / (exp X_y)) by rational. rewrite ?E0 in *.
  assert (R1 : (sqrt ((((exp X_y) ^ 2) * P) + ((exp X_y) * f) + P)) ^ 2 = (((exp X_y) ^ 2) * P) + ((exp X_y) * f) + P) by (apply square_of_sqrt; nonnegative).
  assert (R2 : (sqrt (exp X_y)) ^ 2 = exp X_y) by (apply square_of_sqrt; nonnegative).
  assert (E3 : sqrt (((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y))) / (exp X_y)) = (sqrt ((((exp X_y) ^ 2) * P) + ((exp X_y) * f) + P)) / (sqrt (exp X_y))) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R1 R2] | field [R1 R2]; nonzero ] ]). rewrite ?E3 in *.
  assert (E4 : Rpower ((sqrt ((((exp X_y) ^ 2) * P) + ((exp X_y) * f) + P)) / (sqrt (exp X_y))) (- 2 * (N - 1) / N) = (exp ((ln ((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y)))) / N)) * (exp X_y) / ((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y))) / (exp (X_y / N))) by same_exponent. rewrite ?E4 in *.
  assert (E5 : Rpower (((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y))) / (exp X_y)) (- 1 + (/ N)) = (exp ((ln ((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y)))) / N)) * (exp X_y) / ((P * ((exp X_y) ^ 2)) + P + (f * (exp X_y))) / (exp (X_y / N))) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | field [R1 R2]; nonzero | ring [R1 R2] | unfold Rdiv; ring [R1 R2] | alike ].
Qed.
Definition conserved_14_left (N P f y : R) : R :=
  P * (y - (/ y)) / ((fun sigma_i : R => (Rpower sigma_i (2 * (N - 1) / N)) / N) (sqrt ((P * (y + (/ y))) + f))).
Definition conserved_14_right (N P f y : R) : R :=
  N * P * (y - (/ y)) * (Rpower ((P * (y + (/ y))) + f) (- 1 + (/ N))).
Lemma conserved_14 : forall N P f y : R, conserved_14_out_domain N P f y ->
  conserved_14_left N P f y = conserved_14_right N P f y.
Proof.
  intros N P f y H; generalize (conserved_14_out N P f y H); revert H.
  unfold conserved_14_out_domain, conserved_14_out_left, conserved_14_out_right, conserved_14_left, conserved_14_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma conserved_14_out_inhabited : conserved_14_out_domain 2 (3 / 2) (5 / 4) (2 / 3).
Proof. premises conserved_14_out_domain. Qed.
Lemma conserved_14_out_left_value : Rabs (conserved_14_out_left 2 (3 / 2) (5 / 4) (2 / 3) - (-(589255651 / 500000000))) <= (1 / 10000000000).
Proof. by_value conserved_14_out_left. Qed.
Lemma conserved_14_out_right_value : Rabs (conserved_14_out_right 2 (3 / 2) (5 / 4) (2 / 3) - (-(589255651 / 500000000))) <= (1 / 10000000000).
Proof. by_value conserved_14_out_right. Qed.
Lemma conserved_14_out_wrong_0 : ~ (forall N P f y, conserved_14_out_domain N P f y -> conserved_14_out_left N P f y = N * f * (y - (/ y)) * (Rpower ((P * (y + (/ y))) + f) (- 1 + (/ N)))).
Proof. refuted conserved_14_out_inhabited conserved_14_out_left. Qed.
Lemma conserved_14_out_wrong_1 : ~ (forall N P f y, conserved_14_out_domain N P f y -> conserved_14_out_left N P f y = N * P * (y - (/ y)) * (Rpower ((P * (y + (/ y))) + P) (- 1 + (/ N)))).
Proof. refuted conserved_14_out_inhabited conserved_14_out_left. Qed.

(* conserved_15: along each lobe it rises from −∞ to ∞ with y = |w_12/w_21|, its derivative being N|P| σ^{2/N−4}
   times a positive factor: the start fixes the outcome up to the lobe. | (-1 + 1/N)*(y - 1/y)*Derivative(P*(y +
   1/y) + f, y) + (P*(y + 1/y) + f)*Derivative(y - 1/y, y) = (P*(4 + (y - 1/y)**2/N) + f*(y + 1/y))/y *)
Definition conserved_15_out_domain (N P f y : R) : Prop :=
  0 < N /\ 0 < P /\ 0 < f /\ 0 < y.
Definition conserved_15_out_left (N P f y : R) : R :=
  (P * (- 1 + (/ N)) * (1 - (/ (y ^ 2))) * (y - (/ y))) + ((1 + (/ (y ^ 2))) * ((P * (y + (/ y))) + f)).
Definition conserved_15_out_right (N P f y : R) : R :=
  ((P * (4 + (((y - (/ y)) ^ 2) / N))) + (f * (y + (/ y)))) / y.
Lemma conserved_15_out : forall N P f y : R, conserved_15_out_domain N P f y ->
  conserved_15_out_left N P f y = conserved_15_out_right N P f y.
Proof.
  unfold conserved_15_out_domain, conserved_15_out_left, conserved_15_out_right.
  intros N P f y (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition conserved_15_left (N P f y : R) : R :=
  ((- 1 + (/ N)) * (y - (/ y)) * (Derive (fun y : R => (P * (y + (/ y))) + f) y)) + (((P * (y + (/ y))) + f) * (Derive (fun y : R => y - (/ y)) y)).
Definition conserved_15_right (N P f y : R) : R :=
  ((P * (4 + (((y - (/ y)) ^ 2) / N))) + (f * (y + (/ y)))) / y.
Lemma conserved_15 : forall N P f y : R, conserved_15_out_domain N P f y ->
  conserved_15_left N P f y = conserved_15_right N P f y.
Proof.
  intros N P f y H; generalize (conserved_15_out N P f y H); revert H.
  unfold conserved_15_out_domain, conserved_15_out_left, conserved_15_out_right, conserved_15_left, conserved_15_right.
  intros (H0 & H1 & H2 & H3) out. known.
  assert (W0 : Derive (fun y : R => y - (/ y)) y = 1 + (/ (y ^ 2))) by derived. rewrite ?W0.
  assert (W1 : Derive (fun y : R => (P * (y + (/ y))) + f) y = P * (1 - (/ (y ^ 2)))) by derived. rewrite ?W1.
  by_out out.
Qed.
Lemma conserved_15_out_inhabited : conserved_15_out_domain 1 (3 / 2) (5 / 4) (2 / 3).
Proof. premises conserved_15_out_domain. Qed.
Lemma conserved_15_out_left_value : Rabs (conserved_15_out_left 1 (3 / 2) (5 / 4) (2 / 3) - (117 / 8)) <= (1 / 1000000000).
Proof. by_value conserved_15_out_left. Qed.
Lemma conserved_15_out_right_value : Rabs (conserved_15_out_right 1 (3 / 2) (5 / 4) (2 / 3) - (117 / 8)) <= (1 / 1000000000).
Proof. by_value conserved_15_out_right. Qed.
Lemma conserved_15_out_wrong_0 : ~ (forall N P f y, conserved_15_out_domain N P f y -> conserved_15_out_left N P f y = ((P * (4 + (((y - (/ y)) ^ 2) / N))) + (f * (y + (/ y)))) / P).
Proof. refuted conserved_15_out_inhabited conserved_15_out_left. Qed.
Lemma conserved_15_out_wrong_1 : ~ (forall N P f y, conserved_15_out_domain N P f y -> conserved_15_out_left N P f y = ((P * (4 + (((P - (/ y)) ^ 2) / N))) + (f * (y + (/ y)))) / y).
Proof. refuted conserved_15_out_inhabited conserved_15_out_left. Qed.

(* exact_solutions_2: With y = s/σ − 1, d log|y|/dt = −s σ^{1−2/N}, and σ = s/(1 + y): t is the integral of (1 +
   y)^{1−2/N}/s^{2−2/N} over log|y|, whose integrand is smooth. | s*sigma**(2 - 2/N)*(-s +
   sigma)/(sigma**2*(s/sigma - 1)) = -s*sigma**(1 - 2/N) *)
Definition exact_solutions_2_domain (N s sigma : R) : Prop :=
  0 < N /\ 0 < s /\ 0 < sigma /\ (s / sigma) - 1 <> 0.
Definition exact_solutions_2_left (N s sigma : R) : R :=
  s * (Rpower sigma (2 - (2 / N))) * (- s + sigma) / (sigma ^ 2) / ((s / sigma) - 1).
Definition exact_solutions_2_right (N s sigma : R) : R :=
  - s * (Rpower sigma (1 - (2 / N))).
Lemma exact_solutions_2 : forall N s sigma : R, exact_solutions_2_domain N s sigma ->
  exact_solutions_2_left N s sigma = exact_solutions_2_right N s sigma.
Proof.
  unfold exact_solutions_2_domain, exact_solutions_2_left, exact_solutions_2_right.
  intros N s sigma (H0 & H1 & H2 & H3).
  exponential sigma H2 X_sigma.
  assert (E0 : Rpower (exp X_sigma) (2 - (2 / N)) = ((exp X_sigma) ^ 2) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma) (1 - (2 / N)) = (exp X_sigma) / ((exp (X_sigma / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma exact_solutions_2_inhabited : exact_solutions_2_domain 1 (7 / 5) (2 / 3).
Proof. premises exact_solutions_2_domain. Qed.
Lemma exact_solutions_2_left_value : Rabs (exact_solutions_2_left 1 (7 / 5) (2 / 3) - (-(21 / 10))) <= (1 / 10000000000).
Proof. by_value exact_solutions_2_left. Qed.
Lemma exact_solutions_2_right_value : Rabs (exact_solutions_2_right 1 (7 / 5) (2 / 3) - (-(21 / 10))) <= (1 / 10000000000).
Proof. by_value exact_solutions_2_right. Qed.
Lemma exact_solutions_2_wrong_0 : ~ (forall N s sigma, exact_solutions_2_domain N s sigma -> exact_solutions_2_left N s sigma = - s * sigma).
Proof. refuted exact_solutions_2_inhabited exact_solutions_2_left. Qed.
Lemma exact_solutions_2_wrong_1 : ~ (forall N s sigma, exact_solutions_2_domain N s sigma -> exact_solutions_2_left N s sigma = - sigma * (Rpower sigma (1 - (2 / N)))).
Proof. refuted exact_solutions_2_inhabited exact_solutions_2_left. Qed.

(* exact_solutions_3: At N = ∞ log|y| + y falls at the rate s²: y e^y = y_0 e^{y_0} e^{−s² t}. | -sigma**2*(-s +
   sigma)*(-s/sigma**2 - 1/(s - sigma) - 1/sigma) = -s**2 *)
Definition exact_solutions_3_domain (s sigma : R) : Prop :=
  0 < s /\ 0 < sigma /\ s - sigma <> 0.
Definition exact_solutions_3_left (s sigma : R) : R :=
  - (sigma ^ 2) * (- s + sigma) * (- (s / (sigma ^ 2)) - (/ (s - sigma)) - (/ sigma)).
Definition exact_solutions_3_right (s sigma : R) : R :=
  - (s ^ 2).
Lemma exact_solutions_3 : forall s sigma : R, exact_solutions_3_domain s sigma ->
  exact_solutions_3_left s sigma = exact_solutions_3_right s sigma.
Proof.
  unfold exact_solutions_3_domain, exact_solutions_3_left, exact_solutions_3_right.
  intros s sigma (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma exact_solutions_3_inhabited : exact_solutions_3_domain (7 / 5) (2 / 3).
Proof. premises exact_solutions_3_domain. Qed.
Lemma exact_solutions_3_left_value : Rabs (exact_solutions_3_left (7 / 5) (2 / 3) - (-(49 / 25))) <= (1 / 10000000000).
Proof. by_value exact_solutions_3_left. Qed.
Lemma exact_solutions_3_right_value : Rabs (exact_solutions_3_right (7 / 5) (2 / 3) - (-(49 / 25))) <= (1 / 10000000000).
Proof. by_value exact_solutions_3_right. Qed.
Lemma exact_solutions_3_wrong_0 : ~ (forall s sigma, exact_solutions_3_domain s sigma -> exact_solutions_3_left s sigma = - s).
Proof. refuted exact_solutions_3_inhabited exact_solutions_3_left. Qed.
Lemma exact_solutions_3_wrong_1 : ~ (forall s sigma, exact_solutions_3_domain s sigma -> exact_solutions_3_left s sigma = - (sigma ^ 2)).
Proof. refuted exact_solutions_3_inhabited exact_solutions_3_left. Qed.

(* exact_solutions_4: and so it does for σ > s. | -sigma**2*(-s + sigma)*(-s/sigma**2 + 1/(-s + sigma) - 1/sigma)
   = -s**2 *)
Definition exact_solutions_4_domain (s sigma : R) : Prop :=
  0 < s /\ 0 < sigma /\ - s + sigma <> 0.
Definition exact_solutions_4_left (s sigma : R) : R :=
  - (sigma ^ 2) * (- s + sigma) * (- (s / (sigma ^ 2)) + (/ (- s + sigma)) - (/ sigma)).
Definition exact_solutions_4_right (s sigma : R) : R :=
  - (s ^ 2).
Lemma exact_solutions_4 : forall s sigma : R, exact_solutions_4_domain s sigma ->
  exact_solutions_4_left s sigma = exact_solutions_4_right s sigma.
Proof.
  unfold exact_solutions_4_domain, exact_solutions_4_left, exact_solutions_4_right.
  intros s sigma (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma exact_solutions_4_inhabited : exact_solutions_4_domain (7 / 5) (9 / 4).
Proof. premises exact_solutions_4_domain. Qed.
Lemma exact_solutions_4_left_value : Rabs (exact_solutions_4_left (7 / 5) (9 / 4) - (-(49 / 25))) <= (1 / 10000000000).
Proof. by_value exact_solutions_4_left. Qed.
Lemma exact_solutions_4_right_value : Rabs (exact_solutions_4_right (7 / 5) (9 / 4) - (-(49 / 25))) <= (1 / 10000000000).
Proof. by_value exact_solutions_4_right. Qed.
Lemma exact_solutions_4_wrong_0 : ~ (forall s sigma, exact_solutions_4_domain s sigma -> exact_solutions_4_left s sigma = - (sigma ^ 2)).
Proof. refuted exact_solutions_4_inhabited exact_solutions_4_left. Qed.
Lemma exact_solutions_4_wrong_1 : ~ (forall s sigma, exact_solutions_4_domain s sigma -> - (s ^ 2) * (- s + sigma) * (- (s / (sigma ^ 2)) + (/ (- s + sigma)) - (/ sigma)) = exact_solutions_4_right s sigma).
Proof. refuted exact_solutions_4_inhabited exact_solutions_4_right. Qed.

(* exact_solutions_5: y > −1 always, where y e^y rises: y is the principal branch, W_0(y_0 e^{y_0 − s² t}), and σ
   = s/(1 + y). | y*exp(y) + exp(y) = (y + 1)*exp(y) *)
Definition exact_solutions_5_domain (y : R) : Prop :=
  True.
Definition exact_solutions_5_left (y : R) : R :=
  (y * (exp y)) + (exp y).
Definition exact_solutions_5_right (y : R) : R :=
  (y + 1) * (exp y).
Lemma exact_solutions_5 : forall y : R, exact_solutions_5_domain y ->
  exact_solutions_5_left y = exact_solutions_5_right y.
Proof.
  unfold exact_solutions_5_domain, exact_solutions_5_left, exact_solutions_5_right.
  intros y _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma exact_solutions_5_inhabited : exact_solutions_5_domain (-(1 / 3)).
Proof. premises exact_solutions_5_domain. Qed.
Lemma exact_solutions_5_left_value : Rabs (exact_solutions_5_left (-(1 / 3)) - (23884377019 / 50000000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_5_left. Qed.
Lemma exact_solutions_5_right_value : Rabs (exact_solutions_5_right (-(1 / 3)) - (23884377019 / 50000000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_5_right. Qed.
Lemma exact_solutions_5_wrong_0 : ~ (forall y, exact_solutions_5_domain y -> exact_solutions_5_left y = (y + 2) * (exp y)).
Proof. refuted exact_solutions_5_inhabited exact_solutions_5_left. Qed.
Lemma exact_solutions_5_wrong_1 : ~ (forall y, exact_solutions_5_domain y -> (2 * y * (exp y)) + (exp y) = exact_solutions_5_right y).
Proof. refuted exact_solutions_5_inhabited exact_solutions_5_right. Qed.

(* exact_solutions_6: At N = 2 the equation is the logistic one, dσ/dt = σ (s − σ). | s**2*exp(s*t)/(s/sigma_0 +
   exp(s*t) - 1) - s**2*exp(2*s*t)/(s/sigma_0 + exp(s*t) - 1)**2 = -s*(-s + s*exp(s*t)/(s/sigma_0 + exp(s*t) -
   1))*exp(s*t)/(s/sigma_0 + exp(s*t) - 1) *)
Definition exact_solutions_6_domain (s sigma_0 t : R) : Prop :=
  0 < s /\ 0 < sigma_0 /\ (s / sigma_0) + (exp (s * t)) - 1 <> 0.
Definition exact_solutions_6_left (s sigma_0 t : R) : R :=
  ((s ^ 2) * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1)) - ((s ^ 2) * (exp (2 * s * t)) / (((s / sigma_0) + (exp (s * t)) - 1) ^ 2)).
Definition exact_solutions_6_right (s sigma_0 t : R) : R :=
  - s * (- s + (s * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1))) * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1).
Lemma exact_solutions_6 : forall s sigma_0 t : R, exact_solutions_6_domain s sigma_0 t ->
  exact_solutions_6_left s sigma_0 t = exact_solutions_6_right s sigma_0 t.
Proof.
  unfold exact_solutions_6_domain, exact_solutions_6_left, exact_solutions_6_right.
  intros s sigma_0 t (H0 & H1 & H2).
  assert (E0 : exp (2 * s * t) = ((exp (s * t)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma exact_solutions_6_inhabited : exact_solutions_6_domain (7 / 5) (1 / 3) (1 / 2).
Proof. premises exact_solutions_6_domain. Qed.
Lemma exact_solutions_6_left_value : Rabs (exact_solutions_6_left (7 / 5) (1 / 3) (1 / 2) - (5807929597 / 12500000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_6_left. Qed.
Lemma exact_solutions_6_right_value : Rabs (exact_solutions_6_right (7 / 5) (1 / 3) (1 / 2) - (5807929597 / 12500000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_6_right. Qed.
Lemma exact_solutions_6_wrong_0 : ~ (forall s sigma_0 t, exact_solutions_6_domain s sigma_0 t -> exact_solutions_6_left s sigma_0 t = - 2 * s * (- s + (s * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1))) * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1)).
Proof. refuted exact_solutions_6_inhabited exact_solutions_6_left. Qed.
Lemma exact_solutions_6_wrong_1 : ~ (forall s sigma_0 t, exact_solutions_6_domain s sigma_0 t -> exact_solutions_6_left s sigma_0 t = - sigma_0 * (- s + (s * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1))) * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1)).
Proof. refuted exact_solutions_6_inhabited exact_solutions_6_left. Qed.

(* exact_solutions_7: | Subs(s*exp(s*t)/(s/sigma_0 + exp(s*t) - 1), t, 0) = sigma_0 *)
Definition exact_solutions_7_out_domain (s sigma_0 : R) : Prop :=
  0 < s /\ 0 < sigma_0 /\ s / sigma_0 <> 0.
Definition exact_solutions_7_out_left (s sigma_0 : R) : R :=
  s * (exp (0 * s)) / ((s / sigma_0) + (exp (0 * s)) - 1).
Definition exact_solutions_7_out_right (s sigma_0 : R) : R :=
  sigma_0.
Lemma exact_solutions_7_out : forall s sigma_0 : R, exact_solutions_7_out_domain s sigma_0 ->
  exact_solutions_7_out_left s sigma_0 = exact_solutions_7_out_right s sigma_0.
Proof.
  unfold exact_solutions_7_out_domain, exact_solutions_7_out_left, exact_solutions_7_out_right.
  intros s sigma_0 (H0 & H1 & H2).
  assert (E0 : exp (0 * s) = 1) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition exact_solutions_7_left (s sigma_0 : R) : R :=
  (fun t : R => s * (exp (s * t)) / ((s / sigma_0) + (exp (s * t)) - 1)) 0.
Definition exact_solutions_7_right (s sigma_0 : R) : R :=
  sigma_0.
Lemma exact_solutions_7 : forall s sigma_0 : R, exact_solutions_7_out_domain s sigma_0 ->
  exact_solutions_7_left s sigma_0 = exact_solutions_7_right s sigma_0.
Proof.
  intros s sigma_0 H; generalize (exact_solutions_7_out s sigma_0 H); revert H.
  unfold exact_solutions_7_out_domain, exact_solutions_7_out_left, exact_solutions_7_out_right, exact_solutions_7_left, exact_solutions_7_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma exact_solutions_7_out_inhabited : exact_solutions_7_out_domain (7 / 5) (1 / 3).
Proof. premises exact_solutions_7_out_domain. Qed.
Lemma exact_solutions_7_out_left_value : Rabs (exact_solutions_7_out_left (7 / 5) (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_7_out_left. Qed.
Lemma exact_solutions_7_out_right_value : Rabs (exact_solutions_7_out_right (7 / 5) (1 / 3) - (33333333333 / 100000000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_7_out_right. Qed.
Lemma exact_solutions_7_out_wrong_0 : ~ (forall s sigma_0, exact_solutions_7_out_domain s sigma_0 -> exact_solutions_7_out_left s sigma_0 = s).
Proof. refuted exact_solutions_7_out_inhabited exact_solutions_7_out_left. Qed.
Lemma exact_solutions_7_out_wrong_1 : ~ (forall s sigma_0, exact_solutions_7_out_domain s sigma_0 -> (sigma_0 ^ 2) / s = exact_solutions_7_out_right s sigma_0).
Proof. refuted exact_solutions_7_out_inhabited exact_solutions_7_out_right. Qed.

(* exact_solutions_8: At N = 1 it is linear. | Derivative(s + (-s + sigma_0)*exp(-t), t) = -(-s +
   sigma_0)*exp(-t) *)
Definition exact_solutions_8_out_domain (s sigma_0 t : R) : Prop :=
  0 < s /\ 0 < sigma_0.
Definition exact_solutions_8_out_left (s sigma_0 t : R) : R :=
  - (exp (- t)) * (- s + sigma_0).
Definition exact_solutions_8_out_right (s sigma_0 t : R) : R :=
  - (- s + sigma_0) * (exp (- t)).
Lemma exact_solutions_8_out : forall s sigma_0 t : R, exact_solutions_8_out_domain s sigma_0 t ->
  exact_solutions_8_out_left s sigma_0 t = exact_solutions_8_out_right s sigma_0 t.
Proof.
  unfold exact_solutions_8_out_domain, exact_solutions_8_out_left, exact_solutions_8_out_right.
  intros s sigma_0 t (H0 & H1).
  assert (E0 : exp (- t) = 1 / (exp t)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition exact_solutions_8_left (s sigma_0 t : R) : R :=
  Derive (fun t : R => s + ((- s + sigma_0) * (exp (- t)))) t.
Definition exact_solutions_8_right (s sigma_0 t : R) : R :=
  - (- s + sigma_0) * (exp (- t)).
Lemma exact_solutions_8 : forall s sigma_0 t : R, exact_solutions_8_out_domain s sigma_0 t ->
  exact_solutions_8_left s sigma_0 t = exact_solutions_8_right s sigma_0 t.
Proof.
  intros s sigma_0 t H; generalize (exact_solutions_8_out s sigma_0 t H); revert H.
  unfold exact_solutions_8_out_domain, exact_solutions_8_out_left, exact_solutions_8_out_right, exact_solutions_8_left, exact_solutions_8_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun t : R => s + ((- s + sigma_0) * (exp (- t)))) t = - (exp (- t)) * (- s + sigma_0)) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma exact_solutions_8_out_inhabited : exact_solutions_8_out_domain (7 / 5) (1 / 3) (1 / 2).
Proof. premises exact_solutions_8_out_domain. Qed.
Lemma exact_solutions_8_out_left_value : Rabs (exact_solutions_8_out_left (7 / 5) (1 / 3) (1 / 2) - (64696603703 / 100000000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_8_out_left. Qed.
Lemma exact_solutions_8_out_right_value : Rabs (exact_solutions_8_out_right (7 / 5) (1 / 3) (1 / 2) - (64696603703 / 100000000000)) <= (1 / 100000000000).
Proof. by_value exact_solutions_8_out_right. Qed.
Lemma exact_solutions_8_out_wrong_0 : ~ (forall s sigma_0 t, exact_solutions_8_out_domain s sigma_0 t -> exact_solutions_8_out_left s sigma_0 t = 0).
Proof. refuted exact_solutions_8_out_inhabited exact_solutions_8_out_left. Qed.
Lemma exact_solutions_8_out_wrong_1 : ~ (forall s sigma_0 t, exact_solutions_8_out_domain s sigma_0 t -> 0 = exact_solutions_8_out_right s sigma_0 t).
Proof. refuted exact_solutions_8_out_inhabited exact_solutions_8_out_right. Qed.

(* halves_1: W is half the sum of its halves p = W + s cof W and q = W − s cof W, each given by two of its
   entries. | Subs(p_1/2 + q_1/2, (p_1, q_1), (m_11 + m_22, m_11 - m_22)) = m_11 *)
Definition halves_1_out_domain (m_11 m_22 : R) : Prop :=
  True.
Definition halves_1_out_left (m_11 m_22 : R) : R :=
  ((m_11 + m_22) / 2) + ((m_11 - m_22) / 2).
Definition halves_1_out_right (m_11 m_22 : R) : R :=
  m_11.
Lemma halves_1_out : forall m_11 m_22 : R, halves_1_out_domain m_11 m_22 ->
  halves_1_out_left m_11 m_22 = halves_1_out_right m_11 m_22.
Proof.
  unfold halves_1_out_domain, halves_1_out_left, halves_1_out_right.
  intros m_11 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_1_left (m_11 m_22 : R) : R :=
  (fun p_1 q_1 : R => (p_1 / 2) + (q_1 / 2)) (m_11 + m_22) (m_11 - m_22).
Definition halves_1_right (m_11 m_22 : R) : R :=
  m_11.
Lemma halves_1 : forall m_11 m_22 : R, halves_1_out_domain m_11 m_22 ->
  halves_1_left m_11 m_22 = halves_1_right m_11 m_22.
Proof.
  intros m_11 m_22 H; generalize (halves_1_out m_11 m_22 H); revert H.
  unfold halves_1_out_domain, halves_1_out_left, halves_1_out_right, halves_1_left, halves_1_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_1_out_inhabited : halves_1_out_domain (-(1 / 5)) (-(7 / 2)).
Proof. premises halves_1_out_domain. Qed.
Lemma halves_1_out_left_value : Rabs (halves_1_out_left (-(1 / 5)) (-(7 / 2)) - (-(1 / 5))) <= (1 / 100000000000).
Proof. by_value halves_1_out_left. Qed.
Lemma halves_1_out_right_value : Rabs (halves_1_out_right (-(1 / 5)) (-(7 / 2)) - (-(1 / 5))) <= (1 / 100000000000).
Proof. by_value halves_1_out_right. Qed.
Lemma halves_1_out_wrong_0 : ~ (forall m_11 m_22, halves_1_out_domain m_11 m_22 -> halves_1_out_left m_11 m_22 = m_22).
Proof. refuted halves_1_out_inhabited halves_1_out_left. Qed.
Lemma halves_1_out_wrong_1 : ~ (forall m_11 m_22, halves_1_out_domain m_11 m_22 -> m_11 - (m_22 / 2) = halves_1_out_right m_11 m_22).
Proof. refuted halves_1_out_inhabited halves_1_out_right. Qed.

(* halves_2: | Subs(-p_2/2 + q_2/2, (p_2, q_2), (-m_12 + m_21, m_12 + m_21)) = m_12 *)
Definition halves_2_out_domain (m_12 m_21 : R) : Prop :=
  True.
Definition halves_2_out_left (m_12 m_21 : R) : R :=
  - ((- m_12 + m_21) / 2) + ((m_12 + m_21) / 2).
Definition halves_2_out_right (m_12 m_21 : R) : R :=
  m_12.
Lemma halves_2_out : forall m_12 m_21 : R, halves_2_out_domain m_12 m_21 ->
  halves_2_out_left m_12 m_21 = halves_2_out_right m_12 m_21.
Proof.
  unfold halves_2_out_domain, halves_2_out_left, halves_2_out_right.
  intros m_12 m_21 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_2_left (m_12 m_21 : R) : R :=
  (fun p_2 q_2 : R => - (p_2 / 2) + (q_2 / 2)) (- m_12 + m_21) (m_12 + m_21).
Definition halves_2_right (m_12 m_21 : R) : R :=
  m_12.
Lemma halves_2 : forall m_12 m_21 : R, halves_2_out_domain m_12 m_21 ->
  halves_2_left m_12 m_21 = halves_2_right m_12 m_21.
Proof.
  intros m_12 m_21 H; generalize (halves_2_out m_12 m_21 H); revert H.
  unfold halves_2_out_domain, halves_2_out_left, halves_2_out_right, halves_2_left, halves_2_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_2_out_inhabited : halves_2_out_domain (-(3 / 4)) (-(5 / 3)).
Proof. premises halves_2_out_domain. Qed.
Lemma halves_2_out_left_value : Rabs (halves_2_out_left (-(3 / 4)) (-(5 / 3)) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value halves_2_out_left. Qed.
Lemma halves_2_out_right_value : Rabs (halves_2_out_right (-(3 / 4)) (-(5 / 3)) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value halves_2_out_right. Qed.
Lemma halves_2_out_wrong_0 : ~ (forall m_12 m_21, halves_2_out_domain m_12 m_21 -> halves_2_out_left m_12 m_21 = m_21).
Proof. refuted halves_2_out_inhabited halves_2_out_left. Qed.
Lemma halves_2_out_wrong_1 : ~ (forall m_12 m_21, halves_2_out_domain m_12 m_21 -> m_12 - (m_21 / 2) = halves_2_out_right m_12 m_21).
Proof. refuted halves_2_out_inhabited halves_2_out_right. Qed.

(* halves_3: | Subs(p_2/2 + q_2/2, (p_2, q_2), (-m_12 + m_21, m_12 + m_21)) = m_21 *)
Definition halves_3_out_domain (m_12 m_21 : R) : Prop :=
  True.
Definition halves_3_out_left (m_12 m_21 : R) : R :=
  ((- m_12 + m_21) / 2) + ((m_12 + m_21) / 2).
Definition halves_3_out_right (m_12 m_21 : R) : R :=
  m_21.
Lemma halves_3_out : forall m_12 m_21 : R, halves_3_out_domain m_12 m_21 ->
  halves_3_out_left m_12 m_21 = halves_3_out_right m_12 m_21.
Proof.
  unfold halves_3_out_domain, halves_3_out_left, halves_3_out_right.
  intros m_12 m_21 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_3_left (m_12 m_21 : R) : R :=
  (fun p_2 q_2 : R => (p_2 / 2) + (q_2 / 2)) (- m_12 + m_21) (m_12 + m_21).
Definition halves_3_right (m_12 m_21 : R) : R :=
  m_21.
Lemma halves_3 : forall m_12 m_21 : R, halves_3_out_domain m_12 m_21 ->
  halves_3_left m_12 m_21 = halves_3_right m_12 m_21.
Proof.
  intros m_12 m_21 H; generalize (halves_3_out m_12 m_21 H); revert H.
  unfold halves_3_out_domain, halves_3_out_left, halves_3_out_right, halves_3_left, halves_3_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_3_out_inhabited : halves_3_out_domain (-(3 / 4)) (-(5 / 3)).
Proof. premises halves_3_out_domain. Qed.
Lemma halves_3_out_left_value : Rabs (halves_3_out_left (-(3 / 4)) (-(5 / 3)) - (-(16666666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_3_out_left. Qed.
Lemma halves_3_out_right_value : Rabs (halves_3_out_right (-(3 / 4)) (-(5 / 3)) - (-(16666666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_3_out_right. Qed.
Lemma halves_3_out_wrong_0 : ~ (forall m_12 m_21, halves_3_out_domain m_12 m_21 -> halves_3_out_left m_12 m_21 = m_12).
Proof. refuted halves_3_out_inhabited halves_3_out_left. Qed.
Lemma halves_3_out_wrong_1 : ~ (forall m_12 m_21, halves_3_out_domain m_12 m_21 -> m_12 + (m_21 / 2) = halves_3_out_right m_12 m_21).
Proof. refuted halves_3_out_inhabited halves_3_out_right. Qed.

(* halves_4: | Subs(p_1/2 - q_1/2, (p_1, q_1), (m_11 + m_22, m_11 - m_22)) = m_22 *)
Definition halves_4_out_domain (m_11 m_22 : R) : Prop :=
  True.
Definition halves_4_out_left (m_11 m_22 : R) : R :=
  ((m_11 + m_22) / 2) - ((m_11 - m_22) / 2).
Definition halves_4_out_right (m_11 m_22 : R) : R :=
  m_22.
Lemma halves_4_out : forall m_11 m_22 : R, halves_4_out_domain m_11 m_22 ->
  halves_4_out_left m_11 m_22 = halves_4_out_right m_11 m_22.
Proof.
  unfold halves_4_out_domain, halves_4_out_left, halves_4_out_right.
  intros m_11 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_4_left (m_11 m_22 : R) : R :=
  (fun p_1 q_1 : R => (p_1 / 2) - (q_1 / 2)) (m_11 + m_22) (m_11 - m_22).
Definition halves_4_right (m_11 m_22 : R) : R :=
  m_22.
Lemma halves_4 : forall m_11 m_22 : R, halves_4_out_domain m_11 m_22 ->
  halves_4_left m_11 m_22 = halves_4_right m_11 m_22.
Proof.
  intros m_11 m_22 H; generalize (halves_4_out m_11 m_22 H); revert H.
  unfold halves_4_out_domain, halves_4_out_left, halves_4_out_right, halves_4_left, halves_4_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_4_out_inhabited : halves_4_out_domain (-(1 / 5)) (-(7 / 2)).
Proof. premises halves_4_out_domain. Qed.
Lemma halves_4_out_left_value : Rabs (halves_4_out_left (-(1 / 5)) (-(7 / 2)) - (-(7 / 2))) <= (1 / 10000000000).
Proof. by_value halves_4_out_left. Qed.
Lemma halves_4_out_right_value : Rabs (halves_4_out_right (-(1 / 5)) (-(7 / 2)) - (-(7 / 2))) <= (1 / 10000000000).
Proof. by_value halves_4_out_right. Qed.
Lemma halves_4_out_wrong_0 : ~ (forall m_11 m_22, halves_4_out_domain m_11 m_22 -> halves_4_out_left m_11 m_22 = m_11).
Proof. refuted halves_4_out_inhabited halves_4_out_left. Qed.
Lemma halves_4_out_wrong_1 : ~ (forall m_11 m_22, halves_4_out_domain m_11 m_22 -> m_22 / 2 = halves_4_out_right m_11 m_22).
Proof. refuted halves_4_out_inhabited halves_4_out_right. Qed.

(* halves_5: | Subs(p_1/2 + q_1/2, (p_1, q_1), (m_11 - m_22, m_11 + m_22)) = m_11 *)
Definition halves_5_out_domain (m_11 m_22 : R) : Prop :=
  True.
Definition halves_5_out_left (m_11 m_22 : R) : R :=
  ((m_11 - m_22) / 2) + ((m_11 + m_22) / 2).
Definition halves_5_out_right (m_11 m_22 : R) : R :=
  m_11.
Lemma halves_5_out : forall m_11 m_22 : R, halves_5_out_domain m_11 m_22 ->
  halves_5_out_left m_11 m_22 = halves_5_out_right m_11 m_22.
Proof.
  unfold halves_5_out_domain, halves_5_out_left, halves_5_out_right.
  intros m_11 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_5_left (m_11 m_22 : R) : R :=
  (fun p_1 q_1 : R => (p_1 / 2) + (q_1 / 2)) (m_11 - m_22) (m_11 + m_22).
Definition halves_5_right (m_11 m_22 : R) : R :=
  m_11.
Lemma halves_5 : forall m_11 m_22 : R, halves_5_out_domain m_11 m_22 ->
  halves_5_left m_11 m_22 = halves_5_right m_11 m_22.
Proof.
  intros m_11 m_22 H; generalize (halves_5_out m_11 m_22 H); revert H.
  unfold halves_5_out_domain, halves_5_out_left, halves_5_out_right, halves_5_left, halves_5_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_5_out_inhabited : halves_5_out_domain (-(1 / 5)) (-(7 / 2)).
Proof. premises halves_5_out_domain. Qed.
Lemma halves_5_out_left_value : Rabs (halves_5_out_left (-(1 / 5)) (-(7 / 2)) - (-(1 / 5))) <= (1 / 100000000000).
Proof. by_value halves_5_out_left. Qed.
Lemma halves_5_out_right_value : Rabs (halves_5_out_right (-(1 / 5)) (-(7 / 2)) - (-(1 / 5))) <= (1 / 100000000000).
Proof. by_value halves_5_out_right. Qed.
Lemma halves_5_out_wrong_0 : ~ (forall m_11 m_22, halves_5_out_domain m_11 m_22 -> halves_5_out_left m_11 m_22 = m_22).
Proof. refuted halves_5_out_inhabited halves_5_out_left. Qed.
Lemma halves_5_out_wrong_1 : ~ (forall m_11 m_22, halves_5_out_domain m_11 m_22 -> m_11 + (m_22 / 2) = halves_5_out_right m_11 m_22).
Proof. refuted halves_5_out_inhabited halves_5_out_right. Qed.

(* halves_6: | Subs(p_2/2 - q_2/2, (p_2, q_2), (m_12 + m_21, -m_12 + m_21)) = m_12 *)
Definition halves_6_out_domain (m_12 m_21 : R) : Prop :=
  True.
Definition halves_6_out_left (m_12 m_21 : R) : R :=
  ((m_12 + m_21) / 2) - ((- m_12 + m_21) / 2).
Definition halves_6_out_right (m_12 m_21 : R) : R :=
  m_12.
Lemma halves_6_out : forall m_12 m_21 : R, halves_6_out_domain m_12 m_21 ->
  halves_6_out_left m_12 m_21 = halves_6_out_right m_12 m_21.
Proof.
  unfold halves_6_out_domain, halves_6_out_left, halves_6_out_right.
  intros m_12 m_21 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_6_left (m_12 m_21 : R) : R :=
  (fun p_2 q_2 : R => (p_2 / 2) - (q_2 / 2)) (m_12 + m_21) (- m_12 + m_21).
Definition halves_6_right (m_12 m_21 : R) : R :=
  m_12.
Lemma halves_6 : forall m_12 m_21 : R, halves_6_out_domain m_12 m_21 ->
  halves_6_left m_12 m_21 = halves_6_right m_12 m_21.
Proof.
  intros m_12 m_21 H; generalize (halves_6_out m_12 m_21 H); revert H.
  unfold halves_6_out_domain, halves_6_out_left, halves_6_out_right, halves_6_left, halves_6_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_6_out_inhabited : halves_6_out_domain (-(3 / 4)) (-(5 / 3)).
Proof. premises halves_6_out_domain. Qed.
Lemma halves_6_out_left_value : Rabs (halves_6_out_left (-(3 / 4)) (-(5 / 3)) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value halves_6_out_left. Qed.
Lemma halves_6_out_right_value : Rabs (halves_6_out_right (-(3 / 4)) (-(5 / 3)) - (-(3 / 4))) <= (1 / 100000000000).
Proof. by_value halves_6_out_right. Qed.
Lemma halves_6_out_wrong_0 : ~ (forall m_12 m_21, halves_6_out_domain m_12 m_21 -> halves_6_out_left m_12 m_21 = m_21).
Proof. refuted halves_6_out_inhabited halves_6_out_left. Qed.
Lemma halves_6_out_wrong_1 : ~ (forall m_12 m_21, halves_6_out_domain m_12 m_21 -> m_12 - (m_21 / 2) = halves_6_out_right m_12 m_21).
Proof. refuted halves_6_out_inhabited halves_6_out_right. Qed.

(* halves_7: | Subs(p_2/2 + q_2/2, (p_2, q_2), (m_12 + m_21, -m_12 + m_21)) = m_21 *)
Definition halves_7_out_domain (m_12 m_21 : R) : Prop :=
  True.
Definition halves_7_out_left (m_12 m_21 : R) : R :=
  ((m_12 + m_21) / 2) + ((- m_12 + m_21) / 2).
Definition halves_7_out_right (m_12 m_21 : R) : R :=
  m_21.
Lemma halves_7_out : forall m_12 m_21 : R, halves_7_out_domain m_12 m_21 ->
  halves_7_out_left m_12 m_21 = halves_7_out_right m_12 m_21.
Proof.
  unfold halves_7_out_domain, halves_7_out_left, halves_7_out_right.
  intros m_12 m_21 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_7_left (m_12 m_21 : R) : R :=
  (fun p_2 q_2 : R => (p_2 / 2) + (q_2 / 2)) (m_12 + m_21) (- m_12 + m_21).
Definition halves_7_right (m_12 m_21 : R) : R :=
  m_21.
Lemma halves_7 : forall m_12 m_21 : R, halves_7_out_domain m_12 m_21 ->
  halves_7_left m_12 m_21 = halves_7_right m_12 m_21.
Proof.
  intros m_12 m_21 H; generalize (halves_7_out m_12 m_21 H); revert H.
  unfold halves_7_out_domain, halves_7_out_left, halves_7_out_right, halves_7_left, halves_7_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_7_out_inhabited : halves_7_out_domain (-(3 / 4)) (-(5 / 3)).
Proof. premises halves_7_out_domain. Qed.
Lemma halves_7_out_left_value : Rabs (halves_7_out_left (-(3 / 4)) (-(5 / 3)) - (-(16666666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_7_out_left. Qed.
Lemma halves_7_out_right_value : Rabs (halves_7_out_right (-(3 / 4)) (-(5 / 3)) - (-(16666666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_7_out_right. Qed.
Lemma halves_7_out_wrong_0 : ~ (forall m_12 m_21, halves_7_out_domain m_12 m_21 -> halves_7_out_left m_12 m_21 = m_12).
Proof. refuted halves_7_out_inhabited halves_7_out_left. Qed.
Lemma halves_7_out_wrong_1 : ~ (forall m_12 m_21, halves_7_out_domain m_12 m_21 -> m_21 / 2 = halves_7_out_right m_12 m_21).
Proof. refuted halves_7_out_inhabited halves_7_out_right. Qed.

(* halves_8: | Subs(-p_1/2 + q_1/2, (p_1, q_1), (m_11 - m_22, m_11 + m_22)) = m_22 *)
Definition halves_8_out_domain (m_11 m_22 : R) : Prop :=
  True.
Definition halves_8_out_left (m_11 m_22 : R) : R :=
  - ((m_11 - m_22) / 2) + ((m_11 + m_22) / 2).
Definition halves_8_out_right (m_11 m_22 : R) : R :=
  m_22.
Lemma halves_8_out : forall m_11 m_22 : R, halves_8_out_domain m_11 m_22 ->
  halves_8_out_left m_11 m_22 = halves_8_out_right m_11 m_22.
Proof.
  unfold halves_8_out_domain, halves_8_out_left, halves_8_out_right.
  intros m_11 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_8_left (m_11 m_22 : R) : R :=
  (fun p_1 q_1 : R => - (p_1 / 2) + (q_1 / 2)) (m_11 - m_22) (m_11 + m_22).
Definition halves_8_right (m_11 m_22 : R) : R :=
  m_22.
Lemma halves_8 : forall m_11 m_22 : R, halves_8_out_domain m_11 m_22 ->
  halves_8_left m_11 m_22 = halves_8_right m_11 m_22.
Proof.
  intros m_11 m_22 H; generalize (halves_8_out m_11 m_22 H); revert H.
  unfold halves_8_out_domain, halves_8_out_left, halves_8_out_right, halves_8_left, halves_8_right.
  intros _ out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_8_out_inhabited : halves_8_out_domain (-(1 / 5)) (-(7 / 2)).
Proof. premises halves_8_out_domain. Qed.
Lemma halves_8_out_left_value : Rabs (halves_8_out_left (-(1 / 5)) (-(7 / 2)) - (-(7 / 2))) <= (1 / 10000000000).
Proof. by_value halves_8_out_left. Qed.
Lemma halves_8_out_right_value : Rabs (halves_8_out_right (-(1 / 5)) (-(7 / 2)) - (-(7 / 2))) <= (1 / 10000000000).
Proof. by_value halves_8_out_right. Qed.
Lemma halves_8_out_wrong_0 : ~ (forall m_11 m_22, halves_8_out_domain m_11 m_22 -> halves_8_out_left m_11 m_22 = m_11).
Proof. refuted halves_8_out_inhabited halves_8_out_left. Qed.
Lemma halves_8_out_wrong_1 : ~ (forall m_11 m_22, halves_8_out_domain m_11 m_22 -> m_22 / 2 = halves_8_out_right m_11 m_22).
Proof. refuted halves_8_out_inhabited halves_8_out_right. Qed.

(* halves_9: 4 s det W = |p|² − |q|². | Determinant(Matrix([ [m_11, m_12], [m_21, m_22]])) = -(m_11 - m_22)**2/4
   + (m_11 + m_22)**2/4 + (-m_12 + m_21)**2/4 - (m_12 + m_21)**2/4 *)
Definition halves_9_out_domain (m_11 m_12 m_21 m_22 : R) : Prop :=
  True.
Definition halves_9_out_left (m_11 m_12 m_21 m_22 : R) : R :=
  (m_11 * m_22) - (m_12 * m_21).
Definition halves_9_out_right (m_11 m_12 m_21 m_22 : R) : R :=
  - (((m_11 - m_22) ^ 2) / 4) + (((m_11 + m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) - (((m_12 + m_21) ^ 2) / 4).
Lemma halves_9_out : forall m_11 m_12 m_21 m_22 : R, halves_9_out_domain m_11 m_12 m_21 m_22 ->
  halves_9_out_left m_11 m_12 m_21 m_22 = halves_9_out_right m_11 m_12 m_21 m_22.
Proof.
  unfold halves_9_out_domain, halves_9_out_left, halves_9_out_right.
  intros m_11 m_12 m_21 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_9_left (m_11 m_12 m_21 m_22 : R) : R :=
  det [[m_11; m_12]; [m_21; m_22]].
Definition halves_9_right (m_11 m_12 m_21 m_22 : R) : R :=
  - (((m_11 - m_22) ^ 2) / 4) + (((m_11 + m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) - (((m_12 + m_21) ^ 2) / 4).
Lemma halves_9 : forall m_11 m_12 m_21 m_22 : R, halves_9_out_domain m_11 m_12 m_21 m_22 ->
  halves_9_left m_11 m_12 m_21 m_22 = halves_9_right m_11 m_12 m_21 m_22.
Proof.
  intros m_11 m_12 m_21 m_22 H; generalize (halves_9_out m_11 m_12 m_21 m_22 H); revert H.
  unfold halves_9_out_domain, halves_9_out_left, halves_9_out_right, halves_9_left, halves_9_right.
  intros _ out. known.
  assert (W0 : det [[m_11; m_12]; [m_21; m_22]] = (m_11 * m_22) - (m_12 * m_21)) by worked_out. rewrite ?W0.
  by_out out.
Qed.
Lemma halves_9_out_inhabited : halves_9_out_domain (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)).
Proof. premises halves_9_out_domain. Qed.
Lemma halves_9_out_left_value : Rabs (halves_9_out_left (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) - (-(11 / 20))) <= (1 / 100000000000).
Proof. by_value halves_9_out_left. Qed.
Lemma halves_9_out_right_value : Rabs (halves_9_out_right (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) - (-(11 / 20))) <= (1 / 100000000000).
Proof. by_value halves_9_out_right. Qed.
Lemma halves_9_out_wrong_0 : ~ (forall m_11 m_12 m_21 m_22, halves_9_out_domain m_11 m_12 m_21 m_22 -> halves_9_out_left m_11 m_12 m_21 m_22 = (((m_11 + m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) - (((m_12 + m_21) ^ 2) / 4) - (((m_12 - m_22) ^ 2) / 4)).
Proof. refuted halves_9_out_inhabited halves_9_out_left. Qed.
Lemma halves_9_out_wrong_1 : ~ (forall m_11 m_12 m_21 m_22, halves_9_out_domain m_11 m_12 m_21 m_22 -> halves_9_out_left m_11 m_12 m_21 m_22 = - (((m_11 - m_12) ^ 2) / 4) + (((m_11 + m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) - (((m_12 + m_21) ^ 2) / 4)).
Proof. refuted halves_9_out_inhabited halves_9_out_left. Qed.

(* halves_11: U = R(θ), V = R(φ) diag(1, s) are singular vectors of W = R(θ) diag(σ_1, s σ_2) R(φ)^T. The halves
   of R(θ) K R(φ)^T are those of K, turned by θ − s φ and by θ + s φ. | cos(phi)*(cos(theta)*k_11 -
   k_21*sin(theta)) + cos(phi)*(cos(theta)*k_22 + k_12*sin(theta)) - sin(phi)*(cos(theta)*k_12 - k_22*sin(theta))
   + sin(phi)*(cos(theta)*k_21 + k_11*sin(theta)) = (k_11 + k_22)*(cos(phi)*cos(theta) + sin(phi)*sin(theta)) +
   (-k_12 + k_21)*(-cos(phi)*sin(theta) + cos(theta)*sin(phi)) *)
Definition halves_11_domain (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : Prop :=
  True.
Definition halves_11_left (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  (cos_phi * ((cos_theta * k_11) - (k_21 * sin_theta))) + (cos_phi * ((cos_theta * k_22) + (k_12 * sin_theta))) - (sin_phi * ((cos_theta * k_12) - (k_22 * sin_theta))) + (sin_phi * ((cos_theta * k_21) + (k_11 * sin_theta))).
Definition halves_11_right (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  ((k_11 + k_22) * ((cos_phi * cos_theta) + (sin_phi * sin_theta))) + ((- k_12 + k_21) * (- (cos_phi * sin_theta) + (cos_theta * sin_phi))).
Lemma halves_11 : forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R, halves_11_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta ->
  halves_11_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = halves_11_right cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta.
Proof.
  unfold halves_11_domain, halves_11_left, halves_11_right.
  intros cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_11_inhabited : halves_11_domain (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5).
Proof. premises halves_11_domain. Qed.
Lemma halves_11_left_value : Rabs (halves_11_left (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (5576923077 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value halves_11_left. Qed.
Lemma halves_11_right_value : Rabs (halves_11_right (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (5576923077 / 250000000000)) <= (1 / 1000000000000).
Proof. by_value halves_11_right. Qed.
Lemma halves_11_wrong_0 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_11_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_11_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((- k_12 + k_21) * (- (cos_phi * sin_theta) + (cos_theta * sin_phi))) + ((k_12 + k_22) * ((cos_phi * cos_theta) + (sin_phi * sin_theta)))).
Proof. refuted halves_11_inhabited halves_11_left. Qed.
Lemma halves_11_wrong_1 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_11_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_11_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((k_11 + k_22) * ((cos_phi * cos_theta) + (cos_phi * sin_theta))) + ((- k_12 + k_21) * (- (cos_phi * sin_theta) + (cos_theta * sin_phi)))).
Proof. refuted halves_11_inhabited halves_11_left. Qed.

(* halves_12: | -cos(phi)*(cos(theta)*k_12 - k_22*sin(theta)) + cos(phi)*(cos(theta)*k_21 + k_11*sin(theta)) -
   sin(phi)*(cos(theta)*k_11 - k_21*sin(theta)) - sin(phi)*(cos(theta)*k_22 + k_12*sin(theta)) = (k_11 +
   k_22)*(cos(phi)*sin(theta) - cos(theta)*sin(phi)) + (-k_12 + k_21)*(cos(phi)*cos(theta) + sin(phi)*sin(theta)) *)
Definition halves_12_domain (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : Prop :=
  True.
Definition halves_12_left (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  - (cos_phi * ((cos_theta * k_12) - (k_22 * sin_theta))) + (cos_phi * ((cos_theta * k_21) + (k_11 * sin_theta))) - (sin_phi * ((cos_theta * k_11) - (k_21 * sin_theta))) - (sin_phi * ((cos_theta * k_22) + (k_12 * sin_theta))).
Definition halves_12_right (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  ((k_11 + k_22) * ((cos_phi * sin_theta) - (cos_theta * sin_phi))) + ((- k_12 + k_21) * ((cos_phi * cos_theta) + (sin_phi * sin_theta))).
Lemma halves_12 : forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R, halves_12_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta ->
  halves_12_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = halves_12_right cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta.
Proof.
  unfold halves_12_domain, halves_12_left, halves_12_right.
  intros cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_12_inhabited : halves_12_domain (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5).
Proof. premises halves_12_domain. Qed.
Lemma halves_12_left_value : Rabs (halves_12_left (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (19058974359 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_12_left. Qed.
Lemma halves_12_right_value : Rabs (halves_12_right (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (19058974359 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_12_right. Qed.
Lemma halves_12_wrong_0 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_12_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_12_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((- k_12 + k_21) * ((cos_phi * cos_theta) + (sin_phi * sin_theta))) + ((k_12 + k_22) * ((cos_phi * sin_theta) - (cos_theta * sin_phi)))).
Proof. refuted halves_12_inhabited halves_12_left. Qed.
Lemma halves_12_wrong_1 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_12_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_12_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((k_11 + k_22) * ((cos_phi * sin_theta) - (sin_phi * sin_theta))) + ((- k_12 + k_21) * ((cos_phi * cos_theta) + (sin_phi * sin_theta)))).
Proof. refuted halves_12_inhabited halves_12_left. Qed.

(* halves_13: | cos(phi)*(cos(theta)*k_11 - k_21*sin(theta)) - cos(phi)*(cos(theta)*k_22 + k_12*sin(theta)) -
   sin(phi)*(cos(theta)*k_12 - k_22*sin(theta)) - sin(phi)*(cos(theta)*k_21 + k_11*sin(theta)) = (k_11 -
   k_22)*(cos(phi)*cos(theta) - sin(phi)*sin(theta)) + (k_12 + k_21)*(-cos(phi)*sin(theta) - cos(theta)*sin(phi)) *)
Definition halves_13_domain (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : Prop :=
  True.
Definition halves_13_left (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  (cos_phi * ((cos_theta * k_11) - (k_21 * sin_theta))) - (cos_phi * ((cos_theta * k_22) + (k_12 * sin_theta))) - (sin_phi * ((cos_theta * k_12) - (k_22 * sin_theta))) - (sin_phi * ((cos_theta * k_21) + (k_11 * sin_theta))).
Definition halves_13_right (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  ((k_11 - k_22) * ((cos_phi * cos_theta) - (sin_phi * sin_theta))) + ((k_12 + k_21) * (- (cos_phi * sin_theta) - (cos_theta * sin_phi))).
Lemma halves_13 : forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R, halves_13_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta ->
  halves_13_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = halves_13_right cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta.
Proof.
  unfold halves_13_domain, halves_13_left, halves_13_right.
  intros cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_13_inhabited : halves_13_domain (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5).
Proof. premises halves_13_domain. Qed.
Lemma halves_13_left_value : Rabs (halves_13_left (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (-(407 / 100))) <= (1 / 10000000000).
Proof. by_value halves_13_left. Qed.
Lemma halves_13_right_value : Rabs (halves_13_right (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (-(407 / 100))) <= (1 / 10000000000).
Proof. by_value halves_13_right. Qed.
Lemma halves_13_wrong_0 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_13_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_13_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((k_12 + k_21) * (- (cos_phi * sin_theta) - (cos_theta * sin_phi))) + ((k_12 - k_22) * ((cos_phi * cos_theta) - (sin_phi * sin_theta)))).
Proof. refuted halves_13_inhabited halves_13_left. Qed.
Lemma halves_13_wrong_1 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_13_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_13_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((k_11 - k_22) * ((cos_phi * cos_theta) - (cos_phi * sin_theta))) + ((k_12 + k_21) * (- (cos_phi * sin_theta) - (cos_theta * sin_phi)))).
Proof. refuted halves_13_inhabited halves_13_left. Qed.

(* halves_14: | cos(phi)*(cos(theta)*k_12 - k_22*sin(theta)) + cos(phi)*(cos(theta)*k_21 + k_11*sin(theta)) +
   sin(phi)*(cos(theta)*k_11 - k_21*sin(theta)) - sin(phi)*(cos(theta)*k_22 + k_12*sin(theta)) = (k_11 -
   k_22)*(cos(phi)*sin(theta) + cos(theta)*sin(phi)) + (k_12 + k_21)*(cos(phi)*cos(theta) - sin(phi)*sin(theta)) *)
Definition halves_14_domain (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : Prop :=
  True.
Definition halves_14_left (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  (cos_phi * ((cos_theta * k_12) - (k_22 * sin_theta))) + (cos_phi * ((cos_theta * k_21) + (k_11 * sin_theta))) + (sin_phi * ((cos_theta * k_11) - (k_21 * sin_theta))) - (sin_phi * ((cos_theta * k_22) + (k_12 * sin_theta))).
Definition halves_14_right (cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R) : R :=
  ((k_11 - k_22) * ((cos_phi * sin_theta) + (cos_theta * sin_phi))) + ((k_12 + k_21) * ((cos_phi * cos_theta) - (sin_phi * sin_theta))).
Lemma halves_14 : forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta : R, halves_14_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta ->
  halves_14_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = halves_14_right cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta.
Proof.
  unfold halves_14_domain, halves_14_left, halves_14_right.
  intros cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_14_inhabited : halves_14_domain (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5).
Proof. premises halves_14_domain. Qed.
Lemma halves_14_left_value : Rabs (halves_14_left (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (40666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value halves_14_left. Qed.
Lemma halves_14_right_value : Rabs (halves_14_right (-(12 / 13)) (3 / 5) (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (5 / 13) (4 / 5) - (40666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value halves_14_right. Qed.
Lemma halves_14_wrong_0 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_14_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_14_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((k_12 + k_21) * ((cos_phi * cos_theta) - (sin_phi * sin_theta))) + ((k_12 - k_22) * ((cos_phi * sin_theta) + (cos_theta * sin_phi)))).
Proof. refuted halves_14_inhabited halves_14_left. Qed.
Lemma halves_14_wrong_1 : ~ (forall cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta, halves_14_domain cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta -> halves_14_left cos_phi cos_theta k_11 k_12 k_21 k_22 sin_phi sin_theta = ((k_11 - k_22) * ((cos_phi * sin_theta) + (sin_phi * sin_theta))) + ((k_12 + k_21) * ((cos_phi * cos_theta) - (sin_phi * sin_theta)))).
Proof. refuted halves_14_inhabited halves_14_left. Qed.

(* halves_16: | (cos(phi)*cos(theta) + sin(phi)*sin(theta))**2 + (cos(phi)*sin(theta) - cos(theta)*sin(phi))**2 =
   (cos(phi)**2 + sin(phi)**2)*(cos(theta)**2 + sin(theta)**2) *)
Definition halves_16_domain (cos_phi cos_theta sin_phi sin_theta : R) : Prop :=
  True.
Definition halves_16_left (cos_phi cos_theta sin_phi sin_theta : R) : R :=
  (((cos_phi * cos_theta) + (sin_phi * sin_theta)) ^ 2) + (((cos_phi * sin_theta) - (cos_theta * sin_phi)) ^ 2).
Definition halves_16_right (cos_phi cos_theta sin_phi sin_theta : R) : R :=
  ((cos_phi ^ 2) + (sin_phi ^ 2)) * ((cos_theta ^ 2) + (sin_theta ^ 2)).
Lemma halves_16 : forall cos_phi cos_theta sin_phi sin_theta : R, halves_16_domain cos_phi cos_theta sin_phi sin_theta ->
  halves_16_left cos_phi cos_theta sin_phi sin_theta = halves_16_right cos_phi cos_theta sin_phi sin_theta.
Proof.
  unfold halves_16_domain, halves_16_left, halves_16_right.
  intros cos_phi cos_theta sin_phi sin_theta _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_16_inhabited : halves_16_domain 2 (3 / 5) (5 / 13) (4 / 5).
Proof. premises halves_16_domain. Qed.
Lemma halves_16_left_value : Rabs (halves_16_left 2 (3 / 5) (5 / 13) (4 / 5) - (41479289941 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_16_left. Qed.
Lemma halves_16_right_value : Rabs (halves_16_right 2 (3 / 5) (5 / 13) (4 / 5) - (41479289941 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_16_right. Qed.
Lemma halves_16_wrong_0 : ~ (forall cos_phi cos_theta sin_phi sin_theta, halves_16_domain cos_phi cos_theta sin_phi sin_theta -> halves_16_left cos_phi cos_theta sin_phi sin_theta = 2 * (sin_phi ^ 2) * ((cos_theta ^ 2) + (sin_theta ^ 2))).
Proof. refuted halves_16_inhabited halves_16_left. Qed.
Lemma halves_16_wrong_1 : ~ (forall cos_phi cos_theta sin_phi sin_theta, halves_16_domain cos_phi cos_theta sin_phi sin_theta -> halves_16_left cos_phi cos_theta sin_phi sin_theta = 2 * (cos_phi ^ 2) * ((cos_theta ^ 2) + (sin_theta ^ 2))).
Proof. refuted halves_16_inhabited halves_16_left. Qed.

(* halves_17: | (cos(phi)*cos(theta) - sin(phi)*sin(theta))**2 + (cos(phi)*sin(theta) + cos(theta)*sin(phi))**2 =
   (cos(phi)**2 + sin(phi)**2)*(cos(theta)**2 + sin(theta)**2) *)
Definition halves_17_domain (cos_phi cos_theta sin_phi sin_theta : R) : Prop :=
  True.
Definition halves_17_left (cos_phi cos_theta sin_phi sin_theta : R) : R :=
  (((cos_phi * cos_theta) - (sin_phi * sin_theta)) ^ 2) + (((cos_phi * sin_theta) + (cos_theta * sin_phi)) ^ 2).
Definition halves_17_right (cos_phi cos_theta sin_phi sin_theta : R) : R :=
  ((cos_phi ^ 2) + (sin_phi ^ 2)) * ((cos_theta ^ 2) + (sin_theta ^ 2)).
Lemma halves_17 : forall cos_phi cos_theta sin_phi sin_theta : R, halves_17_domain cos_phi cos_theta sin_phi sin_theta ->
  halves_17_left cos_phi cos_theta sin_phi sin_theta = halves_17_right cos_phi cos_theta sin_phi sin_theta.
Proof.
  unfold halves_17_domain, halves_17_left, halves_17_right.
  intros cos_phi cos_theta sin_phi sin_theta _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_17_inhabited : halves_17_domain 2 (3 / 5) (5 / 13) (4 / 5).
Proof. premises halves_17_domain. Qed.
Lemma halves_17_left_value : Rabs (halves_17_left 2 (3 / 5) (5 / 13) (4 / 5) - (41479289941 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_17_left. Qed.
Lemma halves_17_right_value : Rabs (halves_17_right 2 (3 / 5) (5 / 13) (4 / 5) - (41479289941 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_17_right. Qed.
Lemma halves_17_wrong_0 : ~ (forall cos_phi cos_theta sin_phi sin_theta, halves_17_domain cos_phi cos_theta sin_phi sin_theta -> halves_17_left cos_phi cos_theta sin_phi sin_theta = 2 * (sin_phi ^ 2) * ((cos_theta ^ 2) + (sin_theta ^ 2))).
Proof. refuted halves_17_inhabited halves_17_left. Qed.
Lemma halves_17_wrong_1 : ~ (forall cos_phi cos_theta sin_phi sin_theta, halves_17_domain cos_phi cos_theta sin_phi sin_theta -> halves_17_left cos_phi cos_theta sin_phi sin_theta = 2 * (cos_phi ^ 2) * ((cos_theta ^ 2) + (sin_theta ^ 2))).
Proof. refuted halves_17_inhabited halves_17_left. Qed.

(* halves_18: Of diag(σ_1, s σ_2) the halves are (σ_1 + σ_2, 0) and (σ_1 − σ_2, 0), so p = (σ_1 + σ_2) v and q =
   (σ_1 − σ_2) u with unit vectors v, u: both singular values come from two lengths. | Subs(m_11 + m_22, (m_11,
   m_22), (sigma_1, sigma_2)) = sigma_1 + sigma_2 *)
Definition halves_18_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition halves_18_out_left (sigma_1 sigma_2 : R) : R :=
  sigma_1 + sigma_2.
Definition halves_18_out_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 + sigma_2.
Lemma halves_18_out : forall sigma_1 sigma_2 : R, halves_18_out_domain sigma_1 sigma_2 ->
  halves_18_out_left sigma_1 sigma_2 = halves_18_out_right sigma_1 sigma_2.
Proof.
  unfold halves_18_out_domain, halves_18_out_left, halves_18_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_18_left (sigma_1 sigma_2 : R) : R :=
  (fun m_11 m_22 : R => m_11 + m_22) sigma_1 sigma_2.
Definition halves_18_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 + sigma_2.
Lemma halves_18 : forall sigma_1 sigma_2 : R, halves_18_out_domain sigma_1 sigma_2 ->
  halves_18_left sigma_1 sigma_2 = halves_18_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (halves_18_out sigma_1 sigma_2 H); revert H.
  unfold halves_18_out_domain, halves_18_out_left, halves_18_out_right, halves_18_left, halves_18_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_18_out_inhabited : halves_18_out_domain (7 / 2) (5 / 3).
Proof. premises halves_18_out_domain. Qed.
Lemma halves_18_out_left_value : Rabs (halves_18_out_left (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_18_out_left. Qed.
Lemma halves_18_out_right_value : Rabs (halves_18_out_right (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_18_out_right. Qed.
Lemma halves_18_out_wrong_0 : ~ (forall sigma_1 sigma_2, halves_18_out_domain sigma_1 sigma_2 -> halves_18_out_left sigma_1 sigma_2 = 2 * sigma_2).
Proof. refuted halves_18_out_inhabited halves_18_out_left. Qed.
Lemma halves_18_out_wrong_1 : ~ (forall sigma_1 sigma_2, halves_18_out_domain sigma_1 sigma_2 -> halves_18_out_left sigma_1 sigma_2 = 2 * sigma_1).
Proof. refuted halves_18_out_inhabited halves_18_out_left. Qed.

(* halves_19: | Subs(m_11 - m_22, (m_11, m_22), (sigma_1, sigma_2)) = sigma_1 - sigma_2 *)
Definition halves_19_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition halves_19_out_left (sigma_1 sigma_2 : R) : R :=
  sigma_1 - sigma_2.
Definition halves_19_out_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 - sigma_2.
Lemma halves_19_out : forall sigma_1 sigma_2 : R, halves_19_out_domain sigma_1 sigma_2 ->
  halves_19_out_left sigma_1 sigma_2 = halves_19_out_right sigma_1 sigma_2.
Proof.
  unfold halves_19_out_domain, halves_19_out_left, halves_19_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_19_left (sigma_1 sigma_2 : R) : R :=
  (fun m_11 m_22 : R => m_11 - m_22) sigma_1 sigma_2.
Definition halves_19_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 - sigma_2.
Lemma halves_19 : forall sigma_1 sigma_2 : R, halves_19_out_domain sigma_1 sigma_2 ->
  halves_19_left sigma_1 sigma_2 = halves_19_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (halves_19_out sigma_1 sigma_2 H); revert H.
  unfold halves_19_out_domain, halves_19_out_left, halves_19_out_right, halves_19_left, halves_19_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_19_out_inhabited : halves_19_out_domain (7 / 2) (5 / 3).
Proof. premises halves_19_out_domain. Qed.
Lemma halves_19_out_left_value : Rabs (halves_19_out_left (7 / 2) (5 / 3) - (18333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_19_out_left. Qed.
Lemma halves_19_out_right_value : Rabs (halves_19_out_right (7 / 2) (5 / 3) - (18333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_19_out_right. Qed.
Lemma halves_19_out_wrong_0 : ~ (forall sigma_1 sigma_2, halves_19_out_domain sigma_1 sigma_2 -> halves_19_out_left sigma_1 sigma_2 = 0).
Proof. refuted halves_19_out_inhabited halves_19_out_left. Qed.
Lemma halves_19_out_wrong_1 : ~ (forall sigma_1 sigma_2, halves_19_out_domain sigma_1 sigma_2 -> 0 = halves_19_out_right sigma_1 sigma_2).
Proof. refuted halves_19_out_inhabited halves_19_out_right. Qed.

(* halves_20: | Subs(m_11 - m_22, (m_11, m_22), (sigma_1, -sigma_2)) = sigma_1 + sigma_2 *)
Definition halves_20_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition halves_20_out_left (sigma_1 sigma_2 : R) : R :=
  sigma_1 - (- sigma_2).
Definition halves_20_out_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 + sigma_2.
Lemma halves_20_out : forall sigma_1 sigma_2 : R, halves_20_out_domain sigma_1 sigma_2 ->
  halves_20_out_left sigma_1 sigma_2 = halves_20_out_right sigma_1 sigma_2.
Proof.
  unfold halves_20_out_domain, halves_20_out_left, halves_20_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_20_left (sigma_1 sigma_2 : R) : R :=
  (fun m_11 m_22 : R => m_11 - m_22) sigma_1 (- sigma_2).
Definition halves_20_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 + sigma_2.
Lemma halves_20 : forall sigma_1 sigma_2 : R, halves_20_out_domain sigma_1 sigma_2 ->
  halves_20_left sigma_1 sigma_2 = halves_20_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (halves_20_out sigma_1 sigma_2 H); revert H.
  unfold halves_20_out_domain, halves_20_out_left, halves_20_out_right, halves_20_left, halves_20_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_20_out_inhabited : halves_20_out_domain (7 / 2) (5 / 3).
Proof. premises halves_20_out_domain. Qed.
Lemma halves_20_out_left_value : Rabs (halves_20_out_left (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_20_out_left. Qed.
Lemma halves_20_out_right_value : Rabs (halves_20_out_right (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_20_out_right. Qed.
Lemma halves_20_out_wrong_0 : ~ (forall sigma_1 sigma_2, halves_20_out_domain sigma_1 sigma_2 -> halves_20_out_left sigma_1 sigma_2 = 2 * sigma_2).
Proof. refuted halves_20_out_inhabited halves_20_out_left. Qed.
Lemma halves_20_out_wrong_1 : ~ (forall sigma_1 sigma_2, halves_20_out_domain sigma_1 sigma_2 -> halves_20_out_left sigma_1 sigma_2 = 2 * sigma_1).
Proof. refuted halves_20_out_inhabited halves_20_out_left. Qed.

(* halves_21: | Subs(m_11 + m_22, (m_11, m_22), (sigma_1, -sigma_2)) = sigma_1 - sigma_2 *)
Definition halves_21_out_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition halves_21_out_left (sigma_1 sigma_2 : R) : R :=
  sigma_1 + (- sigma_2).
Definition halves_21_out_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 - sigma_2.
Lemma halves_21_out : forall sigma_1 sigma_2 : R, halves_21_out_domain sigma_1 sigma_2 ->
  halves_21_out_left sigma_1 sigma_2 = halves_21_out_right sigma_1 sigma_2.
Proof.
  unfold halves_21_out_domain, halves_21_out_left, halves_21_out_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_21_left (sigma_1 sigma_2 : R) : R :=
  (fun m_11 m_22 : R => m_11 + m_22) sigma_1 (- sigma_2).
Definition halves_21_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 - sigma_2.
Lemma halves_21 : forall sigma_1 sigma_2 : R, halves_21_out_domain sigma_1 sigma_2 ->
  halves_21_left sigma_1 sigma_2 = halves_21_right sigma_1 sigma_2.
Proof.
  intros sigma_1 sigma_2 H; generalize (halves_21_out sigma_1 sigma_2 H); revert H.
  unfold halves_21_out_domain, halves_21_out_left, halves_21_out_right, halves_21_left, halves_21_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_21_out_inhabited : halves_21_out_domain (7 / 2) (5 / 3).
Proof. premises halves_21_out_domain. Qed.
Lemma halves_21_out_left_value : Rabs (halves_21_out_left (7 / 2) (5 / 3) - (18333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_21_out_left. Qed.
Lemma halves_21_out_right_value : Rabs (halves_21_out_right (7 / 2) (5 / 3) - (18333333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_21_out_right. Qed.
Lemma halves_21_out_wrong_0 : ~ (forall sigma_1 sigma_2, halves_21_out_domain sigma_1 sigma_2 -> halves_21_out_left sigma_1 sigma_2 = 0).
Proof. refuted halves_21_out_inhabited halves_21_out_left. Qed.
Lemma halves_21_out_wrong_1 : ~ (forall sigma_1 sigma_2, halves_21_out_domain sigma_1 sigma_2 -> 0 = halves_21_out_right sigma_1 sigma_2).
Proof. refuted halves_21_out_inhabited halves_21_out_right. Qed.

(* halves_22: | lambda_12*(G_11 + G_22) + (G_11 - G_22)*(lambda_11/2 - lambda_22/2) + (G_11 + G_22)*(lambda_11/2
   - lambda_12 + lambda_22/2) = G_11*lambda_11 + G_22*lambda_22 *)
Definition halves_22_domain (G_11 G_22 lambda_11 lambda_12 lambda_22 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_22.
Definition halves_22_left (G_11 G_22 lambda_11 lambda_12 lambda_22 : R) : R :=
  (lambda_12 * (G_11 + G_22)) + ((G_11 - G_22) * ((lambda_11 / 2) - (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))).
Definition halves_22_right (G_11 G_22 lambda_11 lambda_12 lambda_22 : R) : R :=
  (G_11 * lambda_11) + (G_22 * lambda_22).
Lemma halves_22 : forall G_11 G_22 lambda_11 lambda_12 lambda_22 : R, halves_22_domain G_11 G_22 lambda_11 lambda_12 lambda_22 ->
  halves_22_left G_11 G_22 lambda_11 lambda_12 lambda_22 = halves_22_right G_11 G_22 lambda_11 lambda_12 lambda_22.
Proof.
  unfold halves_22_domain, halves_22_left, halves_22_right.
  intros G_11 G_22 lambda_11 lambda_12 lambda_22 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_22_inhabited : halves_22_domain (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7).
Proof. premises halves_22_domain. Qed.
Lemma halves_22_left_value : Rabs (halves_22_left (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) - (7142857143 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_22_left. Qed.
Lemma halves_22_right_value : Rabs (halves_22_right (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) - (7142857143 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_22_right. Qed.
Lemma halves_22_wrong_0 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22, halves_22_domain G_11 G_22 lambda_11 lambda_12 lambda_22 -> halves_22_left G_11 G_22 lambda_11 lambda_12 lambda_22 = (G_22 * lambda_11) + (G_22 * lambda_22)).
Proof. refuted halves_22_inhabited halves_22_left. Qed.
Lemma halves_22_wrong_1 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22, halves_22_domain G_11 G_22 lambda_11 lambda_12 lambda_22 -> halves_22_left G_11 G_22 lambda_11 lambda_12 lambda_22 = (G_11 * lambda_11) + (G_11 * lambda_22)).
Proof. refuted halves_22_inhabited halves_22_left. Qed.

(* halves_23: | lambda_12*(G_11 - G_22) + (G_11 - G_22)*(lambda_11/2 - lambda_12 + lambda_22/2) + (G_11 +
   G_22)*(lambda_11/2 - lambda_22/2) = G_11*lambda_11 - G_22*lambda_22 *)
Definition halves_23_domain (G_11 G_22 lambda_11 lambda_12 lambda_22 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_22.
Definition halves_23_left (G_11 G_22 lambda_11 lambda_12 lambda_22 : R) : R :=
  (lambda_12 * (G_11 - G_22)) + ((G_11 - G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - (lambda_22 / 2))).
Definition halves_23_right (G_11 G_22 lambda_11 lambda_12 lambda_22 : R) : R :=
  (G_11 * lambda_11) - (G_22 * lambda_22).
Lemma halves_23 : forall G_11 G_22 lambda_11 lambda_12 lambda_22 : R, halves_23_domain G_11 G_22 lambda_11 lambda_12 lambda_22 ->
  halves_23_left G_11 G_22 lambda_11 lambda_12 lambda_22 = halves_23_right G_11 G_22 lambda_11 lambda_12 lambda_22.
Proof.
  unfold halves_23_domain, halves_23_left, halves_23_right.
  intros G_11 G_22 lambda_11 lambda_12 lambda_22 (H0 & H1 & H2).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_23_inhabited : halves_23_domain (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7).
Proof. premises halves_23_domain. Qed.
Lemma halves_23_left_value : Rabs (halves_23_left (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) - (12857142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_23_left. Qed.
Lemma halves_23_right_value : Rabs (halves_23_right (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) - (12857142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_23_right. Qed.
Lemma halves_23_wrong_0 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22, halves_23_domain G_11 G_22 lambda_11 lambda_12 lambda_22 -> halves_23_left G_11 G_22 lambda_11 lambda_12 lambda_22 = (G_22 * lambda_11) - (G_22 * lambda_22)).
Proof. refuted halves_23_inhabited halves_23_left. Qed.
Lemma halves_23_wrong_1 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22, halves_23_domain G_11 G_22 lambda_11 lambda_12 lambda_22 -> halves_23_left G_11 G_22 lambda_11 lambda_12 lambda_22 = (G_11 * lambda_11) - (G_11 * lambda_22)).
Proof. refuted halves_23_inhabited halves_23_left. Qed.

(* halves_24: | Subs(e*x_v + l*x_y, (x_v, x_y, e, l), (G_11 + G_22, z*(G_11 - G_22), lambda_11/2 - lambda_12 +
   lambda_22/2, (lambda_11/2 - lambda_22/2)/z)) = (G_11 - G_22)*(lambda_11/2 - lambda_22/2) + (G_11 +
   G_22)*(lambda_11/2 - lambda_12 + lambda_22/2) *)
Definition halves_24_out_domain (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_22 /\ 0 < z.
Definition halves_24_out_left (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  (((lambda_11 / 2) - lambda_12 + (lambda_22 / 2)) * (G_11 + G_22)) + ((((lambda_11 / 2) - (lambda_22 / 2)) / z) * (z * (G_11 - G_22))).
Definition halves_24_out_right (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  ((G_11 - G_22) * ((lambda_11 / 2) - (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))).
Lemma halves_24_out : forall G_11 G_22 lambda_11 lambda_12 lambda_22 z : R, halves_24_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z ->
  halves_24_out_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = halves_24_out_right G_11 G_22 lambda_11 lambda_12 lambda_22 z.
Proof.
  unfold halves_24_out_domain, halves_24_out_left, halves_24_out_right.
  intros G_11 G_22 lambda_11 lambda_12 lambda_22 z (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_24_left (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  (fun x_v x_y e l : R => (e * x_v) + (l * x_y)) (G_11 + G_22) (z * (G_11 - G_22)) ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2)) (((lambda_11 / 2) - (lambda_22 / 2)) / z).
Definition halves_24_right (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  ((G_11 - G_22) * ((lambda_11 / 2) - (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))).
Lemma halves_24 : forall G_11 G_22 lambda_11 lambda_12 lambda_22 z : R, halves_24_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z ->
  halves_24_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = halves_24_right G_11 G_22 lambda_11 lambda_12 lambda_22 z.
Proof.
  intros G_11 G_22 lambda_11 lambda_12 lambda_22 z H; generalize (halves_24_out G_11 G_22 lambda_11 lambda_12 lambda_22 z H); revert H.
  unfold halves_24_out_domain, halves_24_out_left, halves_24_out_right, halves_24_left, halves_24_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_24_out_inhabited : halves_24_out_domain (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) (2 / 5).
Proof. premises halves_24_out_domain. Qed.
Lemma halves_24_out_left_value : Rabs (halves_24_out_left (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) (2 / 5) - (8642857143 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_24_out_left. Qed.
Lemma halves_24_out_right_value : Rabs (halves_24_out_right (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) (2 / 5) - (8642857143 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_24_out_right. Qed.
Lemma halves_24_out_wrong_0 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22 z, halves_24_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z -> halves_24_out_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = (2 * G_22 * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))) + ((G_11 - G_22) * ((lambda_11 / 2) - (lambda_22 / 2)))).
Proof. refuted halves_24_out_inhabited halves_24_out_left. Qed.
Lemma halves_24_out_wrong_1 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22 z, halves_24_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z -> halves_24_out_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = ((G_11 - G_22) * ((lambda_11 / 2) - (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - (lambda_12 / 2)))).
Proof. refuted halves_24_out_inhabited halves_24_out_left. Qed.

(* halves_25: | Subs(z*(k*x_y + l*x_v), (x_v, x_y, k, l), (G_11 + G_22, z*(G_11 - G_22), (lambda_11/2 - lambda_12
   + lambda_22/2)/z**2, (lambda_11/2 - lambda_22/2)/z)) = (G_11 - G_22)*(lambda_11/2 - lambda_12 + lambda_22/2) +
   (G_11 + G_22)*(lambda_11/2 - lambda_22/2) *)
Definition halves_25_out_domain (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_22 /\ 0 < z.
Definition halves_25_out_left (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  z * (((((lambda_11 / 2) - lambda_12 + (lambda_22 / 2)) / (z ^ 2)) * (z * (G_11 - G_22))) + ((((lambda_11 / 2) - (lambda_22 / 2)) / z) * (G_11 + G_22))).
Definition halves_25_out_right (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  ((G_11 - G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - (lambda_22 / 2))).
Lemma halves_25_out : forall G_11 G_22 lambda_11 lambda_12 lambda_22 z : R, halves_25_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z ->
  halves_25_out_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = halves_25_out_right G_11 G_22 lambda_11 lambda_12 lambda_22 z.
Proof.
  unfold halves_25_out_domain, halves_25_out_left, halves_25_out_right.
  intros G_11 G_22 lambda_11 lambda_12 lambda_22 z (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition halves_25_left (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  (fun x_v x_y k l : R => z * ((k * x_y) + (l * x_v))) (G_11 + G_22) (z * (G_11 - G_22)) (((lambda_11 / 2) - lambda_12 + (lambda_22 / 2)) / (z ^ 2)) (((lambda_11 / 2) - (lambda_22 / 2)) / z).
Definition halves_25_right (G_11 G_22 lambda_11 lambda_12 lambda_22 z : R) : R :=
  ((G_11 - G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - (lambda_22 / 2))).
Lemma halves_25 : forall G_11 G_22 lambda_11 lambda_12 lambda_22 z : R, halves_25_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z ->
  halves_25_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = halves_25_right G_11 G_22 lambda_11 lambda_12 lambda_22 z.
Proof.
  intros G_11 G_22 lambda_11 lambda_12 lambda_22 z H; generalize (halves_25_out G_11 G_22 lambda_11 lambda_12 lambda_22 z H); revert H.
  unfold halves_25_out_domain, halves_25_out_left, halves_25_out_right, halves_25_left, halves_25_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_25_out_inhabited : halves_25_out_domain (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) (2 / 5).
Proof. premises halves_25_out_domain. Qed.
Lemma halves_25_out_left_value : Rabs (halves_25_out_left (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) (2 / 5) - (-(72857142857 / 100000000000))) <= (1 / 100000000000).
Proof. by_value halves_25_out_left. Qed.
Lemma halves_25_out_right_value : Rabs (halves_25_out_right (2 / 3) (-(4 / 5)) 3 (9 / 4) (5 / 7) (2 / 5) - (-(72857142857 / 100000000000))) <= (1 / 100000000000).
Proof. by_value halves_25_out_right. Qed.
Lemma halves_25_out_wrong_0 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22 z, halves_25_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z -> halves_25_out_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = (2 * G_22 * ((lambda_11 / 2) - (lambda_22 / 2))) + ((G_11 - G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2)))).
Proof. refuted halves_25_out_inhabited halves_25_out_left. Qed.
Lemma halves_25_out_wrong_1 : ~ (forall G_11 G_22 lambda_11 lambda_12 lambda_22 z, halves_25_out_domain G_11 G_22 lambda_11 lambda_12 lambda_22 z -> halves_25_out_left G_11 G_22 lambda_11 lambda_12 lambda_22 z = ((G_11 - G_22) * ((lambda_11 / 2) - lambda_12 + (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) - (lambda_12 / 2)))).
Proof. refuted halves_25_out_inhabited halves_25_out_left. Qed.

(* halves_28: | v_1*(v_1*x - v_2*x') + v_2*(v_1*x' + v_2*x) = x*(v_1**2 + v_2**2) *)
Definition halves_28_domain (v_1 v_2 x x_prime : R) : Prop :=
  True.
Definition halves_28_left (v_1 v_2 x x_prime : R) : R :=
  (v_1 * ((v_1 * x) - (v_2 * x_prime))) + (v_2 * ((v_1 * x_prime) + (v_2 * x))).
Definition halves_28_right (v_1 v_2 x x_prime : R) : R :=
  x * ((v_1 ^ 2) + (v_2 ^ 2)).
Lemma halves_28 : forall v_1 v_2 x x_prime : R, halves_28_domain v_1 v_2 x x_prime ->
  halves_28_left v_1 v_2 x x_prime = halves_28_right v_1 v_2 x x_prime.
Proof.
  unfold halves_28_domain, halves_28_left, halves_28_right.
  intros v_1 v_2 x x_prime _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_28_inhabited : halves_28_domain (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)).
Proof. premises halves_28_domain. Qed.
Lemma halves_28_left_value : Rabs (halves_28_left (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value halves_28_left. Qed.
Lemma halves_28_right_value : Rabs (halves_28_right (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value halves_28_right. Qed.
Lemma halves_28_wrong_0 : ~ (forall v_1 v_2 x x_prime, halves_28_domain v_1 v_2 x x_prime -> halves_28_left v_1 v_2 x x_prime = x_prime * ((v_1 ^ 2) + (v_2 ^ 2))).
Proof. refuted halves_28_inhabited halves_28_left. Qed.
Lemma halves_28_wrong_1 : ~ (forall v_1 v_2 x x_prime, halves_28_domain v_1 v_2 x x_prime -> halves_28_left v_1 v_2 x x_prime = 2 * (v_2 ^ 2) * x).
Proof. refuted halves_28_inhabited halves_28_left. Qed.

(* halves_29: | v_1*(v_1*x' + v_2*x) - v_2*(v_1*x - v_2*x') = x'*(v_1**2 + v_2**2) *)
Definition halves_29_domain (v_1 v_2 x x_prime : R) : Prop :=
  True.
Definition halves_29_left (v_1 v_2 x x_prime : R) : R :=
  (v_1 * ((v_1 * x_prime) + (v_2 * x))) - (v_2 * ((v_1 * x) - (v_2 * x_prime))).
Definition halves_29_right (v_1 v_2 x x_prime : R) : R :=
  x_prime * ((v_1 ^ 2) + (v_2 ^ 2)).
Lemma halves_29 : forall v_1 v_2 x x_prime : R, halves_29_domain v_1 v_2 x x_prime ->
  halves_29_left v_1 v_2 x x_prime = halves_29_right v_1 v_2 x x_prime.
Proof.
  unfold halves_29_domain, halves_29_left, halves_29_right.
  intros v_1 v_2 x x_prime _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_29_inhabited : halves_29_domain (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)).
Proof. premises halves_29_domain. Qed.
Lemma halves_29_left_value : Rabs (halves_29_left (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (-(5 / 4))) <= (1 / 10000000000).
Proof. by_value halves_29_left. Qed.
Lemma halves_29_right_value : Rabs (halves_29_right (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (-(5 / 4))) <= (1 / 10000000000).
Proof. by_value halves_29_right. Qed.
Lemma halves_29_wrong_0 : ~ (forall v_1 v_2 x x_prime, halves_29_domain v_1 v_2 x x_prime -> halves_29_left v_1 v_2 x x_prime = x * ((v_1 ^ 2) + (v_2 ^ 2))).
Proof. refuted halves_29_inhabited halves_29_left. Qed.
Lemma halves_29_wrong_1 : ~ (forall v_1 v_2 x x_prime, halves_29_domain v_1 v_2 x x_prime -> halves_29_left v_1 v_2 x x_prime = 2 * (v_2 ^ 2) * x_prime).
Proof. refuted halves_29_inhabited halves_29_left. Qed.

(* halves_30: | Subs(-m_12 + m_21, (m_12, m_21), (G_12*lambda_12, G_21*lambda_12)) = lambda_12*(-G_12 + G_21) *)
Definition halves_30_out_domain (G_12 G_21 lambda_12 : R) : Prop :=
  0 < lambda_12.
Definition halves_30_out_left (G_12 G_21 lambda_12 : R) : R :=
  - (G_12 * lambda_12) + (G_21 * lambda_12).
Definition halves_30_out_right (G_12 G_21 lambda_12 : R) : R :=
  lambda_12 * (- G_12 + G_21).
Lemma halves_30_out : forall G_12 G_21 lambda_12 : R, halves_30_out_domain G_12 G_21 lambda_12 ->
  halves_30_out_left G_12 G_21 lambda_12 = halves_30_out_right G_12 G_21 lambda_12.
Proof.
  unfold halves_30_out_domain, halves_30_out_left, halves_30_out_right.
  intros G_12 G_21 lambda_12 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_30_left (G_12 G_21 lambda_12 : R) : R :=
  (fun m_12 m_21 : R => - m_12 + m_21) (G_12 * lambda_12) (G_21 * lambda_12).
Definition halves_30_right (G_12 G_21 lambda_12 : R) : R :=
  lambda_12 * (- G_12 + G_21).
Lemma halves_30 : forall G_12 G_21 lambda_12 : R, halves_30_out_domain G_12 G_21 lambda_12 ->
  halves_30_left G_12 G_21 lambda_12 = halves_30_right G_12 G_21 lambda_12.
Proof.
  intros G_12 G_21 lambda_12 H; generalize (halves_30_out G_12 G_21 lambda_12 H); revert H.
  unfold halves_30_out_domain, halves_30_out_left, halves_30_out_right, halves_30_left, halves_30_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_30_out_inhabited : halves_30_out_domain (3 / 7) (-2) (9 / 4).
Proof. premises halves_30_out_domain. Qed.
Lemma halves_30_out_left_value : Rabs (halves_30_out_left (3 / 7) (-2) (9 / 4) - (-(54642857143 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_30_out_left. Qed.
Lemma halves_30_out_right_value : Rabs (halves_30_out_right (3 / 7) (-2) (9 / 4) - (-(54642857143 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_30_out_right. Qed.
Lemma halves_30_out_wrong_0 : ~ (forall G_12 G_21 lambda_12, halves_30_out_domain G_12 G_21 lambda_12 -> halves_30_out_left G_12 G_21 lambda_12 = 0).
Proof. refuted halves_30_out_inhabited halves_30_out_left. Qed.
Lemma halves_30_out_wrong_1 : ~ (forall G_12 G_21 lambda_12, halves_30_out_domain G_12 G_21 lambda_12 -> - (G_12 * lambda_12) + G_21 = halves_30_out_right G_12 G_21 lambda_12).
Proof. refuted halves_30_out_inhabited halves_30_out_right. Qed.

(* halves_31: | Subs(m_12 + m_21, (m_12, m_21), (G_12*lambda_12, G_21*lambda_12)) = lambda_12*(G_12 + G_21) *)
Definition halves_31_out_domain (G_12 G_21 lambda_12 : R) : Prop :=
  0 < lambda_12.
Definition halves_31_out_left (G_12 G_21 lambda_12 : R) : R :=
  (G_12 * lambda_12) + (G_21 * lambda_12).
Definition halves_31_out_right (G_12 G_21 lambda_12 : R) : R :=
  lambda_12 * (G_12 + G_21).
Lemma halves_31_out : forall G_12 G_21 lambda_12 : R, halves_31_out_domain G_12 G_21 lambda_12 ->
  halves_31_out_left G_12 G_21 lambda_12 = halves_31_out_right G_12 G_21 lambda_12.
Proof.
  unfold halves_31_out_domain, halves_31_out_left, halves_31_out_right.
  intros G_12 G_21 lambda_12 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_31_left (G_12 G_21 lambda_12 : R) : R :=
  (fun m_12 m_21 : R => m_12 + m_21) (G_12 * lambda_12) (G_21 * lambda_12).
Definition halves_31_right (G_12 G_21 lambda_12 : R) : R :=
  lambda_12 * (G_12 + G_21).
Lemma halves_31 : forall G_12 G_21 lambda_12 : R, halves_31_out_domain G_12 G_21 lambda_12 ->
  halves_31_left G_12 G_21 lambda_12 = halves_31_right G_12 G_21 lambda_12.
Proof.
  intros G_12 G_21 lambda_12 H; generalize (halves_31_out G_12 G_21 lambda_12 H); revert H.
  unfold halves_31_out_domain, halves_31_out_left, halves_31_out_right, halves_31_left, halves_31_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_31_out_inhabited : halves_31_out_domain (3 / 7) (-2) (9 / 4).
Proof. premises halves_31_out_domain. Qed.
Lemma halves_31_out_left_value : Rabs (halves_31_out_left (3 / 7) (-2) (9 / 4) - (-(35357142857 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_31_out_left. Qed.
Lemma halves_31_out_right_value : Rabs (halves_31_out_right (3 / 7) (-2) (9 / 4) - (-(35357142857 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_31_out_right. Qed.
Lemma halves_31_out_wrong_0 : ~ (forall G_12 G_21 lambda_12, halves_31_out_domain G_12 G_21 lambda_12 -> halves_31_out_left G_12 G_21 lambda_12 = 2 * G_21 * lambda_12).
Proof. refuted halves_31_out_inhabited halves_31_out_left. Qed.
Lemma halves_31_out_wrong_1 : ~ (forall G_12 G_21 lambda_12, halves_31_out_domain G_12 G_21 lambda_12 -> halves_31_out_left G_12 G_21 lambda_12 = 2 * G_12 * lambda_12).
Proof. refuted halves_31_out_inhabited halves_31_out_left. Qed.

(* halves_32: | Subs(m_11 + m_22, (m_11, m_22), (G_11*lambda_11, 0)) = G_11*lambda_11 *)
Definition halves_32_out_domain (G_11 lambda_11 : R) : Prop :=
  0 < lambda_11.
Definition halves_32_out_left (G_11 lambda_11 : R) : R :=
  (G_11 * lambda_11) + 0.
Definition halves_32_out_right (G_11 lambda_11 : R) : R :=
  G_11 * lambda_11.
Lemma halves_32_out : forall G_11 lambda_11 : R, halves_32_out_domain G_11 lambda_11 ->
  halves_32_out_left G_11 lambda_11 = halves_32_out_right G_11 lambda_11.
Proof.
  unfold halves_32_out_domain, halves_32_out_left, halves_32_out_right.
  intros G_11 lambda_11 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_32_left (G_11 lambda_11 : R) : R :=
  (fun m_11 m_22 : R => m_11 + m_22) (G_11 * lambda_11) 0.
Definition halves_32_right (G_11 lambda_11 : R) : R :=
  G_11 * lambda_11.
Lemma halves_32 : forall G_11 lambda_11 : R, halves_32_out_domain G_11 lambda_11 ->
  halves_32_left G_11 lambda_11 = halves_32_right G_11 lambda_11.
Proof.
  intros G_11 lambda_11 H; generalize (halves_32_out G_11 lambda_11 H); revert H.
  unfold halves_32_out_domain, halves_32_out_left, halves_32_out_right, halves_32_left, halves_32_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_32_out_inhabited : halves_32_out_domain (2 / 3) 3.
Proof. premises halves_32_out_domain. Qed.
Lemma halves_32_out_left_value : Rabs (halves_32_out_left (2 / 3) 3 - 2) <= (1 / 10000000000).
Proof. by_value halves_32_out_left. Qed.
Lemma halves_32_out_right_value : Rabs (halves_32_out_right (2 / 3) 3 - 2) <= (1 / 10000000000).
Proof. by_value halves_32_out_right. Qed.
Lemma halves_32_out_wrong_0 : ~ (forall G_11 lambda_11, halves_32_out_domain G_11 lambda_11 -> G_11 = halves_32_out_right G_11 lambda_11).
Proof. refuted halves_32_out_inhabited halves_32_out_right. Qed.
Lemma halves_32_out_wrong_1 : ~ (forall G_11 lambda_11, halves_32_out_domain G_11 lambda_11 -> (G_11 * lambda_11) + G_11 = halves_32_out_right G_11 lambda_11).
Proof. refuted halves_32_out_inhabited halves_32_out_right. Qed.

(* halves_33: | Subs(m_11 - m_22, (m_11, m_22), (G_11*lambda_11, 0)) = G_11*lambda_11 *)
Definition halves_33_out_domain (G_11 lambda_11 : R) : Prop :=
  0 < lambda_11.
Definition halves_33_out_left (G_11 lambda_11 : R) : R :=
  (G_11 * lambda_11) - 0.
Definition halves_33_out_right (G_11 lambda_11 : R) : R :=
  G_11 * lambda_11.
Lemma halves_33_out : forall G_11 lambda_11 : R, halves_33_out_domain G_11 lambda_11 ->
  halves_33_out_left G_11 lambda_11 = halves_33_out_right G_11 lambda_11.
Proof.
  unfold halves_33_out_domain, halves_33_out_left, halves_33_out_right.
  intros G_11 lambda_11 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_33_left (G_11 lambda_11 : R) : R :=
  (fun m_11 m_22 : R => m_11 - m_22) (G_11 * lambda_11) 0.
Definition halves_33_right (G_11 lambda_11 : R) : R :=
  G_11 * lambda_11.
Lemma halves_33 : forall G_11 lambda_11 : R, halves_33_out_domain G_11 lambda_11 ->
  halves_33_left G_11 lambda_11 = halves_33_right G_11 lambda_11.
Proof.
  intros G_11 lambda_11 H; generalize (halves_33_out G_11 lambda_11 H); revert H.
  unfold halves_33_out_domain, halves_33_out_left, halves_33_out_right, halves_33_left, halves_33_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_33_out_inhabited : halves_33_out_domain (2 / 3) 3.
Proof. premises halves_33_out_domain. Qed.
Lemma halves_33_out_left_value : Rabs (halves_33_out_left (2 / 3) 3 - 2) <= (1 / 10000000000).
Proof. by_value halves_33_out_left. Qed.
Lemma halves_33_out_right_value : Rabs (halves_33_out_right (2 / 3) 3 - 2) <= (1 / 10000000000).
Proof. by_value halves_33_out_right. Qed.
Lemma halves_33_out_wrong_0 : ~ (forall G_11 lambda_11, halves_33_out_domain G_11 lambda_11 -> G_11 = halves_33_out_right G_11 lambda_11).
Proof. refuted halves_33_out_inhabited halves_33_out_right. Qed.
Lemma halves_33_out_wrong_1 : ~ (forall G_11 lambda_11, halves_33_out_domain G_11 lambda_11 -> (G_11 * lambda_11) - G_11 = halves_33_out_right G_11 lambda_11).
Proof. refuted halves_33_out_inhabited halves_33_out_right. Qed.

(* halves_34: | Subs(m_11 + m_22, (m_11, m_22), (0, G_22*lambda_22)) = G_22*lambda_22 *)
Definition halves_34_out_domain (G_22 lambda_22 : R) : Prop :=
  0 < lambda_22.
Definition halves_34_out_left (G_22 lambda_22 : R) : R :=
  0 + (G_22 * lambda_22).
Definition halves_34_out_right (G_22 lambda_22 : R) : R :=
  G_22 * lambda_22.
Lemma halves_34_out : forall G_22 lambda_22 : R, halves_34_out_domain G_22 lambda_22 ->
  halves_34_out_left G_22 lambda_22 = halves_34_out_right G_22 lambda_22.
Proof.
  unfold halves_34_out_domain, halves_34_out_left, halves_34_out_right.
  intros G_22 lambda_22 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_34_left (G_22 lambda_22 : R) : R :=
  (fun m_11 m_22 : R => m_11 + m_22) 0 (G_22 * lambda_22).
Definition halves_34_right (G_22 lambda_22 : R) : R :=
  G_22 * lambda_22.
Lemma halves_34 : forall G_22 lambda_22 : R, halves_34_out_domain G_22 lambda_22 ->
  halves_34_left G_22 lambda_22 = halves_34_right G_22 lambda_22.
Proof.
  intros G_22 lambda_22 H; generalize (halves_34_out G_22 lambda_22 H); revert H.
  unfold halves_34_out_domain, halves_34_out_left, halves_34_out_right, halves_34_left, halves_34_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_34_out_inhabited : halves_34_out_domain (-(4 / 5)) (5 / 7).
Proof. premises halves_34_out_domain. Qed.
Lemma halves_34_out_left_value : Rabs (halves_34_out_left (-(4 / 5)) (5 / 7) - (-(57142857143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value halves_34_out_left. Qed.
Lemma halves_34_out_right_value : Rabs (halves_34_out_right (-(4 / 5)) (5 / 7) - (-(57142857143 / 100000000000))) <= (1 / 100000000000).
Proof. by_value halves_34_out_right. Qed.
Lemma halves_34_out_wrong_0 : ~ (forall G_22 lambda_22, halves_34_out_domain G_22 lambda_22 -> (G_22 * lambda_22) + G_22 = halves_34_out_right G_22 lambda_22).
Proof. refuted halves_34_out_inhabited halves_34_out_right. Qed.
Lemma halves_34_out_wrong_1 : ~ (forall G_22 lambda_22, halves_34_out_domain G_22 lambda_22 -> G_22 = halves_34_out_right G_22 lambda_22).
Proof. refuted halves_34_out_inhabited halves_34_out_right. Qed.

(* halves_35: | Subs(m_11 - m_22, (m_11, m_22), (0, G_22*lambda_22)) = -G_22*lambda_22 *)
Definition halves_35_out_domain (G_22 lambda_22 : R) : Prop :=
  0 < lambda_22.
Definition halves_35_out_left (G_22 lambda_22 : R) : R :=
  0 - (G_22 * lambda_22).
Definition halves_35_out_right (G_22 lambda_22 : R) : R :=
  - G_22 * lambda_22.
Lemma halves_35_out : forall G_22 lambda_22 : R, halves_35_out_domain G_22 lambda_22 ->
  halves_35_out_left G_22 lambda_22 = halves_35_out_right G_22 lambda_22.
Proof.
  unfold halves_35_out_domain, halves_35_out_left, halves_35_out_right.
  intros G_22 lambda_22 H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition halves_35_left (G_22 lambda_22 : R) : R :=
  (fun m_11 m_22 : R => m_11 - m_22) 0 (G_22 * lambda_22).
Definition halves_35_right (G_22 lambda_22 : R) : R :=
  - G_22 * lambda_22.
Lemma halves_35 : forall G_22 lambda_22 : R, halves_35_out_domain G_22 lambda_22 ->
  halves_35_left G_22 lambda_22 = halves_35_right G_22 lambda_22.
Proof.
  intros G_22 lambda_22 H; generalize (halves_35_out G_22 lambda_22 H); revert H.
  unfold halves_35_out_domain, halves_35_out_left, halves_35_out_right, halves_35_left, halves_35_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma halves_35_out_inhabited : halves_35_out_domain (-(4 / 5)) (5 / 7).
Proof. premises halves_35_out_domain. Qed.
Lemma halves_35_out_left_value : Rabs (halves_35_out_left (-(4 / 5)) (5 / 7) - (57142857143 / 100000000000)) <= (1 / 100000000000).
Proof. by_value halves_35_out_left. Qed.
Lemma halves_35_out_right_value : Rabs (halves_35_out_right (-(4 / 5)) (5 / 7) - (57142857143 / 100000000000)) <= (1 / 100000000000).
Proof. by_value halves_35_out_right. Qed.
Lemma halves_35_out_wrong_0 : ~ (forall G_22 lambda_22, halves_35_out_domain G_22 lambda_22 -> - (G_22 * lambda_22) + G_22 = halves_35_out_right G_22 lambda_22).
Proof. refuted halves_35_out_inhabited halves_35_out_right. Qed.
Lemma halves_35_out_wrong_1 : ~ (forall G_22 lambda_22, halves_35_out_domain G_22 lambda_22 -> - G_22 = halves_35_out_right G_22 lambda_22).
Proof. refuted halves_35_out_inhabited halves_35_out_right. Qed.

(* halves_36: | c*v_1 + lambda_12*(v_1*x - v_2*x') = -lambda_12*v_2*x' + v_1*(c + lambda_12*x) *)
Definition halves_36_domain (c lambda_12 v_1 v_2 x x_prime : R) : Prop :=
  0 < lambda_12.
Definition halves_36_left (c lambda_12 v_1 v_2 x x_prime : R) : R :=
  (c * v_1) + (lambda_12 * ((v_1 * x) - (v_2 * x_prime))).
Definition halves_36_right (c lambda_12 v_1 v_2 x x_prime : R) : R :=
  - (lambda_12 * v_2 * x_prime) + (v_1 * (c + (lambda_12 * x))).
Lemma halves_36 : forall c lambda_12 v_1 v_2 x x_prime : R, halves_36_domain c lambda_12 v_1 v_2 x x_prime ->
  halves_36_left c lambda_12 v_1 v_2 x x_prime = halves_36_right c lambda_12 v_1 v_2 x x_prime.
Proof.
  unfold halves_36_domain, halves_36_left, halves_36_right.
  intros c lambda_12 v_1 v_2 x x_prime H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_36_inhabited : halves_36_domain (-(5 / 7)) (9 / 4) (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)).
Proof. premises halves_36_domain. Qed.
Lemma halves_36_left_value : Rabs (halves_36_left (-(5 / 7)) (9 / 4) (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (13607142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_36_left. Qed.
Lemma halves_36_right_value : Rabs (halves_36_right (-(5 / 7)) (9 / 4) (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (13607142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value halves_36_right. Qed.
Lemma halves_36_wrong_0 : ~ (forall c lambda_12 v_1 v_2 x x_prime, halves_36_domain c lambda_12 v_1 v_2 x x_prime -> halves_36_left c lambda_12 v_1 v_2 x x_prime = - (lambda_12 * v_2 * x_prime) + (v_2 * (c + (lambda_12 * x)))).
Proof. refuted halves_36_inhabited halves_36_left. Qed.
Lemma halves_36_wrong_1 : ~ (forall c lambda_12 v_1 v_2 x x_prime, halves_36_domain c lambda_12 v_1 v_2 x x_prime -> halves_36_left c lambda_12 v_1 v_2 x x_prime = - (lambda_12 * v_2 * x_prime) + (v_1 * ((lambda_12 * x) + v_1))).
Proof. refuted halves_36_inhabited halves_36_left. Qed.

(* halves_37: | c*v_2 + lambda_12*(v_1*x' + v_2*x) = lambda_12*v_1*x' + v_2*(c + lambda_12*x) *)
Definition halves_37_domain (c lambda_12 v_1 v_2 x x_prime : R) : Prop :=
  0 < lambda_12.
Definition halves_37_left (c lambda_12 v_1 v_2 x x_prime : R) : R :=
  (c * v_2) + (lambda_12 * ((v_1 * x_prime) + (v_2 * x))).
Definition halves_37_right (c lambda_12 v_1 v_2 x x_prime : R) : R :=
  (lambda_12 * v_1 * x_prime) + (v_2 * (c + (lambda_12 * x))).
Lemma halves_37 : forall c lambda_12 v_1 v_2 x x_prime : R, halves_37_domain c lambda_12 v_1 v_2 x x_prime ->
  halves_37_left c lambda_12 v_1 v_2 x x_prime = halves_37_right c lambda_12 v_1 v_2 x x_prime.
Proof.
  unfold halves_37_domain, halves_37_left, halves_37_right.
  intros c lambda_12 v_1 v_2 x x_prime H0.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_37_inhabited : halves_37_domain (-(5 / 7)) (9 / 4) (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)).
Proof. premises halves_37_domain. Qed.
Lemma halves_37_left_value : Rabs (halves_37_left (-(5 / 7)) (9 / 4) (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (-(5294642857 / 5000000000))) <= (1 / 10000000000).
Proof. by_value halves_37_left. Qed.
Lemma halves_37_right_value : Rabs (halves_37_right (-(5 / 7)) (9 / 4) (3 / 5) (4 / 5) (2 / 3) (-(5 / 4)) - (-(5294642857 / 5000000000))) <= (1 / 10000000000).
Proof. by_value halves_37_right. Qed.
Lemma halves_37_wrong_0 : ~ (forall c lambda_12 v_1 v_2 x x_prime, halves_37_domain c lambda_12 v_1 v_2 x x_prime -> halves_37_left c lambda_12 v_1 v_2 x x_prime = (lambda_12 * v_1 * x_prime) + (v_1 * (c + (lambda_12 * x)))).
Proof. refuted halves_37_inhabited halves_37_left. Qed.
Lemma halves_37_wrong_1 : ~ (forall c lambda_12 v_1 v_2 x x_prime, halves_37_domain c lambda_12 v_1 v_2 x x_prime -> halves_37_left c lambda_12 v_1 v_2 x x_prime = (lambda_12 * v_1 * x_prime) + (v_2 * ((lambda_12 * x) + v_1))).
Proof. refuted halves_37_inhabited halves_37_left. Qed.

(* halves_38: A mask mixes p with q by the half sums and half differences of its entries. | b_11*m_11 + b_22*m_22
   = (b_11/2 - b_22/2)*(m_11 - m_22) + (b_11/2 + b_22/2)*(m_11 + m_22) *)
Definition halves_38_domain (b_11 b_22 m_11 m_22 : R) : Prop :=
  True.
Definition halves_38_left (b_11 b_22 m_11 m_22 : R) : R :=
  (b_11 * m_11) + (b_22 * m_22).
Definition halves_38_right (b_11 b_22 m_11 m_22 : R) : R :=
  (((b_11 / 2) - (b_22 / 2)) * (m_11 - m_22)) + (((b_11 / 2) + (b_22 / 2)) * (m_11 + m_22)).
Lemma halves_38 : forall b_11 b_22 m_11 m_22 : R, halves_38_domain b_11 b_22 m_11 m_22 ->
  halves_38_left b_11 b_22 m_11 m_22 = halves_38_right b_11 b_22 m_11 m_22.
Proof.
  unfold halves_38_domain, halves_38_left, halves_38_right.
  intros b_11 b_22 m_11 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_38_inhabited : halves_38_domain (-(2 / 3)) (5 / 3) (-(1 / 5)) (-(7 / 2)).
Proof. premises halves_38_domain. Qed.
Lemma halves_38_left_value : Rabs (halves_38_left (-(2 / 3)) (5 / 3) (-(1 / 5)) (-(7 / 2)) - (-(57 / 10))) <= (1 / 10000000000).
Proof. by_value halves_38_left. Qed.
Lemma halves_38_right_value : Rabs (halves_38_right (-(2 / 3)) (5 / 3) (-(1 / 5)) (-(7 / 2)) - (-(57 / 10))) <= (1 / 10000000000).
Proof. by_value halves_38_right. Qed.
Lemma halves_38_wrong_0 : ~ (forall b_11 b_22 m_11 m_22, halves_38_domain b_11 b_22 m_11 m_22 -> halves_38_left b_11 b_22 m_11 m_22 = (((b_11 / 2) - (b_22 / 2)) * (m_11 - m_22)) + (((b_11 / 2) + (b_22 / 2)) * (b_11 + m_22))).
Proof. refuted halves_38_inhabited halves_38_left. Qed.
Lemma halves_38_wrong_1 : ~ (forall b_11 b_22 m_11 m_22, halves_38_domain b_11 b_22 m_11 m_22 -> halves_38_left b_11 b_22 m_11 m_22 = (((b_11 / 2) - (b_22 / 2)) * (m_11 - m_22)) + (((b_11 / 2) + (b_22 / 2)) * (b_22 + m_11))).
Proof. refuted halves_38_inhabited halves_38_left. Qed.

(* halves_39: | -b_12*m_12 + b_21*m_21 = (-b_12/2 + b_21/2)*(m_12 + m_21) + (b_12/2 + b_21/2)*(-m_12 + m_21) *)
Definition halves_39_domain (b_12 b_21 m_12 m_21 : R) : Prop :=
  True.
Definition halves_39_left (b_12 b_21 m_12 m_21 : R) : R :=
  - (b_12 * m_12) + (b_21 * m_21).
Definition halves_39_right (b_12 b_21 m_12 m_21 : R) : R :=
  ((- (b_12 / 2) + (b_21 / 2)) * (m_12 + m_21)) + (((b_12 / 2) + (b_21 / 2)) * (- m_12 + m_21)).
Lemma halves_39 : forall b_12 b_21 m_12 m_21 : R, halves_39_domain b_12 b_21 m_12 m_21 ->
  halves_39_left b_12 b_21 m_12 m_21 = halves_39_right b_12 b_21 m_12 m_21.
Proof.
  unfold halves_39_domain, halves_39_left, halves_39_right.
  intros b_12 b_21 m_12 m_21 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_39_inhabited : halves_39_domain (-3) 4 (-(3 / 4)) (-(5 / 3)).
Proof. premises halves_39_domain. Qed.
Lemma halves_39_left_value : Rabs (halves_39_left (-3) 4 (-(3 / 4)) (-(5 / 3)) - (-(89166666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_39_left. Qed.
Lemma halves_39_right_value : Rabs (halves_39_right (-3) 4 (-(3 / 4)) (-(5 / 3)) - (-(89166666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_39_right. Qed.
Lemma halves_39_wrong_0 : ~ (forall b_12 b_21 m_12 m_21, halves_39_domain b_12 b_21 m_12 m_21 -> halves_39_left b_12 b_21 m_12 m_21 = ((- (b_12 / 2) + (b_21 / 2)) * (b_12 + m_21)) + (((b_12 / 2) + (b_21 / 2)) * (- m_12 + m_21))).
Proof. refuted halves_39_inhabited halves_39_left. Qed.
Lemma halves_39_wrong_1 : ~ (forall b_12 b_21 m_12 m_21, halves_39_domain b_12 b_21 m_12 m_21 -> halves_39_left b_12 b_21 m_12 m_21 = ((- (b_12 / 2) + (b_21 / 2)) * (b_21 + m_12)) + (((b_12 / 2) + (b_21 / 2)) * (- m_12 + m_21))).
Proof. refuted halves_39_inhabited halves_39_left. Qed.

(* halves_40: | b_11*m_11 - b_22*m_22 = (b_11/2 - b_22/2)*(m_11 + m_22) + (b_11/2 + b_22/2)*(m_11 - m_22) *)
Definition halves_40_domain (b_11 b_22 m_11 m_22 : R) : Prop :=
  True.
Definition halves_40_left (b_11 b_22 m_11 m_22 : R) : R :=
  (b_11 * m_11) - (b_22 * m_22).
Definition halves_40_right (b_11 b_22 m_11 m_22 : R) : R :=
  (((b_11 / 2) - (b_22 / 2)) * (m_11 + m_22)) + (((b_11 / 2) + (b_22 / 2)) * (m_11 - m_22)).
Lemma halves_40 : forall b_11 b_22 m_11 m_22 : R, halves_40_domain b_11 b_22 m_11 m_22 ->
  halves_40_left b_11 b_22 m_11 m_22 = halves_40_right b_11 b_22 m_11 m_22.
Proof.
  unfold halves_40_domain, halves_40_left, halves_40_right.
  intros b_11 b_22 m_11 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_40_inhabited : halves_40_domain (-(2 / 3)) (5 / 3) (-(1 / 5)) (-(7 / 2)).
Proof. premises halves_40_domain. Qed.
Lemma halves_40_left_value : Rabs (halves_40_left (-(2 / 3)) (5 / 3) (-(1 / 5)) (-(7 / 2)) - (59666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_40_left. Qed.
Lemma halves_40_right_value : Rabs (halves_40_right (-(2 / 3)) (5 / 3) (-(1 / 5)) (-(7 / 2)) - (59666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_40_right. Qed.
Lemma halves_40_wrong_0 : ~ (forall b_11 b_22 m_11 m_22, halves_40_domain b_11 b_22 m_11 m_22 -> halves_40_left b_11 b_22 m_11 m_22 = (((b_11 / 2) - (b_22 / 2)) * (b_11 + m_22)) + (((b_11 / 2) + (b_22 / 2)) * (m_11 - m_22))).
Proof. refuted halves_40_inhabited halves_40_left. Qed.
Lemma halves_40_wrong_1 : ~ (forall b_11 b_22 m_11 m_22, halves_40_domain b_11 b_22 m_11 m_22 -> halves_40_left b_11 b_22 m_11 m_22 = (((b_11 / 2) - (b_22 / 2)) * (b_22 + m_11)) + (((b_11 / 2) + (b_22 / 2)) * (m_11 - m_22))).
Proof. refuted halves_40_inhabited halves_40_left. Qed.

(* halves_41: | b_12*m_12 + b_21*m_21 = (-b_12/2 + b_21/2)*(-m_12 + m_21) + (b_12/2 + b_21/2)*(m_12 + m_21) *)
Definition halves_41_domain (b_12 b_21 m_12 m_21 : R) : Prop :=
  True.
Definition halves_41_left (b_12 b_21 m_12 m_21 : R) : R :=
  (b_12 * m_12) + (b_21 * m_21).
Definition halves_41_right (b_12 b_21 m_12 m_21 : R) : R :=
  ((- (b_12 / 2) + (b_21 / 2)) * (- m_12 + m_21)) + (((b_12 / 2) + (b_21 / 2)) * (m_12 + m_21)).
Lemma halves_41 : forall b_12 b_21 m_12 m_21 : R, halves_41_domain b_12 b_21 m_12 m_21 ->
  halves_41_left b_12 b_21 m_12 m_21 = halves_41_right b_12 b_21 m_12 m_21.
Proof.
  unfold halves_41_domain, halves_41_left, halves_41_right.
  intros b_12 b_21 m_12 m_21 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_41_inhabited : halves_41_domain (-3) 4 (-(3 / 4)) (-(5 / 3)).
Proof. premises halves_41_domain. Qed.
Lemma halves_41_left_value : Rabs (halves_41_left (-3) 4 (-(3 / 4)) (-(5 / 3)) - (-(44166666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_41_left. Qed.
Lemma halves_41_right_value : Rabs (halves_41_right (-3) 4 (-(3 / 4)) (-(5 / 3)) - (-(44166666667 / 10000000000))) <= (1 / 10000000000).
Proof. by_value halves_41_right. Qed.
Lemma halves_41_wrong_0 : ~ (forall b_12 b_21 m_12 m_21, halves_41_domain b_12 b_21 m_12 m_21 -> halves_41_left b_12 b_21 m_12 m_21 = ((- (b_12 / 2) + (b_21 / 2)) * (- m_12 + m_21)) + (((b_12 / 2) + (b_21 / 2)) * (b_12 + m_21))).
Proof. refuted halves_41_inhabited halves_41_left. Qed.
Lemma halves_41_wrong_1 : ~ (forall b_12 b_21 m_12 m_21, halves_41_domain b_12 b_21 m_12 m_21 -> halves_41_left b_12 b_21 m_12 m_21 = ((- (b_12 / 2) + (b_21 / 2)) * (- m_12 + m_21)) + (((b_12 / 2) + (b_21 / 2)) * (b_21 + m_12))).
Proof. refuted halves_41_inhabited halves_41_left. Qed.

(* halves_43: Half the sum of the squares of a matrix is a quarter of that of its halves: of B ∘ (W − Φ) it is
   the loss. | m_11**2/2 + m_12**2/2 + m_21**2/2 + m_22**2/2 = (m_11 - m_22)**2/4 + (m_11 + m_22)**2/4 + (-m_12 +
   m_21)**2/4 + (m_12 + m_21)**2/4 *)
Definition halves_43_domain (m_11 m_12 m_21 m_22 : R) : Prop :=
  True.
Definition halves_43_left (m_11 m_12 m_21 m_22 : R) : R :=
  ((m_11 ^ 2) / 2) + ((m_12 ^ 2) / 2) + ((m_21 ^ 2) / 2) + ((m_22 ^ 2) / 2).
Definition halves_43_right (m_11 m_12 m_21 m_22 : R) : R :=
  (((m_11 - m_22) ^ 2) / 4) + (((m_11 + m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) + (((m_12 + m_21) ^ 2) / 4).
Lemma halves_43 : forall m_11 m_12 m_21 m_22 : R, halves_43_domain m_11 m_12 m_21 m_22 ->
  halves_43_left m_11 m_12 m_21 m_22 = halves_43_right m_11 m_12 m_21 m_22.
Proof.
  unfold halves_43_domain, halves_43_left, halves_43_right.
  intros m_11 m_12 m_21 m_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma halves_43_inhabited : halves_43_domain (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)).
Proof. premises halves_43_domain. Qed.
Lemma halves_43_left_value : Rabs (halves_43_left (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) - (78151388889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_43_left. Qed.
Lemma halves_43_right_value : Rabs (halves_43_right (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) - (78151388889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value halves_43_right. Qed.
Lemma halves_43_wrong_0 : ~ (forall m_11 m_12 m_21 m_22, halves_43_domain m_11 m_12 m_21 m_22 -> halves_43_left m_11 m_12 m_21 m_22 = (((m_11 - m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) + (((m_12 + m_21) ^ 2) / 4) + (((m_12 + m_22) ^ 2) / 4)).
Proof. refuted halves_43_inhabited halves_43_left. Qed.
Lemma halves_43_wrong_1 : ~ (forall m_11 m_12 m_21 m_22, halves_43_domain m_11 m_12 m_21 m_22 -> halves_43_left m_11 m_12 m_21 m_22 = (((m_11 + m_12) ^ 2) / 4) + (((m_11 - m_22) ^ 2) / 4) + (((- m_12 + m_21) ^ 2) / 4) + (((m_12 + m_21) ^ 2) / 4)).
Proof. refuted halves_43_inhabited halves_43_left. Qed.

(* power_flow_10: In the frame U, an entry i ≠ l of dS/dt is a^U_il (s_l − s_i) with s_i = σ_i^{2/N}, and U^T (∂E
   W^T + W ∂E^T) U has σ_l G_il + σ_i G_li there. | sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)*(-sigma_i**(2/N) + sigma_l**(2/N))*(G_il*sigma_l + G_li*sigma_i)/(N*(1 -
   (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i**2 - sigma_l**2)) = (-G_il*sigma_l - G_li*sigma_i)/N *)
Definition power_flow_10_domain (G_il G_li N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition power_flow_10_left (G_il G_li N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (- (Rpower sigma_i (2 / N)) + (Rpower sigma_l (2 / N))) * ((G_il * sigma_l) + (G_li * sigma_i)) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition power_flow_10_right (G_il G_li N sigma_i sigma_l : R) : R :=
  (- (G_il * sigma_l) - (G_li * sigma_i)) / N.
Lemma power_flow_10 : forall G_il G_li N sigma_i sigma_l : R, power_flow_10_domain G_il G_li N sigma_i sigma_l ->
  power_flow_10_left G_il G_li N sigma_i sigma_l = power_flow_10_right G_il G_li N sigma_i sigma_l.
Proof.
  unfold power_flow_10_domain, power_flow_10_left, power_flow_10_right.
  intros G_il G_li N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma power_flow_10_inhabited : power_flow_10_domain (2 / 3) (-(4 / 5)) 1 (7 / 2) (5 / 3).
Proof. premises power_flow_10_domain. Qed.
Lemma power_flow_10_left_value : Rabs (power_flow_10_left (2 / 3) (-(4 / 5)) 1 (7 / 2) (5 / 3) - (16888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value power_flow_10_left. Qed.
Lemma power_flow_10_right_value : Rabs (power_flow_10_right (2 / 3) (-(4 / 5)) 1 (7 / 2) (5 / 3) - (16888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value power_flow_10_right. Qed.
Lemma power_flow_10_wrong_0 : ~ (forall G_il G_li N sigma_i sigma_l, power_flow_10_domain G_il G_li N sigma_i sigma_l -> power_flow_10_left G_il G_li N sigma_i sigma_l = (- (G_il * sigma_i) - (G_li * sigma_l)) / N).
Proof. refuted power_flow_10_inhabited power_flow_10_left. Qed.
Lemma power_flow_10_wrong_1 : ~ (forall G_il G_li N sigma_i sigma_l, power_flow_10_domain G_il G_li N sigma_i sigma_l -> power_flow_10_left G_il G_li N sigma_i sigma_l = (- (G_li * sigma_i) - (G_li * sigma_l)) / N).
Proof. refuted power_flow_10_inhabited power_flow_10_left. Qed.

(* power_flow_11: | sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)*(-sigma_i**(2/N) +
   sigma_l**(2/N))*(G_il*sigma_i + G_li*sigma_l)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i**2 -
   sigma_l**2)) = (-G_il*sigma_i - G_li*sigma_l)/N *)
Definition power_flow_11_domain (G_il G_li N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition power_flow_11_left (G_il G_li N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) * (- (Rpower sigma_i (2 / N)) + (Rpower sigma_l (2 / N))) * ((G_il * sigma_i) + (G_li * sigma_l)) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition power_flow_11_right (G_il G_li N sigma_i sigma_l : R) : R :=
  (- (G_il * sigma_i) - (G_li * sigma_l)) / N.
Lemma power_flow_11 : forall G_il G_li N sigma_i sigma_l : R, power_flow_11_domain G_il G_li N sigma_i sigma_l ->
  power_flow_11_left G_il G_li N sigma_i sigma_l = power_flow_11_right G_il G_li N sigma_i sigma_l.
Proof.
  unfold power_flow_11_domain, power_flow_11_left, power_flow_11_right.
  intros G_il G_li N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma power_flow_11_inhabited : power_flow_11_domain (2 / 3) (-(4 / 5)) 1 (7 / 2) (5 / 3).
Proof. premises power_flow_11_domain. Qed.
Lemma power_flow_11_left_value : Rabs (power_flow_11_left (2 / 3) (-(4 / 5)) 1 (7 / 2) (5 / 3) - (-1)) <= (1 / 10000000000).
Proof. by_value power_flow_11_left. Qed.
Lemma power_flow_11_right_value : Rabs (power_flow_11_right (2 / 3) (-(4 / 5)) 1 (7 / 2) (5 / 3) - (-1)) <= (1 / 10000000000).
Proof. by_value power_flow_11_right. Qed.
Lemma power_flow_11_wrong_0 : ~ (forall G_il G_li N sigma_i sigma_l, power_flow_11_domain G_il G_li N sigma_i sigma_l -> power_flow_11_left G_il G_li N sigma_i sigma_l = (- (G_li * sigma_i) - (G_li * sigma_l)) / N).
Proof. refuted power_flow_11_inhabited power_flow_11_left. Qed.
Lemma power_flow_11_wrong_1 : ~ (forall G_il G_li N sigma_i sigma_l, power_flow_11_domain G_il G_li N sigma_i sigma_l -> power_flow_11_left G_il G_li N sigma_i sigma_l = (- (G_il * sigma_i) - (G_il * sigma_l)) / N).
Proof. refuted power_flow_11_inhabited power_flow_11_left. Qed.

(* power_flow_12: | (G_il*sigma_l + G_li*sigma_i)*(-2*log(sigma_i) + 2*log(sigma_l))/(2*log(sigma_i/sigma_l)) =
   -G_il*sigma_l - G_li*sigma_i *)
Definition power_flow_12_domain (G_il G_li sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0.
Definition power_flow_12_left (G_il G_li sigma_i sigma_l : R) : R :=
  ((G_il * sigma_l) + (G_li * sigma_i)) * (- (2 * (ln sigma_i)) + (2 * (ln sigma_l))) / 2 / (ln (sigma_i / sigma_l)).
Definition power_flow_12_right (G_il G_li sigma_i sigma_l : R) : R :=
  - (G_il * sigma_l) - (G_li * sigma_i).
Lemma power_flow_12 : forall G_il G_li sigma_i sigma_l : R, power_flow_12_domain G_il G_li sigma_i sigma_l ->
  power_flow_12_left G_il G_li sigma_i sigma_l = power_flow_12_right G_il G_li sigma_i sigma_l.
Proof.
  unfold power_flow_12_domain, power_flow_12_left, power_flow_12_right.
  intros G_il G_li sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma power_flow_12_inhabited : power_flow_12_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises power_flow_12_domain. Qed.
Lemma power_flow_12_left_value : Rabs (power_flow_12_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (16888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value power_flow_12_left. Qed.
Lemma power_flow_12_right_value : Rabs (power_flow_12_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (16888888889 / 10000000000)) <= (1 / 10000000000).
Proof. by_value power_flow_12_right. Qed.
Lemma power_flow_12_wrong_0 : ~ (forall G_il G_li sigma_i sigma_l, power_flow_12_domain G_il G_li sigma_i sigma_l -> power_flow_12_left G_il G_li sigma_i sigma_l = - (G_li * sigma_i) - (G_li * sigma_l)).
Proof. refuted power_flow_12_inhabited power_flow_12_left. Qed.
Lemma power_flow_12_wrong_1 : ~ (forall G_il G_li sigma_i sigma_l, power_flow_12_domain G_il G_li sigma_i sigma_l -> power_flow_12_left G_il G_li sigma_i sigma_l = - (G_il * sigma_i) - (G_li * sigma_i)).
Proof. refuted power_flow_12_inhabited power_flow_12_left. Qed.

(* power_flow_13: | (G_il*sigma_i + G_li*sigma_l)*(-2*log(sigma_i) + 2*log(sigma_l))/(2*log(sigma_i/sigma_l)) =
   -G_il*sigma_i - G_li*sigma_l *)
Definition power_flow_13_domain (G_il G_li sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0.
Definition power_flow_13_left (G_il G_li sigma_i sigma_l : R) : R :=
  ((G_il * sigma_i) + (G_li * sigma_l)) * (- (2 * (ln sigma_i)) + (2 * (ln sigma_l))) / 2 / (ln (sigma_i / sigma_l)).
Definition power_flow_13_right (G_il G_li sigma_i sigma_l : R) : R :=
  - (G_il * sigma_i) - (G_li * sigma_l).
Lemma power_flow_13 : forall G_il G_li sigma_i sigma_l : R, power_flow_13_domain G_il G_li sigma_i sigma_l ->
  power_flow_13_left G_il G_li sigma_i sigma_l = power_flow_13_right G_il G_li sigma_i sigma_l.
Proof.
  unfold power_flow_13_domain, power_flow_13_left, power_flow_13_right.
  intros G_il G_li sigma_i sigma_l (H0 & H1 & H2).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma power_flow_13_inhabited : power_flow_13_domain (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3).
Proof. premises power_flow_13_domain. Qed.
Lemma power_flow_13_left_value : Rabs (power_flow_13_left (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (-1)) <= (1 / 10000000000).
Proof. by_value power_flow_13_left. Qed.
Lemma power_flow_13_right_value : Rabs (power_flow_13_right (2 / 3) (-(4 / 5)) (7 / 2) (5 / 3) - (-1)) <= (1 / 10000000000).
Proof. by_value power_flow_13_right. Qed.
Lemma power_flow_13_wrong_0 : ~ (forall G_il G_li sigma_i sigma_l, power_flow_13_domain G_il G_li sigma_i sigma_l -> power_flow_13_left G_il G_li sigma_i sigma_l = - (G_li * sigma_i) - (G_li * sigma_l)).
Proof. refuted power_flow_13_inhabited power_flow_13_left. Qed.
Lemma power_flow_13_wrong_1 : ~ (forall G_il G_li sigma_i sigma_l, power_flow_13_domain G_il G_li sigma_i sigma_l -> power_flow_13_left G_il G_li sigma_i sigma_l = - (G_il * sigma_l) - (G_li * sigma_l)).
Proof. refuted power_flow_13_inhabited power_flow_13_left. Qed.

(* power_flow_14: | -G_ii*sigma_i**(2 - 2/N)*Derivative(sigma_i**(2/N), sigma_i) = -2*G_ii*sigma_i/N *)
Definition power_flow_14_out_domain (G_ii N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition power_flow_14_out_left (G_ii N sigma_i : R) : R :=
  - 2 * (Rpower sigma_i (2 / N)) * G_ii * (Rpower sigma_i (2 - (2 / N))) / N / sigma_i.
Definition power_flow_14_out_right (G_ii N sigma_i : R) : R :=
  - 2 * G_ii * sigma_i / N.
Lemma power_flow_14_out : forall G_ii N sigma_i : R, power_flow_14_out_domain G_ii N sigma_i ->
  power_flow_14_out_left G_ii N sigma_i = power_flow_14_out_right G_ii N sigma_i.
Proof.
  unfold power_flow_14_out_domain, power_flow_14_out_left, power_flow_14_out_right.
  intros G_ii N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 - (2 / N)) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_14_left (G_ii N sigma_i : R) : R :=
  - G_ii * (Rpower sigma_i (2 - (2 / N))) * (Derive (fun sigma_i : R => Rpower sigma_i (2 / N)) sigma_i).
Definition power_flow_14_right (G_ii N sigma_i : R) : R :=
  - 2 * G_ii * sigma_i / N.
Lemma power_flow_14 : forall G_ii N sigma_i : R, power_flow_14_out_domain G_ii N sigma_i ->
  power_flow_14_left G_ii N sigma_i = power_flow_14_right G_ii N sigma_i.
Proof.
  intros G_ii N sigma_i H; generalize (power_flow_14_out G_ii N sigma_i H); revert H.
  unfold power_flow_14_out_domain, power_flow_14_out_left, power_flow_14_out_right, power_flow_14_left, power_flow_14_right.
  intros (H0 & H1) out. known.
  assert (W0 : Derive (fun sigma_i : R => Rpower sigma_i (2 / N)) sigma_i = 2 * (Rpower sigma_i (2 / N)) / N / sigma_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma power_flow_14_out_inhabited : power_flow_14_out_domain (5 / 7) 1 (7 / 2).
Proof. premises power_flow_14_out_domain. Qed.
Lemma power_flow_14_out_left_value : Rabs (power_flow_14_out_left (5 / 7) 1 (7 / 2) - (-5)) <= (1 / 10000000000).
Proof. by_value power_flow_14_out_left. Qed.
Lemma power_flow_14_out_right_value : Rabs (power_flow_14_out_right (5 / 7) 1 (7 / 2) - (-5)) <= (1 / 10000000000).
Proof. by_value power_flow_14_out_right. Qed.
Lemma power_flow_14_out_wrong_0 : ~ (forall G_ii N sigma_i, power_flow_14_out_domain G_ii N sigma_i -> power_flow_14_out_left G_ii N sigma_i = - 2 * G_ii * sigma_i / (N + 1)).
Proof. refuted power_flow_14_out_inhabited power_flow_14_out_left. Qed.
Lemma power_flow_14_out_wrong_1 : ~ (forall G_ii N sigma_i, power_flow_14_out_domain G_ii N sigma_i -> - 2 * G_ii * (Rpower sigma_i (2 / N)) * (Rpower sigma_i (2 - (2 / (N + 1)))) / N / sigma_i = power_flow_14_out_right G_ii N sigma_i).
Proof. refuted power_flow_14_out_inhabited power_flow_14_out_right. Qed.

(* power_flow_15: | -G_ii*sigma_i**2*Derivative(2*log(sigma_i), sigma_i) = -2*G_ii*sigma_i *)
Definition power_flow_15_out_domain (G_ii sigma_i : R) : Prop :=
  0 < sigma_i.
Definition power_flow_15_out_left (G_ii sigma_i : R) : R :=
  - 2 * G_ii * sigma_i.
Definition power_flow_15_out_right (G_ii sigma_i : R) : R :=
  - 2 * G_ii * sigma_i.
Lemma power_flow_15_out : forall G_ii sigma_i : R, power_flow_15_out_domain G_ii sigma_i ->
  power_flow_15_out_left G_ii sigma_i = power_flow_15_out_right G_ii sigma_i.
Proof.
  unfold power_flow_15_out_domain, power_flow_15_out_left, power_flow_15_out_right.
  intros G_ii sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_15_left (G_ii sigma_i : R) : R :=
  - G_ii * (sigma_i ^ 2) * (Derive (fun sigma_i : R => 2 * (ln sigma_i)) sigma_i).
Definition power_flow_15_right (G_ii sigma_i : R) : R :=
  - 2 * G_ii * sigma_i.
Lemma power_flow_15 : forall G_ii sigma_i : R, power_flow_15_out_domain G_ii sigma_i ->
  power_flow_15_left G_ii sigma_i = power_flow_15_right G_ii sigma_i.
Proof.
  intros G_ii sigma_i H; generalize (power_flow_15_out G_ii sigma_i H); revert H.
  unfold power_flow_15_out_domain, power_flow_15_out_left, power_flow_15_out_right, power_flow_15_left, power_flow_15_right.
  intros H0 out. known.
  assert (W0 : Derive (fun sigma_i : R => 2 * (ln sigma_i)) sigma_i = 2 / sigma_i) by derived. rewrite ?W0.
  by_out out.
Qed.
Lemma power_flow_15_out_inhabited : power_flow_15_out_domain (5 / 7) (7 / 2).
Proof. premises power_flow_15_out_domain. Qed.
Lemma power_flow_15_out_left_value : Rabs (power_flow_15_out_left (5 / 7) (7 / 2) - (-5)) <= (1 / 10000000000).
Proof. by_value power_flow_15_out_left. Qed.
Lemma power_flow_15_out_right_value : Rabs (power_flow_15_out_right (5 / 7) (7 / 2) - (-5)) <= (1 / 10000000000).
Proof. by_value power_flow_15_out_right. Qed.
Lemma power_flow_15_out_wrong_0 : ~ (forall G_ii sigma_i, power_flow_15_out_domain G_ii sigma_i -> 2 * G_ii * sigma_i = power_flow_15_out_right G_ii sigma_i).
Proof. refuted power_flow_15_out_inhabited power_flow_15_out_right. Qed.
Lemma power_flow_15_out_wrong_1 : ~ (forall G_ii sigma_i, power_flow_15_out_domain G_ii sigma_i -> power_flow_15_out_left G_ii sigma_i = G_ii * sigma_i).
Proof. refuted power_flow_15_out_inhabited power_flow_15_out_left. Qed.

(* power_flow_17: Divided by n! and summed, the block of the exponential has z_il (e^{p_i} − e^{q_l})/(p_i −
   q_l): with p_i = 2 log σ_i and q_l = 2 log σ_l that is z_il λ^∞_il, so the block is A_{∞,W}(Z); at p_i = q_l
   by continuity. | Subs((exp(p_i) - exp(q_l))/(p_i - q_l), (p_i, q_l), (2*log(sigma_i), 2*log(sigma_l))) =
   (sigma_i**2 - sigma_l**2)/(2*log(sigma_i/sigma_l)) *)
Definition power_flow_17_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ (2 * (ln sigma_i)) - (2 * (ln sigma_l)) <> 0 /\ ln (sigma_i / sigma_l) <> 0.
Definition power_flow_17_out_left (sigma_i sigma_l : R) : R :=
  ((exp (2 * (ln sigma_i))) - (exp (2 * (ln sigma_l)))) / ((2 * (ln sigma_i)) - (2 * (ln sigma_l))).
Definition power_flow_17_out_right (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Lemma power_flow_17_out : forall sigma_i sigma_l : R, power_flow_17_out_domain sigma_i sigma_l ->
  power_flow_17_out_left sigma_i sigma_l = power_flow_17_out_right sigma_i sigma_l.
Proof.
  unfold power_flow_17_out_domain, power_flow_17_out_left, power_flow_17_out_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_l H1 X_sigma_l.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (2 * X_sigma_i) = ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : exp (2 * X_sigma_l) = ((exp X_sigma_l) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E4 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_17_left (sigma_i sigma_l : R) : R :=
  (fun p_i q_l : R => ((exp p_i) - (exp q_l)) / (p_i - q_l)) (2 * (ln sigma_i)) (2 * (ln sigma_l)).
Definition power_flow_17_right (sigma_i sigma_l : R) : R :=
  ((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l)).
Lemma power_flow_17 : forall sigma_i sigma_l : R, power_flow_17_out_domain sigma_i sigma_l ->
  power_flow_17_left sigma_i sigma_l = power_flow_17_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (power_flow_17_out sigma_i sigma_l H); revert H.
  unfold power_flow_17_out_domain, power_flow_17_out_left, power_flow_17_out_right, power_flow_17_left, power_flow_17_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma power_flow_17_out_inhabited : power_flow_17_out_domain (7 / 2) (5 / 3).
Proof. premises power_flow_17_out_domain. Qed.
Lemma power_flow_17_out_left_value : Rabs (power_flow_17_out_left (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value power_flow_17_out_left. Qed.
Lemma power_flow_17_out_right_value : Rabs (power_flow_17_out_right (7 / 2) (5 / 3) - (63834380959 / 10000000000)) <= (1 / 10000000000).
Proof. by_value power_flow_17_out_right. Qed.
Lemma power_flow_17_out_wrong_0 : ~ (forall sigma_i sigma_l, power_flow_17_out_domain sigma_i sigma_l -> (sigma_i - sigma_l) / ((ln sigma_i) - (ln sigma_l)) = power_flow_17_out_right sigma_i sigma_l).
Proof. refuted power_flow_17_out_inhabited power_flow_17_out_right. Qed.
Lemma power_flow_17_out_wrong_1 : ~ (forall sigma_i sigma_l, power_flow_17_out_domain sigma_i sigma_l -> power_flow_17_out_left sigma_i sigma_l = 0).
Proof. refuted power_flow_17_out_inhabited power_flow_17_out_left. Qed.

(* power_flow_18: At d = 2, with c = cosh δ and s = sinh(δ)/δ, A_{∞,W}(Z) = e^{p_0} ((c + s) Z + s (P^ Z + Z Q^)
   + ((c − s)/δ²) P^ Z Q^)/2, entire in δ² = tr(P^²)/2: its entries in the frames are λ^∞_il z_il, for i = l with
   log σ_1 = (p_0 + δ)/2, and for i ≠ l. | Subs((epsilon_i*epsilon_l*(cosh(delta) - sinh(delta)/delta) +
   cosh(delta) + (delta*epsilon_i + delta*epsilon_l)*sinh(delta)/delta + sinh(delta)/delta)*exp(p_0)/2,
   (epsilon_i, epsilon_l), (1, 1)) = exp(delta + p_0) *)
Definition power_flow_18_out_domain (delta p_0 : R) : Prop :=
  0 < delta.
Definition power_flow_18_out_left (delta p_0 : R) : R :=
  (((1 ^ 2) * ((cosh delta) - ((sinh delta) / delta))) + (2 * 1 * (sinh delta)) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2.
Definition power_flow_18_out_right (delta p_0 : R) : R :=
  exp (delta + p_0).
Lemma power_flow_18_out : forall delta p_0 : R, power_flow_18_out_domain delta p_0 ->
  power_flow_18_out_left delta p_0 = power_flow_18_out_right delta p_0.
Proof.
  unfold power_flow_18_out_domain, power_flow_18_out_left, power_flow_18_out_right.
  intros delta p_0 H0.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- delta) = 1 / (exp delta)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (delta + p_0) = (exp p_0) * (exp delta)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_18_left (delta p_0 : R) : R :=
  (fun epsilon_i epsilon_l : R => ((epsilon_i * epsilon_l * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + (((delta * epsilon_i) + (delta * epsilon_l)) * (sinh delta) / delta) + ((sinh delta) / delta)) * (exp p_0) / 2) 1 1.
Definition power_flow_18_right (delta p_0 : R) : R :=
  exp (delta + p_0).
Lemma power_flow_18 : forall delta p_0 : R, power_flow_18_out_domain delta p_0 ->
  power_flow_18_left delta p_0 = power_flow_18_right delta p_0.
Proof.
  intros delta p_0 H; generalize (power_flow_18_out delta p_0 H); revert H.
  unfold power_flow_18_out_domain, power_flow_18_out_left, power_flow_18_out_right, power_flow_18_left, power_flow_18_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma power_flow_18_out_inhabited : power_flow_18_out_domain (2 / 3) (-(1 / 4)).
Proof. premises power_flow_18_out_domain. Qed.
Lemma power_flow_18_out_left_value : Rabs (power_flow_18_out_left (2 / 3) (-(1 / 4)) - (3792241991 / 2500000000)) <= (1 / 10000000000).
Proof. by_value power_flow_18_out_left. Qed.
Lemma power_flow_18_out_right_value : Rabs (power_flow_18_out_right (2 / 3) (-(1 / 4)) - (3792241991 / 2500000000)) <= (1 / 10000000000).
Proof. by_value power_flow_18_out_right. Qed.
Lemma power_flow_18_out_wrong_0 : ~ (forall delta p_0, power_flow_18_out_domain delta p_0 -> ((p_0 * ((cosh delta) - ((sinh delta) / delta))) + (2 * (sinh delta)) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2 = power_flow_18_out_right delta p_0).
Proof. refuted power_flow_18_out_inhabited power_flow_18_out_right. Qed.
Lemma power_flow_18_out_wrong_1 : ~ (forall delta p_0, power_flow_18_out_domain delta p_0 -> ((2 * (cosh delta)) + (((delta * p_0) + delta) * (sinh delta) / delta)) * (exp p_0) / 2 = power_flow_18_out_right delta p_0).
Proof. refuted power_flow_18_out_inhabited power_flow_18_out_right. Qed.

(* power_flow_19: | Subs((epsilon_i*epsilon_l*(cosh(delta) - sinh(delta)/delta) + cosh(delta) + (delta*epsilon_i
   + delta*epsilon_l)*sinh(delta)/delta + sinh(delta)/delta)*exp(p_0)/2, (epsilon_i, epsilon_l), (-1, -1)) =
   exp(-delta + p_0) *)
Definition power_flow_19_out_domain (delta p_0 : R) : Prop :=
  0 < delta.
Definition power_flow_19_out_left (delta p_0 : R) : R :=
  ((((-1) ^ 2) * ((cosh delta) - ((sinh delta) / delta))) + (2 * (-1) * (sinh delta)) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2.
Definition power_flow_19_out_right (delta p_0 : R) : R :=
  exp (- delta + p_0).
Lemma power_flow_19_out : forall delta p_0 : R, power_flow_19_out_domain delta p_0 ->
  power_flow_19_out_left delta p_0 = power_flow_19_out_right delta p_0.
Proof.
  unfold power_flow_19_out_domain, power_flow_19_out_left, power_flow_19_out_right.
  intros delta p_0 H0.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- delta) = 1 / (exp delta)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : exp (- delta + p_0) = (exp p_0) / (exp delta)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_19_left (delta p_0 : R) : R :=
  (fun epsilon_i epsilon_l : R => ((epsilon_i * epsilon_l * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + (((delta * epsilon_i) + (delta * epsilon_l)) * (sinh delta) / delta) + ((sinh delta) / delta)) * (exp p_0) / 2) (-1) (-1).
Definition power_flow_19_right (delta p_0 : R) : R :=
  exp (- delta + p_0).
Lemma power_flow_19 : forall delta p_0 : R, power_flow_19_out_domain delta p_0 ->
  power_flow_19_left delta p_0 = power_flow_19_right delta p_0.
Proof.
  intros delta p_0 H; generalize (power_flow_19_out delta p_0 H); revert H.
  unfold power_flow_19_out_domain, power_flow_19_out_left, power_flow_19_out_right, power_flow_19_left, power_flow_19_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma power_flow_19_out_inhabited : power_flow_19_out_domain (2 / 3) (-(1 / 4)).
Proof. premises power_flow_19_out_domain. Qed.
Lemma power_flow_19_out_left_value : Rabs (power_flow_19_out_left (2 / 3) (-(1 / 4)) - (19992482717 / 50000000000)) <= (1 / 100000000000).
Proof. by_value power_flow_19_out_left. Qed.
Lemma power_flow_19_out_right_value : Rabs (power_flow_19_out_right (2 / 3) (-(1 / 4)) - (19992482717 / 50000000000)) <= (1 / 100000000000).
Proof. by_value power_flow_19_out_right. Qed.
Lemma power_flow_19_out_wrong_0 : ~ (forall delta p_0, power_flow_19_out_domain delta p_0 -> (- (p_0 * ((cosh delta) - ((sinh delta) / delta))) - (2 * (sinh delta)) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2 = power_flow_19_out_right delta p_0).
Proof. refuted power_flow_19_out_inhabited power_flow_19_out_right. Qed.
Lemma power_flow_19_out_wrong_1 : ~ (forall delta p_0, power_flow_19_out_domain delta p_0 -> ((2 * (cosh delta)) + (((delta * p_0) - delta) * (sinh delta) / delta)) * (exp p_0) / 2 = power_flow_19_out_right delta p_0).
Proof. refuted power_flow_19_out_inhabited power_flow_19_out_right. Qed.

(* power_flow_20: | Subs((epsilon_i*epsilon_l*(cosh(delta) - sinh(delta)/delta) + cosh(delta) + (delta*epsilon_i
   + delta*epsilon_l)*sinh(delta)/delta + sinh(delta)/delta)*exp(p_0)/2, (epsilon_i, epsilon_l), (1, -1)) =
   exp(p_0)*sinh(delta)/delta *)
Definition power_flow_20_out_domain (delta p_0 : R) : Prop :=
  0 < delta.
Definition power_flow_20_out_left (delta p_0 : R) : R :=
  ((1 * (-1) * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + (((1 * delta) + (- delta)) * (sinh delta) / delta) + ((sinh delta) / delta)) * (exp p_0) / 2.
Definition power_flow_20_out_right (delta p_0 : R) : R :=
  (exp p_0) * (sinh delta) / delta.
Lemma power_flow_20_out : forall delta p_0 : R, power_flow_20_out_domain delta p_0 ->
  power_flow_20_out_left delta p_0 = power_flow_20_out_right delta p_0.
Proof.
  unfold power_flow_20_out_domain, power_flow_20_out_left, power_flow_20_out_right.
  intros delta p_0 H0.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- delta) = 1 / (exp delta)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_20_left (delta p_0 : R) : R :=
  (fun epsilon_i epsilon_l : R => ((epsilon_i * epsilon_l * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + (((delta * epsilon_i) + (delta * epsilon_l)) * (sinh delta) / delta) + ((sinh delta) / delta)) * (exp p_0) / 2) 1 (-1).
Definition power_flow_20_right (delta p_0 : R) : R :=
  (exp p_0) * (sinh delta) / delta.
Lemma power_flow_20 : forall delta p_0 : R, power_flow_20_out_domain delta p_0 ->
  power_flow_20_left delta p_0 = power_flow_20_right delta p_0.
Proof.
  intros delta p_0 H; generalize (power_flow_20_out delta p_0 H); revert H.
  unfold power_flow_20_out_domain, power_flow_20_out_left, power_flow_20_out_right, power_flow_20_left, power_flow_20_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma power_flow_20_out_inhabited : power_flow_20_out_domain (2 / 3) (-(1 / 4)).
Proof. premises power_flow_20_out_domain. Qed.
Lemma power_flow_20_out_left_value : Rabs (power_flow_20_out_left (2 / 3) (-(1 / 4)) - (83778535653 / 100000000000)) <= (1 / 100000000000).
Proof. by_value power_flow_20_out_left. Qed.
Lemma power_flow_20_out_right_value : Rabs (power_flow_20_out_right (2 / 3) (-(1 / 4)) - (83778535653 / 100000000000)) <= (1 / 100000000000).
Proof. by_value power_flow_20_out_right. Qed.
Lemma power_flow_20_out_wrong_0 : ~ (forall delta p_0, power_flow_20_out_domain delta p_0 -> (- (p_0 * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2 = power_flow_20_out_right delta p_0).
Proof. refuted power_flow_20_out_inhabited power_flow_20_out_right. Qed.
Lemma power_flow_20_out_wrong_1 : ~ (forall delta p_0, power_flow_20_out_domain delta p_0 -> ((p_0 * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2 = power_flow_20_out_right delta p_0).
Proof. refuted power_flow_20_out_inhabited power_flow_20_out_right. Qed.

(* power_flow_21: | Subs((epsilon_i*epsilon_l*(cosh(delta) - sinh(delta)/delta) + cosh(delta) + (delta*epsilon_i
   + delta*epsilon_l)*sinh(delta)/delta + sinh(delta)/delta)*exp(p_0)/2, (epsilon_i, epsilon_l), (-1, 1)) =
   exp(p_0)*sinh(delta)/delta *)
Definition power_flow_21_out_domain (delta p_0 : R) : Prop :=
  0 < delta.
Definition power_flow_21_out_left (delta p_0 : R) : R :=
  ((- 1 * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + (((- delta) + (1 * delta)) * (sinh delta) / delta) + ((sinh delta) / delta)) * (exp p_0) / 2.
Definition power_flow_21_out_right (delta p_0 : R) : R :=
  (exp p_0) * (sinh delta) / delta.
Lemma power_flow_21_out : forall delta p_0 : R, power_flow_21_out_domain delta p_0 ->
  power_flow_21_out_left delta p_0 = power_flow_21_out_right delta p_0.
Proof.
  unfold power_flow_21_out_domain, power_flow_21_out_left, power_flow_21_out_right.
  intros delta p_0 H0.
  unfold sinhc, tanh, sinh, cosh in *.
  assert (E0 : exp (- delta) = 1 / (exp delta)) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_21_left (delta p_0 : R) : R :=
  (fun epsilon_i epsilon_l : R => ((epsilon_i * epsilon_l * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + (((delta * epsilon_i) + (delta * epsilon_l)) * (sinh delta) / delta) + ((sinh delta) / delta)) * (exp p_0) / 2) (-1) 1.
Definition power_flow_21_right (delta p_0 : R) : R :=
  (exp p_0) * (sinh delta) / delta.
Lemma power_flow_21 : forall delta p_0 : R, power_flow_21_out_domain delta p_0 ->
  power_flow_21_left delta p_0 = power_flow_21_right delta p_0.
Proof.
  intros delta p_0 H; generalize (power_flow_21_out delta p_0 H); revert H.
  unfold power_flow_21_out_domain, power_flow_21_out_left, power_flow_21_out_right, power_flow_21_left, power_flow_21_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma power_flow_21_out_inhabited : power_flow_21_out_domain (2 / 3) (-(1 / 4)).
Proof. premises power_flow_21_out_domain. Qed.
Lemma power_flow_21_out_left_value : Rabs (power_flow_21_out_left (2 / 3) (-(1 / 4)) - (83778535653 / 100000000000)) <= (1 / 100000000000).
Proof. by_value power_flow_21_out_left. Qed.
Lemma power_flow_21_out_right_value : Rabs (power_flow_21_out_right (2 / 3) (-(1 / 4)) - (83778535653 / 100000000000)) <= (1 / 100000000000).
Proof. by_value power_flow_21_out_right. Qed.
Lemma power_flow_21_out_wrong_0 : ~ (forall delta p_0, power_flow_21_out_domain delta p_0 -> ((p_0 * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2 = power_flow_21_out_right delta p_0).
Proof. refuted power_flow_21_out_inhabited power_flow_21_out_right. Qed.
Lemma power_flow_21_out_wrong_1 : ~ (forall delta p_0, power_flow_21_out_domain delta p_0 -> (- (p_0 * ((cosh delta) - ((sinh delta) / delta))) + (cosh delta) + ((sinh delta) / delta)) * (exp p_0) / 2 = power_flow_21_out_right delta p_0).
Proof. refuted power_flow_21_out_inhabited power_flow_21_out_right. Qed.

(* power_flow_22: | Subs(exp(delta + p_0), (p_0, delta), (log(sigma_i) + log(sigma_l), log(sigma_i) -
   log(sigma_l))) = sigma_i**2 *)
Definition power_flow_22_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l.
Definition power_flow_22_out_left (sigma_i sigma_l : R) : R :=
  exp (((ln sigma_i) - (ln sigma_l)) + ((ln sigma_i) + (ln sigma_l))).
Definition power_flow_22_out_right (sigma_i sigma_l : R) : R :=
  sigma_i ^ 2.
Lemma power_flow_22_out : forall sigma_i sigma_l : R, power_flow_22_out_domain sigma_i sigma_l ->
  power_flow_22_out_left sigma_i sigma_l = power_flow_22_out_right sigma_i sigma_l.
Proof.
  unfold power_flow_22_out_domain, power_flow_22_out_left, power_flow_22_out_right.
  intros sigma_i sigma_l (H0 & H1).
  exponential sigma_l H1 X_sigma_l.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : ln (exp X_sigma_i) = X_sigma_i) by logarithm. rewrite ?E0 in *.
  assert (E1 : ln (exp X_sigma_l) = X_sigma_l) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp ((X_sigma_i - X_sigma_l) + (X_sigma_i + X_sigma_l)) = ((exp X_sigma_i) ^ 2)) by same_exponent. rewrite ?E2 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition power_flow_22_left (sigma_i sigma_l : R) : R :=
  (fun p_0 delta : R => exp (delta + p_0)) ((ln sigma_i) + (ln sigma_l)) ((ln sigma_i) - (ln sigma_l)).
Definition power_flow_22_right (sigma_i sigma_l : R) : R :=
  sigma_i ^ 2.
Lemma power_flow_22 : forall sigma_i sigma_l : R, power_flow_22_out_domain sigma_i sigma_l ->
  power_flow_22_left sigma_i sigma_l = power_flow_22_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (power_flow_22_out sigma_i sigma_l H); revert H.
  unfold power_flow_22_out_domain, power_flow_22_out_left, power_flow_22_out_right, power_flow_22_left, power_flow_22_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma power_flow_22_out_inhabited : power_flow_22_out_domain (7 / 2) (5 / 3).
Proof. premises power_flow_22_out_domain. Qed.
Lemma power_flow_22_out_left_value : Rabs (power_flow_22_out_left (7 / 2) (5 / 3) - (49 / 4)) <= (1 / 1000000000).
Proof. by_value power_flow_22_out_left. Qed.
Lemma power_flow_22_out_right_value : Rabs (power_flow_22_out_right (7 / 2) (5 / 3) - (49 / 4)) <= (1 / 1000000000).
Proof. by_value power_flow_22_out_right. Qed.
Lemma power_flow_22_out_wrong_0 : ~ (forall sigma_i sigma_l, power_flow_22_out_domain sigma_i sigma_l -> power_flow_22_out_left sigma_i sigma_l = sigma_l ^ 2).
Proof. refuted power_flow_22_out_inhabited power_flow_22_out_left. Qed.
Lemma power_flow_22_out_wrong_1 : ~ (forall sigma_i sigma_l, power_flow_22_out_domain sigma_i sigma_l -> sigma_i * sigma_l * (exp sigma_i) = power_flow_22_out_right sigma_i sigma_l).
Proof. refuted power_flow_22_out_inhabited power_flow_22_out_right. Qed.

(* product_flow_1: The derivative of det W along Z is ⟨cof W, Z⟩, in halves s (p·a − q·b)/2. | m_11*n_22 -
   m_12*n_21 - m_21*n_12 + m_22*n_11 = -(m_11 - m_22)*(n_11 - n_22)/2 + (m_11 + m_22)*(n_11 + n_22)/2 + (-m_12 +
   m_21)*(-n_12 + n_21)/2 - (m_12 + m_21)*(n_12 + n_21)/2 *)
Definition product_flow_1_domain (m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 : R) : Prop :=
  True.
Definition product_flow_1_left (m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 : R) : R :=
  (m_11 * n_22) - (m_12 * n_21) - (m_21 * n_12) + (m_22 * n_11).
Definition product_flow_1_right (m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 : R) : R :=
  - ((m_11 - m_22) * (n_11 - n_22) / 2) + ((m_11 + m_22) * (n_11 + n_22) / 2) + ((- m_12 + m_21) * (- n_12 + n_21) / 2) - ((m_12 + m_21) * (n_12 + n_21) / 2).
Lemma product_flow_1 : forall m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 : R, product_flow_1_domain m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 ->
  product_flow_1_left m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 = product_flow_1_right m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22.
Proof.
  unfold product_flow_1_domain, product_flow_1_left, product_flow_1_right.
  intros m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 _.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_1_inhabited : product_flow_1_domain (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (-(2 / 3)) (-(1 / 4)) 0 (1 / 6).
Proof. premises product_flow_1_domain. Qed.
Lemma product_flow_1_left_value : Rabs (product_flow_1_left (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (-(2 / 3)) (-(1 / 4)) 0 (1 / 6) - (18833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_1_left. Qed.
Lemma product_flow_1_right_value : Rabs (product_flow_1_right (-(1 / 5)) (-(3 / 4)) (-(5 / 3)) (-(7 / 2)) (-(2 / 3)) (-(1 / 4)) 0 (1 / 6) - (18833333333 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_1_right. Qed.
Lemma product_flow_1_wrong_0 : ~ (forall m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22, product_flow_1_domain m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 -> product_flow_1_left m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 = - ((m_11 - m_22) * (n_11 - n_22) / 2) + ((- m_12 + m_21) * (- n_12 + n_21) / 2) - ((m_12 + m_21) * (n_12 + n_21) / 2) + ((m_12 + m_22) * (n_11 + n_22) / 2)).
Proof. refuted product_flow_1_inhabited product_flow_1_left. Qed.
Lemma product_flow_1_wrong_1 : ~ (forall m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22, product_flow_1_domain m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 -> product_flow_1_left m_11 m_12 m_21 m_22 n_11 n_12 n_21 n_22 = - ((m_11 - m_22) * (n_11 - n_22) / 2) + ((m_11 + m_22) * (m_22 + n_11) / 2) + ((- m_12 + m_21) * (- n_12 + n_21) / 2) - ((m_12 + m_21) * (n_12 + n_21) / 2)).
Proof. refuted product_flow_1_inhabited product_flow_1_left. Qed.

(* product_flow_3: So with Z = −A(∂E), d log|det W|/dt = −(λ_11 G_11/σ_1 + λ_22 G_22/σ_2): finite as σ_2 → 0 for
   N ≥ 2. The sign of det W does not change. | (-(sigma_1 - sigma_2)*(G_11*lambda_11 - G_22*lambda_22) + (sigma_1
   + sigma_2)*(G_11*lambda_11 + G_22*lambda_22))/(2*sigma_1*sigma_2) = G_11*lambda_11/sigma_1 +
   G_22*lambda_22/sigma_2 *)
Definition product_flow_3_domain (G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_22 /\ 0 < sigma_1 /\ 0 < sigma_2.
Definition product_flow_3_left (G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 : R) : R :=
  (- ((sigma_1 - sigma_2) * ((G_11 * lambda_11) - (G_22 * lambda_22))) + ((sigma_1 + sigma_2) * ((G_11 * lambda_11) + (G_22 * lambda_22)))) / 2 / sigma_1 / sigma_2.
Definition product_flow_3_right (G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 : R) : R :=
  (G_11 * lambda_11 / sigma_1) + (G_22 * lambda_22 / sigma_2).
Lemma product_flow_3 : forall G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 : R, product_flow_3_domain G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 ->
  product_flow_3_left G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 = product_flow_3_right G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2.
Proof.
  unfold product_flow_3_domain, product_flow_3_left, product_flow_3_right.
  intros G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_3_inhabited : product_flow_3_domain (2 / 3) (-(4 / 5)) 3 (5 / 7) (7 / 2) (5 / 3).
Proof. premises product_flow_3_domain. Qed.
Lemma product_flow_3_left_value : Rabs (product_flow_3_left (2 / 3) (-(4 / 5)) 3 (5 / 7) (7 / 2) (5 / 3) - (22857142857 / 100000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_3_left. Qed.
Lemma product_flow_3_right_value : Rabs (product_flow_3_right (2 / 3) (-(4 / 5)) 3 (5 / 7) (7 / 2) (5 / 3) - (22857142857 / 100000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_3_right. Qed.
Lemma product_flow_3_wrong_0 : ~ (forall G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2, product_flow_3_domain G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 -> product_flow_3_left G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 = (G_22 * lambda_11 / sigma_1) + (G_22 * lambda_22 / sigma_2)).
Proof. refuted product_flow_3_inhabited product_flow_3_left. Qed.
Lemma product_flow_3_wrong_1 : ~ (forall G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2, product_flow_3_domain G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 -> product_flow_3_left G_11 G_22 lambda_11 lambda_22 sigma_1 sigma_2 = (G_11 * lambda_11 / sigma_2) + (G_22 * lambda_22 / sigma_2)).
Proof. refuted product_flow_3_inhabited product_flow_3_left. Qed.

(* product_flow_4: The shares of σ_1 and σ_2 in their sum are (1 ± z)/2, and z = (σ_1² − σ_2²)/(σ_1 + σ_2)². |
   (sigma_1 - sigma_2)/(2*(sigma_1 + sigma_2)) + 1/2 = sigma_1/(sigma_1 + sigma_2) *)
Definition product_flow_4_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition product_flow_4_left (sigma_1 sigma_2 : R) : R :=
  ((sigma_1 - sigma_2) / 2 / (sigma_1 + sigma_2)) + (1 / 2).
Definition product_flow_4_right (sigma_1 sigma_2 : R) : R :=
  sigma_1 / (sigma_1 + sigma_2).
Lemma product_flow_4 : forall sigma_1 sigma_2 : R, product_flow_4_domain sigma_1 sigma_2 ->
  product_flow_4_left sigma_1 sigma_2 = product_flow_4_right sigma_1 sigma_2.
Proof.
  unfold product_flow_4_domain, product_flow_4_left, product_flow_4_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_4_inhabited : product_flow_4_domain (7 / 2) (5 / 3).
Proof. premises product_flow_4_domain. Qed.
Lemma product_flow_4_left_value : Rabs (product_flow_4_left (7 / 2) (5 / 3) - (16935483871 / 25000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_4_left. Qed.
Lemma product_flow_4_right_value : Rabs (product_flow_4_right (7 / 2) (5 / 3) - (16935483871 / 25000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_4_right. Qed.
Lemma product_flow_4_wrong_0 : ~ (forall sigma_1 sigma_2, product_flow_4_domain sigma_1 sigma_2 -> product_flow_4_left sigma_1 sigma_2 = sigma_2 / (sigma_1 + sigma_2)).
Proof. refuted product_flow_4_inhabited product_flow_4_left. Qed.
Lemma product_flow_4_wrong_1 : ~ (forall sigma_1 sigma_2, product_flow_4_domain sigma_1 sigma_2 -> product_flow_4_left sigma_1 sigma_2 = sigma_1 / 2 / sigma_2).
Proof. refuted product_flow_4_inhabited product_flow_4_left. Qed.

(* product_flow_5: | (-sigma_1 + sigma_2)/(2*(sigma_1 + sigma_2)) + 1/2 = sigma_2/(sigma_1 + sigma_2) *)
Definition product_flow_5_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition product_flow_5_left (sigma_1 sigma_2 : R) : R :=
  ((- sigma_1 + sigma_2) / 2 / (sigma_1 + sigma_2)) + (1 / 2).
Definition product_flow_5_right (sigma_1 sigma_2 : R) : R :=
  sigma_2 / (sigma_1 + sigma_2).
Lemma product_flow_5 : forall sigma_1 sigma_2 : R, product_flow_5_domain sigma_1 sigma_2 ->
  product_flow_5_left sigma_1 sigma_2 = product_flow_5_right sigma_1 sigma_2.
Proof.
  unfold product_flow_5_domain, product_flow_5_left, product_flow_5_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_5_inhabited : product_flow_5_domain (7 / 2) (5 / 3).
Proof. premises product_flow_5_domain. Qed.
Lemma product_flow_5_left_value : Rabs (product_flow_5_left (7 / 2) (5 / 3) - (8064516129 / 25000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_5_left. Qed.
Lemma product_flow_5_right_value : Rabs (product_flow_5_right (7 / 2) (5 / 3) - (8064516129 / 25000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_5_right. Qed.
Lemma product_flow_5_wrong_0 : ~ (forall sigma_1 sigma_2, product_flow_5_domain sigma_1 sigma_2 -> product_flow_5_left sigma_1 sigma_2 = sigma_1 / (sigma_1 + sigma_2)).
Proof. refuted product_flow_5_inhabited product_flow_5_left. Qed.
Lemma product_flow_5_wrong_1 : ~ (forall sigma_1 sigma_2, product_flow_5_domain sigma_1 sigma_2 -> product_flow_5_left sigma_1 sigma_2 = 1 / 2).
Proof. refuted product_flow_5_inhabited product_flow_5_left. Qed.

(* product_flow_6: | (sigma_1**2 - sigma_2**2)/(sigma_1 + sigma_2)**2 = (sigma_1 - sigma_2)/(sigma_1 + sigma_2) *)
Definition product_flow_6_domain (sigma_1 sigma_2 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2.
Definition product_flow_6_left (sigma_1 sigma_2 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / ((sigma_1 + sigma_2) ^ 2).
Definition product_flow_6_right (sigma_1 sigma_2 : R) : R :=
  (sigma_1 - sigma_2) / (sigma_1 + sigma_2).
Lemma product_flow_6 : forall sigma_1 sigma_2 : R, product_flow_6_domain sigma_1 sigma_2 ->
  product_flow_6_left sigma_1 sigma_2 = product_flow_6_right sigma_1 sigma_2.
Proof.
  unfold product_flow_6_domain, product_flow_6_left, product_flow_6_right.
  intros sigma_1 sigma_2 (H0 & H1).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_6_inhabited : product_flow_6_domain (7 / 2) (5 / 3).
Proof. premises product_flow_6_domain. Qed.
Lemma product_flow_6_left_value : Rabs (product_flow_6_left (7 / 2) (5 / 3) - (4435483871 / 12500000000)) <= (1 / 100000000000).
Proof. by_value product_flow_6_left. Qed.
Lemma product_flow_6_right_value : Rabs (product_flow_6_right (7 / 2) (5 / 3) - (4435483871 / 12500000000)) <= (1 / 100000000000).
Proof. by_value product_flow_6_right. Qed.
Lemma product_flow_6_wrong_0 : ~ (forall sigma_1 sigma_2, product_flow_6_domain sigma_1 sigma_2 -> product_flow_6_left sigma_1 sigma_2 = (sigma_1 - sigma_2) / 2 / sigma_2).
Proof. refuted product_flow_6_inhabited product_flow_6_left. Qed.
Lemma product_flow_6_wrong_1 : ~ (forall sigma_1 sigma_2, product_flow_6_domain sigma_1 sigma_2 -> product_flow_6_left sigma_1 sigma_2 = (sigma_1 - sigma_2) / 2 / sigma_1).
Proof. refuted product_flow_6_inhabited product_flow_6_left. Qed.

(* product_flow_7: On this clock λ_12 becomes (σ_1 + σ_2) z/(N z_1^{2/N} (1 − e^{−2ρ/N})), z_1 the share of σ_1:
   on the scale of W it depends on the ratio of the singular values alone. | sigma_1**(2*(N - 1)/N)*(1 -
   sigma_2**2/sigma_1**2)*Subs(exp(y_r*(-1 + 2/N)), y_r, log(r))/(N*(1 - (sigma_2**2/sigma_1**2)**(1/N))) =
   -(sigma_1**2 - sigma_2**2)/(N*r*(sigma_1/r)**(2/N)*(-1 + exp(-2*log(sigma_1/sigma_2)/N))) *)
Definition product_flow_7_out_domain (N r sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < r /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N)) <> 0 /\ - 1 + (exp (- 2 * (ln (sigma_1 / sigma_2)) / N)) <> 0.
Definition product_flow_7_out_left (N r sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_1 (2 * (N - 1) / N)) * (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) * (exp ((ln r) * (- 1 + (2 / N)))) / N / (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))).
Definition product_flow_7_out_right (N r sigma_1 sigma_2 : R) : R :=
  - (Rpower (sigma_1 / r) (- 2 / N)) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / N / r / (- 1 + (exp (- 2 * (ln (sigma_1 / sigma_2)) / N))).
Lemma product_flow_7_out : forall N r sigma_1 sigma_2 : R, product_flow_7_out_domain N r sigma_1 sigma_2 ->
  product_flow_7_out_left N r sigma_1 sigma_2 = product_flow_7_out_right N r sigma_1 sigma_2.
Proof.
  unfold product_flow_7_out_domain, product_flow_7_out_left, product_flow_7_out_right.
  intros N r sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_1 H2 X_sigma_1.
  exponential sigma_2 H3 X_sigma_2.
  exponential r H1 X_r.
  assert (E0 : Rpower (exp X_sigma_1) (2 * (N - 1) / N) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_2) ^ 2) / ((exp X_sigma_1) ^ 2)) (/ N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : ln (exp X_r) = X_r) by logarithm. rewrite ?E2 in *.
  assert (E3 : exp (X_r * (- 1 + (2 / N))) = ((exp (X_r / N)) ^ 2) / (exp X_r)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : Rpower ((exp X_sigma_1) / (exp X_r)) (- 2 / N) = ((exp (X_r / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E4 in *.
  assert (E5 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E5 in *.
  assert (E6 : exp (- 2 * (X_sigma_1 - X_sigma_2) / N) = ((exp (X_sigma_2 / N)) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E6 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_7_left (N r sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_1 (2 * (N - 1) / N)) * (1 - ((sigma_2 ^ 2) / (sigma_1 ^ 2))) * ((fun y_r : R => exp (y_r * (- 1 + (2 / N)))) (ln r)) / N / (1 - (Rpower ((sigma_2 ^ 2) / (sigma_1 ^ 2)) (/ N))).
Definition product_flow_7_right (N r sigma_1 sigma_2 : R) : R :=
  - (Rpower (sigma_1 / r) (- 2 / N)) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / N / r / (- 1 + (exp (- 2 * (ln (sigma_1 / sigma_2)) / N))).
Lemma product_flow_7 : forall N r sigma_1 sigma_2 : R, product_flow_7_out_domain N r sigma_1 sigma_2 ->
  product_flow_7_left N r sigma_1 sigma_2 = product_flow_7_right N r sigma_1 sigma_2.
Proof.
  intros N r sigma_1 sigma_2 H; generalize (product_flow_7_out N r sigma_1 sigma_2 H); revert H.
  unfold product_flow_7_out_domain, product_flow_7_out_left, product_flow_7_out_right, product_flow_7_left, product_flow_7_right.
  intros (H0 & H1 & H2 & H3 & H4 & H5) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_7_out_inhabited : product_flow_7_out_domain 1 (31 / 6) (7 / 2) (5 / 3).
Proof. premises product_flow_7_out_domain. Qed.
Lemma product_flow_7_out_left_value : Rabs (product_flow_7_out_left 1 (31 / 6) (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_7_out_left. Qed.
Lemma product_flow_7_out_right_value : Rabs (product_flow_7_out_right 1 (31 / 6) (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_7_out_right. Qed.
Lemma product_flow_7_out_wrong_0 : ~ (forall N r sigma_1 sigma_2, product_flow_7_out_domain N r sigma_1 sigma_2 -> product_flow_7_out_left N r sigma_1 sigma_2 = - (Rpower (sigma_1 / r) (- 2 / N)) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / N / sigma_1 / (- 1 + (exp (- 2 * (ln (sigma_1 / sigma_2)) / N)))).
Proof. refuted product_flow_7_out_inhabited product_flow_7_out_left. Qed.
Lemma product_flow_7_out_wrong_1 : ~ (forall N r sigma_1 sigma_2, product_flow_7_out_domain N r sigma_1 sigma_2 -> product_flow_7_out_left N r sigma_1 sigma_2 = - (Rpower (sigma_2 / r) (- 2 / N)) * ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / N / r / (- 1 + (exp (- 2 * (ln (sigma_1 / sigma_2)) / N)))).
Proof. refuted product_flow_7_out_inhabited product_flow_7_out_left. Qed.

(* product_flow_8: At infinite depth it is (σ_1 + σ_2) z/(2ρ). | (sigma_1**2 - sigma_2**2)*Subs(exp(-y_r), y_r,
   log(r))/(2*log(sigma_1/sigma_2)) = (sigma_1**2 - sigma_2**2)/(2*r*log(sigma_1/sigma_2)) *)
Definition product_flow_8_out_domain (r sigma_1 sigma_2 : R) : Prop :=
  0 < r /\ 0 < sigma_1 /\ 0 < sigma_2 /\ ln (sigma_1 / sigma_2) <> 0.
Definition product_flow_8_out_left (r sigma_1 sigma_2 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * (exp (- (ln r))) / 2 / (ln (sigma_1 / sigma_2)).
Definition product_flow_8_out_right (r sigma_1 sigma_2 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / 2 / r / (ln (sigma_1 / sigma_2)).
Lemma product_flow_8_out : forall r sigma_1 sigma_2 : R, product_flow_8_out_domain r sigma_1 sigma_2 ->
  product_flow_8_out_left r sigma_1 sigma_2 = product_flow_8_out_right r sigma_1 sigma_2.
Proof.
  unfold product_flow_8_out_domain, product_flow_8_out_left, product_flow_8_out_right.
  intros r sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_1 H1 X_sigma_1.
  exponential sigma_2 H2 X_sigma_2.
  exponential r H0 X_r.
  assert (E0 : ln (exp X_r) = X_r) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (- X_r) = 1 / (exp X_r)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E2 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_8_left (r sigma_1 sigma_2 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) * ((fun y_r : R => exp (- y_r)) (ln r)) / 2 / (ln (sigma_1 / sigma_2)).
Definition product_flow_8_right (r sigma_1 sigma_2 : R) : R :=
  ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / 2 / r / (ln (sigma_1 / sigma_2)).
Lemma product_flow_8 : forall r sigma_1 sigma_2 : R, product_flow_8_out_domain r sigma_1 sigma_2 ->
  product_flow_8_left r sigma_1 sigma_2 = product_flow_8_right r sigma_1 sigma_2.
Proof.
  intros r sigma_1 sigma_2 H; generalize (product_flow_8_out r sigma_1 sigma_2 H); revert H.
  unfold product_flow_8_out_domain, product_flow_8_out_left, product_flow_8_out_right, product_flow_8_left, product_flow_8_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_8_out_inhabited : product_flow_8_out_domain (31 / 6) (7 / 2) (5 / 3).
Proof. premises product_flow_8_out_domain. Qed.
Lemma product_flow_8_out_left_value : Rabs (product_flow_8_out_left (31 / 6) (7 / 2) (5 / 3) - (3088760369 / 2500000000)) <= (1 / 10000000000).
Proof. by_value product_flow_8_out_left. Qed.
Lemma product_flow_8_out_right_value : Rabs (product_flow_8_out_right (31 / 6) (7 / 2) (5 / 3) - (3088760369 / 2500000000)) <= (1 / 10000000000).
Proof. by_value product_flow_8_out_right. Qed.
Lemma product_flow_8_out_wrong_0 : ~ (forall r sigma_1 sigma_2, product_flow_8_out_domain r sigma_1 sigma_2 -> product_flow_8_out_left r sigma_1 sigma_2 = ((sigma_1 ^ 2) - (sigma_2 ^ 2)) / 2 / sigma_1 / (ln (sigma_1 / sigma_2))).
Proof. refuted product_flow_8_out_inhabited product_flow_8_out_left. Qed.
Lemma product_flow_8_out_wrong_1 : ~ (forall r sigma_1 sigma_2, product_flow_8_out_domain r sigma_1 sigma_2 -> product_flow_8_out_left r sigma_1 sigma_2 = 0).
Proof. refuted product_flow_8_out_inhabited product_flow_8_out_left. Qed.

(* product_flow_10: | sigma_1**(2*(N - 1)/N)*Subs(exp(y_r*(-1 + 2/N)), y_r, log(r)) = r*(sigma_1/r)**(2 - 2/N) *)
Definition product_flow_10_out_domain (N r sigma_1 : R) : Prop :=
  0 < N /\ 0 < r /\ 0 < sigma_1.
Definition product_flow_10_out_left (N r sigma_1 : R) : R :=
  (Rpower sigma_1 (2 * (N - 1) / N)) * (exp ((ln r) * (- 1 + (2 / N)))).
Definition product_flow_10_out_right (N r sigma_1 : R) : R :=
  r * (Rpower (sigma_1 / r) (2 - (2 / N))).
Lemma product_flow_10_out : forall N r sigma_1 : R, product_flow_10_out_domain N r sigma_1 ->
  product_flow_10_out_left N r sigma_1 = product_flow_10_out_right N r sigma_1.
Proof.
  unfold product_flow_10_out_domain, product_flow_10_out_left, product_flow_10_out_right.
  intros N r sigma_1 (H0 & H1 & H2).
  exponential sigma_1 H2 X_sigma_1.
  exponential r H1 X_r.
  assert (E0 : Rpower (exp X_sigma_1) (2 * (N - 1) / N) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (exp X_r) = X_r) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (X_r * (- 1 + (2 / N))) = ((exp (X_r / N)) ^ 2) / (exp X_r)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((exp X_sigma_1) / (exp X_r)) (2 - (2 / N)) = ((exp X_sigma_1) ^ 2) * ((exp (X_r / N)) ^ 2) / ((exp X_r) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_10_left (N r sigma_1 : R) : R :=
  (Rpower sigma_1 (2 * (N - 1) / N)) * ((fun y_r : R => exp (y_r * (- 1 + (2 / N)))) (ln r)).
Definition product_flow_10_right (N r sigma_1 : R) : R :=
  r * (Rpower (sigma_1 / r) (2 - (2 / N))).
Lemma product_flow_10 : forall N r sigma_1 : R, product_flow_10_out_domain N r sigma_1 ->
  product_flow_10_left N r sigma_1 = product_flow_10_right N r sigma_1.
Proof.
  intros N r sigma_1 H; generalize (product_flow_10_out N r sigma_1 H); revert H.
  unfold product_flow_10_out_domain, product_flow_10_out_left, product_flow_10_out_right, product_flow_10_left, product_flow_10_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_10_out_inhabited : product_flow_10_out_domain 1 (31 / 6) (7 / 2).
Proof. premises product_flow_10_out_domain. Qed.
Lemma product_flow_10_out_left_value : Rabs (product_flow_10_out_left 1 (31 / 6) (7 / 2) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_10_out_left. Qed.
Lemma product_flow_10_out_right_value : Rabs (product_flow_10_out_right 1 (31 / 6) (7 / 2) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_10_out_right. Qed.
Lemma product_flow_10_out_wrong_0 : ~ (forall N r sigma_1, product_flow_10_out_domain N r sigma_1 -> product_flow_10_out_left N r sigma_1 = sigma_1 * (Rpower (sigma_1 / r) (2 - (2 / N)))).
Proof. refuted product_flow_10_out_inhabited product_flow_10_out_left. Qed.
Lemma product_flow_10_out_wrong_1 : ~ (forall N r sigma_1, product_flow_10_out_domain N r sigma_1 -> (Rpower sigma_1 (2 * (N - 1) / N)) * (exp ((- 1 + (2 / N)) * (ln sigma_1))) = product_flow_10_out_right N r sigma_1).
Proof. refuted product_flow_10_out_inhabited product_flow_10_out_right. Qed.

(* product_flow_11: | sigma_2**(2*(N - 1)/N)*Subs(exp(y_r*(-1 + 2/N)), y_r, log(r)) = r*(sigma_1/r)**(2 -
   2/N)*exp((-2 + 2/N)*log(sigma_1/sigma_2)) *)
Definition product_flow_11_out_domain (N r sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < r /\ 0 < sigma_1 /\ 0 < sigma_2.
Definition product_flow_11_out_left (N r sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_2 (2 * (N - 1) / N)) * (exp ((ln r) * (- 1 + (2 / N)))).
Definition product_flow_11_out_right (N r sigma_1 sigma_2 : R) : R :=
  r * (Rpower (sigma_1 / r) (2 - (2 / N))) * (exp ((- 2 + (2 / N)) * (ln (sigma_1 / sigma_2)))).
Lemma product_flow_11_out : forall N r sigma_1 sigma_2 : R, product_flow_11_out_domain N r sigma_1 sigma_2 ->
  product_flow_11_out_left N r sigma_1 sigma_2 = product_flow_11_out_right N r sigma_1 sigma_2.
Proof.
  unfold product_flow_11_out_domain, product_flow_11_out_left, product_flow_11_out_right.
  intros N r sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_2 H3 X_sigma_2.
  exponential r H1 X_r.
  exponential sigma_1 H2 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_2) (2 * (N - 1) / N) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (exp X_r) = X_r) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (X_r * (- 1 + (2 / N))) = ((exp (X_r / N)) ^ 2) / (exp X_r)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((exp X_sigma_1) / (exp X_r)) (2 - (2 / N)) = ((exp X_sigma_1) ^ 2) * ((exp (X_r / N)) ^ 2) / ((exp X_r) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E4 in *.
  assert (E5 : exp ((- 2 + (2 / N)) * (X_sigma_1 - X_sigma_2)) = ((exp X_sigma_2) ^ 2) * ((exp (X_sigma_1 / N)) ^ 2) / ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_11_left (N r sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_2 (2 * (N - 1) / N)) * ((fun y_r : R => exp (y_r * (- 1 + (2 / N)))) (ln r)).
Definition product_flow_11_right (N r sigma_1 sigma_2 : R) : R :=
  r * (Rpower (sigma_1 / r) (2 - (2 / N))) * (exp ((- 2 + (2 / N)) * (ln (sigma_1 / sigma_2)))).
Lemma product_flow_11 : forall N r sigma_1 sigma_2 : R, product_flow_11_out_domain N r sigma_1 sigma_2 ->
  product_flow_11_left N r sigma_1 sigma_2 = product_flow_11_right N r sigma_1 sigma_2.
Proof.
  intros N r sigma_1 sigma_2 H; generalize (product_flow_11_out N r sigma_1 sigma_2 H); revert H.
  unfold product_flow_11_out_domain, product_flow_11_out_left, product_flow_11_out_right, product_flow_11_left, product_flow_11_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_11_out_inhabited : product_flow_11_out_domain 1 (31 / 6) (7 / 2) (5 / 3).
Proof. premises product_flow_11_out_domain. Qed.
Lemma product_flow_11_out_left_value : Rabs (product_flow_11_out_left 1 (31 / 6) (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_11_out_left. Qed.
Lemma product_flow_11_out_right_value : Rabs (product_flow_11_out_right 1 (31 / 6) (7 / 2) (5 / 3) - (51666666667 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_11_out_right. Qed.
Lemma product_flow_11_out_wrong_0 : ~ (forall N r sigma_1 sigma_2, product_flow_11_out_domain N r sigma_1 sigma_2 -> product_flow_11_out_left N r sigma_1 sigma_2 = sigma_1 * (Rpower (sigma_1 / r) (2 - (2 / N))) * (exp ((- 2 + (2 / N)) * (ln (sigma_1 / sigma_2))))).
Proof. refuted product_flow_11_out_inhabited product_flow_11_out_left. Qed.
Lemma product_flow_11_out_wrong_1 : ~ (forall N r sigma_1 sigma_2, product_flow_11_out_domain N r sigma_1 sigma_2 -> (Rpower sigma_2 (2 * (N - 1) / N)) * (exp ((- 1 + (2 / N)) * (ln sigma_1))) = product_flow_11_out_right N r sigma_1 sigma_2).
Proof. refuted product_flow_11_out_inhabited product_flow_11_out_right. Qed.

(* product_flow_12: | sigma_1**(2*(N - 1)/N)*Subs(exp(y_r*(-1 + 2/N)), y_r, log(r))/sigma_1 = (sigma_1/r)**(1 -
   2/N) *)
Definition product_flow_12_out_domain (N r sigma_1 : R) : Prop :=
  0 < N /\ 0 < r /\ 0 < sigma_1.
Definition product_flow_12_out_left (N r sigma_1 : R) : R :=
  (Rpower sigma_1 (2 * (N - 1) / N)) * (exp ((ln r) * (- 1 + (2 / N)))) / sigma_1.
Definition product_flow_12_out_right (N r sigma_1 : R) : R :=
  Rpower (sigma_1 / r) (1 - (2 / N)).
Lemma product_flow_12_out : forall N r sigma_1 : R, product_flow_12_out_domain N r sigma_1 ->
  product_flow_12_out_left N r sigma_1 = product_flow_12_out_right N r sigma_1.
Proof.
  unfold product_flow_12_out_domain, product_flow_12_out_left, product_flow_12_out_right.
  intros N r sigma_1 (H0 & H1 & H2).
  exponential sigma_1 H2 X_sigma_1.
  exponential r H1 X_r.
  assert (E0 : Rpower (exp X_sigma_1) (2 * (N - 1) / N) = ((exp X_sigma_1) ^ 2) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (exp X_r) = X_r) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (X_r * (- 1 + (2 / N))) = ((exp (X_r / N)) ^ 2) / (exp X_r)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((exp X_sigma_1) / (exp X_r)) (1 - (2 / N)) = ((exp (X_r / N)) ^ 2) * (exp X_sigma_1) / (exp X_r) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_12_left (N r sigma_1 : R) : R :=
  (Rpower sigma_1 (2 * (N - 1) / N)) * ((fun y_r : R => exp (y_r * (- 1 + (2 / N)))) (ln r)) / sigma_1.
Definition product_flow_12_right (N r sigma_1 : R) : R :=
  Rpower (sigma_1 / r) (1 - (2 / N)).
Lemma product_flow_12 : forall N r sigma_1 : R, product_flow_12_out_domain N r sigma_1 ->
  product_flow_12_left N r sigma_1 = product_flow_12_right N r sigma_1.
Proof.
  intros N r sigma_1 H; generalize (product_flow_12_out N r sigma_1 H); revert H.
  unfold product_flow_12_out_domain, product_flow_12_out_left, product_flow_12_out_right, product_flow_12_left, product_flow_12_right.
  intros (H0 & H1 & H2) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_12_out_inhabited : product_flow_12_out_domain 1 (31 / 6) (7 / 2).
Proof. premises product_flow_12_out_domain. Qed.
Lemma product_flow_12_out_left_value : Rabs (product_flow_12_out_left 1 (31 / 6) (7 / 2) - (7380952381 / 5000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_12_out_left. Qed.
Lemma product_flow_12_out_right_value : Rabs (product_flow_12_out_right 1 (31 / 6) (7 / 2) - (7380952381 / 5000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_12_out_right. Qed.
Lemma product_flow_12_out_wrong_0 : ~ (forall N r sigma_1, product_flow_12_out_domain N r sigma_1 -> product_flow_12_out_left N r sigma_1 = 1).
Proof. refuted product_flow_12_out_inhabited product_flow_12_out_left. Qed.
Lemma product_flow_12_out_wrong_1 : ~ (forall N r sigma_1, product_flow_12_out_domain N r sigma_1 -> (Rpower sigma_1 (2 * (N - 1) / N)) * (exp ((- 1 + (2 / N)) * (ln r))) / r = product_flow_12_out_right N r sigma_1).
Proof. refuted product_flow_12_out_inhabited product_flow_12_out_right. Qed.

(* product_flow_13: | sigma_2**(2*(N - 1)/N)*Subs(exp(y_r*(-1 + 2/N)), y_r, log(r))/sigma_2 = (sigma_1/r)**(1 -
   2/N)*exp((-1 + 2/N)*log(sigma_1/sigma_2)) *)
Definition product_flow_13_out_domain (N r sigma_1 sigma_2 : R) : Prop :=
  0 < N /\ 0 < r /\ 0 < sigma_1 /\ 0 < sigma_2.
Definition product_flow_13_out_left (N r sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_2 (2 * (N - 1) / N)) * (exp ((ln r) * (- 1 + (2 / N)))) / sigma_2.
Definition product_flow_13_out_right (N r sigma_1 sigma_2 : R) : R :=
  (Rpower (sigma_1 / r) (1 - (2 / N))) * (exp ((- 1 + (2 / N)) * (ln (sigma_1 / sigma_2)))).
Lemma product_flow_13_out : forall N r sigma_1 sigma_2 : R, product_flow_13_out_domain N r sigma_1 sigma_2 ->
  product_flow_13_out_left N r sigma_1 sigma_2 = product_flow_13_out_right N r sigma_1 sigma_2.
Proof.
  unfold product_flow_13_out_domain, product_flow_13_out_left, product_flow_13_out_right.
  intros N r sigma_1 sigma_2 (H0 & H1 & H2 & H3).
  exponential sigma_2 H3 X_sigma_2.
  exponential r H1 X_r.
  exponential sigma_1 H2 X_sigma_1.
  assert (E0 : Rpower (exp X_sigma_2) (2 * (N - 1) / N) = ((exp X_sigma_2) ^ 2) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : ln (exp X_r) = X_r) by logarithm. rewrite ?E1 in *.
  assert (E2 : exp (X_r * (- 1 + (2 / N))) = ((exp (X_r / N)) ^ 2) / (exp X_r)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower ((exp X_sigma_1) / (exp X_r)) (1 - (2 / N)) = ((exp (X_r / N)) ^ 2) * (exp X_sigma_1) / (exp X_r) / ((exp (X_sigma_1 / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  assert (E4 : ln ((exp X_sigma_1) / (exp X_sigma_2)) = X_sigma_1 - X_sigma_2) by logarithm. rewrite ?E4 in *.
  assert (E5 : exp ((- 1 + (2 / N)) * (X_sigma_1 - X_sigma_2)) = ((exp (X_sigma_1 / N)) ^ 2) * (exp X_sigma_2) / (exp X_sigma_1) / ((exp (X_sigma_2 / N)) ^ 2)) by same_exponent. rewrite ?E5 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_13_left (N r sigma_1 sigma_2 : R) : R :=
  (Rpower sigma_2 (2 * (N - 1) / N)) * ((fun y_r : R => exp (y_r * (- 1 + (2 / N)))) (ln r)) / sigma_2.
Definition product_flow_13_right (N r sigma_1 sigma_2 : R) : R :=
  (Rpower (sigma_1 / r) (1 - (2 / N))) * (exp ((- 1 + (2 / N)) * (ln (sigma_1 / sigma_2)))).
Lemma product_flow_13 : forall N r sigma_1 sigma_2 : R, product_flow_13_out_domain N r sigma_1 sigma_2 ->
  product_flow_13_left N r sigma_1 sigma_2 = product_flow_13_right N r sigma_1 sigma_2.
Proof.
  intros N r sigma_1 sigma_2 H; generalize (product_flow_13_out N r sigma_1 sigma_2 H); revert H.
  unfold product_flow_13_out_domain, product_flow_13_out_left, product_flow_13_out_right, product_flow_13_left, product_flow_13_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_13_out_inhabited : product_flow_13_out_domain 1 (31 / 6) (7 / 2) (5 / 3).
Proof. premises product_flow_13_out_domain. Qed.
Lemma product_flow_13_out_left_value : Rabs (product_flow_13_out_left 1 (31 / 6) (7 / 2) (5 / 3) - (31 / 10)) <= (1 / 10000000000).
Proof. by_value product_flow_13_out_left. Qed.
Lemma product_flow_13_out_right_value : Rabs (product_flow_13_out_right 1 (31 / 6) (7 / 2) (5 / 3) - (31 / 10)) <= (1 / 10000000000).
Proof. by_value product_flow_13_out_right. Qed.
Lemma product_flow_13_out_wrong_0 : ~ (forall N r sigma_1 sigma_2, product_flow_13_out_domain N r sigma_1 sigma_2 -> product_flow_13_out_left N r sigma_1 sigma_2 = (Rpower (sigma_2 / r) (1 - (2 / N))) * (exp ((- 1 + (2 / N)) * (ln (sigma_1 / sigma_2))))).
Proof. refuted product_flow_13_out_inhabited product_flow_13_out_left. Qed.
Lemma product_flow_13_out_wrong_1 : ~ (forall N r sigma_1 sigma_2, product_flow_13_out_domain N r sigma_1 sigma_2 -> product_flow_13_out_left N r sigma_1 sigma_2 = exp ((- 1 + (2 / N)) * (ln (sigma_1 / sigma_2)))).
Proof. refuted product_flow_13_out_inhabited product_flow_13_out_left. Qed.

(* product_flow_14: | sigma_1**2*Subs(exp(-y_r), y_r, log(r)) = sigma_1**2/r *)
Definition product_flow_14_out_domain (r sigma_1 : R) : Prop :=
  0 < r /\ 0 < sigma_1.
Definition product_flow_14_out_left (r sigma_1 : R) : R :=
  (sigma_1 ^ 2) * (exp (- (ln r))).
Definition product_flow_14_out_right (r sigma_1 : R) : R :=
  (sigma_1 ^ 2) / r.
Lemma product_flow_14_out : forall r sigma_1 : R, product_flow_14_out_domain r sigma_1 ->
  product_flow_14_out_left r sigma_1 = product_flow_14_out_right r sigma_1.
Proof.
  unfold product_flow_14_out_domain, product_flow_14_out_left, product_flow_14_out_right.
  intros r sigma_1 (H0 & H1).
  exponential r H0 X_r.
  assert (E0 : ln (exp X_r) = X_r) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (- X_r) = 1 / (exp X_r)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_14_left (r sigma_1 : R) : R :=
  (sigma_1 ^ 2) * ((fun y_r : R => exp (- y_r)) (ln r)).
Definition product_flow_14_right (r sigma_1 : R) : R :=
  (sigma_1 ^ 2) / r.
Lemma product_flow_14 : forall r sigma_1 : R, product_flow_14_out_domain r sigma_1 ->
  product_flow_14_left r sigma_1 = product_flow_14_right r sigma_1.
Proof.
  intros r sigma_1 H; generalize (product_flow_14_out r sigma_1 H); revert H.
  unfold product_flow_14_out_domain, product_flow_14_out_left, product_flow_14_out_right, product_flow_14_left, product_flow_14_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_14_out_inhabited : product_flow_14_out_domain (31 / 6) (7 / 2).
Proof. premises product_flow_14_out_domain. Qed.
Lemma product_flow_14_out_left_value : Rabs (product_flow_14_out_left (31 / 6) (7 / 2) - (23709677419 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_14_out_left. Qed.
Lemma product_flow_14_out_right_value : Rabs (product_flow_14_out_right (31 / 6) (7 / 2) - (23709677419 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_14_out_right. Qed.
Lemma product_flow_14_out_wrong_0 : ~ (forall r sigma_1, product_flow_14_out_domain r sigma_1 -> product_flow_14_out_left r sigma_1 = sigma_1).
Proof. refuted product_flow_14_out_inhabited product_flow_14_out_left. Qed.
Lemma product_flow_14_out_wrong_1 : ~ (forall r sigma_1, product_flow_14_out_domain r sigma_1 -> product_flow_14_out_left r sigma_1 = r).
Proof. refuted product_flow_14_out_inhabited product_flow_14_out_left. Qed.

(* product_flow_15: | sigma_2**2*Subs(exp(-y_r), y_r, log(r)) = sigma_2**2/r *)
Definition product_flow_15_out_domain (r sigma_2 : R) : Prop :=
  0 < r /\ 0 < sigma_2.
Definition product_flow_15_out_left (r sigma_2 : R) : R :=
  (sigma_2 ^ 2) * (exp (- (ln r))).
Definition product_flow_15_out_right (r sigma_2 : R) : R :=
  (sigma_2 ^ 2) / r.
Lemma product_flow_15_out : forall r sigma_2 : R, product_flow_15_out_domain r sigma_2 ->
  product_flow_15_out_left r sigma_2 = product_flow_15_out_right r sigma_2.
Proof.
  unfold product_flow_15_out_domain, product_flow_15_out_left, product_flow_15_out_right.
  intros r sigma_2 (H0 & H1).
  exponential r H0 X_r.
  assert (E0 : ln (exp X_r) = X_r) by logarithm. rewrite ?E0 in *.
  assert (E1 : exp (- X_r) = 1 / (exp X_r)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition product_flow_15_left (r sigma_2 : R) : R :=
  (sigma_2 ^ 2) * ((fun y_r : R => exp (- y_r)) (ln r)).
Definition product_flow_15_right (r sigma_2 : R) : R :=
  (sigma_2 ^ 2) / r.
Lemma product_flow_15 : forall r sigma_2 : R, product_flow_15_out_domain r sigma_2 ->
  product_flow_15_left r sigma_2 = product_flow_15_right r sigma_2.
Proof.
  intros r sigma_2 H; generalize (product_flow_15_out r sigma_2 H); revert H.
  unfold product_flow_15_out_domain, product_flow_15_out_left, product_flow_15_out_right, product_flow_15_left, product_flow_15_right.
  intros (H0 & H1) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma product_flow_15_out_inhabited : product_flow_15_out_domain (31 / 6) (5 / 3).
Proof. premises product_flow_15_out_domain. Qed.
Lemma product_flow_15_out_left_value : Rabs (product_flow_15_out_left (31 / 6) (5 / 3) - (2688172043 / 5000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_15_out_left. Qed.
Lemma product_flow_15_out_right_value : Rabs (product_flow_15_out_right (31 / 6) (5 / 3) - (2688172043 / 5000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_15_out_right. Qed.
Lemma product_flow_15_out_wrong_0 : ~ (forall r sigma_2, product_flow_15_out_domain r sigma_2 -> product_flow_15_out_left r sigma_2 = sigma_2).
Proof. refuted product_flow_15_out_inhabited product_flow_15_out_left. Qed.
Lemma product_flow_15_out_wrong_1 : ~ (forall r sigma_2, product_flow_15_out_domain r sigma_2 -> product_flow_15_out_left r sigma_2 = r).
Proof. refuted product_flow_15_out_inhabited product_flow_15_out_left. Qed.

(* product_flow_16: | (G_11 - G_22)*(lambda_11/2 - lambda_22/2) + (G_11 + G_22)*(lambda_11/2 + lambda_22/2) =
   G_11*lambda_11 + G_22*lambda_22 *)
Definition product_flow_16_domain (G_11 G_22 lambda_11 lambda_22 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_22.
Definition product_flow_16_left (G_11 G_22 lambda_11 lambda_22 : R) : R :=
  ((G_11 - G_22) * ((lambda_11 / 2) - (lambda_22 / 2))) + ((G_11 + G_22) * ((lambda_11 / 2) + (lambda_22 / 2))).
Definition product_flow_16_right (G_11 G_22 lambda_11 lambda_22 : R) : R :=
  (G_11 * lambda_11) + (G_22 * lambda_22).
Lemma product_flow_16 : forall G_11 G_22 lambda_11 lambda_22 : R, product_flow_16_domain G_11 G_22 lambda_11 lambda_22 ->
  product_flow_16_left G_11 G_22 lambda_11 lambda_22 = product_flow_16_right G_11 G_22 lambda_11 lambda_22.
Proof.
  unfold product_flow_16_domain, product_flow_16_left, product_flow_16_right.
  intros G_11 G_22 lambda_11 lambda_22 (H0 & H1).
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_16_inhabited : product_flow_16_domain (2 / 3) (-(4 / 5)) 3 (5 / 7).
Proof. premises product_flow_16_domain. Qed.
Lemma product_flow_16_left_value : Rabs (product_flow_16_left (2 / 3) (-(4 / 5)) 3 (5 / 7) - (7142857143 / 5000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_16_left. Qed.
Lemma product_flow_16_right_value : Rabs (product_flow_16_right (2 / 3) (-(4 / 5)) 3 (5 / 7) - (7142857143 / 5000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_16_right. Qed.
Lemma product_flow_16_wrong_0 : ~ (forall G_11 G_22 lambda_11 lambda_22, product_flow_16_domain G_11 G_22 lambda_11 lambda_22 -> product_flow_16_left G_11 G_22 lambda_11 lambda_22 = (G_22 * lambda_11) + (G_22 * lambda_22)).
Proof. refuted product_flow_16_inhabited product_flow_16_left. Qed.
Lemma product_flow_16_wrong_1 : ~ (forall G_11 G_22 lambda_11 lambda_22, product_flow_16_domain G_11 G_22 lambda_11 lambda_22 -> product_flow_16_left G_11 G_22 lambda_11 lambda_22 = (G_11 * lambda_22) + (G_22 * lambda_22)).
Proof. refuted product_flow_16_inhabited product_flow_16_left. Qed.

(* product_flow_17: The matrix with the directions of p and q, the same σ_1 and σ_2 = e^ℓ/σ_1 has |det| = e^ℓ:
   rounding and truncation in W are taken out of its determinant. | -(sigma_1 - exp(ell)/sigma_1)**2/4 + (sigma_1
   + exp(ell)/sigma_1)**2/4 = exp(ell) *)
Definition product_flow_17_domain (ell sigma_1 : R) : Prop :=
  0 < sigma_1.
Definition product_flow_17_left (ell sigma_1 : R) : R :=
  - (((sigma_1 - ((exp ell) / sigma_1)) ^ 2) / 4) + (((sigma_1 + ((exp ell) / sigma_1)) ^ 2) / 4).
Definition product_flow_17_right (ell sigma_1 : R) : R :=
  exp ell.
Lemma product_flow_17 : forall ell sigma_1 : R, product_flow_17_domain ell sigma_1 ->
  product_flow_17_left ell sigma_1 = product_flow_17_right ell sigma_1.
Proof.
  unfold product_flow_17_domain, product_flow_17_left, product_flow_17_right.
  intros ell sigma_1 H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_17_inhabited : product_flow_17_domain (-3) (7 / 2).
Proof. premises product_flow_17_domain. Qed.
Lemma product_flow_17_left_value : Rabs (product_flow_17_left (-3) (7 / 2) - (3111691773 / 62500000000)) <= (1 / 1000000000000).
Proof. by_value product_flow_17_left. Qed.
Lemma product_flow_17_right_value : Rabs (product_flow_17_right (-3) (7 / 2) - (3111691773 / 62500000000)) <= (1 / 1000000000000).
Proof. by_value product_flow_17_right. Qed.
Lemma product_flow_17_wrong_0 : ~ (forall ell sigma_1, product_flow_17_domain ell sigma_1 -> - (((sigma_1 - ((exp ell) / sigma_1)) ^ 2) / 2) + (((sigma_1 + ((exp ell) / sigma_1)) ^ 2) / 4) = product_flow_17_right ell sigma_1).
Proof. refuted product_flow_17_inhabited product_flow_17_right. Qed.
Lemma product_flow_17_wrong_1 : ~ (forall ell sigma_1, product_flow_17_domain ell sigma_1 -> (((sigma_1 + ((exp ell) / sigma_1)) ^ 2) / 4) - ((((2 * sigma_1) - ((exp ell) / sigma_1)) ^ 2) / 4) = product_flow_17_right ell sigma_1).
Proof. refuted product_flow_17_inhabited product_flow_17_right. Qed.

(* product_flow_18: | (sigma_1 - exp(ell)/sigma_1)*(cos(phi)*cos(theta) - sin(phi)*sin(theta))/2 + (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*cos(theta) + sin(phi)*sin(theta))/2 = cos(phi)*cos(theta)*sigma_1 +
   sin(phi)*sin(theta)*exp(ell)/sigma_1 *)
Definition product_flow_18_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_18_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) - (sin_phi * sin_theta)) / 2) + ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) + (sin_phi * sin_theta)) / 2).
Definition product_flow_18_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  (cos_phi * cos_theta * sigma_1) + (sin_phi * sin_theta * (exp ell) / sigma_1).
Lemma product_flow_18 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_18_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_18_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_18_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_18_domain, product_flow_18_left, product_flow_18_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_18_inhabited : product_flow_18_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_18_domain. Qed.
Lemma product_flow_18_left_value : Rabs (product_flow_18_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(19340846533 / 10000000000))) <= (1 / 10000000000).
Proof. by_value product_flow_18_left. Qed.
Lemma product_flow_18_right_value : Rabs (product_flow_18_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(19340846533 / 10000000000))) <= (1 / 10000000000).
Proof. by_value product_flow_18_right. Qed.
Lemma product_flow_18_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_18_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_18_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_theta * sigma_1 * sin_phi) + (sin_phi * sin_theta * (exp ell) / sigma_1)).
Proof. refuted product_flow_18_inhabited product_flow_18_left. Qed.
Lemma product_flow_18_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_18_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_18_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * sigma_1 * sin_theta) + (sin_phi * sin_theta * (exp ell) / sigma_1)).
Proof. refuted product_flow_18_inhabited product_flow_18_left. Qed.

(* product_flow_19: | (sigma_1 - exp(ell)/sigma_1)*(cos(phi)*sin(theta) + cos(theta)*sin(phi))/2 - (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*sin(theta) - cos(theta)*sin(phi))/2 = -cos(phi)*sin(theta)*exp(ell)/sigma_1 +
   cos(theta)*sigma_1*sin(phi) *)
Definition product_flow_19_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_19_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) + (cos_theta * sin_phi)) / 2) - ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) - (cos_theta * sin_phi)) / 2).
Definition product_flow_19_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  - (cos_phi * sin_theta * (exp ell) / sigma_1) + (cos_theta * sigma_1 * sin_phi).
Lemma product_flow_19 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_19_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_19_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_19_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_19_domain, product_flow_19_left, product_flow_19_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_19_inhabited : product_flow_19_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_19_domain. Qed.
Lemma product_flow_19_left_value : Rabs (product_flow_19_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (81819683201 / 100000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_19_left. Qed.
Lemma product_flow_19_right_value : Rabs (product_flow_19_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (81819683201 / 100000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_19_right. Qed.
Lemma product_flow_19_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_19_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_19_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = - (cos_phi * sin_theta * (exp ell) / sigma_1) + (sigma_1 * sin_phi * sin_theta)).
Proof. refuted product_flow_19_inhabited product_flow_19_left. Qed.
Lemma product_flow_19_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_19_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_19_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * cos_theta * sigma_1) - (cos_phi * sin_theta * (exp ell) / sigma_1)).
Proof. refuted product_flow_19_inhabited product_flow_19_left. Qed.

(* product_flow_20: | (sigma_1 - exp(ell)/sigma_1)*(cos(phi)*sin(theta) + cos(theta)*sin(phi))/2 + (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*sin(theta) - cos(theta)*sin(phi))/2 = cos(phi)*sigma_1*sin(theta) -
   cos(theta)*sin(phi)*exp(ell)/sigma_1 *)
Definition product_flow_20_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_20_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) + (cos_theta * sin_phi)) / 2) + ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) - (cos_theta * sin_phi)) / 2).
Definition product_flow_20_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  (cos_phi * sigma_1 * sin_theta) - (cos_theta * sin_phi * (exp ell) / sigma_1).
Lemma product_flow_20 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_20_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_20_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_20_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_20_domain, product_flow_20_left, product_flow_20_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_20_inhabited : product_flow_20_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_20_domain. Qed.
Lemma product_flow_20_left_value : Rabs (product_flow_20_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(5175796097 / 2000000000))) <= (1 / 10000000000).
Proof. by_value product_flow_20_left. Qed.
Lemma product_flow_20_right_value : Rabs (product_flow_20_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(5175796097 / 2000000000))) <= (1 / 10000000000).
Proof. by_value product_flow_20_right. Qed.
Lemma product_flow_20_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_20_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_20_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = - (cos_theta * sin_phi * (exp ell) / sigma_1) + (sigma_1 * sin_phi * sin_theta)).
Proof. refuted product_flow_20_inhabited product_flow_20_left. Qed.
Lemma product_flow_20_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_20_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_20_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * cos_theta * sigma_1) - (cos_theta * sin_phi * (exp ell) / sigma_1)).
Proof. refuted product_flow_20_inhabited product_flow_20_left. Qed.

(* product_flow_21: | -(sigma_1 - exp(ell)/sigma_1)*(cos(phi)*cos(theta) - sin(phi)*sin(theta))/2 + (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*cos(theta) + sin(phi)*sin(theta))/2 = cos(phi)*cos(theta)*exp(ell)/sigma_1 +
   sigma_1*sin(phi)*sin(theta) *)
Definition product_flow_21_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_21_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  - ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) - (sin_phi * sin_theta)) / 2) + ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) + (sin_phi * sin_theta)) / 2).
Definition product_flow_21_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  (cos_phi * cos_theta * (exp ell) / sigma_1) + (sigma_1 * sin_phi * sin_theta).
Lemma product_flow_21 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_21_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_21_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_21_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_21_domain, product_flow_21_left, product_flow_21_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_21_inhabited : product_flow_21_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_21_domain. Qed.
Lemma product_flow_21_left_value : Rabs (product_flow_21_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (10690446837 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_21_left. Qed.
Lemma product_flow_21_right_value : Rabs (product_flow_21_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (10690446837 / 10000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_21_right. Qed.
Lemma product_flow_21_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_21_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_21_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * cos_theta * (exp ell) / sigma_1) + (cos_phi * sigma_1 * sin_theta)).
Proof. refuted product_flow_21_inhabited product_flow_21_left. Qed.
Lemma product_flow_21_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_21_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_21_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * cos_theta * (exp ell) / sigma_1) + (cos_theta * sigma_1 * sin_phi)).
Proof. refuted product_flow_21_inhabited product_flow_21_left. Qed.

(* product_flow_22: | (sigma_1 - exp(ell)/sigma_1)*(cos(phi)*cos(theta) + sin(phi)*sin(theta))/2 + (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*cos(theta) - sin(phi)*sin(theta))/2 = cos(phi)*cos(theta)*sigma_1 -
   sin(phi)*sin(theta)*exp(ell)/sigma_1 *)
Definition product_flow_22_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_22_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) + (sin_phi * sin_theta)) / 2) + ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) - (sin_phi * sin_theta)) / 2).
Definition product_flow_22_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  (cos_phi * cos_theta * sigma_1) - (sin_phi * sin_theta * (exp ell) / sigma_1).
Lemma product_flow_22 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_22_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_22_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_22_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_22_domain, product_flow_22_left, product_flow_22_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_22_inhabited : product_flow_22_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_22_domain. Qed.
Lemma product_flow_22_left_value : Rabs (product_flow_22_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(4857096059 / 2500000000))) <= (1 / 10000000000).
Proof. by_value product_flow_22_left. Qed.
Lemma product_flow_22_right_value : Rabs (product_flow_22_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(4857096059 / 2500000000))) <= (1 / 10000000000).
Proof. by_value product_flow_22_right. Qed.
Lemma product_flow_22_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_22_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_22_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_theta * sigma_1 * sin_phi) - (sin_phi * sin_theta * (exp ell) / sigma_1)).
Proof. refuted product_flow_22_inhabited product_flow_22_left. Qed.
Lemma product_flow_22_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_22_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_22_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * sigma_1 * sin_theta) - (sin_phi * sin_theta * (exp ell) / sigma_1)).
Proof. refuted product_flow_22_inhabited product_flow_22_left. Qed.

(* product_flow_23: | -(sigma_1 - exp(ell)/sigma_1)*(cos(phi)*sin(theta) - cos(theta)*sin(phi))/2 + (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*sin(theta) + cos(theta)*sin(phi))/2 = cos(phi)*sin(theta)*exp(ell)/sigma_1 +
   cos(theta)*sigma_1*sin(phi) *)
Definition product_flow_23_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_23_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  - ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) - (cos_theta * sin_phi)) / 2) + ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) + (cos_theta * sin_phi)) / 2).
Definition product_flow_23_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  (cos_phi * sin_theta * (exp ell) / sigma_1) + (cos_theta * sigma_1 * sin_phi).
Lemma product_flow_23 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_23_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_23_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_23_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_23_domain, product_flow_23_left, product_flow_23_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_23_inhabited : product_flow_23_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_23_domain. Qed.
Lemma product_flow_23_left_value : Rabs (product_flow_23_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (39859389169 / 50000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_23_left. Qed.
Lemma product_flow_23_right_value : Rabs (product_flow_23_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (39859389169 / 50000000000)) <= (1 / 100000000000).
Proof. by_value product_flow_23_right. Qed.
Lemma product_flow_23_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_23_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_23_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * sin_theta * (exp ell) / sigma_1) + (sigma_1 * sin_phi * sin_theta)).
Proof. refuted product_flow_23_inhabited product_flow_23_left. Qed.
Lemma product_flow_23_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_23_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_23_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * cos_theta * sigma_1) + (cos_phi * sin_theta * (exp ell) / sigma_1)).
Proof. refuted product_flow_23_inhabited product_flow_23_left. Qed.

(* product_flow_24: | (sigma_1 - exp(ell)/sigma_1)*(cos(phi)*sin(theta) - cos(theta)*sin(phi))/2 + (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*sin(theta) + cos(theta)*sin(phi))/2 = cos(phi)*sigma_1*sin(theta) +
   cos(theta)*sin(phi)*exp(ell)/sigma_1 *)
Definition product_flow_24_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_24_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) - (cos_theta * sin_phi)) / 2) + ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * sin_theta) + (cos_theta * sin_phi)) / 2).
Definition product_flow_24_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  (cos_phi * sigma_1 * sin_theta) + (cos_theta * sin_phi * (exp ell) / sigma_1).
Lemma product_flow_24 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_24_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_24_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_24_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_24_domain, product_flow_24_left, product_flow_24_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_24_inhabited : product_flow_24_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_24_domain. Qed.
Lemma product_flow_24_left_value : Rabs (product_flow_24_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(3226665901 / 1250000000))) <= (1 / 10000000000).
Proof. by_value product_flow_24_left. Qed.
Lemma product_flow_24_right_value : Rabs (product_flow_24_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (-(3226665901 / 1250000000))) <= (1 / 10000000000).
Proof. by_value product_flow_24_right. Qed.
Lemma product_flow_24_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_24_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_24_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_theta * sin_phi * (exp ell) / sigma_1) + (sigma_1 * sin_phi * sin_theta)).
Proof. refuted product_flow_24_inhabited product_flow_24_left. Qed.
Lemma product_flow_24_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_24_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_24_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = (cos_phi * cos_theta * sigma_1) + (cos_theta * sin_phi * (exp ell) / sigma_1)).
Proof. refuted product_flow_24_inhabited product_flow_24_left. Qed.

(* product_flow_25: | (sigma_1 - exp(ell)/sigma_1)*(cos(phi)*cos(theta) + sin(phi)*sin(theta))/2 - (sigma_1 +
   exp(ell)/sigma_1)*(cos(phi)*cos(theta) - sin(phi)*sin(theta))/2 = -cos(phi)*cos(theta)*exp(ell)/sigma_1 +
   sigma_1*sin(phi)*sin(theta) *)
Definition product_flow_25_domain (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : Prop :=
  0 < sigma_1.
Definition product_flow_25_left (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  ((sigma_1 - ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) + (sin_phi * sin_theta)) / 2) - ((sigma_1 + ((exp ell) / sigma_1)) * ((cos_phi * cos_theta) - (sin_phi * sin_theta)) / 2).
Definition product_flow_25_right (cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R) : R :=
  - (cos_phi * cos_theta * (exp ell) / sigma_1) + (sigma_1 * sin_phi * sin_theta).
Lemma product_flow_25 : forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta : R, product_flow_25_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta ->
  product_flow_25_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = product_flow_25_right cos_phi cos_theta ell sigma_1 sin_phi sin_theta.
Proof.
  unfold product_flow_25_domain, product_flow_25_left, product_flow_25_right.
  intros cos_phi cos_theta ell sigma_1 sin_phi sin_theta H0.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma product_flow_25_inhabited : product_flow_25_domain (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5).
Proof. premises product_flow_25_domain. Qed.
Lemma product_flow_25_left_value : Rabs (product_flow_25_left (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (5424007351 / 5000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_25_left. Qed.
Lemma product_flow_25_right_value : Rabs (product_flow_25_right (-(12 / 13)) (3 / 5) (-3) (7 / 2) (5 / 13) (4 / 5) - (5424007351 / 5000000000)) <= (1 / 10000000000).
Proof. by_value product_flow_25_right. Qed.
Lemma product_flow_25_wrong_0 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_25_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_25_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = - (cos_phi * cos_theta * (exp ell) / sigma_1) + (cos_phi * sigma_1 * sin_theta)).
Proof. refuted product_flow_25_inhabited product_flow_25_left. Qed.
Lemma product_flow_25_wrong_1 : ~ (forall cos_phi cos_theta ell sigma_1 sin_phi sin_theta, product_flow_25_domain cos_phi cos_theta ell sigma_1 sin_phi sin_theta -> product_flow_25_left cos_phi cos_theta ell sigma_1 sin_phi sin_theta = - (cos_phi * cos_theta * (exp ell) / sigma_1) + (cos_theta * sigma_1 * sin_phi)).
Proof. refuted product_flow_25_inhabited product_flow_25_left. Qed.

(* singular_flow_3: Solved for a: a^U_il = (L_il σ_l) G_il − (L_li σ_i) G_li, |
   G_il*lambda_il*sigma_l/(sigma_i**2 - sigma_l**2) + G_li*lambda_il*sigma_i/(sigma_i**2 - sigma_l**2) =
   G_il*lambda_il*sigma_l/(sigma_i**2 - sigma_l**2) - G_li*lambda_il*sigma_i/(-sigma_i**2 + sigma_l**2) *)
Definition singular_flow_3_domain (G_il G_li lambda_il sigma_i sigma_l : R) : Prop :=
  0 < lambda_il /\ 0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition singular_flow_3_left (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  (G_il * lambda_il * sigma_l / ((sigma_i ^ 2) - (sigma_l ^ 2))) + (G_li * lambda_il * sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Definition singular_flow_3_right (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  (G_il * lambda_il * sigma_l / ((sigma_i ^ 2) - (sigma_l ^ 2))) - (G_li * lambda_il * sigma_i / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Lemma singular_flow_3 : forall G_il G_li lambda_il sigma_i sigma_l : R, singular_flow_3_domain G_il G_li lambda_il sigma_i sigma_l ->
  singular_flow_3_left G_il G_li lambda_il sigma_i sigma_l = singular_flow_3_right G_il G_li lambda_il sigma_i sigma_l.
Proof.
  unfold singular_flow_3_domain, singular_flow_3_left, singular_flow_3_right.
  intros G_il G_li lambda_il sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_3_inhabited : singular_flow_3_domain (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises singular_flow_3_domain. Qed.
Lemma singular_flow_3_left_value : Rabs (singular_flow_3_left (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (-(40117302053 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_3_left. Qed.
Lemma singular_flow_3_right_value : Rabs (singular_flow_3_right (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (-(40117302053 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_3_right. Qed.
Lemma singular_flow_3_wrong_0 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_3_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_3_left G_il G_li lambda_il sigma_i sigma_l = (G_il * lambda_il * sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2))) - (G_li * lambda_il * sigma_l / (- (sigma_i ^ 2) + (sigma_l ^ 2)))).
Proof. refuted singular_flow_3_inhabited singular_flow_3_left. Qed.
Lemma singular_flow_3_wrong_1 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_3_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_3_left G_il G_li lambda_il sigma_i sigma_l = - (G_il * lambda_il * sigma_i / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (G_li * lambda_il * sigma_l / ((sigma_i ^ 2) - (sigma_l ^ 2)))).
Proof. refuted singular_flow_3_inhabited singular_flow_3_left. Qed.

(* singular_flow_4: and for b: a^V_il = (σ_i L_il) G_il − (σ_l L_li) G_li. | G_il*lambda_il*sigma_i/(sigma_i**2 -
   sigma_l**2) + G_li*lambda_il*sigma_l/(sigma_i**2 - sigma_l**2) = G_il*lambda_il*sigma_i/(sigma_i**2 -
   sigma_l**2) - G_li*lambda_il*sigma_l/(-sigma_i**2 + sigma_l**2) *)
Definition singular_flow_4_domain (G_il G_li lambda_il sigma_i sigma_l : R) : Prop :=
  0 < lambda_il /\ 0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition singular_flow_4_left (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  (G_il * lambda_il * sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2))) + (G_li * lambda_il * sigma_l / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Definition singular_flow_4_right (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  (G_il * lambda_il * sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2))) - (G_li * lambda_il * sigma_l / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Lemma singular_flow_4 : forall G_il G_li lambda_il sigma_i sigma_l : R, singular_flow_4_domain G_il G_li lambda_il sigma_i sigma_l ->
  singular_flow_4_left G_il G_li lambda_il sigma_i sigma_l = singular_flow_4_right G_il G_li lambda_il sigma_i sigma_l.
Proof.
  unfold singular_flow_4_domain, singular_flow_4_left, singular_flow_4_right.
  intros G_il G_li lambda_il sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_4_inhabited : singular_flow_4_domain (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises singular_flow_4_domain. Qed.
Lemma singular_flow_4_left_value : Rabs (singular_flow_4_left (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (23753665689 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_4_left. Qed.
Lemma singular_flow_4_right_value : Rabs (singular_flow_4_right (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (23753665689 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_4_right. Qed.
Lemma singular_flow_4_wrong_0 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_4_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_4_left G_il G_li lambda_il sigma_i sigma_l = (G_il * lambda_il * sigma_l / ((sigma_i ^ 2) - (sigma_l ^ 2))) - (G_li * lambda_il * sigma_i / (- (sigma_i ^ 2) + (sigma_l ^ 2)))).
Proof. refuted singular_flow_4_inhabited singular_flow_4_left. Qed.
Lemma singular_flow_4_wrong_1 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_4_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_4_left G_il G_li lambda_il sigma_i sigma_l = - (G_il * lambda_il * sigma_l / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (G_li * lambda_il * sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2)))).
Proof. refuted singular_flow_4_inhabited singular_flow_4_left. Qed.

(* singular_flow_5: | G_il*lambda_il*sigma_l/(sigma_i**2 - sigma_l**2) - G_li*lambda_il*sigma_i/(-sigma_i**2 +
   sigma_l**2) = lambda_il*(G_il*sigma_l + G_li*sigma_i)/(sigma_i**2 - sigma_l**2) *)
Definition singular_flow_5_domain (G_il G_li lambda_il sigma_i sigma_l : R) : Prop :=
  0 < lambda_il /\ 0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition singular_flow_5_left (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  (G_il * lambda_il * sigma_l / ((sigma_i ^ 2) - (sigma_l ^ 2))) - (G_li * lambda_il * sigma_i / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Definition singular_flow_5_right (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  lambda_il * ((G_il * sigma_l) + (G_li * sigma_i)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma singular_flow_5 : forall G_il G_li lambda_il sigma_i sigma_l : R, singular_flow_5_domain G_il G_li lambda_il sigma_i sigma_l ->
  singular_flow_5_left G_il G_li lambda_il sigma_i sigma_l = singular_flow_5_right G_il G_li lambda_il sigma_i sigma_l.
Proof.
  unfold singular_flow_5_domain, singular_flow_5_left, singular_flow_5_right.
  intros G_il G_li lambda_il sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_5_inhabited : singular_flow_5_domain (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises singular_flow_5_domain. Qed.
Lemma singular_flow_5_left_value : Rabs (singular_flow_5_left (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (-(40117302053 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_5_left. Qed.
Lemma singular_flow_5_right_value : Rabs (singular_flow_5_right (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (-(40117302053 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_5_right. Qed.
Lemma singular_flow_5_wrong_0 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_5_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_5_left G_il G_li lambda_il sigma_i sigma_l = sigma_i * ((G_il * sigma_l) + (G_li * sigma_i)) / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Proof. refuted singular_flow_5_inhabited singular_flow_5_left. Qed.
Lemma singular_flow_5_wrong_1 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_5_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_5_left G_il G_li lambda_il sigma_i sigma_l = lambda_il * ((G_il * sigma_i) + (G_li * sigma_i)) / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Proof. refuted singular_flow_5_inhabited singular_flow_5_left. Qed.

(* singular_flow_6: | G_il*lambda_il*sigma_i/(sigma_i**2 - sigma_l**2) - G_li*lambda_il*sigma_l/(-sigma_i**2 +
   sigma_l**2) = lambda_il*(G_il*sigma_i + G_li*sigma_l)/(sigma_i**2 - sigma_l**2) *)
Definition singular_flow_6_domain (G_il G_li lambda_il sigma_i sigma_l : R) : Prop :=
  0 < lambda_il /\ 0 < sigma_i /\ 0 < sigma_l /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition singular_flow_6_left (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  (G_il * lambda_il * sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2))) - (G_li * lambda_il * sigma_l / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Definition singular_flow_6_right (G_il G_li lambda_il sigma_i sigma_l : R) : R :=
  lambda_il * ((G_il * sigma_i) + (G_li * sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma singular_flow_6 : forall G_il G_li lambda_il sigma_i sigma_l : R, singular_flow_6_domain G_il G_li lambda_il sigma_i sigma_l ->
  singular_flow_6_left G_il G_li lambda_il sigma_i sigma_l = singular_flow_6_right G_il G_li lambda_il sigma_i sigma_l.
Proof.
  unfold singular_flow_6_domain, singular_flow_6_left, singular_flow_6_right.
  intros G_il G_li lambda_il sigma_i sigma_l (H0 & H1 & H2 & H3 & H4).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_6_inhabited : singular_flow_6_domain (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3).
Proof. premises singular_flow_6_domain. Qed.
Lemma singular_flow_6_left_value : Rabs (singular_flow_6_left (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (23753665689 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_6_left. Qed.
Lemma singular_flow_6_right_value : Rabs (singular_flow_6_right (2 / 3) (-(4 / 5)) (9 / 4) (7 / 2) (5 / 3) - (23753665689 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_6_right. Qed.
Lemma singular_flow_6_wrong_0 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_6_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_6_left G_il G_li lambda_il sigma_i sigma_l = sigma_i * ((G_il * sigma_i) + (G_li * sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Proof. refuted singular_flow_6_inhabited singular_flow_6_left. Qed.
Lemma singular_flow_6_wrong_1 : ~ (forall G_il G_li lambda_il sigma_i sigma_l, singular_flow_6_domain G_il G_li lambda_il sigma_i sigma_l -> singular_flow_6_left G_il G_li lambda_il sigma_i sigma_l = lambda_il * ((G_il * sigma_l) + (G_li * sigma_l)) / ((sigma_i ^ 2) - (sigma_l ^ 2))).
Proof. refuted singular_flow_6_inhabited singular_flow_6_left. Qed.

(* singular_flow_9: On the diagonal dσ_i/dt = −λ_ii G_ii with λ_ii = (σ_i²)^{(N−1)/N} = σ_i^{2α}, α = 1 − 1/N. |
   -G_ii*sigma_i**(2*(N - 1)/N) = -G_ii*sigma_i**(2 - 2/N) *)
Definition singular_flow_9_domain (G_ii N sigma_i : R) : Prop :=
  0 < N /\ 0 < sigma_i.
Definition singular_flow_9_left (G_ii N sigma_i : R) : R :=
  - G_ii * (Rpower sigma_i (2 * (N - 1) / N)).
Definition singular_flow_9_right (G_ii N sigma_i : R) : R :=
  - G_ii * (Rpower sigma_i (2 - (2 / N))).
Lemma singular_flow_9 : forall G_ii N sigma_i : R, singular_flow_9_domain G_ii N sigma_i ->
  singular_flow_9_left G_ii N sigma_i = singular_flow_9_right G_ii N sigma_i.
Proof.
  unfold singular_flow_9_domain, singular_flow_9_left, singular_flow_9_right.
  intros G_ii N sigma_i (H0 & H1).
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (exp X_sigma_i) (2 - (2 / N)) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_9_inhabited : singular_flow_9_domain (2 / 3) 1 (7 / 2).
Proof. premises singular_flow_9_domain. Qed.
Lemma singular_flow_9_left_value : Rabs (singular_flow_9_left (2 / 3) 1 (7 / 2) - (-(66666666667 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_9_left. Qed.
Lemma singular_flow_9_right_value : Rabs (singular_flow_9_right (2 / 3) 1 (7 / 2) - (-(66666666667 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_9_right. Qed.
Lemma singular_flow_9_wrong_0 : ~ (forall G_ii N sigma_i, singular_flow_9_domain G_ii N sigma_i -> singular_flow_9_left G_ii N sigma_i = G_ii * (Rpower sigma_i (2 - (2 / N)))).
Proof. refuted singular_flow_9_inhabited singular_flow_9_left. Qed.
Lemma singular_flow_9_wrong_1 : ~ (forall G_ii N sigma_i, singular_flow_9_domain G_ii N sigma_i -> singular_flow_9_left G_ii N sigma_i = - G_ii * (Rpower sigma_i (2 - (2 / (N + 1))))).
Proof. refuted singular_flow_9_inhabited singular_flow_9_left. Qed.

(* singular_flow_11: | sigma_i**(2*Subs(1 - 1/N, N, 1)) = 1 *)
Definition singular_flow_11_out_domain (sigma_i : R) : Prop :=
  0 < sigma_i.
Definition singular_flow_11_out_left (sigma_i : R) : R :=
  Rpower sigma_i (2 - (2 / 1)).
Definition singular_flow_11_out_right (sigma_i : R) : R :=
  1.
Lemma singular_flow_11_out : forall sigma_i : R, singular_flow_11_out_domain sigma_i ->
  singular_flow_11_out_left sigma_i = singular_flow_11_out_right sigma_i.
Proof.
  unfold singular_flow_11_out_domain, singular_flow_11_out_left, singular_flow_11_out_right.
  intros sigma_i H0.
  exponential sigma_i H0 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_i) (2 - (2 / 1)) = 1) by same_exponent. rewrite ?E0 in *.
  known.
  first [ reflexivity | ring | field; nonzero | unfold Rdiv; ring | alike ].
Qed.
Definition singular_flow_11_left (sigma_i : R) : R :=
  Rpower sigma_i (2 * ((fun N : R => 1 - (/ N)) 1)).
Definition singular_flow_11_right (sigma_i : R) : R :=
  1.
Lemma singular_flow_11 : forall sigma_i : R, singular_flow_11_out_domain sigma_i ->
  singular_flow_11_left sigma_i = singular_flow_11_right sigma_i.
Proof.
  intros sigma_i H; generalize (singular_flow_11_out sigma_i H); revert H.
  unfold singular_flow_11_out_domain, singular_flow_11_out_left, singular_flow_11_out_right, singular_flow_11_left, singular_flow_11_right.
  intros H0 out. known.
  cbv beta.
  by_out out.
Qed.
Lemma singular_flow_11_out_inhabited : singular_flow_11_out_domain (7 / 2).
Proof. premises singular_flow_11_out_domain. Qed.
Lemma singular_flow_11_out_left_value : Rabs (singular_flow_11_out_left (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value singular_flow_11_out_left. Qed.
Lemma singular_flow_11_out_right_value : Rabs (singular_flow_11_out_right (7 / 2) - 1) <= (1 / 10000000000).
Proof. by_value singular_flow_11_out_right. Qed.
Lemma singular_flow_11_out_wrong_0 : ~ (forall sigma_i, singular_flow_11_out_domain sigma_i -> sigma_i = singular_flow_11_out_right sigma_i).
Proof. refuted singular_flow_11_out_inhabited singular_flow_11_out_right. Qed.
Lemma singular_flow_11_out_wrong_1 : ~ (forall sigma_i, singular_flow_11_out_domain sigma_i -> sigma_i ^ 2 = singular_flow_11_out_right sigma_i).
Proof. refuted singular_flow_11_out_inhabited singular_flow_11_out_right. Qed.

(* singular_flow_12: L_N^il = 1/(N (σ_i^{2/N} − σ_l^{2/N})), so that the difference of squares is never formed, |
   sigma_i**(2*(N - 1)/N)*(1 - sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i**2 -
   sigma_l**2)) = 1/(N*(sigma_i**(2/N) - sigma_l**(2/N))) *)
Definition singular_flow_12_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0 /\ (Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)) <> 0.
Definition singular_flow_12_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition singular_flow_12_right (N sigma_i sigma_l : R) : R :=
  1 / N / ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N))).
Lemma singular_flow_12 : forall N sigma_i sigma_l : R, singular_flow_12_domain N sigma_i sigma_l ->
  singular_flow_12_left N sigma_i sigma_l = singular_flow_12_right N sigma_i sigma_l.
Proof.
  unfold singular_flow_12_domain, singular_flow_12_left, singular_flow_12_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4 & H5).
  exponential sigma_i H1 X_sigma_i.
  exponential sigma_l H2 X_sigma_l.
  assert (E0 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 / N) = ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (exp X_sigma_l) (2 / N) = ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_12_inhabited : singular_flow_12_domain 1 (7 / 2) (5 / 3).
Proof. premises singular_flow_12_domain. Qed.
Lemma singular_flow_12_left_value : Rabs (singular_flow_12_left 1 (7 / 2) (5 / 3) - (10557184751 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_12_left. Qed.
Lemma singular_flow_12_right_value : Rabs (singular_flow_12_right 1 (7 / 2) (5 / 3) - (10557184751 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_12_right. Qed.
Lemma singular_flow_12_wrong_0 : ~ (forall N sigma_i sigma_l, singular_flow_12_domain N sigma_i sigma_l -> 0 = singular_flow_12_right N sigma_i sigma_l).
Proof. refuted singular_flow_12_inhabited singular_flow_12_right. Qed.
Lemma singular_flow_12_wrong_1 : ~ (forall N sigma_i sigma_l, singular_flow_12_domain N sigma_i sigma_l -> singular_flow_12_left N sigma_i sigma_l = 1 / (N + 1) / ((Rpower sigma_i (2 / N)) - (Rpower sigma_l (2 / N)))).
Proof. refuted singular_flow_12_inhabited singular_flow_12_left. Qed.

(* singular_flow_13: and L_∞^il = 1/(2 log(σ_i/σ_l)). | Subs(lambda_il/(sigma_i**2 - sigma_l**2), lambda_il,
   (sigma_i**2 - sigma_l**2)/(2*log(sigma_i/sigma_l))) = 1/(2*log(sigma_i/sigma_l)) *)
Definition singular_flow_13_out_domain (sigma_i sigma_l : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ ln (sigma_i / sigma_l) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition singular_flow_13_out_left (sigma_i sigma_l : R) : R :=
  (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Definition singular_flow_13_out_right (sigma_i sigma_l : R) : R :=
  1 / 2 / (ln (sigma_i / sigma_l)).
Lemma singular_flow_13_out : forall sigma_i sigma_l : R, singular_flow_13_out_domain sigma_i sigma_l ->
  singular_flow_13_out_left sigma_i sigma_l = singular_flow_13_out_right sigma_i sigma_l.
Proof.
  unfold singular_flow_13_out_domain, singular_flow_13_out_left, singular_flow_13_out_right.
  intros sigma_i sigma_l (H0 & H1 & H2 & H3).
  exponential sigma_i H0 X_sigma_i.
  exponential sigma_l H1 X_sigma_l.
  assert (E0 : ln ((exp X_sigma_i) / (exp X_sigma_l)) = X_sigma_i - X_sigma_l) by logarithm. rewrite ?E0 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Definition singular_flow_13_left (sigma_i sigma_l : R) : R :=
  (fun lambda_il : R => lambda_il / ((sigma_i ^ 2) - (sigma_l ^ 2))) (((sigma_i ^ 2) - (sigma_l ^ 2)) / 2 / (ln (sigma_i / sigma_l))).
Definition singular_flow_13_right (sigma_i sigma_l : R) : R :=
  1 / 2 / (ln (sigma_i / sigma_l)).
Lemma singular_flow_13 : forall sigma_i sigma_l : R, singular_flow_13_out_domain sigma_i sigma_l ->
  singular_flow_13_left sigma_i sigma_l = singular_flow_13_right sigma_i sigma_l.
Proof.
  intros sigma_i sigma_l H; generalize (singular_flow_13_out sigma_i sigma_l H); revert H.
  unfold singular_flow_13_out_domain, singular_flow_13_out_left, singular_flow_13_out_right, singular_flow_13_left, singular_flow_13_right.
  intros (H0 & H1 & H2 & H3) out. known.
  cbv beta.
  by_out out.
Qed.
Lemma singular_flow_13_out_inhabited : singular_flow_13_out_domain (7 / 2) (5 / 3).
Proof. premises singular_flow_13_out_domain. Qed.
Lemma singular_flow_13_out_left_value : Rabs (singular_flow_13_out_left (7 / 2) (5 / 3) - (67391135323 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_13_out_left. Qed.
Lemma singular_flow_13_out_right_value : Rabs (singular_flow_13_out_right (7 / 2) (5 / 3) - (67391135323 / 100000000000)) <= (1 / 100000000000).
Proof. by_value singular_flow_13_out_right. Qed.
Lemma singular_flow_13_out_wrong_0 : ~ (forall sigma_i sigma_l, singular_flow_13_out_domain sigma_i sigma_l -> sigma_i / ((sigma_i ^ 2) - (sigma_l ^ 2)) = singular_flow_13_out_right sigma_i sigma_l).
Proof. refuted singular_flow_13_out_inhabited singular_flow_13_out_right. Qed.
Lemma singular_flow_13_out_wrong_1 : ~ (forall sigma_i sigma_l, singular_flow_13_out_domain sigma_i sigma_l -> 0 = singular_flow_13_out_right sigma_i sigma_l).
Proof. refuted singular_flow_13_out_inhabited singular_flow_13_out_right. Qed.

(* singular_flow_14: λ_il = λ_li, so L_N is antisymmetric. | sigma_l**(2*(N - 1)/N)*(-sigma_i**2/sigma_l**2 +
   1)/(N*(1 - (sigma_i**2/sigma_l**2)**(1/N))*(-sigma_i**2 + sigma_l**2)) = -sigma_i**(2*(N - 1)/N)*(1 -
   sigma_l**2/sigma_i**2)/(N*(1 - (sigma_l**2/sigma_i**2)**(1/N))*(sigma_i**2 - sigma_l**2)) *)
Definition singular_flow_14_domain (N sigma_i sigma_l : R) : Prop :=
  0 < N /\ 0 < sigma_i /\ 0 < sigma_l /\ 1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N)) <> 0 /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0 /\ 1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N)) <> 0 /\ (sigma_i ^ 2) - (sigma_l ^ 2) <> 0.
Definition singular_flow_14_left (N sigma_i sigma_l : R) : R :=
  (Rpower sigma_l (2 * (N - 1) / N)) * (- ((sigma_i ^ 2) / (sigma_l ^ 2)) + 1) / N / (1 - (Rpower ((sigma_i ^ 2) / (sigma_l ^ 2)) (/ N))) / (- (sigma_i ^ 2) + (sigma_l ^ 2)).
Definition singular_flow_14_right (N sigma_i sigma_l : R) : R :=
  - (Rpower sigma_i (2 * (N - 1) / N)) * (1 - ((sigma_l ^ 2) / (sigma_i ^ 2))) / N / (1 - (Rpower ((sigma_l ^ 2) / (sigma_i ^ 2)) (/ N))) / ((sigma_i ^ 2) - (sigma_l ^ 2)).
Lemma singular_flow_14 : forall N sigma_i sigma_l : R, singular_flow_14_domain N sigma_i sigma_l ->
  singular_flow_14_left N sigma_i sigma_l = singular_flow_14_right N sigma_i sigma_l.
Proof.
  unfold singular_flow_14_domain, singular_flow_14_left, singular_flow_14_right.
  intros N sigma_i sigma_l (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  exponential sigma_l H2 X_sigma_l.
  exponential sigma_i H1 X_sigma_i.
  assert (E0 : Rpower (exp X_sigma_l) (2 * (N - 1) / N) = ((exp X_sigma_l) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E0 in *.
  assert (E1 : Rpower (((exp X_sigma_i) ^ 2) / ((exp X_sigma_l) ^ 2)) (/ N) = ((exp (X_sigma_i / N)) ^ 2) / ((exp (X_sigma_l / N)) ^ 2)) by same_exponent. rewrite ?E1 in *.
  assert (E2 : Rpower (exp X_sigma_i) (2 * (N - 1) / N) = ((exp X_sigma_i) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E2 in *.
  assert (E3 : Rpower (((exp X_sigma_l) ^ 2) / ((exp X_sigma_i) ^ 2)) (/ N) = ((exp (X_sigma_l / N)) ^ 2) / ((exp (X_sigma_i / N)) ^ 2)) by same_exponent. rewrite ?E3 in *.
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_14_inhabited : singular_flow_14_domain 1 (7 / 2) (5 / 3).
Proof. premises singular_flow_14_domain. Qed.
Lemma singular_flow_14_left_value : Rabs (singular_flow_14_left 1 (7 / 2) (5 / 3) - (-(10557184751 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_14_left. Qed.
Lemma singular_flow_14_right_value : Rabs (singular_flow_14_right 1 (7 / 2) (5 / 3) - (-(10557184751 / 100000000000))) <= (1 / 100000000000).
Proof. by_value singular_flow_14_right. Qed.
Lemma singular_flow_14_wrong_0 : ~ (forall N sigma_i sigma_l, singular_flow_14_domain N sigma_i sigma_l -> singular_flow_14_left N sigma_i sigma_l = 0).
Proof. refuted singular_flow_14_inhabited singular_flow_14_left. Qed.
Lemma singular_flow_14_wrong_1 : ~ (forall N sigma_i sigma_l, singular_flow_14_domain N sigma_i sigma_l -> 0 = singular_flow_14_right N sigma_i sigma_l).
Proof. refuted singular_flow_14_inhabited singular_flow_14_right. Qed.

(* singular_flow_15: | -c00*g_11*lambda_11 + c01*(-sigma_1*(g_12*lambda_12*sigma_1/(sigma_1**2 - sigma_2**2) -
   g_21*lambda_12*sigma_2/(-sigma_1**2 + sigma_2**2)) + sigma_2*(g_12*lambda_12*sigma_2/(sigma_1**2 - sigma_2**2)
   - g_21*lambda_12*sigma_1/(-sigma_1**2 + sigma_2**2))) + c10*(sigma_1*(-g_12*lambda_12*sigma_2/(sigma_1**2 -
   sigma_2**2) + g_21*lambda_12*sigma_1/(-sigma_1**2 + sigma_2**2)) -
   sigma_2*(-g_12*lambda_12*sigma_1/(sigma_1**2 - sigma_2**2) + g_21*lambda_12*sigma_2/(-sigma_1**2 +
   sigma_2**2))) - c11*g_22*lambda_22 = -c00*g_11*lambda_11 - c01*g_12*lambda_12 - c10*g_21*lambda_12 -
   c11*g_22*lambda_22 *)
Definition singular_flow_15_domain (c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_22 /\ 0 < sigma_1 /\ 0 < sigma_2 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0.
Definition singular_flow_15_left (c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 : R) : R :=
  - (c00 * g_11 * lambda_11) + (c01 * (- (sigma_1 * ((g_12 * lambda_12 * sigma_1 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - (g_21 * lambda_12 * sigma_2 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))) + (sigma_2 * ((g_12 * lambda_12 * sigma_2 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - (g_21 * lambda_12 * sigma_1 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))))) + (c10 * ((sigma_1 * (- (g_12 * lambda_12 * sigma_2 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) + (g_21 * lambda_12 * sigma_1 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))) - (sigma_2 * (- (g_12 * lambda_12 * sigma_1 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) + (g_21 * lambda_12 * sigma_2 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))))) - (c11 * g_22 * lambda_22).
Definition singular_flow_15_right (c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 : R) : R :=
  - (c00 * g_11 * lambda_11) - (c01 * g_12 * lambda_12) - (c10 * g_21 * lambda_12) - (c11 * g_22 * lambda_22).
Lemma singular_flow_15 : forall c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 : R, singular_flow_15_domain c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 ->
  singular_flow_15_left c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 = singular_flow_15_right c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2.
Proof.
  unfold singular_flow_15_domain, singular_flow_15_left, singular_flow_15_right.
  intros c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 (H0 & H1 & H2 & H3 & H4 & H5 & H6).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_15_inhabited : singular_flow_15_domain (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) 3 2 (5 / 3) 3 (4 / 3).
Proof. premises singular_flow_15_domain. Qed.
Lemma singular_flow_15_left_value : Rabs (singular_flow_15_left (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) 3 2 (5 / 3) 3 (4 / 3) - (-(68317460317 / 10000000000))) <= (1 / 10000000000).
Proof. by_value singular_flow_15_left. Qed.
Lemma singular_flow_15_right_value : Rabs (singular_flow_15_right (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) 3 2 (5 / 3) 3 (4 / 3) - (-(68317460317 / 10000000000))) <= (1 / 10000000000).
Proof. by_value singular_flow_15_right. Qed.
Lemma singular_flow_15_wrong_0 : ~ (forall c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2, singular_flow_15_domain c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 -> singular_flow_15_left c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 = - (c01 * g_11 * lambda_11) - (c01 * g_12 * lambda_12) - (c10 * g_21 * lambda_12) - (c11 * g_22 * lambda_22)).
Proof. refuted singular_flow_15_inhabited singular_flow_15_left. Qed.
Lemma singular_flow_15_wrong_1 : ~ (forall c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2, singular_flow_15_domain c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 -> singular_flow_15_left c00 c01 c10 c11 g_11 g_12 g_21 g_22 lambda_11 lambda_12 lambda_22 sigma_1 sigma_2 = - (c00 * g_11 * lambda_11) - (c01 * g_12 * lambda_12) - (c10 * g_21 * lambda_11) - (c11 * g_22 * lambda_22)).
Proof. refuted singular_flow_15_inhabited singular_flow_15_left. Qed.

(* singular_flow_16: | -c00*g_11*lambda_11 + c01*(-sigma_1*(g_12*lambda_12*sigma_1/(sigma_1**2 - sigma_2**2) -
   g_21*lambda_12*sigma_2/(-sigma_1**2 + sigma_2**2)) + sigma_2*(g_12*lambda_12*sigma_2/(sigma_1**2 - sigma_2**2)
   - g_21*lambda_12*sigma_1/(-sigma_1**2 + sigma_2**2))) + c02*(-sigma_1*(g_13*lambda_13*sigma_1/(sigma_1**2 -
   sigma_3**2) - g_31*lambda_13*sigma_3/(-sigma_1**2 + sigma_3**2)) + sigma_3*(g_13*lambda_13*sigma_3/(sigma_1**2
   - sigma_3**2) - g_31*lambda_13*sigma_1/(-sigma_1**2 + sigma_3**2))) +
   c10*(sigma_1*(-g_12*lambda_12*sigma_2/(sigma_1**2 - sigma_2**2) + g_21*lambda_12*sigma_1/(-sigma_1**2 +
   sigma_2**2)) - sigma_2*(-g_12*lambda_12*sigma_1/(sigma_1**2 - sigma_2**2) +
   g_21*lambda_12*sigma_2/(-sigma_1**2 + sigma_2**2))) - c11*g_22*lambda_22 +
   c12*(-sigma_2*(g_23*lambda_23*sigma_2/(sigma_2**2 - sigma_3**2) - g_32*lambda_23*sigma_3/(-sigma_2**2 +
   sigma_3**2)) + sigma_3*(g_23*lambda_23*sigma_3/(sigma_2**2 - sigma_3**2) - g_32*lambda_23*sigma_2/(-sigma_2**2
   + sigma_3**2))) + c20*(sigma_1*(-g_13*lambda_13*sigma_3/(sigma_1**2 - sigma_3**2) +
   g_31*lambda_13*sigma_1/(-sigma_1**2 + sigma_3**2)) - sigma_3*(-g_13*lambda_13*sigma_1/(sigma_1**2 -
   sigma_3**2) + g_31*lambda_13*sigma_3/(-sigma_1**2 + sigma_3**2))) +
   c21*(sigma_2*(-g_23*lambda_23*sigma_3/(sigma_2**2 - sigma_3**2) + g_32*lambda_23*sigma_2/(-sigma_2**2 +
   sigma_3**2)) - sigma_3*(-g_23*lambda_23*sigma_2/(sigma_2**2 - sigma_3**2) +
   g_32*lambda_23*sigma_3/(-sigma_2**2 + sigma_3**2))) - c22*g_33*lambda_33 = -c00*g_11*lambda_11 -
   c01*g_12*lambda_12 - c02*g_13*lambda_13 - c10*g_21*lambda_12 - c11*g_22*lambda_22 - c12*g_23*lambda_23 -
   c20*g_31*lambda_13 - c21*g_32*lambda_23 - c22*g_33*lambda_33 *)
Definition singular_flow_16_domain (c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 : R) : Prop :=
  0 < lambda_11 /\ 0 < lambda_12 /\ 0 < lambda_13 /\ 0 < lambda_22 /\ 0 < lambda_23 /\ 0 < lambda_33 /\ 0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_3 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0 /\ - (sigma_2 ^ 2) + (sigma_3 ^ 2) <> 0.
Definition singular_flow_16_left (c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 : R) : R :=
  - (c00 * g_11 * lambda_11) + (c01 * (- (sigma_1 * ((g_12 * lambda_12 * sigma_1 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - (g_21 * lambda_12 * sigma_2 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))) + (sigma_2 * ((g_12 * lambda_12 * sigma_2 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - (g_21 * lambda_12 * sigma_1 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))))) + (c02 * (- (sigma_1 * ((g_13 * lambda_13 * sigma_1 / ((sigma_1 ^ 2) - (sigma_3 ^ 2))) - (g_31 * lambda_13 * sigma_3 / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))))) + (sigma_3 * ((g_13 * lambda_13 * sigma_3 / ((sigma_1 ^ 2) - (sigma_3 ^ 2))) - (g_31 * lambda_13 * sigma_1 / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))))))) + (c10 * ((sigma_1 * (- (g_12 * lambda_12 * sigma_2 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) + (g_21 * lambda_12 * sigma_1 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))) - (sigma_2 * (- (g_12 * lambda_12 * sigma_1 / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) + (g_21 * lambda_12 * sigma_2 / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))))) - (c11 * g_22 * lambda_22) + (c12 * (- (sigma_2 * ((g_23 * lambda_23 * sigma_2 / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) - (g_32 * lambda_23 * sigma_3 / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))))) + (sigma_3 * ((g_23 * lambda_23 * sigma_3 / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) - (g_32 * lambda_23 * sigma_2 / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))))))) + (c20 * ((sigma_1 * (- (g_13 * lambda_13 * sigma_3 / ((sigma_1 ^ 2) - (sigma_3 ^ 2))) + (g_31 * lambda_13 * sigma_1 / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))))) - (sigma_3 * (- (g_13 * lambda_13 * sigma_1 / ((sigma_1 ^ 2) - (sigma_3 ^ 2))) + (g_31 * lambda_13 * sigma_3 / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))))))) + (c21 * ((sigma_2 * (- (g_23 * lambda_23 * sigma_3 / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (g_32 * lambda_23 * sigma_2 / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))))) - (sigma_3 * (- (g_23 * lambda_23 * sigma_2 / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) + (g_32 * lambda_23 * sigma_3 / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))))))) - (c22 * g_33 * lambda_33).
Definition singular_flow_16_right (c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 : R) : R :=
  - (c00 * g_11 * lambda_11) - (c01 * g_12 * lambda_12) - (c02 * g_13 * lambda_13) - (c10 * g_21 * lambda_12) - (c11 * g_22 * lambda_22) - (c12 * g_23 * lambda_23) - (c20 * g_31 * lambda_13) - (c21 * g_32 * lambda_23) - (c22 * g_33 * lambda_33).
Lemma singular_flow_16 : forall c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 : R, singular_flow_16_domain c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 ->
  singular_flow_16_left c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 = singular_flow_16_right c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3.
Proof.
  unfold singular_flow_16_domain, singular_flow_16_left, singular_flow_16_right.
  intros c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8 & H9 & H10 & H11 & H12 & H13 & H14).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma singular_flow_16_inhabited : singular_flow_16_domain (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (5 / 6) 1 (9 / 8) (11 / 9) (13 / 10) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) (8 / 11) (11 / 13) (14 / 15) 1 (20 / 19) 3 2 (5 / 3) (3 / 2) (7 / 5) (4 / 3) (9 / 2) (7 / 3) (5 / 4).
Proof. premises singular_flow_16_domain. Qed.
Lemma singular_flow_16_left_value : Rabs (singular_flow_16_left (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (5 / 6) 1 (9 / 8) (11 / 9) (13 / 10) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) (8 / 11) (11 / 13) (14 / 15) 1 (20 / 19) 3 2 (5 / 3) (3 / 2) (7 / 5) (4 / 3) (9 / 2) (7 / 3) (5 / 4) - (-(14298426427 / 1000000000))) <= (1 / 1000000000).
Proof. by_value singular_flow_16_left. Qed.
Lemma singular_flow_16_right_value : Rabs (singular_flow_16_right (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (5 / 6) 1 (9 / 8) (11 / 9) (13 / 10) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) (8 / 11) (11 / 13) (14 / 15) 1 (20 / 19) 3 2 (5 / 3) (3 / 2) (7 / 5) (4 / 3) (9 / 2) (7 / 3) (5 / 4) - (-(14298426427 / 1000000000))) <= (1 / 1000000000).
Proof. by_value singular_flow_16_right. Qed.
Lemma singular_flow_16_wrong_0 : ~ (forall c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3, singular_flow_16_domain c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 -> singular_flow_16_left c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 = - (c01 * g_11 * lambda_11) - (c01 * g_12 * lambda_12) - (c02 * g_13 * lambda_13) - (c10 * g_21 * lambda_12) - (c11 * g_22 * lambda_22) - (c12 * g_23 * lambda_23) - (c20 * g_31 * lambda_13) - (c21 * g_32 * lambda_23) - (c22 * g_33 * lambda_33)).
Proof. refuted singular_flow_16_inhabited singular_flow_16_left. Qed.
Lemma singular_flow_16_wrong_1 : ~ (forall c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3, singular_flow_16_domain c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 -> singular_flow_16_left c00 c01 c02 c10 c11 c12 c20 c21 c22 g_11 g_12 g_13 g_21 g_22 g_23 g_31 g_32 g_33 lambda_11 lambda_12 lambda_13 lambda_22 lambda_23 lambda_33 sigma_1 sigma_2 sigma_3 = - (c00 * g_11 * lambda_11) - (c01 * g_12 * lambda_12) - (c01 * g_32 * lambda_23) - (c02 * g_13 * lambda_13) - (c10 * g_21 * lambda_12) - (c11 * g_22 * lambda_22) - (c12 * g_23 * lambda_23) - (c20 * g_31 * lambda_13) - (c22 * g_33 * lambda_33)).
Proof. refuted singular_flow_16_inhabited singular_flow_16_left. Qed.

(* smooth_svd_8: Conversely, for any Ẇ these numbers solve σ_l a − σ_i b = (U^TẆV)_il and −σ_i a + σ_l b =
   (U^TẆV)_li. | -sigma_i*(sigma_i*x + sigma_l*y)/(-sigma_i**2 + sigma_l**2) + sigma_l*(sigma_i*y +
   sigma_l*x)/(-sigma_i**2 + sigma_l**2) = x *)
Definition smooth_svd_8_domain (sigma_i sigma_l x y : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition smooth_svd_8_left (sigma_i sigma_l x y : R) : R :=
  - (sigma_i * ((sigma_i * x) + (sigma_l * y)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (sigma_l * ((sigma_i * y) + (sigma_l * x)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Definition smooth_svd_8_right (sigma_i sigma_l x y : R) : R :=
  x.
Lemma smooth_svd_8 : forall sigma_i sigma_l x y : R, smooth_svd_8_domain sigma_i sigma_l x y ->
  smooth_svd_8_left sigma_i sigma_l x y = smooth_svd_8_right sigma_i sigma_l x y.
Proof.
  unfold smooth_svd_8_domain, smooth_svd_8_left, smooth_svd_8_right.
  intros sigma_i sigma_l x y (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma smooth_svd_8_inhabited : smooth_svd_8_domain (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)).
Proof. premises smooth_svd_8_domain. Qed.
Lemma smooth_svd_8_left_value : Rabs (smooth_svd_8_left (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value smooth_svd_8_left. Qed.
Lemma smooth_svd_8_right_value : Rabs (smooth_svd_8_right (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)) - (66666666667 / 100000000000)) <= (1 / 100000000000).
Proof. by_value smooth_svd_8_right. Qed.
Lemma smooth_svd_8_wrong_0 : ~ (forall sigma_i sigma_l x y, smooth_svd_8_domain sigma_i sigma_l x y -> smooth_svd_8_left sigma_i sigma_l x y = y).
Proof. refuted smooth_svd_8_inhabited smooth_svd_8_left. Qed.
Lemma smooth_svd_8_wrong_1 : ~ (forall sigma_i sigma_l x y, smooth_svd_8_domain sigma_i sigma_l x y -> - (sigma_i * ((sigma_i * x) + (sigma_l * y)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (sigma_i * ((sigma_i * y) + (sigma_l * x)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) = smooth_svd_8_right sigma_i sigma_l x y).
Proof. refuted smooth_svd_8_inhabited smooth_svd_8_right. Qed.

(* smooth_svd_9: | -sigma_i*(sigma_i*y + sigma_l*x)/(-sigma_i**2 + sigma_l**2) + sigma_l*(sigma_i*x +
   sigma_l*y)/(-sigma_i**2 + sigma_l**2) = y *)
Definition smooth_svd_9_domain (sigma_i sigma_l x y : R) : Prop :=
  0 < sigma_i /\ 0 < sigma_l /\ - (sigma_i ^ 2) + (sigma_l ^ 2) <> 0.
Definition smooth_svd_9_left (sigma_i sigma_l x y : R) : R :=
  - (sigma_i * ((sigma_i * y) + (sigma_l * x)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) + (sigma_l * ((sigma_i * x) + (sigma_l * y)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))).
Definition smooth_svd_9_right (sigma_i sigma_l x y : R) : R :=
  y.
Lemma smooth_svd_9 : forall sigma_i sigma_l x y : R, smooth_svd_9_domain sigma_i sigma_l x y ->
  smooth_svd_9_left sigma_i sigma_l x y = smooth_svd_9_right sigma_i sigma_l x y.
Proof.
  unfold smooth_svd_9_domain, smooth_svd_9_left, smooth_svd_9_right.
  intros sigma_i sigma_l x y (H0 & H1 & H2).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma smooth_svd_9_inhabited : smooth_svd_9_domain (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)).
Proof. premises smooth_svd_9_domain. Qed.
Lemma smooth_svd_9_left_value : Rabs (smooth_svd_9_left (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)) - (-(4 / 5))) <= (1 / 100000000000).
Proof. by_value smooth_svd_9_left. Qed.
Lemma smooth_svd_9_right_value : Rabs (smooth_svd_9_right (7 / 2) (5 / 3) (2 / 3) (-(4 / 5)) - (-(4 / 5))) <= (1 / 100000000000).
Proof. by_value smooth_svd_9_right. Qed.
Lemma smooth_svd_9_wrong_0 : ~ (forall sigma_i sigma_l x y, smooth_svd_9_domain sigma_i sigma_l x y -> smooth_svd_9_left sigma_i sigma_l x y = x).
Proof. refuted smooth_svd_9_inhabited smooth_svd_9_left. Qed.
Lemma smooth_svd_9_wrong_1 : ~ (forall sigma_i sigma_l x y, smooth_svd_9_domain sigma_i sigma_l x y -> (sigma_i * ((sigma_i * x) + (sigma_l * y)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) - (sigma_i * ((sigma_i * y) + (sigma_l * x)) / (- (sigma_i ^ 2) + (sigma_l ^ 2))) = smooth_svd_9_right sigma_i sigma_l x y).
Proof. refuted smooth_svd_9_inhabited smooth_svd_9_right. Qed.

(* smooth_svd_12: | c00*x_11 + c01*(-sigma_1*(sigma_1*x_12 + sigma_2*x_21)/(-sigma_1**2 + sigma_2**2) +
   sigma_2*(sigma_1*x_21 + sigma_2*x_12)/(-sigma_1**2 + sigma_2**2)) + c10*(sigma_1*(sigma_1*x_21 +
   sigma_2*x_12)/(sigma_1**2 - sigma_2**2) - sigma_2*(sigma_1*x_12 + sigma_2*x_21)/(sigma_1**2 - sigma_2**2)) +
   c11*x_22 = c00*x_11 + c01*x_12 + c10*x_21 + c11*x_22 *)
Definition smooth_svd_12_domain (c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0.
Definition smooth_svd_12_left (c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 : R) : R :=
  (c00 * x_11) + (c01 * (- (sigma_1 * ((sigma_1 * x_12) + (sigma_2 * x_21)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (sigma_2 * ((sigma_1 * x_21) + (sigma_2 * x_12)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))) + (c10 * ((sigma_1 * ((sigma_1 * x_21) + (sigma_2 * x_12)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - (sigma_2 * ((sigma_1 * x_12) + (sigma_2 * x_21)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))))) + (c11 * x_22).
Definition smooth_svd_12_right (c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 : R) : R :=
  (c00 * x_11) + (c01 * x_12) + (c10 * x_21) + (c11 * x_22).
Lemma smooth_svd_12 : forall c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 : R, smooth_svd_12_domain c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 ->
  smooth_svd_12_left c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 = smooth_svd_12_right c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22.
Proof.
  unfold smooth_svd_12_domain, smooth_svd_12_left, smooth_svd_12_right.
  intros c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 (H0 & H1 & H2 & H3).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma smooth_svd_12_inhabited : smooth_svd_12_domain (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) 3 (4 / 3) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9).
Proof. premises smooth_svd_12_domain. Qed.
Lemma smooth_svd_12_left_value : Rabs (smooth_svd_12_left (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) 3 (4 / 3) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) - (12357142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value smooth_svd_12_left. Qed.
Lemma smooth_svd_12_right_value : Rabs (smooth_svd_12_right (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) 3 (4 / 3) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) - (12357142857 / 5000000000)) <= (1 / 10000000000).
Proof. by_value smooth_svd_12_right. Qed.
Lemma smooth_svd_12_wrong_0 : ~ (forall c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22, smooth_svd_12_domain c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 -> smooth_svd_12_left c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 = (c01 * x_11) + (c01 * x_12) + (c10 * x_21) + (c11 * x_22)).
Proof. refuted smooth_svd_12_inhabited smooth_svd_12_left. Qed.
Lemma smooth_svd_12_wrong_1 : ~ (forall c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22, smooth_svd_12_domain c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 -> smooth_svd_12_left c00 c01 c10 c11 sigma_1 sigma_2 x_11 x_12 x_21 x_22 = (c00 * x_11) + (c01 * x_12) + (c10 * x_11) + (c11 * x_22)).
Proof. refuted smooth_svd_12_inhabited smooth_svd_12_left. Qed.

(* smooth_svd_13: | c00*x_11 + c01*(-sigma_1*(sigma_1*x_12 + sigma_2*x_21)/(-sigma_1**2 + sigma_2**2) +
   sigma_2*(sigma_1*x_21 + sigma_2*x_12)/(-sigma_1**2 + sigma_2**2)) + c02*(-sigma_1*(sigma_1*x_13 +
   sigma_3*x_31)/(-sigma_1**2 + sigma_3**2) + sigma_3*(sigma_1*x_31 + sigma_3*x_13)/(-sigma_1**2 + sigma_3**2)) +
   c10*(sigma_1*(sigma_1*x_21 + sigma_2*x_12)/(sigma_1**2 - sigma_2**2) - sigma_2*(sigma_1*x_12 +
   sigma_2*x_21)/(sigma_1**2 - sigma_2**2)) + c11*x_22 + c12*(-sigma_2*(sigma_2*x_23 + sigma_3*x_32)/(-sigma_2**2
   + sigma_3**2) + sigma_3*(sigma_2*x_32 + sigma_3*x_23)/(-sigma_2**2 + sigma_3**2)) + c20*(sigma_1*(sigma_1*x_31
   + sigma_3*x_13)/(sigma_1**2 - sigma_3**2) - sigma_3*(sigma_1*x_13 + sigma_3*x_31)/(sigma_1**2 - sigma_3**2)) +
   c21*(sigma_2*(sigma_2*x_32 + sigma_3*x_23)/(sigma_2**2 - sigma_3**2) - sigma_3*(sigma_2*x_23 +
   sigma_3*x_32)/(sigma_2**2 - sigma_3**2)) + c22*x_33 = c00*x_11 + c01*x_12 + c02*x_13 + c10*x_21 + c11*x_22 +
   c12*x_23 + c20*x_31 + c21*x_32 + c22*x_33 *)
Definition smooth_svd_13_domain (c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 : R) : Prop :=
  0 < sigma_1 /\ 0 < sigma_2 /\ 0 < sigma_3 /\ - (sigma_1 ^ 2) + (sigma_2 ^ 2) <> 0 /\ - (sigma_1 ^ 2) + (sigma_3 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_2 ^ 2) <> 0 /\ - (sigma_2 ^ 2) + (sigma_3 ^ 2) <> 0 /\ (sigma_1 ^ 2) - (sigma_3 ^ 2) <> 0 /\ (sigma_2 ^ 2) - (sigma_3 ^ 2) <> 0.
Definition smooth_svd_13_left (c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 : R) : R :=
  (c00 * x_11) + (c01 * (- (sigma_1 * ((sigma_1 * x_12) + (sigma_2 * x_21)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))) + (sigma_2 * ((sigma_1 * x_21) + (sigma_2 * x_12)) / (- (sigma_1 ^ 2) + (sigma_2 ^ 2))))) + (c02 * (- (sigma_1 * ((sigma_1 * x_13) + (sigma_3 * x_31)) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))) + (sigma_3 * ((sigma_1 * x_31) + (sigma_3 * x_13)) / (- (sigma_1 ^ 2) + (sigma_3 ^ 2))))) + (c10 * ((sigma_1 * ((sigma_1 * x_21) + (sigma_2 * x_12)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))) - (sigma_2 * ((sigma_1 * x_12) + (sigma_2 * x_21)) / ((sigma_1 ^ 2) - (sigma_2 ^ 2))))) + (c11 * x_22) + (c12 * (- (sigma_2 * ((sigma_2 * x_23) + (sigma_3 * x_32)) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))) + (sigma_3 * ((sigma_2 * x_32) + (sigma_3 * x_23)) / (- (sigma_2 ^ 2) + (sigma_3 ^ 2))))) + (c20 * ((sigma_1 * ((sigma_1 * x_31) + (sigma_3 * x_13)) / ((sigma_1 ^ 2) - (sigma_3 ^ 2))) - (sigma_3 * ((sigma_1 * x_13) + (sigma_3 * x_31)) / ((sigma_1 ^ 2) - (sigma_3 ^ 2))))) + (c21 * ((sigma_2 * ((sigma_2 * x_32) + (sigma_3 * x_23)) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))) - (sigma_3 * ((sigma_2 * x_23) + (sigma_3 * x_32)) / ((sigma_2 ^ 2) - (sigma_3 ^ 2))))) + (c22 * x_33).
Definition smooth_svd_13_right (c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 : R) : R :=
  (c00 * x_11) + (c01 * x_12) + (c02 * x_13) + (c10 * x_21) + (c11 * x_22) + (c12 * x_23) + (c20 * x_31) + (c21 * x_32) + (c22 * x_33).
Lemma smooth_svd_13 : forall c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 : R, smooth_svd_13_domain c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 ->
  smooth_svd_13_left c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 = smooth_svd_13_right c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33.
Proof.
  unfold smooth_svd_13_domain, smooth_svd_13_left, smooth_svd_13_right.
  intros c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 (H0 & H1 & H2 & H3 & H4 & H5 & H6 & H7 & H8).
  known.
  first [ reflexivity | field; nonzero | ring | unfold Rdiv; ring | alike ].
Qed.
Lemma smooth_svd_13_inhabited : smooth_svd_13_domain (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (5 / 6) 1 (9 / 8) (11 / 9) (13 / 10) (9 / 2) (7 / 3) (5 / 4) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) (8 / 11) (11 / 13) (14 / 15) 1 (20 / 19).
Proof. premises smooth_svd_13_domain. Qed.
Lemma smooth_svd_13_left_value : Rabs (smooth_svd_13_left (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (5 / 6) 1 (9 / 8) (11 / 9) (13 / 10) (9 / 2) (7 / 3) (5 / 4) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) (8 / 11) (11 / 13) (14 / 15) 1 (20 / 19) - (15128572597 / 2000000000)) <= (1 / 10000000000).
Proof. by_value smooth_svd_13_left. Qed.
Lemma smooth_svd_13_right_value : Rabs (smooth_svd_13_right (-(3 / 2)) (-(1 / 3)) (1 / 4) (3 / 5) (5 / 6) 1 (9 / 8) (11 / 9) (13 / 10) (9 / 2) (7 / 3) (5 / 4) (-(4 / 3)) (-(1 / 5)) (2 / 7) (5 / 9) (8 / 11) (11 / 13) (14 / 15) 1 (20 / 19) - (15128572597 / 2000000000)) <= (1 / 10000000000).
Proof. by_value smooth_svd_13_right. Qed.
Lemma smooth_svd_13_wrong_0 : ~ (forall c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33, smooth_svd_13_domain c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 -> smooth_svd_13_left c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 = (c01 * x_11) + (c01 * x_12) + (c02 * x_13) + (c10 * x_21) + (c11 * x_22) + (c12 * x_23) + (c20 * x_31) + (c21 * x_32) + (c22 * x_33)).
Proof. refuted smooth_svd_13_inhabited smooth_svd_13_left. Qed.
Lemma smooth_svd_13_wrong_1 : ~ (forall c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33, smooth_svd_13_domain c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 -> smooth_svd_13_left c00 c01 c02 c10 c11 c12 c20 c21 c22 sigma_1 sigma_2 sigma_3 x_11 x_12 x_13 x_21 x_22 x_23 x_31 x_32 x_33 = (c00 * x_11) + (c01 * x_12) + (c01 * x_32) + (c02 * x_13) + (c10 * x_21) + (c11 * x_22) + (c12 * x_23) + (c20 * x_31) + (c22 * x_33)).
Proof. refuted smooth_svd_13_inhabited smooth_svd_13_left. Qed.

(* without_svd_1: For two layers A_{2,W}(Z) = ½(S Z + Z T), and at d = 2 S = (W W^T)^{1/2} is (W W^T + D)/r with
   D = |det W| and r² = |W|² + 2D: arithmetic and one square root.  Its square is W W^T, entry by entry; T
   likewise. | (w*y + x*z)**2/r**2 + (D + x**2 + y**2)**2/r**2 = x**2 + y**2 *)
Definition without_svd_1_domain (D_ r w x y z : R) : Prop :=
  0 < D_ /\ 0 < r /\ (D_ ^ 2) - (((w * x) - (y * z)) ^ 2) = 0 /\ - (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2) = 0.
Definition without_svd_1_left (D_ r w x y z : R) : R :=
  ((((w * y) + (x * z)) ^ 2) / (r ^ 2)) + (((D_ + (x ^ 2) + (y ^ 2)) ^ 2) / (r ^ 2)).
Definition without_svd_1_right (D_ r w x y z : R) : R :=
  (x ^ 2) + (y ^ 2).
Lemma without_svd_1 : forall D_ r w x y z : R, without_svd_1_domain D_ r w x y z ->
  without_svd_1_left D_ r w x y z = without_svd_1_right D_ r w x y z.
Proof.
  unfold without_svd_1_domain, without_svd_1_left, without_svd_1_right.
  intros D_ r w x y z (H0 & H1 & H2 & H3).
  assert (Z : ((D_ ^ 2) + (2 * D_ * (x ^ 2)) + (2 * D_ * (y ^ 2)) - ((r ^ 2) * (x ^ 2)) - ((r ^ 2) * (y ^ 2)) + ((w ^ 2) * (y ^ 2)) + (2 * w * x * y * z) + (x ^ 4) + (2 * (x ^ 2) * (y ^ 2)) + ((x ^ 2) * (z ^ 2)) + (y ^ 4)) = 0).
  { transitivity (1 * ((D_ ^ 2) - ((w ^ 2) * (x ^ 2)) + (2 * w * x * y * z) - ((y ^ 2) * (z ^ 2))) + (- (x ^ 2) - (y ^ 2)) * (- (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2))); [ first [ ring | field; nonzero ] |].
    assert (Z0 : ((D_ ^ 2) - ((w ^ 2) * (x ^ 2)) + (2 * w * x * y * z) - ((y ^ 2) * (z ^ 2))) = 0) by vanishing.
    assert (Z1 : (- (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2)) = 0) by vanishing.
    rewrite Z0, Z1; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with (((D_ ^ 2) + (2 * D_ * (x ^ 2)) + (2 * D_ * (y ^ 2)) - ((r ^ 2) * (x ^ 2)) - ((r ^ 2) * (y ^ 2)) + ((w ^ 2) * (y ^ 2)) + (2 * w * x * y * z) + (x ^ 4) + (2 * (x ^ 2) * (y ^ 2)) + ((x ^ 2) * (z ^ 2)) + (y ^ 4)) / (r ^ 2)) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma without_svd_1_inhabited : without_svd_1_domain 5 5 2 3 1 1.
Proof. premises without_svd_1_domain. Qed.
Lemma without_svd_1_left_value : Rabs (without_svd_1_left 5 5 2 3 1 1 - 10) <= (1 / 1000000000).
Proof. by_value without_svd_1_left. Qed.
Lemma without_svd_1_right_value : Rabs (without_svd_1_right 5 5 2 3 1 1 - 10) <= (1 / 1000000000).
Proof. by_value without_svd_1_right. Qed.
Lemma without_svd_1_wrong_0 : ~ (forall D_ r w x y z, without_svd_1_domain D_ r w x y z -> without_svd_1_left D_ r w x y z = (w ^ 2) + (y ^ 2)).
Proof. refuted without_svd_1_inhabited without_svd_1_left. Qed.
Lemma without_svd_1_wrong_1 : ~ (forall D_ r w x y z, without_svd_1_domain D_ r w x y z -> without_svd_1_left D_ r w x y z = (w ^ 2) + (x ^ 2)).
Proof. refuted without_svd_1_inhabited without_svd_1_left. Qed.

(* without_svd_2: | (w*y + x*z)*(D + w**2 + z**2)/r**2 + (w*y + x*z)*(D + x**2 + y**2)/r**2 = w*y + x*z *)
Definition without_svd_2_domain (D_ r w x y z : R) : Prop :=
  0 < D_ /\ 0 < r /\ (D_ ^ 2) - (((w * x) - (y * z)) ^ 2) = 0 /\ - (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2) = 0.
Definition without_svd_2_left (D_ r w x y z : R) : R :=
  (((w * y) + (x * z)) * (D_ + (w ^ 2) + (z ^ 2)) / (r ^ 2)) + (((w * y) + (x * z)) * (D_ + (x ^ 2) + (y ^ 2)) / (r ^ 2)).
Definition without_svd_2_right (D_ r w x y z : R) : R :=
  (w * y) + (x * z).
Lemma without_svd_2 : forall D_ r w x y z : R, without_svd_2_domain D_ r w x y z ->
  without_svd_2_left D_ r w x y z = without_svd_2_right D_ r w x y z.
Proof.
  unfold without_svd_2_domain, without_svd_2_left, without_svd_2_right.
  intros D_ r w x y z (H0 & H1 & H2 & H3).
  assert (Z : ((2 * D_ * w * y) + (2 * D_ * x * z) - ((r ^ 2) * w * y) - ((r ^ 2) * x * z) + ((w ^ 3) * y) + ((w ^ 2) * x * z) + (w * (x ^ 2) * y) + (w * (y ^ 3)) + (w * y * (z ^ 2)) + ((x ^ 3) * z) + (x * (y ^ 2) * z) + (x * (z ^ 3))) = 0).
  { transitivity ((- (w * y) - (x * z)) * (- (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2))); [ first [ ring | field; nonzero ] |].
    assert (Z1 : (- (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2)) = 0) by vanishing.
    rewrite Z1; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with (((2 * D_ * w * y) + (2 * D_ * x * z) - ((r ^ 2) * w * y) - ((r ^ 2) * x * z) + ((w ^ 3) * y) + ((w ^ 2) * x * z) + (w * (x ^ 2) * y) + (w * (y ^ 3)) + (w * y * (z ^ 2)) + ((x ^ 3) * z) + (x * (y ^ 2) * z) + (x * (z ^ 3))) / (r ^ 2)) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma without_svd_2_inhabited : without_svd_2_domain 5 5 2 3 1 1.
Proof. premises without_svd_2_domain. Qed.
Lemma without_svd_2_left_value : Rabs (without_svd_2_left 5 5 2 3 1 1 - 5) <= (1 / 10000000000).
Proof. by_value without_svd_2_left. Qed.
Lemma without_svd_2_right_value : Rabs (without_svd_2_right 5 5 2 3 1 1 - 5) <= (1 / 10000000000).
Proof. by_value without_svd_2_right. Qed.
Lemma without_svd_2_wrong_0 : ~ (forall D_ r w x y z, without_svd_2_domain D_ r w x y z -> without_svd_2_left D_ r w x y z = (x * y) + (x * z)).
Proof. refuted without_svd_2_inhabited without_svd_2_left. Qed.
Lemma without_svd_2_wrong_1 : ~ (forall D_ r w x y z, without_svd_2_domain D_ r w x y z -> without_svd_2_left D_ r w x y z = (w * y) + (w * z)).
Proof. refuted without_svd_2_inhabited without_svd_2_left. Qed.

(* without_svd_3: | (w*y + x*z)**2/r**2 + (D + w**2 + z**2)**2/r**2 = w**2 + z**2 *)
Definition without_svd_3_domain (D_ r w x y z : R) : Prop :=
  0 < D_ /\ 0 < r /\ (D_ ^ 2) - (((w * x) - (y * z)) ^ 2) = 0 /\ - (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2) = 0.
Definition without_svd_3_left (D_ r w x y z : R) : R :=
  ((((w * y) + (x * z)) ^ 2) / (r ^ 2)) + (((D_ + (w ^ 2) + (z ^ 2)) ^ 2) / (r ^ 2)).
Definition without_svd_3_right (D_ r w x y z : R) : R :=
  (w ^ 2) + (z ^ 2).
Lemma without_svd_3 : forall D_ r w x y z : R, without_svd_3_domain D_ r w x y z ->
  without_svd_3_left D_ r w x y z = without_svd_3_right D_ r w x y z.
Proof.
  unfold without_svd_3_domain, without_svd_3_left, without_svd_3_right.
  intros D_ r w x y z (H0 & H1 & H2 & H3).
  assert (Z : ((D_ ^ 2) + (2 * D_ * (w ^ 2)) + (2 * D_ * (z ^ 2)) - ((r ^ 2) * (w ^ 2)) - ((r ^ 2) * (z ^ 2)) + (w ^ 4) + ((w ^ 2) * (y ^ 2)) + (2 * (w ^ 2) * (z ^ 2)) + (2 * w * x * y * z) + ((x ^ 2) * (z ^ 2)) + (z ^ 4)) = 0).
  { transitivity (1 * ((D_ ^ 2) - ((w ^ 2) * (x ^ 2)) + (2 * w * x * y * z) - ((y ^ 2) * (z ^ 2))) + (- (w ^ 2) - (z ^ 2)) * (- (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2))); [ first [ ring | field; nonzero ] |].
    assert (Z0 : ((D_ ^ 2) - ((w ^ 2) * (x ^ 2)) + (2 * w * x * y * z) - ((y ^ 2) * (z ^ 2))) = 0) by vanishing.
    assert (Z1 : (- (2 * D_) + (r ^ 2) - (w ^ 2) - (x ^ 2) - (y ^ 2) - (z ^ 2)) = 0) by vanishing.
    rewrite Z0, Z1; ring. }
  apply Rminus_diag_uniq.
  match goal with |- ?d = 0 => replace d with (((D_ ^ 2) + (2 * D_ * (w ^ 2)) + (2 * D_ * (z ^ 2)) - ((r ^ 2) * (w ^ 2)) - ((r ^ 2) * (z ^ 2)) + (w ^ 4) + ((w ^ 2) * (y ^ 2)) + (2 * (w ^ 2) * (z ^ 2)) + (2 * w * x * y * z) + ((x ^ 2) * (z ^ 2)) + (z ^ 4)) / (r ^ 2)) by (field; nonzero) end; rewrite Z; unfold Rdiv; ring.
Qed.
Lemma without_svd_3_inhabited : without_svd_3_domain 5 5 2 3 1 1.
Proof. premises without_svd_3_domain. Qed.
Lemma without_svd_3_left_value : Rabs (without_svd_3_left 5 5 2 3 1 1 - 5) <= (1 / 10000000000).
Proof. by_value without_svd_3_left. Qed.
Lemma without_svd_3_right_value : Rabs (without_svd_3_right 5 5 2 3 1 1 - 5) <= (1 / 10000000000).
Proof. by_value without_svd_3_right. Qed.
Lemma without_svd_3_wrong_0 : ~ (forall D_ r w x y z, without_svd_3_domain D_ r w x y z -> without_svd_3_left D_ r w x y z = (x ^ 2) + (z ^ 2)).
Proof. refuted without_svd_3_inhabited without_svd_3_left. Qed.
Lemma without_svd_3_wrong_1 : ~ (forall D_ r w x y z, without_svd_3_domain D_ r w x y z -> without_svd_3_left D_ r w x y z = 2 * (w ^ 2)).
Proof. refuted without_svd_3_inhabited without_svd_3_left. Qed.

Definition all_of_them := (angles_1,
  angles_2,
  angles_3,
  angles_4,
  angles_5,
  angles_6,
  angles_7,
  angles_8,
  angles_9,
  angles_10,
  angles_11,
  angles_12,
  angles_14,
  angles_15,
  angles_16,
  angles_17,
  angles_18,
  angles_19,
  angles_20,
  angles_21,
  angles_22,
  clocks_1,
  clocks_2,
  clocks_3,
  clocks_4,
  clocks_5,
  clocks_6,
  clocks_7,
  clocks_8,
  clocks_9,
  clocks_10,
  clocks_12,
  clocks_13,
  clocks_14,
  clocks_15,
  clocks_16,
  clocks_17,
  clocks_18,
  clocks_19,
  clocks_20,
  clocks_22,
  close_kernels_1,
  close_kernels_2,
  close_kernels_3,
  close_kernels_4,
  conserved_1,
  conserved_2,
  conserved_3,
  conserved_4,
  conserved_5,
  conserved_6,
  conserved_7,
  conserved_8,
  conserved_9,
  conserved_10,
  conserved_11,
  conserved_12,
  conserved_13,
  conserved_14,
  conserved_15,
  exact_solutions_2,
  exact_solutions_3,
  exact_solutions_4,
  exact_solutions_5,
  exact_solutions_6,
  exact_solutions_7,
  exact_solutions_8,
  halves_1,
  halves_2,
  halves_3,
  halves_4,
  halves_5,
  halves_6,
  halves_7,
  halves_8,
  halves_9,
  halves_11,
  halves_12,
  halves_13,
  halves_14,
  halves_16,
  halves_17,
  halves_18,
  halves_19,
  halves_20,
  halves_21,
  halves_22,
  halves_23,
  halves_24,
  halves_25,
  halves_28,
  halves_29,
  halves_30,
  halves_31,
  halves_32,
  halves_33,
  halves_34,
  halves_35,
  halves_36,
  halves_37,
  halves_38,
  halves_39,
  halves_40,
  halves_41,
  halves_43,
  power_flow_10,
  power_flow_11,
  power_flow_12,
  power_flow_13,
  power_flow_14,
  power_flow_15,
  power_flow_17,
  power_flow_18,
  power_flow_19,
  power_flow_20,
  power_flow_21,
  power_flow_22,
  product_flow_1,
  product_flow_3,
  product_flow_4,
  product_flow_5,
  product_flow_6,
  product_flow_7,
  product_flow_8,
  product_flow_10,
  product_flow_11,
  product_flow_12,
  product_flow_13,
  product_flow_14,
  product_flow_15,
  product_flow_16,
  product_flow_17,
  product_flow_18,
  product_flow_19,
  product_flow_20,
  product_flow_21,
  product_flow_22,
  product_flow_23,
  product_flow_24,
  product_flow_25,
  singular_flow_3,
  singular_flow_4,
  singular_flow_5,
  singular_flow_6,
  singular_flow_9,
  singular_flow_11,
  singular_flow_12,
  singular_flow_13,
  singular_flow_14,
  singular_flow_15,
  singular_flow_16,
  smooth_svd_8,
  smooth_svd_9,
  smooth_svd_12,
  smooth_svd_13,
  without_svd_1,
  without_svd_2,
  without_svd_3).
Print Assumptions all_of_them.
