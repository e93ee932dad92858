"""Recovery of a matrix of low rank from some of its entries, against depth: the experiment of Arora et al. (2019).

A target of low rank, scaled to the Frobenius norm of its width, is observed at entries drawn at random; networks of
several depths are trained from small starts, and the completion of least nuclear norm is found from the same entries.
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
from dlnsym.manifold.geometry import effective_rank
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.nuclear_norm import least_nuclear_norm
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share

Cell = tuple[int, int]
"""Rank of the target, number of observed entries."""
Trained = tuple[float, float]
"""Depth, scale of the start."""


@dataclass(frozen=True)
class Parameters:
    """``trials`` targets for each cell; at ``scarce`` ones two layers do not recover the target.

    ``trained`` are depths and standard deviations of the entries of W(0).  Infinite depth is run at the cells of
    ``deepest``: with fewer entries some runs take minutes, with more there is nothing to gain.
    """

    width: int = 100
    scarce: tuple[Cell, ...] = ((5, 1500), (5, 2000), (5, 2500), (10, 2500), (10, 3000), (10, 4000))
    plenty: tuple[Cell, ...] = ((5, 5000), (10, 7000))
    deepest: tuple[Cell, ...] = ((5, 2500), (10, 4000))
    trained: tuple[Trained, ...] = ((1, 1e-3), (2, 1e-3), (2, 1e-5), (3, 1e-3), (3, 1e-5), (4, 1e-3), (math.inf, 1e-3))
    trials: int = 3
    tol: float = 1e-3
    t_max: float = 1e3
    seed: int = 2082

    def depths(self, cell: Cell) -> list[Trained]:
        """What is trained there."""
        return [t for t in self.trained if math.isfinite(t[0]) or cell in self.deepest]


@dataclass(frozen=True)
class Found:
    """One completion: its distance from the target and from the one of least nuclear norm, both over the target's norm,
    its nuclear norm, its effective rank, and whether training converged."""

    error: float
    from_least: float
    nuclear: float
    effective_rank: float
    converged: bool = True


@dataclass(frozen=True)
class Target:
    """One target: the completion of least nuclear norm, and what each network found."""

    cell: Cell
    least: Found
    trained: Mapping[Trained, Found]


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> tuple[Target, ...]:
    """Every cell, with targets and starts of its own; the starts of all depths are equal up to scale."""
    found = []
    for k, cell in enumerate((*p.scarce, *p.plenty)):
        for i in range(p.trials):
            rng = np.random.default_rng([p.seed, k, i])
            target = rng.normal(size=(p.width, cell[0])) @ rng.normal(size=(cell[0], p.width))
            target *= p.width / np.linalg.norm(target)
            seen = rng.choice(p.width**2, cell[1], replace=False)
            mask = np.isin(np.arange(p.width**2), seen).reshape(target.shape).astype(np.float64)
            start = rng.normal(size=(1, p.width, p.width))
            least = least_nuclear_norm(target, mask, tol=1e-4)
            problem, networks = CompletionProblem(target, mask), {}
            for depth, scale in p.depths(cell):
                name = f"recovery, rank {cell[0]}, {cell[1]} entries, {i}, {depth_name(depth)}, scale {scale:g}"
                ended = run.ensemble(name, problem, depth, W0=scale * start, tol=p.tol, t_max=p.t_max)
                converged = bool(ended["status"].values[0] == Status.CONVERGED)
                networks[depth, scale] = measured(ended["W"].values[0], target, least, converged)
            found.append(Target(cell, measured(least, target, least, True), networks))
    return tuple(found)


def measured(w: Array, target: Array, least: Array, converged: bool) -> Found:
    """What is kept of a completion."""
    size = float(np.linalg.norm(target))
    error, apart = (float(np.linalg.norm(w - x)) / size for x in (target, least))
    return Found(error, apart, float(np.linalg.norm(w, "nuc")), float(effective_rank(w)), converged)


def judge(p: Parameters, data: tuple[Target, ...]) -> tuple[Finding, ...]:
    """Depth 3 against depth 2; beyond depth 3; against the least nuclear norm."""
    return depth(p, data), deeper(p, data), nuclear_norm(p, data)


def _name(trained: Trained) -> str:
    return f"{depth_name(trained[0])}, scale {trained[1]:g}"


def _cell(cell: Cell) -> str:
    return f"rank {cell[0]} and {cell[1]} entries"


def _of(p: Parameters, data: tuple[Target, ...], cells: tuple[Cell, ...]) -> list[Target]:
    return [t for t in data if t.cell in cells]


def depth(p: Parameters, data: tuple[Target, ...]) -> Finding:
    """Whether a third layer makes recovery from few entries better."""
    levels = rule("arora:depth").levels
    targets = _of(p, data, p.scarce)
    runs = [t.trained[key].converged for t in data for key in t.trained]
    statistics, cases = [share("runs whose loss reaches the tolerance", runs)], {}
    for scale in sorted({s for n, s in p.trained if n == 2}, reverse=True):
        two, three = (np.array([t.trained[n, scale].error for t in targets]) for n in (2, 3))
        better = share(f"targets with an error at N = 3 below half of that at N = 2, scale {scale:g}", three < two / 2)
        cases[f"scale {scale:g}"] = better.least > levels["share"]
        statistics.append(better)
    for cell in (*p.scarce, *p.plenty):
        for key in p.depths(cell):
            errors = [t.trained[key].error for t in data if t.cell == cell]
            statistics.append(quantile(f"error, {_cell(cell)}, {_name(key)}", errors))
    untouched = [abs(t.trained[1, 1e-3].error / math.sqrt(1 - t.cell[1] / p.width**2) - 1) for t in data]
    note = (
        "one layer learns no entry that it does not see: its error is that of zeros there, to "
        f"{100 * max(untouched):.0f} %"
    )
    return settle("arora:depth", cases, statistics, note=note)


def deeper(p: Parameters, data: tuple[Target, ...]) -> Finding:
    """What depths beyond 3 gain, over what depth 3 gains over depth 2."""
    level = rule("arora:deeper").levels["gain"]
    statistics, cases = [], {}
    for cell in p.scarce:
        good = True
        for n in [n for n, s in p.depths(cell) if n > 3]:
            errors = [[t.trained[k, 1e-3].error for t in data if t.cell == cell] for k in (2, 3, n)]
            two, three, more = map(np.array, errors)
            gain = quantile(
                f"gain from N = 3 to {depth_name(n)} over that from N = 2, {_cell(cell)}",
                (three - more) / (two - three),
            )
            statistics.append(gain)
            good = good and gain.value < level
        cases[_cell(cell)] = good
    return settle("arora:deeper", cases, statistics, open_choice=True)


def nuclear_norm(p: Parameters, data: tuple[Target, ...]) -> Finding:
    """Whether trained networks of few entries have a larger nuclear norm and a lower rank than what is least."""
    levels = rule("arora:nuclear-norm").levels
    few, many = _of(p, data, p.scarce), _of(p, data, p.plenty)
    statistics, cases = [], {}
    for key in [t for t in p.trained if t[0] in (2, 3)]:
        larger = share(
            f"targets with a larger nuclear norm, {_name(key)}", [t.trained[key].nuclear > t.least.nuclear for t in few]
        )
        lower = share(
            f"targets with a lower effective rank, {_name(key)}",
            [t.trained[key].effective_rank < t.least.effective_rank for t in few],
        )
        statistics += [larger, lower]
        cases[_name(key)] = min(larger.least, lower.least) > levels["share"]
    for key in [t for t in p.trained if t[0] == 3]:
        apart = quantile(
            f"distance from the least nuclear norm, many entries, {_name(key)}",
            [t.trained[key].from_least for t in many],
        )
        statistics.append(apart)
        cases[f"many entries, {_name(key)}"] = apart.most < levels["apart"]
    for cell in (*p.scarce, *p.plenty):
        errors = [t.least.error for t in data if t.cell == cell]
        statistics.append(quantile(f"error of the least nuclear norm, {_cell(cell)}", errors))
    return settle("arora:nuclear-norm", cases, statistics, open_choice=True)


def tables(p: Parameters, data: tuple[Target, ...]) -> Mapping[str, Table]:
    """Every completion."""
    rows: list[tuple[Any, ...]] = []
    for t in data:
        for name, scale, f in [("least nuclear norm", math.nan, t.least)] + [
            (depth_name(n), s, f) for (n, s), f in t.trained.items()
        ]:
            rows.append((*t.cell, name, scale, f.error, f.from_least, f.nuclear, f.effective_rank, int(f.converged)))
    names = (
        "rank",
        "observed",
        "found_by",
        "scale",
        "error",
        "from_least",
        "nuclear_norm",
        "effective_rank",
        "converged",
    )
    return {"recovery": dict(zip(names, zip(*rows, strict=True), strict=True))}


def draw(p: Parameters, data: tuple[Target, ...]) -> Mapping[str, Drawn]:
    """Error against the number of observed entries for each rank; nuclear norm and rank over those of the least."""
    ranks = sorted({t.cell[0] for t in data})
    drawn = drawing.figure(2.7)
    panels = drawn.subplots(1, len(ranks) + 1)
    depths = sorted({n for n, _ in p.trained})
    look: dict[Trained, dict[str, Any]] = {}
    for n, scale in p.trained:
        k, small = depths.index(n), scale < 1e-3
        look[n, scale] = {
            "color": drawing.SHADES[k],
            "marker": drawing.MARKS[k],
            "markersize": 3.5,
            "linestyle": ":" if small else "-",
            "markerfacecolor": "white" if small else drawing.SHADES[k],
            "label": f"{depth_name(n)}, smaller start" if small else depth_name(n),
        }
    for axes, rank in zip(panels, ranks, strict=False):
        cells = sorted({t.cell for t in data if t.cell[0] == rank})
        for key in p.trained:
            here = [c for c in cells if key in p.depths(c)]
            errors = [np.median([t.trained[key].error for t in data if t.cell == c]) for c in here]
            axes.plot([c[1] for c in here], errors, **look[key])
        least = [np.median([t.least.error for t in data if t.cell == c]) for c in cells]
        axes.plot([c[1] for c in cells], least, color=drawing.GREY, linestyle="--", label="least nuclear norm")
        axes.set(yscale="log", xlabel="observed entries", title=f"rank {rank}")
    panels[0].set_ylabel("relative error")
    last = panels[-1]
    for key in [t for t in p.trained if 1 < t[0] < 4]:
        few = _of(p, data, p.scarce)
        x = [t.trained[key].nuclear / t.least.nuclear for t in few]
        y = [t.trained[key].effective_rank / t.least.effective_rank for t in few]
        last.plot(x, y, **{**look[key], "linestyle": "none"})
    drawing.named_level(last, 1.0, "least nuclear norm", right=True)
    last.set(xlabel="nuclear norm / least", ylabel="effective rank / that of least", title="few entries")
    drawing.legend(drawn, columns=4)
    return {
        "recovery": Drawn(
            drawn,
            f"(a, b) Relative error of completions of matrices of width {p.width} and low rank against the number of "
            f"observed entries: medians over {p.trials} targets, for networks of several depths from starts of scale "
            "0.001, from ones a hundred times smaller, and for the completion of least nuclear norm. (c) Nuclear norm "
            "and effective rank over those of the latter, where few entries are observed.",
        )
    }


EXPERIMENT = Experiment(
    "recovery",
    "Recovery of low rank against depth",
    ("arora:depth", "arora:deeper", "arora:nuclear-norm"),
    Parameters(),
    replace(
        Parameters(),
        width=30,
        scarce=((2, 200), (2, 240), (2, 280)),
        plenty=((2, 700),),
        deepest=((2, 280),),
    ),
    simulate,
    judge,
    tables,
    draw,
)
