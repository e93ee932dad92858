"""Words in matrices: rules rewrite them, and exact matrices agree with the rules."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derivations.points import balanced_weights, generic, rotation
from dlnsym.claims import Relation, T, Tr, Words, inverse, matrices, orthogonal, replace, symmetric
from dlnsym.claims.words import evaluate, reduce_words

A, B, C, Q, S = matrices("A B C Q S")


def test_transposition_reverses_products() -> None:
    assert T(A * B * C) == T(C) * T(B) * T(A)
    assert T(T(A)) == A
    assert T(2 * A + B) == 2 * T(A) + T(B)


def test_trace_turns_and_transposes() -> None:
    assert Words().proves(Relation(Tr(A * B * C), Tr(C * A * B)))
    assert Words().proves(Relation(Tr(A * B), Tr(T(A) * T(B))))
    assert not Words().proves(Relation(Tr(A * B * C), Tr(A * C * B)))


def test_rules_are_needed() -> None:
    relation = Relation(A * Q * T(Q) * B, A * B)
    assert Words(orthogonal(Q)).proves(relation)
    assert not Words().proves(relation)
    assert Words(symmetric(S)).proves(Relation(T(A * S), S * T(A)))
    assert not Words().proves(Relation(T(A * S), S * T(A)))
    assert Words(inverse(A, B)).proves(Relation(T(B) * T(A), 1))


def test_matrices_do_not_commute() -> None:
    assert not Words().proves(Relation(A * B, B * A))


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
