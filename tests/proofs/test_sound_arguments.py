"""False relations that look true: none of them is proved, and what is true in their place is."""

from __future__ import annotations

from typing import Any

import pytest
from flint import arb, fmpq
from sympy import (
    Abs,
    Expr,
    IndexedBase,
    Integral,
    KroneckerDelta,
    Limit,
    Rational,
    S,
    Sum,
    Symbol,
    exp,
    log,
    oo,
    sqrt,
    symbols,
    tanh,
)

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.letters import matrices
from dlnsym.proofs import (
    Antiderivative,
    DepthLimit,
    ExpLogZeroTest,
    Relation,
    RepeatedDerivative,
    Rewriting,
    Telescoping,
)
from dlnsym.proofs.decide import decide
from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.pair_products import FIRST, SECOND, SIGMA, OrderedPairs, PairProducts, Singles, det, van
from dlnsym.proofs.methods.pair_products import WIDTH as NUMBER
from dlnsym.proofs.methods.sifting import Sifting
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, TaylorExpansion
from dlnsym.proofs.methods.term_by_term import SHARE, WIDTH, TermByTerm, total
from dlnsym.proofs.methods.transitivity import Transitivity
from dlnsym.proofs.model import Certificate

a, b, c, x, y, u = symbols("a b c x y u", positive=True)
r, t, v = symbols("r t v", real=True)
p, q, s = symbols("p q s")
N, M, d = (Symbol(name, positive=True, integer=True) for name in "NMd")
i, j, k, n = symbols("i j k n", integer=True)
A, B = matrices("A B")
ONE, TWO = S.One, S(2)


def shown(by: Any, lhs: Expr, rhs: Expr | int, kind: Any = "=") -> bool:
    """Whether the argument proves the relation; then by a certificate that checks, and that is good for no other."""
    relation = Relation(lhs, S(rhs), kind)
    try:
        found = by.prove(relation)
    except UndecidedError:
        return False
    if found is not None:
        assert isinstance(found, Certificate)
        assert found.check(relation)
        assert not found.check(Relation(relation.lhs, relation.rhs + 1, "="))
    assert by.proves(relation) is (found is not None)
    return found is not None


# ---------------------------------------------------------------- branches


@pytest.mark.parametrize(
    ("lhs", "rhs", "truth"),
    [
        (sqrt((x - y) * (x - 2 * y)), sqrt(x - y) * sqrt(x - 2 * y), None),
        (log(r**2), 2 * log(r), 2 * log(Abs(r))),
        ((p**q) ** s, p ** (q * s), None),
        (log((a - b) ** 2), 2 * log(a - b), 2 * log(Abs(a - b))),
        (sqrt(r**2), r, Abs(r)),
        (sqrt(p * q), sqrt(p) * sqrt(q), None),
        (exp(p) ** q, exp(p * q), None),
        (log(p * q), log(p) + log(q), None),
    ],
    ids=str,
)
@pytest.mark.parametrize("by", [ExpLogZeroTest(), IdealMembership()], ids=["zero test", "ideal"])
def test_branches_of_roots_powers_and_logarithms(by: Any, lhs: Expr, rhs: Expr, truth: Expr | None) -> None:
    assert not shown(by, lhs, rhs)
    assert truth is None or shown(by, lhs, truth)


def test_with_signs_that_are_assumed_the_same_laws_hold() -> None:
    by = ExpLogZeroTest()
    assert shown(by, log(x**2), 2 * log(x))
    assert shown(by, sqrt((x + y) * (x + 2 * y)), sqrt(x + y) * sqrt(x + 2 * y))
    assert shown(by, (x**r) ** t, x ** (r * t))


def test_what_is_complete_is() -> None:
    assert shown(ExpLogZeroTest(), (1 + sqrt(2)) * x, x + sqrt(2) * x)
    assert shown(ExpLogZeroTest(), (1 + sqrt(2)) * p, p + sqrt(2) * p)


# ---------------------------------------------------------------- zero, not zero, unknown


def test_not_shown_to_vanish_is_not_taken_for_not_vanishing() -> None:
    by = LimitAtZero()
    hidden = (sqrt(1 + a) - 1) * (sqrt(1 + a) + 1) - a
    assert not shown(by, AtZero(x / (x + hidden), x), 0)
    # at a = b this is 1 for every x
    assert not shown(by, AtZero(x / (x + a - b), x), 0)
    assert shown(by, AtZero(x / (x + a + b), x), 0)
    # a root of what becomes negative tends to two values
    assert not shown(by, AtZero(sqrt(x - a), x), sqrt(-a))
    assert shown(by, AtZero(sqrt(x + a), x), sqrt(a))
    assert not shown(by, AtZero(log(x - a), x), log(-a))


# ---------------------------------------------------------------- limits


def test_limits_are_read_with_their_variable_point_and_side() -> None:
    by = DepthLimit()
    assert not shown(by, Limit(x + 1 / N, x, 0), x)
    assert shown(by, Limit(x + 1 / N, x, 0), 1 / N)
    assert not shown(by, Limit(x + x / M, M, oo), x + x / M)
    assert shown(by, Limit(x + x / M, M, oo), x)
    assert not shown(by, Limit(Abs(t) / t, t, 0, "-"), 1)
    assert shown(by, Limit(Abs(t) / t, t, 0, "+"), 1)
    assert shown(by, Limit(Abs(t) / t, t, 0, "-"), -1)
    assert not shown(by, Limit(Abs(t) / t, t, 0, "+-"), 1)
    assert shown(by, Limit(t / (1 + t), t, -oo), 1)
    assert shown(by, Limit((1 + t) ** 2, t, a), (1 + a) ** 2)
    assert not shown(by, Limit(exp(N), N, -oo), exp(N))
    for e, value in ((Limit(x + 1 / N, x, 0), 1 / N), (Limit(x + x / M, M, oo), x)):
        left, right = (by.enclose(side, {x: TWO, N: S(3)})[0] for side in (e, value))
        assert left.overlaps(right) and left.rel_accuracy_bits() > 50


def test_a_limit_may_jump_where_a_parameter_makes_its_denominator_vanish() -> None:
    by = DepthLimit()
    assert not shown(by, Limit(1 / (N * (a - b) + 1), N, oo), 0)
    assert shown(by, Limit(1 / (N * (a + b) + 1), N, oo), 0)
    assert shown(DepthLimit(nonzero=(a - b,)), Limit(1 / (N * (a - b) + 1), N, oo), 0)
    # both sides are undefined at b = 1
    assert shown(by, Limit((a ** (1 / N) - 1) / (b ** (1 / N) - 1), N, oo), log(a) / log(b))


# ---------------------------------------------------------------- sums


def test_deltas_are_those_of_the_index_and_the_sum_runs_over_all_of_it() -> None:
    f, g = IndexedBase("f"), IndexedBase("g")
    by = Sifting()
    width = Symbol("d", integer=True, positive=True)
    foreign = Sum(f[j] * KroneckerDelta(i, k) + g[j] * KroneckerDelta(i, k), (j, 1, width))
    assert not shown(by, foreign, f[i] + g[i])
    assert not shown(by, foreign, f[k] + g[k])
    own = f[j] * KroneckerDelta(j, k)
    assert shown(by, Sum(own, (j, 1, width)), f[k])
    for limits in ((j, 2, width), (j, 0, width), (j, 1, width - 1), (j, 1, 3)):
        assert not shown(by, Sum(own, limits), f[k])
    assert not shown(by, Sum(own, (j, 1, k)), f[k])
    assert not shown(by, Sum(own + f[j], (j, 1, width)), f[k] + f[j])
    assert not shown(by, Sum(own**2 * KroneckerDelta(j, i), (j, 1, width)), f[k] ** 2)
    assert not shown(by, Sum(own, (j, 1, width)), f[j])
    assert not by.proves(Relation(Sum(own, (j, 1, width)), f[k], "<="))


def test_sums_telescope_over_defined_summands_and_ranges_that_are_there() -> None:
    poles = Telescoping(antidifference=lambda m: -1 / (m - 2))
    assert not shown(poles, Sum(1 / (j - 2) - 1 / (j - 1), (j, 1, N)), -1 / (N - 1) - 1)
    swapped = Telescoping(antidifference=lambda m: 1 / (m - 2))
    assert not shown(swapped, Sum(1 / (j - 1) - 1 / (j - 2), (j, 1, N)), 1 / (N - 1) + 1)
    whole = Telescoping(antidifference=lambda m: m * (m - 1) / 2)
    assert not shown(whole, Sum(j, (j, 3, N)), N * (N + 1) / 2 - 3)
    assert shown(whole, Sum(j, (j, 1, N)), N * (N + 1) / 2)
    assert shown(whole, Sum(j, (j, 1, N - 1)), N * (N - 1) / 2)
    assert not shown(whole, Sum(j, (j, 1, x)), x * (x + 1) / 2)
    assert not shown(whole, Sum(j, (j, Rational(1, 2), N)), N * (N + 1) / 2 + Rational(1, 8))
    assert not shown(whole, Sum(j, (j, 1, n)), n * (n + 1) / 2)
    fractions = Telescoping(antidifference=lambda m: -1 / m)
    assert shown(fractions, Sum(1 / (j * (j + 1)), (j, 1, N)), 1 - 1 / (N + 1))
    assert not shown(fractions, Sum(1 / (j * (j + 1)), (j, 0, N)), -oo)
    # the summand has a pole that is met from below: at j = N + 1 there is none
    reversed_ = Telescoping(antidifference=lambda m: 1 / (N + 2 - m))
    assert shown(reversed_, Sum(1 / ((N + 1 - j) * (N + 2 - j)), (j, 1, N)), 1 - 1 / (N + 1))
    # the factor of the sum is another j
    assert not shown(whole, j * Sum(ONE, (j, 1, N)), N * (N + 1) / 2)


def test_the_index_of_a_sum_means_nothing_outside() -> None:
    by = EqualSummands()
    assert not shown(by, j * Sum(a, (j, 1, N)), Sum(j * a, (j, 1, N)))
    assert not shown(by, 1 / (j * Sum(a, (j, 1, N))), 1 / Sum(j * a, (j, 1, N)))
    assert not shown(by, Sum(a, (j, 1, N)), Sum(a, (j, 2, N)))
    assert shown(by, k * Sum(a**j, (j, 1, N)), Sum(k * a**j, (j, 1, N)))
    assert shown(by, Sum(a**j, (j, 1, N)), Sum(a**k, (k, 1, N)))
    assert shown(by, 1 / (a * Sum(a**j, (j, 1, N))), 1 / Sum(a ** (j + 1), (j, 1, N)))
    words = EqualSummands(Rewriting())
    assert not words.proves(Relation(j * Sum(A, (j, 1, N)), Sum(j * A, (j, 1, N))))
    assert words.proves(Relation(k * Sum(A * B, (j, 1, N)), Sum(k * A * B, (j, 1, N))))
    # what is assumed of an index that starts below is no longer true
    positive = Symbol("j", positive=True, integer=True)
    assert not shown(by, Sum(Abs(positive - 2), (positive, -3, N)), Sum(positive - 2, (positive, -3, N)))
    # a summand that is not defined everywhere is equal to nothing
    assert not shown(by, Sum((j**2 - 1) / (j - 1), (j, 1, N)), Sum(j + 1, (j, 1, N)))
    assert shown(by, Sum((j**2 - 1) / (j - 1), (j, 2, N)), Sum(j + 1, (j, 2, N)))


def test_a_name_is_not_put_where_a_symbol_of_its_meaning_is_bound() -> None:
    name = Symbol("name")
    for meaning in (j, j * a):
        by = EqualSummands(ExpLogZeroTest(definitions=((name, meaning),)))
        assert not shown(by, Sum(name, (j, 1, N)), Sum(meaning, (j, 1, N)))
    by = EqualSummands(ExpLogZeroTest(definitions=((name, k * a),)))
    assert shown(by, Sum(name * j, (j, 1, N)), Sum(k * a * j, (j, 1, N)))


# ---------------------------------------------------------------- integrals


def test_integrals_do_not_cross_poles_or_branches() -> None:
    assert not shown(Antiderivative(antiderivative=lambda z: -1 / z), Integral(1 / t**2, (t, -1, 1)), -2)
    assert shown(Antiderivative(antiderivative=lambda z: -1 / z), Integral(1 / t**2, (t, 1, 2)), Rational(1, 2))
    assert not shown(Antiderivative(antiderivative=log), Integral(1 / t, (t, -1, 1)), log(-1))
    assert shown(Antiderivative(antiderivative=log), Integral(1 / t, (t, 1, a + 1)), log(a + 1))
    # an antiderivative that jumps
    jump = Antiderivative(antiderivative=lambda z: z / Abs(z))
    assert not shown(jump, Integral(S.Zero * t + 0, (t, -1, 1)), 2)
    assert not shown(Antiderivative(antiderivative=lambda z: z**2 / 2), Integral(t, (t, 0, oo)), oo)
    # one that is continuous at the end, where the integrand is not
    assert shown(Antiderivative(antiderivative=lambda z: 2 * sqrt(z)), Integral(1 / sqrt(t), (t, 0, 4)), 4)
    assert not shown(Antiderivative(antiderivative=lambda z: -1 / z), Integral(1 / t**2, (t, 0, 1)), oo)
    # whether the pole at x lies between the bounds depends on x
    pole = Antiderivative(antiderivative=lambda z: -1 / (z - x))
    assert not shown(pole, Integral(1 / (t - x) ** 2, (t, 0, 1)), 1 / (x - 1) - 1 / x)
    assert not shown(Antiderivative(antiderivative=lambda z: z * t), Integral(t, (t, 0, t)), t**2)


def test_a_bound_of_an_integral_is_finite() -> None:
    """At infinity e^{−t} and all its multiples are 0, so that each would be an antiderivative of each."""
    five = Antiderivative(antiderivative=lambda z: 5 * exp(-z))
    for low, high in ((0, oo), (-oo, 0), (-oo, oo)):
        assert not shown(five, Integral(exp(-t), (t, low, high)), -5)
    assert decide("Integral(exp(-t)/(exp(-t) - 1/2)**2, (t, 0, oo)) = -4").verdict == "undecided"


def test_a_limit_of_a_hyperbolic_tangent_is_not_taken_at_its_poles() -> None:
    c, h = Symbol("c"), Symbol("h", positive=True)
    # at c = iπ/2 it is h coth h, which tends to 1
    assert not LimitAtZero().proves(Relation(AtZero(h * tanh(c + h), h), S.Zero))
    assert LimitAtZero().proves(Relation(AtZero(h * tanh(t + h), h), S.Zero))


def test_an_integral_is_enclosed_between_the_bounds_that_it_has() -> None:
    by = Antiderivative(antiderivative=lambda z: z**2 / 2)
    (ball,) = by.enclose(Integral(t, (t, 0, Rational(3, 2))), {})
    assert ball.overlaps(arb(fmpq(9, 8))) and ball.rel_accuracy_bits() > 50
    assert shown(by, Integral(t, (t, 0, Rational(3, 2))), Rational(9, 8))
    (ball,) = by.enclose(Integral(t * a, (t, -a, sqrt(TWO))), {a: TWO})
    assert ball.overlaps(arb(-2)) and ball.rel_accuracy_bits() > 50


# ---------------------------------------------------------------- inequalities


def test_terms_are_compared_on_ranges_that_cover_all_values() -> None:
    entropy = total(-SHARE * log(SHARE))
    up, down = RepeatedDerivative(variable=u), RepeatedDerivative(variable=u, multiplier=exp(u))
    below = TermByTerm(ranges=((exp(-u), up),))
    assert shown(below, S.Zero, entropy, "<=")
    for ranges in ((), ((exp(u), up),), ((exp(-u) / 2, up),), ((exp(-u) / WIDTH, up),), ((2 - exp(-u), up),)):
        assert not shown(TermByTerm(ranges=ranges), log(WIDTH), entropy, "<=")
        assert not shown(TermByTerm(ranges=ranges), S.Zero, entropy, "<=")
    slack = 1 / WIDTH - SHARE
    halves = (
        (exp(u) / WIDTH, RepeatedDerivative(variable=u, multiplier=WIDTH)),
        (exp(-u) / WIDTH, RepeatedDerivative(variable=u, multiplier=WIDTH * exp(u))),
    )
    assert shown(TermByTerm(slack=slack, ranges=halves), entropy, log(WIDTH), "<=")
    assert not shown(TermByTerm(slack=slack, ranges=halves[:1]), entropy, log(WIDTH), "<=")
    assert not shown(TermByTerm(slack=slack + 1, ranges=halves), entropy, log(WIDTH) + 1, "<=")
    assert not shown(TermByTerm(slack=slack, ranges=halves), log(WIDTH), entropy, "<=")
    # a sum over other indices, or next to a factor
    shares = IndexedBase("s")
    part = Sum(-shares[i] * log(shares[i]), (i, 2, WIDTH))
    assert not shown(below, S.Zero, part, "<=")
    assert not shown(below, S.Zero, -entropy, "<=")
    assert down.name == up.name


def test_derivatives_start_from_where_the_variable_starts() -> None:
    assert not shown(RepeatedDerivative(variable=v), ONE, exp(v), "<=")
    assert shown(RepeatedDerivative(variable=u), ONE, exp(u), "<=")
    # poles beyond zero
    assert not shown(RepeatedDerivative(variable=u), S.Zero, 1 / (1 - u), "<=")
    assert not shown(RepeatedDerivative(variable=u), ONE, 1 / (1 - u), "<=")
    assert not shown(RepeatedDerivative(variable=u), S.Zero, log(1 + 1 / (1 - u)), "<=")
    assert not shown(RepeatedDerivative(variable=u), S.Zero, Abs(u - 1) - u + ONE / 2, "<=")
    assert not shown(RepeatedDerivative(variable=u, multiplier=(u - 1) ** 2), S.Zero, 1 / (u - 1), "<=")
    # other symbols are what they are assumed to be
    assert not shown(RepeatedDerivative(variable=u), S.Zero, r * u, "<=")
    assert shown(RepeatedDerivative(variable=u), S.Zero, r**2 * u, "<=")


def test_squares_are_those_of_real_numbers() -> None:
    assert not shown(SumOfSquares(witness=p**2), S.Zero, p**2, "<=")
    assert not shown(SumOfSquares(witness=sqrt(r) ** 4), S.Zero, r, "<=")
    assert shown(SumOfSquares(witness=r**2), S.Zero, r**2, "<=")
    assert not shown(SumOfSquares(witness=(sqrt(a - b)) ** 2), b, a, "<=")
    assert shown(SumOfSquares(), 2 * r * t, r**2 + t**2, "<=")
    assert not shown(SumOfSquares(), 3 * r * t, r**2 + t**2, "<=")


def test_chains_join() -> None:
    up = RepeatedDerivative(variable=u)
    good = ((Relation(ONE, 1 + u, "<="), up), (Relation(1 + u, exp(u), "<="), up))
    assert shown(Transitivity(links=good), ONE, exp(u), "<=")
    assert not shown(Transitivity(links=good[:1]), ONE, exp(u), "<=")
    assert not shown(Transitivity(links=good[::-1]), ONE, exp(u), "<=")
    assert not shown(
        Transitivity(links=((Relation(ONE, exp(v), "<="), RepeatedDerivative(variable=v)),)), ONE, exp(v), "<="
    )
    assert not shown(Transitivity(), ONE, ONE, "<=")


# ---------------------------------------------------------------- matrices and entries


@pytest.mark.parametrize(
    "by", [ExpLogZeroTest(), IdealMembership(), EntryPolynomials(), Rewriting()], ids=lambda b: b.name
)
def test_matrices_do_not_commute(by: Any) -> None:
    assert not by.proves(Relation(A * B, B * A))
    assert not by.proves(Relation(A * B - B * A, S.Zero))
    assert not by.proves(Relation(exp(A) * exp(B), exp(A + B)))


# ---------------------------------------------------------------- products over singular values


def test_powers_of_products_are_taken_apart_where_factors_are_positive() -> None:
    by = PairProducts()
    assert shown(by, sqrt(van(SIGMA**2)), sqrt(van(SIGMA)) * sqrt(OrderedPairs(FIRST + SECOND)) ** (ONE / 2))
    assert shown(by, sqrt(det(SIGMA**2)), det(SIGMA))
    assert not shown(by, sqrt(van(1 / SIGMA) ** 2), van(1 / SIGMA))
    assert not shown(by, sqrt(Singles(FIRST - 1) ** 2), Singles(FIRST - 1))
    assert not shown(
        by,
        sqrt(OrderedPairs(1 - FIRST * SECOND)),
        van(SIGMA) * 0 + OrderedPairs(1 - FIRST * SECOND) ** (ONE / 2) * (-1) ** NUMBER,
    )
    assert not shown(by, OrderedPairs(FIRST - SECOND), van(SIGMA) ** 2)
    assert shown(by, OrderedPairs((FIRST - SECOND) ** 2), van(SIGMA) ** 4)
    assert shown(by, van(3 * SIGMA), 3 ** (NUMBER * (NUMBER - 1) / 2) * van(SIGMA))
    assert not shown(by, van(-SIGMA), (-1) ** (NUMBER * (NUMBER + 1) / 2) * van(SIGMA))


# ---------------------------------------------------------------- power series


def test_coefficients_are_those_of_a_power_series() -> None:
    by = TaylorExpansion()
    assert shown(by, TaylorCoefficient(exp(a * t), t, 2), a**2 / 2)
    for e in (sqrt(t), Abs(t), 1 / t, log(t), exp(-1 / t**2), sqrt(t**2)):
        for degree in (0, 1):
            assert not shown(by, TaylorCoefficient(e, t, degree), 0)
            assert not shown(by, TaylorCoefficient(e, t, degree), 1)
