"""Ensembles: starts, statuses, equal bits in any company, engines that agree."""

from __future__ import annotations

import importlib
import json
import math
from typing import Any

import numpy as np
import pytest
from engine_tasks import initial

import dlnsym as dln
from dlnsym.ensemble import Status

DIAGONAL = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))


def run(problem: dln.CompletionProblem = DIAGONAL, depth: float = math.inf, **options: Any) -> Any:
    return dln.ensemble(problem, depth, **{"count": 12, "scale": 1e-3, "seed": 1, "workers": 1, **options})


def test_starts_do_not_depend_on_company() -> None:
    together = initial(5, 1e-3, 3, 0, 10)
    for start, stop in ((0, 1), (3, 7), (9, 10)):
        assert (initial(5, 1e-3, 3, start, stop) == together[start:stop]).all()
    assert not (initial(6, 1e-3, 3, 0, 10) == together).any()


def test_the_function_is_not_hidden_by_its_package() -> None:
    importlib.import_module("dlnsym.ensemble.engines")
    assert callable(dln.ensemble)


@pytest.mark.parametrize("depth", [1, 2, 3, 20, math.inf])
def test_every_trajectory_converges(depth: float) -> None:
    found = run(depth=depth)
    assert (found.status == Status.CONVERGED).all()
    # a tolerance that is not given is relative to the loss at W = 0
    assert found.attrs["tol"] == 1e-15 * float(DIAGONAL.value(np.zeros((2, 2))))
    assert (found.loss <= found.attrs["tol"]).all()


@pytest.mark.parametrize("options", [{"chunk": 5}, {"chunk": 1}, {"chunk": 4, "workers": 2}])
def test_equal_bits_for_any_chunking(options: dict[str, Any]) -> None:
    assert run().identical(run(**options))


@pytest.mark.parametrize("depth", [1, 3, math.inf])
def test_a_problem_of_one_number(depth: float) -> None:
    problem = dln.CompletionProblem([[1.0]], [[1]])
    ends = dln.ensemble(problem, depth, count=8, scale=0.1, seed=0, tol=1e-6, workers=1)
    reach = ends.W0.values.ravel() > (-math.inf if depth == 1 else 0.0)
    # beyond depth 1 the flow does not pass 0
    assert (ends.status.values == np.where(reach, Status.CONVERGED, Status.ORIGIN)).all()
    assert ends.W.values[reach].ravel() == pytest.approx(1.0, abs=2e-3)


def test_a_result_says_what_was_run() -> None:
    problem = dln.CompletionProblem([["0.1", None], [None, 2.0]])
    found = dln.ensemble(problem, 3, count=2, scale=1e-2, seed=4, tol=1e-3, engine="portable", workers=1)
    assert found.attrs["version"] == dln.__version__
    assert dln.loss_from_json(json.loads(found.attrs["loss"])) == problem
    unwritten = dln.FunctionLoss(problem.value, (2, 2), gradient=problem.gradient)
    found = dln.ensemble(unwritten, 3, count=1, scale=1e-2, seed=4, tol=1e-1, engine="portable", workers=1)
    assert found.attrs["loss"] == repr(unwritten)
