"""The linear equation of a Newton step, w' = J (d + w) with w = 0 at the start, in float64.

J is known along a step at a few points.  With Y, the solution of Y' = J Y with Y = 1 at the start, w = Y ∫ Y⁻¹ J d.
Where errors decay by many orders of magnitude over the step, Y⁻¹ is too large for that: the equations of all points are
solved together.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.integrate.collocation import chebyshev, krylov

WELL_CONDITIONED = 1e3
"""Condition number of Y up to which one Y serves."""
MOST_FACTORED = 2000
"""Equations up to which they are factored where several right-hand sides follow, a quarter where few do."""


@dataclass(frozen=True, eq=False)
class Linearised:
    """``J`` times half the step at Chebyshev points, (M + 1, n, n), in units in which the state is of order one.

    ``Y`` is None where the equations for it are too many.
    """

    J: Array
    Y: Array | None
    _prepared: dict[int, tuple[Array, Array]] = field(default_factory=dict)
    _solvers: dict[int, Callable[[Array], Array]] = field(default_factory=dict)

    @staticmethod
    def of(j: Array) -> Linearised:
        """With Y where that is affordable."""
        points, n = len(j), j.shape[-1]
        if points * n > MOST_FACTORED:
            return Linearised(j, None)
        return Linearised(j, factored(j)(np.broadcast_to(np.eye(n), (points, n, n))))

    @cached_property
    def one_serves(self) -> bool:
        """Whether Y⁻¹ is small enough."""
        if self.Y is None or not np.isfinite(self.Y).all():
            return False
        with np.errstate(all="ignore"):
            try:
                inverse = np.linalg.inv(self.Y)
            except np.linalg.LinAlgError:
                return False
            largest = np.linalg.norm(self.Y, axis=(1, 2)) * np.linalg.norm(inverse, axis=(1, 2))
        return bool(np.isfinite(largest).all() and largest.max() < WELL_CONDITIONED)

    def correction(self, d: Array) -> Array:
        """w at Chebyshev points, from d at those points, (N + 1, n)."""
        n = len(d) - 1
        if self.Y is not None and self.one_serves:
            y, k = self._at(self.Y, n)
            pulled = np.matmul(k, d[..., None])[..., 0]
            summed = chebyshev.values(chebyshev.integrated(chebyshev.coefficients(pulled)), n)
            found: Array = np.matmul(y, summed[..., None])[..., 0]
            return found
        if n not in self._solvers:
            j = chebyshev.values(chebyshev.coefficients(self.J), max(n, len(self.J) - 1))
            self._solvers[n] = solver(j, MOST_FACTORED // 4)
        # v = d + ∫ J v, and w is the integral
        return self._solvers[n](d) - d

    def moved(self, start: Array) -> Array:
        """Where an error at the start has come to at the end."""
        if self.Y is not None:
            found: Array = self.Y[0] @ start
            return found
        ends: Array = krylov.solver(self.J)(np.broadcast_to(start, (len(self.J), start.size)))[0]
        return ends

    def _at(self, fundamental: Array, n: int) -> tuple[Array, Array]:
        """Y and Y⁻¹ J at n + 1 points."""
        if n not in self._prepared:
            y, j = (chebyshev.values(chebyshev.coefficients(m), max(n, len(m) - 1)) for m in (fundamental, self.J))
            self._prepared[n] = y, np.asarray(np.linalg.solve(y, j), dtype=np.float64)
        return self._prepared[n]


def solver(j: Array, most: int = MOST_FACTORED) -> Callable[[Array], Array]:
    """Solves y = d + ∫ J y at all points, for d of shape (points, n); nan where that cannot be solved."""
    return factored(j) if len(j) * j.shape[-1] <= most else krylov.solver(j)


def factored(j: Array) -> Callable[[Array], Array]:
    """As :func:`solver`, by Gauss's elimination, for d of shape (points, n, k) too."""
    from scipy.linalg.lapack import dgetrf, dgetrs

    points, n = len(j), j.shape[-1]
    q = chebyshev.integration(points - 1)
    whole = -(q[:, None, :, None] * j.transpose(1, 0, 2)[None]).reshape(points * n, points * n)
    whole[np.diag_indices(points * n)] += 1
    factors, pivots, singular = dgetrf(np.asfortranarray(whole), overwrite_a=True)

    def solve(d: Array) -> Array:
        if singular:
            return np.full(d.shape, math.nan)
        found: Array = dgetrs(factors, pivots, d.reshape(points * n, *d.shape[2:]))[0]
        return found.reshape(d.shape)

    return solve
