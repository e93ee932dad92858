"""Matrix identities for every width: words in non-commuting letters, and rules that rewrite them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flint import arb, fmpq
from sympy import Expr

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.letters import Tr
from dlnsym.algebra.words import Reduction, Rule, evaluate, reduction, with_trace_letters
from dlnsym.algebra.written import written_out
from dlnsym.algebra.zero_test import normal_form
from dlnsym.proofs.certificates import ByCertificate, require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.model import Certificate, Point, Relation


@dataclass(frozen=True)
class Rewritten:
    """The uses of the rules, for the difference of both sides and for every sum of words under a trace."""

    argument: Rewriting
    difference: Reduction | None
    traces: tuple[Reduction, ...] = ()

    def check(self, relation: Relation) -> bool:
        """Whether the uses multiply out to the difference, and leave nothing of it once traces have letters."""
        if relation.kind != "=":
            return False
        rules = self.argument.rules
        try:
            lhs, rhs = (self.argument.unfold(e) for e in (relation.lhs, relation.rhs))
            remainders = {r.expression: r.rest for r in self.traces}
            if _arguments(lhs, rhs) - remainders.keys() or not all(r.check(rules) for r in self.traces):
                return False
            lhs, rhs = with_trace_letters((lhs, rhs), remainders)
            if self.difference is None:
                return lhs.is_commutative and rhs.is_commutative and normal_form(lhs, rhs) is not None
            return not self.difference.rest and replace(self.difference, expression=lhs - rhs).check(rules)
        except UndecidedError:
            return False


def _arguments(*sides: Expr) -> set[Expr]:
    return {x.args[0] for side in sides for x in side.atoms(Tr)}


def rewritten(relation: Relation, by: Rewriting) -> Rewritten | None:
    """The certificate of an identity of words; None where the rules do not show it.

    Raises :class:`UndecidedError` beyond the budget and where a coefficient is outside the class of the zero test.
    """
    lhs, rhs = by.unfold(relation.lhs), by.unfold(relation.rhs)
    arguments = sorted(_arguments(lhs, rhs), key=lambda e: e.sort_key())
    traces = tuple(reduction(e, by.rules) for e in arguments)
    lhs, rhs = with_trace_letters((lhs, rhs), {r.expression: r.rest for r in traces})
    if lhs.is_commutative and rhs.is_commutative:
        return None if normal_form(lhs, rhs) is None else Rewritten(by, None, traces)
    difference = reduction(lhs - rhs, by.rules)
    return None if difference.rest else Rewritten(by, difference, traces)


@dataclass(frozen=True)
class Rewriting(ByCertificate, WithDefinitions):
    """Decides relations between sums of words under ``rules``; holds for every width.

    Letters do not commute; numbers next to them, which do, are compared by the exact zero test.  The trace of a word is
    left alone by rotation and transposition of the word, and by nothing else.  Where the rules are confluent the answer
    is right both ways, otherwise a relation may follow from them and not be shown.  ``definitions`` are unfolded
    first, so that a relation may be written in the paper's own letters; a point may give such a letter a value of its
    own, computed in another way.

    >>> from dlnsym.algebra.letters import T, matrices
    >>> from dlnsym.algebra.words import orthogonal, symmetric
    >>> Q, A = matrices("Q A")
    >>> by = Rewriting((*orthogonal(Q), *symmetric(A)))
    >>> by.proves(Relation(T(Q * A) * Q * A, A**2)), by.proves(Relation(T(Q * A) * Q * A, A))
    (True, False)
    """

    rules: tuple[Rule, ...] = ()
    definitions: Definitions = ()
    name: str = "words in matrices"

    def prove(self, relation: Relation) -> Certificate | None:
        require_equation(relation)
        return rewritten(relation, self)

    def enclose(self, expression: Expr, point: Point) -> tuple[arb, ...]:
        value = evaluate(written_out(self.unfold_at(expression, point)), point)
        if isinstance(value, fmpq):
            return (arb(value),)
        return tuple(arb(x) for x in value.entries())
