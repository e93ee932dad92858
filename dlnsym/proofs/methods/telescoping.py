"""Sums of symbolic length, from an antidifference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympy import Expr, S, Sum

from dlnsym.algebra.zero_test import vanishes
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Relation


@dataclass(frozen=True)
class Telescoping(ExpLogZeroTest):
    """A sum over j = a … b of symbolic length, from an antidifference F with F(j+1) − F(j) = summand.

    The left side is the sum, or a factor times it.

    >>> from sympy import Symbol
    >>> j, N = Symbol("j", integer=True), Symbol("N", positive=True, integer=True)
    >>> by = Telescoping(antidifference=lambda j: j * (j - 1) / 2)
    >>> by.proves(Relation(Sum(j, (j, 1, N)), N * (N + 1) / 2))
    True
    """

    antidifference: Callable[[Expr], Expr] = lambda j: S.Zero
    name: str = "telescoping sum, symbolic N"

    def proves(self, relation: Relation) -> bool:
        total = relation.lhs
        coefficient, sums = total.as_independent(Sum, as_Add=False)
        if not isinstance(sums, Sum) or relation.kind != "=":
            return False
        ((index, low, high),) = sums.limits
        f = self.antidifference
        is_difference = vanishes(f(index + 1) - f(index) - sums.function)
        return is_difference and vanishes(coefficient * (f(high + 1) - f(low)) - relation.rhs)
