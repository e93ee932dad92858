"""Densities of volume and the effective rank from singular values that are checked already."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target
from dlnsym.manifold.scaling import moderate_values

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


def log_density(sigma: Array, depth: float) -> Array:
    """log of the density with respect to dW of singular values > 0, (..., d) -> (...), for a checked depth."""
    return _singles(sigma, depth) - log_spectrum_of_pairs(sigma, depth)


def log_density_svd(sigma: Array, depth: float) -> Array:
    """log of the density with respect to dΣ dU dV of singular values > 0, (..., d) -> (...), for a checked depth."""
    kernel = numpy_target.moderate_volume_svd_pair if moderate_values(sigma) else numpy_target.volume_svd_pair
    return _singles(sigma, depth) + _pairs(kernel, sigma, depth)


def log_spectrum_of_pairs(sigma: Array, depth: float) -> Array:
    """Σ log λ_il over pairs i < l, (..., d) -> (...)."""
    kernel = numpy_target.moderate_volume_pair if moderate_values(sigma) else numpy_target.volume_pair
    return -_pairs(kernel, sigma, depth)


def _singles(sigma: Array, depth: float) -> Array:
    total: Array = numpy_target.volume_single(sigma, depth).sum(axis=-1)
    return total


def _pairs(kernel: Callable[..., Array], sigma: Array, depth: float) -> Array:
    i, l = _below(sigma.shape[-1])
    total: Array = kernel(sigma[..., i], sigma[..., l], depth).sum(axis=-1)
    return total


@cache
def _below(k: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The pairs i < l."""
    return np.triu_indices(k, 1)
