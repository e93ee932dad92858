"""Volumes at exact points: the metric and the Euclidean volume of m × n matrices of one rank, from the definitions."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from flint import arb, fmpq, fmpq_mat
from sympy import Rational, Symbol

from derivations.points import generic, rational, rotation
from dlnsym.proofs.methods.pair_products import VALUES


def roots(rank: int) -> list[fmpq]:
    """The N-th roots of the positive singular values."""
    return [rational(2 * rank + 1 - k, k + 2) for k in range(rank)]


def singular_values(rank: int, depth: int = 1) -> dict[Any, Any]:
    """What a point says of the singular values: their symbols, and a value for each."""
    symbols = [Symbol(f"sigma_{k + 1}", positive=True) for k in range(rank)]
    exact = [Rational(int(x.p), int(x.q)) ** depth for x in roots(rank)]
    return {VALUES: symbols, **dict(zip(symbols, exact, strict=True))}


def density_from_tangents(rows: int, columns: int, rank: int, depth: int) -> arb:
    """sqrt(det g) over the Euclidean volume: with Gram matrices B^T B and B^T A B, sqrt(det(B^T B)/det(B^T A B))."""
    u, v = rotation(rows, 1), rotation(columns, 2)
    w = u * _rectangle([x**depth for x in roots(rank)], rows, columns) * v.transpose()

    def power(frame: fmpq_mat, k: int) -> fmpq_mat:
        # with (W W^T)^0 = I
        size = frame.nrows()
        values = [x ** (2 * k) for x in [*roots(rank), *[fmpq(0)] * (size - rank)]]
        return frame * _rectangle(values, size, size) * frame.transpose()

    layers = [(power(u, depth - k), power(v, k - 1)) for k in range(1, depth + 1)]
    basis = _tangent_basis(w, rank * (rows + columns - rank))

    def gram(images: list[fmpq_mat]) -> fmpq:
        products = [
            sum((a * b for a, b in zip(p.entries(), q.entries(), strict=True)), fmpq(0)) for p in basis for q in images
        ]
        return fmpq_mat(len(basis), len(basis), products).det()

    images = [sum((a * z * b for a, b in layers), z * fmpq(0)) * fmpq(1, depth) for z in basis]
    return arb(gram(basis) / gram(images)).sqrt()


def _tangent_basis(w: fmpq_mat, dimension: int) -> list[fmpq_mat]:
    """Independent matrices X W + W Y, which are the velocities of (I + sX) W (I + sY)."""
    basis: list[fmpq_mat] = []
    rows, columns = w.nrows(), w.ncols()
    for seed in range(1, 60):
        z = generic(rows, seed) * w + w * generic(columns, seed * seed + 3)
        flat = [x for b in (*basis, z) for x in b.entries()]
        if fmpq_mat(len(basis) + 1, rows * columns, flat).rank() > len(basis):
            basis.append(z)
        if len(basis) == dimension:
            return basis
    raise ArithmeticError("no basis of the tangent space was found")


def jacobian(rows: int, columns: int, rank: int) -> arb:
    """|det| of (a^U, a^V, D) ↦ U^T Ẇ V on the tangent space of that rank, written out entry by entry."""
    sigma = roots(rank)
    places = [(i, l) for i in range(rows) for l in range(columns) if min(i, l) < rank]
    unknowns: list[dict[tuple[int, int], fmpq]] = [{(k, k): fmpq(1)} for k in range(rank)]
    for i, l in combinations(range(rank), 2):
        # a^U_il, then a^V_il, in entries (i, l) and (l, i) of A^U Σ − Σ A^V
        unknowns.append({(i, l): sigma[l], (l, i): -sigma[i]})
        unknowns.append({(i, l): -sigma[i], (l, i): sigma[l]})
    # next to a zero, an entry of A^U or of A^V alone
    unknowns += [{(i, l): sigma[l]} for i in range(rank, rows) for l in range(rank)]
    unknowns += [{(i, l): -sigma[i]} for i in range(rank) for l in range(rank, columns)]
    size = len(places)
    entries = [column.get(position, fmpq(0)) for column in unknowns for position in places]
    return abs(arb(fmpq_mat(size, size, entries).det()))


def _rectangle(values: list[fmpq], rows: int, columns: int) -> fmpq_mat:
    diagonal = {(k, k): x for k, x in enumerate(values)}
    return fmpq_mat(rows, columns, [diagonal.get((i, l), fmpq(0)) for i in range(rows) for l in range(columns)])
