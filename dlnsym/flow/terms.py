"""What drives a chart: the gradient of a loss, or the geodesic spray.

A term gives the rates of a state, and says what an acceptable step is.  A term of noise would add increments to a step
in the same way: it is what a method of stochastic steps takes in place of one of these.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any, Protocol

import numpy as np

from dlnsym.flow.chart import Chart, Motion, PreciseChart
from dlnsym.flow.numbers import EMPTY, State
from dlnsym.losses.attraction import attraction_rates
from dlnsym.losses.protocol import HighPrecisionLoss, SecondOrderLoss
from dlnsym.manifold.decomposition import decompose
from dlnsym.manifold.geometry import spectrum


class Term(Protocol):
    """What a chart is driven by."""

    def motion(self, state: State) -> Motion:
        """Rates of the components that move, and of flow time, per unit of the chart's clock."""


class Gradient:
    """Ẇ = −A_{N,W}(∂E), equation (1.7): descent on a loss in the metric of the chart's depth.

    Along it the loss falls, so that a step in which it does not is too long for stability, whatever its error.
    """

    def __init__(self, chart: Chart, loss: Any) -> None:
        self.chart, self.loss = chart, chart.adapted(loss)

    def motion(self, state: State) -> Motion:
        return self.chart.velocity(state, self.loss.gradient(state))

    def value(self, state: State) -> Any:
        """The loss."""
        return self.loss.value(state)

    def gradient(self, state: State) -> Any:
        """∂E in the form of the chart."""
        return self.loss.gradient(state)


TINY = 3.0
"""Bits by which W lies below the size of its targets where the rescaled clock is used."""
NEGLIGIBLE = 1e-6
"""A rate of attraction below this share of the largest eigenvalue is not relied on: float64 may not know it."""


class PreciseGradient(Gradient):
    """The same in a system of high precision, with what its integrators ask besides.

    ``loss`` is the loss in float64, whose exact form the chart sees; numbers of the precision that is current.
    """

    def __init__(self, chart: PreciseChart, loss: HighPrecisionLoss) -> None:
        exact = loss.exact(chart.numbers)
        super().__init__(chart, exact)
        self.numbers, self.chart, self._plain, self._exact = chart.numbers, chart, loss, exact
        zero = chart.numbers.matrix(tuple((Fraction(0),) * loss.shape[1] for _ in range(loss.shape[0])))
        slope = chart.numbers.size(exact.gradient(zero))
        value = chart.numbers.size(chart.numbers.of_numbers([[exact.value(zero)]]))
        # the loss over its slope at W = 0: the size of what is observed, for a completion problem
        self._target = EMPTY if slope == EMPTY else value + 1 - slope

    chart: PreciseChart

    def rates(self, state: State) -> State:
        """The rates of the components in flow time."""
        return self.motion(state).rates

    def escapes(self, state: State) -> bool:
        """Whether W is so small beside its targets that the rescaled clock serves better than flow time."""
        return self.chart.rescaled(state) is not None and self.chart.size(state) < self._target - TINY

    def rest(self, state: State, tolerance: float) -> float | None:
        """log2 of how far the state may still move, over its scales, where that is known to be below the tolerance.

        From the rates of attraction α (3.13): the gradient falls at least like e^{−αt} near a minimiser, so that its
        integral over time is at most |∂E|/α.
        """
        scales = self.chart.scales(state)
        at = self.chart.matrix(state)
        gradient = self.numbers.size(self._exact.gradient(at)) + math.log2(max(self._plain.shape))
        if gradient == EMPTY:
            return EMPTY
        if gradient > tolerance + min(scales) or not isinstance(self._plain, SecondOrderLoss):
            return None
        rough = np.array(self.numbers.to_mpmath(at).tolist(), dtype=np.float64)
        rates = attraction_rates(self._plain, rough, self.chart.depth)
        largest = float(spectrum(decompose(rough).singular_values, self.chart.depth).max())
        if not rates[-1] > NEGLIGIBLE * largest:
            return None
        moves = self.chart.drift(state, gradient - math.log2(rates[-1]) + 1, math.log2(largest))
        if moves is None:
            return None
        bound = max(move - scale for move, scale in zip(moves, scales, strict=True))
        return bound if bound < tolerance else None
