"""SymPy functions that generated code needs and SymPy does not have."""

from __future__ import annotations

from typing import Any

from sympy import Expr, Function, S, exp


class sinhc(Function):  # type: ignore[misc]  # noqa: N801 - named like SymPy's own sinc
    """sinh(x)/x, with the value 1 at x = 0."""

    @classmethod
    def eval(cls, x: Expr) -> Expr | None:
        if x.is_zero:
            return S.One
        if x.could_extract_minus_sign():
            return cls(-x)
        return None

    def _eval_rewrite_as_exp(self, x: Expr, **kwargs: Any) -> Expr:
        return (exp(x) - exp(-x)) / (2 * x)

    def _eval_is_positive(self) -> bool | None:
        return True if self.args[0].is_extended_real else None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return rf"\operatorname{{sinhc}}\left({printer._print(self.args[0])}\right)"
