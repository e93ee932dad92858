"""Steps on the rescaled clock, on which an escape from a tiny start is no pole."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import mpmath
import pytest
from flint import arb, arb_mat

from dlnsym.flow.numbers import SYSTEMS, PreciseNumbers, State
from dlnsym.integrate import clocked
from dlnsym.integrate.stepper import Step, Stepper

BITS = 160
MP = SYSTEMS["mpmath"]


class Pole:
    """w' = w² on one matrix, with scales and a clock of its own."""

    def __init__(self, *, tiny: bool, numbers: PreciseNumbers = MP) -> None:
        self._tiny, self.numbers = tiny, numbers
        self.chart = self

    def rates(self, state: State) -> State:
        return [m * m for m in state]

    def scales(self, state: State) -> list[float]:
        return [self.numbers.size(m) for m in state]

    def rescaled(self, state: State) -> Any:
        return 1 / state[0][0, 0]

    def escapes(self, state: State) -> bool:
        return self._tiny


def test_where_the_rescaled_clock_is_worth_it() -> None:
    """Where W is tiny and flow time would take more than one step, over which W changes by its size."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        state = [mpmath.matrix([[mpmath.mpf(2) ** -20]])]
        for tiny, remaining, pays in (
            (True, 20.5, True),
            (True, 20.0, False),
            (True, 19.0, False),
            (False, 90.0, False),
        ):
            assert clocked.pays(stepper, Pole(tiny=tiny), state, remaining) is pays
        assert not clocked.pays(stepper, Pole(tiny=True), [0 * m for m in state], 1e9)
        assert clocked.log_pace(Pole(tiny=True), state) == 20


def test_a_step_on_the_rescaled_clock() -> None:
    """w' = w² with dt = dτ/w grows like e^τ, and t = (1 − e^{−τ})/w_0."""
    with MP.working(BITS):
        stepper = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        small = mpmath.mpf(2) ** -20
        state, none = [mpmath.matrix([[small]])], [mpmath.matrix([[0]])]
        taken = clocked.step(stepper, Pole(tiny=True), state, none, 19.0)
        # half of what flow time would allow is τ = 1/2
        elapsed = mpmath.mpf(taken.elapsed.numerator) / taken.elapsed.denominator
        assert abs(elapsed * small - (1 - mpmath.exp(-0.5))) < 1e-16
        # at the time that was found, w is what it is there but for the error that is stated
        true = small / (1 - small * elapsed)
        assert abs(taken.state[0][0, 0] - true) <= 2 * abs(taken.error[0][0, 0]) < true * mpmath.mpf(2) ** -56
        # the next length is in flow time, of which a step takes less and less
        again = Stepper(MP, bits=BITS, tolerance=-60.0, keep_radii=False)
        further = clocked.step(again, Pole(tiny=True), taken.state, taken.error, taken.following)
        tau = mpmath.log(further.state[0][0, 0] / taken.state[0][0, 0])
        assert float(mpmath.log(tau / taken.state[0][0, 0], 2)) == pytest.approx(taken.following, abs=1e-5)
        assert again.work.rejected == 0


def test_a_step_on_the_rescaled_clock_in_balls() -> None:
    """From every number of the ball w runs to one in the ball at the end, at the time that was found."""
    balls = SYSTEMS["balls"]
    with balls.working(BITS):
        stepper = Stepper(balls, bits=BITS, tolerance=-60.0, keep_radii=True)
        small = arb(arb(2) ** -20, arb(2) ** -105)
        pole, state = Pole(tiny=True, numbers=balls), [arb_mat([[small]])]
        taken = clocked.step(stepper, pole, state, [arb_mat([[0]])], 19.0)
        elapsed, (end,), (error,) = balls.ratio(taken.elapsed), taken.state[0].entries(), taken.error[0].entries()
        for edge in (small.lower(), small.upper()):
            assert abs(edge / (1 - edge * elapsed) - end) <= 2 * abs(error)


@pytest.mark.parametrize("keep_radii", [True, False])
def test_where_the_time_found_is_a_wide_ball_so_is_what_moves_in_it(keep_radii: bool) -> None:
    balls = SYSTEMS["balls"]

    class Ended:
        """A step that ends at w = 2 and a time from 3 − 2^−10 to 3 + 2^−10."""

        def step(self, *_: Any) -> Step:
            state = [arb_mat([[2]]), arb_mat([[arb(3, arb(2) ** -10)]])]
            return Step(Fraction(1), state, [arb_mat([[0]])] * 2, 0.0)

    with balls.working(BITS):
        stepper: Any = Ended()
        stepper.keep_radii = keep_radii
        pole: Any = Pole(tiny=True, numbers=balls)
        taken = clocked.step(stepper, pole, [arb_mat([[1]])], [arb_mat([[0]])], None)
        # w' = 4
        end = taken.state[0][0, 0]
        assert taken.elapsed == 3 and end.mid() == 2
        assert float(end.rad()) == pytest.approx(4 * 2**-10 if keep_radii else 0)
