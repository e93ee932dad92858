"""What textbooks state is proved, what is close to it and false is not, and what stays open is not refuted."""

from __future__ import annotations

import random
import re

import pytest
from suites.textbook_relations import OPEN, PROVED, Assumed
from sympy import Derivative, Integer, S, Subs, Symbol, symbols

from dlnsym import decide
from dlnsym.proofs import Relation
from dlnsym.proofs.methods.case_split import Cover
from dlnsym.proofs.methods.induction import Induction, base_and_step
from dlnsym.proofs.methods.squared import of_squares
from dlnsym.proofs.methods.sum_of_squares import nonnegative_by_bounds

FALSE: tuple[tuple[str, Assumed], ...] = (
    ("sin(x) <= x - x**3/5", {"positive": "x"}),
    ("cos(x) <= 1 - x**2/2", {"real": "x"}),
    ("sin(x) <= x", {"real": "x"}),
    ("2*abs(sin(x)) <= 1", {"real": "x"}),
    ("sqrt(x**2 + y**2) <= x + y", {"real": "x,y"}),
    ("sqrt(x + y) <= sqrt(x) + sqrt(y)/4", {"positive": "x,y"}),
    ("sqrt(x) <= x", {"positive": "x"}),
    ("sqrt(3 + 2*sqrt(2)) = sqrt(2) - 1", {}),
    ("2**n >= n + 2", {"positive": "n", "integer": "n"}),
    ("2**n >= n**2", {"positive": "n", "integer": "n"}),
    ("2**n > n + 1", {"real": "n"}),
    ("Sum(1/j**2, (j, 1, N)) <= 3/2", {"positive": "N", "integer": "N"}),
    ("Sum(1/(j - 3), (j, 1, N)) <= 2*N", {"positive": "N", "integer": "N"}),
    ("Sum(x**j, (j, 0, N)) > 1", {"real": "x", "positive": "N", "integer": "N"}),
    ("exp(1)*x <= exp(x) - 1/100", {"real": "x"}),
    ("-x*log(x) <= exp(-1) - 1/100", {"positive": "x"}),
    ("3*Tr(T(A)*B) <= Tr(T(A)*A) + Tr(T(B)*B)", {"matrices": "A,B"}),
    ("Tr(A*A) >= 0", {"matrices": "A"}),
    ("Integral(cos(t)**2, (t, 0, pi)) = pi", {}),
    ("Integral(1/(t*(t+1)), (t, 1, 2)) = log(3/2)", {}),
    ("Integral(1/(t*(t-1)), (t, 0, 2)) = 0", {}),
    ("Integral(exp(-t), (t, 0, oo)) = 2", {}),
    ("Integral(t, (t, -oo, oo)) = 0", {}),
    ("Integral(1/t**2, (t, -1, oo)) = -1", {}),
    ("Integral(exp(t), (t, 0, oo)) = -1", {}),
    ("Integral(1/t, (t, 1, oo)) = 0", {}),
    ("Integral(1/(t - 5)**2, (t, 0, oo)) = -1/5", {}),
    ("Integral(sin(t), (t, 0, oo)) = 1", {}),
    ("Integral(exp(-t), (t, oo, 0)) = 1", {}),
    ("(x+y)/2 <= (x-y)/(log(x)-log(y))", {"positive": "x,y"}),
    ("sqrt(x*y) + (x-y)**2/100 <= (x-y)/(log(x)-log(y))", {"positive": "x,y"}),
    ("x**2 < exp(x) - 1", {"positive": "x"}),
    ("Max(x,y) < x + y", {"nonnegative": "x,y"}),
    ("x < x**2", {"integer": "x"}),
    ("Sum(1/(j*(j+1)), (j, 1, N)) < 9/10", {"positive": "N", "integer": "N"}),
    ("2*Tr(A*A) <= Tr(T(A)*A)", {"matrices": "A"}),
    ("Tr(A*B*A**(-1)*B) = Tr(B*B)", {"matrices": "A,B"}),
)


@pytest.mark.parametrize(("text", "assumed"), PROVED[::8])
def test_it_is_proved_by_a_certificate_that_checks(text: str, assumed: Assumed) -> None:
    found = decide(text, **assumed)
    assert found.verdict == "proved", found.reason
    assert found.certificate is not None and found.certificate.check(found.relation)


@pytest.mark.parametrize(("text", "assumed"), FALSE)
def test_what_is_false_is_never_proved(text: str, assumed: Assumed) -> None:
    assert decide(text, **assumed, seconds=3).verdict != "proved"


@pytest.mark.slow
def test_two_hundred_relations_of_textbooks_are_proved() -> None:
    assert len(PROVED) >= 200
    found = {text: decide(text, **assumed) for text, assumed in PROVED}
    assert {text: f.reason for text, f in found.items() if f.verdict != "proved"} == {}
    for text, assumed in OPEN:
        assert decide(text, **assumed, seconds=3).verdict != "refuted"


@pytest.mark.slow
def test_with_one_number_changed_none_of_them_is_proved_where_it_is_false() -> None:
    """A number is increased by 1; what is proved then must not fail at any of many points, which are drawn anew."""
    from dlnsym.proofs.deciding.points import counterexample

    rng = random.Random(7)
    for text, assumed in PROVED:
        number = rng.choice(list(re.finditer(r"\d+", text)) or [None])
        if number is not None:
            changed = text[: number.start()] + str(int(number.group()) + 1) + text[number.end() :]
            try:
                found = decide(changed, **assumed, seconds=3)
            except ValueError:
                continue
            if found.verdict == "proved":
                assert counterexample(found.relation, 200)[0] is None, changed


@pytest.mark.parametrize("text", ["nan = nan", "x < inf", "Infinity = x", "zoo = 1", "NaN <= 1"])
def test_words_for_what_is_no_number_are_not_read_as_names(text: str) -> None:
    with pytest.raises(ValueError, match="is no number"):
        decide(text)
    assert decide("nan = nan", positive="nan").verdict == "proved"


def test_sides_that_differ_late_are_shown_to_differ() -> None:
    found = decide("1 + 1/10**30 = 1")
    assert found.verdict == "refuted" and found.left != found.right


def test_derivatives_at_one_place_by_different_variables_are_told_apart() -> None:
    x, y = symbols("x y", real=True)
    by_x, by_y = (Subs(Derivative(x * y**2, v), (x, y), (1, 1)) for v in (x, y))
    assert decide(by_x, 1).verdict == "proved"
    assert decide(by_x, by_y).verdict == "refuted"


def test_induction_needs_a_gap_that_is_real_and_defined_at_every_number() -> None:
    n, x = Symbol("n", integer=True, positive=True), Symbol("x", real=True)
    assert base_and_step(Relation(S.Zero, n / (n + 1), "<="), n) is not None
    for gap in (1 / (n - 3), n + x ** (n / 2)):
        assert base_and_step(Relation(S.Zero, gap, "<="), n) is None
    even = Symbol("n", even=True, positive=True)
    assert base_and_step(Relation(S.Zero, even, "<="), even) is None
    assert base_and_step(Relation(n, n, "="), n) is None


def test_squares_do_not_tell_signs_apart() -> None:
    x = Symbol("x", real=True)
    root = (x**2 + 1) ** S.Half
    assert of_squares(Relation(root, -root, "<=")) is None
    assert of_squares(Relation(-root, root, "=")) is None
    assert of_squares(Relation(root, 2 * root, "<=")) is not None


def test_bounds_of_sines_are_those_of_real_numbers() -> None:
    t, z = Symbol("t", real=True), Symbol("z")
    from sympy import cos, sin

    assert nonnegative_by_bounds(1 - sin(t)) and not nonnegative_by_bounds(1 - sin(z))
    assert not nonnegative_by_bounds(1 - t * sin(t)) and not nonnegative_by_bounds(1 - 1 / cos(t))


def test_a_cover_around_a_number_covers_real_numbers_alone() -> None:
    x, n = Symbol("x", real=True), Symbol("n", integer=True)
    assert len(Cover("signs", (x,), Integer(1)).cases(Relation(x, x, "<="))) == 2
    assert Cover("signs", (n,), Integer(1)).cases(Relation(n, n, "<=")) == ()


def test_a_forged_induction_does_not_check() -> None:
    found = decide("2**n > n", positive="n", integer="n")
    assert isinstance(found.certificate, Induction)
    (n,) = found.relation.lhs.free_symbols
    assert not found.certificate.check(Relation(n**2, 2**n, "<"))
