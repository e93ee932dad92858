"""What a derivation hands to the generator: a kernel, and its form for each numeric target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sympy import Expr, Function, Symbol, Tuple

from dlnsym.proofs.model import Fact, Method

Letter = tuple[Symbol, Expr]


@dataclass(frozen=True)
class Form:
    """An expression, or a tuple of them, with named intermediate quantities: each letter may use the ones before it.

    >>> from sympy import Symbol
    >>> x, y, z = Symbol("x"), Symbol("y"), Symbol("z")
    >>> form = Form(y**2 + y, ((y, x + 1), (z, y)))
    >>> form.unfolded(), form.used()
    (x + (x + 1)**2 + 1, ((y, x + 1),))
    """

    value: Expr | Tuple
    letters: tuple[Letter, ...] = ()

    def used(self) -> tuple[Letter, ...]:
        """The letters that the value depends on, in order."""
        needed = set(self.value.free_symbols)
        in_order: list[Letter] = []
        for letter, e in reversed(self.letters):
            if letter in needed:
                needed |= e.free_symbols
                in_order.insert(0, (letter, e))
        return tuple(in_order)

    def unfolded(self, reading: Callable[[Expr], Expr] = lambda e: e) -> Expr:
        """The value with every letter replaced by its meaning; ``reading`` is applied to each first."""
        meaning: dict[Symbol, Expr] = {}
        for letter, e in self.letters:
            meaning[letter] = reading(e).xreplace(meaning)
        return reading(self.value).xreplace(meaning)


@dataclass(frozen=True)
class Limiting:
    """What a formula stands for at a point where it has no value, and a fact that shows it."""

    point: Mapping[Symbol, Expr]
    value: Expr | Tuple
    fact: Fact


@dataclass(frozen=True)
class Kernel:
    """A numeric function to generate.

    ``meaning`` is the formula as the derivation defines it; each of ``forms``, by target, computes it.
    A kernel whose forms are tuples returns a tuple.  ``source`` names the equation, ``doc`` says what the value is and
    where it is exact, infinite or undefined.  ``args`` are those of the function, in order; commuting ones are numbers
    or arrays that broadcast, others whole matrices.  :func:`dlnsym.codegen.generate.source` prints the function.

    A depth N is the last argument, and may be infinite unless ``finite_depth``.  That each form equals ``meaning``, at
    N = ∞ its limit, is proved by :class:`dlnsym.codegen.reading.Reader`: with ``method``, or by the exact zero test;
    with ``where``, what arguments and lengths are in the letters of the formula; for the first argument of a pair the
    larger one, if ``ordered``; and by the squares of both sides, if ``squared``, where neither is negative.  ``limits``
    are values at points where the formula has no power series, and ``facts`` show forms in whole matrices, which are
    not read.

    >>> from sympy import Symbol, log
    >>> x = Symbol("x", positive=True)
    >>> entropy = Kernel("entropy", (x,), -x * log(x), {"numpy": Form(-x * log(x))}, "−x log x.", "(3.10)")
    >>> entropy.of_matrices, 1 + entropy(x**2)
    (False, entropy(x**2) + 1)
    """

    name: str
    args: tuple[Symbol, ...]
    meaning: Expr | Tuple
    forms: Mapping[str, Form]
    doc: str
    source: str
    where: Mapping[Expr, Expr] = field(default_factory=dict)
    method: Method | None = None
    limits: tuple[Limiting, ...] = ()
    facts: tuple[Fact, ...] = ()
    ordered: bool = False
    squared: bool = False
    finite_depth: bool = False

    @property
    def of_matrices(self) -> bool:
        """Whether it works on whole matrices, which are taken as they come."""
        return not all(a.is_commutative for a in self.args)

    def __call__(self, *args: Expr) -> Expr:
        """A call of this kernel inside the form of another."""
        return Function(self.name)(*args)
