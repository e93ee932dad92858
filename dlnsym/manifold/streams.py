"""Random numbers that belong to a trajectory and a draw, whoever computes them and in whatever company."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Philox, SeedSequence

from dlnsym._shared.validate import Array

_WORDS = 4
"""64-bit words that one counter value gives."""


@dataclass(frozen=True)
class Normals:
    """Independent standard normal numbers, from disjoint stretches of a counter-based generator (Philox 4x64).

    >>> stream = Normals(seed=7, purpose=0)
    >>> bool((stream.take(5, 0, 4, 3)[2] == stream.take(5, 2, 3, 3)[0]).all())
    True
    """

    seed: int
    purpose: int

    def take(self, draw: int, start: int, stop: int, count: int) -> Array:
        """``count`` numbers of this draw for each of the trajectories ``start`` to ``stop``, (stop − start, count).

        A draw has one ``count`` alone.
        """
        from scipy.special import ndtri

        blocks = -(-count // _WORDS)
        key = SeedSequence(self.seed, spawn_key=(_DIFFUSION, self.purpose)).generate_state(2, np.uint64)
        generator = Philox(key=key)
        generator.advance((draw << 128) + blocks * start)
        words = generator.random_raw((stop - start) * blocks * _WORDS).reshape(stop - start, blocks * _WORDS)
        # the middle of one of 2^52 equal intervals, so that neither 0 nor 1 comes up
        found: Array = ndtri(((words[:, :count] >> np.uint64(12)) + 0.5) * 2.0**-52)
        return found


_DIFFUSION = 0xD1FF
"""Keeps these streams apart from those of other random numbers with the same seed."""
