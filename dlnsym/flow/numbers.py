"""The number systems that charts and methods run in: batches of float64, mpmath numbers, and python-flint's balls.

A state is a list of components, each a matrix, a column of values or a number of one system; methods need no more of
them than sums and multiples.  Sizes are logarithms to base 2, since 1e-400 is no float.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from functools import reduce
from operator import add
from types import ModuleType
from typing import Any, Protocol

import flint
import mpmath
import numpy as np

from dlnsym.algebra.exact import Rows
from dlnsym.kernels import arb_target, mpmath_target, numpy_target

Matrix = Any
State = list[Any]
Rate = Callable[[Any, Any, Any, Any], tuple[Any, ...]]

EMPTY = -math.inf
"""The size of a matrix of zeros."""


class Linear(Protocol):
    """What methods need of a number system."""

    def combined(self, weights: Sequence[Any], rates: Sequence[Any]) -> Any:
        """Σ w k over weights w, not all of them 0, and rates k of one component."""

    def advanced(self, y: Any, h: Any, weights: Sequence[Any], rates: Sequence[Any]) -> Any:
        """y + h Σ w k."""


class Numbers(Linear, Protocol):
    """What charts need of a number system."""

    @property
    def kernels(self) -> ModuleType:
        """The generated kernels."""

    def product(self, *factors: Matrix) -> Matrix:
        """The product of matrices."""

    def transposed(self, m: Matrix) -> Matrix:
        """The transpose."""

    def composed(self, left: Matrix, values: Any, right: Matrix) -> Matrix:
        """left diag(values) right^T."""

    def along(self, function: Callable[[Any, Any], Any], values: Any, m: Matrix) -> Any:
        """function(x_i, m_ii) for every value x_i."""

    def antisymmetric(self, function: Rate, values: Any, m: Matrix) -> tuple[Matrix, ...]:
        """Antisymmetric matrices whose entries above the diagonal are function(x_i, x_l, m_il, m_li)."""

    def columns(self, function: Callable[[Any, Any], Any], values: Any, m: Matrix) -> Matrix:
        """function(x_l, m_il) in every entry."""

    def entered(self, point: Any, rank: int) -> State:
        """U, singular values and V of a point, up to a rank."""

    def positive(self, values: Any) -> bool:
        """Whether all values are positive; of batches, in which one that is not gives nan, it is not asked."""

    def guarded(self, loss: Any) -> Any:
        """A loss that also takes matrices that are not finite, where the system has some: nan comes of them."""


class PreciseNumbers(Numbers, Protocol):
    """What the integrators of high precision need besides."""

    def working(self, bits: int) -> Any:
        """Context in which numbers carry ``bits`` bits, in both libraries."""

    def ratio(self, value: Fraction) -> Any:
        """A number of the system, rounded once."""

    def matrix(self, rows: Rows) -> Matrix:
        """A matrix from exact entries."""

    def of_numbers(self, rows: Sequence[Sequence[Any]]) -> Matrix:
        """A matrix from entries that are numbers of the system."""

    def converted(self, m: Any) -> Matrix:
        """A matrix from an mpmath matrix."""

    def to_mpmath(self, m: Matrix) -> Any:
        """An mpmath matrix: the centres of balls."""

    def identity(self, width: int) -> Matrix:
        """The identity matrix."""

    def size(self, m: Matrix) -> float:
        """log2 of the largest entry in absolute value."""

    def uncertainty(self, m: Matrix) -> float:
        """log2 of the largest radius of an entry; that of 0 for numbers without one."""

    def centre(self, m: Matrix) -> Matrix:
        """The matrix without its radii."""


class ArrayOperations:
    """Choices and comparisons, number by number; for expressions the module ``heyoka`` has them by the same names."""

    select, lt, lte, gt, gte, eq = np.where, np.less, np.less_equal, np.greater, np.greater_equal, np.equal
    log, exp, sqrt = np.log, np.exp, np.sqrt
    expression = float

    @staticmethod
    def logical_and(conditions: list[Any]) -> Any:
        return reduce(np.logical_and, conditions)


class Floats:
    """Batches of float64: numbers (n,), columns (n, k), matrices (n, i, j).

    Every lane is computed number by number in a fixed order, so that it does not depend on the others in any bit.
    """

    kernels: ModuleType = numpy_target
    operations: Any = ArrayOperations

    def constant(self, x: float) -> Any:
        return x

    def total(self, terms: Sequence[Any]) -> Any:
        return reduce(add, terms)

    def product(self, *factors: Any) -> Any:
        first, *others = factors
        for other in others:
            first = np.matmul(first, other)
        return first

    def transposed(self, m: Any) -> Any:
        return m.swapaxes(-2, -1)

    def composed(self, left: Any, values: Any, right: Any) -> Any:
        return np.matmul(left * values[..., None, :], right.swapaxes(-2, -1))

    def along(self, function: Callable[[Any, Any], Any], values: Any, m: Any) -> Any:
        return function(values, m.diagonal(axis1=-2, axis2=-1))

    def antisymmetric(self, function: Rate, values: Any, m: Any) -> tuple[Any, ...]:
        found = function(values[..., :, None], values[..., None, :], m, m.swapaxes(-2, -1))
        above = np.triu(np.ones(m.shape[-2:], dtype=np.bool_), 1)
        upper = (np.where(above, each, 0.0) for each in found)
        return tuple(each - each.swapaxes(-2, -1) for each in upper)

    def columns(self, function: Callable[[Any, Any], Any], values: Any, m: Any) -> Any:
        return function(values[..., None, :], m)

    def entered(self, point: Any, rank: int) -> State:
        return [point.U[..., :rank], point.singular_values[..., :rank], point.V[..., :rank]]

    def positive(self, values: Any) -> bool:
        return True

    def guarded(self, loss: Any) -> Any:
        return _Guarded(loss)

    def combined(self, weights: Sequence[float], rates: Sequence[Any]) -> Any:
        (weight, rate), *others = ((float(w), k) for w, k in zip(weights, rates, strict=False) if w)
        total = np.multiply(rate, weight)
        term = np.empty_like(total)
        for weight, rate in others:
            np.multiply(rate, weight, out=term)
            total += term
        return total

    def advanced(self, y: Any, h: Any, weights: Sequence[float], rates: Sequence[Any]) -> Any:
        total = self.combined(weights, rates)
        total *= h
        total += y
        return total


class _Guarded:
    """A loss that refuses matrices that are not finite, as any may: a step that is too long makes some."""

    def __init__(self, loss: Any) -> None:
        self._loss = loss

    def value(self, w: Any) -> Any:
        return self._where_finite(self._loss.value, w, w.shape[:1])

    def gradient(self, w: Any) -> Any:
        return self._where_finite(self._loss.gradient, w, w.shape)

    def _where_finite(self, function: Callable[[Any], Any], w: Any, shape: tuple[int, ...]) -> Any:
        finite = np.isfinite(w).all(axis=(1, 2))
        if finite.all():
            return np.asarray(function(w))
        found = np.full(shape, np.nan)
        if finite.any():
            found[finite] = function(w[finite])
        return found


class _Precise:
    """What the two systems of high precision share: their matrices have ``*``, ``tolist`` and indices [i, l]."""

    kernels: ModuleType

    def working(self, bits: int) -> Any:
        return _working(bits)

    def product(self, *factors: Any) -> Any:
        first, *others = factors
        for other in others:
            first = first * other
        return first

    def transposed(self, m: Any) -> Any:
        return m.transpose()

    def composed(self, left: Any, values: Any, right: Any) -> Any:
        entries = [x for (x,) in values.tolist()]
        middle = [[x if i == l else 0 for l in range(len(entries))] for i, x in enumerate(entries)]
        return self.kernels.from_frames(left, self.of_numbers(middle), right)

    def along(self, function: Callable[[Any, Any], Any], values: Any, m: Any) -> Any:
        return self.of_numbers([[function(x, m[i, i])] for i, (x,) in enumerate(values.tolist())])

    def antisymmetric(self, function: Rate, values: Any, m: Any) -> tuple[Any, ...]:
        x = [value for (value,) in values.tolist()]
        d = len(x)
        above = {(i, l): function(x[i], x[l], m[i, l], m[l, i]) for i in range(d) for l in range(i + 1, d)}

        def entry(k: int, i: int, l: int) -> Any:
            return 0 if i == l else above[i, l][k] if i < l else -above[l, i][k]

        count = len(next(iter(above.values()))) if above else 2
        return tuple(self.of_numbers([[entry(k, i, l) for l in range(d)] for i in range(d)]) for k in range(count))

    def columns(self, function: Callable[[Any, Any], Any], values: Any, m: Any) -> Any:
        x = [value for (value,) in values.tolist()]
        return self.of_numbers([[function(s, entry) for s, entry in zip(x, row, strict=True)] for row in m.tolist()])

    def entered(self, point: Any, rank: int) -> State:
        column = mpmath.matrix(list(point.singular_values))
        return [self.converted(m) for m in (point.U, column, point.V)]

    def positive(self, values: Any) -> bool:
        return all(x > 0 for (x,) in values.tolist())

    def guarded(self, loss: Any) -> Any:
        return loss

    def combined(self, weights: Sequence[Fraction], rates: Sequence[Any]) -> Any:
        terms = (k * self.ratio(Fraction(w)) for w, k in zip(weights, rates, strict=False) if w)
        return reduce(add, terms)

    def advanced(self, y: Any, h: Any, weights: Sequence[Fraction], rates: Sequence[Any]) -> Any:
        return y + self.combined(weights, rates) * h

    def ratio(self, value: Fraction) -> Any:
        raise NotImplementedError

    def of_numbers(self, rows: Sequence[Sequence[Any]]) -> Any:
        raise NotImplementedError

    def converted(self, m: Any) -> Any:
        raise NotImplementedError


@contextmanager
def _working(bits: int) -> Iterator[None]:
    with mpmath.workprec(bits), flint.ctx.workprec(bits):
        yield


class Mpmath(_Precise):
    """mpmath numbers; gmpy2 carries them where it is installed, which mpmath sees to."""

    kernels: ModuleType = mpmath_target

    def ratio(self, value: Fraction) -> Any:
        return mpmath.mpf(value.numerator) / value.denominator

    def matrix(self, rows: Rows) -> Any:
        return mpmath.matrix([[self.ratio(x) for x in row] for row in rows])

    def of_numbers(self, rows: Sequence[Sequence[Any]]) -> Any:
        return mpmath.matrix(rows)

    def converted(self, m: Any) -> Any:
        return m.apply(lambda x: +x)

    def to_mpmath(self, m: Any) -> Any:
        return m.copy()

    def identity(self, width: int) -> Any:
        return mpmath.eye(width)

    def size(self, m: Any) -> float:
        return max((_log2(x) for x in m), default=EMPTY)

    def uncertainty(self, m: Any) -> float:
        return EMPTY

    def centre(self, m: Any) -> Any:
        return m


class Balls(_Precise):
    """python-flint's arb: every operation widens the radius by what it may have rounded away."""

    kernels: ModuleType = arb_target

    def ratio(self, value: Fraction) -> Any:
        return flint.arb(flint.fmpq(value.numerator, value.denominator))

    def matrix(self, rows: Rows) -> Any:
        return flint.arb_mat([[self.ratio(x) for x in row] for row in rows])

    def of_numbers(self, rows: Sequence[Sequence[Any]]) -> Any:
        return flint.arb_mat(rows)

    def converted(self, m: Any) -> Any:
        # mpmath's products round too: a few units in the last place of the largest entry
        size = max((_log2(x) for x in m), default=EMPTY)
        slack = flint.arb(0, flint.arb(2) ** math.ceil(size + 6 - flint.ctx.prec)) if size != EMPTY else 0
        return flint.arb_mat([[flint.arb(x) + slack for x in row] for row in m.tolist()])

    def to_mpmath(self, m: Any) -> Any:
        return mpmath.matrix([[_centre(x) for x in row] for row in m.tolist()])

    def identity(self, width: int) -> Any:
        return flint.arb_mat(width, width, [int(k % (width + 1) == 0) for k in range(width**2)])

    def size(self, m: Any) -> float:
        return max((_log2_of_ball(x) for x in m.entries()), default=EMPTY)

    def uncertainty(self, m: Any) -> float:
        return max((_log2_of_ball(x.rad()) for x in m.entries()), default=EMPTY)

    def centre(self, m: Any) -> Any:
        return m.mid()


def _log2(x: Any) -> float:
    _, mantissa, exponent, _ = x._mpf_
    if mantissa:
        return _log2_of_parts(int(mantissa), exponent)
    if exponent:
        raise ArithmeticError("a number overflowed or is undefined")
    return EMPTY


def _log2_of_ball(x: Any) -> float:
    if not x.is_finite():
        raise ArithmeticError("a ball is unbounded: some digits more are needed")
    mantissa, exponent = x.mid().man_exp()
    return _log2_of_parts(abs(int(mantissa)), int(exponent)) if mantissa else EMPTY


def _log2_of_parts(mantissa: int, exponent: int) -> float:
    return math.log2(mantissa) + exponent


def _centre(x: Any) -> Any:
    mantissa, exponent = x.mid().man_exp()
    return mpmath.mpf((int(mantissa), int(exponent)))


FLOATS = Floats()
SYSTEMS: dict[str, PreciseNumbers] = {"arb": Balls(), "balls": Balls(), "mpmath": Mpmath()}
"""The systems of high precision."""
