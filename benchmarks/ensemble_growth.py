"""How the cost of an ensemble grows with width, depth and count; what memory it takes.

    python benchmarks/ensemble_growth.py [widths] [depths] [counts]

Target with diagonal entries from 0.5 to 1.5, diagonal mask, scale 1e-3.  Widths: the portable engine at N = ∞ to a loss
of 1e-6, with the share of the machine's rate of products of d × d matrices (``numpy.matmul`` on batches of the size
that the engine takes, one thread) that its own products make up.  Depths: both engines at d = 2 to 1e-15.  Counts:
``dln.ensemble`` on all cores, twice in a process of its own, with wall times from the call on and peak memory.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recording import RECORDS, record
from threadpoolctl import threadpool_limits

import dlnsym as dln
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task

# engines are loaded where they are used, so that a process that is timed loads its own after the start

WIDTHS = {2: 4096, 4: 256, 8: 128, 16: 64, 20: 60, 32: 20, 64: 4}
"""With the number of trajectories of each."""

DEPTHS = (1, 2, 3, 5, 10, 20, 100, math.inf)
COUNTS = {"portable": (1000, 20_000), "compiled": (3000, 100_000, 1_000_000)}


def task(width: int, depth: float, tol: float) -> Task:
    target = np.diag(np.linspace(0.5, 1.5, width))
    return Task(dln.CompletionProblem(target, np.eye(width)), depth, "portable", tol=tol)


def starts(width: int, count: int) -> NDArray[np.float64]:
    return Gaussian(0, 1e-3, (width, width)).take(0, count)


def rate_of_products(width: int, lanes: int) -> float:
    """Floating-point operations a second in products of batches of matrices."""
    a, b = np.random.default_rng(0).standard_normal((2, lanes, width, width))
    out = np.empty_like(a)
    best = math.inf
    for _ in range(50):
        start = time.perf_counter()
        for _ in range(10):
            np.matmul(a, b, out=out)
        best = min(best, time.perf_counter() - start)
    return 20 * lanes * width**3 / best


def by_width(widths: dict[int, int] = WIDTHS, folder: Path = RECORDS) -> None:
    from dlnsym.ensemble.engines import portable

    table = []
    for width, count in widths.items():
        job = task(width, math.inf, 1e-6)
        start = time.process_time()
        found = portable.run(job, starts(width, count))
        seconds = time.process_time() - start
        # each of twelve stages takes one product for the gradient and two for the turns; a step takes eight more, to
        # settle and to judge
        own = 0 if width == 2 else (3 * 12 + 8) * 2 * width**3 * int(found.steps.sum())
        rate = rate_of_products(width, max(16, portable.LANES_AT_A_TIME * 4 // width**2))
        share = own / seconds / rate if own else "none used"
        reached = int((found.status == 0).sum())
        table.append((width, count, reached, float(found.steps.mean()), seconds, count / seconds, share))
        print(f"d = {width}: {seconds:.1f} s", file=sys.stderr)
    record(
        "ensemble_widths",
        "Portable engine by width: N = ∞, loss 1e-6, one core",
        ("d", "trajectories", "reached", "steps", "processor seconds", "a second", "share of matmul rate"),
        table,
        "Steps are those taken, on average.",
        folder=folder,
    )


def by_depth(
    depths: Sequence[float] = DEPTHS, counts: tuple[int, int] = (16_384, 4096), folder: Path = RECORDS
) -> None:
    from dlnsym.ensemble.engines import ENGINES

    engines = [ENGINES[name] for name in ("compiled", "portable")]
    table = []
    for depth in depths:
        job = task(2, depth, 1e-15)
        engines[0].run(job, starts(2, 8))
        row: list[Any] = ["∞" if math.isinf(depth) else depth]
        for engine, count in zip(engines, counts, strict=True):
            start = time.process_time()
            found = engine.run(replace(job, rtol=engine.rtol), starts(2, count))
            seconds = time.process_time() - start
            row += [count / seconds, float(found.steps.mean()), int((found.status != 0).sum())]
        table.append(row)
        print(f"N = {depth}", file=sys.stderr)
    record(
        "ensemble_depths",
        "Both engines by depth: d = 2, loss 1e-15, trajectories a second of one core",
        ("N", "compiled", "steps", "not converged", "portable", "steps", "not converged"),
        table,
        f"{counts[0]} trajectories on the compiled engine, {counts[1]} on the portable one; compilation not counted.",
        folder=folder,
    )


def one(engine: str, count: int) -> dict[str, Any]:
    """Wall time of a first ensemble and of a second one, and peak memory, in this process and those that it starts."""
    problem = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
    walls, reached = [], 0
    for seed in (0, 1):
        start = time.perf_counter()
        found = dln.ensemble(problem, math.inf, count=count, scale=1e-3, seed=seed, engine=engine)
        walls.append(time.perf_counter() - start)
        reached = int((found.status == 0).sum())
        del found
    if engine == "portable":
        from joblib.externals.loky import get_reusable_executor

        get_reusable_executor().shutdown(wait=True)
    peak = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return {"walls": walls, "peak": peak / 2**10, "reached": reached}


def by_count(wanted: dict[str, tuple[int, ...]] = COUNTS, folder: Path = RECORDS) -> None:
    table = []
    for engine, counts in wanted.items():
        for count in counts:
            call = [sys.executable, __file__, engine, str(count)]
            got = json.loads(subprocess.run(call, check=True, capture_output=True, text=True).stdout)
            first, second = got["walls"]
            table.append((engine, count, got["reached"], first, second, count / second, got["peak"]))
            print(f"{engine} {count}: {first:.1f} s, {second:.1f} s", file=sys.stderr)
    record(
        "ensemble_counts",
        "dln.ensemble on all cores: d = 2, N = ∞, loss 1e-15, each in a process of its own",
        ("engine", "trajectories", "reached", "first call, s", "second call, s", "a second, then", "peak MiB"),
        table,
        "Wall seconds, at the engine's own tolerance. In the first call loading of libraries, start of processes and "
        "compilation count; the second one has other starts. They hold for the load of the machine, "
        f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores at the end. Peak memory is the sum of the peaks of the "
        "process and of its largest child, in units of 2^20 bytes; ru_maxrss, as Linux counts it.",
        folder=folder,
    )


PARTS = {"widths": by_width, "depths": by_depth, "counts": by_count}


def main() -> None:
    if sys.argv[1:] and sys.argv[1] in COUNTS:
        print(json.dumps(one(sys.argv[1], int(sys.argv[2]))))
        return
    for part in sys.argv[1:] or PARTS:
        with threadpool_limits(1):
            PARTS[part]()


if __name__ == "__main__":
    main()
