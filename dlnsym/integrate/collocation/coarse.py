"""The solution over a step to the digits of float64, at a few Chebyshev points, and the derivative along it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from flint import arb, ctx

from dlnsym._shared.validate import Array
from dlnsym.integrate.collocation import chebyshev
from dlnsym.integrate.collocation.linear import Linearised, solver

DEGREE = 32
STRIDE = 4
"""A first derivative is taken at every fourth point."""
FEW = 40
"""Unknowns up to which the last derivative is taken at every point, beyond which at every second."""
BITS = 72
"""Of the arithmetic; derivatives are differences over 2^−SHIFT, with as many bits more."""
SHIFT = 60
REACHED, SETTLED, POOR = 2.0**-49, 2.0**-43, 2.0**-26
"""Corrections at which the solution counts as found: at once, where they fall slowly, and where they do not fall.
Rounding errors grow as errors do over the step, so that long steps may not come further.  (Residuals would not fall
below rounding errors times what errors decay by.)"""
SLOW = 0.2
REFRESHES, SWEEPS = 6, 40
NOISE = 2.0**-44
"""Coefficients below this are rounding errors."""
LEFT = 4.0
"""Coefficients below this, in units of the last correction, are rounding errors too."""

Entries = list[Any]
Field = Callable[[Entries], Entries]


class TooLongError(ArithmeticError):
    """The step has to be shorter by a power of two."""

    def __init__(self, bits: float) -> None:
        super().__init__(f"a step is too long by {bits:.1f} powers of two")
        self.bits = bits


@dataclass(frozen=True, eq=False)
class Coarse:
    """Values at DEGREE + 1 points in units of 2^exponents, bits by which coefficients fall, what is linear there."""

    values: Array
    decay: float
    linear: Linearised
    evaluations: int


class Search:
    """Newton's method from the state at the start of a step."""

    def __init__(self, field: Field, start: Entries, exponents: list[int], half: Any) -> None:
        self._field, self._half, self._exponents = field, half, exponents
        with ctx.workprec(BITS + SHIFT):
            self._units = [arb(2) ** e for e in exponents]
            self._inverse = [half / u for u in self._units]
            self._start = np.array([float(x / u) for x, u in zip(start, self._units, strict=True)])
        self.evaluations = 0

    def found(self) -> Coarse:
        """Raises :class:`TooLongError` where it is not found, or has not the digits with so few points."""
        y = np.tile(self._start, (DEGREE + 1, 1))
        q = chebyshev.integration(DEGREE)
        matrix = np.broadcast_to(self._derivatives(y[-1:]), (DEGREE + 1, self._start.size, self._start.size))
        solve, refreshed, before = solver(matrix), 0, math.inf
        fresh = True
        for _ in range(SWEEPS):
            w = solve(self._start + q @ self._rates(y) - y)
            left = float(np.abs(w).max())
            if not left < 1e3:
                raise TooLongError(1.0)
            y = y + w
            if left < REACHED or (left < SETTLED and left > before / 4) or (left < POOR and left > before / 2):
                break
            if left > SLOW * before and not fresh:
                if refreshed == REFRESHES:
                    raise TooLongError(1.0)
                solve, refreshed, fresh = solver(self._rough_derivatives(y)), refreshed + 1, True
            else:
                fresh = False
            before = left
        else:
            raise TooLongError(1.0)
        decay = decay_of(np.abs(chebyshev.coefficients(y)).max(axis=1), max(NOISE, left * LEFT))
        n = self._start.size
        jacobians = self._derivatives(y) if n <= FEW else self._rough_derivatives(y, 2)
        return Coarse(y, decay, Linearised.of(jacobians), self.evaluations)

    def _rates(self, y: Array) -> Array:
        """Half a step times the rates at every point, in units."""
        with ctx.workprec(BITS):
            rows = []
            for point in y:
                found = self._field([arb(float(v)) * u for v, u in zip(point, self._units, strict=True)])
                rows.append([float(f * s) for f, s in zip(found, self._inverse, strict=True)])
        self.evaluations += len(y)
        return _finite(np.array(rows))

    def _rough_derivatives(self, y: Array, stride: int = STRIDE) -> Array:
        few = chebyshev.coefficients(self._derivatives(y[::stride]))
        return chebyshev.values(few, DEGREE)

    def _derivatives(self, y: Array) -> Array:
        """Half a step times the derivative at every point, in units."""
        n = len(self._start)
        found = np.empty((len(y), n, n))
        with ctx.workprec(BITS + SHIFT):
            shifts = [u / 2**SHIFT for u in self._units]
            back = [s * 2**SHIFT for s in self._inverse]
            for at, row in enumerate(y):
                point = [arb(float(v)) * u for v, u in zip(row, self._units, strict=True)]
                here = self._field(point)
                for k in range(n):
                    moved = [*point[:k], point[k] + shifts[k], *point[k + 1 :]]
                    there = self._field(moved)
                    found[at, :, k] = [float((b - a) * s) for a, b, s in zip(here, there, back, strict=True)]
        self.evaluations += len(y) * (n + 1)
        return _finite(found)


def _finite(x: Array) -> Array:
    if not np.isfinite(x).all():
        raise TooLongError(1.0)
    return x


def decay_of(sizes: Array, noise: float = NOISE) -> float:
    """Bits by which the coefficients of a polynomial fall from one to the next, from their sizes.

    Those below ``noise`` are left out, which is relative to the largest where that is above 1.

    Raises :class:`TooLongError` where the last ones are not small.
    """
    with np.errstate(divide="ignore"):
        logs = np.maximum.accumulate(np.log2(sizes[::-1]))[::-1]
    floor = math.log2(noise)
    above = np.flatnonzero(logs > floor + max(0.0, logs[0]))
    last = int(above[-1]) if above.size else 0
    if last >= len(sizes) - 2:
        raise TooLongError(1.0)
    first = min(2, last)
    fall = float(logs[first] - max(logs[last + 1], floor + max(0.0, logs[0]) - 4))
    return max(fall / (last + 1 - first), 0.3)
