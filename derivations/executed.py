"""Definitions at work: exact data put in and what comes out, as relations that are judged like any other fact."""

from __future__ import annotations

from typing import Any

from sympy import Expr, S

from dlnsym.algebra import written
from dlnsym.proofs import Fact, Relation
from dlnsym.proofs.methods.ideal_membership import IdealMembership

_PLAIN = IdealMembership()


def gives(e: Expr, value: Expr, text: str = "", *, at: dict[Any, Any] | None = None) -> Fact:
    """What is written has this value; ``at`` is a point for the symbols that are left."""
    return Fact(Relation(e, value), _PLAIN, (at or {},), text)


def is_matrix(m: Any, value: Any, text: str = "", *, at: dict[Any, Any] | None = None) -> Fact:
    """The matrix as it is written is this one: the squared norm of their difference is 0."""
    return gives(written.SquaredNorm(written.difference(m, value)), S.Zero, text, at=at)
