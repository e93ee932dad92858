"""Trajectories as lanes of one computation on whatever device JAX has; those that have ended make room for the others.

In float64, without a global switch.  What crawls goes on with the engine for large widths.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines import control, crawling, wide
from dlnsym.ensemble.engines.control import CRAWLING, RUNNING
from dlnsym.ensemble.engines.jaxed.step import Limits, Notes, State, program
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.losses.in_jax import on_matrices
from dlnsym.losses.protocol import Loss
from dlnsym.manifold.decomposition import Decomposition

LEAST_LANES = 16
"""Lanes are as many as a power of two, and not fewer: few programs are compiled, and all vectors are full."""


def suits(loss: Loss, depth: float) -> bool:
    """Whether JAX has the loss, beyond depth one, where singular values may pass through 0."""
    try:
        on_matrices(loss)
    except TypeError:
        return False
    return depth > 1


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory to its end."""
    loss = np.asarray(task.loss.value(w0))
    w, time = w0.copy(), np.zeros(len(w0))
    steps, status = np.zeros(len(w0), dtype=np.int64), np.full(len(w0), Status.CONVERGED, dtype=np.int8)
    at = np.flatnonzero(loss > task.tol)
    if len(at):
        known = wide.apart(task, w0[at])
        with np.errstate(divide="ignore"), jax.enable_x64(True):
            found, t, notes = _to_the_end(task, known, control.opened(task, w0[at], loss[at]))
        w[at], time[at], loss[at], steps[at] = found, t, notes["loss"], notes["steps"]
        status[at] = np.where(notes["status"] == RUNNING, CRAWLING, notes["status"])
    return crawling.finished(task, Outcomes(w0, w, loss, time, steps, status))


def _to_the_end(task: Task, known: Decomposition, opened: Array) -> tuple[Array, Array, dict[str, Array]]:
    """W, flow time and the notes of every trajectory where it ends."""
    u, sigma, vt = known
    n, k = len(u), task.rank or min(task.loss.shape)
    parts = [u[:, :, :k], np.log(sigma[:, :k]), vt[:, :k].swapaxes(1, 2), np.zeros(n)]
    notes = dict(zip(control.NOTES, opened, strict=True))
    limits = Limits(task.tol, control.log_aim(task), task.t_max, task.rtol)
    of = on_matrices(task.loss)
    advance, data = program(of, task.loss.shape, task.depth, k), [jnp.asarray(x) for x in of.data]
    where = np.arange(n)
    ends, all_notes = [p.copy() for p in parts], {name: x.copy() for name, x in notes.items()}
    now = _loaded(parts, notes, where)
    while len(where):
        now = advance(*now, limits, data)
        over = np.asarray(now[1]["status"])[: len(where)] != RUNNING
        # lanes are brought together where half of them would do
        if over.all() or _lanes(int((~over).sum())) < len(now[1]["status"]):
            state, noted = ([np.asarray(x)[: len(where)] for x in now[0]], _fetched(now[1], len(where)))
            for whole, mine in zip(ends, state, strict=True):
                whole[where] = mine
            for name, mine in noted.items():
                all_notes[name][where] = mine
            where = where[~over]
            if len(where):
                now = _loaded(ends, all_notes, where)
    u, y, v, time = ends
    return np.matmul(u * np.exp(y)[:, None], v.swapaxes(1, 2)), time, all_notes


def _lanes(count: int) -> int:
    return max(LEAST_LANES, 1 << (count - 1).bit_length()) if count else 0


def _loaded(
    parts: list[Array], notes: dict[str, Array], where: np.ndarray[tuple[int], np.dtype[np.intp]]
) -> tuple[State, Notes]:
    """Some trajectories on the device; the last one is repeated, at its end, where lanes are left."""
    filled = np.concatenate([where, np.full(_lanes(len(where)) - len(where), where[-1])])
    noted = {name: x[filled] for name, x in notes.items()}
    noted["status"] = noted["status"].copy()
    noted["status"][len(where) :] = float(Status.CONVERGED)
    return [jnp.asarray(p[filled]) for p in parts], {name: jnp.asarray(x) for name, x in noted.items()}


def _fetched(notes: Notes, count: int) -> dict[str, Array]:
    return {name: np.asarray(x)[:count] for name, x in notes.items()}
