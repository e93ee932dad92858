"""Symmetric 4 × 4 matrices of heyoka's expressions: products, the exponential, solving."""

from __future__ import annotations

from typing import Any

import heyoka as hy

from dlnsym._shared.validate import Array

Vector = list[Any]
Matrix = list[list[Any]]

DOUBLINGS = 12
"""The exponential is squared so many times; it starts at 1/4096 of the way."""


def dot(x: Vector, y: Vector) -> Any:
    """x · y, for at least one entry."""
    return hy.sum([a * b for a, b in zip(x, y, strict=True)])


def plus(x: Vector, y: Vector, times: float = 1.0) -> Vector:
    """x + times y."""
    return [a + times * b for a, b in zip(x, y, strict=True)]


def minus(x: Vector, y: Vector) -> Vector:
    """x − y."""
    return [a - b for a, b in zip(x, y, strict=True)]


def scaled(x: Vector, by: Any) -> Vector:
    """x times a number."""
    return [by * a for a in x]


def applied(a: Matrix, x: Vector) -> Vector:
    """a x."""
    return [dot(row, x) for row in a]


def between(numbers: Array, a: Matrix) -> Matrix:
    """n a n for a symmetric matrix n of numbers."""
    left = [_mixed(row, a) for row in numbers]
    return [[_mixed(row, [[x] for x in line])[0] for row in numbers] for line in left]


def _mixed(weights: Array, rows: Matrix) -> Vector:
    terms = [scaled(row, float(w)) for w, row in zip(weights, rows, strict=True) if w]
    return [hy.sum(list(column)) for column in zip(*terms, strict=True)] or [hy.expression(0.0)] * len(rows[0])


def exponential(a: Matrix) -> Matrix:
    """Of a matrix without a positive eigenvalue: a short series for a small part of it, squared again and again."""
    small = [scaled(row, 0.5**DOUBLINGS) for row in a]
    power = _raised([scaled(row, 0.25) for row in small])
    for order in (3.0, 2.0, 1.0):
        power = _raised([scaled(row, 1.0 / order) for row in _product(small, power)])
    for _ in range(DOUBLINGS):
        power = _product(power, power)
    return power


def _raised(a: Matrix) -> Matrix:
    """a + 1."""
    return [[x + 1.0 if i == j else x for j, x in enumerate(row)] for i, row in enumerate(a)]


def _product(a: Matrix, b: Matrix) -> Matrix:
    """Of two that commute, so that it is symmetric too."""
    upper = {(i, j): dot(a[i], b[j]) for i in range(4) for j in range(i, 4)}
    return [[upper[min(i, j), max(i, j)] for j in range(4)] for i in range(4)]


class Factors:
    """a = L D L^T with ones on the diagonal of L, for a matrix without an eigenvalue that is 0 or negative."""

    def __init__(self, a: Matrix) -> None:
        self._lower: Matrix = [[] for _ in range(4)]
        self._inverses: Vector = []
        columns: Matrix = [[] for _ in range(4)]
        for j in range(4):
            rest = [a[i][j] - dot(self._lower[i], columns[j]) if j else a[i][j] for i in range(j, 4)]
            self._inverses.append(1.0 / rest[0])
            for i, x in enumerate(rest[1:], start=j + 1):
                columns[i].append(x)
                self._lower[i].append(x * self._inverses[j])

    def solve(self, b: Vector) -> Vector:
        """x with a x = b."""
        x: Vector = []
        for row, value in zip(self._lower, b, strict=True):
            x.append(value - dot(row, x) if row else value)
        x = [value * inverse for value, inverse in zip(x, self._inverses, strict=True)]
        for i in reversed(range(3)):
            x[i] = x[i] - dot([self._lower[k][i] for k in range(i + 1, 4)], x[i + 1 :])
        return x
