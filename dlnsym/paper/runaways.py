"""How often random starts run away, and how fast: the mask (3.26) at several depths, scales and targets.

A run counts as a runaway where it ends in the region of ``dln:runaway``, from which the theorem says that no trajectory
returns; how far it got before the engine gave up does not matter.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.geometry import operator
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.runaway_region import in_region
from dlnsym.paper.statistics import quantile, share

Target = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class Parameters:
    """The diagonal of Section 3.3.2 with several Φ_12; ``count`` starts for each depth, scale and Φ_12."""

    diagonal: tuple[float, float] = (0.58724, 1.447)
    corners: tuple[float, ...] = (0.3, 1.0, 3.0)
    depths: tuple[float, ...] = (2, 3, 5, 10, math.inf)
    scales: tuple[float, ...] = (1e-3, 1e-1, 1.0)
    count: int = 1000
    tol: float = 1e-15
    seed: int = 2015

    def target(self, corner: float) -> Target:
        """Φ with a Φ_12."""
        return (self.diagonal[0], corner), (0.0, self.diagonal[1])


@dataclass(frozen=True)
class Ensemble:
    """One depth, scale and Φ_12: the sign of det W at the start, the ends, and which are runaways."""

    depth: float
    scale: float
    corner: float
    opposite: Flags
    w: Array
    status: Array
    runaway: Flags

    @property
    def name(self) -> str:
        return f"{depth_name(self.depth)}, scale {self.scale:g}, Φ_12 = {self.corner:g}"

    def growth(self, p: Parameters) -> Array:
        """−dw_21/dt |w_21|^{2/N} over Φ_11 Φ_12 Φ_22 at the end of every runaway."""
        w = self.w[self.runaway]
        gradient = CompletionProblem(p.target(self.corner), ((1.0, 1.0), (0.0, 1.0))).gradient(w)
        speed = np.asarray(operator(w, gradient, self.depth))[:, 1, 0]
        factor = p.diagonal[0] * p.diagonal[1] * self.corner
        return np.asarray(speed * np.abs(w[:, 1, 0]) ** (2 / self.depth) / factor)


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> tuple[Ensemble, ...]:
    """Every combination, from starts of its own."""
    found: list[Ensemble] = []
    for corner in p.corners:
        problem = CompletionProblem(p.target(corner), ((1.0, 1.0), (0.0, 1.0)))
        for depth in p.depths:
            for scale in p.scales:
                seed = p.seed + len(found)
                name = f"runaways, {depth_name(depth)}, scale {scale:g}, corner {corner:g}"
                ended = run.ensemble(name, problem, depth, count=p.count, scale=scale, seed=seed, tol=p.tol)
                w, status = ended["W"].values, ended["status"].values
                # the sign of a determinant as small as a start's is that of its two products
                w0 = ended["W0"].values
                opposite = w0[:, 0, 0] * w0[:, 1, 1] < w0[:, 0, 1] * w0[:, 1, 0]
                away = in_region(w, p.target(corner)) & (status != Status.CONVERGED)
                found.append(Ensemble(depth, scale, corner, opposite, w, status, away))
    return tuple(found)


def judge(p: Parameters, data: tuple[Ensemble, ...]) -> tuple[Finding, ...]:
    """Whether runaways are met at every depth, from starts of the sign in the theorem only, and how they grow."""
    return frequency(p, data), growth(p, data)


def frequency(p: Parameters, data: tuple[Ensemble, ...]) -> Finding:
    """Runaways from random starts."""
    most = rule("dln:runaway-frequency").levels["other_sign"]
    statistics, met = [], {}
    for depth in p.depths:
        runs = [e for e in data if e.depth == depth]
        widest = max(p.scales)
        at_largest = np.concatenate([e.runaway for e in runs if e.scale == widest])
        met[f"{depth_name(depth)}"] = bool(at_largest.any())
        for e in runs:
            statistics.append(share(f"runaways, {e.name}", e.runaway))
    same_sign = np.concatenate([e.status[~e.opposite] != Status.CONVERGED for e in data])
    other = share("runs that do not converge, of those with det W(0) > 0", same_sign)
    unsettled = share(
        "runs that neither converge nor end in the region",
        np.concatenate([(e.status != Status.CONVERGED) & ~e.runaway for e in data]),
    )
    cases = {f"runaways at {name}, scale {max(p.scales):g}": hit for name, hit in met.items()}
    cases["none with det W(0) > 0"] = other.most <= most
    return settle("dln:runaway-frequency", cases, [other, unsettled, *statistics])


def growth(p: Parameters, data: tuple[Ensemble, ...]) -> Finding:
    """|w_21| grows as Φ_11 Φ_12 Φ_22 |w_21|^{−2/N}."""
    off = rule("dln:runaway-growth").levels["off"]
    statistics, cases = [], {}
    for depth in (n for n in p.depths if n >= 3):
        chosen = [e for e in data if (e.depth, e.corner, e.scale) == (depth, 1.0, max(p.scales))]
        values = np.concatenate([e.growth(p) for e in chosen])
        if values.size >= 6:
            s = quantile(f"rate of |w_21| over its law, {depth_name(depth)}", values)
            statistics.append(s)
            cases[depth_name(depth)] = abs(s.least - 1) <= off and abs(s.most - 1) <= off
    cases = cases or {"enough runaways": False}
    return settle(
        "dln:runaway-growth", cases, statistics, note="exponents N/(N + 2) of t, 1 at N = ∞, follow from the law"
    )


def tables(p: Parameters, data: tuple[Ensemble, ...]) -> Mapping[str, Table]:
    """Counts for every ensemble."""
    return {
        "runaways": {
            "depth": [e.depth for e in data],
            "scale": [e.scale for e in data],
            "corner": [e.corner for e in data],
            "runs": [e.status.size for e in data],
            "converged": [int((e.status == Status.CONVERGED).sum()) for e in data],
            "runaways": [int(e.runaway.sum()) for e in data],
            "opposite_sign": [int(e.opposite.sum()) for e in data],
        }
    }


def draw(p: Parameters, data: tuple[Ensemble, ...]) -> Mapping[str, Drawn]:
    """Share of runaways by depth, one line for each scale, one panel for each Φ_12."""
    drawn = drawing.figure(2.3)
    for axes, corner in zip(drawn.subplots(1, len(p.corners), sharey=True, squeeze=False)[0], p.corners, strict=True):
        for k, scale in enumerate(p.scales):
            runs = [e for e in data if e.corner == corner and e.scale == scale]
            look = {"color": drawing.SHADES[k % 4], "linestyle": drawing.DASHES[k % 5], "marker": drawing.MARKS[k % 5]}
            axes.plot(
                range(len(runs)), [e.runaway.mean() for e in runs], markersize=4, label=f"scale {scale:g}", **look
            )
        axes.set_xticks(range(len(p.depths)), ["∞" if math.isinf(n) else f"{n:g}" for n in p.depths])
        axes.set(xlabel="depth N", title=f"$\\Phi_{{12}}$ = {corner:g}")
    drawn.axes[0].set_ylabel("share of runaways")
    drawing.legend(drawn, drawn.axes[0])
    return {
        "runaways": Drawn(
            drawn,
            f"Share of {p.count} runs that run to infinity where all entries but $w_{{21}}$ are observed, by "
            f"depth, scale "
            r"of the start and $\Phi_{12}$.",
        )
    }


EXPERIMENT = Experiment(
    "runaways",
    "Runaways of the mask (3.26)",
    ("dln:runaway-frequency", "dln:runaway-growth"),
    Parameters(),
    replace(Parameters(), corners=(1.0,), depths=(3, math.inf), scales=(1e-1, 1.0), count=600),
    simulate,
    judge,
    tables,
    draw,
)
