"""The manifold for pymanopt, whose solvers then optimise in the geometry of the deep linear network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.losses.protocol import Loss, SecondOrderLoss, checked_loss
from dlnsym.manifold.charts import retraction
from dlnsym.manifold.point import Point
from dlnsym.manifold.space import Manifold

try:
    import pymanopt
    from pymanopt.manifolds.manifold import Manifold as Base
except ImportError:
    raise ImportError(
        "dlnsym.interop.pymanopt needs pymanopt; expected it installed (pip install 'dlnsym[pymanopt]')"
    ) from None


class DeepLinear(Base):  # type: ignore[misc]
    """Real m × n matrices of one rank with the metric g^N, as a manifold of pymanopt.

    Parameters
    ----------
    depth, shape, rank
        As of :class:`dlnsym.Manifold`.
    seed : int ≥ 0, optional
        Of :meth:`random_point` and :meth:`random_tangent_vector`; without one they differ from run to run.

    Raises
    ------
    TypeError, ValueError
        For an invalid depth, shape, rank or seed; from every method, for a point without the rank of the manifold.

    Notes
    -----
    Points and tangent vectors are (m, n) arrays.  At infinite depth and a rank below m or n the metric lives on the
    matrices with the row and column spaces of the point, which steps do not leave.

    Examples
    --------
    >>> import numpy as np, pymanopt, dlnsym as dln
    >>> manifold = DeepLinear(3, 2, seed=1)
    >>> problem = manifold.problem(dln.CompletionProblem([[1.0, None], [0.5, 2.0]]))
    >>> found = pymanopt.optimizers.TrustRegions(verbosity=0).run(problem, initial_point=np.eye(2))
    >>> float(found.cost) < 1e-12, found.point.round(6)[[0, 1], [0, 1]]
    (True, array([1., 2.]))
    """

    def __init__(
        self, depth: float, shape: int | Sequence[int], rank: int | None = None, *, seed: int | None = None
    ) -> None:
        self.manifold = Manifold(depth, shape, rank)
        self._random = np.random.default_rng(None if seed is None else check.whole("seed", seed, 0))
        self._known: list[Point] = []
        m, n = self.manifold.shape
        name = f"{m} x {n} matrices of rank {self.manifold.rank} with the metric of depth {self.manifold.depth}"
        super().__init__(name, self.manifold.dimension)

    def at(self, point: ArrayLike) -> Point:
        """The point as of :meth:`dlnsym.Manifold.at`; the last two are kept with their decompositions."""
        for k, known in enumerate(self._known):
            if known.W is point or np.array_equal(known.W, point):
                if k:
                    self._known.reverse()
                return known
        found = self.manifold.at(point)
        self._known = [found, *self._known[:1]]
        return found

    def problem(self, loss: Loss) -> Any:
        """The pymanopt.Problem of a loss of this library, with its gradient, and its Hessian where it has one.

        Raises ``TypeError`` for what is not a loss and ``ValueError`` for one of another shape.
        """
        E = checked_loss("loss", loss)
        if tuple(E.shape) != self.manifold.shape:
            raise ValueError(f"loss has shape {E.shape}; expected {self.manifold.shape}, the shape of the manifold")
        made = pymanopt.function.numpy(self)
        derivatives = {"euclidean_gradient": made(lambda W: np.asarray(E.gradient(W)))}
        if isinstance(E, SecondOrderLoss):
            product = E.hessian_product
            derivatives["euclidean_hessian"] = made(lambda W, X: np.asarray(product(W, X)))
        return pymanopt.Problem(self, made(lambda W: float(E.value(W))), **derivatives)

    def inner_product(self, point: Array, tangent_vector_a: Array, tangent_vector_b: Array) -> float:
        """g^N(X, Y)."""
        return float(self.at(point).inner(tangent_vector_a, tangent_vector_b))

    def norm(self, point: Array, tangent_vector: Array) -> float:
        """g^N(X, X)^{1/2}."""
        return float(self.at(point).norm(tangent_vector))

    def projection(self, point: Array, vector: Array) -> Array:
        """The tangent matrix nearest to a matrix in the Frobenius norm."""
        return self.at(point).tensors.tangent_part(vector, "vector")

    to_tangent_space = projection

    def zero_vector(self, point: Array) -> Array:
        """The matrix 0."""
        return np.zeros(self.manifold.shape)

    def random_point(self) -> Array:
        """A product of two Gaussian matrices of inner width r, entries of standard deviation about 1."""
        (m, n), r = self.manifold.shape, self.manifold.rank
        if self.manifold.full_rank:
            return self._random.normal(size=(m, n))
        w: Array = self._random.normal(size=(m, r)) @ self._random.normal(size=(r, n)) / np.sqrt(r)
        return w

    def random_tangent_vector(self, point: Array) -> Array:
        """A tangent vector of length 1 in a direction that is uniform under the metric."""
        p = self.at(point)
        x = _root(p, self._random.normal(size=self.manifold.shape), 0.5)
        return np.asarray(x / p.norm(x))

    def euclidean_to_riemannian_gradient(self, point: Array, euclidean_gradient: Array) -> Array:
        """A_{N,W} of the Euclidean gradient."""
        return self.at(point).operator(euclidean_gradient)

    def euclidean_to_riemannian_hessian(
        self, point: Array, euclidean_gradient: Array, euclidean_hessian: Array, tangent_vector: Array
    ) -> Array:
        """∇_X grad E of the Levi-Civita connection."""
        return self.at(point).hessian(_Derivatives(euclidean_gradient, euclidean_hessian), tangent_vector)

    def retraction(self, point: Array, tangent_vector: Array) -> Array:
        """A matrix that agrees with :meth:`exp` to first order; it exists for every tangent vector."""
        return retraction(self.at(point), tangent_vector)

    def exp(self, point: Array, tangent_vector: Array) -> Array:
        """The exponential map; raises ``ValueError`` where the geodesic leaves the manifold."""
        return self.at(point).exp(tangent_vector)

    def log(self, point_a: Array, point_b: Array) -> Array:
        """The velocity of the shortest geodesic that is found; raises ``ValueError`` where none is."""
        return self.at(point_a).log(point_b)

    def dist(self, point_a: Array, point_b: Array) -> float:
        """The length of that geodesic."""
        return float(self.at(point_a).dist(point_b))

    def pair_mean(self, point_a: Array, point_b: Array) -> Array:
        """The middle of that geodesic."""
        p = self.at(point_a)
        return p.exp(0.5 * p.log(point_b))

    def transport(self, point_a: Array, point_b: Array, tangent_vector_a: Array) -> Array:
        """A_b^{1/2} A_a^{−1/2} X: a transport that keeps inner products, on full rank, and costs no geodesic.

        Parallel transport is ``manifold.at(point_a).transport(X, along=log)``.
        """
        return _root(self.at(point_b), _root(self.at(point_a), tangent_vector_a, -0.5), 0.5)


class _Derivatives:
    """A loss of which the derivatives at one point are known."""

    def __init__(self, gradient: Array, along: Array) -> None:
        self._gradient, self._along = gradient, along

    def gradient(self, W: ArrayLike, /) -> Array:
        return self._gradient

    def hessian_product(self, W: ArrayLike, X: ArrayLike, /) -> Array:
        return self._along


def _root(p: Point, z: Array, power: float) -> Array:
    """A_{N,W}^{±1/2} of the tangent part of a matrix."""
    factors = p.eigenvalues
    with np.errstate(divide="ignore"):
        scale = np.where(factors > 0, factors**power, 0.0)
    return p.from_frame(scale * p.in_frame(z))
