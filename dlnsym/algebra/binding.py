"""Names in expressions that bind: sums, integrals and limits have variables of their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy import Expr, Limit, Subs, preorder_traversal
from sympy.concrete.expr_with_limits import ExprWithLimits

from dlnsym.algebra.quotients import UndecidedError


def bound_by(e: Any) -> frozenset[Any]:
    """The variables that a node binds within its first argument; a class of one's own lists them as ``binds``."""
    if isinstance(e, ExprWithLimits):
        return frozenset(limit[0] for limit in e.limits)
    if isinstance(e, Limit):
        return frozenset({e.args[1]})
    if isinstance(e, Subs):
        return frozenset(e.variables)
    bound: frozenset[Any] = getattr(e, "binds", frozenset())
    return bound


def binds_any(e: Expr, symbols: Iterable[Any]) -> bool:
    """Whether a node of an expression binds one of the symbols: put in there it would mean another thing.

    >>> from sympy import Sum, symbols
    >>> x, j, N = symbols("x j N")
    >>> binds_any(x + Sum(x, (j, 1, N)), {j}), binds_any(x + Sum(x, (j, 1, N)), {x, N})
    (True, False)
    """
    sought = frozenset(symbols)
    return any(bound_by(node) & sought for node in preorder_traversal(e))


def substituted(e: Expr, pairs: Iterable[tuple[Expr, Expr]]) -> Expr:
    """Each name replaced by its meaning, one after the other.

    Raises :class:`UndecidedError` where a symbol that is free in a meaning would be bound in its new place, and where a
    name is bound itself.

    >>> from sympy import Sum, symbols
    >>> A, j, N = symbols("A j N")
    >>> substituted(Sum(A, (j, 1, N)), [(A, N**2)])
    Sum(N**2, (j, 1, N))
    >>> substituted(Sum(A, (j, 1, N)), [(A, j**2)])
    Traceback (most recent call last):
        ...
    dlnsym.algebra.budget.UndecidedError: j is free in j**2 and bound in Sum(A, (j, 1, N))
    """
    for name, meaning in pairs:
        if not e.has(name):
            continue
        for node in preorder_traversal(e):
            variables = bound_by(node)
            if not variables:
                continue
            if name in variables:
                raise UndecidedError(f"{name} is bound in {node}")
            caught = variables & meaning.free_symbols
            if caught and node.args[0].has(name):
                raise UndecidedError(f"{min(map(str, caught))} is free in {meaning} and bound in {node}")
        e = e.xreplace({name: meaning})
    return e
