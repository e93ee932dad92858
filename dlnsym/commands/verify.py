"""``dlnsym verify``: the ledger."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import click

from dlnsym._terminal import console
from dlnsym.commands.judging import errors_of_the_ledger, judged
from dlnsym.commands.terminal import CommandError, writable_file


@click.command("verify", short_help="Judge every claim of the paper, or some; print the ledger.")
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option("--json", "json_path", metavar="FILE", help="Also write the ledger to FILE as JSON, one row a line.")
@click.option("--markdown", "page_path", metavar="FILE", help="Also write the ledger to FILE as a Markdown table.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to use; one for each core by default.")
def command(keys: tuple[str, ...], json_path: str | None, page_path: str | None, workers: int | None) -> None:
    """Re-derive the paper, check the committed kernels, judge every claim, print the ledger.

    A KEY is an equation's number, a statement's name, or a section and a word: 2.9, lem-2.4, sec-2.4-isometry.  With
    keys, only those claims are judged, and each is shown in full.

    \b
      dlnsym verify                      the whole ledger
      dlnsym verify 2.9 lem-2.7          two rows, with their evidence
      dlnsym verify --json ledger.json   the ledger as data
      dlnsym verify --markdown RESULTS.md

    Exit status: 0 all as recorded; 1 a claim failed or a kernel differs from its derivation; 2 bad usage.
    """
    from rich.markup import escape

    from dlnsym import ledger
    from dlnsym.ledger import markdown as tables
    from dlnsym.ledger import show

    json_file = writable_file("--json", json_path) if json_path is not None else None
    page_file = writable_file("--markdown", page_path) if page_path is not None else None
    start = time.perf_counter()
    out, status = console(), console(stderr=True)
    with errors_of_the_ledger():
        chosen = ledger.select(keys)
        drifted, forms, broken = ([], [], []) if keys else _kernels_as_derived(status)
        found = judged(chosen, workers, status)
    if keys:
        for judgement in found:
            out.print(show.claim_panel(judgement, out))
    else:
        out.print(show.ledger_table(found, out))
    failed = ledger.failures(found)
    if not keys:
        for judgement in failed:
            out.print(show.claim_panel(judgement, out))
        for path in drifted:
            out.print(f"[bold red]kernel differs from its derivation:[/] {path.name} (regenerate: dlnsym kernels)")
        for fact in broken:
            out.print(f"[bold red]a kernel's form is not proved:[/] {escape(fact.text)}")
        if not (drifted or broken):
            proved = f"{len(forms)} equalities of forms and formulas proved"
            out.print(f"Committed kernels are what the derivations generate; {proved}.")
    out.print(show.totals(found, time.perf_counter() - start))
    if json_file:
        _write("--json", json_file, ledger.to_json(found))
    if page_file:
        _write("--markdown", page_file, tables.ledger_page(found))
    if failed or drifted or broken:
        raise SystemExit(1)


def _kernels_as_derived(status: Any) -> tuple[list[Path], list[Any], list[Any]]:
    """Kernel modules that differ, the equalities of forms and formulas, and those that do not hold."""
    from dlnsym import ledger
    from dlnsym.codegen import generate
    from dlnsym.codegen.reading import Reader
    from dlnsym.proofs.judge import holds

    with status.status("regenerating the kernels"):
        kernels = ledger.kernels()
        facts = list(Reader(kernels).facts())
        return generate.check(kernels), facts, [fact for fact in facts if not holds(fact)]


def _write(option: str, target: Path, text: str) -> None:
    from dlnsym._files import replace_file

    try:
        replace_file(target, text)
    except OSError as error:
        raise CommandError(f"{option}: {str(target)!r} cannot be written: {error.strerror}") from None
