"""Words in matrices: rules rewrite them, and exact matrices agree with the rules."""

from __future__ import annotations

from itertools import pairwise

import pytest
from flint import arb, fmpq, fmpq_mat
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Expr, Function, Integer, Rational, Sum, Symbol, latex, pretty, sqrt, symbols

from derivations.points import balanced_weights, generic, rotation
from dlnsym.proofs import Relation, Rewriting, T, Tr, inverse, matrices, orthogonal, replace, symmetric
from dlnsym.proofs.methods.rewriting import evaluate, is_zero, reduce_words, spell

A, B, C, Q, S = matrices("A B C Q S")
a, b = symbols("a b", positive=True)
n, j = (Symbol(name, positive=True, integer=True) for name in "nj")
ONE = Integer(1)
LEFT, RIGHT = fmpq_mat(2, 2, [1, 2, 3, 5]), fmpq_mat(2, 2, [2, -1, 7, 4])
AT = {A: LEFT, B: RIGHT, a: fmpq(9, 4), b: fmpq(2), n: fmpq(3)}


def test_transposition_reverses_products() -> None:
    assert T(A * B * C) == T(C) * T(B) * T(A)
    assert T(T(A)) == A
    assert T(2 * A + B) == 2 * T(A) + T(B)
    assert T(a * A) == a * T(A)
    assert T(A**3) == T(A) ** 3
    assert T(a) == a
    assert T(a * A * B**2) == a * T(B) ** 2 * T(A)


def test_words_in_print() -> None:
    assert latex(T(A)) == r"\left(A\right)^{T}"
    assert latex(Tr(A * B)) == r"\operatorname{tr}\left(A B\right)"
    assert pretty(T(A), use_unicode=False) == " T\nA "
    assert pretty(Tr(A * B), use_unicode=False) == "tr(A*B)"


def test_trace_turns_and_transposes() -> None:
    assert Rewriting().proves(Relation(Tr(A * B * C), Tr(C * A * B)))
    assert Rewriting().proves(Relation(Tr(A * B), Tr(T(A) * T(B))))
    assert not Rewriting().proves(Relation(Tr(A * B * C), Tr(A * C * B)))


def test_rules_are_needed() -> None:
    relation = Relation(A * Q * T(Q) * B, A * B)
    assert Rewriting(orthogonal(Q)).proves(relation)
    assert not Rewriting().proves(relation)
    assert Rewriting(symmetric(S)).proves(Relation(T(A * S), S * T(A)))
    assert not Rewriting().proves(Relation(T(A * S), S * T(A)))
    for product in (A * B, B * A, T(A) * T(B), T(B) * T(A)):
        assert Rewriting(inverse(A, B)).proves(Relation(C * product * C, C**2))
        assert not Rewriting().proves(Relation(C * product * C, C**2))
    assert not Rewriting(inverse(A, B)).proves(Relation(T(A) * B, ONE))
    both = Rewriting(orthogonal(Q, S))
    assert both.proves(Relation(S * T(Q) * Q * T(S), T(S) * S))
    assert not both.proves(Relation(Q * T(S), ONE))


def test_a_rule_looks_at_as_many_letters_as_it_replaces() -> None:
    rules = (replace(A, B, by=2 * C + ONE),)
    assert reduce_words(B * A * B * A, rules) == {(B, C, A): 2, (B, A): 1}
    assert reduce_words(A * A * B, rules) == {(A, C): 2, (A,): 1}
    assert reduce_words(A * C * B, rules) == {(A, C, B): 1}
    # what is left of one word meets what is left of another
    assert reduce_words(A * B - 2 * C, rules) == {(C,): 0, (): 1}


def test_spelling() -> None:
    assert spell(2 * a * A**3 * B) == [(2 * a, (A, A, A, B))]
    assert spell(A**-1 * B) == [(1, (A**-1, B))]
    assert spell(A**n) == [(1, (A**n,))]
    assert sorted(map(str, spell(A * (B + 3)))) == ["(1, (A, B))", "(3, (A,))"]
    assert spell(A**1 * B**2) == [(1, (A, B, B))]


def test_coefficients_are_decided_exactly() -> None:
    assert is_zero((a ** (1 / n) * a ** ((n - 1) / n) - a) * A)
    assert not is_zero((a ** (1 / n) - a) * A)
    assert not is_zero(A * B + (a - a) * B)
    assert is_zero(Tr(A) - Tr(T(A)))
    assert is_zero(a * Tr(A * B) - Tr(B * a * A))
    assert not is_zero(Tr(A * B) - Tr(A) * Tr(B))
    assert is_zero(Tr(A + 2 * B) - Tr(A) - 2 * Tr(B))
    assert is_zero(Tr(A * T(Q) * Q) - Tr(A), orthogonal(Q))
    assert not is_zero(Tr(A * T(Q) * Q) - Tr(A))


def test_relations_of_another_kind_are_refused() -> None:
    assert not Rewriting().proves(Relation(A, A, "<="))


def test_names_are_unfolded_and_a_point_may_give_them_values() -> None:
    by = Rewriting(definitions=((Q, C * C), (C, A * B)))
    assert by.proves(Relation(C * A, A * B * A))
    assert by.proves(Relation(Q, A * B * A * B))
    assert not Rewriting().proves(Relation(C * A, A * B * A))
    assert by.enclose(C, AT) == tuple(arb(x) for x in (LEFT * RIGHT).entries())
    assert by.enclose(C * A, {**AT, C: RIGHT}) == tuple(arb(x) for x in (RIGHT * LEFT).entries())
    assert by.enclose(Tr(C), AT) == (arb(33),)


def test_evaluation() -> None:
    values: dict[Expr, object] = {
        A * B - a * B: LEFT * RIGHT - fmpq(9, 4) * RIGHT,
        A + 2: LEFT + fmpq_mat(2, 2, [2, 0, 0, 2]),
        3 * A: LEFT * fmpq(3),
        A**-2: (LEFT * LEFT).inv(),
        A**0: fmpq(1),
        A**3: LEFT * LEFT * LEFT,
        A**n: LEFT * LEFT * LEFT,
        Tr(A * B): fmpq(33),
        Tr(A) + b: fmpq(8),
        sqrt(a): fmpq(3, 2),
        a ** Rational(-3, 2): fmpq(8, 27),
        b**-n: fmpq(1, 8),
        a * b / 3: fmpq(3, 2),
        Rational(2, 7) + 0 * a: fmpq(2, 7),
        Sum(j * b**j, (j, 2, n)): fmpq(2 * 4 + 3 * 8),
        Sum(A**j, (j, 1, 2)): LEFT + LEFT * LEFT,
        T(A) * B: LEFT.transpose() * RIGHT,
    }
    for e, value in values.items():
        assert evaluate(e, AT) == value, e
    assert evaluate(A**j, {A: LEFT * 0, j: fmpq(0)}) == fmpq_mat(2, 2, [1, 0, 0, 1])
    f = Function("f", commutative=False)
    assert evaluate(f(A, b), {**AT, f: lambda m, s: m * s}) == LEFT * 2


@pytest.mark.parametrize(
    ("e", "message"),
    [
        (b ** Rational(1, 2), r"2\^\(1/2\) is not rational"),
        (A ** Rational(1, 2), "no exact value at this point"),
        (Sum(a, (j, 1, 2), (n, 1, 2)), "nested sum"),
        (C, "no value for C at this point"),
        (Function("f")(a), r"no value for f\(a\) at this point"),
    ],
)
def test_what_has_no_exact_value(e: Expr, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        evaluate(e, AT)
    assert evaluate(Integer(5), AT) == 5


def test_matrices_do_not_commute() -> None:
    assert not Rewriting().proves(Relation(A * B, B * A))


def test_rules_that_never_end_are_reported() -> None:
    with pytest.raises(RecursionError, match="terminate"):
        reduce_words(A, (replace(A, by=A * A),), limit=50)


@given(st.integers(1, 4), st.integers(1, 40), st.integers(1, 40), st.integers(1, 40))
@settings(deadline=None, max_examples=30)
def test_evaluation_respects_the_algebra(width: int, s: int, t: int, u: int) -> None:
    at = {A: generic(width, s), B: generic(width, t), C: rotation(width, u)}
    assert evaluate(T(A * B), at) == evaluate(A * B, at).transpose()
    one = evaluate(C * T(C), at)
    assert one == one * one
    assert evaluate(Tr(A * B) - Tr(B * A), at) == 0


@given(st.integers(1, 5), st.integers(1, 4))
@settings(deadline=None, max_examples=15)
def test_balanced_weights_are_balanced(depth: int, width: int) -> None:
    w = balanced_weights(depth, width)
    for below, above in pairwise(w):
        assert above.transpose() * above == below * below.transpose()
