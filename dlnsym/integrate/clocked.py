"""A step on the rescaled clock dt = r^{2/N−1} dτ of derivations/flow/clocks.py, with r the Frobenius norm of W.

From a tiny start the flow leaves along a pole in flow time, next to which steps shrink with W; in τ the same way is an
exponential, and steps are as long from 1e-200 as from 1e-2.  Flow time since the start of the step is integrated beside
the state.  The step ends at the time so found, exactly: what is wrong with it moves into the error of the state.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from dlnsym.algebra import exact as _exact
from dlnsym.flow.numbers import EMPTY, State
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate.stepper import Stepper


@dataclass(frozen=True)
class Taken:
    """Where a step ends: flow time since its start, the state and its error, log2 of the next length in flow time."""

    elapsed: Fraction
    state: State
    error: State
    following: float


def step(stepper: Stepper, term: PreciseGradient, state: State, error: State, proposed: float | None) -> Taken:
    """One step of about 2^proposed in flow time, as far as the clock keeps its pace."""
    numbers = term.numbers
    none = numbers.of_numbers([[numbers.ratio(Fraction(0))]])

    def rates(extended: State) -> State:
        *here, _ = extended
        pace = term.chart.rescaled(here)
        return [*(rate * pace for rate in term.rates(here)), numbers.of_numbers([[pace]])]

    def scales(extended: State) -> list[float]:
        *here, _ = extended
        sizes = term.chart.scales(here)
        # an error of time is as bad as what moves in it
        return [*sizes, -stepper.relative(term.rates(here), sizes)]

    tau = None if proposed is None else proposed - log_pace(term, state)
    taken = stepper.step(rates, scales, [*state, none], [*error, none], tau, None)
    *end, clock = taken.state
    *carried, late = taken.error
    velocity, lateness = term.rates(end), late[0, 0]
    moved = [numbers.centre(e - v * lateness) for e, v in zip(carried, velocity, strict=True)]
    if stepper.keep_radii:
        # where the ball of the time is wide, so is what moves in it
        around_0 = (clock - numbers.centre(clock))[0, 0]
        end = [m + v * around_0 for m, v in zip(end, velocity, strict=True)]
    elapsed = _exact.rational("t", numbers.to_mpmath(clock)[0, 0])
    return Taken(elapsed, end, moved, taken.following + log_pace(term, end))


def log_pace(term: PreciseGradient, state: State) -> float:
    """log2 of flow time over τ."""
    return term.numbers.size(term.numbers.of_numbers([[term.chart.rescaled(state)]]))


def pays(stepper: Stepper, term: PreciseGradient, state: State, remaining: float) -> bool:
    """Whether the clock gets further than one step in flow time, which would do for 2^remaining."""
    if not term.escapes(state):
        return False
    speed = stepper.relative(term.rates(state), term.chart.scales(state))
    return speed != EMPTY and remaining > -speed


__all__ = ["Taken", "log_pace", "pays", "step"]
