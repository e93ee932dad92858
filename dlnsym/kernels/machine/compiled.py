"""From functions under construction to machine code for the processor at hand."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numpy as np
from llvmlite import ir
from numpy.typing import NDArray


@cache
def _initialise() -> None:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()


def _target() -> Any:
    """A machine for one engine, which owns it."""
    _initialise()
    features = llvm.get_host_cpu_features().flatten()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=features, opt=3
    )


@cache
def width() -> int:
    """Lanes of one group: as many float64 as a vector register holds, or two registers where they are small."""
    return 8 if llvm.get_host_cpu_features().get("avx512f", False) else 4


class Machine:
    """Functions compiled together."""

    def __init__(self, module: ir.Module) -> None:
        module.triple = llvm.get_process_triple()
        target = _target()
        module.data_layout = str(target.target_data)
        parsed = llvm.parse_assembly(str(module))
        parsed.verify()
        options = llvm.create_pipeline_tuning_options(speed_level=2)
        options.slp_vectorization = options.loop_vectorization = options.loop_unrolling = False
        builder = llvm.create_pass_builder(target, options)
        builder.getModulePassManager().run(parsed, builder)
        self._engine = llvm.create_mcjit_compiler(parsed, target)
        self._engine.finalize_object()

    def raw(self, name: str, arguments: int) -> Callable[..., None]:
        """A function by name, of addresses."""
        found: Any = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * arguments)(self._engine.get_function_address(name))
        # its code goes with the engine
        found.machine = self
        function: Callable[..., None] = found
        return function

    def function(self, name: str, arguments: int) -> Callable[..., None]:
        """A function by name; every argument is an array or an integer."""
        raw = self.raw(name, arguments)

        def call(*values: Any) -> None:
            raw(*(v.ctypes.data if isinstance(v, np.ndarray) else v for v in values))

        return call


def aligned(shape: tuple[int, ...], alignment: int = 64, dtype: Any = np.float64) -> NDArray[Any]:
    """An array of zeros that starts at a whole number of registers."""
    size, itemsize = int(np.prod(shape)), np.dtype(dtype).itemsize
    raw = np.zeros(size + alignment // itemsize, dtype)
    start = -raw.ctypes.data % alignment // itemsize
    found: NDArray[Any] = raw[start : start + size].reshape(shape)
    return found
