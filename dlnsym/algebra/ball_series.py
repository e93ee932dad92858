"""Enclosures of limits and derivatives: Laurent series with balls as coefficients, by python-flint's power series.

A coefficient counts as zero only where its ball is exactly zero, so that a series is divided by, or a root of it taken,
only where its first coefficient is known to be another number.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from math import factorial, lcm
from typing import Any

from flint import acb, acb_series, arb, ctx
from sympy import (
    Add,
    Derivative,
    Determinant,
    Dummy,
    Expr,
    Mul,
    Pow,
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
from sympy.combinatorics import Permutation

from dlnsym.algebra.functions import sinhc
from dlnsym.algebra.walk import Ball, NoEnclosureError, Walk

ORDER = 8
"""Coefficients that are kept."""


@dataclass(frozen=True)
class Laurent:
    """h^``valuation`` times a power series of ``ORDER`` coefficients whose first one is not zero; None is zero."""

    valuation: int
    series: Any

    @property
    def first(self) -> acb:
        return acb(self.series[0])


ZERO = Laurent(0, None)


def limit(walk: Walk, e: Any) -> Ball:
    """The value of a limit, from the side or sides that it names."""
    inside, x, target, direction = e.args
    if str(direction) == "+-" and target not in (oo, -oo):
        above, below = (limit(walk, e.func(inside, x, target, side)) for side in "+-")
        if not acb(above).overlaps(acb(below)):
            raise NoEnclosureError(f"{e} differs from the two sides")
        return above
    h = Dummy("h", positive=True)
    root = lcm(*(int(p.exp.q) for p in inside.atoms(Pow) if p.exp.is_Rational and not p.exp.is_Integer), 1)
    small = h**root
    near = {oo: 1 / small, -oo: -1 / small}.get(target, target - small if str(direction) == "-" else target + small)
    return _at_zero(series(walk, inside.xreplace({x: near}), h), e)


def series(walk: Walk, e: Any, h: Dummy) -> Laurent:
    """An expression as a Laurent series at h = 0+."""
    saved, ctx.cap = ctx.cap, ORDER
    try:
        return _Reading(walk, h).series(e)
    finally:
        ctx.cap = saved


def derivative(walk: Walk, e: Any) -> Ball:
    """The value of a derivative: in its first variable, a coefficient of the power series at its value.

    Derivatives in further variables are taken before, by SymPy.
    """
    (x, times), *further = e.variable_count
    inner = Derivative(e.expr, *further).doit() if further else e.expr
    if x not in walk.at or not times.is_Integer or not 0 < times < ORDER:
        raise NoEnclosureError(f"no enclosure of {e}")
    at, h = Dummy("x"), Dummy("h")
    saved, ctx.cap = ctx.cap, ORDER
    try:
        found = _Reading(walk.with_value(at, walk.at[x]), h).series(inner.xreplace({x: at + h}))
    finally:
        ctx.cap = saved
    position = int(times) - found.valuation
    if found.series is None or position < 0:
        return arb(0)
    if found.valuation < 0 or position >= found.series.prec:
        raise NoEnclosureError(f"{e} is not enclosed")
    value = acb(found.series[position]) * factorial(int(times))
    return value.real if value.imag.is_zero() else value


def _at_zero(found: Laurent, e: Any) -> Ball:
    """The coefficient of h^0, which is the limit where there is one: then those of negative powers are zero."""
    if found.series is None or found.valuation > 0:
        return arb(0)
    position = -found.valuation
    if any(not acb(found.series[k]).contains(0) for k in range(position)):
        raise NoEnclosureError(f"{e} is not finite")
    if position >= found.series.prec:
        raise NoEnclosureError(f"{e} cancels beyond what is known of it")
    value = acb(found.series[position])
    return value.real if value.imag.is_zero() else value


class _Reading:
    """Expressions in ``h`` as Laurent series at 0+."""

    def __init__(self, walk: Walk, h: Dummy) -> None:
        self.walk, self.h = walk, h

    def series(self, e: Any) -> Laurent:
        if e == self.h:
            return Laurent(1, acb_series([1]))
        if not e.has(self.h):
            return _made(0, acb_series([acb(self.walk.value(e))]))
        self.walk.budget.check()
        if e.is_Add:
            total = self.series(e.args[0])
            for a in e.args[1:]:
                total = _plus(total, self.series(a))
            return total
        if e.is_Mul:
            product = self.series(e.args[0])
            for a in e.args[1:]:
                product = _times(product, self.series(a))
            return product
        if isinstance(e, Pow):
            base = self.series(e.base)
            if e.exp.is_Integer:
                return _whole(base, int(e.exp))
            if not e.exp.has(self.h) and e.exp.is_Rational:
                return _root(base, e.exp)
            return _exponential(_times(self.series(e.exp), _logarithm(base)))
        if isinstance(e, exp):
            return _exponential(self.series(e.args[0]))
        if isinstance(e, log):
            return _logarithm(self.series(e.args[0]))
        if isinstance(e, (sinh, cosh, tanh, coth, sin, cos, tan)):
            return self.series(e.rewrite(exp))
        if isinstance(e, sinhc):
            return self.series(e.rewrite("exp"))
        if isinstance(e, Determinant):
            return self.series(leibniz(e.arg))
        raise NoEnclosureError(f"no series of balls for {type(e).__name__} in {e}")


def leibniz(m: Any) -> Expr:
    """The determinant of an explicit matrix, as the sum over all permutations."""
    rows = range(m.rows)
    signed = ((Permutation(list(p)).signature(), p) for p in permutations(rows))
    return Add(*(Mul(sign, *(m[r, c] for r, c in zip(rows, p, strict=True))) for sign, p in signed))


def _made(valuation: int, series: Any) -> Laurent:
    """A Laurent series from its first coefficient that is not exactly zero on."""
    coefficients = [acb(c) for c in series.coeffs()]
    while coefficients and coefficients[0].is_zero():
        coefficients.pop(0)
        valuation += 1
    if not coefficients:
        if series.prec < ORDER:
            raise NoEnclosureError("a series that cancels beyond what is known of it")
        return ZERO
    lost = len(series.coeffs()) - len(coefficients)
    return Laurent(valuation, acb_series(coefficients, prec=max(1, series.prec - lost)))


def _plus(x: Laurent, y: Laurent) -> Laurent:
    if x.series is None or y.series is None:
        return y if x.series is None else x
    low, high = (x, y) if x.valuation <= y.valuation else (y, x)
    shift = high.valuation - low.valuation
    if shift >= low.series.prec:
        return low
    moved = acb_series(
        [acb(0)] * shift + [acb(c) for c in high.series.coeffs()], prec=min(ORDER, high.series.prec + shift)
    )
    return _made(low.valuation, low.series + moved)


def _times(x: Laurent, y: Laurent) -> Laurent:
    if x.series is None or y.series is None:
        return ZERO
    return _made(x.valuation + y.valuation, x.series * y.series)


def _nonzero(x: Laurent) -> acb:
    if x.series is None or x.first.contains(0):
        raise NoEnclosureError("a first coefficient that may be zero")
    return x.first


def _whole(x: Laurent, n: int) -> Laurent:
    if n < 0:
        _nonzero(x)
        x, n = Laurent(-x.valuation, x.series.inv()), -n
    result = Laurent(0, acb_series([1]))
    while n:
        if n % 2:
            result = _times(result, x)
        n //= 2
        x = _times(x, x) if n else x
    return result


def _positive(x: Laurent) -> None:
    first = _nonzero(x)
    if not (first.imag.is_zero() and first.real > 0):
        raise NoEnclosureError("a root or logarithm of what tends to no positive number")


def _root(x: Laurent, power: Expr) -> Laurent:
    if x.series is None:
        raise NoEnclosureError("a root of zero")
    shift = x.valuation * power
    if not shift.is_Integer:
        raise NoEnclosureError("a fractional power of h")
    _positive(x)
    exponent = acb(int(power.p)) / int(power.q)
    return _made(int(shift), (x.series.log() * exponent).exp())


def _logarithm(x: Laurent) -> Laurent:
    _positive(x)
    if x.valuation:
        raise NoEnclosureError("a logarithm that is not bounded")
    return _made(0, x.series.log())


def _exponential(x: Laurent) -> Laurent:
    if x.series is None:
        return Laurent(0, acb_series([1]))
    if x.valuation < 0:
        first = _nonzero(x)
        if first.imag.is_zero() and first.real < 0:
            # smaller than every power of h
            return ZERO
        raise NoEnclosureError("an exponential that is not bounded")
    moved = acb_series(
        [acb(0)] * x.valuation + [acb(c) for c in x.series.coeffs()], prec=min(ORDER, x.series.prec + x.valuation)
    )
    return _made(0, moved.exp())
