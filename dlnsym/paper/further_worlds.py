"""Worlds for the rules on what other works claim, and on training with steps, noise and geometry."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.paper import coupling
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


FURTHER: Mapping[str, World] = {
    "shin-yun:coupling": _coupled,
    "shin-yun:rank-one": _rank_one,
    "shin-yun:plasticity": _plasticity,
}
