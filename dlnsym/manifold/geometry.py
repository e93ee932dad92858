"""The geometry for arrays: each function is one question to a point of the manifold of all matrices of its shape.

Everything rests on Lemma 2.4: in the singular vectors of W the operator A_{N,W} multiplies entry (i, l) by the number
λ_il.  :class:`dlnsym.Manifold` decomposes W once for several questions, and knows connection and curvature.
"""

from __future__ import annotations

from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.manifold import eigenvalues, volume
from dlnsym.manifold.space import point


def spectrum(singular_values: ArrayLike, depth: float) -> Array:
    """Eigenvalues λ_il of the operator A_{N,W}, equations (2.9) and (2.10).

    In the ledger: Lemma 2.4, Lemma 2.5, (2.15), (2.16), (2.23), (2.24), ``dln:rectangular-operator``.

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
        For singular values that are not finite real numbers ≥ 0, and for an invalid depth.

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
    return eigenvalues.pairs(sigma, check.depth(depth))


def operator(W: ArrayLike, Z: ArrayLike, depth: float) -> Array:
    """The operator A_{N,W} applied to Z, equations (1.6) and (1.9).

    In the ledger: (2.12)–(2.14), ``sec-1.3.4-explicit``, ``sec-2.4-isometry``, ``sec-1.2-bogoliubov``.

    Parameters
    ----------
    W, Z : (..., m, n)
        The end-to-end matrix, of any rank, and the matrix acted upon; their batches broadcast.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (..., m, n) array

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real and finite or whose shapes disagree; for an invalid depth; where the largest λ_il
        of (2.9) is outside the range of float64, or the result above it.

    Notes
    -----
    A vector orthogonal to the row or column space of W belongs to the singular value 0: λ_i0 = σ_i^{2−2/N}/N, which is
    0 at infinite depth.  The rank of W is found exactly.  At infinite depth λ_il depends on log σ_l, which near rank
    loss turns rounding in W into a change that can be seen: σ_l/σ_i = 1e-16 gives λ_il near σ_i²/74, and 0 gives 0.

    Examples
    --------
    >>> operator([[2.0, 0.0], [0.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]], 2)
    array([[2. , 1.5],
           [1.5, 1. ]])
    >>> operator([[2.0, 0.0]], [[1.0, 1.0]], 2)  # the second column pairs σ = 2 with 0
    array([[2., 1.]])
    """
    return point(W, depth).operator(Z)


def inner_product(W: ArrayLike, X: ArrayLike, Y: ArrayLike, depth: float) -> Array:
    """The metric g^N at W between two tangent matrices, equation (1.8): tr(A_{N,W}^{-1}(X)^T Y).

    Parameters
    ----------
    W, X, Y : (..., m, n)
        An end-to-end matrix of full rank and two tangent matrices; their batches broadcast.
    depth : int ≥ 1 or ``math.inf``
        At infinite depth and m ≠ n the metric lives on matrices with the row and column spaces of W, and the tangent
        parts of X and Y count.

    Returns
    -------
    (...) array

    Raises
    ------
    TypeError, ValueError
        As for :func:`operator`, with 1/λ_il in place of λ_il, and where the rank of W, which is decided exactly, is
        below min(m, n).

    Examples
    --------
    >>> X = [[0.0, 1.0], [1.0, 0.0]]
    >>> float(inner_product([[2.0, 0.0], [0.0, 1.0]], X, X, 1))
    2.0
    """
    return point(W, depth).inner(X, Y)


def metric_tensor(W: ArrayLike, depth: float) -> Array:
    """The matrix of the metric g^N at W, equation (2.17): (V ⊗ U) D^N (V ⊗ U)^T.

    In the ledger: (1.12)–(1.14), (2.18), ``sec-1.3.1-symmetry``.

    Its rows and columns follow the column-major vec of a matrix: entry (i, l) of a tangent matrix is
    coordinate i + m·l.

    Parameters
    ----------
    W : (..., m, n)
        End-to-end matrix of full rank.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (..., mn, mn) array
        Symmetric; positive definite, but at infinite depth and m ≠ n 0 on matrices that are normal to those with the
        row and column spaces of W.

    Raises
    ------
    TypeError, ValueError
        As for :func:`inner_product`.

    Examples
    --------
    >>> metric_tensor([[2.0, 0.0], [0.0, 1.0]], 2).diagonal().round(4)
    array([0.5   , 0.6667, 0.6667, 1.    ])
    """
    return point(W, depth).tensor()


def log_volume(W: ArrayLike, depth: float, *, rank: int | None = None) -> Array:
    """log sqrt(det g^N) at W, the density of volume with respect to dW: equations (2.22), (2.25).

    In the ledger: Theorem 1.1, ``sec-1.3.1-blowup``, ``sec-1.3.3-diverge``, ``sec-3.4.3-rank-r``,
    ``dln:rectangular-volume``.

    With ``rank``, the density on the manifold of matrices of that rank, with respect to its Euclidean volume: equation
    (3.34), and its generalisation to every width and rank.

    Parameters
    ----------
    W : (..., m, n)
        End-to-end matrix of the given rank, or of full rank.
    depth : int ≥ 1 or ``math.inf``
        Finite where the rank is less than m or n: at infinite depth there is no metric on that manifold, but one on
        each leaf of matrices with the same row and column spaces, whose density is
        ``Manifold(depth, (m, n), rank).at(W).log_volume()``.
    rank : int from 1 to min(m, n), optional

    Returns
    -------
    (...) array
        Natural logarithm; 0 at depth 1, where the metric is Euclidean.

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real and finite; where the rank of W, which is decided exactly, is below min(m, n) or,
        with a smaller ``rank`` r, another one up to rounding, which is where σ_{r+1} exceeds 4kε σ_1, k = min(m, n), or
        σ_r does not; for an invalid depth or rank.

    Notes
    -----
    The density itself may be out of range, its logarithm never is.  Singular values that are far apart are refined, so
    that each is off by about 1e-13 of itself at most; where σ_k may be nothing but rounding, W is decomposed with more
    digits.

    Examples
    --------
    >>> import math
    >>> round(float(log_volume([[2.0, 0.0], [0.0, 1.0]], math.inf)), 6)  # log(log(4)/6)
    -1.465125
    >>> W = [[1.0, 2.0], [2.0, 4.0]]  # σ = 5
    >>> round(float(log_volume(W, 2, rank=1)), 6)  # log(2/5^{3/2})
    -1.72101
    """
    p = point(W, depth, rank)
    if p.manifold.frozen:
        m, n = p.manifold.shape
        depth_is = "depth is inf, or above 2^100"
        raise ValueError(f"{depth_is}; expected a smaller one on the matrices of rank {p.manifold.rank} < {max(m, n)}")
    return p.log_volume()


def log_volume_svd(singular_values: ArrayLike, depth: float) -> Array:
    """log of the density of volume with respect to dΣ dU dV: equations (1.15), (1.16).

    In the ledger: Theorem 1.1, Remark 2.6, Lemma 2.7, (2.26), (2.34).

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
        For singular values that are not finite real numbers > 0; for an invalid depth.

    Examples
    --------
    >>> import math
    >>> round(float(log_volume_svd([math.e, 1.0], math.inf)), 6)  # log(2/e)
    -0.306853
    """
    sigma = check.singular_values(singular_values, zero_allowed=False)
    return volume.log_density_svd(sigma, check.depth(depth))


def effective_rank(W: ArrayLike) -> Array:
    """Effective rank exp(-Σ s_i log s_i) of the normalised singular values, equations (3.9) and (3.10).

    In the ledger: Definition 3.3, ``sec-3.1-rank-bounds``, ``sec-3.1-stable``, ``sec-3.1-near-rank-one``,
    ``sec-3.3.1-largest``.

    Parameters
    ----------
    W : (..., m, n)
        Any matrix but 0; zero singular values contribute nothing.

    Returns
    -------
    (...) array
        Between 1 and min(m, n); unchanged when W is scaled.

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real and finite, and for W = 0.

    Examples
    --------
    >>> effective_rank([[[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [0.0, 0.0]]])
    array([2., 1.])
    """
    return point(W, 1).effective_rank()
