"""The completion loss in the forms that charts take for speed: in singular frames, and in the halves of width two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target


class FewEntries:
    """At W = U Σ V^T only the observed entries are formed, from rows of U and V: one product of matrices."""

    def __init__(self, target: Array, weights: Array) -> None:
        rows, columns = np.nonzero(weights)
        self._rows, self._columns = (_index(k, size) for k, size in zip((rows, columns), weights.shape, strict=True))
        self._target, self._weights = target[rows, columns], weights[rows, columns]

    def value(self, u: Array, sigma: Array, v: Array) -> Array:
        """The loss, (n,), from U (n, i, r), σ (n, r), V (n, j, r)."""
        entries = self._entries(u[:, self._rows], sigma, v[:, self._columns])
        total: Array = numpy_target.loss_entry(entries, self._target, self._weights).sum(axis=1)
        return total

    def gradient(self, u: Array, sigma: Array, v: Array) -> Array:
        """U^T ∂E V, (n, r, r)."""
        u_rows, v_rows = u[:, self._rows], v[:, self._columns]
        e = numpy_target.gradient_entry(self._entries(u_rows, sigma, v_rows), self._target, self._weights)
        gradient: Array = np.matmul((u_rows * e[:, :, None]).swapaxes(1, 2), v_rows)
        return gradient

    def _entries(self, u_rows: Array, sigma: Array, v_rows: Array) -> Array:
        entries: Array = np.einsum("nkj,nkj->nk", u_rows * sigma[:, None, :], v_rows)
        return entries


def _index(k: Any, size: int) -> Any:
    """An index of rows, without a copy where it is all of them in order."""
    return slice(None) if np.array_equal(k, np.arange(size)) else k


def in_frames(target: Array, weights: Array) -> FewEntries | None:
    """The form in frames where that is quicker than to compose W; weights are 0 where nothing is observed."""
    return FewEntries(target, weights) if np.count_nonzero(weights) <= sum(weights.shape) else None


@dataclass(frozen=True)
class HalvesOfCompletion:
    """The loss of a 2 × 2 mask in halves of W and of ∂E, in any number system."""

    mask: tuple[float, float, float, float]
    seen: tuple[float, float, float, float]
    """B ∘ Φ."""

    def aims(self, numbers: Any, sign: Any) -> Sequence[Any]:
        """Halves of B ∘ Φ for a sign of the determinant of W."""
        aims: Sequence[Any] = numbers.kernels.to_halves(*self.seen, sign)
        return aims

    def gradient(self, numbers: Any, point: Sequence[Any], aims: Sequence[Any]) -> Sequence[Any]:
        """Halves of ∂E from those of W."""
        gradient: Sequence[Any] = numbers.kernels.halves_gradient(*point, *aims, *map(numbers.constant, self.mask))
        return gradient

    def value(self, numbers: Any, gradient: Sequence[Any]) -> Any:
        """The loss from the halves of ∂E."""
        return numbers.kernels.halves_loss(*gradient)

    def form(self) -> HalvesOfCompletion:
        """The same for every target: what is compiled once."""
        return HalvesOfCompletion(self.mask, (0.0, 0.0, 0.0, 0.0))

    @property
    def projection(self) -> Array:
        """G ↦ B ∘ G in halves, (4, 4)."""
        halves = numpy_target.halves_gradient(*[*np.eye(4), *np.zeros(4), *self.mask])
        return np.array(halves)
