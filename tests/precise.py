"""The geometry in mpmath numbers, for float64 matrices of any size: what a result on hostile input is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import hostile
import mpmath
import numpy as np
from hostile import attempt, exactly
from hypothesis import strategies as st

import dlnsym as dln

EPS = mpmath.mpf(2) ** -52


def order(n: Any) -> Any:
    """The depth that is computed with."""
    return mpmath.inf if n > 2**100 else int(n)


def eigenvalue(i: Any, l: Any, n: Any) -> Any:
    """λ_il from (2.9), its geometric sum closed, or (2.10)."""
    i, l, n = mpmath.mpf(i), mpmath.mpf(l), order(n)
    if abs(i - l) < mpmath.ldexp(max(i, l), -1300):
        l = i  # they differ by less than the digits that the quotients keep, by rounding as a rule
    if n == 1:
        return mpmath.mpf(1)
    if n == mpmath.inf:
        return i * i if i == l else mpmath.mpf(0) if i * l == 0 else (i * i - l * l) / (2 * mpmath.log(i / l))
    a, b = (x ** (mpmath.mpf(2) / n) for x in (i, l))
    return a ** (n - 1) if i == l else (i * i - l * l) / (a - b) / n


class Decomposed:
    """W = U diag(σ) V^T with many digits, and the operator there."""

    def __init__(self, w: Any, n: Any) -> None:
        (m, k), self.w = w.shape, exactly(w)
        self.places = list(np.ndindex(m, k))
        self.u, sigma, self.vt = mpmath.svd_r(self.w, full_matrices=True)
        self.sigma = list(sigma)

        def eigenvalues(change: Any) -> dict[tuple[int, int], Any]:
            moved = [max(s + change, 0) for s in self.sigma] + [mpmath.mpf(0)] * abs(m - k)
            return {(i, l): eigenvalue(moved[i], moved[l], n) for i, l in self.places}

        # at infinite depth a direction outside the row and column spaces is not tangent
        self.eigenvalues = eigenvalues(0)
        # float64 knows every σ up to a few ε σ_1: by how much that may change an eigenvalue
        uncertainty = 16 * EPS * self.sigma[0]
        more, less = eigenvalues(uncertainty), eigenvalues(-uncertainty)
        self.largest = max(self.eigenvalues.values())
        self.uncertainty = max(more[p] - less[p] for p in self.places)
        self.condition = self.sigma[0] / self.sigma[-1] if self.sigma[-1] else mpmath.inf
        self.tangent = [p for p in self.places if m == k or n <= 2**100 or max(p) < len(self.sigma)]
        self.least = min(self.eigenvalues[p] for p in self.tangent)

    def inside(self, z: Any) -> Any:
        return self.u.T * exactly(z) * self.vt.T

    def times(self, z: Any) -> Any:
        inner = self.inside(z)
        for i, l in self.places:
            inner[i, l] *= self.eigenvalues[i, l]
        return self.u * inner * self.vt


def items(batch: Any, width: int = 2) -> Iterator[tuple[int, ...]]:
    return iter(np.ndindex(batch.shape[:-width]))


def size(m: Any) -> Any:
    return max((abs(mpmath.mpf(float(x))) for x in np.ravel(m)), default=mpmath.mpf(0))


masks = st.integers(1, 3).flatmap(lambda d: hostile.arrays((d, d), st.sampled_from([0.0, 1.0])).filter(np.any))


def problem_of(data: Any, elements: st.SearchStrategy[float] = hostile.numbers) -> dln.CompletionProblem:
    mask = data.draw(masks)
    return attempt(dln.CompletionProblem, data.draw(hostile.arrays(mask.shape, elements)), mask)
