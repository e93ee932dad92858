"""What the judge counts and shows: points, variants, separations, verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import pytest
from flint import arb
from suites.claims import AT, FALSE, GOOD, TRUE, Credulous, Everything, a, b, problems
from sympy import Expr, Rational, exp, log

from dlnsym.proofs import (
    Evidence,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    Variant,
    Verdict,
    judge,
    matrices,
)
from dlnsym.proofs.evaluation import Evaluation
from dlnsym.proofs.judge import examine
from dlnsym.proofs.judgement import Tally
from dlnsym.proofs.model import Certificate, Point
from dlnsym.proofs.typeset import relation as typeset


@dataclass(frozen=True)
class GivenBalls(ExpLogZeroTest):
    """An argument whose enclosures are given."""

    balls: tuple[tuple[Expr, tuple[arb, ...]], ...] = ()

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return dict(self.balls).get(expression) or super().enclose(expression, point)


def test_evidence_is_counted() -> None:
    wrong = Variant("the middle term left out", FALSE)
    alone = Fact(TRUE, GivenBalls(), AT, wrong=(wrong,))
    other = Fact(
        Relation((a + b) * a, a**2 + a * b), GivenBalls(name="another"), (*AT, {a: Rational(1), b: Rational(1)})
    )
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
    assert (judge(GOOD).derivation, judge(GOOD).evidence.execution) == ("", ())
    assert 0 <= judgement.seconds < 60


HAND = "written by hand"


def by_hand(variant: Relation, points: Sequence[Point]) -> tuple[Tally, list[str]]:
    """What comes out of one variant of a² = a·a, at points given and no others."""
    found = examine(Fact(Relation(a**2, a * a), GivenBalls(), tuple(points), wrong=(Variant(HAND, variant),)))
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
    found = examine(Fact(Relation(a**2, a * a), GivenBalls(), points, printed=printed))
    assert found.separation is not None
    assert found.separation.point == "a = 1/3, b = 2"
    assert found.separation.left.startswith("[0.111111111111 +/-")
    assert found.separation.right.startswith("[0.666666666667 +/-")


def test_enclosures_that_are_not_finite_agree_with_nothing() -> None:
    for side in (a, b):
        given = GivenBalls(balls=((side, (arb("nan"),)),))
        statement = Fact(Relation(a, b), given, AT)
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
    given = GivenBalls(balls=((a, (left,)), (b, (right,))))
    printed = Relation(a, b, kind)
    found = examine(Fact(Relation(a * b, b * a), given, AT, printed=printed))
    assert (found.separation is not None) is separated
    assert ("the printed form is not separated at the points given" in found.problems) is not separated


def test_a_number_beside_a_matrix_is_a_multiple_of_the_identity() -> None:
    (A,) = matrices("A")
    for value, true in ((arb(3), True), (arb(4), False)):
        balls = {A: (arb(3), arb(0), arb(0), arb(3)), a: (value,)}
        found = examine(Fact(Relation(A, a), GivenBalls(balls=tuple(balls.items())), AT))
        assert ("fails at a = 2, b = 3" not in found.problems) is true
    off = GivenBalls(balls=((A, (arb(3), arb(1), arb(0), arb(3))), (a, (arb(3),))))
    assert "fails at a = 2, b = 3" in examine(Fact(Relation(A, a), off, AT)).problems
    misfit = GivenBalls(balls=((A, tuple(map(arb, range(9)))), (a, tuple(map(arb, range(4))))))
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
    run = replace(GOOD, kind="definition", executes=GOOD.facts)
    assert judge(run).verdict is Verdict.EXECUTABLE
    assert judge(run).evidence.execution == (typeset(TRUE),)
    assert judge(replace(GOOD, kind="experiment")).verdict is Verdict.OPEN
    refuted = Fact(TRUE, ExpLogZeroTest(), AT, printed=FALSE)
    assert judge(replace(run, facts=(refuted,), correction="…")).verdict is Verdict.REFUTED
    found = problems(replace(GOOD, facts=(*GOOD.facts, Fact(FALSE, ExpLogZeroTest(), AT))))
    assert found.startswith("fact 2: not proved")


def test_evidence_of_nothing_counts_nothing() -> None:
    counts = [getattr(Evidence(), field.name) for field in fields(Evidence) if field.type == "int"]
    assert counts == [0] * 2
    assert (Evidence().tally, Evidence().variants_wrong) == (Tally(), 0)
