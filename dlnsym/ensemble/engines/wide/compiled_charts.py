"""The charts of :mod:`~dlnsym.ensemble.engines.wide.charts` as machine code, for losses that measure single entries."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import Any

import numpy as np
from llvmlite import ir

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.simd.field import pair_turns
from dlnsym.ensemble.engines.wide import charts
from dlnsym.ensemble.engines.wide.compiled_methods import CompiledMethods
from dlnsym.ensemble.engines.wide.compiled_runs import Runs
from dlnsym.ensemble.engines.wide.compiled_steps import Programs
from dlnsym.kernels import lanes_target
from dlnsym.kernels.machine import compiled
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import Code, Number
from dlnsym.kernels.machine.panels import Panel, horizontal, product, transposed
from dlnsym.losses.residuals import Residuals

_lock = Lock()
MOST_WIDTH = 256
"""Beyond, a library of linear algebra multiplies matrices faster."""


class Program:
    """Compiled functions: ``rate(state, out, loss, data, scratch)``, and those of one step and of several."""

    def __init__(self, build: Callable[[Code, Any, Any, Any, Any, Any], int], size: int) -> None:
        lanes = compiled.width()
        module = ir.Module("wide")
        inner = Code(module, "field", ["scalars"] * 5, lanes, public=False)
        self.scratch = build(inner, *inner.arguments)
        inner.done()
        rate = Code(module, "rate", ["scalars"] * 5, lanes, public=True)
        rate.call(inner, *rate.arguments)
        rate.done()
        self.steps = Programs(module, inner, size)
        self.runs = Runs(module, self.steps)
        self._machine = compiled.Machine(module)
        self.rate = self._machine.raw("rate", 5)
        self.steps.connect(self._machine)
        self.runs.connect(self._machine)


class _Areas:
    """Room for matrices, one after the other."""

    def __init__(self, code: Code, pointer: Any) -> None:
        self._code, self._pointer, self.used = code, pointer, 0

    def panel(self, rows: int, columns: int) -> Panel:
        found = Panel(self._code, self._code.address(self._pointer, self.used, ir.DoubleType()), columns)
        self.used += -(-rows * columns // 8) * 8
        return found


def _gradient(code: Code, entries: int, w: Panel, gradient: Panel, data: Any, scale: float) -> Number:
    """Write ``scale`` times ∂E from W, both with room up to a whole number of vectors; the loss."""
    lanes = code.lanes
    count = -(-entries // lanes)
    weight = Panel(code, code.address(data.pointer, 8, ir.DoubleType()), lanes)
    aim = Panel(code, code.address(data.pointer, 8 + count * lanes, ir.DoubleType()), lanes)
    source, target = Panel(code, w.pointer, lanes), Panel(code, gradient.pointer, lanes)

    def some(i: Any, total: Number) -> list[Number]:
        c = weight.vector(i, 0)
        rest = c * source.vector(i, 0) - aim.vector(i, 0)
        target.put(i, 0, (scale * c) * rest)
        return [total + rest * rest]

    total = code.loop(count, some, [code.number(0.0)], unrolled=0)[0]
    return 0.5 * horizontal(code, total, "sum")


def _layers(depth: int, shape: tuple[int, int], rank: int) -> Callable[..., int]:
    m, n = shape
    k = rank
    shapes = [(k, n), *[(k, k)] * (depth - 2), (m, k)]

    def build(code: Code, state: Any, out: Any, loss: Any, data: Any, scratch: Any) -> int:
        areas = _Areas(code, scratch.pointer)
        starts = np.cumsum([0, *(a * b for a, b in shapes)])
        layers = [
            Panel(code, code.address(state.pointer, int(s), ir.DoubleType()), c)
            for s, (_, c) in zip(starts, shapes, strict=False)
        ]
        rates = [
            Panel(code, code.address(out.pointer, int(s), ir.DoubleType()), c)
            for s, (_, c) in zip(starts, shapes, strict=False)
        ]
        products = layers[:1]
        for (rows, inner), layer in zip(shapes[1:], layers[1:], strict=True):
            target = areas.panel(rows + 1, n)
            product(code, rows, inner, layer.entry, products[-1], target.put)
            products.append(target)
        gradient = areas.panel(m + 1, n)
        value = _gradient(code, m * n, products[-1], gradient, data, -1.0 / depth)
        Panel(code, loss.pointer, 1).put_entry(0, 0, value)
        back = gradient
        turned = areas.panel(n, k)
        for j in range(depth - 1, 0, -1):
            rows = shapes[j][0]
            transposed(code, k, products[j - 1], turned)
            product(code, rows, n, back.entry, turned, rates[j].put)
            following = areas.panel(k, n) if j > 1 else rates[0]
            product(code, k, rows, layers[j].mirrored, back, following.put)
            back = following
        return areas.used + 8

    return build


def _frames(depth: float, shape: tuple[int, int], rank: int) -> Callable[..., int]:
    m, n = shape
    k = rank

    def build(code: Code, state: Any, out: Any, loss: Any, data: Any, scratch: Any) -> int:
        areas = _Areas(code, scratch.pointer)
        at = [0, m * k, (m + n) * k]
        u, v, y = (Panel(code, code.address(state.pointer, s, ir.DoubleType()), k) for s in at)
        du, dv, dy = (Panel(code, code.address(out.pointer, s, ir.DoubleType()), k) for s in at)
        share, z, power, pull = (areas.panel(1, k) for _ in range(4))
        largest = y.vector(0, 0)
        for start in y.starts[1:]:
            largest = of.maximum(largest, y.vector(0, start))
        largest = horizontal(code, largest, "max")
        # the rates of the kernels are on a clock of their own
        scale, pace = of.exp(largest), 1.0 / lanes_target.clock(largest, depth)
        for start in y.starts:
            found = lanes_target.singular_shares(y.vector(0, start), largest, depth)
            for panel, x in zip((share, z, power, pull), found, strict=True):
                panel.put(0, start, x)
        v_turned, stretched, w, gradient = (
            areas.panel(k, n),
            areas.panel(m, k),
            areas.panel(m + 1, n),
            areas.panel(m + 1, n),
        )
        transposed(code, n, v, v_turned)

        def stretch(i: Any) -> None:
            for start in u.starts:
                stretched.put(i, start, u.vector(i, start) * (scale * share.vector(0, start)))

        code.loop(m, stretch, unrolled=0)
        product(code, m, k, stretched.entry, v_turned, w.put)
        value = _gradient(code, m * n, w, gradient, data, 1.0)
        Panel(code, loss.pointer, 1).put_entry(0, 0, value)
        along, g, g_turned = areas.panel(m, k), areas.panel(k, k), areas.panel(k, k)
        product(code, m, n, gradient.entry, v, along.put)
        product(code, k, m, u.mirrored, along, g.put)
        transposed(code, k, g, g_turned)

        def radial(i: Any) -> None:
            dy.put_entry(0, i, -(pace * pull.entry(0, i) * g.entry(i, i)))

        code.loop(k, radial, unrolled=0)
        left, right = areas.panel(k, k), areas.panel(k, k)

        def turn(i: Any) -> None:
            own = [panel.entry(0, i) for panel in (share, z, power, pull)]
            for start in g.starts:
                others = [panel.vector(0, start) for panel in (share, z, power, pull)]
                a, b = g.vector(i, start), g_turned.vector(i, start)
                for panel, x in zip((left, right), pair_turns(own, others, a, b, code.number(depth)), strict=True):
                    panel.put(i, start, pace * x)

        code.loop(k, turn, unrolled=0)
        product(code, m, k, u.entry, left, du.put)
        product(code, n, k, v.entry, right, dv.put)
        return areas.used + 8

    return build


@lru_cache(maxsize=32)
def _program(depth: float, shape: tuple[int, int], rank: int) -> Program:
    m, n = shape
    if depth <= charts.MOST_LAYERS:
        return Program(_layers(int(depth), shape, rank), rank * (m + n) + (int(depth) - 2) * rank * rank)
    return Program(_frames(depth, shape, rank), (m + n + 1) * rank)


def suits(depth: float, shape: tuple[int, int], rank: int, residuals: Residuals) -> bool:
    """Whether there is code for this."""
    thin = depth > charts.MOST_LAYERS and np.isfinite(depth) and rank < max(shape)
    return depth > 1 and residuals.single and compiled.width() <= rank and max(shape) <= MOST_WIDTH and not thin


class CompiledChart:
    """A chart whose rates are machine code; everything else is left to the chart that it replaces."""

    def __init__(
        self, plain: charts.Chart, depth: float, shape: tuple[int, int], rank: int, residuals: Residuals
    ) -> None:
        self._plain, self.size = plain, plain.size
        self.strictness, self.lenience, self.end_share = plain.strictness, plain.lenience, plain.end_share
        self.fixed_scale = plain.fixed_scale
        self.start, self.scale, self.settle, self.matrix = plain.start, plain.scale, plain.settle, plain.matrix
        self.decomposed = plain.decomposed
        with _lock:
            self._program = _program(depth, shape, rank)
        entries = -(-shape[0] * shape[1] // 8) * 8
        self._data = compiled.aligned((8 + 2 * entries,))
        self._data[8 + residuals.entries] = residuals.coefficients
        lanes = compiled.width()
        count = -(-shape[0] * shape[1] // lanes) * lanes
        self._data[8 + count + residuals.entries] = residuals.aims
        self._loss = compiled.aligned((8,))
        self._scratch = compiled.aligned((self._program.scratch,))
        self._fixed = self._loss.ctypes.data, self._data.ctypes.data, self._scratch.ctypes.data
        self.methods = CompiledMethods(self._program.steps, self._program.runs, self._fixed, self._loss)

    def rate(self, state: Array, out: Array) -> float:
        """As of the chart that it replaces."""
        self._program.rate(state.ctypes.data, out.ctypes.data, *self._fixed)
        return float(self._loss[0])
