"""What a loss is to the rest of the library: a function of the end-to-end matrix, with its Euclidean gradient.

An integrator, an ensemble or a store takes any object with these members; it need not inherit from anything.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from types import ModuleType
from typing import Any, Protocol, runtime_checkable

from numpy.typing import ArrayLike

from dlnsym._shared.validate import Array, show
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


@runtime_checkable
class SampledLoss(Loss, Protocol):
    """A loss that is a sum over the rows of some data: observed entries, samples, measurements."""

    @property
    def rows(self) -> int:
        """How many there are."""

    def sampled_gradient(self, W: ArrayLike, rows: ArrayLike) -> Array:
        """∂E estimated from some rows: that of their terms, times the number of all rows over that of these.

        (..., m, n) and numbers of distinct rows (..., b) -> (..., m, n).
        """


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


class InFrames(Protocol):
    """A loss at W = U diag(σ) V^T: U (n, i, r), σ (n, r), V (n, j, r)."""

    def value(self, U: Array, singular_values: Array, V: Array) -> Array:
        """E(W), (n,)."""

    def gradient(self, U: Array, singular_values: Array, V: Array) -> Array:
        """U^T ∂E(W) V, (n, r, r)."""


@runtime_checkable
class FramedLoss(Loss, Protocol):
    """A loss that may have a form in frames that is quicker than the way over W."""

    def in_frames(self) -> InFrames | None:
        """That form, where it is quicker."""


class InHalves(Hashable, Protocol):
    """A loss of 2 × 2 matrices in the halves of derivations/flow/halves.py, in any number system."""

    def aims(self, numbers: Any, sign: Any) -> Sequence[Any]:
        """What the gradient takes of the data, for a sign of det W."""

    def gradient(self, numbers: Any, point: Sequence[Any], aims: Sequence[Any]) -> Sequence[Any]:
        """Halves of ∂E from those of W."""

    def value(self, numbers: Any, gradient: Sequence[Any]) -> Any:
        """E from the halves of ∂E."""

    def form(self) -> InHalves:
        """The same for all aims: what is compiled once."""

    @property
    def projection(self) -> Array:
        """The second derivative in halves, a projection (4, 4)."""


@runtime_checkable
class HalvedLoss(Loss, Protocol):
    """A loss that may have a form in halves, by which it can be compiled."""

    def in_halves(self) -> InHalves | None:
        """That form, at width two."""


def checked_loss(name: str, value: object) -> Loss:
    """The argument ``name``, which must be a loss; raises ``TypeError``."""
    if isinstance(value, type) or not isinstance(value, Loss):
        raise TypeError(f"{name} is {show(value)}; expected a loss: an object with shape, value, gradient and to_json")
    return value
