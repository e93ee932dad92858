"""Words in letters that do not commute: reading, rewriting by rules, and values at exact matrices."""

from __future__ import annotations

from itertools import pairwise

import pytest
from flint import fmpq, fmpq_mat
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Expr, Function, Integer, Rational, S, Sum, Symbol, latex, pretty, sqrt, symbols

from derivations.points import balanced_weights, generic, rotation
from dlnsym.algebra.letters import T, Tr, matrices
from dlnsym.algebra.quotients import UndecidedError
from dlnsym.algebra.words import Replacement, evaluate, reduction, replace, spell

A, B, C = matrices("A B C")
a, b = symbols("a b", positive=True)
n, j = (Symbol(name, positive=True, integer=True) for name in "nj")
ONE = Integer(1)
LEFT, RIGHT = fmpq_mat(2, 2, [1, 2, 3, 5]), fmpq_mat(2, 2, [2, -1, 7, 4])
AT = {A: LEFT, B: RIGHT, a: fmpq(9, 4), b: fmpq(2), n: fmpq(3)}


def reduced(e: Expr, rules: tuple[Replacement, ...]) -> dict[tuple[Expr, ...], Expr]:
    found = reduction(e, rules)
    assert found.check(rules)
    return dict(found.rest)


def test_a_rule_looks_at_as_many_letters_as_it_replaces() -> None:
    rules = (replace(A, B, by=2 * C + ONE),)
    assert reduced(B * A * B * A, rules) == {(B, C, A): 2, (B, A): 1}
    assert reduced(A * A * B, rules) == {(A, C): 2, (A,): 1}
    assert reduced(A * C * B, rules) == {(A, C, B): 1}
    # what is left of one word meets what is left of another
    assert reduced(A * B - 2 * C, rules) == {(): 1}


def test_spelling() -> None:
    assert spell(2 * a * A**3 * B) == {(A, A, A, B): 2 * a}
    assert spell(A**-1 * B) == {(A**-1, B): 1}
    assert spell(A**n) == {(A**n,): 1}
    assert spell(A * (B + 3)) == {(A, B): 1, (A,): 3}
    assert spell(A**1 * B**2) == {(A, B, B): 1}
    assert spell((A + B) ** 2) == {(A, A): 1, (A, B): 1, (B, A): 1, (B, B): 1}
    assert spell(S.Zero) == {}


def test_words_beyond_the_budget_are_refused() -> None:
    for e in (A**1000, (A + B) ** 100, (A + B + C) ** 20):
        with pytest.raises(UndecidedError):
            spell(e)


def test_rules_that_never_end_are_reported() -> None:
    with pytest.raises(UndecidedError, match="terminate"):
        reduction(A, (replace(A, by=B * A),), limit=50)


def test_uses_of_rules_that_are_not_there_do_not_check() -> None:
    found = reduction(A * B - C, (replace(A, B, by=C),))
    assert found.rest == () and found.check((replace(A, B, by=C),))
    assert not found.check((replace(A, B, by=A),))
    assert not found.check((replace(B, A, by=C),))


def test_transposition_reverses_products() -> None:
    assert T(A * B * C) == T(C) * T(B) * T(A)
    assert T(T(A)) == A
    assert T(2 * A + B) == 2 * T(A) + T(B)
    assert T(a * A) == a * T(A)
    assert T(A**3) == T(A) ** 3
    assert T(a) == a
    assert T(a * A * B**2) == a * T(B) ** 2 * T(A)


def test_words_in_print() -> None:
    assert latex(T(A)) == "A^{T}"
    assert latex(Tr(A * B)) == r"\operatorname{tr}\left(A B\right)"
    assert pretty(T(A), use_unicode=False) == " T\nA "
    assert pretty(Tr(A * B), use_unicode=False) == "tr(A*B)"


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
        ((-b) ** Rational(1, 3), "is not real"),
        (Sum(a, (j, 1, Rational(3, 2))), "a bound of .* is 3/2; expected a whole number"),
    ],
)
def test_what_has_no_exact_value(e: Expr, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        evaluate(e, AT)
    assert evaluate(Integer(5), AT) == 5


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
