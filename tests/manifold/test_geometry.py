"""The geometry, against definitions evaluated exactly, against other libraries, and against its own symmetries."""

from __future__ import annotations

import math
from typing import Any

import exact_geometry as exact
import numpy as np
import pytest
from flint import fmpq, fmpq_mat
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy.linalg import block_diag, expm, logm, solve_continuous_lyapunov

import dlnsym as dln
from dlnsym._shared.validate import Array

EPS = float(np.finfo(np.float64).eps)
DEPTHS = (1, 2, 3, 7, math.inf)
ROOTS = (fmpq(7, 4), fmpq(5, 4), fmpq(3, 4))

depth = st.one_of(st.integers(1, 12), st.integers(1, 10**400), st.just(math.inf))
sigma = arrays(np.float64, array_shapes(min_dims=1, max_dims=3, min_side=1, max_side=4), elements=st.floats(0, 1e6))
positive = arrays(np.float64, st.integers(1, 5), elements=st.floats(1e-3, 1e3))


def random_matrices(seed: int, *shape: int) -> Array:
    return np.random.default_rng(seed).standard_normal(shape)


def well_conditioned(seed: int, *batch: int, width: int = 3) -> Array:
    """Matrices whose singular values lie between 1/2 and 2."""
    u, s, vt = np.linalg.svd(random_matrices(seed, *batch, width, width))
    return np.asarray(u * (0.5 + 1.5 * s / (1 + s))[..., None, :] @ vt)


# ---------------------------------------------------------------- spectrum


@given(sigma, depth)
def test_the_spectrum_is_symmetric_and_lies_between_its_diagonal_entries(s: Array, n: float) -> None:
    found = dln.spectrum(s, n)
    assert found.shape == (*s.shape, s.shape[-1])
    assert (found == np.swapaxes(found, -1, -2)).all()
    own = np.diagonal(found, axis1=-2, axis2=-1)
    ceiling = np.maximum(own[..., :, None], own[..., None, :])
    assert (found <= ceiling * (1 + 8 * EPS)).all()
    floor = np.minimum(own[..., :, None], own[..., None, :])
    assert (found >= floor * (1 - 8 * EPS)).all()


@given(positive, depth, st.randoms(use_true_random=False))
def test_the_spectrum_follows_a_permutation_bit_by_bit(s: Array, n: float, random: Any) -> None:
    order = list(range(len(s)))
    random.shuffle(order)
    assert (dln.spectrum(s[order], n) == dln.spectrum(s, n)[np.ix_(order, order)]).all()


@given(positive, st.integers(-100, 100), st.integers(1, 4))
def test_the_spectrum_is_homogeneous(s: Array, k: int, n: int) -> None:
    # 2^{kn} to the power 2 − 2/n is the whole power 2^{2k(n−1)}
    scaled = dln.spectrum(np.ldexp(s, k * n), n)
    expected = np.ldexp(dln.spectrum(s, n), 2 * k * (n - 1))
    assert (np.abs(scaled - expected) <= 8 * np.spacing(expected)).all()


@given(positive)
def test_depth_one_is_the_identity_and_depth_two_the_mean(s: Array) -> None:
    assert (dln.spectrum(s, 1) == 1).all()
    mean = (s[:, None] + s[None, :]) / 2
    assert (np.abs(dln.spectrum(s, 2) - mean) <= 4 * np.spacing(mean)).all()


def test_every_integer_type_is_a_depth_and_every_real_type_a_singular_value() -> None:
    expected = dln.spectrum([3.0, 1.0], 4)
    for n in (np.int64(4), np.uint8(4)):
        assert (dln.spectrum([3, 1], n) == expected).all()  # type: ignore[arg-type]
    assert (dln.spectrum(np.array([3, 1], dtype=np.float32), 4) == expected).all()
    assert dln.spectrum((3, 1), 4).dtype == np.float64


def test_a_depth_beyond_floats_is_infinite() -> None:
    assert (dln.spectrum([3.0, 1.0], 10**400) == dln.spectrum([3.0, 1.0], math.inf)).all()


def test_a_zero_singular_value_gives_the_limit() -> None:
    assert dln.spectrum([4.0, 0.0], 2).tolist() == [[4.0, 2.0], [2.0, 0.0]]
    assert dln.spectrum([4.0, 0.0], math.inf).tolist() == [[16.0, 0.0], [0.0, 0.0]]
    assert dln.spectrum([0.0, 0.0], 1).tolist() == [[1.0, 1.0], [1.0, 1.0]]


@pytest.mark.parametrize("n", DEPTHS)
def test_empty_batches(n: float) -> None:
    none = np.zeros((0, 2, 2))
    assert dln.spectrum(np.zeros((0, 2)), n).shape == (0, 2, 2)
    assert dln.operator(none, np.eye(2), n).shape == (0, 2, 2)
    assert dln.inner_product(none, np.eye(2), np.eye(2), n).shape == (0,)
    assert dln.metric_tensor(none, n).shape == (0, 4, 4)


# ---------------------------------------------------------------- operator


@pytest.mark.parametrize("n", DEPTHS)
@pytest.mark.parametrize("seed", range(4))
def test_the_operator_is_its_definition_evaluated_exactly(n: float, seed: int) -> None:
    u, v = exact.rotation(3, seed), exact.rotation(3, seed + 50)
    z = fmpq_mat(3, 3, [fmpq(k * (seed + 3) % 11 - 5, 4) for k in range(9)])
    w = exact.floats(exact.end_to_end(u, ROOTS, v, n))
    assert exact.gap(dln.operator(w, exact.floats(z), n), exact.operator(u, ROOTS, v, z, n)) <= 32


@pytest.mark.parametrize("seed", range(5))
def test_at_infinite_depth_the_operator_is_a_block_of_a_matrix_exponential(seed: int) -> None:
    w, z = well_conditioned(seed), random_matrices(seed + 100, 3, 3)
    block = block_diag(logm(w @ w.T), logm(w.T @ w))
    block[:3, 3:] = z
    expected = expm(block)[:3, 3:]
    gap = np.abs(dln.operator(w, z, math.inf) - expected).max() / np.abs(expected).max()
    assert gap <= 256 * EPS  # scipy's logarithm and exponential carry most of this


@given(st.integers(0, 10**6), depth)
def test_the_operator_is_linear_selfadjoint_and_positive(seed: int, n: float) -> None:
    w = well_conditioned(seed, 2)
    x, y = random_matrices(seed + 1, 2, 3, 3), random_matrices(seed + 2, 2, 3, 3)
    ax, ay = dln.operator(w, x, n), dln.operator(w, y, n)
    size = np.abs(ax).max() + np.abs(ay).max()
    assert np.abs(dln.operator(w, x - 2 * y, n) - (ax - 2 * ay)).max() <= 256 * EPS * size
    assert np.abs((ax * y).sum((-2, -1)) - (x * ay).sum((-2, -1))).max() <= 2048 * EPS * size
    assert ((ax * x).sum((-2, -1)) > 0).all()


@given(st.integers(0, 10**6), depth)
def test_the_operator_follows_rotations(seed: int, n: float) -> None:
    w, z = well_conditioned(seed), random_matrices(seed + 1, 3, 3)
    q, p = (np.linalg.qr(random_matrices(seed + k, 3, 3))[0] for k in (2, 3))
    turned = dln.operator(q @ w @ p.T, q @ z @ p.T, n)
    straight = q @ dln.operator(w, z, n) @ p.T
    assert np.abs(turned - straight).max() <= 256 * EPS * np.abs(straight).max()


def test_the_operator_takes_a_singular_matrix() -> None:
    assert dln.operator(np.diag([1.0, 0.0]), np.ones((2, 2)), 2).tolist() == [[1.0, 0.5], [0.5, 0.0]]


# ---------------------------------------------------------------- metric


@given(st.data(), st.integers(2, 5))
def test_at_infinite_depth_a_matrix_of_rank_one_leaves_only_its_own_direction(data: st.DataObject, width: int) -> None:
    # λ_il = 0 but for i = l = 1, so that A_W(Z) = (aᵀ Z b) a bᵀ for W = a bᵀ; rounding in σ_2 would show as σ_1²/74
    entries = st.integers(-9, 9)
    a, b = (np.array(data.draw(st.lists(entries, min_size=width, max_size=width))) for _ in range(2))
    z = np.array(data.draw(st.lists(st.lists(entries, min_size=width, max_size=width), min_size=width, max_size=width)))
    want = (a @ z @ b) * np.outer(a, b)
    size = np.linalg.norm(np.outer(a, b)) ** 2 * np.linalg.norm(z)
    assert np.abs(dln.operator(np.outer(a, b), z, math.inf) - want).max() <= 1e-14 * width * size


@given(st.integers(0, 10**6), depth)
def test_the_metric_inverts_the_operator(seed: int, n: float) -> None:
    w, x, y = well_conditioned(seed, 2), random_matrices(seed + 1, 2, 3, 3), random_matrices(seed + 2, 3, 3)
    found = dln.inner_product(w, dln.operator(w, x, n), y, n)
    expected = (x * y).sum((-2, -1))
    assert np.abs(found - expected).max() <= 2048 * EPS * np.abs(x).max() * np.abs(y).max()


@given(st.integers(0, 10**6), depth)
def test_the_inner_product_is_symmetric_and_positive(seed: int, n: float) -> None:
    w, x, y = well_conditioned(seed), random_matrices(seed + 1, 3, 3), random_matrices(seed + 2, 3, 3)
    there, back = dln.inner_product(w, x, y, n), dln.inner_product(w, y, x, n)
    norm = dln.inner_product(w, x, x, n)
    assert abs(there - back) <= 64 * EPS * (norm + dln.inner_product(w, y, y, n))
    assert norm > 0


@given(st.integers(0, 10**6), depth)
def test_the_metric_tensor_is_the_inner_product_on_column_major_vectors(seed: int, n: float) -> None:
    w, x, y = well_conditioned(seed, 2), random_matrices(seed + 1, 3, 3), random_matrices(seed + 2, 3, 3)
    tensor = dln.metric_tensor(w, n)
    assert tensor.shape == (2, 9, 9)
    assert (tensor == np.swapaxes(tensor, -1, -2)).all()
    through = np.einsum("a,nab,b->n", x.ravel(order="F"), tensor, y.ravel(order="F"))
    scale = np.abs(tensor).max() * np.abs(x).sum() * np.abs(y).sum()
    assert np.abs(through - dln.inner_product(w, x, y, n)).max() <= 64 * EPS * scale


@pytest.mark.parametrize("n", DEPTHS)
def test_the_metric_tensor_is_the_inverse_of_the_exact_operator(n: float) -> None:
    u, v = exact.rotation(2, 1), exact.rotation(2, 2)
    w = exact.floats(exact.end_to_end(u, ROOTS[:2], v, n))
    matrix = exact.operator_matrix(u, ROOTS[:2], v, n)
    assert exact.gap(dln.metric_tensor(w, n), matrix.inv()) <= 64


@pytest.mark.parametrize("seed", range(5))
def test_at_depth_two_the_metric_is_four_times_bures_wasserstein(seed: int) -> None:
    # A_2(Y) = (WY + YW)/2 for symmetric positive W, so A_2^{-1}(X) = 2L with WL + LW = X, and g(X, X) = 2 tr(LX);
    # the Bures–Wasserstein metric is tr(LX)/2
    root = well_conditioned(seed, width=4)
    w = root @ root.T
    x = random_matrices(seed + 10, 4, 4)
    x = x + x.T
    lyapunov = solve_continuous_lyapunov(w, x)
    bures_wasserstein = np.trace(lyapunov @ x) / 2
    assert abs(dln.inner_product(w, x, x, 2) - 4 * bures_wasserstein) <= 512 * EPS * bures_wasserstein


def test_at_depth_one_everything_is_euclidean() -> None:
    w, x, y = well_conditioned(1), random_matrices(2, 3, 3), random_matrices(3, 3, 3)
    assert np.abs(dln.operator(w, x, 1) - x).max() <= 16 * EPS * np.abs(x).max()
    assert abs(dln.inner_product(w, x, y, 1) - (x * y).sum()) <= 64 * EPS * np.abs(x * y).sum()
    assert np.abs(dln.metric_tensor(w, 1) - np.eye(9)).max() <= 16 * EPS


@settings(max_examples=20)
@given(st.sampled_from([((), ()), ((2,), ()), ((), (3,)), ((2, 1), (3,)), ((2, 3), (2, 3))]), depth)
def test_batches_broadcast(shapes: tuple[tuple[int, ...], tuple[int, ...]], n: float) -> None:
    left, right = shapes
    w, z = well_conditioned(5, *left), random_matrices(6, *right, 3, 3)
    found = dln.operator(w, z, n)
    batch = np.broadcast_shapes(left, right)
    assert found.shape == (*batch, 3, 3)
    assert dln.inner_product(w, z, z, n).shape == batch
    ws, zs = (np.broadcast_to(a, (*batch, 3, 3)) for a in (w, z))
    for k in np.ndindex(*batch):
        assert np.abs(found[k] - dln.operator(ws[k], zs[k], n)).max() <= 32 * EPS * np.abs(found[k]).max()


def test_a_batch_with_two_axes_is_its_matrices_one_by_one() -> None:
    w = np.random.default_rng(3).standard_normal((2, 3, 4, 4))
    for f in (
        lambda m: dln.metric_tensor(m, 3),
        lambda m: dln.operator(m, m, 3),
        lambda m: dln.inner_product(m, m, m, 3),
    ):
        whole = f(w)
        for at in np.ndindex(2, 3):
            np.testing.assert_allclose(whole[at], f(w[at]), rtol=1e-12, atol=1e-12)


# powers of two that would overflow, or lose digits, if they met the entries of another factor
SCALES = np.array([0, 1, -3, 400, -400])


def test_scales_of_the_factors_are_taken_out_and_put_back() -> None:
    """At infinite depth A is of degree 2 in W and g of degree −2; each matrix of a batch has scales of its own."""
    rng = np.random.default_rng(5)
    w, x, y = rng.standard_normal((3, len(SCALES), 3, 3))

    def scaled(a: Array, k: Array) -> Array:
        return np.ldexp(a, k[:, None, None])

    def same(found: Array, expected: Array) -> bool:
        axes = tuple(range(1, found.ndim))
        gap, size = np.abs(found - expected).max(axis=axes), np.abs(expected).max(axis=axes)
        return bool((gap <= 16 * EPS * size).all())

    k = SCALES
    image = dln.operator(w, x, math.inf)
    assert same(dln.operator(scaled(w, k), scaled(x, -2 * k + 5), math.inf), 32 * image)
    product = dln.inner_product(w, x, y, math.inf)
    found = dln.inner_product(scaled(w, k), scaled(x, 2 * k - 7), scaled(y, -k // 2), math.inf)
    assert same(found, np.ldexp(product, -k // 2 - 7))
    tensor = dln.metric_tensor(w, math.inf)
    assert same(dln.metric_tensor(scaled(w, k), math.inf), scaled(tensor, -2 * k))


@pytest.mark.parametrize("first", [1, 2])
def test_results_out_of_range_are_refused_at_their_place(first: int) -> None:
    x = np.broadcast_to(np.eye(2), (4, 2, 2)).copy()
    x[first:] *= 2.0**600
    w = 2.0**300 * np.eye(2)
    with pytest.raises(ValueError, match=rf"W, Z give a result at \({first}, 0, 0\) outside the range of float64"):
        dln.operator(w, x, math.inf)
    with pytest.raises(ValueError, match=rf"W, X, Y give a result at \({first},\) outside the range of float64"):
        dln.inner_product(np.eye(2), x, x, math.inf)
    with pytest.raises(ValueError, match="W holds a matrix whose λ_il are outside the range of float64"):
        dln.operator(2.0**600 * np.eye(2), x, math.inf)
    with pytest.raises(ValueError, match="W holds a matrix whose λ_il are outside the range of float64"):
        dln.operator(2.0**-600 * np.eye(2), x, math.inf)
    for scale in (2.0**600, 2.0**-600):
        with pytest.raises(ValueError, match="W holds a matrix whose 1/λ_il are outside the range of float64"):
            dln.metric_tensor(scale * np.eye(2), math.inf)
    assert (dln.operator(np.zeros((2, 2)), x, math.inf) == 0).all()


def test_the_smallest_normal_number_is_in_range_and_the_next_below_is_not() -> None:
    # at infinite depth a matrix of width one has λ = W², and the operator multiplies by it
    root = 2.0**-511
    one = np.ones((1, 1))
    assert dln.operator([[root]], one, math.inf) == 2.0**-1022
    assert dln.inner_product([[1 / root]], one, one, math.inf) == 2.0**-1022
    with pytest.raises(ValueError, match="whose λ_il are outside the range"):
        dln.operator([[np.nextafter(root, 0)]], one, math.inf)
    with pytest.raises(ValueError, match="whose 1/λ_il are outside the range"):
        dln.inner_product([[np.nextafter(1 / root, math.inf)]], one, one, math.inf)
    # one positive singular value is enough for the range to count, and none for it not to
    with pytest.raises(ValueError, match="whose λ_il are outside the range"):
        dln.operator(np.diag([1e-160, 0.0]), np.ones((2, 2)), math.inf)
    assert dln.operator(np.zeros((2, 2)), np.ones((2, 2)), math.inf).tolist() == [[0, 0], [0, 0]]
