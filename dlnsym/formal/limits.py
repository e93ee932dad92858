"""Limits as letters go to zero from above: by continuity, node by node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Dummy, Expr, Pow

from dlnsym.algebra.zero_test import UndecidedError, Zeroness, zeroness
from dlnsym.formal import scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import UnprintableError
from dlnsym.formal.valued import Valued, with_meanings
from dlnsym.proofs.methods.limit_at_zero import AtZero, value_at_zero
from dlnsym.proofs.model import Fact

_PREDICATES = {1: "at_zero", 2: "at_zero_2"}


def by_continuity(name: str, fact: Fact) -> Lemma:
    """The lemma that a function tends to a value as one or two letters go to zero from above."""
    lhs, rhs = (with_meanings(fact.method, e) for e in (fact.lhs, fact.rhs))
    if not isinstance(lhs, AtZero) or len(lhs.args) - 1 not in _PREDICATES:
        raise UnprintableError("the left side is no limit in one letter or two")
    inside, *letters = lhs.args
    predicate = _PREDICATES[len(letters)]
    shown = Valued(name, inside, letters, rhs, lambda f, v: f"{predicate} {f} {v}", f"{predicate}_once")
    return shown.lemma(fact, [*shown.opening(predicate), *settled(shown, shown.plain)])


def settled(shown: Valued, plain: Expr) -> Iterator[str]:
    """Lines that show the limit of what the goal has, and that it is the value."""
    zero = Dummy("zero", real=True)
    image = _image(plain, frozenset(shown.letters), zero)
    base = shown.base
    sides = [image, base.rhs, *(p.of for p in base.premises)]
    read = Reading(lambda s: "0" if s == zero else base.names(s), sides)
    yield "eapply tends_eq; [ limit |]."
    yield "cbv beta; at_one."
    yield from scalars.in_letters_of(base, read, sides)
    yield "known."
    yield "first [ reflexivity | ring | field; nonzero ]."


def _image(e: Any, letters: frozenset[Any], zero: Dummy) -> Any:
    """The expression with a letter that stands for zero in place of the letters, and of powers that vanish."""
    if not e.free_symbols & letters:
        return e
    if e.is_Symbol:
        return zero
    if isinstance(e, Pow) and not e.exp.is_Integer and not e.exp.free_symbols & letters:
        try:
            if zeroness(value_at_zero(e.base, letters)) is Zeroness.ZERO:
                return zero
        except UndecidedError:
            pass
    return e.func(*(_image(a, letters, zero) for a in e.args))
