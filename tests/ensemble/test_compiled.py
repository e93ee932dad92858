"""The compiled engine, where heyoka is installed: its kernels, its outcomes beside the portable engine's, its bits."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import engine_tasks
import heyoka as hy
import numpy as np
import pytest
from engine_tasks import DIAGONAL, TARGET, assert_agree, assert_same, initial, picked
from suites.engines import PassingSuite

import dlnsym as dln
from dlnsym.ensemble import Status
from dlnsym.ensemble.engines import compiled, portable
from dlnsym.ensemble.task import Task
from dlnsym.kernels import heyoka_target, numpy_target


def task(target: Any = DIAGONAL, mask: Any = None, depth: float = math.inf, **more: Any) -> Task:
    return engine_tasks.task(target, mask, depth, engine="compiled", **{"rtol": 1e-8, **more})


@pytest.mark.parametrize("depth", [2, 3, 20, math.inf])
def test_compiled_kernels_are_those_of_numpy(depth: float) -> None:
    places = hy.make_vars(*"abcdefghi")
    compiled_rates = hy.cfunc(list(heyoka_target.halves_rates(*places, float(depth))), places)
    rng = np.random.default_rng(0)
    halves = rng.standard_normal((4, 400)) * 10 ** rng.uniform(-6, 1, 400)
    halves[2:, :100] *= 10 ** rng.uniform(-12, 0, 100)
    halves[2:, 0] = 0.0
    # σ_1 ≥ σ_2: p is the longer half
    p, q = np.hypot(*halves[:2]), np.hypot(*halves[2:])
    halves[2:] *= np.minimum(1.0, 0.999 * p / np.maximum(q, 1e-300))
    log_det = np.log(np.abs(p**2 - np.hypot(*halves[2:]) ** 2) / 4)
    gradient = rng.standard_normal((4, 400))
    columns = np.concatenate([halves, log_det[None], gradient])
    found, wanted = compiled_rates(columns), np.array(numpy_target.halves_rates(*columns, depth))
    scale = np.concatenate([np.tile(p, (4, 1)), np.ones((1, 400)), wanted[5:]])
    assert (np.abs(found - wanted) <= 2e-14 * scale).all()


@pytest.mark.parametrize(
    ("mask", "depth", "more"),
    [
        (np.eye(2), math.inf, {}),
        (np.eye(2), 3, {}),
        (np.eye(2), 20, {"rank": 1}),
        (np.eye(2), 1, {}),
        (np.eye(2), 2, {}),
        ([[1, 1], [0, 1]], 5, {}),
        ([[0, 1], [0, 0]], math.inf, {}),
        (np.eye(2), math.inf, {"t_max": 1500.0}),
    ],
)
def test_both_engines_agree_on_outcomes(mask: Any, depth: float, more: dict[str, Any]) -> None:
    job = task(TARGET, mask, depth, **more)
    w0 = initial(3, 1e-3, 2, 0, 12, job.rank)
    fast, slow = compiled.run(job, w0), portable.run(replace(job, engine="portable"), w0)
    assert_agree(fast, slow, job, atol=1e-6)


def test_bits_do_not_depend_on_the_company() -> None:
    job = task(rtol=1e-7)
    w0 = initial(5, 1e-3, 2, 0, 1100)
    together = compiled.run(job, w0)
    for which in (slice(0, 1), slice(3, 16), slice(1000, 1100), np.arange(1100)[::-7]):
        assert_same(picked(together, which), compiled.run(job, w0[which]))


def test_bits_do_not_depend_on_workers_and_chunks() -> None:
    problem = dln.CompletionProblem(DIAGONAL, np.eye(2))
    arguments: dict[str, Any] = {"count": 300, "scale": 1e-3, "seed": 2, "engine": "compiled"}
    one = dln.ensemble(problem, math.inf, workers=1, **arguments)
    two = dln.ensemble(problem, math.inf, workers=2, chunk=70, **arguments)
    assert one.equals(two)


def test_a_tighter_tolerance_tells_the_error() -> None:
    w0 = initial(11, 1e-3, 2, 0, 200)
    exact = compiled.run(task(rtol=1e-12), w0)
    previous = math.inf
    for rtol in (1e-6, 1e-8, 1e-10):
        error = float(np.median(np.abs(compiled.run(task(rtol=rtol), w0).W - exact.W).max(axis=(1, 2))))
        assert error < min(previous, 10 * rtol)
        previous = error


def test_starts_of_any_size_and_singular_values_far_apart() -> None:
    job = task([[0.6, 0.9], [0.3, 1.4]], np.ones((2, 2)), depth=3, rtol=1e-7)
    w0 = np.stack([np.diag([1e-3, 1e-9]), np.eye(2) * 1e-3, -np.eye(2) * 0.5, np.eye(2) * 30])
    found = compiled.run(job, w0)
    assert (found.status == Status.CONVERGED).all()
    np.testing.assert_allclose(found.W, np.broadcast_to([[0.6, 0.9], [0.3, 1.4]], found.W.shape), atol=1e-7)
    # on the rescaled clock a tiny start costs the logarithm of its size
    tiny = compiled.run(task(), initial(0, 1e-60, 2, 0, 20))
    assert (tiny.status == Status.CONVERGED).all() and tiny.steps.max() < 2000
    assert tiny.time.min() > 1e57


def test_a_determinant_of_the_wrong_sign_stalls_at_rank_one() -> None:
    found = compiled.run(task(np.diag([1.0, 0.5]), np.ones((2, 2)), depth=5), np.array([np.diag([1e-2, -1e-2])]))
    assert found.status.tolist() == [Status.STALLED]
    assert found.effective_rank[0] < 1.02
    assert np.linalg.det(found.W[0]) <= 0


def test_the_origin_is_told() -> None:
    found = compiled.run(task(np.zeros((2, 2)), np.ones((2, 2)), depth=3, tol=1e-300), np.array([np.eye(2) * 0.5]))
    assert found.status[0] == Status.ORIGIN
    assert np.abs(found.W).max() < 1e-100


def test_a_start_at_the_target_has_converged() -> None:
    found = compiled.run(task(), np.array([DIAGONAL]))
    assert (found.status[0], found.steps[0], found.time[0]) == (Status.CONVERGED, 0, 0.0)


def test_a_start_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="out of range"):
        compiled.run(task(), np.array([np.eye(2) * 1e-200]))


def test_auto_takes_it_for_width_two() -> None:
    problem = dln.CompletionProblem(DIAGONAL, np.eye(2))
    assert dln.ensemble(problem, math.inf, count=3, scale=1e-3, seed=0).attrs["engine"] == "compiled"
    wider = dln.CompletionProblem(np.eye(3), np.eye(3))
    assert dln.ensemble(wider, math.inf, count=2, scale=1e-1, seed=0, tol=1e-3).attrs["engine"] == "simd"


class TestCompiled(PassingSuite):
    engine = "compiled"

    @pytest.mark.parametrize("N", [2, 3, math.inf])
    @pytest.mark.parametrize("width", [2])
    def test_starts_with_equal_singular_values_come_to_their_end(self, width: int, N: float) -> None:
        super().test_starts_with_equal_singular_values_come_to_their_end(width, N)
