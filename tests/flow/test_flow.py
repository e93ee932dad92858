"""The flow at high precision: its coordinates, their sizes and scales, and where each of them serves."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise
from typing import Any

import mpmath
import pytest
from dlnsym.flow.coordinates import LayerFlow, NotPositiveError, PowerFlow, SvdFlow, Task, balanced, decompose

import dlnsym as dln
from dlnsym.algebra.exact import Rows
from dlnsym.flow.numbers import EMPTY, SYSTEMS, Numbers, State

BITS = 160
MP = SYSTEMS["mpmath"]


def exact(rows: list[list[Any]]) -> Rows:
    return tuple(tuple(Fraction(x) for x in row) for row in rows)


TARGET = exact([["1/2", "-1/3"], ["2", "1/5"]])
MASK = (True, False, True, True)
W = exact([["1", "1/10"], ["1/5", "1/2"]])


def entries(m: Any) -> list[Any]:
    return [x for row in m.tolist() for x in row]


def along(flow: Any, state: State, change: Any) -> list[Any]:
    """What a function of the state changes by per unit of time, by differences of both sides: error h²."""
    h = mpmath.mpf(10) ** -20
    ahead, behind = ([m + r * s for m, r in zip(state, flow.rates(state), strict=True)] for s in (h, -h))
    return entries((change(ahead) - change(behind)) / (2 * h))


@pytest.mark.parametrize("depth", [1, 2, 3, 7, math.inf])
def test_the_coordinates_move_with_the_same_flow(depth: float) -> None:
    """W, its roots or logarithms, its singular values and frames, and its weights."""
    with MP.working(BITS):
        svd = decompose(W, 2, BITS)
        task = Task(TARGET, MASK, depth)
        power, singular = PowerFlow(task, MP), SvdFlow(task, MP)
        state, frames = power.start(W, svd), singular.start(svd)
        velocity = power.rates(state)[0]
        assert mpmath.mnorm(power.matrix(state) - singular.matrix(frames), "inf") < 1e-44
        for ours, theirs in zip(entries(velocity), along(singular, frames, singular.matrix), strict=True):
            assert abs(ours - theirs) < 1e-25
        if depth < 50:
            layers = LayerFlow(task, MP)
            upstairs = [mpmath.matrix(m) for m in balanced(svd, int(depth), 2)]
            assert len(upstairs) == depth
            assert mpmath.mnorm(layers.matrix(upstairs) - power.matrix(state), "inf") < 1e-44
            for ours, theirs in zip(entries(velocity), along(layers, upstairs, layers.matrix), strict=True):
                assert abs(ours - theirs) < 1e-25
        # S^N = W W^T and T^N = W^T W, or the exponentials of P and Q, go on holding
        for k, square in ((1, state[0] * state[0].T), (2, state[0].T * state[0])):
            back = (lambda s, k=k: mpmath.expm(s[k])) if depth == math.inf else (lambda s, k=k: s[k] ** int(depth))
            assert mpmath.mnorm(back(state) - square, "inf") < 1e-40

            def of_w(s: State, k: int = k) -> Any:
                return s[0] * s[0].T if k == 1 else s[0].T * s[0]

            for ours, theirs in zip(along(power, state, back), along(power, state, of_w), strict=True):
                assert abs(ours - theirs) < 1e-24
        values = [power.singular_values(state), singular.singular_values(frames)]
        for a, b, c in zip(*values, svd.sigma, strict=True):
            assert abs(a - c) < 1e-40 and abs(b - c) < 1e-46


def test_the_velocity_is_minus_the_gradient_in_the_metric() -> None:
    with MP.working(BITS):
        task = Task(TARGET, MASK, 4)
        power = PowerFlow(task, MP)
        state = power.start(W, decompose(W, 2, BITS))
        g = power.gradient(state[0])
        assert entries(g) == pytest.approx([0.5, 0, -1.8, 0.3])
        rough = -dln.operator([[1, 0.1], [0.2, 0.5]], [[0.5, 0], [-1.8, 0.3]], 4)
        assert [float(x) for x in entries(power.rates(state)[0])] == pytest.approx(rough.ravel().tolist(), rel=1e-13)


@pytest.mark.parametrize("name", ["mpmath", "arb"])
def test_sizes_and_scales(name: str) -> None:
    numbers: Numbers = SYSTEMS[name]
    with numbers.working(BITS):
        small = exact([["1/4", 0], [0, "1/64"]])
        svd = decompose(small, 2, BITS)
        deep, endless, linear = (PowerFlow(Task(TARGET, MASK, n), numbers) for n in (3, math.inf, 1))
        states = {flow: flow.start(small, svd) for flow in (deep, endless, linear)}
        for flow, state in states.items():
            assert flow.size(state) == pytest.approx(-2)
            assert float(flow.pace(state)) == pytest.approx(
                math.hypot(1 / 4, 1 / 64) ** (2 / flow.task.depth - 1), rel=1e-12
            )
        root = -4 / 3 - math.log2(3)
        assert deep.scales(states[deep]) == pytest.approx([-2, root, root])
        assert deep.aims(states[deep]) == pytest.approx([-2, -4 - math.log2(3), -4 - math.log2(3)])
        assert endless.scales(states[endless]) == pytest.approx([-2, 0, 0])
        assert endless.aims(states[endless]) == pytest.approx([-2, 0, 0])
        assert linear.aims(states[linear]) == linear.scales(states[linear]) == pytest.approx([-2, -4, -4])
        singular = SvdFlow(deep.task, numbers)
        assert singular.scales(singular.start(svd)) == singular.aims(singular.start(svd)) == pytest.approx([-2, 0, 0])
        layers = LayerFlow(deep.task, numbers)
        one, zero = exact([[4, 0], [0, 1]]), exact([[0, 0], [0, 0]])
        assert layers.scales(layers.start([one, small, one])) == pytest.approx([2, 2, 2])
        assert layers.size(layers.start([one, small, one])) == pytest.approx(2)
        assert layers.scales(layers.start([zero, zero, zero])) == [0, 0, 0]
        assert layers.size(layers.start([zero, one, one])) == EMPTY


def test_a_root_that_is_lost_asks_for_more_bits() -> None:
    with MP.working(BITS):
        flow = PowerFlow(Task(TARGET, MASK, 2), MP)
        state = flow.start(W, decompose(W, 2, BITS))
        lost = [state[0], mpmath.diag([1, 0]), state[2]]
        w, left, right = flow.scales(lost)
        assert flow.aims(lost) == pytest.approx([w, left - BITS - 64, right - BITS - 64])
        # and reads as a singular value of 0
        lost[1] = mpmath.diag([1, -(mpmath.mpf(2) ** -200)])
        assert flow.singular_values(lost) == (1, 0)


@pytest.mark.parametrize(
    ("depth", "factor", "tiny"),
    [
        (3, Fraction(1, 100), True),
        (3, Fraction(1, 5), True),
        (3, Fraction(1, 4), False),
        (3, Fraction(10), False),
        (math.inf, Fraction(1, 100), True),
        (2, Fraction(1, 100), False),
        (1, Fraction(1, 100), False),
    ],
)
def test_where_the_rescaled_clock_serves(depth: float, factor: Fraction, tiny: bool) -> None:
    """From three bits below the largest entry that is observed, 2; what is not observed plays no part."""
    far = ((TARGET[0][0], Fraction(1000)), TARGET[1])
    with MP.working(BITS):
        w = tuple(tuple(x * factor for x in row) for row in W)
        flow = PowerFlow(Task(far, MASK, depth), MP)
        assert flow.tiny(flow.start(w, decompose(w, 2, BITS))) is tiny
        assert not SvdFlow(flow.task, MP).tiny([])


def test_a_singular_value_that_is_not_positive_ends_the_flow_in_singular_coordinates() -> None:
    with MP.working(BITS):
        flow = SvdFlow(Task(TARGET, MASK, 3), MP)
        state = flow.start(decompose(W, 2, BITS))
        for value in (0, -1):
            state[0][1, 0] = value
            with pytest.raises(NotPositiveError):
                flow.rates(state)


def test_rest_is_known_near_a_minimiser_alone() -> None:
    """All entries are observed, so that |∂E| falls like e^{−αt}, and W moves by less than λ_11 |∂E|/α more."""
    with MP.working(400):
        near = tuple(
            tuple(x + Fraction(k, 10**60) for k, x in enumerate(row)) for row in exact([["1", "1/2"], ["1/4", "2"]])
        )
        goal = exact([["1", "1/2"], ["1/4", "2"]])
        for depth in (1, 3, math.inf):
            flow = PowerFlow(Task(goal, (True,) * 4, depth), MP)
            state = flow.start(near, decompose(near, 2, 400))
            left = flow.rest(state, -60.0)
            assert left is not None
            # the distance is 1e-60, below the bound; and the bound is no more than some thousand times that
            assert -60 * math.log2(10) - 3 < left < -60 * math.log2(10) + 12
            assert flow.rest(state, left + 1) == left
            assert flow.rest(state, left) is flow.rest(state, left - 1) is None
            assert flow.rest(state, -230.0) is None
            there = flow.start(goal, decompose(goal, 2, 400))
            assert flow.rest(there, -1e6) == EMPTY
            far = flow.start(W, decompose(W, 2, 400))
            assert flow.rest(far, -20.0) is None
        # where nothing attracts, nothing is known
        blind = PowerFlow(Task(goal, (True, False, False, False), 3), MP)
        singular = exact([["1", "0"], ["0", "1/100000000000000000000"]])
        assert blind.rest(blind.start(singular, decompose(singular, 2, 400)), -60.0) == EMPTY
        assert SvdFlow(Task(goal, (True,) * 4, 3), MP).rest([], -60.0) is None


@pytest.mark.parametrize("depth", [1, 2, 5, math.inf])
@pytest.mark.parametrize("scale", [-3, 0, 4])
def test_how_far_there_is_to_go_to_a_multiple_of_the_identity(depth: float, scale: int) -> None:
    """At W = σ all rates are σ^{2−2/N}, and twice 2|W||∂E|/α over the scale of a root, σ^{2/N}/N, is 4 d N |∂E|/σ.

    At infinite depth it is that without the N, over the scale 1 of a logarithm.
    """
    with MP.working(400):
        goal = tuple(tuple(Fraction(2) ** scale * (k == l) for l in range(2)) for k in range(2))
        near = ((goal[0][0] + Fraction(1, 2**200), goal[0][1]), goal[1])
        flow = PowerFlow(Task(goal, (True,) * 4, depth), MP)
        found = flow.rest(flow.start(near, decompose(near, 2, 400)), -60.0)
        assert found == pytest.approx(-200 + 3 - scale + (math.log2(depth) if depth < 50 else 0))


@pytest.mark.parametrize(("small", "known"), [("1/100", True), ("1/2000", False)])
def test_a_rate_of_attraction_that_may_be_rounding_is_not_relied_on(small: str, known: bool) -> None:
    """At infinite depth the rates at diag(1, s) run from 1 to s²."""
    with MP.working(400):
        goal = exact([["1", "0"], ["0", small]])
        near = ((goal[0][0] + Fraction(1, 2**200), goal[0][1]), goal[1])
        flow = PowerFlow(Task(goal, (True,) * 4, math.inf), MP)
        found = flow.rest(flow.start(near, decompose(near, 2, 400)), -60.0)
        assert (found is not None) is known


@pytest.mark.parametrize("smallest", ["1/3", "1e-30", "1e-300"])
def test_every_singular_value_is_decomposed_to_the_bits_asked_for(smallest: str) -> None:
    tiny = Fraction(smallest)
    w = ((Fraction(3, 5), -Fraction(4, 5) * tiny), (Fraction(4, 5), Fraction(3, 5) * tiny))
    svd = decompose(w, 2, 120)
    with mpmath.workprec(300):
        assert abs(svd.sigma[0] - 1) < mpmath.mpf(2) ** -118
        assert abs(svd.sigma[1] / (mpmath.mpf(tiny.numerator) / tiny.denominator) - 1) < mpmath.mpf(2) ** -118
        assert svd.U.rows == svd.V.rows == 2
    first = decompose(w, 1, 120)
    assert len(first.sigma) == first.U.cols == first.V.cols == 1
    with mpmath.workprec(120):
        assert abs(first.sigma[0] - 1) < mpmath.mpf(2) ** -118


def test_a_singular_value_that_vanishes_at_first_sight_is_found_with_more_bits() -> None:
    tiny = Fraction(1, 10**90)
    svd = decompose(((Fraction(1), Fraction(1)), (Fraction(1), 1 + tiny)), 2, 120)
    with mpmath.workprec(300):
        # σ_1 σ_2 = |det W|
        assert abs(svd.sigma[0] * svd.sigma[1] * 10**90 - 1) < mpmath.mpf(2) ** -118


def test_at_depth_one_singular_values_are_those_of_w_itself() -> None:
    """Its square W W^T has lost one that is small."""
    tiny = Fraction(1, 10**40)
    w = ((Fraction(3, 5), -Fraction(4, 5) * tiny), (Fraction(4, 5), Fraction(3, 5) * tiny))
    with MP.working(BITS):
        flow = PowerFlow(Task(TARGET, MASK, 1), MP)
        values = flow.singular_values(flow.start(w, decompose(w, 2, BITS)))
        assert abs(values[1] * 10**40 - 1) < 1e-6


def test_weights_of_every_depth_are_balanced() -> None:
    with mpmath.workprec(BITS):
        w = exact([["0.5", "0.25"], ["0.5", "0.25"]])
        for depth, rank in ((1, 1), (2, 1), (3, 1), (4, 2), (5, 2)):
            matrix = W if rank == 2 else w
            layers = balanced(decompose(matrix, rank, BITS), depth, 2)
            assert len(layers) == depth
            product = mpmath.eye(2)
            for layer in layers:
                product = product * layer
            assert all(
                abs(x - y) < 1e-45 for x, y in zip(entries(product), [x for r in matrix for x in r], strict=True)
            )
            for above, below in pairwise(layers):
                assert mpmath.mnorm(above.T * above - below * below.T, "inf") < 1e-45
