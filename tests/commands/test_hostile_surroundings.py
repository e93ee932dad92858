"""Every command where little is allowed: a read-only folder, no home, no terminal; a narrow one; ASCII; no colour."""

from __future__ import annotations

import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path

import damage
import pytest

from dlnsym.commands import NAMES

HERE = Path(__file__).parents[1]
STARTER = HERE / "surroundings.py"
NOTEBOOK = {
    "cells": [
        {
            "cell_type": "code",
            "id": "a",
            "metadata": {},
            "source": ["import matplotlib.pyplot as plt\n", "plt.plot([1, 2])\n", "print(1)"],
            "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["1\n"]},
                {"output_type": "display_data", "metadata": {}, "data": {"image/png": "", "text/plain": [""]}},
            ],
            "execution_count": 1,
        }
    ],
    "metadata": {},
    "nbformat": 4,
    "nbformat_minor": 5,
}


pytestmark = pytest.mark.usefixtures("counted")


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder that may be read, with a notebook in it."""
    folder = tmp_path / "locked μ"
    (folder / "notebooks").mkdir(parents=True)
    (folder / "notebooks" / "01.ipynb").write_text(json.dumps(NOTEBOOK), encoding="utf-8")
    (folder / "hidden.zarr").mkdir()
    paths = (folder, folder / "notebooks", folder / "hidden.zarr")
    for path, mode in zip(paths, (0o555, 0o555, 0o000), strict=True):
        path.chmod(mode)
    yield folder
    for path in paths:
        path.chmod(0o755)


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Nothing of the user's; the home folder is not there and cannot be made."""
    needed = {name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH", "TMPDIR")}
    package = os.pathsep.join(filter(None, [str(HERE.parent), os.environ.get("PYTHONPATH")]))
    return {**needed, "PYTHONPATH": package, "PYTHONIOENCODING": "utf-8", "HOME": str(folder / "none"), **more}


def run(folder: Path, *arguments: str, **env: str) -> tuple[int, str, str]:
    """Without a terminal, in a session of its own."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(STARTER), *arguments],
        cwd=folder,
        env=environment(folder, **env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        start_new_session=True,
        check=False,
        timeout=300,
    )
    return done.returncode, done.stdout, done.stderr


SIMULATE = ("simulate", "--diag", "1,2", "--count", "4", "--workers", "1")
# what each command does without writing where it stands, and what it refuses as it would have to
READS: dict[str, tuple[str, ...]] = {
    "verify": ("verify", "1.10"),
    "derive": ("derive", "loss"),
    "decide": ("decide", "x*(x + 1) = x**2 + x"),
    "formal": ("formal", "2.9"),
    "kernels": ("kernels", "--check"),
    "simulate": SIMULATE,
    "reproduce": ("reproduce", "6", "--quick", "--out", "{out}"),
    "notebooks": ("notebooks",),
    "report": ("report", "{out}/page.html", "--figures", "{out}"),
}
WRITES: dict[str, tuple[str, ...]] = {
    "verify --json": ("verify", "1.10", "--json", "x.json"),
    "simulate --store": (*SIMULATE, "--store", "runs.zarr"),
    "simulate --store, hidden": (*SIMULATE, "--store", "hidden.zarr"),
    "reproduce": ("reproduce", "6", "--quick"),
    "reproduce --store": ("reproduce", "6", "--quick", "--out", "{out}", "--store", "runs"),
    "notebooks --update": ("notebooks", "--update"),
    "report": ("report",),
}
# narrow, without colour, and ASCII in the locale, which Python is kept from replacing by UTF-8
PLAIN = {
    "COLUMNS": "20",
    "NO_COLOR": "1",
    "TERM": "dumb",
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "",
}


def filled(arguments: tuple[str, ...], out: Path) -> list[str]:
    return [argument.format(out=out) for argument in arguments]


def test_every_command_is_tried() -> None:
    assert tuple(READS) == NAMES


@pytest.mark.parametrize("name", [pytest.param(n, marks=pytest.mark.slow if n == "kernels" else ()) for n in READS])
def test_a_command_works_where_nothing_can_be_written(name: str, locked: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    if name == "report":
        out.mkdir()
        (out / "fig_06.png").write_bytes(damage.png())
    code, output, problems = run(locked, *filled(READS[name], out), **PLAIN)
    assert (code, problems) == (0, ""), output + problems
    assert len(output.split()) >= 4
    assert "\x1b" not in output and output.isascii()
    assert sorted(path.name for path in locked.rglob("*")) == ["01.ipynb", "hidden.zarr", "notebooks"]


@pytest.mark.parametrize("name", WRITES)
def test_a_command_that_would_write_there_says_so_first(name: str, locked: Path, tmp_path: Path) -> None:
    code, output, problems = run(locked, *filled(WRITES[name], tmp_path / "out"))
    assert (code, output) == (2, ""), problems
    assert problems.startswith("dlnsym: ") and len(problems.splitlines()) == 1
    assert re.search("read-only|cannot be made|cannot be written|cannot be read", problems)


@pytest.mark.parametrize(
    ("arguments", "code"), [(("notebooks",), 1), ((*SIMULATE, "--store", "x"), 2)], ids=["notebooks", "simulate"]
)
def test_a_folder_that_is_gone(arguments: tuple[str, ...], code: int, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    # a script, as the installed command is: with -c CPython 3.13.0 looks for modules in the folder that is gone
    leaves = tmp_path / "leaves.py"
    leaves.write_text(
        "import os; os.rmdir(os.getcwd()); from dlnsym.commands.app import main; main()", encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, str(leaves), *arguments],
        cwd=tmp_path / "gone",
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, "")
    assert re.match("dlnsym: .*the current folder(, which)? is gone", done.stderr)
    assert len(done.stderr.splitlines()) == 1


def on_a_terminal(folder: Path, *arguments: str, columns: int, **env: str) -> tuple[int, str]:
    """Run on a terminal of that width; the exit status and all that appears on it."""
    screen, line = pty.openpty()
    ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [sys.executable, "-W", "error", str(STARTER), *arguments],
        cwd=folder,
        env=environment(folder, TERM="xterm-256color", **env),
        stdin=line,
        stdout=line,
        stderr=line,
        start_new_session=True,
    ) as process:
        os.close(line)
        shown = b""
        while True:
            try:
                part = os.read(screen, 65536)
            except OSError:  # Linux says so that nobody is left who writes
                break
            if not part:
                break
            shown += part
    os.close(screen)
    return process.returncode, shown.decode("utf-8")


COLOUR = re.compile(r"\x1b\[[0-9;]*?(?<![0-9])(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?![0-9])[0-9;]*m")


@pytest.mark.parametrize("name", ["verify", "simulate"])
def test_a_narrow_terminal_shows_progress_and_no_colour_where_none_is_wanted(name: str, locked: Path) -> None:
    code, shown = on_a_terminal(locked, *READS[name], columns=20, NO_COLOR="1")
    assert code == 0, shown
    assert "Traceback" not in shown and "Warning" not in shown
    assert COLOUR.search(shown) is None
    assert "\x1b[" in shown  # a bar that was drawn, and taken away


def test_another_terminal_gets_colours(locked: Path) -> None:
    """So that the test above can fail."""
    code, shown = on_a_terminal(locked, *READS["verify"], columns=80)
    assert code == 0
    assert COLOUR.search(shown) is not None
