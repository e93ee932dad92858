"""``dlnsym verify``: the ledger."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.judging import judged, selected
from dlnsym.commands.keys import ROW_KEY, row_keys
from dlnsym.commands.terminal import CommandError, writable_file

if TYPE_CHECKING:
    from dlnsym.ledger.remembered import Remembered


@click.command("verify", short_help="Judge every claim of the paper, or some; print what was found.")
@click.argument("keys", nargs=-1, metavar="[KEY]...", type=ROW_KEY)
@click.option("--section", metavar="S", help="Only the rows of a section of the paper (1, 2, 3), or of dln, ….")
@click.option("--source", metavar="S", help="Only the claims of a work: cmv is the paper, dln this workbench.")
@click.option("--refuted", is_flag=True, help="After the summary, show each refuted row in full.")
@click.option("--brief", is_flag=True, help="Print the summary alone.")
@click.option("--all", "everything", is_flag=True, help="After the summary, print the table of all rows.")
@click.option("--fresh", is_flag=True, help="Judge anew what an earlier run has judged.")
@click.option("--json", "json_path", metavar="FILE", help="Also write the ledger to FILE as JSON, one row a line.")
@click.option("--markdown", "page_path", metavar="FILE", help="Also write the ledger to FILE as a Markdown table.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to use; one for each core by default.")
def command(
    keys: tuple[str, ...],
    section: str | None,
    source: str | None,
    refuted: bool,
    brief: bool,
    everything: bool,
    fresh: bool,
    json_path: str | None,
    page_path: str | None,
    workers: int | None,
) -> None:
    """Re-derive the paper, check the committed kernels, judge every claim, and say what was found.

    First come the totals, then what failed, what is refuted, and what has changed since it was last judged.  A KEY is
    an equation's number, a statement's name, or a section and a word, written as you like: 2.9, (2.9), lem-2.4,
    Theorem 1.1, sec-2.4-isometry.  With keys, only those claims are judged, and each is shown in full.

    Verdicts of derivations that have not changed, nor anything that judges them, are those of the last run; --fresh
    judges all anew.

    \b
      dlnsym verify                      the whole ledger
      dlnsym verify Theorem 1.1 '(1.7)'  two rows, with their evidence
      dlnsym verify --refuted            every refutation in full
      dlnsym verify --json ledger.json   the ledger as data
      dlnsym verify --fresh --markdown RESULTS.md

    Exit status: 0 all as recorded; 1 a claim failed or a kernel differs from its derivation; 2 bad usage.
    """
    from dlnsym import ledger
    from dlnsym.ledger import markdown as tables
    from dlnsym.ledger import show
    from dlnsym.ledger.remembered import Remembered

    json_file = writable_file("--json", json_path) if json_path is not None else None
    page_file = writable_file("--markdown", page_path) if page_path is not None else None
    start = time.perf_counter()
    out, status = console(), console(stderr=True)
    cache = Remembered()
    settled = selected(row_keys(keys), cache, section, source)
    whole = not keys and section is None and source is None
    kernels = _kernels_as_derived(status, cache, fresh) if whole else None
    found = judged(settled, workers, status, cache, fresh=fresh)
    rows, failed = found.judgements, ledger.failures(found.judgements)
    for path in found.damaged:
        status.print(f"[dim]ignored, as it is damaged: {path}[/]", soft_wrap=True)

    if keys and not brief:
        for judgement in rows:
            out.print(show.claim_panel(judgement, out))
    out.print(show.totals(rows, time.perf_counter() - start, found.reused))
    if kernels is not None:
        out.print(kernels.summary)
    if not keys and not brief:
        for judgement in (*failed, *(show.refuted(rows) if refuted else ())):
            out.print(show.claim_panel(judgement, out))
        if not refuted:
            out.print(show.findings(rows, out))
        out.print(show.changes(rows, found.before, whole=whole))
        if everything:
            out.print(show.ledger_table(rows, out))
    if json_file:
        _write("--json", json_file, ledger.to_json(rows))
    if page_file:
        _write("--markdown", page_file, tables.ledger_page(rows))
    if failed or (kernels is not None and not kernels.hold):
        raise SystemExit(1)


class _Kernels:
    """What was found about the committed kernels, in words, and whether it is as it should be."""

    def __init__(self, summary: str, hold: bool) -> None:
        self.summary, self.hold = summary, hold


def _kernels_as_derived(status: Any, cache: Remembered, fresh: bool) -> _Kernels:
    """Whether the committed kernels are what the derivations generate, and their forms equal the formulas."""
    from rich.markup import escape

    from dlnsym import ledger
    from dlnsym.codegen import generate
    from dlnsym.codegen.reading import Reader
    from dlnsym.proofs.judge import holds

    proved = "Committed kernels are what the derivations generate; {} equalities of forms and formulas proved."
    known = None if fresh else cache.kernels_hold()
    if known is not None:
        return _Kernels(proved.format(known), True)
    with status.status("regenerating the kernels"):
        kernels = ledger.kernels()
        facts = list(Reader(kernels).facts())
        drifted = generate.check(kernels)
        broken = [fact for fact in facts if not holds(fact)]
    lines = [
        f"[bold red]kernel differs from its derivation:[/] {path.name} (regenerate: dlnsym kernels)" for path in drifted
    ]
    lines += [f"[bold red]a kernel's form is not proved:[/] {escape(fact.text)}" for fact in broken]
    if lines:
        return _Kernels("\n".join(lines), False)
    cache.keep_kernels(len(facts))
    return _Kernels(proved.format(len(facts)), True)


def _write(option: str, target: Path, text: str) -> None:
    from dlnsym._shared.files import replace_file

    try:
        replace_file(target, text)
    except OSError as error:
        raise CommandError(f"{option}: {str(target)!r} cannot be written: {error.strerror}") from None
