"""The fast engine: width two, one step of many lanes as one compiled function; needs heyoka, the extra ``fast``.

A bench holds as many lanes as fit the cache.  In every round each lane tries a step of its own; a lane that has ended
is given to the next trajectory.  Only full vectors are computed, so that no lane is ever computed by other code.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dlnsym._validate import Array
from dlnsym.ensemble.engines.compiled_step import CONSTANTS, LANDING, LANES_AT_A_TIME, ROWS, RUNNING, step
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task
from dlnsym.kernels import numpy_target

BENCH = 1024
"""Lanes under way at a time: their numbers, before and after a step, fit a second-level cache."""

NO_DETERMINANT = -1e300
"""Stands for log 0, on the manifold of rank one."""

_AT = {name: k for k, name in enumerate(ROWS)}
_OUT_OF_RANGE = (1e-140, 1e140)


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory to its end.

    Raises ``ValueError`` for initial matrices out of the range in which squares of their entries are floats.
    """
    n = len(w0)
    loss = np.asarray(task.problem.loss(w0))
    to_do = np.flatnonzero(loss > task.tol)
    sizes = np.abs(w0[to_do]).max(axis=(1, 2))
    low, high = _OUT_OF_RANGE
    if ((sizes < low) | (sizes > high)).any():
        raise ValueError(
            f"scale: an initial matrix of size {sizes.min():.3g} is out of range; expected {low} to {high} with "
            "engine='compiled', or engine='portable'"
        )
    signs, lanes, constants = _start(task, w0[to_do], loss[to_do])
    ends = _finish(task, lanes, constants)

    w, time = w0.copy(), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    w[to_do] = np.stack(numpy_target.from_halves(*_four(ends), signs), axis=-1).reshape(-1, 2, 2)
    loss[to_do], time[to_do] = ends[_AT["loss"]], ends[_AT["t"]]
    steps[to_do], status[to_do] = ends[_AT["steps"]], ends[_AT["status"]]
    return Outcomes(w0, w, loss, time, steps, status)


def _start(task: Task, w0: Array, loss: Array) -> tuple[Array, Array, Array]:
    """The sign of each determinant, and the numbers and constants of each lane."""
    signs, log_det = np.linalg.slogdet(w0)
    if task.rank == 1:
        signs, log_det = np.ones(len(w0)), np.full(len(w0), NO_DETERMINANT)
    problem = task.problem
    lanes = np.zeros((len(ROWS), len(w0)))
    lanes[:4] = numpy_target.to_halves(*_four(w0.reshape(-1, 4).T), signs)
    lanes[_AT["log_det"]] = log_det
    lanes[_AT["h"]] = 0.1 / np.linalg.norm(problem.gradient(w0), axis=(1, 2))
    lanes[_AT["loss"]] = lanes[_AT["mark_loss"]] = loss
    lanes[_AT["log_loss"]] = np.log(loss)
    constants = np.empty((len(CONSTANTS), len(w0)))
    constants[:4] = np.array(numpy_target.to_halves(*_four((problem.mask * problem.target).ravel()), signs))
    log_aim = np.log((1 - LANDING / 2) * task.tol)
    constants[4:] = np.array([[task.tol], [log_aim], [task.t_max], [task.rtol**-2.0], [task.depth]])
    return signs, lanes, constants if _kind(task) == "finite" else constants[:-1]


def _four(rows: Array) -> tuple[Array, Array, Array, Array]:
    return rows[0], rows[1], rows[2], rows[3]


def _kind(task: Task) -> str:
    return "one" if task.depth == 1 else "infinite" if np.isinf(task.depth) else "finite"


def _finish(task: Task, waiting: Array, told: Array) -> Array:
    """The numbers of every lane at its end."""
    advance = step(tuple(x for row in task.mask for x in row), _kind(task))
    n = waiting.shape[1]
    ends = np.empty_like(waiting)
    taken = min(BENCH, n)
    where: NDArray[np.int64] = np.arange(taken)
    now, constants = _full(waiting[:, :taken]), _full(told[:, :taken])
    after = np.empty_like(now)
    while len(where):
        # one thread: there is one for each worker already
        advance(now, outputs=after, pars=constants, batch_parallel=False)
        now, after = after, now
        running = now[_AT["status"], : len(where)] == RUNNING
        if running.all():
            continue
        free = np.flatnonzero(~running)
        ends[:, where[free]] = now[:, free]
        given = free[: n - taken]
        if len(given):
            where[given] = np.arange(taken, taken + len(given))
            now[:, given], constants[:, given] = waiting[:, where[given]], told[:, where[given]]
            taken += len(given)
        if len(given) < len(free):
            keep = running
            keep[given] = True
            where, kept = where[keep], np.flatnonzero(keep)
            now, constants = _full(now[:, kept]), _full(constants[:, kept])
            after = np.empty_like(now)
    return ends


def _full(columns: Array) -> Array:
    """The columns, and copies of the first of them up to a whole number of vectors."""
    missing = -columns.shape[1] % LANES_AT_A_TIME
    return np.ascontiguousarray(np.concatenate([columns, columns[:, :1].repeat(missing, axis=1)], axis=1))
