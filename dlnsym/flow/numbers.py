"""The two number systems of high precision: mpmath numbers, and python-flint's balls.

A state of the flow is a list of matrices of one of them; an integrator needs no more than sums and multiples of those,
and the few functions here.  Sizes are logarithms to base 2, since 1e-400 is no float.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from types import ModuleType
from typing import Any, Protocol

import flint
import mpmath

from dlnsym.algebra.exact import Rows
from dlnsym.kernels import arb_target, mpmath_target

Matrix = Any
State = list[Matrix]

EMPTY = -math.inf
"""The size of a matrix of zeros."""


class Numbers(Protocol):
    """What an integrator needs of a number system."""

    @property
    def kernels(self) -> ModuleType:
        """The generated kernels."""

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

    def blur(self, m: Matrix) -> float:
        """log2 of the largest radius of an entry; that of 0 for numbers without one."""

    def centre(self, m: Matrix) -> Matrix:
        """The matrix without its radii."""


@contextmanager
def _working(bits: int) -> Iterator[None]:
    with mpmath.workprec(bits), flint.ctx.workprec(bits):
        yield


class Mpmath:
    """mpmath numbers; gmpy2 carries them where it is installed, which mpmath sees to."""

    kernels: ModuleType = mpmath_target

    def working(self, bits: int) -> Any:
        return _working(bits)

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

    def blur(self, m: Any) -> float:
        return EMPTY

    def centre(self, m: Any) -> Any:
        return m


class Balls:
    """python-flint's arb: every operation widens the radius by what it may have rounded away."""

    kernels: ModuleType = arb_target

    def working(self, bits: int) -> Any:
        return _working(bits)

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

    def blur(self, m: Any) -> float:
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


SYSTEMS: dict[str, Numbers] = {"arb": Balls(), "balls": Balls(), "mpmath": Mpmath()}
