"""Fresh points: of the domain, the same on every run, and none where none are known; what balls at a point show."""

from __future__ import annotations

from itertools import islice
from typing import Any, ClassVar

import pytest
from flint import arb
from sympy import Expr, Rational, Symbol, log, sqrt, symbols

from dlnsym.algebra.letters import matrices
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.evaluation import Evaluation
from dlnsym.proofs.judgement import Separation
from dlnsym.proofs.model import Point
from dlnsym.proofs.sampling import COUNT, TRIES, fresh_points, made

a, b = symbols("a b", positive=True)
r = Symbol("r", real=True)
WHOLE = {
    Symbol("n", integer=True, positive=True): (1, 7),
    Symbol("n", integer=True, nonnegative=True): (0, 7),
    Symbol("n", integer=True): (-6, 7),
}
BY = ExpLogZeroTest()


def fresh(relation: Relation, point: Point, method: Any = BY) -> list[dict[Any, Any]]:
    """The fresh points of a fact, with their values as text."""
    found = fresh_points(Fact(relation, method, (point,)), relation, method)
    return [dict(part.split(" = ") for part in str(at).split(", ")) for at in found]


def test_numbers_are_drawn_that_a_letter_may_stand_for() -> None:
    for letter, (low, high) in WHOLE.items():
        values = {
            int(p["n"]) for k in range(200) for p in fresh(Relation(letter + k, k + letter), {letter: Rational(3)})
        }
        assert values == set(range(low, high + 1))
    rationals = [Rational(p["r"]) for k in range(100) for p in fresh(Relation(r + k, k + r), {r: Rational(3)})]
    assert (
        all(1 <= abs(v.p) <= 97 and v.q <= 41 for v in rationals)
        and 0.3 < sum(bool(v < 0) for v in rationals) / len(rationals) < 0.7
    )
    assert max(map(abs, rationals)) > 10 and min(map(abs, rationals)) < Rational(1, 2)
    positive = [Rational(p["a"]) for k in range(50) for p in fresh(Relation(a + k, k + a), {a: Rational(3)})]
    assert min(positive) > 0 and len(set(positive)) > 70


def test_the_same_points_are_drawn_for_the_same_relation() -> None:
    first, again, other = (fresh(Relation(a * k * b, b * a * k), {a: Rational(1), b: Rational(2)}) for k in (3, 3, 5))
    assert len(first) == COUNT and first == again != other
    assert first[0] != first[1] and first[0].keys() == {"a", "b"}


def test_points_that_do_not_meet_the_hypotheses_do_not_count() -> None:
    # true where r > 0 alone
    found = fresh(Relation(sqrt(r**2), r), {r: Rational(1)})
    assert 0 < len(found) <= COUNT and all(Rational(p["r"]) > 0 for p in found)
    assert fresh(Relation(r, r + 1), {r: Rational(1)}) == []
    (A,) = matrices("A")
    for point in ({}, {A: Rational(1)}, {a: 0.5}, {"a": Rational(1)}, {a: Rational(1), b: arb(2)}):
        assert fresh(Relation(a * b, b * a), point) == []
    assert fresh_points(Fact(Relation(a, a), BY), Relation(a, a), BY) == []


def test_points_that_are_made_are_made_anew_with_other_seeds() -> None:
    asked: list[tuple[int, int]] = []

    def maker(k: int, seed: int) -> Point:
        asked.append((k, seed))
        return {a: Rational(k), b: Rational(seed + 1)}

    points = made(maker, (1,), (2,))
    assert points == ({a: 1, b: 1}, {a: 2, b: 1}) and asked == [(1, 0), (2, 0)]
    assert list(islice(points.fresh(), 4)) == [{a: 1, b: 2}, {a: 2, b: 2}, {a: 1, b: 3}, {a: 2, b: 3}]
    relation = Relation(a * b, b * a)
    assert [str(at) for at in fresh_points(Fact(relation, BY, points), relation, BY)] == [
        "a = 1, b = 2",
        "a = 2, b = 2",
    ]
    asked.clear()
    wrong = Relation(a, a + 1)
    assert fresh_points(Fact(wrong, BY, points), wrong, BY) == [] and len(asked) == TRIES
    assert made(lambda seed: {a: Rational(seed)}) == ({a: 0},)


class Counted(ExpLogZeroTest):
    """An argument that counts what it encloses."""

    seen: ClassVar[list[Expr]] = []

    def enclose(self, expression: Expr, point: Point) -> Any:
        self.seen.append(expression)
        return super().enclose(expression, point)


def test_a_side_is_enclosed_once_at_a_point() -> None:
    at = Evaluation(Counted(), {a: Rational(2)})
    for rhs in (a**2, a + 2, a):
        at.agrees(Relation(2 * a, rhs))
    assert Counted.seen == [2 * a, a**2, a + 2, a]


@pytest.mark.parametrize(
    ("rhs", "kind", "separated"),
    [
        (4, "=", False),
        (5, "=", True),
        (4, "<=", False),
        (3, "<=", True),
        (5, "<=", False),
        (4, "<", True),
        (5, "<", False),
    ],
)
def test_what_a_point_shows_of_a_relation(rhs: int, kind: Any, separated: bool) -> None:
    at = Evaluation(BY, {a: Rational(2)})
    relation = Relation(2 * a, a * rhs / 2, kind)
    assert (at.separates(relation) is not None) is separated
    assert at.agrees(relation) is not separated and at.shows_wrong(relation) is separated
    if separated:
        assert at.separates(relation) == Separation("a = 2", "4.00000000000", f"{rhs}.00000000000")


def test_where_a_side_has_no_value_nothing_is_shown() -> None:
    at = Evaluation(BY, {a: Rational(2), r: Rational(-1)})
    for side in (log(r), 1 / (r + 1), b, sqrt(r)):
        assert not at.shows_wrong(Relation(side, a))
