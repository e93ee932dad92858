"""Signs that are seen, and forms that are read: products over singular values, sums over shares, traces, components."""

from __future__ import annotations

import pytest
from relations import A, B, C, at_most, j, k, p, r, t, u, x, y
from sympy import (
    E,
    Expr,
    Function,
    IndexedBase,
    Integer,
    Rational,
    S,
    Sum,
    cos,
    exp,
    log,
    sin,
    sqrt,
    symbols,
    tanh,
)

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.letters import T, Tr
from dlnsym.algebra.tensor_sums import k as k_of
from dlnsym.algebra.tensor_sums import tangent, total
from dlnsym.proofs import Relation, RepeatedDerivative
from dlnsym.proofs.methods.case_split import in_case
from dlnsym.proofs.methods.pair_products import (
    FIRST,
    SECOND,
    SIGMA,
    Factors,
    OrderedPairs,
    PairProducts,
    Singles,
    at_width,
    det,
    factors,
    shown_positive_product,
    van,
)
from dlnsym.proofs.methods.pair_products import WIDTH as NUMBER
from dlnsym.proofs.methods.repeated_derivative import derivative_chain, derivatives
from dlnsym.proofs.methods.squared import of_squares
from dlnsym.proofs.methods.sum_of_squares import nonnegative_by_bounds, nonnegative_by_terms, positive_by_terms
from dlnsym.proofs.methods.tensor_components import EveryComponent, TensorComponents, patterns
from dlnsym.proofs.methods.term_by_term import SHARE, SHARES, WIDTH, difference_of_terms
from dlnsym.proofs.methods.term_by_term import total as over_shares
from dlnsym.proofs.methods.trace_squares import trace_squares

# ---------------------------------------------------------------- signs


@pytest.mark.parametrize(
    ("e", "is_nonnegative"),
    [
        (3 - 2 * cos(t) - sin(2 * t) ** 2, True),
        (3 + 2 * cos(t) + sin(t), True),
        (Rational(29, 10) - 2 * cos(t) - sin(t), False),
        (1 - tanh(r), True),
        (1 - cos(t) * sin(r) ** 3, True),
        (1 - abs(sin(t)), True),
        (1 - cos(t) ** -1, False),
        (1 - cos(p), False),
        (1 - cos(t) ** x, False),
        (1 - x * cos(t), False),
        (S.Zero, True),
        (S.NegativeOne, False),
        (sqrt(2) - cos(t), False),
        (S(2) - sqrt(2) * cos(t), False),
        (1 - exp(-x), False),
    ],
)
def test_bounds_of_sines_and_cosines(e: Expr, is_nonnegative: bool) -> None:
    assert nonnegative_by_bounds(e) is is_nonnegative


def test_terms_that_are_not_negative() -> None:
    for e in (
        (r - t) ** 2,
        (r - sin(t)) ** 2,
        (exp(r) + cos(t)) ** -4 + x,
        x * (r - t) ** 4 + y,
        (r - t) ** 2 * (1 - cos(t)),
        r**2 + t**2,
        S.Zero,
    ):
        assert nonnegative_by_terms(e)
    for e in ((r - t) ** 3, p**2, x - y, r, x * r, (r - t) ** 2 - 1, (r - t) ** 2 * (p - 1) ** 2, -x):
        assert not nonnegative_by_terms(e)
    for e in (x + r**2, 1 + (r - t) ** 2, x * y):
        assert positive_by_terms(e)
    for e in (r**2, (r - t) ** 2, x - r**2, x + r, 1 + r, S.Zero, p**2 + 1):
        assert not positive_by_terms(e)


def test_derivatives_are_taken_as_often_as_is_needed_and_no_oftener() -> None:
    for least, gap in enumerate((u, exp(u) - 1 - u / 2, exp(u) - 1 - u, exp(u) - 1 - u - u**2 / 2 + u**3 / 7)):
        found = derivative_chain(at_most(0, gap), u)
        assert found is not None and found.order <= least
        for most in range(found.order):
            assert derivative_chain(at_most(0, gap), u, most=most) is None
        assert derivative_chain(at_most(0, gap), u, most=found.order) == found
    assert derivative_chain(at_most(0, exp(u) - 1 - u - u**2), u) is None
    assert derivatives(at_most(0, u), r, S.One, ()) is None and derivatives(at_most(0, r), r, S.One, ()) is None
    assert derivatives(Relation(S.Zero, u), u, S.One, ()) is None
    assert derivatives(at_most(0, log(u)), u, S.One, ()) is None
    assert derivatives(at_most(0, u), u, u - 1, ()) is None and derivatives(at_most(0, u), u, S.Zero, ()) is None
    found_at = derivatives(at_most(y, x * u), u, u**2, ())
    assert found_at is not None
    assert (found_at[1] - found_at[0] ** 2 * (x * found_at[0] - y)).expand() == 0


def test_positive_factors_leave_a_derivative_and_others_stay() -> None:
    """Below u + 3 − e stands; as a quotient of polynomials in e and u it is one of −1 and e − u − 3."""
    for gap, order in ((log(3 + u - E) - log(3 - E), 1), ((exp(u) - 1 - u) * exp(-u), 1), (exp(u) * (u - 1) + 1, 1)):
        found = derivative_chain(at_most(0, gap), u, cleared=True)
        assert found is not None and found.order == order and found.check(at_most(0, gap))
    for gap in (log(3 - E) - log(3 + u - E), (1 + u - exp(u)) * exp(-u), exp(u) * (1 - u) - 1):
        assert derivative_chain(at_most(0, gap), u, cleared=True) is None


def test_a_multiplier_rises_from_nought() -> None:
    relation = at_most(0, 1 / (1 + u))
    for multiplier in (u, exp(u) - 1, exp(u) - 1 - u, exp(u) - 1 - u - u**2 / 2, u * (1 + u)):
        assert RepeatedDerivative(variable=u, multiplier=multiplier * (1 + u)).proves(relation)
    for multiplier in (-u, exp(u) - 1 - u - u**2, 1 - u, exp(-u) - 1, r, u * r, S.Zero):
        assert not RepeatedDerivative(variable=u, multiplier=multiplier).proves(at_most(0, 1))


def test_squares_of_sides_that_are_not_negative() -> None:
    root = sqrt(x)
    assert of_squares(at_most(root, x + 1)) == at_most(x, (x + 1) ** 2)
    assert of_squares(at_most(r * root, x + 1)) == at_most(r**2 * x, (x + 1) ** 2)
    assert of_squares(Relation(root, x + 1, "<")) == Relation(x, (x + 1) ** 2, "<")
    assert of_squares(Relation(root, x + 1)) == Relation(x, (x + 1) ** 2)
    for other in (
        at_most(x, x + 1),
        at_most(root, r),
        at_most(root, x - 1),
        Relation(r * root, x),
        at_most(p * root, x),
        at_most(1 / x, x**2),
    ):
        assert of_squares(other) is None
    assert of_squares(at_most(x, root + 1)) is not None


# ---------------------------------------------------------------- shares, products, traces, tensors


def test_shares_are_counted_by_whole_numbers() -> None:
    assert over_shares(SHARE**2).subs(WIDTH, 3).doit() == SHARES[1] ** 2 + SHARES[2] ** 2 + SHARES[3] ** 2
    (index,) = (limit[0] for limit in over_shares(SHARE).limits)
    assert index.is_integer and index.is_positive and WIDTH.is_integer and WIDTH.is_positive
    assert SHARE.is_positive and SHARE.is_integer is None


def test_sums_over_all_shares() -> None:
    term = over_shares(-SHARE * log(SHARE))
    assert difference_of_terms(at_most(0, term)) == -SHARE * log(SHARE)
    assert difference_of_terms(at_most(2, term)) == -SHARE * log(SHARE) - 2 * SHARE
    index, low, high = term.limits[0]
    for other in (
        Sum(term.function, (index, 2, high)),
        Sum(term.function, (index, low, high + 1)),
        Sum(term.function, (j, low, high)),
        Sum(term.function, *term.limits, (k, 1, 2)),
        Sum(term.function * index, *term.limits),
        Sum(term.function * SHARE, *term.limits),
        Sum(SHARES[index + 1], *term.limits),
        2 * term,
        SHARE,
        SHARES[index],
        index,
    ):
        assert difference_of_terms(at_most(0, other)) is None and difference_of_terms(at_most(other, 0)) is None
    assert difference_of_terms(Relation(S.Zero, term)) is None


def test_products_are_read_as_factors() -> None:
    pairs = NUMBER * (NUMBER - 1) / 2
    for e, expected in (
        (3 * det(SIGMA**2) ** 2, Factors(S(3), FIRST**4, S.One)),
        (van(SIGMA**2) / van(SIGMA), Factors(S.One, S.One, (FIRST**2 - SECOND**2) / (FIRST - SECOND))),
        (OrderedPairs(FIRST + SECOND), Factors(S.One, S.One, (FIRST + SECOND) ** 2)),
        (sqrt(OrderedPairs(FIRST + SECOND)), Factors(S.One, S.One, FIRST + SECOND)),
        (Singles(1 + FIRST) * x**NUMBER, Factors(S.One, x * (1 + FIRST), S.One)),
        (x**pairs, Factors(S.One, S.One, x)),
        (x ** (pairs + 2 * NUMBER + 3), Factors(x**3, x**2, x)),
        (x ** (NUMBER**2), Factors(S.One, x, x**2)),
        ((-1) ** pairs, Factors(S.One, S.One, S.NegativeOne)),
        ((2 * det(SIGMA)) ** Rational(1, 2), Factors(sqrt(2), sqrt(FIRST), S.One)),
    ):
        found = factors(e)
        gaps = [found.constant / expected.constant, found.single / expected.single, found.pair / expected.pair]
        assert [gap.simplify() for gap in gaps] == [1, 1, 1], e
    for e in (
        SIGMA,
        NUMBER,
        x ** (NUMBER**3),
        x ** (NUMBER**4),
        x ** (NUMBER**7 + NUMBER),
        x ** (1 / NUMBER),
        det(SIGMA) ** NUMBER,
        det(SIGMA) + 1,
        r ** (NUMBER / 3),
        (-1) ** (NUMBER**2 / 3),
        OrderedPairs(FIRST + 2 * SECOND),
        sqrt(r * det(SIGMA)),
        sqrt(van(1 / SIGMA)),
        sqrt(Singles(FIRST - 1)),
        sqrt(OrderedPairs(FIRST - SECOND)) * 0 + sqrt(OrderedPairs(1 - FIRST * SECOND)),
    ):
        with pytest.raises(UndecidedError):
            factors(e)
    assert factors((r * det(SIGMA)) ** 2).single.simplify() == FIRST**2


def test_a_power_of_a_power_wants_a_real_exponent() -> None:
    """(e^{2π})^i is 1, and e^{πi} is not."""
    by = PairProducts()
    for e, other in (
        (lambda z: sqrt(det(SIGMA) ** z), lambda z: det(SIGMA) ** (z / 2)),
        (lambda z: sqrt(van(SIGMA) * det(SIGMA) ** z), lambda z: sqrt(van(SIGMA)) * det(SIGMA) ** (z / 2)),
    ):
        assert by.proves(Relation(e(r), other(r))) and not by.proves(Relation(e(p), other(p)))
    assert not shown_positive_product(det(SIGMA) ** p) and shown_positive_product(det(SIGMA) ** r)


def test_products_that_are_positive() -> None:
    for e in (
        van(SIGMA),
        van(SIGMA**2) * det(SIGMA),
        sqrt(det(SIGMA)),
        OrderedPairs(FIRST + SECOND),
        Singles(FIRST),
        x,
        1 / van(SIGMA),
    ):
        assert shown_positive_product(e)
    for e in (
        van(-SIGMA),
        van(1 / SIGMA),
        -det(SIGMA),
        Singles(FIRST - 1),
        OrderedPairs(SECOND - FIRST),
        r,
        r * det(SIGMA),
        det(-SIGMA),
    ):
        assert not shown_positive_product(e)
    assert not shown_positive_product(sqrt(van(-SIGMA))) and not shown_positive_product(det(-SIGMA) ** 3)
    one, two = symbols("s t", positive=True)
    assert at_width(van(SIGMA), (one,)) == 1 and at_width(OrderedPairs(FIRST), (one,)) == 1
    assert at_width(x**NUMBER * Singles(FIRST), (one, two)) == x**2 * one * two


def test_forms_in_traces_are_those_of_real_letters() -> None:
    for gap in (
        Tr(T(A) * A) + 1,
        x * Tr(T(A) * A),
        Tr(A),
        Tr(A * A),
        Tr(T(A) * T(A)),
        Tr(T(A) * T(B)),
        Tr(A * B),
        Tr(T(A) * B * C),
        Tr(T(A) * A) ** 2,
        Tr(T(A * B) * A * B),
        Tr(T(A) * A) * Tr(B),
        Tr(T(A) * A) + Tr(A**-1),
        Tr(T(A) * A) + Tr(A**3),
    ):
        assert trace_squares(at_most(0, gap)) is None, gap
    for gap, numbers in (
        (Tr(T(A) * A), [1]),
        (Tr(A * T(A)) / 2 + Tr(B * T(B)), [Rational(1, 2), 1]),
        (Tr(2 * T(A) * A + T(A) * B), None),
        (Tr(T(A) * A + T(A) * B + T(B) * B / 4), [1]),
        (Tr(T(A) * A + T(A) * B + T(B) * B / 5), None),
        (Tr(T(B) * B), [1]),
        (Tr((T(A) + T(B)) * (A + B) + T(C) * C), [1, 1]),
        (-Tr(T(A) * A), None),
        (Tr(T(A) * B), None),
        (Tr(T(A) * A + T(B) * B + T(C) * C + T(A) * B + T(B) * C + T(A) * C), [1, Rational(3, 4), Rational(2, 3)]),
        (S.Zero, []),
    ):
        found = trace_squares(at_most(0, gap))
        assert (None if found is None else [c for c, _ in found.squares]) == numbers, gap
        if found is not None:
            assert found.check(at_most(0, gap)) and not found.check(at_most(1, gap))
            assert not found.check(Relation(S.Zero, gap)) and not found.check(Relation(S.Zero, gap, "<"))
    with pytest.raises(UndecidedError):
        trace_squares(Relation(S.Zero, Tr(T(A) * A)))


X, Y = IndexedBase("X"), IndexedBase("Y")
i, l, m = symbols("i l m", integer=True)


def test_patterns_of_indices() -> None:
    assert list(patterns(0)) == [()] and list(patterns(1)) == [(0,)]
    assert list(patterns(3)) == [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (0, 1, 2)]
    assert [sum(1 for _ in patterns(m)) for m in range(7)] == [1, 1, 2, 5, 15, 52, 203]


def test_components_beyond_the_rank_are_those_that_are_asked_for() -> None:
    outside = total((1 - tangent(i, l)) * X[i, l] * Y[i, l], i, l)
    both, plain = total(tangent(i, l) * X[i, l] * Y[i, l], i, l), total(X[i, l] * Y[i, l], i, l)
    for low_rank in (False, True):
        assert TensorComponents(low_rank=low_rank).proves(Relation(both, both))
    assert TensorComponents().proves(Relation(both, plain)) and TensorComponents().proves(Relation(outside, S.Zero))
    # rows and columns beyond the rank at once are in no tangent matrix
    assert TensorComponents(low_rank=True).proves(Relation(both, plain))
    asymmetric, symmetric = total(k_of(i, l) * X[i, l] * Y[l, i], i, l), total(k_of(l, i) * Y[i, l] * X[l, i], i, l)
    for how in ({}, {"rectangular": True}, {"low_rank": True}):
        certificate = TensorComponents(**how).prove(Relation(asymmetric, symmetric))
        assert certificate == EveryComponent(how.get("rectangular", False), how.get("low_rank", False))
        assert certificate.check(Relation(asymmetric, symmetric)) and not certificate.check(
            Relation(asymmetric, 2 * symmetric)
        )
        assert not certificate.check(Relation(asymmetric, symmetric, "<=")) and not certificate.check(
            Relation(asymmetric, S.One)
        )


def test_each_choice_of_indices_beyond_the_rank_is_compared() -> None:
    """What is added is 0 but where columns, rows, or a column and a row of two entries, are beyond the rank."""
    plain = total(k_of(i, l) * X[i, l] * Y[i, l], i, l)
    column = total((1 - tangent(l, l)) * tangent(i, i) * X[i, l] * Y[i, l], i, l)
    row = total((1 - tangent(i, i)) * tangent(l, l) * X[i, l] * Y[i, l], i, l)
    two = total((1 - tangent(i, i)) * (1 - tangent(m, m)) * tangent(l, l) * X[i, l] * Y[l, m], i, l, m)
    for more, seen in ((column, "rectangular low_rank"), (row, "low_rank"), (two, "low_rank")):
        relation = Relation(plain, plain + more)
        assert TensorComponents().proves(relation)
        for how in ("rectangular", "low_rank"):
            assert EveryComponent(how == "rectangular", how == "low_rank").check(relation) is (how not in seen), (
                more,
                how,
            )


def test_a_function_of_no_known_law_is_a_letter() -> None:
    f = Function("f")
    assert in_case(at_most(f(r), Integer(1)), {r: u}) == at_most(f(u), 1)
