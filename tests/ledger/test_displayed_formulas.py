"""A formula that a row displays comes from the relation that was judged: another relation is displayed otherwise."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from sympy import Basic

from dlnsym.ledger import derivation, names
from dlnsym.proofs import Fact
from dlnsym.proofs.typeset import relation
from dlnsym.proofs.variants import variants

MOST = 12
"""Variants of each fact, in the order in which they are made, spread over their kinds."""


def printers(fact: Fact) -> set[str]:
    """The classes with a printer of their own that occur in a relation."""

    def walked(e: Any) -> set[str]:
        own = {type(e).__name__} if "_latex" in vars(type(e)) and type(e).__module__.startswith("dlnsym") else set()
        return own.union(*(walked(a) for a in e.args if isinstance(a, Basic)))

    assert fact.relation is not None
    return walked(fact.lhs) | walked(fact.rhs) or {"SymPy's own"}


def displays(most: int = MOST) -> tuple[Counter[str], Counter[str], list[str]]:
    """By class of printer: relations with one change, and how many of them are displayed otherwise; and the others."""
    tried: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    alike = []
    seen = set()
    for name in names():
        for fact in derivation(name).facts:
            if fact.relation is None or fact.relation in seen:
                continue
            seen.add(fact.relation)
            shown = relation(fact.relation)
            made = list(variants(fact.relation))
            for variant in made[:: max(1, len(made) // most)][:most]:
                if str(variant.relation) == str(fact.relation):
                    continue  # an index of a sum by another symbol of the same name
                other = relation(variant.relation)
                for printer in printers(fact):
                    tried[printer] += 1
                    noticed[printer] += other != shown
                if other == shown:
                    alike.append(f"{name}: {variant.change}: {variant.relation}")
    return tried, noticed, alike


@pytest.mark.slow
def test_a_change_of_a_relation_is_a_change_of_what_is_displayed() -> None:
    tried, noticed, alike = displays()
    assert sum(tried.values()) > 5000
    assert alike == []
    assert noticed == tried
