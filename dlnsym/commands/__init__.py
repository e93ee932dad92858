"""The commands of ``dlnsym``, one module each, loaded when it is asked for.

A new command is a module here that holds ``command``, a click command, and its name in ``NAMES``.  The module's own
imports are click and ``terminal``; whatever the command computes with is imported inside it, so that ``--help`` and
shell completion stay quick.
"""

from __future__ import annotations

from importlib import import_module

import click

NAMES = ("verify", "derive", "decide", "formal", "kernels", "simulate", "reproduce", "notebooks", "report")
"""In the order in which ``dlnsym --help`` lists them."""


class Commands(click.Group):
    """A group whose members are the modules of this package."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in NAMES:
            return None
        command = import_module(f"{__name__}.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command
