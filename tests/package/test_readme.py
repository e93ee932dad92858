"""The README has its two lines of set-up, one of each; the problem of docs/own_problem.md ends as shown."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from dlnsym.commands.app import commands

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OWN_PROBLEM = (ROOT / "docs/own_problem.md").read_text(encoding="utf-8")


def line_after(mark: str) -> str:
    (block,) = re.findall(rf"<!-- {mark} -->\n```sh\n(.*?)```", README, re.DOTALL)
    (line,) = block.strip().splitlines()
    return str(line)


def test_two_lines() -> None:
    assert line_after("main line").endswith("dlnsym verify")
    assert "pytest" in line_after("test line")
    for mark in ("main line", "test line"):
        assert line_after(mark).startswith("python3 -m venv .venv && ")


def test_refuted_rows_are_counted_alike_wherever_they_are_counted() -> None:
    sentences = re.findall(r"In (\d+)\s+rows\s+the\s+printed\s+form\s+does\s+not\s+hold:([^.;]*?)among", README)
    ((rows, text),) = sentences
    counts = [rows, *re.findall(r"\d+", text)]
    assert int(rows) == sum(map(int, counts[1:]))
    block = " ".join(README.split("```text\n")[1].split("```")[0].split())
    refuted, slips, misprints, assumptions, substance = counts
    stated = f"deviations: {slips} transcription or index slip, {misprints} misprint, {assumptions} standing assumption"
    assert f" {refuted} refuted," in block and f"{stated} left out, {substance} substance;" in block


@pytest.mark.parametrize("page", ["own_problem.md", "own_loss.md"])
def test_what_a_page_shows_in_python_is_what_it_gives(page: str) -> None:
    found = doctest.testfile(str(ROOT / "docs" / page), module_relative=False)
    assert found.attempted > 0 and found.failed == 0


def test_the_completion_problem_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = re.findall(r"<!-- phi.csv -->\n```text\n(.*?)```", OWN_PROBLEM, re.DOTALL)
    (tmp_path / "phi.csv").write_text(block, encoding="utf-8")
    (command,) = (line for line in OWN_PROBLEM.splitlines() if line.startswith("dlnsym simulate --target phi.csv"))
    monkeypatch.chdir(tmp_path)
    found = CliRunner().invoke(commands, [*command.split()[1:], "--workers", "1"])
    assert found.exit_code == 0
    (shown,) = re.findall(r"<!-- outcomes -->\n```text\n(.*?)```", OWN_PROBLEM, re.DOTALL)
    first, *outcomes = [line.rstrip() for line in found.stdout.splitlines() if line.strip()]
    assert first.startswith("20 trajectories at depth 4")
    assert outcomes == shown.splitlines()
