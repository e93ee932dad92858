"""Linear regression and matrix sensing."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from suites.loss import Losses

import dlnsym as dln

numbers = st.one_of(st.floats(-3, 3), st.integers(-3, 3), st.sampled_from(["0.1", "-2/3"]))


def tables(*shape: int) -> st.SearchStrategy[Any]:
    if len(shape) == 1:
        return st.lists(numbers, min_size=shape[0], max_size=shape[0])
    return st.lists(tables(*shape[1:]), min_size=shape[0], max_size=shape[0])


@st.composite
def regressions(draw: st.DrawFn) -> Any:
    m, n, p = (draw(st.integers(1, 4)) for _ in "mnp")
    return dln.LinearRegression(draw(tables(n, p)), draw(tables(m, p)))


@st.composite
def sensings(draw: st.DrawFn) -> Any:
    k, m, n = (draw(st.integers(1, 3)) for _ in "kmn")
    return dln.MatrixSensing(draw(tables(k, m, n)), draw(tables(k)))


class TestLinearRegression(Losses):
    instances: ClassVar[Any] = regressions()


class TestMatrixSensing(Losses):
    instances: ClassVar[Any] = sensings()


whole = st.integers(-50, 50)


@given(st.data())
def test_regression_is_its_formula_in_whole_numbers(data: Any) -> None:
    x, y, w = (data.draw(arrays(np.int64, shape, elements=whole)) for shape in ((3, 4), (2, 4), (2, 3)))
    loss = dln.LinearRegression(x, y)
    r = w @ x - y
    assert Fraction(float(loss.value(w))) == Fraction(int((r**2).sum()), 2)
    assert (loss.gradient(w) == r @ x.T).all()
    assert (loss.hessian_product(w, w) == w @ x @ x.T).all()


@given(st.data())
def test_sensing_is_its_formula_in_whole_numbers(data: Any) -> None:
    a, y, w = (data.draw(arrays(np.int64, shape, elements=whole)) for shape in ((4, 2, 3), (4,), (2, 3)))
    loss = dln.MatrixSensing(a, y)
    r = np.array([(m * w).sum() for m in a]) - y
    assert Fraction(float(loss.value(w))) == Fraction(int((r**2).sum()), 2)
    assert (loss.gradient(w) == sum(x * m for x, m in zip(r, a, strict=True))).all()


@given(st.data())
def test_sensing_single_entries_is_completion(data: Any) -> None:
    mask = data.draw(arrays(np.bool_, (2, 3)).filter(np.any))
    target, w = (data.draw(arrays(np.float64, (2, 3), elements=st.floats(-3, 3))) for _ in "tw")
    completion = dln.CompletionProblem(target, mask)
    sensing = dln.MatrixSensing(completion.hessian_factor(w), target[mask])
    assert sensing.value(w) == pytest.approx(float(completion.value(w)), rel=1e-14)
    assert (sensing.gradient(w) == completion.gradient(w)).all()


@pytest.mark.parametrize("scale", [1e160, 1e300])
def test_a_result_in_range_is_found_where_its_parts_overflow(scale: float) -> None:
    # W X = Y exactly, term by term out of range
    loss = dln.LinearRegression([[scale], [scale]], [[0.0]])
    assert loss.value([[scale, -scale]]) == 0
    assert loss.gradient([[scale, -scale]]).tolist() == [[0, 0]]
    assert loss.value([[scale, scale]]) == math.inf
    assert loss.gradient([[scale, scale]]).tolist() == [[math.inf, math.inf]]
    sensing = dln.MatrixSensing([[[scale, scale]]], [0.0])
    assert sensing.value([[[scale, -scale]], [[1.0, -1.0]]]).tolist() == [0, 0]


BAD = {
    "columns that differ": (lambda: dln.LinearRegression([[1, 2]], [[1]]), r"^Y has shape \(1, 1\); expected a column"),
    "missing": (lambda: dln.LinearRegression([[1, math.nan]], [[1, 2]]), r"^X has no number at \(0, 1\)"),
    "masked": (lambda: dln.LinearRegression([[1]], np.ma.array([[1]], mask=True)), r"^Y has no number at \(0, 0\)"),
    "infinite": (lambda: dln.LinearRegression([[math.inf]], [[1]]), r"^X holds inf at \(0, 0\); expected finite"),
    "complex": (lambda: dln.LinearRegression(np.eye(2) * 1j, np.eye(2)), "^X is .*complex128; expected real numbers"),
    "a vector": (lambda: dln.LinearRegression([1, 2], [[1, 2]]), r"^X has shape \(2,\); expected one matrix"),
    "ragged": (lambda: dln.LinearRegression([[1], [1, 2]], [[1]]), "^X has rows of unequal length; expected"),
    "one matrix": (lambda: dln.MatrixSensing(np.eye(2), [1]), r"^A has shape \(2, 2\); expected a stack of matrices"),
    "counts that differ": (lambda: dln.MatrixSensing([np.eye(2)], [1, 2]), r"^y has shape \(2,\); expected a number"),
    "words": (lambda: dln.MatrixSensing([np.eye(2)], ["many"]), r"^y\[0\] is 'many'; expected a decimal number"),
    "too great": (lambda: dln.MatrixSensing([[["1e400"]]], [1]), r"^A\[0, 0, 0\] is '1e400'; .*range of float64"),
    "none": (lambda: dln.MatrixSensing(None, [1]), "^A is None; expected"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
def test_bad_data_is_named(case: Any) -> None:
    make, message = case
    with pytest.raises((TypeError, ValueError), match=message):
        make()
