"""Langevin's equation: its stationary law, the noise of the layers, its weak order, and what it refuses.

Statistics are compared with their standard errors at fixed seeds.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

import dlnsym as dln
from dlnsym._shared.validate import Array

SIGMAS = 4.5
"""Standard errors that a mean may be off by: one mean in 10^5."""
INF = math.inf


def spectral(shape: tuple[int, int], f: Callable[[Array], Array], slope: Callable[[Array], Array]) -> dln.FunctionLoss:
    """The loss Σ f(σ_i)."""

    def value(W: Array) -> Array:
        return np.asarray(f(np.linalg.svd(W, compute_uv=False)).sum(axis=-1))

    def gradient(W: Array) -> Array:
        u, sigma, vt = np.linalg.svd(W, full_matrices=False)
        return np.asarray((u * slope(sigma)[..., None, :]) @ vt)

    return dln.FunctionLoss(value, shape, gradient=gradient)


def half_of_squared_lengths(depth: int, shape: tuple[int, int]) -> dln.FunctionLoss:
    """½ Σ φ_i², φ = N σ^{1/N}."""
    return spectral(shape, lambda s: 0.5 * depth**2 * s ** (2 / depth), lambda s: depth * s ** (2 / depth - 1))


def agree(samples: Array, expected: Array | float, slack: float = 0.0) -> bool:
    error = samples.std(axis=0) / math.sqrt(len(samples))
    return bool((np.abs(samples.mean(axis=0) - expected) <= SIGMAS * error + slack).all())


@pytest.mark.parametrize(("depth", "shape"), [(1, (2, 2)), (3, (2, 2)), (4, (2, 3)), (2, (1, 1))], ids=str)
def test_a_loss_that_is_quadratic_in_the_lengths_gives_an_ornstein_uhlenbeck_process(
    depth: int, shape: tuple[int, int]
) -> None:
    """φ are the singular values of such a matrix, Σ φ² has a mean in closed form; that of the scheme is another."""
    beta, t, steps = 2.0, 1.0, 10
    paths = dln.langevin(
        half_of_squared_lengths(depth, shape),
        dln.Manifold(depth, shape),
        np.eye(*shape),
        beta,
        [t],
        count=3000,
        seed=2,
        step=t / steps,
    )
    squares = (depth**2 * paths.singular_values.values[:, 0] ** (2 / depth)).sum(axis=-1)
    h, expected = t / steps, float(depth**2 * min(shape))
    for _ in range(steps):
        expected = (1 - h) ** 2 * expected + 2 * h / beta * math.prod(shape)
    assert agree(squares, expected)


def test_the_weak_order_is_one() -> None:
    """The bias of the mean of Σ φ² over the step, on a logarithmic scale, has the slope 1."""
    depth, beta, t, count = 3, 40.0, 0.8, 3000
    loss, M = half_of_squared_lengths(depth, (2, 2)), dln.Manifold(depth, 2)
    exact = 2 * depth**2 * math.exp(-2 * t) + 4 / beta * (1 - math.exp(-2 * t))
    steps, bias, error = np.array([0.4, 0.2, 0.1]), np.empty(3), np.empty(3)
    for k, step in enumerate(steps):
        paths = dln.langevin(loss, M, np.eye(2), beta, [t], count=count, seed=20 + k, step=step)
        squares = (depth**2 * paths.singular_values.values[:, 0] ** (2 / depth)).sum(axis=-1)
        bias[k], error[k] = squares.mean() - exact, squares.std() / math.sqrt(count)
    assert (np.abs(bias) > 10 * error).all()
    slopes = np.diff(np.log(np.abs(bias))) / np.diff(np.log(steps))
    interval = SIGMAS * np.hypot(error[1:] / bias[1:], error[:-1] / bias[:-1]) / math.log(2)
    # 0.2 is what the next power of the step adds
    assert (np.abs(slopes - 1.0) <= np.abs(interval) + 0.2).all()


def stationary(
    depth: int, beta: float, loss: Callable[[Array], Array], projected: bool, of: Callable[[Array], Array]
) -> float:
    """The mean of a function of σ_1 > σ_2 under e^{−βE} √det g, with ``projected`` also e^S, by quadrature."""
    nodes, weights = np.polynomial.legendre.leggauss(80)
    share, weights = (nodes + 1) / 2, weights / 2
    # φ_1 up to where nothing is left, φ_2 = φ_1 v
    first, v = np.meshgrid(7.0 * share, share, indexing="ij")
    sigma = (np.stack([first, first * v], axis=-1) / depth) ** depth
    # the density by dΣ dU dV, times dσ/dφ
    log_density = dln.log_volume_svd(sigma, depth) + (1 - 1 / depth) * np.log(sigma).sum(axis=-1) - beta * loss(sigma)
    if projected:
        log_density += dln.Manifold(depth, 2).at(sigma[..., None] * np.eye(2)).entropy()
    density = np.exp(log_density) * first * np.multiply.outer(weights, weights)
    return float((of(sigma) * density).sum() / density.sum())


@pytest.mark.parametrize("projected", [False, True])
@pytest.mark.parametrize("depth", [2, 3])
def test_the_stationary_law_is_that_of_the_volume_and_of_the_entropy_where_noise_is_in_the_layers(
    depth: int, projected: bool
) -> None:
    beta = 1.5

    def f(s: Array) -> Array:
        return np.asarray(0.5 * (s - 1.0) ** 2)

    loss = spectral((2, 2), f, lambda s: s - 1.0)
    paths = dln.langevin(
        loss,
        dln.Manifold(depth, 2),
        np.eye(2),
        beta,
        np.linspace(3.0, 8.0, 6),
        count=600,
        seed=3,
        step=0.05,
        projected=projected,
    )
    sigma = paths.singular_values.values
    measured = [lambda s: s.sum(axis=-1), lambda s: s[..., 0] - s[..., 1], lambda s: f(s).sum(axis=-1)]
    for of in measured:
        expected = stationary(depth, beta, lambda s: f(s).sum(axis=-1), projected, of)
        # the mean over the times of each path; 0.01 is for the step
        assert agree(of(sigma).mean(axis=1), expected, 0.01)


def test_entropy_acts_in_opposite_directions_upstairs_and_downstairs() -> None:
    """With noise in the layers the law has e^S by the volume; √det g itself falls like e^{−2S} in the pairs."""
    beta, depth = 1.5, 3
    low, high = (
        stationary(depth, beta, lambda s: 0.5 * ((s - 1.0) ** 2).sum(axis=-1), p, lambda s: s.prod(axis=-1))
        for p in (False, True)
    )
    assert high > 1.1 * low
    M = dln.Manifold(depth, 2)
    a, b = (M.at(np.diag([s, 0.5])) for s in (1.0, 2.0))
    single = (1 - 1 / depth) * math.log(2.0)
    assert math.isclose(
        float(b.log_volume() - a.log_volume()), -2 * float(b.entropy() - a.entropy()) - single, rel_tol=1e-12
    )


def test_gaussian_layers_have_a_loss_of_the_law_gamma() -> None:
    """½ Σ ‖W_j‖² of balanced layers is (N/2) Σ σ^{2/N}, Gamma of half the dimension d² + (N − 1) d(d − 1)/2."""
    depth = 2
    loss = spectral((2, 2), lambda s: depth / 2 * s ** (2 / depth), lambda s: s ** (2 / depth - 1))
    paths = dln.langevin(
        loss, dln.Manifold(depth, 2), np.eye(2), 1.0, [8.0], count=800, seed=8, step=0.1, projected=True
    )
    shape = (4 + (depth - 1)) / 2
    for seen in paths.loss.values.T:
        # 0.1 is for the step
        assert agree(seen, shape, 0.1) and abs(seen.std() - math.sqrt(shape)) < 0.2


def layers_by_projection(count: int, t: float, steps: int, seed: int) -> Array:
    """Brownian motion on the balanced pairs (W_2, W_1) of 2 × 2 matrices from (I, I), by its definition in layers.

    Gaussian steps in the tangent space of the balanced manifold, in the Frobenius metric, each followed by Newton's
    method to the nearest balanced pair.  The products, (count, 2, 2).
    """
    rng = np.random.default_rng(seed)
    x = np.tile(np.stack([np.eye(2), np.eye(2)]), (count, 1, 1, 1))

    def defect(x: Array) -> Array:
        g = x[:, 0].mT @ x[:, 0] - x[:, 1] @ x[:, 1].mT
        return np.stack([g[:, 0, 0], g[:, 1, 1], g[:, 0, 1]], axis=-1)

    def jacobian(x: Array) -> Array:
        rows = np.empty((count, 3, 2, 2, 2))
        for k, (i, j) in enumerate(((0, 0), (1, 1), (0, 1))):
            e = np.zeros((2, 2))
            e[i, j] = 1.0
            # the derivative of ⟨E, W_2^T W_2 − W_1 W_1^T⟩
            rows[:, k, 0], rows[:, k, 1] = x[:, 0] @ (e + e.T), -(e + e.T) @ x[:, 1]
        return rows.reshape(count, 3, 8)

    for _ in range(steps):
        noise = math.sqrt(t / steps) * rng.normal(size=(count, 8, 1))
        J = jacobian(x)
        normal = J.mT @ np.linalg.solve(J @ J.mT, J @ noise)
        x = x + (noise - normal).reshape(x.shape)
        for _ in range(4):
            x = x - (J.mT @ np.linalg.solve(jacobian(x) @ J.mT, defect(x)[..., None])).reshape(x.shape)
    return np.asarray(x[:, 0] @ x[:, 1])


def test_noise_of_the_layers_is_the_brownian_motion_of_balanced_layers_seen_through_their_product() -> None:
    """With E = 0 and β = 2 the generator is half of Δ_g + ⟨∇S, ∇⟩; g is N times the metric from the layers."""
    t, count = 0.4, 5000
    products = layers_by_projection(count, t / 2, 25, 1)
    zero = dln.FunctionLoss(lambda W: np.zeros(W.shape[:-2]), 2, gradient=np.zeros_like)
    runs = [
        dln.langevin(zero, dln.Manifold(2, 2), np.eye(2), 2.0, [t], count=2 * count, seed=5, step=t / 20, projected=p)
        for p in (True, False)
    ]

    def seen(W: Array) -> Array:
        sigma = np.linalg.svd(W, compute_uv=False)
        return np.stack(
            [W[:, 0, 0] + W[:, 1, 1], np.sqrt(sigma).sum(axis=-1), sigma.sum(axis=-1), sigma[:, 1]], axis=-1
        )

    layers = seen(products)
    with_entropy, without = (seen(run.W.values[:, 0]) for run in runs)
    error = np.hypot(layers.std(axis=0) / math.sqrt(count), with_entropy.std(axis=0) / math.sqrt(2 * count))
    assert (np.abs(layers.mean(axis=0) - with_entropy.mean(axis=0)) <= SIGMAS * error + 0.005).all()
    # which the Brownian motion of g^N alone is not
    assert (np.abs(layers.mean(axis=0) - without.mean(axis=0)) > SIGMAS * error).any()


@pytest.mark.parametrize("depth", [2, INF, 10**5])
def test_little_noise_follows_the_gradient_flow(depth: float) -> None:
    problem = dln.CompletionProblem([[1.0, 0.3], [None, 0.5]])
    W0 = np.array([[0.9, 0.1], [0.4, 0.8]])
    paths = dln.langevin(problem, dln.Manifold(depth, 2), W0, 1e14, [0.5], count=1, seed=1, step=0.5 / 2000)
    flow = dln.integrate(problem, W0, depth, 0.5, digits=15)
    np.testing.assert_allclose(paths.W.values[0, 0], flow.to_numpy()[-1], atol=4e-4)
    assert paths.loss.values[0, 0] < problem.value(W0)


@pytest.mark.parametrize(("depth", "shape", "rank"), [(3, (3, 2), 2), (2, (3, 3), 1), (10**5, (2, 3), 2)], ids=str)
def test_little_noise_follows_the_gradient_flow_of_any_shape_and_rank(
    depth: float, shape: tuple[int, int], rank: int
) -> None:
    M = dln.Manifold(depth, shape, rank)
    rng = np.random.default_rng(3)
    problem = dln.LinearRegression(np.eye(shape[1]), rng.normal(size=shape))
    w = rng.normal(size=(shape[0], rank)) @ rng.normal(size=(rank, shape[1]))
    t, steps = 0.05, 500
    paths = dln.langevin(problem, M, w, 1e14, [t], count=1, seed=1, step=t / steps)
    W = w
    for _ in range(steps):
        half = W - 0.5 * t / steps * _tangent_gradient(M, problem, W)
        W = W - t / steps * _tangent_gradient(M, problem, half)
        u, sigma, vt = np.linalg.svd(W, full_matrices=False)
        W = (u[:, :rank] * sigma[:rank]) @ vt[:rank]
    np.testing.assert_allclose(paths.W.values[0, 0], W, atol=1e-3)


def _tangent_gradient(M: dln.Manifold, problem: dln.LinearRegression, W: Array) -> Array:
    if not M.full_rank:
        u, sigma, vt = np.linalg.svd(W, full_matrices=False)
        W = (u[:, : M.rank] * sigma[: M.rank]) @ vt[: M.rank]
    return M.at(W).gradient(problem)


@pytest.mark.parametrize(("depth", "shape", "rank"), [(INF, (2, 2), 2), (3, (3, 2), 2), (10**5, (3, 3), 2)], ids=str)
def test_equal_seeds_give_equal_bits_for_any_chunking_and_number_of_workers(
    depth: float, shape: tuple[int, int], rank: int
) -> None:
    problem, M = (
        dln.CompletionProblem(np.arange(1.0, 1 + math.prod(shape)).reshape(shape)),
        dln.Manifold(depth, shape, rank),
    )
    W0 = np.zeros(shape)
    W0[:rank, :rank] = np.eye(rank)
    arguments = {"times": [0.05, 0.2], "count": 7, "seed": 1, "step": 0.02, "projected": True}
    whole = dln.langevin(problem, M, W0, 10.0, **arguments)
    for options in ({"chunk": 1}, {"chunk": 2}, {"chunk": 5}, {"chunk": 3, "workers": 2}):
        assert dln.langevin(problem, M, W0, 10.0, **arguments, **options).identical(whole)


@pytest.mark.parametrize("depth", [1, 3, INF])
def test_the_step_that_is_taken_by_default_resolves_the_flow(depth: float) -> None:
    """At W0 = 2I the flow of 5‖W‖² relaxes at the rate 10 λ_11, λ_11 = 4^{1 − 1/N}."""
    loss, M = spectral((2, 2), lambda s: 5 * s**2, lambda s: 10 * s), dln.Manifold(depth, 2)
    paths = dln.langevin(loss, M, 2 * np.eye(2), 1.0, [1.0], count=1, seed=1, boundary="reflect")
    assert math.isclose(paths.attrs["step"], 0.02 / (10 * 4 ** (1 - 1 / depth)), rel_tol=1e-6)
    assert dln.langevin(loss, M, 2 * np.eye(2), 1.0, [1e-3], count=1, seed=1).attrs["step"] == 1e-3 / 64


def test_steps_in_which_the_drift_is_shortened_are_counted() -> None:
    problem, M = dln.CompletionProblem(np.diag([5.0, 5.0])), dln.Manifold(3, 2)
    coarse, fine = (
        dln.langevin(problem, M, 6.5 * np.eye(2), 10.0, [1.0], count=3, seed=1, step=h) for h in (1.0, 1e-3)
    )
    assert (coarse.cut == 1).all() and (fine.cut == 0).all()
    assert np.isfinite(coarse.W).all()


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"loss": 3}, TypeError, "loss is 3; expected a loss"),
        ({"loss": dln.CompletionProblem(np.eye(3))}, ValueError, r"loss has shape \(3, 3\); expected \(2, 2\)"),
        ({"M": 2}, TypeError, "M is 2; expected a Manifold"),
        ({"beta": 0.0}, ValueError, "beta is 0.0"),
        ({"beta": "hot"}, TypeError, "beta is 'hot'"),
        ({"projected": 1}, TypeError, "projected is 1; expected True or False"),
        ({"times": [[1.0]]}, ValueError, "times has shape"),
        ({"boundary": None}, ValueError, "boundary is None"),
    ],
    ids=str,
)
def test_bad_arguments_are_named(change: dict[str, object], error: type[Exception], words: str) -> None:
    given: dict[str, object] = {
        "loss": dln.CompletionProblem(np.eye(2)),
        "M": dln.Manifold(3, 2),
        "W0": np.eye(2),
        "beta": 1.0,
        "times": [1.0],
        "count": 2,
        "seed": 0,
    } | change
    with pytest.raises(error, match=words):
        dln.langevin(**given)  # type: ignore[arg-type]


def test_a_start_at_which_the_flow_is_too_fast_is_refused_without_a_step() -> None:
    loss, start = dln.CompletionProblem([[1.0, None], [None, 2.0]]), np.diag([1e3, 1e-3])
    with pytest.raises(ValueError, match=r"^W0 is .*, where the flow has the rate .*; expected a step"):
        dln.langevin(loss, dln.Manifold(3, 2), start, 1.0, [0.1], count=1, seed=0)
