"""Where the trajectories of an ensemble start: independent N(0, scale²) entries, or matrices that are given.

The streams of the trajectories are disjoint stretches of one counter-based generator (Philox 4x64, Salmon et al. 2011),
keyed by NumPy's SeedSequence: trajectory i reads the draws that belong to counter values of its own, wherever and in
whatever company it is computed.  A SeedSequence child and a generator of its own for every trajectory would do the same
for ten times the cost of the whole integration at d = 2.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.random import Philox, SeedSequence
from scipy.special import ndtri

from dlnsym._validate import Array
from dlnsym.flow.points import FloatPoint

_WORDS = 4
"""64-bit words that one counter value gives."""


class Starts(Protocol):
    """The initial matrices of an ensemble of any count, by number."""

    def take(self, start: int, stop: int) -> Array:
        """Those of trajectories ``start`` to ``stop``, (stop − start, m, n)."""

    def piece(self, start: int, stop: int) -> Starts:
        """What a process needs to :meth:`take` these."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values by which a store knows them."""


@dataclass(frozen=True)
class Gaussian:
    """Independent N(0, scale²) entries; with a rank r, the best approximations of rank r, equation (3.35).

    >>> starts = Gaussian(seed=7, scale=1e-3, shape=(2, 2))
    >>> bool((starts.take(0, 4)[3] == starts.take(3, 4)[0]).all())
    True
    """

    seed: int
    scale: float
    shape: tuple[int, int]
    rank: int | None = None

    def take(self, start: int, stop: int) -> Array:
        """Every matrix depends on the fields and its own number only."""
        m, n = self.shape
        blocks = -(-m * n // _WORDS)
        key = SeedSequence(self.seed, spawn_key=(m,) if m == n else (m, n)).generate_state(2, np.uint64)
        generator = Philox(key=key)
        generator.advance(blocks * start)
        words = generator.random_raw((stop - start) * blocks * _WORDS).reshape(stop - start, blocks * _WORDS)
        # the middle of one of 2^52 equal intervals, so that neither 0 nor 1 comes up
        uniform = ((words[:, : m * n] >> np.uint64(12)) + 0.5) * 2.0**-52
        w: Array = (self.scale * ndtri(uniform)).reshape(-1, m, n)
        return w if self.rank in (None, min(m, n)) else FloatPoint(w).nearest(self.rank)

    def piece(self, start: int, stop: int) -> Gaussian:
        return self

    def to_json(self) -> dict[str, Any]:
        return {"law": "gaussian", "seed": self.seed, "scale": self.scale}


@dataclass(frozen=True, eq=False)
class Given:
    """Matrices (count, m, n), of which this object holds those from number ``first`` on."""

    W0: Array
    first: int = 0

    def take(self, start: int, stop: int) -> Array:
        return self.W0[start - self.first : stop - self.first].copy()

    def piece(self, start: int, stop: int) -> Given:
        return Given(self.take(start, stop), start)

    def to_json(self) -> dict[str, Any]:
        """A digest of the bits."""
        plain = np.ascontiguousarray(self.W0, dtype="<f8")
        return {"law": "given", "count": len(plain), "sha256": hashlib.sha256(plain.tobytes()).hexdigest()}
