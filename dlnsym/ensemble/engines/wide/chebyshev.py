"""Runge–Kutta–Chebyshev methods: explicit, and stable for eigenvalues as far as 0.65 s² to the left with s stages.

The method of order 2 of Sommeijer, Shampine and Verwer (1998) with its damping 2/13.  All its stages are of order 2, so
that both terms of its error in h³ are, nearly, one multiple of y‴, :attr:`Scheme.defect`.  A third difference of the
states already found gives y‴ without a stiff part: adding that multiple makes the order 3 at no cost.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.lengths import MOST_TABULATED

DAMPING = 2.0 / 13.0
LEAST_STAGES = 5
"""From here on the two terms of the error agree to one per cent."""


class Scheme(NamedTuple):
    """The coefficients for s stages.

    The first stage adds ``first`` h f(y).  Each of the ``rows``, weights of y, of the stage before, of the one before
    that, of h f there and of h f(y), gives one more.  ``defect`` is the share of h³ y‴/6 that the method misses.
    """

    first: float
    rows: Array
    defect: float


def stages(reach: float) -> int:
    """How many stages are stable for h times the spectral radius.

    >>> stages(0.0), stages(100.0)
    (5, 13)
    """
    return max(LEAST_STAGES, math.ceil(math.sqrt(1.0 + 1.54 * reach)))


def reach(s: int) -> float:
    """The greatest h times spectral radius for s stages."""
    return (s * s - 1.0) / 1.54


@lru_cache(maxsize=1024)
def scheme(s: int) -> Scheme:
    """The coefficients for s stages.

    >>> round(scheme(5).defect, 3), round(scheme(1000).defect, 3)
    (0.467, 0.393)
    """
    w0 = 1.0 + DAMPING / s**2
    value, slope, bend = [1.0, w0], [0.0, 1.0], [0.0, 0.0]
    for j in range(2, s + 1):
        bend.append(4.0 * slope[j - 1] + 2.0 * w0 * bend[j - 1] - bend[j - 2])
        slope.append(2.0 * value[j - 1] + 2.0 * w0 * slope[j - 1] - slope[j - 2])
        value.append(2.0 * w0 * value[j - 1] - value[j - 2])
    w1 = slope[s] / bend[s]
    b = [0.0, 0.0, *(bend[j] / slope[j] ** 2 for j in range(2, s + 1))]
    b[0] = b[1] = b[2]
    rows = []
    for j in range(2, s + 1):
        mu, nu, mu_rate = 2.0 * b[j] * w0 / b[j - 1], -b[j] / b[j - 2], 2.0 * b[j] * w1 / b[j - 1]
        rows.append((1.0 - mu - nu, mu, nu, mu_rate, -(1.0 - b[j - 1] * value[j - 1]) * mu_rate))
    first = b[1] * w1
    ends = _series(first, rows)
    # exact values are 1/3 for [τ, τ] and 1/6 for [[τ]]
    missing = 0.5 * (3.0 * (1.0 / 3.0 - ends[2]) + 6.0 * (1.0 / 6.0 - ends[3]))
    return Scheme(first, np.array(rows), missing)


@lru_cache(maxsize=1)
def tabulated() -> tuple[Array, Array]:
    """Rows (s, most − 1, 5), and first and defect (s, 2), for all numbers of stages up to :data:`MOST_TABULATED`."""
    rows, heads = np.zeros((MOST_TABULATED + 1, MOST_TABULATED - 1, 5)), np.zeros((MOST_TABULATED + 1, 2))
    for s in range(LEAST_STAGES, MOST_TABULATED + 1):
        first, own, defect = scheme(s)
        rows[s, : s - 1] = own
        heads[s] = first, defect
    return rows, heads


_Series = tuple[float, float, float, float]
"""Coefficients of the elementary differentials f, f′f, f″(f, f), f′f′f."""


def _rate(a: _Series) -> _Series:
    """h f at a point with that series."""
    return 1.0, a[0], a[0] ** 2, a[1]


def _series(first: float, rows: list[tuple[float, float, float, float, float]]) -> _Series:
    start: _Series = (0.0, 0.0, 0.0, 0.0)
    begin = _rate(start)
    before, now = start, _sum((first, begin))
    for _, mu, nu, of_rate, of_begin in rows:
        before, now = now, _sum((mu, now), (nu, before), (of_rate, _rate(now)), (of_begin, begin))
    return now


def _sum(*terms: tuple[float, _Series]) -> _Series:
    a, b, c, d = (sum(weight * series[k] for weight, series in terms) for k in range(4))
    return a, b, c, d
