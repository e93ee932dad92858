"""Files that are either the old ones or complete."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex


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
