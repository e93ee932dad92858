"""Moves many trajectories at a time, each with a step size of its own, until each has ended.

A fixed number of lanes is kept busy: where a trajectory ends, the next one that waits takes its lane.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array, Flags
from dlnsym.ensemble.engines import control, crawling
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.flow.lanes import Lanes
from dlnsym.flow.numbers import FLOATS
from dlnsym.flow.tableau import DOP853, moved, stages
from dlnsym.manifold.decomposition import Decomposition


@dataclass
class _UnderWay:
    """Trajectories under way: their numbers (n,), states (n, m), what stays (n, k), the notes (n, len(NOTES))."""

    where: NDArray[np.int64]
    state: Array
    constants: Array
    notes: Array

    def __len__(self) -> int:
        return len(self.where)

    def take(self, lanes: Any) -> _UnderWay:
        return _UnderWay(**{f.name: _rows(getattr(self, f.name), lanes) for f in fields(self)})

    def put(self, lanes: Any, others: _UnderWay) -> None:
        for f in fields(self):
            getattr(self, f.name)[lanes] = getattr(others, f.name)


def _rows(a: Any, lanes: Any) -> Any:
    """Some rows, in the same order in memory."""
    return np.take(a.T, lanes, axis=-1).T if a.flags.f_contiguous else np.take(a, lanes, axis=0)


def run(lanes: Lanes, task: Task, w0: Array, at_a_time: int) -> Outcomes:
    """Integrate every trajectory to its end."""
    n = len(w0)
    w, loss, time = w0.copy(), np.asarray(task.loss.value(w0)), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    waiting = np.flatnonzero(loss > task.tol)

    def load(number: int) -> _UnderWay:
        nonlocal waiting
        where, waiting = waiting[:number], waiting[number:]
        return _UnderWay(where, *lanes.start(w0[where]), control.opened(task, w0[where], loss[where]).T)

    ends: dict[int, tuple[Array, Array]] = {}
    now = load(at_a_time)
    while len(now):
        _advance(lanes, task, now)
        over = np.flatnonzero(now.notes[:, _AT["status"]] != control.RUNNING)
        if not len(over):
            continue
        ended = now.take(over)
        at, notes = ended.where, dict(zip(control.NOTES, ended.notes.T, strict=True))
        w[at], loss[at], time[at] = lanes.matrix(ended.state, ended.constants), notes["loss"], ended.state[:, -1]
        steps[at], status[at] = notes["steps"], notes["status"]
        ends.update(
            (int(at[k]), (ended.state[k : k + 1].copy(), ended.constants[k : k + 1].copy()))
            for k in np.flatnonzero(np.isin(status[at], crawling.TAKEN_ON))
        )
        more = load(len(over))
        now.put(over[: len(more)], more)
        if len(more) < len(over):
            now = now.take(np.setdiff1d(np.arange(len(now)), over[len(more) :]))

    def decomposed(some: NDArray[np.int64]) -> Decomposition:
        each = [lanes.chart.decomposed(lanes.parts(*ends[int(k)])) for k in some]
        return Decomposition(*(np.concatenate(parts) for parts in zip(*each, strict=True)))

    return crawling.finished(task, Outcomes(w0, w, loss, time, steps, status), decomposed)


_AT = {name: k for k, name in enumerate(control.NOTES)}


def _advance(lanes: Lanes, task: Task, now: _UnderWay) -> None:
    """Try one step of every lane."""
    before = dict(zip(control.NOTES, now.notes.T, strict=True)) | {"t": now.state[:, -1]}
    h = before["h"]
    with np.errstate(all="ignore"):
        found = stages(DOP853, FLOATS, lambda state: [lanes.rates(state[0], now.constants)], [now.state], h[:, None])
        (new,) = moved(FLOATS, [now.state], h[:, None], DOP853.b, found)
        fifth, third = (
            lanes.squares(FLOATS.combined(weights, [k for (k,) in found]), new, now.constants)
            for weights in DOP853.errors
        )
        error = control.squared_error(h, fifth, third) / task.rtol**2
        new = lanes.settle(new, now.constants)
        parts = lanes.parts(new, now.constants)

        def is_at_rest(idle: Flags) -> Flags:
            at_rest = np.zeros_like(idle)
            if idle.any():
                some = [each[idle] for each in parts]
                at_rest[idle] = lanes.chart.is_at_rest(some, lanes.term.gradient(some))
            return at_rest

        limits = {"tol": task.tol, "log_aim": control.log_aim(task), "t_max": task.t_max}
        descent = control.Descent(lanes.term.value(parts), lanes.chart.vanishes(parts), is_at_rest)
        taken, time, after = control.judged(FLOATS.operations, before, limits, new[:, -1], error, descent)
    new[:, -1] = time
    np.copyto(now.state, new, where=taken[:, None])
    for name, values in after.items():
        now.notes[:, _AT[name]] = values
