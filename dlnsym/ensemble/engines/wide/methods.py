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

    def share(self, scheme: Scheme) -> float:
        """What is added of the difference: with it in the state after the step, that misses nothing of the order."""
        return scheme.defect / (1.0 - scheme.defect * self.weights[0])


class Methods(Protocol):
    """Steps from a state with its rate; what they return lasts until the next step."""

    def explicit(self, state: Array, first: Array, h: float) -> Explicit:
        """One of DOP853."""

    def stabilised(self, state: Array, first: Array, h: float, scheme: Scheme, bend: Bend | None) -> Stabilised:
        """One of Runge–Kutta–Chebyshev; ``bend`` makes its order 3."""


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
        rows, shares = self._rows, np.zeros(6)
        rows[0], rows[1] = state, first
        now, before, after = 2, 3, 4
        np.multiply(first, scheme.first * h, out=rows[now])
        rows[now] += state
        rows[before] = state
        for of_state, of_now, of_before, of_rate, of_first in scheme.rows:
            self._rate(rows[now], rows[5])
            shares[[0, now, before, 5, 1]] = of_state, of_now, of_before, h * of_rate, h * of_first
            shares[after] = 0.0
            np.dot(shares, rows, out=self._work)
            rows[after] = self._work
            now, before, after = after, now, before
        new, error = self._new, self._work
        new[:] = rows[now]
        loss = self._rate(new, self._new_rate)
        np.subtract(state, new, out=error)
        error *= 0.8
        error += (0.4 * h) * (first + self._new_rate)
        if bend is not None:
            third = bend.weights[0] * new
            for weight, row in zip(bend.weights[1:], bend.past, strict=True):
                third += weight * row
            # the estimate sees y‴ with its stiff part, the difference without it: they differ by the next order
            error *= scheme.defect / scheme.estimate
            third *= bend.share(scheme)
            error -= third
            new += third
            loss = self._rate(new, self._new_rate)
        return Stabilised(new, self._new_rate, loss, float(np.linalg.norm(error)))
