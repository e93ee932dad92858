"""Every kernel for a target, also those that the library does not call and that are not generated for it."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from dlnsym import ledger
from dlnsym.codegen import generate


@cache
def every_kernel(target: str) -> Any:
    """Functions as attributes, as of a generated module: the committed ones, and others as they would be generated."""
    text = generate.source(target, [k for k in ledger.kernels() if target in k.forms])
    space: dict[str, Any] = {}
    exec(compile(text, f"<every kernel for {target}>", "exec"), space)
    committed = vars(import_module(f"dlnsym.kernels.{target}_target"))
    return SimpleNamespace(**{name: committed.get(name, value) for name, value in space.items()})
