"""Exact and ball-arithmetic counterparts of the geometry, written from the definitions, not from the kernels.

End-to-end matrices are W = U diag(s) V^T with rational rotations and s = r^N, so that every real power in (1.6) is a
rational matrix; at infinite depth the integral (1.9) is a block of a matrix exponential.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from flint import arb, arb_mat, fmpq, fmpq_mat

from dlnsym._validate import Array


def rotation(width: int, seed: int) -> fmpq_mat:
    """A rational rotation: the Cayley transform (1 − S)(1 + S)^{-1} of a skew matrix."""
    rng = np.random.default_rng(seed)
    skew = fmpq_mat(width, width)
    for r in range(width):
        for c in range(r):
            x = fmpq(int(rng.integers(-4, 5)), 5)
            skew[r, c], skew[c, r] = x, -x
    one = identity(width)
    return (one - skew) * (one + skew).inv()


def identity(width: int) -> fmpq_mat:
    return diagonal([fmpq(1)] * width)


def diagonal(values: Sequence[Any]) -> fmpq_mat:
    width = len(values)
    return fmpq_mat(width, width, [values[r] if r == c else fmpq(0) for r in range(width) for c in range(width)])


def plane_rotation(angle: float) -> Array:
    """The rotation of the plane by an angle, in float64."""
    return np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


def floats(m: fmpq_mat) -> Array:
    return np.array([[int(x.p) / int(x.q) for x in row] for row in m.tolist()])


def end_to_end(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, depth: float) -> fmpq_mat:
    """W with singular values r^N, or r at infinite depth."""
    n = 1 if math.isinf(depth) else int(depth)
    return u * diagonal([r**n for r in roots]) * v.transpose()


def operator(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, z: fmpq_mat, depth: float) -> arb_mat:
    """A_{N,W}(Z) from (1.6), or A_{∞,W}(Z) from (1.9)."""
    if math.isinf(depth):
        return _operator_limit(u, roots, v, z)
    n = int(depth)
    total = fmpq_mat(z.nrows(), z.ncols())
    for j in range(1, n + 1):
        left = u * diagonal([r ** (2 * (n - j)) for r in roots]) * u.transpose()
        right = v * diagonal([r ** (2 * (j - 1)) for r in roots]) * v.transpose()
        total += left * z * right
    return arb_mat(total * fmpq(1, n))


def _operator_limit(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, z: fmpq_mat) -> arb_mat:
    """Upper right block of exp([[log WW^T, Z], [0, log W^TW]])."""
    width = len(roots)
    logs = arb_mat(width, width)
    for k, r in enumerate(roots):
        logs[k, k] = 2 * arb(r).log()
    left = arb_mat(u) * logs * arb_mat(u.transpose())
    right = arb_mat(v) * logs * arb_mat(v.transpose())
    block = arb_mat(2 * width, 2 * width)
    for r in range(width):
        for c in range(width):
            block[r, c], block[r, width + c] = left[r, c], arb(z[r, c])
            block[width + r, width + c] = right[r, c]
    whole = block.exp()
    return arb_mat(width, width, [whole[r, width + c] for r in range(width) for c in range(width)])


def operator_matrix(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, depth: float) -> arb_mat:
    """The matrix of A_{N,W} on column-major vectors, column by column."""
    width = len(roots)
    size = width * width
    matrix = arb_mat(size, size)
    for column in range(width):
        for row in range(width):
            unit = fmpq_mat(width, width)
            unit[row, column] = 1
            image = operator(u, roots, v, unit, depth)
            for c in range(width):
                for r in range(width):
                    matrix[r + width * c, row + width * column] = image[r, c]
    return matrix


def ulps(computed: Any, true: arb, least: float = 0.0) -> float:
    """Error in units in the last place of the true value, or of ``least`` where that is more."""
    return float(abs(arb(float(computed)) - true).abs_upper()) / math.ulp(max(abs(float(true)), least))


def gap(computed: Array, true: arb_mat) -> float:
    """Largest difference of two matrices, in units of ε times the largest entry."""
    rows = true.tolist()
    difference = max(
        float(abs(arb(float(x)) - t).abs_upper())
        for xs, ts in zip(computed, rows, strict=True)
        for x, t in zip(xs, ts, strict=True)
    )
    largest = max(float(abs(t).abs_upper()) for ts in rows for t in ts)
    return difference / largest / float(np.finfo(np.float64).eps)
