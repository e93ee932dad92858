"""Matrices of balls that NumPy reads and that can be pickled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import flint
import numpy as np


class BallMatrix(flint.arb_mat):
    """A matrix of python-flint's balls that NumPy reads as an array of their centres, and that can be pickled.

    >>> np.asarray(BallMatrix([[1, 2], [3, 4]]))
    array([[1., 2.],
           [3., 4.]])
    """

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.array([[float(x.mid()) for x in row] for row in self.tolist()], dtype=dtype)

    def __reduce__(self) -> Any:
        parts = [(x.mid().man_exp(), x.rad().man_exp()) for x in self.entries()]
        plain = [tuple((int(a), int(e)) for a, e in pair) for pair in parts]
        return _ball_matrix, (self.nrows(), self.ncols(), plain)

    def __deepcopy__(self, memo: Any) -> BallMatrix:
        return self


def _ball_matrix(rows: int, columns: int, entries: list[Any]) -> BallMatrix:
    with flint.ctx.workprec(max((abs(m).bit_length() for (m, _), _ in entries), default=53) + 8):
        return BallMatrix(rows, columns, [flint.arb(middle, radius) for middle, radius in entries])


class Balls(tuple[BallMatrix, ...]):
    """Matrices of one shape, which NumPy reads as an array (T, m, n) of floats."""

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.array([np.asarray(m, dtype) for m in self])


def balls(matrices: Sequence[flint.arb_mat]) -> Balls:
    """Those of python-flint."""
    return Balls(map(BallMatrix, matrices))
