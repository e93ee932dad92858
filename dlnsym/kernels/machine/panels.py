"""Matrices of one trajectory, row by row as NumPy has them: vectors run along their rows.

Where the width is no multiple of a vector, the last vector of a row overlaps the one before it.  So what is written
must not be what is read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from dlnsym.kernels.machine.code import Code, Index, Number, blocks

ROWS, VECTORS = 4, 4


class Panel:
    """A matrix in memory with so many columns, at least as many as a vector has lanes."""

    def __init__(self, code: Code, pointer: Any, columns: int) -> None:
        self.code, self.pointer, self.columns = code, pointer, columns

    @property
    def starts(self) -> list[int]:
        """Where the vectors of a row begin."""
        lanes, n = self.code.lanes, self.columns
        return [min(j, n - lanes) for j in range(0, n, lanes)]

    def vector(self, row: Any, start: Any) -> Number:
        """Entries of a row from column ``start`` on."""
        address = self.code.address(self.pointer, row * self.columns + start, self.code.scalar)
        return Number(self.code, self.code.builder.load(address, typ=self.code.vector, align=self.code.bytes))

    def put(self, row: Any, start: Any, x: Number) -> None:
        """Write entries of a row from column ``start`` on."""
        address = self.code.address(self.pointer, row * self.columns + start, self.code.scalar)
        self.code.builder.store(x.value, address, align=self.code.bytes)

    def entry(self, row: Any, column: Any) -> Number:
        """One entry, in all lanes."""
        return self.code.spread(self.code.load(self.pointer, row * self.columns + column))

    def mirrored(self, row: Any, column: Any) -> Number:
        """One entry of the transpose, in all lanes."""
        return self.entry(column, row)

    def put_entry(self, row: Any, column: Any, x: Number) -> None:
        """Write one entry, from the first lane."""
        first = self.code.builder.extract_element(x.value, ir.Constant(ir.IntType(32), 0))
        address = self.code.address(self.pointer, row * self.columns + column, self.code.scalar)
        self.code.builder.store(first, address, align=self.code.bytes)


def product(
    code: Code,
    rows: int,
    inner: int,
    left: Callable[[Any, Any], Number],
    right: Panel,
    put: Callable[[Any, int, Number], None],
) -> None:
    """C = A B: ``left(i, q)`` is A_iq in all lanes, ``put(i, start, x)`` receives entries of row i of C."""
    starts = right.starts
    for first, width in blocks(len(starts), VECTORS):
        columns = starts[first : first + width]

        def some_rows(row: Any, height: int, columns: list[int] = columns) -> None:
            def accumulate(q: Any, *sums: Number) -> list[Number]:
                b = [right.vector(q, start) for start in columns]
                a = [left(row + i, q) for i in range(height)]
                return [sums[i * len(b) + j] + a[i] * b[j] for i in range(height) for j in range(len(b))]

            sums = code.loop(inner, accumulate, [code.number(0.0)] * (height * len(columns)), unrolled=1)
            for i in range(height):
                for j, start in enumerate(columns):
                    put(row + i, start, sums[i * len(columns) + j])

        # as many sums at a time as keep the adders busy
        together = ROWS if width > VECTORS // 2 else 2 * ROWS
        whole = rows // together
        if whole:
            code.loop(whole, lambda block, f=some_rows, height=together: f(block * height, height), unrolled=0)
        if rows % together:
            some_rows(whole * together, rows % together)


def transposed(code: Code, rows: int, source: Panel, target: Panel) -> None:
    """Write the transpose of a matrix with so many rows, square blocks of a vector's length at a time."""
    lanes = code.lanes
    if rows < lanes or source.columns < lanes:
        _transposed_by_entries(code, rows, source, target)
        return

    def block(row: Any, start: int) -> None:
        vectors = [source.vector(row + i, start) for i in range(lanes)]
        for _ in range(lanes.bit_length() - 1):
            half = lanes // 2
            vectors = [
                _interleaved(code, vectors[i], vectors[i + half], upper) for i in range(half) for upper in (False, True)
            ]
        for i, x in enumerate(vectors):
            target.put(start + i, row, x)

    for start in source.starts:
        code.loop(rows // lanes, lambda i, start=start: block(i * lanes, start), unrolled=0)
        if rows % lanes:
            block(rows - lanes, start)


def _interleaved(code: Code, a: Number, b: Number, upper: bool) -> Number:
    """Entries of two vectors in turn, of their lower or upper halves."""
    first = code.lanes // 2 if upper else 0
    picks = [first + k // 2 + code.lanes * (k % 2) for k in range(code.lanes)]
    mask = ir.Constant(ir.VectorType(ir.IntType(32), code.lanes), picks)
    return Number(code, code.builder.shuffle_vector(a.value, b.value, mask))


def _transposed_by_entries(code: Code, rows: int, source: Panel, target: Panel) -> None:
    def row(i: Any) -> None:
        def column(j: Any) -> None:
            target.put_entry(j, i, source.entry(i, j))

        code.loop(source.columns, column, unrolled=0)

    code.loop(rows, row, unrolled=0)


def horizontal(code: Code, x: Number, combine: str) -> Number:
    """The sum or the maximum over the lanes, in all lanes."""
    build, index = code.builder, ir.IntType(32)
    total = build.extract_element(x.value, ir.Constant(index, 0))
    for lane in range(1, code.lanes):
        other = build.extract_element(x.value, ir.Constant(index, lane))
        if combine == "sum":
            total = build.fadd(total, other)
        else:
            total = build.select(build.fcmp_ordered(">", other, total), other, total)
    return code.spread(total)


__all__ = ["Index", "Panel", "horizontal", "product", "transposed"]
