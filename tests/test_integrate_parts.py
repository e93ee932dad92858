"""The parts of the high-precision integrators: steps, their control, arguments, and the work that runs take."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import mpmath
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._numbers import EMPTY, SYSTEMS, State
from dlnsym.integrate import arguments, rk4
from dlnsym.integrate.adaptive import too_many
from dlnsym.integrate.control import Law, best, evaluations, law, most_rows
from dlnsym.integrate.fixed import _between
from dlnsym.integrate.midpoint import Rows as MidpointRows
from dlnsym.integrate.midpoint import amplification, combined, midpoint, weights
from dlnsym.integrate.stepper import PrecisionLostError, Stepper, beside, log2, power_of_two
from dlnsym.integrate.transport import moved

BITS = 160
MP = SYSTEMS["mpmath"]
DIAGONAL = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
FULL = dln.CompletionProblem([["0.5", "-0.3"], ["0.7", "1.1"]], [[1, 1], [1, 1]])
START = [["1", "0.1"], ["0.2", "0.5"]]


# ---------------------------------------------------------------- steps


def test_logarithms_of_fractions() -> None:
    assert log2(Fraction(3, 4)) == pytest.approx(math.log2(0.75))
    assert log2(Fraction(1, 10**400)) == pytest.approx(-400 * math.log2(10))
    assert beside(3.0, 5.0) == -2
    assert beside(EMPTY, EMPTY) == beside(EMPTY, 5.0) == EMPTY


@given(st.floats(-3000, 3000))
def test_powers_of_two_stay_short(log: float) -> None:
    power = power_of_two(log)
    assert abs(log2(power) - log) < 2.0**-19
    assert power.numerator.bit_length() <= 3022 and (power * Fraction(2) ** 3100).denominator == 1
    mantissa = power * Fraction(2) ** (20 - math.floor(log))
    assert mantissa.denominator == 1 and 2**20 <= mantissa <= 2**21


def test_rows_of_the_midpoint_rule() -> None:
    """y' = y from 1 over a step of 1: two pieces give 1 + 2·(1 + 1/2)/2; extrapolated rows tend to e."""
    with MP.working(BITS):
        one = [mpmath.matrix([[1]])]

        def rates(state: State) -> State:
            return [m * 1 for m in state]

        step = mpmath.mpf(1)
        assert midpoint(rates, one, rates(one), step, 2)[0][0, 0] == mpmath.mpf("2.5")
        assert midpoint(rates, one, rates(one), step, 1)[0][0, 0] == 2
        rows = MidpointRows(MP, rates, one, rates(one), step)
        errors = []
        for k in (1, 2, 4, 8):
            rows.grow(k)
            assert len(rows) == k
            errors.append(abs(rows.extrapolated(k)[0][0, 0] - mpmath.e))
        assert errors[0] < 0.3 and errors[1] < 1e-1 and errors[2] < 1e-4 and errors[3] < 1e-13
        # order 2k: half the step leaves 2^{−2k−1} of the error of one step
        for k in (1, 2, 3):
            pair = []
            for h in (mpmath.mpf(2) ** -8, mpmath.mpf(2) ** -9):
                short = MidpointRows(MP, rates, one, rates(one), h)
                short.grow(k)
                pair.append(abs(short.extrapolated(k)[0][0, 0] - mpmath.exp(h)))
            assert float(mpmath.log(pair[0] / pair[1], 2)) == pytest.approx(2 * k + 1, abs=0.02)
        total = combined(MP, weights(2), [one, [mpmath.matrix([[4]])]])
        assert abs(total[0][0, 0] - 5) < 1e-40
    assert weights(1) == (1,)
    assert weights(3) == (Fraction(1, 24), Fraction(-16, 15), Fraction(81, 40))
    assert amplification(3) == pytest.approx(math.log2(1 / 24 + 16 / 15 + 81 / 40))


def test_the_classical_method() -> None:
    """On y' = y one step is the Taylor polynomial of degree four."""
    with MP.working(BITS):
        one = [mpmath.matrix([[1]])]
        h = mpmath.mpf(1) / 2
        end = rk4.step(lambda s: [m * 1 for m in s], one, h)[0][0, 0]
        assert abs(end - sum(h**k / mpmath.factorial(k) for k in range(5))) < 1e-45
    times = [Fraction(1), Fraction(3, 2)]
    assert list(rk4.grid(times, Fraction(2, 5))) == [
        (Fraction(2, 5), False),
        (Fraction(4, 5), False),
        (Fraction(1), True),
        (Fraction(7, 5), False),
        (Fraction(3, 2), True),
    ]


def test_an_error_moves_like_the_derivative_of_the_flow() -> None:
    """y' = y multiplies an error by e over a step of 1."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-100.0, keep_radii=False)
        one = [mpmath.matrix([[1]])]

        def rates(state: State) -> State:
            return [m * 1 for m in state]

        def relative(state: State) -> float:
            return stepper.relative(state, [0.0])

        rows = MidpointRows(MP, rates, one, rates(one), mpmath.mpf(1))
        error = [mpmath.matrix([[mpmath.mpf(2) ** -90]])]
        carried = moved(MP, rows, error, relative, BITS, 12)
        assert carried.error is not None
        assert abs(carried.error[0][0, 0] * 2**90 / mpmath.e - 1) < 2.0**-5
        assert 3 <= carried.rows <= 6
        # too few rows to tell, and nothing to move
        assert moved(MP, rows, error, relative, BITS, 2).error is None
        none = [mpmath.matrix([[0]])]
        assert moved(MP, rows, none, relative, BITS, 12).error == none


@pytest.mark.parametrize("tolerance", [-40.0, -100.0])
def test_steps_keep_their_tolerance(tolerance: float) -> None:
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=tolerance, keep_radii=False)

        def rates(state: State) -> State:
            return [m * 1 for m in state]

        state, error, at, proposed = [mpmath.matrix([[1]])], [mpmath.matrix([[0]])], Fraction(0), None
        while at < 3:
            step = stepper.step(rates, lambda s: [stepper.numbers.size(s[0])], state, error, proposed, 3 - at)
            at, state, error, proposed = at + step.length, step.state, step.error, step.following
            true = abs(state[0][0, 0] - mpmath.exp(mpmath.mpf(at.numerator) / at.denominator))
            assert true <= 2 * abs(error[0][0, 0])
            assert abs(error[0][0, 0]) <= 2 * stepper.work.steps * mpmath.mpf(2) ** tolerance * state[0][0, 0]
        assert at == 3


@pytest.mark.parametrize("proposed", [0.0, 3.0, 40.0])
def test_a_step_that_is_too_long_is_given_up_for_a_shorter_one(proposed: float) -> None:
    """y' = y² from 1 has a pole at t = 1."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        one, none = [mpmath.matrix([[1]])], [mpmath.matrix([[0]])]
        step = stepper.step(lambda s: [m * m for m in s], lambda _: [0.0], one, none, proposed, Fraction(10**15))
        assert 1 <= stepper.work.rejected <= 30 and stepper.work.steps == 1
        assert step.length < 0.7
        true = 1 / (1 - mpmath.mpf(step.length.numerator) / step.length.denominator)
        assert abs(step.state[0][0, 0] - true) <= 2 * abs(step.error[0][0, 0]) < 2.0**-58


def test_where_a_step_ends() -> None:
    stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
    with MP.working(BITS):
        one, none = [mpmath.matrix([[1]])], [mpmath.matrix([[0]])]

        def length(proposed: float | None, remaining: Fraction | None) -> Fraction:
            rates, scales = (lambda s: [m * 1 for m in s]), (lambda _: [0.0])
            return stepper.step(rates, scales, one, none, proposed, remaining).length

        assert length(-3.0, None) == Fraction(1, 8)
        assert length(-3.0, Fraction(1, 9)) == Fraction(1, 9)
        # two even steps rather than a long and a very short one
        assert length(-3.0, Fraction(1, 7)) == Fraction(1, 14)
        assert length(-3.0, Fraction(1, 4)) == Fraction(1, 8)
        assert length(-3.0, Fraction(1, 3)) == Fraction(1, 8)
        # the first is half as long as it takes to change by the scale
        assert length(None, None) == length(None, Fraction(5)) == Fraction(1, 2)
        assert stepper.work.rejected == 0


def test_too_few_bits_for_the_tolerance_are_told() -> None:
    with MP.working(64):
        stepper = Stepper(MP, bits=64, tolerance=-62.0, keep_radii=False)
        one, none = [mpmath.matrix([[1]])], [mpmath.matrix([[0]])]
        with pytest.raises(PrecisionLostError, match="bits more are needed") as told:
            stepper.step(lambda s: [m * 1 for m in s], lambda _: [0.0], one, none, -3.0, None)
        assert 8 < told.value.bits < 30


# ---------------------------------------------------------------- control


def test_the_cost_of_rows() -> None:
    assert [evaluations(k) for k in (1, 2, 5)] == [2, 5, 26]
    assert [most_rows(t) for t in (-50.0, -51.0, -200.0)] == [22, 23, 52]


@pytest.mark.parametrize("bits", [2.0, 9.0, 86.0, 87.0, 2000.0])
def test_a_law_predicts_rows(bits: float) -> None:
    """e^{−2 arsinh(ρ/H)} a row, ρ/H = sinh(bits log 2/2): by its definition, with mpmath."""
    known = Law(5, -20.0, bits)
    for ratio in (0.25, 1.0, 3.0):
        with mpmath.workdps(700):
            reach = mpmath.sinh(mpmath.mpf(bits) * mpmath.log(2) / 2) / ratio
            slope = 2 * mpmath.asinh(reach) / mpmath.log(2)
            needed = (-20 + 5 * bits + 300) / slope
        # a row more or less where rounding decides
        assert abs(known.rows_needed(ratio, -300.0) - max(2, math.ceil(needed))) <= (
            0 if abs(needed - round(float(needed))) > 1e-9 else 1
        )
    assert known.rows_needed(1.0, 1e9) == 2


def test_laws_come_from_the_last_four_rows() -> None:
    assert law([(3, -1.0), (4, -3.0)]) == Law(4, -3.0, 2.0)
    assert law([(3, -1.0)]) is None
    assert law([]) is None
    assert law([(3, 99.0), (4, -6.0), (5, -12.0), (6, -17.0), (7, -24.0)]) == Law(7, -24.0, 6.0)
    assert law([(3, -1.0), (4, -1.5)]) is None
    assert law([(3, -1.0), (4, -1.6)]) is not None
    assert law([(3, -1.0), (4, EMPTY)]) is None


def test_the_best_step_is_the_cheapest() -> None:
    known = law([(k, 10.0 - 6 * k) for k in range(3, 9)])
    assert known is not None
    ratios = [2.0 ** (k / 6) for k in range(-24, 13)]
    for tolerance in (-60.0, -170.0):
        plan = best([(known, tolerance)], 60)
        costs = {r: evaluations(known.rows_needed(r, tolerance)) / r for r in ratios}
        assert plan.cost == costs[plan.ratio] <= 1.08 * min(costs.values())
        assert plan.rows == known.rows_needed(plan.ratio, tolerance)
        cheap = [r for r, cost in costs.items() if cost <= 1.08 * min(costs.values())]
        assert plan.rows == min(known.rows_needed(r, tolerance) for r in cheap)
    # no longer than allowed, no more rows than allowed, and the stricter of two demands
    assert best([(known, -170.0)], 60, 0.3).ratio <= 0.3
    assert best([(known, -170.0)], 15).rows <= 15 < best([(known, -170.0)], 60).rows
    assert best([(known, -60.0), (known, -170.0)], 60) == best([(known, -170.0)], 60)
    # where no step has as few rows, the shortest
    assert best([(known, -1e5)], 3).ratio == 2.0**-4


def test_errors_between_the_times_that_two_runs_share() -> None:
    times = [Fraction(k) for k in range(5)]
    known = {times[0]: -9.0, times[2]: -5.0, times[4]: -7.0}
    assert _between(times, known) == [-9.0, -5.0, -5.0, -5.0, -7.0]


def test_giving_up_says_where_and_how_far_it_is() -> None:
    told = too_many(7, Fraction(1, 2), Fraction(1, 8), Fraction(2))
    assert told.startswith("t = 0.5 was reached after 7 steps, the last of length 0.125, and t_end = 2.0 is 12.0 such")


# ---------------------------------------------------------------- arguments

ROWS = ((Fraction(1), Fraction(1, 10)), (Fraction(1, 5), Fraction(1, 2)))
BAD: dict[str, tuple[Any, type[Exception], str]] = {
    "deep": (lambda: arguments.task(DIAGONAL, 10**50 + 1), ValueError, r"expected at most 10\^50, or math.inf"),
    "digits": (lambda: arguments.digits(100_001), ValueError, "digits is 100001; expected at most 100000"),
    "weights": (lambda: arguments.weights([], 2), TypeError, "expected a sequence of matrices"),
    "word": (lambda: arguments.weights("abc", 2), TypeError, "weights is 'abc'"),
    "times": (lambda: arguments.span(1, "0.5"), TypeError, "times is '0.5'; expected a sequence of flow times"),
    "no times": (lambda: arguments.span(1, 3), TypeError, "times is 3; expected a sequence"),
    "twice": (lambda: arguments.span(1, ["0.5", "0.5"]), ValueError, "expected rising times"),
    "before": (lambda: arguments.span(1, [-1]), ValueError, "expected rising times"),
    "progress": (lambda: arguments.progress(3), TypeError, "progress is 3; expected a function"),
    "many weights": (lambda: arguments.layers(ROWS, 1_000_001), ValueError, "expected at most 1000000, the number of"),
    "singular": (
        lambda: arguments.start([[1, 2], [2, 4]], None, arguments.task(DIAGONAL, 2)),
        ValueError,
        "W0 is singular, of rank 1; expected an invertible matrix, or a rank",
    ),
    "rank at depth 1": (
        lambda: arguments.start(START, 1, arguments.task(DIAGONAL, 1)),
        ValueError,
        "depth is 1 and rank is 1; expected a finite depth >= 2",
    ),
    "not a number": (lambda: arguments.choice("method", 3, ("a",)), TypeError, "method is 3"),
}


@pytest.mark.parametrize(("call", "error", "message"), BAD.values(), ids=BAD)
def test_bad_arguments(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


def test_arguments_at_the_edge() -> None:
    assert arguments.task(DIAGONAL, 10**50).depth == 10**50
    assert arguments.task(DIAGONAL, math.inf).infinite
    assert arguments.digits(100_000) == 100_000
    assert arguments.layers(ROWS, 1_000_000).depth == 1_000_000
    assert arguments.span("0.5", None) == arguments.Span((Fraction(1, 2),), True)
    assert arguments.span(2, [0, 1, 2]) == arguments.Span((Fraction(1), Fraction(2)), False)
    assert arguments.span(2, []) == arguments.Span((Fraction(2),), False)
    assert arguments.progress(None) is None
    assert arguments.step("0.1", "rk4") == Fraction(1, 10)
    assert arguments.step(None, "extrapolation") is None
    assert arguments.start(START, None, arguments.task(DIAGONAL, 1))[1] == 2
    assert arguments.start(START, 1, arguments.task(DIAGONAL, 2))[1] == 1
    assert arguments.start([[1, 0], [0, 0]], 1, arguments.task(DIAGONAL, 2))[1] == 1


# ---------------------------------------------------------------- the work that runs take

# steps, steps given up, evaluations and bits: the choice of order, step and precision is all exact or nearly so, and
# runs on mpmath's numbers, which round the same everywhere


def work(path: dln.Trajectory) -> tuple[int, int, int, int]:
    return path.steps, path.rejected, path.evaluations, path.bits


def run(problem: Any, start: Any, depth: Any, t_end: Any, **more: Any) -> Any:
    return lambda: dln.integrate(problem, start, depth, t_end, numbers="mpmath", **{"digits": 8, **more})


ONE = dln.CompletionProblem([["50"]], [[1]])
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
