"""The entries of W themselves, at depth 1, where the metric is Euclidean and the flow descends along the gradient."""

from __future__ import annotations

from typing import Any

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.flow.chart import Decomposed, Motion, OfMatrix, OnState
from dlnsym.flow.numbers import FLOATS, State
from dlnsym.manifold.decomposition import Decomposition, decompose

ROUNDING = 1e-15
"""Share of the entries of W by which rounding may keep the gradient from being 0."""


class Euclidean:
    """W (n, i, j), float64, in flow time."""

    numbers = FLOATS
    moving = 1
    depth = 1.0

    def __init__(self, shape: tuple[int, int]) -> None:
        self.shapes = (shape,)

    def start(self, point: Decomposed) -> State:
        return [point.W]

    def matrix(self, state: State) -> Array:
        w: Array = state[0]
        return w

    def adapted(self, loss: Any) -> OnState:
        return OfMatrix(self, loss)

    def velocity(self, state: State, gradient: Any) -> Motion:
        return Motion([-gradient], np.ones(len(gradient)))

    def decomposed(self, state: State) -> Decomposition:
        return decompose(state[0])

    def settle(self, state: State) -> State:
        return state

    def squares(self, error: State, new: State) -> Array:
        """Of W in its norm."""
        squares: Array = (error[0] ** 2).sum(axis=(1, 2)) / (new[0] ** 2).sum(axis=(1, 2))
        return squares

    def vanishes(self, state: State) -> None:
        return None

    def is_at_rest(self, state: State, gradient: Any) -> Flags:
        """Whether the gradient is down to rounding."""
        at_rest: Flags = np.abs(gradient).max(axis=(1, 2)) <= ROUNDING * np.abs(state[0]).max(axis=(1, 2))
        return at_rest
