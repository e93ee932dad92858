"""The engine for stiff tasks: LSODA, one trajectory after the other, in the coordinates of the portable engine.

A trajectory is stiff where W is pulled to the minimisers at rates of σ_1², Lemma 3.4, while a small singular value
creeps along a plateau of the loss: an explicit method must take steps of the first length for the time of the second.
LSODA changes between Adams' methods and backward differentiation by itself; its order varies up to 12 and 5.
"""

from __future__ import annotations

import math
import sys
import threading
import warnings
from collections.abc import Callable

import numpy as np
from scipy.integrate import LSODA
from scipy.optimize import brentq

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines import control, crawling
from dlnsym.ensemble.engines.runaways import Watch
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.flow.chart import LaneChart
from dlnsym.flow.euclidean import Euclidean
from dlnsym.flow.lanes import Lanes
from dlnsym.flow.singular import LogSingular
from dlnsym.flow.terms import Gradient

DIFFERENCE = float(np.sqrt(np.finfo(np.float64).eps))
"""Step of a difference quotient, relative to an entry of size 1."""

MOST_STEPS = 5_000
"""A trajectory that takes more of them goes on with the engine for large widths."""

MOST_HALVED = 1_200
"""A root above 1e-300 is found within so many halvings of its bracket; most take ten."""

_ALONE = threading.Lock()
"""LSODA keeps its variables in static memory, which two trajectories at a time would share."""


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory to its end."""
    # in singular coordinates whatever the width: the relative error of a singular value is what counts on a plateau
    shape = task.loss.shape
    chart: LaneChart = Euclidean(shape) if task.depth == 1 else LogSingular(task.depth, shape, task.rank)
    lanes = Lanes(chart, Gradient(chart, task.loss))
    n = len(w0)
    w, loss, time = w0.copy(), np.asarray(task.loss.value(w0)), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    for k in np.flatnonzero(loss > task.tol):
        lane = _Lane(lanes, task, w0[k : k + 1])
        with _ALONE, warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")  # what LSODA warns of, it also reports
            status[k] = lane.to_its_end()
        w[k], loss[k], time[k], steps[k] = lane.matrix(), lane.loss(lane.state), lane.state[0, -1], lane.steps
    return crawling.finished(task, Outcomes(w0, w, loss, time, steps, status))


class _Lane:
    """One trajectory: its state (1, m), of which LSODA moves the entries that are finite."""

    def __init__(self, lanes: Lanes, task: Task, w0: Array) -> None:
        self.lanes, self.task = lanes, task
        self.state, self.constants = lanes.start(w0)
        self.free = np.isfinite(self.state[0])
        self.steps = 0

    def matrix(self) -> Array:
        w: Array = self.lanes.matrix(self.state, self.constants)[0]
        return w

    def loss(self, state: Array) -> float:
        return float(self.lanes.value(state, self.constants)[0])

    def to_its_end(self) -> float:
        """Move the state to where the trajectory ends."""
        task, start, aim = self.task, self.state[0, self.free], control.log_aim(self.task)
        solver = LSODA(self._rate, 0.0, start, math.inf, rtol=task.rtol, atol=task.rtol, jac=self._jacobian)
        loss = self.loss(self.state)
        watch = Watch(task.loss, task.depth, self.matrix(), float(np.linalg.norm(self.matrix())), 0.0, loss)
        while True:
            solver.step()
            after = self._at(solver.y)
            if solver.status == "failed" or not np.isfinite(solver.y).all():
                return Status.FAILED
            self.steps += 1
            loss, time = self.loss(after), float(after[0, -1])
            if time >= task.t_max:
                self._land(solver, lambda state: float(state[0, -1]) - task.t_max)
                self.state[0, -1] = task.t_max
                return Status.CONVERGED if self.loss(self.state) <= task.tol else Status.T_MAX
            if loss <= task.tol:
                self._land(solver, lambda state: aim - math.log(max(self.loss(state), sys.float_info.min)))
                return Status.CONVERGED
            self.state = after
            if self.steps >= MOST_STEPS:
                return control.CRAWLING
            status = watch.judge(time, loss, self.matrix, self._rests)
            if status is not None:
                return status

    def _rests(self) -> bool:
        parts = self.lanes.parts(self.state, self.constants)
        return self.steps > 50 and bool(self.lanes.chart.is_at_rest(parts, self.lanes.term.gradient(parts))[0])

    def _land(self, solver: LSODA, past: Callable[[Array], float]) -> None:
        """Where in the last step ``past`` becomes positive; the end of the step where it does not."""
        inside = solver.dense_output()

        def value(moment: float) -> float:
            return past(self._at(inside(moment)))

        ends = (value(solver.t_old), value(solver.t))
        if ends[0] < 0 < ends[1]:
            moment = brentq(
                value, solver.t_old, solver.t, xtol=1e-300, rtol=4 * np.finfo(np.float64).eps, maxiter=MOST_HALVED
            )
            landed = self._at(inside(moment))
        else:
            landed = self._at(solver.y)
        self.state = landed

    def _at(self, y: Array) -> Array:
        state = self.state.copy()
        state[0, self.free] = y
        return state

    def _rate(self, _: float, y: Array) -> Array:
        rate: Array = self._rates(y[None])[0]
        return rate

    def _rates(self, y: Array) -> Array:
        """(k, free entries) of as many states at once."""
        state = np.repeat(self.state, len(y), axis=0)
        state[:, self.free] = y
        rates: Array = self.lanes.rates(state, np.repeat(self.constants, len(y), axis=0))[:, self.free]
        return rates

    def _jacobian(self, _: float, y: Array) -> Array:
        """By differences, all in one call."""
        h = DIFFERENCE * np.maximum(np.abs(y), 1.0)
        rates = self._rates(np.concatenate([y[None], y + np.diag(h)]))
        jacobian: Array = ((rates[1:] - rates[0]) / h[:, None]).T
        return jacobian
