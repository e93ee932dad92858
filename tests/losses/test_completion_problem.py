"""Completion problems as losses: of any shape, weighted or not."""

from __future__ import annotations

import copy
import json
import math
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar

import hostile
import mpmath
import numpy as np
import pandas
import pytest
import xarray
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from suites.loss import Losses

import dlnsym as dln

sides = st.tuples(st.integers(1, 3), st.integers(1, 4))
entries = st.one_of(
    st.floats(-3, 3), st.integers(-3, 3), st.sampled_from(["0.1", "-2/3", "1e-3", "0.30000000000000000000000000001"])
)


@st.composite
def problems(draw: st.DrawFn) -> Any:
    m, n = draw(sides)
    target = draw(st.lists(st.lists(entries, min_size=n, max_size=n), min_size=m, max_size=m))
    mask = draw(arrays(np.bool_, (m, n)).filter(np.any))
    weights = draw(st.none() | arrays(np.float64, (m, n), elements=st.sampled_from([0.5, 1.0, 3.0, 0.1])))
    return dln.CompletionProblem(target, mask, weights)


class TestCompletionProblem(Losses):
    instances: ClassVar[Any] = problems()


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


@given(st.data())
def test_value_and_gradient_are_right_whatever_the_size(data: Any) -> None:
    shape = data.draw(sides)
    mask = data.draw(hostile.arrays(shape, st.sampled_from([0.0, 1.0])).filter(np.any))
    target, w = data.draw(hostile.arrays(shape)), data.draw(hostile.arrays(shape))
    problem = dln.CompletionProblem(target, mask)
    value, gradient = float(problem.value(w)), problem.gradient(w)
    assert (gradient[mask == 0] == 0).all()
    with mpmath.workprec(2600):
        epsilon = mpmath.mpf(2) ** -52
        gaps = [mpmath.mpf(x) - mpmath.mpf(phi) for x, phi in zip(w[mask == 1], target[mask == 1], strict=True)]
        total = sum(x * x for x in gaps) / 2
        assert hostile.near(value, total, 40 * epsilon * total)
        for x, gap in zip(gradient[mask == 1], gaps, strict=True):
            assert hostile.near(float(x), gap, epsilon * abs(gap))


@pytest.mark.parametrize(
    "target",
    [
        np.ma.array([[1.0, 9.0], [9.0, 2.0]], mask=[[0, 1], [1, 0]]),
        np.ma.array([[1, 9], [9, 2]], mask=[[0, 1], [1, 0]]),
        [np.ma.array([1.0, 9.0], mask=[0, 1]), np.ma.array([9.0, 2.0], mask=[1, 0])],
        [[1.0, np.ma.masked], [np.ma.masked, 2.0]],
        [[1.0, math.nan], [math.nan, 2.0]],
        np.array([[1.0, math.nan], [math.nan, 2.0]]),
        np.array([[1.0, math.nan], [math.nan, 2.0]], dtype=np.float32),
        np.array([[1.0, math.nan], [math.nan, 2.0]]).astype(str),
        [[1, None], [None, 2]],
        [["1", None], [math.nan, Fraction(2)]],
        [[Decimal(1), Decimal("nan")], ["nan", mpmath.mpf(2)]],
        pandas.DataFrame([[1.0, None], [None, 2.0]]),
        xarray.DataArray([[1.0, math.nan], [math.nan, 2.0]]),
    ],
    ids=lambda x: type(x).__name__,
)
def test_what_is_missing_or_masked_is_not_observed(target: Any) -> None:
    plain = dln.CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2))
    assert dln.CompletionProblem(target) == plain
    # also beside a mask that leaves them out
    assert dln.CompletionProblem(target, np.eye(2)) == plain
    assert dln.CompletionProblem(target, [[1, 0], [0, 0]]).mask.tolist() == [[1, 0], [0, 0]]
    with pytest.raises(ValueError, match=r"^target has no number at \(0, 1\), which mask observes; expected one, or 0"):
        dln.CompletionProblem(target, np.ones((2, 2)))


def test_nothing_observed_is_an_error() -> None:
    for make in (
        lambda: dln.CompletionProblem(np.eye(2), np.zeros((2, 2))),
        lambda: dln.CompletionProblem([[math.nan, None]]),
        lambda: dln.CompletionProblem(np.ma.masked_all((2, 3))),
    ):
        with pytest.raises(ValueError, match=r"^target, of shape .*, has no observed entry; expected"):
            make()


def test_entries_that_are_not_observed_do_not_matter() -> None:
    first, second = (dln.CompletionProblem([[1.0, x], [x, 2.0]], np.eye(2)) for x in (7.0, 1e300))
    assert first == second and hash(first) == hash(second)
    assert first.target.tolist() == [[1, 0], [0, 2]]
    assert first.to_json() == second.to_json()
    assert first != dln.CompletionProblem([[1.0, 7.0], [7.0, 2.0]])


def test_weights_multiply_what_an_entry_adds() -> None:
    plain, weighted = (dln.CompletionProblem([[1.0, 2.0, None]], weights=w) for w in (None, [[1.0, 4.0, 9.0]]))
    w = np.array([[3.0, 5.0, 7.0]])
    assert (float(plain.value(w)), float(weighted.value(w))) == (2 + 4.5, 2 + 18)
    assert weighted.gradient(w).tolist() == [[2, 12, 0]]
    assert weighted.weights.tolist() == [[1, 4, 0]]
    assert plain.weights.tolist() == [[1, 1, 0]]
    assert plain != weighted
    assert repr(weighted) == "CompletionProblem(1 × 3, 2 of 3 entries observed, weighted)"


def test_numbers_are_kept_exactly() -> None:
    tiny = "0.30000000000000000000000000001"
    problem = dln.CompletionProblem([["0.1", 0.1], [2**60 + 1, tiny]], weights=[["0.1", 1], [1, "2/3"]])
    assert problem.exact_target == (
        (Fraction(1, 10), Fraction(0.1)),
        (Fraction(2**60 + 1), Fraction(3, 10) + Fraction(1, 10**29)),
    )
    assert problem != dln.CompletionProblem([["0.1", "0.1"], [2**60 + 1, tiny]], weights=[["0.1", 1], [1, "2/3"]])
    again = dln.CompletionProblem.from_json(json.loads(json.dumps(problem.to_json())))
    assert again == problem and again.exact_target == problem.exact_target
    whole = dln.CompletionProblem(np.array([[2**60 + 1]]))
    assert whole.exact_target == ((2**60 + 1,),)


def test_arrays_are_copies_that_cannot_be_changed() -> None:
    target = np.eye(2)
    problem = dln.CompletionProblem(target)
    target[0, 0] = 9
    assert problem.target[0, 0] == 1
    for some in (problem, pickle.loads(pickle.dumps(problem)), copy.deepcopy(problem)):
        for name in ("target", "mask", "weights"):
            with pytest.raises(ValueError, match="read-only"):
                getattr(some, name)[0, 0] = 5
            with pytest.raises(AttributeError):
                setattr(some, name, np.eye(2))


BAD: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "complex": ({"target": np.eye(2) * 1j}, TypeError, "^target is .*complex128; expected real numbers"),
    "a stack": ({"target": np.ones((2, 2, 2))}, ValueError, r"^target has shape \(2, 2, 2\); expected one matrix"),
    "a vector": ({"target": [1.0, 2.0]}, ValueError, r"^target has shape \(2,\); expected one matrix"),
    "a number": ({"target": 1.0}, ValueError, r"^target has shape \(\); expected one matrix"),
    "nothing": ({"target": []}, ValueError, r"^target has shape \(0,\); expected one matrix"),
    "none": ({"target": None}, TypeError, "^target is None; expected one matrix"),
    "ragged": ({"target": [[1.0], [1.0, 2.0]]}, ValueError, "^target has rows of unequal length; expected rows of"),
    "words": ({"target": [["a", "b"]]}, ValueError, r"^target\[0, 0\] is 'a'; expected a decimal number"),
    "out of range": ({"target": [["1e400"]]}, ValueError, r"^target\[0, 0\] is '1e400'; expected .*range of float64"),
    "a long number": ({"target": [[10**400]]}, ValueError, r"^target\[0, 0\] is 1000.*; expected .*range of float64"),
    "infinite": ({"target": [[math.inf]]}, ValueError, r"^target holds inf at \(0, 0\); expected finite numbers"),
    "truth values": ({"target": np.ones((2, 2), dtype=bool)}, TypeError, "^target is .*bool; expected real numbers"),
    "bytes": ({"target": np.array([[b"1"]])}, TypeError, r"^target is .*; expected real numbers"),
    "an object": ({"target": [[object()]]}, TypeError, r"^target\[0, 0\] is <object .*; expected a real number"),
    "a mask of another shape": (
        {"mask": np.eye(3)},
        ValueError,
        r"^mask has shape \(3, 3\); expected the shape of tar",
    ),
    "a mask with another number": (
        {"mask": [[1, 0], [0.5, 1]]},
        ValueError,
        r"^mask holds 0.5 at \(1, 0\); expected 0",
    ),
    "a mask with nan": ({"mask": [[1, math.nan], [0, 1]]}, ValueError, r"^mask holds nan at \(0, 1\); expected"),
    "a masked mask": (
        {"mask": np.ma.array(np.eye(2), mask=np.eye(2))},
        ValueError,
        "^mask is masked_array.*without masked",
    ),
    "a mask of words": ({"mask": [["yes", "no"], ["no", "yes"]]}, TypeError, "^mask is .*expected real numbers"),
    "weights of another shape": ({"weights": [[1.0]]}, ValueError, r"^weights has shape \(1, 1\); expected the shape"),
    "a weight of zero": (
        {"weights": [[1, 0], [1, 1]]},
        ValueError,
        r"^weights holds 0.0 at \(0, 1\), where target is obs",
    ),
    "a negative weight": ({"weights": [[1, 1], [-1, 1]]}, ValueError, r"^weights holds -1.0 at \(1, 0\)"),
    "no weight": ({"weights": [[1, None], [1, 1]]}, ValueError, r"^weights holds no number at \(0, 1\)"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
def test_bad_input_is_named(case: Any) -> None:
    given, error, message = case
    with pytest.raises(error, match=message) as raised:
        dln.CompletionProblem(**{"target": np.ones((2, 2)), **given})
    assert len(str(raised.value).splitlines()) == 1 and len(str(raised.value)) < 200
