"""Bad input to the integrators: one clear error that names the argument, its value and what was expected."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import hostile
import mpmath
import numpy as np
import pytest

import dlnsym as dln
from dlnsym.integrate import fixed, run

EYE = [[1, 0], [0, 1]]
PROBLEM = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], EYE)
START = [["1", "0.1"], ["0.2", "0.5"]]
RK4 = {"method": "rk4", "step": "0.1"}


pytestmark = pytest.mark.usefixtures("counted")


@pytest.fixture
def _no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """No step is taken, and no matrix decomposed."""
    monkeypatch.setattr(run, "adaptive", hostile.no_work)
    monkeypatch.setattr(fixed, "fixed", hostile.no_work)
    monkeypatch.setattr(run, "precise_point", hostile.no_work)


class Plain:
    """A loss of 2 × 2 matrices without exact data."""

    shape = (2, 2)

    def value(self, W: Any) -> Any:
        return np.sum(np.square(W), axis=(-2, -1))

    def gradient(self, W: Any) -> Any:
        return 2 * np.asarray(W)

    def to_json(self) -> dict[str, Any]:
        return {"kind": "Plain"}


PROBLEMS = {
    "an array": (np.eye(2), TypeError, "expected a loss: an object with"),
    "none": (None, TypeError, "loss is None; expected a loss"),
    "a class": (dln.CompletionProblem, TypeError, "expected a loss"),
    "known in floats alone": (Plain(), TypeError, "loss is <.*, known in float64 alone; expected a loss with exact"),
}
DEPTHS = {
    "zero": (0, ValueError, r"depth is 0; expected an integer >= 1 or math\.inf"),
    "negative": (-3, ValueError, "depth is -3"),
    "minus infinity": (-math.inf, ValueError, "depth is -inf"),
    "nan": (math.nan, ValueError, "depth is nan"),
    "a fraction": (2.5, ValueError, r"depth is 2\.5; expected"),
    "a float": (3.0, ValueError, r"depth is 3\.0; .*\(write 3\)"),
    "a truth value": (True, TypeError, "depth is True, a truth value"),
    "none": (None, TypeError, "depth is None"),
    "a word": ("3", TypeError, "depth is '3'"),
    "beyond all": (10**50 + 1, ValueError, r"depth is 10{49}1; expected at most 10\^50, or math\.inf"),
}
STARTS = {
    "none": (None, TypeError, "W0 is None; expected a matrix"),
    "a number": (3, TypeError, "W0 is 3; expected a matrix"),
    "a long number": (10**5000, TypeError, "W0 is an integer of very many digits; expected a matrix"),
    "a long vector": ([10**5000], ValueError, "W0 holds an integer of very many digits as row 0; expected a matrix"),
    "a word": ("random", TypeError, "W0 is 'random'; expected a matrix"),
    "nothing": ([], ValueError, r"W0 is \[\]; expected a matrix with at least one entry"),
    "an empty row": ([[]], ValueError, r"W0 is \[\[\]\]; expected a matrix with at least one entry"),
    "a vector": ([1, 2], ValueError, "W0 holds 1 as row 0; expected a matrix"),
    "rows of words": (["12", "34"], ValueError, "W0 holds '12' as row 0"),
    "ragged": ([[1, 0], [0]], ValueError, r"W0 has rows of \[2, 1\] entries; expected rows of equal length"),
    "wide": ([[1, 0, 0], [0, 1, 0]], ValueError, r"W0 has shape \(2, 3\); expected shape \(2, 2\)"),
    "of another width": (np.eye(3), ValueError, r"W0 has shape \(3, 3\); expected shape \(2, 2\)"),
    "a batch": (np.ones((1, 2, 2)), TypeError, r"W0\[0, 0\] is .*expected a real number"),
    "nan": ([[math.nan, 0], [0, 1]], ValueError, r"W0\[0, 0\] is nan; expected a finite"),
    "inf": ([[1, "-inf"], [0, 1]], ValueError, r"W0\[0, 1\] is '-inf'; expected a finite"),
    "nan in decimals": (
        [[1, 0], [Decimal("nan"), 1]],
        ValueError,
        r"W0\[1, 0\] is Decimal\('NaN'\); expected a finite",
    ),
    "infinite in mpmath": ([[1, 0], [0, mpmath.inf]], ValueError, r"W0\[1, 1\] is .*inf.*; expected a finite"),
    "an entry in words": ([["a", 0], [0, 1]], ValueError, r"W0\[0, 0\] is 'a'; expected a decimal"),
    "no entry": ([[None, 0], [0, 1]], TypeError, r"W0\[0, 0\] is None, of type NoneType; expected a real"),
    "complex": ([[1j, 0], [0, 1]], TypeError, r"W0\[0, 0\] is 1j, of type complex; expected a real"),
    "a truth value": ([[True, 0], [0, 1]], TypeError, r"W0\[0, 0\] is True, a truth value"),
    "huge": ([["1e999999999", 0], [0, 1]], ValueError, "expected an exponent of at most 100000"),
    "huge in mpmath": (
        [[mpmath.ldexp(1, 10**9), 0], [0, 1]],
        ValueError,
        "expected an exponent of at most 400000 bits",
    ),
    "singular": ([["1", "2"], ["2", "4"]], ValueError, "W0 is singular, of rank 1; expected an invertible matrix$"),
    "zero": (np.zeros((2, 2)), ValueError, "W0 is singular, of rank 0"),
}
TIMES = {
    "zero": (0, ValueError, "t_end is 0; expected a number > 0"),
    "negative": ("-1", ValueError, "t_end is '-1'; expected a number > 0"),
    "endless": (math.inf, ValueError, "t_end is inf; expected a finite number"),
    "nan": (math.nan, ValueError, "t_end is nan; expected a finite number"),
    "none": (None, TypeError, "t_end is None"),
    "a word": ("soon", ValueError, "t_end is 'soon'; expected a decimal number"),
    "a truth value": (True, TypeError, "t_end is True, a truth value"),
    "a list": ([1], TypeError, r"t_end is \[1\], of type list; expected a real number"),
    "huge": ("1e1000000", ValueError, "t_end is '1e1000000'; expected an exponent"),
}
REPORTS = {
    "a number": (3, TypeError, "times is 3; expected a sequence of flow times"),
    "a word": ("0.5", TypeError, "times is '0.5'; expected a sequence of flow times"),
    "late": ([2], ValueError, r"times is \[2\]; expected rising times from 0 to t_end = 1"),
    "negative": (["-0.5"], ValueError, "expected rising times from 0 to t_end"),
    "falling": (["0.5", "0.25"], ValueError, "expected rising times"),
    "twice": (["0.5", "0.50"], ValueError, "expected rising times"),
    "zero twice": ([0, 0], ValueError, "expected rising times"),
    "nan": (["0.1", math.nan], ValueError, r"times\[1\] is nan; expected a finite number"),
    "none": ([None], TypeError, r"times\[0\] is None"),
}
WHOLE = {
    "zero": (0, ValueError, " is 0; expected an integer >= 1"),
    "negative": (-5, ValueError, " is -5; expected an integer >= 1"),
    "a float": (20.0, TypeError, r" is 20\.0, of type float; expected an integer"),
    "a word": ("many", TypeError, " is 'many', of type str; expected an integer"),
    "none": (None, TypeError, " is None, of type NoneType; expected an integer"),
    "a truth value": (True, TypeError, " is True, a truth value; expected an integer"),
}
RANKS = {
    "zero": (0, ValueError, "rank is 0; expected an integer from 1 to 2"),
    "above the width": (3, ValueError, "rank is 3; expected an integer from 1 to 2"),
    "a float": (1.0, TypeError, r"rank is 1\.0, of type float"),
    "a word": ("1", TypeError, "rank is '1', of type str"),
    "a truth value": (True, TypeError, "rank is True, a truth value"),
}
METHODS = {
    "unknown": ("euler", ValueError, "method is 'euler'; expected one of 'extrapolation', 'rk4'"),
    "no word": (4, TypeError, "method is 4, of type int; expected a name"),
    "none": (None, TypeError, "method is None"),
}
NUMBERS = {
    "unknown": ("float", ValueError, "numbers is 'float'; expected one of 'arb', 'balls', 'mpmath'"),
    "no word": (mpmath, TypeError, "numbers is <module.*expected a name"),
}
STEPS = {
    "none": (None, ValueError, "step is None; expected a number > 0, the step of method 'rk4'"),
    "zero": (0, ValueError, "step is 0; expected a number > 0"),
    "negative": ("-0.1", ValueError, "step is '-0.1'; expected a number > 0"),
    "infinite": (math.inf, ValueError, "step is inf; expected a finite number"),
    "a truth value": (True, TypeError, "step is True, a truth value"),
    "a word": ("small", ValueError, "step is 'small'; expected a decimal number"),
}
CALLS = {
    "a number": (3, TypeError, "progress is 3; expected a function of the share that is done, or None"),
    "a word": ("print", TypeError, "progress is 'print'; expected a function"),
}
TOO_MANY = {
    "too many": (100_001, ValueError, "digits is 100001; expected at most 100000"),
    "too many to print": (10**5000, ValueError, "digits is an integer of very many digits; expected at most 100000"),
}

Case = tuple[dict[str, Any], type[Exception], str]


def cases(table: dict[str, Any], name: str, **more: Any) -> dict[str, Case]:
    messages = {k: m if m.startswith((name, "expected", "W0", "times")) else name + m for k, (_, _, m) in table.items()}
    return {f"{name}: {k}": ({**more, name: v}, e, messages[k]) for k, (v, e, _) in table.items()}


BAD: dict[str, Case] = {
    **cases(PROBLEMS, "loss"),
    **cases(DEPTHS, "depth"),
    **cases(STARTS, "W0"),
    **cases(TIMES, "t_end"),
    **cases(REPORTS, "times"),
    **cases(WHOLE | TOO_MANY, "digits"),
    **cases(WHOLE, "max_steps"),
    **cases(RANKS, "rank", depth=3),
    **cases(METHODS, "method"),
    **cases(NUMBERS, "numbers"),
    **cases(STEPS, "step", method="rk4"),
    **cases(CALLS, "progress"),
    "a step that is not taken": ({"step": 0.1}, ValueError, r"step is 0\.1; method 'extrapolation' chooses its own"),
    "a rank for rk4": ({"rank": 1, "depth": 3, **RK4}, ValueError, "rank is 1; method 'rk4' expects the full rank 2"),
    "a rank at infinite depth": ({"rank": 1}, ValueError, "depth is inf and rank is 1; expected a finite depth >= 2"),
    "a rank at depth 1": (
        {"rank": 1, "depth": 1},
        ValueError,
        "depth is 1 and rank is 1; expected a finite depth >= 2",
    ),
    "a rank that W0 has not": (
        {"W0": [[1, 0], [0, 0]], "rank": 2, "depth": 3},
        ValueError,
        "W0 has rank 1; expected at least the rank 2 asked for",
    ),
    "singular at finite depth": (
        {"W0": [[1, 0], [0, 0]], "depth": 3},
        ValueError,
        "W0 is singular, of rank 1; expected an invertible matrix, or a rank$",
    ),
}


@pytest.mark.usefixtures("_no_work")
@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
def test_before_any_work(case: Case) -> None:
    changed, error, message = case
    given: dict[str, Any] = {"loss": PROBLEM, "W0": START, "depth": math.inf, "t_end": 1, **changed}
    with pytest.raises(error, match=message) as raised:
        dln.integrate(**given)
    assert len(str(raised.value).splitlines()) == 1 and len(str(raised.value)) < 300


ON_THE_WAY = {
    "many steps": (
        {"method": "rk4", "step": "1e-9"},
        "step makes 1000000000 steps to t_end; expected at most max_steps = 100000",
    ),
    "equal for rk4": ({**RK4, "W0": EYE}, r"W0 has two singular values 1\.0 that agree to the working precision"),
    "equal in the end": (
        {
            "loss": dln.CompletionProblem(EYE, EYE),
            "W0": [["2", "0"], ["0", "0.5"]],
            "depth": 1,
            "method": "rk4",
            "step": "1",
            "t_end": 80,
            "digits": 5,
        },
        "two singular values became equal to working precision on the way; method 'rk4' expects distinct ones",
    ),
    "below zero": (
        {"loss": dln.CompletionProblem([["-5", "0"], ["0", "1"]], EYE), "method": "rk4", "step": "1", "t_end": 2},
        r"step is 1\.0, which takes a singular value below 0; expected a shorter one",
    ),
}


@pytest.mark.parametrize("case", ON_THE_WAY.values(), ids=ON_THE_WAY)
def test_steps_that_cannot_be_taken(case: tuple[dict[str, Any], str]) -> None:
    changed, message = case
    given: dict[str, Any] = {"loss": PROBLEM, "W0": START, "depth": math.inf, "t_end": 1, **changed}
    with pytest.raises(ValueError, match=message):
        dln.integrate(**given)


LAYERS = {
    "a number": (3, TypeError, "weights is 3; expected a sequence of matrices, from W_N to W_1"),
    "a word": ("ab", TypeError, "weights is 'ab'; expected a sequence"),
    "none at all": ([], TypeError, r"weights is \[\]; expected a sequence"),
    "of another width": ([EYE, [[1]]], ValueError, r"weights\[1\] has shape \(1, 1\); expected shape \(2, 2\)"),
    "nan": ([EYE, [[math.nan, 0], [0, 1]]], ValueError, r"weights\[1\]\[0, 0\] is nan; expected a finite"),
}
BAD_LAYERS: dict[str, Case] = {
    **cases(PROBLEMS, "loss"),
    **cases(LAYERS, "weights"),
    **cases(TIMES, "t_end"),
    **cases(REPORTS, "times"),
    **cases(WHOLE | TOO_MANY, "digits"),
    **cases(WHOLE, "max_steps"),
    **cases(NUMBERS, "numbers"),
    **cases(CALLS, "progress"),
}


@pytest.mark.usefixtures("_no_work")
@pytest.mark.parametrize("case", BAD_LAYERS.values(), ids=BAD_LAYERS)
def test_weights_before_any_work(case: Case) -> None:
    changed, error, message = case
    given: dict[str, Any] = {"loss": PROBLEM, "weights": [EYE, EYE], "t_end": 1, **changed}
    with pytest.raises(error, match=message):
        dln.integrate_weights(**given)


FEW = {
    "infinite": (math.inf, ValueError, "depth is inf; expected a finite depth, which has weights"),
    "too many weights": (1_000_001, ValueError, "depth is 1000001; expected at most 1000000, the number of weights"),
}
SQUARE = {k: v for k, v in STARTS.items() if k not in ("of another width", "wide", "singular")}
BAD_BALANCED: dict[str, Case] = {
    **cases({k: v for k, v in DEPTHS.items() if k != "beyond all"} | FEW, "depth"),
    **cases(SQUARE, "W0"),
    **cases(
        {"wide": ([[1, 0, 0], [2, 0, 0]], ValueError, "W0 is singular, of rank 1; expected a matrix of rank 2")}, "W0"
    ),
    **cases(WHOLE | TOO_MANY, "digits"),
    **cases(RANKS, "rank"),
}


@pytest.mark.usefixtures("_no_work")
@pytest.mark.parametrize("case", BAD_BALANCED.values(), ids=BAD_BALANCED)
def test_balanced_weights_before_any_work(case: Case) -> None:
    changed, error, message = case
    with pytest.raises(error, match=message):
        dln.balanced_weights(**{"W0": START, "depth": 3, **changed})


def test_entries_beyond_the_range_of_float64_are_refused() -> None:
    problem = dln.CompletionProblem([["1", None], [None, "2"]])
    with pytest.raises(ValueError, match=r"W0\[0, 0\] is above 1e300 in size; expected entries in the range"):
        dln.integrate(problem, [["1e400", 0], [0, 1]], 2, 1, digits=10)
