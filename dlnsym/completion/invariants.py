"""What the flow of a completion problem keeps, for every mask, width and depth."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem, checked
from dlnsym.kernels import numpy_target
from dlnsym.manifold.decomposition import any_rank, decompose, full_rank, of_rank_values

if TYPE_CHECKING:
    from flint import arb


def conserved(problem: CompletionProblem, W: ArrayLike, depth: float, *, rank: int | None = None) -> Array:
    """The quantities that stay the same along the flow (1.7), one for each block of observed entries.

    In the ledger: ``sec-3.1-conserved``, ``sec-3.3.2-conserved``.

    Rows and columns are joined where an entry is observed.  For a block of joined rows and columns it is the sum of
    the diagonal entries of N((W W^T)^{1/N} − I) over its rows, less that of N((W^T W)^{1/N} − I) over its columns; at
    infinite depth of log W W^T and log W^T W: derived in ``derivations/flow/conserved.py``.

    Parameters
    ----------
    problem : CompletionProblem
        Only its mask matters.
    W : (..., d, d)
        End-to-end matrix: invertible, or of the given rank.
    depth : int ≥ 1 or ``math.inf``
        Finite where ``rank`` is less than d.
    rank : int from 1 to d, optional

    Returns
    -------
    (..., k) array
        One number for each of the k blocks, in the order of their first rows; a row or a column without observed
        entries is a block of its own, columns last.  They add up to 0.

    Raises
    ------
    TypeError, ValueError
        For what is not a square completion problem; for matrices that are not real and finite or of another shape;
        where W is singular (decided exactly) or, with ``rank``, of another rank up to rounding; for a bad depth or
        rank; where a summand is outside the range of float64.

    Notes
    -----
    Computed to an absolute error near 1e-15 N, at infinite depth 1e-15 |log σ_d|, on top of what rounding does to the
    singular values: where σ_d is near 1e-16 σ_1 and N is large, that is the greater part.

    For d = 2 and a diagonal mask the first number is (w_12² − w_21²)/λ_12 and the second its negative.

    Examples
    --------
    >>> problem = CompletionProblem([[1.0, 0.0], [0.0, 4.0]], np.eye(2))
    >>> conserved(problem, [[1.0, 2.0], [1.0, 4.0]], 1)
    array([ 3., -3.])
    >>> conserved(problem, [[1.0, 2.0], [1.0, 4.0]], math.inf).round(6)
    array([ 0.662735, -0.662735])
    """
    width = checked(problem).width
    w = check.square_matrices("W", W)
    if w.shape[-1] != width:
        raise ValueError(f"W has shape {w.shape}; expected shape (..., {width}, {width})")
    n = check.depth(depth)
    r = width if rank is None else check.rank(rank, width)
    if r < width:
        if math.isinf(n):
            raise ValueError(
                f"depth is inf, or above 2^100; expected a finite depth on the matrices of rank {r} < {width}"
            )
        of_rank_values("W", w, r)
    u, sigma, vt = (full_rank if r == width else any_rank)("W", w, decompose(w))
    sigma[..., r:] = 0.0
    level = numpy_target.conserved_level(sigma, n)
    beyond = ~(np.abs(level) < np.finfo(np.float64).max / width).all(axis=-1)
    if beyond.any():
        raise ValueError(
            f"W holds a matrix{check.first_at(beyond)} for which N(σ^{{2/N}} − 1) is outside the range of float64"
        )
    rows = (u**2 * level[..., None, :]).sum(axis=-1)
    columns = (vt**2 * level[..., :, None]).sum(axis=-2)
    block = blocks(problem.mask)
    members = np.arange(block.max() + 1)[:, None] == block
    invariants: Array = rows @ members[:, :width].T - columns @ members[:, width:].T
    return invariants


def conserved_in_balls(difference: arb, total: arb, larger: arb, determinant: arb, depth: float) -> arb:
    """What the flow keeps where the diagonal of a 2 × 2 matrix is observed, (w_12² − w_21²)/λ_12, in balls.

    ``difference`` w_12 − w_21; ``total`` w_12 + w_21; ``larger`` σ_1 and ``determinant`` |det W|, both > 0.

    >>> from flint import arb
    >>> conserved_in_balls(arb(1), arb(3), arb(2), arb(2), 1).contains(3)
    True
    """
    from flint import arb

    from dlnsym.kernels import arb_target

    found: arb = difference * total / arb_target.spectrum(larger, determinant / larger, arb(depth))
    return found


def blocks(mask: Array) -> NDArray[np.intp]:
    """(2d,): the number of the block of every row, then of every column.

    >>> blocks(np.eye(2)).tolist(), blocks(np.array([[1, 1], [0, 1]])).tolist()
    ([0, 1, 0, 1], [0, 0, 0, 0])
    """
    from scipy.sparse.csgraph import connected_components

    d = len(mask)
    joined = np.zeros((2 * d, 2 * d))
    joined[:d, d:] = mask
    _, label = connected_components(joined, directed=False)
    # numbered by the first row or column that they hold
    _, first, inverse = np.unique(label, return_index=True, return_inverse=True)
    order = np.argsort(np.argsort(first))
    numbered: NDArray[np.intp] = order[inverse]
    return numbered
