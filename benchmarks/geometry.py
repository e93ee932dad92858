"""Each function of the geometry with the five plain lines of NumPy that compute the same.

    python benchmarks/geometry.py

One run, the two taking turns, the best of each.  The plain lines check nothing, lose every digit where singular values
are close and some where W is large or small, and are written for invertible matrices.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from recording import RECORDS, record
from threadpoolctl import threadpool_limits

import dlnsym as dln

SHAPES = ((2, 2), (3, 3), (10, 10), (1000, 2, 2), (1000, 10, 10))
DEPTHS: tuple[float, ...] = (3, math.inf)


def level(s: Any, depth: float) -> Any:
    return 2 * np.log(s) if math.isinf(depth) else depth * s ** (2 / depth)


def spectrum(s: Any, depth: float) -> Any:
    k = level(s, depth)
    gap = k[..., :, None] - k[..., None, :]
    difference = s[..., :, None] ** 2 - s[..., None, :] ** 2
    diagonal = s[..., :, None] ** (2 - 2 / depth)
    return np.where(gap == 0, diagonal, difference / np.where(gap == 0, 1, gap))


def operator(w: Any, z: Any, depth: float) -> Any:
    u, s, vt = np.linalg.svd(w)
    return u @ (spectrum(s, depth) * (u.mT @ z @ vt.mT)) @ vt


def inner_product(w: Any, x: Any, y: Any, depth: float) -> Any:
    u, s, vt = np.linalg.svd(w)
    return (u.mT @ x @ vt.mT * (u.mT @ y @ vt.mT) / spectrum(s, depth)).sum((-2, -1))


def metric_tensor(w: Any, depth: float) -> Any:
    u, s, vt = np.linalg.svd(w)
    size = s.shape[-1] ** 2
    turn = np.einsum("...bl,...ka->...lkba", vt, u).reshape(*w.shape[:-2], size, size)
    return turn / spectrum(s, depth).reshape(*w.shape[:-2], 1, size) @ turn.mT


def log_volume(w: Any, depth: float) -> Any:
    return -0.5 * np.log(spectrum(np.linalg.svd(w, compute_uv=False), depth)).sum((-2, -1))


def log_volume_svd(s: Any, depth: float) -> Any:
    i, l = np.triu_indices(s.shape[-1], 1)
    k = level(s, depth)
    return (1 / depth - 1) * np.log(s).sum(-1) + np.log(np.abs(k[..., i] - k[..., l])).sum(-1)


def effective_rank(w: Any) -> Any:
    s = np.linalg.svd(w, compute_uv=False)
    s = s / s.sum(-1, keepdims=True)
    return np.exp(-(s * np.log(s)).sum(-1))


def calls(shape: tuple[int, ...], depth: float) -> dict[str, Callable[[Any], Any]]:
    """For each function what is called of this module and of the package, as functions of the module."""
    w, x, y = np.random.default_rng(0).normal(size=(3, *shape))
    s = np.linalg.svd(w, compute_uv=False)
    return {
        "spectrum": lambda of: of.spectrum(s, depth),
        "operator": lambda of: of.operator(w, x, depth),
        "inner_product": lambda of: of.inner_product(w, x, y, depth),
        "metric_tensor": lambda of: of.metric_tensor(w, depth),
        "log_volume": lambda of: of.log_volume(w, depth),
        "log_volume_svd": lambda of: of.log_volume_svd(s, depth),
        "effective_rank": lambda of: of.effective_rank(w),
    }


class Plain:
    """The functions of this module under the names of the package."""

    spectrum, operator, inner_product = map(staticmethod, (spectrum, operator, inner_product))
    metric_tensor, log_volume = map(staticmethod, (metric_tensor, log_volume))
    log_volume_svd, effective_rank = map(staticmethod, (log_volume_svd, effective_rank))


def best(call: Callable[[Any], Any], turns: int, seconds: float) -> tuple[float, float]:
    """Least seconds of the package and of the plain lines: the best of ``turns``, each of about ``seconds``."""
    sides = (dln, Plain)
    ours, plain = (call(side) for side in sides)
    if not np.allclose(ours, plain, rtol=1e-6):
        raise ArithmeticError("the plain lines compute something else")
    repeats, least = [], [math.inf, math.inf]
    for side in sides:
        start = time.perf_counter()
        call(side)
        repeats.append(max(1, int(seconds / (time.perf_counter() - start))))
    for _ in range(turns):
        for k, side in enumerate(sides):
            start = time.perf_counter()
            for _ in range(repeats[k]):
                call(side)
            least[k] = min(least[k], (time.perf_counter() - start) / repeats[k])
    return least[0], least[1]


def main(
    shapes: Sequence[tuple[int, ...]] = SHAPES,
    depths: Sequence[float] = DEPTHS,
    turns: int = 25,
    seconds: float = 0.002,
    folder: Path = RECORDS,
) -> None:
    table = []
    with threadpool_limits(1):
        for shape in shapes:
            for depth in depths:
                for name, call in calls(shape, depth).items():
                    if name == "effective_rank" and depth != depths[0]:
                        continue
                    ours, plain = best(call, turns, seconds)
                    at = "–" if name == "effective_rank" else "∞" if math.isinf(depth) else str(depth)
                    table.append([name, "×".join(map(str, shape)), at, ours * 1e6, plain * 1e6, ours / plain])
    record(
        "geometry",
        "The geometry with plain lines of NumPy that compute the same",
        ["function", "W", "depth", "dlnsym, µs", "plain, µs", "ratio"],
        table,
        "The best of 25 turns on one thread, the two taking turns in one run.",
        folder=folder,
    )


if __name__ == "__main__":
    main()
