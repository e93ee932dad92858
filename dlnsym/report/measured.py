"""The tables of benchmarks that the page and the README show, from records kept with the package.

``benchmarks/`` in the repository measures; ``python benchmarks/tables.py`` gathers its records into ``benchmarks.json``
beside this module.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

DATA = "benchmarks.json"


@dataclass(frozen=True)
class Table:
    """One measurement: cells as text, the machine in one line."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str
    machine: str
    date: str

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Table:
        """From a record of ``benchmarks/records``; raises ``ValueError`` for one that has not its shape."""
        try:
            columns = tuple(map(str, record["columns"]))
            rows = tuple(tuple(map(shown, row)) for row in record["rows"])
            at, versions = record["machine"], record["machine"]["versions"]
            made_of = ", ".join([f"CPython {at['python']}", *(f"{name} {v}" for name, v in sorted(versions.items()))])
            machine = f"{at['cpu']}, {at['cores']} core{'s' * (at['cores'] != 1)}; {made_of}"
            table = cls(str(record["title"]), columns, rows, str(record["note"]), machine, str(record["date"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"a record of a benchmark lacks {error}") from None
        wrong = [row for row in rows if len(row) != len(columns)]
        if wrong:
            raise ValueError(f"the record {table.title!r} has a row of {len(wrong[0])} cells; expected {len(columns)}")
        return table

    def markdown(self) -> str:
        """The table as Markdown, under its title."""
        lines = [self.columns, ("---",) * len(self.columns), *self.rows]
        body = "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in line) + " |" for line in lines)
        note = f" {self.note}" if self.note else ""
        return f"**{self.title}.**{note}\n\n{body}\n\n*{self.date}; {self.machine}.*\n"


def shown(cell: object) -> str:
    """A cell as text: a float to three digits, nothing for what was not measured.

    >>> shown(1234.5), shown(0.0123), shown(7), shown(None)
    ('1,230', '0.0123', '7', '–')
    """
    if cell is None:
        return "–"
    if isinstance(cell, int) and not isinstance(cell, bool):
        return f"{cell:,}" if abs(cell) >= 10_000 else str(cell)
    if isinstance(cell, float):
        number = float(f"{cell:.3g}")
        return f"{number:,.0f}" if abs(number) >= 100 else f"{number:g}"
    return str(cell)


def recorded() -> tuple[Table, ...]:
    """The tables kept with the package, in the order of their names."""
    records = json.loads(files("dlnsym.report").joinpath(DATA).read_text(encoding="utf-8"))
    return tuple(Table.of(records[name]) for name in sorted(records))
