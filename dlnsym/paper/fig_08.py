"""Figure 8: where training of the 3 × 3 example goes, next to M and to the surface of rank-two completions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from mpl_toolkits.mplot3d import Axes3D

from dlnsym._shared.validate import Array
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Experiment, Runner, Table
from dlnsym.paper.rank_two import coordinates, particular, problem, surface
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share


@dataclass(frozen=True)
class Parameters:
    """The paper's target, depth, count and scale; the tolerance is not printed.

    Most runs pause for hundreds to thousands of units of flow time near the rank-one matrix that fits the observed
    entries best; some pass through matrices with a norm of hundreds.  The engine is implicit, so that none has to be
    stopped.  ``near`` is the distance from M that counts as near it, about a fifth of M's own; ``window`` bounds
    the picture around M; ``deadline`` is the T of Section 3.3.2.
    """

    count: int = 500
    scale: float = 0.02
    tol: float = 1e-12
    engine: str = "stiff"
    seed: int = 2008
    deadline: float = 1200.0
    near: float = 0.5
    window: float = 1.0


@dataclass(frozen=True)
class Ends:
    """(w_12, w_31, w_23) at the end of each run, with loss, smallest singular value, status and flow time."""

    at: Array
    loss: Array
    smallest: Array
    status: Array
    time: Array

    def from_m(self) -> Array:
        """Distance from M."""
        return np.asarray(np.linalg.norm(self.at - np.array(particular()), axis=1))


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Ends:
    """One ensemble at infinite depth."""
    settings = {"count": p.count, "scale": p.scale, "seed": p.seed, "tol": p.tol, "engine": p.engine}
    found = run.ensemble("fig-8", problem(), math.inf, **settings)
    w = found["W"].values
    smallest = singular_values(w)[:, -1]
    return Ends(coordinates(w), found["loss"].values, smallest, found["status"].values, found["time"].values)


def judge(p: Parameters, data: Ends) -> tuple[Finding, ...]:
    """The majority is near M."""
    far = data.from_m()
    near = share(f"runs within {p.near:g} of M at their end", far < p.near)
    converged = share(f"runs that reach a loss of {p.tol:g}", data.status == Status.CONVERGED)
    away = far[far >= p.near]
    remark = f"{away.size} runs are further away, up to {away.max():.3g}" if away.size else "no run is further away"
    early = (data.status == Status.CONVERGED) & (data.time <= p.deadline)
    chosen = [share(f"runs that converge by {p.deadline:g}", early)]
    if early.any():
        chosen.append(share(f"of them within {p.near:g} of M", far[early] < p.near))
    return (
        settle(
            "fig-8",
            {"the majority": near.least > rule("fig-8").levels["share"]},
            [
                near,
                converged,
                *chosen,
                quantile("median distance from M", far),
                quantile("median flow time", data.time),
                quantile("median smallest singular value", data.smallest),
            ],
            note=remark,
        ),
    )


def tables(p: Parameters, data: Ends) -> Mapping[str, Table]:
    """Every run."""
    columns = dict(zip(("w_12", "w_31", "w_23"), data.at.T, strict=True))
    rest = {name: getattr(data, name) for name in ("loss", "smallest", "time", "status")}
    return {"fig_08": {**columns, "from_M": data.from_m(), **rest}}


def draw(p: Parameters, data: Ends) -> Mapping[str, Figure]:
    """The runs near M over the rank-two surface; and how many are how far from M."""
    m = np.array(particular())
    drawn = drawing.figure(8.2, 3.8)
    places = drawn.add_gridspec(1, 2, width_ratios=(1.35, 1))
    left = drawn.add_subplot(places[0], projection="3d")
    assert isinstance(left, Axes3D)
    grid = np.meshgrid(*(np.linspace(x - p.window, x + p.window, 40) for x in m[:2]))
    w = coordinates(surface()(*grid))
    w[np.abs(w[..., 2] - m[2]) > p.window] = np.nan
    left.plot_wireframe(w[..., 0], w[..., 1], w[..., 2], color=drawing.GREY, linewidth=0.4, rstride=3, cstride=3)
    shown = (np.abs(data.at - m) <= p.window).all(axis=1)
    done = data.status == Status.CONVERGED
    left.plot(*data.at[shown & done].T, "o", color=drawing.INK, markersize=1.8, alpha=0.6, label="runs")
    if not done.all():
        left.plot(*data.at[shown & ~done].T, "x", color=drawing.ORANGE, markersize=4, label="not converged")
    left.plot(*m[:, None], "D", color=drawing.BLUE, markersize=6, label="M")
    left.set(xlabel="$w_{12}$", ylabel="$w_{31}$", zlabel="$w_{23}$")
    left.set_title(f"{int(shown.sum())} of {shown.size} runs, on the surface of rank two", fontsize=9)
    left.legend(loc="upper left", fontsize=7)
    left.locator_params(axis="z", nbins=5)
    left.set_box_aspect(None, zoom=0.85)  # room for the name of the vertical axis
    right = drawn.add_subplot(places[1])
    drawing.cumulative(right, {"": data.from_m()})
    right.axvline(p.near, color=drawing.GREY, linewidth=0.8)
    right.set(xscale="log", ylim=(0, 1.01), xlabel="distance from M", ylabel="share of all runs within")
    return {"fig_08": drawn}


EXPERIMENT = Experiment(
    "fig-8",
    "Outcomes of the 3 × 3 example",
    ("fig-8",),
    Parameters(),
    replace(Parameters(), count=30),
    simulate,
    judge,
    tables,
    draw,
)
