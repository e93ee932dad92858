"""The numbers of the paper are those of the results and the benchmarks, and what it cites is in its bibliography."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAPER = Path(__file__).parents[2] / "paper"


@pytest.mark.slow  # it changes with every verdict: checked before a change lands
def test_its_numbers_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, PAPER / "fill.py", "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "up to date\n"), done.stderr


def test_it_cites_what_its_bibliography_holds() -> None:
    cited = set(re.findall(r"@(\w+)", (PAPER / "paper.md").read_text(encoding="utf-8")))
    known = set(re.findall(r"@\w+\{(\w+),", (PAPER / "paper.bib").read_text(encoding="utf-8")))
    assert cited == known
