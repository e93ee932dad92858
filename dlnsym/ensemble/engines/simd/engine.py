"""Keeps the lanes busy: where a trajectory ends, the next one that waits takes its lane.

What crawls goes on with the engine for large widths: :mod:`~dlnsym.ensemble.engines.crawling`.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines import control, crawling, wide
from dlnsym.ensemble.engines.control import CRAWLING, RUNNING
from dlnsym.ensemble.engines.simd.field import Kind
from dlnsym.ensemble.engines.simd.step import Program, program
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.kernels.machine import compiled
from dlnsym.losses.protocol import Loss
from dlnsym.losses.residuals import LeastSquaresLoss
from dlnsym.manifold.decomposition import Decomposition, decompose

ROUNDS = 8
"""Steps that are tried before it is looked which lanes have ended."""

BENCH_BYTES = 2**19
"""Lanes under way take about so much memory."""

MOST_WIDTH = 24
MOST_COEFFICIENTS = 4
"""A loss may have so many coefficients for each multiplication in a product of matrices."""

PATIENCE, LEAST_PATIENCE = 4_000_000, 500
"""A trajectory of width d crawls after this many steps over d³, at least the other: by then the engine for large widths
would have brought it to its end; in half the time where residuals read single entries, for which it has machine code.
"""


def suits(loss: Loss, depth: float) -> bool:
    """Whether there is code for this: a sum of squares of linear measurements, of moderate width, beyond depth one."""
    if depth == 1 or not isinstance(loss, LeastSquaresLoss) or not 1 < max(loss.shape) <= MOST_WIDTH:
        return False
    m, n = loss.shape
    return len(loss.residuals().entries) <= MOST_COEFFICIENTS * m * n * max(m, n)


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory to its end."""
    # lanes do not turn the vectors of others against those of a singular value 0
    without = (decompose(w0).singular_values[:, : task.rank] == 0).any(axis=1)
    if not without.any():
        return _in_lanes(task, w0)
    lower, full = np.flatnonzero(without), np.flatnonzero(~without)
    place = np.argsort(np.concatenate([lower, full]))
    found = wide.run(task, w0[lower]), _in_lanes(task, w0[full])
    joined = (np.concatenate([getattr(part, each.name) for part in found])[place] for each in fields(Outcomes))
    return Outcomes(*joined)


def _in_lanes(task: Task, w0: Array) -> Outcomes:
    n = len(w0)
    loss = np.asarray(task.loss.value(w0))
    w, time = w0.copy(), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    to_do = np.flatnonzero(loss > task.tol)
    decomposed = None
    if len(to_do):
        job = _Job(task)
        ends = job.finish(job.states(wide.apart(task, w0[to_do])), control.opened(task, w0[to_do], loss[to_do]))
        size = job.kind.size
        notes = dict(zip(control.NOTES, ends[size:], strict=True))
        w[to_do], time[to_do] = job.matrices(ends[:size]), ends[size - 1]
        loss[to_do], steps[to_do] = notes["loss"], notes["steps"]
        status[to_do] = np.where(notes["status"] == RUNNING, CRAWLING, notes["status"])

        def decomposed(some: NDArray[np.int64]) -> Decomposition:
            u, sigma, vt = job.decomposed(ends[:size, np.searchsorted(to_do, some)])
            # singular values may have crossed
            order = np.argsort(-sigma, axis=1)[:, None, :]
            return Decomposition(
                np.take_along_axis(u, order, axis=2),
                np.take_along_axis(sigma, order[:, 0], axis=1),
                np.take_along_axis(vt, order.swapaxes(1, 2), axis=1),
            )

    return crawling.finished(task, Outcomes(w0, w, loss, time, steps, status), decomposed)


class _Job:
    """One task in the terms of the compiled code."""

    def __init__(self, task: Task) -> None:
        assert isinstance(task.loss, LeastSquaresLoss)
        m, n = task.loss.shape
        found = task.loss.residuals()
        count = len(found.aims)
        self.kind = Kind(m, n, task.rank or min(m, n), count, found.single, compiled.width())
        self.program: Program = program(self.kind)
        aims = np.zeros(len(found.entries))
        if found.single:
            aims[:] = found.aims
            self.where = np.stack([found.entries // n, found.entries % n], axis=1).ravel()
        else:
            lengths = np.diff(found.starts)
            aims[found.starts[:-1][lengths > 0]] = found.aims[lengths > 0]
            self.where = np.concatenate([np.stack([found.starts[:-1], lengths], axis=1).ravel(), found.entries])
        pairs = np.stack([aims, found.coefficients], axis=1).ravel()
        self.data = np.concatenate([[task.depth, 1.0 / task.depth], pairs])
        self.limits = np.array([task.tol, control.log_aim(task), task.t_max, task.rtol**-2.0])

    def states(self, known: Decomposition) -> Array:
        """At flow time 0, (size, n)."""
        k, n = self.kind.rank, len(known.U)
        u, sigma, vt = known
        v = vt[:, :k].swapaxes(1, 2)
        with np.errstate(divide="ignore"):  # a singular value may be 0
            log_sigma = np.log(sigma[:, :k])
        rest = np.zeros((n, self.kind.pairs + 1))
        parts = (u[:, :, :k].reshape(n, -1), v.reshape(n, -1), log_sigma, rest)
        return np.concatenate(parts, axis=1).T

    def matrices(self, states: Array) -> Array:
        """(n, rows, columns)."""
        u, sigma, vt = self.decomposed(states)
        found: Array = np.matmul(u * sigma[:, None, :], vt)
        return found

    def decomposed(self, states: Array) -> Decomposition:
        """U, σ and V^T."""
        m, n, k = self.kind.rows, self.kind.columns, self.kind.rank
        u, v = states[: m * k].T.reshape(-1, m, k), states[m * k : (m + n) * k].T.reshape(-1, n, k)
        return Decomposition(u, np.exp(states[(m + n) * k : (m + n + 1) * k].T), v.swapaxes(1, 2))

    def finish(self, states: Array, notes: Array) -> Array:
        """State and notes of every trajectory at its end, or where it crawls, (size + len(NOTES), n)."""
        waiting = np.concatenate([states, notes])
        ends, bench = np.empty_like(waiting), _Bench(self, waiting)
        while len(bench.holder):
            bench.advance()
            bench.refill(ends)
        return ends


class _Bench:
    """The lanes under way, in groups, and the trajectories that wait."""

    def __init__(self, job: _Job, waiting: Array) -> None:
        self._job, self._waiting, self._next = job, waiting, 0
        kind, rows = job.kind, job.program.rows
        total = waiting.shape[1]
        groups = max(1, min(BENCH_BYTES // (8 * kind.lanes * rows), -(-total // kind.lanes)))
        self._lanes = compiled.aligned((groups, rows, kind.lanes))
        self._scratch = compiled.aligned((job.program.scratch, kind.lanes))
        self._status = kind.size + control.NOTES.index("status")
        self._steps = kind.size + control.NOTES.index("steps")
        work = kind.rows * kind.columns * kind.rank
        self._most = max(LEAST_PATIENCE, PATIENCE // work) // (2 if kind.single else 1)
        self.holder: NDArray[np.int64] = np.full(groups * kind.lanes, -1)
        self._give(np.arange(groups * kind.lanes))

    def advance(self) -> None:
        """Try steps until some lane has ended."""
        job = self._job
        while True:
            job.program.advance(*self._arrays, len(self._lanes), ROUNDS)
            if self._over().any():
                return

    def refill(self, ends: Array) -> None:
        """Note what has ended; give its lanes to those that wait."""
        over = np.flatnonzero(self._over())
        group, lane = np.divmod(over, self._job.kind.lanes)
        ends[:, self.holder[over]] = self._lanes[group, : len(ends), lane].T
        self.holder[over] = -1
        self._give(np.flatnonzero(self.holder < 0))

    @property
    def _arrays(self) -> tuple[Any, ...]:
        job = self._job
        return self._lanes, job.limits, job.data, job.where, self._scratch

    def _over(self) -> NDArray[np.bool_]:
        ended = (self._lanes[:, self._status] != RUNNING) | (self._lanes[:, self._steps] >= self._most)
        over: NDArray[np.bool_] = ended.ravel() & (self.holder >= 0)
        return over

    def _give(self, free: NDArray[np.int64]) -> None:
        width, filled = self._job.kind.lanes, len(self._waiting)
        given = free[: self._waiting.shape[1] - self._next]
        numbers = np.arange(self._next, self._next + len(given))
        self._next += len(given)
        self._lanes[given // width, :filled, given % width] = self._waiting[:, numbers].T
        self.holder[given] = numbers
        busy = np.flatnonzero(self.holder >= 0)
        count = min(len(self._lanes), -(-len(busy) // width))
        if count < len(self._lanes):
            # those that are left move together
            there = np.arange(len(busy))
            lanes = compiled.aligned((count, *self._lanes.shape[1:]))
            lanes[there // width, :, there % width] = self._lanes[busy // width, :, busy % width]
            holder = np.full(count * width, -1)
            holder[there] = self.holder[busy]
            self._lanes, self.holder, busy = lanes, holder, there
        idle = np.flatnonzero(self.holder < 0)
        # a lane without a trajectory repeats the first one, at its end
        self._lanes[idle // width, :filled, idle % width] = self._waiting[:, :1].T
        self._lanes[idle // width, self._status, idle % width] = float(Status.CONVERGED)
        if len(busy):
            self._job.program.open(*self._arrays, len(self._lanes))
