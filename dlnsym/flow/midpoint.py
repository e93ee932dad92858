"""The midpoint rule and its extrapolation, for states of any number system.

Gragg's theorem: n steps of the midpoint rule over a step H end at the solution plus a series in (H/n)², for even n.
Rows n = 2, 4, …, 2k combined with the right weights leave an error of order H^{2k+1}: after k rows the order is 2k, for
k² + 1 evaluations of the right-hand side.  Source: Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I,
II.9 (no smoothing step, which does not help at high order).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from math import factorial
from typing import Any

from dlnsym.flow.numbers import PreciseNumbers, State

Rates = Callable[[State], State]


def midpoint(rates: Rates, start: State, first: State, step: Any, pieces: int) -> State:
    """The state after ``step``, by ``pieces`` steps of the midpoint rule, the first of them Euler's.

    ``first`` holds the rates at ``start``.
    """
    h = step / pieces
    twice = 2 * h
    before, here = start, [y + f * h for y, f in zip(start, first, strict=True)]
    for _ in range(pieces - 1):
        before, here = here, [y + f * twice for y, f in zip(before, rates(here), strict=True)]
    return here


@lru_cache(maxsize=4096)
def weights(rows: int) -> tuple[Fraction, ...]:
    """The weights that extrapolate rows of 2, 4, …, 2·rows pieces to infinitely many pieces.

    >>> weights(2)
    (Fraction(-1, 3), Fraction(4, 3))
    """
    # the product of j²/(j² − i²) over i ≠ j
    return tuple(
        Fraction(2 * (-1) ** (rows - j) * j ** (2 * rows), factorial(rows - j) * factorial(rows + j))
        for j in range(1, rows + 1)
    )


@lru_cache(maxsize=1024)
def amplification(rows: int) -> float:
    """log2 of the sum of the absolute weights: by how much extrapolation may enlarge rounding errors."""
    total = sum(map(abs, weights(rows)))
    return math.log2(total.numerator) - math.log2(total.denominator)


class Rows:
    """The rows computed so far over one step from one state."""

    def __init__(self, numbers: PreciseNumbers, rates: Rates, start: State, first: State, step: Any) -> None:
        self.numbers, self.rates, self.start, self.first, self.step = numbers, rates, start, first, step
        self.ends: list[State] = []

    def __len__(self) -> int:
        return len(self.ends)

    def grow(self, rows: int) -> None:
        """Rows up to that many."""
        for k in range(len(self.ends) + 1, rows + 1):
            self.ends.append(midpoint(self.rates, self.start, self.first, self.step, 2 * k))

    def extrapolated(self, rows: int) -> State:
        """The state at the end of the step from the first few rows."""
        return combined(self.numbers, weights(rows), self.ends[:rows])


def combined(numbers: PreciseNumbers, factors: Sequence[Fraction], states: Sequence[State]) -> State:
    """The sum of multiples of states."""
    terms = [[m * w for m in state] for w, state in zip(map(numbers.ratio, factors), states, strict=True)]
    total = terms[0]
    for term in terms[1:]:
        total = [a + b for a, b in zip(total, term, strict=True)]
    return total
