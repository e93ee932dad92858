"""Words in matrices: rules rewrite them, and exact matrices agree with the rules."""

from __future__ import annotations

from dataclasses import replace as replace_field

from flint import arb, fmpq, fmpq_mat
from sympy import Expr, Function, Integer, Sum, Symbol, symbols

from dlnsym.algebra.words import Eigenvector, PowerLaws, Replacement
from dlnsym.proofs import Relation, Rewriting, T, Tr, inverse, matrices, orthogonal, symmetric
from dlnsym.proofs.methods.rewriting import Rewritten

A, B, C, Q, S = matrices("A B C Q S")
a, b = symbols("a b", positive=True)
n, j = (Symbol(name, positive=True, integer=True) for name in "nj")
ONE = Integer(1)
LEFT, RIGHT = fmpq_mat(2, 2, [1, 2, 3, 5]), fmpq_mat(2, 2, [2, -1, 7, 4])
AT = {A: LEFT, B: RIGHT, a: fmpq(9, 4), b: fmpq(2), n: fmpq(3)}


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


def is_zero(e: Expr, rules: tuple[Replacement, ...] = ()) -> bool:
    return Rewriting(rules).proves(Relation(e, Integer(0)))


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


def test_matrices_do_not_commute() -> None:
    assert not Rewriting().proves(Relation(A * B, B * A))


def test_a_letter_that_is_named_like_a_transpose_is_another() -> None:
    other = matrices("T(A)")[0]
    assert not is_zero(Tr(other * B) - Tr(T(A) * B))
    assert not is_zero(other - T(A))


def test_traces_may_stand_next_to_words() -> None:
    assert is_zero(Tr(A * B) * C - C * Tr(B * A))
    assert is_zero(Tr(A) ** 2 - Tr(A) * Tr(T(A)))
    assert not is_zero(Tr(A) * B - Tr(B) * A)
    assert is_zero(Tr(Tr(A) * B) - Tr(A) * Tr(B))


def test_a_certificate_says_where_rules_were_used() -> None:
    rules = (*orthogonal(Q), *symmetric(S))
    by, relation = Rewriting(rules), Relation(T(Q * S) * Q * S + Tr(Q * T(Q) * A) * S, S**2 + Tr(A) * T(S))
    found = by.prove(relation)
    assert isinstance(found, Rewritten) and found.check(relation)
    assert found.difference is not None and len(found.difference.uses) >= 2
    assert not found.check(Relation(relation.lhs, relation.rhs + A))
    assert not found.check(Relation(relation.lhs, relation.rhs, "<="))
    # the same uses of other rules show nothing
    other = replace_field(found, argument=Rewriting(rules[::-1]))
    assert not other.check(relation)
    fewer = replace_field(found.difference, uses=found.difference.uses[1:])
    assert not replace_field(found, difference=fewer).check(relation)


def test_families_of_rules() -> None:
    power, e = Function("power", commutative=False), matrices("e")[0]
    p, q = symbols("p q", real=True)
    by = Rewriting((PowerLaws(power), Eigenvector(power, e, a), Eigenvector(power, e, b, right=True)))
    assert by.proves(Relation(power(p) * T(power(q)) * e * power(1 / n), a ** (p + q) * b ** (1 / n) * e))
    assert by.proves(Relation(power(p) * power(-p), ONE))
    assert not by.proves(Relation(power(p) * e, b**p * e))
    assert not by.proves(Relation(e * power(p), a**p * e))


def test_a_name_whose_meaning_would_be_caught_by_a_sum_is_refused() -> None:
    by = Rewriting(definitions=((C, j * A),))
    assert not by.proves(Relation(Sum(C, (j, 1, n)), Sum(j * A, (j, 1, n))))
    assert Rewriting(definitions=((C, b * A),)).proves(Relation(Sum(C, (j, 1, n)), Sum(b * A, (j, 1, n))))
