"""Functions that ball arithmetic needs beside python-flint's own methods.

They serve :func:`dlnsym.codegen.balls.ball_function` as they stand, and the generator copies the ones that a
kernel calls into the generated module, so that it imports python-flint alone.
"""

from __future__ import annotations

from typing import Any

import flint


def sinhc(x: Any) -> Any:
    """sinh(x)/x, continued by 1 through x = 0; a ball that holds 0 is welcome."""
    value = (flint.acb(0, 1) * x).sinc()
    return value if isinstance(x, flint.acb) else value.real


def whole_power(x: Any, n: int) -> Any:
    """x to an integer power by repeated squaring; ``x**n`` is nan for a ball about 0."""
    if n < 0:
        return 1 / whole_power(x, -n)
    result: Any = 1
    while n:
        if n % 2:
            result = x * result
        x, n = x * x, n // 2
    return result


def less(x: Any, y: Any) -> bool:
    """Whether x < y; raises ValueError where the balls leave that open."""
    if flint.arb(x) < flint.arb(y):
        return True
    if flint.arb(x) >= flint.arb(y):
        return False
    raise ValueError(f"whether {x} < {y} cannot be decided: the balls overlap")


def equal(x: Any, y: Any) -> bool:
    """Whether x = y; raises ValueError where the balls leave that open."""
    if flint.arb(x) == flint.arb(y):
        return True
    if flint.arb(x) != flint.arb(y):
        return False
    raise ValueError(f"whether {x} = {y} cannot be decided: the balls overlap")
