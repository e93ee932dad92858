"""The exact zero test: it accepts identities and rejects their neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Integer, Max, Rational, S, Symbol, cosh, exp, log, sinh, sqrt, symbols

from dlnsym.claims.algebra import UndecidedError, value_at_zero, vanishes
from dlnsym.codegen import sinhc

a, b, h = symbols("a b h", positive=True)
x, y = symbols("x y", real=True)
N = Symbol("N", positive=True, integer=True)
small = st.integers(-4, 4)


@pytest.mark.parametrize(
    "zero",
    [
        S.Zero,
        (a + b) ** 3 - a**3 - 3 * a**2 * b - 3 * a * b**2 - b**3,
        (x**2 - y**2) / (x - y) - x - y,
        cosh(log(a)) ** 2 - sinh(log(a)) ** 2 - 1,
        a ** (1 / N) * a ** ((N - 1) / N) - a,
        log(a**3 / b) - 3 * log(a) + log(b),
        log(12) - 2 * log(2) - log(3),
        sqrt(8) - 2 * sqrt(2),
        sinhc(log(a)) * log(a) - (a - 1 / a) / 2,
        (a ** (2 / N) - b ** (2 / N)) / (a ** (1 / N) - b ** (1 / N)) - a ** (1 / N) - b ** (1 / N),
    ],
)
def test_identities_vanish(zero: object) -> None:
    assert vanishes(zero)


@pytest.mark.parametrize(
    "nonzero",
    [
        S.One,
        a - b,
        a ** (1 / N) - a ** (2 / N),
        log(a) - log(b),
        exp(x) - 1 - x,
        (x**2 - y**2) / (x - y) - x + y,
        sqrt(2) - Rational(141421356237, 10**11),
    ],
)
def test_neighbours_do_not(nonzero: object) -> None:
    assert not vanishes(nonzero)


@given(small, small, small)
@settings(deadline=None, max_examples=25)
def test_powers_with_a_symbolic_depth(p: int, q: int, r: int) -> None:
    """a^{p/N} a^{q/N} = a^{r/N} exactly when p + q = r."""
    assert vanishes(a ** (Integer(p) / N) * a ** (Integer(q) / N) - a ** (Integer(r) / N)) == (p + q == r)


@given(small, small)
@settings(deadline=None, max_examples=25)
def test_limit_of_a_difference_quotient(p: int, q: int) -> None:
    """(a^{ph} − a^{qh})/h tends to (p − q) log a."""
    limit = value_at_zero((a ** (p * h) - a ** (q * h)) / h, h)
    assert limit is not None
    assert vanishes(limit - (p - q) * log(a))


def test_no_limit_is_no_value() -> None:
    assert value_at_zero(a**h / h, h) is None
    assert value_at_zero(exp(1 / h), h) is None


def test_what_it_cannot_decide_it_says() -> None:
    with pytest.raises(UndecidedError, match="Max"):
        vanishes(Max(a, b) - a)
