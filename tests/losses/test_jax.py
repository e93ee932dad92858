"""Losses from functions of one's own that JAX differentiates."""

from __future__ import annotations

import copy
import pickle
from typing import Any, ClassVar

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import strategies as st
from suites.loss import FunctionLosses

import dlnsym as dln


def traced(W: Any) -> Any:
    return ((W**2).sum() - 1) ** 2 / 4 + (W[0, 0] * W[-1, -1])


# compiled once for each shape
LOSSES = [dln.FunctionLoss(traced, shape, name="quartic", version="1") for shape in ((2, 2), (1, 3))]


class TestDifferentiated(FunctionLosses):
    instances: ClassVar[Any] = st.sampled_from(LOSSES)


def test_it_works_in_float64_and_leaves_the_settings_of_jax_alone() -> None:
    loss = dln.FunctionLoss(lambda W: jnp.sum(jnp.log1p(W**2)), 2)
    w = np.full((2, 2), 1e-9)
    assert float(loss.value(w)) == pytest.approx(4e-18, rel=1e-12)
    assert loss.gradient(w) == pytest.approx(np.full((2, 2), 2e-9), rel=1e-12)
    assert jnp.ones(1).dtype == jnp.float32


def test_what_was_compiled_is_not_pickled() -> None:
    loss = LOSSES[0]
    loss.gradient(np.eye(2))
    for again in (pickle.loads(pickle.dumps(loss)), copy.deepcopy(loss)):
        assert (again.hessian_product(np.eye(2), np.eye(2)) == loss.hessian_product(np.eye(2), np.eye(2))).all()


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (lambda W: float(W.sum()), r"^f cannot be differentiated by JAX \(.*\); expected jax.numpy, or a gradient"),
        (lambda W: W**3, "^f returned .*; expected one number"),
        (lambda W: None, "^f returned None.*; expected one number"),
    ],
)
def test_functions_that_cannot_be_traced_are_named(f: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message) as raised:
        dln.FunctionLoss(f, 2)
    assert len(str(raised.value).splitlines()) == 1


def test_rates_of_attraction_of_a_function_are_those_of_the_loss_that_it_is() -> None:
    x, w = np.array([[1.0, 2.0, 0.5], [0.0, 1.0, -1.0]]), np.array([[2.0, 1.0], [0.5, 3.0]])
    regression = dln.LinearRegression(x, w @ x)
    function = dln.FunctionLoss(lambda W: ((W @ x - w @ x) ** 2).sum() / 2, 2)
    for depth in (1, 3, float("inf")):
        found, known = (dln.attraction_rates(loss, w, depth) for loss in (function, regression))
        assert found == pytest.approx(known, rel=1e-9)


def test_a_saddle_has_no_rates_of_attraction() -> None:
    saddle = dln.FunctionLoss(lambda W: W[0, 0] ** 2 - W[1, 1] ** 2, 2)
    with pytest.raises(ValueError, match="W holds a matrix whose Hessian has the eigenvalue -2; expected none below 0"):
        dln.attraction_rates(saddle, np.eye(2), 2)
