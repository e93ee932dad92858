"""Outcomes of 2 × 2 diagonal completion: where they lie next to the hyperbola of rank-one minimisers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize_scalar

from dlnsym._shared.validate import Array, Flags
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.ensemble import Status
from dlnsym.manifold.decomposition import singular_values
from dlnsym.paper.fixed_step import FixedStep

if TYPE_CHECKING:
    import xarray

Diagonal = tuple[float, float]


@cache
def corner(diagonal: Diagonal) -> tuple[float, float]:
    """(w_12, w_21) of the point on the lobe w_12 > 0 at which volume blows up most: the corner of that lobe.

    The other lobe's is its negative.

    >>> corner((1.0, 4.0))
    (2.0, 2.0)
    """
    curve = Hyperbola(diagonal)
    scale = math.sqrt(abs(diagonal[0] * diagonal[1]))

    def loss(log_w: float) -> float:
        return -float(curve.log_blowup(scale * math.exp(log_w), math.inf))

    best = minimize_scalar(loss, bracket=(-1.0, 0.5), options={"xtol": 1e-12})
    w = curve.matrix(scale * math.exp(float(best.x)))
    return round(float(w[0, 1]), 7), round(float(w[1, 0]), 7)


@dataclass(frozen=True)
class Outcomes:
    """What is read off an ensemble; every array is over all its trajectories, converged or not.

    ``fixed_step`` is what the paper's own method, RK4 with a fixed step, gives for the first of the same starts.
    """

    w: Array
    converged: Flags
    status: Array
    time: Array
    effective_rank: Array
    fixed_step: FixedStep | None = None

    @staticmethod
    def of(dataset: xarray.Dataset) -> Outcomes:
        """From what :func:`dlnsym.ensemble` returns; the time of a run that did not converge is infinite."""
        status = dataset["status"].values
        converged = status == Status.CONVERGED
        time = np.where(converged, dataset["time"].values, np.inf)
        return Outcomes(dataset["W"].values, converged, status, time, dataset["effective_rank"].values)

    def by(self, time: float) -> Outcomes:
        """Those that converged by a flow time, which a selection of examples may have kept."""
        taken = self.time <= time
        return Outcomes(
            self.w[taken], self.converged[taken], self.status[taken], self.time[taken], self.effective_rank[taken]
        )

    def __len__(self) -> int:
        return len(self.status)

    @property
    def w_12(self) -> Array:
        return self.w[:, 0, 1]

    @property
    def w_21(self) -> Array:
        return self.w[:, 1, 0]

    @property
    def off_rank_one(self) -> Array:
        """Distance to the nearest matrix of rank one in the spectral norm: σ_2, by Eckart, Young and Mirsky."""
        return singular_values(self.w)[:, -1]

    def from_corner(self, diagonal: Diagonal) -> Array:
        """Distance in the plane of (w_12, w_21) to the nearer of the two corners."""
        here = np.stack([self.w_12, self.w_21], axis=-1)
        there = np.array(corner(diagonal))
        distance: Array = np.minimum(*(np.linalg.norm(here - sign * there, axis=-1) for sign in (1, -1)))
        return distance

    def stopped(self) -> str:
        """How many ended with which status, in words."""
        counts = {s.label: int((self.status == s).sum()) for s in Status}
        return ", ".join(f"{count} {label}" for label, count in counts.items() if count)
