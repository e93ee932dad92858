"""Identities between matrix entries with symbolic indices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flint import arb
from sympy import Expr, Indexed, IndexedBase, Rational, Symbol

from dlnsym.algebra.balls import rational
from dlnsym.proofs.certificates import ByCertificate, identity
from dlnsym.proofs.model import Certificate, Point, Relation


@dataclass(frozen=True)
class EntryPolynomials(ByCertificate):
    """Identity of rational functions of matrix entries whose indices are symbols, so that it holds for every width.

    Entries are numbers without a law, which commute.  Two entries are one where their indices are written alike.  A
    point gives whole numbers to indices and rational arrays to matrices; indices count from ``base``.

    >>> from sympy import symbols
    >>> W, (i, k) = IndexedBase("W"), symbols("i k", integer=True)
    >>> EntryPolynomials().proves(Relation((W[i, k] + 1) ** 2, W[i, k] ** 2 + 2 * W[i, k] + 1))
    True
    """

    base: int = 0
    name: str = "entries with symbolic indices"

    def prove(self, relation: Relation) -> Certificate | None:
        return identity(relation)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        indices = {s: int(v) for s, v in point.items() if isinstance(s, Symbol)}
        at = expression.subs(indices).doit()
        values = {x: self._entry(point, x) for x in at.atoms(Indexed)}
        return (arb(rational(at.subs(values))),)

    def _entry(self, point: Point, x: Indexed) -> Rational:
        value: Any = point[IndexedBase(x.base.label)]
        places = [int(k) - self.base for k in x.indices]
        if min(places) < 0:
            raise IndexError(f"{x} lies outside the matrix")
        value = value[places[0]] if len(places) == 1 else value[places[0], places[1]]
        return Rational(int(value.p), int(value.q))
