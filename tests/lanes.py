"""Functions of lanes, compiled and called with arrays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir

from dlnsym._shared.validate import Array
from dlnsym.kernels.machine import compiled
from dlnsym.kernels.machine.code import Code


def evaluated(f: Callable[..., Any], *arguments: Array) -> tuple[Array, ...]:
    """What a function of numbers gives at arrays (n,) of its arguments."""
    lanes, n = compiled.width(), len(arguments[0])
    groups = -(-n // lanes)
    outputs = 0

    module = ir.Module("test")
    code = Code(module, "test", ["numbers", "numbers", "integer"], lanes, public=True)
    source, target, count = code.arguments

    def one(group: Any) -> None:
        nonlocal outputs
        inputs = source.part(group * len(arguments), 1)
        found = f(*(inputs[k] for k in range(len(arguments))))
        results = found if isinstance(found, tuple) else (found,)
        outputs = len(results)
        there = target.part(group * len(results), 1)
        for k, result in enumerate(results):
            there[k] = code.number(result)

    code.loop(count, one)
    code.done()
    given = compiled.aligned((groups, len(arguments), lanes))
    for k, argument in enumerate(arguments):
        given[:, k].flat[:n] = argument
    given_back = compiled.aligned((groups, outputs, lanes))
    compiled.Machine(module).function("test", 3)(given, given_back, groups)
    return tuple(given_back[:, k].ravel()[:n].copy() for k in range(outputs))


def at(f: Callable[..., Any], *arguments: float) -> tuple[float, ...]:
    """The same at one point."""
    return tuple(float(x[0]) for x in evaluated(f, *(np.array([x], dtype=float) for x in arguments)))
