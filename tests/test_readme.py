"""The README: its two lines of set-up are there, one of each."""

from __future__ import annotations

import re
from pathlib import Path

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def line_after(mark: str) -> str:
    (block,) = re.findall(rf"<!-- {mark} -->\n```sh\n(.*?)```", README, re.DOTALL)
    (line,) = block.strip().splitlines()
    return str(line)


def test_two_lines() -> None:
    assert line_after("main line").endswith("dlnsym verify")
    assert "pytest" in line_after("test line")
    for mark in ("main line", "test line"):
        assert line_after(mark).startswith("python3 -m venv .venv && ")
