"""Volume in a small cube around a rank-two minimiser, C_H(X) ∩ GL_3^h of (3.32), (3.33), in two ways.

The density depends on the singular values alone and blows up at the surface det W = 0, which crosses the cube.  The
determinant is affine in each of the three unknown entries, so the quadrature finds that surface exactly: it splits the
cube where the surface leaves it, and integrates along the entry that the determinant depends on most in the logarithm
of the distance from the surface.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.decomposition import singular_values
from dlnsym.manifold.volume import log_density
from dlnsym.paper.rank_two import at


@dataclass(frozen=True)
class Cube:
    """Edge H and threshold h for the smallest singular value, as in the paper."""

    edge: float
    threshold: float


def monte_carlo(centre: Array, cube: Cube, count: int, rng: np.random.Generator) -> tuple[float, float]:
    """Volume and its standard error from uniform points; those with σ_3 ≤ h count as 0, as they are discarded."""
    values = _density(centre + cube.edge * (rng.random((count, 3)) - 0.5), cube.threshold)
    whole = cube.edge**3
    return whole * float(values.mean()), whole * float(values.std(ddof=1)) / math.sqrt(count)


def quadrature(centre: Array, cube: Cube, nodes: int) -> float:
    """Volume by nested Gauss–Legendre rules, with ``nodes`` points on each smooth piece.

    Seven digits and more at 12 nodes as a rule, four where the surface grazes an edge of the cube.
    """
    inner = int(np.argmax(np.abs(_slopes(centre))))
    second, third = (k for k in range(3) if k != inner)
    half = cube.edge / 2
    low, high = centre - half, centre + half

    # where the surface passes through an edge of the cube that is parallel to the outermost axis
    corners = [
        _root(_point(centre, {inner: a, third: b}), second, low, high)
        for a in (low[inner], high[inner])
        for b in (low[third], high[third])
    ]
    outer, outer_weights = _pieces(low[second], high[second], corners, nodes)
    points, weights = [], []
    for x, weight in zip(outer, outer_weights, strict=True):
        # where it passes through a face across the inner axis
        faces = [_root(_point(centre, {second: x, inner: a}), third, low, high) for a in (low[inner], high[inner])]
        y, y_weights = _pieces(low[third], high[third], faces, nodes)
        block = np.repeat(centre[None], y.size, axis=0)
        block[:, second], block[:, third] = x, y
        points.append(block)
        weights.append(weight * y_weights)
    return float(np.concatenate(weights) @ _along(np.concatenate(points), inner, low[inner], high[inner], cube, nodes))


def _along(points: Array, axis: int, low: float, high: float, cube: Cube, nodes: int) -> Array:
    """Integrals over one entry, for many values of the two others: both sides of the surface."""
    ends = np.repeat(points[None], 2, axis=0)
    ends[0, :, axis], ends[1, :, axis] = low, high
    below, above = np.linalg.det(at(ends))
    root = low + (high - low) * below / (below - above)
    x, w = np.polynomial.legendre.leggauss(nodes)
    total = np.zeros(len(points))
    for side in (-1.0, 1.0):
        # distances from the surface that lie in the cube, on this side of it
        to_faces = np.stack([side * (low - root), side * (high - root)])
        first, last = np.maximum(to_faces.min(axis=0), 0.0), to_faces.max(axis=0)
        inside = last > 0
        last = np.where(inside, last, 1.0)
        first = np.maximum(first, _reaching(points, axis, root, side, last, cube.threshold))
        inside &= first < last
        first, last = np.where(inside, first, 1.0), np.where(inside, last, 1.0)
        middle, reach = np.log(first * last) / 2, np.log(last / first) / 2
        distance = np.exp(middle[:, None] + reach[:, None] * x)
        values = _density(_moved(points[:, None], axis, root[:, None] + side * distance), 0.0)
        total += np.where(inside, reach * ((values * distance) @ w), 0.0)
    return total


def _reaching(points: Array, axis: int, root: Array, side: float, start: Array, threshold: float) -> Array:
    """The distance from the surface at which σ_3 reaches the threshold: nearly proportional, so a few rounds do."""
    distance = start
    for _ in range(8):
        smallest = singular_values(at(_moved(points, axis, root + side * distance)))[..., -1]
        distance = distance * threshold / smallest
    return distance


def _moved(points: Array, axis: int, values: Array) -> Array:
    """The points with one coordinate replaced; they broadcast."""
    shape = np.broadcast_shapes(points.shape[:-1], values.shape)
    moved = np.broadcast_to(points, (*shape, 3)).copy()
    moved[..., axis] = values
    return moved


def _density(x: Array, threshold: float) -> Array:
    """sqrt(det g) at infinite depth with respect to dW, (2.22); 0 where σ_3 does not exceed the threshold."""
    sigma = singular_values(at(x))
    remaining = sigma[..., -1] > threshold
    density = np.zeros(remaining.shape)
    density[remaining] = np.exp(log_density(sigma[remaining], math.inf))
    return density


def _slopes(centre: Array) -> Array:
    """How the determinant changes with each unknown entry; it is affine in each."""
    return np.array(
        [np.subtract(*np.linalg.det(at(_moved(centre, k, centre[k] + np.array([0.5, -0.5]))))) for k in range(3)]
    )


def _root(point: Array, axis: int, low: Array, high: Array) -> float:
    """Where the determinant vanishes along one entry, or infinity."""
    below, above = np.linalg.det(at(_moved(point, axis, np.array([low[axis], high[axis]]))))
    if below == above:
        return math.inf
    return float(low[axis] + (high[axis] - low[axis]) * below / (below - above))


def _point(centre: Array, values: dict[int, float]) -> Array:
    point = centre.copy()
    for k, value in values.items():
        point[k] = value
    return point


def _pieces(low: float, high: float, breaks: list[float], nodes: int) -> tuple[Array, Array]:
    """Nodes and weights over an interval in smooth pieces, crowded towards their ends.

    At a break the integrand has a kink; x = u²(3 − 2u) takes nodes close to it.
    """
    ends = [low, *sorted(b for b in breaks if low < b < high), high]
    x, w = np.polynomial.legendre.leggauss(nodes)
    u, du = (x + 1) / 2, w / 2
    crowded, weights = u * u * (3 - 2 * u), 6 * u * (1 - u) * du
    points = [a + (b - a) * crowded for a, b in zip(ends, ends[1:], strict=False)]
    scaled = [(b - a) * weights for a, b in zip(ends, ends[1:], strict=False)]
    return np.concatenate(points), np.concatenate(scaled)
