"""Functions that mpmath needs beside its own.

The generator copies the ones that a kernel calls into the generated module, so that it imports mpmath alone.
"""

from __future__ import annotations

from typing import Any

import mpmath


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0."""
    return mpmath.expm1(x) / x if x else mpmath.mpf(1)


def sinhc(x: Any) -> Any:
    """sinh(x)/x, 1 at x = 0."""
    return mpmath.sinh(x) / x if x else mpmath.mpf(1)


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n, and −n at x = −∞."""
    return x if mpmath.isinf(n) else n * mpmath.expm1(x / n)


def sinhc_root(z: Any) -> Any:
    """sinh(√z)/√z, 1 at z = 0."""
    root = mpmath.sqrt(z)
    return mpmath.sinh(root) / root if root else mpmath.mpf(1)


def slope_root(z: Any, even: Any, odd: Any) -> Any:
    """(even − odd)/z for even = cosh √z and odd = sinh(√z)/√z, 1/3 at z = 0.

    Near 0 the difference is nothing but rounding; what multiplies it is then as small as z.
    """
    return (even - odd) / z if z else mpmath.mpf(1) / 3


def divided_power(depth: Any, *nodes: Any) -> Any:
    """Divided difference of (1 + x/N)^N, at N = ∞ of e^x, at 0 and at nodes ≥ 0: its series, all terms positive."""
    term, k = mpmath.mpf(1), 0
    symmetric = [mpmath.mpf(1)] * len(nodes)  # complete homogeneous polynomials of the first nodes
    total = mpmath.mpf(0)
    while True:
        if k >= len(nodes):
            added = term * symmetric[-1]
            total += added
            # the terms rise to one peak and fall: a negligible one is behind it
            if added <= mpmath.eps * total:
                return total
            symmetric[0] *= nodes[0]
            for j in range(1, len(nodes)):
                symmetric[j] = symmetric[j] * nodes[j] + symmetric[j - 1]
        term *= (1 - k / depth) / (k + 1)
        k += 1


def trace(m: Any) -> Any:
    return mpmath.fsum(m[k, k] for k in range(m.rows))


def trace_free(m: Any) -> Any:
    """m less the multiple of the identity that has its trace."""
    return m - mpmath.eye(m.rows) * (trace(m) / m.rows)


def masked(mask: Any, m: Any) -> Any:
    """The entries of m times those of the mask, a flat sequence of truth values or of weights."""
    weighted = mpmath.matrix(m.rows, m.cols)
    for k, weight in enumerate(mask):
        if weight:
            row, column = divmod(k, m.cols)
            weighted[row, column] = m[row, column] if weight is True else weight * m[row, column]
    return weighted


def block(s: Any, z: Any, t: Any) -> Any:
    """[[s, z], [0, t]] of square s and t."""
    m, n = s.rows, t.rows
    whole = mpmath.matrix(m + n, m + n)
    whole[:m, :m], whole[:m, m:], whole[m:, m:] = s, z, t
    return whole


def corner_of_power(s: Any, z: Any, t: Any, n: int) -> Any:
    """Upper right block of [[s, z], [0, t]]^n, by repeated squaring."""
    return (block(s, z, t) ** n)[: s.rows, s.rows :]


def corner_of_exp(p: Any, z: Any, q: Any) -> Any:
    """Upper right block of exp [[p, z], [0, q]]."""
    return mpmath.expm(block(p, z, q))[: p.rows, p.rows :]
