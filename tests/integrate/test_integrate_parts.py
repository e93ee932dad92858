"""The parts of the high-precision integrators: steps, and how they are controlled."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import mpmath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlnsym.flow.midpoint import Rows as MidpointRows
from dlnsym.flow.midpoint import amplification, combined, midpoint, weights
from dlnsym.flow.numbers import EMPTY, SYSTEMS, State
from dlnsym.flow.tableau import RK4
from dlnsym.flow.tableau import step as explicit_step
from dlnsym.integrate.adaptive import too_many
from dlnsym.integrate.control import Law, Plan, best, evaluations, law, most_rows
from dlnsym.integrate.fixed import _between, grid
from dlnsym.integrate.stepper import PrecisionLostError, Stepper, _opposed, beside, log2, power_of_two
from dlnsym.integrate.transport import moved

BITS = 160
MP = SYSTEMS["mpmath"]


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
        end = explicit_step(RK4, MP, lambda s: [m * 1 for m in s], one, h)[0][0, 0]
        assert abs(end - sum(h**k / mpmath.factorial(k) for k in range(5))) < 1e-45
    times = [Fraction(1), Fraction(3, 2)]
    assert list(grid(times, Fraction(2, 5))) == [
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
        with pytest.raises(PrecisionLostError, match="bits more are needed") as caught:
            stepper.step(lambda s: [m * 1 for m in s], lambda _: [0.0], one, none, -3.0, None)
        assert 8 < caught.value.bits < 30


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
                    with pytest.raises(PrecisionLostError) as caught:
                        stepper.step(lambda s: [0 * m for m in s], lambda _: [5.0], two, none, 0.0, None)
                    assert caught.value.bits == pytest.approx(missing + 8)
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
    # of the first ones there is no error before
    assert _between(times[:3], {times[2]: -50.0}) == [-50.0] * 3


def test_giving_up_says_where_and_how_far_it_is() -> None:
    caught = too_many(7, Fraction(1, 2), Fraction(1, 8), Fraction(2))
    assert caught.startswith(
        "t = 0.5 was reached after 7 steps, the last of length 0.125, and t_end = 2.0 is 12.0 such"
    )
