"""``dlnsym derive``: a derivation, step by step."""

from __future__ import annotations

from typing import Any

import click

from dlnsym.commands.terminal import CommandError, console
from dlnsym.plain import prepare_streams


@click.command("derive")
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """Run the derivation NAME and show its steps, each checked as it is printed.

    Without NAME, list the derivations.
    """
    from dlnsym import ledger

    out = console()
    if name is None:
        for each in ledger.names():
            out.print(f"[bold]{each:<16}[/] {ledger.derivation(each).title}")
        return
    try:
        chosen = ledger.derivation(name)
    except ledger.UnknownNameError as error:
        raise CommandError(str(error)) from None
    if not print_derivation(chosen, out):
        raise SystemExit(1)


def print_derivation(derivation: Any, out: Any = None) -> bool:
    """Print every step of a derivation; returns whether all of them hold."""
    from dlnsym import show
    from dlnsym.claims import step_holds

    prepare_streams()
    out = out or console()
    out.rule(derivation.title)
    all_hold = True
    for text, ok in show.derivation_steps(derivation, out, step_holds):
        out.print(text, soft_wrap=False)
        all_hold &= ok
    keys = " ".join(claim.key for claim in derivation.claims)
    if keys:
        out.print(f"settles: {keys}   (dlnsym verify KEY shows the evidence)", style="dim")
    return all_hold
