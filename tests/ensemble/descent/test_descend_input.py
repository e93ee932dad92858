"""What ``dln.descend`` refuses: with a message that names the argument, its value and what was expected."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import dlnsym as dln

EYE = np.eye(2)
PROBLEM = dln.CompletionProblem([[1.0, None], [None, 2.0]])
GIVEN: dict[str, Any] = {"loss": PROBLEM, "layers": [EYE, EYE], "step": 0.1, "steps": 2}

CASES: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "no loss": ({"loss": EYE}, TypeError, "loss is array.*expected a loss"),
    "no layers": ({"layers": []}, TypeError, r"layers is \[\]; expected a list of matrices, from W_N to W_1"),
    "one array": ({"layers": np.ones((2, 2, 2))}, TypeError, "layers is array.*expected a list"),
    "another product": (
        {"layers": [EYE, np.ones((2, 3))]},
        ValueError,
        r"layers\[1\] has shape \(2, 3\); .*\.\.\., 2, 2",
    ),
    "widths": ({"layers": [np.ones((2, 3)), EYE]}, ValueError, r"layers\[1\] has shape \(2, 2\); .*\.\.\., 3, 2"),
    "rows": ({"layers": [np.ones((3, 2)), EYE]}, ValueError, r"layers\[0\] has shape \(3, 2\); .*\.\.\., 2, 2"),
    "batches": ({"layers": [np.ones((2, 2, 2)), np.ones((3, 2, 2))]}, ValueError, "expected batches that broadcast"),
    "nan": ({"layers": [EYE, math.nan * EYE]}, ValueError, r"layers\[1\] holds nan"),
    "out of range": (
        {"layers": [1e200 * EYE, 1e200 * EYE]},
        ValueError,
        "^layers give a product with an entry of size inf",
    ),
    "great": (
        {"layers": [1e90 * EYE, 1e90 * EYE]},
        ValueError,
        r"^layers give .* size 1e\+180; expected below 1e\+140",
    ),
    "words": ({"layers": "WW"}, TypeError, "layers is 'WW'"),
    "step 0": ({"step": 0}, ValueError, "step is 0; expected a finite number > 0"),
    "step word": ({"step": "0.1"}, TypeError, "step is '0.1', of type str"),
    "steps": ({"steps": 0}, ValueError, "steps is 0; expected an integer >= 1"),
    "momentum 1": ({"momentum": 1}, ValueError, "momentum is 1; expected a finite number >= 0 and < 1"),
    "momentum": ({"momentum": -0.1}, ValueError, "momentum is -0.1; expected a finite number >= 0 and < 1"),
    "momentum word": ({"momentum": "0"}, TypeError, "momentum is '0'; expected a finite number >= 0 and < 1"),
    "momentum bool": ({"momentum": False}, TypeError, "momentum is False"),
    "noise": ({"noise": math.nan, "seed": 1}, ValueError, "noise is nan; expected a finite number >= 0"),
    "noise seed": ({"noise": 1.0}, ValueError, "seed is None with noise=1; expected an integer >= 0"),
    "batch seed": ({"batch": 1}, ValueError, "seed is None with batch=1; expected an integer >= 0"),
    "seed": ({"noise": 1.0, "seed": -1}, ValueError, "seed is -1; expected an integer >= 0"),
    "batch 0": ({"batch": 0, "seed": 1}, ValueError, "batch is 0; expected an integer >= 1 and <= 2"),
    "batch": ({"batch": 3, "seed": 1}, ValueError, "batch is 3; expected an integer >= 1 and <= 2"),
    "batch of a function": (
        {"loss": dln.FunctionLoss(lambda W: W.sum(), 2, gradient=lambda W: np.ones((2, 2))), "batch": 1, "seed": 0},
        ValueError,
        "batch is 1 for FunctionLoss, whose data have no rows; expected None, or a loss with rows",
    ),
    "save": ({"save": [3]}, ValueError, "save is 3; expected an integer >= 0 and <= 2"),
    "save 0": ({"save": 0}, ValueError, "save is 0; expected an integer >= 1"),
    "save word": ({"save": "all"}, TypeError, "save is 'all'"),
    "memory": ({"steps": 10**9, "save": 1}, ValueError, "save is 1, and 1000000001 matrices of each .*expected fewer"),
    "tol": ({"tol": 0.0}, ValueError, "tol is 0.0; expected a finite number > 0"),
    "progress": ({"progress": 1}, TypeError, "progress is 1; expected a function of two numbers, or None"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_bad_input(case: tuple[dict[str, Any], type[Exception], str]) -> None:
    changed, error, message = case
    given = GIVEN | changed
    with pytest.raises(error, match=message):
        dln.descend(given.pop("loss"), given.pop("layers"), given.pop("step"), **given)


def test_layers_may_be_of_any_kind_of_matrix() -> None:
    precise = dln.balanced_weights([["0.1", "0"], ["0", "0.2"]], 3)
    found = dln.descend(PROBLEM, precise, 0.1, steps=1)
    assert found.W.values[0, 0] == pytest.approx(np.diag([0.1, 0.2]))
    listed = dln.descend(PROBLEM, ([[1, 0], [0, 1]], EYE.tolist()), np.float32(0.125), steps=np.int64(1))
    assert listed.W.values[0, 0].tolist() == EYE.tolist()
