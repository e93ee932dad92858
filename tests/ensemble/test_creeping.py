"""Where a singular value grows far too slowly for explicit steps, a trajectory still comes to its end, and soon."""

from __future__ import annotations

import numpy as np
import pytest

import dlnsym as dln
from dlnsym._shared.status import Status
from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.task import Task

INSTALLED = [name for name in ("simd", "wide") if ENGINES[name].installed]


@pytest.mark.parametrize("engine", INSTALLED)
def test_a_plateau_of_a_trillion_units_of_flow_time_is_crossed(engine: str) -> None:
    # W stays diagonal: σ′ = σ^{7/4} (1 − σ), the integral of which is (4/3) σ^{−3/4} and some 1e3 at σ = 1e-15
    loss = dln.CompletionProblem(np.diag([2.0, 1.0]), np.ones((2, 2)))
    start, size = np.diag([1.0, 1e-15]), 1e-15
    found = ENGINES[engine].run(Task(loss, 8, engine, tol=1e-6, rtol=1e-7), start[None])
    assert found.status.tolist() == [Status.CONVERGED]
    np.testing.assert_allclose(found.time, 4.0 / 3.0 * size**-0.75, rtol=1e-4)
    np.testing.assert_allclose(found.W[0], np.diag([2.0, 1.0]), rtol=0, atol=2e-3)
    assert found.steps[0] < 10_000


@pytest.mark.parametrize("engine", INSTALLED)
@pytest.mark.parametrize("depth", [2, 3])
def test_a_start_of_lower_rank_turns_as_one_on_its_manifold_does(engine: str, depth: int) -> None:
    loss = dln.CompletionProblem([[-1.0, 0.75], [0.35, None]])
    starts = np.array([[[0.8, 0.4], [0.4, 0.2]], [[0.0, 0.5], [0.0, 0.25]], [[0.3, 0.1], [0.2, 0.4]]])
    found = ENGINES[engine].run(Task(loss, depth, engine, tol=1e-12, rtol=1e-7), starts)
    assert found.status.tolist() == [Status.CONVERGED] * 3
    for k in (0, 1):
        path = dln.integrate(loss, starts[k], depth, float(found.time[k]), digits=15, rank=1)
        np.testing.assert_allclose(found.W[k], path.to_numpy()[-1], rtol=0, atol=2e-6)
