"""Exact quotients of polynomials whose denominators are products of few factors: nothing is ever cancelled or rounded.

A denominator is kept as exponents of the numerators that were divided by.  So sums and products cost multiplications of
polynomials alone, and a quotient vanishes exactly where its numerator does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx


class Fractions:
    """The field of quotients of polynomials with rational coefficients in letters of these names.

    >>> x, y = Fractions(["x", "y"]).letters
    >>> (1 / (x - y) - 1 / (x + y) - 2 * y / (x**2 - y**2)).is_zero(), (x / y).is_zero()
    (True, False)
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.context = fmpq_mpoly_ctx.get(list(names), Ordering.degrevlex)
        self.factors: list[fmpq_mpoly] = []
        self.letters = [Fraction(self, x, {}) for x in self.context.gens()]

    def constant(self, value: Any) -> Fraction:
        """A whole or rational number."""
        return Fraction(self, self.context.constant(value), {})

    def position(self, factor: fmpq_mpoly) -> int:
        """The number of a factor, which is noted down where it is new."""
        for k, known in enumerate(self.factors):
            if known == factor:
                return k
        self.factors.append(factor)
        return len(self.factors) - 1


class Fraction:
    """An element of :class:`Fractions`: a numerator, and exponents of factors in the denominator."""

    __slots__ = ("above", "below", "field")

    def __init__(self, field: Fractions, above: fmpq_mpoly, below: dict[int, int]) -> None:
        self.field, self.above, self.below = field, above, below

    def is_zero(self) -> bool:
        """Whether it is the element 0."""
        return bool(self.above == 0)

    def _other(self, other: Any) -> Fraction | None:
        if isinstance(other, Fraction):
            return other
        return self.field.constant(other) if isinstance(other, int | fmpq) else None

    def _over(self, below: dict[int, int]) -> fmpq_mpoly:
        """The numerator over a multiple of its denominator."""
        above = self.above
        for k, exponent in below.items():
            missing = exponent - self.below.get(k, 0)
            if missing:
                above *= self.field.factors[k] ** missing
        return above

    def __add__(self, other: Any) -> Fraction:
        y = self._other(other)
        if y is None:
            return NotImplemented
        if y.is_zero():
            return self
        if self.is_zero():
            return y
        below = {k: max(self.below.get(k, 0), y.below.get(k, 0)) for k in self.below.keys() | y.below.keys()}
        return Fraction(self.field, self._over(below) + y._over(below), below)

    __radd__ = __add__

    def __neg__(self) -> Fraction:
        return Fraction(self.field, -self.above, self.below)

    def __sub__(self, other: Any) -> Fraction:
        y = self._other(other)
        return NotImplemented if y is None else self + -y

    def __rsub__(self, other: Any) -> Fraction:
        return -self + other

    def __mul__(self, other: Any) -> Fraction:
        y = self._other(other)
        if y is None:
            return NotImplemented
        below = dict(self.below)
        for k, exponent in y.below.items():
            below[k] = below.get(k, 0) + exponent
        return Fraction(self.field, self.above * y.above, below)

    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> Fraction:
        return Fraction(self.field, self.above**exponent, {k: exponent * e for k, e in self.below.items()})

    def __truediv__(self, other: Any) -> Fraction:
        y = self._other(other)
        if y is None:
            return NotImplemented
        if y.is_zero():
            raise ZeroDivisionError("a quotient by 0")
        above, below = self.above, dict(self.below)
        for k, exponent in y.below.items():
            left = exponent - below.get(k, 0)
            if left > 0:
                above *= self.field.factors[k] ** left
            below[k] = max(0, -left)
        # factors that differ by a number are one
        leading = y.above.leading_coefficient()
        above = above * (1 / leading)
        if not y.above.is_constant():
            position = self.field.position(y.above * (1 / leading))
            below[position] = below.get(position, 0) + 1
        return Fraction(self.field, above, {k: e for k, e in below.items() if e})

    def __rtruediv__(self, other: Any) -> Fraction:
        y = self._other(other)
        return NotImplemented if y is None else y / self
