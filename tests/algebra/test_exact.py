"""The one reader of exact numbers: every spelling of a number, and what is not one."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import flint
import gmpy2
import mpmath
import numpy as np
import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from dlnsym.algebra import exact

A_TENTH = Fraction(*(0.1).as_integer_ratio())


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("0.1", Fraction(1, 10)),
        (" -2/3 ", Fraction(-2, 3)),
        ("1e-3", Fraction(1, 1000)),
        (".5", Fraction(1, 2)),
        ("+5.", 5),
        (Decimal("0.1"), Fraction(1, 10)),
        (0.1, A_TENTH),
        (np.float64(0.1), A_TENTH),
        (np.float32(0.5), Fraction(1, 2)),
        (np.longdouble(0.1), A_TENTH),
        (mpmath.mpf(0.1), A_TENTH),
        (sympy.Float(0.1), A_TENTH),
        (gmpy2.mpfr(0.1), A_TENTH),
        (flint.arb(0.1), A_TENTH),
        (flint.fmpq(2, 3), Fraction(2, 3)),
        (flint.fmpz(7), 7),
        (sympy.Rational(2, 3), Fraction(2, 3)),
        (gmpy2.mpq(2, 3), Fraction(2, 3)),
        (Fraction(2, 3), Fraction(2, 3)),
        (10**400, 10**400),
        (np.int8(-3), -3),
    ],
    ids=lambda x: f"{type(x).__module__}.{type(x).__name__}",
)
def test_a_string_is_what_it_spells_and_a_float_the_binary_number_that_it_is(value: Any, number: Any) -> None:
    found = exact.rational("x", value)
    assert isinstance(found, Fraction)
    assert found == number


@given(st.fractions())
def test_fractions_survive_being_written(x: Fraction) -> None:
    assert exact.rational("x", str(x)) == x


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_decimals_that_name_a_float_are_read_as_decimals(x: float) -> None:
    assert exact.rational("x", repr(x)) == Fraction(Decimal(repr(x)))
    assert float(exact.rational("x", repr(x))) == x == float(exact.rational("x", x))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=40))
def test_no_digit_is_lost(x: Decimal) -> None:
    assert exact.rational("x", str(x)) == Fraction(x)


def test_any_number_of_digits_is_read() -> None:
    digits = "3" * 20_000  # seconds, where a pattern could match digits in two ways
    assert exact.rational("x", f"0.{digits}") * 10**20_000 == exact.rational("x", digits)
    assert exact.rational("x", f"{digits}/{digits}") == 1


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        ("", ValueError, "x is ''; expected a decimal number"),
        ("1_000", ValueError, "expected a decimal number"),
        ("0x10", ValueError, "expected a decimal number"),
        ("1/2/3", ValueError, "expected a decimal number"),
        ("1/0", ValueError, "expected a denominator other than 0"),
        ("__import__('os')", ValueError, "expected a decimal number"),
        ("\u0661", ValueError, "expected a decimal number"),
        ("nan", ValueError, "expected a finite number"),
        ("-Infinity", ValueError, "expected a finite number"),
        (math.nan, ValueError, "x is nan; expected a finite number"),
        (math.inf, ValueError, "x is inf; expected a finite number"),
        (mpmath.inf, ValueError, "expected a finite number"),
        (Decimal("nan"), ValueError, "expected a finite number"),
        (flint.arb("nan"), ValueError, "expected a finite number"),
        (flint.arb("0.1"), ValueError, r"a ball with a radius; expected an exact number \(its .mid\(\)\)"),
        ("1e999999", ValueError, "expected an exponent of at most 100000"),
        (mpmath.ldexp(1, 10**9), ValueError, "expected an exponent of at most 400000 bits"),
        (True, TypeError, "x is True, a truth value"),
        (np.True_, TypeError, "a truth value"),
        (None, TypeError, "x is None, of type NoneType; expected a real number"),
        (1j, TypeError, "x is 1j, of type complex"),
        (sympy.pi, TypeError, "x is pi, of type Pi"),
        (np.ma.masked, TypeError, "of type MaskedConstant"),
        ([1], TypeError, r"x is \[1\], of type list"),
    ],
)
def test_what_is_not_a_finite_real_number_is_named(value: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message) as raised:
        exact.rational("x", value)
    assert str(raised.value).startswith("x ")


def test_masked_matrices_are_refused() -> None:
    with pytest.raises(ValueError, match=r"W0 is masked_array.*; expected an array without masked entries"):
        exact.matrix("W0", np.ma.array([[1.0, 9.0]], mask=[[0, 1]]))
    assert exact.matrix("W0", np.ma.array([[1.0, 9.0]])) == ((1, 9),)


def test_a_shape_is_checked() -> None:
    assert exact.matrix_of_shape("W0", [[1, "0.5"]], (1, 2)) == ((1, Fraction(1, 2)),)
    with pytest.raises(ValueError, match=r"W0 has shape \(1, 2\); expected shape \(2, 2\)"):
        exact.matrix_of_shape("W0", [[1, 2]], (2, 2))
