"""Figure 7: the mask (3.26), whose completions hold one matrix of rank one: trajectories and outcomes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.paper import drawing
from dlnsym.paper.findings import Finding, Statistic, no_power, settle
from dlnsym.paper.fixed_step import FixedStep, again
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.runaway_region import in_region
from dlnsym.paper.statistics import quantile, share

ENTRIES = (("w_11", 0, 0), ("w_12", 0, 1), ("w_21", 1, 0), ("w_22", 1, 1))


@dataclass(frozen=True)
class Parameters:
    """The paper's mask, depth, count and scale; the target is not printed.

    Here its diagonal is that of Section 3.3.2 and Φ_12 = 1; the tolerance is that of Section 3.3.2 too.  ``near`` is
    the distance of w_21 from that of the rank-one completion that counts as that minimiser: a run keeps the σ_2 it
    started with, more or less, so that none ends on it exactly.  ``shown`` trajectories, the first ones, are saved at
    ``moments`` flow times, and at as many while their w_22 rises, which is a small part of their time.
    ``other_corners`` are further values of Φ_12, as the outcome depends on it.  ``deadline``
    is the T of Section 3.3.2, up to which the first ``fixed_count`` starts are run again with RK4 in steps of
    ``fixed_step``.
    """

    target: tuple[tuple[float, float], tuple[float, float]] = ((0.58724, 1.0), (0.0, 1.447))
    mask: tuple[tuple[float, float], tuple[float, float]] = ((1.0, 1.0), (0.0, 1.0))
    count: int = 1000
    scale: float = 1e-3
    tol: float = 1e-15
    seed: int = 2007
    near: float = 0.1
    shown: int = 5
    moments: int = 80
    other_corners: tuple[float, ...] = (0.3, 3.0)
    deadline: float = 1200.0
    fixed_count: int = 100
    fixed_step: float = 0.3


@dataclass(frozen=True)
class Data:
    """Where every run ended; ``path`` (moments, shown, 2, 2) at flow times ``moments``; ``rank_one``, the minimiser.

    ``rises`` (shown, 2): from when to when the w_22 of each run rises, with what leads to it and follows it.
    ``elsewhere`` says of other targets, by Φ_12, which runs ended at their rank-one completions.
    """

    w: Array
    status: Array
    time: Array
    loss: Array
    moments: Array
    path: Array
    rises: Array
    rank_one: Array
    elsewhere: Mapping[float, Flags]
    fixed_step: FixedStep | None = None

    def distance(self) -> Array:
        """How far w_21 is from that of the rank-one completion."""
        return np.asarray(np.abs(self.w[:, 1, 0] - self.rank_one[1, 0]))

    def there(self, p: Parameters) -> Flags:
        """Which runs converged to the rank-one completion."""
        return np.asarray((self.status == Status.CONVERGED) & (self.distance() < p.near))


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """All runs to their ends; then the first ones again up to each of a list of flow times."""
    problem = CompletionProblem(p.target, p.mask)
    settings: dict[str, Any] = {"scale": p.scale, "seed": p.seed, "tol": p.tol}
    ended = run.ensemble("fig-7", problem, math.inf, count=p.count, **settings)
    moments, path, rises = _saved(p, run, problem, float(ended["time"].values[: p.shown].max()), settings)
    slow: dict[str, Any] = {"count": p.fixed_count, "step": p.fixed_step, "deadline": p.deadline}
    fixed = again(run, "fig-7", problem, math.inf, ended, **slow, **settings)
    w, status, time, loss = (ended[name].values for name in ("W", "status", "time", "loss"))
    elsewhere = {}
    for k, phi in enumerate(p.other_corners, 1):
        (a, _), (b, c) = p.target
        other = CompletionProblem(((a, phi), (b, c)), p.mask)
        name = f"fig-7 with Φ_12 = {phi:g}"
        found = run.ensemble(name, other, math.inf, count=p.count, scale=p.scale, seed=p.seed + k, tol=p.tol)
        gap = np.abs(found["W"].values[:, 1, 0] - other.family(1)()[1, 0])
        elsewhere[phi] = np.asarray((found["status"].values == Status.CONVERGED) & (gap < p.near))
    return Data(w, status, time, loss, moments, path, rises, problem.family(1)(), elsewhere, fixed)


def _saved(
    p: Parameters, run: Runner, problem: CompletionProblem, last: float, settings: Mapping[str, Any]
) -> tuple[Array, Array, Array]:
    """The first runs at saved times: over the whole course, and within each rise, which passes narrow down."""
    level = p.target[1][1]
    coarse = np.geomspace(last / 100, last, p.moments)
    times, rises = coarse, np.tile([0.0, last], (p.shown, 1))
    for k in range(_PASSES):
        found = run.ensemble(f"fig-7, pass {k}", problem, math.inf, count=p.shown, times=times.tolist(), **settings)
        path = found["W"].values
        rising = (path[..., 1, 1] > 0.05 * level) & (path[..., 1, 1] < 0.95 * level)
        if k == _PASSES - 1 or (rising.sum(axis=1) >= p.moments // 2).all():
            break
        more = [coarse]
        for i in range(p.shown):
            first, end = _rise(times, path[i, :, 1, 1], level)
            rises[i] = max(0.0, 2 * first - end), min(last, 4 * end - 3 * first)
            more += [np.linspace(first, end, p.moments), np.linspace(rises[i][0], rises[i][1], p.moments)]
        times = np.unique(np.concatenate(more))
    return times, np.moveaxis(path, 0, 1), rises


_PASSES = 6
"""Each is of a few trajectories; two are enough for 80 moments."""


def _rise(times: Array, values: Array, level: float) -> tuple[float, float]:
    """The last time at which it is all to come, and the first at which it is over."""
    over = np.flatnonzero(values > 0.95 * level)
    end = int(over[0]) if over.size else len(times) - 1
    low = np.flatnonzero(values[:end] < 0.05 * level)
    return float(times[low[-1]]) if low.size else 0.0, float(times[end])


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """The caption about five trajectories, and the statement about all of them."""
    there = data.there(p)
    first = Statistic(
        "of the first trajectories, at the rank-one completion", float(there[: p.shown].mean()), of=p.shown
    )
    beside = [] if data.fixed_step is None else data.fixed_step.statistics("all first starts")
    shown = [first, *_by_the_deadline(p, data), *beside]
    return no_power("fig-7", shown, note=_target(p)), convergence(p, data), observed(p, data)


def _by_the_deadline(p: Parameters, data: Data) -> list[Statistic]:
    """The runs that converge by the deadline, which a selection of examples may have kept."""
    early = (data.status == Status.CONVERGED) & (data.time <= p.deadline)
    found = [share(f"runs that converge by {p.deadline:g}", early)]
    if early.any():
        found.append(share(f"of the runs by {p.deadline:g}, at the rank-one completion", data.there(p)[early]))
    return found


def _target(p: Parameters) -> str:
    (a, b), (_, c) = p.target
    return f"the target is not printed; here Φ_11 = {a:g}, Φ_12 = {b:g}, Φ_22 = {c:g}"


def convergence(p: Parameters, data: Data) -> Finding:
    """All outcomes are the rank-one completion."""
    there = data.there(p)
    found = share("runs that converge to the rank-one completion", there)
    away = np.flatnonzero(~there)
    remark = "no run ends elsewhere"
    if away.size:
        labels = ", ".join(
            f"{int((data.status[away] == s).sum())} {s.label}" for s in Status if (data.status[away] == s).any()
        )
        remark = (
            f"{away.size} runs end elsewhere ({labels}): their w_21 is between {data.w[away, 1, 0].min():.4g} and "
            f"{data.w[away, 1, 0].max():.4g}, their loss between {data.loss[away].min():.2g} and "
            f"{data.loss[away].max():.2g}"
        )
    of_target = {p.target[0][1]: there, **data.elsewhere}
    others = [share(f"the same with Φ_12 = {phi:g}", hits) for phi, hits in data.elsewhere.items()]
    proved = []
    if away.size:
        name = "of the runs that end elsewhere, in the region of dln:runaway, from which none returns"
        proved = [share(name, in_region(data.w[~there], p.target))]
    return settle(
        "sec-3.4.1-convergence",
        {f"Φ_12 = {phi:g}": bool(hits.all()) for phi, hits in sorted(of_target.items())},
        [
            found,
            *others,
            *proved,
            *_by_the_deadline(p, data),
            quantile("median distance of w_21 from it", data.distance()),
            quantile("median flow time", data.time),
        ],
        open_choice=True,
        note=f"{remark}; {_target(p)}",
    )


def observed(p: Parameters, data: Data) -> Finding:
    """Section 1.3.4 of the examples of Section 3.4.1: whether a rank-deficient minimiser has no outcomes near it."""
    few = rule("sec-1.3.4-observed").levels["share"]
    found = share(f"runs that end within {p.near:g} of the one rank-deficient minimiser", data.there(p))
    return settle(
        "sec-1.3.4-observed", {"the one rank-deficient minimiser": found.most <= few}, [found], note=_target(p)
    )


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Every outcome, and the trajectories that are drawn."""
    moments, shown = data.path.shape[:2]
    return {
        "fig_07": {
            **{name: data.w[:, r, c] for name, r, c in ENTRIES},
            "loss": data.loss,
            "time": data.time,
            "status": data.status,
        },
        "fig_07_trajectories": {
            "trajectory": np.tile(np.arange(shown), moments),
            "flow_time": np.repeat(data.moments, shown),
            **{name: data.path[:, :, r, c].ravel() for name, r, c in ENTRIES},
        },
    }


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """One panel for each entry, every run at its own rise; and how far from the rank-one completion all runs end."""
    drawn = drawing.figure(3.9)
    for axes, (name, r, c) in zip(drawn.subplots(2, 2, sharex=True).flat, ENTRIES, strict=True):
        for k, (begin, end) in enumerate(data.rises):
            within = (data.moments >= begin) & (data.moments <= end)
            middle = _middle(data.moments[within], data.path[within, k, 1, 1], data.rank_one[1, 1] / 2)
            look: Any = {"linestyle": drawing.DASHES[k % 5], "color": drawing.SHADES[k % 5]}
            label = f"run {k + 1}, t = {middle:.0f}"
            axes.plot(data.moments[within] - middle, data.path[within, k, r, c], label=label, **look)
        drawing.named_level(axes, data.rank_one[r, c], "rank one")
        axes.margins(y=0.12)
        axes.set(ylabel=f"${name[:2]}{{{name[2:]}}}$")
        if r == 1:
            axes.set_xlabel("flow time since half the rise of $w_{22}$")
    drawing.legend(drawn, drawn.axes[0], columns=3)
    ends = drawing.figure(2.6, drawing.COLUMN)
    axes = ends.subplots()
    far, done = data.distance(), data.status == Status.CONVERGED
    drawing.cumulative(axes, {"all runs": far})
    if not done.all():
        axes.plot(far[~done], np.full(int((~done).sum()), 0.03), "x", color=drawing.ORANGE, markersize=4)
        axes.lines[-1].set_label(f"{int((~done).sum())} not converged")
    drawing.named_line(axes, p.near, f"{p.near:g}: near it", top=0.6)
    axes.set(xscale="log", ylim=(0, 1.02), ylabel="share of runs within")
    axes.set_xlabel("distance of $w_{21}$ from that of rank one")
    drawing.legend(ends)
    mask = r"all entries but $w_{21}$ are observed"
    return {
        "fig_07": Drawn(
            drawn,
            f"The first {p.shown} trajectories of the problem in which {mask}, at infinite depth from starts of "
            f"scale "
            f"{p.scale:g}: the entries of $W$ over flow time, counted from when $w_{{22}}$ is at half its target, "
            f"which is "
            "the $t$ in the legend; grey: the completion of rank one.",
        ),
        "fig_07_outcomes": Drawn(
            ends,
            f"How far all {data.status.size} runs end from the completion of rank one where {mask}; crosses: those "
            f"that "
            "did not converge.",
        ),
    }


def _middle(times: Array, values: Array, level: float) -> float:
    """When a level is first passed; the last time, where it is not."""
    above = np.flatnonzero(values >= level)
    if not above.size or above[0] == 0:
        return float(times[-1] if not above.size else times[0])
    k = int(above[0])
    return float(np.interp(level, values[k - 1 : k + 1], times[k - 1 : k + 1]))


EXPERIMENT = Experiment(
    "fig-7",
    "The mask with a single rank-deficient minimiser",
    ("fig-7", "sec-3.4.1-convergence", "sec-1.3.4-observed"),
    Parameters(),
    replace(Parameters(), count=10, moments=12, fixed_count=5),
    simulate,
    judge,
    tables,
    draw,
)
