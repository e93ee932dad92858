"""Variants of a relation: what it would be with one thing wrong, in one place, on either side.

Each kind of change is one that papers have: a letter for another, an index or a depth off by one, a factor 2 or N, a
transpose, a letter too many in a word, a bound of a sum, a sign, a bracket.  Some come out equivalent (a swap under
which a formula is symmetric); the judge tells them from wrong ones by evaluation, never by the proof under test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, partial
from itertools import combinations
from typing import Any

from sympy import (
    Add,
    Derivative,
    Expr,
    Indexed,
    Integral,
    KroneckerDelta,
    Limit,
    MatrixBase,
    MatrixExpr,
    Mul,
    Pow,
    Product,
    Rational,
    S,
    Subs,
    Sum,
    Symbol,
)

from dlnsym.algebra.letters import T, in_order
from dlnsym.algebra.written import Cofactor, Entry
from dlnsym.proofs.model import Point, Relation, Variant

MOST = 2
"""Variants of one kind that one relation yields at most, spread over both sides; more of what papers get wrong."""

Path = tuple[int, ...]
Letters = tuple[Symbol, ...]
Moves = Callable[[Expr, Letters], Iterator[Callable[[], Any]]]
"""What may stand in the place of a node; it is made only where it is chosen."""


@dataclass(frozen=True)
class _Change:
    """One place, the side that it is on, and what stands there instead."""

    left: bool
    path: Path
    instead: Callable[[], Any]

    def of(self, relation: Relation) -> Relation:
        if self.left:
            return Relation(_put(relation.lhs, self.path, self.instead()), relation.rhs, relation.kind)
        return Relation(relation.lhs, _put(relation.rhs, self.path, self.instead()), relation.kind)


def variants(relation: Relation, letters: Iterable[Symbol] = (), *, every: bool = False) -> Iterator[Variant]:
    """Relations that differ from the given one in one place, at most :data:`MOST` of each kind.

    ``letters`` are those that a slip may put in the place of another, besides the ones that occur.  ``every`` makes
    every change that can be made.

    >>> x, y = Symbol("x"), Symbol("y")
    >>> [v.relation.rhs for v in variants(Relation(x**2 - y**2, (x + y) * (x - y))) if v.change == "sign changed"]
    [(-x + y)*(x - y), (x + y)**2]
    """
    seen = {relation}
    known = in_order({*letters, *relation.lhs.free_symbols, *relation.rhs.free_symbols})
    known = tuple(s for s in known if isinstance(s, Symbol))
    for kind, changes in _changes(relation, known):
        for change in _chosen(changes, sum(map(len, changes)) + 1 if every else _MORE.get(kind, MOST)):
            try:
                changed = change.of(relation)
            except (TypeError, ValueError):
                # nothing that can be written: a number in the place of a matrix, a product of wrong shapes
                continue
            if changed not in seen and changed.lhs != changed.rhs:
                seen.add(changed)
                yield Variant(kind, changed)
    yield from _of_an_inequality(relation)


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


def _of_an_inequality(relation: Relation) -> Iterator[Variant]:
    if relation.kind == "=":
        return
    yield Variant(REVERSED, Relation(relation.rhs, relation.lhs, relation.kind))
    if not relation.rhs.is_number:
        yield Variant(BOUNDED, Relation(relation.lhs, S.One, relation.kind))


def _changes(relation: Relation, letters: Letters) -> Iterator[tuple[str, list[list[_Change]]]]:
    """The kinds of changes, and for each the places where it can be made with what may stand there."""
    sides = ((False, relation.rhs), (True, relation.lhs))
    places = [(left, path, node) for left, side in sides for path, node in _places(side)]
    # a limit or a series is found anew for each variant of its side, so that fewer places in it are tried
    rarely = {left for left, side in sides if side.has(Limit) or any(getattr(x, "binds", None) for x in _nodes(side))}
    for kind, moves in _MOVES.items():
        found = [(left, [_Change(left, path, new) for new in moves(node, letters)]) for left, path, node in places]
        yield (
            kind,
            [
                *(changes for left, changes in found if left not in rarely),
                *[changes[:1] for left, changes in found if left in rarely and changes][:1],
            ],
        )
    for kind, moves in _OF_A_SIDE.items():
        yield kind, [[_Change(left, (), new) for new in moves(side, letters)] for left, side in sides]
    yield TIMES, [[_Change(False, (), new) for new in _side_times(relation.rhs, letters)]]


def _chosen(places: list[list[_Change]], most: int) -> list[_Change]:
    """The first change of every place, then the second ones, and so on; of too many, some from everywhere."""
    chosen: list[_Change] = []
    for rank in range(max(map(len, places), default=0)):
        of_rank = [changes[rank] for changes in places if rank < len(changes)]
        room = most - len(chosen)
        if len(of_rank) >= room:
            return chosen + [of_rank[k * len(of_rank) // room] for k in range(room)]
        chosen += of_rank
    return chosen


# ---------------------------------------------------------------- places in an expression


def _parts(e: Any) -> tuple[Any, ...]:
    """The parts of a node in which something may change; variables that are bound are none of them."""
    if isinstance(e, MatrixBase):
        return tuple(e)
    if isinstance(e, (Sum, Product, Integral)):
        return (e.function,)
    if isinstance(e, Derivative):
        return (e.expr,)
    if isinstance(e, Subs):
        return (e.expr, *e.point)
    if isinstance(e, (Limit, Entry, Cofactor)) or getattr(e, "binds", None):
        return (e.args[0],)
    if isinstance(e, Indexed):
        return e.indices
    return tuple(a for a in e.args if isinstance(a, (Expr, MatrixExpr, MatrixBase)))


def _with_part(e: Any, k: int, new: Any) -> Any:
    """A node with another part."""
    if isinstance(e, MatrixBase):
        entries = list(e)
        entries[k] = new
        return e.func(e.rows, e.cols, entries)
    if isinstance(e, Subs):
        expr, point = (new, e.point) if k == 0 else (e.expr, (*e.point[: k - 1], new, *e.point[k:]))
        return Subs(expr, e.variables, point)
    if isinstance(e, Indexed):
        indices = list(e.indices)
        indices[k] = new
        return e.base[tuple(indices)]
    args = list(e.args)
    places = [n for n, a in enumerate(args) if isinstance(a, (Expr, MatrixExpr, MatrixBase))]
    args[places[k]] = new
    return e.func(*args)


def _nodes(e: Any) -> Iterator[Any]:
    return (node for _, node in _places(e))


def _places(e: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, e
    for k, part in enumerate(_parts(e)):
        yield from _places(part, (*path, k))


def _put(e: Any, path: Path, new: Any) -> Any:
    if not path:
        return new
    k, *rest = path
    return _with_part(e, k, _put(_parts(e)[k], tuple(rest), new))


# ---------------------------------------------------------------- changes of one node


@cache
def _sort(s: Symbol) -> tuple[bool | None, bool | None, bool | None]:
    return s.is_commutative, s.is_integer, s.is_positive


def _others(e: Symbol, letters: Letters) -> list[Symbol]:
    """The letters that might stand in the place of one: those of its sort, with the most similar names first."""
    alike = [s for s in letters if s != e and _sort(s) == _sort(e)]
    return sorted(alike, key=lambda s: -_likeness(s.name, e.name))


@cache
def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b).ratio()


def _letter(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Symbol):
        for other in _others(e, letters):
            yield partial(_same, other)


def _same(e: Any) -> Any:
    return e


def _off_by_one(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Symbol) and e.is_integer:
        yield partial(Add, e, 1)
        yield partial(Add, e, -1)


def _with_arg(e: Expr, k: int, *new: Any) -> Any:
    """A sum or product with others in the place of its k-th part."""
    return e.func(*e.args[:k], *new, *e.args[k + 1 :])


def _scaled(e: Expr, k: int, factor: Expr) -> Any:
    return _with_arg(e, k, factor * e.args[k])


def _term_times(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Add):
        for k in range(len(e.args)):
            for factor in (S(2), *_depths(letters)[:1]):
                yield partial(_scaled, e, k, factor)


def _sign(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Add):
        for k in range(len(e.args)):
            yield partial(_scaled, e, k, S.NegativeOne)
    elif isinstance(e, Mul) and e.args[0] == -1:
        yield partial(Mul, -1, e)


def _missing_factor(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Mul):
        for k, a in enumerate(e.args):
            if a != -1:
                yield partial(_with_arg, e, k)


def _missing_term(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Add):
        for k in range(len(e.args)):
            yield partial(_with_arg, e, k)


def _exponent(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Pow):
        yield partial(Pow, e.base, e.exp + 1)
        yield partial(Pow, e.base, -e.exp)
    elif isinstance(e, Symbol) and e.is_commutative and e.is_positive and not e.is_integer:
        yield partial(Pow, e, 2)


def _constant(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Rational) and e not in (0, 1, -1):
        for new in (e + 1, e / 2, e - 1):
            yield partial(_same, new)


def _neighbours(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    commuting, word = _word(e)
    for k in range(len(word) - 1):
        if word[k] != word[k + 1]:
            yield partial(Mul, *commuting, *word[:k], word[k + 1], word[k], *word[k + 2 :])


def _transposed(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    commuting, word = _word(e)
    for k, letter in enumerate(word):
        yield partial(_retransposed, commuting, word, k, letter)


def _retransposed(commuting: list[Expr], word: list[Expr], k: int, letter: Expr) -> Expr:
    return Mul(*commuting, *word[:k], T(letter), *word[k + 1 :])


def _inserted(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    """After the last letter of a word, before the first, and in between: one of its letters once more."""
    commuting, word = _word(e)
    if len(word) > 1:
        for k in (len(word), 0, len(word) // 2):
            for letter in dict.fromkeys(word):
                yield partial(Mul, *commuting, *word[:k], letter, *word[k:])


def _word(e: Expr) -> tuple[list[Expr], list[Expr]]:
    if isinstance(e, Mul) and not e.is_commutative:
        commuting, word = e.args_cnc()
        return commuting, word
    return [], []


def _range(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, (Sum, Product)):
        (index, low, high), *rest = e.limits
        for a, b in ((low + 1, high), (low, high - 1), (low - 1, high), (low, high + 1)):
            yield partial(e.func, e.function, (index, a, b), *rest)


_FREE = Symbol("i", integer=True)


def _index(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    """The sum runs over an index that does not occur in the summand, whose own one is free."""
    if isinstance(e, (Sum, Product)) and not e.has(_FREE):
        (_, low, high), *rest = e.limits
        yield partial(e.func, e.function, (_FREE, low, high), *rest)


def _bracket(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    """A factor that belongs to a sum applies to one of its terms only: (a + b)/c is read as a + b/c."""
    if isinstance(e, Mul) and e.is_commutative:
        for total in [a for a in e.args if isinstance(a, Add)][:1]:
            others = [a for a in e.args if a != total]
            for k, factor in enumerate(others):
                for n in range(len(total.args)):
                    yield partial(_bracketed, (*others[:k], *others[k + 1 :]), total, n, factor)


def _bracketed(rest: tuple[Expr, ...], total: Expr, n: int, factor: Expr) -> Expr:
    return Mul(*rest, _scaled(total, n, factor))


def _condition(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, KroneckerDelta):
        yield partial(_same, S.Zero)
        yield partial(_same, S.One)


# ---------------------------------------------------------------- changes of a whole side


def _depths(letters: Letters) -> list[Symbol]:
    """Whole numbers by which something may be multiplied by mistake, N before others."""
    return sorted((s for s in letters if s.is_integer and s.is_positive), key=lambda s: s.name != "N")


def _inverted(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if e.is_commutative and not isinstance(e, Rational):
        yield partial(Pow, e, -1)


def _side_times(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    """Times 2, N, their inverses and −1; the left side times 2 is the right one times 1/2."""
    if e != 0:
        for factor in (S(2), S.Half, S.NegativeOne, *(x for n in _depths(letters)[:1] for x in (n, 1 / n))):
            yield partial(Mul, factor, e)


def _number(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    if isinstance(e, Rational):
        for new in (e + 1, e - 1, e**2):
            yield partial(_same, new)


def _letters_swapped(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    free = in_order(x for x in e.free_symbols if isinstance(x, Symbol))
    for a, b in combinations(free, 2):
        if _sort(a)[:2] == _sort(b)[:2]:
            yield partial(e.subs, {a: b, b: a}, simultaneous=True)


def _letter_everywhere(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    for s in in_order(x for x in e.free_symbols if isinstance(x, Symbol)):
        for other in _others(s, letters)[:1]:
            yield partial(e.xreplace, {s: other})


_MOVES: dict[str, Moves] = {
    "one letter for another": _letter,
    "depth or index off by one": _off_by_one,
    "a term times 2 or N": _term_times,
    "sign changed": _sign,
    "factor missing": _missing_factor,
    "term missing": _missing_term,
    "exponent changed": _exponent,
    "constant changed": _constant,
    "neighbours swapped": _neighbours,
    "transposition changed": _transposed,
    "letter inserted": _inserted,
    "range of a sum": _range,
    "index of a sum": _index,
    "bracket misplaced": _bracket,
    "condition always or never met": _condition,
}
_MORE = {"one letter for another": 8, "letter inserted": 12, "a side times 2, N or −1": 5, "number changed": 6}
_OF_A_SIDE: dict[str, Moves] = {
    "side inverted": _inverted,
    "number changed": _number,
    "two letters swapped": _letters_swapped,
    "one letter for another, everywhere": _letter_everywhere,
}

POISONED, REVERSED, BOUNDED = "equal at every point of its own", "reversed", "bounded by a number"
TIMES = "a side times 2, N or −1"
KINDS = frozenset((*_MOVES, *_OF_A_SIDE, TIMES, POISONED, REVERSED, BOUNDED))
"""What the changes are called that are made; others are written by hand."""
