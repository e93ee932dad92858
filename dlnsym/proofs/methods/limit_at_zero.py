"""Limits as letters tend to zero from above, of expressions that are continuous there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flint import arb, ctx
from sympy import Add, Expr, Function, Mul, Pow, S, Symbol, exp, log

from dlnsym.algebra.balls import rational
from dlnsym.algebra.zero_test import UndecidedError, vanishes
from dlnsym.proofs.enclosures import PRECISION, enclose_scalar
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.taylor_coefficients import series_value
from dlnsym.proofs.model import Point, Relation

TINY = 2.0**-120
"""Radius of the ball that stands for a letter that tends to zero."""


class AtZero(Function):
    """Limit of an expression as all the letters after it tend to zero from above."""

    def _latex(self, printer: Any, exp: Any = None) -> str:
        letters = ", ".join(printer._print(x) for x in self.args[1:])
        return rf"\lim_{{{letters} \downarrow 0}} {printer.parenthesize(self.args[0], 40)}"


@dataclass(frozen=True)
class LimitAtZero(ExpLogZeroTest):
    """Limits of expressions that are continuous at the limit: letters are set to zero.

    Continuity is checked node by node (no negative power and no logarithm of something that becomes zero, a
    positive power with an exponent that is positive), so that the value is the limit along every path.

    >>> from sympy import sqrt
    >>> x, a = Symbol("x", positive=True), Symbol("a", positive=True)
    >>> LimitAtZero().proves(Relation(AtZero(log(a + sqrt(x)), x), log(a)))
    True
    >>> LimitAtZero().proves(Relation(AtZero(x / x**2, x), a))
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
            return (arb(series_value(inside, dict(zip((*letters, *rest), (*around, *balls), strict=True)))),)


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
