"""Functions that JAX arrays need beside ``jax.numpy``'s own; depths are Python numbers, fixed when code is traced.

The generator copies the ones that a kernel calls into the generated module.  Both sides of a choice are computed, and
differentiated: each is given arguments at which it is finite.
"""

from __future__ import annotations

from typing import Any

import jax.numpy


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0; with its derivatives."""
    small = jax.numpy.abs(x) < 0.5
    near, far = jax.numpy.where(small, x, 0.0), jax.numpy.where(small, 1.0, x)
    # Σ x^k/(k + 1)!, by Horner's rule
    series: Any = 1.0
    for k in range(15, 1, -1):
        series = 1.0 + near / k * series
    return jax.numpy.where(small, series, jax.numpy.expm1(far) / far)


def level(x: Any, n: float) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n."""
    return x if n == float("inf") else n * jax.numpy.expm1(x / n)


def exponent_error(n: float) -> float:
    """2 − 2/n less the value that ``2 - 2/n`` has in float64, for n ≥ 1; 0 at infinite n."""
    if n == float("inf"):
        return 0.0
    whole, parts = (2.0 - 2.0 / n).as_integer_ratio()
    depth, unit = n.as_integer_ratio()
    # 2 − 2/n − rounded, in integers, then once rounded
    return (2 * depth * parts - 2 * unit * parts - whole * depth) / (depth * parts)


def divided_power(depth: float, x: Any, y: Any) -> Any:
    """Divided difference of (1 + x/N)^N at 0, x and y, for x and y from 0 to 1/2, by its series."""
    x, y = jax.numpy.minimum(x, 1.0), jax.numpy.minimum(y, 1.0)
    # the coefficients of x, x², …
    terms, product = [], 1.0
    for k in range(22):
        product *= (1.0 - k / depth) / (k + 1.0)
        terms.append(product)
    # Horner's rule for the divided differences at (0, x) and (0, x, y)
    first = second = 0.0
    for term in reversed(terms):
        second = second * y + first
        first = first * x + term
    return second
