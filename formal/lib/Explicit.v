(* Explicit matrices as lists of rows: products, transposes, traces, determinants, by their definitions. *)
From Coq Require Import Reals List.
From Coquelicot Require Import Coquelicot.
From Dln Require Import Scalars.
Import ListNotations.
Open Scope R_scope.

Definition matrix := list (list R).

Definition entry (m : matrix) (i j : nat) : R := nth j (nth i m []) 0.
Fixpoint dot (u v : list R) : R :=
  match u, v with
  | a :: u', b :: v' => a * b + dot u' v'
  | _, _ => 0
  end.
Definition column (m : matrix) (j : nat) : list R := map (fun r => nth j r 0) m.
Definition transposed (m : matrix) : matrix := map (column m) (seq 0 (length (hd [] m))).
Definition product (a b : matrix) : matrix := map (fun r => map (dot r) (transposed b)) a.
Fixpoint zip (f : R -> R -> R) (u v : list R) : list R :=
  match u, v with
  | a :: u', b :: v' => f a b :: zip f u' v'
  | _, _ => []
  end.
Fixpoint zip_rows (f : R -> R -> R) (a b : matrix) : matrix :=
  match a, b with
  | r :: a', s :: b' => zip f r s :: zip_rows f a' b'
  | _, _ => []
  end.
Definition sum (a b : matrix) : matrix := zip_rows Rplus a b.
Definition entrywise (a b : matrix) : matrix := zip_rows Rmult a b.
Definition multiple (c : R) (m : matrix) : matrix := map (map (Rmult c)) m.
Definition total (l : list R) : R := fold_right Rplus 0 l.
Definition trace (m : matrix) : R := total (map (fun k => entry m k k) (seq 0 (length m))).
Definition squared_norm (m : matrix) : R := total (map (fun r => dot r r) m).

Fixpoint without {A : Type} (k : nat) (l : list A) : list A :=
  match l, k with
  | [], _ => []
  | _ :: l', O => l'
  | a :: l', S k' => a :: without k' l'
  end.
Definition minor (m : matrix) (i j : nat) : matrix := map (without j) (without i m).
Fixpoint alternating (l : list R) : R :=
  match l with
  | [] => 0
  | a :: l' => a - alternating l'
  end.
(* by the first row; n is the number of rows *)
Fixpoint det_of (n : nat) (m : matrix) : R :=
  match n with
  | O => 1
  | S n' => alternating (map (fun j => entry m 0 j * det_of n' (minor m 0 j)) (seq 0 n))
  end.
Definition det (m : matrix) : R := det_of (length m) m.
Definition cofactor (m : matrix) (i j : nat) : R := (- 1) ^ (i + j) * det (minor m i j).

Ltac explicit :=
  cbv [ entry dot column transposed product zip zip_rows sum entrywise multiple total trace squared_norm without minor
        alternating det_of det cofactor map seq length hd nth fold_right Nat.add ].

(* ------------------------------------------------ determinants with zeros: only the other products are written out *)

Definition known_entry (x : option R) : R := match x with Some a => a | None => 0 end.
Definition known_entries : list (list (option R)) -> matrix := map (map known_entry).
Fixpoint known_alternating (l : list (option R)) : R :=
  match l with
  | [] => 0
  | None :: l' => - known_alternating l'
  | Some a :: l' => a - known_alternating l'
  end.
Definition known_minor (m : list (list (option R))) (i j : nat) : list (list (option R)) :=
  map (without j) (without i m).
Fixpoint known_det (n : nat) (m : list (list (option R))) : R :=
  match n with
  | O => 1
  | S n' =>
      known_alternating
        (map
           (fun j =>
              match nth j (nth 0 m []) None with Some a => Some (a * known_det n' (known_minor m 0 j)) | None => None end)
           (seq 0 n))
  end.

Lemma without_map {A B : Type} (f : A -> B) (k : nat) (l : list A) : without k (map f l) = map f (without k l).
Proof. revert k; induction l as [|a l IH]; intros [|k]; simpl; try reflexivity; now rewrite IH. Qed.
Lemma minor_known (m : list (list (option R))) (i j : nat) :
  minor (known_entries m) i j = known_entries (known_minor m i j).
Proof.
  unfold minor, known_minor, known_entries; rewrite without_map, !map_map; apply map_ext; intros r; apply without_map.
Qed.
Lemma entry_known (m : list (list (option R))) (i j : nat) :
  entry (known_entries m) i j = known_entry (nth j (nth i m []) None).
Proof.
  unfold entry, known_entries; change (@nil R) with (map known_entry []); rewrite map_nth.
  change 0 with (known_entry None); apply map_nth.
Qed.
Lemma alternating_known (l : list (option R)) : alternating (map known_entry l) = known_alternating l.
Proof. induction l as [|[a|] l IH]; simpl; rewrite ?IH; try reflexivity; ring. Qed.
Lemma det_of_known (n : nat) (m : list (list (option R))) : det_of n (known_entries m) = known_det n m.
Proof.
  revert m; induction n as [|n IH]; intros m; [ reflexivity |].
  cbn [det_of known_det]; rewrite <- alternating_known, map_map; f_equal; apply map_ext; intros j.
  rewrite entry_known, minor_known, IH; destruct (nth j (nth 0 m []) None); cbn [known_entry]; ring.
Qed.
Lemma det_known (m : list (list (option R))) : det (known_entries m) = known_det (length m) m.
Proof. unfold det; rewrite det_of_known; unfold known_entries; now rewrite map_length. Qed.

(* a list of entries with None for each 0 *)
Ltac with_zeros l :=
  lazymatch l with
  | [] => constr:(@nil (option R))
  | 0 :: ?r => let s := with_zeros r in constr:(None :: s)
  | ?a :: ?r => let s := with_zeros r in constr:(Some a :: s)
  end.
Ltac rows_with_zeros m :=
  lazymatch m with
  | [] => constr:(@nil (list (option R)))
  | ?r :: ?q => let s := with_zeros r in let t := rows_with_zeros q in constr:(s :: t)
  end.
Ltac determinant :=
  lazymatch goal with
  | |- det ?m = _ =>
      let s := rows_with_zeros m in
      change (det m) with (det (known_entries s));
      rewrite det_known;
      cbv [ known_det known_minor known_alternating without map seq length nth ]
  end.
Ltac worked_out := first [ determinant; ring | determinant; field; nonzero | explicit; first [ ring | field; nonzero ] ].

(* ------------------------------------------------ derivatives *)

Section Derivatives.
Variables (f g : R -> R) (x a b : R).
Hypotheses (F : is_derive f x a) (G : is_derive g x b).

Lemma derivative_plus : is_derive (fun y => f y + g y) x (a + b).
Proof. exact (is_derive_plus f g x a b F G). Qed.
Lemma derivative_minus : is_derive (fun y => f y - g y) x (a - b).
Proof. exact (is_derive_minus f g x a b F G). Qed.
Lemma derivative_opp : is_derive (fun y => - f y) x (- a).
Proof. exact (is_derive_opp f x a F). Qed.
Lemma derivative_mult : is_derive (fun y => f y * g y) x (a * g x + f x * b).
Proof. exact (is_derive_mult f g x a b F G Rmult_comm). Qed.
Lemma derivative_div : g x <> 0 -> is_derive (fun y => f y / g y) x ((a * g x - f x * b) / g x ^ 2).
Proof. exact (is_derive_div f g x a b F G). Qed.
Lemma derivative_inv : f x <> 0 -> is_derive (fun y => / f y) x (- a / f x ^ 2).
Proof. exact (is_derive_inv f x a F). Qed.
Lemma derivative_pow (n : nat) : is_derive (fun y => f y ^ n) x (INR n * a * f x ^ pred n).
Proof. exact (is_derive_pow f n x a F). Qed.

Lemma derivative_outer (h : R -> R) (c : R) : is_derive h (f x) c -> is_derive (fun y => h (f y)) x (c * a).
Proof.
  intros H; replace (c * a) with (scal a c) by (unfold scal; simpl; unfold mult; simpl; ring).
  exact (is_derive_comp h f x c a H F).
Qed.
Lemma derivative_exp : is_derive (fun y => exp (f y)) x (exp (f x) * a).
Proof. apply (derivative_outer exp), is_derive_Reals, derivable_pt_lim_exp. Qed.
Lemma derivative_ln : 0 < f x -> is_derive (fun y => ln (f y)) x (/ f x * a).
Proof. intros P; apply (derivative_outer ln), is_derive_Reals, derivable_pt_lim_ln, P. Qed.
Lemma derivative_sqrt : 0 < f x -> is_derive (fun y => sqrt (f y)) x (/ (2 * sqrt (f x)) * a).
Proof. intros P; apply (derivative_outer sqrt), is_derive_Reals, derivable_pt_lim_sqrt, P. Qed.
Lemma derivative_sin : is_derive (fun y => sin (f y)) x (cos (f x) * a).
Proof. apply (derivative_outer sin), is_derive_Reals, derivable_pt_lim_sin. Qed.
Lemma derivative_cos : is_derive (fun y => cos (f y)) x (- sin (f x) * a).
Proof. apply (derivative_outer cos), is_derive_Reals, derivable_pt_lim_cos. Qed.
Lemma derivative_sinh : is_derive (fun y => sinh (f y)) x (cosh (f x) * a).
Proof. apply (derivative_outer sinh), is_derive_Reals, derivable_pt_lim_sinh. Qed.
Lemma derivative_cosh : is_derive (fun y => cosh (f y)) x (sinh (f x) * a).
Proof. apply (derivative_outer cosh), is_derive_Reals, derivable_pt_lim_cosh. Qed.
End Derivatives.

Lemma derivative_Rpower (f g : R -> R) (x a b : R) : is_derive f x a -> is_derive g x b -> 0 < f x ->
  is_derive (fun y => Rpower (f y) (g y)) x (Rpower (f x) (g x) * (b * ln (f x) + g x * (/ f x * a))).
Proof.
  intros F G P; unfold Rpower.
  apply (derivative_exp (fun y => g y * ln (f y))), (derivative_mult g (fun y => ln (f y))); [ exact G | ].
  now apply (derivative_ln f).
Qed.

(* the derivative by the shape of the function; what is left are the conditions *)
Ltac derivative :=
  cbv beta;
  lazymatch goal with
  | |- is_derive (fun y => y) _ _ => apply (is_derive_id (K := R_AbsRing))
  | |- is_derive (fun _ => ?c) _ _ => apply (is_derive_const (K := R_AbsRing) (V := R_NormedModule) c)
  | |- is_derive (fun y => @?f y + @?g y) _ _ => apply (derivative_plus f g); derivative
  | |- is_derive (fun y => @?f y - @?g y) _ _ => apply (derivative_minus f g); derivative
  | |- is_derive (fun y => - @?f y) _ _ => apply (derivative_opp f); derivative
  | |- is_derive (fun y => @?f y * @?g y) _ _ => apply (derivative_mult f g); derivative
  | |- is_derive (fun y => @?f y / @?g y) _ _ => apply (derivative_div f g); [ derivative | derivative | cbv beta; nonzero ]
  | |- is_derive (fun y => / @?f y) _ _ => apply (derivative_inv f); [ derivative | cbv beta; nonzero ]
  | |- is_derive (fun y => @?f y ^ ?n) _ _ => apply (derivative_pow f); derivative
  | |- is_derive (fun y => exp (@?f y)) _ _ => apply (derivative_exp f); derivative
  | |- is_derive (fun y => ln (@?f y)) _ _ => apply (derivative_ln f); [ derivative | cbv beta; positive ]
  | |- is_derive (fun y => sqrt (@?f y)) _ _ => apply (derivative_sqrt f); [ derivative | cbv beta; positive ]
  | |- is_derive (fun y => Rpower (@?f y) (@?g y)) _ _ =>
      apply (derivative_Rpower f g); [ derivative | derivative | cbv beta; positive ]
  | |- is_derive (fun y => sin (@?f y)) _ _ => apply (derivative_sin f); derivative
  | |- is_derive (fun y => cos (@?f y)) _ _ => apply (derivative_cos f); derivative
  | |- is_derive (fun y => sinh (@?f y)) _ _ => apply (derivative_sinh f); derivative
  | |- is_derive (fun y => cosh (@?f y)) _ _ => apply (derivative_cosh f); derivative
  end.
Ltac derived :=
  explicit; apply is_derive_unique; evar_last; [ derivative | cbv beta; unfold zero, one; simpl; numbers; up_to_arguments ].
(* a second derivative, of which f is the first one *)
Ltac derived_by f :=
  rewrite (Derive_ext _ f); [ derived | let x := fresh in intro x; cbv beta; derived ].
