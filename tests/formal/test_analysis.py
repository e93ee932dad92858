"""Limits, coefficients of power series and sums as lemmas: what they say, and the wrong values they refute."""

from __future__ import annotations

import pytest
from sympy import (
    Function,
    IndexedBase,
    Integer,
    Integral,
    KroneckerDelta,
    Limit,
    Sum,
    Symbol,
    exp,
    log,
    oo,
    sqrt,
    symbols,
)

from dlnsym.formal import UnprintableError, lemma
from dlnsym.ledger import proof_assistant
from dlnsym.proofs import Fact, Relation
from dlnsym.proofs.methods.antiderivative import Antiderivative
from dlnsym.proofs.methods.concavity import Concavity
from dlnsym.proofs.methods.depth_limit import DepthLimit
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.rounding import as_printed
from dlnsym.proofs.methods.sifting import Sifting
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, TaylorExpansion
from dlnsym.proofs.methods.telescoping import Telescoping

x, y, h = symbols("x y h", positive=True)
N, j = Symbol("N", integer=True, positive=True), Symbol("j", integer=True)


def test_a_limit_is_one_as_the_letter_goes_to_zero_from_above() -> None:
    fact = Fact(Relation(AtZero(x + sqrt(h) / y, h), x), LimitAtZero(), ({x: 2, y: 3},))
    found = lemma("near", fact)
    assert "at_zero (near_left x y) (near_right x y)" in found.statement
    assert "Definition near_left (x y h : R)" in found.statement
    two = lemma("both", Fact(Relation(AtZero(x + h * y, h, y), x), LimitAtZero(), ({x: 2},)))
    assert "at_zero_2 (both_left x) (both_right x)" in two.statement


def test_a_limit_at_infinite_depth_is_one_over_real_depths() -> None:
    fact = Fact(Relation(Limit(N * (x ** (1 / N) - 1), N, oo), log(x)), DepthLimit(), ({x: 2, N: 3},))
    found = lemma("depth", fact)
    assert "at_infinity (depth_left x) (depth_right x)" in found.statement
    assert "rest" in found.proof


def test_a_coefficient_comes_with_the_polynomial_of_each_root() -> None:
    fact = Fact(Relation(TaylorCoefficient(sqrt(x**2 + h), h, Integer(1)), 1 / (2 * x)), TaylorExpansion(), ({x: 2},))
    found = lemma("slope", fact)
    assert "coefficient (slope_left x) 1 (slope_right x)" in found.statement
    assert "approximates_sqrt" in found.proof


def test_a_function_without_a_power_series_gets_no_lemma() -> None:
    fact = Fact(Relation(TaylorCoefficient(exp(h), h, Integer(1)), Integer(1)), TaylorExpansion(), ({},))
    with pytest.raises(UnprintableError, match="power series"):
        lemma("exponential", fact)


def test_the_length_of_a_sum_is_a_natural_number() -> None:
    by = Telescoping(antidifference=lambda j: j * (j - 1) / 2)
    found = lemma("gauss", Fact(Relation(Sum(j, (j, 1, N)), N * (N + 1) / 2), by, ({N: 4},)))
    assert "(N : nat)" in found.statement and "total (fun j => j) 1 N" in found.statement
    with pytest.raises(UnprintableError, match="from 3"):
        lemma("late", Fact(Relation(Sum(j, (j, 3, N)), N * (N + 1) / 2 - 3), by, ({N: 4},)))


def test_values_that_are_wrong_are_refuted_by_the_one_that_is_right() -> None:
    fact = Fact(Relation(AtZero(x + h, h), x), LimitAtZero(), ({x: 2},))
    refuted = [g for g in lemma("near", fact).guards if "_wrong_" in g]
    assert refuted and all("other_limit near_inhabited near near_right at_zero_once" in g for g in refuted)


def test_an_integral_is_that_of_riemann_between_its_bounds() -> None:
    t = Symbol("t", real=True)
    by = Antiderivative(antiderivative=lambda t: x * t**3 / 3)
    found = lemma("area", Fact(Relation(Integral(x * t**2, (t, 0, 1)), x / 3), by, ({x: 2},)))
    assert "integral (area_left x) 0 1 (area_right x)" in found.statement


def test_a_printed_decimal_lies_within_half_a_unit_and_its_neighbours_do_not() -> None:
    found = lemma("root", as_printed(sqrt(2), "1.4142"))
    assert "rounds root_left 4 root_right" in found.statement
    assert sum("~ rounds" in guard for guard in found.guards) == 2


def test_sums_are_over_functions_of_natural_numbers() -> None:
    (k, d), X = symbols("k d", integer=True, positive=True), IndexedBase("X")
    n = Symbol("j", integer=True, positive=True)
    point = {X: [Integer(1), Integer(2)], k: 2, d: 2}
    fact = Fact(Relation(Sum(KroneckerDelta(n, k) * X[n], (n, 1, d)), X[k]), Sifting(), (point,))
    found = lemma("picked", fact)
    assert "(X : nat -> R) (d k : nat)" in found.statement
    assert "(1 <= k <= d)%nat" in found.statement


def test_a_concave_function_is_any_with_a_derivative_at_the_end() -> None:
    f, y_ = Function("f"), Symbol("y", positive=True)
    fact = Fact(
        Relation((f(y_) - f(x)) / (y_ - x), f(x).diff(x), "<="),
        Concavity(f, x, y_),
        ({f: lambda z: 5 * z - z**2, x: Integer(1), y_: Integer(2)},),
    )
    found = lemma("chord", fact)
    assert "concave_between f x y /\\ ex_derive f x" in found.statement
    with pytest.raises(UnprintableError, match="parabola"):
        lemma("chord", Fact(fact.relation, fact.method, ({f: log, x: Integer(1), y_: Integer(2)},)))


def test_what_one_claim_rests_on_is_prepared_alone() -> None:
    names = [e.name for e in proof_assistant.of_claims(["2.10"])]
    assert names and all(name.startswith("spectrum_") for name in names)
    assert [e.name for e in proof_assistant.of_claims(["(2.10)", "2.10"])] == names
