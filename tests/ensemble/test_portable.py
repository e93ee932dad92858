"""The portable engine: its outcomes beside the fixed-step reference, every status, its bits, any width."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import engine_tasks
import numpy as np
import pytest
from engine_tasks import DIAGONAL, assert_same, initial, picked
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import DOP853
from suites.engines import PassingSuite

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.ensemble import Status
from dlnsym.ensemble.engines import portable, rk4
from dlnsym.ensemble.task import Task
from dlnsym.flow.tableau import DOP853 as OWN


def task(target: Any = DIAGONAL, mask: Any = None, depth: float = math.inf, **more: Any) -> Task:
    return engine_tasks.task(target, mask, depth, engine="portable", **more)


def aim(width: int) -> Array:
    """A target of full rank that no rotation leaves as it is."""
    return np.diag(np.linspace(0.5, 1.5, width)) + 0.1 * np.cos(np.arange(width * width).reshape(width, width))


def test_the_coefficients_are_scipys() -> None:
    stages = DOP853.n_stages
    padded = [(*row, *[0.0] * (stages - len(row))) for row in OWN.a]
    np.testing.assert_array_equal(padded, DOP853.A[:stages, :stages])
    np.testing.assert_array_equal(OWN.b, DOP853.B)
    for own, name in zip(OWN.errors, ("E5", "E3"), strict=True):
        np.testing.assert_array_equal((*own, 0.0), getattr(DOP853, name))
    assert DOP853.error_estimator_order + 1 == OWN.error_order


@pytest.mark.parametrize(("width", "depth"), [(1, math.inf), (2, 2), (2, math.inf), (3, 5), (4, math.inf)])
def test_states_on_the_way_are_those_of_the_fixed_step_reference(width: int, depth: float) -> None:
    job = task(aim(width), depth=depth, t_max=4.0, rtol=1e-9)
    # the singular values lie so far apart that a fixed step follows the turns of the frames
    w0 = 0.3 * (aim(width) + initial(2, 0.3, width, 0, 4))
    found, reference = portable.run(job, w0), rk4.run(replace(job, step=0.005), w0)
    for outcomes in (found, reference):
        np.testing.assert_array_equal(outcomes.status, Status.T_MAX)
        np.testing.assert_array_equal(outcomes.time, 4.0)
    np.testing.assert_allclose(found.W, reference.W, rtol=0, atol=1e-7)


@pytest.mark.parametrize(("width", "count"), [(3, 8), (20, 3)])
def test_wide_ensembles_converge(width: int, count: int) -> None:
    job = task(aim(width), tol=1e-6)
    found = portable.run(job, initial(0, 1e-3, width, 0, count))
    np.testing.assert_array_equal(found.status, Status.CONVERGED)
    np.testing.assert_allclose(job.loss.value(found.W), found.loss, rtol=1e-6)
    assert ((1 - 1e-6) * job.tol <= found.loss).all() and (found.loss <= job.tol).all()


@pytest.mark.parametrize(
    ("width", "depth", "rank"), [(2, math.inf, None), (2, 4, 1), (4, 3, 2), (3, math.inf, None), (3, 1, None)]
)
def test_bits_do_not_depend_on_the_company(width: int, depth: float, rank: int | None, monkeypatch: Any) -> None:
    job = task(aim(width), depth=depth, rank=rank, t_max=30.0)
    w0 = initial(5, 1e-1, width, 0, 40, rank)
    together = portable.run(job, w0)
    monkeypatch.setattr(portable, "LANES_AT_A_TIME", 64)
    for which in (slice(None), slice(0, 1), slice(3, 20), np.arange(40)[::-3]):
        assert_same(portable.run(job, w0[which]), picked(together, which))


@pytest.mark.parametrize("width", [2, 3])
def test_a_tighter_tolerance_tells_the_error(width: int) -> None:
    w0 = initial(11, 1e-3, width, 0, 16)
    exact = portable.run(task(aim(width), tol=1e-12, rtol=1e-12), w0)
    previous = math.inf
    for rtol in (1e-6, 1e-8, 1e-10):
        found = portable.run(task(aim(width), tol=1e-12, rtol=rtol), w0)
        error = float(np.median(np.abs(found.W - exact.W).max(axis=(1, 2))))
        assert error < min(previous, 30 * rtol)
        previous = error


@pytest.mark.parametrize("width", [2, 3])
def test_flow_time_ends_at_t_max(width: int) -> None:
    w0 = initial(3, 1e-3, width, 0, 6)
    whole = portable.run(task(aim(width)), w0)
    t_max = float(np.median(whole.time))
    found = portable.run(task(aim(width), t_max=t_max), w0)
    late = whole.time > t_max
    assert late.any() and not late.all()
    np.testing.assert_array_equal(found.status, np.where(late, Status.T_MAX, Status.CONVERGED))
    assert (found.time[late] == t_max).all()
    assert (found.loss[late] > 1e-15).all()


@pytest.mark.parametrize(("width", "rank"), [(2, None), (3, 1)])
def test_the_origin_is_told(width: int, rank: int | None) -> None:
    job = task(np.zeros((width, width)), np.ones((width, width)), 3, tol=1e-300, rank=rank)
    found = portable.run(job, initial(0, 0.5, width, 0, 2, rank))
    np.testing.assert_array_equal(found.status, Status.ORIGIN)
    assert np.abs(found.W).max() < 1e-100


@pytest.mark.parametrize("width", [2, 3])
def test_a_determinant_of_the_wrong_sign_stalls_at_a_lower_rank(width: int) -> None:
    start = np.diag([1e-2] * (width - 1) + [-1e-2]) * np.linspace(1, 1.5, width)
    job = task(np.diag([1.0, 0.5, 0.25][:width]), np.ones((width, width)), depth=2)
    found = portable.run(job, start[None])
    assert found.status.tolist() == [Status.STALLED]
    assert found.effective_rank[0] < width - 0.5


def test_what_cannot_be_integrated_fails_and_is_kept() -> None:
    """A loss whose gradient has no value."""
    loss = dln.FunctionLoss(lambda w: (w**2).sum((-2, -1)), (3, 3), gradient=lambda w: np.full_like(w, math.nan))
    start = np.diag([1.0, 0.8, 0.6])
    found = portable.run(Task(loss, 3, "portable", tol=1e-9), start[None])
    assert found.status.tolist() == [Status.FAILED]
    np.testing.assert_allclose(found.W[0], start, atol=1e-15)


@pytest.mark.parametrize("depth", [2, 3, math.inf])
def test_equal_singular_values_are_no_obstacle(depth: float) -> None:
    job = task(aim(3), depth=depth)
    found = portable.run(job, np.eye(3)[None])
    assert found.status.tolist() == [Status.CONVERGED]
    nearby = portable.run(job, (np.eye(3) + 1e-9 * np.cos(np.arange(9)).reshape(3, 3))[None])
    np.testing.assert_allclose(found.W, nearby.W, rtol=0, atol=1e-6)


def test_a_start_at_the_target_has_converged() -> None:
    found = portable.run(task(), np.array([DIAGONAL]))
    assert (found.status[0], found.steps[0], found.time[0]) == (Status.CONVERGED, 0, 0.0)


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(1, 3),
    depth=st.sampled_from([1, 2, 3, 10, math.inf]),
    exponent=st.floats(-8, 0.5),
    seed=st.integers(0, 2**32),
    log_tol=st.floats(-12, -1),
)
def test_the_loss_falls_to_the_tolerance_or_the_status_says_why_not(
    width: int, depth: float, exponent: float, seed: int, log_tol: float
) -> None:
    rng = np.random.default_rng(seed)
    job = task(rng.standard_normal((width, width)), depth=depth, tol=10**log_tol, t_max=10.0)
    w0 = initial(seed, 10**exponent, width, 0, 3)
    found = portable.run(job, w0)
    np.testing.assert_allclose(job.loss.value(found.W), found.loss, rtol=1e-6, atol=1e-25)
    assert (found.loss <= job.loss.value(w0) * (1 + 1e-6)).all()
    converged, late = found.status == Status.CONVERGED, found.status == Status.T_MAX
    assert (converged == (found.loss <= job.tol)).all()
    assert (found.time[late] == job.t_max).all() and (found.time <= job.t_max).all()
    if depth > 1:
        # the determinant keeps its sign
        known = np.abs(np.linalg.det(found.W)) > 1e-12
        assert (np.sign(np.linalg.det(found.W)) == np.sign(np.linalg.det(w0)))[known].all()


class TestPortable(PassingSuite):
    engine = "portable"
