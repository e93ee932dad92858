"""Matrices from which charts are entered, decomposed when that is asked for: batches of float64, and high precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import mpmath

from dlnsym._shared.validate import Array
from dlnsym.algebra.exact import Rows
from dlnsym.flow.chart import Decomposed
from dlnsym.flow.numbers import Matrix, Mpmath, PreciseNumbers
from dlnsym.kernels import mpmath_target
from dlnsym.manifold import precise
from dlnsym.manifold.decomposition import Decomposition, decompose


class FloatPoint:
    """A batch (n, i, j) of float64 matrices; frames have k = min(i, j) columns."""

    def __init__(self, W: Array) -> None:
        self.W = W

    @cached_property
    def _decomposition(self) -> Decomposition:
        return decompose(self.W)

    @property
    def U(self) -> Array:
        return self._decomposition.U

    @property
    def singular_values(self) -> Array:
        return self._decomposition.singular_values

    @property
    def V(self) -> Array:
        return self._decomposition.Vt.swapaxes(-1, -2)

    def nearest(self, rank: int) -> Array:
        """The nearest matrices of a rank, equation (3.35)."""
        u, sigma, vt = self._decomposition
        nearest: Array = (u[..., :rank] * sigma[..., None, :rank]) @ vt[..., :rank, :]
        return nearest


@dataclass(frozen=True)
class PrecisePoint:
    """One matrix in a system of high precision; its frames and singular values are mpmath's."""

    W: Matrix
    U: Any
    singular_values: tuple[Any, ...]
    V: Any


def precise_point(numbers: PreciseNumbers, w: Rows, rank: int, bits: int) -> PrecisePoint:
    """The nearest matrix of a rank to W, with every singular value up to that rank to ``bits`` bits."""
    guard = 32
    while True:
        with mpmath.workprec(bits + guard):
            u, sigma, vt = precise.svd(Mpmath().matrix(w))
            lost = mpmath.log(sigma[0] / sigma[rank - 1], 2) if sigma[rank - 1] else mpmath.inf
            if lost + 24 <= guard:
                left, right = u[:, :rank], vt[:rank, :].T
                break
        guard = 2 * guard if lost == mpmath.inf else int(lost) + 48
    # mpmath 1.3 takes log x for 0 where x is next to 1/4 and has more bits than it works with
    with mpmath.workprec(bits):
        values = tuple(+s for s in tuple(sigma)[:rank])
    if rank == min(len(w), len(w[0])):
        return PrecisePoint(numbers.matrix(w), left, values, right)
    whole = mpmath_target.from_frames(left, mpmath.diag(list(values)), right)
    return PrecisePoint(numbers.converted(whole), left, values, right)


def balanced(point: Decomposed, depth: int) -> list[Any]:
    """Weights W_N, …, W_1 on the balanced manifold (2.1) whose product is the point, as mpmath matrices.

    The outermost ones hold the frames, all hold the N-th roots of the singular values; those between are square, of
    the smaller side of W.
    """
    rows, columns, rank = point.U.rows, point.V.rows, len(point.singular_values)
    width = min(rows, columns)

    def between(values: Sequence[Any], left: Any, right: Any) -> Any:
        return mpmath_target.from_frames(left, mpmath.diag(list(values)), right)

    if depth == 1:
        return [between(point.singular_values, point.U, point.V)]
    roots = [mpmath_target.root_of_square(s, 2 * depth) for s in point.singular_values]
    first, inner, last = mpmath.matrix(rows, width), mpmath.matrix(width, width), mpmath.matrix(width, columns)
    first[:, :rank] = between(roots, point.U, mpmath.eye(rank))
    last[:rank, :] = between(roots, mpmath.eye(rank), point.V)
    for k, root in enumerate(roots):
        inner[k, k] = root
    return [first, *[inner] * (depth - 2), last]
