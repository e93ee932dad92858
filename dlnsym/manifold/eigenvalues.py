"""The eigenvalues λ_il of A_{N,W} at singular values that are checked already."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array, Flags
from dlnsym.kernels import numpy_target
from dlnsym.manifold.scaling import moderate_values


def pairs(sigma: Array, depth: float) -> Array:
    """λ_il, (..., k) -> (..., k, k), of (2.9)."""
    kernel = numpy_target.moderate_spectrum if moderate_values(sigma) else numpy_target.spectrum
    if sigma.ndim == 1:
        return np.asarray(kernel(sigma[:, None], sigma, depth))
    k = sigma.shape[-1]
    i, l = up_to(k)
    half = kernel(sigma[..., i], sigma[..., l], depth)
    found = np.empty((*sigma.shape, k))
    found[..., i, l] = found[..., l, i] = half
    return found


@cache
def up_to(k: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The indices i ≤ l of a symmetric k × k matrix."""
    return np.triu_indices(k)


def in_range(sigma: Array, depth: float) -> Array:
    """As :func:`pairs`; raises ``ValueError`` where an eigenvalue is above the range of float64."""
    found = pairs(sigma, depth)
    check_range(found)
    return found


def edges(sigma: Array, depth: float) -> Array:
    """λ_i0 of each σ_i with a singular value 0, (..., k): σ_i^{2−2/N}/N, which is 0 at infinite depth."""
    found: Array = numpy_target.spectrum(sigma, np.zeros_like(sigma), depth)
    return found


_LEAST = np.finfo(np.float64).smallest_normal


def check_range(eigenvalues: Array, sigma: Array | None = None) -> None:
    """Raises ``ValueError`` where an eigenvalue (..., a, b) is above the range of float64.

    With the singular values of W also where the largest eigenvalue is below it, but not for W = 0.
    """
    largest = eigenvalues.max(axis=(-2, -1))
    wrong = np.isinf(largest)
    if sigma is not None:
        wrong |= (largest < _LEAST) & (sigma[..., 0] > 0)
    _refuse(wrong, "λ_il")


def check_inverse_range(inverse: Array) -> None:
    """Raises ``ValueError`` where a 1/λ_il (..., a, b) is above the range of float64, or all are below it."""
    largest = inverse.max(axis=(-2, -1))
    _refuse(np.isinf(largest) | (largest < _LEAST), "1/λ_il")


def _refuse(wrong: Flags, what: str) -> None:
    if wrong.any():
        raise ValueError(f"W holds a matrix{check.first_at(wrong)} whose {what} are outside the range of float64")
