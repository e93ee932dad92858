"""Letters and scalars of relations between words in matrices: their names, their shapes, and their texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sympy import Add, Dummy, Integer, Mul, Pow, Rational, S, Symbol, expand

from dlnsym.formal.shapes import Shapes
from dlnsym.formal.terms import Names, UnprintableError

Word = tuple[Any, ...]
Words = dict[Word, Any]


@dataclass
class Both:
    """An expression as a reader sees it, and as the computation of Coq takes it."""

    shown: str
    reified: str


def size_name(size: int) -> str:
    """What a size is called."""
    return f"d{size}"


def plus(parts: list[Both]) -> Both:
    """A sum."""
    out, *rest = parts
    for p in rest:
        out = Both(f"{out.shown} + {p.shown}", f"(Plus {out.reified} {p.reified})")
    return Both(f"({out.shown})", out.reified) if rest else out


def product(parts: list[Both]) -> Both:
    """A product."""
    out, *rest = parts
    for p in rest:
        out = Both(f"{out.shown} *m {p.shown}", f"(Times {out.reified} {p.reified})")
    return Both(f"({out.shown})", out.reified) if rest else out


@dataclass
class Letters:
    """The letters and scalars of a relation, numbered, and what they are called."""

    names: Names = field(default_factory=Names)
    shapes: Shapes = field(default_factory=Shapes)
    matrices: list[Any] = field(default_factory=list)
    identities: dict[int, Symbol] = field(default_factory=dict)
    scalars: dict[Any, Dummy] = field(default_factory=dict)
    _symbols: dict[Any, Symbol] = field(default_factory=dict)

    def matrix(self, x: Any) -> int:
        """The number of a letter, or of an identity."""
        if x not in self.matrices:
            self.matrices.append(x)
        return self.matrices.index(x)

    def identity(self, size: int) -> Symbol:
        """The letter that the identity of a size is."""
        size = self.shapes.find(size)
        return self.identities.setdefault(size, Symbol(f"identity {size}", commutative=False))

    def scalar(self, x: Any) -> Dummy:
        """The letter of a factor of a coefficient."""
        if isinstance(x, Pow) and x.exp == -1 and x not in self.scalars:
            self.coefficient(x.base)
        return self.scalars.setdefault(x, Dummy(f"scalar {x}"))

    def name(self, x: Any) -> str:
        """The name of a letter or a scalar; of functions, that of their text."""
        if x.is_Symbol:
            return self.names(x)
        if x not in self._symbols:
            self._symbols[x] = Symbol(str(x))
        return self.names(self._symbols[x])

    def scalar_text(self, x: Any) -> str:
        """A scalar, as a reader sees it."""
        if x.is_Rational:
            return f"{x.q}%:R^-1"
        if isinstance(x, Pow) and x.exp == -1:
            return f"{self.polynomial_text(x.base)}^-1"
        return self.name(x)

    def polynomial_text(self, e: Any) -> str:
        """A polynomial in scalars, as a reader sees it."""
        terms = []
        for t in Add.make_args(expand(e)):
            k, rest = t.as_coeff_Mul()
            names = [self.scalar_text(f) for f in self.factors(rest)]
            text = " * ".join(names) or "1"
            times = "" if abs(k) == 1 else f"{abs(int(k))}%:~R * "
            terms.append(f"{'-' if k < 0 else '+'} {times}{f'({text})' if times or k < 0 else text}")
        return f"({' '.join(terms).removeprefix('+ ')})"

    def factors(self, e: Any) -> Iterator[Any]:
        """The factors of a product, each as often as it occurs; those below are inverses."""
        for f in Mul.make_args(e):
            if f == 1:
                continue
            if f.is_Rational:
                if abs(f.p) != 1:
                    raise UnprintableError(f"the factor {f}")
                yield Rational(1, f.q)
            elif isinstance(f, Pow) and f.exp.is_Integer:
                base = f.base if f.exp > 0 else Pow(f.base, -1)
                yield from [base] * abs(int(f.exp))
            else:
                yield f

    def coefficient(self, c: Any) -> Any:
        """A coefficient as a polynomial in letters for its factors."""
        total: Any = S.Zero
        for t in Add.make_args(expand(c)):
            k, rest = t.as_coeff_Mul()
            product: Any = Integer(k.p)
            for f in (*([Rational(1, k.q)] if k.q != 1 else []), *self.factors(rest)):
                product *= self.scalar(f)
            total += product
        return expand(total)
