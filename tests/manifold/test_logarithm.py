"""The logarithm map and the distance: what undoes the exponential map, closed forms, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import sqrtm
from scipy.optimize import brentq
from test_geodesics import CASES, start, stays, velocity

import dlnsym as dln
from dlnsym._shared.validate import Array


@given(
    st.sampled_from(CASES), st.sampled_from([1, 2, 3, 20, math.inf]), st.floats(0.01, 1.0), st.integers(0, 2**32 - 1)
)
@settings(max_examples=25, deadline=None)
def test_the_logarithm_undoes_the_exponential_map(
    case: tuple[tuple[int, int], int], depth: float, length: float, seed: int
) -> None:
    (shape, rank), rng = case, np.random.default_rng(seed)
    p = start(depth, shape, rank, rng, 0.3)
    X = velocity(p, length, rng)
    if not stays(p.manifold.geodesic(p.W, velocity=X)):
        return
    W1 = p.exp(X)
    found = p.log(W1)
    # a geodesic that starts like X may be longer than another one to its end
    assert float(p.norm(found)) <= length * (1 + 1e-11)
    assert np.abs(p.exp(found) - W1).max() <= 1e-11
    assert float(p.manifold.at(W1).dist(p.W)) == pytest.approx(float(p.norm(found)), rel=1e-10)


def halves(W: Array) -> tuple[float, float, float, float]:
    """ρ, polar angle and azimuth on the hemisphere, angle on the circle: the cone of 2 × 2 matrices at depth 2."""
    u, (a, b), vt = np.linalg.svd(W)
    if np.linalg.det(u) < 0:
        u, vt = u * [1, -1], vt * [[1], [-1]]
    left, right = math.atan2(u[1, 0], u[0, 0]), math.atan2(vt[0, 1], vt[0, 0])
    return 2 * math.sqrt(a + b), math.asin((a - b) / (a + b)), left + right, left - right


def distance_at_depth_two(W: Array, W1: Array) -> float:
    """The metric is dρ² + ρ²/4 (dχ² + sin²χ dα² + dβ²): a cone over a hemisphere of radius ½ times a circle."""
    (r, chi, alpha, beta), (r1, chi1, alpha1, beta1) = halves(W), halves(W1)
    cosine = math.cos(chi) * math.cos(chi1) + math.sin(chi) * math.sin(chi1) * math.cos(alpha - alpha1)
    turn = (beta - beta1 + math.pi) % (2 * math.pi) - math.pi
    angle = 0.5 * math.hypot(math.acos(min(1.0, max(-1.0, cosine))), turn)
    return math.sqrt(r * r + r1 * r1 - 2 * r * r1 * math.cos(angle))


@pytest.mark.parametrize("seed", range(8))
def test_two_by_two_matrices_at_depth_two(seed: int) -> None:
    rng = np.random.default_rng(seed)
    W, W1 = rng.normal(size=(2, 2, 2))
    W[0], W1[0] = W[0] * np.sign(np.linalg.det(W)), W1[0] * np.sign(np.linalg.det(W1))
    if seed == 0:
        W1 = -W + 1e-3
    assert float(dln.Manifold(2, 2).at(W).dist(W1)) == pytest.approx(distance_at_depth_two(W, W1), rel=1e-11)


def test_symmetric_positive_definite_matrices_at_depth_two() -> None:
    """Twice the Bures–Wasserstein distance (Takatsu 2011)."""
    rng = np.random.default_rng(3)
    a, b = (h @ h.T + 0.3 * np.eye(3) for h in rng.normal(size=(2, 3, 3)))
    root = sqrtm(a).real
    squared = np.trace(a) + np.trace(b) - 2 * np.trace(sqrtm(root @ b @ root).real)
    assert float(dln.Manifold(2, 3).at(a).dist(b)) == pytest.approx(2 * math.sqrt(squared), rel=1e-11)


def surface(r: float) -> float:
    """At infinite depth matrices of determinant 1 and no turn α − β have the metric ½dr² + r tanh(r/2) dα²."""
    return r * math.tanh(r / 2)


def around(r: float) -> float:
    """The length of the geodesic from diag(e^{r/2}, e^{−r/2}) to the two swapped that turns by α = π."""

    def integral(nearest: float, of_length: bool) -> float:
        # r = nearest + u² takes the square root away
        x, w = np.polynomial.legendre.leggauss(400)
        u = 0.5 * (x + 1) * math.sqrt(r - nearest)
        s = nearest + u * u
        f, c = s * np.tanh(s / 2), surface(nearest)
        rate = 1 / np.sqrt(2 * (1 - c / f)) * (1.0 if of_length else math.sqrt(c) / f)
        return float((rate * 2 * u * w).sum() * math.sqrt(r - nearest))

    return integral(brentq(lambda s: integral(s, False) - math.pi, 0.2, 0.95 * r, xtol=1e-13), True)


def test_beyond_the_conjugate_point_the_shorter_way_around_is_found() -> None:
    for r in (2.0, 3.0):
        p = dln.Manifold(math.inf, 2).at(np.diag([math.exp(r / 2), math.exp(-r / 2)]))
        # up to a conjugate point it is shortest to pass equal singular values
        assert float(p.dist(p.W[::-1, ::-1])) == pytest.approx(math.sqrt(2) * r, rel=1e-11)
    for r in (4.5, 6.0):
        p = dln.Manifold(math.inf, 2).at(np.diag([math.exp(r / 2), math.exp(-r / 2)]))
        found = float(p.dist(p.W[::-1, ::-1]))
        assert found < math.sqrt(2) * r
        assert found == pytest.approx(around(r), rel=1e-9)


@given(st.sampled_from([1, 2, 5, math.inf]), st.integers(0, 2**32 - 1))
@settings(max_examples=10, deadline=None)
def test_distances_are_at_least_those_of_the_roots_of_singular_values(depth: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    u, v = np.linalg.qr(rng.normal(size=(2, 3, 3)))[0]
    s, s1 = np.sort(np.exp(0.4 * rng.normal(size=(2, 3))))[:, ::-1]
    root = np.log if math.isinf(depth) else lambda x: depth * x ** (1 / depth)
    least = math.dist(root(s), root(s1))
    M = dln.Manifold(depth, 3)
    # a common decomposition in the same order: equality
    assert float(M.at((u * s) @ v.T).dist((u * s1) @ v.T)) == pytest.approx(least, rel=1e-11)
    turn = np.linalg.qr(np.eye(3) + 0.1 * rng.normal(size=(3, 3)))[0]
    turn *= np.sign(np.diag(turn))
    if np.linalg.det(turn) > 0:
        assert float(M.at((u * s) @ v.T).dist((u @ turn * s1) @ v.T)) >= least * (1 - 1e-12)


def test_a_geodesic_between_two_matrices() -> None:
    rng = np.random.default_rng(9)
    W, W1 = np.eye(3) + 0.3 * rng.normal(size=(2, 3, 3))
    path = dln.Manifold(math.inf, 3).geodesic(W, end=W1)
    assert np.abs(path.at(1.0) - W1).max() <= 1e-12
    middle = dln.Manifold(math.inf, 3).at(path.at(0.5))
    assert float(middle.dist(W)) == pytest.approx(float(path.length) / 2, rel=1e-10)
    with pytest.raises(TypeError, match="velocity or an end"):
        dln.Manifold(math.inf, 3).geodesic(W)
    with pytest.raises(TypeError, match="velocity or an end"):
        dln.Manifold(math.inf, 3).geodesic(W, velocity=W, end=W1)


def test_batches_of_distances() -> None:
    rng = np.random.default_rng(2)
    W, W1 = np.eye(2) + 0.2 * rng.normal(size=(3, 2, 2)), np.eye(2) + 0.2 * rng.normal(size=(4, 1, 2, 2))
    M = dln.Manifold(3, 2)
    found = M.at(W).dist(W1)
    assert found.shape == (4, 3)
    assert float(found[1, 2]) == pytest.approx(float(M.at(W[2]).dist(W1[1, 0])), rel=1e-12)


def test_matrices_that_cannot_be_reached_are_refused() -> None:
    M = dln.Manifold(2, 2)
    with pytest.raises(ValueError, match="to which no geodesic leads: its determinant has another sign"):
        M.at(np.eye(2)).dist([[1.0, 0.0], [0.0, -1.0]])
    with pytest.raises(ValueError, match="W1"):
        M.at(np.eye(2)).log([[1.0, 0.0], [0.0, 0.0]])
    with pytest.raises(ValueError, match="W1 has shape"):
        M.at(np.eye(2)).log(np.eye(3))
    # at depth 1 geodesics are lines, and this one passes the matrix 0
    with pytest.raises(ValueError, match="no geodesic leads"):
        dln.Manifold(1, 2).at(np.eye(2)).log(-np.eye(2))
    leaf = dln.Manifold(math.inf, (3, 1))
    with pytest.raises(ValueError, match="another row or column space"):
        leaf.at([[1.0], [0.0], [0.0]]).dist([[0.0], [1.0], [0.0]])
    assert float(leaf.at([[1.0], [2.0], [2.0]]).dist([[2.0], [4.0], [4.0]])) == pytest.approx(math.log(2), rel=1e-12)
