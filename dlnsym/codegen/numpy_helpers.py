"""Functions that float64 arrays need beside NumPy's own.

The generator copies the ones that a kernel calls into the generated module, so that it imports NumPy alone.
"""

from __future__ import annotations

from typing import Any


def product_error(x: Any, y: Any) -> Any:
    """x·y less its rounded value, exactly (Dekker 1971, Veltkamp's splitting), barring overflow."""
    product = x * y
    x_cut, y_cut = 134217729.0 * x, 134217729.0 * y
    x_high, y_high = x_cut - (x_cut - x), y_cut - (y_cut - y)
    x_low, y_low = x - x_high, y - y_high
    return ((x_high * y_high - product) + x_high * y_low + x_low * y_high) + x_low * y_low
