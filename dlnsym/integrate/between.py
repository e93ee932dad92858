"""W at any time of a trajectory: one more run, from the last state before that time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import flint

from dlnsym.algebra.validated.balls import BallMatrix
from dlnsym.flow.numbers import SYSTEMS, PreciseNumbers, State
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate.extrapolation import Extrapolation, Point
from dlnsym.integrate.times import within
from dlnsym.integrate.trajectory import Matrix

Start = Callable[[PreciseNumbers, int], tuple[PreciseGradient, State]]
"""Makes the term and the initial state in a number system, at a working precision in bits."""


@dataclass(frozen=True)
class Between:
    """States and their errors at rising times, and what carries one further."""

    start: Start
    system: str
    bits: int
    tolerance: float
    times: tuple[Fraction, ...]
    states: tuple[State, ...]
    errors: tuple[State, ...]

    def __call__(self, t: object) -> Matrix:
        """W at flow time t, exactly; raises ``TypeError`` and ``ValueError`` for what is no time of the trajectory."""
        time = within(t, self.times[-1])
        k = bisect_right(self.times, time) - 1
        numbers = SYSTEMS[self.system]
        with numbers.working(self.bits):
            term, _ = self.start(numbers, self.bits)
            # W alone is asked for, so that radii need not be carried on
            method = Extrapolation(term, self.states[k], bits=self.bits, tolerance=self.tolerance)
            method.at = Point(self.times[k], self.states[k], self.errors[k])
            for _ in method.to(time):
                pass
            return Matrix(numbers.to_mpmath(term.chart.matrix(method.at.state)))

    def __reduce__(self) -> Any:
        packed = [tuple([_picklable(m) for m in state] for state in many) for many in (self.states, self.errors)]
        return Between, (self.start, self.system, self.bits, self.tolerance, self.times, *packed)


def _picklable(m: Any) -> Any:
    return BallMatrix(m) if isinstance(m, flint.arb_mat) else Matrix(m)


__all__ = ["Between", "Start"]
