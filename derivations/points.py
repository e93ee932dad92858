"""Exact points: rational matrices at which the two sides of an identity can be evaluated.

Orthogonal matrices come from the Cayley transform of a rational skew-symmetric matrix, balanced weights from
W_k = Q_{k+1} S Q_k^T with one rational S, so that the balance conditions hold exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Matrix, Symbol


def rational(p: int, q: int = 1) -> fmpq:
    return fmpq(p, q)


def rational_matrix(rows: Sequence[Sequence[int | fmpq]]) -> fmpq_mat:
    return fmpq_mat(len(rows), len(rows[0]), [fmpq(x) for row in rows for x in row])


def identity(width: int) -> fmpq_mat:
    return rational_matrix([[int(r == c) for c in range(width)] for r in range(width)])


def generic(width: int, seed: int) -> fmpq_mat:
    """A fixed invertible rational matrix without symmetries; another seed, another matrix."""
    entry = [
        fmpq((7 * r + 5 * c + 3 * seed + r * c * (seed + 2)) % 11 - 5, 1 + (r + 2 * c + seed) % 3)
        for r in range(width)
        for c in range(width)
    ]
    return fmpq_mat(width, width, entry) + identity(width) * fmpq(2 * seed + 7, 2)


def symmetric_matrix(width: int, seed: int) -> fmpq_mat:
    m = generic(width, seed)
    return m + m.transpose()


def rotation(width: int, seed: int) -> fmpq_mat:
    """A fixed rational rotation: (I − K)(I + K)^{-1} with K skew-symmetric."""
    k = generic(width, seed) * fmpq(1, 6)
    skew = k - k.transpose()
    one = identity(width)
    # the seed enters the sub-diagonal too, so that no two rotations commute by accident
    bump = fmpq_mat(width, width, [fmpq(0)] * width**2)
    for r in range(width - 1):
        bump[r, r + 1], bump[r + 1, r] = fmpq(seed + 1, r + 3), fmpq(-seed - 1, r + 3)
    skew = skew + bump
    return (one - skew) * (one + skew).inv()


def power(base: Any, exponent: fmpq) -> Any:
    """A number or a matrix to a power that has to be whole; raises ``ValueError`` for any other."""
    if exponent.q != 1:
        raise ValueError(f"the exponent {exponent} is not a whole number")
    return base ** int(exponent.p)


def diagonal(values: Sequence[fmpq | int]) -> fmpq_mat:
    width = len(values)
    return rational_matrix([[values[r] if r == c else 0 for c in range(width)] for r in range(width)])


def entries(name: str, m: Matrix) -> dict[Any, Any]:
    """A matrix as a point, so that what is counted or computed on it shows where."""
    return {Symbol(f"{name}_{r + 1}{c + 1}", real=True): m[r, c] for r in range(m.rows) for c in range(m.cols)}


def balanced_weights(depth: int, width: int = 2, roots: Sequence[fmpq | int] | None = None) -> tuple[fmpq_mat, ...]:
    """Weights (W_1, …, W_N) on the balanced manifold; ``roots`` are their common singular values."""
    s = diagonal(roots or [fmpq(2 * width - k, k + 2) for k in range(width)])
    q = [rotation(width, seed) for seed in range(1, depth + 2)]
    return tuple(q[k + 1] * s * q[k].transpose() for k in range(depth))
