"""Fixed steps of the classical Runge–Kutta method, the integrator of the paper, from start to end.

The error estimate is the distance from a companion run with steps twice as long, about fifteen times the error of this
one, or, where a stretch has a single step, twice that from one half as long.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

import mpmath

from dlnsym.flow import tableau
from dlnsym.flow.numbers import SYSTEMS, PreciseNumbers, State
from dlnsym.flow.singular import NotPositiveError
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate.adaptive import BITS_PER_DIGIT, Progress, as_mpf, singular_values
from dlnsym.integrate.arguments import Span
from dlnsym.integrate.trajectory import Trajectory, matrices

EXTRA_DIGITS = 10

Start = Callable[[PreciseNumbers, int], tuple[PreciseGradient, State]]


def fixed(
    start: Start, span: Span, length: Fraction, digits: int, system: str, max_steps: int, progress: Progress | None
) -> Trajectory:
    """The run with the given step, and one with steps twice as long, or half where a stretch has one step alone."""
    numbers: PreciseNumbers = SYSTEMS[system]
    bits = math.ceil((digits + EXTRA_DIGITS) * BITS_PER_DIGIT)
    stretches = [b - a for a, b in pairwise((Fraction(0), *span.times))]
    short = min(stretches) <= length
    beside = length / 2 if short else length * 2
    steps, more = (sum(math.ceil(stretch / h) for stretch in stretches) for h in (length, beside))
    if steps > max_steps:
        raise ValueError(f"step makes {steps} steps to t_end; expected at most max_steps = {max_steps}")
    with numbers.working(bits):
        term, state = start(numbers, bits)
        chart = term.chart
        state = state if system == "balls" else [numbers.centre(m) for m in state]

        def run(step: Fraction, share: float) -> dict[Fraction, State]:
            saved, end = {Fraction(0): state}, span.times[-1]
            for time, wanted, here in path(term, state, span.times, step, keep_radii=system == "balls"):
                if progress is not None and share:
                    progress(share * float(time / end))
                if wanted or span.every:
                    saved[time] = here
            return saved

        try:
            fine = run(length, 1.0)
            other = run(beside, 0.0)
        except ZeroDivisionError:
            raise ValueError(
                "two singular values became equal to working precision on the way; method 'rk4' expects distinct ones, "
                "where (3.6)-(3.8) are defined: use method 'extrapolation'"
            ) from None
        except NotPositiveError:
            given = mpmath.nstr(as_mpf(length), 6)
            raise ValueError(f"step is {given}, which takes a singular value below 0; expected a shorter one") from None
        found = {time: chart.matrix(s) for time, s in fine.items()}
        common = [time for time in fine if time in other]
        gaps = [numbers.size(numbers.centre(found[t] - chart.matrix(other[t]))) for t in common]
        rounding = [numbers.size(found[t]) - bits + math.log2(steps) + 4 for t in common]
        known = dict(zip(common, (max(g + 1, r) for g, r in zip(gaps, rounding, strict=True)), strict=True))
        errors = _between(list(fine), known)
        u, v = (matrices(numbers.to_mpmath(s[k]) for s in fine.values()) for k in (0, 2))
        return Trajectory(
            t=tuple(map(as_mpf, fine)),
            W=matrices(map(numbers.to_mpmath, found.values())),
            errors=tuple(mpmath.mpf(2) ** e for e in errors),
            steps=steps,
            rejected=0,
            evaluations=4 * (steps + more),
            bits=bits,
            U=u,
            V=v,
            balls=tuple(found.values()) if system == "balls" else None,
            _singular_values=singular_values(chart, tuple(fine.values()), bits),
        )


def grid(times: Sequence[Fraction], length: Fraction) -> Iterator[tuple[Fraction, bool]]:
    """Times of steps of a fixed length, the last before each of ``times`` cut to land there; whether one is landed on.

    >>> [float(t) for t, _ in grid([Fraction(1)], Fraction(2, 5))]
    [0.4, 0.8, 1.0]
    """
    start = Fraction(0)
    for stop in times:
        count = math.ceil((stop - start) / length)
        for k in range(1, count):
            yield start + k * length, False
        yield stop, True
        start = stop


def path(
    term: PreciseGradient, state: State, times: Sequence[Fraction], length: Fraction, *, keep_radii: bool
) -> Iterator[tuple[Fraction, bool, State]]:
    """(time, whether it is one of ``times``, state) after every step."""
    numbers, before = term.numbers, Fraction(0)
    for time, wanted in grid(times, length):
        state = tableau.step(tableau.RK4, numbers, term.rates, state, numbers.ratio(time - before))
        if not keep_radii:
            state = [numbers.centre(m) for m in state]
        before = time
        yield time, wanted, state


def _between(times: list[Fraction], known: dict[Fraction, float]) -> list[float]:
    """At a time that the companion run did not reach, the larger of the errors before and after."""
    out = [known.get(t, -math.inf) for t in times]
    for k, t in enumerate(times):
        if t not in known:
            before = max((known[u] for u in times[:k] if u in known), default=-math.inf)
            after = next(known[u] for u in times[k:] if u in known)
            out[k] = max(before, after)
    return out
