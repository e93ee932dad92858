"""Numbers as the rationals that they are: decimal strings, integers, floats, mpmath numbers.

Precision is chosen after the input is read, so the input must not be rounded on the way in.
"""

from __future__ import annotations

import math
import numbers
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

import numpy as np

from dlnsym._validate import show

Rational = tuple[Fraction, ...]
Rows = tuple[Rational, ...]

LARGEST_EXPONENT = 100_000
"""Powers of ten beyond this are refused: their digits would fill the memory."""


def rational(name: str, value: object) -> Fraction:
    """The exact value of a real number.

    Raises ``TypeError`` for what is not a number, and ``ValueError`` for words, nan and inf.

    >>> rational("t_end", "1e-3"), rational("t_end", 0.5), rational("t_end", 2)
    (Fraction(1, 1000), Fraction(1, 2), Fraction(2, 1))
    """
    if isinstance(value, str):
        return _from_text(name, value)
    if isinstance(value, bool | np.bool_):
        raise TypeError(f"{name} is {value}, a truth value; expected a real number")
    if isinstance(value, numbers.Integral):
        return Fraction(int(value))
    if isinstance(value, Fraction):
        return value
    if isinstance(value, Decimal):
        return _from_decimal(name, value, show(value))
    if isinstance(value, float | np.floating):
        number = float(value)
        if not math.isfinite(number):
            raise ValueError(f"{name} is {value}; expected a finite number")
        return Fraction(number)
    parts = _mantissa(value)
    if parts is None:
        kind = type(value).__name__
        raise TypeError(f"{name} is {show(value)}, of type {kind}; expected a real number or a decimal string")
    mantissa, exponent = parts
    if mantissa is None:
        raise ValueError(f"{name} is {show(value)}; expected a finite number")
    if abs(exponent) > 4 * LARGEST_EXPONENT:
        raise ValueError(f"{name} is {show(value)}; expected an exponent of at most {4 * LARGEST_EXPONENT} bits")
    return Fraction(mantissa) * (Fraction(2) ** exponent)


def matrix(name: str, value: object) -> Rows:
    """The rows of one matrix, from nested sequences, an array, or a matrix of mpmath or python-flint.

    Raises ``TypeError`` and ``ValueError`` as :func:`rational`, and ``ValueError`` for rows of unequal length.
    """
    listed: Any = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(listed, str) or not isinstance(listed, Iterable):
        raise TypeError(f"{name} is {show(value)}; expected a matrix, rows of real numbers or decimal strings")
    rows = []
    for r, row in enumerate(listed):
        if isinstance(row, str) or not isinstance(row, Iterable):
            raise ValueError(f"{name} holds {show(row)} as row {r}; expected a matrix, rows of numbers")
        rows.append(tuple(rational(f"{name}[{r}, {c}]", x) for c, x in enumerate(row)))
    if not rows or not rows[0]:
        raise ValueError(f"{name} is {show(value)}; expected a matrix with at least one entry")
    if len({len(row) for row in rows}) > 1:
        raise ValueError(f"{name} has rows of {[len(row) for row in rows]} entries; expected rows of equal length")
    return tuple(rows)


def square(name: str, value: object, width: int) -> Rows:
    """A matrix of a given width."""
    rows = matrix(name, value)
    columns = len(rows[0]) if rows else 0
    if len(rows) != width or columns != width:
        raise ValueError(f"{name} has shape {(len(rows), columns)}; expected shape {(width, width)}")
    return rows


def rank(rows: Rows) -> int:
    """The exact rank.

    >>> rank(matrix("W", [["0.1", "0.7"], ["0.3", "2.1"]]))
    1
    """
    from flint import fmpq, fmpq_mat

    entries = [fmpq(x.numerator, x.denominator) for row in rows for x in row]
    return int(fmpq_mat(len(rows), len(rows[0]), entries).rank())


def _from_text(name: str, text: str) -> Fraction:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        raise ValueError(f"{name} is {show(text)}; expected a decimal number") from None
    return _from_decimal(name, number, show(text))


def _from_decimal(name: str, number: Decimal, shown: str) -> Fraction:
    if not number.is_finite():
        raise ValueError(f"{name} is {shown}; expected a finite number")
    if number and abs(number.adjusted()) > LARGEST_EXPONENT:
        raise ValueError(f"{name} is {shown}; expected an exponent of at most {LARGEST_EXPONENT}")
    return Fraction(number) if number else Fraction(0)


def _mantissa(value: Any) -> tuple[int | None, int] | None:
    """mantissa·2^exponent of an mpmath number or the centre of a ball; a mantissa of None says not finite."""
    if hasattr(value, "_mpf_"):
        sign, mantissa, exponent, _ = value._mpf_
        if not mantissa and exponent:
            return None, 0
        return (-int(mantissa) if sign else int(mantissa)), int(exponent)
    return None
