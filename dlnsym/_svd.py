"""The singular value decomposition of a batch, and the exact answer to whether a matrix is singular."""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array


def svd(name: str, w: Array, *, invertible: bool) -> tuple[Array, Array, Array]:
    """U (..., d, d), σ (..., d) in falling order, V^T (..., d, d) with W = U diag(σ) V^T, eq. (2.8).

    With ``invertible``, raises ``ValueError`` where a matrix is singular.
    """
    u, sigma, vt = np.linalg.svd(w)
    if invertible:
        _refuse_singular(name, w, sigma)
    return u, sigma, vt


def singular_values_of(name: str, w: Array, *, invertible: bool) -> Array:
    """σ (..., d) in falling order."""
    sigma: Array = np.linalg.svd(w, compute_uv=False).astype(np.float64, copy=False)
    if invertible:
        _refuse_singular(name, w, sigma)
    return sigma


def _refuse_singular(name: str, w: Array, sigma: Array) -> None:
    """Exact where it is in doubt: rounding may lift a zero singular value to one near ε σ_1."""
    width = w.shape[-1]
    smallest, largest = sigma[..., -1], sigma[..., 0]
    doubtful = smallest <= 4 * width * np.finfo(np.float64).eps * largest
    for where in map(tuple, np.argwhere(doubtful)):
        place = f" at {tuple(int(i) for i in where)}" if where else ""
        if smallest[where] == 0.0 or is_singular(w[where]):
            raise ValueError(
                f"{name} holds a singular matrix{place}, smallest singular value "
                f"{smallest[where]:.3g}; expected invertible matrices"
            )


def is_singular(matrix: Array) -> bool:
    """Whether the determinant of a float64 matrix is exactly 0.

    >>> is_singular(np.array([[1.0, 2.0], [2.0, 4.0]]))
    True
    >>> is_singular(np.array([[0.1, 0.7], [0.3, 2.1]]))  # in binary 0.7·0.3 is not 0.1·2.1
    False
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
    return bool(fmpz_mat(rows).det() == 0)
