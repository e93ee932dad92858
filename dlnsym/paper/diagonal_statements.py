"""What Section 3.3.2 says of the outcomes in Figure 4, each with its rule.

Every share is over all runs of a depth, those that did not converge included.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from dlnsym.manifold.geometry import effective_rank, log_volume
from dlnsym.paper.diagonal import Outcomes
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, Statistic, settle
from dlnsym.paper.plane import Plane
from dlnsym.paper.statistics import distance, quantile, ratio, share

Samples = Mapping[float, Outcomes]


@dataclass(frozen=True)
class Parameters:
    """The paper's diagonal, depths, counts, scale and tolerance; the rest is what the rules need.

    ``deadline`` is the T of the text.  ``near`` is the distance from a corner that counts as near it, about half of the
    corner's own coordinate; ``high`` the effective rank, half of the way from 1 to 2, that counts as high; ``window``
    bounds the plane that outcomes are compared with; ``most`` is the share that counts as almost all, ``margin`` the
    difference of two distributions that counts as a small one.
    """

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths: tuple[float, ...] = (5, 10, 20, math.inf)
    count: int = 3000
    scale: float = 1e-3
    tol: float = 1e-15
    seed: int = 4
    deadline: float = 1200.0
    near: float = 0.5
    high: float = 1.5
    window: float = 3.0
    cells: int = 200
    most: float = 0.95
    margin: float = 0.1


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
    """Figure 4 itself: the runs converge."""
    found = {depth_name(n): share(f"runs that converge, {depth_name(n)}", o.converged) for n, o in data.items()}
    return settle(
        "fig-4",
        f"at every depth, more than {p.most:.0%} of all runs reach a loss below {p.tol:g} (lower end)",
        {name: s.least > p.most for name, s in found.items()},
        list(found.values()),
        note="; ".join(f"{depth_name(n)}: {o.stopped()}" for n, o in data.items()),
    )


def time(p: Parameters, data: Samples) -> Finding:
    """E < 10^-15 by T = 1200 in every run: on the clock of (1.7), or else on that of (1.3), which is N times slower."""
    statistics, cases, upstairs = [], {}, {}
    for n, o in data.items():
        name = depth_name(n)
        statistics.append(share(f"runs that converge by flow time {p.deadline:g}, {name}", o.time <= p.deadline))
        cases[name] = bool((o.time <= p.deadline).all())
        if math.isfinite(n):
            in_layers = o.time / n <= p.deadline
            statistics.append(share(f"the same on the clock of the layers' flow (1.3), {name}", in_layers))
            upstairs[name] = bool(in_layers.all())
        statistics.append(quantile(f"median flow time, {name}", o.time))
        statistics.append(quantile(f"flow time of 99 % of the runs, {name}", o.time, 0.99))
    held = [name for name, holds in upstairs.items() if holds and not cases[name]]
    return settle(
        "sec-3.3.2-time",
        f"every run of a depth converges by flow time {p.deadline:g}, the t of (1.7)",
        cases,
        statistics,
        note=(f"it holds on the clock of (1.3) for {', '.join(held)}; " if held else "")
        + "the layers' flow (1.3) runs through N times more flow time in the same time",
    )


def similar(p: Parameters, data: Samples) -> Finding:
    """Infinite depth next to large finite depths: effective rank, then the place along the hyperbola."""
    deep = data[math.inf]
    last = max(n for n in data if math.isfinite(n))
    statistics, within = [], {}
    for k, (n, o) in enumerate((n, o) for n, o in data.items() if math.isfinite(n)):
        for what, x, y in (
            ("effective rank", o.effective_rank, deep.effective_rank),
            ("distance from a corner", o.from_corner(p.diagonal), deep.from_corner(p.diagonal)),
        ):
            s = distance(f"Kolmogorov distance of {what}, {depth_name(n)} to N = ∞", x, y, p.seed + k)
            statistics.append(s)
            within[what, n] = s.most < p.margin
    place = None if within["distance from a corner", last] else "outcomes spread further along the hyperbola as N grows"
    return settle(
        "sec-3.3.2-similar",
        f"the distributions of effective rank at {depth_name(last)} and N = ∞ differ by less than {p.margin:g} (upper "
        "end); qualified unless the distances from the corners do too",
        {"effective rank": within["effective rank", last]},
        statistics,
        unless=place,
    )


def accumulation(p: Parameters, data: Samples) -> Finding:
    """Outcomes near the corners of the hyperbola."""
    distances = {n: o.from_corner(p.diagonal) for n, o in data.items()}
    found = {
        depth_name(n): share(
            f"outcomes within {p.near:g} of a corner, {depth_name(n)}",
            o.converged & (distances[n] < p.near),
        )
        for n, o in data.items()
    }
    return settle(
        "sec-3.3.2-accumulation",
        f"at every depth, more than half of all runs (lower end) end within {p.near:g} of a corner",
        {name: s.least > 0.5 for name, s in found.items()},
        [
            *found.values(),
            *(quantile(f"median distance from a corner, {depth_name(n)}", x) for n, x in distances.items()),
        ],
    )


def high_rank(p: Parameters, data: Samples) -> Finding:
    """No cluster where effective rank is high: fewer outcomes there than an even spread would put."""
    plane = Plane.of(p.diagonal, p.window, p.cells, effective_rank)
    area = float((plane.values > p.high).mean())
    found = {
        depth_name(n): share(f"outcomes of effective rank above {p.high:g}, {depth_name(n)}", o.effective_rank > p.high)
        for n, o in data.items()
    }
    return settle(
        "sec-3.3.2-high-rank",
        f"at every depth, the share of outcomes of effective rank above {p.high:g} (upper end) is smaller than the "
        f"share of the plane |w_12|, |w_21| ≤ {p.window:g} where it is",
        {name: s.most < area for name, s in found.items()},
        [Statistic(f"share of the plane of effective rank above {p.high:g}", area), *found.values()],
    )


def by_depth(p: Parameters, data: Samples) -> Finding:
    """More concentration at higher depth: from the smallest depth to infinite depth, in three readings."""
    first = min(data)
    shallow, deep = data[first], data[math.inf]
    span = f"N = ∞ over {depth_name(first)}"
    a, b = deep.off_rank_one, shallow.off_rank_one
    readings = {
        "the typical distance from rank one": ratio(f"median distance from rank one, {span}", a, b, p.seed),
        "the largest distances from rank one": ratio(f"95 % quantile of it, {span}", a, b, p.seed, 0.95),
        "the distance from the corners": ratio(
            f"median distance from a corner, {span}",
            deep.from_corner(p.diagonal),
            shallow.from_corner(p.diagonal),
            p.seed,
        ),
    }
    return settle(
        "sec-3.3.2-outcomes-by-depth",
        f"from {depth_name(first)} to N = ∞ the outcomes come closer (ratio below 1, upper end) to rank one, in the "
        "median and in the tail, and to the corners",
        {name: s.most < 1 for name, s in readings.items()},
        [
            *readings.values(),
            *(quantile(f"median distance from rank one, {depth_name(n)}", o.off_rank_one) for n, o in data.items()),
        ],
    )


def correspondence(p: Parameters, data: Samples) -> Finding:
    """Outcomes lie where volume is high: more volume than nearly all of the plane."""
    found = {}
    for n, o in data.items():
        plane = Plane.of(p.diagonal, p.window, p.cells, partial(log_volume, depth=n))
        over_plane = np.sort(plane.values.ravel())
        there = np.zeros(len(o))
        there[o.converged] = np.searchsorted(over_plane, log_volume(o.w[o.converged], n)) / over_plane.size
        found[depth_name(n)] = quantile(
            f"share of the plane with less volume than the median outcome, {depth_name(n)}", there
        )
    return settle(
        "sec-3.3.2-correspondence",
        f"at every depth, the median outcome (lower end) has more volume than {p.most:.0%} of the plane |w_12|, "
        f"|w_21| ≤ {p.window:g}",
        {name: s.least > p.most for name, s in found.items()},
        list(found.values()),
        note="that is a statement about distance from the hyperbola; along it, see sec-1.3.3-largest-volume",
    )
