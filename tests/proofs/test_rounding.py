"""Digits that are printed are those of an enclosure, rounded as they should be; ascent wants a positive multiplier."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from suites.claims import GOOD, a, problems
from sympy import Integer, Rational, sqrt

from dlnsym.proofs import (
    Relation,
    RepeatedDerivative,
    Verdict,
    holds,
    judge,
)
from dlnsym.proofs.methods.rounding import as_printed


def test_digits_of_an_enclosure_are_certified() -> None:
    right, wrong = (replace(GOOD, kind="number", facts=(as_printed(sqrt(2), text),)) for text in ("1.4142", "1.4143"))
    judgement = judge(right)
    assert judgement.verdict is Verdict.CERTIFIED
    assert judgement.evidence.decimal_places == 4
    assert judgement.evidence.variants_rejected == judgement.evidence.variants_wrong >= 3
    assert "not proved by digits from ball arithmetic" in problems(wrong)
    # a claim is no better than its weakest statement
    mixed = judge(replace(GOOD, facts=(*GOOD.facts, *right.facts)))
    assert mixed.verdict is Verdict.CERTIFIED
    assert judge(GOOD).evidence.decimal_places is None


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.integers(0, 12))
def test_digits_are_those_of_correct_rounding(p: int, q: int, places: int) -> None:
    value = Rational(p, q)
    nearest = (value * 10**places + Rational(1, 2)).floor()
    assume(value * 10**places + Rational(1, 2) != nearest)  # a tie has two nearest numbers, and is refused
    right, above = (
        as_printed(value, f"{Rational(k, 10**places).evalf(40, chop=False):.{places}f}") for k in (nearest, nearest + 1)
    )
    assert holds(right)
    assert not holds(above)


def test_a_tie_is_refused() -> None:
    for text in ("0.12", "0.13"):
        assert not holds(as_printed(Rational(1, 8), text))


@pytest.mark.parametrize(
    ("relation", "holds"),
    [
        (Relation(Integer(1), (1 + a) ** 2, "<="), True),
        (Relation((1 + a) ** 2, Integer(1), "<="), False),
        (Relation(Integer(2), (1 + a) ** 2, "<="), False),
        (Relation(Integer(1), (1 + a) ** 2), False),
    ],
)
def test_ascent(relation: Relation, holds: bool) -> None:
    assert RepeatedDerivative(variable=a).proves(relation) is holds


def test_ascent_wants_a_positive_multiplier() -> None:
    relation = Relation(Integer(1), (1 + a) ** 2, "<=")
    assert not RepeatedDerivative(variable=a, multiplier=a - 1).proves(relation)
