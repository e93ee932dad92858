"""Block-diagonal observations: does training couple the blocks, and is its limit of rank one exactly where it does?

Shin and Yun claim both (arXiv 2603.04703): a network of depth at least 3 couples the blocks unless it starts in blocks
itself, one of depth 2 never does, and the limit from small starts has rank one if and only if they are coupled.  Here
blocks of rank one are observed, so that a completion of rank one exists.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share, slope

ROW, COLUMN = np.array([1.0, 0.7, -0.9, 0.8]), np.array([0.8, 1.1, 0.9, 1.2])
"""The observed blocks are those of their outer product."""
MASKS: Mapping[str, Array] = {
    "four entries": np.eye(4),
    "two blocks": np.asarray(np.kron(np.eye(2), np.ones((2, 2))), dtype=np.float64),
    "a band": np.eye(4) + np.eye(4, k=1) + np.eye(4, k=-1),
}
"""Observed entries; those of the band are connected, which couples them at every depth."""
BLOCKS = ("four entries", "two blocks")
RANDOM, IN_BLOCKS = "random starts", "starts in blocks"
FRESH, RESUMED = "fresh", "resumed"


@dataclass(frozen=True)
class Cell:
    """One mask, depth and law of the starts."""

    mask: str
    depth: float
    start: str

    @property
    def coupled(self) -> bool:
        """What the claim says of it."""
        return self.depth > 2 and self.start == RANDOM

    @property
    def name(self) -> str:
        return f"{self.mask}, {depth_name(self.depth)}, {self.start}"


@dataclass(frozen=True)
class Parameters:
    """``count`` starts for each mask, depth, law and scale, the standard deviation of the entries of W(0).

    The other block is made ``larger`` to see whether the first one feels it, at ``times``, from starts of scale
    ``visible``.
    """

    depths: tuple[float, ...] = (2, 3, 4, math.inf)
    scales: tuple[float, ...] = (1e-1, 1e-2, 1e-3, 1e-4)
    band_depths: tuple[float, ...] = (2, 3, 4)
    count: int = 100
    tol: float = 1e-6
    t_max: float = 1e6
    visible: float = 0.1
    larger: float = 1.5
    times: tuple[float, ...] = tuple(float(t) for t in range(1, 41))
    seed: int = 2071

    def cells(self) -> list[Cell]:
        """Every cell; starts in blocks at finite depths above 2."""
        return [
            Cell(mask, depth, start)
            for mask in BLOCKS
            for depth in self.depths
            for start in (RANDOM, IN_BLOCKS)
            if start == RANDOM or 2 < depth < math.inf
        ]


@dataclass(frozen=True)
class Data:
    """σ_2/σ_1 of every outcome by cell and scale; how far the first block moves when the others are made larger.

    ``band`` holds σ_2/σ_1 by depth and scale for the connected mask; ``later`` by depth, and whether the band was
    observed from the start or after training on the diagonal alone.  ``converged`` is for every run.
    """

    ratio: Mapping[tuple[Cell, float], Array]
    moved: Mapping[Cell, Array]
    band: Mapping[tuple[float, float], Array]
    later: Mapping[tuple[float, str], Array]
    converged: Array


def problem(mask: str, larger: float = 1.0) -> CompletionProblem:
    """The observed entries; those outside the first block ``larger`` times as large."""
    target = np.outer(ROW, COLUMN)
    first = 1 if mask == "four entries" else 2
    target[first:] *= larger
    return CompletionProblem(MASKS[mask] * target, MASKS[mask])


def starts(p: Parameters, cell: Cell, scale: float, k: int) -> Array:
    """Normal entries; in blocks, those outside the blocks are 0 and single entries have the sign of the target.

    The sign of a block of one entry never changes, so that from the other sign the target cannot be fitted.
    """
    w = scale * np.random.default_rng([p.seed, k]).normal(size=(p.count, 4, 4))
    if cell.start == IN_BLOCKS:
        w *= MASKS[cell.mask]
        if cell.mask == "four entries":
            w = np.abs(w) * np.sign(np.outer(ROW, COLUMN))
    return w


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """Every cell at every scale; then the band, and the band after the diagonal."""
    ratio, moved, band, later, converged = {}, {}, {}, {}, []

    def ends(name: str, mask: str, depth: float, w: Array) -> Array:
        found = run.ensemble(f"coupling, {name}", problem(mask), depth, W0=w, tol=p.tol, t_max=p.t_max)
        converged.append(found["status"].values == Status.CONVERGED)
        return np.asarray(found["W"].values)

    for k, cell in enumerate(p.cells()):
        for j, scale in enumerate(p.scales):
            w = ends(f"{cell.name}, scale {scale:g}", cell.mask, cell.depth, starts(p, cell, scale, 10 * k + j))
            ratio[cell, scale] = second(w)
        moved[cell] = movement(p, run, cell, starts(p, cell, p.visible, 10 * k + 9))
    for k, depth in enumerate(p.band_depths):
        for j, scale in enumerate(p.scales):
            w = starts(p, Cell("a band", depth, RANDOM), scale, 1000 + 10 * k + j)
            name = f"{depth_name(depth)}, scale {scale:g}"
            found = ends(f"a band, {name}", "a band", depth, w)
            band[depth, scale] = second(found)
            if scale == min(p.scales):
                later[depth, FRESH] = band[depth, scale]
                before = ends(f"the diagonal first, {name}", "four entries", depth, w)
                later[depth, RESUMED] = second(ends(f"a band after the diagonal, {name}", "a band", depth, before))
    return Data(ratio, moved, band, later, np.concatenate(converged))


def second(w: Array) -> Array:
    """(n, 4, 4) -> σ_2/σ_1."""
    sigma = singular_values(w)
    return np.asarray(sigma[..., 1] / sigma[..., 0])


def movement(p: Parameters, run: Runner, cell: Cell, w: Array) -> Array:
    """How far the first block moves at any time when the others are larger, in units of what it has to fit."""
    seen = []
    size = 1 if cell.mask == "four entries" else 2
    for larger in (1.0, p.larger):
        name = f"coupling, {cell.name}, others {larger:g} times"
        settings: dict[str, Any] = {"W0": w, "times": p.times, "tol": 1e-12, "t_max": p.times[-1]}
        found = run.ensemble(name, problem(cell.mask, larger), cell.depth, **settings)
        seen.append(found["W"].values[..., :size, :size])
    fitted = np.linalg.norm(np.outer(ROW, COLUMN)[:size, :size])
    return np.asarray(np.linalg.norm(seen[1] - seen[0], axis=(-2, -1)).max(axis=1) / fitted)


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """Where blocks are coupled; where the limit has rank one; what training on fewer entries before does."""
    return coupled(p, data), rank_one(p, data), plasticity(p, data)


def coupled(p: Parameters, data: Data) -> Finding:
    """Whether the first block feels the others."""
    levels = rule("shin-yun:coupling").levels
    statistics, cases = [], {}
    for cell, x in data.moved.items():
        if cell.coupled:
            feels = share(f"runs in which the first block feels the others, {cell.name}", x > levels["feels"])
            statistics.append(feels)
            cases[cell.name] = feels.least > levels["share"]
        else:
            cases[cell.name] = bool((x < levels["nothing"]).all())
        statistics.append(quantile(f"movement of the first block, {cell.name}", x))
    return settle("shin-yun:coupling", cases, statistics)


def rank_one(p: Parameters, data: Data) -> Finding:
    """σ_2/σ_1 as the scale of the starts falls."""
    levels = rule("shin-yun:rank-one").levels
    statistics, cases = [share("runs that converge", data.converged)], {}
    for k, cell in enumerate(p.cells()):
        samples = {scale: data.ratio[cell, scale] for scale in p.scales}
        falls = slope(f"slope of log σ_2/σ_1 against log s, {cell.name}", samples, p.seed + k)
        last = quantile(f"median of σ_2/σ_1 at s = {min(p.scales):g}, {cell.name}", samples[min(p.scales)])
        statistics += [falls, last]
        small = falls.least > levels["slope"] and last.most < levels["ratio"]
        cases[cell.name] = small if cell.coupled else last.least > levels["ratio"]
    others = [
        quantile(f"median of σ_2/σ_1 at s = {min(p.scales):g}, a band, {depth_name(n)}", data.band[n, min(p.scales)])
        for n in p.band_depths
    ]
    note = "a band of observed entries couples all of them at depth 2 as well, and is no part of the rule"
    return settle("shin-yun:rank-one", cases, [*statistics, *others], note=note)


def plasticity(p: Parameters, data: Data) -> Finding:
    """The band after the diagonal, against the band alone."""
    level = rule("shin-yun:plasticity").levels["ratio"]
    found = {key: quantile(f"median of σ_2/σ_1, {depth_name(key[0])}, {key[1]}", x) for key, x in data.later.items()}
    cases = {}
    for depth in p.band_depths:
        cases[f"{depth_name(depth)}, {FRESH}"] = found[depth, FRESH].most < level
        after = found[depth, RESUMED]
        cases[f"{depth_name(depth)}, {RESUMED}"] = after.least > level if depth == 2 else after.most < level
    return settle("shin-yun:plasticity", cases, list(found.values()))


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Every outcome."""
    rows = [(c.mask, c.depth, c.start, s, float(x)) for (c, s), ratios in data.ratio.items() for x in ratios]
    rows += [("a band", n, RANDOM, s, float(x)) for (n, s), ratios in data.band.items() for x in ratios]
    rows += [(f"a band, {how}", n, RANDOM, min(p.scales), float(x)) for (n, how), r in data.later.items() for x in r]
    names = ("mask", "depth", "start", "scale", "second_over_first")
    moved = [(c.mask, c.depth, c.start, float(x)) for c, values in data.moved.items() for x in values]
    return {
        "coupling_rank": dict(zip(names, zip(*rows, strict=True), strict=True)),
        "coupling_movement": dict(zip(("mask", "depth", "start", "moved"), zip(*moved, strict=True), strict=True)),
    }


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """σ_2/σ_1 against the scale for each mask; the band, at once and after the diagonal."""
    drawn = drawing.figure(2.5)
    panels = drawn.subplots(1, 3, sharey=True)
    for axes, mask in zip(panels, BLOCKS, strict=False):
        for k, depth in enumerate(p.depths):
            for start, face in ((RANDOM, None), (IN_BLOCKS, "white")):
                cell = Cell(mask, depth, start)
                if (cell, p.scales[0]) not in data.ratio:
                    continue
                _curve(axes, p, {s: data.ratio[cell, s] for s in p.scales}, k, face, start == IN_BLOCKS)
        axes.set(title=mask)
    for k, depth in enumerate(p.band_depths):
        _curve(panels[2], p, {s: data.band[depth, s] for s in p.scales}, k, None, False)
        after = np.quantile(data.later[depth, RESUMED], [0.25, 0.5, 0.75])
        look: dict[str, Any] = {"color": drawing.SHADES[k], "marker": "*", "markersize": 7, "linestyle": "none"}
        panels[2].errorbar(
            [min(p.scales) * 0.55 ** (k + 1)], [after[1]], yerr=[[after[1] - after[0]], [after[2] - after[1]]], **look
        )
    panels[2].set(title="a band of entries")
    panels[0].set(ylabel=r"$\sigma_2/\sigma_1$ of the outcome")
    for axes in panels:
        axes.set(xscale="log", yscale="log", xlabel="scale $s$ of the start", ylim=(2e-5, 2))
    lines = [
        panels[0].plot([], [], color=drawing.SHADES[k], marker=drawing.MARKS[k], markersize=4, label=depth_name(n))[0]
        for k, n in enumerate(p.depths)
    ]
    lines += panels[0].plot([], [], color=drawing.GREY, marker="o", markersize=4, mfc="white", ls=":", label=IN_BLOCKS)
    lines += panels[2].plot([], [], color=drawing.GREY, marker="*", markersize=9, ls="none", label="diagonal first")
    location: Any = "outside lower center"
    drawn.legend(handles=lines, loc=location, ncols=4)
    return {
        "coupling": Drawn(
            drawn,
            r"$\sigma_2/\sigma_1$ of outcomes in 4 × 4 completion against the scale of the start, at several "
            r"depths and for "
            f"three sets of observed entries: medians and middle halves of {p.count} runs. Stars: trained on the "
            f"diagonal "
            "first, then on the band.",
        )
    }


def _curve(axes: Any, p: Parameters, samples: Mapping[float, Array], k: int, face: str | None, dotted: bool) -> None:
    """Medians with the middle half of the runs."""
    low, middle, high = (np.array([np.quantile(samples[s], q) for s in p.scales]) for q in (0.25, 0.5, 0.75))
    look: dict[str, Any] = {"color": drawing.SHADES[k], "marker": drawing.MARKS[k], "markersize": 4, "linewidth": 1.2}
    axes.plot(p.scales, middle, mfc=face, linestyle=":" if dotted else "-", **look)
    axes.fill_between(p.scales, low, high, color=drawing.SHADES[k], alpha=0.15, linewidth=0)


EXPERIMENT = Experiment(
    "coupling",
    "Block-diagonal observations: coupled blocks and rank one",
    ("shin-yun:coupling", "shin-yun:rank-one", "shin-yun:plasticity"),
    Parameters(),
    replace(Parameters(), depths=(2, 3, 4), count=40, scales=(1e-1, 1e-3, 1e-4)),
    simulate,
    judge,
    tables,
    draw,
)
