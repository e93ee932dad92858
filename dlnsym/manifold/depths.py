"""Chooses between a kernel for finite depth and its limit."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from dlnsym._validate import Array
from dlnsym.kernels import numpy_target


def kernel(name: str, depth: float) -> Callable[..., Array]:
    """The numpy kernel ``name`` at a checked depth: its limit for infinite depth, else with N filled in."""
    if math.isinf(depth):
        limit: Callable[..., Array] = getattr(numpy_target, f"{name}_limit")
        return limit
    finite: Callable[..., Any] = getattr(numpy_target, name)
    return lambda *args: finite(*args, depth)
