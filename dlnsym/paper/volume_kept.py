"""Volume given what the flow keeps: the one form of the hypothesis that the conserved quantity does not rule out.

Diagonal completion at width two keeps K = (w_12² − w_21²)/λ_12 and the sign of det W.  Both fixed, minimisers on a
lobe are a curve, along which |det W| falls to 0 at the hyperbola of rank one.  On the plane of minimisers, with
m = w_12 w_21 = Φ_1 Φ_2 − det W and v = ½ log(w_12/w_21), dw_12 dw_21 = dm dv; so volume given K has the density
ρ/|∂K/∂v| in det W, and says how large |det W| should be.  At N = ∞ it has infinite mass at the hyperbola; finite depths
are compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.geometry import log_volume_svd, spectrum
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, Statistic, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import distance_to, quantile

_HALVINGS = 36
_STEP = 1e-5


@dataclass(frozen=True)
class Parameters:
    """The diagonal of Figure 4; ``window`` bounds the off-diagonal entries, as its picture does.

    ``cells`` are the points at which the density along a curve is taken, in |det W|^{1/N}.
    """

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths: tuple[float, ...] = (3, 5, 10, 20)
    scales: tuple[float, ...] = (1e-1, 1e-2, 1e-3)
    count: int = 1000
    seed: int = 2071
    window: float = 3.0
    cells: int = 100


@dataclass(frozen=True)
class Curve:
    """Minimisers with given K and sign of det W, at the depth: what volume says of |det W| along them."""

    diagonal: tuple[float, float]
    depth: float
    window: float

    @property
    def product(self) -> float:
        return self.diagonal[0] * self.diagonal[1]

    def singular_values(self, det: Array, v: Array) -> Array:
        """(..., 2) of the minimiser with a determinant and v: from |W|² and |det W|, small σ_2 included."""
        m = self.product - det
        square = self.diagonal[0] ** 2 + self.diagonal[1] ** 2 + 2 * m * np.cosh(2 * v)
        gap = np.sqrt(np.maximum(square - 2 * np.abs(det), 0.0) * (square + 2 * np.abs(det)))
        first = np.sqrt((square + gap) / 2)
        return np.stack([first, np.abs(det) / first], axis=-1)

    def invariant(self, det: Array, v: Array) -> Array:
        """K; it rises with v."""
        rates = spectrum(self.singular_values(det, v), self.depth)[..., 0, 1]
        return np.asarray(2 * (self.product - det) * np.sinh(2 * v) / rates)

    def _v(self, det: Array, invariant: Array) -> Array:
        """v at which K has its value, by halving; nan beyond the window."""
        edge = np.log(self.window / np.sqrt(self.product - det))
        low, high = -np.abs(edge), np.abs(edge)
        inside = (edge > 0) & (self.invariant(det, low) <= invariant) & (invariant <= self.invariant(det, high))
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            more = self.invariant(det, middle) < invariant
            low, high = np.where(more, middle, low), np.where(more, high, middle)
        return np.where(inside, (low + high) / 2, np.nan)

    def share_below(self, det: Array, invariant: Array, cells: int) -> Array:
        """The share of volume nearer to rank one than each outcome, given its K and the sign of its determinant.

        ``det``, ``invariant`` (n,); uniform on [0, 1] where outcomes are distributed as volume is.
        """
        far = np.where(det > 0, self.product, self.window**2 - self.product)
        power = 1.0 / self.depth
        # midpoints in |det|^{1/N}, in which the density has no pole
        edges = np.linspace(0.0, 1.0, cells + 1) * (far**power)[:, None]
        roots = (edges[:, 1:] + edges[:, :-1]) / 2
        at = np.sign(det)[:, None] * roots**self.depth
        at = np.where(at < self.product * (1 - 1e-9), at, self.product * (1 - 1e-9))
        v = self._v(at, invariant[:, None])
        there = np.isfinite(v)
        v = np.where(there, v, 0.0)
        sigma = self.singular_values(at, v)
        first, second = sigma[..., 0], sigma[..., 1]
        log_density = log_volume_svd(sigma, self.depth) - np.log(first - second) - np.log(first + second)
        slope = (self.invariant(at, v + _STEP) - self.invariant(at, v - _STEP)) / (2 * _STEP)
        weight = np.where(there, np.exp(log_density) / slope * roots ** (self.depth - 1), 0.0)
        cumulative = np.concatenate([np.zeros((det.size, 1)), np.cumsum(weight, axis=1)], axis=1)
        cumulative /= cumulative[:, -1:]
        power_of_det = np.abs(det) ** power
        return np.array([np.interp(x, e, c) for x, e, c in zip(power_of_det, edges, cumulative, strict=True)])


@dataclass(frozen=True)
class Shares:
    """One ensemble: for each outcome on a lobe in the window, the share of volume that is nearer to rank one."""

    depth: float
    scale: float
    share: Array
    runs: int

    @property
    def name(self) -> str:
        return f"{drawing.depth_name(self.depth)}, scale {self.scale:g}"


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> tuple[Shares, ...]:
    """Every depth and scale, from starts of its own."""
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    found: list[Shares] = []
    for depth in p.depths:
        curve = Curve(p.diagonal, depth, p.window)
        for scale in p.scales:
            name = f"volume given what is kept, {drawing.depth_name(depth)}, scale {scale:g}"
            ended = run.ensemble(name, problem, depth, count=p.count, scale=scale, seed=p.seed + len(found))
            w = ended["W"].values[ended["status"].values == Status.CONVERGED]
            upper, lower = w[:, 0, 1], w[:, 1, 0]
            det = w[:, 0, 0] * w[:, 1, 1] - upper * lower
            on = (upper * lower > 0) & (np.maximum(np.abs(upper), np.abs(lower)) < p.window) & (det != 0)
            det, v = det[on], np.log(upper[on] / lower[on]) / 2
            share = curve.share_below(det, curve.invariant(det, v), p.cells)
            found.append(Shares(depth, scale, share, p.count))
    return tuple(found)


def judge(p: Parameters, data: tuple[Shares, ...]) -> tuple[Finding, ...]:
    """Whether the shares are uniform, at every depth and scale."""
    most = rule("dln:volume-given-kept").levels["distance"]
    distances: list[Statistic] = []
    medians: list[Statistic] = []
    cases = {}
    for s in data:
        d = distance_to(f"distance from volume given what is kept, {s.name}", s.share, lambda x: x, p.seed)
        distances.append(d)
        medians.append(quantile(f"share of volume nearer to rank one, median run, {s.name}", s.share))
        cases[s.name] = d.most <= most
    note = (
        "1/2 in the median where outcomes are distributed as volume is; σ_2 at the outcome is about that of the start, "
        "at every depth, so that the share goes with the scale s like s^{1/N}; on a lobe and in the window are "
        f"{sum(s.share.size for s in data)} of {sum(s.runs for s in data)} runs"
    )
    return (settle("dln:volume-given-kept", cases, [*distances, *medians], note=note),)


def tables(p: Parameters, data: tuple[Shares, ...]) -> Mapping[str, Table]:
    """Every outcome."""
    return {
        "volume_kept": {
            "depth": np.concatenate([np.full(s.share.size, s.depth) for s in data]),
            "scale": np.concatenate([np.full(s.share.size, s.scale) for s in data]),
            "share_of_volume_nearer_to_rank_one": np.concatenate([s.share for s in data]),
        }
    }


def draw(p: Parameters, data: tuple[Shares, ...]) -> Mapping[str, Drawn]:
    """Distribution functions of the shares: one panel for each depth."""
    drawn = drawing.figure(2.2)
    for axes, depth in zip(drawn.subplots(1, len(p.depths), sharey=True, squeeze=False)[0], p.depths, strict=True):
        drawing.cumulative(axes, {f"scale {s.scale:g}": s.share for s in data if s.depth == depth})
        axes.plot([0, 1], [0, 1], color=drawing.ORANGE, label="volume")
        axes.set(xlim=(0, 1), ylim=(0, 1.01), xlabel="share of volume", title=drawing.depth_name(depth))
    drawn.axes[0].set_ylabel("share of runs below")
    drawing.legend(drawn)
    return {
        "volume_kept": Drawn(
            drawn,
            "The share of volume that is nearer to rank one than the outcome, given what the flow keeps, by depth and "
            "scale of the start: distribution functions over the runs, next to that of outcomes distributed as volume.",
        )
    }


EXPERIMENT = Experiment(
    "volume-kept",
    "Volume given what the flow keeps",
    ("dln:volume-given-kept",),
    Parameters(),
    replace(Parameters(), depths=(3, 10), scales=(1e-1, 1e-3), count=80),
    simulate,
    judge,
    tables,
    draw,
)
