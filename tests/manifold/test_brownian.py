"""Brownian motion: its generator, the law of its singular values, its boundary, and its random numbers.

Statistics are compared with their standard errors at fixed seeds.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

import dlnsym as dln
from dlnsym._shared.validate import Array

SIGMAS = 4.5
"""Standard errors that a mean may be off by: one mean in 10^5."""
INF = math.inf
CASES = [
    (1, (2, 2), 2),
    (2, (2, 2), 2),
    (3, (3, 2), 2),
    (20, (2, 2), 2),
    (10**6, (2, 3), 2),
    (INF, (2, 2), 2),
    (3, (3, 3), 1),
    (2, (1, 1), 1),
    (INF, (3, 2), 1),
]


def start(shape: tuple[int, int], rank: int) -> Array:
    rng = np.random.default_rng(5)
    u, v = (np.linalg.qr(rng.normal(size=(k, rank)))[0] for k in shape)
    return np.asarray((u * np.linspace(1.3, 0.6, rank)) @ v.T)


def agree(samples: Array, expected: Array | float) -> bool:
    """Whether the mean over the first axis is the expected one, entry by entry."""
    error = samples.std(axis=0) / math.sqrt(len(samples))
    return bool((np.abs(samples.mean(axis=0) - expected) <= SIGMAS * error + 1e-12).all())


@pytest.mark.parametrize(("depth", "shape", "rank"), CASES, ids=str)
def test_the_generator_is_half_the_laplacian(depth: float, shape: tuple[int, int], rank: int) -> None:
    M, t = dln.Manifold(depth, shape, rank), 0.004
    W0 = start(shape, rank)
    p, space = M.at(W0), math.prod(shape)
    moved = (M.brownian(W0, [t], count=40_000, seed=3, step=t / 2).W.values[:, 0] - W0).reshape(-1, space)
    # to first order in t; what the next one adds is as small as t
    drift = 0.5 * p.laplacian_of_identity().ravel()
    assert agree(moved / t - drift, 0.0)
    cometric = np.stack([p.operator(e.reshape(shape)).ravel() for e in np.eye(space)])
    products = moved[:, :, None] * moved[:, None] / t
    assert np.abs(products.mean(axis=0) - cometric).max() <= 0.03 * np.abs(cometric).max()


@pytest.mark.parametrize(("depth", "shape"), [(2, (2, 2)), (3, (3, 3)), (7, (2, 3)), (10**5, (2, 2))], ids=str)
def test_singular_values_move_as_those_of_a_brownian_matrix_at_every_finite_depth(
    depth: int, shape: tuple[int, int]
) -> None:
    count, t = 4000, 0.7
    W0 = start(shape, 2 if 2 in shape else 3)
    lengths = depth * np.linalg.svd(W0)[1] ** (1 / depth)
    paths = dln.Manifold(depth, shape).brownian(W0, [t / 2, t], count=count, seed=11, step=t / 2)
    found = depth * paths.singular_values.values[:, -1] ** (1 / depth)
    diagonal = np.zeros(shape)
    np.fill_diagonal(diagonal, lengths)
    matrices = diagonal + math.sqrt(t) * np.random.default_rng(1).normal(size=(count, *shape))
    expected = np.linalg.svd(matrices)[1]
    for k in range(min(shape)):
        assert stats.ks_2samp(found[:, k], expected[:, k]).pvalue > 1e-3
    assert stats.ks_2samp(np.diff(found)[:, 0], np.diff(expected)[:, 0]).pvalue > 1e-3


def test_logarithms_of_singular_values_are_eigenvalues_of_a_symmetric_matrix_at_infinite_depth() -> None:
    count, t = 4000, 0.7
    W0 = start((3, 3), 3)
    paths = dln.Manifold(INF, 3).brownian(W0, [t], count=count, seed=12, step=t)
    found = np.log(paths.singular_values.values[:, -1])
    noise = np.random.default_rng(2).normal(size=(count, 3, 3))
    symmetric = np.diag(np.log(np.linalg.svd(W0)[1])) + math.sqrt(t) * (noise + noise.swapaxes(1, 2)) / 2
    # (G + G^T)/2 has variance 1 on the diagonal and 1/2 off it
    expected = np.linalg.eigvalsh(symmetric)[:, ::-1]
    for k in range(3):
        assert stats.ks_2samp(found[:, k], expected[:, k]).pvalue > 1e-3


@pytest.mark.parametrize("d", [2, 3])
def test_the_mean_at_infinite_depth_grows_like_the_root_of_e(d: int) -> None:
    """Δ_g W = W, so that e^{−t/2} W is a martingale: a step as long as the time is enough."""
    W0 = start((d, d), d)
    paths = dln.Manifold(INF, d).brownian(W0, [0.5, 1.0], count=20_000, seed=4, step=0.5)
    for t in (0.5, 1.0):
        assert agree(math.exp(-t / 2) * paths.W.sel(time=t).values, W0)


def test_half_the_step_halves_the_bias_with_which_singular_vectors_turn() -> None:
    """Near W = 0, where they turn fastest: weak order 1, against a step of a sixteenth."""
    W0, count, mean, error = np.array([[0.06, -0.04], [0.08, 0.03]]), 25_000, {}, {}
    for steps in (1, 2, 16):
        W = dln.Manifold(3, 2).brownian(W0, [1.0], count=count, seed=steps, step=1 / steps).W.values[:, 0]
        along = (W * W0).sum(axis=(1, 2)) / (W0**2).sum()
        mean[steps], error[steps] = along.mean(), along.std() / math.sqrt(count)
    whole, half = mean[1] - mean[16], mean[2] - mean[16]
    assert abs(whole) > 5 * math.hypot(error[1], error[16])
    assert abs(half) <= 0.5 * abs(whole) + 3 * math.hypot(error[2], error[16])


@pytest.mark.parametrize("depth", [1, 2, 5])
def test_paths_cross_the_singular_matrices_or_are_reflected(depth: int) -> None:
    """At width one φ = N σ^{1/N} with the sign of W is a Brownian motion, or its size is one that is reflected."""
    M, t, phi = dln.Manifold(depth, 1), 1.0, depth * 0.5 ** (1 / depth)
    crossing = M.brownian([[0.5]], [t], count=20_000, seed=5, step=t / 4).W.values.ravel()
    signed = np.sign(crossing) * depth * np.abs(crossing) ** (1 / depth)
    assert stats.kstest(signed, stats.norm(phi, math.sqrt(t)).cdf).pvalue > 1e-3
    reflected = M.brownian([[0.5]], [t], count=20_000, seed=6, step=t / 4, boundary="reflect").W.values.ravel()
    assert (reflected > 0).all()
    folded = depth * reflected ** (1 / depth)
    assert stats.kstest(folded, stats.foldnorm(phi / math.sqrt(t), scale=math.sqrt(t)).cdf).pvalue > 1e-3


@pytest.mark.parametrize("depth", [2, 3])
def test_the_sign_of_the_determinant_is_kept_by_reflection_alone(depth: int) -> None:
    M = dln.Manifold(depth, 2)
    crossing, reflected = (
        M.brownian(np.diag([1.0, 0.01]), [0.5, 2.0], count=1500, seed=7, boundary=rule) for rule in ("cross", "reflect")
    )
    negative = np.linalg.det(crossing.W.values) < 0
    assert 0.1 < negative.mean() < 0.9
    assert (np.linalg.det(reflected.W.values) > 0).all()
    both = (runs.singular_values.values[:, -1, 1] for runs in (crossing, reflected))
    assert stats.ks_2samp(*both).pvalue > 1e-3


def test_at_depth_one_it_is_a_matrix_of_brownian_motions() -> None:
    W0 = start((2, 3), 2)
    paths = dln.Manifold(1, (2, 3)).brownian(W0, [0.25, 1.0], count=5000, seed=8, step=0.25)
    increments = np.diff(paths.W.values, axis=1, prepend=np.broadcast_to(W0, (5000, 1, 2, 3)))
    for k, length in enumerate((0.25, 0.75)):
        assert stats.kstest(increments[:, k].ravel() / math.sqrt(length), "norm").pvalue > 1e-3


def test_equal_seeds_give_equal_bits_for_any_chunking_and_number_of_workers() -> None:
    M, W0, times = dln.Manifold(3, (3, 2)), start((3, 2), 2), [0.0, 0.1, 0.3]
    whole = M.brownian(W0, times, count=7, seed=9)
    for options in ({"chunk": 1}, {"chunk": 3}, {"chunk": 2, "workers": 2}):
        assert M.brownian(W0, times, count=7, seed=9, **options).identical(whole)
    more = M.brownian(W0, times, count=9, seed=9)
    assert (more.W.values[:7] == whole.W.values).all()
    assert not (M.brownian(W0, times, count=7, seed=10).W.values[:, 1] == whole.W.values[:, 1]).any()


@given(
    st.sampled_from([1, 2, 3, 50, 4096, 4097, 10**9, 10**40, INF]),
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    st.floats(-40.0, 40.0),
    st.sampled_from(["cross", "reflect"]),
    st.data(),
)
@settings(max_examples=60, deadline=None)
def test_paths_stay_on_the_manifold_from_their_start_on(
    depth: float, shape: tuple[int, int], log_scale: float, boundary: str, data: st.DataObject
) -> None:
    rank = data.draw(st.integers(1, min(shape)))
    W0 = math.exp(log_scale) * start(shape, rank)
    paths = dln.Manifold(depth, shape, rank).brownian(
        W0, [0.0, 1e-3, 0.2], count=3, seed=data.draw(st.integers(0, 2**64)), step=0.1, boundary=boundary
    )
    W, sigma = paths.W.values, paths.singular_values.values
    assert (paths.status.values == dln.Status.T_MAX).all()
    # the exponent of a power N log σ is off by ulps of itself
    np.testing.assert_allclose(W[:, 0], np.broadcast_to(W0, (3, *shape)), rtol=1e-11, atol=1e-12 * np.abs(W0).max())
    found = np.linalg.svd(W, compute_uv=False)
    np.testing.assert_allclose(found[..., :rank], sigma, rtol=1e-9, atol=1e-12 * sigma.max())
    assert (found[..., rank:] <= 1e-12 * found[..., :1]).all()
    assert (np.diff(sigma, axis=-1) <= 0).all() and (sigma > 0).all()


def test_what_was_run_is_in_the_dataset() -> None:
    starts = np.stack([np.eye(2), 2 * np.eye(2)])
    paths = dln.Manifold(INF, 2).brownian(starts, [0.0, 1.0], seed=1, step=0.5)
    assert dict(paths.sizes) == {"trajectory": 2, "time": 2, "row": 2, "column": 2, "index": 2}
    np.testing.assert_allclose(paths.W.values[:, 0], starts, rtol=1e-14)
    assert [dln.Status(int(s)) for s in paths.status] == [dln.Status.T_MAX] * 2
    assert paths.status.attrs["flag_values"] == [int(dln.Status.T_MAX), int(dln.Status.FAILED)]
    assert paths.attrs == {"depth": INF, "rank": 2, "step": 0.5, "seed": 1, "boundary": "cross"}


def test_a_path_that_leaves_the_range_of_float64_has_failed() -> None:
    paths = dln.Manifold(INF, 1).brownian([[1.0]], [1.0, 1e7], count=30, seed=1, step=1e6)
    failed = paths.status.values == dln.Status.FAILED
    assert 0 < failed.sum() < 30
    assert np.isnan(paths.W.values[failed, 1]).all() and np.isfinite(paths.W.values[:, 0]).all()


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"W0": np.ones((2, 2))}, ValueError, "holds a singular matrix"),
        ({"W0": np.eye(3)}, ValueError, r"W0 has shape \(3, 3\)"),
        ({"W0": np.ones((2, 1, 2, 2))}, ValueError, "W0 has shape"),
        ({"W0": np.stack([np.eye(2)] * 3), "count": 2}, ValueError, "for a count of 2; expected one matrix, or 2"),
        ({"times": []}, ValueError, "times has shape"),
        ({"times": [1.0, 0.5]}, ValueError, "expected rising numbers >= 0"),
        ({"times": [-1.0]}, ValueError, "expected rising numbers >= 0"),
        ({"count": 0}, ValueError, "count is 0"),
        ({"count": None}, TypeError, "count is None"),
        ({"count": 10**9, "times": list(range(100))}, ValueError, "fills the memory"),
        ({"seed": -1}, ValueError, "seed is -1"),
        ({"step": 0.0}, ValueError, "step is 0.0"),
        ({"boundary": "stop"}, ValueError, "boundary is 'stop'; expected 'cross' or 'reflect'"),
        ({"workers": 0}, ValueError, "workers is 0"),
        ({"chunk": 1.5}, TypeError, "chunk is 1.5"),
    ],
    ids=str,
)
def test_bad_arguments_are_named(change: dict[str, object], error: type[Exception], words: str) -> None:
    arguments: dict[str, object] = {"W0": np.eye(2), "times": [1.0], "count": 3, "seed": 0} | change
    with pytest.raises(error, match=words):
        dln.Manifold(3, 2).brownian(arguments.pop("W0"), arguments.pop("times"), **arguments)  # type: ignore[arg-type]
