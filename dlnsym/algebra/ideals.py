"""Ideals of polynomials: Gröbner bases, and membership with the cofactors that show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx, fmpz_mpoly, fmpz_mpoly_vec
from sympy import Expr, Symbol

from dlnsym.algebra.budget import current
from dlnsym.algebra.quotients import context, from_flint, quotient


@dataclass(frozen=True)
class GroebnerBasis:
    """A Gröbner basis as a vector of integer polynomials; ``complete`` unless the search gave up."""

    symbols: tuple[Symbol, ...]
    vector: Any
    complete: bool

    LIMITS = (400, 2000, 4000)
    """Polynomials in the basis, terms in one of them and bits in a coefficient, beyond which the search gives up."""

    def reduces(self, p: fmpz_mpoly) -> bool:
        """Whether p reduces to zero: then it lies in the ideal."""
        return p == 0 or (len(self.vector) > 0 and bool(p.reduction_primitive_part(self.vector) == 0))

    def expressions(self) -> tuple[Expr, ...]:
        """The basis as expressions in the symbols."""
        return tuple(from_flint(p, self.symbols) for p in self.vector)


@lru_cache(maxsize=512)
def groebner_basis(polynomials: tuple[Expr, ...], symbols: tuple[Symbol, ...]) -> GroebnerBasis:
    """Basis of the numerators of ``polynomials`` in the lexicographic order of ``symbols``, the first one highest.

    >>> from sympy.abc import x, y
    >>> groebner_basis((x * y - 1, y**2 - x), (x, y)).expressions()
    (x - y**2, y**3 - 1)
    """
    ring = context(len(symbols))
    vector = fmpz_mpoly_vec([p for e in polynomials if (p := quotient(e, symbols)[0]) != 0], ring)
    if len(vector) == 0:
        return GroebnerBasis(symbols, vector, True)
    found, complete = vector.buchberger_naive(limits=GroebnerBasis.LIMITS)
    return GroebnerBasis(symbols, found.autoreduction() if complete else found, bool(complete))


def in_ideal(p: fmpz_mpoly, relations: Sequence[fmpz_mpoly]) -> bool:
    """Whether p is found to lie in the ideal, by a basis that does not say how."""
    return p == 0 or bool(_reduced_by_basis(p, tuple(tuple(sorted(r.to_dict().items())) for r in relations)))


def _reduced_by_basis(p: fmpz_mpoly, relations: tuple[Any, ...]) -> bool:
    vector = _basis(p.context().nvars(), relations)
    return len(vector) > 0 and bool(p.reduction_primitive_part(vector) == 0)


@lru_cache(maxsize=64)
def _basis(letters: int, relations: tuple[Any, ...]) -> Any:
    ring = context(letters)
    vector = fmpz_mpoly_vec([ring.from_dict(dict(r)) for r in relations if r], ring)
    return vector.buchberger_naive(limits=GroebnerBasis.LIMITS)[0] if len(vector) else vector


MOST_ELEMENTS = 80
"""Elements of a basis that is built with its cofactors before the search gives up."""


def cofactors(p: fmpz_mpoly, relations: Sequence[fmpz_mpoly]) -> list[fmpq_mpoly] | None:
    """q_i with p = Σ q_i r_i over the rationals; None where the search finds none.

    Buchberger's algorithm in which every element remembers what it is made of, stopped as soon as p reduces to zero.

    >>> x, y = context(2).gens()
    >>> cofactors(x**3 - y, [x * y - 1, x**2 - y**2, y**2 - 1]) is not None, cofactors(x - 2 * y, [x**2 - y**2])
    (True, None)
    """
    if not in_ideal(p, relations):
        return None
    ring = fmpq_mpoly_ctx.get(list(p.context().names()), Ordering.degrevlex)
    target, *given = (_moved(q, ring) for q in (p, *relations))
    zero = target * 0
    basis = [_Element(q, [zero + int(i == k) for k in range(len(given))]) for i, q in enumerate(given) if q != 0]
    done = 0
    while True:
        rest = _reduced(_Element(target, [zero] * len(given)), basis)
        if rest.value == 0:
            return [-q for q in rest.made_of]
        found = _next(basis, done)
        if found is None or len(basis) > MOST_ELEMENTS:
            return None
        done, element = found
        basis.append(element)


@dataclass
class _Element:
    """A polynomial and the multiples of the relations that it is the sum of."""

    value: fmpq_mpoly
    made_of: list[fmpq_mpoly]

    def minus(self, term: fmpq_mpoly, other: _Element) -> _Element:
        pairs = zip(self.made_of, other.made_of, strict=True)
        return _Element(self.value - term * other.value, [a - term * b for a, b in pairs])


def _next(basis: list[_Element], done: int) -> tuple[int, _Element] | None:
    """The first pair, counted from ``done``, whose S-polynomial does not reduce to zero."""
    for number, (i, k) in enumerate(_pairs(len(basis))):
        if number < done:
            continue
        a, b = basis[i], basis[k]
        top_a, top_b = a.value.monomial(0), b.value.monomial(0)
        common = tuple(max(x, y) for x, y in zip(top_a, top_b, strict=True))
        if all(x == 0 or y == 0 for x, y in zip(top_a, top_b, strict=True)):
            continue
        empty = _Element(a.value * 0, [q * 0 for q in a.made_of])
        lifted = empty.minus(-_term(a.value, common, top_a), a).minus(_term(b.value, common, top_b), b)
        rest = _reduced(lifted, basis)
        if rest.value != 0:
            return number + 1, rest
    return None


def _pairs(size: int) -> Iterator[tuple[int, int]]:
    """Pairs in an order to which new elements only add at the end."""
    return iter(sorted(combinations(range(size), 2), key=lambda pair: (pair[1], pair[0])))


def _term(p: fmpq_mpoly, target: tuple[int, ...], top: tuple[int, ...]) -> fmpq_mpoly:
    """The monomial that lifts the leading term of p to ``target`` with coefficient 1."""
    exponents = tuple(x - y for x, y in zip(target, top, strict=True))
    return p.context().from_dict({exponents: 1 / fmpq(p.leading_coefficient())})


def _reduced(element: _Element, basis: Sequence[_Element]) -> _Element:
    """The element less multiples of the basis, until no leading term divides its own."""
    while element.value != 0:
        current().check(len(element.value))
        top = element.value.monomial(0)
        for other in basis:
            below = other.value.monomial(0)
            if all(x >= y for x, y in zip(top, below, strict=True)):
                factor = _term(other.value, top, below) * element.value.leading_coefficient()
                element = element.minus(factor, other)
                break
        else:
            return element
    return element


def _moved(p: fmpz_mpoly, ring: Any) -> fmpq_mpoly:
    return ring.from_dict({m: fmpq(int(c)) for m, c in p.to_dict().items()})


__all__ = ["GroebnerBasis", "cofactors", "groebner_basis"]
