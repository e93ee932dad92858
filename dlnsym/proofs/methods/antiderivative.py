"""Definite integrals, from an antiderivative."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import acb, arb, ctx
from sympy import Expr, Integral, S

from dlnsym.algebra.balls import ball_function, rational
from dlnsym.algebra.zero_test import vanishes
from dlnsym.proofs.enclosures import PRECISION
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Point, Relation


@dataclass(frozen=True)
class Antiderivative(ExpLogZeroTest):
    """A definite integral, the left side, from an antiderivative of its integrand.

    >>> from sympy import Rational, Symbol
    >>> t = Symbol("t", real=True)
    >>> Antiderivative(antiderivative=lambda t: t**3 / 3).proves(Relation(Integral(t**2, (t, 0, 1)), Rational(1, 3)))
    True
    """

    antiderivative: Callable[[Expr], Expr] = lambda t: S.Zero
    name: str = "antiderivative"

    def proves(self, relation: Relation) -> bool:
        integral = relation.lhs
        if not isinstance(integral, Integral) or relation.kind != "=":
            return False
        ((t, low, high),) = integral.limits
        big_f = self.antiderivative
        return vanishes(big_f(t).diff(t) - integral.function) and vanishes(big_f(high) - big_f(low) - relation.rhs)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        if not isinstance(expression, Integral):
            return super().enclose(expression, point)
        ((t, low, high),) = expression.limits
        rest = tuple(s for s in point)
        with ctx.workprec(PRECISION):
            values = [arb(rational(v)) for v in point.values()]
            f = ball_function((t, *rest), expression.function)
            integral = acb.integral(lambda z, _: f(z, *values), acb(int(low)), acb(int(high)))
            return (integral.real,)
