(* Derivatives of polynomials whose coefficients are matrices, of all sizes at once, over any field of characteristic 0. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Slopes.
Variables (R : numFieldType) (a b : nat).
Implicit Types (f : R -> 'M[R]_(a, b)) (A B : 'M[R]_(a, b)).

(* f is a polynomial, and A its derivative at x: what is left beyond the tangent has the factor t^2 *)
Definition slope_at f x A : Prop :=
  exists G : seq 'M[R]_(a, b), forall t, f (x + t) = f x + t *: A + (t * t) *: \sum_(k < size G) t ^+ k *: nth 0 G k.

Definition number_of (c : R) (i : 'I_a) (j : 'I_b) (G : seq 'M[R]_(a, b)) : {poly R} :=
  c%:P + 'X * \poly_(k < size G) (nth 0 G k i j).

Lemma slope_unique f x A B : slope_at f x A -> slope_at f x B -> A = B.
Proof.
move=> [G fA] [H fB]; apply/matrixP => i j.
have zero t : t != 0 -> (number_of (A i j) i j G - number_of (B i j) i j H).[t] = 0.
  move=> nz; have := fB t; rewrite fA -!addrA => /addrI /matrixP /(_ i j).
  rewrite !mxE !summxE => e; apply: (mulfI nz); rewrite mulr0.
  rewrite /number_of !hornerE !horner_poly.
  have sum (K : seq 'M[R]_(a, b)) : \sum_(k < size K) (t ^+ k *: nth 0 K k) i j = \sum_(k < size K) nth 0 K k i j * t ^+ k.
    by apply: eq_bigr => k _; rewrite mxE mulrC.
  move: e; rewrite !sum => e.
  by rewrite mulrBr !mulrDr !mulrA e subrr.
have vanishes : number_of (A i j) i j G - number_of (B i j) i j H = 0.
  set p := _ - _ in zero *; apply: (@roots_geq_poly_eq0 _ p [seq n.+1%:R | n <- iota 0 (size p)]).
  - by apply/allP => _ /mapP [n _ ->]; apply/eqP/zero; rewrite pnatr_eq0.
  - by rewrite map_inj_uniq ?iota_uniq // => m n /eqP; rewrite eqr_nat => /eqP [].
  - by rewrite size_map size_iota.
by move/(congr1 (fun p => p.[0])): vanishes; rewrite /number_of !hornerE => /eqP; rewrite ?mul0r ?addr0 subr_eq0 => /eqP.
Qed.
End Slopes.
