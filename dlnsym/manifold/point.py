"""One point of the manifold, or a batch: W decomposed once, and what follows from that."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from dlnsym import _validate as check
from dlnsym._validate import Array
from dlnsym.manifold import geometry, volume
from dlnsym.manifold.decomposition import svd

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


class Frames(NamedTuple):
    """W = U diag(σ) V^T: orthogonal U (..., m, m) and V (..., n, n), σ (..., min(m, n)) in falling order."""

    U: Array
    singular_values: Array
    V: Array


class Point:
    """A point of a :class:`~dlnsym.manifold.space.Manifold`, or a batch of them; made by ``manifold.at(W)``."""

    def __init__(self, manifold: Manifold, W: Array) -> None:
        self.manifold = manifold
        self.W = W

    def __repr__(self) -> str:
        batch = f", batch={self.W.shape[:-2]}" if self.W.ndim > 2 else ""
        return f"<Point of {self.manifold}{batch}>"

    @cached_property
    def frames(self) -> Frames:
        """The decomposition on which the metric rests; ``ValueError`` where W has another rank than the manifold."""
        u, sigma, vt = svd("W", self.W, invertible=self.manifold.full_rank)
        return Frames(u, sigma, np.swapaxes(vt, -1, -2))

    @cached_property
    def _any_rank(self) -> Frames:
        u, sigma, vt = svd("W", self.W, invertible=False)
        return Frames(u, sigma, np.swapaxes(vt, -1, -2))

    @property
    def U(self) -> Array:
        """(..., m, k), k = min(m, n)."""
        return self._any_rank.U[..., : min(self.manifold.shape)]

    @property
    def singular_values(self) -> Array:
        """(..., k) in falling order."""
        return self._any_rank.singular_values

    @property
    def V(self) -> Array:
        """(..., n, k)."""
        return self._any_rank.V[..., : min(self.manifold.shape)]

    @cached_property
    def eigenvalues(self) -> Array:
        """λ_il of A_{N,W}, (..., m, n)."""
        return geometry.spectrum(self.singular_values, self.manifold.depth)

    def operator(self, Z: ArrayLike) -> Array:
        """A_{N,W}(Z)."""
        return geometry.operator(self.W, Z, self.manifold.depth)

    def inner(self, X: ArrayLike, Y: ArrayLike) -> Array:
        """g^N(X, Y) at W."""
        return geometry.inner_product(self.W, X, Y, self.manifold.depth)

    def norm(self, X: ArrayLike) -> Array:
        """g^N(X, X)^{1/2} at W."""
        return np.sqrt(self.inner(X, X))

    def tensor(self) -> Array:
        """The matrix of g^N in column-major vec."""
        return geometry.metric_tensor(self.W, self.manifold.depth)

    def log_volume(self) -> Array:
        """log sqrt(det g^N) at W."""
        return volume.log_volume(self.W, self.manifold.depth, rank=self.manifold.rank)

    def effective_rank(self) -> Array:
        """exp(−Σ s_i log s_i) of the normalised singular values."""
        return volume.effective_rank(self.W)

    def in_frame(self, Z: ArrayLike) -> Array:
        """U^T Z V in the full frames, (..., m, n)."""
        z = check.matrices_of_shape("Z", Z, self.manifold.shape)
        return np.asarray(np.swapaxes(self.frames.U, -1, -2) @ z @ self.frames.V)

    def from_frame(self, Z: Array) -> Array:
        """U Z V^T, what undoes :meth:`in_frame`."""
        return np.asarray(self.frames.U @ Z @ np.swapaxes(self.frames.V, -1, -2))
