"""Fixed steps at 30 digits: the order, the drift of the frames, and the step at which float64 is all round-off."""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import mpmath
import pytest

import dlnsym as dln

PROBLEM = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
START = [["1", "0.1"], ["0.2", "0.5"]]
STEPS = ("2e-3", "2e-4", "2e-5", "2e-6")
FLOAT64 = 6
"""Digits that, with the ten more that are carried, make 54 bits: one more than float64 has."""


@cache
def fixed(step: str, t_end: str, digits: int) -> dln.Trajectory:
    return dln.integrate(
        PROBLEM, START, math.inf, t_end, digits=digits, method="rk4", step=step, times=(), numbers="arb"
    )


@cache
def sure(t_end: str) -> Any:
    return dln.integrate(PROBLEM, START, math.inf, t_end, digits=45, times=()).W[-1]


def error(path: dln.Trajectory, t_end: str) -> Any:
    with mpmath.workdps(60):
        return max(abs(x) for x in path.W[-1] - sure(t_end))


def drift(frames: Any) -> Any:
    with mpmath.workdps(60):
        q = frames[-1]
        return max(abs(x) for x in q.T * q - mpmath.eye(q.rows))


def slopes(values: list[Any]) -> list[float]:
    """Decades by which a value falls for each decade of the step."""
    return [float(mpmath.log10(a / b)) for a, b in zip(values, values[1:], strict=False)]


@pytest.mark.slow
def test_the_order_is_four_over_three_decades() -> None:
    paths = [fixed(step, "0.008", 32) for step in STEPS]
    measured = slopes([error(path, "0.008") for path in paths])
    assert [round(slope, 2) for slope in measured] == [4.0, 4.0, 4.0]
    assert all(error(path, "0.008") <= path.error_estimate for path in paths)


def test_the_frames_drift_at_the_same_order() -> None:
    paths = [fixed(step, "0.008", 32) for step in STEPS]
    for frames in ([path.U for path in paths], [path.V for path in paths]):
        drifts = [drift(f) for f in frames]
        assert drifts[0] > 1e-18  # it is there
        assert [round(slope, 2) for slope in slopes(drifts)] == [4.0, 4.0, 4.0]


@pytest.mark.slow
def test_round_off_takes_over_from_truncation_in_double_precision() -> None:
    steps = ("4e-2", "1e-2", "5e-3", "1e-3", "5e-4", "2e-4")
    errors = {step: error(fixed(step, "0.2", FLOAT64), "0.2") for step in steps}
    truncation = {step: error(fixed(step, "0.2", 30), "0.2") for step in steps}
    # long steps: truncation alone; short ones: round-off alone, which no shorter step reduces
    for step in steps[:2]:
        assert abs(errors[step] / truncation[step] - 1) < 0.01
    for step in steps[-2:]:
        assert errors[step] > 10 * truncation[step]
        assert errors[step] > 1e-17
    assert min(errors, key=lambda s: errors[s]) in steps[2:]
