"""One step of the flow at width two as one compiled function of many lanes: DOP853, its error, its step size, its end.

The right-hand side is the heyoka kernel, the coefficients are SciPy's.  A lane is a column of numbers; the function
maps columns to columns, without a branch, so that what becomes of a lane depends on that lane alone.  A lane that has
ended stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import heyoka as hy

from dlnsym.ensemble.engines import control, dop853
from dlnsym.ensemble.engines.control import RUNNING, SMALLEST
from dlnsym.ensemble.engines.expressions import ROWS, Expression, Flow, chosen, compiled, number
from dlnsym.kernels import heyoka_target as kernels

NO_LOSS = 5e-31
"""At depth 1, a loss that is down to rounding."""


def step(mask: tuple[float, ...], depth: float | None) -> Callable[..., Any]:
    """The compiled function, for a mask and a depth as in :class:`~dlnsym.ensemble.engines.expressions.Flow`."""
    return compiled(_advance, mask, depth)


def _advance(flow: Flow) -> dict[str, Expression]:
    """A lane after one step has been tried."""
    lane, told = flow.lane, flow.told

    def rate(state: Sequence[Expression]) -> list[Expression]:
        return flow.rate(state, flow.gradient(state))

    h = lane["h"]
    old = [lane[name] for name in ROWS[:6]]
    stages = [rate(old)]
    for row in dop853.A[1:]:
        stages.append(rate([y + h * _combined(row, stages, k) for k, y in enumerate(old)]))
    new = [y + h * _combined(dop853.B, stages, k) for k, y in enumerate(old)]
    error = _error(stages, h, new, told["per_rtol_squared"])
    state = flow.settled(new)
    g = flow.gradient(state)
    loss = kernels.halves_loss(*g)
    gone = None if flow.depth == 1 else hy.lt(hy.sum([x**2 for x in state[:4]]), SMALLEST**2)
    taken, time, book = control.judged(hy, lane, told, new[5], loss, error, gone, lambda _: _rests(state, g, flow))
    kept = {name: hy.select(taken, value, lane[name]) for name, value in zip(ROWS[:5], state, strict=True)}
    return chosen(hy.eq(lane["status"], RUNNING), kept | {"t": time} | book, lane)


def _error(stages: list[list[Expression]], h: Expression, new: list[Expression], scale: Expression) -> Expression:
    """Square of the error estimate over what is allowed: of W in its norm, of log|det W|, of t in itself."""

    def size(weights: Any) -> Expression:
        five = [_combined(weights, stages, k) for k in range(6)]
        of_w = hy.sum([x**2 for x in five[:4]]) / hy.sum([x**2 for x in new[:4]])
        return scale * (of_w + five[4] ** 2 + (five[5] / new[5]) ** 2)

    return control.squared_error(h, size(dop853.E5), size(dop853.E3))


def _rests(state: Sequence[Expression], g: Sequence[Expression], flow: Flow) -> Expression:
    loss = kernels.halves_loss(*g)
    if flow.depth == 1:
        return hy.lt(loss, NO_LOSS)
    larger, smaller = kernels.halves_diagonal(*state[:4], *g)
    return control.at_rest(hy, larger, smaller, loss)


def _combined(weights: Any, stages: Sequence[Sequence[Expression]], component: int) -> Expression:
    terms = [float(w) * stage[component] for w, stage in zip(weights, stages, strict=False) if w]
    return hy.sum(terms) if terms else number(0.0)
