"""Random problems whose certified balls are compared with many more digits of the other method.

    python benchmarks/containment.py [count [first]]

Problem k is drawn from seed k: d = 2, a target and a start of quarters, any mask, a depth, a flow time up to 1/2; every
tenth start has two equal singular values.  Balls are asked for 6 digits and are some 1e-12 wide; the other method
has 24 and says how far off it may be.  A ball that does not meet what it says is a failure of containment.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import flint
import mpmath
import numpy as np
from recording import RECORDS, record

import dlnsym as dln

DEPTHS = (1, 2, 3, 5, 10, math.inf)
DIGITS, SURE = 6, 24
COUNT = 10_000
Outcome = Literal["contained", "refused", "not contained"]


@dataclass(frozen=True)
class Problem:
    """One problem, exactly."""

    loss: dln.CompletionProblem
    W0: list[list[Fraction]]
    depth: float
    t: Fraction


def drawn(seed: int) -> Problem:
    """The problem of a seed; its start is invertible."""
    rng = np.random.default_rng(seed)
    mask = rng.integers(0, 2, (2, 2))
    mask[rng.integers(2), rng.integers(2)] = 1
    target = rng.integers(-8, 9, (2, 2)) / 4
    while True:
        start = rng.integers(-8, 9, (2, 2))
        if seed % 10 == 0:
            a, b = start[0]
            start = np.array([[a, b], [-b, a]])
        if start[0, 0] * start[1, 1] != start[0, 1] * start[1, 0]:
            break
    exact = [[Fraction(int(x), 4) for x in row] for row in start]
    depth = DEPTHS[int(rng.integers(len(DEPTHS)))]
    return Problem(dln.CompletionProblem(target, mask), exact, depth, Fraction(int(rng.integers(1, 9)), 16))


def tried(seed: int) -> tuple[float, Outcome, float]:
    """Depth, what came of it, and seconds of the certified run."""
    p = drawn(seed)
    begin = time.process_time()
    try:
        path = dln.integrate(p.loss, p.W0, p.depth, p.t, digits=DIGITS, certified=True, times=())
    except ArithmeticError:
        return p.depth, "refused", time.process_time() - begin
    seconds = time.process_time() - begin
    other = dln.integrate(p.loss, p.W0, p.depth, p.t, digits=SURE, times=())
    with flint.ctx.workdps(SURE + 20), mpmath.workdps(SURE + 20):
        off = flint.arb(0, flint.arb(mpmath.nstr(other.error_estimate, 5)))
        entries = zip(path.W[-1].entries(), other.W[-1], strict=True)
        met = all(x.overlaps(flint.arb(mpmath.nstr(y, SURE + 15)) + off) for x, y in entries)
    return p.depth, "contained" if met else "not contained", seconds


def outcomes(seeds: range, workers: int) -> Iterator[tuple[float, Outcome, float]]:
    """What came of every seed, in no particular order."""
    if workers == 1:
        yield from map(tried, seeds)
        return
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield from pool.imap_unordered(tried, seeds, chunksize=20)


def main(count: int = COUNT, first: int = 0, folder: Path = RECORDS, workers: int | None = None) -> int:
    """Runs and records; the number of failures."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    found = list(outcomes(range(first, first + count), workers or cores))
    rows = []
    for depth in DEPTHS:
        of = [(outcome, seconds) for n, outcome, seconds in found if n == depth]
        counts = [sum(o == kind for o, _ in of) for kind in ("contained", "refused", "not contained")]
        rows.append(
            [depth if math.isfinite(depth) else "∞", len(of), *counts, float(np.mean([s for _, s in of] or [0]))]
        )
    record(
        "containment",
        f"Certified balls against {SURE} digits of the other method, {count} random problems, d = 2",
        ["N", "problems", "contained", "refused", "not contained", "mean s"],
        rows,
        f"Seeds {first} to {first + count - 1}. Refused: no finite enclosure was found, which is said in one line.",
        folder=folder,
    )
    return sum(outcome == "not contained" for _, outcome, _ in found)


if __name__ == "__main__":
    sys.exit(min(1, main(*map(int, sys.argv[1:]))))
