"""What a row displays is tied to its facts: altering title, scope or formula fails it; facts of less are noticed."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from sympy import Integer, Matrix, Symbol

from dlnsym import ledger
from dlnsym.algebra import written
from dlnsym.ledger import scopes, transcription
from dlnsym.ledger.scopes import EVERY, INFINITE, Coverage, coverage, entries, missing
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Variant, Verdict
from dlnsym.proofs.judge import proves
from dlnsym.proofs.variants import variants

CLAIMS: dict[str, Claim] = {key: claim for key, (claim, _) in ledger.claims().items()}
SIGN = re.compile(r"\\[A-Za-z]+|[^\W_]|[<>≤≥≠=+−∞]")


def altered(text: str, rng: random.Random) -> str:
    """One letter, digit, command or sign in the place of another."""
    position = rng.choice(
        [m for m in SIGN.finditer(text) if m.group() not in (r"\left", r"\right", r"\quad", r"\text")]
    )
    other = rng.choice([x for x in ("q", "7", "≥") if x != position.group()])
    return text[: position.start()] + other + text[position.end() :]


def difference(claim: Claim) -> str | None:
    return transcription.difference(claim) or scopes.difference(claim)


def test_nearly_every_row_is_compared_and_none_differs() -> None:
    assert len(CLAIMS.keys() & entries().keys()) >= 0.95 * len(CLAIMS)
    assert {key: difference(claim) for key, claim in CLAIMS.items() if difference(claim)} == {}


def test_few_scopes_rest_on_a_reading_alone() -> None:
    assert sum(entry.why is not None for entry in entries().values()) <= 12


@pytest.mark.parametrize("field", ["title", "scope", "printed", "correction"])
def test_altering_what_is_displayed_is_noticed(field: str) -> None:
    tried = noticed = 0
    for key in CLAIMS.keys() & entries().keys():
        claim, rng = CLAIMS[key], random.Random(f"{field} {key}")
        text = getattr(claim, field)
        if text:
            for _ in range(3):
                tried += 1
                noticed += difference(replace(claim, **{field: altered(text, rng)})) is not None
    assert tried and noticed == tried


def test_an_altered_scope_fails_the_row() -> None:
    claim, name = ledger.claims()["1.18"]
    found = ledger.judged(replace(claim, scope="d = 2"), name)
    assert found.verdict is Verdict.FAILED and "scope" in found.evidence.problems[-1]


def test_facts_of_less_are_noticed_whatever_is_recorded() -> None:
    x, n = Symbol("x", positive=True), Symbol("N", integer=True, positive=True)
    fact = Fact(Relation(written.det(Matrix([[x, 1], [1, x]])), x**2 - 1), ExpLogZeroTest(), ({x: Integer(2)},))
    found = coverage((fact,))
    assert found.widths == {2} and found.depths == frozenset()
    assert list(missing("every width d", found)) == ["every width"]
    assert list(missing("every depth N ≤ ∞", found)) == ["every depth", "infinite depth"]
    assert list(missing("d = 2, x > 0", found)) == []
    assert list(missing("d = 2, x ≠ 0", found)) == ["x ≠ 0"]
    deep = replace(fact, relation=Relation(x**n, x**n * 1), points=({x: Integer(2), n: Integer(5)},))
    assert coverage((deep,)).depths == {EVERY, 5}
    assert list(missing("N = ∞", coverage((deep,)))) == ["infinite depth"]
    assert list(missing("N = ∞, d = 3, 4", Coverage(frozenset({INFINITE}), frozenset({3}), {}))) == ["the width 4"]


@pytest.mark.slow
def test_altering_what_any_row_displays_fails_measured() -> None:
    """Title, scope, printed and corrected form, five times each, and five formulas of facts: what share is noticed.

    The formula of a fact is rendered from the relation that is judged: to alter it is to judge another relation, which
    its argument must not prove where balls show it to be false.
    """
    rng, shown, text = random.Random(5), [0, 0], [0, 0]
    for key in sorted(CLAIMS.keys() & entries().keys()):
        claim = CLAIMS[key]
        for field in ("title", "scope", "printed", "correction"):
            for _ in range(5 if getattr(claim, field) else 0):
                text[0] += 1
                text[1] += difference(replace(claim, **{field: altered(getattr(claim, field), rng)})) is not None
        decided = [fact for fact in claim.judged if fact.relation is not None and fact.method is not None]
        for fact in rng.sample(decided, min(2, len(decided))):
            assert fact.relation is not None
            made: list[Variant] = list(variants(fact.relation))
            for variant in rng.sample(made, min(3, len(made))):
                shown[0] += 1
                shown[1] += not _accepted(fact, variant.relation)
    assert text[0] > 4000 and text[1] == text[0]
    # what is accepted is true: equal by a symmetry, such as that of λ_il in i and l
    assert shown[1] > 0.85 * shown[0]


def _accepted(fact: Fact, relation: Relation) -> bool:
    assert fact.method is not None
    try:
        return proves(fact.method, relation)
    except (ArithmeticError, LookupError, ValueError, TypeError):
        return False
