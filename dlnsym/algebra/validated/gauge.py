"""Norms in which solutions drift apart slowly: Euclidean norms of D y, for an invertible matrix D that follows the
flow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from flint import acb_mat, arb, arb_mat

from dlnsym._shared.validate import Array


@dataclass(frozen=True, eq=False)
class Gauge:
    """The norm |D y| of the entries y of a state, matrix after matrix and row by row; D is exact."""

    D: arb_mat

    @staticmethod
    def of(rough: Array) -> Gauge:
        """From a float64 matrix, taken exactly."""
        return Gauge(arb_mat(rough.tolist()))

    @cached_property
    def inverse(self) -> arb_mat:
        """D⁻¹."""
        return self.D.inv()

    @cached_property
    def reach(self) -> list[arb]:
        """For every entry, how large it may be in a state of norm 1."""
        return [_length(row) for row in self.inverse.tolist()]

    @cached_property
    def rough(self) -> tuple[Array, Array]:
        """D and its inverse in float64, for choosing."""
        d = np.array([[float(x.mid()) for x in row] for row in self.D.tolist()])
        return d, np.linalg.inv(d)

    def norm(self, matrices: Sequence[arb_mat | acb_mat]) -> arb:
        """An upper bound on the norm of a state; not finite where the state is not."""
        entries = [x for m in matrices for x in m.entries()]
        kind = acb_mat if any(isinstance(m, acb_mat) for m in matrices) else arb_mat
        return _length((kind(self.D) * kind(len(entries), 1, entries)).entries())

    def bound(self, sizes: Sequence[arb_mat]) -> arb:
        """An upper bound on the norm of every state whose entries are at most those of ``sizes`` in absolute value."""
        return self.norm([arb_mat(m.nrows(), m.ncols(), [arb(0, x.upper()) for x in m.entries()]) for m in sizes])

    def radius(self, matrices: Sequence[arb_mat]) -> arb:
        """An upper bound on the norm of what the balls leave open."""
        return self.bound([arb_mat(m.nrows(), m.ncols(), [x.rad() for x in m.entries()]) for m in matrices])

    def fattened(self, matrices: Sequence[arb_mat], distance: arb) -> list[arb_mat]:
        """Balls for every state at most ``distance`` away."""
        reach = iter(self.reach)
        return [
            arb_mat(m.nrows(), m.ncols(), [x + arb(0, (next(reach) * distance).upper()) for x in m.entries()])
            for m in matrices
        ]

    def over(self, other: Gauge, turn: arb_mat | None = None) -> arb:
        """A factor by which this norm, after a linear map of states, is at most greater than another one before it."""
        if other is self and turn is None:
            return arb(1)
        turned = self.D * other.inverse if turn is None else self.D * turn * other.inverse
        return largest_eigenvalue(turned.transpose() * turned).sqrt()

    def growth(self, jacobian: arb_mat) -> arb:
        """An upper bound on the logarithmic norm of every matrix in a ball (Dahlquist)."""
        turned = self.D * jacobian * self.inverse
        return largest_eigenvalue((turned + turned.transpose()) * (arb(1) / 2))

    def rough_growth(self, jacobian: Array) -> float:
        """The logarithmic norm in float64, for choosing."""
        d, inverse = self.rough
        with np.errstate(all="ignore"):
            turned = d @ jacobian @ inverse
        return float(np.linalg.eigvalsh((turned + turned.T) / 2)[-1]) if np.isfinite(turned).all() else np.inf


def largest_eigenvalue(symmetric: arb_mat) -> arb:
    """An upper bound on the largest eigenvalue of every symmetric matrix in a ball.

    By the discs of Gershgorin, after a similarity that nearly diagonalises the matrix.

    >>> largest_eigenvalue(arb_mat([[2, 1], [1, 2]])) >= 3
    True
    """
    rough = np.array([[float(x.mid()) for x in row] for row in symmetric.tolist()])
    if not np.isfinite(rough).all():
        return arb("inf")
    frame = arb_mat(np.linalg.eigh(rough)[1].tolist())
    rows = (frame.inv() * symmetric * frame).tolist()
    bounds = [row[i] + sum((abs(x) for j, x in enumerate(row) if j != i), arb(0)) for i, row in enumerate(rows)]
    return max((arb(b.upper()) for b in bounds), key=lambda b: float(b) if b.is_finite() else np.inf)


def _length(entries: Sequence[arb]) -> arb:
    squares = [x.abs_upper() ** 2 for x in entries]
    total = sum(squares, arb(0)).sqrt()
    return arb(total.upper()) if total.is_finite() else arb("inf")
