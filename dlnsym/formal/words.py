"""Sums of words in matrices, for all sizes: the uses of rules are the proof, which Coq checks by a computation."""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Expr

from dlnsym.algebra.functions import CornerOfPower
from dlnsym.algebra.letters import T
from dlnsym.algebra.words import Replacement, Rule
from dlnsym.formal import corners, slopes, word_guards
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import UnprintableError, bare
from dlnsym.formal.word_certificates import Relation
from dlnsym.formal.word_text import Text
from dlnsym.proofs.definitions import Definitions
from dlnsym.proofs.model import Fact


def words(name: str, fact: Fact) -> Lemma:
    """The lemma that two sums of words are equal, from the equations that the proof uses.

    Names stand for their meanings; where nothing would be left to show, they are letters that are assumed to have them.
    """
    method: Any = fact.method
    if fact.lhs.has(CornerOfPower) or fact.rhs.has(CornerOfPower):
        return corners.with_corner(name, fact)
    lhs, rhs = method.unfold(fact.lhs), method.unfold(fact.rhs)
    rules = method.rules
    if lhs == rhs:
        lhs, rhs = fact.lhs, fact.rhs
        rate = slopes.at_zero(method.definitions, lhs)
        if rate is not None:
            return slopes.slope(name, fact, *rate)
        rules = (*_meanings(method.definitions, lhs, rhs), *rules)
    text = Text(name, Relation(lhs, rhs, rules))
    left, right = bare(text.left.shown), bare(text.right.shown)
    if f"{left} = {right}" in text.premises or f"{right} = {left}" in text.premises:
        raise UnprintableError("it is what is assumed")
    guards = tuple(word_guards.of_words(text, fact, (lhs, rhs)))
    return Lemma(name, text.statement(), text.proof(), guards, theory="matrices")


def _meanings(definitions: Definitions, lhs: Expr, rhs: Expr) -> list[Rule]:
    """That names have their meanings, as rules."""
    if any(e.has(Derivative) for e in (lhs, rhs, *(meaning for _, meaning in definitions))):
        raise UnprintableError("a derivative of words")
    if any(pair in definitions for pair in ((lhs, rhs), (rhs, lhs))):
        raise UnprintableError("it is what a name is defined to be")
    if not definitions:
        raise UnprintableError("both sides are alike once they are worked out")
    # a name in the meaning of another one comes later
    rules: list[Rule] = []
    for name, meaning in definitions:
        rules += [Replacement((name,), meaning), Replacement((T(name),), T(meaning))]
    return rules
