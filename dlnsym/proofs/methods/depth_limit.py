"""Limits as the depth tends to infinity, by a power series in 1/N."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb, ctx
from sympy import Dummy, Expr, Limit, Symbol

from dlnsym.algebra.balls import ball_function, rational
from dlnsym.algebra.zero_test import value_at_zero, vanishes
from dlnsym.proofs.enclosures import PRECISION
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Point, Relation

DEPTH = Symbol("N", positive=True, integer=True)
SMALL = 2.0**-200
"""The 1/N that stands for infinite depth in an enclosure: a radius about 0, or an argument with a remainder."""


@dataclass(frozen=True)
class DepthLimit(ExpLogZeroTest):
    """A limit as the depth N → ∞, or an expansion in 1/N to a given order.

    The expression is written in h = 1/N and expanded in a power series about h = 0
    (:func:`dlnsym.algebra.zero_test.value_at_zero`).  The limit is enclosed in one of two ways: ``ball_form`` is the
    same function in a form continuous at h = 0 (proved equal here) and is enclosed over a ball of h about 0; or
    ``remainder`` bounds |value − limit| / h for small h, and the value at one small h is enclosed with that bound.

    >>> from sympy import log, oo
    >>> x, N = Symbol("x", positive=True), Symbol("N", positive=True, integer=True)
    >>> DepthLimit().proves(Relation(Limit(N * (x ** (1 / N) - 1), N, oo), log(x)))
    True
    """

    depth: Symbol = DEPTH
    ball_form: Expr | None = None
    remainder: Expr | None = None
    name: str = "power series in 1/N"

    def proves(self, relation: Relation) -> bool:
        lhs = relation.lhs
        if relation.kind != "=" or not isinstance(lhs, Limit):
            return False
        inside = lhs.args[0]
        if self.ball_form is not None and not vanishes(inside - self.ball_form):
            return False
        h = Dummy("h", positive=True)
        found = value_at_zero(inside.subs(self.depth, 1 / h), h)
        return found is not None and vanishes(found - relation.rhs)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        if not isinstance(expression, Limit):
            return super().enclose(expression, point)
        h = Dummy("h", positive=True)
        rest = tuple(s for s in point if s != self.depth)
        with ctx.workprec(2 * PRECISION):
            values = [arb(rational(point[s])) for s in rest]

            def value(form: Expr, at: arb) -> arb:
                return arb(ball_function((h, *rest), form.subs(self.depth, 1 / h))(at, *values))

            if self.remainder is None:
                form = self.ball_form if self.ball_form is not None else expression.args[0]
                return (value(form, arb(mid=0, rad=SMALL)),)
            error = value(self.remainder, arb(SMALL)) * SMALL
            return (value(expression.args[0], arb(SMALL)) + error * arb(mid=0, rad=1),)
