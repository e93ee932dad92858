"""The public functions: their arguments, in order, with their defaults. Others call them by these."""

from __future__ import annotations

from inspect import Parameter, signature
from typing import Any

import pytest

import dlnsym as dln

SIGNATURES = {
    "loss_from_json": "(plain)",
    "spectrum": "(singular_values, depth)",
    "operator": "(W, Z, depth)",
    "inner_product": "(W, X, Y, depth)",
    "metric_tensor": "(W, depth)",
    "log_volume": "(W, depth, *, rank=None)",
    "log_volume_svd": "(singular_values, depth)",
    "effective_rank": "(W)",
    "decide": "(lhs, rhs=None, relation='=', *, positive=(), nonnegative=(), real=(), integer=(), matrices=(), "
    "seconds=10.0)",
    "Manifold": "(depth, shape, rank=None)",
    "CompletionProblem": "(target, mask=None, weights=None)",
    "LinearRegression": "(X, Y)",
    "MatrixSensing": "(A, y)",
    "FunctionLoss": "(f, shape, gradient=None, name=None, version=None, *, hessian_product=None)",
    "Hyperbola": "(diagonal)",
    "attraction_rates": "(problem, W, depth)",
    "attraction_bounds": "(problem, W, depth)",
    "log_blowup": "(problem, W, depth)",
    "conserved": "(problem, W, depth, *, rank=None)",
    "balanced_weights": "(W0, depth, *, digits=50, rank=None)",
    "integrate": "(loss, W0, depth, t_end, *, digits=50, method='extrapolation', step=None, rank=None, times=None, "
    "numbers=None, certified=False, max_steps=100000, progress=None)",
    "integrate_weights": "(loss, weights, t_end, *, digits=50, times=None, numbers='arb', max_steps=100000, "
    "progress=None)",
    "descend": "(loss, layers, step, *, steps, momentum=0.0, noise=0.0, seed=None, batch=None, save=None, tol=None, "
    "progress=None)",
    "langevin": "(loss, M, W0, beta, times, *, seed, count=None, projected=False, step=None, boundary='cross', "
    "workers=None, chunk=None)",
    "ensemble": "(loss, depth, *, count=None, scale=None, seed=None, W0=None, layers=None, times=None, tol=None, "
    "t_max=inf, engine='auto', workers=None, store=None, rank=None, rtol=None, step=None, chunk=None, scheduler=None, "
    "progress=None)",
    "train": "(loss, W0, depth, times=None, *, tol=None, t_max=inf, layers=None, engine='auto', rank=None, rtol=None, "
    "workers=None, progress=None)",
}
RESULTS = {"Point", "Status", "Trajectory"}


def arguments(function: Any) -> str:
    bare = signature(function)
    parameters = [p.replace(annotation=Parameter.empty) for p in bare.parameters.values()]
    return str(bare.replace(parameters=parameters, return_annotation=bare.empty))


@pytest.mark.parametrize("name", SIGNATURES)
def test_arguments_and_defaults(name: str) -> None:
    assert arguments(getattr(dln, name)) == SIGNATURES[name]


def test_every_public_function_is_listed() -> None:
    assert {name for name in dln.__all__ if callable(getattr(dln, name))} == SIGNATURES.keys() | RESULTS
