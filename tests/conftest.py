"""Shared by the tests: the whole ledger, judged once; properties without a deadline, as no test is timed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
from hypothesis import settings

from dlnsym import ledger
from dlnsym.claims import Judgement

# heyoka, the extra ``fast``, has wheels for Linux only
collect_ignore = [] if find_spec("heyoka") else ["test_compiled.py"]

settings.register_profile("dlnsym", deadline=None)
settings.load_profile("dlnsym")


@pytest.fixture(scope="session")
def judgements() -> dict[str, Judgement]:
    found = sorted(ledger.run(), key=lambda j: ledger.order(j.key))
    return {j.key: j for j in found}
