"""Losses in JAX: value and gradient as functions of one matrix, which JAX compiles, maps and differentiates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import jax
import numpy as np

from dlnsym._shared import validate as check
from dlnsym.kernels import jax_target
from dlnsym.losses.function import FunctionLoss
from dlnsym.losses.linear import LinearRegression, MatrixSensing
from dlnsym.losses.protocol import Loss
from dlnsym.losses.residuals import LeastSquaresLoss, measurement_matrix

JaxArray = Any
"""An array of JAX, or one that it traces."""
Function = Callable[..., Any]


@dataclass(frozen=True)
class OnMatrices:
    """A loss of one matrix in JAX: E and ∂E, of W and of data, which one compiled program takes as they come."""

    of_value: Function
    of_gradient: Function
    data: tuple[Any, ...] = field(default=(), compare=False)

    def value(self, W: JaxArray) -> JaxArray:
        """E(W), (m, n) -> ()."""
        return self.of_value(W, *self.data)

    def gradient(self, W: JaxArray) -> JaxArray:
        """∂E(W), (m, n) -> (m, n)."""
        return self.of_gradient(W, *self.data)

    def with_data(self, data: tuple[Any, ...]) -> OnMatrices:
        """The same loss of other data."""
        return replace(self, data=data)


def on_matrices(loss: Loss | Function) -> OnMatrices:
    """The value and the gradient of a loss as functions of one matrix in JAX.

    Parameters
    ----------
    loss : a sum of squares such as CompletionProblem, LinearRegression or MatrixSensing; FunctionLoss; or callable
        A FunctionLoss without a gradient of its own, and a callable, are functions of one matrix in ``jax.numpy``,
        which JAX differentiates.

    Raises
    ------
    TypeError
        For another loss, and for a FunctionLoss with a gradient of its own.

    >>> import numpy as np
    >>> from dlnsym.completion.problem import CompletionProblem
    >>> of = on_matrices(CompletionProblem([[1.0, None], [None, 2.0]]))
    >>> float(of.value(np.eye(2))), of.gradient(np.eye(2)).tolist()
    (0.5, [[0.0, 0.0], [0.0, -1.0]])
    """
    if isinstance(loss, LinearRegression):
        return OnMatrices(_regression, jax_target.least_squares_gradient, (loss.X, loss.Y))
    if isinstance(loss, MatrixSensing):
        return OnMatrices(_sensing, _of_sensing, (loss.A.reshape(len(loss.A), -1).T, loss.y[None]))
    if isinstance(loss, LeastSquaresLoss):
        found = loss.residuals()
        if not (found.single and found.coefficients.all()):
            return OnMatrices(_sensing, _of_sensing, (measurement_matrix(loss, found).toarray().T, found.aims[None]))
        target, weights = np.zeros(loss.shape), np.zeros(loss.shape)
        target.flat[found.entries] = found.aims / found.coefficients
        weights.flat[found.entries] = found.coefficients**2
        return OnMatrices(_entrywise, jax_target.gradient_entry, (target, weights))
    if isinstance(loss, FunctionLoss):
        if loss.traceable is None:
            raise TypeError(f"loss is {check.show(loss)}, with a gradient in NumPy; expected a function in jax.numpy")
        return OnMatrices(loss.traceable, jax.grad(loss.traceable))
    if callable(loss) and not isinstance(loss, type):
        return OnMatrices(loss, jax.grad(loss))
    raise TypeError(f"loss is {check.show(loss)}; expected a loss of this library, or a function in jax.numpy")


def _entrywise(w: JaxArray, target: Any, weights: Any) -> JaxArray:
    return jax_target.loss_entry(w, target, weights).sum()


def _regression(w: JaxArray, x: Any, y: Any) -> JaxArray:
    return jax_target.loss_entry(jax_target.least_squares_residual(w, x, y), 0.0, 1.0).sum()


def _sensing(w: JaxArray, a: Any, y: Any) -> JaxArray:
    return _regression(w.reshape(1, -1), a, y)


def _of_sensing(w: JaxArray, a: Any, y: Any) -> JaxArray:
    return jax_target.least_squares_gradient(w.reshape(1, -1), a, y).reshape(w.shape)
