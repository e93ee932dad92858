"""The Hessian of a loss at a minimiser, as a sum of squares."""

from __future__ import annotations

from typing import Any

import numpy as np

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.losses.protocol import Loss, SecondOrderLoss


def twice_differentiable(name: str, loss: Loss) -> SecondOrderLoss:
    """The argument ``name``, which must have a Hessian product; raises ``TypeError``."""
    if not isinstance(loss, SecondOrderLoss):
        raise TypeError(f"{name} is {check.show(loss)}, which has no hessian_product; expected a loss that has one")
    return loss


def hessian_factor(loss: SecondOrderLoss, W: Array) -> Array:
    """Matrices J_k with ⟨X, D(∂E)(W)[X]⟩ = Σ_k ⟨J_k, X⟩²: (..., m, n) -> (..., k, m, n).

    They are those of the loss where it has a ``hessian_factor``; else they come from the eigenvectors of the Hessian,
    k = mn, and are off by about 1e-8 of the largest where the Hessian is singular.

    Raises ``ValueError`` where the Hessian has a negative eigenvalue, so that W is not a minimiser.
    """
    own: Any = getattr(loss, "hessian_factor", None)
    if own is not None:
        known: Array = own(W)
        return known
    size = loss.shape[0] * loss.shape[1]
    basis = np.eye(size).reshape(size, *loss.shape)
    images = loss.hessian_product(W[..., None, :, :], basis)
    hessian = images.reshape(*images.shape[:-2], size)
    values, vectors = np.linalg.eigh((hessian + np.swapaxes(hessian, -1, -2)) / 2)
    rounding = 8 * size * np.finfo(np.float64).eps * np.abs(values).max(axis=-1, keepdims=True)
    wrong = (values < -rounding).any(axis=-1)
    if wrong.any():
        least = values[wrong].min()
        why = f"whose Hessian has the eigenvalue {least:.3g}; expected none below 0"
        raise ValueError(f"W holds a matrix{check.first_at(wrong)} {why}")
    roots = np.sqrt(np.maximum(values, 0.0))[..., None] * np.swapaxes(vectors, -1, -2)
    factor: Array = roots.reshape(*W.shape[:-2], size, *loss.shape)
    return factor
