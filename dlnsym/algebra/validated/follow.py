"""A whole trajectory in validated steps: gauges chosen on the way, and as many digits carried as are lost on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb, arb_mat, ctx, fmpq

from dlnsym._shared.validate import Array
from dlnsym.algebra.validated.balls import BallMatrix
from dlnsym.algebra.validated.gauge import Gauge
from dlnsym.algebra.validated.step import COARSE, DriftError, NotEnclosedError, Segment, step
from dlnsym.algebra.validated.tube import Field, jacobian

BITS_PER_DIGIT = math.log2(10)
ROUNDING = 8
"""Digits carried beyond those of a step's own error."""
GUARD = 6
"""Digits by which errors are expected to grow, at first."""
ATTEMPTS = 4
LIGHTER = (1.0, 0.5, 0.2, 0.05)
"""Factors by which the matrices next to W may come to weigh less from one step to the next."""


@dataclass(frozen=True)
class System:
    """An autonomous differential equation y' = f(y) for a list of matrices.

    ``field`` and ``start`` make the right-hand side, and the enclosed state at time 0, at the precision that is
    current.  ``norms`` gives, from a state and a weight, matrices D of norms |D y| to choose from.  ``exponent`` and
    ``pieces`` are as for :func:`dlnsym.algebra.validated.step.step`.  ``turned``, where it is given, takes the state to
    coordinates in which balls are narrow, before each step, by a linear map that takes solutions to solutions: it
    returns the new state and the matrix of the map on the entries.
    """

    field: Callable[[], Field]
    start: Callable[[], list[arb_mat]]
    norms: Callable[[Sequence[arb_mat], float], Iterable[Array]]
    exponent: Callable[[Sequence[arb_mat]], float] | None = None
    pieces: int = 1
    turned: Callable[[Sequence[arb_mat]], tuple[list[arb_mat], arb_mat]] | None = None


@dataclass(frozen=True)
class Enclosure:
    """A state of exact matrices, and how far the solution is from it in the norm of ``gauge``."""

    state: list[arb_mat]
    error: arb
    gauge: Gauge

    def balls(self) -> list[arb_mat]:
        """Balls that hold the entries of the solution."""
        return self.gauge.fattened(self.state, self.error)

    def __reduce__(self) -> Any:
        matrices = [BallMatrix(m) for m in (*self.state, self.gauge.D, arb_mat([[self.error]]))]
        return _enclosure, (matrices,)


def _enclosure(matrices: list[BallMatrix]) -> Enclosure:
    *state, gauge, error = matrices
    return Enclosure(list(state), error[0, 0], Gauge(gauge))


@dataclass(frozen=True)
class Run:
    """Enclosures at 0 and at the times asked for, the steps between them, and the bits that were carried."""

    at: list[Enclosure]
    segments: list[Segment]
    bits: int


def follow(
    system: System, times: Sequence[Fraction], digits: int, max_steps: int, progress: Callable[[float], None] | None
) -> Run:
    """Enclose the solution at rising times, W to ``digits`` digits of its largest entry.

    Raises :class:`NotEnclosedError` where no enclosure is finite or fine enough, and ``RuntimeError`` after
    ``max_steps`` steps.
    """
    guard = GUARD
    for _ in range(ATTEMPTS):
        carried = digits + guard
        bits = math.ceil((carried + ROUNDING) * BITS_PER_DIGIT)
        try:
            with ctx.workprec(bits):
                found, segments = enclose(system, times, carried, max_steps, progress)
                short = max(_missing(e, digits) for e in found)
        except DriftError as error:
            refusal: NotEnclosedError = error
            guard = 2 * guard + GUARD
            continue
        if short <= 0:
            return Run(found, segments, bits)
        guard += math.ceil(short) + 2
        refusal = NotEnclosedError(f"digits is {digits}; neighbouring solutions drift apart too far for that many")
    raise refusal


def enclose(
    system: System,
    times: Sequence[Fraction],
    carried: int,
    max_steps: int,
    progress: Callable[[float], None] | None = None,
    watch: Callable[[float, float], None] | None = None,
) -> tuple[list[Enclosure], list[Segment]]:
    """Enclosures at 0 and at rising times, by steps whose own error is about 10^−carried, at the current precision.

    Each is in the coordinates of the step before it.  ``watch`` is called after each step with the share of the time
    that has passed, and the digits to which the solution is known in the norm of the step.  Raises as :func:`follow`.
    """
    field, start = system.field(), system.start()
    state, weight, t = [m.mid() for m in start], 1.0, fmpq(0)
    segments: list[Segment] = []
    gauge, weight = _gauge(system, field, state, weight)
    error = gauge.radius(start)
    found = [Enclosure(state, error, gauge)]
    end = fmpq(times[-1].numerator, times[-1].denominator)
    for time in times:
        goal = fmpq(time.numerator, time.denominator)
        while t < goal:
            if len(segments) == max_steps:
                raise RuntimeError(
                    f"max_steps is {max_steps}, which were taken up to t = {float(arb(t)):g}; expected more"
                )
            turned, turn = (state, None) if system.turned is None else system.turned(state)
            state = [m.mid() for m in turned]
            following, weight = _gauge(system, field, state, weight)
            error = arb((error * following.over(gauge, turn) + following.radius(turned)).upper())
            gauge = following
            segment = step(
                field,
                state,
                error,
                gauge,
                order=int(1.3 * carried) + 8,
                digits=carried,
                longest=goal - t,
                exponent=system.exponent,
                pieces=system.pieces,
            )
            reached = segment.at(segment.length)
            segments.append(segment)
            t, state = t + segment.length, [m.mid() for m in reached]
            error = arb((segment.error + gauge.radius(reached)).upper())
            if progress:
                progress(float(arb(t) / arb(end)))
            if watch:
                watch(float(arb(t) / arb(end)), -float(error.log() / arb(10).log()) if error > 0 else math.inf)
        found.append(Enclosure(state, error, gauge))
    return found, segments


def _gauge(system: System, field: Field, state: Sequence[arb_mat], weight: float) -> tuple[Gauge, float]:
    """The norm, of those that are cheap to change to, in which solutions drift apart most slowly now.

    The weight of what stands next to the first matrix never grows, so that few changes cost anything.
    """
    with ctx.workprec(COARSE):
        derivative = np.array([[float(x) for x in row] for row in jacobian(field, state).tolist()])
        candidates = [(Gauge.of(d), w) for w in (weight * f for f in LIGHTER) for d in system.norms(state, w)]
        return min(candidates, key=lambda candidate: candidate[0].rough_growth(derivative))


def _missing(e: Enclosure, digits: int) -> float:
    """How many digits of W the enclosure lacks."""
    entries = e.balls()[0].entries()
    largest = max(abs(x).mid() for x in entries)
    widest = max(arb(x.rad()) for x in entries)
    return float((widest / largest).log() / arb(10).log()) + digits if widest > 0 else -math.inf
