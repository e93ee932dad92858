"""Steps of many lanes as one compiled function: DOP853, its error, its step size, its end.

A lane holds its state, the notes of :mod:`~dlnsym.ensemble.engines.control`, the rate at the state and the diagonal of
G there, so that a step that is refused costs no evaluation more than one that is taken.
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
from dlnsym.ensemble.engines.simd.field import Field, Kind
from dlnsym.flow.tableau import DOP853
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import Code, Index, Number, Numbers
from dlnsym.kernels.machine.compiled import Machine
from dlnsym.kernels.machine.products import product

LOG_SMALLEST = math.log(1e-100)
"""Logarithm of the size of W that is taken for 0."""

REST = 1e-3
"""Share of the gradient that is taken for none."""

LIMITS = ("tol", "log_aim", "t_max", "per_rtol_squared")
_lock = Lock()


class Program:
    """The compiled functions for one kind of task.

    ``open(lanes, limits, data, where, scratch, groups)`` writes rates and diagonals at the states;
    ``advance(…, rounds)`` tries that many steps of every lane, and brings the frames back to orthogonality.
    """

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.rows = 2 * kind.size + len(control.NOTES) + kind.rank + 1
        module = ir.Module("lanes")
        self._field = Field(module, kind)
        self.scratch = self._field.scratch + (len(DOP853.a) + 3) * kind.size + kind.rank + 1
        arguments = ["numbers", "scalars", "scalars", "integers", "numbers", "integer"]
        self._open(Code(module, "open", arguments, kind.lanes, public=True))
        self._advance(Code(module, "advance", [*arguments, "integer"], kind.lanes, public=True))
        self._machine = Machine(module)
        self.open: Callable[..., None] = self._machine.function("open", len(arguments))
        self.advance: Callable[..., None] = self._machine.function("advance", len(arguments) + 1)

    def _parts(self, lanes: Numbers, group: Index | int) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """State, notes, rate and diagonal of one group."""
        size = self.kind.size
        start = group * self.rows
        return (
            lanes.part(start, 1),
            lanes.part(start + size, 1),
            lanes.part(start + (size + len(control.NOTES)), 1),
            lanes.part(start + (2 * size + len(control.NOTES)), 1),
        )

    def _open(self, code: Code) -> None:
        lanes, _, data, where, scratch, groups = code.arguments

        def one(group: Index) -> None:
            state, _, rate, diagonal = self._parts(lanes, group)
            code.call(self._field.code, state, rate, diagonal, data, where, scratch)

        code.loop(groups, one)
        code.done()

    def _advance(self, code: Code) -> None:
        lanes, limits, data, where, scratch, groups, rounds = code.arguments
        size = self.kind.size
        inner = scratch.part(self.scratch - self._field.scratch, 1)
        stages = [scratch.part(j * size, 1) for j in range(len(DOP853.a) + 1)]
        point, new = scratch.part(13 * size, 1), scratch.part(14 * size, 1)
        diagonal_after = scratch.part(15 * size, 1)
        constants = {name: limits[k] for k, name in enumerate(LIMITS)}

        def rate(state: Numbers, out: Numbers, diagonal: Numbers) -> None:
            code.call(self._field.code, state, out, diagonal, data, where, inner)

        def one(group: Index) -> None:
            state, notes, first, diagonal = self._parts(lanes, group)

            def attempt(_: Any) -> None:
                h = notes[control.NOTES.index("h")]
                used = [first, *stages[1:]]
                for s, row in enumerate(DOP853.a[1:], 1):
                    _combine(code, size, point, state, h, row, used)
                    rate(point, used[s], diagonal_after)
                error = self._ended(code, h, state, new, used) * constants["per_rtol_squared"]
                rate(new, stages[12], diagonal_after)
                self._judge(code, constants, state, notes, first, diagonal, new, stages[12], diagonal_after, error)

            code.loop(rounds, attempt)
            self._settle(code, state, stages[0], stages[1])
            rate(state, first, diagonal)

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
        diagonal: Numbers,
        new: Numbers,
        last: Numbers,
        diagonal_after: Numbers,
        error: Number,
    ) -> None:
        kind = self.kind
        k, size, logs = kind.rank, kind.size, (kind.rows + kind.columns) * kind.rank
        before = {name: notes[j] for j, name in enumerate(control.NOTES)} | {"t": state[size - 1]}
        largest = new[logs]
        for i in range(1, k):
            largest = of.maximum(largest, new[logs + i])
        vanishes = of.lt(largest, LOG_SMALLEST)
        loss = diagonal_after[k]
        descent = control.Descent(loss, vanishes, lambda _: self._rests(new, diagonal_after, largest))
        taken, time, after = control.judged(of, before, constants, new[size - 1], error, descent)
        running = of.eq(before["status"], RUNNING)
        taken = of.logical_and([taken, running])

        def keep(i: Any) -> None:
            state[i] = of.select(taken, new[i], state[i])
            first[i] = of.select(taken, last[i], first[i])

        code.loop(size, keep, unrolled=1)

        def keep_diagonal(i: Any) -> None:
            diagonal[i] = of.select(taken, diagonal_after[i], diagonal[i])

        code.loop(k + 1, keep_diagonal, unrolled=1)
        state[size - 1] = of.select(taken, time, state[size - 1])
        for j, name in enumerate(control.NOTES):
            notes[j] = of.select(running, after[name], before[name])

    def _rests(self, state: Numbers, diagonal: Numbers, largest: Number) -> Number:
        """Whether the largest singular value is at rest and no other one grows."""
        kind = self.kind
        logs = (kind.rows + kind.columns) * kind.rank
        noise = REST * of.sqrt(2.0 * diagonal[kind.rank])
        moving = []
        for i in range(kind.rank):
            pull = diagonal[i]
            moving.append(of.lt(pull, -noise))
            moving.append(of.logical_and([of.gt(pull, noise), of.eq(state[logs + i], largest)]))
        return of.logical_not(of.logical_or(moving))

    def _settle(self, code: Code, state: Numbers, room: Numbers, other: Numbers) -> None:
        """U and V brought back to orthogonality: X → X (3 − X^T X)/2."""
        k = self.kind.rank
        for start, rows in ((0, self.kind.rows), (self.kind.rows * k, self.kind.columns)):
            frame = Numbers(code, state.part(start, k).pointer, k)
            gram, moved = Numbers(code, room.pointer, k), Numbers(code, other.pointer, k)

            def put_gram(i: Any, j: int, x: Number, gram: Numbers = gram) -> None:
                gram[i, j] = -0.5 * x

            product(code, (k, rows, k), frame.mirrored, frame.entry, put_gram)
            _add_to_diagonal(code, gram, k, 1.5)
            product(code, (rows, k, k), frame.entry, gram.entry, moved.put)

            def back(i: Any, start: int = start, moved: Numbers = moved) -> None:
                state[start + i] = Numbers(code, moved.pointer)[i]

            code.loop(rows * k, back, unrolled=1)


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
