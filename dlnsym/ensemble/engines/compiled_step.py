"""One step of the flow at width two as one compiled function of many lanes: DOP853, its error, its step size, its end.

The right-hand side is the heyoka kernel, the coefficients are SciPy's.  A lane is a column of numbers; the function
maps columns to columns, without a branch, so that what becomes of a lane depends on that lane alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from threading import Lock
from typing import Any

import heyoka as hy

from dlnsym.ensemble.engines import control, dop853
from dlnsym.ensemble.engines.control import SMALLEST
from dlnsym.kernels import heyoka_target as kernels

Expression = Any

ROWS = ("p_1", "p_2", "q_1", "q_2", "log_det", "t", *control.BOOK)
"""What a lane holds: the state, flow time, the book."""

CONSTANTS = ("c_1", "c_2", "d_1", "d_2", "tol", "log_aim", "t_max", "per_rtol_squared", "N")
"""What a lane is told: halves of B ∘ Φ, when to stop, the accuracy, and the depth if that is finite."""

NO_LOSS = 5e-31
"""At depth 1, a loss that is down to rounding."""

LANES_AT_A_TIME = 8
"""Lanes in one pass of the compiled code: two registers of four, one working while the other waits."""

_lock = Lock()


def step(mask: tuple[float, ...], depth: str) -> Callable[..., Any]:
    """The compiled function for a mask (B_11, B_12, B_21, B_22) and ``depth`` "one", "finite" or "infinite"."""
    with _lock:  # two threads that start together compile once
        return _compiled(mask, depth)


@lru_cache(maxsize=64)
def _compiled(mask: tuple[float, ...], depth: str) -> Callable[..., Any]:
    lane = dict(zip(ROWS, hy.make_vars(*ROWS), strict=True))
    told = {name: hy.par[k] for k, name in enumerate(CONSTANTS)}
    after = _advance(lane, told, mask, depth)
    function: Callable[..., Any] = hy.cfunc(
        [after[name] for name in ROWS], [lane[name] for name in ROWS], batch_size=LANES_AT_A_TIME
    )
    return function


def _advance(
    lane: dict[str, Expression], told: dict[str, Expression], mask: tuple[float, ...], depth: str
) -> dict[str, Expression]:
    """A lane after one step has been tried."""
    aim = [told[name] for name in CONSTANTS[:4]]

    def gradient(p_and_q: Sequence[Expression]) -> Sequence[Expression]:
        found: Sequence[Expression] = kernels.halves_gradient(*p_and_q, *aim, *map(_number, mask))
        return found

    def rate(state: Sequence[Expression]) -> Sequence[Expression]:
        g = gradient(state[:4])
        place = (*state[:5], *g)
        at_depth = (*place, told["N"])
        if depth == "one":
            # A_{1,W} is the identity: the clock is flow time, and the determinant plays no part
            return (*(-x for x in g), _number(0.0), _number(1.0))
        if depth == "infinite":
            return tuple(kernels.halves_rates_limit(*place))
        return tuple(kernels.halves_rates(*at_depth))

    h = lane["h"]
    old = [lane[name] for name in ROWS[:6]]
    stages = [rate(old)]
    for row in dop853.A[1:]:
        stages.append(rate([y + h * _combined(row, stages, k) for k, y in enumerate(old)]))
    new = [y + h * _combined(dop853.B, stages, k) for k, y in enumerate(old)]
    error = _error(stages, h, new, told["per_rtol_squared"])
    state = new if depth == "one" else [*kernels.halves_consistent(*new[:5]), new[5]]
    g = gradient(state[:4])
    loss = kernels.halves_loss(*g)
    gone = None if depth == "one" else hy.lt(hy.sum([x**2 for x in state[:4]]), SMALLEST**2)
    taken, time, book = control.judged(hy, lane, told, state[5], loss, error, gone, lambda _: _rests(state, g, depth))
    kept = {name: hy.select(taken, value, lane[name]) for name, value in zip(ROWS[:5], state, strict=False)}
    return kept | {"t": time} | book


def _error(stages: list[Sequence[Expression]], h: Expression, new: list[Expression], scale: Expression) -> Expression:
    """Square of the error estimate over what is allowed: of W in its norm, of log|det W|, of t in itself."""

    def size(weights: Any) -> Expression:
        five = [_combined(weights, stages, k) for k in range(6)]
        of_w = hy.sum([x**2 for x in five[:4]]) / hy.sum([x**2 for x in new[:4]])
        return scale * (of_w + five[4] ** 2 + (five[5] / new[5]) ** 2)

    return control.squared_error(h, size(dop853.E5), size(dop853.E3))


def _rests(state: Sequence[Expression], g: Sequence[Expression], depth: str) -> Expression:
    loss = kernels.halves_loss(*g)
    if depth == "one":
        return hy.lt(loss, NO_LOSS)
    larger, smaller = kernels.halves_diagonal(*state[:4], *g)
    return control.at_rest(hy, larger, smaller, loss)


def _combined(weights: Any, stages: Sequence[Sequence[Expression]], component: int) -> Expression:
    terms = [float(w) * stage[component] for w, stage in zip(weights, stages, strict=False) if w]
    return hy.sum(terms)


def _number(x: float) -> Expression:
    return hy.expression(float(x))
