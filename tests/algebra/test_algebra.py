"""The exact zero test: it accepts identities and rejects their neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import (
    Abs,
    Expr,
    Integer,
    Limit,
    Max,
    Min,
    Rational,
    S,
    Symbol,
    cosh,
    coth,
    exp,
    factorial,
    gamma,
    log,
    oo,
    sinh,
    sqrt,
    symbols,
    tanh,
)
from sympy.codegen.cfunctions import expm1, log1p

from dlnsym.algebra.zero_test import ORDER, UndecidedError, value_at_zero, vanishes
from dlnsym.codegen import sinhc
from dlnsym.proofs import DepthLimit, Relation

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
        log(2 * a + 2 * b) - log(2) - log(a + b),
        log(a**2 + 2 * a * b + b**2) - 2 * log(a + b),
        log(6 * a**3 + 12 * a**2 * b + 6 * a * b**2) - log(6) - log(a) - 2 * log(a + b),
        log(1 + a / b) - log(a + b) + log(b),
        log(Rational(3, 4)) - log(3) + 2 * log(2),
        (a + b) ** (1 / N) * (a + b) ** ((N - 1) / N) - (a + b) ** ((N + 2) / N) * (a + b) ** (-2 / N),
        (2 * a * b) ** (1 / N) - 2 ** (1 / N) * a ** (1 / N) * b ** (1 / N),
        6 ** (1 / N) - 2 ** (1 / N) * 3 ** (1 / N),
        12 ** (2 / N) - 2 ** (4 / N) * 9 ** (1 / N),
        (a + b) ** -2 * (a**2 + 2 * a * b + b**2) - 1,
        (a + b) ** -3 * (a + b) ** 4 - a - b,
        1 / (a + b) + 1 / (a - b) - 2 * a / (a**2 - b**2),
        tanh(x) - (exp(2 * x) - 1) / (exp(2 * x) + 1),
        coth(x) * tanh(x) - 1,
        expm1(x) - exp(x) + 1,
        log1p(a) - log(1 + a),
        log(exp(x) * a) - x - log(a),
        exp(x / 2) ** 2 * exp(x / 3) ** 3 - exp(2 * x),
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
        log(a**2 + 2 * a * b + b**2) - log(a + b),
        log(a**2 + 2 * a * b + b**2) - 2 - log(a + b),
        log(2 * a + 2 * b) - log(a + b),
        log(2 * a + 2 * b) - log(2) * log(a + b),
        log(Rational(3, 4)) - log(3) - 2 * log(2),
        log(a / b + 1) - log(a + b) - log(b),
        6 ** (1 / N) - 2 ** (1 / N) * 5 ** (1 / N),
        sqrt(2) + sqrt(3) - sqrt(5),
        (a + b) ** -2 * (a**2 + 2 * a * b + b**2) - 2,
        1 / (a + b) - 1 / (a - b) - 2 * a / (a**2 - b**2),
        1 / a + 1 / b - 1 / (a + b),
        exp(x / 2) - exp(x / 3),
        a**N - a ** (N + 1),
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


@pytest.mark.parametrize(
    ("expression", "limit"),
    [
        (a**h, 1),
        (a, a),
        (a * h, 0),
        ((1 - a**h) / (1 - b**h), log(a) / log(b)),
        ((1 - a**h) ** 2 / (1 - b**h), 0),
        ((a ** (2 * h) - 1) / (a**h - 1), 2),
        (((a + b) ** h - 1) / h, log(a + b)),
        ((cosh(h) - 1) / h**2, Rational(1, 2)),
        ((sinh(h) - h) / h**3, Rational(1, 6)),
        ((exp(h) - 1 - h - h**2 / 2 - h**3 / 6) / h**4, Rational(1, 24)),
        ((exp(a + h) - exp(a)) / h, exp(a)),
        ((2 + h) / (3 - h), Rational(2, 3)),
        (((1 + h) ** 2 - 1 - 2 * h) ** 2 / h**4, 1),
        (((1 + h) ** 2 - 1 - 2 * h) ** 3 / (exp(h) * h**6 + h**7), 1),
        (((1 + h) ** 2 - 1 - 2 * h) ** 3 / (exp(h) * h**5 + h**7), 0),
    ],
)
def test_values_at_zero(expression: Expr, limit: Expr) -> None:
    value = value_at_zero(expression, h)
    assert value is not None
    assert vanishes(value - limit)
    assert not vanishes(value - limit - 1)


@pytest.mark.parametrize(
    "expression",
    [
        a**h / h,
        exp(1 / h),
        (1 - a**h) / (1 - b**h) ** 2,
        log(h),
        1 / h**2 + 1 / h,
        (a**h - 1) / h**6,
    ],
)
def test_no_limit_is_no_value(expression: Expr) -> None:
    assert value_at_zero(expression, h) is None


@pytest.mark.parametrize("order", range(1, 9))
def test_a_value_that_lies_beyond_the_series_is_none_rather_than_wrong(order: int) -> None:
    """exp h less its first terms, over the next power of h: 1/k!; it came out as 0 from k = 5 on."""
    tail = exp(h) - sum((h**k / factorial(k) for k in range(order)), S.Zero)
    for e in (tail / h**order, (exp(h) - 1 - h * (sum(h**k / factorial(k + 1) for k in range(order - 1)))) / h**order):
        assert value_at_zero(e, h) == (1 / factorial(order) if order <= ORDER else None)
        # it tends to 0 all the same where one power more is left
        assert value_at_zero(e * h, h) == (0 if order <= ORDER + 1 else None)
        assert value_at_zero(1 / e, h) == (factorial(order) if order <= ORDER else None)
    inside = (tail / h**order).subs(h, 1 / N)
    proved = [DepthLimit(depth=N).proves(Relation(Limit(inside, N, oo), v)) for v in (S.Zero, 1 / factorial(order))]
    assert proved == [False, order <= ORDER]


@pytest.mark.parametrize("hidden", [h / log(1 + h), log(1 + h), sqrt(a + h), (1 + h) ** a, log(log(2 + h)), h**h])
def test_a_logarithm_of_what_moves_is_no_constant(hidden: Expr) -> None:
    """It was taken for one, so that h/log(1 + h), whose limit is 1, came out as 0."""
    assert value_at_zero(hidden, h) is None


def test_a_limit_in_the_depth_through_such_a_logarithm_is_not_proved() -> None:
    inside = 1 / N / log(1 + 1 / N)
    assert not any(DepthLimit(depth=N).proves(Relation(Limit(inside, N, oo), S(k))) for k in (0, 1))


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        (Max(a, b) - a, "no exact zero test for Max"),
        (Min(a, b) - a, "no exact zero test for Min"),
        (Abs(a - b) - a, "no exact zero test for Abs"),
        (gamma(a) - a, "no exact zero test for gamma"),
        (log(-2 * b, evaluate=False) - log(a), "no logarithm of -2"),
        (1 / ((a + b) ** 2 - a**2 - 2 * a * b - b**2), "a denominator of .* vanishes"),
        (1 / (a ** (2 / N) - (a ** (1 / N)) ** 2 + (a + b) ** 2 - a**2 - 2 * a * b - b**2), "a denominator of .* van"),
    ],
    ids=str,
)
def test_what_it_cannot_decide_it_says(expression: Expr, message: str) -> None:
    with pytest.raises(UndecidedError, match=message):
        vanishes(expression)


polynomials = st.lists(st.tuples(st.integers(-3, 3), st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=3).map(
    lambda terms: sum((c * a**i * b**j for c, i, j in terms), S.One + a)
)


@given(polynomials, polynomials, polynomials, polynomials)
@settings(max_examples=25)
def test_sums_of_fractions(p: Expr, q: Expr, r: Expr, s: Expr) -> None:
    """p/q + r/s = (p s + r q)/(q s), and nothing a unit away; a denominator that is zero is refused."""
    if S.Zero in (q.expand(), s.expand()):
        return
    together = (p * s + r * q) / (q * s)
    assert vanishes(p / q + r / s - together)
    assert not vanishes(p / q + r / s - together - 1)
    assert vanishes(q**-2 * s**3 - s**3 / (q * q))
