"""Operators on m × n matrices that are diagonal in the singular vectors of W: A_{N,W} and its inverse.

With U (..., m, r) and V (..., n, r) a matrix Z has three parts that A_{N,W} does not mix: U^T Z V, whose entry (i, l)
is multiplied by λ_il; what of Z V lies outside the columns of U; and what of U^T Z lies outside those of V.  Column or
row i of the latter two is multiplied by λ_i0, of σ_i and a singular value 0.  The rest of Z is multiplied by 0.
"""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import NamedTuple

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.decomposition import Decomposition
from dlnsym.manifold.scaling import Exponents


class Diagonal(NamedTuple):
    """The operator; ``edges`` is None where only the part U^T Z V counts.

    ``exponent``, where it is given, says that all factors are over that power of two.
    """

    frame: Decomposition
    pairs: Array
    edges: Array | None
    exponent: Exponents | None = None

    def parts(self, z: Array) -> list[tuple[Array, Array]]:
        """U^T Z V, Z V outside U and U^T Z outside V, each with the factors of its entries."""
        u, _, vt = self.frame
        ut, v = u.mT, vt.mT
        left = ut @ z
        center = left @ v
        found = [(center, self.pairs)]
        if self.edges is not None:
            found.append((z @ v - u @ center, self.edges[..., None, :]))
            found.append((left - center @ vt, self.edges[..., :, None]))
        return found

    def apply(self, z: Array) -> Array:
        """The image of Z, (..., m, n)."""
        u, _, vt = self.frame
        if self.edges is None:
            image: Array = u @ (self.pairs * (u.mT @ z @ vt.mT)) @ vt
            return image
        center, below, beside = (part * factor for part, factor in self.parts(z))
        return u @ (center @ vt + beside) + below @ vt

    def form(self, x: Array, y: Array) -> Array:
        """The bilinear form of X and Y, (...)."""
        of_x = self.parts(x)
        of_y = of_x if y is x else self.parts(y)
        terms = [_dot(factor * a, b) for (a, factor), (b, _) in zip(of_x, of_y, strict=True)]
        return reduce(add, terms)

    def factors(self, m: int, n: int) -> Array:
        """The factors of all entries of U^T Z V with U and V completed, (..., m, n)."""
        r = self.pairs.shape[-1]
        whole = np.zeros((*self.pairs.shape[:-2], m, n))
        whole[..., :r, :r] = self.pairs
        if self.edges is not None:
            whole[..., r:, :r] = self.edges[..., None, :]
            whole[..., :r, r:] = self.edges[..., :, None]
        return whole


def _dot(a: Array, b: Array) -> Array:
    """Σ a_il b_il of matrices whose batches broadcast."""
    if a.ndim == b.ndim == 2:
        return np.asarray(np.vdot(a, b))[()]
    product: Array = np.einsum("...il,...il->...", a, b)
    return product
