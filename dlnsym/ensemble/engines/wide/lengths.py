"""How long steps are, and the numbers of a trajectory under way that they change."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """How a step grows from its error over what is allowed, by a method of so high an order."""

    order: int
    safety: float
    most: float


EXPLICIT, STABILISED, STABILISED_AT_FIRST = Rule(7, 0.9, 6.0), Rule(3, 0.85, 3.0), Rule(2, 0.85, 3.0)
STABLE = 5.0
"""h times spectral radius for which DOP853 is stable, with some room."""

LEAST_GROWTH, MOST_AFTER_REFUSAL = 0.2, 0.7
LEAST_REACH = 2.0
"""h times spectral radius below which stabilised steps cost more than others."""
EXPLICIT_AFTER_STABILISED = 0.3
"""Of the length of a stabilised step, what an explicit one may take at least."""

RISE = 1e-6
"""Share by which the loss may rise in a step, from rounding."""

NEAR_THE_END = 200.0
"""Residual, over that at the end, below which stabilised steps become as exact as the others: an error is a share of
the residual, and shifts the time at which the trajectory ends."""

KEPT = 5
"""States of the past that are kept, in a ring."""
MOST_TABULATED = 64
"""Stages up to which the coefficients of stabilised steps are in a table."""

COURSE = (
    *("time", "loss", "scale", "explicit", "stabilised", "last_h", "last_error", "slope_h", "third", "pushes"),
    *("radius", "rtol", "lenience", "fixed", "tol", "t_max", "most_stages", "budget", "taken", "refused"),
    *("h", "stages"),
)
"""Flow time, loss, the size that errors are relative to; lengths of the next steps; length and error of the last
explicit one; the length over which the last slope of the rates was taken, the size of the third derivative; how many
states came into the ring.  Then what holds for some steps: spectral radius, tolerance, ``lenience`` of stabilised
steps, whether the scale is fixed, where to end; steps wanted, taken, refused; the next stabilised step."""
TIMES = len(COURSE)
"""From here on are the flow times of the ring."""


def growth(rule: Rule, error: float) -> float:
    """Of the step, from the error over what is allowed."""
    return min(rule.most, float(rule.safety * (error + 1e-30) ** (-1.0 / (rule.order + 1))))
