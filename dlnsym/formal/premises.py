"""Where both sides of a relation between real numbers are defined: what a statement assumes, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sympy import Add, Expr, Mul, Pow, Symbol, cos, cosh, exp, factor, log, tan, together

from dlnsym.algebra.functions import sinhc
from dlnsym.formal.terms import Terms, UnprintableError, is_half

PremiseKind = Literal["0 <", "0 <=", "<> 0", "= 0"]


@dataclass(frozen=True)
class Premise:
    """Something that is assumed of an expression: its sign, that it is not zero, or that it is."""

    kind: PremiseKind
    of: Expr

    def text(self, terms: Terms) -> str:
        """The premise in Coq."""
        inside = terms(self.of)
        return f"{self.kind} {inside}" if self.kind.startswith("0") else f"{inside} {self.kind}"


def seen_positive(e: Any) -> bool:
    """Whether sums, products and powers of what is positive show it, as the tactic ``positive`` sees it."""
    if e.is_Symbol:
        return bool(e.is_positive)
    if e.is_Rational:
        return bool(e > 0)
    if isinstance(e, Add):
        return all(map(seen_nonnegative, e.args)) and any(map(seen_positive, e.args))
    if isinstance(e, Mul):
        return all(map(seen_positive, e.args))
    if isinstance(e, Pow):
        return seen_positive(e.base) or (not e.exp.is_Rational)
    return isinstance(e, (exp, cosh))


def seen_nonnegative(e: Any) -> bool:
    """The same for what is at least zero: squares, too."""
    if e.is_Symbol:
        return bool(e.is_nonnegative)
    if isinstance(e, (Add, Mul)) and all(map(seen_nonnegative, e.args)):
        return True
    if isinstance(e, Pow):
        if is_half(e.exp) or (e.exp.is_Integer and e.exp % 2 == 0 and e.exp > 0):
            return True
        return seen_nonnegative(e.base) and bool(e.exp.is_Integer)
    return bool(e == 0) or seen_positive(e)


def premises(sides: Iterable[Expr], symbols: Iterable[Symbol]) -> tuple[Premise, ...]:
    """What the sides assume: the signs of their symbols, and of what is below a fraction stroke or under a root.

    >>> from sympy import symbols
    >>> x, y = symbols("x y", positive=True)
    >>> [p.text(Terms(str)) for p in premises([log(x - y) / (x + y)], [x, y])]
    ['0 < x', '0 < y', '0 < x - y']
    """
    found: dict[Premise, None] = {}
    for s in symbols:
        kind = _sign(s)
        if kind is not None:
            found[Premise(kind, s)] = None
    for side in sides:
        for premise in _needed(side):
            if not (premise.of.is_Symbol and any(p.of == premise.of for p in found)):
                found[premise] = None
    positive = {p.of for p in found if p.kind == "0 <"}
    return tuple(p for p in found if p.kind == "0 <" or p.of not in positive)


def _sign(s: Symbol) -> PremiseKind | None:
    if s.is_positive:
        return "0 <"
    if s.is_nonnegative:
        return "0 <="
    if s.is_negative or s.is_nonpositive:
        raise UnprintableError(f"the symbol {s} is negative")
    return "<> 0" if s.is_nonzero else None


def _needed(e: Any) -> Iterator[Premise]:
    """From the inside out."""
    for a in e.args:
        if isinstance(a, Expr):
            yield from _needed(a)
    if isinstance(e, Pow) and e.exp.is_Integer and e.exp < 0:
        yield from _nonzero(e.base)
    elif isinstance(e, Pow) and is_half(e.exp):
        yield from _under_root(e.base, strict=bool(e.exp < 0))
    elif isinstance(e, Pow) and not e.exp.is_Integer:
        yield from positive_factor(e.base)
    elif isinstance(e, log):
        yield from positive_factor(e.args[0])
    elif isinstance(e, sinhc):
        yield from _nonzero(e.args[0])
    elif isinstance(e, tan):
        yield Premise("<> 0", cos(e.args[0]))


def factors(e: Any) -> Iterator[Expr]:
    """What stands in a product, whatever its integer exponents are."""
    if isinstance(e, Mul):
        for a in e.args:
            yield from factors(a)
    elif isinstance(e, Pow) and e.exp.is_Integer:
        yield from factors(e.base)
    else:
        yield e


def _nonzero(e: Any) -> Iterator[Premise]:
    for f in factors(e):
        if not f.is_number and not seen_positive(f):
            yield Premise("<> 0", f)


def positive_factor(e: Any) -> Iterator[Premise]:
    """That a base is positive: the one factor of it is of which this is not seen."""
    e = Mul(*map(factored, Mul.make_args(e)))
    rest = [f for f in Mul.make_args(e) if not seen_positive(f)]
    if not rest:
        return
    if len(rest) == 1 and isinstance(rest[0], Pow) and rest[0].exp == -1:
        rest = [rest[0].base]
    if len(rest) > 1 or not (isinstance(rest[0], (Add, Symbol, log))):
        raise UnprintableError(f"the sign of {e} is not that of one factor")
    yield Premise("0 <", rest[0])


def factored(e: Any) -> Any:
    """A sum as the product that it is, if it is one of rational functions."""
    if not isinstance(e, Add) or e.has(exp, log) or any(not p.exp.is_Integer for p in e.atoms(Pow)):
        return e
    found = factor(e)
    return found if isinstance(found, (Mul, Pow)) else e


def _under_root(e: Any, *, strict: bool) -> Iterator[Premise]:
    if seen_positive(e) or (seen_nonnegative(e) and not strict):
        return
    if e.is_number:
        return
    found = [f for f in factors(together(e)) if not seen_positive(f) and not f.is_number]
    yield Premise("0 <" if strict or len(found) > 1 else "0 <=", e)
