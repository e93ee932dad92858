"""Enclosures of expressions at exact points, by a walk over the expression in ball arithmetic.

It shares no reading with the exact arguments: a sum is added up, an integral is enclosed by quadrature with certified
bounds, a limit or a derivative by power series with balls as coefficients (:mod:`dlnsym.algebra.ball_series`).  Powers,
roots and logarithms have their principal values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flint import acb, arb, ctx
from sympy import (
    Abs,
    Derivative,
    Expr,
    Integral,
    Limit,
    Max,
    Min,
    Product,
    Sum,
    Symbol,
    cos,
    cosh,
    coth,
    exp,
    log,
    sin,
    sinh,
    tan,
    tanh,
)
from sympy.core.numbers import Exp1, ImaginaryUnit, Pi

from dlnsym.algebra import written_enclosures
from dlnsym.algebra.arb_helpers import sinhc as sinhc_of_ball
from dlnsym.algebra.ball_series import derivative, limit
from dlnsym.algebra.functions import sinhc
from dlnsym.algebra.walk import NAN, Ball, NoEnclosureError, Reader, Walk, ball_of

MOST_TERMS = 4000
"""Terms of a sum that are added up."""


def enclose(e: Expr, at: Mapping[Any, Any], precision: int = 128) -> Ball:
    """A ball that holds the value of an expression where its symbols have the values ``at``.

    Values are rationals, Gaussian rationals of SymPy, or balls.  Raises :class:`NoEnclosureError` where the value is
    not finite or not enclosed; a sum over an empty range is 0.

    >>> from flint import fmpq
    >>> from sympy import Integral, Symbol, sqrt
    >>> t, x = Symbol("t"), Symbol("x")
    >>> enclose(Integral(t, (t, 0, x)) - sqrt(2), {x: fmpq(3, 2)}).str(10, radius=False)
    '-0.2892135624'
    """
    with ctx.workprec(precision):
        ball = walk_at({s: ball_of(v) for s, v in at.items()}).value(e)
        if not ball.is_finite():
            raise NoEnclosureError(f"{e} is not finite here")
        return ball


def walk_at(at: dict[Any, Ball]) -> Walk:
    """A walk over expressions of every kind that is enclosed, where symbols have the values ``at``."""
    return Walk(at, _READERS)


def _sum(walk: Walk, e: Any) -> Ball:
    return _folded(walk, e, arb(0), lambda x, y: x + y)


def _product(walk: Walk, e: Any) -> Ball:
    return _folded(walk, e, arb(1), lambda x, y: x * y)


def _folded(walk: Walk, e: Any, start: Ball, join: Any) -> Ball:
    (index, low, high), *inner = reversed(e.limits)
    term = e.func(e.function, *reversed(inner)) if inner else e.function
    first, last = walk.whole(low), walk.whole(high)
    if last - first > MOST_TERMS:
        raise NoEnclosureError(f"{e} has too many terms")
    total = start
    for k in range(first, last + 1):
        total = join(total, walk.with_value(index, arb(k)).value(term))
    return total


def _integral(walk: Walk, e: Any) -> Ball:
    """A definite integral by quadrature over the segment between its bounds, which are finite."""
    if len(e.limits) != 1 or len(e.limits[0]) != 3 or walk.analytic:
        raise NoEnclosureError(f"no enclosure of {e}")
    ((t, low, high),) = e.limits
    ends = [walk.value(x) for x in (low, high)]

    def integrand(z: acb, analytic: bool) -> acb:
        try:
            return acb(walk.with_value(t, acb(z), analytic=bool(analytic)).value(e.function))
        except NoEnclosureError:
            return NAN

    value = acb.integral(integrand, *map(acb, ends), eval_limit=20_000, depth_limit=200)
    # at real points between real ends a real integrand was real
    if all(isinstance(x, arb) for x in ends) and _is_real_between(walk, e.function, t, ends):
        return value.real
    return value


def _is_real_between(walk: Walk, f: Expr, t: Symbol, ends: list[arb]) -> bool:
    try:
        return isinstance(walk.with_value(t, ends[0].union(ends[1])).value(f), arb)
    except NoEnclosureError:
        return False


def _limit(walk: Walk, e: Any) -> Ball:
    if walk.analytic:
        raise NoEnclosureError(f"no enclosure of {e}")
    return limit(walk, e)


def _extreme(name: str) -> Any:
    def reader(walk: Walk, e: Any) -> Ball:
        first, *rest = (walk.real(a) for a in e.args)
        for other in rest:
            first = getattr(first, name)(other)
        return first

    return reader


def _modulus(walk: Walk, e: Any) -> Ball:
    if walk.analytic:
        raise NoEnclosureError(f"{e} is not analytic")
    return abs(walk.value(e.args[0]))


def _sinhc(walk: Walk, e: Any) -> Ball:
    return sinhc_of_ball(walk.value(e.args[0]))


def _derivative(walk: Walk, e: Any) -> Ball:
    if walk.analytic:
        raise NoEnclosureError(f"no enclosure of {e}")
    return derivative(walk, e)


def _method(name: str) -> Reader:
    return lambda walk, e: getattr(walk.value(e.args[0]), name)()


_READERS: dict[type, Reader] = {
    log: lambda walk, e: walk.logarithm(walk.value(e.args[0])),
    Pi: lambda walk, e: arb.pi(),
    Exp1: lambda walk, e: arb(1).exp(),
    ImaginaryUnit: lambda walk, e: acb(0, 1),
    Abs: _modulus,
    Max: _extreme("max"),
    Min: _extreme("min"),
    Sum: _sum,
    Product: _product,
    Integral: _integral,
    Limit: _limit,
    Derivative: _derivative,
    sinhc: _sinhc,
    **{f: _method(f.__name__) for f in (sin, cos, tan, sinh, cosh, tanh, coth, exp)},
    **written_enclosures.READERS,
}

__all__ = ["Ball", "NoEnclosureError", "ball_of", "enclose", "walk_at"]
