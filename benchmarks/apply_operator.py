"""The operator A_{N,W}(Z) by its spectrum beside the defining sum (1.6) with SciPy's matrix powers.

    python benchmarks/apply_operator.py

One run, the two taking turns; ratios of medians.  The peer computes one matrix at a time, as SciPy does.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from recording import RECORDS, record
from scipy.linalg import fractional_matrix_power
from threadpoolctl import threadpool_limits

import dlnsym as dln

SIZES = ((2, 3), (2, 20), (5, 10), (20, 10))


def by_definition(w: Any, z: Any, depth: int) -> Any:
    left = [fractional_matrix_power(w @ w.T, (depth - j) / depth) for j in range(1, depth + 1)]
    right = [fractional_matrix_power(w.T @ w, (j - 1) / depth) for j in range(1, depth + 1)]
    return sum(a @ z @ b for a, b in zip(left, right, strict=True)) / depth


def median_seconds(call: Callable[[], Any], repeats: int) -> float:
    times = []
    # threads of linear algebra that wait would count as work
    with threadpool_limits(1):
        for _ in range(repeats):
            start = time.process_time()
            call()
            times.append(time.process_time() - start)
    return statistics.median(times)


def main(sizes: Sequence[tuple[int, int]] = SIZES, repeats: int = 30, folder: Path = RECORDS) -> None:
    rng = np.random.default_rng(0)
    table = []
    for width, depth in sizes:
        w, z = rng.normal(size=(2, width, width))
        ours = median_seconds(lambda w=w, z=z, n=depth: dln.operator(w, z, n), repeats)  # type: ignore[misc]
        peer = median_seconds(lambda w=w, z=z, n=depth: by_definition(w, z, n), max(1, repeats // 6))  # type: ignore[misc]
        error = np.abs(dln.operator(w, z, depth) - by_definition(w, z, depth)).max()
        table.append([width, depth, ours * 1e6, peer * 1e6, peer / ours, f"{error:.0e}"])
    record(
        "apply_operator",
        "The operator A_{N,W}(Z) beside the sum (1.6) of SciPy's matrix powers",
        ["width", "depth", "dlnsym, µs", "sum of powers, µs", "ratio", "differ by"],
        table,
        "One matrix at a time, as SciPy does it; medians of processor time on one thread, the two taking turns in one "
        "run.",
        folder=folder,
    )


if __name__ == "__main__":
    main()
