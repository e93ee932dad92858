"""Ball arithmetic for SymPy expressions: an enclosure of the true value at exact points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import flint
from flint import acb, arb, fmpq
from sympy import Expr, Symbol, lambdify, sympify

from dlnsym.algebra import arb_helpers, exact
from dlnsym.algebra.ball_printer import ArbPrinter

_NAMES = {
    "flint": flint,
    "arb": flint.arb,
    "acb": flint.acb,
    "fmpq": flint.fmpq,
    **{name: f for name, f in vars(arb_helpers).items() if callable(f)},
}


def rational(value: Any) -> fmpq:
    """A rational number, as :func:`dlnsym.algebra.exact.rational` reads it, for python-flint.

    >>> rational("1/3"), rational(2)
    (1/3, 2)
    """
    number = exact.rational("value", value)
    return fmpq(number.numerator, number.denominator)


@lru_cache(maxsize=1024)
def _lambdified(args: tuple[Symbol, ...], expr: Expr) -> Callable[..., Any]:
    f: Callable[..., Any] = lambdify(args, expr, modules=[_NAMES], printer=ArbPrinter())
    return f


def ball_function(args: tuple[Symbol, ...], expr: Expr) -> Callable[..., Any]:
    """The expression as a function of balls that returns a ball around its value.

    Arguments are ``arb`` (or ``acb``, for expressions without comparisons); the precision is that of
    ``flint.ctx`` when the function is called.  Numbers in the expression are exact until they meet a ball.
    Raises ``NotImplementedError`` for a function without ball arithmetic, and, when called, ``ValueError``
    for a comparison that the balls leave open.

    >>> from flint import arb
    >>> from sympy import Rational, Symbol, log, sqrt
    >>> x = Symbol("x", positive=True)
    >>> f = ball_function((x,), x ** Rational(1, 3) * log(x) + sqrt(2))
    >>> print(f(arb(8)).str(10))
    [5.573096646 +/- 2.68e-10]
    """
    f = _lambdified(tuple(args), sympify(expr))

    def enclose(*values: Any) -> Any:
        result = f(*values)
        return result if isinstance(result, arb | acb) else arb(result)

    return enclose


def ball_functions(args: tuple[Symbol, ...], exprs: Sequence[Expr]) -> Callable[..., list[arb]]:
    """Several expressions as one function of ``arb`` balls, what they share computed once; raises as the above.

    >>> from sympy import Symbol, exp
    >>> x = Symbol("x", positive=True)
    >>> [value.str(5) for value in ball_functions((x,), (exp(x) + 1, exp(x) - 1))(arb(0))]
    ['2.0000', '0']
    """
    f = lambdify(args, [sympify(e) for e in exprs], modules=[_NAMES], printer=ArbPrinter(), cse=True)
    return lambda *values: [arb(result) for result in f(*values)]
