"""Exact arguments about scalar expressions in singular values and the depth.

Each class decides one sort of relation: an identity by the zero test of :mod:`dlnsym.algebra.zero_test`, a sum of
symbolic length by telescoping, an integral by its antiderivative, a limit in the depth by a power series in
1/N, an inequality by repeated differentiation.  The caller supplies the idea (the antidifference, the
antiderivative, the order); the class checks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from flint import acb, arb, ctx
from sympy import (
    Add,
    Dummy,
    Expr,
    Integral,
    Limit,
    Mul,
    S,
    Sum,
    Symbol,
    expand,
)

from dlnsym.algebra.balls import ball_function, rational
from dlnsym.algebra.zero_test import UndecidedError, value_at_zero, vanishes
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.variants import tree_variants

PRECISION = 256
"""Bits carried when a side is enclosed; far more than any separation needs."""


SMALL = 2.0**-200
"""The 1/N that stands for infinite depth in an enclosure: a radius about 0, or an argument with a remainder."""


def enclose_scalar(expression: Expr, point: Point) -> arb:
    """Ball that holds the value of ``expression`` at an exact point of rationals, at 256 bits.

    Raises ``ValueError`` for a symbol without a value.

    >>> from sympy import Rational, exp
    >>> x = Symbol("x", positive=True)
    >>> enclose_scalar(exp(x), {x: Rational(1, 2)}).str(10, radius=False)
    '1.648721271'
    """
    whole = {s: v for s, v in point.items() if s.is_integer}
    rest = tuple(s for s in point if not s.is_integer)
    at_depth = expression.subs(whole)
    unknown = at_depth.free_symbols - set(rest)
    if unknown:
        raise ValueError(f"no value for {sorted(map(str, unknown))} at this point")
    with ctx.workprec(PRECISION):
        values = [arb(rational(point[s])) for s in rest]
        return arb(ball_function(rest, at_depth)(*values))


@dataclass(frozen=True)
class Scalars(WithDefinitions):
    """Identity of two expressions in powers, exponentials and logarithms, for all positive arguments.

    ``definitions`` unfold names first, so that a relation can be written in the paper's letters.

    >>> from sympy import exp, log
    >>> x, y = Symbol("x", positive=True), Symbol("y", positive=True)
    >>> Scalars().proves(Relation(log(x**2 * y), 2 * log(x) + log(y))), Scalars().proves(Relation(exp(x), 1 + x))
    (True, False)
    """

    definitions: Definitions = ()
    name: str = "exact zero test"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            return vanishes(self.unfold(relation.lhs) - self.unfold(relation.rhs))
        except UndecidedError:
            return False

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return (enclose_scalar(self.unfold(expression), point),)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return tree_variants(relation)


@dataclass(frozen=True)
class Telescoping(Scalars):
    """A sum over j = a … b of symbolic length, from an antidifference F with F(j+1) − F(j) = summand.

    The left side is the sum, or a factor times it.

    >>> j, N = Symbol("j", integer=True), Symbol("N", positive=True, integer=True)
    >>> by = Telescoping(antidifference=lambda j: j * (j - 1) / 2)
    >>> by.proves(Relation(Sum(j, (j, 1, N)), N * (N + 1) / 2))
    True
    """

    antidifference: Callable[[Expr], Expr] = lambda j: S.Zero
    name: str = "telescoping sum, symbolic N"

    def proves(self, relation: Relation) -> bool:
        total = relation.lhs
        coefficient, sums = total.as_independent(Sum, as_Add=False)
        if not isinstance(sums, Sum) or relation.kind != "=":
            return False
        ((index, low, high),) = sums.limits
        f = self.antidifference
        is_difference = vanishes(f(index + 1) - f(index) - sums.function)
        return is_difference and vanishes(coefficient * (f(high + 1) - f(low)) - relation.rhs)


@dataclass(frozen=True)
class Antiderivative(Scalars):
    """A definite integral, the left side, from an antiderivative of its integrand.

    >>> from sympy import Rational
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


@dataclass(frozen=True)
class DepthLimit(Scalars):
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

    depth: Symbol = Symbol("N", positive=True, integer=True)
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


@dataclass(frozen=True)
class Ascent(Scalars):
    """``lhs <= rhs`` on u >= 0 (and all other positive symbols): the first derivatives of the gap are
    non-negative at u = 0 and one further derivative is manifestly non-negative everywhere.

    ``multiplier`` is a factor that clears denominators; that it is positive is shown in the same way.

    >>> from sympy import exp
    >>> u = Symbol("u", positive=True)
    >>> Ascent().proves(Relation(1 + u, exp(u), "<=")), Ascent().proves(Relation(1 + 2 * u, exp(u), "<="))
    (True, False)
    """

    variable: Symbol = Symbol("u", positive=True)
    multiplier: Expr = S.One
    depth_of_ascent: int = 4
    name: str = "repeated differentiation"

    def proves(self, relation: Relation) -> bool:
        factors = Mul.make_args(self.multiplier)
        if relation.kind != "<=" or not all(self._ascends(f, strictly=True) for f in factors):
            return False
        gap = self.unfold(relation.rhs - relation.lhs)
        return self._ascends(expand(self.multiplier * gap).simplify(), strictly=False)

    def _ascends(self, g: Expr, *, strictly: bool) -> bool:
        """Non-negative for u > 0 (positive, if strictly), because g and its derivatives start non-negative."""
        g = expand(g)
        for _ in range(self.depth_of_ascent + 1):
            if manifestly_nonnegative(g):
                return not strictly or any(t.is_positive for t in Add.make_args(g))
            if not manifestly_nonnegative(expand(g.subs(self.variable, 0))):
                return False
            g = expand(g.diff(self.variable))
        return False


def manifestly_nonnegative(e: Expr) -> bool:
    """Every term of the expanded expression is a product of non-negative factors."""
    return e == 0 or all(_nonnegative(t) for t in Add.make_args(expand(e)))


def _nonnegative(term: Any) -> bool:
    return all(f.is_nonnegative is True for f in Mul.make_args(term))
