"""The letters of a field of elementary expressions: what each stands for, what it obeys, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import lcm
from typing import Any

from flint import fmpz_mpoly, fmpz_poly
from sympy import Abs, Expr, Integer, Mul, Rational, exp, log, pi

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.polynomials import factored, irreducible, rational_ring, replaced, sorted_terms
from dlnsym.algebra.quotients import Arithmetic, Quotient
from dlnsym.algebra.signs import Bound, Sign, Signs

MOST_TERMS_TO_FACTOR = 400
MOST_DEGREE_TO_FACTOR = 200
"""Beyond these a base is not taken apart, and its logarithm is one letter."""


class Kind(StrEnum):
    """What a letter stands for."""

    SYMBOL = "root of a symbol"
    ATOM = "function of no known law"
    LOG = "logarithm"
    MODULUS = "logarithm of a modulus"
    EXP = "exponential"
    UNIT = "root of -1"
    PI = "pi"


@dataclass(frozen=True)
class Letter:
    """One letter: the ``root``-th root of a symbol, of −1 or of an exponential; or a logarithm.

    ``of`` is an expression for symbols and atoms, a quotient of polynomials in earlier letters for logarithms, and for
    exponentials the monomial in earlier letters that is the exponent, with a polynomial below it.
    """

    kind: Kind
    of: Any
    root: int = 1


class RetryError(Exception):
    """A letter needs a higher root, or, where ``size`` is true, the ring more letters than was foreseen."""

    def __init__(self, *, size: bool) -> None:
        super().__init__()
        self.size = size


class LetterTable:
    """Letters in the order in which they are made, quotients in them, and the relations of the roots among them.

    ``letters``, where given, are all there are, and must come up in their order: a table that re-reads what another one
    has read.
    """

    def __init__(
        self,
        roots: dict[tuple[Kind, Any], int],
        size: int,
        letters: tuple[Letter, ...] | None = None,
    ) -> None:
        self.roots, self.given = roots, letters
        self.arithmetic = Arithmetic(size)
        self.letters: list[Letter] = []
        self.signs = Signs(self.arithmetic)
        self._number: dict[tuple[Kind, Any], int] = {}
        self._relation: dict[int, tuple[int, fmpz_mpoly, fmpz_mpoly]] = {}
        self._exponent: dict[int, Quotient] = {}

    def _letter(self, kind: Kind, of: Any, bound: Bound | Callable[[], Bound], root: int = 1, value: Any = None) -> int:
        """The number of a letter, which is made where it is new."""
        position = len(self.letters)
        if position == len(self.arithmetic.generators):
            raise RetryError(size=True)
        letter = Letter(kind, of, root)
        if self.given is not None and (position >= len(self.given) or self.given[position] != letter):
            raise UndecidedError(f"{letter} is not among the letters given")
        self.letters.append(letter)
        self._number[kind, of] = position
        self.signs.add(bound, value)
        return position

    def _generator(self, position: int, power: int = 1) -> Quotient:
        g = self.arithmetic.generators[position]
        return self.arithmetic.power(Quotient(g, self.arithmetic.unit), power)

    def circle(self) -> Quotient:
        position = self._number.get((Kind.PI, None))
        if position is None:
            position = self._letter(Kind.PI, None, Bound(True, 1, True, True), value=("pi", None, None))
        return self._generator(position)

    def _unit(self) -> tuple[int, int]:
        """The letter (−1)^{1/q} and q, which is even, so that i is among its powers."""
        root = lcm(2, self.roots.get((Kind.UNIT, None), 1))
        position = self._number.get((Kind.UNIT, None))
        if position is None:
            position = self._letter(Kind.UNIT, None, Bound(nonzero=True), root, value=("unit", root, None))
            least = fmpz_poly.cyclotomic(2 * root)
            ring, g = self.arithmetic.ring, self.arithmetic.generators[position]
            rest = sum((g**k * int(-c) for k, c in enumerate(least.coeffs()[:-1])), ring.constant(0))
            self._relation[position] = (least.degree(), rest, self.arithmetic.unit)
        return position, root

    def imaginary(self) -> Quotient:
        position, root = self._unit()
        return self.reduced(self._generator(position, root // 2))

    def rationals(self) -> Any:
        """The ring of the letters over the rationals."""
        return rational_ring(len(self.arithmetic.generators))

    def padded(self, m: tuple[int, ...]) -> tuple[int, ...]:
        return (*m, *[0] * (len(self.arithmetic.generators) - len(m)))

    def _scaled(self, x: Quotient, p: int, q: int = 1) -> Quotient:
        return self.arithmetic.multiply(x, self.arithmetic.number(p, q))

    # ------------------------------------------------------------ what is known of a quotient

    def reduced(self, x: Quotient) -> Quotient:
        """The quotient with every power of a root that its relation replaces replaced; raises where it is x/0."""
        if not self._relation:
            return x
        (top, over), (bottom, under) = self.normal(x.top), self.normal(x.bottom)
        if over is self.arithmetic.unit and under is self.arithmetic.unit and top is x.top and bottom is x.bottom:
            return x
        if bottom == 0:
            raise UndecidedError("a denominator vanishes")
        return self.arithmetic.lowest(self.arithmetic.times(top, under), self.arithmetic.times(bottom, over))

    def normal(self, p: fmpz_mpoly) -> tuple[fmpz_mpoly, fmpz_mpoly]:
        """p times a product of denominators, as a polynomial of low degree in every root; and that product."""
        scale = self.arithmetic.unit
        for position in sorted(self._relation, reverse=True):
            degree, value, bottom = self._relation[position]
            while p != 0 and p.degrees()[position] >= degree:
                p, factor = replaced(self.arithmetic, p, position, degree, value, bottom)
                if factor != 1:
                    scale = self.arithmetic.times(scale, factor)
        return p, scale

    def sign(self, x: Quotient) -> Sign:
        """The sign for all values of the symbols at which the quotient is defined."""
        found = self.signs.sign(x.top).over(self.signs.sign(x.bottom))
        if found is not Sign.UNKNOWN or not self.is_real(x) or x.top.is_constant():
            return found
        product = Sign.POSITIVE
        for p in x:
            for factor, multiplicity in self._factors(p):
                sign = self.signs.sign(factor)
                if multiplicity % 2 == 0:
                    sign = Sign.POSITIVE if sign in (Sign.POSITIVE, Sign.NEGATIVE) else Sign.NONNEGATIVE
                product = product.over(sign)
                if sign in (Sign.NONNEGATIVE, Sign.NONPOSITIVE) and p is x.top:
                    product = product.weakened()
        return product

    def is_real(self, x: Quotient) -> bool:
        return self.signs.is_real(x.top) and self.signs.is_real(x.bottom)

    def never_vanishes(self, x: Quotient) -> bool:
        """Whether the quotient is shown to vanish for no values of the symbols."""
        x = self.reduced(x)
        return x.top != 0 and all(self.signs.never_vanishes(f) for f, _ in self._factors(x.top))

    def factors(self, x: Quotient) -> list[fmpz_mpoly]:
        """The factors of what is above in a reduced quotient."""
        return [f for f, _ in self._factors(self.reduced(x).top)]

    def _factors(self, p: fmpz_mpoly) -> list[tuple[fmpz_mpoly, int]]:
        """Irreducible factors with multiplicities: primes, −1 as −1 times 1, and polynomials of positive content."""
        out: list[tuple[fmpz_mpoly, int]] = []
        if len(p) > MOST_TERMS_TO_FACTOR or (not p.is_constant() and p.total_degree() > MOST_DEGREE_TO_FACTOR):
            return [(p, 1)]
        self.arithmetic.budget.check()
        content, factors = irreducible(p)
        if content < 0:
            out.append((self.arithmetic.ring.constant(-1), 1))
        if abs(content) > 1:
            out += [(self.arithmetic.ring.constant(int(q)), int(m)) for q, m in factored(abs(content))]
        return out + factors

    def between_logarithms(self, f: fmpz_mpoly) -> Quotient | None:
        """x − y where f is log x − log y for x and y that are shown to be positive, or a multiple; otherwise None."""
        terms = f.to_dict()
        places = [k for m in terms for k, power in enumerate(m) if power == 1 and sum(m) == 1]
        if len(terms) != 2 or len(places) != 2 or sum(int(c) for c in terms.values()) != 0:
            return None
        sides = []
        for position in places:
            if self.letters[position].kind is not Kind.LOG or not self.signs.bound(position).real:
                return None
            _, top, bottom = self.signs.values[position]
            sides.append(Quotient(top, bottom))
        return self.arithmetic.add(sides[0], self.arithmetic.negative(sides[1]))

    def is_integer(self, x: Quotient) -> bool:
        """Whether x is a polynomial with integer coefficients in letters of whole numbers."""
        return x.bottom == 1 and all(
            power == 0 or self._is_whole(k) for m, _ in x.top.to_dict().items() for k, power in enumerate(m)
        )

    def _is_whole(self, position: int) -> bool:
        letter = self.letters[position]
        return letter.kind is Kind.SYMBOL and letter.root == 1 and bool(letter.of.is_integer)

    # ------------------------------------------------------------ back to expressions

    def expression(self, x: Quotient) -> Expr:
        """The quotient with the meanings of its letters."""
        return self._expanded(x.top) / self._expanded(x.bottom)

    def _expanded(self, p: fmpz_mpoly) -> Expr:
        total: Expr = Integer(0)
        for m, c in sorted_terms(p):
            total += Mul(Integer(int(c)), *(self.meaning(k) ** power for k, power in enumerate(m) if power))
        return total

    def meaning(self, position: int) -> Expr:
        """What a letter stands for."""
        letter = self.letters[position]
        if letter.kind is Kind.SYMBOL:
            s = letter.of
            signed = self.signs.bound(position).least is not None
            size = -s if signed and s.is_extended_nonpositive else s
            return size ** Rational(1, letter.root)
        if letter.kind is Kind.ATOM:
            return letter.of
        if letter.kind is Kind.PI:
            return pi
        if letter.kind is Kind.UNIT:
            return Integer(-1) ** Rational(1, letter.root)
        if letter.kind is Kind.EXP:
            return exp(self.expression(self._exponent[position]))
        _, top, bottom = self.signs.values[position]
        inside = self.expression(Quotient(top, bottom))
        return log(Abs(inside)) if letter.kind is Kind.MODULUS else log(inside)
