"""Fixed steps from start to end, and the companion run that their error is read from."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

import mpmath

from dlnsym.flow.coordinates import NotPositiveError, SvdFlow
from dlnsym.flow.numbers import SYSTEMS, Numbers, State
from dlnsym.integrate import rk4
from dlnsym.integrate.adaptive import BITS_PER_DIGIT, Progress, as_mpf, singular_values
from dlnsym.integrate.arguments import Span
from dlnsym.integrate.trajectory import Trajectory

EXTRA_DIGITS = 10

Start = Callable[[Numbers, int], tuple[SvdFlow, State]]


def fixed(
    start: Start, span: Span, length: Fraction, digits: int, system: str, max_steps: int, progress: Progress | None
) -> Trajectory:
    """The run with the given step, and one with steps twice as long, or half where a stretch has one step alone."""
    numbers: Numbers = SYSTEMS[system]
    bits = math.ceil((digits + EXTRA_DIGITS) * BITS_PER_DIGIT)
    stretches = [b - a for a, b in pairwise((Fraction(0), *span.times))]
    short = min(stretches) <= length
    beside = length / 2 if short else length * 2
    steps, more = (sum(math.ceil(stretch / h) for stretch in stretches) for h in (length, beside))
    if steps > max_steps:
        raise ValueError(f"step makes {steps} steps to t_end; expected at most max_steps = {max_steps}")
    with numbers.working(bits):
        flow, state = start(numbers, bits)
        state = state if system == "balls" else [numbers.centre(m) for m in state]

        def run(step: Fraction, share: float) -> dict[Fraction, State]:
            kept, end = {Fraction(0): state}, span.times[-1]
            steps_of = rk4.path(numbers, flow.rates, state, span.times, step, keep_radii=system == "balls")
            for time, wanted, here in steps_of:
                if progress is not None and share:
                    progress(share * float(time / end))
                if wanted or span.every:
                    kept[time] = here
            return kept

        try:
            fine = run(length, 1.0)
            other = run(beside, 0.0)
        except ZeroDivisionError:
            raise ValueError(
                "two singular values became equal to working precision on the way; method 'rk4' expects distinct ones, "
                "where (3.6)-(3.8) are defined: use method 'extrapolation'"
            ) from None
        except NotPositiveError:
            told = mpmath.nstr(as_mpf(length), 6)
            raise ValueError(f"step is {told}, which takes a singular value below 0; expected a shorter one") from None
        matrices = {time: flow.matrix(s) for time, s in fine.items()}
        common = [time for time in fine if time in other]
        gaps = [numbers.size(numbers.centre(matrices[t] - flow.matrix(other[t]))) for t in common]
        rounding = [numbers.size(matrices[t]) - bits + math.log2(steps) + 4 for t in common]
        known = dict(zip(common, (max(g + 1, r) for g, r in zip(gaps, rounding, strict=True)), strict=True))
        errors = _between(list(fine), known)
        u, v = (tuple(numbers.to_mpmath(s[k]) for s in fine.values()) for k in (1, 2))
        return Trajectory(
            t=tuple(map(as_mpf, fine)),
            W=tuple(map(numbers.to_mpmath, matrices.values())),
            errors=tuple(mpmath.mpf(2) ** e for e in errors),
            steps=steps,
            rejected=0,
            evaluations=4 * (steps + more),
            bits=bits,
            U=u,
            V=v,
            balls=tuple(matrices.values()) if system == "balls" else None,
            _singular_values=singular_values(flow, tuple(fine.values()), bits),
        )


def _between(times: list[Fraction], known: dict[Fraction, float]) -> list[float]:
    """At a time that the companion run did not reach, the larger of the errors before and after."""
    out = [known.get(t, -math.inf) for t in times]
    for k, t in enumerate(times):
        if t not in known:
            before = max((known[u] for u in times[:k] if u in known), default=-math.inf)
            after = next(known[u] for u in times[k:] if u in known)
            out[k] = max(before, after)
    return out
