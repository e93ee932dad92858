"""Losses from functions of one's own, with the derivatives that are given; for those that JAX finds see test_jax.py."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import strategies as st
from suites.loss import FunctionLosses

import dlnsym as dln


def quartic(W: Any) -> Any:
    return (W**4).sum() / 4


def cubes(W: Any) -> Any:
    return W**3


def squares_times(W: Any, X: Any) -> Any:
    return 3 * W**2 * X


shapes = st.tuples(st.integers(1, 3), st.integers(1, 3))
names = st.sampled_from([None, "quartic"])


class TestFirstOrder(FunctionLosses):
    instances: ClassVar[Any] = st.builds(
        lambda shape, name: dln.FunctionLoss(quartic, shape, cubes, name, name and "1"), shapes, names
    )


class TestSecondOrder(FunctionLosses):
    instances: ClassVar[Any] = st.builds(
        lambda shape: dln.FunctionLoss(quartic, shape, cubes, hessian_product=squares_times), shapes
    )


def test_two_versions_are_two_losses() -> None:
    first, second = (dln.FunctionLoss(quartic, 2, cubes, name="q", version=v) for v in ("1", "2"))
    assert first != second
    assert first.to_json() != second.to_json()
    assert first == dln.FunctionLoss(quartic, (2, 2), cubes, name="q", version="1")
    assert first != dln.FunctionLoss(quartic, 3, cubes, name="q", version="1")


def test_results_are_passed_on() -> None:
    loss = dln.FunctionLoss(lambda W: math.inf, 2, lambda W: W * math.nan)
    assert loss.value(np.eye(2)) == math.inf
    assert np.isnan(loss.gradient(np.eye(2))).all()


def test_functions_cannot_change_what_they_are_given() -> None:
    def greedy(W: Any) -> Any:
        W[0, 0] = 5.0
        return 0.0

    w = np.eye(2)
    with pytest.raises(ValueError, match="read-only"):
        dln.FunctionLoss(greedy, 2, cubes).value(w)
    assert w[0, 0] == 1 and w.flags.writeable


BAD: dict[str, tuple[Any, type[Exception], str]] = {
    "no function": (lambda: dln.FunctionLoss(3, 2), TypeError, "^f is 3; expected a function"),  # type: ignore[arg-type]
    "no gradient function": (lambda: dln.FunctionLoss(quartic, 2, 3), TypeError, "^gradient is 3; expected a function"),  # type: ignore[arg-type]
    "no shape": (lambda: dln.FunctionLoss(quartic, 0, cubes), ValueError, "^shape is 0; expected an integer >= 1"),
    "three sides": (
        lambda: dln.FunctionLoss(quartic, (1, 2, 3), cubes),
        ValueError,
        r"^shape is \(1, 2, 3\); expected",
    ),  # type: ignore[arg-type]
    "a number as name": (lambda: dln.FunctionLoss(quartic, 2, cubes, name=1), TypeError, "^name is 1"),  # type: ignore[arg-type]
    "a Hessian alone": (
        lambda: dln.FunctionLoss(quartic, 2, hessian_product=squares_times),
        ValueError,
        "^hessian_product is given without gradient",
    ),
    "a matrix for a number": (
        lambda: dln.FunctionLoss(cubes, 2, cubes).value(np.eye(2)),
        ValueError,
        r"^f returned an array of shape \(2, 2\); expected shape \(\)",
    ),
    "a number for a matrix": (
        lambda: dln.FunctionLoss(quartic, 2, quartic).gradient([np.eye(2)]),
        ValueError,
        r"^gradient returned an array of shape \(\); expected shape \(2, 2\)",
    ),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
def test_bad_functions_are_named(case: Any) -> None:
    make, error, message = case
    with pytest.raises(error, match=message):
        make()
