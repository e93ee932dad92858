"""A point of a manifold in balls: W as an ``arb_mat`` of python-flint, and tensors with proved error bounds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from dlnsym._shared import validate as check
from dlnsym.manifold.ball_tensors import BallTensors

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


class BallPoint:
    """An invertible matrix W in balls, made by ``manifold.in_balls(W)``; answers are balls, at ``flint.ctx.prec`` bits.

    Everything holds for each matrix that the balls of W and of the arguments contain.  Singular vectors come from
    python-flint's enclosures of eigenvectors, which exist where singular values are distinct.

    Examples
    --------
    >>> import math, dlnsym as dln
    >>> from flint import arb_mat
    >>> p = dln.Manifold(math.inf, 2).in_balls([[3, 1], [0, 1]])
    >>> print(p.scalar().str(11, radius=False))
    0.25399653508
    >>> print(p.singular_values[0].str(12, radius=False))
    3.17958680156
    """

    def __init__(self, manifold: Manifold, W: Any) -> None:
        self.manifold, self.W = manifold, W

    def __repr__(self) -> str:
        return f"<BallPoint of {self.manifold}>"

    @cached_property
    def _frames(self) -> tuple[Any, list[Any], Any]:
        """U, σ in falling order, V, from W^T W = V Σ² V^T."""
        from flint import acb_mat, arb, arb_mat

        d = self.W.nrows()
        try:
            squares, vectors = acb_mat(self.W.transpose() * self.W).eig(right=True)
        except ValueError:
            squares = []
        real = [s.real for s in squares]
        if len(real) != d or not all(s > 0 for s in real):
            raise ValueError(
                "W has singular values that are not separated from each other, or from 0, in these balls; expected "
                "distinct positive ones, or more bits (flint.ctx.prec)"
            )
        order = sorted(range(d), key=lambda n: float(real[n].mid().log()), reverse=True)
        sigma = [real[n].sqrt() for n in order]
        v = arb_mat(d, d)
        for column, n in enumerate(order):
            # an eigenvector of a real matrix is real up to a factor, which its largest entry takes away
            entries = [vectors[row, n] for row in range(d)]
            largest = max(entries, key=lambda x: float(abs(x).mid()))
            turned = [(x / largest).real for x in entries]
            length = sum((x * x for x in turned), start=arb(0)).sqrt()
            for row in range(d):
                v[row, column] = turned[row] / length
        u = self.W * v
        for column in range(d):
            for row in range(d):
                u[row, column] = u[row, column] / sigma[column]
        return u, sigma, v

    @property
    def U(self) -> Any:
        """Left frame; its columns are those of one exact decomposition, with V."""
        return self._frames[0]

    @property
    def V(self) -> Any:
        """Right frame."""
        return self._frames[2]

    @property
    def singular_values(self) -> list[Any]:
        """σ in falling order."""
        return list(self._frames[1])

    @cached_property
    def _tensors(self) -> BallTensors:
        return BallTensors(self._frames[1], self.manifold.N)

    def _inside(self, name: str, Z: Any) -> Any:
        u, _, v = self._frames
        return u.transpose() * matrix_of_balls(name, Z, self.manifold.shape) * v

    def _outside(self, Z: Any) -> Any:
        u, _, v = self._frames
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

    def ricci(self, X: Any, Y: Any) -> Any:
        """Ricci's tensor at X and Y, a ball: O(d^6) operations."""
        return self._tensors.ricci(self._inside("X", X), self._inside("Y", Y))

    def scalar(self) -> Any:
        """The scalar curvature, a ball: O(d^8) operations."""
        return self._tensors.scalar()


def matrix_of_balls(name: str, value: Any, shape: tuple[int, int]) -> Any:
    """An ``arb_mat`` of a checked shape from one, from an mpmath matrix, or from rows of numbers, as they stand."""
    from flint import arb, arb_mat

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
    from flint import arb, fmpq

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
