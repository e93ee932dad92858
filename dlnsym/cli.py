"""The command line: parses, calls one function, prints."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

import click

from dlnsym import __version__
from dlnsym.plain import prepare_streams


class CommandError(click.ClickException):
    """Bad usage: one line on the standard error stream, exit status 2."""

    exit_code = 2


def _console(stderr: bool = False) -> Any:
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dlnsym")
def commands() -> None:
    """A workbench for the mathematics of deep linear networks.

    Every formula is derived from its definition, judged against the paper's printed form, and generated into
    the numeric kernels that the library computes with.  Start with: dlnsym verify
    """


@commands.command()
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option("--json", "json_path", metavar="FILE", help="Also write the ledger to FILE as JSON, one row a line.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to use; one for each core by default.")
def verify(keys: tuple[str, ...], json_path: str | None, workers: int | None) -> None:
    """Re-derive the paper, check the committed kernels, judge every claim, print the ledger.

    A KEY is an equation's number or a statement's name: 2.9, thm-1.1, lem-2.4.  With keys, only those claims
    are judged, and each is shown in full.

    \b
      dlnsym verify                      the whole ledger
      dlnsym verify 2.9 lem-2.7          two rows, with their evidence
      dlnsym verify --json ledger.json   the ledger as data

    Exit status: 0 all as recorded; 1 a claim failed or a kernel differs from its derivation; 2 bad usage.
    """
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from dlnsym import ledger, show

    target = _writable(json_path) if json_path else None
    start = time.perf_counter()
    console, status = _console(), _console(stderr=True)
    try:
        chosen = ledger.select(keys)
    except ledger.UnknownNameError as error:
        raise CommandError(str(error)) from None
    drifted, forms, broken = ([], [], []) if keys else _kernels_as_derived(status)
    found = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=status, transient=True) as progress:
        task = progress.add_task("judging claims", total=len(chosen))
        for judgement in ledger.run(chosen, workers):
            found.append(judgement)
            progress.update(task, advance=1, description=f"judging claims ({judgement.key})")
    found.sort(key=lambda j: ledger.order(j.key))
    if keys:
        for judgement in found:
            console.print(show.claim_panel(judgement, console))
    else:
        console.print(show.ledger_table(found, console))
    failed = ledger.failures(found)
    if not keys:
        for judgement in failed:
            console.print(show.claim_panel(judgement, console))
        for path in drifted:
            console.print(f"[bold red]kernel differs from its derivation:[/] {path.name} (regenerate: dlnsym kernels)")
        for step in broken:
            console.print(f"[bold red]a kernel's form is not proved:[/] {step.text}")
        if not (drifted or broken):
            proved = f"{len(forms)} equalities between printed and computed forms proved"
            console.print(f"Committed kernels are what the derivations generate; {proved}.")
    console.print(show.totals(found, time.perf_counter() - start))
    if target:
        _write_json(ledger, found, target)
    if failed or drifted or broken:
        raise SystemExit(1)


def _kernels_as_derived(status: Any) -> tuple[list[Path], list[Any], list[Any]]:
    """Kernel modules that differ, the equalities their forms rest on, and those that do not hold."""
    from dlnsym import ledger
    from dlnsym.codegen import generate

    with status.status("regenerating the kernels"):
        names = [source.rpartition(".")[2] for source in generate.SOURCES]
        checked = [ledger.checked_steps(name) for name in names]
        return (generate.check(), [s for steps, _ in checked for s in steps], [s for _, bad in checked for s in bad])


def _writable(path: str) -> Path:
    """The path of a file that can be written, checked before any work is done."""
    target = Path(path)
    if target.is_dir():
        raise CommandError(f"--json: {path!r} is a directory; expected a file")
    if not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise CommandError(f"--json: {path!r} cannot be written; its folder does not exist or is read-only")
    return target


def _write_json(ledger: Any, found: Any, target: Path) -> None:
    try:
        ledger.write_json(found, target)
    except OSError as error:
        raise CommandError(f"--json: {str(target)!r} cannot be written: {error.strerror}") from None


@commands.command()
@click.argument("name", required=False)
def derive(name: str | None) -> None:
    """Run the derivation NAME and show its steps, each checked as it is printed.

    Without NAME, list the derivations.
    """
    from dlnsym import ledger

    console = _console()
    if name is None:
        for each in ledger.names():
            console.print(f"[bold]{each:<16}[/] {ledger.derivation(each).title}")
        return
    try:
        chosen = ledger.derivation(name)
    except ledger.UnknownNameError as error:
        raise CommandError(str(error)) from None
    if not print_derivation(chosen, console):
        raise SystemExit(1)


def print_derivation(derivation: Any, console: Any = None) -> bool:
    """Print every step of a derivation; returns whether all of them hold."""
    from dlnsym import show
    from dlnsym.claims import step_holds

    prepare_streams()
    console = console or _console()
    console.rule(derivation.title)
    all_hold = True
    for text, ok in show.derivation_steps(derivation, console, step_holds):
        console.print(text, soft_wrap=False)
        all_hold &= ok
    keys = " ".join(claim.key for claim in derivation.claims)
    if keys:
        console.print(f"settles: {keys}   (dlnsym verify KEY shows the evidence)", style="dim")
    return all_hold


@commands.command()
@click.option("--check", is_flag=True, help="Only compare; write nothing.")
@click.option("--accuracy", is_flag=True, help="Measure the numpy kernels against ball arithmetic.")
def kernels(check: bool, accuracy: bool) -> None:
    """Regenerate the numeric kernels from the derivations.

    Exit status: 0 done, or nothing differs; 1 a kernel differs (--check) or misses its bound (--accuracy).
    """
    from dlnsym.codegen import generate

    console = _console()
    if accuracy:
        raise SystemExit(_print_accuracy(console))
    if check:
        drifted = generate.check()
        for path in drifted:
            console.print(f"differs: {path.name}")
        if not drifted:
            console.print("the committed kernels are what the derivations generate")
        raise SystemExit(1 if drifted else 0)
    changed = generate.write()
    for path in changed:
        console.print(f"written: {path.name}")
    if not changed:
        console.print("nothing changed")


def _print_accuracy(console: Any) -> int:
    """Measure, print, and return the exit status: 1 if a bound is missed."""
    from dlnsym import accuracy, show

    with _console(stderr=True).status("measuring against ball arithmetic"):
        rows = accuracy.measure()
    console.print(show.accuracy_table(rows))
    missed = [r for r in rows if r.bound is not None and r.worst > r.bound]
    console.print(f"{sum(r.points for r in rows)} evaluations; {len(missed)} bounds missed")
    return 1 if missed else 0


def main() -> None:
    """Entry point: every error of usage is one line and exit status 2."""
    prepare_streams()
    try:
        commands.main(prog_name="dlnsym", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as shown:
        click.echo(shown.ctx.get_help())
        sys.exit(2)
    except click.ClickException as error:
        click.echo(f"dlnsym: {error.format_message()}", err=True)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("dlnsym: interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # the reader has gone (dlnsym verify | head); nothing is left to tell it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
