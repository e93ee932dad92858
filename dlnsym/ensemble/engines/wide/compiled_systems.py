"""The conjugate gradients of the end of a stiff trajectory as machine code, for losses that measure single entries.

They run in float32 where few digits are wanted, as a system corrects a prediction, and otherwise in float64.
"""

from __future__ import annotations

import math
from functools import lru_cache
from threading import Lock
from typing import Any

import numpy as np
from llvmlite import ir

from dlnsym._shared.validate import Array
from dlnsym.kernels.machine import compiled
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import DOUBLE, SINGLE, Code, Number
from dlnsym.kernels.machine.panels import Panel, horizontal, product

MOST_ITERATIONS = 3000
"""They take some twenty, and a thousand where W has gone far out: a system that is not solved to the end costs
thousands of short steps."""
MOST_WIDTH = 256
DIGITS = 2e-6
"""What is missing at the end over what is missing at the beginning, down to which float32 goes."""
_NUMBERS = ("square", "enough", "curved", "error")
_MATRICES = ("squares", "root", "diagonal", "weight", "rest", "y", "direction", "turned", "image")
_lock = Lock()


def suits(shape: tuple[int, int]) -> bool:
    """Whether there is code for this."""
    return 2 * compiled.width() <= shape[1] and max(shape) <= MOST_WIDTH


class Solver:
    """(diagonal + root H root) y = rest for matrices (m, n), H = U^T (squares ∘ U · V^T) V."""

    def __init__(self, shape: tuple[int, int], squares: Array) -> None:
        self._shape, self._squares = shape, squares
        self._rooms: dict[ir.Type, _Room] = {}

    def turn(self, u: Array, v: Array) -> None:
        """Take other singular vectors, U (m, m) and V (n, n)."""
        self._u, self._v = u, v
        for room in self._rooms.values():
            room.turned = False

    def solve(self, root: Array, diagonal: Array, weight: Array, rest: Array, enough: float) -> Array | None:
        """y, until weight ∘ (what is missing in the equation) has the size ``enough``; ``None`` where H is negative."""
        size = float(np.abs(rest).max())
        if not size > 0:
            return np.zeros(self._shape)
        missing = weight * rest
        scalar = SINGLE if enough > DIGITS * math.sqrt(float(np.vdot(missing, missing))) else DOUBLE
        room = self._rooms.get(scalar)
        if room is None:
            room = self._rooms[scalar] = _Room(self._shape, self._squares, scalar)
        if not room.turned:
            room.turn(self._u, self._v)
        rows, numbers = room.matrices, room.numbers
        rows["root"][...], rows["diagonal"][...], rows["weight"][...] = root, diagonal, weight
        np.multiply(rest, 1.0 / size, out=rows["rest"], casting="same_kind")
        rows["direction"][...] = rows["rest"]
        rows["y"][...] = 0.0
        flat = room.rows["rest"]
        numbers[: len(_NUMBERS)] = flat.dot(flat), max((enough / size) ** 2, 1e-30), 1.0, 0.0
        room.program.run(*room.addresses)
        found: Array = size * rows["y"].astype(np.float64)
        return found if numbers[2] > 0 else None


class _Room:
    """The arrays of one kind of floats, and the program that computes with them."""

    def __init__(self, shape: tuple[int, int], squares: Array, scalar: ir.Type) -> None:
        m, n = shape
        with _lock:
            self.program = _program(m, n, scalar)
        dtype: Any = np.float32 if scalar == SINGLE else np.float64
        lanes = _lanes(scalar)
        room = -(-m * n // lanes) * lanes
        self.numbers = compiled.aligned((16,), dtype=dtype)
        self.rows = {name: compiled.aligned((room,), dtype=dtype) for name in _MATRICES}
        self.matrices = {name: row[: m * n].reshape(m, n) for name, row in self.rows.items()}
        self._u = compiled.aligned((m, m), dtype=dtype)
        self._v, self._vt = (compiled.aligned((n, n), dtype=dtype) for _ in range(2))
        self.matrices["squares"][...] = squares
        arrays = (self.numbers, self._u, self._v, self._vt, *self.rows.values())
        self.addresses = tuple(a.ctypes.data for a in arrays)
        self.turned = False

    def turn(self, u: Array, v: Array) -> None:
        """Take other singular vectors."""
        self._u[...], self._v[...], self._vt[...] = u, v, v.T
        self.turned = True


def _lanes(scalar: ir.Type) -> int:
    return (2 if scalar == SINGLE else 1) * compiled.width()


class _Program:
    """The function ``run(numbers, u, v, v^T, …)``."""

    def __init__(self, m: int, n: int, scalar: ir.Type) -> None:
        module = ir.Module("system")
        count = 4 + len(_MATRICES)
        code = Code(module, "run", ["scalars"] * count, _lanes(scalar), public=True, scalar=scalar)
        self._build(code, m, n)
        self._machine = compiled.Machine(module)
        self.run = self._machine.raw("run", count)

    def _build(self, code: Code, m: int, n: int) -> None:
        numbers, u, v, vt, *rows = code.arguments
        kept = Panel(code, numbers.pointer, len(_NUMBERS))
        left = Panel(code, u.pointer, m)
        right, right_turned = (Panel(code, x.pointer, n) for x in (v, vt))
        named = dict(zip(_MATRICES, rows, strict=True))
        flat = {name: Panel(code, x.pointer, code.lanes) for name, x in named.items()}
        turned, image = (Panel(code, named[name].pointer, n) for name in ("turned", "image"))
        vectors = -(-m * n // code.lanes)
        enough = numbers[1]
        zero = code.number(0.0)

        def masked(i: Any) -> None:
            flat["image"].put(i, 0, flat["squares"].vector(i, 0) * flat["image"].vector(i, 0))

        def step(square: Number) -> tuple[list[Number], Number]:
            def scaled(i: Any) -> None:
                flat["image"].put(i, 0, flat["root"].vector(i, 0) * flat["direction"].vector(i, 0))

            code.loop(vectors, scaled, unrolled=0)
            product(code, m, m, left.entry, image, turned.put)
            product(code, m, n, turned.entry, right_turned, image.put)
            code.loop(vectors, masked, unrolled=0)
            product(code, m, m, left.mirrored, image, turned.put)
            product(code, m, n, turned.entry, right, image.put)

            def close(i: Any, total: Number) -> list[Number]:
                along = flat["direction"].vector(i, 0)
                found = flat["root"].vector(i, 0) * flat["image"].vector(i, 0)
                found = found + flat["diagonal"].vector(i, 0) * along
                flat["image"].put(i, 0, found)
                return [total + along * found]

            curved = horizontal(code, code.loop(vectors, close, [zero], unrolled=0)[0], "sum")
            length = square / curved

            def move(i: Any, total: Number, weighted: Number) -> list[Number]:
                along = flat["direction"].vector(i, 0)
                flat["y"].put(i, 0, flat["y"].vector(i, 0) + length * along)
                rest = flat["rest"].vector(i, 0) - length * flat["image"].vector(i, 0)
                flat["rest"].put(i, 0, rest)
                error = flat["weight"].vector(i, 0) * rest
                return [total + rest * rest, weighted + error * error]

            sums = code.loop(vectors, move, [zero, zero], unrolled=0)
            after, error = (horizontal(code, x, "sum") for x in sums)
            share = after / square

            def turn(i: Any) -> None:
                along = flat["rest"].vector(i, 0) + share * flat["direction"].vector(i, 0)
                flat["direction"].put(i, 0, along)

            code.loop(vectors, turn, unrolled=0)
            kept.put_entry(0, 2, curved)
            kept.put_entry(0, 3, error)
            return [after], of.logical_and([of.gt(curved, 0.0), of.gt(error, enough)])

        code.repeat(MOST_ITERATIONS, step, [numbers[0]])
        code.done()


@lru_cache(maxsize=16)
def _program(m: int, n: int, scalar: ir.Type) -> _Program:
    return _Program(m, n, scalar)
