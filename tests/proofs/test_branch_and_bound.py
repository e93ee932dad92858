"""Maxima on a hypersurface by branch and bound in ball arithmetic: found, unique, and refused where they are not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flint import arb, ctx, fmpq
from sympy import Expr, Integer, Matrix, Rational, Symbol, exp, log

from dlnsym.algebra.balls import ball_functions
from dlnsym.proofs import Relation
from dlnsym.proofs.judge import examine
from dlnsym.proofs.judgement import Tally
from dlnsym.proofs.methods import branch_and_bound
from dlnsym.proofs.methods.branch_and_bound import (
    BranchAndBound,
    Exclusion,
    _Balls,
    _contracted,
    _critical_point,
    _dropped,
    _halves,
    _krawczyk,
    _replayed,
    _system,
    largest,
)
from dlnsym.proofs.methods.rounding import Rounded, as_printed, printed_decimal

x, y = Symbol("x", real=True), Symbol("y", real=True)
TWO = Rational(2)
# on the circle of radius 5, x + 2y is largest at (√5, 2√5)
CIRCLE = BranchAndBound(
    objective=log(20 + x + 2 * y),
    ceiling=log(30 + x + y),
    constraint=x**2 + y**2 - 25,
    variables=(x, y),
    bounds=((Rational(-6), Rational(6)), (Rational(-6), Rational(6))),
    start=(Rational(9, 4), Rational(9, 2)),
)


def place_of(problem: BranchAndBound) -> Any:
    """Where the objective is largest, if the search shows it, and its certificate checks."""
    choices = largest(problem)
    return None if choices is None else _replayed(problem, choices)


def _excluded(balls: _Balls, box: Any, floor: arb, alone: Any) -> bool:
    return any(_dropped(balls, box, floor, alone, reason) for reason in range(1, 6))


def at(value: Expr, text: str) -> Relation:
    number, places = printed_decimal(text)
    return Relation(Rounded(value, places), number)


def test_the_place_is_enclosed() -> None:
    extremum = place_of(CIRCLE)
    assert extremum is not None
    root = arb(5).sqrt()
    assert extremum[0].overlaps(root) and extremum[1].overlaps(2 * root)
    assert max(float(p.rad()) for p in extremum) < 1e-12


@pytest.mark.parametrize(
    ("value", "text"), [(x, "2.236"), (y, "4.4721"), (x * y, "10.00"), (CIRCLE.objective, "3.440")]
)
def test_digits_are_proved_and_wrong_ones_rejected(value: Expr, text: str) -> None:
    found = examine(as_printed(value, text, method=CIRCLE))
    assert found.problems == []
    for change in ("last digit one up", "last digit one down"):
        assert found.tally[change] == Tally(wrong=1, rejected=1, read=1)


def test_a_critical_point_that_is_not_the_largest_is_refused() -> None:
    least = replace(CIRCLE, start=(Rational(-9, 4), Rational(-9, 2)))
    assert largest(least) is None
    assert not least.proves(at(x, "-2.236"))


def test_two_places_equally_large_are_refused() -> None:
    even = log(30 + y**2)
    assert largest(replace(CIRCLE, objective=even, ceiling=even, start=(Rational(1, 10), Rational(5)))) is None


def test_a_start_without_a_critical_point_near_it_is_refused() -> None:
    flat = log(20 + x**2 + y**2)
    assert largest(replace(CIRCLE, objective=flat, ceiling=flat)) is None


def test_a_certificate_with_a_wrong_choice_does_not_check() -> None:
    relation = at(x, "2.236")
    found = CIRCLE.prove(relation)
    assert isinstance(found, Exclusion) and found.check(relation)
    for k, choice in enumerate(found.choices):
        for other in range(6):
            changed = replace(found, choices=(*found.choices[:k], other, *found.choices[k + 1 :]))
            # a box may be dropped for more than one reason; to drop what has to be cut, or to end early, is wrong
            assert changed.check(relation) <= (choice != 0 or other == 0)
    assert not replace(found, choices=found.choices[:-1]).check(relation)
    assert not found.check(at(x, "2.237"))


def test_a_tie_and_a_broken_number_of_places_are_refused() -> None:
    half = Rational(5, 2)
    found = CIRCLE.prove(Relation(Rounded(half, 1), half))
    assert isinstance(found, Exclusion) and found.check(Relation(Rounded(half, 1), half))
    for value in (2, 3):
        assert not found.check(Relation(Rounded(half, 0), Integer(value)))
    assert not found.check(Relation(Rounded(x / 10**9, Rational(1, 2)), Integer(0)))


def test_other_relations_are_not_its_business() -> None:
    assert not CIRCLE.proves(Relation(x, TWO))
    assert not CIRCLE.proves(Relation(Rounded(x, Rational(1)), TWO, "<="))


def test_an_enclosure_comes_from_another_method() -> None:
    (ball,) = CIRCLE.enclose(Rounded(x, Rational(3)), {})
    assert ball.overlaps(arb(fmpq(2236, 1000)))
    # a steep objective: the multiplier begins where the start has it
    steep = replace(
        CIRCLE, objective=1000 * exp(x * y), constraint=x**4 + y**2 - 20, start=(Rational(3, 2), Rational(4))
    )
    for value, places, found in ((x, 3, fmpq(1607, 1000)), (x * y, 2, fmpq(587, 100))):
        (ball,) = steep.enclose(Rounded(value, Rational(places)), {})
        assert ball.overlaps(arb(found)) and ball.rad() < 1e-9


# ---------------------------------------------------------------- three letters, curved in all of them

z = Symbol("z", real=True)
LETTERS = (x, y, z)
F = exp(x * y / 4) + x * z**2 - y**3 / 5 + y * z
C = x**2 + 2 * y**2 + 3 * z**2 + x * y - y * z - 4
PLACE = {x: Rational(1, 2), y: Rational(3, 4), z: Rational(5, 4)}


def balls_of(f: Expr, c: Expr, letters: tuple[Symbol, ...]) -> _Balls:
    rise, normal = ([e.diff(v) for v in letters] for e in (f, c))
    second = [e.diff(v) for g in (rise, normal) for e in g for v in letters]
    parts = ((f,), (f + 1,), (c,), rise, normal, second)
    return _Balls(*(ball_functions(letters, part) for part in parts))


@pytest.mark.parametrize("last", [0, 1, 2])
def test_the_jacobian_is_that_of_the_system(last: int) -> None:
    """By SymPy, at an exact point."""
    rise, normal = ([e.diff(v) for v in LETTERS] for e in (F, C))
    system = [C, *(rise[k] * normal[last] - rise[last] * normal[k] for k in range(3) if k != last)]
    jacobian = Matrix(system).jacobian(LETTERS)
    values, rows = _system(balls_of(F, C, LETTERS), [arb(fmpq(v.p, v.q)) for v in PLACE.values()], last)
    for k, e in enumerate(system):
        assert abs(values[k, 0] - arb(str(e.subs(PLACE).evalf(30)))) < 1e-12
        for i in range(3):
            assert abs(rows[k, i] - arb(str(jacobian[k, i].subs(PLACE).evalf(30)))) < 1e-12


def test_the_largest_place_in_three_letters() -> None:
    """x + 2y + 3z on the ellipsoid x² + 2y² + 3z² = 6 is largest at (1, 1, 1)."""
    sphere = BranchAndBound(
        objective=log(20 + x + 2 * y + 3 * z),
        ceiling=log(21 + x + 2 * y + 3 * z),
        constraint=x**2 + 2 * y**2 + 3 * z**2 - 6,
        variables=LETTERS,
        bounds=((Rational(-3), Rational(3)),) * 3,
        start=(Rational(9, 10), Rational(11, 10), Rational(1)),
    )
    extremum = place_of(sphere)
    assert extremum is not None
    assert all(p.overlaps(arb(1)) and float(p.rad()) < 1e-12 for p in extremum)
    for text in ("6.00", "5.99", "6.01"):
        assert sphere.proves(at(x + 2 * y + 3 * z, text)) is (text == "6.00")
    (ball,) = sphere.enclose(Rounded(x + 2 * y + 3 * z, Rational(2)), {})
    assert ball == 6
    assert sphere.enclose(Rational(5, 4), {}) == (arb(fmpq(5, 4)),)


def test_a_box_is_cut_to_where_the_constraint_can_vanish() -> None:
    balls = balls_of(F, x - y / 2, (x, y))
    box = _contracted(balls, (arb(0, 1), arb(0.5, 0.25)))
    assert box is not None
    with ctx.workprec(53):
        assert all(box[0].contains(arb(v)) for v in (0.125, 0.375))
        assert float(box[0].rad()) < 0.13
    assert _contracted(balls, (arb(1, 0.25), arb(0.5, 0.25))) is None


def test_a_box_is_halved_along_its_longest_edge() -> None:
    low, high = _halves((arb(0, 1), arb(1, 2), arb(3, 0.5)))
    for half, ends in ((low, (-1, 1)), (high, (1, 3))):
        assert half[0].contains(arb(0, 0.99)) and half[2].contains(arb(3, 0.49))
        assert half[1].contains_interior(arb(sum(ends) / 2, 0.99)) and float(half[1].rad()) < 1.01


def test_krawczyks_test_wants_the_image_inside() -> None:
    balls = balls_of(CIRCLE.objective, CIRCLE.constraint, (x, y))
    root = arb(5).sqrt()
    middle = [arb(root.mid()), arb((2 * root).mid())]
    inside = _krawczyk(balls, middle, 0.01, 1)
    assert inside is not None
    assert all(image.overlaps(p) and image.rad() < 0.01 for image, p in zip(inside, middle, strict=True))
    assert _krawczyk(balls, [m + 1 for m in middle], 0.01, 1) is None
    # where the normal vanishes along the last letter, the system has solutions that are not critical points
    top = balls_of(x + 20, CIRCLE.constraint, (x, y))
    assert _krawczyk(top, [arb(5), arb(0)], 0.01, 0) is not None
    assert _krawczyk(top, [arb(5), arb(0)], 0.01, 1) is None
    assert _krawczyk(balls, middle, 5.0, 1) is None


def test_variants_of_a_place() -> None:
    relation = at(x, "2.236")
    up, down = as_printed(x, "2.236", method=CIRCLE).wrong
    assert (up.change, up.relation) == ("last digit one up", at(x, "2.237"))
    assert (down.change, down.relation) == ("last digit one down", at(x, "2.235"))
    assert not CIRCLE.proves(Relation(relation.lhs, x))


def test_an_objective_that_is_larger_elsewhere_in_the_box_is_found_out() -> None:
    """Two hills on the circle: at the lower one the search does not end."""
    hills = exp(-((x - 3) ** 2)) + 2 * exp(-((x + 3) ** 2)) + y / 100
    lower = replace(CIRCLE, objective=hills, ceiling=hills + 1, start=(Rational(3), Rational(4)))
    assert largest(lower) is None
    higher = place_of(replace(lower, start=(Rational(-3), Rational(4))))
    assert higher is not None
    assert abs(higher[0] + 3) < 0.1 and abs(higher[1] - 4) < 0.1


def test_a_box_is_excluded_for_good_reasons_only() -> None:
    balls = balls_of(CIRCLE.objective, CIRCLE.constraint, (x, y))
    with ctx.workprec(64):
        root = arb(5).sqrt()
        best, alone = (25 + 0 * root).log(), (arb(9), arb(9))
        for edge in (0.5, 0.1, 0.01):
            # where it is largest, no bound may lie below the value there
            assert not _excluded(balls, (root + arb(0, edge), 2 * root + arb(0, edge)), best.lower(), alone)
        # it is least at the opposite point, where its gradient is normal too: the value along the circle tells
        box = (-root + arb(0, 0.25), -2 * root + arb(0, 0.25))
        value = (20 - 5 * root).log()
        assert _excluded(balls, box, value + 0.1, alone)
        assert not _excluded(balls, box, value, alone)
        assert _excluded(balls, box, value - 1, box)
        # elsewhere the gradient is not normal to the circle
        assert _excluded(balls, (arb(5, 0.1), arb(0, 0.1)), value - 1, alone)


def test_the_multiplier_that_fits_best_flattens_the_objective_along_the_curve() -> None:
    """Around the least value on the circle, where the values in the box alone say little."""
    balls = balls_of(CIRCLE.objective, CIRCLE.constraint, (x, y))
    with ctx.workprec(64):
        root, alone = arb(5).sqrt(), (arb(9), arb(9))
        value = (20 - 5 * root).log()
        # the middle lies on the circle, within it and without
        for share in ("1", "0.99", "1.01"):
            box = tuple(-k * root * arb(share).mid() + arb(0, 0.125) for k in (1, 2))
            assert not balls.objective(*box)[0] < value + 0.01
            assert _excluded(balls, box, value + 0.01, alone)
            assert not _excluded(balls, box, value, alone)


def test_one_critical_point_alone_in_a_box_is_looked_for_down_to_some_size() -> None:
    """y = 0 and the slope of −x²/2 + K x³/3, which vanishes at 0 and at 1/K."""
    for bits, found in ((3, True), (20, True), (45, False)):
        balls = balls_of(-(x**2) / 2 + 2**bits * x**3 / 3, y, (x, y))
        with ctx.workprec(branch_and_bound.PRECISION):
            extremum = _critical_point(balls, [arb(0), arb(0)])
        assert (extremum is not None) is found
        if extremum is not None:
            (at, _), (alone, _) = extremum
            assert at.contains(0) and 0 < float(alone.rad()) < 2.0**-bits
            assert float(alone.rad()) > 2.0 ** -(bits + 4)


def test_the_search_takes_as_many_boxes_as_was_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Worse bounds and cuts would find the same place, only later: here it shows."""
    looked: list[int] = []

    def counted(*given: Any) -> Any:
        looked[-1] += 1
        return _contracted(*given)

    monkeypatch.setattr(branch_and_bound, "_contracted", counted)
    hills = exp(-((x - 3) ** 2)) + 2 * exp(-((x + 3) ** 2)) + y / 100
    other = replace(CIRCLE, objective=hills, ceiling=2 + y / 99, start=(Rational(-3), Rational(4)))
    for problem in (CIRCLE, other):
        looked.append(0)
        largest.cache_clear()
        assert largest(problem) is not None
    assert looked == [35, 45]
    # and gives up when it has looked at so many
    monkeypatch.setattr(branch_and_bound, "MOST_BOXES", looked[0] - 1)
    largest.cache_clear()
    assert largest(CIRCLE) is None
    largest.cache_clear()
