"""Variants of a relation: what it would be with one thing wrong, in one place, on either side, or two at once.

Some come out equivalent (a swap under which a formula is symmetric); the judge tells them from wrong ones by
evaluation, never by the proof under test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice
from typing import Any

from flint import fmpq_mat
from sympy import Add, Expr, Limit, Mul, Rational, S, Symbol

from dlnsym.algebra.letters import Tr, in_order
from dlnsym.proofs.changes import MOVES, OF_A_SIDE, Letters, side_times
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.places import Path, apart, nodes, places, put

MOST = 2
"""Variants of one kind that one relation yields at most, spread over both sides; more of what papers get wrong."""
_MORE = {"one letter for another": 8, "letter inserted": 12, "a side times 2, N or −1": 5, "number changed": 6}


@dataclass(frozen=True)
class _Change:
    """One place, the side that it is on, and what stands there instead."""

    left: bool
    path: Path
    instead: Callable[[], Any]


def _changed(relation: Relation, *changes: _Change) -> Relation | None:
    """The relation with changes at places apart from each other; None where that cannot be written."""
    try:
        sides = [
            put(side, {c.path: c.instead() for c in changes if c.left is left})
            for left, side in ((True, relation.lhs), (False, relation.rhs))
        ]
    except (TypeError, ValueError):
        # a number in the place of a matrix, a product of wrong shapes
        return None
    return Relation(sides[0], sides[1], relation.kind)


def variants(relation: Relation, letters: Iterable[Symbol] = (), *, every: bool = False) -> Iterator[Variant]:
    """Relations that differ from the given one in one place, or in two, at most :data:`MOST` of each kind.

    ``letters`` are those that a slip may put in the place of another, besides the ones that occur.  ``every`` makes
    every change that can be made.

    >>> x, y = Symbol("x"), Symbol("y")
    >>> [v.relation.rhs for v in variants(Relation(x**2 - y**2, (x + y) * (x - y))) if v.change == "sign changed"]
    [(-x + y)*(x - y), (x + y)**2]
    """
    seen = {relation}
    known = in_order({*letters, *relation.lhs.free_symbols, *relation.rhs.free_symbols})
    known = tuple(s for s in known if isinstance(s, Symbol))
    single: list[tuple[str, _Change]] = []
    for kind, changes in _changes(relation, known):
        most = sum(map(len, changes)) + 1 if every else _MORE.get(kind, MOST)
        single += [(kind, change) for change in _chosen(changes, most)]
    made = ((kind, (change,)) for kind, change in single)
    for kind, changes_made in chain(made, _twofold([change for _, change in single], every=every)):
        changed = _changed(relation, *changes_made)
        if changed is not None and changed not in seen and changed.lhs != changed.rhs:
            seen.add(changed)
            yield Variant(kind, changed)
    yield from _of_an_inequality(relation)


def _twofold(changes: Sequence[_Change], *, every: bool) -> Iterator[tuple[str, tuple[_Change, ...]]]:
    """Two changes at places apart: all pairs, or the first ones of pairs that lie far from each other in the list."""
    half = len(changes) // 2
    pairs = combinations(changes, 2) if every else zip(changes[:half], changes[half:], strict=False)
    found = ((TWOFOLD, (a, b)) for a, b in pairs if a.left is not b.left or apart(a.path, b.path))
    return found if every else islice(found, MOST)


def poisoned(relation: Relation, points: Sequence[Point]) -> Iterator[Variant]:
    """A relation that agrees with the given one at all the points, and nowhere else on the lines through them.

    >>> x = Symbol("x", positive=True)
    >>> [v.relation.rhs for v in poisoned(Relation(2 * x, x + x), ({x: Rational(2)}, {x: Rational(3)}))]
    [2*x*((x - 3)*(x - 2) + 1)]
    """
    free = relation.lhs.free_symbols | relation.rhs.free_symbols
    for s in in_order(x for x in free if isinstance(x, Symbol) and x.is_commutative):
        values = dict.fromkeys(p.get(s) for p in points)
        if None not in values and all(isinstance(v, Rational) for v in values):
            poison = Mul(*(s - v for v in values))
            rhs = relation.rhs * (1 + poison) if relation.rhs != 0 else poison
            yield Variant(POISONED, Relation(relation.lhs, rhs, relation.kind))
            return
    for s in in_order(x for x in free if isinstance(x, Symbol) and not x.is_commutative):
        matrices: list[Any] = [p.get(s) for p in points]
        if relation.kind == "=" and all(isinstance(m, fmpq_mat) and m.nrows() == m.ncols() for m in matrices):
            # a matrix is a zero of its characteristic polynomial
            word = Mul(*(_polynomial(m.charpoly().coeffs(), s) for m in matrices)).expand()
            scalar = relation.lhs.is_commutative and relation.rhs.is_commutative and relation.lhs.has(Tr)
            yield Variant(POISONED, Relation(relation.lhs, relation.rhs + (Tr(word) if scalar else word)))
            return


def _polynomial(coefficients: Sequence[Any], letter: Symbol) -> Expr:
    return Add(*(Rational(int(c.p), int(c.q)) * letter**k for k, c in enumerate(coefficients)))


def _of_an_inequality(relation: Relation) -> Iterator[Variant]:
    if relation.kind == "=":
        return
    yield Variant(REVERSED, Relation(relation.rhs, relation.lhs, relation.kind))
    if not relation.rhs.is_number:
        yield Variant(BOUNDED, Relation(relation.lhs, S.One, relation.kind))
        yield Variant(NOT_POSITIVE, Relation(relation.rhs, S.Zero, relation.kind))


def _changes(relation: Relation, letters: Letters) -> Iterator[tuple[str, list[list[_Change]]]]:
    """The kinds of changes, and for each the places where it can be made with what may stand there."""
    sides = ((False, relation.rhs), (True, relation.lhs))
    known = [(left, path, node) for left, side in sides for path, node in places(side)]
    # a limit or a series is found anew for each variant of its side, so that fewer places in it are tried
    rarely = {left for left, side in sides if side.has(Limit) or any(getattr(x, "binds", None) for x in nodes(side))}
    for kind, moves in MOVES.items():
        found = [(left, [_Change(left, path, new) for new in moves(node, letters)]) for left, path, node in known]
        yield (
            kind,
            [
                *(changes for left, changes in found if left not in rarely),
                *[changes[:1] for left, changes in found if left in rarely and changes][:1],
            ],
        )
    for kind, moves in OF_A_SIDE.items():
        yield kind, [[_Change(left, (), new) for new in moves(side, letters)] for left, side in sides]
    yield TIMES, [[_Change(False, (), new) for new in side_times(relation.rhs, letters)]]


def _chosen(found: list[list[_Change]], most: int) -> list[_Change]:
    """The first change of every place, then the second ones, and so on; of too many, some from everywhere."""
    chosen: list[_Change] = []
    for rank in range(max(map(len, found), default=0)):
        of_rank = [changes[rank] for changes in found if rank < len(changes)]
        room = most - len(chosen)
        if len(of_rank) >= room:
            return chosen + [of_rank[k * len(of_rank) // room] for k in range(room)]
        chosen += of_rank
    return chosen


POISONED, REVERSED, BOUNDED = "equal at every point of its own", "reversed", "bounded by a number"
NOT_POSITIVE = "the larger side not positive"
TIMES, TWOFOLD = "a side times 2, N or −1", "two of these at once"
KINDS = frozenset((*MOVES, *OF_A_SIDE, TIMES, TWOFOLD, POISONED, REVERSED, BOUNDED, NOT_POSITIVE))
"""What the changes are called that are made; others are written by hand."""
