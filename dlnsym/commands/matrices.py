"""Matrices from files and from the command line."""

from __future__ import annotations

import csv
import warnings
from pathlib import Path
from tokenize import TokenError
from typing import TYPE_CHECKING, Any

from dlnsym.commands.terminal import CommandError

if TYPE_CHECKING:
    from dlnsym._shared.validate import Array

ENDINGS = (".npy", ".csv", ".tsv", ".txt")
MISSING = frozenset({"", "na", "n/a", "#n/a", "<na>", "nan", "null", "none"})
"""What spreadsheets and data frames write where there is no number, in lower case."""


def from_file(option: str, path: str) -> Array:
    """A matrix from a .npy file, or from text: a line for each row, with commas, ``;``, tabs or blanks between numbers.

    A number that is missing is nan.  A first line of words is a header; lines that begin with # are comments; beside
    ``;`` and tabs a comma is a decimal point.

    Raises
    ------
    CommandError
        For what is not a matrix of real numbers, with the line where that can be said.
    """
    kind = Path(path).suffix.lower()
    if kind not in ENDINGS:
        raise CommandError(f"{option}: {path!r}; expected a file whose name ends in {', '.join(ENDINGS)}")
    try:
        matrix = _from_array_file(path) if kind == ".npy" else _from_text(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise CommandError(f"{option}: {path!r} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise CommandError(f"{option}: {path!r} is not text in UTF-8; expected a matrix of numbers") from None
    except ValueError as error:
        raise CommandError(f"{option}: {path!r} {error}") from None
    return matrix


def diagonal(option: str, text: str) -> Array:
    """diag(a, b, …) from "a,b,…"."""
    import numpy as np

    from dlnsym.algebra import exact

    try:
        return np.diag([exact.rounded(option, word) for word in text.split(",")])
    except ValueError:
        expected = "expected numbers with commas between them, such as 0.5,1.5"
        raise CommandError(f"{option}: {text!r}; {expected}") from None


def _from_array_file(path: str) -> Array:
    import numpy as np

    with open(path, "rb") as opened, warnings.catch_warnings():
        # NumPy warns that a header of Python 2 takes it longer to read
        warnings.simplefilter("ignore", UserWarning)
        try:
            array: Any = np.lib.format.read_array(opened, allow_pickle=False)
        except (ValueError, EOFError, SyntaxError, MemoryError, TokenError) as error:
            kind = "holds Python objects" if "allow_pickle" in str(error) else "is not a whole .npy file"
            raise ValueError(f"{kind}; expected a matrix of real numbers") from None
    if array.dtype.kind not in "fiub":
        raise ValueError(f"holds numbers of type {array.dtype}; expected a matrix of real numbers")
    if array.ndim != 2 or array.size == 0:
        raise ValueError(f"holds an array of shape {array.shape}; expected a matrix, shape (m, n)")
    matrix: Array = array.astype(np.float64)
    return matrix


def _from_text(text: str) -> Array:
    import numpy as np

    lines = [(k, line) for k, line in enumerate(text.splitlines(), 1) if line.strip() and line.lstrip()[0] != "#"]
    between = next((mark for mark in ";\t," if any(mark in line for _, line in lines)), None)
    rows = [(k, _cells(line, between)) for k, line in lines]
    if rows and not any(_is_number(cell) or cell.lower() in MISSING for cell in rows[0][1]):
        del rows[0]
    if not rows:
        raise ValueError("holds no numbers; expected a matrix, a line for each row")
    first, width = rows[0][0], len(rows[0][1])
    for k, cells in rows:
        if len(cells) != width:
            raise ValueError(
                f"has {len(cells)} entries in line {k} and {width} in line {first}; expected as many in each"
            )
    return np.array([[_number(f"line {k}, column {c}", x) for c, x in enumerate(cells, 1)] for k, cells in rows])


def _cells(line: str, between: str | None) -> list[str]:
    if between is None:
        return line.split()
    try:
        (cells,) = csv.reader([line], delimiter=between, skipinitialspace=True, strict=True)
    except csv.Error as error:
        raise ValueError(f"is not a table of numbers ({error}); expected a line for each row") from None
    return [cell.strip() if between == "," else cell.strip().replace(",", ".") for cell in cells]


def _is_number(word: str) -> bool:
    from dlnsym.algebra import exact

    try:
        exact.rational("", word)
    except ValueError:
        return False
    return True


def _number(where: str, word: str) -> float:
    from dlnsym.algebra import exact

    if word.lower() in MISSING:
        return float("nan")
    try:
        return exact.rounded("", word)
    except ValueError as error:
        expected = str(error).partition("; ")[2]
        raise ValueError(f"holds {word[:40]!r} in {where}; {expected}, or NA") from None
