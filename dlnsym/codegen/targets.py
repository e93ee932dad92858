"""The numeric targets: for each, its printer, what its module imports, and how its functions begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sympy.printing.codeprinter import CodePrinter

from dlnsym.algebra.ball_printer import ArbPrinter
from dlnsym.codegen.jax_printer import JaxPrinter
from dlnsym.codegen.printers import GraphPrinter, LanesPrinter, PrecisePrinter, VectorPrinter


@dataclass(frozen=True)
class Target:
    """One row of the table below.

    ``convert`` turns an argument, and a number that is a result, into the target's own; ``lazy`` says that only
    the branch that holds is evaluated; ``helpers`` is the file from which called functions are copied.
    """

    name: str
    module: str
    summary: str
    printer: Callable[[frozenset[str]], CodePrinter]
    imports: tuple[str, ...]
    decorator: str | None = None
    convert: str | None = None
    lazy: bool = True
    helpers: Path | None = None


_HERE = Path(__file__).resolve().parent


TARGETS: tuple[Target, ...] = (
    Target(
        name="numpy",
        module="numpy_target",
        summary="float64 arrays that broadcast; every argument is an array or a number",
        printer=VectorPrinter,
        imports=("import numpy",),
        # ``where`` evaluates both branches: silence the one not chosen
        decorator='numpy.errstate(all="ignore")',
        lazy=False,
        helpers=_HERE / "numpy_helpers.py",
    ),
    Target(
        name="mpmath",
        module="mpmath_target",
        summary="mpmath numbers, at the working precision of ``mpmath.mp``",
        printer=PrecisePrinter,
        imports=("import mpmath",),
        convert="mpmath.mpmathify",
        helpers=_HERE / "mpmath_helpers.py",
    ),
    Target(
        name="arb",
        module="arb_target",
        summary="python-flint balls that hold the true value, at the precision of ``flint.ctx``",
        printer=ArbPrinter,
        imports=("import flint",),
        convert="flint.arb",
        helpers=_HERE.parent / "algebra" / "arb_helpers.py",
    ),
    Target(
        name="heyoka",
        module="heyoka_target",
        summary="heyoka expressions, to be compiled; needs heyoka, the extra ``fast``",
        printer=GraphPrinter,
        imports=("import heyoka",),
        # both sides of a choice are computed, in all lanes
        lazy=False,
        helpers=_HERE / "heyoka_helpers.py",
    ),
    Target(
        name="jax",
        module="jax_target",
        summary="JAX arrays, to be compiled, mapped and differentiated; needs JAX, the extra ``jax``",
        printer=JaxPrinter,
        imports=("import jax.numpy",),
        lazy=False,
        helpers=_HERE / "jax_helpers.py",
    ),
    Target(
        name="lanes",
        module="lanes_target",
        summary="numbers of many lanes under construction, to be compiled; needs llvmlite, the extra ``fast``",
        printer=LanesPrinter,
        imports=("from dlnsym.kernels.machine import functions",),
        # both sides of a choice are computed, in all lanes
        lazy=False,
    ),
)
