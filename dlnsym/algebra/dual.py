"""Dual numbers a + bε, ε² = 0, over any numbers: arithmetic with them differentiates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Dual:
    """A value and its derivative.

    >>> x = Dual(3, 1)
    >>> x * x + 1 / x
    Dual(value=9.333333333333334, slope=5.888888888888889)
    """

    value: Any
    slope: Any

    def __add__(self, other: Any) -> Dual:
        y = dual(other)
        return Dual(self.value + y.value, self.slope + y.slope)

    __radd__ = __add__

    def __neg__(self) -> Dual:
        return Dual(-self.value, -self.slope)

    def __sub__(self, other: Any) -> Dual:
        return self + -dual(other)

    def __rsub__(self, other: Any) -> Dual:
        return dual(other) + -self

    def __mul__(self, other: Any) -> Dual:
        y = dual(other)
        return Dual(self.value * y.value, self.value * y.slope + self.slope * y.value)

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Dual:
        y = dual(other)
        value = self.value / y.value
        return Dual(value, (self.slope - value * y.slope) / y.value)

    def __rtruediv__(self, other: Any) -> Dual:
        return dual(other) / self


def dual(x: Any) -> Dual:
    """A number as a constant."""
    return x if isinstance(x, Dual) else Dual(x, 0)
