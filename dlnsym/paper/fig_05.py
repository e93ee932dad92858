"""Figure 5: logarithmic volume on the plane of global minimisers, at N = 5 and at infinite depth."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from dlnsym.manifold.geometry import log_volume
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, no_power
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.plane import Plane, ridge


@dataclass(frozen=True)
class Parameters:
    """The plane and the grid; the diagonal is the paper's, the window is not printed."""

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths: tuple[float, ...] = (5, math.inf)
    window: float = 3.0
    cells: int = 240


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> dict[float, Plane]:
    """log sqrt(det g^N) with respect to dW over the grid, for each depth."""
    return {n: Plane.of(p.diagonal, p.window, p.cells, partial(log_volume, depth=n)) for n in p.depths}


def judge(p: Parameters, data: dict[float, Plane]) -> tuple[Finding, ...]:
    """The caption: a ridge of volume along the hyperbola at both depths."""
    names = {n: drawing.depth_name(n) for n in p.depths}
    found = {n: ridge(f"columns whose largest volume is next to the hyperbola, {names[n]}", data[n]) for n in p.depths}
    note = f"the window of the plane is not printed; here |w_12|, |w_21| ≤ {p.window:g}"
    return (no_power("fig-5", tuple(found.values()), note=note),)


def tables(p: Parameters, data: dict[float, Plane]) -> Mapping[str, Table]:
    """The grid with one column of log-volume for each depth."""
    first = data[p.depths[0]]
    columns = {f"log_volume_{drawing.depth_name(n)}": data[n].values.ravel() for n in p.depths}
    return {"fig_05": {"w_12": first.w_12.ravel(), "w_21": first.w_21.ravel(), **columns}}


def draw(p: Parameters, data: dict[float, Plane]) -> Mapping[str, Drawn]:
    """One heat map for each depth, level lines over it."""
    drawn = drawing.figure(2.5)
    panels = drawn.subplots(1, len(p.depths))
    for axes, n in zip(panels, p.depths, strict=True):
        mesh = data[n].show(axes, "viridis")
        axes.set_title(drawing.depth_name(n))
        bar = drawn.colorbar(mesh, ax=axes, shrink=0.9, aspect=18, pad=0.03)
        bar.set_label(r"$\log\sqrt{\det g}$", labelpad=1)
    drawing.legend(drawn, panels[0])
    depths = drawing.listed([drawing.in_formula(n) for n in p.depths])
    return {
        "fig_05": Drawn(
            drawn,
            r"Logarithmic volume $\log\sqrt{\det g^N}$ (natural logarithm) of the minimisers of the 2 × 2 matrix "
            r"with "
            f"diagonal $({p.diagonal[0]:g}, {p.diagonal[1]:g})$, at depths {depths}; black: minimisers of rank one.",
        )
    }


EXPERIMENT = Experiment(
    "fig-5",
    "Logarithmic volume of the minimisers",
    ("fig-5",),
    Parameters(),
    replace(Parameters(), cells=80),
    simulate,
    judge,
    tables,
    draw,
)
