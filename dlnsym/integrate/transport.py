"""How a step moves an error: by how far it takes a slightly shifted state.

The shift is far below the state and far above rounding, so that the difference of the two ends is the derivative of the
step in the direction of the error.  Rows are added until that derivative has settled; so a step is also short enough
for every mode in which an error can grow, which keeps the method stable where the solution itself hardly moves.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from dlnsym.flow.midpoint import Rows
from dlnsym.flow.numbers import EMPTY, PreciseNumbers, State
from dlnsym.integrate.control import Measured

SETTLED = -5.0
"""log2 of the relative change at which the moved error counts as known."""

Relative = Callable[[State], float]
"""log2 of the largest entry of a state over the scale of its matrix."""


@dataclass(frozen=True)
class Moved:
    """The error after the step, or None where it did not settle; its changes from row to row."""

    error: State | None
    changes: Measured
    rows: int


def moved(numbers: PreciseNumbers, rows: Rows, error: State, relative: Relative, bits: int, most: int) -> Moved:
    """The error at the end of the step, from at most ``most`` rows of the step and of its shifted companion."""
    size = relative(error)
    if size == EMPTY:
        return Moved(error, [], 0)
    shift = numbers.ratio(Fraction(2) ** (-bits // 3 - math.ceil(size)))
    centre = numbers.centre
    shifted = [centre(m) + e * shift for m, e in zip(rows.start, error, strict=True)]
    other = Rows(numbers, rows.rates, shifted, rows.rates(shifted), rows.step)
    changes: Measured = []
    before: State | None = None
    for count in range(2, most + 1):
        rows.grow(count)
        other.grow(count)
        ends = zip(other.extrapolated(count), rows.extrapolated(count), strict=True)
        now = [centre(a - b) / shift for a, b in ends]
        if before is not None:
            change = relative([a - b for a, b in zip(now, before, strict=True)]) - max(size, relative(now))
            changes.append((count, change))
            if change <= SETTLED:
                return Moved([centre(m) for m in now], changes, count)
        before = now
    return Moved(None, changes, most)
