"""Implicit steps in high precision: polynomials at Chebyshev points, what is linear in float64, whole trajectories."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import Any

import flint
import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym.algebra.exact import matrix
from dlnsym.flow.numbers import SYSTEMS
from dlnsym.flow.points import precise_point
from dlnsym.flow.power import Power
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate.collocation import chebyshev, krylov
from dlnsym.integrate.collocation.linear import Linearised, factored
from dlnsym.integrate.collocation.stepper import Collocation

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
    linear = Linearised.of(j)
    known = rng.standard_normal((12, n)) * 2.0 ** -np.arange(12)[:, None]
    d = chebyshev.values(known, 64)
    d -= d[-1]
    more = chebyshev.values(chebyshev.coefficients(j), 64)
    expected = factored(more)(d) - d
    for found in (linear.correction(d), Linearised(j, None).correction(d), krylov.solver(more)(d) - d):
        np.testing.assert_allclose(found, expected, atol=1e-11 * size)
    start = rng.standard_normal(n)
    np.testing.assert_allclose(Linearised(j, None).moved(start), linear.moved(start), atol=1e-11 * size)


def test_an_equation_without_a_finite_solution_gives_nan() -> None:
    # y = 1 + 2 ∫ y on [-1, 1] grows; with J infinite, nothing is found
    j = np.full((17, 1, 1), 2.0)
    ones = np.ones((17, 1))
    np.testing.assert_allclose(krylov.solver(j)(ones)[:, 0], np.exp(2 * (chebyshev.points(16) + 1)), rtol=1e-9)
    assert np.isnan(krylov.solver(j)(ones * np.nan)).all()
    assert not krylov.solver(j)(ones * 0).any()


def test_a_plateau_of_five_rows_takes_few_steps() -> None:
    u = np.arange(1, 6)
    problem = dln.CompletionProblem(np.outer(u, u) / 5)
    start = np.eye(5) / 64 + np.outer(u, u[::-1] % 3) / 512
    path, more = (dln.integrate(problem, start, 3, 200, digits=digits, times=()) for digits in (8, 12))
    assert path.steps < 100
    assert distance(path.W[-1], more.W[-1]) <= path.error_estimate + more.error_estimate


@pytest.mark.parametrize("depth", [3, math.inf])
@pytest.mark.parametrize("digits", [70, 100])
def test_many_digits_agree_with_the_other_method(depth: float, digits: int) -> None:
    # extrapolation, in the other numbers
    path = dln.integrate(DIAGONAL, START, depth, "0.5", digits=digits, times=["0.2"])
    other = dln.integrate(DIAGONAL, START, depth, "0.5", digits=digits + 5, times=["0.2"], numbers="mpmath")
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


@pytest.mark.parametrize("depth", [3, math.inf])
def test_the_way_to_an_end_of_rank_one_takes_few_steps(depth: float) -> None:
    problem = dln.CompletionProblem([[1, 2], [2, 4]])
    path, more = (dln.integrate(problem, SMALL, depth, "1e4", digits=digits, times=()) for digits in (16, 20))
    assert path.steps < 60
    assert distance(path.W[-1], more.W[-1]) <= path.error_estimate + more.error_estimate
    for found, expected in zip(path.singular_values[-1], more.singular_values[-1], strict=True):
        assert abs(found / expected - 1) < 1e-16


@pytest.mark.parametrize("depth", [3, math.inf])
def test_balls_take_a_plateau_and_contain_what_other_numbers_give(depth: float) -> None:
    path = dln.integrate(PLATEAU, SMALL, depth, 1000, digits=25, times=(), numbers="balls")
    other = dln.integrate(PLATEAU, SMALL, depth, 1000, digits=30, times=())
    assert path.balls is not None and path.steps < 60
    with mpmath.workdps(60), flint.ctx.workdps(60):
        reach = flint.arb(0, flint.arb(mpmath.nstr(path.error_estimate + other.error_estimate, 10)))
        for ball, entry in zip(path.balls[-1].entries(), other.W[-1], strict=True):
            assert (ball + reach).contains(flint.arb(mpmath.nstr(entry, 50)))
            assert ball.rad() < 1e-28


def test_radii_at_the_start_of_a_step_are_moved_to_its_end() -> None:
    """Every start within a ball ends within the ball of the step."""
    numbers = SYSTEMS["balls"]
    with numbers.working(200):
        chart = Power(numbers, 3, 2)
        term = PreciseGradient(chart, dln.CompletionProblem([[1, 0], [0, 2]], [[1, 1], [0, 1]]))
        state = chart.start(precise_point(numbers, matrix("W0", START), 2, 200))
        radius = flint.arb(2) ** -80
        wide = [m + numbers.of_numbers([[flint.arb(0, radius)] * 2] * 2) for m in state]

        def ended(start: Any) -> Any:
            method = Collocation(numbers, bits=200, tolerance=-110.0, keep_radii=True, symmetric=chart.symmetric)
            none = [m * 0 for m in state]
            return method.step(term.rates, chart.scales, start, none, -1.0, Fraction(1, 2)).state

        balls = ended(wide)
        for signs in itertools.product((-1, 1), repeat=4):
            shift = numbers.of_numbers([[radius * s for s in signs[:2]], [radius * s for s in signs[2:]]])
            moved = [state[0] + shift, *state[1:]]
            for ball, point in zip(balls, ended([numbers.centre(m) for m in moved]), strict=True):
                assert all(a.contains(b.mid()) for a, b in zip(ball.entries(), point.entries(), strict=True))
        assert max(x.rad() for m in balls for x in m.entries()) < 20 * radius


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
    more = dln.integrate(problem, start, 3, "0.25", digits=80, times=(), numbers="mpmath")
    assert distance(deep.W[-1], more.W[-1]) <= deep.error_estimate + more.error_estimate


@pytest.mark.parametrize(("depth", "digits"), [(10, 24), (math.inf, 16), (math.inf, 24)])
def test_a_singular_value_of_a_quarter_starts_right(depth: float, digits: int) -> None:
    # σ = 3 and 1/4: mpmath takes the logarithm of a number next to 1/4 for 0 where it has too many bits
    problem = dln.CompletionProblem([["-1", "0"], ["0", "-1.5"]], [[0, 0], [0, 1]])
    start = [["-0.75", "-1.5"], ["-1.5", "-2"]]
    found = [dln.integrate(problem, start, depth, "0.25", digits=d, times=()) for d in (digits, digits + 17)]
    assert distance(found[0].W[-1], found[1].W[-1]) <= found[0].error_estimate + found[1].error_estimate
