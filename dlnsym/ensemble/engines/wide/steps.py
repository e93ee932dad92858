"""One step of a trajectory by one of two methods, and the choice between them.

DOP853 where the flow turns quickly, Runge–Kutta–Chebyshev where it is slow and stiff.  Each costs so many evaluations
for so much time; the cheaper one is taken.
"""

from __future__ import annotations

import math
from collections import deque
from typing import NamedTuple

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide import chebyshev
from dlnsym.ensemble.engines.wide.charts import Chart
from dlnsym.ensemble.engines.wide.methods import Bend, Methods, PlainMethods
from dlnsym.flow.tableau import DOP853

STABLE = 5.0
"""h times spectral radius for which DOP853 is stable, with some room."""

MOST_STAGES = 1000
RADIUS_EVERY = 20
LEAST_RADIUS = 1e-200
PAST, KEPT = 3, 5
"""States from which third differences come, and that are kept."""
NEAR_THE_END = 200.0
"""Residual, over that at the end, below which stabilised steps become as exact as the others: an error is a share of
the residual, and shifts the time at which the trajectory ends."""

MARGIN = 1.1
"""On the estimate of the spectral radius."""

DIFFERENCE = 1e-6
"""Step of a difference quotient, over the size of the state."""


class Trial(NamedTuple):
    """A step that was tried: state, rate and loss after it, its length, its error over what is allowed."""

    state: Array
    rate: Array
    loss: float
    h: float
    error: float
    order: int


class Stepper:
    """Both methods, their step lengths, the past of the trajectory that the second one uses."""

    def __init__(self, chart: Chart, rtol: float) -> None:
        self._rate, size = chart.rate, chart.size
        self._chart = chart
        strict = chart.strictness * rtol
        self._rtol, self._scale = [strict, chart.lenience * strict], 1.0
        own = getattr(chart, "methods", None)
        self._methods: Methods = PlainMethods(chart) if own is None else own
        self.rate_now, self._work, self._image = np.empty(size), np.empty(size), np.empty(size)
        self._direction: Array | None = None
        self._past: deque[tuple[float, Array]] = deque(maxlen=KEPT)
        self._h = [0.0, 0.0]
        self._before: tuple[Array, float] | None = None
        self._last: tuple[float, float] | None = None
        self.radius, self._since = LEAST_RADIUS, RADIUS_EVERY
        self.stabilised = False

    def open(self, state: Array, rate: Array, t: float, h: float) -> None:
        """Start at a state, with a first guess of the step."""
        self.rate_now[:] = rate
        self._h = [h, h]
        self._past.clear()
        self._past.append((t, state.copy()))

    @property
    def stages(self) -> int:
        """Of the next stabilised step."""
        return chebyshev.stages(self._h[1] * self.radius)

    @property
    def length(self) -> float:
        """Of the next step."""
        return self._h[self.stabilised]

    def attempt(self, state: Array, most: float, scale: float) -> Trial:
        """Try one step, no longer than ``most``; ``scale`` is the size that errors are relative to."""
        self._scale = scale
        if self._since >= RADIUS_EVERY:
            self._find_radius(state)
        explicit, stabilised = self._h
        cost = min(explicit, STABLE / self.radius) / len(DOP853.a)
        if self.stabilised and stabilised * self.radius < 2.0:
            self.stabilised, self._h[0] = False, max(explicit, stabilised)
        elif not self.stabilised and len(self._past) >= PAST and stabilised / self.stages > 1.2 * cost:
            # not before there is a past from which it has order 3
            self.stabilised = True
        if self.stabilised:
            return self._chebyshev(state, min(stabilised, most))
        return self._dop853(state, min(self._h[0], STABLE / self.radius, most))

    def come(self, left: float) -> None:
        """The residual is ``left`` times that at which the trajectory ends."""
        rtol, lenience = self._rtol[0], self._chart.lenience
        self._rtol[1] = rtol * max(1.0, lenience * min(1.0, left / NEAR_THE_END))

    def take(self, state: Array, trial: Trial, t: float) -> None:
        """The step is taken: ``state`` becomes that after it, at time ``t``."""
        if self.stabilised:
            self._before = None
        else:
            before = self.rate_now.copy()
            self._guess_chebyshev(trial, before)
            self._before = (before, trial.h)
        state[:] = trial.state
        self.rate_now[:] = trial.rate
        # the room of a state that is forgotten serves again
        kept = self._past.popleft()[1] if len(self._past) == KEPT else np.empty_like(state)
        kept[:] = trial.state
        self._past.append((t, kept))
        self._since += 1
        growth = _growth(trial.error, trial.order)
        which = int(self.stabilised)
        if trial.order == 7:
            # where errors grow from step to step, the next one will have grown as well
            known, self._last = self._last, (trial.h, trial.error)
            if known is not None and trial.error > 0 and known[1] > 0:
                trend = trial.h / known[0] * (known[1] / trial.error) ** (1.0 / 8.0)
                growth = min(growth, max(growth * trend, 0.2))
        # a step cut short by stability or by the end of time says nothing against the length that accuracy allows
        self._h[which] = max(self._h[which] if growth > 1 and trial.h < self._h[which] else 0.0, trial.h * growth)
        if self.stabilised:
            self._h[0] = max(self._h[0], 0.3 * trial.h)

    def refuse(self, trial: Trial) -> None:
        """The step is not taken; the next one is shorter."""
        which = int(self.stabilised)
        factor = max(0.2, min(0.7, _growth(trial.error, trial.order))) if math.isfinite(trial.error) else 0.2
        self._h[which] = trial.h * factor
        self._since = max(self._since, RADIUS_EVERY - 3) + 1

    def past(self) -> tuple[list[float], list[Array]]:
        """Times and states of the last steps."""
        return [t for t, _ in self._past], [state for _, state in self._past]

    def _dop853(self, state: Array, h: float) -> Trial:
        found = self._methods.explicit(state, self.rate_now, h)
        a, b = found.fifth, found.third
        error = h * a / math.sqrt(a + 0.01 * b) if a > 0 else a
        return Trial(found.state, found.rate, found.loss, h, error / (self._rtol[0] * self._scale), 7)

    def _chebyshev(self, state: Array, h: float) -> Trial:
        s = chebyshev.stages(h * self.radius)
        if s > MOST_STAGES:
            s, h = MOST_STAGES, chebyshev.reach(MOST_STAGES) / self.radius
        bend = self._bend(h)
        found = self._methods.stabilised(state, self.rate_now, h, chebyshev.scheme(s), bend)
        allowed = self._rtol[1] * self._scale
        return Trial(found.state, found.rate, found.loss, h, found.error / allowed, 2 if bend is None else 3)

    def _bend(self, h: float) -> Bend | None:
        """h³ times the divided difference of the state; ``None`` without enough of a past."""
        if len(self._past) < PAST:
            return None
        (t1, y1), (t2, y2), (t3, y3) = (self._past[-j] for j in (1, 2, 3))
        t0 = t1 + h
        if not t0 > t1 > t2 > t3:
            return None
        a, b, c = (t0 - t1) / h, (t0 - t2) / h, (t0 - t3) / h
        # the differences of the times from each one, over h
        weights = (
            1.0 / (a * b * c),
            1.0 / (-a * (b - a) * (c - a)),
            1.0 / (b * (b - a) * (c - b)),
            1.0 / (-c * (c - a) * (c - b)),
        )
        return Bend(weights, (y1, y2, y3))

    def _guess_chebyshev(self, trial: Trial, rate: Array) -> None:
        """What step the other method could take, from y‴ by differences of rates."""
        if self._before is None:
            return
        older, h = self._before
        third = ((trial.rate - rate) / trial.h - (rate - older) / h) / (0.5 * (trial.h + h))
        size = math.sqrt(float(third.dot(third))) + 1e-300
        allowed = self._rtol[1] * self._scale
        self._h[1] = min(0.85 * (15.0 * allowed / size) ** (1.0 / 3.0), 1e3 * trial.h)

    def _find_radius(self, state: Array) -> None:
        """By powers of the Jacobian, through differences; a direction is kept from one time to the next."""
        rate, work, image = self.rate_now, self._work, self._image
        direction = self._direction
        if direction is None:
            direction = rate.copy()
        step = DIFFERENCE * self._scale
        for _ in range(8 if self.radius == LEAST_RADIUS else 3):
            size = math.sqrt(float(direction.dot(direction)))
            if not size > 0.0:
                break
            direction *= 1.0 / size
            np.multiply(direction, step, out=work)
            work += state
            self._rate(work, image)
            direction = (image - rate) / step
            found = MARGIN * math.sqrt(float(direction.dot(direction)))
            if not math.isfinite(found):
                direction = None
                break
            self.radius = max(found, LEAST_RADIUS)
        self._direction, self._since = direction, 0


def _growth(error: float, order: int) -> float:
    """Of the step, from the error over what is allowed."""
    safety, most = (0.9, 6.0) if order == 7 else (0.85, 3.0)
    return min(most, float(safety * (error + 1e-30) ** (-1.0 / (order + 1))))
