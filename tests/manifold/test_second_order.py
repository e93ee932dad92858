"""Connection and curvature: against the definition of the metric, and as tensors have to be."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metric_by_definition import ByDefinition

import dlnsym as dln
from dlnsym._shared.validate import Array


class Case(NamedTuple):
    shape: tuple[int, int]
    depth: float
    rank: int
    spread: str = "generic"


CASES = [
    *(Case((2, 2), depth, 2) for depth in (1, 2, 3, 20, math.inf)),
    *(Case((2, 2), depth, 2, spread) for depth in (3, math.inf) for spread in ("equal", "close", "wide")),
    Case((2, 3), 2, 2),
    Case((3, 2), 5, 2, "equal"),
    Case((2, 3), math.inf, 2),
    Case((1, 3), 3, 1),
    Case((2, 2), 1, 1),
    Case((2, 2), 4, 1),
    Case((3, 2), 2, 1),
    Case((3, 3), math.inf, 1),
]
THREE = [
    Case((3, 3), 3, 3),
    Case((3, 3), math.inf, 3, "close"),
    Case((3, 3), math.inf, 3, "wide"),
]


def matrix_of(case: Case, rng: np.random.Generator) -> Array:
    (m, n), r = case.shape, case.rank
    sigma = {
        "generic": np.exp(rng.normal(size=r)),
        "equal": np.full(r, 1.7),
        "close": 1.7 + 1e-9 * np.arange(r),
        "wide": np.geomspace(1.0, 1e-7, r),
    }[case.spread]
    u, v = (np.linalg.qr(rng.normal(size=(k, r)))[0] for k in (m, n))
    return (u * sigma) @ v.T


def tangents(case: Case, W: Array, count: int, rng: np.random.Generator) -> Array:
    """Tangent matrices at W: of full rank all of them."""
    (m, n), r = case.shape, case.rank
    u, v = np.linalg.svd(W)[0][:, :r], np.linalg.svd(W)[2][:r].T
    z = rng.normal(size=(count, m, n))
    if math.isinf(case.depth):
        return u @ u.T @ z @ v @ v.T
    return z - (np.eye(m) - u @ u.T) @ z @ (np.eye(n) - v @ v.T)


def exactly_of_rank(case: Case, W: Array) -> Array:
    """The matrix of the rank that shares with W the entries that determine it."""
    r = case.rank
    if r < min(case.shape):
        W = W.copy()
        W[r:, r:] = W[r:, :r] @ np.linalg.inv(W[:r, :r]) @ W[:r, r:]
    return W


def far(found: Array | float, expected: Array | float, size: float = 0.0) -> float:
    largest = max(float(np.abs(expected).max()), size)
    return float(np.abs(np.asarray(found) - expected).max()) / largest


@pytest.mark.parametrize("case", [*CASES, *THREE], ids=str)
def test_second_order_tensors_are_those_of_the_metric(case: Case) -> None:
    rng = np.random.default_rng(7)
    W = exactly_of_rank(case, matrix_of(case, rng))
    X, Y, Z = tangents(case, W, 3, rng)
    true, p = ByDefinition(W, case.depth, case.rank), dln.Manifold(case.depth, case.shape, case.rank).at(W)
    bound = 2e-13
    size = float(np.linalg.norm(W))
    assert far(p.connection(X, Y), true.connection(X, Y), 1.0 / size) <= bound
    if case in THREE:  # second derivatives by nine coordinates take seconds
        return
    size = float(p.norm(X) * p.norm(Y)) / size ** (2 / case.depth)
    assert far(p.curvature(X, Y, Z), true.curvature(X, Y, Z), size) <= bound
    assert far(p.ricci(X, Y), true.ricci(X, Y), size) <= bound
    assert far(p.scalar(), true.scalar(), size) <= bound
    assert far(p.laplacian_of_identity(), true.laplacian_of_identity(), 1.0) <= bound


SHAPES = st.sampled_from([((1, 1), 1), ((2, 2), 2), ((3, 3), 3), ((4, 4), 4), ((2, 4), 2), ((4, 3), 3), ((4, 3), 2)])
DEPTHS = st.sampled_from([1, 2, 3, 7, 10**6, math.inf])
SPREADS = st.sampled_from(["generic", "equal", "close", "wide"])


@st.composite
def cases(draw: st.DrawFn) -> tuple[Case, int]:
    shape, rank = draw(SHAPES)
    return Case(shape, draw(DEPTHS), rank, draw(SPREADS)), draw(st.integers(0, 2**32 - 1))


@given(cases())
@settings(max_examples=60, deadline=None)
def test_the_curvature_has_the_symmetries_of_a_curvature(drawn: tuple[Case, int]) -> None:
    case, seed = drawn
    rng = np.random.default_rng(seed)
    W = matrix_of(case, rng)
    X, Y, Z, T = tangents(case, W, 4, rng)
    p = dln.Manifold(case.depth, case.shape, case.rank).at(W)
    R = p.curvature

    def lower(a: Array, b: Array, c: Array, e: Array) -> float:
        return float(p.inner(R(a, b, c), e))

    # curvatures are of the size σ^{−2/N}
    size = math.prod(float(p.norm(A)) for A in (X, Y, Z)) * p.singular_values[case.rank - 1] ** (-2 / case.depth)
    assert np.abs(R(X, Y, Z) + R(Y, X, Z)).max() == 0
    assert abs(lower(X, Y, Z, T) + lower(X, Y, T, Z)) <= 1e-11 * size * p.norm(T)
    assert abs(lower(X, Y, Z, T) - lower(Z, T, X, Y)) <= 1e-11 * size * p.norm(T)
    assert p.norm(R(X, Y, Z) + R(Y, Z, X) + R(Z, X, Y)) <= 1e-11 * size


@given(cases())
@settings(max_examples=40, deadline=None)
def test_ricci_and_scalar_are_traces_of_the_curvature(drawn: tuple[Case, int]) -> None:
    case, seed = drawn
    rng = np.random.default_rng(seed)
    W = matrix_of(case, rng)
    X, Y = tangents(case, W, 2, rng)
    p = dln.Manifold(case.depth, case.shape, case.rank).at(W)
    (m, n), r = case.shape, case.rank
    u, v = p.frames.U, p.frames.V
    # a basis orthonormal under the metric: λ_il^{1/2} u_i v_l^T in every tangent direction
    pairs = [
        (i, l) for i in range(m) for l in range(n) if (i < r and l < r if math.isinf(case.depth) else i < r or l < r)
    ]
    E = np.array([math.sqrt(p.eigenvalues[i, l]) * np.outer(u[:, i], v[:, l]) for i, l in pairs])
    trace = p.inner(p.curvature(E, X, Y), E).sum()
    every = p.ricci(E, E)
    size = p.singular_values[case.rank - 1] ** (-2 / case.depth)
    # the basis is rounded at the size of σ_1, which is seen at the size of σ_r
    bound = 1e-15 * p.singular_values[0] / p.singular_values[case.rank - 1] + 1e-11
    assert abs(p.ricci(X, Y) - trace) <= bound * size * p.norm(X) * p.norm(Y)
    assert abs(p.scalar() - every.sum()) <= bound * (np.abs(every).sum() + size)


@given(cases())
@settings(max_examples=40, deadline=None)
def test_tensors_turn_and_scale_with_the_matrix(drawn: tuple[Case, int]) -> None:
    case, seed = drawn
    rng = np.random.default_rng(seed)
    W = matrix_of(case, rng)
    X, Y, Z = tangents(case, W, 3, rng)
    M = dln.Manifold(case.depth, case.shape, case.rank)
    p = M.at(W)
    c = 2.0**40
    q = M.at(c * W)
    # homotheties W ↦ cW keep the connection; powers of two round nothing
    assert (q.connection(c * X, c * Y) == c * p.connection(X, Y)).all()
    assert (q.curvature(c * X, c * Y, c * Z) == c * p.curvature(X, Y, Z)).all()
    assert q.ricci(c * X, c * Y) == p.ricci(X, Y)
    assert far(q.scalar() * c ** (2 / case.depth), p.scalar(), 1e-300) <= 1e-14
    # transposition is an isometry to the manifold of transposed matrices
    t = dln.Manifold(case.depth, case.shape[::-1], case.rank).at(W.T)
    bound = 1e-12
    assert far(t.connection(X.T, Y.T).T, p.connection(X, Y), 1e-12) <= bound
    assert far(t.scalar(), p.scalar(), 1e-12) <= bound


@pytest.mark.parametrize("depth", [2, 3, 20, math.inf])
def test_closed_forms_of_the_scalar_curvature(depth: float) -> None:
    u = 1 / depth
    rng = np.random.default_rng(5)
    for d in (2, 3, 5):
        rotation = np.linalg.qr(rng.normal(size=(d, d)))[0]
        # at multiples of O(d)
        expected = (1 - u * u) * 1.5 ** (-2 * u) * d * (d - 1) ** 2 / 6
        assert float(dln.Manifold(depth, d).at(1.5 * rotation).scalar()) == pytest.approx(expected, rel=1e-13)
    a, b = 1.7, 0.4
    found = float(dln.Manifold(depth, 2).at([[a, 0], [0, b]]).scalar())
    if math.isinf(depth):
        r = math.log(a / b)
        assert found == pytest.approx(1 / r**2 - 1 / math.sinh(r) ** 2, rel=1e-12)
    if depth == 2:
        assert found == pytest.approx(1 / (2 * (a + b)), rel=1e-13)
    # of rank 1
    for m, n in ((2, 2), (3, 2), (2, 5)):
        W = np.zeros((m, n))
        W[0, 0] = 1.3
        if depth < math.inf:
            expected = 2 * (depth - 1) * (math.comb(m - 1, 2) + math.comb(n - 1, 2)) - 2 * (m - 1) * (n - 1)
            found = float(dln.Manifold(depth, (m, n), 1).at(W).scalar())
            assert found == pytest.approx(expected / (depth * 1.3 ** (1 / depth)) ** 2, rel=1e-12, abs=1e-14)


def test_batches_broadcast_and_equal_single_points() -> None:
    rng = np.random.default_rng(3)
    W, X, Y, Z = rng.normal(size=(3, 2, 3)), *rng.normal(size=(3, 4, 3, 2, 3))
    p = dln.Manifold(3, (2, 3)).at(W)
    whole = p.connection(X, Y), p.curvature(X, Y, Z), p.ricci(X, Y), p.sectional(X, Y)
    assert [t.shape for t in whole] == [(4, 3, 2, 3), (4, 3, 2, 3), (4, 3), (4, 3)]
    assert p.scalar().shape == (3,) and p.laplacian_of_identity().shape == (3, 2, 3)
    for a, b in np.ndindex(4, 3):
        q = dln.Manifold(3, (2, 3)).at(W[b])
        one = q.connection(X[a, b], Y[a, b]), q.curvature(X[a, b], Y[a, b], Z[a, b]), q.ricci(X[a, b], Y[a, b])
        for found, single in zip(whole, one, strict=False):
            assert far(found[a, b], single) <= 1e-13
        assert far(p.scalar()[b], q.scalar()) <= 1e-13
    # many tangent matrices at one point
    q = dln.Manifold(3, (2, 3)).at(W[0])
    assert far(q.curvature(X[:, 0], Y[:, 0], Z[:, 0]), whole[1][:, 0]) <= 1e-13


class Quadratic:
    """½⟨W − C, L(W − C)⟩ for a symmetric map L of matrices."""

    def __init__(self, rng: np.random.Generator, shape: tuple[int, int]) -> None:
        size = math.prod(shape)
        half = rng.normal(size=(size, size))
        self.map, self.shape, self.centre = half + half.T, shape, rng.normal(size=shape)

    def value(self, W: Array) -> Array:
        return 0.5 * np.einsum("...ij,...ij", W - self.centre, self.gradient(W))

    def gradient(self, W: Array) -> Array:
        return self.hessian_product(W, W - self.centre)

    def hessian_product(self, W: Array, X: Array) -> Array:
        return (X.reshape(*X.shape[:-2], -1) @ self.map).reshape(X.shape)


@given(cases())
@settings(max_examples=40, deadline=None)
def test_the_hessian_is_symmetric_and_the_derivative_of_the_gradient(drawn: tuple[Case, int]) -> None:
    case, seed = drawn
    case = case._replace(spread="generic" if case.spread == "wide" else case.spread)
    rng = np.random.default_rng(seed)
    W = matrix_of(case, rng)
    X, Y = tangents(case, W, 2, rng)
    M = dln.Manifold(case.depth, case.shape, case.rank)
    p, loss = M.at(W), Quadratic(rng, case.shape)
    found, other = p.hessian(loss, X), p.hessian(loss, Y)
    size = float(p.norm(found) * p.norm(Y) + p.norm(other) * p.norm(X))
    assert abs(p.inner(found, Y) - p.inner(other, X)) <= 1e-10 * size


@pytest.mark.parametrize("case", [c for c in CASES if c.spread == "generic" and c.depth != 1], ids=str)
def test_the_hessian_is_the_second_derivative_along_geodesics(case: Case) -> None:
    """On lower ranks the gradient has a part normal to the manifold, towards which geodesics bend."""
    rng = np.random.default_rng(11)
    W = exactly_of_rank(case, matrix_of(case, rng))
    X = tangents(case, W, 1, rng)[0]
    p, loss = dln.Manifold(case.depth, case.shape, case.rank).at(W), Quadratic(rng, case.shape)
    h = 1e-3 / float(p.norm(X))
    ahead, behind = loss.value(p.exp(h * X)), loss.value(p.exp(-h * X))
    second = (ahead - 2 * loss.value(W) + behind) / h**2
    size = abs(second) + abs(loss.value(W)) + float(p.norm(X)) ** 2
    assert abs(second - p.inner(p.hessian(loss, X), X)) <= 1e-4 * size


def test_a_loss_without_second_derivatives_has_no_hessian() -> None:
    class First:
        def gradient(self, W: Array) -> Array:
            return W

    with pytest.raises(TypeError, match="hessian_product"):
        dln.Manifold(2, 2).at(np.eye(2)).hessian(First(), np.eye(2))  # type: ignore[arg-type]


def test_invalid_arguments_are_named() -> None:
    p = dln.Manifold(2, 2).at(np.eye(2))
    with pytest.raises(ValueError, match="X has shape"):
        p.connection(np.eye(3), np.eye(2))
    with pytest.raises(ValueError, match="linearly dependent"):
        p.sectional([[1.0, 2.0], [0.0, 1.0]], [[2.0, 4.0], [0.0, 2.0]])
    with pytest.raises(ValueError, match="Z"):
        p.curvature(np.eye(2), np.eye(2), [[math.nan, 0], [0, 1]])
    with pytest.raises(ValueError, match="broadcast"):
        p.ricci(np.zeros((2, 2, 2)), np.zeros((3, 2, 2)))
    with pytest.raises(ValueError, match="range of float64"):
        p.curvature([[1e200, 0], [0, -1e200]], [[0, 1e200], [1e200, 0]], [[1, 0], [0, -1]])
