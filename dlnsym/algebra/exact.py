"""The one reader of exact numbers: decimal strings, fractions, integers, floats, mpmath and python-flint numbers.

What an input means is said here and nowhere else.  **A string is the decimal or the fraction that it spells; a float is
the binary number that it is**, 0.1 being 3602879701896397/2^55.  The ranks and families of completions, the integrators
and their certified enclosures all read numbers through this module, so they speak of the same problem, and floats mean
what they mean to float64 arithmetic.  For floats that stand for decimals, write strings: ``target.astype(str)``.

Precision is chosen after the input is read, so the input must not be rounded on the way in.
"""

from __future__ import annotations

import math
import numbers
import re
from collections.abc import Callable, Iterable, Mapping, Set
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

import numpy as np

from dlnsym._shared.validate import masks, show

Number = TypeVar("Number")
Rational = tuple[Fraction, ...]
Rows = tuple[Rational, ...]

LARGEST_EXPONENT = 100_000
"""Powers of ten beyond this are refused: their digits would fill the memory."""


def rational(name: str, value: object) -> Fraction:
    """The exact value of a real number.

    Raises ``TypeError`` for what is not a number, and ``ValueError`` for words, nan, inf, and balls with a radius.

    >>> rational("t_end", "1e-3"), rational("t_end", "2/3"), rational("t_end", 0.5), rational("t_end", 2)
    (Fraction(1, 1000), Fraction(2, 3), Fraction(1, 2), Fraction(2, 1))
    """
    if isinstance(value, str):
        return _from_text(name, value)
    if isinstance(value, bool | np.bool_):
        raise TypeError(f"{name} is {value}, a truth value; expected a real number")
    if isinstance(value, numbers.Rational) or (hasattr(value, "numerator") and hasattr(value, "denominator")):
        # python-flint does not register its rationals
        return Fraction(int(value.numerator), int(value.denominator))
    if isinstance(value, Decimal):
        return _from_decimal(name, value, show(value))
    if isinstance(value, float | np.floating):
        return _from_float(name, value)
    parts = _parts(name, value)
    if parts is None:
        kind = type(value).__name__
        raise TypeError(f"{name} is {show(value)}, of type {kind}; expected a real number or a decimal string")
    mantissa, exponent = parts
    if abs(exponent) > 4 * LARGEST_EXPONENT:
        raise ValueError(f"{name} is {show(value)}; expected an exponent of at most {4 * LARGEST_EXPONENT} bits")
    return mantissa * (Fraction(2) ** exponent)


def rounded(name: str, text: str) -> float:
    """The float64 nearest to what a string spells; as :func:`rational`, and ``ValueError`` beyond the range of float64.

    >>> rounded("x", "0.1"), rounded("x", "2/3")
    (0.1, 0.6666666666666666)
    """
    found = _SPELLING.fullmatch(text)
    try:
        # Python's own reader of decimals is the quicker one
        number = float(text) if found and found[1] else float(_from_text(name, text))
    except OverflowError:
        number = math.inf
    if math.isinf(number):
        raise ValueError(f"{name} is {show(text)}; expected a number in the range of float64")
    return number


def matrix(name: str, value: object) -> Rows:
    """The rows of one matrix, from nested sequences, an array, or a matrix of mpmath or python-flint.

    Raises ``TypeError`` and ``ValueError`` as :func:`rational`, and ``ValueError`` for rows of unequal length.
    """
    return entries(name, value, rational)


def entries(name: str, value: object, read: Callable[[str, object], Number]) -> tuple[tuple[Number, ...], ...]:
    """As :func:`matrix`, where ``read`` makes of a name and an entry what stands for it."""
    if masks(value):
        raise ValueError(f"{name} is {show(value)}; expected an array without masked entries")
    listed: Any = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(listed, str | bytes | type | Mapping | Set) or not isinstance(listed, Iterable):
        raise TypeError(f"{name} is {show(value)}; expected a matrix, rows of real numbers or decimal strings")
    rows = []
    for r, row in enumerate(listed):
        if isinstance(row, str | bytes | type | Mapping | Set) or not isinstance(row, Iterable):
            raise ValueError(f"{name} holds {show(row)} as row {r}; expected a matrix, rows of numbers")
        rows.append(tuple(read(f"{name}[{r}, {c}]", x) for c, x in enumerate(row)))
    if not rows or not rows[0]:
        raise ValueError(f"{name} is {show(value)}; expected a matrix with at least one entry")
    if len({len(row) for row in rows}) > 1:
        raise ValueError(f"{name} has rows of {[len(row) for row in rows]} entries; expected rows of equal length")
    return tuple(rows)


def matrix_of_shape(name: str, value: object, shape: tuple[int, int]) -> Rows:
    """A matrix of a given shape."""
    rows = matrix(name, value)
    found = len(rows), len(rows[0])
    if found != shape:
        raise ValueError(f"{name} has shape {found}; expected shape {shape}")
    return rows


def square(name: str, value: object, width: int) -> Rows:
    """A matrix of a given width."""
    return matrix_of_shape(name, value, (width, width))


def rank(rows: Rows) -> int:
    """The exact rank.

    >>> rank(matrix("W", [["0.1", "0.7"], ["0.3", "2.1"]]))
    1
    """
    from flint import fmpq, fmpq_mat

    entries = [fmpq(x.numerator, x.denominator) for row in rows for x in row]
    return int(fmpq_mat(len(rows), len(rows[0]), entries).rank())


_DECIMAL = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
_SPELLING = re.compile(rf"\s*(?:({_DECIMAL})|([+-]?[0-9]+)/([0-9]+))\s*")
_NOT_FINITE = re.compile(r"\s*[+-]?(nan|inf|infinity)\s*", re.IGNORECASE)


def _from_text(name: str, text: str) -> Fraction:
    found = _SPELLING.fullmatch(text)
    if found is None:
        expected = "a finite number" if _NOT_FINITE.fullmatch(text) else "a decimal number"
        raise ValueError(f"{name} is {show(text)}; expected {expected}")
    # a Decimal reads any number of digits, which an int does not
    decimal, above, below = (None if word is None else Decimal(word) for word in found.groups())
    if decimal is not None:
        return _from_decimal(name, decimal, show(text))
    assert above is not None and below is not None
    if not below:
        raise ValueError(f"{name} is {show(text)}; expected a denominator other than 0")
    return Fraction(above) / Fraction(below)


def _from_decimal(name: str, number: Decimal, shown: str) -> Fraction:
    if not number.is_finite():
        raise ValueError(f"{name} is {shown}; expected a finite number")
    if number and abs(number.adjusted()) > LARGEST_EXPONENT:
        raise ValueError(f"{name} is {shown}; expected an exponent of at most {LARGEST_EXPONENT}")
    return Fraction(number) if number else Fraction(0)


def _from_float(name: str, value: Any) -> Fraction:
    try:
        above, below = value.as_integer_ratio()
    except (ValueError, OverflowError):
        raise ValueError(f"{name} is {value}; expected a finite number") from None
    return Fraction(above, below)


def _parts(name: str, value: Any) -> tuple[Fraction, int] | None:
    """m and e of m·2^e, for a floating-point number of mpmath or SymPy, or a ball without a radius."""
    if hasattr(value, "is_exact") and hasattr(value, "man_exp"):
        if not value.is_finite():
            raise ValueError(f"{name} is {show(value)}; expected a finite number")
        if not value.is_exact():
            raise ValueError(f"{name} is {show(value)}, a ball with a radius; expected an exact number (its .mid())")
        mantissa, exponent = value.man_exp()
        return Fraction(int(mantissa)), int(exponent)
    if hasattr(value, "_mpf_"):
        sign, mantissa, exponent, _ = value._mpf_
        if not mantissa and exponent:
            raise ValueError(f"{name} is {show(value)}; expected a finite number")
        return Fraction(-int(mantissa) if sign else int(mantissa)), int(exponent)
    return None
