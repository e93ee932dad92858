"""Tensors of second order in balls, in singular coordinates: with proved error bounds, at any shape and rank.

Sums run as the formulas have them, index by index, on kernels for balls.  Rows and columns beyond the rank belong to
one more node, h = 0, next to which divided differences are quotients of differences: bits make up for digits that
cancel.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Any

from flint import arb, arb_mat

from dlnsym.kernels import arb_target

Ball = Any
Matrix = Any


class BallTensors:
    """Tensors at diag(σ), σ_1 ≥ … ≥ σ_r > 0 in balls that may overlap, of (m, n) matrices in singular coordinates.

    Entries of arguments that are beyond the rank in rows and in columns count as 0.
    """

    def __init__(self, sigma: Sequence[Ball], depth: float, shape: tuple[int, int] | None = None) -> None:
        self.sigma, self.depth = [arb(s) for s in sigma], arb(depth)
        self.squares = [s * s for s in self.sigma]
        self.rank = len(self.sigma)
        self.shape = shape or (self.rank, self.rank)
        self._known: dict[tuple[str, tuple[int, ...]], Ball] = {}

    def _node(self, position: int) -> int:
        """The number of the singular value of a row or a column; the rank is that of the node 0."""
        return min(position, self.rank)

    def tangent(self, row: int, column: int) -> bool:
        """Whether an entry is not beyond the rank on both sides."""
        return row < self.rank or column < self.rank

    @property
    def _places(self) -> list[tuple[int, int]]:
        rows, columns = map(range, self.shape)
        return [(i, l) for i in rows for l in columns if self.tangent(i, l)]

    # ------------------------------------------------------------ divided differences

    def _pair(self, i: int, l: int) -> tuple[Ball, Ball]:
        if l < self.rank:
            found: tuple[Ball, Ball] = arb_target.node_pair(self.sigma[i], self.sigma[l], self.depth)
            return found
        return (-arb_target.volume_mixed(self.sigma[i], self.depth)).exp(), arb(0)

    def _pairs(self, i: int, l: int) -> tuple[Ball, Ball]:
        found: tuple[Ball, Ball] = self._kept("pair", (i, l))
        return found

    def eigenvalue(self, row: int, column: int) -> Ball:
        """λ_il = 1/k[i, l], 0 beyond the rank."""
        i, l = sorted((self._node(row), self._node(column)))
        return arb(0) if i == self.rank else self._pairs(i, l)[0]

    def _k(self, i: int, l: int) -> Ball:
        return 1 / self.eigenvalue(i, l)

    def _step(self, i: int, l: int) -> Ball:
        return self._pairs(i, l)[1]

    def second(self, *places: int) -> Ball:
        """−k[i, j, l]."""
        return self._kept("second", tuple(sorted(map(self._node, places))))

    def minor(self, *places: int) -> Ball:
        """k[i, j] k[i, j, l, n] − k[i, j, l] k[i, j, n]."""
        return self._kept("minor", tuple(sorted(map(self._node, places))))

    def weighted(self, *places: int) -> Ball:
        """−q[i, j, l, n], q(h) = h k(h)."""
        return self._kept("weighted", tuple(sorted(map(self._node, places))))

    def _kept(self, name: str, at: tuple[int, ...]) -> Ball:
        if (name, at) not in self._known:
            self._known[name, at] = getattr(self, f"_{name}")(*at)
        return self._known[name, at]

    def _second(self, i: int, j: int, l: int) -> Ball:
        h, k, u = self.squares, self._k, self._step
        if l == self.rank:
            return (k(j, l) - k(i, j)) / h[i]
        return arb_target.second_difference(h[i], h[l], k(i, j), k(i, l), k(j, l), u(i, l), u(j, l), self.depth)

    def _minor(self, i: int, j: int, l: int, n: int) -> Ball:
        h, k, u = self.squares, self._k, self._step
        if n == self.rank:
            return (self.second(j, l, n) * k(i, l) - k(l, n) * self.second(i, j, l)) / h[i]
        return arb_target.loewner_minor(
            *(h[i], h[j], h[l], h[n]),
            *(k(i, j), k(i, l), k(i, n), k(j, l), k(j, n), k(l, n)),
            *(u(i, n), u(j, n), u(l, n)),
            *(self.second(i, j, l), self.second(i, l, n), self.second(j, l, n)),
            self.depth,
        )

    def _weighted(self, i: int, j: int, l: int, n: int) -> Ball:
        if n == self.rank:
            return self.second(i, j, l)
        return arb_target.weighted_difference(
            self.squares[n],
            self._k(l, n),
            *(self.second(i, j, l), self.second(i, l, n), self.second(j, l, n)),
            self.minor(i, j, l, n),
        )

    def _outer(self, a: int, b: int, c: int, e: int) -> Ball:
        """Q_abce of a row a, a column c and two singular values."""
        if self.tangent(a, c):
            return self.minor(a, b, c, e) * self.eigenvalue(a, c)
        return self._k(b, e) / (self.squares[b] * self.squares[e])

    # ------------------------------------------------------------ tensors

    def inner(self, x: Matrix, y: Matrix) -> Ball:
        """g(X, Y)."""
        return sum((x[i, l] * y[i, l] / self.eigenvalue(i, l) for i, l in self._places), start=arb(0))

    def operator(self, z: Matrix) -> Matrix:
        """A_{N,W}(Z)."""
        return self._matrix(lambda i, l: self.eigenvalue(i, l) * z[i, l])

    def momentum(self, x: Matrix) -> Matrix:
        """A_{N,W}^{-1}(X) of the tangent part of X."""
        return self._matrix(lambda i, l: x[i, l] / self.eigenvalue(i, l) if self.tangent(i, l) else arb(0))

    def connection(self, x: Matrix, y: Matrix) -> Matrix:
        """Γ(X, Y); where row and column are beyond the rank, what keeps X and Y tangent."""

        def entry(i: int, l: int) -> Ball:
            total = arb(0)
            for m in range(self.rank):
                factor = self.sigma[m] * self.second(i, m, l) if self.tangent(i, l) else 1 / self.sigma[m]
                total += factor * (x[i, m] * y[m, l] + y[i, m] * x[m, l])
            return -self.eigenvalue(i, l) * total if self.tangent(i, l) else -total

        return self._matrix(entry)

    def curvature(self, x: Matrix, y: Matrix, z: Matrix) -> Matrix:
        """R(X, Y)Z."""
        x, y, z = map(self.tangent_part, (x, y, z))
        (rows, columns), inner = map(range, self.shape), range(self.rank)
        dual = arb_mat(*self.shape)
        for a, b, c, e in product(rows, columns, rows, columns):
            if max(a, c) >= self.rank and max(b, e) >= self.rank:
                continue
            turned = (x[a, b] * y[c, b] - y[a, b] * x[c, b]) * z[c, e]
            turned += z[a, b] * (y[c, b] * x[c, e] - x[c, b] * y[c, e])
            dual[a, e] += self.weighted(a, b, c, e) * turned
        for a, b, c, e in product(rows, inner, columns, inner):
            if a == b == c == e:
                continue  # symmetric in X and Y
            factor = self.sigma[b] * self.sigma[e] * self._outer(a, b, c, e)
            # T ↦ (X_ab T_bc + T_ab X_bc)(Y_ae Z_ec + Z_ae Y_ec), less the same with X and Y exchanged
            first = factor * (y[a, e] * z[e, c] + z[a, e] * y[e, c])
            last = factor * (x[a, e] * z[e, c] + z[a, e] * x[e, c])
            dual[b, c] += first * x[a, b] - last * y[a, b]
            dual[a, b] += first * x[b, c] - last * y[b, c]
        return self._matrix(lambda i, l: self.eigenvalue(i, l) * dual[i, l])

    def ricci(self, y: Matrix, z: Matrix) -> Ball:
        """The trace of X ↦ R(X, Y)Z."""
        return sum((self.curvature(self._unit(*at), y, z)[at] for at in self._places), start=arb(0))

    def scalar(self) -> Ball:
        """The trace of Ricci's tensor: E_il has the squared length 1/λ_il."""
        units = {at: self._unit(*at) for at in self._places}
        return sum((self.ricci(e, e) * self.eigenvalue(*at) for at, e in units.items()), start=arb(0))

    def laplacian_of_identity(self) -> Matrix:
        """Δ_g W = −Σ λ_il Γ(E_il, E_il)."""
        total = arb_mat(*self.shape)
        for at in self._places:
            unit = self._unit(*at)
            total -= self.connection(unit, unit) * self.eigenvalue(*at)
        return total

    def _matrix(self, entry: Any) -> Matrix:
        rows, columns = map(range, self.shape)
        return arb_mat([[entry(i, l) for l in columns] for i in rows])

    def tangent_part(self, z: Matrix) -> Matrix:
        """Z without what is beyond the rank in rows and in columns."""
        return self._matrix(lambda i, l: z[i, l] if self.tangent(i, l) else arb(0))

    def _unit(self, row: int, column: int) -> Matrix:
        unit = arb_mat(*self.shape)
        unit[row, column] = 1
        return unit
