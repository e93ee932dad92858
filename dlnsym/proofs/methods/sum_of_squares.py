"""Inequalities whose gap, after a positive factor, is a sum of terms that are visibly non-negative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Add, Expr, Mul, S, cancel, expand

from dlnsym.algebra.zero_test import UndecidedError
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.variants import tree_variants


@dataclass(frozen=True)
class SumOfSquares(WithDefinitions):
    """``lhs <= rhs`` because ``multiplier * (rhs − lhs)`` equals ``witness``, for a positive multiplier.

    The witness is a sum of products of squares and of positive factors; without one the gap itself is expanded.
    ``multiplier`` may use both sides (their sum turns roots into squares).

    >>> from sympy import symbols
    >>> a, b = symbols("a b", positive=True)
    >>> SumOfSquares(witness=(a - b) ** 2).proves(Relation(2 * a * b, a**2 + b**2, "<="))
    True
    """

    multiplier: Expr = S.One
    witness: Expr | None = None
    definitions: Definitions = ()
    name: str = "gap written with squares"

    def proves(self, relation: Relation) -> bool:
        multiplier = self.unfold(self.multiplier)
        if relation.kind != "<=" or not _visibly_positive(multiplier):
            return False
        gap = multiplier * (self.unfold(relation.rhs) - self.unfold(relation.lhs))
        if self.witness is None:
            return _visibly_nonnegative(expand(cancel(gap)))
        try:
            same = IdealMembership().is_zero(expand(gap) - self.unfold(self.witness))
        except UndecidedError:
            return False
        return same and _visibly_nonnegative(self.unfold(self.witness))

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return (enclose_scalar(self.unfold(expression), point),)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return tree_variants(relation)


def _visibly_nonnegative(e: Expr) -> bool:
    return e == 0 or all(all(f.is_nonnegative for f in Mul.make_args(t)) for t in Add.make_args(e))


def _visibly_positive(e: Expr) -> bool:
    return _visibly_nonnegative(e) and any(all(f.is_positive for f in Mul.make_args(t)) for t in Add.make_args(e))
