"""Identities of multilinear forms in singular coordinates: what is proved, and what is not."""

from __future__ import annotations

from typing import Any

import pytest
from flint import fmpq, fmpq_mat
from sympy import Expr, IndexedBase, Integer, KroneckerDelta, Sum, symbols

from derivations.connection.connection import lowered
from derivations.curvature.curvature import closed_form, riemann, scalar_form
from dlnsym.algebra.fractions import Fractions
from dlnsym.algebra.frames import ZERO, Frame
from dlnsym.algebra.tensor_sums import WIDTH, NotAFormError, along, k, products, q, sigma, tangent, total, value, walked
from dlnsym.proofs import Relation
from dlnsym.proofs.judge import proves
from dlnsym.proofs.methods.tensor_components import TensorComponents

X, Y, Z, T = (IndexedBase(name) for name in "XYZT")
i, l, m = symbols("i l m", integer=True)
components, rectangles = TensorComponents(), TensorComponents(rectangular=True)


def shown(lhs: Expr, rhs: Expr, method: TensorComponents = components) -> bool:
    return proves(method, Relation(lhs, rhs))


def test_leibniz_rule_holds_for_every_function() -> None:
    weighted = total(q(i, l) * X[i, l], i, l)
    assert shown(weighted, total((sigma[i] ** 2 * k(i, l) + k(l)) * X[i, l], i, l))
    assert not shown(weighted, total((sigma[i] ** 2 * k(i, l) + k(i)) * X[i, l], i, l))


def test_what_fails_only_where_indices_differ_is_not_proved() -> None:
    three = total(k(i, m, l) * X[i, m] * Y[m, l] * Z[l, i], i, m, l)
    distinct = (1 - KroneckerDelta(i, m)) * (1 - KroneckerDelta(m, l)) * (1 - KroneckerDelta(i, l))
    # 0 at every point of two singular values
    assert not shown(three, three + total(distinct * X[i, m] * Y[m, l] * Z[l, i], i, m, l))
    # nor, at lower rank, what fails only where nothing is beyond the rank
    within = distinct * sigma[i] * sigma[m] * sigma[l]
    for method in (components, rectangles, TensorComponents(low_rank=True)):
        assert not shown(three, three + total(within * X[i, m] * Y[m, l] * Z[l, i], i, m, l), method)
    assert shown(three, three + total(0 * distinct * X[i, m], i, m, l))


def test_a_sum_over_further_singular_values_is_seen() -> None:
    free = total(k(m, m) * X[i, i], i, m)
    assert shown(free, total(k(l, l) * X[i, i], i, l))
    assert not shown(free, total(k(i, i) * X[i, i], i))
    assert not shown(free, free + total((1 - KroneckerDelta(m, i)) * X[i, i], i, m))


def test_a_sum_over_further_columns_beyond_the_rank_is_seen() -> None:
    # for every column beyond the rank, once what is next to it lies within
    beyond = total(tangent(i, i) * tangent(l, l) * X[i, l] * (1 - tangent(m, m)), i, l, m)
    frame = Frame([fmpq(2), fmpq(3), ZERO], [[fmpq(4)], [fmpq(9)], [fmpq(1)]])
    entries = [[fmpq(x) for x in row] for row in ([1, 2, 5], [3, 4, 6], [0, 0, 0])]
    assert walked(beyond, frame, {"X": entries}) == 10
    assert shown(beyond, Integer(0))
    for method in (rectangles, TensorComponents(low_rank=True)):
        assert not shown(beyond, Integer(0), method) and shown(beyond, beyond, method)


def test_the_curvature_of_the_plane_is_none_for_a_linear_function() -> None:
    # k(h) = h: the Frobenius metric, whose curvature vanishes at every point
    frame = Frame([fmpq(3), fmpq(2)], [[fmpq(9), fmpq(1), fmpq(0), fmpq(0)], [fmpq(4), fmpq(1), fmpq(0), fmpq(0)]])
    entries = {name: [[fmpq(n + r - 2 * c) for c in range(2)] for r in range(2)] for n, name in enumerate("XYZT")}
    assert walked(riemann(X, Y, Z, T), frame, entries) == 0
    assert walked(closed_form(X, Y, Z, T), frame, entries) == 0
    assert walked(scalar_form, frame, {}) == 0


def test_both_ways_to_evaluate_agree() -> None:
    frame = Frame([fmpq(3), fmpq(2)], [[fmpq(9), fmpq(1, 2), fmpq(2), fmpq(3)], [fmpq(4), fmpq(5), fmpq(-1), fmpq(1)]])
    table = [[fmpq(1), fmpq(-2)], [fmpq(1, 3), fmpq(4)]]
    sparse = {(r, c): table[r][c] for r in range(2) for c in range(2)}
    form = along(X, lowered(X, Y, Z))
    found = value(products(form), frame, dict.fromkeys("XYZ", sparse))
    assert found == walked(form, frame, dict.fromkeys("XYZ", table)) != 0


@pytest.mark.parametrize(
    "form",
    [
        X[i, l],
        Sum(X[i, l], (i, 2, WIDTH), (l, 1, WIDTH)),
        total(X[i, l] / (k(i, l) + 1), i, l),
        total(X[i, l] ** i, i, l),
    ],
)
def test_what_is_no_form_is_refused(form: Expr) -> None:
    with pytest.raises(NotAFormError):
        products(form)
    assert not shown(form, form)


def test_what_is_not_linear_in_every_matrix_is_not_proved() -> None:
    square = total(X[i, l] ** 2, i, l)
    assert not shown(square, square)
    assert not shown(total(X[i, l], i, l), total(X[i, l], i, l) + 1)
    assert not proves(components, Relation(Integer(0), total(X[i, i], i), "<="))


def test_columns_beyond_the_rank_are_looked_at_where_they_are_asked_for() -> None:
    weighted = total(q(i, l) * X[i, l], i, l)
    leibniz = total((sigma[i] ** 2 * k(i, l) + k(l)) * X[i, l], i, l)
    assert shown(weighted, leibniz) and shown(weighted, leibniz, rectangles)
    # k[i,i,l] at h_l = 0 is known, k[i,l,l] is not: there k has no derivative
    with pytest.raises(IndexError):
        shown(total(k(i, l, l) * X[i, l], i, l), total(k(l, i, l) * X[i, l], i, l), rectangles)


def test_a_sum_over_an_index_that_is_not_there_counts_it() -> None:
    counted = total(X[i, i], i, m)
    assert not shown(counted, total(X[i, i], i))
    assert shown(counted, total(X[l, l], m, l))


def test_enclosures_hold_the_exact_value() -> None:
    point: dict[Any, Any] = {
        "sigma": [fmpq(2), fmpq(1)],
        "jets": [[fmpq(4), fmpq(1)], [fmpq(1), fmpq(1)]],
        X: fmpq_mat(2, 2, [1, 2, 3, 4]),
    }
    (ball,) = components.enclose(total(k(i, l) * X[i, l], i, l), point)
    assert ball == 10


def test_fractions_are_exact_and_refuse_a_division_by_zero() -> None:
    x, y = Fractions(["x", "y"]).letters
    assert ((x**2 - y**2) / (x - y) - x - y).is_zero()
    assert not ((x**3 - y**3) / (x - y) - x**2 - y**2).is_zero()
    assert (2 / (2 * x - 2 * y) + 1 / (y - x)).is_zero()
    with pytest.raises(ZeroDivisionError):
        1 / (x - x)


def test_sums_that_leave_the_width_have_no_value() -> None:
    frame = Frame([fmpq(3), fmpq(2)], [[fmpq(9), fmpq(1)], [fmpq(4), fmpq(1)]])
    entries = {"X": [[fmpq(1), fmpq(2)], [fmpq(3), fmpq(4)]]}
    for limits in ((i, 0, WIDTH), (i, 1, WIDTH + 1)):
        with pytest.raises(IndexError):
            walked(Sum(X[i, i], limits), frame, entries)
    assert walked(Sum(X[i, i], (i, 2, WIDTH)), frame, entries) == 4
    with pytest.raises(NotAFormError):
        walked(total(X[i + 1, i], i), frame, entries)
