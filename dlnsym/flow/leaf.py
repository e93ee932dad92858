"""The flow at infinite depth on matrices with given row and column spaces, which it does not leave.

There λ^∞(σ, 0) = 0, so that W = U_0 w V_0^T with fixed frames and an invertible matrix w of the size of the rank, which
follows the flow of the loss that it sees.
"""

from __future__ import annotations

import math
from typing import Any

import mpmath

from dlnsym.flow.chart import Decomposed, OnState
from dlnsym.flow.numbers import Matrix, PreciseNumbers, State
from dlnsym.flow.points import PrecisePoint
from dlnsym.flow.power import Power


class LeafPower(Power):
    """The chart of w = U_0^T W V_0 with its logarithms, for an m × n matrix of rank r."""

    def __init__(self, numbers: PreciseNumbers, point: PrecisePoint) -> None:
        super().__init__(numbers, math.inf, len(point.singular_values))
        self._left, self._right = numbers.converted(point.U), numbers.converted(point.V)

    def start(self, point: Decomposed) -> State:
        """The state at a matrix of the leaf, in its own frames: w = diag(σ)."""
        one, values = mpmath.eye(self.rank), point.singular_values
        inner = self.numbers.converted(mpmath.diag(list(values)))
        return super().start(PrecisePoint(inner, one, values, one))

    def matrix(self, state: State) -> Matrix:
        return self.numbers.product(self._left, state[0], self.numbers.transposed(self._right))

    def adapted(self, loss: Any) -> OnState:
        return _Seen(self, loss)

    def seen(self, gradient: Matrix) -> Matrix:
        """U_0^T ∂E V_0."""
        return self.numbers.product(self.numbers.transposed(self._left), gradient, self._right)


class _Seen:
    """A loss of W as w sees it."""

    def __init__(self, chart: LeafPower, loss: Any) -> None:
        self._chart, self._loss = chart, loss

    def value(self, state: State) -> Any:
        return self._loss.value(self._chart.matrix(state))

    def gradient(self, state: State) -> Matrix:
        return self._chart.seen(self._loss.gradient(self._chart.matrix(state)))
