"""What follows the training flow has to follow it where it is known exactly: see derivations/flow/exact_solutions.py.

A test class inherits one of these and says how a trajectory is computed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import exact_flow
import numpy as np
import pytest

import dlnsym as dln
from dlnsym._shared.validate import Array


def everything(target: Array) -> dln.CompletionProblem:
    """The loss ½‖W − Φ‖²."""
    return dln.CompletionProblem(target, np.ones(target.shape))


class FollowsTheFlow:
    """W from W(0)."""

    depths: ClassVar[Sequence[float]] = (1, 2, 3, 7, math.inf)
    shapes: ClassVar[Sequence[tuple[int, int]]] = ((2, 2), (3, 3), (2, 3), (4, 2))
    times: ClassVar[Sequence[float]] = (0.5, 3.0)
    tolerance: ClassVar[float] = 1e-12
    """Of W, relative to its norm."""

    def follow(self, loss: dln.CompletionProblem, W0: Array, depth: float, t: float) -> Array:
        """W(t)."""
        raise NotImplementedError

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        for name, values in (("depth", self.depths), ("shape", self.shapes), ("time", self.times)):
            if name in metafunc.fixturenames:
                metafunc.parametrize(name, values, ids=[str(value).replace(", ", " x ") for value in values])

    def assert_near(self, found: Array, wanted: Array) -> None:
        assert np.linalg.norm(found - wanted) <= self.tolerance * np.linalg.norm(wanted)

    def test_singular_values_move_as_the_exact_ones(self, depth: float, shape: tuple[int, int], time: float) -> None:
        """One rises, others fall; Lambert's function, a logistic curve, or an integral."""
        k = min(shape)
        u, v = exact_flow.orthogonal(shape[0], k, 1), exact_flow.orthogonal(shape[1], k, 2)
        start, target = np.linspace(0.9, 0.2, k), np.linspace(0.3, 1.4, k)
        found = self.follow(everything((u * target) @ v.T), (u * start) @ v.T, depth, time)
        self.assert_near(found, exact_flow.aligned(time, u, start, target, v, depth))

    def test_frames_turn_as_in_the_exact_solution_at_depth_two(self, shape: tuple[int, int], time: float) -> None:
        rng = np.random.default_rng(sum(shape))
        w0, target = 0.5 * rng.standard_normal(shape), rng.standard_normal(shape)
        self.assert_near(self.follow(everything(target), w0, 2, time), exact_flow.riccati(time, w0, target))


class FollowsTheLayers:
    """W from layers W_N, …, W_1, balanced or not."""

    shapes: ClassVar[Sequence[tuple[int, int]]] = ((2, 2), (2, 3), (4, 2))
    times: ClassVar[Sequence[float]] = (0.5, 2.0)
    tolerance: ClassVar[float] = 1e-12

    def follow(self, loss: dln.CompletionProblem, layers: Sequence[Array], t: float) -> Array:
        """W at flow time t."""
        raise NotImplementedError

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        for name, values in (("shape", self.shapes), ("time", self.times)):
            if name in metafunc.fixturenames:
                metafunc.parametrize(name, values, ids=[str(value).replace(", ", " x ") for value in values])

    @pytest.mark.parametrize("gap", [0.0, 0.7, -1.2])
    def test_two_layers_solve_the_riccati_equation(self, shape: tuple[int, int], time: float, gap: float) -> None:
        """Layers as far apart as W_2^T W_2 − W_1 W_1^T = ``gap`` times the identity."""
        width = shape[0] if gap > 0 else shape[1] if gap < 0 else 3
        upper, lower = exact_flow.apart(shape, width, gap, seed=sum(shape))
        target = np.random.default_rng(3).standard_normal(shape)
        found = self.follow(everything(target), [upper, lower], time)
        wanted = exact_flow.riccati_of_layers(time, upper, lower, target)
        assert np.linalg.norm(found - wanted) <= self.tolerance * np.linalg.norm(wanted)

    @pytest.mark.parametrize("depth", [1, 2, 3, 5])
    def test_balanced_layers_move_as_the_exact_singular_values(self, time: float, depth: int) -> None:
        u, v = exact_flow.orthogonal(3, 2, 1), exact_flow.orthogonal(2, 2, 2)
        start, target = np.array([0.6, 0.3]), np.array([1.5, 0.8])
        root = start ** (1 / depth)
        inner = [np.diag(root)] * (depth - 2)
        layers = [u * root, *inner, (v * root).T] if depth > 1 else [(u * start) @ v.T]
        found = self.follow(everything((u * target) @ v.T), layers, time)
        wanted = exact_flow.aligned(time, u, start, target, v, depth)
        assert np.linalg.norm(found - wanted) <= self.tolerance * np.linalg.norm(wanted)
