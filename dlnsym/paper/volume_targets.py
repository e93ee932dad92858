"""Does volume predict?  Random 3 × 3 targets at which the candidates lie apart, two masks, several depths and scales.

On the completions of rank two, the point of most volume competes with the rank-one matrix that fits the observed
entries best, with the points of least nuclear norm, of least Frobenius norm, of least entropy (at finite depth), and,
for the mask of (3.28), with M of (3.30).  For each target the runs say which candidate their outcomes are nearer to.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.blowup import log_blowup
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.manifold.entropy import log_fibre_volume
from dlnsym.manifold.space import Manifold
from dlnsym.paper import drawing
from dlnsym.paper.curve_law import coordinates, law_of_volume
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, Statistic, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rank_two import particular
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share

Cells = tuple[tuple[int, int], ...]
MASKS: Mapping[str, Cells] = {"a cycle": ((0, 1), (2, 0), (1, 2)), "a pair": ((0, 1), (1, 0))}
"""Entries that are not observed: those of (3.28), and two across the diagonal.  The last is fixed by det W = 0."""
VOLUME, FIT, NUCLEAR, FROBENIUS, ENTROPY, PAPER = (
    "most volume",
    "best fit of rank one",
    "least nuclear norm",
    "least Frobenius norm",
    "least entropy",
    "M",
)
RIVALS = (FIT, NUCLEAR, FROBENIUS, ENTROPY, PAPER)


@dataclass(frozen=True)
class Parameters:
    """``targets`` with normal entries for each mask, depth and scale, and ``runs`` starts for each target.

    Candidates are sought on a grid of ``cells`` a side that reaches ``reach``, and refined; a target with a candidate
    at the edge is drawn again.  ``scales_at_two`` and ``count`` are for the scale at which spreads agree at width two.
    """

    depths: tuple[float, ...] = (3, math.inf)
    scales: tuple[float, ...] = (1e-1, 1e-2)
    targets: int = 50
    runs: int = 4
    tol: float = 1e-6
    t_max: float = 3e3
    reach: float = 8.0
    cells: int = 61
    seed: int = 2061
    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths_at_two: tuple[float, ...] = (3, 5, 10, 20, math.inf)
    scales_at_two: tuple[float, ...] = (1e-3, 1e-2, 3e-2, 1e-1, 3e-1, 1.0, 3.0)
    count: int = 500


@dataclass(frozen=True)
class Target:
    """One target: distances of the runs from each candidate, how far each candidate is from the first, and statuses."""

    mask: str
    depth: float
    scale: float
    distance: Mapping[str, Array]
    apart: Mapping[str, float]
    status: Array

    @property
    def cell(self) -> str:
        return f"{self.mask}, {depth_name(self.depth)}, scale {self.scale:g}"


@dataclass(frozen=True)
class Data:
    """Every target; and at width two the median of |u| for each depth and scale, with that of volume."""

    targets: tuple[Target, ...]
    spread: Mapping[tuple[float, float], float]
    by_volume: Mapping[float, float]


def completed(target: Array, free: Cells, x: Array) -> Array:
    """Completions of rank two: (..., k) values of all free entries but the last -> (..., 3, 3); inf where none is."""
    w = np.broadcast_to(target, (*x.shape[:-1], 3, 3)).copy()
    for k, (row, column) in enumerate(free[:-1]):
        w[..., row, column] = x[..., k]
    row, column = free[-1]
    w[..., row, column] = 0.0
    constant = np.linalg.det(w)
    w[..., row, column] = 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        w[..., row, column] = constant / (constant - np.linalg.det(w))
    return w


def best(value: Callable[[Array], Array], target: Array, free: Cells, p: Parameters) -> Array | None:
    """The completion of least value: a grid, sinh-spaced, and seven grids around its best point; None at the edge."""
    middle, width = np.zeros(len(free) - 1), math.asinh(p.reach)
    for zoom in range(8):
        steps = np.linspace(-width, width, p.cells)
        grid = np.stack(np.meshgrid(*(m + steps for m in middle), indexing="ij"), axis=-1).reshape(-1, len(middle))
        w = completed(target, free, np.sinh(grid))
        values = np.full(len(w), np.inf)
        good = np.isfinite(w).all(axis=(1, 2)) & (np.abs(w).max(axis=(1, 2)) < 1e3)
        values[good] = value(w[good])
        k = int(np.nanargmin(values))
        if zoom == 0 and (np.abs(grid[k]) > width * (1 - 2 / p.cells)).any():
            return None
        middle, width = grid[k], width * 6 / p.cells
    return np.asarray(completed(target, free, np.sinh(middle[None]))[0])


def best_fit(target: Array, free: Cells, rng: np.random.Generator) -> Array:
    """The rank-one matrix closest to the observed entries, by alternating least squares from 32 starts."""
    mask = np.ones((3, 3))
    for row, column in free:
        mask[row, column] = 0.0
    v = rng.normal(size=(32, 3))
    for _ in range(300):
        u = (mask * target) @ v[..., None] / (mask @ (v**2)[..., None])
        v = ((mask * target).T @ u / (mask.T @ u**2))[..., 0]
    w = u * v[:, None, :]
    loss = (mask * (w - target)) ** 2
    return np.asarray(w[int(np.argmin(loss.sum(axis=(1, 2))))])


def candidates(
    target: Array, mask: str, depth: float, p: Parameters, rng: np.random.Generator
) -> dict[str, Array] | None:
    """The candidates as matrices; None where one is at the edge of the grid."""
    free = MASKS[mask]
    problem = _problem(target, free)
    values: dict[str, Callable[[Array], Array]] = {
        VOLUME: lambda w: -np.asarray(log_blowup(problem, w, depth)),
        NUCLEAR: lambda w: singular_values(w).sum(axis=-1),
        FROBENIUS: lambda w: np.linalg.norm(w, axis=(-2, -1)),
    }
    if math.isfinite(depth):
        of = Manifold(depth, 3, 2)
        values[ENTROPY] = lambda w: log_fibre_volume(of, singular_values(w)[..., :2], 3)
    found: dict[str, Array] = {}
    for name, value in values.items():
        at = best(value, target, free, p)
        if at is None:
            return None
        found[name] = at
    found[FIT] = best_fit(target, free, rng)
    if mask == "a cycle":
        w_12, w_31, w_23 = particular(tuple(map(tuple, target)))
        found[PAPER] = _with(target, ((0, 1), w_12), ((2, 0), w_31), ((1, 2), w_23))
    return found


def _with(target: Array, *entries: tuple[tuple[int, int], float]) -> Array:
    w = target.copy()
    for at, value in entries:
        w[at] = value
    return w


def _problem(target: Array, free: Cells) -> CompletionProblem:
    mask = np.ones((3, 3))
    for at in free:
        mask[at] = 0.0
    return CompletionProblem(target, mask)


def drawn(mask: str, depth: float, p: Parameters, rng: np.random.Generator) -> tuple[Array, dict[str, Array]]:
    """A target with normal entries, and its candidates."""
    while True:
        target = rng.normal(size=(3, 3))
        for at in MASKS[mask]:
            target[at] = 0.0
        found = candidates(target, mask, depth, p, rng)
        if found is not None:
            return target, found


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """Targets of their own for every mask, depth and scale; then width two."""
    cells = [(m, n, s) for m in MASKS for n in p.depths for s in p.scales]
    found = []
    for k, (mask, depth, scale) in enumerate(cells):
        rng = np.random.default_rng([p.seed, k])
        for i in range(p.targets):
            target, points = drawn(mask, depth, p, rng)
            name = f"volume targets, {mask}, {depth_name(depth)}, scale {scale:g}, {i}"
            settings: dict[str, Any] = {"tol": p.tol, "t_max": p.t_max, "engine": "stiff"}
            seed = 10_000 * p.seed + 1_000 * k + i
            ended = run.ensemble(
                name, _problem(target, MASKS[mask]), depth, count=p.runs, scale=scale, seed=seed, **settings
            )
            rows, columns = zip(*MASKS[mask], strict=True)
            w = ended["W"].values[:, rows, columns]
            there = {name: x[list(rows), list(columns)] for name, x in points.items()}
            distance = {name: np.linalg.norm(w - x, axis=1) for name, x in there.items()}
            apart = {name: float(np.linalg.norm(x - there[VOLUME])) for name, x in there.items()}
            found.append(Target(mask, depth, scale, distance, apart, ended["status"].values))
    return Data(tuple(found), *_at_two(p, run))


def _at_two(p: Parameters, run: Runner) -> tuple[dict[tuple[float, float], float], dict[float, float]]:
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    spread, by_volume = {}, {}
    for n in p.depths_at_two:
        by_volume[n] = law_of_volume(p.diagonal, n, 2).median_size()
        for s in p.scales_at_two:
            name = f"spread, {depth_name(n)}, scale {s:g}"
            u, lobe = coordinates(run.ensemble(name, problem, n, count=p.count, scale=s, seed=p.seed)["W"].values)
            spread[n, s] = float(np.median(np.where(lobe != 0, np.abs(np.nan_to_num(u)), np.inf)))
    return spread, by_volume


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """In every cell, and against every rival that is apart, whether outcomes are nearer to the point of most volume."""
    levels = rule("dln:volume-predicts").levels
    statistics: list[Statistic] = []
    cases: dict[str, bool] = {}
    for name, rival, targets in comparisons(p, data, levels["apart"]):
        wins, effect = compared(name, rival, targets)
        statistics += [wins, effect]
        cases[f"{rival}, {name}"] = wins.least > levels["share"]
    converged = np.concatenate([t.status == Status.CONVERGED for t in data.targets])
    lost = share("runs that converge", converged)
    note = "; ".join(f"{depth_name(n)}: {matched(p, data, n)}" for n in p.depths_at_two)
    return (
        settle(
            "dln:volume-predicts",
            cases,
            [lost, *statistics],
            note=f"the scale of starts at which outcomes at width two spread as volume does: {note}",
        ),
    )


def comparisons(p: Parameters, data: Data, least: float) -> Iterator[tuple[str, str, list[Target]]]:
    """Cell, rival, and the targets at which the rival is at least so far from the point of most volume."""
    for cell in dict.fromkeys(t.cell for t in data.targets):
        for rival in RIVALS:
            targets = [t for t in data.targets if t.cell == cell and t.apart.get(rival, 0.0) >= least]
            if targets:
                yield cell, rival, targets


def compared(cell: str, rival: str, targets: list[Target]) -> tuple[Statistic, Statistic]:
    """Share of targets whose median run is nearer to the point of most volume; by what factor, in the median."""
    near, far = (np.array([np.median(t.distance[name]) for t in targets]) for name in (VOLUME, rival))
    wins = share(f"targets at which most volume beats {rival}, {cell}", near < far)
    return wins, quantile(
        f"log10 of the distance from {rival} over that from most volume, {cell}", np.log10(far / near)
    )


def matched(p: Parameters, data: Data, depth: float) -> str:
    """The scale at which the spreads agree, between two of the scales; or that there is none."""
    goal, scales = data.by_volume[depth], p.scales_at_two
    spreads = [data.spread[depth, s] for s in scales]
    for (s, a), (t, b) in pairwise(zip(scales, spreads, strict=True)):
        if a < goal <= b:
            part = math.log(goal / a) / math.log(b / a) if math.isfinite(b) else 1.0
            return f"{s * (t / s) ** part:.2g}"
    return f"none up to {scales[-1]:g}"


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Every target; spreads at width two."""
    names = (VOLUME, *RIVALS)
    columns: dict[str, list[Any]] = {
        "mask": [t.mask for t in data.targets],
        "depth": [t.depth for t in data.targets],
        "scale": [t.scale for t in data.targets],
        "converged": [int((t.status == Status.CONVERGED).sum()) for t in data.targets],
    }
    for name in names:
        columns[f"distance from {name}"] = [float(np.median(t.distance.get(name, np.nan))) for t in data.targets]
        columns[f"apart, {name}"] = [t.apart.get(name, math.nan) for t in data.targets]
    pairs = list(data.spread)
    return {
        "volume_targets": columns,
        "volume_scale": {
            "depth": [n for n, _ in pairs],
            "scale": [s for _, s in pairs],
            "median_size_of_u": list(data.spread.values()),
            "by_volume": [data.by_volume[n] for n, _ in pairs],
        },
    }


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """For each rival the share of targets that volume wins, by cell; and spreads against the scale at width two."""
    drawn = drawing.figure(5.0)
    above, below = drawn.subplots(2, 1, height_ratios=(1.2, 1))
    cells = list(dict.fromkeys(t.cell for t in data.targets))
    found: dict[str, list[tuple[int, Statistic]]] = {}
    for cell, rival, targets in comparisons(p, data, rule("dln:volume-predicts").levels["apart"]):
        found.setdefault(rival, []).append((cells.index(cell), compared(cell, rival, targets)[0]))
    for k, (rival, shares) in enumerate(found.items()):
        at = np.array([position for position, _ in shares]) + 0.12 * (k - 2)
        values = np.array([s.value for _, s in shares])
        reach = np.array([[s.value - s.least, s.most - s.value] for _, s in shares]).T
        look = {"color": drawing.SHADES[k % 6], "marker": drawing.MARKS[k % 5], "linestyle": "none"}
        above.errorbar(at, values, yerr=reach, markersize=3, elinewidth=0.8, label=rival, **look)
    drawing.named_level(above, 0.5, "chance", right=True)
    above.set_xticks(range(len(cells)), [c.replace(", ", "\n") for c in cells], fontsize=drawing.SMALL)
    # the last interval ends before the name of the level begins
    above.set(
        xlim=(-0.5, len(cells) + 0.1),
        ylim=(0, 1),
        ylabel="share of targets",
        title="most volume is nearer than its rivals",
    )
    for k, n in enumerate(p.depths_at_two):
        spreads = [data.spread[n, s] / data.by_volume[n] for s in p.scales_at_two]
        look = {"color": drawing.SHADES[k % 6], "linestyle": drawing.DASHES[k % 6], "marker": drawing.MARKS[k % 5]}
        below.plot(p.scales_at_two, spreads, markersize=3.5, label=depth_name(n), **look)
    drawing.named_level(below, 1.0, "as volume spreads", color=drawing.ORANGE)
    below.set(xscale="log", yscale="log", xlabel="scale of the start", ylabel="spread / that of volume")
    below.set_title("spread of outcomes, width two")
    drawing.legend(drawn)
    return {
        "volume_targets": Drawn(
            drawn,
            "(a) Share of 3 × 3 targets, with 95 % intervals, at which the point of most volume is nearer to the "
            "outcomes "
            "than each of its rivals, by mask, depth and scale of the start. (b) Spread of outcomes along the "
            "hyperbola at "
            "width two, the median of $|u|$, over that of volume, against the scale of the start.",
        )
    }


EXPERIMENT = Experiment(
    "volume-targets",
    "Does volume predict?",
    ("dln:volume-predicts",),
    Parameters(),
    replace(Parameters(), depths=(3,), scales=(1e-1,), targets=6, runs=2, count=60),
    simulate,
    judge,
    tables,
    draw,
)
