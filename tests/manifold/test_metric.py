"""The metric of manifolds of several depths, shapes and ranks passes the suite of metrics."""

from __future__ import annotations

import math

from suites.metric import MetricSuite

import dlnsym as dln


class TestNumbers(MetricSuite):
    manifold = dln.Manifold(3, 1)


class TestSquareMatricesAtDepthOne(MetricSuite):
    manifold = dln.Manifold(1, 2)


class TestSquareMatricesAtDepthTwo(MetricSuite):
    manifold = dln.Manifold(2, 3)


class TestSquareMatricesAtDepthSeven(MetricSuite):
    manifold = dln.Manifold(7, 2)


class TestSquareMatricesAtInfiniteDepth(MetricSuite):
    manifold = dln.Manifold(math.inf, 3)


class TestWideMatrices(MetricSuite):
    manifold = dln.Manifold(3, (2, 4))


class TestTallMatrices(MetricSuite):
    manifold = dln.Manifold(2, (4, 2))


class TestRowsAtDepthOne(MetricSuite):
    manifold = dln.Manifold(1, (1, 3))


class TestTallMatricesAtInfiniteDepth(MetricSuite):
    manifold = dln.Manifold(math.inf, (3, 2))


class TestSquareMatricesOfRankOne(MetricSuite):
    manifold = dln.Manifold(3, 3, 1)


class TestSquareMatricesOfRankTwoAtDepthOne(MetricSuite):
    manifold = dln.Manifold(1, 3, 2)


class TestWideMatricesOfRankTwo(MetricSuite):
    manifold = dln.Manifold(5, (3, 4), 2)


class TestMatricesOfRankTwoAtInfiniteDepth(MetricSuite):
    manifold = dln.Manifold(math.inf, (4, 3), 2)
