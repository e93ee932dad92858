"""Figure 8: where training of the 3 × 3 example goes, next to M and to the surface of rank-two completions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from dlnsym._shared.validate import Array
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.fixed_step import FixedStep, again
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rank_two import coordinates, particular, problem, surface
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share


@dataclass(frozen=True)
class Parameters:
    """The paper's target, depth, count and scale; the tolerance is not printed.

    Most runs pause for hundreds to thousands of units of flow time near the rank-one matrix that fits the observed
    entries best; some pass through matrices with a norm of hundreds.  The engine is implicit, so that none has to be
    stopped.  ``near`` is the distance from M that counts as near it, about a fifth of M's own; ``window`` bounds
    the picture around M; ``deadline`` is the T of Section 3.3.2.  The first ``fixed_count`` starts are run again up
    to it, with RK4 in steps of ``fixed_step``, which is too long for the matrices of large norm that some pass.
    """

    count: int = 500
    scale: float = 0.02
    tol: float = 1e-12
    engine: str = "stiff"
    seed: int = 2008
    deadline: float = 1200.0
    near: float = 0.5
    window: float = 1.0
    fixed_count: int = 50
    fixed_step: float = 0.1


@dataclass(frozen=True)
class Ends:
    """(w_12, w_31, w_23) at the end of each run, with loss, smallest singular value, status and flow time."""

    at: Array
    loss: Array
    smallest: Array
    status: Array
    time: Array
    fixed_step: FixedStep | None = None

    def from_m(self) -> Array:
        """Distance from M."""
        return np.asarray(np.linalg.norm(self.at - np.array(particular()), axis=1))


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Ends:
    """One ensemble at infinite depth."""
    settings: dict[str, Any] = {"scale": p.scale, "seed": p.seed, "tol": p.tol}
    found = run.ensemble("fig-8", problem(), math.inf, count=p.count, engine=p.engine, **settings)
    slow: dict[str, Any] = {"count": p.fixed_count, "step": p.fixed_step, "deadline": p.deadline}
    fixed = again(run, "fig-8", problem(), math.inf, found, **slow, **settings)
    w = found["W"].values
    smallest = singular_values(w)[:, -1]
    return Ends(coordinates(w), found["loss"].values, smallest, found["status"].values, found["time"].values, fixed)


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
    if data.fixed_step is not None:
        chosen += data.fixed_step.statistics("the first starts")
        there = np.linalg.norm(coordinates(data.fixed_step.w) - np.array(particular()), axis=1)
        chosen.append(share(f"runs within {p.near:g} of M at {p.deadline:g}, RK4", there < p.near))
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


def draw(p: Parameters, data: Ends) -> Mapping[str, Drawn]:
    """The runs near M over the rank-two surface, seen from above; and how many are how far from M."""
    m = np.array(particular())
    drawn = drawing.figure(2.9)
    left, right = drawn.subplots(1, 2, width_ratios=(1.35, 1))
    window = (m[0] - p.window, m[0] + p.window, m[1] - p.window, m[1] + p.window)
    _surface(left, window, m)
    near = (np.abs(data.at[:, :2] - m[:2]) <= p.window).all(axis=1)
    done = data.status == Status.CONVERGED
    most = int(near.sum())
    w_12, w_31, _ = data.at[near & done].T
    mesh = drawing.density(left, w_12, w_31, window, _CELLS)
    if (near & ~done).any():
        left.plot(*data.at[near & ~done, :2].T, "x", color=drawing.ORANGE, markersize=3, label="not converged")
    look: dict[str, Any] = {"markersize": 5, "markerfacecolor": "none", "markeredgewidth": 1.2, "linestyle": "none"}
    left.plot(*m[:2, None], marker="D", color=drawing.ORANGE, label="M", zorder=4, **look)
    left.plot([], [], color=drawing.GREY, linewidth=0.6, label="level lines of $w_{23}$ on the surface")
    left.set(xlim=window[:2], ylim=window[2:], aspect="equal", xlabel="$w_{12}$", ylabel="$w_{31}$")
    left.set_title(f"{most} of {data.status.size} runs")
    drawn.colorbar(mesh, ax=left, shrink=0.9, pad=0.02, label="runs in a hexagon")
    drawing.cumulative(right, {"": data.from_m()})
    drawing.named_line(right, p.near, f"{p.near:g}: near M", top=0.6)
    right.set(xscale="log", ylim=(0, 1.01), xlabel="distance from M", ylabel="share of all runs within")
    drawing.legend(drawn, left)
    return {
        "fig_08": Drawn(
            drawn,
            f"Where training of the 3 × 3 example ends at infinite depth, from {data.status.size} starts of scale "
            f"{p.scale:g}. (a) Unobserved entries $w_{{12}}$ and $w_{{31}}$ at the end, around $M$; the third, "
            f"$w_{{23}}$, "
            "is given by them on the surface of completions of rank two, whose level lines are drawn. (b) Share of "
            "all "
            "runs within a distance from $M$.",
        )
    }


def _surface(axes: Axes, window: tuple[float, float, float, float], m: Array) -> None:
    """Level lines of w_23 on the surface, each with its level where it is well away from M, in which they meet."""
    x, y = np.meshgrid(np.linspace(*window[:2], 400), np.linspace(*window[2:], 400))
    w_23 = coordinates(surface()(x, y))[..., 2]
    w_23[np.abs(w_23) > _POLE] = np.nan  # next to the pole of (3.29) all levels meet
    lines = axes.contour(x, y, w_23, levels=_LEVELS, colors=drawing.GREY, linewidths=0.5, linestyles="solid", zorder=1)
    half = (window[1] - window[0]) / 2
    places = []
    for pieces in lines.allsegs:
        points = np.concatenate([piece for piece in pieces if len(piece)])
        far = np.abs(points - m[:2]).max(axis=1)
        above = points[:, 1] > m[1]
        places.append(points[np.argmin(np.abs(far - 0.75 * half) + 10 * half * ~above)])
    axes.clabel(lines, fmt=lambda x: f"{x:g}".replace("-", "−"), fontsize=drawing.SMALL, manual=places)


_CELLS = 40
_LEVELS = (-0.8, -0.4, -0.2, 0.0, 0.2, 0.4)
_POLE = 4.0


EXPERIMENT = Experiment(
    "fig-8",
    "Outcomes of the 3 × 3 example",
    ("fig-8",),
    Parameters(),
    replace(Parameters(), count=30, fixed_count=5),
    simulate,
    judge,
    tables,
    draw,
)
