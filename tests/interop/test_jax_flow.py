"""The flow in JAX: right to a few ulp, with its derivatives, compiled and mapped, and followed by a solver of JAX's."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import exact_flow
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax.experimental.ode import odeint

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.codegen.accuracy import DEPTHS, RELATIVE, errors, hostile_pairs
from dlnsym.interop import jax as flow
from dlnsym.kernels import arb_target

few = settings(max_examples=8)
seeds = st.integers(0, 10**6)
depths = st.sampled_from([1, 2, 3, 7, math.inf])
shapes = st.sampled_from([(2, 2), (3, 3), (4, 2), (1, 3)])


def matrices(shape: tuple[int, int], seed: int, count: int) -> Array:
    return np.random.default_rng(seed).standard_normal((count, *shape))


def with_values(shape: tuple[int, int], seed: int, values: Array) -> Array:
    """A matrix with given singular values."""
    u, _, vt = np.linalg.svd(matrices(shape, seed, 1)[0], full_matrices=False)
    return np.asarray((u * values) @ vt)


def slope(f: Callable[[Array], Array], W: Array, X: Array, h: float = 1e-3) -> Array:
    """Derivative along X by differences of order 4: error some 1e-11."""
    near, far = (f(W + h * X / 2) - f(W - h * X / 2)) / h, (f(W + h * X) - f(W - h * X)) / (2 * h)
    return (4 * near - far) / 3


# ---------------------------------------------------------------- values


@pytest.mark.parametrize("depth", DEPTHS)
def test_the_spectrum_is_right_to_five_ulp(depth: float) -> None:
    pairs = np.stack(hostile_pairs(20_000, 0))
    pairs = pairs[:, ((pairs > 2.0**-200) & (pairs < 2.0**200)).all(axis=0)]
    exact_depth = depth if math.isinf(depth) else int(depth)
    found = np.asarray(jax.block_until_ready(flow.spectrum(pairs.T, exact_depth)))[:, 0, 1]
    assert pairs.shape[1] > 5000
    assert errors(found, arb_target.spectrum, list(pairs), depth, RELATIVE).max() <= 5


@pytest.mark.slow
@few
@given(shapes, seeds, depths)
def test_the_operator_is_that_of_the_library(shape: tuple[int, int], seed: int, depth: float) -> None:
    W, Z = matrices(shape, seed, 2)
    wanted = dln.operator(W, Z, depth)
    assert np.abs(np.asarray(flow.operator(W, Z, depth)) - wanted).max() <= 1e-13 * np.abs(wanted).max()
    stack = np.asarray(flow.operator(np.stack([W, Z]), Z, depth))
    assert np.abs(stack[0] - wanted).max() <= 1e-13 * np.abs(wanted).max() and stack.shape == (2, *shape)


LOSSES = (
    dln.CompletionProblem([[1.0, None, 0.5], [0.3, 2.0, None]], weights=[[1, 1, 2], [3, 1, 1]]),
    dln.LinearRegression(np.arange(12.0).reshape(3, 4) / 7, np.ones((2, 4))),
    dln.MatrixSensing(np.cos(np.arange(24.0)).reshape(4, 2, 3), [1.0, -1.0, 2.0, 0.0]),
    dln.FunctionLoss(lambda W: jnp.log(jnp.cosh(W - 1)).sum(), (2, 3)),
)


@pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: type(loss).__name__)
@pytest.mark.parametrize("depth", [1, 3, math.inf])
def test_the_vector_field_is_that_of_the_flow(loss: Any, depth: float) -> None:
    W = matrices((2, 3), 5, 4)
    wanted = -dln.operator(W, loss.gradient(W), depth)
    with jax.enable_x64(True):
        field = flow.vector_field(loss, depth)
        for found in (field(0.0, W), jax.jit(jax.vmap(field, (None, 0)))(0.0, W), field(0.0, jnp.asarray(W), None)):
            np.testing.assert_allclose(np.asarray(found), wanted, rtol=0, atol=1e-13 * np.abs(wanted).max())


def test_a_function_in_jax_is_a_loss() -> None:
    def f(W: Any) -> Any:
        return (W**4).sum() / 4

    W = matrices((2, 2), 1, 1)[0]
    with jax.enable_x64(True):
        np.testing.assert_allclose(flow.gradient(f)(jnp.asarray(W)), W**3, rtol=1e-14)
        np.testing.assert_allclose(flow.vector_field(f, 2)(0.0, W), -dln.operator(W, W**3, 2), rtol=1e-12)


# ---------------------------------------------------------------- derivatives


@pytest.mark.slow
@few
@given(shapes, seeds, depths, st.sampled_from([None, 0.0, 1e-12, 1e-7, 1e-3]))
def test_the_operator_has_its_derivative_also_at_equal_singular_values(
    shape: tuple[int, int], seed: int, depth: float, gap: float | None
) -> None:
    W, X, Z, Y = matrices(shape, seed, 4)
    k = min(shape)
    W = with_values(shape, seed, np.linspace(1.0, 2.0, k) if gap is None else 1.0 + gap * np.arange(k))
    wanted = slope(lambda w: dln.operator(w, Z, depth), W, X) + dln.operator(W, Y, depth)
    with jax.enable_x64(True):
        value, found = jax.jvp(lambda w, z: flow.operator(w, z, depth), (W, Z), (X, Y))
        back = jax.grad(lambda w: (flow.operator(w, Z, depth) * Y).sum())(W)
        along = jax.jvp(lambda w: flow.operator(w, Z, depth), (W,), (X,))[1]
    size = np.abs(X).max() * np.abs(Z).max() + np.abs(Y).max()
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-8 * size)
    np.testing.assert_allclose(value, dln.operator(W, Z, depth), rtol=0, atol=1e-13 * np.abs(Z).max())
    # backwards it is the transpose of forwards
    assert float((np.asarray(back) * X).sum()) == pytest.approx(
        float((np.asarray(along) * Y).sum()), abs=1e-11 * size**2
    )


@few
@given(depths, st.floats(0.1, 3), st.floats(-1e-3, 1e-3))
def test_the_spectrum_has_its_derivatives(depth: float, sigma: float, gap: float) -> None:
    def pair(x: Any) -> Any:
        return flow.spectrum(x, depth)[0, 1]

    at = np.array([sigma, sigma * (1 + gap)])
    with jax.enable_x64(True):
        found = np.asarray(jax.grad(pair)(at))
    for k, unit in enumerate(np.eye(2)):
        wanted = slope(lambda x: np.asarray(dln.spectrum(x, depth)[0, 1]), at, sigma * unit) / sigma
        assert found[k] == pytest.approx(float(wanted), rel=1e-7, abs=1e-9)


# ---------------------------------------------------------------- a solver of JAX's


@pytest.mark.parametrize("shape", [(2, 2), (3, 2)])
def test_a_solver_follows_the_exact_flow(shape: tuple[int, int]) -> None:
    start, target = 0.5 * matrices(shape, 1, 1)[0], matrices(shape, 2, 1)[0]
    field = flow.vector_field(dln.CompletionProblem(target), 2)
    with jax.enable_x64(True):
        path = odeint(lambda W, t: field(t, W), jnp.asarray(start), jnp.array([0.0, 1.5]), rtol=1e-10, atol=1e-10)
    np.testing.assert_allclose(path[-1], exact_flow.riccati(1.5, start, target), rtol=0, atol=1e-7)


def test_an_outcome_is_differentiated_through_the_flow() -> None:
    """How W_12(1) depends on W(0), at N = ∞, from equal singular values."""
    problem = dln.CompletionProblem([[1.0, None], [0.2, 2.0]])
    field = flow.vector_field(problem, math.inf)

    def outcome(W0: Any) -> Any:
        return odeint(lambda W, t: field(t, W), W0, jnp.array([0.0, 1.0]), rtol=1e-11, atol=1e-11)[-1][0, 1]

    start = 0.7 * np.array([[0.6, 0.8], [-0.8, 0.6]])
    with jax.enable_x64(True):
        found = np.asarray(jax.jit(jax.grad(outcome))(jnp.asarray(start)))

    def exact(W0: Array) -> Array:
        return np.asarray(dln.integrate(problem, W0.tolist(), math.inf, 1, digits=15, times=[]).to_numpy()[-1, 0, 1])

    for at in np.ndindex(2, 2):
        unit = np.zeros((2, 2))
        unit[at] = 1.0
        assert found[at] == pytest.approx(float(slope(exact, start, unit, 1e-2)), rel=1e-5, abs=1e-6)


# ---------------------------------------------------------------- float64, and what is refused


def test_it_works_in_float64_and_leaves_the_settings_of_jax_alone() -> None:
    assert flow.spectrum([2.0, 1.0], 3).dtype == np.float64
    assert flow.operator(np.eye(2), np.eye(2), 3).dtype == np.float64
    assert flow.vector_field(LOSSES[0], 3)(0.0, np.ones((2, 3)) + np.eye(2, 3)).dtype == np.float64
    assert jnp.ones(1).dtype == np.float32


def test_bad_input_is_refused_by_name() -> None:
    single = jnp.eye(2)
    with pytest.raises(TypeError, match=r"^W is of type float32; expected float64, as under jax.enable_x64\(True\)"):
        flow.operator(single, np.eye(2), 3)
    with pytest.raises(TypeError, match="^W is of type float32"):
        jax.jit(flow.vector_field(dln.CompletionProblem(np.eye(2)), 3))(0.0, single)
    with pytest.raises(TypeError, match="^singular_values is of type float32"):
        flow.spectrum(jnp.ones(2), 3)
    with pytest.raises(
        ValueError, match=r"^W has shape \(2, 2\), Z has shape \(2, 3\); expected matrices of one shape"
    ):
        flow.operator(np.eye(2), np.ones((2, 3)), 3)
    with pytest.raises(ValueError, match="^depth is 0; expected an integer >= 1"):
        flow.vector_field(LOSSES[0], 0)
    with pytest.raises(TypeError, match="^loss is 3; expected a loss of this library, or a function in jax.numpy"):
        flow.vector_field(3, 2)  # type: ignore[arg-type]
    own = dln.FunctionLoss(lambda W: W.sum(), 2, gradient=np.ones_like)
    with pytest.raises(
        TypeError, match=r"^loss is FunctionLoss\(.*, with a gradient in NumPy; expected a function in jax"
    ):
        flow.vector_field(own, 2)


def test_a_singular_matrix_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"^W is .*; expected matrices of full rank"):
        flow.operator(np.ones((2, 2)), np.eye(2), 3)
