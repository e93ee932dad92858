"""Enclosures of expressions at exact points, by a walk over the expression in ball arithmetic.

It shares no reading with the exact arguments: a sum is added up, an integral is enclosed by quadrature with certified
bounds, a limit or a derivative by power series with balls as coefficients (:mod:`dlnsym.algebra.ball_series`).  Powers,
roots and logarithms have their principal values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flint import acb, arb, ctx, fmpq
from sympy import (
    Abs,
    Derivative,
    Expr,
    Integral,
    Limit,
    Max,
    Min,
    Pow,
    Product,
    Sum,
    Symbol,
    cos,
    cosh,
    coth,
    exp,
    log,
    oo,
    sin,
    sinh,
    tan,
    tanh,
)
from sympy.core.numbers import Exp1, ImaginaryUnit, Pi

from dlnsym.algebra.arb_helpers import sinhc as sinhc_of_ball
from dlnsym.algebra.arb_helpers import whole_power
from dlnsym.algebra.budget import current
from dlnsym.algebra.functions import elementary, sinhc

Ball = Any
"""``arb`` where a value is real by the way it was computed, else ``acb``."""
MOST_TERMS = 4000
"""Terms of a sum that are added up."""
LARGEST_POWER = 100_000
NAN = acb(float("nan"), float("nan"))

_METHODS = {sin: "sin", cos: "cos", tan: "tan", sinh: "sinh", cosh: "cosh", tanh: "tanh", coth: "coth", exp: "exp"}


class NoEnclosureError(ValueError):
    """The expression, at this point, is not enclosed: no value, a pole, or a function without ball arithmetic."""


def enclose(e: Expr, at: Mapping[Any, Any], precision: int = 128) -> Ball:
    """A ball that holds the value of an expression where its symbols have the values ``at``.

    Values are rationals, Gaussian rationals of SymPy, or balls.  Raises :class:`NoEnclosureError` where the value is
    not finite or not enclosed; a sum over an empty range is 0.

    >>> from sympy import Integral, Symbol, sqrt
    >>> t, x = Symbol("t"), Symbol("x")
    >>> enclose(Integral(t, (t, 0, x)) - sqrt(2), {x: fmpq(3, 2)}).str(10, radius=False)
    '-0.2892135624'
    """
    with ctx.workprec(precision):
        ball = Walk({s: ball_of(v) for s, v in at.items()}).value(e)
        if not ball.is_finite():
            raise NoEnclosureError(f"{e} is not finite here")
        return ball


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
    """One walk; ``analytic`` asks for a value that is not finite next to a branch cut, as quadrature needs it."""

    def __init__(self, at: dict[Any, Ball], analytic: bool = False) -> None:
        self.at, self.analytic = at, analytic
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
        reader = _READERS.get(type(e))
        if reader is not None:
            return reader(self, e)
        method = _METHODS.get(type(e))
        if method is not None:
            return getattr(self.value(e.args[0]), method)()
        if isinstance(e, Symbol):
            raise NoEnclosureError(f"no value for {e} at this point")
        written = _as_written(self, e)
        if written is not None:
            return written
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
        return Walk({**self.at, s: value}, self.analytic if analytic is None else analytic)


def _sum(walk: Walk, e: Any) -> Ball:
    return _folded(walk, e, arb(0), lambda x, y: x + y)


def _product(walk: Walk, e: Any) -> Ball:
    return _folded(walk, e, arb(1), lambda x, y: x * y)


def _folded(walk: Walk, e: Any, start: Ball, join: Any) -> Ball:
    (index, low, high), *inner = reversed(e.limits)
    term = e.func(e.function, *reversed(inner)) if inner else e.function
    first, last = walk.whole(low), walk.whole(high)
    if last - first > MOST_TERMS:
        raise NoEnclosureError(f"{e} has too many terms")
    total = start
    for k in range(first, last + 1):
        total = join(total, walk.with_value(index, arb(k)).value(term))
    return total


def _integral(walk: Walk, e: Any) -> Ball:
    """A definite integral by quadrature over the segment between its bounds, which are finite."""
    if len(e.limits) != 1 or len(e.limits[0]) != 3 or walk.analytic:
        raise NoEnclosureError(f"no enclosure of {e}")
    ((t, low, high),) = e.limits
    ends = [walk.value(x) for x in (low, high)]

    def integrand(z: acb, analytic: bool) -> acb:
        try:
            return acb(walk.with_value(t, acb(z), analytic=bool(analytic)).value(e.function))
        except NoEnclosureError:
            return NAN

    value = acb.integral(integrand, *map(acb, ends), eval_limit=20_000, depth_limit=200)
    # at real points between real ends a real integrand was real
    if all(isinstance(x, arb) for x in ends) and _is_real_between(walk, e.function, t, ends):
        return value.real
    return value


def _is_real_between(walk: Walk, f: Expr, t: Symbol, ends: list[arb]) -> bool:
    try:
        return isinstance(walk.with_value(t, ends[0].union(ends[1])).value(f), arb)
    except NoEnclosureError:
        return False


def _limit(walk: Walk, e: Any) -> Ball:
    from dlnsym.algebra.ball_series import limit

    if walk.analytic:
        raise NoEnclosureError(f"no enclosure of {e}")
    return limit(walk, e)


def _extreme(name: str) -> Any:
    def reader(walk: Walk, e: Any) -> Ball:
        first, *rest = (walk.real(a) for a in e.args)
        for other in rest:
            first = getattr(first, name)(other)
        return first

    return reader


def _modulus(walk: Walk, e: Any) -> Ball:
    if walk.analytic:
        raise NoEnclosureError(f"{e} is not analytic")
    return abs(walk.value(e.args[0]))


def _sinhc(walk: Walk, e: Any) -> Ball:
    return sinhc_of_ball(walk.value(e.args[0]))


def _derivative(walk: Walk, e: Any) -> Ball:
    from dlnsym.algebra.ball_series import derivative

    if walk.analytic:
        raise NoEnclosureError(f"no enclosure of {e}")
    return derivative(walk, e)


def _as_written(walk: Walk, e: Any) -> Ball | None:
    from dlnsym.algebra.written_enclosures import READERS

    reader = READERS.get(type(e))
    return None if reader is None else reader(walk, e)


_READERS: dict[type, Any] = {
    log: lambda walk, e: walk.logarithm(walk.value(e.args[0])),
    Pi: lambda walk, e: arb.pi(),
    Exp1: lambda walk, e: arb(1).exp(),
    ImaginaryUnit: lambda walk, e: acb(0, 1),
    Abs: _modulus,
    Max: _extreme("max"),
    Min: _extreme("min"),
    Sum: _sum,
    Product: _product,
    Integral: _integral,
    Limit: _limit,
    Derivative: _derivative,
    sinhc: _sinhc,
}

__all__ = ["Ball", "NoEnclosureError", "Walk", "ball_of", "enclose", "oo"]
