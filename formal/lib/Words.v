(* Sums of words in matrices, of all sizes at once, over any commutative ring; nothing here rests on an axiom.

   Matrices of several sizes are padded with zeros to one size, which keeps products, sums and transposes apart from
   identities: those become letters of their own.  Words in square matrices are then compared by a computation, which
   a theorem says is right.  A certificate lists which equations are used where. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* ------------------------------------------------ padding *)

Section Padding.
Variables (R : comRingType) (D : nat).

Definition pad a b (A : 'M[R]_(a, b)) : 'M[R]_D := (pid_mx a : 'M_(D, a)) *m A *m (pid_mx b : 'M_(b, D)).

Lemma unpadded a : (a <= D)%N -> (pid_mx a : 'M[R]_(a, D)) *m (pid_mx a : 'M_(D, a)) = 1%:M.
Proof. by move=> le; rewrite pid_mx_id // pid_mx_1. Qed.

Lemma pad_inj a b (A B : 'M[R]_(a, b)) : (a <= D)%N -> (b <= D)%N -> pad A = pad B -> A = B.
Proof.
move=> la lb /(congr1 (fun M => (pid_mx a : 'M_(a, D)) *m M *m (pid_mx b : 'M_(D, b)))).
by rewrite /pad -!mulmxA (unpadded lb) !mulmx1 !mulmxA (unpadded la) !mul1mx.
Qed.

Lemma padM a b c (A : 'M[R]_(a, b)) (B : 'M_(b, c)) : (b <= D)%N -> pad (A *m B) = pad A *m pad B.
Proof. by move=> le; rewrite /pad -!mulmxA (mulmxA (pid_mx b)) (unpadded le) mul1mx. Qed.
Lemma padD a b (A B : 'M[R]_(a, b)) : pad (A + B) = pad A + pad B.
Proof. by rewrite /pad mulmxDr mulmxDl. Qed.
Lemma padN a b (A : 'M[R]_(a, b)) : pad (- A) = - pad A.
Proof. by rewrite /pad mulmxN mulNmx. Qed.
Lemma padZ a b c (A : 'M[R]_(a, b)) : pad (c *: A) = c *: pad A.
Proof. by rewrite /pad -scalemxAr -scalemxAl. Qed.
Lemma pad0 a b : pad (0 : 'M[R]_(a, b)) = 0.
Proof. by rewrite /pad mulmx0 mul0mx. Qed.
Lemma padT a b (A : 'M[R]_(a, b)) : pad A^T = (pad A)^T.
Proof. by rewrite /pad !trmx_mul !tr_pid_mx mulmxA. Qed.

Lemma trace_pad a (A : 'M[R]_a) : (a <= D)%N -> \tr (pad A) = \tr A.
Proof. by move=> le; rewrite /pad mxtrace_mulC mulmxA (unpadded le) mul1mx. Qed.

Lemma identity_left a b (A : 'M[R]_(a, b)) : (a <= D)%N -> pad (1%:M : 'M_a) *m pad A = pad A.
Proof. by move=> le; rewrite -padM // mul1mx. Qed.
Lemma identity_right a b (A : 'M[R]_(a, b)) : (b <= D)%N -> pad A *m pad (1%:M : 'M_b) = pad A.
Proof. by move=> le; rewrite -padM // mulmx1. Qed.
Lemma identity_left_tr a b (A : 'M[R]_(a, b)) : (b <= D)%N -> pad (1%:M : 'M_b) *m (pad A)^T = (pad A)^T.
Proof. by move=> le; rewrite -padT identity_left. Qed.
Lemma identity_right_tr a b (A : 'M[R]_(a, b)) : (a <= D)%N -> (pad A)^T *m pad (1%:M : 'M_a) = (pad A)^T.
Proof. by move=> le; rewrite -padT identity_right. Qed.
End Padding.

Lemma common_bound (sizes : seq nat) : exists D, all (fun a => a <= D)%N sizes.
Proof.
exists (\sum_(a <- sizes) a)%N; apply/allP=> a; elim: sizes => [|b s IH] //.
by rewrite inE big_cons => /orP [/eqP -> | /IH le]; [exact: leq_addr | exact: leq_trans le (leq_addl _ _)].
Qed.

(* ------------------------------------------------ expressions, and sums of words that they spell *)

Inductive expression :=
  | Letter of nat
  | Unit                          (* the identity of the common size *)
  | Nothing
  | Plus of expression & expression
  | Minus of expression
  | Times of expression & expression
  | Transposed of expression
  | Whole of int & expression     (* an integer multiple *)
  | Multiple of nat & expression. (* a multiple by the scalar with that number *)

Definition sign := (nat * bool)%type.                    (* a letter, and whether it is transposed *)
Definition term := ((seq nat * seq sign) * int)%type.    (* scalars in order, a word, how often *)

Fixpoint add_term (w : seq nat * seq sign) (k : int) (p : seq term) : seq term :=
  if p is (v, l) :: q then
    if v == w then if l + k == 0 then q else (v, l + k) :: q else (v, l) :: add_term w k q
  else [:: (w, k)].

(* the terms of q, each changed, put to those of p *)
Definition onto (f : term -> term) (q p : seq term) : seq term :=
  foldr (fun t r => add_term (f t).1 (f t).2 r) p q.

Definition turned (w : seq sign) : seq sign := rev [seq (s.1, ~~ s.2) | s <- w].
Definition join (x y : term) : term := ((sort leq (x.1.1 ++ y.1.1), x.1.2 ++ y.1.2), x.2 * y.2).

Fixpoint spelled (e : expression) : seq term :=
  match e with
  | Letter i => [:: (([::], [:: (i, false)]), 1)]
  | Unit => [:: (([::], [::]), 1)]
  | Nothing => [::]
  | Plus a b => onto id (spelled a) (spelled b)
  | Minus a => onto (fun t => (t.1, - t.2)) (spelled a) [::]
  | Times a b => foldr (fun x r => onto (join x) (spelled b) r) [::] (spelled a)
  | Transposed a => onto (fun t => ((t.1.1, turned t.1.2), t.2)) (spelled a) [::]
  | Whole c a => onto (fun t => (t.1, c * t.2)) (spelled a) [::]
  | Multiple i a => onto (fun t => ((sort leq (i :: t.1.1), t.1.2), t.2)) (spelled a) [::]
  end.

(* ------------------------------------------------ what they mean *)

Section Meaning.
Variables (R : comRingType) (D : nat) (letters : seq 'M[R]_D) (scalars : seq R).

Definition letter i : 'M[R]_D := nth 0 letters i.
Definition scalar i : R := nth 0 scalars i.

Fixpoint meaning (e : expression) : 'M[R]_D :=
  match e with
  | Letter i => letter i
  | Unit => 1%:M
  | Nothing => 0
  | Plus a b => meaning a + meaning b
  | Minus a => - meaning a
  | Times a b => meaning a *m meaning b
  | Transposed a => (meaning a)^T
  | Whole c a => c%:~R *: meaning a
  | Multiple i a => scalar i *: meaning a
  end.

Definition of_sign (s : sign) : 'M[R]_D := if s.2 then (letter s.1)^T else letter s.1.
Definition of_word (w : seq sign) : 'M[R]_D := foldr (fun s M => of_sign s *m M) 1%:M w.
Definition of_scalars (s : seq nat) : R := \prod_(i <- s) scalar i.
Definition of_term (t : term) : 'M[R]_D := (t.2%:~R * of_scalars t.1.1) *: of_word t.1.2.
Definition of_sum (p : seq term) : 'M[R]_D := \sum_(t <- p) of_term t.

Lemma of_sum_cons t p : of_sum (t :: p) = of_term t + of_sum p.
Proof. exact: big_cons. Qed.
Lemma of_sum_nil : of_sum [::] = 0.
Proof. exact: big_nil. Qed.

Lemma of_scalars_sort s : of_scalars (sort leq s) = of_scalars s.
Proof. by apply: perm_big; rewrite perm_sort. Qed.

Lemma of_word_cat v w : of_word (v ++ w) = of_word v *m of_word w.
Proof. by elim: v => [|s v IH] /=; [rewrite mul1mx | rewrite IH mulmxA]. Qed.

Lemma of_word_turned w : of_word (turned w) = (of_word w)^T.
Proof.
elim: w => [|[i b] w IH]; first by rewrite /turned /= trmx1.
rewrite /turned /= rev_cons -cats1 of_word_cat -/(turned w) IH /= mulmx1 trmx_mul /of_sign /=.
by case: b; rewrite ?trmxK.
Qed.

Lemma of_add_term w k p : of_sum (add_term w k p) = of_term (w, k) + of_sum p.
Proof.
elim: p => [|[v l] p IH] /=; first by rewrite of_sum_cons.
case: (v =P w) => [->|_]; last by rewrite !of_sum_cons IH addrCA.
rewrite of_sum_cons addrA.
have sum : of_term (w, k) + of_term (w, l) = of_term (w, l + k).
  by rewrite /of_term /= -scalerDl -mulrDl -intrD addrC.
case: eqP => [z|_]; rewrite sum; last by rewrite of_sum_cons.
by rewrite z /of_term /= mul0r scale0r add0r.
Qed.

Lemma of_onto (f : term -> term) q p : of_sum (onto f q p) = \sum_(t <- q) of_term (f t) + of_sum p.
Proof.
elim: q => [|t q IH] /=; first by rewrite big_nil add0r.
by rewrite of_add_term IH big_cons addrA; congr (_ + _ + _); case: (f t).
Qed.

Lemma of_join x y : of_term (join x y) = of_term x *m of_term y.
Proof.
rewrite /of_term /= of_scalars_sort /of_scalars big_cat /= of_word_cat.
by rewrite -scalemxAl -scalemxAr scalerA intrM mulrACA.
Qed.

Lemma of_spelled e : of_sum (spelled e) = meaning e.
Proof.
elim: e => /= [i|||a <- b <-|a <-|a <- b <-|a <-|c a <-|i a <-].
- by rewrite of_sum_cons of_sum_nil addr0 /of_term /of_scalars big_nil /= mulmx1 mulr1 scale1r.
- by rewrite of_sum_cons of_sum_nil addr0 /of_term /of_scalars big_nil /= mulr1 scale1r.
- exact: of_sum_nil.
- by rewrite of_onto.
- rewrite of_onto of_sum_nil addr0 /of_sum -sumrN; apply: eq_bigr => t _.
  by rewrite /of_term /= mulrNz mulNr scaleNr.
- elim: (spelled a) => [|x p IH] /=; first by rewrite of_sum_nil mul0mx.
  rewrite of_onto IH of_sum_cons mulmxDl; congr (_ + _).
  by rewrite /of_sum mulmx_sumr; apply: eq_bigr => y _; rewrite of_join.
- rewrite of_onto of_sum_nil addr0 /of_sum linear_sum; apply: eq_bigr => t _.
  by rewrite /of_term /= of_word_turned linearZ.
- rewrite of_onto of_sum_nil addr0 /of_sum scaler_sumr; apply: eq_bigr => t _.
  by rewrite /of_term /= scalerA intrM mulrA.
- rewrite of_onto of_sum_nil addr0 /of_sum scaler_sumr; apply: eq_bigr => t _.
  by rewrite /of_term /= of_scalars_sort /of_scalars big_cons scalerA mulrCA.
Qed.

(* ------------------------------------------------ certificates *)

(* left * (p - q) * right for an equation p = q; coefficients stand in left *)
Definition use := (expression * expression * expression * expression)%type.
Definition of_use (u : use) : expression := let: (l, p, q, r) := u in Times l (Times (Plus p (Minus q)) r).
Fixpoint equations (us : seq use) : Prop :=
  if us is (_, p, q, _) :: vs then meaning p = meaning q /\ equations vs else True.
Definition combination (us : seq use) : expression := foldr (fun u e => Plus (of_use u) e) Nothing us.

Lemma combination0 us : equations us -> meaning (combination us) = 0.
Proof.
elim: us => [|[[[l p] q] r] us IH] //= [pq /IH ->].
by rewrite pq subrr mul0mx mulmx0 addr0.
Qed.

Theorem by_certificate us lhs rhs :
  spelled (Plus lhs (Minus (Plus rhs (combination us)))) = [::] -> equations us -> meaning lhs = meaning rhs.
Proof.
move=> spell /combination0 zero; have := of_spelled (Plus lhs (Minus (Plus rhs (combination us)))).
by rewrite spell of_sum_nil /= zero addr0 => /esym /eqP; rewrite subr_eq0 => /eqP.
Qed.

(* ------------------------------------------------ traces: words up to rotation and transposition *)

Fixpoint before (v w : seq sign) : bool :=
  match v, w with
  | s :: v', t :: w' =>
      (s.1 < t.1)%N || ((s.1 == t.1) && ((~~ s.2 && t.2) || ((s.2 == t.2) && before v' w')))
  | [::], _ :: _ => true
  | _, _ => false
  end.
Definition necklace (w : seq sign) : seq (seq sign) :=
  [seq rot k w | k <- iota 0 (size w)] ++ [seq rot k (turned w) | k <- iota 0 (size w)].
Definition least (w : seq sign) : seq sign := foldr (fun v m => if before v m then v else m) w (necklace w).
Definition up_to_trace (p : seq term) : seq term := onto (fun t => ((t.1.1, least t.1.2), t.2)) p [::].

Lemma trace_rot k w : \tr (of_word (rot k w)) = \tr (of_word w).
Proof. by rewrite /rot of_word_cat mxtrace_mulC -of_word_cat cat_take_drop. Qed.

Lemma trace_least w : \tr (of_word (least w)) = \tr (of_word w).
Proof.
have all_same v : v \in necklace w -> \tr (of_word v) = \tr (of_word w).
  rewrite mem_cat => /orP [] /mapP [k _ ->]; rewrite trace_rot //.
  by rewrite of_word_turned mxtrace_tr.
rewrite /least; elim: (necklace w) all_same => [|v s IH] same //=.
have IH' := IH (fun u us => same u (mem_behead (s := v :: s) us)).
by case: ifP => _ //; apply: same; rewrite inE eqxx.
Qed.

Lemma trace_up_to p : \tr (of_sum (up_to_trace p)) = \tr (of_sum p).
Proof.
rewrite /up_to_trace of_onto of_sum_nil addr0 /of_sum !linear_sum; apply: eq_bigr => t _.
by rewrite /of_term /= !linearZ /= trace_least.
Qed.

Theorem by_certificate_of_traces us lhs rhs :
  up_to_trace (spelled (Plus lhs (Minus (Plus rhs (combination us))))) = [::] -> equations us ->
  \tr (meaning lhs) = \tr (meaning rhs).
Proof.
move=> spell /combination0 zero; have := trace_up_to (spelled (Plus lhs (Minus (Plus rhs (combination us))))).
rewrite spell of_spelled of_sum_nil /= zero addr0 mxtrace0 linearB /= => /esym /eqP.
by rewrite subr_eq0 => /eqP.
Qed.
End Meaning.

(* ------------------------------------------------ how a generated proof uses them *)

(* the padded form of both sides of an equation *)
Ltac padded := rewrite ?(padT, padD, padN, padZ, pad0); repeat (rewrite padM //; rewrite ?(padT, padD, padN, padZ, pad0)).
Tactic Notation "padded" "in" ident(H) :=
  rewrite ?(padT, padD, padN, padZ, pad0) in H; repeat (rewrite padM // in H; rewrite ?(padT, padD, padN, padZ, pad0) in H).

(* an equation that a certificate uses: a premise in padded form, the law of an identity, or one of scalars *)
Ltac scalar_law :=
  rewrite /scalar /= ?scalerA -?scaleNr -?scalerBl -?scalerDl -?mulrBl -?mulrDl ?mulfV ?divff ?scale1r //.
Ltac equation :=
  first
    [ assumption
    | exact: identity_left | exact: identity_right | exact: identity_left_tr | exact: identity_right_tr
    | by rewrite /= scalerA -pmulrn mulfV ?scale1r // pnatr_eq0
    | by scalar_law ].
