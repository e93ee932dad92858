"""Moves many trajectories at a time, each with a step size of its own, until each has ended.

A fixed number of lanes is kept busy: where a trajectory ends, the next one that waits takes its lane.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.engines import control
from dlnsym.ensemble.engines.dop853 import Stepper
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task


class System(Protocol):
    """The flow in some coordinates: states (n, m), whose last entry is flow time, and what each lane keeps, (n, k)."""

    def start(self, w0: Array) -> tuple[Array, Array]:
        """States at flow time 0, and what is kept."""

    def rate(self, state: Array, kept: Array, out: Array) -> None:
        """Write the rates of change at some states into ``out``, (n, m)."""

    def settle(self, state: Array) -> Array:
        """States brought back to where the flow keeps them."""

    def squares(self, error: Array, new: Array) -> Array:
        """Square of the size of an error, relative to the new state; (n,)."""

    def matrix(self, state: Array, kept: Array) -> Array:
        """W, (n, d, d)."""

    def loss(self, state: Array, kept: Array) -> Array:
        """The loss, (n,)."""

    def gone(self, state: Array) -> Flags | None:
        """Whether W is taken for 0; ``None`` where 0 is a place like any other."""

    def rests(self, state: Array, kept: Array) -> Flags:
        """Whether the largest singular value is at rest and no other one grows."""


@dataclass
class _Lanes:
    """Trajectories under way: their numbers (n,), states (n, m), what is kept (n, k), the book (n, len(BOOK))."""

    where: NDArray[np.int64]
    state: Array
    kept: Array
    book: Array

    def __len__(self) -> int:
        return len(self.where)

    def take(self, lanes: Any) -> _Lanes:
        return _Lanes(**{f.name: _rows(getattr(self, f.name), lanes) for f in fields(self)})

    def put(self, lanes: Any, others: _Lanes) -> None:
        for f in fields(self):
            getattr(self, f.name)[lanes] = getattr(others, f.name)


def _rows(a: Any, lanes: Any) -> Any:
    """Some rows, in the same order in memory."""
    return np.take(a.T, lanes, axis=-1).T if a.flags.f_contiguous else np.take(a, lanes, axis=0)


def run(system: System, task: Task, w0: Array, lanes_at_a_time: int) -> Outcomes:
    """Integrate every trajectory to its end."""
    n = len(w0)
    w, loss, time = w0.copy(), task.problem.value(w0), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    waiting = np.flatnonzero(loss > task.tol)
    stepper = Stepper()

    def load(number: int) -> _Lanes:
        nonlocal waiting
        where, waiting = waiting[:number], waiting[number:]
        return _Lanes(where, *system.start(w0[where]), control.opened(task, w0[where], loss[where]).T)

    lanes = load(lanes_at_a_time)
    while len(lanes):
        _advance(system, task, stepper, lanes)
        over = np.flatnonzero(lanes.book[:, _AT["status"]] != control.RUNNING)
        if not len(over):
            continue
        ended = lanes.take(over)
        at, book = ended.where, dict(zip(control.BOOK, ended.book.T, strict=True))
        w[at], loss[at], time[at] = system.matrix(ended.state, ended.kept), book["loss"], ended.state[:, -1]
        steps[at], status[at] = book["steps"], book["status"]
        more = load(len(over))
        lanes.put(over[: len(more)], more)
        if len(more) < len(over):
            lanes = lanes.take(np.setdiff1d(np.arange(len(lanes)), over[len(more) :]))
    return Outcomes(w0, w, loss, time, steps, status)


_AT = {name: k for k, name in enumerate(control.BOOK)}


def _advance(system: System, task: Task, stepper: Stepper, lanes: _Lanes) -> None:
    """Try one step of every lane."""
    before = dict(zip(control.BOOK, lanes.book.T, strict=True)) | {"t": lanes.state[:, -1]}
    h = before["h"]
    with np.errstate(all="ignore"):
        new, fifth, third = stepper.step(
            lambda state, out: system.rate(state, lanes.kept, out), lanes.state, h[:, None]
        )
        error = control.squared_error(h, system.squares(fifth, new), system.squares(third, new)) / task.rtol**2
        new = system.settle(new)

        def rests(idle: Flags) -> Flags:
            at_rest = np.zeros_like(idle)
            if idle.any():
                at_rest[idle] = system.rests(_rows(new, np.flatnonzero(idle)), _rows(lanes.kept, np.flatnonzero(idle)))
            return at_rest

        told = {"tol": task.tol, "log_aim": control.log_aim(task), "t_max": task.t_max}
        loss = system.loss(new, lanes.kept)
        taken, time, after = control.judged(
            control.OnArrays, before, told, new[:, -1], loss, error, system.gone(new), rests
        )
    new[:, -1] = time
    np.copyto(lanes.state, new, where=taken[:, None])
    for name, values in after.items():
        lanes.book[:, _AT[name]] = values
