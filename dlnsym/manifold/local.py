"""A batch of points as the tensors of second order see it: positive singular values, and the nodes of rows and columns.

In singular coordinates, X ↦ U^T X V, every tensor is written in divided differences at the singular values.  A row or a
column beyond the rank belongs to the node 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.manifold.differences import Differences, Indices, tuples


class Layout:
    """Which node each row and each column of a matrix of one shape and rank belongs to; :func:`layout` keeps them.

    ``rows`` (m,) and ``columns`` (n,) are nodes.  ``beyond`` (m, n) tells where both are beyond the rank: entries that
    are 0 in a tangent matrix; there are ``some`` or none.  ``pairs`` indexes tables of pairs by row and column;
    ``triples`` (m, r, n) are the sorted triples of a row, a singular value and a column.
    """

    def __init__(self, shape: tuple[int, int], rank: int) -> None:
        m, n = shape
        self.count = rank + (max(shape) > rank)
        self.inner: Indices = np.arange(rank)
        self.rows: Indices = np.minimum(np.arange(m), rank)
        self.columns: Indices = np.minimum(np.arange(n), rank)
        self.beyond: Flags = np.asarray((self.rows == rank)[:, None] & (self.columns == rank))
        self.some = bool(self.beyond.any())
        self.pairs = np.ix_(self.rows, self.columns)
        self.triples: Indices = tuples(self.count, 3).at[np.ix_(self.rows, self.inner, self.columns)]

    def masked(self, table: Array) -> Array:
        """A table (m, n, B) with zeros beyond the rank."""
        return np.where(self.beyond[..., None], 0.0, table) if self.some else table


layout = lru_cache(maxsize=256)(Layout)


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
    def layout(self) -> Layout:
        return layout(self.shape, self.rank)

    @cached_property
    def differences(self) -> Differences:
        return Differences(self.sigma, self.depth, zero=max(self.shape) > self.rank)

    @cached_property
    def spectrum(self) -> Array:
        """λ_il for rows i and columns l, (m, n, B); 0 beyond the rank."""
        return self.layout.masked(self.differences.spectrum[self.layout.pairs])

    def inner(self, x: Array, y: Array) -> Array:
        """g(X, Y) of tangent matrices in singular coordinates, (B,)."""
        table = self.layout.masked(self.differences.pairs[self.layout.pairs])
        return np.asarray(np.einsum("ilz,zil,zil->z", table, x, y))

    def chosen(self, points: Indices) -> Local:
        """The points of these numbers, which may repeat; the tables of a single one broadcast as they are."""
        if len(self.sigma) == 1:
            return self
        return Local(self.sigma[points], self.depth, self.shape)

    def chunks(self, size: int = 512) -> Iterator[Local]:
        """The points in parts whose tables fit a processor's cache."""
        for begin in range(0, len(self.sigma), size):
            yield Local(self.sigma[begin : begin + size], self.depth, self.shape)
