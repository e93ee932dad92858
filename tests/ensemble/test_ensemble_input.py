"""Bad input to ``dln.ensemble``: one clear error that names the argument, before any work is done."""

from __future__ import annotations

import math
import sys
from typing import Any

import hostile
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym.ensemble import parallel, run
from dlnsym.ensemble.engines import ENGINES, choose

PROBLEM = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
WIDE = dln.CompletionProblem(np.eye(3), np.eye(3))
GOOD: dict[str, Any] = {"count": 3, "scale": 1e-3, "seed": 0}


@pytest.fixture(autouse=True, scope="module")
def no_work() -> Any:
    """No chunk is computed while these tests run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "finished", hostile.no_work)
        patch.setattr(parallel.Piece, "outcomes", hostile.no_work)
        yield


def refused(
    error: type[Exception] | tuple[type[Exception], ...], match: str, depth: Any = math.inf, **bad: Any
) -> None:
    loss = bad.pop("loss", PROBLEM)
    with pytest.raises(error, match=match):
        dln.ensemble(loss, depth, **{**GOOD, **bad})


NOT_POSITIVE = st.floats(max_value=0.0) | st.just(math.nan)
POSITIVE_NUMBERS = ("scale", "tol", "t_max", "rtol", "step")
WHOLE_NUMBERS = {"count": 1, "workers": 1, "chunk": 1, "rank": 1, "seed": 0}
NO_NUMBERS = st.text() | st.booleans() | st.complex_numbers() | st.lists(st.floats(), max_size=2) | st.binary()


def with_step(name: str, value: Any) -> dict[str, Any]:
    return {name: value, "engine": "rk4"} if name == "step" else {name: value}


@given(name=st.sampled_from(POSITIVE_NUMBERS), value=NOT_POSITIVE)
def test_numbers_that_are_not_positive(name: str, value: float) -> None:
    refused(ValueError, f"^{name} is .*; expected a (finite )?number >=? ", **with_step(name, value))


@given(name=st.sampled_from(("scale", "tol", "rtol", "step")))
def test_numbers_that_are_not_finite(name: str) -> None:
    refused(ValueError, f"^{name} is inf; expected a finite number >=? ", **with_step(name, math.inf))


@given(value=st.floats(min_value=1.0, allow_infinity=False))
def test_an_error_of_a_step_as_large_as_the_matrix(value: float) -> None:
    refused(ValueError, r"^rtol is .*< 1", rtol=value)


@given(name=st.sampled_from(POSITIVE_NUMBERS), value=NO_NUMBERS)
def test_what_is_no_number(name: str, value: Any) -> None:
    refused(TypeError, f"^{name} is ", **with_step(name, value))


@given(name=st.sampled_from(sorted(WHOLE_NUMBERS)), below=st.integers(1, 10**400))
def test_whole_numbers_that_are_too_small(name: str, below: int) -> None:
    refused(ValueError, f"^{name} is .*; expected an integer", depth=3, **{name: WHOLE_NUMBERS[name] - below})


@given(name=st.sampled_from(sorted(WHOLE_NUMBERS)), value=NO_NUMBERS | st.floats())
def test_what_is_no_whole_number(name: str, value: Any) -> None:
    refused(TypeError, f"^{name} is ", depth=3, **{name: value})


@given(depth=st.integers(max_value=0) | st.floats(max_value=1e300) | st.just(math.nan))
def test_what_is_no_depth(depth: Any) -> None:
    refused(ValueError, "^depth is ", depth=depth)


@given(depth=NO_NUMBERS)
def test_a_depth_that_is_no_number(depth: Any) -> None:
    refused(TypeError, "^depth is ", depth=depth)


@given(name=st.text())
def test_an_engine_that_does_not_exist(name: str) -> None:
    if name not in ("auto", *ENGINES):
        refused(ValueError, "^engine is .*expected one of 'auto', 'portable'", engine=name)


@given(name=st.integers() | st.none() | st.binary())
def test_an_engine_that_is_no_name(name: Any) -> None:
    refused(TypeError, "^engine is ", engine=name)


@pytest.mark.parametrize("problem", [None, np.eye(2), "diagonal", {"target": 1}])
def test_what_is_no_problem(problem: Any) -> None:
    refused(TypeError, "^loss is .*expected a loss: an object with", loss=problem)


@pytest.mark.parametrize(
    ("target", "mask", "error", "match"),
    [
        ([1.0, 2.0], [1.0, 1.0], ValueError, r"^target has shape \(2,\)"),
        ([[math.nan, 0], [0, 1]], np.eye(2), ValueError, r"^target has no number at \(0, 0\), which mask observes"),
        ([[math.inf, 0], [0, 1]], np.eye(2), ValueError, "^target holds inf"),
        ([["a", "b"], ["c", "d"]], np.eye(2), ValueError, r"^target\[0, 0\] is 'a'"),
        (np.eye(2), np.eye(3), ValueError, "mask"),
        (np.eye(2), 2 * np.eye(2), ValueError, "^mask "),
    ],
)
def test_targets_and_masks(target: Any, mask: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        dln.ensemble(dln.CompletionProblem(target, mask), math.inf, **GOOD)


@pytest.mark.parametrize("depth", [math.inf, 1])
def test_a_rank_at_a_depth_where_there_is_no_such_manifold(depth: float) -> None:
    refused(ValueError, "^rank is 1 at .*depth", depth=depth, rank=1)


def test_a_rank_above_the_width() -> None:
    refused(ValueError, "^rank is 3; expected an integer from 1 to 2", depth=3, rank=3)


def test_an_engine_whose_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "heyoka", None)
    refused(ValueError, r"^engine is 'compiled', which needs heyoka; .*pip install 'dlnsym\[fast\]'", engine="compiled")


def test_without_its_compiler_an_engine_is_refused_and_auto_takes_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llvmlite", None)
    refused(
        ValueError, r"^engine is 'simd', which needs llvmlite; .*pip install 'dlnsym\[fast\]'", engine="simd", loss=WIDE
    )
    assert choose("auto", WIDE, 3, 1e-3).name == "portable"
    assert choose("auto", identity(30), 3, 1e-3).name == "wide"


def identity(width: int) -> dln.CompletionProblem:
    return dln.CompletionProblem(np.eye(width), np.eye(width))


def quartic(shape: tuple[int, int]) -> dln.FunctionLoss:
    """No sum of squares of linear measurements."""
    return dln.FunctionLoss(lambda w: (w**4).sum((-2, -1)) / 4, shape, gradient=lambda w: w**3)


def test_an_engine_for_sums_of_squares() -> None:
    pattern = "^engine is 'simd', for sums of squares .*; expected engine='portable' for FunctionLoss of shape"
    refused(ValueError, pattern, loss=quartic((3, 3)), engine="simd")
    for loss, depth in ((identity(3), 1), (identity(25), 3), (dln.CompletionProblem([[1.0]], [[1]]), 3)):
        refused(
            ValueError, "^engine is 'simd', for .* up to width 24, depth above 1", loss=loss, depth=depth, engine="simd"
        )


@pytest.mark.parametrize(
    ("loss", "depth", "scale", "chosen"),
    [
        (PROBLEM, math.inf, 1e-3, "compiled"),
        (PROBLEM, 3, 1e-200, "portable"),
        (WIDE, 3, 1e-3, "simd"),
        (identity(24), math.inf, 1e-3, "simd"),
        (identity(25), math.inf, 1e-3, "wide"),
        (WIDE, 1, 1e-3, "portable"),
        (identity(25), 1, 1e-3, "wide"),
        (quartic((3, 5)), 3, 1e-3, "portable"),
        (quartic((20, 30)), 3, 1e-3, "wide"),
        (dln.LinearRegression(np.eye(3), np.ones((2, 3))), 2, 1e-3, "simd"),
        (dln.MatrixSensing(np.ones((4, 2, 3)), np.ones(4)), 2, 1e-3, "simd"),
    ],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_what_auto_takes(loss: Any, depth: float, scale: float, chosen: str) -> None:
    pytest.importorskip("heyoka", reason="heyoka is an extra")
    pytest.importorskip("llvmlite", reason="llvmlite is an extra")
    assert choose("auto", loss, depth, scale).name == chosen


def test_an_engine_for_another_width() -> None:
    narrow = dln.CompletionProblem([[1.0]], [[1]])
    for problem in (narrow, WIDE):
        pattern = (
            "^engine is 'compiled', for 2 x 2 completion; expected engine='portable' for CompletionProblem of shape"
        )
        refused(ValueError, pattern, loss=problem, engine="compiled")


@pytest.mark.parametrize("scale", [1e-200, 1e135])
def test_a_scale_that_an_engine_does_not_take(scale: float) -> None:
    refused(ValueError, "^scale is .*'compiled'.*expected .*'portable'", engine="compiled", scale=scale)
    assert choose("auto", PROBLEM, math.inf, scale).name == "portable"


def test_a_step_where_none_is_taken() -> None:
    refused(ValueError, "^step is 0.1 with engine='portable'", engine="portable", step=0.1)
    refused(ValueError, "^step is None with engine='rk4'", engine="rk4")


def test_a_store_whose_extra_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setitem(sys.modules, "zarr", None)
    refused(ValueError, r"^store is .*needs zarr; .*pip install 'dlnsym\[store\]'", store=tmp_path / "runs.zarr")


def test_a_scheduler_without_a_store() -> None:
    refused(ValueError, "^scheduler is .*expected a store", scheduler="tcp://192.0.2.7:8786")


# one line for each refusal, so that none goes unnoticed: the argument, what it is, what is said
TABLE: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "a target out of range": (
        {"loss": dln.CompletionProblem(np.diag([1.0, -1.5e140]), np.eye(2))},
        ValueError,
        r"^loss is 1\.125e\+280 at W = 0; expected a number >= 0 and < 1e\+280",
    ),
    "no depth": ({"depth": 0}, ValueError, r"^depth is 0; expected an integer >= 1 or math\.inf"),
    "depth as a float": ({"depth": 3.0}, ValueError, r"^depth is 3\.0; .*\(write 3\)"),
    "depth none": ({"depth": None}, TypeError, "^depth is None, of type NoneType"),
    "no trajectory": ({"count": 0}, ValueError, "^count is 0; expected an integer >= 1 and <= 1000000000"),
    "too many": ({"count": 10**9 + 1}, ValueError, "^count is 1000000001; expected an integer >= 1 and <= 1000000000"),
    "count as a float": ({"count": 3.0}, TypeError, r"^count is 3\.0, of type float"),
    "a truth value": ({"count": True}, TypeError, "^count is True, a truth value"),
    "more than the memory": ({"count": 10**9}, ValueError, "^count is 1000000000 with store=None; expected a store"),
    "no scale": ({"scale": 0.0}, ValueError, r"^scale is 0\.0; expected a finite number >= 1e-290 and < 1e\+140"),
    "a tiny scale": ({"scale": 1e-291}, ValueError, "^scale is 1e-291; expected a finite number >= 1e-290"),
    "a huge scale": ({"scale": 1e140}, ValueError, r"^scale is 1e\+140; expected a finite number"),
    "scale as a word": ({"scale": "1"}, TypeError, "^scale is '1', of type str"),
    "scale beyond floats": ({"scale": 10**400}, ValueError, "^scale is 1000.*; expected a finite number"),
    "a negative seed": ({"seed": -1}, ValueError, "^seed is -1; expected an integer >= 0"),
    "seed as a float": ({"seed": 0.0}, TypeError, r"^seed is 0\.0, of type float"),
    "seed none": ({"seed": None}, ValueError, "^seed is None; expected a number, or starts as W0 or layers"),
    "nothing to be relative to": (
        {"loss": dln.CompletionProblem(np.zeros((2, 2)), np.eye(2))},
        ValueError,
        "^tol is None and the loss is 0 at W = 0, to which it would be relative; expected a number > 0",
    ),
    "no loss": ({"tol": 0.0}, ValueError, r"^tol is 0\.0; expected a finite number > 0"),
    "endless loss": ({"tol": math.inf}, ValueError, "^tol is inf; expected a finite number > 0"),
    "no time": ({"t_max": 0}, ValueError, r"^t_max is 0; expected a number > 0, finite or math\.inf"),
    "time that is nan": ({"t_max": math.nan}, ValueError, "^t_max is nan; expected a number > 0"),
    "an unknown engine": ({"engine": "warp"}, ValueError, "^engine is 'warp'; expected one of 'auto', 'portable'"),
    "engine none": ({"engine": None}, TypeError, "^engine is None, of type NoneType; expected a name"),
    "no worker": ({"workers": 0}, ValueError, "^workers is 0; expected an integer >= 1 and <= 1024"),
    "too many workers": ({"workers": 1025}, ValueError, "^workers is 1025; expected an integer >= 1 and <= 1024"),
    "rank 0": ({"rank": 0, "depth": 3}, ValueError, "^rank is 0; expected an integer from 1 to 2"),
    "rank as a float": ({"rank": 1.0, "depth": 3}, TypeError, r"^rank is 1\.0, of type float"),
    "rank at infinity": (
        {"rank": 1},
        ValueError,
        "^rank is 1 at infinite depth; expected a finite depth, or full rank 2",
    ),
    "rank at depth 1": ({"rank": 1, "depth": 1}, ValueError, "^rank is 1 at depth 1, where the flow does not keep it"),
    "an exact step": ({"rtol": 1e-17}, ValueError, "^rtol is 1e-17; expected a finite number >= 1e-16 and < 1"),
    "no error": ({"rtol": 0}, ValueError, "^rtol is 0; expected a finite number >= 1e-16"),
    "an error of 1": ({"rtol": 1.0}, ValueError, r"^rtol is 1\.0; expected"),
    "a step not taken": ({"step": 0.1, "engine": "portable"}, ValueError, r"^step is 0\.1 with engine='portable'"),
    "no step": ({"engine": "rk4"}, ValueError, "^step is None with engine='rk4'; expected a number > 0"),
    "a step of 0": ({"engine": "rk4", "step": 0}, ValueError, "^step is 0; expected a finite number > 0"),
    "no chunk": ({"chunk": 0}, ValueError, "^chunk is 0; expected an integer >= 1"),
    "chunk as a float": ({"chunk": 2.0}, TypeError, r"^chunk is 2\.0, of type float"),
    "too many chunks": (
        {"count": 10**9, "chunk": 99},
        ValueError,
        "^chunk is 99 for a count of .*; expected at least 100",
    ),
    "scheduler as a number": ({"scheduler": 8786}, TypeError, "^scheduler is 8786, of type int"),
    "scheduler alone": (
        {"scheduler": "tcp://x:1"},
        ValueError,
        "^scheduler is 'tcp://x:1' with store=None; expected a store",
    ),
    "progress": ({"progress": 3}, TypeError, "^progress is 3; expected a function of two numbers, or None"),
    "store as a number": ({"store": 3}, TypeError, "^store is 3, of type int; expected a path"),
    "store as bytes": ({"store": b"x"}, TypeError, "^store is b'x', of type bytes; expected a path"),
    "an empty store": ({"store": ""}, ValueError, "^store is ''; expected a path"),
    "a store on the net": ({"store": "s3://x/y"}, ValueError, "^store is 's3://x/y'; expected a path"),
    "a null in the path": ({"store": "a\0b"}, ValueError, "^store is .*; expected a path"),
    "a store in a file": ({"store": f"{__file__}/x"}, ValueError, "^store is .*, in a folder that does not exist"),
    "a file for a store": ({"store": __file__}, ValueError, "^store is .*, which is a file"),
}


@pytest.mark.parametrize("case", TABLE.values(), ids=TABLE)
def test_each_refusal(case: tuple[dict[str, Any], type[Exception], str]) -> None:
    bad, error, message = case
    with pytest.raises(error, match=message) as raised:
        dln.ensemble(**{"loss": PROBLEM, "depth": math.inf, **GOOD, **bad})
    assert len(str(raised.value).splitlines()) == 1
