"""Limits, coefficients of power series and sums as lemmas: what they say, and the wrong values they refute."""

from __future__ import annotations

import pytest
from sympy import Integer, Limit, Sum, Symbol, exp, log, oo, sqrt, symbols

from dlnsym.formal import UnprintableError, lemma
from dlnsym.proofs import Fact, Relation
from dlnsym.proofs.methods.depth_limit import DepthLimit
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
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
