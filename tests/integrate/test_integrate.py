"""High precision: against exact solutions, against more digits, across coordinates, number systems and depths."""

from __future__ import annotations

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
from dlnsym.flow.midpoint import weights
from dlnsym.flow.singular import Singular
from dlnsym.integrate.control import Law, best, law

EYE, ONES = [[1, 0], [0, 1]], [[1, 1], [1, 1]]
DIAGONAL = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], EYE)
FULL = dln.CompletionProblem([["0.5", "-0.3"], ["0.7", "1.1"]], ONES)
TRIANGLE = dln.CompletionProblem([["1", "0.7"], ["0", "0.4"]], [[1, 1], [0, 1]])
CYCLE = dln.CompletionProblem(
    [["0.4", "0.8", "-0.2"], ["-1.3", "0.3", "0.6"], ["0.5", "0.1", "0.9"]], [[1, 0, 1], [1, 1, 0], [0, 1, 1]]
)
START = [["1", "0.1"], ["0.2", "0.5"]]
START_3 = [["0.5", "-0.2", "0.1"], ["0.3", "0.4", "-0.6"], ["0.2", "0.7", "0.3"]]


def distance(a: Any, b: Any) -> Any:
    with mpmath.workdps(400):
        return max(abs(x) for x in a - b)


def size(a: Any) -> Any:
    return max(abs(x) for x in a)


# ---------------------------------------------------------------- the estimate holds, the digits are there

CASES: dict[str, tuple[Any, Any, float, Any, dict[str, Any]]] = {
    "depth 1": (DIAGONAL, START, 1, "1.5", {}),
    "depth 2": (DIAGONAL, START, 2, "1.5", {}),
    "depth 3, negative determinant": (FULL, [["0.1", "0.8"], ["0.9", "0.2"]], 3, 2, {}),
    "depth 20": (TRIANGLE, START, 20, 1, {}),
    "depth 1000": (TRIANGLE, START, 1000, 1, {}),
    "depth 10^40": (TRIANGLE, START, 10**40, "0.5", {}),
    "infinite": (TRIANGLE, START, math.inf, 2, {}),
    "infinite, negative determinant": (FULL, [["0.1", "0.8"], ["0.9", "0.2"]], math.inf, 2, {}),
    "equal singular values": (DIAGONAL, [["0.5", "0"], ["0", "0.5"]], math.inf, 1, {}),
    "equal, turned": (TRIANGLE, [["0.3", "-0.4"], ["0.4", "0.3"]], math.inf, 1, {}),
    "equal, finite depth": (TRIANGLE, [["0.3", "0.4"], ["0.4", "-0.3"]], 5, 1, {}),
    "nearly equal": (FULL, [["0.3", "-0.4"], ["0.4", "0.30000000000000000000000000000000001"]], math.inf, 1, {}),
    "tiny": (DIAGONAL, [["1", "0"], ["0.5", "1e-200"]], math.inf, 1, {}),
    "tiny, depth 2": (DIAGONAL, [["1", "0"], ["0.5", "1e-200"]], 2, 1, {}),
    "tiny, depth 3": (DIAGONAL, [["1", "0"], ["0.5", "1e-200"]], 3, 1, {}),
    "all tiny": (DIAGONAL, [["1e-200", "0"], ["1e-201", "3e-200"]], math.inf, "1e199", {}),
    "escape": (DIAGONAL, [["1e-5", "0.3e-5"], ["-0.2e-5", "0.7e-5"]], math.inf, 94438, {}),
    "escape, depth 3, rank two": (CYCLE, [[f"{x}e-9" for x in row] for row in START_3], 3, 1000, {"rank": 2}),
    "half escaped": (FULL, [["1e-100", "0"], ["3e-101", "-7e-101"]], math.inf, "5e99", {}),
    "rank one, depth 20": (DIAGONAL, [["0.5", "0.25"], ["0.5", "0.25"]], 20, 1, {"rank": 1}),
    "rank one, depth 2": (DIAGONAL, [["0.5", "0.25"], ["0.5", "0.25"]], 2, 1, {"rank": 1}),
    "rank two of three": (CYCLE, START_3, 3, "0.5", {"rank": 2}),
    "width 1": (dln.CompletionProblem([["2"]], [[1]]), [["0.3"]], math.inf, 1, {}),
    "width 3, depth 4": (CYCLE, START_3, 4, "0.5", {}),
    "width 3, infinite": (CYCLE, START_3, math.inf, "0.25", {}),
    "shrinking": (dln.CompletionProblem([["-1"]], [[1]]), [["0.3"]], math.inf, 8, {}),
    "near convergence": (DIAGONAL, START, math.inf, 25, {}),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_true_error_stays_below_the_estimate(case: Any) -> None:
    problem, start, depth, t_end, more = case
    path = dln.integrate(problem, start, depth, t_end, digits=20, **more)
    finer = dln.integrate(problem, start, depth, t_end, digits=32, times=path.t[1:-1], **more)
    assert len(path.t) == len(finer.t)
    for ours, theirs, error in zip(path.W, finer.W, path.errors, strict=True):
        assert distance(ours, theirs) <= error <= mpmath.mpf(10) ** -20 * size(theirs)
    for ours, theirs in zip(path.singular_values, finer.singular_values, strict=True):
        for a, b in zip(ours, theirs, strict=True):
            # at depth 1 relative to the largest
            assert abs(a - b) < 1e-20 * (theirs[0] if depth == 1 else b)


def test_infinite_depth_in_closed_form() -> None:
    # d = 1, target φ: dw/dt = w²(φ − w), so that t = ∫ dw/(w²(φ − w))
    path = dln.integrate(dln.CompletionProblem([["2"]], [[1]]), [["0.25"]], math.inf, 3, digits=50)
    with mpmath.workdps(70):

        def antiderivative(w: Any) -> Any:
            return mpmath.log(w / (2 - w)) / 4 - 1 / (2 * w)

        for t, w in zip(path.t, path.W, strict=True):
            gap = antiderivative(w[0, 0]) - antiderivative(mpmath.mpf("0.25")) - t
            # dt/dw turns the gap into an error of w
            assert abs(gap) * w[0, 0] ** 2 * (2 - w[0, 0]) < 1e-50


def test_depth_two_in_closed_form() -> None:
    # commuting diagonal matrices at N = 2: dσ/dt = σ(φ − σ), logistic growth
    problem = dln.CompletionProblem([["2", "0"], ["0", "0.5"]], EYE)
    path = dln.integrate(problem, [["1e-6", "0"], ["0", "0.25"]], 2, 12, digits=40, times=[1, 5])
    with mpmath.workdps(60):
        for t, w in zip(path.t, path.W, strict=True):
            for k, (phi, start) in enumerate((("2", "1e-6"), ("0.5", "0.25"))):
                p, s = mpmath.mpf(phi), mpmath.mpf(start)
                exact = p * s * mpmath.exp(p * t) / (p + s * (mpmath.exp(p * t) - 1))
                assert abs(w[k, k] - exact) <= mpmath.mpf(10) ** -40 * size(w)
            assert w[0, 1] == w[1, 0] == 0


@given(
    st.lists(st.fractions(-1, 1, max_denominator=9), min_size=8, max_size=8), st.sampled_from([1, 2, 3, 7, math.inf])
)
@settings(max_examples=15, deadline=None)
def test_any_start_and_target(values: list[Fraction], depth: float) -> None:
    target, start = (np.array(part, dtype=object).reshape(2, 2) for part in (values[:4], values[4:]))
    if start[0, 0] * start[1, 1] == start[0, 1] * start[1, 0]:
        return
    problem = dln.CompletionProblem(target.astype(float), [[1, 0], [1, 1]])
    path = dln.integrate(problem, start, depth, "0.5", digits=15)
    finer = dln.integrate(problem, start, depth, "0.5", digits=25)
    assert distance(path.W[-1], finer.W[-1]) <= path.errors[-1] <= mpmath.mpf(10) ** -15 * size(path.W[-1])


@given(
    st.lists(st.fractions(-1, 1, max_denominator=9), min_size=12, max_size=16).filter(lambda v: len(v) % 4 == 0),
    st.sampled_from(["0.3", "1e-60"]),
)
@settings(max_examples=8, deadline=None)
def test_any_weights_balanced_or_not(values: list[Fraction], scale: str) -> None:
    target, *layers = (np.array(values[k : k + 4], dtype=object).reshape(2, 2) for k in range(0, len(values), 4))
    problem = dln.CompletionProblem(target.astype(float), [[1, 0], [1, 1]])
    small = [layers[0] * Fraction(scale), *layers[1:]]
    path = dln.integrate_weights(problem, small, "0.5", digits=15)
    finer = dln.integrate_weights(problem, small, "0.5", digits=25)
    assert path.weights is not None
    assert distance(path.W[-1], finer.W[-1]) <= path.errors[-1]
    # what (1.5) keeps, balanced or not
    with mpmath.workdps(30):
        first, last = (
            [above.T * above - below * below.T for above, below in zip(at, at[1:], strict=False)]
            for at in (path.weights[0], path.weights[-1])
        )
        assert all(distance(a, b) < 1e-13 for a, b in zip(first, last, strict=True))


def test_weights_that_stay_zero_and_a_product_that_starts_there() -> None:
    zero = [["0", "0"], ["0", "0"]]
    still = dln.integrate_weights(DIAGONAL, [zero, zero, zero], 1, digits=15)
    assert size(still.W[-1]) == still.error_estimate == 0
    path = dln.integrate_weights(DIAGONAL, [zero, EYE], 1, digits=15)
    finer = dln.integrate_weights(DIAGONAL, [zero, EYE], 1, digits=25)
    assert size(path.W[0]) == 0 < size(path.W[-1])
    assert distance(path.W[-1], finer.W[-1]) <= path.errors[-1] < 1e-15


@pytest.mark.parametrize("depth", [3, math.inf])
def test_an_escape_takes_as_many_steps_from_any_scale(depth: float) -> None:
    steps = []
    for e in (6, 60, 200):
        start = [[f"1e-{e}", f"0.3e-{e}"], [f"-0.2e-{e}", f"0.7e-{e}"]]
        # flow time scales like the start to the power 2/N − 1; W grows some two hundred times
        share = mpmath.mpf("0.94" if math.isinf(depth) else "1.97")
        with mpmath.workdps(30):
            t_end = share * mpmath.mpf(10) ** (mpmath.mpf(e) * (1 if math.isinf(depth) else mpmath.mpf(1) / 3))
        path = dln.integrate(DIAGONAL, start, depth, t_end, digits=20, times=())
        assert size(path.W[-1]) > 20 * mpmath.mpf(10) ** -e
        steps.append(path.steps)
    assert max(steps) - min(steps) <= 3


# ---------------------------------------------------------------- coordinates and number systems agree


@pytest.mark.parametrize("depth", [2, 3, 5])
def test_the_product_of_the_weights_follows_the_flow_downstairs_to_fifty_digits(depth: int) -> None:
    layers = dln.balanced_weights(START, depth, digits=70)
    up = dln.integrate_weights(TRIANGLE, layers, 1, digits=50)
    down = dln.integrate(TRIANGLE, START, depth, 1, digits=50)
    assert distance(up.W[-1], down.W[-1]) <= up.errors[-1] + down.errors[-1] < 1e-49
    assert up.weights is not None
    assert len(up.weights[-1]) == depth
    with mpmath.workdps(60):
        for above, below in zip(up.weights[-1], up.weights[-1][1:], strict=False):
            assert distance(above.T * above, below * below.T) < 1e-48


def test_a_rank_stays_downstairs_and_upstairs() -> None:
    start = [["0.5", "0.25"], ["0.5", "0.25"]]
    layers = dln.balanced_weights(start, 3, digits=60, rank=1)
    up = dln.integrate_weights(DIAGONAL, layers, 1, digits=40)
    down = dln.integrate(DIAGONAL, start, 3, 1, digits=40, rank=1)
    assert distance(up.W[-1], down.W[-1]) < 1e-39
    with mpmath.workdps(60):
        assert abs(mpmath.det(down.W[-1])) < 1e-40
    assert len(down.singular_values[-1]) == 1


@pytest.mark.parametrize("depth", [3, math.inf])
def test_mpmath_and_balls_agree(depth: float) -> None:
    paths = [
        dln.integrate(TRIANGLE, START, depth, "0.5", digits=20, numbers=numbers)
        for numbers in ("arb", "mpmath", "balls")
    ]
    for path in paths[1:]:
        assert distance(path.W[-1], paths[0].W[-1]) <= path.errors[-1] + paths[0].errors[-1] < 1e-19


def test_the_radii_bound_the_round_off() -> None:
    # fixed steps are one map at any precision, so what many digits give lies in the balls of few
    coarse, fine = (
        dln.integrate(TRIANGLE, START, math.inf, 1, digits=digits, method="rk4", step="0.05", numbers="balls")
        for digits in (10, 60)
    )
    assert coarse.balls is not None
    assert fine.balls is not None
    with flint.ctx.workprec(300):
        for wide, narrow in zip(coarse.balls, fine.balls, strict=True):
            assert all(x.contains(y) for x, y in zip(wide.entries(), narrow.entries(), strict=True))
    path = dln.integrate(TRIANGLE, START, math.inf, 2, digits=20, numbers="balls")
    assert path.balls is not None
    assert all(x.rad() < 1e-20 for x in path.balls[-1].entries())


def test_fixed_steps_agree_with_extrapolation() -> None:
    sure = dln.integrate(DIAGONAL, START, math.inf, 1, digits=30)
    for numbers in ("mpmath", "arb", "balls"):
        path = dln.integrate(DIAGONAL, START, math.inf, 1, digits=25, method="rk4", step="0.05", numbers=numbers)
        assert path.steps == 20
        assert len(path.t) == 21
        assert 0 < distance(path.W[-1], sure.W[-1]) <= path.error_estimate < 1e-5


@pytest.mark.parametrize("step", ["1", "0.6", "0.3"])
def test_the_estimate_of_long_fixed_steps_holds(step: str) -> None:
    sure = dln.integrate(DIAGONAL, START, math.inf, 1, digits=30)
    path = dln.integrate(DIAGONAL, START, math.inf, 1, digits=20, method="rk4", step=step)
    assert distance(path.W[-1], sure.W[-1]) <= path.error_estimate


@pytest.mark.parametrize(("step", "times"), [("0.2", None), ("0.1", None), ("0.4", None), ("0.2", ["0.1"])])
def test_evaluations_are_those_of_both_runs(monkeypatch: pytest.MonkeyPatch, step: str, times: Any) -> None:
    rates, calls = Singular.velocity, 0

    def counted(chart: Singular, state: Any, gradient: Any) -> Any:
        nonlocal calls
        calls += 1
        return rates(chart, state, gradient)

    monkeypatch.setattr(Singular, "velocity", counted)
    path = dln.integrate(DIAGONAL, START, 3, "0.5", digits=5, method="rk4", step=step, times=times)
    assert path.evaluations == calls


def test_times_are_landed_on_exactly() -> None:
    for more in ({}, {"method": "rk4", "step": "0.3"}):
        path = dln.integrate(DIAGONAL, START, 3, 1, digits=15, times=["0.25", "0.5"], **more)
        assert [float(t) for t in path.t] == [0, 0.25, 0.5, 1]


def test_decimal_strings_are_taken_as_they_stand_and_floats_as_binary() -> None:
    decimal = dln.integrate(DIAGONAL, [["0.1", 0], [0, "0.2"]], 3, "0.1", digits=40)
    binary = dln.integrate(DIAGONAL, [[0.1, 0], [0, 0.2]], 3, 0.1, digits=40)
    assert 1e-19 < distance(decimal.W[0], binary.W[0]) < 1e-16
    assert decimal.t[-1] != binary.t[-1]
    exact = dln.CompletionProblem([["0.1", "1"], ["2", "3"]], EYE)
    assert exact.exact_target[0][0] == Fraction(1, 10)
    assert exact.target[0, 0] == 0.1
    assert dln.CompletionProblem([[0.1]], [[1]]).exact_target[0][0] == Fraction(0.1)


def test_progress_is_reported() -> None:
    shares: list[float] = []
    dln.integrate(DIAGONAL, START, 3, 3, digits=15, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_times_far_beyond_convergence_cost_nothing() -> None:
    near = dln.integrate(FULL, START, math.inf, 200, digits=20)
    far = dln.integrate(FULL, START, math.inf, "1e30", digits=20, times=[200, "1e6"])
    assert far.steps <= near.steps + 2
    for path in (near, far):
        with mpmath.workdps(40):
            exact = mpmath.matrix([["0.5", "-0.3"], ["0.7", "1.1"]])
        assert distance(path.W[-1], exact) <= path.errors[-1] < 1e-20
    # a larger class of ends: the unobserved entries have to be right too
    finer = dln.integrate(DIAGONAL, START, math.inf, 120, digits=30)
    rested = dln.integrate(DIAGONAL, START, math.inf, "1e9", digits=15)
    assert distance(finer.W[-1], rested.W[-1]) <= rested.errors[-1] < 2e-15


# ---------------------------------------------------------------- parts


def test_the_weights_of_extrapolation() -> None:
    for rows in (1, 2, 5, 20):
        w = weights(rows)
        assert sum(w) == 1
        # every power of 1/n² up to the last but one is cancelled
        assert all(sum(x / Fraction(2 * j) ** (2 * p) for j, x in enumerate(w, 1)) == 0 for p in range(1, rows))


def test_the_law_of_the_rows() -> None:
    known = law([(k, 10.0 - 6 * k) for k in range(3, 9)])
    assert known == Law(8, -38.0, 6.0)
    assert known.rows_needed(1.0, -49.0) == 10
    assert known.rows_needed(0.5, -49.0) < 10 < known.rows_needed(2.0, -49.0)
    assert law([(3, -1.0), (4, 5.0)]) is None
    assert best([(known, -170.0)], 40).ratio <= 2.0


def test_giving_up_says_where() -> None:
    with pytest.raises(
        RuntimeError, match="was reached after 2 steps, the last of length .*expected t_end within max_steps"
    ):
        dln.integrate(DIAGONAL, START, math.inf, 50, digits=15, max_steps=2)
    # also where some of the times were reached
    with pytest.raises(RuntimeError, match="t_end = 50.0 is .* away; expected t_end within max_steps"):
        dln.integrate(DIAGONAL, START, math.inf, 50, times=["1e-6"], digits=15, max_steps=3)
