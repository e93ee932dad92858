"""That polynomial equations have a solution exactly where a condition on their parameters holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Expr, KroneckerDelta, Symbol, cancel, denom, together

from dlnsym.formal import guards, ideals, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import Premise
from dlnsym.formal.terms import Terms, UnprintableError, number
from dlnsym.proofs.methods.ideal_membership import Combination
from dlnsym.proofs.methods.solvability import SOLVABLE, Solvability
from dlnsym.proofs.model import Fact, Point, Relation


def equivalence(name: str, fact: Fact) -> Lemma:
    """The lemma that there is a solution if and only if the condition holds, for all parameters that are not zero."""
    method: Any = fact.method
    assert isinstance(method, Solvability) and fact.relation is not None
    (necessary, needed), *_ = method.needs(fact.relation)
    certificate = necessary.prove(needed)
    if not isinstance(certificate, Combination):
        raise UnprintableError("there is no certificate")
    vanishing = [Premise("= 0", p) for p in method.system]
    nonzero = [Premise("<> 0", p) for p in method.parameters]
    inner = scalars.Statement(f"{name}_needed", needed.lhs, needed.rhs, given=(*vanishing, *nonzero))
    by = Fact(needed, necessary, ())
    proof = scalars.proof([*inner.opening(), *ideals.by_cofactors(inner, certificate, by)])
    terms, names = inner.terms, inner.names
    unknowns = [x for x, _ in method.solution]
    arguments = " ".join(map(names, method.parameters))
    domain = " /\\ ".join(p.text(terms) for p in nonzero)
    system = " /\\ ".join(p.text(terms) for p in vanishing)
    condition = _condition(terms, fact.rhs)
    statement = (
        f"{inner.text()}\n{proof}\n"
        f"Definition {name}_domain ({arguments} : R) : Prop :=\n  {domain}.\n"
        f"Definition {name}_left ({arguments} : R) : Prop :=\n"
        f"  exists {' '.join(map(names, unknowns))} : R, {system}.\n"
        f"Definition {name}_right ({arguments} : R) : Prop :=\n  {condition}.\n"
        f"Lemma {name} : forall {arguments} : R, {name}_domain {arguments} ->\n"
        f"  {name}_left {arguments} <-> {name}_right {arguments}."
    )
    taken = " & ".join(f"P{k}" for k in range(len(nonzero)))
    inside = " & ".join([*map(names, unknowns), *(f"E{k}" for k in range(len(vanishing)))])
    every = " ".join(map(names, inner.symbols))
    lines = [
        f"unfold {name}_domain, {name}_left, {name}_right; intros {arguments} ({taken}); split.",
        f"- intros ({inside}); apply Rminus_diag_uniq.",
        f"  apply ({name}_needed {every}); unfold {name}_needed_domain; repeat split; assumption.",
        f"- intros C; apply Rminus_diag_eq in C; exists {', '.join(terms.term(v) for _, v in method.solution)}.",
        f"  repeat split; {_at_solution(terms, method, needed.lhs)}.",
    ]
    found = tuple(_guards(name, fact, method, terms, arguments))
    return Lemma(name, statement, scalars.proof(lines), found)


def _condition(terms: Terms, delta: Any) -> str:
    return " = ".join(map(terms, delta.args))


def _at_solution(terms: Terms, method: Solvability, condition: Expr) -> str:
    """Each equation at the solution: a multiple of the condition, as a rational function."""
    at = dict(method.solution)
    tactics = []
    for p in method.system:
        multiple = cancel(together(p.xreplace(at)) / condition)
        if denom(multiple).free_symbols - set(method.parameters):
            raise UnprintableError("an equation at the solution is no multiple of the condition")
        tactics.append(
            f"transitivity ({terms.term(multiple)} * ({terms.term(condition)})); [ field; nonzero | rewrite C; ring ]"
        )
    return "first [ " + " | ".join(f"solve [ {t} ]" for t in dict.fromkeys(tactics)) + " ]"


def _guards(name: str, fact: Fact, method: Solvability, terms: Terms, arguments: str) -> Iterator[str]:
    """Parameters for which there is a solution, others for which there is none, and conditions that are wrong."""
    if {int(p[SOLVABLE]) for p in fact.points} != {0, 1}:
        raise UnprintableError("no points of both kinds")
    for n, p in enumerate(fact.points):
        values, solved = _values(method, p), p[SOLVABLE] == 1
        sign, shown = ("", "lra") if solved else ("~ ", "intro C; lra")
        yield f"Lemma {name}_inhabited_{n} : {name}_domain {values}.\nProof. premises {name}_domain. Qed."
        yield f"Lemma {name}_right_{n} : {sign}{name}_right {values}.\nProof. unfold {name}_right; {shown}. Qed."
        yield (
            f"Lemma {name}_left_{n} : {sign}{name}_left {values}.\n"
            f"Proof. rewrite ({name} {values} {name}_inhabited_{n}); exact {name}_right_{n}. Qed."
        )
    found = [
        (n, text)
        for relation in guards.candidates(fact)
        if relation.lhs == SOLVABLE and relation.kind == "="
        for n, p in enumerate(fact.points)
        if (text := _wrong_there(terms, method, relation, p)) is not None
    ]
    if not found:
        raise UnprintableError("no wrong condition is refuted")
    for k, (n, text) in enumerate({text: (n, text) for n, text in reversed(found)}.values()):
        yield (
            f"Lemma {name}_wrong_{k} : ~ (forall {arguments} : R, {name}_domain {arguments} ->\n"
            f"  ({name}_left {arguments} <-> {text})).\n"
            f"Proof. intro H; specialize (H {_values(method, fact.points[n])} {name}_inhabited_{n}); "
            f"pose proof {name}_left_{n}; destruct H as [H K]; "
            "first [ specialize (H ltac:(assumption)); lra | specialize (K ltac:(lra)); contradiction ]. Qed."
        )


def _values(method: Solvability, point: Point) -> str:
    return " ".join(number(point[x]) for x in method.parameters)


def _wrong_there(terms: Terms, method: Solvability, relation: Relation, point: Point) -> str | None:
    """The text of a condition that a point refutes."""
    delta: Any = relation.rhs
    if not isinstance(delta, KroneckerDelta) or not delta.free_symbols <= set(method.parameters):
        return None
    at = {s: v for s, v in point.items() if isinstance(s, Symbol)}
    holds = bool(delta.args[0].subs(at) == delta.args[1].subs(at))
    return _condition(terms, delta) if holds != bool(point[SOLVABLE] == 1) else None
