"""A module read as a derivation: what is its own, what it borrows, in which order, and its title."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from dlnsym.proofs import Fact
from dlnsym.proofs.reading import claims_of, facts_of, read

LENDER = """
from dlnsym.proofs import Fact, Work
lent, also = Fact(text="lent"), Fact(text="also lent")
NOTEBOOK = Work("own", "a notebook")
"""
BORROWER = '''"""How things are: at length.

More of it.
"""
import lender_of_facts as source
from lender_of_facts import NOTEBOOK, also
from lender_of_facts import lent as borrowed
from dlnsym.proofs import Claim, Fact
first = Fact(text="first")
several = (Fact(text="second"), (Fact(text="third"), source.lent), first)
number = 3
claim = Claim(NOTEBOOK.at("one"), "identity", "t", "", "", (Fact(text="in a claim"), borrowed, first))
same = (claim, Claim(NOTEBOOK.at("two"), "definition", "t", "", "", executes=(Fact(text="executed"),)))
'''


@pytest.fixture
def borrower(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(tmp_path)
    for name, text in (("lender_of_facts", LENDER), ("borrower_of_facts", BORROWER)):
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("chapter.borrower_of_facts", tmp_path / "borrower_of_facts.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["lender_of_facts"]


def test_a_derivation_is_what_is_its_own(borrower: ModuleType) -> None:
    found = read(borrower)
    assert (found.name, found.title) == ("borrower_of_facts", "How things are")
    assert [fact.text for fact in found.facts] == ["first", "second", "third", "in a claim", "executed"]
    assert [claim.key for claim in found.claims] == ["own:one", "own:two"]
    assert claims_of(borrower) == found.claims


def test_borrowed_facts_stand_in_its_tuples_and_claims(borrower: ModuleType) -> None:
    texts = [fact.text for fact in facts_of(borrower)]
    assert texts == ["first", "second", "third", "lent", "first", "in a claim", "lent", "first", "executed"]
    assert all(isinstance(fact, Fact) for fact in facts_of(borrower)) and "also lent" not in texts


def test_a_module_without_words_is_called_by_its_name(borrower: ModuleType) -> None:
    borrower.__doc__ = None
    assert read(borrower).title == "chapter.borrower_of_facts"
    borrower.__doc__ = "One line."
    assert read(borrower).title == "One line"
