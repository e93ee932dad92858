"""The errors of the paper are among the variants that are made: they are what an argument must refuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Symbol, expand

from dlnsym import ledger
from dlnsym.algebra.written import written_out
from dlnsym.proofs import Fact, Relation
from dlnsym.proofs.variants import variants


def refuted_facts() -> Iterator[tuple[str, Fact, Relation]]:
    seen: set[Fact] = set()
    for key, (claim, _) in ledger.claims().items():
        for fact in claim.facts:
            if fact.printed is not None and fact not in seen:
                seen.add(fact)
                yield key, fact, fact.printed


def plain(relation: Relation) -> tuple[Any, ...]:
    """A relation that is compared by its two sides, each written out."""
    sides = [expand(written_out(side)) for side in (relation.lhs, relation.rhs)]
    return relation.kind, frozenset(sides) if relation.kind == "=" else tuple(sides)


def is_made(fact: Fact, printed: Relation) -> bool:
    assert fact.relation is not None
    letters = [s for point in fact.points for s in point if isinstance(s, Symbol)]
    wanted = plain(printed)
    return any(plain(v.relation) == wanted for v in variants(fact.relation, letters, every=True))


def test_the_generator_makes_the_errors_that_are_printed() -> None:
    found = [(key, is_made(fact, printed)) for key, fact, printed in refuted_facts()]
    assert len(found) >= 23
    # that one says another thing, G_j = 0, and no slip leads from the rate of G_j to it
    assert [key for key, made in found if not made] == ["sec-3-attraction"]
