"""The walk from SymPy to FLINT: expressions as quotients of integer polynomials in numbered letters.

Every exact argument that works on polynomials reads its expressions here.  What is neither a sum, a product, an integer
power nor a rational number is a leaf, and the caller says what a leaf is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from flint import Ordering, fmpz_mpoly, fmpz_mpoly_ctx
from sympy import Add, Expr, Mul, Poly, Pow, Rational, Symbol

from dlnsym.algebra.budget import UndecidedError, current

LARGEST_EXPONENT = 2**40


class Quotient(NamedTuple):
    """``top/bottom``, polynomials over the integers without a common factor."""

    top: fmpz_mpoly
    bottom: fmpz_mpoly


class Arithmetic:
    """Sums, products and powers of quotients in one ring, within the current budget."""

    def __init__(self, letters: int) -> None:
        self.ring = context(letters)
        self.budget = current()
        self.generators: tuple[fmpz_mpoly, ...] = self.ring.gens()
        self.unit = self.ring.constant(1)
        self.one = Quotient(self.unit, self.unit)
        self.zero = Quotient(self.ring.constant(0), self.unit)

    def number(self, p: int, q: int = 1) -> Quotient:
        return Quotient(self.ring.constant(p), self.ring.constant(q))

    def add(self, x: Quotient, y: Quotient) -> Quotient:
        if x.bottom == y.bottom:
            return self.lowest(x.top + y.top, x.bottom)
        return self.lowest(self.times(x.top, y.bottom) + self.times(y.top, x.bottom), self.times(x.bottom, y.bottom))

    def multiply(self, x: Quotient, y: Quotient) -> Quotient:
        return self.lowest(self.times(x.top, y.top), self.times(x.bottom, y.bottom))

    def negative(self, x: Quotient) -> Quotient:
        return Quotient(-x.top, x.bottom)

    def power(self, x: Quotient, n: int) -> Quotient:
        """x to an integer power; raises :class:`UndecidedError` for a negative power of zero."""
        if n < 0:
            if x.top == 0:
                raise UndecidedError("a denominator vanishes")
            x, n = Quotient(x.bottom, x.top), -n
        return Quotient(self._power(x.top, n), self._power(x.bottom, n))

    def _power(self, p: fmpz_mpoly, n: int) -> fmpz_mpoly:
        if p == 1 or n == 1:
            return p
        if len(p) <= 1:
            bits = abs(int(p.leading_coefficient())).bit_length() if p != 0 else 1
            self.budget.check(degree=(bits - 1) * n // 64)
            if not p.is_constant() and int(p.total_degree()) * n > LARGEST_EXPONENT:
                raise UndecidedError("an exponent is too large")
            return p**n
        self.budget.check(degree=n * int(p.total_degree()))
        result = self.unit
        while n:
            if n % 2:
                result = self.times(result, p)
            n //= 2
            p = self.times(p, p) if n else p
        return result

    def times(self, p: fmpz_mpoly, q: fmpz_mpoly) -> fmpz_mpoly:
        size = len(p) * len(q)
        if size > 400:
            self.budget.check(size // 8)
        return p * q

    def lowest(self, top: fmpz_mpoly, bottom: fmpz_mpoly) -> Quotient:
        """The quotient without common factors and with a positive leading coefficient below."""
        if bottom == 1:
            return Quotient(top, bottom)
        if top == 0:
            return self.zero
        if bottom == 0:
            raise UndecidedError("a denominator vanishes")
        self.budget.check()
        common = top.gcd(bottom)
        if common != 1:
            top, bottom = top / common, bottom / common
        return Quotient(-top, -bottom) if bottom.leading_coefficient() < 0 else Quotient(top, bottom)

    def read(self, e: Any, leaf: Callable[[Any], Quotient]) -> Quotient:
        """The expression as a quotient, where ``leaf`` reads what is no sum, product, integer power or rational."""
        if e.is_Rational:
            return self.number(int(e.p), int(e.q))
        if isinstance(e, Add):
            total = self.zero
            for a in e.args:
                total = self.add(total, leaf(a))
            return total
        if isinstance(e, Mul):
            product = self.one
            for a in e.args:
                product = self.multiply(product, leaf(a))
            return product
        if isinstance(e, Pow) and e.exp.is_Integer:
            return self.power(leaf(e.base), int(e.exp))
        raise UndecidedError(f"not a rational function: {e}")


@lru_cache(maxsize=64)
def context(letters: int) -> fmpz_mpoly_ctx:
    """The ring of integer polynomials in as many letters, ordered lexicographically."""
    return fmpz_mpoly_ctx.get([f"x{k}" for k in range(max(letters, 1))], Ordering.lex)


@lru_cache(maxsize=4096)
def quotient(e: Expr, symbols: tuple[Symbol, ...]) -> Quotient:
    """A rational function with rational coefficients as numerator and denominator, without a common factor.

    Raises :class:`UndecidedError` for anything else, and where a denominator vanishes identically.

    >>> from sympy.abc import x, y
    >>> print(*quotient((x**2 - y**2) / (x - y) / 2, (x, y)))
    x0 + x1 2
    """
    arithmetic = Arithmetic(len(symbols))
    pairs = zip(symbols, arithmetic.generators, strict=False)
    at = {s: Quotient(g, arithmetic.unit) for s, g in pairs if s.is_commutative}

    def walk(x: Any) -> Quotient:
        found = at.get(x)
        return arithmetic.read(x, walk) if found is None else found

    return walk(e)


def from_flint(p: fmpz_mpoly, symbols: Sequence[Symbol]) -> Expr:
    """The polynomial as an expression in ``symbols``."""
    terms = {m[: len(symbols)]: Rational(int(c)) for m, c in p.to_dict().items()}
    return Poly.from_dict(terms, *symbols).as_expr() if symbols else sum(terms.values(), Rational(0))


__all__ = ["Arithmetic", "Quotient", "UndecidedError", "context", "from_flint", "quotient"]
