"""Sums, integrals, limits and derivatives have values; a value that was forged, or is put where it means another thing,
shows nothing.
"""

from __future__ import annotations

from typing import Any

import pytest
from sympy import Abs, Derivative, Expr, Integer, Integral, Limit, Rational, S, Sum, Symbol, exp, log, oo, symbols

from dlnsym.proofs import Relation
from dlnsym.proofs.certificates import identity
from dlnsym.proofs.decide import Same
from dlnsym.proofs.deciding.closed_forms import (
    Evaluated,
    Inner,
    Shifted,
    Value,
    WrittenOut,
    evaluated,
    inner_sum,
    shifted,
    written_out,
)
from dlnsym.proofs.methods.antiderivative import Primitive
from dlnsym.proofs.methods.case_split import Cases, Cover
from dlnsym.proofs.methods.depth_limit import series_at_limit
from dlnsym.proofs.methods.sum_of_squares import Squares
from dlnsym.proofs.methods.telescoping import Antidifference

i, j, k, m = symbols("i j k m", integer=True)
N, n = Symbol("N", integer=True, positive=True), Symbol("n", integer=True, nonnegative=True)
x, t = symbols("x t", real=True)
p = Symbol("p", positive=True)


def test_an_index_is_not_moved_to_where_another_one_is_bound() -> None:
    """From k on, j is k + 0, k + 1, …; within a sum over k that would be its index: 8 for 4k + 2."""
    total = Sum(Sum(j, (k, 1, 2)), (j, k, k + 1))
    assert total.subs(k, 5).doit() == 22
    assert inner_sum(total) is None and shifted(Sum(Integral(j, (k, 1, 2)), (j, k, k + 1))) is None
    assert evaluated(Relation(total, Integer(8))) == (Relation(total, Integer(8)), ())
    step = Value(total, Sum(2 * j - 2 * k + 3, (j, k, k + 1)), Inner(Antidifference(k, k * j)))
    assert not step.certificate.check(Relation(step.operator, step.value))
    assert inner_sum(total.xreplace({k: m})) == inner_sum(Sum(Sum(j, (m, 1, 2)), (j, m, m + 1))) is None
    found = inner_sum(Sum(Sum(j, (i, 1, 2)), (j, k, k + 1)))
    assert found is not None and found[0].limits == ((i, 1, 2),) and k in found[1][j].free_symbols


def test_a_value_of_an_inner_sum_does_not_bind_what_is_put_into_it() -> None:
    total = Sum(Sum(j, (i, 1, 2)), (j, k, k + 1))
    found = inner_sum(total)
    assert found is not None
    inner, at = found
    forged = j + Integral(j, (k, 0, 1)) + k - Rational(1, 2)
    caught = Integral(at[j], (k, 0, 1))
    (counter,) = at[j].free_symbols - {k}
    values = (
        Value(inner, 2 * at[j], WrittenOut()),
        Value(caught, Rational(1, 2) + counter, Primitive(k, k**2 / 2 + counter * k)),
    )
    by = identity(Relation(2 * at[j], 2 * at[j]))
    assert by is not None and Evaluated(values, by).check(Relation(inner, forged.xreplace(at)))
    assert not Inner(Evaluated(values, by)).check(Relation(total, Sum(forged, (j, k, k + 1))))
    assert Inner(WrittenOut()).check(Relation(total, Sum(2 * j, (j, k, k + 1))))


def test_what_counts_the_terms_is_no_letter_of_the_value() -> None:
    total = Sum(Sum(j, (i, 1, 2)), (j, k, k + 1))
    found = inner_sum(total)
    assert found is not None
    forged = Sum(2 * found[1][j], (j, k, k + 1))
    assert WrittenOut().check(Relation(found[0], forged.function))
    assert not Inner(WrittenOut()).check(Relation(total, forged))


def test_the_letter_of_a_case_is_no_index_of_a_sum() -> None:
    """Within the sum it would mean the index: 0 <= 1 − x² would be shown where the index is 0."""
    cover = Cover("signs", (x,))
    (letter,) = cover.cases(Relation(S.Zero, x**2, "<="))[0][x].free_symbols
    one_term = Sum(1 - letter**2, (letter, 0, 0))
    at_nought = Evaluated((Value(one_term, S.One, WrittenOut()),), Squares(S.One, S.One))
    assert at_nought.check(Relation(S.Zero, one_term, "<="))
    assert not Cases(cover, (at_nought, at_nought)).check(Relation(S.Zero, Sum(1 - x**2, (letter, 0, 0)), "<="))


def test_the_value_of_a_limit_divides_by_nothing_else() -> None:
    """1/(N(a − b) + 1) tends to 1 where a = b, where a value that divides by a − b says nothing."""
    a, b = symbols("a b", positive=True)
    jump, value = Limit(1 / (N * (a - b) + 1), N, oo), 1 / (a - b) - (a + b) / (a**2 - b**2)
    found, by = series_at_limit(Relation(jump, value)), identity(Relation(value, Integer(0)))
    assert found is not None and by is not None and found.check(Relation(jump, value))
    assert not Evaluated((Value(jump, value, found),), by).check(Relation(jump, Integer(0)))
    for inside, limit in (
        (1 / (a - b) + 1 / (a + N), 1 / (a - b)),
        ((a + 1 / N) / (2 * a - 2 * b) ** 2, a / (4 * (a**2 - 2 * a * b + b**2))),
        (a * N / (a * b * N + 1), 1 / b),
    ):
        right = series_at_limit(Relation(Limit(inside, N, oo), limit))
        assert right is not None
        steps = (Value(Limit(inside, N, oo), limit, right),)
        assert Evaluated(steps, Same()).check(Relation(Limit(inside, N, oo), limit))


def test_a_value_holds_no_letter_that_is_bound_around_it_and_assumed_to_be_of_a_sign() -> None:
    """2 + |s| − s is 2 for positive s, and 26 is what it adds up to from −3 to 3, less 7."""
    s = Symbol("s", integer=True, positive=True)
    two, more = Limit(exp(x) + 1, x, 0), 2 + Abs(s, evaluate=False) - s
    found = series_at_limit(Relation(two, more))
    assert found is not None and found.check(Relation(two, more))
    forged = Evaluated((Value(two, more, found),), WrittenOut())
    assert not forged.check(Relation(Sum(two - 1, (s, -3, 3)), Integer(19)))
    assert Evaluated((Value(two, Integer(2), found),), WrittenOut()).check(
        Relation(Sum(two - 1, (s, -3, 3)), Integer(7))
    )


@pytest.mark.parametrize(
    ("e", "value"),
    [
        (Sum(j**2, (j, 1, 3)), Integer(14)),
        (Sum(j, (j, 1, 0)), Integer(0)),
        (Sum(j, (j, 5, 2)), Integer(0)),
        (Sum(x**j, (j, -1, 1)), 1 / x + 1 + x),
        (Sum(j, (j, 1, 61)), Integer(1891)),
        (Sum(j, (j, 1, 62)), None),
        (Sum(j, (j, 1, N)), None),
        (Sum(j, (j, N, 3)), None),
        (Sum(j, (j, 1, 2), (i, 1, 2)), None),
        (Derivative(x**3, x), 3 * x**2),
        (x, None),
    ],
    ids=str,
)
def test_short_sums_and_derivatives_are_written_out(e: Expr, value: Expr | None) -> None:
    assert written_out(e) == value
    if value is not None:
        assert WrittenOut().check(Relation(e, value))
        assert not WrittenOut().check(Relation(e, value + 1))
        assert not WrittenOut().check(Relation(e, value, "<="))


def test_a_sum_of_operators_begins_at_nought() -> None:
    inside = Integral(t**j, (t, 0, 1))
    found = shifted(Sum(inside, (j, 2, N)))
    assert found is not None
    ((counter, low, high),) = found.limits
    assert (low, high) == (0, N - 2) and counter.is_nonnegative and counter.is_integer
    assert found.function == Integral(t ** (counter + 2), (t, 0, 1))
    assert Shifted().check(Relation(Sum(inside, (j, 2, N)), found))
    assert not Shifted().check(Relation(Sum(inside, (j, 2, N)), found, "<="))
    assert not Shifted().check(Relation(Sum(inside, (j, 2, N)), Sum(inside, (j, 0, N - 2))))
    for other in (
        found,
        Sum(j, (j, 2, N)),
        Sum(inside, (j, 2, j)),
        Sum(inside, (j, x, N)),
        Sum(inside, (j, 2, x)),
        Sum(inside, (j, 2, N), (i, 1, 2)),
        inside,
    ):
        assert shifted(other) is None
    below = shifted(Sum(inside.xreplace({j: n}), (n, -1, N)))
    assert below is not None and below.limits[0][1:] == (0, N + 1)
    # from nought on there is nothing to move, where the index is known not to be negative
    assert shifted(Sum(inside, (j, 0, N))) is not None and shifted(Sum(inside.xreplace({j: n}), (n, 0, N))) is None


@pytest.mark.parametrize(
    ("lhs", "rhs", "left"),
    [
        (Sum(j, (j, 1, N)) + 2, Integer(0), N * (N + 1) / 2 + 2),
        (Sum(i * j, (i, 1, j), (j, 1, N)), Integer(0), N * (N + 1) * (N + 2) * (3 * N + 1) / 24),
        (Sum(i, (i, 1, j), (j, 1, m), (m, 1, N)), Integer(0), N * (N + 1) * (N + 2) * (N + 3) / 24),
        (Integral(x * t, (t, 0, x)), Integer(0), x**3 / 2),
        (Limit(exp(1 / n) * x, n, oo), Integer(0), x),
        (Derivative(x**2, x) * Sum(j, (j, 1, 3)), Integer(0), 12 * x),
        # the value is F(N + 1) for the other side F(N)
        (3 * Sum(1 / (j * (j + 1)), (j, 1, N)) - x, 3 - 3 / (N + 1) - x, 3 - 3 / (N + 1) - x),
        (Sum(log(j + 1) - log(j), (j, 1, N + 1)), log(N + 2), log(N + 2)),
        # and that of an integral is F at its upper bound, or −F at its lower one
        (Integral(exp(t) * log(t) + exp(t) / t, (t, 1, p)), exp(p) * log(p), exp(p) * log(p)),
        (Integral(exp(t) * log(t) + exp(t) / t, (t, p, 1)), -exp(p) * log(p), -exp(p) * log(p)),
    ],
    ids=str,
)
def test_operators_are_replaced_by_their_values(lhs: Expr, rhs: Expr, left: Expr) -> None:
    for asked in (Relation(lhs, rhs), Relation(rhs, lhs)):
        rest, values = evaluated(asked)
        assert not (rest.lhs.has(Sum, Integral, Limit, Derivative) or rest.rhs.has(Sum, Integral, Limit, Derivative))
        side = rest.lhs if asked.lhs == lhs else rest.rhs
        assert (side - left).simplify() == 0
        by = identity(Relation(left, side))
        assert by is not None
        assert values and all(v.certificate.check(Relation(v.operator, v.value)) for v in values)
        off = Evaluated((*values[:-1], Value(values[-1].operator, values[-1].value + 1, values[-1].certificate)), by)
        assert not off.check(asked)


@pytest.mark.parametrize(
    ("kind", "low", "high", "assumed"),
    [
        (Sum, 1, 3, {"integer": True}),
        (Sum, -1, 3, {"real": True}),
        (Sum, 0, 3, {"integer": True, "nonnegative": True}),
        (Sum, 0, -3, {"nonnegative": True}),
        (Integral, -1, 3, {"real": True}),
        (Integral, 0, 3, {"nonnegative": True}),
    ],
)
def test_values_are_put_where_a_bound_letter_is_as_it_is_assumed_to_be(
    kind: Any, low: int, high: int, assumed: dict[str, bool]
) -> None:
    s = Symbol("s", **assumed)
    inside = Sum(i * s, (i, 1, 2))
    by = Evaluated((Value(inside, 3 * s, WrittenOut()),), Same())

    def holds_between(low: int, high: int, kind: Any = kind) -> bool:
        return by.check(Relation(kind(inside + 1, (s, low, high)), kind(3 * s + 1, (s, low, high))))

    assert holds_between(low, high)
    assert holds_between(-1, 3) is ("nonnegative" not in assumed)
    assert holds_between(0, 3, Integral) is ("integer" not in assumed)
    if kind is Integral:
        assert holds_between(3, -1) is ("nonnegative" not in assumed)


def test_integrals_without_bounds_have_no_value() -> None:
    for e in (Integral(x, x), Integral(x, (x, t)), Integral(x * t, (x, 0, 1), (t, 0, 1))):
        assert evaluated(Relation(e, Integer(1))) == (Relation(e, Integer(1)), ())


def test_the_letter_of_a_limit_has_a_sign_near_infinity_alone() -> None:
    for assumed in ({"positive": True}, {"positive": True, "integer": True}, {"nonnegative": True}, {"real": True}):
        s = Symbol("s", **assumed)
        inside = Sum(i * s, (i, 1, 2))
        by = Evaluated((Value(inside, 3 * s, WrittenOut()),), Same())
        for point, holds in ((oo, True), (Integer(0), assumed == {"real": True})):
            assert by.check(Relation(Limit(1 / (inside + 1), s, point), Limit(1 / (3 * s + 1), s, point))) is holds
    prime = Symbol("s", prime=True)
    inside = Sum(i * prime, (i, 1, 2))
    by = Evaluated((Value(inside, 3 * prime, WrittenOut()),), Same())
    assert not by.check(Relation(Limit(1 / inside, prime, oo), Limit(1 / (3 * prime), prime, oo)))
