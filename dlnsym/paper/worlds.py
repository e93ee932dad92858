"""The power of each rule: what it says of made-up data where its statement holds exactly, and where it does not.

Every world yields one finding, by the very function that judges the record, from data of the record's size.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from itertools import product

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.manifold.geometry import effective_rank
from dlnsym.paper import (
    costs,
    fig_02_03,
    fig_07,
    fig_08,
    fig_09,
    fig_10,
    layers,
    low_rank,
    runaways,
    volume_curves,
    volume_kept,
    volume_targets,
)
from dlnsym.paper import diagonal_statements as small
from dlnsym.paper.curve_law import Law, law_of_volume, point, tabulated
from dlnsym.paper.diagonal import Outcomes
from dlnsym.paper.findings import Finding
from dlnsym.paper.further_worlds import FURTHER, Rng, World
from dlnsym.paper.rank_two import particular

DIAGONAL = (0.58724, 1.447)


def power(key: str, *, holds: bool, samples: int, seed: int) -> float:
    """The share of ``samples`` findings that say yes, where the statement ``holds`` or does not.

    Raises ``KeyError`` for a rule without power.

    >>> power("fig-8", holds=True, samples=3, seed=0), power("fig-8", holds=False, samples=3, seed=0)
    (1.0, 0.0)
    """
    streams = np.random.SeedSequence(seed).spawn(samples)
    return sum(WORLDS[key](np.random.default_rng(s), holds).held for s in streams) / samples


# ---------------------------------------------------------------- width two


@cache
def even() -> Law:
    """u of points that are spread evenly over the lobe's length where both entries are at most 3 in size."""
    edge = math.log(3.0 / math.sqrt(DIAGONAL[0] * DIAGONAL[1]))
    u = np.linspace(-edge, edge, 4001)
    w = point(DIAGONAL, u)
    return tabulated(u, Hyperbola(DIAGONAL).speed(w) * w)


@cache
def by_volume(rank: int, depth: float) -> Law:
    return law_of_volume(DIAGONAL, depth, rank)


def drawn(law: Law, count: int, rng: Rng) -> Array:
    """u from a law."""
    return np.asarray(np.interp(rng.random(count), law.cumulative, law.u))


def _in_window(law: Law) -> Law:
    edge = even().u[-1]
    inside = np.abs(law.u) <= edge
    return tabulated(law.u[inside], law.density[inside])


def outcomes(u: Array, rng: Rng, *, off: float = 1e-3, time: Array | float = 100.0) -> Outcomes:
    """Converged outcomes at u on either lobe, ``off`` the hyperbola on average."""
    sign = rng.choice([-1.0, 1.0], u.size)
    w = Hyperbola(DIAGONAL).matrix(sign * point(DIAGONAL, u), off * rng.lognormal(sigma=0.5, size=u.size))
    return Outcomes(
        w, np.full(u.size, True), np.full(u.size, Status.CONVERGED), np.full(u.size, time), effective_rank(w)
    )


P4 = replace(small.Parameters(), cells=40)


def _normal(spread: float, rng: Rng, off: float = 1e-3, time: Array | float = 100.0) -> Outcomes:
    return outcomes(spread * rng.normal(size=P4.count), rng, off=off, time=time)


def _time(rng: Rng, holds: bool) -> Finding:
    low, high = (100.0, 1200.0) if holds else (1300.0, 9000.0)
    return small.time(P4, {n: _normal(0.2, rng, time=rng.uniform(low, high, P4.count)) for n in P4.depths})


def _similar(rng: Rng, holds: bool) -> Finding:
    deep = 0.2 if holds else 0.6
    return small.similar(P4, {n: _normal(deep if math.isinf(n) else 0.2, rng) for n in P4.depths})


def _accumulation(rng: Rng, holds: bool) -> Finding:
    law = {n: by_volume(2, n) if holds else even() for n in P4.depths}
    return small.accumulation(P4, {n: outcomes(drawn(law[n], P4.count, rng), rng) for n in P4.depths})


def _high_rank(rng: Rng, holds: bool) -> Finding:
    def one() -> Outcomes:
        o = _normal(0.2, rng)
        if not holds:  # a cluster of one outcome in twenty at effective rank 2
            o.w[::20, 0, 1], o.w[::20, 1, 0] = 1.0, -1.0
        return replace(o, effective_rank=effective_rank(o.w))

    return small.high_rank(P4, {n: one() for n in P4.depths})


def _by_depth(rng: Rng, holds: bool) -> Finding:
    closer = 0.7 if holds else 1.0
    sizes = {n: closer if math.isinf(n) else 1.0 for n in P4.depths}
    return small.by_depth(P4, {n: _normal(0.2 * s, rng, off=1e-3 * s) for n, s in sizes.items()})


PL = layers.Parameters()


def _layers(rng: Rng, holds: bool) -> Finding:
    def one(start_law: str) -> Outcomes:
        u = (0.2 if holds or start_law == layers.DIRECT else 0.6) * rng.normal(size=PL.count)
        return outcomes(u, rng)

    ways = (layers.DIRECT, layers.SAME, layers.MATCHED)
    (found,) = layers.judge(PL, {(n, start_law): one(start_law) for n in PL.depths for start_law in ways})
    return found


PV = replace(volume_curves.Parameters(), depths=(3, math.inf), scales=(1e-2, 1e-3))


def _curves(position: int, narrow: float, wide: float) -> World:
    def world(rng: Rng, holds: bool) -> Finding:
        laws: dict[tuple[int, float], Law] = {(2, n): by_volume(2, n) for n in PV.depths}
        laws[1, 3] = by_volume(1, 3)
        runs = []
        for (rank, depth), law in laws.items():
            for scale in PV.scales:
                u = drawn(law, PV.count, rng) * (narrow if holds else wide)
                there = np.full(u.size, True)
                runs.append(volume_curves.Runs(rank, depth, scale, u, np.ones(u.size), u, there))
        return volume_curves.judge(PV, volume_curves.Data(tuple(runs), laws))[position]

    return world


def _concentration(rng: Rng, holds: bool) -> Finding:
    p = fig_10.Parameters()
    o = outcomes(drawn(by_volume(1, p.depth) if holds else even(), p.count, rng), rng, off=0.0)
    sigma = singular_values(o.w)[:, 0]
    return fig_10.concentration(p, fig_10.RankOne(o.w, sigma, o.converged, o.time))


def _largest_volume(rng: Rng, holds: bool) -> Finding:
    p = low_rank.Parameters()
    curve, volumes, spread = Hyperbola(DIAGONAL), {}, {}
    for n in P4.depths:
        u = drawn(_in_window(by_volume(2, n)) if holds else even(), P4.count, rng)
        volumes[f"N = {n}"] = np.asarray(curve.log_blowup(point(DIAGONAL, u), n))
        spread[f"N = {n}"] = np.asarray(curve.log_blowup(point(DIAGONAL, drawn(even(), p.count, rng)), n))
    (found,) = low_rank.judge(p, low_rank.Data(volumes, spread, {}))
    return found


# ---------------------------------------------------------------- width twenty


def _ranks(p: fig_02_03.Parameters, end: Array) -> fig_02_03.Ranks:
    ones = np.full(p.count, True)
    return fig_02_03.Ranks(np.full(p.count, 0.8 * p.width), end, ones, 100.0 * ones)


def _wide(
    judge: Callable[..., Finding],
    holds_at: Mapping[float, tuple[float, float]],
    fails_at: Mapping[float, tuple[float, float]],
) -> World:
    """Effective ranks uniform between two ends at each depth."""
    p = fig_02_03.Parameters()

    def world(rng: Rng, holds: bool) -> Finding:
        ends = holds_at if holds else fails_at
        return judge(p, {n: _ranks(p, rng.uniform(*ends[n], p.count)) for n in p.depths})

    return world


_DEEP = {10: (1.0, 1.3), math.inf: (1.0, 1.3)}

# ---------------------------------------------------------------- the other examples


def _deficient(judge: Callable[..., Finding], away_if_holds: float, away_if_not: float) -> World:
    """Figure 7, with a share of runs that end elsewhere than at the one rank-deficient minimiser."""
    p = fig_07.Parameters()

    def world(rng: Rng, holds: bool) -> Finding:
        lost = rng.random((3, p.count)) < (away_if_holds if holds else away_if_not)
        rank_one = np.array([[0.58724, 1.0], [0.58724 * 1.447, 1.447]])
        w = np.repeat(rank_one[None], p.count, axis=0)
        w[lost[0], 1, 0] = -300.0
        status = np.where(lost[0], Status.STALLED, Status.CONVERGED)
        elsewhere = {phi: ~lost[k] for k, phi in enumerate(p.other_corners, 1)}
        ones = np.ones(p.count)
        return judge(p, fig_07.Data(w, status, ones, ones, ones, w[None], np.zeros((1, 2)), rank_one, elsewhere))

    return world


def _majority(rng: Rng, holds: bool) -> Finding:
    p = fig_08.Parameters()
    near = rng.random(p.count) < (0.6 if holds else 0.5)
    at = np.array(particular()) + np.where(near, 0.1, 1.0)[:, None] * np.array([1.0, 0.0, 0.0])
    ones = np.ones(p.count)
    return fig_08.judge(p, fig_08.Ends(at, ones, ones, np.full(p.count, Status.CONVERGED), 100 * ones))[0]


def _highest(rng: Rng, holds: bool) -> Finding:
    p = fig_09.Parameters()
    logs = 2.3 * rng.normal(size=p.others + 1)  # spread over orders of magnitude, as the blow-up is
    if holds:
        logs[0] = logs[1:].max() + 2.3
    values = np.exp(logs)
    further = rng.normal(size=p.further)
    return fig_09.highest(
        p, fig_09.Volumes(np.zeros((25, 3)), values, 0.01 * values, values, values, logs, further, further)
    )


def _runaway_frequency(rng: Rng, holds: bool) -> Finding:
    p = runaways.Parameters()
    found = []
    for depth, scale, corner in product(p.depths, p.scales, p.corners):
        opposite = rng.random(p.count) < 0.5
        away = (rng.random(p.count) < 0.02) & (opposite if holds else True)
        w = np.zeros((p.count, 2, 2))
        status = np.where(away, Status.STALLED, Status.CONVERGED)
        found.append(runaways.Ensemble(depth, scale, corner, opposite, w, status, away))
    return runaways.frequency(p, tuple(found))


def _runaway_growth(rng: Rng, holds: bool) -> Finding:
    """Matrices on the slow motion to infinity, or twice as far from the observed entries."""
    p = runaways.Parameters()
    (a, c), factor, found = p.diagonal, 1.0 if holds else 2.0, []
    for depth in (n for n in p.depths if n >= 3):
        size = rng.uniform(150, 400, 30)
        w = np.zeros((30, 2, 2))
        w[:, 0, 0], w[:, 1, 1], w[:, 1, 0] = a - factor * c / size, c - factor * a / size, -size
        # det W = −σ_1 σ_2 with σ_2 = 1/1000
        w[:, 0, 1] = -(w[:, 0, 0] * w[:, 1, 1] / size + 1e-3)
        away = np.full(30, True)
        found.append(runaways.Ensemble(depth, max(p.scales), 1.0, away, w, np.full(30, Status.STALLED), away))
    return runaways.growth(p, tuple(found))


def _volume_predicts(rng: Rng, holds: bool) -> Finding:
    """Outcomes nearer to the point of most volume at 19 targets in 20, or at every other; half of them are apart."""
    p = volume_targets.Parameters()
    targets = []
    for mask, depth, scale in product(volume_targets.MASKS, p.depths, p.scales):
        for _ in range(p.targets):
            nearer = rng.random() < (0.95 if holds else 0.5)
            names = (volume_targets.FIT, volume_targets.NUCLEAR, volume_targets.FROBENIUS)
            distance = {name: np.full(p.runs, 2.0 if nearer else 0.5) for name in names}
            distance[volume_targets.VOLUME] = np.ones(p.runs)
            apart = {name: float(rng.random() < 0.5) for name in names}
            targets.append(
                volume_targets.Target(mask, depth, scale, distance, apart, np.full(p.runs, Status.CONVERGED))
            )
    spread = {(n, s): s for n in p.depths_at_two for s in p.scales_at_two}
    data = volume_targets.Data(tuple(targets), spread, dict.fromkeys(p.depths_at_two, 0.5))
    return volume_targets.judge(p, data)[0]


def _volume_kept(rng: Rng, holds: bool) -> Finding:
    """Shares of volume that are uniform, or squares of such: nearer to rank one."""
    p = volume_kept.Parameters()
    power = 1 if holds else 2
    shares = [
        volume_kept.Shares(n, s, rng.random(int(0.95 * p.count)) ** power, p.count)
        for n, s in product(p.depths, p.scales)
    ]
    (found,) = volume_kept.judge(p, tuple(shares))
    return found


def _costs(rng: Rng, holds: bool) -> Finding:
    """Times in proportion to depth, or not growing with it, each off by a factor of up to two or so."""
    p = costs.Parameters()
    sizes = np.array(p.depths, dtype=np.float64) if holds else np.ones(len(p.depths))
    noise = rng.lognormal(sigma=0.3, size=(2, p.count, len(p.depths)))
    (found,) = costs.judge(p, costs.Costs(sizes * noise[0], noise[1]))
    return found


WORLDS: Mapping[str, World] = {
    "sec-3.3.1-shallow": _wide(fig_02_03.shallow, {3: (1.0, 7.0), **_DEEP}, {3: (1.0, 20.0), **_DEEP}),
    "sec-3.3.1-deep": _wide(
        fig_02_03.deep, {3: (1.0, 8.0), **_DEEP}, {3: (1.0, 8.0), 10: (1.0, 1.3), math.inf: (1.3, 1.8)}
    ),
    "sec-3.3.1-rank-one": _wide(
        fig_02_03.rank_one,
        {3: (1.0, 8.0), 10: (1.0, 1.8), math.inf: (1.0, 1.8)},
        dict.fromkeys((3, 10, math.inf), (1.0, 2.0)),
    ),
    "sec-3.3.2-layers": _layers,
    "sec-3.3.2-time": _time,
    "sec-3.3.2-similar": _similar,
    "sec-3.3.2-accumulation": _accumulation,
    "sec-3.3.2-high-rank": _high_rank,
    "sec-3.3.2-outcomes-by-depth": _by_depth,
    "sec-3.4.1-convergence": _deficient(fig_07.convergence, 0.0, 0.01),
    "sec-1.3.4-observed": _deficient(fig_07.observed, 1.0, 0.9),
    "fig-8": _majority,
    "sec-3.4.2-highest": _highest,
    "sec-3.4.3-concentration": _concentration,
    "sec-3.3.2-volume-corner": _curves(0, 0.8, 1.25),
    "sec-3.3.2-volume-density": _curves(1, 1.0, 0.5),
    "sec-3.4.3-volume": _curves(2, 1.0, 0.5),
    "sec-1.3.3-largest-volume": _largest_volume,
    "dln:runaway-frequency": _runaway_frequency,
    "dln:runaway-growth": _runaway_growth,
    "dln:volume-predicts": _volume_predicts,
    "dln:volume-given-kept": _volume_kept,
    "sec-3.1-costs": _costs,
    **FURTHER,
}
"""A world for every rule with power."""
