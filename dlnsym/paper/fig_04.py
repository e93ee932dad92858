"""Figure 4: where training ends on the plane of minimisers of a 2 × 2 diagonal, at four depths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.completion.problem import CompletionProblem
from dlnsym.paper import drawing
from dlnsym.paper.diagonal import Outcomes, corner
from dlnsym.paper.diagonal_statements import Parameters, Samples, judge
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.fixed_step import again
from dlnsym.paper.model import Drawn, Experiment, Runner, Table


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Samples:
    """One ensemble for each depth, from starts of its own."""
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    settings: dict[str, Any] = {"scale": p.scale, "tol": p.tol}
    found = {}
    for k, n in enumerate(p.depths):
        seed, name = p.seed + k, f"fig-4 at {depth_name(n)}"
        ended = run.ensemble(name, problem, n, count=p.count, seed=seed, **settings)
        slow: dict[str, Any] = {"count": p.fixed_count, "step": p.fixed_step, "deadline": p.deadline, "seed": seed}
        fixed = again(run, name, problem, n, ended, **slow, **settings)
        found[n] = replace(Outcomes.of(ended), fixed_step=fixed)
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


def draw(p: Parameters, data: Samples) -> Mapping[str, Drawn]:
    """Outcomes over the plane, one panel for each depth; and when they were reached."""
    drawn = drawing.figure(5.2)
    grid = drawn.subplots(2, 2)
    for axes, (n, o) in zip(grid.flat, data.items(), strict=True):
        mesh = _panel(axes, p, o)
        axes.set_title(f"{depth_name(n)}, {len(o) - int(o.converged.sum())} not converged")
    drawn.colorbar(mesh, ax=list(grid.flat), shrink=0.4, aspect=25, pad=0.02, label="runs in a hexagon")
    drawing.legend(drawn, grid[0, 0])

    times = drawing.figure(2.6, drawing.COLUMN)
    axes = times.subplots()
    drawing.cumulative(axes, {depth_name(n): o.time for n, o in data.items()})
    drawing.named_line(axes, p.deadline, f"T = {p.deadline:g}", top=0.3)
    axes.set(xscale="log", ylim=(0, 1.01), xlabel="flow time, the t of (1.7)", ylabel=f"share with loss < {p.tol:g}")
    drawing.legend(times)
    depths = drawing.listed([drawing.in_formula(n) for n in data])
    task = f"the completion of a 2 × 2 matrix with diagonal $({p.diagonal[0]:g}, {p.diagonal[1]:g})$"
    return {
        "fig_04": Drawn(
            drawn,
            f"Where training ends in {task}: {len(next(iter(data.values())))} runs at each of the depths {depths}, "
            f"from "
            f"starts of scale {p.scale:g}, on the plane of minimisers. Shaded: how many runs end in a hexagon, of "
            f"width "
            f"{2 * p.window / _CELLS:.2g}, and {2 * _reach(p) / _CELLS_OF_CORNER:.2g} in the insets below, which "
            f"enlarge "
            f"a corner. Curves: minimisers of rank one. Insets above: how far the effective rank of outcomes is "
            f"above 1.",
        ),
        "fig_04_time": Drawn(
            times,
            f"Share of all runs in {task} whose loss is below {p.tol:g}, against flow time; the paper stops at "
            f"$T = {p.deadline:g}$.",
        ),
    }


_CELLS, _CELLS_OF_CORNER = 60, 24


def _reach(p: Parameters) -> float:
    """How far the enlarged corner reaches to each side."""
    return 0.6 * p.near


def _panel(axes: Axes, p: Parameters, o: Outcomes) -> Any:
    drawing.lobes(axes, Hyperbola(p.diagonal), p.window)
    w_12, w_21 = o.w_12[o.converged], o.w_21[o.converged]
    edge = p.window
    mesh = drawing.density(axes, w_12, w_21, (-edge, edge, -edge, edge), _CELLS, len(o))
    lost = ~o.converged & (np.abs(o.w_12) <= p.window) & (np.abs(o.w_21) <= p.window)
    if lost.any():
        axes.plot(o.w_12[lost], o.w_21[lost], "x", color=drawing.BLUE, markersize=3, label="not converged", zorder=4)
    drawing.plane(axes, p.window)
    _effective_rank(axes.inset_axes((0.17, 0.72, 0.33, 0.25)), o)
    _corner(axes.inset_axes((0.62, 0.09, 0.36, 0.36)), p, o)
    return mesh


def _effective_rank(axes: Axes, o: Outcomes) -> None:
    """How far above 1 the effective rank is, on a logarithmic scale: on a linear one all of it is one bar."""
    above = np.clip(o.effective_rank[np.isfinite(o.effective_rank)] - 1, 1e-6, None)
    drawing.histogram(axes, {"": above}, np.geomspace(1e-5, 1.0, 26))
    axes.set(xscale="log", xlim=(1e-5, 1), xticks=[1e-4, 1e-2, 1])
    axes.set_xlabel("eff. rank − 1", fontsize=drawing.SMALL, labelpad=0)
    axes.set_ylabel("share", fontsize=drawing.SMALL, labelpad=1)
    axes.tick_params(labelsize=drawing.SMALL, length=2, pad=1)
    axes.minorticks_off()


def _corner(axes: Axes, p: Parameters, o: Outcomes) -> None:
    """The corner of the lobe w_12 > 0, enlarged."""
    x, y = corner(p.diagonal)
    reach = _reach(p)
    drawing.lobes(axes, Hyperbola(p.diagonal), p.window, linewidth=0.6)
    window = (x - reach, x + reach, y - reach, y + reach)
    inside = o.converged & (np.abs(o.w_12 - x) <= reach) & (np.abs(o.w_21 - y) <= reach)
    drawing.density(axes, o.w_12[inside], o.w_21[inside], window, _CELLS_OF_CORNER, len(o))
    axes.set(xlim=window[:2], ylim=window[2:], aspect="equal", xticks=[0.8, 1.0], yticks=[0.8, 1.0])
    axes.tick_params(labelsize=drawing.SMALL, length=2, pad=1)
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
