"""The metric at a point: operator, inner product, volume, entropy, rank."""

from __future__ import annotations

from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array, Flags
from dlnsym.manifold import decomposition, eigenvalues, entropy, tensors, volume
from dlnsym.manifold.decomposed import Decomposed, frozen
from dlnsym.manifold.decomposition import Decomposition
from dlnsym.manifold.diagonal import Diagonal
from dlnsym.manifold.graded import any_graded, in_reach
from dlnsym.manifold.scaling import LARGE, SMALL, Exponents, moderate, scaled, unscaled


class HasGradient(Protocol):
    """A loss, as far as a point needs it."""

    def gradient(self, W: ArrayLike, /) -> ArrayLike:
        """The Euclidean gradient, (..., m, n)."""


class MetricPoint(Decomposed):
    """What of :class:`~dlnsym.manifold.point.Point` rests on the eigenvalues of A_{N,W} alone."""

    # ------------------------------------------------------------ the metric

    @property
    def eigenvalues(self) -> Array:
        """The factors λ_il by which A_{N,W} multiplies entry (i, l) of U^T Z V, (..., m, n): (2.9) and (2.10).

        A singular value beyond the rank counts as 0.
        """
        return frozen(self._eigenvalues)

    @cached_property
    def _eigenvalues(self) -> Array:
        factors = self._cometric.factors(*self.manifold.shape)
        exponent = self._cometric.exponent
        return factors if exponent is None else np.ldexp(factors, exponent)

    @cached_property
    def _cometric(self) -> Diagonal:
        return self._diagonal(self._decomposition, inverse=False)

    @cached_property
    def _metric(self) -> Diagonal:
        return self._diagonal(self._on_manifold, inverse=True)

    def _diagonal(self, frame: Decomposition, *, inverse: bool) -> Diagonal:
        space, sigma = self.manifold, frame.singular_values
        pairs = eigenvalues.pairs(sigma, space.N)
        edges = None if space.only_pairs else eigenvalues.edges(sigma, space.N)
        if _ordinary(sigma, least=inverse):
            if inverse:
                pairs, edges = 1 / pairs, None if edges is None else 1 / edges
            return Diagonal(frame, pairs, edges)
        every = pairs if edges is None else np.concatenate([pairs, edges[..., None, :]], axis=-2)
        if inverse:
            with np.errstate(divide="ignore", over="ignore"):
                every = 1 / every
            eigenvalues.check_inverse_range(every)
        else:
            eigenvalues.check_range(every, sigma)
        every, exponent = scaled(every)
        r = sigma.shape[-1]
        return Diagonal(frame, every[..., :r, :], None if edges is None else every[..., r, :], exponent)

    def operator(self, Z: ArrayLike) -> Array:
        """A_{N,W}(Z), (1.6) and (1.9): the Riemannian gradient of a function whose Euclidean gradient is Z.

        Parameters
        ----------
        Z : (..., m, n)
            Its batch and that of W broadcast.

        Returns
        -------
        (..., m, n) array
            Tangent to the manifold.  At depth 1 and a rank below min(m, n) it is the tangent part of Z.
        """
        return self._operate("Z", Z)

    def _operate(self, name: str, Z: ArrayLike) -> Array:
        z = self._matrices(name, Z)
        by = self._cometric
        if by.exponent is None and moderate(z):
            return by.apply(z)
        z, of_z = scaled(z)
        return unscaled(f"W, {name}", by.apply(z), of_z if by.exponent is None else of_z + by.exponent)

    def gradient(self, loss: HasGradient) -> Array:
        """The Riemannian gradient of a loss, A_{N,W}(∂E(W)), (..., m, n): the flow (1.7) is its negative."""
        return self._operate("the gradient of loss at W", loss.gradient(self.W))

    def inner(self, X: ArrayLike, Y: ArrayLike) -> Array:
        """The metric g^N(X, Y) = tr(A_{N,W}^{-1}(X)^T Y), (1.8), of the tangent parts of X and Y, (...).

        Parameters
        ----------
        X, Y : (..., m, n)
            Their batches and that of W broadcast.  Every matrix is tangent to a manifold of full rank, but for
            m ≠ n at infinite depth.
        """
        x = self._matrices("X", X)
        y = x if Y is X else self._matrices("Y", Y)
        if x.ndim > 2 and y.ndim > 2:
            check.batches(W=self.W, X=x, Y=y)
        value, exponent = self._form(x, y)
        return value if exponent is None else unscaled("W, X, Y", value, exponent)

    def norm(self, X: ArrayLike) -> Array:
        """g^N(X, X)^{1/2}, (...); X (..., m, n)."""
        x = self._matrices("X", X)
        value, exponent = self._form(x, x)
        if exponent is None:
            return np.sqrt(value)
        odd = exponent % 2
        return unscaled("W, X", np.sqrt(np.ldexp(value, odd)), (exponent - odd) // 2)

    def _form(self, x: Array, y: Array) -> tuple[Array, Exponents | None]:
        """g(X, Y) over a power of two, and its exponent where there is one."""
        by = self._metric
        far_apart = self._far_apart
        if far_apart is not None and far_apart.ndim == 0:
            return tensors.form(self, x, y)
        if by.exponent is None and moderate(x) and (y is x or moderate(y)):
            value, exponent = by.form(x, y), None
        else:
            small, of_x = scaled(x)
            also_small, of_y = scaled(y)
            exponent = (of_x + of_y if by.exponent is None else of_x + of_y + by.exponent)[..., 0, 0]
            value = by.form(small, also_small)
        if far_apart is not None:
            batch = value.shape
            there = np.broadcast_to(far_apart, batch)
            numbers = np.broadcast_to(np.arange(far_apart.size).reshape(far_apart.shape), batch)[there]
            x_there, y_there = (np.broadcast_to(z, (*batch, *z.shape[-2:]))[there] for z in (x, y))
            part, of_part = tensors.form(self.chosen(numbers), x_there, y_there)
            if exponent is None:
                value[there] = unscaled("W, X, Y", part, of_part)
            else:
                exponent = np.broadcast_to(exponent, value.shape).copy()
                value[there], exponent[there] = part, of_part
        return value, exponent

    @property
    def _far_apart(self) -> Flags | None:
        """Where entries of U^T X V may be as far apart as singular values, for which U and V must be as exact."""
        sigma = self._on_manifold.singular_values
        if not any_graded(sigma):
            return None
        flags = in_reach(sigma)
        return flags if flags.any() else None

    def tensor(self) -> Array:
        """The matrix of g^N, (2.17): (V ⊗ U) D^N (V ⊗ U)^T, (..., mn, mn), symmetric.

        Rows and columns follow the column-major vec: entry (i, l) of a tangent matrix is coordinate i + m·l.  Where not
        every matrix is tangent it is 0 on the normal ones, and else positive definite.
        """
        u, _, v = self.frames
        m, n = self.manifold.shape
        batch = self.W.shape[:-2]
        # entry ((l, k), (b, a)) of V ⊗ U is V_lb U_ka
        rotation = np.einsum("...lb,...ka->...lkba", v, u).reshape(*batch, m * n, m * n)
        factors = self._metric.factors(m, n).mT.reshape(*batch, 1, m * n)
        tensor: Array = (rotation * factors) @ rotation.mT
        tensor = 0.5 * (tensor + tensor.mT)
        return tensor if self._metric.exponent is None else unscaled("W", tensor, self._metric.exponent)

    # ------------------------------------------------------------ volume, entropy, rank

    def log_volume(self) -> Array:
        """log sqrt(det g^N), the density of volume with respect to the Euclidean one, (...): (2.22), (2.25), (3.34).

        On matrices of lower rank that is the Euclidean volume of their manifold; at infinite depth, where the rank is
        below m or n, it is that of the leaf of matrices with the row and column spaces of W.
        """
        return volume.log_density_on(self.manifold, self._positive)

    def entropy(self, width: int | None = None) -> Array:
        """log of the volume of the balanced factorisations W = W_N ⋯ W_1, in the Frobenius metric on the layers.

        In the ledger: ``menon-yu:thm-4``, ``dln:fibre-of-any-width``, ``dln:free-energy``.

        For distinct singular values and hidden layers as narrow as the rank r it is (N − 1) log c_r +
        ½ Σ_{i<l} log[(σ_i² − σ_l²)/(σ_i^{2/N} − σ_l^{2/N})], c_r the volume of O(r) in the Frobenius metric: Menon and
        Yu, arXiv 2509.09088, Theorem 4.  Where singular values are equal it is the limit.

        Parameters
        ----------
        width : int ≥ r, optional
            Of the hidden layers; r where it is left out, which for invertible matrices is their width.

        Returns
        -------
        (...) array
            Natural logarithm.

        Raises
        ------
        TypeError, ValueError
            For infinite depth; for a bad width; where W has another rank than the manifold.

        Examples
        --------
        >>> import math, dlnsym as dln
        >>> p = dln.Manifold(2, 2).at([[3.0, 0.0], [0.0, 1.0]])  # 4√2 π ((9 − 1)/(3 − 1))^{1/2}
        >>> round(float(p.entropy()) - math.log(8 * math.sqrt(2) * math.pi), 12)
        0.0
        """
        hidden = entropy.hidden_width(self.manifold, width)
        return entropy.log_fibre_volume(self.manifold, self._positive, hidden)

    def effective_rank(self) -> Array:
        """exp(−Σ s_i log s_i) of the normalised singular values, (...): (3.9), (3.10)."""
        w = self.W
        if not moderate(w):
            largest = np.abs(w).max(axis=(-2, -1))
            if (largest == 0).any():
                at = check.first_at(largest == 0)
                raise ValueError(f"W holds the matrix 0{at}; expected a matrix with a positive singular value")
            # a power of two takes the scale away without rounding
            w = np.ldexp(w, -np.frexp(largest)[1][..., None, None])
        return volume.effective_rank_at(decomposition.any_rank_values("W", w))

    @cached_property
    def tensors(self) -> tensors.Tensors:
        """Tables at the singular values, shared by what follows."""
        return tensors.Tensors(self)


def _ordinary(sigma: Array, *, least: bool) -> bool:
    """Whether the largest λ_il, with ``least`` every one, is of moderate size."""
    if sigma.ndim == 1:  # the usual case, by the fewest operations
        return bool(sigma[0] < LARGE and sigma[-1 if least else 0] > SMALL)
    return bool(((sigma[..., 0] < LARGE) & (sigma[..., -1 if least else 0] > SMALL)).all())
