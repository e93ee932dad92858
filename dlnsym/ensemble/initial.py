"""Initial matrices: independent N(0, scale²) entries, one random stream for each trajectory.

The streams are disjoint stretches of one counter-based generator (Philox 4x64, Salmon et al. 2011), keyed by NumPy's
SeedSequence: trajectory i reads the draws that belong to counter values of its own, wherever and in whatever company
it is computed.  A SeedSequence child and a generator of its own for every trajectory would do the same for ten times
the cost of the whole integration at d = 2.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Philox, SeedSequence
from scipy.special import ndtri

from dlnsym._validate import Array
from dlnsym.manifold.decomposition import decompose

_WORDS = 4
"""64-bit words that one counter value gives."""


def initial(seed: int, scale: float, width: int, start: int, stop: int, rank: int | None = None) -> Array:
    """Initial end-to-end matrices of trajectories ``start`` to ``stop``, (stop − start, d, d).

    With ``rank`` r they are the best approximations of rank r, equation (3.35).  Every matrix depends on ``seed``,
    ``scale``, ``width``, ``rank`` and its own number only.

    >>> together, apart = initial(7, 1e-3, 2, 0, 4), initial(7, 1e-3, 2, 3, 4)
    >>> bool((together[3] == apart[0]).all())
    True
    """
    blocks = -(-width * width // _WORDS)
    key = SeedSequence(seed, spawn_key=(width,)).generate_state(2, np.uint64)
    generator = Philox(key=key)
    generator.advance(blocks * start)
    words = generator.random_raw((stop - start) * blocks * _WORDS).reshape(stop - start, blocks * _WORDS)
    # the middle of one of 2^52 equal intervals, so that neither 0 nor 1 comes up
    uniform = ((words[:, : width * width] >> np.uint64(12)) + 0.5) * 2.0**-52
    w: Array = (scale * ndtri(uniform)).reshape(-1, width, width)
    if rank is None or rank == width:
        return w
    u, sigma, vt = decompose(w)
    kept: Array = (u[:, :, :rank] * sigma[:, None, :rank]) @ vt[:, :rank]
    return kept
