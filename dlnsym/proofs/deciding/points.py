"""Exact points of the domain that symbols are assumed to range over, and relations enclosed there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, permutations
from random import Random
from typing import Any

from flint import acb, arb, ctx, fmpq, fmpq_mat
from sympy import (
    Add,
    Atom,
    Expr,
    Function,
    I,
    ImmutableMatrix,
    Integer,
    Mul,
    Number,
    Pow,
    Rational,
    Symbol,
    pi,
    preorder_traversal,
    sqrt,
)

from dlnsym.algebra.budget import ExhaustedError, UndecidedError
from dlnsym.algebra.evaluation import Ball, NoEnclosureError, ball_of, walk_at
from dlnsym.algebra.letters import in_order
from dlnsym.algebra.words import evaluate
from dlnsym.proofs.model import Relation

PRECISION = 128
SHARP = 1024
"""Bits for numbers, which have one point only."""
_NUMBERS = tuple(
    map(
        Rational,
        [
            "1",
            "2",
            "1/2",
            "3",
            "-1",
            "0",
            "7/3",
            "-2",
            "1/7",
            "5",
            "-1/2",
            "4",
            "-3",
            "10",
            "6",
            "7",
            "1/10",
            "-7/3",
            "8",
            "9",
            "11",
            "12",
            "13",
            "-5",
            "100",
            "1/100",
            "-10",
            "25",
            "1001/1000",
        ],
    )
)
_GRID = tuple(
    step * k for step, far in ((Rational(1, 8), 40), (pi / 12, 24)) for j in range(1, far + 1) for k in (j, -j)
)
_FAR = tuple(Integer(10) ** k for k in (3, 6, 9, 15, 40, 150, 400))
_MODERATE = 100
_DIGITS = (12, 25, 50, 100, 200, 400)
_COMPLEX = (I, -I, 1 + I, -1 + I / 2, -2 - 3 * I, Rational(1, 3) - 2 * I, 5 * I)
_NOT_ENCLOSED = (
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    NotImplementedError,
    RecursionError,
)
_IRRATIONAL = (sqrt(2), -sqrt(2), pi, -pi, 1 + sqrt(3))


@dataclass(frozen=True)
class Enclosed:
    """Both sides at a point: the balls, and whether they show the relation to be false.

    They are not ``comparable`` where an order is asserted of numbers that are not seen to be real.
    """

    point: dict[Symbol, Any]
    left: tuple[Ball, ...]
    right: tuple[Ball, ...]
    separated: bool
    comparable: bool = True

    def shown(self) -> tuple[str, str]:
        """Both sides as text, to 12 digits, or to as many as it takes to tell them apart."""

        def text(digits: int, *, radius: bool) -> tuple[str, str]:
            left, right = (", ".join(ball.str(digits, radius=radius) for ball in s) for s in (self.left, self.right))
            return left, right

        plain = ((digits, *text(digits, radius=False)) for digits in _DIGITS)
        digits = next((digits for digits, left, right in plain if left != right), _DIGITS[0])
        left, right = text(digits, radius=True)
        return (left, right) if len(self.left) == 1 else (f"[{left}]", f"[{right}]")


def values_of(symbol: Symbol) -> tuple[Expr, ...]:
    """Exact numbers that have every property that is assumed of the symbol.

    >>> values_of(Symbol("n", integer=True, positive=True))[:5]
    (1, 2, 3, 5, 4)
    """
    return tuple(v for v in (*_NUMBERS, *_COMPLEX, *_IRRATIONAL) if _fits(v, symbol))


def _fits(value: Expr, symbol: Symbol) -> bool:
    assumed = {**symbol.assumptions0, "commutative": True}
    return all(getattr(value, f"is_{name}", None) is truth for name, truth in assumed.items())


def points(symbols: tuple[Symbol, ...], count: int) -> Iterator[dict[Symbol, Any]]:
    """Points of the domain, always the same: equal coordinates, distinct ones in every order, then drawn ones.

    Coordinates of a matrix are rational entries; all matrices of a point have one size.  There are none where a symbol
    can have no value that is known here.
    """
    numbers = tuple(s for s in symbols if s.is_commutative)
    letters = tuple(s for s in symbols if not s.is_commutative)
    # exact matrices are rational, and so are the numbers next to them
    choices = [tuple(v for v in values_of(s) if not letters or v.is_Rational) for s in numbers]
    if not all(choices):
        return
    draw = Random(20)
    for n, values in enumerate(islice(_values(choices, draw), count if symbols else 1)):
        point: dict[Symbol, Any] = dict(zip(numbers, values, strict=True))
        size = (2, 3, 1, 2)[n % 4]
        for letter in letters:
            entries = [Integer(draw.randint(-4, 4)) for _ in range(size * size)]
            point[letter] = ImmutableMatrix(size, size, entries)
        yield point


def _values(choices: list[tuple[Expr, ...]], draw: Random) -> Iterator[tuple[Expr, ...]]:
    common = [v for v in (choices[0] if choices else ()) if all(v in c for c in choices)]
    for value in common[:2]:
        yield (value,) * len(choices)
    distinct: list[Expr] = []
    for c in choices:
        distinct.append(next((v for v in c if v not in distinct), c[0]))
    for order in islice(permutations(range(len(choices))), 6):
        values = tuple(distinct[k] for k in order)
        if all(v in c for v, c in zip(values, choices, strict=True)):
            yield values
    while True:
        yield tuple(draw.choice(c) for c in choices)


def wide_points(symbols: tuple[Symbol, ...]) -> Iterator[dict[Symbol, Any]]:
    """Points far out, at 0 and close to it, all coordinates equal or one at a time; of one number also those of a grid.

    There are none of matrices.
    """
    if not symbols or not all(s.is_commutative for s in symbols):
        return
    usual = {s: values_of(s)[:1] for s in symbols}
    if not all(usual.values()):
        return
    base = {s: v for s, (v,) in usual.items()}
    signed = [x * sign for size in _FAR for x in (size, 1 / size) for sign in (1, -1)]
    for value in (*(_GRID if len(symbols) == 1 else (Integer(0), Integer(-1))), *signed):
        fits = [s for s in symbols if _fits(value, s)]
        if len(fits) > 1:
            yield {**base, **dict.fromkeys(fits, value)}
        for s in fits:
            yield {**base, s: value}


def enclosed(relation: Relation, point: dict[Symbol, Any], precision: int = PRECISION) -> Enclosed | None:
    """Both sides at a point; None where one of them has no finite value there that is enclosed.

    Raises :class:`ExhaustedError` where the time is spent.
    """
    try:
        left, right = (_balls(e, point, precision) for e in (relation.lhs, relation.rhs))
    except ExhaustedError:
        raise
    except _NOT_ENCLOSED:
        return None
    if len(left) != len(right):
        short, long = sorted((left, right), key=len)
        if len(short) != 1:
            return None
        # a number next to a matrix is that multiple of the identity
        size = round(len(long) ** 0.5)
        scalar = tuple(short[0] if k % (size + 1) == 0 else arb(0) for k in range(size * size))
        left, right = (scalar, right) if short is left else (left, scalar)
    comparable = relation.kind == "=" or all(_real(x) is not None for x in (*left, *right))
    separated = any(_false(a, b, relation) for a, b in zip(left, right, strict=True)) or (
        relation.kind == "<" and comparable and acb(left[0]).overlaps(acb(right[0])) and _meet(relation, point)
    )
    return Enclosed(point, left, right, separated, comparable)


def _balls(e: Expr, point: dict[Symbol, Any], precision: int) -> tuple[Ball, ...]:
    if any(isinstance(v, ImmutableMatrix) for v in point.values()):
        value = evaluate(e, {s: _exact(v) for s, v in point.items()})
        return tuple(arb(x) for x in value.entries()) if isinstance(value, fmpq_mat) else (arb(value),)
    with ctx.workprec(precision):
        at = {s: walk_at({}).value(v) if v.is_irrational else ball_of(v) for s, v in point.items()}
        ball = walk_at(at).value(e)
        if not ball.is_finite():
            raise NoEnclosureError(f"{e} is not finite here")
        return (ball,)


def _exact(value: Any) -> fmpq | fmpq_mat:
    if isinstance(value, ImmutableMatrix):
        return fmpq_mat(value.rows, value.cols, [fmpq(int(x.p), int(x.q)) for x in value])
    return fmpq(int(value.p), int(value.q))


def _false(a: Ball, b: Ball, relation: Relation) -> bool:
    """Whether the balls show the relation between these two entries to be false."""
    if relation.kind == "=":
        return not acb(a).overlaps(acb(b))
    left, right = _real(a), _real(b)
    if left is None or right is None:
        # an order between numbers that are not real is no statement
        return False
    return bool(left > right) if relation.kind == "<=" else bool(left >= right)


def _meet(relation: Relation, point: dict[Symbol, Any]) -> bool:
    """Whether both sides are one number, which balls cannot tell: at an irrational point, or with irrational values."""
    nodes = {x for e in (relation.lhs, relation.rhs) for x in preorder_traversal(e)}
    # SymPy works powers of numbers out, however large, and a bound name is not to be replaced
    if any(
        (isinstance(x, Number) and abs(x) > _MODERATE) or not isinstance(x, (Atom, Add, Mul, Pow, Function))
        for x in nodes
    ):
        return False
    # other rational coordinates could make towers of powers
    if not all(v.is_irrational or v in (-1, 0, 1) for v in point.values()):
        return False
    left, right = (e.xreplace(point) for e in (relation.lhs, relation.rhs))
    return bool(left.is_finite and left == right)


def _real(a: Ball) -> arb | None:
    if isinstance(a, arb):
        return a
    return a.real if a.imag.is_zero() else None


def refusal(relation: Relation) -> str:
    """Why a side is not enclosed, at the first point at which one is not; "" where none is refused."""
    symbols = in_order(relation.lhs.free_symbols | relation.rhs.free_symbols)
    for point, side in ((p, side) for p in points(symbols, 1) for side in (relation.lhs, relation.rhs)):
        try:
            _balls(side, point, PRECISION)
        except (NoEnclosureError, UndecidedError) as error:
            return str(error)
        except _NOT_ENCLOSED:
            return ""
    return ""


def _are_defined(parts: tuple[Expr, ...], point: dict[Symbol, Any]) -> bool:
    """Whether all of them are enclosed at a point."""
    try:
        return all(_balls(part, point, PRECISION) for part in parts)
    except ExhaustedError:
        raise
    except _NOT_ENCLOSED:
        return False


def counterexample(
    relation: Relation, count: int, parts: tuple[Expr, ...] = (), *, wide: bool = False
) -> tuple[Enclosed | None, int]:
    """A point at which the relation is false, if one is found, and the number of points at which it was enclosed.

    It is one at which the ``parts`` are defined.  With ``wide`` also points far out are tried, and close to 0.
    """
    symbols = in_order(set().union(*(e.free_symbols for e in (relation.lhs, relation.rhs, *parts))))
    tried = 0
    for point in (*points(symbols, count), *(wide_points(symbols) if wide else ())):
        found = enclosed(relation, point, PRECISION if symbols else SHARP)
        if found is None or not found.comparable:
            continue
        tried += 1
        if found.separated and _are_defined(parts, point):
            return found, tried
    return None, tried
