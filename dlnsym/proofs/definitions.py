"""Names that an argument unfolds before it decides a relation, so that this can be written in the paper's letters."""

from __future__ import annotations

from sympy import Expr

from dlnsym.algebra.binding import substituted
from dlnsym.algebra.written import written_out
from dlnsym.proofs.model import Point

Definitions = tuple[tuple[Expr, Expr], ...]
"""Letters with their meanings, in the order in which they are put in: a meaning may hold letters that come later."""


class WithDefinitions:
    """An argument with ``definitions``, a field of the dataclass that inherits this."""

    definitions: Definitions

    def unfold(self, e: Expr) -> Expr:
        """The expression with the meaning of each name in its place, and what was kept as it is written worked out."""
        return written_out(substituted(e, self.definitions))

    def unfold_at(self, e: Expr, point: Point) -> Expr:
        """The expression with the meaning of each name that the point gives no value of its own, nor its function."""
        known = ((name, meaning) for name, meaning in self.definitions if name not in point and name.func not in point)
        return substituted(e, list(known))
