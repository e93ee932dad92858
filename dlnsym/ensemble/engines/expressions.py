"""The flow at width two as heyoka's expressions: what a lane holds and is told, its gradient and its rates."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache
from threading import Lock
from typing import Any

import heyoka as hy

from dlnsym.ensemble.engines import control
from dlnsym.kernels import heyoka_target as kernels

hy.set_logger_level_error()
"""Without a home that can be written, heyoka would say on standard output that it keeps no compiled code there."""

Expression = Any

ROWS = ("p_1", "p_2", "q_1", "q_2", "log_det", "t", *control.BOOK)
"""What a lane holds: the state, flow time, the book."""

CONSTANTS = ("c_1", "c_2", "d_1", "d_2", "tol", "log_aim", "t_max", "per_rtol_squared", "N")
"""The constants of a lane: halves of B ∘ Φ, when to stop, the accuracy, the depth where code is not compiled for it."""

COMPILED_DEPTHS = (1.0, math.inf)
"""Depths that code is compiled for: less is left to compute than where the depth is a constant of the lane."""

LANES_AT_A_TIME = 8
"""Lanes in one pass of the compiled code: two registers of four, one working while the other waits."""


class Flow:
    """Gradient and rates for a mask (B_11, B_12, B_21, B_22) and one of :data:`COMPILED_DEPTHS`.

    With ``None`` for the depth it is a constant of each lane.
    """

    def __init__(self, mask: tuple[float, ...], depth: float | None) -> None:
        self.depth, self.mask = depth, mask
        self.lane = dict(zip(ROWS, hy.make_vars(*ROWS), strict=True))
        self.told = {name: hy.par[k] for k, name in enumerate(CONSTANTS)}

    def gradient(self, place: Sequence[Expression]) -> list[Expression]:
        """Halves of B ∘ (W − Φ), from those of W, which come first in ``place``."""
        aim = [self.told[name] for name in CONSTANTS[:4]]
        return list(kernels.halves_gradient(*place[:4], *aim, *map(number, self.mask)))

    def rate(self, place: Sequence[Expression], gradient: Sequence[Expression]) -> list[Expression]:
        """Of the halves of W, of log|det W| and of flow time, for any gradient."""
        at = [*place[:5], *gradient]
        if self.depth == 1:
            # A_{1,W} is the identity: the clock is flow time, and the determinant plays no part
            return [*(-x for x in gradient), number(0.0), number(1.0)]
        return list(kernels.halves_rates(*[*at, self.told["N"] if self.depth is None else self.depth]))

    def settled(self, place: Sequence[Expression]) -> list[Expression]:
        """W and log|det W| brought back to one determinant."""
        return list(place[:5]) if self.depth == 1 else list(kernels.halves_consistent(*place[:5]))


_locks: defaultdict[Any, Lock] = defaultdict(Lock)


def compiled(
    after: Callable[[Flow], dict[str, Expression]], mask: tuple[float, ...], depth: float | None
) -> Callable[..., Any]:
    """The function from what lanes hold to what they hold ``after`` it, compiled once."""
    with _locks[after]:  # threads that start together wait for one of them
        return _compiled(after, mask, depth)


@lru_cache(maxsize=128)
def _compiled(
    after: Callable[[Flow], dict[str, Expression]], mask: tuple[float, ...], depth: float | None
) -> Callable[..., Any]:
    flow = Flow(mask, depth)
    then = after(flow)
    function: Callable[..., Any] = hy.cfunc(
        [then[name] for name in ROWS], [flow.lane[name] for name in ROWS], batch_size=LANES_AT_A_TIME
    )
    return function


def chosen(condition: Expression, these: dict[str, Expression], those: dict[str, Expression]) -> dict[str, Expression]:
    """One lane or another, number by number."""
    return {name: hy.select(condition, these[name], those[name]) for name in ROWS}


def number(x: float) -> Expression:
    """A number as an expression."""
    return hy.expression(float(x))
