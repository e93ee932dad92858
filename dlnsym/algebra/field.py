"""Elementary expressions as rational functions of independent letters, by what is assumed of their symbols.

A positive symbol s is written g^q, so that its roots are powers of the letter g.  Exponentials of monomials that are
linearly independent over the rationals are independent functions, so each has a letter; a logarithm, or a root, of an
irreducible factor has one too, and the q-th power of that root is the factor again.  What a logarithm or a power may be
taken apart into is decided by signs (:mod:`dlnsym.algebra.signs`), never by hope: log(xy) = log x + log y and
(xy)^p = x^p y^p where one of the factors is shown to be positive, (e^z)^p = e^{pz} where z is shown to be real, and for
integers p always.  Otherwise the logarithm of the whole base is a letter of its own.  Powers and logarithms have their
principal values, symbols without assumptions are complex and finite.
"""

from __future__ import annotations

from typing import Any

from sympy import (
    Abs,
    Derivative,
    Expr,
    Indexed,
    Max,
    Min,
    Pow,
    Symbol,
    atan,
    cos,
    cosh,
    coth,
    exp,
    log,
    sin,
    sinh,
    tan,
    tanh,
)
from sympy.core.function import AppliedUndef
from sympy.core.numbers import Exp1, ImaginaryUnit, Pi

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.functions import elementary, sinhc
from dlnsym.algebra.letter_table import Kind, Letter, RetryError
from dlnsym.algebra.powers import Powers
from dlnsym.algebra.quotients import Quotient
from dlnsym.algebra.signs import Bound


class Field(Powers):
    """Reads expressions into one field of quotients; letters are made as they are needed."""

    def __init__(
        self, roots: dict[tuple[Kind, Any], int], size: int, letters: tuple[Letter, ...] | None = None
    ) -> None:
        super().__init__(roots, size, letters)
        self._known: dict[Expr, Quotient] = {}

    def _symbol(self, s: Symbol) -> Quotient:
        """A symbol: plus or minus a power of a positive letter where its sign is assumed, else a letter."""
        if s.is_zero:
            return self.arithmetic.zero
        if s.is_finite is False or (s.is_extended_real and not s.is_finite):
            raise UndecidedError(f"{s} may be infinite")
        below = bool(s.is_extended_nonpositive)
        signed = below or bool(s.is_extended_nonnegative)
        root = self.roots.get((Kind.SYMBOL, s), 1) if signed else 1
        position = self._number.get((Kind.SYMBOL, s))
        if position is None:
            strict = s.is_zero is False
            least = (1 if s.is_integer and strict else 0) if signed else None
            bound = Bound(bool(s.is_real), least, signed and strict and least == 0, strict)
            position = self._letter(Kind.SYMBOL, s, bound, root)
        value = self._generator(position, root)
        return self.arithmetic.negative(value) if below else value

    def _atom(self, e: Expr) -> Quotient:
        position = self._number.get((Kind.ATOM, e))
        if position is None:
            least = 0 if e.is_nonnegative else None
            bound = Bound(bool(e.is_real), least, bool(e.is_positive), e.is_zero is False)
            position = self._letter(Kind.ATOM, e, bound)
        return self._generator(position)

    def read(self, e: Any) -> Quotient:
        """The expression as a quotient; raises :class:`UndecidedError` outside the class."""
        found = self._known.get(e)
        if found is None:
            found = self._known[e] = self._read(e)
        return found

    def _read(self, e: Any) -> Quotient:
        if e.is_commutative is not True:
            raise UndecidedError(f"the letters of {e} do not commute")
        if isinstance(e, Symbol):
            return self._symbol(e)
        if isinstance(e, Pow):
            base = self.reduced(self.read(e.base))
            if e.exp.is_Integer:
                return self.arithmetic.power(base, int(e.exp))
            return self.power(base, self.read(e.exp))
        if e.is_Rational or e.is_Add or e.is_Mul:
            return self.arithmetic.read(e, self.read)
        reader = _READERS.get(type(e))
        if reader is not None:
            return reader(self, e)
        if isinstance(e, (Indexed, AppliedUndef, Derivative)) and _is_atomic(e):
            return self._atom(e)
        if isinstance(e, atan) and self.is_real(self.read(e.args[0])):
            return self._atom(e)
        written = elementary(e)
        if written != e:
            return self.read(written)
        raise UndecidedError(f"no exact zero test for {type(e).__name__} in {e}")

    def largest(self, args: tuple[Expr, ...], sign: int) -> Quotient:
        best, *rest = (self.read(a) for a in sorted(args, key=str))
        half = self.arithmetic.number(1, 2)
        for other in rest:
            gap = self.modulus(self.arithmetic.add(best, self.arithmetic.negative(other)))
            total = self.arithmetic.add(
                self.arithmetic.add(best, other), gap if sign > 0 else self.arithmetic.negative(gap)
            )
            best = self.arithmetic.multiply(total, half)
        if not self.is_real(best):
            raise UndecidedError("the larger of numbers that are not shown to be real")
        return best


# ---------------------------------------------------------------- what a class of SymPy reads as


def _read_exp(field: Field, e: Any) -> Quotient:
    return field.exponential(field.read(e.args[0]))


def _read_log(field: Field, e: Any) -> Quotient:
    return field.logarithm(field.reduced(field.read(e.args[0])))


def _half_sum(sign: int, circular: bool = False) -> Any:
    """(e^z ± e^{−z})/2 at z, or at i z; the sine divided by i as well."""

    def reader(field: Field, e: Any) -> Quotient:
        z, arithmetic = field.read(e.args[0]), field.arithmetic
        half = arithmetic.number(1, 2)
        if not circular:
            return arithmetic.multiply(field.hyperbolic(z, sign), half)
        turned = field.hyperbolic(arithmetic.multiply(field.imaginary(), z), sign)
        if sign < 0:
            turned = arithmetic.multiply(turned, arithmetic.negative(field.imaginary()))
        return field.reduced(arithmetic.multiply(turned, half))

    return reader


def _quotient_of(above: Any, below: Any) -> Any:
    def reader(field: Field, e: Any) -> Quotient:
        x = e.args[0]
        return field.ratio(field.read(above(x)), field.read(below(x)))

    return reader


_READERS: dict[type, Any] = {
    exp: _read_exp,
    log: _read_log,
    Exp1: lambda field, e: field.exponential(field.arithmetic.one),
    Pi: lambda field, e: field.circle(),
    ImaginaryUnit: lambda field, e: field.imaginary(),
    sinh: _half_sum(-1),
    cosh: _half_sum(1),
    tanh: _quotient_of(sinh, cosh),
    coth: _quotient_of(cosh, sinh),
    sin: _half_sum(-1, circular=True),
    cos: _half_sum(1, circular=True),
    tan: _quotient_of(sin, cos),
    sinhc: _quotient_of(sinh, lambda x: x),
    Abs: lambda field, e: field.modulus(field.read(e.args[0])),
    Max: lambda field, e: field.largest(e.args, 1),
    Min: lambda field, e: field.largest(e.args, -1),
}


def _is_atomic(e: Any) -> bool:
    return not isinstance(e, Derivative) or isinstance(e.expr, AppliedUndef)


__all__ = ["Field", "Kind", "Letter", "RetryError"]
