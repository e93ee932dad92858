"""Lemmas on entries, solvability, blocks of powers, sums that stand on both sides, and derivatives of several kinds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sympy import (
    Derivative,
    Integer,
    KroneckerDelta,
    Pow,
    Rational,
    Subs,
    Sum,
    Symbol,
    cosh,
    exp,
    log,
    sinh,
    sqrt,
    symbols,
    tanh,
)

from dlnsym.formal import UnprintableError, lemma
from dlnsym.ledger import derivation
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation, RepeatedDerivative, Variant
from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.methods.solvability import SOLVABLE, Solvability

x, y, u = symbols("x y u", positive=True)
N, j = Symbol("N", integer=True, positive=True), Symbol("j", integer=True)


def test_entries_are_values_of_functions_of_two_indices() -> None:
    (fact,) = (f for f in derivation("metric").facts if isinstance(f.method, EntryPolynomials))
    found = lemma("kron", fact)
    assert "(U : nat -> nat -> R) (V : nat -> nat -> R) (X : nat -> nat -> R)" in found.statement
    assert "(a b c e : nat)" in found.statement
    assert sum("_wrong_" in g for g in found.guards) == 2


def test_a_solution_exists_if_and_only_if_the_condition_holds() -> None:
    a, b, z = symbols("a b z")
    points = ({a: 2, b: 2, SOLVABLE: 1}, {a: 2, b: 3, SOLVABLE: 0})
    by = Solvability((z * a - b, z - 1), ((z, Integer(1)),), (a, b))
    twice = Relation(SOLVABLE, KroneckerDelta(a, 2 * b))
    fact = Fact(Relation(SOLVABLE, KroneckerDelta(a, b)), by, points, wrong=(Variant("twice", twice),))
    found = lemma("solved", fact)
    assert "exists z : R" in found.statement and "solved_left a b <-> solved_right a b" in found.statement
    assert any(g.startswith("Lemma solved_left_1 : ~ solved_left 2 3") for g in found.guards)
    with pytest.raises(UnprintableError, match="no certificate"):
        lemma("solved", replace(fact, relation=twice))
    # one kind of point alone would not refute a condition that always holds
    with pytest.raises(UnprintableError, match="both kinds"):
        lemma("solved", replace(fact, points=points[:1]))


def test_a_sum_on_both_sides_is_positive_and_a_letter() -> None:
    total, lam = Sum(x ** (j / N), (j, 1, N)), Symbol("lam", positive=True)
    points = ({x: 2, N: 3},)
    found = lemma("mean", Fact(Relation(Subs(1 / lam, lam, total / N), N / total), EqualSummands(), points))
    assert "total (fun j => Rpower x (j / (INR N))) 1 N" in found.statement and "total_positive" in found.proof


def test_the_block_of_a_power_is_one_of_an_actual_power() -> None:
    fact = derivation("power_flow").facts[2]
    found = lemma("block", fact)
    assert "corner S_ E_ T 2" in found.statement and "corner_written" in found.proof
    assert found.theory == "corners"


def test_derivatives_of_parts_are_taken_again() -> None:
    twice = lemma("grown", Fact(Relation(Derivative(exp(2 * x), x, x), 4 * exp(2 * x)), ExpLogZeroTest(), ({x: 1},)))
    assert "Derive (fun x : R => Derive" in twice.statement
    root = lemma("root", Fact(Relation(Derivative(sqrt(x), x), 1 / (2 * sqrt(x))), ExpLogZeroTest(), ({x: 2},)))
    assert "/ 2 / (sqrt x)" in root.proof or "/ (sqrt x) / 2" in root.proof


def test_a_value_that_holds_the_variable_is_put_in_as_a_constant() -> None:
    """d/dx of x d at d = x² is x², not 3x²: the bound variable has another name there."""
    d = Symbol("d", positive=True)
    said = Subs(Derivative(log(x) * d, x), d, x**2)
    found = lemma("held", Fact(Relation(said, x), ExpLogZeroTest(), ({x: 2},)))
    assert "fun d : R => Derive (fun x : R" in found.statement
    assert "fun x_there : R" in found.proof


def test_hyperbolic_tangents_are_quotients_of_exponentials() -> None:
    fact = Fact(Relation(tanh(x) * cosh(x), sinh(x)), ExpLogZeroTest(), ({x: 1},))
    assert "unfold sinhc, tanh, sinh, cosh in *." in lemma("quotient", fact).proof


def test_exponentials_are_taken_out_where_derivatives_do_not_end() -> None:
    M = Symbol("M", positive=True)
    steeper = Fact(
        Relation((M + 1) * (exp(u) - 1), exp((M + 1) * u) - 1, "<="), RepeatedDerivative(variable=u), ({u: 1, M: 2},)
    )
    assert "taken_out" in lemma("steeper", steeper).proof
    with pytest.raises(UnprintableError):
        lemma(
            "reversed", Fact(Relation(exp(2 * u) - 1, 2 * exp(u) - 2, "<="), RepeatedDerivative(variable=u), ({u: 1},))
        )


def test_a_lemma_is_the_same_text_each_time_it_is_written() -> None:
    """Letters of roots are dummies, and what is ordered by their hashes would differ from process to process."""
    rooted = [f for f in derivation("brownian").facts if isinstance(f.method, ExpLogZeroTest) and _roots(f) > 2]
    assert rooted
    for fact in rooted:
        assert len({lemma("roots", fact).text for _ in range(12)}) == 1


def _roots(fact: Fact) -> int:
    return sum(p.exp == Rational(1, 2) for side in (fact.lhs, fact.rhs) for p in side.atoms(Pow))
