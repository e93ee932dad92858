"""Identities of powers, exponentials and logarithms, by the exact zero test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr

from dlnsym.proofs.certificates import ByCertificate, identity
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Certificate, Point, Relation


@dataclass(frozen=True)
class ExpLogZeroTest(ByCertificate, WithDefinitions):
    """Identity of two expressions in powers, exponentials and logarithms, wherever both sides are defined.

    Symbols are what they are assumed to be, and nothing more: √(xy) = √x √y for positive x, and for no assumptions
    not.  For the class, and for what is decided within it, see :mod:`dlnsym.algebra.zero_test`.  ``definitions``
    unfold names first, so that a relation can be written in the paper's letters.

    >>> from sympy import Symbol, exp, log
    >>> x, y = Symbol("x", positive=True), Symbol("y", positive=True)
    >>> by = ExpLogZeroTest()
    >>> by.proves(Relation(log(x**2 * y), 2 * log(x) + log(y))), by.proves(Relation(exp(x), 1 + x))
    (True, False)
    """

    definitions: Definitions = ()
    name: str = "exact zero test"

    def prove(self, relation: Relation) -> Certificate | None:
        return identity(relation, self.definitions)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return (enclose_scalar(self.unfold_at(expression, point), point),)
