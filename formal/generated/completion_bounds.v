(* Written by `dlnsym formal`; not edited by hand. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
From Dln Require Import Limits Sums Bounds.
Open Scope R_scope.

(* hyperbola_38: | Subs(-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 + sqrt(2*P*eta**2/r**2 +
   4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, -eta)**2 + Subs(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 -
   2*eta*r + s**2)/2 + sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, -eta)**2 =
   Subs(4*P*eta/r + eta**2 + s**2, eta, -eta) *)
Definition hyperbola_38_out_domain (P eta r s : R) : Prop :=
  0 < eta /\ 0 < r /\ 0 < s /\ 0 <= (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2) /\ 0 <= - (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2).
Definition hyperbola_38_out_left (P eta r s : R) : R :=
  ((- ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2)) ^ 2) + ((((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2)) ^ 2).
Definition hyperbola_38_out_right (P eta r s : R) : R :=
  - (4 * P * eta / r) + (eta ^ 2) + (s ^ 2).
Lemma hyperbola_38_out : forall P eta r s : R, hyperbola_38_out_domain P eta r s ->
  hyperbola_38_out_left P eta r s = hyperbola_38_out_right P eta r s.
Proof.
  unfold hyperbola_38_out_domain, hyperbola_38_out_left, hyperbola_38_out_right.
  intros P eta r s (H0 & H1 & H2 & H3 & H4).
  assert (R0 : (sqrt (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = - (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); nonnegative).
  try assert (NZ0 : (sqrt (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); positive).
  assert (E1 : sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) = (sqrt (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (R2 : (sqrt ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); nonnegative).
  try assert (NZ2 : (sqrt ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); positive).
  assert (E3 : sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) = (sqrt ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2] | field [R0 R2]; nonzero ] ]). rewrite ?E3 in *.
  known.
  first [ reflexivity | field [R0 R2]; nonzero | ring [R0 R2] | unfold Rdiv; ring [R0 R2] | alike ].
Qed.
Definition hyperbola_38_left (P eta r s : R) : R :=
  (((fun eta : R => - ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) (- eta)) ^ 2) + (((fun eta : R => ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) (- eta)) ^ 2).
Definition hyperbola_38_right (P eta r s : R) : R :=
  (fun eta : R => (4 * P * eta / r) + (eta ^ 2) + (s ^ 2)) (- eta).
Lemma hyperbola_38 : forall P eta r s : R, hyperbola_38_out_domain P eta r s ->
  hyperbola_38_left P eta r s = hyperbola_38_right P eta r s.
Proof.
  intros P eta r s H; generalize (hyperbola_38_out P eta r s H); revert H.
  unfold hyperbola_38_out_domain, hyperbola_38_out_left, hyperbola_38_out_right, hyperbola_38_left, hyperbola_38_right.
  intros (H0 & H1 & H2 & H3 & H4) out; known; cbv beta.
  repeat match goal with |- context [sqrt ?a] => match type of out with context [sqrt ?b] => lazymatch a with b => fail | _ => replace (sqrt a) with (sqrt b) by (f_equal; rational) end end end.
  etransitivity; [| etransitivity; [ exact out |]]; rational.
Qed.
Lemma hyperbola_38_out_inhabited : hyperbola_38_out_domain (1 / 2) (1 / 10) 2 3.
Proof. premises hyperbola_38_out_domain. Qed.
Lemma hyperbola_38_out_left_value : Rabs (hyperbola_38_out_left (1 / 2) (1 / 10) 2 3 - (891 / 100)) <= (1 / 10000000000).
Proof. by_value hyperbola_38_out_left. Qed.
Lemma hyperbola_38_out_right_value : Rabs (hyperbola_38_out_right (1 / 2) (1 / 10) 2 3 - (891 / 100)) <= (1 / 10000000000).
Proof. by_value hyperbola_38_out_right. Qed.
Lemma hyperbola_38_out_wrong_0 : ~ (forall P eta r s, hyperbola_38_out_domain P eta r s -> hyperbola_38_out_left P eta r s = - (4 * P * eta / r) + (r ^ 2) + (s ^ 2)).
Proof. refuted hyperbola_38_out_inhabited hyperbola_38_out_left. Qed.
Lemma hyperbola_38_out_wrong_1 : ~ (forall P eta r s, hyperbola_38_out_domain P eta r s -> hyperbola_38_out_left P eta r s = - (4 * P) + (r ^ 2) + (s ^ 2)).
Proof. refuted hyperbola_38_out_inhabited hyperbola_38_out_left. Qed.

(* hyperbola_39: | -Subs(-sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r + s**2)/2 + sqrt(2*P*eta**2/r**2 +
   4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, -eta)*Subs(sqrt(-2*P*eta**2/r**2 + 4*P*eta/r + eta**2 - 2*eta*r +
   s**2)/2 + sqrt(2*P*eta**2/r**2 + 4*P*eta/r + eta**2 + 2*eta*r + s**2)/2, eta, -eta) = -Subs(P*eta**2/r**2 +
   eta*r, eta, -eta) *)
Definition hyperbola_39_out_domain (P eta r s : R) : Prop :=
  0 < eta /\ 0 < r /\ 0 < s /\ 0 <= (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2) /\ 0 <= - (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2).
Definition hyperbola_39_out_left (P eta r s : R) : R :=
  - (- ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2)) * (((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2)).
Definition hyperbola_39_out_right (P eta r s : R) : R :=
  - (P * (eta ^ 2) / (r ^ 2)) + (eta * r).
Lemma hyperbola_39_out : forall P eta r s : R, hyperbola_39_out_domain P eta r s ->
  hyperbola_39_out_left P eta r s = hyperbola_39_out_right P eta r s.
Proof.
  unfold hyperbola_39_out_domain, hyperbola_39_out_left, hyperbola_39_out_right.
  intros P eta r s (H0 & H1 & H2 & H3 & H4).
  assert (R0 : (sqrt (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = - (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); nonnegative).
  try assert (NZ0 : (sqrt (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with ((- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring | field; nonzero ]); positive).
  assert (E1 : sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2)) = (sqrt (- (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) + (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0] | field [R0]; nonzero ] ]). rewrite ?E1 in *.
  assert (R2 : (sqrt ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) ^ 2 = (2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) by (apply square_of_sqrt; replace ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); nonnegative).
  try assert (NZ2 : (sqrt ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) <> 0) by (apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; replace ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2))) with (((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) * (r ^ 2)) by (first [ reflexivity | ring [R0] | field [R0]; nonzero ]); positive).
  assert (E3 : sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) - (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2)) = (sqrt ((2 * P * (eta ^ 2)) - (4 * P * eta * r) + ((eta ^ 2) * (r ^ 2)) - (2 * eta * (r ^ 3)) + ((r ^ 2) * (s ^ 2)))) / r) by (apply sqrt_by_square; [ nonnegative | first [ reflexivity | ring [R0 R2] | field [R0 R2]; nonzero ] ]). rewrite ?E3 in *.
  known.
  first [ reflexivity | field [R0 R2]; nonzero | ring [R0 R2] | unfold Rdiv; ring [R0 R2] | alike ].
Qed.
Definition hyperbola_39_left (P eta r s : R) : R :=
  - ((fun eta : R => - ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) (- eta)) * ((fun eta : R => ((sqrt (- (2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) - (2 * eta * r) + (s ^ 2))) / 2) + ((sqrt ((2 * P * (eta ^ 2) / (r ^ 2)) + (4 * P * eta / r) + (eta ^ 2) + (2 * eta * r) + (s ^ 2))) / 2)) (- eta)).
Definition hyperbola_39_right (P eta r s : R) : R :=
  - ((fun eta : R => (P * (eta ^ 2) / (r ^ 2)) + (eta * r)) (- eta)).
Lemma hyperbola_39 : forall P eta r s : R, hyperbola_39_out_domain P eta r s ->
  hyperbola_39_left P eta r s = hyperbola_39_right P eta r s.
Proof.
  intros P eta r s H; generalize (hyperbola_39_out P eta r s H); revert H.
  unfold hyperbola_39_out_domain, hyperbola_39_out_left, hyperbola_39_out_right, hyperbola_39_left, hyperbola_39_right.
  intros (H0 & H1 & H2 & H3 & H4) out; known; cbv beta.
  repeat match goal with |- context [sqrt ?a] => match type of out with context [sqrt ?b] => lazymatch a with b => fail | _ => replace (sqrt a) with (sqrt b) by (f_equal; rational) end end end.
  etransitivity; [| etransitivity; [ exact out |]]; rational.
Qed.
Lemma hyperbola_39_out_inhabited : hyperbola_39_out_domain (1 / 2) (1 / 10) 2 3.
Proof. premises hyperbola_39_out_domain. Qed.
Lemma hyperbola_39_out_left_value : Rabs (hyperbola_39_out_left (1 / 2) (1 / 10) 2 3 - (159 / 800)) <= (1 / 100000000000).
Proof. by_value hyperbola_39_out_left. Qed.
Lemma hyperbola_39_out_right_value : Rabs (hyperbola_39_out_right (1 / 2) (1 / 10) 2 3 - (159 / 800)) <= (1 / 100000000000).
Proof. by_value hyperbola_39_out_right. Qed.
Lemma hyperbola_39_out_wrong_0 : ~ (forall P eta r s, hyperbola_39_out_domain P eta r s -> hyperbola_39_out_left P eta r s = - (P * (eta ^ 2) / (r ^ 2)) - (r ^ 2)).
Proof. refuted hyperbola_39_out_inhabited hyperbola_39_out_left. Qed.
Lemma hyperbola_39_out_wrong_1 : ~ (forall P eta r s, hyperbola_39_out_domain P eta r s -> hyperbola_39_out_left P eta r s = - P + (r ^ 2)).
Proof. refuted hyperbola_39_out_inhabited hyperbola_39_out_left. Qed.

(* printed_numbers_1: The sum of the printed diagonal entries is 2.03424, exactly. | Rounded(6357/3125, 5) =
   6357/3125 *)
Definition printed_numbers_1_left : R :=
  6357 / 3125.
Definition printed_numbers_1_right : R :=
  6357 / 3125.
Lemma printed_numbers_1 : rounds printed_numbers_1_left 5 printed_numbers_1_right.
Proof.
  unfold printed_numbers_1_left, printed_numbers_1_right; by_digits.
Qed.
Lemma printed_numbers_1_left_value : Rabs (printed_numbers_1_left - (6357 / 3125)) <= (1 / 10000000000).
Proof. by_value printed_numbers_1_left. Qed.
Lemma printed_numbers_1_wrong_0 : ~ rounds printed_numbers_1_left 5 (8137 / 4000).
Proof. unfold printed_numbers_1_left; not_by_digits. Qed.
Lemma printed_numbers_1_wrong_1 : ~ rounds printed_numbers_1_left 5 (203423 / 100000).
Proof. unfold printed_numbers_1_left; not_by_digits. Qed.

(* surface_maximiser_1: The coefficient at M, to four places, is above 14, which it does not reach outside the
   box or on its edge; on the bounded part of the surface inside it is continuous, so it has a maximum there, and
   det is smooth: a critical point. |
   Rounded(3097685287203060442846988308549056129001405015909946015004033911100000000000000000000000000000000000000000000000000*sqrt(1893428756570298296377032963360557904737294453373266050565947238091443800220877942194172001)*log(56505730795364264865937389860062500000000000000000000*(sqrt(1893428756570298296377032963360557904737294453373266050565947238091443800220877942194172001)/90409169272582823785499823776100000000000000
   +
   1380859389688806307161803398931291863230846001/90409169272582823785499823776100000000000000)**2/92246572090026401410114306130224524464551067849999377)/1914685263706085855204392201357342486006045097979696591155044242978873202491409667482699535244814708539236311007992382489213863960058267570206832579096710424431,
   4) = 113/8 *)
Definition surface_maximiser_1_left : R :=
  3097685287203060442846988308549056129001405015909946015004033911100000000000000000000000000000000000000000000000000 * (sqrt 1893428756570298296377032963360557904737294453373266050565947238091443800220877942194172001) * (ln (56505730795364264865937389860062500000000000000000000 * ((((sqrt 1893428756570298296377032963360557904737294453373266050565947238091443800220877942194172001) / 90409169272582823785499823776100000000000000) + (1380859389688806307161803398931291863230846001 / 90409169272582823785499823776100000000000000)) ^ 2) / 92246572090026401410114306130224524464551067849999377)) / 1914685263706085855204392201357342486006045097979696591155044242978873202491409667482699535244814708539236311007992382489213863960058267570206832579096710424431.
Definition surface_maximiser_1_right : R :=
  113 / 8.
Lemma surface_maximiser_1 : rounds surface_maximiser_1_left 4 surface_maximiser_1_right.
Proof.
  unfold surface_maximiser_1_left, surface_maximiser_1_right; by_digits.
Qed.
Lemma surface_maximiser_1_left_value : Rabs (surface_maximiser_1_left - (7062505143 / 500000000)) <= (1 / 1000000000).
Proof. by_value surface_maximiser_1_left. Qed.
Lemma surface_maximiser_1_wrong_0 : ~ rounds surface_maximiser_1_left 4 (141251 / 10000).
Proof. unfold surface_maximiser_1_left; not_by_digits. Qed.
Lemma surface_maximiser_1_wrong_1 : ~ rounds surface_maximiser_1_left 4 (141249 / 10000).
Proof. unfold surface_maximiser_1_left; not_by_digits. Qed.

Definition all_of_them := (hyperbola_38,
  hyperbola_39,
  printed_numbers_1,
  surface_maximiser_1).
Print Assumptions all_of_them.
