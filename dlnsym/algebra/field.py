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

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from math import gcd, lcm
from typing import Any

from flint import Ordering, fmpq_mpoly_ctx, fmpz, fmpz_mpoly, fmpz_poly
from sympy import (
    Abs,
    Derivative,
    Expr,
    Indexed,
    Integer,
    Max,
    Min,
    Mul,
    Pow,
    Rational,
    Symbol,
    atan,
    cos,
    cosh,
    coth,
    exp,
    factorint,
    log,
    pi,
    sin,
    sinh,
    tan,
    tanh,
)
from sympy.core.function import AppliedUndef
from sympy.core.numbers import Exp1, ImaginaryUnit, Pi

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.functions import elementary, sinhc
from dlnsym.algebra.quotients import Arithmetic, Quotient
from dlnsym.algebra.signs import Bound, Sign, Signs

Key = tuple[tuple[tuple[int, ...], int], ...]
"""A polynomial as sorted pairs of exponents and coefficient."""

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


class Field:
    """Reads expressions into one field of quotients; letters are made as they are needed.

    ``letters``, where given, are all there are, and must come up in their order: a field that re-reads what another one
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
        self._known: dict[Expr, Quotient] = {}

    # ------------------------------------------------------------ letters

    def _letter(self, kind: Kind, of: Any, bound: Bound | Callable[[], Bound], root: int = 1, value: Any = None) -> int:
        """The number of a letter, which is made where it is new."""
        place = len(self.letters)
        if place == len(self.arithmetic.generators):
            raise RetryError(size=True)
        letter = Letter(kind, of, root)
        if self.given is not None and (place >= len(self.given) or self.given[place] != letter):
            raise UndecidedError(f"{letter} is not among the letters given")
        self.letters.append(letter)
        self._number[kind, of] = place
        self.signs.add(bound, value)
        return place

    def _generator(self, place: int, power: int = 1) -> Quotient:
        g = self.arithmetic.generators[place]
        return self.arithmetic.power(Quotient(g, self.arithmetic.unit), power)

    def _symbol(self, s: Symbol) -> Quotient:
        """A symbol: plus or minus a power of a positive letter where its sign is assumed, else a letter."""
        if s.is_zero:
            return self.arithmetic.zero
        if s.is_finite is False or (s.is_extended_real and not s.is_finite):
            raise UndecidedError(f"{s} may be infinite")
        below = bool(s.is_extended_nonpositive)
        signed = below or bool(s.is_extended_nonnegative)
        root = self.roots.get((Kind.SYMBOL, s), 1) if signed else 1
        place = self._number.get((Kind.SYMBOL, s))
        if place is None:
            strict = s.is_zero is False
            least = (1 if s.is_integer and strict else 0) if signed else None
            bound = Bound(bool(s.is_real), least, signed and strict and least == 0, strict)
            place = self._letter(Kind.SYMBOL, s, bound, root)
        value = self._generator(place, root)
        return self.arithmetic.negative(value) if below else value

    def _atom(self, e: Expr) -> Quotient:
        place = self._number.get((Kind.ATOM, e))
        if place is None:
            least = 0 if e.is_nonnegative else None
            bound = Bound(bool(e.is_real), least, bool(e.is_positive), e.is_zero is False)
            place = self._letter(Kind.ATOM, e, bound)
        return self._generator(place)

    def circle(self) -> Quotient:
        place = self._number.get((Kind.PI, None))
        if place is None:
            place = self._letter(Kind.PI, None, Bound(True, 1, True, True), value=("pi", None, None))
        return self._generator(place)

    def _unit(self) -> tuple[int, int]:
        """The letter (−1)^{1/q} and q, which is even, so that i is among its powers."""
        root = lcm(2, self.roots.get((Kind.UNIT, None), 1))
        place = self._number.get((Kind.UNIT, None))
        if place is None:
            place = self._letter(Kind.UNIT, None, Bound(nonzero=True), root, value=("unit", root, None))
            least = fmpz_poly.cyclotomic(2 * root)
            ring, g = self.arithmetic.ring, self.arithmetic.generators[place]
            rest = sum((g**k * int(-c) for k, c in enumerate(least.coeffs()[:-1])), ring.constant(0))
            self._relation[place] = (least.degree(), rest, self.arithmetic.unit)
        return place, root

    def imaginary(self) -> Quotient:
        place, root = self._unit()
        return self.reduced(self._generator(place, root // 2))

    def rationals(self) -> Any:
        """The ring of the letters over the rationals."""
        return _rational_context(len(self.arithmetic.generators))

    # ------------------------------------------------------------ reading

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
            return self._power(base, self.read(e.exp))
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

    def _power(self, base: Quotient, power: Quotient) -> Quotient:
        constant = _rational(power)
        if constant is not None and constant.denominator == 1:
            return self.arithmetic.power(base, int(constant))
        if base.top == 0:
            if self.sign(power) is Sign.POSITIVE:
                return self.arithmetic.zero
            raise UndecidedError("zero to a power that is not shown to be positive")
        logarithm = self.logarithm(base, formal=self.is_integer(power))
        return self.exponential(self.arithmetic.multiply(power, logarithm))

    def hyperbolic(self, z: Quotient, sign: int) -> Quotient:
        """exp(z) + sign·exp(−z)."""
        rising = self.exponential(z)
        falling = self.arithmetic.power(rising, -1)
        return self.arithmetic.add(rising, falling if sign > 0 else self.arithmetic.negative(falling))

    def ratio(self, x: Quotient, y: Quotient) -> Quotient:
        return self.arithmetic.multiply(x, self.arithmetic.power(self.reduced(y), -1))

    def modulus(self, x: Quotient) -> Quotient:
        """|x| for real x."""
        x = self.reduced(x)
        if not self.is_real(x):
            raise UndecidedError("the modulus of what is not shown to be real")
        sign = self.sign(x)
        if x.top == 0 or sign in (Sign.POSITIVE, Sign.NONNEGATIVE):
            return x
        if sign in (Sign.NEGATIVE, Sign.NONPOSITIVE):
            return self.arithmetic.negative(x)
        return self.exponential(self.logarithm(self.arithmetic.multiply(x, x), halved=True))

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

    # ------------------------------------------------------------ logarithms

    def logarithm(self, x: Quotient, *, formal: bool = False, halved: bool = False) -> Quotient:
        """L with x^p = e^{pL}: the principal logarithm, or, where ``formal``, any one, for integers p alone.

        ``halved`` is for the square of a real number: half of its logarithm.
        """
        top, bottom = x
        if top == 0:
            raise UndecidedError("the logarithm of zero")
        total, negative = self.arithmetic.zero, False
        rest = self.arithmetic.one
        for p, side in ((top, 1), (bottom, -1)):
            for factor, multiplicity in self._factors(p):
                m = side * multiplicity
                part, sign = self._logarithm_of_factor(factor, formal)
                if part is not None:
                    total = self.arithmetic.add(total, self._scaled(part, m))
                    negative ^= sign < 0 and m % 2 == 1
                else:
                    # of a factor of unknown sign, an even power is that of its modulus
                    if self.signs.is_real(factor):
                        even = m - m % 2
                        if even:
                            total = self.arithmetic.add(
                                total, self._scaled(self._log_letter(factor, modulus=True), even)
                            )
                        m %= 2
                    power = self.arithmetic.power(Quotient(factor, self.arithmetic.unit), m)
                    rest = self.arithmetic.multiply(rest, power)
        if rest != self.arithmetic.one:
            top, bottom = (-rest.top, rest.bottom) if negative else rest
            total, negative = self.arithmetic.add(total, self._log_letter(top, bottom)), False
        if negative:
            total = self.arithmetic.add(total, self.arithmetic.multiply(self.imaginary(), self.circle()))
        return self._scaled(total, 1, 2) if halved else total

    def _scaled(self, x: Quotient, p: int, q: int = 1) -> Quotient:
        return self.arithmetic.multiply(x, self.arithmetic.number(p, q))

    def _logarithm_of_factor(self, f: fmpz_mpoly, formal: bool) -> tuple[Quotient | None, int]:
        """log |f| and the sign of f, for −1, a prime or an irreducible polynomial; None where the sign is not known."""
        if f == -1:
            return self.arithmetic.zero, -1
        place = _single(f)
        if place is not None and place in self._exponent and (formal or self.is_real(self._exponent[place])):
            # f^p = e^{pz} for f = e^z holds for real z, and for whole numbers p
            return self._exponent[place], 1
        if place is not None and self.letters[place].kind is Kind.SYMBOL and self.signs.bound(place).least is not None:
            letter = self.letters[place]
            whole = self.arithmetic.generators[place] ** letter.root
            return self._scaled(self._log_letter(whole), 1, letter.root), 1
        sign = self.signs.sign(f)
        if sign in (Sign.POSITIVE, Sign.NONNEGATIVE):
            return self._log_letter(f), 1
        if sign in (Sign.NEGATIVE, Sign.NONPOSITIVE):
            return self._log_letter(-f), -1
        if formal:
            return self._log_letter(f), 1
        return None, 0

    def _log_letter(self, top: fmpz_mpoly, bottom: fmpz_mpoly | None = None, *, modulus: bool = False) -> Quotient:
        """The logarithm of a polynomial, or of its modulus, as a letter."""
        bottom = self.arithmetic.unit if bottom is None else bottom
        kind = Kind.MODULUS if modulus else Kind.LOG
        if modulus and top.leading_coefficient() < 0:
            top = -top
        of = (_key(top), _key(bottom))
        place = self._number.get((kind, of))
        if place is None:
            sign = self.signs.sign(top) if bottom == 1 else Sign.UNKNOWN
            real = modulus or sign in (Sign.POSITIVE, Sign.NONNEGATIVE)
            excess = self.signs.sign(top - 1) if bottom == 1 and not modulus else Sign.UNKNOWN
            above = excess is Sign.POSITIVE
            least = 0 if above or excess is Sign.NONNEGATIVE else None
            place = self._letter(
                kind, of, Bound(real, least, above, above), value=("modulus" if modulus else "log", top, bottom)
            )
        return self._generator(place)

    def _above_one(self, p: fmpz_mpoly) -> Callable[[], Bound]:
        """Bounds of the logarithm of a positive p, found when they are asked for."""

        def bound() -> Bound:
            excess = self.signs.sign(p - 1)
            above = excess is Sign.POSITIVE
            return Bound(True, 0 if above or excess is Sign.NONNEGATIVE else None, above, above)

        return bound

    def _factors(self, p: fmpz_mpoly) -> list[tuple[fmpz_mpoly, int]]:
        """Irreducible factors with multiplicities: primes, −1 as −1 times 1, and polynomials of positive content."""
        out: list[tuple[fmpz_mpoly, int]] = []
        if len(p) > MOST_TERMS_TO_FACTOR or (not p.is_constant() and p.total_degree() > MOST_DEGREE_TO_FACTOR):
            return [(p, 1)]
        self.arithmetic.budget.check()
        content, factors = p.factor()
        if content < 0:
            out.append((self.arithmetic.ring.constant(-1), 1))
        if abs(content) > 1:
            out += [(self.arithmetic.ring.constant(int(q)), int(m)) for q, m in _factored(int(abs(content)))]
        out += [(f, int(m)) for f, m in factors]
        return out

    # ------------------------------------------------------------ exponentials

    def exponential(self, z: Quotient) -> Quotient:
        """e^z as a product of powers of letters."""
        z = self.reduced(z)
        result = self.arithmetic.one
        for c, direction in self._terms(z):
            result = self.arithmetic.multiply(result, self._exponential_of_term(c, direction))
        return result

    def _terms(self, z: Quotient) -> list[tuple[Fraction, tuple[Any, Any]]]:
        """Coefficients and directions: monomials over monomials, or over a polynomial by which the rest is reduced."""
        top, bottom = z
        if len(bottom) == 1:
            ((below, scale),) = bottom.to_dict().items()
            return [
                (Fraction(int(c), int(scale)), (tuple(a - b for a, b in zip(m, below, strict=True)), None))
                for m, c in _sorted(top)
            ]
        scale = gcd(*(int(c) for c in bottom.coeffs()))
        below = _key(bottom / self.arithmetic.ring.constant(scale))
        rationals = self.rationals()
        above, under = (rationals.from_dict(dict(p.to_dict().items())) for p in (top, bottom))
        whole, left = divmod(above, under)
        out = [(Fraction(int(c.p), int(c.q)), (m, None)) for m, c in _sorted(whole)]
        return out + [(Fraction(int(c.p), scale * int(c.q)), (m, below)) for m, c in _sorted(left)]

    def _exponential_of_term(self, c: Fraction, direction: tuple[Any, Any]) -> Quotient:
        vector, below = direction
        places = [k for k, power in enumerate(vector) if power]
        if below is None and len(places) == 1 and vector[places[0]] == 1:
            (place,) = places
            if self.letters[place].kind in (Kind.LOG, Kind.MODULUS):
                return self._power_of_logarithm(c, place)
        if below is None and self._is_i_pi(vector):
            place, root = self._unit()
            self._needs(Kind.UNIT, None, root, c)
            return self.reduced(self._generator(place, int(c * root) % (2 * root)))
        place, root = self._exponential_letter(vector, below, c.denominator)
        self._needs(Kind.EXP, direction, root, c)
        return self._generator(place, int(c * root))

    def _needs(self, kind: Kind, of: Any, root: int, c: Fraction) -> None:
        if (c * root).denominator != 1:
            if self.given is not None:
                raise UndecidedError("a root that is not among the letters given")
            self.roots[kind, self._name(of) if kind is Kind.EXP else of] = lcm(root, c.denominator)
            raise RetryError(size=False)

    def _power_of_logarithm(self, c: Fraction, place: int) -> Quotient:
        """f^c, or |f|^c, where the letter at ``place`` is the logarithm of f, or of |f|."""
        kind = self.letters[place].kind
        _, top, bottom = self.signs.values[place]
        symbol = _single_power(top) if bottom == 1 and kind is Kind.LOG else None
        if (
            symbol is not None
            and self.letters[symbol].kind is Kind.SYMBOL
            and self.signs.bound(symbol).least is not None
        ):
            letter = self.letters[symbol]
            self._needs(Kind.SYMBOL, letter.of, letter.root, c)
            return self._generator(symbol, int(c * letter.root))
        period = 2 if kind is Kind.MODULUS else 1
        whole = c // period
        value = Quotient(top**period, bottom**period)
        result = self.arithmetic.power(value, int(whole))
        rest = c - whole * period
        if rest:
            vector = tuple(int(k == place) for k in range(len(self.arithmetic.generators)))
            letter_place, root = self._exponential_letter(vector, None, rest.denominator, (period, value))
            self._needs(Kind.EXP, (vector, None), root, rest)
            result = self.arithmetic.multiply(result, self._generator(letter_place, int(rest * root)))
        return result

    def _exponential_letter(self, vector: Any, below: Any, root: int, power: Any = None) -> tuple[int, int]:
        of = (stripped(vector), below)
        place = self._number.get((Kind.EXP, of))
        if place is not None:
            return place, self.letters[place].root
        exponent = self._monomial(vector, below)
        if any(kind is Kind.EXP for kind, _ in self.roots):
            root = lcm(root, self.roots.get((Kind.EXP, self._name((vector, below))), 1))
        real = self.is_real(exponent)
        sign = self.sign(exponent) if real else Sign.UNKNOWN
        rising = sign in (Sign.POSITIVE, Sign.NONNEGATIVE)
        above = sign is Sign.POSITIVE or (real and not rising)
        bound = Bound(real, (1 if rising else 0) if real else None, above, True)
        small = self._scaled(exponent, 1, root)
        place = self._letter(Kind.EXP, of, bound, root, value=("exp", small.top, small.bottom))
        self._exponent[place] = small
        if power is not None:
            period, value = power
            self._relation[place] = (period * root, value.top, value.bottom)
        elif self._turns(vector, below):
            self._relation[place] = (2 * root, self.arithmetic.unit, self.arithmetic.unit)
        return place, root

    def _monomial(self, vector: Any, below: Any) -> Quotient:
        result = self.arithmetic.one
        for place, power in enumerate(vector):
            if power:
                result = self.arithmetic.multiply(result, self._generator(place, power))
        if below is not None:
            bottom = self.arithmetic.ring.from_dict({self.padded(m): c for m, c in below})
            result = self.arithmetic.lowest(result.top, self.arithmetic.times(result.bottom, bottom))
        return result

    def padded(self, m: tuple[int, ...]) -> tuple[int, ...]:
        return (*m, *[0] * (len(self.arithmetic.generators) - len(m)))

    def _is_i_pi(self, vector: Any) -> bool:
        return self._without_i_pi(vector) == []

    def _without_i_pi(self, vector: Any) -> list[int] | None:
        """The letters of a monomial other than i π, with i π among them once; None where it is not."""
        unit, circle = self._number.get((Kind.UNIT, None)), self._number.get((Kind.PI, None))
        if unit is None or circle is None or vector[circle] != 1 or 2 * vector[unit] != self.letters[unit].root:
            return None
        return [k for k, power in enumerate(vector) if power and k not in (unit, circle)]

    def _turns(self, vector: Any, below: Any) -> bool:
        """Whether the exponent is i π times whole numbers, so that the square of its exponential is 1."""
        others = self._without_i_pi(vector) if below is None else None
        return others is not None and all(vector[k] > 0 and self._is_whole(k) for k in others)

    def _name(self, direction: tuple[Any, Any]) -> Any:
        """A direction in terms that outlast a change of roots: expressions."""
        vector, below = direction
        return self.expression(self._monomial(vector, below))

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
        for place in sorted(self._relation, reverse=True):
            degree, value, bottom = self._relation[place]
            while p != 0 and p.degrees()[place] >= degree:
                p, factor = _replaced(self.arithmetic, p, place, degree, value, bottom)
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

    def between_logarithms(self, f: fmpz_mpoly) -> Quotient | None:
        """x − y where f is log x − log y for x and y that are shown to be positive, or a multiple; otherwise None."""
        terms = f.to_dict()
        places = [k for m in terms for k, power in enumerate(m) if power == 1 and sum(m) == 1]
        if len(terms) != 2 or len(places) != 2 or sum(int(c) for c in terms.values()) != 0:
            return None
        sides = []
        for place in places:
            if self.letters[place].kind is not Kind.LOG or not self.signs.bound(place).real:
                return None
            _, top, bottom = self.signs.values[place]
            sides.append(Quotient(top, bottom))
        return self.arithmetic.add(sides[0], self.arithmetic.negative(sides[1]))

    def is_integer(self, x: Quotient) -> bool:
        """Whether x is a polynomial with integer coefficients in letters of whole numbers."""
        return x.bottom == 1 and all(
            power == 0 or self._is_whole(k) for m, _ in x.top.to_dict().items() for k, power in enumerate(m)
        )

    def _is_whole(self, place: int) -> bool:
        letter = self.letters[place]
        return letter.kind is Kind.SYMBOL and letter.root == 1 and bool(letter.of.is_integer)

    # ------------------------------------------------------------ back to expressions

    def expression(self, x: Quotient) -> Expr:
        """The quotient with the meanings of its letters."""
        return self._expanded(x.top) / self._expanded(x.bottom)

    def _expanded(self, p: fmpz_mpoly) -> Expr:
        total: Expr = Integer(0)
        for m, c in _sorted(p):
            total += Mul(Integer(int(c)), *(self.meaning(k) ** power for k, power in enumerate(m) if power))
        return total

    def meaning(self, place: int) -> Expr:
        """What a letter stands for."""
        letter = self.letters[place]
        if letter.kind is Kind.SYMBOL:
            s = letter.of
            signed = self.signs.bound(place).least is not None
            size = -s if signed and s.is_extended_nonpositive else s
            return size ** Rational(1, letter.root)
        if letter.kind is Kind.ATOM:
            return letter.of
        if letter.kind is Kind.PI:
            return pi
        if letter.kind is Kind.UNIT:
            return Integer(-1) ** Rational(1, letter.root)
        if letter.kind is Kind.EXP:
            return exp(self.expression(self._exponent[place]))
        _, top, bottom = self.signs.values[place]
        inside = self.expression(Quotient(top, bottom))
        return log(Abs(inside)) if letter.kind is Kind.MODULUS else log(inside)


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


# ---------------------------------------------------------------- polynomials as data


def _key(p: fmpz_mpoly) -> Key:
    return tuple((stripped(m), int(c)) for m, c in _sorted(p))


def _sorted(p: Any) -> list[tuple[tuple[int, ...], Any]]:
    return sorted(p.to_dict().items())


def stripped(m: tuple[int, ...]) -> tuple[int, ...]:
    """Exponents without the zeros at the end, so that they do not depend on the size of the ring."""
    last = max((k for k, power in enumerate(m, 1) if power), default=0)
    return tuple(m[:last])


def _single(p: fmpz_mpoly) -> int | None:
    """The letter that p is, if it is one."""
    power = _single_power(p)
    return power if power is not None and p.total_degree() == 1 else None


def _single_power(p: fmpz_mpoly) -> int | None:
    """The letter of which p is a positive power, if it is one."""
    if len(p) != 1 or p.leading_coefficient() != 1:
        return None
    places = [k for k, power in enumerate(p.degrees()) if power]
    return places[0] if len(places) == 1 else None


def _rational(x: Quotient) -> Fraction | None:
    if x.top == 0:
        return Fraction(0)
    if x.top.is_constant() and x.bottom.is_constant():
        return Fraction(int(x.top.leading_coefficient()), int(x.bottom.leading_coefficient()))
    return None


def _replaced(
    arithmetic: Arithmetic, p: fmpz_mpoly, place: int, degree: int, value: fmpz_mpoly, bottom: fmpz_mpoly
) -> tuple[fmpz_mpoly, fmpz_mpoly]:
    """g^degree = value/bottom put into p, times the power of ``bottom`` that clears it, and that power."""
    parts: dict[int, dict[tuple[int, ...], int]] = {}
    for powers, c in p.to_dict().items():
        whole, left = divmod(powers[place], degree)
        parts.setdefault(whole, {})[(*powers[:place], left, *powers[place + 1 :])] = c
    most = max(parts, default=0)
    total = arithmetic.ring.constant(0)
    for k, part in parts.items():
        term = arithmetic.ring.from_dict(part)
        if k:
            term = arithmetic.times(term, arithmetic.power(Quotient(value, arithmetic.unit), k).top)
        if most > k and bottom != 1:
            term = arithmetic.times(term, bottom ** (most - k))
        total = total + term
    return total, (bottom**most if bottom != 1 else arithmetic.unit)


@lru_cache(maxsize=64)
def _rational_context(letters: int) -> Any:
    return fmpq_mpoly_ctx.get([f"x{k}" for k in range(letters)], Ordering.lex)


def _factored(n: int) -> list[tuple[int, int]]:
    """Primes and multiplicities; what is left beyond small primes stays whole, as a letter of its own."""
    if n.bit_length() <= 128:
        return [(int(p), int(m)) for p, m in fmpz(n).factor()]
    return [(int(p), int(m)) for p, m in factorint(n, limit=10_000, use_rho=False, use_pm1=False).items()]


def _is_atomic(e: Any) -> bool:
    return not isinstance(e, Derivative) or isinstance(e.expr, AppliedUndef)
