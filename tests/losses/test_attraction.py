"""Rates of attraction against the exact principal submatrix of A_{N,W}, its eigenvalues taken with sixty digits."""

from __future__ import annotations

import math
from itertools import product
from typing import Any

import exact_geometry as exact
import mpmath
import numpy as np
import pytest
from flint import fmpq
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import dlnsym as dln
from dlnsym._shared.validate import Array

EPS = float(np.finfo(np.float64).eps)
depth = st.one_of(st.integers(1, 12), st.just(math.inf))
masks = st.integers(2, 3).flatmap(lambda d: arrays(np.int64, (d, d), elements=st.integers(0, 1))).filter(np.any)
matrices = arrays(np.float64, (3, 3), elements=st.floats(-3, 3))


pytestmark = pytest.mark.usefixtures("precise_balls")


def problem(mask: Any) -> dln.CompletionProblem:
    return dln.CompletionProblem(np.zeros(np.shape(mask)), mask)


def exact_rates(mask: Any, u: Any, roots: list[fmpq], v: Any, n: float) -> list[float]:
    """Eigenvalues of the rows and columns of A_{N,W}, on column-major vectors, at observed places."""
    whole = exact.operator_matrix(u, roots, v, n)
    d = len(roots)
    seen = [row + d * column for column in range(d) for row in range(d) if mask[row, column]]
    with mpmath.workdps(60):
        part = mpmath.matrix(len(seen))
        for (k, i), (m, j) in product(enumerate(seen), repeat=2):
            part[k, m] = mpmath.mpf(whole[i, j].mid().str(60, radius=False))
        values = mpmath.eigsy(part, eigvals_only=True)
        return sorted((float(x) for x in values), reverse=True)


@settings(max_examples=40)
@given(masks, depth, st.lists(st.integers(1, 9), min_size=3, max_size=3), st.integers(0, 1000))
def test_rates_are_the_eigenvalues(mask: Any, n: float, numbers: list[int], seed: int) -> None:
    d = len(mask)
    roots = [fmpq(k, 4) for k in numbers[:d]]
    u, v = exact.rotation(d, seed), exact.rotation(d, seed + 1)
    w = exact.floats(exact.end_to_end(u, roots, v, n))
    found = dln.attraction_rates(problem(mask), w, n)
    true = exact_rates(mask, u, roots, v, n)
    assert found.shape == (mask.sum(),)
    # rounding W moves ρ = σ_d/σ_1 by about ε, and with it ρ^{2/N} and so λ by ρ^{2/N − 1} ε of the largest λ
    power = n if math.isfinite(n) else 1
    ratio, largest = (max(numbers[:d]) / min(numbers[:d])) ** power, (max(numbers[:d]) / 4) ** (power * (2 - 2 / n))
    assert np.abs(found - true).max() <= 32 * EPS * largest * max(1.0, ratio ** (1 - 2 / n))


@given(masks, st.data(), depth)
def test_bounds_hold_and_follow_from_the_spectrum(mask: Any, data: Any, n: float) -> None:
    d = len(mask)
    w = data.draw(arrays(np.float64, (d, d), elements=st.floats(-3, 3)))
    rates = dln.attraction_rates(problem(mask), w, n)
    low, high = dln.attraction_bounds(problem(mask), w, n)
    slack = 64 * EPS * max(1.0, float(high.max(initial=0)))
    assert (low <= rates + slack).all()
    assert (rates <= high + slack).all()
    sigma = dln.Manifold(n, d).at(w).singular_values
    eigenvalues = np.sort(dln.spectrum(sigma, n).ravel())[::-1]
    m = int(mask.sum())
    assert high == pytest.approx(eigenvalues[:m])
    assert low == pytest.approx(eigenvalues[d * d - m :])


@given(matrices, depth)
@example(np.full((3, 3), 5e-324) + np.diag([1.0, 0.0, 0.0]), math.inf)
def test_a_full_mask_observes_the_whole_spectrum(w: Array, n: float) -> None:
    rates = dln.attraction_rates(problem(np.ones((3, 3))), w, n)
    low, high = dln.attraction_bounds(problem(np.ones((3, 3))), w, n)
    assert low.tolist() == high.tolist()
    assert np.abs(rates - low).max() <= 64 * EPS * max(1.0, high[0])


@given(matrices, depth, st.integers(-40, 40))
def test_rates_scale(w: Array, n: float, k: int) -> None:
    # λ scales with c^{2−2/N}; entries near 2.2e-308 lose digits when they are made smaller
    assume((np.ldexp(np.ldexp(w, k), -k) == w).all())
    some = problem([[1, 0, 1], [1, 1, 0], [0, 1, 1]])
    here = dln.attraction_rates(some, w, n)
    power = k * (2 - (2 / n if math.isfinite(n) else 0))
    there = dln.attraction_rates(some, np.ldexp(w, k), n)
    assert np.abs(there - here * 2.0**power).max() <= 256 * EPS * max(float(there[0]), 2.0**-200)


def test_the_rates_are_those_of_the_flow() -> None:
    # at W = diag(2, 1) the observed diagonal decays with λ_11 and λ_22: (3.17)
    some = problem(np.eye(2))
    assert dln.attraction_rates(some, np.diag([2.0, 1.0]), math.inf) == pytest.approx([4, 1], rel=8 * EPS)
    assert dln.attraction_rates(some, np.diag([2.0, 1.0]), 2) == pytest.approx([2, 1], rel=8 * EPS)
    assert dln.attraction_rates(some, [[2.0, 5.0], [3.0, 1.0]], 1) == pytest.approx([1, 1], rel=8 * EPS)
    assert dln.attraction_rates(some, np.zeros((2, 2)), 3).tolist() == [0, 0]


def test_batches() -> None:
    some = problem(np.eye(2))
    w = np.array([[[2.0, 0.5], [0.1, 1.0]], [[1.0, 0.0], [0.3, 3.0]]])
    assert dln.attraction_rates(some, w, 3).tolist() == [dln.attraction_rates(some, m, 3).tolist() for m in w]
    assert dln.attraction_rates(some, np.zeros((0, 2, 2)), 3).shape == (0, 2)
    low, high = dln.attraction_bounds(some, w, 3)
    assert low.shape == high.shape == (2, 2)


@pytest.mark.parametrize("f", [dln.attraction_rates, dln.attraction_bounds])
def test_bad_input(f: Any) -> None:
    some = problem(np.eye(2))
    with pytest.raises(ValueError, match=r"W has shape \(3, 3\); expected shape \(\.\.\., 2, 2\)"):
        f(some, np.eye(3), 2)
    with pytest.raises(ValueError, match=r"W holds nan at \(0, 0\)"):
        f(some, [[math.nan, 0], [0, 1]], 2)
    with pytest.raises(ValueError, match="depth is 0"):
        f(some, np.eye(2), 0)
    with pytest.raises(TypeError, match=r"problem is array\(.*; expected a loss"):
        f(np.eye(2), np.eye(2), 2)


def test_rates_below_the_range_are_rounded_and_not_refused() -> None:
    tiny = 1e-170 * np.eye(2)
    assert dln.attraction_rates(problem(np.eye(2)), tiny, math.inf).tolist() == [0, 0]
    assert [b.tolist() for b in dln.attraction_bounds(problem(np.eye(2)), tiny, math.inf)] == [[0, 0], [0, 0]]


LOSSES = {
    "a weighted completion": lambda w: dln.CompletionProblem(w, [[1, 0, 1], [1, 1, 0]], [[2.0, 1, 0.5], [1, 3, 1]]),
    "regression": lambda w: dln.LinearRegression(X := [[1.0, 2, 0, 1], [0, 1, -1, 1], [3, 0, 1, 0]], w @ np.array(X)),
    "regression from few samples": lambda w: dln.LinearRegression(X := [[1.0], [2], [-1]], w @ np.array(X)),
    "sensing": lambda w: dln.MatrixSensing(A := np.random.default_rng(3).normal(size=(4, 2, 3)), np.tensordot(A, w, 2)),
    "a function": lambda w: dln.FunctionLoss(
        lambda W: ((W - w) ** 2).sum() / 2 + ((W - w) ** 4).sum(),
        (2, 3),
        lambda W: W - w + 4 * (W - w) ** 3,
        hessian_product=lambda W, X: X * (1 + 12 * (W - w) ** 2),
    ),
}


@pytest.mark.parametrize("n", [1, 2, 5, math.inf])
@pytest.mark.parametrize("make", LOSSES.values(), ids=LOSSES)
def test_the_rates_are_those_of_the_velocity_near_a_minimiser_of_any_loss(make: Any, n: float) -> None:
    w = np.array([[2.0, 0.3, -0.5], [0.1, 1.0, 0.7]])
    loss = make(w)
    assert np.abs(loss.gradient(w)).max() < 1e-14
    step = 1e-5 * np.eye(6).reshape(6, 2, 3)
    velocity = -(
        dln.operator(w + step, loss.gradient(w + step), n) - dln.operator(w - step, loss.gradient(w - step), n)
    )
    linear = velocity.reshape(6, 6).T / 2e-5
    rates = dln.attraction_rates(loss, w, n)
    # the others are 0: along the minimisers, and where the flow does not go
    expected = np.sort(np.linalg.eigvals(-linear).real)[::-1]
    assert expected == pytest.approx(np.append(rates, np.zeros(6 - len(rates))), rel=1e-6, abs=1e-6)
    low, high = dln.attraction_bounds(loss, w, n)
    assert low.shape == high.shape == rates.shape
    room = 1e-12 * (1 + high[0])
    assert ((low <= rates + room) & (rates <= high + room)).all()


def test_a_loss_without_second_derivatives_has_no_rates() -> None:
    loss = dln.FunctionLoss(lambda W: (W**4).sum(), 2, lambda W: 4 * W**3)
    with pytest.raises(
        TypeError, match=r"^problem is FunctionLoss\(2 × 2, without a name\), which has no hessian_product"
    ):
        dln.attraction_rates(loss, np.eye(2), 2)  # type: ignore[arg-type]
