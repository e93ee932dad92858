"""Inequalities between sums over a probability vector of symbolic length, term by term."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Expr, IndexedBase, S, Sum, Symbol, exp

from dlnsym.algebra.domains import shown_nonnegative, shown_positive
from dlnsym.algebra.quotients import UndecidedError
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.model import Certificate, Point, Relation

INDEX = Symbol("i", integer=True, positive=True)
WIDTH = Symbol("d", integer=True, positive=True)
SHARES = IndexedBase("s")
SHARE = Symbol("s", positive=True)
"""s_i for any i, in a single term."""


def total(term: Expr) -> Expr:
    """Sum over i = 1 … d of an expression in s_i, written in :data:`SHARE`."""
    return Sum(term.subs(SHARE, SHARES[INDEX]), (INDEX, 1, WIDTH))


@dataclass(frozen=True)
class Terms:
    """The difference of the terms plus ``slack`` is at least 0 on each range, by the certificate next to it."""

    slack: Expr
    ranges: tuple[tuple[Expr, Symbol, Certificate], ...]

    def check(self, relation: Relation) -> bool:
        """Whether the slack sums to zero, the ranges cover (0, 1], and each certificate checks.

        The variable of a range occurs nowhere else: it would tie the share to what the terms are made of.
        """
        try:
            gap = difference_of_terms(relation)
            return (
                gap is not None
                and not any((gap + self.slack).has(u) for _, u, _ in self.ranges)
                and _sums_to_zero(self.slack)
                and covers_shares([(at, u) for at, u, _ in self.ranges])
                and all(by.check(on_range(gap + self.slack, at)) for at, _, by in self.ranges)
            )
        except UndecidedError:
            return False


def difference_of_terms(relation: Relation) -> Expr | None:
    """The difference of the terms of both sides, in a single share; None where a side is no sum over all of them."""
    if relation.kind != "<=":
        return None
    left, right = _term(relation.lhs), _term(relation.rhs)
    return None if left is None or right is None else right - left


def _term(e: Expr) -> Expr | None:
    """What is summed over i = 1 … d, written in :data:`SHARE`; a constant c is c Σ s_i."""
    if not isinstance(e, Sum):
        return None if e.has(Sum, SHARES, INDEX, SHARE) else e * SHARE
    if e.limits != total(SHARE).limits or e.function.has(SHARE):
        return None
    term = e.function.xreplace({SHARES[INDEX]: SHARE})
    return None if term.has(INDEX, SHARES) else term


def _sums_to_zero(slack: Expr) -> bool:
    """Whether it is a number times s − 1/d, which all the shares together make zero."""
    if slack == 0:
        return True
    factor = slack.xreplace({SHARE: 1 + 1 / WIDTH})
    return not factor.has(SHARE) and ExpLogZeroTest().proves(Relation(slack, factor * (SHARE - 1 / WIDTH)))


def on_range(gap: Expr, at: Expr) -> Relation:
    """That the gap is not negative where the share has the value ``at``."""
    return Relation(S.Zero, gap.xreplace({SHARE: at}), "<=")


def covers_shares(ranges: Sequence[tuple[Expr, Symbol]]) -> bool:
    """Whether ranges c e^{−u}, which are (0, c], and c e^u, which are [c, ∞), together cover (0, 1].

    Each u takes every value >= 0: a whole number does not.
    """
    up_to, from_on = [], []
    for at, u in ranges:
        if not u.is_nonnegative or u.is_integer:
            return False
        rising, falling = (at / exp(sign * u) for sign in (1, -1))
        if not falling.has(u) and shown_positive(falling):
            up_to.append(falling)
        elif not rising.has(u) and shown_positive(rising):
            from_on.append(rising)
        else:
            return False
    return any(shown_nonnegative(c - 1) for c in up_to) or any(shown_nonnegative(c - b) for c in up_to for b in from_on)


@dataclass(frozen=True)
class TermByTerm(ExpLogZeroTest):
    """``lhs <= rhs`` between sums over i = 1 … d, or constants c = c Σ s_i, for positive s_i with Σ s_i = 1.

    To the difference of the terms ``slack``, a multiple of s − 1/d, is added; what results is shown non-negative on
    each of the ``ranges`` of s, given by s as c e^u or c e^{−u} with the variable u ≥ 0 of the argument next to it.
    The ranges must cover (0, 1]; without any, nothing is shown.

    >>> from sympy import log
    >>> u = Symbol("u", positive=True)
    >>> entropy, all_of_it = total(-SHARE * log(SHARE)), ((exp(-u), RepeatedDerivative(variable=u)),)
    >>> TermByTerm(ranges=all_of_it).proves(Relation(S.Zero, entropy, "<="))
    True
    >>> TermByTerm().proves(Relation(log(WIDTH), entropy, "<="))
    False
    """

    slack: Expr = S.Zero
    ranges: tuple[tuple[Expr, RepeatedDerivative], ...] = ()
    name: str = "term by term, symbolic d"

    def prove(self, relation: Relation) -> Certificate | None:
        gap = difference_of_terms(relation)
        if gap is None:
            raise UndecidedError("a side is not a sum over all shares, or the relation is not <=")
        found = []
        for at, by in self.ranges:
            certificate = by.prove(on_range(gap + self.slack, at))
            if certificate is None:
                return None
            found.append((at, by.variable, certificate))
        terms = Terms(self.slack, tuple(found))
        return terms if terms.check(relation) else None

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        explicit = expression.subs(WIDTH, point[WIDTH]).doit()
        at = {SHARES[k]: value for k, value in enumerate(point[SHARES], 1)}
        return (enclose_scalar(explicit.subs(at), {}),)
