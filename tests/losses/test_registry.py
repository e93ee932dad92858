"""Losses by name: what a store wrote is re-created, and what is damaged or unknown is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

import dlnsym as dln
from dlnsym.losses import loss_from_json, stored_loss

LOSSES = [
    dln.CompletionProblem([["0.1", None, 3]], weights=[[1, 1, "1/3"]]),
    dln.LinearRegression([[1, "0.1"]], [[2, 3]]),
    dln.MatrixSensing([[[1, 2]], [["1/3", 0.5]]], ["0.1", 2]),
]


def test_a_new_process_re_creates_what_an_old_one_wrote() -> None:
    program = (
        "import json, sys, dlnsym;"
        "print(json.dumps([dlnsym.loss_from_json(p).to_json() for p in json.loads(sys.argv[1])]))"
    )
    written = [loss.to_json() for loss in LOSSES]
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(written)], check=True, capture_output=True, text=True
    )
    assert json.loads(done.stdout) == written


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        (None, "the kind of a stored loss is None; expected one of CompletionProblem, .*or that the module"),
        ({}, "the kind of a stored loss is None"),
        ({"kind": "os.system"}, "the kind of a stored loss is 'os.system'"),
        ({"kind": "CompletionProblem"}, "a stored CompletionProblem cannot be re-created: 'target'"),
        ({"kind": "CompletionProblem", "target": [[None]]}, "cannot be re-created: target, of shape"),
        ({"kind": "LinearRegression", "X": [[1]], "Y": [[1, 2]]}, "cannot be re-created: Y has shape"),
        ({"kind": "MatrixSensing", "A": 3, "y": []}, "cannot be re-created: A has shape"),
        (
            {"kind": "FunctionLoss", "name": "f"},
            "cannot be re-created: the function 'f', version None is not in the store",
        ),
    ],
)
def test_what_is_damaged_is_refused(plain: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        loss_from_json(plain)


def test_a_class_of_ones_own_is_one_class() -> None:
    @stored_loss
    class Distance:
        """½|W − 1|²."""

        shape = (2, 2)

        def value(self, W: Any) -> Any:
            return ((np.asarray(W) - 1) ** 2).sum(axis=(-2, -1)) / 2

        def gradient(self, W: Any) -> Any:
            return np.asarray(W) - 1

        def to_json(self) -> dict[str, Any]:
            return {"kind": "Distance"}

        @classmethod
        def from_json(cls, plain: Mapping[str, Any]) -> Distance:
            return cls()

    assert isinstance(loss_from_json({"kind": "Distance"}), Distance)
    with pytest.raises(ValueError, match="a loss of kind 'MatrixSensing' is registered by dlnsym.losses.linear"):
        stored_loss(type("MatrixSensing", (Distance,), {}))
