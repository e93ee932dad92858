"""Enclosures of expressions as they are written, by matrices of balls.

Nothing is worked out by SymPy on the way, so that what an argument works out is seen to agree with it.
"""

from __future__ import annotations

from typing import Any

from flint import arb, arb_mat
from sympy import (
    Determinant,
    HadamardProduct,
    Inverse,
    MatAdd,
    MatMul,
    MatrixBase,
    Subs,
    Trace,
    Transpose,
)

from dlnsym.algebra.walk import Ball, NoEnclosureError, Walk
from dlnsym.algebra.written import At, Cofactor, Entry, SquaredNorm


def matrix(walk: Walk, m: Any) -> arb_mat:
    """The ball around a matrix expression."""
    if isinstance(m, MatrixBase):
        return arb_mat(m.rows, m.cols, [walk.real(x) for x in m])
    if isinstance(m, MatMul):
        factor, (first, *rest) = m.as_coeff_matrices()
        out = matrix(walk, first)
        for other in rest:
            out = out * matrix(walk, other)
        return out * walk.real(factor)
    if isinstance(m, MatAdd):
        first, *rest = (matrix(walk, a) for a in m.args)
        return sum(rest, first)
    if isinstance(m, Transpose):
        return matrix(walk, m.arg).transpose()
    if isinstance(m, Inverse):
        return matrix(walk, m.arg).inv()
    if isinstance(m, HadamardProduct):
        tables = [matrix(walk, a) for a in m.args]
        entries = [a * b for a, b in zip(tables[0].entries(), tables[1].entries(), strict=True)]
        if len(tables) == 2:
            return arb_mat(tables[0].nrows(), tables[0].ncols(), entries)
    raise NoEnclosureError(f"no enclosure of {m}")


def _determinant(walk: Walk, e: Any) -> Ball:
    return matrix(walk, e.arg).det()


def _trace(walk: Walk, e: Any) -> Ball:
    m = matrix(walk, e.arg)
    return sum((m[k, k] for k in range(m.nrows())), arb(0))


def _entry(walk: Walk, e: Any) -> Ball:
    m, i, j = e.args
    return matrix(walk, m)[int(i) - 1, int(j) - 1]


def _cofactor(walk: Walk, e: Any) -> Ball:
    m, i, j = matrix(walk, e.args[0]), int(e.args[1]) - 1, int(e.args[2]) - 1
    minor = [[m[r, c] for c in range(m.ncols()) if c != j] for r in range(m.nrows()) if r != i]
    return arb_mat(minor).det() * (-1) ** (i + j) if minor else arb(1)


def _squared_norm(walk: Walk, e: Any) -> Ball:
    return sum((x * x for x in matrix(walk, e.args[0]).entries()), arb(0))


def _at(walk: Walk, e: Any) -> Ball:
    """At a place: the values there, before anything else is evaluated."""
    values = [walk.value(x) for x in e.point]
    for variable, value in zip(e.variables, values, strict=True):
        walk = walk.with_value(variable, value)
    return walk.value(e.expr)


READERS: dict[type, Any] = {
    Determinant: _determinant,
    Trace: _trace,
    Entry: _entry,
    Cofactor: _cofactor,
    SquaredNorm: _squared_norm,
    Subs: _at,
    At: _at,
}

__all__ = ["READERS", "matrix"]
