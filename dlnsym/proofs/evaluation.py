"""Relations at exact points, in ball arithmetic: where one is true, and where it is shown to be false."""

from __future__ import annotations

from collections.abc import Sequence

from flint import arb
from sympy import Expr

from dlnsym.proofs.judgement import Separation
from dlnsym.proofs.model import Method, Point, Relation

DIGITS = 12
"""Digits of an enclosure that the evidence shows."""


class Evaluation:
    """An exact point at which expressions are enclosed; a side that many variants share is enclosed once."""

    def __init__(self, method: Method, point: Point) -> None:
        self._method, self._point, self._known = method, point, dict[Expr, Sequence[arb]]()

    def __str__(self) -> str:
        return ", ".join(f"{k} = {_shown(v)}" for k, v in self._point.items() if not callable(v))

    def enclose(self, side: Expr) -> Sequence[arb]:
        if side not in self._known:
            self._known[side] = self._method.enclose(side, self._point)
        return self._known[side]

    def separates(self, relation: Relation) -> Separation | None:
        """The enclosures that show ``relation`` to be false here, or None if they do not."""
        found = self._apart(relation)
        return None if found is None else Separation(str(self), found[0].str(DIGITS), found[1].str(DIGITS))

    def _apart(self, relation: Relation) -> tuple[arb, arb] | None:
        left, right = self.enclose(relation.lhs), self.enclose(relation.rhs)
        for a, b in zip(left, _matched(right, len(left)), strict=True):
            false = {"=": not a.overlaps(b), "<=": bool(a > b), "<": bool(a >= b)}[relation.kind]
            if false:
                return a, b
        return None

    def agrees(self, relation: Relation) -> bool:
        """Enclosures where the relation is true must be finite and must not separate it."""
        sides = (*self.enclose(relation.lhs), *self.enclose(relation.rhs))
        return all(x.is_finite() for x in sides) and self._apart(relation) is None

    def shows_wrong(self, relation: Relation) -> bool:
        """Whether the relation is shown to be false here."""
        try:
            return self._apart(relation) is not None
        except (ArithmeticError, LookupError, ValueError, TypeError):
            # a change can leave the domain (a division by zero, a product of a wrong shape): not shown wrong here
            return False


def _matched(values: Sequence[arb], size: int) -> Sequence[arb]:
    """A scalar multiple of the identity next to a matrix stands for that matrix."""
    if len(values) == size:
        return values
    width = round(size**0.5)
    return [values[0] if r == c else arb(0) for r in range(width) for c in range(width)]


def _shown(v: object) -> str:
    table = getattr(v, "table", None)
    if table is None:
        return str(v)
    rows = ["[" + ", ".join(str(x) for x in row) + "]" for row in table()]
    return "[" + ", ".join(rows) + "]"
