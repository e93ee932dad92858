"""The command line: the group of commands, and the one place that turns errors into lines and exit statuses."""

from __future__ import annotations

import logging
import os
import signal
import sys
from contextlib import suppress
from typing import Any, NoReturn

import click

from dlnsym._shared.terminal import prepare_streams
from dlnsym._shared.version import __version__
from dlnsym.commands import Commands

__all__ = ["commands", "main"]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dlnsym")
def commands() -> None:
    """A workbench for the mathematics of deep linear networks.

    Every formula is derived from its definition, judged against the paper's printed form, and generated into
    the numeric kernels that the library computes with.

    \b
      dlnsym verify                      start here: the paper, judged
      dlnsym verify 2.9                  one equation
      dlnsym COMMAND --help              what a command does, with examples
    """


def main() -> None:
    """Entry point: every error of usage is one line and exit status 2."""
    prepare_streams()
    # without a home folder it tells at length that it caches elsewhere
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    for name in ("SIGTERM", "SIGHUP"):
        asked = getattr(signal, name, None)
        # one that is ignored stays so: nohup
        if asked is not None and signal.getsignal(asked) is signal.SIG_DFL:
            signal.signal(asked, _interrupted)
    try:
        commands.main(prog_name="dlnsym", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as shown:
        click.echo(shown.ctx.get_help())
        sys.exit(2)
    except click.ClickException as error:
        click.echo(f"dlnsym: {_one_line(error.format_message())}", err=True)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("dlnsym: interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # the reader has gone (dlnsym verify | head); nothing is left to tell it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        # a full disk behind the standard output, as a rule
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        click.echo(f"dlnsym: {_one_line(str(error))}{_lost()}", err=True)
        sys.exit(1)


def _lost() -> str:
    try:
        os.getcwd()
    except OSError:
        return "; the current folder is gone"
    return ""


def _one_line(message: str) -> str:
    return " ".join(message.split())


def _interrupted(*_: Any) -> NoReturn:
    """A request to end is one to clean up: processes that compute are ended, and what they share is given back."""
    raise KeyboardInterrupt
