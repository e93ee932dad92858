"""Changes of a node or of a whole side of a relation: what may stand in its place by one slip.

Each kind of change is one that papers have: a letter for another, an index or a depth off by one, a factor 2 or N, a
transpose, a letter too many in a word, a bound of a sum, a sign, a bracket.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache, partial
from itertools import combinations
from typing import Any

from sympy import Add, Expr, KroneckerDelta, Mul, Pow, Product, Rational, S, Sum, Symbol

from dlnsym.algebra.letters import T, in_order

Letters = tuple[Symbol, ...]
Moves = Callable[[Expr, Letters], Iterator[Callable[[], Any]]]
"""What may stand in the place of a node; it is made only where it is chosen."""


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


def side_times(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
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
            yield partial(e.xreplace, {a: b, b: a})


def _letter_everywhere(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    for s in in_order(x for x in e.free_symbols if isinstance(x, Symbol)):
        for other in _others(s, letters)[:1]:
            yield partial(e.xreplace, {s: other})


def _index_of_letters(e: Expr, letters: Letters) -> Iterator[Callable[[], Any]]:
    """W_j becomes W_i and W_{j+1} becomes W_{i+1}: in transposed letters alone, in the others alone, in all."""
    if e.is_commutative:
        return
    for old, new in _INDICES:
        other = _with_index(e, letters, old, new)
        if len(other) > 1:
            inside = {node: node.xreplace(other) for node in e.atoms(type(T(next(iter(other)))))}
            names = {node: Symbol(f"_{k}", commutative=False) for k, node in enumerate(inside)}
            back = {letter: node for node, letter in names.items()}
            yield partial(e.xreplace, inside)
            yield partial(_outside, e, other, names, back)
            yield partial(e.xreplace, other)


def _outside(e: Expr, other: Mapping[Any, Any], names: Mapping[Any, Any], back: Mapping[Any, Any]) -> Expr:
    """The letters changed that are not within what is kept."""
    return e.xreplace(names).xreplace(other).xreplace(back)


_INDICES = [("j", "i"), ("i", "j"), ("j", "k"), ("i", "l")]


def _with_index(e: Expr, letters: Letters, old: str, new: str) -> dict[Symbol, Symbol]:
    """The letters with an index, and the known ones that have another index there."""
    known = {s.name: s for s in letters if not s.is_commutative}
    renamed = {s: re.sub(rf"(?<=_){old}|(?<=_\{{){old}", new, s.name) for s in e.free_symbols if isinstance(s, Symbol)}
    return {s: known[name] for s, name in renamed.items() if name != s.name and name in known}


MOVES: dict[str, Moves] = {
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
OF_A_SIDE: dict[str, Moves] = {
    "side inverted": _inverted,
    "number changed": _number,
    "two letters swapped": _letters_swapped,
    "one letter for another, everywhere": _letter_everywhere,
    "an index for another, in several letters": _index_of_letters,
}
