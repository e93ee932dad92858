"""The manifold for pymanopt: what its interface promises, and its solvers on problems of completion."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import dlnsym as dln
from dlnsym._shared.validate import Array

pymanopt = pytest.importorskip("pymanopt")
from dlnsym.interop.pymanopt import DeepLinear  # noqa: E402

INF = math.inf
SPACES = [(1, 2, None), (2, 2, None), (3, (3, 2), None), (INF, 2, None), (3, (3, 4), 2), (10**6, 2, None), (INF, 3, 2)]


def space(depth: float, shape: Any, rank: int | None) -> DeepLinear:
    return DeepLinear(depth, shape, rank, seed=4)


@pytest.mark.parametrize(("depth", "shape", "rank"), SPACES, ids=str)
def test_vectors_and_points_belong_to_the_manifold(depth: float, shape: Any, rank: int | None) -> None:
    M = space(depth, shape, rank)
    W = M.random_point()
    X, Y = M.random_tangent_vector(W), M.random_tangent_vector(W)
    assert M.dim == M.manifold.dimension and np.linalg.matrix_rank(W) == M.manifold.rank
    assert abs(M.norm(W, X) - 1.0) <= 1e-12
    np.testing.assert_allclose(M.projection(W, X), X, atol=1e-12 * np.abs(X).max())
    assert math.isclose(M.inner_product(W, X, X), M.norm(W, X) ** 2, rel_tol=1e-12)
    assert math.isclose(M.inner_product(W, X, Y), M.inner_product(W, Y, X), rel_tol=1e-9, abs_tol=1e-12)
    assert (M.zero_vector(W) == 0).all() and M.zero_vector(W).shape == M.manifold.shape
    Z = np.random.default_rng(1).normal(size=M.manifold.shape)
    # what is normal is normal in the Frobenius metric
    assert abs(np.vdot(Z - M.projection(W, Z), M.projection(W, Z))) <= 1e-12 * np.vdot(Z, Z)


@pytest.mark.parametrize(("depth", "shape", "rank"), SPACES, ids=str)
def test_the_retraction_agrees_with_the_exponential_map_to_first_order(
    depth: float, shape: Any, rank: int | None
) -> None:
    M = space(depth, shape, rank)
    W = M.random_point()
    X = M.random_tangent_vector(W)
    sizes = np.array([1e-2, 1e-3])
    errors = [np.linalg.norm(M.retraction(W, t * X) - M.exp(W, t * X)) for t in sizes]
    assert np.allclose(M.retraction(W, 0 * X), W, atol=1e-13 * np.abs(W).max())
    assert errors[1] <= 0.02 * errors[0] + 1e-12
    assert np.linalg.matrix_rank(M.retraction(W, 3 * X), tol=1e-12) == M.manifold.rank
    # along its own singular vectors it is the geodesic
    u, sigma, vt = np.linalg.svd(W, full_matrices=False)
    r = M.manifold.rank
    X = (u[:, :r] * (0.1 * sigma[:r])) @ vt[:r]
    np.testing.assert_allclose(M.retraction(W, X), M.exp(W, X), atol=1e-9 * np.abs(W).max())


@pytest.mark.parametrize(("depth", "shape", "rank"), SPACES, ids=str)
def test_transport_is_the_identity_at_a_point_and_keeps_inner_products_on_full_rank(
    depth: float, shape: Any, rank: int | None
) -> None:
    M = space(depth, shape, rank)
    W = M.random_point()
    X, Y = M.random_tangent_vector(W), M.random_tangent_vector(W)
    np.testing.assert_allclose(M.transport(W, W, X), X, atol=1e-12 * np.abs(X).max())
    there = M.retraction(W, M.random_tangent_vector(W))
    moved = [M.transport(W, there, Z) for Z in (X, Y)]
    np.testing.assert_allclose(M.projection(there, moved[0]), moved[0], atol=1e-11)
    if M.manifold.full_rank:
        assert math.isclose(M.inner_product(there, *moved), M.inner_product(W, X, Y), rel_tol=1e-9, abs_tol=1e-10)


@pytest.mark.parametrize(("depth", "shape", "rank"), SPACES, ids=str)
def test_gradient_and_hessian_are_the_taylor_coefficients_along_geodesics(
    depth: float, shape: Any, rank: int | None
) -> None:
    M = space(depth, shape, rank)
    rng = np.random.default_rng(2)
    problem = M.problem(
        dln.LinearRegression(rng.normal(size=(M.manifold.shape[1], 5)), rng.normal(size=(M.manifold.shape[0], 5)))
    )
    W = M.random_point()
    X = M.random_tangent_vector(W)
    gradient, hessian = problem.riemannian_gradient(W), problem.riemannian_hessian(W, X)
    first, second = M.inner_product(W, gradient, X), M.inner_product(W, hessian, X)
    sizes = np.array([1e-2, 5e-3])
    remainders = [problem.cost(M.exp(W, t * X)) - problem.cost(W) - t * first - t * t / 2 * second for t in sizes]
    assert abs(remainders[1]) <= abs(remainders[0]) / 6 + 1e-11 * problem.cost(W)
    Y = M.random_tangent_vector(W)
    symmetric = M.inner_product(W, problem.riemannian_hessian(W, Y), X) - M.inner_product(W, hessian, Y)
    assert abs(symmetric) <= 1e-9 * max(1.0, M.norm(W, hessian))


def test_distances_logarithms_and_means_are_those_of_geodesics() -> None:
    M = space(3, 2, None)
    a, b = np.array([[1.0, 0.2], [0.0, 0.8]]), np.array([[1.2, 0.0], [0.1, 0.7]])
    middle = M.pair_mean(a, b)
    np.testing.assert_allclose(M.exp(a, M.log(a, b)), b, atol=1e-10)
    assert math.isclose(M.dist(a, middle), M.dist(a, b) / 2, rel_tol=1e-9)
    assert math.isclose(M.dist(middle, b), M.dist(a, b) / 2, rel_tol=1e-9)


SOLVERS = {
    "SteepestDescent": {"max_iterations": 2000},
    "ConjugateGradient": {"max_iterations": 1000},
    "TrustRegions": {"max_iterations": 200},
}


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize(("depth", "shape", "rank"), [(2, 2, None), (INF, 2, None), (3, (3, 4), 2)], ids=str)
def test_the_solvers_of_pymanopt_complete_a_matrix(solver: str, depth: float, shape: Any, rank: int | None) -> None:
    M = space(depth, shape, rank)
    if rank is None:
        target: Any = [[1.0, None], [0.5, 2.0]]
        start: Array = np.array([[0.7, 0.2], [0.1, 0.9]])
    else:
        rng = np.random.default_rng(6)
        whole = rng.normal(size=(3, 2)) @ rng.normal(size=(2, 4))
        start = whole + 0.1 * rng.normal(size=(3, 4))
        u, sigma, vt = np.linalg.svd(start, full_matrices=False)
        start = (u[:, :2] * sigma[:2]) @ vt[:2]
        target = whole.copy()
        target[0, 0] = target[1, 2] = math.nan
    loss = dln.CompletionProblem(target)
    optimizer = getattr(pymanopt.optimizers, solver)(verbosity=0, min_gradient_norm=1e-8, **SOLVERS[solver])
    found = optimizer.run(M.problem(loss), initial_point=start)
    # steepest descent takes its time
    bound = 1e-7 if solver == "SteepestDescent" else 1e-12
    assert found.cost < bound
    assert loss.value(found.point) < bound and np.linalg.matrix_rank(found.point, tol=1e-9) == M.manifold.rank


def test_a_loss_without_second_derivatives_serves_solvers_of_first_order() -> None:
    M = space(INF, 2, None)
    loss = dln.FunctionLoss(
        lambda W: 0.5 * ((W - 2 * np.eye(2)) ** 2).sum(axis=(-2, -1)), 2, gradient=lambda W: W - 2 * np.eye(2)
    )
    found = pymanopt.optimizers.ConjugateGradient(verbosity=0, min_gradient_norm=1e-8).run(
        M.problem(loss), initial_point=np.array([[1.0, 0.2], [0.0, 1.5]])
    )
    np.testing.assert_allclose(found.point, 2 * np.eye(2), atol=1e-6)


def test_equal_seeds_give_equal_points() -> None:
    first, second = (DeepLinear(2, (3, 2), seed=9).random_point() for _ in range(2))
    assert (first == second).all() and not (DeepLinear(2, (3, 2)).random_point() == first).any()


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: DeepLinear(0, 2), ValueError, "depth is 0"),
        (lambda: DeepLinear(2, 2, seed=-1), ValueError, "seed is -1"),
        (lambda: DeepLinear(2, 2).problem(3), TypeError, "loss is 3; expected a loss"),
        (lambda: DeepLinear(2, 2).problem(dln.CompletionProblem(np.eye(3))), ValueError, r"loss has shape \(3, 3\)"),
        (lambda: DeepLinear(2, 2).norm(np.ones((2, 2)), np.eye(2)), ValueError, "singular matrix"),
    ],
)
def test_bad_arguments_are_named(call: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        call()
