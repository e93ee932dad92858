"""Implicit steps in high precision: polynomials at Chebyshev points, what is linear in float64, whole trajectories."""

from __future__ import annotations

import math
from typing import Any

import flint
import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym.integrate.collocation import chebyshev
from dlnsym.integrate.collocation.linear import Linearised, solver

PLATEAU = dln.CompletionProblem([["1", "0.5"], [None, "2"]])
RUNAWAY = dln.CompletionProblem([["0", "1"], ["1", None]])
SMALL = [["0.01", "0.003"], ["-0.002", "0.01"]]
DIAGONAL = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
START = [["1", "0.1"], ["0.2", "0.5"]]


def distance(a: Any, b: Any) -> Any:
    with mpmath.workdps(400):
        return max(abs(x) for x in a - b)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-1, 1), min_size=3, max_size=12), st.sampled_from([16, 24]))
def test_values_coefficients_and_integrals_belong_together(known: list[float], n: int) -> None:
    given = np.array(known)
    values = chebyshev.values(given, n)
    x = chebyshev.points(n)
    np.testing.assert_allclose(values, np.polynomial.chebyshev.chebval(x, given), atol=1e-13)
    np.testing.assert_allclose(chebyshev.coefficients(values)[: len(known)], given, atol=1e-13)
    exact = np.polynomial.chebyshev.chebint(given, lbnd=-1)
    np.testing.assert_allclose(chebyshev.integration(n) @ values, np.polynomial.chebyshev.chebval(x, exact), atol=1e-13)


@given(st.lists(st.floats(-1, 1), min_size=6, max_size=6), st.integers(1, 3))
@settings(max_examples=20, deadline=None)
def test_balls_contain_what_the_transforms_are_of_exact_numbers(known: list[float], count: int) -> None:
    columns = [[flint.arb(x) * (k + 1) for x in known] for k in range(count)]
    back = chebyshev.ball_coefficients(chebyshev.ball_values(columns, 8))
    for column, exact in zip(back, columns, strict=True):
        assert all(x.contains(y) for x, y in zip(column, exact, strict=False))
    (integral, *_) = [chebyshev.ball_integrated(column, flint.arb(2), flint.arb(3)) for column in back]
    expected = 3 * np.polynomial.chebyshev.chebint(np.array(known), lbnd=-1)
    expected[0] += 2
    np.testing.assert_allclose([float(x) for x in integral][: len(expected)], expected, atol=1e-12)


@pytest.mark.parametrize("size", [1.0, 6.0, 40.0])
def test_the_ways_to_solve_the_linear_equation_agree(size: float) -> None:
    n, points = 3, 32
    rng = np.random.default_rng(1)
    a, b = rng.standard_normal((2, n, n))
    x = chebyshev.points(points)[:, None, None]
    j = -size * (a @ a.T / n + np.eye(n)) + 0.1 * x * b
    fundamental = solver(j)(np.broadcast_to(np.eye(n), (points + 1, n, n)))
    linear = Linearised(j, fundamental)
    known = rng.standard_normal((12, n)) * 2.0 ** -np.arange(12)[:, None]
    d = chebyshev.values(known, 64)
    d -= d[-1]
    at_once = linear._at_once(d)
    for found in (linear.correction(d), linear._by_parts(d) if linear.parts > 1 else at_once):
        np.testing.assert_allclose(found, at_once, atol=1e-11 * size)


@pytest.mark.parametrize("depth", [3, math.inf])
@pytest.mark.parametrize("digits", [70, 150])
def test_many_digits_agree_with_balls_that_hold_all_rounding(depth: float, digits: int) -> None:
    # those of the other method, extrapolation
    path = dln.integrate(DIAGONAL, START, depth, "0.5", digits=digits, times=["0.2"])
    other = dln.integrate(DIAGONAL, START, depth, "0.5", digits=digits + 5, times=["0.2"], numbers="balls")
    for w, v, error in zip(path.W, other.W, path.errors, strict=True):
        assert distance(w, v) <= error + other.error_estimate
    assert path.error_estimate < mpmath.mpf(10) ** -digits
    assert path.evaluations < other.evaluations


@pytest.mark.parametrize("problem", [PLATEAU, RUNAWAY])
def test_a_plateau_takes_few_steps(problem: dln.CompletionProblem) -> None:
    path = dln.integrate(problem, SMALL, 3, 100, digits=20, times=())
    assert path.steps < 60
    other = dln.integrate(problem, SMALL, 3, 100, digits=24, times=())
    assert distance(path.W[-1], other.W[-1]) <= path.error_estimate + other.error_estimate


def test_entries_that_stay_zero_are_exactly_zero() -> None:
    path = dln.integrate(DIAGONAL, [["1", "0"], ["0", "0.5"]], 3, 1, digits=80, times=())
    assert path.W[-1][0, 1] == path.W[-1][1, 0] == 0


def test_an_entry_that_is_zero_and_at_rest_at_first_moves_on() -> None:
    # entry (1, 0) of W and its rate are 0 at time 0
    problem = dln.CompletionProblem([["2", "0.5"], [None, "1"]])
    start = [["1", "0.5"], ["0", "1"]]
    path = dln.integrate(problem, start, 1, 1, digits=70, times=())
    with mpmath.workdps(90):
        assert abs(path.W[-1][0, 0] - 2 + mpmath.exp(-1)) < mpmath.mpf(10) ** -70
    deep = dln.integrate(problem, start, 3, "0.25", digits=70, times=())
    more = dln.integrate(problem, start, 3, "0.25", digits=80, times=(), numbers="balls")
    assert distance(deep.W[-1], more.W[-1]) <= deep.error_estimate + more.error_estimate


@pytest.mark.parametrize(("depth", "digits"), [(10, 24), (math.inf, 16), (math.inf, 24)])
def test_a_singular_value_of_a_quarter_starts_right(depth: float, digits: int) -> None:
    # σ = 3 and 1/4: mpmath takes the logarithm of a number next to 1/4 for 0 where it has too many bits
    problem = dln.CompletionProblem([["-1", "0"], ["0", "-1.5"]], [[0, 0], [0, 1]])
    start = [["-0.75", "-1.5"], ["-1.5", "-2"]]
    found = [dln.integrate(problem, start, depth, "0.25", digits=d, times=()) for d in (digits, digits + 17)]
    assert distance(found[0].W[-1], found[1].W[-1]) <= found[0].error_estimate + found[1].error_estimate
