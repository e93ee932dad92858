"""Pairs of close singular values, which meet and part without denominators.

With W = U e^M V^T and M symmetric, M moves smoothly where singular values meet.  Its eigenvectors do not: they turn by
up to a right angle, in a time as short as the values are close.  So M is diagonal only but for one entry c of each pair
(2p, 2p + 1) of columns that is joined.  Where frames do not take a common turn ω, M moves by [ω, M] instead.

Every few steps M is made diagonal, and columns are sorted into pairs anew.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import Code, Number, Numbers

LEAST_RANK = 10
"""Rank of W from which on pairs spare more steps than they cost."""

JOINED = 1.0
"""Difference of logarithms of singular values below which a pair is joined."""

FAR, TAKEN = 1e50, 1e100
"""Differences that stand for all that are longer or no number, and for those of columns that have a partner."""


class Rotation(NamedTuple):
    """Cosine and sine, for each pair, of the angle by which the eigenvectors of M are turned from the axes."""

    cosine: Numbers
    sine: Numbers

    def to_eigenvectors(self, p: Any, a: Number, b: Number) -> tuple[Number, Number]:
        """Entries in the two columns of a pair, in the frame of the eigenvectors."""
        cosine, sine = self.cosine[p], self.sine[p]
        return cosine * a + sine * b, cosine * b - sine * a

    def from_eigenvectors(self, p: Any, a: Number, b: Number) -> tuple[Number, Number]:
        """The same backwards."""
        cosine, sine = self.cosine[p], self.sine[p]
        return cosine * a - sine * b, sine * a + cosine * b


def diagonalise(code: Code, k: int, y: Numbers, c: Numbers, joined: Numbers, to: Rotation, logs: Numbers) -> None:
    """Write the rotations, by at most an eighth of a turn, and the eigenvalues of M."""

    def one(p: Any) -> None:
        i, l = 2 * p, 2 * p + 1
        half = 0.5 * (y[i] - y[l])
        root = of.sqrt(half * half + c[p] * c[p])
        divisor = half + of.select(of.lt(half, 0.0), -root, root)
        tangent = c[p] / of.select(of.eq(divisor, 0.0), 1.0, divisor)
        tangent = of.select(of.gt(joined[p], 0.5), tangent, 0.0)
        cosine = 1.0 / of.sqrt(1.0 + tangent * tangent)
        to.cosine[p], to.sine[p] = cosine, tangent * cosine
        logs[i], logs[l] = y[i] + c[p] * tangent, y[l] - c[p] * tangent

    code.loop(k // 2, one)
    if k % 2:
        logs[k - 1] = y[k - 1]


def rotated(code: Code, rows: int, k: int, to: Rotation, source: Numbers, put: Any) -> None:
    """``put(i, j, x)`` receives the entries of a frame (rows, k) in the eigenvectors of M."""

    def row(i: Any) -> None:
        for p in range(k // 2):
            for j, x in enumerate(to.to_eigenvectors(p, source[i, 2 * p], source[i, 2 * p + 1])):
                put(i, 2 * p + j, x)
        if k % 2:
            put(i, k - 1, source[i, k - 1])

    code.loop(rows, row, unrolled=1)


def putting_back(k: int, to: Rotation, target: Numbers) -> Any:
    """A function like ``target.put`` that takes entries in the eigenvectors of M, those of a pair one after the
    other."""
    first: list[Number] = []

    def put(i: Any, j: int, x: Number) -> None:
        if j == k - 1 and k % 2:
            target[i, j] = x
        elif j % 2 == 0:
            first[:] = [x]
        else:
            target[i, j - 1], target[i, j] = to.from_eigenvectors(j // 2, first[0], x)

    return put


def rates(
    code: Code,
    k: int,
    to: Rotation,
    joined: Numbers,
    inside: tuple[Numbers, Numbers],
    outside: tuple[Numbers, Numbers],
) -> None:
    """Write the rates of M, of y and c (``outside``), from those ``inside`` its eigenvectors: on the diagonal, and of
    each pair."""
    (radial, across), (y_rate, c_rate) = inside, outside

    def one(p: Any) -> None:
        i, l = 2 * p, 2 * p + 1
        cosine, sine = to.cosine[p], to.sine[p]
        both = cosine * sine
        a, b, mixed = radial[i], radial[l], of.select(of.gt(joined[p], 0.5), across[p], 0.0)
        y_rate[i] = cosine * cosine * a + sine * sine * b - 2.0 * (both * mixed)
        y_rate[l] = sine * sine * a + cosine * cosine * b + 2.0 * (both * mixed)
        c_rate[p] = both * (a - b) + (cosine * cosine - sine * sine) * mixed

    code.loop(k // 2, one)
    if k % 2:
        y_rate[k - 1] = radial[k - 1]


def choose(code: Code, k: int, y: Numbers, joined: Numbers, order: Numbers, taken: Numbers) -> None:
    """Write the order of columns that brings the closest pair to the front, then the closest of the others, and so on;
    which pairs are close enough to be joined.  Columns in that order stay in it."""
    zero = code.number(0.0)

    def free(i: Any) -> None:
        taken[i] = zero

    code.loop(k, free)

    def pick(p: Any) -> None:
        def row(i: Any, at: Number, *found: Number) -> list[Number]:
            def column(l: Any, other: Number, least: Number, first: Number, second: Number) -> list[Number]:
                gap = of.absolute(y[i] - y[l])
                gap = of.select(of.lt(gap, FAR), gap, FAR) + (taken[i] + taken[l])
                closer = of.lt(gap, least)
                return [
                    other + 1.0,
                    of.select(closer, gap, least),
                    of.select(closer, other, first),
                    of.select(closer, at, second),
                ]

            return [at + 1.0, *code.loop(i, column, [zero, *found])[1:]]

        _, least, first, second = code.loop(k, row, [zero, code.number(float("inf")), zero, zero])
        order[2 * p], order[2 * p + 1] = first, second
        joined[p] = of.select(of.lt(least, JOINED), 1.0, 0.0)

        def take(i: Any, at: Number) -> list[Number]:
            chosen = of.logical_or([of.eq(at, first), of.eq(at, second)])
            taken[i] = of.select(chosen, TAKEN, taken[i])
            return [at + 1.0]

        code.loop(k, take, [zero])

    code.loop(k // 2, pick)
    if k % 2:

        def rest(i: Any, at: Number, left: Number) -> list[Number]:
            return [at + 1.0, of.select(of.eq(taken[i], 0.0), at, left)]

        order[k - 1] = code.loop(k, rest, [zero, zero])[1]


def permutation(code: Code, k: int, order: Numbers, target: Numbers) -> None:
    """Write the matrix (k, k) by which columns come into an order."""

    def row(i: Any, at: Number) -> list[Number]:
        def entry(j: Any) -> None:
            target[i, j] = of.select(of.eq(order[j], at), 1.0, 0.0)

        code.loop(k, entry)
        return [at + 1.0]

    code.loop(k, row, [code.number(0.0)])


def permuted(code: Code, k: int, order: Numbers, source: Numbers, target: Numbers) -> None:
    """Write k numbers, which may be infinite, in an order."""

    def one(j: Any) -> None:
        def pick(i: Any, at: Number, found: Number) -> list[Number]:
            return [at + 1.0, of.select(of.eq(order[j], at), source[i], found)]

        target[j] = code.loop(k, pick, [code.number(0.0), code.number(0.0)])[1]

    code.loop(k, one)
