"""What Section 3.3.2 says of the outcomes in Figure 4, each by its registered rule.

Every share is over all runs of a depth, those that did not converge included; next to it stands that of the runs which
converge by the deadline of the text, as the paper's examples may be a selection.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.manifold.geometry import effective_rank, log_volume
from dlnsym.paper.curve_law import point
from dlnsym.paper.diagonal import Diagonal, Outcomes, corner
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, Statistic, no_power, settle
from dlnsym.paper.plane import Plane
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import histograms, quantile, ratio, share

Samples = Mapping[float, Outcomes]


@dataclass(frozen=True)
class Parameters:
    """The paper's diagonal, depths, counts, scale and tolerance; the rest is what the rules need.

    ``deadline`` is the T of the text, ``near`` half of the picture around a corner, ``window`` bounds the plane that
    outcomes are compared with.  The first ``fixed_count`` starts of each depth are run again with RK4 in steps of
    ``fixed_step`` up to the deadline.
    """

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths: tuple[float, ...] = (5, 10, 20, math.inf)
    count: int = 3000
    scale: float = 1e-3
    tol: float = 1e-15
    seed: int = 2004
    deadline: float = 1200.0
    near: float = 0.5
    window: float = 3.0
    cells: int = 200
    fixed_count: int = 100
    fixed_step: float = 0.3


def judge(p: Parameters, data: Samples) -> tuple[Finding, ...]:
    """One finding for each statement, in the order of the ledger's keys."""
    return (
        caption(p, data),
        time(p, data),
        similar(p, data),
        accumulation(p, data),
        high_rank(p, data),
        by_depth(p, data),
        correspondence(p, data),
    )


def caption(p: Parameters, data: Samples) -> Finding:
    """Figure 4 itself, with what RK4 in fixed steps gives for the same starts."""
    found = [share(f"runs that converge, {depth_name(n)}", o.converged) for n, o in data.items()]
    for n, o in data.items():
        if o.fixed_step is not None:
            found += o.fixed_step.statistics(depth_name(n))
    return no_power("fig-4", found, note="; ".join(f"{depth_name(n)}: {o.stopped()}" for n, o in data.items()))


def time(p: Parameters, data: Samples) -> Finding:
    """E < 10^-15 by T = 1200 in every run: on the clock of (1.7), or else on that of (1.3), which is N times slower."""
    few = rule("sec-3.3.2-time").levels["few"]
    statistics, cases, upstairs, some = [], {}, {}, {}
    for n, o in data.items():
        name = depth_name(n)
        by = share(f"runs that converge by flow time {p.deadline:g}, {name}", o.time <= p.deadline)
        statistics.append(by)
        cases[name], some[name] = bool((o.time <= p.deadline).all()), by.most > few
        if math.isfinite(n):
            in_layers = o.time / n <= p.deadline
            statistics.append(share(f"the same on the clock of the layers' flow (1.3), {name}", in_layers))
            upstairs[name] = bool(in_layers.all())
        statistics.append(quantile(f"median flow time, {name}", o.time))
        statistics.append(quantile(f"flow time of 99 % of the runs, {name}", o.time, 0.99))
    held = [name for name, holds in upstairs.items() if holds and not cases[name]]
    note = f"it holds on the clock of (1.3) for {', '.join(held)}; " if held else ""
    note += "the layers' flow (1.3) runs through N times more flow time in the same time"
    # "in all included examples": examples can be included because they converged
    readings = {"all runs": all(cases.values()), "a selection of runs of every depth": all(some.values())}
    return settle("sec-3.3.2-time", readings, statistics, open_choice=True, note=note)


_RANKS = np.arange(1.0, 2.05, 0.1)
_DISTANCES = np.append(np.arange(0.0, 3.0, 0.25), [3.0, 4.0])


def similar(p: Parameters, data: Samples) -> Finding:
    """Infinite depth next to large finite depths: histograms of effective rank, and of the distance from a corner."""
    deep, most = data[math.inf], rule("sec-3.3.2-similar").levels["difference"]
    last = max(n for n in data if math.isfinite(n))
    statistics, within = [], {}
    for k, (n, o) in enumerate((n, o) for n, o in data.items() if math.isfinite(n)):
        for what, x, y, bins in (
            ("effective rank", o.effective_rank, deep.effective_rank, _RANKS),
            ("distance from a corner", o.from_corner(p.diagonal), deep.from_corner(p.diagonal), _DISTANCES),
        ):
            s = histograms(f"difference of histograms of {what}, {depth_name(n)} to N = ∞", x, y, bins, p.seed + k)
            statistics.append(s)
            if n == last:
                within[what] = s.most <= most
    early, late = (data[n].by(p.deadline).from_corner(p.diagonal) for n in (last, math.inf))
    if early.size and late.size:
        what = f"the same of runs by {p.deadline:g}, distance from a corner, {depth_name(last)}"
        statistics.append(histograms(what, early, late, _DISTANCES, p.seed))
    return settle("sec-3.3.2-similar", within, statistics)


def stretches(diagonal: Diagonal, near: float) -> tuple[float, float]:
    """Length of a lobe within ``near`` of its corner, and from there to three times as far."""
    u = np.linspace(-8.0, 8.0, 160_001)
    w = Hyperbola(diagonal).matrix(point(diagonal, u))[:, [0, 1], [1, 0]]
    steps = np.linalg.norm(np.diff(w, axis=0), axis=1)
    far = np.linalg.norm((w[1:] + w[:-1]) / 2 - np.array(corner(diagonal)), axis=1)
    return float(steps[far < near].sum()), float(steps[(far >= near) & (far < 3 * near)].sum())


def accumulation(p: Parameters, data: Samples) -> Finding:
    """Outcomes near the corners of the hyperbola, for each unit of its length, next to those around them."""
    inside, around = stretches(p.diagonal, p.near)
    factor = rule("sec-3.3.2-accumulation").levels["factor"]
    level = factor * inside / (factor * inside + around)

    def within(o: Outcomes, name: str) -> Statistic:
        far = o.from_corner(p.diagonal)[o.converged]
        name = f"of outcomes within {3 * p.near:g} of a corner, within {p.near:g}, {name}"
        around_it = far[far < 3 * p.near]
        return share(name, around_it < p.near) if around_it.size else Statistic(name, 0.0, of=0)

    found = {depth_name(n): within(o, depth_name(n)) for n, o in data.items()}
    chosen = [
        within(o.by(p.deadline), f"{depth_name(n)}, by {p.deadline:g}")
        for n, o in data.items()
        if len(o.by(p.deadline))
    ]
    distances = {n: o.from_corner(p.diagonal) for n, o in data.items()}
    return settle(
        "sec-3.3.2-accumulation",
        {name: s.least > level for name, s in found.items()},
        [
            Statistic("the same of an even spread", inside / (inside + around)),
            Statistic(f"the same at {factor:g} times the density", level),
            *found.values(),
            *chosen,
            *(quantile(f"median distance from a corner, {depth_name(n)}", x) for n, x in distances.items()),
        ],
    )


def high_rank(p: Parameters, data: Samples) -> Finding:
    """No cluster where effective rank is high."""
    levels = rule("sec-3.3.2-high-rank").levels
    plane = Plane.of(p.diagonal, p.window, p.cells, effective_rank)
    area = float((plane.values > levels["high"]).mean())
    name = f"outcomes of effective rank above {levels['high']:g}"
    found = {
        depth_name(n): share(f"{name}, {depth_name(n)}", o.effective_rank > levels["high"]) for n, o in data.items()
    }
    return settle(
        "sec-3.3.2-high-rank",
        {name: s.most < levels["share"] for name, s in found.items()},
        [Statistic(f"share of the plane of effective rank above {levels['high']:g}", area), *found.values()],
    )


def by_depth(p: Parameters, data: Samples) -> Finding:
    """More concentration at higher depth: from the smallest depth to infinite depth, in three readings."""
    first = min(data)

    def readings(shallow: Outcomes, deep: Outcomes, more: str = "") -> dict[str, Statistic]:
        span = f"N = ∞ over {depth_name(first)}{more}"
        a, b = deep.off_rank_one, shallow.off_rank_one
        c, d = (o.from_corner(p.diagonal) for o in (deep, shallow))
        return {
            "the typical distance from rank one": ratio(f"median distance from rank one, {span}", a, b, p.seed),
            "the largest distances from rank one": ratio(f"95 % quantile of it, {span}", a, b, p.seed, 0.95),
            "the distance from the corners": ratio(f"median distance from a corner, {span}", c, d, p.seed),
        }

    found = readings(data[first], data[math.inf])
    early, late = data[first].by(p.deadline), data[math.inf].by(p.deadline)
    chosen = readings(early, late, f", by {p.deadline:g}") if len(early) and len(late) else {}
    return settle(
        "sec-3.3.2-outcomes-by-depth",
        {name: s.most < 1 for name, s in found.items()},
        [
            *found.values(),
            *chosen.values(),
            *(quantile(f"median distance from rank one, {depth_name(n)}", o.off_rank_one) for n, o in data.items()),
        ],
        note="volume along the hyperbola concentrates at its corners as N grows, and outcomes along it spread",
    )


def correspondence(p: Parameters, data: Samples) -> Finding:
    """Outcomes lie where volume is high; so they do where effective rank is low, in nearly the same cells."""
    statistics = []
    low = -Plane.of(p.diagonal, p.window, p.cells, effective_rank).values
    for n, o in data.items():
        values = Plane.of(p.diagonal, p.window, p.cells, partial(log_volume, depth=n)).values
        over_plane = np.sort(values.ravel())
        there = np.zeros(len(o))
        there[o.converged] = np.searchsorted(over_plane, log_volume(o.w[o.converged], n)) / over_plane.size
        statistics.append(
            quantile(f"share of the plane with less volume than the median outcome, {depth_name(n)}", there)
        )
        both = _top(values) & _top(low)
        name = f"of the 5 % of the plane of most volume, among the 5 % of least effective rank, {depth_name(n)}"
        statistics.append(Statistic(name, float(both.sum() / _top(values).sum()), of=int(_top(values).sum())))
    return no_power("sec-3.3.2-correspondence", statistics)


def _top(values: Array) -> Flags:
    return np.asarray(values >= np.quantile(values, 0.95))
