"""Power series in a small parameter: coefficients by differentiation, values where letters tend to zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flint import arb, arb_series, ctx
from sympy import Add, Expr, Function, Mul, Pow, S, Symbol, exp, factorial, log, sqrt

from dlnsym.algebra.arb_helpers import whole_power
from dlnsym.algebra.balls import rational
from dlnsym.algebra.zero_test import UndecidedError, vanishes
from dlnsym.proofs.methods.polynomials import Modulo
from dlnsym.proofs.methods.scalars import PRECISION, Scalars, enclose_scalar
from dlnsym.proofs.model import Point, Relation


class TaylorCoefficient(Function):
    """Coefficient of x^k in the power series of an expression about x = 0."""

    nargs = (3,)

    def _latex(self, printer: Any, exp: Any = None) -> str:
        e, x, k = self.args
        return rf"[{printer._print(x)}^{{{k}}}]\left({printer._print(e)}\right)"


@dataclass(frozen=True)
class Expansion(Modulo):
    """Identity between Taylor coefficients and closed forms, modulo relations.

    ``proves`` differentiates; ``enclose`` multiplies out power series with balls as coefficients.

    >>> x, a = Symbol("x", positive=True), Symbol("a", positive=True)
    >>> Expansion().proves(Relation(TaylorCoefficient(sqrt(a + x), x, 1), 1 / (2 * sqrt(a))))
    True
    """

    name: str = "Taylor coefficients, modulo relations"

    def unfold(self, e: Expr) -> Expr:
        return super().unfold(e).replace(TaylorCoefficient, _by_differentiation)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = Modulo.unfold(self, expression)
        for letter, square in reversed(self.roots):
            value = value.subs(letter, sqrt(square))
        if not value.has(TaylorCoefficient):
            return (enclose_scalar(value, point),)
        with ctx.workprec(PRECISION):
            at = {s: arb(rational(v)) for s, v in point.items()}
            return (_balls(value, at),)


@lru_cache(maxsize=256)
def _by_differentiation(e: Expr, x: Symbol, k: Expr) -> Expr:
    return (e.diff(x, int(k)) if k else e).subs(x, 0) / factorial(k)


def _balls(e: Expr, at: dict[Symbol, Any]) -> Any:
    """Value of an expression in balls, or in power series where a symbol stands for one."""
    if isinstance(e, TaylorCoefficient):
        inside, x, k = e.args
        saved, ctx.cap = ctx.cap, int(k) + 1
        try:
            series = _balls(inside, {**at, x: arb_series([0, 1])})
            return arb_series(series)[int(k)]
        finally:
            ctx.cap = saved
    if e.is_Symbol:
        return at[e]
    if e.is_Rational:
        return arb(rational(e))
    if isinstance(e, Add):
        return sum((_balls(a, at) for a in e.args[1:]), _balls(e.args[0], at))
    if isinstance(e, Mul):
        product = _balls(e.args[0], at)
        for a in e.args[1:]:
            product = product * _balls(a, at)
        return product
    if isinstance(e, exp):
        return _balls(e.args[0], at).exp()
    if isinstance(e, log):
        return _balls(e.args[0], at).log()
    if isinstance(e, Pow) and e.exp.is_Rational:
        base = _balls(e.base, at)
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


TINY = 2.0**-120
"""Radius of the ball that stands for a letter that tends to zero."""


class AtZero(Function):
    """Limit of an expression as all the letters after it tend to zero from above."""

    def _latex(self, printer: Any, exp: Any = None) -> str:
        letters = ", ".join(printer._print(x) for x in self.args[1:])
        return rf"\lim_{{{letters} \downarrow 0}} {printer.parenthesize(self.args[0], 40)}"


@dataclass(frozen=True)
class Limits(Scalars):
    """Limits of expressions that are continuous at the limit: letters are set to zero.

    Continuity is checked node by node (no negative power and no logarithm of something that becomes zero, a
    positive power with an exponent that is positive), so that the value is the limit along every path.

    >>> x, a = Symbol("x", positive=True), Symbol("a", positive=True)
    >>> Limits().proves(Relation(AtZero(log(a + sqrt(x)), x), log(a)))
    True
    >>> Limits().proves(Relation(AtZero(x / x**2, x), a))
    False
    """

    name: str = "value at zero of a continuous expression"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            return vanishes(self._settled(relation.lhs) - self._settled(relation.rhs))
        except UndecidedError:
            return False

    def _settled(self, e: Expr) -> Expr:
        return self.unfold(e).replace(AtZero, lambda inside, *letters: _set_to_zero(inside, set(letters)))

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = self.unfold(expression).subs({s: v for s, v in point.items() if s.is_integer})
        rest = tuple(s for s in point if not s.is_integer)
        with ctx.workprec(PRECISION):
            balls = [arb(rational(point[s])) for s in rest]
            if not value.has(AtZero):
                return (enclose_scalar(value, dict(point)),)
            if not isinstance(value, AtZero):
                raise ValueError(f"a limit inside {expression}")
            inside, *letters = value.args
            around = [arb(mid=0, rad=TINY) for _ in letters]
            return (arb(_balls(inside, dict(zip((*letters, *rest), (*around, *balls), strict=True)))),)


def _set_to_zero(e: Expr, letters: set[Symbol]) -> Expr:
    if not e.free_symbols & letters:
        return e
    if e.is_Symbol:
        return S.Zero
    if isinstance(e, (Add, Mul, exp)):
        return e.func(*(_set_to_zero(a, letters) for a in e.args))
    if isinstance(e, (Pow, log)):
        base = _set_to_zero(e.args[0], letters)
        zero = base == 0 or vanishes(base)
        if isinstance(e, log):
            if zero:
                raise UndecidedError(f"{e} has no limit")
            return log(base)
        if e.exp.free_symbols & letters:
            raise UndecidedError(f"a letter in the exponent of {e}")
        if zero and not e.exp.is_positive:
            raise UndecidedError(f"{e} has no limit")
        return S.Zero if zero else base**e.exp
    raise UndecidedError(f"{type(e).__name__} in {e}")
