"""Figure 4: where training ends on the plane of minimisers of a 2 × 2 diagonal, at four depths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.completion.problem import CompletionProblem
from dlnsym.paper import drawing
from dlnsym.paper.diagonal import Outcomes, corner
from dlnsym.paper.diagonal_statements import Parameters, Samples, judge
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.model import Experiment, Runner, Table


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Samples:
    """One ensemble for each depth, from starts of its own."""
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    settings = {"scale": p.scale, "tol": p.tol}
    found = {}
    for k, n in enumerate(p.depths):
        seed, name = p.seed + k, f"fig-4 at {depth_name(n)}"
        ended = Outcomes.of(run.ensemble(name, problem, n, count=p.count, seed=seed, **settings))
        slow: dict[str, Any] = {"engine": "rk4", "step": p.fixed_step, "t_max": p.deadline, "seed": seed}
        fixed = Outcomes.of(run.ensemble(f"{name}, RK4", problem, n, count=p.fixed_count, **settings, **slow))
        found[n] = replace(ended, fixed_step=fixed)
    return found


def tables(p: Parameters, data: Samples) -> Mapping[str, Table]:
    """Every outcome, with its depth and status."""
    return {
        "fig_04": {
            "depth": np.repeat([float(n) for n in data], [len(o) for o in data.values()]),
            **{
                name: np.concatenate([getattr(o, name) for o in data.values()])
                for name in ("w_12", "w_21", "effective_rank", "time", "status")
            },
        }
    }


def draw(p: Parameters, data: Samples) -> Mapping[str, Figure]:
    """Outcomes over the plane, one panel for each depth; and when they were reached."""
    drawn = drawing.figure(7.2, 7.4)
    for axes, (n, o) in zip(drawn.subplots(2, 2).flat, data.items(), strict=True):
        _panel(axes, p, o)
        axes.set_title(f"{depth_name(n)}: {len(o)} runs, {len(o) - int(o.converged.sum())} not converged")
    drawn.legend(*drawn.axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=4, markerscale=3)

    times = drawing.figure(5.6, 3.2)
    axes = times.subplots()
    drawing.cumulative(axes, {depth_name(n): o.time for n, o in data.items()})
    axes.axvline(p.deadline, color=drawing.GREY, linewidth=1.0)
    axes.annotate(f"T = {p.deadline:g}", (p.deadline, 0.02), xytext=(4, 0), textcoords="offset points", fontsize=8)
    axes.set(
        xscale="log", ylim=(0, 1.01), xlabel="flow time, the t of (1.7)", ylabel=f"share of runs with loss < {p.tol:g}"
    )
    axes.legend(loc="lower right")
    return {"fig_04": drawn, "fig_04_time": times}


_DOTS: dict[str, Any] = {"linestyle": "none", "marker": "o", "color": drawing.INK, "markeredgewidth": 0}


def _panel(axes: Axes, p: Parameters, o: Outcomes) -> None:
    drawing.lobes(axes, Hyperbola(p.diagonal), p.window)
    axes.plot(o.w_12[o.converged], o.w_21[o.converged], alpha=0.5, label="outcomes", zorder=3, markersize=1.8, **_DOTS)
    lost = ~o.converged & (np.abs(o.w_12) <= p.window) & (np.abs(o.w_21) <= p.window)
    if lost.any():
        axes.plot(o.w_12[lost], o.w_21[lost], "x", color=drawing.BLUE, markersize=4, label="not converged", zorder=4)
    drawing.plane(axes, p.window)
    _effective_rank(axes.inset_axes((0.14, 0.71, 0.36, 0.26)), o)
    _corner(axes.inset_axes((0.62, 0.08, 0.35, 0.35)), p, o)


def _effective_rank(axes: Axes, o: Outcomes) -> None:
    """How far above 1 the effective rank is, on a logarithmic scale: on a linear one all of it is one bar."""
    above = np.clip(o.effective_rank[np.isfinite(o.effective_rank)] - 1, 1e-6, None)
    drawing.histogram(axes, {"effective rank": above}, np.geomspace(1e-5, 1.0, 26))
    axes.set(xscale="log", xlim=(1e-5, 1), xticks=[1e-4, 1e-2, 1])
    axes.set_xlabel("effective rank − 1", fontsize=6.5, labelpad=0.5)
    axes.set_ylabel("share of runs", fontsize=6.5, labelpad=1)
    axes.tick_params(labelsize=6, length=2, pad=1)
    axes.minorticks_off()


def _corner(axes: Axes, p: Parameters, o: Outcomes) -> None:
    """The corner of the lobe w_12 > 0, enlarged."""
    x, y = corner(p.diagonal)
    reach = 0.6 * p.near
    drawing.lobes(axes, Hyperbola(p.diagonal), p.window, linewidth=0.9)
    axes.plot(o.w_12[o.converged], o.w_21[o.converged], alpha=0.4, markersize=1.2, **_DOTS)
    axes.set(xlim=(x - reach, x + reach), ylim=(y - reach, y + reach), aspect="equal")
    axes.tick_params(labelsize=6, length=2, pad=1)
    axes.set_title("corner, enlarged", fontsize=6.5, pad=2)
    for side in axes.spines.values():
        side.set_visible(True)


EXPERIMENT = Experiment(
    "fig-4",
    "Outcomes of 2 × 2 diagonal completion",
    (
        "fig-4",
        "sec-3.3.2-time",
        "sec-3.3.2-similar",
        "sec-3.3.2-accumulation",
        "sec-3.3.2-high-rank",
        "sec-3.3.2-outcomes-by-depth",
        "sec-3.3.2-correspondence",
    ),
    Parameters(),
    replace(Parameters(), count=200, cells=60, fixed_count=10),
    simulate,
    judge,
    tables,
    draw,
)
