"""A matrix of the manifold, or a batch, decomposed once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dlnsym._shared import latex
from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.manifold import decomposition
from dlnsym.manifold.decomposition import Decomposition
from dlnsym.manifold.graded import completed

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


class Frames(NamedTuple):
    """W = U diag(σ) V^T: orthogonal U (..., m, m) and V (..., n, n), σ (..., k) in falling order, k = min(m, n)."""

    U: Array
    singular_values: Array
    V: Array


class Decomposed:
    """W with its singular vectors and values, each computed when it is first asked for."""

    def __init__(self, manifold: Manifold, W: Array) -> None:
        self.manifold = manifold
        self.W = W

    def __repr__(self) -> str:
        batch = f", batch {self.W.shape[:-2]}" if self.W.ndim > 2 else ""
        return f"<Point of {self.manifold}{batch}>"

    def _repr_latex_(self) -> str | None:
        # a batch shows itself in words
        if self.W.ndim > 2:
            return None
        values = r",\ ".join(map(latex.number, self.singular_values))
        depth = latex.depth(self.manifold.depth)
        return rf"$W = {latex.numbers(self.W)},\quad \sigma = ({values}),\quad N = {depth}$"

    @cached_property
    def _raw(self) -> Decomposition:
        return decomposition.decompose(self.W)

    @cached_property
    def _decomposition(self) -> Decomposition:
        """At every W that the operator takes: zeros beyond the rank."""
        if self.manifold.full_rank:
            return decomposition.any_rank("W", self.W, self._raw)
        return self._on_manifold

    @cached_property
    def _on_manifold(self) -> Decomposition:
        """What the metric rests on: positive singular values, as many as the rank."""
        if self.manifold.full_rank:
            return decomposition.full_rank("W", self.W, self._raw)
        return decomposition.of_rank("W", self.W, self.manifold.rank)

    @cached_property
    def _positive(self) -> Array:
        """The singular values of :attr:`_on_manifold`, without the vectors where these are not needed yet."""
        if "_raw" in self.__dict__ or "_on_manifold" in self.__dict__:
            return self._on_manifold.singular_values
        if self.manifold.full_rank:
            return decomposition.full_rank_values("W", self.W)
        return decomposition.of_rank_values("W", self.W, self.manifold.rank)

    @property
    def U(self) -> Array:
        """Left singular vectors, (..., m, k), k = min(m, n)."""
        return frozen(self._decomposition.U if self.manifold.full_rank else self.frames.U[..., : self._width])

    @property
    def singular_values(self) -> Array:
        """σ (..., k) in falling order; those beyond the rank are 0."""
        return frozen(self._decomposition.singular_values if self.manifold.full_rank else self.frames.singular_values)

    @property
    def V(self) -> Array:
        """Right singular vectors, (..., n, k)."""
        return frozen(self._decomposition.Vt.mT if self.manifold.full_rank else self.frames.V[..., : self._width])

    @property
    def _width(self) -> int:
        return min(self.manifold.shape)

    @cached_property
    def frames(self) -> Frames:
        """W = U diag(σ) V^T with U and V completed to orthogonal matrices, and zeros beyond the rank."""
        u, sigma, vt = self._on_manifold
        m, n = self.manifold.shape
        if self.manifold.rank == m == n:
            return Frames(u, sigma, vt.mT)
        padded = np.zeros((*sigma.shape[:-1], min(m, n)))
        padded[..., : self.manifold.rank] = sigma
        return Frames(completed(u), padded, completed(vt.mT))

    def chosen(self, numbers: NDArray[np.intp]) -> Self:
        """The points of these numbers in the flattened batch, which may repeat, with their decomposition."""

        def flat(a: Array, axes: int) -> Array:
            return a.reshape(-1, *a.shape[a.ndim - axes :])[numbers]

        u, sigma, vt = self._on_manifold
        found = type(self)(self.manifold, flat(self.W, 2))
        found.__dict__["_on_manifold"] = Decomposition(flat(u, 2), flat(sigma, 1), flat(vt, 2))
        return found

    def in_frame(self, Z: ArrayLike) -> Array:
        """U^T Z V in the completed frames, (..., m, n)."""
        u, _, v = self.frames
        image: Array = u.mT @ self._matrices("Z", Z) @ v
        return image

    def from_frame(self, Z: ArrayLike) -> Array:
        """U Z V^T, which undoes :meth:`in_frame`."""
        u, _, v = self.frames
        image: Array = u @ self._matrices("Z", Z) @ v.mT
        return image

    def _matrices(self, name: str, value: ArrayLike) -> Array:
        found = check.matrices_of_shape(name, value, self.manifold.shape)
        if found.ndim > 2 and self.W.ndim > 2:
            check.batches(**{"W": self.W, name: found})
        return found


def frozen(a: Array) -> Array:
    """A view that refuses to be written to, as it is kept."""
    view = a.view()
    view.flags.writeable = False
    return view
