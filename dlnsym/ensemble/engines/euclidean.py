"""The flow at depth 1, where the metric is Euclidean and a singular value may pass through 0: in the entries of W."""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target


class Euclidean:
    """Rates and read-outs of states (n, d² + 1): the entries of W, and flow time t, which is the clock."""

    def __init__(self, task: Task) -> None:
        self.width = task.width
        self._target, self._mask = task.problem.target, task.problem.mask

    def start(self, w0: Array) -> tuple[Array, Array]:
        """Nothing is kept apart."""
        n = len(w0)
        return np.concatenate([w0.reshape(n, self.width**2), np.zeros((n, 1))], axis=1), np.empty((n, 0))

    def matrix(self, state: Array, kept: Array) -> Array:
        return state[:, :-1].reshape(-1, self.width, self.width)

    def loss(self, state: Array, kept: Array) -> Array:
        entries = numpy_target.loss_entry(self.matrix(state, kept), self._target, self._mask)
        loss: Array = entries.reshape(len(state), self.width**2).sum(axis=1)
        return loss

    def rate(self, state: Array, kept: Array, out: Array) -> None:
        out[:, :-1] = -self._gradient(state).reshape(len(state), self.width**2)
        out[:, -1] = 1.0

    def settle(self, state: Array) -> Array:
        """Nothing drifts."""
        return state

    def squares(self, error: Array, new: Array) -> Array:
        """Of W in its norm; t has none."""
        squares: Array = (error[:, :-1] ** 2).sum(axis=1) / (new[:, :-1] ** 2).sum(axis=1)
        return squares

    def gone(self, state: Array) -> None:
        return None

    def rests(self, state: Array, kept: Array) -> Flags:
        """Whether the gradient is down to rounding."""
        rests: Flags = np.abs(self._gradient(state)).max(axis=(1, 2)) <= 1e-15 * np.abs(self._target).max()
        return rests

    def _gradient(self, state: Array) -> Array:
        w = state[:, :-1].reshape(-1, self.width, self.width)
        gradient: Array = numpy_target.gradient_entry(w, self._target, self._mask)
        return gradient
