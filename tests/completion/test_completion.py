"""Completion problems: the loss is exact on integers, the gradient its derivative, the arrays untouchable."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import dlnsym as dln

whole = arrays(np.int64, (3, 3), elements=st.integers(-1000, 1000))
masks = arrays(np.int64, (3, 3), elements=st.integers(0, 1)).filter(np.any)


@given(whole, masks, whole, whole)
def test_the_gradient_is_the_derivative_without_error(target: Any, mask: Any, w: Any, h: Any) -> None:
    problem = dln.CompletionProblem(target, mask)
    # a quadratic: E(W + H) = E(W) + <∂E, H> + ½|B∘H|², in integers and halves, which floats hold
    step = Fraction(float(problem.value(w + h))) - Fraction(float(problem.value(w)))
    slope = Fraction(int((problem.gradient(w) * h).sum()))
    assert step == slope + Fraction(int((mask * h**2).sum()), 2)
    assert problem.value(w) == ((mask * (target - w)) ** 2).sum() / 2


@given(whole, masks)
def test_minimisers_have_no_loss_and_no_gradient(target: Any, mask: Any) -> None:
    problem = dln.CompletionProblem(target, mask)
    w = np.where(mask == 1, target, 7)
    assert problem.value(w) == 0
    assert (problem.gradient(w) == 0).all()


def test_batches() -> None:
    problem = dln.CompletionProblem(np.eye(2), np.eye(2))
    w = np.arange(24.0).reshape(2, 3, 2, 2)
    assert problem.value(w).shape == (2, 3)
    assert problem.gradient(w).shape == (2, 3, 2, 2)
    assert problem.value(w)[1, 2] == problem.value(w[1, 2])
    assert problem.value(np.zeros((0, 2, 2))).shape == (0,)


def test_the_problem_keeps_its_own_copies() -> None:
    target, mask = np.eye(2), np.ones((2, 2), dtype=bool)
    problem = dln.CompletionProblem(target, mask)
    target[0, 0] = 9
    assert problem.target[0, 0] == 1
    assert problem.mask.dtype == np.float64
    assert problem.width == 2
    for name in ("target", "mask"):
        with pytest.raises(ValueError, match="read-only"):
            getattr(problem, name)[0, 0] = 5
        with pytest.raises(AttributeError):
            setattr(problem, name, np.eye(2))
