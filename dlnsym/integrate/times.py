"""Times at which a path is asked for."""

from __future__ import annotations

from fractions import Fraction

from dlnsym._shared import validate as check
from dlnsym.algebra import exact as _exact


def within(t: object, end: Fraction) -> Fraction:
    """A flow time from 0 to the end, exactly."""
    time = _exact.rational("t", t)
    if not 0 <= time <= end:
        raise ValueError(f"t is {check.show(t)}; expected a flow time from 0 to {float(end):g}, where the path ends")
    return time
