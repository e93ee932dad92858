"""SymPy functions that numeric code needs and SymPy lacks: ``sinhc`` and the parts of a floating-point number.

``expm1``, ``log1p``, ``exp2`` and ``log2`` come from :mod:`sympy.codegen.cfunctions`.  Each function here keeps
its shape while a kernel is built, so that SymPy does not undo the stable form, and :func:`elementary` writes
it out again in exponentials, logarithms and powers, which is what a proof of that form works on.
"""

from __future__ import annotations

from typing import Any

from sympy import Expr, Function, Integer, S, exp, log, sinh
from sympy.codegen.cfunctions import exp2, expm1, log1p, log2


class sinhc(Function):  # type: ignore[misc]  # noqa: N801 - named like SymPy's sinc
    """sinh(x)/x, continued by 1 through x = 0.

    >>> from sympy import log, symbols
    >>> sinhc(0), sinhc(-symbols("x"))
    (1, sinhc(x))
    >>> sinhc(log(2)).rewrite("exp")
    3/(4*log(2))
    """

    @classmethod
    def eval(cls, x: Expr) -> Expr | None:
        if x.is_zero:
            return S.One
        return cls(-x) if x.could_extract_minus_sign() else None

    def _eval_rewrite_as_exp(self, x: Expr, **_: Any) -> Expr:
        return (exp(x) - exp(-x)) / (2 * x)

    def _eval_rewrite_as_sinh(self, x: Expr, **_: Any) -> Expr:
        return sinh(x) / x

    def _eval_evalf(self, prec: int) -> Any:
        return (sinh(self.args[0]) / self.args[0])._eval_evalf(prec)

    def fdiff(self, argindex: int = 1) -> Expr:
        from sympy import cosh

        x = self.args[0]
        return (x * cosh(x) - sinh(x)) / x**2

    def _eval_is_positive(self) -> bool | None:
        return True if self.args[0].is_extended_real else None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        power = "" if exp is None else f"^{{{exp}}}"
        return rf"\operatorname{{sinhc}}{power}\left({printer._print(self.args[0])}\right)"


class Mantissa(Function):  # type: ignore[misc]
    """m of x = m·2^e with 1/2 ≤ m < 1, for x > 0."""

    nargs = 1
    is_positive = True


class Exponent(Function):  # type: ignore[misc]
    """The integer e of x = m·2^e with 1/2 ≤ m < 1, for x > 0."""

    nargs = 1
    is_integer = True


class Nearest(Function):  # type: ignore[misc]
    """An integer nearest to x."""

    nargs = 1
    is_integer = True


class Scaled(Function):  # type: ignore[misc]
    """x·2^k for an integer k: exact in binary arithmetic, as long as the result is in range."""

    nargs = 2

    def _eval_rewrite_as_Pow(self, x: Expr, k: Expr, **_: Any) -> Expr:
        return x * Integer(2) ** k

    def _latex(self, printer: Any, exp: Any = None) -> str:
        x, k = (printer._print(a) for a in self.args)
        body = rf"{x} \cdot 2^{{{k}}}"
        return body if exp is None else rf"\left({body}\right)^{{{exp}}}"


def elementary(e: Expr) -> Expr:
    """The expression with every function made for machines written out in exp, log and powers.

    >>> from sympy import symbols
    >>> x, y, k = symbols("x y k", positive=True)
    >>> elementary(Scaled(exp2(x), k) / expm1(y))
    2**k*2**x/(exp(y) - 1)
    """
    rules: tuple[tuple[type[Function], Any], ...] = (
        (Scaled, lambda x, k: x * Integer(2) ** k),
        (exp2, lambda x: Integer(2) ** x),
        (log2, lambda x: log(x) / log(2)),
        (expm1, lambda x: exp(x) - 1),
        (log1p, lambda x: log(1 + x)),
        (sinhc, lambda x: sinh(x) / x),
    )
    for function, meaning in rules:
        e = e.replace(function, meaning)
    return e
