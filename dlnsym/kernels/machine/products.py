"""Products of matrices of numbers: four by four results at a time in registers, so that arithmetic sets the pace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dlnsym.kernels.machine.code import Code, Index, Number, blocks

Entry = Callable[[Any, Any], Number]
BLOCK = 4
WRITTEN_OUT = 2
"""As many blocks of rows are written out; more are a loop."""


def product(
    code: Code,
    shape: tuple[int, Index | int, int],
    left: Entry,
    right: Entry,
    put: Callable[[Any, int, Number], None],
) -> None:
    """C = A B for ``shape`` (m, k, n): ``left(i, q)`` is A_iq, ``right(q, j)`` is B_qj, ``put(i, j, x)`` receives
    C_ij."""
    m, inner, n = shape
    for column, width in blocks(n, BLOCK):

        def some_rows(row: Any, height: int, column: int = column, width: int = width) -> None:
            def accumulate(q: Any, *sums: Number) -> list[Number]:
                a = [left(row + i, q) for i in range(height)]
                b = [right(q, column + j) for j in range(width)]
                return [sums[i * width + j] + a[i] * b[j] for i in range(height) for j in range(width)]

            zero = [code.number(0.0)] * (height * width)
            sums = code.loop(inner, accumulate, zero)
            for i in range(height):
                for j in range(width):
                    put(row + i, column + j, sums[i * width + j])

        pieces = list(blocks(m, BLOCK))
        if len(pieces) <= WRITTEN_OUT:
            for row, height in pieces:
                some_rows(row, height)
            continue
        whole = m // BLOCK
        code.loop(whole, lambda block, f=some_rows: f(block * BLOCK, BLOCK))
        if m % BLOCK:
            some_rows(whole * BLOCK, m % BLOCK)
