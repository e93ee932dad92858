(* Matrices with rational entries over any field of characteristic 0, whose words Coq computes: the points at which the
   premises of a lemma on matrices hold, its sides have the values of the ledger, and wrong variants are false. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* a numerator and a denominator *)
Definition q (n : Z) (d : positive) : Q := Qmake n d.
Definition nil_Q : Q := Qmake Z0 xH.
Definition one_Q : Q := Qmake (Zpos xH) xH.

Section Numbers.
Variable R : numFieldType.

Definition of_Z (z : Z) : R :=
  match z with Z0 => 0 | Zpos p => (Pos.to_nat p)%:R | Zneg p => - (Pos.to_nat p)%:R end.
Definition of_Q (x : Q) : R := of_Z (Qnum x) / of_Z (Zpos (Qden x)).

Lemma of_positive p : of_Z (Zpos p) != 0.
Proof. by rewrite /= pnatr_eq0 -lt0n; apply/ltP; exact: Pos2Nat.is_pos. Qed.
Lemma of_Z_pos_sub x y : of_Z (Z.pos_sub x y) = of_Z (Zpos x) - of_Z (Zpos y).
Proof.
rewrite Z.pos_sub_spec; case: Pos.compare_spec => [->|lt|gt] /=; first by rewrite subrr.
  by rewrite Pos2Nat.inj_sub // natrB ?opprB //; apply/ltnW/ltP/Pos2Nat.inj_lt.
by rewrite Pos2Nat.inj_sub // natrB //; apply/ltnW/ltP/Pos2Nat.inj_lt.
Qed.
Lemma of_ZD x y : of_Z (Z.add x y) = of_Z x + of_Z y.
Proof.
case: x y => [|x|x] [|y|y]; rewrite /= ?addr0 ?add0r //.
- by rewrite Pos2Nat.inj_add natrD.
- exact: of_Z_pos_sub.
- by rewrite of_Z_pos_sub addrC.
- by rewrite Pos2Nat.inj_add natrD opprD.
Qed.
Lemma of_ZM x y : of_Z (Z.mul x y) = of_Z x * of_Z y.
Proof.
by case: x y => [|x|x] [|y|y]; rewrite /= ?mul0r ?mulr0 // Pos2Nat.inj_mul natrM ?mulrN ?mulNr ?opprK.
Qed.
Lemma of_ZN x : of_Z (Z.opp x) = - of_Z x.
Proof. by case: x => [|x|x] /=; rewrite ?oppr0 ?opprK. Qed.
Lemma of_Z_eq0 x : of_Z x = 0 -> x = Z0.
Proof.
by case: x => [|p|p] // /eqP; rewrite /= ?oppr_eq0 (negbTE (of_positive p)).
Qed.

Lemma of_Q_eq x y : Qeq_bool x y -> of_Q x = of_Q y.
Proof.
move=> /Qeq_bool_iff; rewrite /Qeq => e; apply/eqP; rewrite eqr_div ?of_positive //.
by rewrite -!of_ZM e.
Qed.
Lemma of_Q_inj x y : of_Q x = of_Q y -> Qeq_bool x y.
Proof.
move=> /eqP; rewrite eqr_div ?of_positive // -!of_ZM => /eqP e.
apply/Qeq_bool_iff; apply: Zminus_eq; apply: of_Z_eq0.
by rewrite /Z.sub of_ZD of_ZN e subrr.
Qed.
Lemma of_QD x y : of_Q (Qplus x y) = of_Q x + of_Q y.
Proof. by rewrite /of_Q addf_div ?of_positive //= of_ZD !of_ZM Pos2Nat.inj_mul natrM. Qed.
Lemma of_QM x y : of_Q (Qmult x y) = of_Q x * of_Q y.
Proof. by rewrite /of_Q mulf_div /= of_ZM Pos2Nat.inj_mul natrM. Qed.
Lemma of_QN x : of_Q (Qopp x) = - of_Q x.
Proof. by rewrite /of_Q of_ZN mulNr. Qed.
Lemma of_QV x : of_Q (Qinv x) = (of_Q x)^-1.
Proof.
by case: x => [[|n|n] d]; rewrite /of_Q /= ?mul0r ?invr0 // ?mulNr ?invrN ?invf_div.
Qed.
Lemma of_Q_nat n : n%:R = of_Q (Qmake (Z.of_nat n) xH).
Proof. by rewrite /of_Q /= divr1; case: n => //= n; rewrite SuccNat2Pos.id_succ. Qed.
Lemma of_Q_red x : of_Q (Qred x) = of_Q x.
Proof. by apply: of_Q_eq; apply/Qeq_bool_iff; exact: Qred_correct. Qed.
Lemma of_Q_zero x : Qeq_bool x nil_Q -> of_Q x = 0.
Proof. by move=> /of_Q_eq ->; exact: mul0r. Qed.
Lemma of_Q_nonzero x : ~~ Qeq_bool x nil_Q -> of_Q x != 0.
Proof. by apply: contra => /eqP e; apply: of_Q_inj; rewrite e /of_Q mul0r. Qed.
End Numbers.

(* ------------------------------------------------ tables *)

Definition table := seq (seq Q).
Definition at_place (r : table) i j : Q := nth nil_Q (nth [::] r i) j.
Definition tabulate a b (f : nat -> nat -> Q) : table := mkseq (fun i => mkseq (f i) b) a.
Definition qsum n (f : nat -> Q) : Q := foldr (fun j x => Qred (Qplus (f j) x)) nil_Q (iota 0 n).

Definition table_mul a b c (r s : table) := tabulate a c (fun i k => qsum b (fun j => Qmult (at_place r i j) (at_place s j k))).
Definition table_add a b (r s : table) := tabulate a b (fun i j => Qred (Qplus (at_place r i j) (at_place s i j))).
Definition table_opp a b (r : table) := tabulate a b (fun i j => Qopp (at_place r i j)).
Definition table_scale a b (x : Q) (r : table) := tabulate a b (fun i j => Qred (Qmult x (at_place r i j))).
Definition table_tr a b (r : table) := tabulate b a (fun i j => at_place r j i).
Definition table_one a := tabulate a a (fun i j => if i == j then one_Q else nil_Q).
Definition table_trace a (r : table) := qsum a (fun i => at_place r i i).
Definition table_eq a b (r s : table) :=
  all (fun i => all (fun j => Qeq_bool (at_place r i j) (at_place s i j)) (iota 0 b)) (iota 0 a).

Lemma at_tabulate a b f i j : (i < a)%N -> (j < b)%N -> at_place (tabulate a b f) i j = f i j.
Proof. by move=> la lb; rewrite /at_place /tabulate nth_mkseq // nth_mkseq. Qed.

Section Matrices.
Variable R : numFieldType.
Definition mx a b (r : table) : 'M[R]_(a, b) := \matrix_(i, j) of_Q R (at_place r i j).

Lemma of_qsum n (f : nat -> Q) : of_Q R (qsum n f) = \sum_(j < n) of_Q R (f j).
Proof.
rewrite -(big_mkord xpredT (fun j => of_Q R (f j))) /qsum /index_iota subn0.
elim: (iota 0 n) => [|j s IH]; first by rewrite big_nil /of_Q mul0r.
by rewrite big_cons -IH -of_QD; exact: of_Q_red.
Qed.
Lemma mxM a b c r s : mx a b r *m mx b c s = mx a c (table_mul a b c r s).
Proof.
apply/matrixP => i k; rewrite !mxE at_tabulate // of_qsum; apply: eq_bigr => j _.
by rewrite !mxE of_QM.
Qed.
Lemma mxD a b r s : mx a b r + mx a b s = mx a b (table_add a b r s).
Proof. by apply/matrixP => i j; rewrite !mxE at_tabulate // of_Q_red of_QD. Qed.
Lemma mxN a b r : - mx a b r = mx a b (table_opp a b r).
Proof. by apply/matrixP => i j; rewrite !mxE at_tabulate // of_QN. Qed.
Lemma mxZ a b x r : of_Q R x *: mx a b r = mx a b (table_scale a b x r).
Proof. by apply/matrixP => i j; rewrite !mxE at_tabulate // of_Q_red of_QM. Qed.
Lemma mxT a b r : (mx a b r)^T = mx b a (table_tr a b r).
Proof. by apply/matrixP => i j; rewrite !mxE at_tabulate. Qed.
Lemma mx_one a : 1%:M = mx a a (table_one a).
Proof.
by apply/matrixP => i j; rewrite !mxE at_tabulate // -val_eqE; case: eqP => _; rewrite /of_Q /= ?mul0r ?divr1.
Qed.
Lemma mx_trace a r : \tr (mx a a r) = of_Q R (table_trace a r).
Proof. by rewrite /mxtrace of_qsum; apply: eq_bigr => i _; rewrite mxE. Qed.

Lemma mx_same a b r s : table_eq a b r s -> mx a b r = mx a b s.
Proof.
move=> /allP e; apply/matrixP => i j; rewrite !mxE; apply: of_Q_eq.
have := e i; rewrite mem_iota add0n ltn_ord => /(_ isT) /allP /(_ j).
by rewrite mem_iota add0n ltn_ord => /(_ isT).
Qed.
Lemma mx_zero a b r : table_eq a b r [::] -> mx a b r = 0.
Proof.
move=> /mx_same ->; apply/matrixP => i j; rewrite !mxE /at_place nth_nil nth_nil /of_Q; exact: mul0r.
Qed.
Lemma mx_differ a b r s : ~~ table_eq a b r s -> mx a b r <> mx a b s.
Proof.
move=> /negP differ e; apply: differ; apply/allP => i; rewrite mem_iota => /andP [_ la].
apply/allP => j; rewrite mem_iota => /andP [_ lb].
by move/matrixP/(_ (Ordinal la) (Ordinal lb)): e; rewrite !mxE => /of_Q_inj.
Qed.
Lemma mx_nonzero a b r : ~~ table_eq a b r [::] -> mx a b r <> 0.
Proof.
move=> /mx_differ differ z; apply: differ; rewrite z; apply/esym/mx_zero.
by apply/allP => i _; apply/allP => j _; apply/Qeq_bool_iff; rewrite /at_place.
Qed.
Lemma number_differs x y : ~~ Qeq_bool x y -> of_Q R x <> of_Q R y.
Proof. by move=> /negP differ /of_Q_inj. Qed.
End Matrices.

(* ------------------------------------------------ how a guard uses them *)

Ltac tabulated :=
  rewrite -?pmulrn ?of_Q_nat -?(of_QD, of_QM, of_QN, of_QV);
  rewrite ?mx_one; rewrite ?(mxM, mxD, mxN, mxZ, mxT); rewrite ?mx_trace;
  rewrite -?(of_QD, of_QM, of_QN, of_QV).
Ltac by_table :=
  first
    [ exact: I
    | apply: mx_same; vm_compute; reflexivity
    | apply: mx_zero; vm_compute; reflexivity
    | apply: esym; apply: mx_zero; vm_compute; reflexivity
    | apply: of_Q_eq; vm_compute; reflexivity
    | apply: of_Q_zero; vm_compute; reflexivity
    | apply: of_Q_nonzero; vm_compute; reflexivity ].
(* the sides of an equation are not split: they would be compared without the tables *)
Ltac at_point := repeat lazymatch goal with |- _ /\ _ => split end; tabulated; by_table.
Ltac not_at_point :=
  tabulated;
  first
    [ apply: mx_differ; vm_compute; reflexivity
    | apply: mx_nonzero; vm_compute; reflexivity
    | move=> /esym; apply: mx_nonzero; vm_compute; reflexivity
    | apply: number_differs; vm_compute; reflexivity ].
