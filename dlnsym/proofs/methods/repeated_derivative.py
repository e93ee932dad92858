"""Inequalities in one variable, by repeated differentiation from its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sympy import Add, Expr, Mul, S, Symbol, expand

from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Relation

VARIABLE = Symbol("u", positive=True)


@dataclass(frozen=True)
class RepeatedDerivative(ExpLogZeroTest):
    """``lhs <= rhs`` on u >= 0 (and all other positive symbols): the first derivatives of the gap are
    non-negative at u = 0 and one further derivative is manifestly non-negative everywhere.

    ``multiplier`` is a factor that clears denominators; that it is positive is shown in the same way.

    >>> from sympy import exp
    >>> u = Symbol("u", positive=True)
    >>> by = RepeatedDerivative()
    >>> by.proves(Relation(1 + u, exp(u), "<=")), by.proves(Relation(1 + 2 * u, exp(u), "<="))
    (True, False)
    """

    variable: Symbol = VARIABLE
    multiplier: Expr = S.One
    depth_of_ascent: int = 4
    name: str = "repeated differentiation"

    def proves(self, relation: Relation) -> bool:
        factors = Mul.make_args(self.multiplier)
        if relation.kind != "<=" or not all(self._ascends(f, strictly=True) for f in factors):
            return False
        gap = self.unfold(relation.rhs - relation.lhs)
        return self._ascends(expand(self.multiplier * gap).simplify(), strictly=False)

    def _ascends(self, g: Expr, *, strictly: bool) -> bool:
        """Non-negative for u > 0 (positive, if strictly), because g and its derivatives start non-negative."""
        g = expand(g)
        for _ in range(self.depth_of_ascent + 1):
            if manifestly_nonnegative(g):
                return not strictly or any(t.is_positive for t in Add.make_args(g))
            if not manifestly_nonnegative(expand(g.subs(self.variable, 0))):
                return False
            g = expand(g.diff(self.variable))
        return False


def manifestly_nonnegative(e: Expr) -> bool:
    """Every term of the expanded expression is a product of non-negative factors."""
    return e == 0 or all(_nonnegative(t) for t in Add.make_args(expand(e)))


def _nonnegative(term: Any) -> bool:
    return all(f.is_nonnegative is True for f in Mul.make_args(term))
