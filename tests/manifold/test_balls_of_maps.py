"""Exponential map and parallel transport in balls, and tensors where singular values are equal."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from typing import Any

import flint
import numpy as np
import pytest
from flint import arb, arb_mat, fmpq

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.manifold.ball_distance import lower_bound


@pytest.fixture(autouse=True)
def bits() -> Iterator[None]:
    before, flint.ctx.prec = flint.ctx.prec, 53
    yield
    flint.ctx.prec = before


QUARTER = [[0, -1], [1, 0]]
"""A skew matrix, which is normal."""


def floats(m: Any) -> Array:
    return np.array([[float(x) for x in row] for row in m.tolist()])


def held(m: Any, exact: Any) -> bool:
    """Whether balls hold the numbers, and are narrow."""
    pairs = list(zip(m.entries(), exact.entries(), strict=True))
    return all(x.overlaps(arb(y)) for x, y in pairs) and all(float(x.rad()) < 1e-12 for x, _ in pairs)


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_from_the_identity_along_a_normal_velocity_they_hold_a_power(depth: int) -> None:
    end = dln.Manifold(depth, 2).in_balls([[1, 0], [0, 1]]).exp(QUARTER)
    turned = arb_mat([[1, 0], [0, 1]]) + arb_mat(QUARTER) / depth
    power = turned
    for _ in range(depth - 1):
        power = power * turned
    assert held(end, power)


def test_at_infinite_depth_they_hold_the_rotation() -> None:
    end = dln.Manifold(math.inf, 2).in_balls([[1, 0], [0, 1]]).exp(QUARTER)
    c, s = arb(1).cos(), arb(1).sin()
    assert held(end, arb_mat([[c, -s], [s, c]]))


def test_at_depth_two_they_hold_the_closed_form() -> None:
    """W(t) = U (1 + tY/2) Σ (1 + tY/2) V^T with Y = U^T P V for P = A^{-1}(X), here with U = V = 1."""
    momentum = arb_mat([[fmpq(1, 4), fmpq(1, 5)], [fmpq(1, 5), fmpq(-1, 8)]])
    p = dln.Manifold(2, 2).in_balls([[3, 0], [0, 1]])
    half = arb_mat([[1, 0], [0, 1]]) + momentum * fmpq(1, 2)
    assert held(p.exp(p.operator(momentum)), half * arb_mat([[3, 0], [0, 1]]) * half)


@pytest.mark.parametrize(
    ("depth", "shape", "rank"), [(3, (2, 2), 2), (2, (2, 3), 2), (2, (2, 2), 1), (math.inf, (2, 2), 1)]
)
def test_transport_keeps_inner_products_at_every_shape_and_rank(
    depth: float, shape: tuple[int, int], rank: int
) -> None:
    W = np.array([[2.0, 0.5, 0.25], [-0.5, 1.0, 0.75]])[:, : shape[1]]
    if rank == 1:
        W = np.outer([1.0, 0.5], [1.5, -0.25])
    X, Y = np.random.default_rng(2).normal(size=(2, *shape)).round(2)
    M = dln.Manifold(depth, shape, rank)
    p, q = M.in_balls(W), M.at(W)
    X *= 0.4 / q.norm(X)
    end, moved = p.exp(X), p.transport(Y, along=X)
    assert np.abs(floats(end) - q.exp(X)).max() < 1e-12
    assert np.abs(floats(moved) - q.transport(Y, along=X)).max() < 1e-12
    assert all(float(x.rad()) < 1e-8 for x in (*end.entries(), *moved.entries()))
    if rank == min(shape):
        assert M.in_balls(end).inner(moved, moved).overlaps(p.inner(Y, Y))


@pytest.mark.parametrize(("depth", "power"), [(3, -100), (math.inf, 100)])
def test_a_multiple_of_a_geodesic_is_one_at_every_size(depth: float, power: int) -> None:
    manifold, unit = dln.Manifold(depth, 2), fmpq(2) ** power
    W, turned = arb_mat([[1, 0], [0, 1]]), arb_mat([[1, 0], [0, 2]]) / 16
    p, scaled = manifold.in_balls(W), manifold.in_balls(W * unit)
    for x, y in zip(p.exp(turned).entries(), (scaled.exp(turned * unit) / unit).entries(), strict=True):
        assert y.overlaps(x) and y.rad() < 1e-8


def test_transport_is_the_same_along_a_multiple_of_a_geodesic() -> None:
    manifold, unit = dln.Manifold(3, 2), fmpq(2) ** 100
    W, along, Y = arb_mat([[2, 1], [0, 1]]), arb_mat([[0, 1], [-1, 2]]) / 16, arb_mat([[1, 2], [0, 1]])
    plain = manifold.in_balls(W).transport(Y, along)
    scaled = manifold.in_balls(W * unit).transport(Y, along * unit)
    for x, y in zip(plain.entries(), scaled.entries(), strict=True):
        assert y.overlaps(x) and y.rad() < 1e-8


def test_of_no_velocity_a_geodesic_stays() -> None:
    W, Y = arb_mat([[2, 1], [0, 1]]), arb_mat([[1, 2], [3, 4]])
    p, rest = dln.Manifold(3, 2).in_balls(W), arb_mat(2, 2)
    assert held(p.exp(rest), W) and held(p.transport(Y, along=rest), Y)


def test_balls_of_w_are_carried_along_geodesics() -> None:
    M = dln.Manifold(2, 2)
    wide = M.in_balls([[arb(3, 1e-6), 1], [0, 1]]).exp([[0.25, 0], [0.125, 0.25]])
    for shift in (-1e-6, 1e-6):
        exact = M.in_balls([[3 + shift, 1], [0, 1]]).exp([[0.25, 0], [0.125, 0.25]])
        assert all(a.contains(b.mid()) for a, b in zip(wide.entries(), exact.entries(), strict=True))


def test_a_geodesic_at_a_time_is_that_of_the_velocity_times_it() -> None:
    p, X = dln.Manifold(2, 2).in_balls([[3, 1], [0, 1]]), arb_mat([[fmpq(1, 2), 0], [fmpq(1, 4), fmpq(-1, 4)]])
    point, velocity = p.geodesic(X, fmpq(1, 2))
    assert all(x.overlaps(y) for x, y in zip(point.entries(), p.exp(X * fmpq(1, 2)).entries(), strict=True))
    float_path = dln.Manifold(2, 2).geodesic([[3, 1], [0, 1]], velocity=floats(X))
    assert np.abs(floats(velocity) - float_path.velocity(0.5)).max() < 1e-12
    start, first = p.geodesic(X, 0)
    assert start == p.W and all(x.contains(y) for x, y in zip(first.entries(), X.entries(), strict=True))
    for moment, message in (
        (arb(0, 1), r"t is .*; expected 0, or a ball without 0"),
        ("soon", "t is 'soon'; expected"),
    ):
        with pytest.raises(ValueError, match=message):
            p.geodesic(X, moment)
    with pytest.raises(TypeError, match="t is True, a truth value"):
        p.geodesic(X, True)


def test_long_geodesics_are_held_where_singular_values_drift_apart() -> None:
    M, X = dln.Manifold(2, 2), [[1, 2], [3, 4]]
    end, rough = M.in_balls([[2, 1], [0, 1]]).exp(X), M.at([[2.0, 1.0], [0.0, 1.0]]).exp(X)
    assert np.abs(floats(end) - rough).max() < 1e-11 and all(x.rad() < 1e-13 for x in end.entries())


@pytest.mark.parametrize(
    ("depth", "velocity", "reason"),
    [
        (2, [[-3, 0], [0, -3]], "along holds a velocity whose geodesic leaves the manifold: near t = 0.6"),
        (2, [["1e5", 1], [0, 1]], "no geodesic of velocity along is enclosed from W: it would take about .* steps"),
        (math.inf, [["1e5", 1], [0, 1]], "more than 100 times as large"),
        (2, [[10**400, 1], [0, 1]], "more than 100,000,000 times as large"),
    ],
)
def test_what_is_too_long_is_refused_early(depth: float, velocity: Any, reason: str) -> None:
    before = time.process_time()
    with pytest.raises(ValueError, match=reason):
        dln.Manifold(depth, 2).in_balls([[2, 1], [0, 1]]).transport([[1, 0], [0, 1]], along=velocity)
    assert time.process_time() - before < 10


def test_logarithms_are_proved_to_exist() -> None:
    """N σ^{1/N} moves on a line: of 1 × 1 matrices that is all there is."""
    p, end = dln.Manifold(2, 1).in_balls([[1]]), [[fmpq(25, 16)]]
    length = p.dist(end)
    assert length.contains(fmpq(1, 2)) and length.rad() < 1e-13  # 2 (5/4 − 1)
    assert p.log(end)[0, 0].contains(fmpq(1, 2))  # g at 1 is that of depth 1


@pytest.mark.slow
def test_logarithms_of_matrices_lead_to_their_ends() -> None:
    M, end = dln.Manifold(2, 2), [[1.5, -0.25], [0.5, 1.25]]
    p, q = M.in_balls([[2, 0.5], [0, 1]]), M.at([[2, 0.5], [0, 1]])
    X = p.log(end)
    assert np.abs(floats(X) - q.log(end)).max() < 1e-13 and all(x.rad() < 1e-13 for x in X.entries())
    assert all(x.contains(y) for x, y in zip(p.exp(X).entries(), arb_mat(end).entries(), strict=True))
    assert float(p.norm(X)) == pytest.approx(float(q.dist(end)), rel=1e-13)


def test_logarithms_that_are_not_to_be_had() -> None:
    with pytest.raises(ValueError, match="expected one of full rank for logarithms in balls"):
        dln.Manifold(2, 2, rank=1).in_balls([[1, 0], [0, 0]]).log([[2, 0], [0, 0]])
    with pytest.raises(ValueError, match="no geodesic leads"):
        dln.Manifold(2, 2).in_balls([[2, 0], [0, 1]]).log([[2, 0], [0, -1]])


def test_what_has_no_geodesic_is_refused() -> None:
    p = dln.Manifold(2, 1).in_balls([[1]])
    with pytest.raises(ValueError, match="X holds a velocity whose geodesic leaves the manifold: near t = 0.5"):
        p.exp([[-4]])  # through rank 0, as φ = 2 σ^{1/2} falls by 4 from 2


@pytest.mark.parametrize("depth", [1, 3, math.inf])
def test_tensors_where_singular_values_are_equal(depth: float) -> None:
    W, (X, Y, Z) = 1.5 * np.eye(2), np.random.default_rng(4).normal(size=(3, 2, 2))
    p, q = dln.Manifold(depth, 2).in_balls(W), dln.Manifold(depth, 2).at(W)
    for found, expected in (
        (floats(p.connection(X, Y)), q.connection(X, Y)),
        (floats(p.curvature(X, Y, Z)), q.curvature(X, Y, Z)),
        (float(p.ricci(X, Y)), q.ricci(X, Y)),
        (float(p.scalar()), q.scalar()),
        (float(p.inner(X, Y)), q.inner(X, Y)),
        (floats(p.operator(X)), q.operator(X)),
        (floats(p.laplacian_of_identity()), q.laplacian_of_identity()),
    ):
        assert np.abs(np.asarray(found) - expected).max() <= 1e-13


@pytest.mark.parametrize("exponent", [-120, 130])
def test_at_infinite_depth_multiples_of_a_matrix_have_the_same_curvature(exponent: int) -> None:
    """As far as units go: W ↦ cW is an isometry from g to g of c times the unit of length."""
    M, c = dln.Manifold(math.inf, 2), arb(2) ** exponent
    W, (X, Y, Z) = (
        arb_mat([[2, 0], [0, 2]]),
        (arb_mat(m) for m in ([[1, 2], [0, 1]], [[0, 1], [-1, 1]], [[1, 0], [2, 3]])),
    )
    p, q = M.in_balls(W), M.in_balls(W * c)
    for found, expected, scale in (
        (q.curvature(X * c, Y * c, Z * c), p.curvature(X, Y, Z) * c, c),
        (q.curvature(X, Y, Z), p.curvature(X, Y, Z) / c**2, 1 / c**2),
        (q.connection(X * c, Y * c), p.connection(X, Y) * c, c),
        (q.operator(X), p.operator(X) * c**2, c**2),
        (q.laplacian_of_identity(), p.laplacian_of_identity() * c, c),
    ):
        for x, y in zip(found.entries(), expected.entries(), strict=True):
            assert x.overlaps(y) and x.rad() <= 1e-12 * scale
    for x, y in (
        (q.scalar(), p.scalar()),
        (q.ricci(X * c, Y * c), p.ricci(X, Y)),
        (q.inner(X * c, Y * c), p.inner(X, Y)),
    ):
        assert x.overlaps(y) and x.rad() < 1e-12


@pytest.mark.parametrize("depth", [3, math.inf])
def test_sectional_curvature_of_orthogonal_vectors(depth: float) -> None:
    """Of a ball around 0 that is no point python-flint's power says nothing."""
    X, Y, W = [[1, 0], [0, -1]], [[0, 1], [1, 0]], 3 * np.eye(2)
    found = dln.Manifold(depth, 2).in_balls(W).sectional(X, Y)
    assert found.rad() < 1e-12
    assert float(found) == pytest.approx(float(dln.Manifold(depth, 2).at(W).sectional(X, Y)), rel=1e-12)


def test_both_ways_to_a_tensor_agree() -> None:
    """Next to equal singular values there are eigenvectors, from which tensors come, and where they are equal not."""
    M = dln.Manifold(3, 2)
    close, equal = (M.in_balls([[1, 0], [0, x]]) for x in (1 + fmpq(1, 2**20), 1))
    flint.ctx.prec = 160
    assert abs(close.scalar() - equal.scalar()) < 1e-5


@pytest.mark.parametrize(("shape", "rank"), [((2, 3), 2), ((3, 2), 1), ((3, 3), 2)])
@pytest.mark.parametrize("depth", [1, 3, math.inf])
def test_tensors_at_every_shape_and_rank(depth: float, shape: tuple[int, int], rank: int) -> None:
    rng = np.random.default_rng(rank)
    left, right = (np.round(8 * rng.normal(size=size)) / 8 for size in ((shape[0], rank), (rank, shape[1])))
    W, (X, Y, Z), M = left @ right, rng.normal(size=(3, *shape)), dln.Manifold(depth, shape, rank)
    p, q = M.in_balls(W), M.at(W)
    for found, expected in (
        (floats(p.connection(X, Y)), q.connection(X, Y)),
        (floats(p.curvature(X, Y, Z)), q.curvature(X, Y, Z)),
        (float(p.ricci(X, Y)), q.ricci(X, Y)),
        (float(p.inner(X, Y)), q.inner(X, Y)),
        (floats(p.operator(X)), q.operator(X)),
        (floats(p.laplacian_of_identity()), q.laplacian_of_identity()),
    ):
        assert np.abs(np.asarray(found) - expected).max() <= 1e-11 * (1 + np.abs(expected).max())


def test_a_matrix_of_another_rank_is_refused() -> None:
    with pytest.raises(ValueError, match="holds no matrix of rank 1"):
        dln.Manifold(3, 2, rank=1).in_balls([[1, 0], [0, 1]]).scalar()
    with pytest.raises(ValueError, match="the matrix is singular"):
        dln.Manifold(3, (2, 3)).in_balls([[1, 2, 3], [2, 4, 6]]).operator(np.ones((2, 3)))


@pytest.mark.parametrize(("depth", "scale"), [(1, 1.0), (2, 1e-30), (3, 1.0), (10, 1e30)])
def test_tensors_where_singular_values_of_a_lower_rank_are_equal(depth: int, scale: float) -> None:
    W, (X, Y, Z) = scale * np.diag([1.5, 1.5, 0.0])[[1, 2, 0]], np.random.default_rng(3).normal(size=(3, 3, 3))
    M, flint.ctx.prec = dln.Manifold(depth, 3, rank=2), 100
    p, q = M.in_balls(W), M.at(W)
    for found, expected in (
        (floats(p.operator(X)), q.operator(X)),
        (floats(p.connection(X, Y)), q.connection(X, Y)),
        (floats(p.curvature(X, Y, Z)), q.curvature(X, Y, Z)),
        (float(p.inner(X, X)), q.inner(X, X)),
        (float(p.ricci(X, X)), q.ricci(X, X)),
        (float(p.scalar()), q.scalar()),
        (floats(p.laplacian_of_identity()), q.laplacian_of_identity()),
        (floats(p.tensor()), q.tensor()),
    ):
        assert np.abs(found - np.asarray(expected)).max() <= 1e-12 * (np.abs(expected).max() + (depth == 1))
    if depth > 1:
        product = p.weights()[0]
        for w in p.weights()[1:]:
            product = product * w
        assert held(product / arb(scale), arb_mat(W.tolist()) / arb(scale))
        squares = sum((x * x for w in p.lift(X) for x in w.entries()), start=arb(0))
        assert (squares * depth).overlaps(p.inner(X, X))


@pytest.mark.parametrize(
    ("depth", "W"),
    [(1, np.diag([2.0, 1.0, 0.0])), (1, np.diag([1.0, 1.0, 0.0])), (2, np.eye(3)[[1, 2, 0]] * [1.0, 1.0, 0.0])],
)
def test_geodesics_of_a_lower_rank(depth: int, W: Any) -> None:
    """At depth 1 they bend where they would leave the rank."""
    X = np.random.default_rng(1).normal(size=np.shape(W)) / 32
    M = dln.Manifold(depth, np.shape(W), rank=2)
    end = M.in_balls(W).exp(X)
    assert np.abs(floats(end) - M.at(W).exp(X)).max() < 1e-13 and all(x.rad() < 1e-12 for x in end.entries())


@pytest.mark.parametrize(("depth", "shape"), [(1, (2, 2)), (2, (3, 3)), (5, (2, 3)), (math.inf, (2, 2))])
def test_no_geodesic_is_shorter_than_the_bound_from_below(depth: float, shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(2)
    W = 1.5 * np.eye(*shape) + 0.3 * rng.normal(size=shape)
    ends, M = W + 0.4 * rng.normal(size=(3, *shape)), dln.Manifold(depth, shape)
    for end in ends:
        low = lower_bound(M.in_balls(W), M.in_balls(end))
        assert 0 < float(low) <= float(M.at(W).dist(end)) * (1 + 1e-12)


def test_at_depth_two_the_bound_from_below_is_the_distance_of_positive_definite_matrices() -> None:
    A, B = np.array([[3.0, 1.0], [1.0, 2.0]]), np.array([[2.5, 0.75], [0.75, 2.25]])
    low, high = dln.Manifold(2, 2).in_balls(A).dist_bounds(B)
    assert low < high < low + 1e-12 and float(low) == pytest.approx(float(dln.Manifold(2, 2).at(A).dist(B)), rel=1e-12)


def test_the_upper_bound_is_infinite_where_no_geodesic_is_proved() -> None:
    low, high = dln.Manifold(3, 2).in_balls([[2, 0], [0, 1]]).dist_bounds([[2, 0], [0, -1]])
    assert low == 0 and high == arb("inf")
    with pytest.raises(ValueError, match="rank"):
        dln.Manifold(3, 2).in_balls([[2, 0], [0, 1]]).dist_bounds([[2, 0], [0, 0]])
