"""The entries of W themselves: at depth 1, where the metric is Euclidean, and where frames are not determined.

A_{N,W} is smooth where singular values meet, though the frames are not, so that this chart has no hole; beyond depth 1
it costs a decomposition for every rate, and a singular value far below σ_1 keeps the digits of W alone.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.flow.chart import REST, VANISHED, Decomposed, Motion, OfMatrix, OnState
from dlnsym.flow.numbers import FLOATS, State
from dlnsym.flow.points import FloatPoint
from dlnsym.kernels import numpy_target
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import Decomposition, decompose
from dlnsym.manifold.diagonal import Diagonal

ROUNDING = 1e-15
"""Share of the entries of W by which rounding may keep the gradient from being 0."""


class Euclidean:
    """W (n, i, j), float64; depth 1 in flow time, else on the clock of derivations/flow/clocks.py."""

    numbers = FLOATS
    moving = 1

    def __init__(self, depth: float, shape: tuple[int, int], rank: int | None = None) -> None:
        self.depth, self.shapes = depth, (shape,)
        self.rank = min(shape) if rank is None else rank
        self._full = self.rank == min(shape)

    def start(self, point: Decomposed) -> State:
        return [point.W]

    def matrix(self, state: State) -> Array:
        w: Array = state[0]
        return w

    def adapted(self, loss: Any) -> OnState:
        return OfMatrix(self, loss)

    def velocity(self, state: State, gradient: Any) -> Motion:
        w = state[0]
        if self.depth == 1:
            return Motion([-gradient], np.ones(len(w)))
        pace = numpy_target.clock(self.log_size(state), self.depth)
        known = np.isfinite(w).all(axis=(1, 2)) & np.isfinite(gradient).all(axis=(1, 2))
        rate = np.full_like(w, np.nan)
        rate[known] = -self._operator(w[known]).apply(gradient[known])
        return Motion([rate * pace[:, None, None]], pace)

    def _operator(self, w: Array) -> Diagonal:
        """A_{N,W} on the matrices of the rank."""
        u, sigma, v = FLOATS.entered(FloatPoint(w), self.rank)
        frame = Decomposition(u, sigma, v.swapaxes(-1, -2))
        leaves = self.rank < max(self.shapes[0]) and not math.isinf(self.depth)
        edges = eigenvalues.edges(sigma, self.depth) if leaves else None
        return Diagonal(frame, eigenvalues.pairs(sigma, self.depth), edges)

    def decomposed(self, state: State) -> Decomposition:
        return decompose(state[0])

    def settle(self, state: State) -> State:
        """Back to the nearest matrix of the rank."""
        if self._full:
            return state
        known = np.isfinite(state[0]).all(axis=(1, 2))
        nearest = state[0].copy()
        nearest[known] = FloatPoint(state[0][known]).nearest(self.rank)
        return [nearest]

    def squares(self, error: State, new: State) -> Array:
        """Of W in its norm."""
        squares: Array = (error[0] ** 2).sum(axis=(1, 2)) / (new[0] ** 2).sum(axis=(1, 2))
        return squares

    def vanishes(self, state: State) -> Flags | None:
        if self.depth == 1:
            return None
        vanished: Flags = self.log_size(state) < np.log(VANISHED)
        return vanished

    def is_at_rest(self, state: State, gradient: Any) -> Flags:
        w = state[0]
        if self.depth == 1:
            # whether the gradient is down to rounding
            at_rest: Flags = np.abs(gradient).max(axis=(1, 2)) <= ROUNDING * np.abs(w).max(axis=(1, 2))
            return at_rest
        point = FloatPoint(w)
        inner = FLOATS.product(point.U.swapaxes(1, 2), gradient, point.V)
        return still(np.log(point.singular_values), inner.diagonal(axis1=1, axis2=2), gradient)

    def log_size(self, state: State) -> Array:
        size: Array = np.log(np.sqrt((state[0] ** 2).sum(axis=(1, 2))))
        return size


def still(y: Array, shrinking: Array, gradient: Array) -> Flags:
    """If the largest singular value e^y is at rest and no other one grows, (3.7); from the diagonal of U^T ∂E V."""
    noise = REST * np.sqrt((gradient * gradient).sum(axis=(1, 2)))[:, None]
    grows = (shrinking < -noise) & np.isfinite(y)
    moves = (y == y.max(axis=1, keepdims=True)) & (shrinking > noise)
    is_at_rest: Flags = ~(grows | moves).any(axis=1)
    return is_at_rest
