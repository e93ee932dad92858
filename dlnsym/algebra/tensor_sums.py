"""Multilinear forms in singular coordinates: sums over indices of products of matrix entries and of numbers of a frame.

Written in SymPy: matrices are ``IndexedBase``, ``sigma[i]`` is σ_i, ``k(i, l, …)`` and ``q(i, l, …)`` are divided
differences at the squares, ``Sum(…, (i, 1, WIDTH))`` sums over an index, ``KroneckerDelta`` identifies two,
``tangent(i, l)`` is 0 where both are beyond the rank, and ``along(X, f)`` is the derivative of f in the direction X,
where all other matrices are constant.  With X = AΣ + Σ' − ΣB, A and B skew, that is dσ_i = X_ii,
dk(h_i) = 2σ_i k'(h_i) X_ii, and dY = YB − AY for the matrix U^T Y V of a constant one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count, product
from typing import Any

from flint import fmpq
from sympy import (
    Add,
    Expr,
    Function,
    Indexed,
    IndexedBase,
    Integer,
    KroneckerDelta,
    Mul,
    Pow,
    Rational,
    Sum,
    Symbol,
)

from dlnsym.algebra.dual import Dual
from dlnsym.algebra.frames import ZERO, Frame, Number
from dlnsym.algebra.printing import grouped

WIDTH = Symbol("d", integer=True, positive=True)
sigma = IndexedBase("sigma")
k, q = Function("k"), Function("q")
tangent = Function("tangent")
"""0 where a row and a column are both beyond the rank, else 1."""
Entry = tuple[str, int, int]
Matrix = Mapping[tuple[int, int], Number]


class Along(Function):
    """The derivative of a form in the direction of a matrix."""

    nargs = 2

    def _latex(self, printer: Any, exp: str | None = None) -> str:
        X, f = self.args
        return grouped(rf"\partial_{{{printer.doprint(X)}}} \left[ {printer.doprint(f)} \right]", exp)


def along(X: Expr, f: Expr) -> Expr:
    """The derivative of a form in the direction of the matrix X."""
    return Along(X, f)


def total(f: Expr, *indices: Symbol) -> Expr:
    """The sum of a form over indices."""
    return Sum(f, *((i, 1, WIDTH) for i in indices))


class NotAFormError(ValueError):
    """The expression is written in something else."""


# ------------------------------------------------------------ products


@dataclass(frozen=True)
class Product:
    """A number times entries of matrices and numbers (kind, nodes, exponent) of a frame, summed over all indices."""

    coefficient: fmpq
    entries: tuple[Entry, ...] = ()
    numbers: tuple[tuple[str, tuple[int, ...], int], ...] = ()

    def __mul__(self, other: Product) -> Product:
        return Product(self.coefficient * other.coefficient, self.entries + other.entries, self.numbers + other.numbers)

    @property
    def indices(self) -> set[int]:
        of_entries = {i for _, *at in self.entries for i in at}
        return of_entries | {i for _, nodes, _ in self.numbers for i in nodes}

    def renamed(self, old: int, new: int) -> Product:
        """With one index for two."""

        def of(i: int) -> int:
            return new if i == old else i

        return Product(
            self.coefficient,
            tuple((name, of(i), of(l)) for name, i, l in self.entries),
            tuple((kind, tuple(map(of, nodes)), power) for kind, nodes, power in self.numbers),
        )

    @property
    def free(self) -> int:
        """How many indices are in no entry: for these sums run over the whole width."""
        return len(self.indices - {i for _, *at in self.entries for i in at})


def products(e: Expr) -> list[Product]:
    """A form as a sum of products; raises :class:`NotAFormError` for anything else."""
    return [_identified(term) for term in _products(e, {}, count()) if term.coefficient != 0]


def _products(e: Expr, names: Mapping[Expr, int], fresh: Iterator[int]) -> list[Product]:
    if isinstance(e, Rational):
        return [Product(fmpq(int(e.p), int(e.q)))]
    if isinstance(e, Add):
        return [term for arg in e.args for term in _products(arg, names, fresh)]
    if isinstance(e, Mul):
        return _multiplied(_products(arg, names, fresh) for arg in e.args)
    if isinstance(e, Pow) and isinstance(e.exp, Integer):
        return _power(e, names, fresh)
    if isinstance(e, Sum):
        if any(limits[1:] != (1, WIDTH) for limits in e.limits):
            raise NotAFormError(f"{e} is no sum over the whole width")
        inner = {**names, **{limits[0]: next(fresh) for limits in e.limits}}
        # an index over which a sum runs counts, whether it stands in the summand or not
        every = Product(fmpq(1), (), tuple(("one", (inner[limits[0]],), 1) for limits in e.limits))
        return [every * term for term in _products(e.function, inner, fresh)]
    if isinstance(e, Indexed) and e.base == sigma:
        return [Product(fmpq(1), (), (("sigma", _places(e.indices, names), 1),))]
    if isinstance(e, Indexed) and len(e.indices) == 2:
        i, l = _places(e.indices, names)
        return [Product(fmpq(1), ((str(e.base), i, l),))]
    if isinstance(e, KroneckerDelta):
        return [Product(fmpq(1), (), (("delta", _places(e.args, names), 1),))]
    if isinstance(e, Along):
        X, f = e.args
        return [term for of in _products(f, names, fresh) for term in _derivative(of, str(X), fresh)]
    if isinstance(e, k | q | tangent):
        return [Product(fmpq(1), (), ((type(e).__name__, _places(e.args, names), 1),))]
    raise NotAFormError(f"{e} is not made of entries of matrices and numbers of a frame")


def _places(indices: Iterable[Expr], names: Mapping[Expr, int]) -> tuple[int, ...]:
    if any(i not in names for i in indices):
        raise NotAFormError(f"one of {tuple(indices)} is summed over by nothing")
    return tuple(names[i] for i in indices)


def _multiplied(factors: Iterable[Sequence[Product]]) -> list[Product]:
    found = [Product(fmpq(1))]
    for terms in factors:
        found = [a * b for a in found for b in terms]
    return found


def _power(e: Pow, names: Mapping[Expr, int], fresh: Iterator[int]) -> list[Product]:
    power = int(e.exp)
    if power > 0:
        return _multiplied(_products(e.base, names, fresh) for _ in range(power))
    (base, *rest) = _products(e.base, names, fresh)
    if rest or base.entries or base.indices - set(names.values()) or any(n[0] == "delta" for n in base.numbers):
        raise NotAFormError(f"{e} divides by more than one number of a frame")
    return [Product(base.coefficient**power, (), tuple((n, at, power * p) for n, at, p in base.numbers))]


def _identified(term: Product) -> Product:
    """One index for those that a Kronecker delta identifies."""
    while deltas := [nodes for kind, nodes, _ in term.numbers if kind == "delta"]:
        (i, l), *_ = deltas
        rest = tuple(number for number in term.numbers if number[:2] != ("delta", (i, l)))
        term = replace(term, numbers=rest).renamed(l, i)
    return term


def _derivative(term: Product, x: str, fresh: Iterator[int]) -> Iterator[Product]:
    for at, (kind, nodes, power) in enumerate(term.numbers):
        if kind in ("delta", "one", "tangent"):
            continue
        others = term.numbers[:at] + term.numbers[at + 1 :]
        # a power p of f has the derivative p f^{p−1} df
        outer = replace(
            term,
            coefficient=term.coefficient * power,
            numbers=(*others, *([(kind, nodes, power - 1)] if power != 1 else [])),
        )
        if kind == "sigma":
            yield outer * Product(fmpq(1), ((x, nodes[0], nodes[0]),))
            continue
        for n in nodes:
            yield outer * Product(fmpq(2), ((x, n, n),), (("sigma", (n,), 1), (kind, (*nodes, n), 1)))
    for at, (name, i, l) in enumerate(term.entries):
        outer = replace(term, entries=term.entries[:at] + term.entries[at + 1 :])
        m = next(fresh)
        # B_ml and −A_im, each of two terms
        for b in (((x, m, l), m), ((x, l, m), l)):
            yield outer * Product(fmpq(1), ((name, i, m), b[0]), (("gap", (m, l), 1), ("sigma", (b[1],), 1)))
        for a in (((x, i, m), m), ((x, m, i), i)):
            yield outer * Product(fmpq(-1), ((name, m, l), a[0]), (("gap", (i, m), 1), ("sigma", (a[1],), 1)))


# ------------------------------------------------------------ values by products

_OF: dict[str, Callable[..., Number]] = {
    "one": lambda frame, i: 1,
    "tangent": lambda frame, i, l: 1,
    "sigma": lambda frame, i: frame.sigma[i],
    "k": Frame.k,
    "q": Frame.q,
    "gap": Frame.gap,
}


def value(
    terms: Iterable[Product], frame: Frame, matrices: Mapping[str, Matrix], rational: Callable[[fmpq], Number] = fmpq
) -> Number:
    """The value of a sum of products at matrices that are given by their entries other than 0.

    ``rational`` makes a coefficient a number that goes with those of the frame.
    """
    found: Number = 0
    for term in terms:
        for at, weight in _matches(term, frame, matrices):
            if any(_outside(kind, [frame.sigma[at[n]] is ZERO for n in nodes]) for kind, nodes, _ in term.numbers):
                continue  # beyond the rank, whatever stands next to it
            number = weight * rational(term.coefficient)
            for kind, nodes, power in term.numbers:
                factor = _OF[kind](frame, *(at[i] for i in nodes))
                for _ in range(abs(power)):
                    number = number * factor if power > 0 else number / factor
            found = found + number
    return found


def _outside(kind: str, beyond: Sequence[bool]) -> bool:
    """Whether a number is 0 as nodes are beyond the rank."""
    return kind in ("sigma", "tangent") and all(beyond)


def _matches(term: Product, frame: Frame, matrices: Mapping[str, Matrix]) -> Iterator[tuple[Mapping[int, int], Number]]:
    """Places of all indices at which no entry is 0, and the product of the entries."""

    def grow(n: int, at: dict[int, int], weight: Number) -> Iterator[tuple[dict[int, int], Number]]:
        if n == len(term.entries):
            yield at, weight
            return
        name, i, l = term.entries[n]
        for (row, column), x in matrices[name].items():
            if at.get(i, row) == row and at.get(l, column) == column and (i != l or row == column):
                yield from grow(n + 1, {**at, i: row, l: column}, weight * x)

    for at, weight in grow(0, {}, 1):
        rest = sorted(term.indices - at.keys())
        for places in product(range(frame.width), repeat=len(rest)):
            yield {**at, **dict(zip(rest, places, strict=True))}, weight


# ------------------------------------------------------------ values by walking the expression


def walked(e: Expr, frame: Frame, matrices: Mapping[str, Sequence[Sequence[Number]]]) -> Number:
    """The value of a form as it is written, with derivatives by dual numbers: shares nothing with :func:`products`."""
    return _walked(e, frame, matrices, {})


def _walked(
    e: Expr, frame: Frame, matrices: Mapping[str, Sequence[Sequence[Number]]], at: Mapping[Expr, int]
) -> Number:
    if isinstance(e, Rational):
        return fmpq(int(e.p), int(e.q))
    if isinstance(e, Add | Mul):
        found, *rest = (_walked(arg, frame, matrices, at) for arg in e.args)
        for x in rest:
            found = found + x if isinstance(e, Add) else found * x
        return found
    if isinstance(e, Pow) and isinstance(e.exp, Integer):
        base, found = _walked(e.base, frame, matrices, at), fmpq(1)
        for _ in range(abs(int(e.exp))):
            found = found * base
        return found if e.exp > 0 else 1 / found
    if isinstance(e, Sum):
        (index, low, high), *outer = e.limits
        inner = Sum(e.function, *outer) if outer else e.function
        total: Number = fmpq(0)
        begin, end = int(low), int(high.subs(WIDTH, frame.width))
        if begin < 1 or end > frame.width:
            raise IndexError(f"the sum over {index} leaves the width {frame.width}")
        for n in range(begin, end + 1):
            total = total + _walked(inner, frame, matrices, {**at, index: n - 1})
        return total
    if isinstance(e, Along):
        X, f = e.args
        return _slope(_walked(f, *_moved(frame, matrices, str(X)), at))
    places = _places(e.indices if isinstance(e, Indexed) else e.args, at)
    if isinstance(e, Indexed):
        return frame.sigma[places[0]] if e.base == sigma else matrices[str(e.base)][places[0]][places[1]]
    if isinstance(e, KroneckerDelta):
        return fmpq(int(places[0] == places[1]))
    if isinstance(e, tangent):
        return fmpq(int(not _outside("tangent", [frame.sigma[position] is ZERO for position in places])))
    if isinstance(e, k | q):
        return (frame.k if isinstance(e, k) else frame.q)(*places)
    raise NotAFormError(f"{e} is not made of entries of matrices and numbers of a frame")


def _slope(x: Number) -> Number:
    return x.slope if isinstance(x, Dual) else fmpq(0)


def _moved(
    frame: Frame, matrices: Mapping[str, Sequence[Sequence[Number]]], x: str
) -> tuple[Frame, dict[str, list[list[Number]]]]:
    X, h, s = matrices[x], frame.squares, frame.sigma
    places = range(frame.width)

    def turned(i: int, l: int, left: bool) -> Number:
        first, last = (s[l], s[i]) if left else (s[i], s[l])
        return fmpq(0) if i == l else (first * X[i][l] + last * X[l][i]) / (h[l] - h[i])

    def slope(Y: Sequence[Sequence[Number]], i: int, l: int) -> Number:
        return sum(
            (Y[i][m] * turned(m, l, False) - turned(i, m, True) * Y[m][l] for m in places),
            start=fmpq(0),
        )

    found = {name: [[Dual(Y[i][l], slope(Y, i, l)) for l in places] for i in places] for name, Y in matrices.items()}
    return frame.moved([X[i][i] for i in places]), found
