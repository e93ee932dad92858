"""Geodesics, parallel transport and the lift to the layers: what they keep, and cases with a closed form."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import expm

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.manifold.path import Geodesic
from dlnsym.manifold.point import Point

DEPTHS = (2, 3, 7, math.inf)


def rotations(width: int, count: int, rng: np.random.Generator) -> Array:
    return np.linalg.qr(rng.normal(size=(count, width, width)))[0]


def start(depth: float, shape: tuple[int, int], rank: int, rng: np.random.Generator, spread: float = 0.5) -> Point:
    (m, n) = shape
    sigma = np.exp(spread * rng.normal(size=rank))
    u, v = (np.linalg.qr(rng.normal(size=(k, rank)))[0] for k in (m, n))
    return dln.Manifold(depth, shape, rank).at((u * sigma) @ v.T)


def velocity(p: Point, length: float, rng: np.random.Generator) -> Array:
    x = p.tensors.tangent_part(rng.normal(size=p.manifold.shape))
    return x * (length / p.norm(x))


def momenta(p: Point, x: Array) -> tuple[Array, Array]:
    """P W^T − W P^T and W^T P − P^T W, P = A^{-1}(X)."""
    u, v = p.frames.U, p.frames.V
    factors = np.divide(1.0, p.eigenvalues, out=np.zeros_like(p.eigenvalues), where=p.eigenvalues > 0)
    dual = u @ (p.in_frame(x) * factors) @ v.T
    return dual @ p.W.T - p.W @ dual.T, p.W.T @ dual - dual.T @ p.W


def stays(path: Geodesic) -> bool:
    """Whether a geodesic stays on the manifold up to t = 1; at infinite depth it has to."""
    try:
        path.at(1.0)
    except ValueError as error:
        if "leaves the manifold" not in str(error) or path.start.manifold.depth == math.inf:
            raise
        return False
    return True


CASES = [((1, 1), 1), ((2, 2), 2), ((3, 3), 3), ((2, 4), 2), ((4, 3), 3), ((3, 3), 2), ((3, 4), 1), ((5, 5), 5)]


@given(
    st.sampled_from(CASES), st.sampled_from([1, 2, 3, 20, math.inf]), st.floats(0.01, 1.5), st.integers(0, 2**32 - 1)
)
@settings(max_examples=40, deadline=None)
def test_what_a_geodesic_keeps(case: tuple[tuple[int, int], int], depth: float, length: float, seed: int) -> None:
    (shape, rank), rng = case, np.random.default_rng(seed)
    p = start(depth, shape, rank, rng)
    path = p.manifold.geodesic(p.W, velocity=velocity(p, length, rng))
    if not stays(path):
        return
    W, X = path.at(1.0), path.velocity(1.0)
    q = p.manifold.at(W)
    assert float(q.norm(X)) == pytest.approx(length, rel=1e-12)
    for there, here in zip(momenta(q, X), momenta(p, path.start_velocity), strict=True):
        assert np.abs(there - here).max() <= 1e-11 * (1 + np.abs(here).max())
    # the scale is a polynomial of degree 2 in t, at infinite depth of degree 1
    near = p.manifold.at(path.at([-0.5, 0.0, 0.5, 1.0])).singular_values if length < 0.1 else None
    if near is not None:
        scale = 2 * np.log(near).sum(-1) if math.isinf(depth) else depth * (near ** (2 / depth)).sum(-1)
        assert abs(scale[3] - 3 * scale[2] + 3 * scale[1] - scale[0]) <= 1e-13 * max(1.0, np.abs(scale).max())


@pytest.mark.parametrize("depth", [1, 2, 3, 20, math.inf])
@pytest.mark.parametrize(("shape", "rank"), CASES[1:])
def test_a_geodesic_solves_its_equation(shape: tuple[int, int], rank: int, depth: float) -> None:
    """W'' + Γ(W', W') = 0 by differences of a polynomial through nine points."""
    rng = np.random.default_rng(rank)
    p = start(depth, shape, rank, rng, 0.2)
    path = p.manifold.geodesic(p.W, velocity=velocity(p, 0.3, rng))
    t = 0.5 + 0.05 * np.arange(-4, 5)
    W = path.at(t)
    second = np.array([-1 / 560, 8 / 315, -1 / 5, 8 / 5, -205 / 72, 8 / 5, -1 / 5, 8 / 315, -1 / 560])
    acceleration = np.einsum("k,kij->ij", second, W) / 0.05**2
    X = path.velocity(0.5)
    assert np.abs(acceleration + p.manifold.at(W[4]).connection(X, X)).max() <= 1e-9 * np.abs(X).max()


@pytest.mark.parametrize("depth", [1, 2, 3, 9, math.inf])
def test_at_a_multiple_of_a_rotation_normal_velocities_have_a_closed_form(depth: float) -> None:
    rng = np.random.default_rng(2)
    q = rotations(3, 1, rng)[0]
    skew = rng.normal(size=(3, 3))
    for normal in (skew - skew.T, skew + skew.T, 0.3 * np.eye(3) + skew - skew.T):
        z = 0.4 * normal / np.linalg.norm(normal)
        power = expm(z) if math.isinf(depth) else np.linalg.matrix_power(np.eye(3) + z / depth, int(depth))
        found = dln.Manifold(depth, 3).at(q).exp(q @ z)
        assert np.abs(found - q @ power).max() <= 1e-13


@pytest.mark.parametrize("depth", [1, 2, 5, math.inf])
def test_with_a_common_decomposition_roots_of_singular_values_move_on_lines(depth: float) -> None:
    rng = np.random.default_rng(4)
    u, v = rotations(3, 2, rng)
    a, b = np.array([2.0, 1.0, 0.3]), np.array([1.5, 0.9, 0.8])
    p = dln.Manifold(depth, 3).at((u * a) @ v.T)
    if math.isinf(depth):
        rate, end = a * np.log(b / a), b
    else:
        rate, end = depth * a ** (1 - 1 / depth) * (b ** (1 / depth) - a ** (1 / depth)), b
    assert np.abs(p.exp((u * rate) @ v.T) - (u * end) @ v.T).max() <= 1e-14 * 10


def test_at_depth_two_symmetric_positive_definite_matrices_have_geodesics_of_second_degree() -> None:
    """Four times the Bures–Wasserstein metric: W(t) = (I + tL) W (I + tL) with LW + WL = X (Takatsu 2011)."""
    rng = np.random.default_rng(6)
    half = rng.normal(size=(4, 4))
    W = half @ half.T + 0.5 * np.eye(4)
    X = rng.normal(size=(4, 4))
    X = 0.2 * (X + X.T)
    values, q = np.linalg.eigh(W)
    L = q @ ((q.T @ X @ q) / (values[:, None] + values)) @ q.T
    expected = (np.eye(4) + L) @ W @ (np.eye(4) + L)
    assert np.abs(dln.Manifold(2, 4).at(W).exp(X) - expected).max() <= 1e-13 * np.abs(expected).max()


def test_a_high_precision_solution_agrees() -> None:
    """mpmath's Taylor integrator on W'' = −Γ(W', W') at depth 2, where A is ½(SZ + ZS^T) with S = (WW^T)^{1/2}."""
    W, X = np.array([[1.2, 0.3], [-0.1, 0.7]]), np.array([[0.1, 0.4], [-0.3, 0.2]])
    with mpmath.workdps(30):
        w = mpmath.matrix(W.tolist())

        def root(m: object) -> object:
            s = mpmath.sqrt(mpmath.det(m))
            return (m + s * mpmath.eye(2)) / mpmath.sqrt(m[0, 0] + m[1, 1] + 2 * s)

        def dual(w: object, z: object) -> object:
            a, b = root(w * w.T), root(w.T * w)
            system = mpmath.matrix(4, 4)
            for i in range(2):
                for j in range(2):
                    for k in range(2):
                        system[2 * i + j, 2 * k + j] += a[i, k] / 2
                        system[2 * i + j, 2 * i + k] += b[k, j] / 2
            x = mpmath.lu_solve(system, mpmath.matrix([z[0, 0], z[0, 1], z[1, 0], z[1, 1]]))
            return mpmath.matrix([[x[0], x[1]], [x[2], x[3]]])

        def rates(y: list[object]) -> list[object]:
            w = mpmath.matrix([[y[0], y[1]], [y[2], y[3]]])
            p = mpmath.matrix([[y[4], y[5]], [y[6], y[7]]])

            def energy(v: object) -> object:
                a, b = root(v * v.T), root(v.T * v)
                image = (a * p + p * b) / 2
                return mpmath.fsum(image[i, j] * p[i, j] for i in range(2) for j in range(2)) / 2

            a, b = root(w * w.T), root(w.T * w)
            out = (a * p + p * b) / 2
            h, slopes = mpmath.mpf(10) ** -9, []
            for i in range(2):
                for j in range(2):
                    step = mpmath.matrix(2, 2)
                    step[i, j] = h
                    slopes.append(-(energy(w + step) - energy(w - step)) / (2 * h))
            return [out[0, 0], out[0, 1], out[1, 0], out[1, 1], *slopes]

        p = dual(w, mpmath.matrix(X.tolist()))
        y = [*w, *p]
        steps = 40
        for _ in range(steps):  # the classical method, extrapolated once
            y = _richardson(rates, y, mpmath.mpf(1) / steps)
        expected = np.array([[float(y[0]), float(y[1])], [float(y[2]), float(y[3])]])
    assert np.abs(dln.Manifold(2, 2).at(W).exp(X) - expected).max() <= 2e-12


def _richardson(f: object, y: list[object], h: object) -> list[object]:
    def rk4(y: list[object], h: object) -> list[object]:
        def moved(k: list[object], c: object) -> list[object]:
            return [a + h * c * b for a, b in zip(y, k, strict=True)]

        k1 = f(y)
        k2 = f(moved(k1, mpmath.mpf(1) / 2))
        k3 = f(moved(k2, mpmath.mpf(1) / 2))
        k4 = f(moved(k3, 1))
        return [a + h * (p + 2 * q + 2 * r + s) / 6 for a, p, q, r, s in zip(y, k1, k2, k3, k4, strict=True)]

    one, two = rk4(y, h), rk4(rk4(y, h / 2), h / 2)
    return [b + (b - a) / 15 for a, b in zip(one, two, strict=True)]


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_a_geodesic_that_loses_rank_is_refused(depth: float) -> None:
    M = dln.Manifold(depth, 2)
    path = M.geodesic([[1.0, 0.0], [0.0, 0.5]], velocity=[[0.0, 0.0], [0.0, -0.5]])
    # σ_2^{1/N} falls on a line: σ_2 = ½(1 − t/N)^N
    assert path.at(0.9 * depth)[1, 1] == pytest.approx(0.5 * 0.1**depth, rel=1e-9)
    with pytest.raises(ValueError, match="leaves the manifold: near t = "):
        path.at(1.1 * depth)
    with pytest.raises(ValueError, match=r"at \(1,\) whose geodesic leaves"):
        path.at([0.1, 2.0 * depth])


def test_at_infinite_depth_no_geodesic_loses_rank() -> None:
    path = dln.Manifold(math.inf, 2).geodesic([[1.0, 0.0], [0.0, 0.5]], velocity=[[0.0, 0.0], [0.0, -0.5]])
    assert path.at(20.0)[1, 1] == pytest.approx(0.5 * math.exp(-20), rel=1e-12)
    assert dln.Manifold(math.inf, 1).at([[1.0]]).exp([[-600.0]]) == pytest.approx(math.exp(-600), rel=1e-12)
    with pytest.raises(ValueError, match="range of float64"):
        dln.Manifold(math.inf, 1).at([[1.0]]).exp([[800.0]])


@pytest.mark.parametrize("depth", [2, 3, 20, math.inf])
@pytest.mark.parametrize(("shape", "rank"), CASES[1:])
def test_transport_keeps_inner_products(shape: tuple[int, int], rank: int, depth: float) -> None:
    rng = np.random.default_rng(10 * rank + shape[0])
    p = start(depth, shape, rank, rng, 0.3)
    X = velocity(p, 0.8, rng)
    Y = np.stack([X, *(velocity(p, 1.0, rng) for _ in range(3))])
    q = p.manifold.at(p.exp(X))
    Z = p.transport(Y, along=X)
    before, after = p.inner(Y[:, None], Y), q.inner(Z[:, None], Z)
    assert np.abs(after - before).max() <= 1e-12
    # the velocity is its own transport
    assert np.abs(Z[0] - p.manifold.geodesic(p.W, velocity=X).velocity(1.0)).max() <= 1e-12


def test_transport_around_a_small_square_is_the_curvature() -> None:
    rng = np.random.default_rng(12)
    for depth in (3, math.inf):
        p = start(depth, (2, 2), 2, rng)
        X, Y, Z = rng.normal(size=(3, 2, 2))
        holonomy = []
        for h in (0.04, 0.02):
            # along hX, hY carried, −hX, −hY as carried back: out and back differ by −h² R(X, Y)Z
            there = p.manifold.at(p.exp(h * X))
            z1, y1 = p.transport(np.stack([Z, Y]), along=h * X)
            other = p.manifold.at(p.exp(h * Y))
            z2, x2 = p.transport(np.stack([Z, X]), along=h * Y)
            a, b = there.transport(z1, along=h * y1), other.transport(z2, along=h * x2)
            holonomy.append((a - b) / h**2)
        found = 2 * holonomy[1] - holonomy[0]
        assert np.abs(found - p.curvature(Y, X, Z)).max() <= 0.05 * np.abs(found).max()


@pytest.mark.parametrize("depth", [1, 2, 3, 8])
@pytest.mark.parametrize(("shape", "rank"), CASES)
def test_the_lift_moves_the_product_by_the_shortest_change_of_layers(
    shape: tuple[int, int], rank: int, depth: int
) -> None:
    rng = np.random.default_rng(depth)
    p = start(depth, shape, rank, rng)
    Z = velocity(p, 1.0, rng)
    layers, moved = p.weights(), p.lift(Z)
    assert len(layers) == len(moved) == depth
    assert [a.shape for a in layers] == [b.shape for b in moved]
    total = np.zeros(shape)
    for k in range(depth):
        total += _product([*layers[:k], moved[k], *layers[k + 1 :]])
    assert np.abs(_product(layers) - p.W).max() <= 1e-13
    assert np.abs(total - Z).max() <= 1e-13
    assert sum((b**2).sum() for b in moved) == pytest.approx(float(p.inner(Z, Z)) / depth, rel=1e-12)
    for k in range(depth - 1):
        assert np.abs(layers[k].T @ layers[k] - layers[k + 1] @ layers[k + 1].T).max() <= 1e-13


def _product(layers: object) -> Array:
    result = layers[0]
    for layer in layers[1:]:
        result = result @ layer
    return result


def test_weights_and_lift_of_a_batch_are_those_of_its_members() -> None:
    rng = np.random.default_rng(1)
    W, Z = rng.normal(size=(2, 3, 3, 2))
    M = dln.Manifold(3, (3, 2))
    for k, one in enumerate(W):
        for whole, single in zip(
            (M.at(W).weights(), M.at(W).lift(Z)), (M.at(one).weights(), M.at(one).lift(Z[k])), strict=True
        ):
            assert all(np.allclose(a[k], b, rtol=0, atol=1e-13) for a, b in zip(whole, single, strict=True))
    with pytest.raises(ValueError, match="depth is inf"):
        dln.Manifold(math.inf, 2).at(np.eye(2)).lift(np.eye(2))


def test_batches_of_geodesics_are_those_of_their_members() -> None:
    rng = np.random.default_rng(8)
    W, X = rng.normal(size=(3, 2, 2)), 0.2 * rng.normal(size=(4, 3, 2, 2))
    M = dln.Manifold(math.inf, 2)
    whole = M.at(W).exp(X)
    assert whole.shape == (4, 3, 2, 2)
    for a, b in np.ndindex(4, 3):
        assert np.abs(whole[a, b] - M.at(W[b]).exp(X[a, b])).max() <= 1e-13
    path = M.geodesic(W, velocity=X)
    assert path.at([[0.0, 1.0]]).shape == (1, 2, 4, 3, 2, 2) and path.length.shape == (4, 3)
    assert np.abs(path.at(1.0) - whole).max() <= 1e-13
    assert np.abs(path.at(0.0) - W).max() <= 3e-15
    assert np.abs(M.geodesic(W[0], velocity=X[0, 0]).at(-1.0) - M.at(W[0]).exp(-X[0, 0])).max() <= 1e-14


@pytest.mark.parametrize("size", [1e9, 1e20, 1e140, 1e200, 1e307])
def test_long_geodesics_keep_their_digits_or_say_why_not(size: float) -> None:
    """W ↦ cW is a homothety: outwards σ^{1/N} grows on a line, and so do all entries of W at depth 1."""
    W, Z = np.array([[1.0, 0.2], [0.1, 0.7]]), np.array([[1.0, 0.3], [-0.2, 0.5]])
    assert np.abs(dln.Manifold(1, 2).at(W).exp(size * Z) / size - Z).max() <= 1e-8
    for depth in (1, 2, 3):
        p = dln.Manifold(depth, 2).at(W)
        if depth * math.log10(size) < 308:
            assert np.abs(p.exp(size * W) / (1.0 + size / depth) ** depth - W).max() <= 1e-13
        else:
            with pytest.raises(ValueError, match="W, X give a result outside the range"):
                p.exp(size * W)
        with pytest.raises(ValueError, match=r"leaves the manifold: near t = .* loses the rank 2"):
            p.exp(-size * W)
    p = dln.Manifold(math.inf, 2).at(W)
    with pytest.raises(ValueError, match="outside the range|is too long"):
        p.exp(size * W)
    with pytest.raises(ValueError, match="the geodesic is too long"):
        p.exp(size * Z)
