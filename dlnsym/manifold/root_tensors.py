"""Tensors in balls without singular vectors: from the roots, or the logarithms, of W W^T and W^T W.

What :mod:`~dlnsym.manifold.ball_tensors` has as sums over singular values is here a block of a power, or of an
exponential, of a matrix (derivations/geodesics/spray.py).  So singular values may meet, and the same formulas
run on power series: geodesics are their solutions, and curvature is a derivative of the connection.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from flint import acb_mat, arb, arb_mat

from dlnsym.algebra.streams import Stream
from dlnsym.algebra.validated.duals import Dual
from dlnsym.algebra.validated.powers import carried
from dlnsym.kernels import arb_target as kernels
from dlnsym.manifold.ball_frames import one

Matrix = Any


class Roots:
    """W with S and T: (W W^T)^{1/N} and (W^T W)^{1/N}, at infinite depth their logarithms; all power series.

    ``pseudo_inverse`` is that of W, where W has a rank below both its sides.
    """

    def __init__(self, depth: float, W: Stream, S: Stream, T: Stream, pseudo_inverse: Stream | None = None) -> None:
        self.W, self.S, self.T, self.depth, self.pseudo_inverse = W, S, T, depth, pseudo_inverse

    @property
    def shape(self) -> tuple[int, int]:
        first = self.W[0]
        return first.nrows(), first.ncols()

    def operated(self, z: Stream) -> Stream:
        """A_{N,W}(Z)."""
        if math.isinf(self.depth):
            found: Stream = -kernels.velocity_of_logarithms(self.S, self.T, z)
        else:
            found = -kernels.velocity(self.S, self.T, z, int(self.depth))
        return found

    @cached_property
    def matrix(self) -> Stream:
        """The matrix of A_{N,W} on the entries row by row; 1 on what is normal to the manifold."""
        m, n = self.shape
        if self.depth == 1:
            return Stream.fixed(one(m * n))
        left, right = self.S.termwise(lambda s: _kronecker(s, one(n))), self.T.termwise(lambda t: _kronecker(one(m), t))
        on_rows = Roots(self.depth, self.W, left, right).operated(Stream.fixed(one(m * n)))
        if self.pseudo_inverse is None:
            return on_rows
        tangent_and_normal: Stream = on_rows + _products(*self._beyond)
        return tangent_and_normal

    @property
    def _beyond(self) -> tuple[Stream, Stream]:
        """The projections on what is beyond the rank in rows and in columns."""
        m, n = self.shape
        inverse = self.pseudo_inverse
        return Stream.fixed(one(m)) - self.W * inverse, Stream.fixed(one(n)) - inverse * self.W

    def momentum(self, x: Stream) -> Stream:
        """A_{N,W}^{-1}(X) of a tangent X."""
        found: Stream = _solved(self.matrix, x)
        return found

    def acceleration(self, p: Stream, q: Stream) -> Stream:
        """Of −Γ(X, Y) the part in which X = A(P) stands left of Y = A(Q)."""
        if self.depth == 1 and self.pseudo_inverse is not None:
            # only what is beyond the rank bends: dln:connection-of-low-rank
            left, right = self._beyond
            bent: Stream = left * p * self.pseudo_inverse * q * right
            return bent
        if math.isinf(self.depth):
            found: Stream = kernels.acceleration_of_logarithms(self.W, self.S, self.T, p, q)
        else:
            found = kernels.acceleration(self.W, self.S, self.T, p, q, int(self.depth))
        return found

    def connection(self, x: Stream, y: Stream) -> Stream:
        """Γ(X, Y)."""
        p, q = self.momentum(x), self.momentum(y)
        found: Stream = -(self.acceleration(p, q) + self.acceleration(q, p))
        return found

    def rates(self, p: Stream) -> list[Stream]:
        """The rates of S and T where W moves by A(P)."""
        share = 1 if math.isinf(self.depth) else int(self.depth)
        return [kernels.left_power_rate(self.W, -p, share), kernels.right_power_rate(self.W, -p, share)]

    def moved(self, x: Matrix) -> Roots:
        """The same along W + tX, to first order."""
        velocity = Stream([x])
        left, right = self.rates(self.momentum(velocity))
        known, rates = [self.W, self.S, self.T], [velocity, left, right]
        if self.pseudo_inverse is not None:
            known.append(self.pseudo_inverse)
            rates.append(pseudo_inverse_rate(self.W, self.pseudo_inverse, velocity))
        return Roots(self.depth, *(Stream([z[0], rate[0]]) for z, rate in zip(known, rates, strict=True)))


def pseudo_inverse_rate(w: Stream, g: Stream, v: Stream) -> Stream:
    """The rate of W⁺ where W keeps its rank: Golub and Pereyra, SIAM J. Numer. Anal. 10 (1973), (4.12)."""
    turned = v.transpose()
    left = g * (g.transpose() * turned)
    right = (turned * g.transpose()) * g
    found: Stream = left - left * (w * g) + right - g * (w * right) - g * (v * g)
    return found


def _solved(matrix: Any, z: Any) -> Any:
    """The series of X with A(X) = Z."""
    if isinstance(matrix, Dual) or isinstance(z, Dual):
        of, right = Dual.of(matrix), Dual.of(z)
        solve = _Solving(of.value)
        found = solve(right.value)
        shape = found[0].nrows(), found[0].ncols()
        moved = (of.slope * found.termwise(_column)).termwise(lambda m: type(m)(*shape, m.entries()))
        return Dual(found, solve(right.slope - moved))
    return _Solving(matrix)(z)


class _Solving:
    """Series of X with A(X) = Z, coefficient by coefficient."""

    def __init__(self, matrix: Stream) -> None:
        self.matrix = matrix

    def __call__(self, z: Stream) -> Stream:
        found: list[Matrix] = []

        def rule(k: int) -> Matrix:
            right = _column(z[k])
            for j in range(1, k + 1):
                right = right - self.matrix[j] * _column(found[k - j])
            column = self._inverse * right
            found.append(type(column)(z[k].nrows(), z[k].ncols(), column.entries()))
            return found[-1]

        return Stream([], rule)

    @cached_property
    def _inverse(self) -> Matrix:
        first = self.matrix[0]
        try:
            return first.solve(type(first)(one(first.nrows())), algorithm="precond")
        except ZeroDivisionError:  # nothing is known of it
            return type(first)(first.nrows(), first.ncols(), [arb("nan")] * first.nrows() ** 2)


def _column(z: Matrix) -> Matrix:
    entries = z.entries()
    return type(z)(len(entries), 1, entries)


def _kronecker(a: Matrix, b: Matrix) -> Matrix:
    kind = acb_mat if any(isinstance(m, acb_mat) for m in (a, b)) else arb_mat
    return kind([[x * y for x in row for y in other] for row in a.tolist() for other in b.tolist()])


def _products(a: Any, b: Any) -> Any:
    """The series of Kronecker products of two symmetric series."""
    if isinstance(a, Dual) or isinstance(b, Dual):
        a, b = Dual.of(a), Dual.of(b)
        return Dual(_products(a.value, b.value), _products(a.slope, b.value) + _products(a.value, b.slope))

    def rule(k: int) -> Matrix:
        total = _kronecker(a[0], b[k])
        for j in range(1, k + 1):
            total = total + _kronecker(a[j], b[k - j])
        return total

    return Stream([], rule)


def roots(W: arb_mat, depth: float) -> tuple[arb_mat, arb_mat]:
    """S and T of every W of full rank in a ball; raises :class:`~dlnsym.algebra.validated.step.NotEnclosedError`."""
    m, n = W.nrows(), W.ncols()
    if m == n:
        return carried(W * W.transpose(), depth), carried(W.transpose() * W, depth)
    if m < n:
        right, left = roots(W.transpose(), depth)
        return left, right
    # W f(W^T W) W^T with f(h) = h^{1/N − 1} has the eigenvalues h^{1/N} and 0
    small = carried(W.transpose() * W, depth)
    inverse = small.inv()
    power = one(n)
    for _ in range(int(depth) - 1):
        power = power * inverse
    return W * power * W.transpose(), small


class RootTensors:
    """Tensors at a matrix in balls, whose singular values may be equal.

    W is a matrix of full rank or, with a ``shape``, that in the upper left corner of one that is 0 elsewhere.  There
    entries of arguments that are beyond the rank in rows and in columns count as 0.

    Multiples cW have the metric of W, up to the unit of length: A_{N,cW} = c^{2−2/N} A_{N,W}.  W is taken in units of
    a power of two near its largest entry, and so is every argument: exponentials of blocks of very different sizes
    would take as many bits as these sizes are apart.
    """

    def __init__(self, W: arb_mat, depth: float, shape: tuple[int, int] | None = None) -> None:
        self.unit = unit_of(W)
        self.power = 2 - 2 / arb(depth)
        w = W / self.unit
        self.rank = None if shape is None else W.nrows()
        known = [w, *roots(w, depth)] if shape is None else padded([w, *roots(w, depth), w.inv()], shape)
        self.at = Roots(depth, *(Stream([m]) for m in known))
        self.shape = self.at.shape

    def inner(self, x: Matrix, y: Matrix) -> Any:
        """g(X, Y)."""
        return (self.momentum(x).transpose() * self.tangent_part(y)).trace()

    def tangent(self, row: int, column: int) -> bool:
        """Whether an entry is not beyond the rank on both sides."""
        return self.rank is None or row < self.rank or column < self.rank

    def tangent_part(self, z: Matrix) -> Matrix:
        """Z without what is beyond the rank in rows and in columns."""
        if self.rank is None:
            return z
        rows = enumerate(z.tolist())
        return arb_mat([[x if self.tangent(i, l) else arb(0) for l, x in enumerate(row)] for i, row in rows])

    def momentum(self, x: Matrix) -> Matrix:
        """A_{N,W}^{-1}(X)."""
        factor, (x,) = in_units(self.tangent_part(x))
        return self.at.momentum(Stream([x]))[0] * (factor / self.unit**self.power)

    def operator(self, z: Matrix) -> Matrix:
        """A_{N,W}(Z)."""
        factor, (z,) = in_units(self.tangent_part(z))
        return self.at.operated(Stream([z]))[0] * (factor * self.unit**self.power)

    def connection(self, x: Matrix, y: Matrix) -> Matrix:
        """Γ(X, Y); where row and column are beyond the rank, what keeps X and Y tangent."""
        factor, (x, y) = in_units(self.tangent_part(x), self.tangent_part(y))
        return self._connection(x, y) * (factor / self.unit)

    def _connection(self, x: Matrix, y: Matrix) -> Matrix:
        """In the units of W, as what follows without a word of them."""
        return self.at.connection(Stream([x]), Stream([y]))[0]

    def curvature(self, x: Matrix, y: Matrix, z: Matrix) -> Matrix:
        """R(X, Y)Z = DΓ(Y, Z)[X] + Γ(X, Γ(Y, Z)) less the same with X and Y exchanged."""
        factor, (x, y, z) = in_units(*map(self.tangent_part, (x, y, z)))
        return self._curvature(x, y, z) * (factor / self.unit**2)

    def _curvature(self, x: Matrix, y: Matrix, z: Matrix) -> Matrix:
        return self._half(x, y, z) - self._half(y, x, z)

    def _half(self, x: Matrix, y: Matrix, z: Matrix) -> Matrix:
        along = self.at.moved(x).connection(Stream.fixed(y), Stream.fixed(z))
        return along[1] + self._connection(x, along[0])

    def ricci(self, y: Matrix, z: Matrix) -> Any:
        """The trace of X ↦ R(X, Y)Z."""
        factor, (y, z) = in_units(self.tangent_part(y), self.tangent_part(z))
        return self._ricci(y, z) * (factor / self.unit**2)

    def _ricci(self, y: Matrix, z: Matrix) -> Any:
        return sum((self._curvature(unit, y, z)[at] for at, unit in self._units), start=arb(0))

    def scalar(self) -> Any:
        """The trace of Ricci's tensor."""
        total = sum((factor * self._ricci(x, y) for factor, x, y in self._pairs()), start=arb(0))
        return total * self.unit ** (self.power - 2)

    def laplacian_of_identity(self) -> Matrix:
        """Δ_g W."""
        total = arb_mat(*self.shape)
        for factor, x, y in self._pairs():
            total -= self._connection(x, y) * factor
        return total * self.unit ** (self.power - 1)

    @property
    def _units(self) -> list[tuple[tuple[int, int], arb_mat]]:
        m, n = self.shape
        places = [(i, l) for i in range(m) for l in range(n) if self.tangent(i, l)]
        return [((i, l), arb_mat(m, n, [int(k == i * n + l) for k in range(m * n)])) for i, l in places]

    def _pairs(self) -> list[tuple[Any, arb_mat, arb_mat]]:
        """Of A's matrix the entries with what they stand for: both orders at once, as what is summed is symmetric."""
        matrix, columns = self.at.matrix[0], self.shape[1]
        known = [(i * columns + l, unit) for (i, l), unit in self._units]
        return [(matrix[a, b] * (1 if a == b else 2), x, y) for a, x in known for b, y in known if a <= b]


def padded(known: Sequence[Matrix], shape: tuple[int, int]) -> list[Matrix]:
    """W of full rank, S, T and the inverse of W in the upper left corners of those of a matrix of this shape."""
    m, n = shape
    shapes = ((m, n), (m, m), (n, n), (n, m))
    return [corner_of(z, *size) for z, size in zip(known, shapes, strict=True)]


def corner_of(z: Matrix, rows: int, columns: int) -> Matrix:
    """A matrix of this shape with Z in its upper left corner."""
    found = arb_mat(rows, columns)
    for i, row in enumerate(z.tolist()):
        for l, x in enumerate(row):
            found[i, l] = x
    return found


def in_units(*matrices: Matrix) -> tuple[Any, list[Matrix]]:
    """What a tensor is multiplied by where its arguments are taken in units near their largest entries."""
    units = [unit_of(m) for m in matrices]
    return math.prod(units, start=arb(1)), [m / u for m, u in zip(matrices, units, strict=True)]


def unit_of(W: arb_mat) -> Any:
    """A power of two next to the largest entry."""
    largest = max(x.abs_upper() for x in W.entries())
    exponent = largest.man_exp()[1] + int(largest.man_exp()[0]).bit_length() if largest > 0 else 0
    return arb(2) ** int(exponent)
