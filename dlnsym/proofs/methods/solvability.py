"""Whether polynomial equations with parameters have a solution: exactly where one condition on the parameters holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr, KroneckerDelta, S, Symbol

from dlnsym.proofs.enclosures import ball, enclose_scalar
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.variants import tree_variants

SOLVABLE = Symbol("exists", integer=True)
"""1 where the equations have a solution, 0 where they have none."""


@dataclass(frozen=True)
class Solvability:
    """``exists = δ(a, b)``: the polynomials ``system`` have a common zero exactly where a = b.

    Necessary: a − b lies in the ideal of the system, its parameters taken to be non-zero.  Sufficient: at
    ``solution`` every polynomial of the system reduces to zero by the condition.  A point gives ``exists`` a value that
    was found in another way.

    >>> from sympy import symbols
    >>> x, a, b = symbols("x a b")
    >>> by = Solvability((x * a - b, x - 1), ((x, S.One),), (a, b))
    >>> by.proves(Relation(SOLVABLE, KroneckerDelta(a, b)))
    True
    """

    system: tuple[Expr, ...]
    solution: tuple[tuple[Symbol, Expr], ...]
    parameters: tuple[Symbol, ...]
    name: str = "Gröbner basis of the equations, and a solution modulo the condition"

    def proves(self, relation: Relation) -> bool:
        delta = relation.rhs
        if relation.kind != "=" or relation.lhs != SOLVABLE or not isinstance(delta, KroneckerDelta):
            return False
        condition = delta.args[0] - delta.args[1]
        necessary = IdealMembership(relations=self.system, nonzero=self.parameters)
        sufficient = IdealMembership(relations=(condition,), nonzero=self.parameters)
        return necessary.is_zero(condition) and all(
            sufficient.is_zero(p.subs(list(self.solution))) for p in self.system
        )

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        if expression == SOLVABLE:
            return (ball(point[SOLVABLE]),)
        at = {s: value for s, value in point.items() if s != SOLVABLE}
        return (enclose_scalar(expression.subs(at), {}),)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        a, b = relation.rhs.args
        yield Variant("always", Relation(SOLVABLE, KroneckerDelta(S.Zero, S.Zero)))
        yield Variant("never", Relation(SOLVABLE, KroneckerDelta(S.Zero, S.One)))
        for side in (Relation(b, a), Relation(a, b)):
            for variant in tree_variants(side):
                yield Variant(variant.change, Relation(SOLVABLE, KroneckerDelta(side.lhs, variant.relation.rhs)))
