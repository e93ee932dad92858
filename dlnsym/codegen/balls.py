"""Enclosures of SymPy expressions in ball arithmetic, through the printer of the arb target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from flint import acb, arb
from sympy import Expr, Symbol, lambdify

from dlnsym.codegen.printers import BallPrinter


def ball_function(args: Sequence[Symbol], expression: Expr) -> Callable[..., Any]:
    """A function of balls that encloses ``expression``; what :func:`sympy.lambdify` is for floats.

    Sums need whole-number bounds.  Works on real balls, and on complex balls where the functions allow it.

    >>> from flint import arb
    >>> from sympy import symbols, log
    >>> x = symbols("x", positive=True)
    >>> ball_function((x,), log(x) / 3)(arb(2)).str(8)
    '[0.23104906 +/- 1.27e-9]'
    """
    return lambdify(args, expression, modules=[{"arb": arb, "acb": acb, "_sinhc": _sinhc}], printer=BallPrinter)


def _sinhc(x: Any) -> Any:
    if isinstance(x, acb):
        return (x * acb(0, 1)).sinc()
    return acb(0, x).sinc().real
