"""Whether W has come to rest, all of it: the loss stops falling while singular vectors still turn."""

from __future__ import annotations

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.losses.protocol import Loss
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import Decomposition, decompose
from dlnsym.manifold.diagonal import Diagonal

DIFFERENCE = 1e-8
"""Step along the flow, over the size of W, from which it is seen how fast the flow slows down: the stiff part of its
second derivative grows with the step, rounding shrinks with it."""

ROUNDING = 1e-14
"""Of a gradient, over that at W = 0."""

STAYS = 5e-6
"""W has come to rest where it will move by no more than this share of its size, as it is seen: errors of steps are fast
and may hide what is slow and twenty times as large."""


VANISHING, LOST, ALIGNED = 1e-4, 1e-13, 1e-9
"""Singular values that vanish are below this share of the largest one, and the entries of W tell them above that one.
Their vectors are those of the gradient where what it has off the diagonal is below this share of it."""


def turning(loss: Loss, depth: float, w: Array, known: Decomposition | None = None) -> float:
    """How fast W (m, n), next to a saddle where two singular values or more vanish, may turn away from it; 0 if it
    does not.

    While all of them fall their vectors turn, slowly, until some grow: two negative signs are one turn away from two
    positive ones.  Where their vectors are those of the gradient they do not turn.  One alone keeps its sign.
    """
    u, sigma, vt = known or decompose(w)
    vanishing = (sigma < VANISHING * sigma.max()) & (sigma > (LOST * sigma.max() if known is None else 0.0))
    if np.count_nonzero(vanishing) < 2:
        return 0.0
    gradient = np.asarray(loss.gradient(w))
    within = u[:, vanishing].T @ gradient @ vt[vanishing].T
    off = within - np.diag(within.diagonal())
    if np.linalg.norm(off) <= ALIGNED * np.linalg.norm(gradient):
        return 0.0
    return float(np.linalg.norm(within) * sigma[vanishing].max() ** (1.0 - 2.0 / depth))


def moves(loss: Loss, depth: float, rank: int | None, w: Array) -> Flags:
    """Whether matrices (n, i, j) will still move by more than :data:`STAYS` of their sizes; (n,)."""
    found: Flags = left_to_move(loss, depth, rank, w) > STAYS
    return found


def left_to_move(loss: Loss, depth: float, rank: int | None, w: Array) -> Array:
    """How far matrices (n, i, j) will move until they rest, over their sizes, as their motion slows down now; (n,).

    With v the speed and κ = −v′/v: v/κ where v falls like an exponential of flow time, and 2 v/κ at most where W moves
    as its least singular value vanishes, at any depth, which is like a power of flow time, σ ~ t^{−p} with p ≥ 1.
    Infinite where the speed does not fall.
    """
    # below, the speed is rounding of the gradient
    noise = ROUNDING * np.linalg.norm(w, ord=2, axis=(1, 2)) ** (2.0 - 2.0 / depth) * _slope(loss)
    with np.errstate(all="ignore"):
        first = velocity(loss, depth, rank, w)
        speed, size = np.linalg.norm(first, axis=(1, 2)), np.linalg.norm(w, axis=(1, 2))
        seen = speed > noise
        speed = np.where(seen, speed, 1.0)
        step = (DIFFERENCE * size / speed)[:, None, None]
        second = (velocity(loss, depth, rank, w + np.where(seen[:, None, None], step * first, 0.0)) - first) / step
        slowing = -np.einsum("nij,nij->n", first, second) / speed**2
        found: Array = np.where(slowing > 0, 2.0 * speed / (slowing * size), np.inf)
    return np.where(seen, found, 0.0)


def _slope(loss: Loss) -> float:
    """|∂E| at W = 0."""
    return float(np.linalg.norm(loss.gradient(np.zeros(loss.shape))))


def velocity(loss: Loss, depth: float, rank: int | None, w: Array) -> Array:
    """Ẇ of matrices (n, i, j), also where they have lost a singular value to rounding."""
    gradient = np.asarray(loss.gradient(w))
    if depth == 1:
        return -gradient
    k = rank or min(loss.shape)
    u, sigma, vt = decompose(w)
    frame = Decomposition(u[:, :, :k], sigma[:, :k], vt[:, :k])
    leaves = k < max(loss.shape) and np.isfinite(depth)
    edges = eigenvalues.edges(frame.singular_values, depth) if leaves else None
    return -Diagonal(frame, eigenvalues.pairs(frame.singular_values, depth), edges).apply(gradient)
