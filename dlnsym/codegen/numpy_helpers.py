"""Functions that float64 arrays need beside NumPy's own.

The generator copies the ones that a kernel calls into the generated module, so that it imports NumPy alone.
"""

from __future__ import annotations

from typing import Any

import numpy


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0 and 0 at x = −∞."""
    x = x + 1e-300  # which changes 0 alone, and the quotient of what is as small not at all
    return numpy.expm1(x) / x


def sinhc(x: Any) -> Any:
    """sinh(x)/x, 1 at x = 0."""
    x = numpy.where(x == 0, 1e-200, x)
    return numpy.sinh(x) / x


def slope_root(z: Any, even: Any, odd: Any) -> Any:
    """(even − odd)/z for even = cosh √z and odd = sinh(√z)/√z, z ≥ 0: up to 1 by its series, all terms positive."""
    near = numpy.minimum(z, 1.0)
    total = term = 1.0 / 3.0
    for k in range(1, 9):
        term = term * near * ((k + 1.0) / (k * (2.0 * k + 2.0) * (2.0 * k + 3.0)))
        total = total + term
    return numpy.where(z <= 1.0, total, (even - odd) / numpy.maximum(z, 1.0))


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n, and −n at x = −∞."""
    if isinstance(n, float):  # the usual case, by the fewest operations
        return x if n == numpy.inf else n * numpy.expm1(x / n)
    finite = numpy.minimum(n, 1e300)
    return numpy.where(numpy.isinf(n), x, finite * numpy.expm1(x / finite))


def powers(x: Any, count: int) -> Any:
    """1, x, …, x^{count − 1} of x (n,), as rows, for at most 32 of them."""
    rows = numpy.empty((count, len(x)))
    rows[0], rows[1] = 1.0, x
    for known in (2, 4, 8, 16):
        more = min(known, count - known)
        if more > 0:
            numpy.multiply(rows[:more], rows[known - 1] * x, out=rows[known : known + more])
    return rows


def exponent_error(n: Any) -> Any:
    """2 − 2/n less the value that ``2 - 2/n`` has in float64, for n ≥ 1; 0 at infinite n."""
    finite = min(n, 1e200) if isinstance(n, float) else numpy.minimum(n, 1e200)
    quotient = 2.0 / finite
    rounded = 2.0 - quotient
    # the remainder of the division by Dekker's exact product, that of the difference by Knuth's exact sum
    n_cut, q_cut = 134217729.0 * finite, 134217729.0 * quotient
    n_high, q_high = n_cut - (n_cut - finite), q_cut - (q_cut - quotient)
    n_low, q_low = finite - n_high, quotient - q_high
    remainder = ((2.0 - n_high * q_high) - (n_high * q_low + n_low * q_high)) - n_low * q_low
    return ((2.0 - rounded) - quotient) - remainder / finite


def divided_power(depth: Any, *nodes: Any) -> Any:
    """Divided difference of (1 + x/N)^N at 0 and at nodes from 0 to 1, by its series; nan where one is beyond 1.

    Every term is positive, and those that are left out are below 1e-17 of the sum: at whole N there are N of them.
    """
    nodes = numpy.broadcast_arrays(*nodes)
    inside = numpy.logical_and.reduce([x <= 1.0 for x in nodes])
    result = numpy.full(inside.shape, numpy.nan)
    if not inside.any():
        return result
    depth = numpy.broadcast_to(depth, inside.shape)[inside, None] if numpy.ndim(depth) else depth
    near = [x[inside] for x in nodes]
    count = 15 if max(x.max() for x in near) <= 0.5 else 20
    if not numpy.ndim(depth):
        count = int(max(min(count, depth + 1.0 - len(near)), 2.0))
    order = numpy.arange(count + len(near) - 1.0)
    # the coefficients of x, x², …
    terms = numpy.multiply.accumulate((1.0 - order / depth) / (order + 1.0), axis=-1)
    if len(near) == 2 and terms.ndim == 1:
        # Σ c_{p+q+2} x^p y^q over p + q < count
        padded, position = numpy.zeros(2 * count), numpy.arange(count)
        padded[:count] = terms[1:]
        table = padded[position[:, None] + position]
        x, y = (powers(node, count) for node in near)
        result[inside] = numpy.einsum("ij,ij->j", table @ x, y)
        return result
    # Horner's rule for a bidiagonal matrix: differences[k] is taken at 0 and at the first k + 1 nodes
    differences = [numpy.zeros_like(x) for x in near]
    for term in terms.T[::-1]:
        for j in range(len(near) - 1, 0, -1):
            differences[j] *= near[j]
            differences[j] += differences[j - 1]
        differences[0] *= near[0]
        differences[0] += term
    result[inside] = differences[-1]
    return result
