"""Trajectories of which W is kept at chosen times, besides the end: by any engine, from one time to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array, Flags
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.flow.chart import VANISHED
from dlnsym.manifold.decomposition import singular_values

if TYPE_CHECKING:
    import xarray

_ENDS = {"W": "W_end", "loss": "loss_end", "time": "time_end"}
"""What the variables of an outcome are called where those of the whole trajectory have their names."""


@dataclass(frozen=True, eq=False)
class Followed(Outcomes):
    """Outcomes, and W and the loss at ``times``: ``path`` (n, T, i, j) and ``path_loss`` (n, T).

    From its end on, a trajectory stays where it is.
    """

    times: tuple[float, ...]
    path: Array
    path_loss: Array

    @staticmethod
    def concatenate(parts: Sequence[Outcomes]) -> Followed:
        """One after the other, with the same times; at least one part."""
        whole: list[Followed] = [part for part in parts if isinstance(part, Followed)]
        ends = vars(Outcomes.concatenate(parts))
        found = Followed(
            **{f.name: ends[f.name] for f in fields(Outcomes)},
            times=whole[0].times,
            path=np.concatenate([p.path for p in whole]),
            path_loss=np.concatenate([p.path_loss for p in whole]),
        )
        vars(found)["effective_rank"] = ends["effective_rank"]
        return found

    def to_dataset(self, **attributes: Any) -> xarray.Dataset:
        """As that of outcomes, with ``W`` and ``loss`` over ``trajectory`` and ``time``; the ends are ``W_end``, …"""
        import xarray

        found = super().to_dataset(**attributes).rename(_ENDS)
        over = ("trajectory", "time")
        variables = {
            "W": ((*over, "row", "column"), self.path, "end-to-end matrix"),
            "loss": (over, self.path_loss, "loss E(W)"),
        }
        for name, (dims, values, meaning) in variables.items():
            found[name] = xarray.Variable(dims, values, {"long_name": meaning}, fastpath=True)
        return found.assign_coords(time=("time", np.array(self.times), {"long_name": "flow time, the t of eq. (1.7)"}))


def nothing(task: Task) -> Outcomes:
    """The outcomes of no trajectories of a task."""
    ends = Outcomes.none(task.shape)
    if not task.times:
        return ends
    count = len(task.times)
    known = {f.name: getattr(ends, f.name) for f in fields(Outcomes)}
    return Followed(**known, times=task.times, path=np.empty((0, count, *task.shape)), path_loss=np.empty((0, count)))


Engine = Callable[[Task, Array], Outcomes]


def begin(run: Engine, task: Task, w0: Array) -> Outcomes:
    """What an engine finds; beyond depth one, starts that are taken for the matrix 0 end where they are."""
    vanished = np.abs(w0).max(axis=(1, 2)) < VANISHED
    if task.depth == 1 or not vanished.any():
        return run(task, w0)
    found = _still(task, w0)
    if not vanished.all():
        moving = run(task, w0[~vanished])
        for f in fields(Outcomes):
            getattr(found, f.name)[~vanished] = getattr(moving, f.name)
    return found


def _still(task: Task, w0: Array) -> Outcomes:
    n, loss = len(w0), np.asarray(task.loss.value(w0), dtype=np.float64).copy()
    status = np.where(loss <= task.tol, Status.CONVERGED, Status.ORIGIN).astype(np.int8)
    return Outcomes(w0.copy(), w0.copy(), loss, np.zeros(n), np.zeros(n, dtype=np.int64), status)


LEAST_RATIO = 1e-8
"""Least ratio of the singular values of W from which a run goes on: below, W does not hold the least one to rounding
over this, and the run goes on from where it last did."""


def follow(run: Engine, task: Task, w0: Array) -> Outcomes:
    """What an engine finds, and W at every time of the task.

    A stretch begins from W at the time before, or, where that has lost its least singular value to rounding, from the
    last one that holds it.
    """
    if not task.times:
        return begin(run, task, w0)
    n, count = len(w0), len(task.times)
    path, path_loss = np.empty((n, count, *task.shape)), np.empty((n, count))
    w, loss, time = w0.copy(), np.asarray(task.loss.value(w0), dtype=np.float64).copy(), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.T_MAX, dtype=np.int8)
    base, base_time, base_steps = w0.copy(), np.zeros(n), np.zeros(n, dtype=np.int64)
    going = np.arange(n)
    for k, stop in enumerate((*task.times, task.t_max)):
        for since in np.unique(base_time[going]):
            some = going[base_time[going] == since]
            if stop > since:
                part = begin(run, replace(task, times=(), t_max=stop - since), base[some])
                w[some], loss[some], status[some] = part.W, part.loss, part.status
                time[some] = np.where(part.status == Status.T_MAX, stop, since + part.time)
                steps[some] = base_steps[some] + part.steps
        going = going[status[going] == Status.T_MAX]
        whole = going[_holds_all(w[going], task.rank)]
        base[whole], base_time[whole], base_steps[whole] = w[whole], stop, steps[whole]
        if k < count:
            path[:, k], path_loss[:, k] = w, loss
    return Followed(w0, w, loss, time, steps, status, task.times, path, path_loss)


def _holds_all(w: Array, rank: int | None) -> Flags:
    """Whether matrices (n, i, j) hold all their singular values, of which ``rank`` are not 0."""
    found = singular_values(w)[:, :rank]
    holds: Flags = found[:, -1] >= LEAST_RATIO * found[:, 0]
    return holds
