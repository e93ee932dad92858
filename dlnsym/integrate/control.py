"""Step size and order: how the error of the extrapolated midpoint rule falls, and the cheapest way to a tolerance.

All errors are logarithms to base 2, of the largest error over the size of its matrix.  Where the solution is analytic
within a distance ρ of the step H, each row makes the error smaller by a factor e^{−2 arsinh(ρ/H)}, the same for every
row: as for the best polynomials over an interval.  From the rows of one step that law predicts those of another.  The
work k²/H for k rows is least near H = 0.3 ρ, whatever the tolerance, and nearly flat around it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_RATIOS = tuple(2.0 ** (k / 6) for k in range(-24, 13))
_NEARLY = 1.08
"""Costs within this factor of the least count as equal: fewer rows then mean less rounding error."""


Measured = list[tuple[int, float]]
"""Rows, and what the last of them changed."""


@dataclass(frozen=True)
class Plan:
    """A step in units of the one that was measured, the rows it should take, and evaluations per unit of time."""

    ratio: float
    rows: int
    cost: float


def most_rows(tolerance: float) -> int:
    """Rows that a step should not exceed: rounding errors grow by about a bit a row."""
    return 12 + math.ceil(-tolerance / 5)


def evaluations(rows: int) -> int:
    """Evaluations of the right-hand side for a number of rows."""
    return rows * rows + 1


@dataclass(frozen=True)
class Law:
    """The error after ``row`` rows over one step, and the bits by which each row makes it smaller."""

    row: int
    error: float
    bits: float

    def rows_needed(self, ratio: float, tolerance: float) -> int:
        """Rows to reach the tolerance with a step ``ratio`` times as long."""
        half = self.bits * math.log(2) / 2
        # sinh and its inverse in logarithms where they would overflow
        slope = 2 / math.log(2) * (half - math.log(ratio) if half > 30 else math.asinh(math.sinh(half) / ratio))
        first = self.error + self.bits * self.row
        return max(2, math.ceil((first - tolerance) / slope))


def best(demands: Sequence[tuple[Law, float]], most: int, longest: float = math.inf) -> Plan:
    """The cheapest step of at most ``longest`` times the one that was measured, for laws with their tolerances."""
    plans: list[Plan] = []
    for ratio in (*(r for r in _RATIOS if r < longest), min(longest, _RATIOS[-1])):
        rows = max(known.rows_needed(ratio, tolerance) for known, tolerance in demands)
        if rows <= most or not plans:
            plans.append(Plan(ratio, rows, evaluations(rows) / ratio))
    least = min(plan.cost for plan in plans)
    return min((plan for plan in plans if plan.cost <= _NEARLY * least), key=lambda plan: (plan.rows, plan.cost))


def law(errors: Measured) -> Law | None:
    """The law that (row, error) pairs of one step follow, in order of the rows; None when the error does not fall."""
    if len(errors) < 2:
        return None
    (earlier, before), (row, now) = errors[-min(len(errors), 4)], errors[-1]
    bits = (before - now) / (row - earlier)
    return Law(row, now, bits) if math.isfinite(bits) and bits > 0.5 else None
