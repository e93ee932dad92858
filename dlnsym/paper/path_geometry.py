"""The flow's path in the geometry of g^N: is it near a geodesic, and does it turn where the space is curved?"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy import stats

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.problem import CompletionProblem
from dlnsym.manifold.point import Point
from dlnsym.manifold.space import Manifold
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name, in_formula
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share

DIAGONAL = (0.58724, 1.447)


@dataclass(frozen=True)
class Parameters:
    """``count`` trajectories of every depth from starts of scale ``scale``, kept at ``marks`` points of equal length.

    Before that a run is kept at ``times``, up to where the loss is ``tol``.
    """

    depths: tuple[float, ...] = (2, 3, math.inf)
    scale: float = 0.3
    tol: float = 1e-6
    times: tuple[float, ...] = tuple(float(t) for t in np.geomspace(1e-2, 300, 120))
    marks: int = 41
    count: int = 30
    seed: int = 3001


@dataclass(frozen=True)
class Paths:
    """Of every trajectory of one depth: its length over the geodesic's, and over the straight line's length.

    ``from_geodesic`` and ``from_line`` are the largest distances, in the Frobenius norm over that of the ends, from
    points of equal share of the length.  ``known`` says where a geodesic was found; the others hold nan.  ``turning``
    (count, marks) is the curvature of the path in the metric, ``scalar`` and ``gradient`` the scalar curvature and the
    gradient's length there; ``correlation`` and ``rival`` their rank correlations with it along each path.
    """

    over_geodesic: Array
    over_line: Array
    from_geodesic: Array
    from_line: Array
    known: Flags
    turning: Array
    scalar: Array
    correlation: Array
    rival: Array
    example: Mapping[str, Array]


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> dict[float, Paths]:
    """Train, thin each trajectory to points of equal length, and compare."""
    loss = CompletionProblem(np.diag(DIAGONAL), np.eye(2))
    found = {}
    for k, n in enumerate(p.depths):
        w0 = p.scale * np.random.default_rng([p.seed, k]).normal(size=(p.count, 2, 2))
        settings: dict[str, Any] = {"W0": w0, "times": p.times, "t_max": p.times[-1], "tol": p.tol}
        ended = run.ensemble(f"paths, {depth_name(n)}", loss, n, **settings)
        w = np.concatenate([w0[:, None], ended["W"].values], axis=1)
        found[n] = _paths(p, Manifold(n, 2), loss, w)
    return found


def thinned(m: Manifold, w: Array, marks: int) -> tuple[Array, float]:
    """(T, 2, 2) -> points at equal steps of the length in g, by linear interpolation; and the whole length."""
    w = w[np.concatenate([[True], np.abs(np.diff(w, axis=0)).max(axis=(1, 2)) > 0])]
    steps = np.asarray(m.at((w[1:] + w[:-1]) / 2).norm(np.diff(w, axis=0)))
    at = np.concatenate([[0.0], np.cumsum(steps)])
    where = np.linspace(0.0, at[-1], marks)
    points = np.stack([np.interp(where, at, w[:, i, j]) for i in range(2) for j in range(2)], axis=-1)
    return points.reshape(marks, 2, 2), float(at[-1])


def turning(point: Point, loss: CompletionProblem) -> tuple[Array, Array]:
    """Curvature of the flow's path in the metric, ‖(∇_v v)⊥‖/‖v‖², v = −grad E; and ‖v‖.

    ∇_v v is the Hessian of E applied to grad E.
    """
    v = np.asarray(point.gradient(loss))
    a = np.asarray(point.hessian(loss, v))
    vv, av, aa = (np.asarray(point.inner(x, y)) for x, y in ((v, v), (a, v), (a, a)))
    return np.sqrt(np.maximum(aa - av**2 / vv, 0.0)) / vv, np.sqrt(vv)


def _paths(p: Parameters, m: Manifold, loss: CompletionProblem, w: Array) -> Paths:
    rows: dict[str, list[Any]] = {name: [] for name in Paths.__dataclass_fields__ if name not in ("known", "example")}
    known: list[bool] = []
    example: dict[str, Array] = {}
    for each in w:
        points, length = thinned(m, each, p.marks)
        start, end = points[0], points[-1]
        share_of = np.linspace(0.0, 1.0, p.marks)
        line = start + share_of[:, None, None] * (end - start)
        chord = float(np.linalg.norm(end - start))
        size = float(np.asarray(m.at((line[1:] + line[:-1]) / 2).norm(np.diff(line, axis=0))).sum())
        try:
            geodesic = m.geodesic(start, end=end)
            path = np.asarray(geodesic.at(share_of))
            known.append(True)
            rows["over_geodesic"].append(length / float(geodesic.length))
            rows["from_geodesic"].append(_apart(points, path) / chord)
            if not example:
                example = {"flow": points, "geodesic": path, "line": line}
        except ValueError:
            known.append(False)
            rows["over_geodesic"].append(math.nan)
            rows["from_geodesic"].append(math.nan)
        rows["over_line"].append(length / size)
        rows["from_line"].append(_apart(points, line) / chord)
        # the last points are where the loss vanishes, and with it v
        inner = points[1:-4]
        bend, speed = turning(m.at(inner), loss)
        scalar = np.asarray(m.at(inner).scalar())
        rows["turning"].append(bend)
        rows["scalar"].append(scalar)
        rows["correlation"].append(float(stats.spearmanr(bend, scalar).statistic))
        rows["rival"].append(float(stats.spearmanr(bend, -speed).statistic))
    return Paths(**{name: np.array(x) for name, x in rows.items()}, known=np.array(known), example=example)


def _apart(a: Array, b: Array) -> float:
    """Largest distance of a point of a from the curve b."""
    between = np.linalg.norm(a[:, None] - b[None], axis=(-2, -1))
    return float(between.min(axis=1).max())


def judge(p: Parameters, data: Mapping[float, Paths]) -> tuple[Finding, ...]:
    """Near the geodesic or not; turning with curvature or not."""
    return near(p, data), turns(p, data)


def near(p: Parameters, data: Mapping[float, Paths]) -> Finding:
    """Length over the geodesic's, and whether the geodesic of g or the straight line is nearer."""
    levels = rule("dln:near-geodesic").levels
    statistics, cases = [], {}
    for n, d in data.items():
        longer = quantile(f"length of the path over the geodesic's, {depth_name(n)}", d.over_geodesic[d.known])
        nearer = share(
            f"paths nearer to the geodesic than to the straight line, {depth_name(n)}",
            d.from_geodesic[d.known] < d.from_line[d.known],
        )
        found = share(f"paths between whose ends a geodesic was found, {depth_name(n)}", d.known)
        apart = quantile(
            f"largest distance from the geodesic over that of the ends, {depth_name(n)}", d.from_geodesic[d.known]
        )
        statistics += [longer, nearer, apart, found]
        cases[depth_name(n)] = longer.most < levels["longer"] and nearer.least > levels["share"]
    return settle("dln:near-geodesic", cases, statistics)


def turns(p: Parameters, data: Mapping[float, Paths]) -> Finding:
    """Rank correlation, along each path, of its own curvature with the scalar curvature of the space."""
    level = rule("dln:curvature-turns").levels["correlation"]
    statistics, cases = [], {}
    for n, d in data.items():
        with_space = quantile(f"rank correlation of turning and scalar curvature, {depth_name(n)}", d.correlation)
        with_speed = quantile(f"the same with minus the length of the gradient, {depth_name(n)}", d.rival)
        statistics += [with_space, with_speed]
        cases[depth_name(n)] = with_space.least > level and with_space.value > with_speed.value
    return settle("dln:curvature-turns", cases, statistics)


def tables(p: Parameters, data: Mapping[float, Paths]) -> Mapping[str, Table]:
    """Every path."""
    names = ("over_geodesic", "over_line", "from_geodesic", "from_line", "correlation", "rival")
    columns: dict[str, Any] = {"depth": np.concatenate([np.full(len(d.known), n) for n, d in data.items()])}
    for name in names:
        columns[name] = np.concatenate([getattr(d, name) for d in data.values()])
    return {"path_geometry": columns}


def draw(p: Parameters, data: Mapping[float, Paths]) -> Mapping[str, Drawn]:
    """One path with its rivals; lengths; rank correlations of its curvature with two explanations."""
    drawn = drawing.figure(2.7)
    left, middle, right = drawn.subplots(1, 3)
    n = max(data)
    for k, (name, path) in enumerate(data[n].example.items()):
        look: dict[str, Any] = {"color": drawing.SHADES[(0, 3, 5)[k]], "linestyle": drawing.DASHES[k], "label": name}
        left.plot(path[:, 0, 1], path[:, 1, 0], **look)
    left.locator_params(axis="x", nbins=4)
    left.set(xlabel="$w_{12}$", ylabel="$w_{21}$", title=f"one run, {depth_name(n)}")
    drawing.cumulative(middle, {depth_name(n): d.over_geodesic[d.known] for n, d in data.items()})
    middle.set(xlabel="length / that of geodesic", ylabel="share of runs below", title="how much longer")
    for k, d in enumerate(data.values()):
        for values, alpha in ((d.correlation, 1.0), (d.rival, 0.4)):
            ordered = np.sort(values)
            steps = np.arange(1, ordered.size + 1) / ordered.size
            look = {"color": drawing.SHADES[k], "linestyle": drawing.DASHES[k], "alpha": alpha}
            right.step(ordered, steps, where="post", **look)
    right.plot([], [], color=drawing.GREY, alpha=0.4, label="faint: with the gradient")
    drawing.named_line(right, 0.0, "no correlation", left=True)
    right.set(xlim=(-1, 1), xlabel="rank correlation", title="turning, curvature")
    drawing.legend(drawn)
    return {
        "path_geometry": Drawn(
            drawn,
            f"(a) A run at {in_formula(n)}, the geodesic between its ends and the straight line. (b) Length of "
            "trajectories in the metric over that of the geodesic between their ends. (c) Rank correlation, along each "
            "trajectory, of its own curvature with the scalar curvature, and, faint, with minus the length of the "
            f"gradient. Shares of {p.count} runs for each depth.",
        )
    }


EXPERIMENT = Experiment(
    "path-geometry",
    "The flow's path, geodesics and curvature",
    ("dln:near-geodesic", "dln:curvature-turns"),
    Parameters(),
    replace(Parameters(), depths=(3, math.inf), count=8),
    simulate,
    judge,
    tables,
    draw,
)
