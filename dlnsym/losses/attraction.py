"""How fast the flow is attracted to the minimisers of a loss: Lemma 3.4 and its bounds, at every depth.

Near a minimiser the deviation x obeys ẋ = −g^* H x in flow time, with the dual metric g^* and the Hessian H of the
loss.  Where H = J^T J, y = J x obeys ẏ = −A y with A = J g^* J^T; its eigenvalues are the rates of attraction.  For
matrix completion J picks the observed entries, and A consists of the rows and columns of the dual metric at observed
places.  Derived in ``derivations/minimisers/linearisation.py``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.losses.hessian import hessian_factor, twice_differentiable
from dlnsym.losses.protocol import SecondOrderLoss, checked_loss
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import any_rank, decompose, singular_values
from dlnsym.manifold.diagonal import Diagonal
from dlnsym.manifold.graded import completed


def attraction_rates(problem: SecondOrderLoss, W: ArrayLike, depth: float) -> Array:
    """Rates at which the flow is attracted to the minimisers near W, equations (3.12) and (3.13).

    In the ledger: Theorem 1.2, Lemma 3.4, (3.11), (3.14), (3.15).

    Parameters
    ----------
    problem : loss with a ``hessian_product``
        Of a :class:`~dlnsym.CompletionProblem` only the mask and the weights matter.
    W : (..., m, n)
        Minimisers, which is not checked: for a completion problem, matrices with the observed entries of the target.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (..., k) array
        The rates α_1 ≥ … ≥ α_k ≥ 0 per unit of flow time; the characteristic exponents are their negatives, and 0 along
        the minimisers.  A completion problem with k observed entries has k of them, all positive where W is invertible;
        matrix sensing has one for each measurement; any other loss mn, with zeros along the minimisers.

    Raises
    ------
    TypeError, ValueError
        For what is not a loss with a Hessian product; for matrices that are not real and finite or of another shape;
        for a bad depth; where the Hessian has a negative eigenvalue; where an eigenvalue λ_il of (2.9) is above the
        range of float64.

    Notes
    -----
    The rates are squares of singular values of a factor of A.  The error of α_k is near 1e-15 (α_1 α_k)^{1/2}, on
    top of what rounding in the singular values of W does: where σ_d/σ_1 is below 1e-15, that is all of the smallest
    rates.  The rank of W is exact: a singular value that is 0 for the entries as they stand counts as 0.

    Examples
    --------
    >>> import math
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([[2.0, None], [None, 1.0]])
    >>> attraction_rates(problem, [[2.0, 0.0], [0.0, 1.0]], math.inf)
    array([4., 1.])
    >>> attraction_rates(problem, [[2.0, 0.0], [3.0, 1.0]], 1)
    array([1., 1.])
    >>> regression = dln.LinearRegression([[1.0, 2.0]], [[2.0, 4.0], [1.0, 2.0]])
    >>> attraction_rates(regression, [[2.0], [1.0]], 1)
    array([5., 5.])
    """
    factor, frame = _at(problem, W, depth)
    u, _, vt = frame.frame
    # J (g^*)^{1/2} in the singular vectors of W, where the dual metric is diagonal
    turned = completed(u).mT[..., None, :, :] @ factor @ completed(vt.mT)[..., None, :, :]
    return _squared_singular_values(turned * np.sqrt(frame.factors(*factor.shape[-2:]))[..., None, :, :])


def attraction_bounds(problem: SecondOrderLoss, W: ArrayLike, depth: float) -> tuple[Array, Array]:
    """Bounds on the attraction rates from the singular values of W alone: Section 3.2, (3.17).

    In the ledger: (3.16), ``sec-3.2-every-depth``, ``sec-3.2-compact``.

    With all λ_il of (2.9) or (2.10) sorted from the largest down, λ_(k + d² − m) ≤ α_k ≤ λ_(k) for the m observed
    entries of a completion problem, by Cauchy interlacing; in particular σ_d^{2−2/N} ≤ α_m and α_1 ≤ σ_1^{2−2/N}.
    For any loss the bounds are multiplied by the least and the largest eigenvalue of J J^T (Ostrowski's theorem).

    Parameters
    ----------
    problem, W, depth
        As for :func:`attraction_rates`.

    Returns
    -------
    (..., k), (..., k) arrays
        Lower and upper bounds per unit of flow time, each falling.

    Raises
    ------
    TypeError, ValueError
        As for :func:`attraction_rates`.

    Examples
    --------
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([[2.0, None], [None, 1.0]])
    >>> low, high = attraction_bounds(problem, [[2.0, 0.0], [0.0, 1.0]], 2)
    >>> low, high
    (array([1.5, 1. ]), array([2. , 1.5]))
    """
    factor, frame = _at(problem, W, depth)
    m, n = factor.shape[-2:]
    every = frame.factors(m, n)
    falling = -np.sort(-every.reshape(*every.shape[:-2], m * n), axis=-1)
    curvatures = _squared_singular_values(factor)
    count = curvatures.shape[-1]
    return curvatures[..., -1:] * falling[..., m * n - count :], curvatures[..., :1] * falling[..., :count]


def _squared_singular_values(factor: Array) -> Array:
    """Of J (..., k, m, n) as (..., k, mn) matrices."""
    flat = factor.reshape(*factor.shape[:-2], factor.shape[-2] * factor.shape[-1])
    with np.errstate(over="ignore"):
        squares: Array = singular_values(flat) ** 2
    return squares


def _at(problem: object, W: ArrayLike, N: float) -> tuple[Array, Diagonal]:
    """J (..., k, m, n), and the dual metric at W, with the factors λ_il (..., m, n)."""
    loss = twice_differentiable("problem", checked_loss("problem", problem))
    w = check.matrices_of_shape("W", W, loss.shape)
    depth = check.depth(N)
    m, n = loss.shape
    frame = any_rank("W", w, decompose(w))
    pairs = eigenvalues.in_range(frame.singular_values, depth)
    edges = None if m == n else eigenvalues.edges(frame.singular_values, depth)
    return hessian_factor(loss, w), Diagonal(frame, pairs, edges)
