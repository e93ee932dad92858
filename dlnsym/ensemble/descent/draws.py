"""What is random in a step: the rows of the data that it sees, and Gaussian noise on the gradient of every layer.

Every trajectory has generators of its own, so that it does not depend on which others are computed with it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.random import Generator, SeedSequence
from numpy.typing import NDArray

from dlnsym._shared.validate import Array, Flags

_BLOCK = 1 << 18
"""Random numbers that are drawn ahead, at most, or those of one step."""

Chosen = NDArray[np.intp]


class Batches:
    """For every step and trajectory, ``size`` of ``rows`` rows, all choices equally likely."""

    def __init__(self, seed: int, trajectories: int, rows: int, size: int) -> None:
        self._rows, self._size = rows, size
        self._uniform = _Ahead(seed, 0, trajectories, rows)

    def draw(self) -> Chosen:
        """The rows of the next step, (trajectories, size)."""
        keys = self._uniform.next()
        if self._size == self._rows:
            return np.broadcast_to(np.arange(self._rows), keys.shape)
        return np.sort(np.argpartition(keys, self._size - 1, axis=-1)[:, : self._size], axis=-1)

    def keep(self, which: Flags) -> None:
        """Only some of the trajectories go on."""
        self._uniform.keep(which)


class Noise:
    """For every step, trajectory and layer, independent N(0, 1) entries."""

    def __init__(self, seed: int, trajectories: int, shapes: Sequence[tuple[int, int]]) -> None:
        self._shapes, self._cuts = shapes, np.cumsum([math.prod(s) for s in shapes])
        self._normal = _Ahead(seed, 1, trajectories, int(self._cuts[-1]))

    def draw(self) -> list[Array]:
        """That of the next step for every layer, (trajectories, rows, columns)."""
        flat = np.split(self._normal.next(), self._cuts[:-1], axis=-1)
        return [part.reshape(-1, *shape) for part, shape in zip(flat, self._shapes, strict=True)]

    def keep(self, which: Flags) -> None:
        """Only some of the trajectories go on."""
        self._normal.keep(which)


class _Ahead:
    """Random numbers of several steps drawn at once: uniform (law 0) or normal (law 1)."""

    def __init__(self, seed: int, law: int, trajectories: int, numbers: int) -> None:
        self._generators = [np.random.default_rng(SeedSequence(seed, spawn_key=(law, k))) for k in range(trajectories)]
        self._law, self._numbers, self._at = law, numbers, 0
        self._block = np.empty((trajectories, 0, numbers))

    def next(self) -> Array:
        """(trajectories, numbers)."""
        if self._at == self._block.shape[1]:
            steps = max(1, _BLOCK // (self._numbers * len(self._generators)))
            self._block = np.stack([self._drawn(g, steps) for g in self._generators])
            self._at = 0
        self._at += 1
        found: Array = self._block[:, self._at - 1]
        return found

    def keep(self, which: Flags) -> None:
        self._generators = [g for g, stays in zip(self._generators, which, strict=True) if stays]
        self._block = self._block[which]

    def _drawn(self, generator: Generator, steps: int) -> Array:
        size = steps, self._numbers
        return generator.random(size) if self._law == 0 else generator.standard_normal(size)
