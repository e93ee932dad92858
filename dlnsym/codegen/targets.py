"""The numeric targets: for each, its printer, what its module imports, and how its functions begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from sympy.printing.codeprinter import CodePrinter

from dlnsym.algebra import arb_helpers
from dlnsym.algebra.ball_printer import ArbPrinter
from dlnsym.codegen import mpmath_helpers, numpy_helpers
from dlnsym.codegen.printers import GraphPrinter, PrecisePrinter, VectorPrinter


@dataclass(frozen=True)
class Target:
    """One row of the table below.

    ``convert`` turns an argument, and a number that is a result, into the target's own; ``lazy`` says that only
    the branch that holds is evaluated; ``helpers`` is the module from which called functions are copied.
    """

    name: str
    module: str
    summary: str
    printer: Callable[[frozenset[str]], CodePrinter]
    imports: tuple[str, ...]
    decorator: str | None = None
    convert: str | None = None
    lazy: bool = True
    helpers: ModuleType | None = None


TARGETS: tuple[Target, ...] = (
    Target(
        name="numpy",
        module="numpy_target",
        summary="float64 arrays that broadcast; every argument is an array or a number",
        printer=VectorPrinter,
        imports=("import numpy",),
        # nan and inf of branches that are not taken are no news
        decorator='numpy.errstate(all="ignore")',
        lazy=False,
        helpers=numpy_helpers,
    ),
    Target(
        name="mpmath",
        module="mpmath_target",
        summary="mpmath numbers, at the working precision of ``mpmath.mp``",
        printer=PrecisePrinter,
        imports=("import mpmath",),
        convert="mpmath.mpmathify",
        helpers=mpmath_helpers,
    ),
    Target(
        name="arb",
        module="arb_target",
        summary="python-flint balls that hold the true value, at the precision of ``flint.ctx``",
        printer=ArbPrinter,
        imports=("import flint",),
        convert="flint.arb",
        helpers=arb_helpers,
    ),
    Target(
        name="heyoka",
        module="heyoka_target",
        summary="heyoka expressions, to be compiled; needs heyoka, the extra ``fast``",
        printer=GraphPrinter,
        imports=("import heyoka",),
        # both sides of a choice are computed, in all lanes
        lazy=False,
    ),
)
