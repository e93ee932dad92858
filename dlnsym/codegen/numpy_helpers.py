"""Functions that float64 arrays need beside NumPy's own.

The generator copies the ones that a kernel calls into the generated module, so that it imports NumPy alone.
"""

from __future__ import annotations

from typing import Any

import numpy


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0 and 0 at x = −∞."""
    x = numpy.where(x == 0, 1e-200, x)
    return numpy.expm1(x) / x


def sinhc(x: Any) -> Any:
    """sinh(x)/x, 1 at x = 0."""
    x = numpy.where(x == 0, 1e-200, x)
    return numpy.sinh(x) / x


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n, and −n at x = −∞."""
    finite = numpy.minimum(n, 1e300)
    return numpy.where(numpy.isinf(n), x, finite * numpy.expm1(x / finite))


def divided_power(depth: Any, *nodes: Any) -> Any:
    """Divided difference of (1 + x/N)^N at 0 and at nodes from 0 to 1, by its series; nan where one is beyond 1.

    Every term is positive; 20 of them leave less than 1e-18 of the sum.
    """
    nodes = numpy.broadcast_arrays(*nodes)
    inside = numpy.logical_and.reduce([x <= 1.0 for x in nodes])
    nu = 1.0 / (numpy.broadcast_to(depth, inside.shape)[inside] if numpy.ndim(depth) else depth)
    near = [x[inside] for x in nodes]
    terms: list[Any] = [1.0]
    for k in range(20 + len(near)):
        terms.append(terms[-1] * (1.0 - k * nu) / (k + 1.0))
    # Horner's rule for a bidiagonal matrix: differences[k] is taken at 0 and at the first k + 1 nodes
    differences = [numpy.zeros_like(x) for x in near]
    for term in reversed(terms[1:]):
        for j in range(len(near) - 1, 0, -1):
            differences[j] *= near[j]
            differences[j] += differences[j - 1]
        differences[0] *= near[0]
        differences[0] += term
    result = numpy.full(inside.shape, numpy.nan)
    result[inside] = differences[-1]
    return result
