"""One point of the manifold, or a batch: W decomposed once, and what follows from that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numpy.typing import ArrayLike

from dlnsym._shared.validate import Array
from dlnsym.manifold import maps, tensors
from dlnsym.manifold.metric_point import HasGradient, MetricPoint

if TYPE_CHECKING:
    from dlnsym.manifold.tensors import HasHessian

__all__ = ["HasGradient", "Point"]


class Point(MetricPoint):
    """A point of a :class:`~dlnsym.manifold.space.Manifold`, or a batch of them, made by ``manifold.at(W)``.

    Every quantity is computed when it is first asked for, from one decomposition of W, (2.8), and kept.

    Attributes
    ----------
    manifold : Manifold
    W : (..., m, n) array

    Raises
    ------
    ValueError
        Where a quantity is asked for that W does not have.  On a manifold of full rank :meth:`operator`,
        :attr:`singular_values` and :meth:`effective_rank` exist at every W, and what rests on the metric where W has
        full rank, which is decided exactly.  On one of lower rank r everything exists where W has rank r up to
        rounding: σ_{r+1} ≤ 4kε σ_1 < σ_r, k = min(m, n).
        Where a result, or all of the eigenvalues that it rests on, are outside the range of float64.

    Notes
    -----
    Singular values that are far apart are refined, so that each is off by about 1e-13 of itself at most; where σ_k may
    be nothing but rounding, W is decomposed with more digits.

    Examples
    --------
    >>> from dlnsym import Manifold
    >>> p = Manifold(2, (2, 3)).at([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    >>> p
    <Point of Manifold(depth=2, shape=(2, 3), rank=2)>
    >>> p.eigenvalues
    array([[2. , 1.5, 1. ],
           [1.5, 1. , 0.5]])
    >>> p.operator([[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]])
    array([[2. , 1.5, 1. ],
           [1.5, 1. , 0.5]])
    >>> float(p.inner([[0.0, 1.0, 0.0]] * 2, [[0.0, 3.0, 0.0]] * 2))
    5.0
    """

    # ------------------------------------------------------------ second order

    def connection(self, X: ArrayLike, Y: ArrayLike) -> Array:
        """Γ_W(X, Y) of the Levi-Civita connection: ∇_X Y = DY[X] + Γ(X, Y).

        In the ledger: ``dln:connection``, ``dln:connection-of-low-rank``.

        Parameters
        ----------
        X, Y : (..., m, n)
            Their tangent parts count; their batches and that of W broadcast.

        Returns
        -------
        (..., m, n) array
            Symmetric in X and Y.  On a rank below min(m, n) it also cancels what DY[X] has normal to the manifold.

        Raises
        ------
        TypeError, ValueError
            For matrices that are not real and finite or of the wrong shape; where the result is out of range.

        Examples
        --------
        >>> import math, dlnsym as dln
        >>> dln.Manifold(math.inf, 1).at([[2.0]]).connection([[1.0]], [[1.0]])  # geodesics σ = e^{ct}: Γ = −1/σ
        array([[-0.5]])
        """
        return tensors.connection_of(self, X, Y)

    def curvature(self, X: ArrayLike, Y: ArrayLike, Z: ArrayLike) -> Array:
        """R(X, Y)Z = ∇_X∇_Y Z − ∇_Y∇_X Z − ∇_[X,Y] Z, (..., m, n); arguments as for :meth:`connection`.

        In the ledger: ``dln:curvature``, ``dln:curvature-at-width-two``, ``dln:curvature-of-low-rank``.

        >>> import dlnsym as dln
        >>> p, x, y = dln.Manifold(2, 2).at([[1.0, 0.0], [0.0, 1.0]]), [[0, 1], [1, 0]], [[1, 0], [0, -1]]
        >>> p.curvature(x, y, y).round(12) + 0.0
        array([[0.  , 0.75],
               [0.75, 0.  ]])
        """
        return tensors.curvature_of(self, X, Y, Z)

    def sectional(self, X: ArrayLike, Y: ArrayLike) -> Array:
        """The sectional curvature of the plane of X and Y, (...): positive on a round sphere.

        In the ledger: ``dln:curvature``, ``dln:blocks``.

        Raises ``ValueError`` where X and Y are linearly dependent.

        >>> import dlnsym as dln
        >>> p = dln.Manifold(2, 2).at([[1.0, 0.0], [0.0, 1.0]])
        >>> round(float(p.sectional([[0, 1], [1, 0]], [[1, 0], [0, -1]])), 12)
        0.375
        """
        return tensors.sectional(self, X, Y)

    def ricci(self, X: ArrayLike, Y: ArrayLike) -> Array:
        """Ricci's tensor at X and Y, the trace of Z ↦ R(Z, X)Y, (...).

        In the ledger: ``dln:ricci``.

        >>> import dlnsym as dln
        >>> p = dln.Manifold(2, 2).at([[1.0, 0.0], [0.0, 1.0]])
        >>> round(float(p.ricci([[0, 1], [1, 0]], [[0, 1], [1, 0]])), 12)
        0.5
        """
        return tensors.ricci(self, X, Y)

    def scalar(self) -> Array:
        """The scalar curvature, the trace of Ricci's tensor, (...): O(d³) operations.

        In the ledger: ``dln:scalar-curvature``, ``dln:scalar-curvature-sign``, ``dln:scalar-curvature-bound``,
        ``dln:scalar-curvature-at-rotations``.

        >>> import dlnsym as dln
        >>> round(float(dln.Manifold(2, 2).at([[3.0, 0.0], [0.0, 1.0]]).scalar()), 15)  # 1/(2(σ_1 + σ_2))
        0.125
        """
        return tensors.scalar(self, self._positive)

    def hessian(self, loss: HasHessian, X: ArrayLike) -> Array:
        """The Riemannian Hessian of a loss applied to X, ∇_X grad E, (..., m, n): symmetric under the metric.

        The tangent part of X counts.

        Raises ``TypeError`` for a loss without ``hessian_product``.
        """
        return tensors.hessian(self, loss, X)

    def exp(self, X: ArrayLike) -> Array:
        """The end of the geodesic from W with velocity X after time 1, (..., m, n).

        In the ledger: ``takatsu:geodesics``, ``dln:momenta``, ``dln:cone``.

        Parameters
        ----------
        X : (..., m, n)
            Its tangent part counts; its batch and that of W broadcast.

        Raises
        ------
        ValueError
            Where the geodesic leaves the manifold: at finite depth its matrix can lose rank before t = 1.  A smallest
            singular value below 1e-12 of the largest counts as 0.  Where it is too long to be followed, and where the
            result is out of the range of float64.

        Notes
        -----
        Off by about 1e-14 of the distance; what a geodesic keeps is kept so far: its speed, P W^T − W P^T and
        W^T P − P^T W with P = A^{-1}(W'), and exactly, up to rounding, that Σ σ_i^{2/N} is of degree 2 in t, at
        infinite depth log |det W| of degree 1.

        Examples
        --------
        >>> import math, dlnsym as dln
        >>> p = dln.Manifold(math.inf, 2).at([[1.0, 0.0], [0.0, 1.0]])
        >>> p.exp([[0.0, 1.0], [-1.0, 0.0]]).round(6)  # at the identity it is that of matrices for normal X
        array([[ 0.540302,  0.841471],
               [-0.841471,  0.540302]])
        """
        return maps.exp(self, X)

    def log(self, W1: ArrayLike) -> Array:
        """The velocity X of the shortest geodesic that is found from W to W1: exp_W(X) = W1, (..., m, n).

        In the ledger: ``takatsu:geodesics``.

        Between 2 × 2 matrices, and matrices of rank two at infinite depth, it is by quadrature at every N ≥ 2, and a
        certificate shows that no path is shorter by more than a part of 1e-5 of its length.  Elsewhere Newton's method
        follows the end point from W to W1 while the singular vectors turn by the least rotations; where signs leave
        several of these, the shortest result counts.  On the way no conjugate point enters, so that it is shortest
        among the geodesics near it.  Where several are equally short it is one of them.  ``manifold.in_balls(W).log``
        proves that Newton's method converges.

        Raises
        ------
        TypeError, ValueError
            For matrices of another rank; where no geodesic is found that is a shortest one among those near it, or
            where the certificate fails.  At finite depth there may be none: paths can be shortest through matrices of
            lower rank, as they are where determinants have different signs.

        Notes
        -----
        X is off by about 1e-14.  By quadrature singular values may be any number of digits apart.  Else they may be
        less than 1e12 apart, and it costs the (D + 1)-fold of :meth:`exp`, D the dimension, for each of 3 to 30 steps.

        Examples
        --------
        >>> import math, dlnsym as dln
        >>> p = dln.Manifold(math.inf, 2).at([[1.0, 0.0], [0.0, 1.0]])
        >>> p.log([[0.0, -1.0], [1.0, 0.0]]).round(6)  # a quarter turn
        array([[ 0.      , -1.570796],
               [ 1.570796,  0.      ]])
        """
        return maps.log(self, W1)

    def dist(self, W1: ArrayLike) -> Array:
        """The length of the geodesic of :meth:`log`, (...); raises as that does.

        >>> import dlnsym as dln
        >>> round(float(dln.Manifold(2, 1).at([[1.0]]).dist([[4.0]])), 12)  # N(σ'^{1/N} − σ^{1/N})
        2.0
        """
        return maps.dist(self, W1)

    def transport(self, Y: ArrayLike, along: ArrayLike) -> Array:
        """Y carried in parallel to exp_W(X) along the geodesic of velocity X = ``along``, (..., m, n).

        Inner products are kept to about 1e-14; raises as :meth:`exp`.
        """
        return maps.transport(self, Y, along)

    def weights(self) -> tuple[Array, ...]:
        """Balanced weights W_N, …, W_1 with product W: (..., m, k), (..., k, k), …, (..., k, n), k = min(m, n).

        In the ledger: (1.2), (1.5), ``sec-1.2-singular-values``.

        The outermost hold the singular vectors, with signs such that the largest entry of each left one is positive;
        all hold the N-th roots of the singular values.  Raises ``ValueError`` for infinite depth.
        """
        return maps.weights(self)

    def lift(self, Z: ArrayLike) -> tuple[Array, ...]:
        """The horizontal lift of Z to the balanced weights of :meth:`weights`: velocities of W_N, …, W_1.

        In the ledger: ``sec-2.1-submersion``, ``chen:horizontal-lines``.

        Of all velocities of the layers that move their product by Z, those of least length in the Frobenius metric:
        (1/N)(W_N…W_{j+1})^T A^{-1}(Z) (W_{j−1}…W_1)^T, with the squared length g^N(Z, Z)/N.

        Raises ``ValueError`` for infinite depth.

        >>> import dlnsym as dln
        >>> p = dln.Manifold(2, 1).at([[4.0]])
        >>> [w.item() for w in p.weights()], [w.item() for w in p.lift([[1.0]])]
        ([2.0, 2.0], [0.25, 0.25])
        """
        return maps.lift(self, Z)

    def laplacian_of_identity(self) -> Array:
        """Δ_g W, the Laplacian of the entries of W, (..., m, n): (1 − 1/N)(WW^T)^{−1/N} W.

        In the ledger: ``dln:laplacian``, ``dln:brownian-drift``.

        Half of it is the drift of Brownian motion, whose generator is Δ_g/2, in Itô's form.

        >>> import math, dlnsym as dln
        >>> dln.Manifold(math.inf, 2).at([[3.0, 1.0], [0.0, 1.0]]).laplacian_of_identity().round(12)
        array([[3., 1.],
               [0., 1.]])
        """
        return tensors.laplacian_of_identity(self)
