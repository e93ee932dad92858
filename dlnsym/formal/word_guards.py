"""Guards around a lemma on words: matrices of rational numbers at which Coq computes both sides, and wrong variants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from flint import fmpq, fmpq_mat
from sympy import Add, Expr, Mul, Pow

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.letters import T
from dlnsym.algebra.words import evaluate, identity
from dlnsym.formal.guards import MOST_VARIANTS
from dlnsym.formal.shapes import Shape, plain
from dlnsym.formal.terms import UnprintableError, bare
from dlnsym.formal.word_letters import Both, plus, product
from dlnsym.formal.word_text import Text
from dlnsym.proofs.model import Fact, Point
from dlnsym.proofs.variants import variants

Value: TypeAlias = "fmpq | fmpq_mat"


def of_words(text: Text, fact: Fact, sides: tuple[Expr, Expr], *, varied: bool = True) -> Iterator[str]:
    """Premises that hold at a point of the fact, both sides there, and variants that are false there.

    Variants are left out unless ``varied``.  Raises :class:`UnprintableError` where no point of the fact has a value
    for every letter.
    """
    point, values = chosen(text, fact)
    name = text.name
    method: Any = fact.method
    # a constant stands for each table, so that rewriting does not look into it
    at = []
    for x, value in values.items():
        letter = f"{name}_at_{text.letters.name(x)}"
        yield f"Definition {letter} : {'Q' if isinstance(value, fmpq) else 'table'} :=\n  {table(value)}."
        at.append(named(letter, value))
    unfolded = f"/{name}_domain /{name}_left /{name}_right"
    there = " ".join(f"({letter.format(field='R')})" for letter in at)
    yield (
        f"Lemma {name}_inhabited (R : numFieldType) : {name}_domain {there}.\n"
        f"Proof. by rewrite {unfolded}; at_point. Qed."
    )
    # at the values of the letters: with their meanings in place, a side can be the number 0
    known = {**point, **values}
    found = _of_one_size([evaluated(method.unfold_at(side, known), known) for side in sides])
    for part, value in zip(("left", "right"), found, strict=True):
        yield (
            f"Lemma {name}_{part}_value (R : numFieldType) : {name}_{part} {there} =\n"
            f"  {_value(value)}.\nProof. by rewrite {unfolded}; at_point. Qed."
        )
    shown = " ".join(f"({text.letters.name(x)} : {kind(value)})" for x, value in values.items())
    for k, (unchanged, other) in enumerate(wrong(text, fact, sides, point, values) if varied else ()):
        same = text.applied(unchanged)
        says = f"{same} = {other}" if unchanged == "left" else f"{other} = {same}"
        yield (
            f"Lemma {name}_wrong_{k} (R : numFieldType) : ~ (forall {shown},\n"
            f"  {text.applied('domain')} -> {says}).\n"
            f"Proof. move=> /(_ {there} ({name}_inhabited R)); rewrite {unfolded}; not_at_point. Qed."
        )


def kind(value: Value) -> str:
    """The type of a letter with such a value."""
    return "R" if isinstance(value, fmpq) else f"'M[R]_({value.nrows()}, {value.ncols()})"


def chosen(text: Text, fact: Fact) -> tuple[Point, dict[Any, Value]]:
    """A point of the fact, and the values of all letters there, whose sizes are as the lemma has them."""
    method: Any = fact.method
    for point in fact.points:
        try:
            values = {x: evaluated(method.unfold_at(x, point), point) for x in (*text.matrices, *text.scalars)}
        except (ArithmeticError, LookupError, TypeError, ValueError):
            continue
        sizes: dict[int, int] = {}
        fits = all(
            isinstance(values[x], fmpq_mat) and sizes.setdefault(size, n) == n
            for x in text.matrices
            for size, n in zip(text.letters.shapes.letter(x), _shape(values[x]), strict=True)
        )
        if fits:
            return point, values
    raise UnprintableError("no point has a value for every letter")


def _shape(value: Value) -> Shape:
    return (1, 1) if isinstance(value, fmpq) else (value.nrows(), value.ncols())


def _of_one_size(found: list[Value]) -> list[Value]:
    """The values of two sides; a number next to a matrix is a multiple of the identity."""
    whole = next((v for v in found if isinstance(v, fmpq_mat)), None)
    if whole is None:
        return found
    return [v if isinstance(v, fmpq_mat) else identity(whole.nrows()) * v if v else whole * v for v in found]


def evaluated(e: Any, point: Point) -> Value:
    """The exact value of an expression; raises as :func:`evaluate`."""
    value: Value = evaluate(e, point)
    return value if isinstance(value, fmpq | fmpq_mat) else fmpq(int(value.p), int(value.q))


def _number(x: fmpq) -> str:
    return f"q {x.p if x.p >= 0 else f'({x.p})'} {x.q}"


def table(value: Value) -> str:
    """A matrix as rows of fractions, or a fraction."""
    if isinstance(value, fmpq):
        return _number(value)
    rows = "; ".join(f"[:: {'; '.join(map(_number, row))}]" for row in value.tolist())
    return f"[:: {rows}]"


def named(table: str, value: Value) -> str:
    """The matrix, or the number, that a table is, over a field that is named later."""
    if isinstance(value, fmpq):
        return f"of_Q {{field}} {table}"
    return f"mx {{field}} {value.nrows()} {value.ncols()} {table}"


def _value(value: Value) -> str:
    return named(f"({table(value)})" if isinstance(value, fmpq) else table(value), value).format(field="R")


def wrong(
    text: Text, fact: Fact, sides: tuple[Expr, Expr], point: Point, values: dict[Any, Value]
) -> Iterator[tuple[str, str]]:
    """The side that a wrong relation shares with the fact, and the text of the other one."""
    method: Any = fact.method
    known = {**point, **values}
    assert fact.relation is not None
    printed = () if fact.printed is None else (fact.printed,)
    found: dict[tuple[str, str], None] = {}
    for relation in (*printed, *(v.relation for v in (*fact.wrong, *variants(fact.relation)))):
        if len(found) == MOST_VARIANTS:
            break
        if relation.kind != "=" or (relation.lhs != fact.lhs) == (relation.rhs != fact.rhs):
            continue
        unchanged, side, other = (
            ("left", sides[0], relation.rhs) if relation.lhs == fact.lhs else ("right", sides[1], relation.lhs)
        )
        try:
            other = other if sides == (fact.lhs, fact.rhs) else method.unfold(other)
            at = _of_one_size([evaluated(method.unfold_at(e, known), known) for e in (side, other)])
            if text.relation.traces or at[0] == at[1]:
                continue
            shown, shape = AtSizes(text, values)(other, _shape(at[0]))
            if shape == _shape(at[0]):
                found[unchanged, bare(shown)] = None
        except (ArithmeticError, LookupError, TypeError, ValueError, UndecidedError):
            continue  # a change can leave the class
    yield from found


class AtSizes:
    """Prints words at matrices of given sizes."""

    def __init__(self, text: Text, values: dict[Any, Value]) -> None:
        self._text, self._values = text, values

    def __call__(self, e: Any, shape: Shape | None = None) -> tuple[str, Shape]:
        """The text of an expression and its shape; a number is a multiple of the identity of the ``shape``."""
        if e.is_commutative:
            if shape is None or shape[0] != shape[1]:
                raise UnprintableError("a number of unknown size")
            return ("0", shape) if e == 0 else (self._scaled(e, f"(1%:M : 'M_{shape[0]})"), shape)
        if isinstance(e, T):
            inner, (rows, columns) = self(e.args[0])
            return f"{inner}^T", (columns, rows)
        if isinstance(e, Add):
            shape = next(self(a)[1] for a in e.args if not a.is_commutative)
            parts = [self(a, shape) for a in e.as_ordered_terms()]
            if any(s != shape for _, s in parts):
                raise UnprintableError("a sum of matrices of several shapes")
            return plus([Both(shown, "") for shown, _ in parts]).shown, shape
        if isinstance(e, Mul):
            commuting, rest = e.args_cnc()
            return self._product(Mul(*commuting), [self(a) for a in rest])
        if isinstance(e, Pow) and e.exp.is_Integer and e.exp > 0:
            return self._product(1, [self(e.base)] * int(e.exp))
        e = plain(e)
        return self._text.letters.name(e), _shape(self._values[e])

    def _product(self, c: Any, parts: list[tuple[str, Shape]]) -> tuple[str, Shape]:
        for (_, (_, columns)), (_, (rows, _)) in zip(parts, parts[1:], strict=False):
            if columns != rows:
                raise UnprintableError("a product of matrices that do not fit")
        shown = product([Both(s, "") for s, _ in parts]).shown
        return self._scaled(c, shown), (parts[0][1][0], parts[-1][1][1])

    def _scaled(self, c: Any, shown: str) -> str:
        letters = self._text.letters
        coefficient = letters.coefficient(c)
        meanings = {d: x for x, d in letters.scalars.items()}
        if any(
            not x.is_Rational and x not in self._text.numbers for x in (meanings[d] for d in coefficient.free_symbols)
        ):
            raise UnprintableError("a number without a value")
        return self._text.relation.scaled(coefficient, Both(shown, "")).shown
