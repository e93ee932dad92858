"""Figures 2 and 3: effective rank of outcomes and of starts in 20 × 20 diagonal completion."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.geometry import effective_rank
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, Statistic, no_power, settle
from dlnsym.paper.fixed_step import FixedStep, again
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import distance, histograms, quantile, share, shift


@dataclass(frozen=True)
class Parameters:
    """The paper's width, depths, counts, scale and tolerance.

    The diagonal is not printed; here it is evenly spaced from ``lowest`` to ``highest``.  ``deadline`` is the T of
    Section 3.3.2.  The first ``fixed_count`` starts of each depth are run again with RK4, in the step of
    ``fixed_steps`` for that depth: outcomes have σ_1 of about the width, which bounds the step.
    """

    width: int = 20
    lowest: float = 0.5
    highest: float = 1.5
    depths: tuple[float, ...] = (3, 10, math.inf)
    count: int = 300
    scale: float = 1e-3
    tol: float = 1e-6
    seed: int = 2023
    deadline: float = 1200.0
    fixed_count: int = 8
    fixed_steps: tuple[float, ...] = (0.05, 0.01, 0.005)


@dataclass(frozen=True)
class Ranks:
    """One depth: effective rank at the start and at the end, which runs converged, and at which flow time."""

    start: Array
    end: Array
    converged: Flags
    time: Array
    fixed_step: FixedStep | None = None


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> dict[float, Ranks]:
    """One ensemble for each depth, from starts of its own."""
    problem = CompletionProblem(np.diag(np.linspace(p.lowest, p.highest, p.width)), np.eye(p.width))
    found = {}
    for k, (n, step) in enumerate(zip(p.depths, p.fixed_steps, strict=True)):
        name = f"fig-2-3 at {depth_name(n)}"
        settings: dict[str, Any] = {"scale": p.scale, "seed": p.seed + k, "tol": p.tol}
        ended = run.ensemble(name, problem, n, count=p.count, **settings)
        slow: dict[str, Any] = {"count": p.fixed_count, "step": step, "deadline": p.deadline}
        fixed = again(run, name, problem, n, ended, **slow, **settings)
        converged = ended["status"].values == Status.CONVERGED
        time = np.where(converged, ended["time"].values, np.inf)
        found[n] = Ranks(effective_rank(ended["W0"].values), ended["effective_rank"].values, converged, time, fixed)
    return found


def judge(p: Parameters, data: Mapping[float, Ranks]) -> tuple[Finding, ...]:
    """The two captions and the three statements of Section 3.3.1."""
    return (outcomes(p, data), shallow_and_starts(p, data), shallow(p, data), deep(p, data), rank_one(p, data))


def _note(p: Parameters) -> str:
    return f"the diagonal is not printed; here it is evenly spaced from {p.lowest:g} to {p.highest:g}"


def outcomes(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Figure 2, whose caption says what is shown."""
    found = [share(f"runs that converge, {depth_name(n)}", r.converged) for n, r in data.items()]
    ranks = [quantile(f"median effective rank, {depth_name(n)}", r.end) for n, r in data.items()]
    return no_power("fig-2", [*found, *ranks, *_with_and_without(p, data)], note=_note(p))


def _with_and_without(p: Parameters, data: Mapping[float, Ranks]) -> list[Statistic]:
    """The runs by the deadline, which a selection may have kept, and what RK4 in fixed steps gives."""
    found = []
    for n, r in data.items():
        by = r.time <= p.deadline
        found.append(share(f"runs that converge by {p.deadline:g}, {depth_name(n)}", by))
        if by.any():
            found.append(quantile(f"median effective rank of the runs by {p.deadline:g}, {depth_name(n)}", r.end[by]))
            found.append(quantile(f"median flow time, {depth_name(n)}", r.time))
        if r.fixed_step is not None:
            found += r.fixed_step.statistics(depth_name(n))
    return found


def shallow_and_starts(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Figure 3, whose caption says what is shown."""
    first = min(data)
    starts = np.concatenate([r.start for r in data.values()])
    found = [
        share(f"runs that converge, {depth_name(first)}", data[first].converged),
        quantile("median effective rank at the start, all depths", starts),
        *_with_and_without(p, {first: data[first]}),
    ]
    return no_power("fig-3", found, note=_note(p))


def shallow(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Low rank already at the smallest depth."""
    first = min(data)
    low = quantile(f"median effective rank, {depth_name(first)}", data[first].end)
    return settle(
        "sec-3.3.1-shallow",
        {depth_name(first): low.most < rule("sec-3.3.1-shallow").levels["part"] * p.width},
        [low, quantile("median effective rank at the start", data[first].start)],
        note=_note(p),
    )


def deep(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """The largest finite depth next to infinite depth."""
    last = max(n for n in data if math.isfinite(n))
    x, y = data[last].end, data[math.inf].end
    pair, levels = f"{depth_name(last)} and N = ∞", rule("sec-3.3.1-deep").levels
    # bins of one rank, each around a whole number
    bins = np.arange(0.5, p.width + 1.0)
    alike = histograms(f"difference of histograms by whole ranks, {pair}", x, y, bins, p.seed)
    moved = shift(f"Wasserstein distance of effective rank, {pair}", x, y, p.seed)
    apart = distance(f"Kolmogorov distance of effective rank, {pair}", x, y, p.seed)
    fine = f"on a finer scale they differ: Kolmogorov distance {apart.value:.2f}"
    return settle(
        "sec-3.3.1-deep",
        {pair: alike.most <= levels["difference"]},
        [
            alike,
            apart,
            moved,
            *(quantile(f"median effective rank, {depth_name(n)}", data[n].end) for n in (last, math.inf)),
        ],
        unless=None if apart.most <= levels["fine"] else fine,
        note=_note(p),
    )


def rank_one(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Rank one beyond the smallest depth."""
    levels = rule("sec-3.3.1-rank-one").levels
    found = {
        depth_name(n): share(
            f"outcomes of effective rank below {levels['nearly_one']:g}, {depth_name(n)}", r.end < levels["nearly_one"]
        )
        for n, r in data.items()
        if n > min(data)
    }
    cases = {name: s.least > levels["share"] for name, s in found.items()}
    return settle("sec-3.3.1-rank-one", cases, list(found.values()), note=_note(p))


def tables(p: Parameters, data: Mapping[float, Ranks]) -> Mapping[str, Table]:
    """Every run of every depth."""
    columns = {
        name: np.concatenate([getattr(r, name) for r in data.values()]) for name in ("start", "end", "converged")
    }
    return {"fig_02_03": {"depth": np.repeat([float(n) for n in data], [len(r.end) for r in data.values()]), **columns}}


def draw(p: Parameters, data: Mapping[float, Ranks]) -> Mapping[str, Drawn]:
    """Histograms on one scale; next to each, what its own scale shows."""
    first, *deeper = data
    two, three = drawing.figure(2.2), drawing.figure(2.2)
    edges = np.arange(1.0, p.width + 0.3, 0.25)
    for axes, n in zip(two.subplots(1, len(deeper)), deeper, strict=True):
        _panel(axes, edges, data[n].end, f"{depth_name(n)}: at the end of {len(data[n].end)} runs")
        inset = axes.inset_axes((0.42, 0.42, 0.54, 0.46))
        fine = np.linspace(1.0, max(float(np.nanmax(data[n].end)) for n in deeper) * 1.01, 30)
        drawing.histogram(inset, {"": data[n].end}, fine)
        inset.set_title("enlarged", loc="center", fontsize=drawing.SMALL + 0.5, pad=3)
        inset.tick_params(labelsize=drawing.SMALL)
    left, right = three.subplots(1, 2)
    _panel(left, edges, data[first].end, f"{depth_name(first)}: at the end of {len(data[first].end)} runs")
    starts = np.concatenate([r.start for r in data.values()])
    _panel(right, edges, starts, f"at the start of all {starts.size} runs")
    task = f"completion of a {p.width} × {p.width} matrix whose diagonal is given"
    depths = drawing.listed([drawing.in_formula(n) for n in deeper])
    return {
        "fig_02": Drawn(
            two,
            f"Effective rank of outcomes at depths {depths} in the {task}; in the insets the same on a scale of "
            f"its own. Every panel shows {len(data[first].end)} runs from starts of scale {p.scale:g}.",
        ),
        "fig_03": Drawn(
            three,
            f"Effective rank of outcomes at depth {drawing.in_formula(first)} (a), and of the starts at all depths "
            f"(b), in the {task}.",
        ),
    }


def _panel(axes: Axes, edges: Array, values: Array, title: str) -> None:
    drawing.histogram(axes, {"": values}, edges)
    axes.set(xlim=(edges[0], edges[-1]), xlabel="effective rank", ylabel="share of runs", title=title)


EXPERIMENT = Experiment(
    "fig-2-3",
    "Effective rank in 20 × 20 diagonal completion",
    ("fig-2", "fig-3", "sec-3.3.1-shallow", "sec-3.3.1-deep", "sec-3.3.1-rank-one"),
    Parameters(),
    replace(Parameters(), width=8, count=24, fixed_count=2, fixed_steps=(0.1, 0.05, 0.03)),
    simulate,
    judge,
    tables,
    draw,
)
