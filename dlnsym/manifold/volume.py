"""Densities of volume and the effective rank from singular values that are checked already."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from dlnsym._validate import Array
from dlnsym.kernels import numpy_target

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


def log_density_on(manifold: Manifold, sigma: Array) -> Array:
    """log sqrt(det g^N) at matrices with the singular values σ > 0, (..., r) -> (...).

    A tangent direction that pairs σ_i with a singular value 0 has the factor λ_i0^{−1/2}, of which there are m + n − 2r
    for each i, but none on a leaf with fixed row and column spaces.
    """
    total = log_density(sigma, manifold.N)
    edges = 0 if manifold.frozen else sum(manifold.shape) - 2 * manifold.rank
    if edges:
        total = total + 0.5 * edges * numpy_target.volume_mixed(sigma, manifold.N).sum(axis=-1)
    return total


def effective_rank_of(sigma: Array) -> Array:
    """Effective rank from singular values ≥ 0, not all 0: (..., d) -> (...)."""
    # a power of two takes the scale away without rounding, so that the sum is in range
    return effective_rank_at(np.ldexp(sigma, -np.frexp(sigma.max(axis=-1, keepdims=True))[1]))


def effective_rank_at(sigma: Array) -> Array:
    """The same, of singular values whose sum is in range."""
    shares = numpy_target.entropy_term(sigma, sigma.sum(axis=-1, keepdims=True))
    rank: Array = numpy_target.effective_rank(shares.sum(axis=-1))
    return rank


def log_density(sigma: Array, depth: float, pair: Callable[..., Array] = numpy_target.volume_pair) -> Array:
    """Sum over single singular values > 0 and over pairs i < l: (..., d) -> (...), for a checked depth.

    With the kernel ``volume_pair`` the density is one with respect to dW, with ``volume_svd_pair`` one with respect to
    dΣ dU dV.
    """
    singles = numpy_target.volume_single(sigma, depth).sum(axis=-1)
    result: Array = singles + pair_sum(sigma, depth, pair)
    return result


def pair_sum(sigma: Array, depth: float, pair: Callable[..., Array]) -> Array:
    """Sum of a kernel over pairs i < l: (..., d) -> (...)."""
    i, l = np.triu_indices(sigma.shape[-1], 1)
    total: Array = pair(sigma[..., i], sigma[..., l], depth).sum(axis=-1)
    return total
