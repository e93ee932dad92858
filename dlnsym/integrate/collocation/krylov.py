"""The linear equation of collocation, y = d + ∫ J y at all points, where it is too large to be factored.

With the mean of J in place of J the equation is Sylvester's, which a Schur decomposition of the matrix of integration
solves; the generalised minimal residual method (Saad and Schultz 1986), preconditioned by that, does the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.integrate.collocation import chebyshev

ITERATIONS = 120
EXACT = 2.0**-50
"""Relative residual at which an iterate is a solution."""
GOOD = 2.0**-24
"""Relative residual above which it is none."""
RESTARTS = 2


def solver(j: Array) -> Callable[[Array], Array]:
    """Solves y = d + ∫ J y for d of shape (points, n), J at the points of shape (points, n, n); nan where no solution
    is found.
    """
    q = chebyshev.integration(len(j) - 1)
    nearly = averaged(j)

    def applied(y: Array) -> Array:
        found: Array = y - q @ np.matmul(j, y[..., None])[..., 0]
        return found

    def solve(d: Array) -> Array:
        size = float(np.linalg.norm(d))
        if size == 0.0 or not np.isfinite(size):
            return d * 1.0
        y = np.zeros_like(d)
        left, before = d, size
        for _ in range(1 + RESTARTS):
            y = y + _searched(applied, nearly, left)
            left = d - applied(y)
            now = float(np.linalg.norm(left))
            if not np.isfinite(now):
                break
            if now <= EXACT * size or now > before / 8:
                # what is left where it falls no more is rounding
                return y if now < GOOD * size else np.full(d.shape, np.nan)
            before = now
        return y if before < GOOD * size else np.full(d.shape, np.nan)

    return solve


def averaged(j: Array) -> Callable[[Array], Array]:
    """Solves y = d + ∫ M y with M the mean of J over the step."""
    points, n = len(j), j.shape[-1]
    z, t = _schur(points - 1)
    weights = chebyshev.integration(points - 1)[0] / 2
    mean = np.tensordot(weights, j, 1)
    inverses = np.linalg.inv(np.eye(n) - t.diagonal()[:, None, None] * mean)

    def solve(d: Array) -> Array:
        rest = z.conj().T @ d
        found = np.empty_like(rest)
        for k in range(points - 1, -1, -1):
            found[k] = inverses[k] @ (rest[k] + mean @ (t[k, k + 1 :] @ found[k + 1 :]))
        out: Array = (z @ found).real
        return out

    return solve


@lru_cache(maxsize=16)
def _schur(n: int) -> tuple[Array, Array]:
    from scipy.linalg import schur

    t, z = schur(chebyshev.integration(n), output="complex")
    return z, t


def _searched(applied: Callable[[Array], Array], nearly: Callable[[Array], Array], d: Array) -> Array:
    """An iterate of the method, by SciPy."""
    from scipy.sparse.linalg import LinearOperator, gmres

    def on_rows(call: Callable[[Array], Array]) -> Any:
        return LinearOperator((d.size, d.size), lambda x: call(x.reshape(d.shape)).ravel(), dtype=np.float64)

    found, _ = gmres(on_rows(applied), d.ravel(), M=on_rows(nearly), rtol=EXACT, restart=ITERATIONS, maxiter=1)
    total: Array = found.reshape(d.shape)
    return total
