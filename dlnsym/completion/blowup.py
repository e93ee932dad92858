"""How the volume density blows up at completions of rank d − 1, for every width, mask and depth."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem, checked
from dlnsym.kernels import numpy_target
from dlnsym.manifold.decomposition import decompose, of_rank_values
from dlnsym.manifold.volume import log_density


def log_blowup(problem: CompletionProblem, W: ArrayLike, depth: float) -> Array:
    """log of the leading coefficient of the density of volume at completions of rank d − 1: (3.25) for every width.

    In the ledger: ``sec-3.4.2-blowup``, ``sec-3.4.2-coefficient``, ``sec-3.4.2-maximiser``.

    The completions of a target form a plane; those of rank d − 1 are a surface in it.  At a small distance η from a
    point of that surface, along its unit normal within the plane and on either side, the density with respect to dW is
    C η^{−(N−1)/N}, at infinite depth C |log η|^{d−1}/η, to leading order:
    derived in ``derivations/completion/corank_one.py``.

    Parameters
    ----------
    problem : CompletionProblem
        Only its mask matters.
    W : (..., d, d)
        Matrices of rank d − 1 up to rounding; that they have the observed entries of the target is not checked.
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    (...) array
        log C, a natural logarithm; 0 at depth 1, where the density is 1 everywhere.

    Raises
    ------
    TypeError, ValueError
        For what is not a square completion problem; for matrices that are not real and finite, of another shape or of
        another rank; where the determinant does not change to first order along the completions, so that they form
        no smooth surface there; for a bad depth.

    Notes
    -----
    C = N^{d(d−1)/2} (G σ_1² ⋯ σ_{d−1}²)^{−(N−1)/N} van(Σ^{2/N})/van(Σ²) over the positive singular values, where G is
    the length of the gradient of det along the completions; C = 2^{d−1} van(log Σ²)/(G σ_1² ⋯ σ_{d−1}² van(Σ²)) at
    infinite depth.  For d = 2 and a diagonal mask this is :meth:`dlnsym.Hyperbola.log_blowup`.

    Examples
    --------
    >>> import math
    >>> problem = CompletionProblem([[1.0, 0.0], [0.0, 4.0]], np.eye(2))
    >>> W = [[1.0, 2.0], [2.0, 4.0]]
    >>> float(log_blowup(problem, W, math.inf).round(6))  # log(2/(25 · √8))
    -3.565449
    """
    width = checked(problem).width
    w = check.square_matrices("W", W)
    if w.shape[-1] != width:
        raise ValueError(f"W has shape {w.shape}; expected shape (..., {width}, {width})")
    n = check.depth(depth)
    sigma = of_rank_values("W", w, width - 1)
    u, _, vt = decompose(w)
    entries = numpy_target.steepness_entry(u[..., :, -1, None], vt[..., -1, None, :], problem.mask)
    steepness = np.sqrt((entries**2).sum(axis=(-2, -1)))
    flat = steepness <= 4 * width * np.finfo(np.float64).eps
    if flat.any():
        why = "at which det is stationary among the completions; expected one where they cross rank d − 1 transversally"
        raise ValueError(f"W holds a matrix{check.first_at(flat)} {why}")
    last = numpy_target.volume_single(steepness, n)
    pairs: Array = numpy_target.blowup_pair(sigma, pole(n), n).sum(axis=-1)
    total: Array = log_density(sigma, n) + last + pairs
    return total


def pole(depth: float) -> float:
    """What 1/λ_il tends to as σ_l → 0, at σ_i = 1: N at finite depth; at infinite depth, over |log σ_l|, 2."""
    return depth if math.isfinite(depth) else 2.0
