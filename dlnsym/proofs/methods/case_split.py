"""Inequalities by cases that together cover the values of symbols, each with a certificate of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import permutations
from typing import Literal

from sympy import Dummy, Expr, Integer, S, Symbol, exp

from dlnsym.algebra.binding import binds_any
from dlnsym.proofs.model import Certificate, Relation

CoverKind = Literal["signs", "whole", "logarithm", "order"]
CENTERS = (1, -1, 2)
"""Where a function of one variable may be least, besides 0."""
_NONNEGATIVE = tuple(Dummy(f"u_{k}", real=True, nonnegative=True) for k in range(24))
_POSITIVE = tuple(Dummy(f"w_{k}", positive=True) for k in range(24))
_WHOLE = tuple(Dummy(f"n_{k}", integer=True, nonnegative=True) for k in range(24))
_REAL = tuple(Dummy(f"v_{k}", real=True) for k in range(24))


@dataclass(frozen=True)
class Cover:
    """A way to cover all values that are assumed of ``symbols``, by cases in letters that do not occur.

    *signs*: a real x is ``center``, any number, plus or minus some u >= 0.  *whole*: a whole number is 1 + u or −u for
    a whole u >= 0.  *logarithm*: a positive x is e^v with a real v.  *order*: of numbers that are not negative, in one
    order or another, each is the last one plus some u >= 0; where all are positive, so is the first one.
    """

    kind: CoverKind
    symbols: tuple[Symbol, ...]
    center: Expr = S.Zero

    def cases(self, relation: Relation) -> tuple[dict[Symbol, Expr], ...]:
        """What the symbols are in each case; empty where they are not as the cover needs them."""
        # those that a sum binds too: within it, a letter of a case would mean its index
        taken = relation.lhs.atoms(Symbol) | relation.rhs.atoms(Symbol)
        if any(binds_any(side, self.symbols) for side in (relation.lhs, relation.rhs)):
            return ()
        if self.kind == "order":
            # of integers, the differences are integers too, which real letters include
            if not (len(self.symbols) > 1 and all(s.is_nonnegative for s in self.symbols)):
                return ()
            first = _fresh(_POSITIVE if all(s.is_positive for s in self.symbols) else _NONNEGATIVE, taken, 1)
            steps = _fresh(_NONNEGATIVE, taken | set(first), len(self.symbols) - 1)
            if not (first and steps):
                return ()
            return tuple(_ascending(order, first + steps) for order in permutations(self.symbols))
        if len(self.symbols) != 1:
            return ()
        (x,) = self.symbols
        letters = _fresh({"logarithm": _REAL, "whole": _WHOLE}.get(self.kind, _NONNEGATIVE), taken, 1)
        if not letters:
            return ()
        if self.kind == "logarithm":
            return ({x: exp(letters[0])},) if x.is_positive else ()
        if self.kind == "whole":
            return ({x: 1 + letters[0]}, {x: -letters[0]}) if x.is_integer else ()
        if not (x.is_real and self.center.is_Rational) or (self.center != 0 and x.is_integer):
            return ()
        return ({x: self.center + letters[0]}, {x: self.center - letters[0]})


def _fresh(letters: tuple[Dummy, ...], taken: set[Symbol], count: int) -> tuple[Dummy, ...]:
    free = tuple(u for u in letters if u not in taken)[:count]
    return free if len(free) == count else ()


def _ascending(order: tuple[Symbol, ...], letters: tuple[Dummy, ...]) -> dict[Symbol, Expr]:
    values: dict[Symbol, Expr] = {}
    total: Expr | None = None
    for s, u in zip(order, letters, strict=True):
        total = u if total is None else total + u
        values[s] = total
    return values


def in_case(relation: Relation, case: dict[Symbol, Expr]) -> Relation:
    """The relation where the symbols are as in a case."""
    return Relation(relation.lhs.xreplace(case), relation.rhs.xreplace(case), relation.kind)


@dataclass(frozen=True)
class Cases:
    """One certificate for each case of a cover."""

    cover: Cover
    certificates: tuple[Certificate, ...]

    def check(self, relation: Relation) -> bool:
        cases = self.cover.cases(relation)
        return 0 < len(cases) == len(self.certificates) and all(
            certificate.check(in_case(relation, case))
            for certificate, case in zip(self.certificates, cases, strict=True)
        )


def by_cases(relation: Relation, cover: Cover, prove: Callable[[Relation], Certificate | None]) -> Cases | None:
    """The certificates of all cases, where ``prove`` finds one for each; otherwise None."""
    found: list[Certificate] = []
    cases = cover.cases(relation)
    for case in cases:
        certificate = prove(in_case(relation, case))
        if certificate is None:
            return None
        found.append(certificate)
    return Cases(cover, tuple(found)) if cases else None


def covers(relation: Relation) -> Iterator[Cover]:
    """Covers worth trying, those with few cases first."""
    symbols = sorted(relation.lhs.free_symbols | relation.rhs.free_symbols, key=str)
    for s in symbols:
        if s.is_real and not s.is_nonnegative and not s.is_nonpositive:
            yield Cover("signs", (s,))
            if s.is_integer:
                yield Cover("whole", (s,))
    ordered = tuple(s for s in symbols if s.is_nonnegative)
    if 2 <= len(ordered) <= 4:
        yield Cover("order", ordered)
    for s in symbols:
        if s.is_positive and not s.is_integer:
            yield Cover("logarithm", (s,))
    if len(symbols) == 1 and symbols[0].is_real and not symbols[0].is_integer and not symbols[0].is_nonnegative:
        yield from (Cover("signs", (symbols[0],), Integer(center)) for center in CENTERS)
