"""The engine for stiff tasks: outcomes of the portable one, and of runs that no explicit method ends in time."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from dlnsym.ensemble import Outcomes, Status
from dlnsym.ensemble.engines import portable, stiff
from dlnsym.ensemble.initial import initial
from dlnsym.ensemble.task import Task, rows
from dlnsym.experiments.rank_two import problem

TARGET = np.array([[0.58724, 0.9], [-0.4, 1.447]])


def task(mask: Any, depth: float, **more: Any) -> Task:
    # an error of rtol leaves a residual of the square root of tol
    return Task(rows(TARGET), rows(np.array(mask, dtype=float)), depth=depth, engine="stiff", **{"tol": 1e-12, **more})


def cycle(**more: Any) -> Task:
    of = problem()
    return Task(rows(of.target), rows(of.mask), depth=math.inf, engine="stiff", **{"tol": 1e-12, **more})


def assert_same(one: Outcomes, other: Outcomes) -> None:
    for name, values in vars(one).items():
        np.testing.assert_array_equal(values, getattr(other, name))


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
    np.testing.assert_array_equal(found.status, other.status)
    ended = np.isin(found.status, (Status.CONVERGED, Status.T_MAX))
    assert ended.any()
    np.testing.assert_allclose(found.W[ended], other.W[ended], rtol=0, atol=1e-5)
    np.testing.assert_allclose(found.time[ended], other.time[ended], rtol=1e-2)
    converged = found.status == Status.CONVERGED
    assert (found.loss[converged] <= job.tol).all() and (found.loss[converged] > 0.99 * job.tol).all()
    np.testing.assert_allclose(job.problem.loss(found.W), found.loss, rtol=1e-6)
    assert (found.time[found.status == Status.T_MAX] == job.t_max).all()


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
    assert_same(together, Outcomes(**{name: values[::-1] for name, values in vars(backwards).items()}))


def test_a_start_that_shrinks_to_0_ends_at_the_origin() -> None:
    job = Task(((-1.0,),), ((1.0,),), depth=math.inf, engine="stiff")
    assert stiff.run(job, np.array([[[0.5]]])).status[0] == Status.ORIGIN


def test_a_start_below_the_tolerance_stays() -> None:
    found = stiff.run(task(np.eye(2), 3), TARGET[None])
    assert found.status[0] == Status.CONVERGED and found.steps[0] == 0 and (found.W[0] == TARGET).all()


def test_a_determinant_of_the_wrong_sign_stalls_at_rank_one() -> None:
    job = Task(((1.0, 0.0), (0.0, 0.5)), ((1.0, 1.0), (1.0, 1.0)), depth=5, engine="stiff")
    assert stiff.run(job, np.array([np.diag([1e-2, -9e-3])])).status[0] == Status.STALLED
