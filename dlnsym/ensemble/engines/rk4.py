"""The paper's own way: the classical Runge–Kutta scheme of order 4 with a fixed step in flow time, eq. (3.6)–(3.8).

Float64, singular coordinates, no error control and no return of U and V to orthogonality: the reference that other
engines are compared with.  Fourth order, four evaluations a step.
"""

from __future__ import annotations

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array, Flags
from dlnsym.ensemble.engines.runaways import FAR, Watch, extent
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.flow import tableau
from dlnsym.flow.numbers import FLOATS
from dlnsym.flow.points import FloatPoint
from dlnsym.flow.singular import Singular
from dlnsym.flow.terms import Gradient

MOST_STEPS = 10_000_000
LOOK_EVERY = 64
"""Steps after which it is looked which trajectories run to infinity."""


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory with steps of ``task.step``; the last one is cut to end at ``t_max``."""
    if task.step is None:
        raise ValueError("step is None; expected a number > 0, the step in flow time")
    chart = Singular(FLOATS, task.depth, task.loss.shape, task.rank)
    term = Gradient(chart, task.loss)
    n = len(w0)
    w, loss, time = w0.copy(), np.asarray(task.loss.value(w0)), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    where = np.flatnonzero(loss > task.tol)
    here = chart.start(FloatPoint(w0[where]))
    far = FAR * extent(task.loss)
    sizes = np.linalg.norm(w0, axis=(1, 2))
    watches = [
        Watch(task.loss, task.depth, *each) for each in zip(w0, sizes.tolist(), [0.0] * n, loss.tolist(), strict=True)
    ]
    count = 0
    while len(where):
        before = min(count * task.step, task.t_max)
        count += 1
        t = min(count * task.step, task.t_max)
        with np.errstate(all="ignore"):  # what a step that is too long does is counted as failed
            new = tableau.step(tableau.RK4, FLOATS, lambda state: term.motion(state).rates, here, t - before)
            at = chart.matrix(new)
        finite: Flags = np.all(np.isfinite(at), axis=(1, 2))
        at = np.where(finite[:, None, None], at, chart.matrix(here))
        now = np.asarray(task.loss.value(at))
        out_of_time = np.full(len(where), t >= task.t_max or count >= MOST_STEPS)
        low = now <= task.tol
        away = np.zeros(len(where), dtype=np.bool_)
        if count % LOOK_EVERY == 0:
            sizes = np.linalg.norm(at, axis=(1, 2))
            for k in np.flatnonzero(sizes > far):
                away[k] = watches[where[k]].runs_away(float(sizes[k]), float(now[k]), at[k].copy)
        over: Flags = ~finite | low | out_of_time | away
        if over.any():
            end = where[over]
            w[end], loss[end], time[end], steps[end] = at[over], now[over], t, count
            reason = np.full(len(where), Status.STALLED, dtype=np.int8)
            if t >= task.t_max:
                reason[:] = Status.T_MAX
            reason[away] = Status.RUNAWAY
            reason[low] = Status.CONVERGED
            reason[~finite] = Status.FAILED
            status[end] = reason[over]
        where = where[~over]
        here = [component[~over] for component in new]
    return Outcomes(w0, w, loss, time, steps, status)
