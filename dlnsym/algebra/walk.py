"""A walk over an expression in ball arithmetic: sums, products and powers; what else there is, readers enclose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flint import acb, arb, fmpq
from sympy import Expr, Pow, Symbol

from dlnsym.algebra.arb_helpers import whole_power
from dlnsym.algebra.budget import current
from dlnsym.algebra.functions import elementary

Ball = Any
"""``arb`` where a value is real by the way it was computed, else ``acb``."""
LARGEST_POWER = 100_000
NAN = acb(float("nan"), float("nan"))


class NoEnclosureError(ValueError):
    """The expression, at this point, is not enclosed: no value, a pole, or a function without ball arithmetic."""


def ball_of(value: Any) -> Ball:
    """A value of a point as a ball."""
    if isinstance(value, (arb, acb)):
        return value
    if isinstance(value, (int, fmpq)):
        return arb(value)
    if getattr(value, "is_Rational", False):
        return arb(fmpq(int(value.p), int(value.q)))
    real, imaginary = value.as_real_imag()
    if not (real.is_Rational and imaginary.is_Rational):
        raise NoEnclosureError(f"{value} is no exact number")
    return acb(ball_of(real), ball_of(imaginary))


class Walk:
    """One walk; ``analytic`` asks for a value that is not finite next to a branch cut, as quadrature needs it.

    ``readers`` has, by its type, what encloses an expression that is no sum, product, power or number.
    """

    def __init__(self, at: dict[Any, Ball], readers: Mapping[type, Reader], analytic: bool = False) -> None:
        self.at, self.readers, self.analytic = at, readers, analytic
        self.budget = current()

    def value(self, e: Any) -> Ball:
        """The ball around one expression."""
        if e in self.at:
            return self.at[e]
        if e.is_Rational:
            return arb(fmpq(int(e.p), int(e.q)))
        self.budget.check()
        if e.is_Add:
            total = self.value(e.args[0])
            for a in e.args[1:]:
                total = total + self.value(a)
            return total
        if e.is_Mul:
            product = self.value(e.args[0])
            for a in e.args[1:]:
                product = product * self.value(a)
            return product
        if isinstance(e, Pow):
            return self._power(e.base, e.exp)
        reader = self.readers.get(type(e))
        if reader is not None:
            return reader(self, e)
        if isinstance(e, Symbol):
            raise NoEnclosureError(f"no value for {e} at this point")
        written = elementary(e)
        if written == e:
            raise NoEnclosureError(f"no ball arithmetic for {type(e).__name__} in {e}")
        return self.value(written)

    def _power(self, base: Any, power: Any) -> Ball:
        b = self.value(base)
        if power.is_Integer:
            n = int(power)
            if abs(n) > LARGEST_POWER:
                raise NoEnclosureError(f"the exponent {n} is too large")
            return self._whole_power(b, n)
        p = self.value(power)
        if isinstance(p, arb) and p.is_exact() and p.is_integer() and abs(p) < LARGEST_POWER:
            return self._whole_power(b, int(p.unique_fmpz()))
        if b.is_zero():
            if not self.analytic and isinstance(p, arb) and p > 0:
                return arb(0)
            raise NoEnclosureError("zero to a power that is not positive")
        if isinstance(b, arb) and isinstance(p, arb) and b > 0:
            return b.sqrt() if power.is_Rational and power.p == 1 and power.q == 2 else b**p
        if self._at_cut(b):
            return NAN
        return acb(b).pow(acb(p))

    def _whole_power(self, b: Ball, n: int) -> Ball:
        if n < 0 and b.is_zero():
            raise NoEnclosureError("a division by zero")
        return whole_power(b, n) if n else arb(1)

    def _at_cut(self, b: Ball) -> bool:
        z = acb(b)
        return self.analytic and not (z.real > 0 or z.imag > 0 or z.imag < 0)

    def logarithm(self, b: Ball) -> Ball:
        """The principal logarithm."""
        if b.is_zero():
            raise NoEnclosureError("the logarithm of zero")
        if isinstance(b, arb) and b > 0:
            return b.log()
        return NAN if self._at_cut(b) else acb(b).log()

    def real(self, e: Expr) -> arb:
        """The ball around an expression that is real."""
        b = self.value(e)
        if isinstance(b, acb):
            if self.analytic or not b.imag.is_zero():
                raise NoEnclosureError(f"{e} is not real")
            return b.real
        return b

    def whole(self, e: Expr) -> int:
        """The value of an expression that is a whole number."""
        b = self.real(e)
        if not b.is_exact() or not b.is_integer():
            raise NoEnclosureError(f"{e} is no whole number")
        return int(b.unique_fmpz())

    def with_value(self, s: Any, value: Ball, *, analytic: bool | None = None) -> Walk:
        """The same walk with one more symbol."""
        return Walk({**self.at, s: value}, self.readers, self.analytic if analytic is None else analytic)


Reader = Callable[[Walk, Any], Ball]
"""Encloses an expression of one type."""
