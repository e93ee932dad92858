"""The gradient of a loss in high precision: when the rescaled clock serves, and how far the rest of the way is."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import mpmath
import pytest

import dlnsym as dln
from dlnsym.algebra import exact
from dlnsym.flow.chart import PreciseChart
from dlnsym.flow.numbers import EMPTY, SYSTEMS, State
from dlnsym.flow.points import precise_point
from dlnsym.flow.power import Power
from dlnsym.flow.singular import NotPositiveError, Singular
from dlnsym.flow.terms import PreciseGradient

MP = SYSTEMS["mpmath"]
EVERY = [[1, 1], [1, 1]]
W = [["1", "1/10"], ["1/5", "1/2"]]


def entered(loss: Any, w: Any, depth: float, bits: int, chart: type = Power) -> tuple[PreciseGradient, State]:
    rows = tuple(tuple(Fraction(x) for x in row) for row in w)
    point = precise_point(MP, rows, 2, bits)
    of: PreciseChart = Power(MP, depth, 2) if chart is Power else Singular(MP, depth, (2, 2))
    return PreciseGradient(of, loss), of.start(point)


@pytest.mark.parametrize(
    ("depth", "factor", "escapes"),
    [
        (3, "1/100", True),
        (3, "1/5", True),
        (3, "1/3", False),
        (3, "10", False),
        (math.inf, "1/100", True),
        (2, "1/100", False),
        (1, "1/100", False),
    ],
)
def test_where_the_rescaled_clock_serves(depth: float, factor: str, escapes: bool) -> None:
    """From three bits below the size of what is observed, 2; what is not observed plays no part."""
    loss = dln.CompletionProblem([["0.5", "1000"], ["2", "0.2"]], [[1, 0], [1, 1]])
    small = [[Fraction(x) * Fraction(factor) for x in row] for row in W]
    with MP.working(160):
        term, state = entered(loss, small, depth, 160)
        assert term.escapes(state) is escapes
        term, state = entered(loss, small, depth, 160, Singular)
        assert not term.escapes(state)


@pytest.mark.parametrize(("factor", "escapes"), [("1/100", True), ("1", False)])
def test_the_size_of_a_rectangular_target_is_known(factor: str, escapes: bool) -> None:
    rows = exact.matrix("W", [[Fraction(x) * Fraction(factor) for x in row] for row in ([1, 2, 0], [0, 1, 1])])
    with MP.working(160):
        chart, point = Power(MP, 3, 2), precise_point(MP, rows, 2, 160)
        assert (
            PreciseGradient(chart, dln.CompletionProblem([[1, 2, 3], [3, 2, 1]])).escapes(chart.start(point)) is escapes
        )


def test_a_singular_value_that_is_not_positive_ends_the_flow_in_singular_coordinates() -> None:
    with MP.working(160):
        term, state = entered(dln.CompletionProblem(EVERY, EVERY), W, 3, 160, Singular)
        for value in (0, -1):
            state[1][1, 0] = value
            with pytest.raises(NotPositiveError):
                term.rates(state)


def test_the_rest_of_the_way_is_known_near_a_minimiser_alone() -> None:
    """All entries are observed, so that |∂E| falls like e^{−αt}, and W moves by less than λ_11 |∂E|/α more."""
    goal = [["1", "0.5"], ["0.25", "2"]]
    near = [[Fraction(x) + Fraction(k, 10**60) for k, x in enumerate(row)] for row in goal]
    loss = dln.CompletionProblem(goal, EVERY)
    with MP.working(400):
        for depth in (1, 3, math.inf):
            term, state = entered(loss, near, depth, 400)
            left = term.rest(state, -60.0)
            assert left is not None
            # the distance is 1e-60, below the bound; and the bound is no more than some thousand times that
            assert -60 * math.log2(10) - 3 < left < -60 * math.log2(10) + 12
            assert term.rest(state, left + 1) == left
            assert term.rest(state, left) is term.rest(state, left - 1) is None
            assert term.rest(state, -230.0) is None
            assert term.rest(entered(loss, goal, depth, 400)[1], -1e6) == EMPTY
            assert term.rest(entered(loss, W, depth, 400)[1], -20.0) is None
        # in these coordinates it is not known how far they move
        term, state = entered(loss, near, 3, 400, Singular)
        assert term.rest(state, -60.0) is None


class WithoutHessian:
    """A loss as it is, of which no second derivatives are known."""

    def __init__(self, loss: Any) -> None:
        self.shape, self.value, self.gradient, self.exact = loss.shape, loss.value, loss.gradient, loss.exact


def test_without_second_derivatives_no_rest_of_the_way_is_known() -> None:
    goal = [["1", "0.5"], ["0.25", "2"]]
    near = [[Fraction(x) + Fraction(k, 10**60) for k, x in enumerate(row)] for row in goal]
    loss = dln.CompletionProblem(goal, EVERY)
    with MP.working(400):
        assert entered(loss, near, 3, 400)[0].rest(entered(loss, near, 3, 400)[1], -60.0) is not None
        term, state = entered(WithoutHessian(loss), near, 3, 400)
        assert term.rest(state, -60.0) is None


@pytest.mark.parametrize("depth", [1, 2, 5, math.inf])
@pytest.mark.parametrize("scale", [-3, 0, 4])
def test_how_far_there_is_to_go_to_a_multiple_of_the_identity(depth: float, scale: int) -> None:
    """At W = σ all rates are σ^{2−2/N}, and twice 2|W||∂E|/α over the scale of a root, σ^{2/N}/N, is 4 d N |∂E|/σ.

    At infinite depth it is that without the N, over the scale 1 of a logarithm.
    """
    goal = [[Fraction(2) ** scale * (k == l) for l in range(2)] for k in range(2)]
    near = [[goal[0][0] + Fraction(1, 2**200), goal[0][1]], goal[1]]
    with MP.working(400):
        term, state = entered(dln.CompletionProblem([[float(x) for x in row] for row in goal], EVERY), near, depth, 400)
        found = term.rest(state, -60.0)
        assert found == pytest.approx(-200 + 3 - scale + (math.log2(depth) if depth < 50 else 0))


@pytest.mark.parametrize(("small", "known"), [("0.01", True), ("0.0005", False)])
def test_a_rate_of_attraction_that_may_be_rounding_is_not_relied_on(small: str, known: bool) -> None:
    """At infinite depth the rates at diag(1, s) run from 1 to s²."""
    goal = [["1", "0"], ["0", small]]
    near = [[1 + Fraction(1, 2**200), 0], [0, small]]
    with MP.working(400):
        term, state = entered(dln.CompletionProblem(goal, EVERY), near, math.inf, 400)
        assert (term.rest(state, -60.0) is not None) is known


def test_a_root_that_is_lost_asks_for_more_bits() -> None:
    with MP.working(160):
        term, state = entered(dln.CompletionProblem(EVERY, EVERY), W, 2, 160)
        lost = [state[0], mpmath.diag([1, 0]), state[2]]
        w, left, right = term.chart.scales(lost)
        assert term.chart.aims(lost) == pytest.approx([w, left - 160 - 64, right - 160 - 64])
        # and reads as a singular value of 0
        lost[1] = mpmath.diag([1, -(mpmath.mpf(2) ** -200)])
        assert term.chart.singular_values(lost) == (1, 0)


@pytest.mark.parametrize("depth", [2, 16])
def test_an_error_at_the_size_that_is_aimed_at_is_one_of_the_smallest_singular_value(depth: int) -> None:
    """σ^{2/N} off by 2^{−30} of σ^{2/N}/N is σ off by 2^{−31} of itself."""
    with MP.working(400):
        term, state = entered(dln.CompletionProblem(EVERY, EVERY), [["1", 0], [0, "1e-20"]], depth, 400)
        _, left, right = term.chart.aims(state)
        assert left == right
        off = term.chart.singular_values([state[0], state[1] + mpmath.mpf(2) ** (left - 30) * mpmath.eye(2), state[2]])
        assert float(mpmath.log(off[1] * 10**20 - 1, 2)) == pytest.approx(-31, abs=1e-6)


def test_at_depth_one_singular_values_are_those_of_w_itself() -> None:
    """Its square W W^T has lost one that is small."""
    tiny = Fraction(1, 10**40)
    w = [[Fraction(3, 5), -Fraction(4, 5) * tiny], [Fraction(4, 5), Fraction(3, 5) * tiny]]
    with MP.working(160):
        term, state = entered(dln.CompletionProblem(EVERY, EVERY), w, 1, 160)
        assert abs(term.chart.singular_values(state)[1] * 10**40 - 1) < 1e-6


def test_an_exact_matrix_is_entered_as_it_stands() -> None:
    with MP.working(300):
        rows = exact.matrix("W", [["0.1", "1e-80"], ["0", "1"]])
        state = Power(MP, 3, 2).start(precise_point(MP, rows, 2, 300))
        assert state[0][0, 1] * mpmath.mpf(10) ** 80 == pytest.approx(1, abs=1e-80)
