"""Shared by the tests: the whole ledger, judged once; properties without a deadline, as no test is timed."""

from __future__ import annotations

import pytest
from hypothesis import settings

from dlnsym import ledger
from dlnsym.claims import Judgement

settings.register_profile("dlnsym", deadline=None)
settings.load_profile("dlnsym")


@pytest.fixture(scope="session")
def judgements() -> dict[str, Judgement]:
    return {j.key: j for j in ledger.run()}
