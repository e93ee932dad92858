"""Places in expressions: the parts of every sort of node, and the node with others in their place."""

from __future__ import annotations

from typing import Any

import pytest
from sympy import (
    Derivative,
    Function,
    ImmutableMatrix,
    IndexedBase,
    Integral,
    Limit,
    Product,
    S,
    Subs,
    Sum,
    Symbol,
    exp,
    oo,
    symbols,
)

from dlnsym.algebra import written
from dlnsym.proofs.methods.limit_at_zero import AtZero
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient
from dlnsym.proofs.places import apart, nodes, parts, places, put, with_parts

x, y, z, w = symbols("x y z w", positive=True)
j, n = symbols("j n", integer=True, positive=True)
f, A = Function("f"), IndexedBase("A")
GRID = ImmutableMatrix([[x, y, 1], [z, 0, x]])

NODES: tuple[tuple[Any, tuple[Any, ...], dict[int, Any], Any], ...] = (
    (x + y, (x, y), {1: w}, x + w),
    (exp(x), (x,), {0: y}, exp(y)),
    (GRID, (x, y, 1, z, 0, x), {1: w, 5: y}, ImmutableMatrix([[x, w, 1], [z, 0, y]])),
    (Sum(x**j, (j, 1, n)), (x**j,), {0: y**j}, Sum(y**j, (j, 1, n))),
    (Product(x * j, (j, 1, n)), (x * j,), {0: j}, Product(j, (j, 1, n))),
    (Integral(x * y, (x, 0, 1)), (x * y,), {0: x}, Integral(x, (x, 0, 1))),
    (Derivative(f(x), x), (f(x),), {0: f(x) ** 2}, Derivative(f(x) ** 2, x)),
    (Subs(f(x) * w, x, y), (f(x) * w, y), {1: z}, Subs(f(x) * w, x, z)),
    (Subs(f(x) * f(y), (x, y), (z, w)), (f(x) * f(y), z, w), {0: f(x), 2: z}, Subs(f(x), (x, y), (z, z))),
    (Limit(x * y, x, oo, "-"), (x * y,), {0: x + y}, Limit(x + y, x, oo, "-")),
    (A[j, n], (j, n), {0: n}, A[n, n]),
    (AtZero(x + y, x), (x + y,), {0: x * y}, AtZero(x * y, x)),
    (TaylorCoefficient(exp(x * y), x, 2), (exp(x * y),), {0: exp(x)}, TaylorCoefficient(exp(x), x, 2)),
    (x, (), {}, x),
    (S(3), (), {}, S(3)),
)


@pytest.mark.parametrize(("node", "expected", "new", "other"), NODES, ids=[str(row[0]) for row in NODES])
def test_a_node_has_parts_that_others_may_replace(node: Any, expected: Any, new: dict[int, Any], other: Any) -> None:
    assert parts(node) == expected
    if expected:
        assert with_parts(node, {}) == node
        assert with_parts(node, new) == other
        assert with_parts(node, dict(enumerate(expected))) == node
        assert put(node, {(k,): part for k, part in new.items()}) == other


def test_a_matrix_in_an_expression_has_parts_of_its_own() -> None:
    m = ImmutableMatrix([[x, y], [z, w]])
    size = written.det(m)
    assert parts(size) == (m,)
    assert with_parts(size, {0: m.T}) == written.det(m.T)
    assert put(size, {(0, 1): z}) == written.det(ImmutableMatrix([[x, z], [z, w]]))
    entry = written.Entry(written.product(m, m), S.Zero, S.One)
    assert len(parts(entry)) == 1 and parts(entry)[0] == written.product(m, m)


def test_every_place_is_found_with_the_way_to_it() -> None:
    e = x * (y + 2 * z) ** 3
    found = dict(places(e))
    assert found[()] == e and set(nodes(e)) == set(found.values())
    assert {x, y, z, S(2), S(3), y + 2 * z, 2 * z, (y + 2 * z) ** 3, e} == set(found.values())
    assert all(put(e, {path: node}) == e for path, node in found.items())
    (there,) = (path for path, node in found.items() if node == 2 * z)
    assert put(e, {there: w}) == x * (y + w) ** 3 and put(e, {(): w}) == w and put(e, {}) == e
    assert next(iter(places(e, (7,)))) == ((7,), e)


def test_places_are_apart_where_neither_lies_within_the_other() -> None:
    for a, b, value in (
        ((0, 1), (0, 2), True),
        ((0,), (0, 2), False),
        ((), (3,), False),
        ((1, 0), (0, 1), True),
        ((1, 1), (1, 1), False),
    ):
        assert apart(a, b) is apart(b, a) is value
    both = {(0,): y, (1,): Symbol("v")}
    assert put(x + z, both) == y + Symbol("v")
