"""Singular values and a function of their squares, in letters: what tensors in singular coordinates are made of.

A function k of h = σ² is known at the nodes h_i by its derivatives k^{(n)}(h_i)/n!.  Where these and the σ_i are
independent letters, an identity holds for every function k.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from flint import fmpq

from dlnsym.algebra.dual import Dual
from dlnsym.algebra.fractions import Fractions

Number = Any
DERIVATIVES = 4
"""How many derivatives are letters, the value of k among them: divided differences of up to four nodes."""


ZERO = fmpq(0)
"""This very number is the singular value of what lies beyond the rank."""


class Frame:
    """Numbers ``sigma`` and, for each, ``jets``, the derivatives k^{(n)}(h)/n!, divided differences at equal nodes.

    Singular values are different from each other but for those that are :data:`ZERO`, which have no derivatives of k.

    >>> frame = Frame([2, 3], [[4, 1, 0, 0], [9, 1, 0, 0]])  # k(h) = h
    >>> frame.k(0), frame.k(0, 0), frame.k(0, 1), frame.k(0, 1, 1), frame.q(0, 0, 1), frame.gap(0, 1)
    (4, 1, 1.0, 0.0, 1.0, 0.2)
    """

    def __init__(self, sigma: Sequence[Number], jets: Sequence[Sequence[Number]]) -> None:
        self.sigma, self.jets = sigma, jets
        self.squares = [s * s for s in sigma]
        self.width = len(sigma)
        self._zeros = [s is ZERO for s in sigma]
        self._known: dict[tuple[bool, tuple[int, ...]], Number] = {}

    def k(self, *nodes: int) -> Number:
        """k[h_a, h_b, …]."""
        return self._difference(False, tuple(sorted(nodes)))

    def q(self, *nodes: int) -> Number:
        """Divided differences of q(h) = h k(h)."""
        return self._difference(True, tuple(sorted(nodes)))

    def gap(self, i: int, l: int) -> Number:
        """1/(h_l − h_i), 0 where both are the same."""
        return 0 if self._same(i, l) else 1 / (self.squares[l] - self.squares[i])

    def _same(self, i: int, l: int) -> bool:
        return i == l or (self._zeros[i] and self._zeros[l])

    def _difference(self, weighted: bool, nodes: tuple[int, ...]) -> Number:
        at = weighted, nodes
        if at not in self._known:
            a, b = nodes[0], nodes[-1]
            if self._same(a, b):
                self._known[at] = self._jet(weighted, a, len(nodes) - 1)
            else:
                later, sooner = (self._difference(weighted, part) for part in (nodes[1:], nodes[:-1]))
                self._known[at] = (later - sooner) / (self.squares[b] - self.squares[a])
        return self._known[at]

    def _jet(self, weighted: bool, i: int, n: int) -> Number:
        if not weighted:
            return self.jets[i][n]
        # the n-th derivative of h k(h) over n!; at h = 0 the first of its two terms vanishes
        first = 0 if self._zeros[i] else self.squares[i] * self.jets[i][n]
        return first + self.jets[i][n - 1] if n else first

    def moved(self, rate: Sequence[Number]) -> Frame:
        """The frame in dual numbers, for dσ_i = rate_i and dk^{(n)}(h_i) = k^{(n+1)}(h_i) dh_i."""
        jets = [
            [Dual(jet[n], (n + 1) * jet[n + 1] * 2 * s * r) for n in range(len(jet) - 1)]
            for jet, s, r in zip(self.jets, self.sigma, rate, strict=True)
        ]
        return Frame([Dual(s, r) for s, r in zip(self.sigma, rate, strict=True)], jets)


@cache
def letters(inner: int, zeros: int) -> Frame:
    """A frame of independent letters, and after these singular values 0, at which only the value of k is a letter."""
    names = [f"s{i}" for i in range(inner)] + [f"k{i}_{n}" for i in range(inner) for n in range(DERIVATIVES)]
    found = Fractions([*names, "k_0"]).letters
    jets = [found[inner + DERIVATIVES * i :][:DERIVATIVES] for i in range(inner)]
    return Frame([*found[:inner], *[ZERO] * zeros], [*jets, *[[found[-1]]] * zeros])
