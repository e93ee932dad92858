"""The portable engine: numpy alone, any shape, many trajectories in step, each with its own step size."""

from __future__ import annotations

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines import lockstep
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.flow.chart import LaneChart
from dlnsym.flow.euclidean import Euclidean
from dlnsym.flow.halves import Halves
from dlnsym.flow.lanes import Lanes
from dlnsym.flow.singular import LogSingular
from dlnsym.flow.terms import Gradient

LANES_AT_A_TIME = 2048
"""Lanes of width 2 in step: numpy's cost for a call is then small beside that of the arithmetic, and a stage still fits
the cache."""


def chart(task: Task) -> LaneChart:
    """The one in which the flow of a task is smooth, as far as there is one."""
    if task.depth == 1:
        return Euclidean(task.loss.shape)
    if task.loss.shape == (2, 2):
        return Halves(task.depth, task.rank)
    return LogSingular(task.depth, task.loss.shape, task.rank)


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory until it ends."""
    of = chart(task)
    m, n = task.loss.shape
    return lockstep.run(Lanes(of, Gradient(of, task.loss)), task, w0, max(16, LANES_AT_A_TIME * 4 // (m * n)))
