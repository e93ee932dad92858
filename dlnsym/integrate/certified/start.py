"""The start of a certified trajectory, exact or in balls: roots or logarithms of W Wᵀ and Wᵀ W are enclosed."""

from __future__ import annotations

import math
from typing import Any

from flint import arb, arb_mat, fmpq

from dlnsym.algebra.arb_helpers import whole_power
from dlnsym.algebra.exact import Rows
from dlnsym.algebra.validated.powers import carried
from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.manifold.ball_numbers import matrix_of_balls


def are_balls(W0: object) -> bool:
    """Whether W0 is a matrix of balls of which some have a radius."""
    return isinstance(W0, arb_mat) and not all(x.is_exact() for x in W0.entries())


def of_balls(W0: Any, shape: tuple[int, int], digits: int) -> arb_mat:
    """W0 as it stands; raises ``ValueError`` for another shape, and where balls are too wide for the digits."""
    w = matrix_of_balls("W0", W0, shape)
    largest = max(float(abs(x).mid()) for x in w.entries())
    widest = max(float(x.rad()) for x in w.entries())
    if not widest < largest * 10.0**-digits:
        most = max(0, math.floor(math.log10(largest / widest))) if 0 < widest < largest else 0
        expected = f"at most {most} digits" if most else "radii below a tenth of it"
        raise ValueError(
            f"digits is {digits} and W0 has a radius of {widest:.2g}, its largest entry being {largest:.2g}; "
            f"expected {expected}"
        )
    return w


def state(given: Rows | arb_mat, depth: float | int) -> list[arb_mat]:
    """W, and the matrices that carry its powers, each a ball, at the precision that is current.

    Of a rectangular W, at finite depth, one of them is singular: with S = (W Wᵀ)^{1/N}, (Wᵀ W)^{1/N} = Wᵀ S^{1−N} W.
    Raises :class:`NotEnclosedError` for a W below full rank.
    """
    if isinstance(given, arb_mat):
        w = given
    else:
        w = arb_mat([[arb(fmpq(x.numerator, x.denominator)) for x in row] for row in given])
    turned = w.transpose()
    try:
        if w.nrows() < w.ncols():
            left = carried(w * turned, depth)
            return [w, left, turned * _rest(left, depth) * w]
        right = carried(turned * w, depth)
        if w.nrows() > w.ncols():
            return [w, w * _rest(right, depth) * turned, right]
        return [w, carried(w * turned, depth), right]
    except NotEnclosedError as error:
        raise NotEnclosedError(f"of W0 Wᵀ or Wᵀ W0 at the start {error}") from None


def _rest(root: arb_mat, depth: float | int) -> arb_mat:
    """S^{1−N}."""
    if depth == 1:
        n = root.nrows()
        return arb_mat(n, n, [int(k % (n + 1) == 0) for k in range(n * n)])
    power: arb_mat = whole_power(root, int(depth) - 1)
    return power.inv()
