"""Logarithms, exponentials, powers and moduli of quotients in letters, taken apart as far as signs allow.

log(xy) = log x + log y and (xy)^p = x^p y^p where one of the factors is shown to be positive, (e^z)^p = e^{pz} where z
is shown to be real, log u^c = c log u for −1 < c ≤ 1; and for whole p without any of this.  Otherwise the principal
logarithm of the whole is a letter.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from typing import Any

from flint import fmpz_mpoly

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.letter_table import Kind, LetterTable, RetryError
from dlnsym.algebra.polynomials import constant, key, single, single_power, sorted_terms, stripped
from dlnsym.algebra.quotients import Quotient
from dlnsym.algebra.signs import Bound, Sign


class Powers(LetterTable):
    """Letters that stand for exponentials and logarithms are made here."""

    def power(self, base: Quotient, power: Quotient) -> Quotient:
        number = constant(power)
        if number is not None and number.denominator == 1:
            return self.arithmetic.power(base, int(number))
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
        """|x|; of what is not shown to be real, the product of the moduli of its factors."""
        x = self.reduced(x)
        sign = self.sign(x)
        if x.top == 0 or sign in (Sign.POSITIVE, Sign.NONNEGATIVE):
            return x
        if sign in (Sign.NEGATIVE, Sign.NONPOSITIVE):
            return self.arithmetic.negative(x)
        if self.is_real(x):
            return self.exponential(self.logarithm(self.arithmetic.multiply(x, x), halved=True))
        total = self.arithmetic.zero
        for p, side in ((x.top, 1), (x.bottom, -1)):
            for factor, multiplicity in self._factors(p):
                total = self.arithmetic.add(total, self._scaled(self._log_of_modulus(factor), side * multiplicity))
        return self.exponential(total)

    def _log_of_modulus(self, f: fmpz_mpoly) -> Quotient:
        """log |f| for −1, a prime or an irreducible polynomial."""
        part, _ = self._logarithm_of_factor(f, formal=False)
        if part is not None:
            return part
        position = single(f)
        if position is not None and self.letters[position].kind is Kind.UNIT:
            return self.arithmetic.zero
        base = None if position is None else self._base_of_root(position)
        if base is not None:
            # |u^{1/q}| = |u|^{1/q}
            return self._scaled(self._log_letter(base, modulus=True), 1, self.letters[position or 0].root)
        return self._log_letter(f, modulus=True)

    def _base_of_root(self, position: int) -> fmpz_mpoly | None:
        """u for a letter that is the principal root u^{1/q} of a polynomial u; None for other letters."""
        direction = self._logarithm_below(position)
        if direction is None or self.letters[direction].kind is not Kind.LOG:
            return None
        _, top, bottom = self.signs.values[direction]
        found: fmpz_mpoly | None = top if bottom == 1 else None
        return found

    def _logarithm_below(self, position: int) -> int | None:
        """The logarithm L for a letter that is e^{L/q}; None for other letters."""
        letter = self.letters[position]
        if letter.kind is not Kind.EXP:
            return None
        vector, below = letter.of
        if below is not None or sum(map(abs, vector)) != 1 or vector[-1] != 1:
            return None
        direction = len(vector) - 1
        return direction if self.letters[direction].kind in (Kind.LOG, Kind.MODULUS) else None

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
        total = self.arithmetic.add(total, self._logarithm_of_rest(rest, negative))
        return self._scaled(total, 1, 2) if halved else total

    def _logarithm_of_rest(self, rest: Quotient, negative: bool) -> Quotient:
        """The principal logarithm of what is not known to be positive, with a minus sign where ``negative``."""
        root = self._as_power_of_root(rest)
        if root is not None:
            position, c = root
            if self.letters[position].kind is Kind.UNIT:
                # e^{iπc} with c brought into (−1, 1]
                c = 1 - (1 - (c + int(negative))) % 2
                turn = self.arithmetic.multiply(self.imaginary(), self.circle())
                return self._scaled(turn, c.numerator, c.denominator)
            direction = self._logarithm_below(position)
            if direction is not None and self.letters[direction].kind is Kind.LOG and -1 < c <= 1 and not negative:
                # |arg u^c| stays within π, so that log u^c = c log u
                return self._scaled(self._generator(direction), c.numerator, c.denominator)
        if rest != self.arithmetic.one:
            return self._log_letter(-rest.top if negative else rest.top, rest.bottom)
        return self.arithmetic.multiply(self.imaginary(), self.circle()) if negative else self.arithmetic.zero

    def _as_power_of_root(self, x: Quotient) -> tuple[int, Fraction] | None:
        """(letter, k/q) where x is the k-th power of a letter that is a q-th root; None for anything else."""
        for p, other, side in ((x.top, x.bottom, 1), (x.bottom, x.top, -1)):
            position = single_power(p) if other == 1 and not p.is_constant() else None
            if position is not None:
                return position, Fraction(side * int(p.total_degree()), self.letters[position].root)
        return None

    def _logarithm_of_factor(self, f: fmpz_mpoly, formal: bool) -> tuple[Quotient | None, int]:
        """log |f| and the sign of f, for −1, a prime or an irreducible polynomial; None where the sign is not known."""
        if f == -1:
            return self.arithmetic.zero, -1
        position = single(f)
        if position is not None and position in self._exponent and (formal or self.is_real(self._exponent[position])):
            # f^p = e^{pz} for f = e^z holds for real z, and for whole numbers p
            return self._exponent[position], 1
        if (
            position is not None
            and self.letters[position].kind is Kind.SYMBOL
            and self.signs.bound(position).least is not None
        ):
            letter = self.letters[position]
            whole = self.arithmetic.generators[position] ** letter.root
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
        of = (key(top), key(bottom))
        position = self._number.get((kind, of))
        if position is None:
            sign = self.signs.sign(top) if bottom == 1 else Sign.UNKNOWN
            real = modulus or sign in (Sign.POSITIVE, Sign.NONNEGATIVE)
            excess = self.signs.sign(top - 1) if bottom == 1 and not modulus else Sign.UNKNOWN
            above = excess is Sign.POSITIVE
            least = 0 if above or excess is Sign.NONNEGATIVE else None
            position = self._letter(
                kind, of, Bound(real, least, above, above), value=("modulus" if modulus else "log", top, bottom)
            )
        return self._generator(position)

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
                for m, c in sorted_terms(top)
            ]
        scale = gcd(*(int(c) for c in bottom.coeffs()))
        below = key(bottom / self.arithmetic.ring.constant(scale))
        rationals = self.rationals()
        above, under = (rationals.from_dict(dict(p.to_dict().items())) for p in (top, bottom))
        whole, left = divmod(above, under)
        out = [(Fraction(int(c.p), int(c.q)), (m, None)) for m, c in sorted_terms(whole)]
        return out + [(Fraction(int(c.p), scale * int(c.q)), (m, below)) for m, c in sorted_terms(left)]

    def _exponential_of_term(self, c: Fraction, direction: tuple[Any, Any]) -> Quotient:
        vector, below = direction
        places = [k for k, power in enumerate(vector) if power]
        if below is None and len(places) == 1 and vector[places[0]] == 1:
            (position,) = places
            if self.letters[position].kind in (Kind.LOG, Kind.MODULUS):
                return self._power_of_logarithm(c, position)
        if below is None and self._is_i_pi(vector):
            position, root = self._unit()
            self._needs(Kind.UNIT, None, root, c)
            return self.reduced(self._generator(position, int(c * root) % (2 * root)))
        position, root = self._exponential_letter(vector, below, c.denominator)
        self._needs(Kind.EXP, direction, root, c)
        return self._generator(position, int(c * root))

    def _needs(self, kind: Kind, of: Any, root: int, c: Fraction) -> None:
        if (c * root).denominator != 1:
            if self.given is not None:
                raise UndecidedError("a root that is not among the letters given")
            self.roots[kind, self._name(of) if kind is Kind.EXP else of] = lcm(root, c.denominator)
            raise RetryError(size=False)

    def _power_of_logarithm(self, c: Fraction, position: int) -> Quotient:
        """f^c, or |f|^c, where the letter at ``position`` is the logarithm of f, or of |f|."""
        kind = self.letters[position].kind
        _, top, bottom = self.signs.values[position]
        symbol = single_power(top) if bottom == 1 and kind is Kind.LOG else None
        if (
            symbol is not None
            and self.letters[symbol].kind is Kind.SYMBOL
            and self.signs.bound(symbol).least is not None
        ):
            letter = self.letters[symbol]
            self._needs(Kind.SYMBOL, letter.of, letter.root, c)
            return self._generator(symbol, int(c * letter.root))
        if kind is Kind.MODULUS and not self.signs.is_real(top):
            vector = tuple(int(k == position) for k in range(len(self.arithmetic.generators)))
            letter_place, root = self._exponential_letter(vector, None, c.denominator)
            self._needs(Kind.EXP, (vector, None), root, c)
            return self._generator(letter_place, int(c * root))
        period = 2 if kind is Kind.MODULUS else 1
        # towards zero, so that 1/√f is one letter to the power −1
        whole = int(c / period)
        value = Quotient(top**period, bottom**period)
        result = self.arithmetic.power(value, int(whole))
        rest = c - whole * period
        if rest:
            vector = tuple(int(k == position) for k in range(len(self.arithmetic.generators)))
            letter_place, root = self._exponential_letter(vector, None, rest.denominator, (period, value))
            self._needs(Kind.EXP, (vector, None), root, rest)
            result = self.arithmetic.multiply(result, self._generator(letter_place, int(rest * root)))
        return result

    def _exponential_letter(self, vector: Any, below: Any, root: int, power: Any = None) -> tuple[int, int]:
        of = (stripped(vector), below)
        position = self._number.get((Kind.EXP, of))
        if position is not None:
            return position, self.letters[position].root
        exponent = self._monomial(vector, below)
        if any(kind is Kind.EXP for kind, _ in self.roots):
            root = lcm(root, self.roots.get((Kind.EXP, self._name((vector, below))), 1))
        real = self.is_real(exponent)
        sign = self.sign(exponent) if real else Sign.UNKNOWN
        rising = sign in (Sign.POSITIVE, Sign.NONNEGATIVE)
        # e^z vanishes nowhere, but a root of f, which is e^{log(f)/q}, does where f does
        nonzero = all(self._is_of_nonzero(k) for k, exponent in enumerate(vector) if exponent)
        above = sign is Sign.POSITIVE or (real and not rising and nonzero)
        bound = Bound(real, (1 if rising else 0) if real else None, above, nonzero)
        small = self._scaled(exponent, 1, root)
        position = self._letter(Kind.EXP, of, bound, root, value=("exp", small.top, small.bottom))
        self._exponent[position] = small
        if power is not None:
            period, value = power
            self._relation[position] = (period * root, value.top, value.bottom)
        elif self._turns(vector, below):
            self._relation[position] = (2 * root, self.arithmetic.unit, self.arithmetic.unit)
        return position, root

    def _is_of_nonzero(self, position: int) -> bool:
        """Whether a letter, if it is a logarithm, is that of something that never vanishes."""
        if self.letters[position].kind not in (Kind.LOG, Kind.MODULUS):
            return True
        return self.signs.never_vanishes(self.signs.values[position][1])

    def _monomial(self, vector: Any, below: Any) -> Quotient:
        result = self.arithmetic.one
        for position, power in enumerate(vector):
            if power:
                result = self.arithmetic.multiply(result, self._generator(position, power))
        if below is not None:
            bottom = self.arithmetic.ring.from_dict({self.padded(m): c for m, c in below})
            result = self.arithmetic.lowest(result.top, self.arithmetic.times(result.bottom, bottom))
        return result

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
