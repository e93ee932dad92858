"""The geometry of g^N from the definition of the metric alone: its tensor in 140 digits, differentiated numerically.

The operator is (1.6) or (1.9), in the eigenvectors of WW^T and of W^TW; nothing here knows a singular value of W, a
Christoffel symbol or a divided difference.  Central differences with steps of 1e-22 leave about 40 digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import mpmath
import numpy as np

from dlnsym._shared.validate import Array

DIGITS = 140
STEP = mpmath.mpf(10) ** -22
NONE = mpmath.mpf(10) ** -40
"""What an eigenvalue of WW^T is below, relative to the largest, where W has lost rank."""

Matrix = Any
Vector = list[Any]


def operator(W: Matrix, Z: Matrix, depth: float, power: int = 1) -> Matrix:
    """A_{N,W}(Z), or its inverse on tangent matrices with ``power`` −1."""
    a, p = mpmath.eigsy(W * W.T)
    b, q = mpmath.eigsy(W.T * W)
    image = p.T * Z * q
    largest = max(a)
    a, b = ([x if x > NONE * largest else mpmath.mpf(0) for x in values] for values in (a, b))
    for i, x in enumerate(a):
        for l, y in enumerate(b):
            factor = _eigenvalue(x, y, depth)
            image[i, l] *= factor**power if factor else 0
    return p * image * q.T


def _eigenvalue(x: Any, y: Any, depth: float) -> Any:
    if math.isinf(depth):
        if x == 0 or y == 0:
            return mpmath.mpf(0)
        return x if abs(x - y) < NONE * x else (x - y) / mpmath.log(x / y)
    n = int(depth)
    root_x, root_y = (mpmath.root(v, n) if v else mpmath.mpf(0) for v in (x, y))
    return mpmath.fsum(root_x ** (n - j) * root_y ** (j - 1) for j in range(1, n + 1)) / n


class ByDefinition:
    """The Riemannian geometry at W in a chart: matrices of one rank through the entries that determine them.

    At infinite depth the chart is that of the matrices with the row and the column space of W.
    """

    def __init__(self, W: Sequence[Sequence[Any]] | Array, depth: float, rank: int | None = None) -> None:
        self.depth = depth
        with mpmath.workdps(DIGITS):
            self.W = mpmath.matrix(np.asarray(W).tolist())
            m, n = self.W.rows, self.W.cols
            self.rank = min(m, n) if rank is None else rank
            self.leaf = math.isinf(depth) and self.rank < max(m, n)
            if self.leaf:
                self.left = mpmath.eigsy(self.W * self.W.T)[1][:, m - self.rank :]
                self.right = mpmath.eigsy(self.W.T * self.W)[1][:, n - self.rank :]
            self.start = self.coordinates(self.W)

    def coordinates(self, Z: Matrix) -> Vector:
        """Coordinates of W, or of a tangent matrix."""
        if self.leaf:
            inner = self.left.T * Z * self.right
            return [inner[i, j] for i in range(self.rank) for j in range(self.rank)]
        r = self.rank
        return [Z[i, j] for i in range(Z.rows) for j in range(Z.cols) if i < r or j < r]

    def matrix(self, x: Vector) -> Matrix:
        """The matrix with coordinates x."""
        r = self.rank
        if self.leaf:
            return self.left * mpmath.matrix([x[r * i : r * i + r] for i in range(r)]) * self.right.T
        m, n = self.W.rows, self.W.cols
        values, W = iter(x), mpmath.matrix(m, n)
        for i in range(m):
            for j in range(n):
                if i < r or j < r:
                    W[i, j] = next(values)
        if m > r and n > r:
            W[r:, r:] = W[r:, :r] * W[:r, :r] ** -1 * W[:r, r:]
        return W

    def _along(self, f: Callable[[Vector], Matrix], x: Vector, k: int, step: Any) -> Matrix:
        ahead, behind = list(x), list(x)
        ahead[k] += step
        behind[k] -= step
        return (f(ahead) - f(behind)) / (2 * step)

    def basis(self, x: Vector) -> list[Matrix]:
        """Tangent matrices of the chart."""
        return [self._along(self.matrix, x, k, STEP) for k in range(len(x))]

    def metric(self, x: Vector) -> Matrix:
        """The metric tensor in the chart."""
        W, basis = self.matrix(x), self.basis(x)
        dual = [operator(W, Z, self.depth, -1) for Z in basis]
        size = range(len(x))
        return mpmath.matrix(
            [[mpmath.fsum(a * b for a, b in zip(dual[i], basis[j], strict=True)) for j in size] for i in size]
        )

    @cached_property
    def _lower(self) -> list[Matrix]:
        """Christoffel symbols of the first kind, one matrix by the last index."""
        x, size = self.start, range(len(self.start))
        d = [self._along(self.metric, x, k, STEP) for k in size]
        return [mpmath.matrix([[(d[i][k, j] + d[j][k, i] - d[k][i, j]) / 2 for j in size] for i in size]) for k in size]

    @cached_property
    def inverse(self) -> Matrix:
        return self.metric(self.start) ** -1

    @cached_property
    def _upper(self) -> list[list[Matrix]]:
        size = range(len(self.start))
        return [[self.inverse * mpmath.matrix([low[i, j] for low in self._lower]) for j in size] for i in size]

    def connection(self, X: Array, Y: Array) -> Array:
        """Γ(X, Y) with ∇_X Y = DY[X] + Γ(X, Y)."""
        with mpmath.workdps(DIGITS):
            return floats(self._connection(mpmath.matrix(X.tolist()), mpmath.matrix(Y.tolist())))

    def _connection(self, X: Matrix, Y: Matrix) -> Matrix:
        x, y = self.coordinates(X), self.coordinates(Y)
        size = range(len(x))
        low = mpmath.matrix([mpmath.fsum(k[i, j] * x[i] * y[j] for i in size for j in size) for k in self._lower])
        up = self.inverse * low
        basis = self.basis(self.start)
        result = mpmath.matrix(self.W.rows, self.W.cols)
        for k in size:
            result += up[k] * basis[k]
        # the chart is not linear
        h = STEP
        at = [[s + a * h * u + b * h * v for s, u, v in zip(self.start, x, y, strict=True)] for a, b in _CORNERS]
        bend = self.matrix(at[0]) - self.matrix(at[1]) - self.matrix(at[2]) + self.matrix(at[3])
        return result - bend / (4 * h * h)

    @cached_property
    def _riemann(self) -> Any:
        """g(R(e_i, e_j)e_k, e_l)."""
        size = range(len(self.start))
        second = [
            [self._along(lambda y, j=j: self._along(self.metric, y, j, STEP), self.start, i, STEP) for j in size]
            for i in size
        ]

        def derivative(i: int, l: int, j: int, k: int) -> Any:
            return (second[i][j][l, k] + second[i][k][l, j] - second[i][l][j, k]) / 2

        def square(j: int, k: int, i: int, l: int) -> Any:
            return mpmath.fsum(self._upper[j][k][a] * self._lower[a][i, l] for a in size)

        return {
            (i, j, k, l): derivative(i, l, j, k) - square(j, k, i, l) - derivative(j, l, i, k) + square(i, k, j, l)
            for i in size
            for j in size
            for k in size
            for l in size
        }

    def curvature(self, X: Array, Y: Array, Z: Array) -> Array:
        """R(X, Y)Z."""
        with mpmath.workdps(DIGITS):
            x, y, z = (self.coordinates(mpmath.matrix(A.tolist())) for A in (X, Y, Z))
            size = range(len(x))
            low = [
                mpmath.fsum(v * x[i] * y[j] * z[k] for (i, j, k, l), v in self._riemann.items() if l == at)
                for at in size
            ]
            up, basis = self.inverse * mpmath.matrix(low), self.basis(self.start)
            result = mpmath.matrix(self.W.rows, self.W.cols)
            for k in size:
                result += up[k] * basis[k]
            return floats(result)

    @cached_property
    def _ricci(self) -> Matrix:
        size = range(len(self.start))
        return mpmath.matrix(
            [
                [mpmath.fsum(self.inverse[i, l] * self._riemann[i, j, k, l] for i in size for l in size) for k in size]
                for j in size
            ]
        )

    def ricci(self, X: Array, Y: Array) -> float:
        """The trace of Z ↦ R(Z, X)Y."""
        with mpmath.workdps(DIGITS):
            x, y = (mpmath.matrix(self.coordinates(mpmath.matrix(Z.tolist()))) for Z in (X, Y))
            return float((x.T * self._ricci * y)[0])

    def scalar(self) -> float:
        """The trace of Ricci's tensor."""
        with mpmath.workdps(DIGITS):
            size = range(len(self.start))
            return float(mpmath.fsum(self.inverse[i, j] * self._ricci[i, j] for i in size for j in size))

    def inner(self, X: Array, Y: Array) -> float:
        """g(X, Y)."""
        with mpmath.workdps(DIGITS):
            x, y = (mpmath.matrix(Z.tolist()) for Z in (X, Y))
            return float(mpmath.fsum(a * b for a, b in zip(operator(self.W, x, self.depth, -1), y, strict=True)))

    def laplacian_of_identity(self) -> Array:
        """Δ_g W."""
        with mpmath.workdps(DIGITS):
            basis, size = self.basis(self.start), range(len(self.start))
            total = mpmath.matrix(self.W.rows, self.W.cols)
            for i in size:
                for j in size:
                    total -= self.inverse[i, j] * self._connection(basis[i], basis[j])
            return floats(total)


_CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))


def floats(m: Matrix) -> Array:
    return np.array(m.tolist(), dtype=np.float64)
