"""The metric at a matrix in balls: operator, inner product, volume, entropy, rank, with proved error bounds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from flint import arb_mat, ctx

from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.manifold import ball_volume
from dlnsym.manifold.ball_frames import BallFrames, completed, frames, one, reduced, singular_values
from dlnsym.manifold.ball_losses import ExactLoss, exact
from dlnsym.manifold.ball_numbers import matrix_of_balls
from dlnsym.manifold.ball_tensors import BallTensors
from dlnsym.manifold.entropy import hidden_width
from dlnsym.manifold.root_tensors import RootTensors

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


class Coordinates(NamedTuple):
    """Frames, and tensors of matrices that are seen from them."""

    U: Any
    V: Any
    tensors: BallTensors | RootTensors


class BallMetricPoint:
    """What of :class:`~dlnsym.manifold.ball_point.BallPoint` rests on the eigenvalues of A_{N,W} alone."""

    def __init__(self, manifold: Manifold, W: Any) -> None:
        self.manifold, self.W = manifold, W

    def __repr__(self) -> str:
        return f"<BallPoint of {self.manifold}>"

    @cached_property
    def _frames(self) -> BallFrames:
        # what completes them, where there are fewer singular values than rows, loses digits
        with ctx.workprec(2 * ctx.prec + 20):
            return frames(self.W, self.manifold.rank)

    @property
    def U(self) -> Any:
        """Left frame, (m, m); its columns are those of one exact decomposition, with V."""
        return self._frames.U

    @property
    def V(self) -> Any:
        """Right frame, (n, n)."""
        return self._frames.V

    @cached_property
    def _sigma(self) -> list[Any]:
        return singular_values(self.W, self.manifold.rank)

    @property
    def singular_values(self) -> list[Any]:
        """The positive σ in falling order, as many as the rank; they may be equal."""
        return list(self._sigma)

    @property
    def eigenvalues(self) -> Any:
        """The factors λ_il by which A_{N,W} multiplies entry (i, l) of U^T Z V, (m, n): (2.9) and (2.10).

        A singular value beyond the rank counts as 0.  They need no singular vectors, so that singular values may be
        equal; at more bits their balls shrink like those of W.

        >>> import dlnsym as dln
        >>> factors = dln.Manifold(2, (2, 3)).in_balls([[2, 0, 0], [0, 2, 0]]).eigenvalues
        >>> factors[0, 1].contains(2), factors[0, 2].contains(1)  # σ and σ/2
        (True, True)
        """
        (m, n), (rows, columns) = self.manifold.shape, self._side
        at = BallTensors(self._sigma, self.manifold.N, (rows, columns))
        return arb_mat([[at.eigenvalue(i, l) if i < rows and l < columns else 0 for l in range(n)] for i in range(m)])

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
            return self._without_vectors()
        return Coordinates(_first(u, m), _first(v, n), BallTensors(sigma, self.manifold.N, (m, n)))

    def _without_vectors(self) -> Coordinates:
        space, (m, n) = self.manifold, self.manifold.shape
        whole = space.full_rank and not space.frozen
        left, core, right = (one(m), self.W, one(n)) if whole else reduced(self.W, space.rank)
        try:
            if whole or space.frozen:
                return Coordinates(left, right, RootTensors(core, space.N))
            # what completes frames loses digits
            with ctx.workprec(2 * ctx.prec + 20):
                left, core, right = reduced(self.W, space.rank)
                u, v = (completed(frame.transpose().tolist()) for frame in (left, right))
            return Coordinates(u, v, RootTensors(core, space.N, space.shape))
        except NotEnclosedError as error:
            raise ValueError(f"W is not known well enough: {error}; expected more bits (flint.ctx.prec)") from None

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

    def gradient(self, loss: Any) -> Any:
        """The Riemannian gradient of a loss, A_{N,W}(∂E(W)), a matrix of balls: the flow (1.7) is its negative.

        The data of the loss count as they were given: a decimal string is what it spells.

        Raises
        ------
        TypeError, ValueError
            For a loss without exact data, as a :class:`dlnsym.FunctionLoss`, and for one of another shape.

        Examples
        --------
        >>> import dlnsym as dln
        >>> loss = dln.CompletionProblem([["0.1", None], [None, "0.2"]])
        >>> found = dln.Manifold(1, 2).in_balls([[1, 0], [0, 1]]).gradient(loss)
        >>> print(found[0, 0].str(12, radius=False))  # at depth 1 that is ∂E
        0.900000000000
        """
        return self._outside(self._tensors.operator(self._inside("gradient", self._exact(loss).gradient(self.W))))

    def _exact(self, loss: Any) -> ExactLoss:
        return exact("loss", loss, self.manifold.shape)

    def tensor(self) -> Any:
        """The matrix of g^N, (2.17), as an ``arb_mat`` (mn, mn) that is symmetric.

        Rows and columns follow the column-major vec: entry (i, l) of a tangent matrix is coordinate i + m·l.  It is 0
        on what is normal to the manifold.  Raises ``ValueError`` where the balls of W hold none of the rank of the
        manifold, or others too.

        >>> import dlnsym as dln
        >>> g = dln.Manifold(2, (1, 2)).in_balls([[4, 0]]).tensor()  # the inverse of σ and of σ/2
        >>> g[0, 0].contains(1 / 4), g[1, 1].contains(1 / 2), g[0, 1].contains(0)
        (True, True, True)
        """
        m, n = self.manifold.shape
        places = [(i, l) for l in range(n) for i in range(m)]
        columns = [
            self._momentum("X", arb_mat(m, n, [int((i, l) == at) for i in range(m) for l in range(n)])) for at in places
        ]
        # the exact one is symmetric, so that half of its entries bound it
        return arb_mat([[columns[min(a, b)][places[max(a, b)]] for b in range(m * n)] for a in range(m * n)])

    def _momentum(self, name: str, X: Any) -> Any:
        """A_{N,W}^{-1}(X) of the tangent part of X."""
        return self._outside(self._tensors.momentum(self._inside(name, X)))

    # ------------------------------------------------------------ volume, entropy, rank

    def log_volume(self) -> Any:
        """log sqrt(det g^N), the density of volume with respect to the Euclidean one, a ball: (2.22), (2.25), (3.34).

        On matrices of lower rank it is that of their manifold, at infinite depth that of the leaf, as in
        :meth:`~dlnsym.manifold.point.Point.log_volume`.  Singular values may be equal.  Raises ``ValueError`` where the
        balls of W hold matrices of other ranks than that of the manifold.

        >>> import dlnsym as dln
        >>> print(dln.Manifold(2, 2).in_balls([[2, 0], [0, 2]]).log_volume().str(12, radius=False))  # −2 log 2
        -1.38629436112
        """
        return ball_volume.log_density_on(self.manifold, self._sigma)

    def entropy(self, width: int | None = None) -> Any:
        """log of the volume of the balanced factorisations of W, in the Frobenius metric on the layers, a ball.

        In the ledger: ``menon-yu:thm-4``, ``dln:fibre-of-any-width``.

        Formula, ``width`` and errors are those of :meth:`~dlnsym.manifold.point.Point.entropy`.  Where singular values
        may be equal it holds the limit.

        >>> import dlnsym as dln
        >>> from flint import arb
        >>> found = dln.Manifold(2, 2).in_balls([[3, 0], [0, 1]]).entropy()  # 4√2 π ((9 − 1)/(3 − 1))^{1/2}
        >>> found.overlaps((8 * arb(2).sqrt() * arb.pi()).log()), bool(found.rad() < 1e-14)
        (True, True)
        """
        return ball_volume.log_fibre_volume(self.manifold, self._sigma, hidden_width(self.manifold, width))

    def effective_rank(self) -> Any:
        """exp(−Σ s_i log s_i) of the normalised singular values, a ball: (3.9), (3.10).

        Raises ``ValueError`` where the balls of W hold matrices of other ranks than that of the manifold.

        >>> import dlnsym as dln
        >>> dln.Manifold(1, 2).in_balls([[2, 0], [0, -2]]).effective_rank().contains(2)
        True
        """
        return ball_volume.effective_rank(self._sigma)


def _first(frame: Any, count: int) -> Any:
    """Its first columns."""
    return arb_mat([row[:count] for row in frame.tolist()])
