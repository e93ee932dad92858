"""Sums of symbolic length, summand by summand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr, Pow, Sum

from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.model import Point, Relation, Variant

_SCALARS = ExpLogZeroTest()


@dataclass(frozen=True)
class EqualSummands:
    """Two sums, or their reciprocals, are equal where they have one range and equal summands.

    Each sum may stand next to a factor, which is taken into it unless the index of the sum occurs there.  ``by``
    decides whether two summands are equal; its definitions are unfolded first.

    >>> from sympy import Symbol
    >>> x, N, j = Symbol("x", positive=True), Symbol("N", positive=True, integer=True), Symbol("j", integer=True)
    >>> EqualSummands().proves(Relation(x * Sum(x**j, (j, 1, N)), Sum(x ** (j + 1), (j, 1, N))))
    True
    """

    by: ExpLogZeroTest | Rewriting = _SCALARS
    name: str = "equal summands, symbolic length"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        left, right = (_sum_with_factor(self.by.unfold(e)) for e in (relation.lhs, relation.rhs))
        if left is None or right is None:
            return False
        (a, p, first), (b, q, second) = left, right
        if p != q or first.limits != second.limits:
            return False
        return self.by.proves(Relation(a * first.function, b * second.function))

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return self.by.enclose(expression, point)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return self.by.variants(relation)


def _sum_with_factor(e: Expr) -> tuple[Expr, int, Sum] | None:
    """(c, 1, s) for c s and (c, −1, s) for 1/(c s) with a sum s; None for anything else."""
    factor, rest = e.as_independent(Sum, as_Add=False)
    power = 1
    if isinstance(rest, Pow) and rest.exp == -1:
        factor, rest, power = 1 / factor, rest.base, -1
    if not isinstance(rest, Sum) or factor.free_symbols & {limit[0] for limit in rest.limits}:
        return None
    return factor, power, rest
