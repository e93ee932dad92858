"""Where the trajectories of an ensemble start: independent N(0, scale²) entries, or matrices that are given.

The streams of the trajectories are disjoint stretches of one counter-based generator (Philox 4x64, Salmon et al. 2011),
keyed by NumPy's SeedSequence: trajectory i reads the draws that belong to counter values of its own, wherever and in
whatever company it is computed.  A SeedSequence child and a generator of its own for every trajectory would do the same
for ten times the cost of the whole integration at d = 2.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.random import Philox, SeedSequence
from scipy.special import ndtri

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.flow.chart import VANISHED
from dlnsym.flow.network import checked_layers, defects, partial_products
from dlnsym.flow.points import FloatPoint

LARGEST = 1e140
"""The squares of greater entries, and sums of a few, come near the end of the range of float64."""
BALANCED = 1e-10
"""Defect of balance, relative to the squares of the layers, that is put down to rounding."""
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

    @property
    def sizes(self) -> tuple[float, float]:
        """The scale, twice: the least and the greatest size of a start."""
        return self.scale, self.scale

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


def given(
    W0: object, layers: object, rank: int | None, shape: tuple[int, int], depth: float
) -> tuple[Given, int | None]:
    """The starts from the arguments ``W0`` or ``layers``, of which one is None, and their rank, None for the full one.

    Raises ``TypeError`` and ``ValueError``.
    """
    full = min(shape)
    if layers is None:
        w = check.matrices_of_shape("W0", W0, shape).reshape(-1, *shape)
        name, size = "W0", np.abs(w).max(initial=0.0)
    else:
        of_network = checked_layers(layers, shape)
        if depth != len(of_network):
            shown = "inf" if math.isinf(depth) else f"{depth:.0f}"
            raise ValueError(f"depth is {shown} with {len(of_network)} layers; expected their number")
        _check_balance(of_network)
        w = partial_products(of_network)[-1]
        width = min((x.shape[-1] for x in of_network[:-1]), default=full)
        rank = min(full, width) if rank is None else rank
        name, size = "layers", np.abs(w).max(initial=0.0)
    if len(w) == 0:
        raise ValueError(f"{name} is empty; expected at least one start")
    if size >= LARGEST:
        raise ValueError(f"{name} gives an entry of W of size {size:g}; expected below {LARGEST:g}")
    if rank is not None and rank < full:
        return Given(FloatPoint(w).nearest(rank)), rank
    return Given(w.copy()), None


def _check_balance(layers: list[Array]) -> None:
    """Raises ``ValueError`` where neighbouring layers are out of balance by more than :data:`BALANCED`."""
    apart = defects(layers)
    squares = np.stack([(w * w).sum(axis=(-2, -1)) for w in reversed(layers)], axis=-1)
    wrong = apart > BALANCED * (squares[..., :-1] + squares[..., 1:])
    if wrong.any():
        k, j = check.first(wrong)
        raise ValueError(
            f"layers of trajectory {k} are out of balance by {apart[k, j]:.3g} at j = {j + 1} of (1.5); expected "
            "balanced ones, which alone the flow of W describes: use dlnsym.descend or dlnsym.integrate_weights"
        )


@dataclass(frozen=True, eq=False)
class Given:
    """Matrices (count, m, n), of which this object holds those from number ``first`` on."""

    W0: Array
    first: int = 0

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.W0)

    @property
    def vanish(self) -> bool:
        """Whether one of them is taken for 0."""
        return bool((np.abs(self.W0).max(axis=(1, 2)) < VANISHED).any())

    @property
    def sizes(self) -> tuple[float, float]:
        """The least and the greatest size of a start that is not taken for 0; 1 where all are."""
        largest = np.abs(self.W0).max(axis=(1, 2))
        some = largest[largest >= VANISHED]
        return (float(some.min()), float(some.max())) if len(some) else (1.0, 1.0)

    def take(self, start: int, stop: int) -> Array:
        return self.W0[start - self.first : stop - self.first].copy()

    def piece(self, start: int, stop: int) -> Given:
        return Given(self.take(start, stop), start)

    def to_json(self) -> dict[str, Any]:
        """A digest of the bits."""
        plain = np.ascontiguousarray(self.W0, dtype="<f8")
        return {"law": "given", "count": len(plain), "sha256": hashlib.sha256(plain.tobytes()).hexdigest()}
