"""The two methods of a step in NumPy: DOP853 and Runge–Kutta–Chebyshev with its correction."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.charts import Chart
from dlnsym.ensemble.engines.wide.chebyshev import Scheme
from dlnsym.flow.tableau import DOP853

A, B = tuple(np.array(row, dtype=np.float64) for row in DOP853.a), np.array(DOP853.b, dtype=np.float64)
E5, E3 = (np.array(weights, dtype=np.float64) for weights in DOP853.errors)
_STAGES = len(A)


class Explicit(NamedTuple):
    """After a step of DOP853: state, rate, loss, and the squares of its two estimates of the error over h."""

    state: Array
    rate: Array
    loss: float
    fifth: float
    third: float


class Stabilised(NamedTuple):
    """After a stabilised step: state, rate, loss, and the size of its error."""

    state: Array
    rate: Array
    loss: float
    error: float


class Bend(NamedTuple):
    """h³ y‴/6 as a difference: ``weights`` of the state after the step and of three ``past`` ones, the last first."""

    weights: tuple[float, float, float, float]
    past: tuple[Array, Array, Array]


class Methods(Protocol):
    """Steps from a state with its rate; what they return lasts until the next step."""

    def explicit(self, state: Array, first: Array, h: float) -> Explicit:
        """One of DOP853."""

    def stabilised(self, state: Array, first: Array, h: float, scheme: Scheme, bend: Bend | None) -> Stabilised:
        """One of Runge–Kutta–Chebyshev; ``bend`` makes its order 3."""

    def ahead(self, stabilised: bool, state: Array, rate: Array, slope: Array, ring: Array, course: Array) -> bool:
        """Take steps by one method as far as nothing happens that ``course`` says nothing of; whether it can."""


class PlainMethods:
    """Steps by the rates of a chart."""

    def __init__(self, chart: Chart) -> None:
        self._rate, size = chart.rate, chart.size
        self._stages = np.zeros((_STAGES + 1, size))
        self._rows = np.zeros((6, size))
        self._work, self._new, self._new_rate = np.empty(size), np.empty(size), np.empty(size)

    def explicit(self, state: Array, first: Array, h: float) -> Explicit:
        stages, work, new = self._stages, self._work, self._new
        stages[0] = first
        for s in range(1, _STAGES):
            np.dot(A[s], stages[:s], out=work)
            np.multiply(work, h, out=work)
            np.add(work, state, out=work)
            self._rate(work, stages[s])
        np.dot(B, stages[:_STAGES], out=new)
        np.multiply(new, h, out=new)
        np.add(new, state, out=new)
        loss = self._rate(new, stages[_STAGES])
        fifth, third = E5 @ stages[:_STAGES], E3 @ stages[:_STAGES]
        return Explicit(new, stages[_STAGES], loss, float(fifth.dot(fifth)), float(third.dot(third)))

    def stabilised(self, state: Array, first: Array, h: float, scheme: Scheme, bend: Bend | None) -> Stabilised:
        rows, mixed = self._rows, np.zeros(6)
        rows[0], rows[1] = state, first
        now, before, after = 2, 3, 4
        np.multiply(first, scheme.first * h, out=rows[now])
        rows[now] += state
        rows[before] = state
        for of_state, of_now, of_before, of_rate, of_first in scheme.rows:
            self._rate(rows[now], rows[5])
            mixed[[0, now, before, 5, 1]] = of_state, of_now, of_before, h * of_rate, h * of_first
            mixed[after] = 0.0
            np.dot(mixed, rows, out=self._work)
            rows[after] = self._work
            now, before, after = after, now, before
        end, new = rows[now], self._new
        of_change, of_rates, share = shares(h, scheme, bend)
        new[:] = end
        if bend is not None:
            new += (share * bend.weights[0]) * end
            for weight, row in zip(bend.weights[1:], bend.past, strict=True):
                new += (share * weight) * row
        loss = self._rate(new, self._new_rate)
        error = of_change * (state - new) + of_rates * (first + self._new_rate) - (new - end)
        return Stabilised(new, self._new_rate, loss, float(np.linalg.norm(error)))

    def ahead(self, stabilised: bool, state: Array, rate: Array, slope: Array, ring: Array, course: Array) -> bool:
        return False


def shares(h: float, scheme: Scheme, bend: Bend | None) -> tuple[float, float, float]:
    """Weights of y − y₁ and f(y) + f(y₁) in the error of a stabilised step, and what is added of ``bend``.

    Between the ends of a step the rule of trapezoids misses h³ y‴/12, stiff part included, and the difference has y‴
    without it: as corrections they differ by the next order.
    """
    if bend is None:
        return 0.8, 0.4 * h, 0.0
    # what is missing in y₁, from which the difference is taken, is counted
    share = scheme.defect / (1.0 - scheme.defect * bend.weights[0])
    return 2.0 * scheme.defect, scheme.defect * h, share
