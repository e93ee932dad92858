"""Steps of diffusions on the manifold, in charts in which the metric is flat along singular values.

W = U f(c) V^T with c_i the length φ_i = N σ_i^{1/N}, or from N on, φ_i − N, which at infinite depth is log σ_i.  A step
has two parts.  :meth:`move` adds noise to the diagonal matrix of the c_i: of all entries, or of symmetric matrices at
infinite depth.  So the singular values of Brownian motion get their law exactly, whatever the step.  :meth:`turn` turns
the singular vectors by what this noise leaves out, with the rates of derivations/diffusion/chart_kernels.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared.validate import Array, Flags
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold.decomposition import complete
from dlnsym.manifold.eigenvalues import up_to

if TYPE_CHECKING:
    from dlnsym.manifold.point import Point


class State(NamedTuple):
    """Of B trajectories: orthogonal U (B, m, m), c (B, r) in falling order, orthogonal V (B, n, n)."""

    U: Array
    c: Array
    V: Array


Gradient = Callable[[Array], Array]
"""The Euclidean gradient of a loss at matrices (B, m, n)."""


class Moved(NamedTuple):
    """A state after a step, whether the drift was cut short, and which trajectories left the range of float64."""

    state: State
    cut: Flags
    lost: Flags


@dataclass(frozen=True)
class Motion:
    """What moves W: noise of ``variance`` in unit time, −``gradient`` and ``entropic`` times the gradient of entropy.

    ``reflect`` keeps the sign of the determinant.
    """

    variance: float = 1.0
    gradient: Gradient | None = None
    entropic: float = 0.0
    reflect: bool = False


class Chart(Protocol):
    """Coordinates of the manifold in which a diffusion takes its steps."""

    moves: int
    turns: int

    def start(self, u: Array, sigma: Array, v: Array) -> State:
        """The state of matrices with this decomposition."""

    def logs(self, c: Array) -> Array:
        """log σ, (B, r)."""

    def move(self, state: State, motion: Motion, h: float, noise: Array) -> Moved:
        """Noise (B, moves) and drift over the time h."""

    def turn(self, state: State, variance: float, noise: Array) -> State:
        """The rest of the noise of this variance, (B, turns)."""

    def shift(self, state: State, velocity: Array) -> State:
        """The end of the straight line of the chart that leaves with U^T W' V, (B, m, n), after time 1."""


DEEP = 4096
"""The depth from which singular values are counted from φ = N, where matrices with σ = 1 are."""


def chart(depth: float, shape: tuple[int, int], rank: int) -> Chart:
    """The chart for a manifold."""
    return DeepChart(depth, shape, rank) if depth > DEEP else FlatChart(depth, shape, rank)


def matrix(of: Chart, state: State) -> Array:
    """W, (B, m, n)."""
    return _product(state, of.logs(state.c))


def retraction(point: Point, X: ArrayLike) -> Array:
    """Matrices (..., m, n) that agree with exp_W(X) to first order, for every X, also where that leaves the manifold.

    Where X has the singular vectors of W in their order it is exp_W(X).
    """
    space, frames = point.manifold, point.frames
    of = chart(space.N, space.shape, space.rank)
    z = point.in_frame(X)
    batch, (m, n), r = z.shape[:-2], space.shape, space.rank

    def flat(a: Array, axes: int) -> Array:
        return np.broadcast_to(a, (*batch, *a.shape[a.ndim - axes :])).reshape(-1, *a.shape[a.ndim - axes :])

    state = of.start(flat(frames.U, 2), flat(frames.singular_values[..., :r], 1), flat(frames.V, 2))
    return matrix(of, of.shift(state, z.reshape(-1, m, n))).reshape(*batch, m, n)


def _product(state: State, y: Array) -> Array:
    r = state.c.shape[-1]
    with np.errstate(over="ignore", invalid="ignore"):
        product: Array = (state.U[..., :r] * np.exp(y)[:, None]) @ state.V[..., :r].mT
    return product


class _Charted:
    """What both charts share: shapes, and the part of the noise that turns singular vectors."""

    whole_turns: bool

    def __init__(self, depth: float, shape: tuple[int, int], rank: int) -> None:
        self.depth, self.shape, self.rank = depth, shape, rank
        self.pairs = np.triu_indices(rank, 1)
        m, n = shape
        self.beyond = m + n - 2 * rank
        self.leaf = math.isinf(depth)
        edges = 0 if self.leaf else rank * self.beyond
        self.turns = 0 if depth == 1 else 2 * len(self.pairs[0]) + edges

    def lengths(self, c: Array) -> Array:
        """φ, (B, r)."""
        raise NotImplementedError

    def logs(self, c: Array) -> Array:
        raise NotImplementedError

    def turn(self, state: State, variance: float, noise: Array) -> State:
        if self.turns == 0:
            return state
        i, l = self.pairs
        y, phi = self.logs(state.c), self.lengths(state.c)
        narrow, wide = kernels.turn_excess(y[:, i], y[:, l], self.depth)
        if self.whole_turns:
            wide = wide + (phi[:, i] + phi[:, l]) ** -2.0
        # of (a + b)/√2 and (a − b)/√2, a and b the angles of left and right singular vectors
        count = len(i)
        both = np.sqrt(0.5 * variance * np.maximum(narrow, 0.0)) * noise[:, :count]
        apart = np.sqrt(0.5 * variance * np.maximum(wide, 0.0)) * noise[:, count : 2 * count]
        left, right = self._skew(both + apart, 0), self._skew(both - apart, 1)
        if not self.leaf and self.beyond:
            r, m = self.rank, self.shape[0]
            share = self.depth - (0.0 if self.whole_turns else 1.0)
            angles = noise[:, 2 * count :].reshape(len(noise), self.beyond, r)
            angles = angles * np.sqrt(variance * share) / phi[:, None]
            _set_edges(left, angles[:, : m - r], r)
            _set_edges(right, angles[:, m - r :], r)
        return State(state.U @ rotations(left), state.c, state.V @ rotations(right))

    def _shares(self, y: Array) -> tuple[Array, Array]:
        """By how much the symmetric and the skew part of U^T W' V move c and turn the frames, (B, r, r) each."""
        root, sigma = np.exp(y / self.depth), np.exp(y)
        across = self._rates(y)[1]
        return 1.0 / (across * (root[:, :, None] + root[:, None])), 1.0 / (sigma[:, :, None] + sigma[:, None])

    def _skew(self, angles: Array, side: int) -> Array:
        i, l = self.pairs
        size = self.shape[side]
        k = np.zeros((len(angles), size, size))
        k[:, i, l], k[:, l, i] = angles, -angles
        return k

    def _gradient(self, state: State, motion: Motion, y: Array) -> Array:
        """U^T ∂E(W) V."""
        assert motion.gradient is not None
        w = _product(state, y)
        known = np.isfinite(w).all(axis=(1, 2), keepdims=True)
        inside: Array = state.U.mT @ np.asarray(motion.gradient(np.where(known, w, 0.0))) @ state.V
        return np.where(known, inside, np.nan)

    def _rates(self, y: Array) -> tuple[Array, Array]:
        """Of the parts of the gradient that are symmetric and skew, (B, r, r) each."""
        i, l = up_to(self.rank)
        both = np.empty((2, *y.shape, self.rank))
        for table, half in zip(both, kernels.chart_rates(y[:, i], y[:, l], self.depth), strict=True):
            table[:, i, l] = table[:, l, i] = half
        return both[0], both[1]

    def _entropy_slope(self, y: Array) -> Array:
        """The derivative of the entropy by φ, (B, r)."""
        i, l = self.pairs
        slope = np.zeros_like(y)
        first, second = kernels.entropy_slopes(y[:, i], y[:, l], self.depth)
        for k, (a, b) in enumerate(zip(i, l, strict=True)):
            slope[:, a] += first[:, k]
            slope[:, b] += second[:, k]
        return slope


class FlatChart(_Charted):
    """The matrices U φ V^T, at depth 1 those of the manifold themselves; at finite depth det W = 0 is no boundary."""

    whole_turns = False

    def __init__(self, depth: float, shape: tuple[int, int], rank: int) -> None:
        super().__init__(depth, shape, rank)
        self.moves = math.prod(shape)

    def start(self, u: Array, sigma: Array, v: Array) -> State:
        return State(u, sigma if self.depth == 1 else self.depth * sigma ** (1.0 / self.depth), v)

    def lengths(self, c: Array) -> Array:
        return c

    def logs(self, c: Array) -> Array:
        return np.asarray(self.depth * np.log(c / self.depth))

    def move(self, state: State, motion: Motion, h: float, noise: Array) -> Moved:
        (m, n), r, count = self.shape, self.rank, len(state.c)
        added = np.sqrt(motion.variance * h) * noise.reshape(count, m, n)
        cut = np.zeros(count, dtype=np.bool_)
        if motion.gradient is not None:
            drift = h * self._drift(state, motion)
            if self.depth > 1:  # the rate grows faster than W
                drift, cut = shortened(drift, 0.5 * np.sqrt((state.c**2).sum(axis=-1)))
            added += drift
        inner = np.arange(r)
        if motion.entropic:
            added[:, inner, inner] += h * motion.entropic * self._entropy_slope(self.logs(state.c))
        if r < min(m, n):
            added[:, r:, r:] = 0.0
        added[:, inner, inner] += state.c
        lost: Flags = np.asarray(~np.isfinite(added).all(axis=(1, 2)))
        if lost.any():
            added[lost] = np.eye(m, n)
        u, c, v = complete(added)
        if motion.reflect and r == m == n:
            u[np.linalg.det(u) * np.linalg.det(v) < 0, :, -1] *= -1.0
        moved = State(state.U @ u, np.maximum(c[:, :r], _LEAST), state.V @ v)
        return Moved(moved, cut, lost)

    def shift(self, state: State, velocity: Array) -> State:
        y, inner = self.logs(state.c), np.arange(self.rank)
        along, across = self._shares(y)
        added = self._in_chart(state.c, velocity, along, across, state.c * np.exp(-y))
        added[:, inner, inner] += state.c
        u, c, v = complete(added)
        return State(state.U @ u, np.maximum(c[:, : self.rank], _LEAST), state.V @ v)

    def _drift(self, state: State, motion: Motion) -> Array:
        y = self.logs(state.c)
        along, across = self._rates(y)
        edge = along.diagonal(axis1=1, axis2=2)
        return -self._in_chart(state.c, self._gradient(state, motion, y), along, across, edge)

    def _in_chart(self, phi: Array, z: Array, along: Array, across: Array, edge: Array) -> Array:
        """How U φ V^T moves, in its frames: by factors of the symmetric and skew parts of z and of what is beyond r."""
        r = self.rank
        inside = z[:, :r, :r]
        moved = np.zeros_like(z)
        moved[:, :r, :r] = 0.5 * (
            along * (inside + inside.mT) + across * (phi[:, :, None] + phi[:, None]) * (inside - inside.mT)
        )
        moved[:, r:, :r] = edge[:, None] * z[:, r:, :r]
        moved[:, :r, r:] = edge[:, :, None] * z[:, :r, r:]
        return moved


_LEAST = 1e-300


class DeepChart(_Charted):
    """W = U e^C V^T at infinite depth, and nearly so at great depth, with C moved among symmetric matrices."""

    whole_turns = True

    def __init__(self, depth: float, shape: tuple[int, int], rank: int) -> None:
        super().__init__(depth, shape, rank)
        self.moves = rank * (rank + 1) // 2

    def start(self, u: Array, sigma: Array, v: Array) -> State:
        return State(u, np.asarray(kernels.conserved_level(sigma, 2.0 * self.depth) / 2.0), v)

    def lengths(self, c: Array) -> Array:
        return np.asarray(self.depth + c)

    def logs(self, c: Array) -> Array:
        return c if self.leaf else np.asarray(self.depth * np.log1p(c / self.depth))

    def move(self, state: State, motion: Motion, h: float, noise: Array) -> Moved:
        r, count = self.rank, len(state.c)
        i, l = up_to(r)
        symmetric = np.zeros((count, r, r))
        noise = noise * np.sqrt(motion.variance * h * np.where(i == l, 1.0, 0.5))
        symmetric[:, i, l] = symmetric[:, l, i] = noise
        y, phi, inner = self.logs(state.c), self.lengths(state.c), np.arange(r)
        # what a Brownian matrix has beyond a symmetric one
        repulsion = (1.0 / (phi[:, :, None] + phi[:, None])).sum(axis=-1) - 0.5 / phi + self.beyond / phi
        symmetric[:, inner, inner] += 0.5 * motion.variance * h * repulsion
        if motion.entropic:
            symmetric[:, inner, inner] += h * motion.entropic * self._entropy_slope(y)
        cut = np.zeros(count, dtype=np.bool_)
        left, right = state.U, state.V
        if motion.gradient is not None:
            g = self._gradient(state, motion, y)
            along, across = self._rates(y)
            inside = g[:, :r, :r]
            drift, cut = shortened(-0.5 * h * along * (inside + inside.mT), np.ones(count))
            symmetric += drift
            turns, late = shortened(-0.5 * h * across * (inside - inside.mT), np.ones(count))
            left, right = self._turned(state, turns, -h * np.exp(y - 2.0 * y / self.depth) / self.depth, g)
            cut |= late
        symmetric[:, inner, inner] += state.c
        finite: Flags = np.asarray(
            np.logical_and.reduce([np.isfinite(a).all(axis=(1, 2)) for a in (symmetric, left, right)])
        )
        if not finite.all():
            symmetric[~finite], left, right = np.eye(r), left.copy(), right.copy()
            left[~finite], right[~finite] = state.U[~finite], state.V[~finite]
        return Moved(_sorted(left, symmetric, right), cut, ~finite)

    def shift(self, state: State, velocity: Array) -> State:
        r, y, inner = self.rank, self.logs(state.c), np.arange(self.rank)
        along, across = self._shares(y)
        inside = velocity[:, :r, :r]
        symmetric = 0.5 * along * (inside + inside.mT)
        symmetric[:, inner, inner] += state.c
        left, right = self._turned(state, 0.5 * across * (inside - inside.mT), np.exp(-y), velocity)
        return _sorted(left, symmetric, right)

    def _turned(self, state: State, angles: Array, share: Array, z: Array) -> tuple[Array, Array]:
        """Both frames turned apart by angles (B, r, r), and beyond the rank by entries of z times a share (B, r)."""
        r, found = self.rank, []
        for frame, inner, entries in ((state.U, angles, z), (state.V, -angles, z.mT)):
            size = frame.shape[-1]
            k = np.zeros((len(angles), size, size))
            k[:, :r, :r] = inner
            if not self.leaf and size > r:
                _set_edges(k, share[:, None] * entries[:, r:, :r], r)
            known = np.isfinite(k).all(axis=(1, 2), keepdims=True)
            found.append(np.where(known, frame @ rotations(np.where(known, k, 0.0)), np.nan))
        return found[0], found[1]


def _sorted(left: Array, symmetric: Array, right: Array) -> State:
    """The state of U f(S) V^T for a symmetric S, whose eigenvalues are put in falling order."""
    c, q = np.linalg.eigh(symmetric)
    c, q = np.ascontiguousarray(c[:, ::-1]), np.ascontiguousarray(q[:, :, ::-1])
    return State(_after(left, q), c, _after(right, q))


def _after(frame: Array, q: Array) -> Array:
    """A frame whose first columns are turned by q."""
    r = q.shape[-1]
    if frame.shape[-1] == r:
        return np.asarray(frame @ q)
    return np.concatenate([frame[..., :r] @ q, frame[..., r:]], axis=-1)


def _set_edges(k: Array, angles: Array, r: int) -> None:
    """Entries of a skew matrix beyond the rank: angles (B, size − r, r)."""
    k[:, r:, :r] = angles
    k[:, :r, r:] = -angles.mT


def shortened(drift: Array, most: Array) -> tuple[Array, Flags]:
    """Matrices (B, …) of at most the length ``most``, (B,), and which ones were longer."""
    size = np.sqrt((drift**2).sum(axis=(1, 2)))
    cut: Flags = np.asarray(size > most)
    if cut.any():
        drift = np.where(cut[:, None, None], drift * (most / np.where(cut, size, 1.0))[:, None, None], drift)
    return drift, cut


def rotations(k: Array) -> Array:
    """Rotations by skew matrices (B, s, s): exponentials at s = 2, else Cayley's transform, equal to order 2."""
    size = k.shape[-1]
    if size == 1:
        return np.ones_like(k)
    if size == 2:
        cosine, sine = np.cos(k[:, 0, 1]), np.sin(k[:, 0, 1])
        return np.stack([np.stack([cosine, sine], axis=-1), np.stack([-sine, cosine], axis=-1)], axis=-2)
    one = np.eye(size)
    return np.asarray(np.linalg.solve(one - 0.5 * k, one + 0.5 * k))
