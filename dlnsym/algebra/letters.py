"""Letters for matrices of unspecified size: non-commuting symbols, their transpose and their trace."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy import Add, Expr, Function, Mul, Pow, Symbol
from sympy.printing.pretty.stringpict import prettyForm

from dlnsym.algebra.printing import called, grouped, raised


class T(Function):
    """Transpose; reverses products.

    >>> U, S = matrices("U S")
    >>> T(2 * U * S), T(T(U))
    (2*T(S)*T(U), U)
    """

    is_commutative = False

    @classmethod
    def eval(cls, x: Expr) -> Expr | None:
        if isinstance(x, T):
            return x.args[0]
        if isinstance(x, Add):
            return Add(*(cls(a) for a in x.args))
        if x.is_commutative:
            return x
        if isinstance(x, Mul):
            commuting, rest = x.args_cnc()
            if commuting or len(rest) > 1:
                return Mul(*commuting, *(cls(a) for a in reversed(rest)))
        if isinstance(x, Pow) and x.exp.is_Integer:
            return cls(x.base) ** x.exp
        return None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        inner = printer._print(self.args[0])
        # a letter with a superscript of its own takes no second one
        one_letter = self.args[0].is_Symbol and "^" not in inner
        return grouped(raised(inner if one_letter else rf"\left({inner}\right)", "T"), exp)

    def _pretty(self, printer: Any) -> Any:
        return printer._print(self.args[0]) ** prettyForm("T")


class Tr(Function):
    """Trace of a word; invariant under rotation and transposition of the word, as :class:`Rewriting` knows.

    >>> from dlnsym.proofs import Relation, Rewriting
    >>> A, B = matrices("A B")
    >>> Rewriting().proves(Relation(Tr(A * B), Tr(T(A) * T(B))))
    True
    """

    is_commutative = True

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return called("tr", printer._print(self.args[0]), exp)

    def _pretty(self, printer: Any) -> Any:
        inner = prettyForm(*printer._print(self.args[0]).parens())
        return prettyForm(*prettyForm("tr").right(inner))


def matrix(name: str) -> Symbol:
    """A letter: a matrix of unspecified size."""
    return Symbol(name, commutative=False)


def matrices(names: str) -> tuple[Symbol, ...]:
    """Letters by their names, with spaces between."""
    return tuple(matrix(name) for name in names.split())


def in_order(symbols: Iterable[Symbol]) -> tuple[Symbol, ...]:
    """Symbols by name, those of one name by what is assumed of them, and dummies by age: the same on every run.

    Sets of symbols have an order that depends on the hash seed, which must decide nothing.
    """
    return tuple(sorted(symbols, key=lambda x: (x.name, sorted(x.assumptions0.items()), getattr(x, "dummy_index", 0))))
