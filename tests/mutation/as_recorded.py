"""Whether one derivation comes out as recorded: its facts, the verdict on each of its claims, and the kernels.

For mutation testing, which changes one derivation at a time; in the suite the whole ledger is judged once instead.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dlnsym import ledger
from dlnsym.codegen import generate
from dlnsym.ledger import markdown as tables
from dlnsym.proofs import judge

RESULTS = (Path(__file__).parent.parent.parent / "RESULTS.md").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ledger.names())
def test_it_is_judged_as_recorded(name: str) -> None:
    derivation = ledger.derivation(name)
    assert ledger.checked_facts(name)[1] == []
    for claim in derivation.claims:
        judgement = judge(claim, name)
        assert judgement.evidence.problems == ()
        assert judgement.kind == "experiment" or tables.ledger_page([judgement]).splitlines()[-1] in RESULTS


def test_the_kernels_are_what_is_generated() -> None:
    assert generate.check(ledger.kernels()) == []
