"""The embedded Runge–Kutta pair DOP853 of order 8, for many states at once, each with its own step.

Twelve stages; the error estimate combines formulas of order 5 and 3 (Hairer, Nørsett, Wanner, Solving Ordinary
Differential Equations I, II.5 and II.10).  The coefficients are SciPy's.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.integrate import DOP853

from dlnsym._validate import Array

A, B, E3, E5 = (np.asarray(c) for c in (DOP853.A[: DOP853.n_stages, : DOP853.n_stages], DOP853.B, DOP853.E3, DOP853.E5))
EXPONENT = -1 / (DOP853.error_estimator_order + 1)


class Stepper:
    """The method on numpy arrays, with room for its stages.

    Sums run over the stages in a fixed order and number by number, so that a lane does not depend on the others in any
    bit.
    """

    def __init__(self) -> None:
        self._stages: list[Array] = []

    def step(self, rate: Callable[[Array, Array], None], state: Array, h: Array) -> tuple[Array, Array, Array]:
        """One step of size ``h``, which broadcasts over ``state``; ``rate`` writes the rate at one array into another.

        Returns the new state and the two error estimates, each to be multiplied by ``h``.
        """
        if not self._stages or self._stages[0].shape != state.shape:
            self._stages = [np.empty_like(state) for _ in range(len(A))]
        stages = self._stages
        rate(state, stages[0])
        for row, stage in zip(A[1:], stages[1:], strict=True):
            rate(_moved(state, h, _combined(row, stages)), stage)
        return _moved(state, h, _combined(B, stages)), _combined(E5, stages), _combined(E3, stages)


def _moved(state: Array, h: Array, by: Array) -> Array:
    by *= h
    by += state
    return by


def _combined(weights: Array, stages: list[Array]) -> Array:
    first, *others = ((float(w), stage) for w, stage in zip(weights, stages, strict=False) if w)
    total = np.multiply(first[1], first[0])
    term = np.empty_like(total)
    for weight, stage in others:
        np.multiply(stage, weight, out=term)
        total += term
    return total
