"""The flow at width two in the halves of W and log|det W|: smooth where the singular values are equal.

A state holds p_1, p_2, q_1, q_2, log|det W| and flow time t, and moves on the clock dt = (σ_1 + σ_2)^{2/N−1} dτ of
derivations/flow/product_flow.py.  Kept are the sign of the determinant, which cannot change, and the halves of B ∘ Φ.
"""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.engines import control
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target

NO_DETERMINANT = -1e300
"""Stands for log 0, on the manifold of rank one."""


class Halves:
    """Rates and read-outs of states (n, 6), with (n, 5) kept; in memory one number of all lanes after the other."""

    def __init__(self, task: Task) -> None:
        self._rank = task.rank
        self._mask = tuple(x for row in task.mask for x in row)
        self._observed = (task.problem.mask * task.problem.target).ravel()
        self._depth = task.depth

    def start(self, w0: Array) -> tuple[Array, Array]:
        signs, log_det = np.linalg.slogdet(w0)
        if self._rank == 1:
            signs, log_det = np.ones(len(w0)), np.full(len(w0), NO_DETERMINANT)
        state, kept = np.zeros((6, len(w0))), np.empty((5, len(w0)))
        state[:4], state[4] = numpy_target.to_halves(*_four(w0.reshape(-1, 4).T), signs), log_det
        kept[0] = signs
        kept[1:] = np.broadcast_arrays(*numpy_target.to_halves(*_four(self._observed), signs))
        return state.T, kept.T

    def rate(self, state: Array, kept: Array, out: Array) -> None:
        place = state.T
        arguments = [*place[:5], *self._gradient(place, kept), self._depth]
        for k, rate in enumerate(numpy_target.halves_rates(*arguments)):
            out[:, k] = rate

    def settle(self, state: Array) -> Array:
        """W and log|det W| brought back to one determinant."""
        place = state.T
        place[:5] = numpy_target.halves_consistent(*place[:5])
        return state

    def squares(self, error: Array, new: Array) -> Array:
        """Of W in its norm, of log|det W|, of t in itself."""
        (p, q, r, s, of_log_det, of_t), (a, b, c, d, _, t) = error.T, new.T
        of_w = (p * p + q * q + r * r + s * s) / (a * a + b * b + c * c + d * d)
        squares: Array = of_w + of_log_det**2 + (of_t / t) ** 2
        return squares

    def matrix(self, state: Array, kept: Array) -> Array:
        entries = numpy_target.from_halves(*_four(state.T), kept[:, 0])
        return np.stack(entries, axis=-1).reshape(-1, 2, 2)

    def loss(self, state: Array, kept: Array) -> Array:
        loss: Array = numpy_target.halves_loss(*self._gradient(state.T, kept))
        return loss

    def gone(self, state: Array) -> Flags:
        gone: Flags = (state[:, :4] ** 2).sum(axis=1) < control.SMALLEST**2
        return gone

    def rests(self, state: Array, kept: Array) -> Flags:
        gradient = self._gradient(state.T, kept)
        larger, smaller = numpy_target.halves_diagonal(*state.T[:4], *gradient)
        rests: Flags = control.at_rest(control.OnArrays, larger, smaller, numpy_target.halves_loss(*gradient))
        return rests

    def _gradient(self, place: Array, kept: Array) -> tuple[Array, ...]:
        gradient: tuple[Array, ...] = numpy_target.halves_gradient(*place[:4], *kept.T[1:], *self._mask)
        return gradient


def _four(rows: Array) -> tuple[Array, Array, Array, Array]:
    return rows[0], rows[1], rows[2], rows[3]
