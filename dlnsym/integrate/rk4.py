"""The classical Runge–Kutta method with fixed steps, the integrator of the paper.

Order 4, four evaluations a step (Kutta 1901).  The error estimate is the distance from a run with steps twice as long,
about fifteen times the error of this one, or, where a stretch has a single step, twice that from one half as long.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction

from dlnsym.flow.numbers import Numbers, State
from dlnsym.integrate.midpoint import Rates


def step(rates: Rates, y: State, h: object) -> State:
    """The state after one step of length h."""
    half, sixth = h / 2, h / 6  # type: ignore[operator]
    k1 = rates(y)
    k2 = rates(_moved(y, k1, half))
    k3 = rates(_moved(y, k2, half))
    k4 = rates(_moved(y, k3, h))
    return [u + (a + (b + c) * 2 + d) * sixth for u, a, b, c, d in zip(y, k1, k2, k3, k4, strict=True)]


def grid(times: Sequence[Fraction], length: Fraction) -> Iterator[tuple[Fraction, bool]]:
    """Times of steps of a fixed length, the last before each of ``times`` cut to land there; whether one is landed on.

    >>> [float(t) for t, _ in grid([Fraction(1)], Fraction(2, 5))]
    [0.4, 0.8, 1.0]
    """
    start = Fraction(0)
    for stop in times:
        count = math.ceil((stop - start) / length)
        for k in range(1, count):
            yield start + k * length, False
        yield stop, True
        start = stop


def path(
    numbers: Numbers, rates: Rates, state: State, times: Sequence[Fraction], length: Fraction, *, keep_radii: bool
) -> Iterator[tuple[Fraction, bool, State]]:
    """(time, whether it is one of ``times``, state) after every step."""
    before = Fraction(0)
    for time, wanted in grid(times, length):
        state = step(rates, state, numbers.ratio(time - before))
        if not keep_radii:
            state = [numbers.centre(m) for m in state]
        before = time
        yield time, wanted, state


def _moved(y: State, k: State, h: object) -> State:
    return [u + v * h for u, v in zip(y, k, strict=True)]
