"""Facts on matrices and sums of them as lemmas: guards at exact points, names with their meanings, derivatives."""

from __future__ import annotations

import pytest
from flint import fmpq, fmpq_mat
from sympy import Derivative, Function, Integer, Sum, Symbol, symbols

from dlnsym.algebra import written
from dlnsym.formal import UnprintableError, lemma
from dlnsym.proofs import Fact, Relation, Rewriting, T, matrices, orthogonal, replace
from dlnsym.proofs.methods.equal_summands import EqualSummands

A, B, Q = matrices("A B Q")
POINT = {
    A: fmpq_mat(2, 2, [fmpq(1, 2), 3, 0, -1]),
    B: fmpq_mat(2, 2, [2, 1, fmpq(-5, 3), 4]),
    Q: fmpq_mat(2, 2, [fmpq(3, 5), fmpq(4, 5), fmpq(-4, 5), fmpq(3, 5)]),
}
ROTATED = Fact(Relation(T(Q * A) * Q * B, T(A) * B), Rewriting(orthogonal(Q)), (POINT,))


def test_a_lemma_on_words_comes_with_its_point_its_values_and_wrong_variants() -> None:
    found = lemma("rotated", ROTATED)
    assert "Q^T *m Q = (1%:M" in found.statement
    guards = "\n".join(found.guards)
    assert "Definition rotated_at_A : table :=\n  [:: [:: q 1 2; q 3 1]; [:: q 0 1; q (-1) 1]]." in guards
    for name in ("inhabited", "left_value", "right_value", "wrong_0", "wrong_1"):
        assert f"Lemma rotated_{name} " in guards


def test_words_without_a_point_get_no_lemma() -> None:
    with pytest.raises(UnprintableError, match="no point"):
        lemma("nowhere", Fact(ROTATED.relation, ROTATED.method, ({A: POINT[A]},)))


def test_names_are_letters_where_their_meanings_would_leave_nothing_to_show() -> None:
    C, D = matrices("C D")
    method = Rewriting((), ((C, A * T(B)), (D, B * T(A))))
    found = lemma("turned", Fact(Relation(T(C), D), method, (POINT,)))
    assert "C^T = B *m A^T" in found.statement
    with pytest.raises(UnprintableError, match="defined"):
        lemma("named", Fact(Relation(C, A * T(B)), method, (POINT,)))


def test_the_rate_of_a_curve_is_a_derivative_of_matrices() -> None:
    s, rate = Symbol("s", real=True), matrices("rate")[0]
    curve = (A + s * Q) * (B + s * Q)
    method = Rewriting((), ((rate, written.at(Derivative(curve, s), {s: 0})),))
    found = lemma("product_rule", Fact(Relation(rate, Q * B + A * Q), method, (POINT,)))
    assert found.theory == "slopes"
    assert "slope_at (fun s : R => product_rule_expanded_left" in found.statement
    assert any("slope_unique" in guard for guard in found.guards)


def test_orders_of_letters_matter() -> None:
    with pytest.raises(UnprintableError):
        lemma("wrong", Fact(Relation(A * B * Q, B * A * Q), Rewriting((replace(A, A, by=A),)), (POINT,)))


def test_sums_of_words_are_equal_summand_by_summand() -> None:
    j, N = symbols("j N", integer=True, positive=True)
    F = Function("F", commutative=False)
    fact = Fact(
        Relation(Sum(T(Q) * Q * F(j) * A, (j, 1, N)), Sum(F(j) * A, (j, 1, N))),
        EqualSummands(Rewriting(orthogonal(Q))),
        ({**POINT, N: fmpq(2), j: fmpq(1), F: lambda k: POINT[B] * k},),
    )
    found = lemma("summed", fact)
    assert "forall j : nat, summed_summand_domain Q (F_j j) A" in found.statement
    assert "\\sum_(1 <= j < last.+1) summed_summand_left Q (F_j j) A" in found.statement


def test_what_is_assumed_gets_no_lemma() -> None:
    C = matrices("C")[0]
    method = Rewriting((), ((C, A * B),))
    with pytest.raises(UnprintableError, match="assumed"):
        lemma("transposed", Fact(Relation(T(C), T(B) * T(A)), method, (POINT,)))
    with pytest.raises(UnprintableError, match="assumed"):
        lemma("given", Fact(Relation(T(Q) * Q, Integer(1)), Rewriting(orthogonal(Q)), (POINT,)))
