"""The judge: each way in which a claim can be wrong makes it fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass, replace
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import iter_modules
from typing import Any

import pytest
from flint import arb
from hypothesis import assume, given
from hypothesis import strategies as st
from sympy import Expr, Integer, Rational, Symbol, exp, log, sqrt, symbols

from dlnsym.proofs import (
    Claim,
    Evidence,
    ExpLogZeroTest,
    Fact,
    Relation,
    RepeatedDerivative,
    Rewriting,
    Variant,
    Verdict,
    Work,
    holds,
    judge,
    matrices,
    methods,
    together,
)
from dlnsym.proofs.evaluation import Evaluation
from dlnsym.proofs.judge import examine
from dlnsym.proofs.judgement import Tally
from dlnsym.proofs.methods.rounding import as_printed
from dlnsym.proofs.model import Certificate, Point

a, b = symbols("a b", positive=True)
AT = ({a: Rational(2), b: Rational(3)},)
TRUE = Relation((a + b) ** 2, a**2 + 2 * a * b + b**2)
FALSE = Relation((a + b) ** 2, a**2 + b**2)
PAPER = Work("paper", "a paper", bare=True)
GOOD = Claim(PAPER.at("9.1"), "identity", "square of a sum", "", "all a, b > 0", (Fact(TRUE, ExpLogZeroTest(), AT),))


@dataclass(frozen=True)
class Credulous(ExpLogZeroTest):
    """An argument that accepts everything."""

    def prove(self, relation: Relation) -> Certificate:
        return Everything()


@dataclass(frozen=True)
class Everything:
    """A certificate of whatever is claimed."""

    def check(self, relation: Relation) -> bool:
        return True


@dataclass(frozen=True)
class Square:
    """The certificate of the square of a sum."""

    valid: bool

    def check(self, relation: Relation) -> bool:
        return self.valid and relation == TRUE


@dataclass(frozen=True)
class Certified(ExpLogZeroTest):
    """An argument that hands out the same certificate for every relation."""

    valid: bool = True

    def prove(self, relation: Relation) -> Square:
        return Square(self.valid)


def problems(claim: Claim) -> str:
    judgement = judge(claim)
    assert judgement.verdict is Verdict.FAILED
    assert judgement.as_printed == "no"
    return " | ".join(judgement.evidence.problems)


def test_a_true_claim_is_proved() -> None:
    judgement = judge(GOOD)
    assert judgement.verdict is Verdict.PROVED
    assert judgement.as_printed == "yes"
    assert judgement.evidence.variants_rejected == judgement.evidence.variants_wrong > 5


def test_a_false_claim_fails() -> None:
    found = problems(replace(GOOD, facts=(Fact(FALSE, ExpLogZeroTest(), AT),)))
    assert "not proved" in found
    assert "fails at a = 2, b = 3" in found


def test_a_proof_that_accepts_wrong_variants_fails() -> None:
    found = problems(replace(GOOD, facts=(Fact(TRUE, Credulous(), AT),)))
    assert "accepts a wrong variant" in found


def test_a_claim_needs_a_point_and_a_variant() -> None:
    found = problems(replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), ()),)))
    assert "no exact point" in found
    assert "could not fail" in found


def test_a_hand_written_variant_must_be_wrong() -> None:
    same = Variant("nothing changed", TRUE)
    found = problems(replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), AT, wrong=(same,)),)))
    assert "'nothing changed' is not wrong" in found


def test_refutation_needs_separation_and_correction() -> None:
    refuted = replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), AT, printed=FALSE),), correction="…")
    judgement = judge(refuted)
    assert judgement.verdict is Verdict.REFUTED
    assert judgement.as_printed == "no"
    assert judgement.evidence.separation is not None
    assert judgement.evidence.separation.left.startswith("25")
    assert "correction" in problems(replace(refuted, correction=None))
    assert "correction" in problems(replace(GOOD, correction="…"))
    not_false = replace(refuted, facts=(Fact(TRUE, ExpLogZeroTest(), AT, printed=TRUE),))
    assert "not separated" in problems(not_false)


def test_false_everywhere_is_stricter() -> None:
    """a² = a³ is false at a = 2 and true at a = 1."""
    points = ({a: Rational(2)}, {a: Rational(1)})
    once = Fact(Relation(a * a, a**2), ExpLogZeroTest(), points, printed=Relation(a * a, a**3))
    claim = replace(GOOD, facts=(once,), correction="…")
    assert judge(claim).verdict is Verdict.REFUTED
    assert "not separated" in problems(replace(claim, facts=(replace(once, false_everywhere=True),)))


def test_a_fact_without_a_method_is_a_problem() -> None:
    assert "fact 2: no method decides it" in problems(replace(GOOD, facts=(*GOOD.facts, Fact(TRUE, text="so"))))


def test_words_alone_hold_and_are_told_apart() -> None:
    judgement = judge(replace(GOOD, facts=(Fact(text="in words"), *GOOD.facts)))
    assert judgement.verdict is Verdict.ARGUED
    assert [(line.text, line.words, line.relation is None) for line in judgement.facts] == [
        ("in words", True, True),
        ("", False, False),
    ]
    assert judgement.facts[1].method == "exact zero test"
    assert judgement.facts[1].relation == r"\left(a + b\right)^{2} = a^{2} + 2 a b + b^{2}"


def test_a_certificate_is_checked() -> None:
    """A method that finds certificates proves nothing by one that does not check."""
    for valid in (True, False):
        claim = replace(GOOD, facts=(Fact(TRUE, Certified(valid=valid), AT),))
        assert judge(claim).verdict is (Verdict.PROVED if valid else Verdict.FAILED)


def test_an_execution_that_breaks_off_is_a_problem() -> None:
    def executes() -> str:
        raise ArithmeticError("lost")

    assert problems(replace(GOOD, executes=executes)) == "its execution breaks off: ArithmeticError: lost"


def test_an_argument_that_breaks_off_proves_nothing() -> None:
    stray = Relation(a + Symbol("stray", positive=True), b)
    assert "no value for stray at this point" in problems(replace(GOOD, facts=(Fact(stray, Credulous(), AT),)))


def test_definitions_must_run() -> None:
    definition = Claim(PAPER.at("9.2"), "definition", "a definition", "", "")
    assert "cannot be executed" in problems(definition)
    assert judge(replace(definition, executes=lambda: "1")).verdict is Verdict.EXECUTABLE


def test_a_claim_needs_a_fact_and_an_experiment_is_open() -> None:
    assert "without a fact that is decided" in problems(Claim(PAPER.at("9.3"), "identity", "", "", ""))
    assert judge(Claim(PAPER.at("fig-9"), "experiment", "", "", "")).verdict is Verdict.OPEN


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


# ---------------------------------------------------------------- what the judge counts and shows


@dataclass(frozen=True)
class Told(ExpLogZeroTest):
    """An argument that encloses what it is told to."""

    balls: tuple[tuple[Expr, tuple[arb, ...]], ...] = ()

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return dict(self.balls).get(expression) or super().enclose(expression, point)


def test_evidence_is_counted() -> None:
    wrong = Variant("the middle term left out", FALSE)
    alone = Fact(TRUE, Told(), AT, wrong=(wrong,))
    other = Fact(Relation((a + b) * a, a**2 + a * b), Told(name="another"), (*AT, {a: Rational(1), b: Rational(1)}))
    claim = replace(GOOD, facts=(alone, other, Fact(text="in words"), alone), note="n")
    judgement = judge(claim, "somewhere")
    evidence = judgement.evidence
    assert (judgement.key, judgement.kind, judgement.title) == ("9.1", "identity", "square of a sum")
    assert (judgement.scope, judgement.derivation, judgement.correction) == ("all a, b > 0", "somewhere", None)
    assert judgement.methods == ("exact zero test", "another")
    assert (len(judgement.facts), evidence.enclosures, judgement.source) == (3, 3, "paper")
    # a fact that stands twice counts once
    assert evidence.variants["the middle term left out"] == Tally(wrong=1, rejected=1, read=1)
    assert evidence.tally == sum((x for f in (alone, other) for x in examine(f).tally.values()), Tally())
    assert evidence.variants_rejected == evidence.tally.rejected > 5
    assert evidence.fresh == 4
    assert (evidence.note, evidence.problems, evidence.separation) == ("n", (), None)
    assert (judge(GOOD).derivation, judge(GOOD).evidence.execution) == ("", None)
    assert 0 <= judgement.seconds < 60


HAND = "written by hand"


def by_hand(variant: Relation, points: Sequence[Point]) -> tuple[Tally, list[str]]:
    """What comes out of one variant of a² = a·a, at points given and no others."""
    found = examine(Fact(Relation(a**2, a * a), Told(), tuple(points), wrong=(Variant(HAND, variant),)))
    return found.tally[HAND], found.problems


def test_what_no_point_shows_to_be_wrong_is_counted_apart() -> None:
    at = [{a: Rational(1), b: Rational(1)}]
    same = Relation(a**2, a * exp(log(a)))
    assert by_hand(same, at) == (Tally(equivalent=1), [f"the variant '{HAND}' is not wrong"])
    no_value = Relation(a**2, 1 / (a - a * exp(0 * b)))
    assert by_hand(no_value, at)[0] == Tally(equivalent=1)


def test_one_point_that_shows_it_is_enough() -> None:
    points = [{a: Rational(1), b: Rational(1)}, {a: Rational(1), b: Rational(2)}]
    assert by_hand(Relation(a**2, a * b), points) == (Tally(wrong=1, rejected=1, read=1), [])


def test_variants_are_judged_at_fresh_points() -> None:
    """At a = b = 1, its only point, the statement agrees with all that it is confused with."""
    at = ({a: Rational(1), b: Rational(1)},)
    found = examine(Fact(Relation(a**2 * b, a * b * a), ExpLogZeroTest(), at))
    assert found.fresh == 2
    assert found.tally["one letter for another"].wrong > 0


def test_a_variant_that_is_equal_at_the_points_given_is_wrong() -> None:
    found = examine(GOOD.facts[0])
    assert found.tally["equal at every point of its own"] == Tally(wrong=1, rejected=1, read=1)


@dataclass(frozen=True)
class ByItsPoints(ExpLogZeroTest):
    """An argument that looks at the points of the statement only, which prove nothing."""

    def prove(self, relation: Relation) -> Certificate | None:
        return Everything() if Evaluation(ExpLogZeroTest(), AT[0]).agrees(relation) else None


def test_an_argument_that_looks_at_the_points_of_the_statement_fails() -> None:
    found = problems(replace(GOOD, facts=(Fact(TRUE, ByItsPoints(), AT),)))
    assert "accepts a wrong variant (equal at every point of its own)" in found


def test_a_printed_form_that_is_proved_is_a_problem() -> None:
    claim = replace(GOOD, facts=(Fact(TRUE, Credulous(), AT, printed=FALSE),), correction="…")
    assert "proved although it should be false" in problems(claim)


def test_the_separation_is_the_first_that_is_found() -> None:
    points = ({a: Rational(1), b: Rational(1)}, {a: Rational(1, 3), b: Rational(2)})
    printed = Relation(a**2, a * b)
    found = examine(Fact(Relation(a**2, a * a), Told(), points, printed=printed))
    assert found.separation is not None
    assert found.separation.point == "a = 1/3, b = 2"
    assert found.separation.left.startswith("[0.111111111111 +/-")
    assert found.separation.right.startswith("[0.666666666667 +/-")


def test_enclosures_that_are_not_finite_agree_with_nothing() -> None:
    for side in (a, b):
        told = Told(balls=((side, (arb("nan"),)),))
        statement = Fact(Relation(a, b), told, AT)
        assert "fails at a = 2, b = 3" in " ".join(examine(statement).problems)


@pytest.mark.parametrize(
    ("left", "right", "kind", "separated"),
    [
        (arb(1), arb(2), "=", True),
        (arb(1, 0.6), arb(2, 0.6), "=", False),
        (arb(2), arb(1), "<=", True),
        (arb(1), arb(2), "<=", False),
        (arb(2), arb(2), "<=", False),
        (arb(2, 0.6), arb(1, 0.6), "<=", False),
    ],
)
def test_what_balls_separate(left: arb, right: arb, kind: Any, separated: bool) -> None:
    told = Told(balls=((a, (left,)), (b, (right,))))
    printed = Relation(a, b, kind)
    found = examine(Fact(Relation(a * b, b * a), told, AT, printed=printed))
    assert (found.separation is not None) is separated
    assert ("the printed form is not separated at the points given" in found.problems) is not separated


def test_a_number_beside_a_matrix_is_a_multiple_of_the_identity() -> None:
    (A,) = matrices("A")
    for value, true in ((arb(3), True), (arb(4), False)):
        balls = {A: (arb(3), arb(0), arb(0), arb(3)), a: (value,)}
        found = examine(Fact(Relation(A, a), Told(balls=tuple(balls.items())), AT))
        assert ("fails at a = 2, b = 3" not in found.problems) is true
    off = Told(balls=((A, (arb(3), arb(1), arb(0), arb(3))), (a, (arb(3),))))
    assert "fails at a = 2, b = 3" in examine(Fact(Relation(A, a), off, AT)).problems
    misfit = Told(balls=((A, tuple(map(arb, range(9)))), (a, tuple(map(arb, range(4))))))
    assert examine(Fact(Relation(A, a), misfit, AT)).problems != []


def test_matrices_are_shown_by_rows() -> None:
    from derivations.points import generic

    A, B = matrices("A B")
    point = {A: generic(2, 1), B: generic(2, 2), abs: abs}
    statement = Fact(Relation(A * B, A * B), Rewriting(), (point,), printed=Relation(A * B, B * A))
    separation = examine(statement).separation
    assert separation is not None
    rows = [", ".join(map(str, row)) for row in point[A].table()]
    assert separation.point.startswith(f"A = [[{rows[0]}], [{rows[1]}]], B = [[")
    assert "abs" not in separation.point


def test_facts_that_say_the_same_are_examined_once() -> None:
    fact = Fact(TRUE, ExpLogZeroTest(), AT)
    assert examine(fact) is examine(Fact(TRUE, ExpLogZeroTest(), ({a: Rational(2), b: Rational(3)},)))
    assert examine(fact) is not examine(fact.explained("otherwise"))
    assert examine(fact) is not examine(replace(fact, points=({a: Rational(2), b: Rational(4)},)))


def test_the_verdict_is_the_weakest_that_applies() -> None:
    run = replace(GOOD, kind="definition", executes=lambda: "a line")
    assert judge(run).verdict is Verdict.EXECUTABLE
    assert judge(run).evidence.execution == "a line"
    assert judge(replace(GOOD, kind="experiment")).verdict is Verdict.OPEN
    refuted = Fact(TRUE, ExpLogZeroTest(), AT, printed=FALSE)
    assert judge(replace(run, facts=(refuted,), correction="…")).verdict is Verdict.REFUTED
    found = problems(replace(GOOD, facts=(*GOOD.facts, Fact(FALSE, ExpLogZeroTest(), AT))))
    assert found.startswith("fact 2: not proved")


def test_evidence_of_nothing_counts_nothing() -> None:
    counts = [getattr(Evidence(), field.name) for field in fields(Evidence) if field.type == "int"]
    assert counts == [0] * 2
    assert (Evidence().tally, Evidence().variants_wrong) == (Tally(), 0)


def test_what_holds() -> None:
    assert holds(Fact(text="in words"))
    assert holds(Fact(TRUE, ExpLogZeroTest()))
    assert not holds(Fact(FALSE, ExpLogZeroTest()))
    assert not holds(Fact(TRUE, text="without a method"))


def test_the_sides_of_a_fact() -> None:
    assert (Fact(TRUE).lhs, Fact(TRUE).rhs) == (TRUE.lhs, TRUE.rhs)
    for side in ("lhs", "rhs"):
        with pytest.raises(ValueError, match="the fact has no relation: in words"):
            getattr(Fact(text="in words"), side)


def test_one_sentence_stands_before_several_facts() -> None:
    first, second = together("Both.", (Fact(TRUE), Fact(FALSE)))
    assert (first.text, second.text) == ("Both.", "")
    assert (first.relation, second.relation) == (TRUE, FALSE)


@pytest.mark.parametrize(
    ("key", "section"),
    [("2.9", "2"), ("thm-1.1", "1"), ("sec-3.3.2-minimum", "3"), ("fig-4", "3"), ("12.1", "12")],
)
def test_the_section_of_a_key(key: str, section: str) -> None:
    assert replace(GOOD, source=PAPER.at(key)).section == section


def test_keys_name_the_work_unless_it_is_the_paper() -> None:
    own = Work("own", "a notebook")
    assert [own.at("square").key, PAPER.at("2.9").key, own.at("sec-2.4-word").key] == [
        "own:square",
        "2.9",
        "sec-2.4-word",
    ]
    assert replace(GOOD, source=own.at("square")).section == "own"


@pytest.mark.parametrize(
    "module", ["model", "judgement", *(f"methods.{m.name}" for m in iter_modules(methods.__path__))]
)
def test_claims_and_arguments_are_values(module: str) -> None:
    """What is judged cannot change under the judge, and results are shared by what a statement is."""
    kinds = [
        kind
        for _, kind in getmembers(
            import_module(f"dlnsym.proofs.{module}"),
            isclass,
        )
        if is_dataclass(kind)
    ]
    for kind in kinds:
        blank = object.__new__(kind)
        for field in fields(kind):
            with pytest.raises(FrozenInstanceError):
                setattr(blank, field.name, None)
