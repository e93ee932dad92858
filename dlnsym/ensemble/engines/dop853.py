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


def step(rate: Callable[[Array], Array], state: Array, first: Array, h: Array) -> tuple[Array, Array]:
    """One step of size ``h`` (n,) from ``state`` (n, m), whose rate is ``first``.

    Returns the new state and the error estimates (n, m).  Sums run over the stages in a fixed order and
    element by element, so that a row does not depend on the others in any bit.
    """
    stages = [first]
    column = h[:, None]
    for row in A[1:]:
        stages.append(rate(state + column * _combine(row, stages)))
    new = state + column * _combine(B, stages)
    five, three = _combine(E5, stages), _combine(E3, stages)
    scale = np.sqrt(five**2 + 0.01 * three**2)
    error = np.divide(column * five**2, scale, out=np.zeros_like(five), where=scale > 0)
    return new, error


def _combine(weights: Array, stages: list[Array]) -> Array:
    total = np.zeros_like(stages[0])
    for weight, stage in zip(weights, stages, strict=False):
        if weight:
            total += weight * stage
    return total
