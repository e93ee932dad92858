"""Inequalities through intermediate terms."""

from __future__ import annotations

from dataclasses import dataclass

from dlnsym.proofs.certificates import identity, require_order
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.model import Certificate, Relation


@dataclass(frozen=True)
class Links(WithDefinitions):
    """Inequalities with their certificates, and the identities by which one begins where the last one ends."""

    links: tuple[tuple[Relation, Certificate], ...]
    joints: tuple[Certificate, ...]
    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        steps = [link for link, _ in self.links]
        meeting = _meeting(relation, steps)
        return (
            relation.kind == "<="
            and len(steps) > 0
            and len(meeting) == len(self.joints)
            and all(step.kind == "<=" for step in steps)
            and all(joint.check(m) for joint, m in zip(self.joints, meeting, strict=True))
            and all(certificate.check(link) for link, certificate in self.links)
        )


def _meeting(relation: Relation, steps: list[Relation]) -> list[Relation]:
    """The identities that a chain from the left side to the right one needs; empty for an empty chain."""
    if not steps:
        return []
    return [
        Relation(relation.lhs, steps[0].lhs),
        *(Relation(a.rhs, b.lhs) for a, b in zip(steps, steps[1:], strict=False)),
        Relation(steps[-1].rhs, relation.rhs),
    ]


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

    def prove(self, relation: Relation) -> Certificate | None:
        require_order(relation)
        if not self.links:
            return None
        joints = [identity(m, self.definitions) for m in _meeting(relation, [link for link, _ in self.links])]
        links = [(link, by.prove(link)) for link, by in self.links]
        if None in joints or any(found is None for _, found in links):
            return None
        return Links(tuple(links), tuple(joints), self.definitions)  # type: ignore[arg-type]
