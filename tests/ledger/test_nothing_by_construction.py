"""Relations are kept as they are written: none is one expression on both sides before an argument has decided it."""

from __future__ import annotations

from collections.abc import Iterator

from dlnsym.ledger import derivation, names
from dlnsym.proofs import Fact
from dlnsym.proofs.typeset import side


def facts() -> Iterator[Fact]:
    for name in names():
        yield from (fact for fact in derivation(name).facts if not fact.words)


def test_no_relation_is_one_expression_on_both_sides() -> None:
    assert [str(fact.relation) for fact in facts() if fact.lhs == fact.rhs] == []


def test_no_relation_is_shown_with_the_same_formula_on_both_sides() -> None:
    assert [str(fact.relation) for fact in facts() if side(fact.lhs) == side(fact.rhs)] == []
