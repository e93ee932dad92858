"""A batch of points as the tensors of second order see it: positive singular values, and the nodes of rows and columns.

In singular coordinates, X ↦ U^T X V, every tensor is written in divided differences at the singular values.  A row or a
column beyond the rank belongs to the node 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dlnsym._validate import Array, Flags
from dlnsym.manifold.differences import Differences, Indices


@dataclass(frozen=True)
class Local:
    """Singular values σ_1 ≥ … ≥ σ_r > 0 of B matrices of one shape and rank, (B, r), at a checked depth.

    At infinite depth the shape is (r, r): the metric lives on matrices with the row and the column space of W.
    """

    sigma: Array
    depth: float
    shape: tuple[int, int]

    @property
    def rank(self) -> int:
        return int(self.sigma.shape[-1])

    @cached_property
    def differences(self) -> Differences:
        return Differences(self.sigma, self.depth, zero=max(self.shape) > self.rank)

    @cached_property
    def rows(self) -> Indices:
        """The node of each row, (m,)."""
        return np.minimum(np.arange(self.shape[0]), self.rank)

    @cached_property
    def columns(self) -> Indices:
        """The node of each column, (n,)."""
        return np.minimum(np.arange(self.shape[1]), self.rank)

    @cached_property
    def beyond(self) -> Flags:
        """Where row and column are both beyond the rank, (m, n): entries that are 0 in a tangent matrix."""
        return np.asarray((self.rows == self.rank)[:, None] & (self.columns == self.rank))

    @cached_property
    def spectrum(self) -> Array:
        """λ_il for rows i and columns l, (m, n, B); 0 beyond the rank."""
        table = self.differences.spectrum[np.ix_(self.rows, self.columns)]
        return np.where(self.beyond[..., None], 0.0, table)

    def inner(self, x: Array, y: Array) -> Array:
        """g(X, Y) of tangent matrices in singular coordinates, (B,)."""
        table = self.differences.pairs[np.ix_(self.rows, self.columns)]
        return np.asarray(np.einsum("ilz,zil,zil->z", np.where(self.beyond[..., None], 0.0, table), x, y))

    def chosen(self, points: Indices) -> Local:
        """The points of these numbers, which may repeat; the tables of a single one broadcast as they are."""
        if len(self.sigma) == 1:
            return self
        return Local(self.sigma[points], self.depth, self.shape)

    def chunks(self, size: int = 1024) -> Iterator[Local]:
        """The points in parts whose tables fit a processor's cache."""
        for begin in range(0, len(self.sigma), size):
            yield Local(self.sigma[begin : begin + size], self.depth, self.shape)
