"""Sums of symbolic length, from an antidifference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympy import Expr, S, Sum, Symbol

from dlnsym.algebra.domains import defined_on, index_values, is_range
from dlnsym.algebra.zero_test import UndecidedError, normal_form
from dlnsym.proofs.certificates import require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Certificate, Relation


@dataclass(frozen=True)
class Antidifference(WithDefinitions):
    """F(``index``) = ``antidifference`` with F(j+1) − F(j) equal to the summand."""

    index: Symbol
    antidifference: Expr
    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        """Whether the sum telescopes to the right side.

        The bounds are whole numbers and the range is never shorter than empty; the summand is defined within the range,
        and F there and one place further.
        """
        try:
            return self.holds(relation)
        except UndecidedError:
            return False

    def holds(self, relation: Relation) -> bool:
        """As ``check``, but raises :class:`UndecidedError` for a relation of another sort."""
        require_equation(relation)
        factor, total = required_sum(self.unfold(relation.lhs))
        ((index, low, high),) = total.limits
        big_f = self.unfold(self.antidifference).xreplace({self.index: index})
        if self.index in self.unfold(relation.rhs).free_symbols - {index} or not is_range(low, high):
            return False
        summand = total.function
        difference = big_f.xreplace({index: index + 1}) - big_f
        within, beyond = (index_values(summand + big_f, index, low, high, extra) for extra in (0, 1))
        defined = defined_on(summand, index, within) and defined_on(big_f, index, beyond)
        # of the index nothing is assumed but where it runs
        start = {index: within[index]}
        value = factor * (big_f.xreplace({index: high + 1}) - big_f.xreplace({index: low}))
        return (
            defined
            and normal_form(difference.xreplace(start), summand.xreplace(start)) is not None
            and normal_form(value, self.unfold(relation.rhs)) is not None
        )


def required_sum(e: Expr) -> tuple[Expr, Sum]:
    """As :func:`sum_with_factor`; raises :class:`UndecidedError` for anything else."""
    found = sum_with_factor(e)
    if found is None:
        raise UndecidedError(f"{e} is not a multiple of a sum over one index")
    return found


def sum_with_factor(e: Expr) -> tuple[Expr, Sum] | None:
    """(c, s) for c s with a sum s over one index that does not occur in c; None for anything else."""
    factor, total = e.as_independent(Sum, as_Add=False)
    if not isinstance(total, Sum) or len(total.limits) != 1 or len(total.limits[0]) != 3:
        return None
    index = total.limits[0][0]
    return None if index in factor.free_symbols else (factor, total)


@dataclass(frozen=True)
class Telescoping(ExpLogZeroTest):
    """A sum over j = a … b of symbolic length, from an antidifference F with F(j+1) − F(j) = summand.

    The left side is the sum, or a factor without j times it.  Decided where a and b are shown to be whole numbers with
    b >= a − 1 for all values of the symbols, and where the summand on a … b, and F on a … b + 1, divide by nothing that
    may vanish there; then the relation holds if and only if its right side is F(b+1) − F(a).

    >>> from sympy import Symbol
    >>> j, N = Symbol("j", integer=True), Symbol("N", positive=True, integer=True)
    >>> by = Telescoping(antidifference=lambda j: j * (j - 1) / 2)
    >>> by.proves(Relation(Sum(j, (j, 1, N)), N * (N + 1) / 2))
    True
    >>> by.proves(Relation(Sum(j, (j, 3, N)), N * (N + 1) / 2 - 3))  # at N = 1 the sum is empty, the right side −2
    False
    """

    antidifference: Callable[[Expr], Expr] = lambda j: S.Zero
    name: str = "telescoping sum, symbolic N"

    def prove(self, relation: Relation) -> Certificate | None:
        index = required_sum(self.unfold(relation.lhs))[1].limits[0][0]
        certificate = Antidifference(index, self.antidifference(index), self.definitions)
        return certificate if certificate.holds(relation) else None
