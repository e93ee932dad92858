"""An ensemble into a store: what is missing is computed, and an error says what was kept."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import Any

from dlnsym.ensemble import cluster
from dlnsym.ensemble.parallel import Piece, Progress, finished, pieces, reported
from dlnsym.ensemble.paths import nothing
from dlnsym.ensemble.starts import Starts
from dlnsym.ensemble.store import Store, StoreError, StoreWriteError, open_store
from dlnsym.ensemble.task import Task


def experiment(task: Task, starts: Starts) -> dict[str, Any]:
    """What an experiment is, apart from its count, as plain JSON values."""
    # tuples become lists, as they will be when they are read again
    return dict(json.loads(json.dumps({**starts.to_json(), **task.to_json()}, allow_nan=False)))


def stored(
    path: str | os.PathLike[str],
    task: Task,
    starts: Starts,
    count: int,
    chunk: int,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress | None = None,
    *,
    threads: bool = False,
) -> Store:
    """The store of an ensemble, filled: by processes of this machine, or by the cluster of a Dask scheduler.

    Each chunk is written by the process that computed it.  Raises as :func:`~.store.open_store` before any work is
    done, and ``StoreWriteError`` when the disk refuses; then, as after Ctrl-C, what was stored before is kept, the
    error's note says how much it is, and the same call resumes.
    """
    store = open_store(path, experiment(task, starts), nothing(task), count, chunk)
    todo, total = pieces(task, starts, store.pending(count)), store.reach(count)
    work = partial(fill, store)

    def results() -> Iterator[tuple[Piece, None]]:
        if scheduler is not None and todo:
            return cluster.finished(work, todo, scheduler, store.folder)
        return finished(work, todo, workers=workers, threads=threads)

    try:
        for _ in reported(results(), total - sum(map(len, todo)), total, progress):
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
    return store


def fill(store: Store, piece: Piece) -> None:
    """Compute one chunk and store it, in any process that sees the folder."""
    store.write(piece.start, piece.outcomes())


def _kept(store: Store, count: int) -> str:
    total = store.reach(count)
    done = total - sum(stop - start for start, stop in store.pending(count))
    return f"{done} of {total} trajectories are stored in {str(store.folder)!r}; the same call resumes"
