"""Runs an ensemble in chunks on several processes, and hands them over as they finish."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sized
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TypeVar

from threadpoolctl import threadpool_limits

from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.initial import initial
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task

Done = TypeVar("Done", bound=Sized)

Progress = Callable[[int, int], None]
"""Called with the number of trajectories done and the number of all."""


@dataclass(frozen=True)
class Ensemble:
    """A task, and the starts of its trajectories."""

    task: Task
    seed: int
    scale: float
    count: int

    def chunk(self, start: int, stop: int) -> Outcomes:
        """Integrate trajectories ``start`` to ``stop`` in this process."""
        task, engine = self.task, ENGINES[self.task.engine]
        # one thread of linear algebra for each process, and the same bits for any number of them; threads would share
        # the limit, and an engine that runs on them uses no such library
        with nullcontext() if engine.threads else threadpool_limits(1):
            return engine.run(task, initial(self.seed, self.scale, task.width, start, stop, task.rank))

    def ranked(self, start: int, stop: int) -> Outcomes:
        """As :meth:`chunk`, with the effective ranks computed in this process too."""
        outcomes = self.chunk(start, stop)
        _ = outcomes.effective_rank  # computed once, and kept
        return outcomes


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def bounds(count: int, chunk: int) -> list[tuple[int, int]]:
    """``range(count)`` in pieces of ``chunk``, as pairs (start, stop).

    >>> bounds(5, 2)
    [(0, 2), (2, 4), (4, 5)]
    """
    return [(start, min(start + chunk, count)) for start in range(0, count, chunk)]


def balanced(count: int, chunk: int, workers: int | None) -> int:
    """A size near ``chunk`` for which every worker gets as many pieces as the others, when there is more than one.

    >>> balanced(20_000, 16_384, 2), balanced(500, 16_384, 2)
    (10000, 16384)
    """
    if count <= chunk:
        return chunk
    team = workers or cores()
    return -(-count // (-(-count // (chunk * team)) * team))


def run(
    work: Callable[[int, int], Done],
    pieces: list[tuple[int, int]],
    *,
    total: int,
    workers: int | None = None,
    executor: Executor | None = None,
    threads: bool = False,
    progress: Progress | None = None,
) -> Iterator[tuple[int, Done]]:
    """Do ``work(start, stop)`` for the pieces of ``range(total)``; yields (start, result) in the order of finishing.

    Uses the executor that is handed in, else ``workers`` processes, or ``threads`` of this one (one for each core by
    default), else, with one worker or one piece, this thread.  Not more than two pieces for each worker are under way
    at a time, so that memory does not grow with the number of pieces.  ``len`` of a result is the progress that it
    makes.  Raises ``ChildProcessError`` when a process dies.
    """
    done = total - sum(stop - start for start, stop in pieces)
    if progress:
        progress(done, total)
    size = min(workers or cores(), len(pieces))
    pool = ThreadPoolExecutor(size) if threads and size > 1 and executor is None else None
    with pool or nullcontext():
        yield from _reported(_finished(work, pieces, size, executor or pool), done, total, progress)


def _reported(
    results: Iterator[tuple[int, Done]], done: int, total: int, progress: Progress | None
) -> Iterator[tuple[int, Done]]:
    for start, result in results:
        done += len(result)
        yield start, result
        if progress:
            progress(done, total)


def _finished(
    work: Callable[[int, int], Done], pieces: list[tuple[int, int]], workers: int, executor: Executor | None
) -> Iterator[tuple[int, Done]]:
    if executor is not None:
        yield from _submitted(work, pieces, workers, executor)
    elif workers <= 1:
        for start, stop in pieces:
            yield start, work(start, stop)
    else:
        with _processes(workers) as pool:
            yield from _submitted(work, pieces, workers, pool)


@contextmanager
def _processes(workers: int) -> Iterator[Executor]:
    from loky import get_reusable_executor

    pool = get_reusable_executor(max_workers=workers)
    try:
        yield pool
    except BaseException as error:
        # nobody waits for what is under way any more, and it may take long
        pool.shutdown(wait=True, kill_workers=True)
        if isinstance(error, BrokenExecutor):
            raise ChildProcessError("a process that computes a chunk died; expected it to finish") from error
        raise


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


def _submitted(
    work: Callable[[int, int], Done], pieces: list[tuple[int, int]], workers: int, executor: Executor
) -> Iterator[tuple[int, Done]]:
    waiting = iter(pieces)
    running: dict[Future[Done], int] = {}
    try:
        while True:
            for start, stop in waiting:
                with _uninterrupted():
                    running[executor.submit(work, start, stop)] = start
                if len(running) >= 2 * max(workers, 1):
                    break
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()
    finally:
        for future in running:
            future.cancel()
