"""Power series with a derivative in one direction: the rules of dual numbers, for series of matrices.

What runs on :class:`~dlnsym.algebra.streams.Stream` by products, sums, blocks, powers and exponentials runs on these as
it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dlnsym.algebra.arb_helpers import whole_power
from dlnsym.algebra.streams import Stream
from dlnsym.algebra.validated.tube import Field


class Dual:
    """A series and its derivative.

    >>> from flint import arb_mat
    >>> y = Dual(Stream.fixed(arb_mat([[3]])), Stream.fixed(arb_mat([[1]])))
    >>> print((y * y + y).slope[0])
    [7.00000000000000]
    """

    def __init__(self, value: Stream, slope: Stream) -> None:
        self.value, self.slope = value, slope

    @staticmethod
    def of(other: Any) -> Dual:
        """The same, or a series that does not depend on the direction."""
        return other if isinstance(other, Dual) else Dual(other, other * 0)

    def __getitem__(self, k: int) -> Any:
        return self.value[k]

    def nrows(self) -> int:
        """Rows of every coefficient."""
        return self.value.nrows()

    def termwise(self, f: Callable[[Any], Any]) -> Dual:
        """A linear function of every coefficient."""
        return Dual(self.value.termwise(f), self.slope.termwise(f))

    def transpose(self) -> Dual:
        """The series of transposes."""
        return Dual(self.value.transpose(), self.slope.transpose())

    def blocked(self, z: Any, t: Any) -> Dual:
        """[[self, z], [0, t]]."""
        z, t = Dual.of(z), Dual.of(t)
        return Dual(self.value.blocked(z.value, t.value), self.slope.blocked(z.slope, t.slope))

    def __add__(self, other: Any) -> Dual:
        other = Dual.of(other)
        return Dual(self.value + other.value, self.slope + other.slope)

    def __radd__(self, other: Any) -> Dual:
        return Dual.of(other) + self

    def __neg__(self) -> Dual:
        return Dual(-self.value, -self.slope)

    def __sub__(self, other: Any) -> Dual:
        return self + -Dual.of(other)

    def __rsub__(self, other: Any) -> Dual:
        return Dual.of(other) - self

    def __mul__(self, other: Any) -> Dual:
        if isinstance(other, Stream | Dual):
            other = Dual.of(other)
            return Dual(self.value * other.value, self.value * other.slope + self.slope * other.value)
        return Dual(self.value * other, self.slope * other)

    def __rmul__(self, other: Any) -> Dual:
        return Dual.of(other) * self if isinstance(other, Stream) else self * other

    def __truediv__(self, number: Any) -> Dual:
        return Dual(self.value / number, self.slope / number)

    def __pow__(self, n: int) -> Dual:
        """The n-th power, n ≥ 1."""
        power: Dual = whole_power(self, n)
        return power

    def exp(self) -> Dual:
        """The exponential: the derivative is a corner of that of [[self, derivative], [0, self]]."""
        d, whole = self.nrows(), self.value.blocked(self.slope, self.value).exp()

        def part(left: int) -> Callable[[Any], Any]:
            return lambda m: type(m)([row[left : left + d] for row in m.tolist()[:d]])

        return Dual(whole.termwise(part(0)), whole.termwise(part(d)))


def with_slopes(field: Callable[[list[Any]], list[Any]]) -> Field:
    """The equation of a state followed by a derivative of it."""

    def rates(state: list[Stream]) -> list[Stream]:
        half = len(state) // 2
        found = [
            Dual.of(rate) for rate in field([Dual(*pair) for pair in zip(state[:half], state[half:], strict=True)])
        ]
        return [rate.value for rate in found] + [rate.slope for rate in found]

    return rates
