"""Does volume predict where on the hyperbola outcomes lie?  Width two, many depths and initial scales, both ranks.

Beside volume stands what the flow keeps: it fixes each outcome of rank one from its start, and says how the spread of
outcomes along the hyperbola follows the initial scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.paper import drawing
from dlnsym.paper.curve_law import Law, coordinates, from_the_start, law_of_volume
from dlnsym.paper.findings import Finding, Statistic, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import distance_to, quantile, share, slope


@dataclass(frozen=True)
class Parameters:
    """The diagonal is that of Figures 4 and 10; ``exact`` is how closely a start fixes its outcome."""

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths: tuple[float, ...] = (3, 5, 10, 20, math.inf)
    scales: tuple[float, ...] = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6)
    count: int = 500
    seed: int = 2005
    exact: float = 1e-3


@dataclass(frozen=True)
class Runs:
    """One ensemble: what was run, u and the lobe of every outcome, and u as the start fixes it at rank one."""

    rank: int
    depth: float
    scale: float
    u: Array
    lobe: Array
    fixed: Array | None
    converged: NDArray[np.bool_]

    @property
    def on_a_lobe(self) -> Array:
        """u of the outcomes that lie on the side of a lobe."""
        found: Array = self.u[self.lobe != 0]
        return found

    @property
    def name(self) -> str:
        return f"rank {self.rank}, {drawing.depth_name(self.depth)}, scale {self.scale:.0e}"


@dataclass(frozen=True)
class Data:
    """Every ensemble, and the law of volume for each rank and depth."""

    runs: tuple[Runs, ...]
    laws: Mapping[tuple[int, float], Law]

    def of(self, rank: int) -> Iterator[tuple[Runs, Law]]:
        for run in self.runs:
            if run.rank == rank:
                yield run, self.laws[run.rank, run.depth]


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """Rank two at every depth, rank one at the finite ones."""
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    runs, laws = [], {}
    for rank in (2, 1):
        for depth in (n for n in p.depths if rank == 2 or math.isfinite(n)):
            laws[rank, depth] = law_of_volume(p.diagonal, depth, rank)
            for scale in p.scales:
                name = f"volume rank {rank}, {drawing.depth_name(depth)}, scale {scale:.0e}"
                found = run.ensemble(
                    name, problem, depth, count=p.count, scale=scale, seed=p.seed, rank=1 if rank == 1 else None
                )
                u, lobe = coordinates(found["W"].values)
                fixed = from_the_start(p.diagonal, found["W0"].values, depth) if rank == 1 else None
                runs.append(Runs(rank, depth, scale, u, lobe, fixed, found["status"].values == 0))
    return Data(tuple(runs), laws)


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """The corners, the distribution along the hyperbola, and the same on the matrices of rank one."""
    return (_corners(data), _density(p, data, "sec-3.3.2-volume-density", 2), _density(p, data, "sec-3.4.3-volume", 1))


def _corners(data: Data) -> Finding:
    found: dict[str, Statistic] = {}
    for rank in (2, 1):
        for run, law in data.of(rank):
            near = np.abs(np.nan_to_num(run.u, nan=np.inf)) <= law.median_size()
            found[run.name] = share(f"share within volume's median, {run.name}", near & run.converged)
    level = rule("sec-3.3.2-volume-corner").levels["share"]
    cases = {name: s.least > level for name, s in found.items()}
    least = min(found.values(), key=lambda s: s.value)
    note = "the share is 1/2 where outcomes are distributed as volume is; shown is the least one"
    return settle("sec-3.3.2-volume-corner", cases, (least,), note=note)


def _density(p: Parameters, data: Data, key: str, rank: int) -> Finding:
    same = rule(key).levels["distance"]
    distances, cases = [], {}
    for run, law in data.of(rank):
        d = distance_to(f"distance from volume, {run.name}", run.on_a_lobe, law.below, p.seed)
        distances.append(d)
        cases[run.name] = d.most <= same
    spreads = [
        quantile(f"median of |u|, {run.name} (volume: {law.median_size():.3g})", np.abs(run.on_a_lobe))
        for run, law in data.of(rank)
        if run.scale in (p.scales[0], p.scales[-1])
    ]
    near, far = (f(distances, key=lambda s: s.value) for f in (min, max))
    return settle(key, cases, (near, far, *spreads, *_kept(p, data, rank)), note=_note(rank))


def _kept(p: Parameters, data: Data, rank: int) -> Iterator[Statistic]:
    """The power of the initial scale that the spread follows, which what the flow keeps puts at 2/N."""
    for depth in (n for n in p.depths if math.isfinite(n)):
        runs = [run for run, _ in data.of(rank) if run.depth == depth and run.scale < p.scales[0]]
        samples = {run.scale: np.abs(run.on_a_lobe) for run in runs}
        if len(samples) > 1:
            of = f"rank {rank}, {drawing.depth_name(depth)} (2/N = {2 / depth:.3g})"
            yield slope(f"power of the scale in the median of |u|, {of}", samples, p.seed)
    if rank == 1:
        apart = np.concatenate([np.abs(run.u - run.fixed) for run, _ in data.of(1) if run.fixed is not None])
        yield share(f"runs whose outcome is within {p.exact:g} of what the start fixes", apart <= p.exact)


def _note(rank: int) -> str:
    if rank == 1:
        return (
            "(w_12² − w_21²)/λ_12 does not change along the flow, so a start of rank one fixes its outcome up to the "
            "lobe; volume does not know the start.  Volume is taken against arc length"
        )
    return (
        "(w_12² − w_21²)/λ_12 does not change along the flow: the spread falls with the initial scale s, in the end "
        "like s^{2/N}, once that power is small, and at N = ∞ like one over |log s|, while volume knows no scale.  "
        "Volume is the leading coefficient of its blow-up, taken against arc length"
    )


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Medians and distances for each ensemble; every outcome."""
    rows: dict[str, list[Any]] = {}
    for rank in (2, 1):
        for run, law in data.of(rank):
            d = distance_to("", run.on_a_lobe, law.below, p.seed)
            row = {
                "rank": rank,
                "depth": run.depth,
                "scale": run.scale,
                "converged": int(run.converged.sum()),
                "on_a_lobe": run.on_a_lobe.size,
                "median_size_of_u": float(np.median(np.abs(run.on_a_lobe))),
                "median_by_volume": law.median_size(),
                "distance": d.value,
                "distance_low": d.low,
                "distance_high": d.high,
            }
            for name, value in row.items():
                rows.setdefault(name, []).append(value)
    outcomes = {
        "rank": np.concatenate([np.full(r.u.size, r.rank) for r in data.runs]),
        "depth": np.concatenate([np.full(r.u.size, r.depth) for r in data.runs]),
        "scale": np.concatenate([np.full(r.u.size, r.scale) for r in data.runs]),
        "u": np.concatenate([r.u for r in data.runs]),
        "lobe": np.concatenate([r.lobe for r in data.runs]),
    }
    return {"volume_curves": rows, "volume_curves_outcomes": outcomes}


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """Distribution functions of |u| at the depths, and the spread against the initial scale."""
    drawn = drawing.figure(4.8)
    grid = drawn.subplots(2, 2)
    for row, rank in enumerate((2, 1)):
        _distributions(grid[row][0], p, data, rank)
        _spreads(grid[row][1], p, data, rank)
    drawing.legend_below(grid[1][0], 0.28)
    handles, labels = grid[0][1].get_legend_handles_labels()
    grid[1][1].legend(handles, labels, loc="upper left", bbox_to_anchor=(0.0, -0.28), ncols=2, borderaxespad=0.0)
    return {
        "volume_curves": Drawn(
            drawn,
            r"Where runs end along the hyperbola of minimisers of rank one, $u = \frac12\log|w_{12}/w_{21}|$, "
            r"compared with "
            "volume: (a), (c) distribution functions for several scales of the start, from starts of rank 2 and 1; "
            "(b), (d) "
            "the median of $|u|$ against that scale, by depth.",
        )
    }


def _distributions(axes: Any, p: Parameters, data: Data, rank: int) -> None:
    depth = p.depths[-1] if rank == 2 else max(n for n in p.depths if math.isfinite(n))
    shown = [run for run, _ in data.of(rank) if run.depth == depth][:: max(1, len(p.scales) // 3)]
    drawing.cumulative(axes, {f"outcomes, scale {run.scale:.0e}": np.abs(run.on_a_lobe) for run in shown[:4]})
    law = data.laws[rank, depth]
    half = law.u >= 0
    axes.plot(
        law.u[half], 2 * law.cumulative[half] - 1, color=drawing.ORANGE, linewidth=2.0, linestyle="-", label="volume"
    )
    axes.set(xlim=(0, 1.6), ylim=(0, 1.02), xlabel="$|u|$")
    axes.set_ylabel("share of outcomes below")
    axes.set_title(f"rank {rank}, {drawing.depth_name(depth)}")


def _spreads(axes: Any, p: Parameters, data: Data, rank: int) -> None:
    depths = [n for n in p.depths if (rank, n) in data.laws]
    for k, depth in enumerate(depths):
        runs = [run for run, _ in data.of(rank) if run.depth == depth]
        medians = [np.median(np.abs(run.on_a_lobe)) for run in runs]
        look = {"color": drawing.SHADES[k % 4], "linestyle": drawing.DASHES[k % 5], "marker": drawing.MARKS[k % 5]}
        axes.plot([run.scale for run in runs], medians, markersize=3.5, label=drawing.depth_name(depth), **look)
    sizes = [data.laws[rank, depth].median_size() for depth in depths]
    axes.axhspan(min(sizes), max(sizes), color=drawing.ORANGE, alpha=0.35, label="volume, these depths")
    axes.set(xscale="log", yscale="log", xlabel="scale of the start")
    axes.set_ylabel("median of $|u|$")
    axes.set_title(f"spread along the hyperbola, rank {rank}")


EXPERIMENT = Experiment(
    "volume-curves",
    "Volume as a predictor along the hyperbola",
    ("sec-3.3.2-volume-corner", "sec-3.3.2-volume-density", "sec-3.4.3-volume"),
    Parameters(),
    replace(Parameters(), depths=(3, math.inf), scales=(1e-1, 1e-2, 1e-3), count=60),
    simulate,
    judge,
    tables,
    draw,
)
