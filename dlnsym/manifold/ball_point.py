"""A point of a manifold in balls: W as an ``arb_mat`` of python-flint, tensors and maps with proved error bounds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from flint import arb, arb_mat, fmpq

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.manifold.ball_frames import BallFrames, frames, one, reduced
from dlnsym.manifold.ball_geodesics import flown
from dlnsym.manifold.ball_logarithm import logarithm
from dlnsym.manifold.ball_tensors import BallTensors
from dlnsym.manifold.root_tensors import RootTensors

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


class Coordinates(NamedTuple):
    """Frames, and tensors of matrices that are seen from them."""

    U: Any
    V: Any
    tensors: BallTensors | RootTensors


class BallPoint:
    """A matrix W in balls, made by ``manifold.in_balls(W)``; answers are balls, at ``flint.ctx.prec`` bits.

    Everything holds for each matrix of the rank of the manifold that the balls of W, and each that those of the
    arguments contain.  Tensors come in singular coordinates, from python-flint's enclosures of eigenvectors, where
    singular values are distinct; where they are not, and the rank is full, from roots or logarithms of W W^T and W^T W,
    which takes longer.

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

    def __init__(self, manifold: Manifold, W: Any) -> None:
        self.manifold, self.W = manifold, W

    def __repr__(self) -> str:
        return f"<BallPoint of {self.manifold}>"

    @cached_property
    def _frames(self) -> BallFrames:
        return frames(self.W, self.manifold.rank)

    @property
    def U(self) -> Any:
        """Left frame, (m, m); its columns are those of one exact decomposition, with V."""
        return self._frames.U

    @property
    def V(self) -> Any:
        """Right frame, (n, n)."""
        return self._frames.V

    @property
    def singular_values(self) -> list[Any]:
        """The positive σ in falling order."""
        return list(self._frames.sigma)

    @property
    def _side(self) -> tuple[int, int]:
        """The shape of what is tangent in the frames: (r, r) at infinite depth, where row and column space are kept."""
        r = self.manifold.rank
        return (r, r) if self.manifold.frozen else self.manifold.shape

    @cached_property
    def _coordinates(self) -> Coordinates:
        """Where tensors are computed: in singular vectors, or, where these are not known, as far as the rank needs."""
        m, n = self._side
        try:
            u, sigma, v = self._frames
        except ValueError:
            if not (self.manifold.full_rank or self.manifold.frozen):
                raise
            left, core, right = (
                reduced(self.W, self.manifold.rank) if self.manifold.frozen else (one(m), self.W, one(n))
            )
            try:
                return Coordinates(left, right, RootTensors(core, self.manifold.N))
            except NotEnclosedError as error:
                raise ValueError(f"W is not known well enough: {error}; expected more bits (flint.ctx.prec)") from None
        return Coordinates(_first(u, m), _first(v, n), BallTensors(sigma, self.manifold.N, (m, n)))

    @property
    def _tensors(self) -> BallTensors | RootTensors:
        return self._coordinates.tensors

    def _inside(self, name: str, Z: Any) -> Any:
        u, v, _ = self._coordinates
        return u.transpose() * matrix_of_balls(name, Z, self.manifold.shape) * v

    def _outside(self, Z: Any) -> Any:
        u, v, _ = self._coordinates
        return u * Z * v.transpose()

    def inner(self, X: Any, Y: Any) -> Any:
        """g(X, Y), a ball; X and Y are matrices of balls or of numbers that are taken as they stand."""
        return self._tensors.inner(self._inside("X", X), self._inside("Y", Y))

    def norm(self, X: Any) -> Any:
        """g(X, X)^{1/2}, a ball."""
        return self.inner(X, X).sqrt()

    def operator(self, Z: Any) -> Any:
        """A_{N,W}(Z), a matrix of balls."""
        return self._outside(self._tensors.operator(self._inside("Z", Z)))

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
        area = form.inner(x, x) * form.inner(y, y) - form.inner(x, y) ** 2
        if not area > 0:
            raise ValueError("X and Y may be linearly dependent in these balls; expected two that span a plane")
        return form.inner(form.curvature(x, y, y), x) / area

    def exp(self, X: Any) -> Any:
        """exp_W(X), a matrix of balls that is proved to contain it, by validated steps along the geodesic.

        Raises ``ValueError`` where none is found: at finite depth there is none where W loses rank on the way, and none
        is found where balls are wide; at a rank below both sides also where singular values are not separated.
        """
        return self._flown(X)[0]

    def transport(self, Y: Any, along: Any) -> Any:
        """Y carried in parallel to exp_W(X) along the geodesic of velocity X = ``along``, a matrix of balls.

        Proved to contain it; raises as :meth:`exp`.
        """
        return self._flown(along, Y)[2]

    def geodesic(self, X: Any, t: Any) -> tuple[Any, Any]:
        """W and W' at a time t ≠ 0 along the geodesic of velocity X, matrices of balls; raises as :meth:`exp`."""
        time = _ball(t)
        if not (time > 0 or time < 0):
            raise ValueError(f"t is {t}; expected a number that is not 0")
        found = self._flown(matrix_of_balls("X", X, self.manifold.shape) * time)
        return found[0], found[1] / time

    def log(self, W1: Any) -> Any:
        """A velocity X with exp_W(X) = W1, a matrix of balls: that it exists, and one alone in them, is proved.

        Krawczyk's operator shows that Newton's method on the exponential map converges to it.  It is the one near
        :meth:`dlnsym.manifold.point.Point.log` of the centres: that it is the shortest is as sure as there.  The
        derivative of the exponential map is enclosed for it, which takes the 10-fold of :meth:`exp` for 2 × 2 matrices
        and grows like the fourth power of the width.

        Raises ``ValueError`` where convergence is not proved, as next to conjugate points, where there is no geodesic
        in float64, and on matrices of a rank below both sides.
        """
        manifold = self.manifold
        if not (manifold.full_rank or manifold.frozen):
            raise ValueError(f"the manifold is {manifold}; expected one of full rank for logarithms in balls")
        end = matrix_of_balls("W1", W1, manifold.shape)
        rough = manifold.at(_centres(self.W)).log(_centres(end))
        try:
            return logarithm(manifold, self.W, end, rough)
        except (NotEnclosedError, RuntimeError) as error:
            raise ValueError(f"no geodesic from W to W1 is proved to exist: {error}") from None

    def dist(self, W1: Any) -> Any:
        """The length of the geodesic of :meth:`log`, a ball: at least the distance; raises as that does."""
        return self.norm(self.log(W1))

    def _flown(self, X: Any, *carried: Any) -> list[Any]:
        """W, W' and what is carried, at time 1."""
        shape = self.manifold.shape
        x, *others = (matrix_of_balls(name, z, shape) for name, z in zip(("X", "Y"), (X, *carried), strict=False))
        try:
            return flown(self.manifold, self.W, x, others)
        except (NotEnclosedError, RuntimeError) as error:
            raise ValueError(
                f"no geodesic is enclosed from W: {error}; expected a shorter velocity, narrower balls, or more bits "
                "(flint.ctx.prec)"
            ) from None

    def ricci(self, X: Any, Y: Any) -> Any:
        """Ricci's tensor at X and Y, a ball: O(d^6) operations."""
        return self._tensors.ricci(self._inside("X", X), self._inside("Y", Y))

    def scalar(self) -> Any:
        """The scalar curvature, a ball: O(d^8) operations."""
        return self._tensors.scalar()


def _centres(m: Any) -> Array:
    return np.array([[float(x.mid()) for x in row] for row in m.tolist()])


def _first(frame: Any, count: int) -> Any:
    """Its first columns."""
    return arb_mat([row[:count] for row in frame.tolist()])


def matrix_of_balls(name: str, value: Any, shape: tuple[int, int]) -> Any:
    """An ``arb_mat`` of a checked shape from one, from an mpmath matrix, or from rows of numbers, as they stand."""
    rows = value.tolist() if hasattr(value, "tolist") else value
    try:
        table = [[_ball(x) for x in row] for row in rows]
        found = arb_mat(table)
    except (TypeError, ValueError):
        raise TypeError(
            f"{name} is {check.show(value)}; expected a matrix of balls, of mpmath's, of rational or of float numbers"
        ) from None
    if (found.nrows(), found.ncols()) != shape:
        raise ValueError(f"{name} has shape {(found.nrows(), found.ncols())}; expected {shape}")
    if not all(arb(x).is_finite() for row in table for x in row):
        raise ValueError(f"{name} holds what is not finite; expected real numbers")
    return found


def _ball(x: Any) -> Any:
    if isinstance(x, arb):  # which has a ``_mpf_`` of its midpoint as well
        return x
    if hasattr(x, "_mpf_"):  # mpmath: (sign, mantissa, exponent, bits)
        sign, mantissa, exponent, _ = x._mpf_
        if not mantissa and exponent:
            return arb("nan")
        return arb(fmpq((-1) ** sign * int(mantissa))) * arb(2) ** exponent
    if hasattr(x, "numerator") and not isinstance(x, int | float):
        return arb(fmpq(int(x.numerator), int(x.denominator)))
    return arb(x)
