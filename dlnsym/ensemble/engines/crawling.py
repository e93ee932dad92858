"""Trajectories that an explicit method cannot follow, or only at the pace of their fastest part.

They go on with the engine for large widths, which has methods for stiff flows at any width, parts singular values that
are equal at a start, and sees where W runs away.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from dlnsym.ensemble.engines import wide
from dlnsym.ensemble.engines.control import CRAWLING
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task

FAR = 10.0
"""W is far out where it is so many times the size of what is fitted."""


def finished(task: Task, outcomes: Outcomes) -> Outcomes:
    """Outcomes in which no trajectory crawls any more; what failed is tried again from where it is."""
    # one that has stopped far from what is fitted may be on its way to infinity
    far = np.linalg.norm(outcomes.W, axis=(1, 2)) > FAR * wide.extent(task.loss)
    stopped = (outcomes.status == Status.STALLED) & far
    crawling = np.flatnonzero(np.isin(outcomes.status, (int(CRAWLING), Status.FAILED)) | stopped)
    if not len(crawling):
        return outcomes
    w, loss, time, steps, status = (getattr(outcomes, name).copy() for name in ("W", "loss", "time", "steps", "status"))
    for k in crawling:
        found = wide.one(task, w[k], float(time[k]))
        w[k], loss[k], time[k], status[k] = found.w, found.loss, found.time, found.status
        steps[k] += found.steps
    return replace(outcomes, W=w, loss=loss, time=time, steps=steps, status=status)
