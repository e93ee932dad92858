"""Inequalities between traces of products of two real matrices: the gap is a sum of squared norms tr(X^T X)."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Add, Expr, Mul, Pow, Rational, S, Symbol

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.domains import shown_real
from dlnsym.algebra.letters import T, Tr, in_order
from dlnsym.algebra.words import spell
from dlnsym.proofs.certificates import require_order
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.model import Relation

Square = tuple[Rational, Expr]


@dataclass(frozen=True)
class TraceSquares:
    """The gap is Σ c tr(X^T X) over the ``squares`` (c, X), with positive numbers c and real X."""

    squares: tuple[Square, ...]

    def check(self, relation: Relation) -> bool:
        if relation.kind != "<=" or not all(c.is_Rational and c > 0 for c, _ in self.squares):
            return False
        if not all(_is_real(x) for _, x in self.squares):
            return False
        total = Add(*(c * Tr((T(x) * x).expand()) for c, x in self.squares))
        return Rewriting().proves(Relation(relation.rhs - relation.lhs, total))


def _is_real(x: Expr) -> bool:
    """Whether a sum of letters and transposes has real coefficients, so that tr(X^T X) is a squared norm."""
    try:
        return all(
            shown_real(number) and all(isinstance(T(y) if isinstance(y, T) else y, Symbol) for y in word)
            for word, number in spell(x).items()
        )
    except UndecidedError:
        return False


def trace_squares(relation: Relation) -> TraceSquares | None:
    """The squares, by completing them letter by letter; None where the form in the letters has a negative part.

    >>> from dlnsym.algebra.letters import matrices
    >>> A, B = matrices("A B")
    >>> trace_squares(Relation(2 * Tr(T(A) * B), Tr(T(A) * A) + Tr(T(B) * B), "<="))
    TraceSquares(squares=((1, A - B),))
    >>> trace_squares(Relation(3 * Tr(T(A) * B), Tr(T(A) * A) + Tr(T(B) * B), "<="))
    """
    require_order(relation)
    form = _form(relation.rhs - relation.lhs)
    if form is None:
        return None
    plain = in_order({x for pair in form for x in pair if isinstance(x, Symbol)})
    letters = (*plain, *map(T, plain))
    squares: dict[Expr, Rational] = {}
    for n, a in enumerate(letters):
        pivot = form.get((a, a), S.Zero)
        row = {b: form.get((a, b), S.Zero) for b in letters[n + 1 :]}
        if pivot < 0 or (pivot == 0 and any(row.values())):
            return None
        if pivot == 0:
            continue
        square = a + Add(*(value / pivot * b for b, value in row.items()))
        # a matrix and its transpose have the same norm
        same = next((x for x in (T(square), (-T(square)).expand()) if x in squares), square)
        squares[same] = squares.get(same, S.Zero) + pivot
        for b, left in row.items():
            for c, right in row.items():
                form[b, c] = form.get((b, c), S.Zero) - left * right / pivot
    return TraceSquares(tuple((c, x) for x, c in squares.items()))


def _form(gap: Expr) -> dict[tuple[Expr, Expr], Rational] | None:
    """The matrix of a form in tr(X^T Y) of letters and transposes; None for a gap of another sort.

    tr(X^T Y) is also tr(Y^T X), tr(X Y^T) and tr(Y X^T), which share alike: where any matrix of the form has no
    negative eigenvalue, this one has none.
    """
    form: dict[tuple[Expr, Expr], Rational] = {}
    for term in Add.make_args(gap.expand()):
        factor, trace = term.as_independent(Tr, as_Add=False)
        if term == 0:
            continue
        if not isinstance(trace, Tr):
            return None
        for inner in Add.make_args(trace.args[0].expand()):
            number, word = inner.args_cnc() if isinstance(inner, Mul) else ([], [inner])
            coefficient = Mul(factor, *number)
            word = [x for y in word for x in ([y.base] * 2 if isinstance(y, Pow) and y.exp == 2 else [y])]
            plain = [T(x) if isinstance(x, T) else x for x in word]
            if len(word) != 2 or not coefficient.is_Rational or not all(isinstance(x, Symbol) for x in plain):
                return None
            x, y = word
            for pair in ((T(x), y), (y, T(x)), (x, T(y)), (T(y), x)):
                form[pair] = form.get(pair, S.Zero) + coefficient / 4
    return form


__all__ = ["TraceSquares", "trace_squares"]
