"""Sums of symbolic length, by an antidifference; the length is a natural number of Coq, ``INR`` makes a real of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Expr, Symbol, expand

from dlnsym.formal import guards, scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import premises
from dlnsym.formal.terms import Terms, UnprintableError, number
from dlnsym.formal.valued import with_meanings
from dlnsym.proofs.methods.telescoping import Telescoping, required_sum
from dlnsym.proofs.model import Fact, Point


def by_antidifference(name: str, fact: Fact) -> Lemma:
    """The lemma that a sum has a value, for every length."""
    method: Any = fact.method
    assert isinstance(method, Telescoping)
    found = _Sum(name, fact, method)
    return Lemma(name, found.text(), scalars.proof(list(found.lines())), tuple(found.guards()), theory="limits")


class _Sum:
    """A factor times a sum from 0 or 1 to a length, or to one less."""

    def __init__(self, name: str, fact: Fact, method: Telescoping) -> None:
        self.name, self.fact, self.method = name, fact, method
        lhs, self.rhs = (with_meanings(method, e) for e in (fact.lhs, fact.rhs))
        self.factor, total = required_sum(lhs)
        ((self.index, self.low, high),) = total.limits
        self.summand = total.function
        lengths = [s for s in high.free_symbols if s.is_integer]
        if len(lengths) != 1 or high - lengths[0] not in (0, -1) or self.low not in (0, 1):
            raise UnprintableError(f"a sum from {self.low} to {high}")
        (self.length,) = lengths
        self.whole = high == self.length
        self.antidifference = method.unfold(method.antidifference(self.index))
        summand = self.summand.xreplace({self.index: self.low})
        self.base = scalars.Statement(name, self.rhs, self.rhs, also=(self.factor, summand))
        self.base.names(self.index)
        self.real = [s for s in self.base.symbols if s != self.length]
        self.given = [k for k, p in enumerate(self.base.premises) if p.of != self.length]

    # ------------------------------------------------ what it says

    def _terms(self, n: str) -> Terms:
        return Terms(lambda s: n if s == self.length else self.base.names(s))

    @property
    def _n(self) -> str:
        return self.base.names(self.length)

    def _applied(self, part: str) -> str:
        return " ".join([f"{self.name}_{part}", *map(self.base.names, self.real), self._n])

    @property
    def _binder(self) -> str:
        reals = " ".join(map(self.base.names, self.real))
        return f"({reals} : R) ({self._n} : nat)" if reals else f"({self._n} : nat)"

    def text(self) -> str:
        """The definitions and what the lemma says."""
        terms, name, n = self._terms(f"(INR {self._n})"), self.name, self._n
        given = [self.base.premises[k].text(terms) for k in self.given]
        domain = " /\\ ".join([f"(1 <= {n})%nat", *given])
        body = f"total (fun {self.base.names(self.index)} => {terms(self.summand)}) {self.low} {self._to}"
        left = body if self.factor == 1 else f"{terms.term(self.factor)} * {body}"
        return (
            f"Definition {name}_domain {self._binder} : Prop :=\n  {domain}.\n"
            f"Definition {name}_left {self._binder} : R :=\n  {left}.\n"
            f"Definition {name}_right {self._binder} : R :=\n  {terms(self.rhs)}.\n"
            f"Lemma {name} : forall {self._binder}, {self._applied('domain')} ->\n"
            f"  {self._applied('left')} = {self._applied('right')}."
        )

    @property
    def _to(self) -> str:
        return self._n if self.whole else f"({self._n} - 1)"

    # ------------------------------------------------ why

    def lines(self) -> Iterator[str]:
        """The lines of the proof: the ends of the antidifference, and its step."""
        base, n = self.base, self._n
        yield f"unfold {self.name}_domain, {self.name}_left, {self.name}_right."
        pattern = " & ".join(["L", *map(base.premise_name, self.given)])
        reals = " ".join(map(base.names, self.real))
        yield f"intros {reals} {n} {f'({pattern})' if self.given else pattern}.".replace("  ", " ")
        yield f"assert (P : 0 < INR {n}) by (apply lt_0_INR; lia)."
        index = base.names(self.index)
        function = f"(fun {index} => {self._terms(f'(INR {n})')(self.antidifference)})"
        top = f"(INR {n} + 1)" if self.whole else f"(INR {n})"
        last = "reflexivity" if self.whole else "now apply less_one"
        yield f"erewrite (telescopes {function} _ {self.low} {self._to} {top});"
        named = f"set (depth := INR {n}) in *; clearbody depth"
        yield f"  [ | lia | {last} | intros x ]; cbv beta; clear L; at_ends; {named}."
        # letters for the ends that are sorted as the index is
        above, below = (Symbol(self.index.name + k, **self.index.assumptions0) for k in ("_", "__"))
        ends = {above: self.length + 1 if self.whole else self.length, below: self.low}
        at = [self.antidifference.xreplace({self.index: x}) for x in (above, below)]
        texts = {above: "(depth + 1)" if self.whole else "depth", below: str(self.low), self.length: "depth"}
        yield from self._part([self.rhs, self.factor, *at], texts, ends)
        ends = {above: self.index + 1}
        texts = {above: "(x + 1)", self.index: "x", self.length: "depth"}
        yield from self._part([self.summand, self.antidifference, at[0]], texts, ends)

    def _part(self, sides: list[Any], texts: dict[Any, str], ends: dict[Any, Any]) -> Iterator[str]:
        base = self.base
        sides = [*sides, *(base.premises[k].of for k in self.given)]
        found = Reading(lambda s: texts.get(s) or base.names(s), [*sides, *(e.xreplace(ends) for e in sides)])
        lines = [*scalars.in_letters_of(base, found, sides)]
        moved = [m for m in found._denominators if m.has(*ends)]
        for k, m in enumerate(moved):
            q = found._denominators[m]
            left = f"exp {found.in_exponent(m / q)}"
            right = found.product(expand((m / q).xreplace(ends)))
            lines.append(f"assert (L{k} : {left} = {right}) by same_exponent. rewrite ?L{k} in *.")
        for k, line in enumerate([*lines, "known; same_quotient."]):
            yield f"{' ' if k else '-'} {line}"

    # ------------------------------------------------ guards

    def guards(self) -> Iterator[str]:
        """The domain is not empty, both sides have the values of the ledger at a point, and others are wrong there."""
        name = self.name
        point = guards.chosen_point(self.base, self.fact)
        values = " ".join([*(number(point[s]) for s in self.real), str(int(point[self.length]))])
        yield f"Lemma {name}_inhabited : {name}_domain {values}.\nProof. premises_of_sum {name}_domain. Qed."
        for part, side in (("left", self.fact.lhs), ("right", self.fact.rhs)):
            middle, radius = guards.enclosure(self.method.enclose(side, point)[0])
            yield (
                f"Lemma {name}_{part}_value : Rabs ({name}_{part} {values} - {middle}) <= {radius}.\n"
                f"Proof. by_value_of_sum {name}_{part}. Qed."
            )
        found = list(dict.fromkeys(self._wrong(point)))[: guards.MOST_VARIANTS]
        if not found:
            raise UnprintableError("no wrong value is refuted")
        for k, text in enumerate(found):
            yield (
                f"Lemma {name}_wrong_{k} : ~ (forall {self._binder}, {self._applied('domain')} ->\n"
                f"  {self._applied('left')} = {text}).\n"
                f"Proof. refuted_sum {name}_inhabited {name}_left. Qed."
            )

    def _wrong(self, point: Point) -> Iterator[str]:
        for relation in guards.candidates(self.fact):
            if relation.kind != "=" or relation.lhs != self.fact.lhs:
                continue
            try:
                value: Expr = self.method.unfold(relation.rhs)
                left, right = (self.method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
                apart = left.is_finite() and right.is_finite() and not left.overlaps(right)
                known = value.free_symbols <= set(self.base.symbols)
                if apart and known and all(guards.holds_at(p, point) for p in premises([value], ())):
                    yield self._terms(f"(INR {self._n})")(value)
            except (ArithmeticError, LookupError, TypeError, ValueError):
                continue  # a change can leave the domain
