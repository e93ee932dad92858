"""How SymPy expressions are spelled for python-flint's balls, and what every printer of the project shares."""

from __future__ import annotations

from typing import Any, ClassVar

from sympy import Expr, Piecewise, S
from sympy.printing.precedence import PRECEDENCE
from sympy.printing.pycode import AbstractPythonCodePrinter

ENTIRE = {"Level": "level", "exprel": "exprel", "sinhc": "sinhc"}
"""Functions of :mod:`dlnsym.algebra.functions`, and the helper of that name which every target has for each."""


def settings(callable_names: frozenset[str]) -> dict[str, Any]:
    """A function without a spelling is an error, not a call to a name that does not exist."""
    return {
        "allow_unknown_functions": False,
        "strict": True,
        "user_functions": {name: name for name in sorted(callable_names)} | ENTIRE,
    }


class Readable:
    """Divisions as divisions, and sums that begin with a positive term where there is one."""

    def _print_Quotient(self: Any, e: Expr) -> str:
        above, below = e.args
        plain = above.is_Mul or above.is_Number
        left = self._print(above) if plain else self.parenthesize(above, PRECEDENCE["Mul"], True)
        right = self.parenthesize(below, PRECEDENCE["Pow"])
        return f"{left}/{right}"

    def _print_Add(self: Any, e: Expr, order: Any = None) -> str:
        texts = [str(self.parenthesize(t, PRECEDENCE["Add"], True)) for t in self._as_ordered_terms(e)]
        first, *rest = sorted(texts, key=lambda text: text.startswith("-"))
        return first + "".join(f" - {t[1:]}" if t[0] == "-" else f" + {t}" for t in rest)


class OfMatrices:
    """Words in matrices: the transpose is a method, the rest are helpers that each target brings along."""

    _CALLS: ClassVar = {
        "CornerOfExp": "corner_of_exp",
        "CornerOfPower": "corner_of_power",
        "DividedPower": "divided_power",
        "FarCornerOfExp": "far_corner_of_exp",
        "FarCornerOfPower": "far_corner_of_power",
        "Masked": "masked",
        "SinhcRoot": "sinhc_root",
        "SlopeRoot": "slope_root",
        "Tr": "trace",
        "TraceFree": "trace_free",
    }

    def _print_T(self: Any, e: Expr) -> str:
        return f"{self.parenthesize(e.args[0], PRECEDENCE['Func'])}.transpose()"

    def _call(self: Any, e: Expr) -> str:
        return f"{self._CALLS[type(e).__name__]}({', '.join(self._print(a) for a in e.args)})"

    _print_FarCornerOfExp = _print_FarCornerOfPower = _call
    _print_CornerOfExp = _print_CornerOfPower = _print_Masked = _print_TraceFree = _call
    _print_DividedPower = _print_SinhcRoot = _print_SlopeRoot = _print_Tr = _call


class ArbPrinter(Readable, OfMatrices, AbstractPythonCodePrinter):
    """python-flint source: rationals stay exact, functions are methods of the ball.

    The code runs on ``arb`` and, without comparisons, on ``acb``.  It calls :mod:`dlnsym.algebra.arb_helpers`.
    """

    language = "Python with python-flint"
    _METHODS = frozenset(
        [
            "exp",
            "log",
            "expm1",
            "log1p",
            "sinh",
            "cosh",
            "tanh",
            "coth",
            "sin",
            "cos",
            "tan",
            "atan",
        ]
    )

    def __init__(self, callable_names: frozenset[str] = frozenset()) -> None:
        super().__init__(settings(callable_names))
        self._callable = {name: name for name in callable_names} | ENTIRE
        self._indices: list[Any] = []

    def _ball(self, e: Expr, level: float = PRECEDENCE["Func"]) -> str:
        """``e`` as something that has the methods of a ball: plain numbers do not."""
        if e.free_symbols <= set(self._indices):
            return f"{self._flint('arb')}({self._print(e)})"
        return str(self.parenthesize(e, level))

    def _print_Function(self, e: Expr) -> str:
        name = type(e).__name__
        if name in self._METHODS:
            return f"{self._ball(e.args[0])}.{name}()"
        if name in self._callable:
            return f"{self._callable[name]}({', '.join(self._ball(a, level=0) for a in e.args)})"
        raise NotImplementedError(f"no ball arithmetic for {name} in {e}")

    _print_ExpBase = _print_exp = _print_log = _print_Function

    def _print_Abs(self, e: Expr) -> str:
        return f"abs({self._ball(e.args[0], level=0)})"

    def _print_Max(self, e: Expr) -> str:
        return self._fold("max", e)

    def _print_Min(self, e: Expr) -> str:
        return self._fold("min", e)

    def _fold(self, name: str, e: Expr) -> str:
        first, *rest = sorted(e.args, key=str)
        arb = self._flint("arb")
        return f"{arb}({self._print(first)})" + "".join(f".{name}({arb}({self._print(a)}))" for a in rest)

    def _print_Integer(self, e: Expr) -> str:
        return str(e.p)

    def _print_Rational(self, e: Expr) -> str:
        return f"{self._flint('fmpq')}({e.p}, {e.q})"

    _print_Half = _print_Rational

    def _print_Float(self, e: Expr) -> str:
        raise NotImplementedError(f"{e} is rounded; ball arithmetic starts from exact numbers")

    def _print_Pi(self, e: Expr) -> str:
        return f"{self._flint('arb')}.pi()"

    def _print_Exp1(self, e: Expr) -> str:
        return f"{self._flint('arb')}(1).exp()"

    def _print_Pow(self, e: Expr, rational: bool = False) -> str:
        base, power = e.base, e.exp
        if power == S.Half:
            return f"{self._ball(base)}.sqrt()"
        if power == -S.Half:
            return f"{self._ball(base)}.rsqrt()"
        if power == 2 and base.is_Symbol:
            return f"({self._print(base)}*{self._print(base)})"
        if power.is_Integer:
            return f"whole_power({self._print(base)}, {power})"
        return f"{self._ball(base)}**{self.parenthesize(power, PRECEDENCE['Func'])}"

    def _print_Sum(self, e: Expr) -> str:
        """A sum between concrete bounds, over an exact index."""
        known = len(self._indices)
        loops = []
        for index, low, high in reversed(e.limits):
            if not (low.free_symbols | high.free_symbols) <= set(self._indices):
                raise NotImplementedError(f"the bounds of {e} are not numbers")
            span = f"range(int({self._print(low)}), int({self._print(high)}) + 1)"
            loops.append(f"for {self._print(index)} in map({self._flint('fmpq')}, {span})")
            self._indices.append(index)
        term = self._print(e.function)
        del self._indices[known:]
        return f"sum(({term} {' '.join(loops)}), {self._flint('fmpq')}(0))"

    def _print_Relational(self, e: Expr) -> str:
        left, right = self._print(e.lhs), self._print(e.rhs)
        spelling = {
            "<": f"less({left}, {right})",
            ">": f"less({right}, {left})",
            "<=": f"not less({right}, {left})",
            ">=": f"not less({left}, {right})",
            "==": f"equal({left}, {right})",
            "!=": f"not equal({left}, {right})",
        }
        return f"({spelling[e.rel_op]})"

    def _print_Either(self, e: Expr) -> str:
        condition, a, b = e.args
        left, right = (f"{self._flint('arb')}({self._print(x)}).mid()" for x in condition.args)
        return f"({self._print(a)} if {left} {condition.rel_op} {right} else {self._print(b)})"

    def _print_Piecewise(self, e: Piecewise) -> str:
        if e.args[-1].cond != S.true:
            raise NotImplementedError(f"a piecewise form must end in an unconditional branch: {e}")
        return str(super()._print_Piecewise(e))

    def _print_Symbol(self, e: Expr) -> str:
        return str(super()._print_Symbol(e)).replace("{", "").replace("}", "")

    def _flint(self, name: str) -> str:
        return str(self._module_format(f"flint.{name}"))
