"""Enclosures of the roots or logarithms of W Wᵀ and Wᵀ W at the start, from exact entries."""

from __future__ import annotations

from flint import arb, arb_mat, fmpq

from dlnsym.algebra.exact import Rows
from dlnsym.algebra.validated.powers import carried
from dlnsym.algebra.validated.step import NotEnclosedError


def state(rows: Rows, depth: float | int) -> list[arb_mat]:
    """W, and the matrices that carry its powers, each a ball, at the precision that is current.

    Raises :class:`NotEnclosedError` for a singular W.
    """
    w = arb_mat([[arb(fmpq(x.numerator, x.denominator)) for x in row] for row in rows])
    try:
        return [w, carried(w * w.transpose(), depth), carried(w.transpose() * w, depth)]
    except NotEnclosedError as error:
        raise NotEnclosedError(f"of W0 Wᵀ or Wᵀ W0 at the start {error}") from None
