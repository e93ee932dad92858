"""Signs of polynomials in letters of which bounds are known, for all values that the letters take.

The test is one-sided: *unknown* says nothing.  A polynomial is non-negative where, written in letters that are so (a
letter of at least one is 1 + g), all coefficients are, or become so when it is multiplied by a sum of those letters a
few times (Pólya); even powers of real letters count as non-negative.  One of degree two is also written as a sum of
squares, and one in one letter decided by its real roots.  Numbers are enclosed in balls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import lru_cache
from math import prod
from typing import Any, NamedTuple

from flint import acb, arb, ctx, fmpq, fmpz_mpoly
from sympy import Dummy, Poly

from dlnsym.algebra.quotients import Arithmetic

PRECISION = 128
"""Bits of the balls in which numbers are enclosed."""
MOST_TERMS, MOST_DEGREE = 300, 40
"""Size of a polynomial that is still shifted and multiplied."""
MOST_DEGREE_IN_ONE_LETTER = 40
_X = Dummy("x")
MOST_SHIFTED = 4000
POLYA, MOST_TO_MULTIPLY = 3, 12
"""How often a polynomial is multiplied by the sum of its letters, and the terms of one that is."""


class Bound(NamedTuple):
    """What is known of a letter: whether it is real, at least 0 or 1, above that, and whether it never vanishes."""

    real: bool = False
    least: int | None = None
    above: bool = False
    nonzero: bool = False

    @property
    def positive(self) -> bool:
        """Whether the letter is above 0."""
        return self.least is not None and (self.least > 0 or self.above)


class Sign(Enum):
    """The sign of a quantity for all values of what it depends on; the value is the sign and whether it is strict."""

    POSITIVE = (1, True)
    NONNEGATIVE = (1, False)
    NEGATIVE = (-1, True)
    NONPOSITIVE = (-1, False)
    ZERO = (0, True)
    UNKNOWN = (0, False)

    def negated(self) -> Sign:
        direction, strict = self.value
        return Sign((-direction, strict))

    def weakened(self) -> Sign:
        """The same sign, or zero."""
        direction, _ = self.value
        return Sign((direction, direction == 0 and self is Sign.ZERO))

    def over(self, other: Sign) -> Sign:
        """The sign of a quotient wherever it is defined, so that what is below does not vanish."""
        direction, _ = other.value
        if self is Sign.ZERO or direction == 0:
            return self if self is Sign.ZERO else Sign.UNKNOWN
        return self if direction > 0 else self.negated()


class Signs:
    """Bounds and, for numbers, values of the letters of one ring."""

    def __init__(self, arithmetic: Arithmetic) -> None:
        self.arithmetic = arithmetic
        self.values: list[Any] = []
        self._bounds: list[Bound | Callable[[], Bound]] = []
        self._balls: dict[int, acb | None] = {}
        self._known: dict[Any, Sign] = {}

    def add(self, bound: Bound | Callable[[], Bound], value: Any) -> None:
        """One more letter: what is known of it, or how to find that, and what it is if it is a number."""
        self._bounds.append(bound)
        self.values.append(value)

    def bound(self, position: int) -> Bound:
        """What is known of a letter."""
        found = self._bounds[position]
        if not isinstance(found, tuple):
            # until it is known, no more than that the letter is real
            self._bounds[position] = Bound(True)
            found = self._bounds[position] = found()
        return found

    def is_real(self, p: fmpz_mpoly) -> bool:
        """Whether all letters of p are real."""
        return all(self.bound(k).real for k in _letters(p))

    def sign(self, p: fmpz_mpoly) -> Sign:
        """The sign of a polynomial for all values of its letters."""
        if p == 0:
            return Sign.ZERO
        if p.is_constant():
            return Sign.POSITIVE if p.leading_coefficient() > 0 else Sign.NEGATIVE
        if not self.is_real(p):
            return Sign.UNKNOWN
        self.arithmetic.budget.check()
        key = tuple(p.to_dict().items())
        if key not in self._known:
            found = self._one_sided(p)
            self._known[key] = found if found is not Sign.UNKNOWN else self._one_sided(-p).negated()
        return self._known[key]

    def never_vanishes(self, p: fmpz_mpoly) -> bool:
        """Whether p is shown to have no zero."""
        if self.sign(p) in (Sign.POSITIVE, Sign.NEGATIVE):
            return True
        if len(p) == 1:
            return all(self.bound(k).nonzero for k in _letters(p))
        ball = self.ball(p)
        return ball is not None and not ball.contains(0)

    def _one_sided(self, p: fmpz_mpoly) -> Sign:
        found = self._by_coefficients(p, {})
        if found is not Sign.UNKNOWN or len(p) > MOST_TERMS or p.total_degree() > MOST_DEGREE:
            return found
        shifted, bounds = self._shifted(p)
        if bounds:
            found = self._by_coefficients(shifted, bounds)
        if found is Sign.UNKNOWN and len(shifted) <= MOST_TERMS:
            found = self._by_multiplying(shifted, bounds)
        if found is Sign.UNKNOWN and len(_letters(p)) == 1:
            return self._in_one_letter(p)
        return self._as_quadratic_form(p) if found is Sign.UNKNOWN and p.total_degree() == 2 else found

    def _in_one_letter(self, p: fmpz_mpoly) -> Sign:
        (position,) = _letters(p)
        terms = tuple((int(m[position]), int(c)) for m, c in p.to_dict().items())
        return _beyond(terms, self.bound(position).least)

    def _as_quadratic_form(self, p: fmpz_mpoly) -> Sign:
        """A polynomial of degree two is non-negative where its symmetric matrix is, by elimination of squares."""
        letters = _letters(p)
        position = {k: n for n, k in enumerate(letters, 1)}
        size = len(letters) + 1
        matrix = [[fmpq(0)] * size for _ in range(size)]
        for m, c in p.to_dict().items():
            powers = [k for k in letters for _ in range(m[k])]
            i, k = (*[0] * (2 - len(powers)), *(position[letter] for letter in powers))
            matrix[i][k] += fmpq(int(c), 2)
            matrix[k][i] += fmpq(int(c), 2)
        order = [*range(1, size), 0]
        for n, i in enumerate(order):
            pivot = matrix[i][i]
            if pivot < 0 or (pivot == 0 and any(matrix[i][k] != 0 for k in order[n:])):
                return Sign.UNKNOWN
            for k in order[n + 1 :] if pivot != 0 else ():
                for j in order[n + 1 :]:
                    matrix[k][j] -= matrix[k][i] * matrix[i][j] / pivot
        # what is left of the constant is the least value
        return Sign.POSITIVE if matrix[0][0] > 0 else Sign.NONNEGATIVE

    def _shifted(self, p: fmpz_mpoly) -> tuple[fmpz_mpoly, dict[int, Bound]]:
        """p with 1 + g for each letter g of at least one, and the bounds of what now stands there."""
        bounds = {k: self.bound(k) for k in _letters(p)}
        moved = {k: Bound(True, 0, b.above, b.above) for k, b in bounds.items() if b.least == 1}
        if not moved or len(p) * prod(1 + int(p.degrees()[k]) for k in moved) > MOST_SHIFTED:
            return p, {}
        at = [g + 1 if k in moved else g for k, g in enumerate(self.arithmetic.generators)]
        return p.compose(*at, ctx=self.arithmetic.ring), moved

    def _by_multiplying(self, p: fmpz_mpoly, bounds: dict[int, Bound]) -> Sign:
        letters = _letters(p)
        if len(p) > MOST_TO_MULTIPLY or any((bounds.get(k) or self.bound(k)).least is None for k in letters):
            return Sign.UNKNOWN
        total = sum((self.arithmetic.generators[k] for k in letters), self.arithmetic.ring.constant(0))
        # the factor is non-negative and vanishes nowhere near a zero of p alone, so that p has the sign of the product
        for factor in (total, total + 1):
            q = p
            for _ in range(POLYA):
                q = q * factor
                found = self._by_coefficients(q, bounds)
                if found is not Sign.UNKNOWN:
                    return found
        return Sign.UNKNOWN

    def _by_coefficients(self, p: fmpz_mpoly, bounds: dict[int, Bound]) -> Sign:
        """Non-negative where each term is; the numbers among the letters count as coefficients."""
        self.arithmetic.budget.check(len(p))
        letters = _letters(p)
        numbers = {k for k in letters if k not in bounds and self.letter_ball(k) is not None}
        if not numbers and min(p.coeffs()) < 0:
            return Sign.UNKNOWN
        known = {k: bounds.get(k) or self.bound(k) for k in letters}
        signless = [k for k in letters if k not in numbers and known[k].least is None]
        weak = [k for k in letters if k not in numbers and not (known[k].nonzero or known[k].positive)]
        positive = False
        for m, coefficient in self._grouped(p, numbers):
            if not (coefficient > 0 if isinstance(coefficient, int) else self._positive(coefficient)):
                return Sign.UNKNOWN
            if any(m[k] % 2 for k in signless):
                return Sign.UNKNOWN
            positive |= not any(m[k] for k in weak)
        return Sign.POSITIVE if positive else Sign.NONNEGATIVE

    def _grouped(self, p: fmpz_mpoly, numbers: set[int]) -> Iterable[tuple[tuple[int, ...], Any]]:
        """Monomials with their coefficients, which are polynomials in numbers where there are such letters."""
        terms = p.to_dict().items()
        if not numbers:
            return ((m, int(c)) for m, c in terms)
        groups: dict[tuple[int, ...], list[tuple[tuple[int, ...], int]]] = {}
        for m, c in terms:
            variable = tuple(0 if k in numbers else power for k, power in enumerate(m))
            constant = tuple(power if k in numbers else 0 for k, power in enumerate(m))
            groups.setdefault(variable, []).append((constant, int(c)))
        return groups.items()

    def _positive(self, terms: list[tuple[tuple[int, ...], int]]) -> bool:
        ball = self._ball_of(terms)
        return ball is not None and bool(ball.real > 0)

    # ------------------------------------------------------------ numbers

    def ball(self, p: fmpz_mpoly) -> acb | None:
        """An enclosure of a polynomial in numbers; None where there are other letters."""
        return self._ball_of([(m, int(c)) for m, c in p.to_dict().items()])

    def _ball_of(self, terms: list[tuple[tuple[int, ...], int]]) -> acb | None:
        with ctx.workprec(PRECISION):
            total = acb(0)
            for m, c in terms:
                term = acb(c)
                for k, power in enumerate(m):
                    if power:
                        ball = self.letter_ball(k)
                        if ball is None:
                            return None
                        term *= ball**power
                total += term
            return total

    def letter_ball(self, position: int) -> acb | None:
        """An enclosure of a letter that is a number."""
        if position not in self._balls:
            self._balls[position] = self._enclosed(self.values[position])
        return self._balls[position]

    def _enclosed(self, value: Any) -> acb | None:
        if value is None:
            return None
        with ctx.workprec(PRECISION):
            kind, top, bottom = value
            if kind == "pi":
                return acb(arb.pi())
            if kind == "unit":
                # e^{iπ/q}
                return (acb(0, 1) * acb(arb.pi()) / top).exp()
            above, below = self.ball(top), self.ball(bottom)
            if above is None or below is None or below.contains(0):
                return None
            inside = above / below
            if kind == "exp":
                return inside.exp()
            if inside.contains(0):
                return None
            return acb(abs(inside)).log() if kind == "modulus" else inside.log()


@lru_cache(maxsize=20_000)
def _beyond(terms: tuple[tuple[int, int], ...], least: int | None) -> Sign:
    """The sign of a polynomial in one letter, given by power and coefficient, where the letter is at least ``least``.

    By its real roots, counted exactly, and its values at the ends.
    """
    poly = Poly.from_dict({(power,): c for power, c in terms}, _X)
    if poly.degree() > MOST_DEGREE_IN_ONE_LETTER or poly.eval(least if least is not None else 0) < 0 or poly.LC() < 0:
        return Sign.UNKNOWN
    odd = [f for f, multiplicity in poly.sqf_list()[1] if multiplicity % 2]
    if any(_roots_beyond(f, least) for f in odd):
        return Sign.UNKNOWN
    vanishes = any(f.count_roots(least, None) for f, _ in poly.sqf_list()[1])
    return Sign.NONNEGATIVE if vanishes else Sign.POSITIVE


def _roots_beyond(f: Poly, least: int | None) -> int:
    """Real roots of a polynomial without double roots above ``least``, that end not counted."""
    roots = int(f.count_roots(least, None))
    return roots - int(least is not None and f.eval(least) == 0)


def _letters(p: fmpz_mpoly) -> list[int]:
    return [k for k, power in enumerate(p.degrees()) if power > 0]
