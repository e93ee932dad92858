"""Polynomials by their values at the points cos(πi/n) and by their coefficients, in float64 and in balls.

Point 0 is the end of a step and point n its start.  Transforms are discrete cosine transforms: SciPy's in float64, and
FLINT's fast Fourier transform of two columns at once in balls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from flint import acb, arb

from dlnsym._shared.validate import Array

Column = list[Any]
"""Balls, one for every point or coefficient."""


@lru_cache(maxsize=64)
def points(n: int) -> Array:
    """cos(πi/n) for i = 0, …, n."""
    found: Array = np.cos(np.pi * np.arange(n + 1) / n)
    return found


def coefficients(values: Array) -> Array:
    """Of the polynomial with these values, along the first axis."""
    from scipy.fft import dct

    found: Array = dct(values, type=1, axis=0) / (len(values) - 1)
    found[0] /= 2
    found[-1] /= 2
    return found


def values(known: Array, n: int) -> Array:
    """At n + 1 points, of a polynomial of degree at most n."""
    from scipy.fft import dct

    padded = np.zeros((n + 1, *known.shape[1:]))
    padded[: len(known)] = known / 2
    padded[0] *= 2
    padded[-1] *= 2
    found: Array = dct(padded, type=1, axis=0)
    return found


def integrated(known: Array) -> Array:
    """Coefficients of the integral from −1; the degree stays, so that the last coefficient is lost."""
    n = len(known) - 1
    above = np.concatenate([known[2:], np.zeros((1, *known.shape[1:]))])
    below = known[:-1].copy()
    below[0] *= 2
    k = np.arange(1, n + 1).reshape(-1, *(1,) * (known.ndim - 1))
    rest = (below - above) / (2 * k)
    signs = (-1.0) ** k
    return np.concatenate([-(signs * rest).sum(axis=0, keepdims=True), rest])


@lru_cache(maxsize=16)
def integration(n: int) -> Array:
    """The matrix from values to values of the integral from −1."""
    return values(integrated(coefficients(np.eye(n + 1))), n)


def sampled(known: Array, x: Array) -> Array:
    """Values at any points of [−1, 1]."""
    found: Array = np.cos(np.arccos(np.clip(x, -1, 1))[:, None] * np.arange(len(known))) @ known.reshape(len(known), -1)
    return found.reshape(len(x), *known.shape[1:])


def fast_length(n: int) -> int:
    """The least 2^k or 3·2^k of at least n: the transform of balls is fast there."""
    power = max(8, 1 << (n - 1).bit_length())
    return 3 * power // 4 if n <= 3 * power // 4 else power


def ball_coefficients(columns: Sequence[Column]) -> list[Column]:
    """As :func:`coefficients`, for columns of balls."""
    found = []
    for column in _transformed(columns):
        n = len(column) - 1
        scaled = [x / n for x in column]
        scaled[0] /= 2
        scaled[-1] /= 2
        found.append(scaled)
    return found


def ball_values(columns: Sequence[Column], n: int) -> list[Column]:
    """As :func:`values`, for columns of balls."""
    zero = arb(0)
    halved = []
    for column in columns:
        padded = [x / 2 for x in column] + [zero] * (n + 1 - len(column))
        padded[0] *= 2
        padded[-1] *= 2
        halved.append(padded)
    return list(_transformed(halved))


def ball_integrated(column: Column, start: Any, half: Any) -> Column:
    """Coefficients of ``start`` plus ``half`` times the integral from −1, as :func:`integrated`."""
    n, zero = len(column) - 1, arb(0)
    known = [*column, zero]
    rest = [half * (known[k - 1] - known[k + 1]) / (2 * k) for k in range(2, n + 1)]
    rest.insert(0, half * (known[0] - known[2] / 2))
    at_start = sum((x if k % 2 else -x for k, x in enumerate(rest)), zero)
    return [start - at_start, *rest]


def _transformed(columns: Sequence[Column]) -> Iterator[Column]:
    """Sums Σ_j x_j cos(πjk/n) over j = −n + 1, …, n, where x is even."""
    for first in range(0, len(columns), 2):
        pair = columns[first : first + 2]
        half = [acb(*both) for both in zip(*pair, strict=True)]
        found = acb.dft(half + half[-2:0:-1])[: len(half)]
        yield [z.real for z in found]
        if len(pair) == 2:
            yield [z.imag for z in found]
