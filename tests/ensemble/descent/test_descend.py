"""Gradient descent on the layers: its steps, what it keeps, how it ends, and the flow that it tends to."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import exact_flow
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.validate import Array

few = settings(max_examples=25)
seeds = st.integers(0, 10**6)
widths = st.lists(st.integers(1, 4), min_size=2, max_size=5)


def network(widths: list[int], seed: int, *batch: int, scale: float = 0.7) -> list[Array]:
    """Layers W_N … W_1 between these widths, from row to column."""
    rng = np.random.default_rng(seed)
    return [scale * rng.standard_normal((*batch, a, b)) for a, b in zip(widths[:-1], widths[1:], strict=True)]


def completion(widths: list[int], seed: int) -> dln.CompletionProblem:
    rng, shape = np.random.default_rng(seed + 1), (widths[0], widths[-1])
    mask = rng.random(shape) < 0.6
    mask[0, 0] = True
    return dln.CompletionProblem(rng.standard_normal(shape), mask)


def balanced(W: Array, depth: int) -> list[Array]:
    return [np.array(w.tolist(), dtype=float) for w in dln.balanced_weights(W.tolist(), depth, digits=20)]


def everything(target: Array) -> dln.CompletionProblem:
    return dln.CompletionProblem(target, np.ones(target.shape))


def ends(data: Any) -> list[Array]:
    return [data[f"layer_{j}"].values for j in range(data.attrs["depth"], 0, -1)]


# ---------------------------------------------------------------- the steps


@few
@given(widths, seeds, st.floats(0, 0.9))
def test_a_step_moves_every_layer_against_its_own_derivative(widths: list[int], seed: int, momentum: float) -> None:
    """Derivatives by finite differences of order 4, exact for losses that are quartic along a line in one layer."""
    loss, layers = completion(widths, seed), network(widths, seed)

    def energy(k: int, w: Array) -> float:
        product = np.eye(widths[0])
        for layer in [*layers[:k], w, *layers[k + 1 :]]:
            product = product @ layer
        return float(loss.value(product))

    slopes = []
    for k, layer in enumerate(layers):
        slope = np.zeros(layer.shape)
        for at in np.ndindex(layer.shape):
            unit = np.zeros(layer.shape)
            unit[at] = 1.0
            slope[at] = (energy(k, layer + unit) - energy(k, layer - unit)) / 2  # exact: the loss is quadratic
        slopes.append(slope)
    found = dln.descend(loss, layers, 0.01, steps=1, momentum=momentum)
    for layer, slope, end in zip(layers, slopes, ends(found), strict=True):
        np.testing.assert_allclose(end[0], layer - 0.01 * slope, rtol=0, atol=1e-11 * (1 + np.abs(slope).max()))


@few
@given(seeds, st.floats(0, 0.9))
def test_momentum_carries_the_last_move_on(seed: int, momentum: float) -> None:
    loss, start = completion([2, 3, 2], seed), network([2, 3, 2], seed)
    first = ends(dln.descend(loss, start, 0.01, steps=1))
    free = ends(dln.descend(loss, [w[0] for w in first], 0.01, steps=1))
    both = ends(dln.descend(loss, start, 0.01, steps=2, momentum=momentum))
    for w, one, alone, found in zip(start, first, free, both, strict=True):
        np.testing.assert_allclose(found, alone + momentum * (one - w), rtol=0, atol=1e-13)


def test_the_mean_of_noisy_steps_is_the_step() -> None:
    """50,000 runs of one step: the mean within 5 standard errors, the spread within 2 %."""
    loss, start = completion([2, 2, 2], 3), network([2, 2, 2], 3)
    many = [np.broadcast_to(w, (50_000, *w.shape)) for w in start]
    plain = ends(dln.descend(loss, start, 0.1, steps=1))
    noisy = ends(dln.descend(loss, many, 0.1, steps=1, noise=2.0, seed=5))
    for one, all_of_them in zip(plain, noisy, strict=True):
        assert np.abs(all_of_them.mean(axis=0) - one[0]).max() <= 5 * 0.2 / np.sqrt(50_000)
        np.testing.assert_allclose(all_of_them.std(axis=0), 0.2, rtol=0.02)


def test_a_batch_of_all_rows_is_the_whole_loss() -> None:
    rng = np.random.default_rng(0)
    losses = (
        completion([3, 2], 1),
        dln.LinearRegression(rng.standard_normal((2, 7)), rng.standard_normal((3, 7))),
        dln.MatrixSensing(rng.standard_normal((5, 3, 2)), rng.standard_normal(5)),
    )
    for loss in losses:
        start = network([3, 4, 2], 2)
        whole = dln.descend(loss, start, 0.02, steps=30)
        sampled = dln.descend(loss, start, 0.02, steps=30, batch=loss.rows, seed=1)
        np.testing.assert_allclose(sampled.W, whole.W, rtol=0, atol=1e-12)
        some = dln.descend(loss, start, 0.02, steps=30, batch=2, seed=1)
        assert np.abs(some.W - whole.W).max() > 1e-6


# ---------------------------------------------------------------- bits


@few
@given(seeds, st.sampled_from([{}, {"noise": 0.3, "seed": 4}, {"batch": 1, "seed": 4}, {"momentum": 0.5}]))
def test_a_trajectory_does_not_depend_on_its_company(seed: int, how: dict[str, Any]) -> None:
    """Those that end early leave the others as they are."""
    loss = everything(np.array([[1.0, 0.2, 0.1], [0.0, 0.5, 0.3]]))
    layers = network([2, 3, 3], seed, 5)
    layers[0][2] *= 50  # diverges
    settings = {"steps": 40, "save": 7, "tol": 1e-2, **how}
    together = dln.descend(loss, layers, 0.1, **settings)
    first = dln.descend(loss, [w[:1] for w in layers], 0.1, **settings)
    for name in first.data_vars:
        np.testing.assert_array_equal(first[name][0], together[name][0])
    again = dln.descend(loss, layers, 0.1, **settings)
    assert again.identical(together)
    assert together.status[2] == dln.Status.DIVERGED


def test_other_seeds_give_other_noise() -> None:
    loss, start = completion([2, 2], 0), network([2, 2], 0, 2)
    one, other = (dln.descend(loss, start, 0.1, steps=3, noise=0.1, seed=seed).W for seed in (0, 1))
    assert not (one[:, -1] == other[:, -1]).any()
    same = [np.broadcast_to(w[0], w.shape) for w in start]
    found = dln.descend(loss, same, 0.1, steps=3, noise=0.1, seed=0).W
    assert not (found[0, -1] == found[1, -1]).any()


# ---------------------------------------------------------------- balance


def exact_defect(upper: Array, lower: Array) -> float:
    """In fractions, then rounded: relative error some ulp."""
    above, below = ([[Fraction(x) for x in row] for row in w.tolist()] for w in (upper, lower))
    size = range(upper.shape[1])
    gaps = (
        sum((row[i] * row[k] for row in above), Fraction())
        - sum((a * b for a, b in zip(below[i], below[k], strict=True)), Fraction())
        for i in size
        for k in size
    )
    return float(sum((g * g for g in gaps), Fraction())) ** 0.5


@few
@given(widths.filter(lambda w: len(w) > 2), seeds)
def test_the_defect_is_exact(widths: list[int], seed: int) -> None:
    layers = network(widths, seed)
    found = dln.descend(completion(widths, seed), layers, 1e-3, steps=1).defect.values[0, 0]
    for j, (lower, upper) in enumerate(zip(layers[::-1], layers[-2::-1], strict=False)):
        assert found[j] == pytest.approx(exact_defect(upper, lower), rel=1e-14)


@few
@given(seeds, st.integers(2, 5))
def test_the_defect_of_rounding_alone_has_digits(seed: int, depth: int) -> None:
    layers = balanced(np.random.default_rng(seed).standard_normal((3, 3)), depth)
    found = dln.descend(everything(np.eye(3)), layers, 1e-3, steps=1).defect.values[0, 0]
    for j, (lower, upper) in enumerate(zip(layers[::-1], layers[-2::-1], strict=False)):
        true = exact_defect(upper, lower)
        assert true < 1e-14 and found[j] == pytest.approx(true, rel=1e-3, abs=1e-19)


def test_descent_leaves_balance_by_the_order_of_the_step() -> None:
    """A step changes G_j by η² times squares of gradients; the flow keeps it."""
    start = balanced(np.array([[0.9, 0.1], [-0.3, 0.4]]), 3)
    loss = everything(np.array([[1.0, 0.3], [0.2, 2.0]]))
    drift = [dln.descend(loss, start, 0.1 / k, steps=10 * k, save=[]).defect.values[0, -1].max() for k in (8, 16, 32)]
    assert drift[0] / drift[1] == pytest.approx(2, rel=0.1) and drift[1] / drift[2] == pytest.approx(2, rel=0.05)


# ---------------------------------------------------------------- the flow as the step falls


def first_order(loss: Any, layers: list[Array], time: float, exact: Array) -> None:
    """The distance from the flow at a flow time is halved with the step."""
    depth, gaps = len(layers), []
    for count in (400, 800, 1600):
        data = dln.descend(loss, layers, time / (depth * count), steps=count, save=[])
        assert data.time.values[-1] == pytest.approx(time)
        gaps.append(np.linalg.norm(data.W.values[0, -1] - exact))
    assert gaps[2] <= 1e-2 * np.linalg.norm(exact)
    assert gaps[0] / gaps[1] == pytest.approx(2, rel=0.1) and gaps[1] / gaps[2] == pytest.approx(2, rel=0.05)


@pytest.mark.parametrize("shape", [(2, 2), (2, 3), (4, 2)])
def test_balanced_descent_tends_to_the_exact_flow_at_depth_two(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(sum(shape))
    start, target = 0.4 * rng.standard_normal(shape), rng.standard_normal(shape)
    first_order(everything(target), balanced(start, 2), 1.5, exact_flow.riccati(1.5, start, target))


@pytest.mark.parametrize("depth", [1, 2, 3, 5])
def test_balanced_descent_tends_to_the_exact_flow_of_singular_values(depth: int) -> None:
    u, v = exact_flow.orthogonal(3, 2, 1), exact_flow.orthogonal(2, 2, 2)
    start, target = np.array([0.6, 0.3]), np.array([1.5, 0.8])
    exact = exact_flow.aligned(1.0, u, start, target, v, depth)
    first_order(everything((u * target) @ v.T), balanced((u * start) @ v.T, depth), 1.0, exact)


def test_unbalanced_descent_tends_to_the_flow_of_the_layers() -> None:
    layers, loss = network([2, 3, 1, 2], 8), completion([2, 2], 8)
    exact = dln.integrate_weights(loss, [w.tolist() for w in layers], "0.5", digits=15, times=[])
    first_order(loss, layers, 0.5, exact.to_numpy()[-1])


# ---------------------------------------------------------------- how it ends


def test_a_trajectory_stops_at_the_tolerance() -> None:
    problem = everything(np.eye(2))
    found = dln.descend(problem, [np.eye(2), 0.5 * np.eye(2)], 0.1, steps=1000, tol=1e-8)
    assert found.status.values.tolist() == [dln.Status.CONVERGED]
    k = int(found.steps[0])
    assert 10 < k < 1000
    assert found.loss.values[0, -1] <= 1e-8 and (found.W.values[0, -1] == found.W.values[0, -2]).all()
    before = dln.descend(problem, [np.eye(2), 0.5 * np.eye(2)], 0.1, steps=k - 1)
    assert before.loss.values[0, -1] > 1e-8
    assert (ends(found)[0] @ ends(found)[1] == found.W.values[:, -1]).all()


def test_a_start_at_the_tolerance_takes_no_step() -> None:
    found = dln.descend(everything(np.eye(2)), [np.eye(2), np.eye(2)], 0.1, steps=10, tol=1e-8)
    assert (int(found.steps[0]), int(found.status[0])) == (0, dln.Status.CONVERGED)
    assert (found.W.values[0] == np.eye(2)).all()


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_too_long_a_step_diverges_with_its_reason(depth: int) -> None:
    found = dln.descend(everything(np.eye(2)), [2.0 * np.eye(2)] * depth, 3.0, steps=2000)
    assert found.status.values.tolist() == [dln.Status.DIVERGED]
    assert "too long a step" in dln.Status(int(found.status[0])).reason
    assert np.isfinite(found.W).all() and np.isfinite(found.layer_1).all()
    assert np.abs(found.W.values[0, -1]).max() > 1e3 and found.steps[0] < 2000


@few
@given(widths, seeds, st.floats(-150, 60), st.floats(-150, 150), st.floats(-20, 20))
def test_whatever_the_sizes_what_is_returned_is_finite_and_has_a_reason(
    widths: list[int], seed: int, size: float, of_step: float, of_target: float
) -> None:
    shape = widths[0], widths[-1]
    loss = dln.CompletionProblem(10**of_target * np.random.default_rng(seed).standard_normal(shape))
    layers = network(widths, seed, scale=10 ** (size / len(widths)))
    found = dln.descend(loss, layers, 10.0**of_step, steps=20, momentum=0.5)
    assert np.isfinite(found.W).all() and all(np.isfinite(w).all() for w in ends(found))
    assert found.status.values[0] in (dln.Status.STEPS, dln.Status.DIVERGED)
    assert not np.isnan(found.loss).any() and not np.isnan(found.defect).any()


# ---------------------------------------------------------------- what is kept


def test_chosen_steps_are_kept_with_the_start_and_the_end() -> None:
    loss, layers = completion([2, 2, 2], 1), network([2, 2, 2], 1, 3)
    for save, saved in (
        (None, list(range(31))),
        (7, [0, 7, 14, 21, 28, 30]),
        ([4, 2, 4], [0, 2, 4, 30]),
        ([], [0, 30]),
        (np.array([30]), [0, 30]),
        (100, [0, 30]),
    ):
        found = dln.descend(loss, layers, 0.05, steps=30, save=save)
        assert found.step.values.tolist() == saved
        assert dict(found.W.sizes) == {"trajectory": 3, "time": len(saved), "row": 2, "column": 2}
        np.testing.assert_allclose(found.time, 2 * 0.05 * np.array(saved))
    assert dln.descend(loss, layers, 0.05, steps=10**5, save=[], tol=1e3).sizes["time"] == 2
    assert dln.descend(loss, layers, 0.05, steps=1000).step.values.tolist() == list(range(0, 1001, 10))


def test_inner_widths_are_those_of_the_layers() -> None:
    layers = network([2, 5, 1, 3], 1)
    found = dln.descend(completion([2, 3], 1), [layers[0], layers[1][None, None], layers[2]], 0.05, steps=2)
    assert [found[f"layer_{j}"].shape for j in (3, 2, 1)] == [(1, 2, 5), (1, 5, 1), (1, 1, 3)]
    assert found.attrs["depth"] == 3 and found.defect.shape == (1, 3, 2)


def test_progress_is_reported_to_the_end() -> None:
    seen: list[tuple[int, int]] = []
    loss = everything(np.eye(2))
    dln.descend(loss, [np.eye(2) / 2], 0.1, steps=1000, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(k, 1000) for k in range(0, 1001, 10)]
    seen.clear()
    dln.descend(loss, [np.eye(2) / 2], 0.1, steps=1000, tol=1e-3, progress=lambda done, of: seen.append((done, of)))
    assert seen[-1] == (1000, 1000)


def test_a_run_is_drawn_as_any_other() -> None:
    pytest.importorskip("matplotlib").use("Agg")
    found = dln.descend(completion([2, 2], 1), network([2, 2], 1), 0.05, steps=20)
    assert len(dln.plot.trajectory(found).get_lines()) == 4
