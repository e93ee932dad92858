"""Ensembles and ``dln.train`` from given matrices or layers, with W kept at chosen times: values, bits, stores."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import xarray
from hypothesis import given, settings
from hypothesis import strategies as st
from suites.exact_solutions import FollowsTheFlow

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.ensemble.starts import Gaussian

few = settings(max_examples=10)
PROBLEM = dln.CompletionProblem([[1.0, None], [0.2, 2.0]])
WIDE = dln.CompletionProblem([[1.0, None, 0.5], [0.3, 2.0, None]])


def starts(count: int, shape: tuple[int, int] = (2, 2), scale: float = 0.1, seed: int = 3) -> Array:
    return scale * np.random.default_rng(seed).uniform(-1, 1, (count, *shape))


# ---------------------------------------------------------------- given starts


def test_given_starts_end_as_the_same_ones_at_random() -> None:
    at_random = dln.ensemble(PROBLEM, 3, count=20, scale=0.1, seed=5, workers=1)
    given_ones = dln.ensemble(PROBLEM, 3, W0=Gaussian(5, 0.1, (2, 2)).take(0, 20), workers=1)
    for name in at_random.data_vars:
        np.testing.assert_array_equal(given_ones[name], at_random[name])
    assert "scale" not in given_ones.attrs and given_ones.attrs["depth"] == 3


@pytest.mark.parametrize("depth", [1, 2, 5])
def test_starts_of_any_shape_and_law(depth: float) -> None:
    w0 = starts(6, (2, 3)).reshape(2, 3, 2, 3)
    found = dln.ensemble(WIDE, depth, W0=w0, tol=1e-8, t_max=200.0, workers=1)
    np.testing.assert_array_equal(found.W0, w0.reshape(6, 2, 3))
    assert dict(found.W.sizes) == {"trajectory": 6, "row": 2, "column": 3}
    done = found.status.values == dln.Status.CONVERGED
    assert done.any() and (WIDE.value(found.W.values[done]) <= 1e-8).all()


def test_a_rank_takes_the_nearest_matrices() -> None:
    found = dln.ensemble(PROBLEM, 3, W0=np.diag([0.3, 0.1]), rank=1, t_max=1.0, workers=1)
    assert found.W0.values.tolist() == [[[0.3, 0.0], [0.0, 0.0]]]
    assert np.linalg.matrix_rank(found.W.values[0]) == 1


@few
@given(st.integers(0, 10**6), st.integers(2, 4))
def test_balanced_layers_start_where_their_product_does(seed: int, depth: int) -> None:
    w0 = starts(1, seed=seed)[0] + 0.2 * np.eye(2)
    layers = dln.balanced_weights(w0.tolist(), depth, digits=17)
    floats = [np.array(w.tolist(), dtype=float) for w in layers]
    found = dln.train(PROBLEM, None, depth, layers=floats, t_max=2.0)
    wanted = dln.train(PROBLEM, w0, depth, t_max=2.0)
    np.testing.assert_allclose(found.W, wanted.W, rtol=0, atol=1e-6)


def test_narrow_layers_have_a_low_rank() -> None:
    u, v = np.array([[0.6], [0.8]]), np.array([[1.0, 0.0]])
    layers = [0.5 * u, 0.5 * np.eye(1), 0.5 * v]
    found = dln.train(PROBLEM, None, 3, layers=[np.stack([w, 1.2 * w]) for w in layers], t_max=3.0)
    assert found.sizes["trajectory"] == 2
    assert (np.linalg.svd(found.W.values, compute_uv=False)[:, 1] < 1e-12).all()


@pytest.mark.parametrize("depth", [2, 4, math.inf])
def test_a_multiple_of_the_identity_is_a_start(depth: float) -> None:
    problem = dln.CompletionProblem([[1.0, 0.5, None], [None, 2.0, 0.3], [0.1, None, 3.0]])
    found = dln.train(problem, 0.1 * np.eye(3), depth, tol=1e-8)
    assert found.status.values.tolist() == [dln.Status.CONVERGED]


@pytest.mark.parametrize("engine", ["auto", "portable", "wide"])
@pytest.mark.parametrize("shape", [(2, 2), (3, 3)])
def test_starts_at_0_stay_there_beyond_depth_one(shape: tuple[int, int], engine: str) -> None:
    """Also those below 1e-100 in size; the others do not depend on them."""
    problem = dln.CompletionProblem(np.diag(np.arange(1.0, 1 + shape[0])), np.eye(shape[0]))
    w0 = np.stack([np.zeros(shape), 0.1 * np.eye(*shape), 1e-200 * np.eye(*shape)])
    for depth in (2, 3, math.inf):
        found = dln.train(problem, w0, depth, tol=1e-6, engine=engine, workers=1)
        labels = [dln.Status(int(s)).label for s in found.status]
        assert labels == ["origin", "converged", "origin"]
        np.testing.assert_array_equal(found.W[[0, 2]], w0[[0, 2]])
        alone = dln.train(problem, w0[1], depth, tol=1e-6, engine=engine, workers=1)
        np.testing.assert_array_equal(alone.W[0], found.W[1])
    at_depth_one = dln.train(problem, w0, 1, tol=1e-6, engine=engine, workers=1)
    assert (at_depth_one.status == dln.Status.CONVERGED).all()


def test_one_start_is_one_trajectory() -> None:
    found = dln.train(PROBLEM, [[0.1, 0.0], [0.05, 0.2]], math.inf, tol=1e-6)
    assert found.sizes["trajectory"] == 1 and found.attrs["tol"] == 1e-6


# ---------------------------------------------------------------- chosen times


class Trained(FollowsTheFlow):
    """Among the kept times, and at t_max."""

    engine: ClassVar[str]
    settings: ClassVar[dict[str, Any]] = {"rtol": 1e-10}
    tolerance = 1e-7

    def follow(self, loss: dln.CompletionProblem, W0: Array, depth: float, t: float) -> Array:
        found = dln.ensemble(
            loss,
            depth,
            W0=W0,
            times=[0.0, t / 3, t],
            t_max=t,
            tol=1e-300,
            engine=self.engine,
            workers=1,
            **self.settings,
        )
        assert (found.status.values[0], found.time_end.values[0]) == (dln.Status.T_MAX, t)
        path: Array = found.W.values[0]
        assert (path[0] == W0).all() and (path[2] == found.W_end.values[0]).all()
        return path[-1]


class TestAuto(Trained):
    engine = "auto"


class TestPortable(Trained):
    """In singular coordinates, which creep where two singular values cross, as these do at some later time."""

    engine = "portable"
    times = (0.5,)


class TestFixedSteps(Trained):
    engine = "rk4"
    settings: ClassVar[dict[str, Any]] = {"step": 1e-3}
    depths = (2, 3, math.inf)
    shapes = ((2, 2), (2, 3))
    times = (0.2,)


@pytest.mark.parametrize("engine", ["auto", "portable"])
def test_times_only_add_to_an_ensemble(engine: str) -> None:
    plain = dln.ensemble(
        PROBLEM, math.inf, W0=0.2 * np.eye(2) + starts(8), tol=1e-8, t_max=2000.0, engine=engine, workers=1
    )
    times = [0.0, 1.0, 10.0, 1000.0]
    found = dln.ensemble(
        PROBLEM, math.inf, W0=0.2 * np.eye(2) + starts(8), tol=1e-8, t_max=2000.0, times=times, engine=engine, workers=1
    )
    np.testing.assert_array_equal(found.status, plain.status)
    np.testing.assert_allclose(found.W_end, plain.W, rtol=0, atol=1e-5)
    np.testing.assert_allclose(found.time_end, plain.time, rtol=1e-3)
    assert found.time.values.tolist() == times
    assert dict(found.W.sizes) == {"trajectory": 8, "time": 4, "row": 2, "column": 2}
    np.testing.assert_allclose(found.loss, PROBLEM.value(found.W.values), rtol=1e-12, atol=1e-300)
    # from its end on, a trajectory stays where it is
    over = found.time_end.values < 1000.0
    assert over.any() and (found.W.values[over, -1] == found.W_end.values[over]).all()
    assert (np.diff(found.loss, axis=1) <= 0).all()


@pytest.mark.parametrize(("target", "depth", "scale"), [("rank one", math.inf, 0.1), ("one entry free", 2, 0.1)])
def test_times_do_not_end_slow_trajectories(target: str, depth: float, scale: float) -> None:
    """The loss falls by a ten-thousandth while time grows tenfold from a kept time, or W is nearly singular there."""
    problem = dln.CompletionProblem(
        {"rank one": [[1, 2, None], [2, 4, 6], [None, 6, 9]], "one entry free": [[1, 0.5], [None, 2]]}[target]
    )
    settings: dict[str, Any] = {"count": 12, "scale": scale, "seed": 5, "tol": 1e-8, "t_max": 1e9, "workers": 1}
    plain = dln.ensemble(problem, depth, **settings)
    found = dln.ensemble(problem, depth, times=np.geomspace(0.01, 1e5, 12), **settings)
    np.testing.assert_array_equal(found.status, plain.status)
    over = plain.status.values == dln.Status.CONVERGED
    assert over.any()
    np.testing.assert_allclose(found.W_end.values[over], plain.W.values[over], rtol=0, atol=1e-4)


@pytest.mark.parametrize("engine", ["portable", "simd", "stiff", "wide"])
def test_a_start_in_the_middle_of_a_slow_fall_is_not_at_rest(engine: str) -> None:
    problem = dln.CompletionProblem([[1, 2, None], [2, 4, 6], [None, 6, 9]])
    settings: dict[str, Any] = {"tol": 1e-8, "engine": "wide", "workers": 1}
    first = dln.ensemble(problem, math.inf, count=3, scale=0.1, seed=5, t_max=2500.0, **settings)
    assert first.status.values[2] == dln.Status.T_MAX
    settings["engine"] = engine
    rest = dln.ensemble(problem, math.inf, W0=first.W.values[2:], t_max=1e4, **settings)
    assert rest.status.values.tolist() == [dln.Status.T_MAX]
    assert rest.loss.values[0] < 0.5 * first.loss.values[2]


def test_a_kept_time_is_where_a_shorter_run_ends() -> None:
    found = dln.train(PROBLEM, starts(3), 3, [2.0, 5.0])
    shorter = dln.train(PROBLEM, starts(3), 3, t_max=2.0)
    np.testing.assert_array_equal(found.W[:, 0], shorter.W)


def test_bits_do_not_depend_on_workers_and_chunks() -> None:
    settings: dict[str, Any] = {"W0": starts(30, (2, 3)), "times": [0.5, 3.0], "t_max": 20.0}
    one = dln.ensemble(WIDE, 3, workers=1, **settings)
    for more in ({"workers": 1, "chunk": 7}, {"workers": 2, "chunk": 4}):
        assert dln.ensemble(WIDE, 3, **settings, **more).identical(one)
    alone = dln.ensemble(WIDE, 3, workers=1, **{**settings, "W0": settings["W0"][11]})
    for name in alone.data_vars:
        np.testing.assert_array_equal(alone[name][0], one[name][11])


def test_a_run_is_drawn_over_its_times() -> None:
    pytest.importorskip("matplotlib").use("Agg")
    found = dln.train(PROBLEM, starts(2), 3, [0.0, 1.0, 5.0])
    assert len(dln.plot.trajectory(found, which=1).get_lines()) == 4
    assert len(dln.plot.outcomes(found).get_lines()) >= 1


# ---------------------------------------------------------------- stores


@pytest.mark.parametrize("how", [{"W0": starts(20)}, {"count": 20, "scale": 0.1, "seed": 1}])
def test_a_store_keeps_whole_trajectories_and_resumes(tmp_path: Path, how: dict[str, Any]) -> None:
    pytest.importorskip("zarr")
    settings: dict[str, Any] = {**how, "times": [0.0, 1.0, 4.0], "t_max": 10.0, "workers": 1, "chunk": 6}
    whole = dln.ensemble(PROBLEM, 3, **settings)

    class StoppedError(Exception):
        pass

    def stop(done: int, count: int) -> None:
        if done >= 12:
            raise StoppedError

    store = tmp_path / "runs.zarr"
    with pytest.raises(StoppedError):
        dln.ensemble(PROBLEM, 3, store=store, progress=stop, **settings)
    seen: list[int] = []
    found = dln.ensemble(PROBLEM, 3, store=store, progress=lambda done, count: seen.append(done), **settings)
    assert seen[0] == 12 and seen[-1] == 20
    assert found.load().identical(whole)
    stored = xarray.open_zarr(store, chunks=None, decode_cf=False)
    assert stored["W"].dims == ("trajectory", "time", "row", "column")
    np.testing.assert_array_equal(stored["W"], whole["W"])
    with pytest.raises(ValueError, match="of another experiment: times is"):
        dln.ensemble(PROBLEM, 3, store=store, **{**settings, "times": [0.0, 1.0]})


def test_other_starts_are_another_experiment(tmp_path: Path) -> None:
    pytest.importorskip("zarr")
    store = tmp_path / "runs.zarr"
    dln.ensemble(PROBLEM, 3, W0=starts(4), t_max=1.0, store=store, workers=1)
    with pytest.raises(ValueError, match="of another experiment: sha256 is"):
        dln.ensemble(PROBLEM, 3, W0=starts(4, seed=9), t_max=1.0, store=store, workers=1)


# ---------------------------------------------------------------- what is refused

EYE = np.eye(2)
REFUSED: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "nothing": ({}, ValueError, "^count is None; expected a number, or starts as W0 or layers"),
    "no seed": ({"count": 2, "scale": 1.0}, ValueError, "^seed is None; expected a number, or starts"),
    "both": ({"W0": EYE, "count": 2}, ValueError, "^count is 2 with W0; expected None"),
    "seed and layers": ({"layers": [EYE] * 3, "seed": 2}, ValueError, "^seed is 2 with layers; expected None"),
    "layers and W0": ({"W0": EYE, "layers": [EYE] * 3}, ValueError, "^layers is .* with W0; expected None"),
    "shape": ({"W0": np.eye(3)}, ValueError, r"^W0 has shape \(3, 3\); expected shape \(\.\.\., 2, 2\)"),
    "nan": ({"W0": math.nan * EYE}, ValueError, "^W0 holds nan"),
    "words": ({"W0": "gaussian"}, TypeError, "^W0 is 'gaussian'"),
    "masked": ({"W0": np.ma.array(EYE, mask=EYE)}, ValueError, "^W0 is .*without masked"),
    "empty": ({"W0": np.zeros((0, 2, 2))}, ValueError, "^W0 is empty; expected at least one start"),
    "great": ({"W0": 1e150 * EYE}, ValueError, r"^W0 gives an entry of W of size 1e\+150; expected below 1e\+140"),
    "depth of layers": ({"layers": [EYE] * 2}, ValueError, "^depth is 3 with 2 layers; expected their number"),
    "unbalanced": (
        {"layers": [EYE, EYE, 2 * EYE]},
        ValueError,
        r"^layers of trajectory 0 are out of balance by 4.24 at j = 1 of \(1.5\); expected balanced ones, which alone",
    ),
    "widths": ({"layers": [EYE, np.ones((3, 2)), EYE]}, ValueError, r"^layers\[1\] has shape \(3, 2\)"),
    "rank": ({"W0": EYE, "rank": 3}, ValueError, "^rank is 3; expected an integer from 1 to 2"),
    "times 0": ({"W0": EYE, "times": []}, ValueError, r"^times has shape \(0,\); expected a list of numbers"),
    "times": ({"W0": EYE, "times": [2.0, 1.0]}, ValueError, r"^times is \[2.0, 1.0\]; expected rising numbers from 0"),
    "twice": ({"W0": EYE, "times": [1.0, 1.0]}, ValueError, "^times is .*expected rising numbers from 0 to t_max, inf"),
    "negative": ({"W0": EYE, "times": [-1.0]}, ValueError, "^times is .*expected rising numbers"),
    "late": ({"W0": EYE, "times": [3.0], "t_max": 2.0}, ValueError, "^times is .*from 0 to t_max, 2"),
    "nan times": ({"W0": EYE, "times": [math.nan]}, ValueError, "^times holds nan"),
    "one time": ({"W0": EYE, "times": 1.0}, ValueError, r"^times has shape \(\); expected a list of numbers"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_bad_input(case: tuple[dict[str, Any], type[Exception], str]) -> None:
    given_ones, error, message = case
    with pytest.raises(error, match=message):
        dln.ensemble(PROBLEM, 3, workers=1, **given_ones)


def test_train_refuses_as_an_ensemble_does() -> None:
    with pytest.raises(ValueError, match="^depth is 0; expected an integer >= 1"):
        dln.train(PROBLEM, EYE, 0)
    with pytest.raises(ValueError, match="^count is None; expected a number, or starts as W0 or layers"):
        dln.train(PROBLEM, None, 3)


@pytest.mark.parametrize("engine", ["auto", "portable", "wide", "simd", "stiff"])
@pytest.mark.parametrize("depth", [1, 2, math.inf])
def test_a_start_of_exact_rank_one_is_where_it_starts(depth: float, engine: str) -> None:
    """Its determinant has no sign."""
    if depth == 1 and engine == "simd":  # which is for depths above 1
        engine = "auto"
    problem = dln.CompletionProblem([[1.0, None], [2.0, 1.0]])
    for w in ([[1.0, 1.0], [1.0, 1.0]], [[0.0, 1.0], [0.0, 1.0]]):
        found = dln.ensemble(problem, depth, W0=[w], t_max=1e-6, tol=1e-10, engine=engine, workers=1)
        assert np.abs(found.W.values[0] - w).max() < 1e-5
        assert found.loss.values[0] == pytest.approx(float(problem.value(found.W.values[0])), rel=1e-6)


@pytest.mark.parametrize("engine", ["auto", "portable", "wide", "simd"])
@pytest.mark.parametrize("size", [1e-40, 1e-90])
def test_a_small_start_with_equal_singular_values_does_not_get_far(size: float, engine: str) -> None:
    problem = dln.CompletionProblem([[1.0, None], [2.0, 1.0]])
    found = dln.ensemble(problem, 3, W0=[size * np.eye(2)], t_max=50.0, tol=1e-10, engine=engine, workers=1)
    assert found.status.values.tolist() == [dln.Status.T_MAX]
    np.testing.assert_allclose(found.W.values[0], size * np.eye(2), atol=1e-6 * size)


def test_whether_a_run_of_rank_one_runs_away_is_not_left_to_rounding() -> None:
    problem = dln.CompletionProblem([[-0.2, 1.2], [1.7, None]])
    start = [[[-0.004, 0.001], [-0.03, 0.021]]]
    for times in (None, [10.0], [40.0]):
        found = dln.ensemble(problem, 3, W0=start, t_max=600.0, times=times, rank=1, tol=1e-9, workers=1)
        assert found.status.values.tolist() == [dln.Status.T_MAX]


@pytest.mark.slow
def test_a_run_that_its_caller_gives_up_ends_without_a_warning() -> None:
    def give_up(done: int, total: int) -> None:
        if done:
            raise TimeoutError

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(TimeoutError):
            dln.ensemble(
                PROBLEM, 3, count=40, scale=1e-3, chunk=2, workers=2, engine="portable", seed=1, progress=give_up
            )
