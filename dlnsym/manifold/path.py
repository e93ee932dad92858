"""Geodesics as objects: where they are at a time, how fast, and how long they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import latex
from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.manifold import maps

if TYPE_CHECKING:
    from dlnsym.manifold.point import Point


class Geodesic:
    """The geodesic t ↦ exp_W(tX) of a point W and a velocity X, for all t at which it stays on the manifold.

    Attributes
    ----------
    start : Point
    start_velocity : (..., m, n) array
        X, tangent to the manifold.

    Examples
    --------
    >>> import math, dlnsym as dln
    >>> path = dln.Manifold(math.inf, 1).geodesic([[1.0]], velocity=[[2.0]])
    >>> path.at([0.0, 0.5, 1.0]).ravel().round(6)  # e^{2t}
    array([1.      , 2.718282, 7.389056])
    >>> path.velocity(0.5).round(6), round(float(path.length), 12)
    (array([[5.436564]]), 2.0)
    """

    def __init__(self, start: Point, velocity: ArrayLike) -> None:
        self.start = start
        self.start_velocity = start.tensors.tangent_part(velocity, "velocity")

    def __repr__(self) -> str:
        return f"<Geodesic of {self.start.manifold}, length {np.array2string(np.asarray(self.length), precision=6)}>"

    def _repr_latex_(self) -> str | None:
        if self.start.W.ndim > 2:
            return None
        return rf"$\gamma(0) = {latex.numbers(self.start.W)},\quad \text{{length }} {latex.number(self.length)}$"

    @property
    def length(self) -> Array:
        """Its length for t from 0 to 1, (...): the norm of the velocity."""
        return self.start.norm(self.start_velocity)

    def at(self, t: ArrayLike) -> Array:
        """W at times t, (time..., ..., m, n); t is 0 at the start, 1 at the end, and may lie outside.

        Raises ``ValueError`` where the geodesic leaves the manifold on the way.
        """
        return maps.along(self.start, self.start_velocity, check.real_array("t", t), 0)

    def velocity(self, t: ArrayLike) -> Array:
        """dW/dt at times t, (time..., ..., m, n)."""
        return maps.along(self.start, self.start_velocity, check.real_array("t", t), 1)
