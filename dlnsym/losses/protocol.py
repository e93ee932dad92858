"""What a loss is to the rest of the library: a function of the end-to-end matrix, with its Euclidean gradient.

An integrator, an ensemble or a store takes any object with these members; it need not inherit from anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any, Protocol, runtime_checkable

from numpy.typing import ArrayLike

from dlnsym._validate import Array, show
from dlnsym.algebra.exact import Rows

Matrix = Any
"""A matrix of some number system: of mpmath, or of python-flint's balls."""


@runtime_checkable
class Loss(Protocol):
    """A differentiable function E of an (m, n) matrix W, in float64."""

    @property
    def shape(self) -> tuple[int, int]:
        """(m, n): rows and columns of W."""

    def value(self, W: ArrayLike) -> Array:
        """E(W): (..., m, n) -> (...)."""

    def gradient(self, W: ArrayLike) -> Array:
        """∂E(W), the matrix of derivatives by the entries of W: (..., m, n) -> (..., m, n)."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values by which a store knows the loss; ``kind`` names its class."""


@runtime_checkable
class SecondOrderLoss(Loss, Protocol):
    """A loss with second derivatives."""

    def hessian_product(self, W: ArrayLike, X: ArrayLike) -> Array:
        """D(∂E)(W)[X], the derivative of the gradient along X: (..., m, n), (..., m, n) -> (..., m, n)."""


class ExactNumbers(Protocol):
    """What a loss needs of a number system of high precision."""

    @property
    def kernels(self) -> ModuleType:
        """The generated kernels."""

    def matrix(self, rows: Rows) -> Matrix:
        """A matrix from exact entries, each rounded once to the precision that is current."""

    def of_numbers(self, rows: Sequence[Sequence[Any]]) -> Matrix:
        """A matrix from entries that are numbers of the system."""


class ExactLoss(Protocol):
    """A loss on matrices of one number system, its data rounded once to the precision at which it was made."""

    def value(self, w: Matrix) -> Any:
        """E at w, a number of the system."""

    def gradient(self, w: Matrix) -> Matrix:
        """∂E at w."""

    def hessian_product(self, w: Matrix, x: Matrix) -> Matrix:
        """The derivative of the gradient at w along x."""


@runtime_checkable
class HighPrecisionLoss(Loss, Protocol):
    """A loss that keeps its data exactly."""

    def exact(self, numbers: ExactNumbers) -> ExactLoss:
        """The loss in a number system, at the precision that is current."""


def checked_loss(name: str, value: object) -> Loss:
    """The argument ``name``, which must be a loss; raises ``TypeError``."""
    if isinstance(value, type) or not isinstance(value, Loss):
        raise TypeError(f"{name} is {show(value)}; expected a loss: an object with shape, value, gradient and to_json")
    return value
