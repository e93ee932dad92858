"""The store when processes are killed and disks refuse; see ``store_trials.py``."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

TRIALS = Path(__file__).parents[1] / "store_trials.py"


def trial(name: str, folder: Path, *more: str, before: tuple[str, ...] = ()) -> str:
    command = [*before, sys.executable, "-W", "error", str(TRIALS), name, str(folder), *more]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=540)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def mounts(folder: Path) -> bool:
    """Whether this user may mount a file system in a namespace of its own."""
    command = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.slow
def test_killed_at_any_moment_nothing_is_lost(tmp_path: Path) -> None:
    said = re.search(
        r"killed before (\d+) steps in the file system, and (\d+) times at random", trial("kills", tmp_path, "3")
    )
    assert said is not None
    assert int(said[1]) >= 25 and int(said[2]) == 36, said[0]


def test_disk_that_refuses(tmp_path: Path) -> None:
    """A limit on the size of files; where one may mount a file system, also one that is full, then read-only."""
    assert "which refuses more: File too large" in trial("limit", tmp_path)
    if mounts(tmp_path):
        said = trial("disk", tmp_path, before=("unshare", "-rm"))
        assert "which refuses more: No space left on device" in said
        assert "which cannot be made: No space left on device" in said
        assert "which cannot be written: Read-only file system" in said


def test_folder_that_may_not_be_written() -> None:
    with tempfile.TemporaryDirectory() as folder:  # unlike those of pytest, others may look into it
        assert "which cannot be written: Permission denied" in trial("locked", Path(folder))
