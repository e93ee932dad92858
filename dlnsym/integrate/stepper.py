"""One step of the extrapolated midpoint rule with error control, of any right-hand side.

A step takes as many rows as it needs for the last one to change the extrapolated state by less than the tolerance.
That change estimates the error before the last row, some digits larger than the error kept.  (The customary difference
within the last row does not: at high order its two columns differ by one part in k² of any error that they share.)  It
is added, with the round-off that the radii of the balls bound, to the error carried so far.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from dlnsym.flow.midpoint import Rates, Rows, amplification
from dlnsym.flow.numbers import EMPTY, PreciseNumbers, State
from dlnsym.integrate.control import Law, Measured, best, evaluations, law, most_rows
from dlnsym.integrate.transport import SETTLED, Moved, moved

FIRST_LOOK = 6
"""Rows after which a step is judged for the first time."""
WASTE = 1.4
"""A step goes on as it is unless a shorter one is cheaper by this factor."""

Scales = Callable[[State], list[float]]


class PrecisionLostError(ArithmeticError):
    """The working precision does not carry the tolerance; ``bits`` more are needed."""

    def __init__(self, bits: float) -> None:
        super().__init__(f"some {bits:.0f} bits more are needed")
        self.bits = bits


class Work:
    """Steps taken, steps given up, evaluations of the right-hand side."""

    steps: int = 0
    rejected: int = 0
    evaluations: int = 0


@dataclass(frozen=True)
class Step:
    """Where a step ends: its length, the state, the error carried there, and log2 of the next length."""

    length: Fraction
    state: State
    error: State
    following: float


class Stepper:
    """Steps with errors of at most 2^tolerance each, relative to the scales of the state."""

    def __init__(self, numbers: PreciseNumbers, *, bits: int, tolerance: float, keep_radii: bool) -> None:
        self.numbers, self.bits, self.tolerance, self.keep_radii = numbers, bits, tolerance, keep_radii
        self.work = Work()
        self._random = Random(0)

    def step(
        self,
        rates: Rates,
        scales: Scales,
        state: State,
        error: State,
        proposed: float | None,
        remaining: Fraction | None,
    ) -> Step:
        """A step of about 2^proposed, at most the remaining length, which it ends at exactly where it reaches it."""
        first, sizes = rates(state), scales(state)
        self.work.evaluations += 1
        longest = math.inf if remaining is None else log2(remaining)
        log_length = min(longest, self._first_length(first, sizes) if proposed is None else proposed)
        while True:
            length = self._length(log_length, remaining, longest)
            rows = Rows(self.numbers, rates, state, first, self.numbers.ratio(length))
            changes, growth = self._rows(rows, sizes)
            if growth is None:
                carried = moved(
                    self.numbers, rows, error, lambda s: self.relative(s, sizes), self.bits, len(rows) + FIRST_LOOK
                )
                self.work.evaluations += evaluations(carried.rows)
                if carried.error is not None:
                    break
                growth = -1.0
            self.work.evaluations += evaluations(len(rows)) - 1
            self.work.rejected += 1
            log_length = log2(length) + growth
        self.work.evaluations += evaluations(len(rows)) - 1
        self.work.steps += 1
        end, total = self._end(rows, sizes, carried.error)
        return Step(length, end, total, log2(length) + self._growth(changes, carried))

    def noise(self, like: State, sizes: list[float]) -> State:
        """Matrices of the given sizes with signs at random."""
        out = []
        for m, size in zip(like, sizes, strict=True):
            width = Fraction(2) ** math.ceil(size) if size != EMPTY else Fraction(0)
            low, high = self.numbers.ratio(-width), self.numbers.ratio(width)
            out.append(self.numbers.of_numbers([[self._random.choice((low, high)) for _ in row] for row in m.tolist()]))
        return out

    def relative(self, state: State, sizes: list[float]) -> float:
        """log2 of the largest entry over the scale of its matrix."""
        found = zip(map(self.numbers.size, state), sizes, strict=True)
        return max(beside(size, scale) for size, scale in found)

    # ---------------------------------------------------------------- lengths

    def _first_length(self, first: State, sizes: list[float]) -> float:
        """log2 of a step over which no matrix changes by more than half its scale."""
        speed = self.relative(first, sizes)
        return math.inf if speed == EMPTY else -speed - 1

    def _length(self, log_length: float, remaining: Fraction | None, longest: float) -> Fraction:
        if remaining is None:
            return power_of_two(log_length)
        if log_length >= longest:
            return remaining
        # two even steps rather than a long and a very short one
        return remaining / 2 if log_length > longest - 1 else power_of_two(log_length)

    def _growth(self, changes: Measured, carried: Moved) -> float:
        """log2 of the ratio of the next step to this one."""
        side: list[tuple[Law, float]] = []
        for measured, tolerance in ((changes, self.tolerance), (carried.changes, SETTLED)):
            known = law(measured)
            if known is not None:
                side.append((known, tolerance))
        return math.log2(best(side, most_rows(self.tolerance)).ratio) if side else 1.0

    # ---------------------------------------------------------------- rows

    def _rows(self, rows: Rows, sizes: list[float]) -> tuple[Measured, float | None]:
        """Rows until the tolerance is met: their changes, and None.

        A number in place of None says that a step shorter by that power of two is cheaper.
        """
        changes: Measured = []
        look = 3
        while True:
            rows.grow(look)
            k = len(rows)
            pairs = zip(rows.extrapolated(k), rows.extrapolated(k - 1), strict=True)
            self._last = [a - b for a, b in pairs]
            change = self.relative(self._last, sizes)
            changes.append((k, change))
            if change <= self.tolerance:
                return changes, None
            look = k + 1
            if k < FIRST_LOOK:
                continue
            known = law(changes)
            if known is None:
                return changes, -2.0
            needed = known.rows_needed(1.0, self.tolerance)
            shorter = best([(known, self.tolerance)], most_rows(self.tolerance), 1.0)
            if needed > most_rows(self.tolerance) or evaluations(needed) - evaluations(k) > WASTE * shorter.cost:
                return changes, min(-0.5, math.log2(shorter.ratio))
            look = max(look, needed - 1)

    def _end(self, rows: Rows, sizes: list[float], carried: State) -> tuple[State, State]:
        """The extrapolated state, and the error carried to it with that of the step added."""
        centre = self.numbers.centre
        end = rows.extrapolated(len(rows))
        rounding = self._rounding(len(rows), end)
        lost = max(beside(r, s) for r, s in zip(rounding, sizes, strict=True)) - self.tolerance
        if lost > 0:
            raise PrecisionLostError(lost + 8)
        fresh = [d + n for d, n in zip(self._last, self.noise(end, rounding), strict=True)]
        # the sign for which the two add up
        sign = -1 if _opposed(carried[0], fresh[0]) else 1
        total = [centre(c + f * sign) for c, f in zip(carried, fresh, strict=True)]
        return (end if self.keep_radii else [centre(m) for m in end]), total

    def _rounding(self, rows: int, end: State) -> list[float]:
        """log2 of what rounding may have cost in every matrix: the radius, and an estimate for numbers without one."""
        estimate = amplification(rows) + math.log2(2 * rows) - self.bits
        return [max(self.numbers.uncertainty(m), self.numbers.size(m) + estimate) for m in end]


def _opposed(a: object, b: object) -> bool:
    """Whether two errors of a matrix point apart."""
    pairs = zip(a.tolist(), b.tolist(), strict=True)  # type: ignore[attr-defined]
    return bool(sum(x * y for r, q in pairs for x, y in zip(r, q, strict=True)) < 0)


def beside(size: float, scale: float) -> float:
    """log2 of a size over a scale, from their logarithms: nothing is nothing beside any scale, of 0 too."""
    return EMPTY if size == EMPTY else size - scale


def log2(x: Fraction) -> float:
    """Of a positive fraction, of any size."""
    return math.log2(x.numerator) - math.log2(x.denominator)


def power_of_two(log: float) -> Fraction:
    """2^log to 20 bits, as a fraction that stays short when steps are added up."""
    whole = math.floor(log)
    return Fraction(round(2.0 ** (log - whole + 20))) * Fraction(2) ** (whole - 20)
