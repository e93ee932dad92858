"""Every kind of argument on small relations: what it proves, what it turns away, and that its enclosures are true."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from flint import arb, ctx, fmpq
from sympy import (
    Expr,
    IndexedBase,
    Integral,
    Limit,
    Max,
    Rational,
    S,
    Sum,
    Symbol,
    cos,
    cosh,
    exp,
    latex,
    log,
    oo,
    pi,
    sin,
    sinh,
    sqrt,
    symbols,
)

from dlnsym.proofs import Antiderivative, DepthLimit, ExpLogZeroTest, Relation, RepeatedDerivative, Telescoping
from dlnsym.proofs import holds as proved
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.repeated_derivative import DerivativeChain, derivative_chain
from dlnsym.proofs.methods.rounding import Rounding, as_printed
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, TaylorExpansion, series_value

a, b, c, t, x, y = symbols("a b c t x y", positive=True)
N, j, k = (Symbol(name, positive=True, integer=True) for name in "Njk")
POINT = {a: Rational(3), b: Rational(5, 2)}


def holds(ball: arb, value: Expr, bits: int = 100) -> bool:
    """Whether the ball holds the number and is no wider than the bits say."""
    with ctx.workprec(320):
        near = arb(str(S(value).evalf(90)))
    return bool(ball.is_finite() and ball.overlaps(near) and ball.rel_accuracy_bits() >= bits)


# ---------------------------------------------------------------- sums, integrals, limits in the depth


def test_telescoping() -> None:
    by = Telescoping(antidifference=lambda i: i * (i - 1) / 2)
    whole = Relation(Sum(j, (j, 1, N)), N * (N + 1) / 2)
    assert by.proves(whole)
    assert by.proves(Relation(3 * a * whole.lhs, 3 * a * whole.rhs))
    # at N = 1 this sum is empty; from 2 on the range is never shorter than that
    assert not by.proves(Relation(Sum(j, (j, 3, N)), N * (N + 1) / 2 - 3))
    assert by.proves(Relation(Sum(j, (j, 2, N)), N * (N + 1) / 2 - 1))
    assert by.proves(Relation(Sum(j, (j, 3, N + 1)), (N + 1) * (N + 2) / 2 - 3))
    assert not by.proves(Relation(3 * a * whole.lhs, whole.rhs))
    assert not by.proves(Relation(whole.lhs, N * (N - 1) / 2))
    assert not by.proves(Relation(whole.lhs, whole.rhs, "<="))
    assert not by.proves(Relation(N, N))
    assert not Telescoping(antidifference=lambda i: i**2 / 2).proves(whole)
    assert not Telescoping().proves(whole)


def test_antiderivative() -> None:
    by = Antiderivative(antiderivative=lambda s: a**s / log(a))
    whole = Relation(Integral(a**t, (t, 1, 2)), (a**2 - a) / log(a))
    assert by.proves(whole)
    assert not by.proves(Relation(whole.lhs, (a**2 + a) / log(a)))
    assert not by.proves(Relation(whole.lhs, (a**2 - a) * log(a)))
    assert not by.proves(Relation(whole.lhs, whole.rhs, "<="))
    assert not by.proves(Relation(whole.rhs, whole.rhs))
    assert not Antiderivative(antiderivative=lambda s: a**s).proves(whole)
    assert not Antiderivative().proves(Relation(whole.lhs, S.Zero))
    for side in (whole.lhs, whole.rhs):
        (ball,) = by.enclose(side, {a: Rational(3)})
        assert holds(ball, 6 / log(3))


FROM_ABOVE = Limit(N * (a ** (1 / N) - 1), N, oo)
FROM_BELOW = Limit(N * (1 - a ** (-1 / N)), N, oo)


@pytest.mark.parametrize("limit", [FROM_ABOVE, FROM_BELOW])
def test_limits_in_the_depth(limit: Expr) -> None:
    by = DepthLimit()
    assert by.proves(Relation(limit, log(a)))
    assert not by.proves(Relation(limit, 2 * log(a)))
    assert not by.proves(Relation(limit, log(a), "<="))
    assert not by.proves(Relation(log(a), log(a)))
    assert not by.proves(Relation(Limit(N**2 * (a ** (1 / N) - 1), N, oo), log(a)))
    (ball,) = by.enclose(limit, {a: Rational(3), N: Rational(7)})
    assert holds(ball, log(3))
    (other,) = by.enclose(log(a), {a: Rational(3)})
    assert holds(other, log(3))


def test_scalars_unfold_names() -> None:
    by = ExpLogZeroTest(definitions=((c, a**2 - b**2),))
    relation = Relation(c / (a - b), a + b)
    assert by.proves(relation)
    assert not ExpLogZeroTest().proves(relation)
    assert not by.proves(Relation(relation.lhs, relation.rhs, "<="))
    assert not by.proves(Relation(Max(a, b), a + b))
    (ball,) = by.enclose(c, POINT)
    assert holds(ball, Rational(11, 4))


def test_an_enclosure_wants_every_letter() -> None:
    assert holds(enclose_scalar(a ** (1 / N) + pi, {a: Rational(2), N: Rational(3)}), S(2) ** Rational(1, 3) + pi, 200)
    with pytest.raises(ValueError, match="no value for . at this point"):
        enclose_scalar(a * b * N, {a: Rational(2)})


# ---------------------------------------------------------------- inequalities


def test_ascent_by_repeated_differentiation() -> None:
    # 1 + u + u²/2 <= exp u: value and two derivatives of the gap are 0 at 0, the third is exp u
    below = Relation(1 + x + x**2 / 2, exp(x), "<=")
    assert RepeatedDerivative(variable=x).proves(below)
    # that exp u is not below 1 is seen from its exponent, so that the second derivative of the gap is seen not to be
    # negative
    assert RepeatedDerivative(variable=x, depth_of_ascent=2).proves(below)
    assert not RepeatedDerivative(variable=x, depth_of_ascent=1).proves(below)
    assert not RepeatedDerivative(variable=x).proves(Relation(below.lhs + x**3, below.rhs, "<="))
    assert not RepeatedDerivative(variable=x).proves(Relation(below.lhs + Rational(1, 100), below.rhs, "<="))
    assert not RepeatedDerivative(variable=x).proves(Relation(below.rhs, below.lhs, "<="))
    # where the fifth derivative would be needed it gives up, as it is told to
    far = Relation(sum(x**n / S(n + 1) for n in range(6)), sum(x**n for n in range(6)), "<=")
    assert RepeatedDerivative(variable=x).proves(far)


def test_ascent_with_a_factor_that_clears_denominators() -> None:
    relation = Relation(1 / (1 + x), S.One, "<=")
    assert RepeatedDerivative(variable=x, multiplier=1 + x).proves(relation)
    assert RepeatedDerivative(variable=x, multiplier=exp(x) * (1 + x)).proves(relation)
    assert RepeatedDerivative(variable=x, multiplier=(1 + x) * (exp(x) - x)).proves(relation)
    # a factor that may be zero or negative shows nothing
    assert not RepeatedDerivative(variable=x, multiplier=S.Zero).proves(Relation(S.One, S.Zero, "<="))
    assert not RepeatedDerivative(variable=x, multiplier=-1 - x).proves(Relation(S.One, 1 / (1 + x), "<="))
    defined = RepeatedDerivative(variable=x, definitions=((c, x**2),))
    assert defined.proves(Relation(1 - c, S.One, "<="))
    assert not defined.proves(Relation(1 + c, S.One, "<="))


def test_a_strict_order_needs_something_positive_in_the_chain_of_derivatives() -> None:
    u = Symbol("u", nonnegative=True)
    assert DerivativeChain(x, S.One, 1).check(Relation(x, sinh(x), "<"))
    # at 0 both sides are equal
    assert not DerivativeChain(u, S.One, 1).check(Relation(u, sinh(u), "<"))
    assert DerivativeChain(u, S.One, 1).check(Relation(u, sinh(u) + 1, "<"))
    # the second derivative is not negative, and positive at 0
    assert DerivativeChain(x, S.One, 2).check(Relation(x**2 / 4, cosh(x) - 1, "<"))
    # the derivative vanishes at whole turns, and is positive at 1
    assert DerivativeChain(x, S.One, 1).check(Relation(sin(x), x, "<"))
    assert not DerivativeChain(x, S.One, 0).check(Relation(cos(x), S.One, "<"))
    # a parameter may make the derivative 0 everywhere
    c = Symbol("c", real=True)
    assert DerivativeChain(x, S.One, 1).check(Relation(c**2 * x, c**2 * sinh(x), "<="))
    assert not DerivativeChain(x, S.One, 1).check(Relation(c**2 * x, c**2 * sinh(x), "<"))
    # nothing is positive anywhere
    assert DerivativeChain(x, S.One, 1).check(Relation(x, x, "<="))
    assert not DerivativeChain(x, S.One, 1).check(Relation(x, x, "<"))
    assert derivative_chain(Relation(u, sinh(u), "<"), u) is None
    assert derivative_chain(Relation(x, sinh(x), "="), x) is None


def test_positive_factors_leave_derivatives_where_they_are_positive_and_the_rest_is_smooth() -> None:
    mean = Relation(exp(x / 2), (exp(x) - 1) / x, "<")
    assert derivative_chain(mean, x, x) is None
    chain = derivative_chain(mean, x, x, cleared=True)
    assert chain is not None and chain.check(mean)
    assert not DerivativeChain(x, x, chain.order).check(mean)
    assert not chain.check(Relation(exp(x / 2) + x**2 / 8, (exp(x) - 1) / x, "<="))
    # a factor without a sign stays
    falls = Relation(S.Zero, x**2 / 2 - x, "<=")
    assert not any(DerivativeChain(x, S.One, k, cleared=True).check(falls) for k in range(4))


def test_gaps_written_with_squares() -> None:
    means = Relation(a * b, (a**2 + b**2) / 2, "<=")
    by = SumOfSquares(witness=(a - b) ** 2 / 2)
    assert by.proves(means)
    assert not by.proves(Relation(means.lhs, means.rhs))
    assert not by.proves(Relation(means.rhs, means.lhs, "<="))
    assert not by.proves(Relation(2 * means.lhs, means.rhs, "<="))
    assert not SumOfSquares(witness=(a - b) ** 2).proves(means)
    assert SumOfSquares(multiplier=S(2), witness=(a - b) ** 2).proves(means)
    # a witness that is right but not visibly non-negative
    assert not SumOfSquares(witness=b - a).proves(Relation(a, b, "<="))
    assert not SumOfSquares(witness=log(1 + a)).proves(Relation(S.Zero, a, "<="))
    # no witness: the gap as it stands
    assert SumOfSquares().proves(Relation(a, a, "<="))
    assert SumOfSquares().proves(Relation(a / b, a / b + 1 / a, "<="))
    assert not SumOfSquares().proves(Relation(a, b, "<="))
    assert not SumOfSquares().proves(Relation(2 + a, 1 + a + b, "<="))


def test_the_factor_of_a_gap_is_positive() -> None:
    absurd = Relation(S.One, S.Zero, "<=")
    for multiplier in (S.Zero, S.NegativeOne, a - b, -a):
        assert not SumOfSquares(multiplier=multiplier).proves(absurd)
        assert not SumOfSquares(multiplier=multiplier, witness=-multiplier).proves(absurd)
    assert SumOfSquares(multiplier=a + (b - c) ** 2).proves(
        Relation(1 / (a + (b - c) ** 2), 2 / (a + (b - c) ** 2), "<=")
    )
    roots = SumOfSquares(multiplier=sqrt(a) + sqrt(b), witness=(a - b) ** 2, definitions=((c, (a - b) ** 2),))
    assert roots.proves(Relation(S.Zero, c / (sqrt(a) + sqrt(b)), "<="))
    assert not roots.proves(Relation(S.Zero, -c / (sqrt(a) + sqrt(b)), "<="))
    (ball,) = roots.enclose(c + 1, POINT)
    assert holds(ball, Rational(5, 4))


# ---------------------------------------------------------------- digits


def test_digits() -> None:
    good, by = as_printed(-sqrt(2), "-1.41"), Rounding()
    assert proved(good)
    assert good.method == by
    assert by.places(Relation(good.lhs, good.rhs)) == 2
    assert not by.proves(Relation(good.lhs, good.rhs, "<="))
    assert not by.proves(Relation(-sqrt(2), good.rhs))
    assert not by.proves(Relation(good.lhs, -sqrt(2)))
    # a number with more places than are stated is not what was printed
    assert not by.proves(Relation(good.lhs, Rational("-1.412")))
    assert not by.proves(Relation(good.lhs, Rational("-1.415")))
    for text in ("-1.40", "-1.42"):
        assert not proved(as_printed(-sqrt(2), text))
    assert latex(good.lhs) == r"\operatorname{round}_{2}\left(- \sqrt{2}\right)"


@pytest.mark.parametrize("places", [0, 1, 20])
def test_digits_are_enclosed_by_another_way(places: int) -> None:
    value = 100 * pi
    text = f"{value.evalf(45 + places):.{places}f}" if places else "314"
    fact, by = as_printed(value, text), Rounding()
    assert proved(fact)
    (left,), (right,) = (by.enclose(side, {}) for side in (fact.lhs, fact.rhs))
    assert left.overlaps(right)
    assert left.rel_accuracy_bits() > 40
    up, down = fact.wrong
    assert (up.change, down.change) == ("last digit one up", "last digit one down")
    assert (up.relation.rhs - fact.rhs, down.relation.rhs - fact.rhs) == (
        Rational(1, 10**places),
        -Rational(1, 10**places),
    )


# ---------------------------------------------------------------- entries


A, v = IndexedBase("A"), IndexedBase("v")
NUMBERS: dict[Any, Any] = {
    A: np.array([[Rational(2), Rational(3)], [Rational(5), Rational(7, 2)]], dtype=object),
    v: np.array([Rational(11), Rational(13)], dtype=object),
}


def test_entries_with_symbolic_indices() -> None:
    by = EntryPolynomials()
    relation = Relation((A[j, k] + v[j]) ** 2, A[j, k] ** 2 + 2 * A[j, k] * v[j] + v[j] ** 2)
    assert by.proves(relation)
    assert not by.proves(Relation(relation.lhs, relation.rhs, "<="))
    assert not by.proves(Relation(A[j, k], A[k, j]))
    assert not by.proves(Relation(A[j, k], A[j, k] + 1))


@pytest.mark.parametrize(("base", "index"), [(0, 1), (1, 2)])
def test_entries_are_counted_from_the_base(base: int, index: int) -> None:
    by = EntryPolynomials(base=base)
    point = {**NUMBERS, j: Rational(base), k: Rational(index)}
    (ball,) = by.enclose(A[j, k] + v[k] / 2, point)
    assert ball == arb(fmpq(19, 2))
    (ball,) = by.enclose(Sum(A[k, j], (j, base, k)), point)
    assert ball == arb(fmpq(17, 2))
    for outside in (A[j - 1, k], A[k, j - 1], v[j - 1]):
        with pytest.raises(IndexError, match="lies outside the matrix"):
            by.enclose(outside, point)
    with pytest.raises(IndexError):
        by.enclose(A[k + 1, k], point)


# ---------------------------------------------------------------- power series and values at zero

SERIES: dict[str, tuple[Expr, int, Expr]] = {
    "exp": (exp(a * x), 3, Rational(27, 6)),
    "log": (log(b + x), 2, -Rational(2, 25)),
    "constant term": (exp(a) * b + x, 0, exp(3) * Rational(5, 2)),
    "square root": (sqrt(1 + a * x), 2, -Rational(9, 8)),
    "power 3/2": ((1 + x) ** Rational(3, 2), 2, Rational(3, 8)),
    "power -1/2": ((1 + x) ** Rational(-1, 2), 1, -Rational(1, 2)),
    "power -3/2": ((4 + x) ** Rational(-3, 2), 1, -Rational(3, 64)),
    "square": ((1 + a * x) ** 2, 1, S(6)),
    "cube": ((1 + a * x) ** 3, 2, S(27)),
    "inverse": (1 / (1 + a * x), 3, -S(27)),
    "inverse square": ((1 + x) ** -2, 2, S(3)),
    "cube root of a number": (b ** Rational(1, 3) * x, 1, Rational(5, 2) ** Rational(1, 3)),
    "root of a number": (sqrt(b) ** 3 * x, 1, Rational(5, 2) ** Rational(3, 2)),
    "product": (x * exp(x) * (1 - 2 * x) / 3, 2, -Rational(1, 3)),
    "sum": (x + 2 * x**2 + exp(x) - b * x**2, 2, Rational(0)),
}


@pytest.mark.parametrize(("e", "order", "value"), SERIES.values(), ids=SERIES)
def test_taylor_coefficients(e: Expr, order: int, value: Expr) -> None:
    by = TaylorExpansion()
    coefficient = TaylorCoefficient(e, x, order)
    (ball,) = by.enclose(coefficient, POINT)
    assert ball.is_finite()
    assert ball.overlaps(arb(str(value.evalf(60))))
    assert float(ball.rad()) < 1e-60
    assert ctx.cap == 10, "the length of series is as it was"
    # and by differentiation
    (other,) = by.enclose(by.unfold(coefficient), POINT)
    assert other.overlaps(ball)
    assert by.unfold(coefficient) == (e.diff(x, order) / S(2 if order == 2 else 6 if order == 3 else 1)).subs(x, 0)


def test_expansions_decide_modulo_relations_and_roots() -> None:
    # the variable of a coefficient means nothing outside, so that no definition may hold it
    caught = TaylorExpansion(definitions=((c, exp(a * x)),))
    assert not caught.proves(Relation(TaylorCoefficient(c, x, 1), a))
    by = TaylorExpansion(roots=((y, 1 + a),), definitions=((c, exp(a)),))
    relation = Relation(TaylorCoefficient(exp(a * x) * sqrt(1 + a + x), x, 1), a * y + 1 / (2 * y))
    assert by.proves(relation)
    assert not by.proves(Relation(relation.lhs, a * y - 1 / (2 * y)))
    assert not by.proves(Relation(relation.lhs, relation.rhs, "<="))
    balls = [by.enclose(side, POINT)[0] for side in (relation.lhs, relation.rhs)]
    assert all(holds(ball, Rational(25, 4)) for ball in balls)
    with pytest.raises(ValueError, match="no enclosure for"):
        by.enclose(TaylorCoefficient(cos(x), x, 1), POINT)
    assert latex(TaylorCoefficient(exp(x), x, 2)) == r"[x^{2}]\left(e^{x}\right)"


CONTINUOUS: dict[str, tuple[Expr, Expr]] = {
    "sum": (AtZero(a + b * x, x), a),
    "two letters": (AtZero((a + x) * exp(y) + x * y, x, y), a),
    "logarithm": (AtZero(log(a + x), x), log(a)),
    "quotient": (AtZero((a + x) / (b + y), x, y), a / b),
    "root": (AtZero(a + sqrt(x), x), a),
    "cube root": (AtZero(b + x ** Rational(1, 3), x), b),
    "one that stays": (AtZero(x + y, x), y),
    "nothing moves": (AtZero(a + b, x), a + b),
    "depth": (AtZero(a ** (1 / N) + x, x), a ** (1 / N)),
}


@pytest.mark.parametrize(("limit", "value"), CONTINUOUS.values(), ids=CONTINUOUS)
def test_values_at_zero(limit: Expr, value: Expr) -> None:
    by = LimitAtZero()
    assert by.proves(Relation(limit, value))
    assert by.proves(Relation(AtZero(limit.args[0] + x**a, x, y), AtZero(value, x, y)))
    assert not by.proves(Relation(limit, value + 1))
    assert not by.proves(Relation(limit, value, "<="))
    point = {s: POINT.get(s, Rational(2)) for s in (limit.args[0].free_symbols - set(limit.args[1:]))}
    ball, exact = (by.enclose(side, point)[0] for side in (limit, value))
    assert ball.is_finite() and ball.overlaps(exact)
    assert float(ball.rad()) < 1e-11


@pytest.mark.parametrize(
    "inside",
    [
        1 / x,
        log(x),
        x**x,
        (1 + x - 1) ** -2,
        x ** (a - b),
        Max(x, a),
        log(x * (a + x)),
        (x * a) ** 0 / x,
        # zero at 0 only once it is multiplied out
        x / ((a + 1 + x) ** 2 - a**2 - 2 * a - 1),
        log((a + 1 + x) ** 2 - a**2 - 2 * a - 1),
    ],
)
def test_where_nothing_is_continuous_nothing_is_proved(inside: Expr) -> None:
    for value in (S.Zero, S.One, a, oo, inside):
        assert not LimitAtZero().proves(Relation(AtZero(inside, x), value))


def test_limits_at_zero_in_print_and_where_they_are_not_enclosed() -> None:
    assert latex(AtZero(a + x, x, y)) == r"\lim_{x, y \downarrow 0} \left(a + x\right)"
    with pytest.raises(ValueError, match="a limit inside"):
        LimitAtZero().enclose(1 + AtZero(a + x, x), POINT)


# ---------------------------------------------------------------- what they share


@pytest.mark.parametrize(
    "by",
    [
        SumOfSquares(),
        Rounding(),
        EntryPolynomials(),
        TaylorExpansion(),
        LimitAtZero(),
        ExpLogZeroTest(),
        IdealMembership(),
        RepeatedDerivative(),
    ],
)
def test_arguments_are_values_with_a_name(by: Any) -> None:
    assert by.name
    assert by == type(by)()
    assert hash(by) == hash(type(by)())
    with pytest.raises(AttributeError):
        by.name = "another"


@pytest.mark.parametrize("power", [Rational(1, 2), Rational(1, 3), Rational(5, 2)])
def test_a_root_of_a_letter_that_tends_to_zero_holds_all_its_values(power: Rational) -> None:
    a = symbols("a", positive=True)
    top = arb(2) ** -30
    ball = series_value(a**power, {a: arb(0, 2.0**-30)})
    for share in (0, 0.25, 0.999):
        assert ball.contains((share * top) ** arb(fmpq(int(power.p), int(power.q))))
    assert ball.rad() <= 1.01 * (top ** arb(fmpq(int(power.p), int(power.q))))
