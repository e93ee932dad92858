"""Kernels that the library does not call are not generated, and those that it calls are."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from sympy import Symbol

from dlnsym import ledger
from dlnsym.codegen import Form, Kernel, generate
from dlnsym.codegen.reached import ROOTS, called, reached
from dlnsym.codegen.targets import TARGETS

KERNELS = ledger.kernels()
NAMES = {kernel.name for kernel in KERNELS}
IN_EVERY_PRECISION = ("numpy", "mpmath", "arb")


def functions(path: Path) -> set[str]:
    return {node.name for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
def test_the_committed_modules_hold_what_is_reached(target: generate.Target) -> None:
    generated = functions(generate.FOLDER / f"{target.module}.py") & NAMES
    assert generated == reached(KERNELS, target.name)
    # what the library calls exists; other attributes are helpers or are no kernels' at all
    with_form = {kernel.name for kernel in KERNELS if target.name in kernel.forms}
    assert called()[target.name] & with_form <= generated


def test_every_kernel_is_generated_for_some_target() -> None:
    assert set.union(*(set(reached(KERNELS, target.name)) for target in TARGETS)) == NAMES


def test_the_derivations_of_the_workbench_are_functions_of_numbers() -> None:
    for target in IN_EVERY_PRECISION:
        assert set(ROOTS) <= functions(generate.FOLDER / f"{target}_target.py")


def test_calls_of_calls_are_reached_and_what_nothing_calls_is_not() -> None:
    x = Symbol("x", positive=True)
    inner = Kernel("inner", (x,), x, {"numpy": Form(x)}, "Inner.", "nowhere")
    outer = Kernel("spectrum", (x,), x, {"numpy": Form(inner(x))}, "Called by the library.", "nowhere")
    alone = Kernel("alone", (x,), x, {"numpy": Form(x)}, "Called by none.", "nowhere")
    assert reached((inner, outer, alone), "numpy") == {"inner", "spectrum"}
    assert reached((inner, outer, alone), "arb") == set()
    text = generate.generate((inner, outer, alone))[generate.FOLDER / "numpy_target.py"]
    assert "def inner" in text and "def alone" not in text


def test_no_kernel_is_called_by_its_name_in_a_string() -> None:
    """That could not be seen, and would not be typed."""
    for path in sorted(generate.FOLDER.parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
                of = ast.unparse(node.args[0])
                assert not of.endswith(("_target", "kernels")), (path, ast.unparse(node))
