"""Extrapolation from the first attempt to one whose error estimate is small enough."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.flow.chart import PreciseChart
from dlnsym.flow.layers import Layers
from dlnsym.flow.midpoint import amplification
from dlnsym.flow.numbers import SYSTEMS, PreciseNumbers, State
from dlnsym.integrate.arguments import Span
from dlnsym.integrate.between import Between, Start
from dlnsym.integrate.control import most_rows
from dlnsym.integrate.extrapolation import Extrapolation, Point
from dlnsym.integrate.stepper import PrecisionLostError, beside
from dlnsym.integrate.trajectory import Trajectory, matrices

BITS_PER_DIGIT = math.log2(10)
SAFETY = 1.0
"""Bits by which the error that was carried to the end is enlarged before it is reported."""
ATTEMPTS = 20
MOST_LEFT = 2000
"""Steps beyond which the end of a runaway is out of reach: the digits that its smallest singular value takes grow with
time."""
LOOK_EVERY = 20
"""Steps after which it is asked whether W runs to infinity."""

Progress = Callable[[float], None]
RunsAway = Callable[[Array], bool]


@dataclass(frozen=True)
class Lost:
    """Bits known beforehand to be lost.

    ``spread`` says how far the smallest number to resolve lies below the largest beside it, at the start; ``guard``
    what rounding takes besides.
    """

    spread: float = 0.0
    guard: float = 0.0


def adaptive(
    start: Start,
    span: Span,
    digits: int,
    system: str,
    lost: Lost,
    max_steps: int,
    progress: Progress | None,
    runs_away: RunsAway | None = None,
) -> Trajectory:
    """Attempts with more and more bits until the digits are there.

    ``runs_away`` says whether W, in float64, is where every trajectory runs to infinity: one that is there, and so slow
    that ``max_steps`` steps do not reach the end, ends at once.
    """
    target = -digits * BITS_PER_DIGIT
    # one bit for the safety, and a few for what the errors of some steps add up to
    tolerance, guard = target - SAFETY - 4 - lost.spread, 24 + lost.guard
    lost_to_rounding = 0.0
    for _ in range(ATTEMPTS):
        attempt = _Attempt(start, span, system, tolerance, guard, max_steps, progress, runs_away)
        try:
            excess = attempt.run() - (target - SAFETY)
        except PrecisionLostError as e:
            # rounding grows from step to step: the way that is left takes as many bits again
            more = max(e.bits, lost_to_rounding / 2)
            lost_to_rounding += more
            guard += more
            reason = "rounding errors grow faster than bits are added"
            continue
        if excess <= 0:
            return attempt.result()
        tolerance -= excess + 3
        reason = "the end depends on the start too strongly"
    raise ArithmeticError(f"{digits} digits were not reached with {attempt.bits} bits: {reason}")


class _Attempt:
    """One run at one tolerance."""

    def __init__(
        self,
        start: Start,
        span: Span,
        system: str,
        tolerance: float,
        guard: float,
        max_steps: int,
        progress: Progress | None,
        runs_away: RunsAway | None = None,
    ) -> None:
        self.numbers: PreciseNumbers = SYSTEMS[system]
        self.span, self.tolerance, self.max_steps, self.progress = span, tolerance, max_steps, progress
        self.start, self.keep_radii, self.runs_away = start, system == "balls", runs_away
        self.system = system
        self.status = Status.T_MAX
        self.bits = math.ceil(guard - tolerance + amplification(most_rows(tolerance)))
        self.times: list[Fraction] = []
        self.states: list[State] = []
        self.errors: list[float] = []
        self.carried: list[State] = []

    def run(self) -> float:
        """Integrates; returns log2 of the largest error over the size that it is relative to."""
        with self.numbers.working(self.bits):
            self.term, state = self.start(self.numbers, self.bits)
            self.method = Extrapolation(
                self.term, state, bits=self.bits, tolerance=self.tolerance, keep_radii=self.keep_radii
            )
            worst, before = self._record(), Fraction(0)
            for stop in self.span.times:
                for at in self.method.to(stop):
                    if self.progress is not None:
                        self.progress(float(at.time / self.span.times[-1]))
                    if self.span.every or at.time == stop:
                        worst = max(worst, self._record())
                    steps = self.method.stepper.work.steps
                    if steps % LOOK_EVERY == 0 and self._lost_in_the_distance(at, at.time - before):
                        self.status = Status.RUNAWAY
                        return worst if self.times[-1] == at.time else max(worst, self._record())
                    if steps >= self.max_steps and at.time < self.span.times[-1]:
                        raise RuntimeError(too_many(steps, at.time, at.time - before, self.span.times[-1]))
                    before = at.time
        if self.method.is_at_rest:
            self.status = Status.CONVERGED
        return worst

    def _lost_in_the_distance(self, at: Point, length: Fraction) -> bool:
        """Whether W runs to infinity, and at steps of this length the end is out of reach."""
        left = min(MOST_LEFT, self.max_steps - self.method.stepper.work.steps)
        if self.runs_away is None or at.time + left * length >= self.span.times[-1]:
            return False
        rough = self.numbers.to_mpmath(self.term.chart.matrix(at.state)).tolist()
        return self.runs_away(np.array(rough, dtype=np.float64))

    def _record(self) -> float:
        at, numbers, chart = self.method.at, self.numbers, self.term.chart
        w = chart.matrix(at.state)
        shifted = chart.matrix([m + e for m, e in zip(at.state, at.error, strict=True)])
        error = numbers.size(numbers.centre(shifted) - numbers.centre(w))
        if self.keep_radii:
            # what the radii say of round-off replaces nothing: it has to be small too
            short = numbers.uncertainty(w) - chart.size(at.state) - self.tolerance
            if short > 0:
                raise PrecisionLostError(short + 16)
        self.times.append(at.time)
        self.states.append(at.state)
        self.errors.append(error)
        self.carried.append(at.error)
        return max(beside(error, chart.size(at.state)), self.method.relative_error())

    def result(self) -> Trajectory:
        numbers, chart, states, bits = self.numbers, self.term.chart, tuple(self.states), self.bits
        work = self.method.stepper.work
        with numbers.working(bits):
            found = [chart.matrix(state) for state in states]
            layers = tuple(matrices(map(numbers.to_mpmath, state)) for state in states)
            return Trajectory(
                t=tuple(map(as_mpf, self.times)),
                W=matrices(map(numbers.to_mpmath, found)),
                errors=tuple(mpmath.mpf(2) ** (e + SAFETY) for e in self.errors),
                steps=work.steps,
                rejected=work.rejected,
                evaluations=work.evaluations,
                bits=bits,
                weights=layers if isinstance(chart, Layers) else None,
                balls=tuple(found) if self.keep_radii else None,
                status=self.status,
                _between=Between(
                    self.start,
                    self.system,
                    bits,
                    self.tolerance,
                    tuple(self.times),
                    states,
                    tuple(self.carried),
                ),
                _singular_values=singular_values(chart, states, bits),
            )


Values = tuple[tuple[Any, ...], ...]


def singular_values(chart: PreciseChart, states: Sequence[State], bits: int) -> Callable[[], Values]:
    """Those of every state, when they are asked for."""

    def computed() -> Values:
        with chart.numbers.working(bits):
            return tuple(map(chart.singular_values, states))

    return computed


def too_many(steps: int, time: Fraction, last: Fraction, end: Fraction) -> str:
    """Where a run was given up, at which pace, and what would help."""
    at, goal, pace = map(as_mpf, (time, end, last))
    reached, wanted, length, more = (mpmath.nstr(x, 6) for x in (at, goal, pace, (goal - at) / pace))
    taken = "1 step" if steps == 1 else f"{steps} steps"
    return (
        f"t = {reached} was reached after {taken}, the last of length {length}, and t_end = {wanted} is {more} "
        "such steps away; expected t_end within max_steps: give an earlier t_end, fewer digits or more max_steps. "
        "Where steps stay short while W hardly moves, the flow is stiff: some singular values have settled, others are "
        "still tiny"
    )


def as_mpf(x: Fraction) -> Any:
    return mpmath.mpf(x.numerator) / x.denominator
