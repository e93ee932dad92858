"""Figure 6: effective rank on the plane of global minimisers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from dlnsym.manifold.geometry import effective_rank
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, no_power
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.plane import Plane, ridge


@dataclass(frozen=True)
class Parameters:
    """The plane and the grid; the diagonal is the paper's, the window is not printed."""

    diagonal: tuple[float, float] = (0.58724, 1.447)
    window: float = 3.0
    cells: int = 240


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Plane:
    """Effective rank (3.10) over the grid."""
    return Plane.of(p.diagonal, p.window, p.cells, effective_rank)


def judge(p: Parameters, data: Plane) -> tuple[Finding, ...]:
    """The caption: a valley of effective rank along the hyperbola."""
    low = Plane(data.diagonal, data.window, -data.values)
    found = ridge("columns whose smallest effective rank is next to the hyperbola", low)
    note = (
        f"from {data.values.min():.3f} to {data.values.max():.3f} on the grid; the window of the plane is not "
        f"printed, "
        f"here |w_12|, |w_21| ≤ {p.window:g}"
    )
    return (no_power("fig-6", (found,), note=note),)


def tables(p: Parameters, data: Plane) -> Mapping[str, Table]:
    """The grid."""
    return {"fig_06": {"w_12": data.w_12.ravel(), "w_21": data.w_21.ravel(), "effective_rank": data.values.ravel()}}


def draw(p: Parameters, data: Plane) -> Mapping[str, Drawn]:
    """One heat map, level lines over it."""
    drawn = drawing.figure(3.0, drawing.COLUMN)
    axes = drawn.subplots()
    mesh = data.show(axes, "viridis_r")
    drawn.colorbar(mesh, ax=axes, shrink=0.9, pad=0.03, label="effective rank, from 1 to 2")
    drawing.legend(drawn, axes)
    return {
        "fig_06": Drawn(
            drawn,
            f"Effective rank of the minimisers of the 2 × 2 matrix with diagonal "
            f"$({p.diagonal[0]:g}, {p.diagonal[1]:g})$; black: minimisers of rank one.",
        )
    }


EXPERIMENT = Experiment(
    "fig-6",
    "Effective rank of the minimisers",
    ("fig-6",),
    Parameters(),
    replace(Parameters(), cells=80),
    simulate,
    judge,
    tables,
    draw,
)
