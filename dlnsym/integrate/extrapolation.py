"""The extrapolated midpoint rule from time to time: steps land on every time to report exactly.

Once the state is so near a minimiser that the rest of its way is below the tolerance, it stays, and the bound on what
is left is added to its error: times far beyond convergence cost nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from dlnsym.flow.numbers import Balls, State
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate import clocked
from dlnsym.integrate.collocation.stepper import Collocation
from dlnsym.integrate.stepper import Stepper, log2


@dataclass(frozen=True)
class Point:
    """Where an integration is: the time, exactly, the state, and the error carried so far."""

    time: Fraction
    state: State
    error: State


class Extrapolation:
    """Carries a state of a flow from 0 to any later time."""

    def __init__(
        self, term: PreciseGradient, state: State, *, bits: int, tolerance: float, keep_radii: bool = False
    ) -> None:
        self.term, numbers = term, term.numbers
        self.stepper = _stepper(term, bits, tolerance, keep_radii)
        self._proposed: float | None = None
        self._overshot = 0
        self.is_at_rest = False
        rounding = [max(numbers.size(m) - bits, numbers.uncertainty(m)) for m in state]
        start = state if keep_radii else [numbers.centre(m) for m in state]
        self.at = Point(Fraction(0), start, self.stepper.noise(start, rounding))

    def to(self, stop: Fraction) -> Iterator[Point]:
        """Steps until the time is ``stop`` exactly, yielding after each."""
        while self.at.time < stop:
            at = self.at
            left = self.term.rest(at.state, self.stepper.tolerance)
            if left is not None:
                self.at, self.is_at_rest = Point(stop, at.state, self._blurred(left)), True
                yield self.at
                return
            if clocked.pays(self.stepper, self.term, at.state, log2(stop - at.time)):
                if self._on_clock(stop):
                    yield self.at
                continue
            taken = self.stepper.step(
                self.term.rates, self.term.chart.scales, at.state, at.error, self._proposed, stop - at.time
            )
            self._proposed = taken.following
            self.at = Point(at.time + taken.length, taken.state, taken.error)
            yield self.at

    def _on_clock(self, stop: Fraction) -> bool:
        """A step on the rescaled clock, unless it leads beyond the time to stop at: then the next one is shorter."""
        at, longest = self.at, log2(stop - self.at.time) - self._overshot
        proposed = None if self._proposed is None else min(self._proposed, longest)
        taken = clocked.step(self.stepper, self.term, at.state, at.error, proposed)
        if at.time + taken.elapsed >= stop:
            self._proposed, self._overshot = longest, self._overshot + 1
            return False
        self._proposed, self._overshot = taken.following, 0
        self.at = Point(at.time + taken.elapsed, taken.state, taken.error)
        return True

    def _blurred(self, relative: float) -> State:
        """The error carried so far with a relative error added to every matrix."""
        sizes = [scale + relative for scale in self.term.chart.scales(self.at.state)]
        noise = self.stepper.noise(self.at.state, sizes)
        return [e + n for e, n in zip(self.at.error, noise, strict=True)]

    def relative_error(self) -> float:
        """log2 of the error carried so far, over the size that the error to deliver is relative to."""
        return self.stepper.relative(self.at.error, self.term.chart.aims(self.at.state))


def _stepper(term: PreciseGradient, bits: int, tolerance: float, keep_radii: bool) -> Stepper:
    """Collocation where numbers are balls."""
    numbers = term.numbers
    if not isinstance(numbers, Balls):
        return Stepper(numbers, bits=bits, tolerance=tolerance, keep_radii=keep_radii)
    return Collocation(numbers, bits=bits, tolerance=tolerance, keep_radii=keep_radii, symmetric=term.chart.symmetric)
