"""The flow at width two as heyoka's expressions: what a lane holds, its constants, its gradient and its rates."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache
from threading import Lock
from types import ModuleType
from typing import Any

import heyoka as hy

from dlnsym.ensemble.engines import control
from dlnsym.flow.halves import Halves
from dlnsym.kernels import heyoka_target as kernels
from dlnsym.losses.protocol import InHalves

hy.set_logger_level_error()
"""Without a home that can be written, heyoka would say on standard output that it keeps no compiled code there."""

Expression = Any

ROWS = ("p_1", "p_2", "q_1", "q_2", "log_det", "t", *control.NOTES)
"""What a lane holds: the state, flow time, the notes."""

CONSTANTS = ("c_1", "c_2", "d_1", "d_2", "tol", "log_aim", "t_max", "per_rtol_squared", "N")
"""The constants of a lane: halves of B ∘ Φ, when to stop, the accuracy, the depth where code is not compiled for it."""

COMPILED_DEPTHS = (1.0, math.inf)
"""Depths that code is compiled for: less is left to compute than where the depth is a constant of the lane."""

LANES_AT_A_TIME = 8
"""Lanes in one pass of the compiled code: two registers of four, one working while the other waits."""


class Expressions:
    """The number system of what is compiled: as far as the halves of a matrix need one."""

    kernels: ModuleType = kernels
    operations: Any = hy

    def constant(self, x: float) -> Expression:
        return hy.expression(float(x))

    def total(self, terms: Sequence[Expression]) -> Expression:
        return hy.sum(list(terms))

    def combined(self, weights: Sequence[float], rates: Sequence[Expression]) -> Expression:
        terms = [float(w) * rate for w, rate in zip(weights, rates, strict=False) if w]
        return hy.sum(terms) if terms else self.constant(0.0)

    def advanced(
        self, y: Expression, h: Expression, weights: Sequence[float], rates: Sequence[Expression]
    ) -> Expression:
        return y + h * self.combined(weights, rates)


EXPRESSIONS = Expressions()


class Flow:
    """The chart, and a loss in it, for one of :data:`COMPILED_DEPTHS`; ``None`` for a depth that each lane has."""

    def __init__(self, loss: InHalves, depth: float | None) -> None:
        self.lane = dict(zip(ROWS, hy.make_vars(*ROWS), strict=True))
        self.constants = {name: hy.par[k] for k, name in enumerate(CONSTANTS)}
        self.chart = Halves(self.constants["N"] if depth is None else depth, numbers=EXPRESSIONS)
        self.loss, self.numbers = loss, EXPRESSIONS

    def gradient(self, point: Sequence[Expression]) -> list[Expression]:
        """Halves of ∂E, from those of W, which come first in ``point``."""
        return list(self.loss.gradient(self.numbers, point[:4], [self.constants[name] for name in CONSTANTS[:4]]))

    def value(self, gradient: Sequence[Expression]) -> Expression:
        """The loss, from the halves of ∂E."""
        return self.loss.value(self.numbers, gradient)

    def rate(self, point: Sequence[Expression], gradient: Sequence[Expression]) -> list[Expression]:
        """Of the halves of W, of log|det W| and of flow time, for any gradient."""
        rates, pace = self.chart.velocity(list(point[:5]), gradient)
        return [*rates, pace]

    def settled(self, point: Sequence[Expression]) -> list[Expression]:
        """W and log|det W| brought back to one determinant."""
        return self.chart.settle(list(point[:5]))


_locks: defaultdict[Any, Lock] = defaultdict(Lock)


def compiled(after: Callable[[Flow], dict[str, Expression]], loss: InHalves, depth: float | None) -> Callable[..., Any]:
    """The function from what lanes hold to what they hold ``after`` it, compiled once."""
    with _locks[after]:  # threads that start together wait for one of them
        return _compiled(after, loss, depth)


@lru_cache(maxsize=128)
def _compiled(
    after: Callable[[Flow], dict[str, Expression]], loss: InHalves, depth: float | None
) -> Callable[..., Any]:
    flow = Flow(loss, depth)
    then = after(flow)
    function: Callable[..., Any] = hy.cfunc(
        [then[name] for name in ROWS], [flow.lane[name] for name in ROWS], batch_size=LANES_AT_A_TIME
    )
    return function


def chosen(condition: Expression, these: dict[str, Expression], those: dict[str, Expression]) -> dict[str, Expression]:
    """One lane or another, number by number."""
    return {name: hy.select(condition, these[name], those[name]) for name in ROWS}
