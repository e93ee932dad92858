"""Whether polynomial equations with parameters have a solution: exactly where one condition on the parameters holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr, KroneckerDelta, Mul, S, Symbol, fraction, together

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.domains import shown_nonnegative, shown_positive, shown_real
from dlnsym.proofs.certificates import ByCertificate
from dlnsym.proofs.enclosures import ball, enclose_scalar
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.model import Certificate, Point, Relation

SOLVABLE = Symbol("exists", integer=True)
"""1 where the equations have a solution, 0 where they have none."""


@dataclass(frozen=True)
class Equivalence:
    """Certificates that the condition is necessary and that it makes each equation hold at the solution."""

    argument: Solvability
    certificates: tuple[Certificate, ...]

    def check(self, relation: Relation) -> bool:
        needed = self.argument.needs(relation)
        pairs = zip(self.certificates, needed, strict=False)
        return len(self.certificates) == len(needed) > 0 and all(found.check(r) for found, (_, r) in pairs)


@dataclass(frozen=True)
class Solvability(ByCertificate):
    """``exists = δ(a, b)``: the polynomials ``system`` have a common zero exactly where a = b.

    Necessary: a − b lies in the ideal of the system, its parameters taken to be real and non-zero.  Sufficient: at
    ``solution``, whose values are rational functions of the parameters that divide by parameters alone, every
    polynomial of the system reduces to zero by the condition.  A point gives ``exists`` a value that
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

    def prove(self, relation: Relation) -> Certificate | None:
        certificates: list[Certificate] = []
        if relation.kind != "=" or relation.lhs != SOLVABLE or not isinstance(relation.rhs, KroneckerDelta):
            raise UndecidedError("it does not state under which condition there is a solution")
        for by, needed in self.needs(relation):
            found = by.prove(needed)
            if found is None:
                return None
            certificates.append(found)
        return Equivalence(self, tuple(certificates)) if certificates else None

    def needs(self, relation: Relation) -> list[tuple[IdealMembership, Relation]]:
        """What shows the relation: its condition is necessary, and it makes ``solution`` a solution."""
        delta = relation.rhs
        if relation.kind != "=" or relation.lhs != SOLVABLE or not isinstance(delta, KroneckerDelta):
            return []
        # a parameter has the value that it has: a solution that chose one would solve other equations
        if not all(self._is_defined(value) and x not in self.parameters for x, value in self.solution):
            return []
        if not all(_is_as_assumed(x, value) for x, value in self.solution):
            return []
        condition = delta.args[0] - delta.args[1]
        if not condition.free_symbols <= set(self.parameters):
            return []
        necessary = IdealMembership(relations=self.system, nonzero=self.parameters)
        sufficient = IdealMembership(relations=(condition,), nonzero=self.parameters)
        at = dict(self.solution)
        return [
            (necessary, Relation(condition, S.Zero)),
            *((sufficient, Relation(p.xreplace(at), S.Zero)) for p in self.system),
        ]

    def _is_defined(self, value: Expr) -> bool:
        """Whether a value of the solution is a rational function of the parameters that divides by these alone."""
        top, bottom = fraction(together(value))
        return (
            value.free_symbols <= set(self.parameters)
            and bool(top.is_polynomial(*self.parameters))
            and all(x in self.parameters or x.is_Rational for f in Mul.make_args(bottom) for x in [f.as_base_exp()[0]])
        )

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        if expression == SOLVABLE:
            return (ball(point[SOLVABLE]),)
        at = {s: value for s, value in point.items() if s != SOLVABLE}
        return (enclose_scalar(expression.subs(at), {}),)


def _is_as_assumed(x: Symbol, value: Expr) -> bool:
    """Whether a value is of the sort that its letter is assumed to be: real, of a sign, or none of these."""
    if x.is_integer or x.is_zero is False:
        return bool(x.is_positive) and not x.is_integer and shown_positive(value)
    if x.is_nonnegative or x.is_nonpositive:
        return shown_nonnegative(value if x.is_nonnegative else -value)
    return not x.is_extended_real or shown_real(value)
