"""The portable engine: numpy alone, any width, all trajectories in step, each with its own step size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.engines import dop853
from dlnsym.ensemble.engines.frames import Frames
from dlnsym.ensemble.engines.plain import Plain
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task

LANDING = 1e-6
"""A converged trajectory ends with a loss between (1 − LANDING) tol and tol, so that its end is a point of its orbit
and not of the steps taken."""

MOST_STEPS = 100_000

MOST_REFUSALS = 60
"""Steps that may fail one after the other; each is at most half as long as the one before."""

_RUNNING = -1


@dataclass
class _Lanes:
    """The trajectories that still run; one row each."""

    where: NDArray[np.int64]
    state: Array
    first: Array
    h: Array
    loss: Array
    steps: NDArray[np.int64]
    tries: NDArray[np.int64]
    refused: NDArray[np.int64]
    flow: Flags
    mark_time: Array
    mark_loss: Array

    def keep(self, rows: Flags) -> None:
        for name, values in vars(self).items():
            setattr(self, name, values[rows])


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory until it ends."""
    system = Plain(task) if task.depth == 1 else Frames(task)
    n = len(w0)
    w, loss, time = w0.copy(), task.problem.loss(w0), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, _RUNNING, dtype=np.int8)
    status[loss <= task.tol] = Status.CONVERGED
    state = system.start(w0)
    flow = np.zeros(n, dtype=bool)
    first = system.rate(state, flow)
    fresh = np.zeros(n, dtype=np.int64)
    lanes = _Lanes(
        np.arange(n), state, first, 0.01 / _largest(first), loss, fresh, fresh, fresh, flow, np.zeros(n), loss
    )
    lanes.keep(status == _RUNNING)
    while len(lanes.where):
        ended = _advance(system, task, lanes)
        over = ended != _RUNNING
        if over.any():
            at = lanes.where[over]
            w[at] = system.matrix(lanes.state[over])
            loss[at], time[at] = lanes.loss[over], lanes.state[over, -1]
            steps[at], status[at] = lanes.steps[over], ended[over]
            lanes.keep(~over)
    return Outcomes(w0, w, loss, time, steps, status)


def _largest(rates: Array) -> Array:
    largest: Array = np.maximum(np.abs(rates[:, :-1]).max(axis=1), 1e-300)
    return largest


def _advance(system: Frames | Plain, task: Task, lanes: _Lanes) -> NDArray[np.int8]:
    """Try one step of every lane; returns the status of each, −1 for those that go on."""
    remaining = task.t_max - lanes.state[:, -1]
    h = np.where(lanes.flow, np.minimum(lanes.h, remaining), lanes.h)
    with np.errstate(all="ignore"):
        new, error = dop853.step(lambda s: system.rate(s, lanes.flow), lanes.state, lanes.first, h)
        ratio = np.abs(error[:, :-1]).max(axis=1) / task.rtol
        ratio = np.maximum(ratio, np.abs(error[:, -1]) / (task.rtol * new[:, -1]))
        ratio = np.where(np.isfinite(ratio), ratio, np.inf)
        factor = np.clip(0.9 * ratio**dop853.EXPONENT, 0.2, 8.0)
    good = ratio <= 1
    new = np.where(good[:, None], system.settle(new), lanes.state)
    last = lanes.flow & (h == remaining)
    new[last, -1] = task.t_max
    loss = task.problem.loss(system.matrix(new))
    # Along the flow the loss falls.  A step in which it does not is too long for stability, whatever its error.
    good &= loss <= lanes.loss * (1 + 1e-6)
    factor = np.where(good, factor, np.minimum(factor, 0.5))

    # a step past t_max is taken again on the clock of flow time, which can be read off exactly
    late = good & ~lanes.flow & (new[:, -1] > task.t_max)
    lanes.flow |= late
    # a step past the tolerance is taken again with the length at which log loss, taken as linear, gets there
    deep = good & ~late & (loss < (1 - LANDING) * task.tol) & (lanes.tries < 20)
    with np.errstate(all="ignore"):
        aim = np.log(lanes.loss / ((1 - LANDING / 2) * task.tol)) / np.log(lanes.loss / loss)
    lanes.tries = lanes.tries + deep
    lanes.refused = np.where(good, 0, lanes.refused + 1)
    lanes.h = np.where(late, remaining, np.where(deep, h * np.clip(aim, 0.01, 0.999), h * factor))

    taken = good & ~late & ~deep
    lanes.state = np.where(taken[:, None], new, lanes.state)
    renewed = taken | late
    lanes.first[renewed] = system.rate(lanes.state[renewed], lanes.flow[renewed])
    lanes.loss = np.where(taken, loss, lanes.loss)
    lanes.steps = lanes.steps + taken

    ended = np.full(len(h), _RUNNING, dtype=np.int8)
    ended[lanes.refused > MOST_REFUSALS] = Status.FAILED
    ended[lanes.steps >= MOST_STEPS] = Status.STALLED
    time = lanes.state[:, -1]
    decade = taken & (lanes.steps > 50) & (time > 10 * lanes.mark_time)
    if decade.any():
        flat = decade & (lanes.loss > 0.999 * lanes.mark_loss)
        ended[flat & system.stalled(lanes.state)] = Status.STALLED
        lanes.mark_time = np.where(decade, time, lanes.mark_time)
        lanes.mark_loss = np.where(decade, lanes.loss, lanes.mark_loss)
    ended[taken & system.origin(lanes.state)] = Status.ORIGIN
    ended[taken & (time >= task.t_max)] = Status.T_MAX
    ended[taken & (lanes.loss <= task.tol)] = Status.CONVERGED
    return ended
