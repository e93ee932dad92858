"""One step of one trajectory in JAX, in the coordinates of :class:`~dlnsym.flow.singular.LogSingular`.

U, y = log σ, V and flow time on the rescaled clock, by the method of order 8.  What becomes of a step that was tried is
decided by :mod:`~dlnsym.ensemble.engines.control`, as for the other explicit engines.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache, reduce
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from dlnsym.ensemble.engines import control
from dlnsym.flow.chart import REST, VANISHED
from dlnsym.flow.tableau import DOP853
from dlnsym.kernels import jax_target
from dlnsym.losses.in_jax import OnMatrices

ROUNDS = 16
"""Steps that are tried before it is looked which lanes have ended."""

JaxArray = Any
State = list[JaxArray]
"""U (m, k), y (k,), V (n, k), flow time ()."""
Notes = dict[str, JaxArray]
Program = Callable[[State, Notes, Any, Any], tuple[State, Notes]]
"""Takes the states and the notes of all lanes, their limits, and the data of the loss."""


class Limits(NamedTuple):
    """What is the same for all lanes: numbers, so that no other value is compiled again."""

    tol: float
    log_aim: float
    t_max: float
    rtol: float


class Operations:
    """Those of :mod:`~dlnsym.ensemble.engines.control`."""

    select, lt, lte, gt, gte, eq = jnp.where, jnp.less, jnp.less_equal, jnp.greater, jnp.greater_equal, jnp.equal
    log, exp, sqrt = jnp.log, jnp.exp, jnp.sqrt
    expression = float

    @staticmethod
    def logical_and(conditions: list[Any]) -> Any:
        return reduce(jnp.logical_and, conditions)


STAGES = np.zeros((len(DOP853.b), len(DOP853.b)))
"""The tableau as a square, of which only what is below the diagonal counts."""
for _row, _weights in zip(STAGES, DOP853.a, strict=True):
    _row[: len(_weights)] = _weights


def _combined(weights: Any, found: State) -> State:
    """Σ w k over the stages, for every component."""
    return [jnp.tensordot(weights, k, 1) for k in found]


def _advanced(state: State, h: JaxArray, weights: Any, found: State) -> State:
    return [y + h * move for y, move in zip(state, _combined(weights, found), strict=True)]


class Chart:
    """U, log σ, V of a matrix of rank k, on the clock of its largest singular value."""

    def __init__(self, of: OnMatrices, shape: tuple[int, int], depth: float, rank: int) -> None:
        self.depth, self.rank = depth, rank
        self._gradient, self._value = of.gradient, of.value
        m, n = shape
        self._leaves = (m > rank and depth < math.inf, n > rank and depth < math.inf)

    def matrix(self, state: State) -> JaxArray:
        u, y, v, _ = state
        return (u * jnp.exp(y)) @ v.T

    def value(self, state: State) -> JaxArray:
        return self._value(self.matrix(state))

    def rates(self, state: State) -> tuple[State, JaxArray]:
        """The rates on the clock, and U^T ∂E V."""
        u, y, v, _ = state
        slope = self._gradient(self.matrix(state))
        image = slope @ v
        inner = u.T @ image
        size, n = y.max(), self.depth
        upper = jnp.triu(jnp.ones((self.rank, self.rank), dtype=bool), 1)
        pair = jax_target.log_turns(y[:, None], y, size, inner, inner.T, n)
        left, right = (jnp.where(upper, x, 0.0) for x in pair)
        du, dv = u @ (left - left.T), v @ (right - right.T)
        for k, (q, onto, within) in enumerate(((u, image, inner), (v, slope.T @ u, inner.T))):
            if self._leaves[k]:
                out = jax_target.log_singular_rate(y, size, onto - q @ within, n) / n
                du, dv = (du + out, dv) if k == 0 else (du, dv + out)
        dy = jax_target.log_singular_rate(y, size, jnp.diagonal(inner), n)
        return [du, dy, dv, jax_target.clock(size, n)], inner

    def settled(self, state: State) -> State:
        """U and V brought back to orthogonality, as in :meth:`LogSingular.settle`."""
        u, y, v, t = state
        return [self._orthogonal(u), y, self._orthogonal(v), t]

    def square(self, error: State, new: State) -> JaxArray:
        """Of U, y and V in their worst entry, and of flow time relative to itself."""
        worst = jnp.abs(error[1]).max()
        for e, q in ((error[0], new[0]), (error[2], new[2])):
            defect = q.T @ e
            worst = jnp.maximum(worst, jnp.abs(e - q @ ((defect + defect.T) * self._share)).max())
        return worst * worst

    def is_at_rest(self, y: JaxArray, inner: JaxArray) -> JaxArray:
        """As :func:`dlnsym.flow.euclidean.still`."""
        shrinking, noise = jnp.diagonal(inner), REST * jnp.sqrt((inner * inner).sum())
        grows, moves = shrinking < -noise, (y == y.max()) & (shrinking > noise)
        return ~(grows | moves).any()

    @property
    def _share(self) -> JaxArray:
        return jnp.triu(jnp.ones((self.rank, self.rank)), 1) + 0.5 * jnp.eye(self.rank)

    def _orthogonal(self, q: JaxArray) -> JaxArray:
        return q - q @ ((q.T @ q - jnp.eye(self.rank)) * self._share)

    def stages(self, state: State, h: JaxArray) -> tuple[State, JaxArray]:
        """The rates at all stages of a step, with a leading axis, and U^T ∂E V at the first of them."""
        first, inner = self.rates(state)
        found = [jnp.zeros((len(STAGES), *jnp.shape(k))).at[0].set(k) for k in first]
        table = jnp.asarray(STAGES)

        def stage(i: JaxArray, found: State) -> State:
            rates, _ = self.rates(_advanced(state, h, table[i], found))
            return [k.at[i].set(rate) for k, rate in zip(found, rates, strict=True)]

        # a loop, not twelve copies of the right-hand side: these would take a minute to compile
        return jax.lax.fori_loop(1, len(STAGES), stage, found), inner


@lru_cache(maxsize=64)
def program(of: OnMatrices, shape: tuple[int, int], depth: float, rank: int) -> Program:
    """Tries some steps of every lane that runs, compiled: states and notes with a leading axis over lanes."""

    def tried(state: State, notes: Notes, limits: Limits, data: Any) -> tuple[State, Notes]:
        chart = Chart(of.with_data(data), shape, depth, rank)
        h = notes["h"]
        found, inner = chart.stages(state, h)
        new = _advanced(state, h, np.array(DOP853.b), found)
        fifth, third = (chart.square(_combined(np.array(w), found), new) for w in DOP853.errors)
        error = control.squared_error(h, fifth, third) / limits.rtol**2
        new = chart.settled(new)
        descent = control.Descent(
            chart.value(new), new[1].max() < math.log(VANISHED), lambda idle: chart.is_at_rest(state[1], inner)
        )
        lane = notes | {"t": state[3]}
        taken, time, after = control.judged(Operations, lane, limits._asdict(), new[3], error, descent)
        new[3] = time
        running = notes["status"] == control.RUNNING
        moved = [jnp.where(running & taken, a, b) for a, b in zip(new, state, strict=True)]
        return moved, {name: jnp.where(running, x, notes[name]) for name, x in (notes | after).items()}

    lanes = jax.vmap(tried, (0, 0, None, None))

    @jax.jit
    def advance(state: State, notes: Notes, limits: Limits, data: Any) -> tuple[State, Notes]:
        def once(_: Any, now: tuple[State, Notes]) -> tuple[State, Notes]:
            return lanes(*now, limits, data)

        done: tuple[State, Notes] = jax.lax.fori_loop(0, ROUNDS, once, (state, notes))
        return done

    return advance
