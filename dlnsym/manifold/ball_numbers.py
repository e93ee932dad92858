"""Matrices of balls from what a user gives, as it stands."""

from __future__ import annotations

from typing import Any

from flint import arb, arb_mat, fmpq

from dlnsym._shared import validate as check


def matrix_of_balls(name: str, value: Any, shape: tuple[int, int]) -> Any:
    """An ``arb_mat`` of a checked shape from one, from an mpmath matrix, or from rows of numbers, as they stand."""
    rows = value.tolist() if hasattr(value, "tolist") else value
    try:
        table = [[ball(x) for x in row] for row in rows]
        found = arb_mat(table)
    except (TypeError, ValueError):
        raise TypeError(
            f"{name} is {check.show(value)}; expected a matrix of balls, of mpmath's, of rational or of float numbers"
        ) from None
    if (found.nrows(), found.ncols()) != shape:
        raise ValueError(f"{name} has shape {(found.nrows(), found.ncols())}; expected {shape}")
    if not all(arb(x).is_finite() for row in table for x in row):
        raise ValueError(f"{name} holds what is not finite; expected real numbers")
    return found


def ball(x: Any) -> Any:
    """A ball from one, from a number of mpmath, or from a rational or float number."""
    if isinstance(x, arb):  # which has a ``_mpf_`` of its midpoint as well
        return x
    if hasattr(x, "_mpf_"):  # mpmath: (sign, mantissa, exponent, bits)
        sign, mantissa, exponent, _ = x._mpf_
        if not mantissa and exponent:
            return arb("nan")
        return arb(fmpq((-1) ** sign * int(mantissa))) * arb(2) ** exponent
    if hasattr(x, "numerator") and not isinstance(x, int | float):
        return arb(fmpq(int(x.numerator), int(x.denominator)))
    return arb(x)
