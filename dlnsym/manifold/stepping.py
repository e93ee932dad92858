"""An autonomous differential equation in float64 for many states at once, each with its own step: DOP853 of order 8."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array, Flags

Lanes = NDArray[np.intp]


class Rate(NamedTuple):
    """The rates (b, n) at states of b lanes, the longest step from each, 0 where none leads on, and their rounding.

    ``rounding`` (b,) is what the rates may be off by, relative to their size: steps that keep failing need not be more
    exact.
    """

    slope: Array
    longest: Array
    rounding: Array


Rates = Callable[[Array, Lanes], Rate]
"""From states (b, n) of the lanes (b,)."""

MOST_STEPS = 5_000
LEAST_SHARE = 0.01
"""The part of what the rates may be off by that steps are allowed at first."""


@cache
def _tableau() -> tuple[Array, Array, Array]:
    """A (12, 12), B (12,) and the two error estimates (2, 13); SciPy is loaded by the first step alone."""
    from scipy.integrate import DOP853

    return DOP853.A[:12, :12], DOP853.B, np.stack([DOP853.E5, DOP853.E3])


class Outcome(NamedTuple):
    """The states (B, n) and times (B,) at which lanes ended, and whether these are the times that were asked for."""

    state: Array
    time: Array
    arrived: Flags


class TooManyStepsError(ArithmeticError):
    """The steps that were allowed do not lead to the end."""


def integrate(
    rates: Rates,
    state: Array,
    duration: Array,
    scale: Array,
    step: Array,
    tolerance: float,
    most_steps: int = MOST_STEPS,
) -> Outcome:
    """States after the times ``duration`` ≥ 0, (B,), from a first step (B,).

    ``tolerance`` bounds the estimated error of a step, the root of the mean of squares over the components, each
    relative to the larger of itself and of ``scale`` (B, n).  A lane ends early where no step leads on.  Raises
    :class:`TooManyStepsError`.
    """
    state, time = state.copy(), np.zeros(len(state))
    slope, longest, _ = rates(state, np.arange(len(state)))
    arrived = duration <= 0
    going = np.flatnonzero(~arrived & (longest > 0))
    first, step = step, np.minimum(step, longest)
    share = np.full(len(state), LEAST_SHARE)
    for _ in range(most_steps):
        if not len(going):
            return Outcome(state, time, arrived)
        left = duration[going] - time[going]
        # what would leave a tiny last step takes the rest at once
        h = np.where(step[going] > 0.9 * left, np.minimum(left, longest[going]), step[going])
        new, ahead, reach, error = _step(
            rates, going, state[going], slope[going], h, scale[going], tolerance, share[going]
        )
        good = error <= 1.0
        factor = np.clip(0.9 * np.maximum(error, 1e-12) ** -0.125, 0.2, np.where(good, 6.0, 1.0))
        done = going[good]
        state[done], slope[done], longest[done] = new[good], ahead[good], reach[good]
        time[done] += h[good]
        # where rounding makes steps fail, shorter ones would fail as well
        share[going[~good]] = np.minimum(3.0 * share[going[~good]], 1.0)
        step[going] = np.minimum(h * factor, longest[going])
        ended = good & (h >= left)
        arrived[going[ended]] = True
        # next to where no step leads on, steps become too small to count
        stuck = (longest[going] <= 0) | (step[going] <= 1e-9 * np.maximum(time[going], first[going]))
        going = going[~(ended | stuck)]
    raise TooManyStepsError(f"{most_steps} steps do not lead to the end")


def _step(
    rates: Rates, lanes: Lanes, y: Array, slope: Array, h: Array, scale: Array, tolerance: float, share: Array
) -> tuple[Array, Array, Array, Array]:
    """The states after a step, their rates and longest steps, and errors over those allowed, inf where undefined."""
    a, b, errors = _tableau()
    length = h[:, None]
    k = np.empty((13, *y.shape))
    k[0] = slope
    flat = k.reshape(13, -1)
    for s in range(1, 12):
        k[s] = rates(y + length * (a[s, :s] @ flat[:s]).reshape(y.shape), lanes).slope
    new = y + length * (b @ flat[:12]).reshape(y.shape)
    k[12], reach, rounding = rates(new, lanes)
    allowed = np.maximum(tolerance, share * rounding)[:, None] * np.maximum(scale, np.maximum(np.abs(y), np.abs(new)))
    fifth, third = (((errors @ flat).reshape(2, *y.shape) / allowed) ** 2).mean(axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        error = np.where(fifth == 0.0, 0.0, h * fifth / np.sqrt(fifth + 0.01 * third))
    return new, k[12], reach, np.where(np.isfinite(error), error, np.inf)
