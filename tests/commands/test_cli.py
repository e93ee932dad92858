"""The commands, each run as a user runs it."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner
from command_line import ROOT, run

from dlnsym import ledger
from dlnsym.codegen import accuracy, generate
from dlnsym.commands.app import commands
from dlnsym.manifold import accuracy as tensor_accuracy
from dlnsym.manifold.accuracy import TensorAccuracy


def test_verify_some_keys(tmp_path: Path) -> None:
    target = tmp_path / "löschen.json"
    done = run("verify", "1.10", "2.7", "--json", str(target))
    assert done.returncode == 0, done.stderr
    assert "refuted" in done.stdout
    assert "2 rows: " in done.stdout
    assert [row["key"] for row in json.loads(target.read_text(encoding="utf-8"))] == ["1.10", "2.7"]


@pytest.mark.parametrize("spelling", [("(1.10)",), ("1.10",), ("Equation", "1.10"), ("eq. (1.10)",)])
def test_a_key_is_read_as_people_write_it(spelling: tuple[str, ...]) -> None:
    for command, said in (("verify", "1 row: 1 executable"), ("derive", "settles: 1.10")):
        done = CliRunner().invoke(commands, [command, *spelling])
        assert done.exit_code == 0, done.output
        assert said in done.output


def test_named_statements_are_read_as_people_write_them() -> None:
    for spelling in (["Theorem", "1.1"], ["thm 1.1"], ["Thm.", "1.1"], ["thm-1.1"]):
        assert "settles: thm-1.1" in CliRunner().invoke(commands, ["derive", *spelling]).output


def test_verify_says_what_it_found_before_anything_else() -> None:
    plain = CliRunner().invoke(commands, ["verify", "--section", "menon-yu"]).output
    assert plain.startswith("1 row: ")
    assert "statement" not in plain
    table = CliRunner().invoke(commands, ["verify", "--source", "menon-yu", "--all"]).output
    assert table.startswith("1 row: ")
    assert "menon-yu:" in table[table.index("statement") :]
    brief = CliRunner().invoke(commands, ["verify", "--source", "menon-yu", "--brief"]).output
    assert len(brief.splitlines()) <= 4


def test_refuted_rows_are_shown_in_full() -> None:
    shown = CliRunner().invoke(commands, ["verify", "2.7", "1.10", "--refuted"]).output
    assert "refuted at" in shown


def test_the_shell_is_offered_the_keys() -> None:
    offered = run("", _DLNSYM_COMPLETE="bash_complete", COMP_WORDS="dlnsym verify Theorem", COMP_CWORD="2")
    assert offered.returncode == 0, offered.stderr
    assert "plain,thm-1.1" not in offered.stdout
    offered = run("", _DLNSYM_COMPLETE="bash_complete", COMP_WORDS="dlnsym verify thm-", COMP_CWORD="2")
    assert [line for line in offered.stdout.splitlines() if line] == ["plain,thm-1.1", "plain,thm-1.2", "plain,thm-3.2"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("verify", "--section", "9"), "--section: '9'"),
        (("verify", "--source", "nobody"), "--source: 'nobody'"),
        (("derive", "loss", "spectrum"), "one at a time"),
        (("verify", "9.99"), "KEY: '9.99'"),
        (("verify", "--json", "no/such/folder/x.json"), "--json"),
        (("verify", "--json", "."), "is a directory"),
        (("verify", "--markdown", "no/such/folder/x.md"), "--markdown"),
        (("verify", "--workers", "0"), "--workers"),
        (("verify", "--nonsense"), "--nonsense"),
        (("derive", "nonsense"), "'nonsense'"),
        (("nonsense",), "nonsense"),
        (("kernels", "extra"), "extra"),
    ],
)
def test_bad_usage_is_one_line_and_exit_2(args: tuple[str, ...], said: str) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert said in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("args", [(), *((name,) for name in commands.list_commands(Context(commands)))])
def test_help_teaches_within_80_columns(args: tuple[str, ...]) -> None:
    done = run(*args, "--help", COLUMNS="80")
    assert done.returncode == 0
    assert "Usage: dlnsym" in done.stdout
    assert f"\n    dlnsym {' '.join(args)}".rstrip() in done.stdout  # an example
    assert "Exit status: 0" in done.stdout or not args
    assert max(map(len, done.stdout.splitlines())) <= 80


@pytest.mark.slow
def test_kernels_are_compared_and_measured_in_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tensor_accuracy, "measure", lambda: (TensorAccuracy("scalar", 3.0, 2, 1e-15, 1e-16, (1.0,)),))
    for drifted, missed in ((False, False), (True, False), (False, True)):
        row = accuracy.Accuracy("spectrum", 3.0, 7, accuracy.RELATIVE, 5.0 if missed else 1.0, 0.5, (2.0, 1.0), 4.0)
        monkeypatch.setattr(accuracy, "measure", lambda row=row: (row,))
        monkeypatch.setattr(generate, "check", lambda _, drifted=drifted: [Path("numpy_target.py")] if drifted else [])
        done = CliRunner().invoke(commands, ["kernels", "--check", "--accuracy"])
        assert done.exit_code == (drifted or missed)
        assert ("differs: numpy_target.py" in done.output) == drifted
        assert f"9 evaluations; {int(missed)} bounds missed" in done.output


def test_version() -> None:
    assert run("--version").stdout.startswith("dlnsym, version ")


def test_derive_lists_and_shows() -> None:
    listing = run("derive")
    assert [line.split()[0] for line in listing.stdout.splitlines()] == list(ledger.names())
    shown = run("derive", "loss")
    assert shown.returncode == 0
    assert "✓ exact zero test" in shown.stdout


def test_derive_shows_all_that_a_claim_rests_on() -> None:
    shown = CliRunner().invoke(commands, ["derive", "1.12"])
    assert shown.exit_code == 0
    # borrowed from another derivation
    assert "Layer j multiplies U Eᵢₗ Vᵀ" in " ".join(shown.output.split())
    assert "settles: 1.12 " in shown.output
    assert shown.output.count("✓") == sum(not fact.words for fact in ledger.argument("1.12").facts)


SCRIPTS = [
    path for path in sorted((ROOT / "derivations").glob("*/*.py")) if "show(__name__)" in path.read_text("utf-8")
]
FIRST_OF_ITS_CHAPTER = {path.parent: path for path in reversed(SCRIPTS)}


@pytest.mark.parametrize("path", FIRST_OF_ITS_CHAPTER.values(), ids=lambda path: path.stem)
def test_a_derivation_of_each_chapter_runs_as_a_script(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() and "FAILS" not in done.stdout


def test_what_settles_a_claim_is_a_script() -> None:
    assert {name for _, name in ledger.claims().values()} <= {path.stem for path in SCRIPTS}


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_each_derivation_shows_itself_when_it_is_run(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(path), run_name="__main__")
    assert not end.value.code
    shown = capsys.readouterr().out
    assert shown.strip() and "FAILS" not in shown
