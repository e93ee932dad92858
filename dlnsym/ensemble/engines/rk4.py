"""The paper's own way: the classical Runge–Kutta scheme of order 4 with a fixed step in flow time, eq. (3.6)–(3.8).

Float64, singular coordinates, no error control and no return of U and V to orthogonality: the reference that other
engines are compared with.  Fourth order, four evaluations a step.
"""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array, Flags
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target
from dlnsym.manifold.decomposition import decompose

MOST_STEPS = 10_000_000

Coordinates = tuple[Array, Array, Array]
"""U (n, d, d), σ (n, d), V (n, d, d)."""


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory with steps of ``task.step``; the last one is cut to end at ``t_max``."""
    if task.step is None:
        raise ValueError("step is None; expected a number > 0, the step in flow time")
    flow = _Flow(task)
    n = len(w0)
    w, loss, time = w0.copy(), task.problem.value(w0), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    where = np.flatnonzero(loss > task.tol)
    here = flow.start(w0[where])
    count = 0
    while len(where):
        before = min(count * task.step, task.t_max)
        count += 1
        t = min(count * task.step, task.t_max)
        with np.errstate(over="ignore", invalid="ignore"):  # what a step that is too long does is counted as failed
            new = flow.step(here, t - before)
            at = flow.matrix(new)
        finite: Flags = np.all(np.isfinite(at), axis=(1, 2))
        at = np.where(finite[:, None, None], at, flow.matrix(here))
        now = task.problem.value(at)
        out_of_time = np.full(len(where), t >= task.t_max or count >= MOST_STEPS)
        low = now <= task.tol
        over: Flags = ~finite | low | out_of_time
        if over.any():
            end = where[over]
            w[end], loss[end], time[end], steps[end] = at[over], now[over], t, count
            reason = np.full(len(where), Status.STALLED, dtype=np.int8)
            if t >= task.t_max:
                reason[:] = Status.T_MAX
            reason[low] = Status.CONVERGED
            reason[~finite] = Status.FAILED
            status[end] = reason[over]
        where = where[~over]
        here = (new[0][~over], new[1][~over], new[2][~over])
    return Outcomes(w0, w, loss, time, steps, status)


class _Flow:
    """Theorem 3.2 for a batch."""

    def __init__(self, task: Task) -> None:
        self.problem = task.problem
        self.rank = task.rank or task.width
        i, l = self._pairs = np.triu_indices(task.width, 1)
        # two singular values that are and stay 0 do not turn each other
        self._turning = (i < self.rank) & (l < task.width)
        self._depth = task.depth

    def start(self, w0: Array) -> Coordinates:
        u, sigma, vt = decompose(w0)
        sigma[:, self.rank :] = 0.0
        return u, sigma, vt.swapaxes(1, 2)

    def matrix(self, at: Coordinates) -> Array:
        u, sigma, v = at
        w: Array = (u * sigma[:, None, :]) @ v.swapaxes(1, 2)
        return w

    def rate(self, at: Coordinates) -> Coordinates:
        u, sigma, v = at
        gradient = numpy_target.gradient_entry(self.matrix(at), self.problem.target, self.problem.mask)
        g = u.swapaxes(1, 2) @ gradient @ v
        i, l = (index[self._turning] for index in self._pairs)
        turned = []
        for frame, turn in ((u, numpy_target.left_rate), (v, numpy_target.right_rate)):
            a = np.zeros_like(g)
            a[:, i, l] = turn(sigma[:, i], sigma[:, l], g[:, i, l], g[:, l, i], self._depth)
            a[:, l, i] = -a[:, i, l]
            turned.append(frame @ a)
        dsigma = numpy_target.singular_rate(sigma, g.diagonal(axis1=1, axis2=2), self._depth)
        dsigma[:, self.rank :] = 0.0
        return turned[0], dsigma, turned[1]

    def step(self, at: Coordinates, h: float) -> Coordinates:
        one = self.rate(at)
        two = self.rate(_moved(at, one, h / 2))
        three = self.rate(_moved(at, two, h / 2))
        four = self.rate(_moved(at, three, h))
        u, sigma, v = (
            x + h / 6 * (a + 2 * b + 2 * c + d) for x, a, b, c, d in zip(at, one, two, three, four, strict=True)
        )
        return u, sigma, v


def _moved(at: Coordinates, rate: Coordinates, h: float) -> Coordinates:
    u, sigma, v = (x + h * dx for x, dx in zip(at, rate, strict=True))
    return u, sigma, v
