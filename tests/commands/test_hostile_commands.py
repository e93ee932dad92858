"""Every command on hostile input: files, options, terminals and streams; one line and exit status 2, or a result."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from dlnsym.commands.app import commands, main

ROOT = Path(__file__).parents[2]


pytestmark = pytest.mark.usefixtures("counted")


USAGE = (
    ("simulate", "--diag", "1,,2"),
    ("simulate", "--diag", ""),
    ("simulate", "--diag", "1,nan"),
    ("simulate", "--diag", "1,1e300"),
    ("simulate", "--diag", "1,2", "--depth", "9" * 5000),
    ("simulate", "--diag", "1,2", "--depth", "0"),
    ("simulate", "--diag", "1,2", "--depth", "2.0"),
    ("simulate", "--diag", "1,2", "--count", "0"),
    ("simulate", "--diag", "1,2", "--count", "9" * 20),
    ("simulate", "--diag", "1,2", "--count", "1e3"),
    ("simulate", "--diag", "1,2", "--scale", "inf"),
    ("simulate", "--diag", "1,2", "--scale", "-1"),
    ("simulate", "--diag", "1,2", "--scale", "1e300"),
    ("simulate", "--diag", "1,2", "--tol", "nan"),
    ("simulate", "--diag", "1,2", "--rtol", "1e-300"),
    ("simulate", "--diag", "1,2", "--seed", "-1"),
    ("simulate", "--diag", "1,2", "--workers", "9999999"),
    ("simulate", "--diag", "1,2", "--chunk", "0"),
    ("simulate", "--diag", "1,2", "--t-max", "0"),
    ("simulate", "--diag", "1,2", "--engine", "ünknown"),
    ("simulate", "--diag", "1,2", "--rank", "1"),
    ("simulate", "--diag", "1,2", "--step", "1"),
    ("simulate", "--diag", "1,2", "--store", os.devnull),
    ("verify", ""),
    ("verify", "[bold]"),
    ("verify", "--json", ""),
    ("verify", "--markdown", ""),
    ("derive", "no-\udcc3"),
    ("derive", "loss", "--kernels", "numpy"),
    ("derive", "missing.py"),
    ("reproduce", "99"),
    ("reproduce", "4", "--store", ""),
    ("reproduce", "4", "--out", f"{os.devnull}/x"),
    ("notebooks", "missing"),
    ("report", "missing/x.html"),
    ("report", "--figures", "missing"),
    ("",),
    ("--nonsense",),
)


@pytest.mark.parametrize("arguments", USAGE, ids=lambda a: " ".join(a)[:50])
def test_bad_usage_is_one_line(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["dlnsym", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    out, err = capfd.readouterr()
    assert ended.value.code == 2
    assert out == ""
    assert err.startswith("dlnsym: ")
    assert len(err.splitlines()) == 1
    assert len(err) < 700
    assert list(tmp_path.iterdir()) == []


OWN = {
    "exits": "import sys; sys.exit(0)",
    "several lines": "raise ValueError('a\\nb')",
    "no Python": "(((",
    "nothing": "",
    "null": "\0",
}


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_a_file_that_is_no_derivation(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "μ.py"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["dlnsym", "derive", str(path)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert len(capfd.readouterr().err.splitlines()) == 1


TERMINALS: dict[str, dict[str, str]] = {
    "narrow": {"COLUMNS": "20"},
    "one column": {"COLUMNS": "1"},
    "no column": {"COLUMNS": "0"},
    "no number": {"COLUMNS": "wide"},
    "ASCII": {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    "no colour": {"NO_COLOR": "1", "TERM": "dumb"},
}


def run(*arguments: str, stdout: int = subprocess.PIPE, **env: str) -> subprocess.CompletedProcess[str]:
    """In an environment without HOME."""
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH", "SYSTEMROOT")}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), environment.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-m", "dlnsym", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONIOENCODING": "utf-8", **env},
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize("terminal", TERMINALS.values(), ids=TERMINALS)
def test_unusual_terminals(terminal: dict[str, str]) -> None:
    done = run("derive", "loss", **terminal)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.split()) > 10
    assert "\x1b" not in done.stdout


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a Linux device")
def test_a_full_disk_behind_the_standard_output() -> None:
    with open("/dev/full", "w") as full:
        done = run("--help", stdout=full.fileno())
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_a_reader_that_has_gone() -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = run("derive", stdout=write)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, "")


def test_every_command_has_help_of_its_own() -> None:
    for name in commands.list_commands(None):  # type: ignore[arg-type]
        shown = CliRunner().invoke(commands, [name, "--help"], env={"COLUMNS": "20"})
        assert shown.exit_code == 0
        assert "Exit status" in shown.output.replace("\n", " ")
