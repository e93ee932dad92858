"""Limits as letters tend to zero from above, of expressions that are continuous there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flint import arb, ctx
from sympy import Add, Expr, Function, Mul, Pow, S, Symbol, cosh, exp, log, sinh, tanh

from dlnsym.algebra.balls import rational
from dlnsym.algebra.domains import shown_positive, shown_real
from dlnsym.algebra.printing import grouped
from dlnsym.algebra.zero_test import UndecidedError, Zeroness, normal_form, zeroness
from dlnsym.proofs.certificates import require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import PRECISION, enclose_scalar
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.taylor_coefficients import series_value
from dlnsym.proofs.model import Certificate, Point, Relation

TINY = 2.0**-120
"""Radius of the ball that stands for a letter that tends to zero."""


class AtZero(Function):
    """Limit of an expression as all the letters after it tend to zero from above."""

    @property
    def binds(self) -> frozenset[Any]:
        """The letters, which mean nothing outside."""
        return frozenset(self.args[1:])

    def _latex(self, printer: Any, exp: Any = None) -> str:
        letters = ", ".join(printer._print(x) for x in self.args[1:])
        return grouped(rf"\lim_{{{letters} \downarrow 0}} {printer.parenthesize(self.args[0], 40)}", exp)


@dataclass(frozen=True)
class LimitAtZero(ExpLogZeroTest):
    """Limits of expressions that are continuous at the limit: letters are set to zero.

    Continuity is checked node by node, so that the value is the limit along every path: what stands under a fraction
    stroke must be shown to become something that vanishes for no values of the symbols, under a logarithm something
    positive, under a root something positive or zero.  "Not shown to vanish" is not enough for any of these.

    >>> from sympy import sqrt
    >>> x, a = Symbol("x", positive=True), Symbol("a", positive=True)
    >>> LimitAtZero().proves(Relation(AtZero(log(a + sqrt(x)), x), log(a)))
    True
    >>> LimitAtZero().proves(Relation(AtZero(x / x**2, x), a))
    False
    """

    name: str = "value at zero of a continuous expression"

    def prove(self, relation: Relation) -> Certificate | None:
        certificate = ContinuousValue(self.definitions)
        return certificate if certificate.holds(relation) else None

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = self.unfold(expression)
        if not value.has(AtZero):
            return (enclose_scalar(value, dict(point)),)
        if not isinstance(value, AtZero):
            raise ValueError(f"a limit inside {expression}")
        inside, *letters = value.args
        # a letter that tends to zero is bound: what the point gives it is the value of another one
        outside = {s: v for s, v in point.items() if s not in letters}
        whole = {s: v for s, v in outside.items() if s.is_integer}
        with ctx.workprec(PRECISION):
            at = {s: arb(rational(v)) for s, v in outside.items() if s not in whole}
            at |= {letter: arb(mid=0, rad=TINY) for letter in letters}
            return (arb(series_value(inside.subs(whole), at)),)


@dataclass(frozen=True)
class ContinuousValue(WithDefinitions):
    """Every node of the expression is continuous where the letters are zero, so that the value there is the limit."""

    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        """Whether both sides, with the value at zero in place of each limit, are the same."""
        try:
            return self.holds(relation)
        except UndecidedError:
            return False

    def holds(self, relation: Relation) -> bool:
        """As ``check``, but raises :class:`UndecidedError` where continuity is not shown."""
        require_equation(relation)
        left, right = (_settled(self.unfold(e)) for e in (relation.lhs, relation.rhs))
        return normal_form(left, right) is not None


def _settled(e: Expr) -> Expr:
    return e.replace(AtZero, lambda inside, *letters: value_at_zero(inside, frozenset(letters)))


def value_at_zero(e: Expr, letters: frozenset[Symbol]) -> Expr:
    """The value where the letters are zero; raises :class:`UndecidedError` where a node is not continuous there."""
    if not e.free_symbols & letters:
        return e
    if e.is_Symbol:
        return S.Zero
    if isinstance(e, tanh):
        inside = value_at_zero(e.args[0], letters)
        if not shown_real(inside):
            raise UndecidedError(f"{inside} is not shown to be real, so that {e} may have a pole there")
        return tanh(inside)
    if isinstance(e, (Add, Mul, exp, sinh, cosh)):
        return e.func(*(value_at_zero(a, letters) for a in e.args))
    if isinstance(e, log):
        inside = value_at_zero(e.args[0], letters)
        if not shown_positive(inside):
            raise UndecidedError(f"{inside} is not shown to be positive, so that {e} may have no limit")
        return log(inside)
    if isinstance(e, Pow):
        return _power_at_zero(value_at_zero(e.base, letters), value_at_zero(e.exp, letters), e)
    raise UndecidedError(f"{type(e).__name__} in {e}")


def _power_at_zero(base: Expr, power: Expr, e: Expr) -> Expr:
    if power.is_Integer and power > 0 and e.exp == power:
        return base**power
    found = zeroness(base)
    if found is Zeroness.ZERO and e.exp == power and shown_positive(power):
        return S.Zero
    if found is Zeroness.NONZERO and ((power.is_Integer and e.exp == power) or shown_positive(base)):
        return base**power
    raise UndecidedError(f"{e} is not shown to be continuous where its base becomes {base}")
