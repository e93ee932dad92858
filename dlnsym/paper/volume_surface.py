"""Does volume predict where on the rank-two surface outcomes cluster?  The ensemble of Figure 8 against five points.

The point of most volume competes with the paper's M, the completions of least nuclear and of least Frobenius norm, and
the rank-one matrix that fits the observed entries best: a saddle near which the flow pauses.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.validate import Array
from dlnsym.ensemble import Status
from dlnsym.paper import drawing
from dlnsym.paper.fig_08 import Ends
from dlnsym.paper.findings import Finding, no_power
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rank_two import PRINTED, Rows
from dlnsym.paper.statistics import quantile, share
from dlnsym.paper.surface_points import FIT, PAPER, VOLUME, candidates


@dataclass(frozen=True)
class Parameters:
    """The runs are those of Figure 8."""

    target: Rows = PRINTED
    depth: float = math.inf


@dataclass(frozen=True)
class Data:
    """(w_12, w_31, w_23) at the end of every run, whether it converged, and of every candidate."""

    outcomes: Array
    converged: NDArray[np.bool_]
    points: Mapping[str, Array]

    def distances(self) -> Mapping[str, Array]:
        """Of the end of every run from each candidate; none is dropped."""
        return {name: np.linalg.norm(self.outcomes - point, axis=1) for name, point in self.points.items()}


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """The runs of Figure 8, and the candidates."""
    ends: Ends = data["fig-8"]
    return Data(ends.at, ends.status == Status.CONVERGED, candidates(p.depth, p.target))


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """How near outcomes are to the point of most volume and to its competitors, two of which nearly coincide."""
    distances = data.distances()
    nearer = {
        name: share(f"runs nearer to the point of most volume than to that of {name}", distances[VOLUME] < d)
        for name, d in distances.items()
        if name != VOLUME
    }
    medians = [quantile(f"median distance from the point of {name}", d) for name, d in distances.items()]
    converged = share("runs that converge", data.converged)
    centre = np.median(data.outcomes, axis=0)
    off, from_m = (np.linalg.norm(centre - data.points[name]) for name in (VOLUME, PAPER))
    apart = np.linalg.norm(data.points[PAPER] - data.points[VOLUME])
    fit = np.linalg.norm(data.points[FIT] - data.points[VOLUME])
    note = (
        f"the median of the runs, entry by entry, is {off:.3f} from the point of most volume and {from_m:.3f} from "
        f"M, "
        f"which are {apart:.3f} apart; the best fit of rank one, near which runs pause, is {fit:.3f} from the "
        f"former, "
        "so that growth by one rank at a time explains the cluster as well.  Volume is the leading coefficient of "
        "its "
        "blow-up, taken against Euclidean area"
    )
    statistics = (*nearer.values(), *medians, converged)
    return (no_power("sec-3.4.2-volume", statistics, note=note),)


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Every outcome with its distances; the candidates."""
    columns = dict(zip(("w_12", "w_31", "w_23"), data.outcomes.T, strict=True))
    distances = {f"distance from {name}": d for name, d in data.distances().items()}
    points = np.stack(list(data.points.values()))
    named = dict(zip(("w_12", "w_31", "w_23"), points.T, strict=True))
    return {
        "volume_surface": {**columns, "converged": data.converged, **distances},
        "volume_surface_points": {"point": list(data.points), **named},
    }


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """Outcomes near the cluster from two sides, with the candidates; how far outcomes are from each."""
    drawn = drawing.figure(2.7)
    axes = drawn.subplots(1, 3)
    labels = ("$w_{12}$", "$w_{31}$", "$w_{23}$")
    centre = data.points[VOLUME]
    dots: dict[str, Any] = {"linestyle": "none", "marker": "o", "markeredgewidth": 0, "alpha": 0.7}
    looks = [{"color": c, "marker": m} for c, m in zip(drawing.SHADES, ("o", "s", "^", "D", "x"), strict=False)]
    for a, (i, k) in zip(axes[:2], ((0, 1), (0, 2)), strict=True):
        a.plot(data.outcomes[:, i], data.outcomes[:, k], color="#9a9a9a", markersize=1.8, label="outcomes", **dots)
        for point, look in zip(data.points.values(), looks, strict=True):
            a.plot(point[i], point[k], markersize=5, markerfacecolor="none", mew=1.2, linestyle="none", **look)
        a.set(xlim=(centre[i] - 0.8, centre[i] + 0.6), ylim=(centre[k] - 0.7, centre[k] + 0.7))
        a.set(xlabel=labels[i], ylabel=labels[k])
    drawing.cumulative(axes[2], dict(data.distances()))
    for line, look in zip(axes[2].lines, looks, strict=True):
        line.set(**look, markevery=0.12, markersize=3.5, markerfacecolor="none", linewidth=0.8)
    axes[2].set(xscale="log", ylim=(0, 1.02), xlabel="distance from it", ylabel="share of runs within")
    drawing.legend(drawn, axes[0], axes[2], columns=3)
    return {
        "volume_surface": Drawn(
            drawn,
            "Outcomes of the 3 × 3 example and five points that may explain them, among them that of most volume: "
            "(a), (b) "
            "seen from two sides, (c) the share of runs within a distance of each.",
        )
    }


EXPERIMENT = Experiment(
    "volume-surface",
    "Volume as a predictor on the rank-two surface",
    ("sec-3.4.2-volume",),
    Parameters(),
    Parameters(),
    simulate,
    judge,
    tables,
    draw,
    needs=("fig-8",),
)
