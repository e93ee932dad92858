"""Products of matrices of numbers: four by four results at a time in registers, so that arithmetic sets the pace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    *,
    paired: bool = False,
) -> None:
    """C = A B for ``shape`` (m, k, n): ``left(i, q)`` is A_iq, ``right(q, j)`` is B_qj, ``put(i, j, x)`` receives
    C_ij; those of columns 2p and 2p + 1 one after the other where they are ``paired``."""
    m, inner, n = shape
    for column, width in _in_pairs(n) if paired else blocks(n, BLOCK):

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


def _in_pairs(n: int) -> Iterator[tuple[int, int]]:
    """Blocks of columns that part no pair.

    >>> list(_in_pairs(11))
    [(0, 4), (4, 4), (8, 3)]
    """
    pairs = [(2 * start, 2 * width) for start, width in blocks(n // 2, BLOCK // 2)]
    if n % 2:
        start, width = pairs.pop()
        pairs += [(start, width + 1)] if width < BLOCK else [(start, width), (n - 1, 1)]
    return iter(pairs)
