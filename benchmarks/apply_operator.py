"""The operator A_{N,W}(Z) by its spectrum beside the defining sum (1.6) with SciPy's matrix powers.

    python benchmarks/apply_operator.py

One run, the two taking turns; ratios of medians.  The peer computes one matrix at a time, as SciPy does.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from scipy.linalg import fractional_matrix_power

import dlnsym as dln


def by_definition(w: Any, z: Any, depth: int) -> Any:
    left = [fractional_matrix_power(w @ w.T, (depth - j) / depth) for j in range(1, depth + 1)]
    right = [fractional_matrix_power(w.T @ w, (j - 1) / depth) for j in range(1, depth + 1)]
    return sum(a @ z @ b for a, b in zip(left, right, strict=True)) / depth


def median_seconds(call: Callable[[], Any], repeats: int) -> float:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    rng = np.random.default_rng(0)
    print(f"{'width':>5} {'depth':>5} {'dlnsym, µs':>12} {'sum of powers, µs':>18} {'ratio':>8}  differ by")
    for width, depth in ((2, 3), (2, 20), (5, 10), (20, 10)):
        w, z = rng.normal(size=(2, width, width))
        ours = median_seconds(lambda w=w, z=z, n=depth: dln.operator(w, z, n), 30)  # type: ignore[misc]
        peer = median_seconds(lambda w=w, z=z, n=depth: by_definition(w, z, n), 5)  # type: ignore[misc]
        error = np.abs(dln.operator(w, z, depth) - by_definition(w, z, depth)).max()
        print(f"{width:>5} {depth:>5} {ours * 1e6:>12.0f} {peer * 1e6:>18.0f} {peer / ours:>8.0f}   {error:.0e}")


if __name__ == "__main__":
    main()
