"""How fast the flow is attracted to the minimisers of a completion problem: Lemma 3.4 and its bounds, at every depth.

Near a minimiser the observed deviation x obeys ẋ = −A x in flow time, where A consists of the rows and columns of the
dual metric at observed places; its eigenvalues are the rates of attraction.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from dlnsym import _validate as check
from dlnsym._validate import Array
from dlnsym.completion.problem import CompletionProblem, checked
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import any_rank, decompose, singular_values


def attraction_rates(problem: CompletionProblem, W: ArrayLike, depth: float) -> Array:
    """Rates at which the flow is attracted to the minimisers near W, equations (3.12) and (3.13).

    Parameters
    ----------
    problem : CompletionProblem
        Only its mask matters.
    W : (..., d, d)
        Minimisers: matrices with the observed entries of the target, which is not checked.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (..., m) array
        For m observed entries, the rates α_1 ≥ … ≥ α_m ≥ 0 per unit of flow time; the characteristic exponents are
        their negatives, and 0 along the minimisers.  All are positive where W is invertible.

    Raises
    ------
    TypeError, ValueError
        For a problem that is none; for matrices that are not real, finite and square or of another width than the mask;
        for a bad depth; where an eigenvalue λ_il of (2.9) is above the range of float64.

    Notes
    -----
    The rates are squares of singular values of a factor of A.  The error of α_k is near 1e-15 (α_1 α_k)^{1/2}, on
    top of what rounding in the singular values of W does: where σ_d/σ_1 is below 1e-15, that is all of the smallest
    rates.  The rank of W is exact: a singular value that is 0 for the entries as they stand counts as 0.

    Examples
    --------
    >>> import math
    >>> problem = CompletionProblem([[2.0, 0.0], [0.0, 1.0]], [[1, 0], [0, 1]])
    >>> attraction_rates(problem, [[2.0, 0.0], [0.0, 1.0]], math.inf)
    array([4., 1.])
    >>> attraction_rates(problem, [[2.0, 0.0], [3.0, 1.0]], 1)
    array([1., 1.])
    """
    w = _matrices(problem, W)
    n = check.depth(depth)
    u, sigma, vt = any_rank("W", w, decompose(w))
    rows, columns = np.nonzero(problem.mask)
    # row (r, c) of the factor holds U_ri V_cl λ_il^{1/2} over (i, l): its product with its transpose is A
    roots = np.sqrt(eigenvalues.in_range(sigma, n))
    factor = np.einsum("...mi,...lm,...il->...mil", u[..., rows, :], vt[..., :, columns], roots)
    flat = factor.reshape(*factor.shape[:-2], problem.width**2)
    rates: Array = singular_values(flat) ** 2
    return rates


def attraction_bounds(problem: CompletionProblem, W: ArrayLike, depth: float) -> tuple[Array, Array]:
    """Bounds on the attraction rates from the singular values alone, by Cauchy interlacing: Section 3.2, (3.17).

    With all λ_il of (2.9) or (2.10) sorted from the largest down, λ_(k + d² − m) ≤ α_k ≤ λ_(k) for m observed entries;
    in particular σ_d^{2−2/N} ≤ α_m and α_1 ≤ σ_1^{2−2/N}.

    Parameters
    ----------
    problem, W, depth
        As for :func:`attraction_rates`.

    Returns
    -------
    (..., m), (..., m) arrays
        Lower and upper bounds per unit of flow time, each falling.

    Raises
    ------
    TypeError, ValueError
        As for :func:`attraction_rates`.

    Examples
    --------
    >>> problem = CompletionProblem([[2.0, 0.0], [0.0, 1.0]], [[1, 0], [0, 1]])
    >>> low, high = attraction_bounds(problem, [[2.0, 0.0], [0.0, 1.0]], 2)
    >>> low, high
    (array([1.5, 1. ]), array([2. , 1.5]))
    """
    w = _matrices(problem, W)
    n = check.depth(depth)
    # of the same decomposition as the rates: λ_il depends on log σ, so that two that differ by rounding part visibly
    sigma = any_rank("W", w, decompose(w)).singular_values
    every = eigenvalues.in_range(sigma, n)
    falling = -np.sort(-every.reshape(*every.shape[:-2], problem.width**2), axis=-1)
    count = int(problem.mask.sum())
    return falling[..., problem.width**2 - count :], falling[..., :count]


def _matrices(problem: CompletionProblem, w: ArrayLike) -> Array:
    mask = checked(problem).mask
    matrices = check.square_matrices("W", w)
    check.same_width(W=matrices, mask=mask)
    return matrices
