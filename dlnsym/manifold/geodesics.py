"""Geodesics of g^N, and what is carried along them in parallel.

W'' = −Γ(W', W') is integrated in the singular coordinates of its start, in units of the metric there; the right-hand
side is smooth where singular values meet.  At finite depth the manifold is not complete: a geodesic ends where its
matrix loses rank.  The scale of W is known exactly: Σ N(σ_i^{2/N} − 1), at infinite depth log det W^T W, is a
polynomial of degree 2 in t, with the coefficients 2 Σ σ_i^{2/N−1} X_ii and |X|²/N.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array, Flags
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold.connection import christoffel
from dlnsym.manifold.decomposition import complete
from dlnsym.manifold.local import Local
from dlnsym.manifold.stepping import MOST_STEPS, Rate, TooManyStepsError, integrate

Lanes = NDArray[np.intp]

TOLERANCE = 1e-14
"""Of the estimate of a step's error, in units of the metric; the error is a hundredth of it."""
SINGULAR = 1e-12
"""The ratio of the smallest to the largest singular value at which a matrix counts as singular."""


LONGEST = 10_000
"""The length to which geodesics of infinite depth are followed; at finite depth those of any length turn little."""


class Spray:
    """The equation of geodesics and of parallel transport for B lanes, from B points or all from one.

    A state (B, q·m·n) holds W, W' and the matrices that are carried, in singular coordinates of the start, each entry
    over that of a unit vector of the metric there.
    """

    def __init__(self, start: Local, lanes: int, parts: int) -> None:
        self.depth, self.shape, self.rank, self.parts = start.depth, start.shape, start.rank, parts
        self.beyond = start.layout.beyond
        unit = np.moveaxis(np.sqrt(start.spectrum), -1, 0)
        unit = np.where(unit > 0, unit, unit.max(axis=(-2, -1), keepdims=True))
        self.unit = np.broadcast_to(unit, (lanes, *self.shape))[:, None]

    def pack(self, *matrices: Array) -> Array:
        """Matrices (B, m, n), as many as there are parts, as a state."""
        stacked = np.stack([np.broadcast_to(z, self.unit[:, 0].shape) for z in matrices], axis=1)
        return np.asarray((stacked / self.unit).reshape(len(self.unit), self.parts * math.prod(self.shape)))

    def unpack(self, state: Array, lanes: Lanes) -> Array:
        """The matrices of a state of some lanes, (b, q, m, n)."""
        return np.asarray(state.reshape(len(state), self.parts, *self.shape) * self.unit[lanes])

    def rates(self, state: Array, lanes: Lanes) -> Rate:
        """The derivative of a state, and the longest step: half the time to rank loss at this speed, 0 near it."""
        matrices = self.unpack(state, lanes)
        finite: Flags = np.asarray(np.isfinite(state).all(axis=1))
        if not finite.all():
            matrices = np.where(finite[:, None, None, None], matrices, np.eye(*self.shape))
        u, sigma, v = complete(matrices[:, 0])
        sigma = sigma[:, : self.rank]
        inside = np.where(self.beyond, 0.0, u.mT[:, None] @ matrices[:, 1:] @ v[:, None])
        change = np.empty_like(matrices)
        change[:, 0] = matrices[:, 1]
        change[:, 1:] = u[:, None] @ self._accelerations(Local(sigma, self.depth, self.shape), inside) @ v.mT[:, None]
        regular: Flags = np.asarray(finite & (sigma[:, -1] > SINGULAR * sigma[:, 0]))
        inward = np.maximum(-inside[:, 0, self.rank - 1, self.rank - 1], 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            # φ_r = N σ_r^{1/N} falls at the rate σ_r^{1/N − 1} X_rr
            longest = np.where(regular, 0.5 * self.depth * sigma[:, -1] / inward, 0.0)
            rates = (change / self.unit[lanes]).reshape(state.shape)
            rounding = np.finfo(np.float64).eps * sigma[:, 0] / sigma[:, -1]
        return Rate(np.where(regular[:, None], rates, np.nan), longest, rounding)

    def _accelerations(self, at: Local, inside: Array) -> Array:
        """−Γ(X, Y) for X = W' and each Y of W' and the carried matrices, in singular coordinates."""
        table, r = christoffel(at), self.rank
        x = inside[:, 0]
        result = np.einsum("ijlz,zij,zcjl->zcil", table, x[..., :r], inside[..., :r, :])
        if inside.shape[1] == 1:
            return np.asarray(2.0 * result)
        result += np.einsum("ijlz,zcij,zjl->zcil", table, inside[..., :r], x[..., :r, :])
        return np.asarray(result)


class Flown(NamedTuple):
    """Matrices (B, q, m, n) in singular coordinates of the start, the times reached, and whether these are the ends."""

    matrices: Array
    time: Array
    arrived: Flags


def flow(
    start: Local,
    x: Array,
    duration: Array,
    *carried: Array,
    tolerance: float = TOLERANCE,
    most_steps: int = MOST_STEPS,
) -> Flown:
    """W, W' and the carried matrices after the times ≥ 0 (B,) along the geodesics of velocity X, (B, m, n).

    The metric is that of a cone with the homotheties W ↦ cW, at infinite depth of a product.  Of X = cW + X̃ with X̃
    tangent to the matrices of equal scale only X̃ is integrated: with g = 1 + ct/N the geodesic is
    g^N W̃(t/g), and what is parallel along W̃ is so along W after multiplication by g^{N−1}.
    """
    lanes, r = len(duration), start.rank
    at = np.zeros((lanes, *start.shape))
    at[:, np.arange(r), np.arange(r)] = start.sigma
    c = _outward(start, x)
    c = np.where(1.0 + c * duration / start.depth > LEAST_GROWTH, c, 0.0)
    along = x - c[:, None, None] * at
    growth = 1.0 + c * duration / start.depth
    found = _flow(start, at, along, duration / growth, carried, tolerance, most_steps)
    # back from the time of the integration, which may have ended early
    with np.errstate(divide="ignore", invalid="ignore"):
        time = np.where(found.arrived, duration, found.time / (1.0 - c * found.time / start.depth))
    growth = 1.0 + c * time / start.depth
    power = exponential(c * time, start.depth)[:, None, None]
    g, c = growth[:, None, None], c[:, None, None]
    w, v, *others = np.moveaxis(found.matrices, 1, 0)
    with np.errstate(over="ignore", invalid="ignore"):
        moved = [power * w, power / g * (v / g + c * w), *(power / g * z for z in others)]
    return Flown(np.stack(moved, axis=1), time, found.arrived)


LEAST_GROWTH = 0.25
"""The factor of σ^{1/N} below which a geodesic comes close to W = 0 and is integrated as a whole."""


def _outward(at: Local, x: Array) -> Array:
    """c of the radial part cW of X, (B,)."""
    r = at.rank
    weights = at.sigma ** (2.0 / at.depth)
    diagonal = np.einsum("zii->zi", x[:, :r, :r])
    return np.asarray((weights / at.sigma * diagonal).sum(axis=-1) / weights.sum(axis=-1))


def exponential(x: Array, depth: float) -> Array:
    """(1 + x/N)^N, at infinite depth e^x."""
    y = x / depth
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        return np.exp(x * np.where(y == 0.0, 1.0, np.log1p(y) / y))


def _flow(
    start: Local,
    at: Array,
    x: Array,
    duration: Array,
    carried: tuple[Array, ...],
    tolerance: float,
    most_steps: int,
) -> Flown:
    lanes = len(duration)
    spray = Spray(start, lanes, 2 + len(carried))
    state = spray.pack(at, x, *carried)
    speed = np.sqrt(start.inner(x, x))
    if math.isinf(start.depth) and (speed * duration > LONGEST).any():
        raise TooManyStepsError(f"it is more than {LONGEST:,} long")
    # errors count next to the largest entry of W and the distance, the speed, and the sizes of what is carried
    parts = np.abs(state.reshape(lanes, spray.parts, math.prod(start.shape)))
    sizes = np.maximum(parts.max(axis=2), 1e-300)
    sizes[:, 0] += speed * duration
    sizes[:, 1] = np.maximum(sizes[:, 1], speed / parts.shape[2])
    scale = np.repeat(sizes, parts.shape[2], axis=1)
    first = 0.3 / np.maximum(speed, 1e-300)
    found = integrate(spray.rates, state, duration, scale, first, tolerance, most_steps)
    matrices = spray.unpack(found.state, np.arange(lanes))
    matrices[:, 0] = _with_exact_scale(start, x, speed, found.time, matrices[:, 0])
    return Flown(matrices, found.time, found.arrived)


def _with_exact_scale(start: Local, x: Array, speed: Array, time: Array, w: Array) -> Array:
    """W, of the rank of the start, times the number that brings it to the scale that is known."""
    r, depth = start.rank, start.depth
    u, sigma, v = complete(w)
    sigma = sigma[:, :r]
    now, linear = _scale_of(sigma, depth), _outward(start, x) * (start.sigma ** (2.0 / depth)).sum(axis=-1)
    known = _scale_of(start.sigma, depth) + 2.0 * time * linear + (time * speed) ** 2 / depth
    factor = np.exp((known - now) / (2.0 * (sigma ** (2.0 / depth)).sum(axis=-1)))[:, None, None]
    # where the scale is out of range
    factor = np.where(np.isfinite(factor), factor, 1.0)
    if start.layout.some:
        w = (u[..., :r] * sigma[:, None]) @ v[..., :r].mT
    return np.asarray(w * factor)


def _scale_of(sigma: Array, depth: float) -> Array:
    """Σ N(σ_i^{2/N} − 1), (B,)."""
    return np.asarray(kernels.conserved_level(sigma, depth).sum(axis=-1))
