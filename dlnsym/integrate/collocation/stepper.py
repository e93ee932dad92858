"""Steps of collocation with error control, of any right-hand side on matrices of balls, or of extrapolation."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cache
from typing import Any

from flint import arb
from threadpoolctl import ThreadpoolController

from dlnsym.flow.midpoint import Rates, amplification
from dlnsym.flow.numbers import PreciseNumbers, State
from dlnsym.integrate.collocation.coarse import Coarse, TooLongError
from dlnsym.integrate.collocation.newton import Attempt, Fine
from dlnsym.integrate.collocation.unknowns import NotInvariantError, Unknowns
from dlnsym.integrate.control import most_rows
from dlnsym.integrate.stepper import Scales, Step, Stepper, log2

WANTED_DECAY = 1.7
"""Bits a coefficient at which the coarse points carry float64."""
GUARD = 12.0
"""Bits beyond those, for the transforms."""
TRIES = 12
"""Lengths that are tried, shorter and shorter, before a step of extrapolation is taken instead."""
FEW_BITS, MANY_UNKNOWNS, WIDE, MOST_UNKNOWNS = 200.0, 30, 40, 300
"""Bits up to which extrapolation is cheaper; unknowns beyond which that is in proportion, beyond which it is until
steps have been many, and beyond which it is always."""
PATIENCE, MANY = 12, 6
"""Steps of extrapolation before another way is tried, and steps that must be left for that."""
DEAR, DEARER = 60, 240
"""For wide states, evaluations per unknown that these steps must have taken, and that must be left."""
LONGER, MOST_LONGER = 1.5, 5.0
"""The first step is begun anew with a greater length where that is greater by this power of two, by so much at most."""


@cache
def _libraries() -> ThreadpoolController:
    """Those for matrices of float64, which are small here: more threads than one wait for each other."""
    import scipy.linalg.lapack  # noqa: F401 -- SciPy brings a library of its own

    return ThreadpoolController()


class Collocation(Stepper):
    """Steps with errors of at most 2^tolerance each, relative to the scales of the state.

    ``symmetric`` lists the matrices of a state that are symmetric.  Where few digits are asked for, steps are those of
    extrapolation, until these are many and one of collocation, tried now and then, gets further for its evaluations.
    """

    def __init__(
        self,
        numbers: PreciseNumbers,
        *,
        bits: int,
        tolerance: float,
        keep_radii: bool,
        symmetric: tuple[int, ...] = (),
    ) -> None:
        super().__init__(numbers, bits=bits, tolerance=tolerance, keep_radii=keep_radii)
        self.symmetric = symmetric
        self._collocates: bool | None = None
        self._anew = False
        self._patience, self._steps, self._pace, self._tried = PATIENCE, 0, -math.inf, False
        self._spent = 0

    def step(
        self,
        rates: Rates,
        scales: Scales,
        state: State,
        error: State,
        proposed: float | None,
        remaining: Fraction | None,
    ) -> Step:
        if self._collocates is None:
            self._collocates = self._pays(state)
        before = self.work.evaluations
        if self._collocates:
            with _libraries().limit(limits=1):
                taken = self._collocated(rates, scales, state, error, proposed, remaining)
            if taken is None:
                taken = super().step(rates, scales, state, error, None, remaining)
                self._gives_up()
                self._anew = False
            elif self._tried and not self.keep_radii:
                pace = log2(taken.length) - math.log2(self.work.evaluations - before)
                if pace < self._pace:
                    self._gives_up()
            self._tried = True
            return taken
        # a length that suits the other method may be far beyond what this one bears
        taken = super().step(rates, scales, state, error, None if self._anew else proposed, remaining)
        self._anew = False
        self._steps += 1
        spent = self.work.evaluations - before
        self._spent += spent
        left = math.inf if remaining is None else float(remaining / taken.length)
        if self._steps >= self._patience and left > MANY and self._suits(state, left * spent):
            self._collocates, self._tried = True, False
            self._pace = log2(taken.length) - math.log2(spent)
        return taken

    def _gives_up(self) -> None:
        self._collocates, self._steps, self._patience, self._anew = False, 0, 2 * self._patience, True
        self._spent = 0

    def _suits(self, state: State, left: float) -> bool:
        """Whether to try a step of collocation, when so many evaluations are left to do by extrapolation."""
        n = self._count(state)
        if n <= WIDE or n > MOST_UNKNOWNS or self.keep_radii:
            return n <= WIDE
        # the derivative of a step takes n evaluations at every point
        return self._spent > DEAR * n and left > DEARER * n

    def _count(self, state: State) -> int:
        pairs = ((m.nrows(), m.ncols(), k in self.symmetric) for k, m in enumerate(state))
        return sum(r * (r + 1) // 2 if symmetric else r * c for r, c, symmetric in pairs)

    def _pays(self, state: State) -> bool:
        """Whether these steps are cheaper from the start."""
        n = self._count(state)
        if self.keep_radii:
            # radii grow faster over the rows of extrapolation
            return n <= WIDE
        return n <= WIDE and -self.tolerance > FEW_BITS * max(1.0, n / MANY_UNKNOWNS)

    def _collocated(
        self,
        rates: Rates,
        scales: Scales,
        state: State,
        error: State,
        proposed: float | None,
        remaining: Fraction | None,
    ) -> Step | None:
        """The step, or None where it would be too short."""
        first, sizes = rates(state), scales(state)
        centres = [self.numbers.centre(m) for m in state]
        self.work.evaluations += 1
        longest = math.inf if remaining is None else log2(remaining)
        log_length = min(longest, self._first_length(first, sizes) + 1 if proposed is None else proposed)
        if log_length == math.inf:
            return None
        unknowns = Unknowns.of(state, first, self.symmetric, zeros=True)
        # what the working precision has beyond the tolerance and what extrapolation would need
        guard = self.bits + self.tolerance - amplification(most_rows(self.tolerance)) + GUARD
        lengthens = not self._tried
        for failures in range(TRIES):
            length = self._length(log_length, remaining, longest)
            attempt = Attempt(self.numbers, rates, unknowns, centres, sizes, length)
            try:
                coarse = attempt.coarse()
                more = min(_lengthened(coarse.decay), MOST_LONGER, longest - log2(length))
                if lengthens and more > LONGER:
                    log_length = log2(length) + more
                    continue
                fine = attempt.refined(coarse, self.tolerance, guard)
            except NotInvariantError:
                unknowns = Unknowns.of(state, first, self.symmetric, zeros=False)
                continue
            except TooLongError as e:
                lengthens = False
                self.work.rejected += 1
                log_length = log2(length) - e.bits * (1 + failures / 3)
                continue
            finally:
                self.work.evaluations += attempt.evaluations
            self.work.steps += 1
            total = self._total(attempt, coarse, fine, error)
            end = self._kept(attempt, coarse, fine, state)
            return Step(length, end, total, log2(length) + min(2.0, _lengthened(fine.decay)))
        return None

    def _kept(self, attempt: Attempt, coarse: Coarse, fine: Fine, start: State) -> State:
        """The end with the radii that are to be kept, those of the start among them."""
        if self.keep_radii and coarse.linear.Y is not None:
            return attempt.widened(coarse.linear.Y[0], start, fine.end)
        return [self.numbers.centre(m) for m in fine.end]

    def _total(self, attempt: Attempt, coarse: Coarse, fine: Fine, error: State) -> State:
        """The error that was carried, moved by the derivative of the step, with that of the step added."""
        carried = attempt.moved(coarse.linear, error)
        sizes = [max(a, r) for a, r in zip(fine.missing, fine.rounding, strict=True)]
        fresh = self.noise(fine.end, sizes)
        return [c + _aligned(f, c) for c, f in zip(carried, fresh, strict=True)]


def _lengthened(decay: float) -> float:
    """log2 of the length over that of a step, at which coefficients fall as wanted, by the law of ellipses."""
    return math.log2(math.sinh(decay * math.log(2)) / math.sinh(WANTED_DECAY * math.log(2)))


def _aligned(fresh: Any, carried: Any) -> Any:
    """The sign for which two errors of a matrix add up."""
    pairs = zip(fresh.entries(), carried.entries(), strict=True)
    return -fresh if sum((x * y for x, y in pairs), arb(0)) < 0 else fresh
