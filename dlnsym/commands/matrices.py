"""Matrices from files and from the command line."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from tokenize import TokenError
from typing import TYPE_CHECKING

from dlnsym.commands.terminal import CommandError

if TYPE_CHECKING:
    from dlnsym._validate import Array


def from_file(option: str, path: str) -> Array:
    """A matrix from a .npy file or a .csv file: a line for each row, commas between the numbers.

    Nothing between two commas is nan, as it is where spreadsheets leave a cell blank.
    """
    import numpy as np

    kind = Path(path).suffix.lower()
    if kind not in (".npy", ".csv"):
        raise CommandError(f"{option}: {path!r} is no .npy or .csv file; expected a file whose name ends so")
    try:
        if kind == ".npy":
            with open(path, "rb") as opened, warnings.catch_warnings():
                # NumPy warns that a header of Python 2 takes it longer to read
                warnings.simplefilter("ignore", UserWarning)
                matrix: Array = np.lib.format.read_array(opened, allow_pickle=False)
        else:
            lines = Path(path).read_text(encoding="utf-8-sig").split("\n")
            rows = [line.split(",") for line in lines if line.strip()]
            matrix = np.array([[_number(word.strip()) for word in row] for row in rows])
    except OSError as error:
        raise CommandError(f"{option}: {path!r} cannot be read: {error.strerror or error}") from None
    except (ValueError, EOFError, SyntaxError, MemoryError, TokenError) as error:
        said = next(iter(str(error).splitlines()), type(error).__name__)[:120]
        raise CommandError(f"{option}: {path!r} holds no matrix of numbers ({said})") from None
    if matrix.size == 0:
        raise CommandError(f"{option}: {path!r} holds no matrix of numbers (it is empty)")
    return matrix


def _number(word: str) -> float:
    """A number in decimals, or nan; Python alone reads 1_000, and takes 1e999 for infinite."""
    number = float(word or "nan")
    if "_" in word or math.isinf(number):
        raise ValueError(f"{word[:60]!r} is no finite number")
    return number


def diagonal(option: str, text: str) -> Array:
    """diag(a, b, …) from "a,b,…"."""
    import numpy as np

    try:
        return np.diag([_number(word.strip() or "none") for word in text.split(",")])
    except ValueError:
        raise CommandError(f"{option}: {text!r}; expected numbers with commas between them, such as 0.5,1.5") from None
