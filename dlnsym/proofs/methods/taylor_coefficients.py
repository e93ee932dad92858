"""Coefficients of power series in a small parameter, by differentiation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flint import arb, arb_series, ctx
from sympy import Add, Expr, Function, Mul, Pow, Symbol, exp, log, sqrt

from dlnsym.algebra.arb_helpers import whole_power
from dlnsym.algebra.balls import rational
from dlnsym.algebra.printing import grouped
from dlnsym.algebra.series import coefficient
from dlnsym.algebra.zero_test import UndecidedError
from dlnsym.proofs.enclosures import PRECISION, enclose_scalar
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.model import Point


class TaylorCoefficient(Function):
    """Coefficient of x^k in the power series of an expression about x = 0."""

    nargs = (3,)

    @property
    def binds(self) -> frozenset[Any]:
        """The variable, which means nothing outside."""
        return frozenset({self.args[1]})

    def _latex(self, printer: Any, exp: Any = None) -> str:
        e, x, k = self.args
        return grouped(rf"[{printer._print(x)}^{{{k}}}]\left({printer._print(e)}\right)", exp)


@dataclass(frozen=True)
class TaylorExpansion(IdealMembership):
    """Identity between Taylor coefficients and closed forms, modulo relations.

    The argument expands in a power series with exact coefficients, and refuses what has none at 0; ``enclose``
    multiplies out power series with balls as coefficients.

    >>> from dlnsym.proofs.model import Relation
    >>> x, a = Symbol("x", positive=True), Symbol("a", positive=True)
    >>> TaylorExpansion().proves(Relation(TaylorCoefficient(sqrt(a + x), x, 1), 1 / (2 * sqrt(a))))
    True
    """

    name: str = "Taylor coefficients, modulo relations"

    def unfold(self, e: Expr) -> Expr:
        unfolded = super().unfold(e)
        return unfolded.replace(TaylorCoefficient, taylor_coefficient) if unfolded.has(TaylorCoefficient) else unfolded

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = IdealMembership.unfold(self, expression)
        for letter, square in reversed(self.roots):
            value = value.subs(letter, sqrt(square))
        if not value.has(TaylorCoefficient):
            return (enclose_scalar(value, point),)
        with ctx.workprec(PRECISION):
            at = {s: arb(rational(v)) for s, v in point.items()}
            return (series_value(value, at),)


@lru_cache(maxsize=256)
def taylor_coefficient(e: Expr, x: Symbol, k: Expr) -> Expr:
    """The coefficient of x^k; raises :class:`UndecidedError` where no power series is shown."""
    if not (k.is_Integer and k >= 0):
        raise UndecidedError(f"{k} is no exponent of a power series")
    found = coefficient(e, x, int(k), int(k) + 1 + LOST, analytic=True)
    if found is None:
        raise UndecidedError(f"{e} has no power series in {x}")
    return found


LOST = 4
"""Coefficients more than those asked for, as divisions lose some."""


def series_value(e: Expr, at: dict[Symbol, Any]) -> Any:
    """Value of an expression in balls, or in power series where a symbol stands for one."""
    if isinstance(e, TaylorCoefficient):
        inside, x, k = e.args
        saved, ctx.cap = ctx.cap, int(k) + 1
        try:
            series = series_value(inside, {**at, x: arb_series([0, 1])})
            return arb_series(series)[int(k)]
        finally:
            ctx.cap = saved
    if e.is_Symbol:
        return at[e]
    if e.is_Rational:
        return arb(rational(e))
    if isinstance(e, Add):
        return sum((series_value(a, at) for a in e.args[1:]), series_value(e.args[0], at))
    if isinstance(e, Mul):
        product = series_value(e.args[0], at)
        for a in e.args[1:]:
            product = product * series_value(a, at)
        return product
    if isinstance(e, exp):
        return series_value(e.args[0], at).exp()
    if isinstance(e, log):
        return series_value(e.args[0], at).log()
    if isinstance(e, Pow) and e.exp.is_Rational:
        base = series_value(e.base, at)
        if e.exp.is_Integer:
            return whole_power(base, int(e.exp))
        power = arb(rational(e.exp))
        if _holds_zero(base) and e.exp > 0:
            # a letter that tends to zero from above: the power lies between 0 and that of the upper end
            return arb(mid=0, rad=1) * abs(base).upper() ** power
        return base**power
    raise ValueError(f"no enclosure for {e}")


def _holds_zero(base: Any) -> bool:
    return isinstance(base, arb) and bool(base.contains(0))
