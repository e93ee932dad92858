"""Inequalities for every whole number, from one to the next; sums whose upper bound it is grow by one term."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import count

from sympy import Add, Dummy, Expr, Integer, S, Sum, Symbol

from dlnsym.algebra.domains import defined_for, shown_real
from dlnsym.proofs.model import Certificate, Relation

MOST_TERMS = 60
"""Terms of a sum that the first case writes out."""


@dataclass(frozen=True)
class Induction:
    """The gap is not negative, or positive for <, at the first value of ``symbol``, and never falls to the next one."""

    symbol: Symbol
    base: Certificate
    step: Certificate

    def check(self, relation: Relation) -> bool:
        found = base_and_step(relation, self.symbol)
        return found is not None and self.base.check(found[0]) and self.step.check(found[1])


def base_and_step(relation: Relation, n: Symbol) -> tuple[Relation, Relation] | None:
    """0 <= the gap at the first value, and 0 <= its growth at the first value plus any whole k >= 0.

    None where the symbol is no whole number from 0 or 1 on, and where the gap is not shown to be real and defined at
    every value of it: a value at which it is not defined would break the chain.

    >>> n = Symbol("n", integer=True, positive=True)
    >>> base, step = base_and_step(Relation(n, 2**n, "<="), n)
    >>> base.rhs, step.rhs
    (1, -2**(_k + 1) + 2**(_k + 2) - 1)
    """
    first = next((k for k in (0, 1) if n.assumptions0 == _from(k).assumptions0), None)
    if relation.kind not in ("<=", "<") or first is None:
        return None
    sums, rest = _split((relation.rhs - relation.lhs).expand(), n)
    if rest is None or not (defined_for(rest, [n]) and shown_real(rest)):
        return None
    taken = relation.lhs.atoms(Symbol) | relation.rhs.atoms(Symbol)
    k = next(x for x in map(_counter, count()) if x not in taken)
    base, growth = rest.xreplace({n: Integer(first)}), rest.xreplace({n: first + k + 1}) - rest.xreplace({n: first + k})
    for factor, total in sums:
        ((j, low, high),) = total.limits
        beyond = high - n
        last = first + beyond
        if not (low.is_Integer and beyond.is_Integer) or not 0 <= last - low + 1 <= MOST_TERMS:
            return None
        summand = total.function.xreplace({j: low + k})
        if total.function.has(n, Sum) or not (defined_for(summand, [k]) and shown_real(summand) and shown_real(factor)):
            return None
        base += factor * Add(*(total.function.xreplace({j: Integer(m)}) for m in range(int(low), int(last) + 1)))
        growth += factor * total.function.xreplace({j: last + k + 1})
    return Relation(S.Zero, base, relation.kind), Relation(S.Zero, growth, "<=")


def _split(gap: Expr, n: Symbol) -> tuple[list[tuple[Expr, Sum]], Expr | None]:
    """Sums next to factors in which the symbol does not occur, and what is left; None where a sum stands otherwise."""
    sums: list[tuple[Expr, Sum]] = []
    rest: Expr = S.Zero
    for term in Add.make_args(gap):
        factor, found = term.as_independent(Sum, as_Add=False)
        if not term.has(Sum):
            rest += term
        elif isinstance(found, Sum) and len(found.limits) == 1 and len(found.limits[0]) == 3 and not factor.has(n):
            sums.append((factor, found))
        else:
            return [], None
    return sums, rest


def _from(first: int) -> Symbol:
    return Symbol("n", integer=True, positive=True) if first else Symbol("n", integer=True, nonnegative=True)


@lru_cache
def _counter(number: int) -> Dummy:
    """Whole numbers from 0 on; the same ones every time, so that a certificate can be checked."""
    return Dummy("k" if number == 0 else f"k_{number}", integer=True, nonnegative=True)


__all__ = ["Induction", "base_and_step"]
