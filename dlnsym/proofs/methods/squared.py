"""Relations between numbers that are not negative, by their squares: a root on one side goes."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Pow

from dlnsym.algebra.domains import shown_nonnegative, shown_real
from dlnsym.proofs.model import Certificate, Relation


@dataclass(frozen=True)
class Squared:
    """The relation holds between the squares, and the side that has to be is not negative."""

    certificate: Certificate

    def check(self, relation: Relation) -> bool:
        squares = of_squares(relation)
        return squares is not None and self.certificate.check(squares)


def of_squares(relation: Relation) -> Relation | None:
    """The relation between the squares, if it shows the relation; None otherwise.

    a <= b follows from a² <= b² for b >= 0 and a real a, and a = b from a² = b² for a, b >= 0.

    >>> from sympy import sqrt, symbols
    >>> x, y = symbols("x y", positive=True)
    >>> of_squares(Relation(sqrt(x + y), sqrt(x) + sqrt(y), "<="))
    Relation(lhs=x + y, rhs=(sqrt(x) + sqrt(y))**2, kind='<=')
    >>> of_squares(Relation(sqrt(x), x - 1, "<="))
    """
    enough = shown_nonnegative if relation.kind == "=" else shown_real
    if not (_has_root(relation) and shown_nonnegative(relation.rhs) and enough(relation.lhs)):
        return None
    return Relation(relation.lhs**2, relation.rhs**2, relation.kind)


def _has_root(relation: Relation) -> bool:
    return any(p.exp.is_Rational and not p.exp.is_Integer for e in (relation.lhs, relation.rhs) for p in e.atoms(Pow))


__all__ = ["Squared", "of_squares"]
