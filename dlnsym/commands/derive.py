"""``dlnsym derive``: a derivation, fact by fact."""

from __future__ import annotations

from typing import Any

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.judging import errors_of_the_ledger
from dlnsym.commands.keys import NAME_OR_KEY, row_keys
from dlnsym.commands.terminal import CommandError


@click.command("derive", short_help="Show the facts of a derivation, each checked.")
@click.argument("words", nargs=-1, metavar="[NAME]", type=NAME_OR_KEY)
@click.option(
    "--kernels",
    "target",
    metavar="TARGET",
    help="Print the kernels of a FILE for numpy, mpmath, arb, heyoka, jax or lanes.",
)
def command(words: tuple[str, ...], target: str | None) -> None:
    """Show the facts of the derivation NAME, or those that the claim with the key NAME rests on, each checked.

    Without NAME, list the derivations.  NAME may also be a Python file of your own that reads like the
    modules of the package derivations: its facts are checked, the forms of its KERNELS proved, its claims
    judged, and, with --kernels, the numeric code that its KERNELS yield is printed instead.

    \b
      dlnsym derive                          what there is
      dlnsym derive spectrum                 one argument of the paper
      dlnsym derive 2.9                      what the verdict on (2.9) rests on
      dlnsym derive Theorem 1.1              keys are written as you like
      dlnsym derive mine.py                  one of your own, judged
      dlnsym derive mine.py --kernels numpy > mine_kernels.py

    Exit status: 0 all holds; 1 a fact or a claim does not hold; 2 bad usage.
    """
    from rich.markup import escape

    from dlnsym import ledger
    from dlnsym.proofs.script import print_derivation

    out = console()
    if len(chosen_names := _names(words)) > 1:
        raise CommandError(f"NAME: one at a time; {' and '.join(map(repr, chosen_names))} were given")
    name = chosen_names[0] if chosen_names else None
    if name is not None and name.endswith(".py"):
        raise SystemExit(not _own(name, target, out))
    if target is not None:
        raise CommandError(
            f"--kernels: goes with a Python file; NAME is {name!r} (dlnsym kernels writes the project's)"
        )
    if name is None:
        with errors_of_the_ledger():
            for each in ledger.names():
                out.print(f"[bold]{each:<20}[/] {escape(ledger.derivation(each).title)}", soft_wrap=True)
        return
    with errors_of_the_ledger():
        chosen = ledger.argument(name)
    if not print_derivation(chosen, out):
        raise SystemExit(1)


def _names(words: tuple[str, ...]) -> tuple[str, ...]:
    """Names, files and keys: ``Theorem 1.1`` is one of them."""
    return words if len(words) == 1 and words[0].endswith(".py") else row_keys(words)


def _own(path: str, target: str | None, out: Any) -> bool:
    """Show and judge the derivation in a file, or print its kernels; returns whether all of it holds."""
    from dlnsym import ledger
    from dlnsym.codegen import generate
    from dlnsym.codegen.reading import Reader
    from dlnsym.ledger import own, show
    from dlnsym.proofs import judge
    from dlnsym.proofs.script import print_facts

    try:
        derivation, kernels = own.load(path)
        if target is not None and not kernels:
            raise own.OwnFileError(f"NAME: {path!r} defines no KERNELS")
    except ValueError as error:
        raise CommandError(str(error)) from None
    try:
        if target is not None:
            click.echo(generate.source(target, kernels), nl=False)
            return True
        holds = print_facts(derivation, out, *Reader(kernels).facts())
        found = [judge(claim, path) for claim in derivation.claims]
        for judgement in found:
            out.print(show.claim_panel(judgement, out))
    except OSError:
        raise
    except ValueError as error:
        raise CommandError(str(error)) from None
    except Exception as error:
        # what is in the file decides what goes wrong there
        raise CommandError(f"NAME: {path!r} cannot be judged: {type(error).__name__}: {error}") from None
    return holds and not ledger.failures(found)
