"""What the right-hand side of (1.7) costs as depth grows: the sum (1.6) as printed, and without powers of matrices.

Measured in this process, as ratios of times taken next to each other; seconds are the machine's own and are not kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.geometry import operator
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile


@dataclass(frozen=True)
class Parameters:
    """Width and depths; each time is taken ``count`` times, at the depths in turn."""

    width: int = 20
    depths: tuple[int, ...] = (10, 100, 1000)
    count: int = 41
    seed: int = 2072


@dataclass(frozen=True)
class Costs:
    """Seconds (count, depths) of one evaluation by the sum (1.6), and by the eigenvalues (2.9)."""

    by_sum: Array
    by_eigenvalues: Array

    def ratios(self, name: str) -> Array:
        """At the greatest depth over the least, round by round."""
        seconds: Array = getattr(self, name)
        return np.asarray(seconds[:, -1] / seconds[:, 0])


def by_sum(w: Array, z: Array, depth: int) -> Array:
    """(1.6) as printed, with the index put right: a power of W W^T and one of W^T W for each layer.

    >>> w = np.diag([2.0, 1.0])
    >>> np.allclose(by_sum(w, w, 3), operator(w, w, 3))
    True
    """
    (a, u), (b, v) = np.linalg.eigh(w @ w.T), np.linalg.eigh(w.T @ w)
    total = np.zeros_like(w)
    for j in range(1, depth + 1):
        left = (u * a ** ((depth - j) / depth)) @ u.T
        right = (v * b ** ((j - 1) / depth)) @ v.T
        total += left @ z @ right
    return total / depth


def _seconds(evaluate: Callable[[Array, Array, int], Array], w: Array, z: Array, depth: int) -> float:
    start = time.perf_counter()
    evaluate(w, z, depth)
    return time.perf_counter() - start


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Costs:
    """Times at all depths in each round."""
    rng = np.random.default_rng(p.seed)
    w, z = rng.normal(size=(2, p.width, p.width))
    ways: tuple[Callable[[Array, Array, int], Array], ...] = (by_sum, operator)
    for route in ways:
        _seconds(route, w, z, p.depths[0])  # what is loaded on a first call is loaded here
    found = [[[_seconds(route, w, z, n) for n in p.depths] for _ in range(p.count)] for route in ways]
    return Costs(*map(np.asarray, found))


def judge(p: Parameters, data: Costs) -> tuple[Finding, ...]:
    """Whether the sum costs more with depth, and whether what replaces it does."""
    levels = rule("sec-3.1-costs").levels
    span = f"N = {p.depths[-1]} over N = {p.depths[0]}"
    grows = quantile(f"time of the sum (1.6), {span}", data.ratios("by_sum"))
    flat = quantile(f"time by the eigenvalues (2.9), {span}", data.ratios("by_eigenvalues"))
    apart = quantile(f"sum over eigenvalues, N = {p.depths[-1]}", data.by_sum[:, -1] / data.by_eigenvalues[:, -1])
    free = f"the powers are not needed: by the eigenvalues the ratio is {flat.value:.2g}"
    return (
        settle(
            "sec-3.1-costs",
            {"the sum (1.6)": grows.least > levels["growth"]},
            [grows, flat, apart],
            unless=free if flat.most < levels["flat"] else None,
            note=f"width {p.width}; roots of W W^T and halves of W need no SVD: sec-3.1-svd, docs/benchmarks.md",
        ),
    )


def tables(p: Parameters, data: Costs) -> Mapping[str, Table]:
    """Median seconds at each depth."""
    return {
        "costs": {
            "depth": list(p.depths),
            "seconds_by_sum": np.median(data.by_sum, axis=0),
            "seconds_by_eigenvalues": np.median(data.by_eigenvalues, axis=0),
        }
    }


def draw(p: Parameters, data: Costs) -> Mapping[str, Drawn]:
    """Median seconds against depth."""
    drawn = drawing.figure(2.4, drawing.COLUMN)
    axes = drawn.subplots()
    for k, (name, seconds) in enumerate({"sum (1.6)": data.by_sum, "eigenvalues (2.9)": data.by_eigenvalues}.items()):
        look = {"color": drawing.SHADES[k], "linestyle": drawing.DASHES[k], "marker": drawing.MARKS[k]}
        axes.plot(p.depths, np.median(seconds, axis=0), label=name, **look)
    axes.set(xscale="log", yscale="log", xlabel="depth N", ylabel="seconds")
    drawing.legend(drawn)
    caption = "Seconds for one evaluation of the operator by depth: the sum as printed, and by its eigenvalues."
    return {"costs": Drawn(drawn, caption)}


EXPERIMENT = Experiment(
    "costs",
    "What depth costs",
    ("sec-3.1-costs",),
    Parameters(),
    replace(Parameters(), count=15),
    simulate,
    judge,
    tables,
    draw,
)
