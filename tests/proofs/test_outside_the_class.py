"""What an argument takes ends where it says: one term more, one letter less, another sign, and it shows nothing."""

from __future__ import annotations

import pytest
from flint import arb
from relations import M, N, at_most, from_nought, j, k, n, p, r, t, u, whole, x, y
from sympy import (
    Expr,
    Integral,
    Limit,
    Rational,
    S,
    Sum,
    Symbol,
    cosh,
    exp,
    log,
    oo,
    sin,
    sqrt,
    symbols,
    tanh,
)

from dlnsym.algebra.budget import UndecidedError
from dlnsym.proofs import Relation
from dlnsym.proofs.methods.antiderivative import definite_integral
from dlnsym.proofs.methods.case_split import Cover, covers, in_case
from dlnsym.proofs.methods.combined_sums import combined, together
from dlnsym.proofs.methods.depth_limit import denominators, limit_value, sides
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.methods.induction import MOST_TERMS, base_and_step
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, series_value, taylor_coefficient
from dlnsym.proofs.methods.telescoping import required_sum, sum_with_factor

# ---------------------------------------------------------------- cases


def test_the_cases_of_a_sign_are_on_both_sides_of_a_number() -> None:
    relation = at_most(r, x)
    for center in (S.Zero, S.One, Rational(-3, 2)):
        above, below = Cover("signs", (r,), center).cases(relation)
        (letter,) = above[r].free_symbols
        assert (above, below) == ({r: center + letter}, {r: center - letter})
        assert letter.is_nonnegative and not letter.is_positive and not letter.is_integer
    # letters that occur already are passed over, and there are no more than so many
    taken = [next(iter(Cover("signs", (r,)).cases(relation)[0][r].free_symbols))]
    while cases := Cover("signs", (r,)).cases(at_most(r, sum(taken))):
        taken += cases[0][r].free_symbols
    assert len(taken) == len(set(taken)) == 24


@pytest.mark.parametrize(
    "cover",
    [
        Cover("signs", (p,)),
        Cover("signs", (r, t)),
        Cover("signs", ()),
        Cover("signs", (r,), sqrt(2)),
        Cover("signs", (whole,), S.One),
        Cover("whole", (r,)),
        Cover("whole", (x,)),
        Cover("whole", ()),
        Cover("whole", (whole, from_nought)),
        Cover("logarithm", (r,)),
        Cover("logarithm", (from_nought,)),
        Cover("logarithm", (x, y)),
        Cover("order", (x,)),
        Cover("order", ()),
        Cover("order", (x, r)),
    ],
    ids=str,
)
def test_a_cover_of_other_letters_has_no_cases(cover: Cover) -> None:
    assert cover.cases(at_most(0, r + p + x + y + whole + from_nought)) == ()


def test_a_whole_number_is_above_nought_or_not() -> None:
    above, below = Cover("whole", (whole,)).cases(at_most(whole, 1))
    (letter,) = above[whole].free_symbols
    assert (above, below) == ({whole: 1 + letter}, {whole: -letter})
    assert letter.is_integer and letter.is_nonnegative and letter.is_zero is None
    again = Cover("whole", (whole,)).cases(at_most(whole + letter, 1))[0]
    assert again[whole].free_symbols.isdisjoint({letter, whole}) and len(again) == 1


def test_the_least_of_positive_numbers_is_positive() -> None:
    for symbols_in_order, positive in (((x, y), True), ((x, from_nought), None)):
        found = Cover("order", symbols_in_order).cases(at_most(0, sum(symbols_in_order)))
        assert [[case[s].is_positive for s in case] for case in found] == [[positive, positive]] * 2
        least = next(s for s in found[0].values() if s.is_Symbol)
        assert least not in {v for case in Cover("order", (x, y)).cases(at_most(least, x + y)) for v in case.values()}


def test_the_cases_of_an_order_and_of_a_logarithm() -> None:
    found = Cover("order", (x, y, u)).cases(at_most(x * y, u))
    assert len(found) == 6
    for case in found:
        low, middle, high = sorted(case.values(), key=lambda e: len(e.free_symbols))
        steps = [low, middle - low, high - middle]
        assert all(s.is_Symbol and s.is_nonnegative for s in steps) and len(set(steps)) == 3
    assert len({tuple(sorted(case, key=lambda s, c=case: len(c[s].free_symbols))) for case in found}) == 6
    ((value,),) = (case.values() for case in Cover("logarithm", (x,)).cases(at_most(x, 1)))
    (letter,) = value.free_symbols
    assert value == exp(letter) and letter.is_real and letter.is_nonnegative is None
    assert Cover("signs", (whole,)).cases(at_most(whole, 1))
    assert in_case(Relation(x + r, x * r, "<"), {r: -u}) == Relation(x - u, -x * u, "<")


def test_covers_that_are_tried() -> None:
    tried = [(c.kind, c.symbols) for c in covers(at_most(r + x, y + n + p))]
    assert tried == [("signs", (r,)), ("order", (n, x, y)), ("logarithm", (x,)), ("logarithm", (y,))]
    assert [c.kind for c in covers(at_most(sum(symbols("a:4", positive=True)), 1))] == ["order"] + ["logarithm"] * 4
    assert [c.kind for c in covers(at_most(sum(symbols("a:5", positive=True)), 1))] == ["logarithm"] * 5
    assert [c.kind for c in covers(at_most(x, 1))] == ["logarithm"]
    assert [c.center for c in covers(at_most(r, 1))] == [0, 1, -1, 2]
    assert [(c.kind, c.center) for c in covers(at_most(whole, 1))] == [("signs", 0), ("whole", 0)]
    assert list(covers(at_most(Symbol("m", nonpositive=True), p))) == []
    assert [c.kind for c in covers(at_most(from_nought, n))] == ["order"]


# ---------------------------------------------------------------- sums


def test_sums_are_put_together_up_to_so_many_terms_at_their_ends() -> None:
    for more, taken in ((12, True), (13, False)):
        for other in (Sum(j, (j, 1 - more, N)), Sum(j, (j, 1, N + more)), Sum(j, (j, 1 - more + 3, N + 3))):
            found = together(Relation(Sum(j, (j, 1, N)), other), (False, False))
            assert (found is not None) is taken
            if found is not None:
                assert found[1:3] == (1, N) and found[3].subs(N, 4) == (other - Sum(j, (j, 1, N))).subs(N, 4).doit()


def test_the_range_of_sums_put_together_is_the_one_that_they_share() -> None:
    for first, second, shared, left in (
        ((1, N), (0, N), (1, N), 5),
        ((0, N), (1, N), (1, N), -5),
        ((n, n + N), (n + 1, n + N), (n + 1, n + N), -(n + 5)),
        ((n + 1, n + N), (n, n + N + 2), (n + 1, n + N), 3 * n + 2 * N + 18),
        ((-2, N), (1, N - 1), (1, N - 1), -(3 + 4 + 5) - (N + 5)),
    ):
        sums = [Sum(j + 5, (j, *ends)) for ends in (first, second)]
        found = together(Relation(*sums), (False, False))
        assert found is not None and found[:3] == (0, *shared) and (found[3] - left).expand() == 0


def test_a_sum_turned_round_begins_at_its_upper_end() -> None:
    relation = Relation(S.Zero, Sum(j**2, (j, 2, N + 1)))
    for turned in (False, True):
        found = together(relation, (turned,))
        assert found is not None
        summand, low, high, rest = found
        (index,) = summand.free_symbols - {N}
        assert (low, high, rest) == (2, N + 1, 0)
        assert [summand.subs({index: m, N: 5}) for m in range(2, 7)] == [
            m**2 for m in (range(6, 1, -1) if turned else range(2, 7))
        ]
    # nothing is left of a sum that is turned round
    assert together(Relation(Sum(j, (j, 1, N)), Sum(j, (j, 1, N + 1))), (False, True)) is None
    assert together(Relation(Sum(j, (j, 1, N)), Sum(j, (j, 1, N))), (True,)) is None


@pytest.mark.parametrize(
    "rhs",
    [
        x,
        Sum(j, (j, 1, N)) ** 2,
        exp(Sum(j, (j, 1, N))),
        j * Sum(j, (j, 1, N)),
        Sum(j, (j, 1, N), (k, 1, 2)),
        Sum(Sum(j * k, (k, 1, j)), (j, 1, N)),
        Sum(j, (j, 1, N)) + Sum(j, (j, 1, M)),
        Sum(j, (j, 1, N)) + Sum(j, (j, x, N)),
        Sum(j, (j, 3, N)),
        Sum(j, (j, Rational(1, 2), N)),
        Sum(j, (j, 1, N)) * Sum(k, (k, 1, N)),
    ],
    ids=str,
)
def test_what_is_not_linear_in_sums_over_one_range_is_not_put_together(rhs: Expr) -> None:
    for count in range(3):
        assert together(Relation(S.Zero, rhs), (False,) * count) is None
    assert combined(Relation(rhs, rhs + 1)) is None


def test_as_few_sums_are_turned_round_as_possible() -> None:
    up, down = Sum(1 / j, (j, 1, N)), Sum(1 / (N + 1 - j), (j, 1, N))
    for relation, turned in (
        (Relation(up, down), 1),
        (Relation(up, 2 * up - down), 1),
        (Relation(up, up + 0 * down), None),
    ):
        found = combined(relation)
        assert (None if found is None else sum(found.turned)) == turned
    found = combined(at_most(up, 2 * up + 1))
    assert found is not None and found.turned == (False,)
    assert combined(at_most(2 * up, up)) is None and combined(Relation(up, 2 * up, "<")) is None
    assert combined(at_most(up, 2 * up - 2)) is None
    five = [Sum(j**m, (j, 1, N)) for m in range(1, 6)]
    assert combined(at_most(0, sum(five[:4]))) is not None and combined(at_most(0, sum(five))) is None


def test_a_sum_with_a_factor() -> None:
    s = Sum(j, (j, 1, N))
    assert sum_with_factor(s) == (1, s) and sum_with_factor(3 * x * s) == (3 * x, s)
    for other in (x, s**2, s + 1, j * s, Sum(j, (j, 1, N), (k, 1, 2)), 1 / s, s * Sum(k, (k, 1, N))):
        assert sum_with_factor(other) is None
        with pytest.raises(UndecidedError, match="is not a multiple of a sum over one index"):
            required_sum(other)
    for side in (x, s**2, Sum(j, (j, 1, N), (k, 1, 2))):
        for relation in (Relation(side, s), Relation(s, side)):
            with pytest.raises(UndecidedError, match="nor its reciprocal"):
                EqualSummands().prove(relation)


def test_an_induction_writes_out_so_many_terms() -> None:
    for last, taken in ((MOST_TERMS, True), (MOST_TERMS + 1, False), (0, True), (-1, False)):
        found = base_and_step(at_most(0, Sum(j, (j, 1, n + last - 1))), n)
        assert (found is not None) is taken
        if found is not None:
            assert found[0].rhs == last * (last + 1) // 2
    found = base_and_step(at_most(0, Sum(j, (j, 1, from_nought)) + from_nought), from_nought)
    assert found is not None and found[0] == at_most(0, 0)
    (counter,) = found[1].rhs.free_symbols
    assert found[1].rhs.expand() == counter + 2 and counter.is_nonnegative and counter.is_integer


@pytest.mark.parametrize(
    "gap",
    [
        Sum(j, (j, 1, n)) ** 2,
        Sum(j, (j, 1, n)) * n,
        Sum(n * j, (j, 1, n)),
        Sum(j, (j, 1, 2 * n)),
        Sum(j, (j, n, 2 * n)),
        Sum(j, (j, 1, n), (k, 1, 2)),
        Sum(Sum(k, (k, 1, j)), (j, 1, n)),
        Sum(p**j, (j, 1, n)),
        Sum(p, (j, 1, n)),
        p * Sum(j, (j, 1, n)),
        Sum(j, (j, Rational(1, 2), n)),
        n * p,
        log(n - 2),
        1 / (n - 2),
    ],
    ids=str,
)
def test_no_induction_where_the_gap_grows_by_something_else(gap: Expr) -> None:
    assert base_and_step(at_most(0, gap), n) is None


def test_an_induction_is_over_whole_numbers_from_nought_or_one_on() -> None:
    for symbol in (x, whole, Symbol("n", even=True, positive=True), Symbol("n", integer=True, negative=True), r):
        assert base_and_step(at_most(0, symbol**2), symbol) is None
    assert base_and_step(Relation(n, 2**n), n) is None
    base, step = base_and_step(Relation(n, 2**n, "<"), n) or (None, None)
    assert base == Relation(S.Zero, S.One, "<") and step is not None and step.kind == "<="


# ---------------------------------------------------------------- integrals, limits


def test_a_definite_integral_has_one_variable_and_two_bounds_without_it() -> None:
    assert definite_integral(Integral(t, (t, 0, x))) == (t, 0, x)
    for other in (t, Integral(t, t), Integral(t, (t, x)), Integral(t, (t, 0, 1), (r, 0, 1))):
        with pytest.raises(UndecidedError, match="is not a definite integral in one variable"):
            definite_integral(other)
    for bounds in ((0, t), (t, 1), (t - 1, t)):
        with pytest.raises(UndecidedError, match="a bound of .* holds its variable"):
            definite_integral(Integral(r, (t, *bounds)).func(t, (t, *bounds)))


def test_a_limit_is_read_in_a_variable_that_falls_to_nought() -> None:
    for limit, signs in (
        (Limit(1 / x, x, oo), [(lambda h: h)]),
        (Limit(1 / t, t, -oo), [(lambda h: -h)]),
        (Limit(t**2, t, 3, "+"), [(lambda h: (3 + h) ** 2)]),
        (Limit(t**2, t, 3, "-"), [(lambda h: (3 - h) ** 2)]),
        (Limit(t**2, t, x, "+-"), [(lambda h: (x + h) ** 2), (lambda h: (x - h) ** 2)]),
    ):
        found = sides(limit)
        assert [inside for inside, _ in found] == [f(h) for f, (_, h) in zip(signs, found, strict=True)]
        assert all(h.is_positive for _, h in found)
    assert sides(x) == () and sides(Limit(t, t, Symbol("s", extended_real=True))) == ()
    assert set(denominators(1 / (x + 1) + 1 / y**2 + sqrt(x))) == {x + 1, y}
    assert denominators(1 / (x + 1) + 1 / y**2, x) == (y,)


def test_the_value_of_a_limit_is_one_from_all_its_sides() -> None:
    found = limit_value(Limit((1 + t) ** 2 / (2 - t), t, 1, "+-"))
    assert found is not None and found[0] == 4 and len(found[1].orders) == 2
    assert limit_value(Limit(abs(t) / t, t, 0, "+-")) is None
    right = limit_value(Limit(abs(t) / t, t, 0, "+"))
    assert right is not None and right[0] == 1
    assert limit_value(Limit(1 / t, t, 0, "+")) is None
    assert limit_value(Limit(1 / t, t, oo)) is not None


@pytest.mark.parametrize(
    ("inside", "value"),
    [
        (cosh(x) + tanh(x) + exp(x * y), S(2)),
        ((y + x) ** 3, y**3),
        ((y + x) ** (-2), y**-2),
        ((y + x) ** (r + x), y**r),
        (x**y, S.Zero),
        ((x + 2) ** x, S.One),
        ((r**2 + 1 + x) ** -1, 1 / (r**2 + 1)),
    ],
)
def test_what_is_continuous_at_nought(inside: Expr, value: Expr) -> None:
    assert LimitAtZero().proves(Relation(AtZero(inside, x), value))


@pytest.mark.parametrize(
    "inside",
    [
        x**-y,
        x**r,
        (-1 - r**2) ** (x + 2),
        (x + r) ** (x + 1),
        (x + r) ** -1,
        log(x + r),
        x**0 / x,
        (x - 1) ** y,
        abs(x - 1),
    ],
)
def test_what_is_not_seen_to_be_continuous_at_nought(inside: Expr) -> None:
    with pytest.raises(UndecidedError):
        LimitAtZero().prove(Relation(AtZero(inside, x), S.Zero))


def test_the_letters_of_a_limit_and_of_a_series_mean_nothing_outside() -> None:
    assert TaylorCoefficient(exp(x * y), x, 2).binds == {x} and AtZero(x * y * u, x, y).binds == {x, y}
    # a negative power of what may be nought has no bounds, a positive one has
    at = {x: arb(0, 2.0**-30)}
    assert not series_value(x ** Rational(-1, 2), at).is_finite() and not series_value(1 / x, at).is_finite()
    assert series_value(x ** Rational(1, 2), at).is_finite() and series_value(x**3, at).contains(0)


def test_coefficients_have_whole_exponents_from_nought_on() -> None:
    assert [taylor_coefficient(exp(2 * x), x, S(m)) for m in range(4)] == [1, 2, 2, Rational(4, 3)]
    assert taylor_coefficient(sin(x) / x * x, x, S.Zero) == 0
    for exponent in (S.NegativeOne, Rational(1, 2), y):
        with pytest.raises(UndecidedError, match="is no exponent of a power series"):
            taylor_coefficient(exp(x), x, exponent)
    for e in (1 / x, log(x), sqrt(x)):
        with pytest.raises(UndecidedError):
            taylor_coefficient(e, x, S.One)


def test_integrals_from_or_to_infinity_are_outside_the_class() -> None:
    for low, high in ((-oo, 0), (0, oo), (-oo, oo)):
        with pytest.raises(UndecidedError, match="is not finite"):
            definite_integral(Integral(exp(-(r**2)), (r, low, high)))
