"""Identities between multilinear forms in singular coordinates, for every width and every function k.

A form is a sum of products of matrix entries and of numbers that belong to their indices, as
:mod:`~dlnsym.algebra.tensor_sums` describes.  It is determined by its components, its values at matrices E_ab with a
single entry.  An index that is in no entry runs over the whole width: a sum over f such indices adds up functions of at
most f further singular values, so that two sums agree at every width where they do with 0, …, f singular values besides
those of the entries.  Beyond the rank these are 0, and counted as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from flint import arb, fmpq
from sympy import Expr, Indexed, IndexedBase, sieve

from dlnsym.algebra.fractions import Fraction
from dlnsym.algebra.frames import DERIVATIVES, Frame, Number, letters
from dlnsym.algebra.tensor_sums import Along, NotAFormError, Product, products, sigma, value, walked
from dlnsym.proofs.certificates import ByCertificate
from dlnsym.proofs.model import Certificate, Point, Relation

Place = tuple[int, bool]
"""The number of an index, and whether it is beyond the rank."""


def patterns(slots: int) -> Iterator[tuple[int, ...]]:
    """All ways in which indices can be equal or different: each is the number of a class, in order of appearance.

    >>> list(patterns(2)), sum(1 for _ in patterns(8))
    ([(0, 0), (0, 1)], 4140)
    """

    def grow(known: tuple[int, ...], classes: int) -> Iterator[tuple[int, ...]]:
        if len(known) == slots:
            yield known
            return
        for n in range(classes + 1):
            yield from grow((*known, n), max(classes, n + 1))

    yield from grow((), 0)


def arguments(relation: Relation) -> list[str]:
    """The matrices in a relation."""
    found = {str(e.base) for side in (relation.lhs, relation.rhs) for e in side.atoms(Indexed) if e.base != sigma}
    found |= {str(e.args[0]) for side in (relation.lhs, relation.rhs) for e in side.atoms(Along)}
    return sorted(found)


def difference(relation: Relation) -> list[Product]:
    """Left side − right side as products, each linear in every matrix; raises :class:`NotAFormError`."""
    terms = [*products(relation.lhs), *(replace(t, coefficient=-t.coefficient) for t in products(relation.rhs))]
    names = arguments(relation)
    if any(sorted(name for name, *_ in term.entries) != names for term in terms):
        raise NotAFormError("a term is not linear in every matrix")
    return terms


@dataclass(frozen=True)
class EveryComponent:
    """Both sides agree in every component; with ``rectangular`` also where columns are beyond the rank.

    With ``low_rank`` also where rows, columns or both are, but not both of an entry, as in tangent matrices.
    """

    rectangular: bool
    low_rank: bool = False

    def check(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            terms, names = difference(relation), arguments(relation)
        except NotAFormError:
            return False
        free = max((term.free for term in terms), default=0)
        return all(
            _vanishes(component(terms, names, pattern, beyond, spectators, zeros))
            for pattern in patterns(2 * len(names))
            for beyond in self._choices(pattern)
            for spectators in range(free + 1)
            for zeros in range(free - spectators + 1 if self.rectangular or self.low_rank else 1)
        )

    def _choices(self, pattern: Sequence[int]) -> Iterable[tuple[int, ...]]:
        if self.low_rank:
            return _beyond_both(pattern)
        return _beyond(pattern) if self.rectangular else [()]


def component(
    terms: Sequence[Product],
    names: Sequence[str],
    pattern: Sequence[int],
    beyond: Sequence[int],
    spectators: int,
    zeros: int,
) -> Number:
    """The value at matrices with one entry each, at the indices of a pattern.

    There are further singular values, ``spectators`` of which are letters and ``zeros`` of which are 0.
    """
    frame, places = _frame(max(pattern, default=-1) + 1, beyond, spectators, zeros)
    at = [(places[row], places[column]) for row, column in zip(pattern[::2], pattern[1::2], strict=True)]
    return value(terms, frame, {name: {where: 1} for name, where in zip(names, at, strict=True)})


def _beyond(pattern: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Choices of the indices beyond the rank, among those that only columns have."""
    rows = set(pattern[::2])
    columns = sorted(set(pattern) - rows)
    for chosen in product((False, True), repeat=len(columns)):
        yield tuple(n for n, is_beyond in zip(columns, chosen, strict=True) if is_beyond)


def _beyond_both(pattern: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Choices of the indices beyond the rank, each in rows or in columns alone, and no entry of two of them."""
    rows, columns = set(pattern[::2]), set(pattern[1::2])
    entries = set(zip(pattern[::2], pattern[1::2], strict=True))
    for chosen in product((False, True), repeat=len(rows ^ columns)):
        beyond = {n for n, is_beyond in zip(sorted(rows ^ columns), chosen, strict=True) if is_beyond}
        if not any(r in beyond and c in beyond for r, c in entries):
            yield tuple(sorted(beyond))


def _frame(indices: int, beyond: Sequence[int], spectators: int, zeros: int) -> tuple[Frame, list[int]]:
    """A frame of letters, and where in it each index is."""
    inner = [n for n in range(indices) if n not in beyond]
    width = len(inner) + spectators
    places = {n: position for position, n in enumerate(inner)} | {
        n: width + position for position, n in enumerate(beyond)
    }
    return letters(width, len(beyond) + zeros), [places[n] for n in range(indices)]


def _vanishes(x: Number) -> bool:
    return x.is_zero() if isinstance(x, Fraction) else bool(x == 0)


@dataclass(frozen=True)
class TensorComponents(ByCertificate):
    """An identity between multilinear forms, component by component, where all σ_i and derivatives of k are letters.

    With ``rectangular`` column indices may be beyond the rank, where h = 0, as in matrices of full rank that have more
    columns than rows; with ``low_rank`` rows and columns are, as in tangent matrices of lower rank, where entries
    beyond the rank on both sides are 0.  A point gives rational numbers to "sigma" and "jets", and rational matrices to
    the letters.

    >>> from sympy import symbols
    >>> from dlnsym.algebra.tensor_sums import k, total
    >>> X, Y, (i, l) = IndexedBase("X"), IndexedBase("Y"), symbols("i l", integer=True)
    >>> g = total(k(i, l) * X[i, l] * Y[i, l], i, l)
    >>> swapped = total(k(l, i) * Y[l, i] * X[l, i], i, l)
    >>> TensorComponents().proves(Relation(g, swapped)), TensorComponents().proves(Relation(g, 2 * swapped))
    (True, False)
    """

    rectangular: bool = False
    low_rank: bool = False
    name: str = "component by component, exact quotients"

    def prove(self, relation: Relation) -> Certificate | None:
        if relation.kind != "=":
            return None
        try:
            return EveryComponent(self.rectangular, self.low_rank) if self._at_numbers(relation) else None
        except NotAFormError:
            return None

    def _at_numbers(self, relation: Relation) -> bool:
        """Whether both sides agree where all letters are primes, which rejects most false relations at once."""
        numbers = map(fmpq, map(int, sieve))
        frame = Frame([next(numbers), next(numbers)], [[next(numbers) for _ in range(DERIVATIVES)] for _ in range(2)])
        matrices = {name: {(r, c): next(numbers) for r in range(2) for c in range(2)} for name in arguments(relation)}
        return _vanishes(value(difference(relation), frame, matrices))

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        frame = Frame(point["sigma"], point["jets"])
        matrices = {str(name): m.tolist() for name, m in point.items() if isinstance(name, IndexedBase)}
        found = walked(expression, frame, matrices)
        return (arb(found if isinstance(found, fmpq) else fmpq(found)),)
