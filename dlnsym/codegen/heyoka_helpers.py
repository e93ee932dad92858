"""Functions that heyoka's expressions need beside heyoka's own.

The generator copies the ones that a kernel calls into the generated module, so that it imports heyoka alone.
"""

from __future__ import annotations

from typing import Any

import heyoka


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0."""
    return heyoka.select(heyoka.eq(x, 0.0), heyoka.expression(1.0), heyoka.expm1(x) / x)


def sinhc(x: Any) -> Any:
    """sinh(x)/x, 1 at x = 0."""
    return heyoka.select(heyoka.eq(x, 0.0), heyoka.expression(1.0), heyoka.sinh(x) / x)


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n."""
    return x * exprel(x / n)
