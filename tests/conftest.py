"""Shared by the tests: the whole ledger, judged once."""

from __future__ import annotations

import pytest

from dlnsym import ledger
from dlnsym.claims import Judgement


@pytest.fixture(scope="session")
def judgements() -> dict[str, Judgement]:
    return {j.key: j for j in ledger.run()}
