"""Of every marked fact on matrices a wrong variant is made, and no printer finds a proof to write for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dlnsym.formal import UnprintableError, lemma
from dlnsym.formal.files import Entry
from dlnsym.ledger import proof_assistant
from dlnsym.proofs import Fact
from dlnsym.proofs.variants import variants

pytestmark = pytest.mark.slow
THEORIES = ("matrices", "slopes", "summands")
SHARE = 0.9
"""At least so many of the facts have a variant that is false at the ledger's point."""


def false_at_its_point(fact: Fact) -> Fact | None:
    """The fact with a relation that differs in one place and is false at a point of the fact."""
    assert fact.relation is not None and fact.method is not None
    for variant in variants(fact.relation):
        for point in fact.points[:1]:
            try:
                sides = (variant.relation.lhs, variant.relation.rhs)
                left, right = (fact.method.enclose(e, point) for e in sides)
            except (ArithmeticError, LookupError, TypeError, ValueError):
                continue
            pairs = list(zip(left, right, strict=False))
            apart = any(not a.overlaps(b) for a, b in pairs)
            if len(left) == len(right) and all(a.is_finite() and b.is_finite() for a, b in pairs) and apart:
                return replace(fact, relation=variant.relation, printed=None, wrong=())
    return None


def has_a_lemma(name: str, fact: Fact) -> bool:
    try:
        lemma(name, fact)
    except UnprintableError:
        return False
    return True


def test_no_wrong_variant_of_a_fact_on_matrices_gets_a_lemma() -> None:
    marked: list[Entry] = [e for e in proof_assistant.entries() if e.lemma is not None and e.lemma.theory in THEORIES]
    assert len(marked) > 100
    wrong = {e.name: false_at_its_point(e.fact) for e in marked}
    made = {name: fact for name, fact in wrong.items() if fact is not None}
    assert len(made) >= SHARE * len(marked)
    assert [name for name, fact in made.items() if has_a_lemma(name, fact)] == []
