"""Numbers and matrices as LaTeX, short enough to be read; loads nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

LARGEST = 8
"""Rows and columns of a matrix that are shown; of a larger one the corner and the last ones."""
UNSEEN = r"\cdot"
"""What stands for an entry that is not observed."""


def number(x: Any) -> str:
    """A number to five digits.

    >>> number(0.25), number(-1.5e-12), number(float("inf"))
    ('0.25', '-1.5 \\\\cdot 10^{-12}', '\\\\infty')
    """
    text = f"{float(x):.5g}"
    mantissa, e, exponent = text.partition("e")
    if e:
        return rf"{mantissa} \cdot 10^{{{int(exponent)}}}"
    return {"inf": r"\infty", "-inf": r"-\infty", "nan": r"\mathrm{nan}"}.get(text, text)


def depth(n: float) -> str:
    """A depth, an integer in all its digits or infinity.

    >>> depth(3), depth(float("inf"))
    ('3', '\\\\infty')
    """
    return str(n) if isinstance(n, int) else r"\infty"


def matrix(rows: Sequence[Sequence[str]]) -> str:
    """Entries that are LaTeX as a matrix; of a large one the first rows and columns and the last.

    >>> matrix([["1", "2"], ["3", "4"]])
    '\\\\begin{pmatrix}1 & 2\\\\\\\\3 & 4\\\\end{pmatrix}'
    """
    shown = [_shortened(list(row), r"\cdots") for row in rows]
    if len(shown) > LARGEST:
        dots = [r"\ddots" if entry == r"\cdots" else r"\vdots" for entry in shown[0]]
        shown = [*shown[: LARGEST - 2], dots, shown[-1]]
    return r"\begin{pmatrix}" + r"\\".join(" & ".join(row) for row in shown) + r"\end{pmatrix}"


def _shortened(row: list[str], dots: str) -> list[str]:
    return row if len(row) <= LARGEST else [*row[: LARGEST - 2], dots, row[-1]]


def numbers(array: Any) -> str:
    """An array (m, n) as a matrix.

    >>> numbers([[1.0, 0.5]])
    '\\\\begin{pmatrix}1 & 0.5\\\\end{pmatrix}'
    """
    return matrix([[number(x) for x in row] for row in array])


def entry_name(name: str) -> str:
    """``w_12`` as a letter with two indices.

    >>> entry_name("w_12")
    'w_{12}'
    """
    letter, _, index = name.partition("_")
    return f"{letter}_{{{index}}}"
