"""The portable engine: numpy alone, any width, many trajectories in step, each with its own step size."""

from __future__ import annotations

from dlnsym._validate import Array
from dlnsym.ensemble.engines import lockstep
from dlnsym.ensemble.engines.euclidean import Euclidean
from dlnsym.ensemble.engines.frames import Frames
from dlnsym.ensemble.engines.halves import Halves
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task

LANES_AT_A_TIME = 2048
"""Lanes of width 2 in step: numpy's cost for a call is then small beside that of the arithmetic, and a stage still fits
the cache."""


def coordinates(task: Task) -> lockstep.System:
    """Those in which the flow of a task is smooth, as far as there are some."""
    if task.depth == 1:
        return Euclidean(task)
    return Halves(task) if task.width == 2 else Frames(task)


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory until it ends."""
    return lockstep.run(coordinates(task), task, w0, max(16, LANES_AT_A_TIME * 4 // task.width**2))
