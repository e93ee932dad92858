"""Trials of the store that end processes or need a file system of their own; each is run as a process by the tests.

    python store_trials.py kills FOLDER EACH | limit FOLDER | disk FOLDER | locked FOLDER

What is imported and warmed up first is inherited by the processes that are forked and killed, so that a trial takes a
fraction of a second.
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # a process with one thread may be forked

import contextlib
import errno
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import numpy as np
import xarray
import zarr.registry
from engine_tasks import SHORT as TASK
from engine_tasks import Stored

from dlnsym.ensemble.fill import fill as fill_piece
from dlnsym.ensemble.store import Store, StoreError, StoreWriteError

COUNT, CHUNK, KILLS = 10, 4, 36
WHOLE = Stored(TASK, 3, 1e-2, COUNT)


def fill(folder: Path, count: int = COUNT) -> Store:
    return Stored(TASK, 3, 1e-2, count).fill(folder, CHUNK)


def forked(work: Callable[[], object], *, killed_after: float | None = None) -> int:
    """Do the work in another process, killed after some seconds; the signal that ended it, 0 if it came to its end."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    if killed_after is not None:
        time.sleep(killed_after)
        os.kill(pid, signal.SIGKILL)  # a process that has ended is still there to be waited for
    status = os.waitpid(pid, 0)[1]
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the process failed"
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def dies_at(step: int, folder: Path, work: Callable[[], object]) -> Callable[[], object]:
    """The work, killed at the given step that it takes in the file system: opening, renaming, making, removing."""

    def doomed() -> None:
        taken = 0

        def watch(event: str, args: tuple[object, ...]) -> None:
            nonlocal taken
            if event in ("open", "os.rename", "os.mkdir", "os.rmdir", "os.remove") and str(folder) in str(args[0]):
                taken += 1
                if taken == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        work()

    return doomed


def check_readable(folder: Path, expected: xarray.Dataset) -> None:
    """Plain readers find each trajectory as it will be, or marked as not stored; nothing half."""
    found = xarray.open_zarr(folder, chunks=None).load()
    there = found.status.values >= 0
    for name in expected.data_vars:
        np.testing.assert_array_equal(found[name].values[there], expected[name].values[: len(there)][there], name)


def kills(folder: Path, each: str = "1") -> None:
    """Kill before each step that a run takes in the file system, or each third with EACH = 3, and at random moments."""
    expected = WHOLE.outcomes(COUNT).to_dataset()
    zarr.registry.get_codec_class("crc32c")
    store, stem = folder / "runs.zarr", folder / "stem.zarr"

    def check() -> None:
        if store.exists():
            check_readable(store, expected)

    def finish() -> None:
        check()
        xarray.testing.assert_identical(fill(store).dataset(COUNT), expected)

    # 1. while the store grows and its last chunk is written again: before each step in the file system
    assert forked(lambda: fill(stem, 6)) == 0
    step, ended, steps = 1 - int(each), int(signal.SIGKILL), 0
    while ended:
        step, steps = step + int(each), steps + 1
        shutil.rmtree(store, ignore_errors=True)
        shutil.copytree(stem, store)
        ended = forked(dies_at(step, store, lambda: fill(store, 8)))
        assert forked(finish) == 0
    # 2. at random moments of a run, while it makes the store, computes, writes, reads; a store that was finished in
    # spite of it makes room for a new one.  Moments are parts of the time that a run takes, whatever the machine.
    shutil.rmtree(store)
    began = time.perf_counter()
    assert forked(lambda: fill(store)) == 0
    whole = time.perf_counter() - began
    shutil.rmtree(store)
    chance, killed = random.Random(5), 0
    while killed < KILLS:
        if forked(lambda: fill(store), killed_after=chance.uniform(0.0, whole)):
            killed += 1
            assert forked(check) == 0
        else:
            assert forked(finish) == 0
            shutil.rmtree(store)
    assert forked(finish) == 0
    print(f"killed before {steps - 1} steps in the file system, and {killed} times at random")


def refused(folder: Path, code: int, count: int = COUNT) -> None:
    """The store says in one line what the disk said, and stays readable."""
    expected = WHOLE.outcomes(count).to_dataset()
    before = int((xarray.open_zarr(folder, chunks=None).status >= 0).sum())
    try:
        fill(folder, count)
    except (StoreError, StoreWriteError) as error:
        message, cause = str(error), error.__cause__
    else:
        raise AssertionError("the disk refused nothing")
    assert isinstance(cause, OSError) and cause.errno == code, repr(cause)
    assert repr(str(folder)) in message and os.strerror(code) in message and "\n" not in message, message
    check_readable(folder, expected)
    assert int((xarray.open_zarr(folder, chunks=None).status >= 0).sum()) >= before
    print(message)


def begun(folder: Path) -> Path:
    """A store with one chunk in it."""
    store = folder / "runs.zarr"
    fill_piece(WHOLE.open(store, CHUNK), WHOLE.piece(0, CHUNK))
    return store


def finished(store: Path) -> None:
    xarray.testing.assert_identical(fill(store).dataset(COUNT), WHOLE.outcomes(COUNT).to_dataset())


def limit(folder: Path) -> None:
    """Files that may not grow beyond some bytes: the kernel refuses the rest of a chunk's values."""
    store = begun(folder)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    refused(store, errno.EFBIG)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    finished(store)


def disk(folder: Path) -> None:
    """A file system of its own (in a mount namespace that ends with the process): full, then read-only."""

    def mount(*options: str) -> None:
        subprocess.run(["mount", *options, str(folder)], check=True)

    mount("-t", "tmpfs", "-o", "size=512k", "tmpfs")
    store, filler = begun(folder), folder / "filler"
    for pages in (0, 3, 9):
        with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(bytes(4096)):
                pass
        os.truncate(filler, filler.stat().st_size - 4096 * pages)
        refused(store, errno.ENOSPC)
        filler.unlink()
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    try:
        WHOLE.open(folder / "new.zarr", CHUNK)
    except StoreError as error:
        print(error)
    assert sorted(p.name for p in folder.iterdir()) == ["filler", "runs.zarr"], "a store that was begun and not made"
    filler.unlink()
    finished(store)
    mount("-o", "remount,ro")
    finished(store)
    refused(store, errno.EROFS, COUNT + 1)


def locked(folder: Path) -> None:
    """A folder that its reader may not write in."""
    folder.chmod(0o755)
    store = begun(folder)
    for path in (store, *store.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    check_readable(store, WHOLE.outcomes(COUNT).to_dataset())
    if os.geteuid() == 0:
        os.seteuid(65534)  # root may write everywhere
    refused(store, errno.EACCES)
    os.seteuid(os.getuid())
    for path in (store, *store.rglob("*")):
        path.chmod(0o755)
    finished(store)


if __name__ == "__main__":
    {trial.__name__: trial for trial in (kills, limit, disk, locked)}[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
