"""Where trajectories of 2 × 2 completion with one entry not observed run to infinity, for certain.

The region is that of derivations/minimisers/runaways.py: no trajectory leaves it, and in it each one runs away.
"""

from __future__ import annotations

import math

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.kernels import numpy_target
from dlnsym.losses.protocol import Loss
from dlnsym.losses.residuals import LeastSquaresLoss

ROUNDING = 8 * float(np.finfo(np.float64).eps)
"""Of a determinant, relative to its two products."""


def trapped(loss: Loss, depth: float, w: Array, start: Array) -> Flags:
    """Which of some matrices (n, m, k) are in the region of which it is proved that all trajectories in it run away.

    ``start`` are matrices from which they came: the flow keeps the sign of the determinant, which rounding loses.

    >>> from dlnsym.completion.problem import CompletionProblem
    >>> problem = CompletionProblem([[1.0, 0.5], [None, 2.0]])
    >>> w = np.array([[[1.0, -0.1], [-30.0, 2.0]], [[1.0, 0.1], [1.0, 2.0]]])
    >>> trapped(problem, 3, w, w).tolist()
    [True, False]
    """
    found: Flags = np.zeros(len(w), dtype=np.bool_)
    if depth < 2 or loss.shape != (2, 2) or not isinstance(loss, LeastSquaresLoss):
        return found
    measured = loss.residuals()
    if not measured.single or len(measured.entries) != 3 or not (measured.coefficients == 1).all():
        return found
    target = np.full((2, 2), math.nan)
    target.flat[measured.entries] = measured.aims
    if not (np.abs(target[np.isfinite(target)]) > 0).all():
        return found
    # rows and columns in the order in which the entry that is not observed is (2, 1); signs by which the others are > 0
    ((i, j),) = np.argwhere(np.isnan(target))
    rows, columns = slice(None, None, 1 if i else -1), slice(None, None, -1 if j else 1)
    target, w, start = target[rows, columns], w[:, rows, columns], start[:, rows, columns]
    right = np.sign(target[0])
    left = np.array([1.0, np.sign(target[1, 1]) * right[1]])
    target, w, start = (left[:, None] * each * right for each in (target, w, start))

    def margins(of: Array) -> tuple[Array, ...]:
        x, y, z, v = of.reshape(-1, 4).T
        found: tuple[Array, ...] = numpy_target.trapping_margins(x, y, z, v, target[0, 0], target[0, 1], target[1, 1])
        return found

    # of rank one, where the determinant is 0, nothing is proved: rounding gives it either sign
    x, y, z, v = start.reshape(-1, 4).T
    rounding = ROUNDING * (np.abs(x * v) + np.abs(y * z))
    inside: Flags = np.all([margins(start)[0] > rounding, *(margin > 0 for margin in margins(w)[1:])], axis=0)
    return inside
