"""Losses on matrices of balls, from data that they keep exactly."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any, Protocol

from flint import arb, arb_mat, fmpq

from dlnsym._shared import validate as check
from dlnsym.algebra.exact import Rows
from dlnsym.kernels import arb_target


class ExactLoss(Protocol):
    """A loss on matrices of balls, as far as a point needs it."""

    def gradient(self, w: Any, /) -> Any:
        """The Euclidean gradient."""

    def hessian_product(self, w: Any, x: Any, /) -> Any:
        """Its derivative along x."""


class _Balls:
    """The number system, as far as a loss needs it."""

    kernels: ModuleType = arb_target

    def matrix(self, rows: Rows) -> Any:
        return arb_mat([[arb(fmpq(x.numerator, x.denominator)) for x in row] for row in rows])

    def of_numbers(self, rows: Sequence[Sequence[Any]]) -> Any:
        return arb_mat(rows)


def exact(name: str, loss: Any, shape: tuple[int, int]) -> ExactLoss:
    """A loss in balls; raises ``TypeError`` for one without exact data and ``ValueError`` for one of another shape."""
    if not hasattr(loss, "exact"):
        raise TypeError(
            f"{name} is {check.show(loss)}; expected one with exact data, as CompletionProblem, LinearRegression and "
            "MatrixSensing have"
        )
    if tuple(loss.shape) != shape:
        raise ValueError(f"{name} is one of matrices of shape {tuple(loss.shape)}; expected {shape}")
    found: ExactLoss = loss.exact(_Balls())
    return found
