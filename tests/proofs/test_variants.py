"""Wrong variants: every single change of a right-hand side, each once, and none that is the side itself."""

from __future__ import annotations

from itertools import combinations, takewhile

import pytest
from sympy import Add, Expr, Function, Rational, S, Sum, Symbol, sqrt, symbols

from dlnsym.proofs import Relation, T, matrices
from dlnsym.proofs.variants import tree_variants

a, b, c = symbols("a b c", positive=True)
x = Symbol("x", real=True)
n, j = (Symbol(name, positive=True, integer=True) for name in "nj")
A, B, C = matrices("A B C")
f = Function("f")

CASES: dict[str, tuple[Expr, dict[str, tuple[Expr, ...]]]] = {
    "difference": (
        a - 2 * b,
        {
            "sign changed": (-a - 2 * b, a + 2 * b),
            "factor missing": (a + b, a - 2),
            "term missing": (-2 * b, a),
            "exponent changed": (a**2 - 2 * b, a - 2 * b**2),
            "constant changed": (a - b,),
            "two symbols swapped": (b - 2 * a,),
        },
    ),
    "product": (
        -a * b**2,
        {
            "sign changed": (a * b**2,),
            "factor missing": (-(b**2), -a),
            "exponent changed": (-(a**2) * b**2, -a * b**3, -a / b**2, -a * b**4),
            "constant changed": (-a * b,),
            "two symbols swapped": (-b * a**2,),
        },
    ),
    "fraction": (
        Rational(3, 4) * x,
        {"factor missing": (x, Rational(3, 4)), "constant changed": (Rational(7, 4) * x, Rational(3, 8) * x)},
    ),
    "sum": (
        Sum(j * a**j, (j, 1, n)),
        {
            "factor missing": (Sum(a**j, (j, 1, n)), Sum(j, (j, 1, n))),
            "exponent changed": tuple(Sum(j * e, (j, 1, n)) for e in (a ** (j + 1), a ** (-j), a ** (2 * j))),
            "bound of summation shifted": (Sum(j * a**j, (j, 2, n)), Sum(j * a**j, (j, 1, n - 1))),
        },
    ),
    "double sum": (
        Sum(f(j, n), (j, 1, 5), (n, 1, 3)),
        {"bound of summation shifted": (Sum(f(j, n), (j, 2, 5), (n, 1, 3)), Sum(f(j, n), (j, 1, 4), (n, 1, 3)))},
    ),
    "word": (
        A * B * C,
        {
            "factor missing": (B * C, A * C, A * B),
            "neighbours swapped": (B * A * C, A * C * B),
            "transposition changed": (T(A) * B * C, A * T(B) * C, A * B * T(C)),
            "two symbols swapped": (C * B * A,),
        },
    ),
    "multiple of a word": (
        3 * a * A * T(B),
        {
            "factor missing": (a * A * T(B), 3 * A * T(B), 3 * a * T(B), 3 * a * A),
            "exponent changed": (3 * a**2 * A * T(B),),
            "constant changed": (4 * a * A * T(B), Rational(3, 2) * a * A * T(B)),
            "neighbours swapped": (3 * a * T(B) * A,),
            "transposition changed": (3 * a * T(A) * T(B), 3 * a * A * B),
            "two symbols swapped": (3 * a * B * T(A),),
        },
    ),
    "repeated letter": (
        A * f(b) * A * B,
        {
            "factor missing": (f(b) * B, f(b) * A**2, A**2 * B),
            "exponent changed": (f(b) * A**3 * B, f(b) * A**-2 * B, f(b**2) * A**2 * B),
            "constant changed": (f(b) * A * B,),
            "neighbours swapped": (f(b) * B * A**2,),
            "transposition changed": (f(b) * T(A) ** 2 * B, f(b) * A**2 * T(B)),
            "two symbols swapped": (f(b) * B**2 * A,),
        },
    ),
    # an integer may not stand for a singular value, nor a scalar for a matrix
    "letters of different sorts": (
        n + a,
        {"sign changed": (n - a, a - n), "term missing": (n, a), "exponent changed": (n + a**2,)},
    ),
    "root": (
        sqrt(a),
        {"exponent changed": (sqrt(a) ** 3, 1 / sqrt(a), a), "constant changed": (a ** Rational(1, 4),)},
    ),
    "arguments": (f(a, b), {"exponent changed": (f(a**2, b), f(a, b**2)), "two symbols swapped": (f(b, a),)}),
    "zero": (S.Zero, {"a constant added": (S.One,)}),
    "one": (S.One, {}),
    "minus one": (S.NegativeOne, {}),
}


@pytest.mark.parametrize(("side", "expected"), CASES.values(), ids=CASES)
def test_every_change_and_no_other(side: Expr, expected: dict[str, tuple[Expr, ...]]) -> None:
    found: dict[str, set[Expr]] = {}
    relations = [(variant.change, variant.relation) for variant in tree_variants(Relation(c, side))]
    for change, relation in relations:
        assert (relation.lhs, relation.kind) == (c, "=")
        found.setdefault(change, set()).add(relation.rhs)
    assert found == {change: set(sides) for change, sides in expected.items()}
    # each once
    assert len({relation.rhs for _, relation in relations} - {side}) == len(relations)


def test_an_inequality_is_turned_around_too() -> None:
    variants = list(tree_variants(Relation(a, b, "<=")))
    assert [v.change for v in variants] == ["reversed", "exponent changed"]
    assert [v.relation for v in variants] == [Relation(b, a, "<="), Relation(a, b**2, "<=")]


@pytest.mark.parametrize(("terms", "step"), [(12, 1), (13, 2), (24, 2), (25, 3)])
def test_of_more_than_a_dozen_changes_of_one_kind_some_are_taken_evenly(terms: int, step: int) -> None:
    letters = symbols(f"x:{terms}", commutative=True)
    whole = Add(*letters)
    # swapping symbols in so many places takes seconds, and comes last
    changes = takewhile(lambda v: "swapped" not in v.change, tree_variants(Relation(c, whole)))
    assert [v.relation.rhs for v in changes if v.change == "term missing"] == [whole - x for x in whole.args[::step]]


def test_of_many_pairs_to_swap_a_dozen_at_most() -> None:
    letters = symbols("x:6", real=True)
    whole = sum((k * x for k, x in enumerate(letters, 1)), S.Zero)
    swapped = [v.relation.rhs for v in tree_variants(Relation(c, whole)) if v.change == "two symbols swapped"]
    pairs = list(combinations(letters, 2))
    assert swapped == [whole.subs({p: q, q: p}, simultaneous=True) for p, q in pairs[::2]]


@pytest.mark.parametrize("number", symbols("a z", positive=True))
@pytest.mark.parametrize("matrix", matrices("B y"))
def test_a_number_and_a_matrix_are_not_swapped(number: Symbol, matrix: Symbol) -> None:
    changes = {v.change for v in tree_variants(Relation(c, number**2 * matrix))}
    assert changes and "two symbols swapped" not in changes
