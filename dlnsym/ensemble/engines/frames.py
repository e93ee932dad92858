"""The flow in singular coordinates, for many matrices at once and every width.

A state holds U, V, the logarithms y of the singular values and flow time t.  It moves on the clock τ of
derivations/clocks.py, dt = r^{2/N−1} dτ with r the largest singular value, in which the escape from a small start is
not stiff; with r = 1 the clock is flow time.
"""

from __future__ import annotations

import numpy as np

from dlnsym._depths import kernel
from dlnsym._validate import Array, Flags
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target

LOG_ORIGIN = -230.0
"""Logarithm of a largest singular value that is taken for 0, near 1e-100."""


class Frames:
    """Rates and read-outs of states (n, 2d² + d + 1)."""

    def __init__(self, task: Task) -> None:
        self.width = d = task.width
        self.rank = task.rank or d
        self.target, self.mask = task.problem.target, task.problem.mask
        self._upper = np.triu_indices(d, 1)
        names = ("log_singular_rate", "log_left_rate", "log_right_rate", "clock")
        self._singular, self._left, self._right, self._clock = (kernel(name, task.depth) for name in names)
        self._cuts = (d * d, 2 * d * d, 2 * d * d + d)

    def start(self, w0: Array) -> Array:
        """The state of each initial matrix at flow time 0; zero singular values have logarithm −inf and stay."""
        u, sigma, vt = np.linalg.svd(w0)
        n, d = len(w0), self.width
        sigma[:, self.rank :] = 0.0
        with np.errstate(divide="ignore"):
            y = np.log(sigma)
        return np.concatenate([u.reshape(n, d * d), vt.swapaxes(1, 2).reshape(n, d * d), y, np.zeros((n, 1))], axis=1)

    def parts(self, state: Array) -> tuple[Array, Array, Array, Array]:
        """U (n, d, d), V (n, d, d), y (n, d), t (n,)."""
        u, v, y, t = np.split(state, self._cuts, axis=1)
        shape = (len(state), self.width, self.width)
        return u.reshape(shape), v.reshape(shape), y, t[:, 0]

    def matrix(self, state: Array) -> Array:
        """W = U Σ V^T."""
        u, v, y, _ = self.parts(state)
        w: Array = (u * np.exp(y)[:, None, :]) @ v.swapaxes(1, 2)
        return w

    def rate(self, state: Array, flow: Flags) -> Array:
        """dstate/dτ; where ``flow`` is set, the rate in flow time."""
        u, v, y, _ = self.parts(state)
        g = u.swapaxes(1, 2) @ numpy_target.gradient_entry(self.matrix(state), self.target, self.mask) @ v
        size = np.where(flow, 0.0, y.max(axis=1))
        i, l = self._upper
        pair = (y[:, i], y[:, l], size[:, None], g[:, i, l], g[:, l, i])
        # two singular values that stay 0 do not turn each other
        idle = np.isneginf(y[:, i])
        rates = np.zeros_like(state)
        du, dv, dy, dt = self.parts(rates)
        for out, frame, turn in ((du, u, self._left), (dv, v, self._right)):
            a = np.zeros_like(g)
            a[:, i, l] = np.where(idle, 0.0, turn(*pair))
            a[:, l, i] = -a[:, i, l]
            out[...] = frame @ a
        dy[...] = np.where(np.isneginf(y), 0.0, self._singular(y, size[:, None], g.diagonal(axis1=1, axis2=2)))
        dt[...] = self._clock(size)
        return rates

    def settle(self, state: Array) -> Array:
        """U and V brought back to orthogonality: one Newton–Schulz step towards the polar factor."""
        settled = state.copy()
        for q in self.parts(settled)[:2]:
            q[...] = 1.5 * q - 0.5 * q @ (q.swapaxes(1, 2) @ q)
        return settled

    def origin(self, state: Array) -> Flags:
        """Whether the largest singular value is gone."""
        gone: Flags = self.parts(state)[2].max(axis=1) < LOG_ORIGIN
        return gone

    def stalled(self, state: Array) -> Flags:
        """Whether no singular value grows and the largest one rests, as measured by the gradient."""
        u, v, y, _ = self.parts(state)
        e = numpy_target.gradient_entry(self.matrix(state), self.target, self.mask)
        g = (u * (e @ v)).sum(axis=1)
        noise = 1e-3 * np.sqrt((e**2).sum(axis=(1, 2)))
        grows = (-g > noise[:, None]) & np.isfinite(y)
        largest = np.take_along_axis(g, y.argmax(axis=1)[:, None], axis=1)[:, 0]
        rests: Flags = ~grows.any(axis=1) & (np.abs(largest) <= noise)
        return rests
