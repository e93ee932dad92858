"""Enclosures of scalar expressions at exact points, in ball arithmetic."""

from __future__ import annotations

from typing import Any

from flint import arb, ctx
from sympy import Expr

from dlnsym.algebra.balls import ball_function, rational
from dlnsym.proofs.model import Point

PRECISION = 256
"""Bits carried when a side is enclosed; far more than any separation needs."""


def ball(value: Any) -> arb:
    """A value of a point as a ball: a rational exactly, a ball as it is."""
    return value if isinstance(value, arb) else arb(rational(value))


def enclose_scalar(expression: Expr, point: Point) -> arb:
    """Ball that holds the value of ``expression`` at a point of rationals and balls, at 256 bits.

    Raises ``ValueError`` for a symbol without a value.

    >>> from sympy import Rational, Symbol, exp
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
        return arb(ball_function(rest, at_depth)(*(ball(point[s]) for s in rest)))
