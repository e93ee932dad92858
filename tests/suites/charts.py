"""What every chart has to pass: it is a coordinate system, and the flow in it is the flow.

A chart's test class inherits :class:`ChartSuite` and says how the chart is made and for what depths, shapes and ranks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, ClassVar

import mpmath
import numpy as np
import pytest

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.flow.numbers import SYSTEMS
from dlnsym.flow.points import FloatPoint, precise_point
from dlnsym.flow.terms import Gradient

Case = tuple[float, tuple[int, int], int]
"""Depth, shape, rank."""


class Quartic:
    """A loss that is not quadratic, of any shape: Σ (w − φ)⁴/4 with φ = 1/4, 2/4, …; in floats and more."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self.shape = shape
        self.target = np.arange(1.0, 1 + shape[0] * shape[1]).reshape(shape) / 4

    def value(self, W: Any) -> Any:
        return ((np.asarray(W) - self.target) ** 4).sum(axis=(-2, -1)) / 4

    def gradient(self, W: Any) -> Any:
        return (np.asarray(W) - self.target) ** 3

    def to_json(self) -> dict[str, Any]:
        return {"kind": "Quartic", "shape": list(self.shape)}

    def exact(self, numbers: Any) -> Any:
        return _ExactQuartic(self, numbers)


class Slope:
    """A loss with the given gradient at every W."""

    def __init__(self, gradient: Array) -> None:
        self._gradient = gradient

    def value(self, W: Array) -> Array:
        value: Array = (self._gradient * W).sum(axis=(-2, -1))
        return value

    def gradient(self, W: Array) -> Array:
        return self._gradient


class _ExactQuartic:
    def __init__(self, loss: Quartic, numbers: Any) -> None:
        self._target, self._numbers = loss.target.tolist(), numbers

    def _deviation(self, w: Any) -> list[list[Any]]:
        return [[x - y for x, y in zip(*rows, strict=True)] for rows in zip(w.tolist(), self._target, strict=True)]

    def value(self, w: Any) -> Any:
        return sum(x**4 for row in self._deviation(w) for x in row) / 4

    def gradient(self, w: Any) -> Any:
        return self._numbers.of_numbers([[x**3 for x in row] for row in self._deviation(w)])


def completion(shape: tuple[int, int]) -> dln.CompletionProblem:
    """A completion problem that observes about half of the entries."""
    target = np.cos(np.arange(shape[0] * shape[1]).reshape(shape) + 1)
    return dln.CompletionProblem(target, (np.arange(shape[0])[:, None] + 2 * np.arange(shape[1])) % 3 != 1)


def start(shape: tuple[int, int], rank: int, seed: int) -> Array:
    """A matrix with singular values 1, 0.6, 0.36, … up to its rank."""
    rng = np.random.default_rng(seed)
    u, _, vt = np.linalg.svd(rng.standard_normal(shape), full_matrices=False)
    w: Array = (u[:, :rank] * 0.6 ** np.arange(rank)) @ vt[:rank]
    return w


def velocity(case: Case, w: Array, gradient: Array) -> Array:
    """A_{N,W}(∂E) on the matrices of the rank."""
    depth, shape, rank = case
    return dln.Manifold(depth, shape, rank).at(w).operator(gradient)


def square(shape: tuple[int, int]) -> bool:
    return shape[0] == shape[1]


class ChartSuite:
    """Charts of float64."""

    cases: ClassVar[Sequence[Case]]
    tolerance: ClassVar[float] = 1e-8
    """Of a difference quotient of order 4, relative to the largest rate."""

    def chart(self, depth: float, shape: tuple[int, int], rank: int) -> Any:
        raise NotImplementedError

    def losses(self, shape: tuple[int, int]) -> list[Any]:
        return [Quartic(shape), *([completion(shape)] if square(shape) else [])]

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        if "case" in metafunc.fixturenames:
            ids = [f"depth {n:g}, {m} x {k}, rank {r}" for n, (m, k), r in self.cases]
            metafunc.parametrize("case", self.cases, ids=ids)

    @pytest.fixture
    def batch(self, case: Case) -> Array:
        _, shape, rank = case
        return np.stack([start(shape, rank, seed) for seed in range(3)])

    def test_a_matrix_comes_back(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        np.testing.assert_allclose(chart.matrix(chart.start(FloatPoint(batch))), batch, rtol=0, atol=1e-14)

    def test_the_loss_is_that_of_the_matrix(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        for loss in self.losses(case[1]):
            value = chart.adapted(loss).value(chart.start(FloatPoint(batch)))
            np.testing.assert_allclose(value, loss.value(batch), rtol=1e-12)

    def test_w_moves_against_the_gradient_in_the_metric(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        for loss in self.losses(case[1]):
            state = chart.start(FloatPoint(batch))
            rates, pace = Gradient(chart, loss).motion(state)
            h = 2e-3 / float(max(np.abs(r).max() for r in rates))
            near, far = (
                chart.matrix(self.moved(chart, state, rates, k * h))
                - chart.matrix(self.moved(chart, state, rates, -k * h))
                for k in (1, 2)
            )
            found = (8 * near - far) / (12 * h)
            wanted = -velocity(case, batch, loss.gradient(batch)) * np.reshape(pace, (-1, 1, 1))
            np.testing.assert_allclose(found, wanted, rtol=0, atol=self.tolerance * np.abs(wanted).max())

    def test_settling_leaves_a_state_of_the_flow_where_it_is(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        state = chart.start(FloatPoint(batch))
        settled = chart.matrix(chart.settle([np.copy(c) for c in state]))
        np.testing.assert_allclose(settled, batch, rtol=0, atol=1e-13)

    def test_the_decomposition_is_that_of_w_wherever_the_flow_has_taken_it(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        state = chart.start(FloatPoint(batch))
        rates, _ = Gradient(chart, Quartic(case[1])).motion(state)
        h = 0.05 / float(max(np.abs(r).max() for r in rates))
        there = chart.settle(self.moved(chart, state, rates, h))
        u, sigma, vt = chart.decomposed(there)
        np.testing.assert_allclose((u * sigma[:, None, :]) @ vt, chart.matrix(there), rtol=0, atol=1e-14)
        assert (sigma >= 0).all()

    def test_errors_are_relative(self, case: Case, batch: Array) -> None:
        """An error of a share of W, in the direction of the flow, has about that size, whatever the scale of W."""
        depth, shape, rank = case
        for scale in (1.0, 1e-6):
            chart = self.chart(depth, shape, rank)
            state = chart.start(FloatPoint(scale * batch))
            rates, _ = Gradient(chart, Quartic(shape)).motion(state)
            moving = state[: chart.moving]
            share = 1e-3 / np.sqrt(chart.squares(rates, moving))
            error = [r * share.reshape(-1, *[1] * (np.ndim(r) - 1)) for r in rates]
            moved = chart.matrix([*(c + e for c, e in zip(moving, error, strict=True)), *state[chart.moving :]])
            relative = np.abs(moved - scale * batch).max(axis=(1, 2)) / np.abs(scale * batch).max(axis=(1, 2))
            assert (relative < 1e-2).all() and (relative > 1e-7).all()

    def test_a_lane_does_not_depend_on_its_company(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        together = Gradient(chart, Quartic(case[1])).motion(chart.start(FloatPoint(batch))).rates
        for k in range(len(batch)):
            alone = Gradient(chart, Quartic(case[1])).motion(chart.start(FloatPoint(batch[k : k + 1]))).rates
            for ours, theirs in zip(alone, together, strict=True):
                # one number may stand for that of every lane
                mine, there = (x[at] if np.ndim(x) else x for x, at in ((ours, 0), (theirs, k)))
                np.testing.assert_array_equal(mine, there)

    def test_0_is_told_apart_beyond_depth_one(self, case: Case, batch: Array) -> None:
        chart = self.chart(*case)
        small, usual = (chart.vanishes(chart.start(FloatPoint(scale * batch))) for scale in (1e-120, 1.0))
        if case[0] == 1:
            assert small is usual is None
        else:
            assert small.all() and not usual.any()

    def test_w_rests_where_its_largest_singular_value_stays_and_no_other_grows(self, case: Case, batch: Array) -> None:
        """Whatever the size of ∂E, which turns W by its other entries; at depth one no part of it may be left."""
        depth, _, rank = case
        chart = self.chart(*case)
        state = chart.start(FloatPoint(batch))
        u, _, vt = np.linalg.svd(batch, full_matrices=False)

        def rests(k: int, entry: float, size: float) -> Any:
            inner = 1 - np.eye(rank)
            inner[k, k] = entry
            loss = Slope(size * (u[..., :rank] @ inner @ vt[..., :rank, :]))
            return chart.is_at_rest(state, chart.adapted(loss).gradient(state))

        assert rests(0, 1.0, 0.0).all()
        for size in (1e-12, 1.0, 1e9):
            if depth == 1:
                assert not rests(0, 1.0, size).any() and rests(0, 1.0, 1e-17).all()
                continue
            for k in range(rank):
                assert not rests(k, -0.1, size).any()
                assert rests(k, 0.1, size).all() == (k > 0)
                assert rests(k, 1e-5, size).all() == rests(k, -1e-5, size).all() == (rank > 1)

    def moved(self, chart: Any, state: Any, rates: Any, h: float) -> Any:
        moving = zip(state[: chart.moving], rates, strict=True)
        return [*(c + h * r for c, r in moving), *state[chart.moving :]]


class PreciseChartSuite:
    """Charts in high precision."""

    cases: ClassVar[Sequence[Case]]
    bits: ClassVar[int] = 160

    def chart(self, numbers: Any, depth: float, shape: tuple[int, int], rank: int, point: Any) -> Any:
        raise NotImplementedError

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        if "case" in metafunc.fixturenames:
            ids = [f"depth {n:g}, {m} x {k}, rank {r}" for n, (m, k), r in self.cases]
            metafunc.parametrize("case", self.cases, ids=ids)
        if "system" in metafunc.fixturenames:
            metafunc.parametrize("system", ["mpmath", "arb"])

    def entered(self, numbers: Any, case: Case) -> tuple[Any, Any, Any]:
        """A chart, a state and the matrix there as mpmath has it."""
        depth, shape, rank = case
        rows = dln.algebra.exact.matrix("W", start(shape, rank, 1))
        point = precise_point(numbers, rows, rank, self.bits)
        chart = self.chart(numbers, depth, shape, rank, point)
        whole = mpmath.matrix(start(shape, rank, 1).tolist())
        if rank < min(shape):
            whole = point.U * mpmath.diag(list(point.singular_values)) * point.V.T
        return chart, chart.start(point), whole

    def test_a_matrix_comes_back(self, case: Case, system: str) -> None:
        numbers = SYSTEMS[system]
        with numbers.working(self.bits):
            chart, state, whole = self.entered(numbers, case)
            assert mpmath.mnorm(numbers.to_mpmath(chart.matrix(state)) - whole, "inf") < 1e-44

    def test_w_moves_against_the_gradient_in_the_metric(self, case: Case, system: str) -> None:
        """By a difference quotient: error h² or what rounding does over h."""
        numbers = SYSTEMS[system]
        with numbers.working(self.bits):
            chart, state, whole = self.entered(numbers, case)
            loss = Quartic(case[1])
            term = Gradient(chart, loss.exact(numbers))
            rates, pace = term.motion([numbers.centre(m) for m in state])
            assert pace == 1
            h = numbers.ratio(dln.algebra.exact.rational("h", "1e-20"))
            ahead, behind = ([numbers.centre(m + r * s) for m, r in zip(state, rates, strict=True)] for s in (h, -h))
            change = numbers.to_mpmath(chart.matrix(ahead)) - numbers.to_mpmath(chart.matrix(behind))
            found = np.array((change * mpmath.mpf(10) ** 20 / 2).tolist(), dtype=float)
            w = np.array(whole.tolist(), dtype=float)
            np.testing.assert_allclose(found, -velocity(case, w, loss.gradient(w)), rtol=1e-9, atol=1e-11)

    def test_singular_values_fall_and_have_their_digits(self, case: Case) -> None:
        numbers = SYSTEMS["mpmath"]
        with numbers.working(self.bits):
            chart, state, _ = self.entered(numbers, case)
            found = [float(s) for s in chart.singular_values(state)][: case[2]]
            np.testing.assert_allclose(found, 0.6 ** np.arange(case[2]), rtol=1e-14)

    def test_scales_are_those_of_the_state(self, case: Case, system: str) -> None:
        """A state that is off by a share of its scales has a W that is off by about that share of its size."""
        numbers = SYSTEMS[system]
        with numbers.working(self.bits):
            chart, state, _ = self.entered(numbers, case)
            scales = chart.scales(state)
            assert len(scales) == len(chart.aims(state)) == len(state)
            share = [numbers.ratio(Fraction(2) ** (math.ceil(scale) - 60)) for scale in scales]
            shifted = [
                m + numbers.of_numbers([[s] * len(row) for row in m.tolist()])
                for m, s in zip(state, share, strict=True)
            ]
            off = numbers.size(numbers.centre(chart.matrix(shifted) - chart.matrix(state))) - chart.size(state)
            assert -60 - 6 < off < -60 + 6 + math.log2(min(case[0], 100))
