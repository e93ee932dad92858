"""Sizes of matrices of unspecified size: as general as the products and sums allow in which they occur."""

from __future__ import annotations

from typing import Any

from sympy import Add, Mul, Pow, expand

from dlnsym.algebra.letters import T
from dlnsym.formal.terms import UnprintableError

Shape = tuple[int, int]


def plain(e: Any) -> Any:
    """A letter; one that is a function of numbers, with these expanded, so that equal ones look alike."""
    if isinstance(e, T):
        return T(plain(e.args[0]))
    return e.func(*(expand(a) if a.is_commutative else a for a in e.args)) if e.args else e


class Shapes:
    """Rows and columns of letters, as numbers of sizes; a size is one wherever :meth:`of` needs it to be."""

    def __init__(self) -> None:
        self._same: list[int] = []
        self._letters: dict[Any, Shape] = {}

    def _new(self) -> int:
        self._same.append(len(self._same))
        return len(self._same) - 1

    def find(self, size: int) -> int:
        """The number that stands for all equal sizes."""
        while self._same[size] != size:
            size = self._same[size]
        return size

    def _unite(self, a: int, b: int) -> None:
        a, b = sorted((self.find(a), self.find(b)))
        self._same[b] = a

    def letter(self, x: Any) -> Shape:
        """The shape of a letter."""
        x = plain(x)
        if x not in self._letters:
            self._letters[x] = (self._new(), self._new())
        rows, columns = self._letters[x]
        return self.find(rows), self.find(columns)

    def equal(self, *sides: Any) -> Shape:
        """The common shape of expressions; numbers among them stand for multiples of the identity."""
        known = [s for s in map(self.of, sides) if s is not None]
        rows, columns = known[0] if known else (self._new(), self._new())
        for r, c in known[1:]:
            self._unite(rows, r)
            self._unite(columns, c)
        if any(e.is_commutative and e != 0 for e in sides):
            self._unite(rows, columns)
        return self.find(rows), self.find(columns)

    def of(self, e: Any) -> Shape | None:
        """The shape of an expression; None for a number."""
        if e.is_commutative:
            return None
        if isinstance(e, T):
            rows, columns = self.equal(e.args[0])
            return columns, rows
        if isinstance(e, Add):
            return self.equal(*e.args)
        if isinstance(e, Mul):
            first, *rest = [self.equal(a) for a in e.args if not a.is_commutative]
            rows, columns = first
            for r, c in rest:
                self._unite(columns, r)
                columns = c
            return self.find(rows), self.find(columns)
        if isinstance(e, Pow) and e.exp.is_Integer and e.exp > 0:
            rows, columns = self.equal(e.base)
            self._unite(rows, columns)
            return self.find(rows), self.find(rows)
        if e.args and not e.is_Symbol and any(not a.is_commutative for a in e.args):
            raise UnprintableError(f"no shape for {type(e).__name__}")
        return self.letter(e)
