"""The linear equation of a Newton step, w' = J (d + w) with w = 0 at the start, in float64.

J is known along a step at a few points.  With Y, the solution of Y' = J Y with Y = 1 at the start, w = Y ∫ Y⁻¹ J d.
Where errors decay by many orders of magnitude over the step, Y⁻¹ is too large for that: the equations of all points are
solved at once, or, where they are too many, the step is divided into parts, each with a Y of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.integrate.collocation import chebyshev

WELL_CONDITIONED = 1e3
"""Condition number of Y up to which one Y serves."""
MOST_DECAY = 3.0
"""Integral of |J| over a part."""
TERMS = 40
"""Terms of the Neumann series for Y over a part."""
MOST_PARTS = 4000
MOST_AT_ONCE, A_PART = 2500, 2.2e7
"""Unknowns up to which the equations of all points are solved at once, and what a part costs, in their cubes."""


class TooStiffError(ArithmeticError):
    """The step would have to be divided into too many parts."""


@dataclass(frozen=True, eq=False)
class Linearised:
    """``J`` times half the step at Chebyshev points, (M + 1, n, n), in units in which the state is of order one."""

    J: Array
    Y: Array
    _prepared: dict[int, tuple[Array, Array]] = field(default_factory=dict)
    _solvers: dict[int, Callable[[Array], Array]] = field(default_factory=dict)

    @cached_property
    def parts(self) -> int:
        """How many parts the step is divided into."""
        if self._condition() < WELL_CONDITIONED:
            return 1
        largest = float(np.linalg.norm(self.J, 2, axis=(1, 2)).max())
        # parts are even in the angle: one has at most π over their number of the interval of length 2
        parts = math.ceil(largest * math.pi / MOST_DECAY)
        if parts > MOST_PARTS:
            return MOST_PARTS + 1
        return max(2, parts)

    def _condition(self) -> float:
        """The largest condition number of Y, in Frobenius's norm."""
        if not np.isfinite(self.Y).all():
            return math.inf
        with np.errstate(all="ignore"):
            try:
                inverse = np.linalg.inv(self.Y)
            except np.linalg.LinAlgError:
                return math.inf
            largest = np.linalg.norm(self.Y, axis=(1, 2)) * np.linalg.norm(inverse, axis=(1, 2))
        return float(largest.max()) if np.isfinite(largest).all() else math.inf

    def correction(self, d: Array) -> Array:
        """w at Chebyshev points, from d at those points, (N + 1, n)."""
        n = len(d) - 1
        if self.parts == 1:
            y, k = self._at(n)
            pulled = np.matmul(k, d[..., None])[..., 0]
            summed = chebyshev.values(chebyshev.integrated(chebyshev.coefficients(pulled)), n)
            found: Array = np.matmul(y, summed[..., None])[..., 0]
            return found
        if d.size <= MOST_AT_ONCE and d.size**3 < A_PART * self.parts:
            return self._at_once(d)
        return self._by_parts(d)

    def _at_once(self, d: Array) -> Array:
        """By the equations of collocation themselves: w = ∫ J (d + w) at all points."""
        n = len(d) - 1
        if n not in self._solvers:
            j = chebyshev.values(chebyshev.coefficients(self.J), max(n, len(self.J) - 1))
            self._solvers[n] = solver(j)
        found: Array = self._solvers[n](d) - d
        return found

    def _at(self, n: int) -> tuple[Array, Array]:
        """Y and Y⁻¹ J at n + 1 points."""
        if n not in self._prepared:
            y, j = (chebyshev.values(chebyshev.coefficients(m), max(n, len(m) - 1)) for m in (self.Y, self.J))
            self._prepared[n] = y, np.asarray(np.linalg.solve(y, j), dtype=np.float64)
        return self._prepared[n]

    def _by_parts(self, d: Array) -> Array:
        n = len(d) - 1
        parts = self.parts
        if parts > MOST_PARTS:
            raise TooStiffError
        m = math.ceil(1.6 * n / parts) + 12
        angles = np.linspace(math.pi, 0.0, parts + 1)
        edges = np.cos(angles)
        middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
        local = chebyshev.points(m)
        x = (middle[:, None] + half[:, None] * local).ravel()
        size = d.shape[1]
        j = chebyshev.sampled(chebyshev.coefficients(self.J), x).reshape(parts, m + 1, size, size)
        j *= half[:, None, None, None]
        source = np.matmul(j, chebyshev.sampled(chebyshev.coefficients(d), x).reshape(parts, m + 1, size, 1))
        q = chebyshev.integration(m)
        y = np.broadcast_to(np.eye(size), j.shape).copy()
        term = y
        for _ in range(TERMS):
            term = np.einsum("il,plab->piab", q, np.matmul(j, term), optimize=True)
            y += term
            if np.abs(term).max() < 1e-17:
                break
        pulled = np.linalg.solve(y, source)[..., 0]
        summed = np.einsum("il,pla->pia", q, pulled, optimize=True)
        found = np.empty((parts, m + 1, size))
        start = np.zeros(size)
        for p in range(parts):
            found[p] = np.matmul(y[p], (start + summed[p])[..., None])[..., 0]
            start = found[p, 0]
        known = chebyshev.coefficients(np.moveaxis(found, 1, 0))
        goal = chebyshev.points(n)
        which = np.clip(np.searchsorted(-angles, -np.arccos(goal)) - 1, 0, parts - 1)
        inside = np.arccos(np.clip((goal - middle[which]) / half[which], -1, 1))
        basis = np.cos(inside[:, None] * np.arange(m + 1))
        out: Array = np.einsum("ik,kia->ia", basis, known[:, which], optimize=True)
        return out


def solver(j: Array) -> Callable[[Array], Array]:
    """Solves y = d + ∫ J y at all points at once, for d of shape (points, n) or (points, n, k)."""
    from scipy.linalg import lu_factor, lu_solve

    points, n = len(j), j.shape[-1]
    q = chebyshev.integration(points - 1)
    whole = -(q[:, None, :, None] * j.transpose(1, 0, 2)[None]).reshape(points * n, points * n)
    whole[np.diag_indices(points * n)] += 1
    factors = lu_factor(whole, check_finite=False, overwrite_a=True)

    def solve(d: Array) -> Array:
        flat = d.reshape(points * n, *d.shape[2:])
        found: Array = lu_solve(factors, flat, check_finite=False).reshape(d.shape)
        return found

    return solve
