"""The engine on JAX, on the processor, passes the suite of engines; rectangles, lower ranks, other losses, bits."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

import exact_flow
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from suites.engines import EngineSuite, everything

import dlnsym as dln
from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task


class TestJax(EngineSuite):
    engine = "jax"
    depths: ClassVar[Sequence[float]] = (3, math.inf)


SENSED = dln.MatrixSensing(np.cos(np.arange(24.0)).reshape(4, 2, 3), [1.0, -1.0, 2.0, 0.0])
LOSSES: tuple[Any, ...] = (
    dln.LinearRegression(np.cos(np.arange(12.0)).reshape(3, 4), np.ones((2, 4))),
    SENSED,
    dln.FunctionLoss(lambda W: jnp.log(jnp.cosh(W - 1)).sum(), (2, 3)),
)


@pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: type(loss).__name__)
def test_losses_of_other_kinds_end_where_they_do_with_the_portable_engine(loss: Any) -> None:
    task = Task(loss, 3, "jax", tol=1e-300, t_max=2.0, rtol=1e-8)
    w0 = Gaussian(1, 0.3, (2, 3)).take(0, 3)
    found, reference = ENGINES["jax"].run(task, w0), ENGINES["portable"].run(replace(task, rtol=1e-10), w0)
    np.testing.assert_array_equal(found.status, reference.status)
    np.testing.assert_allclose(found.W, reference.W, rtol=0, atol=1e-7)
    np.testing.assert_allclose(found.loss, loss.value(found.W), rtol=1e-9)


def test_other_data_need_no_new_program() -> None:
    """The losses differ, and so do the outcomes, at the same compiled steps."""
    w0 = Gaussian(1, 0.3, (2, 3)).take(0, 3)
    other = dln.MatrixSensing(SENSED.A, SENSED.y + 1)
    for loss in (SENSED, other):
        task = Task(loss, 3, "jax", tol=1e-300, t_max=2.0, rtol=1e-8)
        reference = ENGINES["portable"].run(replace(task, rtol=1e-10), w0)
        np.testing.assert_allclose(ENGINES["jax"].run(task, w0).W, reference.W, rtol=0, atol=1e-7)


def test_frames_of_rectangles_turn_as_in_the_exact_solution() -> None:
    rng = np.random.default_rng(4)
    target, start = rng.standard_normal((4, 2)), 0.3 * rng.standard_normal((4, 2))
    task = Task(everything(target), 2, "jax", tol=1e-300, t_max=2.0, rtol=1e-8)
    found = ENGINES["jax"].run(task, start[None]).W[0]
    wanted = exact_flow.riccati(2.0, start, target)
    assert np.linalg.norm(found - wanted) <= 1e-6 * np.linalg.norm(wanted)


def test_starts_of_lower_rank_keep_it() -> None:
    rng = np.random.default_rng(6)
    loss = dln.CompletionProblem(rng.standard_normal((4, 5)), rng.random((4, 5)) < 0.5)
    w0 = Gaussian(0, 0.3, (4, 5), 2).take(0, 3)
    found = ENGINES["jax"].run(Task(loss, 3, "jax", tol=1e-300, t_max=3.0, rtol=1e-8, rank=2), w0)
    sigma = np.linalg.svd(found.W, compute_uv=False)
    assert (sigma[:, 2:] < 1e-9 * sigma[:, :1]).all() and (sigma[:, 1] > 1e-6).all()


def test_equal_seeds_give_equal_bits_for_any_workers_and_chunks() -> None:
    options: dict[str, Any] = {"count": 23, "scale": 0.05, "seed": 5, "tol": 1e-6, "t_max": 40.0, "engine": "jax"}
    problem = dln.CompletionProblem(np.diag([1.0, 0.6, 0.3]), np.eye(3))
    whole = dln.ensemble(problem, 3, workers=1, **options)
    assert whole.attrs["engine"] == "jax"
    for workers, chunk in ((1, 3), (2, 20)):
        assert whole.equals(dln.ensemble(problem, 3, workers=workers, chunk=chunk, **options))


def test_the_settings_of_jax_are_left_alone() -> None:
    dln.train(dln.CompletionProblem(np.eye(2)), 0.1 * np.eye(2), 3, engine="jax", tol=1e-6)
    assert jax.numpy.ones(1).dtype == np.float32


def test_what_it_does_not_take_is_refused() -> None:
    own = dln.FunctionLoss(lambda W: (W**2).sum(), 2, gradient=lambda W: 2 * W)
    with pytest.raises(ValueError, match="^engine is 'jax', for losses of this library and functions in jax.numpy"):
        dln.train(own, np.eye(2), 3, engine="jax")
    with pytest.raises(ValueError, match="^engine is 'jax', .*of shape .* at depth 1"):
        dln.train(dln.CompletionProblem(np.eye(2)), np.eye(2), 1, engine="jax")
