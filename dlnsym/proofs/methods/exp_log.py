"""Identities of powers, exponentials and logarithms, by the zero test of :mod:`dlnsym.algebra.zero_test`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr

from dlnsym.algebra.zero_test import UndecidedError, vanishes
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.variants import tree_variants


@dataclass(frozen=True)
class ExpLogZeroTest(WithDefinitions):
    """Identity of two expressions in powers, exponentials and logarithms, for all positive arguments.

    ``definitions`` unfold names first, so that a relation can be written in the paper's letters; a point may give such
    a name a value of its own, computed in another way.

    >>> from sympy import Symbol, exp, log
    >>> x, y = Symbol("x", positive=True), Symbol("y", positive=True)
    >>> by = ExpLogZeroTest()
    >>> by.proves(Relation(log(x**2 * y), 2 * log(x) + log(y))), by.proves(Relation(exp(x), 1 + x))
    (True, False)
    """

    definitions: Definitions = ()
    name: str = "exact zero test"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            return vanishes(self.unfold(relation.lhs) - self.unfold(relation.rhs))
        except UndecidedError:
            return False

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return (enclose_scalar(self.unfold_at(expression, point), point),)

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return tree_variants(relation)
