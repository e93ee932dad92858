"""Several steps of one trajectory in one call of machine code, by one method, as long as nothing out of the ordinary
happens: a step that ends the trajectory, or that the other method or linear systems should take, is left undone."""

from __future__ import annotations

from typing import Any

from llvmlite import ir

from dlnsym.ensemble.engines.wide import chebyshev
from dlnsym.ensemble.engines.wide.compiled_steps import Programs
from dlnsym.ensemble.engines.wide.lengths import (
    COURSE,
    EXPLICIT,
    EXPLICIT_AFTER_STABILISED,
    KEPT,
    LEAST_GROWTH,
    LEAST_REACH,
    MOST_AFTER_REFUSAL,
    MOST_TABULATED,
    NEAR_THE_END,
    RISE,
    STABILISED,
    STABLE,
    TIMES,
    Rule,
)
from dlnsym.kernels.machine import compiled
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import DOUBLE, Code, Index, Number
from dlnsym.kernels.machine.panels import Panel, horizontal

MOST_ATTEMPTS = 24
MOST_REFUSED = 2
"""Steps refused in one call, after which the spectral radius may be out of date."""


class Runs:
    """The functions ``explicit_run`` and ``stabilised_run``."""

    def __init__(self, module: ir.Module, programs: Programs) -> None:
        self._programs, lanes = programs, programs.lanes
        self._explicit(Code(module, "explicit_run", ["scalars"] * 12, lanes, public=True))
        self._stabilised(Code(module, "stabilised_run", ["scalars"] * 14, lanes, public=True))

    def connect(self, machine: compiled.Machine) -> None:
        """The functions of the compiled module."""
        self.explicit, self.stabilised = machine.raw("explicit_run", 12), machine.raw("stabilised_run", 14)

    def _explicit(self, code: Code) -> None:
        state, rate, new, new_rate, stages, slope, ring, numbers, course, loss, data, scratch = code.arguments
        now = _Course(code, course)
        step = Panel(code, numbers.pointer, 16)

        def attempt() -> tuple[list[Number], Number]:
            h = of.minimum(of.minimum(now["explicit"], STABLE / now["radius"]), now["t_max"] - now["time"])
            step.put_entry(0, 0, h)
            code.call(self._programs.explicit_code, state, rate, new, new_rate, stages, numbers, loss, data, scratch)
            fifth, third = step.entry(0, 1), step.entry(0, 2)
            size = of.select(of.gt(fifth, 0.0), h * fifth / of.sqrt(fifth + 0.01 * third), fifth)
            error = size / (now["rtol"] * now["scale"])
            growth = plain = _growth(EXPLICIT, error)
            # where errors grow from step to step, the next one will have grown as well
            last_h, last = now["last_h"], now["last_error"]
            trend = of.exp(0.125 * of.log(last / error)) * (h / last_h)
            known = of.logical_and([of.gt(last_h, 0.0), of.gt(last, 0.0), of.gt(error, 0.0)])
            held = of.minimum(growth, of.maximum(growth * trend, LEAST_GROWTH))
            growth = of.select(known, held, growth)
            judged = self._judged(now, h, error, loss[0])
            going, refused = judged
            now["explicit"] = _length(now["explicit"], h, growth, plain, judged)
            now["last_h"] = of.select(going, h, last_h)
            now["last_error"] = of.select(going, error, last)
            self._take(now, h, loss[0], going, (state, rate, new, new_rate, slope, ring))
            more = of.logical_and([going, of.lt(now["taken"], now["budget"])])
            again = of.logical_and([refused, of.lt(now["refused"], float(MOST_REFUSED))])
            return [], of.logical_or([more, again])

        code.repeat(MOST_ATTEMPTS, attempt, [])
        code.done()

    def _stabilised(self, code: Code) -> None:
        state, rate, new, new_rate, stages, slope, ring, numbers, course, table, heads, loss, data, scratch = (
            code.arguments
        )
        now = _Course(code, course)
        step = Panel(code, numbers.pointer, 16)
        head = Panel(code, heads.pointer, 2)
        times = Panel(code, code.address(course.pointer, TIMES, DOUBLE), KEPT)

        def attempt() -> tuple[list[Number], Number]:
            h, s = now["h"], code.whole(now["stages"])
            first, defect = head.entry(s, 0), head.entry(s, 1)
            rows = [_modulo(code, code.whole(now["pushes"] + float(2 * KEPT - j)), KEPT) for j in (1, 2, 3)]
            after = now["time"] + h
            a, b, c = ((after - times.entry(0, row)) / h for row in rows)
            weights = (
                1.0 / (a * b * c),
                -1.0 / (a * (b - a) * (c - a)),
                1.0 / (b * (b - a) * (c - b)),
                -1.0 / (c * (c - a) * (c - b)),
            )
            share = defect / (1.0 - defect * weights[0])
            for k, x in enumerate((h, first * h, 2.0 * defect, defect * h, *(share * w for w in weights))):
                step.put_entry(0, k, x)
            past = [Panel(code, code.address(ring.pointer, row * self._programs.size, DOUBLE), 1) for row in rows]
            own = Panel(code, code.address(table.pointer, s * ((MOST_TABULATED - 1) * 5), DOUBLE), 5)
            count = code.whole(now["stages"] - 1.0)
            code.call(
                self._programs.stabilised_code,
                *(state, rate, new, new_rate, *past, stages, numbers, own, loss, data, scratch, count),
            )
            near = of.minimum(of.sqrt(now["loss"] / now["tol"]) * (1.0 / NEAR_THE_END), 1.0)
            rtol = now["rtol"] * of.maximum(now["lenience"] * near, 1.0)
            error = of.sqrt(step.entry(0, 8)) / (rtol * now["scale"])
            growth = _growth(STABILISED, error)
            judged = self._judged(now, h, error, loss[0])
            going, refused = judged
            now["stabilised"] = _length(now["stabilised"], h, growth, growth, judged)
            now["explicit"] = of.select(
                going, of.maximum(now["explicit"], EXPLICIT_AFTER_STABILISED * h), now["explicit"]
            )
            self._take(now, h, loss[0], going, (state, rate, new, new_rate, slope, ring))
            more = of.logical_and([going, of.lt(now["taken"], now["budget"])])
            again = of.logical_and([refused, of.lt(now["refused"], float(MOST_REFUSED))])
            following = of.minimum(now["stabilised"], now["t_max"] - now["time"])
            reach = following * now["radius"]
            needed = of.maximum(of.ceil(of.sqrt(1.0 + 1.54 * reach)), float(chebyshev.LEAST_STAGES))
            now["h"], now["stages"] = following, needed
            usual = of.logical_and(
                [
                    of.lte(needed, now["most_stages"]),
                    of.gte(now["stabilised"] * now["radius"], LEAST_REACH),
                    of.gt(now["time"] + following, now["time"]),
                ]
            )
            return [], of.logical_and([usual, of.logical_or([more, again])])

        code.repeat(MOST_ATTEMPTS, attempt, [])
        code.done()

    def _judged(self, now: _Course, h: Number, error: Number, loss: Number) -> tuple[Number, Number]:
        """Whether a step is taken here, and whether it is tried again shorter."""
        before, after = now["loss"], now["time"] + h
        fine = of.logical_and([of.lte(error, 1.0), of.lte(loss, before * (1.0 + RISE))])
        moves = of.logical_not(of.eq(loss, before))
        going = of.logical_and([fine, of.gt(loss, now["tol"]), moves, of.lt(after, now["t_max"])])
        refused = of.logical_and([of.logical_not(fine), of.lt(error, 1e300)])
        now["refused"] = now["refused"] + of.select(refused, 1.0, 0.0)
        return going, refused

    def _take(self, now: _Course, h: Number, loss: Number, going: Number, rows: tuple[Any, ...]) -> None:
        """Where the step is taken, its end becomes the state; where it ends is noted in the ring."""
        code, size, lanes = now.code, self._programs.size, self._programs.lanes
        state, rate, new, new_rate, slope = (Panel(code, row.pointer, size) for row in rows[:5])

        def take(_: Any) -> None:
            number = _modulo(code, code.whole(now["pushes"]), KEPT)
            kept = Panel(code, code.address(rows[5].pointer, number * size, DOUBLE), size)
            per_h, per_gap = 1.0 / h, 2.0 / (h + now["slope_h"])

            def read(start: Any) -> tuple[Number, Number, Number, Number]:
                x, y = new.vector(0, start), new_rate.vector(0, start)
                moved = (y - rate.vector(0, start)) * per_h
                return x, y, moved, (moved - slope.vector(0, start)) * per_gap

            def write(start: Any, x: Number, y: Number, moved: Number, _: Number) -> None:
                for panel, values in ((state, x), (kept, x), (rate, y), (slope, moved)):
                    panel.put(0, start, values)

            # the last vector overlaps the one before it: it is read before anything is written
            left = size % lanes
            last = read(size - lanes) if left else None

            def one(i: Any, squares: Number, bent: Number) -> list[Number]:
                found = read(i * lanes)
                write(i * lanes, *found)
                return [squares + found[0] * found[0], bent + found[3] * found[3]]

            squares, bent = code.loop(size // lanes, one, [code.number(0.0)] * 2, unrolled=0)
            if last is not None:
                write(size - lanes, *last)
                fresh = Number(code, ir.Constant(code.vector, [float(lane >= lanes - left) for lane in range(lanes)]))
                squares, bent = squares + fresh * last[0] * last[0], bent + fresh * last[3] * last[3]
            size_now = of.sqrt(horizontal(code, squares, "sum"))
            now["scale"] = of.select(of.gt(now["fixed"], 0.0), now["scale"], size_now)
            now["third"] = of.sqrt(horizontal(code, bent, "sum"))
            after = now["time"] + h
            Panel(code, code.address(now.pointer, TIMES, DOUBLE), KEPT).put_entry(0, number, after)
            now["time"], now["loss"], now["slope_h"] = after, loss, h
            now["pushes"], now["taken"] = now["pushes"] + 1.0, now["taken"] + 1.0

        code.loop(code.whole(of.select(going, 1.0, 0.0)), take)


class _Course:
    """The numbers of a trajectory under way, by name."""

    def __init__(self, code: Code, array: Any) -> None:
        self.code, self.pointer = code, array.pointer
        self._panel = Panel(code, array.pointer, len(COURSE))

    def __getitem__(self, name: str) -> Number:
        return self._panel.entry(0, COURSE.index(name))

    def __setitem__(self, name: str, x: Number) -> None:
        self._panel.put_entry(0, COURSE.index(name), x)


def _growth(rule: Rule, error: Number) -> Number:
    return of.minimum(rule.safety * of.exp((-1.0 / (rule.order + 1)) * of.log(error + 1e-30)), rule.most)


def _length(length: Number, h: Number, growth: Number, plain: Number, judged: tuple[Number, Number]) -> Number:
    """Of the next step, after one of length ``h`` that was taken, refused, or left undone."""
    going, refused = judged
    # a step cut short by stability or by the end of time says nothing against the length that accuracy allows
    cut = of.logical_and([of.gt(growth, 1.0), of.lt(h, length)])
    longer = of.maximum(of.select(cut, length, 0.0), h * growth)
    shorter = h * of.maximum(of.minimum(plain, MOST_AFTER_REFUSAL), LEAST_GROWTH)
    return of.select(going, longer, of.select(refused, shorter, length))


def _modulo(code: Code, index: Index, period: int) -> Index:
    return Index(code, code.builder.urem(index.value, code.integer(period)))
