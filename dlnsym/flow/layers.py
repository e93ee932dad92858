"""All weights, from W_N down to W_1, by (1.4) in flow time, which is N times the time of (1.3); any inner widths."""

from __future__ import annotations

from typing import Any

from dlnsym.flow.chart import Decomposed, Motion, OfMatrix, OnState, PreciseDefaults
from dlnsym.flow.numbers import EMPTY, Matrix, PreciseNumbers, State
from dlnsym.flow.points import balanced
from dlnsym.manifold import precise


class Layers(PreciseDefaults):
    """W_N, …, W_1 in a system of high precision, balanced or not."""

    def __init__(self, numbers: PreciseNumbers, depth: int) -> None:
        self.numbers, self.depth = numbers, depth

    def start(self, point: Decomposed) -> State:
        """The balanced weights with that product."""
        return [self.numbers.converted(m) for m in balanced(point, self.depth)]

    def matrix(self, state: State) -> Matrix:
        return self.numbers.product(*state)

    def adapted(self, loss: Any) -> OnState:
        return OfMatrix(self, loss)

    def velocity(self, state: State, gradient: Matrix) -> Motion:
        n, times, kernels = len(state), self.numbers.product, self.numbers.kernels
        # W_N … W_{j+1} and W_{j−1} … W_1 for every weight
        above, below = (
            [self.numbers.identity(len(state[0].tolist()))],
            [self.numbers.identity(len(state[-1].tolist()[0]))],
        )
        for w in state[:-1]:
            above.append(times(above[-1], w))
        for w in reversed(state[1:]):
            below.append(times(w, below[-1]))
        rates = [kernels.layer_rate(a, gradient, b, n) for a, b in zip(above, reversed(below), strict=True)]
        return Motion(rates, 1)

    def size(self, state: State) -> float:
        """The product of the largest entries: unbalanced weights may well have the product 0."""
        return float(sum(map(self.numbers.size, state)))

    def scales(self, state: State) -> list[float]:
        largest = max(self.numbers.size(m) for m in state)
        # weights that are all 0 have no size of their own
        return [0.0 if largest == EMPTY else largest] * len(state)

    def singular_values(self, state: State) -> tuple[Any, ...]:
        return precise.singular_values(self.numbers.to_mpmath(self.matrix(state)))
