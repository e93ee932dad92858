"""The loss and its gradient in singular coordinates, from all entries of W or from the observed ones alone."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from dlnsym._validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.kernels import numpy_target


class Observed(Protocol):
    """What the flow needs of a completion problem, for U (n, d, d), σ (n, d), V (n, d, d)."""

    def loss(self, u: Array, sigma: Array, v: Array) -> Array:
        """The loss at W = U Σ V^T, (n,)."""

    def gradient(self, u: Array, sigma: Array, v: Array) -> Array:
        """U^T ∂E V at W = U Σ V^T, (n, d, d)."""


class AllEntries:
    """W is composed and the gradient carried into the frames: three products of matrices."""

    def __init__(self, problem: CompletionProblem) -> None:
        self._target, self._mask = problem.target, problem.mask

    def loss(self, u: Array, sigma: Array, v: Array) -> Array:
        w = compose(u, sigma, v)
        entries = numpy_target.loss_entry(w, self._target, self._mask)
        total: Array = entries.reshape(len(w), self._mask.size).sum(axis=1)
        return total

    def gradient(self, u: Array, sigma: Array, v: Array) -> Array:
        e = numpy_target.gradient_entry(compose(u, sigma, v), self._target, self._mask)
        gradient: Array = np.matmul(u.swapaxes(1, 2), np.matmul(e, v))
        return gradient


class FewEntries:
    """Only the observed entries of W are formed, from rows of U and V: one product of matrices."""

    def __init__(self, problem: CompletionProblem) -> None:
        rows, columns = np.nonzero(problem.mask)
        self._rows, self._columns = (_index(k, problem.width) for k in (rows, columns))
        self._target = problem.target[rows, columns]

    def loss(self, u: Array, sigma: Array, v: Array) -> Array:
        entries = self._entries(u[:, self._rows], sigma, v[:, self._columns])
        total: Array = numpy_target.loss_entry(entries, self._target, 1.0).sum(axis=1)
        return total

    def gradient(self, u: Array, sigma: Array, v: Array) -> Array:
        u_rows, v_rows = u[:, self._rows], v[:, self._columns]
        e = numpy_target.gradient_entry(self._entries(u_rows, sigma, v_rows), self._target, 1.0)
        gradient: Array = np.matmul((u_rows * e[:, :, None]).swapaxes(1, 2), v_rows)
        return gradient

    def _entries(self, u_rows: Array, sigma: Array, v_rows: Array) -> Array:
        entries: Array = np.einsum("nkj,nkj->nk", u_rows * sigma[:, None, :], v_rows)
        return entries


def compose(u: Array, sigma: Array, v: Array) -> Array:
    """W = U Σ V^T."""
    w: Array = np.matmul(u * sigma[:, None, :], v.swapaxes(1, 2))
    return w


def _index(k: Any, width: int) -> Any:
    """An index of rows, without a copy where it is all of them in order."""
    return slice(None) if np.array_equal(k, np.arange(width)) else k


def observed(problem: CompletionProblem) -> Observed:
    """The quicker of the two."""
    few = problem.mask.sum() <= 2 * problem.width
    return FewEntries(problem) if few else AllEntries(problem)
