"""Functions that ball arithmetic needs beside python-flint's own methods.

They serve :func:`dlnsym.algebra.balls.ball_function` as they stand, and the generator copies the ones that a
kernel calls into the generated module, so that it imports python-flint alone.
"""

from __future__ import annotations

from typing import Any

import flint


def sinhc(x: Any) -> Any:
    """sinh(x)/x, continued by 1 through x = 0; also for balls that contain 0."""
    value = (flint.acb(0, 1) * x).sinc()
    return value if isinstance(x, flint.acb) else value.real


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, continued by 1 through x = 0, also for balls that contain 0."""
    half = x / 2
    return half.exp() * sinhc(half)


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n."""
    return x * exprel(x / n)


def whole_power(x: Any, n: int) -> Any:
    """x to an integer power by repeated squaring; ``x**n`` is nan for a ball about 0."""
    if n < 0:
        return 1 / whole_power(x, -n)
    result: Any = None
    while n:
        if n % 2:
            result = x if result is None else x * result
        n //= 2
        x = x * x if n else x
    return 1 if result is None else result


def sinhc_root(z: Any) -> Any:
    """sinh(√z)/√z, also for balls that contain 0; near 0 the quotient would widen the ball."""
    if z > 0.001:
        root = z.sqrt()
        return root.sinh() / root
    return (z / 4).hypgeom_0f1(flint.arb(3) / 2)


def slope_root(z: Any, even: Any, odd: Any) -> Any:
    """(even − odd)/z for even = cosh √z and odd = sinh(√z)/√z; also for balls that contain 0."""
    return (even - odd) / z if z > 0.001 else (z / 4).hypgeom_0f1(flint.arb(5) / 2) / 3


def divided_power(depth: Any, *nodes: Any) -> Any:
    """Divided difference of (1 + x/N)^N, at N = ∞ of e^x, at 0 and at nodes ≥ 0; also for balls that overlap.

    The terms of its series are positive, and at most those of e^x: h_n(x) of p nodes is at most C(n + p − 1, p − 1) b^n
    for |x| ≤ b, which bounds what is left out.
    """
    p, b = len(nodes), max((abs(flint.arb(x)).upper() for x in nodes), default=flint.arb(0))
    last = flint.arb(depth).unique_fmpz() if flint.arb(depth).is_finite() else None
    if last is None and flint.arb(depth).is_finite():
        raise ValueError(f"depth is {depth}; expected a whole number or infinity")
    term, total, bound = flint.arb(1), flint.arb(0), flint.arb(1)
    symmetric = [flint.arb(1)] * p
    k = 0
    while last is None or k <= last:
        if k >= p:
            total += term * symmetric[-1]
            n = k - p
            # b^(n + 1)/((p − 1)! (n + 1)! (n + 1 + p)), and the ratio of the terms after it is below b/(n + 2)
            bound *= b / (n + 1)
            if n + 2 > 2 * b and 2 * bound < total.abs_lower() * flint.arb(2) ** -(flint.ctx.prec + 4):
                return total + flint.arb(0, (2 * bound).upper())
            symmetric[0] = symmetric[0] * nodes[0]
            for j in range(1, p):
                symmetric[j] = symmetric[j] * nodes[j] + symmetric[j - 1]
        term = term * (1 - k / flint.arb(depth)) / (k + 1)
        k += 1
    return total


def trace(m: Any) -> Any:
    return m.trace()


def trace_free(m: Any) -> Any:
    """m less the multiple of the identity that has its trace."""
    d = m.nrows()
    mean = m.trace() / d
    entries = m.entries()
    for k in range(0, d * d, d + 1):
        entries[k] -= mean
    return flint.arb_mat(d, d, entries)


def masked(mask: Any, m: Any) -> Any:
    """The entries of m times those of the mask, a flat sequence of truth values or of weights."""
    weighted = [x if weight is True else weight * x for x, weight in zip(m.entries(), mask, strict=True)]
    return flint.arb_mat(m.nrows(), m.ncols(), weighted)


def block(s: Any, z: Any, t: Any) -> Any:
    """[[s, z], [0, t]] of square s and t, or of series of them."""
    if hasattr(s, "blocked"):
        return s.blocked(z, t)
    m, n = s.nrows(), t.nrows()
    top = [x for left, right in zip(s.tolist(), z.tolist(), strict=True) for x in (*left, *right)]
    bottom = [x for right in t.tolist() for x in (*[0] * m, *right)]
    return flint.arb_mat(m + n, m + n, top + bottom)


def corner(whole: Any, m: int) -> Any:
    """What the first m rows hold beyond the first m columns, term by term of a series."""
    if hasattr(whole, "termwise"):
        return whole.termwise(lambda term: corner(term, m))
    return type(whole)([row[m:] for row in whole.tolist()[:m]])


def matrix_power(m: Any, n: int) -> Any:
    """m^n by repeated squaring; python-flint's own takes n below 2^64."""
    low = n % 2**60
    return m**n if n == low else matrix_power(m ** (2**60), n >> 60) * m**low


def corner_of_power(s: Any, z: Any, t: Any, n: int) -> Any:
    """Upper right block of [[s, z], [0, t]]^n."""
    return corner(matrix_power(block(s, z, t), n), s.nrows())


def corner_of_exp(p: Any, z: Any, q: Any) -> Any:
    """Upper right block of exp [[p, z], [0, q]]."""
    return corner(block(p, z, q).exp(), p.nrows())


def below(m: Any, rows: int) -> Any:
    """A matrix under as many rows of zeros, term by term of a series."""
    if hasattr(m, "termwise"):
        return m.termwise(lambda term: below(term, rows))
    return type(m)([[0] * m.ncols()] * rows + m.tolist())


def far_corner_of_power(s: Any, x: Any, t: Any, y: Any, n: int) -> Any:
    """Upper right block of [[s, x, 0], [0, t, y], [0, 0, t]]^n."""
    m = s.nrows()
    return first_rows(corner_of_power(block(s, x, t), below(y, m), t, n), m)


def far_corner_of_exp(p: Any, x: Any, q: Any, y: Any) -> Any:
    """Upper right block of exp [[p, x, 0], [0, q, y], [0, 0, q]]."""
    m = p.nrows()
    return first_rows(corner_of_exp(block(p, x, q), below(y, m), q), m)


def first_rows(m: Any, rows: int) -> Any:
    """The first rows, term by term of a series."""
    if hasattr(m, "termwise"):
        return m.termwise(lambda term: first_rows(term, rows))
    return type(m)(m.tolist()[:rows])


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
