"""The manifold of end-to-end matrices of one shape and rank, with the metric g^N of one depth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from numpy.typing import ArrayLike

from dlnsym._shared import latex
from dlnsym._shared import validate as check
from dlnsym.manifold import walk
from dlnsym.manifold.path import Geodesic
from dlnsym.manifold.point import Point

if TYPE_CHECKING:
    import xarray

    from dlnsym.manifold.ball_point import BallPoint


@dataclass(frozen=True, init=False, repr=False)
class Manifold:
    """The real m × n matrices of one rank with the metric g^N of the deep linear network.

    Parameters
    ----------
    depth : int ≥ 1 or ``math.inf``
    shape : d or (m, n)
        One number is the width of a square matrix.
    rank : int from 1 to min(m, n), optional
        Full rank, min(m, n), where it is left out.

    Raises
    ------
    TypeError, ValueError
        For an invalid depth, shape or rank.

    Notes
    -----
    Two manifolds are equal where depth, shape and rank are.  See :attr:`frozen` for infinite depth.

    Examples
    --------
    >>> Manifold(3, 2)
    Manifold(depth=3, shape=(2, 2), rank=2)
    >>> Manifold(math.inf, (4, 2)).at([[1, 0], [0, 1], [0, 0], [0, 0]]).singular_values
    array([1., 1.])
    """

    depth: float
    shape: tuple[int, int]
    rank: int

    def __init__(self, depth: float, shape: int | Sequence[int], rank: int | None = None) -> None:
        m, n = check.matrix_shape("shape", shape)
        width = min(m, n)
        N = check.depth(depth)
        object.__setattr__(self, "depth", N if math.isinf(N) else int(N))
        object.__setattr__(self, "shape", (m, n))
        object.__setattr__(self, "rank", width if rank is None else check.rank(rank, width))

    def __repr__(self) -> str:
        return f"Manifold(depth={self.depth}, shape={self.shape}, rank={self.rank})"

    def _repr_latex_(self) -> str:
        (m, n), depth = self.shape, latex.depth(self.depth)
        matrices = rf"W \in \mathbb{{R}}^{{{m} \times {n}}}"
        return rf"$\{{{matrices} : \operatorname{{rank}} W = {self.rank}\}},\ g^N \text{{ with }} N = {depth}$"

    @property
    def N(self) -> float:
        """The depth as a float, which is what kernels take."""
        return float(self.depth)

    @property
    def full_rank(self) -> bool:
        """Whether the rank is min(m, n)."""
        return self.rank == min(self.shape)

    @property
    def frozen(self) -> bool:
        """Whether the flow keeps the row and column spaces of W: at infinite depth, where the rank is below m or n.

        In the ledger: ``dln:leaf``.

        The metric then lives on the leaf of matrices with these spaces, of dimension r².

        >>> Manifold(math.inf, (2, 3)).frozen, Manifold(4, (2, 3)).frozen
        (True, False)
        """
        return math.isinf(self.depth) and self.rank < max(self.shape)

    @property
    def only_pairs(self) -> bool:
        """Whether every tangent direction, in singular vectors of W, pairs two positive singular values."""
        return self.frozen or self.shape == (self.rank, self.rank)

    @property
    def dimension(self) -> int:
        """The number of tangent directions: r (m + n − r), and r² on a leaf where the manifold is :attr:`frozen`."""
        r = self.rank
        return r * r if self.frozen else r * (sum(self.shape) - r)

    def geodesic(self, W0: ArrayLike, *, velocity: ArrayLike | None = None, end: ArrayLike | None = None) -> Geodesic:
        """The geodesic that leaves W0 with a velocity, or the shortest one found to ``end``, (..., m, n).

        In the ledger: ``takatsu:geodesics``, ``dln:momenta``, ``dln:cone``.

        Raises ``TypeError`` where not one of the two is given, and as :meth:`at` and, with an end,
        :meth:`~dlnsym.manifold.point.Point.log` do.

        >>> path = Manifold(2, 1).geodesic([[1.0]], end=[[4.0]])  # σ^{1/2} is linear
        >>> path.at(0.5).round(12), round(float(path.length), 12)
        (array([[2.25]]), 2.0)
        """
        start = self.at(W0)
        if velocity is not None and end is None:
            return Geodesic(start, velocity)
        if end is None or velocity is not None:
            raise TypeError("expected a velocity or an end, and not both")
        return Geodesic(start, start.log(end))

    def brownian(
        self,
        W0: ArrayLike,
        times: ArrayLike,
        *,
        seed: int,
        count: int | None = None,
        step: float | None = None,
        boundary: str = "cross",
        workers: int | None = None,
        chunk: int | None = None,
    ) -> xarray.Dataset:
        """Brownian motion of the metric g^N from W0: the diffusion whose generator is half the Laplacian.

        In the ledger: ``dln:brownian``, ``dln:brownian-drift``.

        In Itô's form dW = ½ Δ_g W dt + U (√λ ∘ dB) V^T, with Δ_g W of
        :meth:`~dlnsym.manifold.point.Point.laplacian_of_identity` and a matrix B of Brownian motions.

        Parameters
        ----------
        W0 : (m, n), or (count, m, n) for a start of each trajectory
            Of the rank of the manifold.
        times : (T,)
            Rising, from 0 or later; W0 is the state at time 0.
        seed : int ≥ 0
            Equal seeds give equal bits, for any number of workers and any chunking.
        count : int
            Number of trajectories; that of W0 where it is left out.
        step : float > 0
            Longest step; a 64th of the last time where it is left out.
        boundary : "cross" or "reflect"
            For square matrices of full rank and finite depth, which reach det W = 0: whether W goes on to the other
            sign of its determinant, as at depth 1 a Brownian matrix does, or is reflected so that it keeps its sign.
            Elsewhere the boundary is not reached.
        workers : int
            Processes; one, this one, where it is left out.
        chunk : int ≥ 1
            Trajectories that are computed at a time.

        Returns
        -------
        xarray.Dataset over ``trajectory`` and ``time``
            ``W``, ``singular_values``, and ``status`` of each trajectory: a number of :class:`dlnsym.Status`, ``T_MAX``
            where it went to the last time, ``FAILED`` where it left the range of float64, after which W is nan.

        Raises
        ------
        TypeError, ValueError
            For arguments out of these ranges, and as :meth:`at`.

        Notes
        -----
        For full rank, and at infinite depth, singular values have their exact law at ``times`` whatever the step:
        N σ^{1/N} are those of a Brownian matrix, at infinite depth log σ the eigenvalues of a symmetric one.  How
        singular vectors turn given these is of weak order 1 in the step.

        Examples
        --------
        >>> import numpy as np, dlnsym as dln
        >>> paths = dln.Manifold(3, 2).brownian(np.eye(2), [0.0, 0.5, 1.0], count=4000, seed=1)
        >>> squares = 9 * (paths.singular_values ** (2 / 3)).sum("index")     # of which d² t + 9 d is the mean
        >>> bool(abs(squares.mean("trajectory") - [18, 20, 22]).max() < 0.4)
        True
        """
        return walk.brownian(
            self,
            W0,
            times,
            count=count,
            seed=seed,
            step=step,
            boundary=boundary,
            workers=workers,
            chunk=chunk,
        )

    def at(self, W: ArrayLike) -> Point:
        """The point W, or a batch of them.

        Parameters
        ----------
        W : (..., m, n)

        Raises
        ------
        TypeError, ValueError
            For matrices that are not real and finite or have another shape.  That W has the rank of the manifold is
            checked when a quantity is asked for that needs it.
        """
        w = check.matrices_of_shape("W", W, self.shape).copy()
        w.flags.writeable = False
        return Point(self, w)

    def in_balls(self, W: Any) -> BallPoint:
        """The point W with tensors and maps in balls, each of which is proved to contain the exact value.

        Parameters
        ----------
        W : (m, n)
            An ``arb_mat`` of python-flint, a matrix of mpmath, or rows of numbers; all are taken as they stand, and a
            decimal string or a fraction, as "0.1" and "1/3", as what it spells.

        Raises
        ------
        TypeError, ValueError
            For other matrices.  That balls hold a matrix of the rank of the manifold is checked when a quantity is
            asked for.

        >>> from flint import arb_mat
        >>> p = Manifold(2, 2).in_balls(arb_mat([[3, 0], [0, 1]]))
        >>> print(p.scalar().str(10))  # 1/(2(σ_1 + σ_2))
        [0.1250000000 +/- 8e-15]
        """
        from dlnsym.manifold.ball_point import BallPoint, matrix_of_balls

        return BallPoint(self, matrix_of_balls("W", W, self.shape))


def point(W: ArrayLike, depth: float, rank: int | None = None) -> Point:
    """The point W of the manifold of its own shape, for one call: W is not copied."""
    w = check.matrices("W", W)
    return Point(_manifold(depth, w.shape[-2:], rank), w)


def _manifold(depth: float, shape: tuple[int, int], rank: int | None) -> Manifold:
    try:
        return _made(depth, shape, rank)
    except TypeError:  # an unhashable argument, which the constructor describes
        return Manifold(depth, shape, rank)


# 1 and True are equal and only one of them is a depth
_made = lru_cache(maxsize=256, typed=True)(Manifold)
