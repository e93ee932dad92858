"""A trajectory stalls where W has come to rest, all of it: the loss alone may stop falling long before."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.status import Status
from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.engines.resting import left_to_move, velocity
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task

INSTALLED = [name for name in ("portable", "compiled", "simd", "wide", "stiff", "jax") if ENGINES[name].installed]
TURNING = np.array([[0.01, -0.105], [-0.105, 0.99]])
"""Close to a completion of rank one that is not the best one; det W < 0 keeps the rank from growing."""


def nearly_round(gap: float) -> dln.CompletionProblem:
    """The best matrix of rank one is [[1, 0], [0, 0]]; [[0, 0], [0, 1 − gap]] is almost as good."""
    return dln.CompletionProblem(np.diag([1.0, 1.0 - gap]))


@pytest.mark.parametrize(
    ("engine", "gap", "depth"),
    [*((engine, 1e-4, 3) for engine in INSTALLED), ("wide", 1e-4, 2), ("wide", 1e-3, math.inf)],
)
@pytest.mark.parametrize("times", [(), (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0)])
def test_a_stalled_matrix_does_not_turn_on(engine: str, gap: float, depth: float, times: tuple[float, ...]) -> None:
    given = {"times": times} if times else {}
    found = dln.ensemble(nearly_round(gap), depth, W0=TURNING[None], tol=1e-12, engine=engine, workers=1, **given)
    assert found.status.values.tolist() == [Status.STALLED]
    end = found.W_end if times else found.W
    np.testing.assert_allclose(end.values[0], [[1.0, 0.0], [0.0, 0.0]], rtol=0, atol=1e-4)


@pytest.mark.parametrize("engine", [name for name in INSTALLED if name not in ("portable", "jax")])
def test_a_matrix_that_turns_when_flow_time_ends_is_no_stalled_one(engine: str) -> None:
    found = dln.ensemble(nearly_round(1e-4), 2, W0=TURNING[None], tol=1e-12, t_max=2e4, engine=engine, workers=1)
    assert found.status.values.tolist() == [Status.T_MAX]


def test_half_of_all_starts_stall_within_seconds_with_the_engine_for_large_widths() -> None:
    # a singular value that is lost to rounding has a sign still, which says that it does not grow
    task = Task(dln.CompletionProblem(np.diag([1.0, 0.5])), 2, "wide", tol=1e-12, rtol=1e-6)
    starts = Gaussian(0, 0.1, (2, 2)).take(40, 60)
    found = ENGINES["wide"].run(task, starts)
    np.testing.assert_array_equal(found.status == Status.STALLED, np.linalg.det(starts) < 0)


@pytest.mark.parametrize("engine", [name for name in INSTALLED if name != "compiled"])
@pytest.mark.parametrize("depth", [3, math.inf])
def test_a_start_at_a_saddle_stalls_there(engine: str, depth: float) -> None:
    problem, w0 = dln.CompletionProblem(np.diag([2.0, 1.0, 0.5])), np.diag([2.0, 0.0, 0.0])
    found = dln.ensemble(problem, depth, W0=w0, engine=engine, workers=1)
    assert found.status.values.tolist() == [Status.STALLED]
    np.testing.assert_allclose(found.W.values[0], w0, rtol=1e-12)


@pytest.mark.parametrize("engine", [name for name in ("simd", "wide") if name in INSTALLED])
@pytest.mark.parametrize("depth", [2, 3, math.inf])
def test_two_negative_signs_that_do_not_turn_stall_at_the_saddle(engine: str, depth: float) -> None:
    # W stays diagonal, and no entry changes its sign
    start, target = np.diag([2.0, -1e-9, -1e-9]), np.diag([2.0, 1.0, 0.5])
    found = ENGINES[engine].run(
        Task(dln.CompletionProblem(target, np.ones((3, 3))), depth, engine, tol=1e-12), start[None]
    )
    assert found.status.tolist() == [Status.STALLED] and found.steps[0] < 5_000
    np.testing.assert_allclose(found.W[0], np.diag([2.0, 0.0, 0.0]), rtol=0, atol=1e-7)


@pytest.mark.parametrize("engine", [name for name in ("simd", "wide") if name in INSTALLED])
@pytest.mark.parametrize("size", [1e-3, 1e-6])
def test_two_negative_signs_next_to_a_saddle_turn_over(engine: str, size: float) -> None:
    # det W > 0: all that is left at the saddle falls at first, and its singular vectors turn slowly
    target, around = np.diag([2.0, 1.0, 0.5]), np.random.default_rng(1).standard_normal((3, 3))
    start = np.diag([2.0, -size, -size]) + 1e-5 * size * around
    found = ENGINES[engine].run(Task(dln.CompletionProblem(target, np.ones((3, 3))), 3, engine, tol=1e-12), start[None])
    assert found.status.tolist() == [Status.CONVERGED]
    np.testing.assert_allclose(found.W[0], target, rtol=0, atol=1e-5)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10**6), st.sampled_from([(3, 3), (3, 5), (4, 2)]), st.sampled_from([1, 2, 3, 7, math.inf]))
def test_velocities_are_those_of_the_manifold(seed: int, shape: tuple[int, int], depth: float) -> None:
    rng = np.random.default_rng(seed)
    loss = dln.CompletionProblem(rng.standard_normal(shape), rng.random(shape) < 0.7)
    w = rng.standard_normal(shape)
    wanted = -dln.Manifold(depth, shape).at(w).operator(loss.gradient(w))
    np.testing.assert_allclose(
        velocity(loss, depth, None, w[None])[0], wanted, rtol=0, atol=1e-10 * np.abs(wanted).max()
    )


@pytest.mark.parametrize("depth", [2, 3, math.inf])
@pytest.mark.parametrize("size", [1e-2, 1e-4, 1e-6])
def test_what_is_left_is_what_comes(depth: float, size: float) -> None:
    # at diag(1, −σ) beside the target diag(1, 1) it is σ alone that moves, to 0
    loss, w = dln.CompletionProblem(np.eye(2)), np.diag([1.0, -size])
    (left,) = left_to_move(loss, depth, None, w[None])
    assert 0.5 * size <= left * np.linalg.norm(w) <= 3 * size


def test_a_motion_that_does_not_slow_down_has_everything_left() -> None:
    assert left_to_move(nearly_round(0.0), 2, None, np.diag([1.0, 1e-3])[None])[0] == math.inf
