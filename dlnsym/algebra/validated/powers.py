"""Enclosures of roots and logarithms of symmetric positive definite matrices.

An approximation is made with mpmath and judged in balls: x^{1/N} and log x are operator monotone, so for symmetric
matrices A, B whose eigenvalues are at least a, |f(A) − f(B)| ≤ f'(a) |A − B| (Bhatia, Matrix Analysis, Theorem
X.3.8).
"""

from __future__ import annotations

import math

import mpmath
from flint import arb, arb_mat, ctx, fmpq

from dlnsym.algebra.validated.step import NotEnclosedError


def carried(a: arb_mat, depth: float | int) -> arb_mat:
    """A^{1/N}, at infinite depth log A, for every symmetric positive definite matrix in a ball.

    Raises :class:`NotEnclosedError` for a ball that holds a singular matrix.

    >>> carried(arb_mat([[4, 0], [0, 9]]), 2)[1, 1].contains(3)
    True
    """
    d, prec = a.nrows(), ctx.prec
    trace = a.trace()
    # all eigenvalues are at most the trace, so that the smallest is at least this
    least = a.det() if d == 1 else a.det() * ((d - 1) / trace) ** (d - 1)
    if not least > 0:
        raise NotEnclosedError("the matrix is singular, or so close to it that the precision does not tell")
    with mpmath.workprec(prec + 20):
        centre = mpmath.matrix([[_centre(x) for x in row] for row in a.tolist()])
        values, frame = mpmath.eigsy(centre)
        function = mpmath.log if depth == math.inf else (lambda x: mpmath.root(x, int(depth)))
        found = frame * mpmath.diag([function(abs(x)) for x in values]) * frame.T
        rough = arb_mat([[arb(found[i, k] + found[k, i]) / 2 for k in range(d)] for i in range(d)]).mid()
    if depth != math.inf and not _positive_definite(rough):
        # an even power would hide a negative eigenvalue
        raise NotEnclosedError("the matrix is so close to a singular one that the precision does not tell")
    back = rough.exp() if depth == math.inf else _power(rough, int(depth))
    off = back - a
    distance = sum((x.abs_upper() ** 2 for x in off.entries()), arb(0)).sqrt()
    below = least - distance
    if not below > 0:
        raise NotEnclosedError("the matrix is so close to a singular one that the precision does not tell")
    slope = 1 / below if depth == math.inf else below ** (fmpq(1, int(depth)) - 1) / int(depth)
    reach = arb(0, (slope * distance).upper())
    return arb_mat(d, d, [x + reach for x in rough.entries()])


def _positive_definite(m: arb_mat) -> bool:
    """Whether every pivot of a symmetric matrix is positive; False where the balls leave that open."""
    rows = m.tolist()
    while rows:
        (pivot, *right), *below = rows
        if not pivot > 0:
            return False
        rows = [[x - first * y / pivot for x, y in zip(rest, right, strict=True)] for first, *rest in below]
    return True


def _centre(x: arb) -> mpmath.mpf:
    mantissa, exponent = x.mid().man_exp()
    return mpmath.mpf((int(mantissa), int(exponent)))


def _power(m: arb_mat, n: int) -> arb_mat:
    result = m if n % 2 else None
    while n := n // 2:
        m = m * m
        if n % 2:
            result = m if result is None else result * m
    return result
