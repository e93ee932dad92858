"""Numbers of any float64 size without overflow or lost digits: powers of two are taken out and put back exactly.

They are taken out only where they have to be: of arrays whose entries are of moderate size, products are in range.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array

Exponents = NDArray[np.intc]

LARGE = 2.0**200
SMALL = 2.0**-200
_FEW = 16
"""Up to so many numbers Python is faster than NumPy."""


def moderate(a: Array) -> bool:
    """Whether the largest entry of each matrix (..., m, n) is from 2^-200 to 2^200.

    >>> moderate(np.eye(2)), moderate(np.zeros((2, 2))), moderate(np.array([np.eye(2), 1e-100 * np.eye(2)]))
    (True, False, False)
    """
    if a.ndim == 2:
        return bool(SMALL**2 < np.vdot(a, a) < LARGE**2)
    largest = np.abs(a).max(axis=(-2, -1))
    return bool(((largest > SMALL) & (largest < LARGE)).all())


def moderate_values(sigma: Array) -> bool:
    """Whether all singular values (..., k), in any order, are from 2^-200 to 2^200.

    >>> moderate_values(np.array([2.0, 1.0])), moderate_values(np.array([2.0, 0.0]))
    (True, False)
    """
    every = sigma.ravel()
    values = every.tolist() if len(every) < _FEW else (every.min(), every.max())
    return bool(values and min(values) > SMALL and max(values) < LARGE)


def scaled(a: Array) -> tuple[Array, Exponents]:
    """Matrices over the power of two above their largest entry, and its exponent (..., 1, 1).

    What is rounded is too small to count beside the largest entry.
    """
    exponent = np.frexp(np.abs(a).max(axis=(-2, -1), keepdims=True))[1]
    return np.ldexp(a, -exponent), exponent


def unscaled(names: str, a: Array, exponent: Exponents) -> Array:
    """Numbers times powers of two; raises ``ValueError`` where that is above the range of float64."""
    with np.errstate(over="ignore"):
        result: Array = np.ldexp(a, exponent)
    wrong = ~np.isfinite(result)
    if wrong.any():
        raise ValueError(f"{names} give a result{check.first_at(wrong)} outside the range of float64")
    return result
