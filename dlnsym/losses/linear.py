"""Losses that measure W linearly, regression and sensing: from ``derivations/layers/least_squares.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target
from dlnsym.losses.data import Data, read
from dlnsym.losses.exact import ExactLeastSquares
from dlnsym.losses.protocol import ExactNumbers
from dlnsym.losses.registry import stored_loss
from dlnsym.losses.residuals import Residuals


@stored_loss
@dataclass(frozen=True, init=False, repr=False)
class LinearRegression:
    """Fit Y by W X: E(W) = ½‖W X − Y‖², for p samples.

    Parameters
    ----------
    X : (n, p)
        Inputs, one sample a column.  Decimal strings stay exact for :func:`dlnsym.integrate`.
    Y : (m, p)
        Outputs.

    Raises
    ------
    TypeError, ValueError
        For what are not two matrices of finite real numbers with as many columns.

    See Also
    --------
    CompletionProblem, MatrixSensing, FunctionLoss

    Examples
    --------
    >>> loss = LinearRegression([[1.0, 2.0]], [[1.0, 0.0], [0.0, 1.0]])
    >>> loss
    LinearRegression(2 × 1 from 2 samples)
    >>> float(loss.value([[1.0], [0.5]]))
    2.125
    >>> loss.gradient([[1.0], [0.5]])
    array([[4. ],
           [0.5]])
    """

    _inputs: Data
    _outputs: Data

    def __init__(self, X: ArrayLike, Y: ArrayLike) -> None:
        x, y = read("X", X, 2), read("Y", Y, 2)
        if x.floats.shape[1] != y.floats.shape[1]:
            raise ValueError(
                f"Y has shape {y.floats.shape}; expected a column for each of the {x.floats.shape[1]} of X"
            )
        object.__setattr__(self, "_inputs", x)
        object.__setattr__(self, "_outputs", y)

    @property
    def X(self) -> Array:
        """(n, p), read-only."""
        return self._inputs.floats

    @property
    def Y(self) -> Array:
        """(m, p), read-only."""
        return self._outputs.floats

    @property
    def shape(self) -> tuple[int, int]:
        """(m, n)."""
        return len(self.Y), len(self.X)

    def value(self, W: ArrayLike) -> Array:
        """E(W): (..., m, n) -> (...); inf where it is above the range of float64.

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite or of another shape.
        """
        return self._squares.value(check.matrices_of_shape("W", W, self.shape))

    def gradient(self, W: ArrayLike) -> Array:
        """∂E(W) = (W X − Y) X^T: (..., m, n) -> (..., m, n); inf above the range of float64.

        Raises as :meth:`value`.
        """
        return self._squares.gradient(check.matrices_of_shape("W", W, self.shape))

    @property
    def rows(self) -> int:
        """The number of samples, of which the loss is a sum."""
        return int(self.X.shape[1])

    def sampled_gradient(self, W: ArrayLike, rows: ArrayLike) -> Array:
        """∂E estimated from some samples: (..., m, n), (..., b) -> (..., m, n).

        Its mean over all choices of b distinct samples is the gradient.  Raises as :meth:`value`, and for numbers of
        samples that are not there.
        """
        w, chosen = check.matrices_of_shape("W", W, self.shape), check.rows_of("rows", rows, self.rows)
        some = LeastSquares(np.swapaxes(self.X.T[chosen], -1, -2), np.swapaxes(self.Y.T[chosen], -1, -2))
        gradient: Array = some.gradient(w) * (self.rows / chosen.shape[-1])
        return gradient

    def hessian_product(self, W: ArrayLike, X: ArrayLike) -> Array:
        """D(∂E)(W)[Z] = Z X X^T for Z = ``X``, at every W: (..., m, n) twice -> (..., m, n).

        Raises as :meth:`value`.
        """
        return self._squares.hessian_product(*check.matrix_pair(W, X, self.shape))

    def hessian_factor(self, W: ArrayLike) -> Array:
        """(k, m, n): matrices J with ⟨Z, D(∂E)[Z]⟩ = Σ ⟨J_k, Z⟩², of which there are m min(n, p)."""
        check.matrices_of_shape("W", W, self.shape)
        m, n = self.shape
        # X X^T = R^T R
        r = np.linalg.qr(self.X.T, mode="r")
        factor: Array = np.einsum("ij,kl->ikjl", np.eye(m), r).reshape(m * len(r), m, n)
        return factor

    def residuals(self) -> Residuals:
        """One measurement for each entry of Y, of a row of W."""
        (m, n), p = self.shape, self.X.shape[1]
        entries = np.broadcast_to(np.arange(m * n).reshape(m, 1, n), (m, p, n))
        coefficients = np.broadcast_to(self.X.T, (m, p, n))
        return Residuals(self.Y.ravel(), n * np.arange(m * p + 1), entries.ravel(), coefficients.ravel())

    def exact(self, numbers: ExactNumbers) -> ExactLeastSquares:
        """The loss on matrices of a number system, its exact data rounded once."""
        return ExactLeastSquares(self._inputs.rows, self._outputs.rows, numbers)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values: ``X`` and ``Y``, a number that is no float64 as a string."""
        return {"kind": type(self).__name__, "X": self._inputs.to_json(), "Y": self._outputs.to_json()}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> LinearRegression:
        """The loss that :meth:`to_json` wrote."""
        return cls(plain["X"], plain["Y"])

    def __repr__(self) -> str:
        m, n = self.shape
        return f"LinearRegression({m} × {n} from {self.X.shape[1]} samples)"

    def _repr_latex_(self) -> str:
        m, n = self.shape
        sizes = rf"W \in \mathbb{{R}}^{{{m} \times {n}}},\ {self.X.shape[1]} \text{{ samples}}"
        return rf"$E(W) = \tfrac12 \lVert W X - Y \rVert^2,\quad {sizes}$"

    @property
    def _squares(self) -> LeastSquares:
        return LeastSquares(self.X, self.Y)


@stored_loss
@dataclass(frozen=True, init=False, repr=False)
class MatrixSensing:
    """Match k linear measurements: E(W) = ½ Σ_k (⟨A_k, W⟩ − y_k)², with ⟨A, W⟩ = tr(A^T W).

    Parameters
    ----------
    A : (k, m, n)
        Measurements.  Decimal strings stay exact for :func:`dlnsym.integrate`.
    y : (k,)
        What was measured.

    Raises
    ------
    TypeError, ValueError
        For what are not finite real numbers of these shapes.

    See Also
    --------
    CompletionProblem : the case in which every A_k has a single entry other than 0.

    Examples
    --------
    >>> loss = MatrixSensing([[[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]], [4.0])
    >>> loss
    MatrixSensing(2 × 3 from 1 measurement)
    >>> float(loss.value(np.ones((2, 3))))
    0.5
    >>> loss.gradient(np.ones((2, 3)))
    array([[-1.,  0., -1.],
           [ 0., -1.,  0.]])
    """

    _measurements: Data
    _measured: Data

    def __init__(self, A: ArrayLike, y: ArrayLike) -> None:
        a, measured = read("A", A, 3), read("y", y, 1)
        if len(a.floats) != len(measured.floats):
            raise ValueError(
                f"y has shape {measured.floats.shape}; expected a number for each of the {len(a.floats)} of A"
            )
        object.__setattr__(self, "_measurements", a)
        object.__setattr__(self, "_measured", measured)

    @property
    def A(self) -> Array:
        """(k, m, n), read-only."""
        return self._measurements.floats

    @property
    def y(self) -> Array:
        """(k,), read-only."""
        return self._measured.floats

    @property
    def shape(self) -> tuple[int, int]:
        """(m, n)."""
        return self.A.shape[1], self.A.shape[2]

    def value(self, W: ArrayLike) -> Array:
        """E(W): (..., m, n) -> (...); inf where it is above the range of float64.

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite or of another shape.
        """
        return self._squares.value(self._row(check.matrices_of_shape("W", W, self.shape)))

    def gradient(self, W: ArrayLike) -> Array:
        """∂E(W) = Σ_k (⟨A_k, W⟩ − y_k) A_k: (..., m, n) -> (..., m, n); inf above the range of float64.

        Raises as :meth:`value`.
        """
        w = check.matrices_of_shape("W", W, self.shape)
        return self._squares.gradient(self._row(w)).reshape(w.shape)

    @property
    def rows(self) -> int:
        """The number of measurements, of which the loss is a sum."""
        return len(self.A)

    def sampled_gradient(self, W: ArrayLike, rows: ArrayLike) -> Array:
        """∂E estimated from some measurements: (..., m, n), (..., b) -> (..., m, n).

        Its mean over all choices of b distinct ones is the gradient.  Raises as :meth:`value`, and for numbers of
        measurements that are not there.
        """
        w, chosen = check.matrices_of_shape("W", W, self.shape), check.rows_of("rows", rows, self.rows)
        flat = self.A.reshape(len(self.A), -1)[chosen]
        some = LeastSquares(np.swapaxes(flat, -1, -2), self.y[chosen][..., None, :])
        gradient: Array = some.gradient(self._row(w)) * (self.rows / chosen.shape[-1])
        return np.asarray(gradient.reshape(*gradient.shape[:-2], *self.shape))

    def hessian_product(self, W: ArrayLike, X: ArrayLike) -> Array:
        """D(∂E)(W)[X] = Σ_k ⟨A_k, X⟩ A_k at every W: (..., m, n) twice -> (..., m, n).  Raises as :meth:`value`."""
        w, x = check.matrix_pair(W, X, self.shape)
        return self._squares.hessian_product(self._row(w), self._row(x)).reshape(np.broadcast_shapes(w.shape, x.shape))

    def hessian_factor(self, W: ArrayLike) -> Array:
        """(k, m, n): the A_k, as ⟨Z, D(∂E)[Z]⟩ = Σ ⟨A_k, Z⟩²."""
        check.matrices_of_shape("W", W, self.shape)
        return self.A

    def residuals(self) -> Residuals:
        """One measurement for each A_k."""
        k, m, n = self.A.shape
        entries = np.tile(np.arange(m * n), k)
        return Residuals(self.y, m * n * np.arange(k + 1), entries, self.A.ravel())

    def exact(self, numbers: ExactNumbers) -> ExactLeastSquares:
        """The loss on matrices of a number system, its exact data rounded once."""
        m, n = self.shape
        columns = tuple(zip(*self._measurements.reshaped(len(self.A), m * n).rows, strict=True))
        return ExactLeastSquares(columns, self._measured.rows, numbers, self.shape)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values: ``A`` and ``y``, a number that is no float64 as a string."""
        return {"kind": type(self).__name__, "A": self._measurements.to_json(), "y": self._measured.to_json()}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> MatrixSensing:
        """The loss that :meth:`to_json` wrote."""
        return cls(plain["A"], plain["y"])

    def __repr__(self) -> str:
        m, n = self.shape
        return f"MatrixSensing({m} × {n} from {len(self.A)} measurement{'s' * (len(self.A) > 1)})"

    def _repr_latex_(self) -> str:
        m, n = self.shape
        total = rf"\tfrac12 \sum_{{k=1}}^{{{len(self.A)}}} (\langle A_k, W \rangle - y_k)^2"
        return rf"$E(W) = {total},\quad W \in \mathbb{{R}}^{{{m} \times {n}}}$"

    @property
    def _squares(self) -> LeastSquares:
        return LeastSquares(self.A.reshape(len(self.A), -1).T, self.y[None])

    def _row(self, w: Array) -> Array:
        """vec(W)^T."""
        return w.reshape(*w.shape[:-2], 1, w.shape[-2] * w.shape[-1])


class LeastSquares:
    """½|W X − Y|² and its derivatives in float64, for checked W (..., m, n); inf only where the result is out of range.

    Where an intermediate result overflows, W, X and Y are divided by powers of two, which rounds nothing that counts.
    """

    def __init__(self, x: Array, y: Array) -> None:
        self._x, self._y = x, y

    def value(self, w: Array) -> Array:
        total = _half_squares(numpy_target.least_squares_residual(w, self._x, self._y))
        if np.isfinite(total).all():
            return total
        scaled, x, y, exponent, _ = self._scaled(w)
        return _times(_half_squares(numpy_target.least_squares_residual(scaled, x, y)), 2 * exponent[..., 0, 0])

    def gradient(self, w: Array) -> Array:
        gradient: Array = numpy_target.least_squares_gradient(w, self._x, self._y)
        if np.isfinite(gradient).all():
            return gradient
        scaled, x, y, exponent, of_x = self._scaled(w)
        return _times(numpy_target.least_squares_gradient(scaled, x, y), exponent + of_x)

    def hessian_product(self, w: Array, z: Array) -> Array:
        image: Array = numpy_target.least_squares_hessian(z, self._x)
        if not np.isfinite(image).all():
            of_z, of_x = _exponent(z), _exponent(self._x)
            small = numpy_target.least_squares_hessian(np.ldexp(z, -of_z), np.ldexp(self._x, -of_x))
            image = _times(small, of_z + 2 * of_x)
        return np.broadcast_to(image, np.broadcast_shapes(w.shape, z.shape)).copy()

    def _scaled(self, w: Array) -> tuple[Array, Array, Array, Any, Any]:
        """W, X, Y over powers of two, with entries up to 1; the exponents of W X − Y and of X."""
        of_w, of_x, of_y = _exponent(w), _exponent(self._x), _exponent(self._y)
        exponent = np.maximum(of_w + of_x, of_y)
        return np.ldexp(w, of_x - exponent), np.ldexp(self._x, -of_x), np.ldexp(self._y, -exponent), exponent, of_x


def _half_squares(residual: Array) -> Array:
    total: Array = numpy_target.loss_entry(residual, 0.0, 1.0).sum(axis=(-2, -1))
    return total


def _exponent(a: Array) -> Any:
    return np.frexp(np.abs(a).max(axis=(-2, -1), keepdims=True))[1]


def _times(a: Array, exponent: Any) -> Array:
    with np.errstate(over="ignore"):
        result: Array = np.ldexp(a, exponent)
    return result
