"""Every engine with error control passes the suite of engines."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest

pytest.importorskip("llvmlite", reason="llvmlite is an extra")

import exact_flow
from engine_tasks import Stored
from suites.engines import AnyShapeSuite, EngineSuite, PassingSuite, everything, low_rank

import dlnsym as dln
from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task

STABILISED = 1e-3
"""Error of the flow time, relative, where stabilised steps come to the end: their error, unlike that of explicit ones,
is as great as it may be, and is seen relative to what is left of the residual."""


class TestSimd(EngineSuite, AnyShapeSuite, PassingSuite):
    engine = "simd"
    depths: ClassVar[Sequence[float]] = (2, 3, 4, 7, math.inf)


class TestSimdAtWidthNine(EngineSuite):
    engine = "simd"
    width = 9
    depths: ClassVar[Sequence[float]] = (3, math.inf)


class TestSimdInPairs(EngineSuite):
    """Wide enough for pairs of columns, of which one is left over."""

    engine = "simd"
    width = 11
    depths: ClassVar[Sequence[float]] = (3, math.inf)

    def test_singular_values_meet_and_part(self, depth: float) -> None:
        """All of them cross, first in frames of their own, then in frames that are off by 1e-3 and turn on the way."""
        d = 12
        u, v = exact_flow.orthogonal(d, d, 1), exact_flow.orthogonal(d, d, 2)
        start, target = 0.1 * np.linspace(0.5, 1.0, d), np.linspace(1.4, 0.6, d)
        loss, w0 = everything((u * target) @ v.T), (u * start) @ v.T
        for t in (1.0, 3.0, 8.0):
            found = self.run(self.task(loss, depth, tol=1e-300, t_max=t), w0[None])
            self.assert_near(found.W[0], exact_flow.aligned(t, u, start, target, v, depth))
        near = w0 + 1e-4 * np.cos(np.arange(d * d).reshape(d, d))
        self.assert_near(*self.with_portable(self.task(loss, depth, tol=1e-300, t_max=8.0), near))

    @pytest.mark.parametrize(("shape", "rank"), [((13, 12), 11), ((10, 12), 10)])
    def test_frames_that_do_not_fill_their_space(self, shape: tuple[int, int], rank: int, depth: float) -> None:
        rng = np.random.default_rng(8)
        loss = dln.CompletionProblem(rng.standard_normal(shape), rng.random(shape) < 0.7)
        w0 = Gaussian(0, 0.1, shape, rank).take(0, 1)[0]
        self.assert_near(*self.with_portable(self.task(loss, depth, tol=1e-300, t_max=3.0, rank=rank), w0))

    def with_portable(self, task: Task, w0: Array) -> tuple[Array, Array]:
        """Where a trajectory ends with each of the two engines."""
        reference = ENGINES["portable"].run(replace(task, rtol=1e-10), w0[None])
        return self.run(task, w0[None]).W[0], reference.W[0]


class TestWide(EngineSuite, AnyShapeSuite, PassingSuite):
    engine = "wide"
    clock = STABILISED


class TestWideWithCompiledCharts(EngineSuite):
    engine = "wide"
    clock = STABILISED
    width = 9
    depths: ClassVar[Sequence[float]] = (2, 3, 7, math.inf)


class TestWideWithoutCompiler(EngineSuite):
    engine = "wide"
    clock = STABILISED
    width = 9
    depths: ClassVar[Sequence[float]] = (1, 3, math.inf)

    @pytest.fixture(autouse=True)
    def no_compiler(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "llvmlite", None)


@pytest.mark.parametrize("N", [1, 3, 6, math.inf])
def test_any_loss_has_an_engine_for_large_widths(N: float) -> None:
    """The Hessian of one that has none is not asked for."""
    loss = dln.FunctionLoss(lambda w: ((w - 1.0) ** 4).sum((-2, -1)) / 4, (4, 3), gradient=lambda w: (w - 1.0) ** 3)
    task = Task(loss, N, "wide", tol=1e-300, t_max=2.0, rtol=1e-8)
    w0 = Gaussian(1, 0.3, loss.shape).take(0, 2)
    found, reference = ENGINES["wide"].run(task, w0), ENGINES["portable"].run(replace(task, rtol=1e-10), w0)
    np.testing.assert_allclose(found.W, reference.W, rtol=0, atol=1e-6)


@pytest.mark.parametrize("engine", ["simd", "wide"])
@pytest.mark.parametrize("N", [3, math.inf])
def test_equal_seeds_give_equal_bits_for_any_workers_and_chunks(engine: str, N: float) -> None:
    options: dict[str, Any] = {"count": 23, "scale": 0.05, "seed": 5, "tol": 1e-6, "t_max": 40.0, "engine": engine}
    loss = low_rank(5, 2, 0.6, 1)
    whole = dln.ensemble(loss, N, workers=1, **options)
    assert whole.attrs["engine"] == engine
    for workers, chunk in ((1, 3), (2, 5)):
        assert whole.equals(dln.ensemble(loss, N, workers=workers, chunk=chunk, **options))


@pytest.mark.parametrize("engine", ["simd", "wide"])
def test_a_stopped_run_goes_on_to_the_bits_of_an_undisturbed_one(engine: str, tmp_path: Path) -> None:
    run = Stored(Task(low_rank(4, 1, 0.6, 1), 3, engine, tol=1e-6, t_max=40.0), 5, 0.05, 12)

    def stop(done: int, count: int) -> None:
        if done >= 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run.fill(tmp_path / "runs", 5, stop)
    store = run.fill(tmp_path / "runs", 5)
    found = store.dataset(12)
    expected = run.outcomes(12)
    for name in ("W", "loss", "time", "steps", "status"):
        np.testing.assert_array_equal(found[name].values, getattr(expected, name))


@pytest.mark.parametrize("engine", ["simd", pytest.param("wide", marks=pytest.mark.slow), "stiff"])
def test_what_goes_far_out_and_comes_to_a_completion_is_no_runaway(engine: str) -> None:
    """Two starts of the target (3.31) from which W grows to 140 and 200 times what is observed before it converges."""
    target = [[-1.55795, 0, 1.58397], [0.212869, 0.0337805, 0], [0, 1.32488, 1.92653]]
    cycle = dln.CompletionProblem(target, [[1, 0, 1], [1, 1, 0], [0, 1, 1]])
    starts = Gaussian(8, 0.02, (3, 3)).take(0, 20)[[12, 19]]
    found = ENGINES[engine].run(Task(cycle, math.inf, engine, tol=1e-12, rtol=1e-6), starts)
    assert (found.status == dln.Status.CONVERGED).all()
    # linear systems take over where stabilised steps have tens of stages, and keep on while the flow turns
    assert engine != "simd" or found.steps.max() < 3800


@pytest.mark.parametrize("engine", [name for name in ENGINES if name != "rk4" and ENGINES[name].installed])
@pytest.mark.parametrize("moment", [1e-20, 1e-300])
def test_a_flow_time_too_short_for_w_to_move_is_met(engine: str, moment: float) -> None:
    problem, w0 = dln.CompletionProblem([[1.0, 0.5], [None, 2.0]]), [[[0.3, 0.1], [-0.2, 0.4]]]
    found = dln.ensemble(problem, 3, W0=w0, times=[0.0, moment], t_max=0.5, engine=engine, workers=1)
    assert found.status.values.tolist() == [dln.Status.T_MAX] and found.time_end.values.tolist() == [0.5]
    np.testing.assert_allclose(found.W.values[0, 1], w0[0], rtol=1e-14)
    assert np.linalg.norm(found.W_end.values[0] - w0[0]) > 0.1


@pytest.mark.parametrize("N", [pytest.param(2, marks=pytest.mark.slow), 3, math.inf])
def test_fixed_steps_end_where_w_runs_to_infinity(N: float) -> None:
    problem = dln.CompletionProblem([[0.58724, 1.0], [None, 1.447]])
    starts = [[[0.58, -0.6], [-3.0, 1.44]], [[0.58, 0.6], [0.1, 1.44]]]
    found = dln.ensemble(problem, N, W0=starts, engine="rk4", step=0.02, t_max=1e4, tol=1e-10, workers=1)
    assert found.status.values.tolist() == [dln.Status.RUNAWAY, dln.Status.CONVERGED]
    assert found.W.values[0, 1, 0] < -10 and found.loss.values[0] > 0.4
    assert found.time.values[0] < 1e4


@pytest.mark.parametrize("width", [8, 12])
def test_runs_cut_while_the_loss_falls_are_as_exact_as_others(width: int) -> None:
    # larger errors that decay until the loss is reached would be seen where flow time ends before
    problem = dln.CompletionProblem(np.diag(np.linspace(0.5, 1.5, width)), np.eye(width))
    start = Gaussian(0, 1e-2, (width, width)).take(0, 8)
    task = Task(problem, math.inf, "simd", tol=1e-6, rtol=1e-7)
    cut = replace(task, t_max=0.9 * float(ENGINES["simd"].run(task, start).time.min()))
    found, exact = (ENGINES["simd"].run(replace(cut, rtol=rtol), start) for rtol in (1e-7, 1e-11))
    assert (found.status == Status.T_MAX).all()
    assert (np.linalg.norm(found.W - exact.W, axis=(1, 2)) < 2e-7 * np.linalg.norm(exact.W, axis=(1, 2))).all()
