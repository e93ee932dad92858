"""The flow at width two in the halves of W and log|det W|: smooth where the singular values are equal.

A state holds p_1, p_2, q_1, q_2 and log|det W|, and moves on the clock dt = (σ_1 + σ_2)^{2/N−1} dτ of
derivations/flow/product_flow.py; the sign of the determinant, which cannot change, stays.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.flow.chart import REST, VANISHED, Decomposed, Motion, OnState
from dlnsym.flow.numbers import FLOATS, State
from dlnsym.losses.protocol import HalvedLoss
from dlnsym.manifold.decomposition import Decomposition, decompose

NO_DETERMINANT = -1e300
"""Stands for log 0, on the manifold of rank one."""
NO_LOSS = 5e-31
"""At depth 1, a squared gradient over two that is down to rounding."""


class Halves:
    """(p_1, p_2, q_1, q_2, log|det W|; sign) in batches, or in expressions; the numbers bring their own kernels."""

    moving = 5
    shapes: tuple[tuple[int, ...], ...] = ((),) * 6

    def __init__(self, depth: float, rank: int | None = None, numbers: Any = FLOATS) -> None:
        self.depth, self.numbers = depth, numbers
        self._rank = rank
        self._kernels, self._ops = numbers.kernels, numbers.operations

    def start(self, point: Decomposed) -> State:
        w: Array = point.W
        signs, log_det = np.linalg.slogdet(w)
        # of rank one, and so is what comes from W: with either sign it is the same matrix
        single = (signs == 0) | (self._rank == 1)
        signs, log_det = np.where(single, 1.0, signs), np.where(single, NO_DETERMINANT, log_det)
        entries = w.reshape(-1, 4).T
        return [*self._kernels.to_halves(*(entries[k] for k in range(4)), signs), log_det, signs]

    def matrix(self, state: State) -> Array:
        p_1, p_2, q_1, q_2, _, sign = state
        entries = self._kernels.from_halves(p_1, p_2, q_1, q_2, sign)
        return np.stack(entries, axis=-1).reshape(-1, 2, 2)

    def adapted(self, loss: Any) -> OnState:
        own = loss.in_halves() if isinstance(loss, HalvedLoss) else None
        return _FromEntries(self, loss) if own is None else _Own(self, own)

    def velocity(self, state: State, gradient: Any) -> Motion:
        if self.depth == 1:
            # A_{1,W} is the identity: the clock is flow time, and the determinant plays no part
            return Motion([*(-x for x in gradient), self.numbers.constant(0.0)], self.numbers.constant(1.0))
        *rates, pace = self._kernels.halves_rates(*state[:5], *gradient, self.depth)
        return Motion(rates, pace)

    def decomposed(self, state: State) -> Decomposition:
        """The smaller singular value from log|det W|, and one vector's sign from that of det W."""
        u, sigma, vt = decompose(self.matrix(state))
        if self.depth == 1:  # where log|det W| does not follow W
            return Decomposition(u, sigma, vt)
        sigma[:, 1] = np.exp(state[4] - np.log(sigma[:, 0]))
        vt[np.sign(np.linalg.det(u) * np.linalg.det(vt)) != state[5], 1] *= -1
        return Decomposition(u, sigma, vt)

    def settle(self, state: State) -> State:
        """W and log|det W| brought back to one determinant."""
        return state if self.depth == 1 else [*self._kernels.halves_consistent(*state[:5]), *state[5:]]

    def squares(self, error: State, new: State) -> Any:
        """Of W in its norm, of log|det W| in itself."""
        of_w = self._total(x**2 for x in error[:4]) / self._total(x**2 for x in new[:4])
        return of_w + error[4] ** 2

    def vanishes(self, state: State) -> Any:
        if self.depth == 1:
            return None
        return self._ops.lt(self._total(x**2 for x in state[:4]), VANISHED**2)

    def is_at_rest(self, state: State, gradient: Any) -> Any:
        """From the entries G_11, G_22 of U^T ∂E V, which shrink the singular values where they are positive, (3.7)."""
        ops, half = self._ops, self._kernels.halves_loss(*gradient)
        if self.depth == 1:
            return ops.lt(half, NO_LOSS)
        larger, smaller = self._kernels.halves_diagonal(*state[:4], *gradient)
        noise = REST * ops.sqrt(2.0 * half)
        return ops.logical_and([ops.lte(ops.sqrt(larger**2), noise), ops.lte(-smaller, noise)])

    def _total(self, terms: Any) -> Any:
        return self.numbers.total(list(terms))


class _FromEntries:
    """∂E at W, turned into halves."""

    def __init__(self, chart: Halves, loss: Any) -> None:
        self._chart, self._loss = chart, chart.numbers.guarded(loss)

    def value(self, state: State) -> Any:
        return self._loss.value(self._chart.matrix(state))

    def gradient(self, state: State) -> Any:
        g = self._loss.gradient(self._chart.matrix(state)).reshape(-1, 4).T
        return self._chart.numbers.kernels.to_halves(*(g[k] for k in range(4)), state[5])


class _Own:
    """The loss's own form in halves."""

    def __init__(self, chart: Halves, own: Any) -> None:
        self._numbers, self._own = chart.numbers, own

    def value(self, state: State) -> Any:
        return self._own.value(self._numbers, self.gradient(state))

    def gradient(self, state: State) -> Any:
        return self._own.gradient(self._numbers, state[:4], self._own.aims(self._numbers, state[5]))
