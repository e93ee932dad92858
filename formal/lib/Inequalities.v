(* Inequalities: by a gap that shows its sign, and by repeated differentiation. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Dln Require Import Scalars Explicit.
Open Scope R_scope.

Lemma below (m l r : R) : 0 < m -> 0 <= m * (r - l) -> l <= r.
Proof. intros M G; apply Rmult_le_reg_l with m; lra. Qed.
Lemma strictly_below (m l r : R) : 0 < m -> 0 < m * (r - l) -> l < r.
Proof. intros M G; apply Rmult_lt_reg_l with m; lra. Qed.

(* the mean value theorem: between 0 and u there is c with g u - g 0 = g' c * u *)
Lemma mean_value (g g' : R -> R) (u : R) : (forall v, 0 <= v -> is_derive g v (g' v)) -> 0 <= u ->
  exists c, 0 <= c /\ g u - g 0 = g' c * u.
Proof.
  intros D P; destruct (MVT_gen g 0 u g') as [c [[C _] E]].
  - intros v [V _]; rewrite Rmin_left in V by lra; apply D; lra.
  - intros v [V _]; rewrite Rmin_left in V by lra.
    apply continuity_pt_filterlim, (ex_derive_continuous (K := R_AbsRing) (V := R_NormedModule)).
    exists (g' v); now apply D.
  - exists c; rewrite Rmin_left in C by lra; split; [ exact C | now rewrite Rminus_0_r in E ].
Qed.

Lemma ascends (g g' : R -> R) :
  (forall v, 0 <= v -> is_derive g v (g' v)) -> 0 <= g 0 -> (forall v, 0 <= v -> 0 <= g' v) ->
  forall u, 0 <= u -> 0 <= g u.
Proof.
  intros D Z N u P; destruct (mean_value g g' u D P) as [c [C E]].
  assert (H : 0 <= g' c * u) by (apply Rmult_le_pos; auto); lra.
Qed.

(* an exponential taken out of a sum: each other one is a product with it *)
Ltac taken_out :=
  try solve [ ring ];
  match goal with
  | |- _ = exp ?e * _ =>
      repeat match goal with
        | |- ?g = _ * _ =>
            match g with
            | context [exp ?a] =>
                lazymatch a with e => fail | _ => replace (exp a) with (exp e * exp (a - e)) by (rewrite <- exp_plus; f_equal; ring) end
            end
        end
  end.

Ltac at_zero v :=
  match goal with
  | |- 0 <= ?start => replace start with v; [ nonnegative | unfold Rdiv; rewrite ?Rmult_0_r, ?Rmult_0_l, ?Ropp_0, ?exp_0, ?cosh_0, ?sinh_0; rational ]
  end.
Ltac slope := intros; evar_last; [ derivative | cbv beta; unfold zero, one; simpl; numbers; rational ].
