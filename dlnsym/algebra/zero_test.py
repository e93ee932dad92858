"""An exact zero test for expressions built from powers, exponentials and logarithms.

Both sides are read into one field of quotients in independent letters (:mod:`dlnsym.algebra.field`), and a difference
is zero where its numerator is, once every root is reduced by its relation.  No number is rounded, and nothing is
assumed of a symbol but what its assumptions say.

What is decided: identities between rational functions of symbols; of powers, with rational or symbolic real exponents,
and logarithms of bases whose irreducible factors have a sign that :mod:`dlnsym.algebra.signs` sees; of exponentials
whose exponents are such functions with monomials below; of hyperbolic and trigonometric functions; of moduli and maxima
of real expressions.  Such an identity is shown if it holds wherever both sides are defined.  Roots of numbers that are
not products of roots of primes, roots of bases of unknown sign and functions without a law are letters that obey no
relation but their definition, so that an identity that needs one is not shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import lcm
from typing import Any, TypeVar

from sympy import Expr, Pow, Rational, S, Symbol

from dlnsym.algebra.budget import UndecidedError, current
from dlnsym.algebra.field import Field, Kind, Letter, RetryError
from dlnsym.algebra.quotients import Quotient

_Result = TypeVar("_Result")


class Zeroness(StrEnum):
    """Whether an expression is zero: for all values of its symbols, for none, or neither is shown."""

    ZERO = "zero everywhere"
    NONZERO = "zero nowhere"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class NormalForm:
    """Certificate of an identity: the letters in which both sides become the same quotient of polynomials.

    >>> from sympy import log, symbols
    >>> x, y = symbols("x y", positive=True)
    >>> form = normal_form(log(x * y**2), log(x) + 2 * log(y))
    >>> form.check(log(x * y**2), log(x) + 2 * log(y)), form.check(log(x * y**2), log(x) + log(y))
    (True, False)
    """

    letters: tuple[Letter, ...]
    roots: tuple[tuple[Kind, Any, int], ...]

    @classmethod
    def of(cls, field: Field) -> NormalForm:
        """The letters of a field that has read both sides."""
        return cls(tuple(field.letters), tuple((kind, of, root) for (kind, of), root in field.roots.items()))

    def field(self) -> Field:
        """A field with these letters and no others, which come up in their order.

        Raises :class:`UndecidedError` for a root below 1: the 0th power of a letter would be 1, whatever it is.
        """
        if not all(isinstance(root, int) and root >= 1 for _, _, root in self.roots):
            raise UndecidedError("a root of a letter is no whole number from 1 on")
        roots = {(kind, of): root for kind, of, root in self.roots}
        return Field(roots, _size(len(self.letters)), letters=self.letters)

    def check(self, lhs: Expr, rhs: Expr) -> bool:
        """Whether both sides, read in these letters and no others, are one quotient; False for what cannot be read."""
        try:
            return _equal(self.field(), lhs, rhs)
        except UndecidedError:
            return False


def normal_form(lhs: Expr, rhs: Expr) -> NormalForm | None:
    """Letters in which both sides are one quotient; None where they are not shown to be equal.

    Raises :class:`UndecidedError` outside the class, where a denominator vanishes identically and beyond the budget.
    """

    def search(field: Field) -> NormalForm | None:
        return NormalForm.of(field) if _equal(field, lhs, rhs) else None

    return in_field((lhs, rhs), search)


def _equal(field: Field, lhs: Expr, rhs: Expr) -> bool:
    left, right = (field.reduced(field.read(e)) for e in (lhs, rhs))
    difference = field.arithmetic.add(left, field.arithmetic.negative(right))
    return bool(field.normal(difference.top)[0] == 0)


def in_field(expressions: tuple[Expr, ...], work: Callable[[Field], _Result]) -> _Result:
    """``work`` in a field with the roots that it turns out to need; it is started again where one more is."""
    roots = _roots(expressions)
    size = _size(2 * len(set().union(*(e.free_symbols for e in expressions))))
    for _ in range(MOST_TRIES):
        current().check()
        try:
            return work(Field(roots, size))
        except RetryError as missing:
            size = 2 * size if missing.size else size
    raise UndecidedError("the roots that are needed do not settle")


MOST_TRIES = 24


def _size(letters: int) -> int:
    """Letters of the ring: a power of two, so that few rings are made."""
    return max(8, 1 << (letters - 1).bit_length())


def _roots(expressions: tuple[Expr, ...]) -> dict[tuple[Kind, Any], int]:
    """Roots of symbols that are seen to be needed: denominators in the exponents of what they occur in."""
    roots: dict[tuple[Kind, Any], int] = {}
    for e in expressions:
        for power in e.atoms(Pow):
            if power.exp.is_Integer:
                continue
            q = lcm(*(int(r.q) for r in power.exp.atoms(Rational)))
            if q > 1:
                for s in power.base.free_symbols:
                    if isinstance(s, Symbol):
                        roots[Kind.SYMBOL, s] = lcm(q, roots.get((Kind.SYMBOL, s), 1))
    return roots


@lru_cache(maxsize=4096)
def zeroness(expression: Expr) -> Zeroness:
    """Whether the expression is zero for all values of its symbols at which it is defined, for none, or unknown.

    Raises :class:`UndecidedError` outside the class.

    >>> from sympy import symbols, sqrt
    >>> x, r = symbols("x", positive=True), symbols("r", real=True)
    >>> print(zeroness(sqrt(x**2) - x), zeroness(r**2 + 1), zeroness(sqrt(r**2) - r), sep=", ")
    zero everywhere, zero nowhere, unknown
    """

    def search(field: Field) -> Zeroness:
        value = field.reduced(field.read(expression))
        if field.normal(value.top)[0] == 0:
            return Zeroness.ZERO
        return Zeroness.NONZERO if field.never_vanishes(value) else Zeroness.UNKNOWN

    return in_field((expression,), search)


@lru_cache(maxsize=4096)
def vanishes(expression: Expr) -> bool:
    """Whether the expression is shown to be zero for all values of its symbols; False says that it is not shown.

    Raises :class:`UndecidedError` outside the class, and where a denominator vanishes identically.

    >>> from sympy import symbols, sinh, log
    >>> a, b = symbols("a b", positive=True)
    >>> N = symbols("N", positive=True, integer=True)
    >>> vanishes((a**2 - b**2) / (a ** (2 / N) - b ** (2 / N))
    ...          - (a * b) ** (1 - 1 / N) * sinh(log(a / b)) / sinh(log(a / b) / N))
    True
    >>> vanishes(a ** (2 / N) - a ** (1 / N))
    False
    """
    return normal_form(expression, S.Zero) is not None


__all__ = ["NormalForm", "Quotient", "UndecidedError", "Zeroness", "in_field", "normal_form", "vanishes", "zeroness"]
