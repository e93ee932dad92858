"""Polynomials over the integers: quotients in lowest terms, Gröbner bases, and cofactors that show membership."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Expr, Rational, S, Symbol, sqrt, symbols

from dlnsym.algebra.budget import Budget, UndecidedError, limited
from dlnsym.algebra.ideals import cofactors, groebner_basis
from dlnsym.algebra.quotients import context, from_flint, quotient

x, y = symbols("x y", positive=True)
u, v, w = symbols("u v w", real=True)
small = st.integers(-3, 3)


def test_quotients_have_no_common_factor() -> None:
    for e, top, bottom in (
        ((x**2 - 1) / (x - 1), x + 1, S.One),
        (x / y + y / x, x**2 + y**2, x * y),
        (1 / (x - y) - 1 / (x**2 - y**2) * (x + y), S.Zero, S.One),
        ((2 * x + 2) * (x - 1) ** -2 / (x + 1), S(2), (x - 1) ** 2),
        (Rational(2, 3) * x + Rational(1, 6), 4 * x + 1, S(6)),
        (1 / x + 1 / x, S(2), x),
    ):
        p, q = (from_flint(part, (x, y)) for part in quotient(e, (x, y)))
        # up to the sign that both may carry
        assert (p.expand(), q.expand()) in ((top, bottom.expand()), (-top, -bottom.expand()))
    with pytest.raises(UndecidedError, match="a denominator vanishes"):
        quotient(1 / ((x + 1) ** 2 - x**2 - 2 * x - 1), (x, y))
    for other in (sqrt(x), x + Symbol("z"), Symbol("A", commutative=False)):
        with pytest.raises(UndecidedError, match="not a rational function"):
            quotient(other, (x,))


def test_bases_reduce_what_lies_in_their_ideal() -> None:
    basis = groebner_basis((u * v - 1, u + v - w), (u, v, w))
    assert basis.complete
    assert set(basis.expressions()) == {u + v - w, v**2 - v * w + 1}
    for e, inside in ((u**2 + v**2 - w**2 + 2, True), (u - v, False), (S.Zero, True), (S.One, False)):
        assert basis.reduces(quotient(e, (u, v, w))[0]) is inside
    empty = groebner_basis((S.Zero, u - u), (u, v))
    assert empty.complete and empty.expressions() == ()
    assert empty.reduces(quotient(S.Zero, (u, v))[0]) and not empty.reduces(quotient(u, (u, v))[0])
    number = quotient(Rational(7), ())[0]
    assert from_flint(number, ()) == 7


@settings(deadline=None, max_examples=40)
@given(st.lists(st.lists(st.tuples(small, st.integers(0, 2), st.integers(0, 2)), max_size=3), min_size=4, max_size=4))
def test_combinations_of_relations_are_found_with_their_factors(terms: list[list[tuple[int, int, int]]]) -> None:
    ring = context(2)
    p, q, r, s = (
        sum((c * ring.gens()[0] ** i * ring.gens()[1] ** k for c, i, k in t), ring.constant(0)) for t in terms
    )
    found = cofactors(p * r + q * s, [r, s])
    assert found is not None
    assert sum((a * b for a, b in zip(found, (_rational(r), _rational(s)), strict=True)), found[0] * 0) == _rational(
        p * r + q * s
    )


def _rational(p: object) -> object:
    from flint import Ordering, fmpq, fmpq_mpoly_ctx

    ring = fmpq_mpoly_ctx.get(["x0", "x1"], Ordering.degrevlex)
    return ring.from_dict({m: fmpq(int(c)) for m, c in p.to_dict().items()})  # type: ignore[attr-defined]


def test_what_lies_outside_has_no_factors() -> None:
    a, b = context(2).gens()
    assert cofactors(a, [a**2]) is None
    assert cofactors(a + 1, [a * b, b**2 - 1]) is None
    assert cofactors(a * 0, [a]) is not None
    with pytest.raises(UndecidedError), limited(Budget(seconds=0)):
        cofactors(a**5 - b, [a * b - 1, a**5 - b])


def test_the_first_symbol_is_eliminated_first() -> None:
    basis = groebner_basis((u * v - 1, u + v - w), (u, v, w)).expressions()
    free: list[Expr] = [e for e in basis if not e.has(u)]
    assert free == [v**2 - v * w + 1]
