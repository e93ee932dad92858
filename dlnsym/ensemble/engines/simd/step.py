"""Steps of many lanes as one compiled function: DOP853, its error, its step size, its end.

A lane holds its state, the notes of :mod:`~dlnsym.ensemble.engines.control`, the rate at the state, so that a step that
is refused costs no evaluation more than one that is taken, and which pairs are joined.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import Any

from llvmlite import ir

from dlnsym.ensemble.engines import control
from dlnsym.ensemble.engines.control import RUNNING
from dlnsym.ensemble.engines.simd import pairs
from dlnsym.ensemble.engines.simd.field import Field, Kind, copied, largest
from dlnsym.ensemble.engines.simd.pairs import Rotation
from dlnsym.flow.tableau import DOP853
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import Code, Index, Number, Numbers
from dlnsym.kernels.machine.compiled import Machine
from dlnsym.kernels.machine.products import product

LOG_SMALLEST = math.log(1e-100)
"""Logarithm of the size of W that is taken for 0."""

REST = 1e-3
"""Share of the gradient that is taken for none."""

STABLE = 6.0
"""Length of a step over the time in which the fastest part decays, up to which errors do not grow; next to the edge
that part is all there is of an error, and no estimate sees it."""

LEAST_CHANGE = 1e-12
"""Distance of two stages below which their rates tell rounding alone."""

LEAST_SHARE = 0.3
"""Of a step in the one after it, where it was too long for stability."""

LENIENCE, NEAR_THE_END, FALL = 8.0, 10.0, 0.1
"""Where the logarithm of the loss falls by ``FALL`` in a step, and the residual is still to fall by ``NEAR_THE_END``
times as much, the error of a step decays with the residual: it may be so many times as large.  On plateaus, on which
errors grow, the loss stays."""

LONGEST = 1e300
"""Flow time that is asked for, up to which the end may come before an error has decayed."""

LIMITS = ("tol", "log_aim", "t_max", "per_rtol_squared")
_lock = Lock()


class Program:
    """The compiled functions for one kind of task.

    ``open(lanes, limits, data, where, scratch, groups)`` sorts the columns of states in which M is diagonal into pairs,
    and writes rates; ``advance(…, rounds)`` tries that many steps of every lane, brings the frames back to
    orthogonality, makes M diagonal and does the same.
    """

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.rows = 2 * kind.size + len(control.NOTES) + max(1, kind.pairs)
        module = ir.Module("lanes")
        self._field = Field(module, kind)
        self.scratch = self._field.scratch + (len(DOP853.a) + 2) * kind.size + 2 * kind.rank + 1
        arguments = ["numbers", "scalars", "scalars", "integers", "numbers", "integer"]
        self._open(Code(module, "open", arguments, kind.lanes, public=True))
        self._advance(Code(module, "advance", [*arguments, "integer"], kind.lanes, public=True))
        self._machine = Machine(module)
        self.open: Callable[..., None] = self._machine.function("open", len(arguments))
        self.advance: Callable[..., None] = self._machine.function("advance", len(arguments) + 1)

    def _parts(self, lanes: Numbers, group: Index | int) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """State, notes, rate and joined pairs of one group."""
        size = self.kind.size
        start = group * self.rows
        return (
            lanes.part(start, 1),
            lanes.part(start + size, 1),
            lanes.part(start + (size + len(control.NOTES)), 1),
            lanes.part(start + (2 * size + len(control.NOTES)), 1),
        )

    def _rooms(self, scratch: Numbers) -> tuple[list[Numbers], Numbers, Numbers]:
        """For states, for what is seen of one, for the field."""
        size = self.kind.size
        states = [scratch.part(j * size, 1) for j in range(len(DOP853.a) + 2)]
        return states, scratch.part(len(states) * size, 1), scratch.part(self.scratch - self._field.scratch, 1)

    def _open(self, code: Code) -> None:
        lanes, _, data, where, scratch, groups = code.arguments
        rooms, seen, inner = self._rooms(scratch)

        def one(group: Index) -> None:
            state, _, rate, joined = self._parts(lanes, group)
            self._sort(code, state, joined, rooms)
            code.call(self._field.code, state, rate, seen, joined, data, where, inner)

        code.loop(groups, one)
        code.done()

    def _advance(self, code: Code) -> None:
        lanes, limits, data, where, scratch, groups, rounds = code.arguments
        size = self.kind.size
        rooms, seen, inner = self._rooms(scratch)
        *stages, last, point, new = rooms
        constants = {name: limits[k] for k, name in enumerate(LIMITS)}

        def one(group: Index) -> None:
            state, notes, first, joined = self._parts(lanes, group)

            def rate(state: Numbers, out: Numbers) -> None:
                code.call(self._field.code, state, out, seen, joined, data, where, inner)

            def attempt(_: Any) -> None:
                h = notes[control.NOTES.index("h")]
                used = [first, *stages]
                for s, row in enumerate(DOP853.a[1:], 1):
                    _combine(code, size, point, state, h, row, used)
                    rate(point, used[s])
                error = self._ended(code, h, state, new, used) * constants["per_rtol_squared"]
                rate(new, last)
                error = error * _strictness(notes, seen[self.kind.rank], constants)
                ends = (new, last), (point, stages[-1])
                rates, states = self._judge(code, constants, state, notes, first, ends, seen, error)
                self._hold(notes, h, rates, states)

            code.loop(rounds, attempt)
            self._settle(code, state, joined, rooms)
            self._sort(code, state, joined, rooms)
            rate(state, first)

        code.loop(groups, one)
        code.done()

    def _ended(self, code: Code, h: Number, state: Numbers, new: Numbers, stages: list[Numbers]) -> Number:
        """Write the new state; the square of its error: of the frames and logarithms, column by column, of t in itself.

        Each stage is read once: where states do not fit next to the processor, that sets the pace.
        """
        kind = self.kind
        zero = code.number(0.0)

        def end(i: Any) -> list[Number]:
            new[i] = state[i] + h * _weighted(DOP853.b, stages, i)
            found = [_weighted(weights, stages, i) for weights in DOP853.errors]
            return [x * x for x in found]

        def add(i: Any, fifth: Number, third: Number) -> list[Number]:
            a, b = end(i)
            return [fifth + a, third + b]

        fifth, third = code.loop(kind.size - 1, add, [zero, zero], unrolled=1)
        of_t = end(kind.size - 1)
        time = new[kind.size - 1]
        share = 1.0 / kind.rank
        fifth = share * fifth + of_t[0] / (time * time)
        third = share * third + of_t[1] / (time * time)
        found: Number = control.squared_error(h, fifth, third)
        return found

    def _judge(
        self,
        code: Code,
        constants: dict[str, Number],
        state: Numbers,
        notes: Numbers,
        first: Numbers,
        ends: tuple[tuple[Numbers, Numbers], tuple[Numbers, Numbers]],
        seen: Numbers,
        error: Number,
    ) -> list[Number]:
        """Take a step or not; ``ends`` are the state after it and the last stage, each with its rate.

        Returns the squares of their distances, of the rates and of the states.
        """
        kind = self.kind
        (new, last), (stage, stage_rate) = ends
        k, size = kind.rank, kind.size
        before = {name: notes[j] for j, name in enumerate(control.NOTES)} | {"t": state[size - 1]}
        size_after = largest(code, k, seen.part(k + 1, 1))
        vanishes = of.lt(size_after, LOG_SMALLEST)
        descent = control.Descent(seen[k], vanishes, lambda _: self._rests(seen, size_after))
        taken, time, after = control.judged(of, before, constants, new[size - 1], error, descent)
        running = of.eq(before["status"], RUNNING)
        taken = of.logical_and([taken, running])

        def keep(i: Any, rates: Number, states: Number) -> list[Number]:
            x, rate = new[i], last[i]
            state[i] = of.select(taken, x, state[i])
            first[i] = of.select(taken, rate, first[i])
            a, b = rate - stage_rate[i], x - stage[i]
            return [rates + a * a, states + b * b]

        zero = code.number(0.0)
        # flow time is no part of the flow
        distances = code.loop(size - 1, keep, [zero, zero], unrolled=1)
        keep(size - 1, zero, zero)

        state[size - 1] = of.select(taken, time, state[size - 1])
        for j, name in enumerate(control.NOTES):
            notes[j] = of.select(running, after[name], before[name])
        return distances

    def _hold(self, notes: Numbers, h: Number, rates: Number, states: Number) -> None:
        """The next step held within the region of stability; Hairer and Wanner, IV.2.

        ``rates`` and ``states`` are the squares of the distances of the two last stages of a step of length ``h``,
        which are at one time: how much their rates differ shows the fastest part.
        """
        longest = of.maximum(STABLE * of.sqrt(states / rates), LEAST_SHARE * h)
        h_after = notes[control.NOTES.index("h")]
        too_long = of.logical_and([of.gt(states, LEAST_CHANGE**2), of.lt(longest, h_after)])
        notes[control.NOTES.index("h")] = of.select(too_long, longest, h_after)

    def _rests(self, seen: Numbers, size: Number) -> Number:
        """Whether the largest singular value is at rest and no other one grows."""
        k = self.kind.rank
        logs = seen.part(k + 1, 1)
        noise = REST * of.sqrt(2.0 * seen[k])
        moving = []
        for i in range(k):
            pull = seen[i]
            moving.append(of.lt(pull, -noise))
            moving.append(of.logical_and([of.gt(pull, noise), of.eq(logs[i], size)]))
        return of.logical_not(of.logical_or(moving))

    def _frames(self, state: Numbers) -> list[tuple[int, Numbers]]:
        """Rows and entries of U and V."""
        k, rows = self.kind.rank, self.kind.rows
        return [(rows, state.part(0, k)), (self.kind.columns, state.part(rows * k, k))]

    def _settle(self, code: Code, state: Numbers, joined: Numbers, rooms: list[Numbers]) -> None:
        """M made diagonal; U and V brought back to orthogonality: X → X (3 − X^T X)/2."""
        kind = self.kind
        k, y = kind.rank, state.part(kind.logs, 1)
        gram, moved = rooms[0].part(0, k), rooms[1].part(0, k)
        if kind.pairs:
            logs, c = rooms[2], state.part(kind.logs + k, 1)
            to = Rotation(rooms[2].part(k, 1), rooms[2].part(2 * k, 1))
            pairs.diagonalise(code, k, y, c, joined, to, logs)
            copied(code, k, logs, y)
            for p in range(kind.pairs):
                c[p] = code.number(0.0)
            for rows, frame in self._frames(state):
                pairs.rotated(code, rows, k, to, frame, frame.put)
        for rows, frame in self._frames(state):

            def put_gram(i: Any, j: int, x: Number) -> None:
                gram[i, j] = -0.5 * x

            product(code, (k, rows, k), frame.mirrored, frame.entry, put_gram)
            _add_to_diagonal(code, gram, k, 1.5)
            product(code, (rows, k, k), frame.entry, gram.entry, moved.put)
            copied(code, rows * k, moved.part(0, 1), frame.part(0, 1))

    def _sort(self, code: Code, state: Numbers, joined: Numbers, rooms: list[Numbers]) -> None:
        """Columns sorted into pairs, where M is diagonal."""
        kind = self.kind
        if not kind.pairs:
            return
        k, y = kind.rank, state.part(kind.logs, 1)
        matrix, moved = rooms[0].part(0, k), rooms[1].part(0, k)
        order, taken, logs = (rooms[2].part(j * k, 1) for j in range(3))
        pairs.choose(code, k, y, joined, order, taken)
        pairs.permuted(code, k, order, y, logs)
        copied(code, k, logs, y)
        pairs.permutation(code, k, order, matrix)
        for rows, frame in self._frames(state):
            product(code, (rows, k, k), frame.entry, matrix.entry, moved.put)
            copied(code, rows * k, moved.part(0, 1), frame.part(0, 1))


def _strictness(notes: Numbers, loss: Number, limits: dict[str, Number]) -> Number:
    """What the square of an error is multiplied with, from the loss after the step."""
    fall = notes[control.NOTES.index("log_loss")] - of.log(loss)
    share = of.minimum(of.maximum(fall, 0.0) * (1.0 / FALL), 1.0)
    lenience = share * of.minimum(of.sqrt(loss / limits["tol"]) * (1.0 / NEAR_THE_END), LENIENCE)
    decays = of.logical_and([of.gt(lenience, 1.0), of.gt(limits["t_max"], LONGEST)])
    lenience = of.select(decays, lenience, 1.0)
    return 1.0 / (lenience * lenience)


def _weighted(weights: Any, stages: list[Numbers], i: Any) -> Number:
    terms = [float(w) * stage[i] for w, stage in zip(weights, stages, strict=False) if w]
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total


def _combine(
    code: Code, size: int, out: Numbers, state: Numbers, h: Number, weights: Any, stages: list[Numbers]
) -> None:
    def one(i: Any) -> None:
        out[i] = state[i] + h * _weighted(weights, stages, i)

    code.loop(size, one, unrolled=1)


def _add_to_diagonal(code: Code, matrix: Numbers, size: int, x: float) -> None:
    def one(i: Any) -> None:
        matrix[i, i] = matrix[i, i] + x

    code.loop(size, one)


@lru_cache(maxsize=64)
def _program(kind: Kind) -> Program:
    return Program(kind)


def program(kind: Kind) -> Program:
    """The program for a kind, compiled once."""
    with _lock:  # threads that start together wait for one of them
        return _program(kind)
