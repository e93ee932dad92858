"""What every engine of ensembles has to pass: exact solutions, other engines, reasons to stop, bits.

An engine's test class inherits :class:`EngineSuite` and says which engine it is and what it takes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

import exact_flow
import numpy as np
import pytest
from engine_tasks import assert_same, picked

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.ensemble import Outcomes, Status
from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task


def everything(target: Array) -> dln.CompletionProblem:
    """The loss ½‖W − Φ‖²."""
    return dln.CompletionProblem(target, np.ones(target.shape))


def low_rank(width: int, rank: int, observed: float, seed: int) -> dln.CompletionProblem:
    """A target of low rank of which a share of the entries is observed, one in each row and column at least."""
    rng = np.random.default_rng(seed)
    target = rng.standard_normal((width, rank)) @ rng.standard_normal((rank, width)) / rank
    return dln.CompletionProblem(target, (rng.random((width, width)) < observed) | np.eye(width, dtype=bool))


class EngineSuite:
    """Engines with error control."""

    engine: ClassVar[str]
    width: ClassVar[int] = 3
    depths: ClassVar[Sequence[float]] = (1, 2, 3, 4, 7, math.inf)
    exact: ClassVar[float] = 1e-6
    """Error of W with rtol 1e-8, relative to W."""
    clock: ClassVar[float] = 1e-4
    """Error of the flow time at which a loss of 1e-9 is passed, relative: that of W, over what is left of the
    residual."""

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        if "depth" in metafunc.fixturenames:
            metafunc.parametrize("depth", self.depths)

    @property
    def target(self) -> Array:
        """Of full rank, no rotation leaves it as it is."""
        d = self.width
        target: Array = np.diag(np.linspace(0.5, 1.5, d)) + 0.2 * np.cos(np.arange(d * d).reshape(d, d))
        return target

    def task(self, loss: Any, depth: float, **settings: Any) -> Task:
        return Task(loss, depth, self.engine, **{"tol": 1e-9, "rtol": 1e-8, **settings})

    def run(self, task: Task, w0: Array) -> Outcomes:
        return ENGINES[self.engine].run(task, w0)

    def starts(self, count: int, scale: float = 1e-2, seed: int = 0) -> Array:
        return Gaussian(seed, scale, (self.width, self.width)).take(0, count)

    def assert_near(self, found: Array, wanted: Array) -> None:
        assert np.linalg.norm(found - wanted) <= self.exact * np.linalg.norm(wanted)

    @pytest.mark.filterwarnings("ignore::scipy.integrate.IntegrationWarning")  # next to the pole of the quadrature
    def test_singular_values_move_as_the_exact_ones(self, depth: float) -> None:
        d = self.width
        u, v = exact_flow.orthogonal(d, d, 1), exact_flow.orthogonal(d, d, 2)
        start, target = 0.1 * np.linspace(1.0, 0.5, d), np.linspace(1.4, 0.6, d)
        for t in (0.5, 4.0):
            task = self.task(everything((u * target) @ v.T), depth, tol=1e-300, t_max=t)
            found = self.run(task, ((u * start) @ v.T)[None])
            assert (found.status[0], found.time[0]) == (Status.T_MAX, t)
            self.assert_near(found.W[0], exact_flow.aligned(t, u, start, target, v, depth))

    def test_frames_turn_as_in_the_exact_solution_at_depth_two(self) -> None:
        w0 = self.starts(3, scale=0.3)
        for t in (1.0, 6.0):
            found = self.run(self.task(everything(self.target), 2, tol=1e-300, t_max=t), w0)
            for w, start in zip(found.W, w0, strict=True):
                self.assert_near(w, exact_flow.riccati(t, start, self.target))

    def test_outcomes_are_those_of_the_portable_engine(self, depth: float) -> None:
        task, w0 = self.task(everything(self.target), depth), 0.1 * np.eye(self.width) + self.starts(3, scale=0.02)
        found, reference = self.run(task, w0), ENGINES["portable"].run(replace(task, rtol=1e-10), w0)
        np.testing.assert_array_equal(found.status, reference.status)
        for mine, theirs in zip(found.W, reference.W, strict=True):
            self.assert_near(mine, theirs)
        np.testing.assert_allclose(found.time, reference.time, rtol=self.clock)

    def test_a_converged_trajectory_ends_at_the_tolerance(self, depth: float) -> None:
        task = self.task(everything(self.target), depth)
        found = self.run(task, np.array([0.3 * np.eye(self.width) + 0.05 * self.target]))
        assert found.status.tolist() == [Status.CONVERGED]
        assert (1 - 1e-6) * task.tol <= found.loss[0] <= task.tol
        np.testing.assert_allclose(task.loss.value(found.W), found.loss, rtol=1e-6)

    def test_bits_do_not_depend_on_the_company(self, depth: float) -> None:
        loss = dln.CompletionProblem(self.target, np.eye(self.width))
        task, w0 = self.task(loss, depth, t_max=10.0), self.starts(21, scale=0.1)
        together = self.run(task, w0)
        for which in (slice(0, 1), slice(3, 20), np.arange(21)[::-4]):
            assert_same(self.run(task, w0[which]), picked(together, which))

    def test_a_stiff_task_comes_to_its_end(self) -> None:
        loss = low_rank(self.width, 1, 0.6, 3)
        found = self.run(self.task(loss, 3, rtol=1e-7), self.starts(3, scale=1e-3))
        assert np.isin(found.status, (Status.CONVERGED, Status.STALLED, Status.RUNAWAY)).all()
        assert (found.status == Status.CONVERGED).any()

    @pytest.mark.parametrize("values", [(0.1, 0.1, 0.1), (0.3, 0.1, 0.1), (0.1, 0.1 * (1 + 1e-12), 0.05)])
    def test_equal_singular_values_are_no_obstacle(self, depth: float, values: tuple[float, ...]) -> None:
        start = np.diag((values * self.width)[: self.width])
        for target in (self.target @ self.target.T, np.eye(self.width), np.eye(self.width) + 0.3):
            task = self.task(everything(target), depth)
            found = self.run(task, start[None])
            assert found.status.tolist() == [Status.CONVERGED]
            nearby = self.run(task, start[None] + 1e-9 * np.cos(np.arange(self.width**2)).reshape(start.shape))
            np.testing.assert_allclose(found.W, nearby.W, rtol=0, atol=1e-4)
            np.testing.assert_allclose(found.time, nearby.time, rtol=self.clock)

    def test_a_determinant_of_the_wrong_sign_stalls_at_a_lower_rank(self) -> None:
        d = self.width
        start = np.diag([1e-2] * (d - 1) + [-1e-2]) * np.linspace(1, 1.5, d)
        for depth in (n for n in self.depths if n > 1):
            found = self.run(self.task(everything(np.diag(np.linspace(1.0, 0.5, d))), depth), start[None])
            assert found.status.tolist() == [Status.STALLED]
            assert found.effective_rank[0] < d - 0.5

    def test_a_runaway_ends_with_its_reason(self) -> None:
        """With det W < 0 an unobserved entry grows without bound, and W tends to no completion."""
        target, mask = np.eye(self.width), np.ones((self.width, self.width))
        target[:2, :2], mask[1, 0] = [[0.58724, 1.0], [0.0, 1.447]], 0
        start = np.eye(self.width)
        start[:2, :2] = [[0.58, -0.6], [-3.0, 1.44]]
        for depth in (n for n in self.depths if n > 2):
            found = self.run(self.task(dln.CompletionProblem(target, mask), depth, rtol=1e-6), start[None])
            assert found.status.tolist() == [Status.RUNAWAY]
            assert found.W[0, 1, 0] < -10 and found.loss[0] > 0.4

    def test_the_origin_is_recognised(self) -> None:
        task = self.task(everything(np.zeros((self.width, self.width))), 2, tol=1e-300)
        found = self.run(task, self.starts(2, scale=1e-98))
        np.testing.assert_array_equal(found.status, Status.ORIGIN)
        assert np.abs(found.W).max() < 1e-100

    def test_a_start_at_the_target_has_converged(self) -> None:
        found = self.run(self.task(everything(self.target), 3), self.target[None])
        assert (found.status[0], found.steps[0], found.time[0]) == (Status.CONVERGED, 0, 0.0)

    def test_flow_time_ends_at_t_max(self, depth: float) -> None:
        w0 = 0.1 * np.eye(self.width) + self.starts(4, scale=0.02)
        whole = self.run(self.task(everything(self.target), depth), w0)
        t_max = float(np.median(whole.time))
        found = self.run(self.task(everything(self.target), depth, t_max=t_max), w0)
        late = whole.time > t_max
        np.testing.assert_array_equal(found.status[late], Status.T_MAX)
        assert (found.time[late] == t_max).all() and late.any()


class PassingSuite:
    """What every engine with error control has in common: runaways end, and equal singular values pass."""

    engine: ClassVar[str]

    @pytest.mark.parametrize("N", [2, 3, math.inf])
    def test_runaways_are_those_that_are_proved_to_be(self, N: float) -> None:
        """Nothing that starts with det W < 0 crosses to completions of the other sign, however small σ_2 becomes."""
        loss = dln.CompletionProblem([[1.0, 0.5], [math.nan, 2.0]])
        w0 = Gaussian(0, 0.1, (2, 2)).take(0, 24)
        task = Task(loss, N, self.engine, tol=1e-12, rtol=1e-6)
        found = ENGINES[self.engine].run(task, w0)
        assert set(found.status.tolist()) == {Status.CONVERGED, Status.RUNAWAY}
        away = found.status == Status.RUNAWAY
        assert (np.linalg.det(w0[away]) < 0).all()
        assert (found.W[away, 1, 0] < -10).all()
        np.testing.assert_allclose(found.loss[away], 0.125, rtol=0.5)
        determinants = np.linalg.det(w0) * np.linalg.det(found.W)
        assert (determinants[~away] > 0).all()

    @pytest.mark.parametrize(
        "mirror", [(0, 1), *(pytest.param(mirror, marks=pytest.mark.slow) for mirror in ((0, 0), (1, 0), (1, 1)))]
    )
    def test_runaways_are_found_in_every_corner_and_for_every_sign(self, mirror: tuple[int, int]) -> None:
        target, start = np.array([[1.0, 0.5], [math.nan, 2.0]]), np.array([[0.9, -0.4], [-6.0, 1.8]])
        signs = np.array([[1.0], [-1.0]]), np.array([[1.0, -1.0]])
        flips = tuple(slice(None, None, -1 if k else 1) for k in mirror)
        target, start = (signs[0] * (each[flips] * signs[1]) for each in (target, start))
        task = Task(dln.CompletionProblem(target), 3, self.engine, tol=1e-12, rtol=1e-6)
        found = ENGINES[self.engine].run(task, start[None])
        assert found.status.tolist() == [Status.RUNAWAY]

    @pytest.mark.parametrize("N", [2, 3, math.inf])
    @pytest.mark.parametrize("width", [2, 3])
    def test_starts_with_equal_singular_values_come_to_their_end(self, width: int, N: float) -> None:
        rng = np.random.default_rng(3)
        loss = everything(np.eye(width) + 0.3 * rng.standard_normal((width, width)))
        start = 0.1 * np.eye(width)
        task = Task(loss, N, self.engine, tol=1e-9, rtol=1e-8)
        found = ENGINES[self.engine].run(task, np.stack([start, start + 1e-9 * rng.standard_normal(start.shape)]))
        assert found.status.tolist() == [Status.CONVERGED, Status.CONVERGED]
        np.testing.assert_allclose(found.W[0], found.W[1], rtol=0, atol=1e-5)


class AnyShapeSuite:
    """Engines that take matrices of any shape, and starts of lower rank."""

    engine: ClassVar[str]
    exact: ClassVar[float] = 1e-6

    def run(self, task: Task, w0: Array) -> Outcomes:
        return ENGINES[self.engine].run(task, w0)

    @pytest.mark.parametrize("shape", [(2, 4), (4, 2), (3, 9), (9, 3)])
    def test_frames_of_rectangles_turn_as_in_the_exact_solution(self, shape: tuple[int, int]) -> None:
        rng = np.random.default_rng(4)
        target, start = rng.standard_normal(shape), 0.3 * rng.standard_normal(shape)
        for t in (1.0, 4.0):
            task = Task(everything(target), 2, self.engine, tol=1e-300, t_max=t, rtol=1e-8)
            wanted = exact_flow.riccati(t, start, target)
            found = self.run(task, start[None]).W[0]
            assert np.linalg.norm(found - wanted) <= self.exact * np.linalg.norm(wanted)

    @pytest.mark.parametrize("N", [2, 3, 6, math.inf])
    @pytest.mark.parametrize("shape", [(3, 5), (6, 4)])
    def test_velocity_of_rectangles_is_that_of_the_manifold(self, shape: tuple[int, int], N: float) -> None:
        rng = np.random.default_rng(5)
        loss = dln.CompletionProblem(rng.standard_normal(shape), rng.random(shape) < 0.7)
        start = rng.standard_normal(shape)
        h = 1e-5
        task = Task(loss, N, self.engine, tol=1e-300, t_max=h, rtol=1e-10)
        velocity = dln.Manifold(N, shape).at(start).operator(loss.gradient(start))
        moved = (start - self.run(task, start[None]).W[0]) / h
        np.testing.assert_allclose(moved, velocity, rtol=0, atol=1e-3 * np.abs(velocity).max())

    @pytest.mark.parametrize("N", [2, 3, 6, math.inf])
    @pytest.mark.parametrize("shape", [(2, 3), (4, 3)])
    @pytest.mark.parametrize("kind", ["regression", "sensing", "weights"])
    def test_losses_of_other_kinds_end_where_they_do_with_the_portable_engine(
        self, kind: str, shape: tuple[int, int], N: float
    ) -> None:
        m, n = shape
        rng = np.random.default_rng(7)
        losses: dict[str, Any] = {
            "regression": lambda: dln.LinearRegression(rng.standard_normal((n, 9)), rng.standard_normal((m, 9))),
            "sensing": lambda: dln.MatrixSensing(rng.standard_normal((5, m, n)), rng.standard_normal(5)),
            "weights": lambda: dln.CompletionProblem(
                rng.standard_normal(shape), rng.random(shape) < 0.7, rng.uniform(0.3, 3, shape)
            ),
        }
        task = Task(losses[kind](), N, self.engine, tol=1e-300, t_max=2.0, rtol=1e-8)
        w0 = Gaussian(1, 0.3, shape).take(0, 3)
        found, reference = self.run(task, w0), ENGINES["portable"].run(replace(task, rtol=1e-10), w0)
        np.testing.assert_array_equal(found.status, reference.status)
        for mine, theirs in zip(found.W, reference.W, strict=True):
            assert np.linalg.norm(mine - theirs) <= self.exact * np.linalg.norm(theirs)
        np.testing.assert_allclose(task.loss.value(found.W), found.loss, rtol=1e-6)

    @pytest.mark.parametrize("N", [2, 3, 6])
    def test_starts_of_lower_rank_keep_it(self, N: float) -> None:
        shape = (4, 5)
        rng = np.random.default_rng(6)
        loss = dln.CompletionProblem(rng.standard_normal(shape), rng.random(shape) < 0.5)
        w0 = Gaussian(0, 0.3, shape, 2).take(0, 3)
        found = self.run(Task(loss, N, self.engine, tol=1e-300, t_max=3.0, rtol=1e-8, rank=2), w0)
        sigma = np.linalg.svd(found.W, compute_uv=False)
        assert (sigma[:, 2:] < 1e-9 * sigma[:, :1]).all() and (sigma[:, 1] > 1e-6).all()
