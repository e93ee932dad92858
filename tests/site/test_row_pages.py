"""Pages of rows: each has its verdict, its kernels with their source, calls that exist, and its figure."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

import dlnsym
from dlnsym import ledger
from dlnsym.ledger import links
from dlnsym.paper import NAMES, experiment
from dlnsym.proofs import Judgement, Verdict

SITE = Path(__file__).parents[2] / "docs/site"


@cache
def pages() -> dict[str, str]:
    """The page of every row; its proof is not needed here."""
    sys.path.insert(0, str(SITE))
    import ledger_pages

    found = {}
    for key, (c, name) in ledger.claims().items():
        row = Judgement(key, "cmv", c.kind, c.title, c.scope, c.printed, Verdict.OPEN, "yes", c.correction, name)
        found[key] = ledger_pages.row_page(row)
    return found


def test_every_row_shows_its_verdict_and_its_derivation() -> None:
    for key, page in pages().items():
        assert 'class="badge" data-verdict="open"' in page, key
        assert "../derivations/" in page, key


def test_a_row_with_kernels_shows_the_source_of_each_and_a_call() -> None:
    with_kernels = [key for key in pages() if links.kernels_of(key)]
    assert len(with_kernels) > 20
    for key in with_kernels:
        for kernel in links.kernels_of(key):
            assert f"def {kernel}(" in pages()[key], (key, kernel)
        assert "```pycon" in pages()[key], key


@pytest.mark.parametrize("key", ["thm-1.1", "thm-1.2", "thm-3.2", "dln:curvature", "dln:ricci", "menon-yu:thm-4"])
def test_theorems_have_calls(key: str) -> None:
    assert "## In Python" in pages()[key]
    assert ">>> " in pages()[key]


def test_calls_lead_to_names_of_the_package() -> None:
    for page in pages().values():
        assert set(re.findall(r"\]\(\.\./api/(\w+)\.md\)", page)) <= set(dlnsym.__all__)


def test_every_row_that_simulations_settle_has_a_figure() -> None:
    for name in NAMES:
        for key in experiment(name).keys:
            assert "## The figure" in pages()[key], key


def test_keys_in_documentation_are_rows() -> None:
    known = ledger.claims().keys()
    named = {
        key
        for public in links.public_names()
        for key in re.findall(r"``([a-z-]+:[\w.-]+|sec-[\w.-]+)``", public.documentation)
    }
    assert named
    assert named <= known
