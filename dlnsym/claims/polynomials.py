"""Identities of rational functions with square roots, modulo polynomial relations.

Every square root becomes a letter whose square is known, every side condition a polynomial that vanishes.  The
difference of the two sides is one quotient of polynomials; it is zero where its numerator reduces to zero by a
Gröbner basis of all relations.  No number is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flint import Ordering, arb, fmpz_mpoly, fmpz_mpoly_ctx, fmpz_mpoly_vec
from sympy import Add, Dummy, Expr, Mul, Poly, Pow, Rational, S, Symbol, expand, factor, sqrt, together

from dlnsym.claims.algebra import UndecidedError
from dlnsym.claims.model import Point, Relation, Variant
from dlnsym.claims.scalars import enclose_scalar
from dlnsym.claims.variants import tree_variants


@dataclass(frozen=True)
class Modulo:
    """``lhs = rhs`` wherever ``relations`` vanish, ``nonzero`` does not, and no denominator is zero.

    ``roots`` gives a letter a square; the letter stands for the positive root when a side is evaluated.
    ``definitions`` unfold names first, the later ones into the earlier.
    """

    roots: tuple[tuple[Symbol, Expr], ...] = ()
    relations: tuple[Expr, ...] = ()
    nonzero: tuple[Expr, ...] = ()
    definitions: tuple[tuple[Expr, Expr], ...] = ()
    name: str = "polynomials modulo relations"

    def unfold(self, e: Expr) -> Expr:
        for letter, meaning in self.definitions:
            e = e.subs(letter, meaning)
        return e

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            return self.is_zero(relation.lhs - relation.rhs)
        except UndecidedError:
            return False

    def is_zero(self, e: Expr) -> bool:
        """Whether ``e`` is zero by the relations; raises :class:`UndecidedError` outside rational functions."""
        found: dict[Expr, Symbol] = {}
        difference = _letters_for_roots(self.unfold(e), found)
        given = [_letters_for_roots(self.unfold(r), found) for r in self.relations]
        given += [letter**2 - square for letter, square in (*self.roots, *((x, base) for base, x in found.items()))]
        given += [_unit(x) * x - 1 for x in self.nonzero]
        free = set().union(*(x.free_symbols for x in (difference, *given)))
        symbols = tuple(sorted(free, key=lambda x: (not isinstance(x, Dummy), str(x))))
        top, bottom = quotient(difference, symbols)
        basis = groebner_basis(tuple(given), symbols)
        if basis.reduces(bottom):
            raise UndecidedError(f"a denominator of {e} vanishes")
        return basis.reduces(top)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        value = self.unfold(expression)
        for letter, square in reversed(self.roots):
            if letter not in point:
                value = value.subs(letter, sqrt(square))
        return (enclose_scalar(value, {s: v for s, v in point.items() if value.has(s) or not s.is_integer}),)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return tree_variants(relation)


def _is_root(x: Any) -> bool:
    return isinstance(x, Pow) and x.exp.is_Rational and x.exp.q == 2


def _letters_for_roots(e: Expr, found: dict[Expr, Symbol]) -> Expr:
    """Replace square roots by letters; positive squares are taken out of each root first."""

    def letter(x: Pow) -> Expr:
        root, letters = _root(x.base)
        found.update(letters)
        return root ** (2 * x.exp)

    return e.replace(_is_root, letter)


@lru_cache(maxsize=4096)
def _root(base: Expr) -> tuple[Expr, tuple[tuple[Expr, Symbol], ...]]:
    """√base with a letter for the root of each factor that has to stay under one; and those letters."""
    out, letters = S.One, []
    for x in Mul.make_args(sqrt(factor(together(base)))):
        if _is_root(x):
            inside = expand(x.base)
            letters.append((inside, _name_of_root(inside)))
            out *= _name_of_root(inside) ** (2 * x.exp)
        else:
            out *= x
    return out, tuple(letters)


@lru_cache(maxsize=4096)
def _name_of_root(inside: Expr) -> Symbol:
    return Dummy("root", positive=True)


@lru_cache(maxsize=4096)
def _unit(x: Expr) -> Symbol:
    return Dummy("inverse")


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


__all__ = ["GroebnerBasis", "Modulo", "context", "from_flint", "groebner_basis", "quotient"]
