"""The notebooks: executed from top to bottom, they print what is committed; and the check of that can fail."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from command_line import run

import dlnsym
from dlnsym.commands import execution as notebooks

FOLDER = Path(__file__).parents[2] / "notebooks"
PATHS = notebooks.find(FOLDER)
LONG = ("07", "09", "10")
"""Those that take some ten seconds."""


@pytest.mark.parametrize(
    "path", [pytest.param(p, marks=pytest.mark.slow if p.stem[:2] in LONG else ()) for p in PATHS], ids=lambda p: p.stem
)
def test_prints_what_is_committed(path: Path) -> None:
    outcome = notebooks.execute(path)
    assert outcome.error is None
    assert outcome.differences == ()


@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.stem)
def test_is_a_committed_story(path: Path) -> None:
    """Valid, executed in order, opening with what one will see, ending in a picture and a number."""
    notebook = notebooks.read(path)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert notebook.cells[0].cell_type == "markdown"
    assert "**What you will see" in notebook.cells[0].source
    shown = [texts for cell in code if (texts := notebooks.texts(cell))]
    assert any("<picture>" in texts for texts in shown[-2:])
    assert any(any(c.isdigit() for c in text) for text in shown[-1])
    assert "File " not in str([cell.outputs for cell in code])  # no traceback, and no path of a machine


@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.stem)
def test_uses_the_public_names_only(path: Path) -> None:
    for cell in notebooks.read(path).cells:
        if cell.cell_type != "code":
            continue
        source = "\n".join(line for line in cell.source.splitlines() if not line.startswith("%"))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                assert not [a for a in node.names if a.name.startswith("dlnsym.")]
            elif isinstance(node, ast.ImportFrom):
                assert not str(node.module).startswith(("dlnsym", "derivations"))
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "dln":
                assert node.attr in dlnsym.__all__


# ---------------------------------------------------------------- the check can fail


def write(path: Path, *sources: str, outputs: dict[int, str] | None = None) -> Path:
    cells = []
    for k, source in enumerate(sources):
        text = (outputs or {}).get(k)
        out = [nbformat.v4.new_output("stream", name="stdout", text=text)] if text is not None else []
        cells.append(nbformat.v4.new_code_cell(source, outputs=out))
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def command(*args: Any, cwd: Path) -> subprocess.CompletedProcess[str]:
    return run("notebooks", *map(str, args), cwd=cwd)


def test_the_command_tells_what_fails_and_updates_what_differs(tmp_path: Path) -> None:
    write(tmp_path / "1_same.ipynb", "print(1 + 1)", outputs={0: "2\n"})
    write(tmp_path / "2_differs.ipynb", "x = 3", "print(x)", outputs={1: "4\n"})
    write(tmp_path / "3_fails.ipynb", "print('before')", "1 / 0", "print('after')", outputs={0: "before\n"})
    before = (tmp_path / "3_fails.ipynb").read_bytes()
    done = command(tmp_path, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    lines = [" ".join(line.split()[:-2]) for line in done.stdout.splitlines()]
    assert lines[0] == "1_same.ipynb as committed"
    assert lines[1] == "2_differs.ipynb failed"
    assert "cell 2: 'stdout>4' became 'stdout>3'" in done.stdout
    assert "ZeroDivisionError: division by zero" in done.stdout
    assert done.stdout.endswith("3 notebooks, 2 failed\n")
    assert "after" not in done.stdout
    assert command(tmp_path, "--update", cwd=tmp_path).returncode == 1
    assert (tmp_path / "3_fails.ipynb").read_bytes() == before
    (tmp_path / "3_fails.ipynb").unlink()
    assert command(tmp_path, cwd=tmp_path).returncode == 0


def test_the_interpreter_and_the_folder_are_those_of_the_command(tmp_path: Path) -> None:
    source = "import os, sys, dlnsym\nprint(sys.executable)\nprint(os.getcwd())\nprint(dlnsym.__file__)"
    path = write(tmp_path / "where.ipynb", source)
    assert notebooks.execute(path, update=True).ok
    (cell,) = notebooks.read(path).cells
    assert cell.outputs[0].text.splitlines() == [sys.executable, str(tmp_path), dlnsym.__file__]


def test_where_a_stream_is_cut_does_not_matter(tmp_path: Path) -> None:
    path = write(
        tmp_path / "late.ipynb", "import time\nprint(1, flush=True)\ntime.sleep(0.5)\nprint(2)", outputs={0: "1\n2\n"}
    )
    assert notebooks.execute(path, update=True).ok
    assert notebooks.execute(path).ok
    (cell,) = notebooks.read(path).cells
    assert [output.text for output in cell.outputs] == ["1\n2\n"]


def test_a_dead_kernel_is_said(tmp_path: Path) -> None:
    outcome = notebooks.execute(write(tmp_path / "dies.ipynb", "import os; os._exit(1)"))
    assert outcome.error == "the kernel died"


def test_bad_usage_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = command(tmp_path, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert f"there is no notebook in {tmp_path}" in line
    for text in ("{", "[]", '{"cells": 3}', ""):
        (tmp_path / "broken.ipynb").write_text(text, encoding="utf-8")
        with pytest.raises(notebooks.NotebooksError, match="broken.ipynb is not a notebook"):
            notebooks.read(tmp_path / "broken.ipynb")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(notebooks.NotebooksError, match=r"not installed; install: pip install 'dlnsym\[notebooks\]'"):
        notebooks.check_extra()
