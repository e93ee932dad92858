"""Distributions along the hyperbola of rank-one minimisers: what volume predicts, and where outcomes lie.

A point of a lobe is given by u = ½ log|w_12/w_21|: 0 at the corner, and ± for points mirrored in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.completion.invariants import conserved
from dlnsym.completion.problem import CompletionProblem
from dlnsym.manifold.geometry import log_volume

FARTHEST = 40.0
"""|u| up to which a law is tabulated; beyond, at N >= 3, less than 1e-15 of it is left."""
_POINTS = 16_001
_HALVINGS = 60


def coordinates(w: Array) -> tuple[Array, Array]:
    """u and the lobe, the sign of w_12, of matrices (n, 2, 2); nan and 0 where w_12 and w_21 do not share a sign.

    For a diagonal with a positive product the lobes lie where they do.
    """
    upper, lower = w[:, 0, 1], w[:, 1, 0]
    lobe = np.where(upper * lower > 0, np.sign(upper), 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        u = np.where(lobe != 0, np.log(np.abs(upper / lower)) / 2, np.nan)
    return u, lobe


def point(diagonal: tuple[float, float], u: Array) -> Array:
    """w_12 at u on the lobe w_12 > 0."""
    w: Array = np.sqrt(diagonal[0] * diagonal[1]) * np.exp(u)
    return w


@dataclass(frozen=True)
class Law:
    """A distribution of u, tabulated: ``density`` integrates to 1, ``cumulative`` is its distribution function."""

    u: Array
    density: Array
    cumulative: Array

    def below(self, u: Array) -> Array:
        """The distribution function at u."""
        share: Array = np.interp(u, self.u, self.cumulative)
        return share

    def median_size(self) -> float:
        """The median of |u|; the law is symmetric."""
        return float(np.interp(0.75, self.cumulative, self.u))


def law_of_volume(diagonal: tuple[float, float], depth: float, rank: int) -> Law:
    """What volume near the hyperbola predicts, as a density over Euclidean arc length turned into one over u.

    At rank 2 the density is the leading coefficient of the blow-up of volume in the plane of minimisers; at rank 1 it
    is the density of volume on the matrices of rank one, (3.34).
    """
    curve = Hyperbola(diagonal)
    u = np.linspace(-FARTHEST, FARTHEST, _POINTS)
    w = point(diagonal, u)
    log_density = curve.log_blowup(w, depth) if rank == 2 else log_volume(curve.matrix(w), depth, rank=1)
    # arc length for one unit of u
    return tabulated(u, np.exp(log_density) * curve.speed(w) * w)


def tabulated(u: Array, weight: Array) -> Law:
    """The law with a density in proportion to ``weight``, by the trapezoidal rule."""
    pieces = (weight[1:] + weight[:-1]) / 2 * np.diff(u)
    total = pieces.sum()
    return Law(u, weight / total, np.concatenate([[0.0], np.cumsum(pieces) / total]))


def from_the_start(diagonal: tuple[float, float], starts: Array, depth: float) -> Array:
    """u of the outcome from a start of rank one, without integrating: what the flow keeps fixes it up to the lobe."""
    curve, problem = Hyperbola(diagonal), CompletionProblem(np.diag(diagonal), np.eye(2))
    given = conserved(problem, starts, depth, rank=1)[:, 0]

    def at(u: Array) -> Array:
        there: Array = conserved(problem, curve.matrix(point(diagonal, u)), depth, rank=1)[:, 0]
        return there

    return bisected(at, given, 10.0)


def bisected(rising: Callable[[Array], Array], values: Array, reach: float) -> Array:
    """Where a rising function takes each value, between ± ``reach``."""
    low, high = np.full(values.shape, -reach), np.full(values.shape, reach)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        below = rising(middle) < values
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    found: Array = (low + high) / 2
    return found
