"""Trajectories a second of the engine on JAX, on whatever device JAX has: meant for a graphics processor.

    pip install 'dlnsym[jax]' 'jax[cuda12]'
    python benchmarks/accelerator.py [count]

By default 10,000 trajectories at d = 20 and at d = 100, diagonal completion with entries from 0.5 to 1.5, scale 1e-3,
to a loss of 1e-6, at N = 3 and N = ∞.  The first call compiles; the second one, from other starts, is the one that
counts.  A few outcomes are computed again by the engine for large widths, on the processor, with steps a thousand times
as exact.  The record names the device.  Without an accelerator it measures the processor, and says so.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import jax
import numpy as np
from recording import RECORDS, record

import dlnsym as dln

WIDTHS, DEPTHS = (20, 100), (3, math.inf)
COUNT, TOL, SCALE = 10_000, 1e-6, 1e-3
LANES = 2**23
"""Entries of the matrices that are under way at a time: some 2 GB with the stages of a step."""
CHECKED = 4


def device() -> str:
    """What JAX computes on."""
    found = jax.devices()[0]
    return f"{found.device_kind} ({found.platform})"


def measured(width: int, depth: float, count: int) -> tuple[float, float, int, float, float]:
    """Seconds of the first and of the second call, how many converged, mean steps, and the worst relative error."""
    problem = dln.CompletionProblem(np.diag(np.linspace(0.5, 1.5, width)), np.eye(width))
    chunk = min(count, max(1, LANES // width**2))
    seconds = []
    for seed in (0, 1):
        start = time.perf_counter()
        runs = dln.ensemble(
            problem, depth, count=count, scale=SCALE, seed=seed, tol=TOL, engine="jax", workers=1, chunk=chunk
        )
        seconds.append(time.perf_counter() - start)
    some = runs.W0.values[:CHECKED]
    exact = dln.ensemble(problem, depth, W0=some, tol=TOL, rtol=1e-10, engine="wide", workers=1)
    gaps = np.linalg.norm(runs.W.values[:CHECKED] - exact.W.values, axis=(1, 2))
    error = float((gaps / np.linalg.norm(exact.W.values, axis=(1, 2))).max())
    done = int((runs.status == dln.Status.CONVERGED).sum())
    return seconds[0], seconds[1], done, float(runs.steps.mean()), error


def main(
    count: int = COUNT, widths: Sequence[int] = WIDTHS, depths: Sequence[float] = DEPTHS, folder: Path = RECORDS
) -> None:
    """Measure, and write ``accelerator.json``."""
    rows = []
    for width in widths:
        for depth in depths:
            first, second, done, steps, error = measured(width, depth, count)
            shown = "∞" if math.isinf(depth) else str(depth)
            rows.append([device(), width, shown, count, done, first, second, count / second, steps, f"{error:.0e}"])
            print(rows[-1], file=sys.stderr, flush=True)
    columns = (
        *("device", "width", "N", "trajectories", "converged", "first call, s", "second call, s"),
        *("a second", "steps", "off by"),
    )
    note = (
        "Wall seconds; the first call compiles. Diagonal completion, scale 1e-3, loss 1e-6; off by: against steps a "
        "thousand times as exact on the processor, relative, the worst of four outcomes."
    )
    record("accelerator", f"The engine on JAX: {device()}.", columns, rows, note, folder=folder)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
