"""How the cost of a trajectory in high precision grows with digits and width, and what a proof adds.

    python benchmarks/certified.py [width:depth:digits ...]

Problem of width d: a target and a start with entries of normal law over √d (seed d), half of the entries observed, flow
time 0 to 1.  Times are seconds of the processor, each of one run.  ``wider`` is the largest radius of a certified entry
over the estimate of the other run; certified runs are left out beyond width 4 and where the table says nothing.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from recording import RECORDS, record

import dlnsym as dln


@dataclass(frozen=True)
class Case:
    """One row; ``certified`` says whether the proof is run too."""

    width: int
    depth: float
    digits: int
    certified: bool


CASES = (
    *(Case(2, depth, digits, True) for depth in (3, math.inf) for digits in (15, 30, 50)),
    Case(2, 3, 100, True),
    Case(2, math.inf, 100, False),
    Case(2, math.inf, 300, False),
    Case(3, 3, 30, True),
    Case(4, 3, 30, True),
    Case(3, math.inf, 15, True),
    *(Case(width, depth, 30, False) for width in (5, 10, 20) for depth in (3, math.inf)),
)
WIDEST = 4


def problem(width: int) -> tuple[dln.CompletionProblem, Any]:
    """The loss and the start."""
    rng = np.random.default_rng(width)
    target, start = rng.standard_normal((2, width, width)) / math.sqrt(width)
    mask = rng.random((width, width)) < 0.5
    mask[0, 0] = True
    return dln.CompletionProblem(target, mask), start


def run(case: Case, *, certified: bool) -> tuple[Any, float]:
    """The trajectory, and its seconds."""
    loss, start = problem(case.width)
    begin = time.process_time()
    path = dln.integrate(loss, start, case.depth, 1, digits=case.digits, times=(), certified=certified)
    return path, time.process_time() - begin


def row(case: Case) -> list[str | int | float | None]:
    """What one case measures."""
    path, seconds = run(case, certified=False)
    depth = case.depth if math.isfinite(case.depth) else "∞"
    given = [case.width, depth, case.digits, seconds, path.steps]
    if not case.certified:
        return [*given, None, None, None, None]
    proved, longer = run(case, certified=True)
    wider = float(proved.error_estimate / path.error_estimate)
    return [*given, longer, longer / seconds, proved.steps, wider]


def main(cases: Sequence[Case] = CASES, folder: Path = RECORDS) -> None:
    run(Case(2, 3, 15, True), certified=True)
    rows = []
    for case in cases:
        rows.append(row(case))
        print(*rows[-1], file=sys.stderr, flush=True)
    record(
        "certified",
        "One trajectory by digits and width, estimated and certified, t from 0 to 1",
        ["d", "N", "digits", "estimated, s", "steps", "certified, s", "certified ÷ estimated", "its steps", "wider"],
        rows,
        "Seconds of the processor, one run each. Wider: the largest radius of a certified entry over the estimate of "
        "the other run; both are below the digits asked for.",
        folder=folder,
    )


def _case(text: str) -> Case:
    width, depth, digits = text.split(":")
    number = math.inf if depth == "inf" else int(depth)
    return Case(int(width), number, int(digits), int(width) <= WIDEST)


if __name__ == "__main__":
    main(tuple(map(_case, sys.argv[1:])) or CASES)
