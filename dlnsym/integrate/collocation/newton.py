"""One step of collocation of one length: first in float64, then with more and more digits.

The solution is found in float64 first, at few points and with Newton's method, so that decaying modes bound no step.
From there every iteration adds the digits that float64 has of a correction: the residual is taken with as many more, at
as many points as its digits need.  For D digits that takes some D²/20 evaluations, of which few have all digits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb, ctx

from dlnsym._shared.validate import Array
from dlnsym.flow.midpoint import Rates
from dlnsym.flow.numbers import EMPTY, PreciseNumbers, State
from dlnsym.integrate.collocation import chebyshev
from dlnsym.integrate.collocation.chebyshev import Column
from dlnsym.integrate.collocation.coarse import DEGREE, Coarse, Search, TooLongError
from dlnsym.integrate.collocation.linear import Linearised
from dlnsym.integrate.collocation.unknowns import Unknowns
from dlnsym.integrate.stepper import PrecisionLostError

MOST_GAIN, LEAST_GAIN = 50.0, 6.0
"""Bits that one iteration adds."""
LEEWAY = 16.0
"""Bits by which an iteration may be better than what it was begun for."""
SPARE = 4.0
"""Bits by which the error of a step is meant to stay below the tolerance."""
POOR = 20.0
"""Bits gained below which there have been too few points."""
ALIASED = 16
"""Coefficients that are left out at the end, which products with the derivative fold back and which settle slowly."""
FALLEN = 44.0
"""Bits that the coarse points should carry."""
LEVELS = 12
"""Degrees at which the sizes of coefficients are looked at."""
NOISE = 10.0
"""Bits by which coefficients lie above what is left of the residual where they are not noise."""
ENTIRE = 48.0
"""Fall of the coefficients, in bits from one to the next, that stands for every greater one."""
DERIVATIVE = 2.0**-20
"""Relative error of the derivative along a step."""
NOTHING = 1e9
"""−log2 of a residual of 0."""


@dataclass(frozen=True)
class Fine:
    """The state at the end, and log2 of what its matrices may be off by, from the method and from rounding.

    The state has the radii of the rounding of this step.
    ``decay`` is the fall of the coefficients, in bits from one to the next, as far as float64 goes.
    """

    end: State
    missing: list[float]
    rounding: list[float]
    decay: float


@dataclass(frozen=True)
class _Level:
    """−log2 of the coefficients of a degree."""

    degree: int
    bits: float


def _degree(falls: Sequence[_Level], bits: float) -> int:
    """Where coefficients will have fallen by so many bits, from their fall so far."""
    last = falls[-1]
    earlier = min(falls[:-1], key=lambda level: abs(level.degree - last.degree // 2))
    slope = max((last.bits - earlier.bits) / (last.degree - earlier.degree), 0.2)
    return math.ceil(last.degree + max(0.0, bits - last.bits) / slope)


class Attempt:
    """One step of one length."""

    def __init__(
        self,
        numbers: PreciseNumbers,
        rates: Rates,
        unknowns: Unknowns,
        state: State,
        sizes: Sequence[float],
        length: Fraction,
    ) -> None:
        self._numbers, self._rates, self._sizes, self._unknowns = numbers, rates, sizes, unknowns
        self._start = unknowns.flat(state)
        known = [s for s in sizes if s != EMPTY]
        least = max(known, default=0.0)
        self._exponents = [
            math.ceil(least if s == EMPTY else s) for s, taken in zip(sizes, unknowns.taken, strict=True) for _ in taken
        ]
        self._half = numbers.ratio(length / 2)
        self.evaluations = 0

    def coarse(self) -> Coarse:
        search = Search(self._field, self._start, self._exponents, self._half)
        try:
            return search.found()
        finally:
            self.evaluations += search.evaluations

    def refined(self, coarse: Coarse, tolerance: float, guard: float) -> Fine:
        """Newton's method with the derivative in float64, on more and more points and bits.

        ``guard`` is how many bits are carried beyond those that an iteration is meant to settle.
        """
        target = SPARE - tolerance
        units = [arb(2) ** e for e in self._exponents]
        known = chebyshev.coefficients(coarse.values)
        columns = [[arb(float(x)) * u for x in known[:, k]] for k, u in enumerate(units)]
        gain, before, reached, degree = 40.0, -math.inf, 44.0, DEGREE
        falls = [_Level(k, coarse.decay * k) for k in (DEGREE // 2, DEGREE)]
        for _ in range(int(target / LEAST_GAIN) + 20):
            goal = min(target, reached + gain)
            degree = max(degree, chebyshev.fast_length(_degree(falls, goal + SPARE) + ALIASED))
            with ctx.workprec(math.ceil(goal + guard + math.log2(degree))):
                integrals = self._integrals(columns, degree)
                d, least = self._residual(integrals, columns, units, degree)
                gained = least - before
                if before > -math.inf and gained < LEAST_GAIN and reached < target:
                    raise TooLongError(0.5)
                if before > -math.inf:
                    gain = max(LEAST_GAIN, min(MOST_GAIN, gained + 4))
                w = chebyshev.coefficients(coarse.linear.correction(d))
                scale = arb(2) ** math.floor(-least)
                columns = [
                    [x + arb(float(y)) * (u * scale) for x, y in zip(column, w[:, k], strict=True)]
                    for k, (column, u) in enumerate(zip(integrals, units, strict=True))
                ]
                columns = [column[: degree + 1 - ALIASED] for column in columns]
                before, reached = least, min(least + gain - 4, goal + LEEWAY)
                found = self._levels(columns, units)
                if gained < math.inf and goal >= target and reached >= target and found[-1].bits >= target:
                    return self._end(columns, min(reached, found[-1].bits), found, tolerance)
                above = [level for level in found if level.bits < reached - NOISE]
                if len(above) > 1:
                    falls = above
                if gained < POOR and goal < target:
                    degree += 1
                columns = [[x.mid() for x in column] for column in columns]
        raise TooLongError(0.5)

    def moved(self, linear: Linearised, error: State) -> State:
        """An error at the start, where it has come to at the end."""
        entries = self._unknowns.flat(error)
        units = [arb(2) ** e for e in self._exponents]
        scaled = [x / u for x, u in zip(entries, units, strict=True)]
        size = max((float(abs(x).log()) / math.log(2) for x in scaled if x != 0), default=0.0)
        common = arb(2) ** math.ceil(size)
        rough = linear.moved(np.array([float(x / common) for x in scaled]))
        return self._unknowns.state([arb(float(x)) * common * u for x, u in zip(rough, units, strict=True)])

    def widened(self, derivative: Array, start: State, end: State) -> State:
        """The end, with the radii of the start moved there by the derivative: to first order, which is all there is of
        radii so small.
        """
        units = [arb(2) ** e for e in self._exponents]
        radii = [x.rad() / u for x, u in zip(self._unknowns.flat(start), units, strict=True)]
        sizes = np.abs(derivative)
        # the derivative has the digits of float64, relative to its largest entry
        sizes = (sizes + sizes.max() * DERIVATIVE) * (1 + DERIVATIVE)
        found = []
        for x, row, u in zip(self._unknowns.flat(end), sizes, units, strict=True):
            reach = sum((arb(float(s)) * r for s, r in zip(row, radii, strict=True)), arb(0)) * u
            found.append(x + arb(0, reach.upper()) if reach > 0 else x)
        return self._unknowns.state(found)

    def _field(self, entries: Sequence[Any]) -> Column:
        return self._unknowns.rates(self._rates(self._unknowns.state(entries)))

    def _integrals(self, columns: Sequence[Column], degree: int) -> list[Column]:
        """Coefficients of y_0 + ∫ f(y)."""
        at = zip(*chebyshev.ball_values(columns, degree), strict=True)
        found = zip(*map(self._field, at), strict=True)
        self.evaluations += degree + 1
        rates = chebyshev.ball_coefficients([list(column) for column in found])
        pairs = zip(rates, self._start, strict=True)
        return [chebyshev.ball_integrated(column, y, self._half) for column, y in pairs]

    def _residual(
        self, integrals: Sequence[Column], columns: Sequence[Column], units: Sequence[Any], degree: int
    ) -> tuple[Array, float]:
        """y_0 + ∫ f(y) − y at the points, times a power of two that makes it of order one, and log2 of that power."""
        zero = arb(0)
        off = [
            [(a - b) / u for a, b in zip(column, [*y, *[zero] * (degree + 1 - len(y))], strict=True)]
            for column, y, u in zip(integrals, columns, units, strict=True)
        ]
        largest = max((abs(x).mid() for column in off for x in column), default=zero)
        if not largest.is_finite():
            raise TooLongError(1.0)
        if largest == 0:
            return np.zeros((degree + 1, len(units))), NOTHING
        power = math.floor(-float(largest.log()) / math.log(2))
        scale = arb(2) ** power
        d = np.array([[float(x * scale) for x in column] for column in off]).T
        if not np.isfinite(d).all():
            raise TooLongError(1.0)
        return chebyshev.values(d, degree), float(power)

    def _levels(self, columns: Sequence[Column], units: Sequence[Any]) -> list[_Level]:
        """The sizes of some coefficients, the last ones among them."""
        degree = len(columns[0]) - 1
        found = []
        for k in (degree * j // LEVELS for j in range(1, LEVELS + 1)):
            window = ((x, u) for c, u in zip(columns, units, strict=True) for x in c[k - 2 : k + 1])
            largest = max((abs(x) / u).mid() for x, u in window)
            found.append(_Level(k, math.inf if largest == 0 else -float(largest.log()) / math.log(2)))
        return found

    def _end(self, columns: Sequence[Column], reached: float, levels: Sequence[_Level], tolerance: float) -> Fine:
        end = [sum(column[1:], column[0]) for column in columns]
        found = self._unknowns.state(end)
        numbers = self._numbers
        rounding = [numbers.uncertainty(m) for m in found]
        lost = max((r - s for r, s in zip(rounding, self._sizes, strict=True) if r != EMPTY), default=-math.inf)
        if lost > tolerance:
            raise PrecisionLostError(lost - tolerance + 8)
        missing = [s - reached for s in self._sizes]
        fallen = next((level for level in levels if level.bits >= FALLEN), levels[-1])
        decay = min(ENTIRE, fallen.bits / fallen.degree)
        return Fine(found, missing, rounding, decay)
