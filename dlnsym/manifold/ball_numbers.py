"""Matrices of balls from what a user gives, as it stands."""

from __future__ import annotations

from typing import Any

from flint import arb, arb_mat, fmpq

from dlnsym._shared import validate as check
from dlnsym.algebra import exact


def matrix_of_balls(name: str, value: Any, shape: tuple[int, int]) -> Any:
    """An ``arb_mat`` of a checked shape from one, from an mpmath matrix, or from rows of numbers, as they stand.

    Raises ``TypeError`` and ``ValueError`` as :func:`ball` for its entries, and ``ValueError`` for another shape.
    """
    rows = exact.entries(name, value, ball)
    found = len(rows), len(rows[0])
    if found != shape:
        raise ValueError(f"{name} has shape {found}; expected {shape}")
    return arb_mat([list(row) for row in rows])


def ball(name: str, value: object) -> Any:
    """A ball from one, or around what :func:`dlnsym.algebra.exact.rational` reads: a decimal string is what it spells.

    Raises ``TypeError`` for what is not a real number, and ``ValueError`` for words, nan, inf and unbounded balls.
    """
    if isinstance(value, arb):
        if not value.is_finite():
            raise ValueError(f"{name} is {check.show(value)}; expected a bounded ball")
        return value
    number = exact.rational(name, value)
    return arb(fmpq(number.numerator, number.denominator))
