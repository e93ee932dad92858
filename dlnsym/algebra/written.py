"""Expressions as they are written: what SymPy would work out at once is kept until an argument decides the relation.

Derivatives and integrals are SymPy's own, unevaluated; so are determinants and traces of explicit matrices, whose
products, inverses and transposes are those of SymPy's matrix expressions.  Added here are a value at a place, an
entry, a cofactor and the squared norm of such a matrix.  :func:`written_out` works all of them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sympy import (
    Derivative,
    Determinant,
    Expr,
    HadamardProduct,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatAdd,
    MatMul,
    Matrix,
    MatrixExpr,
    S,
    Subs,
    Trace,
    Transpose,
    sympify,
)
from sympy.printing.pretty.stringpict import prettyForm

from dlnsym.algebra.printing import grouped, raised


def explicit(m: Any) -> Any:
    """A matrix, or a matrix expression, that cannot change."""
    return m if isinstance(m, MatrixExpr) else ImmutableMatrix(m)


def product(*factors: Any) -> MatrixExpr:
    """The product of matrices, not multiplied out.

    >>> product(Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]]))
    Matrix([
    [1, 2],
    [3, 4]])*Matrix([
    [0, 1],
    [1, 0]])
    """
    return MatMul(*map(explicit, factors), evaluate=False)


def transpose(m: Any) -> Transpose:
    """The transpose, not carried out."""
    return Transpose(explicit(m))


def inverse(m: Any) -> Inverse:
    """The inverse, not carried out."""
    return Inverse(explicit(m))


def difference(a: Any, b: Any) -> MatAdd:
    """The difference of two matrices, not carried out."""
    return MatAdd(explicit(a), MatMul(S.NegativeOne, explicit(b)), evaluate=False)


def plus(*terms: Any) -> MatAdd:
    """The sum of matrices, not carried out."""
    return MatAdd(*map(explicit, terms), evaluate=False)


def entrywise_product(a: Any, b: Any) -> HadamardProduct:
    """The product entry by entry, not carried out."""
    return HadamardProduct(explicit(a), explicit(b), evaluate=False)


def det(m: Any) -> Determinant:
    """The determinant of a square matrix, not worked out."""
    return Determinant(explicit(m))


def trace(m: Any) -> Trace:
    """The trace of a square matrix, not worked out."""
    return Trace(explicit(m))


class At(Subs):
    """A value at a place, equal to another one where expression, variables and values are.

    SymPy's own compares expressions in which variables with one value are one symbol, so that it takes the derivatives
    by two of them for the same.

    >>> from sympy import symbols
    >>> x, y = symbols("x y")
    >>> by_x, by_y = (at(Derivative(x * y**2, v), {x: 1, y: 1}) for v in (x, y))
    >>> by_x == by_y, written_out(by_x), written_out(by_y)
    (False, 1, 2)
    """

    def _hashable_content(self) -> tuple[Any, ...]:
        return tuple(self.args)


def at(e: Any, values_at: Mapping[Any, Any]) -> Expr:
    """An expression at a place: with values for some of its symbols, which are not put in.

    Values of symbols that do not occur are left out.

    >>> from sympy import Symbol
    >>> x = Symbol("x")
    >>> at(x**2, {x: 3}), written_out(at(x**2, {x: 3}))
    (Subs(x**2, x, 3), 9)
    """
    e = sympify(e)
    values = {x: sympify(value) for x, value in values_at.items() if x in e.free_symbols}
    return At(e, tuple(values), tuple(values.values())) if values else e


def total(m: Any) -> Trace:
    """The sum of the entries of a matrix, not carried out: the trace of its product with ones.

    >>> total(Matrix([[1, 2], [3, 4]])).doit()
    10
    """
    m = explicit(m)
    return trace(product(ImmutableMatrix.ones(*m.shape[::-1]), m))


class Entry(Expr):
    """Entry (i, j) of a matrix expression, counted from 1.

    >>> swapped = product(Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]]))
    >>> Entry(swapped, 1, 2).doit()
    1
    """

    is_commutative = True

    def __new__(cls, m: Any, i: int, j: int) -> Entry:
        return Expr.__new__(cls, explicit(m), Integer(i), Integer(j))

    def doit(self, **hints: Any) -> Expr:
        m, i, j = self.args
        return worked_out(m)[int(i) - 1, int(j) - 1]

    def _latex(self, printer: Any, exp: Any = None) -> str:
        m, i, j = self.args
        return raised(rf"\left({printer._print(m)}\right)_{{{i}{j}}}", exp)


class Cofactor(Expr):
    """Cofactor (i, j) of a matrix expression, counted from 1: the signed determinant without row i and column j.

    >>> Cofactor(Matrix([[1, 2], [3, 4]]), 1, 2).doit()
    -3
    """

    is_commutative = True

    def __new__(cls, m: Any, i: int, j: int) -> Cofactor:
        return Expr.__new__(cls, explicit(m), Integer(i), Integer(j))

    def doit(self, **hints: Any) -> Expr:
        m, i, j = self.args
        return worked_out(m).cofactor(int(i) - 1, int(j) - 1, method="berkowitz")

    def _latex(self, printer: Any, exp: Any = None) -> str:
        m, i, j = self.args
        return raised(rf"\operatorname{{cof}}_{{{i}{j}}}\left({printer._print(m)}\right)", exp)


class SquaredNorm(Expr):
    """The sum of the squares of the entries of a matrix expression.

    >>> SquaredNorm(Matrix([[1, 2], [3, 4]])).doit()
    30
    """

    is_commutative = True

    def __new__(cls, m: Any) -> SquaredNorm:
        return Expr.__new__(cls, explicit(m))

    def doit(self, **hints: Any) -> Expr:
        return sum((x**2 for x in worked_out(self.args[0])), S.Zero)

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return grouped(rf"\left\|{printer._print(self.args[0])}\right\|_2^2", exp)

    def _pretty(self, printer: Any) -> Any:
        return prettyForm(*printer._print(self.args[0]).parens("|", "|")) ** prettyForm("2")


def worked_out(m: Any) -> Matrix:
    """A matrix expression as one matrix."""
    return Matrix(m.doit() if isinstance(m, MatrixExpr) else m)


WRITTEN = (Derivative, Subs, Determinant, Trace, Entry, Cofactor, SquaredNorm)


@lru_cache(maxsize=4096)
def written_out(e: Expr) -> Expr:
    """The expression with everything that was kept worked out; derivatives of unknown functions stay.

    >>> from sympy import Symbol
    >>> x = Symbol("x")
    >>> written_out(Derivative(x**3, x) + det([[1, x], [x, 1]]))
    2*x**2 + 1
    """
    if not e.has(*WRITTEN):
        return e
    return e.replace(lambda x: isinstance(x, WRITTEN), _worked_out)


@lru_cache(maxsize=4096)
def _worked_out(x: Any) -> Expr:
    if isinstance(x, (Determinant, Trace)):
        m = worked_out(x.args[0])
        return m.det(method="berkowitz") if isinstance(x, Determinant) else m.trace()
    if isinstance(x, Subs):
        # all at once: a value may hold another symbol that gets one
        return x.expr.xreplace(dict(zip(x.variables, x.point, strict=True)))
    return x.doit()
