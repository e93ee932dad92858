"""Identities of rational functions with square roots, modulo polynomial relations.

The difference of the two sides is one quotient of polynomials.  Every square root is a letter; the letters form a
tower, in which the square of each is a rational function of the letters below it, and from the top down even powers
are replaced by what they are.  What is left is a polynomial of degree at most one in each root; the difference is zero
where its coefficients are, or where they reduce to zero by a Gröbner basis of the relations.  No number is rounded.

Letters are numbered in the order in which a relation is read and symbols are ordered by name, so that neither the hash
seed nor what was proved before decides an order of elimination.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flint import Ordering, arb, fmpz_mpoly, fmpz_mpoly_ctx, fmpz_mpoly_vec
from sympy import Add, Dummy, Expr, Mul, Poly, Pow, Rational, Symbol, expand, factor, sqrt, together

from dlnsym.algebra.letters import in_order
from dlnsym.algebra.zero_test import UndecidedError
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.variants import tree_variants


@dataclass(frozen=True)
class IdealMembership(WithDefinitions):
    """``lhs = rhs`` wherever ``relations`` vanish, ``nonzero`` does not, and no denominator is zero.

    ``roots`` gives a letter a square, in which earlier letters may occur; the letter stands for the positive root when
    a side is evaluated.  ``definitions`` unfold names first, the later ones into the earlier.

    >>> x, y, r = (Symbol(name, positive=True) for name in "xyr")
    >>> IdealMembership(roots=((r, x**2 + y**2),)).proves(Relation(r - y, x**2 / (r + y)))
    True
    >>> cancelled = Relation(x**2 * y, x)
    >>> IdealMembership(relations=(x * y - 1,)).proves(cancelled), IdealMembership().proves(cancelled)
    (True, False)
    """

    roots: tuple[tuple[Symbol, Expr], ...] = ()
    relations: tuple[Expr, ...] = ()
    nonzero: tuple[Expr, ...] = ()
    definitions: Definitions = ()
    name: str = "polynomials modulo relations"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            return self.is_zero(relation.lhs - relation.rhs)
        except UndecidedError:
            return False

    def is_zero(self, e: Expr) -> bool:
        """Whether ``e`` is zero by the relations.

        Raises :class:`UndecidedError` outside rational functions, for relations between roots, and where the search for
        a Gröbner basis gave up.
        """
        tower = Tower()
        for letter, square in self.roots:
            tower.add(letter, tower.read(self.unfold(square)))
        difference = tower.read(self.unfold(e))
        given = [self.unfold(r) for r in self.relations]
        units = [_inverse(k) for k in range(len(self.nonzero))] if given else []
        given += [unit * self.unfold(x) - 1 for unit, x in zip(units, self.nonzero, strict=False)]
        if any(map(tower.occurs_in, given)):
            raise UndecidedError("a relation between roots")
        free = set().union(*(x.free_symbols for x in (difference, *tower.squares.values(), *given)))
        symbols = (*reversed(tower.squares), *units, *in_order(free - {*tower.squares, *units}))
        top, bottom = (tower.reduced(p, symbols) for p in quotient(difference, symbols))
        basis = groebner_basis(tuple(given), symbols)
        if all(map(basis.reduces, coefficients(bottom, len(tower.squares)))):
            raise UndecidedError(f"a denominator of {e} vanishes")
        zero = all(map(basis.reduces, coefficients(top, len(tower.squares))))
        if not (zero or basis.complete):
            raise UndecidedError("no Gröbner basis of the relations within the limits")
        return zero

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = self.unfold(expression)
        for letter, square in reversed(self.roots):
            if letter not in point:
                value = value.subs(letter, sqrt(square))
        return (enclose_scalar(value, {s: v for s, v in point.items() if value.has(s) or not s.is_integer}),)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return tree_variants(relation)


class Tower:
    """Square roots, each a letter with its square, which holds letters that came earlier only."""

    def __init__(self) -> None:
        self.squares: dict[Symbol, Expr] = {}

    def add(self, letter: Symbol, square: Expr) -> None:
        self.squares[letter] = square

    def occurs_in(self, e: Expr) -> bool:
        """Whether the expression holds a root, as a letter or written out."""
        return bool(e.free_symbols & self.squares.keys()) or any(map(_is_root, e.atoms(Pow)))

    def read(self, e: Expr) -> Expr:
        """The expression with a letter for every square root; positive squares are taken out of each root first."""
        return e.replace(_is_root, lambda x: self._root(x.base) ** (2 * x.exp))

    def _root(self, base: Expr) -> Expr:
        return Mul(*(self._letter(x.base) ** (2 * x.exp) if _is_root(x) else x for x in _factors_of_root(base)))

    def _letter(self, inside: Expr) -> Symbol:
        square = expand(inside)
        known = next((letter for letter, other in self.squares.items() if other == square), None)
        if known is None:
            known = _numbered_root(len(self.squares))
            self.add(known, square)
        return known

    def reduced(self, p: fmpz_mpoly, symbols: tuple[Symbol, ...]) -> fmpz_mpoly:
        """p times denominators of squares, with every root to a power of at most one; the highest root goes first."""
        for place, square in enumerate(reversed(self.squares.values())):
            top, bottom = quotient(square, symbols)
            p = _halved(p, place, top, bottom)
        return p


def _halved(p: fmpz_mpoly, place: int, top: fmpz_mpoly, bottom: fmpz_mpoly) -> fmpz_mpoly:
    """x² = top/bottom put into p, times the power of ``bottom`` that clears it, for the x at ``place``."""
    parts: dict[int, dict[tuple[int, ...], int]] = {}
    for powers, c in p.to_dict().items():
        squares, left = divmod(powers[place], 2)
        parts.setdefault(squares, {})[(*powers[:place], left, *powers[place + 1 :])] = c
    most = max(parts, default=0)
    ring = p.context()
    return sum((ring.from_dict(part) * top**k * bottom ** (most - k) for k, part in parts.items()), p * 0)


def coefficients(p: fmpz_mpoly, first: int) -> list[fmpz_mpoly]:
    """Coefficients of p as a polynomial in the ``first`` letters of its ring."""
    parts: dict[tuple[int, ...], dict[tuple[int, ...], int]] = {}
    for powers, c in p.to_dict().items():
        parts.setdefault(powers[:first], {})[(*[0] * first, *powers[first:])] = c
    return [p.context().from_dict(part) for part in parts.values()]


def _is_root(x: Any) -> bool:
    return isinstance(x, Pow) and x.exp.is_Rational and x.exp.q == 2


@lru_cache(maxsize=4096)
def _factors_of_root(base: Expr) -> tuple[Expr, ...]:
    """The factors of √base: what is known to be positive comes out of the root, the rest stays in it."""
    return tuple(Mul.make_args(sqrt(factor(together(base)))))


@lru_cache
def _numbered_root(k: int) -> Symbol:
    return Dummy(f"root_{k}", positive=True)


@lru_cache
def _inverse(k: int) -> Symbol:
    return Dummy(f"inverse_{k}")


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
        return tuple(from_flint(p, self.symbols) for p in self.vector)


@lru_cache(maxsize=512)
def groebner_basis(polynomials: tuple[Expr, ...], symbols: tuple[Symbol, ...]) -> GroebnerBasis:
    """Basis of the numerators of ``polynomials`` in the lexicographic order of ``symbols``, the first one highest."""
    ring = context(symbols)
    vector = fmpz_mpoly_vec([p for e in polynomials if (p := quotient(e, symbols)[0]) != 0], ring)
    if len(vector) == 0:
        return GroebnerBasis(symbols, vector, True)
    found, complete = vector.buchberger_naive(limits=GroebnerBasis.LIMITS)
    return GroebnerBasis(symbols, found.autoreduction() if complete else found, bool(complete))


def context(symbols: Sequence[Symbol]) -> fmpz_mpoly_ctx:
    """The ring of integer polynomials in as many letters, ordered lexicographically."""
    return fmpz_mpoly_ctx.get([f"x{k}" for k in range(max(len(symbols), 1))], Ordering.lex)


@lru_cache(maxsize=4096)
def quotient(e: Expr, symbols: tuple[Symbol, ...]) -> tuple[fmpz_mpoly, fmpz_mpoly]:
    """A rational function with rational coefficients as numerator and denominator, without a common factor."""
    ring = context(symbols)
    at = dict(zip(symbols, ring.gens(), strict=False))
    one = ring.constant(1)

    def walk(x: Any) -> tuple[Any, Any]:
        if x.is_Symbol:
            return at[x], one
        if x.is_Rational:
            return ring.constant(int(x.p)), ring.constant(int(x.q))
        if isinstance(x, Add):
            top, bottom = one * 0, one
            for p, q in map(walk, x.args):
                top, bottom = (top + p, bottom) if q == bottom else lowest(top * q + p * bottom, bottom * q)
            return lowest(top, bottom)
        if isinstance(x, Mul):
            top, bottom = one, one
            for p, q in map(walk, x.args):
                top, bottom = top * p, bottom * q
            return lowest(top, bottom)
        if isinstance(x, Pow) and x.exp.is_Integer:
            p, q = walk(x.base)
            n = int(x.exp)
            return (p**n, q**n) if n >= 0 else (q**-n, p**-n)
        raise UndecidedError(f"not a rational function: {x}")

    top, bottom = walk(e)
    if bottom == 0:
        raise UndecidedError(f"a denominator of {e} vanishes")
    return top, bottom


def lowest(top: fmpz_mpoly, bottom: fmpz_mpoly) -> tuple[fmpz_mpoly, fmpz_mpoly]:
    if bottom == 1 or bottom == 0:
        return top, bottom
    common = top.gcd(bottom)
    return (top, bottom) if common == 1 else (top / common, bottom / common)


def from_flint(p: fmpz_mpoly, symbols: Sequence[Symbol]) -> Expr:
    terms = {m: Rational(int(c)) for m, c in p.to_dict().items()}
    return Poly.from_dict(terms, *symbols).as_expr() if symbols else sum(terms.values(), Rational(0))


__all__ = [
    "GroebnerBasis",
    "IdealMembership",
    "Tower",
    "coefficients",
    "context",
    "from_flint",
    "groebner_basis",
    "quotient",
]
