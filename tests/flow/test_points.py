"""Matrices in high precision, decomposed with the digits asked for, and balanced weights with such a product."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

import flint
import mpmath
import numpy as np
import pytest

from dlnsym.algebra.exact import Rows
from dlnsym.flow.numbers import SYSTEMS
from dlnsym.flow.points import FloatPoint, balanced, precise_point

MP = SYSTEMS["mpmath"]


def exact(rows: list[list[Any]]) -> Rows:
    return tuple(tuple(Fraction(x) for x in row) for row in rows)


def entries(m: Any) -> list[Any]:
    return [x for row in m.tolist() for x in row]


@pytest.mark.parametrize("smallest", ["1/3", "1e-30", "1e-300"])
def test_every_singular_value_is_decomposed_to_the_bits_asked_for(smallest: str) -> None:
    tiny = Fraction(smallest)
    w = ((Fraction(3, 5), -Fraction(4, 5) * tiny), (Fraction(4, 5), Fraction(3, 5) * tiny))
    point = precise_point(MP, w, 2, 120)
    with mpmath.workprec(300):
        assert abs(point.singular_values[0] - 1) < mpmath.mpf(2) ** -118
        assert (
            abs(point.singular_values[1] / (mpmath.mpf(tiny.numerator) / tiny.denominator) - 1) < mpmath.mpf(2) ** -118
        )
        assert point.U.rows == point.V.rows == 2
    first = precise_point(MP, w, 1, 120)
    assert len(first.singular_values) == first.U.cols == first.V.cols == 1
    with mpmath.workprec(120):
        assert abs(first.singular_values[0] - 1) < mpmath.mpf(2) ** -118


def test_a_singular_value_that_vanishes_at_first_sight_is_found_with_more_bits() -> None:
    tiny = Fraction(1, 10**90)
    point = precise_point(MP, ((Fraction(1), Fraction(1)), (Fraction(1), 1 + tiny)), 2, 120)
    with mpmath.workprec(300):
        # σ_1 σ_2 = |det W|
        assert abs(point.singular_values[0] * point.singular_values[1] * 10**90 - 1) < mpmath.mpf(2) ** -118


@pytest.mark.parametrize("system", ["mpmath", "arb"])
def test_a_lower_rank_is_the_nearest_matrix_of_that_rank(system: str) -> None:
    w = [[3.0, 1.0, 0.5], [0.25, -2.0, 1.0]]
    numbers = SYSTEMS[system]
    with numbers.working(120):
        found = np.array(numbers.to_mpmath(precise_point(numbers, exact(w), 1, 120).W).tolist(), dtype=float)
    np.testing.assert_allclose(found, FloatPoint(np.array([w])).nearest(1)[0], rtol=0, atol=1e-15)


def test_balls_hold_what_mpmath_has_rounded() -> None:
    third, balls = flint.fmpq(1, 3), SYSTEMS["balls"]
    with balls.working(100):
        found = balls.converted(mpmath.matrix([[mpmath.mpf(1) / 3, 0]]))
        assert balls.converted(mpmath.matrix([[0]]))[0, 0] == 0
    with balls.working(200):
        assert found[0, 0].contains(flint.arb(third)) and found[0, 0].rad() < 2**-90


@pytest.mark.parametrize(
    ("w", "depth", "rank"),
    [
        ([["0.5", "0.25"], ["0.5", "0.25"]], 1, 1),
        ([["0.5", "0.25"], ["0.5", "0.25"]], 3, 1),
        ([["1", "0.1"], ["0.2", "0.5"]], 2, 2),
        ([["1", "0.1"], ["0.2", "0.5"]], 5, 2),
        ([["1", "0.1", "2"], ["0.2", "0.5", "-1"]], 3, 2),
        ([["1"], ["0.2"], ["3"]], 4, 1),
    ],
)
def test_weights_are_balanced_and_have_the_product(w: Any, depth: int, rank: int) -> None:
    with mpmath.workprec(160):
        layers = balanced(precise_point(MP, exact(w), rank, 160), depth)
        assert len(layers) == depth
        product = layers[0]
        for layer in layers[1:]:
            product = product * layer
        wanted = [x for row in exact(w) for x in row]
        assert all(
            abs(x - y.numerator / mpmath.mpf(y.denominator)) < 1e-45
            for x, y in zip(entries(product), wanted, strict=True)
        )
        for above, below in pairwise(layers):
            assert mpmath.mnorm(above.T * above - below * below.T, "inf") < 1e-45
