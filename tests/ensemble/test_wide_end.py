"""The end of stiff trajectories in the engine for large widths."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.status import Status
from dlnsym.ensemble.engines.wide.backward import History
from dlnsym.ensemble.engines.wide.end import End
from dlnsym.ensemble.starts import Gaussian
from dlnsym.losses.residuals import curvature, evaluation


def problem(shape: tuple[int, int], observed: int, rank: int = 2) -> dln.CompletionProblem:
    """A target of low rank, of which so many entries are observed."""
    rng = np.random.default_rng(5)
    target = rng.standard_normal((shape[0], rank)) @ rng.standard_normal((rank, shape[1]))
    mask = np.zeros(math.prod(shape), dtype=bool)
    mask[rng.permutation(len(mask))[:observed]] = True
    return dln.CompletionProblem(target, mask.reshape(shape))


@pytest.mark.parametrize(
    ("shape", "observed", "depth"),
    [*(((18, 18), 150, depth) for depth in (2, 3, 8, math.inf)), ((10, 12), 90, 3), ((6, 7), 30, 3)],
)
def test_outcomes_have_six_digits(shape: tuple[int, int], observed: int, depth: float) -> None:
    # wide enough for machine code, too narrow for that of the end, and for that of steps
    given = {"count": 2, "scale": 1e-2, "seed": 3, "tol": 1e-6, "engine": "wide"}
    fast, exact = (dln.ensemble(problem(shape, observed), depth, rtol=rtol, **given) for rtol in (1e-7, 1e-10))
    assert (fast.status.values == Status.CONVERGED).all()
    assert (abs(fast.loss.values / 1e-6 - 1) < 1e-6).all()
    difference = np.linalg.norm(fast.W.values - exact.W.values, axis=(1, 2))
    assert (difference < 1e-6 * np.linalg.norm(exact.W.values, axis=(1, 2))).all()
    np.testing.assert_allclose(fast.time, exact.time, rtol=1e-3)


@pytest.mark.parametrize(("shape", "observed", "number"), [((12, 12), 70, 31), ((12, 12), 70, 34), ((10, 10), 50, 35)])
def test_what_goes_far_out_has_six_digits_as_well(shape: tuple[int, int], observed: int, number: int) -> None:
    task, start = problem(shape, observed), Gaussian(3, 1e-2, shape).take(number, number + 1)
    found, exact = (
        dln.ensemble(task, math.inf, W0=start, tol=1e-6, rtol=rtol, engine="wide", workers=1) for rtol in (1e-7, 1e-10)
    )
    assert found.status.values.tolist() == [Status.CONVERGED]
    size = np.linalg.norm(exact.W.values)
    assert size > 4 * np.linalg.norm(task.gradient(np.zeros(shape)))
    assert np.linalg.norm(found.W.values - exact.W.values) < 1e-6 * size


@pytest.mark.parametrize("rtol", [1e-2, 1e-4])
def test_loose_tolerances_come_to_an_end_too(rtol: float) -> None:
    # what implicit steps miss far from the minimisers does not hold a trajectory up
    found = dln.ensemble(
        problem((18, 18), 150), math.inf, count=4, scale=1e-2, seed=0, tol=1e-6, rtol=rtol, engine="wide"
    )
    assert (found.status.values == Status.CONVERGED).all()
    assert (found.steps.values < 2000).all()


@pytest.mark.parametrize("share", [0.1, 0.9])
def test_a_stiff_trajectory_stops_at_the_flow_time_asked_for(share: float) -> None:
    task = problem((18, 18), 150)
    start = 1e-2 * np.random.default_rng(0).standard_normal((18, 18))
    end = dln.train(task, start, math.inf, tol=1e-6, engine="wide")
    t_max = share * float(end.time[0])
    cut = dln.train(task, start, math.inf, tol=1e-6, t_max=t_max, engine="wide")
    exact = dln.train(task, start, math.inf, tol=1e-6, t_max=t_max, engine="wide", rtol=1e-10)
    assert cut.status[0] == Status.T_MAX
    np.testing.assert_allclose(cut.W[0], exact.W[0], rtol=0, atol=1e-6 * np.linalg.norm(exact.W[0]))


def test_near_the_end_linear_systems_get_time_to_lengthen_their_steps() -> None:
    # errors of the past, larger than those allowed in their steps, keep the first ones short
    found = dln.ensemble(problem((30, 30), 400, 5), 5, count=1, scale=1e-3, seed=2, tol=1e-6, engine="wide", workers=1)
    assert found.status.values.tolist() == [Status.CONVERGED]
    assert found.steps.values[0] < 1800


@settings(deadline=None)
@given(st.lists(st.floats(-3, 3), min_size=4, max_size=4), st.floats(0.2, 4.0))
def test_a_history_follows_polynomials_of_its_order(coefficients: list[float], factor: float) -> None:
    curve = np.polynomial.Polynomial(coefficients)
    times = [0.1, 0.3, 0.4, 0.8, 1.0]
    history = History(times, [np.full((1, 1), curve(t)) for t in times])
    history.stretch(factor)
    first, past = history.predicted()
    after = 1.0 + history.h
    np.testing.assert_allclose(first, curve(after), rtol=0, atol=1e-8 * 5**4)
    # W − P = c f(W) − Ψ
    np.testing.assert_allclose(past, history.pace * curve.deriv()(after), rtol=0, atol=1e-8 * 5**4)
    np.testing.assert_allclose(history.within(np.zeros((1, 1)))(0.5), curve(1.0 + 0.5 * history.h), atol=1e-8 * 5**4)


@pytest.mark.parametrize(("depth", "least"), [(math.inf, 1e-4), (math.inf, 1e-9), (3, 1e-7)])
def test_a_fast_part_that_symmetry_hides_is_seen(depth: float, least: float) -> None:
    """W stays diagonal, its largest entry where it is: no difference of rates shows how fast that one comes back."""
    problem = dln.CompletionProblem(np.diag([2.0, 1.0, 0.5]))
    start = np.diag([2.0, least, 0.1 * least])
    found = dln.ensemble(problem, depth, W0=start, tol=1e-13, engine="wide", workers=1)
    assert found.status.values.tolist() == [dln.Status.CONVERGED] and found.steps.values[0] < 1500
    np.testing.assert_allclose(found.W.values[0], np.diag([2.0, 1.0, 0.5]), rtol=0, atol=1e-6)


def test_steps_by_linear_systems_stay_in_range_where_w_rests() -> None:
    problem = dln.CompletionProblem(np.eye(2))
    of_loss = curvature(problem)
    assert of_loss is not None
    end = End(3, 2, evaluation(problem), of_loss, 1e-7)
    assert end.open([1.0, 2.0, 3.0, 4.0], [np.eye(2)] * 4)
    lengths = []
    for _ in range(30):
        trial = end.attempt(math.inf)
        lengths.append(trial.h)
        end.take(trial)
    assert math.isfinite(lengths[-1]) and lengths[-1] > 1e50
    np.testing.assert_array_equal(end.w, np.eye(2))
