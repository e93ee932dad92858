"""Tensors of second order at a point: from W and tangent matrices to singular coordinates and back.

The tensors are homogeneous in W, so that a power of two brings its singular values near 1 without rounding.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.manifold import connection, curvature
from dlnsym.manifold.graded import corrections, is_graded, triple_product
from dlnsym.manifold.local import Local
from dlnsym.manifold.scaling import Exponents, scaled, unscaled

if TYPE_CHECKING:
    from dlnsym.manifold.metric_point import MetricPoint


class HasHessian(Protocol):
    """A loss, as far as its Riemannian Hessian needs it."""

    def gradient(self, W: ArrayLike, /) -> ArrayLike:
        """The Euclidean gradient, (..., m, n)."""

    def hessian_product(self, W: ArrayLike, X: ArrayLike, /) -> ArrayLike:
        """Its derivative along X, (..., m, n)."""


class Arguments(NamedTuple):
    """Tangent parts of B matrices each in singular coordinates, over powers of two."""

    at: Local
    matrices: tuple[Array, ...]
    exponents: tuple[Exponents, ...]
    batch: tuple[int, ...]
    of_w: Exponents

    @property
    def size(self) -> Exponents:
        """The exponent of a product of all matrices, (B,)."""
        return np.asarray(sum(self.exponents))


def tangent_shape(depth: float, shape: tuple[int, int], rank: int) -> tuple[int, int]:
    """The shape in singular coordinates: r × r where neither rows nor columns beyond the rank are tangent."""
    return (rank, rank) if math.isinf(depth) else shape


class Tensors:
    """What the tensors of second order need of a point; ``point.tensors`` keeps one."""

    def __init__(self, point: MetricPoint) -> None:
        frames, space = point.frames, point.manifold
        self.depth, self.shape, self.rank = space.depth, space.shape, space.rank
        self.U, self.V = frames.U, frames.V
        self.W, self.batch = point.W, point.W.shape[:-2]
        sigma = frames.singular_values[..., : self.rank].reshape(-1, self.rank)
        self.exponent = np.frexp(sigma[:, 0])[1]
        self._cut = math.isinf(self.depth)
        shape = tangent_shape(self.depth, self.shape, self.rank)
        self.at = Local(np.ldexp(sigma, -self.exponent[:, None]), self.depth, shape)

    def read(self, whole: str = "", /, **matrices: ArrayLike) -> Arguments:
        """Tangent parts of matrices, each over the power of two of its size; the one called ``whole`` as it is."""
        given = {name: check.matrices_of_shape(name, z, self.shape) for name, z in matrices.items()}
        batch = _broadcast(self.batch, given)
        found = (self._scaled(z, batch, tangent=name != whole) for name, z in given.items())
        scaled, exponents = zip(*found, strict=True)
        points = np.broadcast_to(np.arange(math.prod(self.batch)).reshape(self.batch), batch).ravel()
        at = self.at if batch == self.batch else self.at.chosen(points)
        return Arguments(at, scaled, exponents, batch, self.exponent[points])

    def _scaled(self, z: Array, batch: tuple[int, ...], *, tangent: bool) -> tuple[Array, Exponents]:
        z, exponent = scaled(z)
        inside = np.broadcast_to(self.inside(z), (*batch, *self.shape)).reshape(-1, *self.shape)
        m, n = self.at.shape
        inside = np.where(self.at.layout.beyond & tangent, 0.0, inside[:, :m, :n])
        return inside, np.broadcast_to(exponent[..., 0, 0], batch).ravel()

    def inside(self, z: Array) -> Array:
        """U^T Z V, every entry with its digits, (..., m, n)."""
        if self._turn is None:
            return np.asarray(self.U.mT @ z @ self.V)
        image = triple_product(self.U.mT, z, self.V)
        return np.asarray(image + (self._turn[0].mT @ image + image @ self._turn[1]))

    @cached_property
    def _turn(self) -> tuple[Array, Array] | None:
        """What the frames lack where singular values are far apart: entries of U^T Z V may be so as well."""
        sigma = self.at.sigma.reshape(*self.batch, self.rank)
        if not is_graded(sigma).any():
            return None
        return corrections(np.ldexp(self.W, -self.exponent.reshape(*self.batch, 1, 1)), self.U, sigma, self.V)

    def tangent_part(self, Z: ArrayLike, name: str = "Z") -> Array:
        """Z without what is normal to the manifold, (..., m, n)."""
        z = check.matrices_of_shape(name, Z, self.shape)
        if not (self._cut or self.at.layout.some):
            return z
        given = self.read(**{name: z})
        return self.write(name, given.matrices[0], given.batch, given.exponents[0])

    def write(self, names: str, z: Array, batch: tuple[int, ...], exponent: Exponents) -> Array:
        """U Z V^T of matrices in singular coordinates, times powers of two."""
        if self._cut:
            padded = np.zeros((len(z), *self.shape))
            padded[:, : self.rank, : self.rank] = z
            z = padded
        image = self.U @ z.reshape(*batch, *self.shape) @ self.V.mT
        return unscaled(names, image, exponent.reshape(*batch, 1, 1))


def form(p: MetricPoint, X: Array, Y: Array) -> tuple[Array, Exponents]:
    """g(X, Y) over powers of two, and their exponents, (...)."""
    given = p.tensors.read(X=X, Y=Y)
    # of degree 2/N − 2 in W
    factor, whole = _root(p, given.of_w)
    value = given.at.inner(*given.matrices) * factor
    return value.reshape(given.batch), (given.size + whole - 2 * given.of_w).reshape(given.batch)


def connection_of(p: MetricPoint, X: ArrayLike, Y: ArrayLike) -> Array:
    """Γ(X, Y), (..., m, n)."""
    given = p.tensors.read(X=X, Y=Y)
    image = connection.connection(given.at, *given.matrices)
    return p.tensors.write("W, X, Y", image, given.batch, given.size - given.of_w)


def curvature_of(p: MetricPoint, X: ArrayLike, Y: ArrayLike, Z: ArrayLike) -> Array:
    """R(X, Y)Z, (..., m, n)."""
    given = p.tensors.read(X=X, Y=Y, Z=Z)
    image = curvature.riemann(given.at, *given.matrices)
    return p.tensors.write("W, X, Y, Z", image, given.batch, given.size - 2 * given.of_w)


def ricci(p: MetricPoint, X: ArrayLike, Y: ArrayLike) -> Array:
    """Ricci's tensor, (...)."""
    given = p.tensors.read(X=X, Y=Y)
    value = curvature.ricci(given.at)(*given.matrices)
    return unscaled("W, X, Y", value.reshape(given.batch), (given.size - 2 * given.of_w).reshape(given.batch))


def sectional(p: MetricPoint, X: ArrayLike, Y: ArrayLike) -> Array:
    """The sectional curvature of the plane of X and Y, (...)."""
    given = p.tensors.read(X=X, Y=Y)
    (x, y), dot = given.matrices, given.at.inner
    with np.errstate(invalid="ignore", divide="ignore"):
        x = x / np.sqrt(dot(x, x))[:, None, None]
        y = y / np.sqrt(dot(y, y))[:, None, None]
        # twice, as rounding in the first may be all that is left
        for _ in range(2):
            y = y - dot(x, y)[:, None, None] * x
        rest = dot(y, y)
        dependent = ~(rest > (64.0 * x.shape[-1] * np.finfo(np.float64).eps) ** 2)
    if dependent.any():
        where = check.first_at(dependent.reshape(given.batch))
        raise ValueError(f"X and Y are linearly dependent{where}; expected two that span a plane")
    value = dot(curvature.riemann(given.at, x, y, y), x) / rest
    factor, whole = _root(p, given.of_w)
    return unscaled("W, X, Y", (value / factor).reshape(given.batch), -whole.reshape(given.batch))


def scalar(p: MetricPoint, sigma: Array) -> Array:
    """The scalar curvature from the positive singular values (..., r), (...)."""
    space = p.manifold
    batch, sigma = sigma.shape[:-1], sigma.reshape(-1, space.rank)
    exponent = np.frexp(sigma[:, 0])[1]
    # singular vectors are not needed
    at = Local(np.ldexp(sigma, -exponent[:, None]), space.depth, tangent_shape(space.depth, space.shape, space.rank))
    value = np.concatenate([curvature.scalar(part) for part in at.chunks()] or [np.empty(0)])
    factor, whole = _root(p, exponent)
    return unscaled("W", (value / factor).reshape(batch), -whole.reshape(batch))


def hessian(p: MetricPoint, loss: HasHessian, X: ArrayLike) -> Array:
    """∇_X grad E, (..., m, n)."""
    if not hasattr(loss, "hessian_product"):
        raise TypeError(f"loss is {check.show(loss)}; expected one with a method hessian_product")
    X = p.tensors.tangent_part(X, "X")
    # geodesics bend towards what is normal to the manifold, where the gradient counts as well
    derivatives = {"gradient": loss.gradient(p.W), "hessian_product": loss.hessian_product(p.W, X)}
    given = p.tensors.read("gradient", X=X, **derivatives)
    (x, g, dg), (of_x, of_g, of_dg) = given.matrices, given.exponents
    # E has the second derivative D²E(X, T) − ∂E·Γ(X, T) along T; λ is of degree 2 − 2/N in W
    turned = np.ldexp(connection.pairing(given.at, g, x), (of_x + of_g - given.of_w - of_dg)[:, None, None])
    image = np.moveaxis(given.at.spectrum, -1, 0) * (dg - turned)
    factor, whole = _root(p, given.of_w)
    image = image / factor[:, None, None]
    return p.tensors.write("W, X, the derivatives of loss", image, given.batch, of_dg + 2 * given.of_w - whole)


def laplacian_of_identity(p: MetricPoint) -> Array:
    """Δ_g W, (..., m, n)."""
    t = p.tensors
    image = np.zeros((len(t.at.sigma), *t.at.shape))
    diagonal = np.arange(t.rank)
    image[:, diagonal, diagonal] = connection.laplacian_of_identity(t.at)
    factor, whole = _root(p, t.exponent)
    return t.write("W", image / factor[:, None, None], t.batch, t.exponent - whole)


def norm_of(p: MetricPoint, squares: Array, of_w: Exponents, batch: tuple[int, ...]) -> Array:
    """Lengths (...) from their squares (B,) in singular coordinates, where W and X are over 2^of_w: of degree 1/N."""
    factor, whole = _root(p, of_w)
    odd = whole % 2
    lengths = np.sqrt(np.ldexp(squares * factor, odd)).reshape(batch)
    return unscaled("W, W1", lengths, ((whole - odd) // 2).reshape(batch))


def _root(p: MetricPoint, exponent: Exponents) -> tuple[Array, Exponents]:
    """2^{2e/N} as a factor near 1 and a power of two; curvatures are of degree −2/N in W."""
    power = 2.0 / p.manifold.depth * exponent
    whole = np.rint(power)
    return np.exp2(power - whole), whole.astype(np.intc)


def _broadcast(batch: tuple[int, ...], given: dict[str, Array]) -> tuple[int, ...]:
    try:
        return np.broadcast_shapes(batch, *(z.shape[:-2] for z in given.values()))
    except ValueError:
        shapes = ", ".join(f"{name} has shape {z.shape}" for name, z in given.items())
        raise ValueError(f"W has batch {batch}, {shapes}; expected batches that broadcast") from None
