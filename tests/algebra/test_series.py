"""Limits at 0+ by power series with exact coefficients, and by power series of balls."""

from __future__ import annotations

import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Expr, Limit, Rational, S, cos, cosh, exp, factorial, log, oo, sin, sinh, sqrt, symbols

from dlnsym.algebra.evaluation import NoEnclosureError, enclose
from dlnsym.algebra.quotients import UndecidedError
from dlnsym.algebra.series import coefficient, limit
from dlnsym.algebra.zero_test import vanishes

a, b, h = symbols("a b h", positive=True)
x, r = symbols("x r", real=True)
small = st.integers(-4, 4)
AT = {a: Rational(7, 3), b: Rational(2, 5)}

LIMITS: list[tuple[Expr, Expr | int]] = [
    (a**h, 1),
    (a, a),
    (a * h, 0),
    ((a ** (2 * h) - 1) / ((1 + a) ** h - 1), 2 * log(a) / log(1 + a)),
    (((a + b) ** h - 1) / h, log(a + b)),
    ((cosh(h) - 1) / h**2, Rational(1, 2)),
    ((sinh(h) - h) / h**3, Rational(1, 6)),
    ((exp(h) - 1 - h - h**2 / 2 - h**3 / 6) / h**4, Rational(1, 24)),
    ((exp(a + h) - exp(a)) / h, exp(a)),
    ((2 + h) / (3 - h), Rational(2, 3)),
    (((1 + h) ** 2 - 1 - 2 * h) ** 3 / (exp(h) * h**6 + h**7), 1),
    (((1 + h) ** 2 - 1 - 2 * h) ** 3 / (exp(h) * h**5 + h**7), 0),
    (h / log(1 + h), 1),
    (sqrt(a + h), sqrt(a)),
    ((1 + h) ** a, 1),
    (log(log(2 + h)), log(log(2))),
    (h**h, 1),
    (h**a * 0 + h * log(h), 0),
    ((1 + a * h) ** (1 / h), exp(a)),
    (exp(-1 / h) / h**5, 0),
    (sqrt(h) * log(h), 0),
    ((sqrt(1 / h**2 + a / h) - 1 / h), a / 2),
    (h / (h + (sqrt(1 + a) - 1) * (sqrt(1 + a) + 1) - a), 1),
]


@pytest.mark.parametrize(("expression", "value"), LIMITS, ids=str)
def test_limits_at_zero(expression: Expr, value: Expr) -> None:
    found = limit(expression, h)
    assert found is not None
    assert vanishes(found[0] - value)
    assert not vanishes(found[0] - value - 1)


@pytest.mark.parametrize(("expression", "value"), LIMITS, ids=str)
def test_series_of_balls_agree(expression: Expr, value: Expr) -> None:
    try:
        ball = enclose(Limit(expression, h, 0), AT)
    except NoEnclosureError:
        # what has a logarithm of h in it is not enclosed
        assert expression.has(log, h)
        return
    assert ball.overlaps(enclose(S(value), AT))
    assert ball.rel_accuracy_bits() > 60 or abs(ball) < 1e-20


@pytest.mark.parametrize(
    "expression",
    [a**h / h, exp(1 / h), log(h), 1 / h**2 + 1 / h, (a**h - 1) / h**6, sin(1 / h), (-1) ** (1 / h), sqrt(r + h)],
    ids=str,
)
def test_no_limit_is_no_value(expression: Expr) -> None:
    assert limit(expression, h) is None


def test_a_first_coefficient_that_may_vanish_is_not_divided_by() -> None:
    """At a = b the first of these is 1 for every h."""
    for e, divisor in ((1 / ((a - b) / h + 1), a - b), ((1 - a**h) / (1 - b**h), log(b))):
        assert limit(e, h) is None
        assert limit(e, h, nonzero=(divisor,)) is not None


@pytest.mark.parametrize("order", range(1, 12))
def test_a_value_far_out_in_the_series_is_found_or_left_open(order: int) -> None:
    tail = exp(h) - sum((h**k / factorial(k) for k in range(order)), S.Zero)
    found = limit(tail / h**order, h)
    assert found is None or found[0] == 1 / factorial(order)
    assert (found is not None) == (order < 12)
    beyond = limit(tail / h ** (order - 1), h)
    assert beyond is None or beyond[0] == 0


@given(small, small)
@settings(deadline=None, max_examples=25)
def test_limit_of_a_difference_quotient(p: int, q: int) -> None:
    """(a^{ph} − a^{qh})/h tends to (p − q) log a."""
    found = limit((a ** (p * h) - a ** (q * h)) / h, h)
    assert found is not None
    assert vanishes(found[0] - (p - q) * log(a))


def test_coefficients_of_higher_order() -> None:
    e = exp(a * h) / (1 - h)
    for degree, value in enumerate((1, 1 + a, 1 + a + a**2 / 2, 1 + a + a**2 / 2 + a**3 / 6)):
        assert vanishes(coefficient(e, h, degree, 6) - value)
    with pytest.raises(UndecidedError):
        coefficient(e, h, 7, 3)
    assert coefficient(1 / h, h, 0, 3) is None
    with pytest.raises(UndecidedError):
        coefficient(exp(-1 / h), h, 0, 3, analytic=True)


def test_limits_of_balls_from_two_sides() -> None:
    n = symbols("n")
    assert enclose(Limit(x + 1 / n, x, 0), {n: S(3)}).overlaps(arb(1) / 3)
    assert enclose(Limit(x + x / n, n, oo), {x: S(3)}) == 3
    assert enclose(Limit((1 - cos(x)) / x**2, x, 0, "+-"), {}).overlaps(arb(1) / 2)
    assert enclose(Limit(n / (n + 1), n, -oo), {}) == 1
    for wrong in (Limit(1 / x, x, 0, "+-"), Limit(n, n, oo), Limit(exp(1 / x), x, 0)):
        with pytest.raises(NoEnclosureError):
            enclose(wrong, {})
