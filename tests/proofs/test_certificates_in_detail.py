"""What certificates are made of: steps of an induction, sides of a limit, sums put together, squares under a trace."""

from __future__ import annotations

import pytest
from sympy import Abs, Expr, Integer, Limit, Mul, Rational, Sum, Symbol, exp, oo, symbols

from dlnsym.algebra.letters import T, Tr, matrices
from dlnsym.proofs import Relation
from dlnsym.proofs.methods.combined_sums import together
from dlnsym.proofs.methods.depth_limit import DepthLimit
from dlnsym.proofs.methods.induction import base_and_step
from dlnsym.proofs.methods.pair_products import FIRST, SECOND, SIGMA, OrderedPairs, at_width, det, van
from dlnsym.proofs.methods.trace_squares import trace_squares
from dlnsym.proofs.variants import variants

n, j = Symbol("n", integer=True, positive=True), Symbol("j", integer=True)


@pytest.mark.parametrize(
    "gap",
    [
        2**n - n,
        6 - 3 / n - 3 * Sum(1 / j**2, (j, 1, n)),
        Sum(j, (j, 2, n + 1)) / 2 - n,
        Sum(j, (j, 2, n)) + n,
        5 * Sum(Rational(1, 2) ** j, (j, 0, n - 1)) - Sum(j**2, (j, 1, n + 3)),
    ],
    ids=str,
)
def test_an_induction_begins_at_the_gap_and_goes_on_by_its_growth(gap: Expr) -> None:
    found = base_and_step(Relation(Integer(0), gap, "<="), n)
    assert found is not None
    base, step = found
    (k,) = step.rhs.free_symbols or {Symbol("none")}
    at = [gap.subs(n, m).doit() for m in range(1, 7)]
    assert base.rhs == at[0]
    assert [step.rhs.subs(k, m) for m in range(5)] == [above - below for below, above in zip(at, at[1:], strict=False)]


def test_an_induction_stops_at_a_summand_that_is_not_defined() -> None:
    assert base_and_step(Relation(Sum(1 / (j - 3), (j, 1, n)), 2 * n, "<="), n) is None


def test_an_induction_does_not_begin_below_an_empty_range() -> None:
    assert base_and_step(Relation(Integer(0), Sum(j, (j, 3, n)), "<="), n) is None


def test_a_limit_is_that_of_its_own_end() -> None:
    x = Symbol("x", real=True)
    for end, value in ((oo, 1), (-oo, -1)):
        limit = Limit(Abs(x) / x, x, end)
        assert DepthLimit().proves(Relation(limit, Integer(value)))
        assert not DepthLimit().proves(Relation(limit, Integer(-value)))


def test_sums_are_not_put_together_where_a_summand_is_not_defined() -> None:
    N = Symbol("N", integer=True, positive=True)
    sums = [Sum(1 / (j - shift), (j, 1, N)) for shift in (Rational(1, 2), Integer(2))]
    found = [together(Relation(s, 2 * s), (False,)) for s in sums]
    assert found[0] is not None and found[1] is None


def test_sums_with_factors_over_ranges_that_differ_are_one_sum_and_a_rest() -> None:
    N = Symbol("N", integer=True, positive=True)
    found = together(Relation(2 * Sum(j, (j, 1, N)), 3 * Sum(j**2, (j, 0, N)), "<="), (False, False))
    assert found is not None
    summand, low, high, rest = found
    for m in range(1, 5):
        gap = 3 * Sum(j**2, (j, 0, m)).doit() - 2 * Sum(j, (j, 1, m)).doit()
        (index,) = summand.free_symbols
        assert Sum(summand, (index, low, high)).subs(N, m).doit() + rest.subs(N, m) == gap


def test_products_over_pairs_are_written_out_at_a_width() -> None:
    x, y, z = symbols("x y z", positive=True)
    written = at_width(OrderedPairs(FIRST + 2 * SECOND) + det(SIGMA**2) * van(SIGMA), (x, y, z))
    pairs = [(x, y), (y, x), (x, z), (z, x), (y, z), (z, y)]
    expected = Mul(*(a + 2 * b for a, b in pairs)) + (x * y * z) ** 2 * (x - y) * (x - z) * (y - z)
    assert (written - expected).expand() == 0


def test_squares_under_a_trace() -> None:
    A, B = matrices("A B")
    norms = Tr(T(A) * A) + 4 * Tr(T(B) * B)
    found = trace_squares(Relation(4 * Tr(T(A) * B), norms, "<="))
    assert found is not None and [c for c, _ in found.squares] == [1]
    assert found.check(Relation(4 * Tr(T(A) * B), norms, "<="))
    assert not found.check(Relation(3 * Tr(T(A) * B), norms, "<="))
    turned = trace_squares(Relation(Tr(A**2), Tr(T(A) * A), "<="))
    assert turned is not None and turned.check(Relation(Tr(A**2), Tr(A * T(A)), "<="))
    assert not turned.check(Relation(2 * Tr(A**2), Tr(A * T(A)), "<="))
    assert trace_squares(Relation(2 * Tr(A**2), Tr(T(A) * A), "<=")) is None
    two = trace_squares(Relation(2 * Tr(T(A) * B), 3 * Tr(T(A) * A) + 2 * Tr(T(B) * B), "<="))
    assert two is not None and [c for c, _ in two.squares] == [3, Rational(5, 3)]
    assert two.check(Relation(2 * Tr(T(A) * B), 3 * Tr(T(A) * A) + 2 * Tr(T(B) * B), "<="))


def test_the_letter_that_looks_most_alike_is_put_in_first() -> None:
    names = ("sigma_i", "p", "q", "r", "a", "b", "c", "u", "v", "x", "y", "z", "sigma_l")
    s, *others = (Symbol(name, positive=True) for name in names)
    swapped = [v for v in variants(Relation(1 + s, exp(s), "<="), others) if v.change == "one letter for another"]
    assert swapped and all(others[-1] in v.relation.lhs.free_symbols | v.relation.rhs.free_symbols for v in swapped[:2])
