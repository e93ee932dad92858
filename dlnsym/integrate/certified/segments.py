"""The polynomials of a whole trajectory: balls for W at any time."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from flint import arb_mat, ctx, fmpq

from dlnsym.algebra.validated.step import Segment


@dataclass(frozen=True)
class Segments:
    """Steps one after the other from flow time 0, and the bits that they were computed with."""

    steps: tuple[Segment, ...]
    bits: int

    @cached_property
    def starts(self) -> tuple[fmpq, ...]:
        """When each step begins, and when the last one ends."""
        times = [fmpq(0)]
        for step in self.steps:
            times.append(times[-1] + step.length)
        return tuple(times)

    @property
    def end(self) -> Fraction:
        """When the last step ends."""
        return Fraction(int(self.starts[-1].p), int(self.starts[-1].q))

    def at(self, time: Fraction) -> arb_mat:
        """Balls that hold the entries of W at a time from 0 to the end."""
        t = fmpq(time.numerator, time.denominator)
        k = min(bisect_right(self.starts, t), len(self.steps)) - 1
        with ctx.workprec(self.bits):
            return self.steps[k].enclosed(t - self.starts[k])[0]
