"""The ledger on a terminal: a table, its totals, one claim in full."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from rich import box
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from dlnsym._shared.terminal import encodable
from dlnsym.ledger import links
from dlnsym.ledger.rows import SEVERITIES, severities
from dlnsym.proofs import Judgement, Verdict
from dlnsym.proofs.boxes import formula
from dlnsym.proofs.model import section
from dlnsym.proofs.script import words_in

STYLE = {
    Verdict.PROVED: "green",
    Verdict.ARGUED: "green",
    Verdict.CERTIFIED: "green",
    Verdict.REFUTED: "yellow",
    Verdict.REPRODUCED: "cyan",
    Verdict.NOT_REPRODUCED: "magenta",
    Verdict.SELECTED: "magenta",
    Verdict.NO_POWER: "blue",
    Verdict.HYPOTHESIS: "blue",
    Verdict.OPEN: "blue",
    Verdict.EXECUTABLE: "cyan",
    Verdict.FAILED: "bold red",
}
# a sign beside the colour, for terminals and eyes without it
SIGN = {
    Verdict.PROVED: "✓",
    Verdict.ARGUED: "≈",
    Verdict.CERTIFIED: "✓",
    Verdict.REFUTED: "✗",
    Verdict.REPRODUCED: "✓",
    Verdict.NOT_REPRODUCED: "✗",
    Verdict.SELECTED: "~",
    Verdict.NO_POWER: "–",
    Verdict.HYPOTHESIS: "?",
    Verdict.OPEN: "?",
    Verdict.EXECUTABLE: "▸",
    Verdict.FAILED: "!",
}
WIDE = 110
"""Columns from which the table also has room for the scope."""
LONGEST_KEY = 14
"""Signs of a key that stand on one line of the table."""


def _verdict(console: Console, verdict: Verdict) -> Text:
    sign = encodable(console, SIGN[verdict] + " ", "")
    return Text(f"{sign}{verdict}", style=STYLE[verdict])


def ledger_table(judgements: Sequence[Judgement], console: Console) -> Table:
    """One row for each judgement: what was claimed, the verdict, whether it holds as printed, what was rejected."""
    wide = console.width >= WIDE
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, expand=wide)
    table.add_column("key", style="bold", overflow="fold")
    table.add_column("statement", ratio=4)
    table.add_column("verdict", no_wrap=True)
    table.add_column("as printed", no_wrap=True)
    table.add_column("wrong variants rejected", justify="right", width=10)
    if wide:
        table.add_column("scope", ratio=6, style="dim")
        table.add_column("s", justify="right", style="dim", no_wrap=True)
    before = ""
    for j in judgements:
        if before and section(j.key) != section(before):
            table.add_section()
        before = j.key
        cells: list[str | Text] = [
            Text(_folded(j.key)),
            Text(j.title),
            _verdict(console, j.verdict),
            _as_printed(j),
            f"{j.evidence.variants_rejected} of {j.evidence.variants_wrong}" if j.evidence.variants_wrong else "",
        ]
        if wide:
            cells += [Text(j.scope), f"{j.seconds:.1f}"]
        table.add_row(*cells)
    return table


def _folded(key: str) -> str:
    """A long key on several lines, broken behind hyphens: on one line it would take the room of the statement."""
    lines = [""]
    for part in re.split("(?<=-)", key):
        if lines[-1] and len(lines[-1] + part) > LONGEST_KEY:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def _as_printed(j: Judgement) -> Text:
    if j.evidence.qualification and j.as_printed == "no":
        return Text("qualified", style=STYLE[j.verdict])
    return Text(j.as_printed, style="" if j.as_printed == "yes" else STYLE[j.verdict])


def totals(judgements: Sequence[Judgement], seconds: float, reused: int = 0) -> Text:
    """How many of each verdict, how many wrong variants, how long, and how many verdicts are an earlier run's."""
    counts = Counter(j.verdict for j in judgements)
    text = Text(f"{len(judgements)} row{'s' * (len(judgements) != 1)}: ", style="bold")
    for k, verdict in enumerate(v for v in Verdict if counts[v]):
        text.append(", " if k else "")
        text.append(f"{counts[verdict]} {verdict}", style=STYLE[verdict])
    rejected = sum(j.evidence.variants_rejected for j in judgements)
    wrong = sum(j.evidence.variants_wrong for j in judgements)
    in_words = sum(j.in_words for j in judgements)
    of = ", ".join(f"{number} {kind}" for kind, number in severities(judgements).items())
    text.append(f"; deviations: {of}" if of else "")
    lines = [line for j in judgements for line in j.facts if not line.words]
    marked = sum(line.kernel_checked for line in lines)
    text.append(f"; {in_words} rest on words in part; {marked} of {len(lines)} relations kernel-checked")
    text.append(f"; {rejected} of {wrong} wrong variants rejected; {seconds:.0f} s")
    if reused:
        of = "all" if reused == len(judgements) else f"{reused} of {len(judgements)}"
        text.append(
            f"\nVerdicts of an earlier run: {of}, as nothing that they depend on has changed (--fresh judges anew)."
        )
    return text


def refuted(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Those whose printed form is refuted, in the order given."""
    return [j for j in judgements if j.verdict is Verdict.REFUTED]


def findings(judgements: Sequence[Judgement], console: Console) -> Table | Text:
    """Key and title of each row that does not hold as printed: refuted ones, then what simulations do not reproduce."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", overflow="fold")
    table.add_column()
    for verdict, more in (
        (Verdict.REFUTED, " (dlnsym verify KEY: where, and what holds)"),
        (Verdict.NOT_REPRODUCED, ""),
    ):
        rows = [j for j in judgements if j.verdict is verdict]
        if rows:
            table.add_row(_verdict(console, verdict), Text(f"{len(rows)}{more}", style="dim"))
            for j in rows:
                table.add_row(Text(f"  {j.key}"), Text(j.title))
    return table if table.row_count else Text("No row is refuted.")


def changes(judgements: Sequence[Judgement], before: Mapping[str, Judgement], *, whole: bool) -> Text:
    """What has another verdict than in the last run, what is new and, of the whole ledger, what is gone."""
    if not before:
        return Text("No verdicts of an earlier run to compare with.", style="dim")
    lines = []
    for j in judgements:
        old = before.get(j.key)
        if old is None:
            lines.append(f"  {j.key}: new, {j.verdict}")
        elif (old.verdict, old.as_printed) != (j.verdict, j.as_printed):
            lines.append(f"  {j.key}: {old.verdict} before, {j.verdict} now")
    vanished = before.keys() - {j.key for j in judgements} if whole else ()
    lines += [f"  {key}: gone, {before[key].verdict} before" for key in sorted(vanished)]
    return (
        Text("\n".join(["Changed since the last run:", *lines]))
        if lines
        else Text("Changed since the last run: nothing.")
    )


def claim_panel(j: Judgement, console: Console) -> Panel:
    """Everything about one judged claim."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    evidence = j.evidence
    grid.add_row("verdict", _verdict(console, j.verdict))
    grid.add_row("scope", Text(words_in(console, j.scope)))
    grid.add_row("printed", Text(_set(console, j.printed)))
    if j.correction:
        grid.add_row("holds instead", Text(_set(console, j.correction), style="bold"))
        grid.add_row("", f"that is {j.correction_verdict}" if j.correction_verdict else "")
    if j.deviation:
        grid.add_row("severity", Text(SEVERITIES[j.deviation.kind]))
        grid.add_row("matters to", Text(j.deviation.matters))
    if evidence.separation:
        s = evidence.separation
        grid.add_row("refuted at", Text(_letters(console, s.point)))
        grid.add_row("", Text(f"left {s.left}, right {s.right}"))
    if j.methods:
        grid.add_row("argument", Text(", ".join(j.methods)))
        grid.add_row(
            "evidence",
            f"{_count(len(j.facts), 'fact')}; "
            f"{evidence.variants_rejected} of {evidence.variants_wrong} wrong variants rejected "
            f"({evidence.variants_read} by the argument itself, the others as of another sort; "
            f"{evidence.variants_equivalent} more are false at no point tried); evaluated at "
            f"{_count(evidence.enclosures, 'exact point')}, variants at {evidence.fresh} others",
        )
        for k, (kind, tally) in enumerate(evidence.variants.items()):
            grid.add_row("" if k else "variants", f"{kind}: {tally.rejected} of {tally.wrong}")
    decided = [line for line in j.facts if not line.words]
    if decided:
        marked = sum(line.kernel_checked for line in decided)
        grid.add_row("kernel-checked", f"{marked} of {_count(len(decided), 'fact')} accepted by Coq")
    for k, line in enumerate(line for line in j.facts if line.words):
        grid.add_row("" if k else "in words", Text(words_in(console, line.text)))
    for k, theorem in enumerate(j.theorems):
        grid.add_row("" if k else "and on", Text(words_in(console, f"textbook: {theorem}")))
    if evidence.decimal_places is not None:
        grid.add_row("digits", f"enclosures agree with the printed ones to {evidence.decimal_places} decimal places")
    for k, relation in enumerate(evidence.execution):
        grid.add_row("" if k else "executed", Text(_set(console, relation)))
    if evidence.rule:
        grid.add_row("rule", Text(evidence.rule))
    if evidence.power:
        grid.add_row("power", Text(evidence.power))
    for k, statistic in enumerate(evidence.statistics):
        grid.add_row("" if k else "enclosed" if j.kind == "trajectory" else "measured", Text(statistic))
    if evidence.qualification:
        grid.add_row("qualification", Text(evidence.qualification))
    if evidence.note:
        grid.add_row("note", Text(words_in(console, evidence.note)))
    for problem in evidence.problems:
        grid.add_row("problem", Text(problem, style="bold red"))
    for label, text in _leads(j):
        grid.add_row(label, Text(text))
    return Panel(grid, title=Text(f"({j.key}) {j.title}"), title_align="left", border_style=STYLE[j.verdict])


LABELS = 24
"""Columns that labels and frame of a panel take."""
_LETTER = re.compile(r"\\[A-Za-z]+\{[^{}]*\}(?:_\w+)?")


def _set(console: Console, latex: str) -> str:
    """A formula set in Unicode; as LaTeX where the terminal, or the width, does not allow that."""
    if not encodable(console, "σ²ᵢ─∑", ""):
        return latex
    return formula(latex, console.width - LABELS) or latex


def _letters(console: Console, text: str) -> str:
    """A text with its letters set in Unicode."""
    text = text.replace(r"\partial_x{g^{*}}", "∂_x g^*").replace("^{*}", "^*")
    return _LETTER.sub(lambda letter: _set(console, letter[0]), text)


def _leads(j: Judgement) -> Iterator[tuple[str, str]]:
    """Where to read on: the argument, its file, the kernels, the functions."""
    yield "derivation", f"dlnsym derive {j.derivation}"
    if j.derivation.endswith(".py"):
        return
    yield "all it rests on", f"dlnsym derive {j.key}"
    yield "file", links.file_of(j.derivation)
    if found := links.kernels_of(j.key):
        yield ("kernel" if len(found) == 1 else "kernels"), ", ".join(found)
    if found := links.names_of(j.key):
        yield "in Python", ", ".join(f"dlnsym.{name}" for name in found)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
