"""Files that are either the old ones or complete."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def replace_file(path: Path, content: str | bytes) -> None:
    """Write ``content`` beside ``path`` and move it there in one step; raises ``OSError``, and then leaves no trace."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    with NamedTemporaryFile(dir=path.parent, delete=False, suffix=".part") as part:
        try:
            part.write(data)
            part.close()
            os.replace(part.name, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(part.name)
            raise
