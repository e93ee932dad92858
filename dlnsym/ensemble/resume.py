"""An ensemble into a store: opens or makes it, computes what is missing, and says what was kept when it breaks off."""

from __future__ import annotations

import os
from concurrent.futures import Executor
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import partial
from pathlib import Path

from dlnsym.ensemble import chunks, cluster
from dlnsym.ensemble.store import Store, StoreError, StoreWriteError

UNDER_WAY = 256
"""Chunks handed to a cluster at a time, for any number of its workers."""


def ensemble(
    path: str | os.PathLike[str],
    whole: chunks.Ensemble,
    chunk: int,
    workers: int | None,
    scheduler: str | None,
    progress: chunks.Progress | None,
) -> Store:
    """The store of an ensemble, filled: by processes of this machine, or by the cluster of a Dask scheduler."""
    store = open_store(path, whole, chunk)
    run(store, whole.count, workers=workers, scheduler=scheduler, progress=progress)
    return store


def open_store(path: str | os.PathLike[str], ensemble: chunks.Ensemble, chunk: int) -> Store:
    """The store of an ensemble, made if it does not exist, with room for it, checked before any work is done.

    A store keeps the chunk that it was made with.  Raises ``TypeError`` for a path that is none, ``StoreError``
    for a folder that this ensemble cannot be stored in: of something else, of another experiment, damaged, read-only.
    """
    folder = _folder(path)
    try:
        there = folder.exists() and any(folder.iterdir())
    except OSError as error:
        raise StoreError(f"store is {str(folder)!r}, which cannot be read: {error.strerror}") from error
    if not there:
        Store.create(folder, ensemble, chunk)
    store = Store(folder)
    store.check_experiment(ensemble)
    store.check_values()
    if store.count < ensemble.count or store.pending(ensemble.count):
        store.check_version()
        store.check_writable()
    return store.grown(ensemble.count)


def run(
    store: Store,
    count: int,
    *,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: chunks.Progress | None = None,
) -> None:
    """Compute and store whatever of the first ``count`` trajectories is not stored.

    Each chunk is written by the process that computed it.  Raises ``StoreWriteError`` when the disk refuses; then, as
    after Ctrl-C, what was stored before is kept, the error's note says how much it is, and the same call resumes.
    """
    pieces, total = store.pending(count), store.reach(count)
    work = partial(fill, str(store.folder))
    try:
        with _executor(store, scheduler if pieces else None) as executor:
            under_way = workers if executor is None else UNDER_WAY
            for _ in chunks.run(work, pieces, total=total, workers=under_way, executor=executor, progress=progress):
                pass
    except BaseException as error:
        with suppress(StoreError):
            error.add_note(_kept(store, count))
        raise
    if store.pending(count):
        raise StoreWriteError(
            f"store is {str(store.folder)!r}, in which what the workers wrote does not appear; "
            "expected a folder that every worker shares, under one path"
        )
    store.tidy()


def fill(folder: str, start: int, stop: int) -> range:
    """Compute one chunk of the experiment of a store, and store it; for any process that sees the folder."""
    path = Path(folder)
    if not path.is_dir():
        raise StoreWriteError(
            f"store is {folder!r}, which a worker does not see; expected a folder that every worker shares"
        )
    store = Store(path)
    store.check_version()
    store.write(start, store.ensemble.chunk(start, stop))
    return range(start, stop)


def _executor(store: Store, scheduler: str | None) -> AbstractContextManager[Executor | None]:
    return nullcontext() if scheduler is None else cluster.executor(scheduler, store.folder)


def _kept(store: Store, count: int) -> str:
    total = store.reach(count)
    stored = total - sum(stop - start for start, stop in store.pending(count))
    return f"{stored} of {total} trajectories are stored in {str(store.folder)!r}; the same call resumes"


def _folder(path: object) -> Path:
    """The absolute path of a store, whose parent exists."""
    expected = "expected a path of a folder, whose parent exists"
    if not isinstance(path, str | os.PathLike):
        raise TypeError(f"store is {path!r}, of type {type(path).__name__}; {expected}")
    name = os.fspath(path)
    if not isinstance(name, str):
        raise TypeError(f"store is {path!r}, of type {type(path).__name__}; {expected}")
    if not name or "\0" in name or "://" in name:
        raise StoreError(f"store is {name!r}; {expected}")
    try:
        folder = Path(name).absolute()
    except OSError:
        raise StoreError(f"store is {name!r}, in the current folder, which is gone; {expected}") from None
    if folder.exists() and not folder.is_dir():
        raise StoreError(f"store is {name!r}, which is a file; {expected}")
    if not folder.parent.is_dir():
        raise StoreError(f"store is {name!r}, in a folder that does not exist; {expected}")
    return folder
