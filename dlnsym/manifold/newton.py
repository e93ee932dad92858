"""Newton's method with differences, for functions of a few numbers that are not defined everywhere."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.decomposition import singular_values


def newton(f: Callable[[Array], Array | None], start: Array, goal: Array) -> Array | None:
    """Where f is the goal, by Newton's method with differences; None where it does not converge.

    f is None where it is not defined.
    """

    def miss(x: Array) -> Array | None:
        value = f(x)
        return None if value is None or not np.isfinite(value).all() else value - goal

    x, value = start, miss(start)
    for _ in range(60):
        if value is None:
            return None
        size = float(np.abs(value).max())
        if size <= 4e-16 * (1.0 + float(np.abs(goal).max())):
            return x
        columns = []
        for k in range(len(x)):
            h = np.zeros(len(x))
            h[k] = 1e-7 * max(abs(float(x[k])), 1e-3)
            h = h if miss(x + h) is not None else -h
            ahead, behind = miss(x + h), miss(x - h)
            if ahead is None:
                return None
            columns.append((ahead - value) / h[k] if behind is None else (ahead - behind) / (2.0 * h[k]))
        slope = np.array(columns).T
        if not np.isfinite(slope).all() or _singular(slope):
            return None
        move, share = np.linalg.solve(slope, value), 1.0
        while share > 1e-6:
            trial = miss(x - share * move)
            if trial is not None and np.abs(trial).max() < size:
                break
            share *= 0.5
        else:
            return x if size <= 1e-10 else None
        x, value = x - share * move, trial
    return None


def _singular(slope: Array) -> bool:
    """Whether a matrix is singular to rounding."""
    found = singular_values(slope)
    return bool(found[-1] <= len(slope) * np.finfo(np.float64).eps * found[0])
