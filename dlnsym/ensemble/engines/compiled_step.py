"""One step of the flow at width two as one compiled function of many lanes: DOP853, its error, its step size, its end.

The right-hand side is the heyoka kernel, the coefficients are SciPy's.  A lane is a column of numbers; the function
maps columns to columns, without a branch, so that what becomes of a lane depends on that lane alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import log
from threading import Lock
from typing import Any

import heyoka as hy

from dlnsym.ensemble.engines import dop853
from dlnsym.ensemble.status import Status
from dlnsym.kernels import heyoka_target as kernels

Expression = Any

ROWS = (
    *("p_1", "p_2", "q_1", "q_2", "log_det", "t", "h", "loss"),
    *("log_loss", "log_error", "steps", "landings", "refused", "mark_time", "mark_loss", "status"),
)
"""What a lane holds: the state and flow time; the step to try; the loss and its logarithm; the logarithm of the error
of the last step taken; counters; when the loss was last looked at, and what it was; the status, −1 while it runs."""

CONSTANTS = ("c_1", "c_2", "d_1", "d_2", "tol", "log_aim", "t_max", "per_rtol_squared", "N")
"""What a lane is told: halves of B ∘ Φ, when to stop, the accuracy, and the depth if that is finite."""

LANES_AT_A_TIME = 8
"""Lanes in one pass of the compiled code: two registers of four, one working while the other waits."""

LANDING = 1e-6
"""As for the portable engine: the loss at the end of a converged trajectory lies within this share below tol."""

MOST_LANDINGS = 20
MOST_REFUSED = 60
MOST_STEPS = 100_000
ROUNDING = 1e-13
RUNNING = -1.0
SMALLEST = 1e-100
"""Size of W that is taken for 0."""

# A proportional-integral controller: without memory of the last error, every other step at the edge of stability fails.
_NOW, _BEFORE = 0.6 * dop853.EXPONENT, -0.2 * dop853.EXPONENT
LOG_AIM = log(0.66)
"""Logarithm of the error that the step size aims at, over what is allowed."""

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
    loss = kernels.halves_loss(*gradient(state[:4]))
    return _judged(lane, told, state, loss, error, gradient, depth)


def _error(stages: list[Sequence[Expression]], h: Expression, new: list[Expression], scale: Expression) -> Expression:
    """Square of the error estimate over what is allowed: of W in its norm, of log|det W|, of t in itself."""

    def size(weights: Any) -> Expression:
        five = [_combined(weights, stages, k) for k in range(6)]
        of_w = hy.sum([x**2 for x in five[:4]]) / hy.sum([x**2 for x in new[:4]])
        return scale * (of_w + five[4] ** 2 + (five[5] / new[5]) ** 2)

    fifth, third = size(dop853.E5), size(dop853.E3)
    # Hairer, Nørsett, Wanner, II.10: |err_5|² / sqrt(|err_5|² + 0.01 |err_3|²)
    return (h * fifth) ** 2 / (fifth + 0.01 * third + 1e-300)


def _judged(
    lane: dict[str, Expression],
    told: dict[str, Expression],
    state: list[Expression],
    loss: Expression,
    error: Expression,
    gradient: Callable[[Sequence[Expression]], Sequence[Expression]],
    depth: str,
) -> dict[str, Expression]:
    """What is kept of a step that was tried, the step to try next, and whether the trajectory has ended."""
    tol, t_max, t = told["tol"], told["t_max"], state[5]
    steps, landings = lane["steps"] + 1.0, lane["landings"]
    # Along the flow the loss falls.  A step in which it does not is too long for stability, whatever its error.
    good = _all(hy.lte(error, 1.0), hy.lte(loss, lane["loss"] * (1 + 1e-6)))
    # past t_max, or far below the tolerance, a step is taken again with the length that leads there
    late = _all(good, hy.gt(t, t_max * (1 + ROUNDING)))
    deep = _all(good, _not(late), hy.lt(loss, (1 - LANDING) * tol), hy.lt(landings, float(MOST_LANDINGS)))
    taken = _all(good, _not(late), _not(deep))

    log_error = 0.5 * hy.log(error + 1e-40) - LOG_AIM
    log_factor = hy.select(taken, _NOW * log_error + _BEFORE * lane["log_error"], dop853.EXPONENT * log_error)
    most = hy.select(taken, _number(log(5.0)), _number(log(0.7)))
    by_error = hy.select(hy.lt(error, 1e300), hy.exp(_between(log_factor, _number(log(0.2)), most)), _number(0.2))
    log_loss = hy.log(loss)
    to_tol = _between(
        (lane["log_loss"] - told["log_aim"]) / (lane["log_loss"] - log_loss), _number(0.01), _number(0.999)
    )
    to_t_max = (t_max - lane["t"]) / (t - lane["t"])
    factor = hy.select(late, to_t_max, hy.select(deep, to_tol, by_error))

    g = gradient(state[:4])
    decade = _all(taken, hy.gt(steps, 50.0), hy.gt(t, 10.0 * lane["mark_time"]))
    flat = _all(decade, hy.gt(loss, 0.999 * lane["mark_loss"]), _rests(state, g, loss, depth))
    size = hy.sum([x**2 for x in state[:4]])
    refused = hy.select(taken, _number(0.0), lane["refused"] + 1.0)
    status = _number(RUNNING)
    for reason, holds in (
        (Status.FAILED, hy.gt(refused, float(MOST_REFUSED))),
        (Status.STALLED, _all(taken, hy.gte(steps, float(MOST_STEPS)))),
        (Status.STALLED, flat),
        *(() if depth == "one" else ((Status.ORIGIN, _all(taken, hy.lt(size, SMALLEST**2))),)),
        (Status.T_MAX, _all(taken, hy.gte(t, t_max * (1 - ROUNDING)))),
        (Status.CONVERGED, _all(taken, hy.lte(loss, tol))),
    ):
        status = hy.select(holds, _number(reason), status)

    reached = hy.select(hy.gte(t, t_max * (1 - ROUNDING)), t_max, t)
    after = dict(zip(ROWS, (*state[:5], reached), strict=False))
    after |= {
        "loss": loss,
        "log_loss": log_loss,
        "steps": steps,
        "log_error": hy.select(hy.lt(log_error, -9.0), _number(-9.0), log_error),
    }
    kept = {name: hy.select(taken, value, lane[name]) for name, value in after.items()}
    return kept | {
        "h": lane["h"] * factor,
        "landings": hy.select(deep, landings + 1.0, landings),
        "refused": refused,
        "mark_time": hy.select(decade, t, lane["mark_time"]),
        "mark_loss": hy.select(decade, loss, lane["mark_loss"]),
        "status": status,
    }


def _rests(state: Sequence[Expression], g: Sequence[Expression], loss: Expression, depth: str) -> Expression:
    """Whether no singular value grows and the largest one rests, as measured by the gradient."""
    noise = 1e-3 * hy.sqrt(2.0 * loss)
    if depth == "one":
        return hy.lt(noise, 1e-18)
    first, second = kernels.halves_diagonal(*state[:4], *g)
    return _all(hy.lte(hy.sqrt(first**2), noise), hy.lte(-second, noise))


def _all(*conditions: Expression) -> Expression:
    return hy.logical_and(list(conditions))


def _not(condition: Expression) -> Expression:
    return hy.eq(condition, 0.0)


def _between(x: Expression, least: Expression, most: Expression) -> Expression:
    return hy.select(hy.lt(x, least), least, hy.select(hy.gt(x, most), most, x))


def _combined(weights: Any, stages: Sequence[Sequence[Expression]], component: int) -> Expression:
    terms = [float(w) * stage[component] for w, stage in zip(weights, stages, strict=False) if w]
    return hy.sum(terms)


def _number(x: float) -> Expression:
    return hy.expression(float(x))
