"""How each numeric target spells a SymPy expression: SymPy's own printers, completed where they fall short."""

from __future__ import annotations

from typing import ClassVar

from sympy import Expr, Mul, Piecewise, S
from sympy.printing.numpy import NumPyPrinter
from sympy.printing.precedence import PRECEDENCE
from sympy.printing.pycode import AbstractPythonCodePrinter, MpmathPrinter

from dlnsym.algebra.ball_printer import ENTIRE, OfMatrices, Readable, settings
from dlnsym.algebra.functions import as_where


class VectorPrinter(Readable, NumPyPrinter):
    """NumPy source that broadcasts: two-argument maximum and where, the parts of a float, products of matrices.

    It calls :mod:`dlnsym.codegen.numpy_helpers`.
    """

    def __init__(self, callable_names: frozenset[str] = frozenset()) -> None:
        super().__init__(settings(callable_names))

    def _print_Mul(self, e: Expr) -> str:
        numbers, letters = e.args_cnc()
        if len(letters) < 2:
            return str(super()._print_Mul(e))
        product = " @ ".join(self.parenthesize(a, PRECEDENCE["Mul"], strict=True) for a in letters)
        return f"{self.parenthesize(Mul(*numbers), PRECEDENCE['Mul'])}*({product})" if numbers else product

    def _print_Pow(self, e: Expr, rational: bool = False) -> str:
        if not e.is_commutative:
            raise NotImplementedError(f"no powers of matrices in {e}")
        return str(super()._print_Pow(e, rational))

    def _print_T(self, e: Expr) -> str:
        return f"{self._numpy('swapaxes')}({self._print(e.args[0])}, -1, -2)"

    def _print_Max(self, e: Expr) -> str:
        return self._fold("maximum", e)

    def _print_Min(self, e: Expr) -> str:
        return self._fold("minimum", e)

    def _fold(self, name: str, e: Expr) -> str:
        first, *rest = (str(self._print(a)) for a in sorted(e.args, key=str))
        for arg in rest:
            first = f"{self._numpy(name)}({first}, {arg})"
        return first

    def _print_Piecewise(self, e: Piecewise) -> str:
        return str(self._print(as_where(e)))

    def _print_Where(self, e: Expr) -> str:
        return f"{self._numpy('where')}({', '.join(self._print(a) for a in e.args)})"

    _print_Either = _print_Where

    def _print_Relational(self, e: Expr) -> str:
        left, right = (self.parenthesize(a, PRECEDENCE["Relational"]) for a in e.args)
        return f"{left} {e.rel_op} {right}"

    def _print_Exponent(self, e: Expr) -> str:
        return f"{self._numpy('frexp')}({self._print(e.args[0])})[1]"

    def _print_Nearest(self, e: Expr) -> str:
        return f"{self._numpy('rint')}({self._print(e.args[0])})"

    def _print_Clipped(self, e: Expr) -> str:
        x, k = (self._print(a) for a in e.args)
        return f"{self._numpy('clip')}({x}, -{k}, {k})"

    def _print_Scaled(self, e: Expr) -> str:
        x, k = e.args
        power = f"{self.parenthesize(k, PRECEDENCE['Func'])}.astype({self._numpy('int32')})"
        return f"{self._numpy('ldexp')}({self._print(x)}, {power})"

    def _print_Bounded(self, e: Expr) -> str:
        return f"{self._numpy('minimum')}({self._print(e.args[0])}, 1e300)"

    def _print_ExponentError(self, e: Expr) -> str:
        return f"exponent_error({self._print(e.args[0])})"

    def _print_DividedPower(self, e: Expr) -> str:
        return f"divided_power({', '.join(self._print(a) for a in e.args)})"

    def _print_SlopeRoot(self, e: Expr) -> str:
        return f"slope_root({', '.join(self._print(a) for a in e.args)})"

    def _numpy(self, name: str) -> str:
        return str(self._module_format(f"numpy.{name}"))


class PrecisePrinter(Readable, OfMatrices, MpmathPrinter):
    """mpmath source: SymPy's printer as it stands, strict about unknown functions.

    It calls :mod:`dlnsym.codegen.mpmath_helpers`.
    """

    def __init__(self, callable_names: frozenset[str] = frozenset()) -> None:
        super().__init__(settings(callable_names))

    def _print_Max(self, e: Expr) -> str:
        return f"max({', '.join(self._print(a) for a in sorted(e.args, key=str))})"

    def _print_Min(self, e: Expr) -> str:
        return f"min({', '.join(self._print(a) for a in sorted(e.args, key=str))})"

    def _print_Relational(self, e: Expr) -> str:
        left, right = (self.parenthesize(a, PRECEDENCE["Relational"]) for a in e.args)
        return f"{left} {e.rel_op} {right}"

    def _print_Either(self, e: Expr) -> str:
        condition, a, b = (self._print(x) for x in e.args)
        return f"({a} if {condition} else {b})"

    def _print_expm1(self, e: Expr) -> str:
        return f"{self._module_format('mpmath.expm1')}({self._print(e.args[0])})"

    def _print_hypot(self, e: Expr) -> str:
        return f"{self._module_format('mpmath.hypot')}({', '.join(self._print(a) for a in e.args)})"

    def _print_sign(self, e: Expr) -> str:
        return f"{self._module_format('mpmath.sign')}({self._print(e.args[0])})"


class GraphPrinter(Readable, AbstractPythonCodePrinter):
    """Source that builds heyoka expressions: every operation becomes a node of a graph.

    It calls :mod:`dlnsym.codegen.heyoka_helpers`.
    """

    language = "Python with heyoka"
    _module = "heyoka"
    _entire: ClassVar[dict[str, str]] = ENTIRE
    _FUNCTIONS = frozenset({"exp", "log", "expm1", "log1p", "sqrt", "tanh", "cos", "sin"})
    _COMPARISONS: ClassVar[dict[str, str]] = {"<": "lt", ">": "gt", "<=": "lte", ">=": "gte", "==": "eq", "!=": "neq"}

    def __init__(self, callable_names: frozenset[str] = frozenset()) -> None:
        super().__init__(settings(callable_names))
        self._callable = {name: name for name in callable_names} | self._entire

    def _print_Function(self, e: Expr) -> str:
        name = type(e).__name__
        arguments = ", ".join(self._print(a) for a in e.args)
        if name in self._FUNCTIONS:
            return f"{self._named(name)}({arguments})"
        if name in self._callable:
            return f"{self._callable[name]}({arguments})"
        raise NotImplementedError(f"no {self.language.split()[-1]} function for {name} in {e}")

    _print_ExpBase = _print_exp = _print_log = _print_expm1 = _print_log1p = _print_Function

    def _print_Pow(self, e: Expr, rational: bool = False) -> str:
        if e.exp == S.Half:
            return f"{self._named('sqrt')}({self._print(e.base)})"
        return f"{self.parenthesize(e.base, PRECEDENCE['Pow'])}**{self.parenthesize(e.exp, PRECEDENCE['Pow'])}"

    def _print_Rational(self, e: Expr) -> str:
        return f"{e.p}/{e.q}"

    _print_Half = _print_Rational

    def _print_Integer(self, e: Expr) -> str:
        return str(e.p)

    def _print_Piecewise(self, e: Piecewise) -> str:
        return str(self._print(as_where(e)))

    def _print_Where(self, e: Expr) -> str:
        # heyoka takes a plain number for an expression only next to one
        condition, a, b = e.args
        number = self._named("expression")
        values = (f"{number}({float(x)!r})" if x.is_number else self._print(x) for x in (a, b))
        return f"{self._named('select')}({self._print(condition)}, {', '.join(values)})"

    _print_Either = _print_Where

    def _print_Relational(self, e: Expr) -> str:
        left, right = (self._print(a) for a in e.args)
        return f"{self._named(self._COMPARISONS[e.rel_op])}({left}, {right})"

    def _named(self, name: str) -> str:
        return str(self._module_format(f"{self._module}.{name}"))


class LanesPrinter(GraphPrinter):
    """Source that builds numbers of lanes, :class:`dlnsym.kernels.machine.code.Number`: an instruction each."""

    language = "Python with lanes"
    _module = "functions"
    _entire: ClassVar[dict[str, str]] = {"Level": "functions.level", "exprel": "functions.exprel"}
    _FUNCTIONS = frozenset({"exp", "log", "expm1", "sqrt"})
