"""Matrix completion: the loss of equation (1.10) and its Euclidean gradient."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from dlnsym import _validate as check
from dlnsym._validate import Array
from dlnsym.kernels import numpy_target


@dataclass(frozen=True, init=False, eq=False)
class CompletionProblem:
    """Match the entries of ``target`` that ``mask`` observes: E_B(W) = ½‖B ∘ (Φ − W)‖², equation (1.10).

    Parameters
    ----------
    target : (d, d)
        Φ; the entries that are not observed do not matter, but must be finite.
    mask : (d, d)
        B; each entry 0 or 1 (or False or True).

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real, finite and square, for shapes that disagree, and for another mask.

    Both are kept as read-only copies.

    Examples
    --------
    >>> problem = CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2))
    >>> float(problem.loss(np.zeros((2, 2))))
    2.5
    >>> problem.gradient(np.zeros((2, 2)))
    array([[-1.,  0.],
           [ 0., -2.]])
    """

    target: Array
    mask: Array

    def __init__(self, target: ArrayLike, mask: ArrayLike) -> None:
        if np.asarray(mask).dtype.kind == "b":
            mask = np.asarray(mask, dtype=np.float64)
        phi, b = check.square_matrices("target", target), check.square_matrices("mask", mask)
        for name, matrix in (("target", phi), ("mask", b)):
            if matrix.ndim != 2:
                raise ValueError(f"{name} has shape {matrix.shape}; expected one matrix, shape (d, d)")
        if phi.shape != b.shape:
            raise ValueError(f"mask has shape {b.shape}; expected the shape of target, {phi.shape}")
        wrong = (b != 0) & (b != 1)
        if wrong.any():
            where = tuple(int(i) for i in np.argwhere(wrong)[0])
            raise ValueError(f"mask holds {b[where]} at {where}; expected 0 or 1")
        object.__setattr__(self, "target", _read_only(phi))
        object.__setattr__(self, "mask", _read_only(b))

    @property
    def width(self) -> int:
        """The width d."""
        return int(self.target.shape[-1])

    def loss(self, W: ArrayLike) -> Array:
        """E_B(W), equation (1.10): (..., d, d) -> (...)."""
        entries = numpy_target.loss_entry(self._matrices(W), self.target, self.mask)
        total: Array = entries.sum(axis=(-2, -1))
        return total

    def gradient(self, W: ArrayLike) -> Array:
        """∂_W E_B(W), the Euclidean gradient: (..., d, d) -> (..., d, d)."""
        gradient: Array = numpy_target.gradient_entry(self._matrices(W), self.target, self.mask)
        return gradient

    def _matrices(self, w: ArrayLike) -> Array:
        array = check.square_matrices("W", w)
        if array.shape[-1] != self.width:
            raise ValueError(f"W has shape {array.shape}; expected shape (..., {self.width}, {self.width})")
        return array


def _read_only(a: Array) -> Array:
    copy = a.copy()
    copy.setflags(write=False)
    return copy
