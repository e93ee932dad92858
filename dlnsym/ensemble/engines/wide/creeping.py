"""Where stabilised steps come to no end: implicit steps of a chart's state, with a whole Jacobian, as long as they pay.

On a plateau what is fast has come to rest, and the entries of W do not tell what still grows: at depth 8, σ = 1e-19
takes flow time 1e14.  Backward differentiation takes steps of any length, of log σ as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy.integrate import BDF, DenseOutput

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.charts import Chart

MOST_SIZE = 300
"""Entries of a state whose Jacobian is taken, by differences: of square matrices up to width 12 in frames."""

DIFFERENCE = 1e-7
"""Step of a difference quotient, over that of an entry of size 1 at least."""

STRICTNESS = 0.1
"""Error allowed in an entry, over that allowed in a step."""

PATIENCE = 50
"""After so many steps their pace is compared; then each time as many have been taken."""

OVERHEAD = 20
"""Evaluations that the equations of a step cost besides."""


class Step(NamedTuple):
    """State, flow time and loss after a step; the state after a share of it."""

    state: Array
    time: float
    loss: float
    within: Callable[[float], Array]


def implicit_steps(chart: Chart, state: Array, t: float, t_max: float, rtol: float, pace: float) -> Iterator[Step]:
    """Steps that end before ``t_max``, as long as they bring flow time ahead faster than at ``pace`` per evaluation."""
    if len(state) > MOST_SIZE:
        return
    evaluations = 0

    def rate(_: float, at: Array) -> Array:
        nonlocal evaluations
        evaluations += 1
        out = np.empty_like(at)
        chart.rate(at, out)
        return out

    def jacobian(t: float, at: Array) -> Array:
        first, columns = rate(t, at), []
        for k in range(len(at)):
            moved = at.copy()
            moved[k] += DIFFERENCE * max(1.0, abs(at[k]))
            columns.append((rate(t, moved) - first) / (moved[k] - at[k]))
        return np.array(columns).T

    allowed, out = STRICTNESS * rtol, np.empty_like(state)
    solver = BDF(rate, t, state.copy(), math.inf, rtol=allowed, atol=allowed, jac=jacobian)
    steps, mark, spent = 0, t, evaluations
    while True:
        solver.step()
        loss = chart.rate(solver.y, out)
        if solver.status == "failed" or not math.isfinite(loss) or not solver.t < t_max:
            return
        yield Step(solver.y.copy(), float(solver.t), loss, partial(_within, solver.dense_output()))
        steps += 1
        if steps % PATIENCE == 0:
            cost = evaluations - spent + OVERHEAD * PATIENCE
            if solver.t - mark < pace * cost:
                return
            mark, spent = solver.t, evaluations


def _within(step: DenseOutput, share: float) -> Array:
    found: Array = step(step.t_old + share * (step.t - step.t_old))
    return found
