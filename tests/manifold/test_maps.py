"""Exponential map, logarithm, distance and transport of several manifolds, and beside a library of others."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyriemann.geometry.distance import distance_wasserstein
from pyriemann.geometry.geodesic import geodesic_wasserstein
from pyriemann.geometry.tangentspace import exp_map_wasserstein, log_map_wasserstein
from suites.maps import MapsSuite

import dlnsym as dln
from dlnsym._shared.validate import Array


class TestSquareOfDepthOne(MapsSuite):
    manifold = dln.Manifold(1, 2)


class TestSquareOfDepthThree(MapsSuite):
    manifold = dln.Manifold(3, 2)


class TestSquareOfInfiniteDepth(MapsSuite):
    manifold = dln.Manifold(math.inf, 2)


class TestRectangular(MapsSuite):
    manifold = dln.Manifold(2, (2, 3))


class TestLowRank(MapsSuite):
    manifold = dln.Manifold(4, (3, 3), 1)


class TestLeafOfInfiniteDepth(MapsSuite):
    manifold = dln.Manifold(math.inf, (3, 2), 1)


# ---------------------------------------------------------------- positive definite matrices at depth two, by pyRiemann


def positive(rng: np.random.Generator, width: int) -> Array:
    half = rng.normal(size=(width, width))
    return np.asarray(half @ half.T + 0.3 * np.eye(width))


@given(width=st.integers(1, 2), seed=st.integers(0, 10**6))
@settings(max_examples=3, deadline=None)
def test_wasserstein_distances_and_geodesics(width: int, seed: int) -> None:
    """The metric is four times that of pyRiemann: distances are twice as long."""
    a, b = (positive(np.random.default_rng(seed + k), width) for k in range(2))
    M = dln.Manifold(2, width)
    p, size = M.at(a), np.abs(a).max() + np.abs(b).max()
    assert float(p.dist(b)) == pytest.approx(2 * float(distance_wasserstein(a, b)), rel=1e-9)
    assert np.abs(p.log(b) - log_map_wasserstein(b, a)).max() <= 1e-10 * size
    path = M.geodesic(a, end=b)
    for t in (0.25, 0.9):
        assert np.abs(path.at(t) - geodesic_wasserstein(a, b, t)).max() <= 1e-10 * size


@given(width=st.integers(1, 5), seed=st.integers(0, 10**6))
@settings(max_examples=10, deadline=None)
def test_the_wasserstein_exponential_map(width: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    a, x = positive(rng, width), rng.normal(size=(width, width))
    p = dln.Manifold(2, width).at(a)
    x = (x + x.T) * 0.2 / p.norm(x + x.T)
    assert np.abs(p.exp(x) - exp_map_wasserstein(x, a)).max() <= 1e-12 * np.abs(a).max()


def test_transport_of_positive_definite_matrices_solves_its_equation() -> None:
    """Dy/dt = 0 in the Bures–Wasserstein metric: Γ from differences of the metric."""
    rng = np.random.default_rng(4)
    a, x, y = positive(rng, 2), *rng.normal(size=(2, 2, 2))
    x, y = x + x.T, y + y.T
    p = dln.Manifold(2, 2).at(a)
    x *= 0.5 / p.norm(x)

    def inner(w: Array, u: Array, v: Array) -> float:
        # ½ tr L(u) v with L w + w L = u
        values, q = np.linalg.eigh(w)
        lyapunov = q @ ((q.T @ u @ q) / (values[:, None] + values)) @ q.T
        return float(0.5 * np.sum(lyapunov * v))

    units = [np.array(u, dtype=float) for u in ([[1, 0], [0, 0]], [[0, 1], [1, 0]], [[0, 0], [0, 1]])]

    def gamma(w: Array, u: Array, v: Array) -> Array:
        h = 1e-5

        def slope(along: Array, s: Array, t: Array) -> float:
            return (inner(w + h * along, s, t) - inner(w - h * along, s, t)) / (2 * h)

        low = [0.5 * (slope(u, v, e) + slope(v, u, e) - slope(e, u, v)) for e in units]
        gram = np.array([[inner(w, e, f) for e in units] for f in units])
        return np.asarray(sum(c * e for c, e in zip(np.linalg.solve(gram, low), units, strict=True)))

    assert np.abs(p.connection(x, y) - gamma(a, x, y)).max() <= 1e-7
    steps, path, carried = 32, dln.Manifold(2, 2).geodesic(a, velocity=x), y
    times = np.arange(2 * steps) / (2 * steps)
    places, speeds = path.at(times), path.velocity(times)
    for k in range(0, 2 * steps, 2):  # the midpoint rule
        half = carried - 0.5 / steps * gamma(places[k], speeds[k], carried)
        carried = carried - gamma(places[k + 1], speeds[k + 1], half) / steps
    assert np.abs(p.transport(y, along=x) - carried).max() <= 1e-3 * np.abs(y).max()
    # and not without the connection
    assert np.abs(p.transport(y, along=x) - y).max() > 0.05 * np.abs(y).max()


# ---------------------------------------------------------------- depth one, and conjugate points


@given(seed=st.integers(0, 10**6))
@settings(max_examples=10, deadline=None)
def test_at_depth_one_distances_are_euclidean(seed: int) -> None:
    W, Z = np.random.default_rng(seed).normal(size=(2, 3, 2))
    p = dln.Manifold(1, (3, 2)).at(W)
    t = np.linspace(0, 1, 401)[:, None, None]
    clear = np.linalg.svd(W + t * Z, compute_uv=False)[:, 1].min()
    if clear <= 0.05:  # the segment passes a matrix of lower rank, or close by
        return
    assert np.abs(p.log(W + Z) - Z).max() <= 1e-12 * (1 + np.abs(W).max())
    assert float(p.dist(W + Z)) == pytest.approx(float(np.linalg.norm(Z)), rel=1e-12)


def test_both_sides_of_the_conjugate_point_at_infinite_depth() -> None:
    """From diag(e^{r/2}, e^{−r/2}) to the swapped matrix the straight way is shortest up to a conjugate point only."""
    found = []
    for r in (3.0, 4.2):
        p = dln.Manifold(math.inf, 2).at(np.diag([math.exp(r / 2), math.exp(-r / 2)]))
        swapped = p.W[::-1, ::-1]
        found.append(float(p.dist(swapped)) / (math.sqrt(2) * r))
        X = p.log(swapped)
        assert np.abs(p.exp(X) - swapped).max() <= 1e-11 * p.W.max()
        # the mirror image is as short
        mirror = np.diag([1.0, -1.0])
        assert np.abs(p.exp(mirror @ X @ mirror) - swapped).max() <= 1e-11 * p.W.max()
    assert found[0] == pytest.approx(1.0, rel=1e-11)
    assert found[1] < 1.0 - 1e-3
