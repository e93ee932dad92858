"""Inequalities through intermediate terms, and between slopes of a concave function."""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Poly, Symbol
from sympy.core.function import AppliedUndef

from dlnsym.formal import guards, inequalities, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Names, Terms, UnprintableError, number
from dlnsym.proofs.methods.concavity import Concavity
from dlnsym.proofs.methods.transitivity import Transitivity
from dlnsym.proofs.model import Fact


def through_links(name: str, fact: Fact) -> Lemma:
    """The lemma lhs <= rhs from those for the links, which stand before it."""
    method: Any = fact.method
    assert isinstance(method, Transitivity) and fact.relation is not None
    lhs, rhs = method.unfold(fact.lhs), method.unfold(fact.rhs)
    statement = scalars.Statement(name, lhs, rhs, fact.relation.kind)
    links, lines = [], []
    for k, (relation, by) in enumerate(method.links):
        part = Fact(relation, by, fact.points)
        link = inequalities.by_derivatives(f"{name}_link_{k}", part)
        symbols = scalars.Statement(link.name, method.unfold(relation.lhs), method.unfold(relation.rhs)).symbols
        if not set(symbols) <= set(statement.symbols):
            raise UnprintableError("a link has a symbol of its own")
        links.append(f"{link.statement}\n{link.proof}\n")
        arguments = " ".join(map(statement.names, symbols))
        lines.append(
            f"assert (L{k} := {link.name} {arguments} ltac:(unfold {link.name}_domain; repeat split; assumption))."
        )
        lines.append(f"unfold {link.name}_left, {link.name}_right in L{k}.")
    proof = scalars.proof([*statement.opening(), *lines, "lra."])
    text = "".join(links) + statement.text()
    return Lemma(name, text, proof, tuple(guards.of_relation(statement, fact)), theory="bounds")


class _WithFunction(Terms):
    def node(self, e: Any) -> str:
        if isinstance(e, AppliedUndef):
            return f"({e.func.__name__} {self.term(e.args[0])})"
        if (
            isinstance(e, Derivative)
            and isinstance(e.expr, AppliedUndef)
            and e.variable_count == ((e.expr.args[0], 1),)
        ):
            return f"(Derive {e.expr.func.__name__} {self.term(e.expr.args[0])})"
        return super().node(e)


def slopes(name: str, fact: Fact) -> Lemma:
    """The lemma between the slope of a chord of a concave function and one at its end."""
    method: Any = fact.method
    assert isinstance(method, Concavity)
    x, y = method.left, method.right
    (derivative,) = {d for e in (fact.lhs, fact.rhs) for d in e.atoms(Derivative)}
    variable = derivative.expr.args[0]
    names = Names([x, y])
    terms = _WithFunction(names)
    f, a, b, p = method.function.__name__, names(x), names(y), names(variable)
    statement = (
        f"Definition {name}_domain ({f} : R -> R) ({a} {b} : R) : Prop :=\n"
        f"  0 < {a} /\\ {a} < {b} /\\ concave_between {f} {a} {b} /\\ ex_derive {f} {p}.\n"
        f"Definition {name}_left ({f} : R -> R) ({a} {b} : R) : R :=\n  {terms(fact.lhs)}.\n"
        f"Definition {name}_right ({f} : R -> R) ({a} {b} : R) : R :=\n  {terms(fact.rhs)}.\n"
        f"Lemma {name} : forall ({f} : R -> R) ({a} {b} : R), {name}_domain {f} {a} {b} ->\n"
        f"  {name}_left {f} {a} {b} <= {name}_right {f} {a} {b}."
    )
    chord = fact.rhs if fact.lhs.has(Derivative) else fact.lhs
    by = "slope_at_left" if variable == x else "slope_at_right"
    lines = [
        f"unfold {name}_domain, {name}_left, {name}_right.",
        f"intros {f} {a} {b} (H0 & H1 & H2 & H3).",
        f"replace ({terms(chord)}) with (({f} {b} - {f} {a}) / ({b} - {a})) by (field; lra).",
        f"now apply {by}; [ | | apply Derive_correct ].",
    ]
    return Lemma(name, statement, scalars.proof(lines), tuple(_instance(name, fact, x, y, variable)), theory="bounds")


def _instance(name: str, fact: Fact, x: Any, y: Any, variable: Any) -> Any:
    """The same at a parabola that the ledger takes; the reversed inequality is false there."""
    method: Any = fact.method
    z = Symbol("z", real=True)
    for point in fact.points:
        value = point[method.function](z)
        if value.is_polynomial(z) and Poly(value, z).degree() == 2:
            break
    else:
        raise UnprintableError("no point has a parabola")
    terms = Terms(Names([z]))
    at = f"(fun z => {terms(value)}) {number(point[x])} {number(point[y])}"
    slope, here = terms.term(value.diff(z).subs(z, point[variable])), number(point[variable])
    function = f"(fun z : R => {terms(value)})"
    yield (
        f"Lemma {name}_inhabited : {name}_domain {at}.\n"
        f"Proof. unfold {name}_domain, concave_between; repeat split; try lra; "
        "[ intros t T; nra | eexists; derivative ]. Qed."
    )
    yield (
        f"Lemma {name}_slope : Derive {function} {here} = {slope}.\n"
        "Proof. apply is_derive_unique; evar_last; [ derivative | cbv beta; unfold zero, one; simpl; field ]. Qed."
    )
    for part, side in (("left", fact.lhs), ("right", fact.rhs)):
        middle, radius = guards.enclosure(method.enclose(side, point)[0])
        yield (
            f"Lemma {name}_{part}_value : Rabs ({name}_{part} {at} - {middle}) <= {radius}.\n"
            f"Proof. unfold {name}_{part}; rewrite ?{name}_slope; in_range. Qed."
        )
    f, a, b = method.function.__name__, Names([x, y])(x), Names([x, y])(y)
    yield (
        f"Lemma {name}_wrong_0 : ~ (forall ({f} : R -> R) ({a} {b} : R), {name}_domain {f} {a} {b} ->\n"
        f"  {name}_right {f} {a} {b} <= {name}_left {f} {a} {b}).\n"
        f"Proof. intro H; generalize (H _ _ _ {name}_inhabited); unfold {name}_left, {name}_right; "
        f"rewrite ?{name}_slope; apply Rlt_not_le; in_range. Qed."
    )
