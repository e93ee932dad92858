"""Statistics with their intervals, all at 95 %.

Shares have exact (Clopper–Pearson) intervals, quantiles exact ones from order statistics, everything else percentile
bootstrap intervals from a fixed seed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from dlnsym._shared.validate import Array
from dlnsym.paper.findings import Statistic

LEVEL = 0.95
RESAMPLES = 999
_TAIL = (1 - LEVEL) / 2


def share(name: str, hits: ArrayLike) -> Statistic:
    """How often something holds, with the exact interval of Clopper and Pearson.

    >>> print(share("heads", [True] * 8 + [False] * 2))
    heads: 0.8 [0.4439, 0.9748]
    """
    held = np.asarray(hits, dtype=bool)
    interval = stats.binomtest(int(held.sum()), held.size).proportion_ci(LEVEL, method="exact")
    return Statistic(name, float(held.mean()), float(interval.low), float(interval.high), held.size)


def quantile(name: str, values: ArrayLike, at: float = 0.5) -> Statistic:
    """A quantile, the median by default, with the interval that order statistics give without any assumption.

    Infinite values are kept: a run that never arrived has the largest time.

    >>> print(quantile("median", range(1, 101)))
    median: 50.5 [40, 61]
    """
    ordered = np.sort(np.asarray(values, dtype=np.float64))
    n = ordered.size
    # X_(k) <= q for at least k hits of a binomial count, so the interval is [X_(low), X_(high)]
    low, high = (int(stats.binom.ppf(p, n, at)) for p in (_TAIL, 1 - _TAIL))
    value = float(np.quantile(ordered, at)) if np.isfinite(ordered[-1]) else float(ordered[min(n - 1, int(at * n))])
    return Statistic(name, value, float(ordered[max(low - 1, 0)]), float(ordered[min(high, n - 1)]), n)


def distance(name: str, x: ArrayLike, y: ArrayLike, seed: int) -> Statistic:
    """The Kolmogorov distance of two samples: the largest difference of their distribution functions.

    The bootstrap carries the samples' own noise into the interval, which therefore lies too high where the two
    distributions are equal: it errs on the side of a difference.

    >>> print(distance("distance", [1.0, 2.0, 3.0], [1.0, 2.0, 3.0], 0).value)
    0.0
    """
    a, b = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    values, inverse = np.unique(np.concatenate([a, b]), return_inverse=True)
    rng = np.random.default_rng(seed)
    counts = [np.bincount(at, minlength=values.size) for at in (inverse[: a.size], inverse[a.size :])]
    drawn = [_drawn_again(at, values.size, rng) for at in (inverse[: a.size], inverse[a.size :])]

    def largest(one: NDArray[Any], other: NDArray[Any]) -> Array:
        f, g = (np.cumsum(c, axis=-1) / c.sum(axis=-1, keepdims=True) for c in (one, other))
        difference: Array = np.abs(f - g).max(axis=-1)
        return difference

    return _with_interval(name, float(largest(*counts)), largest(*drawn), a.size + b.size)


def _drawn_again(places: NDArray[Any], size: int, rng: np.random.Generator) -> NDArray[Any]:
    """(resamples, size): how often each place comes up when as many are drawn from ``places``."""
    rows = np.arange(RESAMPLES)[:, None] * size
    drawn = places[rng.integers(places.size, size=(RESAMPLES, places.size))] + rows
    return np.bincount(drawn.ravel(), minlength=RESAMPLES * size).reshape(RESAMPLES, size)


def distance_to(name: str, x: ArrayLike, below: Callable[[Array], Array], seed: int) -> Statistic:
    """The Kolmogorov distance of a sample from a continuous law, given by its distribution function.

    As for :func:`distance`, the bootstrap carries the sample's noise into the interval: it errs on the side of a
    difference.

    >>> print(distance_to("distance", [0.25, 0.75], lambda x: x, 0).value)
    0.25
    """
    values, counts = np.unique(np.asarray(x, dtype=np.float64), return_counts=True)
    law = below(values)

    def largest(c: NDArray[Any]) -> Array:
        f = np.cumsum(c, axis=-1) / c.sum(axis=-1, keepdims=True)
        before = np.concatenate([np.zeros((*f.shape[:-1], 1)), f[..., :-1]], axis=-1)
        difference: Array = np.maximum(np.abs(f - law), np.abs(before - law)).max(axis=-1)
        return difference

    drawn = np.random.default_rng(seed).multinomial(counts.sum(), counts / counts.sum(), RESAMPLES)
    return _with_interval(name, float(largest(counts)), largest(drawn), int(counts.sum()))


def slope(name: str, samples: Mapping[float, ArrayLike], seed: int) -> Statistic:
    """The slope of the logarithm of the median against that of the key, by least squares.

    >>> print(slope("slope", {1.0: [3.0, 3.0], 10.0: [300.0, 300.0]}, 0))
    slope: 2 [2, 2]
    """
    arrays = [np.asarray(s, dtype=np.float64) for s in samples.values()]
    at = np.log(list(samples))
    rng = np.random.default_rng(seed)
    drawn = [np.median(a[rng.integers(a.size, size=(RESAMPLES, a.size))], axis=1) for a in arrays]

    def fitted(medians: Array) -> Array:
        centred = at - at.mean()
        result: Array = np.log(medians) @ centred / (centred @ centred)
        return result

    value = float(fitted(np.array([np.median(a) for a in arrays])))
    return _with_interval(name, value, fitted(np.stack(drawn, axis=-1)), sum(a.size for a in arrays))


def ratio(name: str, x: ArrayLike, y: ArrayLike, seed: int, at: float = 0.5) -> Statistic:
    """A quantile of one sample over that of another; the medians by default.

    >>> print(ratio("ratio", [2.0, 2.0], [1.0, 1.0], 0))
    ratio: 2 [2, 2]
    """
    samples = [np.asarray(s, dtype=np.float64) for s in (x, y)]
    rng = np.random.default_rng(seed)
    drawn = [np.quantile(s[rng.integers(s.size, size=(RESAMPLES, s.size))], at, axis=1) for s in samples]
    value = float(np.quantile(samples[0], at) / np.quantile(samples[1], at))
    return _with_interval(name, value, drawn[0] / drawn[1], sum(s.size for s in samples))


def shift(name: str, x: ArrayLike, y: ArrayLike, seed: int) -> Statistic:
    """The Wasserstein distance of two samples: how far one has to be moved, on average, to become the other.

    >>> print(shift("moved by", [1.0, 1.0], [3.0, 3.0], 0))
    moved by: 2 [2, 2]
    """
    a, b = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    rng = np.random.default_rng(seed)
    drawn = [stats.wasserstein_distance(*(rng.choice(s, s.size) for s in (a, b))) for _ in range(RESAMPLES)]
    return _with_interval(name, float(stats.wasserstein_distance(a, b)), np.array(drawn), a.size + b.size)


def histograms(name: str, x: ArrayLike, y: ArrayLike, edges: ArrayLike, seed: int) -> Statistic:
    """How far two histograms over the same bins differ: half the sum of the differences of their shares.

    Values beyond the last edges count in the outermost bins.  The bootstrap carries the samples' own noise into the
    interval.

    >>> print(histograms("histograms", [0.5, 1.5], [0.5, 0.5], [0, 1, 2], 0).value)
    0.5
    """
    at = np.asarray(edges, dtype=np.float64)
    inner = np.clip(np.asarray(at[1:-1]), -np.inf, np.inf)
    samples = [np.searchsorted(inner, np.asarray(s, dtype=np.float64), side="right") for s in (x, y)]
    shares = [np.bincount(s, minlength=at.size - 1) / s.size for s in samples]
    rng = np.random.default_rng(seed)
    drawn = [rng.multinomial(s.size, f, RESAMPLES) / s.size for s, f in zip(samples, shares, strict=True)]
    value = float(np.abs(shares[0] - shares[1]).sum() / 2)
    return _with_interval(name, value, np.abs(drawn[0] - drawn[1]).sum(axis=1) / 2, sum(s.size for s in samples))


def _with_interval(name: str, value: float, drawn: Array, of: int) -> Statistic:
    low, high = np.quantile(drawn, (_TAIL, 1 - _TAIL))
    return Statistic(name, value, float(low), float(high), of)
