"""Identities of rational functions with square roots, modulo polynomial relations.

Both sides are read into the field of :mod:`dlnsym.algebra.field`, where every root is reduced by its relation.  What is
left of the numerator of their difference is zero, or it is written as a combination of the relations, whose factors
are the certificate.  No number is rounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flint import arb, fmpq
from sympy import Expr, Function, Integer, Symbol, sqrt

from dlnsym.algebra.field import Field
from dlnsym.algebra.ideals import cofactors
from dlnsym.algebra.polynomials import stripped
from dlnsym.algebra.quotients import UndecidedError
from dlnsym.algebra.zero_test import NormalForm, in_field
from dlnsym.proofs.certificates import ByCertificate, require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Certificate, Point, Relation

Terms = tuple[tuple[tuple[int, ...], tuple[int, int]], ...]
"""A polynomial over the rationals: exponents, and numerator and denominator of the coefficient."""


@dataclass(frozen=True)
class Combination:
    """The numerator of lhs − rhs is Σ ``cofactors`` · relations, in the letters of ``form``."""

    form: NormalForm
    cofactors: tuple[Terms, ...]
    argument: IdealMembership

    def check(self, relation: Relation) -> bool:
        """Whether the combination, multiplied out, is the numerator."""
        if relation.kind != "=":
            return False
        try:
            space = self.form.field()
            top, relations = self.argument.read(space, relation.lhs, relation.rhs)
            if len(relations) != len(self.cofactors):
                return False
            total = -_rational(space, top)
            for given, terms in zip(relations, self.cofactors, strict=True):
                total += _rational(space, given) * _polynomial(space, terms)
            return bool(total == 0)
        except UndecidedError:
            return False


def _rational(space: Field, p: Any) -> Any:
    return space.rationals().from_dict({m: fmpq(int(c)) for m, c in p.to_dict().items()})


def _polynomial(space: Field, terms: Terms) -> Any:
    return space.rationals().from_dict({space.padded(m): fmpq(*c) for m, c in terms})


@dataclass(frozen=True)
class IdealMembership(ByCertificate, WithDefinitions):
    """``lhs = rhs`` wherever ``relations`` vanish, ``nonzero`` does not, and both sides are defined.

    ``roots`` gives a letter a square, in which earlier letters may occur; the letter stands for the principal root.
    ``definitions`` unfold names first, the later ones into the earlier.  Without relations, decided as by
    :class:`~dlnsym.proofs.methods.exp_log.ExpLogZeroTest`; with them, where Buchberger's algorithm ends within its
    limits, up to radicals: a relation of which only a power lies in the ideal is not shown.

    >>> x, y, r = (Symbol(name, positive=True) for name in "xyr")
    >>> IdealMembership(roots=((r, x**2 + y**2),)).proves(Relation(r - y, x**2 / (r + y)))
    True
    >>> by = IdealMembership(relations=(x * y - 1,))
    >>> by.proves(Relation(x**2 * y, x)), IdealMembership().proves(Relation(x**2 * y, x))
    (True, False)
    """

    roots: tuple[tuple[Symbol, Expr], ...] = ()
    relations: tuple[Expr, ...] = ()
    nonzero: tuple[Expr, ...] = ()
    definitions: Definitions = ()
    name: str = "polynomials modulo relations"

    def prove(self, relation: Relation) -> Certificate | None:
        require_equation(relation)
        return in_field(self._sides(relation), lambda space: self._search(space, relation))

    def _sides(self, relation: Relation) -> tuple[Expr, ...]:
        return (self.reduced(relation.lhs), self.reduced(relation.rhs))

    def _search(self, space: Field, relation: Relation) -> Combination | None:
        top, relations = self.read(space, relation.lhs, relation.rhs)
        found = [] if top == 0 else cofactors(top, relations) if relations else None
        if found is None:
            return None
        factors = found or [space.rationals().from_dict({})] * len(relations)
        terms = tuple(
            tuple((stripped(m), (int(c.p), int(c.q))) for m, c in sorted(q.to_dict().items())) for q in factors
        )
        return Combination(NormalForm.of(space), terms, self)

    def read(self, space: Field, lhs: Expr, rhs: Expr) -> tuple[Any, list[Any]]:
        """The numerator of the difference and the relations, as polynomials in the letters of a field.

        Raises :class:`UndecidedError` outside the class, and where a denominator is a combination of the relations.
        """
        left, right = (space.reduced(space.read(self.reduced(e))) for e in (lhs, rhs))
        difference = space.arithmetic.add(left, space.arithmetic.negative(right))
        given = [self.reduced(r) for r in self.relations]
        if given:
            given += [_UNIT(Integer(k)) * self.reduced(x) - 1 for k, x in enumerate(self.nonzero)]
        relations = [space.normal(space.read(r).top)[0] for r in given]
        for below in (left.bottom, right.bottom):
            if relations and not below.is_constant() and cofactors(below, relations) is not None:
                raise UndecidedError("a denominator vanishes wherever the relations do")
        return space.normal(difference.top)[0], [r for r in relations if r != 0]

    def reduced(self, e: Expr) -> Expr:
        """The expression with its names unfolded and a root for every letter that stands for one."""
        e = self.unfold(e)
        for letter, square in reversed(self.roots):
            e = e.xreplace({letter: sqrt(self.unfold(square))})
        return e

    def is_zero(self, e: Expr) -> bool:
        """Whether ``e`` is shown to be zero by the relations."""
        return self.proves(Relation(e, Integer(0)))

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = self.unfold_at(expression, point)
        for letter, square in reversed(self.roots):
            if letter not in point:
                value = value.subs(letter, sqrt(square))
        return (enclose_scalar(value, {s: v for s, v in point.items() if value.has(s) or not s.is_integer}),)


_UNIT = Function("inverse of the factor with the number")

__all__ = ["Combination", "IdealMembership"]
