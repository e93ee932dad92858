"""Losses on matrices of high precision: of mpmath, or of python-flint's balls."""

from __future__ import annotations

from typing import Any

from dlnsym.algebra.exact import Rows
from dlnsym.losses.protocol import ExactNumbers, Matrix


class ExactLeastSquares:
    """½|W X − Y|²; with a shape (m, n), of W as the row vec(W)^T."""

    def __init__(self, x: Rows, y: Rows, numbers: ExactNumbers, shape: tuple[int, int] | None = None) -> None:
        self._x, self._y = numbers.matrix(x), numbers.matrix(y)
        self._numbers, self._kernels, self._shape = numbers, numbers.kernels, shape

    def value(self, w: Matrix) -> Any:
        """E(w)."""
        residual = self._kernels.least_squares_residual(self._measured(w), self._x, self._y)
        return sum(self._kernels.loss_entry(r, 0, 1) for row in residual.tolist() for r in row)

    def gradient(self, w: Matrix) -> Matrix:
        """∂E(w)."""
        return self._shaped(self._kernels.least_squares_gradient(self._measured(w), self._x, self._y))

    def hessian_product(self, w: Matrix, x: Matrix) -> Matrix:
        """The derivative of the gradient along x, at every w."""
        return self._shaped(self._kernels.least_squares_hessian(self._measured(x), self._x))

    def residuals(self, w: Matrix) -> list[Any]:
        """What is squared, row by row."""
        residual = self._kernels.least_squares_residual(self._measured(w), self._x, self._y)
        return [r for row in residual.tolist() for r in row]

    def pulled_back(self, which: int) -> Matrix:
        """The gradient of one residual."""
        rows, columns = len(self._y.tolist()), len(self._y.tolist()[0])
        one = [[-int(i * columns + k == which) for k in range(columns)] for i in range(rows)]
        numbers = self._numbers
        nothing = numbers.of_numbers([[0] * len(self._x.tolist()) for _ in range(rows)])
        return self._shaped(self._kernels.least_squares_gradient(nothing, self._x, numbers.of_numbers(one)))

    def _measured(self, w: Matrix) -> Matrix:
        if self._shape is None:
            return w
        return self._numbers.of_numbers([[x for row in w.tolist() for x in row]])

    def _shaped(self, row: Matrix) -> Matrix:
        if self._shape is None:
            return row
        m, n = self._shape
        (entries,) = row.tolist()
        return self._numbers.of_numbers([entries[r * n : (r + 1) * n] for r in range(m)])


class ExactCompletion:
    """The loss (1.10), with weights where they are given."""

    def __init__(self, target: Rows, observed: tuple[bool, ...], weights: Rows | None, numbers: ExactNumbers) -> None:
        self._target, self._numbers, self._kernels = numbers.matrix(target), numbers, numbers.kernels
        self._observed = observed
        given = None if weights is None else numbers.matrix(weights)
        self._weights = None if given is None else [x for row in given.tolist() for x in row]

    def value(self, w: Matrix) -> Any:
        """E(w)."""
        weights = self._weights or [1] * len(self._observed)
        entries = ([x for row in m.tolist() for x in row] for m in (w, self._target))
        terms = zip(*entries, weights, self._observed, strict=True)
        return sum(self._kernels.loss_entry(x, phi, weight) for x, phi, weight, seen in terms if seen)

    def gradient(self, w: Matrix) -> Matrix:
        """∂E(w)."""
        return self._kernels.gradient(w, self._target, self._weights or self._observed)

    def hessian_product(self, w: Matrix, x: Matrix) -> Matrix:
        """The derivative of the gradient along x, at every w."""
        return self._kernels.gradient(x, 0 * self._target, self._weights or self._observed)
