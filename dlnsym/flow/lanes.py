"""Many trajectories of one chart as rows of one array, which a method moves as a whole."""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.flow.chart import LaneChart
from dlnsym.flow.numbers import State
from dlnsym.flow.points import FloatPoint
from dlnsym.flow.terms import Gradient


class Lanes:
    """States (n, k) of a chart and a term: the components that move, then flow time; those that stay in another array.

    A chart of numbers alone has its arrays by columns in memory, one of matrices by rows, so that its components are
    views.
    """

    def __init__(self, chart: LaneChart, term: Gradient) -> None:
        self.chart, self.term = chart, term
        self._by_columns = not any(chart.shapes)
        self._sizes = [prod(shape) for shape in chart.shapes]

    def start(self, w0: Array) -> tuple[Array, Array]:
        """States at flow time 0, and what stays."""
        components = self.chart.start(FloatPoint(w0))
        n, moving = len(w0), self.chart.moving
        state = self._empty(n, sum(self._sizes[:moving]) + 1)
        constants = self._empty(n, sum(self._sizes[moving:]))
        self._write(state, components[:moving])
        state[:, -1] = 0.0
        self._write(constants, components[moving:])
        return state, constants

    def parts(self, state: Array, constants: Array) -> State:
        """The components, as views."""
        moving = self.chart.moving
        return [*self._split(state, 0, moving), *self._split(constants, moving, len(self._sizes))]

    def rates(self, state: Array, constants: Array) -> Array:
        """(n, k)."""
        rates, pace = self.term.motion(self.parts(state, constants))
        out = self._empty(len(state), state.shape[1])
        self._write(out, rates)
        out[:, -1] = pace
        return out

    def settle(self, state: Array, constants: Array) -> Array:
        """States brought back to where the flow keeps them."""
        settled = self._empty(len(state), state.shape[1])
        self._write(settled, self.chart.settle(self.parts(state, constants))[: self.chart.moving])
        settled[:, -1] = state[:, -1]
        return settled

    def squares(self, error: Array, new: Array, constants: Array) -> Array:
        """Square of the size of an error relative to the new state, that of flow time included; (n,)."""
        of_chart = self.chart.squares(self.parts(error, constants), self.parts(new, constants))
        squares: Array = of_chart + (error[:, -1] / new[:, -1]) ** 2
        return squares

    def matrix(self, state: Array, constants: Array) -> Array:
        """W, (n, i, j)."""
        w: Array = self.chart.matrix(self.parts(state, constants))
        return w

    def value(self, state: Array, constants: Array) -> Array:
        """The loss, (n,)."""
        value: Array = self.term.value(self.parts(state, constants))
        return value

    def _empty(self, n: int, k: int) -> Array:
        return np.empty((k, n)).T if self._by_columns else np.empty((n, k))

    def _split(self, array: Array, first: int, last: int) -> list[Any]:
        found, at = [], 0
        for shape, size in zip(self.chart.shapes[first:last], self._sizes[first:last], strict=True):
            found.append(array[:, at : at + size].reshape(len(array), *shape) if shape else array[:, at])
            at += size
        return found

    def _write(self, array: Array, components: State) -> None:
        at = 0
        for component in components:
            size = prod(np.shape(component)[1:])
            array[:, at : at + size] = np.reshape(component, (-1, size)) if np.ndim(component) else component
            at += size
