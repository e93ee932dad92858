"""The table that ``dlnsym reproduce`` prints of an experiment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from dlnsym._shared.terminal import encodable
from dlnsym.ledger.show import SIGN, STYLE
from dlnsym.paper.findings import Finding
from dlnsym.proofs import Verdict

if TYPE_CHECKING:
    from dlnsym.paper.model import Experiment


def findings_table(experiment: Experiment[Any, Any], found: Sequence[Finding], console: Console) -> Table:
    """What an experiment found: verdict, statistics with their intervals, rule."""
    table = Table(
        box=box.SIMPLE_HEAD, title=f"{experiment.name}: {experiment.title}", title_justify="left", pad_edge=False
    )
    table.add_column("statement", style="bold", no_wrap=True)
    table.add_column("verdict", width=16)
    table.add_column("measured, with 95 % intervals; rule", ratio=1)
    for f in found:
        lines = [Text(str(s)) for s in f.statistics]
        lines.append(Text(f"rule: {f.rule}", style="dim"))
        lines += [Text(f"{word}: {text}") for word, text in (("but", f.qualification), ("note", f.note)) if text]
        sign = encodable(console, SIGN[Verdict(f.verdict)] + " ", "")
        table.add_row(f.key, Text(f"{sign}{f.words}", style=STYLE[Verdict(f.verdict)]), Group(*lines))
    return table
