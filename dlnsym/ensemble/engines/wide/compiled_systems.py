"""The conjugate gradients of the end of a stiff trajectory as machine code, for losses that measure single entries.

They run in float32: a system corrects a prediction, of which few digits are wanted.
"""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
from typing import Any

import numpy as np
from llvmlite import ir

from dlnsym._shared.validate import Array
from dlnsym.kernels.machine import compiled
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import SINGLE, Code, Number
from dlnsym.kernels.machine.panels import Panel, horizontal, product

MOST_ITERATIONS = 400
MOST_WIDTH = 256
_NUMBERS = ("square", "enough", "curved", "error")
_MATRICES = ("squares", "root", "diagonal", "weight", "rest", "y", "direction", "turned", "image")
_lock = Lock()


def suits(shape: tuple[int, int]) -> bool:
    """Whether there is code for this."""
    return 2 * compiled.width() <= shape[1] and max(shape) <= MOST_WIDTH


class Solver:
    """(diagonal + root H root) y = rest for matrices (m, n), H = U^T (squares ∘ U · V^T) V."""

    def __init__(self, shape: tuple[int, int], squares: Array) -> None:
        m, n = self._shape = shape
        with _lock:
            self._program = _program(m, n)
        lanes = 2 * compiled.width()
        room = -(-m * n // lanes) * lanes
        self._numbers = compiled.aligned((16,), dtype=np.float32)
        self._rows = {name: compiled.aligned((room,), dtype=np.float32) for name in _MATRICES}
        self._matrices = {name: row[: m * n].reshape(m, n) for name, row in self._rows.items()}
        self._u = compiled.aligned((m, m), dtype=np.float32)
        self._v, self._vt = (compiled.aligned((n, n), dtype=np.float32) for _ in range(2))
        self._matrices["squares"][...] = squares
        arrays = (self._numbers, self._u, self._v, self._vt, *self._rows.values())
        self._addresses = tuple(a.ctypes.data for a in arrays)

    def turn(self, u: Array, v: Array) -> None:
        """Take other singular vectors, U (m, m) and V (n, n)."""
        self._u[...], self._v[...], self._vt[...] = u, v, v.T

    def solve(self, root: Array, diagonal: Array, weight: Array, rest: Array, enough: float) -> Array | None:
        """y, until weight ∘ (what is missing in the equation) has the size ``enough``; ``None`` where H is negative."""
        size = float(np.abs(rest).max())
        if not size > 0:
            return np.zeros(self._shape)
        rows, numbers = self._matrices, self._numbers
        rows["root"][...], rows["diagonal"][...], rows["weight"][...] = root, diagonal, weight
        np.multiply(rest, 1.0 / size, out=rows["rest"], casting="same_kind")
        rows["direction"][...] = rows["rest"]
        rows["y"][...] = 0.0
        flat = self._rows["rest"]
        numbers[: len(_NUMBERS)] = flat.dot(flat), max((enough / size) ** 2, 1e-30), 1.0, 0.0
        self._program.run(*self._addresses)
        found: Array = size * rows["y"].astype(np.float64)
        return found if numbers[2] > 0 else None


class _Program:
    """The function ``run(numbers, u, v, v^T, …)``."""

    def __init__(self, m: int, n: int) -> None:
        module = ir.Module("system")
        count = 4 + len(_MATRICES)
        code = Code(module, "run", ["scalars"] * count, 2 * compiled.width(), public=True, scalar=SINGLE)
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
def _program(m: int, n: int) -> _Program:
    return _Program(m, n)
