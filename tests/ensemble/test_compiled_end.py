"""The end of a trajectory in one step, where heyoka is installed: its algebra, where it leads, what it leaves alone."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import heyoka as hy
import numpy as np
import pytest
from engine_tasks import TARGET, initial, task
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.linalg import expm

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.ensemble import Status
from dlnsym.ensemble.engines import compiled, control, rk4
from dlnsym.ensemble.engines.compiled_end import end
from dlnsym.ensemble.engines.compiled_step import step
from dlnsym.ensemble.engines.expressions import ROWS
from dlnsym.ensemble.engines.small_matrices import Factors, between, exponential
from dlnsym.ensemble.task import Task
from dlnsym.flow.halves import Halves
from dlnsym.flow.points import FloatPoint

DIAGONAL = dln.CompletionProblem(np.eye(2), np.eye(2)).in_halves().form()

entries = arrays(np.float64, (4, 4), elements=st.floats(-2, 2))
_NAMES = hy.make_vars(*(f"a{k}" for k in range(16)), *(f"b{k}" for k in range(4)))
_A = [list(_NAMES[4 * k : 4 * k + 4]) for k in range(4)]


def evaluated(expressions: list[Any], a: Array, b: Array | None = None) -> Array:
    numbers = np.concatenate([a.ravel(), np.zeros(4) if b is None else b])
    return np.asarray(hy.cfunc(expressions, list(_NAMES))(numbers))


@given(entries)
def test_the_exponential_of_a_negative_matrix(a: Array) -> None:
    negative = -a @ a.T
    found = evaluated([x for row in exponential(_A) for x in row], negative).reshape(4, 4)
    np.testing.assert_allclose(found, expm(negative), rtol=0, atol=1e-11)


@given(entries, arrays(np.float64, 4, elements=st.floats(-2, 2)))
def test_factors_solve(a: Array, b: Array) -> None:
    positive = a @ a.T + np.eye(4)
    found = evaluated(Factors(_A).solve(list(_NAMES[16:])), positive, b)
    np.testing.assert_allclose(found, np.linalg.solve(positive, b), rtol=0, atol=1e-12)


@given(entries, arrays(np.float64, (4, 4), elements=st.sampled_from([0.0, 0.5, 1.0])))
def test_between_two_matrices_of_numbers(a: Array, n: Array) -> None:
    n = n + n.T
    found = evaluated([x for row in between(n, _A) for x in row], a).reshape(4, 4)
    np.testing.assert_allclose(found, n @ a @ n, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("mask", "depth", "more"),
    [
        (np.eye(2), math.inf, {}),
        (np.eye(2), 1, {}),
        (np.eye(2), 2, {}),
        (np.eye(2), 5, {"rank": 1}),
        ([[1, 1], [0, 1]], 10, {}),
        ([[1, 1], [0, 1]], math.inf, {"tol": 1e-9}),
        ([[0, 1], [0, 0]], math.inf, {}),
        (np.ones((2, 2)), 3, {}),
    ],
)
def test_where_and_when_it_leads_to(mask: Any, depth: float, more: dict[str, Any]) -> None:
    job = task(TARGET, mask, depth, engine="compiled", rtol=1e-6, **more)
    w0 = initial(5, 1e-3, 2, 0, 16, job.rank)
    found, true = compiled.run(job, w0), compiled.run(replace(job, rtol=1e-12), w0)
    np.testing.assert_array_equal(found.status, true.status)
    over = found.status == Status.CONVERGED
    assert over.mean() > 0.4  # with all entries observed, the sign of the determinant may stand in the way
    assert (found.loss[over] <= job.tol).all()
    assert (found.loss[over] >= (1 - control.LANDING) * job.tol).all()
    np.testing.assert_allclose(found.W[over], true.W[over], rtol=0, atol=20 * job.rtol)
    # explicit steps to the end miss this by a hundredth and more
    np.testing.assert_allclose(found.time[over], true.time[over], rtol=100 * job.rtol)


def lanes(job: Task, count: int, above: float) -> tuple[Array, Array]:
    """Lanes that have come to a loss below ``above``, or ended, and what they are told."""
    w0 = initial(2, 1e-3, 2, 0, count, None)
    *state, signs = Halves(job.depth).start(FloatPoint(w0))
    now = np.concatenate([state, np.zeros((1, count)), control.opened(job, w0, np.asarray(job.loss.value(w0)))])
    constants = compiled._constants(job, compiled.in_halves(job.loss), signs)
    advance = step(DIAGONAL, math.inf)
    while True:
        on = (now[ROWS.index("status")] == control.RUNNING) & (now[ROWS.index("loss")] > above)
        if not on.any():
            return now, constants
        now = np.where(on, advance(np.ascontiguousarray(now), pars=constants), now)


def test_lanes_far_from_the_end_are_left_alone() -> None:
    job = task(TARGET, engine="compiled", rtol=1e-6)
    now, constants = lanes(job, 16, above=0.05)
    np.testing.assert_array_equal(end(DIAGONAL, math.inf)(now, pars=constants), now)


def test_lanes_that_have_ended_or_would_end_after_t_max_are_left_alone() -> None:
    job = task(TARGET, engine="compiled", rtol=1e-6)
    now, constants = lanes(job, 16, above=1e-7)
    bring = end(DIAGONAL, math.inf)
    ended = bring(now, pars=constants)
    assert (ended[ROWS.index("status")] == Status.CONVERGED).all()
    np.testing.assert_array_equal(bring(ended, pars=constants), ended)
    soon = constants.copy()
    soon[6] = ended[ROWS.index("t")] * (1 - 1e-9)
    np.testing.assert_array_equal(bring(now, pars=soon), now)


def test_a_lane_stays_when_the_error_allowed_is_too_small() -> None:
    job = task(TARGET, engine="compiled", rtol=1e-6)
    now, constants = lanes(job, 16, above=1e-5)
    strict = constants.copy()
    strict[7] = 1e-12**-2.0
    bring = end(DIAGONAL, math.inf)
    assert (bring(now, pars=constants)[ROWS.index("status")] == Status.CONVERGED).mean() > 0.5
    np.testing.assert_array_equal(bring(now, pars=strict), now)


@pytest.mark.parametrize("depth", [3, math.inf])
def test_the_fixed_step_reference_passes_the_loss_at_the_same_time(depth: float) -> None:
    target = np.array([[0.5, 0.3], [-0.2, 1.4]])
    job = task(target, depth=depth, engine="compiled", rtol=1e-6, tol=1e-9)
    # the singular values lie so far apart that a fixed step follows the turns of the frames
    w0 = 0.3 * (target + initial(2, 0.3, 2, 0, 2))
    found, reference = compiled.run(job, w0), rk4.run(replace(job, step=0.02), w0)
    assert (found.status == Status.CONVERGED).all() and (reference.status == Status.CONVERGED).all()
    # fixed steps stop at the first multiple of a step below the loss
    assert (found.time <= reference.time + 1e-6).all() and (found.time > reference.time - 0.0201).all()
    np.testing.assert_allclose(found.W, reference.W, rtol=0, atol=1e-5)
