"""The fast engine: width two, one step of many lanes as one compiled function; needs heyoka, the extra ``fast``.

A bench holds as many lanes as fit the cache.  In every round each lane tries a step of its own; a lane that has ended
is given to the next trajectory.  Only full vectors are computed, so that no lane is ever computed by other code.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines import control, crawling
from dlnsym.ensemble.engines.compiled_end import WORTH_A_TRY, end
from dlnsym.ensemble.engines.compiled_step import step
from dlnsym.ensemble.engines.control import RUNNING
from dlnsym.ensemble.engines.expressions import COMPILED_DEPTHS, LANES_AT_A_TIME, ROWS
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.flow.halves import Halves
from dlnsym.flow.numbers import FLOATS
from dlnsym.flow.points import FloatPoint
from dlnsym.losses.protocol import HalvedLoss, InHalves
from dlnsym.manifold.decomposition import Decomposition

BENCH = 2048
"""Lanes under way at a time: the cost of a call is then small, and their numbers about fit a second-level cache."""

ROUNDS = 6
"""Steps that are tried before it is looked which lanes have ended, or can be brought to their end in one step."""

_AT = {name: k for k, name in enumerate(ROWS)}
_OUT_OF_RANGE = (1e-140, 1e140)


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory to its end.

    Raises ``ValueError`` for a loss without a form in halves, and for initial matrices out of the range in which
    squares of their entries are floats.
    """
    own = in_halves(task.loss)
    n = len(w0)
    loss = np.asarray(task.loss.value(w0))
    to_do = np.flatnonzero(loss > task.tol)
    sizes = np.abs(w0[to_do]).max(axis=(1, 2))
    low, high = _OUT_OF_RANGE
    if ((sizes < low) | (sizes > high)).any():
        raise ValueError(
            f"scale: an initial matrix of size {sizes.min():.3g} is out of range; expected {low} to {high} with "
            "engine='compiled', or engine='portable'"
        )
    chart = Halves(task.depth, task.rank)
    *state, signs = chart.start(FloatPoint(w0[to_do]))
    waiting = np.concatenate([state, np.zeros((1, len(to_do))), control.opened(task, w0[to_do], loss[to_do])])
    ends = _finish(task, own, waiting, _constants(task, own, signs))

    w, time = w0.copy(), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    states = [*ends[: len(state)], signs]
    w[to_do] = chart.matrix(states)
    loss[to_do], time[to_do] = ends[_AT["loss"]], ends[_AT["t"]]
    steps[to_do], status[to_do] = ends[_AT["steps"]], ends[_AT["status"]]

    def decomposed(some: NDArray[np.int64]) -> Decomposition:
        at = np.searchsorted(to_do, some)
        return chart.decomposed([each[at] for each in states])

    return crawling.finished(task, Outcomes(w0, w, loss, time, steps, status), decomposed)


def in_halves(loss: object) -> InHalves:
    """The form of a loss that is compiled; raises ``ValueError`` for a loss without one."""
    own = loss.in_halves() if isinstance(loss, HalvedLoss) else None
    if own is None:
        raise ValueError(f"engine is 'compiled', which needs a loss with a form in halves; {loss!r:.60} has none")
    return own


def _constants(task: Task, own: InHalves, signs: Array) -> Array:
    """The constants of each lane."""
    aims = np.array([np.broadcast_to(aim, signs.shape) for aim in own.aims(FLOATS, signs)])
    numbers = [task.tol, control.log_aim(task), task.t_max, task.rtol**-2.0]
    if _compiled_depth(task) is None:
        numbers.append(task.depth)
    return np.concatenate([aims, np.broadcast_to(np.array(numbers)[:, None], (len(numbers), len(signs)))])


def _compiled_depth(task: Task) -> float | None:
    return task.depth if task.depth in COMPILED_DEPTHS else None


def _finish(task: Task, own: InHalves, waiting: Array, limits: Array) -> Array:
    """The numbers of every lane at its end."""
    what = own.form(), _compiled_depth(task)
    with ThreadPoolExecutor(1) as second:  # compiling takes longer than some thousand trajectories
        later = second.submit(end, *what)
        advance, bring_to_end = step(*what), later.result()
    n = waiting.shape[1]
    ends = np.empty_like(waiting)
    taken = min(BENCH, n)
    where: NDArray[np.int64] = np.arange(taken)
    now, constants = _full(waiting[:, :taken]), _full(limits[:, :taken])
    other = np.empty_like(now)
    while len(where):
        for _ in range(ROUNDS):
            # one thread: there is one for each worker already
            advance(now, outputs=other, pars=constants, batch_parallel=False)
            now, other = other, now
        low = np.flatnonzero(now[_AT["loss"]] < WORTH_A_TRY * task.rtol * (now[:4] ** 2).sum(axis=0))
        if len(low):
            few, told_few = _full(now[:, low]), _full(constants[:, low])
            now[:, low] = bring_to_end(few, pars=told_few, batch_parallel=False)[:, : len(low)]
        running = now[_AT["status"], : len(where)] == RUNNING
        free = np.flatnonzero(~running)
        if not len(free):
            continue
        ends[:, where[free]] = now[:, free]
        given = free[: n - taken]
        if len(given):
            where[given] = np.arange(taken, taken + len(given))
            now[:, given], constants[:, given] = waiting[:, where[given]], limits[:, where[given]]
            taken += len(given)
        if len(given) < len(free):
            keep = running
            keep[given] = True
            where, remaining = where[keep], np.flatnonzero(keep)
            now, constants = _full(now[:, remaining]), _full(constants[:, remaining])
            other = np.empty_like(now)
    return ends


def _full(columns: Array) -> Array:
    """The columns, and copies of the first of them up to a whole number of vectors."""
    missing = -columns.shape[1] % LANES_AT_A_TIME
    return np.ascontiguousarray(np.concatenate([columns, columns[:, :1].repeat(missing, axis=1)], axis=1))
