"""Wrong variants of a relation, made by walking its right-hand side.

Each variant differs in one place: a sign, a missing factor, an exponent, a doubled constant, two swapped
symbols or neighbouring matrices, a dropped or added transposition, a shifted bound of summation; an inequality
also has its reverse.  Some come out equivalent (a swap under which the formula is symmetric); the judge tells
them from wrong ones by evaluation, never by the proof that is under test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Any

from sympy import Add, Expr, Integer, Mul, Pow, Rational, Sum, Symbol

from dlnsym.algebra.letters import T, in_order
from dlnsym.proofs.model import Relation, Variant

LIMIT = 12
"""Variants of one kind of change that one relation yields at most; taken evenly over the tree."""


def tree_variants(relation: Relation) -> Iterator[Variant]:
    """Every single change of the right-hand side, and the reverse of an inequality.

    >>> x, y = Symbol("x"), Symbol("y")
    >>> [(v.change, v.relation.rhs) for v in tree_variants(Relation(x**2 - y**2, (x + y) * (x - y)))][:2]
    [('sign changed', (-x + y)*(x - y)), ('sign changed', (x - y)**2)]
    """
    if relation.kind == "<=":
        yield Variant("reversed", Relation(relation.rhs, relation.lhs, "<="))
    for kind, changed in _changes(relation.rhs):
        yield Variant(kind, Relation(relation.lhs, changed, relation.kind))


def _changes(e: Expr) -> Iterator[tuple[str, Expr]]:
    seen: set[Expr] = {e}
    for name, moves in _MOVES:
        found = [c for c in _everywhere(e, moves) if c not in seen and not seen.add(c)]  # type: ignore[func-returns-value]
        yield from ((name, c) for c in _evenly(found, LIMIT))
    if e == 0:
        # nothing to walk: a zero on the right has one neighbour
        yield "a constant added", Integer(1)
    swaps = [c for c in _swapped_symbols(e) if c not in seen and not seen.add(c)]  # type: ignore[func-returns-value]
    yield from (("two symbols swapped", c) for c in _evenly(swaps, LIMIT))


def _evenly(items: list[Expr], most: int) -> Iterable[Expr]:
    step = max(1, -(-len(items) // most))
    return items[::step]


def _everywhere(e: Expr, moves: Callable[[Expr], Iterator[Expr]]) -> Iterator[Expr]:
    """Apply ``moves`` at every node; yields the whole expression with one node changed."""
    yield from moves(e)
    if isinstance(e, Sum):
        (index, low, high), *rest = e.limits
        for changed in _everywhere(e.function, moves):
            yield e.func(changed, (index, low, high), *rest)
        return
    for k, arg in enumerate(e.args):
        if not isinstance(arg, Expr):
            continue
        for changed in _everywhere(arg, moves):
            yield e.func(*e.args[:k], changed, *e.args[k + 1 :])


def _sign(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Add):
        for k, a in enumerate(e.args):
            yield e.func(*e.args[:k], -a, *e.args[k + 1 :])
    elif isinstance(e, Mul) and e.args[0] == -1:
        yield -e


def _missing_factor(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Mul):
        for k, a in enumerate(e.args):
            if a != -1:
                yield e.func(*e.args[:k], *e.args[k + 1 :])


def _missing_term(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Add):
        for k in range(len(e.args)):
            yield e.func(*e.args[:k], *e.args[k + 1 :])


def _exponent(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Pow):
        yield e.base ** (e.exp + 1)
        yield e.base ** (-e.exp)
    elif isinstance(e, Symbol) and e.is_commutative and e.is_positive and not e.is_integer:
        yield e**2


def _constant(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Rational) and e not in (0, 1, -1):
        yield e + 1
        yield e / 2


def _neighbours(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Mul):
        commuting, letters = e.args_cnc()
        for k in range(len(letters) - 1):
            if letters[k] != letters[k + 1]:
                turned = [*letters[:k], letters[k + 1], letters[k], *letters[k + 2 :]]
                yield Mul(*commuting, *turned)


def _transposed(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Mul):
        commuting, letters = e.args_cnc()
        for k, letter in enumerate(letters):
            yield Mul(*commuting, *letters[:k], T(letter), *letters[k + 1 :])


def _bounds(e: Expr) -> Iterator[Expr]:
    if isinstance(e, Sum):
        (index, low, high), *rest = e.limits
        yield e.func(e.function, (index, low + 1, high), *rest)
        yield e.func(e.function, (index, low, high - 1), *rest)


_MOVES: tuple[tuple[str, Callable[[Expr], Iterator[Expr]]], ...] = (
    ("sign changed", _sign),
    ("factor missing", _missing_factor),
    ("term missing", _missing_term),
    ("exponent changed", _exponent),
    ("constant changed", _constant),
    ("neighbours swapped", _neighbours),
    ("transposition changed", _transposed),
    ("bound of summation shifted", _bounds),
)


def _swapped_symbols(e: Expr) -> Iterator[Expr]:
    free: tuple[Any, ...] = in_order(s for s in e.free_symbols if isinstance(s, Symbol))
    for a, b in combinations(free, 2):
        if a.is_commutative == b.is_commutative and a.is_integer == b.is_integer:
            yield e.subs({a: b, b: a}, simultaneous=True)
