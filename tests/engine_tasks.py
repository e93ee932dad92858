"""Tasks for the engines of ensembles, and outcomes of two runs compared."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.ensemble import Outcomes, Status, fill
from dlnsym.ensemble.parallel import Piece, Progress
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.store import Store, open_store
from dlnsym.ensemble.task import Task

DIAGONAL = np.diag([0.58724, 1.447])
TARGET = np.array([[0.58724, 0.9], [-0.4, 1.447]])


def task(target: Any, mask: Any = None, depth: float = math.inf, **more: Any) -> Task:
    """A task with the diagonal observed, unless there is a mask."""
    target = np.asarray(target, dtype=float)
    mask = np.eye(*target.shape) if mask is None else np.asarray(mask, dtype=float)
    return Task(dln.CompletionProblem(target, mask), depth, **{"tol": 1e-15, **more})


def initial(seed: int, scale: float, width: int, start: int, stop: int, rank: int | None = None) -> Array:
    """Gaussian starts of square matrices."""
    return Gaussian(seed, scale, (width, width), rank).take(start, stop)


SHORT = task([[0.6, 0.1], [0.0, 1.4]], engine="portable", tol=1e-6, t_max=0.01)
"""One whose trajectories are over at once."""


@dataclass(frozen=True)
class Stored:
    """An ensemble for a store."""

    task: Task
    seed: int
    scale: float
    count: int

    def piece(self, start: int, stop: int) -> Piece:
        starts = Gaussian(self.seed, self.scale, self.task.shape, self.task.rank)
        return Piece(self.task, starts, start, stop)

    def outcomes(self, count: int) -> Outcomes:
        return self.piece(0, count).outcomes()

    def open(self, folder: Path, chunk: int) -> Store:
        piece = self.piece(0, 1)
        same = fill.experiment(self.task, piece.starts)
        return open_store(folder, same, Outcomes.none(self.task.shape), self.count, chunk)

    def fill(self, folder: Path, chunk: int, progress: Progress | None = None) -> Store:
        starts = self.piece(0, 1).starts
        return fill.stored(folder, self.task, starts, self.count, chunk, workers=1, progress=progress)


def picked(outcomes: Outcomes, which: Any) -> Outcomes:
    return Outcomes(**{each.name: getattr(outcomes, each.name)[which] for each in fields(Outcomes)})


def assert_same(one: Outcomes, other: Outcomes) -> None:
    """Bit by bit."""
    for each in fields(Outcomes):
        np.testing.assert_array_equal(getattr(one, each.name), getattr(other, each.name))


def assert_agree(found: Outcomes, other: Outcomes, job: Task, *, atol: float) -> None:
    """The same ends of a task by two engines, as far as the error that both are allowed lets one see."""
    np.testing.assert_array_equal(found.status, other.status)
    ended = np.isin(found.status, (Status.CONVERGED, Status.T_MAX))
    assert ended.any()
    np.testing.assert_allclose(found.W[ended], other.W[ended], rtol=0, atol=atol)
    np.testing.assert_allclose(found.time[ended], other.time[ended], rtol=1e-2)
    assert (found.loss[found.status == Status.CONVERGED] <= job.tol).all()
    np.testing.assert_allclose(job.loss.value(found.W), found.loss, rtol=1e-6)
    assert (found.time[found.status == Status.T_MAX] == job.t_max).all()
