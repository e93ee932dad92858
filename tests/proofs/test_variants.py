"""Variants of a relation: one thing changed in one place, on either side, each once, and never the relation itself."""

from __future__ import annotations

import pytest
from flint import fmpq_mat
from sympy import Add, Derivative, Expr, Function, Integer, KroneckerDelta, Rational, S, Sum, Symbol, sqrt, symbols

from dlnsym.algebra import written
from dlnsym.algebra.words import evaluate
from dlnsym.proofs import Relation, T, matrices
from dlnsym.proofs.variants import MOST, poisoned, variants

a, b, c = symbols("a b c", positive=True)
x = Symbol("x", real=True)
N, n, j = (Symbol(name, positive=True, integer=True) for name in "Nnj")
A, B, C = matrices("A B C")
f = Function("f")


def made(relation: Relation, change: str, *letters: Symbol) -> set[Relation]:
    """The variants of one kind."""
    return {v.relation for v in variants(relation, letters) if v.change == change}


def of_rhs(rhs: Expr, change: str) -> set[Expr]:
    """What a kind of change makes of a right side; the left side is a number that has no neighbour."""
    return {r.rhs for r in made(Relation(S.NegativeOne, rhs), change) if r.lhs == -1}


CASES: tuple[tuple[Expr, str, set[Expr]], ...] = (
    (a - 2 * b, "sign changed", {-a - 2 * b, a + 2 * b}),
    (a - 2 * b, "term missing", {-2 * b, a}),
    (a - 2 * b, "a term times 2 or N", {2 * a - 2 * b, a - 4 * b}),
    (a - 2 * b, "one letter for another", {b - 2 * b, a - 2 * a}),
    (-a * b**2, "sign changed", {a * b**2}),
    (-a * b**2, "factor missing", {-(b**2), -a}),
    (a**3, "exponent changed", {a**4, a**-3, a**6}),
    (sqrt(a), "constant changed", {a ** Rational(3, 2), a ** Rational(1, 4), 1 / sqrt(a)}),
    (a**n, "depth or index off by one", {a ** (n + 1), a ** (n - 1)}),
    (a / b, "side inverted", {b / a}),
    (a / b**2, "two letters swapped", {b / a**2}),
    (A * B * C, "neighbours swapped", {B * A * C, A * C * B}),
    (A * B, "transposition changed", {T(A) * B, A * T(B)}),
    (A * B, "letter inserted", {A * B * A, A * B**2, A**2 * B, B * A * B}),
    (Sum(a**j, (j, 1, n)), "range of a sum", {Sum(a**j, (j, 2, n)), Sum(a**j, (j, 1, n - 1))}),
    ((a + b) / c, "bracket misplaced", {a / c + b, a + b / c}),
    (KroneckerDelta(j, n), "condition always or never met", {S.Zero, S.One}),
    (Integer(3), "number changed", {Integer(4), Integer(2), Integer(9)}),
)


@pytest.mark.parametrize(("side", "change", "expected"), CASES, ids=[f"{case[1]}: {case[0]}" for case in CASES])
def test_what_a_change_makes(side: Expr, change: str, expected: set[Expr]) -> None:
    found = of_rhs(side, change)
    assert found and found <= expected


def test_one_occurrence_changes_at_a_time() -> None:
    """Of a letter that stands in two places, one place gets another letter."""
    found = of_rhs(a / (a + b), "one letter for another")
    assert {b / (a + b), a / (2 * b)} <= found


def test_either_side_changes() -> None:
    found = made(Relation(a - 1, b + 1), "sign changed")
    assert {r.lhs for r in found} - {a - 1} and {r.rhs for r in found} - {b + 1}
    ranges = made(Relation(Sum(a**j, (j, 1, n)), b), "range of a sum")
    assert len(ranges) == MOST


def test_what_is_kept_as_it_is_written_changes_inside() -> None:
    slope = Relation(Derivative(a**3, a), 3 * a**2)
    assert Relation(Derivative(a**4, a), 3 * a**2) in made(slope, "exponent changed")
    size = Relation(written.det([[a, b], [b, c]]), a * c - b**2)
    found = made(size, "one letter for another")
    assert any(r.lhs != size.lhs and isinstance(r.lhs, type(size.lhs)) for r in found)


def test_a_letter_that_occurs_elsewhere_in_the_argument_stands_in_too() -> None:
    assert Relation(a, c) in made(Relation(a, b), "one letter for another", c)


def test_letters_of_different_sorts_do_not_change_places() -> None:
    """An integer may not stand for a singular value, nor a scalar for a matrix."""
    for relation in (Relation(n, a), Relation(a**2, a * a * A)):
        assert not made(relation, "one letter for another") and not made(relation, "two letters swapped")


def test_an_inequality_is_turned_around_and_weakened() -> None:
    kinds = {v.change: v.relation for v in variants(Relation(a, b, "<="))}
    assert kinds["reversed"] == Relation(b, a, "<=")
    assert kinds["bounded by a number"] == Relation(a, S.One, "<=")
    assert kinds["the larger side not positive"] == Relation(b, S.Zero, "<=")
    assert all(v.relation.kind == "<=" for v in variants(Relation(a, b, "<=")))


def test_two_slips_are_made_at_once() -> None:
    """(N − j)/N and (j − 1)/N become N − j/N and j/N: a bracket and a term."""
    N, j = symbols("N j", integer=True, positive=True)
    found = variants(Relation(c, a ** ((N - j) / N) * b ** ((j - 1) / N)), every=True)
    twofold = {v.relation.rhs for v in found if v.change == "two of these at once"}
    assert a ** (N - j / N) * b ** (j / N) in twofold
    assert len(made(Relation(a + 2 * b, c**2 - a * b), "two of these at once")) == MOST


def test_an_index_changes_in_several_letters() -> None:
    X_j, X_i, Y_j, Y_i = matrices("X_j X_i Y_{j+1} Y_{i+1}")
    found = {v.relation.rhs for v in variants(Relation(C, X_j * T(Y_j)), (X_i, Y_i), every=True)}
    assert {X_i * T(Y_i), X_j * T(Y_i), X_i * T(Y_j)} <= found


def test_each_variant_comes_once_and_none_is_the_relation() -> None:
    for relation in (Relation(a - 2 * b, c), Relation(A * B * A, C), Relation(a**2 + b**2, c**2)):
        found = [v.relation for v in variants(relation)]
        assert len(set(found)) == len(found) and relation not in found


def test_of_many_places_some_are_taken_from_everywhere() -> None:
    letters = symbols("x:24", commutative=True)
    whole = Add(*letters)
    assert len(made(Relation(c, whole), "term missing")) == MOST


def test_a_poisoned_relation_agrees_at_the_points_and_nowhere_else() -> None:
    points = ({a: Rational(2)}, {a: Rational(3)})
    (variant,) = poisoned(Relation(a**2, a * a), points)
    gap = variant.relation.rhs - variant.relation.lhs
    assert [gap.subs(point) for point in points] == [0, 0]
    assert gap.subs(a, 5) != 0
    assert not list(poisoned(Relation(A * B, B * A), ({A: object()},)))
    # where the right side is nought, or one, it is poisoned too
    for rhs in (S.Zero, S.One):
        (variant,) = poisoned(Relation(a - a**2, rhs), points)
        assert [v for v in range(1, 13) if (variant.relation.rhs - rhs).subs(a, v) == 0] == [2, 3]
        assert variant.relation.lhs == a - a**2


def test_a_relation_of_words_is_poisoned_with_characteristic_polynomials() -> None:
    points = ({A: fmpq_mat([[1, 2], [3, 4]])}, {A: fmpq_mat([[0, 1], [1, 1]])})
    (variant,) = poisoned(Relation(A * A, A**2), points)
    assert (variant.relation.rhs - A**2 - (A**2 - 5 * A - 2) * (A**2 - A - 1)).expand() == 0
    assert [evaluate(variant.relation.rhs - A**2, point) == fmpq_mat(2, 2) for point in points] == [True, True]
