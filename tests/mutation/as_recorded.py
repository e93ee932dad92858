"""Whether one derivation comes out as recorded: its facts, the verdict on each of its claims, and the kernels.

For mutation testing, which changes one derivation at a time; in the suite the whole ledger is judged once instead.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dlnsym import ledger
from dlnsym.codegen import generate
from dlnsym.ledger import markdown as tables
from dlnsym.proofs import judge

ROOT = Path(__file__).parent.parent.parent
# which facts Coq accepts is written down by what they say: it would tell every other statement from its own
RESULTS = re.sub(r", \d+ ✓", "", (ROOT / "RESULTS.md").read_text(encoding="utf-8")).splitlines()

HEAD = "| key | statement | verdict | as printed | severity | facts | scope |"


@pytest.mark.parametrize("name", ledger.names())
def test_it_is_judged_as_recorded(name: str) -> None:
    derivation = ledger.derivation(name)
    assert ledger.checked_facts(name)[1] == []
    for claim in derivation.claims:
        judgement = judge(claim, name)
        assert judgement.evidence.problems == ()
        page = tables.ledger_page([judgement]).splitlines()
        row = page[page.index(HEAD) + 2]
        assert judgement.kind == "experiment" or row in RESULTS


def test_the_kernels_are_what_is_generated() -> None:
    assert generate.check(ledger.kernels()) == []
