"""One trajectory from its start to its end: steps, their acceptance, the landing at the loss, why it stopped."""

from __future__ import annotations

import math
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.runaways import Watch
from dlnsym.ensemble.engines.wide import chebyshev
from dlnsym.ensemble.engines.wide.charts import Chart
from dlnsym.ensemble.engines.wide.creeping import MOST_SIZE, implicit_steps
from dlnsym.ensemble.engines.wide.end import Attempt, End, NotConvexError
from dlnsym.ensemble.engines.wide.lengths import NEAR_THE_END, RISE
from dlnsym.ensemble.engines.wide.steps import MOST_STAGES, Progress, Stepper, Trial
from dlnsym.manifold.decomposition import Decomposition, decompose

LANDING = 1e-9
"""A converged trajectory ends with a loss between (1 − LANDING) tol and tol."""

MOST_REFUSED = 60
MOST_STEPS = 100_000
MOST_EVALUATIONS = 20_000
"""Where W rests next to a saddle from which it may turn away, it is followed if it can do so in about so many."""
STAGES = 12
"""Of an explicit step."""
SETTLE_EVERY = 8
STIFF_STAGES = 16
"""From so many stages on it is tried whether linear systems bring a trajectory further than stabilised steps do."""

TRIED, LONGER = 12, 4.0
"""After so many steps by linear systems they have to be so many times as long as stabilised ones of the same cost, and
on an average never shorter later: far from the minimisers, what is left out of their Jacobian keeps them short.  Where
the flow turns, steps of both kinds are short for a while."""

MOST_TRIED = 48
"""Near the end they have so many steps for that, as long as each is as long as those before: there only errors of the
past keep them short, where those are larger than what is allowed in a step."""

DRAGGING = 2500
"""In so many steps by linear systems flow time has to double."""

CREEPING, MOST_IN_ALL = 30_000, 400_000
"""After so many evaluations implicit steps of the state are tried, and again each time there are twice as many; where
they have been tried, a trajectory comes to no end after the other number."""
KEPT = 1e-13
"""Share of its largest singular value above which the entries of W keep the least one."""

MOST_RETAKEN = 6
NEAR = 1e-3
"""Logarithm of the loss over its aim at which a step ends close enough to it."""
NEARLY_LINEAR = 0.05
"""Fall of the logarithm of the loss within a step up to which a cubic follows it."""


FROM_ZERO = 1e-3
"""Share of E/|∂E|, the size that W is on its way to, that the error of a step from W = 0 is relative to."""


@dataclass(frozen=True)
class Limits:
    """Where a trajectory ends: loss ``tol``, flow time ``t_max``; the error allowed in a step."""

    tol: float
    t_max: float
    rtol: float


@dataclass(frozen=True)
class Arrival:
    """The end of one trajectory."""

    w: Array
    loss: float
    time: float
    steps: int
    status: Status


class Rest(Protocol):
    """What a trajectory is asked where its loss hardly falls."""

    def __call__(self, w: Array, known: Decomposition | None) -> bool:
        """Whether W stays where it is; ``known`` is its decomposition, where that has more digits."""

    def turning(self, w: Array, known: Decomposition | None) -> float:
        """How fast singular values that vanish may turn over, after which they grow; 0 where they do not."""

    def lost(self, w: Array) -> bool:
        """Whether W has lost the sign of its determinant, so that it is no use to go on."""


class Trajectory:
    """A trajectory under way."""

    def __init__(
        self,
        chart: Chart,
        start: Array,
        t0: float,
        limits: Limits,
        end: End | None,
        at_rest: Rest,
        watch: Callable[[float, float, float], Watch],
    ) -> None:
        self._chart, self._limits, self._end, self._at_rest = chart, limits, end, at_rest
        self._state = start
        self._stepper = Stepper(chart, limits.rtol)
        self.time, self.steps, self._stiff = t0, 0, STIFF_STAGES
        self._since_settled = self._evaluations = 0
        self._creeping = CREEPING
        rate = np.empty(chart.size)
        self.loss = chart.rate(start, rate)
        speed = math.sqrt(float(rate.dot(rate)))
        self._from_zero = FROM_ZERO * self.loss / speed if speed > 0 else 1.0
        self._stepper.open(start, rate, t0, 0.01 * self._size(start) / speed if speed > 0 else 1.0)
        self._watch = watch(float(np.linalg.norm(chart.matrix(start))), t0, self.loss)

    def to_its_end(self) -> Arrival:
        """Integrate."""
        refused = 0
        while True:
            scale = self._size(self._state)
            limits, most = (self._limits.tol, self._limits.t_max), SETTLE_EVERY - self._since_settled
            stages = MOST_STAGES if self._end is None else self._stiff
            found = self._stepper.ahead(self._state, self.time, self.loss, limits, scale, stages, most)
            if not found.steps:
                trial = self._stepper.attempt(self._state, self._limits.t_max - self.time, scale)
                if not (trial.error <= 1.0 and trial.loss <= self.loss * (1.0 + RISE)):
                    refused += 1
                    if refused > MOST_REFUSED:
                        return self._arrival(Status.FAILED)
                    self._stepper.refuse(trial)
                    continue
                if trial.loss <= self._limits.tol:
                    return self._land(trial)
                left = self._limits.t_max - self.time
                if trial.h < left and trial.loss == self.loss and np.array_equal(trial.state, self._state):
                    # at a critical point, or next to matrices at which the loss has no value
                    rests = self._rests(self._chart.matrix(self._state), self._chart.decomposed(self._state))
                    return self._arrival(Status.STALLED if rests else Status.FAILED)
                found = Progress(1, self.time + trial.h if trial.h < left else self._limits.t_max, trial.loss)
                self._stepper.take(self._state, trial, found.time)
            refused = 0
            arrival = self._moved(found)
            if arrival is not None:
                return arrival

    def _moved(self, found: Progress) -> Arrival | None:
        """After some steps: what has to be seen to now and then, and the end of the trajectory if it has come."""
        self.time, self.loss, self.steps = found.time, found.loss, self.steps + found.steps
        self._stepper.come(math.sqrt(self.loss / self._limits.tol))
        self._since_settled += found.steps
        self._evaluations += found.steps * (self._stepper.stages if self._stepper.stabilised else STAGES)
        if self._since_settled >= SETTLE_EVERY:
            self._since_settled = 0
            if self._chart.settle(self._state):
                self.loss = self._chart.rate(self._state, self._stepper.rate_now)
        status = self._over(lambda: self._chart.matrix(self._state), lambda: self._chart.decomposed(self._state))
        if status is not None:
            return self._arrival(status)
        if self._end is not None and self._stepper.stabilised and self._stepper.stages > self._stiff:
            arrival = self._implicit(self._end, self._stepper.length)
            if arrival is not None:
                return arrival
        if self._evaluations >= self._creeping and self._stepper.stabilised:
            return self._creep()
        return None

    def _creep(self) -> Arrival | None:
        """Steps of the state by linear systems with a whole Jacobian."""
        self._creeping = 2 * self._evaluations
        if self._chart.decomposed(self._state) is None:
            sigma = decompose(self._chart.matrix(self._state)).singular_values
            if sigma[-1] < KEPT * sigma[0]:
                # layers lose it to rounding: the trajectory is followed again in frames
                return self._arrival(Status.FAILED)
        stages = min(self._stepper.stages, MOST_STAGES)
        pace = chebyshev.reach(stages) / self._stepper.radius / stages
        t_max, tol = self._limits.t_max, self._limits.tol
        # an error is a share of the residual that is left
        rtol = self._limits.rtol * min(1.0, math.sqrt(self.loss / tol) / NEAR_THE_END)
        rate = np.empty(self._chart.size)
        for found in implicit_steps(self._chart, self._state, self.time, t_max, rtol, pace):
            if found.loss <= tol:
                share, landing, reached = crossing(found.within, self._chart.rate, tol, self.loss, found.loss)
                time = self.time + share * (found.time - self.time)
                return Arrival(self._chart.matrix(landing), reached, time, self.steps + 1, Status.CONVERGED)
            self._state[:] = found.state
            self.time, self.loss, self.steps = found.time, found.loss, self.steps + 1
            status = self._over(lambda: self._chart.matrix(self._state), lambda: self._chart.decomposed(self._state))
            if status is not None:
                return self._arrival(status)
        self._chart.settle(self._state)
        self.loss = self._chart.rate(self._state, rate)
        speed = math.sqrt(float(rate.dot(rate)))
        h = min(0.01 * self._size(self._state) / speed if speed > 0 else 1.0, 1.0 / self._stepper.radius)
        self._stepper.open(self._state, rate, self.time, h)
        return None

    def _size(self, state: Array) -> float:
        """What errors are relative to; at W = 0, where depth one may start, a share of the way."""
        return self._chart.scale(state) or self._from_zero

    def _rests(self, w: Array, known: Decomposition | None) -> bool:
        if known is None and self._at_rest.lost(w):
            # it is followed again where no sign is lost
            return True
        if not self._at_rest(w, known):
            return False
        left = MOST_EVALUATIONS - self._evaluations
        time = max(left, 0) / MOST_STAGES * chebyshev.reach(MOST_STAGES) / self._stepper.radius
        return time * self._at_rest.turning(w, known) <= 1.0

    def _over(self, w: Callable[[], Array], known: Callable[[], Decomposition | None]) -> Status | None:
        if self.time >= self._limits.t_max:
            return Status.T_MAX
        if self.steps >= MOST_STEPS or (self._chart.size <= MOST_SIZE and self._evaluations >= MOST_IN_ALL):
            return Status.STALLED
        return self._watch.judge(self.time, self.loss, w, lambda: self._rests(w(), known()))

    def _implicit(self, end: End, h: float) -> Arrival | None:
        """The rest of the trajectory by linear systems; ``None`` where that does not work."""
        times, states = self._stepper.past()
        # so long a step of STIFF_STAGES would be
        start, stabilised = (self.time, self.steps, self.loss), h * min(1.0, STIFF_STAGES / self._stepper.stages)
        watch = copy(self._watch)
        if not end.open(times, [self._chart.matrix(state) for state in states]):
            if self._chart.decomposed(self._state) is None and self._at_rest.lost(self._chart.matrix(self._state)):
                return self._arrival(Status.FAILED)
            self._stiff *= 2
            return None
        near = self.loss < NEAR_THE_END**2 * self._limits.tol
        refused, proven, longest, mark = 0, False, 0.0, self.time
        while True:
            trial = _tried(end, self._limits.t_max - self.time)
            if not (trial.error <= 1.0 and trial.loss <= self.loss * (1.0 + 1e-6)):
                refused += 1
                if refused > MOST_REFUSED:
                    (self.time, self.steps, self.loss), self._watch = start, watch
                    self._end = None
                    return None
                end.refuse(trial)
                continue
            refused = 0
            if trial.loss <= self._limits.tol:
                return self._landed_between(end, trial)
            end.take(trial)
            self.time, self.loss, self.steps = self.time + trial.h, trial.loss, self.steps + 1
            status = self._over(lambda: end.w, lambda: None)
            if status is not None:
                return Arrival(end.w, self.loss, min(self.time, self._limits.t_max), self.steps, status)
            taken = self.steps - start[1]
            proven = proven or (taken >= TRIED and trial.h >= LONGER * stabilised)
            if proven:
                slow = self.time - start[0] < taken * stabilised
            else:
                slow = taken >= (MOST_TRIED if near and trial.h >= longest else TRIED)
            longest = max(longest, trial.h)
            if taken % DRAGGING == 0:
                # on a plateau
                slow, mark = slow or self.time < 2.0 * mark, self.time
            if slow:
                (self.time, self.steps, self.loss), self._watch = start, watch
                self._stiff *= 2
                return None

    def _land(self, trial: Trial) -> Arrival:
        """Where the loss is ``tol``, in a step that came below it.

        The residual falls within a step by a factor that no polynomial follows, so the step is taken again, shorter,
        until it ends close to ``tol``; the rest of the way is on the cubic through both ends.
        """
        stepper, evaluate, tol = self._stepper, self._chart.rate, self._limits.tol
        state, rate = self._state.copy(), stepper.rate_now.copy()

        def height(loss: float) -> float:
            return math.log(max(loss, 1e-300) / tol)

        low, high = (0.0, height(self.loss)), (trial.h, height(trial.loss))
        last = low
        best = _Cubic(state, rate, trial)
        for number in range(MOST_RETAKEN):
            if high[1] >= -NEAR or low[1] - high[1] < NEARLY_LINEAR:
                break
            if number == 0:
                length = best.landed(evaluate, tol, self.loss)[0] * trial.h
            else:
                other = last if last != high else low
                length = high[0] + (high[1] + 0.5 * NEAR) / (high[1] - other[1]) * (other[0] - high[0])
            margin = 1e-3 * (high[0] - low[0])
            again = stepper.attempt(state, min(max(length, low[0] + margin), high[0] - margin), self._size(state))
            if not again.error <= 1.0:
                break
            last = again.h, height(again.loss)
            if again.loss > tol:
                low = last
            else:
                high, best = last, _Cubic(state, rate, again)
        share, landing, reached = best.landed(evaluate, tol, self.loss)
        time = min(self.time + share * best.h, self._limits.t_max)
        return Arrival(self._chart.matrix(landing), reached, time, self.steps + 1, Status.CONVERGED)

    def _landed_between(self, end: End, trial: Attempt) -> Arrival:
        """Where the loss is ``tol``, on the polynomial of the step that came below it."""
        tol = self._limits.tol
        share, landing, reached = crossing(
            end.within(trial.h), lambda w, out: end.evaluate(w), tol, self.loss, trial.loss
        )
        time = min(self.time + share * trial.h, self._limits.t_max)
        return Arrival(landing, reached, time, self.steps + 1, Status.CONVERGED)

    def _arrival(self, status: Status) -> Arrival:
        return Arrival(
            self._chart.matrix(self._state), self.loss, min(self.time, self._limits.t_max), self.steps, status
        )


def _tried(end: End, most: float) -> Attempt:
    """A step of linear systems; of infinite error where they cannot be solved."""
    try:
        return end.attempt(most)
    except (NotConvexError, np.linalg.LinAlgError):
        return Attempt(end.w, math.inf, end.length, math.inf)


class _Cubic:
    """The cubic through both ends of a step, with the rates there."""

    def __init__(self, state: Array, rate: Array, trial: Trial) -> None:
        self.h, self._state, self._end = trial.h, state, trial.loss
        self._change = trial.state - state
        self._first, self._last = trial.h * rate - self._change, self._change - trial.h * trial.rate

    def at(self, share: float) -> Array:
        """The state after this share of the step."""
        rest = 1.0 - share
        bend = rest * self._first + share * self._last
        found: Array = self._state + share * self._change + share * rest * bend
        return found

    def landed(self, evaluate: Callable[[Array, Array], float], tol: float, loss: float) -> tuple[float, Array, float]:
        """(share, state, loss) where the loss has fallen to ``tol`` from ``loss`` at the start."""
        return crossing(self.at, evaluate, tol, loss, self._end)


def crossing(
    at: Callable[[float], Array], evaluate: Callable[[Array, Array], float], tol: float, loss: float, after: float
) -> tuple[float, Array, float]:
    """(share, state, loss) where the loss has fallen to ``tol``, from ``loss`` at share 0 to ``after`` at 1."""
    low, high = (0.0, math.log(loss / tol)), (1.0, math.log(max(after, 1e-300) / tol))
    share, landing, reached = 1.0, at(1.0), after
    out, aim = np.empty_like(landing), math.log1p(-0.5 * LANDING)
    for _ in range(60):
        if (1.0 - LANDING) * tol <= reached <= tol:
            break
        if high[0] - low[0] < 1e-15 or not low[1] > high[1]:
            break
        wanted = low[0] + (low[1] - aim) / (low[1] - high[1]) * (high[0] - low[0])
        share = min(max(wanted, low[0] + 0.01 * (high[0] - low[0])), high[0] - 0.01 * (high[0] - low[0]))
        landing = at(share)
        reached = evaluate(landing, out)
        value = math.log(max(reached, 1e-300) / tol)
        low, high = ((share, value), high) if reached > tol else (low, (share, value))
    return share, landing, reached
