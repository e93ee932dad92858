"""The singular value decomposition of a batch, and the exact answer to what rank a matrix has."""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array, place, show


def svd(name: str, w: Array, *, invertible: bool) -> tuple[Array, Array, Array]:
    """U (..., d, d), σ (..., d) in falling order, V^T (..., d, d) with W = U diag(σ) V^T, eq. (2.8).

    In float64 every σ is off by about ε σ_1.  Where that could be all of σ_d, the rank is found exactly, and each σ
    beyond it is 0.  With ``invertible``, a singular matrix raises ``ValueError``, and one that is invertible after all
    is decomposed with as many digits as it takes.
    """
    u, sigma, vt = np.linalg.svd(w)
    _check_range(name, sigma)
    for where in _doubtful(sigma):
        if invertible:
            u[where], sigma[where], vt[where] = _resolve(name, w, where)
        else:
            sigma[where][exact_rank(w[where]) :] = 0.0
    return u, sigma, vt


def singular_values_of(name: str, w: Array, *, invertible: bool) -> Array:
    """σ (..., d) in falling order; as :func:`svd`, without the vectors."""
    sigma: Array = np.linalg.svd(w, compute_uv=False).astype(np.float64, copy=False)
    _check_range(name, sigma)
    if invertible:
        for where in _doubtful(sigma):
            sigma[where] = _resolve(name, w, where)[1]
    return sigma


def positive_singular_values(name: str, w: Array, rank: int) -> Array:
    """σ_1 … σ_r of matrices whose rank is r up to rounding, (..., r).

    Raises ``ValueError`` for any other rank and where σ_1 is out of range.
    """
    # a power of two takes the scale away without rounding, so that nothing underflows
    shift = np.frexp(np.abs(w).max(axis=(-2, -1)))[1][..., None]
    sigma = singular_values_of(name, np.ldexp(w, -shift[..., None]), invertible=False)
    found = (sigma > _noise(sigma)[..., None]).sum(axis=-1)
    wrong = found != rank
    if wrong.any():
        first = found[wrong][0]
        raise ValueError(f"{name} holds a matrix of rank {first}{place(wrong)}; expected matrices of rank {rank}")
    with np.errstate(over="ignore"):
        positive: Array = np.ldexp(sigma[..., :rank], shift)
    _check_range(name, positive)
    below = (np.abs(np.ldexp(positive, -shift) - sigma[..., :rank]) > _LOST * sigma[..., :rank]).any(axis=-1)
    if below.any():
        raise ValueError(f"{name} holds a matrix{place(below)} with a positive singular value {_BELOW}")
    return positive


_SMALLEST = np.finfo(np.float64).tiny
"""The smallest float64 of full precision."""

_LOST = 8 * np.finfo(np.float64).eps
"""The relative change up to which a singular value may be rounded; below ``_SMALLEST`` it can be more."""

_BELOW = f"below the range of float64, about {_SMALLEST:.3g}"


def _check_range(name: str, sigma: Array) -> None:
    beyond = ~np.isfinite(sigma).all(axis=-1)
    if beyond.any():
        raise ValueError(f"{name} holds a matrix{place(beyond)} with a singular value above the range of float64")


def _noise(sigma: Array) -> Array:
    """The singular value up to which one may be nothing but rounding."""
    noise: Array = 4 * sigma.shape[-1] * np.finfo(np.float64).eps * sigma[..., 0]
    return noise


def _doubtful(sigma: Array) -> list[tuple[int, ...]]:
    """The places in the batch whose smallest singular value may be nothing but rounding."""
    least = np.maximum(_noise(sigma), _SMALLEST)
    return [tuple(int(i) for i in where) for where in np.argwhere(sigma[..., -1] <= least)]


def _resolve(name: str, w: Array, where: tuple[int, ...]) -> tuple[Array, Array, Array]:
    """The precise decomposition of one matrix, or the reason why there is none."""
    at = f" at {where}" if where else ""
    shown = show(w[where].tolist())
    if exact_rank(w[where]) < w.shape[-1]:
        raise ValueError(f"{name} holds a singular matrix{at}, {shown}; expected invertible matrices")
    found = precise_svd(w[where])
    if not np.isfinite(found[1][0]):
        raise ValueError(f"{name} holds a matrix{at} with a singular value above the range of float64")
    if found[1][-1] == 0.0:
        problem = f"a matrix{at}, {shown}, whose smallest singular value is {_BELOW}"
        raise ValueError(f"{name} holds {problem}; expected invertible matrices")
    return found


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


def precise_svd(matrix: Array) -> tuple[Array, Array, Array]:
    """The decomposition of one invertible matrix, rounded from enough digits to resolve its smallest σ.

    A σ that float64 does not hold to its last digits, because it is too small, comes out as 0.

    >>> precise_svd(np.array([[1e300, 0.0], [0.0, 1e-300]]))[1]
    array([1.e+300, 1.e-300])
    """
    import mpmath

    digits = 50
    while True:
        with mpmath.workdps(digits):
            u, sigma, vt = mpmath.svd_r(mpmath.matrix(matrix.tolist()))
            if sigma[len(sigma) - 1] > sigma[0] * mpmath.mpf(10) ** (20 - digits):
                held = _floats(sigma).ravel()
                lost = [abs(mpmath.mpf(float(x)) - s) > _LOST * s for x, s in zip(held, sigma, strict=True)]
                return _floats(u), np.where(lost & np.isfinite(held), 0.0, held), _floats(vt)
        digits *= 2


def _floats(m: object) -> Array:
    return np.array(m.tolist(), dtype=np.float64)  # type: ignore[attr-defined]
