"""The exact zero test: it accepts identities, rejects their neighbours, and takes apart nothing with two branches."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import (
    Abs,
    E,
    Expr,
    Function,
    I,
    IndexedBase,
    Integer,
    Max,
    Min,
    Rational,
    S,
    Sum,
    Symbol,
    cos,
    cosh,
    coth,
    exp,
    gamma,
    log,
    oo,
    pi,
    sin,
    sinh,
    sqrt,
    symbols,
    tan,
    tanh,
)
from sympy.codegen.cfunctions import expm1, log1p

from dlnsym.algebra.budget import Budget, ExhaustedError, limited
from dlnsym.algebra.functions import sinhc
from dlnsym.algebra.zero_test import NormalForm, UndecidedError, Zeroness, normal_form, vanishes, zeroness

a, b, c = symbols("a b c", positive=True)
x, y, r = symbols("x y r", real=True)
u, v, w = symbols("u v w")
k = Symbol("k", integer=True)
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
        (1 + sqrt(2)) * a - a - sqrt(2) * a,
        (sqrt(1 + a) - 1) * (sqrt(1 + a) + 1) - a,
        ((a + b) ** (1 / N)) ** N - a - b,
        (a - b) / (sqrt(a) - sqrt(b)) - sqrt(a) - sqrt(b),
        (a**3 + b**3) ** Rational(1, 3) - (a + b) ** Rational(1, 3) * (a**2 - a * b + b**2) ** Rational(1, 3),
        a ** (N / (N + 1)) * a ** (1 / (N + 1)) - a,
        a**a * a - a ** (a + 1),
        (a**b) ** c - a ** (b * c),
        sqrt(N - 1) * sqrt(N) - sqrt(N**2 - N),
        exp(N * log(2)) - 2**N,
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


@pytest.mark.parametrize(
    ("lhs", "rhs"),
    [
        (sqrt(r**2), Abs(r)),
        (log((a - b) ** 2), 2 * log(Abs(a - b))),
        (sqrt(a**2 - 2 * a * b + b**2), Abs(a - b)),
        (Max(a, b) + Min(a, b), a + b),
        (Max(a, b) * Min(a, b), a * b),
        (Max(x, 0) - Max(-x, 0), x),
        (sqrt(-a), I * sqrt(a)),
        (log(-a), log(a) + I * pi),
        (sqrt(a * u), sqrt(a) * sqrt(u)),
        (sqrt(u) ** 2, u),
        ((u * v) ** k, u**k * v**k),
        ((u**v) ** k, u ** (v * k)),
        (exp(u) ** k, exp(k * u)),
        (exp(x) ** y, exp(x * y)),
        (log(exp(x)), x),
        ((-1) ** (2 * N), S.One),
        (exp(I * pi * N) ** 2, S.One),
        (exp(I * u), cos(u) + I * sin(u)),
        (sin(2 * u), 2 * sin(u) * cos(u)),
        (tan(x) * cos(x), sin(x)),
        (E * exp(x), exp(x + 1)),
        (E**u * E**v, exp(u + v)),
        (Abs(u * v), Abs(u) * Abs(v)),
        (Abs(a * u / v), a * Abs(u) / Abs(v)),
        (Abs(sqrt(u)), sqrt(Abs(u))),
        (Abs(I * u), Abs(u)),
        (log(sqrt(u)), log(u) / 2),
        (log(1 / sqrt(u)), -log(u) / 2),
        (sqrt(u) ** v, u ** (v / 2)),
        (log(I), I * pi / 2),
        (log(-sqrt(2) * I), log(2) / 2 - I * pi / 2),
        (sqrt(1 + r**2) ** 3, (1 + r**2) * sqrt(1 + r**2)),
    ],
    ids=str,
)
def test_laws_that_hold_for_real_or_complex_symbols(lhs: Expr, rhs: Expr) -> None:
    form = normal_form(lhs, rhs)
    assert form is not None and form.check(lhs, rhs)
    assert not form.check(lhs, rhs + 1)


@pytest.mark.parametrize(
    ("lhs", "rhs"),
    [
        (sqrt((a - b) * (a - 2 * b)), sqrt(a - b) * sqrt(a - 2 * b)),
        (log(r**2), 2 * log(r)),
        (log((a - b) ** 2), 2 * log(a - b)),
        ((u**v) ** w, u ** (v * w)),
        (sqrt(u * v), sqrt(u) * sqrt(v)),
        (sqrt(x * y), sqrt(x) * sqrt(y)),
        (sqrt(x / y), sqrt(x) / sqrt(y)),
        (sqrt(r**2), r),
        (sqrt(u**2), u),
        (log(exp(u)), u),
        (exp(u) ** v, exp(u * v)),
        (log(u * v), log(u) + log(v)),
        (log(1 / u), -log(u)),
        (((x + y) ** N) ** (1 / N), x + y),
        ((x**2) ** Rational(3, 2), x**3),
        ((-a) ** Rational(1, 3), -(a ** Rational(1, 3))),
        ((-1) ** N, S.One),
        ((a**u) ** v, a ** (u * v)),
        (Abs(x - y), x - y),
        (Abs(u) ** 2, u**2),
        (Abs(u + v), Abs(u) + Abs(v)),
        (log(u ** Rational(3, 2)), 3 * log(u) / 2),
        (log(-sqrt(u)), log(u) / 2 + I * pi),
        (log(I**3 * u), log(u) - I * pi / 2),
        (Max(a, b), a),
        (sqrt(a**2 - b**2), sqrt(a - b) * sqrt(a + b) * S.NegativeOne),
    ],
    ids=str,
)
def test_laws_that_fail_for_some_values_are_not_shown(lhs: Expr, rhs: Expr) -> None:
    assert normal_form(lhs, rhs) is None


def test_functions_without_a_law_and_entries_are_letters() -> None:
    f, m, (i, j) = Function("f"), IndexedBase("m"), symbols("i j", integer=True)
    assert vanishes((f(x) + 1) ** 2 - f(x) ** 2 - 2 * f(x) - 1)
    assert not vanishes(f(x) - f(y))
    assert vanishes(m[i, j] * m[j, i] - m[j, i] * m[i, j])
    assert not vanishes(m[i, j] - m[j, i])


@pytest.mark.parametrize(
    ("e", "answer"),
    [
        (sqrt(1 + a) ** 2 - 1 - a, Zeroness.ZERO),
        (1 + r**2, Zeroness.NONZERO),
        (sqrt(2) - 1, Zeroness.NONZERO),
        (pi - 3, Zeroness.NONZERO),
        (exp(a) - 1, Zeroness.NONZERO),
        (exp(u), Zeroness.NONZERO),
        (a**2 - a * b + b**2, Zeroness.NONZERO),
        (a - b, Zeroness.UNKNOWN),
        (exp(x) - 1, Zeroness.UNKNOWN),
        (sqrt(3 + 2 * sqrt(2)) - 1 - sqrt(2), Zeroness.UNKNOWN),
        (r**2, Zeroness.UNKNOWN),
        (N - 1, Zeroness.UNKNOWN),
        (Abs(r), Zeroness.UNKNOWN),
        (sqrt(r**2 + x**2), Zeroness.UNKNOWN),
        ((r**2) ** (1 / N), Zeroness.UNKNOWN),
        (sqrt(r**2 + a), Zeroness.NONZERO),
        (N**2 + N - 1, Zeroness.NONZERO),
    ],
    ids=str,
)
def test_not_shown_to_vanish_is_not_the_same_as_never_vanishing(e: Expr, answer: Zeroness) -> None:
    assert zeroness(e) is answer


def test_a_normal_form_is_good_for_its_letters_only() -> None:
    form = normal_form(log(a * b), log(a) + log(b))
    assert form is not None
    assert form.check(log(a * b), log(b) + log(a))
    assert not form.check(log(a * c), log(a) + log(c))
    assert not NormalForm((), ()).check(log(a * b), log(a) + log(b))
    assert hash(form) == hash(normal_form(log(a * b), log(a) + log(b)))


def test_a_budget_ends_what_would_not_end() -> None:
    with pytest.raises(ExhaustedError, match="beyond the limits"), limited(Budget(terms=1000)):
        normal_form((a + b + c + x + y) ** 400, S.Zero)
    with pytest.raises(ExhaustedError, match="time"), limited(Budget(seconds=0.0)):
        normal_form((a + b) ** 3, a**3)
    with limited(Budget(seconds=60.0)):
        assert normal_form((a + b) ** 2, a**2 + 2 * a * b + b**2) is not None


@given(small, small, small)
@settings(deadline=None, max_examples=25)
def test_powers_with_a_symbolic_depth(p: int, q: int, r: int) -> None:
    """a^{p/N} a^{q/N} = a^{r/N} exactly when p + q = r."""
    assert vanishes(a ** (Integer(p) / N) * a ** (Integer(q) / N) - a ** (Integer(r) / N)) == (p + q == r)


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        (Max(u, b) - a, "not shown to be real"),
        (gamma(a) - a, "no exact zero test for gamma"),
        (Sum(a, (N, 1, 3)) - 3 * a, "no exact zero test for Sum"),
        (log(S.Zero, evaluate=False) - log(a), "the logarithm of zero"),
        (a * oo - a, "no exact zero test for Infinity"),
        (a - 0.5, "no exact zero test for Float"),
        (Symbol("A", commutative=False) - a, "do not commute"),
        (Symbol("e", extended_positive=True) - a, "may be infinite"),
        (1 / ((a + b) ** 2 - a**2 - 2 * a * b - b**2), "a denominator vanishes"),
        (1 / (a ** (2 / N) - (a ** (1 / N)) ** 2 + (a + b) ** 2 - a**2 - 2 * a * b - b**2), "a denominator vanishes"),
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
