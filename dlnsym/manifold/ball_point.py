"""A point of a manifold in balls: W as an ``arb_mat`` of python-flint, tensors and maps with proved error bounds."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Any

import numpy as np
from flint import arb, arb_mat

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.manifold import ball_layers, decomposition
from dlnsym.manifold.ball_distance import lower_bound
from dlnsym.manifold.ball_frames import reduced
from dlnsym.manifold.ball_geodesics import flown
from dlnsym.manifold.ball_logarithm import logarithm
from dlnsym.manifold.ball_metric import BallMetricPoint
from dlnsym.manifold.ball_numbers import ball, matrix_of_balls
from dlnsym.manifold.maps import layers, rank_loss
from dlnsym.manifold.root_tensors import unit_of

__all__ = ["BallPoint", "matrix_of_balls"]


class BallPoint(BallMetricPoint):
    """A matrix W in balls, made by ``manifold.in_balls(W)``; answers are balls, at ``flint.ctx.prec`` bits.

    Everything holds for each matrix of the rank of the manifold that the balls of W, and each that those of the
    arguments contain.  Tensors come in singular coordinates, from python-flint's enclosures of eigenvectors, where
    singular values are distinct; where they are not, from roots or logarithms of W W^T and W^T W, which takes longer.

    Examples
    --------
    >>> import math, dlnsym as dln
    >>> from flint import arb_mat
    >>> p = dln.Manifold(math.inf, 2).in_balls([[3, 1], [0, 1]])
    >>> print(p.scalar().str(11, radius=False))
    0.25399653508
    >>> print(p.singular_values[0].str(12, radius=False))
    3.17958680156
    >>> q = dln.Manifold(2, 2).in_balls([[1, 0], [0, 1]]).exp([[0, -1], [1, 0]])
    >>> print(q[1, 0].str(12, radius=False))  # (I + Z/2)^2
    1.00000000000
    """

    def laplacian_of_identity(self) -> Any:
        """Δ_g W, a matrix of balls."""
        return self._outside(self._tensors.laplacian_of_identity())

    def connection(self, X: Any, Y: Any) -> Any:
        """Γ_W(X, Y), a matrix of balls."""
        return self._outside(self._tensors.connection(self._inside("X", X), self._inside("Y", Y)))

    def curvature(self, X: Any, Y: Any, Z: Any) -> Any:
        """R(X, Y)Z, a matrix of balls."""
        x, y, z = (self._inside(name, matrix) for name, matrix in zip("XYZ", (X, Y, Z), strict=True))
        return self._outside(self._tensors.curvature(x, y, z))

    def sectional(self, X: Any, Y: Any) -> Any:
        """The sectional curvature of the plane of X and Y, a ball.

        Raises ``ValueError`` where the balls hold linearly dependent ones.
        """
        x, y = self._inside("X", X), self._inside("Y", Y)
        form = self._tensors
        mixed = form.inner(x, y)
        area = form.inner(x, x) * form.inner(y, y) - mixed * mixed
        if not area > 0:
            raise ValueError("X and Y may be linearly dependent in these balls; expected two that span a plane")
        return form.inner(form.curvature(x, y, y), x) / area

    def hessian(self, loss: Any, X: Any) -> Any:
        """The Riemannian Hessian of a loss applied to the tangent part of X, ∇_X grad E, a matrix of balls.

        Symmetric under the metric.  It holds the gradient's bending too: ⟨∂E, Γ(X, T)⟩ for every direction T, which
        takes as many connections as W has entries.  Raises as :meth:`gradient`.

        >>> import dlnsym as dln
        >>> loss = dln.CompletionProblem([[0]])  # σ²/2 = φ⁴/32 where φ = 2σ^{1/2} is the length
        >>> dln.Manifold(2, 1).in_balls([[4]]).hessian(loss, [[1]])[0, 0].contains(6)  # 3φ²/8
        True
        """
        given, form = self._exact(loss), self._tensors
        x = form.tangent_part(self._inside("X", X))
        g = self._inside("gradient", given.gradient(self.W))
        dg = self._inside("hessian_product", given.hessian_product(self.W, self._outside(x)))
        rows, columns = dg.nrows(), dg.ncols()
        for k in range(rows * columns):
            unit = arb_mat(rows, columns, [int(j == k) for j in range(rows * columns)])
            turned = form.connection(x, unit).entries()
            dg[divmod(k, columns)] -= sum((a * b for a, b in zip(g.entries(), turned, strict=True)), start=arb(0))
        return self._outside(form.operator(dg))

    def exp(self, X: Any) -> Any:
        """exp_W(X), a matrix of balls that is proved to contain it, by validated steps along the geodesic.

        Raises ``ValueError`` where none is found: at finite depth there is none where W loses rank on the way, and none
        is found where balls are wide, or where singular values come so close to 0 that errors grow by too many digits.
        """
        return self._flown(("X", X))[0]

    def transport(self, Y: Any, along: Any) -> Any:
        """Y carried in parallel to exp_W(X) along the geodesic of velocity X = ``along``, a matrix of balls.

        Proved to contain it; raises as :meth:`exp`.
        """
        return self._flown(("along", along), ("Y", Y))[2]

    def geodesic(self, X: Any, t: Any) -> tuple[Any, Any]:
        """W and W' at a time t along the geodesic of velocity X, matrices of balls; raises as :meth:`exp`.

        ``t`` is a ball, exact 0 or without 0, or a number that is taken as it stands.
        """
        time = ball("t", t)
        if time == 0:
            return self.W, self._outside(self._tensors.tangent_part(self._inside("X", X)))
        if time.contains(0):
            raise ValueError(f"t is {check.show(t)}; expected 0, or a ball without 0")
        found = self._flown(("X", matrix_of_balls("X", X, self.manifold.shape) * time))
        return found[0], found[1] / time

    def log(self, W1: Any) -> Any:
        """A velocity X with exp_W(X) = W1, a matrix of balls: that it exists, and one alone in them, is proved.

        What is certified: a velocity in these balls leads to W1, and no other one in them does, for each W and W1 in
        theirs.  Krawczyk's operator on the exponential map proves it near
        :meth:`dlnsym.manifold.point.Point.log` of the centres.  What is not: that its geodesic is the
        shortest.  At width two the float64 one comes with a certificate by quadrature, whose floats are not balls; at
        width three and above it has none: it is a path on which no conjugate point was seen, and a shorter one to W1
        may exist elsewhere.  Bounds on curvature alone cannot rule
        that out: they keep conjugate points away, but without a bound on the injectivity radius, and on how far the
        boundary of lower rank is at finite depth, not other geodesics.

        The derivative of the exponential map is enclosed for it, which takes the 10-fold of :meth:`exp` for 2 × 2
        matrices and grows like the fourth power of the width.

        Raises ``ValueError`` where convergence is not proved, as next to conjugate points, where there is no geodesic
        in float64, and on matrices of a rank below both sides.
        """
        manifold = self.manifold
        if not (manifold.full_rank or manifold.frozen):
            raise ValueError(f"the manifold is {manifold}; expected one of full rank for logarithms in balls")
        end = matrix_of_balls("W1", W1, manifold.shape)
        rough = manifold.at(_centres(self.W)).log(_centres(end))
        unit = unit_of(self.W)
        try:
            return logarithm(manifold, self.W / unit, end / unit, rough / float(unit)) * unit
        except (NotEnclosedError, RuntimeError) as error:
            raise ValueError(f"no geodesic from W to W1 is proved to exist: {error}") from None

    def dist(self, W1: Any) -> Any:
        """The length of the geodesic of :meth:`log`, a ball; raises as that does.

        It encloses the length of one geodesic from W to W1, so that its upper end is a proved bound of the distance
        from above.  That it encloses the distance itself is not proved, see :meth:`log`: a shorter path may exist.
        :meth:`dist_bounds` has a bound from below as well.

        >>> import dlnsym as dln
        >>> dln.Manifold(2, 1).in_balls([[1]]).dist([[4]]).overlaps(2)  # N(σ'^{1/N} − σ^{1/N})
        True
        """
        return self.norm(self.log(W1))

    def dist_bounds(self, W1: Any) -> tuple[Any, Any]:
        """Two numbers, exact, between which the distance from W to W1 lies.

        The distance is the infimum of the lengths of all paths of the manifold.  The upper bound is the upper end of
        :meth:`dist`, and infinite where no geodesic is proved to exist.  The lower one holds for every path: how far
        singular values move, and at finite depth how far balanced layers do.  It is enclosed in balls, by an argument
        in words (:mod:`~dlnsym.manifold.ball_distance`), which no row of the ledger judges.  Both agree where W and W1
        have their singular vectors in common, in the same order.  Where the two agree up to their digits the geodesic
        of :meth:`log` is shortest.

        Raises ``ValueError`` where W or W1 are not known to have the rank of the manifold.

        >>> import dlnsym as dln
        >>> low, high = dln.Manifold(2, 2).in_balls([[1, 0], [0, 4]]).dist_bounds([["1.21", 0], [0, "4.41"]])
        >>> bool(low < 0.08**0.5 < high), bool(high - low < 1e-12)  # |2 (σ'^{1/2} − σ^{1/2})|
        (True, True)
        """
        end = BallPoint(self.manifold, matrix_of_balls("W1", W1, self.manifold.shape))
        low = lower_bound(self, end)
        try:
            high = arb(self.dist(end.W).upper())
        except ValueError:
            high = arb("inf")
        return low, high

    def weights(self) -> tuple[Any, ...]:
        """Balanced weights W_N, …, W_1 with product W: (m, k), (k, k), …, (k, n), k = min(m, n), matrices of balls.

        In the ledger: (1.2), (1.5), ``sec-1.2-singular-values``.

        Those of :meth:`~dlnsym.manifold.point.Point.weights`, in the outermost of which are the singular vectors.
        Where singular values are not known to be distinct these are not known either: at full rank the weights are
        then, for m ≤ n, R, …, R, R^{1 − N} W with R = (W W^T)^{1/2N}, and for m > n the transposed ones of W^T,
        which are balanced as well; at a lower rank they are those of an invertible matrix between two frames.

        Raises
        ------
        ValueError
            For infinite depth; where W is not known to have the rank of the manifold.

        Examples
        --------
        >>> import dlnsym as dln
        >>> first, last = dln.Manifold(2, 2).in_balls([[0, -4], [4, 0]]).weights()
        >>> first[0, 0].contains(2), last[0, 1].contains(-2)
        (True, True)
        """
        return self._weights

    @cached_property
    def _weights(self) -> tuple[Any, ...]:
        depth = layers(self.manifold)
        if depth == 1:
            return (self.W,)
        try:
            return ball_layers.of_frames(self._frames, depth)
        except ValueError:
            pass
        try:
            if self.manifold.full_rank:
                return ball_layers.of_roots(self.W, depth)
            return ball_layers.of_core(*reduced(self.W, self.manifold.rank), self.manifold.shape, depth)
        except NotEnclosedError as error:
            raise ValueError(f"W is not known well enough: {error}; expected more bits (flint.ctx.prec)") from None

    def lift(self, Z: Any) -> tuple[Any, ...]:
        """The horizontal lift of Z to the balanced weights of :meth:`weights`: velocities of W_N, …, W_1, in balls.

        In the ledger: ``sec-2.1-submersion``, ``chen:horizontal-lines``.

        (1/N)(W_N…W_{j+1})^T A^{-1}(Z) (W_{j−1}…W_1)^T, with the squared length g^N(Z, Z)/N; raises as that does.

        >>> import dlnsym as dln
        >>> [w[0, 0].contains(0.25) for w in dln.Manifold(2, 1).in_balls([[4]]).lift([[1]])]
        [True, True]
        """
        return ball_layers.lifted(self.weights(), self._momentum("Z", Z))

    def _flown(self, velocity: tuple[str, Any], carried: tuple[str, Any] | None = None) -> list[Any]:
        """W, W' and what is carried, at time 1; arguments come with their names."""
        given = [velocity] if carried is None else [velocity, carried]
        x, *others = (matrix_of_balls(name, z, self.manifold.shape) for name, z in given)
        lost = self._rank_loss(x)
        if lost is not None:
            raise ValueError(
                f"{velocity[0]} holds a velocity whose geodesic leaves the manifold: near t = {lost:.6g} its matrix, "
                f"to the digits of float64, loses the rank {self.manifold.rank}"
            )
        try:
            return flown(self.manifold, self.W, x, others)
        except (NotEnclosedError, RuntimeError) as error:
            raise ValueError(
                f"no geodesic of velocity {velocity[0]} is enclosed from W: {error}; expected a shorter velocity, "
                "narrower balls, or more bits (flint.ctx.prec)"
            ) from None

    def _rank_loss(self, x: Any) -> float | None:
        """When the geodesic loses rank, in float64, where that can tell: it is soon found, and takes long in balls."""
        manifold = self.manifold
        if math.isinf(manifold.depth) or manifold.depth == 1:
            return None
        unit = unit_of(self.W)
        w, v = (_centres(z / unit) for z in (self.W, x))
        if not (np.isfinite(v).all() and decomposition.singular_values(w)[manifold.rank - 1] > FAR_FROM_LOSS):
            return None
        try:
            return rank_loss(manifold.at(w), v)
        except ValueError:
            return None

    def ricci(self, X: Any, Y: Any) -> Any:
        """Ricci's tensor at X and Y, a ball: O(d^6) operations."""
        return self._tensors.ricci(self._inside("X", X), self._inside("Y", Y))

    def scalar(self) -> Any:
        """The scalar curvature, a ball: O(d^8) operations."""
        return self._tensors.scalar()


FAR_FROM_LOSS = 1e-6
"""The smallest singular value, with the largest near 1, from which on float64 is asked whether rank is lost."""


def _centres(m: Any) -> Array:
    return np.array([[float(x.mid()) for x in row] for row in m.tolist()])
