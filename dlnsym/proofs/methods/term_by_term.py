"""Inequalities between sums over a probability vector of symbolic length, term by term."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr, IndexedBase, S, Sum, Symbol, expand

from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.model import Point, Relation

INDEX = Symbol("i", integer=True, positive=True)
WIDTH = Symbol("d", integer=True, positive=True)
SHARES = IndexedBase("s")
SHARE = Symbol("s", positive=True)
"""s_i for any i, in a single term."""


def total(term: Expr) -> Expr:
    """Sum over i = 1 … d of an expression in s_i, written in :data:`SHARE`."""
    return Sum(term.subs(SHARE, SHARES[INDEX]), (INDEX, 1, WIDTH))


@dataclass(frozen=True)
class TermByTerm(ExpLogZeroTest):
    """``lhs <= rhs`` between sums over i, or constants c = c Σ s_i, for positive s_i with Σ s_i = 1.

    To the difference of the terms ``slack``, a multiple of s − 1/d, is added; what results is shown non-negative on
    each of the ``ranges`` of s, given by s as a function of u ≥ 0, which together cover the values that s takes.
    """

    slack: Expr = S.Zero
    ranges: tuple[tuple[Expr, RepeatedDerivative], ...] = ()
    name: str = "term by term, symbolic d"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "<=" or (self.slack / (SHARE - 1 / WIDTH)).simplify().has(SHARE):
            return False
        gap = _term(relation.rhs) - _term(relation.lhs) + self.slack
        return all(
            by.proves(Relation(S.Zero, expand(expand(gap.subs(SHARE, at)), log=True, force=True), "<="))
            for at, by in self.ranges
        )

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        explicit = expression.subs(WIDTH, point[WIDTH]).doit()
        at = {SHARES[k]: value for k, value in enumerate(point[SHARES], 1)}
        return (enclose_scalar(explicit.subs(at), {}),)


def _term(e: Expr) -> Expr:
    return e.function.subs(SHARES[INDEX], SHARE) if isinstance(e, Sum) else e * SHARE
