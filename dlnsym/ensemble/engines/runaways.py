"""Which trajectories run to infinity, have come to rest, or to the matrix 0: the same answers for several engines.

For 2 × 2 completion with one entry not observed there is a region that no trajectory leaves, and in which each one runs
away, proved in derivations/minimisers/runaways.py.  Elsewhere a trajectory is taken for a runaway by what it has done.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.control import IDLE, IDLE_LOOKS, LOOK_AGAIN, NO_FALL, SLOWING
from dlnsym.losses.protocol import Loss
from dlnsym.losses.runaway_region import trapped

SMALLEST = 1e-100
"""Size of W that is taken for 0."""

FAR = 10.0
"""W is far out where it is so many times the size of what is fitted."""

RUNAWAY_SIZE, RUNAWAY_LOSS = 200.0, 0.97
"""W runs away where it has grown to this many times the size of what is fitted, while it doubled the loss kept this
share, and the loss has fallen by less and less for some doublings in a row."""
SHRINKING, DOUBLINGS = 0.9, 3
"""A loss that tends to a number above 0 falls by at most this share of what it fell by while W doubled before, so many
times in a row; one that W goes far out to lower falls by more and more."""

LOOK_EVERY = 4
"""Steps after which the size of W is looked at."""


def extent(loss: Loss) -> float:
    """Twice the loss over its slope at W = 0: of a completion problem, the size of what is observed; 0 without a
    slope."""
    zero = np.zeros(loss.shape)
    slope = float(np.linalg.norm(loss.gradient(zero)))
    return 2.0 * float(loss.value(zero)) / slope if slope > 0 else 0.0


class Watch:
    """Looks at a trajectory each time flow time has grown by a factor, or W by a factor of two."""

    def __init__(self, loss: Loss, depth: float, start: Array, size: float, t: float, value: float) -> None:
        self._loss, self._depth, self._start, self._extent = loss, depth, start[None], extent(loss) or size
        self._look, self._mark = (t, value, 0.0), (size, value)
        self._fall, self._shrinking = 0.0, 0
        self._steps = self._idle = 0

    def judge(self, t: float, loss: float, w: Callable[[], Array], is_at_rest: Callable[[], bool]) -> Status | None:
        """Whether it is at the origin, at rest, or runs away."""
        self._steps += 1
        if self._steps % LOOK_EVERY == 0:
            size = float(np.linalg.norm(w()))
            if size < SMALLEST:
                return Status.ORIGIN
            if self.runs_away(size, loss, w):
                return Status.RUNAWAY
        begun, before, pace_before = self._look
        if t > LOOK_AGAIN * begun:
            fall = before - loss
            pace = fall / (t - begun)
            slower = pace <= SLOWING * pace_before or fall <= NO_FALL * loss
            self._idle = self._idle + 1 if slower and loss > IDLE * before else 0
            self._look = t, loss, pace
            if self._idle >= IDLE_LOOKS and is_at_rest():
                return Status.STALLED
        return None

    def runs_away(self, size: float, loss: float, w: Callable[[], Array]) -> bool:
        """Whether W, of this size, runs to infinity."""
        size_before, before = self._mark
        if 0.5 * size_before < size < 2.0 * size_before:
            return False
        fall = before - loss
        less = size > size_before and fall <= SHRINKING * self._fall
        self._mark, self._fall, self._shrinking = (size, loss), fall, self._shrinking + 1 if less else 0
        if size < size_before or size < FAR * self._extent:
            return False
        flat = loss > RUNAWAY_LOSS * before and self._shrinking >= DOUBLINGS
        if size > RUNAWAY_SIZE * self._extent and flat:
            return True
        return bool(trapped(self._loss, self._depth, w()[None], self._start)[0])
