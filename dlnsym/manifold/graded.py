"""Small singular values to all digits: a decomposition refined by products that carry twice the digits.

LAPACK leaves every σ off by about ε σ_1, which is many digits of σ_k where W is ill-conditioned.  In the frames U, V
that it finds, U^T W V is nearly diagonal.  Its part that belongs to the small singular values, computed with twice the
digits and decomposed again, has errors relative to its own size.
"""

from __future__ import annotations

import math

import numpy as np

from dlnsym._shared.validate import Array, Flags

SPREAD = 2.0**-8
"""The ratio of singular values below which a smaller one is refined: rounding has taken a few hundred units of it."""


def is_graded(sigma: Array) -> Flags:
    """Where positive singular values (..., k), in falling order, are far apart, (...)."""
    least, largest = sigma[..., -1], sigma[..., 0]
    return np.asarray((least > 0) & (least < SPREAD * largest))


REACH = 2.0**-100
"""The ratio of singular values down to which products of twice the digits reach."""


def in_reach(sigma: Array) -> Flags:
    """Where singular values (..., k) are far apart, and not so far that twice the digits are too few, (...)."""
    return is_graded(sigma) & (sigma[..., -1] > REACH * sigma[..., 0])


def any_graded(sigma: Array) -> bool:
    """Whether any of the matrices has singular values far apart, which it takes two of them to be."""
    if sigma.shape[-1] < 2:
        return False
    if sigma.ndim == 1:  # the usual case, by the fewest operations
        return bool(0 < sigma[-1] < SPREAD * sigma[0])
    return bool(is_graded(sigma).any())


def refined(w: Array, u: Array, sigma: Array, vt: Array) -> tuple[Array, Array, Array]:
    """The decomposition of w (..., m, n), with every positive σ off by about 2ε/SPREAD of itself at most.

    U is (..., m, k), σ (..., k) in falling order, V^T (..., k, n).
    """
    if not any_graded(sigma):
        return u, sigma, vt
    wide = is_graded(sigma)
    k = sigma.shape[-1]
    left, right = completed(u[wide]), completed(vt[wide].mT)
    # a power of two keeps everything in range
    shift = np.frexp(sigma[wide][:, :1])[1]
    values = np.ldexp(sigma[wide], -shift)
    _refine(np.ldexp(w[wide], -shift[..., None]), left, values, right)
    u, sigma, vt = u.copy(), sigma.copy(), vt.copy()
    u[wide], sigma[wide], vt[wide] = left[..., :k], np.ldexp(values, shift), right[..., :k].mT
    return u, sigma, vt


def _refine(w: Array, u: Array, sigma: Array, v: Array) -> None:
    """As :func:`refined` on a batch of one axis and orthogonal frames, in place."""
    begin = np.zeros(len(w), dtype=np.intp)
    going = np.arange(len(w))
    while True:
        scale = np.take_along_axis(sigma[going], begin[going][:, None], axis=1)
        small: Flags = sigma[going] < SPREAD * scale
        left = small.any(axis=1)
        going, small = going[left], small[left]
        if not len(going):
            return
        begin[going] = small.argmax(axis=1)
        for k in np.unique(begin[going]):
            at = going[begin[going] == k]
            inner = triple_product(u[at][:, :, k:].mT, w[at], v[at][:, :, k:])
            p, s, qt = np.linalg.svd(inner)
            u[at, :, k:] = u[at][:, :, k:] @ p
            v[at, :, k:] = v[at][:, :, k:] @ qt.mT
            sigma[at, k:] = s[:, : sigma.shape[1] - k]


def corrections(w: Array, u: Array, sigma: Array, v: Array) -> tuple[Array, Array]:
    """F (..., m, m) and G (..., n, n) of first order: U(1 + F) and V(1 + G) diagonalise W to twice the digits.

    U and V are complete frames of W, σ (..., k) its singular values.  Vectors of singular values within a factor of two
    of each other are not turned: what is left between them is relative to their own size.
    """
    m, n = u.shape[-1], v.shape[-1]
    of_u, of_v = (_defect(frame) for frame in (u, v))
    image = triple_product(u.mT, w, v)
    size = max(m, n)
    s = np.zeros((*sigma.shape[:-1], size))
    s[..., : sigma.shape[-1]] = sigma
    left, right, off = (np.zeros((*sigma.shape[:-1], size, size)) for _ in range(3))
    left[..., :m, :m], right[..., :n, :n], off[..., :m, :n] = of_u, of_v, image
    a, b = s[..., :, None], s[..., None, :]
    apart = (2 * a < b) | (2 * b < a)
    # over the larger of two singular values, so that no product underflows
    larger = np.where(apart, np.maximum(a, b), 1.0)
    alpha, beta = (off + left * b) / larger, (off.mT + right * b) / larger
    a, b = a / larger, b / larger
    gap = np.where(apart, (b - a) * (b + a), 1.0)
    f = np.where(apart, (b * alpha + a * beta) / gap, 0.5 * left)
    g = np.where(apart, (a * alpha + b * beta) / gap, 0.5 * right)
    return f[..., :m, :m], g[..., :n, :n]


def _defect(frame: Array) -> Array:
    """1 − U^T U, to twice the digits."""
    high, low = product(frame.mT, frame)
    return np.asarray((np.eye(frame.shape[-1]) - high) - low)


def completed(frame: Array) -> Array:
    """Orthonormal columns (..., m, r) completed to an orthogonal matrix (..., m, m)."""
    m, r = frame.shape[-2:]
    if m == r:
        return frame
    whole = np.linalg.qr(frame, mode="complete").Q
    whole[..., :r] = frame
    return whole


def triple_product(a: Array, b: Array, c: Array) -> Array:
    """A B C of batches of matrices, each entry rounded once from a sum with twice the digits of float64."""
    high, low = product(a, b)
    result, rest = product(high, c)
    return np.asarray(result + (rest + low @ c))


def product(a: Array, b: Array) -> tuple[Array, Array]:
    """A B as a sum of a float64 matrix and a small correction, with an error near ε² |A||B|.

    Each factor is cut into slices of so few bits that products of slices are exact (Ozaki et al. 2012).
    """
    bits = (53 - math.ceil(math.log2(a.shape[-1] + 1))) // 2
    left, right = _slices(a, -1, bits), _slices(b, -2, bits)
    high = left[0] @ right[0]
    low = np.zeros_like(high)
    for order in range(1, len(left) + len(right) - 1):
        for i, part in enumerate(left):
            if 0 <= order - i < len(right):
                high, error = _sum(high, part @ right[order - i])
                low += error
    return _sum(high, low)


def _slices(a: Array, axis: int, bits: int) -> list[Array]:
    """Parts of a few bits each, on one grid along an axis, that add up to a exactly."""
    parts = []
    while a.any():
        exponent = np.frexp(np.abs(a).max(axis=axis, keepdims=True))[1]
        # adding and subtracting a number of this size rounds to multiples of 2^(exponent − bits)
        grid = np.ldexp(1.5, exponent - bits + 52)
        part = (a + grid) - grid
        parts.append(part)
        a = a - part
    return parts or [a]


def _sum(a: Array, b: Array) -> tuple[Array, Array]:
    """a + b rounded, and what rounding took (Knuth)."""
    total = a + b
    of_b = total - a
    return total, (a - (total - of_b)) + (b - of_b)
