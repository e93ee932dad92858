"""The engine for stiff tasks: outcomes of the portable one, and of runs that no explicit method ends in time."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import engine_tasks
import numpy as np
import pytest
from engine_tasks import TARGET, assert_agree, assert_same, initial, picked
from suites.engines import PassingSuite

from dlnsym.ensemble import Status
from dlnsym.ensemble.engines import portable, stiff
from dlnsym.ensemble.task import Task
from dlnsym.paper.rank_two import problem


def task(mask: Any, depth: float, **more: Any) -> Task:
    # an error of rtol leaves a residual of the square root of tol
    return engine_tasks.task(TARGET, mask, depth, engine="stiff", **{"tol": 1e-12, **more})


def cycle(**more: Any) -> Task:
    of = problem()
    return engine_tasks.task(of.target, of.mask, engine="stiff", **{"tol": 1e-12, **more})


@pytest.mark.parametrize(
    ("mask", "depth", "more"),
    [
        (np.eye(2), math.inf, {}),
        (np.eye(2), 3, {}),
        (np.eye(2), 20, {"rank": 1}),
        (np.eye(2), 1, {}),
        ([[0, 1], [0, 0]], math.inf, {}),
        (np.eye(2), math.inf, {"t_max": 1500.0}),
        (np.ones((2, 2)), 2, {}),
    ],
)
def test_it_agrees_with_the_portable_engine(mask: Any, depth: float, more: dict[str, Any]) -> None:
    job = task(mask, depth, **more)
    w0 = initial(3, 1e-3, 2, 0, 4, job.rank)
    found, other = stiff.run(job, w0), portable.run(replace(job, engine="portable"), w0)
    assert_agree(found, other, job, atol=1e-5)
    assert (found.loss[found.status == Status.CONVERGED] > 0.99 * job.tol).all()


def test_every_run_of_the_3_by_3_example_converges_with_an_error_that_the_tolerance_tells() -> None:
    w0 = initial(8, 0.02, 3, 0, 4)
    found, exact = stiff.run(cycle(), w0), stiff.run(cycle(rtol=1e-11), w0)
    assert (found.status == Status.CONVERGED).all() and (exact.status == Status.CONVERGED).all()
    size = np.abs(exact.W).max(axis=(1, 2))
    # one of them passes a plateau that takes some thousand units of flow time, one ends with a norm of some hundred
    assert found.time.max() > 2000 and size.max() > 100
    assert (np.abs(found.W - exact.W).max(axis=(1, 2)) < 1e-5 * size).all()


def test_bits_do_not_depend_on_the_company() -> None:
    w0 = initial(5, 0.02, 3, 0, 4)
    together = stiff.run(cycle(t_max=30.0), w0)
    backwards = stiff.run(cycle(t_max=30.0), w0[::-1])
    assert_same(together, picked(backwards, slice(None, None, -1)))


def test_a_start_that_shrinks_to_0_ends_at_the_origin() -> None:
    job = engine_tasks.task([[-1.0]], depth=math.inf, engine="stiff")
    assert stiff.run(job, np.array([[[0.5]]])).status[0] == Status.ORIGIN


def test_a_start_below_the_tolerance_stays() -> None:
    found = stiff.run(task(np.eye(2), 3), TARGET[None])
    assert found.status[0] == Status.CONVERGED and found.steps[0] == 0 and (found.W[0] == TARGET).all()


def test_a_determinant_of_the_wrong_sign_stalls_at_rank_one() -> None:
    job = engine_tasks.task(np.diag([1.0, 0.5]), np.ones((2, 2)), depth=5, engine="stiff")
    assert stiff.run(job, np.array([np.diag([1e-2, -9e-3])])).status[0] == Status.STALLED


class TestStiff(PassingSuite):
    engine = "stiff"
