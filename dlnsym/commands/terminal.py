"""What every command needs of the terminal: errors of usage, consoles, and paths checked before work is done."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click


class CommandError(click.ClickException):
    """Bad usage: one line on the standard error stream, exit status 2."""

    exit_code = 2


def console(stderr: bool = False) -> Any:
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


def writable_file(option: str, path: str) -> Path:
    """The path of a file that can be written, checked before any work is done."""
    target = Path(path)
    if target.is_dir():
        raise CommandError(f"{option}: {path!r} is a directory; expected a file")
    if not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise CommandError(f"{option}: {path!r} cannot be written; its folder does not exist or is read-only")
    return target
