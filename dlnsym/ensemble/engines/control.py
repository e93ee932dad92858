"""What becomes of a step that was tried: is it kept, how long is the next one, has the trajectory ended.

Written once for the engines that control their error: over numpy arrays, one number a lane, and over heyoka's
expressions, which are compiled.  No branch depends on a number, so what becomes of a lane depends on that lane alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import log
from typing import Any

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.task import Task
from dlnsym.flow.tableau import DOP853

Numbers = Any
"""An array with one number a lane, or an expression."""

NOTES = (
    *("h", "loss", "log_loss", "log_error", "steps"),
    *("landings", "refused", "mark_time", "mark_loss", "mark_pace", "idle_looks", "status"),
)
"""What is noted of a lane: the step to try; the loss and its logarithm; the logarithm of the error of the last step
taken; counters; when the loss was last looked at, what it was, and how fast it fell; for how many looks it hardly fell,
and ever more slowly; the status, −1 while it runs, −2 where it crawls."""

LANDING = 1e-6
"""A converged trajectory ends with a loss between (1 − LANDING) tol and tol, so that its end is a point of its orbit
and not of the steps taken."""

LOOK_AGAIN = 3.0
"""The loss is looked at each time flow time has grown by this factor."""
IDLE = 0.9995
"""Share of the loss that is left, at least, where it hardly fell."""
SLOWING = 0.6
"""It falls ever more slowly where from one look to the next its pace is at most this share of what it was.  A slow flow
that has only just begun keeps its pace."""
IDLE_LOOKS = 2.0
"""As many in a row are rest: of one alone a short transient may be the cause."""
NO_FALL = 1e-10
"""Share of the loss by which it falls where that is down to rounding and to the errors of steps."""

MOST_LANDINGS = 20
MOST_REFUSED = 60
MOST_STEPS = 2_000
"""A trajectory that takes more of them is stiff, for an explicit method: :mod:`~dlnsym.ensemble.engines.crawling`."""

ROUNDING = 1e-13
RUNNING, CRAWLING = -1.0, -2.0

EXPONENT = -1.0 / DOP853.error_order
"""Of the error, in the next step."""
# A proportional-integral controller: without memory of the last error, every other step at the edge of stability fails.
_NOW, _BEFORE = 0.6 * EXPONENT, -0.2 * EXPONENT
LOG_AIM = log(0.66)
"""Logarithm of the error that the step size aims at, over what is allowed."""


@dataclass(frozen=True)
class Descent:
    """What the gradient of a loss asks of a step, from the state after it.

    ``loss`` there; ``vanishes``, whether W is taken for 0, or None; ``is_at_rest`` says which of some lanes are.
    """

    loss: Numbers
    vanishes: Numbers | None
    is_at_rest: Callable[[Numbers], Numbers]


def opened(task: Task, w0: Array, loss: Array) -> Array:
    """The notes of lanes at their starts, (len(NOTES), n)."""
    notes = np.zeros((len(NOTES), len(loss)))
    noted = dict(zip(NOTES, notes, strict=True))
    noted["h"][:] = 1.0 / np.linalg.norm(task.loss.gradient(w0), axis=(1, 2))
    noted["loss"][:], noted["log_loss"][:], noted["mark_loss"][:] = loss, np.log(loss), loss
    noted["status"][:] = RUNNING
    return notes


def log_aim(task: Task) -> float:
    """Logarithm of the loss that a converged trajectory is to end with."""
    return log((1 - LANDING / 2) * task.tol)


def squared_error(h: Numbers, fifth: Numbers, third: Numbers) -> Numbers:
    """Square of the error of a step from the squares of the two estimates; Hairer, Nørsett, Wanner, II.10."""
    return (h * fifth) ** 2 / (fifth + 0.01 * third + 1e-300)


def judged(
    ops: Any, lane: dict[str, Numbers], limits: dict[str, Numbers], t: Numbers, error: Numbers, descent: Descent
) -> tuple[Numbers, Numbers, dict[str, Numbers]]:
    """Whether the step is taken, flow time after it, and the notes after it.

    ``lane`` holds the notes and flow time ``t`` before the step; ``limits`` holds ``tol``, ``log_aim`` and ``t_max``.
    ``t`` is flow time after the step; ``error`` is the square of its error over what is allowed.
    """
    number, loss = ops.expression, descent.loss
    tol, t_max = limits["tol"], limits["t_max"]
    steps, landings = lane["steps"] + 1.0, lane["landings"]
    # Along the flow the loss falls.  A step in which it does not is too long for stability, whatever its error.
    good = _all(ops, ops.lte(error, 1.0), ops.lte(loss, lane["loss"] * (1 + 1e-6)))
    # past t_max, or far below the tolerance, a step is taken again with the length that leads there
    late = _all(ops, good, ops.gt(t, t_max * (1 + ROUNDING)))
    deep = _all(ops, good, _not(ops, late), ops.lt(loss, (1 - LANDING) * tol), ops.lt(landings, float(MOST_LANDINGS)))
    taken = _all(ops, good, _not(ops, late), _not(ops, deep))

    log_error = 0.5 * ops.log(error + 1e-40) - LOG_AIM
    log_factor = ops.select(taken, _NOW * log_error + _BEFORE * lane["log_error"], EXPONENT * log_error)
    most = ops.select(taken, number(log(5.0)), number(log(0.7)))
    by_error = ops.select(ops.lt(error, 1e300), ops.exp(_between(ops, log_factor, number(log(0.2)), most)), number(0.2))
    log_loss = ops.log(loss)
    to_tol = _between(
        ops, (lane["log_loss"] - limits["log_aim"]) / (lane["log_loss"] - log_loss), number(0.01), number(0.999)
    )
    to_t_max = (t_max - lane["t"]) / (t - lane["t"])
    factor = ops.select(late, to_t_max, ops.select(deep, to_tol, by_error))

    look = _all(ops, taken, ops.gt(steps, 50.0), ops.gt(t, LOOK_AGAIN * lane["mark_time"]))
    fall = lane["mark_loss"] - loss
    pace = fall / (t - lane["mark_time"])
    faster = _all(ops, ops.gt(pace, SLOWING * lane["mark_pace"]), ops.gt(fall, NO_FALL * loss))
    idle = _all(ops, look, ops.gt(loss, IDLE * lane["mark_loss"]), _not(ops, faster))
    idle_looks = ops.select(idle, lane["idle_looks"] + 1.0, number(0.0))
    resting = _all(ops, idle, ops.gte(idle_looks, IDLE_LOOKS))
    refused = ops.select(taken, number(0.0), lane["refused"] + 1.0)
    vanishes = descent.vanishes
    status = number(RUNNING)
    for reason, holds in (
        (Status.FAILED, ops.gt(refused, float(MOST_REFUSED))),
        (CRAWLING, _all(ops, taken, ops.gte(steps, float(MOST_STEPS)))),
        (Status.STALLED, _all(ops, resting, descent.is_at_rest(resting))),
        *(() if vanishes is None else ((Status.ORIGIN, _all(ops, taken, vanishes)),)),
        (Status.T_MAX, _all(ops, taken, ops.gte(t, t_max * (1 - ROUNDING)))),
        (Status.CONVERGED, _all(ops, taken, ops.lte(loss, tol))),
    ):
        status = ops.select(holds, number(reason), status)

    after = {
        "t": ops.select(ops.gte(t, t_max * (1 - ROUNDING)), t_max, t),
        "loss": loss,
        "log_loss": log_loss,
        "steps": steps,
        "log_error": ops.select(ops.lt(log_error, -9.0), number(-9.0), log_error),
    }
    numbers = {name: ops.select(taken, value, lane[name]) for name, value in after.items()}
    time = numbers.pop("t")
    return (
        taken,
        time,
        numbers
        | {
            "h": lane["h"] * factor,
            "landings": ops.select(deep, landings + 1.0, landings),
            "refused": refused,
            "mark_time": ops.select(look, t, lane["mark_time"]),
            "mark_loss": ops.select(look, loss, lane["mark_loss"]),
            "mark_pace": ops.select(look, pace, lane["mark_pace"]),
            "idle_looks": ops.select(look, idle_looks, lane["idle_looks"]),
            "status": status,
        },
    )


def _all(ops: Any, *conditions: Numbers) -> Numbers:
    return ops.logical_and(list(conditions))


def _not(ops: Any, condition: Numbers) -> Numbers:
    return ops.eq(condition, 0.0)


def _between(ops: Any, x: Numbers, least: Numbers, most: Numbers) -> Numbers:
    return ops.select(ops.lt(x, least), least, ops.select(ops.gt(x, most), most, x))
