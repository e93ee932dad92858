"""Rational functions with roots, modulo relations: what is decided, what is not, and that nothing else decides it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction

import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from nested_roots import FALSE, NESTED, u, v, w, x, y, z
from sympy import Dummy, Expr, Rational, S, Symbol, sqrt

from dlnsym.algebra.letters import in_order
from dlnsym.proofs import Relation
from dlnsym.proofs.methods.ideal_membership import IdealMembership


@pytest.mark.parametrize("relation", NESTED)
def test_nested_roots(relation: Relation) -> None:
    assert IdealMembership().proves(relation)


@pytest.mark.parametrize("relation", FALSE)
def test_false_relations_between_nested_roots(relation: Relation) -> None:
    assert not IdealMembership().proves(relation)


def test_named_roots_stand_on_earlier_ones() -> None:
    by = IdealMembership(roots=((y, x**2 + 1 / x), (z, 1 + y)))
    assert by.is_zero(z**4 - 1 - 2 * y - x**2 - 1 / x)
    assert not by.is_zero(z**2 - y)


def test_relations() -> None:
    by = IdealMembership(relations=(u * v - 1, u + v - w))
    assert by.is_zero(u**2 + v**2 - w**2 + 2)
    assert by.is_zero(1 / u - v)
    assert not by.is_zero(u - v)
    assert by.is_zero(sqrt(1 + x) ** 3 * (u * v - 1))
    assert not by.is_zero(sqrt(1 + x) * (u * v - 1) + sqrt(x) * u)


def test_a_factor_that_is_not_zero_can_be_cancelled() -> None:
    relations = (u * v, u * w)
    assert IdealMembership(relations=relations, nonzero=(u,)).is_zero(v + w)
    assert not IdealMembership(relations=relations).is_zero(v + w)


@pytest.mark.parametrize(
    ("by", "e"),
    [
        (IdealMembership(), 1 / (sqrt(x) ** 2 - x)),
        (IdealMembership(relations=(u * v,)), 1 / (u * v)),
        (IdealMembership(relations=(u**2,)), u),
        (IdealMembership(), Symbol("A", commutative=False) * x),
    ],
)
def test_what_is_left_open(by: IdealMembership, e: Expr) -> None:
    assert not by.proves(Relation(e, S.Zero))


def test_relations_may_hold_roots() -> None:
    assert IdealMembership(relations=(u - sqrt(x),)).is_zero(u**2 - x)
    assert IdealMembership(roots=((y, x),), relations=(u - y,)).is_zero(u**2 - x)
    assert not IdealMembership(relations=(u - sqrt(x),)).is_zero(u - x)
    assert IdealMembership().is_zero(x ** Rational(1, 3) * x ** Rational(2, 3) - x)


def test_matrices_are_refused() -> None:
    left, right = (Symbol(name, commutative=False) for name in "AB")
    assert not IdealMembership().proves(Relation(left * right, right * left))
    assert not IdealMembership(relations=(left,)).proves(Relation(left * u, S.Zero))


def test_a_certificate_holds_the_factors_of_the_relations() -> None:
    by = IdealMembership(relations=(u * v - 1, u + v - w))
    relation = Relation(u**2 + v**2, w**2 - 2)
    found = by.prove(relation)
    assert found is not None and found.check(relation)
    assert not found.check(Relation(u**2 + v**2, w**2))
    assert not found.check(Relation(u**2 + v**2, w**2 - 2, "<="))
    assert not replace(found, cofactors=found.cofactors[:1]).check(relation)  # type: ignore[type-var]
    assert not replace(found, cofactors=found.cofactors[::-1]).check(relation)  # type: ignore[type-var]


@settings(max_examples=25)
@given(st.lists(st.fractions(min_value=-3, max_value=3, max_denominator=5), min_size=4, max_size=4))
def test_multiplication_in_a_tower(values: list[Fraction]) -> None:
    """(a + b√x)(c + d√x), multiplied out by hand."""
    a, b, c, d = (Rational(k.numerator, k.denominator) for k in values)
    product = (a + b * sqrt(x)) * (c + d * sqrt(x))
    assert IdealMembership().is_zero(product - (a * c + b * d * x) - (a * d + b * c) * sqrt(x))
    assert not IdealMembership().is_zero(product - (a * c + b * d * x) - (a * d + b * c + 1) * sqrt(x))


def test_values_at_a_point_take_the_positive_root() -> None:
    by = IdealMembership(roots=((y, x + 2), (z, 1 + y)), definitions=((w, z + u),))
    at = {x: Rational(2), u: Rational(5)}
    (ball,) = by.enclose(w, at)
    assert ball.overlaps(arb(5) + arb(3).sqrt()) and float(ball.rad()) < 1e-60
    # a point may give a root a value of its own
    (ball,) = by.enclose(w, {**at, z: Rational(1)})
    assert ball == 6
    assert not by.proves(Relation(w, z + u, "<="))
    assert by.proves(Relation(w, z + u))
    defined = IdealMembership(relations=(v - w,), nonzero=(u,), definitions=((w, u + x),))
    assert defined.is_zero((v - x) / u - 1)
    assert not defined.is_zero((v - x) / u - 2)


def test_symbols_of_one_name_have_an_order() -> None:
    same = [Symbol("s", real=True), Symbol("s", positive=True), Symbol("s"), *(Dummy("s") for _ in range(3)), x]
    expected = in_order(same)
    for seed in range(10):
        random.Random(seed).shuffle(same)
        assert in_order(same) == expected


# what is printed is all that could differ from run to run: outcomes, orders, bases, variants
PROGRAM = """
import random, sys
from sympy import Dummy, Symbol
from nested_roots import FALSE, NESTED, u, v, w, x, y
from dlnsym.proofs import Relation
from dlnsym.algebra.ideals import groebner_basis
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.variants import variants
from dlnsym.algebra.zero_test import vanishes

for _ in range(random.Random(int(sys.argv[1])).randrange(50)):
    Dummy("earlier work")
tasks = {
    **{f"true {k}": lambda r=r: IdealMembership().proves(r) for k, r in enumerate(NESTED)},
    **{f"false {k}": lambda r=r: IdealMembership().proves(r) for k, r in enumerate(FALSE)},
    "basis": lambda: groebner_basis((u**2 * v - w, v**2 - u * w, w**2 - u), (u, v, w)).expressions(),
    "relations": lambda: IdealMembership(relations=(u * v - 1, u + v - w)).is_zero(u**2 + v**2 - w**2 + 2),
    "variants": lambda: list(variants(Relation(x, x * Symbol("x", real=True) + y**2 * u - v))),
    "powers": lambda: vanishes((x**2 - y**2) / (x - y) - x - y),
}
order = list(tasks)
random.Random(int(sys.argv[1])).shuffle(order)
found = {name: tasks[name]() for name in order}
print([(name, found[name]) for name in tasks])
"""


def test_neither_hash_seed_nor_history_decides() -> None:
    """SymPy numbers its dummies from a random start, so that every process has another order of them too."""
    here = os.path.dirname(os.path.dirname(__file__))
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(seed)],
            env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": os.pathsep.join((here, *sys.path))},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in range(4)
    ]
    answers = [process.communicate()[0] for process in running]
    assert len(set(answers)) == 1
    assert answers[0].count("True") == len(NESTED) + 2
