"""Singular value decompositions with as many digits as it takes, and the exact rank of a float64 matrix."""

from __future__ import annotations

from typing import Any

import numpy as np

from dlnsym._shared.validate import Array

RELATIVE = 8 * np.finfo(np.float64).eps
"""The relative change up to which a singular value may be rounded; among subnormal numbers it can be more."""


def svd(matrix: Any) -> tuple[Any, Any, Any]:
    """U (m, k), σ (k, 1), V^T (k, n) of an mpmath matrix, k = min(m, n), at the working precision of ``mpmath.mp``.

    >>> import mpmath
    >>> [int(s) for s in svd(mpmath.matrix([[0, 3], [2, 0]]))[1]]
    [3, 2]
    """
    import mpmath

    u, sigma, vt = mpmath.svd_r(matrix)
    return u, sigma, vt


def singular_values(matrix: Any) -> tuple[Any, ...]:
    """σ in falling order of an mpmath matrix, at the working precision of ``mpmath.mp``."""
    import mpmath

    return tuple(mpmath.svd_r(matrix, compute_uv=False))


def exact_rank(matrix: Array) -> int:
    """The rank of a float64 matrix, whose entries are taken as they stand.

    >>> exact_rank(np.array([[1.0, 2.0], [2.0, 4.0]]))
    1
    >>> exact_rank(np.array([[0.1, 0.7], [0.3, 2.1]]))  # in binary 0.7·0.3 is not 0.1·2.1
    2
    """
    from flint import fmpz_mat

    mantissa, exponent = np.frexp(matrix)
    whole = np.ldexp(mantissa, 53).astype(np.int64)
    # each row times a power of two of its own, which leaves whole numbers
    lowest = np.where(whole == 0, np.iinfo(np.int32).max, exponent).min(axis=1)
    rows = [
        [int(x) << int(e - low) if x else 0 for x, e in zip(*row, strict=True)]
        for *row, low in zip(whole, exponent, lowest, strict=True)
    ]
    return int(fmpz_mat(rows).rank())


def rounded_svd(matrix: Array) -> tuple[Array, Array, Array]:
    """The decomposition of one float64 matrix of full rank, rounded from enough digits to resolve its smallest σ.

    A σ that float64 does not hold to its last digits, because it is too small, comes out as 0.

    >>> rounded_svd(np.array([[1e300, 0.0], [0.0, 1e-300]]))[1]
    array([1.e+300, 1.e-300])
    """
    import mpmath

    digits = 50
    while True:
        with mpmath.workdps(digits):
            u, sigma, vt = svd(mpmath.matrix(matrix.tolist()))
            if sigma[len(sigma) - 1] > sigma[0] * mpmath.mpf(10) ** (20 - digits):
                held = _floats(sigma).ravel()
                lost = [abs(mpmath.mpf(float(x)) - s) > RELATIVE * s for x, s in zip(held, sigma, strict=True)]
                return _floats(u), np.where(lost & np.isfinite(held), 0.0, held), _floats(vt)
        digits *= 2


def _floats(m: Any) -> Array:
    return np.array(m.tolist(), dtype=np.float64)
