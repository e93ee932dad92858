"""Volume densities against exact determinants; the effective rank against its definition in ball arithmetic."""

from __future__ import annotations

import itertools
import math

import exact_geometry as exact
import numpy as np
import pytest
from flint import arb, arb_mat, fmpq, fmpq_mat
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import dlnsym as dln
from dlnsym._shared.validate import Array

EPS = float(np.finfo(np.float64).eps)
DEPTHS = (1, 2, 3, 6, math.inf)
depth = st.one_of(st.integers(1, 12), st.integers(1, 10**400), st.just(math.inf))
positive = arrays(np.float64, st.integers(1, 5), elements=st.floats(1e-6, 1e6))


pytestmark = pytest.mark.usefixtures("precise_balls")


def ulps(computed: float, true: arb) -> float:
    """A logarithm near 0 is judged by the last place of 1."""
    return exact.ulps(computed, true, least=1.0)


@pytest.mark.parametrize("n", DEPTHS)
@pytest.mark.parametrize("width", [1, 2, 3])
def test_the_density_is_a_determinant_taken_by_ball_arithmetic(n: float, width: int) -> None:
    # W is diagonal and exact in floating point, so that nothing but the density itself is judged
    roots = [fmpq(3), fmpq(5, 4), fmpq(1, 2)][:width]
    one = exact.identity(width)
    w = exact.floats(exact.end_to_end(one, roots, one, n))
    true = -exact.operator_matrix(one, roots, one, n).det().log() / 2
    assert ulps(float(dln.log_volume(w, n)), true) <= 4


@pytest.mark.parametrize("n", DEPTHS)
def test_the_density_at_a_rotated_matrix(n: float) -> None:
    roots = [fmpq(7, 4), fmpq(5, 4), fmpq(3, 4)]
    u, v = exact.rotation(3, 1), exact.rotation(3, 2)
    w = exact.floats(exact.end_to_end(u, roots, v, n))
    true = -exact.operator_matrix(u, roots, v, n).det().log() / 2
    assert ulps(float(dln.log_volume(w, n)), true) <= 64  # W and its singular values are rounded


@pytest.mark.parametrize("n", DEPTHS)
def test_the_two_densities_differ_by_the_vandermonde_determinant(n: float) -> None:
    sigma = np.array([5.0, 3.0, 2.5, 0.25])
    jacobian = math.log(math.prod(a**2 - b**2 for a, b in itertools.combinations(sigma, 2)))
    found = dln.log_volume_svd(sigma, n) - dln.log_volume(np.diag(sigma), n)
    assert abs(found - jacobian) <= 32 * EPS * abs(jacobian)


def test_equation_1_15_and_1_16_at_powers() -> None:
    # N = 2, σ = (4, 1): N (σ_1 − σ_2)(σ_1 σ_2)^{-1/2} = 3
    assert dln.log_volume_svd([4.0, 1.0], 2) == pytest.approx(math.log(3), rel=4 * EPS)
    # σ = (e², 1): 2·2/e²
    assert dln.log_volume_svd([math.e**2, 1.0], math.inf) == pytest.approx(math.log(4) - 2, rel=8 * EPS)
    assert dln.log_volume_svd([2.0, 2.0], 3) == -math.inf
    assert dln.log_volume_svd([2.0], math.inf) == -math.log(2)


@given(positive, depth)
def test_the_density_is_half_the_log_determinant_of_the_spectrum(sigma: Array, n: float) -> None:
    direct = -np.log(dln.spectrum(sigma, n)).sum() / 2
    found = dln.log_volume(np.diag(sigma), n)
    size = max(1.0, float(np.abs(np.log(sigma)).max())) * len(sigma) ** 2
    assert abs(found - direct) <= 16 * EPS * size


@given(positive, st.integers(-30, 30), depth)
def test_the_densities_scale(sigma: Array, k: int, n: float) -> None:
    # λ scales with c^{2−2/N}, so log sqrt(det g) by −d²(1 − 1/N) log c
    width = len(sigma)
    expected = dln.log_volume(np.diag(sigma), n) - width**2 * (1 - (1 / n if n < 1e300 else 0)) * k * math.log(2)
    found = dln.log_volume(np.ldexp(np.diag(sigma), k), n)
    assert abs(found - expected) <= 64 * EPS * width**2 * (abs(k) + 20)


def test_depth_one_has_density_one() -> None:
    w = np.array([[1.0, 2.0], [3.0, 5.0]])
    assert dln.log_volume(w, 1) == 0
    assert dln.log_volume([w, w], 1).tolist() == [0, 0]


@pytest.mark.parametrize(("shape", "rank"), [((2, 3), 2), ((3, 3), 2), ((3, 2), 1)])
def test_on_a_leaf_the_density_is_that_of_a_square_matrix(shape: tuple[int, int], rank: int) -> None:
    """The leaf fixes the row and column spaces: no direction pairs a singular value with 0."""
    w = np.zeros(shape)
    np.fill_diagonal(w[:rank, :rank], np.geomspace(2, 1, rank))
    leaf, square = dln.Manifold(math.inf, shape, rank), dln.Manifold(math.inf, (rank, rank))
    assert leaf.frozen
    assert leaf.at(w).log_volume() == square.at(w[:rank, :rank]).log_volume()


def test_the_logarithm_is_finite_where_the_density_is_not() -> None:
    assert dln.log_volume(np.diag([1e300, 1e-300]), math.inf) == pytest.approx(
        -(math.log(1e300) * 2 - math.log(4 * math.log(1e300))), rel=4 * EPS
    )
    assert np.isfinite(dln.log_volume_svd([1e300, 1e-300], 1))


def test_an_ill_conditioned_matrix_keeps_its_digits() -> None:
    # det W = 2^-52; at N = 2: -log(σ_1 σ_2)/2 - log((σ_1 + σ_2)/2), and (σ_1 + σ_2)² = tr W^T W + 2 det W
    w = np.array([[1.0, 1.0], [1.0, 1.0 + 2.0**-52]])
    det = arb(2.0**-52)
    trace = 3 + (1 + det) ** 2
    true = -det.log() / 2 - ((trace + 2 * det).sqrt() / 2).log()
    assert ulps(float(dln.log_volume(w, 2)), true) <= 4


def test_batches_and_empty_batches() -> None:
    w = np.stack([np.diag([3.0, 1.0]), np.diag([2.0, 5.0])])
    for n in DEPTHS:
        assert dln.log_volume(w, n).tolist() == [dln.log_volume(m, n) for m in w]
        assert dln.log_volume(np.zeros((0, 2, 2)), n).shape == (0,)
        assert dln.log_volume_svd(np.ones((0, 2)), n).shape == (0,)
    assert dln.log_volume_svd([[3.0, 1.0], [1.0, 3.0]], 4).shape == (2,)
    assert dln.effective_rank(w).shape == (2,)
    assert dln.effective_rank(np.zeros((0, 2, 2))).shape == (0,)


# ---------------------------------------------------------------- matrices of lower rank


def exact_density(u: fmpq_mat, roots: list[fmpq], v: fmpq_mat, rank: int, n: int) -> arb:
    """log of det(B^T A B)^{-1/2}, B an orthonormal basis of the tangent space: u_i v_l^T with i or l at most r."""
    d = u.nrows()
    a = exact.operator_matrix(u, roots, v, n)
    columns = [
        [u[row, i] * v[column, l] for column in range(d) for row in range(d)]
        for i, l in itertools.product(range(d), repeat=2)
        if min(i, l) < rank
    ]
    basis = arb_mat(len(columns), d * d, [arb(x) for column in columns for x in column])
    return -(basis * a * basis.transpose()).det().log() / 2


@pytest.mark.parametrize("n", [1, 2, 3, 6])
@pytest.mark.parametrize(("width", "rank"), [(2, 1), (3, 1), (3, 2), (4, 2), (3, 3)])
def test_the_density_on_matrices_of_one_rank(width: int, rank: int, n: int) -> None:
    roots = [fmpq(7, 4), fmpq(5, 4), fmpq(3, 4)][:rank] + [fmpq(0)] * (width - rank)
    u, v = exact.rotation(width, 1), exact.rotation(width, 2)
    w = exact.floats(exact.end_to_end(u, roots, v, n))
    assert ulps(float(dln.log_volume(w, n, rank=rank)), exact_density(u, roots, v, rank, n)) <= 64


@given(st.floats(1e-6, 1e6), st.floats(-3, 3), st.floats(-3, 3), st.integers(1, 50))
def test_equation_3_34(sigma: float, theta: float, phi: float, n: int) -> None:
    w = sigma * np.outer([math.cos(theta), math.sin(theta)], [math.cos(phi), math.sin(phi)])
    true = arb(n).log() - 3 * arb(n - 1) / n * arb(sigma).log()
    assert abs(arb(float(dln.log_volume(w, n, rank=1))) - true) <= 64 * EPS * (1 + abs(float(true)))


def test_the_density_of_a_rank_at_the_ends_of_the_range() -> None:
    with pytest.raises(
        ValueError, match=r"W holds a matrix at \(1,\) with a singular value above the range of float64"
    ):
        dln.log_volume([np.ones((2, 2)), np.full((2, 2), 1e308)], 3, rank=1)
    for scale in (5e307, 5e-324, 1e-310):
        true = arb(3).log() - 2 * (2 * arb(scale)).log()
        assert ulps(float(dln.log_volume(np.ones((2, 2)) * scale, 3, rank=1)), true) <= 8


@pytest.mark.parametrize("rank", [None, 2])
def test_singular_values_that_lose_digits_below_the_range_are_refused(rank: int | None) -> None:
    # the golden ratio and its inverse, times the smallest float64
    with pytest.raises(ValueError, match="W holds a matrix.* below the range of float64"):
        dln.log_volume(np.array([[0.0, 1.0], [1.0, 1.0]]) * 5e-324, 2, rank=rank)


@given(positive, depth)
def test_full_rank_is_the_density_on_all_matrices(sigma: Array, n: float) -> None:
    w = np.diag(sigma)
    assert dln.log_volume(w, n, rank=len(sigma)) == dln.log_volume(w, n)


def test_ranks_that_do_not_fit() -> None:
    one, two = np.ones((2, 2)), np.eye(2)
    assert dln.log_volume([one, 2 * one], 3, rank=1).shape == (2,)
    for w, rank, n, error, says in (
        (two, 1, 3, ValueError, "W holds a matrix of rank 2; expected matrices of rank 1"),
        ([one, 0 * one], 1, 3, ValueError, r"W holds a matrix of rank 0 at \(1,\); expected matrices of rank 1"),
        (one, 2, 3, ValueError, "W holds a singular matrix"),
        (
            one,
            1,
            math.inf,
            ValueError,
            r"depth is inf, or above 2\^100; expected a smaller one on the matrices of rank 1 < 2",
        ),
        (one, 0, 3, ValueError, "rank is 0; expected an integer from 1 to 2"),
        (one, 3, 3, ValueError, "rank is 3"),
        (one, 1.0, 3, TypeError, "rank is 1.0, of type float"),
        (one, True, 3, TypeError, "rank is True, a truth value"),
    ):
        with pytest.raises(error, match=says):
            dln.log_volume(w, n, rank=rank)  # type: ignore[arg-type]


# ---------------------------------------------------------------- effective rank

widths = st.integers(1, 5)


def exact_rank(sigma: Array) -> arb:
    values = [arb(float(s)) for s in sigma if s > 0]
    total = sum(values, arb(0))
    return sum((-(s / total) * (s / total).log() for s in values), arb(0)).exp()


@given(arrays(np.float64, widths, elements=st.floats(0, 1e6)).filter(lambda s: s.max() > 0))
def test_the_effective_rank_of_a_diagonal_matrix(sigma: Array) -> None:
    true = exact_rank(sigma)
    found = float(dln.effective_rank(np.diag(sigma)))
    assert ulps(found, true) <= 16
    assert 1 - 8 * EPS <= found <= len(sigma) * (1 + 8 * EPS)


@given(st.integers(0, 10**6), st.integers(-900, 900))
def test_the_effective_rank_does_not_see_the_scale_bit_by_bit(seed: int, k: int) -> None:
    w = np.random.default_rng(seed).standard_normal((3, 3))
    assert dln.effective_rank(np.ldexp(w, k)) == dln.effective_rank(w)


def test_the_effective_rank_at_the_ends() -> None:
    assert dln.effective_rank(np.eye(4)) == pytest.approx(4, rel=4 * EPS)
    assert dln.effective_rank(np.diag([3.0, 0.0, 0.0])) == 1
    assert dln.effective_rank(np.full((2, 2), 1e308)) == pytest.approx(1, abs=1e-13)
    assert dln.effective_rank(np.diag([5e-324, 0.0])) == 1


def test_a_batch_of_one_rank_is_its_matrices_one_by_one() -> None:
    rng = np.random.default_rng(5)
    w = rng.standard_normal((2, 3, 4, 2)) @ rng.standard_normal((2, 3, 2, 4))
    whole = dln.log_volume(w, 3, rank=2)
    for at in np.ndindex(2, 3):
        assert abs(whole[at] - dln.log_volume(w[at], 3, rank=2)) < 1e-11
    with pytest.raises(TypeError, match="positional"):
        dln.log_volume(w, 3, 2)  # type: ignore[misc]


def test_the_first_matrix_without_a_rank_is_named() -> None:
    with pytest.raises(ValueError, match=r"matrix 0 at \(0, 1\)"):
        dln.effective_rank(np.zeros((1, 3, 2, 2)) + np.array([1.0, 0.0, 0.0])[None, :, None, None])


def test_the_rank_is_given_by_name() -> None:
    with pytest.raises(TypeError):
        dln.log_volume(np.eye(2), 2, 1)  # type: ignore[misc]


def test_the_first_matrix_that_is_zero_is_named() -> None:
    w = np.broadcast_to(np.eye(3), (2, 4, 3, 3)).copy()
    w[0, 3] = w[1, 0] = 0
    with pytest.raises(ValueError, match=r"W holds the matrix 0 at \(0, 3\); expected"):
        dln.effective_rank(w)
    with pytest.raises(ValueError, match="W holds the matrix 0; expected"):
        dln.effective_rank(np.zeros((2, 2)))
