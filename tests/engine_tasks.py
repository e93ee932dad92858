"""Tasks for the engines of ensembles, and outcomes of two runs compared."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any

import numpy as np

from dlnsym.ensemble import Outcomes, Status
from dlnsym.ensemble.task import Task, rows

DIAGONAL = np.diag([0.58724, 1.447])
TARGET = np.array([[0.58724, 0.9], [-0.4, 1.447]])


def task(target: Any, mask: Any = None, depth: float = math.inf, **more: Any) -> Task:
    """A task with the diagonal observed, unless there is a mask."""
    target = np.asarray(target, dtype=float)
    mask = np.eye(len(target)) if mask is None else np.asarray(mask, dtype=float)
    return Task(rows(target), rows(mask), depth=depth, **more)


SHORT = task([[0.6, 0.1], [0.0, 1.4]], engine="portable", tol=1e-6, t_max=0.01)
"""One whose trajectories are over at once."""


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
    np.testing.assert_allclose(job.problem.value(found.W), found.loss, rtol=1e-6)
    assert (found.time[found.status == Status.T_MAX] == job.t_max).all()
