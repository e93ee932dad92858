"""Losses from functions of one's own: with derivatives that are given, or found by JAX."""

from __future__ import annotations

import copy
import math
import pickle
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from suites.loss import Losses, shared

import dlnsym as dln
from dlnsym.losses.registry import loss_from_json


def quartic(W: Any) -> Any:
    return (W**4).sum() / 4


def cubes(W: Any) -> Any:
    return W**3


def squares_times(W: Any, X: Any) -> Any:
    return 3 * W**2 * X


def traced(W: Any) -> Any:
    return ((W**2).sum() - 1) ** 2 / 4 + (W[0, 0] * W[-1, -1])


shapes = st.tuples(st.integers(1, 3), st.integers(1, 3))
names = st.sampled_from([None, "quartic"])


class FunctionLosses(Losses):
    """Whose text a store cannot compare."""

    largest = 1e60

    @shared
    @given(st.data())
    def test_json_makes_an_equal_one(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if loss.name is None:
            with pytest.raises(ValueError, match=r"a store knows it by a name and a version: expected FunctionLoss"):
                loss.to_json()
            return
        assert loss.to_json() == {"kind": "FunctionLoss", "shape": list(loss.shape), "name": "quartic", "version": "1"}
        with pytest.raises(
            ValueError, match="the function 'quartic', version '1' is not in the store; expected the Func"
        ):
            loss_from_json(loss.to_json())


class TestFirstOrder(FunctionLosses):
    instances: ClassVar[Any] = st.builds(
        lambda shape, name: dln.FunctionLoss(quartic, shape, cubes, name, name and "1"), shapes, names
    )


class TestSecondOrder(FunctionLosses):
    instances: ClassVar[Any] = st.builds(
        lambda shape: dln.FunctionLoss(quartic, shape, cubes, hessian_product=squares_times), shapes
    )


# compiled once for each shape
DIFFERENTIATED = [dln.FunctionLoss(traced, shape, name="quartic", version="1") for shape in ((2, 2), (1, 3))]


class TestDifferentiated(FunctionLosses):
    instances: ClassVar[Any] = st.sampled_from(DIFFERENTIATED)


def test_jax_works_in_float64_and_leaves_its_settings_alone() -> None:
    import jax.numpy as jnp

    loss = dln.FunctionLoss(lambda W: jnp.sum(jnp.log1p(W**2)), 2)
    w = np.full((2, 2), 1e-9)
    assert float(loss.value(w)) == pytest.approx(4e-18, rel=1e-12)
    assert loss.gradient(w) == pytest.approx(np.full((2, 2), 2e-9), rel=1e-12)
    assert jnp.ones(1).dtype == jnp.float32


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


def test_without_pickle_of_what_was_compiled() -> None:
    loss = DIFFERENTIATED[0]
    for again in (pickle.loads(pickle.dumps(loss)), copy.deepcopy(loss)):
        assert again.hessian_product(np.eye(2), np.eye(2)).shape == (2, 2)


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
    "what JAX cannot trace": (lambda: dln.FunctionLoss(lambda W: float(W.sum()), 2), ValueError, "^f cannot be diff"),
    "a matrix for a number, traced": (
        lambda: dln.FunctionLoss(cubes, 2),
        ValueError,
        "^f returned .*expected one number",
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
