"""One step of a trajectory by one of two methods, and the choice between them.

DOP853 where the flow turns quickly, Runge–Kutta–Chebyshev where it is slow and stiff.  Each costs so many evaluations
for so much time; the cheaper one is taken.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide import chebyshev
from dlnsym.ensemble.engines.wide.charts import Chart
from dlnsym.ensemble.engines.wide.lengths import (
    COURSE,
    EXPLICIT,
    EXPLICIT_AFTER_STABILISED,
    KEPT,
    LEAST_GROWTH,
    LEAST_REACH,
    MOST_AFTER_REFUSAL,
    MOST_TABULATED,
    NEAR_THE_END,
    STABILISED,
    STABILISED_AT_FIRST,
    STABLE,
    TIMES,
    growth,
)
from dlnsym.ensemble.engines.wide.methods import Bend, Methods, PlainMethods
from dlnsym.flow.tableau import DOP853

MOST_STAGES = 1000
RADIUS_EVERY = 20
LEAST_RADIUS = 1e-200
PAST = 3
"""States from which third differences come."""

MARGIN = 1.1
"""On the estimate of the spectral radius."""

PROBED = 0.1
"""Share of a direction without symmetry, where a stabilised step was refused: the spectral radius may be larger than
is seen."""

DIFFERENCE = 1e-6
"""Step of a difference quotient, over the size of the state."""


_RULES = (EXPLICIT, STABILISED, STABILISED_AT_FIRST)


class Trial(NamedTuple):
    """A step that was tried: state, rate and loss after it, its length, its error over what is allowed."""

    state: Array
    rate: Array
    loss: float
    h: float
    error: float
    order: int


class Progress(NamedTuple):
    """Steps that were taken at once: how many, flow time and loss after them."""

    steps: int
    time: float
    loss: float


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
        self._ring, self._times, self._pushes = np.zeros((KEPT, size)), [0.0] * KEPT, 0
        self._rows = list(self._ring)
        self._h = [0.0, 0.0]
        self._slope, self._slope_h = np.zeros(size), 0.0
        self._last: tuple[float, float] | None = None
        self._course = np.zeros(TIMES + KEPT)
        self.radius, self._since = LEAST_RADIUS, RADIUS_EVERY
        self.stabilised = self._chosen = self._doubted = False

    def open(self, state: Array, rate: Array, t: float, h: float) -> None:
        """Start at a state, with a first guess of the step."""
        self.rate_now[:] = rate
        self._h = [h, h]
        self._pushes = 0
        self._push(t, state)

    @property
    def stages(self) -> int:
        """Of the next stabilised step."""
        return chebyshev.stages(self._h[1] * self.radius)

    @property
    def length(self) -> float:
        """Of the next step."""
        return self._h[self.stabilised]

    def _choose(self, state: Array, scale: float) -> None:
        """The method of the next step, once for each."""
        self._scale = scale
        if self._chosen:
            return
        self._chosen = True
        if self._since >= RADIUS_EVERY:
            self._find_radius(state)
        explicit, stabilised = self._h
        cost = min(explicit, STABLE / self.radius) / len(DOP853.a)
        if self.stabilised and stabilised * self.radius < LEAST_REACH:
            self.stabilised, self._h[0] = False, max(explicit, stabilised)
        elif not self.stabilised and self._pushes >= PAST and stabilised / self.stages > 1.2 * cost:
            # not before there is a past from which it has order 3
            self.stabilised = True

    def attempt(self, state: Array, most: float, scale: float) -> Trial:
        """Try one step, no longer than ``most``; ``scale`` is the size that errors are relative to."""
        self._choose(state, scale)
        self._chosen = False
        if self.stabilised:
            return self._chebyshev(state, min(self._h[1], most))
        return self._dop853(state, min(self._h[0], STABLE / self.radius, most))

    def ahead(
        self, state: Array, t: float, loss: float, limits: tuple[float, float], scale: float, stages: int, steps: int
    ) -> Progress:
        """Take up to so many ``steps`` at once, as long as each is like the one before; maybe none.

        ``limits`` are the loss and the flow time that are not passed; ``stages`` those of a stabilised step at most.
        """
        self._choose(state, scale)
        last_h, last_error = self._last or (0.0, 0.0)
        h, needed = 0.0, 0
        stages = min(stages, MOST_TABULATED)
        if self.stabilised:
            h = min(self._h[1], limits[1] - t)
            needed = chebyshev.stages(h * self.radius)
            if needed > stages or self._pushes < PAST or not t + h > t:
                return Progress(0, t, loss)
        course = self._course
        lenient = self._chart.lenience
        course[:] = (
            *(t, loss, scale, *self._h, last_h, last_error, self._slope_h, 0.0, self._pushes),
            *(self.radius, self._rtol[0], lenient, self._chart.fixed_scale, *limits, stages, steps, 0.0, 0.0),
            *(h, needed),
            *self._times,
        )
        if not self._methods.ahead(self.stabilised, state, self.rate_now, self._slope, self._ring, course):
            return Progress(0, t, loss)
        found = dict(zip(COURSE, course.tolist(), strict=False))
        taken, refused = int(found["taken"]), int(found["refused"])
        self._chosen = not taken
        self._h = [found["explicit"], found["stabilised"]]
        self._times, self._pushes = course[TIMES:].tolist(), int(found["pushes"])
        self._since += taken
        if refused:
            self._doubted = self._doubted or self.stabilised
            self._since = max(self._since, RADIUS_EVERY - 3) + refused
        if not self.stabilised and taken:
            self._last = found["last_h"], found["last_error"]
            if taken > 1 or self._slope_h > 0:
                self._guess_chebyshev(found["last_h"], found["third"])
        if taken:
            self._slope_h = 0.0 if self.stabilised else found["slope_h"]
        return Progress(taken, found["time"], found["loss"])

    def come(self, left: float) -> None:
        """The residual is ``left`` times that at which the trajectory ends."""
        rtol, lenience = self._rtol[0], self._chart.lenience
        self._rtol[1] = rtol * max(1.0, lenience * min(1.0, left / NEAR_THE_END))

    def take(self, state: Array, trial: Trial, t: float) -> None:
        """The step is taken: ``state`` becomes that after it, at time ``t``."""
        if self.stabilised:
            self._slope_h = 0.0
        else:
            slope = (trial.rate - self.rate_now) / trial.h
            if self._slope_h > 0:
                third = (slope - self._slope) * (2.0 / (trial.h + self._slope_h))
                self._guess_chebyshev(trial.h, math.sqrt(float(third.dot(third))))
            self._slope[:], self._slope_h = slope, trial.h
        state[:] = trial.state
        self.rate_now[:] = trial.rate
        self._push(t, trial.state)
        self._since += 1
        growth = _growth(trial)
        which = int(self.stabilised)
        if trial.order == EXPLICIT.order:
            # where errors grow from step to step, the next one will have grown as well
            known, self._last = self._last, (trial.h, trial.error)
            if known is not None and trial.error > 0 and known[1] > 0:
                trend = trial.h / known[0] * (known[1] / trial.error) ** (1.0 / 8.0)
                growth = min(growth, max(growth * trend, LEAST_GROWTH))
        # a step cut short by stability or by the end of time says nothing against the length that accuracy allows
        self._h[which] = max(self._h[which] if growth > 1 and trial.h < self._h[which] else 0.0, trial.h * growth)
        if self.stabilised:
            self._h[0] = max(self._h[0], EXPLICIT_AFTER_STABILISED * trial.h)

    def refuse(self, trial: Trial) -> None:
        """The step is not taken; the next one is shorter."""
        which = int(self.stabilised)
        self._doubted = self._doubted or self.stabilised
        known = math.isfinite(trial.error)
        factor = max(LEAST_GROWTH, min(MOST_AFTER_REFUSAL, _growth(trial))) if known else LEAST_GROWTH
        self._h[which] = trial.h * factor
        self._since = max(self._since, RADIUS_EVERY - 3) + 1

    def past(self) -> tuple[list[float], list[Array]]:
        """Times and states of the last steps."""
        places = [k % KEPT for k in range(max(0, self._pushes - KEPT), self._pushes)]
        return [self._times[k] for k in places], [self._ring[k] for k in places]

    def _push(self, t: float, state: Array) -> None:
        place = self._pushes % KEPT
        self._times[place] = t
        self._ring[place] = state
        self._pushes += 1

    def _dop853(self, state: Array, h: float) -> Trial:
        found = self._methods.explicit(state, self.rate_now, h)
        a, b = found.fifth, found.third
        error = h * a / math.sqrt(a + 0.01 * b) if a > 0 else a
        return Trial(found.state, found.rate, found.loss, h, error / (self._rtol[0] * self._scale), EXPLICIT.order)

    def _chebyshev(self, state: Array, h: float) -> Trial:
        s = chebyshev.stages(h * self.radius)
        if s > MOST_STAGES:
            s, h = MOST_STAGES, chebyshev.reach(MOST_STAGES) / self.radius
        bend = self._bend(h)
        found = self._methods.stabilised(state, self.rate_now, h, chebyshev.scheme(s), bend)
        allowed = self._rtol[1] * self._scale
        rule = STABILISED_AT_FIRST if bend is None else STABILISED
        return Trial(found.state, found.rate, found.loss, h, found.error / allowed, rule.order)

    def _bend(self, h: float) -> Bend | None:
        """h³ times the divided difference of the state; ``None`` without enough of a past."""
        if self._pushes < PAST:
            return None
        (t1, y1), (t2, y2), (t3, y3) = (
            (self._times[k % KEPT], self._rows[k % KEPT]) for k in range(self._pushes - 1, self._pushes - 4, -1)
        )
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

    def _guess_chebyshev(self, h: float, third: float) -> None:
        """What step the other method could take, from the size of y‴ by differences of rates."""
        allowed = self._rtol[1] * self._scale
        self._h[1] = min(0.85 * (15.0 * allowed / (third + 1e-300)) ** (1.0 / 3.0), 1e3 * h)

    def _find_radius(self, state: Array) -> None:
        """By powers of the Jacobian, through differences; a direction is kept from one time to the next."""
        rate, work, image = self.rate_now, self._work, self._image
        direction = self._direction
        if direction is None:
            direction = rate.copy()
        if self._doubted:
            # what has the symmetries of the flow never shows parts that do not have them
            probe = np.cos(np.arange(direction.size) ** 2.0)
            size = math.sqrt(float(direction.dot(direction)))
            direction += (PROBED * size / math.sqrt(float(probe.dot(probe)))) * probe
        step = DIFFERENCE * self._scale
        for _ in range(8 if self.radius == LEAST_RADIUS or self._doubted else 3):
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
        self._direction, self._since, self._doubted = direction, 0, False


def _growth(trial: Trial) -> float:
    return growth(next(rule for rule in _RULES if rule.order == trial.order), trial.error)
