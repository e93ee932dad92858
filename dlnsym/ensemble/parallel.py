"""Pieces of an ensemble on the processors of this machine or of a cluster, by joblib, as they finish."""

from __future__ import annotations

import os
import signal
import threading
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeVar

from threadpoolctl import threadpool_limits

from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.paths import follow
from dlnsym.ensemble.starts import Starts
from dlnsym.ensemble.task import Task

Done = TypeVar("Done")

Progress = Callable[[int, int], None]
"""Called with the number of trajectories done and the number of all."""


@dataclass(frozen=True)
class Piece:
    """Trajectories ``start`` to ``stop`` of a task."""

    task: Task
    starts: Starts
    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def outcomes(self) -> Outcomes:
        """Integrate them in this process, and compute their effective ranks."""
        engine = ENGINES[self.task.engine]
        # one thread of linear algebra for each process, and the same bits for any number of them; threads would share
        # the limit, and an engine that runs on them uses no such library
        with nullcontext() if engine.threads else threadpool_limits(1):
            outcomes = follow(engine.run, self.task, self.starts.take(self.start, self.stop))
            _ = outcomes.effective_rank  # computed once, and kept
        return outcomes


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def pieces(task: Task, starts: Starts, bounds: Iterable[tuple[int, int]]) -> list[Piece]:
    """The pieces between bounds (start, stop)."""
    return [Piece(task, starts.piece(start, stop), start, stop) for start, stop in bounds]


def bounds(count: int, chunk: int) -> list[tuple[int, int]]:
    """``range(count)`` in pieces of ``chunk``, as pairs (start, stop).

    >>> bounds(5, 2)
    [(0, 2), (2, 4), (4, 5)]
    """
    return [(start, min(start + chunk, count)) for start in range(0, count, chunk)]


def finished(
    work: Callable[[Piece], Done], todo: list[Piece], *, workers: int | None = None, threads: bool = False
) -> Iterator[tuple[Piece, Done]]:
    """(piece, work(piece)) in the order of finishing.

    Runs on ``workers`` processes, or ``threads`` of this one (one for each core by default); with one worker or one
    piece, on this thread.  Not more than two pieces for each worker are under way at a time, so that memory does not
    grow with the number of pieces.  Raises ``ChildProcessError`` when a process dies.
    """
    from joblib import Parallel, delayed
    from joblib.externals.loky.process_executor import BrokenProcessPool

    size = max(1, min(workers or cores(), len(todo)))
    pool = Parallel(size, backend="threading" if threads else "loky", return_as="generator_unordered", batch_size=1)
    try:
        with _uninterrupted():
            results = pool(delayed(numbered)(work, piece) for piece in todo)
        with _closed_in_silence(results):
            for result in results:  # noqa: UP028 -- `yield from` would close them itself, with a warning
                yield result
    except BrokenProcessPool as error:
        raise ChildProcessError("a process that computes a chunk died; expected it to finish") from error


@contextmanager
def _closed_in_silence(results: Generator[Any, None, None]) -> Iterator[None]:
    """joblib warns of tasks that are given up; whoever gives them up knows."""
    try:
        yield
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            results.close()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C reaches no process that starts within, from its first moment on: this one ends it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def numbered(work: Callable[[Piece], Done], piece: Piece) -> tuple[Piece, Done]:
    """What :func:`finished` and a cluster do for one piece."""
    return piece, work(piece)


def reported(
    results: Iterable[tuple[Piece, Done]], done: int, total: int, progress: Progress | None
) -> Iterator[tuple[Piece, Done]]:
    """The results, with progress reported after each; ``done`` of ``total`` trajectories are done at the start."""
    if progress:
        progress(done, total)
    for piece, result in results:
        done += len(piece)
        yield piece, result
        if progress:
            progress(done, total)
