"""Losses that are sums of squares of linear measurements, and losses evaluated without checks inside an integrator."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array
from dlnsym.losses.protocol import Loss, SecondOrderLoss


class Residuals(NamedTuple):
    """E(W) = ½ Σ_k (Σ_e c_e w_e − b_k)², the inner sum over ``starts[k] ≤ e < starts[k + 1]``.

    ``aims`` b (k,); ``starts`` (k + 1,); ``entries`` (e,), which entry of W, row by row, is w_e; ``coefficients`` c
    (e,).
    """

    aims: Array
    starts: NDArray[np.int64]
    entries: NDArray[np.int64]
    coefficients: Array

    @property
    def single(self) -> bool:
        """Whether each measures one entry, and no entry is measured twice."""
        if len(self.entries) != len(self.aims):
            return False
        return bool((np.diff(self.entries) > 0).all()) or len(np.unique(self.entries)) == len(self.entries)


@runtime_checkable
class LeastSquaresLoss(Loss, Protocol):
    """A loss that can be written so."""

    def residuals(self) -> Residuals:
        """Its measurements."""


Evaluation = Callable[[Array, Array], float]
"""From W (m, n) to E(W); writes ∂E(W) into the second array."""

Curvature = Callable[[Array, Array], Array]
"""From W and X to D(∂E)(W)[X]."""


def evaluation(loss: Loss) -> Evaluation:
    """Value and gradient of a loss at once, without checks where the loss is a sum of squares.

    >>> from dlnsym.completion.problem import CompletionProblem
    >>> both, gradient = evaluation(CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2))), np.empty((2, 2))
    >>> both(np.zeros((2, 2)), gradient), gradient.tolist()
    (2.5, [[-1.0, 0.0], [0.0, -2.0]])
    """
    if not isinstance(loss, LeastSquaresLoss):

        def checked(w: Array, out: Array) -> float:
            if not np.isfinite(w).all():  # of a step that is too long
                out[...] = math.nan
                return math.nan
            out[...] = loss.gradient(w)
            return float(loss.value(w))

        return checked
    found = loss.residuals()
    if found.single:
        weight, shift = np.zeros(loss.shape), np.zeros(loss.shape)
        weight.flat[found.entries] = found.coefficients
        shift.flat[found.entries] = found.aims
        return _entrywise(weight, shift)
    return _linear(measurement_matrix(loss, found), found.aims)


def _entrywise(weight: Array, shift: Array) -> Evaluation:
    squared = None if ((weight == 0) | (weight == 1)).all() else weight

    def entrywise(w: Array, out: Array) -> float:
        np.multiply(w, weight, out=out)
        np.subtract(out, shift, out=out)
        flat = out.ravel()
        total = 0.5 * float(flat.dot(flat))
        if squared is not None:
            np.multiply(out, squared, out=out)
        return total

    return entrywise


def _linear(matrix: Any, aims: Array) -> Evaluation:
    back = matrix.T.tocsr()

    def linear(w: Array, out: Array) -> float:
        rest = matrix @ w.ravel() - aims
        out.flat[:] = back @ rest
        return 0.5 * float(rest.dot(rest))

    return linear


def measurement_matrix(loss: Loss, found: Residuals) -> Any:
    """The matrix of the coefficients c, sparse, (k, m n)."""
    from scipy.sparse import csr_array

    size = (len(found.aims), loss.shape[0] * loss.shape[1])
    return csr_array((found.coefficients, found.entries, found.starts), shape=size)


def curvature(loss: Loss) -> Curvature | None:
    """The Hessian of a loss as a function of W and X; ``None`` where it has none."""
    if isinstance(loss, LeastSquaresLoss):
        found = loss.residuals()
        if found.single:
            squares = np.zeros(loss.shape)
            squares.flat[found.entries] = found.coefficients**2
            return lambda w, x: squares * x
        matrix = measurement_matrix(loss, found)
        square = (matrix.T @ matrix).tocsr()
        return lambda w, x: (square @ x.ravel()).reshape(x.shape)
    return loss.hessian_product if isinstance(loss, SecondOrderLoss) else None
