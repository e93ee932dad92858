"""What every command needs: errors of usage, and paths checked beforehand."""

from __future__ import annotations

import os
from pathlib import Path

import click


class CommandError(click.ClickException):
    """Bad usage: one line on the standard error stream, exit status 2."""

    exit_code = 2


def writable_file(option: str, path: str) -> Path:
    """The path of a file that can be written, checked before any work is done."""
    target = Path(path)
    if target.is_dir():
        raise CommandError(f"{option}: {path!r} is a directory; expected a file")
    if not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise CommandError(f"{option}: {path!r} cannot be written; its folder does not exist or is read-only")
    return target


def writable_folder(option: str, path: str) -> Path:
    """A folder that can be written to, made if it is not there, before any work is done."""
    if not path:
        raise CommandError(f"{option}: {path!r} names no folder; expected one (the current one is '.')")
    target = Path(path)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise CommandError(f"{option}: {path!r} is a file; expected a folder") from None
    except OSError as error:
        raise CommandError(f"{option}: {path!r} cannot be made: {error.strerror}") from None
    if not os.access(target, os.W_OK | os.X_OK):
        raise CommandError(f"{option}: {path!r} is read-only; expected a folder that can be written to")
    return target
