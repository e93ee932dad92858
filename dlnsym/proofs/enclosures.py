"""Enclosures of scalar expressions at exact points, in ball arithmetic."""

from __future__ import annotations

from typing import Any

from flint import acb, arb, ctx
from sympy import Expr

from dlnsym.algebra.balls import rational
from dlnsym.algebra.evaluation import walk_at
from dlnsym.proofs.model import Point

PRECISION = 256
"""Bits carried when a side is enclosed; far more than any separation needs."""


def ball(value: Any) -> arb:
    """A value of a point as a ball: a rational exactly, a ball as it is."""
    return value if isinstance(value, arb) else arb(rational(value))


def enclose_scalar(expression: Expr, point: Point) -> arb:
    """Ball that holds the value of ``expression`` at a point of rationals and balls, at 256 bits.

    Raises ``ValueError`` for a symbol without a value, outside the domain, and where the value is not real.

    >>> from sympy import Rational, Symbol, exp
    >>> x = Symbol("x", positive=True)
    >>> enclose_scalar(exp(x), {x: Rational(1, 2)}).str(10, radius=False)
    '1.648721271'
    """
    with ctx.workprec(PRECISION):
        value = walk_at({s: ball(v) for s, v in point.items()}).value(expression)
        if isinstance(value, acb):
            if not value.imag.is_zero():
                raise ValueError(f"{expression} is not real at this point")
            value = value.real
        return value
