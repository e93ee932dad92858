"""Values of functions at minus a symbol: put in by SymPy, so that signs under roots are those of the premises."""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Expr, Subs, preorder_traversal

from dlnsym.algebra.letters import in_order
from dlnsym.algebra.written import WRITTEN, written_out
from dlnsym.formal import scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Names
from dlnsym.formal.written import WrittenTerms
from dlnsym.proofs.model import Fact

_ROOTS = (
    "repeat match goal with |- context [sqrt ?a] => match type of out with context [sqrt ?b] => "
    "lazymatch a with b => fail | _ => replace (sqrt a) with (sqrt b) by (f_equal; rational) end end end."
)


def is_reflected(e: Any) -> bool:
    """Whether it holds a value at minus a symbol, and nothing else that is to be worked out."""
    written_nodes = [x for x in preorder_traversal(e) if isinstance(x, WRITTEN)]
    return bool(written_nodes) and all(
        isinstance(x, Subs) and not x.has(Derivative) and all((-p).is_Symbol for p in x.point) for x in written_nodes
    )


def relation(name: str, fact: Fact, lhs: Expr, rhs: Expr) -> Lemma:
    """The lemma for a relation with such values, from the one with them put in."""
    symbols = in_order(lhs.free_symbols | rhs.free_symbols)
    inner = scalars.identity(f"{name}_out", fact, written_out(lhs), written_out(rhs), also=symbols)
    names = Names(symbols)
    shown = WrittenTerms(names)
    arguments = " ".join(map(names, symbols))
    statement = (
        f"{inner.statement}\n{inner.proof}\n"
        f"Definition {name}_left ({arguments} : R) : R :=\n  {shown(lhs)}.\n"
        f"Definition {name}_right ({arguments} : R) : R :=\n  {shown(rhs)}.\n"
        f"Lemma {name} : forall {arguments} : R, {name}_out_domain {arguments} ->\n"
        f"  {name}_left {arguments} = {name}_right {arguments}."
    )
    lines = [
        f"intros {arguments} H; generalize ({name}_out {arguments} H); revert H.",
        f"unfold {name}_out_domain, {name}_out_left, {name}_out_right, {name}_left, {name}_right.",
        f"intros {inner.opening} out; known; cbv beta.",
        _ROOTS,
        "etransitivity; [| etransitivity; [ exact out |]]; rational.",
    ]
    return Lemma(name, statement, scalars.proof(lines), inner.guards, theory="bounds")
