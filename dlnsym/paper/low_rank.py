"""Sections 1.3.3 and 1.3.4: which of the rank-deficient minimisers are observed, and how much volume they have.

The runs are those of Figures 4, 8 and 10.  An outcome is compared with the rank-deficient minimiser at its own place
along the hyperbola, or at its own (w_12, w_31) on the rank-two surface.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.integrate import cumulative_trapezoid
from scipy.spatial import cKDTree

from dlnsym._shared.validate import Array
from dlnsym.completion.blowup import log_blowup
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.manifold.geometry import log_volume
from dlnsym.paper import drawing
from dlnsym.paper.curve_law import coordinates, point
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rank_two import at, problem, random_minimisers, surface
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share
from dlnsym.paper.surface_points import VOLUME, candidates


@dataclass(frozen=True)
class Parameters:
    """``within`` is the factor of the largest volume within which a minimiser counts as one of most volume.

    ``count`` minimisers are drawn as Section 3.4.2 does, with standard deviation ``deviation``; as many are spread
    evenly over the hyperbola's length in the plane of Figure 10, up to ``window``.  One with no outcome within
    ``near`` was not observed.
    """

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depth_one: float = 20
    within: float = 2.0
    count: int = 1000
    deviation: float = 10.0
    seed: int = 2034
    window: float = 3.0
    near: float = 0.1


@dataclass(frozen=True)
class Data:
    """By example: log of volume over the largest at every outcome, and at minimisers that are spread or drawn.

    ``gaps`` says how far minimisers are from the nearest outcome.
    """

    volumes: Mapping[str, Array]
    spread: Mapping[str, Array]
    gaps: Mapping[str, Array]


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """Nothing is run: the outcomes are there."""
    curve, sheet = Hyperbola(p.diagonal), data["fig-8"].at
    # where volume is largest at every depth: sec-3.3.2-corners, sec-3.4.3-highest
    corner = point(p.diagonal, np.zeros(1))
    volumes, spread = {}, {}
    even = np.abs(_even(p))
    for n, outcomes in data["fig-4"].items():
        u = _place(outcomes.w)
        log_density = curve.log_blowup(point(p.diagonal, np.nan_to_num(u)), n)
        most = float(curve.log_blowup(corner, n)[0])
        spread[f"hyperbola, {drawing.depth_name(n)}"] = curve.log_blowup(even, n) - most
        volumes[f"hyperbola, {drawing.depth_name(n)}"] = np.where(np.isnan(u), -np.inf, log_density - most)
    ones = data["fig-10"].w
    at_one = log_volume(curve.matrix(point(p.diagonal, _place(ones))), p.depth_one, rank=1)
    most = float(log_volume(curve.matrix(corner), p.depth_one, rank=1)[0])
    volumes["matrices of rank one"] = at_one - most
    spread["matrices of rank one"] = log_volume(curve.matrix(even), p.depth_one, rank=1) - most
    of = problem()
    most = float(log_blowup(of, at(candidates(math.inf)[VOLUME]), math.inf))
    volumes["rank-two surface"] = np.array([float(log_blowup(of, w, math.inf)) for w in surface()(*sheet.T[:2])]) - most
    drawn = log_blowup(of, at(_sampled(p)), math.inf)
    spread["rank-two surface"] = drawn - most
    return Data(
        volumes, spread, {"rank-two surface": _gaps(_sampled(p), sheet), "matrices of rank one": _on_curve(p, ones)}
    )


def _place(w: Array) -> Array:
    u, _ = coordinates(w)
    return u


def _sampled(p: Parameters) -> Array:
    return random_minimisers(p.count, p.deviation, p.seed)


def _gaps(points: Array, outcomes: Array) -> Array:
    """Distance of each point from the outcome that is nearest to it."""
    return np.asarray(cKDTree(outcomes).query(points)[0])


def _even(p: Parameters) -> Array:
    """w_12 of points spread evenly over the length of the lobe w_12 > 0 in the window."""
    curve = Hyperbola(p.diagonal)
    w = np.geomspace(abs(p.diagonal[0] * p.diagonal[1]) / p.window, p.window, 20_001)
    length = cumulative_trapezoid(curve.speed(w), w, initial=0)
    return np.interp(np.linspace(0, length[-1], p.count), length, w)


def _on_curve(p: Parameters, ones: Array) -> Array:
    even = _even(p)
    points = Hyperbola(p.diagonal).matrix(np.concatenate([even, -even]))
    return _gaps(points[:, [0, 1], [1, 0]], ones[:, [0, 1], [1, 0]])


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """Outcomes have more volume around them than minimisers at large."""
    level, floor = rule("sec-1.3.3-largest-volume").levels["quantile"], -math.log(p.within)
    places, shares = {}, []
    for name, v in data.volumes.items():
        others = np.sort(data.spread[name])
        there = np.searchsorted(others, v) / others.size
        places[name] = quantile(f"of minimisers, those with less volume than the median outcome, {name}", there)
        shares.append(share(f"outcomes with 1/{p.within:g} of the largest volume or more, {name}", v >= floor))
    unseen = [
        share(f"minimisers with no outcome within {p.near:g}, {name}", gap > p.near) for name, gap in data.gaps.items()
    ]
    return (
        settle(
            "sec-1.3.3-largest-volume",
            {name: s.least > level for name, s in places.items()},
            [*places.values(), *shares, *unseen],
            note="volume is the leading coefficient of its blow-up, on the matrices of rank one its density (3.34); "
            "the examples are Figures 4, 8 and 10; Figure 7 has one such minimiser only, and for width 20 there is "
            "no "
            "such coefficient here",
        ),
    )


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Volume at every outcome; the distance of every minimiser."""
    return {
        "low_rank_volume": {
            "example": np.repeat(list(data.volumes), [len(v) for v in data.volumes.values()]),
            "log_volume_over_largest": np.concatenate(list(data.volumes.values())),
        },
        "low_rank_gaps": {
            "example": np.repeat(list(data.gaps), [len(g) for g in data.gaps.values()]),
            "distance_from_nearest_outcome": np.concatenate(list(data.gaps.values())),
        },
    }


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """Distribution functions of both."""
    drawn = drawing.figure(2.8)
    left, right = drawn.subplots(1, 2)
    drawing.cumulative(left, {name: np.exp(v) for name, v in data.volumes.items()})
    drawing.named_line(left, 1 / p.within, f"1/{p.within:g} of the largest", top=0.62)
    left.set(xlim=(0, 1.02), ylim=(0, 1.02), xlabel="volume at the outcome / largest", ylabel="share of runs below")
    drawing.cumulative(right, dict(data.gaps), names=list(data.volumes))
    drawing.named_line(right, p.near, f"{p.near:g}: near one", left=True)
    right.set(xscale="log", ylim=(0, 1.02), xlabel="distance from the nearest outcome", ylabel="share of minimisers")
    drawing.legend(drawn, columns=3)
    return {
        "low_rank": Drawn(
            drawn,
            "(a) Volume at the outcomes over the largest among minimisers of least rank, in the examples of "
            "Figures 4, 8 and 10. (b) How far minimisers of least rank are from the nearest outcome.",
        )
    }


EXPERIMENT = Experiment(
    "low-rank",
    "Rank-deficient minimisers: which are observed, and how much volume they have",
    ("sec-1.3.3-largest-volume",),
    Parameters(),
    replace(Parameters(), count=100),
    simulate,
    judge,
    tables,
    draw,
    needs=("fig-4", "fig-8", "fig-10"),
)
