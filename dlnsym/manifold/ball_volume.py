"""Densities of volume, volumes of fibres and the effective rank, from balls of singular values that may overlap."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from flint import arb

from dlnsym.kernels import arb_target

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold

Ball = Any


def log_density_on(manifold: Manifold, sigma: Sequence[Ball]) -> Ball:
    """log sqrt(det g^N), as :func:`dlnsym.manifold.volume.log_density_on`."""
    depth = arb(manifold.N)
    total = _sum(arb_target.volume_single(s, depth) for s in sigma)
    total += _sum(arb_target.volume_pair(s, t, depth) for s, t in combinations(sigma, 2))
    edges = 0 if manifold.frozen else sum(manifold.shape) - 2 * manifold.rank
    if edges:
        total += arb(edges) / 2 * _sum(arb_target.volume_mixed(s, depth) for s in sigma)
    return total


def log_fibre_volume(manifold: Manifold, sigma: Sequence[Ball], width: int) -> Ball:
    """Of hidden layers of this width, as :func:`dlnsym.manifold.entropy.log_fibre_volume`."""
    depth, rank = arb(manifold.N), len(sigma)
    total = _sum(arb_target.fibre_pair(s, t, depth) for s, t in combinations(sigma, 2))
    total += _sum(arb_target.fibre_single(s, depth, width - rank) for s in sigma)
    factors = (arb_target.orthogonal_factor(n, (arb(n) / 2).lgamma()) for n in range(width - rank + 1, width + 1))
    return total + (depth - 1) * _sum(factors)


def effective_rank(sigma: Sequence[Ball]) -> Ball:
    """Of singular values > 0."""
    total = _sum(sigma)
    return arb_target.effective_rank(_sum(arb_target.entropy_term(s, total) for s in sigma))


def _sum(terms: Any) -> Ball:
    return sum(terms, start=arb(0))
