"""A_{∞,W} in refined singular frames is what the exponential gives, or there is no answer."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from flint import arb_mat
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.flow import eigenframes
from dlnsym.flow.numbers import SYSTEMS
from dlnsym.flow.points import precise_point
from dlnsym.flow.power import Power
from dlnsym.kernels import arb_target

ARB = SYSTEMS["arb"]


def state(w: Array, bits: int) -> Any:
    """W, log W W^T and log W^T W."""
    rows = [[Fraction(float(x)) for x in row] for row in w]
    point = precise_point(ARB, rows, len(w), bits)
    return [ARB.centre(m) for m in Power(ARB, math.inf, len(w)).start(point)]


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.integers(2, 9), st.sampled_from([80, 170, 500]), st.floats(-12, 3))
def test_it_agrees_with_the_exponential_to_working_precision(seed: int, width: int, bits: int, size: float) -> None:
    rng = np.random.default_rng(seed)
    with ARB.working(bits):
        w, left, right = state(10**size * rng.standard_normal((width, width)), bits)
        z = arb_mat(rng.standard_normal((width, width)).tolist())
        found, wanted = eigenframes.operator(w, left, z), -arb_target.velocity_of_logarithms(left, right, z)
        if found is not None:
            assert ARB.size(found - wanted) < ARB.size(wanted) + 16 - bits


@pytest.mark.parametrize("singular_values", [(2, 2, 1), (2, 2 + 1e-9, 1), (1, 1e-3, 1e-20)])
def test_close_and_tiny_singular_values_are_left_to_the_exponential(singular_values: tuple[float, ...]) -> None:
    with ARB.working(170):
        w, left, _ = state(np.diag(singular_values), 170)
        assert eigenframes.operator(w, left, w) is None


def test_close_singular_values_cost_no_digits() -> None:
    rng = np.random.default_rng(3)
    u, v = (np.linalg.qr(rng.standard_normal((6, 6)))[0] for _ in range(2))
    with ARB.working(170):
        w, left, right = state(u @ np.diag([3.0, 2.0001, 2.0, 1.0, 0.500003, 0.5]) @ v.T, 170)
        z = arb_mat(rng.standard_normal((6, 6)).tolist())
        found, wanted = eigenframes.operator(w, left, z), -arb_target.velocity_of_logarithms(left, right, z)
        assert found is not None
        assert ARB.size(found - wanted) < 8 - 165
        assert ARB.uncertainty(found) < -165


def test_the_radii_hold_what_the_last_correction_of_close_frames_left() -> None:
    """At every precision: the corrections end where what is left is below it, after one more or one less."""
    rng = np.random.default_rng(4)
    u, v = (np.linalg.qr(rng.standard_normal((3, 3)))[0] for _ in range(2))
    w, z = u @ np.diag([2.0 + 3e-5, 2.0, 1.0]) @ v.T, arb_mat(rng.standard_normal((3, 3)).tolist())
    with ARB.working(900):
        exact_w, left, right = state(w, 900)
        wanted = -arb_target.velocity_of_logarithms(left, right, z)
    for bits in range(60, 420, 8):
        with ARB.working(bits):
            found = eigenframes.operator(exact_w, left, z)
            assert found is not None and ARB.uncertainty(found) < 24 - bits
        assert all(x.overlaps(y) for x, y in zip(found.entries(), wanted.entries(), strict=True)), bits


def test_a_trajectory_does_not_depend_on_which_of_the_two_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(1)
    problem, w = dln.CompletionProblem(rng.standard_normal((6, 6)), np.eye(6)), rng.standard_normal((6, 6))
    first = dln.integrate(problem, w, math.inf, "0.125", digits=25, times=())
    monkeypatch.setattr(eigenframes, "NARROWEST", 99)
    second = dln.integrate(problem, w, math.inf, "0.125", digits=25, times=())
    with mpmath.workdps(60):
        off = max(abs(x) for x in first.W[-1] - second.W[-1])
    assert off <= first.error_estimate + second.error_estimate


def test_equal_singular_values_at_width_six_are_no_obstacle() -> None:
    problem = dln.CompletionProblem(np.diag([1.0, 2, 3, 4, 5, 6]), np.ones((6, 6)))
    path = dln.integrate(problem, np.eye(6), math.inf, "0.25", digits=20, times=())
    assert path.error_estimate < 1e-19
