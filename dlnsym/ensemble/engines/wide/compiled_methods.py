"""The two methods of a step in machine code."""

from __future__ import annotations

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.chebyshev import Scheme, tabulated
from dlnsym.ensemble.engines.wide.compiled_runs import Runs
from dlnsym.ensemble.engines.wide.compiled_steps import Programs
from dlnsym.ensemble.engines.wide.methods import A, Bend, Explicit, Stabilised, shares
from dlnsym.kernels.machine import compiled

_STAGES = len(A)
MOST_SEEN = 32
"""Arrays whose addresses are remembered."""


class CompiledMethods:
    """Steps by machine code: as :class:`~dlnsym.ensemble.engines.wide.methods.PlainMethods`."""

    def __init__(self, programs: Programs, runs: Runs, fixed: tuple[int, int, int], loss: Array) -> None:
        size = programs.size
        self._runs = runs
        self._programs, self._fixed, self._loss = programs, fixed, loss
        self._new, self._rate = np.empty(size), np.empty(size)
        self._room = compiled.aligned((_STAGES, size))
        self._numbers = compiled.aligned((16,))
        self._seen: dict[int, tuple[Array, int]] = {}

    def _address(self, array: Array) -> int:
        """Of an array, asked for once: the same few come again and again."""
        seen = self._seen.get(id(array))
        if seen is None:
            if len(self._seen) > MOST_SEEN:
                self._seen.clear()
            # kept, so that no other array has its number
            seen = self._seen[id(array)] = array, array.ctypes.data
        return seen[1]

    def explicit(self, state: Array, first: Array, h: float) -> Explicit:
        numbers = self._numbers
        numbers[0] = h
        rows = (state, first, self._new, self._rate, self._room, numbers)
        self._programs.explicit(*map(self._address, rows), *self._fixed)
        return Explicit(self._new, self._rate, float(self._loss[0]), float(numbers[1]), float(numbers[2]))

    def stabilised(self, state: Array, first: Array, h: float, scheme: Scheme, bend: Bend | None) -> Stabilised:
        count = len(scheme.rows)
        numbers = self._numbers
        past = (state,) * 3 if bend is None else bend.past
        of_change, of_rates, share = shares(h, scheme, bend)
        numbers[:8] = (
            h,
            scheme.first * h,
            of_change,
            of_rates,
            *((share * w for w in bend.weights) if bend else [0.0] * 4),
        )
        rows = (state, first, self._new, self._rate, *past, self._room, numbers, scheme.rows)
        self._programs.stabilised(*map(self._address, rows), *self._fixed, count)
        return Stabilised(self._new, self._rate, float(self._loss[0]), float(numbers[8]) ** 0.5)

    def ahead(self, stabilised: bool, state: Array, rate: Array, slope: Array, ring: Array, course: Array) -> bool:
        rows = (state, rate, self._new, self._rate, self._room, slope, ring, self._numbers, course)
        addresses = map(self._address, rows)
        if stabilised:
            self._runs.stabilised(*addresses, *map(self._address, tabulated()), *self._fixed)
        else:
            self._runs.explicit(*addresses, *self._fixed)
        return True
