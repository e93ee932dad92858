"""Files that are either the old ones or complete, and JSON that is nothing else."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def replace_file(path: Path, content: str | bytes) -> None:
    """Write ``content`` beside ``path`` and move it there in one step; raises ``OSError``, and then leaves no trace.

    A link stays one: the file that it leads to is replaced.  A device or a pipe is written to.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    path = path.resolve()
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    # opened as any other file, so that it gets the permissions of any other file
    part = path.with_name(f"{path.name}.{token_hex(4)}.part")
    try:
        with part.open("xb") as opened:
            opened.write(data)
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def read_json(path: Path | Traversable) -> Any:
    """What a file of JSON holds.

    Raises ``ValueError`` of one line, which names the file, for what is not JSON, for the words NaN and Infinity and
    numbers beyond the range of float64; and ``OSError``.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        reason = next(iter(str(error).splitlines()), type(error).__name__)[:120]
        raise ValueError(f"{path.name}: not JSON ({reason})") from None


def as_list(value: Any) -> list[Any]:
    """A value of a JSON file that is a list; raises ``TypeError`` for any other."""
    if not isinstance(value, list):
        raise TypeError(f"{value!r} in the place of a list")
    return value


def as_text(value: Any) -> str:
    """A value of a JSON file that is a text; raises ``TypeError`` for any other."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} in the place of a text")
    return value


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    if abs(number) == float("inf"):
        raise ValueError(f"{text[:40]} is out of the range of float64")
    return number
