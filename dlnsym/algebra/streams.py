"""Power series whose coefficients are matrices of balls, each computed when it is asked for.

The kernels of whole matrices run on them as they stand, and its solution y' = f(y) is found term by
term: coefficient k + 1 of y is coefficient k of f(y) over k + 1, which needs coefficients up to k alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from operator import mul
from typing import Any

from flint import acb, acb_mat, arb, arb_mat, ctx, fmpq

from dlnsym.algebra.arb_helpers import whole_power

Matrix = Any
"""An ``arb_mat`` or an ``acb_mat``."""


class Stream:
    """A power series in one variable with matrices as coefficients.

    ``rule`` gives coefficient k from the ones before it and from other series; without one the series is unknown beyond
    ``known``, and is extended by :meth:`append`.

    >>> y = Stream([arb_mat([[1]])])
    >>> rate = y * y
    >>> for k in range(3):  # y' = y², y(0) = 1: 1/(1 − t)
    ...     y.append(rate[k] * fmpq(1, k + 1))
    >>> [y[k][0, 0].contains(1) for k in range(4)]
    [True, True, True, True]
    """

    __slots__ = ("_known", "_rule", "constant")

    def __init__(self, known: list[Matrix], rule: Callable[[int], Matrix] | None = None, constant: bool = False):
        self._known, self._rule, self.constant = known, rule, constant

    @staticmethod
    def fixed(m: Matrix) -> Stream:
        """A constant."""
        return Stream([m], lambda _: m * 0, constant=True)

    def __getitem__(self, k: int) -> Matrix:
        while len(self._known) <= k:
            if self._rule is None:
                raise IndexError(f"coefficient {len(self._known)} of the series is not known")
            self._known.append(self._rule(len(self._known)))
        return self._known[k]

    def up_to(self, k: int) -> list[Matrix]:
        """Coefficients 0 to k."""
        _ = self[k]
        return self._known[: k + 1]

    def append(self, coefficient: Matrix) -> None:
        """The next coefficient of a series that has no rule."""
        self._known.append(coefficient)

    def termwise(self, f: Callable[[Matrix], Matrix]) -> Stream:
        """A linear function of every coefficient."""
        return Stream([], lambda k: f(self[k]), self.constant)

    def __add__(self, other: Any) -> Any:
        if not isinstance(other, Stream):
            return NotImplemented
        if other.constant:
            return Stream([], lambda k: self[k] if k else self[0] + other[0], self.constant)
        return Stream([], lambda k: self[k] + other[k])

    def __sub__(self, other: Stream) -> Stream:
        return self + -other

    def __neg__(self) -> Stream:
        return self.termwise(lambda m: -m)

    def __mul__(self, other: Any) -> Any:
        if hasattr(other, "slope"):
            return NotImplemented  # a dual, which multiplies from the right
        if not isinstance(other, Stream):
            return self.termwise(lambda m: m * other)
        if other.constant:
            return self.termwise(lambda m: m * other[0])
        if self.constant:
            return other.termwise(lambda m: self[0] * m)
        return Stream([], lambda k: _convolved(self, other, k))

    def __rmul__(self, number: Any) -> Stream:
        return self * number

    def __truediv__(self, number: Any) -> Stream:
        return self * (1 / arb(number))

    def __pow__(self, n: int) -> Stream:
        """The n-th power, n ≥ 1."""
        power: Stream = whole_power(self, n)
        return power

    def transpose(self) -> Stream:
        """The series of transposes."""
        return self.termwise(lambda m: m.transpose())

    def nrows(self) -> int:
        """Rows of every coefficient."""
        rows: int = self[0].nrows()
        return rows

    def blocked(self, z: Stream, t: Stream) -> Stream:
        """[[self, z], [0, t]]."""
        return Stream([], lambda k: _block(self[k], z[k], t[k]))

    def exp(self) -> Stream:
        """The exponential, every coefficient enclosed."""
        return _exponential(self)


def _convolved(a: Stream, b: Stream, k: int) -> Matrix:
    first = a[0] * b[k]
    return sum(map(mul, a.up_to(k)[1:], b.up_to(k - 1)[::-1]), first) if k else first


def _block(s: Matrix, z: Matrix, t: Matrix) -> Matrix:
    kind = acb_mat if any(isinstance(m, acb_mat) for m in (s, z, t)) else arb_mat
    above = [[*left, *right] for left, right in zip(s.tolist(), z.tolist(), strict=True)]
    return kind(above + [[0] * s.ncols() + row for row in t.tolist()])


@dataclass(frozen=True)
class Exponential:
    """How exp is computed beyond its first two coefficients: a polynomial of X/2^s, squared s times."""

    degree: int
    squarings: int

    @staticmethod
    def plan(norm: float, bits: int) -> Exponential:
        """For a matrix of this norm, right to about ``bits`` bits."""
        squarings = max(0, math.ceil(math.log2(norm)) + 3) if norm > 0 else 0
        wanted = bits + squarings + 2.9 * norm
        degree, lost = 1, 0.0
        while lost < wanted:
            degree += 1
            lost = math.lgamma(degree + 2) / math.log(2) - (degree + 1) * math.log2(max(norm / 2**squarings, 1e-9))
        return Exponential(degree, squarings)

    def error(self, norm: float) -> arb:
        """A bound on the norm of exp X less what is computed, for every X of norm at most ``norm``."""
        x = arb(norm) / 2**self.squarings
        first = _tail(x, self.degree)
        n = 2**self.squarings
        return n * first * (x.exp() + first) ** (n - 1)


def _tail(x: arb, degree: int) -> arb:
    """A bound on Σ_{k > degree} x^k/k!, for x ≥ 0."""
    term = x.exp()
    for k in range(1, degree + 2):
        term = term * x / k
    return term


def _exponential(m: Stream) -> Stream:
    rest = _Rest(m)

    @cache
    def approximated() -> Stream:
        return _approximated(m, rest.plan)

    def rule(k: int) -> Matrix:
        if k == 0:
            return m[0].exp()
        if k == 1:
            d = m[0].nrows()
            both = _block(m[0], m[1], m[0]).exp()
            return type(both)([row[d:] for row in both.tolist()[:d]])
        return _widened(approximated()[k], rest.bound(k))

    return Stream([], rule)


LARGEST = 2.0**32
"""The largest radius of a disc."""


class _Rest:
    """Bounds on the coefficients of exp M less those of :class:`Exponential`, by Cauchy's estimate.

    Coefficient k depends on those of M up to k alone, and on a disc the polynomial that they make is no larger than was
    planned for.
    """

    def __init__(self, m: Stream) -> None:
        self.m, self.sizes, self.radius = m, [0.0], LARGEST

    @cached_property
    def plan(self) -> Exponential:
        return Exponential.plan(self._largest, ctx.prec)

    @cached_property
    def _largest(self) -> float:
        return 1.5 * max(norm(self.m[0]), 0.25)

    @cached_property
    def _error(self) -> arb:
        return self.plan.error(self._largest)

    def bound(self, k: int) -> arb:
        while len(self.sizes) <= k:
            self.sizes.append(norm(self.m[len(self.sizes)]))
        allowed = self._largest - norm(self.m[0])
        while not sum(_term(s, self.radius, j) for j, s in enumerate(self.sizes)) * (1 + 1e-9) <= allowed:
            self.radius *= 0.75
            if self.radius < 1e-100:
                return arb("inf")
        return self._error / arb(self.radius) ** k


def _term(size: float, radius: float, power: int) -> float:
    """size radius^power, as far as that is a float."""
    return 2.0 ** min(1000.0, math.log2(size) + power * math.log2(radius)) if size else 0.0


def _widened(m: Matrix, by: arb) -> Matrix:
    ball = arb(0, by.upper())
    entries = [x + (acb(ball, ball) if isinstance(m, acb_mat) else ball) for x in m.entries()]
    return type(m)(m.nrows(), m.ncols(), entries)


def _approximated(m: Stream, plan: Exponential) -> Stream:
    """The polynomial by blocks of powers (Paterson and Stockmeyer), then squarings."""
    x = m * fmpq(1, 2**plan.squarings)
    width = max(1, math.isqrt(plan.degree))
    powers = [x]
    for _ in range(width - 1):
        powers.append(powers[-1] * x)
    factorials = [fmpq(1)]
    for k in range(1, plan.degree + width + 1):
        factorials.append(factorials[-1] / k)

    def piece(j: int) -> Stream:
        """Σ_{i < width} x^i/(j·width + i)!, as far as the degree goes."""
        used = [(i, factorials[j * width + i]) for i in range(width) if j * width + i <= plan.degree]

        def rule(k: int) -> Matrix:
            total = m[0] * 0
            for i, c in used:
                if i:
                    total = total + powers[i - 1][k] * c
                elif k == 0:
                    total = total + _identity(m[0].nrows()) * c
            return total

        return Stream([], rule)

    last = plan.degree // width
    result = piece(last)
    for j in range(last - 1, -1, -1):
        result = result * powers[-1] + piece(j)
    for _ in range(plan.squarings):
        result = result * result
    return result


def _identity(d: int) -> arb_mat:
    return arb_mat(d, d, [int(k % (d + 1) == 0) for k in range(d * d)])


def norm(m: Matrix) -> float:
    """An upper bound on the largest sum of absolute values of a row."""
    return max(float(sum((x.abs_upper() for x in row), arb(0)).upper()) for row in m.tolist()) * (1 + 1e-15)
