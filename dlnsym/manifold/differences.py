"""Tables of divided differences of k(h) = N h^{1/N} at the squares of the singular values of a batch of matrices.

Nodes are the singular values in falling order, and once more 0 where rows or columns of W are left over.  Every table
is computed at sorted tuples of nodes, (T, B) for T tuples and B matrices, and is symmetric in its indices.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import combinations, combinations_with_replacement
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target as kernels

Indices = NDArray[np.intp]


class Tuples(NamedTuple):
    """Sorted tuples of ``order`` indices below a count, and where to find the one of any tuple."""

    columns: tuple[Indices, ...]
    """One array for each place."""
    at: Indices
    """(count, …, count): the number of the tuple."""


@lru_cache(maxsize=64)
def tuples(count: int, order: int) -> Tuples:
    """All sorted tuples.

    >>> [c.tolist() for c in tuples(2, 2).columns], tuples(2, 2).at.tolist()
    ([[0, 0, 1], [0, 1, 1]], [[0, 1], [1, 2]])
    """
    chosen = np.array(list(combinations_with_replacement(range(count), order)), dtype=np.intp)
    known = np.zeros((count,) * order, dtype=np.intp)
    known[tuple(chosen.T)] = np.arange(len(chosen))
    every = np.sort(np.indices((count,) * order).reshape(order, -1), axis=0)
    return Tuples(tuple(chosen.T), known[tuple(every)].reshape((count,) * order))


@lru_cache(maxsize=64)
def doubled(count: int) -> Tuples:
    """Tuples (a, b, b, c), sorted; ``at[b, a, c]`` is where one is found."""
    b, a, c = np.indices((count,) * 3).reshape(3, -1)
    every = np.sort(np.stack([a, b, b, c]), axis=0)
    chosen, at = np.unique(every, axis=1, return_inverse=True)
    return Tuples(tuple(chosen), at.reshape((count,) * 3))


@lru_cache(maxsize=64)
def distinct(count: int, order: int) -> tuple[Indices, ...]:
    """Rising tuples of ``order`` different indices below a count, an array for each place.

    >>> [x.tolist() for x in distinct(3, 2)]
    [[0, 0, 1], [1, 2, 2]]
    """
    return tuple(np.array(list(combinations(range(count), order)), dtype=np.intp).T)


class Differences:
    """The tables at positive singular values, (B, k) in falling order; ``zero`` adds the node 0.

    ``spectrum`` λ_il = 1/k[i, l], the eigenvalues; ``pairs`` k[i, l]; ``second`` −k[i, j, l] ≥ 0; ``minors(t)``
    D = k[i, j] k[i, j, l, n] − k[i, j, l] k[i, j, n] ≥ 0 and ``weighted(t, D)`` −q[i, j, l, n] ≥ 0, q(h) = h k(h), at
    tuples t of four.  What involves the node 0 twice is infinite or undefined.
    """

    def __init__(self, sigma: Array, depth: float, *, zero: bool) -> None:
        self.depth, self.zero = depth, zero
        nodes = np.ascontiguousarray(sigma.T)
        self.nodes = np.concatenate([nodes, np.zeros_like(nodes[:1])]) if zero else nodes
        self.squares = self.nodes * self.nodes
        self.count = len(self.nodes)

    @cached_property
    def _of_pairs(self) -> tuple[Array, Array]:
        i, l = tuples(self.count, 2).columns
        eigenvalues, steps = kernels.node_pair(self.nodes[i], self.nodes[l], self.depth)
        if self.zero:
            last = l == self.count - 1
            eigenvalues[last] = kernels.spectrum(self.nodes[i[last]], 0.0, self.depth)
            steps[last] = np.inf
        at = tuples(self.count, 2).at
        return eigenvalues[at], steps[at]

    @property
    def spectrum(self) -> Array:
        """λ_il, (K, K, B)."""
        return self._of_pairs[0]

    @cached_property
    def pairs(self) -> Array:
        """k[i, l], (K, K, B)."""
        with np.errstate(divide="ignore"):
            return np.asarray(1.0 / self.spectrum)

    @property
    def steps(self) -> Array:
        """u_il = N((σ_i/σ_l)^{2/N} − 1) for i ≤ l, (K, K, B); without meaning for i > l."""
        return self._of_pairs[1]

    @cached_property
    def second(self) -> Array:
        """−k[i, j, l] at the sorted triples, (T, B)."""
        return self.second_at(tuples(self.count, 3).columns)

    def second_at(self, at: tuple[Indices, ...]) -> Array:
        """−k[i, j, l] at sorted triples, (T, B)."""
        i, j, l = at
        h, k, u = self.squares, self.pairs, self.steps
        table: Array = kernels.second_difference(h[i], h[l], k[i, j], k[i, l], k[j, l], u[i, l], u[j, l], self.depth)
        return table

    def minors(self, at: tuple[Indices, ...]) -> Array:
        """D at sorted tuples of four, (T, B)."""
        i, j, l, n = at
        h, k, u = self.squares, self.pairs, self.steps
        # where the outer nodes are far apart, no series is summed for those in between
        far = u[i, n] > 1.0
        table: Array = kernels.loewner_minor(
            *(h[i], h[j], h[l], h[n]),
            *(k[i, j], k[i, l], k[i, n], k[j, l], k[j, n], k[l, n]),
            *(u[i, n], np.where(far, np.inf, u[j, n]), np.where(far, np.inf, u[l, n])),
            *self._thirds(at),
            self.depth,
        )
        return table

    def _thirds(self, at: tuple[Indices, ...]) -> tuple[Array, Array, Array]:
        """−k of the triples (1, 2, 3), (1, 3, 4) and (2, 3, 4) of tuples of four."""
        i, j, l, n = at
        if "second" not in self.__dict__ and len(i) < self.count**2:
            first, last = self.second_at((i, j, l)), self.second_at((i, l, n))
            return first, last, last if (i == j).all() else self.second_at((j, l, n))
        triples, m = tuples(self.count, 3).at, self.second
        return m[triples[i, j, l]], m[triples[i, l, n]], m[triples[j, l, n]]

    def weighted(self, at: tuple[Indices, ...], minors: Array) -> Array:
        """−q[i, j, l, n] at sorted tuples of four, whose minors are given, (T, B)."""
        i, j, l, n = at
        h, k = self.squares, self.pairs
        triples, m = tuples(self.count, 3).at, self.second
        first, second, third = m[triples[i, j, l]], m[triples[i, l, n]], m[triples[j, l, n]]
        table: Array = kernels.weighted_difference(h[n], k[l, n], first, second, third, minors)
        # at the node 0 the other terms vanish, though k[l, n] may be infinite
        return np.where(h[n] == 0.0, first, table)

    def of_four(self, at: tuple[Indices, ...]) -> tuple[Array, Array]:
        """``minors`` and ``weighted`` at sorted tuples of four, where they do not add up to 0.

        Three equal singular values and the node 0 belong to the plane of E_ii and E_il, which is flat: in a curvature
        both cancel, though they can be much larger than what is left.
        """
        minors = self.minors(at)
        weighted = self.weighted(at, minors)
        if self.zero:
            flat = (at[0] == at[2]) & (at[3] == self.count - 1) & (at[2] < self.count - 1)
            minors[flat] = weighted[flat] = 0.0
        return minors, weighted
