"""Figure 10: diagonal completion on the manifold of rank-one matrices, where effective rank says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.paper import drawing
from dlnsym.paper.diagonal import corner
from dlnsym.paper.findings import Finding, Statistic, no_power, settle
from dlnsym.paper.fixed_step import FixedStep, again
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share


@dataclass(frozen=True)
class Parameters:
    """The paper's diagonal, depth, count and scale; the tolerance is that of Section 3.3.2.

    ``slightly`` is how far above the smallest singular value, as a factor, counts as slightly above it; ``window``
    bounds the picture and the stretch of hyperbola that outcomes are compared with;
    ``deadline`` is the T of Section 3.3.2; the first ``fixed_count`` starts are run again up to it, with RK4 in steps
    of ``fixed_step``.
    """

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depth: float = 20
    count: int = 1072
    scale: float = 1e-3
    tol: float = 1e-15
    seed: int = 2010
    slightly: float = 1.1
    window: float = 3.0
    deadline: float = 1200.0
    fixed_count: int = 100
    fixed_step: float = 0.3


@dataclass(frozen=True)
class RankOne:
    """Where each run ended: the matrix, its singular value, whether and when it converged."""

    w: Array
    sigma: Array
    converged: Flags
    time: Array
    fixed_step: FixedStep | None = None


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> RankOne:
    """Starts of rank one, equation (3.35)."""
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    settings: dict[str, Any] = {"scale": p.scale, "seed": p.seed, "tol": p.tol, "rank": 1}
    found = run.ensemble("fig-10", problem, p.depth, count=p.count, **settings)
    slow: dict[str, Any] = {"count": p.fixed_count, "step": p.fixed_step, "deadline": p.deadline}
    fixed = again(run, "fig-10", problem, p.depth, found, **slow, **settings)
    w = found["W"].values
    return RankOne(
        w,
        singular_values(w)[:, 0],
        found["status"].values == Status.CONVERGED,
        found["time"].values,
        fixed,
    )


def smallest(p: Parameters) -> float:
    """The smallest singular value that a completion of rank one has: that of the corner."""
    value = Hyperbola(p.diagonal).singular_values(corner(p.diagonal)[0], 0.0)[0]
    return float(value)


def judge(p: Parameters, data: RankOne) -> tuple[Finding, ...]:
    """The caption, and the concentration that the volume form predicts."""
    converged = share("runs that converge", data.converged)
    caption = no_power(
        "fig-10",
        [
            converged,
            quantile("median flow time", data.time),
            quantile("flow time of 99 % of the runs", data.time, 0.99),
            share(f"runs that converge by {p.deadline:g}", data.converged & (data.time <= p.deadline)),
            *([] if data.fixed_step is None else data.fixed_step.statistics("the first starts")),
        ],
    )
    return caption, concentration(p, data)


def concentration(p: Parameters, data: RankOne) -> Finding:
    """Outcomes at the smallest singular value and slightly above, next to an even spread along the hyperbola."""
    low = smallest(p)
    close = share(
        f"outcomes with a singular value up to {p.slightly:g} of the smallest",
        data.converged & (data.sigma <= p.slightly * low),
    )
    even = _share_of_the_hyperbola(p, low)
    beyond = data.sigma[data.converged & (data.sigma > p.slightly * low)]
    remark = (
        f"the others, {beyond.size} of {data.sigma.size}, end further along the hyperbola, at singular values up to "
        f"{beyond.max():.4g}"
        if beyond.size
        else "no run ends further along the hyperbola"
    )
    lost = int((~data.converged).sum())
    early = data.converged & (data.time <= p.deadline)
    chosen = (
        [share(f"the same of the runs by {p.deadline:g}", data.sigma[early] <= p.slightly * low)] if early.any() else []
    )
    return settle(
        "sec-3.4.3-concentration",
        {"N = 20": close.least > rule("sec-3.4.3-concentration").levels["factor"] * even.value},
        [
            close,
            even,
            *chosen,
            quantile("median singular value", data.sigma),
            quantile("95 % quantile of it", data.sigma, 0.95),
        ],
        note=f"the smallest singular value is {low:.6g}; {remark}; {lost} runs did not converge",
    )


def _share_of_the_hyperbola(p: Parameters, low: float) -> Statistic:
    """What share of the hyperbola's length in the window has a singular value up to ``slightly`` of the smallest."""
    curve = Hyperbola(p.diagonal)
    end = abs(p.diagonal[0] * p.diagonal[1]) / p.window
    w = np.geomspace(end, p.window, 20001)
    middle = np.sqrt(w[1:] * w[:-1])
    length = curve.speed(middle) * np.diff(w)
    near = curve.singular_values(middle, 0.0)[:, 0] <= p.slightly * low
    return Statistic("share of the hyperbola's length in the window there", float(length[near].sum() / length.sum()))


def tables(p: Parameters, data: RankOne) -> Mapping[str, Table]:
    """Every run."""
    return {
        "fig_10": {
            "w_12": data.w[:, 0, 1],
            "w_21": data.w[:, 1, 0],
            "sigma": data.sigma,
            "time": data.time,
            "converged": data.converged,
        }
    }


def draw(p: Parameters, data: RankOne) -> Mapping[str, Drawn]:
    """Outcomes on the hyperbola, and their singular values."""
    drawn = drawing.figure(2.7)
    left, right = drawn.subplots(1, 2, width_ratios=(1.25, 1))
    drawing.lobes(left, Hyperbola(p.diagonal), p.window)
    done, edge = data.converged, p.window
    window = (-edge, edge, -edge, edge)
    mesh = drawing.density(left, data.w[done, 0, 1], data.w[done, 1, 0], window, _CELLS)
    if not done.all():
        left.plot(
            data.w[~done, 0, 1], data.w[~done, 1, 0], "x", color=drawing.BLUE, markersize=3, label="not converged"
        )
    drawing.plane(left, p.window)
    drawn.colorbar(mesh, ax=left, shrink=0.9, pad=0.02, label="runs in a hexagon")
    left.set_title(f"{data.sigma.size} runs of rank one, {drawing.depth_name(p.depth)}")
    low = smallest(p)
    drawing.histogram(
        right, {"": data.sigma[done]}, np.linspace(low, max(1.3 * low, float(data.sigma[done].max(initial=0.0))), 41)
    )
    right.set(xlabel="singular value", ylabel="share of runs")
    right.set_xlim(left=low - 0.06 * low)
    drawing.named_line(right, low, f"smallest: {low:.5f}", left=True, color=drawing.ORANGE)
    drawing.legend(drawn, left)
    return {
        "fig_10": Drawn(
            drawn,
            f"Training among matrices of rank one at depth {drawing.in_formula(p.depth)}, diagonal "
            f"$({p.diagonal[0]:g}, {p.diagonal[1]:g})$: (a) how many of {data.sigma.size} runs end in a hexagon of "
            f"width "
            f"{2 * p.window / _CELLS:.2g} on the plane of minimisers; (b) the singular value of the outcomes, with "
            f"the "
            "smallest that a minimiser of rank one has.",
        )
    }


_CELLS = 60


EXPERIMENT = Experiment(
    "fig-10",
    "Diagonal completion among matrices of rank one",
    ("fig-10", "sec-3.4.3-concentration"),
    Parameters(),
    replace(Parameters(), count=120, fixed_count=10),
    simulate,
    judge,
    tables,
    draw,
)
