"""Bars for long work on the standard error stream: what is done, the rate, and the time left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from dlnsym._shared.terminal import console


@contextmanager
def display(out: Any = None, *, unit: str | None = None, of_work: bool = False) -> Iterator[Any]:
    """Rich's display of bars, which goes when the work ends; with the rate in units a second where a unit is given.

    A bar ``of_work`` is one of expected seconds: it shows a share, and the time left once enough is done to say.
    """
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Left(ProgressColumn):
        """The time that is left at the pace of the last part of what is done; nothing before there is one."""

        def __init__(self) -> None:
            super().__init__()
            self.seen: list[tuple[float, float]] = []

        def render(self, task: Task) -> Text:
            self.seen.append((task.elapsed or 0.0, task.completed))
            seconds = time_left(self.seen, task.total or 0.0)
            return Text("" if seconds is None else f"about {seconds:.0f} s left")

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text("" if speed is None else f"{speed:,.{0 if speed >= 10 else 2}f} {unit}/s")

    counting = (
        MofNCompleteColumn(),
        *([Rate()] if unit else []),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    working = (TextColumn("{task.percentage:.0f} %"), TimeElapsedColumn(), Left())
    columns = (TextColumn("{task.description}"), BarColumn(), *(working if of_work else counting))
    out = out or console(stderr=True)
    # without a terminal there is nobody to watch, and a file gets the messages alone
    hidden = not out.is_terminal
    with Progress(*columns, console=out, transient=True, disable=hidden, speed_estimate_period=120) as shown:
        yield shown


ENOUGH_DONE, ENOUGH_SECONDS = 0.05, 2.0
"""The share of the work, and the time, from which the rest is foretold."""
RECENT_DONE, RECENT_SECONDS = 0.1, 20.0
"""The share of the work, and the time, whose pace counts: a machine may get busier while one waits."""


def time_left(seen: list[tuple[float, float]], total: float) -> float | None:
    """Seconds that are left of some work, of which ``seen`` says what was done after how many seconds.

    The pace is that of the last part; None where too little is done to say.

    >>> time_left([(0.0, 0.0), (10.0, 20.0)], 80.0), time_left([(0.0, 0.0), (10.0, 1.0)], 80.0)
    (30.0, None)
    >>> time_left([(0.0, 0.0), (10.0, 40.0), (50.0, 50.0)], 80.0)   # slower of late
    120.0
    """
    if not seen or total <= 0:
        return None
    elapsed, done = seen[-1]
    if done < ENOUGH_DONE * total or elapsed < ENOUGH_SECONDS:
        return None
    recent = (s for s in reversed(seen) if done - s[1] >= RECENT_DONE * total and elapsed - s[0] >= RECENT_SECONDS)
    since, before = next(recent, (0.0, 0.0))
    return (elapsed - since) * (total - done) / (done - before)


@contextmanager
def bar(what: str, unit: str) -> Iterator[Callable[[int, int], None]]:
    """Within it, call what it gives with the number done and the number of all."""
    with display(unit=unit) as shown:
        tasks: list[Any] = []

        def update(done: int, total: int) -> None:
            if not tasks:
                # what an earlier run did is no part of this one's rate
                tasks.append(shown.add_task(what, total=total, completed=done))
            else:
                shown.update(tasks[0], completed=done)

        yield update
