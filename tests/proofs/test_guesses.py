"""What is guessed of sums and integrals is right, as far as the tables go and no further."""

from __future__ import annotations

import pytest
from sympy import (
    Add,
    Expr,
    Function,
    Integer,
    Mul,
    Rational,
    Symbol,
    cos,
    cosh,
    exp,
    log,
    sin,
    sinh,
    sqrt,
    symbols,
    tan,
)

from dlnsym.algebra.budget import Budget, ExhaustedError, UndecidedError, limited
from dlnsym.proofs.deciding.antiderivatives import antiderivative
from dlnsym.proofs.deciding.antidifferences import antidifference
from dlnsym.proofs.deciding.expansion import expanded, free_of

t = Symbol("t", real=True)
a, b, q = symbols("a b q", positive=True)
j = Symbol("j", integer=True)
AT = {t: Rational(7, 10), a: Rational(3, 2), b: Rational(5, 3), q: Rational(4, 7)}

INTEGRATED = [
    Integer(3),
    a * t,
    t**2 - 3 * t + 1,
    t**12,
    1 / t,
    1 / (2 * t + 1),
    (3 * t + 2) ** 4,
    sqrt(t),
    sqrt(2 * t + 1),
    t**a,
    a**t,
    a ** (2 * t + 1),
    exp(-2 * t),
    exp(t / a) * b,
    sin(3 * t + 1),
    cos(a * t),
    sinh(2 * t),
    cosh(t - 1),
    log(t),
    log(2 * t + 3),
    t * exp(t),
    t**3 * exp(-2 * t),
    t**12 * exp(t),
    t**2 * sin(2 * t),
    t * cosh(t),
    t * sin(t),
    t**3 * cos(a * t),
    t * log(t),
    t**3 * log(t),
    log(t) / t,
    log(t) / t**2,
    sqrt(t) * log(t),
    sin(t) ** 2,
    cos(3 * t) ** 2,
    1 / (t**2 + 1),
    1 / (4 * t**2 + 9),
    5 / (a * t**2 + b),
    1 / (t * (t + 1)),
    t / (t + 2),
    1 / (t**2 - 4),
    1 / (t**2 + t) ** 2,
    1 / Mul(*(t + k for k in range(6))),
    1 / (t * (t + a)),
    2 * t * exp(t**2),
    cos(t) * exp(sin(t)),
    exp(t) / (1 + exp(t)),
    sin(t) * cos(t) ** 3,
    t / (t**2 + 1),
    log(t) ** 3 / t,
    exp(t) * a + sin(t) / b,
    # cancelled before the rest is read in t² + 2t
    (t + 1) * exp(t**2 + 2 * t),
    a * b * t * cos(t**2),
    t / sqrt(t**2 + 1),
]
NOT_INTEGRATED = [
    exp(t**2),
    sin(t) / t,
    t**13 * exp(t),
    exp(t) * log(t),
    tan(t) ** 5,
    log(log(t)),
    1 / (t**2 + t + 1),
    1 / (1 - t**2 * a),
    t * exp(t) * sin(t),
    Function("f")(t),
    sin(t) ** 3 * t,
    1 / Mul(*(t + k for k in range(7))),
    1 / (t * (t + a + b)),
]


@pytest.mark.parametrize("f", INTEGRATED, ids=str)
def test_the_slope_of_an_antiderivative_is_the_integrand(f: Expr) -> None:
    found = antiderivative(f, t)
    assert found is not None
    assert abs((found.diff(t) - f).xreplace(AT).evalf(40)) < 1e-30


@pytest.mark.parametrize("f", NOT_INTEGRATED, ids=str)
def test_where_the_table_ends_there_is_no_antiderivative(f: Expr) -> None:
    assert antiderivative(f, t) is None


SUMMED = [
    Integer(1),
    a * j,
    j**2 - j,
    (j + 1) ** 3,
    j**12,
    q**j,
    a * q ** (2 * j + 1),
    j * q**j,
    j**3 * 2**j,
    3**j - 2**j * j,
    j**2 * (-1) ** j,
    j * exp(j * a),
    1 / (j * (j + 1)),
    (2 * j + 1) / (j**2 * (j + 1) ** 2) + j,
]


@pytest.mark.parametrize("f", SUMMED, ids=str)
def test_steps_of_an_antidifference_are_the_summands(f: Expr) -> None:
    found = antidifference(f, j)
    assert found is not None
    for k in range(1, 6):
        step = found.xreplace({j: Integer(k + 1)}) - found.xreplace({j: Integer(k)}) - f.xreplace({j: Integer(k)})
        assert step.xreplace(AT).evalf(40, chop=True) == 0


@pytest.mark.parametrize("f", [1 / j, j**13, 2 ** (j**2), j * log(j), sin(j), j**a, 2**j / j], ids=str)
def test_where_the_table_ends_there_is_no_antidifference(f: Expr) -> None:
    assert antidifference(f, j) is None


def test_products_are_multiplied_out_up_to_four_hundred_terms() -> None:
    x = symbols("x0:30")
    assert len(Add.make_args(expanded(Add(*x[:20]) * Add(*x[10:30])))) == 355
    assert len(Add.make_args(expanded(Add(*x[:27]) ** 2))) == 378
    assert expanded((a + b) ** 2) == a**2 + 2 * a * b + b**2
    assert expanded((a + b) ** -2) == 1 / (a**2 + 2 * a * b + b**2)
    for e in (
        Add(*x[:21]) * Add(*x[10:30]),
        Add(*x[:28]) ** 2,
        Add(*x[:20]) * Add(*x[10:30]) + a,
        (a + b) ** 400,
        (a + b) ** -400,
    ):
        with pytest.raises(UndecidedError, match="a product of too many terms"):
            expanded(e)


def test_a_quotient_moves_with_a_letter_or_does_not() -> None:
    assert free_of((t**2 - 1) / (t - 1) - t, t) == 1
    assert free_of(q ** (j + 1) / q**j, j) == q
    assert free_of(t * a, t) is None and free_of(t * a, a) is None
    assert free_of(Function("f")(tan(t) + j) ** t, t) is None
    with pytest.raises(ExhaustedError), limited(Budget(20_000, 3000, 1e-9)):
        free_of((t + a) ** 40 / (t - b) ** 40, t)
