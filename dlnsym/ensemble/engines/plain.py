"""The flow at depth 1, where the metric is Euclidean and a singular value may pass through 0: in the entries of W."""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target


class Plain:
    """Rates and read-outs of states (n, d² + 1): the entries of W, and flow time t, which is the clock."""

    def __init__(self, task: Task) -> None:
        self.width = task.width
        self.target, self.mask = task.problem.target, task.problem.mask

    def start(self, w0: Array) -> Array:
        """The state of each initial matrix at flow time 0."""
        return np.concatenate([w0.reshape(len(w0), self.width**2), np.zeros((len(w0), 1))], axis=1)

    def matrix(self, state: Array) -> Array:
        """W."""
        return state[:, :-1].reshape(-1, self.width, self.width)

    def rate(self, state: Array, flow: Flags) -> Array:
        """dstate/dt = −∂E."""
        gradient = numpy_target.gradient_entry(self.matrix(state), self.target, self.mask)
        return np.concatenate([-gradient.reshape(len(state), self.width**2), np.ones((len(state), 1))], axis=1)

    def settle(self, state: Array) -> Array:
        """Nothing drifts."""
        return state

    def origin(self, state: Array) -> Flags:
        """W = 0 is a place like any other."""
        return np.zeros(len(state), dtype=bool)

    def stalled(self, state: Array) -> Flags:
        """Whether the gradient is down to rounding."""
        gradient = numpy_target.gradient_entry(self.matrix(state), self.target, self.mask)
        noise: Flags = np.abs(gradient).max(axis=(1, 2)) <= 1e-15 * np.abs(self.target).max()
        return noise
