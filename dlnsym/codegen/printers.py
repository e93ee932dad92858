"""Printers: how each numeric target spells a SymPy expression."""

from __future__ import annotations

from typing import Any

from sympy import Expr, Integer, Rational, S, Sum
from sympy.printing.pycode import AbstractPythonCodePrinter


class BallPrinter(AbstractPythonCodePrinter):  # type: ignore[misc]
    """python-flint balls: rationals stay exact, functions are methods of the ball."""

    language = "Python"

    def __init__(self, settings: dict[str, Any] | None = None) -> None:
        super().__init__({"fully_qualified_modules": False, "allow_unknown_functions": True, **(settings or {})})

    def _method(self, name: str, e: Expr) -> str:
        return f"({self._print(e.args[0])}).{name}()"

    def _print_Rational(self, e: Rational) -> str:
        return f"(arb({e.p})/{e.q})"

    def _print_Integer(self, e: Integer) -> str:
        return f"arb({e.p})"

    _print_Zero = _print_One = _print_NegativeOne = _print_Integer
    _print_Half = _print_Rational

    def _print_Pi(self, e: Expr) -> str:
        return "arb.pi()"

    def _print_Exp1(self, e: Expr) -> str:
        return "arb.const_e()"

    def _print_Pow(self, e: Expr, **_: Any) -> str:
        base = self._print(e.base)
        if e.exp.is_Integer:
            return f"({base})**({int(e.exp)})"
        if e.exp == S.Half:
            return f"({base}).sqrt()"
        return f"({base})**({self._print(e.exp)})"

    def _print_Sum(self, e: Sum) -> str:
        ((index, low, high),) = e.limits
        body = self._print(e.function)
        return f"sum((({body}) for {self._print(index)} in range({int(low)}, {int(high)} + 1)), arb(0))"

    def _print_sinhc(self, e: Expr) -> str:
        return f"_sinhc({self._print(e.args[0])})"

    def _print_Abs(self, e: Expr) -> str:
        return f"abs({self._print(e.args[0])})"

    def _print_Max(self, e: Expr) -> str:
        return self._fold("max", e)

    def _print_Min(self, e: Expr) -> str:
        return self._fold("min", e)

    def _fold(self, name: str, e: Expr) -> str:
        first, *rest = (self._print(a) for a in e.args)
        for other in rest:
            first = f"({first}).{name}({other})"
        return first


def _add_methods() -> None:
    """exp, log, … are methods of the same name on a ball."""
    names = ("exp", "log", "sinh", "cosh", "tanh", "sin", "cos", "tan", "atan", "expm1", "log1p")
    for name in names:

        def printer(self: BallPrinter, e: Expr, name: str = name) -> str:
            return self._method(name, e)

        setattr(BallPrinter, f"_print_{name}", printer)


_add_methods()
