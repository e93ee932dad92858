"""The judge: each way in which a claim can be wrong makes it fail."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sympy import Integer, Rational, Symbol, sqrt, symbols

from dlnsym.claims import Ascent, Claim, Relation, Scalars, Statement, Step, Variant, Verdict, judge
from dlnsym.claims.digits import as_printed

a, b = symbols("a b", positive=True)
AT = ({a: Rational(2), b: Rational(3)},)
TRUE = Relation((a + b) ** 2, a**2 + 2 * a * b + b**2)
FALSE = Relation((a + b) ** 2, a**2 + b**2)
GOOD = Claim("9.1", "identity", "square of a sum", "", "all a, b > 0", (Statement(TRUE, Scalars(), AT),))


@dataclass(frozen=True)
class Credulous(Scalars):
    """An argument that accepts everything."""

    def proves(self, relation: Relation) -> bool:
        return True


def problems(claim: Claim) -> str:
    judgement = judge(claim)
    assert judgement.verdict is Verdict.FAILED
    assert not judgement.as_printed
    return " | ".join(judgement.evidence.problems)


def test_a_true_claim_is_proved() -> None:
    judgement = judge(GOOD)
    assert judgement.verdict is Verdict.PROVED
    assert judgement.as_printed
    assert judgement.evidence.variants_rejected == judgement.evidence.variants_wrong > 5


def test_a_false_claim_fails() -> None:
    found = problems(replace(GOOD, statements=(Statement(FALSE, Scalars(), AT),)))
    assert "not proved" in found
    assert "fails at a = 2, b = 3" in found


def test_a_proof_that_accepts_wrong_variants_fails() -> None:
    found = problems(replace(GOOD, statements=(Statement(TRUE, Credulous(), AT),)))
    assert "accepts a wrong variant" in found


def test_a_claim_needs_a_point_and_a_variant() -> None:
    found = problems(replace(GOOD, statements=(Statement(TRUE, Scalars(), ()),)))
    assert "no exact point" in found
    assert "could not fail" in found


def test_a_hand_written_variant_must_be_wrong() -> None:
    same = Variant("nothing changed", TRUE)
    found = problems(replace(GOOD, statements=(Statement(TRUE, Scalars(), AT, wrong=(same,)),)))
    assert "'nothing changed' is not wrong" in found


def test_refutation_needs_separation_and_correction() -> None:
    refuted = replace(GOOD, statements=(Statement(TRUE, Scalars(), AT, printed=FALSE),), correction="…")
    judgement = judge(refuted)
    assert judgement.verdict is Verdict.REFUTED
    assert not judgement.as_printed
    assert judgement.evidence.separation is not None
    assert judgement.evidence.separation.left.startswith("25")
    assert "correction" in problems(replace(refuted, correction=None))
    assert "correction" in problems(replace(GOOD, correction="…"))
    not_false = replace(refuted, statements=(Statement(TRUE, Scalars(), AT, printed=TRUE),))
    assert "not separated" in problems(not_false)


def test_false_everywhere_is_stricter() -> None:
    """a² = a³ is false at a = 2 and true at a = 1."""
    points = ({a: Rational(2)}, {a: Rational(1)})
    once = Statement(Relation(a * a, a**2), Scalars(), points, printed=Relation(a * a, a**3))
    claim = replace(GOOD, statements=(once,), correction="…")
    assert judge(claim).verdict is Verdict.REFUTED
    assert "not separated" in problems(replace(claim, statements=(replace(once, false_everywhere=True),)))


def test_a_step_that_does_not_hold_fails_the_claim() -> None:
    assert "a step does not hold" in problems(replace(GOOD, rests_on=(Step("wrong", FALSE, Scalars()),)))


def test_an_argument_that_breaks_off_proves_nothing() -> None:
    stray = Relation(a + Symbol("stray", positive=True), b)
    assert "ValueError: no value for ['stray']" in problems(
        replace(GOOD, statements=(Statement(stray, Credulous(), AT),))
    )


def test_definitions_must_run() -> None:
    definition = Claim("9.2", "definition", "a definition", "", "")
    assert "cannot be executed" in problems(definition)
    assert judge(replace(definition, executes=lambda: "1")).verdict is Verdict.EXECUTABLE


def test_a_claim_needs_a_statement_and_an_experiment_is_open() -> None:
    assert "without a statement" in problems(Claim("9.3", "identity", "", "", ""))
    assert judge(Claim("fig-9", "experiment", "", "", "")).verdict is Verdict.OPEN


def test_digits_of_an_enclosure_are_certified() -> None:
    right, wrong = (
        replace(GOOD, kind="number", statements=(as_printed(sqrt(2), text),)) for text in ("1.4142", "1.4143")
    )
    judgement = judge(right)
    assert judgement.verdict is Verdict.CERTIFIED
    assert judgement.evidence.decimal_places == 4
    assert judgement.evidence.variants_rejected == judgement.evidence.variants_wrong >= 3
    assert "not proved by digits from ball arithmetic" in problems(wrong)
    # a claim is no better than its weakest statement
    mixed = judge(replace(GOOD, statements=(*GOOD.statements, *right.statements)))
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
    assert right.by.proves(right.true)
    assert not above.by.proves(above.true)


def test_a_tie_is_refused() -> None:
    for text in ("0.12", "0.13"):
        statement = as_printed(Rational(1, 8), text)
        assert not statement.by.proves(statement.true)


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
    assert Ascent(variable=a).proves(relation) is holds


def test_ascent_wants_a_positive_multiplier() -> None:
    relation = Relation(Integer(1), (1 + a) ** 2, "<=")
    assert not Ascent(variable=a, multiplier=a - 1).proves(relation)
