"""Trajectories that an explicit method cannot follow, or only at the pace of their fastest part, or that seem to rest.

Those of which it is proved that they run away end so.  The others go on with the engine for large widths, which has
methods for stiff flows at any width, parts singular values that are equal at a start, and sees where W runs away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.status import Status
from dlnsym.ensemble.engines import wide
from dlnsym.ensemble.engines.control import CRAWLING
from dlnsym.ensemble.engines.resting import moves, turning
from dlnsym.ensemble.engines.runaways import FAR, extent
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.losses.runaway_region import trapped
from dlnsym.manifold.decomposition import Decomposition, decompose

TAKEN_ON = (int(CRAWLING), Status.FAILED, Status.STALLED)
"""Statuses of which some trajectories go on."""


def finished(
    task: Task, outcomes: Outcomes, decomposed: Callable[[NDArray[np.int64]], Decomposition] | None = None
) -> Outcomes:
    """Outcomes in which no trajectory crawls any more; what failed is tried again from where it is.

    ``decomposed`` gives some of the matrices with the singular values that the entries of W do not tell.
    """
    far = np.linalg.norm(outcomes.W, axis=(1, 2)) > FAR * extent(task.loss)
    going_on = np.isin(outcomes.status, (int(CRAWLING), Status.FAILED))
    stalled = np.flatnonzero(outcomes.status == Status.STALLED)
    if len(stalled):
        # one that has stopped far from what is fitted may be on its way to infinity, and one whose loss has stopped
        # falling may turn on
        going_on[stalled] = far[stalled] | moves(task.loss, task.depth, task.rank, outcomes.W[stalled])
        if task.depth > 1:
            exact = None if decomposed is None else decomposed(stalled)
            for number, k in enumerate(stalled):
                at = None if exact is None else Decomposition(*(each[number] for each in exact))
                going_on[k] |= turning(task.loss, task.depth, outcomes.W[k], at) > 0
    crawling = np.flatnonzero(going_on)
    if not len(crawling):
        return outcomes
    w, loss, time, steps, status = (getattr(outcomes, name).copy() for name in ("W", "loss", "time", "steps", "status"))
    lost = far[crawling] & trapped(task.loss, task.depth, w[crawling], outcomes.W0[crawling])
    status[crawling[lost]] = Status.RUNAWAY
    going = crawling[~lost]
    known = decompose(w[going]) if decomposed is None or not len(going) else decomposed(going)
    for number, k in enumerate(going):
        at = Decomposition(*(each[number] for each in known))
        found = wide.one(task, w[k], float(time[k]), at, outcomes.W0[k])
        w[k], loss[k], time[k], status[k] = found.w, found.loss, found.time, found.status
        steps[k] += found.steps
    return replace(outcomes, W=w, loss=loss, time=time, steps=steps, status=status)
