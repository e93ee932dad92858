"""The Riemannian geometry of the deep linear network downstairs: the operator A_{N,W}, its spectrum, the metric g^N.

Everything rests on Lemma 2.4: in the singular vectors of W the operator multiplies entry (i, l) by the number λ_il.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dlnsym import _validate as check
from dlnsym._validate import Array, Flags
from dlnsym.manifold.decomposition import svd
from dlnsym.manifold.depths import kernel


def spectrum(singular_values: ArrayLike, depth: float) -> Array:
    """Eigenvalues λ_il of the operator A_{N,W}, equations (2.9) and (2.10).

    Parameters
    ----------
    singular_values : (..., d)
        Singular values of W, each ≥ 0, in any order.
    depth : int ≥ 1 or ``math.inf``
        Finite depths above 2^100 are computed as infinite, from which no float64 tells them apart.

    Returns
    -------
    (..., d, d) array
        Symmetric in i and l; exactly 1 at depth 1.  A zero singular value gives the continuous limit:
        λ^N(σ, 0) = σ^{2-2/N}/N and λ^∞(σ, 0) = 0.

    Raises
    ------
    TypeError, ValueError
        For singular values that are not finite real numbers ≥ 0, and for a depth that is none.

    Notes
    -----
    At most 4 units in the last place from the true value, for σ_i/σ_l from 1 to 1e300 and beyond
    (``dlnsym kernels --accuracy`` measures it); entries outside the range of float64 become inf or 0.

    Examples
    --------
    >>> import math
    >>> spectrum([3.0, 1.0], 2)
    array([[3., 2.],
           [2., 1.]])
    >>> spectrum([math.e, 1.0], math.inf).round(6)
    array([[7.389056, 3.194528],
           [3.194528, 1.      ]])
    """
    sigma = check.singular_values(singular_values, zero_allowed=True)
    return _spectrum(sigma, check.depth(depth))


def operator(W: ArrayLike, Z: ArrayLike, depth: float) -> Array:
    """The operator A_{N,W} applied to Z, equations (1.6) and (1.9).

    Parameters
    ----------
    W, Z : (..., d, d)
        The end-to-end matrix, which may be singular, and the matrix acted upon; their batches broadcast.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (..., d, d) array

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real, finite and square or whose shapes disagree; for a bad depth; where the largest
        λ_il of (2.9) is outside the range of float64, or the result above it.

    Notes
    -----
    The rank of W is found exactly.  At infinite depth λ_il depends on log σ_l, which near rank loss turns rounding in W
    into a change that can be seen: σ_l/σ_i = 1e-16 gives λ_il near σ_i²/74, and 0 gives 0.

    Examples
    --------
    >>> operator([[2.0, 0.0], [0.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]], 2)
    array([[2. , 1.5],
           [1.5, 1. ]])
    """
    w, z = check.square_matrices("W", W), check.square_matrices("Z", Z)
    check.same_width(W=w, Z=z)
    n = check.depth(depth)
    u, sigma, vt = svd("W", w, invertible=False)
    eigenvalues, scale = _scaled(spectrum_in_range(sigma, n, least=True))
    z, scale_of_z = _scaled(z)
    # (2.13): in singular coordinates the operator is an entrywise product
    image = u @ (eigenvalues * (_transpose(u) @ z @ _transpose(vt))) @ vt
    return _unscaled("W, Z", image, scale + scale_of_z)


def inner_product(W: ArrayLike, X: ArrayLike, Y: ArrayLike, depth: float) -> Array:
    """The metric g^N at W between two tangent matrices, equation (1.8): tr(A_{N,W}^{-1}(X)^T Y).

    Parameters
    ----------
    W, X, Y : (..., d, d)
        An invertible end-to-end matrix and two tangent matrices; their batches broadcast.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (...) array

    Raises
    ------
    TypeError, ValueError
        As for :func:`operator`, with 1/λ_il in place of λ_il, and where W is singular (decided exactly).

    Examples
    --------
    >>> X = [[0.0, 1.0], [1.0, 0.0]]
    >>> float(inner_product([[2.0, 0.0], [0.0, 1.0]], X, X, 1))
    2.0
    """
    w = check.square_matrices("W", W)
    x, y = check.square_matrices("X", X), check.square_matrices("Y", Y)
    check.same_width(W=w, X=x, Y=y)
    n = check.depth(depth)
    u, sigma, vt = svd("W", w, invertible=True)
    ut, v = _transpose(u), _transpose(vt)
    inverse, scale = _scaled(_inverse_spectrum(sigma, n))
    x, scale_of_x = _scaled(x)
    y, scale_of_y = _scaled(y)
    # A^{-1} divides entry (i, l) by λ_il, and the trace is invariant under U and V
    result: Array = np.einsum("...il,...il,...il->...", inverse, ut @ x @ v, ut @ y @ v)
    return _unscaled("W, X, Y", result, (scale + scale_of_x + scale_of_y)[..., 0, 0])


def metric_tensor(W: ArrayLike, depth: float) -> Array:
    """The matrix of the metric g^N at W, equation (2.17): (V ⊗ U) D^N (V ⊗ U)^T.

    Its rows and columns follow the column-major vec of a matrix: entry (i, l) of a tangent matrix is
    coordinate i + d·l.

    Parameters
    ----------
    W : (..., d, d)
        Invertible end-to-end matrix.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (..., d², d²) array
        Symmetric, positive definite.

    Raises
    ------
    TypeError, ValueError
        As for :func:`inner_product`.

    Examples
    --------
    >>> metric_tensor([[2.0, 0.0], [0.0, 1.0]], 2).diagonal().round(4)
    array([0.5   , 0.6667, 0.6667, 1.    ])
    """
    w = check.square_matrices("W", W)
    n = check.depth(depth)
    u, sigma, vt = svd("W", w, invertible=True)
    size = w.shape[-1] ** 2
    # entry ((l, k), (b, a)) of V ⊗ U is V_lb U_ka
    rotation = np.einsum("...bl,...ka->...lkba", vt, u).reshape(*w.shape[:-2], size, size)
    inverse, scale = _scaled(_inverse_spectrum(sigma, n))
    diagonal = _transpose(inverse).reshape(*w.shape[:-2], size)
    tensor = (rotation * diagonal[..., None, :]) @ _transpose(rotation)
    return _unscaled("W", 0.5 * (tensor + _transpose(tensor)), scale)


def spectrum_in_range(sigma: Array, depth: float, *, least: bool = False) -> Array:
    """The spectrum at the singular values of W, for a checked depth.

    Raises ``ValueError`` where an eigenvalue is above the range of float64; with ``least`` also where the largest one
    is below it, but not for W = 0.
    """
    eigenvalues = _spectrum(sigma, depth)
    largest = eigenvalues.max(axis=(-2, -1))
    wrong = np.isinf(largest)
    if least:
        wrong |= (largest < _LEAST) & (sigma[..., 0] > 0)
    _refuse(wrong, "λ_il")
    return eigenvalues


_LEAST = np.finfo(np.float64).smallest_normal


def _spectrum(sigma: Array, depth: float) -> Array:
    return kernel("spectrum", depth)(sigma[..., :, None], sigma[..., None, :])


def _inverse_spectrum(sigma: Array, depth: float) -> Array:
    """1/λ_il; raises ``ValueError`` where one is above the range of float64, or all are below it."""
    inverse = kernel("inverse_spectrum", depth)(sigma[..., :, None], sigma[..., None, :])
    largest = inverse.max(axis=(-2, -1))
    _refuse(np.isinf(largest) | (largest < _LEAST), "1/λ_il")
    return inverse


def _refuse(wrong: Flags, what: str) -> None:
    if wrong.any():
        raise ValueError(f"W holds a matrix{check.place(wrong)} whose {what} are outside the range of float64")


def _scaled(a: Array) -> tuple[Array, NDArray[np.intc]]:
    """Matrices over the power of two above their largest entry, which rounds nothing that counts, and its exponent."""
    exponent = np.frexp(np.abs(a).max(axis=(-2, -1), keepdims=True))[1]
    return np.ldexp(a, -exponent), exponent


def _unscaled(names: str, a: Array, exponent: NDArray[np.intc]) -> Array:
    """Numbers times powers of two; raises ``ValueError`` where that is above the range of float64."""
    with np.errstate(over="ignore"):
        result: Array = np.ldexp(a, exponent)
    wrong = ~np.isfinite(result)
    if wrong.any():
        raise ValueError(f"{names} give a result{check.place(wrong)} outside the range of float64")
    return result


def _transpose(a: Array) -> Array:
    return np.swapaxes(a, -1, -2)
