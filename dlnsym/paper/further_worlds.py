"""Worlds for the rules on what other works claim, and on training with steps, noise and geometry."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.paper import coupling, descent_steps, noisy_training, path_geometry, recovery
from dlnsym.paper.findings import Finding

Rng = np.random.Generator
World = Callable[[Rng, bool], Finding]
"""One finding, from a world in which the statement holds, or does not."""


def _around(middle: float, spread: float, count: int, rng: Rng) -> Array:
    """Lognormal numbers with this median."""
    return np.asarray(middle * rng.lognormal(sigma=spread, size=count))


def _coupled(rng: Rng, holds: bool) -> Finding:
    p = coupling.Parameters()

    def moved(cell: coupling.Cell) -> Array:
        nothing = _around(1e-7, 1.0, p.count, rng)
        if not cell.coupled:
            return nothing
        return np.where(rng.random(p.count) < (1.0 if holds else 0.5), _around(0.1, 1.0, p.count, rng), nothing)

    data = coupling.Data({}, {cell: moved(cell) for cell in p.cells()}, {}, {}, np.full(1, True))
    return coupling.coupled(p, data)


def _rank_one(rng: Rng, holds: bool) -> Finding:
    """σ_2/σ_1 falls like the scale to the power 0.8, or, at depth 3, not at all."""
    p = coupling.Parameters()
    ratio = {}
    for cell in p.cells():
        falls = cell.coupled and (holds or cell.depth > 3)
        for scale in p.scales:
            ratio[cell, scale] = _around(2 * scale**0.8 if falls else 0.5, 1.5 if falls else 0.4, p.count, rng)
    band = {(n, min(p.scales)): np.ones(p.count) for n in p.band_depths}
    return coupling.rank_one(p, coupling.Data(ratio, {}, band, {}, np.full(1, True)))


def _plasticity(rng: Rng, holds: bool) -> Finding:
    p = coupling.Parameters()
    later = {}
    for n in p.band_depths:
        later[n, coupling.FRESH] = _around(0.02, 1.0, p.count, rng)
        later[n, coupling.RESUMED] = _around(0.25 if n == 2 and holds else 0.02, 1.0, p.count, rng)
    return coupling.plasticity(p, coupling.Data({}, {}, {}, later, np.full(1, True)))


def _targets(rng: Rng, three: float, more: float, nuclear: float) -> tuple[recovery.Target, ...]:
    """Errors of 0.3 at depths 1 and 2 and as given beyond, nuclear norms that much above the least at few entries."""
    p, found = recovery.Parameters(), []
    errors = {1: 0.3, 2: 0.3, 3: three}
    for cell in (*p.scarce, *p.plenty):
        for _ in range(p.trials):
            networks = {}
            for n, s in p.depths(cell):
                error = float(_around(errors.get(int(n) if n < 4 else 4, more), 0.2, 1, rng)[0])
                wide = 1.0 + nuclear * float(_around(1.0, 0.3, 1, rng)[0])
                networks[n, s] = recovery.Found(error, 0.005 if cell in p.plenty else 0.1, wide, 1 / wide)
            found.append(recovery.Target(cell, recovery.Found(0.2, 0.0, 1.0, 1.0), networks))
    return tuple(found)


def _recovery_depth(rng: Rng, holds: bool) -> Finding:
    return recovery.depth(recovery.Parameters(), _targets(rng, 0.03 if holds else 0.2, 0.02, 0.01))


def _recovery_deeper(rng: Rng, holds: bool) -> Finding:
    return recovery.deeper(recovery.Parameters(), _targets(rng, 0.02 if holds else 0.15, 0.01, 0.01))


def _recovery_nuclear_norm(rng: Rng, holds: bool) -> Finding:
    return recovery.nuclear_norm(recovery.Parameters(), _targets(rng, 0.03, 0.02, 0.01 if holds else -0.01))


def _descent(rng: Rng, **powers: float) -> descent_steps.Data:
    """Distances that fall with the given powers of step, blur and scale; ranks and times that grow with powers of λ."""
    p = descent_steps.Parameters()

    def falls(keys: Sequence[float], over: Sequence[float], power: float) -> dict[tuple[Any, float], Array]:
        found = {}
        for key in keys:
            size = _around(0.3, 0.8, p.count, rng)
            for x in over:
                found[key, x] = size * x**power * _around(1.0, 0.05, p.count, rng)
        return found

    step, gap = powers.get("step", 1.0), powers.get("gap", 1.0)
    return descent_steps.Data(
        falls(p.depths, p.steps, step),
        falls(p.depths, p.steps, 1.0),
        falls(p.gaps, p.steps, 1.0),
        {g: _around(0.15 * (1 + g * gap), 0.4, p.count, rng) for g in p.gaps},
        {g: _around(150 / (1 + 10 * g), 0.4, p.count, rng) for g in p.gaps},
        falls(p.depths_at_two, p.blurs, powers.get("perturbation", 1.0)),
        {(n, s): _around(s ** powers.get("scale", 0.0), 1.0, p.count, rng) for n in p.depths_at_two for s in p.scales},
    )


def _descent_order(rng: Rng, holds: bool) -> Finding:
    return descent_steps.order(descent_steps.Parameters(), _descent(rng, step=1.0 if holds else 0.8))


def _imbalance(rng: Rng, holds: bool) -> Finding:
    return descent_steps.imbalance(descent_steps.Parameters(), _descent(rng, gap=1.0 if holds else 0.0))


def _nearly_balanced(rng: Rng, holds: bool) -> Finding:
    return descent_steps.nearly(descent_steps.Parameters(), _descent(rng, perturbation=1.0 if holds else 0.5))


def _independent_layers(rng: Rng, holds: bool) -> Finding:
    return descent_steps.independent(descent_steps.Parameters(), _descent(rng, scale=0.5 if holds else 0.0))


@cache
def _laws() -> Mapping[tuple[str, int, str], noisy_training.Law]:
    p = replace(noisy_training.Parameters(), points=50_000)
    rng = np.random.default_rng(0)
    found = {}
    for name in noisy_training.LOSSES:
        for n in p.depths:
            both, _ = noisy_training.laws(p, name, n, rng)
            found.update({(name, n, what): law for what, law in both.items()})
    return found


def _noise(kind: str, key: str) -> World:
    """Smallest singular values from the law of the free energy, or from that of volume."""

    def world(rng: Rng, holds: bool) -> Finding:
        p, laws = noisy_training.Parameters(), _laws()
        seen = {}
        for name in noisy_training.LOSSES:
            for n in p.depths:
                law = laws[name, n, noisy_training.FREE if holds else noisy_training.VOLUME]
                for t in p.times:
                    seen[name, n, kind, t] = np.interp(rng.random(p.count), law.below, law.values)
        return noisy_training.predicts(p, noisy_training.Data(seen, laws, {}, {}), kind, key)

    return world


def _paths(rng: Rng, excess: float, nearer: float, correlation: float) -> dict[float, path_geometry.Paths]:
    p = path_geometry.Parameters()
    found = {}
    for n in p.depths:
        ones = np.ones(p.count)
        away = np.where(rng.random(p.count) < nearer, 0.5, 2.0)
        found[n] = path_geometry.Paths(
            over_geodesic=1.0 + _around(excess, 0.5, p.count, rng),
            over_line=ones,
            from_geodesic=away,
            from_line=ones,
            known=ones > 0,
            turning=ones,
            scalar=ones,
            correlation=np.clip(correlation + 0.2 * rng.normal(size=p.count), -1.0, 1.0),
            rival=0.2 * rng.normal(size=p.count),
            example={},
        )
    return found


def _near_geodesic(rng: Rng, holds: bool) -> Finding:
    return path_geometry.near(path_geometry.Parameters(), _paths(rng, 0.1, 0.9 if holds else 0.4, 0.0))


def _curvature_turns(rng: Rng, holds: bool) -> Finding:
    return path_geometry.turns(path_geometry.Parameters(), _paths(rng, 0.1, 0.5, 0.8 if holds else 0.2))


FURTHER: Mapping[str, World] = {
    "shin-yun:coupling": _coupled,
    "shin-yun:rank-one": _rank_one,
    "shin-yun:plasticity": _plasticity,
    "arora:depth": _recovery_depth,
    "arora:deeper": _recovery_deeper,
    "arora:nuclear-norm": _recovery_nuclear_norm,
    "dln:descent-order": _descent_order,
    "dln:imbalance": _imbalance,
    "dln:nearly-balanced": _nearly_balanced,
    "dln:independent-layers": _independent_layers,
    "dln:free-energy-balanced": _noise(noisy_training.BALANCED, "dln:free-energy-balanced"),
    "dln:free-energy-descent": _noise(noisy_training.DESCENT, "dln:free-energy-descent"),
    "dln:near-geodesic": _near_geodesic,
    "dln:curvature-turns": _curvature_turns,
}
