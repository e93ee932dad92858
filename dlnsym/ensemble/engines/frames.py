"""The flow in singular coordinates, for many matrices at once and every width.

A state holds U, V, the logarithms y of the singular values and flow time t.  It moves on the clock τ of
derivations/flow/clocks.py, dt = r^{2/N−1} dτ with r the largest singular value, in which the escape from a small start
is not stiff.  Singular values never reach 0, so the determinant cannot change its sign.  Close ones turn their singular
vectors fast: the steps become short there, by the logarithm of the gap.
"""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.engines.control import REST, SMALLEST
from dlnsym.ensemble.engines.observed import compose, observed
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target
from dlnsym.manifold.decomposition import decompose


class Frames:
    """Rates and read-outs of states (n, 2d² + d + 1)."""

    def __init__(self, task: Task) -> None:
        d = self.width = task.width
        self.rank = task.rank or d
        self._observed = observed(task.problem)
        self._depth = task.depth
        self._identity = np.eye(d)
        # what column l takes of a defect of orthogonality between it and column i
        self._share = np.triu(np.ones((d, d)), 1) + 0.5 * self._identity
        # pairs i < l of which the larger singular value is not 0
        self._pairs = np.triu(np.ones((d, d), dtype=np.bool_), 1) & (np.arange(d)[:, None] < self.rank)

    def start(self, w0: Array) -> tuple[Array, Array]:
        """Singular values beyond the rank are and stay 0, with logarithm −inf; nothing is kept apart."""
        u, sigma, vt = decompose(w0)
        sigma[:, self.rank :] = 0.0
        n, d = len(w0), self.width
        state = np.zeros((n, 2 * d * d + d + 1))
        parts = self.parts(state)
        parts[0][...], parts[1][...] = u, vt.swapaxes(1, 2)
        with np.errstate(divide="ignore"):
            parts[2][...] = np.log(sigma)
        return state, np.empty((n, 0))

    def parts(self, state: Array) -> tuple[Array, Array, Array, Array]:
        """Views of U (n, d, d), V (n, d, d), y (n, d) and t (n,)."""
        n, d = len(state), self.width
        u, v = state[:, : d * d], state[:, d * d : 2 * d * d]
        return u.reshape(n, d, d), v.reshape(n, d, d), state[:, 2 * d * d : -1], state[:, -1]

    def matrix(self, state: Array, kept: Array) -> Array:
        u, v, y, _ = self.parts(state)
        return compose(u, np.exp(y), v)

    def loss(self, state: Array, kept: Array) -> Array:
        u, v, y, _ = self.parts(state)
        return self._observed.loss(u, np.exp(y), v)

    def rate(self, state: Array, kept: Array, out: Array) -> None:
        u, v, y, _ = self.parts(state)
        du, dv, dy, dt = self.parts(out)
        g = self._observed.gradient(u, np.exp(y), v)
        size = y.max(axis=1)
        pairs = y[:, :, None], y[:, None, :], size[:, None, None]
        left, right = numpy_target.log_turns(*pairs, g, g.swapaxes(1, 2), self._depth)
        np.matmul(u, self._skew(left), out=du)
        np.matmul(v, self._skew(right), out=dv)
        r = self.rank
        shrinking = g.diagonal(axis1=1, axis2=2)[:, :r]
        dy[:, :r] = numpy_target.log_singular_rate(y[:, :r], size[:, None], shrinking, self._depth)
        dy[:, r:] = 0.0
        dt[...] = numpy_target.clock(size, self._depth)

    def settle(self, state: Array) -> Array:
        """U and V brought back to orthogonality; columns of larger singular values are disturbed least.

        Column l gives up what it has of column i < l, and half its own excess in length: to first order in the
        defect, Gram–Schmidt in the order of the singular values at the start.
        """
        for q in self.parts(state)[:2]:
            defect = np.matmul(q.swapaxes(1, 2), q) - self._identity
            q -= np.matmul(q, defect * self._share)
        return state

    def squares(self, error: Array, new: Array) -> Array:
        """Of U, V and y in their worst entry, as far as :meth:`settle` leaves it; of t in itself."""
        left = error.copy()
        for e, q in zip(self.parts(left)[:2], self.parts(new)[:2], strict=True):
            defect = np.matmul(q.swapaxes(1, 2), e)
            e -= np.matmul(q, (defect + defect.swapaxes(1, 2)) * self._share)
        size = np.abs(left, out=left)
        worst: Array = np.maximum(size[:, :-1].max(axis=1), size[:, -1] / new[:, -1])
        return worst * worst

    def gone(self, state: Array) -> Flags:
        gone: Flags = self.parts(state)[2].max(axis=1) < np.log(SMALLEST)
        return gone

    def rests(self, state: Array, kept: Array) -> Flags:
        u, v, y, _ = self.parts(state)
        g = self._observed.gradient(u, np.exp(y), v)
        noise = REST * np.sqrt((g * g).sum(axis=(1, 2)))[:, None]
        shrinking = g.diagonal(axis1=1, axis2=2)
        grows = (shrinking < -noise) & np.isfinite(y)
        moves = (y == y.max(axis=1, keepdims=True)) & (shrinking > noise)
        rests: Flags = ~(grows | moves).any(axis=1)
        return rests

    def _skew(self, turns: Array) -> Array:
        """The antisymmetric matrices with these entries at the pairs."""
        upper = np.where(self._pairs, turns, 0.0)
        return upper - upper.swapaxes(1, 2)
