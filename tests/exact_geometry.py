"""Exact and ball-arithmetic counterparts of the geometry, written from the definitions, not from the kernels.

End-to-end matrices are W = U diag(s) V^T with rational rotations and s = r^N, so that every real power in (1.6) is a
rational matrix; at infinite depth the integral (1.9) is a block of a matrix exponential.  Any shape and rank will do.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from flint import arb, arb_mat, fmpq, fmpq_mat

from dlnsym._shared.validate import Array


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


def rectangle(values: Sequence[Any], m: int, n: int) -> fmpq_mat:
    """The m × n matrix with these diagonal entries, and zeros after them."""
    found = fmpq_mat(m, n)
    for k, value in enumerate(values):
        found[k, k] = value
    return found


def end_to_end(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, depth: float) -> fmpq_mat:
    """W (m, n) with singular values r^N, or r at infinite depth; fewer than min(m, n) leave the rest 0."""
    n = 1 if math.isinf(depth) else int(depth)
    return u * rectangle([r**n for r in roots], u.nrows(), v.nrows()) * v.transpose()


def operator(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, z: fmpq_mat, depth: float) -> arb_mat:
    """A_{N,W}(Z) from (1.6), with (W W^T)^0 = I, or A_{∞,W}(Z) from (1.9)."""
    if math.isinf(depth):
        return _operator_limit(u, roots, v, z)
    n = int(depth)

    def power(frame: fmpq_mat, k: int) -> fmpq_mat:
        padded = [*roots, *[fmpq(0)] * (frame.nrows() - len(roots))]
        return frame * diagonal([r ** (2 * k) for r in padded]) * frame.transpose()

    total = fmpq_mat(z.nrows(), z.ncols())
    for j in range(1, n + 1):
        total += power(u, n - j) * z * power(v, j - 1)
    return arb_mat(total * fmpq(1, n))


def tangent(u: fmpq_mat, rank: int, v: fmpq_mat, z: fmpq_mat) -> fmpq_mat:
    """Z less what it maps from outside the row space of W to outside the column space, W of this rank."""
    left, right = (
        frame * diagonal([fmpq(int(k >= rank)) for k in range(frame.nrows())]) * frame.transpose() for frame in (u, v)
    )
    return z - left * z * right


def _operator_limit(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, z: fmpq_mat) -> arb_mat:
    """Upper right block of exp([[log WW^T, Z], [0, log W^TW]]).

    A singular value 0 makes the powers in (1.9) vanish outside the row and column spaces of W, which leaves the block
    of the matrices that they are in bases of these spaces.
    """
    left, right = (arb_mat(_columns(frame, len(roots))) for frame in (u, v))
    inner = left.transpose() * arb_mat(z) * right
    rank = len(roots)
    block = arb_mat(2 * rank, 2 * rank)
    for r, root in enumerate(roots):
        block[r, r] = block[rank + r, rank + r] = 2 * arb(root).log()
        for c in range(rank):
            block[r, rank + c] = inner[r, c]
    whole = block.exp()
    image = arb_mat(rank, rank, [whole[r, rank + c] for r in range(rank) for c in range(rank)])
    return left * image * right.transpose()


def _columns(frame: fmpq_mat, count: int) -> fmpq_mat:
    rows = frame.tolist()
    return fmpq_mat(len(rows), count, [x for row in rows for x in row[:count]])


def operator_matrix(u: fmpq_mat, roots: Sequence[fmpq], v: fmpq_mat, depth: float) -> arb_mat:
    """The matrix of A_{N,W} on column-major vectors, column by column."""
    m, n = u.nrows(), v.nrows()
    matrix = arb_mat(m * n, m * n)
    for column in range(n):
        for row in range(m):
            unit = fmpq_mat(m, n)
            unit[row, column] = 1
            image = operator(u, roots, v, unit, depth)
            for c in range(n):
                for r in range(m):
                    matrix[r + m * c, row + m * column] = image[r, c]
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
