"""Sums of symbolic length, summand by summand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr, Pow, Sum, Tuple

from dlnsym.algebra.domains import defined_for, index_values
from dlnsym.algebra.words import spell
from dlnsym.algebra.zero_test import UndecidedError
from dlnsym.proofs.certificates import ByCertificate, require_equation
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.methods.telescoping import sum_with_factor
from dlnsym.proofs.model import Certificate, Point, Relation

_SCALARS = ExpLogZeroTest()


@dataclass(frozen=True)
class Summands:
    """Both sides are sums over one range, and ``certificate`` shows their summands to be equal."""

    by: ExpLogZeroTest | Rewriting
    certificate: Certificate

    def check(self, relation: Relation) -> bool:
        try:
            inner = summands(relation, self.by)
        except UndecidedError:
            return False
        return inner is not None and self.certificate.check(inner)


def summands(relation: Relation, by: ExpLogZeroTest | Rewriting) -> Relation | None:
    """The relation between the summands that shows the one between the sums; None where there is none.

    In place of the index stands the lower bound plus a whole number k >= 0, so that nothing is assumed of the index but
    where it runs.
    """
    if relation.kind != "=":
        return None
    left, right = (_power_of_sum(by.unfold(e)) for e in (relation.lhs, relation.rhs))
    if left is None or right is None or left[0] != right[0]:
        return None
    (_, a, first), (_, b, second) = left, right
    ((i, *range_of_first),), ((k, *range_of_second),) = first.limits, second.limits
    if range_of_first != range_of_second:
        return None
    values = index_values(Tuple(a, b, first.function, second.function), i, *range_of_first)
    at = {i: values[i]}
    # the factors do not hold the index of their own sum, but may hold the other's
    p, q = first.function.xreplace(at), second.function.xreplace({k: values[i]})
    free = (values[i] - range_of_first[0]).free_symbols
    if not all(defined_for(c, free) for e in (p, q) for c in spell(e).values()):
        return None
    return Relation(a * p, b * q)


def _power_of_sum(e: Expr) -> tuple[int, Expr, Sum] | None:
    """(1, c, s) for c s and (−1, c, s) for 1/(c s) with a sum s; None for anything else."""
    found = sum_with_factor(e)
    if found is not None:
        return 1, *found
    factor, rest = e.as_independent(Sum, as_Add=False)
    # a letter in front does not go past the sum to stand below with it
    if not isinstance(rest, Pow) or rest.exp != -1 or not factor.is_commutative:
        return None
    found = sum_with_factor(rest.base)
    if found is None or found[1].limits[0][0] in factor.free_symbols:
        return None
    return -1, found[0] / factor, found[1]


@dataclass(frozen=True)
class EqualSummands(ByCertificate):
    """Two sums, or their reciprocals, are equal where they have one range and equal summands.

    Each sum may stand next to a factor, which is taken into it; a factor that holds the index of its sum means
    another thing there, and is refused.  The bounds are whole numbers, and every summand is defined for every index of
    the range.  ``by`` decides whether two summands are equal; its definitions are unfolded first, and none may hold an
    index.

    >>> from sympy import Symbol
    >>> x, N, j = Symbol("x", positive=True), Symbol("N", positive=True, integer=True), Symbol("j", integer=True)
    >>> EqualSummands().proves(Relation(x * Sum(x**j, (j, 1, N)), Sum(x ** (j + 1), (j, 1, N))))
    True
    >>> EqualSummands().proves(Relation(j * Sum(x, (j, 1, N)), Sum(j * x, (j, 1, N))))
    False
    """

    by: ExpLogZeroTest | Rewriting = _SCALARS
    name: str = "equal summands, symbolic length"

    def prove(self, relation: Relation) -> Certificate | None:
        require_equation(relation)
        for side in (relation.lhs, relation.rhs):
            if _power_of_sum(self.by.unfold(side)) is None:
                raise UndecidedError(f"{side} is not a multiple of a sum over one index, nor its reciprocal")
        inner = summands(relation, self.by)
        found = None if inner is None else self.by.prove(inner)
        return None if found is None else Summands(self.by, found)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return self.by.enclose(expression, point)
