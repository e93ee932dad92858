"""Tensors of second order in balls, in singular coordinates, at invertible matrices: with proved error bounds.

Sums run as the formulas have them, index by index, on kernels for balls.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import product
from typing import Any

from flint import arb, arb_mat

from dlnsym.kernels import arb_target

Ball = Any
Matrix = Any


class BallTensors:
    """Tensors at diag(σ), σ_1 ≥ … ≥ σ_d > 0 in balls that may overlap, of (d, d) matrices in singular coordinates."""

    def __init__(self, sigma: Sequence[Ball], depth: float) -> None:
        self.sigma, self.depth = [arb(s) for s in sigma], arb(depth)
        self.squares = [s * s for s in self.sigma]
        self.width = len(self.sigma)
        self._known: dict[tuple[str, tuple[int, ...]], Ball] = {}

    # ------------------------------------------------------------ divided differences

    @cached_property
    def _pairs(self) -> dict[tuple[int, int], tuple[Ball, Ball]]:
        places = range(self.width)
        return {
            (i, l): arb_target.node_pair(self.sigma[i], self.sigma[l], self.depth)
            for i in places
            for l in places
            if i <= l
        }

    def eigenvalue(self, i: int, l: int) -> Ball:
        """λ_il = 1/k[i, l]."""
        return self._pairs[min(i, l), max(i, l)][0]

    def _k(self, i: int, l: int) -> Ball:
        return 1 / self.eigenvalue(i, l)

    def _step(self, i: int, l: int) -> Ball:
        return self._pairs[i, l][1]

    def second(self, *nodes: int) -> Ball:
        """−k[i, j, l]."""
        i, j, l = sorted(nodes)
        return self._kept("second", (i, j, l))

    def minor(self, *nodes: int) -> Ball:
        """k[i, j] k[i, j, l, n] − k[i, j, l] k[i, j, n]."""
        return self._kept("minor", tuple(sorted(nodes)))

    def weighted(self, *nodes: int) -> Ball:
        """−q[i, j, l, n], q(h) = h k(h)."""
        return self._kept("weighted", tuple(sorted(nodes)))

    def _kept(self, name: str, at: tuple[int, ...]) -> Ball:
        if (name, at) not in self._known:
            self._known[name, at] = getattr(self, f"_{name}")(*at)
        return self._known[name, at]

    def _second(self, i: int, j: int, l: int) -> Ball:
        h, k, u = self.squares, self._k, self._step
        return arb_target.second_difference(h[i], h[l], k(i, j), k(i, l), k(j, l), u(i, l), u(j, l), self.depth)

    def _minor(self, i: int, j: int, l: int, n: int) -> Ball:
        h, k, u = self.squares, self._k, self._step
        return arb_target.loewner_minor(
            *(h[i], h[j], h[l], h[n]),
            *(k(i, j), k(i, l), k(i, n), k(j, l), k(j, n), k(l, n)),
            *(u(i, n), u(j, n), u(l, n)),
            *(self.second(i, j, l), self.second(i, l, n), self.second(j, l, n)),
            self.depth,
        )

    def _weighted(self, i: int, j: int, l: int, n: int) -> Ball:
        return arb_target.weighted_difference(
            self.squares[n],
            self._k(l, n),
            *(self.second(i, j, l), self.second(i, l, n), self.second(j, l, n)),
            self.minor(i, j, l, n),
        )

    # ------------------------------------------------------------ tensors

    def inner(self, x: Matrix, y: Matrix) -> Ball:
        """g(X, Y)."""
        places = range(self.width)
        return sum((x[i, l] * y[i, l] * self._k(i, l) for i in places for l in places), start=arb(0))

    def connection(self, x: Matrix, y: Matrix) -> Matrix:
        """Γ(X, Y)."""
        places = range(self.width)

        def entry(i: int, l: int) -> Ball:
            total = sum(
                (self.sigma[m] * self.second(i, m, l) * (x[i, m] * y[m, l] + y[i, m] * x[m, l]) for m in places),
                start=arb(0),
            )
            return -self.eigenvalue(i, l) * total

        return self._matrix(entry)

    def curvature(self, x: Matrix, y: Matrix, z: Matrix) -> Matrix:
        """R(X, Y)Z."""
        d, dual = self.width, arb_mat(self.width, self.width)
        for a, b, c, e in product(range(d), repeat=4):
            turned = (x[a, b] * y[c, b] - y[a, b] * x[c, b]) * z[c, e]
            turned += z[a, b] * (y[c, b] * x[c, e] - x[c, b] * y[c, e])
            dual[a, e] += self.weighted(a, b, c, e) * turned
            if a == b == c == e:
                continue  # symmetric in X and Y
            factor = self.sigma[b] * self.sigma[e] * self.minor(a, b, c, e) * self.eigenvalue(a, c)
            # T ↦ (X_ab T_bc + T_ab X_bc)(Y_ae Z_ec + Z_ae Y_ec), less the same with X and Y exchanged
            first = factor * (y[a, e] * z[e, c] + z[a, e] * y[e, c])
            last = factor * (x[a, e] * z[e, c] + z[a, e] * x[e, c])
            dual[b, c] += first * x[a, b] - last * y[a, b]
            dual[a, b] += first * x[b, c] - last * y[b, c]
        return self._matrix(lambda i, l: self.eigenvalue(i, l) * dual[i, l])

    def ricci(self, y: Matrix, z: Matrix) -> Ball:
        """The trace of X ↦ R(X, Y)Z."""
        places = range(self.width)
        return sum((self.curvature(_unit(self.width, i, l), y, z)[i, l] for i in places for l in places), start=arb(0))

    def scalar(self) -> Ball:
        """The trace of Ricci's tensor: E_il has the squared length 1/λ_il."""
        places = range(self.width)
        units = {(i, l): _unit(self.width, i, l) for i in places for l in places}
        return sum((self.ricci(e, e) * self.eigenvalue(*at) for at, e in units.items()), start=arb(0))

    def _matrix(self, entry: Any) -> Matrix:
        places = range(self.width)
        return arb_mat([[entry(i, l) for l in places] for i in places])


def _unit(width: int, row: int, column: int) -> Matrix:
    unit = arb_mat(width, width)
    unit[row, column] = 1
    return unit
