"""Maxima on a hypersurface by branch and bound in ball arithmetic: found, unique, and refused where they are not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flint import arb, fmpq
from sympy import Expr, Rational, Symbol, log

from dlnsym.claims import Relation, Statement
from dlnsym.claims.digits import Rounded, printed_decimal
from dlnsym.claims.judge import examine
from dlnsym.claims.optimum import Optimum, largest

x, y = Symbol("x", real=True), Symbol("y", real=True)
TWO = Rational(2)
# on the circle of radius 5, x + 2y is largest at (√5, 2√5)
CIRCLE = Optimum(
    objective=log(20 + x + 2 * y),
    ceiling=log(30 + x + y),
    constraint=x**2 + y**2 - 25,
    variables=(x, y),
    bounds=((Rational(-6), Rational(6)), (Rational(-6), Rational(6))),
    start=(Rational(9, 4), Rational(9, 2)),
)


def at(value: Expr, text: str) -> Relation:
    number, places = printed_decimal(text)
    return Relation(Rounded(value, places), number)


def test_the_place_is_enclosed() -> None:
    place = largest(CIRCLE)
    assert place is not None
    root = arb(5).sqrt()
    assert place[0].overlaps(root) and place[1].overlaps(2 * root)
    assert max(float(p.rad()) for p in place) < 1e-12


@pytest.mark.parametrize(
    ("value", "text"), [(x, "2.236"), (y, "4.4721"), (x * y, "10.00"), (CIRCLE.objective, "3.440")]
)
def test_digits_are_proved_and_wrong_ones_rejected(value: Expr, text: str) -> None:
    found = examine(Statement(at(value, text), CIRCLE, ({},)))
    assert found.problems == []
    assert found.rejected == found.wrong >= 2


def test_a_critical_point_that_is_not_the_largest_is_refused() -> None:
    least = replace(CIRCLE, start=(Rational(-9, 4), Rational(-9, 2)))
    assert largest(least) is None
    assert not least.proves(at(x, "-2.236"))


def test_two_places_equally_large_are_refused() -> None:
    even = log(30 + y**2)
    assert largest(replace(CIRCLE, objective=even, ceiling=even, start=(Rational(1, 10), Rational(5)))) is None


def test_a_start_without_a_critical_point_near_it_is_refused() -> None:
    flat = log(20 + x**2 + y**2)
    assert largest(replace(CIRCLE, objective=flat, ceiling=flat)) is None


def test_other_relations_are_not_its_business() -> None:
    assert not CIRCLE.proves(Relation(x, TWO))
    assert not CIRCLE.proves(Relation(Rounded(x, Rational(1)), TWO, "<="))


def test_an_enclosure_comes_from_another_method() -> None:
    (ball,) = CIRCLE.enclose(Rounded(x, Rational(3)), {})
    assert ball.overlaps(arb(fmpq(2236, 1000)))
