"""One step of the flow at width two as one compiled function of many lanes: DOP853 on the chart of halves, and what
becomes of it.

A lane is a column of numbers; the function maps columns to columns, without a branch, so that what becomes of a lane
depends on that lane alone.  A lane that has ended stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import heyoka as hy

from dlnsym.ensemble.engines import control
from dlnsym.ensemble.engines.control import RUNNING
from dlnsym.ensemble.engines.expressions import EXPRESSIONS, ROWS, Expression, Flow, chosen, compiled
from dlnsym.flow.tableau import DOP853, moved, stages
from dlnsym.losses.protocol import InHalves


def step(loss: InHalves, depth: float | None) -> Callable[..., Any]:
    """The compiled function for a loss and a depth as in :class:`~dlnsym.ensemble.engines.expressions.Flow`."""
    return compiled(_advance, loss, depth)


def _advance(flow: Flow) -> dict[str, Expression]:
    """A lane after one step has been tried."""
    lane, constants, chart = flow.lane, flow.constants, flow.chart
    h, old = lane["h"], [lane[name] for name in ROWS[:6]]
    found = stages(DOP853, EXPRESSIONS, lambda state: flow.rate(state, flow.gradient(state)), old, h)
    new = moved(EXPRESSIONS, old, h, DOP853.b, found)

    def size(weights: Any) -> Expression:
        *errors, of_t = (EXPRESSIONS.combined(weights, [rates[k] for rates in found]) for k in range(6))
        return constants["per_rtol_squared"] * (chart.squares(errors, new) + (of_t / new[5]) ** 2)

    error = control.squared_error(h, *(size(weights) for weights in DOP853.errors))
    state = flow.settled(new)
    gradient = flow.gradient(state)
    descent = control.Descent(flow.value(gradient), chart.vanishes(state), lambda _: chart.is_at_rest(state, gradient))
    taken, time, notes = control.judged(hy, lane, constants, new[5], error, descent)
    numbers = {name: hy.select(taken, value, lane[name]) for name, value in zip(ROWS[:5], state, strict=True)}
    return chosen(hy.eq(lane["status"], RUNNING), numbers | {"t": time} | notes, lane)
