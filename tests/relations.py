"""Letters of the relations that arguments are tried on, and certificates with parts changed, which stop checking."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sympy import S, Symbol, symbols

from dlnsym.algebra.letters import matrices
from dlnsym.proofs import ExpLogZeroTest, Relation

x, y, z, u = symbols("x y z u", positive=True)
r, t = symbols("r t", real=True)
p = Symbol("p")
N, n, M = (Symbol(name, positive=True, integer=True) for name in "NnM")
j, k, whole = symbols("j k w", integer=True)
from_nought = Symbol("n", nonnegative=True, integer=True)
A, B, C = matrices("A B C")
ONE = S.One
ALIKE = ExpLogZeroTest()


def at_most(lhs: Any, rhs: Any) -> Relation:
    """lhs <= rhs."""
    return Relation(S(lhs), S(rhs), "<=")


def found(by: Any, relation: Relation) -> Any:
    """The certificate of an argument, which checks, and shows neither another order nor what is off by one."""
    certificate = by.prove(relation)
    assert certificate is not None and certificate.check(relation)
    for kind in {"=", "<=", "<"} - {relation.kind}:
        assert not certificate.check(replace(relation, kind=kind))
    assert not certificate.check(replace(relation, rhs=relation.rhs + 1, lhs=relation.lhs + 2))
    return certificate


def refuses(forged: Any, relation: Relation, /, **changed: Any) -> bool:
    """Whether the certificate with these fields changed does not show the relation."""
    return not replace(forged, **changed).check(relation)
