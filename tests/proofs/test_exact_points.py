"""Exact points at which a relation is enclosed: of the domain that is assumed, and no statement where there is none."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
from sympy import Expr, Function, I, ImmutableMatrix, Integer, Rational, S, Symbol, exp, im, log, pi, re, sqrt, symbols

from dlnsym.algebra.letters import T, Tr
from dlnsym.proofs import Relation
from dlnsym.proofs.deciding.points import counterexample, enclosed, points, refusal, values_of, wide_points

x, y = symbols("x y", positive=True)
r, s = symbols("r s", real=True)
z = Symbol("z")
n = Symbol("n", integer=True, positive=True)
A, B = symbols("A B", commutative=False)


@pytest.mark.parametrize(
    ("assumed", "first", "never"),
    [
        ({}, (1, 2, Rational(1, 2), 3, -1, 0), ()),
        ({"positive": True}, (1, 2, Rational(1, 2), 3, Rational(7, 3)), (0, -1, I)),
        ({"nonnegative": True}, (1, 2, Rational(1, 2), 3, 0), (-1, I)),
        ({"integer": True}, (1, 2, 3, -1, 0), (Rational(1, 2), pi, I)),
        ({"negative": True}, (-1, -2, Rational(-1, 2), -3), (0, 1, I)),
        ({"imaginary": True}, (I, -I, 5 * I), (0, 1, 1 + I)),
        ({"irrational": True}, (sqrt(2), -sqrt(2), pi), (1, I)),
        ({"prime": True}, (2, 3, 5, 7), (1, 4)),
        ({"even": True, "positive": True}, (2, 4, 10, 6, 8), (1, 3)),
    ],
)
def test_values_have_what_is_assumed_of_a_symbol(
    assumed: dict[str, bool], first: tuple[Expr, ...], never: tuple[Expr, ...]
) -> None:
    found = values_of(Symbol("q", **assumed))
    assert found[: len(first)] == first and not set(never) & set(found)
    assert len(set(found)) == len(found)


def test_values_lie_on_all_sides_of_nought() -> None:
    known = [v for v in values_of(z) if not v.is_real]
    assert {(re(v).is_positive, im(v).is_positive) for v in known if re(v) != 0} == {
        (a, b) for a in (True, False) for b in (True, False)
    }
    assert values_of(Symbol("w", irrational=True, negative=True)) == (-sqrt(2), -pi)


def test_points_are_equal_then_distinct_then_drawn() -> None:
    found = list(points((x, n, r), 30))
    assert found[:2] == [{x: k, n: k, r: k} for k in (1, 2)]
    distinct = [tuple(p.values()) for p in found[2:4]]
    assert len(set(distinct)) == 2 and all(len(set(values)) == 3 for values in distinct)
    assert len(found) == 30 and len({tuple(p.values()) for p in found}) > 20
    assert all(p[n].is_Integer and p[n] > 0 and p[x] > 0 for p in found)
    assert found == list(points((x, n, r), 30)) and found[:5] == list(points((x, n, r), 5))
    assert list(points((), 7)) == [{}]
    assert [tuple(p.values()) for p in islice(points((x, y), 9), 2, 4)] == [(1, 2), (2, 1)]


def test_matrices_of_a_point_have_one_size_and_rational_numbers_beside_them() -> None:
    found = list(points((A, z, B), 8))
    assert [p[A].shape for p in found] == [(k, k) for k in (2, 3, 1, 2, 2, 3, 1, 2)]
    assert all(p[A].shape == p[B].shape and p[z].is_Rational for p in found)
    assert all(abs(entry) <= 4 for p in found for entry in p[A])
    assert {int(entry) for p in found for m in (A, B) for entry in p[m]} == set(range(-4, 5))
    assert list(points((Symbol("w", irrational=True), A), 3)) == []
    assert list(wide_points((A, x))) == list(wide_points(())) == []


def test_points_far_out_and_close_to_nought() -> None:
    one = [p[r] for p in wide_points((r,))]
    assert {Integer(10) ** 400, -(Integer(10) ** 400), Rational(1, 10**400), Rational(-1, 10**3)} <= set(one)
    assert {Rational(1, 8), Integer(-5), 2 * pi, -pi / 12} <= set(one) and max(map(abs, one[:100])) < 7
    two = list(wide_points((x, r)))
    assert {x: Integer(1), r: S.Zero} in two and {x: Integer(1), r: S.NegativeOne} in two
    assert {x: Integer(10) ** 9, r: Integer(10) ** 9} in two and {x: Integer(1), r: Integer(10) ** 9} in two
    assert {x: Integer(10) ** 9, r: Integer(1)} in two and all(p[x] > 0 for p in two)
    assert not any(p[x] == Rational(1, 8) for p in two)


@pytest.mark.parametrize(
    ("relation", "at", "separated", "comparable"),
    [
        (Relation(x, x + y), {x: 1, y: 2}, True, True),
        (Relation(x, x * y), {x: 1, y: 1}, False, True),
        (Relation(x, y, "<="), {x: 1, y: 2}, False, True),
        (Relation(x, y, "<="), {x: 2, y: 1}, True, True),
        (Relation(x, y, "<"), {x: 1, y: 1}, True, True),
        (Relation(x, y, "<="), {x: 1, y: 1}, False, True),
        (Relation(z, z + 1, "<="), {z: I}, False, False),
        (Relation(z, z + 1), {z: I}, True, True),
        (Relation(sqrt(x), sqrt(y), "<"), {x: pi, y: pi}, True, True),
        (Relation(sqrt(x**2), x, "<"), {x: sqrt(2)}, True, True),
        (Relation(x**2 + 101, x**2 + 101, "<"), {x: pi}, False, True),
        (Relation(exp(log(x) * pi), exp(pi * log(x)), "<"), {x: Rational(1, 3)}, False, True),
    ],
    ids=str,
)
def test_what_a_point_shows(relation: Relation, at: dict[Any, Any], separated: bool, comparable: bool) -> None:
    found = enclosed(relation, {k: S(v) for k, v in at.items()})
    assert found is not None and (found.separated, found.comparable) == (separated, comparable)


def test_where_a_side_has_no_value_there_is_no_enclosure() -> None:
    for relation, at in (
        (Relation(1 / r, r), {r: S.Zero}),
        (Relation(r, log(r)), {r: S.Zero}),
        (Relation(Function("f")(r), r), {r: S.One}),
        (Relation(A**-1, A), {A: ImmutableMatrix(2, 2, [1, 2, 2, 4])}),
    ):
        assert enclosed(relation, at) is None


def test_a_number_beside_a_matrix_is_a_multiple_of_the_identity() -> None:
    at = {A: ImmutableMatrix(2, 2, [3, 0, 0, 3])}
    for sides in ((A, Integer(3)), (Integer(3), A)):
        found = enclosed(Relation(*sides), at)
        assert found is not None and not found.separated and len(found.left) == len(found.right) == 4
    for entries in ([3, 0, 0, 4], [3, 1, 0, 3], [3, 0, 1, 3], [4, 0, 0, 3]):
        found = enclosed(Relation(A, Integer(3)), {A: ImmutableMatrix(2, 2, entries)})
        assert found is not None and found.separated
    found = enclosed(Relation(Tr(A), Tr(T(A))), {A: ImmutableMatrix(2, 2, [1, 2, 3, 4])})
    assert found is not None and len(found.left) == 1 and found.shown() == ("5.00000000000", "5.00000000000")


def test_sides_are_shown_to_as_many_digits_as_tell_them_apart() -> None:
    found = enclosed(Relation(S.One, 1 + Rational(1, 10**30)), {}, 1024)
    assert found is not None and found.separated
    left, right = found.shown()
    assert left == f"1.{'0' * 49}" and right.startswith(f"[1.{'0' * 29}1{'0' * 19} +/- ")
    same = enclosed(Relation(x, x), {x: Rational(1, 3)})
    assert same is not None and same.shown() == ("[0.333333333333 +/- 3.34e-13]",) * 2
    matrix = enclosed(Relation(A, 2 * A), {A: ImmutableMatrix(1, 1, [1])})
    assert matrix is not None and matrix.shown() == ("1.00000000000", "2.00000000000")
    wide = enclosed(Relation(A, 2 * A), {A: ImmutableMatrix(2, 2, [1, 0, 0, 1])})
    assert wide is not None and wide.shown()[0] == "[1.00000000000, 0, 0, 1.00000000000]"


def test_a_counterexample_is_one_at_which_the_parts_are_defined() -> None:
    found, tried = counterexample(Relation(r, r + 1, "<="), 12)
    assert found is None and tried == 12
    found, tried = counterexample(Relation(r**2, r, "<="), 12)
    assert found is not None and found.point == {r: 2} and tried == 2
    found, _ = counterexample(Relation(r**2, r, "<="), 12, (1 / (r - 2),))
    assert found is not None and found.point == {r: 5}
    found, tried = counterexample(Relation(r**2, r, "<="), 2, (1 / (r - 2),))
    assert found is None and tried == 2
    assert counterexample(Relation(sqrt(r), sqrt(r) + 1, "<="), 12)[1] < 12
    far = Relation(x, Integer(10) ** 8, "<=")
    assert counterexample(far, 60) == (None, 60)
    found, _ = counterexample(far, 60, wide=True)
    assert found is not None and found.point == {x: 10**9}
    found, tried = counterexample(Relation(S.One, S(2)), 12)
    assert found is not None and (found.point, tried) == ({}, 1)
    # a part may hold a letter that the sides have lost
    found, _ = counterexample(Relation(S.One, S(2)), 12, (1 / (r - 1),))
    assert found is not None and found.point == {r: 2}


def test_the_first_thing_that_is_not_enclosed_is_named() -> None:
    f = Function("f")
    assert "no ball arithmetic for f in f(r)" in refusal(Relation(r, f(r)))
    assert "f(r)" in refusal(Relation(f(r), r)) and refusal(Relation(r, s)) == ""
