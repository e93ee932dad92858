"""What one slip makes of a node, in order: every kind of change, and nothing where it has no place."""

from __future__ import annotations

from typing import Any

import pytest
from sympy import Expr, Integer, KroneckerDelta, Product, Rational, S, Sum, Symbol, symbols

from dlnsym.algebra.letters import T, matrices
from dlnsym.proofs import Relation
from dlnsym.proofs.changes import MOVES, OF_A_SIDE, side_times
from dlnsym.proofs.variants import variants

a, b, c = symbols("a b c", positive=True)
x, z = Symbol("x", real=True), Symbol("z", integer=True)
N, n, j = (Symbol(name, positive=True, integer=True) for name in "Nnj")
i = Symbol("i", integer=True)
A, B, C = matrices("A B C")
X_i, X_j, X_k, X_l, Y_i, Y_j, Y_k, Z_i, Z_l = matrices("X_i X_j X_k X_l Y_{i+1} Y_{j+1} Y_{k+1} Z_i Z_l")
s_11, s_12 = symbols("s_11 s_12", positive=True)
INDEX = "an index for another, in several letters"


def made(kind: str, e: Expr, *letters: Symbol) -> list[Any]:
    return [new() for new in (MOVES | OF_A_SIDE)[kind](e, letters)]


def over(first: Any, last: Any, *outer: Any, of: Expr = a**j, kind: Any = Sum) -> Any:
    return kind(of, (j, first, last), *outer)


def around(first: Any, last: Any) -> list[tuple[Any, Any]]:
    return [(first + 1, last), (first, last - 1), (first - 1, last), (first, last + 1)]


TABLE: tuple[tuple[str, Expr, tuple[Symbol, ...], list[Any]], ...] = (
    ("one letter for another", a, (a, c, b, x, n, A), [c, b]),
    ("one letter for another", a + b, (a, b), []),
    ("one letter for another", s_11, (b, s_12), [s_12, b]),
    ("depth or index off by one", n, (), [n + 1, n - 1]),
    ("depth or index off by one", a, (), []),
    ("depth or index off by one", n + 1, (), []),
    ("a term times 2 or N", a - 2 * b, (), [2 * a - 2 * b, a - 4 * b]),
    ("a term times 2 or N", a - 2 * b, (n, N, z), [2 * a - 2 * b, N * a - 2 * b, a - 4 * b, a - 2 * N * b]),
    ("a term times 2 or N", a * b, (N,), []),
    ("sign changed", a - 2 * b, (), [-a - 2 * b, a + 2 * b]),
    ("sign changed", -a * b, (), [a * b]),
    ("sign changed", 2 * a, (), []),
    ("sign changed", a, (), []),
    ("factor missing", -a * b**2, (), [-(b**2), -a]),
    ("factor missing", 2 * a * b, (), [a * b, 2 * b, 2 * a]),
    ("factor missing", a + b, (), []),
    ("term missing", a - b + c, (), [c - b, a - b, a + c]),
    ("term missing", a * b, (), []),
    ("exponent changed", a**3, (), [a**4, a**-3]),
    ("exponent changed", 1 / x, (), [S.One, x]),
    ("exponent changed", a, (), [a**2]),
    ("exponent changed", x, (), []),
    ("exponent changed", n, (), []),
    ("exponent changed", A, (), []),
    ("constant changed", Integer(3), (), [Integer(4), Rational(3, 2), Integer(2)]),
    ("constant changed", Rational(1, 2), (), [Rational(3, 2), Rational(1, 4), Rational(-1, 2)]),
    ("constant changed", S.One, (), []),
    ("constant changed", S.Zero, (), []),
    ("constant changed", S.NegativeOne, (), []),
    ("constant changed", a, (), []),
    ("neighbours swapped", 2 * A * B * C, (), [2 * B * A * C, 2 * A * C * B]),
    ("neighbours swapped", A * B * A, (), [B * A * A, A * A * B]),
    ("neighbours swapped", a * b, (), []),
    ("transposition changed", a * A * T(B) * C, (), [a * T(A) * T(B) * C, a * A * B * C, a * A * T(B) * T(C)]),
    ("transposition changed", A, (), []),
    ("letter inserted", 2 * A * B, (), [2 * w for w in (A * B * A, A * B**2, A**2 * B, B * A * B, A**2 * B, A * B**2)]),
    ("letter inserted", a * A, (), []),
    ("range of a sum", over(1, n), (), [over(2, n), over(1, n - 1), over(0, n), over(1, n + 1)]),
    ("range of a sum", over(0, N, kind=Product), (), [over(*e, kind=Product) for e in around(0, N)]),
    ("range of a sum", over(1, n, (z, 1, 2), of=a * z), (), [over(*e, (z, 1, 2), of=a * z) for e in around(1, n)]),
    ("range of a sum", a, (), []),
    ("index of a sum", over(1, n), (), [Sum(a**j, (i, 1, n))]),
    ("index of a sum", Sum(a**i, (i, 1, n)), (), []),
    ("index of a sum", a, (), []),
    ("bracket misplaced", (a + b) / c, (), [a / c + b, a + b / c]),
    ("bracket misplaced", (a + b) * (a + c), (), [a * (a + c) + b, a + b * (a + c)]),
    ("bracket misplaced", (a + b) * c * x, (), [c * (a * x + b), c * (a + b * x), x * (a * c + b), x * (a + b * c)]),
    ("bracket misplaced", a * b, (), []),
    ("bracket misplaced", A * (A + B), (), []),
    ("condition always or never met", KroneckerDelta(j, n), (), [S.Zero, S.One]),
    ("condition always or never met", a, (), []),
    ("side inverted", a / b, (), [b / a]),
    ("side inverted", Integer(3), (), []),
    ("side inverted", A, (), []),
    ("number changed", Integer(3), (), [Integer(4), Integer(2), Integer(9)]),
    ("number changed", a, (), []),
    ("two letters swapped", a - 2 * b + n, (), [b - 2 * a + n]),
    ("two letters swapped", n**N, (), [N**n]),
    ("two letters swapped", A * B, (), [B * A]),
    ("two letters swapped", a * x * x, (), [x * a * a]),
    ("two letters swapped", a + b * b + c**3, (), [b + a * a + c**3, c + b * b + a**3, a + c * c + b**3]),
    ("one letter for another, everywhere", a / (a + 2 * b), (a, b), [b / (3 * b), a / (3 * a)]),
    ("one letter for another, everywhere", x + n, (a,), []),
    (INDEX, X_j * T(Y_j), (X_i, Y_i), [X_j * T(Y_i), X_i * T(Y_j), X_i * T(Y_i)]),
    (INDEX, X_i * T(Y_i), (X_j, Y_j), [X_i * T(Y_j), X_j * T(Y_i), X_j * T(Y_j)]),
    (INDEX, X_j * T(Y_j), (X_i,), []),
    (INDEX, X_j * Z_l, (X_i, Y_i, Z_l), []),
    (INDEX, X_j * T(Y_j), (X_k, Y_k), [X_j * T(Y_k), X_k * T(Y_j), X_k * T(Y_k)]),
    (INDEX, X_i * Z_i, (Z_l, X_l), [X_i * Z_i, X_l * Z_l, X_l * Z_l]),
    (INDEX, a * j, (X_i,), []),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "e", "letters", "expected"), TABLE, ids=[f"{row[0]}: {row[1]}" for row in TABLE])
def test_what_a_slip_makes_of_an_expression(
    kind: str, e: Expr, letters: tuple[Symbol, ...], expected: list[Any]
) -> None:
    assert made(kind, e, *letters) == expected


def test_every_kind_has_a_place_where_it_is_made() -> None:
    assert {row[0] for row in TABLE if row[3]} == MOVES.keys() | OF_A_SIDE.keys()


def test_a_side_is_multiplied_by_small_factors() -> None:
    assert [new() for new in side_times(a, (n, N, x))] == [2 * a, a / 2, -a, N * a, a / N]
    assert [new() for new in side_times(a, (x,))] == [2 * a, a / 2, -a]
    assert list(side_times(S.Zero, (N,))) == []


def test_of_many_places_some_are_taken_from_everywhere() -> None:
    letters = symbols("x:24", positive=True)
    whole = sum(letters)
    swapped = [v.relation.rhs for v in variants(Relation(c, whole)) if v.change == "one letter for another"]
    # a letter is gone where it was changed, and another one stands there twice
    gone = [next(k for k, s in enumerate(whole.args) if not rhs.has(s)) for rhs in swapped]
    assert gone == [0, 3, 6, 9, 12, 15, 18, 21]
    few = letters[0] + letters[1] + letters[2]
    dropped = [v.relation.rhs for v in variants(Relation(c, few), every=True) if v.change == "term missing"]
    assert dropped == [few - s for s in few.args]


def test_a_slip_is_never_the_relation_nor_written_twice() -> None:
    for relation in (Relation(a * b, b * a), Relation(a + b, a * 2 + b), Relation(a / b, b / a)):
        found = [v.relation for v in variants(relation, every=True)]
        assert len(found) == len(set(found)) > 5
        assert relation not in found and all(v.lhs != v.rhs for v in found)
        assert {v.kind for v in found} == {relation.kind}
