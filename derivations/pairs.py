"""Kernels of two singular values: the letters of their forms, and each form against its formula in either order.

Every form is compared by the exact zero test, for every N, and for σ_i > σ_l as well as σ_i < σ_l.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from sympy import Abs, Expr, Function, Max, Min, S, Symbol, exp, log, sign

from derivations.symbols import sigma_i, sigma_l
from dlnsym.algebra.functions import Clipped, Exponent, Nearest, elementary
from dlnsym.codegen.kernel import Kernel, last_branch
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

ALL = ("numpy", "mpmath", "arb")

PAIR = (sigma_i, sigma_l)
larger = Symbol("larger", nonnegative=True)
smaller = Symbol("smaller", nonnegative=True)
ORDERED = ((larger, Max(*PAIR)), (smaller, Min(*PAIR)))
delta = log(sigma_i / sigma_l)
# what exponents, shifts and parts of them are read as
E, Q, K = (Symbol(name, integer=True) for name in ("e", "q", "k"))

_FALLING: dict[Expr, Expr] = {
    Max(*PAIR): sigma_i,
    Min(*PAIR): sigma_l,
    sign(sigma_i - sigma_l): S.One,
    Abs(delta): delta,
}
_RISING: dict[Expr, Expr] = {
    Max(*PAIR): sigma_l,
    Min(*PAIR): sigma_i,
    sign(sigma_i - sigma_l): S.NegativeOne,
    Abs(delta): -delta,
}


def equalities(kernels: Iterable[Kernel], called: Iterable[Kernel] = ()) -> Iterator[tuple[str, Expr, Expr]]:
    """(text, formula, form) for every kernel, every target and either order; the forms may call ``called`` too."""
    kernels = tuple(kernels)
    by_name = {kernel.name: kernel for kernel in (*called, *kernels)}

    @cache
    def reading(name: str, target_name: str, rising: bool) -> Expr:
        """What a kernel computes for singular values in one order, off its special cases, in exact arithmetic.

        Exponents, shifts and what is kept of them become free integers: the form has to be right whatever they are.
        """
        order = _RISING if rising else _FALLING

        def read(e: Expr) -> Expr:
            e = last_branch(e).xreplace(order)
            e = e.replace(Exponent, lambda _: E).replace(Nearest, lambda _: Q)
            e = e.replace(Clipped, lambda *_: K)
            for call in e.atoms(Function):
                inner = by_name.get(call.func.__name__)
                if inner is not None:
                    own = dict(zip(inner.args, call.args, strict=True))
                    e = e.xreplace({call: reading(inner.name, target_name, rising).xreplace(own)})
            return elementary(e)

        return by_name[name].forms[target_name].unfolded(read)

    seen: set[tuple[Expr, Expr]] = set()
    for kernel in kernels:
        for target_name in kernel.forms:
            for words, rising in (("σ_i > σ_l", False), ("σ_i < σ_l", True)):
                formula = elementary(kernel.meaning.xreplace(_RISING if rising else _FALLING))
                computed = reading(kernel.name, target_name, rising)
                # two logarithms are equal when their arguments are
                if isinstance(formula, log):
                    formula, computed = exp(formula), exp(computed)
                elif isinstance(-formula, log):
                    formula, computed = exp(-formula), exp(-computed)
                if (formula, computed) in seen:
                    continue
                seen.add((formula, computed))
                text = f"{kernel.name} as computed with {target_name}, for {words}."
                yield text, formula, computed


def compared(found: Iterable[tuple[str, Expr, Expr]]) -> tuple[Fact, ...]:
    """A step for each of :func:`equalities`."""
    return tuple(Fact(Relation(formula, computed), ExpLogZeroTest(), text=text) for text, formula, computed in found)
