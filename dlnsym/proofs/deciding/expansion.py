"""Expressions multiplied out, and quotients that do not move with a variable."""

from __future__ import annotations

from math import comb, prod

from sympy import Add, Expr, Mul, Pow, Symbol

from dlnsym.algebra.budget import ExhaustedError, UndecidedError
from dlnsym.algebra.zero_test import in_field

MOST_TERMS = 400


def expanded(f: Expr) -> Expr:
    """The expression multiplied out; raises :class:`UndecidedError` where that has very many terms."""
    if _terms(f) > MOST_TERMS:
        raise UndecidedError("a product of too many terms")
    return f.expand()


def _terms(e: Expr) -> int:
    """A bound on the terms of the expression multiplied out."""
    if isinstance(e, Add):
        return sum(map(_terms, e.args))
    if isinstance(e, Mul):
        return prod(map(_terms, e.args))
    if isinstance(e, Pow) and e.exp.is_Integer:
        # SymPy multiplies out what stands below a fraction stroke too
        size = _terms(e.base)
        return comb(abs(int(e.exp)) + size - 1, size - 1)
    return 1


def free_of(e: Expr, s: Symbol) -> Expr | None:
    """The expression in lowest terms, if the symbol does not occur in it then; None otherwise."""
    try:
        found: Expr = in_field((e,), lambda field: field.expression(field.reduced(field.read(e))))
    except ExhaustedError:
        raise
    except UndecidedError:
        return None
    return None if found.has(s) else found
