"""The manifold of end-to-end matrices of one shape and rank, with the metric g^N of one depth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from numpy.typing import ArrayLike

from dlnsym import _validate as check

if TYPE_CHECKING:
    from dlnsym.manifold.point import Point


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
    Two manifolds are equal where depth, shape and rank are.  At infinite depth the eigenvalues λ^∞(σ, 0) are 0: where
    the rank is below m or n, the metric lives on the leaf of matrices with the row and column spaces of W.

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
        object.__setattr__(self, "depth", check.depth(depth))
        object.__setattr__(self, "shape", (m, n))
        object.__setattr__(self, "rank", width if rank is None else check.rank(rank, width))

    def __repr__(self) -> str:
        depth = "inf" if math.isinf(self.depth) else f"{self.depth:.0f}"
        return f"Manifold(depth={depth}, shape={self.shape}, rank={self.rank})"

    @property
    def full_rank(self) -> bool:
        """Whether the rank is min(m, n)."""
        return self.rank == min(self.shape)

    def at(self, W: ArrayLike) -> Point:
        """The point W, or a batch of them, (..., m, n); raises as :class:`~dlnsym.manifold.point.Point`."""
        from dlnsym.manifold.point import Point

        return Point(self, check.matrices_of_shape("W", W, self.shape))
