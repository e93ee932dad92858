"""Certificates made by hand, and texts, that use a bound name for another one, or a value where there is none."""

from __future__ import annotations

from typing import Any

import pytest
from sympy import Derivative, Dummy, Expr, Integer, Integral, Limit, Rational, S, Sum, cos, exp, oo, pi, symbols

from dlnsym import decide
from dlnsym.algebra.letters import matrices
from dlnsym.proofs import Relation, Rewriting
from dlnsym.proofs.certificates import identity
from dlnsym.proofs.deciding.antidifferences import antidifference
from dlnsym.proofs.deciding.closed_forms import Evaluated, Shifted, Value, WrittenOut, shifted, written_out
from dlnsym.proofs.deciding.improper import Improper, improper
from dlnsym.proofs.deciding.parsing import Names, expression
from dlnsym.proofs.methods.antiderivative import Primitive
from dlnsym.proofs.methods.case_split import Cover
from dlnsym.proofs.methods.depth_limit import SeriesAtLimit, limit_value
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.methods.telescoping import Antidifference

N = symbols("N", integer=True, positive=True)
j = symbols("j", integer=True)
a = symbols("a", nonnegative=True)
t, x = symbols("t x", real=True)


def test_a_letter_before_a_sum_does_not_go_past_it() -> None:
    A, B, C = matrices("A B C")
    by = EqualSummands(Rewriting())
    assert not by.proves(Relation(A * Sum(B, (j, 1, N)) ** -1, C * Sum(C * A**-1 * B, (j, 1, N)) ** -1))
    assert by.proves(Relation((A * Sum(B, (j, 1, N))) ** -1, Sum(A * B, (j, 1, N)) ** -1))


def test_an_index_that_an_integral_binds_once_more_is_not_renamed() -> None:
    total = Sum(Integral(cos(2 * pi * t), (t, 0, 1)), (t, 0, N))  # it is 0, for a whole t it would be N + 1
    assert shifted(total) is None
    renamed = Sum(Integral(S.One, (j, 0, 1)), (j, 0, N))
    assert not Shifted().check(Relation(total, renamed))
    assert decide(total, N + 1).verdict == "refuted"


def test_a_limit_in_the_index_of_a_sum_is_not_written_out() -> None:
    total = Sum(Limit(1 / x, x, oo), (x, 2, 3))
    assert written_out(total) is None and decide(total, 0).verdict == "proved"
    ends = Limit(Rational(1, 2), 2, oo) + Limit(Rational(1, 3), 3, oo)
    assert not WrittenOut().check(Relation(total, ends))


def test_a_limit_has_a_symbol_for_its_variable() -> None:
    u = Dummy("u", nonnegative=True)
    assert limit_value(Limit(exp(-(u**2)), -u, oo)) is None


def test_a_case_is_not_put_into_what_binds_its_symbol() -> None:
    relation = Relation(-x * exp(-2 * x**2), Limit(exp(-(x**2)), x, oo), "<=")  # false for x < 0
    assert Cover("signs", (x,)).cases(relation) == ()


def _integral_with_a_jump() -> tuple[Relation, tuple[Value, ...]]:
    # it is 1 + a for a > 0, and 0 for a = 0
    whole = Integral((a + a**2) / (1 + a * t) ** 2, (t, 0, oo))
    limit = improper(whole)
    assert limit is not None
    ((_, _, bound),) = limit.args[0].limits
    f = -(a + a**2) / (a * (1 + a * t))
    between = f.xreplace({t: bound}) - f.xreplace({t: S.Zero})
    steps = (
        Value(whole, limit, Improper()),
        Value(limit.args[0], between, Primitive(t, f)),
        _limit_of(between, bound),
    )
    return Relation(whole, 1 + a), steps


def _sum_with_a_jump() -> tuple[Relation, tuple[Value, ...]]:
    total = Sum((a + a**2) / ((1 + a * j) * (1 + a * j + a)), (j, 0, N))
    f = -(a + a**2) / (a * (1 + a * j))
    value = f.xreplace({j: N + 1}) - f.xreplace({j: S.Zero})
    return Relation(Limit(total, N, oo), 1 + a), (Value(total, value, Antidifference(j, f)), _limit_of(value, N))


def _limit_of(inside: Expr, variable: Any) -> Value:
    return Value(Limit(inside, variable, oo), 1 + a, SeriesAtLimit((3,)))


@pytest.mark.parametrize("jump", [_integral_with_a_jump, _sum_with_a_jump])
def test_a_value_within_a_limit_divides_by_no_more_than_the_limit(jump: Any) -> None:
    relation, steps = jump()
    form = identity(Relation(1 + a, 1 + a))
    assert form is not None
    assert not Evaluated(steps, form).check(relation)
    assert decide(relation.lhs, relation.rhs).verdict == "refuted"


def test_where_a_text_divides_by_zero_under_an_integral_it_is_not_false() -> None:
    text = "Integral(a**2/((1 + a*t)**2*a), (t, 0, oo)) = 1"
    assert decide(text, nonnegative="a").verdict != "refuted"
    assert decide("Integral(a/(1 + a*t)**2, (t, 0, oo)) = 1", nonnegative="a").verdict == "refuted"


def test_there_is_no_derivative_by_a_whole_number() -> None:
    with pytest.raises(ValueError, match="derivative by a whole number"):
        decide("Derivative(sin(pi*n), n) = 0", integer="n")
    with pytest.raises(ValueError, match="derivative by a whole number"):
        decide(Derivative(N**2, N), 2 * N)
    assert decide(Derivative(x**2, x), Integer(2) * x).verdict == "proved"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sum((j**12 + 3)/((j + 1)**6*(j + a)**6), (j, 1, N)) <= N/10**6", "N a"),
        ("Sum(1/(j*(j + 100000)), (j, 1, N)) <= N/10**6", "N"),
        ("Sum((j**3 + 2)/((j + a)**2*(j + b)), (j, 1, N)) <= N/10**6", "N a b"),
    ],
)
def test_an_antidifference_that_takes_long_is_not_looked_for(text: str, names: str) -> None:
    assert antidifference(expression(text.split(" <=")[0], Names(positive=names)).args[0], j) is None
    found = decide(text, positive=names, integer="N", seconds=1)
    assert found.verdict != "proved" and found.seconds < 4
