"""Steps of one trajectory as machine code: DOP853 and Runge–Kutta–Chebyshev, each as one function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.methods import E3, E5, A, B
from dlnsym.kernels.machine import compiled
from dlnsym.kernels.machine.code import DOUBLE, Code, Index, Number
from dlnsym.kernels.machine.panels import Panel, horizontal

_STAGES = len(A)


class Programs:
    """The functions ``explicit`` and ``stabilised``, for states of ``size`` numbers and a function of their rates."""

    def __init__(self, module: ir.Module, inner: Code, size: int) -> None:
        self.size, self.lanes, self._inner = size, inner.lanes, inner
        self.explicit_code = Code(module, "explicit", ["scalars"] * 9, inner.lanes, public=True)
        self._explicit(self.explicit_code)
        kinds = [*["scalars"] * 13, "integer"]
        self.stabilised_code = Code(module, "stabilised", kinds, inner.lanes, public=True)
        self._stabilised(self.stabilised_code)

    def connect(self, machine: compiled.Machine) -> None:
        """The functions of the compiled module."""
        self.explicit, self.stabilised = machine.raw("explicit", 9), machine.raw("stabilised", 14)

    def _row(self, code: Code, pointer: Any, number: Index | int = 0) -> Panel:
        address = pointer.pointer if isinstance(number, int) and number == 0 else None
        if address is None:
            address = code.address(pointer.pointer, number * self.size, DOUBLE)
        return Panel(code, address, self.size)

    def _over(self, code: Code, body: Callable[..., list[Number] | None], sums: int = 0) -> list[Number]:
        """``body(start)`` for every vector; the sums of what it returns, over the lanes that no vector before had."""
        lanes, size = self.lanes, self.size
        totals = [code.number(0.0)] * sums

        def one(i: Any, *totals: Number) -> list[Number]:
            return [t + x for t, x in zip(totals, body(i * lanes) or (), strict=True)]

        totals = code.loop(size // lanes, one, totals, unrolled=0)
        left = size % lanes
        if left:
            fresh = Number(code, ir.Constant(code.vector, [float(lane >= lanes - left) for lane in range(lanes)]))
            totals = [t + fresh * x for t, x in zip(totals, body(size - lanes) or (), strict=True)]
        return [horizontal(code, total, "sum") for total in totals]

    def _explicit(self, code: Code) -> None:
        state, first, new, new_rate, stages, numbers, loss, data, scratch = code.arguments
        point = self._row(code, stages, _STAGES - 1)
        rows = [self._row(code, first), *(self._row(code, stages, s) for s in range(_STAGES - 1))]
        begin, out, last = self._row(code, state), self._row(code, new), self._row(code, new_rate)
        h = numbers[0]

        def combined(weights: Array, start: Any) -> Number:
            return _weighted(weights, rows, start)

        for s in range(1, _STAGES + 1):
            weights, target = (A[s], point) if s < _STAGES else (B, out)

            def put(start: Any, weights: Array = weights, target: Panel = target) -> None:
                target.put(0, start, begin.vector(0, start) + h * combined(weights, start))

            self._over(code, put)
            code.call(self._inner, target, rows[s] if s < _STAGES else last, loss, data, scratch)
        rows.append(last)

        def squares(start: Any) -> list[Number]:
            fifth, third = combined(E5, start), combined(E3, start)
            return [fifth * fifth, third * third]

        kept = Panel(code, numbers.pointer, 3)
        for k, total in enumerate(self._over(code, squares, 2), 1):
            kept.put_entry(0, k, total)
        code.done()

    def _stabilised(self, code: Code) -> None:
        state, first, new, new_rate, *past, room, numbers, weights, loss, data, scratch, count = code.arguments
        begin, rate = self._row(code, state), self._row(code, first)
        slope = self._row(code, room, 3)

        def open_(start: Any) -> None:
            self._row(code, room).put(0, start, begin.vector(0, start) + numbers[1] * rate.vector(0, start))
            self._row(code, room, 1).put(0, start, begin.vector(0, start))

        self._over(code, open_)

        def place(i: Index, shift: int) -> Panel:
            build = code.builder
            turned = build.add(build.mul(code.integer(i), code.integer(2)), code.integer(shift))
            return self._row(code, room, Index(code, build.urem(turned, code.integer(3))))

        def stage(i: Index) -> None:
            now, before, after = (place(i, shift) for shift in range(3))
            code.call(self._inner, now, slope, loss, data, scratch)
            shares = [weights[i * 5 + k] for k in range(5)]
            shares[3:] = [numbers[0] * share for share in shares[3:]]
            parts = (begin, now, before, slope, rate)

            def put(start: Any) -> None:
                total = shares[0] * parts[0].vector(0, start)
                for share, part in zip(shares[1:], parts[1:], strict=True):
                    total = total + share * part.vector(0, start)
                after.put(0, start, total)

            self._over(code, put)

        code.loop(count, stage)
        end, out, last = place(count, 0), self._row(code, new), self._row(code, new_rate)
        kept = [self._row(code, pointer) for pointer in past]

        def correct(start: Any) -> None:
            total = end.vector(0, start) + numbers[4] * end.vector(0, start)
            for k, row in enumerate(kept):
                total = total + numbers[5 + k] * row.vector(0, start)
            out.put(0, start, total)

        self._over(code, correct)
        code.call(self._inner, out, last, loss, data, scratch)
        of_change, of_rates = numbers[2], numbers[3]

        def missed(start: Any) -> list[Number]:
            after = out.vector(0, start)
            seen = of_change * (begin.vector(0, start) - after)
            seen = seen + of_rates * (rate.vector(0, start) + last.vector(0, start))
            error = seen - (after - end.vector(0, start))
            return [error * error]

        Panel(code, numbers.pointer, 9).put_entry(0, 8, self._over(code, missed, 1)[0])
        code.done()


def _weighted(weights: Array, rows: list[Panel], start: Any) -> Number:
    terms = [float(w) * row.vector(0, start) for w, row in zip(weights, rows, strict=False) if w]
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total
