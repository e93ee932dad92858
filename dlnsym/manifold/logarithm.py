"""The logarithm map: the velocity of a geodesic from one matrix to another, by Newton's method on a homotopy.

The end point moves from the start to its place along paths on which singular vectors turn evenly and σ^{1/N} moves on
lines.  The geodesics to it are followed: as long as the derivative of the exponential map keeps the sign of its
determinant no conjugate point enters, and each is a shortest one among those near it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.cross_section import NoGeodesicError
from dlnsym.manifold.frames import FramePath, frame_paths
from dlnsym.manifold.geodesics import TOLERANCE, flow
from dlnsym.manifold.local import Local
from dlnsym.manifold.stepping import TooManyStepsError

RESIDUAL = 1e-12
"""The distance from the end, in units of the metric there, at which Newton's method has arrived."""
ON_THE_WAY = 1e-5
"""The same where the end is still on its way."""
DIFFERENCE = 1e-6
"""The step of differences that make the derivative of the exponential map, in units of the metric."""
LEAST_STEP = 1.0 / 512
MOST_CORRECTIONS = 8
MOST_STEPS = 300
"""Of the integration of a geodesic; some that are far from what is looked for take many more."""
CANDIDATES = 4
"""Paths along which geodesics are looked for."""
LONGER = 1.25
"""How much longer than the shortest path another may be to be looked at."""


@dataclass(frozen=True)
class End:
    """A target, and what its metric makes of a difference from it."""

    matrix: Array
    u: Array
    v: Array
    unit: Array
    rounding: float

    @classmethod
    def on(cls, path: FramePath, t: float, matrix: Array) -> End:
        """The end at time t of a path, which is this matrix."""
        u, v = path.frames(t)
        sigma = path.sigma(t)
        local = Local(sigma[None], path.depth, matrix.shape)
        rounding = 4.0 * np.finfo(np.float64).eps * float(sigma[0] / sigma[-1])
        return cls(matrix, u, v, np.sqrt(local.spectrum[..., 0]), rounding)

    def residual(self, w: Array) -> Array:
        """W − target in units of the metric, its tangent entries, (..., D)."""
        return self.coordinates(w - self.matrix)

    def coordinates(self, z: Array) -> Array:
        """Tangent entries in the frames of the target in units of the metric, (..., D)."""
        inside = self.u.T @ z @ self.v
        return np.asarray((inside / np.where(self.unit > 0, self.unit, 1.0))[..., self.unit > 0])


class Shooting:
    """The exponential map at one point in coordinates in which unit vectors are those of the metric."""

    def __init__(self, start: Local) -> None:
        self.start = start
        self.unit = np.sqrt(start.spectrum[..., 0])
        self.free = self.unit > 0

    def velocity(self, c: Array) -> Array:
        """Coordinates (..., D) as velocities (..., m, n)."""
        x = np.zeros((*c.shape[:-1], *self.unit.shape))
        x[..., self.free] = c * self.unit[self.free]
        return x

    def coordinates(self, x: Array) -> Array:
        """What undoes :meth:`velocity`."""
        return np.asarray(x[..., self.free] / self.unit[self.free])

    def ends(self, c: Array, tolerance: float) -> Array | None:
        """exp of (B, D), (B, m, n); None where a geodesic leaves the manifold."""
        try:
            found = flow(self.start, self.velocity(c), np.ones(len(c)), tolerance=tolerance, most_steps=MOST_STEPS)
        except TooManyStepsError:
            return None
        return found.matrices[:, 0] if found.arrived.all() else None

    def derivative(self, c: Array, end: End, tolerance: float) -> tuple[Array, Array] | None:
        """The residual (D,) at c and its derivative (D, D)."""
        step = DIFFERENCE * max(1.0, float(np.linalg.norm(c)))
        around = self.ends(np.concatenate([c[None], c + step * np.eye(len(c))]), tolerance)
        if around is None:
            return None
        residuals = end.residual(around)
        return residuals[0], (residuals[1:] - residuals[0]).T / step

    def newton(self, c: Array, end: End, longest: float, enough: float) -> tuple[Array, Array] | None:
        """The coordinates of a velocity that leads to the end up to a residual, near c, and the derivative there.

        None where that fails, as it does where a velocity on the way is longer than a shortest geodesic can be.
        """
        last, tolerance = np.inf, max(TOLERANCE, 1e-4 * enough)
        enough = max(enough, end.rounding)
        for _ in range(MOST_CORRECTIONS):
            found = self.derivative(c, end, tolerance) if np.linalg.norm(c) <= longest else None
            if found is None:
                return None
            residual, jacobian = found
            size = float(np.linalg.norm(residual))
            if size > 0.5 * last:
                # close to the end rounding is all that is left
                return (c, jacobian) if last <= 100 * enough else None
            last = size
            c = c - np.linalg.solve(jacobian, residual)
            if size <= enough:
                return c, jacobian
        return None


def logarithm(start: Local, target: Array) -> Array:
    """The velocity X of the shortest geodesic found with exp(X) = target, (m, n), from one point, in its coordinates.

    Raises :class:`NoGeodesicError`.
    """
    shooting = Shooting(start)
    paths = frame_paths(start.sigma[0], target, start.depth)
    if not paths:
        raise NoGeodesicError("its determinant has another sign")
    bound = LONGER * paths[0].length()
    found: list[Array] = []
    for path in paths[:CANDIDATES]:
        if path.length() <= bound:
            velocity = _followed(shooting, path, target)
            if velocity is not None:
                found.append(velocity)
    if not found:
        raise NoGeodesicError(
            "none was found that is a shortest one among those near it; it may lie beyond matrices of lower rank, or "
            "too far away"
        )
    return min(found, key=lambda x: float(start.inner(x[None], x[None])[0]))


def _followed(shooting: Shooting, path: FramePath, target: Array) -> Array | None:
    """The velocity to the end of a path, by continuation from its start; None where that fails."""
    c, t, step = np.zeros(int(shooting.free.sum())), 0.0, 1.0
    slope, bend = shooting.coordinates(path.velocity()), np.zeros_like(c)
    begin = End.on(path, 0.0, path.at(0.0))
    orientation = np.linalg.slogdet(begin.coordinates(shooting.velocity(np.eye(len(c)))))[0]
    while t < 1.0:
        step = min(step, 1.0 - t)
        last = t + step == 1.0
        end = End.on(path, t + step, target if last else path.at(t + step))
        guess = c + step * slope + step**2 * bend
        longest = LONGER * path.length(t + step)
        found = shooting.newton(guess, end, longest, RESIDUAL if last else ON_THE_WAY)
        if found is None or np.linalg.slogdet(found[1])[0] != orientation:
            step *= 0.5
            if step < LEAST_STEP:
                return None
            continue
        moved = (found[0] - c) / step
        # the derivative at the new time from that at the old one and the difference
        bend = (moved - slope) / step
        c, t, slope = found[0], t + step, 2.0 * moved - slope
        step *= 2.0
    return shooting.velocity(c)
