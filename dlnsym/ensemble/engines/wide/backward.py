"""Backward differentiation formulas of orders 1 to 5 at steps that change, as matrices (m, n) need them.

The formulas in differences of Shampine and Reichelt (1997).  A history keeps backward differences ∇^j W on a grid of
equal steps; a step of another length takes those of the same polynomial.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from dlnsym._shared.validate import Array

MOST_ORDER = 5
# the share of ∇^{k+1} that a formula of order k adds: it lowers the error and keeps the formula stable
_SHARE = (0.0, -0.1850, -1.0 / 9.0, -0.0823, -0.0415, 0.0)
_HARMONIC = tuple(sum(1.0 / i for i in range(1, j + 1)) for j in range(MOST_ORDER + 1))
_SLOPE = tuple((1.0 - share) * harmonic for share, harmonic in zip(_SHARE, _HARMONIC, strict=True))
_MISSED = tuple(
    share * harmonic + 1.0 / (k + 1) for k, (share, harmonic) in enumerate(zip(_SHARE, _HARMONIC, strict=True))
)
# of the differences, in the state that is predicted and in Ψ
_PREDICTION = [
    np.array([[1.0] * (k + 1), [_HARMONIC[j] / (_SLOPE[k] or 1.0) for j in range(k + 1)]])
    for k in range(MOST_ORDER + 1)
]
SAFETY, MOST_GROWTH, LEAST_GROWTH = 0.85, 5.0, 1.1


class History:
    """The past of a solution on a grid of equal steps of length ``h``, and the formula of order ``order``."""

    def __init__(self, times: Sequence[float], states: Sequence[Array]) -> None:
        """From states at rising times; the last one is where the solution is."""
        count = len(times)
        self.order = max(1, min(MOST_ORDER, count - 2))
        self.h = (times[-1] - times[0]) / (count - 1)
        self._differences = np.zeros((MOST_ORDER + 3, *states[-1].shape))
        self._since = 0
        # values of the polynomial through all states on the grid, then their differences
        grid: Array = np.asarray(times[-1] - self.h * np.arange(count), dtype=np.float64)
        values = list(np.tensordot(_lagrange(np.array(times), grid), np.array(states), 1))
        for j in range(count):
            self._differences[j] = values[0]
            values = [newer - older for newer, older in zip(values, values[1:], strict=False)]

    @property
    def state(self) -> Array:
        """Where the solution is."""
        now: Array = self._differences[0]
        return now

    @property
    def pace(self) -> float:
        """c in W = c f(W) + …, the equation of the next state."""
        return self.h / _SLOPE[self.order]

    def predicted(self) -> tuple[Array, Array]:
        """The next state P by the polynomial alone, and Ψ: the next state W solves W − P = c f(W) − Ψ."""
        k, rows = self.order, self._differences
        sums = _PREDICTION[k] @ rows[: k + 1].reshape(k + 1, -1)
        first, past = sums.reshape(2, *rows.shape[1:])
        return first, past

    def missed(self, correction: Array) -> float:
        """Size of the error of a step that ended so far from where it was predicted."""
        return _MISSED[self.order] * float(np.linalg.norm(correction))

    def take(self, correction: Array, allowed: float) -> None:
        """The step is taken; the next one has the order and the length that cost least."""
        k, rows = self.order, self._differences
        rows[k + 2] = correction - rows[k + 1]
        rows[k + 1] = correction
        for j in range(k, -1, -1):
            rows[j] += rows[j + 1]
        self._since += 1
        if self._since <= k:
            return
        growths = {}
        for order in (k - 1, k, k + 1):
            if 1 <= order <= MOST_ORDER:
                error = _MISSED[order] * float(np.linalg.norm(rows[order + 1])) / allowed
                growths[order] = SAFETY * (error + 1e-30) ** (-1.0 / (order + 1))
        best = max(growths, key=lambda order: growths[order])
        growth = min(MOST_GROWTH, growths[best])
        if best != k or not 1.0 / LEAST_GROWTH < growth < LEAST_GROWTH:
            self.order = best
            self.stretch(growth)

    def refuse(self, error: float) -> None:
        """A step with this error over what is allowed is not taken; the next one is shorter."""
        known = math.isfinite(error)
        self.stretch(max(0.2, min(0.7, SAFETY * error ** (-1.0 / (self.order + 1)))) if known else 0.3)

    def stretch(self, factor: float) -> None:
        """Steps so many times as long."""
        k = self.order
        self._differences[: k + 1] = np.tensordot(_grid_change(k, factor), self._differences[: k + 1], 1)
        self.h *= factor
        self._since = 0

    def within(self, correction: Array) -> Callable[[float], Array]:
        """The state after a share of a step that ended so far from where it was predicted."""
        k, rows = self.order, self._differences
        after = [correction, *(rows[j] for j in range(k, -1, -1))]
        # row j after the step is the sum of the rows from j on and of the correction
        ends: Array = np.cumsum(np.array(after), axis=0)[:0:-1]

        def at(share: float) -> Array:
            weights = [math.prod((share - 1.0 + i) / (i + 1.0) for i in range(j)) for j in range(k + 1)]
            found: Array = np.tensordot(weights, ends, 1)
            return found

        return at


def _lagrange(times: Array, grid: Array) -> Array:
    """The polynomials that are 1 at one of the times and 0 at the others, on a grid, (grid, times)."""
    others = ~np.eye(len(times), dtype=bool)
    shares = (grid[:, None, None] - times) / np.where(others, times[:, None] - times, 1.0)
    found: Array = np.prod(np.where(others, shares, 1.0), axis=2)
    return found


def _grid_change(order: int, factor: float) -> Array:
    """From differences on a grid to those on one ``factor`` times as coarse, (order + 1, order + 1).

    >>> bool((_grid_change(1, 3.0) == [[1, 0], [0, 3]]).all())
    True
    """

    found: Array = _INVERSE[order] @ _values(order, factor)
    return found


def _values(order: int, step: float) -> Array:
    """What the differences have in the value j steps back, (order + 1, order + 1)."""
    i, j = np.arange(order), np.arange(order + 1.0)[:, None]
    table = np.ones((order + 1, order + 1))
    np.cumprod((i - j * step) / (i + 1.0), axis=1, out=table[:, 1:])
    return table


_INVERSE = [np.round(np.linalg.inv(_values(order, 1.0))) for order in range(MOST_ORDER + 1)]
