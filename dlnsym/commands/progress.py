"""Bars for long work on the standard error stream: what is done, the rate, and the time left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from dlnsym._terminal import console


@contextmanager
def display(out: Any = None, *, unit: str | None = None) -> Iterator[Any]:
    """Rich's display of bars, which goes when the work ends; with the rate in units a second where a unit is given."""
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

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text("" if speed is None else f"{speed:,.{0 if speed >= 10 else 2}f} {unit}/s")

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        *([Rate()] if unit else []),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    out = out or console(stderr=True)
    # without a terminal there is nobody to watch, and a file gets the messages alone
    hidden = not out.is_terminal
    with Progress(*columns, console=out, transient=True, disable=hidden, speed_estimate_period=120) as shown:
        yield shown


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
