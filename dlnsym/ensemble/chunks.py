"""Runs an ensemble in chunks on several processes, and hands them over as they finish."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass

from threadpoolctl import threadpool_limits

from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.initial import initial
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task

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
        task = self.task
        # one thread of linear algebra for each process, and the same bits for any number of them
        with threadpool_limits(1):
            return ENGINES[task.engine].run(task, initial(self.seed, self.scale, task.width, start, stop, task.rank))


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def bounds(count: int, chunk: int) -> list[tuple[int, int]]:
    """``range(count)`` in pieces of ``chunk``, as pairs (start, stop).

    >>> bounds(5, 2)
    [(0, 2), (2, 4), (4, 5)]
    """
    return [(start, min(start + chunk, count)) for start in range(0, count, chunk)]


def run(
    ensemble: Ensemble,
    pieces: list[tuple[int, int]],
    *,
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Iterator[tuple[int, Outcomes]]:
    """Integrate the pieces; yields (start, outcomes) in the order in which they finish.

    Uses the executor that is handed in, else ``workers`` processes (one for each core by default), else, with one
    worker or one piece, this process.  Not more than two pieces for each worker are under way at a time, so that
    memory does not grow with the number of pieces.
    """
    done = ensemble.count - sum(stop - start for start, stop in pieces)
    if progress:
        progress(done, ensemble.count)
    for start, outcomes in _finished(ensemble, pieces, min(workers or cores(), len(pieces)), executor):
        done += len(outcomes)
        yield start, outcomes
        if progress:
            progress(done, ensemble.count)


def _finished(
    ensemble: Ensemble, pieces: list[tuple[int, int]], workers: int, executor: Executor | None
) -> Iterator[tuple[int, Outcomes]]:
    if executor is None:
        if workers <= 1:
            for start, stop in pieces:
                yield start, ensemble.chunk(start, stop)
            return
        from loky import get_reusable_executor

        executor = get_reusable_executor(max_workers=workers)
    waiting = iter(pieces)
    running: dict[Future[Outcomes], int] = {}
    try:
        while True:
            for start, stop in waiting:
                running[executor.submit(ensemble.chunk, start, stop)] = start
                if len(running) >= 2 * max(workers, 1):
                    break
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()
    finally:
        for future in running:
            future.cancel()
