"""What the parts of a run do around its steps: arguments, what is reported and told, and the work that runs take."""

from __future__ import annotations

import copy
import math
import pickle
from fractions import Fraction
from inspect import signature
from typing import Any

import mpmath
import numpy as np
import pytest
from flint import arb

import dlnsym as dln
from dlnsym.flow.numbers import SYSTEMS
from dlnsym.flow.points import precise_point
from dlnsym.flow.power import Power
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate import adaptive, arguments
from dlnsym.integrate import run as running
from dlnsym.integrate.stepper import PrecisionLostError

MP = SYSTEMS["mpmath"]
DIAGONAL = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
FULL = dln.CompletionProblem([["0.5", "-0.3"], ["0.7", "1.1"]], [[1, 1], [1, 1]])
START = [["1", "0.1"], ["0.2", "0.5"]]


# ---------------------------------------------------------------- arguments

BAD: dict[str, tuple[Any, type[Exception], str]] = {
    "deep": (lambda: arguments.task(DIAGONAL, 10**50 + 1), ValueError, r"expected at most 10\^50, or math.inf"),
    "digits": (lambda: arguments.digits(100_001), ValueError, "digits is 100001; expected at most 100000"),
    "weights": (lambda: arguments.weights([], (2, 2)), TypeError, "expected a sequence of matrices"),
    "word": (lambda: arguments.weights("abc", (2, 2)), TypeError, "weights is 'abc'"),
    "times": (lambda: arguments.span(1, "0.5"), TypeError, "times is '0.5'; expected a sequence of flow times"),
    "no times": (lambda: arguments.span(1, 3), TypeError, "times is 3; expected a sequence"),
    "twice": (lambda: arguments.span(1, ["0.5", "0.5"]), ValueError, "expected rising times"),
    "before": (lambda: arguments.span(1, [-1]), ValueError, "expected rising times"),
    "progress": (lambda: arguments.progress(3), TypeError, "progress is 3; expected a function"),
    "many weights": (lambda: arguments.layers(1_000_001), ValueError, "expected at most 1000000, the number of"),
    "singular": (
        lambda: arguments.start([[1, 2], [2, 4]], None, (2, 2), 2),
        ValueError,
        "W0 is singular, of rank 1; expected an invertible matrix, or a rank",
    ),
    "rank at depth 1": (
        lambda: arguments.start(START, 1, (2, 2), 1),
        ValueError,
        "depth is 1 and rank is 1; expected a finite depth >= 2",
    ),
    "not of full rank": (
        lambda: arguments.start([[1, 2, 3], [2, 4, 6]], None, (2, 3), 2),
        ValueError,
        "W0 is singular, of rank 1; expected a matrix of rank 2, or a rank",
    ),
    "not a number": (lambda: arguments.choice("method", 3, ("a",)), TypeError, "method is 3"),
}


@pytest.mark.parametrize(("call", "error", "message"), BAD.values(), ids=BAD)
def test_bad_arguments(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


def test_arguments_at_the_edge() -> None:
    assert arguments.task(DIAGONAL, 10**50).depth == 10**50
    assert arguments.task(DIAGONAL, math.inf).depth == math.inf
    assert arguments.digits(100_000) == 100_000
    assert arguments.layers(1_000_000) == 1_000_000
    assert arguments.span("0.5", None) == arguments.Span((Fraction(1, 2),), True)
    assert arguments.span(2, [0, 1, 2]) == arguments.Span((Fraction(1), Fraction(2)), False)
    assert arguments.span(2, []) == arguments.Span((Fraction(2),), False)
    assert arguments.progress(None) is None
    assert arguments.step("0.1", "rk4") == Fraction(1, 10)
    assert arguments.step(None, "extrapolation") is None
    assert arguments.start(START, None, (2, 2), 1)[1] == 2
    assert arguments.start(START, 1, (2, 2), 2)[1] == 1
    assert arguments.start([[1, 0], [0, 0]], 1, (2, 2), 2)[1] == 1
    # the full rank is taken at every depth
    for depth in (1, 2, math.inf):
        assert arguments.start(START, 2, (2, 2), depth)[1] == 2


def test_what_is_left_out_is_what_is_documented() -> None:
    short = dln.integrate(FULL, START, 3, "0.01", times=())
    same = dln.integrate(FULL, START, 3, "0.01", digits=50, method="extrapolation", numbers="arb", times=())
    other = dln.integrate(FULL, START, 3, "0.01", digits=49, times=())
    assert (short.bits, short.W, short.errors) == (same.bits, same.W, same.errors)
    assert short.bits != other.bits
    layers = dln.balanced_weights(START, 2)
    assert layers == dln.balanced_weights(START, 2, digits=50) != dln.balanced_weights(START, 2, digits=51)
    up = dln.integrate_weights(FULL, layers, "0.01", times=())
    same = dln.integrate_weights(FULL, layers, "0.01", digits=50, numbers="arb", times=())
    assert (up.bits, up.W, up.errors) == (same.bits, same.W, same.errors)
    assert up.bits != dln.integrate_weights(FULL, layers, "0.01", digits=49, times=()).bits
    with pytest.raises(ValueError, match="step makes 100001 steps to t_end; expected at most max_steps = 100000"):
        dln.integrate(FULL, START, 3, 1, method="rk4", step=Fraction(1, 100_001))
    assert {signature(f).parameters["max_steps"].default for f in (dln.integrate, dln.integrate_weights)} == {100_000}


def test_singular_values_that_agree_to_all_bits_but_eight_are_refused_by_fixed_steps() -> None:
    for bits in (60, 100):
        for share, equal in ((Fraction(3, 2), False), (Fraction(3, 4), True)):
            third, gap = Fraction(1, 3), share * Fraction(2) ** (8 - bits)
            w = ((third, Fraction(0)), (Fraction(0), third * (1 - gap)))
            start = running._singular_start(arguments.task(DIAGONAL, 3), w)
            with MP.working(bits):
                if equal:
                    with pytest.raises(ValueError, match=r"two singular values 0\.3333333333 that agree"):
                        start(MP, bits)
                else:
                    assert start(MP, bits)[0].chart.depth == 3


# ---------------------------------------------------------------- what runs report


def test_the_errors_of_fixed_steps() -> None:
    """Twice the distance from the run with other steps, or what rounding costs where that is more."""
    fine, wide, one = (run(DIAGONAL, START, 3, 1, method="rk4", step=step)() for step in ("0.25", "0.5", 1))
    shared = [float(2 * max(map(abs, a - b))) for a, b in zip(fine.W[::2], wide.W, strict=True)]
    assert [float(e) for e in fine.errors[2::2]] == pytest.approx(shared[1:], rel=1e-9)
    # a single step is compared with two of half the length
    assert float(one.errors[1]) == pytest.approx(float(2 * max(map(abs, one.W[1] - wide.W[2]))), rel=1e-9)
    # at rest there is nothing but rounding: some bits for each step
    for step, steps in (("0.25", 4), ("0.125", 8)):
        still = run(DIAGONAL, [["0.58724", 0], [0, "1.447"]], 3, 1, method="rk4", step=step)()
        expected = 1.447 * 16 * steps * 2.0**-60
        assert [float(e) / expected for e in still.errors] == pytest.approx([1] * (steps + 1))


@pytest.mark.parametrize(
    "more",
    [{}, {"method": "rk4", "step": "0.3"}, {"times": ["0.5"]}, {"method": "rk4", "step": "0.3", "times": ["0.5"]}],
)
def test_progress_is_the_share_of_the_time(more: dict[str, Any]) -> None:
    shares: list[float] = []
    path = run(DIAGONAL, START, 3, 2, progress=shares.append, **more)()
    assert len(shares) == path.steps and shares[-1] == 1
    if "times" not in more:
        assert shares == pytest.approx([float(t / 2) for t in path.t[1:]])


def test_as_many_steps_as_are_allowed_are_taken() -> None:
    for depth, more in ((3, {}), (3, {"method": "rk4", "step": "0.3"})):
        steps = run(DIAGONAL, START, depth, 2, **more)().steps
        assert run(DIAGONAL, START, depth, 2, max_steps=steps, **more)().steps == steps > 1
        with pytest.raises((RuntimeError, ValueError), match="max_steps"):
            run(DIAGONAL, START, depth, 2, max_steps=steps - 1, **more)()


def test_radii_that_are_kept_take_bits_until_they_are_small_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    # so wide that steps are explicit
    problem = dln.CompletionProblem(np.diag(np.arange(1, 6)))
    start = np.eye(5) / 4 + np.ones((5, 5)) / 16

    def path(numbers: str) -> dln.Trajectory:
        return dln.integrate(problem, start, 2, 2, digits=8, numbers=numbers)

    found, plain = path("balls"), path("arb")
    assert found.balls is not None
    assert found.steps == plain.steps and found.bits > plain.bits
    assert max(float(x.rad()) for m in found.balls for x in m.entries()) < 50e-8 / 2**5
    monkeypatch.setattr(adaptive, "ATTEMPTS", 1)
    with pytest.raises(ArithmeticError, match=r"8 digits were not reached with \d+ bits: rounding errors grow faster"):
        path("balls")


@pytest.mark.parametrize(("radius", "missing"), [(-20, 8), (-27.5, 0.5), (-29, 0)])
def test_radii_that_are_kept_have_to_be_small_beside_w(radius: float, missing: float) -> None:
    """W = 4 at a tolerance of 2^−30: radii of 2^−28 are too wide, as soon as the start is recorded."""
    four = ((Fraction(4),),)

    def start(numbers: Any, bits: int) -> Any:
        chart = Power(numbers, 1, 1)
        w, *roots = chart.start(precise_point(numbers, four, 1, bits))
        return PreciseGradient(chart, dln.CompletionProblem([[4]], [[1]])), [
            w + numbers.of_numbers([[arb(0, arb(2) ** radius)]]),
            *roots,
        ]

    never = arguments.Span((), False)
    attempts = [adaptive._Attempt(start, never, system, -30.0, 24.0, 9, None) for system in ("balls", "arb")]
    if missing:
        with pytest.raises(PrecisionLostError) as caught:
            attempts[0].run()
        assert caught.value.bits == pytest.approx(missing + 16)
    for attempt in attempts[1:] if missing else attempts:
        assert attempt.run() == attempt.errors[0] - 2 and attempt.times == [0]


def test_the_error_that_is_told_is_twice_the_one_that_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[float] = []
    result = adaptive._Attempt.result

    def listened(attempt: Any) -> Any:
        found.extend(attempt.errors)
        return result(attempt)

    monkeypatch.setattr(adaptive._Attempt, "result", listened)
    path = dln.integrate(DIAGONAL, START, 3, 1, digits=20, times=[0.5, 1])
    assert [float(mpmath.log(e, 2)) for e in path.errors[1:]] == pytest.approx([e + 1 for e in found[1:]])


# ---------------------------------------------------------------- the work that runs take

# steps, steps given up, evaluations and bits: the choice of order, step and precision is all exact or nearly so, and
# runs on mpmath's numbers, which round the same everywhere


def work(path: dln.Trajectory) -> tuple[int, int, int, int]:
    return path.steps, path.rejected, path.evaluations, path.bits


def run(problem: Any, start: Any, depth: Any, t_end: Any, **more: Any) -> Any:
    return lambda: dln.integrate(problem, start, depth, t_end, numbers="mpmath", **{"digits": 8, **more})


ONE, AWAY = (dln.CompletionProblem([[x]], [[1]]) for x in ("50", "-1"))
SMALL, REFLECTED = [["1e-5", "0.3e-5"], ["-0.2e-5", "0.7e-5"]], [["0.1", "0.8"], ["0.9", "0.2"]]
RUNS = {
    "depth 1": (run(ONE, [["0.3"]], 1, "0.5"), (7, 0, 213, 75)),
    "depth 2, a fast end": (run(ONE, [["0.1"]], 2, 1), (24, 0, 1218, 76)),
    "depth 3, reflected": (run(FULL, REFLECTED, 3, 2), (6, 0, 295, 77)),
    "infinite": (run(FULL, REFLECTED, math.inf, 4, digits=6), (9, 0, 346, 66)),
    "rank one, depth 6": (run(DIAGONAL, [["0.5", "0.25"], ["0.5", "0.25"]], 6, 1, rank=1), (2, 0, 83, 78)),
    "escape, depth 3": (run(DIAGONAL, SMALL, 3, 50, digits=6), (4, 0, 146, 70)),
    "escape": (run(DIAGONAL, SMALL, math.inf, 90000, digits=3), (5, 0, 164, 58)),
    "small singular value": (run(DIAGONAL, [["1", "0"], ["0.5", "1e-20"]], 4, 1), (3, 0, 364, 118)),
    # W shrinks, so that the clock gains on flow time, and the last step on it leads beyond the end
    "shrinking, one step": (run(AWAY, [["1e-3"]], math.inf, 1200, digits=4), (4, 0, 117, 59)),
    "shrinking": (run(AWAY, [["1e-3"]], math.inf, 5000, digits=4), (5, 0, 171, 59)),
    "long after": (run(FULL, START, 2, 1000, times=(), digits=4), (23, 0, 690, 61)),
    "fixed steps": (run(DIAGONAL, START, 3, 1, method="rk4", step="0.3", times=["0.5"]), (4, 0, 24, 60)),
    "a single step": (run(DIAGONAL, START, 3, 1, method="rk4", step=1), (1, 0, 12, 60)),
    "weights": (
        lambda: dln.integrate_weights(DIAGONAL, [START, REFLECTED], "0.5", digits=8, numbers="mpmath"),
        (1, 0, 47, 75),
    ),
}


@pytest.mark.parametrize(("path", "expected"), RUNS.values(), ids=RUNS)
def test_the_work_is_what_was_recorded(path: Any, expected: tuple[int, int, int, int]) -> None:
    """A worse choice of steps would cost time and change no result: here it shows."""
    assert work(path()) == expected


# ---------------------------------------------------------------- how a trajectory ends


@pytest.mark.parametrize("depth", [pytest.param(3, marks=pytest.mark.slow), math.inf])
def test_a_runaway_ends_with_its_status_where_the_end_is_out_of_reach(depth: float) -> None:
    problem = dln.CompletionProblem([["1", "1"], [None, "1"]])
    path = dln.integrate(problem, [["0.5", "-0.1"], ["-8", "0.5"]], depth, "1e6", digits=15, times=["0.5"])
    assert path.status is dln.Status.RUNAWAY
    assert "runs to infinity" in path.reason and "runs away" in repr(path)
    assert 0.5 < path.t[-1] < 1e6 and len(path.t) == len(path.W) == 3
    # the same trajectory up to there, which is within reach
    again = dln.integrate(problem, [["0.5", "-0.1"], ["-8", "0.5"]], depth, path.t[-1], digits=15, times=())
    assert again.status is dln.Status.T_MAX
    with mpmath.workdps(60):
        assert max(abs(x) for x in again.W[-1] - path.W[-1]) <= again.error_estimate + path.error_estimate


def test_a_notebook_shows_eight_digits() -> None:
    path = dln.integrate(DIAGONAL, START, 3, "0.123456789", digits=15, times=())
    for number in (path.t[-1], path.W[-1][0, 0], path.singular_values[-1][0]):
        assert mpmath.nstr(number, 8) in path._repr_html_()


def test_a_trajectory_that_does_not_run_away_is_followed_to_its_end() -> None:
    assert dln.integrate(DIAGONAL, START, 3, 1, digits=15, times=()).status is dln.Status.T_MAX
    rested = dln.integrate(DIAGONAL, START, 3, 10**6, digits=15, times=())
    assert rested.status is dln.Status.CONVERGED and rested.t[-1] == 10**6


# ---------------------------------------------------------------- W at any time


@pytest.mark.parametrize("numbers", ["arb", "balls", "mpmath"])
@pytest.mark.parametrize("depth", [2, math.inf])
def test_a_trajectory_is_known_at_any_time(depth: float, numbers: str) -> None:
    path = dln.integrate(DIAGONAL, START, depth, 2, digits=20, numbers=numbers)
    again = pickle.loads(pickle.dumps(path))
    for t in ("0", "0.3", "1.7", "2"):
        with mpmath.workdps(30):
            wanted = START if t == "0" else dln.integrate(DIAGONAL, START, depth, t, digits=25, times=()).W[-1].tolist()
            for found in (path(t), again(t), copy.deepcopy(path)(t)):
                off = max(abs(found[i, k] - mpmath.mpf(wanted[i][k])) for i in (0, 1) for k in (0, 1))
                assert off < mpmath.mpf(10) ** -20


def test_the_flow_of_all_weights_is_known_at_any_time() -> None:
    layers = dln.balanced_weights(START, 3, digits=30)
    path = dln.integrate_weights(DIAGONAL, layers, 1, digits=20, times=())
    down = dln.integrate(DIAGONAL, START, 3, "0.4", digits=20, times=()).W[-1]
    with mpmath.workdps(30):
        assert max(abs(x) for x in pickle.loads(pickle.dumps(path))("0.4") - down) < mpmath.mpf(10) ** -19


def test_fixed_steps_are_known_at_their_times_alone() -> None:
    path = dln.integrate(DIAGONAL, START, 3, 1, digits=15, method="rk4", step="0.125")
    with pytest.raises(ValueError, match="known at its times alone"):
        path("0.3")
