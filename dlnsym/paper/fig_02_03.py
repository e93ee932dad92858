"""Figures 2 and 3: effective rank of outcomes and of starts in 20 × 20 diagonal completion."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dlnsym._validate import Array, Flags
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.geometry import effective_rank
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Experiment, Runner, Table
from dlnsym.paper.statistics import distance, quantile, share, shift


@dataclass(frozen=True)
class Parameters:
    """The paper's width, depths, counts, scale and tolerance.

    The diagonal is not printed; here it is evenly spaced from ``lowest`` to ``highest``.  ``most`` is the share that
    counts as almost all, ``strong`` the part of the width below which a typical effective rank counts as low,
    ``nearly_one`` the effective rank that counts as rank one, ``same`` the number of ranks by which two distributions
    may differ to count as nearly identical on the scale of the figure, ``margin`` the same for distribution functions.
    """

    width: int = 20
    lowest: float = 0.5
    highest: float = 1.5
    depths: tuple[float, ...] = (3, 10, math.inf)
    count: int = 300
    scale: float = 1e-3
    tol: float = 1e-6
    seed: int = 23
    most: float = 0.95
    strong: float = 0.25
    nearly_one: float = 1.5
    same: float = 0.1
    margin: float = 0.2


@dataclass(frozen=True)
class Ranks:
    """One depth: effective rank at the start and at the end, and which runs converged."""

    start: Array
    end: Array
    converged: Flags


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> dict[float, Ranks]:
    """One ensemble for each depth, from starts of its own."""
    problem = CompletionProblem(np.diag(np.linspace(p.lowest, p.highest, p.width)), np.eye(p.width))
    found = {}
    for k, n in enumerate(p.depths):
        ended = run.ensemble(
            f"fig-2-3 at {depth_name(n)}", problem, n, count=p.count, scale=p.scale, seed=p.seed + k, tol=p.tol
        )
        converged = ended["status"].values == Status.CONVERGED
        found[n] = Ranks(effective_rank(ended["W0"].values), ended["effective_rank"].values, converged)
    return found


def judge(p: Parameters, data: Mapping[float, Ranks]) -> tuple[Finding, ...]:
    """The two captions and the three statements of Section 3.3.1."""
    return (outcomes(p, data), shallow_and_starts(p, data), shallow(p, data), deep(p, data), rank_one(p, data))


def _note(p: Parameters) -> str:
    return f"the diagonal is not printed; here it is evenly spaced from {p.lowest:g} to {p.highest:g}"


def outcomes(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Figure 2: the runs converge, so that there are distributions to show."""
    found = {depth_name(n): share(f"runs that converge, {depth_name(n)}", r.converged) for n, r in data.items()}
    ranks = [quantile(f"median effective rank, {depth_name(n)}", r.end) for n, r in data.items()]
    return settle(
        "fig-2",
        f"at every depth, more than {p.most:.0%} of all runs (lower end) reach a loss below {p.tol:g}",
        {name: s.least > p.most for name, s in found.items()},
        [*found.values(), *ranks],
        note=_note(p),
    )


def shallow_and_starts(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Figure 3: (a) the shallowest depth converges, (b) starts have a high effective rank."""
    first = min(data)
    ends = share(f"runs that converge, {depth_name(first)}", data[first].converged)
    starts = quantile(
        "median effective rank at the start, all depths", np.concatenate([r.start for r in data.values()])
    )
    return settle(
        "fig-3",
        f"(a) more than {p.most:.0%} of the runs at {depth_name(first)} (lower end) reach a loss below {p.tol:g}; (b) "
        "the median effective rank of the starts (lower end) is above half the width",
        {"(a)": ends.least > p.most, "(b)": starts.least > p.width / 2},
        [ends, starts],
        note=_note(p),
    )


def shallow(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Low rank already at the smallest depth."""
    first = min(data)
    low = quantile(f"median effective rank, {depth_name(first)}", data[first].end)
    return settle(
        "sec-3.3.1-shallow",
        f"the median effective rank at {depth_name(first)} (upper end) is below {p.strong:g} of the width",
        {depth_name(first): low.most < p.strong * p.width},
        [low, quantile("median effective rank at the start", data[first].start)],
        note=_note(p),
    )


def deep(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """The largest finite depth next to infinite depth."""
    last = max(n for n in data if math.isfinite(n))
    x, y = data[last].end, data[math.inf].end
    pair = f"{depth_name(last)} and N = ∞"
    moved = shift(f"Wasserstein distance of effective rank, {pair}", x, y, p.seed)
    apart = distance(f"Kolmogorov distance of effective rank, {pair}", x, y, p.seed)
    return settle(
        "sec-3.3.1-deep",
        f"the distributions of effective rank at {pair} differ by less than {p.same:g} of a rank (upper end); "
        f"qualified unless their distribution functions differ by less than {p.margin:g} (upper end) too",
        {pair: moved.most < p.same},
        [moved, apart, *(quantile(f"median effective rank, {depth_name(n)}", data[n].end) for n in (last, math.inf))],
        unless=None if apart.most < p.margin else "on a finer scale than that of the figure the distributions differ",
        note=_note(p),
    )


def rank_one(p: Parameters, data: Mapping[float, Ranks]) -> Finding:
    """Rank one beyond the smallest depth."""
    found = {
        depth_name(n): share(
            f"outcomes of effective rank below {p.nearly_one:g}, {depth_name(n)}", r.end < p.nearly_one
        )
        for n, r in data.items()
        if n > min(data)
    }
    return settle(
        "sec-3.3.1-rank-one",
        f"at every larger depth, more than half of the outcomes (lower end) have effective rank below {p.nearly_one:g}",
        {name: s.least > 0.5 for name, s in found.items()},
        list(found.values()),
        note=_note(p),
    )


def tables(p: Parameters, data: Mapping[float, Ranks]) -> Mapping[str, Table]:
    """Every run of every depth."""
    columns = {
        name: np.concatenate([getattr(r, name) for r in data.values()]) for name in ("start", "end", "converged")
    }
    return {"fig_02_03": {"depth": np.repeat([float(n) for n in data], [len(r.end) for r in data.values()]), **columns}}


def draw(p: Parameters, data: Mapping[float, Ranks]) -> Mapping[str, Figure]:
    """Histograms on one scale; next to each, what its own scale shows."""
    first, *deeper = data
    drawn = {"fig_02": drawing.figure(7.2, 3.0), "fig_03": drawing.figure(7.2, 3.0)}
    edges = np.arange(1.0, p.width + 0.3, 0.25)
    for axes, n in zip(drawn["fig_02"].subplots(1, len(deeper)), deeper, strict=True):
        _panel(axes, edges, data[n].end, f"{depth_name(n)}: at the end of {len(data[n].end)} runs")
        inset = axes.inset_axes((0.42, 0.42, 0.54, 0.46))
        fine = np.linspace(1.0, max(float(np.nanmax(data[n].end)) for n in deeper) * 1.01, 30)
        drawing.histogram(inset, {"": data[n].end}, fine)
        inset.set_title("enlarged", fontsize=7)
        inset.tick_params(labelsize=7)
    left, right = drawn["fig_03"].subplots(1, 2)
    _panel(left, edges, data[first].end, f"(a) {depth_name(first)}: at the end of {len(data[first].end)} runs")
    starts = np.concatenate([r.start for r in data.values()])
    _panel(right, edges, starts, f"(b) at the start of all {starts.size} runs")
    return drawn


def _panel(axes: Axes, edges: Array, values: Array, title: str) -> None:
    drawing.histogram(axes, {"": values}, edges)
    axes.set(xlim=(edges[0], edges[-1]), xlabel="effective rank", ylabel="share of runs", title=title)


EXPERIMENT = Experiment(
    "fig-2-3",
    "Effective rank in 20 × 20 diagonal completion",
    ("fig-2", "fig-3", "sec-3.3.1-shallow", "sec-3.3.1-deep", "sec-3.3.1-rank-one"),
    Parameters(),
    replace(Parameters(), width=8, count=24),
    simulate,
    judge,
    tables,
    draw,
)
