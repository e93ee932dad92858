"""Volume densities of the metric g^N, in natural logarithms, and the effective rank."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from dlnsym import _validate as check
from dlnsym._validate import Array
from dlnsym.kernels import numpy_target
from dlnsym.manifold.decomposition import positive_singular_values, singular_values_of
from dlnsym.manifold.depths import kernel


def log_volume(W: ArrayLike, depth: float, *, rank: int | None = None) -> Array:
    """log sqrt(det g^N) at W, the density of volume with respect to dW: equations (2.22), (2.25).

    With ``rank``, the density on the manifold of matrices of that rank, with respect to its Euclidean volume: equation
    (3.34), and its generalisation to every width and rank.

    Parameters
    ----------
    W : (..., d, d)
        End-to-end matrix: invertible, or of the given rank.
    depth : int ≥ 1 or ``math.inf``
        Finite where ``rank`` is less than d: at infinite depth there is no metric on that manifold.
    rank : int from 1 to d, optional

    Returns
    -------
    (...) array
        Natural logarithm; 0 at depth 1, where the metric is Euclidean.

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real, finite and square; where W is singular (decided exactly) or, with ``rank``, of
        another rank up to rounding, which is where σ_{r+1} exceeds 4dε σ_1 or σ_r does not; for a bad depth or rank.

    Notes
    -----
    The density itself may be out of range, its logarithm never is.  The singular values carry an error near
    1e-16 σ_1, and so the result one near 1e-16 σ_1/σ_d; where that would leave no digit, W is decomposed with more.

    Examples
    --------
    >>> import math
    >>> round(float(log_volume([[2.0, 0.0], [0.0, 1.0]], math.inf)), 6)  # log(log(4)/6)
    -1.465125
    >>> W = [[1.0, 2.0], [2.0, 4.0]]  # σ = 5
    >>> round(float(log_volume(W, 2, rank=1)), 6)  # log(2/5^{3/2})
    -1.72101
    """
    w = check.square_matrices("W", W)
    n = check.depth(depth)
    if rank is None:
        return log_density(singular_values_of("W", w, invertible=True), n)
    width = w.shape[-1]
    r = check.rank(rank, width)
    if r == width:
        return log_density(singular_values_of("W", w, invertible=True), n)
    if math.isinf(n):
        raise ValueError(f"depth is inf, or above 2^100; expected a smaller one on the matrices of rank {r} < {width}")
    positive = positive_singular_values("W", w, r)
    mixed: Array = numpy_target.volume_mixed(positive, n).sum(axis=-1)
    total: Array = log_density(positive, n) + (width - r) * mixed
    return total


def log_volume_svd(singular_values: ArrayLike, depth: float) -> Array:
    """log of the density of volume with respect to dΣ dU dV: equations (1.15), (1.16).

    Parameters
    ----------
    singular_values : (..., d)
        Positive, in any order.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (...) array
        Natural logarithm; -inf where two singular values are equal, for there the density is 0.

    Raises
    ------
    TypeError, ValueError
        For singular values that are not finite real numbers > 0; for a bad depth.

    Examples
    --------
    >>> import math
    >>> round(float(log_volume_svd([math.e, 1.0], math.inf)), 6)  # log(2/e)
    -0.306853
    """
    sigma = check.singular_values(singular_values, zero_allowed=False)
    return log_density(sigma, check.depth(depth), "volume_svd_pair")


def effective_rank(W: ArrayLike) -> Array:
    """Effective rank exp(-Σ s_i log s_i) of the normalised singular values, equations (3.9) and (3.10).

    Parameters
    ----------
    W : (..., d, d)
        Any matrix but 0; zero singular values contribute nothing.

    Returns
    -------
    (...) array
        Between 1 and d; unchanged when W is scaled.

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real, finite and square, and for W = 0.

    Examples
    --------
    >>> effective_rank([[[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [0.0, 0.0]]])
    array([2., 1.])
    """
    w = check.square_matrices("W", W)
    largest = np.abs(w).max(axis=(-2, -1), keepdims=True)
    if (largest == 0).any():
        where = tuple(int(i) for i in np.argwhere(largest == 0)[0][:-2])
        place = f" at {where}" if where else ""
        raise ValueError(f"W holds the matrix 0{place}; expected a matrix with a positive singular value")
    # a power of two takes the scale away without rounding
    scaled = np.ldexp(w, -np.frexp(largest)[1])
    return effective_rank_of(singular_values_of("W", scaled, invertible=False))


def effective_rank_of(sigma: Array) -> Array:
    """Effective rank from singular values ≥ 0, not all 0: (..., d) -> (...)."""
    # a power of two takes the scale away without rounding, so that the sum is in range
    sigma = np.ldexp(sigma, -np.frexp(sigma.max(axis=-1, keepdims=True))[1])
    total = sigma.sum(axis=-1, keepdims=True)
    rank: Array = numpy_target.effective_rank(numpy_target.entropy_term(sigma, total).sum(axis=-1))
    return rank


def log_density(sigma: Array, depth: float, pair: str = "volume_pair") -> Array:
    """Sum over single singular values > 0 and over pairs i < l: (..., d) -> (...), for a checked depth.

    For ``pair`` "volume_pair" the density is one with respect to dW, for "volume_svd_pair" one with respect to
    dΣ dU dV.
    """
    i, k = np.triu_indices(sigma.shape[-1], 1)
    singles = kernel("volume_single", depth)(sigma).sum(axis=-1)
    result: Array = singles + kernel(pair, depth)(sigma[..., i], sigma[..., k]).sum(axis=-1)
    return result
