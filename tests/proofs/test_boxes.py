"""Formulas on a terminal: what they look like, how they break, and that every formula of the ledger can be set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlnsym import ledger
from dlnsym.proofs.boxes import columns, formula
from dlnsym.proofs.typeset import relation


@pytest.mark.parametrize(
    ("latex", "lines"),
    [
        (r"\sigma_i^2", ["σᵢ²"]),
        (r"\dot W = -\operatorname{grad} E", ["Ẇ = −grad E"]),
        (r"\frac{a}{b} \leq \mathbb{R}", ["a", "─ ≤ ℝ", "b"]),
        (r"\sum_{j=1}^{N} j", ["  N", "  ∑   j", "j = 1"]),
        (r"\left(\frac{a}{b}\right)^{T}", ["   T", "⎛a⎞", "⎜─⎟", "⎝b⎠"]),
        (r"\sqrt{x + y}", ["√(x + y)"]),
        (r"\begin{pmatrix} 1 & 22 \\ 3 & 4 \end{pmatrix}", ["⎛1  22⎞", "⎝3  4 ⎠"]),
        (r"[0, 1) \ni x", ["[0, 1)nix"]),
        (r"\text{the rank is } r", ["the rank is r"]),
        (r"W_{N}", ["W", " N"]),
    ],
)
def test_what_it_looks_like(latex: str, lines: list[str]) -> None:
    found = formula(latex, 60)
    assert found is not None
    assert [line.rstrip() for line in found.split("\n") if line.strip()] == lines


def test_a_long_formula_breaks_at_its_relations_which_stand_below_each_other() -> None:
    found = formula(r"a + b + c = d + e + f = g + h + i", 14)
    assert found is not None
    assert found.split("\n") == ["a + b + c", "  = d + e + f", "  = g + h + i"]


def test_what_cannot_be_read_or_does_not_fit_is_none() -> None:
    assert formula(r"\frac{a", 80) is None
    assert formula("a" * 30, 20) is None


def test_sentences_flow() -> None:
    found = formula(r"\text{one two three four five six } W", 20)
    assert found is not None and max(map(columns, found.split("\n"))) <= 20
    assert found.split() == ["one", "two", "three", "four", "five", "six", "W"]


@given(st.text(r"\{}^_ab+=&()[]" + "\n", max_size=20))
def test_anything_is_set_or_none(latex: str) -> None:
    found = formula(latex, 40)
    assert found is None or max(map(columns, found.split("\n"))) <= 40


def test_every_printed_formula_of_the_ledger_is_set_in_80_columns() -> None:
    for key, (claim, _) in ledger.claims().items():
        for latex in filter(None, (claim.printed, claim.correction)):
            found = formula(latex, 76)
            assert found is not None, key
            assert "\\" not in found.replace("∖", ""), key


def test_nearly_every_relation_of_the_ledger_is_set_without_a_raw_name() -> None:
    facts = {fact for claim, _ in ledger.claims().values() for fact in claim.facts if fact.relation is not None}
    texts = [formula(relation(fact.relation), 100) for fact in facts if fact.relation is not None]
    known = [text for text in texts if text is not None]
    assert len(known) > 0.95 * len(texts)
    assert not any("\\" in text or "Power(" in text for text in known)
