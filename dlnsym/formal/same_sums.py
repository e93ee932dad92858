"""Numbers that hold a sum of symbolic length of positive terms, and of which nothing else is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Expr, Integer, Subs, Sum

from dlnsym.algebra.letters import in_order
from dlnsym.formal import guards, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import premises, seen_positive
from dlnsym.formal.terms import Names, Terms, UnprintableError, number
from dlnsym.proofs.model import Fact


class _Terms(Terms):
    """Prints sums with a natural number as their length, which is ``INR`` of it elsewhere, and what is put in."""

    def __init__(self, names: Names, length: Any) -> None:
        super().__init__(lambda s: f"(INR {names(s)})" if s == length else names(s))
        self._names = names

    def node(self, e: Any) -> str:
        if isinstance(e, Sum):
            ((index, low, high),) = e.limits
            return f"(total (fun {self._names(index)} => {self(e.function)}) {low} {self._names(high)})"
        if isinstance(e, Subs):
            names = " ".join(map(self.term, e.variables))
            return f"((fun {names} : R => {self(e.expr)}) {' '.join(map(self.term, e.point))})"
        return super().node(e)


def with_one_sum(name: str, fact: Fact) -> Lemma:
    """The lemma lhs = rhs, in both of which the same sum stands: it is positive, and a letter."""
    sides = (fact.lhs, fact.rhs)
    sums = set().union(*(e.atoms(Sum) for e in sides))
    if len(sums) != 1:
        raise UnprintableError("not one sum on both sides")
    (total,) = sums
    ((index, low, length),) = total.limits
    if low != 1 or not length.is_Symbol or not seen_positive(total.function):
        raise UnprintableError("a sum of other terms than positive ones from 1 on")
    bound = {index, *(v for e in sides for x in e.atoms(Subs) for v in x.variables)}
    free = in_order(set().union(*(e.free_symbols for e in sides)) - {length})
    names = Names([*free, length, *bound])
    terms = _Terms(names, length)
    reals, n = " ".join(map(names, free)), names(length)
    given = [p.text(terms) for p in premises([total.function], free) if not p.of.has(index)]
    domain = " /\\ ".join([*given, f"(1 <= {n})%nat"])
    binder, arguments = f"({reals} : R) ({n} : nat)", f"{reals} {n}"
    statement = (
        f"Definition {name}_domain {binder} : Prop :=\n  {domain}.\n"
        f"Definition {name}_left {binder} : R :=\n  {terms(fact.lhs)}.\n"
        f"Definition {name}_right {binder} : R :=\n  {terms(fact.rhs)}.\n"
        f"Lemma {name} : forall {binder}, {name}_domain {arguments} ->\n"
        f"  {name}_left {arguments} = {name}_right {arguments}."
    )
    taken = " & ".join(f"H{k}" for k in range(len(given) + 1))
    lines = [
        f"unfold {name}_domain, {name}_left, {name}_right; intros {arguments} ({taken}); cbv beta.",
        "match goal with |- context [total ?f ?a ?b] =>",
        f"  assert (P : 0 < total f a b) by (apply total_positive; [ exact H{len(given)} | intros; positive ]);",
        "  remember (total f a b) as whole eqn:W; clear W end.",
        f"assert (L : 0 < INR {n}) by (apply lt_0_INR; lia).",
        "field; nonzero.",
    ]
    found = tuple(_guards(name, fact, terms, (free, length), (binder, arguments)))
    return Lemma(name, statement, scalars.proof(lines), found, theory="bounds")


def _guards(name: str, fact: Fact, terms: _Terms, symbols: tuple[Any, Any], texts: tuple[str, str]) -> Iterator[str]:
    (free, length), (binder, arguments) = symbols, texts
    method: Any = fact.method
    point = next(p for p in fact.points if all(s in p for s in (*free, length)))
    values = " ".join([*(number(point[s]) for s in free), str(int(point[length]))])
    yield f"Lemma {name}_inhabited : {name}_domain {values}.\nProof. premises_of_sum {name}_domain. Qed."
    for part, side in (("left", fact.lhs), ("right", fact.rhs)):
        middle, radius = guards.enclosure(method.enclose(side, point)[0])
        yield (
            f"Lemma {name}_{part}_value : Rabs ({name}_{part} {values} - {middle}) <= {radius}.\n"
            f"Proof. by_value_of_sum {name}_{part}. Qed."
        )
    found: list[str] = []
    for relation in guards.candidates(fact):
        if relation.kind != "=" or relation.lhs != fact.lhs or len(found) == guards.MOST_VARIANTS:
            continue
        try:
            left, right = (method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
            apart = left.is_finite() and right.is_finite() and not left.overlaps(right)
            if apart and relation.rhs.free_symbols <= {*free, length} and _plain(relation.rhs):
                found.append(terms.term(relation.rhs))
        except (ArithmeticError, LookupError, TypeError, ValueError):
            continue  # a change can leave the domain
    if not found:
        raise UnprintableError("no wrong value is refuted")
    for k, text in enumerate(found):
        yield (
            f"Lemma {name}_wrong_{k} : ~ (forall {binder}, {name}_domain {arguments} ->\n"
            f"  {name}_left {arguments} = {text}).\n"
            f"Proof. refuted_sum {name}_inhabited {name}_left. Qed."
        )


def _plain(e: Expr) -> bool:
    """Whether its sums run from 1 to a letter, over what is defined there."""
    return all(len(x.limits) == 1 and x.limits[0][1] == Integer(1) and x.limits[0][2].is_Symbol for x in e.atoms(Sum))
