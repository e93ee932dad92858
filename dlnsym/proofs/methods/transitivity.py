"""Inequalities through intermediate terms."""

from __future__ import annotations

from dataclasses import dataclass

from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.model import Relation


@dataclass(frozen=True)
class Transitivity(ExpLogZeroTest):
    """``lhs <= rhs`` through intermediate terms; each link is an inequality with an argument of its own.

    >>> from sympy import Integer, Symbol, exp
    >>> u = Symbol("u", positive=True)
    >>> up = RepeatedDerivative(variable=u)
    >>> links = ((Relation(Integer(1), 1 + u, "<="), up), (Relation(1 + u, exp(u), "<="), up))
    >>> Transitivity(links=links).proves(Relation(Integer(1), exp(u), "<="))
    True
    """

    links: tuple[tuple[Relation, RepeatedDerivative], ...] = ()
    name: str = "chain of inequalities"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "<=" or not self.links:
            return False
        steps = [link for link, _ in self.links]
        meeting = [
            Relation(relation.lhs, steps[0].lhs),
            *(Relation(a.rhs, b.lhs) for a, b in zip(steps, steps[1:], strict=False)),
            Relation(steps[-1].rhs, relation.rhs),
        ]
        joined = all(ExpLogZeroTest().proves(link) for link in meeting)
        return joined and all(link.kind == "<=" and by.proves(link) for link, by in self.links)
