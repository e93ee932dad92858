"""The parts of the high-precision integrators: steps, their control, arguments, and the work that runs take."""

from __future__ import annotations

import math
from fractions import Fraction
from inspect import signature
from typing import Any

import mpmath
import pytest
from flint import arb
from hypothesis import given
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._numbers import EMPTY, SYSTEMS, State
from dlnsym.flow import PowerFlow, Task, decompose
from dlnsym.integrate import adaptive, arguments, clocked, rk4
from dlnsym.integrate import run as running
from dlnsym.integrate.adaptive import too_many
from dlnsym.integrate.control import Law, Plan, best, evaluations, law, most_rows
from dlnsym.integrate.fixed import _between
from dlnsym.integrate.midpoint import Rows as MidpointRows
from dlnsym.integrate.midpoint import amplification, combined, midpoint, weights
from dlnsym.integrate.stepper import PrecisionLostError, Stepper, _opposed, beside, log2, power_of_two
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
        # as many rows as that took are enough, and one less is not
        again = [
            moved(MP, MidpointRows(MP, rates, one, rates(one), mpmath.mpf(1)), error, relative, BITS, most)
            for most in (carried.rows, carried.rows - 1)
        ]
        assert again[0] == carried
        assert (again[1].error, again[1].rows) == (None, carried.rows - 1)
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


def test_bits_that_just_carry_the_tolerance_are_enough() -> None:
    """Nothing moves, so that three rows end the step, and what rounding may cost is known beforehand."""
    for bits in (64, 100):
        with MP.working(bits):
            two, none = [mpmath.matrix([[2]])], [mpmath.matrix([[0]])]
            cost = amplification(3) + math.log2(6) + 1 - bits
            for missing in (0.0, 0.5, 3.0):
                # beside a scale of 2^5
                stepper = Stepper(MP, bits=bits, tolerance=cost - 5 - missing, keep_radii=False)
                if missing:
                    with pytest.raises(PrecisionLostError) as told:
                        stepper.step(lambda s: [0 * m for m in s], lambda _: [5.0], two, none, 0.0, None)
                    assert told.value.bits == pytest.approx(missing + 8)
                else:
                    step = stepper.step(lambda s: [0 * m for m in s], lambda _: [5.0], two, none, 0.0, None)
                    assert step.state == two
                    assert 2**cost <= abs(step.error[0][0, 0]) < 2 ** (cost + 1)


def test_errors_add_up_whatever_their_signs() -> None:
    with MP.working(BITS):
        one = [mpmath.matrix([[1]])]

        def end(error: Any) -> Any:
            stepper = Stepper(MP, bits=BITS, tolerance=-40.0, keep_radii=False)
            start = [mpmath.matrix([[error]])]
            step = stepper.step(lambda s: [m * 1 for m in s], lambda _: [0.0], one, start, -1.0, Fraction(1, 2))
            return step.error[0][0, 0]

        fresh = abs(end(0))
        for sign in (1, -1):
            # e^{1/2} is what the step makes of an error
            assert float(sign * end(sign * fresh) / fresh) == pytest.approx(1 + math.exp(0.5), rel=0.05)
    for a, b, opposed in (([[1, -2]], [[3, 1]], False), ([[1, -2]], [[3, 2]], True), ([[1], [0]], [[0], [1]], False)):
        assert _opposed(mpmath.matrix(a), mpmath.matrix(b)) is opposed


def test_a_step_is_halved_until_it_is_known_what_becomes_of_the_error() -> None:
    """y' = −1000 y at 0, where nothing but an error can move."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        none, error = [mpmath.matrix([[0]])], [mpmath.matrix([[mpmath.mpf(2) ** -70]])]
        step = stepper.step(lambda s: [m * -1000 for m in s], lambda _: [0.0], none, error, 0.0, None)
        assert step.length == Fraction(1, 2**stepper.work.rejected)
        assert Fraction(1, 1000) < step.length < Fraction(1, 10)
        assert step.state == none and abs(step.error[0][0, 0]) < mpmath.mpf(2) ** -70


@pytest.mark.parametrize("proposed", [-4.0, 3.0, None])
def test_evaluations_are_counted(proposed: float | None) -> None:
    """Those of rows, of the error that is carried along, and of steps that are given up."""
    with MP.working(BITS):
        calls = 0

        def rates(state: State) -> State:
            nonlocal calls
            calls += 1
            return [m * m for m in state]

        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        one, error = [mpmath.matrix([[1]])], [mpmath.matrix([[mpmath.mpf(2) ** -70]])]
        stepper.step(rates, lambda _: [0.0], one, error, proposed, None)
        assert stepper.work.evaluations == calls > 10
        assert (stepper.work.rejected > 0) is (proposed == 3.0)


@pytest.mark.parametrize("name", ["mpmath", "arb"])
def test_noise_has_the_sizes_asked_for_and_signs_at_random(name: str) -> None:
    numbers = SYSTEMS[name]
    with numbers.working(BITS):
        stepper = Stepper(numbers, bits=BITS, tolerance=-60.0, keep_radii=False)
        like = [numbers.identity(8), numbers.identity(3), numbers.identity(2)]
        first, second, third = (numbers.to_mpmath(m) for m in stepper.noise(like, [-20.5, 7.0, EMPTY]))
        assert (first.rows, first.cols, second.rows, third.rows) == (8, 8, 3, 2)
        assert {abs(x) for x in first} == {mpmath.mpf(2) ** -20} and {abs(x) for x in second} == {128}
        assert 16 < sum(x > 0 for x in first) < 48
        assert set(third) == {0}


class Pole:
    """w' = w² on one matrix, with scales and a clock of its own."""

    numbers = MP

    def __init__(self, *, tiny: bool) -> None:
        self._tiny = tiny

    def rates(self, state: State) -> State:
        return [m * m for m in state]

    def scales(self, state: State) -> list[float]:
        return [MP.size(m) for m in state]

    def pace(self, state: State) -> Any:
        return 1 / state[0][0, 0]

    def tiny(self, state: State) -> bool:
        return self._tiny


def test_where_the_rescaled_clock_is_worth_it() -> None:
    """Where W is tiny and flow time would take more than one step, over which W changes by its size."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        state = [mpmath.matrix([[mpmath.mpf(2) ** -20]])]
        for tiny, remaining, worth in (
            (True, 20.5, True),
            (True, 20.0, False),
            (True, 19.0, False),
            (False, 90.0, False),
        ):
            assert clocked.worth(stepper, Pole(tiny=tiny), state, remaining) is worth  # type: ignore[arg-type]
        assert not clocked.worth(stepper, Pole(tiny=True), [0 * m for m in state], 1e9)  # type: ignore[arg-type]
        assert clocked.log_pace(Pole(tiny=True), state) == 20  # type: ignore[arg-type]


def test_a_step_on_the_rescaled_clock() -> None:
    """w' = w² with dt = dτ/w grows like e^τ, and t = (1 − e^{−τ})/w_0."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        small = mpmath.mpf(2) ** -20
        state, none = [mpmath.matrix([[small]])], [mpmath.matrix([[0]])]
        taken = clocked.step(stepper, Pole(tiny=True), state, none, 19.0)  # type: ignore[arg-type]
        # half of what flow time would allow is τ = 1/2
        elapsed = mpmath.mpf(taken.elapsed.numerator) / taken.elapsed.denominator
        assert abs(elapsed * small - (1 - mpmath.exp(-0.5))) < 1e-16
        # at the time that was found, w is what it is there but for the error told
        true = small / (1 - small * elapsed)
        assert abs(taken.state[0][0, 0] - true) <= 2 * abs(taken.error[0][0, 0]) < true * mpmath.mpf(2) ** -56
        # the next length is told in flow time, of which a step takes less and less
        again = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        further = clocked.step(again, Pole(tiny=True), taken.state, taken.error, taken.following)  # type: ignore[arg-type]
        tau = mpmath.log(further.state[0][0, 0] / taken.state[0][0, 0])
        assert float(mpmath.log(tau / taken.state[0][0, 0], 2)) == pytest.approx(taken.following, abs=1e-5)
        assert again.work.rejected == 0


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
    # where two rows do, as far as a step may be told to grow, or as is allowed
    easy = Law(8, -1000.0, 40.0)
    assert best([(easy, -10.0)], 60) == Plan(4.0, 2, 5 / 4)
    for longest in (3.1, 3.8):
        assert best([(easy, -10.0)], 60, longest) == Plan(longest, 2, 5 / longest)
    assert best([(easy, -10.0)], 60, 100.0).ratio == 4.0
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
    assert arguments.layers(ROWS, 1_000_000) == Task(ROWS, (False,) * 4, 1_000_000)
    assert arguments.span("0.5", None) == arguments.Span((Fraction(1, 2),), True)
    assert arguments.span(2, [0, 1, 2]) == arguments.Span((Fraction(1), Fraction(2)), False)
    assert arguments.span(2, []) == arguments.Span((Fraction(2),), False)
    assert arguments.progress(None) is None
    assert arguments.step("0.1", "rk4") == Fraction(1, 10)
    assert arguments.step(None, "extrapolation") is None
    assert arguments.start(START, None, arguments.task(DIAGONAL, 1))[1] == 2
    assert arguments.start(START, 1, arguments.task(DIAGONAL, 2))[1] == 1
    assert arguments.start([[1, 0], [0, 0]], 1, arguments.task(DIAGONAL, 2))[1] == 1
    # the full rank is welcome at every depth
    for depth in (1, 2, math.inf):
        assert arguments.start(START, 2, arguments.task(DIAGONAL, depth))[1] == 2


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
            start = running._svd_start(arguments.task(DIAGONAL, 3), w)
            with MP.working(bits):
                if equal:
                    with pytest.raises(ValueError, match=r"two singular values 0\.3333333333 that agree"):
                        start(MP, bits)
                else:
                    assert start(MP, bits)[0].task.depth == 3


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


@pytest.mark.parametrize("more", [{}, {"method": "rk4", "step": "0.3"}, {"times": ["0.5"]}])
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
    def path() -> dln.Trajectory:
        return dln.integrate(ONE, [["0.1"]], 2, 1, digits=8, numbers="balls")

    found, plain = path(), run(ONE, [["0.1"]], 2, 1)()
    assert found.balls is not None
    assert found.steps == plain.steps and found.bits > plain.bits + 50
    assert max(float(x.rad()) for m in found.balls for x in m.entries()) < 50e-8 / 2**5
    monkeypatch.setattr(adaptive, "ATTEMPTS", 2)
    with pytest.raises(ArithmeticError, match="8 digits were not reached with 8[0-9] bits: the end depends on"):
        path()


@pytest.mark.parametrize(("radius", "missing"), [(-20, 8), (-27.5, 0.5), (-29, 0)])
def test_radii_that_are_kept_have_to_be_small_beside_w(radius: float, missing: float) -> None:
    """W = 4 at a tolerance of 2^−30: radii of 2^−28 are too wide, as soon as the start is recorded."""
    four = ((Fraction(4),),)

    def start(numbers: Any, bits: int) -> Any:
        flow = PowerFlow(Task(four, (True,), 1), numbers)
        w, *roots = flow.start(four, decompose(four, 1, bits))
        return flow, [w + numbers.of_numbers([[arb(0, arb(2) ** radius)]]), *roots]

    never = arguments.Span((), False)
    attempts = [adaptive._Attempt(start, never, system, -30.0, 24.0, 9, None) for system in ("balls", "arb")]
    if missing:
        with pytest.raises(PrecisionLostError) as told:
            attempts[0].run()
        assert told.value.bits == pytest.approx(missing + 16)
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
