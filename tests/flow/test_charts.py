"""The charts, each in the suite of all."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from suites.charts import Case, ChartSuite, PreciseChartSuite, Quartic, start

from dlnsym._shared.validate import Array
from dlnsym.algebra import exact
from dlnsym.flow.euclidean import Euclidean
from dlnsym.flow.halves import Halves
from dlnsym.flow.layers import Layers
from dlnsym.flow.leaf import LeafPower
from dlnsym.flow.numbers import FLOATS, SYSTEMS
from dlnsym.flow.points import FloatPoint, precise_point
from dlnsym.flow.power import Power
from dlnsym.flow.singular import LogSingular, Singular
from dlnsym.flow.terms import Gradient

SQUARE = [(n, (d, d), d) for n in (2, 3, 20, math.inf) for d in (1, 2, 3)]
LOW = [(3, (3, 3), 1), (2, (3, 3), 2), (20, (4, 4), 2)]
WIDE = [(n, shape, 2) for n in (2, 5, math.inf) for shape in ((2, 4), (3, 2))]


class TestEuclidean(ChartSuite):
    cases = ((1, (2, 2), 2), (1, (2, 3), 2), (1, (3, 3), 3))

    def chart(self, depth: float, shape: tuple[int, int], rank: int) -> Any:
        return Euclidean(shape)


class TestLogSingular(ChartSuite):
    cases = (*SQUARE, *LOW, *WIDE, (3, (2, 4), 1))

    def chart(self, depth: float, shape: tuple[int, int], rank: int) -> Any:
        return LogSingular(depth, shape, rank)

    def test_vectors_of_which_both_singular_values_are_0_do_not_turn(self) -> None:
        chart = LogSingular(3, (3, 3))
        rates, _ = Gradient(chart, Quartic((3, 3))).motion(chart.start(FloatPoint(np.diag([1.0, 0.0, 0.0])[None])))
        for turn in (rates[0][0], rates[2][0]):
            assert turn[1, 2] == turn[2, 1] == 0 != turn[0, 1]

    def test_errors_count_as_far_as_settling_leaves_them(self, case: Case, batch: Array) -> None:
        chart, rng = self.chart(*case), np.random.default_rng(0)
        state = chart.start(FloatPoint(batch))
        error = [1e-6 * rng.standard_normal(c.shape) for c in state]
        settled = chart.settle([c + e for c, e in zip(state, error, strict=True)])
        left = [np.abs(s - c).reshape(len(c), -1).max(axis=1) for s, c in zip(settled, state, strict=True)]
        np.testing.assert_allclose(np.sqrt(chart.squares(error, state)), np.max(left, axis=0), rtol=1e-4)
        for q in (settled[0], settled[2]):
            np.testing.assert_allclose(q.mT @ q, [np.eye(case[2])] * 3, rtol=0, atol=1e-10)


class TestHalves(ChartSuite):
    cases = ((1, (2, 2), 2), *((n, (2, 2), 2) for n in (2, 3, 20, math.inf)), (3, (2, 2), 1), (20, (2, 2), 1))

    def chart(self, depth: float, shape: tuple[int, int], rank: int) -> Any:
        return Halves(depth, rank)

    @pytest.mark.parametrize("sign", [1.0, -1.0])
    def test_a_tiny_singular_value_and_the_sign_of_the_determinant_are_those_of_the_state(self, sign: float) -> None:
        """W itself is of rank one to all its digits."""
        batch = np.stack([start((2, 2), 1, seed) for seed in range(8)])
        signs = np.full(8, sign)
        halves = FLOATS.kernels.to_halves(*batch.reshape(8, 4).T, signs)
        u, sigma, vt = Halves(3).decomposed([*halves, np.full(8, -80.0), signs])
        np.testing.assert_allclose(sigma, [[1, math.exp(-80)]] * 8, rtol=1e-12)
        np.testing.assert_allclose(np.linalg.det(u) * np.linalg.det(vt), signs, rtol=1e-12)


class TestSingular(PreciseChartSuite):
    cases = (*SQUARE, *LOW, *WIDE)

    def chart(self, numbers: Any, depth: float, shape: tuple[int, int], rank: int, point: Any) -> Any:
        return Singular(numbers, depth, shape, rank)


class TestPower(PreciseChartSuite):
    cases = (
        *((1, shape, 2) for shape in ((2, 2), (2, 3))),
        *SQUARE,
        *LOW,
        *(case for case in WIDE if not math.isinf(case[0])),
        (3, (2, 4), 1),
    )

    def chart(self, numbers: Any, depth: float, shape: tuple[int, int], rank: int, point: Any) -> Any:
        return Power(numbers, depth, rank)


class TestLeafPower(PreciseChartSuite):
    cases = tuple((math.inf, shape, 2) for shape in ((2, 4), (3, 2), (2, 2)))

    def chart(self, numbers: Any, depth: float, shape: tuple[int, int], rank: int, point: Any) -> Any:
        return LeafPower(numbers, point)


class TestLayers(PreciseChartSuite):
    cases = (
        (1, (2, 3), 2),
        *(case for case in SQUARE if not math.isinf(case[0])),
        *(case for case in WIDE if not math.isinf(case[0])),
        *LOW,
    )

    def chart(self, numbers: Any, depth: float, shape: tuple[int, int], rank: int, point: Any) -> Any:
        return Layers(numbers, int(depth))


def test_the_singular_chart_in_batches_is_the_one_in_high_precision() -> None:
    """One class, two number systems: the rates of singular values do not depend on the signs of frames."""
    mp = SYSTEMS["mpmath"]
    for depth, shape, rank in (*SQUARE, *LOW, *WIDE):
        w, loss = start(shape, rank, 1), Quartic(shape)
        batch = Singular(FLOATS, depth, shape, rank)
        floats = Gradient(batch, loss).motion(batch.start(FloatPoint(w[None]))).rates
        with mp.working(120):
            chart = Singular(mp, depth, shape, rank)
            state = chart.start(precise_point(mp, exact.matrix("W", w), rank, 120))
            precise = Gradient(chart, loss.exact(mp)).motion(state).rates
        np.testing.assert_allclose(floats[1][0], [float(x) for x in precise[1]], rtol=1e-12)
