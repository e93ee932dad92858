"""Inequalities between slopes of a concave function."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Dummy, Expr, S, Symbol
from sympy.core.function import UndefinedFunction

from dlnsym.algebra.zero_test import UndecidedError, normal_form
from dlnsym.proofs.certificates import ByCertificate, require_order
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Certificate, Point, Relation

_t = Dummy("t", positive=True)


@dataclass(frozen=True)
class AtEnd:
    """The gap is that of the granted inequality with the number ``end``."""

    function: Callable[[Expr], Expr]
    left: Symbol
    right: Symbol
    end: int

    def check(self, relation: Relation) -> bool:
        try:
            return self.holds(relation)
        except UndecidedError:
            return False

    def holds(self, relation: Relation) -> bool:
        """As ``check``, but raises :class:`UndecidedError` for a relation of another sort."""
        require_order(relation)
        if not isinstance(self.function, UndefinedFunction):
            raise UndecidedError(f"{self.function} has a law of its own, so that concavity is not for the granting")
        granted = granted_inequalities(self.function, self.left, self.right)[self.end]
        return normal_form((relation.rhs - relation.lhs).doit(), granted.rhs - granted.lhs) is not None


def granted_inequalities(f: Callable[[Expr], Expr], x: Symbol, y: Symbol) -> tuple[Relation, Relation]:
    """The inequalities at the two ends of [x, y], x < y."""
    gap = f(x + _t * (y - x)) - f(x) - _t * (f(y) - f(x))
    rate = gap.diff(_t).doit()
    at_x = rate.subs(_t, 0).doit() / (y - x)
    at_y = rate.subs(_t, 1).doit() / (y - x)
    return (Relation(S.Zero, at_x, "<="), Relation(at_y, S.Zero, "<="))


@dataclass(frozen=True)
class Concavity(ByCertificate):
    """Inequalities between slopes that follow from concavity of ``function`` on [left, right], left < right.

    The gap of concavity, f(x + t(y−x)) − f(x) − t(f(y) − f(x)), is non-negative on [0, 1] and 0 at both ends, so
    its derivative is >= 0 at t = 0 and <= 0 at t = 1.  Dividing by y − x > 0 gives the two inequalities between
    slopes; nothing else is granted.  A point gives the function as a concave one with an exact derivative.

    >>> from sympy import Function
    >>> f, x, y = Function("f"), Symbol("x", positive=True), Symbol("y", positive=True)
    >>> Concavity(f, x, y).proves(Relation((f(y) - f(x)) / (y - x), f(x).diff(x), "<="))
    True
    """

    function: Callable[[Expr], Expr]
    left: Symbol
    right: Symbol
    name: str = "derivative of the gap of concavity at its ends"

    def prove(self, relation: Relation) -> Certificate | None:
        for number in range(2):
            certificate = AtEnd(self.function, self.left, self.right, number)
            if certificate.holds(relation):
                return certificate
        return None

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        explicit = expression.replace(self.function, point[self.function]).doit()
        return (enclose_scalar(explicit, {s: point[s] for s in (self.left, self.right)}),)
