"""The end of a trajectory in one step, where the loss is small: the exponential midpoint rule at width two, compiled.

Along the flow the gradient G obeys dG/dτ = −M A_W(G), M the mask, which is linear once A_W is held fast.  It is held
where half of the way lies behind, which is exact to second order in G; a rule that holds it at both ends tells how
exact.  Explicit steps are bound by the fastest direction to the very end, and what that direction makes of their errors
hides when a loss is passed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import heyoka as hy
import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.control import LANDING, ROUNDING, RUNNING
from dlnsym.ensemble.engines.expressions import EXPRESSIONS, ROWS, Expression, Flow, chosen, compiled
from dlnsym.ensemble.engines.small_matrices import (
    Factors,
    Vector,
    applied,
    between,
    dot,
    exponential,
    minus,
    plus,
    scaled,
)
from dlnsym.losses.protocol import InHalves

WORTH_A_TRY = 30.0
"""Of the loss over |W|² and over the relative error allowed: up to where the end is worth a try."""

NEAR = 0.1
"""How near to its aim, in log |G|², the first guess of the time has to come."""


def end(loss: InHalves, depth: float | None) -> Callable[..., Any]:
    """The compiled function for a loss and a depth as in :class:`~dlnsym.ensemble.engines.expressions.Flow`.

    It brings lanes to their end, converged, where that makes no greater error than is allowed, and leaves the others
    as they are.
    """
    return compiled(_ended, loss, depth)


def _ended(flow: Flow) -> dict[str, Expression]:
    """A lane at its end, or as it was."""
    projection = flow.loss.projection
    lane, constants = flow.lane, flow.constants
    halves = [lane[name] for name in ROWS[:5]]
    gradient = flow.gradient(halves)
    aim = 2.0 * hy.exp(0.5 * constants["log_aim"])  # of |G|, since the loss is a quarter of its square

    at_start = _Held(flow, projection, halves)
    most = scaled(gradient, 1.0 - aim / hy.sqrt(dot(gradient, gradient)))
    half_way = _Held(flow, projection, plus(halves, at_start.step(most), 0.5))
    at_end = _Held(flow, projection, plus(halves, half_way.step(most)))

    slow, pace = at_end.slowest(gradient)
    elapsed, left, missed = at_end.decay(gradient, aim, 0.5 * hy.log(dot(slow, slow) / aim**2) / pace)
    # 1/pace goes with |G| from its value at the start to that at the end, by a parabola; summed up over log |G|
    start, half = (1.0 / held.slowest(gradient)[1] for held in (at_start, half_way))
    bend = start + 1.0 / pace - 2.0 * half
    elapsed = elapsed + start - 1.0 / pace - bend
    lost = minus(gradient, left)
    step = half_way.step(lost)
    moved = plus(halves, step)
    # the clock goes by the mean of W over the time
    delay = scaled(half_way.step(minus(scaled(gradient, elapsed), half_way.solve(lost))), 1.0 / elapsed)
    clock = flow.rate(plus(halves, delay), [EXPRESSIONS.constant(0.0)] * 4)[5]
    t = lane["t"] + elapsed * clock

    def size(off: Vector) -> Expression:
        """Square of the size relative to W, and of log|det W|."""
        return dot(off[:4], off[:4]) / dot(moved[:4], moved[:4]) + off[4] ** 2

    ways = at_start.step(lost), at_end.step(lost)
    by_rule = size(minus(step, scaled(plus(*ways), 0.5)))
    # what decays before the rest meets A_W as it was at the start
    by_order = size(minus(step, ways[0])) / size(step) * size(half_way.step(minus(gradient, slow)))

    state = flow.settled(moved)
    for _ in range(2):
        # W and log|det W| have not quite one determinant; Newton's method along the flow restores G
        state = flow.settled(plus(state, at_end.step(minus(flow.gradient(state), left))))
    loss = flow.value(flow.gradient(state))
    good = hy.logical_and(
        [
            hy.eq(lane["status"], RUNNING),
            hy.lte(constants["per_rtol_squared"] * (by_rule + by_order + (bend * clock / t) ** 2), 1.0),
            hy.gt(elapsed, 0.0),
            hy.lte(missed**2, NEAR**2),
            hy.lte(loss, constants["tol"]),
            hy.gte(loss, (1.0 - LANDING) * constants["tol"]),
            hy.lt(t, constants["t_max"] * (1.0 - ROUNDING)),
        ]
    )
    after = {"t": t, "loss": loss, "log_loss": hy.log(loss), "steps": lane["steps"] + 1.0}
    after |= dict(zip(ROWS[:5], state, strict=True)) | {"status": EXPRESSIONS.constant(Status.CONVERGED)}
    return chosen(good, lane | after, lane)


class _Held:
    """A_W held fast at one W, in halves; every G is in the range of the mask."""

    def __init__(self, flow: Flow, projection: Array, halves: Vector) -> None:
        columns = [flow.rate(halves, [EXPRESSIONS.constant(x) for x in unit]) for unit in np.eye(4)]
        self._rates = [[column[k] for column in columns] for k in range(5)]
        self._decays = [scaled(row, -1.0) for row in between(projection, self._rates[:4])]
        # beside the range of the mask anything invertible will do
        beside = np.eye(4) - projection
        self._factors = Factors(
            [plus(row, list(more)) for row, more in zip(self._decays, beside.tolist(), strict=True)]
        )

    def solve(self, g: Vector) -> Vector:
        """The sum of G over the time in which it falls by g."""
        return self._factors.solve(g)

    def step(self, g: Vector) -> Vector:
        """What W and log|det W| move by while G falls by g."""
        return applied(self._rates, self.solve(g))

    def slowest(self, g: Vector) -> tuple[Vector, Expression]:
        """The part of G that decays last, and how fast it does: two rounds of inverse iteration."""
        once = self.solve(g)
        twice = self.solve(once)
        length = dot(twice, twice)
        return scaled(twice, dot(twice, g) / length), dot(twice, once) / length

    def decay(self, g: Vector, aim: Expression, elapsed: Expression) -> tuple[Expression, Vector, Expression]:
        """When |G| is ``aim``, G then, and by how much the guess ``elapsed`` missed in log |G|²."""
        left = applied(exponential([scaled(row, -elapsed) for row in self._decays]), g)
        missed = gap = hy.log(dot(left, left) / aim**2)
        for _ in range(2):
            once = applied(self._decays, left)
            more = 0.5 * gap * dot(left, left) / dot(left, once)
            left = plus(minus(left, scaled(once, more)), scaled(applied(self._decays, once), 0.5 * more**2))
            elapsed = elapsed + more
            gap = hy.log(dot(left, left) / aim**2)
        return elapsed, scaled(left, aim / hy.sqrt(dot(left, left))), missed
