"""The singular value decomposition of a batch, and the exact answer to what rank a matrix has.

LAPACK leaves every σ off by about ε σ_1.  Where that is many digits of σ_k, the decomposition is refined; where it
could be all of σ_k, the rank is found exactly.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from dlnsym._shared.validate import Array, Flags, first_at, show
from dlnsym.manifold.graded import any_graded, is_graded, refined
from dlnsym.manifold.precise import RELATIVE, exact_rank, rounded_svd


class Decomposition(NamedTuple):
    """W = U diag(σ) V^T, eq. (2.8), with σ in falling order.

    U is (..., m, k), σ (..., k) and V^T (..., k, n), k = min(m, n) or the rank.
    """

    U: Array
    singular_values: Array
    Vt: Array


def decompose(w: Array) -> Decomposition:
    """As float64 gives it, without a judgement on the rank."""
    return Decomposition(*np.linalg.svd(w, full_matrices=False))


def complete(w: Array) -> tuple[Array, Array, Array]:
    """Orthogonal U (..., m, m) and V (..., n, n) and σ (..., k), as float64 gives them."""
    u, sigma, vt = np.linalg.svd(w)
    return u, sigma, vt.mT


def singular_values(w: Array) -> Array:
    """σ (..., k) as float64 gives it, without a judgement on the rank; cheaper than :func:`decompose`."""
    sigma: Array = np.asarray(np.linalg.svd(w, compute_uv=False), dtype=np.float64)
    return sigma


def any_rank(name: str, w: Array, found: Decomposition) -> Decomposition:
    """What :func:`decompose` gave, refined, with every σ beyond the rank, which is decided exactly, set to 0.

    Raises ``ValueError`` where σ_1 is above the range of float64.
    """
    sigma = _zeros_beyond_rank(name, w, found.singular_values)
    found = Decomposition(*refined(w, found.U, sigma, found.Vt))
    places = _doubtful(name, found.singular_values)
    if places:
        found = Decomposition(*(part.copy() for part in found))
        for at in places:
            sigma = found.singular_values[at]
            # so far below σ_1 that products of twice the digits do not reach it
            if sigma[-1] < _UNREACHED * sigma[0] and exact_rank(w[at]) == len(sigma):
                for part, precise in zip(found, rounded_svd(w[at]), strict=True):
                    part[at] = precise
    return found


def any_rank_values(name: str, w: Array) -> Array:
    """σ as of :func:`any_rank`."""
    return _zeros_beyond_rank(name, w, singular_values(w))


def _zeros_beyond_rank(name: str, w: Array, sigma: Array) -> Array:
    places = _doubtful(name, sigma)
    if places:
        sigma = sigma.copy()
        for at in places:
            sigma[at][exact_rank(w[at]) :] = 0.0
    return sigma


def full_rank(name: str, w: Array, found: Decomposition) -> Decomposition:
    """What :func:`decompose` gave, with as many digits as it takes where rounding could be all of σ_k.

    Raises ``ValueError`` where the rank, which is decided exactly, is below k, and where a σ is out of range.
    """
    places = _doubtful(name, found.singular_values)
    found = Decomposition(*refined(w, *found))
    if places:
        found = Decomposition(*(part.copy() for part in found))
        for at in places:
            for part, precise in zip(found, _resolve(name, w, at), strict=True):
                part[at] = precise
    return found


def full_rank_values(name: str, w: Array) -> Array:
    """σ as of :func:`full_rank`."""
    sigma = singular_values(w)
    places = _doubtful(name, sigma)
    if any_graded(sigma):
        wide = is_graded(sigma)
        sigma[wide] = refined(w[wide], *decompose(w[wide]))[1]
    for at in places:
        sigma[at] = _resolve(name, w, at)[1]
    return sigma


def of_rank(name: str, w: Array, rank: int) -> Decomposition:
    """U (..., m, r), σ (..., r) > 0 and V^T (..., r, n) of matrices whose rank is r up to rounding.

    Raises ``ValueError`` for any other rank and where a positive σ is out of range.
    """
    scaled, shift = _scaled(w)
    u, sigma, vt = _refined_to_rank(scaled, rank)
    return Decomposition(u[..., :rank], _positive(name, sigma, rank, shift), vt[..., :rank, :])


def of_rank_values(name: str, w: Array, rank: int) -> Array:
    """σ as of :func:`of_rank`."""
    scaled, shift = _scaled(w)
    sigma = singular_values(scaled)
    if any_graded(sigma[..., :rank]):
        wide = is_graded(sigma[..., :rank])
        sigma[wide] = _refined_to_rank(scaled[wide], rank).singular_values
    return _positive(name, sigma, rank, shift)


def _refined_to_rank(w: Array, rank: int) -> Decomposition:
    """Refined as far as the rank: beyond it there is nothing but rounding."""
    u, sigma, vt = decompose(w)
    inner = refined(w, u[..., :rank], sigma[..., :rank], vt[..., :rank, :])
    values = sigma.copy()
    values[..., :rank] = inner[1]
    return Decomposition(inner[0], values, inner[2])


def _scaled(w: Array) -> tuple[Array, Array]:
    """A power of two takes the scale away without rounding, so that nothing underflows."""
    shift = np.frexp(np.abs(w).max(axis=(-2, -1)))[1][..., None]
    return np.ldexp(w, -shift[..., None]), shift


def _positive(name: str, sigma: Array, rank: int, shift: Array) -> Array:
    found = (sigma > _noise(sigma)[..., None]).sum(axis=-1)
    wrong: Flags = found != rank
    if wrong.any():
        first = found[wrong][0]
        raise ValueError(f"{name} holds a matrix of rank {first}{first_at(wrong)}; expected matrices of rank {rank}")
    values = sigma[..., :rank]
    with np.errstate(over="ignore"):
        positive: Array = np.ldexp(values, shift)
    _check_range(name, positive)
    below = (np.abs(np.ldexp(positive, -shift) - values) > RELATIVE * values).any(axis=-1)
    if below.any():
        raise ValueError(f"{name} holds a matrix{first_at(below)} with a positive singular value {_BELOW}")
    return positive


_SMALLEST = float(np.finfo(np.float64).tiny)
"""The smallest float64 of full precision."""

_UNREACHED = 2.0**-80

_NOISE = 4 * float(np.finfo(np.float64).eps)

_BELOW = f"below the range of float64, about {_SMALLEST:.3g}"


def _check_range(name: str, sigma: Array) -> None:
    beyond = ~np.isfinite(sigma).all(axis=-1)
    if beyond.any():
        raise ValueError(f"{name} holds a matrix{first_at(beyond)} with a singular value above the range of float64")


def _noise(sigma: Array) -> Array:
    """The singular value up to which one may be nothing but rounding."""
    noise: Array = _NOISE * sigma.shape[-1] * sigma[..., 0]
    return noise


def _doubtful(name: str, sigma: Array) -> list[tuple[int, ...]]:
    """The places in the batch whose smallest singular value may be nothing but rounding."""
    if sigma.ndim == 1 and sigma[-1] > max(_NOISE * len(sigma) * sigma[0], _SMALLEST):
        return []  # the usual case, by the fewest operations
    # false for nan and inf as well
    clear = sigma[..., -1] > np.maximum(_noise(sigma), _SMALLEST)
    if clear.all():
        return []
    _check_range(name, sigma)
    return [tuple(int(i) for i in at) for at in np.argwhere(~clear)]


def _resolve(name: str, w: Array, at: tuple[int, ...]) -> tuple[Array, Array, Array]:
    """The precise decomposition of one matrix, or the reason why there is none."""
    where = f" at {at}" if at else ""
    shown = show(w[at].tolist())
    m, n = w.shape[-2:]
    expected = "invertible matrices" if m == n else f"matrices of rank {min(m, n)}"
    if exact_rank(w[at]) < min(m, n):
        kind = "a singular matrix" if m == n else f"a matrix of rank {exact_rank(w[at])}"
        raise ValueError(f"{name} holds {kind}{where}, {shown}; expected {expected}")
    found = rounded_svd(w[at])
    if not np.isfinite(found[1][0]):
        raise ValueError(f"{name} holds a matrix{where} with a singular value above the range of float64")
    if found[1][-1] == 0.0:
        problem = f"a matrix{where}, {shown}, whose smallest singular value is {_BELOW}"
        raise ValueError(f"{name} holds {problem}; expected {expected}")
    return found
